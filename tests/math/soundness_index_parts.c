/* SPDX-License-Identifier: MIT */
/* Trials of what products contribute to an index and of changes of value, as their formulas stand in indexnum.h. */
#include "soundness_basket.h"

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
            judge("factor of a product", found[t->place[i]],
                  exponential(times(weight[i], natural_log(relative(t, i)))));
        return;
    }
    for (size_t i = 0; i < t->count; i++)
        part[i] = over(weight[i], logarithmic_mean(relative(t, i), mean));
    number all = sum(part, t->count);
    for (size_t i = 0; i < t->count; i++)
        judge("part of a product", found[t->place[i]], times(over(part[i], all), minus(relative(t, i), of(1))));
}

/* What is not matched adds 0, or multiplies by 1, to an index that there is. */
static void judge_unmatched(const two_periods *t, size_t products, number index, hne_contribution_form form,
                            const hne_interval *found)
{
    number nothing = is_undefined(index) ? index : of(form == HNE_CONTRIBUTION_MULTIPLICATIVE);
    size_t next = 0;
    for (size_t i = 0; i < products; i++) {
        if (next < t->count && t->place[next] == i)
            next++;
        else
            judge("part of a product that is not there", found[i], nothing);
    }
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
        two_periods t = periods_of(&b, formula, 0, 1, 2);
        judge_contributions(&t, formula, form, found);
        judge_unmatched(&t, b.products, index_of(&t, formula), form, found);
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
        two_periods t = periods_of(&b, HNE_INDEX_FISHER, 0, 1, 0);
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
        judge("change of value", found, t.count ? all : undefined());
    }
}
