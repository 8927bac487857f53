/* SPDX-License-Identifier: MIT */
/* Temporal disaggregation by generalised least squares. */
#include <hunanecon/benchmark.h>

#include "base/alloc.h"
#include "math/conversion.h"
#include "math/matrix.h"

#include <math.h>

typedef struct regression {
    size_t years, count, length;
    hne_conversion conversion;
    hne_disaggregation method;
    double *annual, *indicator, *yearly; /* yearly: the indicator's years */
    double *covariance; /* V C', one row for each year */
    double *response;   /* C L, working memory of the integrated methods */
    double *factor;     /* of C V C' */
    double *constant, *slope, *left; /* W^-1 times the regressors, and what is left over */
    double beta[2];
} regression;

static double weight(const regression *of, size_t i)
{
    return hne_i_conversion_weight(of->conversion, i, of->length);
}

/* V of a stationary AR(1): rho^|i - j|; its scale makes no difference. */
static void stationary_covariance(regression *of, double rho)
{
    for (size_t y = 0; y < of->years; y++)
        for (size_t t = 0; t < of->count; t++) {
            double sum = 0;
            for (size_t i = 0; i < of->length; i++) {
                size_t at = y * of->length + i, apart = at > t ? at - t : t - at;
                sum += weight(of, i) * (apart ? pow(rho, (double)apart) : 1);
            }
            of->covariance[y * of->count + t] = sum;
        }
}

/* V = L L', where column s of L is how a shock in period s lasts: the running
 * total of 1, rho, rho^2, ... */
static double lasting(double rho, size_t periods)
{
    return rho > 0 ? (1 - pow(rho, (double)(periods + 1))) / (1 - rho) : 1;
}

static void integrated_covariance(regression *of, double rho)
{
    for (size_t y = 0; y < of->years; y++) {
        double *response = of->response, *row = of->covariance + y * of->count;
        for (size_t s = 0; s < of->count; s++) {
            response[s] = 0;
            for (size_t i = 0; i < of->length; i++)
                if (y * of->length + i >= s)
                    response[s] += weight(of, i) * lasting(rho, y * of->length + i - s);
        }
        for (size_t t = 0; t < of->count; t++) {
            row[t] = 0;
            for (size_t s = 0; s <= t; s++)
                row[t] += lasting(rho, t - s) * response[s];
        }
    }
}

static double product(const double *a, const double *b, size_t count)
{
    hne_i_pair sum = { 0, 0 };
    for (size_t i = 0; i < count; i++)
        sum = hne_i_sum_add_product(sum, a[i], b[i]);
    return hne_i_sum_value(sum);
}

static double years_of_one(const regression *of)
{
    return of->conversion == HNE_CONVERSION_SUM ? (double)of->length : 1;
}

/* Fits the regression for a rho; its log-likelihood but for a constant, or
 * -infinity where there is no fit. */
static double fit(regression *of, double rho)
{
    size_t years = of->years;
    if (of->method == HNE_DISAGGREGATION_CHOW_LIN)
        stationary_covariance(of, rho);
    else
        integrated_covariance(of, rho);
    for (size_t y = 0; y < years; y++)
        for (size_t z = 0; z < years; z++)
            of->factor[y * years + z] = hne_i_convert(of->covariance + z * of->count + y * of->length, of->length,
                                                      of->conversion);
    if (!hne_i_matrix_factor(of->factor, years))
        return -INFINITY;
    for (size_t y = 0; y < years; y++) {
        of->constant[y] = years_of_one(of);
        of->slope[y] = of->yearly[y];
    }
    hne_i_matrix_solve(of->factor, years, of->constant);
    hne_i_matrix_solve(of->factor, years, of->slope);
    double cc = 0;
    for (size_t y = 0; y < years; y++)
        cc += years_of_one(of) * of->constant[y];
    double cs = product(of->constant, of->yearly, years), ss = product(of->slope, of->yearly, years);
    double ca = product(of->constant, of->annual, years), sa = product(of->slope, of->annual, years);
    double determinant = cc * ss - cs * cs;
    if (!(determinant > 1e-14 * cc * ss))
        return -INFINITY;
    of->beta[0] = (ss * ca - cs * sa) / determinant;
    of->beta[1] = (cc * sa - cs * ca) / determinant;
    for (size_t y = 0; y < years; y++)
        of->constant[y] = of->left[y] = of->annual[y] - of->beta[0] * years_of_one(of) - of->beta[1] * of->yearly[y];
    hne_i_matrix_solve(of->factor, years, of->left);
    double squares = product(of->constant, of->left, years);
    return -0.5 * ((double)years * log(squares) + hne_i_matrix_log_determinant(of->factor, years));
}

/* The most likely rho: the best of a grid, then golden sections around it. */
static double most_likely(regression *of)
{
    enum { GRID = 50, SECTIONS = 60 };
    static const double greatest = 0.999, golden = 0.6180339887498949;
    double best = 0, best_fit = -INFINITY;
    for (int i = 0; i <= GRID; i++) {
        double rho = greatest * i / GRID, likelihood = fit(of, rho);
        if (likelihood > best_fit) {
            best = rho;
            best_fit = likelihood;
        }
    }
    double low = fmax(0, best - greatest / GRID), high = fmin(greatest, best + greatest / GRID);
    for (int i = 0; i < SECTIONS; i++) {
        double a = high - golden * (high - low), b = low + golden * (high - low);
        if (fit(of, a) < fit(of, b))
            low = a;
        else
            high = b;
    }
    return (low + high) / 2;
}

static int read_numbers(const double *from, size_t count, int64_t stride, double *to)
{
    for (size_t i = 0; i < count; i++) {
        to[i] = from[(int64_t)i * stride];
        if (!isfinite(to[i]))
            return 0;
    }
    return 1;
}

static hne_status run(regression *of, double rho, double *result, int64_t result_stride)
{
    for (size_t y = 0; y < of->years; y++)
        of->yearly[y] = hne_i_convert(of->indicator + y * of->length, of->length, of->conversion);
    if (of->method == HNE_DISAGGREGATION_FERNANDEZ)
        rho = 0;
    else if (isnan(rho))
        rho = of->method == HNE_DISAGGREGATION_LITTERMAN ? 0.5 : most_likely(of);
    if (!(fit(of, rho) > -INFINITY))
        return HNE_ERROR_RANGE;
    for (size_t t = 0; t < of->count; t++) {
        double value = of->beta[0] + of->beta[1] * of->indicator[t];
        for (size_t y = 0; y < of->years; y++)
            value += of->covariance[y * of->count + t] * of->left[y];
        of->response[t] = value;
    }
    for (size_t t = 0; t < of->count; t++)
        if (!isfinite(of->response[t]))
            return HNE_ERROR_RANGE;
    for (size_t t = 0; t < of->count; t++)
        result[(int64_t)t * result_stride] = of->response[t];
    return HNE_OK;
}

hne_status hne_disaggregate_series(const double *annual, size_t years, int64_t annual_stride, const double *indicator,
                                   size_t count, int64_t indicator_stride, size_t length, hne_conversion conversion,
                                   hne_disaggregation method, double rho, double *result, int64_t result_stride)
{
    if (!annual || !indicator || !result || years < 3 || !length || years > count / length || result_stride == 0 ||
        (int)conversion < 0 || (int)conversion > HNE_CONVERSION_LAST || (int)method < 0 ||
        (int)method > HNE_DISAGGREGATION_LITTERMAN || rho < 0 || rho >= 1)
        return HNE_ERROR_ARGUMENT;
    double *memory = hne_i_alloc_zeroed(years * (count + years + 5) + 2 * count, sizeof *memory), *at = memory;
    if (!memory)
        return HNE_ERROR_MEMORY;
    regression of = {.years = years, .count = count, .length = length, .conversion = conversion, .method = method};
    of.covariance = at, at += years * count;
    of.factor = at, at += years * years;
    of.annual = at, at += years;
    of.yearly = at, at += years;
    of.constant = at, at += years;
    of.slope = at, at += years;
    of.left = at, at += years;
    of.indicator = at, at += count;
    of.response = at;
    hne_status status = HNE_ERROR_ARGUMENT;
    if (read_numbers(annual, years, annual_stride, of.annual) &&
        read_numbers(indicator, count, indicator_stride, of.indicator))
        status = run(&of, rho, result, result_stride);
    hne_i_free(memory);
    return status;
}
