/* SPDX-License-Identifier: MIT */
/* Regions by industries: quotients, specialisation, complexity, shift-share. */
#include "adapter.h"

#include <stdio.h>

/* --- a table in long form: region, industry, value -------------------------------------- */

typedef struct wide {
    size_t regions, industries;
    double *x;
    const char **region, **industry;
} wide;

static size_t place(const char **names, size_t *count, const char *name)
{
    for (size_t i = 0; i < *count; i++)
        if (!strcmp(names[i], name))
            return i;
    names[*count] = name;
    return (*count)++;
}

static wide widen(const vector_table *table)
{
    wide w = {0, 0, calloc(table->rows * table->rows, sizeof(double)), calloc(table->rows, sizeof(char *)),
              calloc(table->rows, sizeof(char *))};
    double *values = vector_column(table, "value");
    for (size_t row = 0; row < table->rows; row++) {
        place(w.region, &w.regions, vector_cell(table, row, 0));
        place(w.industry, &w.industries, vector_cell(table, row, 1));
    }
    for (size_t row = 0; row < table->rows; row++)
        w.x[place(w.region, &w.regions, vector_cell(table, row, 0)) * w.industries +
            place(w.industry, &w.industries, vector_cell(table, row, 1))] = values[row];
    free(values);
    return w;
}

static void drop(wide w)
{
    free(w.x);
    free((void *)w.region);
    free((void *)w.industry);
}

/* The number that "region|industry" names; `names` are of the two axes. */
static double of_pair(const char *index, const char **first, size_t firsts, const char **second, size_t seconds, const double *x)
{
    for (size_t a = 0; a < firsts; a++) {
        size_t length = strlen(first[a]);
        if (strncmp(index, first[a], length) != 0 || index[length] != '|')
            continue;
        for (size_t b = 0; b < seconds; b++)
            if (!strcmp(index + length + 1, second[b]))
                return x[a * seconds + b];
    }
    return NAN;
}

static double of_name(const char *index, const char **names, size_t count, const double *x)
{
    for (size_t i = 0; i < count; i++)
        if (!strcmp(index, names[i]))
            return x[i];
    return NAN;
}

/* 1 where a region has more than its share of the quotients: the peers were given quotients, and took quotients of
 * them once more. */
static void make_binary_of_quotients(wide w)
{
    hne_location_quotients(HNE_QUOTIENT_RATIO, w.x, w.regions, w.industries, (int64_t)w.industries, 1, w.x,
                           (int64_t)w.industries, 1);
    for (size_t i = 0; i < w.regions * w.industries; i++)
        w.x[i] = w.x[i] >= 1;
}

static void make_binary(wide w)
{
    hne_location_quotients(HNE_QUOTIENT_RATIO, w.x, w.regions, w.industries, (int64_t)w.industries, 1, w.x,
                           (int64_t)w.industries, 1);
    make_binary_of_quotients(w);
}

static int quotients(const vector_case *of, double *results)
{
    if (!of->input_count)
        return 0;
    wide w = widen(of->inputs[0]);
    hne_quotient form = !strcmp(of->function, "rsca")                         ? HNE_QUOTIENT_SYMMETRIC
                        : !strcmp(of->function, "location_quotient_additive") ? HNE_QUOTIENT_ADDITIVE
                                                                              : HNE_QUOTIENT_RATIO;
    int64_t across = (int64_t)w.industries, is_exchanged = form == HNE_QUOTIENT_ADDITIVE; /* the peer's e_ij / e_i is of the industry */
    int good = hne_location_quotients(form, w.x, is_exchanged ? w.industries : w.regions, is_exchanged ? w.regions : w.industries,
                                      is_exchanged ? 1 : across, is_exchanged ? across : 1, w.x, is_exchanged ? 1 : across,
                                      is_exchanged ? across : 1) == HNE_OK;
    if (!strcmp(of->function, "balassa_rca_binary"))
        make_binary_of_quotients(w);
    for (size_t row = 0; row < of->rows; row++) {
        const char *region = vector_arg(of, "region");
        size_t r = 0;
        while (region && strcmp(w.region[r], region) != 0)
            r++;
        results[row] = region ? of_name(of->index[row], w.industry, w.industries, w.x + r * w.industries)
                              : of_pair(of->index[row], w.region, w.regions, w.industry, w.industries, w.x);
    }
    drop(w);
    return good;
}

static const struct {
    const char *function, *args;
    hne_specialisation_kind kind;
    int is_binary; /* EconGeo's own default is to make the table one of 0 and 1 first */
    double times;
} kinds[] = {
    {"krugman_index", "by=region;reference=total", HNE_SPECIALISATION_KRUGMAN, 1, 1},
    {"krugman_index", "by=region;reference=mean share of the other regions", HNE_SPECIALISATION_KRUGMAN_OTHERS, 0, 1},
    {"krugman_concentration", NULL, HNE_SPECIALISATION_KRUGMAN_OTHERS, 0, 1},
    {"specialisation_coefficient", NULL, HNE_SPECIALISATION_HOOVER, 1, 1},
    {"hoover_specialisation", NULL, HNE_SPECIALISATION_HOOVER, 0, 1},
    {"hoover_concentration", NULL, HNE_SPECIALISATION_HOOVER, 0, 1},
    {"gini_specialisation", NULL, HNE_SPECIALISATION_GINI, 0, 1},
    {"gini_concentration", NULL, HNE_SPECIALISATION_GINI, 0, 1},
    {"locational_gini_half", NULL, HNE_SPECIALISATION_WEIGHTED_GINI, 1, 0.5},
    {"hachman", NULL, HNE_SPECIALISATION_HACHMAN, 1, 1},
};

static int specialisation(const vector_case *of, double *results)
{
    size_t k = 0, count = sizeof kinds / sizeof *kinds;
    while (k < count && (strcmp(kinds[k].function, of->function) != 0 || (kinds[k].args && strcmp(kinds[k].args, of->args) != 0)))
        k++;
    if (k == count || !of->input_count || vector_find_column(of->inputs[0], "industry") == of->inputs[0]->columns)
        return 0;
    wide w = widen(of->inputs[0]);
    if (kinds[k].is_binary)
        make_binary(w);
    int by_industry = vector_arg_is(of, "by", "industry");
    size_t rows = by_industry ? w.industries : w.regions, columns = by_industry ? w.regions : w.industries;
    int64_t across = (int64_t)w.industries;
    double *found = calloc(rows, sizeof *found);
    int good = hne_specialisation(kinds[k].kind, w.x, rows, columns, by_industry ? 1 : across, by_industry ? across : 1, found, 1) == HNE_OK;
    for (size_t row = 0; row < of->rows; row++)
        results[row] = kinds[k].times * of_name(of->index[row], by_industry ? w.industry : w.region, rows, found);
    free(found);
    drop(w);
    return good;
}

/* One region against another, or against all. */
static int between_two(const vector_case *of, double *results)
{
    wide w = widen(of->inputs[0]);
    char *names[2] = {strdup(vector_arg(of, "region")), strdup(vector_arg(of, "reference"))};
    size_t r[2] = {0, 0};
    make_binary(w);
    for (int k = 0; k < 2; k++)
        while (r[k] < w.regions && strcmp(w.region[r[k]], names[k]) != 0)
            r[k]++;
    int good = r[0] < w.regions && r[1] < w.regions &&
               hne_dissimilarity(w.x + r[0] * w.industries, w.industries, 1, w.x + r[1] * w.industries, 1, results) == HNE_OK;
    results[0] *= 2;
    free(names[0]);
    free(names[1]);
    drop(w);
    return good;
}

static int krugman(const vector_case *of, double *results)
{
    return vector_arg(of, "region") ? between_two(of, results) : specialisation(of, results);
}

static int relative_diversity(const vector_case *of, double *results)
{
    wide w = widen(of->inputs[0]);
    double *found = calloc(w.regions, sizeof *found);
    make_binary(w);
    int good = hne_specialisation(HNE_SPECIALISATION_RELATIVE_DIVERSITY, w.x, w.regions, w.industries, (int64_t)w.industries, 1, found, 1) == HNE_OK;
    results[0] = of_name(vector_arg(of, "region"), w.region, w.regions, found);
    free(found);
    drop(w);
    return good;
}

/* The measures of one region's row, or one industry's column. */
static int row_measure(const vector_case *of, double *results)
{
    const char *f = of->function;
    if (!of->input_count)
        return 0;
    wide w = widen(of->inputs[0]);
    int by_industry = vector_arg_is(of, "by", "industry"), is_entropy = !strncmp(f, "entropy", 7);
    hne_measure measure = is_entropy ? HNE_MEASURE_ENTROPY : !strcmp(f, "concentration_ratio") ? HNE_MEASURE_CONCENTRATION_RATIO : HNE_MEASURE_HERFINDAHL;
    double parameter = measure == HNE_MEASURE_CONCENTRATION_RATIO ? vector_number(of, "k") : 0;
    size_t rows = by_industry ? w.industries : w.regions;
    double *found = calloc(rows, sizeof *found);
    make_binary(w);
    int64_t across = (int64_t)w.industries;
    /* a "period" of the panel is a row here */
    int good = hne_measure_panel(measure, parameter, w.x, by_industry ? w.regions : w.industries, rows, by_industry ? across : 1,
                                 by_industry ? 1 : across, NULL, 0, 0, found, 1) == HNE_OK;
    for (size_t row = 0; row < of->rows; row++) {
        results[row] = of_name(of->index[row], by_industry ? w.industry : w.region, rows, found);
        if (is_entropy)
            results[row] = nearbyint(results[row] / log(2) * 1e3) / 1e3;
    }
    free(found);
    drop(w);
    return good;
}

static int proximity(const vector_case *of, double *results)
{
    wide w = widen(of->inputs[0]);
    double *found = calloc(w.industries * w.industries, sizeof *found);
    make_binary(w);
    int good = hne_proximity(w.x, w.regions, w.industries, (int64_t)w.industries, 1, 1, found) == HNE_OK;
    for (size_t row = 0; row < of->rows; row++)
        results[row] = of_pair(of->index[row], w.industry, w.industries, w.industry, w.industries, found);
    free(found);
    drop(w);
    return good;
}

/* The peer standardises what eigenvectors and reflections give by n - 1. Of 20 iterations it makes 19, and leaves the
 * last reflection of the regions out, so that they stay at an even one. */
static int complexity(const vector_case *of, double *results)
{
    const char *f = of->function;
    wide w = widen(of->inputs[0]);
    make_binary(w);
    int of_industry = !strcmp(f, "complexity_product") || !strcmp(f, "ubiquity");
    int counts = !strcmp(f, "diversity") || !strcmp(f, "ubiquity");
    hne_complexity_method method = counts || vector_arg_is(of, "method", "reflections") ? HNE_COMPLEXITY_REFLECTIONS
                                   : vector_arg_is(of, "method", "fitness")            ? HNE_COMPLEXITY_FITNESS
                                                                                       : HNE_COMPLEXITY_EIGENVECTOR;
    size_t iterations = counts ? 0 : (size_t)vector_number(of, "iterations");
    size_t count = of_industry ? w.industries : w.regions;
    double *region = calloc(w.regions, sizeof *region), *industry = calloc(w.industries, sizeof *industry);
    if (!counts)
        iterations -= method == HNE_COMPLEXITY_REFLECTIONS && !of_industry ? 2 : 1;
    int good = hne_complexity(method, iterations, w.x, w.regions, w.industries, (int64_t)w.industries, 1, 1, region, industry) == HNE_OK;
    if (!counts && method != HNE_COMPLEXITY_FITNESS)
        hne_scale_series(HNE_SCALING_STANDARD, 1, of_industry ? industry : region, count, 1, NULL, 0, of_industry ? industry : region, 1);
    for (size_t row = 0; row < of->rows; row++)
        results[row] = of_name(of->index[row], of_industry ? w.industry : w.region, count, of_industry ? industry : region);
    free(region);
    free(industry);
    drop(w);
    return good;
}

/* --- shift-share ------------------------------------------------------------------------- */

typedef struct levels {
    size_t industries, periods;
    double *region, *nation; /* period by period */
} levels;

static levels levels_of(const vector_case *of, int only_ends)
{
    int from = (int)vector_number(of, "from"), to = (int)vector_number(of, "to");
    size_t n = of->inputs[0]->rows, periods = only_ends ? 2 : (size_t)(to - from + 1);
    levels l = {n, periods, calloc(n * periods, sizeof(double)), calloc(n * periods, sizeof(double))};
    for (size_t t = 0; t < periods; t++)
        for (int which = 0; which < 2; which++) {
            char name[32];
            snprintf(name, sizeof name, "%s_%d", which ? "nation" : "region", only_ends && t ? to : from + (int)t);
            double *column = vector_column(of->inputs[0], name);
            memcpy((which ? l.nation : l.region) + t * n, column, n * sizeof(double));
            free(column);
        }
    return l;
}

static double part(const hne_shift_share_parts *parts, const char *name)
{
    return !strcmp(name, "growth")       ? parts->growth
           : !strcmp(name, "national")   ? parts->national
           : !strcmp(name, "mix")        ? parts->mix
           : !strcmp(name, "regional")   ? parts->regional
           : !strcmp(name, "allocation") ? parts->allocation
           : !strcmp(name, "net_shift")  ? parts->net_shift
           : !strcmp(name, "national_at_own_industry_rate") ? parts->national + parts->mix
                                         : NAN;
}

/* The same for each step or industry: a name may come from the arguments. */
static double part_asked(const vector_case *of, const hne_shift_share_parts *parts, size_t row)
{
    const char *component = vector_arg(of, "component");
    return part(parts, component ? component : of->index[row]);
}

static int shift_share(const vector_case *of, double *results)
{
    const char *f = of->function;
    int is_dynamic = strstr(f, "dynamic") != NULL, by_year = strstr(f, "_year") != NULL, by_industry = strstr(f, "industry") != NULL;
    levels l = levels_of(of, !is_dynamic);
    hne_shift_share_method method = strstr(f, "esteban") ? HNE_SHIFT_SHARE_ESTEBAN_MARQUILLAS
                                    : strstr(f, "gerfin") ? HNE_SHIFT_SHARE_GERFIN : HNE_SHIFT_SHARE_DUNN;
    hne_shift_share_parts total, *steps = calloc(l.periods, sizeof *steps), *of_industry = calloc(l.industries, sizeof *of_industry);
    int good = hne_shift_share(method, l.region, 1, (int64_t)l.industries, l.nation, 1, (int64_t)l.industries, l.industries,
                               l.periods, &total, steps, by_industry ? of_industry : NULL) == HNE_OK;
    for (size_t row = 0; row < of->rows; row++) {
        int from = (int)vector_number(of, "from");
        if (by_industry) {
            const hne_shift_share_parts *own = &of_industry[vector_find_row(of->inputs[0], of->index[row])];
            /* the peer's net shift of an industry is against its own rate in the nation */
            results[row] = vector_arg_is(of, "component", "net_shift") ? own->net_shift - own->mix : part_asked(of, own, row);
        }
        else if (by_year)
            results[row] = part_asked(of, &steps[atoi(of->index[row]) - from], row);
        else if (vector_arg_is(of, "aggregate", "mean")) { /* the peer averages factors; the library multiplies them */
            results[row] = 0;
            for (size_t t = 0; t + 1 < l.periods; t++)
                results[row] += part(&steps[t], of->index[row]) / (double)(l.periods - 1);
        } else
            results[row] = part(&total, of->index[row]);
    }
    free(l.region);
    free(l.nation);
    free(steps);
    free(of_industry);
    return good;
}

static int industry_growth(const vector_case *of, double *results)
{
    levels l = levels_of(of, 1);
    for (size_t row = 0; row < of->rows; row++) {
        size_t i = vector_find_row(of->inputs[0], of->index[row]);
        double before = l.region[i], after = l.region[l.industries + i];
        results[row] = !strcmp(of->function, "growth_abs") ? hne_change(after, before) : hne_growth(after, before);
    }
    free(l.region);
    free(l.nation);
    return 1;
}

const vector_entry structure_vectors[] = {
    {"location_quotient", quotients}, {"location_quotient_additive", quotients}, {"balassa_rca", quotients},
    {"balassa_rca_binary", quotients}, {"rsca", quotients},
    {"krugman_index", krugman}, {"krugman_concentration", specialisation}, {"specialisation_coefficient", specialisation},
    {"hoover_specialisation", specialisation}, {"hoover_concentration", specialisation},
    {"gini_specialisation", specialisation}, {"gini_concentration", specialisation},
    {"locational_gini_half", specialisation}, {"hachman", specialisation}, {"relative_diversity", relative_diversity},
    {"herfindahl_region", row_measure}, {"entropy_rounded_3dp", row_measure}, {"concentration_ratio", row_measure},
    {"proximity", proximity}, {"diversity", complexity}, {"ubiquity", complexity}, {"complexity_region", complexity},
    {"complexity_product", complexity},
    {"shift_share_dunn", shift_share}, {"shift_share_esteban", shift_share}, {"shift_share_gerfin", shift_share},
    {"shift_share_industry", shift_share}, {"shift_share_dynamic_dunn", shift_share},
    {"shift_share_dynamic_dunn_year", shift_share}, {"shift_share_dynamic_esteban", shift_share},
    {"shift_share_dynamic_esteban_year", shift_share}, {"shift_share_dynamic_gerfin", shift_share},
    {"shift_share_dynamic_gerfin_year", shift_share}, {"growth_abs", industry_growth}, {"growth_rate", industry_growth},
    {NULL, NULL},
};
