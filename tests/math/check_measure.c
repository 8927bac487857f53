/* SPDX-License-Identifier: MIT */
/* Measures of a set of regions: against their definitions, where they end, what they refuse. */
#include "suites.h"

#include "../failing.h"

#include <stdlib.h>
#include <string.h>

static const double provinces[] = {34000, 36000, 90000, 18000, 14000, 20000}; /* made up */
enum { PROVINCES = 6, MANY = 500 };

static double measured(hne_measure measure, double parameter, const double *x, size_t count, const double *weights)
{
    double result = -7;
    ck_assert_int_eq(hne_measure_series(measure, parameter, x, count, 1, weights, 1, &result), HNE_OK);
    return result;
}

static void fill(double *x, size_t count, uint64_t seed)
{
    for (size_t i = 0; i < count; i++)
        x[i] = exp(random_between(&seed, -2, 2));
}

static int near(double a, double b, double relative)
{
    return fabs(a - b) <= relative * fmax(fabs(a), fabs(b)) + 1e-300;
}

#define ck_assert_near(a, b, relative) \
    ck_assert_msg(near(a, b, relative), "%s is %.17g, not %.17g", #a, (double)(a), (double)(b))

/* The Gini is half the mean absolute difference over the mean. */
START_TEST(gini_is_the_mean_difference)
{
    double x[MANY], w[MANY], apart = 0, total = 0, weights = 0, weighted = 0, weighted_total = 0;
    fill(x, MANY, 1);
    fill(w, MANY, 2);
    for (int i = 0; i < MANY; i++) {
        total += x[i];
        weights += w[i];
        weighted_total += w[i] * x[i];
        for (int j = 0; j < MANY; j++) {
            apart += fabs(x[i] - x[j]);
            weighted += w[i] * w[j] * fabs(x[i] - x[j]);
        }
    }
    ck_assert_near(measured(HNE_MEASURE_GINI, 0, x, MANY, NULL), apart / (2 * MANY * total), 1e-12);
    ck_assert_near(measured(HNE_MEASURE_GINI, 1, x, MANY, NULL), apart / (2 * (MANY - 1) * total), 1e-12);
    ck_assert_near(measured(HNE_MEASURE_GINI, 0, x, MANY, w), weighted / (2 * weights * weighted_total), 1e-12);
    ck_assert_near(measured(HNE_MEASURE_EXTENDED_GINI, 2, x, MANY, w), weighted / (2 * weights * weighted_total), 1e-12);
}
END_TEST

START_TEST(entropies_join)
{
    double x[MANY];
    fill(x, MANY, 3);
    ck_assert_near(measured(HNE_MEASURE_GENERALISED_ENTROPY, 1, x, MANY, NULL), measured(HNE_MEASURE_THEIL_T, 0, x, MANY, NULL), 1e-14);
    ck_assert_near(measured(HNE_MEASURE_GENERALISED_ENTROPY, 0, x, MANY, NULL), measured(HNE_MEASURE_THEIL_L, 0, x, MANY, NULL), 1e-14);
    ck_assert_near(measured(HNE_MEASURE_GENERALISED_ENTROPY, 1 + 1e-6, x, MANY, NULL), measured(HNE_MEASURE_THEIL_T, 0, x, MANY, NULL), 1e-5);
    double variation = measured(HNE_MEASURE_VARIATION, 0, x, MANY, NULL);
    ck_assert_near(measured(HNE_MEASURE_GENERALISED_ENTROPY, 2, x, MANY, NULL), variation * variation / 2, 1e-12);
    /* Atkinson with p = 1 is 1 - exp(-Theil L); the geometric over the arithmetic mean */
    ck_assert_near(measured(HNE_MEASURE_ATKINSON, 1, x, MANY, NULL), -expm1(-measured(HNE_MEASURE_THEIL_L, 0, x, MANY, NULL)), 1e-13);
    ck_assert_near(measured(HNE_MEASURE_ATKINSON, 2, x, MANY, NULL),
                   1 - measured(HNE_MEASURE_HARMONIC_MEAN, 0, x, MANY, NULL) / measured(HNE_MEASURE_MEAN, 0, x, MANY, NULL), 1e-12);
    /* Theil T is what is missing to the greatest entropy */
    ck_assert_near(measured(HNE_MEASURE_THEIL_T, 0, x, MANY, NULL), log(MANY) - measured(HNE_MEASURE_ENTROPY, 0, x, MANY, NULL), 1e-12);
    ck_assert_near(measured(HNE_MEASURE_HILL, 1, x, MANY, NULL), exp(measured(HNE_MEASURE_ENTROPY, 0, x, MANY, NULL)), 1e-13);
    ck_assert_near(measured(HNE_MEASURE_HILL, 2, x, MANY, NULL), measured(HNE_MEASURE_EQUIVALENT_NUMBER, 0, x, MANY, NULL), 1e-13);
    ck_assert(measured(HNE_MEASURE_HILL, 0, x, MANY, NULL) == MANY);
}
END_TEST

static const struct {
    hne_measure measure;
    double parameter;
    int is_absolute; /* not a matter of scale */
} inequalities[] = {
    {HNE_MEASURE_GINI, 0, 0}, {HNE_MEASURE_EXTENDED_GINI, 3, 0}, {HNE_MEASURE_THEIL_T, 0, 0}, {HNE_MEASURE_THEIL_L, 0, 0},
    {HNE_MEASURE_GENERALISED_ENTROPY, 0.5, 0}, {HNE_MEASURE_GENERALISED_ENTROPY, -1, 0}, {HNE_MEASURE_ATKINSON, 0.5, 0},
    {HNE_MEASURE_ATKINSON, 2, 0}, {HNE_MEASURE_HOOVER, 0, 0}, {HNE_MEASURE_VARIATION, 0, 0}, {HNE_MEASURE_KOLM, 0.5, 1},
};

/* What every measure of inequality has to keep: no order, no scale, copies change nothing, a transfer from poor to
 * rich does not lower it, equal is 0, weights count as copies do. */
START_TEST(axioms_of_inequality)
{
    hne_measure measure = inequalities[_i].measure;
    double p = inequalities[_i].parameter, x[40], other[80], w[40], copies[160];
    fill(x, 40, 5);
    double before = measured(measure, p, x, 40, NULL);
    ck_assert(before > 0);
    for (int i = 0; i < 40; i++) {
        other[39 - i] = inequalities[_i].is_absolute ? x[i] + 3 : 3 * x[i];
        w[i] = 1 + i % 4;
    }
    ck_assert_near(measured(measure, p, other, 40, NULL), before, 1e-13);
    memcpy(other, x, sizeof x);
    memcpy(other + 40, x, sizeof x);
    ck_assert_near(measured(measure, p, other, 80, NULL), before, 1e-13);
    size_t count = 0;
    for (int i = 0; i < 40; i++)
        for (int copy = 0; copy < 1 + i % 4; copy++)
            copies[count++] = x[i];
    ck_assert_near(measured(measure, p, x, 40, w), measured(measure, p, copies, count, NULL), 1e-12);
    int rich = x[0] > x[1] ? 0 : 1;
    memcpy(other, x, sizeof x);
    other[rich] += 0.1 * x[1 - rich];
    other[1 - rich] -= 0.1 * x[1 - rich];
    ck_assert(measured(measure, p, other, 40, NULL) >= before * (1 - 1e-12));
    for (int i = 0; i < 40; i++)
        other[i] = 0.1;
    ck_assert(fabs(measured(measure, p, other, 40, NULL)) < 1e-15);
}
END_TEST

/* Small inequality does not drown in rounding. */
START_TEST(nearly_equal_keeps_its_digits)
{
    double d = 0x1p-20, x[] = {1 - d, 1 + d};
    ck_assert_near(measured(HNE_MEASURE_THEIL_T, 0, x, 2, NULL), d * d / 2 + pow(d, 4) / 12, 1e-13);
    ck_assert_near(measured(HNE_MEASURE_THEIL_L, 0, x, 2, NULL), d * d / 2 + pow(d, 4) / 4, 1e-13);
    ck_assert_near(measured(HNE_MEASURE_GENERALISED_ENTROPY, 2, x, 2, NULL), d * d / 2, 1e-13);
    for (double p = -1.5; p < 3; p += 1)
        ck_assert_near(measured(HNE_MEASURE_GENERALISED_ENTROPY, p, x, 2, NULL), d * d / 2, 1e-11);
    ck_assert_near(measured(HNE_MEASURE_ATKINSON, 0.5, x, 2, NULL), d * d / 4, 1e-11);
    ck_assert_near(measured(HNE_MEASURE_GINI, 0, x, 2, NULL), d / 2, 1e-14);
    ck_assert_near(measured(HNE_MEASURE_VARIANCE, 1, x, 2, NULL), 2 * d * d, 1e-14);
}
END_TEST

START_TEST(six_provinces)
{
    ck_assert_near(measured(HNE_MEASURE_MEAN, 0, provinces, PROVINCES, NULL), 212000.0 / 6, 1e-15);
    ck_assert_near(measured(HNE_MEASURE_CONCENTRATION_RATIO, 1, provinces, PROVINCES, NULL), 90000.0 / 212000, 1e-15);
    ck_assert(measured(HNE_MEASURE_CONCENTRATION_RATIO, 6, provinces, PROVINCES, NULL) == 1);
    ck_assert(measured(HNE_MEASURE_MINIMUM, 0, provinces, PROVINCES, NULL) == 14000);
    ck_assert(measured(HNE_MEASURE_MAXIMUM, 0, provinces, PROVINCES, NULL) == 90000);
    double median, tenth;
    ck_assert_int_eq(hne_quantile(provinces, PROVINCES, 1, 0.5, HNE_QUANTILE_LINEAR, &median), HNE_OK);
    ck_assert_near(median, 27000, 1e-15);
    ck_assert_int_eq(hne_quantile(provinces, PROVINCES, 1, 0, HNE_QUANTILE_LINEAR, &tenth), HNE_OK);
    ck_assert(tenth == 14000);
}
END_TEST

START_TEST(undefined_is_nan)
{
    static const double zeros[] = {0, 0, 0}, below[] = {1, -1, 3}, one[] = {4}, none[] = {NAN, NAN}, with_zero[] = {0, 1, 2};
    static const double no_weight[] = {0, 0, 0};
    ck_assert(isnan(measured(HNE_MEASURE_MEAN, 0, NULL, 0, NULL)));
    ck_assert(isnan(measured(HNE_MEASURE_MEAN, 0, none, 2, NULL)));
    ck_assert(isnan(measured(HNE_MEASURE_MEAN, 0, below, 3, no_weight)));
    ck_assert(isnan(measured(HNE_MEASURE_GINI, 0, zeros, 3, NULL)));
    ck_assert(isnan(measured(HNE_MEASURE_GINI, 0, below, 3, NULL)));
    ck_assert(isnan(measured(HNE_MEASURE_GINI, 1, one, 1, NULL)));
    ck_assert(isnan(measured(HNE_MEASURE_THEIL_L, 0, with_zero, 3, NULL)));
    ck_assert(!isnan(measured(HNE_MEASURE_THEIL_T, 0, with_zero, 3, NULL)));
    ck_assert(isnan(measured(HNE_MEASURE_GENERALISED_ENTROPY, -0.5, with_zero, 3, NULL)));
    ck_assert(isnan(measured(HNE_MEASURE_ATKINSON, 1, with_zero, 3, NULL)));
    ck_assert(isnan(measured(HNE_MEASURE_VARIANCE, 1, one, 1, NULL)));
    ck_assert(measured(HNE_MEASURE_VARIANCE, 0, one, 1, NULL) == 0);
    ck_assert(isnan(measured(HNE_MEASURE_SKEWNESS, 0, one, 1, NULL)));
    ck_assert(isnan(measured(HNE_MEASURE_HERFINDAHL, 1, one, 1, NULL)));
}
END_TEST

static double usual_parameter(int measure)
{
    switch (measure) {
    case HNE_MEASURE_EXTENDED_GINI:
    case HNE_MEASURE_CONCENTRATION_RATIO: return 2;
    case HNE_MEASURE_KOLM: return 0.5;
    default: return 0;
    }
}

/* A missing value, and one with a missing weight, is as if it were not there. */
START_TEST(missing_is_passed_over)
{
    static const double holes[] = {3, NAN, 1, 2, 8}, weights[] = {1, 5, 2, NAN, 4}, left[] = {3, 1, 8}, left_weights[] = {1, 2, 4};
    for (int measure = HNE_MEASURE_MEAN; measure <= HNE_MEASURE_HILL; measure++) {
        double p = usual_parameter(measure), one = -7, other = -7;
        hne_status status = hne_measure_series((hne_measure)measure, p, holes, 5, 1, weights, 1, &one);
        ck_assert(status == hne_measure_series((hne_measure)measure, p, left, 3, 1, left_weights, 1, &other));
        ck_assert(same(one, other) && (status == HNE_OK) == (one != -7));
    }
}
END_TEST

START_TEST(panels_in_either_layout)
{
    double by_series[5][7], by_period[7][5], one[7], other[7], weights[5] = {1, 2, 3, 4, 5};
    uint64_t state = 9;
    for (int s = 0; s < 5; s++)
        for (int t = 0; t < 7; t++)
            by_series[s][t] = by_period[t][s] = random_between(&state, 1, 9);
    ck_assert_int_eq(hne_measure_panel(HNE_MEASURE_THEIL_T, 0, by_series[0], 5, 7, 7, 1, weights, 1, 0, one, 1), HNE_OK);
    ck_assert_int_eq(hne_measure_panel(HNE_MEASURE_THEIL_T, 0, by_period[0], 5, 7, 1, 5, weights, 1, 0, other, 1), HNE_OK);
    for (int t = 0; t < 7; t++)
        ck_assert(one[t] == other[t] && one[t] == measured(HNE_MEASURE_THEIL_T, 0, by_period[t], 5, weights));
}
END_TEST

static const struct {
    hne_measure measure;
    double parameter;
} decomposed[] = {
    {HNE_MEASURE_GENERALISED_ENTROPY, -1}, {HNE_MEASURE_GENERALISED_ENTROPY, 0}, {HNE_MEASURE_GENERALISED_ENTROPY, 0.5},
    {HNE_MEASURE_GENERALISED_ENTROPY, 2}, {HNE_MEASURE_THEIL_T, 0}, {HNE_MEASURE_THEIL_L, 0}, {HNE_MEASURE_GINI, 0},
    {HNE_MEASURE_ATKINSON, 0.5}, {HNE_MEASURE_ATKINSON, 2}, {HNE_MEASURE_VARIANCE, 0},
};

START_TEST(groups_add_up)
{
    double x[MANY], w[MANY], of_group[8], contribution[8], sum = 0;
    uint32_t group[MANY];
    hne_decomposition parts;
    fill(x, MANY, 21);
    fill(w, MANY, 22);
    for (uint32_t i = 0; i < MANY; i++)
        group[i] = i * i % 7; /* 0, 1, 2, 4; the others are empty */
    hne_measure measure = decomposed[_i].measure;
    double p = decomposed[_i].parameter;
    ck_assert_int_eq(hne_measure_decomposition(measure, p, x, MANY, 1, w, 1, group, 8, &parts, of_group, contribution), HNE_OK);
    ck_assert_near(parts.total, measured(measure, p, x, MANY, w), 1e-15);
    ck_assert_near(parts.within + parts.between + parts.rest, parts.total, 1e-12);
    for (int g = 0; g < 8; g++) {
        double member[MANY], weight[MANY];
        size_t members = 0;
        for (int i = 0; i < MANY; i++)
            if (group[i] == (uint32_t)g) {
                member[members] = x[i];
                weight[members++] = w[i];
            }
        ck_assert(isnan(of_group[g]) == (members == 0));
        if (members)
            ck_assert_near(of_group[g], measured(measure, p, member, members, weight), 1e-14);
        sum += contribution[g];
    }
    ck_assert_near(sum, parts.within, 1e-13);
    ck_assert(parts.within > 0 && parts.between >= 0);
    ck_assert(measure != HNE_MEASURE_GINI || parts.rest > 0); /* the groups overlap */
}
END_TEST

/* Groups that do not overlap leave no rest of the Gini. */
START_TEST(gini_of_groups_apart)
{
    static const double x[] = {1, 2, 3, 10, 11, 15};
    static const uint32_t group[] = {0, 0, 0, 1, 1, 1};
    hne_decomposition parts;
    ck_assert_int_eq(hne_measure_decomposition(HNE_MEASURE_GINI, 0, x, 6, 1, NULL, 0, group, 2, &parts, NULL, NULL), HNE_OK);
    ck_assert(fabs(parts.rest) < 1e-15);
    ck_assert_near(parts.between, 0.5 - 6.0 / 42, 1e-14); /* half of them have 6 of 42 */
}
END_TEST

START_TEST(lorenz_curve_of_four)
{
    static const double x[] = {4, 1, 3, 2}, w[] = {1, 1, 1, 2};
    double population[5], total[5];
    ck_assert_int_eq(hne_lorenz_curve(x, 4, 1, w, 1, population, total), HNE_OK);
    static const double people[] = {0, 0.2, 0.6, 0.8, 1}, money[] = {0, 1.0 / 12, 5.0 / 12, 8.0 / 12, 1};
    for (int i = 0; i < 5; i++) {
        ck_assert_near(population[i], people[i], 1e-15);
        ck_assert_near(total[i], money[i], 1e-15);
    }
}
END_TEST

START_TEST(scaled_in_place)
{
    double x[] = {2, NAN, 4, 6};
    ck_assert_int_eq(hne_scale_series(HNE_SCALING_SHARE, 0, x, 4, 1, NULL, 0, x, 1), HNE_OK);
    ck_assert(isnan(x[1]));
    ck_assert_near(x[0], 2.0 / 12, 1e-15);
    ck_assert_near(x[3], 0.5, 1e-15);
    double level[] = {5, 5, 5};
    ck_assert_int_eq(hne_scale_series(HNE_SCALING_STANDARD, 1, level, 3, 1, NULL, 0, level, 1), HNE_OK);
    ck_assert(isnan(level[0]) && isnan(level[2]));
    double steps[] = {1, 2, 2, 3};
    ck_assert_int_eq(hne_scale_series(HNE_SCALING_MIDDLE, 0, steps, 4, 1, NULL, 0, steps, 1), HNE_OK);
    ck_assert(steps[0] == 0.125 && steps[1] == 0.5 && steps[2] == 0.5 && steps[3] == 0.875);
}
END_TEST

START_TEST(correlations)
{
    static const double x[] = {1, 2, 3, 4, NAN}, square[] = {1, 4, 9, 16, 3}, fall[] = {4, 3, 2, 1, 0}, flat[] = {1, 1, 1, 1, 1};
    double result;
    for (int kind = HNE_CORRELATION_PEARSON; kind <= HNE_CORRELATION_KENDALL; kind++) {
        ck_assert_int_eq(hne_correlation((hne_correlation_kind)kind, x, 5, 1, fall, 1, &result), HNE_OK);
        ck_assert_near(result, -1, 1e-15);
        ck_assert_int_eq(hne_correlation((hne_correlation_kind)kind, x, 5, 1, flat, 1, &result), HNE_OK);
        ck_assert(isnan(result));
    }
    ck_assert_int_eq(hne_correlation(HNE_CORRELATION_SPEARMAN, x, 5, 1, square, 1, &result), HNE_OK);
    ck_assert_near(result, 1, 1e-15);
    ck_assert_int_eq(hne_correlation(HNE_CORRELATION_PEARSON, x, 5, 1, square, 1, &result), HNE_OK);
    ck_assert_near(result, 25 / sqrt(5 * 129.0), 1e-14);
    static const double p[] = {1, 1}, q[] = {1, 3}, never[] = {2, 0};
    ck_assert_int_eq(hne_relative_entropy(p, 2, 1, q, 1, &result), HNE_OK);
    ck_assert_near(result, log(2) / 2 + log(2.0 / 3) / 2, 1e-14);
    ck_assert_int_eq(hne_relative_entropy(p, 2, 1, never, 1, &result), HNE_OK);
    ck_assert(result == INFINITY);
}
END_TEST

START_TEST(bad_arguments_are_refused)
{
    static const double minus[] = {1, 1, -1, 1, 1, 1};
    double result = -7, many[7];
    static const struct {
        int measure;
        double parameter;
        int weighted;
    } bad[] = {{0, 0, 0}, {28, 0, 0}, {HNE_MEASURE_GINI, 2, 0}, {HNE_MEASURE_GINI, NAN, 0}, {HNE_MEASURE_KOLM, 0, 0},
               {HNE_MEASURE_HERFINDAHL, 0, 1}, {HNE_MEASURE_EXTENDED_GINI, 0.5, 0}, {HNE_MEASURE_VARIANCE, -1, 0}};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        ck_assert_int_eq(hne_measure_series((hne_measure)bad[i].measure, bad[i].parameter, provinces, PROVINCES, 1,
                                            bad[i].weighted ? provinces : NULL, 1, &result), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_measure_series(HNE_MEASURE_MEAN, 0, NULL, 3, 1, NULL, 0, &result), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_measure_series(HNE_MEASURE_MEAN, 0, provinces, 3, 1, NULL, 0, NULL), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_measure_series(HNE_MEASURE_MEAN, 0, provinces, 6, 1, minus, 1, &result), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_measure_panel(HNE_MEASURE_MEAN, 0, provinces, 2, 3, 3, 1, NULL, 0, 0, many, 0), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_quantile(provinces, 6, 1, 1.5, HNE_QUANTILE_LINEAR, &result), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_quantile(provinces, 6, 1, 0.5, (hne_quantile_method)0, &result), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_scale_series(HNE_SCALING_SHARE, 0, provinces, 6, 1, provinces, 1, many, 1), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_scale_series((hne_scaling)8, 0, provinces, 6, 1, NULL, 0, many, 1), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_scale_series(HNE_SCALING_SHARE, 0, provinces, 6, 1, NULL, 0, many, 0), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_lorenz_curve(minus, 6, 1, NULL, 0, many, many), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_correlation((hne_correlation_kind)4, provinces, 6, 1, minus, 1, &result), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_relative_entropy(minus, 6, 1, provinces, 1, &result), HNE_ERROR_ARGUMENT);
    static const uint32_t group[] = {0, 1, 2, 0, 1, 2};
    hne_decomposition parts = {.within = -7};
#define DECOMPOSED(measure, parameter, x, groups) \
    hne_measure_decomposition(measure, parameter, x, 6, 1, NULL, 0, group, groups, &parts, NULL, NULL)
    ck_assert_int_eq(DECOMPOSED(HNE_MEASURE_THEIL_T, 0, provinces, 2), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(DECOMPOSED(HNE_MEASURE_THEIL_T, 0, minus, 3), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(DECOMPOSED(HNE_MEASURE_THEIL_T, 1, provinces, 3), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(DECOMPOSED(HNE_MEASURE_HOOVER, 0, provinces, 3), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(DECOMPOSED(HNE_MEASURE_ATKINSON, 0, provinces, 3), HNE_ERROR_ARGUMENT);
    ck_assert(result == -7 && parts.within == -7);
}
END_TEST

static hne_status everything(double *result)
{
    static const uint32_t group[] = {0, 1, 2, 0, 1, 2};
    hne_decomposition parts;
    double population[7], total[7], scaled[6];
    hne_status status = HNE_OK;
    for (int measure = HNE_MEASURE_MEAN; measure <= HNE_MEASURE_HILL && status == HNE_OK; measure++)
        status = hne_measure_series((hne_measure)measure, usual_parameter(measure), provinces, PROVINCES, 1, NULL, 0, result);
    for (int kind = HNE_CORRELATION_PEARSON; kind <= HNE_CORRELATION_KENDALL && status == HNE_OK; kind++)
        status = hne_correlation((hne_correlation_kind)kind, provinces, 6, 1, provinces + 5, -1, result);
    for (int scaling = HNE_SCALING_STANDARD; scaling <= HNE_SCALING_MIDDLE && status == HNE_OK; scaling++)
        status = hne_scale_series((hne_scaling)scaling, 0, provinces, 6, 1, NULL, 0, scaled, 1);
    if (status == HNE_OK)
        status = hne_quantile(provinces, 6, 1, 0.5, HNE_QUANTILE_LINEAR, result);
    if (status == HNE_OK)
        status = hne_lorenz_curve(provinces, 6, 1, NULL, 0, population, total);
    if (status == HNE_OK)
        status = hne_measure_decomposition(HNE_MEASURE_GINI, 0, provinces, 6, 1, NULL, 0, group, 3, &parts, NULL, NULL);
    return status;
}

START_TEST(memory_may_run_out_anywhere)
{
    double result;
    failing_install();
    long count = 0;
    hne_status status = HNE_ERROR_MEMORY;
    for (; status == HNE_ERROR_MEMORY && count < 1000; count++) {
        failing_at(count);
        status = everything(&result);
        failing_at(-1);
        ck_assert(failing_live() == 0);
    }
    failing_remove();
    ck_assert_int_eq(status, HNE_OK);
    ck_assert(count > 30);
}
END_TEST

/* One without weight lies so far below that e to its distance leaves nothing of the others. */
START_TEST(kolm_without_weight)
{
    const double x[] = {0, 5000, 5001}, weights[] = {0, 1, 1};
    double found, alone;
    ck_assert_int_eq(hne_measure_series(HNE_MEASURE_KOLM, 2, x, 3, 1, weights, 1, &found), HNE_OK);
    ck_assert_int_eq(hne_measure_series(HNE_MEASURE_KOLM, 2, x + 1, 2, 1, NULL, 0, &alone), HNE_OK);
    ck_assert_double_eq_tol(found, alone, 1e-15);
}
END_TEST

/* Where all may be equal nothing is known of a moment but what holds for so many values; else it is undefined. */
START_TEST(moments_at_their_limits)
{
    hne_interval x[] = {{1, 2}, {1, 2}, {1, 2}, {1, 2}}, found;
    ck_assert_int_eq(hne_measure_intervals(HNE_MEASURE_SKEWNESS, 0, x, 4, 1, NULL, 0, &found), HNE_OK);
    ck_assert_double_eq_tol(found.lower, -2 / sqrt(3), 1e-12);
    ck_assert_double_eq_tol(found.upper, 2 / sqrt(3), 1e-12);
    ck_assert_int_eq(hne_measure_intervals(HNE_MEASURE_EXCESS_KURTOSIS, 0, x, 4, 1, NULL, 0, &found), HNE_OK);
    ck_assert_double_eq_tol(found.lower, -2, 1e-12);
    ck_assert_double_eq_tol(found.upper, 7.0 / 3 - 3, 1e-12);
    ck_assert_int_eq(hne_measure_intervals(HNE_MEASURE_SKEWNESS, 1, x, 2, 1, NULL, 0, &found), HNE_OK);
    ck_assert(hne_interval_is_missing(found));
    ck_assert_int_eq(hne_measure_intervals(HNE_MEASURE_EXCESS_KURTOSIS, 1, x, 3, 1, NULL, 0, &found), HNE_OK);
    ck_assert(hne_interval_is_missing(found));
    ck_assert_int_eq(hne_measure_intervals(HNE_MEASURE_MEDIAN_DEVIATION, 0, x, 4, 1, NULL, 0, &found), HNE_OK);
    ck_assert(found.lower == 0 && found.upper <= 1);
    ck_assert_int_eq(hne_measure_intervals(HNE_MEASURE_KOLM, 1, x, 4, 1, NULL, 0, &found), HNE_OK);
    ck_assert(found.lower == 0 && found.upper < 0.6);
    ck_assert_int_eq(hne_measure_intervals(HNE_MEASURE_EXTENDED_GINI, 1, x, 4, 1, NULL, 0, &found), HNE_OK);
    ck_assert(found.lower == 0 && found.upper > 0);
    ck_assert_int_eq(hne_measure_intervals(HNE_MEASURE_LORENZ_ASYMMETRY, 0, x, 4, 1, NULL, 0, &found), HNE_OK);
    ck_assert(found.lower <= 1 && found.upper >= 1 && found.upper <= 2);
    x[0] = (hne_interval){1, INFINITY};
    ck_assert_int_eq(hne_measure_intervals(HNE_MEASURE_KOLM, 1, x, 4, 1, NULL, 0, &found), HNE_OK);
    ck_assert(found.lower == 0 && found.upper == INFINITY);
}
END_TEST

Suite *measure_suite(void)
{
    Suite *suite = suite_create("measure");
    TCase *tests = tcase_create("measure");
    tcase_add_test(tests, gini_is_the_mean_difference);
    tcase_add_test(tests, entropies_join);
    tcase_add_loop_test(tests, axioms_of_inequality, 0, (int)(sizeof inequalities / sizeof *inequalities));
    tcase_add_test(tests, nearly_equal_keeps_its_digits);
    tcase_add_test(tests, six_provinces);
    tcase_add_test(tests, undefined_is_nan);
    tcase_add_test(tests, missing_is_passed_over);
    tcase_add_test(tests, panels_in_either_layout);
    tcase_add_loop_test(tests, groups_add_up, 0, (int)(sizeof decomposed / sizeof *decomposed));
    tcase_add_test(tests, gini_of_groups_apart);
    tcase_add_test(tests, lorenz_curve_of_four);
    tcase_add_test(tests, scaled_in_place);
    tcase_add_test(tests, correlations);
    tcase_add_test(tests, bad_arguments_are_refused);
    tcase_add_test(tests, memory_may_run_out_anywhere);
    tcase_add_test(tests, kolm_without_weight);
    tcase_add_test(tests, moments_at_their_limits);
    suite_add_tcase(suite, tests);
    return suite;
}
