/* SPDX-License-Identifier: MIT */
#include "golden.h"
#include "random.h"
#include "suites.h"

#include <stdlib.h>

static void check_text(const golden_case *one)
{
    double value = 7, again;
    hne_error *error;
    ck_assert_int_eq(hne_error_new(&error), HNE_OK);
    hne_status status = hne_number_parse(one->columns[0], &value, error);
    if (strcmp(one->columns[1], "ok") == 0) {
        char text[64];
        ck_assert_msg(status == HNE_OK, "%s:%d: %s", one->file, one->line, hne_error_message(error));
        ck_assert_uint_eq(hne_number_print(value, text, sizeof text), strlen(one->columns[2]));
        ck_assert_str_eq(text, one->columns[2]);
        ck_assert_int_eq(hne_number_parse(text, &again, NULL), HNE_OK);
        ck_assert(isnan(value) ? isnan(again) : memcmp(&value, &again, sizeof value) == 0);
    } else {
        golden_expect_failure(one, 1, status, error);
        ck_assert(value == 7);
    }
    hne_error_free(error);
}

START_TEST(texts_are_read_and_printed)
{
    golden_run("number-texts.tsv", check_text);
}
END_TEST

static void expect_round_trip(double value)
{
    char text[64];
    double again;
    ck_assert_uint_lt(hne_number_print(value, text, sizeof text), 32);
    ck_assert_int_eq(hne_number_parse(text, &again, NULL), HNE_OK);
    ck_assert_msg(memcmp(&value, &again, sizeof value) == 0, "%a printed as %s read back as %a", value, text, again);
}

START_TEST(doubles_read_back)
{
    for (int exponent = -1074; exponent < 1024; exponent++) {
        expect_round_trip(ldexp(1, exponent));
        expect_round_trip(nextafter(ldexp(1, exponent), INFINITY));
        expect_round_trip(-nextafter(ldexp(1, exponent), 0));
    }
    for (int i = 0; i < 20000; i++)
        expect_round_trip(random_finite());
}
END_TEST

/* Digits far beyond what a double holds still decide between neighbours. */
START_TEST(long_texts_are_rounded_once)
{
    static char text[4000];
    double value;
    memset(text, 0, sizeof text);
    strcpy(text, "9007199254740993."); /* midway between two doubles: to even, downward */
    ck_assert_int_eq(hne_number_parse("9007199254740993", &value, NULL), HNE_OK);
    ck_assert(value == 9007199254740992);
    size_t length = strlen(text);
    memset(text + length, '0', 3000);
    ck_assert_int_eq(hne_number_parse(text, &value, NULL), HNE_OK);
    ck_assert(value == 9007199254740992);
    text[length + 2999] = '1'; /* a little above midway: upward */
    ck_assert_int_eq(hne_number_parse(text, &value, NULL), HNE_OK);
    ck_assert(value == 9007199254740994);
    memset(text, '0', 3500);
    strcpy(text + 3500, "1e2"); /* leading zeros count for nothing */
    ck_assert_int_eq(hne_number_parse(text, &value, NULL), HNE_OK);
    ck_assert(value == 100);
    memset(text, '9', 3900);
    strcpy(text + 3900, "e-3900");
    ck_assert_int_eq(hne_number_parse(text, &value, NULL), HNE_OK);
    ck_assert(value == 1);
}
END_TEST

START_TEST(printing_is_cut_like_snprintf)
{
    char text[4];
    ck_assert_uint_eq(hne_number_print(12345.5, text, sizeof text), 7);
    ck_assert_str_eq(text, "123");
    ck_assert_uint_eq(hne_number_print(12345.5, NULL, 0), 7);
}
END_TEST

START_TEST(null_arguments_are_refused)
{
    double value;
    ck_assert_int_eq(hne_number_parse(NULL, &value, NULL), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_number_parse("1", NULL, NULL), HNE_ERROR_ARGUMENT);
}
END_TEST

Suite *number_suite(void)
{
    Suite *suite = suite_create("number");
    TCase *tests = tcase_create("number");
    tcase_add_test(tests, texts_are_read_and_printed);
    tcase_add_test(tests, doubles_read_back);
    tcase_add_test(tests, long_texts_are_rounded_once);
    tcase_add_test(tests, printing_is_cut_like_snprintf);
    tcase_add_test(tests, null_arguments_are_refused);
    suite_add_tcase(suite, tests);
    return suite;
}
