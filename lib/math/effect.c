/* SPDX-License-Identifier: MIT */
/* Before and after, and the difference of two differences. */
#include <hunanecon/effect.h>

#include <hunanecon/compare.h>
#include <hunanecon/growth.h>
#include <hunanecon/regression.h>
#include <hunanecon/series.h>

#include "base/alloc.h"
#include "math/effect.h"
#include "math/sum.h"
#include "value/nearest.h"

#include <math.h>

/* ---- before and after ---- */

/* Growths of one side of the start. */
typedef struct side {
    double compound, mean, error_square, degrees; /* of the mean: square of its standard error, growths - 1 */
} side;

/* Arguments are good already, so that nothing here can fail. */
static side side_of(const double *x, size_t levels, int64_t stride)
{
    side of = {NAN, NAN, NAN, (double)levels - 2};
    double deviation = NAN;
    hne_geometric_mean_growth(x, levels, stride, &of.compound);
    hne_mean_growth(x, levels, stride, &of.mean);
    hne_growth_deviation(x, levels, stride, &deviation);
    of.error_square = deviation * deviation / (double)(levels - 1);
    return of;
}

hne_status hne_before_after_series(const double *x, size_t count, int64_t stride, size_t start,
                                   hne_before_after *result)
{
    if (!x || !result || start < 1 || start >= count)
        return HNE_ERROR_ARGUMENT;
    side before = side_of(x, start, stride);
    side after = side_of(x + (int64_t)(start - 1) * stride, count - start + 1, stride);
    double square = before.error_square + after.error_square;
    hne_before_after found = {
        .compound_before = before.compound, .compound_after = after.compound,
        .compound_change = hne_gap(after.compound, before.compound),
        .mean_before = before.mean, .mean_after = after.mean, .mean_change = hne_gap(after.mean, before.mean),
        .standard_error = NAN, .degrees_of_freedom = NAN, .probability = NAN,
    };
    if (square > 0) {
        found.standard_error = sqrt(square);
        double b = before.error_square / square, a = after.error_square / square;
        found.degrees_of_freedom = 1 / (b * b / before.degrees + a * a / after.degrees);
        found.probability = hne_student_probability(found.mean_change / found.standard_error, found.degrees_of_freedom);
    }
    *result = found;
    return HNE_OK;
}

hne_status hne_before_after_panel(const double *x, size_t series, size_t periods, int64_t series_stride,
                                  int64_t period_stride, size_t start, hne_before_after *result)
{
    if (!x || !result || start < 1 || start >= periods)
        return HNE_ERROR_ARGUMENT;
    for (size_t s = 0; s < series; s++)
        hne_before_after_series(x + (int64_t)s * series_stride, periods, period_stride, start, &result[s]);
    return HNE_OK;
}

double hne_before_after_change(double first, double before_start, double last, double periods_before,
                               double periods_after)
{
    return hne_gap(hne_compound_annual_growth(last, before_start, periods_after),
                   hne_compound_annual_growth(before_start, first, periods_before));
}

static hne_interval change_of(hne_interval first, hne_interval before_start, hne_interval last, double periods_before,
                              double periods_after)
{
    return hne_interval_subtract(hne_compound_annual_growth_interval(last, before_start, periods_after),
                                 hne_compound_annual_growth_interval(before_start, first, periods_before));
}

/* It rises with the first and the last level and falls with the one between. */
hne_interval hne_before_after_change_interval(hne_interval first, hne_interval before_start, hne_interval last,
                                              double periods_before, double periods_after)
{
    HNE_I_TO_NEAREST(hne_before_after_change_interval, first, before_start, last, periods_before, periods_after)
    if (!(first.lower > 0) || !(before_start.lower > 0) || !(last.lower >= 0) || !isfinite(first.upper) ||
        !isfinite(before_start.upper) || !isfinite(last.upper))
        return change_of(first, before_start, last, periods_before, periods_after);
    hne_interval least = change_of(hne_interval_point(first.lower), hne_interval_point(before_start.upper),
                                   hne_interval_point(last.lower), periods_before, periods_after);
    hne_interval most = change_of(hne_interval_point(first.upper), hne_interval_point(before_start.lower),
                                  hne_interval_point(last.upper), periods_before, periods_after);
    return hne_interval_of(least.lower, most.upper);
}

/* ---- four averages ---- */

double hne_difference_in_differences(double treated_before, double treated_after, double other_before,
                                     double other_after)
{
    hne_i_pair sum = {treated_after, 0};
    sum = hne_i_sum_add(sum, -treated_before);
    sum = hne_i_sum_add(sum, -other_after);
    sum = hne_i_sum_add(sum, other_before);
    double plain = (treated_after - treated_before) - (other_after - other_before);
    return isfinite(plain) ? hne_i_sum_value(sum) : plain;
}

hne_interval hne_difference_in_differences_interval(hne_interval treated_before, hne_interval treated_after,
                                                    hne_interval other_before, hne_interval other_after)
{
    HNE_I_TO_NEAREST(hne_difference_in_differences_interval, treated_before, treated_after, other_before, other_after)
    return hne_interval_subtract(hne_interval_subtract(treated_after, treated_before),
                                 hne_interval_subtract(other_after, other_before));
}

/* ---- observations ---- */

void hne_i_difference_conclude(hne_difference *of, double variance, double correction, double confidence)
{
    of->standard_error = of->t = of->degrees_of_freedom = of->probability = of->lower = of->upper = NAN;
    if (!(of->clusters >= 2) || !(correction > 0) || !isfinite(correction))
        return;
    of->standard_error = sqrt(variance * of->clusters / (of->clusters - 1) * correction);
    of->degrees_of_freedom = of->clusters - 1;
    of->t = of->estimate / of->standard_error;
    of->probability = hne_student_probability(of->t, of->degrees_of_freedom);
    double reach = hne_student_critical(1 - confidence, of->degrees_of_freedom) * of->standard_error;
    of->lower = of->estimate - reach;
    of->upper = of->estimate + reach;
}

typedef struct cell {
    hne_i_pair total, weight;
    size_t count;
    double mean;
} cell;

/* 1 if the observation counts, 0 if it is left out, -1 if it cannot be. */
static int look_at(double y, double weight)
{
    if (isinf(y) || isinf(weight) || weight < 0)
        return -1;
    return !isnan(y) && weight > 0;
}

static double weight_at(const double *weights, int64_t stride, size_t i)
{
    return weights ? weights[(int64_t)i * stride] : 1;
}

static size_t cell_of(const uint32_t *treated, const uint32_t *after, size_t i)
{
    return 2 * treated[i] + after[i];
}

static hne_status fill_cells(const double *y, size_t count, int64_t stride, const double *weights,
                             int64_t weights_stride, const uint32_t *treated, const uint32_t *after,
                             const uint32_t *cluster, size_t clusters, cell cells[4])
{
    for (size_t i = 0; i < count; i++) {
        double value = y[(int64_t)i * stride], weight = weight_at(weights, weights_stride, i);
        int counts = look_at(value, weight);
        if (counts < 0 || treated[i] > 1 || after[i] > 1 || (cluster && cluster[i] >= clusters))
            return HNE_ERROR_ARGUMENT;
        if (!counts)
            continue;
        cell *of = &cells[cell_of(treated, after, i)];
        of->total = hne_i_sum_add_product(of->total, weight, value);
        of->weight = hne_i_sum_add(of->weight, weight);
        of->count++;
    }
    for (int c = 0; c < 4; c++) {
        if (!cells[c].count)
            return HNE_ERROR_RANGE;
        cells[c].mean = hne_i_sum_value(cells[c].total) / hne_i_sum_value(cells[c].weight);
    }
    return HNE_OK;
}

hne_status hne_difference_in_differences_sample(const double *y, size_t count, int64_t stride, const double *weights,
                                                int64_t weights_stride, const uint32_t *treated, const uint32_t *after,
                                                const uint32_t *cluster, size_t clusters, double confidence,
                                                hne_difference *result)
{
    cell cells[4] = {{{0, 0}, {0, 0}, 0, 0}};
    if (!y || !treated || !after || !result || !(confidence > 0 && confidence < 1))
        return HNE_ERROR_ARGUMENT;
    hne_status status = fill_cells(y, count, stride, weights, weights_stride, treated, after, cluster, clusters, cells);
    if (status)
        return status;
    hne_i_scores scores;
    if (!hne_i_scores_take(&scores, cluster ? clusters : count))
        return HNE_ERROR_MEMORY;
    for (size_t i = 0; i < count; i++) {
        double value = y[(int64_t)i * stride], weight = weight_at(weights, weights_stride, i);
        const cell *of = &cells[cell_of(treated, after, i)];
        double sign = treated[i] == after[i] ? 1 : -1;
        if (look_at(value, weight) > 0)
            hne_i_scores_add(&scores, cluster ? cluster[i] : i,
                             sign * weight * (value - of->mean) / hne_i_sum_value(of->weight));
    }
    hne_difference found = {
        .estimate = hne_difference_in_differences(cells[2].mean, cells[3].mean, cells[0].mean, cells[1].mean),
        .observations = (double)(cells[0].count + cells[1].count + cells[2].count + cells[3].count),
    };
    double squares = hne_i_scores_squares(&scores, &found.clusters);
    hne_i_difference_conclude(&found, squares, (found.observations - 1) / (found.observations - 4), confidence);
    hne_i_scores_release(&scores);
    if (!isfinite(found.estimate))
        return HNE_ERROR_RANGE;
    *result = found;
    return HNE_OK;
}

/* ---- sums of clusters ---- */

int hne_i_scores_take(hne_i_scores *scores, size_t clusters)
{
    *scores = (hne_i_scores){hne_i_alloc_zeroed(clusters ? clusters : 1, sizeof(hne_i_score)), clusters};
    return scores->of != NULL;
}

void hne_i_scores_add(hne_i_scores *scores, size_t cluster, double score)
{
    scores->of[cluster].sum = hne_i_sum_add(scores->of[cluster].sum, score);
    scores->of[cluster].is_used = 1;
}

double hne_i_scores_squares(const hne_i_scores *scores, double *used)
{
    hne_i_pair sum = {0, 0};
    *used = 0;
    for (size_t c = 0; c < scores->count; c++) {
        double score = hne_i_sum_value(scores->of[c].sum);
        sum = hne_i_sum_add_product(sum, score, score);
        *used += scores->of[c].is_used;
    }
    return hne_i_sum_value(sum);
}

void hne_i_scores_release(hne_i_scores *scores)
{
    hne_i_free(scores->of);
}
