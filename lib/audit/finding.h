/* SPDX-License-Identifier: MIT */
/* Findings as they are kept, and how they come about. */
#ifndef HNE_AUDIT_FINDING_H
#define HNE_AUDIT_FINDING_H

#include "audit/conflict.h"
#include "base/text.h"

typedef struct hne_i_step {
    const char *label; /* constant */
    char *text;
} hne_i_step;

typedef struct hne_i_repair {
    hne_repair_kind kind;
    const hne_statement *statement;
    uint32_t claim;
    hne_figure figure;
    hne_period period;
    hne_aspect aspect;
    char *text;
    double surprise; /* how unusual the mended statements look; 0: not at all */
    double score;
    double prior;    /* how often such a slip is seen at all */
    uint8_t is_shared; /* others share the slip and are mended with it */
    int32_t turn; /* those of an earlier turn are told first */
} hne_i_repair;

struct hne_finding {
    hne_severity severity;
    hne_relation relation;
    char *title;
    double excess; /* how far apart, as a ratio: the gravest come first */
    HNE_I_VECTOR(const hne_statement *) statements;
    HNE_I_VECTOR(hne_i_step) steps;
    HNE_I_VECTOR(hne_i_repair) repairs;
};

hne_finding *hne_i_finding_new(void);
void hne_i_finding_free(hne_finding *finding);
/* Takes the text over; 0 if memory had run out in making it or does now. */
int hne_i_finding_step(hne_finding *finding, const char *label, hne_i_text *text);

/* Writes title and steps; the conflict is replayed. 0 if memory ran out. */
int hne_i_explain(hne_i_network *network, const hne_i_conflict *conflict, hne_finding *finding);
/* rank_repairs.c: the likeliest first; those that are far less likely are forgotten. */
void hne_i_rank_repairs(hne_finding *finding);
/* Searches repairs and ranks them. 0 if memory ran out. */
int hne_i_find_repairs(hne_i_network *network, const hne_i_conflict *conflict, hne_finding *finding);

#endif
