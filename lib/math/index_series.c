/* SPDX-License-Identifier: MIT */
/* Indices of periods, indicators and values. */
#include "math/indexnum.h"

#include "base/alloc.h"
#include "math/loops.h"
#include "math/sum.h"

static const hne_i_formula *usable_formula(hne_index_formula formula, double parameter)
{
    return isfinite(parameter) ? hne_i_formula_at(formula) : NULL;
}

hne_status hne_index_of_periods(hne_index_formula formula, double parameter, hne_index_kind kind,
                                const hne_basket *basket, size_t base, size_t period, size_t weights, double *result)
{
    const hne_i_formula *wanted = usable_formula(formula, parameter);
    hne_i_comparison comparison;
    if (!wanted || !result)
        return HNE_ERROR_ARGUMENT;
    hne_status status = hne_i_compare_periods(basket, kind, base, period, weights, wanted, &comparison);
    if (status == HNE_OK)
        *result = hne_i_index(formula, parameter, &comparison);
    return status;
}

/* A chain from the first period on, brought to 1 in the base period. */
static void chain(double *index, size_t periods, size_t base)
{
    double level = 1;
    for (size_t t = 0; t < periods; t++) {
        level = t ? level * index[t] : 1;
        index[t] = level;
    }
    double at_base = index[base];
    for (size_t t = 0; t < periods; t++)
        index[t] = t == base && !isnan(at_base) ? 1 : index[t] / at_base;
}

/* From one period to the next; the sums of one comparison help the next. */
static hne_status period_on_period(hne_index_formula formula, double parameter, hne_index_kind kind,
                                   const hne_basket *basket, size_t weights, double *index)
{
    const hne_i_formula *wanted = usable_formula(formula, parameter);
    hne_i_value_sums before, now;
    hne_i_comparison c;
    index[0] = NAN;
    if (!wanted)
        return HNE_ERROR_ARGUMENT;
    for (size_t t = 1; t < basket->periods; t++) {
        hne_status status = hne_i_compare_periods(basket, kind, t - 1, t, weights, wanted, &c);
        if (status != HNE_OK)
            return status;
        if (hne_i_is_classical(formula)) {
            index[t] = hne_i_sum_values(&c, t > 1 ? &before : NULL, &now) ? hne_i_classical_index(formula, &now) : NAN;
            before = now;
        } else {
            index[t] = hne_i_index(formula, parameter, &c);
        }
    }
    return HNE_OK;
}

hne_status hne_index_series(hne_index_formula formula, double parameter, hne_index_kind kind, hne_index_base comparison,
                            const hne_basket *basket, size_t base, size_t weights, double *result,
                            int64_t result_stride)
{
    if (!basket || (int)comparison < HNE_INDEX_FIXED_BASE || (int)comparison > HNE_INDEX_PERIOD_ON_PERIOD ||
        !hne_i_result_is_valid(result, 1, 0, basket->periods, result_stride))
        return HNE_ERROR_ARGUMENT;
    if (basket->periods > SIZE_MAX / 16)
        return HNE_ERROR_MEMORY;
    double *index = hne_i_alloc((basket->periods + 1) * sizeof *index);
    if (!index)
        return HNE_ERROR_MEMORY;
    double itself; /* whether all is as it should be, in one comparison */
    hne_status status = hne_index_of_periods(formula, parameter, kind, basket, base, base, weights, &itself);
    if (status == HNE_OK && comparison != HNE_INDEX_FIXED_BASE)
        status = period_on_period(formula, parameter, kind, basket, weights, index);
    for (size_t t = 0; t < basket->periods && status == HNE_OK && comparison == HNE_INDEX_FIXED_BASE; t++)
        status = hne_index_of_periods(formula, parameter, kind, basket, base, t, weights, &index[t]);
    if (status == HNE_OK) {
        if (comparison == HNE_INDEX_CHAINED)
            chain(index, basket->periods, base);
        for (size_t t = 0; t < basket->periods; t++)
            result[(int64_t)t * result_stride] = index[t];
    }
    hne_i_free(index);
    return status;
}

/* ---- differences and values ---- */

static double change_of_product(hne_value_change formula, const hne_i_matched *m)
{
    switch (formula) {
    case HNE_VALUE_CHANGE_LASPEYRES: return m->q0 * (m->p1 - m->p0);
    case HNE_VALUE_CHANGE_PAASCHE: return m->q1 * (m->p1 - m->p0);
    case HNE_VALUE_CHANGE_BENNET: return (m->q0 + m->q1) / 2 * (m->p1 - m->p0);
    default: return hne_i_logarithmic_mean(m->p0 * m->q0, m->p1 * m->q1) * log(m->p1 / m->p0);
    }
}

hne_status hne_value_change_of_periods(hne_value_change formula, hne_index_kind kind, const hne_basket *basket,
                                       size_t base, size_t period, double *result)
{
    const hne_i_formula *matching = hne_i_formula_at(HNE_INDEX_FISHER);
    hne_i_comparison c;
    hne_i_matched m;
    hne_i_pair sum = { 0, 0 };
    int any = 0;
    if ((int)formula < HNE_VALUE_CHANGE_LASPEYRES || (int)formula > HNE_VALUE_CHANGE_MONTGOMERY || !result)
        return HNE_ERROR_ARGUMENT;
    hne_status status = hne_i_compare_periods(basket, kind, base, period, base, matching, &c);
    if (status != HNE_OK)
        return status;
    for (size_t i = 0; i < c.products; i++)
        if (hne_i_match(&c, matching, i, &m)) {
            sum = hne_i_sum_add(sum, change_of_product(formula, &m));
            any = 1;
        }
    *result = any ? hne_i_sum_value(sum) : NAN;
    return HNE_OK;
}

hne_status hne_basket_value(const hne_basket *basket, size_t period, double *result)
{
    hne_i_comparison c;
    hne_i_value_sums sums;
    if (!result)
        return HNE_ERROR_ARGUMENT;
    hne_status status = hne_i_compare_periods(basket, HNE_INDEX_OF_PRICES, period, period, period,
                                              hne_i_formula_at(HNE_INDEX_FISHER), &c);
    if (status == HNE_OK)
        *result = hne_i_sum_values(&c, NULL, &sums) ? sums.v00 : NAN;
    return status;
}

/* ---- price updating ---- */

hne_status hne_price_updated_shares(const hne_basket *basket, size_t base, size_t period, double *result,
                                    int64_t result_stride)
{
    const hne_i_formula *matching = hne_i_formula_at(HNE_INDEX_FISHER);
    hne_i_comparison c;
    hne_i_value_sums sums;
    hne_i_matched m;
    hne_status status = hne_i_compare_periods(basket, HNE_INDEX_OF_PRICES, base, period, base, matching, &c);
    if (status != HNE_OK || !hne_i_result_is_valid(result, c.products, result_stride, 1, 0))
        return HNE_ERROR_ARGUMENT;
    int any = hne_i_sum_values(&c, NULL, &sums);
    for (size_t i = 0; i < c.products; i++) {
        double share = hne_i_match(&c, matching, i, &m) ? m.p1 * m.q0 / sums.v10 : 0;
        result[(int64_t)i * result_stride] = any && sums.v10 > 0 ? share : NAN;
    }
    return HNE_OK;
}
