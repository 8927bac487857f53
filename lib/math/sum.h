/* SPDX-License-Identifier: MIT */
/* Sums that carry twice the digits (T. J. Dekker 1971; T. Ogita, S. M. Rump,
 * S. Oishi, Accurate Sum and Dot Product, 2005). */
#ifndef HNE_MATH_SUM_H
#define HNE_MATH_SUM_H

#include "math/elementary.h"

#include <math.h>

/* Adds a number to a sum. The low part is kept small, so that a number added
 * and taken away again leaves what was there. */
static inline hne_i_pair hne_i_sum_add(hne_i_pair sum, double x)
{
    double hi = sum.hi + x, part = hi - sum.hi;
    double lo = sum.lo + ((sum.hi - (hi - part)) + (x - part));
    double whole = hi + lo;
    return (hne_i_pair){ whole, lo - (whole - hi) };
}

/* Adds a product, exactly but for the last digits of the low part. */
static inline hne_i_pair hne_i_sum_add_product(hne_i_pair sum, double a, double b)
{
    double product = a * b;
    sum = hne_i_sum_add(sum, product);
    sum.lo += fma(a, b, -product);
    return sum;
}

static inline double hne_i_sum_value(hne_i_pair sum)
{
    return sum.hi + sum.lo;
}

#endif
