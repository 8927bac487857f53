/* SPDX-License-Identifier: MIT */
/* Works out the cases of a file as C does, and prints the bits of what comes
 * out: test_same.py holds them against those that come out of Python.
 * usage: same FILE */
#include <hunanecon.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST = 64, SERIES = 2 };

typedef struct operands {
    double number[MOST]; /* outside brackets */
    size_t numbers;
    double series[SERIES][MOST];
    size_t count[SERIES];
    size_t series_count;
} operands;

static void parse(char *text, operands *out)
{
    int inside = 0;
    memset(out, 0, sizeof *out);
    for (char *at = text; *at && *at != '\n';) {
        char *end;
        if (*at == '[' || *at == ']' || *at == ' ') {
            out->series_count += *at == ']';
            inside = *at == '[' ? 1 : *at == ']' ? 0 : inside;
            at++;
            continue;
        }
        double value = at[0] == '-' && (at[1] == ' ' || at[1] == ']') ? NAN : strtod(at, &end);
        at = isnan(value) ? at + 1 : end;
        if (inside)
            out->series[out->series_count][out->count[out->series_count]++] = value;
        else
            out->number[out->numbers++] = value;
    }
}

static void print(const double *values, size_t count)
{
    for (size_t i = 0; i < count; i++)
        printf(isnan(values[i]) ? " nan" : " %a", values[i]);
    printf("\n");
}

typedef struct number_row {
    const char *name;
    double (*two)(double, double);
    double (*three)(double, double, double);
    double (*four)(double, double, double, double);
} number_row;

static const number_row number_rows[] = {
    {"growth", hne_growth, NULL, NULL},
    {"log_growth", hne_log_growth, NULL, NULL},
    {"annualised_growth", NULL, NULL, hne_annualised_growth},
    {"compound_annual_growth", NULL, hne_compound_annual_growth, NULL},
    {"implied_base", hne_implied_base, NULL, NULL},
    {"implied_level", hne_implied_level, NULL, NULL},
    {"gap", hne_gap, NULL, NULL},
    {"ratio", hne_ratio, NULL, NULL},
    {"share", hne_share, NULL, NULL},
    {"future_level", NULL, hne_future_level, NULL},
    {"catch_up_time", NULL, NULL, hne_catch_up_time},
    {"trade_openness", NULL, hne_trade_openness, NULL},
    {"grubel_lloyd", hne_grubel_lloyd, NULL, NULL},
    {"student_probability", hne_student_probability, NULL, NULL},
};

static int of_numbers(const char *name, const double *n)
{
    for (size_t i = 0; i < sizeof number_rows / sizeof *number_rows; i++) {
        const number_row *row = &number_rows[i];
        if (strcmp(name, row->name))
            continue;
        double result = row->two ? row->two(n[0], n[1])
                        : row->three ? row->three(n[0], n[1], n[2])
                                     : row->four(n[0], n[1], n[2], n[3]);
        print(&result, 1);
        return 1;
    }
    return 0;
}

/* Number of results; 0 for a name that there is not. */
static size_t of_series(const char *name, const operands *of, double *out)
{
    const double *x = of->series[0], *n = of->number;
    size_t count = of->count[0], first = (size_t)n[0];
    long double room[MOST * 4];
    hne_before_after parts;
    hne_basket basket = {x, 1, 3, of->series[1], 1, 3, 3, 2};
    if (!strcmp(name, "growth_series"))
        return hne_growth_series(x, count, 1, first, out, 1) ? 0 : count;
    if (!strcmp(name, "annualised_growth_series"))
        return hne_annualised_growth_series(x, count, 1, first, n[1], out, 1) ? 0 : count;
    if (!strcmp(name, "moving_sum"))
        return hne_moving_sum_series(x, count, 1, first, out, 1) ? 0 : count;
    if (!strcmp(name, "year_to_date"))
        return hne_year_to_date_series(x, count, 1, first, (size_t)n[1], out, 1) ? 0 : count;
    if (!strcmp(name, "single_periods"))
        return hne_single_periods_series(x, count, 1, first, (size_t)n[1], (size_t)n[2], out, 1) ? 0 : count;
    if (!strcmp(name, "chain"))
        return hne_chain_series(x, count, 1, n[0], out, 1) ? 0 : count;
    if (!strcmp(name, "rebase"))
        return hne_rebase_series(x, count, 1, first, (size_t)n[1], n[2], out, 1) ? 0 : count;
    if (!strcmp(name, "carry_over"))
        return hne_carry_over(x, count, 1, out) ? 0 : 1;
    if (!strcmp(name, "share_of_total"))
        return hne_share_of_total_series(x, count, 1, out, 1) ? 0 : count;
    if (!strcmp(name, "rank"))
        return hne_rank_series(x, count, 1, HNE_RANK_DESCENDING, HNE_RANK_TIES_MIN, out, 1, room, sizeof room)
                   ? 0
                   : count;
    if (!strcmp(name, "theil_t"))
        return hne_measure_series(HNE_MEASURE_THEIL_T, 0, x, count, 1, NULL, 0, out) ? 0 : 1;
    if (!strcmp(name, "gini"))
        return hne_measure_series(HNE_MEASURE_GINI, 0, x, count, 1, NULL, 0, out) ? 0 : 1;
    if (!strcmp(name, "quantile"))
        return hne_quantile(x, count, 1, n[0], HNE_QUANTILE_LINEAR, out) ? 0 : 1;
    if (!strcmp(name, "denton"))
        return hne_denton_series(x, count, 1, of->series[1], of->count[1], 1, 4, HNE_CONVERSION_SUM,
                                 HNE_CRITERION_PROPORTIONAL, 1, HNE_DENTON_START_FREE, out, 1)
                   ? 0
                   : of->count[1];
    if (!strcmp(name, "fisher"))
        return hne_index_series(HNE_INDEX_FISHER, 0, HNE_INDEX_OF_PRICES, HNE_INDEX_CHAINED, &basket, 0, 0, out, 1)
                   ? 0
                   : 2;
    if (!strcmp(name, "before_after")) {
        if (hne_before_after_series(x, count, 1, first, &parts))
            return 0;
        memcpy(out, &parts, sizeof parts);
        return sizeof parts / sizeof *out;
    }
    return 0;
}

typedef hne_interval table[MOST / 2];

/* Lower and upper ends, one after the other. */
static size_t pairs(const operands *of, size_t which, hne_interval *out)
{
    memcpy(out, of->series[which], sizeof of->series[which]);
    return of->count[which] / 2;
}

/* Published figures; where there is a table, it has two rows. Number of results, each of two numbers. */
static size_t of_intervals(const char *name, const operands *of, double *ends)
{
    table x, y, made;
    const double *n = of->number;
    size_t count = pairs(of, 0, x), width = count / 2;
    int64_t row = (int64_t)width;
    hne_status status = HNE_ERROR_NOT_FOUND;
    pairs(of, 1, y);
    made[0] = made[width] = hne_interval_missing();
    if (!strcmp(name, "quantile_interval")) {
        status = hne_quantile_interval(x, count, 1, n[0], HNE_QUANTILE_LINEAR, made);
        count = 1;
    } else if (!strcmp(name, "scale_intervals"))
        status = hne_scale_intervals((hne_scaling)n[0], 0, x, count, 1, made, 1);
    else if (!strcmp(name, "location_quotient_intervals"))
        status = hne_location_quotient_intervals((hne_quotient)n[0], x, 2, width, row, 1, made, row, 1);
    else if (!strcmp(name, "dissimilarity_interval")) {
        status = hne_dissimilarity_interval(x, count, 1, y, 1, made);
        count = 1;
    } else if (!strcmp(name, "grubel_lloyd_of_all_interval")) {
        status = hne_grubel_lloyd_of_all_interval(x, count, 1, y, 1, made);
        count = 1;
    } else if (!strcmp(name, "chained_contribution_intervals")) {
        for (size_t t = 1; t < width; t++)
            status = hne_chained_contribution_intervals(x + t - 1, 2, row, y + t, row, y + t - 1, row, made + t, row);
    } else if (!strcmp(name, "link_contributions_intervals")) {
        status = hne_link_contributions_intervals(x, 2, width, row, 1, made, 1);
        count = 2;
    }
    memcpy(ends, made, count * sizeof *made);
    return status ? 0 : 2 * count;
}

int main(int argc, char **argv)
{
    FILE *file = argc == 2 ? fopen(argv[1], "r") : NULL;
    char line[1024];
    if (!file)
        return 2;
    while (fgets(line, sizeof line, file)) {
        char *arguments = strchr(line, '\t');
        operands of;
        double out[MOST];
        if (line[0] == '#' || !arguments)
            continue;
        *arguments++ = '\0';
        printf("%s", line);
        parse(arguments, &of);
        if (of.series_count ? 0 : of_numbers(line, of.number))
            continue;
        size_t count = strstr(line, "_interval") ? of_intervals(line, &of, out) : of_series(line, &of, out);
        if (!count)
            return 1;
        print(out, count);
    }
    fclose(file);
    return 0;
}
