/* SPDX-License-Identifier: MIT */
/* Figures as they are published, and what enclosures of analyses of them have to do: hold what any figures inside give,
 * and reach it. */
#ifndef HNE_TESTS_MATH_PUBLISHED_H
#define HNE_TESTS_MATH_PUBLISHED_H

#include "suites.h"

#include "../failing.h"

#include <stdlib.h>

enum { MOST = 64 };

static uint64_t state = 2463534242u;

static inline int draws(void)
{
    return getenv("HNE_TEST_EFFORT") ? 5 : 60;
}

/* As printed: from a point to three digits, and now and then next to unknown. */
static inline void publish(hne_interval *x, size_t count, double least, double most)
{
    static const double widths[] = {0, 1e-12, 1e-4, 1e-3, 1e-2, 0.3};
    double width = widths[next_random(&state) % 6];
    for (size_t i = 0; i < count; i++) {
        double middle = random_between(&state, least, most);
        x[i] = hne_interval_of(fmax(least, middle * (1 - width)), middle * (1 + width));
    }
}

static inline void round_figures(hne_interval *x, size_t count)
{
    for (size_t k = 0; k < count; k++) {
        double middle = floor(random_between(&state, 100, 1000));
        x[k] = hne_interval_of(middle - 0.5, middle + 0.5);
    }
}

static inline double inside(hne_interval x)
{
    double where = random_between(&state, 0, 1);
    double at = where < 0.3 ? x.lower : where > 0.7 ? x.upper : x.lower + (x.upper - x.lower) * where;
    return fmin(fmax(at, x.lower), x.upper);
}

static inline void take_inside(double *at, const hne_interval *x, size_t count)
{
    for (size_t i = 0; i < count; i++)
        at[i] = inside(x[i]);
}

/* Rounding of the function on numbers, whose results are made of numbers of that size. */
static inline void assert_holds(hne_interval x, double value, double size, const char *what, int which)
{
    double slack = 1e-13 * (size + fabs(value));
    ck_assert_msg(isnan(value) || (x.lower <= value + slack && value - slack <= x.upper),
                  "%s %d: %.17g is not in [%.17g, %.17g]", what, which, value, x.lower, x.upper);
}

/* ---- the ends are reached ---- */

typedef double number_of(const double *x, int which);

/* From some corner on, each figure in turn to the end where the result is greater. */
static inline double climb(number_of *of, int which, const hne_interval *x, size_t count, double sign)
{
    double at[MOST], best = -INFINITY;
    for (int start = 0; start < 4; start++) {
        take_inside(at, x, count);
        for (int round = 0; round < 6; round++)
            for (size_t i = 0; i < count; i++) {
                at[i] = x[i].lower;
                double low = sign * of(at, which);
                at[i] = x[i].upper;
                double high = sign * of(at, which);
                at[i] = high > low ? x[i].upper : x[i].lower;
                best = fmax(best, fmax(low, high));
            }
    }
    return sign * best;
}

/* By how much of its width an enclosure is wider than what was reached. */
static inline void assert_reached(hne_interval found, number_of *of, int which, const hne_interval *x, size_t count,
                           double spare, const char *what)
{
    double low = climb(of, which, x, count, -1), high = climb(of, which, x, count, 1);
    double more = spare * (high - low) + 1e-12 * (fabs(high) + fabs(low) + 1);
    ck_assert_msg(low - found.lower <= more && found.upper - high <= more,
                  "%s %d: [%.17g, %.17g] is wider than [%.17g, %.17g]", what, which, found.lower, found.upper, low,
                  high);
}

/* ---- memory ---- */

typedef hne_status analysing(void);

/* Whichever allocation fails, it is told, and nothing stays behind. */
static inline void assert_survives(analysing *analysis)
{
    long allowed = 0;
    hne_status status;
    failing_install();
    do {
        failing_at(allowed++);
        status = analysis();
        ck_assert(status == HNE_OK || status == HNE_ERROR_MEMORY);
        ck_assert_int_eq(failing_live(), 0);
    } while (status != HNE_OK);
    ck_assert(allowed > 1);
    failing_remove();
}

#endif
