/* SPDX-License-Identifier: MIT */
/* Enclosures of whole tables: location quotients, dissimilarity, places among all, linked contributions. What the
 * function on numbers gives for any figures inside is inside, but for its own rounding. */
#include "suites.h"

#include <stdlib.h>

enum { FEW = 3, CELLS = FEW * FEW, MANY = 7 };

static uint64_t state = 362436069u;

static int draws(void)
{
    return getenv("HNE_TEST_EFFORT") ? 10 : 150;
}

static hne_interval draw(double least, double most)
{
    static const double widths[] = {0, 1e-12, 1e-3, 0.05, 0.5};
    double width = widths[next_random(&state) % 5] * (most - least), middle = random_between(&state, least, most);
    return hne_interval_of(fmax(least, middle - width), fmin(most, middle + width));
}

static double inside(hne_interval x)
{
    double where = random_between(&state, 0, 1);
    double at = where < 0.25 ? x.lower : where > 0.75 ? x.upper : x.lower + (x.upper - x.lower) * where;
    return fmin(fmax(at, x.lower), x.upper);
}

static void draw_all(hne_interval *x, size_t count, double least, double most)
{
    for (size_t i = 0; i < count; i++)
        x[i] = draw(least, most);
}

static void take_inside(double *at, const hne_interval *x, size_t count)
{
    for (size_t i = 0; i < count; i++)
        at[i] = inside(x[i]);
}

static void assert_holds(hne_interval x, double value, const char *what, int which)
{
    double slack = isinf(value) ? 0 : 1e-13 * (1 + fabs(value));
    ck_assert_msg(isnan(value) || (x.lower <= value + slack && value - slack <= x.upper), "%s %d: %.17g is not in [%.17g, %.17g]",
                  what, which, value, x.lower, x.upper);
}

/* ---- location quotients ---- */

START_TEST(quotients_of_a_table)
{
    for (int i = 0; i < 10 * draws(); i++) {
        hne_quotient form = (hne_quotient)(HNE_QUOTIENT_RATIO + i % 4);
        hne_interval x[CELLS], found[CELLS];
        double at[CELLS], exact[CELLS];
        draw_all(x, CELLS, i % 3 ? 1e-3 : 0, 100);
        ck_assert_int_eq(hne_location_quotient_intervals(form, x, FEW, FEW, FEW, 1, found, FEW, 1), HNE_OK);
        for (int inner = 0; inner < 20; inner++) {
            take_inside(at, x, CELLS);
            ck_assert_int_eq(hne_location_quotients(form, at, FEW, FEW, FEW, 1, exact, FEW, 1), HNE_OK);
            for (int k = 0; k < CELLS; k++)
                assert_holds(found[k], exact[k], "quotient of form", (int)form);
        }
    }
}
END_TEST

/* q = a (a + b + c + d) / ((a + b) (a + c)) over corners of b, c and d and a fine grid of a. */
START_TEST(quotients_are_sharp)
{
    for (int i = 0; i < draws(); i++) {
        hne_interval x[4], found[4];
        double least = INFINITY, greatest = -INFINITY;
        draw_all(x, 4, 0.1, 100);
        ck_assert_int_eq(hne_location_quotient_intervals(HNE_QUOTIENT_RATIO, x, 2, 2, 2, 1, found, 2, 1), HNE_OK);
        for (int corner = 0; corner < 8; corner++)
            for (int step = 0; step <= 1000; step++) {
                double a = x[0].lower + (x[0].upper - x[0].lower) * step / 1000, b = corner & 1 ? x[1].lower : x[1].upper;
                double c = corner & 2 ? x[2].lower : x[2].upper, d = corner & 4 ? x[3].lower : x[3].upper;
                double q = hne_location_quotient(a, a + b, a + c, a + b + c + d);
                least = fmin(least, q);
                greatest = fmax(greatest, q);
            }
        ck_assert_msg(least - found[0].lower < 1e-12 * least && found[0].upper - greatest < 1e-5 * greatest,
                      "[%.17g, %.17g] is wider than [%.17g, %.17g]", found[0].lower, found[0].upper, least, greatest);
    }
}
END_TEST

START_TEST(quotients_at_their_limits)
{
    hne_interval x[] = {{1, 2}, {3, 4}, {5, 6}, {0, 0}}, found[4];
    ck_assert_int_eq(hne_location_quotient_intervals(HNE_QUOTIENT_RATIO, x, 2, 2, 2, 1, found, 2, 1), HNE_OK);
    ck_assert(found[3].lower == 0 && found[3].upper == 0);
    ck_assert_int_eq(hne_location_quotient_intervals(HNE_QUOTIENT_LOG, x, 2, 2, 2, 1, found, 2, 1), HNE_OK);
    ck_assert(found[3].lower == -INFINITY && found[3].upper == -INFINITY);
    x[1] = (hne_interval){0, 1}; /* the industry may be nowhere */
    ck_assert_int_eq(hne_location_quotient_intervals(HNE_QUOTIENT_RATIO, x, 2, 2, 2, 1, x, 2, 1), HNE_OK);
    ck_assert(x[1].lower == -INFINITY && x[1].upper == INFINITY && x[0].upper < 2);
    x[0] = hne_interval_of(1, INFINITY);
    x[1] = x[2] = x[3] = hne_interval_of(1, 2);
    ck_assert_int_eq(hne_location_quotient_intervals(HNE_QUOTIENT_SYMMETRIC, x, 2, 2, 2, 1, found, 2, 1), HNE_OK);
    ck_assert(found[0].lower >= -1 && found[0].upper <= 1);
    x[2] = hne_interval_empty();
    ck_assert_int_eq(hne_location_quotient_intervals(HNE_QUOTIENT_RATIO, x, 2, 2, 2, 1, found, 2, 1), HNE_OK);
    ck_assert(hne_interval_is_empty(found[0]));
    x[1] = hne_interval_missing();
    ck_assert_int_eq(hne_location_quotient_intervals(HNE_QUOTIENT_RATIO, x, 2, 2, 2, 1, found, 2, 1), HNE_OK);
    ck_assert(hne_interval_is_missing(found[0]));
    ck_assert_int_eq(hne_location_quotient_intervals(0, x, 2, 2, 2, 1, found, 2, 1), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_location_quotient_intervals(HNE_QUOTIENT_RATIO, NULL, 2, 2, 2, 1, found, 2, 1), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_location_quotient_intervals(HNE_QUOTIENT_RATIO, x, 2, 2, 2, 1, found, 0, 1), HNE_ERROR_ARGUMENT);
}
END_TEST

START_TEST(dissimilarity)
{
    hne_interval x[2 * FEW], found;
    double at[2 * FEW], exact;
    for (int i = 0; i < draws(); i++) {
        draw_all(x, 2 * FEW, i % 3 ? 1e-3 : 0, 100);
        ck_assert_int_eq(hne_dissimilarity_interval(x, FEW, 2, x + 1, 2, &found), HNE_OK);
        for (int inner = 0; inner < 20; inner++) {
            take_inside(at, x, 2 * FEW);
            ck_assert_int_eq(hne_dissimilarity(at, FEW, 2, at + 1, 2, &exact), HNE_OK);
            assert_holds(found, exact, "dissimilarity", i);
        }
    }
    x[0] = hne_interval_of(-1, 1);
    ck_assert_int_eq(hne_dissimilarity_interval(x, FEW, 2, x + 1, 2, &found), HNE_OK);
    ck_assert(found.lower == -INFINITY && found.upper == INFINITY);
    x[1] = hne_interval_missing();
    ck_assert_int_eq(hne_dissimilarity_interval(x, FEW, 2, x + 1, 2, &found), HNE_OK);
    ck_assert(hne_interval_is_missing(found));
    ck_assert_int_eq(hne_dissimilarity_interval(NULL, 0, 1, NULL, 1, &found), HNE_OK);
    ck_assert(hne_interval_is_missing(found));
    ck_assert_int_eq(hne_dissimilarity_interval(NULL, 1, 1, x, 1, &found), HNE_ERROR_ARGUMENT);
    const hne_interval same_points[] = {{1, 1}, {2, 2}};
    ck_assert_int_eq(hne_dissimilarity_interval(same_points, 2, 1, same_points, 1, &found), HNE_OK);
    ck_assert(found.lower == 0 && found.upper < 1e-15);
}
END_TEST

static double alike(const double *at)
{
    double result;
    ck_assert_int_eq(hne_grubel_lloyd_of_all(at, FEW, 2, at + 1, 2, &result), HNE_OK);
    return result;
}

/* The least is at a corner; the greatest where as much goes either way as can, or at a corner. */
START_TEST(like_for_like)
{
    hne_interval x[2 * FEW], found;
    double at[2 * FEW];
    for (int i = 0; i < 2 * draws(); i++) {
        draw_all(x, 2 * FEW, i % 3 ? 1e-3 : 0, 100);
        ck_assert_int_eq(hne_grubel_lloyd_of_all_interval(x, FEW, 2, x + 1, 2, &found), HNE_OK);
        for (int inner = 0; inner < 20; inner++) {
            take_inside(at, x, 2 * FEW);
            assert_holds(found, alike(at), "Grubel-Lloyd of all", i);
        }
        double least = INFINITY, greatest = 0;
        for (int corner = 0; corner < 1 << (2 * FEW); corner++) {
            for (int k = 0; k < 2 * FEW; k++)
                at[k] = corner >> k & 1 ? x[k].upper : x[k].lower;
            least = fmin(least, alike(at));
        }
        for (int k = 0; k < FEW; k++) {
            double both = fmin(x[2 * k].upper, x[2 * k + 1].upper);
            at[2 * k] = fmax(both, x[2 * k].lower);
            at[2 * k + 1] = fmax(both, x[2 * k + 1].lower);
        }
        greatest = alike(at);
        ck_assert_msg(i % 3 == 0 || (least - found.lower < 1e-13 && found.upper - greatest < 1e-13),
                      "[%.17g, %.17g] is wider than [%.17g, %.17g]", found.lower, found.upper, least, greatest);
    }
}
END_TEST

START_TEST(like_for_like_at_its_limits)
{
    hne_interval x[] = {{0, 0}, {0, 0}, {0, 0}, {0, 0}}, found;
    ck_assert_int_eq(hne_grubel_lloyd_of_all_interval(x, 2, 1, x + 2, 1, &found), HNE_OK);
    ck_assert(hne_interval_is_missing(found));
    x[0].upper = INFINITY;
    ck_assert_int_eq(hne_grubel_lloyd_of_all_interval(x, 2, 1, x + 2, 1, &found), HNE_OK);
    ck_assert(found.lower == 0 && found.upper == 1);
    x[0] = hne_interval_of(-1, 1);
    ck_assert_int_eq(hne_grubel_lloyd_of_all_interval(x, 2, 1, x + 2, 1, &found), HNE_OK);
    ck_assert(found.lower == -INFINITY && found.upper == INFINITY);
    x[0] = hne_interval_empty();
    ck_assert_int_eq(hne_grubel_lloyd_of_all_interval(x, 2, 1, x + 2, 1, &found), HNE_OK);
    ck_assert(hne_interval_is_empty(found));
    x[3] = hne_interval_missing();
    ck_assert_int_eq(hne_grubel_lloyd_of_all_interval(x, 2, 1, x + 2, 1, &found), HNE_OK);
    ck_assert(hne_interval_is_missing(found));
    ck_assert_int_eq(hne_grubel_lloyd_of_all_interval(x, 2, 1, NULL, 1, &found), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_grubel_lloyd_of_all_interval(NULL, 0, 1, NULL, 1, &found), HNE_OK);
    ck_assert(hne_interval_is_missing(found));
}
END_TEST

/* ---- places among all ---- */

START_TEST(scales)
{
    for (int i = 0; i < 14 * draws(); i++) {
        hne_scaling scaling = (hne_scaling)(HNE_SCALING_STANDARD + i % 7);
        double parameter = scaling == HNE_SCALING_STANDARD && i % 2 ? 1 : 0, at[MANY], exact[MANY];
        hne_interval x[MANY], found[MANY];
        int is_any = scaling != HNE_SCALING_MEAN && scaling != HNE_SCALING_SHARE;
        draw_all(x, MANY, is_any ? -50 : 1e-3, 100);
        x[i % MANY] = hne_interval_missing();
        ck_assert_int_eq(hne_scale_intervals(scaling, parameter, x, MANY, 1, found, 1), HNE_OK);
        ck_assert(hne_interval_is_missing(found[i % MANY]));
        for (int inner = 0; inner < 20; inner++) {
            take_inside(at, x, MANY);
            at[i % MANY] = NAN;
            ck_assert_int_eq(hne_scale_series(scaling, parameter, at, MANY, 1, NULL, 0, exact, 1), HNE_OK);
            for (int k = 0; k < MANY; k++)
                assert_holds(found[k], exact[k], "scaling", (int)scaling);
        }
    }
}
END_TEST

START_TEST(scales_at_their_limits)
{
    hne_interval x[] = {{1, 1}, {1, 1}, {1, 1}}, found[3];
    ck_assert_int_eq(hne_scale_intervals(HNE_SCALING_RANGE, 0, x, 3, 1, found, 1), HNE_OK);
    ck_assert(hne_interval_is_missing(found[0]));
    ck_assert_int_eq(hne_scale_intervals(HNE_SCALING_STANDARD, 0, x, 1, 1, found, 1), HNE_OK);
    ck_assert(hne_interval_is_missing(found[0]));
    ck_assert_int_eq(hne_scale_intervals(HNE_SCALING_NOT_ABOVE, 0, x, 3, 1, found, 1), HNE_OK);
    ck_assert(found[0].lower == 1 && found[0].upper == 1);
    x[1] = hne_interval_of(0, INFINITY);
    ck_assert_int_eq(hne_scale_intervals(HNE_SCALING_SHARE, 0, x, 3, 1, x, 1), HNE_OK);
    ck_assert(x[0].lower == 0 && x[0].upper == 0.5 && x[1].lower == 0 && x[1].upper == 1);
    x[1] = hne_interval_empty();
    ck_assert_int_eq(hne_scale_intervals(HNE_SCALING_SHARE, 0, x, 3, 1, found, 1), HNE_OK);
    ck_assert(hne_interval_is_empty(found[0]));
    ck_assert_int_eq(hne_scale_intervals(HNE_SCALING_SHARE, 1, x, 3, 1, found, 1), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_scale_intervals(99, 0, x, 3, 1, found, 1), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_scale_intervals(HNE_SCALING_SHARE, 0, NULL, 3, 1, found, 1), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_scale_intervals(HNE_SCALING_SHARE, 0, x, 3, 1, found, 0), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_scale_intervals(HNE_SCALING_SHARE, 0, NULL, 0, 1, NULL, 1), HNE_OK);
}
END_TEST

/* It rises with every figure: the ends are the quantiles of the ends. */
START_TEST(quantiles)
{
    static const double probabilities[] = {0, 0.1, 0.25, 0.5, 0.7, 0.95, 1};
    for (int i = 0; i < draws(); i++)
        for (int method = HNE_QUANTILE_INVERTED; method <= HNE_QUANTILE_NORMAL_UNBIASED; method++) {
            double p = probabilities[i % 7], ends[2], value, at[MANY];
            hne_interval x[MANY], found;
            draw_all(x, MANY, -10, 100);
            x[0] = hne_interval_missing();
            ck_assert_int_eq(hne_quantile_interval(x, MANY, 1, p, (hne_quantile_method)method, &found), HNE_OK);
            for (int upper = 0; upper < 2; upper++)
                ck_assert_int_eq(hne_quantile(upper ? &x->upper : &x->lower, MANY, 2, p, (hne_quantile_method)method,
                                              &ends[upper]), HNE_OK);
            take_inside(at, x, MANY);
            at[0] = NAN;
            ck_assert_int_eq(hne_quantile(at, MANY, 1, p, (hne_quantile_method)method, &value), HNE_OK);
            assert_holds(found, value, "quantile", method);
            ck_assert_double_eq_tol(found.lower, ends[0], 2e-12);
            ck_assert_double_eq_tol(found.upper, ends[1], 2e-12);
        }
}
END_TEST

START_TEST(quantiles_at_their_limits)
{
    hne_interval x[] = {{1, 2}, {-INFINITY, 3}, {4, INFINITY}}, found;
    ck_assert_int_eq(hne_quantile_interval(x, 3, 1, 0.5, HNE_QUANTILE_LINEAR, &found), HNE_OK);
    ck_assert(found.lower == 1 && found.upper == 3);
    ck_assert_int_eq(hne_quantile_interval(x, 3, 1, 0.6, HNE_QUANTILE_LINEAR, &found), HNE_OK);
    ck_assert(found.lower > 1.5 && found.upper == INFINITY);
    ck_assert_int_eq(hne_quantile_interval(x, 0, 1, 0.5, HNE_QUANTILE_LINEAR, &found), HNE_OK);
    ck_assert(hne_interval_is_missing(found));
    x[2] = hne_interval_empty();
    ck_assert_int_eq(hne_quantile_interval(x, 3, 1, 0.5, HNE_QUANTILE_LINEAR, &found), HNE_OK);
    ck_assert(hne_interval_is_empty(found));
    ck_assert_int_eq(hne_quantile_interval(x, 3, 1, 2, HNE_QUANTILE_LINEAR, &found), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_quantile_interval(x, 3, 1, 0.5, 10, &found), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_quantile_interval(NULL, 3, 1, 0.5, HNE_QUANTILE_LINEAR, &found), HNE_ERROR_ARGUMENT);
}
END_TEST

/* ---- contributions ---- */

/* Parts by periods: values in rows 0, volumes in rows 1. */
START_TEST(chained_contributions)
{
    for (int i = 0; i < draws(); i++) {
        hne_interval value[2 * FEW], volume[2 * FEW], found[2 * FEW], linked[FEW];
        double v[2 * FEW], q[2 * FEW], exact[2 * FEW], total[FEW];
        draw_all(value, 2 * FEW, 0.1, 100);
        draw_all(volume, 2 * FEW, 0.1, 100);
        ck_assert_int_eq(hne_chained_contribution_intervals(value, FEW, 2, volume + 1, 2, volume, 2, found + 1, 2), HNE_OK);
        for (int s = 0; s < FEW; s++)
            found[2 * s] = draw(-0.05, 0.05);
        ck_assert_int_eq(hne_link_contributions_intervals(found, FEW, 2, 2, 1, linked, 1), HNE_OK);
        for (int inner = 0; inner < 20; inner++) {
            take_inside(v, value, 2 * FEW);
            take_inside(q, volume, 2 * FEW);
            ck_assert_int_eq(hne_chained_contribution_panel(v, 2, 1, q, 2, 1, FEW, 2, exact, 2, 1), HNE_OK);
            for (int s = 0; s < FEW; s++) {
                assert_holds(found[2 * s + 1], exact[2 * s + 1], "contribution of part", s);
                exact[2 * s] = inside(found[2 * s]);
            }
            ck_assert_int_eq(hne_link_contributions(exact, FEW, 2, 2, 1, total, 1), HNE_OK);
            for (int s = 0; s < FEW; s++)
                assert_holds(linked[s], total[s], "linked contribution of part", s);
        }
    }
}
END_TEST

START_TEST(chained_contributions_at_their_limits)
{
    hne_interval value[] = {{0, 0}, {1, 2}}, now[] = {{0, 0}, {2, 2}}, before[] = {{0, 0}, {1, 1}}, found[2];
    ck_assert_int_eq(hne_chained_contribution_intervals(value, 2, 1, now, 1, before, 1, found, 1), HNE_OK);
    ck_assert(found[0].lower == 0 && found[0].upper == 0 && found[1].lower == 1 && found[1].upper == 1);
    now[0].upper = 1;
    ck_assert_int_eq(hne_chained_contribution_intervals(value, 2, 1, now, 1, before, 1, found, 1), HNE_OK);
    ck_assert(found[0].lower == -INFINITY && found[0].upper == INFINITY);
    now[0] = hne_interval_missing();
    value[0] = hne_interval_of(-1, 1);
    ck_assert_int_eq(hne_chained_contribution_intervals(value, 2, 1, now, 1, before, 1, found, 1), HNE_OK);
    ck_assert(found[1].lower == -INFINITY && found[1].upper == INFINITY);
    value[0] = hne_interval_missing();
    ck_assert_int_eq(hne_chained_contribution_intervals(value, 2, 1, now, 1, before, 1, found, 1), HNE_OK);
    ck_assert(hne_interval_is_missing(found[0]) && hne_interval_is_missing(found[1]));
    ck_assert_int_eq(hne_chained_contribution_intervals(value, 2, 1, NULL, 1, before, 1, found, 1), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_chained_contribution_intervals(value, 2, 1, now, 1, before, 1, found, 0), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_link_contributions_intervals(NULL, 2, 0, 1, 1, found, 1), HNE_OK);
    ck_assert(hne_interval_is_missing(found[0]));
    ck_assert_int_eq(hne_link_contributions_intervals(NULL, 2, 1, 1, 1, found, 1), HNE_ERROR_ARGUMENT);
}
END_TEST

Suite *table_suite(void)
{
    Suite *suite = suite_create("tables of enclosures");
    TCase *tests = tcase_create("tables of enclosures");
    suite_add_tcase(suite, tests);
    tcase_add_test(tests, quotients_of_a_table);
    tcase_add_test(tests, quotients_are_sharp);
    tcase_add_test(tests, quotients_at_their_limits);
    tcase_add_test(tests, dissimilarity);
    tcase_add_test(tests, like_for_like);
    tcase_add_test(tests, like_for_like_at_its_limits);
    tcase_add_test(tests, scales);
    tcase_add_test(tests, scales_at_their_limits);
    tcase_add_test(tests, quantiles);
    tcase_add_test(tests, quantiles_at_their_limits);
    tcase_add_test(tests, chained_contributions);
    tcase_add_test(tests, chained_contributions_at_their_limits);
    tcase_set_timeout(tests, 60);
    return suite;
}
