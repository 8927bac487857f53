/* SPDX-License-Identifier: MIT */
/* Measures of enclosures for which they are sorted. */
#include "math/measure_interval.h"

#include <hunanecon/compare.h>

#include "base/alloc.h"
#include "value/round.h"

#include <stdlib.h>

static hne_interval times(hne_interval x, double factor)
{
    return hne_interval_multiply(x, hne_interval_point(factor));
}

int hne_i_compare_ends(const void *a, const void *b)
{
    double x = ((const hne_i_end *)a)->value, y = ((const hne_i_end *)b)->value;
    return (x > y) - (x < y);
}

static int compare_middles(const void *a, const void *b)
{
    const hne_i_item *x = a, *y = b;
    double left = x->ratio.lower + x->ratio.upper, right = y->ratio.lower + y->ratio.upper;
    return (left > right) - (left < right);
}

/* Upper ends of all items, or lower ones, from the least on. */
static hne_i_end *sorted_ends(const hne_i_set *s, int upper)
{
    hne_i_end *ends = hne_i_alloc_zeroed(s->count, sizeof *ends);
    for (size_t i = 0; ends && i < s->count; i++)
        ends[i] = (hne_i_end){upper ? s->items[i].x.upper : s->items[i].x.lower, s->items[i].weight};
    if (ends)
        qsort(ends, s->count, sizeof *ends, hne_i_compare_ends);
    return ends;
}

/* So much that it does not matter which of two is taken for the higher one where their middles differ by a rounding. */
static hne_interval further(hne_interval r)
{
    for (int step = 0; step < 4; step++)
        r.upper = hne_i_next_up(r.upper);
    return r;
}

/* Half the sum of w w' |r - r'|, as large as it can be: of two the one whose middle lies higher is the higher one. Of
 * each item, the weight of those below times its upper end less that of those above times its lower end. */
static hne_interval widest(hne_i_set *s)
{
    hne_interval sum = hne_interval_point(0), below = hne_interval_point(0), above = s->weights;
    qsort(s->items, s->count, sizeof *s->items, compare_middles);
    for (size_t i = 0; i < s->count; i++) {
        hne_interval weight = hne_interval_point(s->items[i].weight), r = further(s->items[i].ratio);
        above = hne_interval_subtract(above, weight);
        hne_interval apart = hne_interval_subtract(hne_interval_multiply(below, hne_interval_point(r.upper)),
                                                   hne_interval_multiply(above, hne_interval_point(r.lower)));
        sum = hne_interval_add(sum, hne_interval_multiply(weight, apart));
        below = hne_interval_add(below, weight);
    }
    return sum;
}

/* The same, as small as it can be: pairs whose enclosures overlap may be equal. */
static hne_interval narrowest(const hne_i_set *s, const hne_i_end *lower, const hne_i_end *upper)
{
    hne_interval sum = hne_interval_point(0), weights = sum, values = sum;
    for (size_t i = 0, k = 0; i < s->count; i++) {
        for (; k < s->count && upper[k].value < lower[i].value; k++) {
            hne_interval weight = hne_interval_point(upper[k].weight);
            weights = hne_interval_add(weights, weight);
            values = hne_interval_add(values, times(weight, upper[k].value));
        }
        hne_interval apart = hne_interval_subtract(times(weights, lower[i].value), values);
        sum = hne_interval_add(sum, times(apart, lower[i].weight));
    }
    return sum;
}

/* The items with their ratios for values. Those without weight are left out: they add nothing, and may be infinitely many
 * times the mean. */
static hne_i_set weighted_ratios(const hne_i_set *s)
{
    hne_i_set kept = {s->items, 0, s->total, s->weights};
    for (size_t i = 0; i < s->count; i++)
        if (s->items[i].weight > 0) {
            kept.items[kept.count] = s->items[i];
            kept.items[kept.count++].x = s->items[i].ratio;
        }
    return kept;
}

int hne_i_gini_of_set(hne_i_set *s, double lost, hne_interval *result)
{
    hne_i_set ratios = weighted_ratios(s);
    hne_i_end *lower = sorted_ends(&ratios, 0), *upper = sorted_ends(&ratios, 1);
    int good = lower && upper;
    if (good) {
        hne_interval all = hne_interval_multiply(s->weights, s->weights);
        hne_interval least = hne_interval_divide(narrowest(&ratios, lower, upper), all);
        hne_interval most = hne_interval_divide(widest(&ratios), all);
        hne_interval found = {least.lower > 0 ? least.lower : 0, isnan(most.upper) ? 1 : most.upper};
        *result = hne_i_corrected(s, lost, hne_interval_intersect(found, hne_interval_of(0, 1)));
    }
    hne_i_free(lower);
    hne_i_free(upper);
    return good;
}

/* 1 / (n (1 - Gini)) */
int hne_i_rosenbluth_of_set(hne_i_set *s, double unused, hne_interval *result)
{
    hne_interval found, one = hne_interval_point(1);
    (void)unused;
    if (!hne_i_gini_of_set(s, 0, &found))
        return 0;
    hne_interval evenness = hne_interval_intersect(hne_interval_subtract(one, found), hne_interval_of(0, 1));
    hne_interval shares = hne_interval_multiply(hne_interval_point((double)s->count), evenness);
    *result = hne_interval_intersect(hne_interval_divide(one, shares), hne_interval_of(0, 1));
    return 1;
}

static hne_interval share_of(double part, double rest)
{
    if (isinf(part) || isinf(rest))
        return hne_interval_of(0, 1);
    return hne_share_of_parts_interval(hne_interval_point(part), hne_interval_point(rest));
}

/* The share of the k greatest: at most with their upper ends, the rest at the lower ones; at least what the k with the
 * greatest lower ends have against all that the others can. */
int hne_i_concentration_ratio_of_set(hne_i_set *s, double k, hne_interval *result)
{
    hne_i_end *lower = sorted_ends(s, 0), *upper = sorted_ends(s, 1);
    size_t top = k < (double)s->count ? (size_t)k : s->count, above = 0, taken = 0;
    double top_low = 0, top_high = 0, rest_low = 0, rest_high = 0;
    int good = lower && upper;
    for (size_t i = 0; i < s->count && good; i++) {
        int is_top = i + top >= s->count;
        top_low = hne_i_add_down(top_low, is_top ? lower[i].value : 0);
        rest_low = hne_i_add_down(rest_low, is_top ? 0 : lower[i].value);
        top_high = hne_i_add_up(top_high, is_top ? upper[i].value : 0);
        above += lower[i].value > lower[s->count - top].value ? 1 : 0;
    }
    for (size_t i = 0; i < s->count && good; i++) {
        double low = s->items[i].x.lower, cut = lower[s->count - top].value;
        int is_last = low == cut && taken < top - above; /* of those at the cut, as many as are left */
        taken += is_last ? 1 : 0;
        rest_high = hne_i_add_up(rest_high, low > cut || is_last ? 0 : s->items[i].x.upper);
    }
    if (good)
        *result = (hne_interval){share_of(top_low, rest_high).lower, share_of(top_high, rest_low).upper};
    hne_i_free(lower);
    hne_i_free(upper);
    return good;
}
