/* SPDX-License-Identifier: MIT */
/* Memory running out at every place: told, nothing half made, nothing lost. */
#include "../failing.h"
#include "cases.h"
#include "suites.h"

#include <hunanecon.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static void set_up(void) { failing_install(); }
static void tear_down(void) { failing_remove(); }

START_TEST(while_reading)
{
    size_t length;
    char *bytes = read_case("valid", "every_member.json", &length);
    hne_error *error;
    long n = 0;
    ck_assert_int_eq(hne_error_new(&error), HNE_OK);
    for (hne_status status = HNE_ERROR_MEMORY; status != HNE_OK; n++) {
        hne_profile *profile = NULL;
        long before = failing_live();
        failing_at(n);
        status = hne_profile_read_memory(bytes, length, NULL, &profile, error);
        failing_at(-1);
        ck_assert(status == HNE_OK || status == HNE_ERROR_MEMORY);
        ck_assert_int_eq(profile != NULL, status == HNE_OK);
        hne_profile_unref(profile);
        ck_assert_int_eq(failing_live(), before);
    }
    ck_assert_int_gt(n, 50);
    hne_error_free(error);
    free(bytes);
}
END_TEST

START_TEST(while_writing_to_memory)
{
    hne_profile *profile;
    ck_assert_int_eq(hne_profile_builtin(&profile, NULL), HNE_OK);
    long n = 0;
    for (hne_status status = HNE_ERROR_MEMORY; status != HNE_OK; n++) {
        char *text = NULL;
        size_t length = 0;
        long before = failing_live();
        failing_at(n);
        status = hne_profile_write_memory(profile, &text, &length, NULL);
        failing_at(-1);
        ck_assert(status == HNE_OK || status == HNE_ERROR_MEMORY);
        ck_assert_int_eq(text != NULL, status == HNE_OK);
        hne_free(text);
        ck_assert_int_eq(failing_live(), before);
    }
    ck_assert_int_gt(n, 3);
    hne_profile_unref(profile);
}
END_TEST

START_TEST(while_writing_to_a_file)
{
    char path[] = "/tmp/hunanecon-XXXXXX";
    int descriptor = mkstemp(path);
    ck_assert_int_ge(descriptor, 0);
    ck_assert_int_eq(write(descriptor, "old", 3), 3);
    close(descriptor);
    hne_profile *profile;
    ck_assert_int_eq(hne_profile_builtin(&profile, NULL), HNE_OK);
    hne_status status = HNE_ERROR_MEMORY;
    for (long n = 0; status != HNE_OK; n++) {
        size_t length;
        failing_at(n);
        status = hne_profile_write_file(profile, path, NULL);
        failing_at(-1);
        ck_assert(status == HNE_OK || status == HNE_ERROR_MEMORY);
        char *content = read_whole(path, &length);
        ck_assert(status == HNE_OK ? length > 3 : length == 3);
        free(content);
    }
    hne_profile_unref(profile);
    unlink(path);
}
END_TEST

Suite *memory_suite(void)
{
    Suite *suite = suite_create("memory");
    TCase *tests = tcase_create("memory");
    tcase_set_timeout(tests, 120);
    tcase_add_checked_fixture(tests, set_up, tear_down);
    tcase_add_test(tests, while_reading);
    tcase_add_test(tests, while_writing_to_memory);
    tcase_add_test(tests, while_writing_to_a_file);
    suite_add_tcase(suite, tests);
    return suite;
}
