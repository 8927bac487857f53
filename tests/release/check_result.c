/* SPDX-License-Identifier: MIT */
/* Statuses of reading, and what a result answers. */
#include "suites.h"
#include "text.h"

#include <string.h>

static const char sentence[] = "Hunan's exports reached 5 billion yuan in 2017, up xx percentage points.";

static hne_profile *new_profile(void)
{
    hne_profile *profile;
    ck_assert_int_eq(hne_profile_new(&profile, NULL), HNE_OK);
    return profile;
}

START_TEST(missing_arguments_are_told)
{
    hne_profile *profile = new_profile();
    hne_release *untouched = (hne_release *)(void *)&profile, *release = untouched;
    ck_assert_int_eq(hne_release_read(NULL, "a", 1, "x", NULL, &release, NULL), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_release_read(profile, NULL, 1, "x", NULL, &release, NULL), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_release_read(profile, "a", 1, NULL, NULL, &release, NULL), HNE_ERROR_ARGUMENT);
    ck_assert_ptr_eq(release, untouched);
    ck_assert_uint_eq(hne_profile_source_count(profile), 0);
    hne_profile_unref(profile);
}
END_TEST

START_TEST(names_are_codes)
{
    char long_name[300];
    memset(long_name, 'a', sizeof long_name);
    long_name[255] = 0;
    hne_profile *profile = new_profile();
    hne_release *untouched = (hne_release *)(void *)&profile, *release = untouched;
    static const char *const wrong[] = {"", "a\nb", "a\xff"};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        ck_assert_int_eq(hne_release_read(profile, "a", 1, wrong[i], NULL, &release, NULL), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_release_read(profile, "a", 1, long_name, NULL, NULL, NULL), HNE_OK);
    long_name[255] = 'a';
    long_name[256] = 0;
    ck_assert_int_eq(hne_release_read(profile, "a", 1, long_name, NULL, &release, NULL), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_release_read(profile, "a", 1, "once", NULL, NULL, NULL), HNE_OK);
    ck_assert_int_eq(hne_release_read(profile, "a", 1, "once", NULL, &release, NULL), HNE_ERROR_DUPLICATE);
    ck_assert_ptr_eq(release, untouched);
    ck_assert_uint_eq(hne_profile_source_count(profile), 2);
    hne_profile_unref(profile);
}
END_TEST

START_TEST(nothing_is_read_of_nothing)
{
    hne_profile *profile = new_profile();
    hne_release *release;
    ck_assert_int_eq(hne_release_read(profile, NULL, 0, "empty", NULL, &release, NULL), HNE_OK);
    ck_assert_uint_eq(hne_release_quantity_count(release), 0);
    ck_assert_uint_eq(hne_release_unread_count(release), 0);
    ck_assert_str_eq(hne_release_area(release), "");
    ck_assert_uint_eq(hne_profile_statement_count(profile), 0);
    ck_assert_int_eq(hne_source_date(hne_release_source(release)).year, 0);
    hne_release_free(release);
    hne_profile_unref(profile);
}
END_TEST

START_TEST(places_are_those_of_the_text)
{
    hne_release *release = read_text(sentence, "2018-11-20");
    const char *level = strstr(sentence, "5 billion yuan");
    ck_assert_uint_eq(hne_release_quantity_count(release), 2);
    hne_span span = hne_release_quantity_span(release, 0);
    ck_assert_ptr_eq(span.source, hne_release_source(release));
    ck_assert_uint_eq(span.begin, (size_t)(level - sentence));
    ck_assert_uint_eq(span.length, strlen("5 billion yuan"));
    ck_assert_uint_eq(hne_release_quantity_number(release, 0), (size_t)(level - sentence));
    const hne_statement *statement = hne_release_quantity_statement(release, 0);
    hne_span whole = hne_statement_span(statement);
    ck_assert_uint_le(whole.begin, span.begin);
    ck_assert_uint_eq(whole.begin + whole.length, span.begin + span.length);
    ck_assert_ptr_null(hne_release_quantity_statement(release, 1));
    ck_assert_int_eq(hne_release_quantity_unread(release, 0), HNE_UNREAD_NONE);
    ck_assert_int_eq(hne_release_quantity_unread(release, 1), HNE_UNREAD_PLACEHOLDER);
    ck_assert_int_eq(hne_release_quantity_misprint(release, 0), HNE_UNREAD_NONE);
    ck_assert_int_eq(hne_release_quantity_misprint(release, 1), HNE_UNREAD_PLACEHOLDER);
    ck_assert_uint_eq(hne_release_unread_count(release), 1);
    hne_release_free(release);
}
END_TEST

static void check_neutral(const hne_release *release, size_t index)
{
    hne_span span = hne_release_quantity_span(release, index);
    ck_assert(!span.source && !span.begin && !span.length);
    ck_assert_uint_eq(hne_release_quantity_number(release, index), 0);
    hne_figure figure = hne_release_quantity_figure(release, index);
    ck_assert(!figure.digits && !figure.unit.code[0] && figure.hedge == HNE_HEDGE_NONE);
    ck_assert_ptr_null(hne_release_quantity_statement(release, index));
    ck_assert_int_eq(hne_release_quantity_unread(release, index), HNE_UNREAD_NONE);
}

START_TEST(past_the_end_is_nothing)
{
    hne_release *release = read_text(sentence, "2018-11-20");
    check_neutral(release, 2);
    check_neutral(release, SIZE_MAX);
    hne_release_free(release);
}
END_TEST

START_TEST(no_result_answers_nothing)
{
    check_neutral(NULL, 0);
    ck_assert_ptr_null(hne_release_profile(NULL));
    ck_assert_ptr_null(hne_release_source(NULL));
    ck_assert_str_eq(hne_release_area(NULL), "");
    ck_assert_int_eq(hne_release_date_is_assumed(NULL), 0);
    ck_assert_uint_eq(hne_release_quantity_count(NULL), 0);
    ck_assert_uint_eq(hne_release_unread_count(NULL), 0);
    hne_release_free(NULL);
}
END_TEST

START_TEST(reasons_have_words)
{
    ck_assert_str_eq(hne_unread_text(HNE_UNREAD_NONE), "");
    for (int reason = HNE_UNREAD_INDICATOR; reason <= HNE_UNREAD_COMMA; reason++) {
        ck_assert_str_ne(hne_unread_text((hne_unread)reason), "");
        ck_assert_str_ne(hne_unread_text((hne_unread)reason), "unknown reason");
    }
    ck_assert_str_eq(hne_unread_text((hne_unread)1000), "unknown reason");
    ck_assert_str_eq(hne_unread_text((hne_unread)-1), "unknown reason");
}
END_TEST

START_TEST(either_may_go_first)
{
    hne_profile *profile = new_profile();
    hne_release *release;
    ck_assert_int_eq(hne_release_read(profile, sentence, strlen(sentence), "x", NULL, &release, NULL), HNE_OK);
    hne_profile_unref(profile);
    ck_assert_str_eq(hne_source_code(hne_release_source(release)), "x");
    ck_assert_uint_eq(hne_profile_statement_count(hne_release_profile(release)), 1);
    hne_release_free(release);

    profile = new_profile();
    ck_assert_int_eq(hne_release_read(profile, sentence, strlen(sentence), "x", NULL, &release, NULL), HNE_OK);
    hne_release_free(release);
    ck_assert_uint_eq(hne_profile_statement_count(profile), 1);
    hne_profile_unref(profile);
}
END_TEST

START_TEST(releases_come_together)
{
    static const char first[] = "Hunan's exports reached 5 billion yuan in 2017.";
    static const char second[] = "Exports of Hunan Province totaled 6 billion yuan in 2018, up 20%.";
    hne_profile *profile = new_profile();
    ck_assert_int_eq(hne_release_read(profile, first, strlen(first), "first", NULL, NULL, NULL), HNE_OK);
    ck_assert_int_eq(hne_release_read(profile, second, strlen(second), "second", NULL, NULL, NULL), HNE_OK);
    ck_assert_uint_eq(hne_profile_source_count(profile), 2);
    ck_assert_uint_eq(hne_profile_indicator_count(profile), 1);
    ck_assert_uint_eq(hne_indicator_statement_count(hne_profile_indicator(profile, 0)), 3);
    hne_profile_unref(profile);
}
END_TEST

Suite *result_suite(void)
{
    Suite *suite = suite_create("reading and its result");
    TCase *tests = tcase_create("result");
    tcase_add_test(tests, missing_arguments_are_told);
    tcase_add_test(tests, names_are_codes);
    tcase_add_test(tests, nothing_is_read_of_nothing);
    tcase_add_test(tests, places_are_those_of_the_text);
    tcase_add_test(tests, past_the_end_is_nothing);
    tcase_add_test(tests, no_result_answers_nothing);
    tcase_add_test(tests, reasons_have_words);
    tcase_add_test(tests, either_may_go_first);
    tcase_add_test(tests, releases_come_together);
    suite_add_tcase(suite, tests);
    return suite;
}
