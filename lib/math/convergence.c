/* SPDX-License-Identifier: MIT */
/* Whether regions converge. */
#include <hunanecon/regression.h>

#include <hunanecon/growth.h>
#include <hunanecon/measure.h>

#include "base/alloc.h"

#include <math.h>

static const double log_of_two = 0.693147180559945309417;

double hne_convergence_speed(double slope, double years)
{
    double total = slope * years;
    if (!(years > 0) || !(total > -1))
        return NAN;
    /* near -1 the rounding of the product would count several times */
    return -(log1p(total) + fma(slope, years, -total) / (1 + total)) / years;
}

double hne_half_life(double speed)
{
    return speed > 0 ? log_of_two / speed : NAN;
}

static hne_beta beta_of(const double *coefficients, const double *errors, hne_fit fit, double years)
{
    double left = 1 + coefficients[1] * years, speed = hne_convergence_speed(coefficients[1], years);
    return (hne_beta){
        .constant = coefficients[0],
        .constant_error = errors[0],
        .slope = coefficients[1],
        .slope_error = errors[1],
        .slope_probability = hne_student_probability(coefficients[1] / errors[1], fit.degrees_of_freedom),
        .speed = speed,
        .speed_error = isnan(speed) ? NAN : errors[1] / left,
        .half_life = hne_half_life(speed),
        .fit = fit,
    };
}

hne_status hne_beta_convergence(const double *first, int64_t first_stride, const double *last, int64_t last_stride,
                                size_t regions, double years, const double *controls, size_t control_count,
                                int64_t region_stride, int64_t control_stride, hne_beta *result,
                                double *control_coefficients)
{
    size_t width = control_count + 1;
    hne_fit fit;
    if (!result || !(years > 0) || (regions && (!first || !last)) || (!controls && control_count))
        return HNE_ERROR_ARGUMENT;
    if (width > SIZE_MAX / 64 || regions > SIZE_MAX / 64 / (width + 1))
        return HNE_ERROR_MEMORY;
    double *growth = hne_i_alloc((regions * (width + 1) + 2 * (width + 1)) * sizeof(double));
    if (!growth)
        return HNE_ERROR_MEMORY;
    double *x = growth + regions, *coefficients = x + regions * width, *errors = coefficients + width + 1;
    for (int64_t r = 0; r < (int64_t)regions; r++) {
        double level = first[r * first_stride];
        growth[r] = hne_log_growth(last[r * last_stride], level) / years;
        x[r] = level > 0 ? log(level) : NAN;
        for (int64_t j = 0; j < (int64_t)control_count; j++)
            x[(j + 1) * (int64_t)regions + r] = controls[r * region_stride + j * control_stride];
    }
    hne_status status =
        hne_least_squares(growth, regions, 1, x, width, 1, (int64_t)regions, coefficients, errors, &fit);
    if (status == HNE_OK) {
        *result = beta_of(coefficients, errors, fit, years);
        for (size_t j = 0; control_coefficients && j < control_count; j++) {
            control_coefficients[j] = coefficients[j + 2];
            control_coefficients[control_count + j] = errors[j + 2];
        }
    }
    hne_i_free(growth);
    return status;
}

static const hne_measure measure_of_dispersion[] = {
    [HNE_DISPERSION_STANDARD_DEVIATION] = HNE_MEASURE_STANDARD_DEVIATION,
    [HNE_DISPERSION_VARIANCE] = HNE_MEASURE_VARIANCE,
    [HNE_DISPERSION_VARIATION] = HNE_MEASURE_VARIATION,
};

static hne_status compare(hne_measure measure, const double *first, const double *last, size_t regions,
                          hne_sigma *result)
{
    hne_sigma found = {0};
    double variance[2], freedom = (double)regions - 1;
    hne_status status = hne_measure_series(measure, 0, first, regions, 1, NULL, 0, &found.first);
    if (status == HNE_OK)
        status = hne_measure_series(measure, 0, last, regions, 1, NULL, 0, &found.last);
    if (status == HNE_OK)
        status = hne_measure_series(HNE_MEASURE_VARIANCE, 1, first, regions, 1, NULL, 0, &variance[0]);
    if (status == HNE_OK)
        status = hne_measure_series(HNE_MEASURE_VARIANCE, 1, last, regions, 1, NULL, 0, &variance[1]);
    if (status != HNE_OK)
        return status;
    found.ratio = found.last > 0 ? found.first / found.last : NAN;
    found.f = variance[1] > 0 ? variance[0] / variance[1] : NAN;
    found.degrees_of_freedom[0] = found.degrees_of_freedom[1] = freedom;
    /* twice the smaller tail; the lower one is the upper of 1 / F */
    double upper = hne_f_probability(found.f, freedom, freedom),
           lower = hne_f_probability(1 / found.f, freedom, freedom);
    found.f_probability = isnan(found.f) ? NAN : fmin(1, 2 * fmin(upper, lower));
    *result = found;
    return HNE_OK;
}

hne_status hne_sigma_convergence(hne_dispersion dispersion, int32_t of_logarithms, const double *first,
                                 int64_t first_stride, const double *last, int64_t last_stride, size_t regions,
                                 hne_sigma *result)
{
    if ((int)dispersion < HNE_DISPERSION_STANDARD_DEVIATION || (int)dispersion > HNE_DISPERSION_VARIATION || !result ||
        (regions && (!first || !last)))
        return HNE_ERROR_ARGUMENT;
    if (regions > SIZE_MAX / 64)
        return HNE_ERROR_MEMORY;
    double *both = hne_i_alloc((2 * regions + 1) * sizeof(double));
    if (!both)
        return HNE_ERROR_MEMORY;
    size_t kept = 0;
    for (int64_t r = 0; r < (int64_t)regions; r++) {
        double a = first[r * first_stride], b = last[r * last_stride];
        if (isnan(a) || isnan(b) || (of_logarithms && !(a > 0 && b > 0)))
            continue;
        both[kept] = of_logarithms ? log(a) : a;
        both[regions + kept++] = of_logarithms ? log(b) : b;
    }
    hne_status status = kept < 2 ? HNE_ERROR_RANGE
                                 : compare(measure_of_dispersion[dispersion], both, both + regions, kept, result);
    hne_i_free(both);
    return status;
}
