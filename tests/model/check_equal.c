/* SPDX-License-Identifier: MIT */
#include "sample.h"
#include "suites.h"

START_TEST(equal_profiles_are_equal)
{
    hne_profile *one, *other;
    ck_assert_int_eq(sample_make(-1, &one), HNE_OK);
    ck_assert_int_eq(sample_make(-1, &other), HNE_OK);
    ck_assert_int_eq(hne_profile_equal(one, other), 1);
    ck_assert_int_eq(hne_profile_equal(one, one), 1);
    ck_assert_int_eq(hne_profile_equal(one, NULL), 0);
    ck_assert_int_eq(hne_profile_equal(NULL, NULL), 1);
    hne_profile_unref(one);
    hne_profile_unref(other);
}
END_TEST

START_TEST(any_member_makes_a_difference)
{
    hne_profile *one, *other;
    ck_assert_int_eq(sample_make(-1, &one), HNE_OK);
    ck_assert_int_eq(sample_make(_i, &other), HNE_OK);
    ck_assert_int_eq(hne_profile_equal(one, other), 0);
    ck_assert_int_eq(hne_profile_equal(other, one), 0);
    hne_profile_unref(one);
    hne_profile_unref(other);
}
END_TEST

START_TEST(an_object_more_makes_a_difference)
{
    hne_profile *one, *other;
    ck_assert_int_eq(sample_make(-1, &one), HNE_OK);
    ck_assert_int_eq(sample_make(-1, &other), HNE_OK);
    if (_i == 0)
        ck_assert_int_eq(hne_profile_add_source(other, "more", NULL, NULL), HNE_OK);
    if (_i == 1)
        ck_assert_int_eq(hne_profile_add_indicator(other, "more", NULL, NULL), HNE_OK);
    if (_i == 2)
        ck_assert_int_eq(hne_profile_add_platform(other, "more", NULL, NULL), HNE_OK);
    if (_i == 3)
        ck_assert_int_eq(hne_profile_add_initiative(other, "more", NULL, NULL), HNE_OK);
    if (_i == 4)
        ck_assert_int_eq(hne_indicator_state(hne_profile_find_indicator(other, "part"), hne_period_of_year(2018),
                                             HNE_ASPECT_CHANGE, (hne_figure){1, 0, 0, {""}, HNE_HEDGE_NONE}, NULL, NULL),
                         HNE_OK);
    ck_assert_int_eq(hne_profile_equal(one, other), 0);
    hne_profile_unref(one);
    hne_profile_unref(other);
}
END_TEST

Suite *equal_suite(void)
{
    Suite *suite = suite_create("equal");
    TCase *tests = tcase_create("equal");
    tcase_add_test(tests, equal_profiles_are_equal);
    tcase_add_loop_test(tests, any_member_makes_a_difference, 0, SAMPLE_CHANGES);
    tcase_add_loop_test(tests, an_object_more_makes_a_difference, 0, 5);
    suite_add_tcase(suite, tests);
    return suite;
}
