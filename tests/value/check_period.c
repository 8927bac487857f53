/* SPDX-License-Identifier: MIT */
#include "golden.h"
#include "suites.h"

#include <stdlib.h>
#include <string.h>

static const hne_period invalid = {0, -1};
static const hne_period reversed = {24217, 24216};

static void check_text(const golden_case *one)
{
    hne_period period = {7, 7};
    hne_error *error;
    ck_assert_int_eq(hne_error_new(&error), HNE_OK);
    hne_status status = hne_period_parse(one->columns[0], &period, error);
    if (strcmp(one->columns[1], "ok") == 0) {
        char text[HNE_PERIOD_TEXT_SIZE];
        ck_assert_msg(status == HNE_OK, "%s:%d: %s", one->file, one->line, hne_error_message(error));
        ck_assert_int_eq(period.first_month, atoi(one->columns[2]));
        ck_assert_int_eq(period.last_month, atoi(one->columns[3]));
        ck_assert_uint_eq(hne_period_print(period, text, sizeof text), strlen(one->columns[4]));
        ck_assert_str_eq(text, one->columns[4]);
    } else {
        golden_expect_failure(one, 1, status, error);
        ck_assert_int_eq(period.first_month, 7);
    }
    hne_error_free(error);
}

START_TEST(texts_are_read_and_printed)
{
    golden_run("period-texts.tsv", check_text);
}
END_TEST

START_TEST(constructors_refuse_what_no_year_has)
{
    ck_assert(hne_period_equal(hne_period_of_year(0), invalid));
    ck_assert(hne_period_equal(hne_period_of_year(10000), invalid));
    ck_assert(hne_period_equal(hne_period_of_year(INT32_MAX), invalid));
    ck_assert(hne_period_equal(hne_period_of_half(2018, 3), invalid));
    ck_assert(hne_period_equal(hne_period_of_half(2018, 0), invalid));
    ck_assert(hne_period_equal(hne_period_of_quarter(2018, 5), invalid));
    ck_assert(hne_period_equal(hne_period_of_quarter(2018, INT32_MIN), invalid));
    ck_assert(hne_period_equal(hne_period_of_month(2018, 13), invalid));
    ck_assert(hne_period_equal(hne_period_year_to_date(2018, 0), invalid));
    ck_assert(!hne_period_is_valid(invalid));
    ck_assert(!hne_period_is_valid(reversed));
    ck_assert(hne_period_is_valid(hne_period_of_year(1)));
    ck_assert(hne_period_is_valid(hne_period_of_month(9999, 12)));
}
END_TEST

START_TEST(constructors_agree_with_each_other)
{
    hne_period year = hne_period_of_year(2018);
    ck_assert_int_eq(year.first_month, 24216);
    ck_assert_int_eq(hne_period_months(year), 12);
    ck_assert(hne_period_equal(hne_period_year_to_date(2018, 12), year));
    ck_assert(hne_period_equal(hne_period_year_to_date(2018, 3), hne_period_of_quarter(2018, 1)));
    ck_assert(hne_period_equal(hne_period_year_to_date(2018, 6), hne_period_of_half(2018, 1)));
    ck_assert(hne_period_equal(hne_period_year_to_date(2018, 1), hne_period_of_month(2018, 1)));
    ck_assert_int_eq(hne_period_of_half(2018, 2).last_month, year.last_month);
    ck_assert_int_eq(hne_period_of_quarter(2018, 4).first_month, hne_period_of_month(2018, 10).first_month);
}
END_TEST

START_TEST(relations_between_periods)
{
    hne_period year = hne_period_of_year(2018), ten_months = hne_period_year_to_date(2018, 10);
    hne_period october = hne_period_of_month(2018, 10), november = hne_period_of_month(2018, 11);
    ck_assert(hne_period_contains(year, ten_months));
    ck_assert(hne_period_contains(year, year));
    ck_assert(!hne_period_contains(ten_months, year));
    ck_assert(!hne_period_contains(ten_months, november));
    ck_assert(hne_period_overlap(ten_months, october));
    ck_assert(!hne_period_overlap(ten_months, november));
    ck_assert(hne_period_adjacent(ten_months, november));
    ck_assert(!hne_period_adjacent(november, ten_months));
    ck_assert(!hne_period_adjacent(october, october));
    ck_assert(!hne_period_contains(invalid, invalid));
    ck_assert(!hne_period_contains(year, invalid));
    ck_assert(!hne_period_overlap(year, invalid));
    ck_assert(!hne_period_adjacent(invalid, year));
    ck_assert(!hne_period_adjacent((hne_period){INT32_MIN, INT32_MAX}, year));
    ck_assert_int_eq(hne_period_months(invalid), 0);
    ck_assert_int_eq(hne_period_months((hne_period){INT32_MIN, INT32_MAX}), 0);
}
END_TEST

START_TEST(shifting_stays_within_the_years)
{
    hne_period ten_months = hne_period_year_to_date(2018, 10);
    ck_assert(hne_period_equal(hne_period_year_earlier(ten_months), hne_period_year_to_date(2017, 10)));
    ck_assert(hne_period_equal(hne_period_before(hne_period_of_quarter(2018, 1)), hne_period_of_quarter(2017, 4)));
    ck_assert(hne_period_equal(hne_period_before(hne_period_of_year(2018)), hne_period_of_year(2017)));
    ck_assert(hne_period_equal(hne_period_shift(ten_months, 0), ten_months));
    ck_assert(hne_period_equal(hne_period_shift(hne_period_of_month(2018, 12), 1), hne_period_of_month(2019, 1)));
    ck_assert(hne_period_equal(hne_period_shift(ten_months, INT32_MAX), invalid));
    ck_assert(hne_period_equal(hne_period_shift(ten_months, INT32_MIN), invalid));
    ck_assert(hne_period_equal(hne_period_year_earlier(hne_period_of_year(1)), invalid));
    ck_assert(hne_period_equal(hne_period_before(hne_period_of_month(1, 1)), invalid));
    ck_assert(hne_period_equal(hne_period_shift(hne_period_of_month(9999, 12), 1), invalid));
    ck_assert(hne_period_equal(hne_period_shift(reversed, 1), invalid));
}
END_TEST

START_TEST(printing_is_cut_like_snprintf)
{
    char text[8] = "xxxxxxx";
    hne_period ten_months = hne_period_year_to_date(2018, 10);
    ck_assert_uint_eq(hne_period_print(ten_months, text, 5), 15);
    ck_assert_str_eq(text, "2018");
    ck_assert_uint_eq(hne_period_print(ten_months, NULL, 0), 15);
    ck_assert_uint_eq(hne_period_print(invalid, text, sizeof text), 0);
    ck_assert_str_eq(text, "");
}
END_TEST

START_TEST(every_period_reads_back)
{
    for (int32_t first = 12 * 2016; first < 12 * 2020; first++)
        for (int32_t last = first; last < 12 * 2021; last++) {
            char text[HNE_PERIOD_TEXT_SIZE];
            hne_period period = {first, last}, again;
            ck_assert_uint_lt(hne_period_print(period, text, sizeof text), sizeof text);
            ck_assert_int_eq(hne_period_parse(text, &again, NULL), HNE_OK);
            ck_assert_msg(hne_period_equal(period, again), "%s", text);
        }
}
END_TEST

START_TEST(null_arguments_are_refused)
{
    hne_period period;
    ck_assert_int_eq(hne_period_parse(NULL, &period, NULL), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_period_parse("2018", NULL, NULL), HNE_ERROR_ARGUMENT);
}
END_TEST

Suite *period_suite(void)
{
    Suite *suite = suite_create("period");
    TCase *tests = tcase_create("period");
    tcase_add_test(tests, texts_are_read_and_printed);
    tcase_add_test(tests, constructors_refuse_what_no_year_has);
    tcase_add_test(tests, constructors_agree_with_each_other);
    tcase_add_test(tests, relations_between_periods);
    tcase_add_test(tests, shifting_stays_within_the_years);
    tcase_add_test(tests, printing_is_cut_like_snprintf);
    tcase_add_test(tests, every_period_reads_back);
    tcase_add_test(tests, null_arguments_are_refused);
    suite_add_tcase(suite, tests);
    return suite;
}
