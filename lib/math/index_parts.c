/* SPDX-License-Identifier: MIT */
/* What each product contributes to an index. */
#include "math/indexnum.h"

#include "base/alloc.h"
#include "math/loops.h"
#include "math/sum.h"

/* A mean M of relatives r of order k (1 arithmetic, 0 geometric, -1 harmonic) with weights w is a geometric mean with
 * weights w times this: sum w (r^k - M^k) = 0 = sum w (r^k - M^k) / ln (r / M) ln (r / M). */
static double times_geometric(double r, double mean, double order)
{
    double apart = log(r / mean);
    if (order == 0 || apart == 0)
        return order == 0 ? 1 : order * pow(mean, order);
    return pow(mean, order) * (expm1(order * apart) / apart);
}

static double order_of(hne_i_mean mean, double parameter)
{
    return mean == MEAN_ARITHMETIC ? 1 : mean == MEAN_HARMONIC ? -1 : mean == MEAN_GEOMETRIC ? 0 : 1 - parameter;
}

static double relative(const hne_i_matched *m)
{
    return m->p1 / m->p0;
}

/* Adds, for each product, its weight in a geometric mean that comes to the same, made to add up to `all`. */
static void add_geometric_weights(hne_index_formula name, double parameter, const hne_i_comparison *c, double all,
                                  double *weights)
{
    const hne_i_formula *formula = hne_i_formula_at(name);
    double mean = hne_i_index(name, parameter, c), order = order_of(formula->mean, parameter);
    hne_i_value_sums sums = {0, 0, 0, 0, 0};
    hne_i_pair sum = { 0, 0 };
    if (formula->uses_quantities && !formula->uses_weights_period)
        hne_i_sum_values(c, NULL, &sums);
    hne_i_matched m = {.v0 = sums.v00, .v1 = sums.v11};
    for (int again = 0; again < 2; again++) /* first their sum, then what each adds */
        for (size_t i = 0; i < c->products; i++) {
            if (!hne_i_match(c, formula, i, &m))
                continue;
            double weight = formula->weight(&m) * times_geometric(relative(&m), mean, order);
            if (again)
                weights[i] += all * (weight / hne_i_sum_value(sum));
            else
                sum = hne_i_sum_add(sum, weight);
        }
}

/* A Fisher is the geometric mean of two. */
static void take_weights(hne_index_formula formula, double parameter, const hne_i_comparison *c, double *weights)
{
    if (formula == HNE_INDEX_FISHER) {
        add_geometric_weights(HNE_INDEX_LASPEYRES, 0, c, 0.5, weights);
        add_geometric_weights(HNE_INDEX_PAASCHE, 0, c, 0.5, weights);
    } else {
        add_geometric_weights(formula, parameter, c, 1, weights);
    }
}

static void make_factors(const hne_i_comparison *c, const hne_i_formula *formula, double *weights)
{
    hne_i_matched m;
    for (size_t i = 0; i < c->products; i++)
        weights[i] = hne_i_match(c, formula, i, &m) ? pow(relative(&m), weights[i]) : 1;
}

/* Geometric weights become arithmetic ones: sum w ln (r / M) = 0 = sum w / L(r, M) (r - M). */
static void make_parts(const hne_i_comparison *c, const hne_i_formula *formula, double mean, double *weights)
{
    hne_i_matched m;
    hne_i_pair sum = { 0, 0 };
    for (size_t i = 0; i < c->products; i++)
        if (hne_i_match(c, formula, i, &m)) {
            weights[i] /= hne_i_logarithmic_mean(relative(&m), mean);
            sum = hne_i_sum_add(sum, weights[i]);
        }
    for (size_t i = 0; i < c->products; i++)
        weights[i] = hne_i_match(c, formula, i, &m) ? weights[i] / hne_i_sum_value(sum) * ((m.p1 - m.p0) / m.p0) : 0;
}

hne_status hne_index_contributions(hne_index_formula formula, double parameter, hne_index_kind kind,
                                   hne_contribution_form form, const hne_basket *basket, size_t base, size_t period,
                                   size_t weights_period, double *result, int64_t result_stride)
{
    const hne_i_formula *wanted = isfinite(parameter) ? hne_i_formula_at(formula) : NULL;
    hne_i_comparison c;
    if (!wanted || !(wanted->weight || formula == HNE_INDEX_FISHER) ||
        (form != HNE_CONTRIBUTION_ADDITIVE && form != HNE_CONTRIBUTION_MULTIPLICATIVE) ||
        hne_i_compare_periods(basket, kind, base, period, weights_period, wanted, &c) != HNE_OK ||
        !hne_i_result_is_valid(result, c.products, result_stride, 1, 0))
        return HNE_ERROR_ARGUMENT;
    double *weights = hne_i_alloc_zeroed(c.products + 1, sizeof *weights);
    if (!weights)
        return HNE_ERROR_MEMORY;
    double mean = hne_i_index(formula, parameter, &c);
    take_weights(formula, parameter, &c, weights);
    if (form == HNE_CONTRIBUTION_MULTIPLICATIVE)
        make_factors(&c, wanted, weights);
    else
        make_parts(&c, wanted, mean, weights);
    for (size_t i = 0; i < c.products; i++)
        result[(int64_t)i * result_stride] = isnan(mean) ? NAN : weights[i];
    hne_i_free(weights);
    return HNE_OK;
}
