/* SPDX-License-Identifier: MIT */
#include "suites.h"

START_TEST(numbers)
{
    ck_assert_double_eq(hne_gap(0.5, 0.25), 0.25);
    ck_assert_double_eq(hne_ratio(3, -2), -1.5);
    ck_assert_double_eq(hne_ratio(0, 2), 0);
    ck_assert_double_eq(hne_share(1, 4), 0.25);
    ck_assert_double_eq(hne_share(-1, 4), -0.25);
    ck_assert_double_eq(hne_share(6, 4), 1.5);
}
END_TEST

START_TEST(undefined_is_never_a_number)
{
    ck_assert(isnan(hne_gap(NAN, 1)) && isnan(hne_gap(1, NAN)));
    ck_assert(isnan(hne_ratio(1, 0)) && isnan(hne_ratio(0, 0)) && isnan(hne_ratio(1, -0.0)));
    ck_assert(isnan(hne_ratio(1, INFINITY)) && isnan(hne_ratio(1, NAN)) && isnan(hne_ratio(NAN, 1)));
    ck_assert(isnan(hne_share(0, 0)) && isnan(hne_share(1, 0)) && isnan(hne_share(1, -4)));
    ck_assert(isnan(hne_share(1, INFINITY)) && isnan(hne_share(1, NAN)) && isnan(hne_share(NAN, 1)));
}
END_TEST

START_TEST(series)
{
    const double a[] = { 0.5, NAN, 3, 1 }, b[] = { 0.25, 1, 0, NAN };
    double gap[4], ratio[4], share[4];
    ck_assert_int_eq(hne_gap_series(a, 4, 1, b, 1, gap, 1), HNE_OK);
    ck_assert_int_eq(hne_ratio_series(a, 4, 1, b, 1, ratio, 1), HNE_OK);
    ck_assert_int_eq(hne_share_series(a, 4, 1, b, 1, share, 1), HNE_OK);
    for (size_t i = 0; i < 4; i++) {
        ck_assert(same(gap[i], hne_gap(a[i], b[i])));
        ck_assert(same(ratio[i], hne_ratio(a[i], b[i])));
        ck_assert(same(share[i], hne_share(a[i], b[i])));
    }
}
END_TEST

/* Every province against the nation: one series of the nation for all. */
START_TEST(a_panel_against_one_series)
{
    double provinces[] = { 0.5, 0.25, 0.75, 1 }; /* two provinces, two years */
    const double nation[] = { 0.25, 0.5 };
    double result[4];
    ck_assert_int_eq(hne_gap_panel(provinces, 2, 2, 2, 1, nation, 0, 1, result, 2, 1), HNE_OK);
    ck_assert(result[0] == 0.25 && result[1] == -0.25 && result[2] == 0.5 && result[3] == 0.5);
    ck_assert_int_eq(hne_ratio_panel(provinces, 2, 2, 2, 1, nation, 0, 1, result, 1, 2), HNE_OK);
    ck_assert(result[0] == 2 && result[1] == 3 && result[2] == 0.5 && result[3] == 2);
    ck_assert_int_eq(hne_share_panel(provinces, 2, 2, 2, 1, nation, 0, 1, provinces, 2, 1), HNE_OK);
    ck_assert(provinces[0] == 2 && provinces[1] == 0.5 && provinces[2] == 3 && provinces[3] == 2);
}
END_TEST

START_TEST(shares_of_the_total)
{
    double parts[] = { 1, 2, 5 };
    double result[3];
    ck_assert_int_eq(hne_share_of_total_series(parts, 3, 1, result, 1), HNE_OK);
    ck_assert(result[0] == 0.125 && result[1] == 0.25 && result[2] == 0.625);
    ck_assert_int_eq(hne_share_of_total_series(parts + 2, 3, -1, parts + 2, -1), HNE_OK);
    ck_assert(parts[0] == 0.125 && parts[1] == 0.25 && parts[2] == 0.625);
    const double panel[] = { 1, 30, 3, 10 }; /* two regions, two years */
    double whole[4];
    ck_assert_int_eq(hne_share_of_total_panel(panel, 2, 2, 2, 1, whole, 2, 1), HNE_OK);
    ck_assert(whole[0] == 0.25 && whole[1] == 0.75 && whole[2] == 0.75 && whole[3] == 0.25);
}
END_TEST

/* A total with a part missing is not known; one that is not positive has no shares. */
START_TEST(totals_without_shares)
{
    const double gap[] = { 1, NAN, 5 }, zero[] = { 0, 0, 0 }, negative[] = { 1, -3, 1 }, endless[] = { 1, INFINITY, 1 };
    const double *cases[] = { gap, zero, negative, endless };
    for (size_t i = 0; i < 4; i++) {
        double result[3] = { 7, 7, 7 };
        ck_assert_int_eq(hne_share_of_total_series(cases[i], 3, 1, result, 1), HNE_OK);
        ck_assert(isnan(result[0]) && isnan(result[1]) && isnan(result[2]));
    }
}
END_TEST

/* A plain sum of these is 0. */
START_TEST(the_total_is_compensated)
{
    const double parts[] = { 1, 1e100, 1, -1e100 };
    double result[4];
    ck_assert_int_eq(hne_share_of_total_series(parts, 4, 1, result, 1), HNE_OK);
    ck_assert_double_eq(result[0], 0.5);
}
END_TEST

START_TEST(wrong_arguments)
{
    const double x[2] = { 1, 2 };
    double result[2] = { 7, 7 };
    ck_assert_int_eq(hne_gap_series(NULL, 2, 1, x, 1, result, 1), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_gap_series(x, 2, 1, NULL, 1, result, 1), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_ratio_series(x, 2, 1, x, 1, NULL, 1), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_share_series(x, 2, 1, x, 1, result, 0), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_share_of_total_series(NULL, 2, 1, result, 1), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_share_of_total_series(x, 2, 1, result, 0), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_share_of_total_series(NULL, 0, 1, NULL, 1), HNE_OK);
    ck_assert(result[0] == 7 && result[1] == 7);
}
END_TEST

Suite *compare_suite(void)
{
    Suite *suite = suite_create("compare");
    TCase *tests = tcase_create("compare");
    tcase_add_test(tests, numbers);
    tcase_add_test(tests, undefined_is_never_a_number);
    tcase_add_test(tests, series);
    tcase_add_test(tests, a_panel_against_one_series);
    tcase_add_test(tests, shares_of_the_total);
    tcase_add_test(tests, totals_without_shares);
    tcase_add_test(tests, the_total_is_compensated);
    tcase_add_test(tests, wrong_arguments);
    suite_add_tcase(suite, tests);
    return suite;
}
