/* SPDX-License-Identifier: MIT */
/* Lorenz curves of published figures.
 *
 * What the poorest have rises with every figure, and so does what all others have. The curve is lowest with the poor at
 * their lower ends and the others at their upper ones. It is highest where all are as equal as can be about some level:
 * each at the level, or at the end next to it; between two ends that a level passes the curve goes one way, so that the
 * best level is an end. */
#include <hunanecon/compare.h>
#include <hunanecon/measure.h>

#include "base/alloc.h"
#include "math/interval_loops.h"
#include "value/nearest.h"

#include <stdlib.h>

typedef struct end {
    double value, weight;
} end;

/* Ends in order, and sums of the weights, and of weight times value, of so many first ones. */
typedef struct ladder {
    end *ends;
    hne_interval *weight, *mass;
} ladder;

typedef struct curve {
    size_t count;
    ladder poor[2], rich[2]; /* lower and upper ends, from the least on and from the greatest on */
    hne_interval weights;
} curve;

static hne_interval point(double x)
{
    return hne_interval_point(x);
}

static hne_interval times(hne_interval x, double y)
{
    return hne_interval_multiply(x, point(y));
}

/* ---- ladders ---- */

static int ascending(const void *a, const void *b)
{
    double x = ((const end *)a)->value, y = ((const end *)b)->value;
    return (x > y) - (x < y);
}

static int descending(const void *a, const void *b)
{
    return ascending(b, a);
}

static void add_up(ladder *l, size_t count)
{
    l->weight[0] = l->mass[0] = point(0);
    for (size_t i = 0; i < count; i++) {
        l->weight[i + 1] = hne_interval_add(l->weight[i], point(l->ends[i].weight));
        hne_interval value = {l->ends[i].value, l->ends[i].value};
        l->mass[i + 1] = isinf(value.upper) ? (hne_interval){0, INFINITY}
                                            : hne_interval_add(l->mass[i], times(value, l->ends[i].weight));
    }
}

/* What those with the first so much of the weight have. On a line through any step it would be no less for the greatest
 * first, and no more for the least first, so that it need not be known which step is the right one. */
static hne_interval first_mass(const ladder *l, size_t count, hne_interval weight)
{
    size_t step = 0, past = count - 1;
    while (step < past) {
        size_t middle = step + (past - step) / 2;
        if (l->weight[middle + 1].upper < weight.lower)
            step = middle + 1;
        else
            past = middle;
    }
    hne_interval part = hne_interval_subtract(weight, l->weight[step]);
    return isinf(l->ends[step].value) ? (hne_interval){0, INFINITY}
                                      : hne_interval_add(l->mass[step], times(part, l->ends[step].value));
}

/* ---- a point of the curve ---- */

static hne_interval share_of(double part, double rest)
{
    if (isinf(part) || isinf(rest))
        return hne_interval_of(0, 1);
    return hne_share_of_parts_interval(point(fmax(part, 0)), point(fmax(rest, 0)));
}

/* How many of a ladder are not beyond a level. */
static size_t steps_to(const ladder *l, size_t count, double level, int sign)
{
    size_t low = 0, high = count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (sign * l->ends[middle].value <= sign * level)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* Of one ladder, those whose end is on this side of a level are there, and the rest of the weight is at the level. */
static hne_interval mass_about(const ladder *l, size_t count, hne_interval weight, double level, int sign)
{
    size_t at_end = steps_to(l, count, level, sign);
    return hne_interval_add(l->mass[at_end], times(hne_interval_subtract(weight, l->weight[at_end]), level));
}

static double share_about(const curve *c, hne_interval weight, hne_interval rest, double level)
{
    hne_interval poor = mass_about(&c->poor[1], c->count, weight, level, 1);
    hne_interval rich = mass_about(&c->rich[0], c->count, rest, level, -1);
    if (!(poor.upper > 0)) /* nobody has anything, or the poor do not */
        return 0;
    return share_of(poor.upper, rich.lower).upper;
}

/* The value at a place by weight, from one side. */
static double value_at(const ladder *l, size_t count, double weight, int at_least)
{
    size_t i = 0;
    while (i + 1 < count && (at_least ? l->weight[i + 1].upper < weight : l->weight[i + 1].lower < weight))
        i++;
    return l->ends[i].value;
}

/* Levels to try: all ends between what the last of the poor have at least and at most. */
static double greatest(const curve *c, hne_interval weight, hne_interval rest)
{
    double from = value_at(&c->poor[0], c->count, weight.lower, 1);
    double to = value_at(&c->poor[1], c->count, weight.upper, 0), found = 0;
    if (isinf(to))
        return 1;
    for (int k = 0; k < 2; k++) {
        const end *ends = c->poor[k].ends;
        for (size_t i = 0; i < c->count; i++)
            if (ends[i].value >= from && ends[i].value <= to)
                found = fmax(found, share_about(c, weight, rest, ends[i].value));
    }
    return found;
}

static hne_interval at_population(const curve *c, double population)
{
    if (population == 0 || population == 1)
        return point(population);
    hne_interval weight = times(c->weights, population), rest = hne_interval_subtract(c->weights, weight);
    hne_interval poor = first_mass(&c->poor[0], c->count, weight), rich = first_mass(&c->rich[1], c->count, rest);
    double least = poor.lower > 0 ? share_of(poor.lower, rich.upper).lower : 0;
    return hne_interval_intersect((hne_interval){least, greatest(c, weight, rest)}, hne_interval_of(0, population));
}

/* ---- the curve ---- */

/* One piece of memory for all ladders. */
static void *make_room(curve *c, size_t count)
{
    char *memory = count < SIZE_MAX / 256 ? hne_i_alloc_zeroed(4 * (count + 1), 3 * sizeof(hne_interval)) : NULL;
    ladder *ladders[] = {&c->poor[0], &c->poor[1], &c->rich[0], &c->rich[1]};
    for (size_t k = 0; k < 4 && memory; k++) {
        hne_interval *own = (hne_interval *)(void *)memory + k * 3 * (count + 1);
        *ladders[k] = (ladder){(end *)(void *)(own + 2 * (count + 1)), own, own + count + 1};
    }
    return memory;
}

/* Whether one figure decides: missing, else empty, else negative; or all are 0. */
static int take(curve *c, const hne_interval *x, size_t count, int64_t stride, const double *weights,
                int64_t weights_stride, hne_interval *decided)
{
    int is_negative = 0, is_positive = 0;
    *decided = c->weights = point(0);
    for (int64_t i = 0; i < (int64_t)count; i++) {
        hne_interval own = x[i * stride];
        double weight = weights ? weights[i * weights_stride] : 1;
        if (hne_i_is_decided(own, *decided, decided) || weight == 0)
            continue;
        is_negative |= own.lower < 0;
        is_positive |= own.upper > 0;
        for (int upper = 0; upper < 2; upper++)
            c->poor[upper].ends[c->count] = c->rich[upper].ends[c->count] =
                (end){upper ? own.upper : own.lower, weight};
        c->weights = hne_interval_add(c->weights, point(weight));
        c->count++;
    }
    if (hne_i_is_decided(*decided, *decided, decided))
        return 1;
    *decided = is_negative ? hne_interval_entire() : hne_interval_missing();
    return is_negative || !is_positive;
}

static void sort(curve *c)
{
    for (int upper = 0; upper < 2; upper++) {
        qsort(c->poor[upper].ends, c->count, sizeof(end), ascending);
        qsort(c->rich[upper].ends, c->count, sizeof(end), descending);
        add_up(&c->poor[upper], c->count);
        add_up(&c->rich[upper], c->count);
    }
}

static int are_good(const double *numbers, size_t count, int64_t stride, double most)
{
    for (int64_t i = 0; i < (int64_t)count; i++)
        if (!(numbers[i * stride] >= 0 && numbers[i * stride] <= most))
            return 0;
    return 1;
}

static int has_weight(const double *weights, size_t count, int64_t stride)
{
    for (int64_t i = 0; i < (int64_t)count; i++)
        if (weights[i * stride] > 0)
            return 1;
    return 0;
}

hne_status hne_lorenz_curve_intervals(const hne_interval *x, size_t count, int64_t stride, const double *weights,
                                      int64_t weights_stride, const double *population, size_t points,
                                      hne_interval *result, int64_t result_stride)
{
    HNE_I_TO_NEAREST(hne_lorenz_curve_intervals, x, count, stride, weights, weights_stride, population, points, result,
                     result_stride)
    if (!x || !count || (weights && (!are_good(weights, count, weights_stride, DBL_MAX) ||
                                     !has_weight(weights, count, weights_stride))))
        return HNE_ERROR_ARGUMENT;
    if (points == 0)
        return HNE_OK;
    if (!population || !are_good(population, points, 1, 1) ||
        !hne_i_result_is_valid(result, 1, 0, points, result_stride))
        return HNE_ERROR_ARGUMENT;
    curve c = {.count = 0};
    hne_interval decided;
    void *memory = make_room(&c, count);
    if (!memory)
        return HNE_ERROR_MEMORY;
    int is_decided = take(&c, x, count, stride, weights, weights_stride, &decided);
    if (!is_decided)
        sort(&c);
    for (size_t i = 0; i < points; i++)
        result[(int64_t)i * result_stride] = is_decided ? decided : at_population(&c, population[i]);
    hne_i_free(memory);
    return HNE_OK;
}
