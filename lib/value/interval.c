/* SPDX-License-Identifier: MIT */
#include <hunanecon/interval.h>

#include "value/round.h"
#include "value/nearest.h"

static const hne_interval empty_interval = {INFINITY, -INFINITY};
static const hne_interval missing_interval = {NAN, NAN};
static const hne_interval entire_interval = {-INFINITY, INFINITY};

/* The canonical interval between two ends: no negative zero, one kind of
 * empty, one kind of missing. No real number is at or above +infinity. */
static hne_interval between(double lower, double upper)
{
    if (isnan(lower) || isnan(upper))
        return missing_interval;
    if (lower > upper || lower == INFINITY || upper == -INFINITY)
        return empty_interval;
    return (hne_interval){lower + 0.0, upper + 0.0};
}

hne_interval hne_interval_of(double lower, double upper) { return between(lower, upper); }
hne_interval hne_interval_point(double value) { return between(value, value); }
hne_interval hne_interval_entire(void) { return entire_interval; }
hne_interval hne_interval_empty(void) { return empty_interval; }
hne_interval hne_interval_missing(void) { return missing_interval; }

int32_t hne_interval_is_missing(hne_interval x)
{
    return isnan(x.lower) || isnan(x.upper);
}

int32_t hne_interval_is_empty(hne_interval x)
{
    return !hne_interval_is_missing(x) && (x.lower > x.upper || x.lower == INFINITY || x.upper == -INFINITY);
}

/* 1 if x holds some number at all, so that its ends may be computed with. */
static int is_inhabited(hne_interval x)
{
    return x.lower <= x.upper && x.lower < INFINITY && x.upper > -INFINITY;
}

/* What an operation gives when one of its operands holds no number. */
static hne_interval nothing_from(hne_interval x, hne_interval y)
{
    return hne_interval_is_missing(x) || hne_interval_is_missing(y) ? missing_interval : empty_interval;
}

int32_t hne_interval_contains(hne_interval x, double value)
{
    return isfinite(value) && x.lower <= value && value <= x.upper;
}

int32_t hne_interval_subset(hne_interval inner, hne_interval outer)
{
    if (hne_interval_is_missing(inner) || hne_interval_is_missing(outer))
        return 0;
    return hne_interval_is_empty(inner) || (outer.lower <= inner.lower && inner.upper <= outer.upper);
}

double hne_interval_width(hne_interval x)
{
    return is_inhabited(x) ? hne_i_add_up(x.upper, -x.lower) : NAN;
}

double hne_interval_midpoint(hne_interval x)
{
    if (!is_inhabited(x))
        return NAN;
    if (isinf(x.lower))
        return isinf(x.upper) ? 0 : -DBL_MAX;
    if (isinf(x.upper))
        return DBL_MAX;
    double sum = x.lower + x.upper;
    return isinf(sum) ? x.lower / 2 + x.upper / 2 : sum / 2;
}

hne_interval hne_interval_intersect(hne_interval x, hne_interval y)
{
    if (!is_inhabited(x) || !is_inhabited(y))
        return nothing_from(x, y);
    return between(x.lower > y.lower ? x.lower : y.lower, x.upper < y.upper ? x.upper : y.upper);
}

hne_interval hne_interval_hull(hne_interval x, hne_interval y)
{
    if (hne_interval_is_missing(x) || hne_interval_is_missing(y))
        return missing_interval;
    if (!is_inhabited(x))
        return between(y.lower, y.upper);
    if (!is_inhabited(y))
        return between(x.lower, x.upper);
    return between(x.lower < y.lower ? x.lower : y.lower, x.upper > y.upper ? x.upper : y.upper);
}

hne_interval hne_interval_negate(hne_interval x)
{
    return between(-x.upper, -x.lower);
}

hne_interval hne_interval_add(hne_interval x, hne_interval y)
{
    HNE_I_TO_NEAREST(hne_interval_add, x, y)
    if (!is_inhabited(x) || !is_inhabited(y))
        return nothing_from(x, y);
    return between(hne_i_add_down(x.lower, y.lower), hne_i_add_up(x.upper, y.upper));
}

hne_interval hne_interval_subtract(hne_interval x, hne_interval y)
{
    HNE_I_TO_NEAREST(hne_interval_subtract, x, y)
    if (!is_inhabited(x) || !is_inhabited(y))
        return nothing_from(x, y);
    return between(hne_i_add_down(x.lower, -y.upper), hne_i_add_up(x.upper, -y.lower));
}

static double least(double a, double b) { return a < b ? a : b; }
static double greatest(double a, double b) { return a > b ? a : b; }

hne_interval hne_interval_multiply(hne_interval x, hne_interval y)
{
    HNE_I_TO_NEAREST(hne_interval_multiply, x, y)
    if (!is_inhabited(x) || !is_inhabited(y))
        return nothing_from(x, y);
    if (x.lower >= 0 && y.lower >= 0)
        return between(hne_i_multiply_down(x.lower, y.lower), hne_i_multiply_up(x.upper, y.upper));
    double lower = least(least(hne_i_multiply_down(x.lower, y.lower), hne_i_multiply_down(x.lower, y.upper)),
                         least(hne_i_multiply_down(x.upper, y.lower), hne_i_multiply_down(x.upper, y.upper)));
    double upper = greatest(greatest(hne_i_multiply_up(x.lower, y.lower), hne_i_multiply_up(x.lower, y.upper)),
                            greatest(hne_i_multiply_up(x.upper, y.lower), hne_i_multiply_up(x.upper, y.upper)));
    return between(lower, upper);
}

/* x / y for 0 <= y.lower and 0 < y.upper: each end comes from the end of y
 * that takes it furthest; a lower end of 0 in y is a limit never reached. */
static hne_interval divide_by_positive(hne_interval x, hne_interval y)
{
    if (x.lower == 0 && x.upper == 0)
        return x;
    double lower_divisor = x.lower >= 0 ? y.upper : y.lower;
    double upper_divisor = x.upper <= 0 ? y.upper : y.lower;
    double lower = lower_divisor == 0 ? -INFINITY : hne_i_divide_down(x.lower, lower_divisor);
    double upper = upper_divisor == 0 ? INFINITY : hne_i_divide_up(x.upper, upper_divisor);
    return between(lower, upper);
}

hne_interval hne_interval_divide(hne_interval x, hne_interval y)
{
    HNE_I_TO_NEAREST(hne_interval_divide, x, y)
    if (!is_inhabited(x) || !is_inhabited(y))
        return nothing_from(x, y);
    if (y.lower == 0 && y.upper == 0)
        return empty_interval;
    if (y.lower >= 0)
        return divide_by_positive(x, y);
    if (y.upper <= 0)
        return divide_by_positive(hne_interval_negate(x), hne_interval_negate(y));
    return x.lower == 0 && x.upper == 0 ? hne_interval_point(0) : entire_interval;
}
