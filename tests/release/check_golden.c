/* SPDX-License-Identifier: MIT */
/* Releases in tests/cases/release, and what is read of them: NAME.txt, NAME.expected.
 * With UPDATE=1 what is expected is written anew, to be read before it is committed. */
#include "print.h"
#include "suites.h"
#include "text.h"

#include <stdlib.h>
#include <string.h>

static char *printed_of(const char *name)
{
    char file[256], *text, *printed = NULL;
    size_t length, size;
    snprintf(file, sizeof file, "%s.txt", name);
    text = case_text(file, &length);
    hne_release *release = read_bytes(text, length, "");
    FILE *memory = open_memstream(&printed, &size);
    ck_assert_ptr_nonnull(memory);
    print_release(memory, release);
    fclose(memory);
    hne_release_free(release);
    free(text);
    return printed;
}

static void write_expected(const char *name, const char *printed)
{
    char path[1024];
    snprintf(path, sizeof path, TEST_CASES "/release/%s.expected", name);
    FILE *file = fopen(path, "w");
    ck_assert_msg(file != NULL, "%s cannot be written", path);
    fputs(printed, file);
    ck_assert_int_eq(fclose(file), 0);
}

/* The first line that differs, so that the message shows it. */
static void compare(const char *name, const char *printed, const char *expected)
{
    int line = 1;
    while (*printed && *printed == *expected) {
        line += *printed == '\n';
        printed++;
        expected++;
    }
    if (!*printed && !*expected)
        return;
    ck_abort_msg("%s.expected:%d: read \"%.*s\", expected \"%.*s\" from the first byte that differs; if it is right, "
                 "UPDATE=1 writes it anew", name, line, (int)strcspn(printed, "\n"), printed, (int)strcspn(expected, "\n"),
                 expected);
}

START_TEST(releases_are_read_as_expected)
{
    char **names = case_names("", ".txt");
    size_t count = 0;
    for (char **name = names; *name; name++, count++) {
        char file[256], *printed = printed_of(*name);
        if (getenv("UPDATE")) {
            write_expected(*name, printed);
        } else {
            size_t length;
            snprintf(file, sizeof file, "%s.expected", *name);
            char *expected = case_text(file, &length);
            compare(*name, printed, expected);
            free(expected);
        }
        free(printed);
    }
    ck_assert_uint_ge(count, 15);
    free_case_names(names);
}
END_TEST

/* Every statement has its place, and the figure that it states stands there. */
static void check_places(const char *name, const hne_release *release, const char *text, size_t length)
{
    for (size_t i = 0; i < hne_release_quantity_count(release); i++) {
        hne_span span = hne_release_quantity_span(release, i);
        size_t number = hne_release_quantity_number(release, i);
        ck_assert_msg(span.begin <= number && number < span.begin + span.length && span.begin + span.length <= length,
                      "%s: quantity %zu is out of place", name, i);
        ck_assert_msg(strchr(" ,.;\t\r\n", text[span.begin]) == NULL, "%s: quantity %zu begins with a blank", name, i);
        const hne_statement *statement = hne_release_quantity_statement(release, i);
        if (!statement)
            continue;
        hne_span whole = hne_statement_span(statement);
        ck_assert_msg(whole.source == span.source && whole.begin <= span.begin &&
                          whole.begin + whole.length == span.begin + span.length,
                      "%s: the statement of quantity %zu does not hold it", name, i);
    }
}

START_TEST(quantities_are_in_place)
{
    char **names = case_names("", ".txt");
    for (char **name = names; *name; name++) {
        char file[256];
        size_t length;
        snprintf(file, sizeof file, "%s.txt", *name);
        char *text = case_text(file, &length);
        hne_release *release = read_bytes(text, length, "");
        check_places(*name, release, text, length);
        hne_release_free(release);
        free(text);
    }
    free_case_names(names);
}
END_TEST

/* Reading the same again, in a profile that has its indicators: the same. */
START_TEST(reading_twice_is_the_same)
{
    char **names = case_names("", ".txt");
    for (char **name = names; *name; name++) {
        char *one = printed_of(*name), *other = printed_of(*name);
        ck_assert_str_eq(one, other);
        free(one);
        free(other);
    }
    free_case_names(names);
}
END_TEST

Suite *golden_suite(void)
{
    Suite *suite = suite_create("golden releases");
    TCase *tests = tcase_create("golden");
    tcase_set_timeout(tests, 60);
    tcase_add_test(tests, releases_are_read_as_expected);
    tcase_add_test(tests, quantities_are_in_place);
    tcase_add_test(tests, reading_twice_is_the_same);
    suite_add_tcase(suite, tests);
    return suite;
}
