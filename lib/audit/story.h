/* SPDX-License-Identifier: MIT */
/* A conflict while it is told. */
#ifndef HNE_AUDIT_STORY_H
#define HNE_AUDIT_STORY_H

#include "audit/finding.h"

typedef struct hne_i_story {
    hne_i_network *network;
    const hne_i_conflict *conflict;
    hne_finding *finding;
    hne_i_clash clash;
    const hne_i_claim *focus; /* the title is about its indicator and period */
} hne_i_story;

static inline hne_i_quantity *hne_i_story_quantity(const hne_i_story *of, uint32_t index)
{
    return &of->network->quantities.items[index];
}

/* The unit that values of a quantity are written in. */
hne_unit hne_i_unit_of_key(const hne_i_key *key);
/* What the parts of an inequality come to. */
hne_interval hne_i_sum_of_parts(const hne_i_story *of);
/* The line that says what yearbooks have of an indicator around a period; 0 if memory ran out. */
int hne_i_tell_published(const hne_i_story *of, const hne_i_key *key);
/* The same of the product of the area, where nobody states it. */
int hne_i_tell_product(const hne_i_story *of, const hne_i_key *key);
/* How far the clashing level is from that. */
void hne_i_add_size(const hne_i_story *of, hne_i_text *text);
/* The line that says how many people product and product per head make, if these clash; 0 if memory ran out. */
int hne_i_tell_heads(const hne_i_story *of);
/* How large the two of a region can be beside one another, and how large they are. */
void hne_i_add_proportion(const hne_i_story *of, hne_i_text *text);
/* The line that says which rule is broken, and how far. 0 if memory ran out. */
int hne_i_tell_rule(const hne_i_story *of, hne_interval follows);

#endif
