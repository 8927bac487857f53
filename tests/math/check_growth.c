/* SPDX-License-Identifier: MIT */
#include "suites.h"

#include <float.h>

START_TEST(defined_numbers)
{
    ck_assert_double_eq(hne_change(36, 26), 10);
    ck_assert_double_eq(hne_growth(150, 100), 0.5);
    ck_assert_double_eq(hne_growth(0, 100), -1);
    ck_assert_double_eq(hne_growth(-50, 100), -1.5);
    ck_assert_double_eq(hne_log_growth(1, 1), 0);
    ck_assert_double_eq(hne_annualised_growth(2, 1, 1, 4), 15);
    ck_assert_double_eq(hne_annualised_growth(0, 1, 1, 4), -1);
    ck_assert_double_eq(hne_compound_annual_growth(8, 1, 3), 1);
    ck_assert_double_eq(hne_compound_annual_growth(3, 2, 1), 0.5);
    ck_assert_double_eq(hne_implied_base(150, 0.5), 100);
    ck_assert_double_eq(hne_implied_base(-50, -1.5), 100);
    ck_assert_double_eq(hne_implied_level(100, 0.5), 150);
    ck_assert_double_eq(hne_fraction_to_percent(0.5), 50);
    ck_assert_double_eq(hne_percent_to_fraction(50), 0.5);
}
END_TEST

/* Undefined is NaN: never 0, never infinite, never a plausible number. */
START_TEST(undefined_numbers)
{
    const double bad_bases[] = { 0, -0.0, -10, -INFINITY, INFINITY, NAN };
    for (size_t i = 0; i < sizeof bad_bases / sizeof *bad_bases; i++) {
        double base = bad_bases[i];
        for (double level = -10; level <= 10; level += 10) {
            ck_assert_msg(isnan(hne_growth(level, base)), "growth from %g to %g", base, level);
            ck_assert(isnan(hne_log_growth(level, base)));
            ck_assert(isnan(hne_annualised_growth(level, base, 1, 4)));
            ck_assert(isnan(hne_compound_annual_growth(level, base, 5)));
            ck_assert(isnan(hne_compound_annual_growth(level, base, 1)));
        }
    }
    ck_assert(isnan(hne_implied_level(-10, 0.1)));
    ck_assert(isnan(hne_implied_level(0, 0.1)));
    ck_assert(isnan(hne_implied_level(NAN, 0.1)));
    ck_assert(isnan(hne_implied_level(10, NAN)));
    ck_assert(isnan(hne_growth(NAN, 1)));
    ck_assert(isnan(hne_change(NAN, 1)));
    ck_assert(isnan(hne_change(1, NAN)));
    ck_assert(isnan(hne_log_growth(0, 1)));
    ck_assert(isnan(hne_log_growth(-1, 1)));
    ck_assert(isnan(hne_log_growth(INFINITY, 1)));
    ck_assert(isnan(hne_compound_annual_growth(-1, 1, 2)));
    ck_assert(isnan(hne_compound_annual_growth(INFINITY, 1, 2)));
}
END_TEST

START_TEST(undefined_spans_and_bases)
{
    const double bad_spans[] = { 0, -1, INFINITY, NAN };
    for (size_t i = 0; i < sizeof bad_spans / sizeof *bad_spans; i++) {
        ck_assert(isnan(hne_compound_annual_growth(2, 1, bad_spans[i])));
        ck_assert(isnan(hne_annualised_growth(2, 1, bad_spans[i], 4)));
        ck_assert(isnan(hne_annualised_growth(2, 1, 1, bad_spans[i])));
    }
    ck_assert(isnan(hne_implied_base(10, -1)));
    ck_assert(isnan(hne_implied_base(-10, -1)));
    ck_assert(isnan(hne_implied_base(10, -1.5)));
    ck_assert(isnan(hne_implied_base(-10, 0.5)));
    ck_assert(isnan(hne_implied_base(0, 0.5)));
    ck_assert(isnan(hne_implied_base(10, INFINITY)));
    ck_assert(isnan(hne_implied_base(NAN, 0.5)));
    ck_assert(isnan(hne_implied_base(10, NAN)));
}
END_TEST

/* Where a plain formula would overflow on the way to a result that exists. */
START_TEST(extremes)
{
    ck_assert_double_eq(hne_growth(-DBL_MAX, DBL_MAX), -2);
    ck_assert_double_eq(hne_growth(DBL_MAX, DBL_MAX / 2), 1);
    ck_assert_double_eq(hne_growth(0x1p-1073, 0x1p-1074), 1);
    ck_assert_double_eq(hne_growth(1 + DBL_EPSILON, 1), DBL_EPSILON);
    ck_assert_double_eq(hne_log_growth(DBL_MAX, 0x1p-1074), 2098 * 0.69314718055994530942);
    ck_assert_double_eq(hne_annualised_growth(DBL_MAX, 1, 1, 12), INFINITY);
    ck_assert_double_eq(hne_annualised_growth(1, DBL_MAX, 1, 12), -1);
    ck_assert_double_eq(hne_compound_annual_growth(0x1p1000, 0x1p-1000, 2000), 1);
}
END_TEST

static const double months[] = { 100, 110, NAN, 121, 0, 50, -5, 60, 66 };
enum { MONTHS = sizeof months / sizeof *months };

START_TEST(series_follow_the_numbers)
{
    double change[MONTHS], growth[MONTHS], log_growth[MONTHS], annualised[MONTHS];
    for (size_t lag = 1; lag <= MONTHS + 1; lag++) {
        ck_assert_int_eq(hne_change_series(months, MONTHS, 1, lag, change, 1), HNE_OK);
        ck_assert_int_eq(hne_growth_series(months, MONTHS, 1, lag, growth, 1), HNE_OK);
        ck_assert_int_eq(hne_log_growth_series(months, MONTHS, 1, lag, log_growth, 1), HNE_OK);
        ck_assert_int_eq(hne_annualised_growth_series(months, MONTHS, 1, lag, 12, annualised, 1), HNE_OK);
        for (size_t t = 0; t < MONTHS; t++) {
            double level = months[t], base = t < lag ? NAN : months[t - lag];
            ck_assert(same(change[t], hne_change(level, base)));
            ck_assert(same(growth[t], hne_growth(level, base)));
            ck_assert(same(log_growth[t], hne_log_growth(level, base)));
            ck_assert(same(annualised[t], hne_annualised_growth(level, base, (double)lag, 12)));
        }
    }
}
END_TEST

/* A gap is neither filled nor skipped: 100, missing, 121 has no growth at lag 1. */
START_TEST(gaps_stay_gaps)
{
    const double x[] = { 100, NAN, 121 };
    double growth[3];
    ck_assert_int_eq(hne_growth_series(x, 3, 1, 1, growth, 1), HNE_OK);
    ck_assert(isnan(growth[0]) && isnan(growth[1]) && isnan(growth[2]));
    ck_assert_int_eq(hne_growth_series(x, 3, 1, 2, growth, 1), HNE_OK);
    ck_assert_double_eq(growth[2], 0.21);
}
END_TEST

START_TEST(series_of_two_operands)
{
    const double level[] = { 110, 120, -50, NAN }, base[] = { 100, 0, 100, 1 }, growth[] = { 0.1, 0.2, -1.5, 0.1 };
    double compound[4], implied_base[4], implied_level[4], one_growth[4];
    ck_assert_int_eq(hne_compound_annual_growth_series(level, 4, 1, base, 1, 2, compound, 1), HNE_OK);
    ck_assert_int_eq(hne_implied_base_series(level, 4, 1, growth, 1, implied_base, 1), HNE_OK);
    ck_assert_int_eq(hne_implied_level_series(base, 4, 1, growth, 1, implied_level, 1), HNE_OK);
    ck_assert_int_eq(hne_implied_base_series(level, 4, 1, growth, 0, one_growth, 1), HNE_OK);
    for (size_t i = 0; i < 4; i++) {
        ck_assert(same(compound[i], hne_compound_annual_growth(level[i], base[i], 2)));
        ck_assert(same(implied_base[i], hne_implied_base(level[i], growth[i])));
        ck_assert(same(implied_level[i], hne_implied_level(base[i], growth[i])));
        ck_assert(same(one_growth[i], hne_implied_base(level[i], growth[0])));
    }
}
END_TEST

/* Lengths on both sides of the length of a block. */
START_TEST(strides_reversal_and_work_in_place)
{
    enum { LONGEST = 200 };
    double x[LONGEST], spread[3 * LONGEST], reversed[LONGEST], expected[LONGEST], result[3 * LONGEST];
    uint64_t state = 88172645463325252u;
    for (size_t i = 0; i < LONGEST; i++) {
        x[i] = i % 17 == 16 ? NAN : random_between(&state, -5, 100);
    }
    for (size_t count = 1; count <= LONGEST; count += 7) {
        for (size_t lag = 1; lag <= 70; lag += 23) {
            for (size_t i = 0; i < count; i++) {
                spread[3 * i] = x[i];
                reversed[count - 1 - i] = x[i];
                expected[i] = hne_growth(x[i], i < lag ? NAN : x[i - lag]);
            }
            ck_assert_int_eq(hne_growth_series(x, count, 1, lag, result, 1), HNE_OK);
            for (size_t i = 0; i < count; i++) {
                ck_assert(same(result[i], expected[i]));
            }
            ck_assert_int_eq(hne_growth_series(reversed + count - 1, count, -1, lag, result + 2, 3), HNE_OK);
            for (size_t i = 0; i < count; i++) {
                ck_assert(same(result[2 + 3 * i], expected[i]));
            }
            ck_assert_int_eq(hne_growth_series(spread, count, 3, lag, spread, 3), HNE_OK);
            ck_assert_int_eq(hne_growth_series(reversed + count - 1, count, -1, lag, reversed + count - 1, -1), HNE_OK);
            for (size_t i = 0; i < count; i++) {
                ck_assert(same(spread[3 * i], expected[i]));
                ck_assert(same(reversed[count - 1 - i], expected[i]));
            }
        }
    }
}
END_TEST

START_TEST(work_in_place_on_contiguous_memory)
{
    double x[150], expected[150];
    for (size_t i = 0; i < 150; i++) {
        x[i] = (double)(i * i % 101 + 1);
    }
    ck_assert_int_eq(hne_growth_series(x, 150, 1, 12, expected, 1), HNE_OK);
    ck_assert_int_eq(hne_growth_series(x, 150, 1, 12, x, 1), HNE_OK);
    for (size_t i = 0; i < 150; i++) {
        ck_assert(same(x[i], expected[i]));
    }
}
END_TEST

enum { SERIES = 5, PERIODS = 70, LAG = 12 };

/* What hne_growth_panel() must give, in the layout of a row for each series. */
static void fill_panel(double *rows, double *columns, double *expected)
{
    uint64_t state = 362436069362436069u;
    for (size_t s = 0; s < SERIES; s++) {
        for (size_t t = 0; t < PERIODS; t++) {
            double value = random_between(&state, -1, 50);
            rows[s * PERIODS + t] = columns[t * SERIES + s] = value;
            expected[s * PERIODS + t] = hne_growth(value, t < LAG ? NAN : rows[s * PERIODS + t - LAG]);
        }
    }
}

START_TEST(panels_in_either_layout)
{
    double rows[SERIES * PERIODS], columns[SERIES * PERIODS], expected[SERIES * PERIODS], result[SERIES * PERIODS];
    fill_panel(rows, columns, expected);
    ck_assert_int_eq(hne_growth_panel(rows, SERIES, PERIODS, PERIODS, 1, LAG, result, PERIODS, 1), HNE_OK);
    for (size_t i = 0; i < SERIES * PERIODS; i++) {
        ck_assert(same(result[i], expected[i]));
    }
    /* From one layout into the other. */
    ck_assert_int_eq(hne_growth_panel(columns, SERIES, PERIODS, 1, SERIES, LAG, result, PERIODS, 1), HNE_OK);
    for (size_t i = 0; i < SERIES * PERIODS; i++) {
        ck_assert(same(result[i], expected[i]));
    }
    /* In place, in both. */
    ck_assert_int_eq(hne_growth_panel(rows, SERIES, PERIODS, PERIODS, 1, LAG, rows, PERIODS, 1), HNE_OK);
    ck_assert_int_eq(hne_growth_panel(columns, SERIES, PERIODS, 1, SERIES, LAG, columns, 1, SERIES), HNE_OK);
    for (size_t s = 0; s < SERIES; s++) {
        for (size_t t = 0; t < PERIODS; t++) {
            ck_assert(same(rows[s * PERIODS + t], expected[s * PERIODS + t]));
            ck_assert(same(columns[t * SERIES + s], expected[s * PERIODS + t]));
        }
    }
}
END_TEST

START_TEST(panels_of_the_other_functions)
{
    const double x[] = { 1, 2, 4, 5, 15, 60 }, growth[] = { 0.5, 1, -0.5 }; /* two series, three periods */
    double result[6];
    ck_assert_int_eq(hne_change_panel(x, 2, 3, 3, 1, 1, result, 3, 1), HNE_OK);
    ck_assert(isnan(result[0]) && result[1] == 1 && result[2] == 2 && isnan(result[3]) && result[5] == 45);
    ck_assert_int_eq(hne_log_growth_panel(x, 2, 3, 3, 1, 2, result, 3, 1), HNE_OK);
    ck_assert(isnan(result[1]) && same(result[2], hne_log_growth(4, 1)) && same(result[5], hne_log_growth(60, 5)));
    ck_assert_int_eq(hne_annualised_growth_panel(x, 2, 3, 3, 1, 1, 4, result, 3, 1), HNE_OK);
    ck_assert_double_eq(result[1], 15);
    ck_assert_double_eq(result[5], 255);
    ck_assert_int_eq(hne_compound_annual_growth_panel(x, 2, 3, 3, 1, x, 3, 0, 2, result, 3, 1), HNE_OK);
    ck_assert_double_eq(result[2], 1);
    ck_assert(same(result[5], hne_compound_annual_growth(60, 5, 2)));
    ck_assert_int_eq(hne_implied_base_panel(x, 2, 3, 3, 1, growth, 0, 1, result, 3, 1), HNE_OK);
    ck_assert_double_eq(result[2], 8);
    ck_assert_double_eq(result[4], 7.5);
    ck_assert_int_eq(hne_implied_level_panel(x, 2, 3, 3, 1, growth, 0, 1, result, 3, 1), HNE_OK);
    ck_assert_double_eq(result[2], 2);
    ck_assert_double_eq(result[4], 30);
}
END_TEST

START_TEST(nothing_to_do_is_no_error)
{
    ck_assert_int_eq(hne_growth_series(NULL, 0, 1, 1, NULL, 0), HNE_OK);
    ck_assert_int_eq(hne_growth_panel(NULL, 0, 5, 5, 1, 1, NULL, 5, 1), HNE_OK);
    ck_assert_int_eq(hne_growth_panel(NULL, 5, 0, 0, 1, 1, NULL, 0, 1), HNE_OK);
    ck_assert_int_eq(hne_implied_base_series(NULL, 0, 1, NULL, 1, NULL, 1), HNE_OK);
}
END_TEST

START_TEST(wrong_arguments_write_nothing)
{
    const double x[4] = { 1, 2, 3, 4 };
    double result[4] = { 7, 7, 7, 7 };
    ck_assert_int_eq(hne_growth_series(NULL, 4, 1, 1, result, 1), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_growth_series(x, 4, 1, 1, NULL, 1), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_growth_series(x, 4, 1, 0, result, 1), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_growth_series(x, 4, 1, 1, result, 0), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_change_series(x, 4, 1, 0, result, 1), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_log_growth_series(x, 4, 1, 0, result, 1), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_annualised_growth_series(x, 4, 1, 1, 0, result, 1), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_annualised_growth_series(x, 4, 1, 1, NAN, result, 1), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_compound_annual_growth_series(x, 4, 1, x, 1, -1, result, 1), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_compound_annual_growth_series(x, 4, 1, NULL, 1, 1, result, 1), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_implied_base_series(x, 4, 1, NULL, 1, result, 1), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_implied_level_series(NULL, 4, 1, x, 1, result, 1), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_growth_panel(x, 2, 2, 2, 1, 1, result, 0, 1), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_growth_panel(x, 2, 2, 2, 1, 1, result, 2, 0), HNE_ERROR_ARGUMENT);
    for (size_t i = 0; i < 4; i++) {
        ck_assert_double_eq(result[i], 7);
    }
}
END_TEST

Suite *growth_suite(void)
{
    Suite *suite = suite_create("growth");
    TCase *numbers = tcase_create("numbers");
    tcase_add_test(numbers, defined_numbers);
    tcase_add_test(numbers, undefined_numbers);
    tcase_add_test(numbers, undefined_spans_and_bases);
    tcase_add_test(numbers, extremes);
    suite_add_tcase(suite, numbers);
    TCase *arrays = tcase_create("arrays");
    tcase_add_test(arrays, series_follow_the_numbers);
    tcase_add_test(arrays, gaps_stay_gaps);
    tcase_add_test(arrays, series_of_two_operands);
    tcase_add_test(arrays, strides_reversal_and_work_in_place);
    tcase_add_test(arrays, work_in_place_on_contiguous_memory);
    tcase_add_test(arrays, panels_in_either_layout);
    tcase_add_test(arrays, panels_of_the_other_functions);
    tcase_add_test(arrays, nothing_to_do_is_no_error);
    tcase_add_test(arrays, wrong_arguments_write_nothing);
    suite_add_tcase(suite, arrays);
    return suite;
}
