/* SPDX-License-Identifier: MIT */
/** @file measure.h
 *  Measures of a set of regions: averages, dispersion, inequality, concentration.
 *
 *  Each measure makes one number of many: of the incomes of regions, the sales
 *  of firms, the industries of an economy. Strides are as in growth.h. Missing
 *  numbers (NaN), of a value or of its weight, are passed over; where nothing is
 *  left, and where a measure is not defined, the result is NaN, never 0. Sums
 *  carry twice the digits of a double. */
#ifndef HUNANECON_MEASURE_H
#define HUNANECON_MEASURE_H

#include <hunanecon/base.h>
#include <hunanecon/interval.h>

HNE_BEGIN_DECLS

/** Measures. \f$ w_i \f$ are the weights made to add up to 1 (equal where none are given),
 *  \f$ \mu = \sum w_i x_i \f$, \f$ r_i = x_i / \mu \f$, \f$ s_i = x_i / \sum x \f$, and p is the
 *  parameter. Inequality is 0 where all are equal; it and all shares need values
 *  of at least 0 with a positive mean. Sources: F. Cowell, "Measuring
 *  Inequality", 3rd edition, 2011; where another is named, there. @since 0.1 */
typedef enum hne_measure {
    HNE_MEASURE_MEAN = 1,            /**< \f$ \mu \f$ */
    HNE_MEASURE_GEOMETRIC_MEAN = 2,  /**< \f$ \exp \sum w_i \ln x_i \f$; values above 0 */
    HNE_MEASURE_HARMONIC_MEAN = 3,   /**< \f$ 1 / \sum w_i / x_i \f$; values above 0 */
    HNE_MEASURE_MINIMUM = 4,         /**< smallest value */
    HNE_MEASURE_MAXIMUM = 5,         /**< greatest value */
    HNE_MEASURE_VARIANCE = 6,        /**< \f$ \frac{n}{n - p} \sum w_i (x_i - \mu)^2 \f$; p = 1 for a sample, 0 for
                                          all */
    HNE_MEASURE_STANDARD_DEVIATION = 7, /**< root of the variance */
    HNE_MEASURE_SKEWNESS = 8,        /**< third standardised moment; p = 1: unbiased, \f$ \sqrt{n (n-1)} / (n-2) \f$
                                          times it */
    HNE_MEASURE_EXCESS_KURTOSIS = 9, /**< fourth standardised moment less 3; p = 1: unbiased (Fisher's G2) */
    HNE_MEASURE_MEDIAN_DEVIATION = 10, /**< median of the distances from the median; without weights */
    HNE_MEASURE_VARIATION = 11,      /**< coefficient of variation: standard deviation over mean; p as there. With
                                          population weights and p = 0 it is Williamson's index (1965) */
    HNE_MEASURE_GINI = 12,           /**< \f$ 1 - \sum w_i (L_i + L_{i-1}) \f$, twice the area between Lorenz curve and
                                          diagonal; p = 1: corrected for bias, n / (n - 1) times it */
    HNE_MEASURE_EXTENDED_GINI = 13,  /**< \f$ 1 - \sum r_i \left((1 - P_{i-1})^p - (1 - P_i)^p\right) \f$ with cumulated
                                          weights P; p > 1 weighs the poor, 2 is the Gini (Donaldson and Weymark
                                          1980) */
    HNE_MEASURE_THEIL_T = 14,        /**< \f$ \sum w_i r_i \ln r_i \f$ */
    HNE_MEASURE_THEIL_L = 15,        /**< mean log deviation \f$ -\sum w_i \ln r_i \f$; values above 0 */
    HNE_MEASURE_GENERALISED_ENTROPY = 16, /**< \f$ \frac{1}{p (p - 1)} \left(\sum w_i r_i^p - 1\right) \f$; p = 0: Theil
                                          L, 1: Theil T, 2: half the squared variation; values above 0 for p of 0 or
                                          less */
    HNE_MEASURE_ATKINSON = 17,       /**< \f$ 1 - \left(\sum w_i r_i^{1-p}\right)^{1/(1-p)} \f$, p > 0; p = 1: 1 less
                                          geometric over arithmetic mean; values above 0 for p of 1 or more */
    HNE_MEASURE_HOOVER = 18,         /**< \f$ \frac 1 2 \sum w_i |r_i - 1| \f$: the part to be moved for all to be
                                          equal */
    HNE_MEASURE_KOLM = 19,           /**< \f$ \frac 1 p \ln \sum w_i e^{p (\mu - x_i)} \f$, p > 0: absolute inequality,
                                          in 1 / unit of p */
    HNE_MEASURE_COULTER = 20,        /**< \f$ \sqrt{\frac 1 2 \sum (s_i - 1/n)^2} \f$; without weights */
    HNE_MEASURE_LORENZ_ASYMMETRY = 21, /**< above 1: the few at the top make the inequality (Damgaard and Weiner 2000);
                                            without weights */
    HNE_MEASURE_HERFINDAHL = 22,     /**< Herfindahl-Hirschman \f$ \sum s_i^2 \f$; p = 1: normalised,
                                          \f$ (H - 1/n) / (1 - 1/n) \f$; without weights */
    HNE_MEASURE_EQUIVALENT_NUMBER = 23, /**< 1 / Herfindahl: so many of equal size; without weights */
    HNE_MEASURE_ROSENBLUTH = 24,     /**< \f$ 1 / (2 \sum i s_i - 1) \f$ with rank i from the greatest on; without
                                          weights */
    HNE_MEASURE_CONCENTRATION_RATIO = 25, /**< share of the p greatest; without weights */
    HNE_MEASURE_ENTROPY = 26,        /**< Shannon's \f$ -\sum s_i \ln s_i \f$, in nats; without weights */
    HNE_MEASURE_HILL = 27,           /**< diversity of order p: \f$ \left(\sum s_i^p\right)^{1/(1-p)} \f$; p = 1: exp of
                                          the entropy; without weights */
    HNE_MEASURE_FORCE_INT32 = 0x7fffffff /**< fixes the size of the type */
} hne_measure;

/** One measure of a set.
 *  @param measure which
 *  @param parameter p of its formula; 0 where it has none
 *  @param x the values
 *  @param count of them
 *  @param stride of x
 *  @param weights of the values, 0 or more; NULL for equal ones
 *  @param weights_stride of weights
 *  @param[out] result the measure; NaN where it is not defined; unchanged on failure
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p x (count above 0) or @p result is NULL, the
 *          measure is unknown or takes no weights and has some, a weight is negative,
 *          or the parameter is outside its formula; HNE_ERROR_MEMORY
 *  @since 0.1 */
HNE_API hne_status hne_measure_series(hne_measure measure, double parameter, const double *x, size_t count,
                                      int64_t stride, const double *weights, int64_t weights_stride, double *result);
/** hne_measure_series() across the series of a panel, period by period: the
 *  inequality between regions in each year.
 *  @param measure which
 *  @param parameter p of its formula
 *  @param x element (s, t) is x[s series_stride + t period_stride]
 *  @param series number of series
 *  @param periods number of periods
 *  @param series_stride from a series to the next
 *  @param period_stride from a period to the next
 *  @param weights laid out as x with strides of its own; NULL for equal ones
 *  @param weights_series_stride of weights
 *  @param weights_period_stride of weights; 0 for the same in all periods
 *  @param[out] result one number for each period; some may be written on failure
 *  @param result_stride of the result, not 0 for more than one period
 *  @return as hne_measure_series()
 *  @since 0.1 */
HNE_API hne_status hne_measure_panel(hne_measure measure, double parameter, const double *x, size_t series,
                                     size_t periods, int64_t series_stride, int64_t period_stride,
                                     const double *weights, int64_t weights_series_stride,
                                     int64_t weights_period_stride, double *result, int64_t result_stride);

/** One measure of a set of published figures: every value it can have, each figure anywhere in its enclosure.
 *
 *  A value is held against the mean as a part against the rest, and the measure taken as the mean of a convex
 *  function that is 0 where all are equal, so that rounding of even values hardly widens it. It is sound, and not
 *  always sharp: the values of all figures are let vary by themselves. Sharp, but for rounding, are the three means,
 *  minimum and maximum; the moments where they rise or fall with each figure whatever the others are. Where all
 *  figures may be equal, a moment is known to be within the greatest that so many can have, and with weights not even
 *  that. The median deviation takes figures and median as apart, and is about twice as wide as they are. The asymmetry
 *  of the Lorenz curve jumps where a figure passes the mean: where it is not known which are below, it says little.
 *  @param measure any; HNE_MEASURE_KOLM of figures in the unit of 1 / @p parameter
 *  @param parameter p of its formula; 0 where it has none
 *  @param x the enclosures; missing ones are passed over
 *  @param count of them
 *  @param stride of x
 *  @param weights of the values, exact numbers, 0 or more and finite; NULL for equal ones
 *  @param weights_stride of weights
 *  @param[out] result missing where nothing is left, all can only be 0, or one can that must be above for the geometric and
 *         harmonic mean; empty if an operand is; entire if a value may be negative where the measure is not of such;
 *         unchanged on failure
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p x (count above 0) or @p result is NULL, it is not one of these measures,
 *         takes no weights and has some, a weight is negative or infinite, or the parameter is outside its formula;
 *         HNE_ERROR_MEMORY
 *  @since 0.1 */
HNE_API hne_status hne_measure_intervals(hne_measure measure, double parameter, const hne_interval *x, size_t count,
                                         int64_t stride, const double *weights, int64_t weights_stride,
                                         hne_interval *result);

/** How a quantile between two values is found: the nine definitions of R. J.
 *  Hyndman, Y. Fan, "Sample quantiles in statistical packages", The American
 *  Statistician 50, 1996, by their numbers. @since 0.1 */
typedef enum hne_quantile_method {
    HNE_QUANTILE_INVERTED = 1,           /**< inverse of the empirical distribution */
    HNE_QUANTILE_AVERAGED_INVERTED = 2,  /**< the same, averaged at its steps */
    HNE_QUANTILE_CLOSEST = 3,            /**< closest observation, the even one of two */
    HNE_QUANTILE_INTERPOLATED = 4,       /**< linear interpolation of the distribution */
    HNE_QUANTILE_HAZEN = 5,              /**< steps in the middle */
    HNE_QUANTILE_WEIBULL = 6,            /**< p (n + 1) */
    HNE_QUANTILE_LINEAR = 7,             /**< p (n - 1) + 1: of spreadsheets, R and numpy */
    HNE_QUANTILE_MEDIAN_UNBIASED = 8,    /**< recommended by the authors */
    HNE_QUANTILE_NORMAL_UNBIASED = 9,    /**< for normal data */
    HNE_QUANTILE_FORCE_INT32 = 0x7fffffff /**< fixes the size of the type */
} hne_quantile_method;

/** Quantile of a set; 0.5 is the median. A place between the values that is whole but for rounding, as that of 0.1 of ten
 *  values, which no double is exactly, counts as whole.
 *  @param x the values
 *  @param count of them
 *  @param stride of x
 *  @param probability 0 to 1
 *  @param method how it is found between two values
 *  @param[out] result NaN where nothing is left; unchanged on failure
 *  @return HNE_OK; HNE_ERROR_ARGUMENT for NULL, another method or a probability
 *          out of range; HNE_ERROR_MEMORY
 *  @since 0.1 */
HNE_API hne_status hne_quantile(const double *x, size_t count, int64_t stride, double probability,
                                hne_quantile_method method, double *result);
/** hne_quantile() across the series of a panel, period by period: the median of regions in each year.
 *  @param x element (s, t) is x[s series_stride + t period_stride]
 *  @param series number of series
 *  @param periods number of periods
 *  @param series_stride from a series to the next
 *  @param period_stride from a period to the next
 *  @param probability 0 to 1
 *  @param method how it is found between two values
 *  @param[out] result one number for each period; some may be written on failure
 *  @param result_stride of the result, not 0 for more than one period
 *  @return as hne_quantile(), and HNE_ERROR_ARGUMENT for that stride
 *  @since 0.1 */
HNE_API hne_status hne_quantile_panel(const double *x, size_t series, size_t periods, int64_t series_stride,
                                      int64_t period_stride, double probability, hne_quantile_method method,
                                      double *result, int64_t result_stride);
/** Every quantile that published figures allow. Sharp, but for rounding: it rises with each of them.
 *  @param x the enclosures; missing ones are passed over
 *  @param count of them
 *  @param stride of x
 *  @param probability 0 to 1
 *  @param method how it is found between two values
 *  @param[out] result missing where nothing is left; empty if one is; unchanged on failure
 *  @return as hne_quantile()
 *  @since 0.1 */
HNE_API hne_status hne_quantile_interval(const hne_interval *x, size_t count, int64_t stride, double probability,
                                         hne_quantile_method method, hne_interval *result);

/** What each value is made in relation to all. @since 0.1 */
typedef enum hne_scaling {
    HNE_SCALING_STANDARD = 1,   /**< standard score (x - mean) / standard deviation; p as for the variance */
    HNE_SCALING_RANGE = 2,      /**< (x - minimum) / (maximum - minimum), 0 to 1 */
    HNE_SCALING_MEAN = 3,       /**< x / mean, weighted where weights are given */
    HNE_SCALING_SHARE = 4,      /**< x / total */
    HNE_SCALING_BELOW = 5,      /**< fraction of the values below x */
    HNE_SCALING_NOT_ABOVE = 6,  /**< fraction of the values not above x */
    HNE_SCALING_MIDDLE = 7,     /**< mean of the two */
    HNE_SCALING_FORCE_INT32 = 0x7fffffff /**< fixes the size of the type */
} hne_scaling;

/** Each value in relation to all.
 *  @param scaling which relation
 *  @param parameter p of its formula; 0 where it has none
 *  @param x the values; NaN stays NaN and does not count
 *  @param count of them
 *  @param stride of x
 *  @param weights for HNE_SCALING_MEAN; NULL for equal ones, and for all others
 *  @param weights_stride of weights
 *  @param[out] result as many numbers, may be x; NaN where the divisor is not positive; unchanged on failure
 *  @param result_stride of the result
 *  @return HNE_OK; HNE_ERROR_ARGUMENT for NULL, an unknown scaling, weights that
 *          it does not take, stride 0 of the result; HNE_ERROR_MEMORY
 *  @since 0.1 */
HNE_API hne_status hne_scale_series(hne_scaling scaling, double parameter, const double *x, size_t count,
                                    int64_t stride, const double *weights, int64_t weights_stride,
                                    double *result, int64_t result_stride);

/** hne_scale_series() across the series of a panel, period by period: the standard scores of regions in each year.
 *  @param scaling which relation
 *  @param parameter p of its formula
 *  @param x element (s, t) is x[s series_stride + t period_stride]
 *  @param series number of series
 *  @param periods number of periods
 *  @param series_stride from a series to the next
 *  @param period_stride from a period to the next
 *  @param weights laid out as x with strides of its own; NULL for equal ones
 *  @param weights_series_stride of weights
 *  @param weights_period_stride of weights; 0 for the same in all periods
 *  @param[out] result may be x with its strides; some may be written on failure
 *  @param result_series_stride of the result
 *  @param result_period_stride of the result
 *  @return as hne_scale_series()
 *  @since 0.1 */
HNE_API hne_status hne_scale_panel(hne_scaling scaling, double parameter, const double *x, size_t series,
                                   size_t periods, int64_t series_stride, int64_t period_stride, const double *weights,
                                   int64_t weights_series_stride, int64_t weights_period_stride, double *result,
                                   int64_t result_series_stride, int64_t result_period_stride);

/** Each published figure in relation to all: hne_scale_series() of enclosures, without weights.
 *
 *  A figure is in the mean, the total or the range that it is held against, and taken out of it first. Sharp, but for
 *  rounding, for shares and multiples of the mean of figures that are not negative, and for places among the others;
 *  sound, not sharp, for the standard score and the range, whose ends depend on the others together. Where all figures
 *  may be equal, a standard score is known to be within the greatest there can be, and no better.
 *  @param scaling which relation
 *  @param parameter p of its formula, 0 or 1 for the standard score; 0 else
 *  @param x the enclosures; a missing one stays missing and does not count
 *  @param count of them
 *  @param stride of x
 *  @param[out] result as many enclosures, may be x with its stride; all empty if one is; missing where all are equal
 *         and the divisor is 0; unchanged on failure
 *  @param result_stride of the result, not 0
 *  @return HNE_OK; HNE_ERROR_ARGUMENT for NULL (count above 0), an unknown scaling, another parameter or
 *          @p result_stride 0 (count above 1); HNE_ERROR_MEMORY
 *  @since 0.1 */
HNE_API hne_status hne_scale_intervals(hne_scaling scaling, double parameter, const hne_interval *x, size_t count,
                                       int64_t stride, hne_interval *result, int64_t result_stride);

/** The Lorenz curve: cumulated shares of the population and of the total, from the poorest on.
 *  @param x values of at least 0, none missing
 *  @param count of them
 *  @param stride of x
 *  @param weights NULL for equal ones; none missing
 *  @param weights_stride of weights
 *  @param[out] population count + 1 numbers from 0 to 1
 *  @param[out] total count + 1 numbers from 0 to 1
 *  @return HNE_OK; HNE_ERROR_ARGUMENT for NULL, a value or weight that is missing or
 *          negative, or none that is positive; HNE_ERROR_MEMORY
 *  @since 0.1 */
HNE_API hne_status hne_lorenz_curve(const double *x, size_t count, int64_t stride, const double *weights,
                                    int64_t weights_stride, double *population, double *total);

/** hne_lorenz_curve() across the series of a panel, period by period.
 *  @param x element (s, t) is x[s series_stride + t period_stride]; none missing
 *  @param series number of series
 *  @param periods number of periods
 *  @param series_stride from a series to the next
 *  @param period_stride from a period to the next
 *  @param weights laid out as x with strides of its own; NULL for equal ones
 *  @param weights_series_stride of weights
 *  @param weights_period_stride of weights; 0 for the same in all periods
 *  @param[out] population a row of series + 1 numbers for each period, one after the other; some may be written on failure
 *  @param[out] total likewise
 *  @return as hne_lorenz_curve(), of the first period that fails
 *  @since 0.1 */
HNE_API hne_status hne_lorenz_curve_panel(const double *x, size_t series, size_t periods, int64_t series_stride,
                                          int64_t period_stride, const double *weights, int64_t weights_series_stride,
                                          int64_t weights_period_stride, double *population, double *total);
/** Every Lorenz curve that published figures allow, at given shares of the population, as with rounded figures the order of
 *  two need not be known: what part of the total the poorest have. Between members of hne_lorenz_curve() it is a line.
 *
 *  The upper ends are sharp, but for rounding: the curve is highest where all are as equal as their enclosures let them
 *  be. The lower ones are where no enclosure lies inside another and a share ends between two figures.
 *  @param x the enclosures
 *  @param count of them
 *  @param stride of x
 *  @param weights exact numbers, 0 or more and finite; NULL for equal ones
 *  @param weights_stride of weights
 *  @param population shares of the population, 0 to 1
 *  @param points number of them
 *  @param[out] result one enclosure for each share, within 0 and the share; all missing if a figure is, or all can only be
 *         0; else all empty if one is; else all entire if one reaches below 0
 *  @param result_stride of the result
 *  @return HNE_OK; HNE_ERROR_ARGUMENT for NULL, no figure, a weight or a share that is missing or out of range, no
 *          positive weight, or a stride 0 of the result (points above 1); HNE_ERROR_MEMORY. Unchanged on failure.
 *  @since 0.1 */
HNE_API hne_status hne_lorenz_curve_intervals(const hne_interval *x, size_t count, int64_t stride,
                                              const double *weights, int64_t weights_stride, const double *population,
                                              size_t points, hne_interval *result, int64_t result_stride);

/** A measure, taken apart: total = within + between + rest. @since 0.1 */
typedef struct hne_decomposition {
    double total;   /**< of all */
    double within;  /**< what is inside groups */
    double between; /**< what would be left were each group equal within */
    double rest;    /**< Gini: where the groups overlap; Atkinson: -within x between, as 1 - total = (1 - within)(1 -
                         between); else 0 */
} hne_decomposition;

/** A measure within and between groups. With the parts of the weights \f$ p_g \f$, the means over that of all
 *  \f$ m_g \f$ and the groups' own measures \f$ I_g \f$, within is \f$ \sum p_g I_g \f$ for the variance and Theil L,
 *  \f$ \sum p_g m_g I_g \f$ for Theil T and Atkinson, \f$ \sum p_g m_g^p I_g \f$ for the generalised entropy,
 *  \f$ \sum p_g^2 m_g I_g \f$ for the Gini; between is the measure of the groups' means (for Atkinson, of the equal
 *  levels that would be worth as much). A. F. Shorrocks, Econometrica 48, 1980; for the Gini P. Lambert, J. R. Aronson,
 *  Economic Journal 103, 1993; for Atkinson C. Blackorby, D. Donaldson, M. Auersperg, Canadian Journal of Economics 14,
 *  1981.
 *  @param measure HNE_MEASURE_VARIANCE, HNE_MEASURE_GINI (with @p parameter 0), HNE_MEASURE_THEIL_T,
 *         HNE_MEASURE_THEIL_L, HNE_MEASURE_GENERALISED_ENTROPY or HNE_MEASURE_ATKINSON
 *  @param parameter p of its formula; 0 where it has none
 *  @param x values of at least 0 (above 0 where the measure asks for it; any for the variance), none missing
 *  @param count of them
 *  @param stride of x
 *  @param weights NULL for equal ones; none missing
 *  @param weights_stride of weights
 *  @param group of each value, 0 to groups - 1
 *  @param groups number of groups; not 0
 *  @param[out] result the parts
 *  @param[out] of_group the measure of each group, NaN for an empty one; may be NULL
 *  @param[out] contribution of each group to within; may be NULL
 *  @return HNE_OK; HNE_ERROR_ARGUMENT for NULL, another measure, a parameter or a value out of range, a negative
 *          weight, a group out of range; HNE_ERROR_MEMORY. Unchanged on failure.
 *  @since 0.1 */
HNE_API hne_status hne_measure_decomposition(hne_measure measure, double parameter, const double *x, size_t count,
                                             int64_t stride, const double *weights, int64_t weights_stride,
                                             const uint32_t *group, size_t groups, hne_decomposition *result,
                                             double *of_group, double *contribution);

/** hne_measure_decomposition() across the series of a panel, period by period: whether regions drift apart within groups
 *  or groups from each other.
 *  @param measure as there
 *  @param parameter p of its formula
 *  @param x element (s, t) is x[s series_stride + t period_stride]; none missing
 *  @param series number of series
 *  @param periods number of periods
 *  @param series_stride from a series to the next
 *  @param period_stride from a period to the next
 *  @param weights laid out as x with strides of its own; NULL for equal ones
 *  @param weights_series_stride of weights
 *  @param weights_period_stride of weights; 0 for the same in all periods
 *  @param group of each series, 0 to groups - 1
 *  @param groups number of groups; not 0
 *  @param[out] result one for each period; some may be written on failure
 *  @param[out] of_group a row of groups numbers for each period, one after the other; may be NULL
 *  @param[out] contribution likewise; may be NULL
 *  @return as hne_measure_decomposition(), of the first period that fails
 *  @since 0.1 */
HNE_API hne_status hne_measure_decomposition_panel(hne_measure measure, double parameter, const double *x,
                                                   size_t series, size_t periods, int64_t series_stride,
                                                   int64_t period_stride, const double *weights,
                                                   int64_t weights_series_stride, int64_t weights_period_stride,
                                                   const uint32_t *group, size_t groups, hne_decomposition *result,
                                                   double *of_group, double *contribution);

/** What a measure of published figures can be made of: the members of ::hne_decomposition. As the parts share figures, they
 *  add up for each choice of these, and their ends do not. @since 0.1 */
typedef struct hne_interval_decomposition {
    hne_interval total;   /**< of all */
    hne_interval within;  /**< what is inside groups */
    hne_interval between; /**< what would be left were each group equal within */
    hne_interval rest;    /**< Gini: where the groups overlap; Atkinson: -within x between; else 0 */
} hne_interval_decomposition;

/** Every measure within and between groups that published figures allow: hne_measure_decomposition() of enclosures.
 *
 *  Sharp, but for rounding, where a part rises or falls with each figure whatever the others are; near equality too wide
 *  by about the square of the figures' widths (mean value form). Not sharp are total, groups and within of the Gini, as
 *  hne_measure_intervals() makes them, and the rest. Between of the Gini takes time and memory with the square of the
 *  groups.
 *  @param measure as there
 *  @param parameter p of its formula; 0 where it has none
 *  @param x the enclosures
 *  @param count of them
 *  @param stride of x
 *  @param weights exact numbers, 0 or more and finite; NULL for equal ones
 *  @param weights_stride of weights
 *  @param group of each figure, 0 to groups - 1
 *  @param groups number of groups; not 0
 *  @param[out] result the parts. All are missing if a figure is, or all can only be 0; else empty if one is; else entire
 *         if one reaches below 0, but for the variance. Unbounded above where a group may have nothing, or a figure may
 *         be 0 of which the measure asks that it is not
 *  @param[out] of_group the measure of each group, missing for an empty one; may be NULL
 *  @param[out] contribution of each group to within; may be NULL
 *  @return HNE_OK; HNE_ERROR_ARGUMENT for NULL, another measure, a parameter out of range, a weight that is missing,
 *          negative or infinite, no positive weight, a group out of range; HNE_ERROR_MEMORY. Unchanged on failure.
 *  @since 0.1 */
HNE_API hne_status hne_measure_decomposition_intervals(hne_measure measure, double parameter, const hne_interval *x,
                                                       size_t count, int64_t stride, const double *weights,
                                                       int64_t weights_stride, const uint32_t *group, size_t groups,
                                                       hne_interval_decomposition *result, hne_interval *of_group,
                                                       hne_interval *contribution);

/** Kinds of correlation. @since 0.1 */
typedef enum hne_correlation_kind {
    HNE_CORRELATION_PEARSON = 1,  /**< of the values */
    HNE_CORRELATION_SPEARMAN = 2, /**< of their ranks, ties averaged */
    HNE_CORRELATION_KENDALL = 3,  /**< tau-b: concordant less discordant pairs, ties taken out; takes time with the
                                       square of the count */
    HNE_CORRELATION_FORCE_INT32 = 0x7fffffff /**< fixes the size of the type */
} hne_correlation_kind;

/** Correlation of two variables over the pairs of which neither is missing.
 *  @param kind which
 *  @param x the one
 *  @param count pairs
 *  @param x_stride of x
 *  @param y the other
 *  @param y_stride of y
 *  @param[out] result -1 to 1; NaN where one does not vary; unchanged on failure
 *  @return HNE_OK; HNE_ERROR_ARGUMENT for NULL or another kind; HNE_ERROR_MEMORY
 *  @since 0.1 */
HNE_API hne_status hne_correlation(hne_correlation_kind kind, const double *x, size_t count, int64_t x_stride,
                                   const double *y, int64_t y_stride, double *result);
/** Relative entropy (Kullback-Leibler) of two distributions, in nats:
 *  \f$ \sum p_i \ln (p_i / q_i) \f$ with both made to add up to 1.
 *  @param p the one, 0 or more
 *  @param count of both
 *  @param p_stride of p
 *  @param q the other, 0 or more
 *  @param q_stride of q
 *  @param[out] result infinity where p has something and q nothing; NaN where either adds up to 0 or has
 *         a missing number; unchanged on failure
 *  @return HNE_OK; HNE_ERROR_ARGUMENT for NULL or a negative number
 *  @since 0.1 */
HNE_API hne_status hne_relative_entropy(const double *p, size_t count, int64_t p_stride, const double *q,
                                        int64_t q_stride, double *result);

HNE_END_DECLS
#endif
