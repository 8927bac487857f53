/* SPDX-License-Identifier: MIT */
/* Projecting enclosures. ln(1 + g) is taken of g itself: of 1 + g, rounded outward, small growth would keep few
 * digits. */
#include <hunanecon/growth.h>
#include <hunanecon/projection.h>

#include "math/operands.h"
#include "math/project.h"
#include "value/nearest.h"
#include "value/round.h"

/* Outward by more than the 1.5 ulp that the logarithm can err. */
static double log_down(double growth)
{
    return growth == 0 ? 0 : hne_i_next_down(hne_i_next_down(hne_i_next_down(hne_i_log_one_plus(growth))));
}

static double log_up(double growth)
{
    if (isinf(growth))
        return INFINITY;
    return growth == 0 ? 0 : hne_i_next_up(hne_i_next_up(hne_i_next_up(hne_i_log_one_plus(growth))));
}

/* ln(1 + g) for g.lower above -1. */
static hne_interval log_one_plus(hne_interval growth)
{
    return (hne_interval){log_down(growth.lower), log_up(growth.upper)};
}

static hne_interval future_level(hne_interval start, hne_interval growth, double periods)
{
    const hne_interval x[] = {start, growth};
    hne_interval result;
    if (!isfinite(periods))
        return hne_interval_missing();
    if (hne_i_are_decided(x, 2, &result))
        return result;
    if (!(start.lower > 0) || !(growth.lower > -1))
        return hne_interval_entire();
    hne_interval factor = hne_interval_add(hne_interval_point(1), growth);
    if (!(factor.lower > 0)) /* rounded down to nothing */
        factor.lower = 0x1p-1074;
    return hne_interval_multiply(start, hne_interval_power(factor, periods));
}

static hne_interval periods_to_target(const hne_interval *x)
{
    hne_interval start = x[0], target = x[1], growth = x[2], result;
    if (hne_i_are_decided(x, 3, &result))
        return result;
    int is_one_way = growth.lower > 0 || (growth.upper < 0 && growth.lower > -1);
    if (!(start.lower > 0) || !(target.lower > 0) || !is_one_way)
        return hne_interval_entire();
    return hne_interval_divide(hne_log_growth_interval(target, start), log_one_plus(growth));
}

static hne_interval doubling_time(const hne_interval *x)
{
    hne_interval growth = x[0], result;
    if (hne_i_are_decided(x, 1, &result))
        return result;
    growth.lower = growth.lower > 0 ? growth.lower : 0;
    if (!(growth.upper > 0))
        return hne_interval_empty();
    return hne_interval_divide(hne_log_growth_interval(hne_interval_point(2), hne_interval_point(1)),
                               log_one_plus(growth));
}

static hne_interval catch_up_time(const hne_interval *x)
{
    hne_interval level = x[0], growth = x[1], other_level = x[2], other_growth = x[3], result;
    if (hne_i_are_decided(x, 4, &result))
        return result;
    if (!(level.lower > 0) || !(other_level.lower > 0) || !(growth.lower > -1) || !(other_growth.lower > -1))
        return hne_interval_entire();
    if (level.lower >= other_level.upper)
        return hne_interval_point(0);
    hne_interval behind = hne_log_growth_interval(other_level, level);
    hne_interval faster = hne_interval_subtract(log_one_plus(growth), log_one_plus(other_growth));
    int may_be_level = level.upper >= other_level.lower;
    if (!(growth.upper > other_growth.lower))
        return may_be_level ? hne_interval_point(0) : hne_interval_empty();
    behind.lower = may_be_level || behind.lower < 0 ? 0 : behind.lower;
    faster.lower = faster.lower > 0 ? faster.lower : 0;
    if (faster.upper == 0) /* no more than a rounding apart */
        faster.upper = 0x1p-1074;
    result = hne_interval_divide(behind, faster);
    result.lower = may_be_level ? 0 : result.lower;
    return result;
}

hne_interval hne_future_level_interval(hne_interval start, hne_interval growth, double periods)
{
    HNE_I_TO_NEAREST(hne_future_level_interval, start, growth, periods)
    return future_level(start, growth, periods);
}

hne_interval hne_periods_to_target_interval(hne_interval start, hne_interval target, hne_interval growth)
{
    HNE_I_TO_NEAREST(hne_periods_to_target_interval, start, target, growth)
    const hne_interval x[] = {start, target, growth};
    return periods_to_target(x);
}

hne_interval hne_required_growth_interval(hne_interval start, hne_interval target, double periods)
{
    return hne_compound_annual_growth_interval(target, start, periods);
}

hne_interval hne_doubling_time_interval(hne_interval growth)
{
    HNE_I_TO_NEAREST(hne_doubling_time_interval, growth)
    return doubling_time(&growth);
}

hne_interval hne_catch_up_time_interval(hne_interval level, hne_interval growth, hne_interval other_level,
                                        hne_interval other_growth)
{
    HNE_I_TO_NEAREST(hne_catch_up_time_interval, level, growth, other_level, other_growth)
    const hne_interval x[] = {level, growth, other_level, other_growth};
    return catch_up_time(x);
}

/* The number of periods travels as a third operand, the same for all. */
static hne_interval future_level_after(const hne_interval *x)
{
    return future_level(x[0], x[1], x[2].lower);
}

hne_status hne_future_level_intervals(const hne_interval *start, size_t count, int64_t start_stride,
                                      const hne_interval *growth, int64_t growth_stride, double periods,
                                      hne_interval *result, int64_t result_stride)
{
    HNE_I_TO_NEAREST(hne_future_level_intervals, start, count, start_stride, growth, growth_stride, periods, result,
                     result_stride)
    hne_interval span = {periods, periods};
    const hne_i_intervals x[] = {{start, start_stride}, {growth, growth_stride}, {&span, 0}};
    return hne_i_intervals_throughout(future_level_after, count, x, 3, result, result_stride);
}

hne_status hne_periods_to_target_intervals(const hne_interval *start, size_t count, int64_t start_stride,
                                           const hne_interval *target, int64_t target_stride,
                                           const hne_interval *growth, int64_t growth_stride, hne_interval *result,
                                           int64_t result_stride)
{
    HNE_I_TO_NEAREST(hne_periods_to_target_intervals, start, count, start_stride, target, target_stride, growth,
                     growth_stride, result, result_stride)
    const hne_i_intervals x[] = {{start, start_stride}, {target, target_stride}, {growth, growth_stride}};
    return hne_i_intervals_throughout(periods_to_target, count, x, 3, result, result_stride);
}

hne_status hne_required_growth_intervals(const hne_interval *start, size_t count, int64_t start_stride,
                                         const hne_interval *target, int64_t target_stride, double periods,
                                         hne_interval *result, int64_t result_stride)
{
    return hne_compound_annual_growth_intervals(target, count, target_stride, start, start_stride, periods, result,
                                                result_stride);
}

hne_status hne_doubling_time_intervals(const hne_interval *growth, size_t count, int64_t stride, hne_interval *result,
                                       int64_t result_stride)
{
    HNE_I_TO_NEAREST(hne_doubling_time_intervals, growth, count, stride, result, result_stride)
    const hne_i_intervals x = {growth, stride};
    return hne_i_intervals_throughout(doubling_time, count, &x, 1, result, result_stride);
}

hne_status hne_catch_up_time_intervals(const hne_interval *level, size_t count, int64_t level_stride,
                                       const hne_interval *growth, int64_t growth_stride,
                                       const hne_interval *other_level, int64_t other_level_stride,
                                       const hne_interval *other_growth, int64_t other_growth_stride,
                                       hne_interval *result, int64_t result_stride)
{
    HNE_I_TO_NEAREST(hne_catch_up_time_intervals, level, count, level_stride, growth, growth_stride, other_level,
                     other_level_stride, other_growth, other_growth_stride, result, result_stride)
    const hne_i_intervals x[] = {{level, level_stride}, {growth, growth_stride}, {other_level, other_level_stride},
                                 {other_growth, other_growth_stride}};
    return hne_i_intervals_throughout(catch_up_time, count, x, 4, result, result_stride);
}
