/* SPDX-License-Identifier: MIT */
/* Ordinary least squares. */
#include <hunanecon/regression.h>

#include "base/alloc.h"
#include "math/elementary.h"
#include "math/sum.h"

#include <float.h>
#include <math.h>
#include <string.h>

/* Observations without those that miss something; columns one after another. */
typedef struct system {
    size_t n, k;
    double *x, *y;           /* as given */
    double *centred;         /* columns less their mean, over their length; then Householder's vectors and R */
    double *mean, *length, *diagonal; /* of each column; of R */
    double *rest;            /* n: a right-hand side */
    double *solution, *rest_of_solution; /* k each: together twice the digits */
    double *step, *kept;     /* k, 2 k */
    hne_i_pair constant;
} system;

static double mean_of(const double *x, size_t n)
{
    hne_i_pair sum = { 0, 0 };
    for (size_t i = 0; i < n; i++)
        sum = hne_i_sum_add(sum, x[i]);
    return hne_i_sum_value(sum) / (double)n;
}

static double length_of(const double *x, size_t n)
{
    hne_i_pair sum = { 0, 0 };
    for (size_t i = 0; i < n; i++)
        sum = hne_i_sum_add_product(sum, x[i], x[i]);
    return sqrt(hne_i_sum_value(sum));
}

static hne_status take(system *s, const double *y, size_t count, int64_t stride, const double *x, size_t variables,
                       int64_t observation_stride, int64_t variable_stride)
{
    size_t columns = 2 * variables + 2;
    if (variables > SIZE_MAX / 64 || count > SIZE_MAX / 64 / columns)
        return HNE_ERROR_MEMORY;
    *s = (system){.k = variables};
    s->x = hne_i_alloc((columns * count + 8 * variables + 1) * sizeof(double));
    if (!s->x)
        return HNE_ERROR_MEMORY;
    double *kept = s->x + variables * count;
    s->y = kept;
    size_t n = 0;
    for (size_t i = 0; i < count; i++) {
        double value = y[(int64_t)i * stride], sum = value;
        for (size_t j = 0; j < variables; j++) {
            s->x[j * count + n] = x[(int64_t)i * observation_stride + (int64_t)j * variable_stride];
            if (isinf(s->x[j * count + n]))
                value = INFINITY;
            sum += s->x[j * count + n];
        }
        if (isinf(value)) {
            hne_i_free(s->x);
            return HNE_ERROR_ARGUMENT;
        }
        if (!isnan(sum))
            s->y[n++] = value;
    }
    for (size_t j = 1; j < variables; j++)
        memmove(s->x + j * n, s->x + j * count, n * sizeof(double));
    s->n = n;
    s->centred = kept + count;
    s->rest = s->centred + variables * count;
    s->mean = s->rest + count;
    s->length = s->mean + variables;
    s->diagonal = s->length + variables;
    s->solution = s->diagonal + variables;
    s->rest_of_solution = s->solution + variables;
    s->step = s->rest_of_solution + variables;
    s->kept = s->step + variables;
    return HNE_OK;
}

/* Row i of what a reflection by column j does to a vector. */
static void reflect(const double *by, double *what, size_t from, size_t n)
{
    hne_i_pair along = { 0, 0 };
    for (size_t i = from; i < n; i++)
        along = hne_i_sum_add_product(along, by[i], what[i]);
    double times = hne_i_sum_value(along) / by[from];
    for (size_t i = from; i < n; i++)
        what[i] -= times * by[i];
}

/* R above the diagonal, its diagonal apart, the vectors below; 0 if a column is made of those before. */
static int factor(system *s)
{
    for (size_t j = 0; j < s->k; j++) {
        double *column = s->centred + j * s->n, *x = s->x + j * s->n;
        s->mean[j] = mean_of(x, s->n);
        for (size_t i = 0; i < s->n; i++)
            column[i] = x[i] - s->mean[j];
        s->length[j] = length_of(column, s->n);
        if (!(s->length[j] > 4 * DBL_EPSILON * fabs(s->mean[j]) * sqrt((double)s->n)))
            return 0;
        for (size_t i = 0; i < s->n; i++)
            column[i] /= s->length[j];
    }
    for (size_t j = 0; j < s->k; j++) {
        double *column = s->centred + j * s->n;
        double left = length_of(column + j, s->n - j);
        if (!(left > 8 * DBL_EPSILON * (double)s->k))
            return 0;
        double diagonal = column[j] > 0 ? -left : left;
        for (size_t i = j; i < s->n; i++)
            column[i] /= -diagonal;
        column[j] += 1;
        s->diagonal[j] = diagonal;
        for (size_t later = j + 1; later < s->k; later++)
            reflect(column, s->centred + later * s->n, j, s->n);
    }
    return 1;
}

/* What the solution leaves of observation i, with the constant still in it. */
static hne_i_pair unexplained_at(const system *s, size_t i)
{
    hne_i_pair sum = { s->y[i], 0 };
    for (size_t j = 0; j < s->k; j++) {
        sum = hne_i_sum_add_product(sum, -s->solution[j], s->x[j * s->n + i]);
        sum = hne_i_sum_add_product(sum, -s->rest_of_solution[j], s->x[j * s->n + i]);
    }
    return sum;
}

/* The constant that goes with the solution, and into s->rest what both leave. */
static void take_residuals(system *s)
{
    hne_i_pair sum = { 0, 0 };
    for (size_t i = 0; i < s->n; i++) {
        hne_i_pair left = unexplained_at(s, i);
        sum = hne_i_sum_add(hne_i_sum_add(sum, left.hi), left.lo);
    }
    double n = (double)s->n, mean = sum.hi / n;
    s->constant = (hne_i_pair){ mean, (fma(-mean, n, sum.hi) + sum.lo) / n };
    for (size_t i = 0; i < s->n; i++) {
        hne_i_pair left = hne_i_sum_add(hne_i_sum_add(unexplained_at(s, i), -mean), -s->constant.lo);
        s->rest[i] = hne_i_sum_value(left);
    }
}

/* Adds a step, in terms of the scaled columns, to the solution; gives its length. */
static double take_step(system *s, const double *step)
{
    double squares = 0;
    for (size_t j = 0; j < s->k; j++) {
        hne_i_pair sum = hne_i_sum_add((hne_i_pair){ s->solution[j], s->rest_of_solution[j] }, step[j] / s->length[j]);
        s->solution[j] = sum.hi;
        s->rest_of_solution[j] = sum.lo;
        squares += step[j] * step[j];
    }
    return sqrt(squares);
}

static void solve_upper(const system *s, double *b)
{
    for (size_t j = s->k; j-- > 0;) {
        for (size_t later = j + 1; later < s->k; later++)
            b[j] -= s->centred[later * s->n + j] * b[later];
        b[j] /= s->diagonal[j];
    }
}

static void solve_lower(const system *s, double *b)
{
    for (size_t j = 0; j < s->k; j++) {
        for (size_t earlier = 0; earlier < j; earlier++)
            b[j] -= s->centred[j * s->n + earlier] * b[earlier];
        b[j] /= s->diagonal[j];
    }
}

/* What explains s->rest best, by the reflections; s->rest is used up. */
static double step_by_reflections(system *s)
{
    for (size_t j = 0; j < s->k; j++)
        reflect(s->centred + j * s->n, s->rest, j, s->n);
    solve_upper(s, s->rest);
    return take_step(s, s->rest);
}

/* The residuals ought to be orthogonal to all columns. How far they are from it is summed with twice the digits, which
 * the reflections cannot tell from the rounding of large residuals: R'R step = X'r (A. Bjorck, 1987). */
static double step_by_products(system *s)
{
    for (size_t j = 0; j < s->k; j++) {
        hne_i_pair along = { 0, 0 };
        for (size_t i = 0; i < s->n; i++) {
            hne_i_pair left = unexplained_at(s, i);
            left = hne_i_sum_add(hne_i_sum_add(left, -s->constant.hi), -s->constant.lo);
            along = hne_i_sum_add_product(along, s->x[j * s->n + i], left.hi);
            along = hne_i_sum_add_product(along, s->x[j * s->n + i], left.lo);
        }
        s->step[j] = hne_i_sum_value(along) / s->length[j];
    }
    solve_lower(s, s->step);
    solve_upper(s, s->step);
    return take_step(s, s->step);
}

/* Steps get shorter until rounding is all that is left; where the columns are too close to each other for products,
 * they do not, and the solution of the reflections stays. */
static void refine(system *s)
{
    enum { MOST_STEPS = 5 };
    for (int again = 0; again < 2; again++) {
        take_residuals(s);
        step_by_reflections(s);
    }
    double before = INFINITY;
    for (int again = 0; again < MOST_STEPS; again++) {
        memcpy(s->kept, s->solution, 2 * s->k * sizeof(double));
        take_residuals(s);
        double length = step_by_products(s);
        if (!(length < before / 4)) {
            if (!(length < before))
                memcpy(s->solution, s->kept, 2 * s->k * sizeof(double));
            break;
        }
        before = length;
    }
}

/* Row j of the inverse of R, squared and summed, is the variance of coefficient j; the constant's goes with the
 * means. */
static void take_errors(const system *s, double error, double *errors)
{
    double constant = 1 / (double)s->n;
    double *row = s->rest; /* no more needed, and longer than k */
    for (size_t j = 0; j < s->k; j++)
        errors[j + 1] = 0;
    for (size_t column = 0; column < s->k; column++) { /* column of the inverse of R */
        double along_means = 0;
        for (size_t j = column + 1; j-- > 0;) {
            double value = j == column;
            for (size_t later = j + 1; later <= column; later++)
                value -= s->centred[later * s->n + j] * row[later];
            row[j] = value / s->diagonal[j];
            errors[j + 1] += row[j] * row[j];
            along_means += row[j] / s->length[j] * s->mean[j];
        }
        constant += along_means * along_means;
    }
    for (size_t j = 0; j < s->k; j++)
        errors[j + 1] = error * sqrt(errors[j + 1]) / s->length[j];
    errors[0] = error * sqrt(constant);
}

static double sum_of_squares(const double *x, size_t n)
{
    double length = length_of(x, n);
    return length * length;
}

static hne_fit fit_of(const system *s, double unexplained, double total)
{
    double n = (double)s->n, k = (double)s->k, freedom = n - k - 1;
    hne_fit fit = {.observations = n, .degrees_of_freedom = freedom};
    fit.residual_error = freedom > 0 ? sqrt(unexplained / freedom) : NAN;
    fit.r_squared = total > 0 ? 1 - unexplained / total : NAN;
    fit.adjusted_r_squared = freedom > 0 ? 1 - (1 - fit.r_squared) * (n - 1) / freedom : NAN;
    fit.f = freedom > 0 && k > 0 ? (total - unexplained) / k / (unexplained / freedom) : NAN;
    fit.f_probability = hne_f_probability(fit.f, k, freedom);
    return fit;
}

static void deliver(system *s, double *coefficients, double *standard_errors, hne_fit *fit)
{
    double mean = mean_of(s->y, s->n);
    take_residuals(s);
    double unexplained = sum_of_squares(s->rest, s->n);
    coefficients[0] = hne_i_sum_value(s->constant);
    for (size_t j = 0; j < s->k; j++)
        coefficients[j + 1] = s->solution[j];
    for (size_t i = 0; i < s->n; i++)
        s->rest[i] = s->y[i] - mean;
    hne_fit found = fit_of(s, unexplained, sum_of_squares(s->rest, s->n));
    if (fit)
        *fit = found;
    if (standard_errors)
        take_errors(s, found.residual_error, standard_errors);
}

hne_status hne_least_squares(const double *y, size_t count, int64_t stride, const double *x, size_t variables,
                             int64_t observation_stride, int64_t variable_stride, double *coefficients,
                             double *standard_errors, hne_fit *fit)
{
    system s;
    if ((!y && count) || (!x && variables && count) || !coefficients)
        return HNE_ERROR_ARGUMENT;
    hne_status status = take(&s, y, count, stride, x, variables, observation_stride, variable_stride);
    if (status != HNE_OK)
        return status;
    if (s.n < variables + 1 || !factor(&s)) {
        status = HNE_ERROR_RANGE;
    } else {
        memset(s.solution, 0, 2 * s.k * sizeof(double));
        refine(&s);
        deliver(&s, coefficients, standard_errors, fit);
    }
    hne_i_free(s.x);
    return status;
}

hne_status hne_least_squares_growth(const double *x, size_t count, int64_t stride, double *growth, double *slope_error,
                                    hne_fit *fit)
{
    double coefficients[2], errors[2];
    if ((!x && count) || !growth)
        return HNE_ERROR_ARGUMENT;
    if (count > SIZE_MAX / 64)
        return HNE_ERROR_MEMORY;
    double *logs = hne_i_alloc((2 * count + 1) * sizeof(double));
    if (!logs)
        return HNE_ERROR_MEMORY;
    for (size_t t = 0; t < count; t++) {
        double level = x[(int64_t)t * stride];
        logs[t] = level > 0 ? log(level) : NAN;
        logs[count + t] = (double)t;
    }
    hne_status status = hne_least_squares(logs, count, 1, logs + count, 1, 1, 0, coefficients, errors, fit);
    hne_i_free(logs);
    if (status == HNE_OK) {
        *growth = expm1(coefficients[1]);
        if (slope_error)
            *slope_error = errors[1];
    }
    return status;
}
