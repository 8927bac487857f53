/* SPDX-License-Identifier: MIT */
/* GEKS of published figures, window after window. In logarithms, the mean over all periods of a window of the comparisons
 * through each; that of two periods themselves, which stands there twice, is taken once. */
#include "math/indexnum.h"

#include "base/alloc.h"
#include "math/loops.h"
#include "value/nearest.h"

typedef struct windows {
    const hne_interval_basket *basket;
    hne_index_kind kind;
    hne_index_formula formula;
    size_t length;
    hne_interval *bilateral; /* periods x periods logarithms, those of a later to an earlier one not used */
    hne_interval *published; /* logarithms, 0 in the first period */
} windows;

static hne_interval log_bilateral(const windows *w, size_t from, size_t to)
{
    size_t periods = w->basket->periods;
    if (from == to)
        return hne_interval_point(0);
    return from < to ? w->bilateral[from * periods + to] : hne_interval_negate(w->bilateral[to * periods + from]);
}

/* From one period of a window to another. */
static hne_interval geks(const windows *w, size_t first, size_t count, size_t from, size_t to)
{
    if (from == to)
        return hne_interval_point(0);
    hne_interval sum = hne_interval_multiply(hne_interval_point(2), log_bilateral(w, from, to));
    for (size_t k = first; k < first + count; k++)
        if (k != from && k != to)
            sum = hne_interval_add(sum, hne_interval_add(log_bilateral(w, from, k), log_bilateral(w, k, to)));
    return hne_interval_divide(sum, hne_interval_point((double)count));
}

/* Continues at a period that the window up to t and the one before have in common, of the old one or of what was
 * published. */
static hne_interval at_link(const windows *w, size_t t, size_t link, int is_published)
{
    size_t first = t + 1 - w->length;
    hne_interval fresh = geks(w, first, w->length, link, t);
    if (is_published)
        return hne_interval_add(w->published[link], fresh);
    hne_interval old = geks(w, first - 1, w->length, t - 1, link);
    return hne_interval_add(hne_interval_add(w->published[t - 1], old), fresh);
}

static hne_interval at_mean(const windows *w, size_t t, int is_published)
{
    hne_interval sum = hne_interval_point(0);
    for (size_t link = t + 1 - w->length; link < t; link++)
        sum = hne_interval_add(sum, at_link(w, t, link, is_published));
    return hne_interval_divide(sum, hne_interval_point((double)(w->length - 1)));
}

static hne_interval spliced(const windows *w, hne_splice splice, size_t t)
{
    size_t first = t + 1 - w->length, half = first + (w->length - 1) / 2;
    size_t moving = (t - 1) / (w->length - 1) * (w->length - 1);
    switch (splice) {
    case HNE_SPLICE_WINDOW: return at_link(w, t, first, 0);
    case HNE_SPLICE_HALF: return at_link(w, t, half, 0);
    case HNE_SPLICE_MEAN: return at_mean(w, t, 0);
    case HNE_SPLICE_WINDOW_PUBLISHED: return at_link(w, t, first, 1);
    case HNE_SPLICE_HALF_PUBLISHED: return at_link(w, t, half, 1);
    case HNE_SPLICE_MEAN_PUBLISHED: return at_mean(w, t, 1);
    case HNE_SPLICE_FIXED_BASE_EXPANDING:
        return hne_interval_add(w->published[moving], geks(w, moving, t + 1 - moving, moving, t));
    case HNE_SPLICE_FIXED_BASE_MOVING: return at_link(w, t, moving, 1);
    default: return at_link(w, t, t - 1, 1);
    }
}

/* All pairs that some window holds. */
static hne_status take_bilaterals(windows *w)
{
    size_t periods = w->basket->periods;
    hne_status status = HNE_OK;
    for (size_t from = 0; from < periods; from++)
        for (size_t to = from + 1; to < periods && to - from < w->length && status == HNE_OK; to++) {
            hne_interval *at = &w->bilateral[from * periods + to];
            status = hne_index_of_periods_interval(w->formula, w->kind, w->basket, from, to, from, at);
            int is_known = !(at->lower < 0); /* of what may not be there nothing is known */
            *at = is_known ? hne_interval_log(*at) : hne_interval_entire();
        }
    return status;
}

static int is_reversible(hne_index_formula formula)
{
    const hne_i_formula *known = hne_i_formula_at(formula);
    return known && known->is_reversible;
}

static hne_status work_through(windows *w, hne_splice splice, hne_interval *result, int64_t result_stride)
{
    hne_status status = take_bilaterals(w);
    for (size_t t = 0; t < w->basket->periods && status == HNE_OK; t++) {
        w->published[t] = t < w->length ? geks(w, 0, w->length, 0, t) : spliced(w, splice, t);
        result[(int64_t)t * result_stride] = hne_interval_exp(w->published[t]);
    }
    return status;
}

hne_status hne_geks_intervals(hne_index_formula formula, hne_index_kind kind, const hne_interval_basket *basket,
                              size_t window, hne_splice splice, hne_interval *result, int64_t result_stride)
{
    HNE_I_TO_NEAREST(hne_geks_intervals, formula, kind, basket, window, splice, result, result_stride)
    hne_interval unused;
    if (!basket || window < 2 || !is_reversible(formula) || (int)splice < HNE_SPLICE_MOVEMENT ||
        (int)splice > HNE_SPLICE_FIXED_BASE_MOVING ||
        !hne_i_result_is_valid(result, 1, 0, basket->periods, result_stride))
        return HNE_ERROR_ARGUMENT;
    size_t periods = basket->periods;
    if (!periods)
        return HNE_OK;
    /* whether the rest of the arguments is good */
    hne_status status = hne_index_of_periods_interval(formula, kind, basket, 0, 0, 0, &unused);
    if (status != HNE_OK || periods > 32768)
        return status != HNE_OK ? status : HNE_ERROR_MEMORY;
    hne_interval *memory = hne_i_alloc_zeroed(periods * periods + periods, sizeof *memory);
    if (!memory)
        return HNE_ERROR_MEMORY;
    windows w = {basket, kind, formula, window < periods ? window : periods, memory, memory + periods * periods};
    status = work_through(&w, splice, result, result_stride);
    hne_i_free(memory);
    return status;
}
