/* SPDX-License-Identifier: MIT */
/* Averages and moments; all measures in one table. */
#include "math/measure.h"

#include "base/alloc.h"
#include "math/large.h"
#include "math/sum.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* ---- averages and moments ---- */

static double mean(const hne_i_sample *s, double unused)
{
    (void)unused;
    return hne_i_sample_mean(s);
}

static double harmonic_mean(const hne_i_sample *s, double unused)
{
    hne_i_pair sum = { 0, 0 };
    (void)unused;
    for (size_t i = 0; i < s->count; i++)
        sum = hne_i_sum_add(sum, s->weight[i] / s->x[i]);
    return s->weights / hne_i_sum_value(sum);
}

static double minimum(const hne_i_sample *s, double unused)
{
    double least = INFINITY;
    (void)unused;
    for (size_t i = 0; i < s->count; i++)
        least = fmin(least, s->x[i]);
    return least;
}

static double maximum(const hne_i_sample *s, double unused)
{
    double most = -INFINITY;
    (void)unused;
    for (size_t i = 0; i < s->count; i++)
        most = fmax(most, s->x[i]);
    return most;
}

/* Mean of (x - mean)^power. */
static double central_moment(const hne_i_sample *s, int power)
{
    hne_i_pair middle = hne_i_sample_mean_pair(s), sum = { 0, 0 };
    for (size_t i = 0; i < s->count; i++) {
        double apart = hne_i_apart(s->x[i], middle), square = apart * apart;
        double term = power == 2 ? square : power == 3 ? square * apart : square * square;
        sum = s->is_weighted ? hne_i_sum_add_product(sum, s->weight[i], term) : hne_i_sum_add(sum, term);
    }
    return hne_i_sum_value(sum) / s->weights;
}

static double variance(const hne_i_sample *s, double lost)
{
    double n = (double)s->count;
    return n > lost ? central_moment(s, 2) * (n / (n - lost)) : NAN;
}

static double standard_deviation(const hne_i_sample *s, double lost)
{
    return sqrt(variance(s, lost));
}

static double variation(const hne_i_sample *s, double lost)
{
    double middle = hne_i_sample_mean(s);
    return middle > 0 ? standard_deviation(s, lost) / middle : NAN;
}

static double skewness(const hne_i_sample *s, double unbiased)
{
    double n = (double)s->count, second = central_moment(s, 2);
    double skew = second > 0 ? central_moment(s, 3) / (second * sqrt(second)) : NAN;
    if (!(unbiased > 0))
        return skew;
    return n > 2 ? skew * sqrt(n * (n - 1)) / (n - 2) : NAN;
}

static double excess_kurtosis(const hne_i_sample *s, double unbiased)
{
    double n = (double)s->count, second = central_moment(s, 2);
    double excess = second > 0 ? central_moment(s, 4) / (second * second) - 3 : NAN;
    if (!(unbiased > 0))
        return excess;
    return n > 3 ? (n - 1) / ((n - 2) * (n - 3)) * ((n + 1) * excess + 6) : NAN;
}

static int compare(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

/* The sample is sorted: distances from its median fall, then rise. */
static double median_deviation(const hne_i_sample *s, double unused)
{
    size_t n = s->count;
    (void)unused;
    double median = (s->x[(n - 1) / 2] + s->x[n / 2]) / 2;
    for (size_t i = 0; i < n; i++)
        s->spare[i] = fabs(s->x[i] - median);
    qsort(s->spare, n, sizeof *s->spare, compare);
    return (s->spare[(n - 1) / 2] + s->spare[n / 2]) / 2;
}

/* ---- the table ---- */

enum { UNSORTED = 0, SORTED = 1, PLAIN = 0, WEIGHTED = 1 };

static const hne_i_measure measures[] = {
    [HNE_MEASURE_MEAN] = {mean, DOMAIN_ANY, UNSORTED, WEIGHTED, 0, 0},
    [HNE_MEASURE_GEOMETRIC_MEAN] = {hne_i_geometric_mean, DOMAIN_POSITIVE, UNSORTED, WEIGHTED, 0, 0},
    [HNE_MEASURE_HARMONIC_MEAN] = {harmonic_mean, DOMAIN_POSITIVE, UNSORTED, WEIGHTED, 0, 0},
    [HNE_MEASURE_MINIMUM] = {minimum, DOMAIN_ANY, UNSORTED, WEIGHTED, 0, 0},
    [HNE_MEASURE_MAXIMUM] = {maximum, DOMAIN_ANY, UNSORTED, WEIGHTED, 0, 0},
    [HNE_MEASURE_VARIANCE] = {variance, DOMAIN_ANY, UNSORTED, WEIGHTED, 0, 1},
    [HNE_MEASURE_STANDARD_DEVIATION] = {standard_deviation, DOMAIN_ANY, UNSORTED, WEIGHTED, 0, 1},
    [HNE_MEASURE_SKEWNESS] = {skewness, DOMAIN_ANY, UNSORTED, WEIGHTED, 0, 1},
    [HNE_MEASURE_EXCESS_KURTOSIS] = {excess_kurtosis, DOMAIN_ANY, UNSORTED, WEIGHTED, 0, 1},
    [HNE_MEASURE_MEDIAN_DEVIATION] = {median_deviation, DOMAIN_ANY, SORTED, PLAIN, 0, 0},
    [HNE_MEASURE_VARIATION] = {variation, DOMAIN_ANY, UNSORTED, WEIGHTED, 0, 1},
    [HNE_MEASURE_GINI] = {hne_i_gini, DOMAIN_SHARES, SORTED, WEIGHTED, 0, 1},
    [HNE_MEASURE_EXTENDED_GINI] = {hne_i_extended_gini, DOMAIN_SHARES, SORTED, WEIGHTED, 1, 1e3},
    [HNE_MEASURE_THEIL_T] = {hne_i_theil_t, DOMAIN_SHARES, UNSORTED, WEIGHTED, 0, 0},
    [HNE_MEASURE_THEIL_L] = {hne_i_theil_l, DOMAIN_POSITIVE, UNSORTED, WEIGHTED, 0, 0},
    [HNE_MEASURE_GENERALISED_ENTROPY] = {hne_i_generalised_entropy, DOMAIN_SHARES, UNSORTED, WEIGHTED, -100, 100},
    [HNE_MEASURE_ATKINSON] = {hne_i_atkinson, DOMAIN_SHARES, UNSORTED, WEIGHTED, 0, 100},
    [HNE_MEASURE_HOOVER] = {hne_i_hoover, DOMAIN_SHARES, UNSORTED, WEIGHTED, 0, 0},
    [HNE_MEASURE_KOLM] = {hne_i_kolm, DOMAIN_ANY, UNSORTED, WEIGHTED, 1e-300, 1e300},
    [HNE_MEASURE_COULTER] = {hne_i_coulter, DOMAIN_SHARES, UNSORTED, PLAIN, 0, 0},
    [HNE_MEASURE_LORENZ_ASYMMETRY] = {hne_i_lorenz_asymmetry, DOMAIN_SHARES, SORTED, PLAIN, 0, 0},
    [HNE_MEASURE_HERFINDAHL] = {hne_i_herfindahl, DOMAIN_SHARES, UNSORTED, PLAIN, 0, 1},
    [HNE_MEASURE_EQUIVALENT_NUMBER] = {hne_i_equivalent_number, DOMAIN_SHARES, UNSORTED, PLAIN, 0, 0},
    [HNE_MEASURE_ROSENBLUTH] = {hne_i_rosenbluth, DOMAIN_SHARES, SORTED, PLAIN, 0, 0},
    [HNE_MEASURE_CONCENTRATION_RATIO] = {hne_i_concentration_ratio, DOMAIN_SHARES, SORTED, PLAIN, 1, 1e300},
    [HNE_MEASURE_ENTROPY] = {hne_i_entropy, DOMAIN_SHARES, UNSORTED, PLAIN, 0, 0},
    [HNE_MEASURE_HILL] = {hne_i_hill, DOMAIN_SHARES, UNSORTED, PLAIN, 0, 1e3},
};

const hne_i_measure *hne_i_measure_at(hne_measure measure)
{
    int known = (int)measure >= HNE_MEASURE_MEAN && (int)measure <= HNE_MEASURE_HILL;
    return known ? &measures[measure] : NULL;
}

static int is_in_domain(const hne_i_sample *s, hne_i_domain domain)
{
    double sum = 0;
    for (size_t i = 0; i < s->count; i++) {
        if (domain != DOMAIN_ANY && !(domain == DOMAIN_POSITIVE ? s->x[i] > 0 : s->x[i] >= 0))
            return 0;
        sum += s->x[i];
    }
    return isfinite(sum) && (domain == DOMAIN_ANY || sum > 0);
}

hne_status hne_measure_series(hne_measure measure, double parameter, const double *x, size_t count, int64_t stride,
                              const double *weights, int64_t weights_stride, double *result)
{
    const hne_i_measure *wanted = hne_i_measure_at(measure);
    hne_i_sample sample;
    if (!wanted || !result || (!x && count) || (weights && !wanted->takes_weights) ||
        !(parameter >= wanted->least && parameter <= wanted->most))
        return HNE_ERROR_ARGUMENT;
    int is_done;
    hne_status status =
        hne_i_measure_large(measure, parameter, x, count, stride, weights, weights_stride, result, &is_done);
    if (status != HNE_OK || is_done)
        return status;
    status = hne_i_sample_take(&sample, x, count, stride, weights, weights_stride);
    if (status != HNE_OK)
        return status;
    if (wanted->is_sorted)
        status = hne_i_sample_sort(&sample);
    if (status == HNE_OK) {
        int defined = sample.count && sample.weights > 0 && is_in_domain(&sample, wanted->domain);
        *result = defined ? wanted->of(&sample, parameter) : NAN;
    }
    hne_i_sample_release(&sample);
    return status;
}

hne_status hne_measure_panel(hne_measure measure, double parameter, const double *x, size_t series, size_t periods,
                             int64_t series_stride, int64_t period_stride, const double *weights,
                             int64_t weights_series_stride, int64_t weights_period_stride, double *result,
                             int64_t result_stride)
{
    if (periods > 1 && result_stride == 0)
        return HNE_ERROR_ARGUMENT;
    for (int64_t t = 0; t < (int64_t)periods; t++) {
        hne_status status = hne_measure_series(measure, parameter, x ? x + t * period_stride : NULL, series,
                                               series_stride, weights ? weights + t * weights_period_stride : NULL,
                                               weights_series_stride, result ? result + t * result_stride : NULL);
        if (status != HNE_OK)
            return status;
    }
    return HNE_OK;
}
