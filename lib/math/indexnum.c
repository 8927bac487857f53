/* SPDX-License-Identifier: MIT */
/* The formulas, as means of relatives with their weights, in one table. */
#include "math/indexnum.h"

#include "math/sum.h"

#include <math.h>

/* ---- weights ---- */

/* (a - b) / ln (a / b), which is a for b = a; 0 where one of them is. */
double hne_i_logarithmic_mean(double a, double b)
{
    if (!(a > 0) || !(b > 0))
        return a >= 0 && b >= 0 ? 0 : NAN;
    double apart = (a - b) / b;
    if (fabs(apart) > 1e-3)
        return (a - b) / log(a / b);
    return b * (apart == 0 ? 1 : apart / log1p(apart));
}

static double one(const hne_i_matched *m) { (void)m; return 1; }
static double base_price(const hne_i_matched *m) { return m->p0; }
static double base_value(const hne_i_matched *m) { return m->p0 * m->q0; }
static double value(const hne_i_matched *m) { return m->p1 * m->q1; }
static double base_price_of_quantity(const hne_i_matched *m) { return m->p0 * m->q1; }
static double base_price_of_mean(const hne_i_matched *m) { return m->p0 * sqrt(m->q0 * m->q1); }
static double base_price_of_both(const hne_i_matched *m) { return m->p0 * (m->q0 + m->q1); }
static double base_price_of_basket(const hne_i_matched *m) { return m->p0 * m->qb; }
static double value_of_basket(const hne_i_matched *m) { return m->pb * m->qb; }

static double base_price_of_harmonic(const hne_i_matched *m)
{
    double both = m->q0 + m->q1;
    return both > 0 ? m->p0 * (m->q0 * m->q1 / both) : 0;
}

static double mean_share(const hne_i_matched *m) { return (m->p0 * m->q0 / m->v0 + m->p1 * m->q1 / m->v1) / 2; }

static double logarithmic_mean_share(const hne_i_matched *m)
{
    return hne_i_logarithmic_mean(m->p0 * m->q0 / m->v0, m->p1 * m->q1 / m->v1);
}

static double theil_share(const hne_i_matched *m)
{
    double s0 = m->p0 * m->q0 / m->v0, s1 = m->p1 * m->q1 / m->v1;
    return cbrt((s0 + s1) / 2 * s0 * s1);
}

/* ---- the table ---- */

enum { NO = 0, YES = 1 };

static const hne_i_formula formulas[] = {
    [HNE_INDEX_LASPEYRES] = {MEAN_ARITHMETIC, base_value, YES, NO, NO},
    [HNE_INDEX_PAASCHE] = {MEAN_ARITHMETIC, base_price_of_quantity, YES, NO, NO},
    [HNE_INDEX_FISHER] = {MEAN_ARITHMETIC, NULL, YES, NO, YES},
    [HNE_INDEX_TORNQVIST] = {MEAN_GEOMETRIC, mean_share, YES, NO, YES},
    [HNE_INDEX_WALSH] = {MEAN_ARITHMETIC, base_price_of_mean, YES, NO, YES},
    [HNE_INDEX_MARSHALL_EDGEWORTH] = {MEAN_ARITHMETIC, base_price_of_both, YES, NO, YES},
    [HNE_INDEX_LOWE] = {MEAN_ARITHMETIC, base_price_of_basket, YES, YES, NO},
    [HNE_INDEX_YOUNG] = {MEAN_ARITHMETIC, value_of_basket, YES, YES, NO},
    [HNE_INDEX_GEARY_KHAMIS] = {MEAN_ARITHMETIC, base_price_of_harmonic, YES, NO, YES},
    [HNE_INDEX_DUTOT] = {MEAN_ARITHMETIC, base_price, NO, NO, YES},
    [HNE_INDEX_CARLI] = {MEAN_ARITHMETIC, one, NO, NO, NO},
    [HNE_INDEX_JEVONS] = {MEAN_GEOMETRIC, one, NO, NO, YES},
    [HNE_INDEX_HARMONIC] = {MEAN_HARMONIC, one, NO, NO, NO},
    [HNE_INDEX_CSWD] = {MEAN_ARITHMETIC, NULL, NO, NO, YES},
    [HNE_INDEX_DROBISCH] = {MEAN_ARITHMETIC, NULL, YES, NO, NO},
    [HNE_INDEX_PALGRAVE] = {MEAN_ARITHMETIC, value, YES, NO, NO},
    [HNE_INDEX_STUVEL] = {MEAN_ARITHMETIC, NULL, YES, NO, YES},
    [HNE_INDEX_SATO_VARTIA] = {MEAN_GEOMETRIC, logarithmic_mean_share, YES, NO, YES},
    [HNE_INDEX_MONTGOMERY_VARTIA] = {MEAN_GEOMETRIC, NULL, YES, NO, YES},
    [HNE_INDEX_THEIL] = {MEAN_GEOMETRIC, theil_share, YES, NO, YES},
    [HNE_INDEX_GEOMETRIC_LASPEYRES] = {MEAN_GEOMETRIC, base_value, YES, NO, NO},
    [HNE_INDEX_GEOMETRIC_PAASCHE] = {MEAN_GEOMETRIC, value, YES, NO, NO},
    [HNE_INDEX_HARMONIC_LASPEYRES] = {MEAN_HARMONIC, base_value, YES, NO, NO},
    [HNE_INDEX_LLOYD_MOULTON] = {MEAN_POWER, base_value, YES, NO, NO},
    [HNE_INDEX_TIME_PRODUCT_DUMMY] = {MEAN_GEOMETRIC, NULL, YES, NO, NO},
};

const hne_i_formula *hne_i_formula_at(hne_index_formula formula)
{
    int known = (int)formula >= HNE_INDEX_LASPEYRES && (int)formula <= HNE_INDEX_TIME_PRODUCT_DUMMY;
    return known ? &formulas[formula] : NULL;
}

/* ---- two periods ---- */

hne_status hne_i_compare_periods(const hne_basket *basket, hne_index_kind kind, size_t base, size_t period,
                                 size_t weights, const hne_i_formula *formula, hne_i_comparison *out)
{
    int of_prices = kind == HNE_INDEX_OF_PRICES;
    if (!basket || (!of_prices && kind != HNE_INDEX_OF_QUANTITIES) || base >= basket->periods ||
        period >= basket->periods || (formula->uses_weights_period && weights >= basket->periods))
        return HNE_ERROR_ARGUMENT;
    const double *p = of_prices ? basket->prices : basket->quantities,
                 *q = of_prices ? basket->quantities : basket->prices;
    int64_t p_period = of_prices ? basket->price_period_stride : basket->quantity_period_stride;
    int64_t q_period = of_prices ? basket->quantity_period_stride : basket->price_period_stride;
    if (basket->products && (!p || (!q && formula->uses_quantities)))
        return HNE_ERROR_ARGUMENT;
    if (!formula->uses_quantities)
        q = NULL;
    size_t other = formula->uses_weights_period ? weights : base;
    *out = (hne_i_comparison){
        .p0 = p ? p + (int64_t)base * p_period : NULL,
        .p1 = p ? p + (int64_t)period * p_period : NULL,
        .pb = p ? p + (int64_t)other * p_period : NULL,
        .q0 = q ? q + (int64_t)base * q_period : NULL,
        .q1 = q ? q + (int64_t)period * q_period : NULL,
        .qb = q ? q + (int64_t)other * q_period : NULL,
        .p_stride = of_prices ? basket->price_product_stride : basket->quantity_product_stride,
        .q_stride = of_prices ? basket->quantity_product_stride : basket->price_product_stride,
        .products = basket->products,
    };
    return HNE_OK;
}

int hne_i_match(const hne_i_comparison *c, const hne_i_formula *formula, size_t i, hne_i_matched *out)
{
    int64_t p = (int64_t)i * c->p_stride, q = (int64_t)i * c->q_stride;
    out->p0 = c->p0[p];
    out->p1 = c->p1[p];
    out->pb = c->pb[p];
    out->q0 = c->q0 ? c->q0[q] : 1;
    out->q1 = c->q1 ? c->q1[q] : 1;
    out->qb = c->qb ? c->qb[q] : 1;
    if (formula->uses_weights_period) /* what was sold in the two periods does not matter then */
        return out->p0 > 0 && out->p1 > 0 && out->pb > 0 && out->qb >= 0;
    return out->p0 > 0 && out->p1 > 0 && out->q0 >= 0 && out->q1 >= 0;
}

static double relative_less_one(const hne_i_matched *m)
{
    return (m->p1 - m->p0) / m->p0;
}

static double log_relative(const hne_i_matched *m)
{
    double rise = relative_less_one(m);
    return fabs(rise) < 0.5 ? log1p(rise) : log(m->p1 / m->p0);
}

/* What is averaged, less what it is where nothing changes: sums of it keep their digits where little does. */
static double averaged(const hne_i_matched *m, hne_i_mean mean, double order)
{
    switch (mean) {
    case MEAN_ARITHMETIC: return relative_less_one(m);
    case MEAN_HARMONIC: return (m->p0 - m->p1) / m->p1;
    case MEAN_GEOMETRIC: return log_relative(m);
    default: return order == 0 ? log_relative(m) : expm1(order * log_relative(m));
    }
}

static double index_of_average(double average, hne_i_mean mean, double order)
{
    switch (mean) {
    case MEAN_ARITHMETIC: return 1 + average;
    case MEAN_HARMONIC: return 1 / (1 + average);
    case MEAN_GEOMETRIC: return exp(average);
    default: return order == 0 ? exp(average) : exp(log1p(average) / order);
    }
}

static double mean_of_relatives(const hne_i_formula *formula, double parameter, const hne_i_comparison *c)
{
    hne_i_pair sum = { 0, 0 }, weights = { 0, 0 };
    hne_i_matched m;
    hne_i_value_sums v = {0, 0, 0, 0, 0};
    if (formula->uses_quantities && !formula->uses_weights_period)
        hne_i_sum_values(c, NULL, &v);
    m.v0 = v.v00;
    m.v1 = v.v11;
    for (size_t i = 0; i < c->products; i++) {
        if (!hne_i_match(c, formula, i, &m))
            continue;
        double weight = formula->weight(&m);
        sum = hne_i_sum_add_product(sum, weight, averaged(&m, formula->mean, 1 - parameter));
        weights = hne_i_sum_add(weights, weight);
    }
    double all = hne_i_sum_value(weights);
    return all > 0 ? index_of_average(hne_i_sum_value(sum) / all, formula->mean, 1 - parameter) : NAN;
}

/* ---- made of others ---- */

static double ratio(double a, double b)
{
    return b > 0 ? a / b : NAN;
}

static double fisher(hne_i_value_sums v) { return sqrt(ratio(v.v10, v.v00)) * sqrt(ratio(v.v11, v.v01)); }
static double drobisch(hne_i_value_sums v) { return (ratio(v.v10, v.v00) + ratio(v.v11, v.v01)) / 2; }

static double stuvel(hne_i_value_sums v)
{
    double half = (ratio(v.v10, v.v00) - ratio(v.v01, v.v00)) / 2, value = ratio(v.v11, v.v00);
    double root = sqrt(half * half + value);
    return half >= 0 ? half + root : value / (root - half); /* neither cancels */
}

static double montgomery_vartia(const hne_i_comparison *c, hne_i_value_sums v)
{
    hne_i_pair sum = { 0, 0 };
    hne_i_matched m;
    for (size_t i = 0; i < c->products; i++)
        if (hne_i_match(c, &formulas[HNE_INDEX_MONTGOMERY_VARTIA], i, &m))
            sum = hne_i_sum_add_product(sum, hne_i_logarithmic_mean(m.p0 * m.q0, m.p1 * m.q1), log_relative(&m));
    double all = hne_i_logarithmic_mean(v.v00, v.v11);
    return all > 0 ? exp(hne_i_sum_value(sum) / all) : NAN;
}

/* Two periods: the regression's coefficient is Tornqvist's logarithm; each product leaves half of what its own
 * logarithm is off, twice, with n - 1 degrees of freedom. */
static double time_product_dummy(const hne_i_comparison *c, hne_i_value_sums v, double corrects)
{
    hne_i_pair squares = { 0, 0 }, weights = { 0, 0 };
    hne_i_matched m = {.v0 = v.v00, .v1 = v.v11};
    const hne_i_formula *formula = &formulas[HNE_INDEX_TORNQVIST];
    double coefficient = log(mean_of_relatives(formula, 0, c)), n = 0;
    if (!(corrects > 0))
        return exp(coefficient);
    for (size_t i = 0; i < c->products; i++)
        if (hne_i_match(c, formula, i, &m)) {
            double off = log_relative(&m) - coefficient, weight = mean_share(&m);
            squares = hne_i_sum_add_product(squares, weight, off * off / 2);
            weights = hne_i_sum_add(weights, weight);
            n++;
        }
    double variance = n > 1 ? hne_i_sum_value(squares) / (n - 1) * 2 / hne_i_sum_value(weights) : NAN;
    return exp(coefficient - variance / 2);
}

int hne_i_is_classical(hne_index_formula formula)
{
    return formula == HNE_INDEX_LASPEYRES || formula == HNE_INDEX_PAASCHE || formula == HNE_INDEX_FISHER ||
           formula == HNE_INDEX_DROBISCH || formula == HNE_INDEX_STUVEL;
}

double hne_i_classical_index(hne_index_formula formula, const hne_i_value_sums *v)
{
    switch (formula) {
    case HNE_INDEX_LASPEYRES: return ratio(v->v10, v->v00);
    case HNE_INDEX_PAASCHE: return ratio(v->v11, v->v01);
    case HNE_INDEX_DROBISCH: return drobisch(*v);
    case HNE_INDEX_STUVEL: return stuvel(*v);
    default: return fisher(*v);
    }
}

double hne_i_index(hne_index_formula formula, double parameter, const hne_i_comparison *c)
{
    hne_i_value_sums v;
    if (hne_i_is_classical(formula))
        return hne_i_sum_values(c, NULL, &v) ? hne_i_classical_index(formula, &v) : NAN;
    switch (formula) {
    case HNE_INDEX_CSWD:
        return sqrt(mean_of_relatives(&formulas[HNE_INDEX_CARLI], 0, c)) *
               sqrt(mean_of_relatives(&formulas[HNE_INDEX_HARMONIC], 0, c));
    case HNE_INDEX_MONTGOMERY_VARTIA: return hne_i_sum_values(c, NULL, &v) ? montgomery_vartia(c, v) : NAN;
    case HNE_INDEX_TIME_PRODUCT_DUMMY: return hne_i_sum_values(c, NULL, &v) ? time_product_dummy(c, v, parameter) : NAN;
    default: return mean_of_relatives(&formulas[formula], parameter, c);
    }
}
