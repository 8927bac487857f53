/* SPDX-License-Identifier: MIT */
/* What can be wrong without any arithmetic: dates and counts of objects. */
#ifndef HNE_AUDIT_OBJECTS_H
#define HNE_AUDIT_OBJECTS_H

#include "audit/finding.h"
#include "audit/survey.h"

typedef HNE_I_VECTOR(hne_finding *) hne_i_findings;

/* Adds findings and counts what was checked; 0 if memory ran out. */
int hne_i_check_objects(const hne_profile *profile, hne_i_findings *findings, size_t checked[RELATION_KINDS]);

#endif
