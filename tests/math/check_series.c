/* SPDX-License-Identifier: MIT */
/* Series and projections: definitions, missing numbers, edges. What other
 * programs give for real series is held against them by make check-vectors. */
#include "suites.h"

#include <hunanecon.h>
#include <math.h>
#include <stdlib.h>

static void same_all(const double *found, const double *expected, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        if (isnan(expected[i]))
            ck_assert_msg(isnan(found[i]), "element %zu is %g, expected none", i, found[i]);
        else
            ck_assert_msg(fabs(found[i] - expected[i]) <= 4e-16 * fabs(expected[i]), "element %zu is %.17g, expected %.17g", i,
                          found[i], expected[i]);
    }
}

/* FRED's help page shows its formulas on a series of this kind. */
START_TEST(transformations_of_fred)
{
    static const double x[] = {100, 110, 99, 108.9, 125};
    static const struct { hne_transformation transformation; double expected[5]; } cases[] = {
        {HNE_TRANSFORMATION_LIN, {100, 110, 99, 108.9, 125}},
        {HNE_TRANSFORMATION_CHG, {NAN, 10, -11, 9.900000000000006, 16.099999999999994}},
        {HNE_TRANSFORMATION_CH1, {NAN, NAN, NAN, NAN, 25}},
        {HNE_TRANSFORMATION_PCH, {NAN, 10, -10, 10.000000000000005, 14.784205693296596}},
        {HNE_TRANSFORMATION_PC1, {NAN, NAN, NAN, NAN, 25}},
    };
    double result[5];
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        ck_assert_int_eq(hne_transform_series(x, 5, 1, cases[i].transformation, 4, result, 1), HNE_OK);
        same_all(result, cases[i].expected, 5);
    }
    /* 100 to 105 in a quarter is 21.6 percent a year (US Bureau of Economic Analysis, Guide to the NIPA tables) */
    static const double quarter[] = {100, 105};
    ck_assert_int_eq(hne_transform_series(quarter, 2, 1, HNE_TRANSFORMATION_PCA, 4, result, 1), HNE_OK);
    ck_assert(fabs(result[1] - 21.6) < 0.05);
    ck_assert_int_eq(hne_transform_series(quarter, 2, 1, HNE_TRANSFORMATION_CCA, 4, result, 1), HNE_OK);
    ck_assert(fabs(result[1] - 400 * log(1.05)) < 1e-13);
}
END_TEST

START_TEST(panels_of_either_layout)
{
    static const double by_series[] = {1, 2, 4, 3, 9, 27}, by_period[] = {1, 3, 2, 9, 4, 27};
    double one[6], other[6];
    ck_assert_int_eq(hne_transform_panel(by_series, 2, 3, 3, 1, HNE_TRANSFORMATION_PCH, 1, one, 3, 1), HNE_OK);
    ck_assert_int_eq(hne_transform_panel(by_period, 2, 3, 1, 2, HNE_TRANSFORMATION_PCH, 1, other, 3, 1), HNE_OK);
    same_all(one, other, 6);
    same_all(one, (const double[]){NAN, 100, 100, NAN, 200, 200}, 6);
}
END_TEST

START_TEST(windows)
{
    static const double x[] = {1, 2, NAN, 4, 5, 6};
    double result[6];
    ck_assert_int_eq(hne_moving_sum_series(x, 6, 1, 2, result, 1), HNE_OK);
    same_all(result, (const double[]){NAN, 3, NAN, NAN, 9, 11}, 6);
    ck_assert_int_eq(hne_moving_mean_series(x, 6, 1, 3, result, 1), HNE_OK);
    same_all(result, (const double[]){NAN, NAN, NAN, NAN, NAN, 5}, 6);
    ck_assert_int_eq(hne_moving_sum_series(x, 6, 1, 7, result, 1), HNE_OK);
    ck_assert(isnan(result[5]));
    ck_assert_int_eq(hne_moving_sum_series(x, 6, 1, 0, result, 1), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_running_sum_series(x, 6, 1, result, 1), HNE_OK);
    same_all(result, (const double[]){1, 3, NAN, NAN, NAN, NAN}, 6);
    ck_assert_int_eq(hne_running_maximum_series((const double[]){2, 1, NAN, 3}, 4, 1, result, 1), HNE_OK);
    same_all(result, (const double[]){2, 2, NAN, 3}, 4);
    ck_assert_int_eq(hne_drawdown_series((const double[]){2, 1, NAN, 4}, 4, 1, result, 1), HNE_OK);
    same_all(result, (const double[]){0, -0.5, NAN, 0}, 4);
}
END_TEST

/* Something huge passes through the window: what is left is as if it had not. */
START_TEST(moving_totals_do_not_drift)
{
    enum { COUNT = 20000, WINDOW = 12 };
    double *x = malloc(COUNT * sizeof *x), *result = malloc(COUNT * sizeof *result);
    ck_assert(x && result);
    for (int i = 0; i < COUNT; i++)
        x[i] = i % 1000 == 500 ? 1e17 : 0.1 * (i % 7);
    ck_assert_int_eq(hne_moving_sum_series(x, COUNT, 1, WINDOW, result, 1), HNE_OK);
    for (int i = WINDOW; i < COUNT; i++) {
        long double sum = 0;
        for (int k = 0; k < WINDOW; k++)
            sum += x[i - k];
        ck_assert_msg(fabs(result[i] - (double)sum) <= 4e-16 * fabs((double)sum) + 1e-14, "%d: %.17g, not %.17Lg", i, result[i], sum);
    }
    free(x);
    free(result);
}
END_TEST

START_TEST(year_to_date_and_back)
{
    static const double x[] = {3, 4, 5, 6, 7, 8, 9};
    double cumulative[7], single[7];
    /* begins in the third quarter: that year's figures to date are not known */
    ck_assert_int_eq(hne_year_to_date_series(x, 7, 1, 2, 4, cumulative, 1), HNE_OK);
    same_all(cumulative, (const double[]){NAN, NAN, 5, 11, 18, 26, 9}, 7);
    ck_assert_int_eq(hne_single_periods_series(cumulative, 7, 1, 2, 4, 1, single, 1), HNE_OK);
    same_all(single, (const double[]){NAN, NAN, 5, 6, 7, 8, 9}, 7);
    ck_assert_int_eq(hne_single_periods_series(cumulative + 2, 5, 1, 0, 4, 2, single, 1), HNE_OK);
    same_all(single, (const double[]){NAN, 11, 7, 8, NAN}, 5);
    ck_assert_int_eq(hne_year_to_date_series(x, 7, 1, 4, 4, cumulative, 1), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_single_periods_series(x, 7, 1, 0, 4, 0, single, 1), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_single_periods_series(x, 7, 1, 0, 4, 5, single, 1), HNE_ERROR_ARGUMENT);
}
END_TEST

START_TEST(years_from_quarters)
{
    static const double x[] = {1, 2, 3, 4, 5, NAN, 7, 8, 9};
    double result[2];
    static const double expected[][2] = {{10, NAN}, {2.5, NAN}, {1, 5}, {4, 8}};
    for (int conversion = HNE_CONVERSION_SUM; conversion <= HNE_CONVERSION_LAST; conversion++) {
        ck_assert_int_eq(hne_aggregate_series(x, 9, 1, 4, (hne_conversion)conversion, result, 1), HNE_OK);
        same_all(result, expected[conversion], 2);
    }
    ck_assert_int_eq(hne_aggregate_series(x, 9, 1, 0, HNE_CONVERSION_SUM, result, 1), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_aggregate_series(x, 9, 1, 4, (hne_conversion)4, result, 1), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_carry_over(x, 4, 1, result), HNE_OK);
    same_all(result, (const double[]){0.6}, 1);
    ck_assert_int_eq(hne_carry_over(x + 4, 4, 1, result), HNE_OK);
    ck_assert(isnan(result[0]));
}
END_TEST

START_TEST(average_growth)
{
    static const double x[] = {100, 200, 100};
    double result;
    ck_assert_int_eq(hne_mean_growth(x, 3, 1, &result), HNE_OK);
    ck_assert(result == 0.25); /* doubled, then halved: the mean says 25 percent a period */
    ck_assert_int_eq(hne_geometric_mean_growth(x, 3, 1, &result), HNE_OK);
    ck_assert(result == 0);
    ck_assert_int_eq(hne_growth_deviation(x, 3, 1, &result), HNE_OK);
    ck_assert(fabs(result - sqrt(1.125)) < 1e-15);
    ck_assert_int_eq(hne_mean_growth(x, 1, 1, &result), HNE_OK);
    ck_assert(isnan(result));
    ck_assert_int_eq(hne_mean_growth(NULL, 1, 1, &result), HNE_ERROR_ARGUMENT);
}
END_TEST

START_TEST(chains_and_bases)
{
    static const double growth[] = {NAN, 0.1, -0.5, 1, NAN, 0.1}, x[] = {2, 4, 6, 8}, nothing[] = {1, NAN, 3, 4};
    double result[6];
    ck_assert_int_eq(hne_chain_series(growth, 6, 1, 100, result, 1), HNE_OK);
    same_all(result, (const double[]){100, 110, 55, 110, NAN, NAN}, 6);
    ck_assert_int_eq(hne_rebase_series(x, 4, 1, 1, 2, 100, result, 1), HNE_OK);
    same_all(result, (const double[]){40, 80, 120, 160}, 4);
    ck_assert_int_eq(hne_rebase_series(nothing, 4, 1, 1, 2, 100, result, 1), HNE_OK);
    ck_assert(isnan(result[0]) && isnan(result[3]));
    ck_assert_int_eq(hne_rebase_series(x, 4, 1, 3, 2, 100, result, 1), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_rebase_series(x, 4, 1, 4, 1, 100, result, 1), HNE_ERROR_ARGUMENT);
    static const double old[] = {10, 20, 30, NAN}, new[] = {NAN, NAN, 3, 4};
    ck_assert_int_eq(hne_splice_series(old, 1, new, 1, 4, 2, result, 1), HNE_OK);
    same_all(result, (const double[]){10, 20, 30, 40}, 4);
    ck_assert_int_eq(hne_splice_series(new, 1, old, 1, 4, 2, result, 1), HNE_OK);
    same_all(result, (const double[]){1, 2, 3, 4}, 4);
    ck_assert_int_eq(hne_splice_series(old, 1, new, 1, 4, 4, result, 1), HNE_ERROR_ARGUMENT);
}
END_TEST

START_TEST(prices)
{
    static const double nominal[] = {100, 121, 50}, deflator[] = {100, 110, -1};
    double result[3];
    ck_assert_int_eq(hne_deflate_series(nominal, 3, 1, deflator, 1, 100, result, 1), HNE_OK);
    same_all(result, (const double[]){100, 110, NAN}, 3);
    ck_assert_int_eq(hne_implicit_deflator_series(nominal, 2, 1, result, 1, 100, result, 1), HNE_OK);
    same_all(result, (const double[]){100, 110}, 2);
}
END_TEST

START_TEST(projections)
{
    ck_assert(fabs(hne_future_level(100, 0.05, 5) - 127.62815625) < 1e-13);
    ck_assert(hne_future_level(100, 0.05, 0) == 100);
    ck_assert(fabs(hne_future_level(127.62815625, 0.05, -5) - 100) < 1e-13);
    ck_assert(fabs(hne_periods_to_target(100, 200, 0.05) - 14.206699082890461) < 1e-13);
    ck_assert(hne_periods_to_target(200, 100, 0.05) < 0);
    ck_assert(fabs(hne_doubling_time(1e-10) * 1e-10 - 0.69314718059460) < 1e-13); /* small rates keep their digits */
    ck_assert(fabs(hne_catch_up_time(50, 0.10, 100, 0.05) - log(2) / log(1.10 / 1.05)) < 1e-12);
    ck_assert(hne_catch_up_time(100, 0, 50, 0.5) == 0);
    ck_assert(isnan(hne_catch_up_time(50, 0.05, 100, 0.10)));
    ck_assert(isnan(hne_doubling_time(0)) && isnan(hne_doubling_time(-0.1)) && isnan(hne_periods_to_target(1, 2, 0)));
    ck_assert(isnan(hne_future_level(-1, 0.1, 1)) && isnan(hne_future_level(1, -1, 1)) && isnan(hne_future_level(1, 0.1, NAN)));
    ck_assert(fabs(hne_nominal_rate(hne_effective_rate(0.08, 12), 12) - 0.08) < 1e-16);
    ck_assert(isnan(hne_effective_rate(0.08, 0)) && isnan(hne_nominal_rate(-1, 12)));
    ck_assert(hne_required_growth(100, 121, 2) == hne_compound_annual_growth(121, 100, 2));
}
END_TEST

START_TEST(enclosures_hold_what_they_must)
{
    hne_interval x[4], growth[4], result[4];
    double inner[4], rates[4], exact[4];
    for (int round = 0; round < 2000; round++) {
        for (int i = 0; i < 4; i++) {
            double middle = 50 + rand() % 1000 / 10.0, rate = (rand() % 100 - 30) / 100.0;
            x[i] = hne_interval_of(middle - 0.05, middle + 0.05);
            growth[i] = hne_interval_of(rate - 0.0005, rate + 0.0005);
            inner[i] = middle + (rand() % 101 - 50) / 1000.0;
            rates[i] = rate + (rand() % 101 - 50) / 100000.0;
        }
        ck_assert_int_eq(hne_aggregate_intervals(x, 4, 1, 2, HNE_CONVERSION_MEAN, result, 1), HNE_OK);
        ck_assert_int_eq(hne_aggregate_series(inner, 4, 1, 2, HNE_CONVERSION_MEAN, exact, 1), HNE_OK);
        ck_assert(hne_interval_contains(result[0], exact[0]) && hne_interval_contains(result[1], exact[1]));
        ck_assert_int_eq(hne_chain_intervals(growth, 4, 1, x[0], result, 1), HNE_OK);
        ck_assert_int_eq(hne_chain_series(rates, 4, 1, inner[0], exact, 1), HNE_OK);
        for (int i = 0; i < 4; i++)
            ck_assert(hne_interval_contains(result[i], exact[i]));
        ck_assert_int_eq(hne_single_periods_intervals(x, 4, 1, 0, 4, 1, result, 1), HNE_OK);
        ck_assert_int_eq(hne_single_periods_series(inner, 4, 1, 0, 4, 1, exact, 1), HNE_OK);
        for (int i = 0; i < 4; i++)
            ck_assert(hne_interval_contains(result[i], exact[i]));
        ck_assert_int_eq(hne_deflate_intervals(x, 4, 1, x, 1, 100, result, 1), HNE_OK);
        for (int i = 0; i < 4; i++)
            ck_assert(hne_interval_contains(result[i], 100));
    }
}
END_TEST

Suite *series_suite(void)
{
    Suite *suite = suite_create("series");
    TCase *tests = tcase_create("series");
    tcase_add_test(tests, transformations_of_fred);
    tcase_add_test(tests, panels_of_either_layout);
    tcase_add_test(tests, windows);
    tcase_add_test(tests, moving_totals_do_not_drift);
    tcase_add_test(tests, year_to_date_and_back);
    tcase_add_test(tests, years_from_quarters);
    tcase_add_test(tests, average_growth);
    tcase_add_test(tests, chains_and_bases);
    tcase_add_test(tests, prices);
    tcase_add_test(tests, projections);
    tcase_add_test(tests, enclosures_hold_what_they_must);
    suite_add_tcase(suite, tests);
    return suite;
}
