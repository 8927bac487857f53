/* SPDX-License-Identifier: MIT */
/* What an interval is, and the cases at the edge; that operations are sound
 * and tight is for soundness_mpfr to show. */
#include "suites.h"

#include <hunanecon.h>

#include <float.h>
#include <math.h>

#define LEAST 0x1p-1074

static hne_interval of(double lower, double upper)
{
    return hne_interval_of(lower, upper);
}

static void expect(hne_interval got, double lower, double upper)
{
    ck_assert_msg(got.lower == lower && got.upper == upper, "[%a, %a], expected [%a, %a]", got.lower, got.upper, lower,
                  upper);
    ck_assert(!(got.lower == 0 && signbit(got.lower)) && !(got.upper == 0 && signbit(got.upper)));
}

static void expect_empty(hne_interval got)
{
    ck_assert_int_eq(hne_interval_is_empty(got), 1);
    ck_assert(got.lower == INFINITY && got.upper == -INFINITY);
}

static void expect_missing(hne_interval got)
{
    ck_assert_int_eq(hne_interval_is_missing(got), 1);
    ck_assert_int_eq(hne_interval_is_empty(got), 0);
}

START_TEST(making)
{
    expect(of(1, 2), 1, 2);
    expect(of(-0.0, -0.0), 0, 0);
    expect(hne_interval_point(3), 3, 3);
    expect(hne_interval_entire(), -INFINITY, INFINITY);
    expect_empty(hne_interval_empty());
    expect_empty(of(2, 1));
    expect_empty(hne_interval_point(INFINITY));
    expect_empty(of(-INFINITY, -INFINITY));
    expect_missing(hne_interval_missing());
    expect_missing(of(NAN, 1));
    expect_missing(of(1, NAN));
    expect_missing(hne_interval_point(NAN));
    ck_assert(!hne_interval_is_empty(of(1, 1)));
    ck_assert(hne_interval_is_empty((hne_interval){2, 1}));
}
END_TEST

START_TEST(holding)
{
    ck_assert(hne_interval_contains(of(1, 2), 1));
    ck_assert(hne_interval_contains(of(1, 2), 2));
    ck_assert(!hne_interval_contains(of(1, 2), 2.5));
    ck_assert(!hne_interval_contains(hne_interval_entire(), INFINITY));
    ck_assert(!hne_interval_contains(hne_interval_entire(), NAN));
    ck_assert(!hne_interval_contains(hne_interval_empty(), 0));
    ck_assert(!hne_interval_contains(hne_interval_missing(), 0));
    ck_assert(hne_interval_subset(of(1, 2), of(1, 2)));
    ck_assert(hne_interval_subset(of(1, 2), hne_interval_entire()));
    ck_assert(!hne_interval_subset(of(1, 3), of(1, 2)));
    ck_assert(hne_interval_subset(hne_interval_empty(), of(1, 2)));
    ck_assert(hne_interval_subset(hne_interval_empty(), hne_interval_empty()));
    ck_assert(!hne_interval_subset(of(1, 2), hne_interval_empty()));
    ck_assert(!hne_interval_subset(hne_interval_missing(), hne_interval_entire()));
    ck_assert(!hne_interval_subset(hne_interval_empty(), hne_interval_missing()));
}
END_TEST

START_TEST(measuring)
{
    ck_assert(hne_interval_width(of(1, 3)) == 2);
    ck_assert(hne_interval_width(of(-DBL_MAX, DBL_MAX)) == INFINITY);
    ck_assert(hne_interval_width(of(0, INFINITY)) == INFINITY);
    ck_assert(hne_interval_width(of(-LEAST, 1)) > 1);
    ck_assert(isnan(hne_interval_width(hne_interval_empty())));
    ck_assert(isnan(hne_interval_width(hne_interval_missing())));
    ck_assert(hne_interval_midpoint(of(1, 3)) == 2);
    ck_assert(hne_interval_midpoint(of(DBL_MAX / 2, DBL_MAX)) == DBL_MAX * 0.75);
    ck_assert(hne_interval_midpoint(of(-DBL_MAX, DBL_MAX)) == 0);
    ck_assert(hne_interval_midpoint(of(LEAST, LEAST)) == LEAST);
    ck_assert(hne_interval_midpoint(hne_interval_entire()) == 0);
    ck_assert(hne_interval_midpoint(of(1, INFINITY)) == DBL_MAX);
    ck_assert(hne_interval_midpoint(of(-INFINITY, 1)) == -DBL_MAX);
    ck_assert(isnan(hne_interval_midpoint(hne_interval_empty())));
}
END_TEST

START_TEST(sets)
{
    expect(hne_interval_intersect(of(1, 3), of(2, 4)), 2, 3);
    expect(hne_interval_intersect(of(1, 2), of(2, 4)), 2, 2);
    expect_empty(hne_interval_intersect(of(1, 2), of(3, 4)));
    expect(hne_interval_hull(of(1, 2), of(3, 4)), 1, 4);
    expect(hne_interval_hull(hne_interval_empty(), of(3, 4)), 3, 4);
    expect(hne_interval_hull(of(3, 4), hne_interval_empty()), 3, 4);
    expect_empty(hne_interval_hull(hne_interval_empty(), hne_interval_empty()));
    expect_missing(hne_interval_hull(hne_interval_missing(), hne_interval_empty()));
    expect_missing(hne_interval_intersect(hne_interval_missing(), of(1, 2)));
    expect(hne_interval_negate(of(0, 2)), -2, 0);
    expect_empty(hne_interval_negate(hne_interval_empty()));
}
END_TEST

/* An inexact end steps outward, an exact one stays. */
START_TEST(sums)
{
    expect(hne_interval_add(of(1, 2), of(10, 20)), 11, 22);
    expect(hne_interval_subtract(of(1, 2), of(10, 20)), -19, -8);
    expect(hne_interval_add(of(1, 1), of(0x1p-60, 0x1p-60)), 1, 1 + DBL_EPSILON);
    expect(hne_interval_add(of(DBL_MAX, DBL_MAX), of(DBL_MAX, DBL_MAX)), DBL_MAX, INFINITY);
    expect(hne_interval_subtract(of(-DBL_MAX, 0), of(DBL_MAX, DBL_MAX)), -INFINITY, -DBL_MAX);
    expect(hne_interval_add(of(1, INFINITY), of(-INFINITY, 2)), -INFINITY, INFINITY);
    expect(hne_interval_subtract(of(1, INFINITY), of(1, INFINITY)), -INFINITY, INFINITY);
    expect(hne_interval_add(of(LEAST, LEAST), of(-LEAST, LEAST)), 0, 2 * LEAST);
    expect_empty(hne_interval_add(of(1, 2), hne_interval_empty()));
    expect_missing(hne_interval_add(hne_interval_missing(), hne_interval_empty()));
    expect_empty(hne_interval_subtract((hne_interval){2, 1}, of(0, 0)));
}
END_TEST

START_TEST(products)
{
    expect(hne_interval_multiply(of(2, 3), of(4, 5)), 8, 15);
    expect(hne_interval_multiply(of(-2, 3), of(-5, 4)), -15, 12);
    expect(hne_interval_multiply(of(-3, -2), of(-5, -4)), 8, 15);
    expect(hne_interval_multiply(of(0, 0), hne_interval_entire()), 0, 0);
    expect(hne_interval_multiply(of(0, 1), of(2, INFINITY)), 0, INFINITY);
    expect(hne_interval_multiply(of(-1, 0), of(2, INFINITY)), -INFINITY, 0);
    expect(hne_interval_multiply(of(DBL_MAX, DBL_MAX), of(2, 2)), DBL_MAX, INFINITY);
    expect(hne_interval_multiply(of(LEAST, LEAST), of(0.5, 0.5)), 0, LEAST);
    expect(hne_interval_multiply(of(LEAST, LEAST), of(-0.25, -0.25)), -LEAST, 0);
    expect_empty(hne_interval_multiply(of(0, 0), hne_interval_empty()));
    expect_missing(hne_interval_multiply(of(0, 0), hne_interval_missing()));
}
END_TEST

START_TEST(quotients)
{
    expect(hne_interval_divide(of(1, 2), of(4, 8)), 0.125, 0.5);
    expect(hne_interval_divide(of(1, 2), of(-8, -4)), -0.5, -0.125);
    expect(hne_interval_divide(of(1, 2), of(0, 4)), 0.25, INFINITY);
    expect(hne_interval_divide(of(1, 2), of(-4, 0)), -INFINITY, -0.25);
    expect(hne_interval_divide(of(-2, -1), of(0, 4)), -INFINITY, -0.25);
    expect(hne_interval_divide(of(-1, 2), of(0, 4)), -INFINITY, INFINITY);
    expect(hne_interval_divide(of(0, 2), of(0, 4)), 0, INFINITY);
    expect(hne_interval_divide(of(1, 2), of(-1, 4)), -INFINITY, INFINITY);
    expect(hne_interval_divide(of(0, 0), of(-1, 4)), 0, 0);
    expect(hne_interval_divide(of(0, 0), of(0, 4)), 0, 0);
    expect_empty(hne_interval_divide(of(1, 2), of(0, 0)));
    expect_empty(hne_interval_divide(of(0, 0), of(0, 0)));
    expect(hne_interval_divide(of(1, INFINITY), of(1, INFINITY)), 0, INFINITY);
    expect(hne_interval_divide(of(LEAST, LEAST), of(-4, -4)), -LEAST, 0);
    expect(hne_interval_divide(of(DBL_MAX, DBL_MAX), of(0.5, 0.5)), DBL_MAX, INFINITY);
    expect_missing(hne_interval_divide(hne_interval_missing(), of(0, 0)));
}
END_TEST

START_TEST(logarithms_and_powers)
{
    expect(hne_interval_log(of(1, 1)), 0, 0);
    expect_empty(hne_interval_log(of(-2, 0)));
    ck_assert(hne_interval_log(of(-2, 1)).lower == -INFINITY);
    expect(hne_interval_log(of(0, INFINITY)), -INFINITY, INFINITY);
    expect(hne_interval_exp(of(0, 0)), 1, 1);
    expect(hne_interval_exp(hne_interval_entire()), 0, INFINITY);
    ck_assert(hne_interval_exp(of(1000, 1000)).upper == INFINITY);
    ck_assert(hne_interval_exp(of(1000, 1000)).lower > 1e308);
    ck_assert(hne_interval_exp(of(-1000, -1000)).lower == 0);
    ck_assert(hne_interval_exp(of(-1000, -1000)).upper > 0);
    expect(hne_interval_power(of(2, 3), 1), 2, 3);
    expect(hne_interval_power(of(2, 3), 0), 1, 1);
    expect(hne_interval_power(of(1, 1), 1e300), 1, 1);
    expect(hne_interval_power(of(0, INFINITY), 0.5), 0, INFINITY);
    expect(hne_interval_power(of(0, INFINITY), -0.5), 0, INFINITY);
    expect_empty(hne_interval_power(of(0, 0), -1));
    expect(hne_interval_power(of(0, 0), 2), 0, 0);
    expect_empty(hne_interval_power(of(-2, -1), 2));
    expect_missing(hne_interval_power(of(1, 2), NAN));
    expect_missing(hne_interval_power(of(1, 2), INFINITY));
    expect_missing(hne_interval_log(hne_interval_missing()));
    expect_empty(hne_interval_exp(hne_interval_empty()));
}
END_TEST

Suite *interval_suite(void)
{
    Suite *suite = suite_create("interval");
    TCase *tests = tcase_create("interval");
    tcase_add_test(tests, making);
    tcase_add_test(tests, holding);
    tcase_add_test(tests, measuring);
    tcase_add_test(tests, sets);
    tcase_add_test(tests, sums);
    tcase_add_test(tests, products);
    tcase_add_test(tests, quotients);
    tcase_add_test(tests, logarithms_and_powers);
    suite_add_tcase(suite, tests);
    return suite;
}
