/* SPDX-License-Identifier: MIT */
/** @file benchmark.h
 *  Benchmarking: months or quarters that agree with annual figures and move
 *  as an indicator does. Strides and missing numbers are as in growth.h. */
#ifndef HUNANECON_BENCHMARK_H
#define HUNANECON_BENCHMARK_H

#include <hunanecon/base.h>
#include <hunanecon/series.h>

HNE_BEGIN_DECLS

/** What is kept as even as possible between the result and its indicator. @since 0.1 */
typedef enum hne_criterion {
    HNE_CRITERION_PROPORTIONAL = 0, /**< their ratio */
    HNE_CRITERION_ADDITIVE = 1,     /**< their difference */
    HNE_CRITERION_FORCE_INT32 = 0x7fffffff /**< fixes the size of the type */
} hne_criterion;

/** How the beginning of the series is treated. @since 0.1 */
typedef enum hne_denton_start {
    HNE_DENTON_START_FREE = 0,  /**< nothing is assumed before the first period (Cholette 1984): the usual choice */
    HNE_DENTON_START_FIXED = 1, /**< before it, the result equalled the indicator (Denton 1971): an indicator in
                                     other units then bends the first years */
    HNE_DENTON_START_FORCE_INT32 = 0x7fffffff /**< fixes the size of the type */
} hne_denton_start;

/** Denton's benchmarking: of all series that agree with the annual figures,
 *  the one whose ratio to the indicator (or difference from it) changes least
 *  from period to period. For quarters, proportional, of first order:
 *  \f[ \min_x \sum_{t=2}^{T} \left( \frac{x_t}{i_t} - \frac{x_{t-1}}{i_{t-1}} \right)^2
 *      \quad\text{with}\quad \sum_{t \in y} x_t = a_y \f]
 *  Periods of the indicator beyond the last year are extrapolated: with the
 *  last ratio for first order.
 *
 *  Method: F. T. Denton, "Adjustment of monthly or quarterly series to annual
 *  totals", JASA 66, 1971; P. A. Cholette, "Adjusting sub-annual series to
 *  yearly benchmarks", Survey Methodology 10, 1984; IMF, "Quarterly National
 *  Accounts Manual" (2017), chapter 6.
 *  @param annual figures, one for each year, none missing
 *  @param years of them; not 0
 *  @param annual_stride of annual
 *  @param indicator none missing; not 0 anywhere if proportional; NULL for a constant one
 *  @param count periods of indicator and result, at least years x length
 *  @param indicator_stride of indicator
 *  @param length periods in a year, 1 or more
 *  @param conversion what the annual figures are of their periods
 *  @param criterion what is kept even
 *  @param order of the differences, 0 to 4, below @p count: 1 keeps the ratio, 2 its change
 *  @param start how the beginning is treated; with order 0 it makes no difference
 *  @param[out] result unchanged on failure
 *  @param result_stride of the result
 *  @return HNE_OK; HNE_ERROR_ARGUMENT for NULL, a number that is missing, an
 *          indicator of 0, a number or constant out of the ranges above;
 *          HNE_ERROR_RANGE if the figures are too far apart in size for a solution;
 *          HNE_ERROR_MEMORY
 *  @since 0.1 */
HNE_API hne_status hne_denton_series(const double *annual, size_t years, int64_t annual_stride,
                                     const double *indicator, size_t count, int64_t indicator_stride, size_t length,
                                     hne_conversion conversion, hne_criterion criterion, size_t order,
                                     hne_denton_start start, double *result, int64_t result_stride);

/** How the part that an indicator does not explain moves. @since 0.1 */
typedef enum hne_disaggregation {
    HNE_DISAGGREGATION_CHOW_LIN = 0,  /**< \f$ u_t = \rho u_{t-1} + e_t \f$ (Chow and Lin 1971) */
    HNE_DISAGGREGATION_FERNANDEZ = 1, /**< \f$ u_t = u_{t-1} + e_t \f$ (Fernandez 1981) */
    HNE_DISAGGREGATION_LITTERMAN = 2, /**< \f$ \Delta u_t = \rho \Delta u_{t-1} + e_t \f$ (Litterman 1983) */
    HNE_DISAGGREGATION_FORCE_INT32 = 0x7fffffff /**< fixes the size of the type */
} hne_disaggregation;

/** Temporal disaggregation by regression: annual figures are regressed on the
 *  indicator and a constant, by generalised least squares, and what is left is
 *  spread so that the years agree.
 *  \f[ x = Z \hat\beta + V C' (C V C')^{-1} (a - C Z \hat\beta) \f]
 *
 *  Method: G. C. Chow, A. Lin, "Best linear unbiased interpolation, distribution,
 *  and extrapolation of time series by related series", RES 53, 1971;
 *  R. B. Fernandez, RES 63, 1981; R. B. Litterman, JBES 1, 1983.
 *  @param annual figures, one for each year, none missing
 *  @param years of them, 3 or more
 *  @param annual_stride of annual
 *  @param indicator none missing
 *  @param count periods of indicator and result, at least years x length
 *  @param indicator_stride of indicator
 *  @param length periods in a year, 1 or more
 *  @param conversion what the annual figures are of their periods
 *  @param method how what is left moves
 *  @param rho 0 to below 1; NaN: for CHOW_LIN the most likely one between 0 and
 *         0.999, for LITTERMAN 0.5; FERNANDEZ needs none
 *  @param[out] result unchanged on failure
 *  @param result_stride of the result
 *  @return HNE_OK; HNE_ERROR_ARGUMENT for NULL, a number that is missing, a
 *          number or constant out of the ranges above; HNE_ERROR_RANGE if the
 *          indicator's years are constant, or too far apart in size; HNE_ERROR_MEMORY
 *  @since 0.1 */
HNE_API hne_status hne_disaggregate_series(const double *annual, size_t years, int64_t annual_stride,
                                           const double *indicator, size_t count, int64_t indicator_stride,
                                           size_t length, hne_conversion conversion, hne_disaggregation method,
                                           double rho, double *result, int64_t result_stride);

HNE_END_DECLS
#endif
