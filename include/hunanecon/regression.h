/* SPDX-License-Identifier: MIT */
/** @file regression.h
 *  Least squares, trends, and whether regions converge. */
#ifndef HUNANECON_REGRESSION_H
#define HUNANECON_REGRESSION_H

#include <hunanecon/base.h>
#include <hunanecon/interval.h>

HNE_BEGIN_DECLS

/** How well a regression fits. @since 0.1 */
typedef struct hne_fit {
    double observations;        /**< n that were used */
    double degrees_of_freedom;  /**< n - k - 1 */
    double residual_error;      /**< residual standard error: root of the squared residuals over the degrees of
                                     freedom */
    double r_squared;           /**< part of the variance that is explained */
    double adjusted_r_squared;  /**< 1 - (1 - R2) (n - 1) / (n - k - 1) */
    double f;                   /**< F statistic of all coefficients together */
    double f_probability;       /**< of an F as large by chance */
} hne_fit;

/** Ordinary least squares \f$ y = b_0 + \sum_j b_j x_j + e \f$ by Householder's reflections of the centred and
 *  scaled columns, refined with residuals and a solution of twice the digits (A. Bjorck, "Numerical Methods for Least
 *  Squares Problems", 1996). Observations with anything missing (NaN) are left out.
 *  @param y the explained variable
 *  @param count number of observations
 *  @param stride of y
 *  @param x variable j of observation i is at x[i observation_stride + j variable_stride]; NULL with 0 variables
 *  @param variables k, number of explaining variables
 *  @param observation_stride of x
 *  @param variable_stride of x
 *  @param[out] coefficients k + 1 numbers, the constant first
 *  @param[out] standard_errors k + 1 numbers, NaN without degrees of freedom; may be NULL
 *  @param[out] fit how well; may be NULL
 *  @return HNE_OK; HNE_ERROR_ARGUMENT for NULL or an infinite number; HNE_ERROR_RANGE if there are not at least k + 1
 *          observations or a variable is (to rounding) made of the others or constant; HNE_ERROR_MEMORY.
 *          Unchanged on failure.
 *  @since 0.1 */
HNE_API hne_status hne_least_squares(const double *y, size_t count, int64_t stride, const double *x, size_t variables,
                                     int64_t observation_stride, int64_t variable_stride, double *coefficients,
                                     double *standard_errors, hne_fit *fit);
/** Least-squares growth, per period: \f$ e^b - 1 \f$ of the trend \f$ \ln x_t = a + b t \f$. World Bank, "Statistical
 *  methods" of the World Development Indicators. It uses all periods, where compound growth uses the two ends.
 *  @param x levels; those that are missing or not positive are left out
 *  @param count number of periods
 *  @param stride of x
 *  @param[out] growth a fraction; unchanged on failure
 *  @param[out] slope_error standard error of b; may be NULL
 *  @param[out] fit of the trend; may be NULL
 *  @return as hne_least_squares()
 *  @since 0.1 */
HNE_API hne_status hne_least_squares_growth(const double *x, size_t count, int64_t stride, double *growth,
                                            double *slope_error, hne_fit *fit);

/** Probability of a Student t as far from 0, on either side, by chance.
 *  @param t the statistic
 *  @param degrees_of_freedom above 0
 *  @return 0 to 1, to 12 digits; NaN if an argument is missing or out of range
 *  @since 0.1 */
HNE_API double hne_student_probability(double t, double degrees_of_freedom);
/** Quantile of Student's t: the t that is exceeded, on either side, with that probability; for confidence intervals.
 *  @param probability 0 to 1; 0.05 for an interval of 95 %
 *  @param degrees_of_freedom above 0
 *  @return 0 or more; NaN if an argument is missing or out of range
 *  @since 0.1 */
HNE_API double hne_student_critical(double probability, double degrees_of_freedom);
/** Probability of an F (of Snedecor) as large or larger by chance.
 *  @param f the statistic, 0 or more
 *  @param numerator_degrees above 0
 *  @param denominator_degrees above 0
 *  @return 0 to 1, to 12 digits; NaN if an argument is missing or out of range
 *  @since 0.1 */
HNE_API double hne_f_probability(double f, double numerator_degrees, double denominator_degrees);

/** @name Convergence
 *  @{ */

/** Beta convergence: whether the poorer grow faster. @since 0.1 */
typedef struct hne_beta {
    double constant;          /**< a */
    double constant_error;    /**< its standard error */
    double slope;             /**< beta of yearly growth on the logarithm of the first level; below 0: convergence */
    double slope_error;       /**< its standard error */
    double slope_probability; /**< of a slope as far from 0 by chance */
    double speed;             /**< lambda: the part of the gap that closes per year, continuously; NaN for no finite
                                   one */
    double speed_error;       /**< its standard error, by the delta method */
    double half_life;         /**< years until half of the gap is closed; NaN without convergence */
    hne_fit fit;              /**< of the regression */
} hne_beta;

/** Beta convergence, absolute, or conditional with controls:
 *  \f[ \frac{1}{T} \ln \frac{x_T}{x_0} = a + \beta \ln x_0 + \sum_j c_j z_j + e . \f]
 *  R. J. Barro, X. Sala-i-Martin, Journal of Political Economy 100, 1992. The non-linear form of the same, with
 *  \f$ \beta = -(1 - e^{-\lambda T}) / T \f$, has the same minimum: speed is its lambda.
 *  @param first level of each region in the first year; not positive counts as missing
 *  @param first_stride of first
 *  @param last level in the last year
 *  @param last_stride of last
 *  @param regions number of regions
 *  @param years T between the two, above 0
 *  @param controls control j of region i is at controls[i region_stride + j control_stride]; NULL for none
 *  @param control_count number of controls
 *  @param region_stride of controls
 *  @param control_stride of controls
 *  @param[out] result unchanged on failure
 *  @param[out] control_coefficients and then their standard errors: 2 control_count numbers; may be NULL
 *  @return as hne_least_squares()
 *  @since 0.1 */
HNE_API hne_status hne_beta_convergence(const double *first, int64_t first_stride, const double *last,
                                        int64_t last_stride, size_t regions, double years, const double *controls,
                                        size_t control_count, int64_t region_stride, int64_t control_stride,
                                        hne_beta *result, double *control_coefficients);
/** Speed of convergence from the slope of yearly growth: \f$ \lambda = -\ln(1 + \beta T) / T \f$.
 *  For a slope of the total growth over T years give slope / T.
 *  @param slope beta, of yearly growth
 *  @param years T, above 0
 *  @return lambda per year; NaN if \f$ \beta T \f$ is -1 or less
 *  @since 0.1 */
HNE_API double hne_convergence_speed(double slope, double years);
/** Years until half of a gap is closed: \f$ \ln 2 / \lambda \f$.
 *  @param speed lambda per year
 *  @return years; NaN for a speed that is not positive
 *  @since 0.1 */
HNE_API double hne_half_life(double speed);

/** Sigma convergence: whether regions have come closer. @since 0.1 */
typedef struct hne_sigma {
    double first;         /**< dispersion at first */
    double last;          /**< dispersion at last */
    double ratio;         /**< first / last; above 1: convergence */
    double f;             /**< ratio of the two variances */
    double degrees_of_freedom[2]; /**< of the two variances */
    double f_probability; /**< of variances that differ as much, either way, by chance, if the two were independent and
                               normal */
} hne_sigma;

/** What dispersion is measured by. @since 0.1 */
typedef enum hne_dispersion {
    HNE_DISPERSION_STANDARD_DEVIATION = 1, /**< of all regions, not corrected */
    HNE_DISPERSION_VARIANCE = 2,           /**< its square */
    HNE_DISPERSION_VARIATION = 3,          /**< standard deviation over mean */
    HNE_DISPERSION_FORCE_INT32 = 0x7fffffff /**< fixes the size of the type */
} hne_dispersion;

/** Sigma convergence between two years. X. Sala-i-Martin, European Economic Review 40, 1996. For the trend over
 *  many years, hne_measure_panel() and then hne_least_squares(). A region with either level missing is left out.
 *  @param dispersion measured by what
 *  @param of_logarithms not 0 for the logarithms of the levels, the usual choice with the standard deviation; then
 *         a level that is not positive counts as missing
 *  @param first levels
 *  @param first_stride of first
 *  @param last levels
 *  @param last_stride of last
 *  @param regions number of regions
 *  @param[out] result NaN where not defined; unchanged on failure
 *  @return HNE_OK; HNE_ERROR_ARGUMENT for NULL or an unknown dispersion; HNE_ERROR_RANGE for fewer than 2 regions;
 *         HNE_ERROR_MEMORY
 *  @since 0.1 */
HNE_API hne_status hne_sigma_convergence(hne_dispersion dispersion, int32_t of_logarithms, const double *first,
                                         int64_t first_stride, const double *last, int64_t last_stride, size_t regions,
                                         hne_sigma *result);

/** hne_sigma_convergence() throughout a panel: each period against the one some periods later.
 *  @param dispersion measured by what
 *  @param of_logarithms not 0 for the logarithms of the levels
 *  @param x element (s, t) is x[s series_stride + t period_stride]
 *  @param series number of regions
 *  @param periods number of periods
 *  @param series_stride from a region to the next
 *  @param period_stride from a period to the next
 *  @param lag periods from first to last, not 0
 *  @param[out] result periods - lag of them (none if there are no more than lag), by their first period; all members NaN
 *         with fewer than 2 regions; some may be written on failure
 *  @return HNE_OK; HNE_ERROR_ARGUMENT for NULL, an unknown dispersion or lag 0; HNE_ERROR_MEMORY
 *  @since 0.1 */
HNE_API hne_status hne_sigma_convergence_panel(hne_dispersion dispersion, int32_t of_logarithms, const double *x,
                                               size_t series, size_t periods, int64_t series_stride,
                                               int64_t period_stride, size_t lag, hne_sigma *result);
/** hne_beta_convergence(), absolute, throughout a panel: growth from each period to the one some periods later.
 *  @param x element (s, t) is x[s series_stride + t period_stride]; not positive counts as missing
 *  @param series number of regions
 *  @param periods number of periods
 *  @param series_stride from a region to the next
 *  @param period_stride from a period to the next
 *  @param lag periods from first to last, not 0
 *  @param years that they take, above 0
 *  @param[out] result periods - lag of them (none if there are no more than lag), by their first period; all members NaN
 *         where the line cannot be fitted; some may be written on failure
 *  @return HNE_OK; HNE_ERROR_ARGUMENT for NULL, lag 0 or years out of range; HNE_ERROR_MEMORY
 *  @since 0.1 */
HNE_API hne_status hne_beta_convergence_panel(const double *x, size_t series, size_t periods, int64_t series_stride,
                                              int64_t period_stride, size_t lag, double years, hne_beta *result);

/** Whether regions can have come closer: members of ::hne_sigma that published figures leave open. @since 0.1 */
typedef struct hne_interval_sigma {
    hne_interval first; /**< dispersion at first */
    hne_interval last;  /**< dispersion at last */
    hne_interval ratio; /**< first / last; all above 1: convergence, whatever was rounded away */
    hne_interval f;     /**< ratio of the two variances */
} hne_interval_sigma;

/** Every sigma convergence that published figures allow: hne_sigma_convergence() of enclosures. Its probability is of
 *  chance, not of rounding, and has no enclosure here; hne_f_probability() gives that of either end of f. Sharp, but for
 *  rounding, where dispersion rises or falls with each figure whatever the others are; for figures near the mean too
 *  wide by about the square of their widths.
 *  @param dispersion measured by what
 *  @param of_logarithms not 0 for the logarithms of the levels; then a level that cannot be positive counts as missing
 *  @param first levels, as enclosures; a region with either level missing is left out
 *  @param first_stride of first
 *  @param last levels
 *  @param last_stride of last
 *  @param regions number of regions
 *  @param[out] result empty what rests on an empty level; entire where a level may be negative, for logarithms also 0, so
 *         that it is not known whether the region counts; missing where all are equal at last, and, for the variation,
 *         can only be 0; unchanged on failure
 *  @return HNE_OK; HNE_ERROR_ARGUMENT for NULL or an unknown dispersion; HNE_ERROR_RANGE for fewer than 2 regions;
 *         HNE_ERROR_MEMORY
 *  @since 0.1 */
HNE_API hne_status hne_sigma_convergence_interval(hne_dispersion dispersion, int32_t of_logarithms,
                                                  const hne_interval *first, int64_t first_stride,
                                                  const hne_interval *last, int64_t last_stride, size_t regions,
                                                  hne_interval_sigma *result);

/** How fast regions can have converged: members of ::hne_beta that published figures leave open. @since 0.1 */
typedef struct hne_interval_beta {
    hne_interval constant;  /**< a */
    hne_interval slope;     /**< beta of yearly growth on the logarithm of the first level; all below 0: convergence,
                                 whatever was rounded away */
    hne_interval speed;     /**< lambda, per year; unbounded above where the slope may be such that there is no finite one,
                                 missing where it must be */
    hne_interval half_life; /**< years; those that there can be, if there is convergence; missing if there cannot be */
} hne_interval_beta;

/** Every absolute beta convergence that published figures allow: hne_beta_convergence() of enclosures, without controls.
 *  Standard errors and probabilities are of chance, not of rounding, and have no enclosure here.
 *
 *  The slope of the logarithms at last on those at first, \f$ 1 + \beta T \f$, is written down once, each figure as one.
 *  Sharp, but for rounding, where the slope rises or falls with each figure whatever the others are; a level near the
 *  mean can do either, and then it is too wide by about the square of the figures' widths (mean value form; R. E. Moore,
 *  Methods and Applications of Interval Analysis, 1979, chapter 3). What is left open depends on how far regions are
 *  apart against the rounding: of 18 levels that differ by a fifth, printed to three digits, a half-life of 44 years is
 *  36 to 53; printed to two, nothing can be said.
 *  @param first levels in the first year, as enclosures; a region with either level missing, or not positive, is left out
 *  @param first_stride of first
 *  @param last levels in the last year
 *  @param last_stride of last
 *  @param regions number of regions
 *  @param years T between the two, above 0
 *  @param[out] result empty if a level is; entire where a level may be 0 or negative, so that it is not known whether the
 *         region counts, and where all may be equal at first; unchanged on failure
 *  @return HNE_OK; HNE_ERROR_ARGUMENT for NULL or years that are not positive and finite; HNE_ERROR_RANGE for fewer than 2
 *          regions; HNE_ERROR_MEMORY
 *  @since 0.1 */
HNE_API hne_status hne_beta_convergence_interval(const hne_interval *first, int64_t first_stride,
                                                 const hne_interval *last, int64_t last_stride, size_t regions,
                                                 double years, hne_interval_beta *result);

/** @} */

HNE_END_DECLS
#endif
