/* SPDX-License-Identifier: MIT */
/* Series: totals, years, chaining, rebasing, splicing, prices. */
#include "adapter.h"

/* Periods in a year, by the form of the labels: 1949-01, 1960-Q1, 1947. */
static size_t per_year(const vector_table *table)
{
    const char *label = vector_cell(table, 0, 0), *dash = strchr(label, '-');
    return !dash ? 1 : dash[1] == 'Q' ? 4 : 12;
}

static void to_percent(double *results, size_t count)
{
    for (size_t i = 0; i < count; i++)
        results[i] *= 100;
}

/* --- as many numbers as periods ------------------------------------------------ */

static int along(const vector_case *of, double *results)
{
    const vector_table *table = of->inputs[0];
    const char *function = of->function;
    double *x = vector_column(table, "value"), window = vector_number(of, "window");
    size_t count = table->rows, year = per_year(table);
    hne_status status = HNE_ERROR_ARGUMENT;
    if (!x || count != of->rows)
        status = HNE_ERROR_ARGUMENT;
    else if (!strcmp(function, "moving_sum"))
        status = hne_moving_sum_series(x, count, 1, (size_t)window, results, 1);
    else if (!strncmp(function, "moving_average", 14))
        status = hne_moving_mean_series(x, count, 1, (size_t)window, results, 1);
    else if (!strcmp(function, "running_sum"))
        status = hne_running_sum_series(x, count, 1, results, 1);
    else if (!strcmp(function, "expanding_max"))
        status = hne_running_maximum_series(x, count, 1, results, 1);
    else if (!strcmp(function, "drawdown_from_peak"))
        status = hne_drawdown_series(x, count, 1, results, 1);
    else if (!strcmp(function, "cumulative_ytd"))
        status = hne_year_to_date_series(x, count, 1, 0, year, results, 1);
    else if (!strcmp(function, "ytd_growth") && !hne_year_to_date_series(x, count, 1, 0, year, x, 1))
        status = hne_growth_series(x, count, 1, year, results, 1);
    else if (!strcmp(function, "rolling_year_sum_growth") && !hne_moving_sum_series(x, count, 1, year, results, 1))
        status = hne_growth_series(results, count, 1, year, results, 1);
    if (strstr(function, "growth") || strstr(function, "drawdown"))
        to_percent(results, count);
    free(x);
    return status == HNE_OK;
}

static int rebased(const vector_case *of, double *results)
{
    double *x = vector_column(of->inputs[0], "value");
    size_t base = vector_find_row(of->inputs[0], vector_arg(of, "base_period"));
    int good = x && hne_rebase_series(x, of->rows, 1, base, 1, vector_number(of, "base_value"), results, 1) == HNE_OK;
    free(x);
    return good;
}

static int chained(const vector_case *of, double *results)
{
    double *x = vector_column(of->inputs[0], "value");
    int good = x && hne_growth_series(x, of->rows, 1, 1, results, 1) == HNE_OK &&
               hne_chain_series(results, of->rows, 1, vector_number(of, "start"), results, 1) == HNE_OK;
    free(x);
    return good;
}

/* --- year to date ----------------------------------------------------------------- */

static int singles(const vector_case *of, double *results)
{
    double *x = vector_column(of->inputs[0], "cumulative");
    size_t combined = vector_arg_is(of, "first_period", "jan_feb_combined") ? 2 : 1;
    int good = x && hne_single_periods_series(x, of->rows, 1, 0, per_year(of->inputs[0]), combined, results, 1) == HNE_OK;
    free(x);
    return good;
}

static int growth_of_singles(const vector_case *of, double *results)
{
    const vector_table *table = of->inputs[0];
    size_t count = table->rows, year = per_year(table);
    double *level = vector_column(table, "cumulative"), *growth = vector_column(table, "ytd_growth");
    double *base = malloc(count * sizeof *base), *now = malloc(count * sizeof *now);
    for (size_t i = 0; i < count; i++)
        base[i] = hne_implied_base(level[i], hne_percent_to_fraction(growth[i]));
    int good = hne_single_periods_series(level, count, 1, 0, year, 1, now, 1) == HNE_OK &&
               hne_single_periods_series(base, count, 1, 0, year, 1, results, 1) == HNE_OK;
    for (size_t i = 0; i < count; i++)
        results[i] = 100 * hne_growth(now[i], results[i]);
    free(level);
    free(growth);
    free(base);
    free(now);
    return good;
}

/* --- years from periods -------------------------------------------------------------- */

static int yearly(const vector_case *of, double *results)
{
    const vector_table *table = of->inputs[0];
    const char *conversion = vector_arg(of, "conversion");
    double *x = vector_column(table, "value");
    size_t year = per_year(table), years = table->rows / year;
    int sum = !strcmp(of->function, "aggregate_sum") || (conversion && !strcmp(conversion, "sum"));
    int last = !strcmp(of->function, "end_year_growth") || (conversion && !strcmp(conversion, "last"));
    int first = conversion && !strcmp(conversion, "first");
    hne_conversion how = sum ? HNE_CONVERSION_SUM : last ? HNE_CONVERSION_LAST : first ? HNE_CONVERSION_FIRST : HNE_CONVERSION_MEAN;
    int good = x && years == of->rows && hne_aggregate_series(x, table->rows, 1, year, how, results, 1) == HNE_OK;
    if (good && strstr(of->function, "growth")) {
        good = hne_growth_series(results, years, 1, 1, results, 1) == HNE_OK;
        to_percent(results, years);
    }
    free(x);
    return good;
}

static int overhang(const vector_case *of, double *results)
{
    const vector_table *table = of->inputs[0];
    double *x = vector_column(table, "value");
    size_t year = per_year(table);
    for (size_t y = 0; x && y < of->rows; y++)
        hne_carry_over(x + y * year, year, 1, &results[y]);
    to_percent(results, of->rows);
    free(x);
    return x != NULL;
}

/* --- two series ------------------------------------------------------------------------ */

/* A column laid out by the labels of the result. */
static double *laid_out(const vector_case *of, const vector_table *table)
{
    double *values = vector_column(table, "value"), *out = malloc(of->rows * sizeof *out);
    for (size_t i = 0; i < of->rows; i++) {
        size_t row = vector_find_row(table, of->index[i]);
        out[i] = row < table->rows ? values[row] : NAN;
    }
    free(values);
    return out;
}

static int spliced(const vector_case *of, double *results)
{
    double *kept = laid_out(of, of->inputs[0]), *other = laid_out(of, of->inputs[1]);
    int last = vector_arg_is(of, "link", "last common period");
    size_t link = of->rows;
    for (size_t i = 0; i < of->rows && (last || link == of->rows); i++)
        if (!isnan(kept[i]) && !isnan(other[i]))
            link = i;
    int good = hne_splice_series(kept, 1, other, 1, of->rows, link, results, 1) == HNE_OK;
    free(kept);
    free(other);
    return good;
}

static int prices(const vector_case *of, double *results)
{
    const vector_table *table = of->inputs[0];
    const char *function = of->function, *base = vector_arg(of, "base_period");
    double *nominal = vector_column(table, "nominal"), *deflator = vector_column(table, "deflator");
    double *growth = malloc(of->rows * sizeof *growth), lag = vector_number(of, "lag");
    size_t row = base ? vector_find_row(table, base) : vector_find_row(table, "1960-Q1"), count = of->rows;
    double base_value = !strcmp(function, "real_growth") ? 1 : deflator[row];
    hne_status status = hne_deflate_series(nominal, count, 1, deflator, 1, base_value, results, 1);
    if (!strcmp(function, "implicit_deflator")) {
        status = hne_implicit_deflator_series(nominal, count, 1, results, 1, vector_number(of, "base"), results, 1);
    } else if (!strcmp(function, "real_growth")) {
        status = hne_growth_series(results, count, 1, (size_t)lag, results, 1);
        to_percent(results, count);
    } else if (!strcmp(function, "real_growth_approximation")) {
        status = hne_growth_series(nominal, count, 1, (size_t)lag, results, 1);
        status = status ? status : hne_growth_series(deflator, count, 1, (size_t)lag, growth, 1);
        for (size_t i = 0; i < count; i++)
            results[i] = 100 * hne_gap(results[i], growth[i]);
    }
    free(nominal);
    free(deflator);
    free(growth);
    return status == HNE_OK;
}

const vector_entry series_vectors[] = {
    {"moving_sum", along}, {"moving_average", along}, {"moving_average_4", along}, {"running_sum", along},
    {"expanding_max", along}, {"drawdown_from_peak", along}, {"cumulative_ytd", along}, {"ytd_growth", along},
    {"rolling_year_sum_growth", along},
    {"rebase", rebased}, {"index_first_period", rebased}, {"chain_rates", chained},
    {"single_from_cumulative", singles}, {"single_growth_from_ytd", growth_of_singles},
    {"aggregate_sum", yearly}, {"aggregate_mean", yearly}, {"aggregate", yearly}, {"annual_average_growth", yearly},
    {"end_year_growth", yearly}, {"carry_over", overhang},
    {"splice_forward", spliced}, {"splice_backward", spliced},
    {"deflate", prices}, {"real_growth", prices}, {"real_growth_approximation", prices}, {"implicit_deflator", prices},
    {NULL, NULL},
};
