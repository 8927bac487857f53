/* SPDX-License-Identifier: MIT */
/* Trade, contributions, regressions, convergence, and what rounding can mean. */
#include "adapter.h"

#include <stdio.h>

/* --- trade ------------------------------------------------------------------------------ */

static int trade(const vector_case *of, double *results)
{
    const char *f = of->function;
    const vector_table *table = of->inputs[0];
    size_t n = table->rows;
    double *exports = vector_column(table, "exports"), *imports = vector_column(table, "imports"), all_exports = 0, all_imports = 0;
    int good = exports && imports;
    for (size_t i = 0; i < n && good; i++) {
        all_exports += exports[i];
        all_imports += imports[i];
    }
    double *found = calloc(n + 1, sizeof *found);
    if (!strcmp(f, "trade_openness"))
        results[0] = 100 * hne_trade_openness(all_exports, all_imports, vector_number(of, "gdp"));
    else if (!strcmp(f, "import_cover"))
        results[0] = hne_import_cover(all_exports, all_imports);
    else if (!strcmp(f, "grubel_lloyd_aggregate"))
        good = hne_grubel_lloyd_of_all(exports, n, 1, imports, 1, results) == HNE_OK;
    else {
        if (!strcmp(f, "grubel_lloyd"))
            hne_grubel_lloyd_series(exports, n, 1, imports, 1, found, 1);
        else
            hne_normalised_trade_balance_series(exports, n, 1, imports, 1, found, 1);
        for (size_t row = 0; row < of->rows; row++)
            results[row] = found[vector_find_row(table, of->index[row])];
    }
    free(found);
    free(exports);
    free(imports);
    return good;
}

/* --- parts of a whole ------------------------------------------------------------------- */

static int contribution(const vector_case *of, double *results)
{
    const vector_table *table = of->inputs[0];
    size_t n = table->rows;
    double *base = vector_column(table, vector_arg(of, "from")), *level = vector_column(table, vector_arg(of, "to"));
    double *found = calloc(n, sizeof *found), total = 0;
    int good = hne_contribution_series(level, n, 1, base, 1, found, 1) == HNE_OK;
    for (size_t i = 0; i < n; i++)
        total += found[i];
    for (size_t row = 0; row < of->rows; row++) {
        size_t i = vector_find_row(table, of->index[row]);
        results[row] = 100 * (!strcmp(of->function, "growth_total")         ? total
                              : !strcmp(of->function, "contribution_share") ? hne_ratio(found[i], total)
                                                                            : found[i]);
    }
    free(base);
    free(level);
    free(found);
    return good;
}

static int against_the_nation(const vector_case *of, double *results)
{
    const char *f = of->function;
    const vector_table *table = of->inputs[0];
    double *r0 = vector_column(table, "region_2008"), *r1 = vector_column(table, "region_2014");
    double *n0 = vector_column(table, "nation_2008"), *n1 = vector_column(table, "nation_2014");
    for (size_t row = 0; row < of->rows; row++) {
        size_t i = vector_find_row(table, of->index[row]);
        double region = hne_growth(r1[i], r0[i]), nation = hne_growth(n1[i], n0[i]);
        results[row] = !strcmp(f, "growth_gap_points") ? 100 * hne_gap(region, nation)
                       : !strcmp(f, "relative_growth") ? hne_ratio(1 + region, 1 + nation)
                                                       : hne_ratio(region, nation);
    }
    free(r0);
    free(r1);
    free(n0);
    free(n1);
    return 1;
}

/* --- regressions ------------------------------------------------------------------------ */

static double named(const char *name, const double *coefficients, const double *errors, const hne_fit *fit)
{
    static const struct { const char *name; int what; } names[] = {
        {"intercept", 0}, {"alpha", 0}, {"slope", 1}, {"beta", 1}, {"se_intercept", 2}, {"se_alpha", 2}, {"se_slope", 3},
        {"se_beta", 3}, {"r2", 4}, {"adj_r2", 5}, {"sigma", 6}, {"residual_sd", 6}, {"f", 7}, {"t_alpha", 8}, {"t_beta", 9}, {"p_alpha", 10},
        {"p_beta", 11}, {"n", 12}, {"df", 13}, {"p_f", 14}, {"p", 14},
    };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (!strcmp(name, names[i].name))
            switch (names[i].what) {
            case 0: case 1: return coefficients[names[i].what];
            case 2: case 3: return errors[names[i].what - 2];
            case 4: return fit->r_squared;
            case 5: return fit->adjusted_r_squared;
            case 6: return fit->residual_error;
            case 7: return fit->f;
            case 8: case 9: return coefficients[names[i].what - 8] / errors[names[i].what - 8];
            case 10: case 11: return hne_student_probability(coefficients[names[i].what - 10] / errors[names[i].what - 10], fit->degrees_of_freedom);
            case 12: return fit->observations;
            case 13: return fit->degrees_of_freedom;
            default: return fit->f_probability;
            }
    return NAN;
}

static int regressed(const vector_case *of, double *results)
{
    const vector_table *table = of->inputs[0];
    size_t n = table->rows;
    int is_trend = !strcmp(of->function, "log_trend");
    double *y = vector_column(table, is_trend ? "value" : "y"), *x = is_trend ? calloc(n, sizeof *x) : vector_column(table, "x");
    double coefficients[2], errors[2];
    hne_fit fit;
    for (size_t i = 0; i < n && is_trend; i++) {
        x[i] = (double)i;
        y[i] = log(y[i]);
    }
    int good = hne_least_squares(y, n, 1, x, 1, 1, 0, coefficients, errors, &fit) == HNE_OK;
    for (size_t row = 0; row < of->rows; row++)
        results[row] = named(of->index[row], coefficients, errors, &fit);
    free(x);
    free(y);
    return good;
}

static int least_squares_growth(const vector_case *of, double *results)
{
    double *x = vector_column(of->inputs[0], "value");
    int good = hne_least_squares_growth(x, of->inputs[0]->rows, 1, results, NULL, NULL) == HNE_OK;
    results[0] *= 100;
    free(x);
    return good;
}

/* --- convergence ------------------------------------------------------------------------ */

static double *level_of(const vector_case *of, int year)
{
    char name[32];
    snprintf(name, sizeof name, "gdppc%d", year);
    return vector_column(of->inputs[0], name);
}

static int beta(const vector_case *of, double *results)
{
    int from = (int)vector_number(of, "from"), to = (int)vector_number(of, "to");
    double *first = level_of(of, from), *last = level_of(of, to), years = to - from;
    int is_total = vector_arg_is(of, "y", "ln(x_T/x_0)"), is_speed = !strcmp(of->function, "beta_convergence_nls");
    hne_beta found;
    int good = hne_beta_convergence(first, 1, last, 1, of->inputs[0]->rows, years, NULL, 0, 0, 0, &found, NULL) == HNE_OK;
    double times = is_total ? years : 1;
    double coefficients[] = {times * found.constant, is_speed ? found.speed : times * found.slope};
    double errors[] = {times * found.constant_error, is_speed ? found.speed_error : times * found.slope_error};
    found.fit.residual_error *= times;
    for (size_t row = 0; row < of->rows; row++)
        results[row] = named(of->index[row], coefficients, errors, &found.fit);
    free(first);
    free(last);
    return good;
}

static int speed(const vector_case *of, double *results)
{
    double years = vector_number(of, "interval"), lambda = hne_convergence_speed(vector_number(of, "beta") / years, years);
    for (size_t row = 0; row < of->rows; row++)
        results[row] = !strcmp(of->index[row], "lambda") ? lambda : hne_half_life(lambda);
    return 1;
}

/* The peer takes all regions of each year, not those that have both: the same measures, year by year. */
static hne_status sigma_of_all(hne_dispersion dispersion, int of_logarithms, double *first, double *last, size_t regions, hne_sigma *out)
{
    static const hne_measure measures[] = {[HNE_DISPERSION_STANDARD_DEVIATION] = HNE_MEASURE_STANDARD_DEVIATION,
                                           [HNE_DISPERSION_VARIANCE] = HNE_MEASURE_VARIANCE,
                                           [HNE_DISPERSION_VARIATION] = HNE_MEASURE_VARIATION};
    double *years[] = {first, last}, spread[2], variance[2], count[2] = {0, 0};
    hne_status status = HNE_OK;
    for (int year = 0; year < 2; year++) {
        for (size_t i = 0; i < regions; i++) {
            years[year][i] = of_logarithms ? log(years[year][i]) : years[year][i];
            count[year] += !isnan(years[year][i]);
        }
        status = status ? status : hne_measure_series(measures[dispersion], 0, years[year], regions, 1, NULL, 0, &spread[year]);
        status = status ? status : hne_measure_series(HNE_MEASURE_VARIANCE, 1, years[year], regions, 1, NULL, 0, &variance[year]);
    }
    double f = variance[0] / variance[1], above = hne_f_probability(f, count[0] - 1, count[1] - 1);
    *out = (hne_sigma){spread[0], spread[1], spread[0] / spread[1], f, {count[0] - 1, count[1] - 1}, 2 * fmin(above, 1 - above)};
    return status;
}

static int is_missing_in_one(const double *first, const double *last, size_t regions)
{
    for (size_t i = 0; i < regions; i++)
        if (isnan(first[i]) != isnan(last[i]))
            return 1;
    return 0;
}

static int sigma(const vector_case *of, double *results)
{
    double *first = level_of(of, (int)vector_number(of, "from")), *last = level_of(of, (int)vector_number(of, "to"));
    hne_dispersion dispersion = vector_arg_is(of, "measure", "sd")    ? HNE_DISPERSION_STANDARD_DEVIATION
                                : vector_arg_is(of, "measure", "var") ? HNE_DISPERSION_VARIANCE
                                                                      : HNE_DISPERSION_VARIATION;
    hne_sigma found;
    size_t regions = of->inputs[0]->rows;
    int of_logarithms = vector_arg_is(of, "log", "1");
    int good = is_missing_in_one(first, last, regions)
                   ? sigma_of_all(dispersion, of_logarithms, first, last, regions, &found) == HNE_OK
                   : hne_sigma_convergence(dispersion, of_logarithms, first, 1, last, 1, regions, &found) == HNE_OK;
    for (size_t row = 0; row < of->rows; row++) {
        const char *what = of->index[row];
        results[row] = !strcmp(what, "initial")    ? found.first
                       : !strcmp(what, "final")    ? found.last
                       : !strcmp(what, "quotient") ? found.ratio
                       : !strcmp(what, "f")        ? found.f
                       : !strcmp(what, "df1")      ? found.degrees_of_freedom[0]
                       : !strcmp(what, "df2")      ? found.degrees_of_freedom[1]
                                                   : found.f_probability;
    }
    free(first);
    free(last);
    return good;
}

static int sigma_trend(const vector_case *of, double *results)
{
    int from = (int)vector_number(of, "from"), to = (int)vector_number(of, "to"), years = to - from + 1;
    double *spread = calloc((size_t)years, sizeof *spread), *year = calloc((size_t)years, sizeof *year), coefficients[2], errors[2];
    hne_fit fit;
    for (int t = 0; t < years; t++) {
        double *level = level_of(of, from + t);
        hne_measure_series(HNE_MEASURE_VARIATION, 0, level, of->inputs[0]->rows, 1, NULL, 0, &spread[t]);
        year[t] = from + t;
        free(level);
    }
    int good = hne_least_squares(spread, (size_t)years, 1, year, 1, 1, 0, coefficients, errors, &fit) == HNE_OK;
    for (size_t row = 0; row < of->rows; row++)
        results[row] = strcmp(of->function, "sigma_trend") ? named(of->index[row], coefficients, errors, &fit)
                                                           : spread[atoi(of->index[row]) - from];
    free(spread);
    free(year);
    return good;
}

/* --- a concentration of industries that is given as two columns --------------------------- */

static int farhauer_kroell(const vector_case *of, double *results)
{
    const vector_table *table = of->inputs[0];
    size_t n = table->rows;
    if (vector_find_column(table, "e_ij") == table->columns)
        return 0;
    double *own = vector_column(table, "e_ij"), *all = vector_column(table, "e_j"), *pair = calloc(2 * n, sizeof *pair), found[2];
    for (size_t i = 0; i < n; i++) { /* the industry, and all others: their sum is what is given */
        pair[i] = own[i];
        pair[n + i] = all[i] - own[i];
    }
    int good = hne_specialisation(HNE_SPECIALISATION_GINI, pair, 2, n, (int64_t)n, 1, found, 1) == HNE_OK;
    results[0] = found[0];
    free(own);
    free(all);
    free(pair);
    return good;
}

static int published_quotient(const vector_case *of, double *results)
{
    if (of->input_count)
        return 0;
    results[0] = hne_location_quotient(vector_number(of, "e_ij"), vector_number(of, "e_j"), vector_number(of, "e_i"), vector_number(of, "e"));
    return 1;
}

/* Denser for its area and for its people, in smaller firms, than the industry is everywhere: three quotients. */
static int cluster_index(const vector_case *of, double *results)
{
    double e_ij = vector_number(of, "e_ij"), e_i = vector_number(of, "e_i");
    double by_area = hne_location_quotient(e_ij, vector_number(of, "a_j"), e_i, vector_number(of, "a"));
    double by_people = hne_location_quotient(e_ij, vector_number(of, "p_j"), e_i, vector_number(of, "p"));
    double by_firms = hne_location_quotient(e_ij, vector_number(of, "b_ij"), e_i, vector_number(of, "b_i"));
    results[0] = by_area * by_people / by_firms;
    return 1;
}

/* --- what a printed number can mean --------------------------------------------------------- */

/* Below and above, in units of the last place, for a number that is not negative. */
static const struct {
    const char *rounding;
    double below, above;
    int is_mirrored; /* the same distances from 0, else the same on the line */
} roundings[] = {
    {"up_or_down", 0.5, 0.5, 0}, {"up", 0.5, 0.5, 0}, {"down", 0.5, 0.5, 0}, {"even", 0.5, 0.5, 0},
    {"ceiling", 1, 0, 0}, {"floor", 0, 1, 0}, {"trunc", 0, 1, 1}, {"anti_trunc", 1, 0, 1},
};

static int unround(const vector_case *of, double *results)
{
    hne_policy *policy;
    hne_figure figure = {0};
    hne_interval found;
    size_t k = 0;
    while (k < sizeof roundings / sizeof *roundings && !vector_arg_is(of, "rounding", roundings[k].rounding))
        k++;
    if (k == sizeof roundings / sizeof *roundings || hne_figure_parse_number(vector_arg(of, "value"), &figure, NULL) != HNE_OK ||
        hne_policy_new(&policy, NULL) != HNE_OK)
        return 0;
    int turned = figure.digits < 0 && !roundings[k].is_mirrored;
    int good = hne_policy_set_slack(policy, figure.hedge, HNE_READING_STRICT, turned ? roundings[k].above : roundings[k].below,
                                    turned ? roundings[k].below : roundings[k].above, NULL) == HNE_OK;
    /* a bare number is a count, which is exact */
    good = good && hne_unit_parse("USD", &figure.unit, NULL) == HNE_OK &&
           hne_figure_enclosure(figure, HNE_READING_STRICT, policy, &found, NULL) == HNE_OK;
    hne_policy_free(policy);
    for (size_t row = 0; row < of->rows && good; row++)
        results[row] = !strcmp(of->index[row], "lower") ? found.lower : !strcmp(of->index[row], "upper") ? found.upper : 1;
    return good;
}

/* A mean of n whole numbers can be printed so if, times n, it can be whole. */
static int grim(const vector_case *of, double *results)
{
    hne_figure figure = {0};
    hne_interval found;
    /* a bare number would be a count, which is exact */
    const char *unit = vector_arg_is(of, "percent", "1") ? "PT" : "USD";
    if (hne_figure_parse_number(vector_arg(of, "mean"), &figure, NULL) != HNE_OK)
        return 0;
    if (hne_unit_parse(unit, &figure.unit, NULL) != HNE_OK || hne_figure_enclosure(figure, HNE_READING_STRICT, NULL, &found, NULL) != HNE_OK)
        return 0;
    found = hne_interval_multiply(found, hne_interval_point(vector_number(of, "n")));
    results[0] = floor(found.upper) >= found.lower;
    return 1;
}

static int rounded(const vector_case *of, double *results)
{
    static const struct { const char *function; hne_rounding rounding; } names[] = {
        {"round_half_up", HNE_ROUNDING_HALF_UP}, {"round_half_down", HNE_ROUNDING_HALF_DOWN},
        {"round_half_even", HNE_ROUNDING_HALF_EVEN}, {"round_trunc", HNE_ROUNDING_TOWARD_ZERO},
    };
    size_t k = 0;
    hne_figure figure = {0};
    while (strcmp(names[k].function, of->function) != 0)
        k++;
    if (hne_figure_parse_number(vector_arg(of, "value"), &figure, NULL) != HNE_OK)
        return 0;
    hne_figure_round(figure, (int32_t)vector_number(of, "digits"), names[k].rounding, &figure, NULL);
    results[0] = hne_figure_value(figure);
    return 1;
}

const vector_entry comparison_vectors[] = {
    {"trade_openness", trade}, {"import_cover", trade}, {"grubel_lloyd", trade}, {"grubel_lloyd_aggregate", trade},
    {"normalised_trade_balance", trade},
    {"contribution_points", contribution}, {"contribution_share", contribution}, {"growth_total", contribution},
    {"growth_gap_points", against_the_nation}, {"relative_growth", against_the_nation}, {"growth_elasticity", against_the_nation},
    {"ols", regressed}, {"log_trend", regressed}, {"least_squares_growth", least_squares_growth},
    {"beta_convergence_ols", beta}, {"beta_convergence_nls", beta}, {"convergence_speed", speed},
    {"sigma_convergence", sigma}, {"sigma_trend", sigma_trend}, {"sigma_trend_regression", sigma_trend},
    {"gini_concentration", farhauer_kroell}, {"location_quotient", published_quotient},
    {"litzenberger_sternberg", cluster_index},
    {"unround", unround}, {"grim", grim},
    {"round_half_up", rounded}, {"round_half_down", rounded}, {"round_half_even", rounded}, {"round_trunc", rounded},
    {NULL, NULL},
};
