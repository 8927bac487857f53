/* SPDX-License-Identifier: MIT */
#include "suites.h"

#include <hunanecon.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static hne_profile *profile;
static hne_error *error;

static void set_up(void)
{
    ck_assert_int_eq(hne_profile_new(&profile, NULL), HNE_OK);
    ck_assert_int_eq(hne_error_new(&error), HNE_OK);
}

static void tear_down(void)
{
    hne_profile_unref(profile);
    hne_error_free(error);
}

static int small(void)
{
    return getenv("HNE_TEST_EFFORT") != NULL;
}

START_TEST(codes_are_one_to_255_bytes)
{
    char code[300];
    hne_indicator *out = NULL;
    memset(code, 'x', sizeof code);
    code[256] = 0;
    ck_assert_int_eq(hne_profile_add_indicator(profile, code, &out, error), HNE_ERROR_ARGUMENT);
    ck_assert_str_eq(hne_error_message(error), "a code of 256 bytes; expected 1 to 255");
    code[255] = 0;
    ck_assert_int_eq(hne_profile_add_indicator(profile, code, &out, error), HNE_OK);
    ck_assert_str_eq(hne_indicator_code(out), code);
    ck_assert_ptr_eq(hne_profile_find_indicator(profile, code), out);
}
END_TEST

START_TEST(bad_codes_are_refused)
{
    static const char *const codes[] = {"", "a\nb", "\x7f", "\xff", "caf\xe9", "\xc0\x80"};
    hne_source *out = NULL;
    ck_assert_int_eq(hne_profile_add_source(profile, codes[_i], &out, error), HNE_ERROR_ARGUMENT);
    ck_assert_str_ne(hne_error_message(error), "");
    ck_assert_ptr_null(out);
    ck_assert_uint_eq(hne_profile_source_count(profile), 0);
}
END_TEST

START_TEST(each_sort_has_codes_of_its_own)
{
    hne_source *source, *other = NULL;
    hne_indicator *indicator;
    hne_platform *platform;
    hne_initiative *initiative;
    ck_assert_int_eq(hne_profile_add_source(profile, "进出口", &source, NULL), HNE_OK);
    ck_assert_int_eq(hne_profile_add_indicator(profile, "进出口", &indicator, NULL), HNE_OK);
    ck_assert_int_eq(hne_profile_add_platform(profile, "进出口", &platform, NULL), HNE_OK);
    ck_assert_int_eq(hne_profile_add_initiative(profile, "进出口", &initiative, NULL), HNE_OK);
    ck_assert_int_eq(hne_profile_add_source(profile, "进出口", &other, error), HNE_ERROR_DUPLICATE);
    ck_assert_str_eq(hne_error_message(error), "the source \"进出口\" is there already; give each a code of its own");
    ck_assert_ptr_null(other);
    ck_assert_ptr_eq(hne_profile_find_source(profile, "进出口"), source);
    ck_assert_ptr_eq(hne_profile_find_indicator(profile, "进出口"), indicator);
    ck_assert_ptr_eq(hne_profile_find_platform(profile, "进出口"), platform);
    ck_assert_ptr_eq(hne_profile_find_initiative(profile, "进出口"), initiative);
    ck_assert_ptr_eq(hne_profile_source(profile, 0), source);
    ck_assert_ptr_eq(hne_profile_platform(profile, 0), platform);
    ck_assert_ptr_eq(hne_profile_initiative(profile, 0), initiative);
    ck_assert_ptr_null(hne_profile_source(profile, 1));
    ck_assert_ptr_null(hne_profile_find_indicator(profile, "出口"));
    ck_assert_ptr_null(hne_profile_find_indicator(profile, NULL));
}
END_TEST

START_TEST(many_objects_stay_where_they_are)
{
    int count = small() ? 2000 : 100000;
    hne_indicator **kept = malloc((size_t)count * sizeof *kept);
    char code[16];
    ck_assert_ptr_nonnull(kept);
    for (int i = 0; i < count; i++) {
        snprintf(code, sizeof code, "I%d", i);
        ck_assert_int_eq(hne_profile_add_indicator(profile, code, &kept[i], NULL), HNE_OK);
    }
    ck_assert_uint_eq(hne_profile_indicator_count(profile), (size_t)count);
    for (int i = 0; i < count; i++) {
        snprintf(code, sizeof code, "I%d", i);
        ck_assert_ptr_eq(hne_profile_find_indicator(profile, code), kept[i]);
        ck_assert_ptr_eq(hne_profile_indicator(profile, (size_t)i), kept[i]);
        ck_assert_uint_eq(hne_indicator_index(kept[i]), (size_t)i);
    }
    free(kept);
}
END_TEST

START_TEST(texts_are_copied_and_kept_on_failure)
{
    char title[] = "Opening up";
    ck_assert_str_eq(hne_profile_title(profile), "");
    ck_assert_int_eq(hne_profile_set_title(profile, title, NULL), HNE_OK);
    title[0] = 'x';
    ck_assert_str_eq(hne_profile_title(profile), "Opening up");
    ck_assert_int_eq(hne_profile_set_title(profile, "caf\xe9", error), HNE_ERROR_SYNTAX);
    ck_assert_str_eq(hne_error_message(error), "byte 3 of the text is not UTF-8; texts have to be UTF-8");
    ck_assert_int_eq(hne_profile_set_title(profile, NULL, error), HNE_ERROR_ARGUMENT);
    ck_assert_str_eq(hne_profile_title(profile), "Opening up");
    ck_assert_int_eq(hne_profile_set_area(profile, "湖南", NULL), HNE_OK);
    ck_assert_str_eq(hne_profile_area(profile), "湖南");
}
END_TEST

static void *count_owners(void *of)
{
    for (int i = 0; i < 10000; i++)
        hne_profile_unref(hne_profile_ref(of));
    hne_profile_unref(of);
    return NULL;
}

START_TEST(owners_are_counted_from_any_thread)
{
    enum { THREADS = 4 };
    pthread_t threads[THREADS];
    for (int i = 0; i < THREADS; i++)
        ck_assert_int_eq(pthread_create(&threads[i], NULL, count_owners, hne_profile_ref(profile)), 0);
    for (int i = 0; i < THREADS; i++)
        pthread_join(threads[i], NULL);
    ck_assert_uint_eq(hne_profile_indicator_count(profile), 0); /* still there */
}
END_TEST

START_TEST(null_is_answered)
{
    hne_indicator *out = NULL;
    ck_assert_int_eq(hne_profile_new(NULL, error), HNE_ERROR_ARGUMENT);
    ck_assert_ptr_null(hne_profile_ref(NULL));
    hne_profile_unref(NULL);
    ck_assert_str_eq(hne_profile_title(NULL), "");
    ck_assert_str_eq(hne_profile_area(NULL), "");
    ck_assert_int_eq(hne_profile_set_title(NULL, "x", error), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_profile_set_area(NULL, "x", error), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_profile_add_indicator(NULL, "x", &out, error), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_profile_add_indicator(profile, NULL, &out, error), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_profile_add_indicator(profile, "x", NULL, error), HNE_OK);
    ck_assert_ptr_null(hne_profile_find_indicator(NULL, "x"));
    ck_assert_uint_eq(hne_profile_statement_count(NULL), 0);
    ck_assert_ptr_null(hne_profile_statement(NULL, 0));
    ck_assert_ptr_null(hne_profile_indicator(NULL, 0));
}
END_TEST

Suite *profile_suite(void)
{
    Suite *suite = suite_create("profile");
    TCase *tests = tcase_create("profile");
    tcase_set_timeout(tests, 60);
    tcase_add_checked_fixture(tests, set_up, tear_down);
    tcase_add_test(tests, codes_are_one_to_255_bytes);
    tcase_add_loop_test(tests, bad_codes_are_refused, 0, 6);
    tcase_add_test(tests, each_sort_has_codes_of_its_own);
    tcase_add_test(tests, many_objects_stay_where_they_are);
    tcase_add_test(tests, texts_are_copied_and_kept_on_failure);
    tcase_add_test(tests, owners_are_counted_from_any_thread);
    tcase_add_test(tests, null_is_answered);
    suite_add_tcase(suite, tests);
    return suite;
}
