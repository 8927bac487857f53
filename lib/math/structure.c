/* SPDX-License-Identifier: MIT */
/* Location quotients and what is made of them. */
#include <hunanecon/structure.h>

#include "base/alloc.h"
#include "math/loops.h"
#include "math/measure.h"
#include "math/operands.h"
#include "math/sum.h"
#include "value/nearest.h"

/* ---- four numbers ---- */

/* A product with what its rounding leaves, of two numbers from a half to one. */
static hne_i_pair product(double a, double b)
{
    double high = a * b;
    return (hne_i_pair){high, fma(a, b, -high)};
}

/* (a d) / (b c), brought to size first so that nothing overflows, and rounded once but for the last step. */
double hne_location_quotient(double part, double region, double industry, double all)
{
    const double x[] = {part, region, industry, all};
    double m[4];
    int e[4];
    if (!(part >= 0) || !(region > 0) || !(industry > 0) || !(all > 0))
        return NAN;
    for (int k = 0; k < 4; k++) {
        if (isinf(x[k]))
            return NAN;
        m[k] = frexp(x[k], &e[k]);
    }
    hne_i_pair above = product(m[0], m[3]), below = product(m[1], m[2]);
    double quotient = above.hi / below.hi;
    quotient += ((fma(-quotient, below.hi, above.hi) + above.lo) - quotient * below.lo) / below.hi;
    return ldexp(quotient, e[0] + e[3] - e[1] - e[2]);
}

hne_interval hne_location_quotient_interval(hne_interval part, hne_interval region, hne_interval industry,
                                            hne_interval all)
{
    HNE_I_TO_NEAREST(hne_location_quotient_interval, part, region, industry, all)
    const hne_interval x[] = {part, region, industry, all};
    hne_interval result;
    if (hne_i_are_decided(x, 4, &result))
        return result;
    if (part.lower < 0 || !(region.lower > 0) || !(industry.lower > 0) || !(all.lower > 0))
        return hne_interval_entire();
    return hne_interval_multiply(hne_interval_divide(part, region), hne_interval_divide(all, industry));
}

/* ---- tables ---- */

/* A table with its totals. */
typedef struct table {
    hne_i_panel x;
    size_t regions, industries;
    double *of_region, *of_industry, *row; /* row: room for one region */
    double all;
} table;

static double at(const table *t, size_t region, size_t industry)
{
    return t->x.data[(int64_t)region * t->x.series + (int64_t)industry * t->x.period];
}

/* Share of an industry in its region, and in all. */
static double share_in_region(const table *t, size_t region, size_t industry)
{
    return t->of_region[region] > 0 ? at(t, region, industry) / t->of_region[region] : NAN;
}

static double share_in_all(const table *t, size_t industry)
{
    return t->of_industry[industry] / t->all;
}

static double quotient(const table *t, size_t region, size_t industry)
{
    double expected = t->of_industry[industry] / t->all;
    return expected > 0 ? share_in_region(t, region, industry) / expected : NAN;
}

static hne_status take_totals(table *t)
{
    hne_i_pair all = { 0, 0 };
    for (size_t i = 0; i < t->industries; i++) {
        hne_i_pair sum = { 0, 0 };
        for (size_t r = 0; r < t->regions; r++) {
            if (at(t, r, i) < 0)
                return HNE_ERROR_ARGUMENT;
            sum = hne_i_sum_add(sum, at(t, r, i));
        }
        t->of_industry[i] = hne_i_sum_value(sum);
        all = hne_i_sum_add(all, t->of_industry[i]);
    }
    for (size_t r = 0; r < t->regions; r++) {
        hne_i_pair sum = { 0, 0 };
        for (size_t i = 0; i < t->industries; i++)
            sum = hne_i_sum_add(sum, at(t, r, i));
        t->of_region[r] = hne_i_sum_value(sum);
    }
    t->all = hne_i_sum_value(all);
    return HNE_OK;
}

static hne_status table_open(table *t, const double *x, size_t regions, size_t industries, int64_t region_stride,
                             int64_t industry_stride)
{
    *t = (table){.x = {x, region_stride, industry_stride}, .regions = regions, .industries = industries};
    if (!x && regions && industries)
        return HNE_ERROR_ARGUMENT;
    if (regions > SIZE_MAX / 16 || industries > SIZE_MAX / 64)
        return HNE_ERROR_MEMORY;
    t->of_region = hne_i_alloc((regions + 2 * industries + 1) * sizeof(double));
    if (!t->of_region)
        return HNE_ERROR_MEMORY;
    t->of_industry = t->of_region + regions;
    t->row = t->of_industry + industries;
    hne_status status = take_totals(t);
    if (status != HNE_OK)
        hne_i_free(t->of_region);
    return status;
}

static double quotient_of_form(const table *t, hne_quotient form, size_t region, size_t industry)
{
    double q = quotient(t, region, industry);
    switch (form) {
    case HNE_QUOTIENT_SYMMETRIC: return (q - 1) / (q + 1);
    case HNE_QUOTIENT_ADDITIVE: return share_in_region(t, region, industry) - share_in_all(t, industry);
    case HNE_QUOTIENT_LOG: return q > 0 ? log(q) : q == 0 ? -INFINITY : NAN;
    default: return q;
    }
}

hne_status hne_location_quotients(hne_quotient form, const double *x, size_t regions, size_t industries,
                                  int64_t region_stride, int64_t industry_stride, double *result,
                                  int64_t result_region_stride, int64_t result_industry_stride)
{
    table t;
    if ((int)form < HNE_QUOTIENT_RATIO || (int)form > HNE_QUOTIENT_LOG ||
        !hne_i_result_is_valid(result, regions, result_region_stride, industries, result_industry_stride))
        return HNE_ERROR_ARGUMENT;
    hne_status status = table_open(&t, x, regions, industries, region_stride, industry_stride);
    if (status != HNE_OK)
        return status;
    for (size_t r = 0; r < regions; r++)
        for (size_t i = 0; i < industries; i++)
            result[(int64_t)r * result_region_stride + (int64_t)i * result_industry_stride] =
                quotient_of_form(&t, form, r, i);
    hne_i_free(t.of_region);
    return HNE_OK;
}

static double krugman(const table *t, size_t region)
{
    hne_i_pair sum = { 0, 0 };
    for (size_t i = 0; i < t->industries; i++)
        sum = hne_i_sum_add(sum, fabs(share_in_region(t, region, i) - share_in_all(t, i)));
    return hne_i_sum_value(sum);
}

static double krugman_of_others(const table *t, size_t region)
{
    hne_i_pair sum = { 0, 0 };
    for (size_t i = 0; i < t->industries; i++) {
        hne_i_pair others = { 0, 0 };
        for (size_t r = 0; r < t->regions; r++)
            if (r != region)
                others = hne_i_sum_add(others, share_in_region(t, r, i));
        double mean = hne_i_sum_value(others) / ((double)t->regions - 1);
        sum = hne_i_sum_add(sum, fabs(share_in_region(t, region, i) - mean));
    }
    return hne_i_sum_value(sum);
}

static double hachman(const table *t, size_t region)
{
    hne_i_pair sum = { 0, 0 };
    for (size_t i = 0; i < t->industries; i++)
        sum = hne_i_sum_add_product(sum, quotient(t, region, i), share_in_region(t, region, i));
    return 1 / hne_i_sum_value(sum);
}

/* A quotient that is missing makes the region's measure missing: it must not be passed over. */
static hne_status gini(const table *t, size_t region, int is_weighted, double *result)
{
    for (size_t i = 0; i < t->industries; i++) {
        t->row[i] = quotient(t, region, i);
        if (isnan(t->row[i])) {
            *result = NAN;
            return HNE_OK;
        }
    }
    return hne_measure_series(HNE_MEASURE_GINI, 0, t->row, t->industries, 1, is_weighted ? t->of_industry : NULL, 1,
                              result);
}

static double specialisation_of(const table *t, hne_specialisation_kind kind, size_t region)
{
    double index;
    switch (kind) {
    case HNE_SPECIALISATION_KRUGMAN: return krugman(t, region);
    case HNE_SPECIALISATION_KRUGMAN_OTHERS: return krugman_of_others(t, region);
    case HNE_SPECIALISATION_HOOVER: return krugman(t, region) / 2;
    case HNE_SPECIALISATION_HACHMAN: return hachman(t, region);
    default:
        index = krugman(t, region);
        return index > 0 ? 1 / index : NAN;
    }
}

hne_status hne_specialisation(hne_specialisation_kind kind, const double *x, size_t regions, size_t industries,
                              int64_t region_stride, int64_t industry_stride, double *result, int64_t result_stride)
{
    table t;
    if ((int)kind < HNE_SPECIALISATION_KRUGMAN || (int)kind > HNE_SPECIALISATION_WEIGHTED_GINI ||
        !hne_i_result_is_valid(result, regions, result_stride, 1, 0))
        return HNE_ERROR_ARGUMENT;
    hne_status status = table_open(&t, x, regions, industries, region_stride, industry_stride);
    if (status != HNE_OK)
        return status;
    double *values = hne_i_alloc((regions + 1) * sizeof(double));
    if (!values)
        status = HNE_ERROR_MEMORY;
    for (size_t r = 0; r < regions && status == HNE_OK; r++) {
        if (kind == HNE_SPECIALISATION_GINI || kind == HNE_SPECIALISATION_WEIGHTED_GINI)
            status = gini(&t, r, kind == HNE_SPECIALISATION_WEIGHTED_GINI, &values[r]);
        else
            values[r] = specialisation_of(&t, kind, r);
    }
    for (size_t r = 0; r < regions && status == HNE_OK; r++)
        result[(int64_t)r * result_stride] = values[r];
    hne_i_free(values);
    hne_i_free(t.of_region);
    return status;
}

hne_status hne_dissimilarity(const double *a, size_t count, int64_t a_stride, const double *b, int64_t b_stride,
                             double *result)
{
    hne_i_pair a_sum = { 0, 0 }, b_sum = { 0, 0 }, apart = { 0, 0 };
    if (!result || (count && (!a || !b)))
        return HNE_ERROR_ARGUMENT;
    for (int64_t i = 0; i < (int64_t)count; i++) {
        if (a[i * a_stride] < 0 || b[i * b_stride] < 0)
            return HNE_ERROR_ARGUMENT;
        a_sum = hne_i_sum_add(a_sum, a[i * a_stride]);
        b_sum = hne_i_sum_add(b_sum, b[i * b_stride]);
    }
    double a_all = hne_i_sum_value(a_sum), b_all = hne_i_sum_value(b_sum);
    for (int64_t i = 0; i < (int64_t)count; i++)
        apart = hne_i_sum_add(apart, fabs(a[i * a_stride] / a_all - b[i * b_stride] / b_all));
    *result = a_all > 0 && b_all > 0 ? hne_i_sum_value(apart) / 2 : NAN;
    return HNE_OK;
}
