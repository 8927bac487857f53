/* SPDX-License-Identifier: MIT */
/* Measures of a set: moments, inequality, concentration, ranks. */
#include "adapter.h"

#include <stdio.h>

static double *column_of(const vector_case *of)
{
    const char *name = vector_arg(of, "column");
    return of->input_count ? vector_column(of->inputs[0], name ? name : "value") : NULL;
}

static double *weights_of(const vector_case *of)
{
    const char *name = vector_arg(of, "weights");
    return name ? vector_column(of->inputs[0], name) : NULL;
}

static double number_or(const vector_case *of, const char *key, double otherwise)
{
    double value = vector_number(of, key);
    return isnan(value) ? otherwise : value;
}

/* --- one number of many -------------------------------------------------------------- */

static const struct {
    const char *function;
    hne_measure measure;
    const char *parameter; /* argument that holds it, or NULL */
} measures[] = {
    {"mean", HNE_MEASURE_MEAN, NULL},
    {"weighted_mean", HNE_MEASURE_MEAN, NULL},
    {"sd", HNE_MEASURE_STANDARD_DEVIATION, "ddof"},
    {"skewness", HNE_MEASURE_SKEWNESS, NULL},
    {"excess_kurtosis", HNE_MEASURE_EXCESS_KURTOSIS, NULL},
    {"gini", HNE_MEASURE_GINI, "corrected"},
    {"gini_extended", HNE_MEASURE_EXTENDED_GINI, "delta"},
    {"theil_t", HNE_MEASURE_THEIL_T, NULL},
    {"theil_l", HNE_MEASURE_THEIL_L, NULL},
    {"generalised_entropy", HNE_MEASURE_GENERALISED_ENTROPY, "alpha"},
    {"atkinson", HNE_MEASURE_ATKINSON, "epsilon"},
    {"hoover", HNE_MEASURE_HOOVER, NULL},
    {"cv", HNE_MEASURE_VARIATION, "ddof"},
    {"williamson", HNE_MEASURE_VARIATION, NULL},
    {"herfindahl", HNE_MEASURE_HERFINDAHL, "normalised"},
    {"herfindahl_equivalent", HNE_MEASURE_EQUIVALENT_NUMBER, NULL},
    {"rosenbluth", HNE_MEASURE_ROSENBLUTH, NULL},
    {"coulter", HNE_MEASURE_COULTER, NULL},
    {"lorenz_asymmetry", HNE_MEASURE_LORENZ_ASYMMETRY, NULL},
    {"entropy", HNE_MEASURE_ENTROPY, NULL},
};

static int measure(const vector_case *of, double *results)
{
    size_t kind = 0;
    while (strcmp(measures[kind].function, of->function) != 0)
        kind++;
    if (vector_arg(of, "reference") || vector_arg(of, "scale") || (!strcmp(of->function, "williamson") && !vector_arg_is(of, "wmean", "1")))
        return 0;
    double *x = column_of(of), *weights = weights_of(of);
    double parameter = measures[kind].parameter ? number_or(of, measures[kind].parameter, 0) : 0;
    int good = x && of->rows == 1 &&
               hne_measure_series(measures[kind].measure, parameter, x, of->inputs[0]->rows, 1, weights, 1, results) == HNE_OK;
    if (!strcmp(of->function, "cv") && vector_arg_is(of, "normalised", "1"))
        results[0] /= sqrt((double)of->inputs[0]->rows - 1);
    if (vector_arg_is(of, "log_base", "2"))
        results[0] /= log(2);
    free(x);
    free(weights);
    return good;
}

static const struct {
    const char *index;
    hne_measure measure;
    double parameter;
} moments[] = {
    {"mean", HNE_MEASURE_MEAN, 0}, {"var_ddof1", HNE_MEASURE_VARIANCE, 1}, {"var_ddof0", HNE_MEASURE_VARIANCE, 0},
    {"sd_ddof1", HNE_MEASURE_STANDARD_DEVIATION, 1}, {"sd_ddof0", HNE_MEASURE_STANDARD_DEVIATION, 0},
    {"skew_unbiased", HNE_MEASURE_SKEWNESS, 1}, {"excess_kurtosis_unbiased", HNE_MEASURE_EXCESS_KURTOSIS, 1},
    {"skew", HNE_MEASURE_SKEWNESS, 0}, {"excess_kurtosis", HNE_MEASURE_EXCESS_KURTOSIS, 0},
    {"mad_median", HNE_MEASURE_MEDIAN_DEVIATION, 0}, {"gmean", HNE_MEASURE_GEOMETRIC_MEAN, 0},
    {"hmean", HNE_MEASURE_HARMONIC_MEAN, 0}, {"min", HNE_MEASURE_MINIMUM, 0}, {"max", HNE_MEASURE_MAXIMUM, 0},
};

static double quantile(const double *x, size_t count, double p)
{
    double result = NAN;
    hne_quantile(x, count, 1, p, HNE_QUANTILE_LINEAR, &result);
    return result;
}

static int all_moments(const vector_case *of, double *results)
{
    double *x = column_of(of), least, most;
    size_t count = of->inputs[0]->rows;
    for (size_t row = 0; row < of->rows; row++) {
        for (size_t k = 0; k < sizeof moments / sizeof *moments; k++)
            if (!strcmp(of->index[row], moments[k].index))
                hne_measure_series(moments[k].measure, moments[k].parameter, x, count, 1, NULL, 0, &results[row]);
        if (!strcmp(of->index[row], "median"))
            results[row] = quantile(x, count, 0.5);
        if (!strcmp(of->index[row], "p90_p10"))
            results[row] = quantile(x, count, 0.9) / quantile(x, count, 0.1);
        if (!strcmp(of->index[row], "range_ratio")) {
            hne_measure_series(HNE_MEASURE_MINIMUM, 0, x, count, 1, NULL, 0, &least);
            hne_measure_series(HNE_MEASURE_MAXIMUM, 0, x, count, 1, NULL, 0, &most);
            results[row] = most / least;
        }
    }
    free(x);
    return 1;
}

static int quantiles(const vector_case *of, double *results)
{
    static const char *const names[] = {"", "inverted_cdf", "averaged_inverted_cdf", "closest_observation",
                                        "interpolated_inverted_cdf", "hazen", "weibull", "linear", "median_unbiased",
                                        "normal_unbiased"};
    double *x = column_of(of);
    int method = !strcmp(of->function, "median") ? HNE_QUANTILE_LINEAR : vector_arg(of, "method") ? 0 : HNE_QUANTILE_WEIBULL;
    for (int i = 1; i < 10 && !method; i++)
        if (vector_arg_is(of, "method", names[i]))
            method = i;
    for (size_t row = 0; row < of->rows; row++) {
        double p = !strcmp(of->function, "median") ? 0.5 : number_or(of, "p", atof(of->index[row]));
        hne_quantile(x, of->inputs[0]->rows, 1, p, (hne_quantile_method)method, &results[row]);
    }
    free(x);
    return 1;
}

/* --- as many numbers as regions --------------------------------------------------------- */

static int scaled(const vector_case *of, double *results)
{
    const char *f = of->function;
    hne_scaling scaling = !strcmp(f, "zscore")                      ? HNE_SCALING_STANDARD
                          : !strcmp(f, "minmax_scaled")             ? HNE_SCALING_RANGE
                          : !strncmp(f, "relative_to", 11)          ? HNE_SCALING_MEAN
                          : !strcmp(f, "share")                     ? HNE_SCALING_SHARE
                          : vector_arg_is(of, "kind", "strict")     ? HNE_SCALING_BELOW
                          : vector_arg_is(of, "kind", "weak")       ? HNE_SCALING_NOT_ABOVE
                                                                    : HNE_SCALING_MIDDLE;
    double *x = column_of(of), *weights = weights_of(of);
    size_t count = of->rows;
    int good = x && hne_scale_series(scaling, number_or(of, "ddof", 0), x, count, 1, weights, 1, results, 1) == HNE_OK;
    int in_percent = vector_arg_is(of, "unit", "percent") || !strcmp(f, "percentile_of");
    /* scipy's kind "rank" counts half a place for each equal value, from above */
    for (size_t i = 0; i < count && vector_arg_is(of, "kind", "rank"); i++)
        results[i] += 0.5 / (double)count;
    for (size_t i = 0; i < count && in_percent; i++)
        results[i] *= 100;
    free(x);
    free(weights);
    return good;
}

static int ranked(const vector_case *of, double *results)
{
    static const struct { const char *name; hne_rank_ties ties; } ties[] = {
        {"average", HNE_RANK_TIES_AVERAGE}, {"min", HNE_RANK_TIES_MIN}, {"max", HNE_RANK_TIES_MAX},
        {"first", HNE_RANK_TIES_ORDINAL}, {"dense", HNE_RANK_TIES_DENSE},
    };
    double *x = column_of(of);
    size_t kind = 0, count = of->rows, size = hne_rank_workspace_size(count);
    void *workspace = malloc(size);
    while (!vector_arg_is(of, "ties", ties[kind].name))
        kind++;
    hne_rank_order order = vector_arg_is(of, "order", "descending") ? HNE_RANK_DESCENDING : HNE_RANK_ASCENDING;
    int good = x && hne_rank_series(x, count, 1, order, ties[kind].ties, results, 1, workspace, size) == HNE_OK;
    for (size_t i = 0; i < count && !strcmp(of->function, "rank_pct"); i++)
        results[i] /= (double)count;
    free(workspace);
    free(x);
    return good;
}

/* --- curves, groups, pairs ------------------------------------------------------------------ */

static int lorenz(const vector_case *of, double *results)
{
    double *x = column_of(of), *weights = weights_of(of);
    size_t count = of->inputs[0]->rows;
    double *people = malloc((count + 1) * sizeof *people), *total = malloc((count + 1) * sizeof *total);
    int good = x && hne_lorenz_curve(x, count, 1, weights, 1, people, total) == HNE_OK;
    for (size_t row = 0; row < of->rows && good; row++) {
        double at = atof(of->index[row]);
        good = at >= 0 && at <= (double)count && at == floor(at);
        if (good)
            results[row] = (of->function[7] == 'p' ? people : total)[(size_t)at];
    }
    free(x);
    free(weights);
    free(people);
    free(total);
    return good;
}

static int decomposed(const vector_case *of, double *results)
{
    const vector_table *table = of->inputs[0];
    const char *f = of->function;
    hne_measure kind = !strncmp(f, "gini", 4) ? HNE_MEASURE_GINI : !strncmp(f, "atkinson", 8) ? HNE_MEASURE_ATKINSON : HNE_MEASURE_GENERALISED_ENTROPY;
    double *x = column_of(of), *weights = weights_of(of);
    double parameter = kind == HNE_MEASURE_GINI ? 0 : vector_number(of, kind == HNE_MEASURE_ATKINSON ? "epsilon" : "alpha");
    hne_decomposition parts;
    double of_group[64], contribution[64];
    const char *labels[64], *name = vector_arg(of, "groups");
    size_t column = vector_find_column(table, name ? name : "group"), groups = 0;
    uint32_t *group = malloc(table->rows * sizeof *group);
    for (size_t row = 0; row < table->rows; row++) {
        size_t g = 0;
        while (g < groups && strcmp(labels[g], vector_cell(table, row, column)) != 0)
            g++;
        if (g == groups && groups < 64)
            labels[groups++] = vector_cell(table, row, column);
        group[row] = (uint32_t)g;
    }
    int good = hne_measure_decomposition(kind, parameter, x, table->rows, 1, weights, 1, group, groups, &parts, of_group,
                                         contribution) == HNE_OK;
    for (size_t row = 0; row < of->rows && good; row++) {
        const char *what = of->index[row];
        if (!strcmp(what, "total"))
            results[row] = parts.total;
        else if (!strcmp(what, "within"))
            results[row] = parts.within;
        else if (!strcmp(what, "between"))
            results[row] = parts.between;
        else if (!strcmp(what, "overlap"))
            results[row] = parts.rest;
        for (size_t g = 0; g < groups; g++)
            if (!strcmp(what, labels[g]))
                results[row] = strcmp(f, "ge_group") ? contribution[g] : of_group[g];
    }
    free(x);
    free(weights);
    free(group);
    return good;
}

static int correlated(const vector_case *of, double *results)
{
    char y_name[64];
    const char *name = vector_arg(of, "y");
    snprintf(y_name, sizeof y_name, "%s", name ? name : "");
    double *y = vector_column(of->inputs[0], y_name), *x = vector_column(of->inputs[0], vector_arg(of, "x"));
    for (size_t row = 0; row < of->rows; row++) {
        const char *what = of->index[row];
        hne_correlation_kind kind = !strcmp(what, "pearson")    ? HNE_CORRELATION_PEARSON
                                    : !strcmp(what, "spearman") ? HNE_CORRELATION_SPEARMAN
                                                                : HNE_CORRELATION_KENDALL;
        if (!strncmp(what, "pearson", 7) || !strncmp(what, "spearman", 8) || !strncmp(what, "kendall", 7))
            hne_correlation(kind, x, of->inputs[0]->rows, 1, y, 1, &results[row]);
    }
    free(x);
    free(y);
    return 1;
}

static int relative_entropy(const vector_case *of, double *results)
{
    double *p = vector_column(of->inputs[0], "value"), *q = vector_column(of->inputs[0], "weight");
    int good = hne_relative_entropy(p, of->inputs[0]->rows, 1, q, 1, results) == HNE_OK;
    free(p);
    free(q);
    return good;
}

static int dalton(const vector_case *of, double *results)
{
    double *x = column_of(of), mean = NAN, geometric = NAN;
    hne_measure_series(HNE_MEASURE_MEAN, 0, x, of->inputs[0]->rows, 1, NULL, 0, &mean);
    hne_measure_series(HNE_MEASURE_GEOMETRIC_MEAN, 0, x, of->inputs[0]->rows, 1, NULL, 0, &geometric);
    results[0] = log(mean) / log(geometric);
    free(x);
    return 1;
}

static int kolm(const vector_case *of, double *results)
{
    double *x = column_of(of);
    size_t n = of->inputs[0]->rows;
    int good = vector_arg_is(of, "value", "x/mean(x)") && hne_scale_series(HNE_SCALING_MEAN, 0, x, n, 1, NULL, 0, x, 1) == HNE_OK &&
               hne_measure_series(HNE_MEASURE_KOLM, vector_number(of, "parameter"), x, n, 1, NULL, 0, results) == HNE_OK;
    free(x);
    return good;
}

static int hoover_against(const vector_case *of, double *results)
{
    const char *name = vector_arg(of, "reference");
    double *reference = name ? vector_column(of->inputs[0], name) : NULL, *x = column_of(of);
    int good = reference && hne_dissimilarity(x, of->inputs[0]->rows, 1, reference, 1, results) == HNE_OK;
    free(x);
    free(reference);
    return good;
}

/* From the greatest on: what is left of the Lorenz curve. */
static int cumulated_from_above(const vector_case *of, double *results)
{
    double *x = column_of(of);
    size_t n = of->inputs[0]->rows;
    double *people = calloc(n + 1, sizeof *people), *total = calloc(n + 1, sizeof *total);
    int good = hne_lorenz_curve(x, n, 1, NULL, 0, people, total) == HNE_OK;
    for (size_t row = 0; row < of->rows; row++)
        results[row] = 1 - total[n - 1 - (size_t)atoi(of->index[row])];
    free(x);
    free(people);
    free(total);
    return good;
}

/* Shares in percent give the index in points of 10,000. */
static int herfindahl_in_points(const vector_case *of, double *results)
{
    double *x = vector_column(of->inputs[0], "share_percent");
    int good = x && hne_measure_series(HNE_MEASURE_HERFINDAHL, 0, x, of->inputs[0]->rows, 1, NULL, 0, results) == HNE_OK;
    results[0] *= vector_number(of, "scale");
    free(x);
    return good;
}

const vector_entry measure_vectors[] = {
    {"dalton", dalton}, {"kolm", kolm}, {"hoover", hoover_against}, {"cumulative_share_descending", cumulated_from_above},
    {"herfindahl", herfindahl_in_points}, {"gini_decomposition", decomposed}, {"atkinson_decomposition", decomposed},
    {"mean", measure}, {"weighted_mean", measure}, {"sd", measure}, {"skewness", measure}, {"excess_kurtosis", measure},
    {"gini", measure}, {"gini_extended", measure}, {"theil_t", measure}, {"theil_l", measure},
    {"generalised_entropy", measure}, {"atkinson", measure}, {"hoover", measure}, {"cv", measure}, {"williamson", measure},
    {"herfindahl", measure}, {"herfindahl_equivalent", measure}, {"rosenbluth", measure}, {"coulter", measure},
    {"lorenz_asymmetry", measure}, {"entropy", measure},
    {"moments", all_moments}, {"quantile", quantiles}, {"median", quantiles},
    {"zscore", scaled}, {"minmax_scaled", scaled}, {"relative_to_mean", scaled}, {"relative_to_weighted_mean", scaled},
    {"share", scaled}, {"percentile_of", scaled}, {"rank", ranked}, {"rank_pct", ranked},
    {"lorenz_p", lorenz}, {"lorenz_l", lorenz},
    {"ge_decomposition", decomposed}, {"ge_group", decomposed}, {"ge_group_contribution", decomposed},
    {"correlation", correlated}, {"rank_correlation", correlated}, {"relative_entropy", relative_entropy},
    {NULL, NULL},
};
