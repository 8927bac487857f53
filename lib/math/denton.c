/* SPDX-License-Identifier: MIT */
/* Denton's benchmarking as least squares with equality constraints. The
 * squares of the constraints are added to what is minimised, which changes no
 * solution and makes the matrix definite and well conditioned: differences
 * alone leave smooth movements nearly free, and those are what annual figures fix. */
#include <hunanecon/benchmark.h>

#include "base/alloc.h"
#include "math/conversion.h"
#include "math/matrix.h"

#include <math.h>
#include <string.h>

enum { HIGHEST_ORDER = 4 };

typedef struct problem {
    size_t years, count, length, order;
    hne_conversion conversion;
    hne_denton_start start;
    double *annual, *indicator; /* copies without strides */
    double *weight;             /* 1 / indicator, or 1 */
    hne_i_band matrix, factor;
    double *schur, *columns;    /* M^-1 C', year by year */
    double *result, *residual, *multiplier;
} problem;

/* Coefficients of the difference of that order, the latest first: 1 -2 1. */
static void difference(size_t order, double *coefficients)
{
    memset(coefficients, 0, (HIGHEST_ORDER + 1) * sizeof *coefficients);
    coefficients[0] = 1;
    for (size_t o = 0; o < order; o++)
        for (size_t k = o + 1; k > 0; k--)
            coefficients[k] -= coefficients[k - 1];
}

/* Adds (differences of weight x)' (the same) to the matrix. */
static void add_differences(problem *of)
{
    double d[HIGHEST_ORDER + 1];
    size_t step = of->matrix.width + 1;
    difference(of->order, d);
    for (size_t t = of->start == HNE_DENTON_START_FIXED ? 0 : of->order; t < of->count; t++)
        for (size_t i = 0; i <= of->order && i <= t; i++)
            for (size_t k = i; k <= of->order && k <= t; k++)
                of->matrix.elements[(t - i) * step + k - i] += d[i] * of->weight[t - i] * d[k] * of->weight[t - k];
}

static double typical_diagonal(const problem *of)
{
    double sum = 0;
    for (size_t i = 0; i < of->count; i++)
        sum += of->matrix.elements[i * (of->matrix.width + 1)];
    return sum / (double)of->count;
}

/* Adds scale C' C. */
static void add_constraints(problem *of, hne_i_band *to, double scale)
{
    size_t step = to->width + 1;
    for (size_t y = 0; y < of->years; y++)
        for (size_t i = 0; i < of->length; i++)
            for (size_t k = 0; k <= i; k++)
                to->elements[(y * of->length + i) * step + i - k] +=
                    scale * hne_i_conversion_weight(of->conversion, i, of->length) *
                    hne_i_conversion_weight(of->conversion, k, of->length);
}

/* y = A x for the band of A. */
static void multiply(const hne_i_band *a, const double *x, double *y)
{
    for (size_t i = 0; i < a->size; i++) {
        const double *row = a->elements + i * (a->width + 1);
        y[i] = row[0] * x[i];
        for (size_t k = 1; k <= a->width && k <= i; k++) {
            y[i] += row[k] * x[i - k];
            y[i - k] += row[k] * x[i];
        }
    }
}

/* What the periods make of a year. */
static double year_of(const problem *of, const double *x, size_t year)
{
    return hne_i_convert(x + year * of->length, of->length, of->conversion);
}

/* Schur's complement C M^-1 C', factored. */
static int factor_years(problem *of)
{
    for (size_t y = 0; y < of->years; y++) {
        double *column = of->columns + y * of->count;
        memset(column, 0, of->count * sizeof *column);
        for (size_t i = 0; i < of->length; i++)
            column[y * of->length + i] = hne_i_conversion_weight(of->conversion, i, of->length);
        hne_i_band_solve(&of->factor, column);
        for (size_t z = 0; z < of->years; z++)
            of->schur[z * of->years + y] = year_of(of, column, z);
    }
    return hne_i_matrix_factor(of->schur, of->years);
}

/* Adds to the result what makes the gradient vanish and the years agree. Once
 * solves; a second time takes away most of the rounding of the first. */
static void improve(problem *of)
{
    double *gradient = of->residual;
    for (size_t i = 0; i < of->count; i++)
        of->multiplier[i] = of->indicator[i] - of->result[i];
    multiply(&of->matrix, of->multiplier, gradient); /* H (indicator - result) */
    hne_i_band_solve(&of->factor, gradient);
    double *years = of->multiplier;
    for (size_t y = 0; y < of->years; y++)
        years[y] = of->annual[y] - year_of(of, of->result, y) - year_of(of, gradient, y);
    hne_i_matrix_solve(of->schur, of->years, years);
    for (size_t i = 0; i < of->count; i++) {
        double change = gradient[i];
        for (size_t y = 0; y < of->years; y++)
            change += of->columns[y * of->count + i] * years[y];
        of->result[i] += change;
    }
}

static int solve(problem *of)
{
    add_differences(of);
    memcpy(of->factor.elements, of->matrix.elements, of->count * (of->matrix.width + 1) * sizeof(double));
    double weight = of->conversion == HNE_CONVERSION_MEAN ? (double)of->length * (double)of->length : 1;
    add_constraints(of, &of->factor, typical_diagonal(of) * weight);
    if (!hne_i_band_factor(&of->factor) || !factor_years(of))
        return 0;
    for (int times = 0; times < 3; times++)
        improve(of);
    for (size_t i = 0; i < of->count; i++)
        if (!isfinite(of->result[i]))
            return 0;
    return 1;
}

static int read_numbers(const double *from, size_t count, int64_t stride, double *to)
{
    for (size_t i = 0; i < count; i++) {
        to[i] = from ? from[(int64_t)i * stride] : 1;
        if (!isfinite(to[i]))
            return 0;
    }
    return 1;
}

static hne_status run(problem *of, hne_criterion criterion, double *result, int64_t result_stride)
{
    for (size_t i = 0; i < of->count; i++) {
        of->weight[i] = criterion == HNE_CRITERION_PROPORTIONAL ? 1 / of->indicator[i] : 1;
        of->result[i] = of->indicator[i];
        if (!isfinite(of->weight[i]))
            return HNE_ERROR_ARGUMENT;
    }
    if (!solve(of))
        return HNE_ERROR_RANGE;
    for (size_t i = 0; i < of->count; i++)
        result[(int64_t)i * result_stride] = of->result[i];
    return HNE_OK;
}

hne_status hne_denton_series(const double *annual, size_t years, int64_t annual_stride, const double *indicator,
                             size_t count, int64_t indicator_stride, size_t length, hne_conversion conversion,
                             hne_criterion criterion, size_t order, hne_denton_start start, double *result,
                             int64_t result_stride)
{
    if (!annual || !result || !years || !length || years > count / length || order > HIGHEST_ORDER || order >= count ||
        (result_stride == 0 && count > 1) || (int)conversion < 0 || (int)conversion > HNE_CONVERSION_LAST ||
        (int)criterion < 0 || (int)criterion > HNE_CRITERION_ADDITIVE || (int)start < 0 ||
        (int)start > HNE_DENTON_START_FIXED)
        return HNE_ERROR_ARGUMENT;
    size_t width = length - 1 > order ? length - 1 : order, band = count * (width + 1);
    double *memory = hne_i_alloc_zeroed(2 * band + 5 * count + years * (years + count + 1), sizeof *memory),
           *at = memory;
    if (!memory)
        return HNE_ERROR_MEMORY;
    problem of = {.years = years,
                  .count = count,
                  .length = length,
                  .order = order,
                  .conversion = conversion,
                  .start = start,
                  .matrix = {at, count, width},
                  .factor = {at + band, count, width}};
    at += 2 * band;
    of.indicator = at, at += count;
    of.weight = at, at += count;
    of.result = at, at += count;
    of.residual = at, at += count;
    of.multiplier = at, at += count;
    of.annual = at, at += years;
    of.schur = at, at += years * years;
    of.columns = at;
    hne_status status = HNE_ERROR_ARGUMENT;
    if (read_numbers(annual, years, annual_stride, of.annual) &&
        read_numbers(indicator, count, indicator_stride, of.indicator))
        status = run(&of, criterion, result, result_stride);
    hne_i_free(memory);
    return status;
}
