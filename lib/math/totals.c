/* SPDX-License-Identifier: MIT */
/* Totals and averages over time. */
#include <hunanecon/growth.h>
#include <hunanecon/series.h>

#include "math/conversion.h"
#include "math/loops.h"
#include "math/sum.h"

static int are_usable(const void *x, const void *result, size_t count, int64_t result_stride)
{
    return x && result && (result_stride != 0 || count <= 1);
}

/* A window of numbers: those that are missing are counted, not added. */
typedef struct window {
    hne_i_pair sum;
    size_t missing;
} window;

static void enter(window *w, double x)
{
    if (isfinite(x)) {
        w->sum = hne_i_sum_add(w->sum, x);
    } else {
        w->missing++;
    }
}

static void leave(window *w, double x)
{
    if (isfinite(x)) {
        w->sum = hne_i_sum_add(w->sum, -x);
    } else {
        w->missing--;
    }
}

/* What is left after all that was large has gone is rounding: starting afresh
 * now and then keeps it away. */
enum { AFRESH = 4096 };

static hne_status moving(const double *x, size_t count, int64_t stride, size_t length, double divisor,
                         double *result, int64_t result_stride)
{
    if (!length) {
        return HNE_ERROR_ARGUMENT;
    }
    if (!count) {
        return HNE_OK;
    }
    if (!are_usable(x, result, count, result_stride)) {
        return HNE_ERROR_ARGUMENT;
    }
    window w = { { 0, 0 }, 0 };
    for (size_t t = 0; t < count; t++) {
        enter(&w, x[(int64_t)t * stride]);
        if (t >= length) {
            leave(&w, x[(int64_t)(t - length) * stride]);
        }
        if (t >= length && t % AFRESH == 0 && length < AFRESH) {
            w = (window){ { 0, 0 }, 0 };
            for (size_t i = t + 1 - length; i <= t; i++) {
                enter(&w, x[(int64_t)i * stride]);
            }
        }
        int whole = t + 1 >= length && !w.missing;
        result[(int64_t)t * result_stride] = whole ? hne_i_sum_value(w.sum) / divisor : NAN;
    }
    return HNE_OK;
}

hne_status hne_moving_sum_series(const double *x, size_t count, int64_t stride, size_t length,
                                 double *result, int64_t result_stride)
{
    return moving(x, count, stride, length, 1, result, result_stride);
}

hne_status hne_moving_mean_series(const double *x, size_t count, int64_t stride, size_t length,
                                  double *result, int64_t result_stride)
{
    return moving(x, count, stride, length, (double)length, result, result_stride);
}

hne_status hne_running_sum_series(const double *x, size_t count, int64_t stride, double *result, int64_t result_stride)
{
    return hne_year_to_date_series(x, count, stride, 0, count ? count : 1, result, result_stride);
}

hne_status hne_running_maximum_series(const double *x, size_t count, int64_t stride,
                                      double *result, int64_t result_stride)
{
    if (!count) {
        return HNE_OK;
    }
    if (!are_usable(x, result, count, result_stride)) {
        return HNE_ERROR_ARGUMENT;
    }
    double highest = -INFINITY;
    for (int64_t t = 0; t < (int64_t)count; t++) {
        double level = x[t * stride];
        highest = level > highest ? level : highest;
        result[t * result_stride] = isnan(level) ? NAN : highest;
    }
    return HNE_OK;
}

hne_status hne_drawdown_series(const double *x, size_t count, int64_t stride, double *result, int64_t result_stride)
{
    if (!count) {
        return HNE_OK;
    }
    if (!are_usable(x, result, count, result_stride)) {
        return HNE_ERROR_ARGUMENT;
    }
    double highest = -INFINITY;
    for (int64_t t = 0; t < (int64_t)count; t++) {
        double level = x[t * stride];
        highest = level > highest ? level : highest;
        result[t * result_stride] = hne_growth(level, highest);
    }
    return HNE_OK;
}

/* ---- within the year ---- */

hne_status hne_year_to_date_series(const double *x, size_t count, int64_t stride, size_t first,
                                   size_t periods_per_year, double *result, int64_t result_stride)
{
    if (!periods_per_year || first >= periods_per_year) {
        return HNE_ERROR_ARGUMENT;
    }
    if (!count) {
        return HNE_OK;
    }
    if (!are_usable(x, result, count, result_stride)) {
        return HNE_ERROR_ARGUMENT;
    }
    window w = { { 0, 0 }, first > 0 }; /* the beginning of the first year is not there */
    for (size_t t = 0; t < count; t++) {
        if ((t + first) % periods_per_year == 0) {
            w = (window){ { 0, 0 }, 0 };
        }
        enter(&w, x[(int64_t)t * stride]);
        result[(int64_t)t * result_stride] = w.missing ? NAN : hne_i_sum_value(w.sum);
    }
    return HNE_OK;
}

hne_status hne_single_periods_series(const double *cumulative, size_t count, int64_t stride, size_t first,
                                     size_t periods_per_year, size_t combined, double *result, int64_t result_stride)
{
    if (!hne_i_are_single_periods(first, periods_per_year, combined)) {
        return HNE_ERROR_ARGUMENT;
    }
    if (!count) {
        return HNE_OK;
    }
    if (!are_usable(cumulative, result, count, result_stride)) {
        return HNE_ERROR_ARGUMENT;
    }
    for (size_t t = 0; t < count; t++) {
        hne_i_difference is = hne_i_difference_at((t + first) % periods_per_year, combined);
        double now = cumulative[(int64_t)t * stride];
        double before = is == HNE_I_TO_BEFORE ? (t ? cumulative[(int64_t)(t - 1) * stride] : NAN) : 0;
        result[(int64_t)t * result_stride] = is == HNE_I_NOT_ALONE ? NAN : now - before;
    }
    return HNE_OK;
}

/* ---- long periods from short ones ---- */

hne_status hne_aggregate_series(const double *x, size_t count, int64_t stride, size_t length,
                                hne_conversion conversion, double *result, int64_t result_stride)
{
    if (!length || !hne_i_is_conversion(conversion)) {
        return HNE_ERROR_ARGUMENT;
    }
    if (count < length) {
        return HNE_OK;
    }
    if (!are_usable(x, result, count / length, result_stride)) {
        return HNE_ERROR_ARGUMENT;
    }
    for (size_t p = 0; p < count / length; p++) {
        const double *of = x + (int64_t)(p * length) * stride;
        double *out = &result[(int64_t)p * result_stride];
        if (conversion == HNE_CONVERSION_FIRST || conversion == HNE_CONVERSION_LAST) {
            *out = of[conversion == HNE_CONVERSION_LAST ? (int64_t)(length - 1) * stride : 0];
            continue;
        }
        window w = { { 0, 0 }, 0 };
        for (size_t i = 0; i < length; i++) {
            enter(&w, of[(int64_t)i * stride]);
        }
        double divisor = conversion == HNE_CONVERSION_MEAN ? (double)length : 1;
        *out = w.missing ? NAN : hne_i_sum_value(w.sum) / divisor;
    }
    return HNE_OK;
}

hne_status hne_carry_over(const double *x, size_t periods_per_year, int64_t stride, double *result)
{
    double mean;
    if (!x || !result || !periods_per_year) {
        return HNE_ERROR_ARGUMENT;
    }
    hne_status status =
        hne_aggregate_series(x, periods_per_year, stride, periods_per_year, HNE_CONVERSION_MEAN, &mean, 1);
    if (status == HNE_OK) {
        *result = hne_growth(x[(int64_t)(periods_per_year - 1) * stride], mean);
    }
    return status;
}

/* ---- average growth ---- */

hne_status hne_mean_growth(const double *x, size_t count, int64_t stride, double *result)
{
    if (!x || !result) {
        return HNE_ERROR_ARGUMENT;
    }
    window w = { { 0, 0 }, 0 };
    for (size_t t = 1; t < count; t++) {
        enter(&w, hne_growth(x[(int64_t)t * stride], x[(int64_t)(t - 1) * stride]));
    }
    *result = count < 2 || w.missing ? NAN : hne_i_sum_value(w.sum) / (double)(count - 1);
    return HNE_OK;
}

hne_status hne_geometric_mean_growth(const double *x, size_t count, int64_t stride, double *result)
{
    if (!x || !result) {
        return HNE_ERROR_ARGUMENT;
    }
    double first = count ? x[0] : NAN, last = count ? x[(int64_t)(count - 1) * stride] : NAN;
    *result = count < 2 || !(last > 0) ? NAN : hne_compound_annual_growth(last, first, (double)(count - 1));
    return HNE_OK;
}

hne_status hne_growth_deviation(const double *x, size_t count, int64_t stride, double *result)
{
    double mean;
    hne_status status = hne_mean_growth(x, count, stride, &mean);
    if (status != HNE_OK || !result) {
        return HNE_ERROR_ARGUMENT;
    }
    hne_i_pair squares = { 0, 0 };
    for (size_t t = 1; t < count; t++) {
        double apart = hne_growth(x[(int64_t)t * stride], x[(int64_t)(t - 1) * stride]) - mean;
        squares = hne_i_sum_add_product(squares, apart, apart);
    }
    *result = count < 3 ? NAN : sqrt(hne_i_sum_value(squares) / (double)(count - 2));
    return HNE_OK;
}
