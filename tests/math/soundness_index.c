/* SPDX-License-Identifier: MIT */
/* Trials of index numbers, of what products contribute to them and of GEKS, as their formulas stand in indexnum.h. */
#include "soundness.h"

enum { PRODUCTS = 4, PERIODS = 5, FIGURES = PRODUCTS * PERIODS };

/* Product i in period t is at i PERIODS + t. The index is of p with q as weights: of quantities, p are the quantities. */
typedef struct basket {
    hne_interval prices[FIGURES], quantities[FIGURES];
    number p[FIGURES], q[FIGURES];
    hne_index_kind kind;
    hne_interval_basket c;
    size_t products;
} basket;

static void draw_basket(basket *b, size_t periods)
{
    b->products = 1 + whole_below(PRODUCTS);
    b->kind = whole_below(3) ? HNE_INDEX_OF_PRICES : HNE_INDEX_OF_QUANTITIES;
    int of_prices = b->kind == HNE_INDEX_OF_PRICES;
    draw_all(draw_positive, of_prices ? b->prices : b->quantities, FIGURES);
    draw_all(whole_below(2) ? draw_positive : draw, of_prices ? b->quantities : b->prices, FIGURES);
    b->c = (hne_interval_basket){b->prices, PERIODS, 1, b->quantities, PERIODS, 1, b->products, periods};
}

static void take_basket(basket *b)
{
    double at[FIGURES];
    int of_prices = b->kind == HNE_INDEX_OF_PRICES;
    all_inside(b->prices, at, FIGURES);
    exactly(at, of_prices ? b->p : b->q, FIGURES);
    all_inside(b->quantities, at, FIGURES);
    exactly(at, of_prices ? b->q : b->p, FIGURES);
}

/* ---- formulas, as means of relatives ---- */

/* Two periods, and that of the weights. */
typedef struct two_periods {
    number p0[PRODUCTS], q0[PRODUCTS], p1[PRODUCTS], q1[PRODUCTS], pb[PRODUCTS], qb[PRODUCTS];
    size_t count;
} two_periods;

static two_periods periods_of(const basket *b, size_t base, size_t period, size_t weights)
{
    two_periods t = {.count = b->products};
    for (size_t i = 0; i < b->products; i++) {
        const number *p = b->p + i * PERIODS, *q = b->q + i * PERIODS;
        t.p0[i] = p[base];
        t.q0[i] = q[base];
        t.p1[i] = p[period];
        t.q1[i] = q[period];
        t.pb[i] = p[weights];
        t.qb[i] = q[weights];
    }
    return t;
}

static number relative(const two_periods *t, size_t i) { return over(t->p1[i], t->p0[i]); }

/* (a - b) / ln (a / b) */
static number logarithmic_mean(number a, number b)
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

static void shares_of(const two_periods *t, hne_index_formula formula, number *share)
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

static int is_geometric(hne_index_formula formula)
{
    return formula == HNE_INDEX_TORNQVIST || formula == HNE_INDEX_JEVONS ||
           formula == HNE_INDEX_GEOMETRIC_LASPEYRES || formula == HNE_INDEX_GEOMETRIC_PAASCHE;
}

static number index_of(const two_periods *t, hne_index_formula formula)
{
    number share[PRODUCTS], all = of(0), two = of(2);
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

static const hne_index_formula formulas[] = {
    HNE_INDEX_LASPEYRES, HNE_INDEX_PAASCHE, HNE_INDEX_FISHER, HNE_INDEX_TORNQVIST, HNE_INDEX_WALSH,
    HNE_INDEX_MARSHALL_EDGEWORTH, HNE_INDEX_LOWE, HNE_INDEX_YOUNG, HNE_INDEX_GEARY_KHAMIS, HNE_INDEX_DUTOT,
    HNE_INDEX_CARLI, HNE_INDEX_JEVONS, HNE_INDEX_HARMONIC, HNE_INDEX_GEOMETRIC_LASPEYRES,
    HNE_INDEX_GEOMETRIC_PAASCHE, HNE_INDEX_CSWD, HNE_INDEX_DROBISCH};

enum { FORMULAS = sizeof formulas / sizeof *formulas, MEANS = FORMULAS - 2 };

void indices(void)
{
    basket b;
    hne_index_formula formula = formulas[whole_below(FORMULAS)];
    hne_interval found;
    draw_basket(&b, 3);
    LIBRARY(hne_index_of_periods_interval(formula, b.kind, &b.c, 0, 1, 2, &found));
    for (int s = 0; s < SAMPLES; s++) {
        take_basket(&b);
        two_periods t = periods_of(&b, 0, 1, 2);
        judge("index", found, index_of(&t, formula));
    }
}

/* ---- every period ---- */

/* The chain from the first period on; ratios to it are those to the base period. */
static void chain_of(const basket *b, hne_index_formula formula, size_t weights, number *level)
{
    level[0] = of(1);
    for (size_t t = 1; t < PERIODS; t++) {
        two_periods link = periods_of(b, t - 1, t, weights);
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
            two_periods apart = periods_of(b, comparison == HNE_INDEX_FIXED_BASE ? base : t - 1, t, weights);
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

/* ---- contributions ---- */

/* Weights of the geometric mean that comes to the same. */
static void geometric_weights(const two_periods *t, hne_index_formula formula, number *weight)
{
    if (formula == HNE_INDEX_FISHER) {
        number other[PRODUCTS];
        geometric_weights(t, HNE_INDEX_LASPEYRES, weight);
        geometric_weights(t, HNE_INDEX_PAASCHE, other);
        for (size_t i = 0; i < t->count; i++)
            weight[i] = over(plus(weight[i], other[i]), of(2));
        return;
    }
    shares_of(t, formula, weight);
    if (is_geometric(formula))
        return;
    number mean = index_of(t, formula);
    for (size_t i = 0; i < t->count; i++) {
        number r = relative(t, i);
        weight[i] = times(weight[i], logarithmic_mean(r, mean));
        if (formula == HNE_INDEX_HARMONIC)
            weight[i] = over(weight[i], r);
    }
    number all = sum(weight, t->count);
    for (size_t i = 0; i < t->count; i++)
        weight[i] = over(weight[i], all);
}

static void judge_contributions(const two_periods *t, hne_index_formula formula, hne_contribution_form form,
                                const hne_interval *found)
{
    number weight[PRODUCTS], part[PRODUCTS], mean = index_of(t, formula);
    geometric_weights(t, formula, weight);
    if (form == HNE_CONTRIBUTION_MULTIPLICATIVE) {
        for (size_t i = 0; i < t->count; i++)
            judge("factor of a product", found[i], exponential(times(weight[i], natural_log(relative(t, i)))));
        return;
    }
    for (size_t i = 0; i < t->count; i++)
        part[i] = over(weight[i], logarithmic_mean(relative(t, i), mean));
    number all = sum(part, t->count);
    for (size_t i = 0; i < t->count; i++)
        judge("part of a product", found[i], times(over(part[i], all), minus(relative(t, i), of(1))));
}

void index_contributions(void)
{
    basket b;
    hne_index_formula formula = formulas[whole_below(MEANS)];
    hne_contribution_form form = (hne_contribution_form)(1 + whole_below(2));
    hne_interval found[PRODUCTS];
    draw_basket(&b, 3);
    LIBRARY(hne_index_contribution_intervals(formula, b.kind, form, &b.c, 0, 1, 2, found, 1));
    for (int s = 0; s < SAMPLES; s++) {
        take_basket(&b);
        two_periods t = periods_of(&b, 0, 1, 2);
        judge_contributions(&t, formula, form, found);
    }
}

void value_changes(void)
{
    basket b;
    hne_value_change formula = (hne_value_change)(1 + whole_below(4));
    hne_interval found;
    draw_basket(&b, 2);
    LIBRARY(hne_value_change_of_periods_interval(formula, b.kind, &b.c, 0, 1, &found));
    for (int s = 0; s < SAMPLES; s++) {
        take_basket(&b);
        two_periods t = periods_of(&b, 0, 1, 0);
        number all = of(0);
        for (size_t i = 0; i < t.count; i++) {
            number v0 = times(t.p0[i], t.q0[i]), v1 = times(t.p1[i], t.q1[i]), rise = minus(t.p1[i], t.p0[i]);
            number one = formula == HNE_VALUE_CHANGE_LASPEYRES ? times(t.q0[i], rise)
                         : formula == HNE_VALUE_CHANGE_PAASCHE ? times(t.q1[i], rise)
                         : formula == HNE_VALUE_CHANGE_BENNET  ? times(over(plus(t.q0[i], t.q1[i]), of(2)), rise)
                         : against(v0, 0) > 0 && against(v1, 0) > 0
                             ? times(logarithmic_mean(v0, v1), natural_log(relative(&t, i)))
                             : of(0);
            all = plus(all, one);
        }
        judge("change of value", found, all);
    }
}

/* ---- GEKS ---- */

/* In a window that begins with a period, of so many; in logarithms. */
static number geks_of(const basket *b, hne_index_formula formula, size_t first, size_t count, size_t from, size_t to)
{
    number all = of(0);
    for (size_t k = first; k < first + count; k++) {
        two_periods there = periods_of(b, from, k, from), back = periods_of(b, k, to, k);
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
