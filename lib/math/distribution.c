/* SPDX-License-Identifier: MIT */
/* Quantiles, scales, the Lorenz curve, correlation. */
#include <hunanecon/compare.h>

#include "base/alloc.h"
#include "math/loops.h"
#include "math/measure.h"
#include "math/sum.h"
#include "value/nearest.h"

#include <float.h>
#include <math.h>
#include <string.h>

/* ---- quantiles ---- */

/* Where each method puts probability p between the order statistics 1 to n:
 * p (n + 1 - a - b) + a for the continuous ones, p n + m for the others. */
static double position(hne_quantile_method method, double p, double n)
{
    static const struct { double a, b; } continuous[] = {
        [HNE_QUANTILE_INTERPOLATED] = {0, 1},           [HNE_QUANTILE_HAZEN] = {0.5, 0.5},
        [HNE_QUANTILE_WEIBULL] = {0, 0},                [HNE_QUANTILE_LINEAR] = {1, 1},
        [HNE_QUANTILE_MEDIAN_UNBIASED] = {1.0 / 3, 1.0 / 3}, [HNE_QUANTILE_NORMAL_UNBIASED] = {3.0 / 8, 3.0 / 8},
    };
    if (method == HNE_QUANTILE_CLOSEST)
        return p * n - 0.5;
    if (method < HNE_QUANTILE_INTERPOLATED)
        return p * n;
    return p * (n + 1 - continuous[method].a - continuous[method].b) + continuous[method].a;
}

static double order_statistic(const double *sorted, size_t count, double place)
{
    double within = fmin(fmax(place, 1), (double)count);
    return sorted[(size_t)within - 1];
}

/* Between which order statistics, and how far. */
typedef struct place {
    double whole, part;
} place;

static place place_of(double p, size_t count, hne_quantile_method method)
{
    double at = position(method, p, (double)count), near = nearbyint(at);
    /* p n is often meant to be whole and is not, by its rounding */
    int is_whole = fabs(at - near) <= 4e-16 * fmax(1, fabs(at)) * 4;
    return is_whole ? (place){near, 0} : (place){floor(at), at - floor(at)};
}

static double quantile_of(const double *sorted, size_t count, double p, hne_quantile_method method)
{
    place at = place_of(p, count, method);
    double low = order_statistic(sorted, count, at.whole), high = order_statistic(sorted, count, at.whole + 1);
    switch (method) {
    case HNE_QUANTILE_INVERTED: return at.part > 0 ? high : low;
    case HNE_QUANTILE_AVERAGED_INVERTED: return at.part > 0 ? high : low + (high - low) / 2;
    case HNE_QUANTILE_CLOSEST: return at.part > 0 || fmod(at.whole, 2) != 0 ? high : low;
    default: return at.part > 0 ? low + at.part * (high - low) : low;
    }
}

/* How far between the two order statistics, where a method takes one of them or their middle. */
static double part_of_step(place at, hne_quantile_method method)
{
    if (method == HNE_QUANTILE_INVERTED)
        return at.part > 0 ? 1 : 0;
    if (method == HNE_QUANTILE_AVERAGED_INVERTED)
        return at.part > 0 ? 1 : 0.5;
    return at.part > 0 || fmod(at.whole, 2) != 0 ? 1 : 0;
}

/* Ends of one kind, of which the infinite ones are all on the same side. */
static hne_interval between(const double *sorted, size_t count, double whole, hne_interval part)
{
    double low = order_statistic(sorted, count, whole), high = order_statistic(sorted, count, whole + 1);
    if (part.upper == 0 || low == high)
        return (hne_interval){low, low};
    if (part.lower == 1 || isinf(high))
        return (hne_interval){high, high};
    if (isinf(low))
        return (hne_interval){low, low};
    hne_interval from = hne_interval_point(low), apart = hne_interval_subtract(hne_interval_point(high), from);
    return hne_interval_intersect(hne_interval_add(from, hne_interval_multiply(apart, part)), (hne_interval){low, high});
}

/* position(), rounded outward, with the whole number that place_of() takes it for. */
static hne_interval enclosed_position(hne_quantile_method method, double p, double n)
{
    hne_interval from = hne_interval_point(position(method, 0, n)), one = hne_interval_point(1);
    if (method == HNE_QUANTILE_MEDIAN_UNBIASED)
        from = hne_interval_divide(one, hne_interval_point(3));
    /* a = b, or a = 0 and b = 1 */
    hne_interval lost = hne_interval_add(from, method == HNE_QUANTILE_INTERPOLATED ? one : from);
    hne_interval times = hne_interval_subtract(hne_interval_point(n + 1), lost);
    hne_interval found = hne_interval_add(hne_interval_multiply(hne_interval_point(p), times), from);
    place at = place_of(p, (size_t)n, method);
    return at.part > 0 ? found : hne_interval_hull(found, hne_interval_point(at.whole));
}

static hne_interval enclosed_quantile(const double *sorted, size_t count, double p, hne_quantile_method method)
{
    if (method < HNE_QUANTILE_INTERPOLATED) {
        place at = place_of(p, count, method);
        return between(sorted, count, at.whole, hne_interval_point(part_of_step(at, method)));
    }
    hne_interval at = enclosed_position(method, p, (double)count);
    double low = floor(at.lower), high = floor(at.upper);
    hne_interval beyond_low = hne_interval_subtract(at, hne_interval_point(low));
    if (low == high)
        return between(sorted, count, low, beyond_low);
    /* a whole number is between */
    hne_interval before = between(sorted, count, low, (hne_interval){fmin(beyond_low.lower, 1), 1});
    hne_interval beyond_high = hne_interval_subtract(at, hne_interval_point(high));
    hne_interval after = between(sorted, count, high, (hne_interval){0, beyond_high.upper});
    return (hne_interval){before.lower, after.upper};
}

hne_status hne_quantile(const double *x, size_t count, int64_t stride, double probability, hne_quantile_method method,
                        double *result)
{
    hne_i_sample sample;
    if (!result || (!x && count) || !(probability >= 0 && probability <= 1) || (int)method < HNE_QUANTILE_INVERTED ||
        (int)method > HNE_QUANTILE_NORMAL_UNBIASED)
        return HNE_ERROR_ARGUMENT;
    hne_status status = hne_i_sample_take(&sample, x, count, stride, NULL, 0);
    if (status != HNE_OK)
        return status;
    status = hne_i_sample_sort(&sample);
    if (status == HNE_OK)
        *result = sample.count ? quantile_of(sample.x, sample.count, probability, method) : NAN;
    hne_i_sample_release(&sample);
    return status;
}

static int has_empty(const hne_interval *x, size_t count, int64_t stride)
{
    for (int64_t i = 0; i < (int64_t)count; i++)
        if (hne_interval_is_empty(x[i * stride]))
            return 1;
    return 0;
}

hne_status hne_quantile_interval(const hne_interval *x, size_t count, int64_t stride, double probability,
                                 hne_quantile_method method, hne_interval *result)
{
    HNE_I_TO_NEAREST(hne_quantile_interval, x, count, stride, probability, method, result)
    hne_interval found = hne_interval_missing();
    if (!result || (!x && count) || !(probability >= 0 && probability <= 1) || (int)method < HNE_QUANTILE_INVERTED ||
        (int)method > HNE_QUANTILE_NORMAL_UNBIASED)
        return HNE_ERROR_ARGUMENT;
    for (int upper = 0; upper < 2 && count; upper++) {
        const double *ends = upper ? &x->upper : &x->lower;
        hne_i_sample sample;
        hne_status status = hne_i_sample_take(&sample, ends, count, 2 * stride, NULL, 0);
        if (status != HNE_OK)
            return status;
        status = hne_i_sample_sort(&sample);
        if (status == HNE_OK && sample.count) {
            hne_interval end = enclosed_quantile(sample.x, sample.count, probability, method);
            found = upper ? (hne_interval){found.lower, end.upper} : (hne_interval){end.lower, end.lower};
        }
        hne_i_sample_release(&sample);
        if (status != HNE_OK)
            return status;
    }
    *result = count && has_empty(x, count, stride) ? hne_interval_empty() : found;
    return HNE_OK;
}

/* ---- scales ---- */

/* Number of sorted values below x, or not above it. */
static size_t count_up_to(const hne_i_sample *sorted, double x, int with_equal)
{
    size_t low = 0, high = sorted->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (sorted->x[middle] < x || (with_equal && sorted->x[middle] == x))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static double position_of(const hne_i_sample *sorted, double x, hne_scaling scaling)
{
    double n = (double)sorted->count, below = (double)count_up_to(sorted, x, 0);
    double not_above = (double)count_up_to(sorted, x, 1);
    if (isnan(x))
        return NAN;
    if (scaling == HNE_SCALING_MIDDLE)
        return (below + not_above) / 2 / n;
    return (scaling == HNE_SCALING_BELOW ? below : not_above) / n;
}

/* x becomes (x - from) / by. */
static void shift_and_divide(const hne_i_sample *s, hne_scaling scaling, double parameter, double *from, double *by)
{
    double lost = parameter, mean = hne_i_sample_mean(s), least, most;
    *from = scaling == HNE_SCALING_STANDARD ? mean : 0;
    *by = mean;
    if (scaling == HNE_SCALING_STANDARD)
        *by = hne_i_measure_at(HNE_MEASURE_STANDARD_DEVIATION)->of(s, lost);
    if (scaling == HNE_SCALING_SHARE)
        *by = mean * (double)s->count;
    if (scaling == HNE_SCALING_RANGE) {
        least = hne_i_measure_at(HNE_MEASURE_MINIMUM)->of(s, 0);
        most = hne_i_measure_at(HNE_MEASURE_MAXIMUM)->of(s, 0);
        *from = least;
        *by = most - least;
    }
}

hne_status hne_scale_series(hne_scaling scaling, double parameter, const double *x, size_t count, int64_t stride,
                            const double *weights, int64_t weights_stride, double *result, int64_t result_stride)
{
    hne_i_sample sample;
    int sorts = scaling >= HNE_SCALING_BELOW;
    if ((int)scaling < HNE_SCALING_STANDARD || (int)scaling > HNE_SCALING_MIDDLE || (count && (!x || !result)) ||
        (weights && scaling != HNE_SCALING_MEAN) || (count > 1 && result_stride == 0) ||
        !(parameter >= 0 && parameter <= 1))
        return HNE_ERROR_ARGUMENT;
    hne_status status = hne_i_sample_take(&sample, x, count, stride, weights, weights_stride);
    if (status != HNE_OK)
        return status;
    if (sorts)
        status = hne_i_sample_sort(&sample);
    double from = 0, by = NAN;
    if (status == HNE_OK && !sorts && sample.count && sample.weights > 0)
        shift_and_divide(&sample, scaling, parameter, &from, &by);
    for (int64_t i = 0; status == HNE_OK && i < (int64_t)count; i++) {
        double value = x[i * stride];
        result[i * result_stride] = sorts ? position_of(&sample, value, scaling) : by > 0 ? (value - from) / by : NAN;
    }
    hne_i_sample_release(&sample);
    return status;
}

hne_status hne_scale_panel(hne_scaling scaling, double parameter, const double *x, size_t series, size_t periods,
                           int64_t series_stride, int64_t period_stride, const double *weights,
                           int64_t weights_series_stride, int64_t weights_period_stride, double *result,
                           int64_t result_series_stride, int64_t result_period_stride)
{
    if (series == 0 || periods == 0)
        return HNE_OK;
    if (!x || !hne_i_result_is_valid(result, series, result_series_stride, periods, result_period_stride))
        return HNE_ERROR_ARGUMENT;
    for (int64_t t = 0; t < (int64_t)periods; t++) {
        hne_status status =
            hne_scale_series(scaling, parameter, x + t * period_stride, series, series_stride,
                             weights ? weights + t * weights_period_stride : NULL, weights_series_stride,
                             result + t * result_period_stride, result_series_stride);
        if (status != HNE_OK)
            return status;
    }
    return HNE_OK;
}

/* ---- the Lorenz curve ---- */

static hne_status check_complete(const double *x, size_t count, int64_t stride, double least)
{
    for (int64_t i = 0; i < (int64_t)count; i++)
        if (!(x[i * stride] >= least && x[i * stride] < INFINITY))
            return HNE_ERROR_ARGUMENT;
    return HNE_OK;
}

hne_status hne_lorenz_curve(const double *x, size_t count, int64_t stride, const double *weights,
                            int64_t weights_stride, double *population, double *total)
{
    hne_i_sample s;
    if (!x || !count || !population || !total || check_complete(x, count, stride, 0) != HNE_OK ||
        (weights && check_complete(weights, count, weights_stride, 0) != HNE_OK))
        return HNE_ERROR_ARGUMENT;
    hne_status status = hne_i_sample_take(&s, x, count, stride, weights, weights_stride);
    if (status != HNE_OK)
        return status;
    double all = hne_i_sample_mean(&s) * s.weights;
    status = all > 0 ? hne_i_sample_sort(&s) : HNE_ERROR_ARGUMENT;
    hne_i_pair people = { 0, 0 }, value = { 0, 0 };
    if (status == HNE_OK)
        population[0] = total[0] = 0;
    for (size_t i = 0; status == HNE_OK && i < count; i++) {
        people = hne_i_sum_add(people, s.weight[i]);
        value = hne_i_sum_add_product(value, s.weight[i], s.x[i]);
        population[i + 1] = i + 1 == count ? 1 : hne_i_sum_value(people) / s.weights;
        total[i + 1] = i + 1 == count ? 1 : hne_i_sum_value(value) / all;
    }
    hne_i_sample_release(&s);
    return status;
}

/* ---- two variables ---- */

static double pearson(const double *x, const double *y, size_t count)
{
    hne_i_pair sum_x = { 0, 0 }, sum_y = { 0, 0 }, xx = { 0, 0 }, yy = { 0, 0 }, xy = { 0, 0 };
    for (size_t i = 0; i < count; i++) {
        sum_x = hne_i_sum_add(sum_x, x[i]);
        sum_y = hne_i_sum_add(sum_y, y[i]);
    }
    double mean_x = hne_i_sum_value(sum_x) / (double)count, mean_y = hne_i_sum_value(sum_y) / (double)count;
    for (size_t i = 0; i < count; i++) {
        double a = x[i] - mean_x, b = y[i] - mean_y;
        xx = hne_i_sum_add_product(xx, a, a);
        yy = hne_i_sum_add_product(yy, b, b);
        xy = hne_i_sum_add_product(xy, a, b);
    }
    double vary = sqrt(hne_i_sum_value(xx)) * sqrt(hne_i_sum_value(yy));
    return vary > 0 ? fmax(-1, fmin(1, hne_i_sum_value(xy) / vary)) : NAN;
}

static int sign(double x)
{
    return (x > 0) - (x < 0);
}

static double kendall(const double *x, const double *y, size_t count)
{
    double both = 0, in_x = 0, in_y = 0;
    for (size_t i = 0; i < count; i++)
        for (size_t k = 0; k < i; k++) {
            int a = sign(x[i] - x[k]), b = sign(y[i] - y[k]);
            both += a * b;
            in_x += a != 0;
            in_y += b != 0;
        }
    return in_x > 0 && in_y > 0 ? both / sqrt(in_x) / sqrt(in_y) : NAN;
}

static hne_status rank_both(double *x, double *y, size_t count)
{
    size_t size = hne_rank_workspace_size(count);
    void *workspace = hne_i_alloc(size);
    if (!workspace)
        return HNE_ERROR_MEMORY;
    hne_status status = hne_rank_series(x, count, 1, HNE_RANK_ASCENDING, HNE_RANK_TIES_AVERAGE, x, 1, workspace, size);
    if (status == HNE_OK)
        status = hne_rank_series(y, count, 1, HNE_RANK_ASCENDING, HNE_RANK_TIES_AVERAGE, y, 1, workspace, size);
    hne_i_free(workspace);
    return status;
}

hne_status hne_correlation(hne_correlation_kind kind, const double *x, size_t count, int64_t x_stride, const double *y,
                           int64_t y_stride, double *result)
{
    if (!result || (count && (!x || !y)) || (int)kind < HNE_CORRELATION_PEARSON || (int)kind > HNE_CORRELATION_KENDALL)
        return HNE_ERROR_ARGUMENT;
    double *pairs = hne_i_alloc_zeroed(2 * count + 1, sizeof *pairs);
    size_t kept = 0;
    if (!pairs)
        return HNE_ERROR_MEMORY;
    for (size_t i = 0; i < count; i++) {
        double a = x[(int64_t)i * x_stride], b = y[(int64_t)i * y_stride];
        if (!isnan(a) && !isnan(b)) {
            pairs[kept] = a;
            pairs[count + kept++] = b;
        }
    }
    hne_status status = HNE_OK;
    if (kept && kind == HNE_CORRELATION_SPEARMAN)
        status = rank_both(pairs, pairs + count, kept);
    if (status == HNE_OK)
        *result = kept < 2 ? NAN : kind == HNE_CORRELATION_KENDALL ? kendall(pairs, pairs + count, kept)
                                                                   : pearson(pairs, pairs + count, kept);
    hne_i_free(pairs);
    return status;
}

hne_status hne_relative_entropy(const double *p, size_t count, int64_t p_stride, const double *q, int64_t q_stride,
                                double *result)
{
    hne_i_pair sum_p = { 0, 0 }, sum_q = { 0, 0 }, sum = { 0, 0 };
    if (!result || (count && (!p || !q)))
        return HNE_ERROR_ARGUMENT;
    for (int64_t i = 0; i < (int64_t)count; i++) {
        if (p[i * p_stride] < 0 || q[i * q_stride] < 0)
            return HNE_ERROR_ARGUMENT;
        sum_p = hne_i_sum_add(sum_p, p[i * p_stride]);
        sum_q = hne_i_sum_add(sum_q, q[i * q_stride]);
    }
    double all_p = hne_i_sum_value(sum_p), all_q = hne_i_sum_value(sum_q);
    if (!(all_p > 0) || !(all_q > 0)) {
        *result = NAN;
        return HNE_OK;
    }
    for (int64_t i = 0; i < (int64_t)count; i++) {
        double a = p[i * p_stride] / all_p, b = q[i * q_stride] / all_q;
        if (a > 0 && !(b > 0)) {
            *result = INFINITY;
            return HNE_OK;
        }
        if (a > 0) /* a ln (a / b) - a + b, which is never negative */
            sum = hne_i_sum_add(sum, -a * hne_i_log_ratio_less(b, (hne_i_pair){ a, 0 }));
        else
            sum = hne_i_sum_add(sum, b);
    }
    *result = hne_i_sum_value(sum);
    return HNE_OK;
}
