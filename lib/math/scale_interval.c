/* SPDX-License-Identifier: MIT */
/* Each of a set of enclosures in relation to all: the mean, the total and the range hold the value itself, which is
 * taken out of them first. */
#include <hunanecon/compare.h>
#include <hunanecon/measure.h>

#include "base/alloc.h"
#include "math/interval_loops.h"
#include "value/nearest.h"

/* What is known of all, before one is looked at. */
typedef struct whole {
    const hne_interval *x; /* none missing, none empty */
    size_t count;
    hne_i_sum_of_ends sum;
    hne_interval deviation; /* for the standard score */
    double most_score;      /* no score is further from 0 */
    int is_non_negative;
} whole;

static hne_interval rest_of(const whole *all, size_t i)
{
    hne_interval rest = hne_i_ends_without(&all->sum, all->x[i]);
    rest.lower = all->is_non_negative ? fmax(rest.lower, 0) : rest.lower; /* taking out again rounds */
    rest.upper = all->is_non_negative ? fmax(rest.upper, 0) : rest.upper;
    return rest;
}

static hne_interval times(hne_interval x, double factor)
{
    return hne_interval_multiply(x, hne_interval_point(factor));
}

typedef hne_interval scaled(const whole *all, size_t i);

static hne_interval share(const whole *all, size_t i)
{
    return hne_share_of_parts_interval(all->x[i], rest_of(all, i));
}

static hne_interval over_mean(const whole *all, size_t i)
{
    return times(share(all, i), (double)all->count);
}

/* ((n - 1) x - the others) / n, over the deviation. */
static hne_interval standard_score(const whole *all, size_t i)
{
    double n = (double)all->count;
    hne_interval apart = hne_interval_subtract(times(all->x[i], n - 1), rest_of(all, i));
    if (!(all->deviation.upper > 0))
        return hne_interval_missing(); /* all are equal */
    hne_interval score = all->deviation.lower > 0
                             ? hne_interval_divide(hne_interval_divide(apart, hne_interval_point(n)), all->deviation)
                             : hne_interval_entire();
    return hne_interval_intersect(score, (hne_interval){-all->most_score, all->most_score});
}

/* (x - m) / (M - m) with x among those of which m is the least and M the greatest: it rises with x, and falls with m
 * and M. Of the two ends, each is as x and m and M could be. */
static hne_interval in_range(const whole *all, size_t i)
{
    hne_interval x = all->x[i], least = {INFINITY, INFINITY}, greatest = {-INFINITY, -INFINITY}, result = {0, 1};
    for (size_t k = 0; k < all->count; k++) {
        hne_interval other = all->x[k];
        if (k == i)
            continue;
        least = (hne_interval){fmin(least.lower, other.lower), fmin(least.upper, other.upper)};
        greatest = (hne_interval){fmax(greatest.lower, other.lower), fmax(greatest.upper, other.upper)};
    }
    if (all->count < 2 || (fmax(greatest.upper, x.upper) == fmin(least.lower, x.lower)))
        return hne_interval_missing(); /* there is no range */
    if (isinf(x.lower) || isinf(x.upper) || isinf(least.lower) || isinf(greatest.upper))
        return result;
    if (x.lower > least.upper) { /* else it may be the least */
        hne_interval above = hne_interval_subtract(hne_interval_point(x.lower), hne_interval_point(least.upper));
        double most = fmax(greatest.upper, x.lower);
        hne_interval range = hne_interval_subtract(hne_interval_point(most), hne_interval_point(least.upper));
        result.lower = hne_interval_divide(above, range).lower;
    }
    if (x.upper < greatest.lower) { /* else it may be the greatest */
        double from = fmin(least.lower, x.upper);
        hne_interval above = hne_interval_subtract(hne_interval_point(x.upper), hne_interval_point(from));
        hne_interval range = hne_interval_subtract(hne_interval_point(greatest.lower), hne_interval_point(from));
        result.upper = hne_interval_divide(above, range).upper;
    }
    return hne_interval_intersect(result, hne_interval_of(0, 1));
}

/* How many are below x, or not above it: surely, and perhaps. */
static hne_interval count_of(const whole *all, size_t i, int with_equal)
{
    hne_interval x = all->x[i], found = {with_equal, with_equal}; /* itself */
    for (size_t k = 0; k < all->count; k++) {
        hne_interval other = all->x[k];
        if (k == i)
            continue;
        found.lower += with_equal ? other.upper <= x.lower : other.upper < x.lower;
        found.upper += with_equal ? other.lower <= x.upper : other.lower < x.upper;
    }
    return found;
}

static hne_interval below(const whole *all, size_t i)
{
    return hne_interval_divide(count_of(all, i, 0), hne_interval_point((double)all->count));
}

static hne_interval not_above(const whole *all, size_t i)
{
    return hne_interval_divide(count_of(all, i, 1), hne_interval_point((double)all->count));
}

static hne_interval middle(const whole *all, size_t i)
{
    hne_interval both = hne_interval_add(count_of(all, i, 0), count_of(all, i, 1));
    return hne_interval_divide(both, hne_interval_point(2 * (double)all->count));
}

static scaled *const scalings[] = {
    [HNE_SCALING_STANDARD] = standard_score, [HNE_SCALING_RANGE] = in_range,  [HNE_SCALING_MEAN] = over_mean,
    [HNE_SCALING_SHARE] = share,             [HNE_SCALING_BELOW] = below,     [HNE_SCALING_NOT_ABOVE] = not_above,
    [HNE_SCALING_MIDDLE] = middle,
};

static int is_known(hne_scaling scaling, double parameter)
{
    return (int)scaling > 0 && (size_t)scaling < sizeof scalings / sizeof *scalings &&
           (parameter == 0 || (parameter == 1 && scaling == HNE_SCALING_STANDARD));
}

/* Upper bound of sqrt((n - 1) (n - p) / n), which one far from n - 1 equal ones has. */
static double greatest_score(double n, double p)
{
    hne_interval square = hne_interval_divide(times(hne_interval_point(n - 1), n - p), hne_interval_point(n));
    return hne_interval_power(square, 0.5).upper;
}

static hne_status look_over(whole *all, hne_scaling scaling, double parameter)
{
    all->is_non_negative = 1;
    for (size_t i = 0; i < all->count; i++) {
        hne_i_ends_add(&all->sum, all->x[i]);
        all->is_non_negative &= all->x[i].lower >= 0;
    }
    if (scaling != HNE_SCALING_STANDARD || !all->count)
        return HNE_OK;
    all->most_score = greatest_score((double)all->count, parameter);
    return hne_measure_intervals(HNE_MEASURE_STANDARD_DEVIATION, parameter, all->x, all->count, 1, NULL, 0,
                                 &all->deviation);
}

hne_status hne_scale_intervals(hne_scaling scaling, double parameter, const hne_interval *x, size_t count,
                               int64_t stride, hne_interval *result, int64_t result_stride)
{
    HNE_I_TO_NEAREST(hne_scale_intervals, scaling, parameter, x, count, stride, result, result_stride)
    if (!is_known(scaling, parameter))
        return HNE_ERROR_ARGUMENT;
    if (count == 0)
        return HNE_OK;
    if (!x || !hne_i_result_is_valid(result, 1, 0, count, result_stride))
        return HNE_ERROR_ARGUMENT;
    hne_interval *there = count > SIZE_MAX / 128 ? NULL : hne_i_alloc_zeroed(count, sizeof *there);
    if (!there)
        return HNE_ERROR_MEMORY;
    whole all = {there, 0, {{0, 0}, 0, 0}, {0, 0}, 0, 0};
    int is_empty = 0;
    for (int64_t i = 0; i < (int64_t)count; i++) {
        hne_interval value = x[i * stride];
        is_empty |= hne_interval_is_empty(value);
        if (!hne_interval_is_missing(value))
            there[all.count++] = value;
    }
    hne_status status = is_empty ? HNE_OK : look_over(&all, scaling, parameter);
    size_t k = 0;
    for (int64_t i = 0; i < (int64_t)count && status == HNE_OK; i++) {
        int is_there = !hne_interval_is_missing(x[i * stride]);
        hne_interval found = is_there && !is_empty ? scalings[scaling](&all, k) : hne_interval_empty();
        k += is_there ? 1 : 0;
        result[i * result_stride] = is_there ? found : hne_interval_missing();
    }
    hne_i_free(there);
    return status;
}
