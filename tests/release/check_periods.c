/* SPDX-License-Identifier: MIT */
/* Words of time against the date of a release: tests/cases/release/periods.tsv. */
#include "suites.h"
#include "text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void print_basis(const hne_statement *statement, char *out, size_t size)
{
    static const char *const words[] = {"-", "year on year", "period on period", "on ", "annual average since "};
    hne_basis basis = hne_statement_basis(statement);
    char base[32] = "";
    ck_assert_uint_lt((size_t)basis, sizeof words / sizeof *words);
    if (basis == HNE_BASIS_PERIOD || basis == HNE_BASIS_ANNUAL_AVERAGE)
        hne_period_print(hne_statement_base_period(statement), base, sizeof base);
    snprintf(out, size, "%s%s", words[basis], base);
}

static void check_line(int number, char *line)
{
    enum { DATE, SENTENCE, PERIOD, BASIS, COLUMNS };
    char *columns[COLUMNS], period[32] = "unread", basis[64] = "-";
    split_columns(line, COLUMNS, columns);
    hne_release *release = read_text(columns[SENTENCE], columns[DATE]);
    size_t count = hne_release_quantity_count(release);
    ck_assert_msg(count > 0, "periods.tsv:%d: no quantity in \"%s\"", number, columns[SENTENCE]);
    const hne_statement *statement = hne_release_quantity_statement(release, count - 1);
    if (statement) {
        hne_period_print(hne_statement_period(statement), period, sizeof period);
        print_basis(statement, basis, sizeof basis);
    }
    ck_assert_msg(!strcmp(period, columns[PERIOD]) && !strcmp(basis, columns[BASIS]),
                  "periods.tsv:%d: \"%s\" on %s is %s, %s; expected %s, %s", number, columns[SENTENCE], columns[DATE], period,
                  basis, columns[PERIOD], columns[BASIS]);
    hne_release_free(release);
}

START_TEST(words_of_time_are_resolved)
{
    size_t length;
    char *text = case_text("periods.tsv", &length);
    int number = 0, cases = 0;
    for (char *line = text, *next; line && *line; line = next) {
        next = strchr(line, '\n');
        if (next)
            *next++ = 0;
        number++;
        if (*line == '#' || !*line)
            continue;
        check_line(number, line);
        cases++;
    }
    ck_assert_int_gt(cases, 60);
    free(text);
}
END_TEST

/* Nothing tells of which year: unread, not guessed. */
START_TEST(without_a_year_months_are_unread)
{
    static const char *const sentences[] = {"In October, exports totaled 5 billion yuan.",
                                            "In the first ten months, exports totaled 5 billion yuan.",
                                            "This year, exports totaled 5 billion yuan.",
                                            "Exports totaled 5 billion yuan."};
    for (size_t i = 0; i < sizeof sentences / sizeof *sentences; i++) {
        hne_release *release = read_text(sentences[i], "");
        ck_assert_uint_eq(hne_release_quantity_count(release), 1);
        ck_assert_int_eq(hne_release_quantity_unread(release, 0), HNE_UNREAD_PERIOD);
        hne_release_free(release);
    }
}
END_TEST

Suite *periods_suite(void)
{
    Suite *suite = suite_create("periods");
    TCase *tests = tcase_create("periods");
    tcase_add_test(tests, words_of_time_are_resolved);
    tcase_add_test(tests, without_a_year_months_are_unread);
    suite_add_tcase(suite, tests);
    return suite;
}
