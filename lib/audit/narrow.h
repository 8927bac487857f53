/* SPDX-License-Identifier: MIT */
/* What one relation leaves of the enclosures of its members. */
#ifndef HNE_AUDIT_NARROW_H
#define HNE_AUDIT_NARROW_H

#include <hunanecon/interval.h>

#include "audit/network.h"

/* The enclosure that the relation gives member `which` from all the others;
 * the entire line where it says nothing. `domains` holds one for each member. */
hne_interval hne_i_narrow(const hne_i_relation *relation, const hne_i_member *members,
                          const hne_interval *domains, uint32_t which);

#endif
