/* SPDX-License-Identifier: MIT */
/* Whether regions converge, of published figures. */
#include <hunanecon/regression.h>

#include <hunanecon/measure.h>

#include "base/alloc.h"
#include "math/expression.h"
#include "math/interval_loops.h"
#include "value/nearest.h"

/* Regions that are there in both years. */
typedef struct both {
    hne_interval *first, *last;
    uint32_t *group; /* all in one */
    size_t count;
} both;

/* The variance, or half the squared coefficient of variation, as narrow as a decomposition has its total. */
static hne_status spread(hne_measure measure, const both *of, const hne_interval *x, hne_interval *result)
{
    hne_interval_decomposition parts;
    double parameter = measure == HNE_MEASURE_VARIANCE ? 0 : 2;
    hne_status status = hne_measure_decomposition_intervals(measure, parameter, x, of->count, 1, NULL, 0, of->group, 1,
                                                            &parts, NULL, NULL);
    *result = parts.total;
    return status;
}

static hne_status dispersion_of(hne_dispersion dispersion, const both *of, const hne_interval *x, hne_interval *result)
{
    int is_relative = dispersion == HNE_DISPERSION_VARIATION;
    hne_measure measure = is_relative ? HNE_MEASURE_GENERALISED_ENTROPY : HNE_MEASURE_VARIANCE;
    hne_interval found;
    hne_status status = spread(measure, of, x, &found);
    if (status != HNE_OK)
        return status;
    if (is_relative)
        found = hne_interval_multiply(hne_interval_point(2), found);
    int is_known = found.lower >= 0; /* neither missing nor entire */
    *result = dispersion == HNE_DISPERSION_VARIANCE || !is_known ? found : hne_interval_power(found, 0.5);
    return HNE_OK;
}

/* The two years have no figure in common. */
static hne_interval ratio_of(hne_interval first, hne_interval last)
{
    hne_interval decided;
    if (hne_i_is_decided(first, last, &decided))
        return decided;
    if (first.lower < 0 || last.lower < 0)
        return hne_interval_entire();
    return last.upper > 0 ? hne_interval_divide(first, last) : hne_interval_missing();
}

static hne_status compare(hne_dispersion dispersion, const both *of, hne_interval_sigma *result)
{
    hne_interval_sigma found = {0};
    hne_interval variance[2];
    hne_status status = dispersion_of(dispersion, of, of->first, &found.first);
    if (status == HNE_OK)
        status = dispersion_of(dispersion, of, of->last, &found.last);
    if (status == HNE_OK)
        status = spread(HNE_MEASURE_VARIANCE, of, of->first, &variance[0]);
    if (status == HNE_OK)
        status = spread(HNE_MEASURE_VARIANCE, of, of->last, &variance[1]);
    if (status == HNE_OK) {
        found.ratio = ratio_of(found.first, found.last);
        found.f = ratio_of(variance[0], variance[1]);
        *result = found;
    }
    return status;
}

/* Whether a level has a logarithm: 0 if not, as if it were missing; -1 if that is not known. */
static int has_logarithm(hne_interval x)
{
    return x.lower > 0 || hne_interval_is_empty(x) ? 1 : x.upper > 0 ? -1 : 0;
}

/* Takes a region in, unless it is missing in either year. 0 if that is not known. */
static int take(both *of, hne_interval first, hne_interval last, int of_logarithms)
{
    if (hne_interval_is_missing(first) || hne_interval_is_missing(last))
        return 1;
    if (of_logarithms) {
        int has_first = has_logarithm(first), has_last = has_logarithm(last);
        if (!has_first || !has_last)
            return 1;
        if (has_first < 0 || has_last < 0)
            return 0;
        first = hne_interval_log(first);
        last = hne_interval_log(last);
    }
    of->first[of->count] = first;
    of->last[of->count++] = last;
    return 1;
}

/* What is released with hne_i_free(of->first), whatever the status. */
static hne_status take_all(both *of, const hne_interval *first, int64_t first_stride, const hne_interval *last,
                           int64_t last_stride, size_t regions, int of_logarithms, int *is_known)
{
    *of = (both){0};
    hne_interval *memory = regions < SIZE_MAX / 128 ? hne_i_alloc_zeroed(regions + 1, 3 * sizeof *memory) : NULL;
    if (!memory)
        return HNE_ERROR_MEMORY;
    *of = (both){memory, memory + regions, (uint32_t *)(void *)(memory + 2 * regions), 0};
    *is_known = 1;
    for (int64_t r = 0; r < (int64_t)regions; r++)
        *is_known &= take(of, first[r * first_stride], last[r * last_stride], of_logarithms);
    return *is_known && of->count < 2 ? HNE_ERROR_RANGE : HNE_OK;
}

hne_status hne_sigma_convergence_interval(hne_dispersion dispersion, int32_t of_logarithms, const hne_interval *first,
                                          int64_t first_stride, const hne_interval *last, int64_t last_stride,
                                          size_t regions, hne_interval_sigma *result)
{
    HNE_I_TO_NEAREST(hne_sigma_convergence_interval, dispersion, of_logarithms, first, first_stride, last, last_stride,
                     regions, result)
    if ((int)dispersion < HNE_DISPERSION_STANDARD_DEVIATION || (int)dispersion > HNE_DISPERSION_VARIATION || !result ||
        (regions && (!first || !last)))
        return HNE_ERROR_ARGUMENT;
    both of;
    int is_known;
    hne_interval entire = hne_interval_entire();
    hne_status status = take_all(&of, first, first_stride, last, last_stride, regions, of_logarithms, &is_known);
    if (status == HNE_OK && !is_known)
        *result = (hne_interval_sigma){entire, entire, entire, entire};
    else if (status == HNE_OK)
        status = compare(dispersion, &of, result);
    hne_i_free(of.first);
    return status;
}

/* ---- beta ----
 * With u and v the logarithms at first and at last, 1 + beta T is the slope of v on u, and what the constant adds to it. */

typedef struct line {
    hne_i_term slope, constant;
} line;

static hne_i_term mean_of(hne_i_expression *e, hne_i_term first, size_t count)
{
    hne_i_term sum = first;
    for (size_t i = 1; i < count; i++)
        sum = hne_i_plus(e, sum, first + (hne_i_term)i);
    return hne_i_over(e, sum, hne_i_constant(e, hne_interval_point((double)count)));
}

static hne_i_term take_variables(hne_i_expression *e, const hne_interval *x, size_t count)
{
    hne_i_term first = (hne_i_term)e->count;
    for (size_t i = 0; i < count; i++)
        hne_i_variable(e, x[i]);
    return first;
}

/* sum (u - mean u) (v - mean v) / sum (u - mean u)^2 */
static line line_of(hne_i_expression *e, const both *of)
{
    hne_i_term u = take_variables(e, of->first, of->count), v = take_variables(e, of->last, of->count);
    hne_i_term mean_u = mean_of(e, u, of->count), mean_v = mean_of(e, v, of->count);
    hne_i_term squares = hne_i_constant(e, hne_interval_point(0)), products = squares;
    for (hne_i_term i = 0; i < of->count; i++) {
        hne_i_term apart = hne_i_minus(e, u + i, mean_u);
        squares = hne_i_plus(e, squares, hne_i_squared(e, apart));
        products = hne_i_plus(e, products, hne_i_times(e, apart, hne_i_minus(e, v + i, mean_v)));
    }
    hne_i_term slope = hne_i_over(e, products, squares);
    return (line){slope, hne_i_minus(e, mean_v, hne_i_times(e, slope, mean_u))};
}

/* ln 2 over what of the speed is above 0. */
static hne_interval half_life_of(hne_interval speed)
{
    hne_interval positive = hne_interval_intersect(speed, hne_interval_of(0, INFINITY));
    if (hne_interval_is_missing(speed) || hne_interval_is_empty(speed))
        return speed;
    if (!(positive.upper > 0))
        return hne_interval_missing();
    return hne_interval_divide(hne_interval_log(hne_interval_point(2)), positive);
}

static hne_interval speed_of(hne_interval left, hne_interval years)
{
    if (!hne_interval_is_empty(left) && left.upper <= 0)
        return hne_interval_missing();
    return hne_interval_divide(hne_interval_negate(hne_interval_log(left)), years);
}

hne_status hne_beta_convergence_interval(const hne_interval *first, int64_t first_stride, const hne_interval *last,
                                         int64_t last_stride, size_t regions, double years, hne_interval_beta *result)
{
    HNE_I_TO_NEAREST(hne_beta_convergence_interval, first, first_stride, last, last_stride, regions, years, result)
    if (!result || !(years > 0 && years < INFINITY) || (regions && (!first || !last)))
        return HNE_ERROR_ARGUMENT;
    both of;
    int is_known;
    hne_i_expression e = {0};
    hne_interval time = hne_interval_point(years), left = hne_interval_entire(), constant = left;
    hne_status status = take_all(&of, first, first_stride, last, last_stride, regions, 1, &is_known);
    if (status == HNE_OK && is_known) {
        line l = line_of(&e, &of);
        left = hne_i_range(&e, l.slope);
        constant = hne_i_range(&e, l.constant);
        status = e.has_failed ? HNE_ERROR_MEMORY : HNE_OK;
    }
    if (status == HNE_OK) {
        hne_interval speed = speed_of(left, time);
        hne_interval slope = hne_interval_divide(hne_interval_subtract(left, hne_interval_point(1)), time);
        *result = (hne_interval_beta){hne_interval_divide(constant, time), slope, speed, half_life_of(speed)};
    }
    hne_i_expression_release(&e);
    hne_i_free(of.first);
    return status;
}
