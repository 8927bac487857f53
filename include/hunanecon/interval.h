/* SPDX-License-Identifier: MIT */
/** @file interval.h
 *  Enclosures: intervals whose operations round outward, so that the exact
 *  real result for any reals inside the operands is inside the result. */
#ifndef HUNANECON_INTERVAL_H
#define HUNANECON_INTERVAL_H

#include <hunanecon/base.h>

HNE_BEGIN_DECLS

/** All reals x with lower <= x <= upper. Either end may be infinite.
 *  lower > upper is the empty set (canonically +inf, -inf): no value is
 *  possible. An end that is NaN means missing: nothing was said. Operations
 *  on a missing operand give missing, else on an empty operand empty. */
typedef struct hne_interval {
    double lower; /**< least possible value */
    double upper; /**< greatest possible value */
} hne_interval;

HNE_API hne_interval hne_interval_of(double lower, double upper);
HNE_API hne_interval hne_interval_point(double value);
HNE_API hne_interval hne_interval_entire(void);
HNE_API hne_interval hne_interval_empty(void);
HNE_API hne_interval hne_interval_missing(void);
HNE_API int32_t hne_interval_is_empty(hne_interval x);
HNE_API int32_t hne_interval_is_missing(hne_interval x);
HNE_API int32_t hne_interval_contains(hne_interval x, double value);
HNE_API int32_t hne_interval_subset(hne_interval inner, hne_interval outer);
HNE_API double hne_interval_width(hne_interval x);
HNE_API double hne_interval_midpoint(hne_interval x);

HNE_API hne_interval hne_interval_intersect(hne_interval x, hne_interval y);
HNE_API hne_interval hne_interval_hull(hne_interval x, hne_interval y);
HNE_API hne_interval hne_interval_negate(hne_interval x);
HNE_API hne_interval hne_interval_add(hne_interval x, hne_interval y);
HNE_API hne_interval hne_interval_subtract(hne_interval x, hne_interval y);
HNE_API hne_interval hne_interval_multiply(hne_interval x, hne_interval y);
/** x / y. Where y holds 0 the result is the smallest interval that holds all
 *  quotients by the other values of y: possibly entire; empty for y = {0}. */
HNE_API hne_interval hne_interval_divide(hne_interval x, hne_interval y);
/** Natural logarithm of the positive part of x; empty if there is none. */
HNE_API hne_interval hne_interval_log(hne_interval x);
HNE_API hne_interval hne_interval_exp(hne_interval x);
/** x^exponent for the non-negative part of x and a real exponent. */
HNE_API hne_interval hne_interval_power(hne_interval x, double exponent);

HNE_END_DECLS
#endif
