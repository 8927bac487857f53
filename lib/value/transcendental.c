/* SPDX-License-Identifier: MIT */
/* Logarithm, exponential and power, by the C library's functions and a margin.
 *
 * The C libraries in use keep these three within one unit in the last place
 * (glibc states at most 1 for log, exp and pow; musl and newlib use the same
 * algorithms, about 0.52). Each end moves two steps outward: a full unit to
 * spare, also just above a power of two, where a step down is half as long.
 * Ends that are known exactly do not move. */
#include <hunanecon/interval.h>

#include "value/round.h"
#include "value/nearest.h"

static double margin_up(double x)
{
    return hne_i_next_up(hne_i_next_up(x));
}

static double margin_down(double x)
{
    return -margin_up(-x);
}

static hne_interval nothing_from(hne_interval x)
{
    return hne_interval_is_missing(x) ? hne_interval_missing() : hne_interval_empty();
}

static int holds_nothing(hne_interval x)
{
    return hne_interval_is_missing(x) || hne_interval_is_empty(x);
}

static double log_down(double x)
{
    return x <= 0 ? -INFINITY : x == 1 ? 0 : margin_down(log(x));
}

static double log_up(double x)
{
    return x == 1 ? 0 : x == INFINITY ? INFINITY : margin_up(log(x));
}

hne_interval hne_interval_log(hne_interval x)
{
    HNE_I_TO_NEAREST(hne_interval_log, x)
    if (holds_nothing(x) || x.upper <= 0)
        return nothing_from(x);
    return hne_interval_of(log_down(x.lower), log_up(x.upper));
}

/* From a function that is never negative: 0 is a bound that needs no margin,
 * and an overflow lies above the greatest double, not at infinity. */
static double positive_down(double value)
{
    if (value == INFINITY)
        return margin_down(DBL_MAX);
    double lower = margin_down(value);
    return lower > 0 ? lower : 0;
}

hne_interval hne_interval_exp(hne_interval x)
{
    HNE_I_TO_NEAREST(hne_interval_exp, x)
    if (holds_nothing(x))
        return nothing_from(x);
    double lower = x.lower == -INFINITY ? 0 : x.lower == 0 ? 1 : positive_down(exp(x.lower));
    double upper = x.upper == INFINITY ? INFINITY : x.upper == 0 ? 1 : margin_up(exp(x.upper));
    return hne_interval_of(lower, upper);
}

/* Bounds of x^exponent at one end of an interval, for x >= 0, exponent not 0;
 * exact where the power is. */
static double power_down(double x, double exponent)
{
    if (x == 0 || x == INFINITY)
        return (x == 0) == (exponent > 0) ? 0 : INFINITY;
    return x == 1 ? 1 : exponent == 1 ? x : positive_down(pow(x, exponent));
}

static double power_up(double x, double exponent)
{
    if (x == 0 || x == INFINITY)
        return (x == 0) == (exponent > 0) ? 0 : INFINITY;
    return x == 1 ? 1 : exponent == 1 ? x : margin_up(pow(x, exponent));
}

hne_interval hne_interval_power(hne_interval x, double exponent)
{
    HNE_I_TO_NEAREST(hne_interval_power, x, exponent)
    if (!isfinite(exponent))
        return hne_interval_missing();
    if (holds_nothing(x) || x.upper < 0 || (x.upper == 0 && exponent < 0))
        return nothing_from(x);
    double lower = x.lower > 0 ? x.lower : 0;
    if (exponent == 0)
        return hne_interval_point(1);
    if (exponent > 0)
        return hne_interval_of(power_down(lower, exponent), power_up(x.upper, exponent));
    return hne_interval_of(power_down(x.upper, exponent), power_up(lower, exponent));
}
