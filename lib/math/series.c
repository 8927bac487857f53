/* SPDX-License-Identifier: MIT */
/* Transforming, chaining, rebasing, splicing, deflating. */
#include <hunanecon/growth.h>
#include <hunanecon/series.h>

#include "math/kernels.h"
#include "math/sum.h"

static int are_usable(const void *x, const void *result, size_t count, int64_t result_stride)
{
    return x && result && (result_stride != 0 || count <= 1);
}

/* ---- transformations of FRED ---- */

HNE_I_INLINE double percent_growth(double level, double base, const hne_i_power *power)
{
    return 100 * hne_i_growth(level, base, power);
}

HNE_I_INLINE double percent_compound(double level, double base, const hne_i_power *power)
{
    return 100 * hne_i_compound(level, base, power);
}

HNE_I_INLINE double percent_log_growth(double level, double base, const hne_i_power *unused)
{
    (void)unused;
    if (!hne_i_is_positive_finite(level) || !hne_i_is_positive_finite(base)) {
        return NAN;
    }
    hne_i_pair log = hne_i_log_ratio(level, base);
    return 100 * log.hi + 100 * log.lo;
}

/* The exponent carries periods_per_year. */
HNE_I_INLINE double percent_log_growth_annual(double level, double base, const hne_i_power *power)
{
    return power->value.hi * percent_log_growth(level, base, power);
}

HNE_I_INLINE double logarithm(double level, double unused, const hne_i_power *power)
{
    (void)unused;
    (void)power;
    return hne_i_is_positive_finite(level) ? hne_i_log_ratio(level, 1).hi : NAN;
}

HNE_I_INLINE double identity(double level, double unused, const hne_i_power *power)
{
    (void)unused;
    (void)power;
    return level;
}

hne_status hne_transform_panel(const double *x, size_t series, size_t periods, int64_t series_stride,
                               int64_t period_stride, hne_transformation transformation, size_t periods_per_year,
                               double *result, int64_t result_series_stride, int64_t result_period_stride)
{
    hne_i_panel from = { x, series_stride, period_stride };
    hne_i_result to = { result, result_series_stride, result_period_stride, 0 };
    if (!periods_per_year) {
        return HNE_ERROR_ARGUMENT;
    }
    hne_i_power power = hne_i_power_of((double)periods_per_year, 1);
    switch (transformation) {
    case HNE_TRANSFORMATION_LIN: return hne_i_beside(identity, &power, series, periods, from, from, to);
    case HNE_TRANSFORMATION_CHG: return hne_i_lagged(hne_i_change, &power, series, periods, from, 1, to);
    case HNE_TRANSFORMATION_CH1: return hne_i_lagged(hne_i_change, &power, series, periods, from, periods_per_year, to);
    case HNE_TRANSFORMATION_PCH: return hne_i_lagged(percent_growth, &power, series, periods, from, 1, to);
    case HNE_TRANSFORMATION_PC1:
        return hne_i_lagged(percent_growth, &power, series, periods, from, periods_per_year, to);
    case HNE_TRANSFORMATION_PCA: return hne_i_lagged(percent_compound, &power, series, periods, from, 1, to);
    case HNE_TRANSFORMATION_CCH: return hne_i_lagged(percent_log_growth, &power, series, periods, from, 1, to);
    case HNE_TRANSFORMATION_CCA: return hne_i_lagged(percent_log_growth_annual, &power, series, periods, from, 1, to);
    case HNE_TRANSFORMATION_LOG: return hne_i_beside(logarithm, &power, series, periods, from, from, to);
    default: return HNE_ERROR_ARGUMENT;
    }
}

hne_status hne_transform_series(const double *x, size_t count, int64_t stride, hne_transformation transformation,
                                size_t periods_per_year, double *result, int64_t result_stride)
{
    return hne_transform_panel(x, 1, count, 0, stride, transformation, periods_per_year, result, 0, result_stride);
}

/* ---- chaining ---- */

/* The level is carried with twice the digits, so that a thousand rates leave
 * the last one as exact as the first. */
static hne_i_pair times_one_plus(hne_i_pair level, double growth)
{
    double product = level.hi * growth;
    double low = fma(level.hi, growth, -product) + level.lo * growth;
    hne_i_pair sum = hne_i_sum_add(level, product);
    double lo = sum.lo + low, hi = sum.hi + lo;
    return (hne_i_pair){ hi, lo - (hi - sum.hi) };
}

hne_status hne_chain_series(const double *growth, size_t count, int64_t stride, double start,
                            double *result, int64_t result_stride)
{
    if (!count) {
        return HNE_OK;
    }
    if (!are_usable(growth, result, count, result_stride)) {
        return HNE_ERROR_ARGUMENT;
    }
    hne_i_pair level = { start, 0 };
    for (int64_t t = 0; t < (int64_t)count; t++) {
        if (t) {
            level = times_one_plus(level, growth[t * stride]);
        }
        result[t * result_stride] = level.hi;
    }
    return HNE_OK;
}

/* ---- another base ---- */

hne_status hne_rebase_series(const double *x, size_t count, int64_t stride, size_t base_first, size_t base_count,
                             double value, double *result, int64_t result_stride)
{
    double base;
    if (!are_usable(x, result, count, result_stride) || !base_count || base_first >= count ||
        base_count > count - base_first) {
        return HNE_ERROR_ARGUMENT;
    }
    hne_status status = hne_aggregate_series(x + (int64_t)base_first * stride, base_count, stride, base_count,
                                             HNE_CONVERSION_MEAN, &base, 1);
    if (status != HNE_OK) {
        return status;
    }
    for (int64_t t = 0; t < (int64_t)count; t++) {
        result[t * result_stride] = base > 0 ? x[t * stride] / base * value : NAN;
    }
    return HNE_OK;
}

hne_status hne_splice_series(const double *kept, int64_t kept_stride, const double *other, int64_t other_stride,
                             size_t count, size_t link, double *result, int64_t result_stride)
{
    if (!kept || !are_usable(other, result, count, result_stride) || link >= count) {
        return HNE_ERROR_ARGUMENT;
    }
    double to = kept[(int64_t)link * kept_stride], from = other[(int64_t)link * other_stride];
    for (int64_t t = 0; t < (int64_t)count; t++) {
        double own = kept[t * kept_stride];
        double scaled = from > 0 ? other[t * other_stride] * (to / from) : NAN;
        result[t * result_stride] = isnan(own) ? scaled : own;
    }
    return HNE_OK;
}

/* ---- prices ---- */

HNE_I_INLINE double over_positive(double value, double other, const hne_i_power *scale)
{
    double quotient = value / other * scale->value.hi + (other - other);
    return other > 0 ? quotient : NAN;
}

hne_status hne_deflate_series(const double *nominal, size_t count, int64_t nominal_stride, const double *deflator,
                              int64_t deflator_stride, double base_value, double *result, int64_t result_stride)
{
    hne_i_power scale = { { base_value, 0 }, 0 };
    return hne_i_beside(over_positive, &scale, 1, count, (hne_i_panel){ nominal, 0, nominal_stride },
                        (hne_i_panel){ deflator, 0, deflator_stride }, (hne_i_result){ result, 0, result_stride, 0 });
}

hne_status hne_implicit_deflator_series(const double *nominal, size_t count, int64_t nominal_stride,
                                        const double *real, int64_t real_stride, double value,
                                        double *result, int64_t result_stride)
{
    return hne_deflate_series(nominal, count, nominal_stride, real, real_stride, value, result, result_stride);
}
