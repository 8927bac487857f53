/* SPDX-License-Identifier: MIT */
#include "suites.h"

#include <hunanecon.h>
#include <stdio.h>
#include <stdlib.h>

static hne_profile *profile;
static hne_error *error;
static hne_indicator *whole, *left, *right;

static hne_indicator *indicator(const char *code)
{
    hne_indicator *made;
    ck_assert_int_eq(hne_profile_add_indicator(profile, code, &made, NULL), HNE_OK);
    return made;
}

static hne_breakdown *breakdown(hne_indicator *of)
{
    hne_breakdown *made;
    ck_assert_int_eq(hne_indicator_add_breakdown(of, "parts", 1, &made, NULL), HNE_OK);
    return made;
}

static void set_up(void)
{
    ck_assert_int_eq(hne_profile_new(&profile, NULL), HNE_OK);
    ck_assert_int_eq(hne_error_new(&error), HNE_OK);
    whole = indicator("whole");
    left = indicator("left");
    right = indicator("right");
}

static void tear_down(void)
{
    hne_profile_unref(profile);
    hne_error_free(error);
}

START_TEST(parts_keep_order_and_sign)
{
    hne_breakdown *made = breakdown(whole);
    ck_assert_int_eq(hne_breakdown_add_part(made, right, 1, NULL), HNE_OK);
    ck_assert_int_eq(hne_breakdown_add_part(made, left, -1, NULL), HNE_OK);
    ck_assert_uint_eq(hne_indicator_breakdown_count(whole), 1);
    ck_assert_ptr_eq(hne_indicator_breakdown(whole, 0), made);
    ck_assert_str_eq(hne_breakdown_name(made), "parts");
    ck_assert_int_eq(hne_breakdown_is_complete(made), 1);
    ck_assert_uint_eq(hne_breakdown_part_count(made), 2);
    ck_assert_ptr_eq(hne_breakdown_part(made, 0), right);
    ck_assert_int_eq(hne_breakdown_part_sign(made, 0), 1);
    ck_assert_ptr_eq(hne_breakdown_part(made, 1), left);
    ck_assert_int_eq(hne_breakdown_part_sign(made, 1), -1);
    ck_assert_ptr_null(hne_breakdown_part(made, 2));
    ck_assert_int_eq(hne_breakdown_part_sign(made, 2), 0);
    ck_assert_ptr_null(hne_indicator_breakdown(whole, 1));
}
END_TEST

START_TEST(a_part_named_twice_is_refused)
{
    hne_breakdown *made = breakdown(whole);
    ck_assert_int_eq(hne_breakdown_add_part(made, left, 1, NULL), HNE_OK);
    ck_assert_int_eq(hne_breakdown_add_part(made, left, -1, error), HNE_ERROR_DUPLICATE);
    ck_assert_str_eq(hne_error_message(error), "\"left\" is a part of \"whole\" already; name each part once");
    ck_assert_uint_eq(hne_breakdown_part_count(made), 1);
    ck_assert_int_eq(hne_breakdown_part_sign(made, 0), 1);
    /* another breakdown of the same whole may name it */
    ck_assert_int_eq(hne_breakdown_add_part(breakdown(whole), left, 1, NULL), HNE_OK);
}
END_TEST

START_TEST(cycles_are_refused)
{
    hne_breakdown *first = breakdown(whole), *second = breakdown(left), *third = breakdown(right);
    ck_assert_int_eq(hne_breakdown_add_part(first, whole, 1, error), HNE_ERROR_CYCLE);
    ck_assert_str_eq(hne_error_message(error),
                     "\"whole\" cannot be a part of \"whole\", which is itself; leave one of the two out");
    ck_assert_int_eq(hne_breakdown_add_part(first, left, 1, NULL), HNE_OK);
    ck_assert_int_eq(hne_breakdown_add_part(second, whole, 1, error), HNE_ERROR_CYCLE);
    ck_assert_int_eq(hne_breakdown_add_part(second, right, 1, NULL), HNE_OK);
    ck_assert_int_eq(hne_breakdown_add_part(third, whole, 1, error), HNE_ERROR_CYCLE);
    ck_assert_int_eq(hne_breakdown_add_part(third, left, 1, error), HNE_ERROR_CYCLE);
    ck_assert_uint_eq(hne_breakdown_part_count(third), 0);
    /* two ways down to one part are no cycle */
    ck_assert_int_eq(hne_breakdown_add_part(first, right, 1, NULL), HNE_OK);
}
END_TEST

/* A chain of wholes and parts, built from the top, from the bottom, or from
 * both ends to the middle; then closed. */
START_TEST(long_chains)
{
    int count = getenv("HNE_TEST_EFFORT") ? 1000 : 100000;
    hne_indicator **chain = malloc((size_t)count * sizeof *chain);
    char code[16];
    ck_assert_ptr_nonnull(chain);
    for (int i = 0; i < count; i++) {
        snprintf(code, sizeof code, "C%d", i);
        chain[i] = indicator(code);
    }
    for (int step = 0; step + 1 < count; step++) {
        int at = _i == 0 ? step : _i == 1 ? count - 2 - step : step % 2 ? count - 2 - step / 2 : step / 2;
        ck_assert_int_eq(hne_breakdown_add_part(breakdown(chain[at]), chain[at + 1], 1, NULL), HNE_OK);
    }
    ck_assert_int_eq(hne_breakdown_add_part(breakdown(chain[count - 1]), chain[0], 1, error), HNE_ERROR_CYCLE);
    free(chain);
}
END_TEST

START_TEST(many_parts)
{
    int count = getenv("HNE_TEST_EFFORT") ? 1000 : 100000;
    hne_breakdown *made = breakdown(whole);
    char code[16];
    for (int i = 0; i < count; i++) {
        snprintf(code, sizeof code, "P%d", i);
        ck_assert_int_eq(hne_breakdown_add_part(made, indicator(code), 1, NULL), HNE_OK);
    }
    ck_assert_int_eq(hne_breakdown_add_part(made, hne_profile_find_indicator(profile, "P500"), 1, NULL), HNE_ERROR_DUPLICATE);
}
END_TEST

START_TEST(bad_arguments_are_refused)
{
    hne_profile *other;
    hne_indicator *stranger;
    hne_breakdown *made = breakdown(whole), *out = NULL;
    ck_assert_int_eq(hne_profile_new(&other, NULL), HNE_OK);
    ck_assert_int_eq(hne_profile_add_indicator(other, "stranger", &stranger, NULL), HNE_OK);
    ck_assert_int_eq(hne_breakdown_add_part(made, stranger, 1, error), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_breakdown_add_part(made, left, 0, error), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_breakdown_add_part(made, left, 2, error), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_breakdown_add_part(NULL, left, 1, error), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_breakdown_add_part(made, NULL, 1, error), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_indicator_add_breakdown(NULL, "x", 1, &out, error), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_indicator_add_breakdown(whole, NULL, 1, &out, error), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_indicator_add_breakdown(whole, "x", 2, &out, error), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_indicator_add_breakdown(whole, "\xff", 1, &out, error), HNE_ERROR_SYNTAX);
    ck_assert_ptr_null(out);
    ck_assert_uint_eq(hne_indicator_breakdown_count(whole), 1);
    ck_assert_uint_eq(hne_breakdown_part_count(made), 0);
    ck_assert_str_eq(hne_breakdown_name(NULL), "");
    ck_assert_uint_eq(hne_breakdown_part_count(NULL), 0);
    ck_assert_uint_eq(hne_indicator_breakdown_count(NULL), 0);
    hne_profile_unref(other);
}
END_TEST

Suite *breakdown_suite(void)
{
    Suite *suite = suite_create("breakdown");
    TCase *tests = tcase_create("breakdown");
    tcase_set_timeout(tests, 60);
    tcase_add_checked_fixture(tests, set_up, tear_down);
    tcase_add_test(tests, parts_keep_order_and_sign);
    tcase_add_test(tests, a_part_named_twice_is_refused);
    tcase_add_test(tests, cycles_are_refused);
    tcase_add_loop_test(tests, long_chains, 0, 3);
    tcase_add_test(tests, many_parts);
    tcase_add_test(tests, bad_arguments_are_refused);
    suite_add_tcase(suite, tests);
    return suite;
}
