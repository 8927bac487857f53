/* SPDX-License-Identifier: MIT */
/* Works out what `hunanecon growth`, `compare`, `compare --measures` and `audit
 * --quiet` print by calls of the library alone, number for number:
 * test_same_tables.py holds it against the command and against Python.
 * usage: same_tables growth|compare|measures|audit FILE LAG|PERIOD */
#include <hunanecon.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST = 1024 };

static hne_csv_reader *reader;
static int32_t series[MOST];
static hne_period periods[MOST];
static hne_figure figures[MOST];
static double values[MOST]; /* in the unit of each */
static size_t count;

static const char *text(size_t i, hne_csv_column column)
{
    return hne_csv_reader_series_text(reader, (size_t)series[i], column);
}

static int is_level(size_t i)
{
    return !*text(i, HNE_CSV_COLUMN_ASPECT);
}

static int read_table(const char *path)
{
    if (hne_csv_reader_open_file(path, NULL, &reader, NULL) ||
        hne_csv_reader_next_figures(reader, MOST, series, periods, figures, NULL, &count, NULL))
        return 0;
    for (size_t i = 0; i < count; i++) {
        hne_figure plain = figures[i];
        plain.unit = (hne_unit){""};
        values[i] = hne_figure_value(plain);
    }
    return count < MOST;
}

/* The last of the observations of a series in a period: what is stated twice counts as stated last. */
static size_t find(int32_t of, hne_period period)
{
    size_t at = count;
    while (at-- > 0)
        if (series[at] == of && hne_period_equal(periods[at], period))
            return at;
    return count;
}

static void print_number(double value)
{
    printf(isfinite(value) ? "\t%a" : "\t", value);
}

static void print_names(size_t i)
{
    char period[HNE_PERIOD_TEXT_SIZE];
    hne_period_print(periods[i], period, sizeof period);
    printf("%s\t%s\t%s\t%s\t%s", text(i, HNE_CSV_COLUMN_INDICATOR), text(i, HNE_CSV_COLUMN_AREA),
           text(i, HNE_CSV_COLUMN_DIMENSION), text(i, HNE_CSV_COLUMN_UNIT), period);
}

static void growth(int32_t lag)
{
    for (size_t i = 0; i < count; i++) {
        size_t base = find(series[i], hne_period_shift(periods[i], -lag));
        hne_interval now, before, between = hne_interval_missing();
        if (!is_level(i) || find(series[i], periods[i]) != i)
            continue;
        if (base < count && !hne_figure_enclosure(figures[i], HNE_READING_STRICT, NULL, &now, NULL) &&
            !hne_figure_enclosure(figures[base], HNE_READING_STRICT, NULL, &before, NULL))
            between = hne_interval_multiply(hne_growth_interval(now, before), hne_interval_point(100));
        print_names(i);
        print_number(values[i]);
        print_number(base < count ? values[base] : NAN);
        print_number(base < count ? hne_fraction_to_percent(hne_growth(values[i], values[base])) : NAN);
        print_number(between.lower);
        print_number(between.upper);
        printf("\n");
    }
}

/* Those that the i-th observation is compared with, itself among them. */
static size_t find_beside(size_t i, int by_area, size_t *beside)
{
    static const hne_csv_column common[] = {HNE_CSV_COLUMN_DIMENSION, HNE_CSV_COLUMN_UNIT,      HNE_CSV_COLUMN_ASPECT,
                                            HNE_CSV_COLUMN_BASIS,     HNE_CSV_COLUMN_REFERENCE, HNE_CSV_COLUMN_CURRENCY,
                                            HNE_CSV_COLUMN_PRICES,    HNE_CSV_COLUMN_INDICATOR};
    size_t found = 0;
    for (size_t j = 0; j < count; j++) {
        size_t k = 0, most = sizeof common / sizeof *common - !by_area;
        while (k < most && !strcmp(text(i, common[k]), text(j, common[k])))
            k++;
        if (k == most && hne_period_equal(periods[i], periods[j]) && find(series[j], periods[j]) == j)
            beside[found++] = j;
    }
    return found;
}

static void compare(size_t i, const size_t *beside, size_t among)
{
    static double x[MOST], ranks[MOST], shares[MOST];
    static hne_interval open[MOST];
    static long double room[8 * MOST];
    size_t at = 0;
    double mean = NAN;
    for (size_t j = 0; j < among; j++) {
        at = beside[j] == i ? j : at;
        x[j] = values[beside[j]];
        hne_figure_enclosure(figures[beside[j]], HNE_READING_STRICT, NULL, &open[j], NULL);
    }
    hne_rank_series(x, among, 1, HNE_RANK_DESCENDING, HNE_RANK_TIES_MIN, ranks, 1, room, sizeof room);
    hne_share_of_total_series(x, among, 1, shares, 1);
    hne_measure_series(HNE_MEASURE_MEAN, 0, x, among, 1, NULL, 0, &mean);
    hne_interval rank = hne_rank_interval(open, among, 1, at, HNE_RANK_DESCENDING);
    print_names(i);
    print_number(x[at]);
    print_number(is_level(i) ? hne_fraction_to_percent(shares[at]) : NAN);
    print_number(ranks[at]);
    print_number(rank.lower);
    print_number(rank.upper);
    print_number(is_level(i) ? hne_ratio(x[at], mean) : NAN);
    print_number(is_level(i) ? NAN : x[at] - mean);
    printf("\n");
}

static void measures(size_t i, const size_t *beside, size_t among, int by_area)
{
    static const struct {
        hne_measure measure;
        double parameter;
    } all[] = {{HNE_MEASURE_MEAN, 0},      {HNE_MEASURE_VARIATION, 1}, {HNE_MEASURE_GINI, 0},
               {HNE_MEASURE_THEIL_T, 0},   {HNE_MEASURE_THEIL_L, 0},   {HNE_MEASURE_HOOVER, 0},
               {HNE_MEASURE_HERFINDAHL, 0}};
    static double x[MOST];
    char period[HNE_PERIOD_TEXT_SIZE];
    for (size_t j = 0; j < among; j++)
        x[j] = values[beside[j]];
    hne_period_print(periods[i], period, sizeof period);
    printf("%s\t%s\t%s\t%s", by_area ? text(i, HNE_CSV_COLUMN_INDICATOR) : "", text(i, HNE_CSV_COLUMN_DIMENSION),
           text(i, HNE_CSV_COLUMN_UNIT), period);
    print_number((double)among);
    for (size_t m = 0; m < sizeof all / sizeof *all; m++) {
        double value = NAN;
        hne_measure_series(all[m].measure, all[m].parameter, x, among, 1, NULL, 0, &value);
        print_number(value);
    }
    printf("\n");
}

static void beside_each_other(const char *what, hne_period period)
{
    static size_t beside[MOST];
    int by_area = 0;
    for (size_t i = 0; i < count; i++)
        by_area |= *text(i, HNE_CSV_COLUMN_AREA) != 0;
    for (size_t i = 0; i < count; i++) {
        size_t among = hne_period_equal(periods[i], period) ? find_beside(i, by_area, beside) : 0;
        if (!among || find(series[i], period) != i)
            continue;
        if (!strcmp(what, "compare"))
            compare(i, beside, among);
        else if (beside[0] == i)
            measures(i, beside, among, by_area);
    }
}

static int audit(const char *path)
{
    hne_profile *profile;
    hne_audit *found;
    if (hne_profile_read_file(path, &profile, NULL) || hne_audit_run(profile, NULL, &found, NULL))
        return 0;
    for (size_t i = 0; i < hne_audit_finding_count(found); i++) {
        const hne_finding *one = hne_audit_finding(found, i);
        printf("%s\t%s\n", hne_finding_severity(one) == HNE_SEVERITY_CONTRADICTION ? "contradiction" : "tension",
               hne_finding_title(one));
    }
    hne_audit_free(found);
    hne_profile_unref(profile);
    return 1;
}

int main(int argc, char **argv)
{
    hne_period period;
    if (argc != 4)
        return 2;
    if (!strcmp(argv[1], "audit"))
        return !audit(argv[2]);
    if (!read_table(argv[2]))
        return 1;
    if (!strcmp(argv[1], "growth"))
        growth((int32_t)strtol(argv[3], NULL, 10));
    else if (!hne_period_parse(argv[3], &period, NULL))
        beside_each_other(argv[1], period);
    hne_csv_reader_free(reader);
    return 0;
}
