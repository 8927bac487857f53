/* SPDX-License-Identifier: MIT */
/* Whatever mode the caller has set, analyses of published tables are the same, and the mode is still set. */
#include "published.h"

#include <fenv.h>

enum { REGIONS = 4, INDUSTRIES = 3, CELLS = REGIONS * INDUSTRIES, PERIODS = 2 };

/* All that is found of one table, in a row. */
typedef struct results {
    hne_interval_shift_share_parts parts, of_industry[INDUSTRIES];
    hne_interval specialised[REGIONS], lafay[INDUSTRIES], alike, curve[2], means[5], growth[CELLS];
    hne_interval_decomposition theil, gini;
    hne_interval_sigma sigma;
    hne_interval_beta beta;
} results;

static void analyse(const hne_interval *x, results *r)
{
    static const uint32_t group[CELLS] = {0, 1, 1, 0, 1, 0, 1, 0, 0, 1, 1, 0};
    static const double shares[] = {0.3, 0.8};
    const hne_interval *y = x + CELLS / 2;
    unsigned failed = 0;
    memset(r, 0, sizeof *r);
    failed |= (unsigned)hne_shift_share_intervals(HNE_SHIFT_SHARE_ESTEBAN_MARQUILLAS, x, PERIODS, 1, y, PERIODS, 1, INDUSTRIES,
                                        PERIODS, &r->parts, NULL, r->of_industry);
    failed |= (unsigned)hne_specialisation_intervals(HNE_SPECIALISATION_KRUGMAN, x, REGIONS, INDUSTRIES, INDUSTRIES, 1,
                                           r->specialised, 1);
    failed |= (unsigned)hne_lafay_intervals(x, INDUSTRIES, 1, y, 1, r->lafay, 1);
    failed |= (unsigned)hne_dissimilarity_interval(x, INDUSTRIES, 1, y, 1, &r->alike);
    failed |= (unsigned)hne_lorenz_curve_intervals(x, CELLS, 1, NULL, 0, shares, 2, r->curve, 1);
    failed |= (unsigned)hne_measure_intervals(HNE_MEASURE_GEOMETRIC_MEAN, 0, x, CELLS, 1, NULL, 0, &r->means[0]);
    failed |= (unsigned)hne_measure_intervals(HNE_MEASURE_HARMONIC_MEAN, 0, x, CELLS, 1, NULL, 0, &r->means[1]);
    failed |= (unsigned)hne_measure_intervals(HNE_MEASURE_SKEWNESS, 0, x, CELLS, 1, NULL, 0, &r->means[2]);
    failed |= (unsigned)hne_measure_intervals(HNE_MEASURE_KOLM, 0.1, x, CELLS, 1, NULL, 0, &r->means[3]);
    failed |= (unsigned)hne_measure_intervals(HNE_MEASURE_EXTENDED_GINI, 3, x, CELLS, 1, NULL, 0, &r->means[4]);
    failed |= (unsigned)hne_beta_convergence_interval(x, 1, y, 1, CELLS / 2, 3, &r->beta);
    failed |= (unsigned)hne_measure_decomposition_intervals(HNE_MEASURE_THEIL_T, 0, x, CELLS, 1, NULL, 0, group, 2, &r->theil,
                                                  NULL, NULL);
    failed |= (unsigned)hne_measure_decomposition_intervals(HNE_MEASURE_GINI, 0, x, CELLS, 1, NULL, 0, group, 2, &r->gini, NULL,
                                                  NULL);
    failed |= (unsigned)hne_sigma_convergence_interval(HNE_DISPERSION_VARIATION, 0, x, 1, y, 1, CELLS / 2, &r->sigma);
    failed |= (unsigned)hne_growth_interval_panel(x, REGIONS, INDUSTRIES, INDUSTRIES, 1, 1, r->growth, INDUSTRIES, 1);
    ck_assert_uint_eq(failed, 0);
}

/* NaN as well: what is missing has the same bits. */
START_TEST(any_mode)
{
    static const int modes[] = {FE_UPWARD, FE_DOWNWARD, FE_TOWARDZERO};
    hne_interval x[CELLS];
    results nearest, odd;
    round_figures(x, CELLS);
    analyse(x, &nearest);
    ck_assert_int_eq(fesetround(modes[_i]), 0);
    analyse(x, &odd);
    int mode = fegetround();
    fesetround(FE_TONEAREST);
    ck_assert_int_eq(mode, modes[_i]);
    ck_assert_int_eq(memcmp(&nearest, &odd, sizeof odd), 0);
}
END_TEST

Suite *mode_suite(void)
{
    Suite *suite = suite_create("published tables in any mode");
    TCase *tests = tcase_create("modes");
    tcase_add_loop_test(tests, any_mode, 0, 3);
    suite_add_tcase(suite, tests);
    return suite;
}
