/* SPDX-License-Identifier: MIT */
/* Trials of structure, trade and shift-share, as their formulas stand in structure.h, trade.h and shiftshare.h. */
#include "soundness.h"

#include <string.h>

enum { REGIONS = 3, INDUSTRIES = 4 };

typedef struct table {
    number x[REGIONS][INDUSTRIES], of_region[REGIONS], of_industry[INDUSTRIES], all;
    size_t regions, industries;
} table;

static void take_table(table *t, const hne_interval *x)
{
    for (size_t i = 0; i < t->industries; i++)
        t->of_industry[i] = of(0);
    t->all = of(0);
    for (size_t r = 0; r < t->regions; r++) {
        double at[INDUSTRIES];
        all_inside(x + r * t->industries, at, t->industries);
        exactly(at, t->x[r], t->industries);
        t->of_region[r] = sum(t->x[r], t->industries);
        t->all = plus(t->all, t->of_region[r]);
        for (size_t i = 0; i < t->industries; i++)
            t->of_industry[i] = plus(t->of_industry[i], t->x[r][i]);
    }
}

static number share_in_region(const table *t, size_t r, size_t i) { return over(t->x[r][i], t->of_region[r]); }
static number share_in_all(const table *t, size_t i) { return over(t->of_industry[i], t->all); }

static number quotient_of(const table *t, size_t r, size_t i)
{
    return over(share_in_region(t, r, i), share_in_all(t, i));
}

/* ---- location quotients ---- */

static number quotient_of_form(const table *t, hne_quotient form, size_t r, size_t i)
{
    number q = quotient_of(t, r, i);
    switch (form) {
    case HNE_QUOTIENT_SYMMETRIC: return over(minus(q, of(1)), plus(q, of(1)));
    case HNE_QUOTIENT_ADDITIVE: return minus(share_in_region(t, r, i), share_in_all(t, i));
    case HNE_QUOTIENT_LOG: return natural_log(q);
    default: return q;
    }
}

void quotients(void)
{
    table t = {.regions = 1 + whole_below(REGIONS), .industries = 1 + whole_below(INDUSTRIES)};
    hne_quotient form = (hne_quotient)(1 + whole_below(4));
    int64_t n = (int64_t)t.industries;
    hne_interval x[REGIONS * INDUSTRIES], found[REGIONS * INDUSTRIES];
    draw_all(draw, x, t.regions * t.industries);
    LIBRARY(hne_location_quotient_intervals(form, x, t.regions, t.industries, n, 1, found, n, 1));
    for (int s = 0; s < SAMPLES; s++) {
        take_table(&t, x);
        for (size_t r = 0; r < t.regions; r++)
            for (size_t i = 0; i < t.industries; i++)
                judge("location quotient", found[r * t.industries + i], quotient_of_form(&t, form, r, i));
    }
}

/* ---- specialisation ---- */

static number krugman_of(const table *t, size_t r)
{
    number all = of(0);
    for (size_t i = 0; i < t->industries; i++)
        all = plus(all, size_of(minus(share_in_region(t, r, i), share_in_all(t, i))));
    return all;
}

static number krugman_of_others(const table *t, size_t r)
{
    number all = of(0);
    for (size_t i = 0; i < t->industries; i++) {
        number others = of(0);
        for (size_t k = 0; k < t->regions; k++)
            if (k != r)
                others = plus(others, share_in_region(t, k, i));
        number mean = over(others, of((double)t->regions - 1));
        all = plus(all, size_of(minus(share_in_region(t, r, i), mean)));
    }
    return all;
}

static number hachman_of(const table *t, size_t r)
{
    number all = of(0);
    for (size_t i = 0; i < t->industries; i++)
        all = plus(all, times(quotient_of(t, r, i), share_in_region(t, r, i)));
    return over(of(1), all);
}

/* Half the mean distance of quotients, over their mean; weighted with the industries. */
static number gini_of_quotients(const table *t, size_t r, int is_weighted)
{
    number apart = of(0), weighted = of(0), weights = of(0);
    for (size_t i = 0; i < t->industries; i++) {
        number w = is_weighted ? t->of_industry[i] : of(1), q = quotient_of(t, r, i);
        for (size_t k = 0; k < i; k++) {
            number other = is_weighted ? t->of_industry[k] : of(1);
            apart = plus(apart, times(times(w, other), size_of(minus(q, quotient_of(t, r, k)))));
        }
        weighted = plus(weighted, times(w, q));
        weights = plus(weights, w);
    }
    return over(apart, times(weights, weighted));
}

static number specialisation_of(const table *t, hne_specialisation_kind kind, size_t r)
{
    switch (kind) {
    case HNE_SPECIALISATION_KRUGMAN_OTHERS: return krugman_of_others(t, r);
    case HNE_SPECIALISATION_HOOVER: return over(krugman_of(t, r), of(2));
    case HNE_SPECIALISATION_GINI: return gini_of_quotients(t, r, 0);
    case HNE_SPECIALISATION_HACHMAN: return hachman_of(t, r);
    case HNE_SPECIALISATION_RELATIVE_DIVERSITY: return over(of(1), krugman_of(t, r));
    case HNE_SPECIALISATION_WEIGHTED_GINI: return gini_of_quotients(t, r, 1);
    default: return krugman_of(t, r);
    }
}

void specialisations(void)
{
    table t = {.regions = 1 + whole_below(REGIONS), .industries = 1 + whole_below(INDUSTRIES)};
    hne_specialisation_kind kind = (hne_specialisation_kind)(1 + whole_below(7));
    hne_interval x[REGIONS * INDUSTRIES], found[REGIONS];
    draw_all(draw, x, t.regions * t.industries);
    LIBRARY(hne_specialisation_intervals(kind, x, t.regions, t.industries, (int64_t)t.industries, 1, found, 1));
    for (int s = 0; s < SAMPLES; s++) {
        take_table(&t, x);
        for (size_t r = 0; r < t.regions; r++)
            judge("specialisation", found[r], specialisation_of(&t, kind, r));
    }
}

/* ---- two arrays beside each other ---- */

typedef struct two {
    hne_interval x[MOST], y[MOST];
    number a[MOST], b[MOST], of_a, of_b;
    size_t count;
} two;

static void draw_two(two *t)
{
    t->count = 1 + whole_below(MOST);
    draw_all(draw, t->x, t->count);
    draw_all(draw, t->y, t->count);
    if (whole_below(4) == 0) /* much alike */
        memcpy(t->y, t->x, t->count * sizeof *t->x);
}

static void take_two(two *t)
{
    double at[MOST];
    all_inside(t->x, at, t->count);
    exactly(at, t->a, t->count);
    all_inside(t->y, at, t->count);
    exactly(at, t->b, t->count);
    t->of_a = sum(t->a, t->count);
    t->of_b = sum(t->b, t->count);
}

void dissimilarities(void)
{
    two t;
    hne_interval found;
    draw_two(&t);
    LIBRARY(hne_dissimilarity_interval(t.x, t.count, 1, t.y, 1, &found));
    for (int s = 0; s < SAMPLES; s++) {
        number all = of(0);
        take_two(&t);
        for (size_t i = 0; i < t.count; i++)
            all = plus(all, size_of(minus(over(t.a[i], t.of_a), over(t.b[i], t.of_b))));
        judge("dissimilarity", found, over(all, of(2)));
    }
}

/* (x - m) / (X + M) - (X - M) / (X + M) (x + m) / (X + M) */
void lafays(void)
{
    two t;
    hne_interval found[MOST];
    draw_two(&t);
    LIBRARY(hne_lafay_intervals(t.x, t.count, 1, t.y, 1, found, 1));
    for (int s = 0; s < SAMPLES; s++) {
        take_two(&t);
        number all = plus(t.of_a, t.of_b), balance = over(minus(t.of_a, t.of_b), all);
        for (size_t i = 0; i < t.count; i++)
            judge("Lafay", found[i], minus(over(minus(t.a[i], t.b[i]), all),
                                           times(balance, over(plus(t.a[i], t.b[i]), all))));
    }
}

void grubel_lloyds(void)
{
    two t;
    hne_interval found;
    draw_two(&t);
    LIBRARY(hne_grubel_lloyd_of_all_interval(t.x, t.count, 1, t.y, 1, &found));
    for (int s = 0; s < SAMPLES; s++) {
        number apart = of(0);
        take_two(&t);
        for (size_t i = 0; i < t.count; i++)
            apart = plus(apart, size_of(minus(t.a[i], t.b[i])));
        judge("Grubel-Lloyd of all", found, minus(of(1), over(apart, plus(t.of_a, t.of_b))));
    }
}

/* ---- shift-share ---- */

enum { PERIODS = 3, PARTS = 6, FIGURES = INDUSTRIES * PERIODS };

/* Industry i in period t is at i PERIODS + t. */
typedef struct region {
    hne_interval e[FIGURES], n[FIGURES];
    number own[FIGURES], nation[FIGURES];
    size_t industries, periods;
} region;

static number total_of(const region *r, const number *x, size_t t)
{
    number all = of(0);
    for (size_t i = 0; i < r->industries; i++)
        all = plus(all, x[i * PERIODS + t]);
    return all;
}

static number growth_of(number later, number earlier) { return minus(over(later, earlier), of(1)); }

/* Growth, national, mix, regional, allocation, net shift of an industry from t to the next period. */
static void industry_parts(const region *r, hne_shift_share_method method, size_t i, size_t t, number *parts)
{
    const number *e = r->own + i * PERIODS + t, *n = r->nation + i * PERIODS + t;
    number of_region = total_of(r, r->own, t), of_nation = total_of(r, r->nation, t);
    number g = growth_of(total_of(r, r->nation, t + 1), of_nation), own = growth_of(n[1], n[0]);
    parts[0] = minus(e[1], e[0]);
    parts[1] = times(e[0], g);
    parts[2] = times(e[0], minus(own, g));
    parts[3] = minus(parts[0], times(e[0], own));
    parts[4] = of(0);
    parts[5] = minus(parts[0], parts[1]);
    if (method == HNE_SHIFT_SHARE_ESTEBAN_MARQUILLAS) {
        number usual = times(of_region, over(n[0], of_nation)), ahead = minus(growth_of(e[1], e[0]), own);
        parts[3] = times(usual, ahead);
        parts[4] = times(minus(e[0], usual), ahead);
    }
}

static void gerfin_parts(const region *r, size_t t, number *parts)
{
    number expected = of(0), of_region = total_of(r, r->own, t), later = total_of(r, r->own, t + 1);
    for (size_t i = 0; i < r->industries; i++) {
        const number *e = r->own + i * PERIODS + t, *n = r->nation + i * PERIODS + t;
        expected = plus(expected, times(e[0], over(n[1], n[0])));
    }
    parts[0] = over(later, of_region);
    parts[1] = over(total_of(r, r->nation, t + 1), total_of(r, r->nation, t));
    parts[2] = over(over(expected, of_region), parts[1]);
    parts[3] = over(later, expected);
    parts[4] = of(1);
    parts[5] = over(parts[0], parts[1]);
}

static void judge_shift(const char *what, const hne_interval_shift_share_parts *found, const number *parts)
{
    judge(what, found->growth, parts[0]);
    judge(what, found->national, parts[1]);
    judge(what, found->mix, parts[2]);
    judge(what, found->regional, parts[3]);
    judge(what, found->allocation, parts[4]);
    judge(what, found->net_shift, parts[5]);
}

/* Adds, or for Gerfin's factors multiplies. */
static void take_in(number *to, const number *parts, int multiplies)
{
    for (size_t k = 0; k < PARTS; k++)
        to[k] = multiplies ? times(to[k], parts[k]) : plus(to[k], parts[k]);
}

static void begin_parts(number *parts, double with)
{
    for (size_t k = 0; k < PARTS; k++)
        parts[k] = of(with);
}

static void judge_region(const region *r, hne_shift_share_method method, const hne_interval_shift_share_parts *total,
                         const hne_interval_shift_share_parts *steps, const hne_interval_shift_share_parts *of_industry)
{
    int multiplies = method == HNE_SHIFT_SHARE_GERFIN;
    number all[PARTS], step[PARTS], parts[PARTS], industries[INDUSTRIES][PARTS];
    begin_parts(all, multiplies);
    for (size_t i = 0; i < r->industries; i++)
        begin_parts(industries[i], 0);
    for (size_t t = 0; t + 1 < r->periods; t++) {
        begin_parts(step, 0);
        if (multiplies)
            gerfin_parts(r, t, step);
        for (size_t i = 0; !multiplies && i < r->industries; i++) {
            industry_parts(r, method, i, t, parts);
            take_in(step, parts, 0);
            take_in(industries[i], parts, 0);
        }
        judge_shift("shift-share of a step", &steps[t], step);
        take_in(all, step, multiplies);
    }
    judge_shift("shift-share", total, all);
    for (size_t i = 0; !multiplies && i < r->industries; i++)
        judge_shift("shift-share of an industry", &of_industry[i], industries[i]);
}

void shift_shares(void)
{
    hne_shift_share_method method = (hne_shift_share_method)(1 + whole_below(3));
    region r = {.industries = 1 + whole_below(INDUSTRIES), .periods = 2 + whole_below(PERIODS - 1)};
    hne_interval_shift_share_parts total, steps[PERIODS], of_industry[INDUSTRIES];
    draw_all(draw, r.e, FIGURES);
    draw_all(whole_below(3) ? draw_positive : draw, r.n, FIGURES);
    LIBRARY(hne_shift_share_intervals(method, r.e, PERIODS, 1, r.n, PERIODS, 1, r.industries, r.periods, &total, steps,
                                      method == HNE_SHIFT_SHARE_GERFIN ? NULL : of_industry));
    for (int s = 0; s < SAMPLES; s++) {
        double at[FIGURES];
        all_inside(r.e, at, FIGURES);
        exactly(at, r.own, FIGURES);
        all_inside(r.n, at, FIGURES);
        exactly(at, r.nation, FIGURES);
        judge_region(&r, method, &total, steps, of_industry);
    }
}
