/* SPDX-License-Identifier: MIT */
/* Trials of averages, quantiles and inequality, as their formulas stand in measure.h. */
#include "soundness_sample.h"

#include <math.h>
#include <stdlib.h>

number weights_of(const sample *s) { return sum(s->w, s->count); }

number mean_of(const sample *s)
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

int is_zero(number x) { return against(x, 0) == 0 && about(x) == 0; }

static number own_log(number r) { return is_zero(r) ? of(0) : times(r, natural_log(r)); }

static number log_of(number x, number mean, number p) { return (void)mean, (void)p, natural_log(x); }
static number inverse_of(number x, number mean, number p) { return (void)mean, (void)p, over(of(1), x); }
static number square_of(number x, number mean, number p) { return (void)p, times(minus(x, mean), minus(x, mean)); }
static number apart_of(number x, number mean, number p) { return (void)p, size_of(minus(x, mean)); }
static number ratio_log(number x, number mean, number p) { return (void)p, natural_log(over(x, mean)); }
static number ratio_own_log(number x, number mean, number p) { return (void)p, own_log(over(x, mean)); }
static number ratio_power(number x, number mean, number p) { return to_power(over(x, mean), p); }

number variance_of(const sample *s) { return mean_of_terms(s, square_of, of(0)); }

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

static number cube_of(number x, number mean, number p) { return times(square_of(x, mean, p), minus(x, mean)); }
static number fourth_of(number x, number mean, number p) { return times(square_of(x, mean, p), square_of(x, mean, p)); }

static number skewness_of(const sample *s, double unbiased)
{
    number n = of((double)s->count), second = variance_of(s);
    number skew = over(mean_of_terms(s, cube_of, of(0)), times(second, root(second)));
    if (!(unbiased > 0))
        return skew;
    return s->count > 2 ? over(times(skew, root(times(n, minus(n, of(1))))), minus(n, of(2))) : undefined();
}

static number excess_kurtosis_of(const sample *s, double unbiased)
{
    double n = (double)s->count;
    number second = variance_of(s);
    number excess = minus(over(mean_of_terms(s, fourth_of, of(0)), times(second, second)), of(3));
    if (!(unbiased > 0))
        return excess;
    number factor = n > 3 ? over(of(n - 1), of((n - 2) * (n - 3))) : undefined();
    return times(factor, plus(times(of(n + 1), excess), of(6)));
}

static number median_of(const number *x, size_t count)
{
    sample s = {.count = count};
    number sorted[MOST];
    for (size_t i = 0; i < count; i++)
        s.x[i] = x[i];
    descending(&s, sorted);
    return over(plus(sorted[(count - 1) / 2], sorted[count / 2]), of(2));
}

static number median_deviation_of(const sample *s)
{
    number apart[MOST], median = median_of(s->x, s->count);
    for (size_t i = 0; i < s->count; i++)
        apart[i] = size_of(minus(s->x[i], median));
    return median_of(apart, s->count);
}

void ascending_order(const sample *s, size_t *order)
{
    for (size_t i = 0; i < s->count; i++) {
        size_t k = i;
        for (; k > 0 && about(s->x[order[k - 1]]) > about(s->x[i]); k--)
            order[k] = order[k - 1];
        order[k] = i;
    }
}

static number extended_gini_of(const sample *s, double p)
{
    size_t order[MOST];
    number all = of(0), above = weights_of(s), mean = mean_of(s), whole = above;
    ascending_order(s, order);
    for (size_t i = 0; i < s->count; i++) { /* at the last nothing is above */
        number next = of(0), x = s->x[order[i]];
        for (size_t k = i + 1; k < s->count; k++)
            next = plus(next, s->w[order[k]]);
        number rest = minus(to_power(over(above, whole), of(p)), to_power(over(next, whole), of(p)));
        all = plus(all, times(over(x, mean), rest));
        above = next;
    }
    return minus(of(1), all);
}

static number kolm_of(const sample *s, double p)
{
    number all = of(0), mean = mean_of(s);
    for (size_t i = 0; i < s->count; i++)
        all = plus(all, times(s->w[i], exponential(times(of(p), minus(mean, s->x[i])))));
    return over(natural_log(over(all, weights_of(s))), of(p));
}

/* One whose place beside the mean is not known to the digits there are is left undefined. */
static number lorenz_asymmetry_of(const sample *s)
{
    size_t order[MOST], below = 0;
    number mean = mean_of(s), n = of((double)s->count), part = of(0);
    ascending_order(s, order);
    while (below < s->count && against(minus(s->x[order[below]], mean), 0) < 0)
        part = plus(part, s->x[order[below++]]);
    if (below == 0 || below == s->count)
        return is_zero(minus(s->x[order[0]], s->x[order[s->count - 1]])) && against(mean, 0) > 0 ? of(1) : undefined();
    number last = s->x[order[below - 1]], next = s->x[order[below]];
    number d = over(minus(mean, last), minus(next, last));
    return plus(over(plus(of((double)below), d), n), over(plus(part, times(d, next)), times(mean, n)));
}

number measure_of(hne_measure measure, const sample *s, double p)
{
    number sorted[MOST];
    switch (measure) {
    case HNE_MEASURE_SKEWNESS: return skewness_of(s, p);
    case HNE_MEASURE_EXCESS_KURTOSIS: return excess_kurtosis_of(s, p);
    case HNE_MEASURE_MEDIAN_DEVIATION: return median_deviation_of(s);
    case HNE_MEASURE_EXTENDED_GINI: return extended_gini_of(s, p);
    case HNE_MEASURE_KOLM: return kolm_of(s, p);
    case HNE_MEASURE_LORENZ_ASYMMETRY: return lorenz_asymmetry_of(s);
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

void draw_weights(double *weights, size_t count, int are_equal)
{
    for (size_t i = 0; i < count; i++)
        weights[i] = are_equal ? 1 : whole_below(12) == 0 ? 0 : (double)(1 + whole_below(5000)) / 100;
    weights[whole_below(count)] = 1;
}

void take_sample(sample *s, const hne_interval *x, const double *weights, size_t count)
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
    {HNE_MEASURE_SKEWNESS, {0, 1, 0, 1}, 1, draw_signed},
    {HNE_MEASURE_EXCESS_KURTOSIS, {0, 1, 0, 1}, 1, draw_signed},
    {HNE_MEASURE_MEDIAN_DEVIATION, {0}, 0, draw_signed},
    {HNE_MEASURE_EXTENDED_GINI, {1, 1.3, 2, 4}, 1, draw},
    {HNE_MEASURE_KOLM, {0.001, 0.1, 1, 40}, 1, draw_signed},
    {HNE_MEASURE_LORENZ_ASYMMETRY, {0}, 0, draw},
    {HNE_MEASURE_COULTER, {0}, 0, draw},
    {HNE_MEASURE_HERFINDAHL, {0, 1, 0, 1}, 0, draw},
    {HNE_MEASURE_EQUIVALENT_NUMBER, {0}, 0, draw},
    {HNE_MEASURE_ROSENBLUTH, {0}, 0, draw},
    {HNE_MEASURE_CONCENTRATION_RATIO, {1, 2, 3, 40}, 0, draw},
    {HNE_MEASURE_ENTROPY, {0}, 0, draw},
    {HNE_MEASURE_HILL, {0.5, 1, 2, 3.3}, 0, draw},
};

static void try_measure(const struct measured *m)
{
    double weights[MOST], p = m->parameters[whole_below(4)];
    size_t count = 1 + whole_below(MOST);
    hne_interval x[MOST], found;
    draw_all(m->draw, x, count);
    draw_weights(weights, count, !m->takes_weights);
    LIBRARY(hne_measure_intervals(m->measure, p, x, count, 1, m->takes_weights ? weights : NULL, 1, &found));
    for (int i = 0; i < SAMPLES; i++) {
        static char name[] = "measure 00";
        sample s;
        take_sample(&s, x, weights, count);
        name[8] = (char)('0' + m->measure / 10);
        name[9] = (char)('0' + m->measure % 10);
        judge(name, found, measure_of(m->measure, &s, p));
    }
}

void means(void) { try_measure(&measured[whole_below(3)]); }
void measures(void) { try_measure(&measured[whole_below(sizeof measured / sizeof *measured)]); }

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

/* ---- each in relation to all ---- */

static number part_below(const double *x, size_t count, double value, int with_equal)
{
    double found = 0;
    for (size_t i = 0; i < count; i++)
        found += x[i] < value || (with_equal && x[i] == value);
    return over(of(found), of((double)count));
}

static number scaled(hne_scaling scaling, double p, const double *at, size_t i, const sample *s)
{
    number sorted[MOST], below = part_below(at, s->count, at[i], 0), not_above = part_below(at, s->count, at[i], 1);
    switch (scaling) {
    case HNE_SCALING_STANDARD: return over(minus(s->x[i], mean_of(s)), root(corrected(s, p, variance_of(s))));
    case HNE_SCALING_RANGE:
        descending(s, sorted);
        return over(minus(s->x[i], sorted[s->count - 1]), minus(sorted[0], sorted[s->count - 1]));
    case HNE_SCALING_MEAN: return over(s->x[i], mean_of(s));
    case HNE_SCALING_SHARE: return over(s->x[i], sum(s->x, s->count));
    case HNE_SCALING_BELOW: return below;
    case HNE_SCALING_NOT_ABOVE: return not_above;
    default: return over(plus(below, not_above), of(2));
    }
}

void scales(void)
{
    hne_scaling scaling = (hne_scaling)(1 + whole_below(7));
    double ones[MOST], at[MOST], p = scaling == HNE_SCALING_STANDARD ? (double)whole_below(2) : 0;
    size_t count = 1 + whole_below(MOST);
    hne_interval x[MOST], found[MOST];
    draw_weights(ones, count, 1);
    draw_all(scaling == HNE_SCALING_MEAN || scaling == HNE_SCALING_SHARE ? draw : draw_signed, x, count);
    LIBRARY(hne_scale_intervals(scaling, p, x, count, 1, found, 1));
    for (int k = 0; k < SAMPLES; k++) {
        sample s = {.count = count};
        all_inside(x, at, count);
        exactly(at, s.x, count);
        exactly(ones, s.w, count);
        for (size_t i = 0; i < count; i++)
            judge("scaled figure", found[i], scaled(scaling, p, at, i, &s));
    }
}
