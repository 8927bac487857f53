/* SPDX-License-Identifier: MIT */
/* Growth: transformations, lags, averages, projections. */
#include "adapter.h"

static double *values_of(const vector_case *of)
{
    return of->input_count ? vector_column(of->inputs[0], "value") : NULL;
}

/* --- FRED's transformations, one function for all ---------------------------- */

static const struct {
    const char *function;
    hne_transformation transformation;
} transformations[] = {
    {"chg", HNE_TRANSFORMATION_CHG}, {"ch1", HNE_TRANSFORMATION_CH1}, {"pch", HNE_TRANSFORMATION_PCH},
    {"pc1", HNE_TRANSFORMATION_PC1}, {"pca", HNE_TRANSFORMATION_PCA}, {"cch", HNE_TRANSFORMATION_CCH},
    {"cca", HNE_TRANSFORMATION_CCA}, {"log", HNE_TRANSFORMATION_LOG},
};

static int transform(const vector_case *of, double *results)
{
    double per_year = vector_number(of, "n_obs_per_yr"), pair[2] = {vector_number(of, "x0"), vector_number(of, "x1")};
    double *x = values_of(of), out[2];
    size_t kind = 0;
    while (strcmp(transformations[kind].function, of->function) != 0)
        kind++;
    if (!of->input_count && of->rows == 1) {
        hne_transform_series(pair, 2, 1, transformations[kind].transformation, (size_t)per_year, out, 1);
        results[0] = out[1];
        return !isnan(pair[0]);
    }
    int good = x && of->rows == of->inputs[0]->rows &&
               hne_transform_series(x, of->rows, 1, transformations[kind].transformation, (size_t)per_year, results, 1) == HNE_OK;
    free(x);
    return good;
}

/* --- along a series ------------------------------------------------------------ */

static void to_percent(double *results, size_t count)
{
    for (size_t i = 0; i < count; i++)
        results[i] = hne_fraction_to_percent(results[i]);
}

static int lagged(const vector_case *of, double *results)
{
    double *x = values_of(of), lag = vector_number(of, "lag");
    int log = !strcmp(of->function, "log_change_year");
    int good = x && of->rows == of->inputs[0]->rows && lag >= 1 &&
               (log ? hne_log_growth_series : hne_growth_series)(x, of->rows, 1, (size_t)lag, results, 1) == HNE_OK;
    to_percent(results, of->rows);
    free(x);
    return good;
}

static int average(const vector_case *of, double *results)
{
    double *x = values_of(of);
    hne_status (*function)(const double *, size_t, int64_t, double *) =
        !strcmp(of->function, "mean_growth_geometric")    ? hne_geometric_mean_growth
        : !strcmp(of->function, "mean_growth_arithmetic") ? hne_mean_growth
                                                          : hne_growth_deviation;
    int good = x && of->rows == 1 && function(x, of->inputs[0]->rows, 1, results) == HNE_OK;
    to_percent(results, 1);
    free(x);
    return good;
}

static int cagr(const vector_case *of, double *results)
{
    if (!of->input_count) {
        results[0] = 100 * hne_compound_annual_growth(vector_number(of, "end"), vector_number(of, "start"),
                                                      vector_number(of, "periods"));
        return 1;
    }
    double *x = values_of(of);
    size_t from = vector_find_row(of->inputs[0], vector_arg(of, "from"));
    size_t to = vector_find_row(of->inputs[0], vector_arg(of, "to"));
    if (!x || from >= to || to == of->inputs[0]->rows) {
        free(x);
        return 0;
    }
    results[0] = 100 * hne_annualised_growth(x[to], x[from], (double)(to - from), vector_number(of, "n_obs_per_yr"));
    free(x);
    return 1;
}

static int implied(const vector_case *of, double *results)
{
    double *level = vector_column(of->inputs[0], "cumulative"), *growth = vector_column(of->inputs[0], "ytd_growth");
    for (size_t i = 0; i < of->rows; i++)
        results[i] = hne_implied_base(level[i], hne_percent_to_fraction(growth[i]));
    free(level);
    free(growth);
    return 1;
}

/* --- numbers ---------------------------------------------------------------------- */

static int project(const vector_case *of, double *results)
{
    double rate = hne_percent_to_fraction(vector_number(of, "rate")), start = vector_number(of, "start");
    double per_year = vector_number(of, "periods_per_year");
    if (!strcmp(of->function, "future_value"))
        results[0] = hne_future_level(start, rate, vector_number(of, "periods"));
    else if (!strcmp(of->function, "periods_to_target"))
        results[0] = hne_periods_to_target(start, vector_number(of, "target"), rate);
    else if (!strcmp(of->function, "doubling_time"))
        results[0] = hne_doubling_time(rate);
    else if (!strcmp(of->function, "effective_rate"))
        results[0] = 100 * hne_effective_rate(vector_number(of, "nominal") / 100, per_year);
    else
        results[0] = 100 * hne_nominal_rate(vector_number(of, "effective") / 100, per_year);
    return 1;
}

const vector_entry growth_vectors[] = {
    {"chg", transform}, {"ch1", transform}, {"pch", transform}, {"pc1", transform},
    {"pca", transform}, {"cch", transform}, {"cca", transform}, {"log", transform},
    {"pct_change", lagged}, {"log_change_year", lagged},
    {"mean_growth_geometric", average}, {"mean_growth_arithmetic", average}, {"growth_volatility", average},
    {"cagr", cagr}, {"implied_base", implied},
    {"future_value", project}, {"periods_to_target", project}, {"doubling_time", project},
    {"effective_rate", project}, {"nominal_rate", project},
    {NULL, NULL},
};
