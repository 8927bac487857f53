/* SPDX-License-Identifier: MIT */
/* Index numbers of enclosures.
 *
 * An index sum p' q / sum p q rises with every p' and falls with every p. With those at their ends it is a mean of
 * relatives with weights p q, and so is at most L if and only if no quantities make sum q (p' - L p) positive; of each
 * product that is decided by the sign of p' - L p alone. Newton's steps find L (W. Dinkelbach, Management Science 13,
 * 1967); what rounding leaves of the sum is added to it, so that the bound holds whatever L was found. */
#include <hunanecon/compare.h>
#include <hunanecon/indexnum.h>

#include "base/alloc.h"
#include "math/index_interval.h"
#include "math/interval_loops.h"
#include "value/nearest.h"
#include "value/round.h"

typedef hne_i_product product;
typedef hne_i_products matched;
typedef hne_i_presence presence;

/* ---- the two periods ---- */

typedef struct operands {
    hne_interval p0, q0, p1, q1, pb, qb;
} operands;

typedef hne_interval quantity_of(const operands *x);

static hne_interval of_base(const operands *x) { return x->q0; }
static hne_interval of_period(const operands *x) { return x->q1; }
static hne_interval of_both(const operands *x) { return hne_interval_add(x->q0, x->q1); }
static hne_interval of_other(const operands *x) { return x->qb; }
static hne_interval of_none(const operands *x) { return (void)x, hne_interval_point(1); }
static hne_interval value_of_other(const operands *x) { return hne_interval_multiply(x->pb, x->qb); }

static hne_interval of_mean(const operands *x)
{
    return hne_interval_power(hne_interval_multiply(x->q0, x->q1), 0.5);
}

/* q q' / (q + q') of two numbers. */
static hne_interval half_harmonic(double a, double b)
{
    if (isinf(a) || isinf(b))
        return hne_interval_of(0, INFINITY);
    if (!(a > 0) || !(b > 0))
        return hne_interval_point(0);
    hne_interval x = hne_interval_point(a), y = hne_interval_point(b);
    return hne_interval_divide(hne_interval_multiply(x, y), hne_interval_add(x, y));
}

/* It rises with both. */
static hne_interval of_harmonic(const operands *x)
{
    return (hne_interval){half_harmonic(x->q0.lower, x->q1.lower).lower, half_harmonic(x->q0.upper, x->q1.upper).upper};
}

static quantity_of *const quantities[] = {
    [HNE_INDEX_LASPEYRES] = of_base,
    [HNE_INDEX_PAASCHE] = of_period,
    [HNE_INDEX_FISHER] = of_base,
    [HNE_INDEX_TORNQVIST] = of_base,
    [HNE_INDEX_WALSH] = of_mean,
    [HNE_INDEX_MARSHALL_EDGEWORTH] = of_both,
    [HNE_INDEX_LOWE] = of_other,
    [HNE_INDEX_YOUNG] = value_of_other,
    [HNE_INDEX_GEARY_KHAMIS] = of_harmonic,
    [HNE_INDEX_DUTOT] = of_none,
    [HNE_INDEX_CARLI] = of_none,
    [HNE_INDEX_JEVONS] = of_none,
    [HNE_INDEX_HARMONIC] = of_none,
    [HNE_INDEX_CSWD] = of_none,
    [HNE_INDEX_DROBISCH] = of_base,
    [HNE_INDEX_GEOMETRIC_LASPEYRES] = of_base,
    [HNE_INDEX_GEOMETRIC_PAASCHE] = of_period,
};

static int is_known(hne_index_formula formula)
{
    return (int)formula > 0 && (size_t)formula < sizeof quantities / sizeof *quantities && quantities[formula];
}

static int is_of_prices_alone(hne_index_formula formula)
{
    return quantities[formula] == of_none;
}

static int has_weights_period(hne_index_formula formula)
{
    return formula == HNE_INDEX_LOWE || formula == HNE_INDEX_YOUNG;
}

static presence price_is_there(hne_interval price)
{
    if (hne_interval_is_missing(price) || (price.upper <= 0 && !hne_interval_is_empty(price)))
        return ABSENT;
    if (hne_interval_is_empty(price))
        return IMPOSSIBLE;
    return price.lower > 0 ? PRESENT : PERHAPS;
}

static presence quantity_is_there(hne_interval quantity)
{
    if (hne_interval_is_missing(quantity) || (quantity.upper < 0 && !hne_interval_is_empty(quantity)))
        return ABSENT;
    if (hne_interval_is_empty(quantity))
        return IMPOSSIBLE;
    return quantity.lower >= 0 ? PRESENT : PERHAPS;
}

static presence is_matched(hne_index_formula formula, const operands *x)
{
    const presence all[] = {
        price_is_there(x->p0), price_is_there(x->p1),
        has_weights_period(formula) ? price_is_there(x->pb) : PRESENT,
        quantity_is_there(has_weights_period(formula) ? x->qb : x->q0),
        quantity_is_there(has_weights_period(formula) ? x->qb : x->q1),
    };
    presence found = PRESENT;
    for (size_t k = 0; k < sizeof all / sizeof *all; k++) {
        if (all[k] == ABSENT || all[k] == IMPOSSIBLE)
            return all[k];
        found = all[k] == PERHAPS ? PERHAPS : found;
    }
    return found;
}

/* Where an operand is, with prices and quantities exchanged for an index of quantities. */
static hne_interval at(const hne_interval_basket *basket, int price, size_t of, size_t period)
{
    const hne_interval *data = price ? basket->prices : basket->quantities;
    int64_t across = price ? basket->price_product_stride : basket->quantity_product_stride;
    int64_t along = price ? basket->price_period_stride : basket->quantity_period_stride;
    return data ? data[(int64_t)of * across + (int64_t)period * along] : hne_interval_point(1);
}

hne_i_presence hne_i_match_products(hne_i_products *c, hne_index_formula formula, hne_index_kind kind,
                                    const hne_interval_basket *basket, size_t base, size_t period, size_t weights)
{
    int p = kind == HNE_INDEX_OF_PRICES, q = !p;
    presence all = PRESENT;
    if (!has_weights_period(formula))
        weights = base;
    for (size_t i = 0; i < basket->products; i++) {
        operands x = {at(basket, p, i, base), hne_interval_point(1), at(basket, p, i, period), hne_interval_point(1),
                      at(basket, p, i, weights), hne_interval_point(1)};
        if (!is_of_prices_alone(formula)) {
            x.q0 = at(basket, q, i, base);
            x.q1 = at(basket, q, i, period);
            x.qb = at(basket, q, i, weights);
        }
        presence is = is_matched(formula, &x);
        if (is == IMPOSSIBLE)
            return IMPOSSIBLE;
        all = is == PERHAPS ? PERHAPS : all;
        if (is == PRESENT)
            c->products[c->count++] = (product){x.p0, x.p1, quantities[formula](&x), hne_interval_divide(x.p1, x.p0),
                                                hne_interval_missing(), i};
    }
    return all;
}

/* ---- sum p' q / sum p q ---- */

/* Prices at the ends that make it great, or small; of the relatives themselves over 1 for Young. */
typedef struct ends {
    double before, after;
} ends;

static ends ends_of(const product *x, int greatest, int of_relatives)
{
    if (of_relatives)
        return (ends){1, greatest ? x->relative.upper : x->relative.lower};
    return (ends){greatest ? x->before.lower : x->before.upper, greatest ? x->after.upper : x->after.lower};
}

/* One step from an index to a better one, in plain numbers. */
static double step_from(const matched *c, int greatest, int of_relatives, double index)
{
    double above = 0, below = 0;
    for (size_t i = 0; i < c->count; i++) {
        ends p = ends_of(&c->products[i], greatest, of_relatives);
        hne_interval q = c->products[i].quantity;
        double chosen = (p.after > index * p.before) == greatest ? q.upper : q.lower;
        above += chosen * p.after;
        below += chosen * p.before;
    }
    return above / below;
}

/* What sum q (p' - L p) can be at most (or least), rounded outward, over what sum q p is at least. */
static hne_interval left_over(const matched *c, int greatest, int of_relatives, double index)
{
    hne_interval sum = hne_interval_point(0), weights = sum;
    for (size_t i = 0; i < c->count; i++) {
        ends p = ends_of(&c->products[i], greatest, of_relatives);
        hne_interval q = c->products[i].quantity, before = hne_interval_point(p.before);
        hne_interval apart = hne_interval_subtract(hne_interval_point(p.after),
                                                   hne_interval_multiply(hne_interval_point(index), before));
        sum = hne_interval_add(sum, hne_interval_multiply(q, apart));
        weights = hne_interval_add(weights, hne_interval_multiply(hne_interval_point(q.lower), before));
    }
    double rest = greatest ? fmax(sum.upper, 0) : fmin(sum.lower, 0);
    if (rest == 0)
        return hne_interval_point(0);
    if (!(weights.lower > 0))
        return hne_interval_entire();
    return hne_interval_divide(hne_interval_of(fmin(rest, 0), fmax(rest, 0)), weights);
}

static int is_bounded(const matched *c, int of_relatives)
{
    for (size_t i = 0; i < c->count; i++) {
        const product *x = &c->products[i];
        double most = of_relatives ? x->relative.upper : fmax(x->after.upper, x->before.upper);
        if (isinf(x->quantity.upper) || isinf(most))
            return 0;
    }
    return 1;
}

/* The least and the greatest relative: no mean lies beyond. */
static hne_interval range_of_relatives(const matched *c)
{
    hne_interval range = c->products[0].relative;
    for (size_t i = 1; i < c->count; i++)
        range = hne_interval_hull(range, c->products[i].relative);
    return range;
}

static double bound(const matched *c, int greatest, int of_relatives)
{
    enum { STEPS = 50 };
    hne_interval range = range_of_relatives(c);
    double index = greatest ? range.lower : fmin(range.upper, DBL_MAX), better;
    for (int k = 0; k < STEPS; k++) {
        better = step_from(c, greatest, of_relatives, index);
        if (!isfinite(better) || !(greatest ? better > index : better < index)) /* values too large for a double */
            break;
        index = better;
    }
    hne_interval rest = left_over(c, greatest, of_relatives, index);
    double end = greatest ? hne_i_add_up(index, rest.upper) : hne_i_add_down(index, rest.lower);
    return greatest ? fmin(end, range.upper) : fmax(end, range.lower);
}

static int has_weight(const matched *c)
{
    for (size_t i = 0; i < c->count; i++)
        if (c->products[i].quantity.upper > 0)
            return 1;
    return 0;
}

static hne_interval ratio_of_sums(const matched *c, int of_relatives)
{
    if (!c->count || !has_weight(c))
        return hne_interval_missing();
    if (!is_bounded(c, of_relatives))
        return range_of_relatives(c);
    return (hne_interval){bound(c, 0, of_relatives), bound(c, 1, of_relatives)};
}

/* ---- means without weights, and with shares ---- */

typedef hne_interval function(hne_interval x);

static hne_interval same(hne_interval x) { return x; }
static hne_interval inverse(hne_interval x) { return hne_interval_divide(hne_interval_point(1), x); }

static hne_interval mean(const matched *c, function *there, function *back)
{
    hne_interval sum = hne_interval_point(0);
    for (size_t i = 0; i < c->count; i++)
        sum = hne_interval_add(sum, there(c->products[i].relative));
    return c->count ? back(hne_interval_divide(sum, hne_interval_point((double)c->count))) : hne_interval_missing();
}

/* Shares of the values p q of one of the periods. */
static void take_shares(matched *c, int later)
{
    hne_interval all = hne_interval_point(0);
    for (size_t i = 0; i < c->count; i++) {
        product *x = &c->products[i];
        x->share = hne_interval_multiply(later ? x->after : x->before, x->quantity);
        all = hne_interval_add(all, x->share);
    }
    for (size_t i = 0; i < c->count; i++)
        c->products[i].share = hne_share_interval(c->products[i].share, all, 1);
}

/* Sum of shares times logarithms, which are taken from a middle one on, as the shares add up to 1. */
static hne_interval log_mean(const matched *c)
{
    double middle = hne_interval_midpoint(hne_interval_log(range_of_relatives(c)));
    hne_interval sum = hne_interval_point(middle);
    for (size_t i = 0; i < c->count; i++) {
        hne_interval apart = hne_interval_subtract(hne_interval_log(c->products[i].relative),
                                                   hne_interval_point(middle));
        sum = hne_interval_add(sum, hne_interval_multiply(c->products[i].share, apart));
    }
    return sum;
}

/* ---- formulas of two periods ---- */

static hne_interval by_formula(hne_index_formula formula, matched *c, const matched *later)
{
    switch (formula) {
    case HNE_INDEX_FISHER:
        return hne_interval_power(hne_interval_multiply(ratio_of_sums(c, 0), ratio_of_sums(later, 0)), 0.5);
    case HNE_INDEX_DROBISCH:
        return hne_interval_divide(hne_interval_add(ratio_of_sums(c, 0), ratio_of_sums(later, 0)),
                                   hne_interval_point(2));
    case HNE_INDEX_YOUNG: return ratio_of_sums(c, 1);
    case HNE_INDEX_CARLI: return mean(c, same, same);
    case HNE_INDEX_HARMONIC: return mean(c, inverse, inverse);
    case HNE_INDEX_JEVONS: return mean(c, hne_interval_log, hne_interval_exp);
    case HNE_INDEX_CSWD:
        return hne_interval_power(hne_interval_multiply(mean(c, same, same), mean(c, inverse, inverse)), 0.5);
    default: return ratio_of_sums(c, 0);
    }
}

static int is_geometric(hne_index_formula formula)
{
    return formula == HNE_INDEX_TORNQVIST || formula == HNE_INDEX_GEOMETRIC_LASPEYRES ||
           formula == HNE_INDEX_GEOMETRIC_PAASCHE;
}

static hne_interval geometric(hne_index_formula formula, matched *c, matched *later)
{
    if (!c->count || !has_weight(c))
        return hne_interval_missing();
    take_shares(c, formula == HNE_INDEX_GEOMETRIC_PAASCHE);
    hne_interval sum = log_mean(c);
    if (formula == HNE_INDEX_TORNQVIST) {
        take_shares(later, 1);
        sum = hne_interval_divide(hne_interval_add(sum, log_mean(later)), hne_interval_point(2));
    }
    return hne_interval_intersect(hne_interval_exp(sum), range_of_relatives(c));
}

hne_status hne_i_check_basket(hne_index_formula formula, hne_index_kind kind, const hne_interval_basket *basket,
                              size_t base, size_t period, size_t weights)
{
    if (!is_known(formula) || !basket || (kind != HNE_INDEX_OF_PRICES && kind != HNE_INDEX_OF_QUANTITIES) ||
        base >= basket->periods || period >= basket->periods ||
        (has_weights_period(formula) && weights >= basket->periods))
        return HNE_ERROR_ARGUMENT;
    const hne_interval *p = kind == HNE_INDEX_OF_PRICES ? basket->prices : basket->quantities;
    const hne_interval *q = kind == HNE_INDEX_OF_PRICES ? basket->quantities : basket->prices;
    if (basket->products && (!p || (!q && !is_of_prices_alone(formula))))
        return HNE_ERROR_ARGUMENT;
    return basket->products > SIZE_MAX / 512 ? HNE_ERROR_MEMORY : HNE_OK;
}

hne_status hne_index_of_periods_interval(hne_index_formula formula, hne_index_kind kind,
                                         const hne_interval_basket *basket, size_t base, size_t period, size_t weights,
                                         hne_interval *result)
{
    HNE_I_TO_NEAREST(hne_index_of_periods_interval, formula, kind, basket, base, period, weights, result)
    hne_status status = hne_i_check_basket(formula, kind, basket, base, period, weights);
    if (status != HNE_OK || !result)
        return status != HNE_OK ? status : HNE_ERROR_ARGUMENT;
    matched c = {hne_i_alloc_zeroed(2 * basket->products + 1, sizeof(product)), 0};
    matched later = {c.products ? c.products + basket->products : NULL, 0};
    if (!c.products)
        return HNE_ERROR_MEMORY;
    presence all = hne_i_match_products(&c, formula, kind, basket, base, period, weights);
    if (formula == HNE_INDEX_FISHER || formula == HNE_INDEX_DROBISCH || formula == HNE_INDEX_TORNQVIST)
        (void)hne_i_match_products(&later, HNE_INDEX_PAASCHE, kind, basket, base, period, weights);
    hne_interval found = base == period && c.count ? hne_interval_point(1)
                         : is_geometric(formula)   ? geometric(formula, &c, &later)
                                                   : by_formula(formula, &c, &later);
    *result = all == PERHAPS ? hne_interval_entire() : all == IMPOSSIBLE ? hne_interval_empty() : found;
    hne_i_free(c.products);
    return HNE_OK;
}

/* ---- every period ---- */

/* From one period to the next, multiplied: ahead from the base on, and back from it. */
static void chain(hne_interval *index, size_t periods, size_t base)
{
    hne_interval link = index[base], level = hne_interval_point(1);
    index[base] = level;
    for (size_t t = base + 1; t < periods; t++)
        index[t] = level = hne_interval_multiply(level, index[t]);
    level = hne_interval_point(1);
    for (size_t t = base; t-- > 0;) {
        hne_interval own = index[t];
        index[t] = level = hne_interval_divide(level, link);
        link = own;
    }
}

hne_status hne_index_intervals(hne_index_formula formula, hne_index_kind kind, hne_index_base comparison,
                               const hne_interval_basket *basket, size_t base, size_t weights, hne_interval *result,
                               int64_t result_stride)
{
    HNE_I_TO_NEAREST(hne_index_intervals, formula, kind, comparison, basket, base, weights, result, result_stride)
    hne_status status = hne_i_check_basket(formula, kind, basket, base, base, weights);
    if (status != HNE_OK || (int)comparison < HNE_INDEX_FIXED_BASE || (int)comparison > HNE_INDEX_PERIOD_ON_PERIOD ||
        !hne_i_result_is_valid(result, 1, 0, basket->periods, result_stride))
        return status != HNE_OK ? status : HNE_ERROR_ARGUMENT;
    hne_interval *index = hne_i_alloc_zeroed(basket->periods + 1, sizeof *index);
    if (!index)
        return HNE_ERROR_MEMORY;
    index[0] = hne_interval_missing();
    for (size_t t = 0; t < basket->periods && status == HNE_OK; t++) {
        if (comparison == HNE_INDEX_FIXED_BASE)
            status = hne_index_of_periods_interval(formula, kind, basket, base, t, weights, &index[t]);
        else if (t > 0)
            status = hne_index_of_periods_interval(formula, kind, basket, t - 1, t, weights, &index[t]);
    }
    if (status == HNE_OK && comparison == HNE_INDEX_CHAINED)
        chain(index, basket->periods, base);
    for (size_t t = 0; t < basket->periods && status == HNE_OK; t++)
        result[(int64_t)t * result_stride] = index[t];
    hne_i_free(index);
    return status;
}
