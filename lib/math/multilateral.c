/* SPDX-License-Identifier: MIT */
/* Multilateral indices, window after window. */
#include "math/indexnum.h"

#include "base/alloc.h"
#include "math/loops.h"
#include "math/matrix.h"
#include "math/sum.h"

/* What a window of `count` periods from `first` on is worked out with. */
typedef struct window {
    const hne_basket *basket;
    hne_index_kind kind;
    hne_index_formula formula;
    size_t first, count;
    double *matrix;    /* count x count, and 3 count beside it */
    double *bilateral; /* periods x periods logarithms, worked out when first asked for */
    unsigned char *known; /* which of them are */
} window;

/* Logarithms of the index of each period of a window to its first; 0 if there is none. */
typedef int window_method(window *w, double *logs);

static hne_i_comparison comparison_of(const window *w, size_t base, size_t period)
{
    hne_i_comparison c;
    (void)hne_i_compare_periods(w->basket, w->kind, base, period, base, hne_i_formula_at(HNE_INDEX_FISHER), &c);
    return c;
}

/* ---- GEKS ---- */

static double log_bilateral(window *w, size_t from, size_t to)
{
    size_t low = from < to ? from : to, high = from < to ? to : from, at = low * w->basket->periods + high;
    if (from == to)
        return 0;
    if (!w->known[at]) {
        double index = NAN;
        (void)hne_index_of_periods(w->formula, 0, w->kind, w->basket, low, high, low, &index);
        w->bilateral[at] = log(index);
        w->known[at] = 1;
    }
    return from < to ? w->bilateral[at] : -w->bilateral[at];
}

static int geks(window *w, double *logs)
{
    for (size_t t = 0; t < w->count; t++) {
        hne_i_pair sum = { 0, 0 };
        for (size_t k = 0; k < w->count; k++) {
            sum = hne_i_sum_add(sum, log_bilateral(w, w->first, w->first + k));
            sum = hne_i_sum_add(sum, log_bilateral(w, w->first + k, w->first + t));
        }
        logs[t] = t ? hne_i_sum_value(sum) / (double)w->count : 0;
    }
    return 1;
}

/* ---- products in a window ---- */

typedef struct cell {
    double p, q;
} cell;

/* 0 where the product has no price in that period or nothing is sold. */
static int cell_at(const hne_i_comparison *c, size_t product, cell *out)
{
    out->p = c->p1[(int64_t)product * c->p_stride];
    out->q = c->q1[(int64_t)product * c->q_stride];
    return out->p > 0 && out->q > 0;
}

/* ---- Geary and Khamis ----
 * With u = 1 / index: V_t u_t = sum_i b_i q_it and b_i = sum_t p_it q_it u_t / Q_i, so that
 * V_t u_t = sum_s u_s sum_i q_it v_is / Q_i. One u is free: that of the first period. */

static int geary_khamis(window *w, double *logs)
{
    size_t n = w->count;
    double *a = w->matrix;
    cell at, other;
    memset(a, 0, n * n * sizeof *a);
    for (size_t i = 0; i < w->basket->products; i++) {
        double all = 0;
        for (size_t t = 0; t < n; t++) {
            hne_i_comparison c = comparison_of(w, w->first, w->first + t);
            all += cell_at(&c, i, &at) ? at.q : 0;
        }
        for (size_t t = 0; t < n && all > 0; t++) {
            hne_i_comparison c = comparison_of(w, w->first, w->first + t);
            if (!cell_at(&c, i, &at))
                continue;
            a[t * n + t] += at.p * at.q;
            for (size_t s = 0; s < n; s++) {
                hne_i_comparison d = comparison_of(w, w->first, w->first + s);
                if (cell_at(&d, i, &other))
                    a[t * n + s] -= at.q / all * (other.p * other.q);
            }
        }
    }
    /* without the first row and column; the first column goes to the right */
    size_t m = n - 1;
    for (size_t t = 1; t < n; t++) {
        logs[t] = -a[t * n];
        for (size_t s = 1; s < n; s++)
            a[(t - 1) * m + s - 1] = a[t * n + s];
    }
    logs[0] = 0;
    if (!hne_i_general_solve(a, m, logs + 1))
        return 0;
    for (size_t t = 1; t < n; t++)
        logs[t] = -log(logs[t]);
    return 1;
}

/* ---- time product dummy ----
 * min sum s_it (ln p_it - a_t - b_i)^2. With b_i = sum_t s_it (ln p_it - a_t) / S_i put in, what is left is a Laplacian
 * of the periods. */

static double total_of(const hne_i_comparison *c)
{
    hne_i_pair sum = { 0, 0 };
    cell at;
    for (size_t i = 0; i < c->products; i++)
        if (cell_at(c, i, &at))
            sum = hne_i_sum_add_product(sum, at.p, at.q);
    return hne_i_sum_value(sum);
}

static int time_product_dummy(window *w, double *logs)
{
    size_t n = w->count, m = n - 1;
    double *a = w->matrix, *share = a + n * n, *log_price = share + n, *total = log_price + n;
    cell at;
    memset(a, 0, n * n * sizeof *a);
    for (size_t t = 0; t < n; t++) {
        hne_i_comparison c = comparison_of(w, w->first, w->first + t);
        total[t] = total_of(&c);
        logs[t] = 0;
    }
    for (size_t i = 0; i < w->basket->products; i++) {
        double all = 0, mean = 0;
        for (size_t t = 0; t < n; t++) {
            hne_i_comparison c = comparison_of(w, w->first, w->first + t);
            int is_sold = cell_at(&c, i, &at);
            share[t] = is_sold ? at.p * at.q / total[t] : 0;
            log_price[t] = is_sold ? log(at.p) : 0;
            all += share[t];
            mean += share[t] * log_price[t];
        }
        for (size_t t = 1; t < n && all > 0; t++) {
            logs[t] += share[t] * (log_price[t] - mean / all);
            a[(t - 1) * m + t - 1] += share[t];
            for (size_t s = 1; s < n; s++)
                a[(t - 1) * m + s - 1] -= share[t] * share[s] / all;
        }
    }
    return hne_i_general_solve(a, m, logs + 1);
}

/* ---- windows ---- */

/* The logarithm that continues the published ones, in a new window of which the last period is new. `old` and `fresh`
 * are of windows as long, a period apart; link is the first common period, counted in the new window. */
static double at_link(const double *published, const double *old, const double *fresh, size_t count, size_t link,
                      int is_published)
{
    double before = is_published ? published[link] : published[count - 2] + (old[link + 1] - old[count - 1]);
    return before + (fresh[count - 1] - fresh[link]);
}

static double at_mean(const double *published, const double *old, const double *fresh, size_t count, int is_published)
{
    hne_i_pair sum = { 0, 0 };
    for (size_t link = 0; link + 1 < count; link++)
        sum = hne_i_sum_add(sum, at_link(published, old, fresh, count, link, is_published));
    return hne_i_sum_value(sum) / (double)(count - 1);
}

static double spliced(hne_splice splice, const double *published, const double *old, const double *fresh, size_t count)
{
    switch (splice) {
    case HNE_SPLICE_WINDOW: return at_link(published, old, fresh, count, 0, 0);
    case HNE_SPLICE_HALF: return at_link(published, old, fresh, count, (count - 1) / 2, 0);
    case HNE_SPLICE_MEAN: return at_mean(published, old, fresh, count, 0);
    case HNE_SPLICE_WINDOW_PUBLISHED: return at_link(published, old, fresh, count, 0, 1);
    case HNE_SPLICE_HALF_PUBLISHED: return at_link(published, old, fresh, count, (count - 1) / 2, 1);
    case HNE_SPLICE_MEAN_PUBLISHED: return at_mean(published, old, fresh, count, 1);
    default: return at_link(published, old, fresh, count, count - 2, 1);
    }
}

/* Windows that begin at, or hold, a link period which moves on when a window is full. */
static int continue_from_link(window *w, window_method *method, size_t length, size_t t, int expands, double *published,
                              double *fresh)
{
    size_t link = (t - 1) / (length - 1) * (length - 1);
    w->first = expands ? link : t + 1 - length;
    w->count = t + 1 - w->first;
    if (!method(w, fresh))
        return 0;
    published[t] = published[link] + (fresh[w->count - 1] - fresh[link - w->first]);
    return 1;
}

static void work_through(window *w, window_method *method, size_t length, hne_splice splice, double *published,
                         double *room)
{
    size_t periods = w->basket->periods;
    double *old = room, *fresh = room + length;
    w->first = 0;
    w->count = length;
    int good = method(w, published);
    memcpy(old, published, length * sizeof *old);
    for (size_t t = length; t < periods && good; t++) {
        if (splice >= HNE_SPLICE_FIXED_BASE_EXPANDING) {
            good =
                continue_from_link(w, method, length, t, splice == HNE_SPLICE_FIXED_BASE_EXPANDING, published, fresh);
            continue;
        }
        w->first = t + 1 - length;
        good = method(w, fresh);
        published[t] = good ? spliced(splice, published + w->first, old, fresh, length) : NAN;
        double *held = old;
        old = fresh;
        fresh = held;
    }
    for (size_t t = 0; t < periods && !good; t++)
        published[t] = NAN;
}

static int is_known_method(hne_multilateral method, hne_index_formula formula, hne_splice splice)
{
    const hne_i_formula *wanted = hne_i_formula_at(formula);
    return (int)splice >= HNE_SPLICE_MOVEMENT && (int)splice <= HNE_SPLICE_FIXED_BASE_MOVING &&
           (method == HNE_MULTILATERAL_GEARY_KHAMIS || method == HNE_MULTILATERAL_TIME_PRODUCT_DUMMY ||
            (method == HNE_MULTILATERAL_GEKS && wanted && wanted->is_reversible));
}

hne_status hne_multilateral_index(hne_multilateral method, hne_index_formula formula, hne_index_kind kind,
                                  const hne_basket *basket, size_t length, hne_splice splice, double *result,
                                  int64_t result_stride)
{
    static window_method *const methods[] = {NULL, geks, geary_khamis, time_product_dummy};
    hne_i_comparison unused;
    if (!basket || length < 2 || !is_known_method(method, formula, splice) ||
        !hne_i_result_is_valid(result, 1, 0, basket->periods, result_stride))
        return HNE_ERROR_ARGUMENT;
    size_t periods = basket->periods;
    length = length < periods ? length : periods;
    const hne_i_formula *uses = hne_i_formula_at(method == HNE_MULTILATERAL_GEKS ? formula : HNE_INDEX_FISHER);
    if (!periods)
        return HNE_OK;
    if (hne_i_compare_periods(basket, kind, 0, 0, 0, uses, &unused) != HNE_OK)
        return HNE_ERROR_ARGUMENT;
    if (periods > 65536)
        return HNE_ERROR_MEMORY;
    size_t numbers = periods * periods + (length + 3) * length + periods + 2 * length;
    double *memory = hne_i_alloc_zeroed(numbers, sizeof *memory);
    unsigned char *known = hne_i_alloc_zeroed(periods * periods, 1);
    if (memory && known) {
        double *published = memory + periods * periods + (length + 3) * length;
        window w = {basket, kind, formula, 0, 0, memory + periods * periods, memory, known};
        if (periods == 1)
            published[0] = 0;
        else
            work_through(&w, methods[method], length, splice, published, published + periods);
        for (size_t t = 0; t < periods; t++)
            result[(int64_t)t * result_stride] = exp(published[t]);
    }
    hne_status status = memory && known ? HNE_OK : HNE_ERROR_MEMORY;
    hne_i_free(memory);
    hne_i_free(known);
    return status;
}
