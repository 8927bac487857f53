/* SPDX-License-Identifier: MIT */
/* Higher moments of enclosures, and measures that weigh the poor or the deviations in a way of their own. */
#include "math/measure_interval.h"

#include "base/alloc.h"
#include "math/expression.h"
#include "value/round.h"

#include <stdlib.h>

static hne_interval point(double x)
{
    return hne_interval_point(x);
}

static hne_interval times(hne_interval x, double factor)
{
    return hne_interval_multiply(x, point(factor));
}

/* ---- moments ----
 * Each figure is in the mean as well: written down as they are, and left to the chain rule. */

typedef struct moments {
    hne_i_term second, higher; /* mean of (x - mean)^2, and of the third or fourth power */
} moments;

static hne_i_term mean_of(hne_i_expression *e, const hne_i_set *s, const hne_i_term *x)
{
    hne_i_term sum = hne_i_constant(e, point(0));
    for (size_t i = 0; i < s->count; i++)
        sum = hne_i_plus(e, sum, hne_i_times(e, hne_i_constant(e, point(s->items[i].weight)), x[i]));
    return hne_i_over(e, sum, hne_i_constant(e, s->weights));
}

static moments take_moments(hne_i_expression *e, const hne_i_set *s, hne_i_term *room, int power)
{
    moments m;
    hne_i_term *squared = room + s->count, *higher = squared + s->count;
    for (size_t i = 0; i < s->count; i++)
        room[i] = hne_i_variable(e, s->items[i].x);
    hne_i_term mean = mean_of(e, s, room);
    for (size_t i = 0; i < s->count; i++) {
        hne_i_term apart = hne_i_minus(e, room[i], mean);
        squared[i] = hne_i_squared(e, apart);
        higher[i] = power == 3 ? hne_i_times(e, squared[i], apart) : hne_i_squared(e, squared[i]);
    }
    m.second = mean_of(e, s, squared);
    m.higher = mean_of(e, s, higher);
    return m;
}

/* Of a standardised moment; 0 if there is no memory. */
static int standardised(const hne_i_set *s, int power, hne_interval *result)
{
    hne_i_expression e = {0};
    hne_i_term *room = hne_i_alloc_zeroed(3 * s->count + 1, sizeof *room);
    int good = room != NULL;
    if (good) {
        moments m = take_moments(&e, s, room, power);
        hne_interval second = hne_i_range(&e, m.second);
        hne_i_term scale = hne_i_to_power(&e, m.second, point(power / 2.0));
        *result = second.upper == 0 ? hne_interval_missing() : hne_i_range(&e, hne_i_over(&e, m.higher, scale));
        good = !e.has_failed;
    }
    hne_i_free(room);
    hne_i_expression_release(&e);
    return good;
}

/* One alone is the mean, and does not vary. */
static int varies(const hne_i_set *s)
{
    size_t counted = 0;
    for (size_t i = 0; i < s->count; i++)
        counted += s->items[i].weight > 0;
    return counted > 1;
}

static int is_weighted(const hne_i_set *s)
{
    for (size_t i = 1; i < s->count; i++)
        if (s->items[i].weight != s->items[0].weight)
            return 1;
    return 0;
}

/* Of n values it is at most (n - 2) / sqrt(n - 1), where one is apart from all others (J. E. Wilkins, Annals of
 * Mathematical Statistics 15, 1944). */
int hne_i_skewness_of_set(hne_i_set *s, double unbiased, hne_interval *result)
{
    double n = (double)s->count;
    if (!standardised(s, 3, result))
        return 0;
    if (!varies(s) || (unbiased > 0 && n <= 2))
        *result = hne_interval_missing();
    if (!is_weighted(s) && !hne_interval_is_missing(*result)) {
        double most = hne_interval_divide(point(n - 2), hne_interval_power(point(n - 1), 0.5)).upper;
        *result = hne_interval_intersect(*result, hne_interval_of(-most, most));
    }
    if (unbiased > 0) {
        hne_interval root = hne_interval_power(hne_interval_multiply(point(n), point(n - 1)), 0.5);
        *result = hne_interval_divide(hne_interval_multiply(*result, root), point(n - 2));
    }
    return 1;
}

/* The fourth moment is at least 1, and of n values at most (n^2 - 3 n + 3) / (n - 1) (J. Dalen, Statistics and
 * Probability Letters 5, 1987). */
int hne_i_excess_kurtosis_of_set(hne_i_set *s, double unbiased, hne_interval *result)
{
    double n = (double)s->count, most = INFINITY;
    if (!standardised(s, 4, result))
        return 0;
    if (!varies(s) || (unbiased > 0 && n <= 3))
        *result = hne_interval_missing();
    if (hne_interval_is_missing(*result))
        return 1;
    if (!is_weighted(s))
        most = hne_interval_add(point(n - 2), hne_interval_divide(point(1), point(n - 1))).upper;
    *result = hne_interval_subtract(hne_interval_intersect(*result, hne_interval_of(1, most)), point(3));
    if (unbiased > 0) {
        hne_interval factor = hne_interval_divide(point(n - 1), hne_interval_multiply(point(n - 2), point(n - 3)));
        *result = hne_interval_multiply(factor, hne_interval_add(times(*result, n + 1), point(6)));
    }
    return 1;
}

/* ---- ends in order ---- */

typedef hne_interval part_of_item(const hne_i_item *item);

static hne_interval own(const hne_i_item *item) { return item->x; }
static hne_interval ratio(const hne_i_item *item) { return item->ratio; }

/* Lower or upper ends of those with weight, from the least on. Returns how many. */
static size_t take_ends(const hne_i_set *s, part_of_item *of, int upper, hne_i_end *ends)
{
    size_t count = 0;
    for (size_t i = 0; i < s->count; i++)
        if (s->items[i].weight > 0)
            ends[count++] = (hne_i_end){upper ? of(&s->items[i]).upper : of(&s->items[i]).lower, s->items[i].weight};
    qsort(ends, count, sizeof *ends, hne_i_compare_ends);
    return count;
}

/* ---- the median deviation ---- */

/* The middle of the two in the middle; ends that are infinite are so on one side. */
static hne_interval median_of(const hne_i_end *sorted, size_t count)
{
    double low = sorted[(count - 1) / 2].value, high = sorted[count / 2].value;
    if (isinf(low) || low == high)
        return (hne_interval){low, low};
    if (isinf(high))
        return (hne_interval){high, high};
    return hne_interval_divide(hne_interval_add(point(low), point(high)), point(2));
}

/* Both medians rise with all that they are of: of the distances, each figure and the median where they are nearest to,
 * and farthest from, each other. */
int hne_i_median_deviation_of_set(hne_i_set *s, double unused, hne_interval *result)
{
    hne_i_end *ends = hne_i_alloc_zeroed(s->count + 1, sizeof *ends);
    (void)unused;
    if (!ends)
        return 0;
    double median[2], found[2];
    for (int upper = 0; upper < 2; upper++) {
        hne_interval middle = median_of(ends, take_ends(s, own, upper, ends));
        median[upper] = upper ? middle.upper : middle.lower;
    }
    for (int upper = 0; upper < 2; upper++) {
        for (size_t i = 0; i < s->count; i++) {
            hne_interval x = s->items[i].x;
            double above = upper ? hne_i_add_up(x.upper, -median[0]) : hne_i_add_down(x.lower, -median[1]);
            double below = upper ? hne_i_add_up(median[1], -x.lower) : hne_i_add_down(median[0], -x.upper);
            ends[i] = (hne_i_end){fmax(fmax(above, below), 0), 1};
        }
        qsort(ends, s->count, sizeof *ends, hne_i_compare_ends);
        hne_interval middle = median_of(ends, s->count);
        found[upper] = upper ? middle.upper : middle.lower;
    }
    *result = (hne_interval){fmax(found[0], 0), found[1]};
    hne_i_free(ends);
    return 1;
}

/* ---- the extended Gini ---- */

/* What all would have to have to be worth as much, by the ratios at their lower or upper ends, with which it rises: sum of
 * (r_i - r_{i-1}) (1 - P_{i-1})^p, of which no term is negative. */
static hne_interval worth(const hne_i_set *s, const hne_i_end *sorted, size_t count, double power)
{
    hne_interval sum = point(0), above = point(1), weights = point(0);
    double before = 0;
    for (size_t i = 0; i < count; i++) {
        if (isinf(sorted[i].value)) /* over a weight of next to nothing */
            return (hne_interval){sum.lower, INFINITY};
        hne_interval step = hne_interval_subtract(point(sorted[i].value), point(before));
        hne_interval counts = hne_interval_power(hne_interval_intersect(above, hne_interval_of(0, 1)), power);
        sum = hne_interval_add(sum, hne_interval_multiply(step, counts));
        before = sorted[i].value;
        weights = hne_interval_add(weights, point(sorted[i].weight));
        above = hne_interval_divide(hne_interval_subtract(s->weights, weights), s->weights);
        above = (hne_interval){fmax(above.lower, 0), fmax(above.upper, 0)};
    }
    return sum;
}

int hne_i_extended_gini_of_set(hne_i_set *s, double power, hne_interval *result)
{
    hne_i_end *ends = hne_i_alloc_zeroed(s->count + 1, sizeof *ends);
    if (!ends)
        return 0;
    hne_interval least = worth(s, ends, take_ends(s, ratio, 0, ends), power);
    hne_interval most = worth(s, ends, take_ends(s, ratio, 1, ends), power);
    hne_interval found = hne_interval_subtract(point(1), hne_interval_of(least.lower, most.upper));
    *result = hne_interval_intersect(found, hne_interval_of(0, 1));
    hne_i_free(ends);
    return 1;
}

/* ---- Kolm ---- */

/* e^-y - 1 + y for one y, rounded outward. */
static hne_interval above_line(double y)
{
    if (isinf(y))
        return (hne_interval){INFINITY, INFINITY};
    hne_interval e = hne_interval_exp(point(-y));
    return hne_interval_add(hne_interval_subtract(e, point(1)), point(y));
}

/* ln of the mean of e^-y is ln (1 + the mean of this), as y adds up to 0: convex, 0 at 0 and nowhere below. */
static hne_interval log_mean_above_line(const hne_i_set *s, double p)
{
    hne_interval sum = point(0);
    for (size_t i = 0; i < s->count; i++) {
        hne_interval y = times(s->items[i].apart, p), low = above_line(y.lower), high = above_line(y.upper);
        double least = y.lower <= 0 && y.upper >= 0 ? 0 : fmax(fmin(low.lower, high.lower), 0);
        least = isinf(least) ? 0 : least;
        sum = hne_interval_add(sum, times((hne_interval){least, fmax(low.upper, high.upper)}, s->items[i].weight));
    }
    return hne_interval_log(hne_interval_add(point(1), hne_interval_divide(sum, s->weights)));
}

/* The same, for exponents of any size: the greatest is taken out. It falls with each y. */
static double log_mean_end(const hne_i_set *s, double p, int upper)
{
    double greatest = -INFINITY;
    hne_interval sum = point(0);
    for (size_t i = 0; i < s->count; i++) {
        hne_interval y = times(s->items[i].apart, p);
        if (s->items[i].weight > 0)
            greatest = fmax(greatest, upper ? -y.lower : -y.upper);
    }
    if (isinf(greatest))
        return upper ? INFINITY : -INFINITY;
    for (size_t i = 0; i < s->count; i++) {
        hne_interval y = times(s->items[i].apart, p), nearest = point(upper ? -y.lower : -y.upper);
        if (s->items[i].weight > 0 && !hne_interval_is_empty(nearest)) {
            hne_interval size = hne_interval_exp(hne_interval_subtract(nearest, point(greatest)));
            sum = hne_interval_add(sum, times(size, s->items[i].weight));
        }
    }
    hne_interval mean = hne_interval_log(hne_interval_divide(sum, s->weights));
    hne_interval found = hne_interval_add(point(greatest), mean);
    return upper ? found.upper : found.lower;
}

hne_interval hne_i_kolm_of_set(const hne_i_set *s, double p)
{
    hne_interval found = {fmax(log_mean_end(s, p, 0), 0), log_mean_end(s, p, 1)};
    hne_interval both = hne_interval_intersect(found, log_mean_above_line(s, p));
    return hne_interval_intersect(hne_interval_divide(both, point(p)), hne_interval_of(0, INFINITY));
}

/* ---- the asymmetry of the Lorenz curve ---- */

/* With m below the mean: (m + d + sum of their ratios + d r) / n, with r >= 1 the ratio of the next and 0 < d <= 1. */
static hne_interval asymmetry_with(size_t m, const hne_i_end *lower, const hne_i_end *upper, size_t n)
{
    hne_interval low = point((double)m), high = point((double)m + 1);
    if (m == 0)
        return point(1); /* all are equal */
    for (size_t i = 0; i < m; i++) {
        low = hne_interval_add(low, point(lower[i].value));
        high = hne_interval_add(high, point(upper[i].value));
    }
    high = hne_interval_add(high, point(upper[m].value));
    return hne_interval_divide((hne_interval){low.lower, high.upper}, point((double)n));
}

/* It is known which m are below: d = 1 / (1 + (r' - 1) / (1 - r)) with r the greatest of them and r' the least else. */
static hne_interval asymmetry_of_known(size_t m, const hne_i_end *lower, const hne_i_end *upper, size_t n)
{
    hne_interval below = {lower[m - 1].value, upper[m - 1].value}, next = {fmax(lower[m].value, 1), upper[m].value};
    hne_interval one = point(1), sum = point((double)m);
    hne_interval past = hne_interval_subtract(next, one), before = hne_interval_subtract(one, below);
    hne_interval quotient = hne_interval_divide(past, before);
    hne_interval d = hne_interval_divide(one, hne_interval_add(one, quotient));
    for (size_t i = 0; i < m; i++)
        sum = hne_interval_add(sum, (hne_interval){lower[i].value, upper[i].value});
    sum = hne_interval_add(sum, hne_interval_multiply(d, hne_interval_add(one, next)));
    return hne_interval_divide(sum, point((double)n));
}

int hne_i_lorenz_asymmetry_of_set(hne_i_set *s, double unused, hne_interval *result)
{
    size_t n = s->count, surely = 0, perhaps = 0;
    hne_i_end *lower = hne_i_alloc_zeroed(2 * n + 1, sizeof *lower);
    (void)unused;
    if (!lower)
        return 0;
    hne_i_end *upper = lower + n;
    (void)take_ends(s, ratio, 0, lower);
    (void)take_ends(s, ratio, 1, upper);
    for (size_t i = 0; i < n; i++) {
        surely += s->items[i].ratio.upper < 1;
        perhaps += s->items[i].ratio.lower < 1;
    }
    *result = hne_interval_empty();
    for (size_t m = surely; m <= perhaps && m < n; m++)
        *result = hne_interval_hull(*result, asymmetry_with(m, lower, upper, n));
    if (surely == perhaps && surely > 0 && surely < n)
        *result = hne_interval_intersect(*result, asymmetry_of_known(surely, lower, upper, n));
    *result = hne_interval_intersect(*result, hne_interval_of(0, 2));
    hne_i_free(lower);
    return 1;
}
