/* SPDX-License-Identifier: MIT */
/** @file compare.h
 *  Comparison: gap, ratio, share and rank, for plain numbers, arrays, panels and enclosures.
 *
 *  Names, strides, missing numbers, work in place and accuracy are as in
 *  growth.h. A stride of 0 on an operand repeats it, which is how every
 *  region is held against one nation without a copy. */
#ifndef HUNANECON_COMPARE_H
#define HUNANECON_COMPARE_H

#include <hunanecon/base.h>
#include <hunanecon/interval.h>

HNE_BEGIN_DECLS

/** @name Numbers
 *  @{ */

/** Gap between two growths (or shares, or rates), as a fraction: 0.14 is 14
 *  percentage points. OECD, "Data and Metadata Reporting and Presentation
 *  Handbook" (2007), on changes of rates.
 *  \f[ a - b \f]
 *  It says nothing of how much faster in proportion: 2 % against 1 % and
 *  22 % against 21 % have the same gap.
 *  @param growth a fraction
 *  @param other a fraction of the same kind: same period, same prices, same currency
 *  @return growth - other, the nearest double; NaN if either is missing
 *  @since 0.1 */
HNE_API double hne_gap(double growth, double other);

/** Ratio of two numbers: 1.373, not 0.373.
 *  \f[ a / b \f]
 *  @param value any number
 *  @param other any finite number but 0, in the same unit for a bare ratio
 *  @return value / other, the nearest double; NaN if either is missing or @p
 *          other is 0 or infinite
 *  @since 0.1 */
HNE_API double hne_ratio(double value, double other);

/** Share of a part in its whole, as a fraction.
 *  \f[ p / w \f]
 *  It is not cut to 0 and 1: where parts can be negative (balances), a part
 *  can exceed the whole, and where they cannot, a share above 1 is worth seeing.
 *  @param part any number
 *  @param whole positive, in the same unit
 *  @return part / whole, the nearest double; NaN if either is missing or the
 *          whole is not positive and finite
 *  @since 0.1 */
HNE_API double hne_share(double part, double whole);

/** @} */
/** @name Series
 *  @{ */

/** hne_gap() of each growth and the one beside it, as fractions.
 *  @param growth the growths
 *  @param count number of growths, of others and of results
 *  @param growth_stride elements from one growth to the next
 *  @param other what they are held against
 *  @param other_stride elements from one to the next; 0 for one for all
 *  @param[out] result the gaps; may be either operand with its stride
 *  @param result_stride elements from one result to the next, not 0
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if an array is NULL or
 *          @p result_stride is 0 (count above 1)
 *  @since 0.1 */
HNE_API hne_status hne_gap_series(const double *growth, size_t count, int64_t growth_stride,
                                  const double *other, int64_t other_stride,
                                  double *result, int64_t result_stride);

/** hne_ratio() of each value and the one beside it.
 *  @param value the values
 *  @param count number of values, of others and of results
 *  @param value_stride elements from one value to the next
 *  @param other what they are divided by
 *  @param other_stride elements from one to the next; 0 for one for all
 *  @param[out] result the ratios; may be either operand with its stride
 *  @param result_stride elements from one result to the next, not 0
 *  @return as hne_gap_series()
 *  @since 0.1 */
HNE_API hne_status hne_ratio_series(const double *value, size_t count, int64_t value_stride,
                                    const double *other, int64_t other_stride,
                                    double *result, int64_t result_stride);

/** hne_share() of each part and the whole beside it, as fractions.
 *  @param part the parts
 *  @param count number of parts, of wholes and of results
 *  @param part_stride elements from one part to the next
 *  @param whole the wholes
 *  @param whole_stride elements from one whole to the next; 0 for one whole for all
 *  @param[out] result the shares; may be either operand with its stride
 *  @param result_stride elements from one result to the next, not 0
 *  @return as hne_gap_series()
 *  @since 0.1 */
HNE_API hne_status hne_share_series(const double *part, size_t count, int64_t part_stride,
                                    const double *whole, int64_t whole_stride,
                                    double *result, int64_t result_stride);

/** Share of each part in the total of all, as fractions.
 *  \f[ p_i / \sum_j p_j \f]
 *  The total is a compensated sum (Neumaier 1974). With one part missing the
 *  total is not known, so that every share is NaN; so it is with a total that
 *  is not positive.
 *  @param part the parts
 *  @param count number of parts, and of results
 *  @param stride elements from one part to the next
 *  @param[out] result the shares; may be @p part with the same stride
 *  @param result_stride elements from one result to the next, not 0
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p part or @p result is NULL or
 *          @p result_stride is 0 (count above 1)
 *  @since 0.1 */
HNE_API hne_status hne_share_of_total_series(const double *part, size_t count, int64_t stride,
                                             double *result, int64_t result_stride);

/** @} */
/** @name Panels
 *  @{ */

/** hne_gap() of each growth of a panel and what stands at the same place of another.
 *  @param growth the growths, as fractions
 *  @param series number of series
 *  @param periods number of periods
 *  @param growth_series_stride elements from a series to the next
 *  @param growth_period_stride elements from a period to the next
 *  @param other what they are held against; a stride of 0 repeats along its
 *         axis: with @p other_series_stride 0, one series for all
 *  @param other_series_stride elements from a series to the next
 *  @param other_period_stride elements from a period to the next
 *  @param[out] result the gaps; may be either operand with its strides
 *  @param result_series_stride elements from a series to the next in the result
 *  @param result_period_stride elements from a period to the next in the result
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if an array is NULL or a stride of the
 *          result is 0 along an axis of more than one element
 *  @since 0.1 */
HNE_API hne_status hne_gap_panel(const double *growth, size_t series, size_t periods,
                                 int64_t growth_series_stride, int64_t growth_period_stride,
                                 const double *other, int64_t other_series_stride, int64_t other_period_stride,
                                 double *result, int64_t result_series_stride, int64_t result_period_stride);

/** hne_ratio() of each value of a panel and what stands at the same place of another.
 *  @param value the values
 *  @param series number of series
 *  @param periods number of periods
 *  @param value_series_stride elements from a series to the next
 *  @param value_period_stride elements from a period to the next
 *  @param other what they are divided by; a stride of 0 repeats along its axis
 *  @param other_series_stride elements from a series to the next
 *  @param other_period_stride elements from a period to the next
 *  @param[out] result the ratios; may be either operand with its strides
 *  @param result_series_stride elements from a series to the next in the result
 *  @param result_period_stride elements from a period to the next in the result
 *  @return as hne_gap_panel()
 *  @since 0.1 */
HNE_API hne_status hne_ratio_panel(const double *value, size_t series, size_t periods,
                                   int64_t value_series_stride, int64_t value_period_stride,
                                   const double *other, int64_t other_series_stride, int64_t other_period_stride,
                                   double *result, int64_t result_series_stride, int64_t result_period_stride);

/** hne_share() of each part of a panel and the whole at the same place of another, as fractions.
 *  @param part the parts
 *  @param series number of series
 *  @param periods number of periods
 *  @param part_series_stride elements from a series to the next
 *  @param part_period_stride elements from a period to the next
 *  @param whole the wholes; a stride of 0 repeats along its axis
 *  @param whole_series_stride elements from a series to the next
 *  @param whole_period_stride elements from a period to the next
 *  @param[out] result the shares; may be either operand with its strides
 *  @param result_series_stride elements from a series to the next in the result
 *  @param result_period_stride elements from a period to the next in the result
 *  @return as hne_gap_panel()
 *  @since 0.1 */
HNE_API hne_status hne_share_panel(const double *part, size_t series, size_t periods,
                                   int64_t part_series_stride, int64_t part_period_stride,
                                   const double *whole, int64_t whole_series_stride, int64_t whole_period_stride,
                                   double *result, int64_t result_series_stride, int64_t result_period_stride);

/** hne_share_of_total_series() across the series of a panel, period by period:
 *  each region's share in the total of its year.
 *  @param part the parts
 *  @param series number of series
 *  @param periods number of periods
 *  @param series_stride elements from a series to the next
 *  @param period_stride elements from a period to the next
 *  @param[out] result the shares, as fractions; may be @p part with the same strides
 *  @param result_series_stride elements from a series to the next in the result
 *  @param result_period_stride elements from a period to the next in the result
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p part or @p result is NULL or a stride
 *          of the result is 0 along an axis of more than one element
 *  @since 0.1 */
HNE_API hne_status hne_share_of_total_panel(const double *part, size_t series, size_t periods,
                                            int64_t series_stride, int64_t period_stride, double *result,
                                            int64_t result_series_stride, int64_t result_period_stride);

/** @} */
/** @name Rank
 *  Position in the order, from 1. Missing numbers have no rank (NaN) and do
 *  not count among the others. -0 and 0 are equal; infinities are ranked.
 *  @{ */

/** Which end of the order has rank 1. @since 0.1 */
typedef enum hne_rank_order {
    HNE_RANK_ASCENDING = 0,  /**< the smallest has rank 1 */
    HNE_RANK_DESCENDING = 1, /**< the largest has rank 1, as in "first in the nation" */
    HNE_RANK_ORDER_FORCE_INT32 = 0x7fffffff /**< fixes the size of the type */
} hne_rank_order;

/** What equal numbers get. For 30, 20, 20, 10, descending: @since 0.1 */
typedef enum hne_rank_ties {
    HNE_RANK_TIES_AVERAGE = 0, /**< 1, 2.5, 2.5, 4: the mean of their places, as rank correlation wants it */
    HNE_RANK_TIES_MIN = 1,     /**< 1, 2, 2, 4: the best place (competition ranking), as yearbooks print it */
    HNE_RANK_TIES_MAX = 2,     /**< 1, 3, 3, 4: the worst place */
    HNE_RANK_TIES_DENSE = 3,   /**< 1, 2, 2, 3: no place is left out */
    HNE_RANK_TIES_ORDINAL = 4, /**< 1, 2, 3, 4: by their order in the array, in either direction */
    HNE_RANK_TIES_FORCE_INT32 = 0x7fffffff /**< fixes the size of the type */
} hne_rank_ties;

/** Bytes of workspace that hne_rank_series() needs for @p count elements, and
 *  hne_rank_panel() for @p count series.
 *  @param count number of elements to be ranked together
 *  @return the bytes; 0 for none; SIZE_MAX if they exceed what a size_t holds
 *  @since 0.1 */
HNE_API size_t hne_rank_workspace_size(size_t count);

/** Rank of every element among all. Takes time about linear in @p count.
 *  @param x the numbers
 *  @param count how many, and how many results
 *  @param stride elements from one number to the next
 *  @param order which end has rank 1
 *  @param ties what equal numbers get
 *  @param[out] result the ranks; may be @p x with the same stride
 *  @param result_stride elements from one result to the next, not 0
 *  @param workspace room of the caller's, aligned as malloc() aligns; its contents are lost
 *  @param workspace_size its bytes, at least hne_rank_workspace_size(count)
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p x, @p result or @p workspace is
 *          NULL, @p result_stride is 0 (count above 1), @p order or @p ties is none of
 *          those named, or the workspace is too small or not aligned
 *  @since 0.1 */
HNE_API hne_status hne_rank_series(const double *x, size_t count, int64_t stride,
                                   hne_rank_order order, hne_rank_ties ties,
                                   double *result, int64_t result_stride, void *workspace, size_t workspace_size);

/** hne_rank_series() across the series of a panel, period by period: the place
 *  of each region in each year.
 *  @param x the numbers
 *  @param series number of series
 *  @param periods number of periods
 *  @param series_stride elements from a series to the next
 *  @param period_stride elements from a period to the next
 *  @param order which end has rank 1
 *  @param ties what equal numbers get
 *  @param[out] result the ranks; may be @p x with the same strides
 *  @param result_series_stride elements from a series to the next in the result
 *  @param result_period_stride elements from a period to the next in the result
 *  @param workspace room of the caller's, aligned as malloc() aligns; its contents are lost
 *  @param workspace_size its bytes, at least hne_rank_workspace_size(series)
 *  @return as hne_rank_series(); the strides of the result must not be 0 along
 *          an axis of more than one element
 *  @since 0.1 */
HNE_API hne_status hne_rank_panel(const double *x, size_t series, size_t periods,
                                  int64_t series_stride, int64_t period_stride,
                                  hne_rank_order order, hne_rank_ties ties, double *result,
                                  int64_t result_series_stride, int64_t result_period_stride,
                                  void *workspace, size_t workspace_size);

/** @} */
/** @name Enclosures
 *  As in growth.h: missing gives missing, else empty gives empty; where the
 *  result may be undefined, it is as wide as the function says.
 *  @{ */

/** hne_gap() of enclosures, as a fraction.
 *  @param growth the growth
 *  @param other what it is held against
 *  @return all gaps
 *  @since 0.1 */
HNE_API hne_interval hne_gap_interval(hne_interval growth, hne_interval other);

/** hne_ratio() of enclosures.
 *  @param value the value
 *  @param other what it is divided by
 *  @return all ratios by the values of @p other other than 0; entire if it can only be 0
 *  @since 0.1 */
HNE_API hne_interval hne_ratio_interval(hne_interval value, hne_interval other);

/** hne_share() of enclosures, as a fraction.
 *
 *  Where the rest of the whole is known as well, hne_share_of_parts_interval()
 *  is the sharper: part and whole move together, and this function cannot know it.
 *  @param part the part
 *  @param whole the whole, in the same unit
 *  @param non_negative not 0 if no part of the whole can be negative: then the
 *         share is cut to 0 and 1, and is empty if the part must exceed the whole
 *         or must be negative
 *  @return all shares; if the whole may be 0 or negative: entire, or 0 to 1 where
 *          @p non_negative
 *  @since 0.1 */
HNE_API hne_interval hne_share_interval(hne_interval part, hne_interval whole, int32_t non_negative);

/** Share of a part in the sum of it and the rest, as a fraction.
 *  \f[ \frac{p}{p + r} = \frac{1}{1 + r/p} \f]
 *  Worked out at the corners, each operand once: as sharp as rounding allows.
 *  @param part the part
 *  @param rest the whole without the part, in the same unit
 *  @return all shares. Of parts that are not negative they lie in 0 to 1, also
 *          where both may be 0. If either may be negative: entire where the sum
 *          may be 0 or negative
 *  @since 0.1 */
HNE_API hne_interval hne_share_of_parts_interval(hne_interval part, hne_interval rest);

/** Range of ranks that one enclosure can have among many, all values being
 *  possible: lowest and highest rank number, equal numbers sharing the best
 *  place (HNE_RANK_TIES_MIN). The claim "third in the nation" can hold if 3 is inside.
 *  \f[ \left[\,1 + \#\{j : x_j \succ x_i \text{ surely}\},\;
 *           1 + \#\{j \ne i : x_j \succ x_i \text{ possibly}\}\,\right] \f]
 *  Missing and empty enclosures do not count among the others. The range is
 *  sharp if the values are independent of each other.
 *  @param x the enclosures
 *  @param count how many
 *  @param stride elements from one to the next
 *  @param index which one is asked about, below @p count
 *  @param order which end has rank 1
 *  @return lower = lowest and upper = highest possible rank; missing or empty
 *          as the enclosure asked about; missing also if @p x is NULL, @p index is not
 *          below @p count, or @p order is none of those named
 *  @since 0.1 */
HNE_API hne_interval hne_rank_interval(const hne_interval *x, size_t count, int64_t stride, size_t index,
                                       hne_rank_order order);

/** @} */
/** @name Arrays of enclosures
 *  @{ */

/** hne_gap_interval() of each growth and the one beside it.
 *  @param growth the growths, as fractions
 *  @param count number of growths, of others and of results
 *  @param growth_stride elements from one growth to the next
 *  @param other what they are held against
 *  @param other_stride elements from one to the next; 0 for one for all
 *  @param[out] result the gaps; may be either operand with its stride
 *  @param result_stride elements from one result to the next, not 0
 *  @return as hne_gap_series()
 *  @since 0.1 */
HNE_API hne_status hne_gap_intervals(const hne_interval *growth, size_t count, int64_t growth_stride,
                                     const hne_interval *other, int64_t other_stride,
                                     hne_interval *result, int64_t result_stride);

/** hne_ratio_interval() of each value and the one beside it.
 *  @param value the values
 *  @param count number of values, of others and of results
 *  @param value_stride elements from one value to the next
 *  @param other what they are divided by
 *  @param other_stride elements from one to the next; 0 for one for all
 *  @param[out] result the ratios; may be either operand with its stride
 *  @param result_stride elements from one result to the next, not 0
 *  @return as hne_gap_series()
 *  @since 0.1 */
HNE_API hne_status hne_ratio_intervals(const hne_interval *value, size_t count, int64_t value_stride,
                                       const hne_interval *other, int64_t other_stride,
                                       hne_interval *result, int64_t result_stride);

/** hne_share_interval() of each part and the whole beside it, as fractions.
 *  @param part the parts
 *  @param count number of parts, of wholes and of results
 *  @param part_stride elements from one part to the next
 *  @param whole the wholes
 *  @param whole_stride elements from one whole to the next; 0 for one whole for all
 *  @param non_negative not 0 if no part can be negative
 *  @param[out] result the shares; may be either operand with its stride
 *  @param result_stride elements from one result to the next, not 0
 *  @return as hne_gap_series()
 *  @since 0.1 */
HNE_API hne_status hne_share_intervals(const hne_interval *part, size_t count, int64_t part_stride,
                                       const hne_interval *whole, int64_t whole_stride, int32_t non_negative,
                                       hne_interval *result, int64_t result_stride);

/** hne_share_of_parts_interval() of each enclosure against the sum of all
 *  others, as fractions. With one missing (or else empty) all are.
 *  @param part the parts
 *  @param count number of parts, and of results
 *  @param stride elements from one part to the next
 *  @param[out] result the shares; may be @p part with the same stride
 *  @param result_stride elements from one result to the next, not 0
 *  @return as hne_share_of_total_series()
 *  @since 0.1 */
HNE_API hne_status hne_share_of_total_intervals(const hne_interval *part, size_t count, int64_t stride,
                                                hne_interval *result, int64_t result_stride);

/** Bytes of workspace that hne_rank_intervals() needs for @p count enclosures.
 *  @param count number of enclosures to be ranked together
 *  @return the bytes; 0 for none; SIZE_MAX if they exceed what a size_t holds
 *  @since 0.1 */
HNE_API size_t hne_rank_intervals_workspace_size(size_t count);

/** hne_rank_interval() of every enclosure among all, in time proportional to
 *  \f$ n \log n \f$ rather than to n squared.
 *  @param x the enclosures
 *  @param count how many, and how many results
 *  @param stride elements from one to the next
 *  @param order which end has rank 1
 *  @param[out] result the ranges of ranks; may be @p x with the same stride
 *  @param result_stride elements from one result to the next, not 0
 *  @param workspace room of the caller's, aligned as malloc() aligns; its contents are lost
 *  @param workspace_size its bytes, at least hne_rank_intervals_workspace_size(count)
 *  @return as hne_rank_series()
 *  @since 0.1 */
HNE_API hne_status hne_rank_intervals(const hne_interval *x, size_t count, int64_t stride, hne_rank_order order,
                                      hne_interval *result, int64_t result_stride,
                                      void *workspace, size_t workspace_size);

/** @} */

HNE_END_DECLS
#endif
