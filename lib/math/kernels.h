/* SPDX-License-Identifier: MIT */
/* The formulas, each once: scalars, series and panels all call these. They
 * choose by selecting after computing, not by branching before, so that loops
 * over them become vectors. */
#ifndef HNE_MATH_KERNELS_H
#define HNE_MATH_KERNELS_H

#include "math/loops.h"

HNE_I_INLINE double hne_i_change(double level, double base, const hne_i_power *unused)
{
    (void)unused;
    return level - base;
}

/* (x - y) / y keeps its digits where x is close to y. Below 0 there is
 * nothing to cancel, but x - y could overflow: there it is x / y - 1. An
 * infinite base becomes NaN on the way, by 0 times infinity. */
HNE_I_INLINE double hne_i_growth(double level, double base, const hne_i_power *unused)
{
    (void)unused;
    double below_zero = level < 0 ? 1.0 : 0.0;
    double growth = (level - (base - below_zero * base)) / base - below_zero;
    return base > 0 ? growth : NAN;
}

HNE_I_INLINE double hne_i_log_growth(double level, double base, const hne_i_power *unused)
{
    (void)unused;
    if (!hne_i_is_positive_finite(level) || !hne_i_is_positive_finite(base)) {
        return NAN;
    }
    return hne_i_log_ratio(level, base).hi;
}

HNE_I_INLINE double hne_i_compound(double level, double base, const hne_i_power *power)
{
    if (!(level >= 0) || !(level < INFINITY) || !hne_i_is_positive_finite(base)) {
        return NAN;
    }
    if (power->is_one) {
        return hne_i_growth(level, base, power);
    }
    return hne_i_power_minus_one(level, base, *power);
}

/* Either sign of 1 + g will do, as long as the base comes out positive; a
 * base too small for a double has come out 0, so that the signs are asked. An
 * infinite operand below the line must not look like a 0: x - x is NaN for it. */
HNE_I_INLINE double hne_i_implied_base(double level, double growth, const hne_i_power *unused)
{
    (void)unused;
    double factor = 1 + growth;
    double base = level / factor + (factor - factor);
    double level_sign = level > 0 ? 1.0 : level < 0 ? -1.0 : 0.0;
    double factor_sign = factor > 0 ? 1.0 : factor < 0 ? -1.0 : 0.0;
    return level_sign * factor_sign > 0 ? base : NAN;
}

HNE_I_INLINE double hne_i_implied_level(double base, double growth, const hne_i_power *unused)
{
    (void)unused;
    double level = base * (1 + growth);
    return base > 0 ? level : NAN;
}

HNE_I_INLINE double hne_i_ratio(double value, double other, const hne_i_power *unused)
{
    (void)unused;
    double ratio = value / other + (other - other);
    return other != 0 ? ratio : NAN;
}

HNE_I_INLINE double hne_i_share(double part, double whole, const hne_i_power *unused)
{
    (void)unused;
    double share = part / whole + (whole - whole);
    return whole > 0 ? share : NAN;
}

#endif
