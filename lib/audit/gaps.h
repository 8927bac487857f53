/* SPDX-License-Identifier: MIT */
#ifndef HNE_AUDIT_GAPS_H
#define HNE_AUDIT_GAPS_H

#include "audit/objects.h"

/* Adds a tension for each gap of growths or of shares that is printed in percent; 0 if memory ran out. */
int hne_i_check_gaps(const hne_profile *profile, hne_i_findings *findings);

#endif
