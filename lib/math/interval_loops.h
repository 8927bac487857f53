/* SPDX-License-Identifier: MIT */
/* Functions of two enclosures along arrays: each against the one some periods
 * before, or against what stands beside it. From the last element to the
 * first, so that a result may overwrite an operand. */
#ifndef HNE_MATH_INTERVAL_LOOPS_H
#define HNE_MATH_INTERVAL_LOOPS_H

#include <hunanecon/interval.h>

#include "math/loops.h"
#include "value/round.h"

/* Whether an operand decides the result by itself: missing, else empty. */
static inline int hne_i_is_decided(hne_interval x, hne_interval y, hne_interval *result)
{
    if (hne_interval_is_missing(x) || hne_interval_is_missing(y)) {
        *result = hne_interval_missing();
        return 1;
    }
    if (hne_interval_is_empty(x) || hne_interval_is_empty(y)) {
        *result = hne_interval_empty();
        return 1;
    }
    return 0;
}

typedef hne_interval hne_i_interval_form(hne_interval x, hne_interval y, const hne_i_power *power);

static inline hne_status hne_i_intervals_beside(hne_i_interval_form *form, const hne_i_power *power, size_t count,
                                                const hne_interval *x, int64_t x_stride,
                                                const hne_interval *y, int64_t y_stride,
                                                hne_interval *result, int64_t result_stride)
{
    if (count == 0) {
        return HNE_OK;
    }
    if (!x || !y || !hne_i_result_is_valid(result, 1, 0, count, result_stride)) {
        return HNE_ERROR_ARGUMENT;
    }
    for (size_t i = count; i-- > 0;) {
        int64_t at = (int64_t)i;
        result[at * result_stride] = form(x[at * x_stride], y[at * y_stride], power);
    }
    return HNE_OK;
}

static inline hne_status hne_i_intervals_lagged(hne_i_interval_form *form, const hne_i_power *power,
                                                const hne_interval *x, size_t count, int64_t stride, size_t lag,
                                                hne_interval *result, int64_t result_stride)
{
    if (lag == 0) {
        return HNE_ERROR_ARGUMENT;
    }
    if (count == 0) {
        return HNE_OK;
    }
    if (!x || !hne_i_result_is_valid(result, 1, 0, count, result_stride)) {
        return HNE_ERROR_ARGUMENT;
    }
    size_t without_base = lag < count ? lag : count;
    if (without_base < count) {
        int64_t back = (int64_t)lag;
        hne_i_intervals_beside(form, power, count - lag, x + back * stride, stride, x, stride,
                               result + back * result_stride, result_stride);
    }
    for (size_t i = 0; i < without_base; i++) {
        result[(int64_t)i * result_stride] = hne_interval_missing();
    }
    return HNE_OK;
}

/* A sum of enclosures from which one can be taken out again: the infinite
 * ends are counted beside the sum of the finite ones. */
typedef struct hne_i_sum_of_ends {
    hne_interval finite;
    size_t infinite_lower, infinite_upper;
} hne_i_sum_of_ends;

static inline void hne_i_ends_add(hne_i_sum_of_ends *sum, hne_interval x)
{
    sum->infinite_lower += isinf(x.lower) != 0;
    sum->infinite_upper += isinf(x.upper) != 0;
    sum->finite.lower = hne_i_add_down(sum->finite.lower, isinf(x.lower) ? 0 : x.lower);
    sum->finite.upper = hne_i_add_up(sum->finite.upper, isinf(x.upper) ? 0 : x.upper);
}

/* The sum of all but x: end by end, as each enclosure is in the sum once. */
static inline hne_interval hne_i_ends_without(const hne_i_sum_of_ends *sum, hne_interval x)
{
    hne_interval rest = { -INFINITY, INFINITY };
    int own_lower = isinf(x.lower) != 0, own_upper = isinf(x.upper) != 0;
    if (sum->infinite_lower == (size_t)own_lower && isfinite(sum->finite.lower)) {
        rest.lower = hne_i_add_down(sum->finite.lower, own_lower ? 0 : -x.lower);
    }
    if (sum->infinite_upper == (size_t)own_upper && isfinite(sum->finite.upper)) {
        rest.upper = hne_i_add_up(sum->finite.upper, own_upper ? 0 : -x.upper);
    }
    return rest;
}

#endif
