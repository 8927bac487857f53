/* SPDX-License-Identifier: MIT */
/** @file interval.h
 *  Enclosures: intervals whose operations round outward, so that the exact
 *  real result for any reals inside the operands is inside the result.
 *
 *  Sound: the ends of a sum, difference, product or quotient are rounded to
 *  nearest and then moved one step outward unless the exact residue of the
 *  operation (TwoSum; fused multiply-add) shows that they lie on the right
 *  side already. Where the caller has the processor round in another mode, or
 *  flush subnormal numbers to 0, a function that rounds sets it to nearest for
 *  its own time and back.
 *
 *  Tight: sum and difference, products above 2^-960 in size, and quotients of
 *  a dividend above it give the best enclosure there is in doubles; smaller
 *  ones are at most 1 unit in the last place wider at each end; logarithm,
 *  exponential and power at most 2 at each end, where the C library keeps
 *  these three functions within 1 unit (all in use do). A chain of operations may be much wider
 *  than the best enclosure of the whole, since an operand that occurs twice is
 *  taken as two: x - x is not 0. Growth and share have forms of their own
 *  where each operand occurs once.
 *
 *  Reals only: no infinity is in any interval. An infinite end means that no
 *  bound is known on that side, and as an end 0 times infinity is 0.
 *  Results are never -0. Interval arithmetic: R. E. Moore, Methods and
 *  Applications of Interval Analysis, 1979, chapter 2; exact residues: J.-M.
 *  Muller et al., Handbook of Floating-Point Arithmetic, 2nd edition 2018,
 *  sections 4.3 and 4.4. */
#ifndef HUNANECON_INTERVAL_H
#define HUNANECON_INTERVAL_H

#include <hunanecon/base.h>

HNE_BEGIN_DECLS

/** All reals x with lower <= x <= upper. Either end may be infinite.
 *  lower > upper is the empty set (canonically +inf, -inf): no value is
 *  possible. So is an interval from +inf on or up to -inf. An end that is NaN
 *  means missing: nothing was said. Operations on a missing operand give
 *  missing, else on an empty operand empty, unless said otherwise. Frozen.
 *  @since 0.1 */
typedef struct hne_interval {
    double lower; /**< least possible value */
    double upper; /**< greatest possible value */
} hne_interval;

/** The interval between two ends; empty if @p lower > @p upper or if no real
 *  lies between them; missing if either is NaN. @since 0.1 */
HNE_API hne_interval hne_interval_of(double lower, double upper);
/** The interval that holds one number; empty for an infinity, missing for NaN. @since 0.1 */
HNE_API hne_interval hne_interval_point(double value);
/** All reals: anything is possible. @since 0.1 */
HNE_API hne_interval hne_interval_entire(void);
/** No real: nothing is possible. @since 0.1 */
HNE_API hne_interval hne_interval_empty(void);
/** Nothing was said. @since 0.1 */
HNE_API hne_interval hne_interval_missing(void);
/** 1 if it holds no real and is not missing, else 0. @since 0.1 */
HNE_API int32_t hne_interval_is_empty(hne_interval x);
/** 1 if an end is NaN, else 0. @since 0.1 */
HNE_API int32_t hne_interval_is_missing(hne_interval x);
/** 1 if the number is inside, ends included; 0 if not, if it is NaN or
 *  infinite, and for an empty or missing interval. @since 0.1 */
HNE_API int32_t hne_interval_contains(hne_interval x, double value);
/** 1 if every real of @p inner is in @p outer; the empty set is in every set.
 *  0 if not, or if either is missing. @since 0.1 */
HNE_API int32_t hne_interval_subset(hne_interval inner, hne_interval outer);
/** upper - lower, rounded up; NaN for an empty or missing interval. @since 0.1 */
HNE_API double hne_interval_width(hne_interval x);
/** A number inside, as near to the middle as a double is: 0 for all reals, the
 *  greatest or least double where one end is infinite; NaN for an empty or
 *  missing interval. @since 0.1 */
HNE_API double hne_interval_midpoint(hne_interval x);

/** The reals in both; empty if there is none. Exact. @since 0.1 */
HNE_API hne_interval hne_interval_intersect(hne_interval x, hne_interval y);
/** The smallest interval that holds both; an empty operand adds nothing. Exact. @since 0.1 */
HNE_API hne_interval hne_interval_hull(hne_interval x, hne_interval y);
/** -x. Exact. @since 0.1 */
HNE_API hne_interval hne_interval_negate(hne_interval x);
/** x + y. @since 0.1 */
HNE_API hne_interval hne_interval_add(hne_interval x, hne_interval y);
/** x - y. @since 0.1 */
HNE_API hne_interval hne_interval_subtract(hne_interval x, hne_interval y);
/** x y. @since 0.1 */
HNE_API hne_interval hne_interval_multiply(hne_interval x, hne_interval y);
/** x / y. Where y holds 0 the result is the smallest interval that holds all
 *  quotients by the other values of y: one end is infinite if 0 is an end of
 *  y, both are if it is inside, unless x = {0}, which gives {0}; empty for
 *  y = {0}. @since 0.1 */
HNE_API hne_interval hne_interval_divide(hne_interval x, hne_interval y);
/** Natural logarithm of the positive part of x; empty if there is none. @since 0.1 */
HNE_API hne_interval hne_interval_log(hne_interval x);
/** e^x; never below 0. @since 0.1 */
HNE_API hne_interval hne_interval_exp(hne_interval x);
/** x^exponent for the non-negative part of x and a real exponent; empty if
 *  there is none, or if only 0 is left and the exponent is negative. x^0 is
 *  {1}, 0^0 included. Missing if the exponent is NaN or infinite. @since 0.1 */
HNE_API hne_interval hne_interval_power(hne_interval x, double exponent);

HNE_END_DECLS
#endif
