/* SPDX-License-Identifier: MIT */
/* Panels period by period, and of enclosures: each period, and each series, is as it is alone, in either layout. */
#include "suites.h"

enum { SERIES = 5, PERIODS = 12 };

static double columns[PERIODS][SERIES], alone[PERIODS], found[PERIODS][SERIES];

static void fill(void)
{
    uint64_t state = 23;
    for (int t = 0; t < PERIODS; t++)
        for (int s = 0; s < SERIES; s++)
            columns[t][s] = random_between(&state, 1, 9);
    columns[7][3] = NAN;
}

#define PANEL columns[0], SERIES, PERIODS, 1, SERIES
#define TO found[0], 1, SERIES

/* ---- across the series, period by period ---- */

enum { LAG = 3, GROUPS = 2 };

static double other[SERIES];

static const double *at(int t)
{
    return columns[t];
}

START_TEST(across)
{
    double numbers[PERIODS], one;
    fill();
    columns[7][3] = 1;
    for (int s = 0; s < SERIES; s++)
        other[s] = 1 + s;
    ck_assert_int_eq(hne_quantile_panel(PANEL, 0.3, HNE_QUANTILE_LINEAR, numbers, 1), HNE_OK);
    for (int t = 0; t < PERIODS; t++) {
        ck_assert_int_eq(hne_quantile(at(t), SERIES, 1, 0.3, HNE_QUANTILE_LINEAR, &one), HNE_OK);
        ck_assert(same(one, numbers[t]));
    }
    ck_assert_int_eq(hne_dissimilarity_panel(PANEL, other, 1, 0, numbers, 1), HNE_OK);
    for (int t = 0; t < PERIODS; t++) {
        ck_assert_int_eq(hne_dissimilarity(at(t), SERIES, 1, other, 1, &one), HNE_OK);
        ck_assert(same(one, numbers[t]));
    }
    ck_assert_int_eq(hne_grubel_lloyd_of_all_panel(PANEL, other, 1, 0, numbers, 1), HNE_OK);
    for (int t = 0; t < PERIODS; t++) {
        ck_assert_int_eq(hne_grubel_lloyd_of_all(at(t), SERIES, 1, other, 1, &one), HNE_OK);
        ck_assert(same(one, numbers[t]));
    }
    ck_assert_int_eq(hne_lafay_panel(PANEL, other, 1, 0, TO), HNE_OK);
    for (int t = 0; t < PERIODS; t++) {
        ck_assert_int_eq(hne_lafay_series(at(t), SERIES, 1, other, 1, alone, 1), HNE_OK);
        ck_assert(memcmp(alone, found[t], SERIES * sizeof *alone) == 0);
    }
    ck_assert_int_eq(hne_quantile_panel(PANEL, 2, HNE_QUANTILE_LINEAR, numbers, 1), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_quantile_panel(PANEL, 0.3, HNE_QUANTILE_LINEAR, numbers, 0), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_quantile_panel(NULL, SERIES, PERIODS, 1, SERIES, 0.3, HNE_QUANTILE_LINEAR, numbers, 1),
                     HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_dissimilarity_panel(PANEL, NULL, 1, 0, numbers, 1), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_grubel_lloyd_of_all_panel(PANEL, other, 1, 0, numbers, 0), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_lafay_panel(PANEL, NULL, 1, 0, TO), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_lafay_panel(PANEL, other, 1, 0, found[0], 1, 0), HNE_ERROR_ARGUMENT);
}
END_TEST

START_TEST(inequality_across)
{
    static const uint32_t group[SERIES] = {0, 1, 0, 1, 1};
    double people[PERIODS][SERIES + 1], total[PERIODS][SERIES + 1], one[SERIES + 1], two[SERIES + 1];
    double of_group[PERIODS][GROUPS], parts[PERIODS][GROUPS];
    hne_decomposition found_parts[PERIODS], expected;
    fill();
    columns[7][3] = 1;
    ck_assert_int_eq(hne_lorenz_curve_panel(PANEL, columns[2], 1, 0, people[0], total[0]), HNE_OK);
    ck_assert_int_eq(hne_measure_decomposition_panel(HNE_MEASURE_THEIL_T, 0, PANEL, columns[0], 1, SERIES, group, GROUPS,
                                                     found_parts, of_group[0], parts[0]), HNE_OK);
    for (int t = 0; t < PERIODS; t++) {
        ck_assert_int_eq(hne_lorenz_curve(at(t), SERIES, 1, columns[2], 1, one, two), HNE_OK);
        ck_assert(memcmp(one, people[t], sizeof one) == 0 && memcmp(two, total[t], sizeof two) == 0);
        ck_assert_int_eq(hne_measure_decomposition(HNE_MEASURE_THEIL_T, 0, at(t), SERIES, 1, at(t), 1, group, GROUPS,
                                                   &expected, one, two), HNE_OK);
        ck_assert(memcmp(&expected, &found_parts[t], sizeof expected) == 0);
        ck_assert(same(one[1], of_group[t][1]) && same(two[1], parts[t][1]));
    }
    columns[7][3] = NAN;
    ck_assert_int_eq(hne_lorenz_curve_panel(PANEL, NULL, 0, 0, people[0], total[0]), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_lorenz_curve_panel(PANEL, NULL, 0, 0, people[0], NULL), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_measure_decomposition_panel(HNE_MEASURE_THEIL_T, 0, PANEL, NULL, 0, 0, group, GROUPS, NULL, NULL,
                                                     NULL), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_measure_decomposition_panel(HNE_MEASURE_HOOVER, 0, PANEL, NULL, 0, 0, group, GROUPS, found_parts,
                                                     NULL, NULL), HNE_ERROR_ARGUMENT);
}
END_TEST

START_TEST(convergence_across)
{
    hne_sigma sigmas[PERIODS], sigma;
    hne_beta betas[PERIODS], beta;
    fill();
    ck_assert_int_eq(hne_sigma_convergence_panel(HNE_DISPERSION_VARIATION, 0, PANEL, LAG, sigmas), HNE_OK);
    ck_assert_int_eq(hne_beta_convergence_panel(PANEL, LAG, 1.5, betas), HNE_OK);
    for (int t = 0; t + LAG < PERIODS; t++) {
        ck_assert_int_eq(hne_sigma_convergence(HNE_DISPERSION_VARIATION, 0, at(t), 1, at(t + LAG), 1, SERIES, &sigma),
                         HNE_OK);
        ck_assert(memcmp(&sigma, &sigmas[t], sizeof sigma) == 0);
        ck_assert_int_eq(hne_beta_convergence(at(t), 1, at(t + LAG), 1, SERIES, 1.5, NULL, 0, 0, 0, &beta, NULL), HNE_OK);
        ck_assert(same(beta.slope, betas[t].slope) && same(beta.fit.f_probability, betas[t].fit.f_probability));
    }
    for (int s = 0; s < SERIES; s++)
        columns[4][s] = NAN;
    ck_assert_int_eq(hne_sigma_convergence_panel(HNE_DISPERSION_VARIATION, 0, PANEL, LAG, sigmas), HNE_OK);
    ck_assert_int_eq(hne_beta_convergence_panel(PANEL, LAG, 1, betas), HNE_OK);
    ck_assert(isnan(sigmas[1].ratio) && isnan(sigmas[4].first) && !isnan(sigmas[0].ratio));
    ck_assert(isnan(betas[1].slope) && isnan(betas[4].fit.observations) && !isnan(betas[0].slope));
    ck_assert_int_eq(hne_sigma_convergence_panel(HNE_DISPERSION_VARIATION, 0, PANEL, 0, sigmas), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_sigma_convergence_panel(0, 0, PANEL, LAG, sigmas), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_sigma_convergence_panel(HNE_DISPERSION_VARIANCE, 0, PANEL, LAG, NULL), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_sigma_convergence_panel(HNE_DISPERSION_VARIANCE, 0, PANEL, PERIODS, NULL), HNE_OK);
    ck_assert_int_eq(hne_beta_convergence_panel(PANEL, 0, 1, betas), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_beta_convergence_panel(PANEL, LAG, 0, betas), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_beta_convergence_panel(PANEL, LAG, 1, NULL), HNE_ERROR_ARGUMENT);
}
END_TEST

/* ---- enclosures ---- */

static int alike(hne_interval x, hne_interval y)
{
    return same(x.lower, y.lower) && same(x.upper, y.upper);
}

START_TEST(published)
{
    hne_interval x[PERIODS][SERIES], result[SERIES][PERIODS], single[PERIODS];
    fill();
    for (int t = 0; t < PERIODS; t++)
        for (int s = 0; s < SERIES; s++)
            x[t][s] = hne_interval_of(columns[t][s] - 0.05, columns[t][s] + 0.05);
    ck_assert_int_eq(hne_growth_interval_panel(x[0], SERIES, PERIODS, 1, SERIES, 4, result[0], PERIODS, 1), HNE_OK);
    for (int s = 0; s < SERIES; s++) {
        ck_assert_int_eq(hne_growth_intervals(x[0] + s, PERIODS, SERIES, 4, single, 1), HNE_OK);
        for (int t = 0; t < PERIODS; t++)
            ck_assert(alike(result[s][t], single[t]));
    }
    ck_assert_int_eq(hne_transform_interval_panel(x[0], SERIES, PERIODS, 1, SERIES, HNE_TRANSFORMATION_PCA, 4, result[0],
                                                  PERIODS, 1), HNE_OK);
    for (int s = 0; s < SERIES; s++) {
        ck_assert_int_eq(hne_transform_intervals(x[0] + s, PERIODS, SERIES, HNE_TRANSFORMATION_PCA, 4, single, 1), HNE_OK);
        for (int t = 0; t < PERIODS; t++)
            ck_assert(alike(result[s][t], single[t]));
    }
    ck_assert_int_eq(hne_growth_interval_panel(x[0], SERIES, PERIODS, 1, SERIES, 1, x[0], 1, SERIES), HNE_OK);
    ck_assert_int_eq(hne_growth_interval_panel(x[0], 2, 2, 1, 2, 0, x[0], 1, 2), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_growth_interval_panel(NULL, 2, 2, 1, 2, 1, x[0], 1, 2), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_growth_interval_panel(x[0], 2, 2, 1, 2, 1, x[0], 0, 2), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_transform_interval_panel(x[0], 2, 2, 1, 2, 99, 1, x[0], 1, 2), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_transform_interval_panel(x[0], 2, 2, 1, 2, 1, 1, NULL, 1, 2), HNE_ERROR_ARGUMENT);
}
END_TEST

Suite *across_suite(void)
{
    Suite *suite = suite_create("across a panel");
    TCase *tests = tcase_create("across a panel");
    suite_add_tcase(suite, tests);
    tcase_add_test(tests, across);
    tcase_add_test(tests, inequality_across);
    tcase_add_test(tests, convergence_across);
    tcase_add_test(tests, published);
    return suite;
}
