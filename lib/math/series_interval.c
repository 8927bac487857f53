/* SPDX-License-Identifier: MIT */
/* Series of enclosures. */
#include <hunanecon/compare.h>
#include <hunanecon/growth.h>
#include <hunanecon/series.h>

#include "math/conversion.h"
#include "math/interval_loops.h"
#include "value/nearest.h"

static int are_usable(const void *x, const void *result, size_t count, int64_t result_stride)
{
    return x && hne_i_result_is_valid(result, 1, 0, count, result_stride);
}

/* ---- transformations of FRED ---- */

static hne_interval logarithm(hne_interval level, hne_interval unused, const hne_i_power *power)
{
    (void)unused;
    (void)power;
    return hne_log_growth_interval(level, hne_interval_point(1));
}

static hne_interval identity(hne_interval level, hne_interval unused, const hne_i_power *power)
{
    (void)unused;
    (void)power;
    return level;
}

static void multiply_all(hne_interval *x, size_t count, int64_t stride, double factor)
{
    for (int64_t t = 0; t < (int64_t)count; t++)
        x[t * stride] = hne_interval_multiply(x[t * stride], hne_interval_point(factor));
}

hne_status hne_transform_intervals(const hne_interval *x, size_t count, int64_t stride,
                                   hne_transformation transformation, size_t periods_per_year, hne_interval *result,
                                   int64_t result_stride)
{
    HNE_I_TO_NEAREST(hne_transform_intervals, x, count, stride, transformation, periods_per_year, result, result_stride)
    double n = (double)periods_per_year, factor = 100;
    hne_status status;
    if (!periods_per_year)
        return HNE_ERROR_ARGUMENT;
    switch (transformation) {
    case HNE_TRANSFORMATION_LIN:
        return hne_i_intervals_beside(identity, NULL, count, x, stride, x, stride, result, result_stride);
    case HNE_TRANSFORMATION_LOG:
        return hne_i_intervals_beside(logarithm, NULL, count, x, stride, x, stride, result, result_stride);
    case HNE_TRANSFORMATION_CHG: return hne_change_intervals(x, count, stride, 1, result, result_stride);
    case HNE_TRANSFORMATION_CH1: return hne_change_intervals(x, count, stride, periods_per_year, result, result_stride);
    case HNE_TRANSFORMATION_PCH: status = hne_growth_intervals(x, count, stride, 1, result, result_stride); break;
    case HNE_TRANSFORMATION_PC1:
        status = hne_growth_intervals(x, count, stride, periods_per_year, result, result_stride);
        break;
    case HNE_TRANSFORMATION_PCA:
        status = hne_annualised_growth_intervals(x, count, stride, 1, n, result, result_stride);
        break;
    case HNE_TRANSFORMATION_CCA: factor = 100 * n; /* fall through */
    case HNE_TRANSFORMATION_CCH: status = hne_log_growth_intervals(x, count, stride, 1, result, result_stride); break;
    default: return HNE_ERROR_ARGUMENT;
    }
    if (status == HNE_OK)
        multiply_all(result, count, result_stride, factor);
    return status;
}

/* ---- totals and averages ---- */

static hne_interval sum_of(const hne_interval *x, size_t count, int64_t stride)
{
    hne_interval sum = hne_interval_point(0);
    for (size_t i = 0; i < count; i++)
        sum = hne_interval_add(sum, x[(int64_t)i * stride]);
    return sum;
}

static hne_status moving(const hne_interval *x, size_t count, int64_t stride, size_t window, double divisor,
                         hne_interval *result, int64_t result_stride)
{
    if (!window)
        return HNE_ERROR_ARGUMENT;
    if (!count)
        return HNE_OK;
    if (!are_usable(x, result, count, result_stride))
        return HNE_ERROR_ARGUMENT;
    for (size_t t = 0; t < count; t++) {
        hne_interval total = hne_interval_missing();
        if (t + 1 >= window)
            total = sum_of(x + (int64_t)(t + 1 - window) * stride, window, stride);
        result[(int64_t)t * result_stride] = hne_interval_divide(total, hne_interval_point(divisor));
    }
    return HNE_OK;
}

hne_status hne_moving_sum_intervals(const hne_interval *x, size_t count, int64_t stride, size_t window,
                                    hne_interval *result, int64_t result_stride)
{
    HNE_I_TO_NEAREST(hne_moving_sum_intervals, x, count, stride, window, result, result_stride)
    return moving(x, count, stride, window, 1, result, result_stride);
}

hne_status hne_moving_mean_intervals(const hne_interval *x, size_t count, int64_t stride, size_t window,
                                     hne_interval *result, int64_t result_stride)
{
    HNE_I_TO_NEAREST(hne_moving_mean_intervals, x, count, stride, window, result, result_stride)
    return moving(x, count, stride, window, (double)window, result, result_stride);
}

hne_status hne_running_sum_intervals(const hne_interval *x, size_t count, int64_t stride, hne_interval *result,
                                     int64_t result_stride)
{
    return hne_year_to_date_intervals(x, count, stride, 0, count ? count : 1, result, result_stride);
}

hne_status hne_year_to_date_intervals(const hne_interval *x, size_t count, int64_t stride, size_t first,
                                      size_t periods_per_year, hne_interval *result, int64_t result_stride)
{
    HNE_I_TO_NEAREST(hne_year_to_date_intervals, x, count, stride, first, periods_per_year, result, result_stride)
    if (!periods_per_year || first >= periods_per_year)
        return HNE_ERROR_ARGUMENT;
    if (!count)
        return HNE_OK;
    if (!are_usable(x, result, count, result_stride))
        return HNE_ERROR_ARGUMENT;
    hne_interval total = hne_interval_missing(); /* the beginning of the first year is not there */
    for (size_t t = 0; t < count; t++) {
        if ((t + first) % periods_per_year == 0)
            total = hne_interval_point(0);
        total = hne_interval_add(total, x[(int64_t)t * stride]);
        result[(int64_t)t * result_stride] = total;
    }
    return HNE_OK;
}

hne_status hne_single_periods_intervals(const hne_interval *cumulative, size_t count, int64_t stride, size_t first,
                                        size_t periods_per_year, size_t combined,
                                        hne_interval *result, int64_t result_stride)
{
    HNE_I_TO_NEAREST(hne_single_periods_intervals, cumulative, count, stride, first, periods_per_year,
                     combined, result, result_stride)
    if (!hne_i_are_single_periods(first, periods_per_year, combined)) {
        return HNE_ERROR_ARGUMENT;
    }
    if (!count) {
        return HNE_OK;
    }
    if (!are_usable(cumulative, result, count, result_stride)) {
        return HNE_ERROR_ARGUMENT;
    }
    for (size_t t = 0; t < count; t++) {
        hne_i_difference is = hne_i_difference_at((t + first) % periods_per_year, combined);
        hne_interval single = cumulative[(int64_t)t * stride];
        if (is == HNE_I_TO_BEFORE) {
            single = t ? hne_interval_subtract(single, cumulative[(int64_t)(t - 1) * stride]) : hne_interval_missing();
        }
        result[(int64_t)t * result_stride] = is == HNE_I_NOT_ALONE ? hne_interval_missing() : single;
    }
    return HNE_OK;
}

hne_status hne_aggregate_intervals(const hne_interval *x, size_t count, int64_t stride, size_t length,
                                   hne_conversion conversion, hne_interval *result, int64_t result_stride)
{
    HNE_I_TO_NEAREST(hne_aggregate_intervals, x, count, stride, length, conversion, result, result_stride)
    if (!length || !hne_i_is_conversion(conversion)) {
        return HNE_ERROR_ARGUMENT;
    }
    if (count < length) {
        return HNE_OK;
    }
    if (!are_usable(x, result, count / length, result_stride)) {
        return HNE_ERROR_ARGUMENT;
    }
    for (size_t p = 0; p < count / length; p++) {
        const hne_interval *of = x + (int64_t)(p * length) * stride;
        hne_interval sum = of[conversion == HNE_CONVERSION_LAST ? (int64_t)(length - 1) * stride : 0];
        int adds = conversion == HNE_CONVERSION_SUM || conversion == HNE_CONVERSION_MEAN;
        for (size_t i = 1; i < length && adds; i++) {
            sum = hne_interval_add(sum, of[(int64_t)i * stride]);
        }
        if (conversion == HNE_CONVERSION_MEAN) {
            sum = hne_interval_divide(sum, hne_interval_point((double)length));
        }
        result[(int64_t)p * result_stride] = sum;
    }
    return HNE_OK;
}

/* A part's value over the average of so many: so many times its share. */
static hne_interval against_mean(const hne_interval *x, size_t count, int64_t stride, size_t of)
{
    const hne_interval *after = x + (int64_t)(of + 1) * stride;
    hne_interval rest = hne_interval_add(sum_of(x, of, stride), sum_of(after, count - of - 1, stride));
    return hne_interval_multiply(hne_share_of_parts_interval(x[(int64_t)of * stride], rest),
                                 hne_interval_point((double)count));
}

hne_status hne_carry_over_interval(const hne_interval *x, size_t periods_per_year, int64_t stride, hne_interval *result)
{
    HNE_I_TO_NEAREST(hne_carry_over_interval, x, periods_per_year, stride, result)
    if (!x || !result || !periods_per_year)
        return HNE_ERROR_ARGUMENT;
    hne_interval ratio = against_mean(x, periods_per_year, stride, periods_per_year - 1);
    *result = hne_interval_subtract(ratio, hne_interval_point(1));
    return HNE_OK;
}

hne_status hne_mean_growth_interval(const hne_interval *x, size_t count, int64_t stride, hne_interval *result)
{
    HNE_I_TO_NEAREST(hne_mean_growth_interval, x, count, stride, result)
    if (!x || !result)
        return HNE_ERROR_ARGUMENT;
    hne_interval sum = count < 2 ? hne_interval_missing() : hne_interval_point(0);
    for (int64_t t = 1; t < (int64_t)count; t++)
        sum = hne_interval_add(sum, hne_growth_interval(x[t * stride], x[(t - 1) * stride]));
    *result = hne_interval_divide(sum, hne_interval_point((double)count - 1));
    return HNE_OK;
}

hne_status hne_geometric_mean_growth_interval(const hne_interval *x, size_t count, int64_t stride, hne_interval *result)
{
    if (!x || !result)
        return HNE_ERROR_ARGUMENT;
    *result = count < 2
                  ? hne_interval_missing()
                  : hne_compound_annual_growth_interval(x[(int64_t)(count - 1) * stride], x[0], (double)(count - 1));
    return HNE_OK;
}

/* ---- chaining, another base, splicing ---- */

hne_status hne_chain_intervals(const hne_interval *growth, size_t count, int64_t stride, hne_interval start,
                               hne_interval *result, int64_t result_stride)
{
    HNE_I_TO_NEAREST(hne_chain_intervals, growth, count, stride, start, result, result_stride)
    if (!count) {
        return HNE_OK;
    }
    if (!are_usable(growth, result, count, result_stride)) {
        return HNE_ERROR_ARGUMENT;
    }
    for (int64_t t = 0; t < (int64_t)count; t++) {
        if (t) {
            start = hne_implied_level_interval(start, growth[t * stride]);
        }
        result[t * result_stride] = start;
    }
    return HNE_OK;
}

hne_status hne_rebase_intervals(const hne_interval *x, size_t count, int64_t stride, size_t base_first,
                                size_t base_count, double value, hne_interval *result, int64_t result_stride)
{
    HNE_I_TO_NEAREST(hne_rebase_intervals, x, count, stride, base_first, base_count, value, result, result_stride)
    if (!are_usable(x, result, count, result_stride) || !base_count || base_first >= count ||
        base_count > count - base_first)
        return HNE_ERROR_ARGUMENT;
    const hne_interval *base = x + (int64_t)base_first * stride;
    hne_interval mean = hne_interval_divide(sum_of(base, base_count, stride), hne_interval_point((double)base_count));
    for (size_t t = 0; t < count; t++) {
        int is_base = t >= base_first && t - base_first < base_count;
        hne_interval ratio = is_base ? against_mean(base, base_count, stride, t - base_first)
                                     : hne_share_interval(x[(int64_t)t * stride], mean, 0);
        result[(int64_t)t * result_stride] = hne_interval_multiply(ratio, hne_interval_point(value));
    }
    return HNE_OK;
}

hne_status hne_splice_intervals(const hne_interval *kept, int64_t kept_stride, const hne_interval *other,
                                int64_t other_stride, size_t count, size_t link, hne_interval *result,
                                int64_t result_stride)
{
    HNE_I_TO_NEAREST(hne_splice_intervals, kept, kept_stride, other, other_stride, count, link, result, result_stride)
    if (!kept || !are_usable(other, result, count, result_stride) || link >= count)
        return HNE_ERROR_ARGUMENT;
    hne_interval to = kept[(int64_t)link * kept_stride], from = other[(int64_t)link * other_stride];
    for (int64_t t = 0; t < (int64_t)count; t++) {
        hne_interval own = kept[t * kept_stride];
        if (hne_interval_is_missing(own))
            own = hne_interval_multiply(to, hne_share_interval(other[t * other_stride], from, 0));
        result[t * result_stride] = own;
    }
    return HNE_OK;
}

/* ---- prices ---- */

hne_status hne_deflate_intervals(const hne_interval *nominal, size_t count, int64_t nominal_stride,
                                 const hne_interval *deflator, int64_t deflator_stride, double base_value,
                                 hne_interval *result, int64_t result_stride)
{
    HNE_I_TO_NEAREST(hne_deflate_intervals, nominal, count, nominal_stride, deflator, deflator_stride,
                     base_value, result, result_stride)
    if (!count) {
        return HNE_OK;
    }
    if (!deflator || !are_usable(nominal, result, count, result_stride)) {
        return HNE_ERROR_ARGUMENT;
    }
    hne_interval positive = hne_interval_of(0, INFINITY);
    for (int64_t t = 0; t < (int64_t)count; t++) {
        hne_interval prices = hne_interval_intersect(deflator[t * deflator_stride], positive);
        hne_interval real = prices.upper > 0 ? hne_interval_divide(nominal[t * nominal_stride], prices)
                                             : hne_interval_missing();
        result[t * result_stride] = hne_interval_multiply(real, hne_interval_point(base_value));
    }
    return HNE_OK;
}

hne_status hne_implicit_deflator_intervals(const hne_interval *nominal, size_t count, int64_t nominal_stride,
                                           const hne_interval *real, int64_t real_stride, double value,
                                           hne_interval *result, int64_t result_stride)
{
    return hne_deflate_intervals(nominal, count, nominal_stride, real, real_stride, value, result, result_stride);
}
