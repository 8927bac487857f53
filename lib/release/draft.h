/* SPDX-License-Identifier: MIT */
/* A statement in the making: what the sentence says, before the profile has it. */
#ifndef HNE_RELEASE_DRAFT_H
#define HNE_RELEASE_DRAFT_H

#include "release/topic.h"

typedef struct hne_i_draft {
    hne_i_subject subject, reference;
    uint32_t quantity;     /* in the sentence's quantities */
    uint32_t begin;        /* byte where the part of the sentence that says it begins */
    hne_period period, base;
    uint8_t has_reference;
    uint8_t aspect, basis, prices, status, certain;
    uint8_t unread;        /* hne_unread; then the rest means nothing */
    uint8_t period_is_said; /* in the sentence; otherwise it is carried over */
    uint8_t period_is_vague; /* the year is not quite sure */
    uint8_t period_is_end;   /* "by the end of March": what comes next is of the months that the text is about */
    uint8_t period_is_alone; /* "in March alone": what comes next may be of it, or of the months before */
    uint8_t period_is_listed; /* "in 2011, 2015 and 2018": one of several */
    uint8_t is_compared;   /* only what something else is compared with */
    uint8_t is_of_base;    /* "against 5.6 billion a year earlier": of that time */
    uint8_t is_of_reference; /* "(2.4%)" behind what a growth is held against: nothing that is spoken of */
    uint8_t is_part;       /* the reference is the whole that a level is a part of */
    uint8_t is_explicit;   /* the sentence itself names period and indicator in full */
    uint8_t is_restated;   /* the amount before it once more, in parentheses */
    uint8_t is_beyond_scale; /* no region has so much or so little */
    int8_t sign;
} hne_i_draft;

/* What stands around a quantity. */
typedef struct hne_i_surroundings {
    hne_i_class cue;       /* the last verb or noun before it that says what it is */
    int8_t cue_sign;
    uint8_t cue_is_noun;
    hne_i_class before;    /* the item right before it, empty words left out */
    int8_t noun_after;     /* "5% growth": its sign, 0 if there is none */
    int8_t compare;        /* "higher than": 1 or -1, 0 if there is none */
    size_t than;           /* item after "than"; 0 if there is none */
    size_t of, to;         /* item after "of", "to" behind it; 0 if there is none */
    uint8_t has_period_behind;
    uint8_t gained;        /* the cue means a level where amounts follow */
    uint8_t basis_is_before; /* that it is the period before */
    size_t basis;          /* item that says what it is measured against; its place + 1, 0 if there is none */
    uint8_t compares_amounts; /* "more", not "higher" */
    uint8_t more_of_another; /* "11 percent more investment": not of what it stands beside */
    uint8_t than_basis;    /* what it is compared with is an earlier period */
    uint8_t than_growth;   /* it is compared with a growth: "5 billion less than the increase of a year before" */
    uint8_t of_share;      /* a share is what is spoken of: "the proportion of services rose by" */
    uint8_t is_share_alone; /* no level or growth of it was stated beside the share */
    uint8_t after_share, after_growth, after_gap, says_again, after_level, after_rate_level; /* the quantity before it in the clause was one */
    uint8_t after_own_growth; /* and of the same */
    uint8_t after_amount;  /* a level, or what it rose or fell by */
} hne_i_surroundings;

/* aspects.c: what the quantity says of its subject; 0 if that cannot be told. */
hne_aspect hne_i_aspect_said(const hne_i_surroundings *around, const hne_i_quantity_item *quantity,
                           const hne_i_subject *subject, int8_t *sign);

/* scale.c: what the levels of the indicator can be in a region. */
hne_interval hne_i_scale_of(const hne_indicator *indicator, double value);

/* How many levels that could be added up the sentence has so far. */
size_t hne_i_levels_stated(const hne_i_reader *reader);
/* Whether the levels of a list were stated, and nothing else of the kind. */
int hne_i_levels_listed(const hne_i_reader *reader);
/* Keeps of what the levels of the sentence were, for "together" in the next. */
void hne_i_note_levels(hne_i_reader *reader);
/* Whether an amount has no multiplier where those beside it have one. */
int hne_i_lacks_multiplier(const hne_i_reader *reader, size_t quantity);
/* Whether it restates the amount before it, and no rate of late leads from one to the other. */
int hne_i_is_no_conversion(const hne_i_reader *reader, size_t quantity);
/* Whether it is more money than any region has, or any country where countries are spoken of. */
int hne_i_is_beyond_all(const hne_i_reader *reader, size_t quantity);
/* halves.c: exports and imports that add up to a trade are of the same as that, however they are named. */
void hne_i_align_halves(hne_i_reader *reader);
void hne_i_note_halves(hne_i_reader *reader, const hne_i_draft *draft);
/* kept_concept.c: what levels are stated of; where a name is no indicator, it becomes a part of that, as a guess. */
void hne_i_keep_concept(hne_i_reader *reader, const hne_i_draft *draft);
void hne_i_name_part(hne_i_reader *reader, hne_i_draft *draft);
/* Whether the name is one of those that are joined, and no guess then: "apparel" of "textiles and apparel". */
int hne_i_is_one_of(const char *joint, const char *name);
/* known_parts.c: what was spoken of; where a name is known to be of an industry, of people or of an investment, it
 * becomes a part of that, and 1 is given. */
void hne_i_keep_spoken_of(hne_i_reader *reader, const hne_i_draft *draft);
/* What the words name, where that was spoken of: "the expenditure for education"; NULL if they name nothing. */
const hne_i_concept *hne_i_concept_told(const hne_i_reader *reader, const char *words);
int hne_i_name_known_part(const hne_i_reader *reader, hne_i_draft *draft);
int hne_i_has_any_word(const char *const *list, const char *words);
/* statements into the profile; what failed is in reader->status */
void hne_i_state_drafts(hne_i_reader *reader);

#endif
