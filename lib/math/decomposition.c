/* SPDX-License-Identifier: MIT */
/* Measures within and between groups. */
#include "math/measure.h"

#include "base/alloc.h"
#include "math/sum.h"

#include <math.h>

/* What a group is: its part p of the weights, its mean over that of all, and its own measure. */
typedef struct hne_i_group {
    double weights, relative_mean, inside;
} hne_i_group;

/* With what weight a group's own measure counts within, and what it stands for between. */
static double times_within(hne_measure measure, double parameter, const hne_i_group *g)
{
    switch (measure) {
    case HNE_MEASURE_VARIANCE:
    case HNE_MEASURE_THEIL_L: return g->weights;
    case HNE_MEASURE_THEIL_T:
    case HNE_MEASURE_ATKINSON: return g->weights * g->relative_mean;
    case HNE_MEASURE_GINI: return g->weights * g->weights * g->relative_mean;
    default: return g->weights * pow(g->relative_mean, parameter);
    }
}

/* For Atkinson the level which, if all in the group had it, would be worth as much. */
static double stands_for(hne_measure measure, const hne_i_group *g, double mean)
{
    return measure == HNE_MEASURE_ATKINSON ? mean * (1 - g->inside) : mean;
}

int hne_i_can_be_decomposed(hne_measure measure, double parameter)
{
    switch (measure) {
    case HNE_MEASURE_VARIANCE:
    case HNE_MEASURE_THEIL_T:
    case HNE_MEASURE_THEIL_L:
    case HNE_MEASURE_GINI: return parameter == 0;
    case HNE_MEASURE_ATKINSON: return parameter > 0 && parameter <= 100;
    case HNE_MEASURE_GENERALISED_ENTROPY: return fabs(parameter) <= 100;
    default: return 0;
    }
}

/* ---- the work ---- */

typedef struct grouping {
    hne_i_sample all, room, levels; /* room: one group's values; levels: one for each group */
    const hne_i_measure *formula;
    double whole;                   /* mean of all */
} grouping;

static int is_complete(const double *x, size_t count, int64_t stride, int may_be_negative)
{
    for (int64_t i = 0; i < (int64_t)count; i++)
        if (!(may_be_negative ? isfinite(x[i * stride]) : x[i * stride] >= 0 && isfinite(x[i * stride])))
            return 0;
    return 1;
}

/* The values of one group, in the room. */
static void take_group(grouping *work, const uint32_t *group, size_t which)
{
    hne_i_pair weights = { 0, 0 };
    hne_i_sample *room = &work->room;
    room->count = 0;
    for (size_t i = 0; i < work->all.count; i++)
        if (group[i] == which) {
            room->x[room->count] = work->all.x[i];
            room->weight[room->count++] = work->all.weight[i];
            weights = hne_i_sum_add(weights, work->all.weight[i]);
        }
    room->weights = hne_i_sum_value(weights);
    room->rest_of_weights = (weights.hi - room->weights) + weights.lo;
}

static hne_status measure_of(grouping *work, hne_i_sample *sample, double parameter, double *result)
{
    hne_status status = work->formula->is_sorted ? hne_i_sample_sort(sample) : HNE_OK;
    if (status == HNE_OK)
        *result = work->formula->of(sample, parameter);
    return status;
}

static hne_status decompose(grouping *work, hne_measure measure, double parameter, const uint32_t *group, size_t groups,
                            hne_decomposition *result, double *of_group, double *contribution)
{
    hne_i_pair within = { 0, 0 };
    hne_status status = HNE_OK;
    for (size_t g = 0; g < groups && status == HNE_OK; g++) {
        hne_i_group own = {0, 1, NAN};
        take_group(work, group, g);
        double mean = work->whole;
        if (work->room.weights > 0) {
            mean = hne_i_sample_mean(&work->room);
            own.weights = work->room.weights / work->all.weights;
            own.relative_mean = mean / work->whole;
            status = measure_of(work, &work->room, parameter, &own.inside);
        }
        double adds = own.weights > 0 ? times_within(measure, parameter, &own) * own.inside : 0;
        within = hne_i_sum_add(within, adds);
        work->levels.x[g] = own.weights > 0 ? stands_for(measure, &own, mean) : mean;
        work->levels.weight[g] = work->room.weights;
        if (of_group)
            of_group[g] = own.inside;
        if (contribution)
            contribution[g] = adds;
    }
    if (status == HNE_OK)
        status = measure_of(work, &work->levels, parameter, &result->between);
    if (status == HNE_OK)
        status = measure_of(work, &work->all, parameter, &result->total);
    result->within = hne_i_sum_value(within);
    result->rest = measure == HNE_MEASURE_ATKINSON ? -result->within * result->between
                   : measure == HNE_MEASURE_GINI   ? result->total - result->within - result->between
                                                   : 0;
    return status;
}

static int arguments_are_good(hne_measure measure, double parameter, const double *x, size_t count, int64_t stride,
                              const double *weights, int64_t weights_stride, const uint32_t *group, size_t groups)
{
    int needs_positive = measure == HNE_MEASURE_THEIL_L ||
                         (measure == HNE_MEASURE_GENERALISED_ENTROPY && parameter <= 0) ||
                         (measure == HNE_MEASURE_ATKINSON && parameter >= 1);
    if (!hne_i_can_be_decomposed(measure, parameter) || !x || !count || !group || !groups ||
        !is_complete(x, count, stride, measure == HNE_MEASURE_VARIANCE) ||
        (weights && !is_complete(weights, count, weights_stride, 0)))
        return 0;
    for (size_t i = 0; i < count; i++)
        if (group[i] >= groups || (needs_positive && !(x[(int64_t)i * stride] > 0)))
            return 0;
    return 1;
}

hne_status hne_measure_decomposition(hne_measure measure, double parameter, const double *x, size_t count,
                                     int64_t stride, const double *weights, int64_t weights_stride,
                                     const uint32_t *group, size_t groups, hne_decomposition *result,
                                     double *of_group, double *contribution)
{
    hne_decomposition found = {0};
    grouping work = {.formula = hne_i_measure_at(measure)};
    if (!result || !arguments_are_good(measure, parameter, x, count, stride, weights, weights_stride, group, groups))
        return HNE_ERROR_ARGUMENT;
    if (groups > SIZE_MAX / 128)
        return HNE_ERROR_MEMORY;
    hne_status status = hne_i_sample_take(&work.all, x, count, stride, weights, weights_stride);
    if (status != HNE_OK)
        return status;
    double *memory = hne_i_alloc_zeroed(3 * count + 5 * groups, sizeof *memory);
    if (!memory) {
        hne_i_sample_release(&work.all);
        return HNE_ERROR_MEMORY;
    }
    double *levels = memory + 3 * count, *found_of_group = levels + 3 * groups;
    work.room = (hne_i_sample){.x = memory, .weight = memory + count, .spare = memory + 2 * count,
                               .is_weighted = work.all.is_weighted};
    work.levels = (hne_i_sample){.x = levels, .weight = levels + groups, .spare = levels + 2 * groups, .count = groups,
                                 .weights = work.all.weights, .rest_of_weights = work.all.rest_of_weights,
                                 .is_weighted = 1};
    work.whole = hne_i_sample_mean(&work.all);
    if (!(work.all.weights > 0) || (measure != HNE_MEASURE_VARIANCE && !(work.whole > 0)))
        status = HNE_ERROR_ARGUMENT;
    else
        status = decompose(&work, measure, parameter, group, groups, &found, found_of_group, found_of_group + groups);
    if (status == HNE_OK) {
        *result = found;
        for (size_t g = 0; g < groups; g++) {
            if (of_group)
                of_group[g] = found_of_group[g];
            if (contribution)
                contribution[g] = found_of_group[groups + g];
        }
    }
    hne_i_free(memory);
    hne_i_sample_release(&work.all);
    return status;
}
