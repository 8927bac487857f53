/* SPDX-License-Identifier: MIT */
/* hunanecon growth */
#include "numbers.h"
#include "observations.h"
#include "report.h"
#include "results.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { INDICATOR, AREA, DIMENSION, UNIT, PERIOD, VALUE, BASE, GROWTH, LOWER, UPPER, COLUMNS };

static const results_column columns[COLUMNS] = {
    [INDICATOR] = {"indicator", "indicator", RESULTS_TEXT},
    [AREA] = {"area", "area", RESULTS_TEXT},
    [DIMENSION] = {"dimension", "dimension", RESULTS_TEXT},
    [UNIT] = {"unit", NULL, RESULTS_TEXT},
    [PERIOD] = {"period", "period", RESULTS_WORD},
    [VALUE] = {"value", "value", RESULTS_NUMBER},
    [BASE] = {"base", "base", RESULTS_NUMBER},
    [GROWTH] = {"growth_percent", "growth, %", RESULTS_NUMBER},
    [LOWER] = {"lower_percent", "from", RESULTS_NUMBER},
    [UPPER] = {"upper_percent", "to", RESULTS_NUMBER},
};

typedef struct growth_job {
    const observations *from;
    int32_t lag; /* months */
    size_t left_out;
} growth_job;

static int is_level(const growth_job *of, int32_t series)
{
    return !*hne_csv_reader_series_text(of->from->reader, (size_t)series, HNE_CSV_COLUMN_ASPECT);
}

/* What the printed digits leave open, in percent. */
static hne_interval open_growth(hne_figure level, hne_figure base)
{
    hne_interval x, y;
    if (hne_figure_enclosure(level, HNE_READING_STRICT, NULL, &x, NULL) ||
        hne_figure_enclosure(base, HNE_READING_STRICT, NULL, &y, NULL))
        return hne_interval_missing();
    return hne_interval_multiply(hne_growth_interval(x, y), hne_interval_point(100));
}

static void row(results *to, const growth_job *of, const observation *now)
{
    const hne_csv_reader *reader = of->from->reader;
    const observation *before = observations_find(of->from, now->series, hne_period_shift(now->period, -of->lag));
    char texts[COLUMNS][NUMBER_SIZE] = {""};
    const char *cells[COLUMNS];
    int is_table = to->form == AS_TABLE;
    size_t series = (size_t)now->series;
    for (size_t i = 0; i < COLUMNS; i++)
        cells[i] = texts[i];
    cells[INDICATOR] = hne_csv_reader_series_text(reader, series, HNE_CSV_COLUMN_INDICATOR);
    cells[AREA] = hne_csv_reader_series_text(reader, series, HNE_CSV_COLUMN_AREA);
    cells[DIMENSION] = hne_csv_reader_series_text(reader, series, HNE_CSV_COLUMN_DIMENSION);
    cells[UNIT] = hne_csv_reader_series_text(reader, series, HNE_CSV_COLUMN_UNIT);
    hne_period_print(now->period, texts[PERIOD], NUMBER_SIZE);
    number_of_figure(texts[VALUE], now->figure, is_table);
    if (before) {
        hne_interval between = open_growth(now->figure, before->figure);
        double growth = hne_growth(number_in_unit(now->figure), number_in_unit(before->figure));
        number_of_figure(texts[BASE], before->figure, is_table);
        number_of(texts[GROWTH], hne_fraction_to_percent(growth), is_table ? 0 : NUMBER_IN_FULL);
        number_of(texts[LOWER], between.lower, is_table ? -1 : NUMBER_IN_FULL);
        number_of(texts[UPPER], between.upper, is_table ? 1 : NUMBER_IN_FULL);
    }
    results_row(to, cells);
}

static int rows(results *to, const void *context)
{
    const growth_job *of = context;
    enum { STEP = 1024 };
    for (size_t i = 0; i < of->from->count; i++) {
        if (is_level(of, of->from->items[i].series))
            row(to, of, &of->from->items[i]);
        if (i % STEP == 0)
            results_progress(to, i, of->from->count);
    }
    return 1;
}

static int read_lag(const options *given, int32_t *out)
{
    const char *value = given->set & OPTION_LAG ? options_value(given, OPTION_LAG) : "12";
    char *end;
    long lag = strtol(value, &end, 10);
    if (end == value || *end || lag < 1 || lag > 12000) {
        fprintf(stderr, "hunanecon: found '%s' after --lag; expected a number of months, such as 12, 3 or 1\n", value);
        return 0;
    }
    *out = (int32_t)lag;
    return 1;
}

int run_growth(const options *given)
{
    observations from = {NULL, NULL, 0};
    growth_job job = {.from = &from};
    results_column shown[COLUMNS];
    if (given->operand_count != 1) {
        fputs("hunanecon: growth takes one file; - is standard input\n", stderr);
        return STATUS_FAILED;
    }
    if (!read_lag(given, &job.lag) || !observations_read(&from, given, given->operands[0])) {
        observations_clear(&from);
        return STATUS_FAILED;
    }
    int was_rejected = observations_tell_rejected(from.reader);
    memcpy(shown, columns, sizeof shown);
    results_hide_empty(shown, from.reader, INDICATOR, HNE_CSV_COLUMN_INDICATOR);
    results_hide_empty(shown, from.reader, AREA, HNE_CSV_COLUMN_AREA);
    results_hide_empty(shown, from.reader, DIMENSION, HNE_CSV_COLUMN_DIMENSION);
    for (size_t i = 0; i < hne_csv_reader_series_count(from.reader); i++)
        job.left_out += !is_level(&job, (int32_t)i);
    if (job.left_out)
        fprintf(stderr, "hunanecon: %zu series are left out: growth is that of levels\n", job.left_out);
    int status = results_print(given, "growth", given->operands[0], shown, COLUMNS, rows, &job);
    observations_clear(&from);
    return !status && was_rejected ? STATUS_FINDINGS : status;
}
