/* SPDX-License-Identifier: MIT */
/* Working out one answer: what has been used so far, and what is known. */
#ifndef HNE_DERIVE_DERIVE_H
#define HNE_DERIVE_DERIVE_H

#include <hunanecon/derive.h>

#include "base/error.h"
#include "base/vector.h"

struct hne_derived {
    hne_interval interval;
    hne_unit unit;
    int32_t is_certain, is_stated;
    HNE_I_VECTOR(const hne_statement *) statements;
};

typedef struct hne_i_work {
    hne_reading reading;
    const hne_policy *policy;
    hne_derived *answer;
    hne_status failure;  /* HNE_OK, memory, or statements that contradict each other */
    const hne_statement *last; /* at which the contradiction showed */
    int seeks_currencies; /* units did not fit somewhere on the way */
} hne_i_work;

/* An enclosure and its unit; known is 0 where nothing leads to it. */
typedef struct hne_i_known {
    hne_interval interval;
    hne_unit unit;
    int known;
} hne_i_known;

/* Notes that the answer rests on a statement. */
void hne_i_rest_on(hne_i_work *work, const hne_statement *statement);
/* What a figure can mean; 0 if it says nothing usable. */
int hne_i_meaning(hne_i_work *work, const hne_statement *statement, hne_interval *out);
/* 1 for what was measured and is sure. */
int hne_i_is_evidence(const hne_statement *statement);
/* How much had been used before a way was tried; a way that leads nowhere, or narrows nothing, is forgotten. */
typedef struct hne_i_mark {
    size_t statements;
    int32_t is_certain;
} hne_i_mark;
hne_i_mark hne_i_mark_now(const hne_i_work *work);
void hne_i_forget(hne_i_work *work, hne_i_mark mark);

/* Narrows what is known by one more way to it, tried since the mark. */
void hne_i_narrow_known(hne_i_work *work, hne_i_known *known, hne_interval by, hne_unit unit, const hne_statement *because,
                        hne_i_mark mark);

/* The level of an indicator in a period, in `steps` steps at most. */
hne_i_known hne_i_level(hne_i_work *work, const hne_indicator *indicator, hne_period period, int steps);

#endif
