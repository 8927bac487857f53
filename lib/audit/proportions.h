/* SPDX-License-Identifier: MIT */
/* What a person who knows regions knows of them: how large one figure of a
 * region can be beside another of the same region and period. */
#ifndef HNE_AUDIT_PROPORTIONS_H
#define HNE_AUDIT_PROPORTIONS_H

#include "audit/network.h"

typedef struct hne_i_proportion {
    hne_interval possible; /* of part over whole: no region is known beyond */
    hne_interval usual;    /* where most regions are, most of the time */
    const char *few;       /* "few provinces have": whom it is known of; the rest are none */
    const char *each;      /* of a whole that is counted, "visitor": so much a piece; NULL otherwise */
    hne_unit unit;         /* what that is so much of: yuan, tonnes */
    int is_of_heads;       /* the part is the whole by head: one over their number */
    int is_of_period;      /* the part is a shorter period of the whole */
} hne_i_proportion;

/* The code of a whole that a part is held against, without its area, by its place from 0; NULL past the last. */
const char *hne_i_proportion_whole(const hne_indicator *part, size_t place);
/* How large the part can be beside that whole, which comes to about so many yuan; NULL for the product that is published
 * of its area. 0 if nothing is known of both. */
int hne_i_proportion_find(const hne_indicator *part, const hne_indicator *whole, double size, hne_i_proportion *out);
/* How large the flow of a shorter period can be beside that of a longer one that holds it, which comes to about so many
 * yuan, or of what it is counted in; 0 if months of it may be of any size. */
int hne_i_proportion_of_period(const hne_indicator *flow, hne_period shorter, hne_period longer, double size, hne_i_proportion *out);
/* The same of the two levels that a relation holds against one another, and what the part comes to over the whole, as
 * stated, or with a claim as it is mended; that may be NULL. 0 if nothing is stated of one of them any more. */
int hne_i_proportion_of(const hne_i_network *network, const hne_i_relation *relation, const hne_i_claim *mended,
                        hne_i_proportion *known, double *ratio);
/* With a claim as it is mended, how much of all that is held against the whole of a broken relation is in a usual
 * proportion to it; 0 unless the broken one is. */
double hne_i_proportions_fitting(const hne_i_network *network, uint32_t broken, const hne_i_claim *mended);

/* Ties the level of a shorter period to that of a longer one that holds it, if they are of sizes that go together. */
void hne_i_relate_sizes_of_periods(hne_i_network *network, uint32_t shorter, uint32_t longer);

#endif
