/* SPDX-License-Identifier: MIT */
/** @file projection.h
 *  Projecting at constant growth: levels, times and rates, for numbers, arrays, panels and enclosures.
 *
 *  Names, strides, missing numbers (NaN) and threads are as in growth.h; growth is a fraction. A time is counted in the
 *  periods that the growth is of. */
#ifndef HUNANECON_PROJECTION_H
#define HUNANECON_PROJECTION_H

#include <hunanecon/base.h>
#include <hunanecon/interval.h>

HNE_BEGIN_DECLS

/** @name Numbers
 *  @{ */

/** Level after some periods of constant growth: \f$ x_0 (1 + g)^n \f$.
 *  @param start the level to start from, positive
 *  @param growth per period, a fraction above -1
 *  @param periods any finite number, also negative
 *  @return NaN if an operand is missing, @p start or 1 + @p growth not positive
 *  @since 0.1 */
HNE_API double hne_future_level(double start, double growth, double periods);
/** Periods of constant growth to a target: \f$ \ln(y / x_0) / \ln(1 + g) \f$.
 *  @return negative where the target was passed already; NaN if an operand is missing,
 *          a level or 1 + @p growth not positive, or @p growth 0
 *  @since 0.1 */
HNE_API double hne_periods_to_target(double start, double target, double growth);
/** Growth per period that leads to a target: \f$ (y / x_0)^{1/n} - 1 \f$.
 *  @return NaN as hne_compound_annual_growth() with the same operands
 *  @since 0.1 */
HNE_API double hne_required_growth(double start, double target, double periods);
/** Periods in which constant growth doubles: \f$ \ln 2 / \ln(1 + g) \f$.
 *  @return NaN unless @p growth is positive and finite
 *  @since 0.1 */
HNE_API double hne_doubling_time(double growth);
/** Periods until one region has caught another up, both growing at constant rates:
 *  \f$ \ln(y / x) / \ln\frac{1 + g_x}{1 + g_y} \f$.
 *  @return 0 if it is level or ahead already; NaN if it never does, an operand is
 *          missing, a level or 1 + growth not positive
 *  @since 0.1 */
HNE_API double hne_catch_up_time(double level, double growth, double other_level, double other_growth);
/** Effective annual rate of a nominal one compounded n times: \f$ (1 + r/n)^n - 1 \f$.
 *  @return NaN if an operand is missing, @p periods_per_year not positive, or 1 + r/n not
 *  @since 0.1 */
HNE_API double hne_effective_rate(double nominal_rate, double periods_per_year);
/** Nominal annual rate that compounds to an effective one: \f$ n ((1 + r)^{1/n} - 1) \f$.
 *  @return NaN if an operand is missing, @p periods_per_year not positive, or 1 + r not
 *  @since 0.1 */
HNE_API double hne_nominal_rate(double effective_rate, double periods_per_year);

/** @} */
/** @name Series
 *  Each of a number and of what stands beside it; a stride of 0 takes one for all. In place on any operand with its
 *  stride. HNE_OK, or HNE_ERROR_ARGUMENT for NULL (count above 0) or a stride 0 of the result (count above 1).
 *  @{ */

/** hne_future_level() of each start, growth and number of periods. @since 0.1 */
HNE_API hne_status hne_future_level_series(const double *start, size_t count, int64_t start_stride,
                                           const double *growth, int64_t growth_stride, const double *periods,
                                           int64_t periods_stride, double *result, int64_t result_stride);
/** hne_periods_to_target() of each start, target and growth. @since 0.1 */
HNE_API hne_status hne_periods_to_target_series(const double *start, size_t count, int64_t start_stride,
                                                const double *target, int64_t target_stride, const double *growth,
                                                int64_t growth_stride, double *result, int64_t result_stride);
/** hne_required_growth() of each start, target and number of periods. @since 0.1 */
HNE_API hne_status hne_required_growth_series(const double *start, size_t count, int64_t start_stride,
                                              const double *target, int64_t target_stride, const double *periods,
                                              int64_t periods_stride, double *result, int64_t result_stride);
/** hne_doubling_time() of each growth. @since 0.1 */
HNE_API hne_status hne_doubling_time_series(const double *growth, size_t count, int64_t stride, double *result,
                                            int64_t result_stride);
/** hne_catch_up_time() of each region and the other beside it: with strides of 0, of many regions and one. @since 0.1 */
HNE_API hne_status hne_catch_up_time_series(const double *level, size_t count, int64_t level_stride,
                                            const double *growth, int64_t growth_stride, const double *other_level,
                                            int64_t other_level_stride, const double *other_growth,
                                            int64_t other_growth_stride, double *result, int64_t result_stride);

/** @} */
/** @name Panels
 *  The same throughout a panel; element (s, t) of each operand is at s series_stride + t period_stride of its own.
 *  @{ */

/** hne_future_level_series() throughout a panel. @since 0.1 */
HNE_API hne_status hne_future_level_panel(const double *start, size_t series, size_t periods,
                                          int64_t start_series_stride, int64_t start_period_stride,
                                          const double *growth, int64_t growth_series_stride,
                                          int64_t growth_period_stride, const double *ahead,
                                          int64_t ahead_series_stride, int64_t ahead_period_stride, double *result,
                                          int64_t result_series_stride, int64_t result_period_stride);
/** hne_periods_to_target_series() throughout a panel. @since 0.1 */
HNE_API hne_status hne_periods_to_target_panel(const double *start, size_t series, size_t periods,
                                               int64_t start_series_stride, int64_t start_period_stride,
                                               const double *target, int64_t target_series_stride,
                                               int64_t target_period_stride, const double *growth,
                                               int64_t growth_series_stride, int64_t growth_period_stride,
                                               double *result, int64_t result_series_stride,
                                               int64_t result_period_stride);
/** hne_required_growth_series() throughout a panel. @since 0.1 */
HNE_API hne_status hne_required_growth_panel(const double *start, size_t series, size_t periods,
                                             int64_t start_series_stride, int64_t start_period_stride,
                                             const double *target, int64_t target_series_stride,
                                             int64_t target_period_stride, const double *ahead,
                                             int64_t ahead_series_stride, int64_t ahead_period_stride,
                                             double *result, int64_t result_series_stride,
                                             int64_t result_period_stride);
/** hne_doubling_time_series() throughout a panel. @since 0.1 */
HNE_API hne_status hne_doubling_time_panel(const double *growth, size_t series, size_t periods, int64_t series_stride,
                                           int64_t period_stride, double *result, int64_t result_series_stride,
                                           int64_t result_period_stride);
/** hne_catch_up_time_series() throughout a panel. @since 0.1 */
HNE_API hne_status hne_catch_up_time_panel(const double *level, size_t series, size_t periods,
                                           int64_t level_series_stride, int64_t level_period_stride,
                                           const double *growth, int64_t growth_series_stride,
                                           int64_t growth_period_stride, const double *other_level,
                                           int64_t other_level_series_stride, int64_t other_level_period_stride,
                                           const double *other_growth, int64_t other_growth_series_stride,
                                           int64_t other_growth_period_stride, double *result,
                                           int64_t result_series_stride, int64_t result_period_stride);

/** @} */
/** @name Enclosures
 *  Missing operands give missing, else empty ones empty. Each operand occurs once in its formula, so that the result is
 *  as narrow as can be, but for rounding. Where growth may be such that there is no time at all, that time is not left
 *  out but is the open end: at 3 to 8 percent against 5 percent a region may never catch up.
 *  @{ */

/** Every level that hne_future_level() may give.
 *  @param start an enclosure
 *  @param growth an enclosure
 *  @param periods exactly; any finite number
 *  @return entire if @p start or 1 + @p growth may not be positive; missing if @p periods is not finite
 *  @since 0.1 */
HNE_API hne_interval hne_future_level_interval(hne_interval start, hne_interval growth, double periods);
/** Every time that hne_periods_to_target() may give.
 *  @return entire if a level or 1 + @p growth may not be positive, or @p growth may be 0
 *  @since 0.1 */
HNE_API hne_interval hne_periods_to_target_interval(hne_interval start, hne_interval target, hne_interval growth);
/** Every growth that hne_required_growth() may give.
 *  @param start an enclosure
 *  @param target an enclosure
 *  @param periods exactly; positive and finite
 *  @return as hne_compound_annual_growth_interval()
 *  @since 0.1 */
HNE_API hne_interval hne_required_growth_interval(hne_interval start, hne_interval target, double periods);
/** Every time that hne_doubling_time() may give.
 *  @return its upper end is infinite if @p growth may not be positive; empty if it cannot be
 *  @since 0.1 */
HNE_API hne_interval hne_doubling_time_interval(hne_interval growth);
/** Every time that hne_catch_up_time() may give.
 *  @return 0 is its lower end if the region may be level or ahead already; its upper end is infinite if it may never catch up;
 *          empty if it cannot; entire if a level or 1 + growth may not be positive
 *  @since 0.1 */
HNE_API hne_interval hne_catch_up_time_interval(hne_interval level, hne_interval growth, hne_interval other_level,
                                                hne_interval other_growth);

/** hne_future_level_interval() of each start and growth, over the same periods.
 *  @return as hne_future_level_series()
 *  @since 0.1 */
HNE_API hne_status hne_future_level_intervals(const hne_interval *start, size_t count, int64_t start_stride,
                                              const hne_interval *growth, int64_t growth_stride, double periods,
                                              hne_interval *result, int64_t result_stride);
/** hne_periods_to_target_interval() of each start, target and growth.
 *  @return as hne_periods_to_target_series()
 *  @since 0.1 */
HNE_API hne_status hne_periods_to_target_intervals(const hne_interval *start, size_t count, int64_t start_stride,
                                                   const hne_interval *target, int64_t target_stride,
                                                   const hne_interval *growth, int64_t growth_stride,
                                                   hne_interval *result, int64_t result_stride);
/** hne_required_growth_interval() of each start and target, over the same periods.
 *  @return as hne_required_growth_series(); HNE_ERROR_ARGUMENT also if @p periods is not positive and finite
 *  @since 0.1 */
HNE_API hne_status hne_required_growth_intervals(const hne_interval *start, size_t count, int64_t start_stride,
                                                 const hne_interval *target, int64_t target_stride, double periods,
                                                 hne_interval *result, int64_t result_stride);
/** hne_doubling_time_interval() of each growth.
 *  @return as hne_doubling_time_series()
 *  @since 0.1 */
HNE_API hne_status hne_doubling_time_intervals(const hne_interval *growth, size_t count, int64_t stride,
                                               hne_interval *result, int64_t result_stride);
/** hne_catch_up_time_interval() of each region and the other beside it.
 *  @return as hne_catch_up_time_series()
 *  @since 0.1 */
HNE_API hne_status hne_catch_up_time_intervals(const hne_interval *level, size_t count, int64_t level_stride,
                                               const hne_interval *growth, int64_t growth_stride,
                                               const hne_interval *other_level, int64_t other_level_stride,
                                               const hne_interval *other_growth, int64_t other_growth_stride,
                                               hne_interval *result, int64_t result_stride);

/** @} */

HNE_END_DECLS
#endif
