/* SPDX-License-Identifier: MIT */
/* Tables that are read, and what is read: tests/cases/csv/valid.tsv. Tables
 * that are refused or of which some is: tests/cases/csv/invalid.tsv. Each is
 * read from memory, and from a stream that gives a few bytes at a time, to the
 * same result. With UPDATE=1 the two are written anew, to be read before they
 * are committed. */
#include "cases.h"
#include "suites.h"

#include <hunanecon.h>
#include <inttypes.h>
#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct bytes {
    const char *at;
    size_t left, piece;
} bytes;

static int64_t give(void *context, char *buffer, size_t room)
{
    bytes *from = context;
    size_t count = from->left < from->piece ? from->left : from->piece;
    count = count < room ? count : room;
    memcpy(buffer, from->at, count);
    from->at += count;
    from->left -= count;
    return (int64_t)count;
}

static hne_status open_case(bytes *from, const char *name, hne_csv_reader **out, hne_error *error)
{
    return from->piece ? hne_csv_reader_open_stream(give, from, name, NULL, out, error)
                       : hne_csv_reader_open_memory(from->at, from->left, name, NULL, out, error);
}

/* What is told of a case, line by line. */
typedef struct account {
    char text[16384];
    size_t length;
} account;

__attribute__((format(printf, 2, 3))) static void tell(account *to, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    to->length += (size_t)vsnprintf(to->text + to->length, sizeof to->text - to->length, format, arguments);
    va_end(arguments);
    ck_assert_uint_lt(to->length, sizeof to->text);
}

static const char *one_line(const char *text)
{
    static char line[4][512];
    static int next;
    char *copy = line[next++ % 4];
    snprintf(copy, sizeof line[0], "%s", text);
    for (char *at = copy; *at; at++)
        if (*at == '\n' || *at == '\r' || *at == '\t')
            *at = '~';
    return copy;
}

static void tell_error(account *to, const char *name, const hne_error *error)
{
    tell(to, "%s\t%s\t%" PRId64 ":%" PRId64 "\t%s\t%s\n", name, hne_status_text(hne_error_status(error)),
         hne_error_line(error), hne_error_column(error), one_line(hne_error_text(error)), hne_error_message(error));
}

/* --- valid ---------------------------------------------------------------------- */

static size_t read_values(bytes from, const char *name, double *values, size_t room)
{
    hne_csv_reader *reader;
    size_t kept = 0, count;
    ck_assert_int_eq(open_case(&from, name, &reader, NULL), HNE_OK);
    do {
        ck_assert_int_eq(
            hne_csv_reader_next_values(reader, room - kept, NULL, NULL, values + kept, NULL, &count, NULL), HNE_OK);
        size_t end = kept + count;
        for (size_t i = kept; i < end; i++)
            if (!isnan(values[i]))
                values[kept++] = values[i];
    } while (count);
    hne_csv_reader_free(reader);
    return kept;
}

static void describe_valid(const char *name, bytes from, size_t at_once, account *to)
{
    enum { ROOM = 64 };
    static const char *const layouts[] = {"", "long", "periods across", "series across"};
    hne_error *error;
    hne_csv_reader *reader;
    int32_t series[ROOM];
    hne_period periods[ROOM];
    hne_figure figures[ROOM];
    char statuses[ROOM], period[HNE_PERIOD_TEXT_SIZE], figure[HNE_FIGURE_TEXT_SIZE], number[32];
    double values[ROOM];
    size_t count, place = 0, value_count = read_values(from, name, values, ROOM);
    ck_assert_int_eq(hne_error_new(&error), HNE_OK);
    ck_assert_msg(open_case(&from, name, &reader, error) == HNE_OK, "%s: %s", name, hne_error_message(error));
    do {
        ck_assert_int_eq(
            hne_csv_reader_next_figures(reader, at_once, series, periods, figures, statuses, &count, error), HNE_OK);
        for (size_t i = 0; i < count; i++, place++) {
            size_t s = (size_t)series[i];
            hne_period_print(periods[i], period, sizeof period);
            hne_figure_print(figures[i], figure, sizeof figure);
            hne_number_print(values[place], number, sizeof number);
            tell(to, "%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t%c\t%s\n", name, layouts[hne_csv_reader_layout(reader)],
                 hne_csv_reader_series_text(reader, s, HNE_CSV_COLUMN_INDICATOR),
                 hne_csv_reader_series_text(reader, s, HNE_CSV_COLUMN_AREA),
                 hne_csv_reader_series_text(reader, s, HNE_CSV_COLUMN_DIMENSION),
                 one_line(hne_csv_reader_series_text(reader, s, HNE_CSV_COLUMN_NAME)),
                 hne_csv_reader_series_text(reader, s, HNE_CSV_COLUMN_ASPECT), period, figure, statuses[i], number);
        }
    } while (count);
    ck_assert_msg(hne_csv_reader_rejected_count(reader) == 0, "%s: %s", name,
                  hne_error_message(hne_csv_reader_rejected(reader, 0)));
    ck_assert_uint_eq(place, value_count);
    ck_assert_int_eq(hne_csv_reader_observation_count(reader), (int64_t)place + hne_csv_reader_missing_count(reader));
    hne_csv_reader_free(reader);
    hne_error_free(error);
}

/* Written long and across, read again: the same statements. */
static void check_written(const char *name, bytes from)
{
    hne_profile *profile, *copy;
    hne_csv_reader *reader;
    hne_csv_format *format;
    char *text, *again;
    size_t length, length_again;
    ck_assert_int_eq(hne_csv_format_new(&format, NULL), HNE_OK);
    ck_assert_int_eq(open_case(&from, name, &reader, NULL), HNE_OK);
    ck_assert_int_eq(hne_profile_read_csv(reader, &profile, NULL), HNE_OK);
    hne_csv_reader_free(reader);
    for (int layout = HNE_CSV_LAYOUT_LONG; layout <= HNE_CSV_LAYOUT_PERIODS_ACROSS; layout++) {
        ck_assert_int_eq(hne_csv_format_set_layout(format, (hne_csv_layout)layout, NULL), HNE_OK);
        ck_assert_int_eq(hne_profile_write_csv_memory(profile, format, &text, &length, NULL), HNE_OK);
        ck_assert_int_eq(hne_csv_reader_open_memory(text, length, name, NULL, &reader, NULL), HNE_OK);
        ck_assert_int_eq(hne_profile_read_csv(reader, &copy, NULL), HNE_OK);
        ck_assert_int_eq(hne_csv_reader_rejected_count(reader), 0);
        ck_assert_uint_eq(hne_profile_statement_count(copy), hne_profile_statement_count(profile));
        ck_assert_msg(layout != HNE_CSV_LAYOUT_LONG || hne_profile_equal(profile, copy), "%s: written as\n%s", name,
                      text);
        ck_assert_int_eq(hne_profile_write_csv_memory(copy, format, &again, &length_again, NULL), HNE_OK);
        ck_assert_msg(length == length_again && memcmp(text, again, length) == 0, "%s: written as\n%s, then as\n%s",
                      name, text, again);
        hne_csv_reader_free(reader);
        hne_profile_unref(copy);
        hne_free(text);
        hne_free(again);
    }
    hne_profile_unref(profile);
    hne_csv_format_free(format);
}

static void account_of_valid(const char *name, bytes from, account *to)
{
    account other;
    describe_valid(name, from, 64, to);
    for (size_t piece = 1; piece < 10; piece += 4) {
        other.length = 0;
        from.piece = piece;
        describe_valid(name, from, piece, &other);
        ck_assert_msg(to->length == other.length && memcmp(to->text, other.text, to->length) == 0,
                      "%s: read otherwise in pieces of %zu", name, piece);
    }
    from.piece = 0;
    check_written(name, from);
}

/* --- invalid ----------------------------------------------------------------------- */

static void describe_invalid(const char *name, bytes from, account *to)
{
    hne_error *error;
    hne_csv_reader *reader = NULL;
    hne_profile *profile = NULL;
    ck_assert_int_eq(hne_error_new(&error), HNE_OK);
    hne_status status = open_case(&from, name, &reader, error);
    if (status) {
        ck_assert_ptr_null(reader);
        ck_assert_int_eq(status, hne_error_status(error));
        tell_error(to, name, error);
    } else {
        status = hne_profile_read_csv(reader, &profile, error);
        for (size_t i = 0; hne_csv_reader_rejected(reader, i); i++)
            tell_error(to, name, hne_csv_reader_rejected(reader, i));
        ck_assert_int_eq(profile != NULL, status == HNE_OK);
        tell(to, "%s\t%zu statements, %" PRId64 " rejected\n", name, hne_profile_statement_count(profile),
             hne_csv_reader_rejected_count(reader));
    }
    hne_profile_unref(profile);
    hne_csv_reader_free(reader);
    hne_error_free(error);
}

static void account_of_invalid(const char *name, bytes from, account *to)
{
    account other;
    describe_invalid(name, from, to);
    for (size_t piece = 1; piece < 10; piece += 4) {
        other.length = 0;
        from.piece = piece;
        describe_invalid(name, from, &other);
        ck_assert_msg(to->length == other.length && memcmp(to->text, other.text, to->length) == 0,
                      "%s: told otherwise in pieces of %zu:\n%.*s", name, piece, (int)other.length, other.text);
    }
}

static void hold_against(const char *folder, const char *heading, void (*account_of)(const char *, bytes, account *))
{
    char path[512], table[512];
    int update = getenv("UPDATE") != NULL;
    snprintf(table, sizeof table, TEST_CASES "/csv/%s.tsv", folder);
    snprintf(path, sizeof path, TEST_CASES "/csv/%s", folder);
    char **names = file_names(path, ".csv");
    static char all[200000];
    size_t length = (size_t)snprintf(all, sizeof all, "%s", heading), expected_length;
    for (char **name = names; *name; name++) {
        account to = {.length = 0};
        bytes from = {NULL, 0, 0};
        snprintf(path, sizeof path, TEST_CASES "/csv/%s/%s", folder, *name);
        char *content = read_whole(path, &from.left);
        ck_assert_ptr_nonnull(content);
        from.at = content;
        account_of(*name, from, &to);
        ck_assert_uint_lt(length + to.length, sizeof all);
        memcpy(all + length, to.text, to.length);
        length += to.length;
        free(content);
    }
    free_case_names(names);
    if (update) {
        FILE *file = fopen(table, "w");
        ck_assert(file && fwrite(all, 1, length, file) == length && fclose(file) == 0);
        return;
    }
    char *expected = read_whole(table, &expected_length);
    ck_assert_msg(expected != NULL, "%s cannot be read", table);
    const char *line = all;
    size_t at = 0;
    while (at < length && at < expected_length && all[at] == expected[at])
        if (all[at++] == '\n')
            line = all + at;
    ck_assert_msg(at == length && at == expected_length, "not as in %s:\n%.*s", table, (int)strcspn(line, "\n"), line);
    free(expected);
}

START_TEST(valid_tables_are_read_as_told)
{
    hold_against("valid", "# file\tlayout\tindicator\tarea\tdimension\tname\taspect\tperiod\tfigure\tstatus\tvalue\n",
                 account_of_valid);
}
END_TEST

START_TEST(invalid_tables_are_refused_as_told)
{
    hold_against("invalid", "# file\tstatus\tline:column\ttext\tmessage\n", account_of_invalid);
}
END_TEST

Suite *csv_golden_suite(void)
{
    Suite *suite = suite_create("golden tables");
    TCase *tests = tcase_create("golden");
    tcase_add_test(tests, valid_tables_are_read_as_told);
    tcase_add_test(tests, invalid_tables_are_refused_as_told);
    suite_add_tcase(suite, tests);
    return suite;
}
