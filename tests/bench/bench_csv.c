/* SPDX-License-Identifier: MIT */
/* Reading 5,000,000 observations of a long table, beside counting its lines
 * and a parser by hand that knows the columns.
 *
 *     bench_csv [ROWS [FILE]]
 *
 * Median and least of five, all in turn; the ratios are to reading the file
 * and counting its lines. With a FILE the table is left there, for other
 * programs to read: zsv, pandas, data.table. */
#include "config.h"

#include <hunanecon.h>

#include <fcntl.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#ifdef HAVE_LIBCSV
#include <csv.h>
#endif

enum { PERIODS = 240, TIMES = 5, BUFFER = 1 << 20 };

static size_t rows;
static const char *path;
static char *text;
static size_t length;
static int32_t *series, *months;
static hne_period *periods;
static double *values;
static char *statuses;
static volatile size_t seen;

static void must(int good, const char *what)
{
    if (good)
        return;
    fprintf(stderr, "bench_csv: %s failed\n", what);
    exit(EXIT_FAILURE);
}

static double random_part(void)
{
    static uint64_t state = 88172645463325252u;
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return (double)(state >> 11) * 0x1p-53;
}

static void make_table(void)
{
    FILE *file = fopen(path, "w");
    must(file != NULL, "making the table");
    fputs("series_id,period,value,status\n", file);
    for (size_t i = 0; i < rows; i++) {
        size_t s = i / PERIODS, t = i % PERIODS;
        double part = random_part(), value = pow(10, 2 + (double)(s % 5)) * (1 + part);
        fprintf(file, "CN43.TRADE.%05zu,%04zu-%02zu,", s, 2000 + t / 12, t % 12 + 1);
        if (part < 0.01)
            fputs(",M\n", file);
        else
            fprintf(file, "%.*f,%c\n", (int)(s % 4), value, part < 0.9 ? 'A' : part < 0.97 ? 'E' : 'P');
    }
    must(fclose(file) == 0, "making the table");
}

static void load_table(void)
{
    struct stat about;
    int descriptor = open(path, O_RDONLY);
    must(descriptor >= 0 && fstat(descriptor, &about) == 0, "reading the table");
    length = (size_t)about.st_size;
    text = malloc(length + 64);
    must(text != NULL, "memory");
    for (size_t at = 0; at < length;) {
        ssize_t count = read(descriptor, text + at, length - at);
        must(count > 0, "reading the table");
        at += (size_t)count;
    }
    close(descriptor);
}

/* --- what is measured ----------------------------------------------------------- */

static void count_in_memory(void)
{
    size_t count = 0;
    for (const char *at = text; (at = memchr(at, '\n', (size_t)(text + length - at))) != NULL; at++)
        count++;
    seen = count;
}

static void count_in_file(void)
{
    static char buffer[BUFFER];
    int descriptor = open(path, O_RDONLY);
    size_t lines = 0;
    ssize_t count;
    while ((count = read(descriptor, buffer, BUFFER)) > 0)
        for (const char *at = buffer; (at = memchr(at, '\n', (size_t)(buffer + count - at))) != NULL; at++)
            lines++;
    close(descriptor);
    seen = lines;
}

static const char *number_by_hand(const char *at, double *out)
{
    static const double powers[] = {1e0, 1e1, 1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                    1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
    uint64_t digits = 0;
    int count = 0, decimals = 0, negative = *at == '-';
    const char *begin = at += negative;
    for (; (unsigned)(*at - '0') < 10; at++, count++)
        digits = digits * 10 + (uint64_t)(*at - '0');
    if (*at == '.')
        for (at++; (unsigned)(*at - '0') < 10; at++, count++, decimals++)
            digits = digits * 10 + (uint64_t)(*at - '0');
    *out = !count ? NAN : count > 15 ? strtod(begin, NULL) : (double)digits / powers[decimals];
    *out = negative ? -*out : *out;
    return at;
}

/* The least that a parser with typed columns must do: it knows their order and that there are no quotes. */
static void by_hand(void)
{
    const char *at = (const char *)memchr(text, '\n', length) + 1, *end = text + length, *last = NULL;
    size_t last_length = 0, i = 0;
    int32_t place = -1;
    while (at < end) {
        const char *name = at;
        while (*at != ',')
            at++;
        if ((size_t)(at - name) != last_length || memcmp(name, last, last_length) != 0) {
            place++;
            last = name;
            last_length = (size_t)(at - name);
        }
        at++;
        months[i] = ((at[0] - '0') * 1000 + (at[1] - '0') * 100 + (at[2] - '0') * 10 + (at[3] - '0')) * 12 +
                    (at[5] - '0') * 10 + (at[6] - '0') - 1;
        at = number_by_hand(at + 8, &values[i]) + 1;
        statuses[i] = *at;
        series[i++] = place;
        while (*at != '\n')
            at++;
        at++;
    }
    seen = i;
}

#ifdef HAVE_LIBCSV
static size_t field, row;

static void on_field(void *bytes, size_t count, void *context)
{
    const char *begin = bytes;
    (void)context;
    if (row && field == 1)
        months[row - 1] = atoi(begin) * 12 + atoi(begin + 5) - 1;
    if (row && field == 2)
        values[row - 1] = count ? strtod(begin, NULL) : NAN;
    if (row && field == 3)
        statuses[row - 1] = *begin;
    field++;
}

static void on_row(int end, void *context)
{
    (void)end;
    (void)context;
    row++;
    field = 0;
}

static void with_libcsv(void)
{
    struct csv_parser parser;
    row = field = 0;
    must(csv_init(&parser, CSV_APPEND_NULL | CSV_STRICT) == 0, "libcsv");
    for (size_t at = 0; at < length; at += 65536)
        csv_parse(&parser, text + at, length - at < 65536 ? length - at : 65536, on_field, on_row, NULL);
    csv_fini(&parser, on_field, on_row, NULL);
    csv_free(&parser);
}
#endif

static void read_all(hne_csv_reader *reader)
{
    enum { ROOM = 65536 };
    size_t all = 0, count;
    do {
        must(hne_csv_reader_next_values(reader, ROOM, series + all, periods + all, values + all, statuses + all, &count,
                                        NULL) == HNE_OK, "reading");
        all += count;
    } while (count);
    must(all == rows && !hne_csv_reader_rejected_count(reader), "reading all");
    hne_csv_reader_free(reader);
    seen = all;
}

static void from_memory(void)
{
    hne_csv_reader *reader;
    must(hne_csv_reader_open_memory(text, length, NULL, NULL, &reader, NULL) == HNE_OK, "opening");
    read_all(reader);
}

static void from_file(void)
{
    hne_csv_reader *reader;
    must(hne_csv_reader_open_file(path, NULL, &reader, NULL) == HNE_OK, "opening");
    read_all(reader);
}

/* --- measuring -------------------------------------------------------------------------- */

static double seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

static int compare(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

/* Works that are measured together: in turn, so that what disturbs one disturbs all. */
typedef struct contender {
    const char *name;
    void (*work)(void);
    double times[TIMES];
} contender;

static void measure(contender *all, size_t count)
{
    for (int i = -1; i < TIMES; i++)
        for (size_t j = 0; j < count; j++) {
            double begin = seconds();
            all[j].work();
            if (i >= 0)
                all[j].times[i] = seconds() - begin;
        }
    for (size_t j = 0; j < count; j++)
        qsort(all[j].times, TIMES, sizeof *all[j].times, compare);
}

/* Each with its ratio to the first. */
static void show(const contender *all, size_t count)
{
    for (size_t j = 0; j < count; j++)
        printf("%-44s %8.1f ms %8.2f %8.2f\n", all[j].name, 1e3 * all[j].times[TIMES / 2],
               all[j].times[TIMES / 2] / all[0].times[TIMES / 2], all[j].times[0] / all[0].times[0]);
}

static long peak(void) /* KiB */
{
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

int main(int argument_count, char **arguments)
{
    char made[] = "/tmp/hunanecon-bench-XXXXXX";
    rows = argument_count > 1 ? strtoul(arguments[1], NULL, 10) : 5000000;
    path = argument_count > 2 ? arguments[2] : made;
    if (argument_count < 3)
        close(mkstemp(made));
    size_t room = rows + 65536;
    series = calloc(room, sizeof *series);
    months = calloc(room, sizeof *months);
    periods = calloc(room, sizeof *periods);
    values = calloc(room, sizeof *values);
    statuses = calloc(room, 1);
    must(series && months && periods && values && statuses, "memory");
    memset(series, 1, room * sizeof *series); /* all pages are there */
    memset(months, 1, room * sizeof *months);
    memset(periods, 1, room * sizeof *periods);
    memset(values, 1, room * sizeof *values);
    memset(statuses, 1, room);
    make_table();
    long before = peak();
    from_file();
    long after = peak();
    load_table();
    contender tables[] = {
        {"reading a file and counting lines", count_in_file, {0}},
        {"counting lines, in memory", count_in_memory, {0}},
        {"parser by hand, in memory", by_hand, {0}},
        {"hne_csv_reader_next_values(), in memory", from_memory, {0}},
        {"hne_csv_reader_next_values(), file", from_file, {0}},
#ifdef HAVE_LIBCSV
        {"libcsv and strtod(), in memory", with_libcsv, {0}},
#endif
    };
    printf("%zu rows, %.0f MB\n%-44s %11s %8s %8s\n", rows, (double)length / 1e6, "", "median", "ratio", "of least");
    measure(tables, sizeof tables / sizeof *tables);
    show(tables, sizeof tables / sizeof *tables);
    printf("memory beyond the result: %.2f bytes a value\n", 1024.0 * (double)(after - before) / (double)rows);
    if (argument_count < 3)
        unlink(made);
    return EXIT_SUCCESS;
}
