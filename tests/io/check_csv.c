/* SPDX-License-Identifier: MIT */
/* Tables of any size and form: the two ways of reading agree, however much is
 * asked for at once; damage, stops, full disks, memory running out. */
#include "../failing.h"
#include "../value/random.h"
#include "cases.h"
#include "suites.h"

#include <hunanecon.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

enum { ROWS = 3000, ROOM = ROWS + 16 };

/* What was read. */
typedef struct columns {
    size_t count;
    int32_t series[ROOM];
    hne_period periods[ROOM];
    double values[ROOM];
    char statuses[ROOM];
    int64_t rejected, missing;
} columns;

static void read_all(const char *text, size_t length, size_t at_once, const hne_csv_format *format, columns *out)
{
    hne_csv_reader *reader;
    size_t count;
    out->count = 0;
    ck_assert_int_eq(hne_csv_reader_open_memory(text, length, NULL, format, &reader, NULL), HNE_OK);
    do {
        size_t at = out->count, room = ROOM - at < at_once ? ROOM - at : at_once;
        ck_assert_int_eq(hne_csv_reader_next_values(reader, room, out->series + at, out->periods + at, out->values + at,
                                                    out->statuses + at, &count, NULL), HNE_OK);
        out->count += count;
    } while (count);
    out->rejected = hne_csv_reader_rejected_count(reader);
    out->missing = hne_csv_reader_missing_count(reader);
    hne_csv_reader_free(reader);
}

static void expect_same(const columns *a, const columns *b)
{
    ck_assert_uint_eq(a->count, b->count);
    ck_assert_int_eq(a->rejected, b->rejected);
    ck_assert_int_eq(a->missing, b->missing);
    ck_assert_mem_eq(a->series, b->series, a->count * sizeof *a->series);
    ck_assert_mem_eq(a->periods, b->periods, a->count * sizeof *a->periods);
    ck_assert_mem_eq(a->values, b->values, a->count * sizeof *a->values);
    ck_assert_mem_eq(a->statuses, b->statuses, a->count * sizeof *a->statuses);
}

/* --- plain and quoted ---------------------------------------------------------------- */

/* A number of any length, now and then none. */
static void random_number(char *out, size_t size)
{
    size_t length = 0, digits = 1 + random_below(12) + (random_below(8) ? 0 : 9), point = random_below(digits + 3);
    if (!random_below(40)) {
        snprintf(out, size, "%s", random_below(2) ? "" : "x1");
        return;
    }
    if (!random_below(5))
        out[length++] = '-';
    for (size_t i = 0; i < digits; i++) {
        if (i && i == point)
            out[length++] = '.';
        out[length++] = (char)('0' + random_below(10));
    }
    out[length] = 0;
}

static void add_row(char *plain, char *quoted, const char *line_end)
{
    static const char *const periods[] = {"%d", "%d-Q%d", "%d-%02d", "%d-01/%d-10"};
    char number[40], period[32], series[24];
    int year = 1900 + (int)random_below(200), form = (int)random_below(4);
    snprintf(period, sizeof period, periods[form], year, form == 3 ? year : 1 + (int)random_below(form == 1 ? 5 : 13));
    snprintf(series, sizeof series, "%.*s%d", (int)random_below(9), "CN43.TRADE", (int)random_below(20));
    random_number(number, sizeof number);
    const char *status = ((const char *[]){"A", "E", "", "p", "9"})[random_below(5)];
    sprintf(plain + strlen(plain), "%s,%s,%s,%s%s", period, series, number, status, line_end);
    sprintf(quoted + strlen(quoted), "%s,\"%s\",\"%s\",%s%s", period, series, number, status, line_end);
}

static void check_both_ways(const char *line_end)
{
    static char plain[ROWS * 80], quoted[ROWS * 80];
    static columns one, other;
    sprintf(plain, "period,series,value,status%s", line_end);
    strcpy(quoted, plain);
    /* Rows are joined at the end of texts that grow: a block at a time, or this takes its time. */
    char *plain_at = plain + strlen(plain), *quoted_at = quoted + strlen(quoted);
    for (int i = 0; i < ROWS; i++) {
        *plain_at = *quoted_at = 0;
        add_row(plain_at, quoted_at, line_end);
        plain_at += strlen(plain_at);
        quoted_at += strlen(quoted_at);
    }
    read_all(plain, strlen(plain), ROOM, NULL, &one);
    ck_assert_int_eq((int64_t)one.count + one.rejected, ROWS);
    ck_assert_int_gt(one.rejected, 100);
    ck_assert_uint_gt(one.count, 1000);
    read_all(quoted, strlen(quoted), ROOM, NULL, &other);
    expect_same(&one, &other);
    for (size_t at_once = 1; at_once < 2000; at_once = 3 * at_once + 1) {
        read_all(plain, strlen(plain), at_once, NULL, &other);
        expect_same(&one, &other);
    }
}

START_TEST(plain_and_quoted_rows_are_read_alike)
{
    check_both_ways("\n");
    check_both_ways("\r\n");
}
END_TEST

/* Numbers are those of hne_number_parse(). */
START_TEST(values_are_rounded_once)
{
    static char text[ROWS * 60];
    static columns read;
    char numbers[ROWS][40];
    char *at = text + sprintf(text, "period,value\n");
    for (int i = 0; i < ROWS; i++) {
        random_number(numbers[i], sizeof numbers[i]);
        at += sprintf(at, "2018,%s\n", numbers[i]);
    }
    read_all(text, strlen(text), ROOM, NULL, &read);
    size_t place = 0;
    for (int i = 0; i < ROWS; i++) {
        double expected = NAN;
        if (*numbers[i] == 'x')
            continue;
        if (*numbers[i])
            ck_assert_int_eq(hne_number_parse(numbers[i], &expected, NULL), HNE_OK);
        ck_assert_msg(isnan(expected) ? isnan(read.values[place])
                                      : memcmp(&expected, &read.values[place], sizeof expected) == 0,
                      "%s gave %a, expected %a", numbers[i], read.values[place], expected);
        place++;
    }
    ck_assert_uint_eq(place, read.count);
}
END_TEST

/* --- formats ------------------------------------------------------------------------------ */

START_TEST(what_is_told_of_a_table_counts)
{
    static const char text[] =
        "what;where;when;how much;x\ngdp;Hunan;2018;36.425,8;q\ngdp;Hunan;2017;-;q\ngdp;Hunan;2016;gone;q\n";
    static columns read;
    hne_csv_format *format;
    ck_assert_int_eq(hne_csv_format_new(&format, NULL), HNE_OK);
    ck_assert_int_eq(hne_csv_format_set_column(format, "what", HNE_CSV_COLUMN_INDICATOR, NULL), HNE_OK);
    ck_assert_int_eq(hne_csv_format_set_column(format, "where", HNE_CSV_COLUMN_AREA, NULL), HNE_OK);
    ck_assert_int_eq(hne_csv_format_set_column(format, "when", HNE_CSV_COLUMN_PERIOD, NULL), HNE_OK);
    ck_assert_int_eq(hne_csv_format_set_column(format, "how much", HNE_CSV_COLUMN_VALUE, NULL), HNE_OK);
    ck_assert_int_eq(hne_csv_format_set_column(format, "x", HNE_CSV_COLUMN_IGNORED, NULL), HNE_OK);
    ck_assert_int_eq(hne_csv_format_set_decimal_mark(format, ',', NULL), HNE_OK);
    ck_assert_int_eq(hne_csv_format_add_missing(format, "gone", NULL), HNE_OK);
    read_all(text, sizeof text - 1, ROOM, format, &read);
    ck_assert_uint_eq(read.count, 3);
    ck_assert_int_eq(read.missing, 2);
    ck_assert(read.values[0] == 36425.8 && isnan(read.values[1]) && isnan(read.values[2]));
    ck_assert_int_eq(hne_csv_format_set_separator(format, 'x', NULL), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_csv_format_set_decimal_mark(format, ';', NULL), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_csv_format_set_layout(format, (hne_csv_layout)4, NULL), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_csv_format_set_column(format, "y", (hne_csv_column)20, NULL), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_csv_format_add_missing(format, "a code of more than thirty-one bytes", NULL),
                     HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_csv_format_set_column(format, "missing", HNE_CSV_COLUMN_NAME, NULL), HNE_OK);
    hne_csv_reader *reader = NULL;
    ck_assert_int_eq(hne_csv_reader_open_memory(text, sizeof text - 1, NULL, format, &reader, NULL),
                     HNE_ERROR_NOT_FOUND);
    ck_assert_ptr_null(reader);
    hne_csv_format_free(format);
    hne_csv_format_free(NULL);
}
END_TEST

START_TEST(rejects_are_kept_up_to_the_limit)
{
    static const char text[] = "period,value\nx,1\ny,2\nz,3\n2018,4\n";
    hne_csv_format *format;
    hne_csv_reader *reader;
    size_t count;
    ck_assert_int_eq(hne_csv_format_new(&format, NULL), HNE_OK);
    ck_assert_int_eq(hne_csv_format_set_reject_limit(format, 2, NULL), HNE_OK);
    ck_assert_int_eq(hne_csv_reader_open_memory(text, sizeof text - 1, "a table", format, &reader, NULL), HNE_OK);
    hne_csv_format_free(format);
    ck_assert_int_eq(hne_csv_reader_next_values(reader, 9, NULL, NULL, NULL, NULL, &count, NULL), HNE_OK);
    ck_assert_uint_eq(count, 1);
    ck_assert_int_eq(hne_csv_reader_rejected_count(reader), 3);
    ck_assert_str_eq(hne_error_source(hne_csv_reader_rejected(reader, 1)), "a table");
    ck_assert_str_eq(hne_error_text(hne_csv_reader_rejected(reader, 1)), "y");
    ck_assert_int_eq(hne_error_line(hne_csv_reader_rejected(reader, 1)), 3);
    ck_assert_int_eq(hne_error_offset(hne_csv_reader_rejected(reader, 1)), 17);
    ck_assert_ptr_null(hne_csv_reader_rejected(reader, 2));
    hne_csv_reader_free(reader);
}
END_TEST

START_TEST(null_is_harmless)
{
    hne_csv_reader *reader = NULL;
    hne_profile *profile = NULL;
    size_t count = 7;
    ck_assert_int_eq(hne_csv_reader_open_memory(NULL, 1, NULL, NULL, &reader, NULL), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_csv_reader_open_memory(NULL, 0, NULL, NULL, &reader, NULL), HNE_ERROR_SYNTAX);
    ck_assert_int_eq(hne_csv_reader_open_file(NULL, NULL, &reader, NULL), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_csv_reader_open_stream(NULL, NULL, NULL, NULL, &reader, NULL), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_csv_reader_next_values(NULL, 1, NULL, NULL, NULL, NULL, &count, NULL), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_profile_read_csv(NULL, &profile, NULL), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_csv_format_new(NULL, NULL), HNE_ERROR_ARGUMENT);
    ck_assert_uint_eq(count, 7);
    ck_assert_ptr_null(reader);
    hne_csv_reader_free(NULL);
    hne_csv_reader_set_progress(NULL, NULL, NULL);
    ck_assert_str_eq(hne_csv_reader_series_text(NULL, 0, HNE_CSV_COLUMN_AREA), "");
    ck_assert_uint_eq(hne_csv_reader_series_count(NULL), 0);
    ck_assert_int_eq(hne_csv_reader_rejected_count(NULL), 0);
    ck_assert_ptr_null(hne_csv_reader_rejected(NULL, 0));
}
END_TEST

/* --- stops and failing sources --------------------------------------------------------------- */

typedef struct big_table {
    int64_t rows, given; /* a header and so many rows, made as they are asked for */
    int64_t fail_after;  /* rows; -1: never */
    char line[64];
    size_t at;
} big_table;

static int64_t give_rows(void *context, char *buffer, size_t room)
{
    big_table *of = context;
    size_t filled = 0;
    while (filled < room) {
        if (!of->line[of->at]) {
            if (of->given == of->fail_after)
                return filled ? (int64_t)filled : -1;
            if (of->given > of->rows)
                break;
            if (of->given++)
                snprintf(of->line, sizeof of->line, "series-%d,%d-%02d,%d.5\n", (int)(of->given / 12000),
                         1000 + (int)(of->given / 12 % 1000), 1 + (int)(of->given % 12), (int)of->given);
            else
                strcpy(of->line, "code,month,value\n");
            of->at = 0;
        }
        buffer[filled++] = of->line[of->at++];
    }
    return (int64_t)filled;
}

typedef struct listener {
    int calls, stop_at;
    int64_t done;
} listener;

static int32_t listen(void *context, int64_t done, int64_t total)
{
    listener *of = context;
    ck_assert_int_eq(total, -1);
    ck_assert_int_gt(done, of->done);
    of->done = done;
    return ++of->calls == of->stop_at;
}

START_TEST(a_stop_loses_nothing)
{
    big_table table = {.rows = 200000, .fail_after = -1};
    listener ears = {.stop_at = 3};
    hne_csv_reader *reader;
    static double values[5000];
    size_t count;
    int stops = 0;
    double total = 0;
    hne_status status;
    ck_assert_int_eq(hne_csv_reader_open_stream(give_rows, &table, "rows", NULL, &reader, NULL), HNE_OK);
    hne_csv_reader_set_progress(reader, listen, &ears);
    do {
        count = 1;
        status = hne_csv_reader_next_values(reader, 5000, NULL, NULL, values, NULL, &count, NULL);
        ck_assert(status == HNE_OK || status == HNE_ERROR_STOPPED);
        stops += status == HNE_ERROR_STOPPED;
        for (size_t i = 0; status == HNE_OK && i < count; i++)
            total += values[i];
    } while (count);
    ck_assert_int_eq(stops, 1);
    ck_assert_int_gt(ears.calls, 10);
    ck_assert_int_eq(hne_csv_reader_observation_count(reader), 200000);
    ck_assert_int_eq(hne_csv_reader_rejected_count(reader), 0);
    ck_assert(total == 200000.0 * 200001 / 2 + 200000 * 1.5);
    hne_csv_reader_free(reader);
}
END_TEST

START_TEST(what_came_before_a_failure_is_given)
{
    big_table table = {.rows = 200000, .fail_after = 100001};
    hne_csv_reader *reader;
    hne_error *error;
    size_t count, all = 0;
    hne_status status;
    ck_assert_int_eq(hne_error_new(&error), HNE_OK);
    ck_assert_int_eq(hne_csv_reader_open_stream(give_rows, &table, "rows", NULL, &reader, NULL), HNE_OK);
    while ((status = hne_csv_reader_next_values(reader, 7777, NULL, NULL, NULL, NULL, &count, error)) == HNE_OK &&
           count)
        all += count;
    ck_assert_int_eq(status, HNE_ERROR_FILE);
    ck_assert_str_eq(hne_error_source(error), "rows");
    ck_assert_uint_eq(all, 100000);
    hne_csv_reader_free(reader);
    hne_error_free(error);
}
END_TEST

/* --- damage ------------------------------------------------------------------------------------- */

static void survive(const char *text, size_t length)
{
    hne_csv_reader *reader;
    hne_profile *profile;
    /* Exactly as long as it is said to be, so that a sanitizer sees a step beyond. */
    char *copy = malloc(length + !length);
    ck_assert_ptr_nonnull(copy);
    memcpy(copy, text, length);
    if (hne_csv_reader_open_memory(copy, length, NULL, NULL, &reader, NULL) == HNE_OK) {
        if (hne_profile_read_csv(reader, &profile, NULL) == HNE_OK)
            hne_profile_unref(profile);
        hne_csv_reader_free(reader);
    }
    free(copy);
}

START_TEST(damaged_tables_do_no_harm)
{
    static const char *const names[] = {"columns_in_any_order.csv", "quotes.csv", "wide_words.csv", "series_across.csv",
                                        "aspects.csv", "crlf.csv"};
    static const char bytes[] = ",\"\n\r\0;\xFF-.9e";
    for (size_t k = 0; k < sizeof names / sizeof *names; k++) {
        char path[512];
        size_t length;
        snprintf(path, sizeof path, TEST_CASES "/csv/valid/%s", names[k]);
        char *text = read_whole(path, &length);
        ck_assert_ptr_nonnull(text);
        for (size_t cut = 0; cut < length; cut++) {
            survive(text, cut);
            for (size_t i = 0; i < sizeof bytes; i++) {
                char kept = text[cut];
                text[cut] = bytes[i];
                survive(text, length);
                text[cut] = kept;
            }
        }
        free(text);
    }
}
END_TEST

/* A row that ends nowhere is one reject, from memory and in pieces alike. */
START_TEST(endless_rows_are_left)
{
    enum { LONG = 3 << 20 };
    char *text = malloc(LONG + 200);
    hne_csv_reader *reader;
    size_t count;
    ck_assert_ptr_nonnull(text);
    size_t begin = (size_t)sprintf(text, "code,period,value\na,2018,1\n\"");
    memset(text + begin, 'x', LONG);
    strcpy(text + begin + LONG, "\nb,2018,2\n");
    ck_assert_int_eq(hne_csv_reader_open_memory(text, strlen(text), NULL, NULL, &reader, NULL), HNE_OK);
    ck_assert_int_eq(hne_csv_reader_next_values(reader, 9, NULL, NULL, NULL, NULL, &count, NULL), HNE_OK);
    ck_assert_uint_eq(count, 2);
    ck_assert_int_eq(hne_csv_reader_rejected_count(reader), 1);
    ck_assert_int_eq(hne_error_line(hne_csv_reader_rejected(reader, 0)), 3);
    hne_csv_reader_free(reader);
    free(text);
}
END_TEST

/* --- files -------------------------------------------------------------------------------------- */

START_TEST(files_are_read_and_told_of)
{
    hne_csv_reader *reader = NULL;
    hne_error *error;
    size_t count;
    ck_assert_int_eq(hne_error_new(&error), HNE_OK);
    ck_assert_int_eq(hne_csv_reader_open_file("/nowhere/table.csv", NULL, &reader, error), HNE_ERROR_FILE);
    ck_assert_str_eq(hne_error_source(error), "/nowhere/table.csv");
    ck_assert_int_eq(hne_csv_reader_open_file("/tmp", NULL, &reader, error), HNE_ERROR_FILE);
    ck_assert_ptr_null(reader);
    ck_assert_int_eq(hne_csv_reader_open_file(TEST_CASES "/csv/valid/long.csv", NULL, &reader, error), HNE_OK);
    ck_assert_int_eq(hne_csv_reader_next_values(reader, 9, NULL, NULL, NULL, NULL, &count, error), HNE_OK);
    ck_assert_uint_eq(count, 4);
    ck_assert_int_eq(hne_csv_reader_separator(reader), ',');
    hne_csv_reader_free(reader);
    hne_error_free(error);
}
END_TEST

START_TEST(tables_are_written_whole_or_not_at_all)
{
    char path[] = "/tmp/hunanecon-XXXXXX";
    int descriptor = mkstemp(path);
    hne_profile *profile, *copy;
    hne_csv_reader *reader;
    hne_csv_format *format;
    ck_assert_int_ge(descriptor, 0);
    close(descriptor);
    ck_assert_int_eq(hne_profile_builtin(&profile, NULL), HNE_OK);
    ck_assert_int_eq(hne_csv_format_new(&format, NULL), HNE_OK);
    ck_assert_int_eq(hne_csv_format_set_separator(format, ';', NULL), HNE_OK);
    ck_assert_int_eq(hne_csv_format_set_decimal_mark(format, ',', NULL), HNE_OK);
    ck_assert_int_eq(hne_profile_write_csv_file(profile, format, path, NULL), HNE_OK);
    ck_assert_int_eq(hne_csv_reader_open_file(path, format, &reader, NULL), HNE_OK);
    ck_assert_int_eq(hne_profile_read_csv(reader, &copy, NULL), HNE_OK);
    ck_assert_int_eq(hne_csv_reader_rejected_count(reader), 0);
    ck_assert_uint_eq(hne_profile_statement_count(copy), hne_profile_statement_count(profile));
    if (access("/dev/full", W_OK) == 0)
        ck_assert_int_eq(hne_profile_write_csv_file(profile, format, "/dev/full", NULL), HNE_ERROR_FILE);
    ck_assert_int_eq(hne_profile_write_csv_file(profile, format, "/nowhere/table.csv", NULL), HNE_ERROR_FILE);
    ck_assert_int_eq(hne_csv_format_set_layout(format, HNE_CSV_LAYOUT_SERIES_ACROSS, NULL), HNE_OK);
    ck_assert_int_eq(hne_profile_write_csv_file(profile, format, path, NULL), HNE_ERROR_ARGUMENT);
    hne_csv_reader_free(reader);
    hne_csv_format_free(format);
    hne_profile_unref(copy);
    hne_profile_unref(profile);
    unlink(path);
}
END_TEST

/* --- memory ------------------------------------------------------------------------------------- */

static void set_up(void) { failing_install(); }
static void tear_down(void) { failing_remove(); }

static hne_status read_once(const char *text, size_t length, hne_profile **out)
{
    hne_csv_format *format;
    hne_csv_reader *reader = NULL;
    hne_status status = hne_csv_format_new(&format, NULL);
    if (status)
        return status;
    status = hne_csv_format_set_column(format, "status", HNE_CSV_COLUMN_STATUS, NULL);
    if (!status)
        status = hne_csv_format_add_missing(format, "gone", NULL);
    if (!status)
        status = hne_csv_reader_open_memory(text, length, NULL, format, &reader, NULL);
    if (!status)
        status = hne_profile_read_csv(reader, out, NULL);
    hne_csv_reader_free(reader);
    hne_csv_format_free(format);
    return status;
}

START_TEST(memory_may_run_out_while_reading)
{
    static const char text[] =
        "indicator,area,partner,period,value,status,unit,hedge\na,Hunan,x,2018,1,A,CNY,\n"
        "a,China,x,2018,,A,CNY,about\n\"a \"\"b\"\"\",Hunan,x,2018,1x,A,CNY,\nb,Hunan,x,2018,gone,A,CNY,\n"
        "b,Hunan,y,2018,5,E,%,over\nb,Hunan,y,2018,5,E,%,over\n";
    hne_status status = HNE_ERROR_MEMORY;
    long n = 0;
    for (; status != HNE_OK; n++) {
        hne_profile *profile = NULL;
        long before = failing_live();
        failing_at(n);
        status = read_once(text, sizeof text - 1, &profile);
        failing_at(-1);
        ck_assert(status == HNE_OK || status == HNE_ERROR_MEMORY);
        ck_assert_int_eq(profile != NULL, status == HNE_OK);
        hne_profile_unref(profile);
        ck_assert_int_eq(failing_live(), before);
    }
    ck_assert_int_gt(n, 40);
}
END_TEST

START_TEST(memory_may_run_out_while_writing)
{
    hne_profile *profile;
    hne_csv_format *format;
    ck_assert_int_eq(hne_profile_builtin(&profile, NULL), HNE_OK);
    ck_assert_int_eq(hne_csv_format_new(&format, NULL), HNE_OK);
    for (int layout = HNE_CSV_LAYOUT_LONG; layout <= HNE_CSV_LAYOUT_PERIODS_ACROSS; layout++) {
        hne_status status = HNE_ERROR_MEMORY;
        ck_assert_int_eq(hne_csv_format_set_layout(format, (hne_csv_layout)layout, NULL), HNE_OK);
        for (long n = 0; status != HNE_OK; n++) {
            char *text = NULL;
            size_t length;
            long before = failing_live();
            failing_at(n);
            status = hne_profile_write_csv_memory(profile, format, &text, &length, NULL);
            failing_at(-1);
            ck_assert(status == HNE_OK || status == HNE_ERROR_MEMORY);
            ck_assert_int_eq(text != NULL, status == HNE_OK);
            hne_free(text);
            ck_assert_int_eq(failing_live(), before);
        }
    }
    hne_csv_format_free(format);
    hne_profile_unref(profile);
}
END_TEST

Suite *csv_suite(void)
{
    Suite *suite = suite_create("tables");
    TCase *tests = tcase_create("reading"), *memory = tcase_create("memory");
    tcase_set_timeout(tests, 300);
    tcase_set_timeout(memory, 120);
    tcase_add_test(tests, plain_and_quoted_rows_are_read_alike);
    tcase_add_test(tests, values_are_rounded_once);
    tcase_add_test(tests, what_is_told_of_a_table_counts);
    tcase_add_test(tests, rejects_are_kept_up_to_the_limit);
    tcase_add_test(tests, null_is_harmless);
    tcase_add_test(tests, a_stop_loses_nothing);
    tcase_add_test(tests, what_came_before_a_failure_is_given);
    tcase_add_test(tests, damaged_tables_do_no_harm);
    tcase_add_test(tests, endless_rows_are_left);
    tcase_add_test(tests, files_are_read_and_told_of);
    tcase_add_test(tests, tables_are_written_whole_or_not_at_all);
    tcase_add_checked_fixture(memory, set_up, tear_down);
    tcase_add_test(memory, memory_may_run_out_while_reading);
    tcase_add_test(memory, memory_may_run_out_while_writing);
    suite_add_tcase(suite, tests);
    suite_add_tcase(suite, memory);
    return suite;
}
