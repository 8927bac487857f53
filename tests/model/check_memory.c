/* SPDX-License-Identifier: MIT */
/* Memory running out at every place while a profile is made. */
#include "../failing.h"
#include "sample.h"
#include "suites.h"

START_TEST(while_a_profile_is_made)
{
    hne_profile *whole, *profile;
    hne_status status = HNE_ERROR_MEMORY;
    long n = 0;
    failing_install();
    ck_assert_int_eq(sample_make(-1, &whole), HNE_OK);
    for (; status != HNE_OK; n++) {
        long before = failing_live();
        failing_at(n);
        status = sample_make(-1, &profile);
        failing_at(-1);
        ck_assert(status == HNE_OK || status == HNE_ERROR_MEMORY);
        if (status == HNE_OK)
            break;
        ck_assert_int_eq(failing_live(), before);
    }
    ck_assert_int_gt(n, 40);
    ck_assert(hne_profile_equal(whole, profile));
    hne_profile_unref(profile);
    hne_profile_unref(whole);
    ck_assert_int_eq(failing_live(), 0);
    failing_remove();
}
END_TEST

/* A call that failed for want of memory has changed nothing, and succeeds when
 * there is some again. */
START_TEST(an_object_is_as_it_was)
{
    hne_profile *profile;
    hne_error *error;
    hne_indicator *indicator, *part;
    hne_breakdown *breakdown;
    hne_figure figure = {1, 0, 0, {"EUR"}, HNE_HEDGE_NONE};
    failing_install();
    ck_assert_int_eq(hne_error_new(&error), HNE_OK);
    ck_assert_int_eq(hne_profile_new(&profile, NULL), HNE_OK);
    failing_at(0);
    ck_assert_int_eq(hne_profile_add_indicator(profile, "a", &indicator, error), HNE_ERROR_MEMORY);
    ck_assert_str_eq(hne_error_message(error), "out of memory");
    ck_assert_uint_eq(hne_profile_indicator_count(profile), 0);
    failing_at(-1);
    ck_assert_int_eq(hne_profile_add_indicator(profile, "a", &indicator, error), HNE_OK);
    ck_assert_int_eq(hne_profile_add_indicator(profile, "b", &part, error), HNE_OK);
    static const long rooms[] = {0, 1, 1}; /* the index, the list of chunks, the chunk; what was got stays */
    for (size_t i = 0; i < 3; i++) {
        failing_at(rooms[i]);
        ck_assert_int_eq(hne_indicator_state(indicator, hne_period_of_year(2018), HNE_ASPECT_LEVEL, figure, NULL, error),
                         HNE_ERROR_MEMORY);
        ck_assert_uint_eq(hne_profile_statement_count(profile), 0);
        ck_assert_ptr_null(hne_indicator_first_statement(indicator));
        ck_assert_ptr_null(hne_indicator_find(indicator, hne_period_of_year(2018), HNE_ASPECT_LEVEL, NULL));
    }
    failing_at(-1);
    ck_assert_int_eq(hne_indicator_add_breakdown(indicator, "x", 1, &breakdown, error), HNE_OK);
    failing_at(0);
    ck_assert_int_eq(hne_breakdown_add_part(breakdown, part, 1, error), HNE_ERROR_MEMORY);
    failing_at(1);
    ck_assert_int_eq(hne_breakdown_add_part(breakdown, part, 1, error), HNE_ERROR_MEMORY);
    ck_assert_uint_eq(hne_breakdown_part_count(breakdown), 0);
    failing_at(-1);
    ck_assert_int_eq(hne_breakdown_add_part(breakdown, part, 1, error), HNE_OK);
    ck_assert_int_eq(hne_indicator_state(indicator, hne_period_of_year(2018), HNE_ASPECT_LEVEL, figure, NULL, error), HNE_OK);
    hne_profile_unref(profile);
    hne_error_free(error);
    ck_assert_int_eq(failing_live(), 0);
    failing_remove();
}
END_TEST

Suite *memory_suite(void)
{
    Suite *suite = suite_create("memory");
    TCase *tests = tcase_create("memory");
    tcase_add_test(tests, while_a_profile_is_made);
    tcase_add_test(tests, an_object_is_as_it_was);
    suite_add_tcase(suite, tests);
    return suite;
}
