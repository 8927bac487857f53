/* SPDX-License-Identifier: MIT */
/* hunanecon compare */
#include "numbers.h"
#include "observations.h"
#include "report.h"
#include "results.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Series that are compared: the same quantity in several areas. Where the
 * table names no areas, its series are. */
typedef struct comparison {
    const observations *from;
    int by_area;
    const char *reference;
    hne_period period; /* told; else invalid */
    int32_t *series;   /* group by group, each in order */
    size_t *begins;    /* of each group among them, and the end of the last */
    size_t *items;     /* of each series among the observations, and the end of the last */
    size_t groups;
} comparison;

/* The observations of a group in a period. */
typedef struct members {
    const observation **items;
    size_t count;
    hne_interval *enclosures;
    double *values, *ranks, *results;
    void *workspace;
} members;

static const char *text_of(const comparison *of, int32_t series, hne_csv_column column)
{
    return hne_csv_reader_series_text(of->from->reader, (size_t)series, column);
}

static hne_csv_column compared(const comparison *of)
{
    return of->by_area ? HNE_CSV_COLUMN_AREA : HNE_CSV_COLUMN_INDICATOR;
}

/* --- groups ------------------------------------------------------------------------- */

/* Orders series by all that they have to have in common. */
static int compare_common(const comparison *of, int32_t a, int32_t b)
{
    static const hne_csv_column common[] = {HNE_CSV_COLUMN_DIMENSION, HNE_CSV_COLUMN_UNIT,      HNE_CSV_COLUMN_ASPECT,
                                            HNE_CSV_COLUMN_BASIS,     HNE_CSV_COLUMN_REFERENCE, HNE_CSV_COLUMN_CURRENCY,
                                            HNE_CSV_COLUMN_PRICES};
    int order = 0;
    if (of->by_area)
        order = strcmp(text_of(of, a, HNE_CSV_COLUMN_INDICATOR), text_of(of, b, HNE_CSV_COLUMN_INDICATOR));
    for (size_t i = 0; !order && i < sizeof common / sizeof *common; i++)
        order = strcmp(text_of(of, a, common[i]), text_of(of, b, common[i]));
    return order;
}

/* A series with the comparison it is sorted for: qsort() takes no more. */
typedef struct sorted_series {
    const comparison *of;
    int32_t series;
    int32_t first; /* of its group */
} sorted_series;

static int by_common(const void *a, const void *b)
{
    const sorted_series *one = a, *other = b;
    int order = compare_common(one->of, one->series, other->series);
    return order ? order : (one->series > other->series) - (one->series < other->series);
}

static int by_first(const void *a, const void *b)
{
    const sorted_series *one = a, *other = b;
    if (one->first != other->first)
        return one->first < other->first ? -1 : 1;
    return (one->series > other->series) - (one->series < other->series);
}

static void fill_groups(comparison *of, sorted_series *sorted, size_t count)
{
    for (size_t i = 0; i < count; i++)
        sorted[i] = (sorted_series){of, (int32_t)i, 0};
    qsort(sorted, count, sizeof *sorted, by_common);
    for (size_t i = 0; i < count; i++)
        sorted[i].first = i && !compare_common(of, sorted[i - 1].series, sorted[i].series) ? sorted[i - 1].first
                                                                                         : sorted[i].series;
    qsort(sorted, count, sizeof *sorted, by_first);
    for (size_t i = 0; i < count; i++) {
        of->series[i] = sorted[i].series;
        if (!i || sorted[i].first != sorted[i - 1].first)
            of->begins[of->groups++] = i;
    }
    of->begins[of->groups] = count;
}

static int find_groups(comparison *of)
{
    size_t count = hne_csv_reader_series_count(of->from->reader), item = 0;
    sorted_series *sorted = calloc(count + 1, sizeof *sorted);
    of->series = calloc(count + 1, sizeof *of->series);
    of->begins = calloc(count + 1, sizeof *of->begins);
    of->items = calloc(count + 1, sizeof *of->items);
    int good = sorted && of->series && of->begins && of->items;
    for (size_t i = 0; good && i < count; i++) {
        of->by_area |= *text_of(of, (int32_t)i, HNE_CSV_COLUMN_AREA) != 0;
        of->items[i] = item;
        while (item < of->from->count && of->from->items[item].series == (int32_t)i)
            item++;
        of->items[i + 1] = item;
    }
    if (good && count)
        fill_groups(of, sorted, count);
    free(sorted);
    return good;
}

static int is_later(hne_period a, hne_period b)
{
    return a.last_month != b.last_month ? a.last_month > b.last_month : a.first_month < b.first_month;
}

static int compare_periods(const void *a, const void *b)
{
    const hne_period *one = a, *other = b;
    return hne_period_equal(*one, *other) ? 0 : is_later(*one, *other) ? 1 : -1;
}

/* Periods of a group, sorted, as often as there are observations of them. */
static hne_period *periods_of(const comparison *of, size_t group, size_t *count)
{
    size_t room = 1;
    *count = 0;
    for (size_t i = of->begins[group]; i < of->begins[group + 1]; i++)
        room += of->items[of->series[i] + 1] - of->items[of->series[i]];
    hne_period *periods = malloc(room * sizeof *periods);
    for (size_t i = of->begins[group]; periods && i < of->begins[group + 1]; i++)
        for (size_t item = of->items[of->series[i]]; item < of->items[of->series[i] + 1]; item++)
            periods[(*count)++] = of->from->items[item].period;
    if (*count)
        qsort(periods, *count, sizeof *periods, compare_periods);
    return periods;
}

static size_t run_of(const hne_period *periods, size_t at, size_t count)
{
    size_t end = at;
    while (end < count && hne_period_equal(periods[end], periods[at]))
        end++;
    return end - at;
}

/* The period that most have; of those the last. */
static hne_period fullest(const hne_period *periods, size_t count)
{
    hne_period best = {0, -1};
    size_t most = 0;
    for (size_t at = 0, run; at < count; at += run) {
        run = run_of(periods, at, count);
        if (run >= most) {
            most = run;
            best = periods[at];
        }
    }
    return best;
}

/* --- members ------------------------------------------------------------------------- */

static void members_clear(members *of)
{
    free(of->items);
    free(of->enclosures);
    free(of->values);
    free(of->ranks);
    free(of->results);
    free(of->workspace);
    *of = (members){.items = NULL};
}

static int members_find(members *in, const comparison *of, size_t group, hne_period period)
{
    size_t begin = of->begins[group], end = of->begins[group + 1], room = end - begin + 1;
    *in = (members){.items = calloc(room, sizeof *in->items)};
    in->enclosures = calloc(room, sizeof *in->enclosures);
    in->values = calloc(room, sizeof *in->values);
    in->ranks = calloc(room, sizeof *in->ranks);
    in->results = calloc(room, sizeof *in->results);
    in->workspace = malloc(hne_rank_workspace_size(room));
    if (!in->items || !in->enclosures || !in->values || !in->ranks || !in->results || !in->workspace)
        return 0;
    for (size_t i = begin; i < end; i++) {
        const observation *one = observations_find(of->from, of->series[i], period);
        if (!one)
            continue;
        hne_figure_enclosure(one->figure, HNE_READING_STRICT, NULL, &in->enclosures[in->count], NULL);
        in->values[in->count] = number_in_unit(one->figure);
        in->items[in->count++] = one;
    }
    return hne_rank_series(in->values, in->count, 1, HNE_RANK_DESCENDING, HNE_RANK_TIES_MIN, in->ranks, 1,
                           in->workspace, hne_rank_workspace_size(room)) == HNE_OK ||
           !in->count;
}

/* --- one period: every area ------------------------------------------------------------ */

enum { INDICATOR, AREA, DIMENSION, UNIT, PERIOD, VALUE, SHARE, RANK, RANK_BEST, RANK_WORST, RATIO, GAP, COLUMNS };

static const results_column columns[COLUMNS] = {
    [INDICATOR] = {"indicator", "indicator", RESULTS_TEXT},
    [AREA] = {"area", "area", RESULTS_TEXT},
    [DIMENSION] = {"dimension", "dimension", RESULTS_TEXT},
    [UNIT] = {"unit", NULL, RESULTS_TEXT},
    [PERIOD] = {"period", "period", RESULTS_WORD},
    [VALUE] = {"value", "value", RESULTS_NUMBER},
    [SHARE] = {"share_percent", "share, %", RESULTS_NUMBER},
    [RANK] = {"rank", "rank", RESULTS_NUMBER},
    [RANK_BEST] = {"rank_best", "from", RESULTS_NUMBER},
    [RANK_WORST] = {"rank_worst", "to", RESULTS_NUMBER},
    [RATIO] = {"ratio", "ratio", RESULTS_NUMBER},
    [GAP] = {"gap_points", NULL, RESULTS_NUMBER},
};

/* What the others are held against: the reference, else the mean. NaN if it is not there. */
static double yardstick(const comparison *of, const members *in)
{
    double mean = 0;
    if (!of->reference)
        return hne_measure_series(HNE_MEASURE_MEAN, 0, in->values, in->count, 1, NULL, 0, &mean) ? NAN : mean;
    for (size_t i = 0; i < in->count; i++)
        if (!strcmp(text_of(of, in->items[i]->series, compared(of)), of->reference))
            return in->values[i];
    return NAN;
}

static void member_row(results *to, const comparison *of, const members *in, size_t i, double against)
{
    const observation *one = in->items[i];
    char texts[COLUMNS][NUMBER_SIZE] = {""};
    const char *cells[COLUMNS];
    int is_level = !*text_of(of, one->series, HNE_CSV_COLUMN_ASPECT), is_table = to->form == AS_TABLE;
    int form = is_table ? 0 : NUMBER_IN_FULL;
    hne_interval rank = hne_rank_interval(in->enclosures, in->count, 1, i, HNE_RANK_DESCENDING);
    for (size_t c = 0; c < COLUMNS; c++)
        cells[c] = texts[c];
    cells[INDICATOR] = text_of(of, one->series, HNE_CSV_COLUMN_INDICATOR);
    cells[AREA] = text_of(of, one->series, HNE_CSV_COLUMN_AREA);
    cells[DIMENSION] = text_of(of, one->series, HNE_CSV_COLUMN_DIMENSION);
    cells[UNIT] = text_of(of, one->series, HNE_CSV_COLUMN_UNIT);
    hne_period_print(one->period, texts[PERIOD], NUMBER_SIZE);
    number_of_figure(texts[VALUE], one->figure, is_table);
    if (is_level)
        number_of(texts[SHARE], hne_fraction_to_percent(in->results[i]), form);
    hne_number_print(in->ranks[i], texts[RANK], NUMBER_SIZE);
    hne_number_print(rank.lower, texts[RANK_BEST], NUMBER_SIZE);
    hne_number_print(rank.upper, texts[RANK_WORST], NUMBER_SIZE);
    if (is_level)
        number_of(texts[RATIO], hne_ratio(in->values[i], against), form);
    else
        number_of(texts[GAP], in->values[i] - against, form);
    results_row(to, cells);
}

static int group_rows(results *to, const comparison *of, size_t group)
{
    size_t count;
    members in = {.items = NULL};
    hne_period *periods = periods_of(of, group, &count);
    hne_period period = hne_period_is_valid(of->period) ? of->period : periods ? fullest(periods, count) : of->period;
    int good = periods && members_find(&in, of, group, period);
    if (good) {
        double against = yardstick(of, &in);
        hne_share_of_total_series(in.values, in.count, 1, in.results, 1);
        for (size_t i = 0; i < in.count; i++)
            member_row(to, of, &in, i, against);
    }
    members_clear(&in);
    free(periods);
    return good;
}

static int area_rows(results *to, const void *context)
{
    const comparison *of = context;
    int good = 1;
    for (size_t group = 0; good && group < of->groups; group++) {
        results_progress(to, group, of->groups);
        good = group_rows(to, of, group);
    }
    return good;
}

/* --- measures: every period --------------------------------------------------------------- */

enum { M_INDICATOR, M_DIMENSION, M_UNIT, M_PERIOD, M_AREAS, M_FIRST };

static const struct {
    hne_measure measure;
    double parameter;
    const char *name, *heading;
} measures[] = {
    {HNE_MEASURE_MEAN, 0, "mean", "mean"},
    {HNE_MEASURE_VARIATION, 1, "coefficient_of_variation", "variation"},
    {HNE_MEASURE_GINI, 0, "gini", "Gini"},
    {HNE_MEASURE_THEIL_T, 0, "theil_t", "Theil T"},
    {HNE_MEASURE_THEIL_L, 0, "theil_l", "Theil L"},
    {HNE_MEASURE_HOOVER, 0, "hoover", "Hoover"},
    {HNE_MEASURE_HERFINDAHL, 0, "herfindahl", "Herfindahl"},
};

enum { MEASURES = sizeof measures / sizeof *measures, M_COLUMNS = M_FIRST + MEASURES };

static void measure_row(results *to, const comparison *of, const members *in)
{
    char texts[M_COLUMNS][NUMBER_SIZE] = {""};
    const char *cells[M_COLUMNS];
    int32_t series = in->items[0]->series;
    for (size_t c = 0; c < M_COLUMNS; c++)
        cells[c] = texts[c];
    cells[M_INDICATOR] = of->by_area ? text_of(of, series, HNE_CSV_COLUMN_INDICATOR) : "";
    cells[M_DIMENSION] = text_of(of, series, HNE_CSV_COLUMN_DIMENSION);
    cells[M_UNIT] = text_of(of, series, HNE_CSV_COLUMN_UNIT);
    hne_period_print(in->items[0]->period, texts[M_PERIOD], NUMBER_SIZE);
    hne_number_print((double)in->count, texts[M_AREAS], NUMBER_SIZE);
    for (size_t m = 0; m < MEASURES; m++) {
        double value = 0;
        if (!hne_measure_series(measures[m].measure, measures[m].parameter, in->values, in->count, 1, NULL, 0, &value))
            number_of_measure(texts[M_FIRST + m], value, to->form == AS_TABLE);
    }
    results_row(to, cells);
}

static int measure_rows(results *to, const void *context)
{
    const comparison *of = context;
    int good = 1;
    for (size_t group = 0; good && group < of->groups; group++) {
        size_t count;
        hne_period *periods = periods_of(of, group, &count);
        good = periods != NULL;
        for (size_t at = 0; good && at < count; at += run_of(periods, at, count)) {
            members in;
            results_progress(to, of->begins[group] + (of->begins[group + 1] - of->begins[group]) * at / count,
                             of->begins[of->groups]);
            if (hne_period_is_valid(of->period) && !hne_period_equal(of->period, periods[at]))
                continue;
            good = members_find(&in, of, group, periods[at]);
            if (good)
                measure_row(to, of, &in);
            members_clear(&in);
        }
        free(periods);
    }
    return good;
}

/* --- the command ----------------------------------------------------------------------- */

static int print(const options *given, const comparison *of)
{
    const char *path = given->operands[0];
    if (given->set & OPTION_MEASURES) {
        results_column shown[M_COLUMNS] = {
            {"indicator", of->by_area ? "indicator" : NULL, RESULTS_TEXT},
            {"dimension", "dimension", RESULTS_TEXT},
            {"unit", NULL, RESULTS_TEXT},
            {"period", "period", RESULTS_WORD},
            {"areas", of->by_area ? "areas" : "series", RESULTS_NUMBER}};
        for (size_t m = 0; m < MEASURES; m++)
            shown[M_FIRST + m] = (results_column){measures[m].name, measures[m].heading, RESULTS_NUMBER};
        results_hide_empty(shown, of->from->reader, M_DIMENSION, HNE_CSV_COLUMN_DIMENSION);
        return results_print(given, "measures", path, shown, M_COLUMNS, measure_rows, of);
    }
    results_column shown[COLUMNS];
    memcpy(shown, columns, sizeof shown);
    results_hide_empty(shown, of->from->reader, INDICATOR, HNE_CSV_COLUMN_INDICATOR);
    results_hide_empty(shown, of->from->reader, AREA, HNE_CSV_COLUMN_AREA);
    results_hide_empty(shown, of->from->reader, DIMENSION, HNE_CSV_COLUMN_DIMENSION);
    for (size_t i = 0; i < of->groups; i++)
        if (*text_of(of, of->series[of->begins[i]], HNE_CSV_COLUMN_ASPECT))
            shown[GAP].heading = "gap, points";
    return results_print(given, "comparison", path, shown, COLUMNS, area_rows, of);
}

static int read_request(const options *given, comparison *of)
{
    hne_error *error = NULL;
    of->period = (hne_period){0, -1};
    of->reference = given->set & OPTION_REFERENCE ? options_value(given, OPTION_REFERENCE) : NULL;
    if (!(given->set & OPTION_PERIOD))
        return 1;
    int good = hne_error_new(&error) == HNE_OK &&
               hne_period_parse(options_value(given, OPTION_PERIOD), &of->period, error) == HNE_OK;
    if (!good)
        fprintf(stderr, "hunanecon: after --period: %s\n", error ? hne_error_message(error) : "out of memory");
    hne_error_free(error);
    return good;
}

static int has_reference(const comparison *of)
{
    size_t count = hne_csv_reader_series_count(of->from->reader), i = 0;
    while (of->reference && i < count && strcmp(text_of(of, (int32_t)i, compared(of)), of->reference) != 0)
        i++;
    if (!of->reference || i < count)
        return 1;
    fprintf(stderr, "hunanecon: found no %s '%s' to hold the others against\n", of->by_area ? "area" : "series",
            of->reference);
    return 0;
}

/* A column that says again which area it is, such as a code beside the name, leaves each area alone. */
static void tell_alone(const comparison *of)
{
    size_t count = hne_csv_reader_series_count(of->from->reader);
    if (of->by_area && count > 1 && of->groups == count)
        fputs("hunanecon: no two areas have an indicator in common; if a column only says again which area it is, "
              "leave it out with --columns=ignored=NAME\n",
              stderr);
}

int run_compare(const options *given)
{
    observations from = {NULL, NULL, 0};
    comparison of = {.from = &from};
    int status = STATUS_FAILED, was_rejected = 0;
    if (given->operand_count != 1) {
        fputs("hunanecon: compare takes one file; - is standard input\n", stderr);
        return STATUS_FAILED;
    }
    if (read_request(given, &of) && observations_read(&from, given, given->operands[0])) {
        was_rejected = observations_tell_rejected(from.reader);
        if (!find_groups(&of))
            fputs("hunanecon: out of memory\n", stderr);
        else if (has_reference(&of)) {
            tell_alone(&of);
            status = print(given, &of);
        }
    }
    free(of.series);
    free(of.begins);
    free(of.items);
    observations_clear(&from);
    return !status && was_rejected ? STATUS_FINDINGS : status;
}
