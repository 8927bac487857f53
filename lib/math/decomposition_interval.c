/* SPDX-License-Identifier: MIT */
/* Measures of published figures within and between groups.
 *
 * A measure is taken as the mean of a convex function of r = x / mean that is 0 and has no slope at 1, as in
 * measure_interval.c, so that it moves little with even figures. Groups have no figure in common: what is between them
 * is a function of their levels, each as free as a figure. */
#include <hunanecon/compare.h>
#include <hunanecon/measure.h>

#include "base/alloc.h"
#include "math/expression.h"
#include "math/interval_loops.h"
#include "math/measure.h"
#include "value/nearest.h"

typedef struct work {
    hne_i_expression e;
    hne_measure measure;
    double parameter;
    size_t count, groups;
    hne_interval *x;         /* group after group */
    double *weight;
    size_t *first;           /* of each group, and past the last */
    hne_i_term *level, *group_level; /* terms of figures and of groups */
    hne_interval *group_weights;     /* sums */
    hne_interval weights;
    hne_status status;
} work;

/* Levels and their weights, in an expression. */
typedef struct levels {
    const hne_i_term *term;
    const double *weight;              /* or, of groups, */
    const hne_interval *group_weights;
    size_t count;
    hne_interval weights;
} levels;

static hne_interval point(double x)
{
    return hne_interval_point(x);
}

static hne_i_term number(work *w, double x)
{
    return hne_i_constant(&w->e, point(x));
}

static hne_i_term added(work *w, hne_i_term to, hne_i_term x, int is_first)
{
    return is_first ? x : hne_i_plus(&w->e, to, x);
}

/* ---- means ---- */

typedef hne_i_term function(work *w, hne_i_term x, hne_i_term mean);

static hne_interval weight_at(const levels *l, size_t i)
{
    return l->group_weights ? l->group_weights[i] : point(l->weight[i]);
}

static hne_i_term mean_of(work *w, const levels *l, function *of, hne_i_term mean)
{
    hne_i_term sum = 0;
    for (size_t i = 0, taken = 0; i < l->count; i++) {
        hne_interval weight = weight_at(l, i);
        if (!(weight.upper > 0))
            continue;
        hne_i_term one = of ? of(w, l->term[i], mean) : l->term[i];
        sum = added(w, sum, hne_i_times(&w->e, hne_i_constant(&w->e, weight), one), taken++ == 0);
    }
    return hne_i_over(&w->e, sum, hne_i_constant(&w->e, l->weights));
}

/* ---- convex functions ---- */

static hne_i_term ratio(work *w, hne_i_term x, hne_i_term mean)
{
    return hne_i_over(&w->e, x, mean);
}

static hne_i_term squared_apart(work *w, hne_i_term x, hne_i_term mean)
{
    return hne_i_squared(&w->e, hne_i_minus(&w->e, x, mean));
}

/* r - 1 - ln r */
static hne_i_term of_theil_l(work *w, hne_i_term x, hne_i_term mean)
{
    hne_i_term r = ratio(w, x, mean);
    return hne_i_minus(&w->e, hne_i_minus(&w->e, r, number(w, 1)), hne_i_log(&w->e, r));
}

/* r ln r - (r - 1) */
static hne_i_term of_theil_t(work *w, hne_i_term x, hne_i_term mean)
{
    hne_i_term r = ratio(w, x, mean);
    return hne_i_minus(&w->e, hne_i_times_own_log(&w->e, r), hne_i_minus(&w->e, r, number(w, 1)));
}

/* r^q - 1 - q (r - 1), of which the mean is that of r^q less 1. */
static hne_i_term of_power(work *w, hne_i_term x, hne_i_term mean, hne_interval q)
{
    hne_i_term r = ratio(w, x, mean), less = hne_i_minus(&w->e, r, number(w, 1));
    hne_i_term apart = hne_i_minus(&w->e, hne_i_to_power(&w->e, r, q), number(w, 1));
    return hne_i_minus(&w->e, apart, hne_i_times(&w->e, hne_i_constant(&w->e, q), less));
}

static hne_i_term of_entropy(work *w, hne_i_term x, hne_i_term mean)
{
    hne_interval p = point(w->parameter), less = hne_interval_subtract(p, point(1));
    hne_interval factor = hne_interval_divide(point(1), hne_interval_multiply(p, less));
    return hne_i_times(&w->e, of_power(w, x, mean, p), hne_i_constant(&w->e, factor));
}

static hne_interval exponent_of_atkinson(const work *w)
{
    return hne_interval_subtract(point(1), point(w->parameter));
}

static hne_i_term of_atkinson(work *w, hne_i_term x, hne_i_term mean)
{
    return of_power(w, x, mean, exponent_of_atkinson(w));
}

/* ---- measures ---- */

static int is_theil_l(const work *w)
{
    int is_entropy = w->measure == HNE_MEASURE_GENERALISED_ENTROPY;
    return w->measure == HNE_MEASURE_THEIL_L || (is_entropy && w->parameter == 0);
}

static int is_theil_t(const work *w)
{
    int is_entropy = w->measure == HNE_MEASURE_GENERALISED_ENTROPY;
    return w->measure == HNE_MEASURE_THEIL_T || (is_entropy && w->parameter == 1);
}

/* What all would be worth if they had the same, over the mean. */
static hne_i_term worth(work *w, const levels *l, hne_i_term mean)
{
    if (w->parameter == 1)
        return hne_i_exp(&w->e, hne_i_minus(&w->e, number(w, 0), mean_of(w, l, of_theil_l, mean)));
    hne_i_term powers = hne_i_plus(&w->e, number(w, 1), mean_of(w, l, of_atkinson, mean));
    return hne_i_to_power(&w->e, powers, hne_interval_divide(point(1), exponent_of_atkinson(w)));
}

/* Sum over pairs of w w' |x - x'|, over the mean. */
static hne_i_term gini(work *w, const levels *l, hne_i_term mean)
{
    hne_i_term sum = number(w, 0);
    for (size_t i = 0; i < l->count && !w->e.has_failed; i++)
        for (size_t j = i + 1; j < l->count; j++) {
            hne_interval both = hne_interval_multiply(weight_at(l, i), weight_at(l, j));
            hne_i_term apart = hne_i_size(&w->e, hne_i_minus(&w->e, l->term[i], l->term[j]));
            if (both.upper > 0)
                sum = hne_i_plus(&w->e, sum, hne_i_times(&w->e, hne_i_constant(&w->e, both), apart));
        }
    hne_interval all = hne_interval_multiply(l->weights, l->weights);
    return hne_i_over(&w->e, sum, hne_i_times(&w->e, hne_i_constant(&w->e, all), mean));
}

static hne_i_term measure_of(work *w, const levels *l, hne_i_term mean)
{
    if (is_theil_l(w))
        return mean_of(w, l, of_theil_l, mean);
    if (is_theil_t(w))
        return mean_of(w, l, of_theil_t, mean);
    switch (w->measure) {
    case HNE_MEASURE_VARIANCE: return mean_of(w, l, squared_apart, mean);
    case HNE_MEASURE_ATKINSON: return hne_i_minus(&w->e, number(w, 1), worth(w, l, mean));
    case HNE_MEASURE_GINI: return gini(w, l, mean);
    default: return mean_of(w, l, of_entropy, mean);
    }
}

/* With what a group's own measure counts, beside its weight. */
static hne_i_term times_within(work *w, hne_i_term group_mean, hne_i_term mean)
{
    if (w->measure == HNE_MEASURE_VARIANCE || is_theil_l(w))
        return number(w, 1);
    hne_i_term relative = ratio(w, group_mean, mean);
    return is_theil_t(w) || w->measure != HNE_MEASURE_GENERALISED_ENTROPY
               ? relative
               : hne_i_to_power(&w->e, relative, point(w->parameter));
}

static hne_interval bounded(const work *w, hne_interval x)
{
    int is_part = w->measure == HNE_MEASURE_ATKINSON || w->measure == HNE_MEASURE_GINI;
    return hne_interval_intersect(x, hne_interval_of(0, is_part ? 1 : INFINITY));
}

/* ---- groups ---- */

static hne_interval known_measure(work *w, size_t from, size_t past)
{
    hne_interval found = hne_interval_missing();
    if (w->status == HNE_OK)
        w->status = hne_measure_intervals(w->measure, w->parameter, w->x + from, past - from, 1, w->weight + from, 1,
                                          &found);
    return found;
}

static levels take_levels(work *w, size_t from, size_t past, hne_interval weights)
{
    for (size_t i = from; i < past; i++)
        w->level[i] = hne_i_variable(&w->e, w->x[i]);
    return (levels){w->level + from, w->weight + from, NULL, past - from, weights};
}

static levels levels_of_group(const work *w, size_t g)
{
    size_t from = w->first[g];
    return (levels){w->level + from, w->weight + from, NULL, w->first[g + 1] - from, w->group_weights[g]};
}

static int is_there(const work *w, size_t g)
{
    return w->group_weights[g].upper > 0;
}

/* Its own measure; for the Gini what is known of it is all. */
static hne_interval inside_group(work *w, size_t g)
{
    hne_interval known = known_measure(w, w->first[g], w->first[g + 1]);
    if (w->measure == HNE_MEASURE_GINI)
        return known;
    hne_i_expression_cut(&w->e, 0);
    levels own = take_levels(w, w->first[g], w->first[g + 1], w->group_weights[g]);
    hne_interval found = bounded(w, hne_i_range(&w->e, measure_of(w, &own, mean_of(w, &own, NULL, 0))));
    return hne_interval_is_missing(known) ? known : hne_interval_intersect(known, found);
}

static hne_i_sum_of_ends total_of(const work *w, size_t from, size_t past)
{
    hne_i_sum_of_ends sum = {{0, 0}, 0, 0};
    for (size_t i = from; i < past; i++)
        if (w->weight[i] > 0)
            hne_i_ends_add(&sum, hne_interval_multiply(w->x[i], point(w->weight[i])));
    return sum;
}

static hne_interval sum_of(const hne_i_sum_of_ends *sum)
{
    return hne_i_ends_without(sum, point(0));
}

/* What it adds within, with what all others have as one more figure. */
static hne_interval contribution_of(work *w, size_t g, hne_interval inside)
{
    hne_interval part = hne_interval_divide(w->group_weights[g], w->weights);
    hne_i_sum_of_ends own = total_of(w, w->first[g], w->first[g + 1]);
    hne_i_sum_of_ends rest = total_of(w, 0, w->first[g]), after = total_of(w, w->first[g + 1], w->count);
    hne_interval others = hne_interval_add(sum_of(&rest), sum_of(&after));
    if (w->measure == HNE_MEASURE_GINI) {
        hne_interval share = hne_share_of_parts_interval(sum_of(&own), others);
        return bounded(w, hne_interval_multiply(hne_interval_multiply(part, share), inside));
    }
    hne_i_expression_cut(&w->e, 0);
    levels l = take_levels(w, w->first[g], w->first[g + 1], w->group_weights[g]);
    hne_i_term mean = mean_of(w, &l, NULL, 0), weights = hne_i_constant(&w->e, w->group_weights[g]);
    hne_i_term all = hne_i_plus(&w->e, hne_i_times(&w->e, mean, weights), hne_i_variable(&w->e, others));
    hne_i_term whole = hne_i_over(&w->e, all, hne_i_constant(&w->e, w->weights));
    hne_i_term counts = hne_i_times(&w->e, hne_i_constant(&w->e, part), times_within(w, mean, whole));
    return bounded(w, hne_i_range(&w->e, hne_i_times(&w->e, counts, measure_of(w, &l, mean))));
}

/* ---- all ---- */

static hne_interval within_all(work *w)
{
    hne_i_expression_cut(&w->e, 0);
    levels all = take_levels(w, 0, w->count, w->weights);
    hne_i_term mean = mean_of(w, &all, NULL, 0), sum = number(w, 0);
    for (size_t g = 0; g < w->groups; g++) {
        if (!is_there(w, g))
            continue;
        levels own = levels_of_group(w, g);
        hne_i_term group_mean = mean_of(w, &own, NULL, 0), inside = measure_of(w, &own, group_mean);
        hne_interval part = hne_interval_divide(w->group_weights[g], w->weights);
        hne_i_term counts = hne_i_times(&w->e, hne_i_constant(&w->e, part), times_within(w, group_mean, mean));
        sum = hne_i_plus(&w->e, sum, hne_i_times(&w->e, counts, inside));
    }
    return bounded(w, hne_i_range(&w->e, sum));
}

/* For Atkinson the level which, if all in the group had it, would be worth as much. */
static hne_interval level_of_group(work *w, size_t g)
{
    hne_i_expression_cut(&w->e, 0);
    levels own = take_levels(w, w->first[g], w->first[g + 1], w->group_weights[g]);
    hne_i_term mean = mean_of(w, &own, NULL, 0);
    hne_interval found = hne_i_range(
        &w->e, w->measure == HNE_MEASURE_ATKINSON ? hne_i_times(&w->e, mean, worth(w, &own, mean)) : mean);
    return w->measure == HNE_MEASURE_VARIANCE ? found : hne_interval_intersect(found, hne_interval_of(0, INFINITY));
}

static hne_interval between_all(work *w, hne_interval *room)
{
    for (size_t g = 0; g < w->groups; g++)
        room[g] = is_there(w, g) ? level_of_group(w, g) : point(0);
    hne_i_expression_cut(&w->e, 0);
    for (size_t g = 0; g < w->groups; g++)
        w->group_level[g] = hne_i_variable(&w->e, room[g]);
    levels l = {w->group_level, NULL, w->group_weights, w->groups, w->weights};
    return bounded(w, hne_i_range(&w->e, measure_of(w, &l, mean_of(w, &l, NULL, 0))));
}

static hne_interval total_all(work *w)
{
    hne_interval known = known_measure(w, 0, w->count);
    if (w->measure == HNE_MEASURE_GINI)
        return known;
    hne_i_expression_cut(&w->e, 0);
    levels all = take_levels(w, 0, w->count, w->weights);
    return hne_interval_intersect(
        known, bounded(w, hne_i_range(&w->e, measure_of(w, &all, mean_of(w, &all, NULL, 0)))));
}

static hne_interval rest_of(const work *w, const hne_interval_decomposition *d)
{
    if (w->measure == HNE_MEASURE_ATKINSON)
        return hne_interval_negate(hne_interval_multiply(d->within, d->between));
    if (w->measure != HNE_MEASURE_GINI)
        return point(0);
    return hne_interval_intersect(hne_interval_subtract(hne_interval_subtract(d->total, d->within), d->between),
                                  hne_interval_of(0, 1));
}

static void decompose(work *w, hne_interval_decomposition *result, hne_interval *of_group, hne_interval *contribution)
{
    hne_interval sum = point(0);
    result->between = between_all(w, of_group);
    for (size_t g = 0; g < w->groups && w->status == HNE_OK && !w->e.has_failed; g++) {
        of_group[g] = is_there(w, g) ? inside_group(w, g) : hne_interval_missing();
        contribution[g] = is_there(w, g) ? contribution_of(w, g, of_group[g]) : point(0);
        sum = hne_interval_add(sum, contribution[g]);
    }
    result->within = w->measure == HNE_MEASURE_GINI ? bounded(w, sum) : hne_interval_intersect(within_all(w), sum);
    result->total = total_all(w);
    result->rest = rest_of(w, result);
    if (w->e.has_failed)
        w->status = HNE_ERROR_MEMORY;
}

/* ---- what was handed over ---- */

/* In the order of their groups: how many are before each, and then everything to its place. */
static void sort_into_groups(work *w, const hne_interval *x, int64_t stride, const double *weights,
                             int64_t weights_stride, const uint32_t *group)
{
    for (size_t i = 0; i < w->count; i++)
        w->first[group[i] + 1]++;
    for (size_t g = 0; g < w->groups; g++) {
        w->first[g + 1] += w->first[g];
        w->group_weights[g] = point(0);
    }
    w->weights = point(0);
    for (size_t i = 0; i < w->count; i++) { /* from here on, first is where the next one goes */
        double weight = weights ? weights[(int64_t)i * weights_stride] : 1;
        size_t place = w->first[group[i]]++;
        w->x[place] = x[(int64_t)i * stride];
        w->weight[place] = weight;
        w->group_weights[group[i]] = hne_interval_add(w->group_weights[group[i]], point(weight));
        w->weights = hne_interval_add(w->weights, point(weight));
    }
    for (size_t g = w->groups; g > 0; g--)
        w->first[g] = w->first[g - 1];
    w->first[0] = 0;
}

/* Whether one figure decides for everything: missing, else empty, else negative; or all are 0. */
static int is_decided(const work *w, hne_interval *decided)
{
    int may_be_negative = w->measure == HNE_MEASURE_VARIANCE, is_negative = 0, is_positive = may_be_negative;
    *decided = point(0);
    for (size_t i = 0; i < w->count; i++) {
        if (hne_i_is_decided(w->x[i], *decided, decided))
            continue;
        is_negative |= w->x[i].lower < 0 && !may_be_negative;
        is_positive |= w->x[i].upper > 0 && w->weight[i] > 0;
    }
    if (hne_i_is_decided(*decided, *decided, decided))
        return 1;
    *decided = is_negative ? hne_interval_entire() : hne_interval_missing();
    return is_negative || !is_positive;
}

/* One piece of memory for all of it, with room for what is found of each group. */
static hne_interval *make_room(work *w)
{
    size_t count = w->count, groups = w->groups + 1;
    if (count > SIZE_MAX / 256 || groups > SIZE_MAX / 256)
        return NULL;
    hne_interval *memory = hne_i_alloc_zeroed(count + 3 * groups, sizeof *memory);
    char *more = hne_i_alloc_zeroed(count + groups, sizeof(double) + sizeof(size_t) + sizeof(hne_i_term));
    w->x = memory;
    w->weight = (double *)(void *)more;
    w->status = memory && more ? HNE_OK : HNE_ERROR_MEMORY;
    if (w->status == HNE_OK) {
        w->group_weights = memory + count;
        w->first = (size_t *)(void *)(w->weight + count);
        w->level = (hne_i_term *)(void *)(w->first + groups);
        w->group_level = w->level + count;
    }
    return memory ? memory + count + groups : NULL;
}

static int are_good(const work *w, const double *weights, int64_t stride, const uint32_t *group)
{
    int is_weighted = 0;
    for (size_t i = 0; i < w->count; i++) {
        double weight = weights ? weights[(int64_t)i * stride] : 1;
        if (!(weight >= 0 && weight < INFINITY) || group[i] >= w->groups)
            return 0;
        is_weighted |= weight > 0;
    }
    return is_weighted;
}

static void give(const work *w, const hne_interval *found, hne_interval *result)
{
    for (size_t g = 0; result && g < w->groups; g++)
        result[g] = found[g];
}

hne_status hne_measure_decomposition_intervals(hne_measure measure, double parameter, const hne_interval *x,
                                               size_t count, int64_t stride, const double *weights,
                                               int64_t weights_stride, const uint32_t *group, size_t groups,
                                               hne_interval_decomposition *result, hne_interval *of_group,
                                               hne_interval *contribution)
{
    HNE_I_TO_NEAREST(hne_measure_decomposition_intervals, measure, parameter, x, count, stride, weights, weights_stride,
                     group, groups, result, of_group, contribution)
    work w = {.measure = measure, .parameter = parameter, .count = count, .groups = groups};
    if (!hne_i_can_be_decomposed(measure, parameter) || !result || !x || !count || !group || !groups ||
        !are_good(&w, weights, weights_stride, group))
        return HNE_ERROR_ARGUMENT;
    hne_interval *found_of_group = make_room(&w), decided;
    if (w.status == HNE_OK) {
        hne_interval *found = found_of_group + groups + 1;
        sort_into_groups(&w, x, stride, weights, weights_stride, group);
        hne_interval_decomposition parts;
        if (is_decided(&w, &decided)) {
            parts = (hne_interval_decomposition){decided, decided, decided, decided};
            for (size_t g = 0; g < groups; g++)
                found_of_group[g] = found[g] = decided;
        } else {
            decompose(&w, &parts, found_of_group, found);
        }
        if (w.status == HNE_OK) {
            *result = parts;
            give(&w, found_of_group, of_group);
            give(&w, found, contribution);
        }
    }
    hne_i_free(w.x);
    hne_i_free(w.weight);
    hne_i_expression_release(&w.e);
    return w.status;
}
