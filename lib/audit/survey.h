/* SPDX-License-Identifier: MIT */
/* The survey: which relations test anything, which statements are tested, and
 * what became known without being stated. */
#ifndef HNE_AUDIT_SURVEY_H
#define HNE_AUDIT_SURVEY_H

#include "audit/network.h"

enum { RELATION_KINDS = HNE_RELATION_PRICES + 1 };

typedef struct hne_i_survey {
    uint8_t *tested;             /* for each claim: a relation tests it */
    size_t checked[RELATION_KINDS];
} hne_i_survey;

/* Marks quantities as known: stated, or determined by known ones through one
 * relation. A relation whose members are all known otherwise is a test.
 * Without `survey` only the marks are made. Disabled claims count only if
 * asked for. 0 if memory ran out. */
int hne_i_survey_run(hne_i_network *network, int with_disabled, hne_i_survey *survey);
void hne_i_survey_clear(hne_i_survey *survey);
/* 1 if the quantity is known, unstated, and closely enough to be worth telling. */
int hne_i_is_implied(const hne_i_network *network, uint32_t quantity);

#endif
