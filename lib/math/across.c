/* SPDX-License-Identifier: MIT */
/* Across a panel, period by period: all regions, or industries, of one period are looked at together. */
#include <hunanecon/measure.h>
#include <hunanecon/regression.h>
#include <hunanecon/structure.h>
#include <hunanecon/trade.h>

#include "math/loops.h"

/* Those of one period. */
static const double *at_period(const hne_i_panel *x, size_t period)
{
    return x->data ? x->data + (int64_t)period * x->period : NULL;
}

/* ---- one number of each period ---- */

hne_status hne_quantile_panel(const double *x, size_t series, size_t periods, int64_t series_stride,
                              int64_t period_stride, double probability, hne_quantile_method method, double *result,
                              int64_t result_stride)
{
    hne_i_panel of = {x, series_stride, period_stride};
    if (periods && !hne_i_result_is_valid(result, 1, 0, periods, result_stride))
        return HNE_ERROR_ARGUMENT;
    hne_status status = HNE_OK;
    for (size_t t = 0; t < periods && status == HNE_OK; t++)
        status = hne_quantile(at_period(&of, t), series, series_stride, probability, method,
                              &result[(int64_t)t * result_stride]);
    return status;
}

typedef hne_status number_of_pair(const double *x, size_t count, int64_t x_stride, const double *y, int64_t y_stride,
                                  double *result);

static hne_status pairs(number_of_pair *of, size_t series, size_t periods, hne_i_panel x, hne_i_panel y,
                        double *result, int64_t result_stride)
{
    if (periods && !hne_i_result_is_valid(result, 1, 0, periods, result_stride))
        return HNE_ERROR_ARGUMENT;
    hne_status status = HNE_OK;
    for (size_t t = 0; t < periods && status == HNE_OK; t++)
        status = of(at_period(&x, t), series, x.series, at_period(&y, t), y.series,
                    &result[(int64_t)t * result_stride]);
    return status;
}

hne_status hne_dissimilarity_panel(const double *a, size_t series, size_t periods, int64_t a_series_stride,
                                   int64_t a_period_stride, const double *b, int64_t b_series_stride,
                                   int64_t b_period_stride, double *result, int64_t result_stride)
{
    return pairs(hne_dissimilarity, series, periods, (hne_i_panel){a, a_series_stride, a_period_stride},
                 (hne_i_panel){b, b_series_stride, b_period_stride}, result, result_stride);
}

hne_status hne_grubel_lloyd_of_all_panel(const double *exports, size_t series, size_t periods,
                                         int64_t exports_series_stride, int64_t exports_period_stride,
                                         const double *imports, int64_t imports_series_stride,
                                         int64_t imports_period_stride, double *result, int64_t result_stride)
{
    return pairs(hne_grubel_lloyd_of_all, series, periods,
                 (hne_i_panel){exports, exports_series_stride, exports_period_stride},
                 (hne_i_panel){imports, imports_series_stride, imports_period_stride}, result, result_stride);
}

/* ---- more of each period ---- */

hne_status hne_lafay_panel(const double *exports, size_t series, size_t periods, int64_t exports_series_stride,
                           int64_t exports_period_stride, const double *imports, int64_t imports_series_stride,
                           int64_t imports_period_stride, double *result, int64_t result_series_stride,
                           int64_t result_period_stride)
{
    hne_i_panel x = {exports, exports_series_stride, exports_period_stride};
    hne_i_panel y = {imports, imports_series_stride, imports_period_stride};
    if (series && periods &&
        !hne_i_result_is_valid(result, series, result_series_stride, periods, result_period_stride))
        return HNE_ERROR_ARGUMENT;
    hne_status status = HNE_OK;
    for (size_t t = 0; t < periods && status == HNE_OK; t++)
        status = hne_lafay_series(at_period(&x, t), series, x.series, at_period(&y, t), y.series,
                                  series ? result + (int64_t)t * result_period_stride : NULL, result_series_stride);
    return status;
}

hne_status hne_lorenz_curve_panel(const double *x, size_t series, size_t periods, int64_t series_stride,
                                  int64_t period_stride, const double *weights, int64_t weights_series_stride,
                                  int64_t weights_period_stride, double *population, double *total)
{
    hne_i_panel of = {x, series_stride, period_stride}, by = {weights, 0, weights_period_stride};
    if (periods && (!population || !total))
        return HNE_ERROR_ARGUMENT;
    hne_status status = HNE_OK;
    for (size_t t = 0; t < periods && status == HNE_OK; t++)
        status = hne_lorenz_curve(at_period(&of, t), series, series_stride, at_period(&by, t), weights_series_stride,
                                  population + t * (series + 1), total + t * (series + 1));
    return status;
}

hne_status hne_measure_decomposition_panel(hne_measure measure, double parameter, const double *x, size_t series,
                                           size_t periods, int64_t series_stride, int64_t period_stride,
                                           const double *weights, int64_t weights_series_stride,
                                           int64_t weights_period_stride, const uint32_t *group, size_t groups,
                                           hne_decomposition *result, double *of_group, double *contribution)
{
    hne_i_panel of = {x, series_stride, period_stride}, by = {weights, 0, weights_period_stride};
    if (periods && !result)
        return HNE_ERROR_ARGUMENT;
    hne_status status = HNE_OK;
    for (size_t t = 0; t < periods && status == HNE_OK; t++)
        status = hne_measure_decomposition(measure, parameter, at_period(&of, t), series, series_stride,
                                           at_period(&by, t), weights_series_stride, group, groups, &result[t],
                                           of_group ? of_group + t * groups : NULL,
                                           contribution ? contribution + t * groups : NULL);
    return status;
}

/* ---- convergence ---- */

static const hne_fit no_fit = {NAN, NAN, NAN, NAN, NAN, NAN, NAN};
static const hne_sigma no_sigma = {NAN, NAN, NAN, NAN, {NAN, NAN}, NAN};

hne_status hne_sigma_convergence_panel(hne_dispersion dispersion, int32_t of_logarithms, const double *x,
                                       size_t series, size_t periods, int64_t series_stride, int64_t period_stride,
                                       size_t lag, hne_sigma *result)
{
    hne_i_panel of = {x, series_stride, period_stride};
    if (lag == 0 || (lag < periods && !result))
        return HNE_ERROR_ARGUMENT;
    hne_status status = HNE_OK;
    for (size_t t = 0; t + lag < periods && status == HNE_OK; t++) {
        status = hne_sigma_convergence(dispersion, of_logarithms, at_period(&of, t), series_stride,
                                       at_period(&of, t + lag), series_stride, series, &result[t]);
        if (status == HNE_ERROR_RANGE) {
            result[t] = no_sigma;
            status = HNE_OK;
        }
    }
    return status;
}

hne_status hne_beta_convergence_panel(const double *x, size_t series, size_t periods, int64_t series_stride,
                                      int64_t period_stride, size_t lag, double years, hne_beta *result)
{
    hne_i_panel of = {x, series_stride, period_stride};
    hne_beta none = {NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, no_fit};
    if (lag == 0 || (lag < periods && !result))
        return HNE_ERROR_ARGUMENT;
    hne_status status = HNE_OK;
    for (size_t t = 0; t + lag < periods && status == HNE_OK; t++) {
        status = hne_beta_convergence(at_period(&of, t), series_stride, at_period(&of, t + lag), series_stride, series,
                                      years, NULL, 0, 0, 0, &result[t], NULL);
        if (status == HNE_ERROR_RANGE) {
            result[t] = none;
            status = HNE_OK;
        }
    }
    return status;
}
