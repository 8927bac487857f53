/* SPDX-License-Identifier: MIT */
/** @file effect.h
 *  What an initiative changed: before and after, difference in differences, synthetic control.
 *
 *  All three compare what happened with what would have happened without the
 *  initiative, which nobody has seen. They differ in what they put in its place:
 *  the region's own past, the change of other regions, or a weighted average of
 *  other regions made to move like it. Each gives a number for any data at all;
 *  whether that number is an effect hangs on assumptions that the page on policy
 *  effects lists. Strides are as in growth.h. */
#ifndef HUNANECON_EFFECT_H
#define HUNANECON_EFFECT_H

#include <hunanecon/base.h>
#include <hunanecon/interval.h>

HNE_BEGIN_DECLS

/** @name Before and after
 *  @{ */

/** Growth on either side of a start, per period, as fractions. @since 0.1 */
typedef struct hne_before_after {
    double compound_before;    /**< geometric mean growth up to the last period before the start */
    double compound_after;     /**< geometric mean growth from that period to the last */
    double compound_change;    /**< compound_after - compound_before; a gap: times 100, percentage points */
    double mean_before;        /**< arithmetic mean of the growths before the start */
    double mean_after;         /**< arithmetic mean of those from the start on */
    double mean_change;        /**< mean_after - mean_before */
    double standard_error;     /**< of mean_change, the growths taken as independent, each side with its variance
                                    (Welch) */
    double degrees_of_freedom; /**< of standard_error, after Welch and Satterthwaite; not whole */
    double probability;        /**< of a mean_change as far from 0 by chance, by Student's t */
} hne_before_after;

/** Average growth before and after the start of an initiative.
 *  \f[ \left(\frac{x_{s-1}}{x_0}\right)^{\frac{1}{s-1}} - 1 , \qquad
 *      \left(\frac{x_{n-1}}{x_{s-1}}\right)^{\frac{1}{n-s}} - 1 \f]
 *  with s = start. The first growth that counts as after is that into period s.
 *  The two are what happened, not what the initiative did: everything else
 *  that changed at the time is in them. Growths of neighbouring periods are
 *  seldom independent; then the standard error is too small.
 *  Method of the test: B. L. Welch, Biometrika 34, 1947.
 *  @param x levels, oldest first
 *  @param count of them
 *  @param stride of x
 *  @param start first period of the initiative, 1 to count - 1
 *  @param[out] result NaN where a level that is needed is missing or not positive (for the
 *         compound ones the two ends, for the others any), and where there is no growth on a side,
 *         or for the test fewer than two or none that varies; unchanged on failure
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p x or @p result is NULL or @p start is out of range
 *  @since 0.1 */
HNE_API hne_status hne_before_after_series(const double *x, size_t count, int64_t stride, size_t start,
                                           hne_before_after *result);
/** hne_before_after_series() of each series of a panel.
 *  @param x element (s, t) is x[s series_stride + t period_stride]
 *  @param series number of series
 *  @param periods number of periods
 *  @param series_stride from a series to the next
 *  @param period_stride from a period to the next
 *  @param start first period of the initiative, 1 to periods - 1
 *  @param[out] result one for each series; unchanged on failure
 *  @return as hne_before_after_series()
 *  @since 0.1 */
HNE_API hne_status hne_before_after_panel(const double *x, size_t series, size_t periods, int64_t series_stride,
                                          int64_t period_stride, size_t start, hne_before_after *result);

/** Change of compound growth at a start, of three levels.
 *  \f[ \left(\frac{x_n}{x_s}\right)^{1/n} - \left(\frac{x_s}{x_0}\right)^{1/m} \f]
 *  with m = periods_before and n = periods_after. A gap between growths as fractions: times 100, percentage points.
 *  @param first level at the beginning, positive and finite
 *  @param before_start last level before the start, positive and finite
 *  @param last level at the end, not negative, finite; all in one unit
 *  @param periods_before from first to before_start, positive and finite, not necessarily whole
 *  @param periods_after from before_start to last, likewise
 *  @return the change; NaN if an operand is missing or outside its range
 *  @since 0.1 */
HNE_API double hne_before_after_change(double first, double before_start, double last, double periods_before,
                                       double periods_after);
/** hne_before_after_change() of enclosures: published levels with their rounding. The level before the start ends one
 *  growth and begins the other; that it is the same in both makes the result narrower than the gap of two enclosures.
 *  @param first level at the beginning
 *  @param before_start last level before the start
 *  @param last level at the end
 *  @param periods_before exactly; positive and finite
 *  @param periods_after exactly; positive and finite
 *  @return all changes, rounded outward; entire if first or before_start may be 0 or negative, or last negative;
 *          missing if an operand is or a number of periods is out of range, else empty if an operand is
 *  @since 0.1 */
HNE_API hne_interval hne_before_after_change_interval(hne_interval first, hne_interval before_start, hne_interval last,
                                                      double periods_before, double periods_after);

/** @} */
/** @name Difference in differences
 *  @{ */

/** The four averages: change of the treated less change of the others.
 *  \f[ (\bar y_{11} - \bar y_{10}) - (\bar y_{01} - \bar y_{00}) \f]
 *  @param treated_before average of the treated before the start
 *  @param treated_after average of the treated after it
 *  @param other_before average of the others before it
 *  @param other_after average of the others after it, all in one unit
 *  @return the difference, in the unit of the averages, at most 1 ulp from exact unless the
 *          operands reach the limits of a double; NaN if an operand is missing
 *  @since 0.1 */
HNE_API double hne_difference_in_differences(double treated_before, double treated_after, double other_before,
                                             double other_after);
/** hne_difference_in_differences() of enclosures: published averages with their rounding.
 *  @param treated_before average of the treated before the start
 *  @param treated_after average of the treated after it
 *  @param other_before average of the others before it
 *  @param other_after average of the others after it
 *  @return all differences, rounded outward; missing if an operand is, else empty if one is
 *  @since 0.1 */
HNE_API hne_interval hne_difference_in_differences_interval(hne_interval treated_before, hne_interval treated_after,
                                                            hne_interval other_before, hne_interval other_after);

/** A difference in differences that was estimated, and how sure it is. @since 0.1 */
typedef struct hne_difference {
    double estimate;           /**< in the unit of the outcome */
    double standard_error;     /**< robust to clusters (CR1); NaN where there is none */
    double t;                  /**< estimate / standard_error */
    double degrees_of_freedom; /**< clusters - 1 */
    double probability;        /**< of an estimate as far from 0 by chance, by Student's t */
    double lower;              /**< lower end of the confidence interval */
    double upper;              /**< upper end of the confidence interval */
    double observations;       /**< n that were used */
    double clusters;           /**< G that they are in */
} hne_difference;

/** Difference in differences of observations in two groups and two times, which
 *  need not be the same units: \f$ d \f$ in \f$ y = a + b\,g + c\,s + d\,g s + e \f$ with g = 1 for the treated
 *  group and s = 1 after the start.
 *
 *  Standard error (CR1):
 *  \f[ \sqrt{ \frac{G}{G-1} \frac{n-1}{n-4} \sum_c \left( \sum_{i \in c} \pm \frac{w_i e_i}{W_{gs}} \right)^2 } \f]
 *  with \f$ W_{gs} \f$ the weights of the observation's cell; K.-Y. Liang, S. L. Zeger, Biometrika 73, 1986;
 *  A. C. Cameron, D. L. Miller, Journal of Human Resources 50, 2015.
 *  @param y outcome; an observation of which it or the weight is missing is left out
 *  @param count of observations
 *  @param stride of y
 *  @param weights of the observations, 0 or more; NULL for equal ones
 *  @param weights_stride of weights
 *  @param treated of each observation, 0 or 1: whether it is of the treated group
 *  @param after of each observation, 0 or 1: whether it is of the time after the start
 *  @param cluster of each observation, 0 to clusters - 1; NULL: each is its own
 *  @param clusters number of clusters; not used if @p cluster is NULL
 *  @param confidence of the interval, above 0 and below 1; 0.95 is usual
 *  @param[out] result standard error and all that follows from it NaN with fewer than 2 clusters or
 *         5 observations; unchanged on failure
 *  @return HNE_OK; HNE_ERROR_ARGUMENT for NULL, an infinite outcome or weight, a negative weight, a mark other
 *          than 0 and 1, a cluster or confidence out of range; HNE_ERROR_RANGE if one of the four cells is empty or
 *          numbers are too large; HNE_ERROR_MEMORY
 *  @since 0.1 */
HNE_API hne_status hne_difference_in_differences_sample(const double *y, size_t count, int64_t stride,
                                                        const double *weights, int64_t weights_stride,
                                                        const uint32_t *treated, const uint32_t *after,
                                                        const uint32_t *cluster, size_t clusters, double confidence,
                                                        hne_difference *result);

/** Difference in differences of a panel with effects of units and periods:
 *  \f$ \tau \f$ in \f[ y_{it} = \alpha_i + \lambda_t + \tau d_{it} + e_{it} . \f]
 *
 *  Standard error (CR1):
 *  \f[ \sqrt{ \frac{G}{G-1} \frac{n-1}{n-k}
 *      \sum_c \left( \sum_{it \in c} w_{it} \tilde d_{it} e_{it} \right)^2 }
 *      \Big/ \sum_{it} w_{it} \tilde d_{it}^2 \f]
 *  with \f$ \tilde d \f$ what the effects leave of d and k = 1 + the number of periods (less c - 1 in a panel of c
 *  parts that share neither units nor periods): the effects of units lie within clusters and are not counted. That is
 *  the convention of xtreg, fe with period dummies and of fixest.
 *
 *  Where units start at different times, \f$ \tau \f$ averages comparisons some of which take treated units for
 *  the others (A. Goodman-Bacon, Journal of Econometrics 225, 2021). With one or few treated clusters the
 *  standard error is far too small (T. G. Conley, C. R. Taber, RES 93, 2011): see hne_synthetic_placebos().
 *  @param y outcome of unit i in period t is y[i unit_stride + t period_stride]; NaN is left out
 *  @param units number of units
 *  @param periods number of periods
 *  @param unit_stride of y
 *  @param period_stride of y
 *  @param treatment laid out alike with strides of its own: 1 where and while the initiative ran, else 0, or its
 *         dose; NaN is left out
 *  @param treatment_unit_stride of treatment
 *  @param treatment_period_stride of treatment
 *  @param weights laid out alike, 0 or more, NaN is left out; NULL for equal ones
 *  @param weights_unit_stride of weights
 *  @param weights_period_stride of weights; 0 for the same in all periods
 *  @param cluster of each unit, 0 to clusters - 1; NULL: each unit is its own
 *  @param clusters number of clusters; not used if @p cluster is NULL
 *  @param confidence of the interval, above 0 and below 1; 0.95 is usual
 *  @param[out] result standard error and all that follows from it NaN with fewer than 2 clusters or no more than
 *         k observations; unchanged on failure
 *  @return HNE_OK; HNE_ERROR_ARGUMENT for NULL, no unit or period, an infinite number, a negative weight, a cluster or
 *          confidence out of range; HNE_ERROR_RANGE if the effects leave nothing of the treatment, or numbers are
 *          too large; HNE_ERROR_MEMORY
 *  @since 0.1 */
HNE_API hne_status hne_difference_in_differences_panel(const double *y, size_t units, size_t periods,
                                                       int64_t unit_stride, int64_t period_stride,
                                                       const double *treatment, int64_t treatment_unit_stride,
                                                       int64_t treatment_period_stride, const double *weights,
                                                       int64_t weights_unit_stride, int64_t weights_period_stride,
                                                       const uint32_t *cluster, size_t clusters, double confidence,
                                                       hne_difference *result);

/** @} */
/** @name Synthetic control
 *  @{ */

/** How well a synthetic control follows its unit: root mean squared prediction
 *  errors (RMSPE), in the unit of the outcome. @since 0.1 */
typedef struct hne_synthetic_fit {
    double before; /**< RMSPE of the periods before the start */
    double after;  /**< RMSPE of the periods from the start on whose gap is not missing; NaN if there is none */
    double ratio;  /**< after / before; NaN if before is 0, but for rounding, or after is missing */
} hne_synthetic_fit;

/** Synthetic control: the weighted average of other units that was most like the
 *  treated one before the start.
 *  \f[ \min_w \sum_k v_k \left( x_{0k} - \sum_j w_j x_{jk} \right)^2
 *      \quad\text{with}\quad w_j \ge 0,\ \sum_j w_j = 1 \f]
 *  with the predictors x in standard deviations over all units in play. The predictor weights v are given, or
 *  chosen so that the mean squared gap before the start is least. The gap is the outcome less that of the
 *  synthetic control.
 *
 *  Given v, w is exact (to rounding): Wolfe's active-set method (1976). If the treated unit lies among the others,
 *  w is not unique; then one with at most predictor_count + 1 donors comes out. The choice of v
 *  is a search without gradients from several starts, the same every time, which finds a good minimum and
 *  cannot promise the least; its time grows with the square of the number of predictors.
 *
 *  Method: A. Abadie, A. Diamond, J. Hainmueller, "Synthetic control methods for comparative case studies", JASA
 *  105, 2010; P. Wolfe, "Finding the nearest point in a polytope", Mathematical Programming 11, 1976.
 *  @param outcome of unit i in period t is outcome[i unit_stride + t period_stride]; none missing before the
 *         start; after it, what is missing makes the gap NaN if it carries weight
 *  @param units number of units
 *  @param periods number of periods
 *  @param unit_stride of outcome
 *  @param period_stride of outcome
 *  @param predictors k of unit i is predictors[i predictor_unit_stride + k predictor_stride], none missing:
 *         averages before the start, of the outcome too. NULL: the outcome itself in each period before the start, all
 *         with equal weight, which makes the gaps before the start as small as they can be
 *  @param predictor_count not 0 unless @p predictors is NULL
 *  @param predictor_unit_stride of predictors
 *  @param predictor_stride of predictors
 *  @param given_weights v of each predictor, 0 or more and not all 0, of any sum; NULL to have them chosen, and
 *         without predictors
 *  @param treated the treated unit, from 0
 *  @param start first period of the initiative, 1 to periods - 1
 *  @param donors units that may carry weight, each once, without the treated one; NULL for all others
 *  @param donor_count number of donors, not 0; not used if @p donors is NULL
 *  @param[out] weights w of each of the units, 0 for those that are not donors
 *  @param[out] predictor_weights v that were used, with sum 1: predictor_count of them, or start without
 *         predictors; may be NULL
 *  @param[out] gaps one for each period; may be NULL
 *  @param[out] fit how well; may be NULL
 *  @return HNE_OK; HNE_ERROR_ARGUMENT for NULL where it is not allowed, a missing or infinite number, and anything out
 *          of the ranges above; HNE_ERROR_RANGE if numbers are too large to be compared; HNE_ERROR_MEMORY. All results
 *          unchanged on failure.
 *  @since 0.1 */
HNE_API hne_status hne_synthetic_control(const double *outcome, size_t units, size_t periods, int64_t unit_stride,
                                         int64_t period_stride, const double *predictors, size_t predictor_count,
                                         int64_t predictor_unit_stride, int64_t predictor_stride,
                                         const double *given_weights, size_t treated, size_t start,
                                         const uint32_t *donors, size_t donor_count, double *weights,
                                         double *predictor_weights, double *gaps, hne_synthetic_fit *fit);

/** Placebo test of a synthetic control: as if each donor in turn had been treated, with
 *  all other units in play, the treated one among them, as its donors. If no donor's ratio of
 *  prediction errors after and before the start reaches that of the treated unit, the gap is more than the
 *  method finds where nothing was done; rank / runs is the probability of a rank as high, were
 *  the treated unit drawn by lot.
 *
 *  Method: Abadie, Diamond, Hainmueller (2010), section 3.4. Parameters as in hne_synthetic_control().
 *  @param outcome as there
 *  @param units as there
 *  @param periods as there
 *  @param unit_stride as there
 *  @param period_stride as there
 *  @param predictors as there
 *  @param predictor_count as there
 *  @param predictor_unit_stride as there
 *  @param predictor_stride as there
 *  @param given_weights as there, used in every run; NULL to have them chosen anew in each
 *  @param treated as there
 *  @param start as there
 *  @param donors as there; at least 2 of them
 *  @param donor_count as there
 *  @param[out] fits one for each of the units; NaN for those not in play
 *  @param[out] gaps of unit i in period t at gaps[i gap_unit_stride + t gap_period_stride]; NaN for units not in play;
 *         may be NULL
 *  @param gap_unit_stride of gaps
 *  @param gap_period_stride of gaps
 *  @param[out] rank of the treated unit's ratio, from 1 for the greatest, ties before it; 0 if the
 *         ratio is NaN; may be NULL
 *  @param[out] runs number of units whose ratio is not NaN, the treated one included; may be NULL
 *  @return as hne_synthetic_control(); HNE_ERROR_ARGUMENT also for a stride of 0 of gaps along an axis of more
 *          than one element
 *  @since 0.1 */
HNE_API hne_status hne_synthetic_placebos(const double *outcome, size_t units, size_t periods, int64_t unit_stride,
                                          int64_t period_stride, const double *predictors, size_t predictor_count,
                                          int64_t predictor_unit_stride, int64_t predictor_stride,
                                          const double *given_weights, size_t treated, size_t start,
                                          const uint32_t *donors, size_t donor_count, hne_synthetic_fit *fits,
                                          double *gaps, int64_t gap_unit_stride, int64_t gap_period_stride,
                                          size_t *rank, size_t *runs);

/** @} */

HNE_END_DECLS
#endif
