/* SPDX-License-Identifier: MIT */
/** @file series.h
 *  Series: transforming, cumulating, averaging, chaining, rebasing and deflating.
 *
 *  Names, strides, missing numbers (NaN) and threads are as in growth.h: a
 *  count of 0 is no error, a failing function writes nothing, and the result
 *  may be the operand itself with the same stride where "in place" is said.
 *  Sums carry twice the digits of a double, so that a moving total does not
 *  drift, however long the series. */
#ifndef HUNANECON_SERIES_H
#define HUNANECON_SERIES_H

#include <hunanecon/base.h>
#include <hunanecon/interval.h>

HNE_BEGIN_DECLS

/** @name The transformations of FRED
 *  @{ */

/** Transformations by the names that the FRED database gives them (Federal
 *  Reserve Bank of St. Louis, "What formulas are used to calculate growth
 *  rates?"); n is the number of periods in a year. As FRED prints them, those
 *  of growth are in percent. @since 0.1 */
typedef enum hne_transformation {
    HNE_TRANSFORMATION_LIN = 0, /**< as it is */
    HNE_TRANSFORMATION_CHG = 1, /**< change: \f$ x_t - x_{t-1} \f$ */
    HNE_TRANSFORMATION_CH1 = 2, /**< change from a year ago: \f$ x_t - x_{t-n} \f$ */
    HNE_TRANSFORMATION_PCH = 3, /**< percent change: \f$ 100 (x_t / x_{t-1} - 1) \f$ */
    HNE_TRANSFORMATION_PC1 = 4, /**< percent change from a year ago: \f$ 100 (x_t / x_{t-n} - 1) \f$ */
    HNE_TRANSFORMATION_PCA = 5, /**< compounded annual rate of change: \f$ 100 ((x_t / x_{t-1})^n - 1) \f$ */
    HNE_TRANSFORMATION_CCH = 6, /**< continuously compounded rate of change: \f$ 100 \ln(x_t / x_{t-1}) \f$ */
    HNE_TRANSFORMATION_CCA = 7, /**< continuously compounded annual rate of change: \f$ 100 n \ln(x_t / x_{t-1}) \f$ */
    HNE_TRANSFORMATION_LOG = 8, /**< natural logarithm */
    HNE_TRANSFORMATION_FORCE_INT32 = 0x7fffffff /**< fixes the size of the type */
} hne_transformation;

/** One of FRED's transformations of a series. In place.
 *  @param x the levels, oldest first
 *  @param count of them
 *  @param stride of x
 *  @param transformation which
 *  @param periods_per_year 12 for months, 4 for quarters, 1 for years
 *  @param[out] result as many; NaN where there is no earlier level, where one is
 *         missing, and where hne_growth() or hne_log_growth() are NaN
 *  @param result_stride of the result
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if an array is NULL, the transformation is
 *          unknown, @p periods_per_year is 0, or a result of more than one
 *          element has stride 0
 *  @since 0.1 */
HNE_API hne_status hne_transform_series(const double *x, size_t count, int64_t stride,
                                        hne_transformation transformation, size_t periods_per_year,
                                        double *result, int64_t result_stride);
/** hne_transform_series() of every series of a panel: element (s, t) is
 *  x[s series_stride + t period_stride].
 *  @return as hne_transform_series()
 *  @since 0.1 */
HNE_API hne_status hne_transform_panel(const double *x, size_t series, size_t periods,
                                       int64_t series_stride, int64_t period_stride,
                                       hne_transformation transformation, size_t periods_per_year,
                                       double *result, int64_t result_series_stride, int64_t result_period_stride);
/** hne_transform_series() of enclosures. @since 0.1 */
HNE_API hne_status hne_transform_intervals(const hne_interval *x, size_t count, int64_t stride,
                                           hne_transformation transformation, size_t periods_per_year,
                                           hne_interval *result, int64_t result_stride);

/** @} */
/** @name Totals and averages
 *  All take a series, oldest first, and give as many numbers. They return
 *  HNE_OK, or HNE_ERROR_ARGUMENT if an array is NULL, a result of more than one
 *  element has stride 0, or where said.
 *  @{ */

/** Moving total of the last @p window periods: \f$ \sum_{i=0}^{w-1} x_{t-i} \f$.
 *  NaN for the first window - 1 periods, and where any of them is missing. In place
 *  is not promised. HNE_ERROR_ARGUMENT also for a window of 0. @since 0.1 */
HNE_API hne_status hne_moving_sum_series(const double *x, size_t count, int64_t stride, size_t window,
                                         double *result, int64_t result_stride);
/** Moving average of the last @p window periods: hne_moving_sum_series() over the window. @since 0.1 */
HNE_API hne_status hne_moving_mean_series(const double *x, size_t count, int64_t stride, size_t window,
                                          double *result, int64_t result_stride);
/** Running total from the first period on; NaN from the first missing one on. In place. @since 0.1 */
HNE_API hne_status hne_running_sum_series(const double *x, size_t count, int64_t stride,
                                          double *result, int64_t result_stride);
/** hne_moving_sum_series() of enclosures; missing where that is NaN. In time that grows with the window. @since 0.1 */
HNE_API hne_status hne_moving_sum_intervals(const hne_interval *x, size_t count, int64_t stride, size_t window,
                                            hne_interval *result, int64_t result_stride);
/** hne_moving_mean_series() of enclosures; missing where that is NaN. In time that grows with the window. @since 0.1 */
HNE_API hne_status hne_moving_mean_intervals(const hne_interval *x, size_t count, int64_t stride, size_t window,
                                             hne_interval *result, int64_t result_stride);
/** hne_running_sum_series() of enclosures; missing where that is NaN. In place. @since 0.1 */
HNE_API hne_status hne_running_sum_intervals(const hne_interval *x, size_t count, int64_t stride,
                                             hne_interval *result, int64_t result_stride);
/** Highest level so far; missing ones are passed over and NaN themselves. In place. @since 0.1 */
HNE_API hne_status hne_running_maximum_series(const double *x, size_t count, int64_t stride,
                                              double *result, int64_t result_stride);
/** Growth since the highest level so far, as a fraction, 0 or below:
 *  \f$ x_t / \max_{s \le t} x_s - 1 \f$; NaN where hne_growth() is. In place. @since 0.1 */
HNE_API hne_status hne_drawdown_series(const double *x, size_t count, int64_t stride,
                                       double *result, int64_t result_stride);

/** Year to date: total from the first period of the year on, as cumulative
 *  figures are published; NaN from a missing period to the end of its year. In place.
 *  @param x the series, oldest first
 *  @param count periods
 *  @param stride of the operand
 *  @param first which period of its year the first element is, from 0
 *  @param periods_per_year not 0, more than @p first; else HNE_ERROR_ARGUMENT
 *  @param[out] result as many numbers
 *  @param result_stride of the result
 *  @since 0.1 */
HNE_API hne_status hne_year_to_date_series(const double *x, size_t count, int64_t stride,
                                           size_t first, size_t periods_per_year,
                                           double *result, int64_t result_stride);
/** hne_year_to_date_series() of enclosures; missing where that is NaN. In place. @since 0.1 */
HNE_API hne_status hne_year_to_date_intervals(const hne_interval *x, size_t count, int64_t stride,
                                              size_t first, size_t periods_per_year,
                                              hne_interval *result, int64_t result_stride);
/** Single periods from year-to-date figures: the difference within the year,
 *  the first period as it is. Where the figure before is missing the single period
 *  is, too. In place is not promised.
 *
 *  China publishes January and February together: with @p combined = 2 January
 *  is not asked for, and February's result is the total of both.
 *  @param cumulative year-to-date figures
 *  @param count periods
 *  @param stride of the operand
 *  @param first which period of its year the first element is, from 0
 *  @param periods_per_year not 0, more than @p first and at least @p combined
 *  @param combined how many periods at the beginning of a year are published as
 *         one; 1 for none. The result is NaN for all of them but the last, which
 *         holds their total
 *  @param[out] result as many numbers
 *  @param result_stride of the result
 *  @since 0.1 */
HNE_API hne_status hne_single_periods_series(const double *cumulative, size_t count, int64_t stride,
                                             size_t first, size_t periods_per_year, size_t combined,
                                             double *result, int64_t result_stride);

/** How periods become one. @since 0.1 */
typedef enum hne_conversion {
    HNE_CONVERSION_SUM = 0,   /**< total: a flow */
    HNE_CONVERSION_MEAN = 1,  /**< average: an index, a stock */
    HNE_CONVERSION_FIRST = 2, /**< the first period: a stock at the beginning */
    HNE_CONVERSION_LAST = 3,  /**< the last period: a stock at the end */
    HNE_CONVERSION_FORCE_INT32 = 0x7fffffff /**< fixes the size of the type */
} hne_conversion;

/** Years from months or quarters, or any long periods from short ones.
 *  @param x short periods, the first of them the first of a long one
 *  @param count of them; what is left over at the end is not used
 *  @param stride of x
 *  @param length short periods in a long one; not 0
 *  @param conversion how
 *  @param[out] result count / length numbers; NaN where a period it needs is missing
 *  @param result_stride of the result
 *  @return HNE_OK; HNE_ERROR_ARGUMENT for NULL, length 0, another conversion, or stride 0
 *  @since 0.1 */
HNE_API hne_status hne_aggregate_series(const double *x, size_t count, int64_t stride, size_t length,
                                        hne_conversion conversion, double *result, int64_t result_stride);
/** Statistical overhang (carry-over): growth of a year's average over this year's
 *  if the last period's level were kept throughout, as a fraction.
 *  \f[ \frac{x_n}{\frac 1 n \sum_{i=1}^n x_i} - 1 \f]
 *  Method: IMF, "Quarterly National Accounts Manual" (2017), chapter 8.
 *  @param x the periods of one year
 *  @param periods_per_year of them; not 0
 *  @param stride of x
 *  @param[out] result the overhang; NaN if a period is missing or the average is not positive
 *  @return HNE_OK; HNE_ERROR_ARGUMENT for NULL or no period
 *  @since 0.1 */
HNE_API hne_status hne_carry_over(const double *x, size_t periods_per_year, int64_t stride, double *result);
/** hne_carry_over() of enclosures: \f$ n s - 1 \f$ with the share s of the last period in the year, in which each level
 *  occurs once, so that it is as narrow as can be.
 *  @param x the periods of one year
 *  @param periods_per_year of them; not 0
 *  @param stride of x
 *  @param[out] result the overhang; missing if a period is, empty if one is; entire if levels may be negative and
 *         their average not positive
 *  @return HNE_OK; HNE_ERROR_ARGUMENT for NULL or no period
 *  @since 0.1 */
HNE_API hne_status hne_carry_over_interval(const hne_interval *x, size_t periods_per_year, int64_t stride,
                                           hne_interval *result);

/** Arithmetic mean of the growth from each period to the next, as a fraction.
 *  It is above the growth that leads from the first to the last level; see
 *  hne_geometric_mean_growth().
 *  @param x levels, oldest first
 *  @param count of them
 *  @param stride of x
 *  @param[out] result NaN for fewer than two levels, and where any growth is
 *  @return HNE_OK; HNE_ERROR_ARGUMENT for NULL
 *  @since 0.1 */
HNE_API hne_status hne_mean_growth(const double *x, size_t count, int64_t stride, double *result);
/** Geometric mean growth: the rate per period that leads from the first level to
 *  the last, as a fraction, \f$ (x_T / x_0)^{1/T} - 1 \f$.
 *  @param x levels, oldest first
 *  @param count of them
 *  @param stride of x
 *  @param[out] result NaN for fewer than two levels, and where either end is
 *         missing or not positive
 *  @return HNE_OK; HNE_ERROR_ARGUMENT for NULL
 *  @since 0.1 */
HNE_API hne_status hne_geometric_mean_growth(const double *x, size_t count, int64_t stride, double *result);
/** hne_mean_growth() of enclosures. Sound, not sharp: a level that ends one growth begins the next, and is taken as two.
 *  Missing for fewer than two levels; else as hne_growth_interval(). @since 0.1 */
HNE_API hne_status hne_mean_growth_interval(const hne_interval *x, size_t count, int64_t stride, hne_interval *result);
/** hne_geometric_mean_growth() of enclosures, of which the first and the last count. Missing for fewer than two levels;
 *  else as hne_compound_annual_growth_interval(). @since 0.1 */
HNE_API hne_status hne_geometric_mean_growth_interval(const hne_interval *x, size_t count, int64_t stride,
                                                      hne_interval *result);
/** Standard deviation of the growth from each period to the next, a fraction:
 *  volatility. \f$ \sqrt{\frac{1}{T-1} \sum (g_t - \bar g)^2} \f$ over T growths.
 *  @param x levels, oldest first
 *  @param count of them
 *  @param stride of x
 *  @param[out] result NaN for fewer than three levels, and where any growth is
 *  @return HNE_OK; HNE_ERROR_ARGUMENT for NULL
 *  @since 0.1 */
HNE_API hne_status hne_growth_deviation(const double *x, size_t count, int64_t stride, double *result);

/** @} */
/** @name Chaining, rebasing, splicing, deflating
 *  They return HNE_OK, or HNE_ERROR_ARGUMENT if an array is NULL, a result of
 *  more than one element has stride 0, or where said.
 *  @{ */

/** Levels from growth: the first is @p start, each other
 *  \f$ x_t = x_{t-1} (1 + g_t) \f$; the first growth is not used. NaN from the
 *  first missing growth on. In place.
 *  @param growth fractions
 *  @param count periods
 *  @param stride of the operand
 *  @param start the first level
 *  @param[out] result as many numbers
 *  @param result_stride of the result
 *  @since 0.1 */
HNE_API hne_status hne_chain_series(const double *growth, size_t count, int64_t stride, double start,
                                    double *result, int64_t result_stride);
/** A series on another base: \f$ x_t \, v / \bar x_b \f$ with the average over the
 *  base periods. In place.
 *  @param x the series, oldest first
 *  @param count periods
 *  @param stride of the operand
 *  @param base_first first base period, from 0
 *  @param base_count base periods, 1 or more: 12 for a year of months; all have
 *         to be in the series, else HNE_ERROR_ARGUMENT
 *  @param value what the base is to be, such as 100
 *  @param[out] result all NaN where a base period is missing or their average is not positive
 *  @param result_stride of the result
 *  @since 0.1 */
HNE_API hne_status hne_rebase_series(const double *x, size_t count, int64_t stride, size_t base_first,
                                     size_t base_count, double value, double *result, int64_t result_stride);
/** Two series made one: where @p kept is missing, @p other scaled to it by the
 *  ratio at the link period. Forward or back, as the one or the other is longer.
 *  @param kept the series that stays as it is, NaN where it has no value
 *  @param kept_stride of kept
 *  @param other the one that fills in, over the same periods
 *  @param other_stride of other
 *  @param count periods
 *  @param link a period that both have; beyond the series: HNE_ERROR_ARGUMENT
 *  @param[out] result what cannot be scaled (a link missing, or not positive in
 *         @p other) stays NaN
 *  @param result_stride of the result
 *  @since 0.1 */
HNE_API hne_status hne_splice_series(const double *kept, int64_t kept_stride, const double *other,
                                     int64_t other_stride, size_t count, size_t link,
                                     double *result, int64_t result_stride);
/** At constant prices: \f$ n_t / d_t \cdot d_b \f$. In place on either.
 *  @param nominal values at current prices
 *  @param count periods
 *  @param nominal_stride of nominal
 *  @param deflator price index; not positive gives NaN
 *  @param deflator_stride of deflator
 *  @param base_value of the deflator in the base period: 100, or 1
 *  @param[out] result as many numbers
 *  @param result_stride of the result
 *  @since 0.1 */
HNE_API hne_status hne_deflate_series(const double *nominal, size_t count, int64_t nominal_stride,
                                      const double *deflator, int64_t deflator_stride, double base_value,
                                      double *result, int64_t result_stride);
/** Implicit deflator: \f$ n_t / r_t \cdot v \f$, by the same function with the roles
 *  changed. In place on either.
 *  @param nominal values at current prices
 *  @param count periods
 *  @param nominal_stride of nominal
 *  @param real values at constant prices; not positive gives NaN
 *  @param real_stride of real
 *  @param value of the deflator where both are equal: 100, or 1
 *  @param[out] result as many numbers
 *  @param result_stride of the result
 *  @since 0.1 */
HNE_API hne_status hne_implicit_deflator_series(const double *nominal, size_t count, int64_t nominal_stride,
                                                const double *real, int64_t real_stride, double value,
                                                double *result, int64_t result_stride);
/** hne_rebase_series() of enclosures. A base period is held against the others of the base as a part is against the
 *  rest, so that it is as narrow as can be; all missing where a base period is. Not in place. @since 0.1 */
HNE_API hne_status hne_rebase_intervals(const hne_interval *x, size_t count, int64_t stride, size_t base_first,
                                        size_t base_count, double value, hne_interval *result, int64_t result_stride);
/** hne_splice_series() of enclosures; entire where @p other may not be positive at the link. @since 0.1 */
HNE_API hne_status hne_splice_intervals(const hne_interval *kept, int64_t kept_stride, const hne_interval *other,
                                        int64_t other_stride, size_t count, size_t link,
                                        hne_interval *result, int64_t result_stride);
/** hne_implicit_deflator_series() of enclosures; missing where @p real is nowhere positive. @since 0.1 */
HNE_API hne_status hne_implicit_deflator_intervals(const hne_interval *nominal, size_t count, int64_t nominal_stride,
                                                   const hne_interval *real, int64_t real_stride, double value,
                                                   hne_interval *result, int64_t result_stride);
/** hne_chain_series() of enclosures. @since 0.1 */
HNE_API hne_status hne_chain_intervals(const hne_interval *growth, size_t count, int64_t stride, hne_interval start,
                                       hne_interval *result, int64_t result_stride);
/** hne_aggregate_series() of enclosures. @since 0.1 */
HNE_API hne_status hne_aggregate_intervals(const hne_interval *x, size_t count, int64_t stride, size_t length,
                                           hne_conversion conversion, hne_interval *result, int64_t result_stride);
/** hne_single_periods_series() of enclosures: differences widen, as they do in truth. @since 0.1 */
HNE_API hne_status hne_single_periods_intervals(const hne_interval *cumulative, size_t count, int64_t stride,
                                                size_t first, size_t periods_per_year, size_t combined,
                                                hne_interval *result, int64_t result_stride);
/** hne_deflate_series() of enclosures; missing where the deflator is nowhere positive. @since 0.1 */
HNE_API hne_status hne_deflate_intervals(const hne_interval *nominal, size_t count, int64_t nominal_stride,
                                         const hne_interval *deflator, int64_t deflator_stride, double base_value,
                                         hne_interval *result, int64_t result_stride);

/** @} */

HNE_END_DECLS
#endif
