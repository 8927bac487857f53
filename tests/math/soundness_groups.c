/* SPDX-License-Identifier: MIT */
/* Trials of Lorenz curves, of measures within and between groups, and of convergence, as their formulas stand in measure.h
 * and regression.h. */
#include "soundness_sample.h"

/* ---- convergence of dispersion ---- */

static number dispersion_of(hne_dispersion dispersion, const sample *s)
{
    number variance = variance_of(s);
    if (dispersion == HNE_DISPERSION_VARIANCE)
        return variance;
    return dispersion == HNE_DISPERSION_VARIATION ? over(root(variance), mean_of(s)) : root(variance);
}

void sigmas(void)
{
    hne_dispersion dispersion = (hne_dispersion)(1 + whole_below(3));
    int of_logarithms = dispersion != HNE_DISPERSION_VARIATION && whole_below(2);
    size_t count = 2 + whole_below(MOST - 1);
    double ones[MOST];
    hne_interval first[MOST], last[MOST];
    hne_interval_sigma found;
    draw_weights(ones, count, 1);
    draw_all(draw_positive, first, count);
    draw_all(draw_positive, last, count);
    LIBRARY(hne_sigma_convergence_interval(dispersion, of_logarithms, first, 1, last, 1, count, &found));
    for (int i = 0; i < SAMPLES; i++) {
        sample a, b;
        take_sample(&a, first, ones, count);
        take_sample(&b, last, ones, count);
        for (size_t k = 0; of_logarithms && k < count; k++) {
            a.x[k] = natural_log(a.x[k]);
            b.x[k] = natural_log(b.x[k]);
        }
        number one = dispersion_of(dispersion, &a), other = dispersion_of(dispersion, &b);
        judge("sigma at first", found.first, one);
        judge("sigma at last", found.last, other);
        judge("ratio of sigmas", found.ratio, over(one, other));
        judge("ratio of variances", found.f, over(variance_of(&a), variance_of(&b)));
    }
}

/* The slope of ln v on ln u is 1 + beta T. */
void betas(void)
{
    size_t count = 2 + whole_below(MOST - 1);
    double ones[MOST], years = (double)(1 + whole_below(30));
    hne_interval first[MOST], last[MOST];
    hne_interval_beta found;
    draw_weights(ones, count, 1);
    draw_all(draw_positive, first, count);
    draw_all(draw_positive, last, count);
    LIBRARY(hne_beta_convergence_interval(first, 1, last, 1, count, years, &found));
    for (int i = 0; i < SAMPLES; i++) {
        sample u, v;
        number products = of(0), time = of(years);
        take_sample(&u, first, ones, count);
        take_sample(&v, last, ones, count);
        for (size_t k = 0; k < count; k++) {
            u.x[k] = natural_log(u.x[k]);
            v.x[k] = natural_log(v.x[k]);
        }
        number mean_u = mean_of(&u), mean_v = mean_of(&v);
        for (size_t k = 0; k < count; k++)
            products = plus(products, times(minus(u.x[k], mean_u), minus(v.x[k], mean_v)));
        number left = over(products, times(of((double)count), variance_of(&u)));
        number speed = over(negative(natural_log(left)), time);
        judge("constant", found.constant, over(minus(mean_v, times(left, mean_u)), time));
        judge("beta", found.slope, over(minus(left, of(1)), time));
        judge("speed", found.speed, speed);
        if (!is_undefined(speed) && against(speed, 0) > 0)
            judge("half-life", found.half_life, over(natural_log(of(2)), speed));
    }
}

/* ---- Lorenz curves ---- */

/* The curve is the highest of the lines through its steps. */
static number lorenz_at(const sample *s, double population)
{
    number highest = of(0), people = of(0), mass = of(0), share = times(of(population), weights_of(s));
    size_t order[MOST];
    ascending_order(s, order);
    for (size_t i = 0; i < s->count; i++) {
        number x = s->x[order[i]], w = s->w[order[i]];
        highest = greater(highest, plus(mass, times(x, minus(share, people))));
        people = plus(people, w);
        mass = plus(mass, times(x, w));
    }
    return over(highest, mass);
}

void lorenz_curves(void)
{
    double weights[MOST], population[3] = {fraction(), (double)whole_below(11) / 10, (double)whole_below(9) / 8};
    size_t count = 1 + whole_below(MOST);
    int are_equal = (int)whole_below(2);
    hne_interval x[MOST], found[3];
    draw_all(draw, x, count);
    draw_weights(weights, count, are_equal);
    LIBRARY(hne_lorenz_curve_intervals(x, count, 1, are_equal ? NULL : weights, 1, population, 3, found, 1));
    for (int i = 0; i < SAMPLES; i++) {
        sample s;
        take_sample(&s, x, weights, count);
        for (size_t k = 0; k < 3; k++)
            judge("Lorenz curve", found[k], lorenz_at(&s, population[k]));
    }
}

/* ---- within and between groups ---- */

static void take_group(const sample *all, const uint32_t *group, uint32_t which, sample *own)
{
    own->count = 0;
    for (size_t i = 0; i < all->count; i++)
        if (group[i] == which) {
            own->x[own->count] = all->x[i];
            own->w[own->count++] = all->w[i];
        }
}

static number counts_within(hne_measure measure, double p, number weights, number mean)
{
    switch (measure) {
    case HNE_MEASURE_VARIANCE:
    case HNE_MEASURE_THEIL_L: return weights;
    case HNE_MEASURE_GINI: return times(times(weights, weights), mean);
    case HNE_MEASURE_GENERALISED_ENTROPY: return times(weights, to_power(mean, of(p)));
    default: return times(weights, mean);
    }
}

static void judge_parts(hne_measure measure, double p, const sample *all, const uint32_t *group, uint32_t groups,
                        const hne_interval_decomposition *found, const hne_interval *of_group,
                        const hne_interval *contribution)
{
    sample levels = {.count = 0};
    number within = of(0), weights = weights_of(all), mean = mean_of(all);
    for (uint32_t g = 0; g < groups; g++) {
        sample own;
        take_group(all, group, g, &own);
        if (is_zero(weights_of(&own)))
            continue;
        number inside_group = measure_of(measure, &own, p), of_own = mean_of(&own);
        number adds = times(inside_group, counts_within(measure, p, over(weights_of(&own), weights),
                                                        measure == HNE_MEASURE_VARIANCE ? of(1) : over(of_own, mean)));
        judge("measure of a group", of_group[g], inside_group);
        judge("contribution of a group", contribution[g], adds);
        within = plus(within, adds);
        levels.x[levels.count] =
            measure == HNE_MEASURE_ATKINSON ? times(of_own, minus(of(1), inside_group)) : of_own;
        levels.w[levels.count++] = weights_of(&own);
    }
    number total = measure_of(measure, all, p), between = measure_of(measure, &levels, p);
    number rest = times(of(0), total);
    if (measure == HNE_MEASURE_GINI)
        rest = minus(minus(total, within), between);
    if (measure == HNE_MEASURE_ATKINSON)
        rest = negative(times(within, between));
    judge("total", found->total, total);
    judge("within", found->within, within);
    judge("between", found->between, between);
    judge("rest", found->rest, rest);
}

void decompositions(void)
{
    static const struct { hne_measure measure; double p; } kinds[] = {
        {HNE_MEASURE_VARIANCE, 0}, {HNE_MEASURE_GINI, 0}, {HNE_MEASURE_THEIL_T, 0}, {HNE_MEASURE_THEIL_L, 0},
        {HNE_MEASURE_GENERALISED_ENTROPY, 2}, {HNE_MEASURE_GENERALISED_ENTROPY, -0.7},
        {HNE_MEASURE_ATKINSON, 0.5}, {HNE_MEASURE_ATKINSON, 1}, {HNE_MEASURE_ATKINSON, 2.3}};
    size_t k = whole_below(sizeof kinds / sizeof *kinds), count = 1 + whole_below(MOST);
    hne_measure measure = kinds[k].measure;
    double weights[MOST], p = kinds[k].p;
    uint32_t group[MOST], groups = (uint32_t)(1 + whole_below(3));
    hne_interval x[MOST], of_group[3], contribution[3];
    hne_interval_decomposition found;
    draw_all(measure == HNE_MEASURE_VARIANCE ? draw_signed : draw, x, count);
    draw_weights(weights, count, 0);
    for (size_t i = 0; i < count; i++)
        group[i] = (uint32_t)whole_below(groups);
    LIBRARY(hne_measure_decomposition_intervals(measure, p, x, count, 1, weights, 1, group, groups, &found, of_group,
                                                contribution));
    for (int i = 0; i < SAMPLES; i++) {
        sample s;
        take_sample(&s, x, weights, count);
        judge_parts(measure, p, &s, group, groups, &found, of_group, contribution);
    }
}
