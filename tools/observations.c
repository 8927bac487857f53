/* SPDX-License-Identifier: MIT */
#include "observations.h"

#include "input.h"
#include "output.h"
#include "progress.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* --- the form of the table --------------------------------------------------------- */

static int wrong_option(const char *name, const char *value, const char *expected)
{
    fprintf(stderr, "hunanecon: found '%s' after --%s; expected %s\n", value, name, expected);
    return 0;
}

static int set_separator(hne_csv_format *format, const char *value)
{
    static const struct {
        const char *name;
        char character;
    } names[] = {{"comma", ','}, {"semicolon", ';'}, {"tab", '\t'}, {"bar", '|'}, {"\\t", '\t'}};
    int32_t character = value[0] && !value[1] ? value[0] : -1;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (!strcmp(value, names[i].name))
            character = names[i].character;
    return hne_csv_format_set_separator(format, character, NULL)
               ? wrong_option("separator", value, "comma, semicolon, tab or bar")
               : 1;
}

static int set_decimal(hne_csv_format *format, const char *value)
{
    int is_comma = !strcmp(value, "comma") || !strcmp(value, ",");
    if (!is_comma && strcmp(value, "point") != 0 && strcmp(value, ".") != 0)
        return wrong_option("decimal", value, "point or comma");
    return hne_csv_format_set_decimal_mark(format, is_comma ? ',' : '.', NULL) == HNE_OK;
}

static int role_of(const char *word, size_t length, hne_csv_column *out)
{
    static const struct {
        const char *word;
        hne_csv_column column;
    } roles[] = {
        {"ignored", HNE_CSV_COLUMN_IGNORED},     {"indicator", HNE_CSV_COLUMN_INDICATOR},
        {"area", HNE_CSV_COLUMN_AREA},           {"dimension", HNE_CSV_COLUMN_DIMENSION},
        {"name", HNE_CSV_COLUMN_NAME},           {"period", HNE_CSV_COLUMN_PERIOD},
        {"value", HNE_CSV_COLUMN_VALUE},         {"status", HNE_CSV_COLUMN_STATUS},
        {"hedge", HNE_CSV_COLUMN_HEDGE},         {"unit", HNE_CSV_COLUMN_UNIT},
        {"multiplier", HNE_CSV_COLUMN_MULTIPLIER},
    };
    for (size_t i = 0; i < sizeof roles / sizeof *roles; i++)
        if (strlen(roles[i].word) == length && !strncmp(roles[i].word, word, length)) {
            *out = roles[i].column;
            return 1;
        }
    return 0;
}

/* ROLE=NAME, more of them after commas. */
static int set_columns(hne_csv_format *format, const char *value)
{
    static const char expected[] =
        "ROLE=NAME, such as period=when,value=amount; roles are indicator, area, dimension, name, "
        "period, value, status, hedge, unit, multiplier and ignored";
    for (const char *at = value; *at;) {
        size_t role = strcspn(at, "=,"), length = at[role] == '=' ? strcspn(at + role + 1, ",") : 0;
        hne_csv_column column;
        char *name = length ? strndup(at + role + 1, length) : NULL;
        int good =
            name && role_of(at, role, &column) && hne_csv_format_set_column(format, name, column, NULL) == HNE_OK;
        free(name);
        if (!good)
            return wrong_option("columns", value, expected);
        at += role + 1 + length;
        at += *at == ',';
    }
    return 1;
}

static int set_missing(hne_csv_format *format, const char *value)
{
    for (const char *at = value;;) {
        size_t length = strcspn(at, ",");
        char *code = strndup(at, length);
        int good = code && hne_csv_format_add_missing(format, code, NULL) == HNE_OK;
        free(code);
        if (!good)
            return wrong_option("missing", value, "codes of at most 31 bytes");
        if (!at[length])
            return 1;
        at += length + 1;
    }
}

int observations_format(const options *given, hne_csv_format **out)
{
    static const struct {
        option_set option;
        int (*set)(hne_csv_format *format, const char *value);
    } settings[] = {
        {OPTION_SEPARATOR, set_separator},
        {OPTION_DECIMAL, set_decimal},
        {OPTION_COLUMNS, set_columns},
        {OPTION_MISSING, set_missing},
    };
    hne_csv_format *format;
    if (hne_csv_format_new(&format, NULL)) {
        fputs("hunanecon: out of memory\n", stderr);
        return 0;
    }
    for (size_t i = 0; i < sizeof settings / sizeof *settings; i++)
        if (given->set & settings[i].option && !settings[i].set(format, options_value(given, settings[i].option))) {
            hne_csv_format_free(format);
            return 0;
        }
    *out = format;
    return 1;
}

/* --- reading ------------------------------------------------------------------------ */

static int64_t give_standard_input(void *context, char *buffer, size_t room)
{
    size_t count = fread(buffer, 1, room, context);
    return !count && ferror((FILE *)context) ? -1 : (int64_t)count;
}

hne_csv_reader *observations_open(const char *path, const hne_csv_format *format)
{
    hne_csv_reader *reader = NULL;
    hne_error *error;
    if (strcmp(path, "-") && input_is_json(path)) {
        fprintf(stderr,
                "hunanecon: %s: it is JSON, expected a table in CSV; 'hunanecon convert' makes one of a profile\n",
                path);
        return NULL;
    }
    if (hne_error_new(&error)) {
        fputs("hunanecon: out of memory\n", stderr);
        return NULL;
    }
    hne_status status = strcmp(path, "-") ? hne_csv_reader_open_file(path, format, &reader, error)
                                          : hne_csv_reader_open_stream(give_standard_input, stdin, input_name(path),
                                                                       format, &reader, error);
    if (status)
        input_complain(input_name(path), error);
    hne_error_free(error);
    return reader;
}

int observations_tell_rejected(const hne_csv_reader *reader)
{
    int64_t rejected = hne_csv_reader_rejected_count(reader);
    const hne_error *one;
    size_t told = 0;
    for (; (one = hne_csv_reader_rejected(reader, told)) != NULL; told++)
        input_complain(hne_error_source(one), one);
    if (rejected > (int64_t)told)
        fprintf(stderr, "hunanecon: and %" PRId64 " more\n", rejected - (int64_t)told);
    if (rejected)
        fprintf(stderr, "hunanecon: %" PRId64 " of %" PRId64 " observations could not be read and are left out\n",
                rejected, rejected + hne_csv_reader_observation_count(reader));
    return rejected > 0;
}

enum { CHUNK = 4096 };

/* What is being read. */
typedef struct gathering {
    int32_t series[CHUNK];
    hne_period periods[CHUNK];
    hne_figure figures[CHUNK];
    char statuses[CHUNK];
    size_t room;
} gathering;

static int add_chunk(observations *of, gathering *from, size_t count)
{
    if (of->count + count > from->room) {
        size_t room = 2 * from->room + CHUNK;
        observation *grown = realloc(of->items, room * sizeof *grown);
        if (!grown)
            return 0;
        of->items = grown;
        from->room = room;
    }
    for (size_t i = 0; i < count; i++)
        of->items[of->count++] = (observation){from->series[i], from->periods[i], from->figures[i], from->statuses[i]};
    return 1;
}

static int compare(const void *a, const void *b)
{
    const observation *one = a, *other = b;
    if (one->series != other->series)
        return one->series < other->series ? -1 : 1;
    if (one->period.last_month != other->period.last_month)
        return one->period.last_month < other->period.last_month ? -1 : 1;
    return one->period.first_month > other->period.first_month ? -1
                                                               : one->period.first_month < other->period.first_month;
}

/* Sorted, without losing the order of what is stated twice: the last one stays. */
static void sort(observations *of)
{
    size_t kept = 0, sorted = 1;
    while (sorted < of->count && compare(&of->items[sorted - 1], &of->items[sorted]) < 0)
        sorted++;
    if (sorted >= of->count)
        return;
    observation *items = of->items, *merged = malloc(of->count * sizeof *merged);
    for (size_t width = 1; merged && width < of->count; width *= 2) {
        for (size_t begin = 0; begin < of->count; begin += 2 * width) {
            size_t middle = begin + width < of->count ? begin + width : of->count;
            size_t end = middle + width < of->count ? middle + width : of->count;
            for (size_t i = begin, j = middle, k = begin; k < end; k++)
                merged[k] = i < middle && (j == end || compare(&items[i], &items[j]) <= 0) ? items[i++] : items[j++];
        }
        observation *other = items;
        items = merged;
        merged = other;
    }
    if (!merged)
        qsort(items, of->count, sizeof *items, compare);
    free(merged);
    of->items = items;
    for (size_t i = 0; i < of->count; i++)
        if (i + 1 == of->count || compare(&items[i], &items[i + 1]) != 0)
            items[kept++] = items[i];
    of->count = kept;
}

static hne_status gather(observations *of, hne_error *error)
{
    gathering *from = malloc(sizeof *from);
    hne_status status = from ? HNE_OK : HNE_ERROR_MEMORY;
    size_t count = 1;
    if (from)
        from->room = 0;
    while (!status && count) {
        status = hne_csv_reader_next_figures(of->reader, CHUNK, from->series, from->periods, from->figures,
                                             from->statuses, &count, error);
        if (!status && !add_chunk(of, from, count))
            status = HNE_ERROR_MEMORY;
    }
    free(from);
    return status;
}

int observations_read(observations *of, const options *given, const char *path)
{
    hne_csv_format *format;
    hne_error *error = NULL;
    progress shown = progress_start("reading");
    *of = (observations){NULL, NULL, 0};
    if (!observations_format(given, &format))
        return 0;
    of->reader = observations_open(path, format);
    hne_csv_format_free(format);
    if (!of->reader)
        return 0;
    hne_csv_reader_set_progress(of->reader, progress_tell, &shown);
    hne_status status = hne_error_new(&error);
    if (!status)
        status = gather(of, error);
    progress_end(&shown);
    hne_csv_reader_set_progress(of->reader, NULL, NULL);
    if (status && hne_error_status(error))
        input_complain(input_name(path), error);
    else if (status)
        fputs("hunanecon: out of memory\n", stderr);
    else
        sort(of);
    hne_error_free(error);
    return !status;
}

void observations_clear(observations *of)
{
    hne_csv_reader_free(of->reader);
    free(of->items);
    *of = (observations){NULL, NULL, 0};
}

const observation *observations_find(const observations *of, int32_t series, hne_period period)
{
    observation wanted = {.series = series, .period = period};
    return of->count ? bsearch(&wanted, of->items, of->count, sizeof *of->items, compare) : NULL;
}
