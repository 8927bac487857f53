/* SPDX-License-Identifier: MIT */
/* A table of one's own: read in bulk, a part at a time, without an object for
 * each observation; what cannot be read is told, and not guessed.
 *
 * Figures: resident population of five provinces of China, National Bureau of
 * Statistics, communiques of the sixth census (2010, No. 2) and of the seventh
 * (2020, No. 3). The last two rows are mistakes, made for this example. */
#include <hunanecon.h>

#include <inttypes.h>
#include <stdio.h>

/* A file would be opened with hne_csv_reader_open_file(). */
static const char table[] = "province;year;value\n"
                            "Guangdong;2010;104303132\nGuangdong;2020;126012510\n"
                            "Guangxi;2010;46026629\nGuangxi;2020;50126804\n"
                            "Hubei;2010;57237740\nHubei;2020;57752557\n"
                            "Hunan;2010;65683722\nHunan;2020;66444864\n"
                            "Jiangxi;2010;44567475\nJiangxi;2020;45188635\n"
                            "Hunan;2O20;66444864\nHunan;2020;66,44,4864\n";

enum { AT_ONCE = 4, PROVINCES = 5 };

int main(void)
{
    hne_csv_reader *reader;
    hne_error *error;
    if (hne_error_new(&error) != HNE_OK)
        return 1;
    hne_status status = hne_csv_reader_open_memory(table, sizeof table - 1, "census.csv", NULL, &reader, error);
    if (status) {
        fprintf(stderr, "%s\n", hne_error_message(error));
        return 1;
    }

    /* Four observations at a time; in earnest some thousands. */
    int32_t series[AT_ONCE];
    hne_period periods[AT_ONCE];
    double values[AT_ONCE], first[PROVINCES] = {0}, last[PROVINCES] = {0};
    size_t count;
    while ((status = hne_csv_reader_next_values(reader, AT_ONCE, series, periods, values, NULL, &count, error)) == HNE_OK &&
           count)
        for (size_t i = 0; i < count; i++)
            if (series[i] < PROVINCES)
                *(hne_period_equal(periods[i], hne_period_of_year(2010)) ? &first[series[i]] : &last[series[i]]) = values[i];

    for (size_t i = 0; i < hne_csv_reader_series_count(reader) && i < PROVINCES; i++)
        printf("%-10s %+6.2f%% a year\n", hne_csv_reader_series_text(reader, i, HNE_CSV_COLUMN_AREA),
               hne_fraction_to_percent(hne_compound_annual_growth(last[i], first[i], 10)));

    /* Nothing is left out without a word. */
    printf("\n%" PRId64 " observations, %" PRId64 " rejected:\n", hne_csv_reader_observation_count(reader),
           hne_csv_reader_rejected_count(reader));
    const hne_error *one;
    for (size_t i = 0; (one = hne_csv_reader_rejected(reader, i)) != NULL; i++)
        printf("%s:%" PRId64 ":%" PRId64 ": %s\n", hne_error_source(one), hne_error_line(one), hne_error_column(one),
               hne_error_message(one));
    hne_csv_reader_free(reader);
    hne_error_free(error);
    return status != HNE_OK;
}
