/* SPDX-License-Identifier: MIT */
/* Trials of index numbers and of GEKS, as their formulas stand in indexnum.h. */
#include "soundness_basket.h"

/* Products come and go: one is missing, or its price 0. */
static void draw_gaps(hne_interval *prices, hne_interval *quantities)
{
    for (size_t i = 0; i < FIGURES; i++) {
        size_t chance = whole_below(24);
        if (chance < 2)
            prices[i] = chance ? hne_interval_missing() : hne_interval_point(0);
        if (chance == 2)
            quantities[i] = hne_interval_missing();
    }
}

void draw_basket(basket *b, size_t periods)
{
    b->products = 1 + whole_below(PRODUCTS);
    b->kind = whole_below(3) ? HNE_INDEX_OF_PRICES : HNE_INDEX_OF_QUANTITIES;
    int of_prices = b->kind == HNE_INDEX_OF_PRICES;
    hne_interval *p = of_prices ? b->prices : b->quantities, *q = of_prices ? b->quantities : b->prices;
    draw_all(draw_positive, p, FIGURES);
    draw_all(whole_below(2) ? draw_positive : draw, q, FIGURES);
    if (whole_below(3) == 0)
        draw_gaps(p, q);
    b->c = (hne_interval_basket){b->prices, PERIODS, 1, b->quantities, PERIODS, 1, b->products, periods};
}

void take_basket(basket *b)
{
    double at[FIGURES];
    int of_prices = b->kind == HNE_INDEX_OF_PRICES;
    all_inside(b->prices, at, FIGURES);
    exactly(at, of_prices ? b->p : b->q, FIGURES);
    all_inside(b->quantities, at, FIGURES);
    exactly(at, of_prices ? b->q : b->p, FIGURES);
}

/* ---- formulas, as means of relatives ---- */

static int is_of_prices_alone(hne_index_formula formula)
{
    return formula == HNE_INDEX_DUTOT || formula == HNE_INDEX_CARLI || formula == HNE_INDEX_JEVONS ||
           formula == HNE_INDEX_HARMONIC || formula == HNE_INDEX_CSWD;
}

static int has_weights_period(hne_index_formula formula)
{
    return formula == HNE_INDEX_LOWE || formula == HNE_INDEX_YOUNG;
}

static void take_product(two_periods *t, const number *p, const number *q, size_t base, size_t period, size_t weights)
{
    t->p0[t->count] = p[base];
    t->q0[t->count] = q[base];
    t->p1[t->count] = p[period];
    t->q1[t->count] = q[period];
    t->pb[t->count] = p[weights];
    t->qb[t->count] = q[weights];
}

/* Whether the product just taken counts: prices above 0, and quantities 0 or more where they are used. */
static int is_matched(const two_periods *t, hne_index_formula formula)
{
    size_t i = t->count;
    int has_prices = !is_undefined(above_zero(t->p0[i])) && !is_undefined(above_zero(t->p1[i]));
    if (is_of_prices_alone(formula))
        return has_prices;
    if (has_weights_period(formula))
        return has_prices && !is_undefined(above_zero(t->pb[i])) && !is_undefined(not_below_zero(t->qb[i]));
    return has_prices && !is_undefined(not_below_zero(t->q0[i])) && !is_undefined(not_below_zero(t->q1[i]));
}

two_periods periods_of(const basket *b, hne_index_formula formula, size_t base, size_t period, size_t weights)
{
    two_periods t = {.count = 0};
    for (size_t i = 0; i < b->products; i++) {
        take_product(&t, b->p + i * PERIODS, b->q + i * PERIODS, base, period, weights);
        if (is_matched(&t, formula))
            t.place[t.count++] = i;
    }
    return t;
}

number relative(const two_periods *t, size_t i) { return over(t->p1[i], t->p0[i]); }

number logarithmic_mean(number a, number b)
{
    number apart = minus(a, b);
    if (against(apart, 0) == 0)
        return about(apart) == 0 ? a : undefined();
    return over(apart, natural_log(over(a, b)));
}

static number harmonic(number a, number b)
{
    number all = plus(a, b);
    return against(all, 0) > 0 ? over(times(a, b), all) : of(0);
}

/* What a relative counts with, in the mean that the formula is. */
static number weight_of(const two_periods *t, hne_index_formula formula, size_t i)
{
    switch (formula) {
    case HNE_INDEX_LASPEYRES:
    case HNE_INDEX_GEOMETRIC_LASPEYRES: return times(t->p0[i], t->q0[i]);
    case HNE_INDEX_PAASCHE: return times(t->p0[i], t->q1[i]);
    case HNE_INDEX_WALSH: return times(t->p0[i], root(times(t->q0[i], t->q1[i])));
    case HNE_INDEX_MARSHALL_EDGEWORTH: return times(t->p0[i], plus(t->q0[i], t->q1[i]));
    case HNE_INDEX_GEARY_KHAMIS: return times(t->p0[i], harmonic(t->q0[i], t->q1[i]));
    case HNE_INDEX_LOWE: return times(t->p0[i], t->qb[i]);
    case HNE_INDEX_YOUNG: return times(t->pb[i], t->qb[i]);
    case HNE_INDEX_DUTOT: return t->p0[i];
    case HNE_INDEX_GEOMETRIC_PAASCHE: return times(t->p1[i], t->q1[i]);
    default: return of(1);
    }
}

void shares_of(const two_periods *t, hne_index_formula formula, number *share)
{
    if (formula == HNE_INDEX_TORNQVIST) {
        number other[PRODUCTS];
        shares_of(t, HNE_INDEX_GEOMETRIC_LASPEYRES, share);
        shares_of(t, HNE_INDEX_GEOMETRIC_PAASCHE, other);
        for (size_t i = 0; i < t->count; i++)
            share[i] = over(plus(share[i], other[i]), of(2));
        return;
    }
    for (size_t i = 0; i < t->count; i++)
        share[i] = weight_of(t, formula, i);
    number all = sum(share, t->count);
    for (size_t i = 0; i < t->count; i++)
        share[i] = over(share[i], all);
}

int is_geometric(hne_index_formula formula)
{
    return formula == HNE_INDEX_TORNQVIST || formula == HNE_INDEX_JEVONS ||
           formula == HNE_INDEX_GEOMETRIC_LASPEYRES || formula == HNE_INDEX_GEOMETRIC_PAASCHE;
}

number index_of(const two_periods *t, hne_index_formula formula)
{
    number share[PRODUCTS], all = of(0), two = of(2);
    if (t->count == 0)
        return undefined();
    switch (formula) {
    case HNE_INDEX_FISHER: return root(times(index_of(t, HNE_INDEX_LASPEYRES), index_of(t, HNE_INDEX_PAASCHE)));
    case HNE_INDEX_CSWD: return root(times(index_of(t, HNE_INDEX_CARLI), index_of(t, HNE_INDEX_HARMONIC)));
    case HNE_INDEX_DROBISCH: return over(plus(index_of(t, HNE_INDEX_LASPEYRES), index_of(t, HNE_INDEX_PAASCHE)), two);
    default: break;
    }
    shares_of(t, formula, share);
    for (size_t i = 0; i < t->count; i++) {
        number r = relative(t, i);
        number of_one = is_geometric(formula)           ? natural_log(r)
                        : formula == HNE_INDEX_HARMONIC ? over(of(1), r)
                                                        : r;
        all = plus(all, times(share[i], of_one));
    }
    return is_geometric(formula) ? exponential(all) : formula == HNE_INDEX_HARMONIC ? over(of(1), all) : all;
}

const hne_index_formula formulas[FORMULAS] = {
    HNE_INDEX_LASPEYRES, HNE_INDEX_PAASCHE, HNE_INDEX_FISHER, HNE_INDEX_TORNQVIST, HNE_INDEX_WALSH,
    HNE_INDEX_MARSHALL_EDGEWORTH, HNE_INDEX_LOWE, HNE_INDEX_YOUNG, HNE_INDEX_GEARY_KHAMIS, HNE_INDEX_DUTOT,
    HNE_INDEX_CARLI, HNE_INDEX_JEVONS, HNE_INDEX_HARMONIC, HNE_INDEX_GEOMETRIC_LASPEYRES,
    HNE_INDEX_GEOMETRIC_PAASCHE, HNE_INDEX_CSWD, HNE_INDEX_DROBISCH};

void indices(void)
{
    basket b;
    hne_index_formula formula = formulas[whole_below(FORMULAS)];
    hne_interval found;
    draw_basket(&b, 3);
    LIBRARY(hne_index_of_periods_interval(formula, b.kind, &b.c, 0, 1, 2, &found));
    for (int s = 0; s < SAMPLES; s++) {
        take_basket(&b);
        two_periods t = periods_of(&b, formula, 0, 1, 2);
        judge("index", found, index_of(&t, formula));
    }
}

/* ---- every period ---- */

/* The chain from the first period on; ratios to it are those to the base period. */
static void chain_of(const basket *b, hne_index_formula formula, size_t weights, number *level)
{
    level[0] = of(1);
    for (size_t t = 1; t < PERIODS; t++) {
        two_periods link = periods_of(b, formula, t - 1, t, weights);
        level[t] = times(level[t - 1], index_of(&link, formula));
    }
}

static void judge_periods(const basket *b, hne_index_formula formula, hne_index_base comparison, size_t base,
                          size_t weights, const hne_interval *found)
{
    number level[PERIODS];
    if (comparison == HNE_INDEX_CHAINED)
        chain_of(b, formula, weights, level);
    for (size_t t = 0; t < PERIODS; t++) {
        if (comparison == HNE_INDEX_CHAINED) {
            judge("chained index", found[t], over(level[t], level[base]));
        } else if (comparison == HNE_INDEX_FIXED_BASE || t > 0) {
            two_periods apart = periods_of(b, formula, comparison == HNE_INDEX_FIXED_BASE ? base : t - 1, t, weights);
            judge("index of a period", found[t], index_of(&apart, formula));
        }
    }
}

void index_series(void)
{
    basket b;
    hne_index_formula formula = formulas[whole_below(FORMULAS)];
    hne_index_base comparison = (hne_index_base)(1 + whole_below(3));
    size_t base = whole_below(PERIODS), weights = whole_below(PERIODS);
    hne_interval found[2 * PERIODS];
    int64_t stride = 1 + (int64_t)whole_below(2);
    draw_basket(&b, PERIODS);
    LIBRARY(hne_index_intervals(formula, b.kind, comparison, &b.c, base, weights, found, stride));
    for (int64_t t = 1; t < PERIODS; t++)
        found[t] = found[t * stride];
    for (int s = 0; s < SAMPLES / 2; s++) {
        take_basket(&b);
        judge_periods(&b, formula, comparison, base, weights, found);
    }
}

/* ---- GEKS ---- */

/* In a window that begins with a period, of so many; in logarithms. */
static number geks_of(const basket *b, hne_index_formula formula, size_t first, size_t count, size_t from, size_t to)
{
    number all = of(0);
    for (size_t k = first; k < first + count; k++) {
        two_periods there = periods_of(b, formula, from, k, from), back = periods_of(b, formula, k, to, k);
        all = plus(all, plus(natural_log(index_of(&there, formula)), natural_log(index_of(&back, formula))));
    }
    return over(all, of((double)count));
}

/* The logarithm of the new window's last period, t, by the first of the two windows and by what was published so far. */
static number spliced(const basket *b, hne_index_formula formula, hne_splice splice, size_t n, size_t t,
                      const number *published)
{
    size_t first = t + 1 - n, from = first, past = t;
    if (splice == HNE_SPLICE_FIXED_BASE_EXPANDING || splice == HNE_SPLICE_FIXED_BASE_MOVING) {
        size_t link = (t - 1) / (n - 1) * (n - 1);
        first = splice == HNE_SPLICE_FIXED_BASE_EXPANDING ? link : first;
        return plus(published[link], geks_of(b, formula, first, t + 1 - first, link, t));
    }
    int is_published = splice >= HNE_SPLICE_WINDOW_PUBLISHED || splice == HNE_SPLICE_MOVEMENT;
    if (splice == HNE_SPLICE_MOVEMENT)
        from = t - 1;
    else if (splice == HNE_SPLICE_HALF || splice == HNE_SPLICE_HALF_PUBLISHED)
        from = first + (n - 1) / 2;
    if (splice != HNE_SPLICE_MEAN && splice != HNE_SPLICE_MEAN_PUBLISHED)
        past = from + 1;
    number all = of(0);
    for (size_t link = from; link < past; link++) {
        number old = is_published ? published[link]
                                  : plus(published[t - 1], geks_of(b, formula, first - 1, n, t - 1, link));
        all = plus(all, plus(old, geks_of(b, formula, first, n, link, t)));
    }
    return over(all, of((double)(past - from)));
}

void geks(void)
{
    static const hne_index_formula reversible[] = {HNE_INDEX_FISHER, HNE_INDEX_TORNQVIST, HNE_INDEX_WALSH,
                                                   HNE_INDEX_MARSHALL_EDGEWORTH, HNE_INDEX_GEARY_KHAMIS,
                                                   HNE_INDEX_JEVONS, HNE_INDEX_CSWD};
    basket b;
    hne_index_formula formula = reversible[whole_below(7)];
    hne_splice splice = (hne_splice)(1 + whole_below(9));
    size_t n = 2 + whole_below(PERIODS);
    hne_interval found[PERIODS];
    draw_basket(&b, PERIODS);
    LIBRARY(hne_geks_intervals(formula, b.kind, &b.c, n, splice, found, 1));
    n = n < PERIODS ? n : PERIODS;
    for (int s = 0; s < 2; s++) {
        number published[PERIODS];
        take_basket(&b);
        for (size_t t = 0; t < PERIODS; t++) {
            published[t] = t < n ? geks_of(&b, formula, 0, n, 0, t) : spliced(&b, formula, splice, n, t, published);
            judge("GEKS", found[t], exponential(published[t]));
        }
    }
}
