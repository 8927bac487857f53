/* SPDX-License-Identifier: MIT */
/** @file contribution.h
 *  Contributions of parts to the growth of a whole, as fractions (0.012 is 1.2 percentage points).
 *
 *  Strides are as in growth.h. A part that is missing (NaN) leaves the whole
 *  unknown, and with it every contribution; a whole that is not positive has no growth. */
#ifndef HUNANECON_CONTRIBUTION_H
#define HUNANECON_CONTRIBUTION_H

#include <hunanecon/base.h>
#include <hunanecon/interval.h>

HNE_BEGIN_DECLS

/** Contribution of one part: \f$ (x' - x) / y \f$.
 *  @param level x' of the part, later
 *  @param base x of it, earlier
 *  @param whole y, earlier; positive
 *  @return the contribution; NaN if one is missing or the whole is not positive and finite
 *  @since 0.1 */
HNE_API double hne_contribution(double level, double base, double whole);
/** Every contribution that published figures allow; the base counts as apart from the whole.
 *  @param level an enclosure of x'
 *  @param base an enclosure of x
 *  @param whole an enclosure of y
 *  @return an enclosure; entire if @p whole reaches 0
 *  @since 0.1 */
HNE_API hne_interval hne_contribution_interval(hne_interval level, hne_interval base, hne_interval whole);

/** Contributions of all parts to the growth of their sum: \f$ c_i = (x_i' - x_i) / \sum_j x_j \f$, which add up
 *  to it. For values that add up: nominal ones, counts, volumes at constant prices.
 *  @param level of each part, later
 *  @param count number of parts
 *  @param level_stride of level
 *  @param base of each part, earlier
 *  @param base_stride of base
 *  @param[out] result may be either operand with its stride
 *  @param result_stride of the result, not 0
 *  @return HNE_OK; HNE_ERROR_ARGUMENT for NULL (count above 0) or @p result_stride 0 (count above 1)
 *  @since 0.1 */
HNE_API hne_status hne_contribution_series(const double *level, size_t count, int64_t level_stride, const double *base,
                                           int64_t base_stride, double *result, int64_t result_stride);
/** hne_contribution_series() of enclosures. A part is held against what the others were, so that each figure occurs as
 *  seldom as can be: sharp, but for rounding, where no figure can be negative.
 *  @param level of each part, later
 *  @param count number of parts
 *  @param level_stride of level
 *  @param base of each part, earlier
 *  @param base_stride of base
 *  @param[out] result may be either operand with its stride; all missing (or else empty) if one operand is; entire
 *         where the whole may not be positive
 *  @param result_stride of the result, not 0
 *  @return as hne_contribution_series()
 *  @since 0.1 */
HNE_API hne_status hne_contribution_intervals(const hne_interval *level, size_t count, int64_t level_stride,
                                              const hne_interval *base, int64_t base_stride, hne_interval *result,
                                              int64_t result_stride);
/** hne_contribution_series() throughout a panel of parts (series) by periods, each period against that @p lag before.
 *  @param x element (s, t) is at x[s series_stride + t period_stride]
 *  @param series number of parts
 *  @param periods number of periods
 *  @param series_stride of x
 *  @param period_stride of x
 *  @param lag periods to the base, 1 or more
 *  @param[out] result NaN in the first lag periods; must not be x
 *  @param result_series_stride of the result
 *  @param result_period_stride of the result
 *  @return HNE_OK; HNE_ERROR_ARGUMENT for NULL, lag 0 or a stride 0 of the result
 *  @since 0.1 */
HNE_API hne_status hne_contribution_panel(const double *x, size_t series, size_t periods, int64_t series_stride,
                                          int64_t period_stride, size_t lag, double *result,
                                          int64_t result_series_stride, int64_t result_period_stride);
/** Contributions to chain-linked growth: volumes that are linked each year do not add up, but what a part adds in a
 *  year is its growth times its share in the value of the year before,
 *  \f[ c_{it} = \frac{v_{i,t-1}}{\sum_j v_{j,t-1}} \left( \frac{q_{it}}{q_{i,t-1}} - 1 \right) . \f]
 *  They add up to the growth of the chained Laspeyres volume. IMF, Quarterly National Accounts Manual, 2017, chapter 8.
 *  @param value nominal value v of part s in period t, at value[s value_series_stride + t value_period_stride]
 *  @param value_series_stride of value
 *  @param value_period_stride of value
 *  @param volume q, in any unit or as an index
 *  @param volume_series_stride of volume
 *  @param volume_period_stride of volume
 *  @param series number of parts
 *  @param periods number of periods
 *  @param[out] result NaN in the first period; must be neither operand. A part whose value was 0 adds nothing if its
 *         volume stays 0, and NaN else
 *  @param result_series_stride of the result
 *  @param result_period_stride of the result
 *  @return as hne_contribution_panel()
 *  @since 0.1 */
HNE_API hne_status hne_chained_contribution_panel(const double *value, int64_t value_series_stride,
                                                  int64_t value_period_stride, const double *volume,
                                                  int64_t volume_series_stride, int64_t volume_period_stride,
                                                  size_t series, size_t periods, double *result,
                                                  int64_t result_series_stride, int64_t result_period_stride);
/** Contributions over many periods from those of each: \f$ C_i = \sum_t c_{it} \prod_{u < t} (1 + g_u) \f$ with
 *  \f$ g_u = \sum_j c_{ju} \f$. They add up to the growth from the first period to the last, as single contributions do
 *  not.
 *  @param contribution of part s in period t, at contribution[s series_stride + t period_stride]
 *  @param series number of parts
 *  @param periods number of periods that have contributions
 *  @param series_stride of contribution
 *  @param period_stride of contribution
 *  @param[out] result one number for each part; must not be contribution
 *  @param result_stride of the result
 *  @return as hne_contribution_panel()
 *  @since 0.1 */
HNE_API hne_status hne_link_contributions(const double *contribution, size_t series, size_t periods,
                                          int64_t series_stride, int64_t period_stride, double *result,
                                          int64_t result_stride);
/** hne_chained_contribution_panel() of published figures, for all parts and one period. Sharp, but for rounding, where
 *  no value reaches below 0: a part's share is held against the other parts, and nothing stands twice.
 *  @param value nominal value of each part in the period before
 *  @param count number of parts
 *  @param value_stride of value
 *  @param volume of each part
 *  @param volume_stride of volume
 *  @param volume_before of each part, the period before
 *  @param volume_before_stride of volume_before
 *  @param[out] result may be an operand with its stride; all missing (or else empty) if a value is, and one where a
 *         volume is; entire where a value reaches below 0 or the volume before may not be positive
 *  @param result_stride of the result, not 0
 *  @return HNE_OK; HNE_ERROR_ARGUMENT for NULL (count above 0) or @p result_stride 0 (count above 1)
 *  @since 0.1 */
HNE_API hne_status hne_chained_contribution_intervals(const hne_interval *value, size_t count, int64_t value_stride,
                                                      const hne_interval *volume, int64_t volume_stride,
                                                      const hne_interval *volume_before, int64_t volume_before_stride,
                                                      hne_interval *result, int64_t result_stride);
/** hne_link_contributions() of enclosures. Sound, not sharp: what all parts add in a period makes all later ones grow,
 *  and is taken by itself there.
 *  @param contribution of part s in period t, at contribution[s series_stride + t period_stride]
 *  @param series number of parts
 *  @param periods number of periods that have contributions
 *  @param series_stride of contribution
 *  @param period_stride of contribution
 *  @param[out] result one enclosure for each part; must not be contribution; missing for no period
 *  @param result_stride of the result, not 0
 *  @return as hne_chained_contribution_intervals()
 *  @since 0.1 */
HNE_API hne_status hne_link_contributions_intervals(const hne_interval *contribution, size_t series, size_t periods,
                                                    int64_t series_stride, int64_t period_stride, hne_interval *result,
                                                    int64_t result_stride);

HNE_END_DECLS
#endif
