/* SPDX-License-Identifier: MIT */
/* Projecting throughout arrays and panels; a series is a panel of one. */
#include <hunanecon/projection.h>

#include "math/operands.h"

static double future_level(const double *x) { return hne_future_level(x[0], x[1], x[2]); }
static double periods_to_target(const double *x) { return hne_periods_to_target(x[0], x[1], x[2]); }
static double required_growth(const double *x) { return hne_required_growth(x[0], x[1], x[2]); }
static double doubling_time(const double *x) { return hne_doubling_time(x[0]); }
static double catch_up_time(const double *x) { return hne_catch_up_time(x[0], x[1], x[2], x[3]); }

hne_status hne_future_level_panel(const double *start, size_t series, size_t periods, int64_t start_series_stride,
                                  int64_t start_period_stride, const double *growth, int64_t growth_series_stride,
                                  int64_t growth_period_stride, const double *ahead, int64_t ahead_series_stride,
                                  int64_t ahead_period_stride, double *result, int64_t result_series_stride,
                                  int64_t result_period_stride)
{
    const hne_i_panel x[] = {{start, start_series_stride, start_period_stride},
                             {growth, growth_series_stride, growth_period_stride},
                             {ahead, ahead_series_stride, ahead_period_stride}};
    return hne_i_throughout(future_level, series, periods, x, 3,
                            (hne_i_result){result, result_series_stride, result_period_stride, 0});
}

hne_status hne_periods_to_target_panel(const double *start, size_t series, size_t periods, int64_t start_series_stride,
                                       int64_t start_period_stride, const double *target, int64_t target_series_stride,
                                       int64_t target_period_stride, const double *growth, int64_t growth_series_stride,
                                       int64_t growth_period_stride, double *result, int64_t result_series_stride,
                                       int64_t result_period_stride)
{
    const hne_i_panel x[] = {{start, start_series_stride, start_period_stride},
                             {target, target_series_stride, target_period_stride},
                             {growth, growth_series_stride, growth_period_stride}};
    return hne_i_throughout(periods_to_target, series, periods, x, 3,
                            (hne_i_result){result, result_series_stride, result_period_stride, 0});
}

hne_status hne_required_growth_panel(const double *start, size_t series, size_t periods, int64_t start_series_stride,
                                     int64_t start_period_stride, const double *target, int64_t target_series_stride,
                                     int64_t target_period_stride, const double *ahead, int64_t ahead_series_stride,
                                     int64_t ahead_period_stride, double *result, int64_t result_series_stride,
                                     int64_t result_period_stride)
{
    const hne_i_panel x[] = {{start, start_series_stride, start_period_stride},
                             {target, target_series_stride, target_period_stride},
                             {ahead, ahead_series_stride, ahead_period_stride}};
    return hne_i_throughout(required_growth, series, periods, x, 3,
                            (hne_i_result){result, result_series_stride, result_period_stride, 0});
}

hne_status hne_doubling_time_panel(const double *growth, size_t series, size_t periods, int64_t series_stride,
                                   int64_t period_stride, double *result, int64_t result_series_stride,
                                   int64_t result_period_stride)
{
    const hne_i_panel x = {growth, series_stride, period_stride};
    return hne_i_throughout(doubling_time, series, periods, &x, 1,
                            (hne_i_result){result, result_series_stride, result_period_stride, 0});
}

hne_status hne_catch_up_time_panel(const double *level, size_t series, size_t periods, int64_t level_series_stride,
                                   int64_t level_period_stride, const double *growth, int64_t growth_series_stride,
                                   int64_t growth_period_stride, const double *other_level,
                                   int64_t other_level_series_stride, int64_t other_level_period_stride,
                                   const double *other_growth, int64_t other_growth_series_stride,
                                   int64_t other_growth_period_stride, double *result, int64_t result_series_stride,
                                   int64_t result_period_stride)
{
    const hne_i_panel x[] = {{level, level_series_stride, level_period_stride},
                             {growth, growth_series_stride, growth_period_stride},
                             {other_level, other_level_series_stride, other_level_period_stride},
                             {other_growth, other_growth_series_stride, other_growth_period_stride}};
    return hne_i_throughout(catch_up_time, series, periods, x, 4,
                            (hne_i_result){result, result_series_stride, result_period_stride, 0});
}

hne_status hne_future_level_series(const double *start, size_t count, int64_t start_stride, const double *growth,
                                   int64_t growth_stride, const double *periods, int64_t periods_stride, double *result,
                                   int64_t result_stride)
{
    return hne_future_level_panel(start, 1, count, 0, start_stride, growth, 0, growth_stride, periods, 0, periods_stride,
                                  result, 0, result_stride);
}

hne_status hne_periods_to_target_series(const double *start, size_t count, int64_t start_stride, const double *target,
                                        int64_t target_stride, const double *growth, int64_t growth_stride,
                                        double *result, int64_t result_stride)
{
    return hne_periods_to_target_panel(start, 1, count, 0, start_stride, target, 0, target_stride, growth, 0,
                                       growth_stride, result, 0, result_stride);
}

hne_status hne_required_growth_series(const double *start, size_t count, int64_t start_stride, const double *target,
                                      int64_t target_stride, const double *periods, int64_t periods_stride,
                                      double *result, int64_t result_stride)
{
    return hne_required_growth_panel(start, 1, count, 0, start_stride, target, 0, target_stride, periods, 0,
                                     periods_stride, result, 0, result_stride);
}

hne_status hne_doubling_time_series(const double *growth, size_t count, int64_t stride, double *result,
                                    int64_t result_stride)
{
    return hne_doubling_time_panel(growth, 1, count, 0, stride, result, 0, result_stride);
}

hne_status hne_catch_up_time_series(const double *level, size_t count, int64_t level_stride, const double *growth,
                                    int64_t growth_stride, const double *other_level, int64_t other_level_stride,
                                    const double *other_growth, int64_t other_growth_stride, double *result,
                                    int64_t result_stride)
{
    return hne_catch_up_time_panel(level, 1, count, 0, level_stride, growth, 0, growth_stride, other_level, 0,
                                   other_level_stride, other_growth, 0, other_growth_stride, result, 0, result_stride);
}
