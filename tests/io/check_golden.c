/* SPDX-License-Identifier: MIT */
/* Profiles that are read and written back equal; profiles that are refused, and
 * how: tests/cases/profiles/invalid.tsv holds a line for each. With UPDATE=1
 * that table is written anew, to be read before it is committed. */
#include "cases.h"
#include "suites.h"

#include <hunanecon.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Read, written, read again: equal; and the text does not change any more. */
static void check_round_trip(hne_profile *profile, const char *name)
{
    char *text, *again;
    size_t length, length_again;
    hne_profile *copy;
    ck_assert_int_eq(hne_profile_write_memory(profile, &text, &length, NULL), HNE_OK);
    ck_assert_msg(hne_profile_read_memory(text, length, name, &copy, NULL) == HNE_OK, "%s: what was written is not read", name);
    ck_assert_msg(hne_profile_equal(profile, copy), "%s: what was written reads as another profile", name);
    ck_assert_int_eq(hne_profile_write_memory(copy, &again, &length_again, NULL), HNE_OK);
    ck_assert_uint_eq(length, length_again);
    ck_assert_mem_eq(text, again, length);
    hne_free(text);
    hne_free(again);
    hne_profile_unref(copy);
    hne_profile_unref(profile);
}

START_TEST(valid_profiles_come_back_equal)
{
    char **names = case_names("valid");
    for (char **name = names; *name; name++) {
        size_t length;
        char *bytes = read_case("valid", *name, &length);
        hne_profile *profile;
        hne_error *error;
        ck_assert_int_eq(hne_error_new(&error), HNE_OK);
        hne_status status = hne_profile_read_memory(bytes, length, *name, &profile, error);
        ck_assert_msg(status == HNE_OK, "%s: %s", *name, hne_error_message(error));
        check_round_trip(profile, *name);
        hne_error_free(error);
        free(bytes);
    }
    free_case_names(names);
}
END_TEST

START_TEST(the_builtin_profile_comes_back_equal)
{
    hne_profile *profile;
    ck_assert_int_eq(hne_profile_builtin(&profile, NULL), HNE_OK);
    check_round_trip(profile, "(built-in)");
}
END_TEST

/* "name, status, line:column, path, message" of a case, as the table holds it. */
static void describe(const char *name, char *line, size_t size)
{
    size_t length;
    char *bytes = read_case("invalid", name, &length);
    hne_profile *untouched = (hne_profile *)(void *)&length, *profile = untouched;
    hne_error *error;
    ck_assert_int_eq(hne_error_new(&error), HNE_OK);
    hne_status status = hne_profile_read_memory(bytes, length, name, &profile, error);
    ck_assert_msg(status != HNE_OK, "%s is read without an error", name);
    ck_assert_msg(profile == untouched, "%s: out was changed", name);
    ck_assert_int_eq(status, hne_error_status(error));
    ck_assert_str_eq(hne_error_source(error), name);
    snprintf(line, size, "%s\t%s\t%" PRId64 ":%" PRId64 "\t%s\t%s\n", name, hne_status_text(status), hne_error_line(error),
             hne_error_column(error), hne_error_path(error), hne_error_message(error));
    hne_error_free(error);
    free(bytes);
}

START_TEST(invalid_profiles_are_refused_as_told)
{
    static const char table[] = TEST_CASES "/profiles/invalid.tsv";
    static const char heading[] = "# file\tstatus\tline:column\tpath\tmessage\n";
    char **names = case_names("invalid"), found[2048], expected[2048];
    int update = getenv("UPDATE") != NULL;
    FILE *file = fopen(table, update ? "w" : "r");
    ck_assert_msg(file != NULL, "%s cannot be opened", table);
    if (update)
        fputs(heading, file);
    else
        ck_assert_ptr_nonnull(fgets(expected, sizeof expected, file));
    for (char **name = names; *name; name++) {
        describe(*name, found, sizeof found);
        if (update) {
            fputs(found, file);
            continue;
        }
        ck_assert_msg(fgets(expected, sizeof expected, file) != NULL, "%s is not in %s", *name, table);
        ck_assert_str_eq(found, expected);
    }
    ck_assert_msg(update || !fgets(expected, sizeof expected, file), "%s has cases too many: %s", table, expected);
    fclose(file);
    free_case_names(names);
}
END_TEST

START_TEST(missing_arguments_are_told)
{
    hne_profile *profile = NULL;
    char *bytes = NULL;
    size_t length = 0;
    ck_assert_int_eq(hne_profile_read_memory("{}", 2, NULL, NULL, NULL), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_profile_read_memory(NULL, 2, NULL, &profile, NULL), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_profile_read_memory(NULL, 0, NULL, &profile, NULL), HNE_ERROR_SYNTAX);
    ck_assert_int_eq(hne_profile_read_file(NULL, &profile, NULL), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_profile_write_memory(NULL, &bytes, &length, NULL), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_profile_builtin(NULL, NULL), HNE_ERROR_ARGUMENT);
    ck_assert_ptr_null(profile);
    ck_assert_ptr_null(bytes);
    hne_free(NULL);
}
END_TEST

Suite *golden_suite(void)
{
    Suite *suite = suite_create("golden profiles");
    TCase *tests = tcase_create("golden");
    tcase_add_test(tests, valid_profiles_come_back_equal);
    tcase_add_test(tests, the_builtin_profile_comes_back_equal);
    tcase_add_test(tests, invalid_profiles_are_refused_as_told);
    tcase_add_test(tests, missing_arguments_are_told);
    suite_add_tcase(suite, tests);
    return suite;
}
