/* SPDX-License-Identifier: MIT */
/* What is told to the reader, and what it refuses. */
#include "suites.h"

#include <hunanecon.h>
#include <string.h>

static hne_release_options *new_options(void)
{
    hne_release_options *options;
    ck_assert_int_eq(hne_release_options_new(&options, NULL), HNE_OK);
    return options;
}

START_TEST(options_without_a_place_are_refused)
{
    hne_error *error;
    ck_assert_int_eq(hne_error_new(&error), HNE_OK);
    ck_assert_int_eq(hne_release_options_new(NULL, error), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_error_status(error), HNE_ERROR_ARGUMENT);
    ck_assert_ptr_nonnull(strstr(hne_error_message(error), "expected one"));
    hne_error_free(error);
    hne_release_options_free(NULL);
}
END_TEST

START_TEST(no_options_are_refused)
{
    hne_date date = {2018, 11, 20};
    ck_assert_int_eq(hne_release_options_set_date(NULL, date, NULL), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_release_options_set_fallback_date(NULL, date, NULL), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_release_options_set_area(NULL, "Hunan", NULL), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_release_options_set_language(NULL, "en", NULL), HNE_ERROR_ARGUMENT);
}
END_TEST

START_TEST(dates_that_are_none_are_refused)
{
    static const hne_date wrong[] = {{2018, 13, 1}, {2018, 2, 29}, {2018, 0, 3}, {0, 1, 1}, {-1, 1, 1}, {10000, 1, 1}};
    hne_release_options *options = new_options();
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        ck_assert_int_eq(hne_release_options_set_date(options, wrong[i], NULL), HNE_ERROR_ARGUMENT);
        ck_assert_int_eq(hne_release_options_set_fallback_date(options, wrong[i], NULL), HNE_ERROR_ARGUMENT);
    }
    ck_assert_int_eq(hne_release_options_set_date(options, (hne_date){2020, 2, 29}, NULL), HNE_OK);
    ck_assert_int_eq(hne_release_options_set_date(options, (hne_date){2018, 11, 0}, NULL), HNE_OK);
    ck_assert_int_eq(hne_release_options_set_date(options, (hne_date){0, 0, 0}, NULL), HNE_OK);
    ck_assert_int_eq(hne_release_options_set_fallback_date(options, (hne_date){0, 0, 0}, NULL), HNE_OK);
    hne_release_options_free(options);
}
END_TEST

START_TEST(areas_are_text)
{
    hne_release_options *options = new_options();
    ck_assert_int_eq(hne_release_options_set_area(options, NULL, NULL), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_release_options_set_area(options, "Hu\xffnan", NULL), HNE_ERROR_SYNTAX);
    ck_assert_int_eq(hne_release_options_set_area(options, "\xe6\xb9\x96\xe5\x8d\x97", NULL), HNE_OK);
    ck_assert_int_eq(hne_release_options_set_area(options, "", NULL), HNE_OK);
    hne_release_options_free(options);
}
END_TEST

START_TEST(languages_are_those_with_a_table)
{
    hne_error *error;
    hne_release_options *options = new_options();
    ck_assert_int_eq(hne_error_new(&error), HNE_OK);
    ck_assert_int_eq(hne_release_options_set_language(options, "en", error), HNE_OK);
    ck_assert_int_eq(hne_release_options_set_language(options, NULL, error), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_release_options_set_language(options, "", error), HNE_ERROR_NOT_FOUND);
    ck_assert_int_eq(hne_release_options_set_language(options, "tlh", error), HNE_ERROR_NOT_FOUND);
    ck_assert_str_eq(hne_error_text(error), "tlh");
    ck_assert_ptr_nonnull(strstr(hne_error_message(error), "\"en\""));
    hne_error_free(error);
    hne_release_options_free(options);
}
END_TEST

Suite *options_suite(void)
{
    Suite *suite = suite_create("options");
    TCase *tests = tcase_create("options");
    tcase_add_test(tests, options_without_a_place_are_refused);
    tcase_add_test(tests, no_options_are_refused);
    tcase_add_test(tests, dates_that_are_none_are_refused);
    tcase_add_test(tests, areas_are_text);
    tcase_add_test(tests, languages_are_those_with_a_table);
    suite_add_tcase(suite, tests);
    return suite;
}
