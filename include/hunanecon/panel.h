/* SPDX-License-Identifier: MIT */
/** @file panel.h
 *  Functions of series.h and benchmark.h throughout a panel: each series by itself, without a copy.
 *
 *  Element (s, t) of an operand is at x[s series_stride + t period_stride], so that either layout will do; results
 *  have strides of their own. What is said of the function on one series holds for each, in place included (with the
 *  same strides). All return HNE_OK, or HNE_ERROR_ARGUMENT where that function does, for NULL with series and periods
 *  above 0, and for a stride 0 of the result along an axis of more than one element. A caller that has a second core
 *  can give it some of the series. */
#ifndef HUNANECON_PANEL_H
#define HUNANECON_PANEL_H

#include <hunanecon/benchmark.h>
#include <hunanecon/series.h>

HNE_BEGIN_DECLS

/** hne_moving_sum_series() of each series. @since 0.1 */
HNE_API hne_status hne_moving_sum_panel(const double *x, size_t series, size_t periods, int64_t series_stride,
                                        int64_t period_stride, size_t window, double *result,
                                        int64_t result_series_stride, int64_t result_period_stride);
/** hne_moving_mean_series() of each series. @since 0.1 */
HNE_API hne_status hne_moving_mean_panel(const double *x, size_t series, size_t periods, int64_t series_stride,
                                         int64_t period_stride, size_t window, double *result,
                                         int64_t result_series_stride, int64_t result_period_stride);
/** hne_running_sum_series() of each series. @since 0.1 */
HNE_API hne_status hne_running_sum_panel(const double *x, size_t series, size_t periods, int64_t series_stride,
                                         int64_t period_stride, double *result, int64_t result_series_stride,
                                         int64_t result_period_stride);
/** hne_running_maximum_series() of each series. @since 0.1 */
HNE_API hne_status hne_running_maximum_panel(const double *x, size_t series, size_t periods, int64_t series_stride,
                                             int64_t period_stride, double *result, int64_t result_series_stride,
                                             int64_t result_period_stride);
/** hne_drawdown_series() of each series. @since 0.1 */
HNE_API hne_status hne_drawdown_panel(const double *x, size_t series, size_t periods, int64_t series_stride,
                                      int64_t period_stride, double *result, int64_t result_series_stride,
                                      int64_t result_period_stride);
/** hne_year_to_date_series() of each series; @p first is the place of the first period in its year, for all.
 *  @since 0.1 */
HNE_API hne_status hne_year_to_date_panel(const double *x, size_t series, size_t periods, int64_t series_stride,
                                          int64_t period_stride, size_t first, size_t periods_per_year, double *result,
                                          int64_t result_series_stride, int64_t result_period_stride);
/** hne_single_periods_series() of each series; @p first is the place of the first period in its year, for all.
 *  @since 0.1 */
HNE_API hne_status hne_single_periods_panel(const double *x, size_t series, size_t periods, int64_t series_stride,
                                            int64_t period_stride, size_t first, size_t periods_per_year,
                                            size_t combined, double *result, int64_t result_series_stride,
                                            int64_t result_period_stride);
/** hne_aggregate_series() of each series: periods / @p length results each. @since 0.1 */
HNE_API hne_status hne_aggregate_panel(const double *x, size_t series, size_t periods, int64_t series_stride,
                                       int64_t period_stride, size_t length, hne_conversion conversion, double *result,
                                       int64_t result_series_stride, int64_t result_period_stride);
/** hne_carry_over() of each series and year: periods / @p periods_per_year results each, the first period of a series
 *  being the first of its year. @since 0.1 */
HNE_API hne_status hne_carry_over_panel(const double *x, size_t series, size_t periods, int64_t series_stride,
                                        int64_t period_stride, size_t periods_per_year, double *result,
                                        int64_t result_series_stride, int64_t result_period_stride);
/** hne_mean_growth() of each series: one number each. @since 0.1 */
HNE_API hne_status hne_mean_growth_panel(const double *x, size_t series, size_t periods, int64_t series_stride,
                                         int64_t period_stride, double *result, int64_t result_stride);
/** hne_geometric_mean_growth() of each series: one number each. @since 0.1 */
HNE_API hne_status hne_geometric_mean_growth_panel(const double *x, size_t series, size_t periods,
                                                   int64_t series_stride, int64_t period_stride, double *result,
                                                   int64_t result_stride);
/** hne_growth_deviation() of each series: one number each. @since 0.1 */
HNE_API hne_status hne_growth_deviation_panel(const double *x, size_t series, size_t periods, int64_t series_stride,
                                              int64_t period_stride, double *result, int64_t result_stride);
/** hne_chain_series() of each series, all from one @p start. @since 0.1 */
HNE_API hne_status hne_chain_panel(const double *growth, size_t series, size_t periods, int64_t series_stride,
                                   int64_t period_stride, double start, double *result, int64_t result_series_stride,
                                   int64_t result_period_stride);
/** hne_rebase_series() of each series, to the same base periods and value. @since 0.1 */
HNE_API hne_status hne_rebase_panel(const double *x, size_t series, size_t periods, int64_t series_stride,
                                    int64_t period_stride, size_t base_first, size_t base_count, double value,
                                    double *result, int64_t result_series_stride, int64_t result_period_stride);
/** hne_splice_series() of each series, all at the same link. @since 0.1 */
HNE_API hne_status hne_splice_panel(const double *kept, size_t series, size_t periods, int64_t kept_series_stride,
                                    int64_t kept_period_stride, const double *other, int64_t other_series_stride,
                                    int64_t other_period_stride, size_t link, double *result,
                                    int64_t result_series_stride, int64_t result_period_stride);
/** hne_deflate_series() of each series; a series stride 0 of the deflator takes one for all. @since 0.1 */
HNE_API hne_status hne_deflate_panel(const double *nominal, size_t series, size_t periods,
                                     int64_t nominal_series_stride, int64_t nominal_period_stride,
                                     const double *deflator, int64_t deflator_series_stride,
                                     int64_t deflator_period_stride, double base_value, double *result,
                                     int64_t result_series_stride, int64_t result_period_stride);
/** hne_implicit_deflator_series() of each series. @since 0.1 */
HNE_API hne_status hne_implicit_deflator_panel(const double *nominal, size_t series, size_t periods,
                                               int64_t nominal_series_stride, int64_t nominal_period_stride,
                                               const double *real, int64_t real_series_stride,
                                               int64_t real_period_stride, double value, double *result,
                                               int64_t result_series_stride, int64_t result_period_stride);
/** hne_denton_series() of each series: its annual figures, and its indicator (NULL for a constant one; a series
 *  stride of 0 takes one for all).
 *  @param annual element (s, y) is at annual[s annual_series_stride + y annual_year_stride]
 *  @param series number of series
 *  @param years as in hne_denton_series(), for each series
 *  @param annual_series_stride of annual
 *  @param annual_year_stride of annual
 *  @param indicator element (s, t) is at indicator[s indicator_series_stride + t indicator_period_stride]
 *  @param periods of indicator and result, at least years x length
 *  @param indicator_series_stride of indicator
 *  @param indicator_period_stride of indicator
 *  @param length as in hne_denton_series()
 *  @param conversion as in hne_denton_series()
 *  @param criterion as in hne_denton_series()
 *  @param order as in hne_denton_series()
 *  @param start as in hne_denton_series()
 *  @param[out] result on failure, what was done before the series that failed stays
 *  @param result_series_stride of the result
 *  @param result_period_stride of the result
 *  @return as hne_denton_series(), of the first series that fails
 *  @since 0.1 */
HNE_API hne_status hne_denton_panel(const double *annual, size_t series, size_t years, int64_t annual_series_stride,
                                    int64_t annual_year_stride, const double *indicator, size_t periods,
                                    int64_t indicator_series_stride, int64_t indicator_period_stride, size_t length,
                                    hne_conversion conversion, hne_criterion criterion, size_t order,
                                    hne_denton_start start, double *result, int64_t result_series_stride,
                                    int64_t result_period_stride);
/** hne_disaggregate_series() of each series, laid out as for hne_denton_panel().
 *  @return as hne_disaggregate_series(), of the first series that fails; what was done before it stays
 *  @since 0.1 */
HNE_API hne_status hne_disaggregate_panel(const double *annual, size_t series, size_t years,
                                          int64_t annual_series_stride, int64_t annual_year_stride,
                                          const double *indicator, size_t periods, int64_t indicator_series_stride,
                                          int64_t indicator_period_stride, size_t length, hne_conversion conversion,
                                          hne_disaggregation method, double rho, double *result,
                                          int64_t result_series_stride, int64_t result_period_stride);
/** hne_least_squares_growth() of each series: one number each, NaN where a trend cannot be fitted. @since 0.1 */
HNE_API hne_status hne_least_squares_growth_panel(const double *x, size_t series, size_t periods,
                                                  int64_t series_stride, int64_t period_stride, double *result,
                                                  int64_t result_stride);
/** hne_growth_intervals() of each series of published figures. Any other function of a series of enclosures does the same,
 *  series by series, with x + s series_stride and the period stride.
 *  @param x element (s, t) is x[s series_stride + t period_stride]
 *  @param series number of series
 *  @param periods number of periods
 *  @param series_stride from a series to the next
 *  @param period_stride from a period to the next
 *  @param lag periods between level and base
 *  @param[out] result may be x with its strides
 *  @param result_series_stride of the result
 *  @param result_period_stride of the result
 *  @return as hne_growth_intervals(), and HNE_ERROR_ARGUMENT for a stride 0 of the result along an axis of more than one
 *  @since 0.1 */
HNE_API hne_status hne_growth_interval_panel(const hne_interval *x, size_t series, size_t periods,
                                             int64_t series_stride, int64_t period_stride, size_t lag,
                                             hne_interval *result, int64_t result_series_stride,
                                             int64_t result_period_stride);
/** hne_transform_intervals() of each series of published figures: changes, growth, annual rates and logarithms.
 *  @param x element (s, t) is x[s series_stride + t period_stride]
 *  @param series number of series
 *  @param periods number of periods
 *  @param series_stride from a series to the next
 *  @param period_stride from a period to the next
 *  @param transformation which
 *  @param periods_per_year 12 for months, 4 for quarters, 1 for years
 *  @param[out] result may be x with its strides
 *  @param result_series_stride of the result
 *  @param result_period_stride of the result
 *  @return as hne_transform_intervals(), and HNE_ERROR_ARGUMENT for a stride 0 of the result along an axis of more than
 *          one
 *  @since 0.1 */
HNE_API hne_status hne_transform_interval_panel(const hne_interval *x, size_t series, size_t periods,
                                                int64_t series_stride, int64_t period_stride,
                                                hne_transformation transformation, size_t periods_per_year,
                                                hne_interval *result, int64_t result_series_stride,
                                                int64_t result_period_stride);

HNE_END_DECLS
#endif
