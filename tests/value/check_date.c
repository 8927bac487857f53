/* SPDX-License-Identifier: MIT */
#include "golden.h"
#include "suites.h"

#include <stdlib.h>
#include <string.h>

static void check_text(const golden_case *one)
{
    hne_date date = {7, 7, 7};
    hne_error *error;
    ck_assert_int_eq(hne_error_new(&error), HNE_OK);
    hne_status status = hne_date_parse(one->columns[0], &date, error);
    if (strcmp(one->columns[1], "ok") == 0) {
        char text[HNE_DATE_TEXT_SIZE], period[HNE_PERIOD_TEXT_SIZE];
        ck_assert_msg(status == HNE_OK, "%s:%d: %s", one->file, one->line, hne_error_message(error));
        ck_assert_int_eq(hne_date_is_valid(date), 1);
        hne_date_print(date, text, sizeof text);
        ck_assert_str_eq(text, one->columns[0]);
        hne_period_print(hne_date_period(date), period, sizeof period);
        ck_assert_str_eq(period, one->columns[2]);
    } else {
        golden_expect_failure(one, 1, status, error);
        ck_assert_int_eq(date.year, 7);
    }
    hne_error_free(error);
}

START_TEST(texts_are_read_and_printed)
{
    golden_run("date-texts.tsv", check_text);
}
END_TEST

START_TEST(parts_of_a_date_go_together)
{
    ck_assert(hne_date_is_valid((hne_date){2018, 11, 20}));
    ck_assert(hne_date_is_valid((hne_date){2018, 0, 0}));
    ck_assert(!hne_date_is_valid((hne_date){0, 0, 0}));
    ck_assert(!hne_date_is_valid((hne_date){2018, 0, 20}));
    ck_assert(!hne_date_is_valid((hne_date){2018, -1, 0}));
    ck_assert(!hne_date_is_valid((hne_date){2018, 1, -1}));
    ck_assert(!hne_date_is_valid((hne_date){10000, 1, 1}));
    ck_assert(!hne_date_is_valid((hne_date){2018, 13, 1}));
}
END_TEST

START_TEST(an_unknown_date_prints_as_nothing)
{
    char text[HNE_DATE_TEXT_SIZE] = "x";
    ck_assert_uint_eq(hne_date_print((hne_date){0, 0, 0}, text, sizeof text), 0);
    ck_assert_str_eq(text, "");
    ck_assert(!hne_period_is_valid(hne_date_period((hne_date){0, 0, 0})));
}
END_TEST

START_TEST(null_arguments_are_refused)
{
    hne_date date;
    ck_assert_int_eq(hne_date_parse(NULL, &date, NULL), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_date_parse("2018", NULL, NULL), HNE_ERROR_ARGUMENT);
}
END_TEST

Suite *date_suite(void)
{
    Suite *suite = suite_create("date");
    TCase *tests = tcase_create("date");
    tcase_add_test(tests, texts_are_read_and_printed);
    tcase_add_test(tests, parts_of_a_date_go_together);
    tcase_add_test(tests, an_unknown_date_prints_as_nothing);
    tcase_add_test(tests, null_arguments_are_refused);
    suite_add_tcase(suite, tests);
    return suite;
}
