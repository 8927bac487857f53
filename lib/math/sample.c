/* SPDX-License-Identifier: MIT */
#include "math/sample.h"

#include "base/alloc.h"
#include "math/sort.h"
#include "math/sum.h"

#include <math.h>
#include <string.h>

hne_status hne_i_sample_take(hne_i_sample *sample, const double *x, size_t count, int64_t stride,
                             const double *weights, int64_t weights_stride)
{
    *sample = (hne_i_sample){.is_weighted = weights != NULL};
    if (count > SIZE_MAX / (3 * sizeof(double)))
        return HNE_ERROR_MEMORY;
    sample->x = hne_i_alloc((count ? 3 * count : 1) * sizeof(double));
    if (!sample->x)
        return HNE_ERROR_MEMORY;
    sample->weight = sample->x + count;
    sample->spare = sample->weight + count;
    hne_i_pair sum = { 0, 0 };
    for (size_t i = 0; i < count; i++) {
        double value = x[(int64_t)i * stride], weight = weights ? weights[(int64_t)i * weights_stride] : 1;
        if (weight < 0) {
            hne_i_sample_release(sample);
            return HNE_ERROR_ARGUMENT;
        }
        if (isnan(value) || isnan(weight))
            continue;
        sample->x[sample->count] = value;
        sample->weight[sample->count++] = weight;
        sum = hne_i_sum_add(sum, weight);
    }
    sample->weights = hne_i_sum_value(sum);
    sample->rest_of_weights = (sum.hi - sample->weights) + sum.lo;
    return HNE_OK;
}

void hne_i_sample_release(hne_i_sample *sample)
{
    hne_i_free(sample->x);
    sample->x = NULL;
}

hne_status hne_i_sample_sort(hne_i_sample *sample)
{
    size_t count = sample->count;
    hne_i_item *items = hne_i_alloc_zeroed(2 * count + 1, sizeof *items);
    if (!items)
        return HNE_ERROR_MEMORY;
    for (size_t i = 0; i < count; i++)
        items[i] = (hne_i_item){hne_i_sort_key(sample->x[i], 0), i};
    const hne_i_item *sorted = hne_i_sort(items, items + count, count);
    memcpy(sample->spare, sample->x, count * sizeof(double));
    for (size_t i = 0; i < count; i++)
        sample->x[i] = sample->spare[sorted[i].index];
    if (sample->is_weighted) {
        memcpy(sample->spare, sample->weight, count * sizeof(double));
        for (size_t i = 0; i < count; i++)
            sample->weight[i] = sample->spare[sorted[i].index];
    }
    hne_i_free(items);
    return HNE_OK;
}

hne_i_pair hne_i_sample_mean_pair(const hne_i_sample *sample)
{
    hne_i_pair sum = { 0, 0 };
    if (!sample->count || !(sample->weights > 0))
        return (hne_i_pair){ NAN, 0 };
    for (size_t i = 0; i < sample->count; i++)
        sum = sample->is_weighted ? hne_i_sum_add_product(sum, sample->x[i], sample->weight[i])
                                  : hne_i_sum_add(sum, sample->x[i]);
    double mean = hne_i_sum_value(sum) / sample->weights;
    double left = fma(-mean, sample->weights, sum.hi) + sum.lo - mean * sample->rest_of_weights;
    return (hne_i_pair){ mean, isfinite(mean) && isfinite(left) ? left / sample->weights : 0 };
}

double hne_i_sample_mean(const hne_i_sample *sample)
{
    return hne_i_sample_mean_pair(sample).hi;
}

/* With s = d / (2 + d), ln(1 + d) = 2 (s + s^3 / 3 + ...) and 2 s - d = -d s: first orders are taken out by hand. Where
 * d is far from 0 nothing cancels, and the ratio itself knows digits that d does not. */
static int is_series(double x, hne_i_pair base, double *d, double *s, double *beyond)
{
    *d = hne_i_apart(x, base) / base.hi;
    if (!(*d > -0.45 && *d < 0.8))
        return 0;
    *s = *d / (2 + *d);
    double square = *s * *s, sum = 0;
    for (int k = 33; k >= 3; k -= 2)
        sum = sum * square + 1.0 / k;
    *beyond = 2 * *s * (square * sum);
    return 1;
}

double hne_i_log_ratio_less(double x, hne_i_pair base)
{
    double d, s, beyond;
    return is_series(x, base, &d, &s, &beyond) ? beyond - d * s : log(x / base.hi) - d;
}

double hne_i_entropy_term(double x, hne_i_pair base)
{
    double d, s, beyond;
    if (is_series(x, base, &d, &s, &beyond))
        return d * s + (1 + d) * beyond;
    return x > 0 ? x / base.hi * log(x / base.hi) - d : 1;
}

double hne_i_power_term(double x, hne_i_pair base, double power)
{
    double d, s, beyond;
    if (!is_series(x, base, &d, &s, &beyond))
        return x > 0 ? pow(x / base.hi, power) - 1 - power * d : power - 1;
    double less = beyond - d * s;
    return power == 2 ? d * d : hne_i_exp_less(power * (d + less)) + power * less;
}

double hne_i_exp_less(double y)
{
    double sum = 0;
    if (!(fabs(y) < 0.5))
        return expm1(y) - y;
    for (int k = 16; k >= 2; k--) /* y^2 / 2! + y^3 / 3! + ..., from the last on */
        sum = (sum + 1) * y / k;
    return sum * y;
}
