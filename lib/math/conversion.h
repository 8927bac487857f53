/* SPDX-License-Identifier: MIT */
/* What short periods make of a long one. */
#ifndef HNE_MATH_CONVERSION_H
#define HNE_MATH_CONVERSION_H

#include <hunanecon/series.h>

#include "math/sum.h"

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

#endif
