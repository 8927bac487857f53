/* SPDX-License-Identifier: MIT */
/** @file growth.h
 *  Growth: from levels to rates and back, for plain numbers, arrays, panels and enclosures.
 *
 *  **Four results, never mixed.** A *ratio* (1.373), a *growth as a fraction*
 *  (0.373), a *growth in percent* (37.3) and a *gap in percentage points* (14)
 *  are different things. Everything here takes and gives fractions; percent
 *  and points are for reading and printing: see hne_fraction_to_percent().
 *
 *  **One name, five shapes.** The ending says what goes in:
 *
 *  | ending | operands | result |
 *  | --- | --- | --- |
 *  | (none) | numbers | a number |
 *  | `_series` | one or two arrays with strides | an array |
 *  | `_panel` | series by periods, two strides each | a panel |
 *  | `_interval` | enclosures | an enclosure |
 *  | `_intervals` | arrays of enclosures with strides | an array of enclosures |
 *
 *  **Missing and undefined.** NaN is a missing number and stays missing. What
 *  has no meaning is NaN as well, and each function says when; it is never 0.
 *
 *  **A base must be positive.** Growth compares a level with the quantity it
 *  grew from. From a base of 0 every growth is infinite, and from a negative
 *  base the sign lies: a balance that goes from -10 to 10 would have "fallen
 *  by 200 %". Where the base is not positive the growth is NaN; the change
 *  (hne_change()) is the honest answer there (Toernqvist, Vartia and Vartia,
 *  "How should relative changes be measured?", The American Statistician 39, 1985).
 *
 *  **Arrays.** Strides count elements, not bytes. A negative stride walks
 *  backwards from the element pointed to, so a reversed array needs no copy. A
 *  stride of 0 on an operand repeats one element; a result may have a stride
 *  of 0 only along an axis of at most one element. In a panel the series and
 *  the periods may be laid out either way round. A count of 0 is no error:
 *  nothing is read or written. Where a function says that it works in place,
 *  the result may be an operand itself with the same strides; otherwise, and
 *  for any other overlap, what comes out is not promised. No array function
 *  allocates, and a failing one writes nothing.
 *
 *  **Threads.** All functions are pure: they may be called from any number of
 *  threads, and a caller may split a panel between threads by its strides.
 *
 *  **Accuracy.** In the default rounding mode the numbers are at most 2 units
 *  in the last place from the exact result for the operands as given, also
 *  where level and base are close, huge or subnormal: for that reason growth is
 *  (level - base) / base and not level / base - 1, and logarithms and powers
 *  are the library's own and do not depend on the C library. Enclosures round
 *  outward, and hold in any rounding mode. */
#ifndef HUNANECON_GROWTH_H
#define HUNANECON_GROWTH_H

#include <hunanecon/base.h>
#include <hunanecon/interval.h>

HNE_BEGIN_DECLS

/** @name Numbers
 *  @{ */

/** Change from a base to a level, in the unit of both.
 *  \f[ x_t - x_{t-k} \f]
 *  FRED's `chg` and `ch1`. Of two growth rates it is a gap: see hne_gap().
 *  @param level any number, in any unit
 *  @param base any number, in the same unit
 *  @return level - base, the nearest double; NaN if either is missing
 *  @since 0.1 */
HNE_API double hne_change(double level, double base);

/** Growth from a base to a level, as a fraction (0.373, not 37.3).
 *  \f[ g = \frac{x_t - x_{t-k}}{x_{t-k}} \f]
 *  FRED's `pch` and `pc1` are 100 times this. Whether it is nominal or real,
 *  of a single period or cumulative, depends on the levels alone.
 *  @param level any number; a negative one gives a growth below -1
 *  @param base positive and finite, in the same unit
 *  @return the growth, at most 2 ulp from exact; NaN if either operand is
 *          missing or the base is not positive and finite
 *  @since 0.1 */
HNE_API double hne_growth(double level, double base);

/** Log growth from a base to a level: continuously compounded, as a fraction.
 *  \f[ \ln x_t - \ln x_{t-k} = \ln\frac{x_t}{x_{t-k}} \f]
 *  FRED's `cch` is 100 times this. It adds up over periods and is symmetric
 *  between rise and fall, but it is not a growth rate: 0.5 is a rise of 64.9 %.
 *  @param level positive and finite
 *  @param base positive and finite, in the same unit
 *  @return the log growth, at most 1 ulp from exact; NaN if either operand is
 *          missing or is not positive and finite
 *  @since 0.1 */
HNE_API double hne_log_growth(double level, double base);

/** Growth over some periods, as the rate per year that compounds to it, as a fraction.
 *  \f[ \left(\frac{x_t}{x_{t-k}}\right)^{n/k} - 1 \f]
 *  with k = lag and n = periods_per_year. FRED's `pca` is 100 times this with
 *  k = 1; BEA, "Guide to the National Income and Product Accounts", on annual
 *  rates. It says what a year would bring if every period grew alike, and so
 *  magnifies whatever is peculiar to one period, the season above all.
 *  @param level not negative, finite; 0 gives -1
 *  @param base positive and finite, in the same unit
 *  @param lag periods from base to level, positive and finite, not necessarily whole
 *  @param periods_per_year 12 for months, 4 for quarters; positive and finite
 *  @return the rate, at most 1 ulp from exact (2 where lag equals
 *          periods_per_year: that is hne_growth()); NaN if an operand is missing
 *          or outside its range
 *  @since 0.1 */
HNE_API double hne_annualised_growth(double level, double base, double lag, double periods_per_year);

/** Compound annual growth rate over some years, as a fraction.
 *  \f[ \left(\frac{x_T}{x_0}\right)^{1/T} - 1 \f]
 *  with T = years; a spreadsheet's RRI. IMF, "Quarterly National Accounts
 *  Manual" (2017). Read "years" with care: "over five years" spans five
 *  intervals in one text and four in another. Only the two ends enter; the
 *  path between them does not.
 *  @param level not negative, finite; 0 gives -1
 *  @param base positive and finite, in the same unit
 *  @param years from base to level, positive and finite, not necessarily whole;
 *         1 gives hne_growth()
 *  @return the rate, at most 1 ulp from exact (2 for one year); NaN if an
 *          operand is missing or outside its range
 *  @since 0.1 */
HNE_API double hne_compound_annual_growth(double level, double base, double years);

/** The base from which a growth leads to a level, in the unit of the level.
 *  \f[ x_{t-k} = \frac{x_t}{1 + g} \f]
 *  It is the published base only if growth and level speak of the same thing:
 *  a growth at constant prices and a level at current prices do not.
 *  @param level any number
 *  @param growth a fraction; of -1 nothing can be said
 *  @return the base, at most 2 ulp from exact; NaN if either operand is missing
 *          or no positive base exists (level and 1 + growth not both positive
 *          and not both negative)
 *  @since 0.1 */
HNE_API double hne_implied_base(double level, double growth);

/** The level to which a growth leads from a base, in the unit of the base.
 *  \f[ x_t = x_{t-k} (1 + g) \f]
 *  @param base positive
 *  @param growth a fraction
 *  @return the level, at most 2 ulp from exact; NaN if either operand is
 *          missing or the base is not positive
 *  @since 0.1 */
HNE_API double hne_implied_level(double base, double growth);

/** A fraction in percent, or a gap in percentage points: 0.373 becomes 37.3.
 *  @param fraction any number
 *  @return 100 fraction, the nearest double
 *  @since 0.1 */
HNE_API double hne_fraction_to_percent(double fraction);

/** A number in percent, or a gap in percentage points, as a fraction: 37.3 becomes 0.373.
 *  @param percent any number
 *  @return percent / 100, the nearest double
 *  @since 0.1 */
HNE_API double hne_percent_to_fraction(double percent);

/** @} */
/** @name Series
 *  Growth along one array: each element against the one `lag` periods before.
 *  The first `lag` results are NaN, for they have no base; gaps are neither
 *  filled nor skipped. In a year with a missing month, that month has no
 *  growth, nor has the month that would take it for a base.
 *  @{ */

/** hne_change() of every element against the one @p lag before.
 *  @param x the levels, oldest first
 *  @param count number of levels, and of results
 *  @param stride elements from one level to the next
 *  @param lag periods back, at least 1; more than there are is no error, all is NaN then
 *  @param[out] result the changes; may be @p x with the same stride
 *  @param result_stride elements from one result to the next, not 0
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p x or @p result is NULL,
 *          @p result_stride is 0 (count above 1) or @p lag is 0
 *  @since 0.1 */
HNE_API hne_status hne_change_series(const double *x, size_t count, int64_t stride, size_t lag,
                                     double *result, int64_t result_stride);

/** hne_growth() of every element against the one @p lag before, as fractions.
 *  Lag 1 is period on period; 12 in monthly and 4 in quarterly data is year on year.
 *  @param x the levels, oldest first
 *  @param count number of levels, and of results
 *  @param stride elements from one level to the next
 *  @param lag periods back, at least 1
 *  @param[out] result the growths; may be @p x with the same stride
 *  @param result_stride elements from one result to the next, not 0
 *  @return as hne_change_series()
 *  @since 0.1 */
HNE_API hne_status hne_growth_series(const double *x, size_t count, int64_t stride, size_t lag,
                                     double *result, int64_t result_stride);

/** hne_log_growth() of every element against the one @p lag before, as fractions.
 *  @param x the levels, oldest first
 *  @param count number of levels, and of results
 *  @param stride elements from one level to the next
 *  @param lag periods back, at least 1
 *  @param[out] result the log growths; may be @p x with the same stride
 *  @param result_stride elements from one result to the next, not 0
 *  @return as hne_change_series()
 *  @since 0.1 */
HNE_API hne_status hne_log_growth_series(const double *x, size_t count, int64_t stride, size_t lag,
                                         double *result, int64_t result_stride);

/** hne_annualised_growth() of every element against the one @p lag before, as fractions.
 *  @param x the levels, oldest first
 *  @param count number of levels, and of results
 *  @param stride elements from one level to the next
 *  @param lag periods back, at least 1
 *  @param periods_per_year 12 for months, 4 for quarters; positive and finite
 *  @param[out] result the rates; may be @p x with the same stride
 *  @param result_stride elements from one result to the next, not 0
 *  @return as hne_change_series(); HNE_ERROR_ARGUMENT also if
 *          @p periods_per_year is not positive and finite
 *  @since 0.1 */
HNE_API hne_status hne_annualised_growth_series(const double *x, size_t count, int64_t stride, size_t lag,
                                                double periods_per_year, double *result, int64_t result_stride);

/** hne_compound_annual_growth() of each level over the base beside it: many
 *  regions over the same years. One year gives the growth of two columns.
 *  @param level the levels at the end
 *  @param count number of levels, of bases and of results
 *  @param level_stride elements from one level to the next
 *  @param base the levels at the beginning
 *  @param base_stride elements from one base to the next; 0 for one base for all
 *  @param years from base to level, positive and finite
 *  @param[out] result the rates; may be either operand with its stride
 *  @param result_stride elements from one result to the next, not 0
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if an array is NULL, @p result_stride is
 *          0 (count above 1) or @p years is not positive and finite
 *  @since 0.1 */
HNE_API hne_status hne_compound_annual_growth_series(const double *level, size_t count, int64_t level_stride,
                                                     const double *base, int64_t base_stride, double years,
                                                     double *result, int64_t result_stride);

/** hne_implied_base() of each level and the growth beside it.
 *  @param level the levels
 *  @param count number of levels, of growths and of results
 *  @param level_stride elements from one level to the next
 *  @param growth the growths, as fractions
 *  @param growth_stride elements from one growth to the next; 0 for one growth for all
 *  @param[out] result the bases; may be either operand with its stride
 *  @param result_stride elements from one result to the next, not 0
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if an array is NULL or
 *          @p result_stride is 0 (count above 1)
 *  @since 0.1 */
HNE_API hne_status hne_implied_base_series(const double *level, size_t count, int64_t level_stride,
                                           const double *growth, int64_t growth_stride,
                                           double *result, int64_t result_stride);

/** hne_implied_level() of each base and the growth beside it.
 *  @param base the bases
 *  @param count number of bases, of growths and of results
 *  @param base_stride elements from one base to the next
 *  @param growth the growths, as fractions
 *  @param growth_stride elements from one growth to the next; 0 for one growth for all
 *  @param[out] result the levels; may be either operand with its stride
 *  @param result_stride elements from one result to the next, not 0
 *  @return as hne_implied_base_series()
 *  @since 0.1 */
HNE_API hne_status hne_implied_level_series(const double *base, size_t count, int64_t base_stride,
                                            const double *growth, int64_t growth_stride,
                                            double *result, int64_t result_stride);

/** @} */
/** @name Panels
 *  Many series over the same periods in one call, in either layout: element
 *  (s, t) is at s series_stride + t period_stride. A table with a row for each
 *  region and a column for each of T years has strides T and 1; the same
 *  table turned has 1 and the number of regions.
 *  @{ */

/** hne_change_series() of every series of a panel.
 *  @param x the levels; periods oldest first
 *  @param series number of series
 *  @param periods number of periods
 *  @param series_stride elements from a series to the next
 *  @param period_stride elements from a period to the next
 *  @param lag periods back, at least 1
 *  @param[out] result the changes, as many as levels; may be @p x with the same strides
 *  @param result_series_stride elements from a series to the next in the result
 *  @param result_period_stride elements from a period to the next in the result
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p x or @p result is NULL, a stride of
 *          the result is 0 along an axis of more than one element, or @p lag is 0
 *  @since 0.1 */
HNE_API hne_status hne_change_panel(const double *x, size_t series, size_t periods,
                                    int64_t series_stride, int64_t period_stride, size_t lag,
                                    double *result, int64_t result_series_stride, int64_t result_period_stride);

/** hne_growth_series() of every series of a panel, as fractions.
 *  @param x the levels; periods oldest first
 *  @param series number of series
 *  @param periods number of periods
 *  @param series_stride elements from a series to the next
 *  @param period_stride elements from a period to the next
 *  @param lag periods back, at least 1
 *  @param[out] result the growths, as many as levels; may be @p x with the same strides
 *  @param result_series_stride elements from a series to the next in the result
 *  @param result_period_stride elements from a period to the next in the result
 *  @return as hne_change_panel()
 *  @since 0.1 */
HNE_API hne_status hne_growth_panel(const double *x, size_t series, size_t periods,
                                    int64_t series_stride, int64_t period_stride, size_t lag,
                                    double *result, int64_t result_series_stride, int64_t result_period_stride);

/** hne_log_growth_series() of every series of a panel, as fractions.
 *  @param x the levels; periods oldest first
 *  @param series number of series
 *  @param periods number of periods
 *  @param series_stride elements from a series to the next
 *  @param period_stride elements from a period to the next
 *  @param lag periods back, at least 1
 *  @param[out] result the log growths, as many as levels; may be @p x with the same strides
 *  @param result_series_stride elements from a series to the next in the result
 *  @param result_period_stride elements from a period to the next in the result
 *  @return as hne_change_panel()
 *  @since 0.1 */
HNE_API hne_status hne_log_growth_panel(const double *x, size_t series, size_t periods,
                                        int64_t series_stride, int64_t period_stride, size_t lag,
                                        double *result, int64_t result_series_stride, int64_t result_period_stride);

/** hne_annualised_growth_series() of every series of a panel, as fractions.
 *  @param x the levels; periods oldest first
 *  @param series number of series
 *  @param periods number of periods
 *  @param series_stride elements from a series to the next
 *  @param period_stride elements from a period to the next
 *  @param lag periods back, at least 1
 *  @param periods_per_year 12 for months, 4 for quarters; positive and finite
 *  @param[out] result the rates, as many as levels; may be @p x with the same strides
 *  @param result_series_stride elements from a series to the next in the result
 *  @param result_period_stride elements from a period to the next in the result
 *  @return as hne_change_panel(); HNE_ERROR_ARGUMENT also if
 *          @p periods_per_year is not positive and finite
 *  @since 0.1 */
HNE_API hne_status hne_annualised_growth_panel(const double *x, size_t series, size_t periods,
                                               int64_t series_stride, int64_t period_stride, size_t lag,
                                               double periods_per_year, double *result,
                                               int64_t result_series_stride, int64_t result_period_stride);

/** hne_compound_annual_growth() of each level of a panel over the base at the
 *  same place of another.
 *  @param level the levels at the end
 *  @param series number of series
 *  @param periods number of periods
 *  @param level_series_stride elements from a series to the next
 *  @param level_period_stride elements from a period to the next
 *  @param base the levels at the beginning; a stride of 0 repeats along its axis
 *  @param base_series_stride elements from a series to the next
 *  @param base_period_stride elements from a period to the next
 *  @param years from base to level, positive and finite
 *  @param[out] result the rates; may be either operand with its strides
 *  @param result_series_stride elements from a series to the next in the result
 *  @param result_period_stride elements from a period to the next in the result
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if an array is NULL, a stride of the
 *          result is 0 along an axis of more than one element, or @p years is
 *          not positive and finite
 *  @since 0.1 */
HNE_API hne_status hne_compound_annual_growth_panel(const double *level, size_t series, size_t periods,
                                                    int64_t level_series_stride, int64_t level_period_stride,
                                                    const double *base, int64_t base_series_stride,
                                                    int64_t base_period_stride, double years, double *result,
                                                    int64_t result_series_stride, int64_t result_period_stride);

/** hne_implied_base() of each level of a panel and the growth at the same place of another.
 *  @param level the levels
 *  @param series number of series
 *  @param periods number of periods
 *  @param level_series_stride elements from a series to the next
 *  @param level_period_stride elements from a period to the next
 *  @param growth the growths, as fractions; a stride of 0 repeats along its axis
 *  @param growth_series_stride elements from a series to the next
 *  @param growth_period_stride elements from a period to the next
 *  @param[out] result the bases; may be either operand with its strides
 *  @param result_series_stride elements from a series to the next in the result
 *  @param result_period_stride elements from a period to the next in the result
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if an array is NULL or a stride of the
 *          result is 0 along an axis of more than one element
 *  @since 0.1 */
HNE_API hne_status hne_implied_base_panel(const double *level, size_t series, size_t periods,
                                          int64_t level_series_stride, int64_t level_period_stride,
                                          const double *growth, int64_t growth_series_stride,
                                          int64_t growth_period_stride, double *result,
                                          int64_t result_series_stride, int64_t result_period_stride);

/** hne_implied_level() of each base of a panel and the growth at the same place of another.
 *  @param base the bases
 *  @param series number of series
 *  @param periods number of periods
 *  @param base_series_stride elements from a series to the next
 *  @param base_period_stride elements from a period to the next
 *  @param growth the growths, as fractions; a stride of 0 repeats along its axis
 *  @param growth_series_stride elements from a series to the next
 *  @param growth_period_stride elements from a period to the next
 *  @param[out] result the levels; may be either operand with its strides
 *  @param result_series_stride elements from a series to the next in the result
 *  @param result_period_stride elements from a period to the next in the result
 *  @return as hne_implied_base_panel()
 *  @since 0.1 */
HNE_API hne_status hne_implied_level_panel(const double *base, size_t series, size_t periods,
                                           int64_t base_series_stride, int64_t base_period_stride,
                                           const double *growth, int64_t growth_series_stride,
                                           int64_t growth_period_stride, double *result,
                                           int64_t result_series_stride, int64_t result_period_stride);

/** @} */
/** @name Enclosures
 *  The exact result for any numbers inside the operands is inside the result.
 *  Each operand enters once, or the ends are worked out one by one where the
 *  function rises or falls throughout, so that nothing but rounding widens
 *  the result. A missing operand gives missing, else an empty one empty.
 *  Where some numbers inside the operands leave the result undefined, the
 *  result is the entire line: nothing is claimed, and nothing is called impossible.
 *  @{ */

/** hne_change() of enclosures.
 *  @param level the level
 *  @param base the base, in the same unit
 *  @return all changes
 *  @since 0.1 */
HNE_API hne_interval hne_change_interval(hne_interval level, hne_interval base);

/** hne_growth() of enclosures, as a fraction.
 *  @param level the level; it may reach below 0
 *  @param base the base, in the same unit
 *  @return all growths; entire if the base may be 0 or negative
 *  @since 0.1 */
HNE_API hne_interval hne_growth_interval(hne_interval level, hne_interval base);

/** hne_log_growth() of enclosures, as a fraction.
 *  @param level the level
 *  @param base the base, in the same unit
 *  @return all log growths; entire if level or base may be 0 or negative
 *  @since 0.1 */
HNE_API hne_interval hne_log_growth_interval(hne_interval level, hne_interval base);

/** hne_annualised_growth() of enclosures, as a fraction.
 *  @param level the level
 *  @param base the base, in the same unit
 *  @param lag periods from base to level, exactly; positive and finite
 *  @param periods_per_year exactly; positive and finite
 *  @return all rates; entire if the base may be 0 or negative or the level
 *          negative; missing if @p lag or @p periods_per_year is out of range
 *  @since 0.1 */
HNE_API hne_interval hne_annualised_growth_interval(hne_interval level, hne_interval base,
                                                    double lag, double periods_per_year);

/** hne_compound_annual_growth() of enclosures, as a fraction.
 *  @param level the level
 *  @param base the base, in the same unit
 *  @param years from base to level, exactly; positive and finite
 *  @return all rates; entire if the base may be 0 or negative or the level
 *          negative; missing if @p years is out of range
 *  @since 0.1 */
HNE_API hne_interval hne_compound_annual_growth_interval(hne_interval level, hne_interval base, double years);

/** hne_implied_base() of enclosures: all \f$ x / (1 + g) \f$. Not cut to
 *  positive bases, so that a level or growth that admits none shows as such.
 *  @param level the level
 *  @param growth the growth, as a fraction
 *  @return all bases, by the values of 1 + growth other than 0; entire if
 *          growth can only be -1
 *  @since 0.1 */
HNE_API hne_interval hne_implied_base_interval(hne_interval level, hne_interval growth);

/** hne_implied_level() of enclosures: all \f$ x (1 + g) \f$. Not cut to
 *  positive bases.
 *  @param base the base
 *  @param growth the growth, as a fraction
 *  @return all levels
 *  @since 0.1 */
HNE_API hne_interval hne_implied_level_interval(hne_interval base, hne_interval growth);

/** @} */
/** @name Arrays of enclosures
 *  @{ */

/** hne_change_interval() of every element against the one @p lag before; the
 *  first @p lag results are missing.
 *  @param x the levels, oldest first
 *  @param count number of levels, and of results
 *  @param stride elements from one level to the next
 *  @param lag periods back, at least 1
 *  @param[out] result the changes; may be @p x with the same stride
 *  @param result_stride elements from one result to the next, not 0
 *  @return as hne_change_series()
 *  @since 0.1 */
HNE_API hne_status hne_change_intervals(const hne_interval *x, size_t count, int64_t stride, size_t lag,
                                        hne_interval *result, int64_t result_stride);

/** hne_growth_interval() of every element against the one @p lag before; the
 *  first @p lag results are missing.
 *  @param x the levels, oldest first
 *  @param count number of levels, and of results
 *  @param stride elements from one level to the next
 *  @param lag periods back, at least 1
 *  @param[out] result the growths; may be @p x with the same stride
 *  @param result_stride elements from one result to the next, not 0
 *  @return as hne_change_series()
 *  @since 0.1 */
HNE_API hne_status hne_growth_intervals(const hne_interval *x, size_t count, int64_t stride, size_t lag,
                                        hne_interval *result, int64_t result_stride);

/** hne_log_growth_interval() of every element against the one @p lag before;
 *  the first @p lag results are missing.
 *  @param x the levels, oldest first
 *  @param count number of levels, and of results
 *  @param stride elements from one level to the next
 *  @param lag periods back, at least 1
 *  @param[out] result the log growths; may be @p x with the same stride
 *  @param result_stride elements from one result to the next, not 0
 *  @return as hne_change_series()
 *  @since 0.1 */
HNE_API hne_status hne_log_growth_intervals(const hne_interval *x, size_t count, int64_t stride, size_t lag,
                                            hne_interval *result, int64_t result_stride);

/** hne_annualised_growth_interval() of every element against the one @p lag
 *  before; the first @p lag results are missing.
 *  @param x the levels, oldest first
 *  @param count number of levels, and of results
 *  @param stride elements from one level to the next
 *  @param lag periods back, at least 1
 *  @param periods_per_year positive and finite
 *  @param[out] result the rates; may be @p x with the same stride
 *  @param result_stride elements from one result to the next, not 0
 *  @return as hne_annualised_growth_series()
 *  @since 0.1 */
HNE_API hne_status hne_annualised_growth_intervals(const hne_interval *x, size_t count, int64_t stride, size_t lag,
                                                   double periods_per_year,
                                                   hne_interval *result, int64_t result_stride);

/** hne_compound_annual_growth_interval() of each level over the base beside it.
 *  @param level the levels at the end
 *  @param count number of levels, of bases and of results
 *  @param level_stride elements from one level to the next
 *  @param base the levels at the beginning
 *  @param base_stride elements from one base to the next; 0 for one base for all
 *  @param years from base to level, positive and finite
 *  @param[out] result the rates; may be either operand with its stride
 *  @param result_stride elements from one result to the next, not 0
 *  @return as hne_compound_annual_growth_series()
 *  @since 0.1 */
HNE_API hne_status hne_compound_annual_growth_intervals(const hne_interval *level, size_t count,
                                                        int64_t level_stride, const hne_interval *base,
                                                        int64_t base_stride, double years,
                                                        hne_interval *result, int64_t result_stride);

/** hne_implied_base_interval() of each level and the growth beside it.
 *  @param level the levels
 *  @param count number of levels, of growths and of results
 *  @param level_stride elements from one level to the next
 *  @param growth the growths, as fractions
 *  @param growth_stride elements from one growth to the next; 0 for one growth for all
 *  @param[out] result the bases; may be either operand with its stride
 *  @param result_stride elements from one result to the next, not 0
 *  @return as hne_implied_base_series()
 *  @since 0.1 */
HNE_API hne_status hne_implied_base_intervals(const hne_interval *level, size_t count, int64_t level_stride,
                                              const hne_interval *growth, int64_t growth_stride,
                                              hne_interval *result, int64_t result_stride);

/** hne_implied_level_interval() of each base and the growth beside it.
 *  @param base the bases
 *  @param count number of bases, of growths and of results
 *  @param base_stride elements from one base to the next
 *  @param growth the growths, as fractions
 *  @param growth_stride elements from one growth to the next; 0 for one growth for all
 *  @param[out] result the levels; may be either operand with its stride
 *  @param result_stride elements from one result to the next, not 0
 *  @return as hne_implied_base_series()
 *  @since 0.1 */
HNE_API hne_status hne_implied_level_intervals(const hne_interval *base, size_t count, int64_t base_stride,
                                               const hne_interval *growth, int64_t growth_stride,
                                               hne_interval *result, int64_t result_stride);

/** @} */

HNE_END_DECLS
#endif
