/* SPDX-License-Identifier: MIT */
/* Location quotients of published tables.
 *
 * Of a table's four corners, a the industry in the region, b the rest of the region, c the rest of the industry and d
 * all else, a quotient is q = a (a + b + c + d) / ((a + b) (a + c)). It falls with b and c and rises with d. Along a it
 * rises up to where b c (2 a + b + c + d) = d a^2 and falls from there. */
#include <hunanecon/compare.h>
#include <hunanecon/structure.h>

#include "base/alloc.h"
#include "math/interval_table.h"
#include "value/nearest.h"

typedef struct corners {
    hne_interval a, b, c, d;
} corners;

static hne_interval point(double x)
{
    return hne_interval_point(x);
}

static hne_interval sum(hne_interval x, hne_interval y)
{
    return hne_interval_add(x, y);
}

static hne_interval product(hne_interval x, hne_interval y)
{
    return hne_interval_multiply(x, y);
}

/* For a somewhere in an enclosure. */
static hne_interval quotient_about(hne_interval a, double b, double c, double d)
{
    hne_interval region = sum(a, point(b)), industry = sum(a, point(c)), all = sum(region, sum(point(c), point(d)));
    return product(hne_interval_divide(a, region), hne_interval_divide(all, industry));
}

/* Sign of the slope along a, doubtful where it holds 0. */
static hne_interval slope(double a, double b, double c, double d)
{
    hne_interval others = sum(sum(point(b), point(c)), point(d));
    hne_interval up = product(product(point(b), point(c)), sum(product(point(2), point(a)), others));
    return hne_interval_subtract(up, product(point(d), product(point(a), point(a))));
}

/* Where the top lies between the ends, it is held between two points next to it if it is proved to be there. */
static double greatest_quotient(hne_interval a, double b, double c, double d)
{
    if (slope(a.upper, b, c, d).lower >= 0)
        return quotient_about(point(a.upper), b, c, d).upper;
    if (slope(a.lower, b, c, d).upper <= 0)
        return quotient_about(point(a.lower), b, c, d).upper;
    double top = (b * c + sqrt(b * c * (b * c + d * (b + c + d)))) / d;
    double before = fmax(a.lower, top * (1 - 1e-12)), after = fmin(a.upper, top * (1 + 1e-12));
    int is_proved = before <= after && (before == a.lower || slope(before, b, c, d).lower >= 0) &&
                    (after == a.upper || slope(after, b, c, d).upper <= 0);
    return quotient_about(is_proved ? (hne_interval){before, after} : a, b, c, d).upper;
}

static hne_interval quotient(const corners *x)
{
    if (isinf(x->a.upper) || isinf(x->b.upper) || isinf(x->c.upper) || isinf(x->d.upper))
        return (hne_interval){0, INFINITY};
    double at_lower = quotient_about(point(x->a.lower), x->b.upper, x->c.upper, x->d.lower).lower;
    double at_upper = quotient_about(point(x->a.upper), x->b.upper, x->c.upper, x->d.lower).lower;
    return (hne_interval){fmin(at_lower, at_upper), greatest_quotient(x->a, x->b.lower, x->c.lower, x->d.upper)};
}

/* It falls with c and rises with d; what a and b have in both shares is not used. */
static double additive_end(const corners *x, double c, double d, int upper)
{
    if (isinf(c) || isinf(d))
        return upper ? 1 : -1;
    hne_interval in_region = hne_share_of_parts_interval(x->a, x->b);
    hne_interval in_all = hne_share_of_parts_interval(sum(x->a, point(c)), sum(x->b, point(d)));
    hne_interval apart = hne_interval_subtract(in_region, in_all);
    return upper ? apart.upper : apart.lower;
}

static hne_interval of_form(hne_quotient form, const corners *x)
{
    int may_be_nothing = !(sum(x->a, x->b).lower > 0) || !(sum(x->a, x->c).lower > 0);
    if (x->a.lower < 0 || may_be_nothing)
        return hne_interval_entire();
    if (form == HNE_QUOTIENT_ADDITIVE)
        return (hne_interval){additive_end(x, x->c.upper, x->d.lower, 0), additive_end(x, x->c.lower, x->d.upper, 1)};
    hne_interval q = quotient(x);
    if (form == HNE_QUOTIENT_LOG)
        return q.upper > 0 ? hne_interval_log(q) : (hne_interval){-INFINITY, -INFINITY};
    if (form == HNE_QUOTIENT_SYMMETRIC) { /* 1 - 2 / (q + 1) */
        hne_interval symmetric = hne_interval_subtract(point(1), hne_interval_divide(point(2), sum(q, point(1))));
        return hne_interval_intersect(symmetric, hne_interval_of(-1, 1));
    }
    return q;
}

/* ---- the table ---- */

/* An industry's quotients: all else are the rests of the other regions. */
static void quotients_of_industry(const hne_i_interval_table *t, size_t industry, hne_quotient form,
                                  const hne_i_sum_of_ends *regions, hne_interval *result, int64_t result_stride)
{
    hne_i_sum_of_ends of_industry = {{0, 0}, 0, 0}, of_rests = {{0, 0}, 0, 0};
    for (size_t r = 0; r < t->regions; r++) {
        hne_i_ends_add(&of_industry, hne_i_cell(t, r, industry));
        hne_i_ends_add(&of_rests, hne_i_others(&regions[r], hne_i_cell(t, r, industry)));
    }
    for (size_t r = 0; r < t->regions; r++) {
        corners x = {.a = hne_i_cell(t, r, industry)};
        x.b = hne_i_others(&regions[r], x.a);
        x.c = hne_i_others(&of_industry, x.a);
        x.d = hne_i_others(&of_rests, x.b);
        result[(int64_t)r * result_stride] = of_form(form, &x);
    }
}

hne_status hne_location_quotient_intervals(hne_quotient form, const hne_interval *x, size_t regions, size_t industries,
                                           int64_t region_stride, int64_t industry_stride, hne_interval *result,
                                           int64_t result_region_stride, int64_t result_industry_stride)
{
    HNE_I_TO_NEAREST(hne_location_quotient_intervals, form, x, regions, industries, region_stride, industry_stride,
                     result, result_region_stride, result_industry_stride)
    if ((int)form < HNE_QUOTIENT_RATIO || (int)form > HNE_QUOTIENT_LOG)
        return HNE_ERROR_ARGUMENT;
    if (regions == 0 || industries == 0)
        return HNE_OK;
    if (!x || !hne_i_result_is_valid(result, regions, result_region_stride, industries, result_industry_stride))
        return HNE_ERROR_ARGUMENT;
    hne_i_interval_table t = {x, regions, industries, region_stride, industry_stride};
    hne_i_sum_of_ends *totals = regions > SIZE_MAX / 128 ? NULL : hne_i_alloc_zeroed(regions, sizeof *totals);
    hne_interval decided;
    if (!totals)
        return HNE_ERROR_MEMORY;
    int is_decided = hne_i_take_regions(&t, totals, &decided);
    for (size_t i = 0; i < industries; i++) {
        hne_interval *column = result + (int64_t)i * result_industry_stride;
        if (!is_decided)
            quotients_of_industry(&t, i, form, totals, column, result_region_stride);
        for (int64_t r = 0; r < (int64_t)regions && is_decided; r++)
            column[r * result_region_stride] = decided;
    }
    hne_i_free(totals);
    return HNE_OK;
}
