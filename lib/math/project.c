/* SPDX-License-Identifier: MIT */
/* Projecting: levels, times and rates under constant growth. */
#include <hunanecon/growth.h>
#include <hunanecon/projection.h>

#include "math/elementary.h"
#include "math/project.h"

#include <math.h>

/* 1 + g with what its rounding leaves. */
static hne_i_pair one_plus(double growth)
{
    double hi = 1 + growth, part = hi - 1;
    return (hne_i_pair){ hi, (1 - (hi - part)) + (growth - part) };
}

static int is_usable(double x)
{
    return x > 0 && x < INFINITY;
}

/* The rest of 1 + g counts where g is small. */
double hne_i_log_one_plus(double growth)
{
    hne_i_pair factor = one_plus(growth);
    hne_i_pair log = hne_i_log_ratio(factor.hi, 1);
    return log.hi + (log.lo + factor.lo / factor.hi);
}

/* (1 + g)^(n / m) - 1 */
static double compound(double growth, double n, double m)
{
    if (fabs(growth) < 1e-8) { /* ln(1 + g) is g - g^2 / 2 to the last digit */
        return expm1(n / m * (growth - growth * growth / 2));
    }
    hne_i_pair factor = one_plus(growth);
    int back = n < 0;
    double power = hne_i_power_minus_one(back ? 1 : factor.hi, back ? factor.hi : 1, hne_i_power_of(back ? -n : n, m));
    return power + (1 + power) * expm1((n / m) * (factor.lo / factor.hi));
}

double hne_future_level(double start, double growth, double periods)
{
    if (!is_usable(start) || !is_usable(1 + growth) || !isfinite(periods)) {
        return NAN;
    }
    double change = compound(growth, periods, 1);
    if (change < -0.5) { /* little is left, and 1 less it would have lost its digits */
        return start / (1 + compound(growth, -periods, 1));
    }
    return periods == 0 ? start : start + start * change;
}

double hne_periods_to_target(double start, double target, double growth)
{
    if (!is_usable(start) || !is_usable(target) || !is_usable(1 + growth) || growth == 0) {
        return NAN;
    }
    return hne_log_growth(target, start) / hne_i_log_one_plus(growth);
}

double hne_required_growth(double start, double target, double periods)
{
    return hne_compound_annual_growth(target, start, periods);
}

double hne_doubling_time(double growth)
{
    return is_usable(growth) ? hne_log_growth(2, 1) / hne_i_log_one_plus(growth) : NAN;
}

double hne_catch_up_time(double level, double growth, double other_level, double other_growth)
{
    if (!is_usable(level) || !is_usable(other_level) || !is_usable(1 + growth) || !is_usable(1 + other_growth)) {
        return NAN;
    }
    if (level >= other_level) {
        return 0;
    }
    /* (1 + g) / (1 + h) - 1, without the digits that 1 + g would lose */
    double faster = (growth - other_growth) / (1 + other_growth);
    return faster > 0 ? hne_log_growth(other_level, level) / hne_i_log_one_plus(faster) : NAN;
}

double hne_effective_rate(double nominal_rate, double periods_per_year)
{
    double rate = nominal_rate / periods_per_year;
    if (!is_usable(periods_per_year) || !is_usable(1 + rate)) {
        return NAN;
    }
    return compound(rate, periods_per_year, 1);
}

double hne_nominal_rate(double effective_rate, double periods_per_year)
{
    if (!is_usable(periods_per_year) || !is_usable(1 + effective_rate)) {
        return NAN;
    }
    return periods_per_year * compound(effective_rate, 1, periods_per_year);
}
