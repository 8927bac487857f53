/* SPDX-License-Identifier: MIT */
/* Measures of enclosures.
 *
 * Each value is taken over the mean, r = x / m, with x in the mean as well: as
 * a part against the rest, so that r is as narrow as can be. Most measures are
 * then means of a convex function of r that is 0 at 1 and has no slope there
 * (as r ln r - r + 1 for Theil T, the rest of which adds up to 0), so that what
 * is not known of an even r hardly widens them. */
#include <hunanecon/compare.h>
#include <hunanecon/measure.h>

#include "base/alloc.h"
#include "math/interval_loops.h"
#include "math/measure_interval.h"
#include "value/nearest.h"
#include "value/round.h"

static hne_interval times(hne_interval x, double factor)
{
    return hne_interval_multiply(x, hne_interval_point(factor));
}

static hne_interval less(hne_interval x, double y)
{
    return hne_interval_subtract(x, hne_interval_point(y));
}

static hne_interval power(hne_interval x, double exponent)
{
    return exponent == 1 ? x : hne_interval_power(x, exponent);
}

/* ---- terms: convex in r, 0 at 1 ---- */

typedef hne_interval term(hne_interval ratio, double parameter);

static hne_interval term_of_theil_t(hne_interval r, double unused)
{
    (void)unused;
    hne_interval entropy = r.upper > 0 ? hne_interval_multiply(r, hne_interval_log(r)) : hne_interval_point(0);
    return hne_interval_subtract(entropy, less(r, 1));
}

static hne_interval term_of_theil_l(hne_interval r, double unused)
{
    (void)unused;
    return hne_interval_subtract(less(r, 1), hne_interval_log(r));
}

static hne_interval term_of_entropy(hne_interval r, double p)
{
    hne_interval apart = hne_interval_subtract(less(power(r, p), 1), times(less(r, 1), p));
    return hne_interval_divide(apart, hne_interval_multiply(hne_interval_point(p), less(hne_interval_point(p), 1)));
}

static hne_interval term_of_variance(hne_interval r, double unused)
{
    hne_interval apart = less(r, 1);
    (void)unused;
    return hne_interval_multiply(apart, apart);
}

static hne_interval term_of_hoover(hne_interval r, double unused)
{
    hne_interval apart = less(r, 1);
    (void)unused;
    double far = fmax(fabs(apart.lower), fabs(apart.upper)), near = fmin(fabs(apart.lower), fabs(apart.upper));
    return (hne_interval){near / 2, far / 2};
}

/* The value at one end of r. */
static hne_interval at_end(term *of, double ratio, double parameter)
{
    int is_infinite =
        isinf(ratio) || (ratio == 0 && (of == term_of_theil_l || (of == term_of_entropy && parameter < 0)));
    return is_infinite ? (hne_interval){INFINITY, INFINITY} : of(hne_interval_point(ratio), parameter);
}

/* Of a convex function that is 0 at 1 and nowhere below: the values at the ends of r, and 0 between. */
static hne_interval convex(term *of, hne_interval r, double parameter)
{
    hne_interval low = at_end(of, r.lower, parameter), high = at_end(of, r.upper, parameter);
    double lower = r.lower <= 1 && r.upper >= 1 ? 0 : fmin(low.lower, high.lower);
    return (hne_interval){lower > 0 && lower < INFINITY ? lower : 0, fmax(low.upper, high.upper)};
}

static hne_interval mean_of(const hne_i_set *s, term *of, double parameter)
{
    hne_interval sum = hne_interval_point(0);
    for (size_t i = 0; i < s->count; i++)
        sum = hne_interval_add(sum, times(convex(of, s->items[i].ratio, parameter), s->items[i].weight));
    return hne_interval_divide(sum, s->weights);
}

static hne_interval entropy_of(const hne_i_set *s, double order)
{
    if (order == 0)
        return mean_of(s, term_of_theil_l, 0);
    return order == 1 ? mean_of(s, term_of_theil_t, 0) : mean_of(s, term_of_entropy, order);
}

/* (1 + p (p - 1) E)^q: of the mean of r^p. */
static hne_interval mean_power(const hne_i_set *s, double p, double exponent)
{
    hne_interval factor = hne_interval_multiply(hne_interval_point(p), less(hne_interval_point(p), 1));
    hne_interval mean = hne_interval_add(hne_interval_point(1), hne_interval_multiply(factor, entropy_of(s, p)));
    return hne_interval_power(hne_interval_intersect(mean, hne_interval_of(0, INFINITY)), exponent);
}

/* ---- measures ---- */

typedef hne_interval measure_of(const hne_i_set *s, double parameter);

static hne_interval mean(const hne_i_set *s, double unused)
{
    (void)unused;
    return hne_interval_divide(s->total, s->weights);
}

/* Each figure is there once, and both means rise with it; where it may be 0 they are there for all above. */
static hne_interval geometric_mean(const hne_i_set *s, double unused)
{
    hne_interval sum = hne_interval_point(0);
    (void)unused;
    for (size_t i = 0; i < s->count; i++)
        if (s->items[i].weight > 0)
            sum = hne_interval_add(sum, times(hne_interval_log(s->items[i].x), s->items[i].weight));
    return hne_interval_exp(hne_interval_divide(sum, s->weights));
}

static hne_interval harmonic_mean(const hne_i_set *s, double unused)
{
    hne_interval sum = hne_interval_point(0);
    (void)unused;
    for (size_t i = 0; i < s->count; i++)
        if (s->items[i].weight > 0)
            sum = hne_interval_add(sum, hne_interval_divide(hne_interval_point(s->items[i].weight), s->items[i].x));
    return hne_interval_divide(s->weights, sum);
}

static hne_interval extreme(const hne_i_set *s, int greatest)
{
    hne_interval found = s->items[0].x;
    for (size_t i = 1; i < s->count; i++) {
        hne_interval x = s->items[i].x;
        found.lower = greatest ? fmax(found.lower, x.lower) : fmin(found.lower, x.lower);
        found.upper = greatest ? fmax(found.upper, x.upper) : fmin(found.upper, x.upper);
    }
    return found;
}

static hne_interval minimum(const hne_i_set *s, double unused) { return (void)unused, extreme(s, 0); }
static hne_interval maximum(const hne_i_set *s, double unused) { return (void)unused, extreme(s, 1); }

hne_interval hne_i_corrected(const hne_i_set *s, double lost, hne_interval measure)
{
    double n = (double)s->count;
    if (lost == 0)
        return measure;
    if (n <= lost)
        return hne_interval_missing();
    hne_interval factor = hne_interval_divide(hne_interval_point(n), less(hne_interval_point(n), lost));
    return hne_interval_multiply(measure, factor);
}

static hne_interval variation(const hne_i_set *s, double lost)
{
    return hne_interval_power(hne_i_corrected(s, lost, mean_of(s, term_of_variance, 0)), 0.5);
}

/* Of x less the mean as it is, so that values may have any sign. */
static hne_interval variance(const hne_i_set *s, double lost)
{
    hne_interval sum = hne_interval_point(0);
    for (size_t i = 0; i < s->count; i++) {
        hne_interval x = s->items[i].apart, negative = hne_interval_negate(x);
        hne_interval size = {fmax(fmax(x.lower, negative.lower), 0), fmax(x.upper, negative.upper)};
        sum = hne_interval_add(sum, times(hne_interval_multiply(size, size), s->items[i].weight));
    }
    return hne_i_corrected(s, lost, hne_interval_divide(sum, s->weights));
}

static hne_interval standard_deviation(const hne_i_set *s, double lost)
{
    return hne_interval_power(variance(s, lost), 0.5);
}

static hne_interval theil_t(const hne_i_set *s, double unused) { return (void)unused, entropy_of(s, 1); }
static hne_interval theil_l(const hne_i_set *s, double unused) { return (void)unused, entropy_of(s, 0); }
static hne_interval hoover(const hne_i_set *s, double unused) { return (void)unused, mean_of(s, term_of_hoover, 0); }

/* What is rounded on the way to an exponent is taken a step to either side. */
static hne_interval mean_power_about(const hne_i_set *s, double p, double exponent)
{
    double lower = hne_i_next_down(hne_i_next_down(exponent)), upper = hne_i_next_up(hne_i_next_up(exponent));
    return hne_interval_hull(mean_power(s, p, lower), mean_power(s, p, upper));
}

/* It falls with the order, so that what 1 - epsilon is rounded by is between two orders beside it. */
static hne_interval atkinson(const hne_i_set *s, double epsilon)
{
    double below = hne_i_next_down(1 - epsilon), above = hne_i_next_up(1 - epsilon);
    hne_interval level = hne_interval_point(1);
    if (epsilon == 1)
        level = hne_interval_exp(hne_interval_negate(entropy_of(s, 0)));
    else if (epsilon != 0)
        level = hne_interval_hull(mean_power_about(s, below, 1 / below), mean_power_about(s, above, 1 / above));
    return hne_interval_intersect(hne_interval_subtract(hne_interval_point(1), level), hne_interval_of(0, 1));
}

/* Of shares s = r / n: the mean of r squared is 1 and the variance of r. */
static hne_interval herfindahl(const hne_i_set *s, double normalised)
{
    hne_interval n = hne_interval_point((double)s->count), squares = mean_of(s, term_of_variance, 0);
    if (normalised > 0)
        return s->count > 1 ? hne_interval_intersect(hne_interval_divide(squares, less(n, 1)), hne_interval_of(0, 1))
                            : hne_interval_missing();
    hne_interval h = hne_interval_divide(hne_interval_add(hne_interval_point(1), squares), n);
    return hne_interval_intersect(h, hne_interval_of(0, 1));
}

static hne_interval coulter(const hne_i_set *s, double unused)
{
    (void)unused;
    hne_interval twice = hne_interval_point(2 * (double)s->count);
    return hne_interval_power(hne_interval_divide(mean_of(s, term_of_variance, 0), twice), 0.5);
}

static hne_interval equivalent_number(const hne_i_set *s, double unused)
{
    (void)unused;
    return hne_interval_divide(hne_interval_point(1), herfindahl(s, 0));
}

static hne_interval entropy(const hne_i_set *s, double unused)
{
    (void)unused;
    hne_interval most = hne_interval_log(hne_interval_point((double)s->count));
    return hne_interval_intersect(hne_interval_subtract(most, entropy_of(s, 1)), hne_interval_of(0, INFINITY));
}

static hne_interval hill(const hne_i_set *s, double order)
{
    hne_interval n = hne_interval_point((double)s->count), range = {1, (double)s->count};
    if (order == 0) { /* how many there are */
        hne_interval there = {0, 0};
        for (size_t i = 0; i < s->count; i++) {
            there.lower += s->items[i].x.lower > 0;
            there.upper += s->items[i].x.upper > 0;
        }
        return there;
    }
    hne_interval evenness = order == 1 ? hne_interval_exp(hne_interval_negate(entropy_of(s, 1)))
                                       : mean_power_about(s, order, 1 / (1 - order));
    return hne_interval_intersect(hne_interval_multiply(n, evenness), range);
}

/* ---- the table ---- */

typedef enum domain { POSITIVE, SHARES, ANY } domain;

static const struct {
    measure_of *of;
    hne_i_sorted_measure *sorted; /* one of the two: this takes memory */
    int takes_weights;
    domain domain;
    double least, most; /* parameter */
} measures[] = {
    [HNE_MEASURE_MEAN] = {mean, NULL, 1, ANY, 0, 0},
    [HNE_MEASURE_GEOMETRIC_MEAN] = {geometric_mean, NULL, 1, POSITIVE, 0, 0},
    [HNE_MEASURE_HARMONIC_MEAN] = {harmonic_mean, NULL, 1, POSITIVE, 0, 0},
    [HNE_MEASURE_MINIMUM] = {minimum, NULL, 1, ANY, 0, 0},
    [HNE_MEASURE_MAXIMUM] = {maximum, NULL, 1, ANY, 0, 0},
    [HNE_MEASURE_VARIANCE] = {variance, NULL, 1, ANY, 0, 1},
    [HNE_MEASURE_STANDARD_DEVIATION] = {standard_deviation, NULL, 1, ANY, 0, 1},
    [HNE_MEASURE_SKEWNESS] = {NULL, hne_i_skewness_of_set, 1, ANY, 0, 1},
    [HNE_MEASURE_EXCESS_KURTOSIS] = {NULL, hne_i_excess_kurtosis_of_set, 1, ANY, 0, 1},
    [HNE_MEASURE_MEDIAN_DEVIATION] = {NULL, hne_i_median_deviation_of_set, 0, ANY, 0, 0},
    [HNE_MEASURE_VARIATION] = {variation, NULL, 1, SHARES, 0, 1},
    [HNE_MEASURE_GINI] = {NULL, hne_i_gini_of_set, 1, SHARES, 0, 1},
    [HNE_MEASURE_EXTENDED_GINI] = {NULL, hne_i_extended_gini_of_set, 1, SHARES, 1, 1e3},
    [HNE_MEASURE_THEIL_T] = {theil_t, NULL, 1, SHARES, 0, 0},
    [HNE_MEASURE_THEIL_L] = {theil_l, NULL, 1, SHARES, 0, 0},
    [HNE_MEASURE_GENERALISED_ENTROPY] = {entropy_of, NULL, 1, SHARES, -100, 100},
    [HNE_MEASURE_ATKINSON] = {atkinson, NULL, 1, SHARES, 0, 100},
    [HNE_MEASURE_HOOVER] = {hoover, NULL, 1, SHARES, 0, 0},
    [HNE_MEASURE_KOLM] = {hne_i_kolm_of_set, NULL, 1, ANY, 1e-300, 1e300},
    [HNE_MEASURE_COULTER] = {coulter, NULL, 0, SHARES, 0, 0},
    [HNE_MEASURE_LORENZ_ASYMMETRY] = {NULL, hne_i_lorenz_asymmetry_of_set, 0, SHARES, 0, 0},
    [HNE_MEASURE_HERFINDAHL] = {herfindahl, NULL, 0, SHARES, 0, 1},
    [HNE_MEASURE_EQUIVALENT_NUMBER] = {equivalent_number, NULL, 0, SHARES, 0, 0},
    [HNE_MEASURE_ROSENBLUTH] = {NULL, hne_i_rosenbluth_of_set, 0, SHARES, 0, 0},
    [HNE_MEASURE_CONCENTRATION_RATIO] = {NULL, hne_i_concentration_ratio_of_set, 0, SHARES, 1, 1e300},
    [HNE_MEASURE_ENTROPY] = {entropy, NULL, 0, SHARES, 0, 0},
    [HNE_MEASURE_HILL] = {hill, NULL, 0, SHARES, 0, 1e3},
};

static int is_known(hne_measure measure)
{
    return (int)measure > 0 && (size_t)measure < sizeof measures / sizeof *measures &&
           (measures[measure].of || measures[measure].sorted);
}

/* ---- the set ---- */

/* The sum of weight times x of all others: from both sides, as taking out again would widen it. */
static int take_ratios(hne_i_set *s)
{
    hne_interval *before = hne_i_alloc_zeroed(s->count + 1, sizeof *before), after = hne_interval_point(0);
    if (!before)
        return 0;
    for (size_t i = 0; i < s->count; i++)
        before[i + 1] = hne_interval_add(before[i], times(s->items[i].x, s->items[i].weight));
    for (size_t i = s->count; i-- > 0;) {
        hne_i_item *of = &s->items[i];
        hne_interval own = times(of->x, of->weight), rest = hne_interval_add(before[i], after);
        hne_interval share = hne_share_of_parts_interval(own, rest);
        of->ratio = hne_interval_divide(hne_interval_multiply(share, s->weights), hne_interval_point(of->weight));
        hne_interval others = hne_interval_multiply(of->x, less(s->weights, of->weight));
        of->apart = hne_interval_divide(hne_interval_subtract(others, rest), s->weights);
        after = hne_interval_add(own, after);
    }
    s->total = before[s->count];
    for (size_t i = 0; i < s->count; i++) /* one without weight is not in the mean */
        if (s->items[i].weight == 0)
            s->items[i].ratio = hne_ratio_interval(s->items[i].x, hne_interval_divide(s->total, s->weights));
    hne_i_free(before);
    return 1;
}

/* HNE_OK; what decides the result by itself, or a failure, otherwise. */
static hne_status take(hne_i_set *s, const hne_interval *x, size_t count, int64_t stride, const double *weights,
                       int64_t weights_stride, int is_any, int *is_decided, hne_interval *result)
{
    s->items = hne_i_alloc_zeroed(count + 1, sizeof *s->items);
    s->weights = hne_interval_point(0);
    if (!s->items)
        return HNE_ERROR_MEMORY;
    *is_decided = 1;
    *result = hne_interval_missing();
    int is_negative = 0, is_empty = 0;
    for (int64_t i = 0; i < (int64_t)count; i++) {
        hne_interval value = x[i * stride];
        double weight = weights ? weights[i * weights_stride] : 1;
        if (weight < 0 || isinf(weight))
            return HNE_ERROR_ARGUMENT;
        if (hne_interval_is_missing(value) || isnan(weight))
            continue;
        is_empty |= hne_interval_is_empty(value);
        is_negative |= value.lower < 0;
        s->items[s->count++] = (hne_i_item){value, hne_interval_missing(), hne_interval_missing(), weight};
        s->weights = hne_interval_add(s->weights, hne_interval_point(weight));
    }
    if (s->count == 0 || !(s->weights.lower > 0))
        return HNE_OK;
    if (is_empty || (is_negative && !is_any)) {
        *result = is_empty ? hne_interval_empty() : hne_interval_entire();
        return HNE_OK;
    }
    *is_decided = 0;
    return take_ratios(s) ? HNE_OK : HNE_ERROR_MEMORY;
}

/* Whatever the figures are: all are 0, or one that must be above. */
static int is_undefined(const hne_i_set *s, domain of)
{
    for (size_t i = 0; of == POSITIVE && i < s->count; i++)
        if (!(s->items[i].x.upper > 0))
            return 1;
    return of != ANY && !(s->total.upper > 0);
}

hne_status hne_measure_intervals(hne_measure measure, double parameter, const hne_interval *x, size_t count,
                                 int64_t stride, const double *weights, int64_t weights_stride, hne_interval *result)
{
    HNE_I_TO_NEAREST(hne_measure_intervals, measure, parameter, x, count, stride, weights, weights_stride, result)
    if (!is_known(measure) || !result || (!x && count) || (weights && !measures[measure].takes_weights) ||
        !(parameter >= measures[measure].least && parameter <= measures[measure].most))
        return HNE_ERROR_ARGUMENT;
    if (count > SIZE_MAX / 128)
        return HNE_ERROR_MEMORY;
    hne_i_set s = {NULL, 0, hne_interval_point(0), hne_interval_point(0)};
    hne_interval found;
    int is_decided = 0, good = 1;
    hne_status status =
        take(&s, x, count, stride, weights, weights_stride, measures[measure].domain == ANY, &is_decided, &found);
    if (status == HNE_OK && !is_decided) {
        if (is_undefined(&s, measures[measure].domain))
            found = hne_interval_missing();
        else if (measures[measure].of)
            found = measures[measure].of(&s, parameter);
        else
            good = measures[measure].sorted(&s, parameter, &found);
        status = good ? HNE_OK : HNE_ERROR_MEMORY;
    }
    if (status == HNE_OK)
        *result = found;
    hne_i_free(s.items);
    return status;
}
