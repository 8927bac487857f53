/* SPDX-License-Identifier: MIT */
/* A published table of regions by industries: its cells, and what is left of a sum without one of them. */
#ifndef HNE_MATH_INTERVAL_TABLE_H
#define HNE_MATH_INTERVAL_TABLE_H

#include "math/interval_loops.h"

typedef struct hne_i_interval_table {
    const hne_interval *x;
    size_t regions, industries;
    int64_t region_stride, industry_stride;
} hne_i_interval_table;

static inline hne_interval hne_i_cell(const hne_i_interval_table *t, size_t region, size_t industry)
{
    return t->x[(int64_t)region * t->region_stride + (int64_t)industry * t->industry_stride];
}

/* What all others of a sum of numbers that are not negative have. */
static inline hne_interval hne_i_others(const hne_i_sum_of_ends *total, hne_interval x)
{
    hne_interval rest = hne_i_ends_without(total, x);
    return (hne_interval){fmax(rest.lower, 0), fmax(rest.upper, 0)};
}

static inline int hne_i_can_be_positive(const hne_i_sum_of_ends *total)
{
    return total->finite.upper > 0 || total->infinite_upper;
}

static inline int hne_i_is_positive(const hne_i_sum_of_ends *total)
{
    return total->finite.lower > 0;
}

/* Totals of regions; one missing, or else empty, or else negative cell decides for all. 0 if none does. */
static inline int hne_i_take_regions(const hne_i_interval_table *t, hne_i_sum_of_ends *regions, hne_interval *decided)
{
    int is_negative = 0;
    *decided = hne_interval_point(0);
    for (size_t r = 0; r < t->regions; r++)
        for (size_t i = 0; i < t->industries; i++) {
            hne_interval x = hne_i_cell(t, r, i);
            if (hne_i_is_decided(x, *decided, decided))
                continue;
            is_negative |= x.lower < 0;
            hne_i_ends_add(&regions[r], x);
        }
    if (hne_i_is_decided(*decided, *decided, decided))
        return 1;
    *decided = hne_interval_entire();
    return is_negative;
}

#endif
