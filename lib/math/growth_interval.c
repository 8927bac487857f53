/* SPDX-License-Identifier: MIT */
/* Growth of enclosures. Growth rises with the level throughout and moves with
 * the base one way for levels above 0 and the other way below, so that its
 * ends are growths between ends, rounded outward. */
#include <hunanecon/growth.h>

#include "math/elementary.h"
#include "math/growth_wide.h"
#include "math/interval_loops.h"
#include "value/round.h"
#include "value/nearest.h"

/* The result for two numbers, rounded down and rounded up. */
typedef hne_interval point_form(double level, double base, const hne_i_power *power);

/* Outward by more than the 1 ulp that the library's own logarithm and power
 * can err: an ulp below a power of two is half of one above it. */
static hne_interval widened(double value)
{
    return (hne_interval){ hne_i_next_down(hne_i_next_down(value)), hne_i_next_up(hne_i_next_up(value)) };
}

HNE_I_INLINE hne_interval growth_of_points(double level, double base, const hne_i_power *unused)
{
    (void)unused;
    if (level < 0) { /* nothing cancels, and x - y might overflow */
        return (hne_interval){ hne_i_add_down(hne_i_divide_down(level, base), -1),
                               hne_i_add_up(hne_i_divide_up(level, base), -1) };
    }
    return (hne_interval){ hne_i_divide_down(hne_i_add_down(level, -base), base),
                           hne_i_divide_up(hne_i_add_up(level, -base), base) };
}

static hne_interval log_growth_of_points(double level, double base, const hne_i_power *unused)
{
    (void)unused;
    if (level == base) {
        return hne_interval_point(0);
    }
    return widened(hne_i_log_ratio(level, base).hi);
}

static hne_interval compound_of_points(double level, double base, const hne_i_power *power)
{
    if (level <= 0 || level == base) {
        return hne_interval_point(level <= 0 ? -1 : 0);
    }
    if (power->is_one) {
        return growth_of_points(level, base, power);
    }
    hne_interval result = widened(hne_i_power_minus_one(level, base, *power));
    result.lower = result.lower < -1 ? -1 : result.lower;
    return result;
}

/* The ends of the result over a positive base; at_zero is what it comes to
 * where the level is nothing beside the base. */
HNE_I_INLINE hne_interval from_ends(point_form *form, hne_interval level, hne_interval base, double at_zero,
                                    const hne_i_power *power)
{
    double low_base = level.lower < 0 ? base.lower : base.upper;
    double high_base = level.upper < 0 ? base.upper : base.lower;
    hne_interval result = { at_zero, at_zero };
    if (isinf(level.lower)) {
        result.lower = -INFINITY;
    } else if (isfinite(low_base)) {
        result.lower = form(level.lower, low_base, power).lower;
    }
    if (isinf(level.upper)) {
        result.upper = INFINITY;
    } else if (isfinite(high_base)) {
        result.upper = form(level.upper, high_base, power).upper;
    }
    return result;
}

static hne_interval change(hne_interval level, hne_interval base, const hne_i_power *unused)
{
    (void)unused;
    return hne_interval_subtract(level, base);
}

static hne_interval growth(hne_interval level, hne_interval base, const hne_i_power *power)
{
    hne_interval result;
    if (hne_i_is_decided(level, base, &result)) {
        return result;
    }
    if (base.lower <= 0) {
        return hne_interval_entire();
    }
    return from_ends(growth_of_points, level, base, -1, power);
}

static hne_interval log_growth(hne_interval level, hne_interval base, const hne_i_power *power)
{
    hne_interval result;
    if (hne_i_is_decided(level, base, &result)) {
        return result;
    }
    if (base.lower <= 0 || level.lower <= 0) {
        return hne_interval_entire();
    }
    return from_ends(log_growth_of_points, level, base, -INFINITY, power);
}

static hne_interval compound(hne_interval level, hne_interval base, const hne_i_power *power)
{
    hne_interval result;
    if (hne_i_is_decided(level, base, &result)) {
        return result;
    }
    if (base.lower <= 0 || level.lower < 0) {
        return hne_interval_entire();
    }
    return from_ends(compound_of_points, level, base, -1, power);
}

static hne_interval implied_base(hne_interval level, hne_interval rate, const hne_i_power *unused)
{
    (void)unused;
    hne_interval result;
    if (hne_i_is_decided(level, rate, &result)) {
        return result;
    }
    if (rate.lower == -1 && rate.upper == -1) {
        return hne_interval_entire();
    }
    return hne_interval_divide(level, hne_interval_add(hne_interval_point(1), rate));
}

static hne_interval implied_level(hne_interval base, hne_interval rate, const hne_i_power *unused)
{
    (void)unused;
    return hne_interval_multiply(base, hne_interval_add(hne_interval_point(1), rate));
}

hne_interval hne_change_interval(hne_interval level, hne_interval base)
{
    HNE_I_TO_NEAREST(hne_change_interval, level, base)
    return change(level, base, NULL);
}

hne_interval hne_growth_interval(hne_interval level, hne_interval base)
{
    HNE_I_TO_NEAREST(hne_growth_interval, level, base)
    return growth(level, base, NULL);
}

hne_interval hne_log_growth_interval(hne_interval level, hne_interval base)
{
    HNE_I_TO_NEAREST(hne_log_growth_interval, level, base)
    return log_growth(level, base, NULL);
}

hne_interval hne_annualised_growth_interval(hne_interval level, hne_interval base,
                                            double lag, double periods_per_year)
{
    HNE_I_TO_NEAREST(hne_annualised_growth_interval, level, base, lag, periods_per_year)
    if (!hne_i_is_positive_finite(lag) || !hne_i_is_positive_finite(periods_per_year)) {
        return hne_interval_missing();
    }
    hne_i_power power = hne_i_power_of(periods_per_year, lag);
    return compound(level, base, &power);
}

hne_interval hne_compound_annual_growth_interval(hne_interval level, hne_interval base, double years)
{
    HNE_I_TO_NEAREST(hne_compound_annual_growth_interval, level, base, years)
    if (!hne_i_is_positive_finite(years)) {
        return hne_interval_missing();
    }
    hne_i_power power = hne_i_power_of(1, years);
    return compound(level, base, &power);
}

hne_interval hne_implied_base_interval(hne_interval level, hne_interval rate)
{
    HNE_I_TO_NEAREST(hne_implied_base_interval, level, rate)
    return implied_base(level, rate, NULL);
}

hne_interval hne_implied_level_interval(hne_interval base, hne_interval rate)
{
    HNE_I_TO_NEAREST(hne_implied_level_interval, base, rate)
    return implied_level(base, rate, NULL);
}

hne_status hne_change_intervals(const hne_interval *x, size_t count, int64_t stride, size_t lag,
                                hne_interval *result, int64_t result_stride)
{
    HNE_I_TO_NEAREST(hne_change_intervals, x, count, stride, lag, result, result_stride)
    return hne_i_intervals_lagged(change, NULL, x, count, stride, lag, result, result_stride);
}

hne_status hne_growth_intervals(const hne_interval *x, size_t count, int64_t stride, size_t lag,
                                hne_interval *result, int64_t result_stride)
{
    HNE_I_TO_NEAREST(hne_growth_intervals, x, count, stride, lag, result, result_stride)
    if (stride == 1 && result_stride == 1 && lag > 0 && lag < count && x && result) {
        int streams = hne_i_streams(1, 2 * count, (hne_i_panel){ &x->lower, 0, 1 }, (hne_i_result){ &result->lower, 0, 1, 0 });
        size_t left = hne_i_growth_blocks(x + lag, x, count - lag, result + lag, hne_growth_interval, streams);
        count = left + lag;
    }
    return hne_i_intervals_lagged(growth, NULL, x, count, stride, lag, result, result_stride);
}

hne_status hne_log_growth_intervals(const hne_interval *x, size_t count, int64_t stride, size_t lag,
                                    hne_interval *result, int64_t result_stride)
{
    HNE_I_TO_NEAREST(hne_log_growth_intervals, x, count, stride, lag, result, result_stride)
    return hne_i_intervals_lagged(log_growth, NULL, x, count, stride, lag, result, result_stride);
}

hne_status hne_annualised_growth_intervals(const hne_interval *x, size_t count, int64_t stride, size_t lag,
                                           double periods_per_year, hne_interval *result, int64_t result_stride)
{
    HNE_I_TO_NEAREST(hne_annualised_growth_intervals, x, count, stride, lag, periods_per_year, result, result_stride)
    if (!hne_i_is_positive_finite(periods_per_year)) {
        return HNE_ERROR_ARGUMENT;
    }
    hne_i_power power = hne_i_power_of(periods_per_year, (double)lag);
    return hne_i_intervals_lagged(compound, &power,
                                  x, count, stride, lag, result, result_stride);
}

hne_status hne_compound_annual_growth_intervals(const hne_interval *level, size_t count, int64_t level_stride,
                                                const hne_interval *base, int64_t base_stride, double years,
                                                hne_interval *result, int64_t result_stride)
{
    HNE_I_TO_NEAREST(hne_compound_annual_growth_intervals, level, count, level_stride, base, base_stride,
                     years, result, result_stride)
    if (!hne_i_is_positive_finite(years)) {
        return HNE_ERROR_ARGUMENT;
    }
    hne_i_power power = hne_i_power_of(1, years);
    return hne_i_intervals_beside(compound, &power, count, level, level_stride,
                                  base, base_stride, result, result_stride);
}

hne_status hne_implied_base_intervals(const hne_interval *level, size_t count, int64_t level_stride,
                                      const hne_interval *rate, int64_t rate_stride,
                                      hne_interval *result, int64_t result_stride)
{
    HNE_I_TO_NEAREST(hne_implied_base_intervals, level, count, level_stride, rate, rate_stride, result, result_stride)
    return hne_i_intervals_beside(implied_base, NULL, count, level, level_stride, rate, rate_stride,
                                  result, result_stride);
}

hne_status hne_implied_level_intervals(const hne_interval *base, size_t count, int64_t base_stride,
                                       const hne_interval *rate, int64_t rate_stride,
                                       hne_interval *result, int64_t result_stride)
{
    HNE_I_TO_NEAREST(hne_implied_level_intervals, base, count, base_stride, rate, rate_stride, result, result_stride)
    return hne_i_intervals_beside(implied_level, NULL, count, base, base_stride, rate, rate_stride,
                                  result, result_stride);
}
