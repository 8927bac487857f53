/* SPDX-License-Identifier: MIT */
/* Trials of averages, quantiles, inequality and its parts, as their formulas stand in measure.h. */
#include "soundness.h"

#include <math.h>
#include <stdlib.h>

/* Values with weights, in exact numbers. */
typedef struct sample {
    number x[MOST], w[MOST];
    size_t count;
} sample;

static number weights_of(const sample *s) { return sum(s->w, s->count); }

static number mean_of(const sample *s)
{
    number all = of(0);
    for (size_t i = 0; i < s->count; i++)
        all = plus(all, times(s->w[i], s->x[i]));
    return over(all, weights_of(s));
}

typedef number term(number x, number mean, number p);

static number mean_of_terms(const sample *s, term *each, number p)
{
    number all = of(0), mean = mean_of(s);
    for (size_t i = 0; i < s->count; i++)
        all = plus(all, times(s->w[i], each(s->x[i], mean, p)));
    return over(all, weights_of(s));
}

static int is_zero(number x) { return against(x, 0) == 0 && about(x) == 0; }

static number own_log(number r) { return is_zero(r) ? of(0) : times(r, natural_log(r)); }

static number log_of(number x, number mean, number p) { return (void)mean, (void)p, natural_log(x); }
static number inverse_of(number x, number mean, number p) { return (void)mean, (void)p, over(of(1), x); }
static number square_of(number x, number mean, number p) { return (void)p, times(minus(x, mean), minus(x, mean)); }
static number apart_of(number x, number mean, number p) { return (void)p, size_of(minus(x, mean)); }
static number ratio_log(number x, number mean, number p) { return (void)p, natural_log(over(x, mean)); }
static number ratio_own_log(number x, number mean, number p) { return (void)p, own_log(over(x, mean)); }
static number ratio_power(number x, number mean, number p) { return to_power(over(x, mean), p); }

static number variance_of(const sample *s) { return mean_of_terms(s, square_of, of(0)); }

static number entropy_of(const sample *s, number p)
{
    if (is_zero(p))
        return negative(mean_of_terms(s, ratio_log, p));
    if (is_zero(minus(p, of(1))))
        return mean_of_terms(s, ratio_own_log, p);
    return over(minus(mean_of_terms(s, ratio_power, p), of(1)), times(p, minus(p, of(1))));
}

static number atkinson_of(const sample *s, number p)
{
    number order = minus(of(1), p);
    if (is_zero(order))
        return minus(of(1), exponential(mean_of_terms(s, ratio_log, p)));
    return minus(of(1), to_power(mean_of_terms(s, ratio_power, order), over(of(1), order)));
}

/* Half the mean distance of all pairs, over the mean. */
static number gini_of(const sample *s)
{
    number all = of(0), weights = weights_of(s);
    for (size_t i = 0; i < s->count; i++)
        for (size_t k = 0; k < i; k++)
            all = plus(all, times(times(s->w[i], s->w[k]), size_of(minus(s->x[i], s->x[k]))));
    return over(over(all, times(weights, weights)), mean_of(s));
}

static number hill_of(const sample *s, number p)
{
    number all = of(0), total = sum(s->x, s->count);
    int is_first = is_zero(minus(p, of(1)));
    for (size_t i = 0; i < s->count; i++) {
        number share = over(s->x[i], total);
        if (!is_zero(share))
            all = plus(all, is_first ? own_log(share) : to_power(share, p));
    }
    return is_first ? exponential(negative(all)) : to_power(all, over(of(1), minus(of(1), p)));
}

/* The k-th greatest value: the greatest is found and left out, again and again. */
static void descending(const sample *s, number *sorted)
{
    for (size_t i = 0; i < s->count; i++) {
        number at = s->x[i];
        for (size_t k = 0; k < i; k++) {
            number larger = greater(sorted[k], at);
            at = lesser(sorted[k], at);
            sorted[k] = larger;
        }
        sorted[i] = at;
    }
}

static number of_greatest(hne_measure measure, const sample *s, double p)
{
    number sorted[MOST], all = of(0), total = sum(s->x, s->count);
    descending(s, sorted);
    for (size_t i = 0; i < s->count; i++)
        if (measure == HNE_MEASURE_ROSENBLUTH)
            all = plus(all, times(of((double)(i + 1)), over(sorted[i], total)));
        else if ((double)i < p)
            all = plus(all, over(sorted[i], total));
    return measure == HNE_MEASURE_ROSENBLUTH ? over(of(1), minus(times(of(2), all), of(1))) : all;
}

/* n / (n - p) times. */
static number corrected(const sample *s, double p, number x)
{
    double n = (double)s->count;
    return n > p ? times(x, over(of(n), of(n - p))) : undefined();
}

static number herfindahl_of(const sample *s, double p)
{
    number all = of(0), total = sum(s->x, s->count), one = over(of(1), of((double)s->count));
    for (size_t i = 0; i < s->count; i++)
        all = plus(all, times(over(s->x[i], total), over(s->x[i], total)));
    return p > 0 ? over(minus(all, one), minus(of(1), one)) : all;
}

static number measure_of(hne_measure measure, const sample *s, double p)
{
    number sorted[MOST];
    switch (measure) {
    case HNE_MEASURE_MEAN: return mean_of(s);
    case HNE_MEASURE_GEOMETRIC_MEAN: return exponential(mean_of_terms(s, log_of, of(0)));
    case HNE_MEASURE_HARMONIC_MEAN: return over(of(1), mean_of_terms(s, inverse_of, of(0)));
    case HNE_MEASURE_MINIMUM: descending(s, sorted); return sorted[s->count - 1];
    case HNE_MEASURE_MAXIMUM: descending(s, sorted); return sorted[0];
    case HNE_MEASURE_VARIANCE: return corrected(s, p, variance_of(s));
    case HNE_MEASURE_STANDARD_DEVIATION: return root(corrected(s, p, variance_of(s)));
    case HNE_MEASURE_VARIATION: return over(root(corrected(s, p, variance_of(s))), mean_of(s));
    case HNE_MEASURE_GINI: return corrected(s, p, gini_of(s));
    case HNE_MEASURE_THEIL_T: return entropy_of(s, of(1));
    case HNE_MEASURE_THEIL_L: return entropy_of(s, of(0));
    case HNE_MEASURE_GENERALISED_ENTROPY: return entropy_of(s, of(p));
    case HNE_MEASURE_ATKINSON: return atkinson_of(s, of(p));
    case HNE_MEASURE_HOOVER: return over(mean_of_terms(s, apart_of, of(0)), times(of(2), mean_of(s)));
    case HNE_MEASURE_COULTER:
        return root(over(minus(herfindahl_of(s, 0), over(of(1), of((double)s->count))), of(2)));
    case HNE_MEASURE_HERFINDAHL: return herfindahl_of(s, p);
    case HNE_MEASURE_EQUIVALENT_NUMBER: return over(of(1), herfindahl_of(s, 0));
    case HNE_MEASURE_ENTROPY: return natural_log(hill_of(s, of(1)));
    case HNE_MEASURE_HILL: return hill_of(s, of(p));
    default: return of_greatest(measure, s, p);
    }
}

/* ---- averages and inequality ---- */

static void draw_weights(double *weights, size_t count, int are_equal)
{
    for (size_t i = 0; i < count; i++)
        weights[i] = are_equal ? 1 : whole_below(12) == 0 ? 0 : (double)(1 + whole_below(5000)) / 100;
    weights[whole_below(count)] = 1;
}

static void take(sample *s, const hne_interval *x, const double *weights, size_t count)
{
    double at[MOST];
    all_inside(x, at, count);
    s->count = count;
    exactly(at, s->x, count);
    exactly(weights, s->w, count);
}

static const struct measured {
    hne_measure measure;
    double parameters[4];
    int takes_weights;
    hne_interval (*draw)(void);
} measured[] = {
    {HNE_MEASURE_MEAN, {0}, 1, draw_signed},
    {HNE_MEASURE_GEOMETRIC_MEAN, {0}, 1, draw},
    {HNE_MEASURE_HARMONIC_MEAN, {0}, 1, draw},
    {HNE_MEASURE_MINIMUM, {0}, 1, draw_signed},
    {HNE_MEASURE_MAXIMUM, {0}, 1, draw_signed},
    {HNE_MEASURE_VARIANCE, {0, 1, 0, 1}, 1, draw_signed},
    {HNE_MEASURE_STANDARD_DEVIATION, {0, 1, 0, 1}, 1, draw_signed},
    {HNE_MEASURE_VARIATION, {0, 1, 0, 1}, 1, draw},
    {HNE_MEASURE_GINI, {0, 1, 0, 1}, 1, draw},
    {HNE_MEASURE_THEIL_T, {0}, 1, draw},
    {HNE_MEASURE_THEIL_L, {0}, 1, draw},
    {HNE_MEASURE_GENERALISED_ENTROPY, {2, 0.5, -1, 3.3}, 1, draw},
    {HNE_MEASURE_ATKINSON, {0.3, 0.5, 1, 2}, 1, draw},
    {HNE_MEASURE_HOOVER, {0}, 1, draw},
    {HNE_MEASURE_COULTER, {0}, 0, draw},
    {HNE_MEASURE_HERFINDAHL, {0, 1, 0, 1}, 0, draw},
    {HNE_MEASURE_EQUIVALENT_NUMBER, {0}, 0, draw},
    {HNE_MEASURE_ROSENBLUTH, {0}, 0, draw},
    {HNE_MEASURE_CONCENTRATION_RATIO, {1, 2, 3, 40}, 0, draw},
    {HNE_MEASURE_ENTROPY, {0}, 0, draw},
    {HNE_MEASURE_HILL, {0.5, 1, 2, 3.3}, 0, draw},
};

/* Half the trials are of the first three, the means. */
void means(void)
{
    enum { ALL = sizeof measured / sizeof *measured };
    const struct measured *m = &measured[whole_below(2) ? whole_below(3) : whole_below(ALL)];
    double weights[MOST], p = m->parameters[whole_below(4)];
    size_t count = 1 + whole_below(MOST);
    hne_interval x[MOST], found;
    draw_all(m->draw, x, count);
    draw_weights(weights, count, !m->takes_weights);
    LIBRARY(hne_measure_intervals(m->measure, p, x, count, 1, m->takes_weights ? weights : NULL, 1, &found));
    for (int i = 0; i < SAMPLES; i++) {
        static char name[] = "measure 00";
        sample s;
        take(&s, x, weights, count);
        name[8] = (char)('0' + m->measure / 10);
        name[9] = (char)('0' + m->measure % 10);
        judge(name, found, measure_of(m->measure, &s, p));
    }
}

/* ---- quantiles ---- */

/* p (n + 1 - a - b) + a. */
static number place_between(number p, double n, number a, number b)
{
    return plus(times(p, minus(minus(of(n + 1), a), b)), a);
}

static number place_of(hne_quantile_method method, number p, double n)
{
    number third = over(of(1), of(3));
    switch (method) {
    case HNE_QUANTILE_CLOSEST: return minus(times(p, of(n)), of(0.5));
    case HNE_QUANTILE_HAZEN: return place_between(p, n, of(0.5), of(0.5));
    case HNE_QUANTILE_WEIBULL: return place_between(p, n, of(0), of(0));
    case HNE_QUANTILE_LINEAR: return place_between(p, n, of(1), of(1));
    case HNE_QUANTILE_MEDIAN_UNBIASED: return place_between(p, n, third, third);
    case HNE_QUANTILE_NORMAL_UNBIASED: return place_between(p, n, of(0.375), of(0.375));
    default: return times(p, of(n));
    }
}

static int ascending(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static number at_place(const double *sorted, size_t count, double place)
{
    return of(sorted[(size_t)fmin(fmax(place, 1), (double)count) - 1]);
}

static number quantile_of(double *x, size_t count, hne_quantile_method method, double p)
{
    number place = place_of(method, of(p), (double)count);
    double whole = -1;
    while (against(place, whole + 1) >= 0)
        whole++;
    qsort(x, count, sizeof *x, ascending);
    number part = minus(place, of(whole)), low = at_place(x, count, whole), high = at_place(x, count, whole + 1);
    int is_between = against(part, 0) > 0;
    if (method == HNE_QUANTILE_INVERTED)
        return is_between ? high : low;
    if (method == HNE_QUANTILE_AVERAGED_INVERTED)
        return is_between ? high : over(plus(low, high), of(2));
    if (method == HNE_QUANTILE_CLOSEST)
        return is_between || fmod(whole, 2) != 0 ? high : low;
    return plus(low, times(part, minus(high, low)));
}

/* Steps are judged where p n can be written down; p as it is printed for the others. */
void quantiles(void)
{
    hne_quantile_method method = (hne_quantile_method)(1 + whole_below(9));
    double p = method < HNE_QUANTILE_INTERPOLATED ? (double)whole_below(17) / 16
               : whole_below(2)                   ? (double)whole_below(101) / 100
                                                  : fraction();
    size_t count = 1 + whole_below(MOST);
    hne_interval x[MOST], found;
    draw_all(draw_signed, x, count);
    LIBRARY(hne_quantile_interval(x, count, 1, p, method, &found));
    for (int i = 0; i < SAMPLES; i++) {
        double at[MOST];
        all_inside(x, at, count);
        judge("quantile", found, quantile_of(at, count, method, p));
    }
}

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
        take(&a, first, ones, count);
        take(&b, last, ones, count);
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

/* ---- Lorenz curves ---- */

/* The curve is the highest of the lines through its steps. */
static number lorenz_at(const sample *s, double population)
{
    number order[MOST], weight[MOST], highest = of(0), people = of(0), mass = of(0);
    size_t place[MOST];
    for (size_t i = 0; i < s->count; i++) {
        size_t k = i;
        for (; k > 0 && about(order[k - 1]) > about(s->x[i]); k--) {
            order[k] = order[k - 1];
            place[k] = place[k - 1];
        }
        order[k] = s->x[i];
        place[k] = i;
    }
    number share = times(of(population), weights_of(s));
    for (size_t i = 0; i < s->count; i++) {
        weight[i] = s->w[place[i]];
        highest = greater(highest, plus(mass, times(order[i], minus(share, people))));
        people = plus(people, weight[i]);
        mass = plus(mass, times(order[i], weight[i]));
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
        take(&s, x, weights, count);
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
        take(&s, x, weights, count);
        judge_parts(measure, p, &s, group, groups, &found, of_group, contribution);
    }
}
