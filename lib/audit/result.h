/* SPDX-License-Identifier: MIT */
#ifndef HNE_AUDIT_RESULT_H
#define HNE_AUDIT_RESULT_H

#include "audit/finding.h"
#include "audit/objects.h"
#include "audit/survey.h"

typedef struct hne_i_implied {
    hne_i_key key;
    hne_interval enclosure;
} hne_i_implied;

struct hne_audit {
    hne_profile *profile;
    hne_i_findings findings;
    hne_i_findings doubts; /* what would be findings, were the guesses right */
    HNE_I_VECTOR(hne_i_implied) implied;
    HNE_I_VECTOR(uint32_t) unchecked; /* statements */
    size_t checked[RELATION_KINDS], held[RELATION_KINDS];
};

#endif
