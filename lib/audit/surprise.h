/* SPDX-License-Identifier: MIT */
/* How unusual figures look that nothing contradicts. */
#ifndef HNE_AUDIT_SURPRISE_H
#define HNE_AUDIT_SURPRISE_H

#include "audit/network.h"

/* 0 where all is as usual: ten months near ten twelfths of the year, a year near the year before, a
 * part worth a name of its own, a level near those that yearbooks have. */
double hne_i_surprise(const hne_i_network *network);
/* Whether it is an amount above 0, and known to both ends. */
int hne_i_is_amount(hne_interval x);

#endif
