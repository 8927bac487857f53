/* SPDX-License-Identifier: MIT */
/* Trials of projections at constant growth and of what an initiative changed, as their formulas stand in projection.h
 * and effect.h. */
#include "soundness_operation.h"

/* ---- projections ---- */

FUNCTION(required_growth, hne_required_growth_interval(x[0], x[1], span[0]))
FUNCTION_OF_ROWS(required_growth, hne_required_growth_intervals(FIRST_ROW, ROW(1), span[0], RESULT))
FUNCTION(future_level, hne_future_level_interval(x[0], x[1], span[2]))
FUNCTION_OF_ROWS(future_level, hne_future_level_intervals(FIRST_ROW, ROW(1), span[2], RESULT))
FUNCTION(periods_to_target, hne_periods_to_target_interval(x[0], x[1], x[2]))
FUNCTION_OF_ROWS(periods_to_target, hne_periods_to_target_intervals(FIRST_ROW, ROW(1), ROW(2), RESULT))
FUNCTION(doubling_time, hne_doubling_time_interval(x[0]))
FUNCTION_OF_ROWS(doubling_time, hne_doubling_time_intervals(FIRST_ROW, RESULT))
FUNCTION(catch_up_time, hne_catch_up_time_interval(x[0], x[1], x[2], x[3]))
FUNCTION_OF_ROWS(catch_up_time, hne_catch_up_time_intervals(FIRST_ROW, ROW(1), ROW(2), ROW(3), RESULT))

static number required_growth_of(const number *x)
{
    return minus(to_power(over(x[1], above_zero(x[0])), over(of(1), x[SPAN])), of(1));
}

static number future_level_of(const number *x)
{
    return times(above_zero(x[0]), exponential(times(x[SIGNED_SPAN], log_one_plus(x[1]))));
}

static number log_ratio(number x, number y) { return minus(natural_log(x), natural_log(y)); }
static number periods_to_target_of(const number *x) { return over(log_ratio(x[1], x[0]), log_one_plus(x[2])); }
static number doubling_time_of(const number *x) { return over(natural_log(of(2)), log_one_plus(above_zero(x[0]))); }

static number catch_up_time_of(const number *x)
{
    number behind = log_ratio(x[2], x[0]), faster = minus(log_one_plus(x[1]), log_one_plus(x[3]));
    if (is_undefined(behind) || is_undefined(faster))
        return undefined();
    return against(minus(x[2], x[0]), 0) <= 0 ? of(0) : over(behind, above_zero(faster));
}

void projections(void)
{
    static const operation all[] = {
        {"required growth", 2, {draw, draw}, BOTH(required_growth), required_growth_of},
        {"future level", 2, {draw, draw_growth}, BOTH(future_level), future_level_of},
        {"periods to target", 3, {draw, draw, draw_growth}, BOTH(periods_to_target), periods_to_target_of},
        {"doubling time", 1, {draw_growth}, BOTH(doubling_time), doubling_time_of},
        {"catch-up time", 4, {draw, draw_growth, draw, draw_growth}, BOTH(catch_up_time), catch_up_time_of},
    };
    try_one_of(all, sizeof all / sizeof *all);
}

/* ---- before and after ---- */

FUNCTION(before_after_change, hne_before_after_change_interval(x[0], x[1], x[2], span[0], span[1]))
FUNCTION(difference_in_differences, hne_difference_in_differences_interval(x[0], x[1], x[2], x[3]))

static number before_after_change_of(const number *x)
{
    number before = to_power(over(above_zero(x[1]), above_zero(x[0])), over(of(1), x[SPAN]));
    return minus(to_power(over(x[2], above_zero(x[1])), over(of(1), x[OTHER_SPAN])), before);
}

static number difference_in_differences_of(const number *x) { return minus(minus(x[1], x[0]), minus(x[3], x[2])); }

void effects(void)
{
    static const operation all[] = {
        {"before and after", 3, {draw, draw, draw}, ALONE(before_after_change), before_after_change_of},
        {"difference in differences",
         4,
         {draw_signed, draw_signed, draw_signed, draw_signed},
         ALONE(difference_in_differences),
         difference_in_differences_of},
    };
    try_one_of(all, sizeof all / sizeof *all);
}
