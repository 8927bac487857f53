/* SPDX-License-Identifier: MIT */
/* Memory running out at every place while a release is read. */
#include "../failing.h"
#include "suites.h"

#include <hunanecon.h>
#include <stdlib.h>
#include <string.h>

static const char text[] =
    "Hunan's trade\n\nNovember 20, 2018\n\n"
    "In 2017, Hunan's exports and imports were 20.8 and 17.1 billion yuan respectively, up 5% and 6%. Imports and exports "
    "with ASEAN, the European Union and Japan totaled 5, 4 and 3 billion yuan, accounting for 31.7% of Hunan's total trade. "
    "Private enterprises' exports grew by 3%, 2 percentage points higher than the national average, and xx percent.";

/* What is given on failure is as it was, and nothing is lost. */
START_TEST(while_a_release_is_read)
{
    hne_release_options *options;
    hne_status status = HNE_ERROR_MEMORY;
    long n = 0;
    failing_install();
    ck_assert_int_eq(hne_release_options_new(&options, NULL), HNE_OK);
    ck_assert_int_eq(hne_release_options_set_area(options, "Hunan", NULL), HNE_OK);
    long before = failing_live();
    for (; status != HNE_OK; n++) {
        hne_profile *profile;
        hne_release *untouched = (hne_release *)(void *)&before, *release = untouched;
        ck_assert_int_eq(hne_profile_new(&profile, NULL), HNE_OK);
        failing_at(n);
        status = hne_release_read(profile, text, strlen(text), "text", options, &release, NULL);
        failing_at(-1);
        ck_assert(status == HNE_OK || status == HNE_ERROR_MEMORY);
        if (status) {
            ck_assert_ptr_eq(release, untouched);
        } else {
            ck_assert_uint_ge(hne_release_quantity_count(release), 11);
            hne_release_free(release);
        }
        hne_profile_unref(profile);
        ck_assert_int_eq(failing_live(), before);
    }
    ck_assert_int_gt(n, 40);
    hne_release_options_free(options);
    ck_assert_int_eq(failing_live(), 0);
    failing_remove();
}
END_TEST

/* Whatever was reached: the profile is written and reads back equal. */
START_TEST(a_profile_stays_whole)
{
    hne_status status = HNE_ERROR_MEMORY;
    failing_install();
    for (long n = 0; status != HNE_OK; n += 7) {
        hne_profile *profile, *copy;
        char *written;
        size_t length;
        ck_assert_int_eq(hne_profile_new(&profile, NULL), HNE_OK);
        failing_at(n);
        status = hne_release_read(profile, text, strlen(text), "text", NULL, NULL, NULL);
        failing_at(-1);
        ck_assert_int_eq(hne_profile_write_memory(profile, &written, &length, NULL), HNE_OK);
        ck_assert_int_eq(hne_profile_read_memory(written, length, NULL, &copy, NULL), HNE_OK);
        ck_assert(hne_profile_equal(profile, copy));
        hne_profile_unref(copy);
        hne_free(written);
        hne_profile_unref(profile);
    }
    failing_remove();
}
END_TEST

START_TEST(while_options_are_made)
{
    int place;
    hne_release_options *untouched = (hne_release_options *)(void *)&place, *options = untouched;
    failing_install();
    for (long n = 0; n < 2; n++) {
        failing_at(n);
        ck_assert_int_eq(hne_release_options_new(&options, NULL), HNE_ERROR_MEMORY);
        ck_assert_ptr_eq(options, untouched);
        ck_assert_int_eq(failing_live(), 0);
    }
    failing_at(-1);
    ck_assert_int_eq(hne_release_options_new(&options, NULL), HNE_OK);
    failing_at(0);
    ck_assert_int_eq(hne_release_options_set_area(options, "Hunan", NULL), HNE_ERROR_MEMORY);
    failing_at(-1);
    hne_release_options_free(options);
    ck_assert_int_eq(failing_live(), 0);
    failing_remove();
}
END_TEST

Suite *memory_suite(void)
{
    Suite *suite = suite_create("memory");
    TCase *tests = tcase_create("memory");
    tcase_set_timeout(tests, 120);
    tcase_add_test(tests, while_a_release_is_read);
    tcase_add_test(tests, a_profile_stays_whole);
    tcase_add_test(tests, while_options_are_made);
    suite_add_tcase(suite, tests);
    return suite;
}
