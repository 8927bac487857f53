/* SPDX-License-Identifier: MIT */
/* A walk over the items of a sentence, and what times are matched along it. */
#ifndef HNE_RELEASE_WALK_H
#define HNE_RELEASE_WALK_H

#include "release/topic.h"

/* A walk over items from a place; what matches moves it on. */
typedef struct hne_i_walk {
    hne_i_reader *reader;
    size_t at;
    int compares; /* what is looked for is what something is compared with */
} hne_i_walk;

static inline hne_i_item *hne_i_walk_item(const hne_i_walk *of, size_t ahead)
{
    return of->at + ahead < of->reader->items.count ? &of->reader->items.items[of->at + ahead] : NULL;
}

static inline hne_i_class hne_i_walk_class(const hne_i_walk *of, size_t ahead)
{
    return hne_i_class_at(of->reader, of->at + ahead);
}

static inline int hne_i_walk_take(hne_i_walk *of, hne_i_class class_)
{
    return hne_i_walk_class(of, 0) == class_ ? (of->at++, 1) : 0;
}

static inline const hne_i_token *hne_i_walk_token(const hne_i_walk *of, const hne_i_item *item)
{
    return &of->reader->sentence.tokens.items[item->first];
}

typedef struct hne_i_year {
    int32_t value; /* 0: not known */
    int said;      /* in so many words */
} hne_i_year;

/* "the same period", "the same period of last year": whether a year is said,
 * and the months spoken of, in that year. */
typedef struct hne_i_same_period {
    hne_period period;
    int has_year;
} hne_i_same_period;

/* periods.c: each takes what it names and moves on behind it; 0 if it is not there. */
int32_t hne_i_small_number(const hne_i_walk *of, size_t ahead, int32_t most);
int hne_i_is_span(const hne_i_walk *of, size_t ahead, int32_t months);
hne_i_year hne_i_year_after(hne_i_walk *of);
void hne_i_pass_the_year(hne_i_walk *of);
int hne_i_match_period(hne_i_walk *of, hne_period *out);
/* "From January 1 to March 31": the months that the days are of, the last one for a few days; whether they are those of a
 * year up to its end or to that of another month. */
int hne_i_match_days(hne_i_walk *of, hne_period *out, int *is_of_year);
/* "On the 4th": passed, as the date of nothing that is told. */
int hne_i_match_day_alone(hne_i_walk *of);
int hne_i_match_date(hne_i_walk *of, hne_date *out);
/* "2014-01-27", "01/27/2014" */
int hne_i_match_date_in_digits(hne_i_walk *of, hne_date *out);
/* A year in digits; 0 if it is none. */
int32_t hne_i_year_at(const hne_i_walk *of, size_t ahead);

/* bases.c */
int hne_i_match_same(hne_i_walk *of, hne_i_same_period *out);
/* Whether percentage points end before the item. */
int hne_i_is_behind_points(const hne_i_reader *reader, size_t at);
int hne_i_match_basis(hne_i_walk *of);
int hne_i_match_same_year_before(hne_i_walk *of);

#endif
