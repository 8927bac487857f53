/* SPDX-License-Identifier: MIT */
/* What short periods make of a long one, and the other way round. */
#ifndef HNE_MATH_CONVERSION_H
#define HNE_MATH_CONVERSION_H

#include <hunanecon/series.h>

#include "math/sum.h"

static inline int hne_i_is_conversion(hne_conversion conversion)
{
    return (int)conversion >= HNE_CONVERSION_SUM && (int)conversion <= HNE_CONVERSION_LAST;
}

/* Weight of the i-th of so many periods. */
static inline double hne_i_conversion_weight(hne_conversion conversion, size_t i, size_t length)
{
    switch (conversion) {
    case HNE_CONVERSION_MEAN: return 1 / (double)length;
    case HNE_CONVERSION_FIRST: return i == 0;
    case HNE_CONVERSION_LAST: return i + 1 == length;
    default: return 1;
    }
}

static inline double hne_i_convert(const double *x, size_t length, hne_conversion conversion)
{
    if (conversion == HNE_CONVERSION_FIRST || conversion == HNE_CONVERSION_LAST)
        return x[conversion == HNE_CONVERSION_LAST ? length - 1 : 0];
    hne_i_pair sum = { 0, 0 };
    for (size_t i = 0; i < length; i++)
        sum = hne_i_sum_add(sum, x[i]);
    return hne_i_sum_value(sum) / (conversion == HNE_CONVERSION_MEAN ? (double)length : 1);
}

/* Which figure a single period is the difference to: the one before, none for
 * the first of a year; or nothing at all for one that is not published alone. */
typedef enum hne_i_difference { HNE_I_TO_BEFORE, HNE_I_TO_NOTHING, HNE_I_NOT_ALONE } hne_i_difference;

static inline hne_i_difference hne_i_difference_at(size_t place_in_year, size_t combined)
{
    if (place_in_year + 1 < combined) {
        return HNE_I_NOT_ALONE;
    }
    return place_in_year + 1 == combined ? HNE_I_TO_NOTHING : HNE_I_TO_BEFORE;
}

static inline int hne_i_are_single_periods(size_t first, size_t periods_per_year, size_t combined)
{
    return periods_per_year && first < periods_per_year && combined && combined <= periods_per_year;
}

#endif
