/* SPDX-License-Identifier: MIT */
/* What each product can contribute to an index, or to a change of value, by published figures.
 *
 * A product is held against all others together, which have no figure in common with it. */
#include <hunanecon/compare.h>

#include "base/alloc.h"
#include "math/expression.h"
#include "math/index_interval.h"
#include "math/interval_loops.h"
#include "value/nearest.h"

static hne_interval point(double x)
{
    return hne_interval_point(x);
}

/* Between a and b it rises with both. At most (2 G + A) / 3 and at least G, the geometric mean, with A the arithmetic one
 * (B. C. Carlson, American Mathematical Monthly 79, 1972), which is narrow where the logarithms cancel. */
static hne_interval logarithmic_mean_at(double a, double b)
{
    hne_interval x = point(a), y = point(b);
    if (isinf(a) || isinf(b))
        return hne_interval_of(0, INFINITY);
    if (!(a > 0) || !(b > 0) || a == b)
        return point(a == b ? a : 0);
    hne_interval least = hne_interval_multiply(hne_interval_power(x, 0.5), hne_interval_power(y, 0.5));
    hne_interval half = hne_interval_add(hne_interval_divide(x, point(2)), hne_interval_divide(y, point(2)));
    hne_interval third = hne_interval_divide(hne_interval_add(hne_interval_multiply(point(2), least), half), point(3));
    hne_interval logs = hne_interval_log(hne_interval_divide(x, y));
    hne_interval quotient = hne_interval_divide(hne_interval_subtract(x, y), logs);
    hne_interval between = hne_interval_of(least.lower, third.upper);
    return logs.lower > 0 || logs.upper < 0 ? hne_interval_intersect(quotient, between) : between;
}

static hne_interval logarithmic_mean(hne_interval x, hne_interval y)
{
    return (hne_interval){logarithmic_mean_at(x.lower, y.lower).lower, logarithmic_mean_at(x.upper, y.upper).upper};
}

/* ---- parts that are written down ----
 * (x - y) w / (y w + rest) in which each figure is once, but for w and y. */

typedef struct part {
    hne_interval before, after, weight, rest;
} part;

static hne_interval range_of_part(hne_i_expression *e, const part *p)
{
    hne_i_expression_cut(e, 0);
    hne_i_term before = hne_i_variable(e, p->before), after = hne_i_variable(e, p->after);
    hne_i_term weight = hne_i_not_negative(e, p->weight), rest = hne_i_not_negative(e, p->rest);
    hne_i_term all = hne_i_plus(e, hne_i_times(e, before, weight), rest);
    hne_i_term adds = hne_i_times(e, hne_i_minus(e, after, before), weight);
    return hne_i_range(e, hne_i_over(e, adds, all));
}

static hne_interval rest_of(const hne_i_sum_of_ends *all, hne_interval own)
{
    hne_interval rest = hne_i_ends_without(all, own);
    return (hne_interval){fmax(rest.lower, 0), fmax(rest.upper, 0)};
}

/* What of a product is added up over all: its value at the prices of the base, or for Young and harmonic means what stands
 * in their place. */
static part part_of(hne_index_formula formula, const hne_i_product *x)
{
    switch (formula) {
    case HNE_INDEX_YOUNG: return (part){point(1), x->relative, x->quantity, point(0)};
    case HNE_INDEX_CARLI: return (part){point(1), x->relative, point(1), point(0)};
    case HNE_INDEX_HARMONIC: /* (1 - 1/r) / sum 1/r */
        return (part){hne_interval_divide(x->before, x->after), point(1), point(1), point(0)};
    default: return (part){x->before, x->after, x->quantity, point(0)};
    }
}

static hne_interval value_of(const part *p) { return hne_interval_multiply(p->before, p->weight); }

static int write_parts(hne_index_formula formula, hne_i_products *c)
{
    hne_i_expression e = {0};
    hne_i_sum_of_ends all = {{0, 0}, 0, 0};
    for (size_t i = 0; i < c->count; i++) {
        part p = part_of(formula, &c->products[i]);
        hne_i_ends_add(&all, value_of(&p));
    }
    for (size_t i = 0; i < c->count; i++) {
        part p = part_of(formula, &c->products[i]);
        p.rest = rest_of(&all, value_of(&p));
        c->products[i].share = range_of_part(&e, &p);
    }
    int good = !e.has_failed;
    hne_i_expression_release(&e);
    return good;
}

/* ---- weights of a geometric mean ---- */

/* Made to add up to 1. */
static void normalise(hne_i_products *c)
{
    hne_i_sum_of_ends all = {{0, 0}, 0, 0};
    for (size_t i = 0; i < c->count; i++)
        hne_i_ends_add(&all, c->products[i].share);
    for (size_t i = 0; i < c->count; i++) {
        hne_interval own = c->products[i].share;
        c->products[i].share = hne_share_of_parts_interval(own, rest_of(&all, own));
    }
}

/* A mean of relatives with shares s is the geometric one with weights s L(r, M), of the harmonic mean L(r, M) / r. */
static void take_geometric_weights(hne_index_formula formula, hne_i_products *c, hne_interval mean)
{
    int is_of_period = formula == HNE_INDEX_GEOMETRIC_PAASCHE;
    int is_geometric = is_of_period || formula == HNE_INDEX_GEOMETRIC_LASPEYRES || formula == HNE_INDEX_JEVONS;
    for (size_t i = 0; i < c->count; i++) {
        hne_i_product *x = &c->products[i];
        hne_interval tilt = is_geometric ? point(1) : logarithmic_mean(x->relative, mean);
        part p = part_of(formula, x);
        hne_interval own = value_of(&p);
        if (formula == HNE_INDEX_JEVONS)
            own = point(1);
        if (is_of_period)
            own = hne_interval_multiply(x->after, x->quantity);
        x->share = hne_interval_multiply(own, tilt);
    }
    normalise(c);
}

static void halve_with(hne_i_products *c, const hne_i_products *later)
{
    for (size_t i = 0; i < c->count; i++)
        c->products[i].share =
            hne_interval_divide(hne_interval_add(c->products[i].share, later->products[i].share), point(2));
}

/* The weights are arithmetic ones over L(r, M), made to add up to 1. */
static void make_parts(hne_i_products *c, hne_interval mean)
{
    for (size_t i = 0; i < c->count; i++) {
        hne_interval relative = c->products[i].relative;
        c->products[i].share = hne_interval_divide(c->products[i].share, logarithmic_mean(relative, mean));
    }
    normalise(c);
    for (size_t i = 0; i < c->count; i++) {
        hne_interval rise = hne_interval_subtract(c->products[i].relative, point(1));
        c->products[i].share = hne_interval_multiply(c->products[i].share, rise);
    }
}

static void make_factors(hne_i_products *c)
{
    for (size_t i = 0; i < c->count; i++) {
        hne_interval logs = hne_interval_log(c->products[i].relative);
        c->products[i].share = hne_interval_exp(hne_interval_multiply(c->products[i].share, logs));
    }
}

/* ---- contributions ---- */

typedef struct question {
    hne_index_formula formula;
    hne_index_kind kind;
    const hne_interval_basket *basket;
    size_t base, period, weights;
} question;

static hne_i_presence match(hne_i_products *c, hne_index_formula formula, const question *q)
{
    return hne_i_match_products(c, formula, q->kind, q->basket, q->base, q->period, q->weights);
}

static hne_status index_of(hne_index_formula formula, const question *q, hne_interval *mean)
{
    return hne_index_of_periods_interval(formula, q->kind, q->basket, q->base, q->period, q->weights, mean);
}

/* Of Fisher and Tornqvist, the mean of what two formulas give; each formula's own weights come first. */
static hne_status take_weights(const question *q, hne_i_products *c, hne_i_products *later)
{
    hne_index_formula one = q->formula, other = q->formula;
    hne_interval mean;
    if (q->formula == HNE_INDEX_FISHER) {
        one = HNE_INDEX_LASPEYRES;
        other = HNE_INDEX_PAASCHE;
    } else if (q->formula == HNE_INDEX_TORNQVIST) {
        one = HNE_INDEX_GEOMETRIC_LASPEYRES;
        other = HNE_INDEX_GEOMETRIC_PAASCHE;
    }
    hne_status status = index_of(one, q, &mean);
    if (status == HNE_OK)
        take_geometric_weights(one, c, mean);
    if (status == HNE_OK && other != one) {
        (void)match(later, other, q);
        status = index_of(other, q, &mean);
        if (status == HNE_OK)
            take_geometric_weights(other, later, mean);
        halve_with(c, later);
    }
    return status;
}

static int is_written_down(hne_index_formula formula)
{
    return formula != HNE_INDEX_FISHER && formula != HNE_INDEX_TORNQVIST && formula != HNE_INDEX_JEVONS &&
           formula != HNE_INDEX_GEOMETRIC_LASPEYRES && formula != HNE_INDEX_GEOMETRIC_PAASCHE;
}

static hne_status contribute(const question *q, hne_contribution_form form, hne_i_products *c, hne_i_products *later,
                             hne_interval mean)
{
    if (form == HNE_CONTRIBUTION_ADDITIVE && is_written_down(q->formula))
        return write_parts(q->formula, c) ? HNE_OK : HNE_ERROR_MEMORY;
    hne_status status = take_weights(q, c, later);
    if (status == HNE_OK && form == HNE_CONTRIBUTION_ADDITIVE)
        make_parts(c, mean);
    else if (status == HNE_OK)
        make_factors(c);
    return status;
}

/* Decided for all at once: what the index is where it is missing, empty or entire; nothing where nothing changes. */
static int is_decided_for_all(const question *q, hne_i_presence presence, hne_interval mean, hne_interval nothing,
                              hne_interval *decided)
{
    *decided = mean;
    if (presence == PERHAPS || presence == IMPOSSIBLE || hne_interval_is_missing(mean) || hne_interval_is_empty(mean))
        return 1;
    *decided = nothing;
    return q->base == q->period;
}

hne_status hne_index_contribution_intervals(hne_index_formula formula, hne_index_kind kind, hne_contribution_form form,
                                            const hne_interval_basket *basket, size_t base, size_t period,
                                            size_t weights, hne_interval *result, int64_t result_stride)
{
    HNE_I_TO_NEAREST(hne_index_contribution_intervals, formula, kind, form, basket, base, period, weights, result,
                     result_stride)
    hne_status status = hne_i_check_basket(formula, kind, basket, base, period, weights);
    if (status != HNE_OK)
        return status;
    if (formula == HNE_INDEX_CSWD || formula == HNE_INDEX_DROBISCH ||
        (form != HNE_CONTRIBUTION_ADDITIVE && form != HNE_CONTRIBUTION_MULTIPLICATIVE) ||
        !hne_i_result_is_valid(result, basket->products, result_stride, 1, 0))
        return HNE_ERROR_ARGUMENT;
    hne_i_products c = {hne_i_alloc_zeroed(2 * basket->products + 1, sizeof *c.products), 0};
    if (!c.products)
        return HNE_ERROR_MEMORY;
    hne_i_products later = {c.products + basket->products, 0};
    question q = {formula, kind, basket, base, period, weights};
    hne_interval mean, nothing = point(form == HNE_CONTRIBUTION_ADDITIVE ? 0 : 1), decided;
    hne_i_presence presence = match(&c, formula, &q);
    status = index_of(formula, &q, &mean);
    int is_decided = status == HNE_OK && is_decided_for_all(&q, presence, mean, nothing, &decided);
    if (status == HNE_OK && !is_decided)
        status = contribute(&q, form, &c, &later, mean);
    for (size_t i = 0; status == HNE_OK && i < basket->products; i++)
        result[(int64_t)i * result_stride] = is_decided ? decided : nothing;
    for (size_t i = 0; status == HNE_OK && !is_decided && i < c.count; i++)
        result[(int64_t)c.products[i].place * result_stride] = c.products[i].share;
    hne_i_free(c.products);
    return status;
}

/* ---- changes of value ---- */

static hne_interval change_of(hne_value_change formula, const hne_i_product *x, const hne_i_product *later)
{
    hne_interval rise = hne_interval_subtract(x->after, x->before), quantity = x->quantity;
    if (formula == HNE_VALUE_CHANGE_MONTGOMERY) {
        hne_interval mean = logarithmic_mean(hne_interval_multiply(x->before, x->quantity),
                                             hne_interval_multiply(x->after, later->quantity));
        return hne_interval_multiply(mean, hne_interval_log(x->relative));
    }
    if (formula == HNE_VALUE_CHANGE_PAASCHE)
        quantity = later->quantity;
    if (formula == HNE_VALUE_CHANGE_BENNET)
        quantity = hne_interval_divide(hne_interval_add(quantity, later->quantity), point(2));
    return hne_interval_multiply(quantity, rise);
}

hne_status hne_value_change_of_periods_interval(hne_value_change formula, hne_index_kind kind,
                                                const hne_interval_basket *basket, size_t base, size_t period,
                                                hne_interval *result)
{
    HNE_I_TO_NEAREST(hne_value_change_of_periods_interval, formula, kind, basket, base, period, result)
    hne_status status = hne_i_check_basket(HNE_INDEX_FISHER, kind, basket, base, period, base);
    if (status != HNE_OK)
        return status;
    if ((int)formula < HNE_VALUE_CHANGE_LASPEYRES || (int)formula > HNE_VALUE_CHANGE_MONTGOMERY || !result)
        return HNE_ERROR_ARGUMENT;
    hne_i_products c = {hne_i_alloc_zeroed(2 * basket->products + 1, sizeof *c.products), 0};
    if (!c.products)
        return HNE_ERROR_MEMORY;
    hne_i_products later = {c.products + basket->products, 0};
    question q = {HNE_INDEX_FISHER, kind, basket, base, period, base};
    hne_i_presence presence = match(&c, HNE_INDEX_LASPEYRES, &q);
    (void)match(&later, HNE_INDEX_PAASCHE, &q);
    hne_interval sum = point(0);
    for (size_t i = 0; i < c.count && base != period; i++)
        sum = hne_interval_add(sum, change_of(formula, &c.products[i], &later.products[i]));
    *result = presence == PERHAPS      ? hne_interval_entire()
              : presence == IMPOSSIBLE ? hne_interval_empty()
              : c.count                ? sum
                                       : hne_interval_missing();
    hne_i_free(c.products);
    return HNE_OK;
}
