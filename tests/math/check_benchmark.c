/* SPDX-License-Identifier: MIT */
/* Benchmarking and temporal disaggregation. */
#include "suites.h"

#include <hunanecon.h>
#include <math.h>
#include <stdlib.h>

/* The numbers of the worked example of the IMF's Quarterly National Accounts Manual (2001), chapter VI, and what
 * tempdisagg 1.2.0 makes of them: td(method = "denton-cholette", criterion = "proportional", h = 1). */
static const double qna_annual[] = {4000.0, 4161.4};
static const double qna_indicator[] = {98.2, 100.8, 102.2, 100.8, 99.0, 101.6, 102.7, 101.5, 100.5, 103.0, 103.5, 101.5};
static const double qna_quarters[] = {
    969.79285402248956, 998.41903502782179, 1018.3458365289418, 1013.4422744207463,
    1007.2033413265663, 1042.8485451925917, 1060.3446470850861, 1051.0034663957554,
    1040.6487524411173, 1066.5355373277123, 1071.7128943050316, 1051.0034663957558,
};

START_TEST(example_of_the_imf_manual)
{
    double result[12];
    ck_assert_int_eq(hne_denton_series(qna_annual, 2, 1, qna_indicator, 12, 1, 4, HNE_CONVERSION_SUM,
                                       HNE_CRITERION_PROPORTIONAL, 1, HNE_DENTON_START_FREE, result, 1), HNE_OK);
    for (int i = 0; i < 12; i++)
        ck_assert(fabs(result[i] / qna_quarters[i] - 1) < 1e-12);
    /* beyond the last year the last ratio stays */
    for (int i = 8; i < 12; i++)
        ck_assert(fabs(result[i] / qna_indicator[i] - result[7] / qna_indicator[7]) < 1e-11);
}
END_TEST

static const struct {
    hne_conversion conversion;
    hne_criterion criterion;
    size_t order;
    hne_denton_start start;
} choices[] = {
    {HNE_CONVERSION_SUM, HNE_CRITERION_PROPORTIONAL, 1, HNE_DENTON_START_FREE},
    {HNE_CONVERSION_SUM, HNE_CRITERION_PROPORTIONAL, 2, HNE_DENTON_START_FREE},
    {HNE_CONVERSION_MEAN, HNE_CRITERION_ADDITIVE, 1, HNE_DENTON_START_FREE},
    {HNE_CONVERSION_LAST, HNE_CRITERION_ADDITIVE, 1, HNE_DENTON_START_FREE},
    {HNE_CONVERSION_FIRST, HNE_CRITERION_PROPORTIONAL, 1, HNE_DENTON_START_FREE},
    {HNE_CONVERSION_SUM, HNE_CRITERION_ADDITIVE, 1, HNE_DENTON_START_FIXED},
    {HNE_CONVERSION_SUM, HNE_CRITERION_PROPORTIONAL, 0, HNE_DENTON_START_FREE},
};

/* An indicator that agrees already comes back as it is; any other agrees afterwards. */
START_TEST(the_years_agree)
{
    enum { YEARS = 60, MONTHS = 12 * YEARS };
    double annual[YEARS], again[YEARS], indicator[MONTHS], result[MONTHS];
    uint64_t state = 7;
    for (int i = 0; i < MONTHS; i++)
        indicator[i] = 100 * pow(1.004, i) * random_between(&state, 0.9, 1.1);
    ck_assert_int_eq(hne_aggregate_series(indicator, MONTHS, 1, 12, choices[_i].conversion, annual, 1), HNE_OK);
    ck_assert_int_eq(hne_denton_series(annual, YEARS, 1, indicator, MONTHS, 1, 12, choices[_i].conversion,
                                       choices[_i].criterion, choices[_i].order, choices[_i].start, result, 1), HNE_OK);
    for (int i = 0; i < MONTHS; i++)
        ck_assert(fabs(result[i] / indicator[i] - 1) < 1e-10);
    for (int y = 0; y < YEARS; y++)
        annual[y] *= random_between(&state, 1.5, 1.7);
    ck_assert_int_eq(hne_denton_series(annual, YEARS, 1, indicator, MONTHS, 1, 12, choices[_i].conversion,
                                       choices[_i].criterion, choices[_i].order, choices[_i].start, result, 1), HNE_OK);
    ck_assert_int_eq(hne_aggregate_series(result, MONTHS, 1, 12, choices[_i].conversion, again, 1), HNE_OK);
    for (int y = 0; y < YEARS; y++)
        ck_assert_msg(fabs(again[y] / annual[y] - 1) < 1e-12, "year %d: %.17g, not %.17g", y, again[y], annual[y]);
}
END_TEST

/* Nothing that agrees with the years is smoother: any step along them costs. */
START_TEST(the_ratio_changes_least)
{
    double result[12], least = 0;
    uint64_t state = 3;
    ck_assert_int_eq(hne_denton_series(qna_annual, 2, 1, qna_indicator, 12, 1, 4, HNE_CONVERSION_SUM,
                                       HNE_CRITERION_PROPORTIONAL, 1, HNE_DENTON_START_FREE, result, 1), HNE_OK);
    for (int round = 0; round < 200; round++) {
        double other[12], cost = 0;
        for (int i = 0; i < 12; i++)
            other[i] = result[i];
        if (round) {
            int year = (int)(next_random(&state) % 2), a = (int)(next_random(&state) % 4), b = (a + 1 + (int)(next_random(&state) % 3)) % 4;
            double step = random_between(&state, -5, 5);
            other[4 * year + a] += step;
            other[4 * year + b] -= step;
        }
        for (int i = 1; i < 12; i++) {
            double change = other[i] / qna_indicator[i] - other[i - 1] / qna_indicator[i - 1];
            cost += change * change;
        }
        least = round ? least : cost;
        ck_assert(cost >= least - 1e-12);
    }
}
END_TEST

START_TEST(regressions_agree_with_the_years)
{
    enum { YEARS = 20, QUARTERS = 4 * YEARS };
    double annual[YEARS], again[YEARS], indicator[QUARTERS], result[QUARTERS + 4];
    uint64_t state = 11;
    for (int i = 0; i < QUARTERS; i++)
        indicator[i] = 50 + i + random_between(&state, -5, 5);
    for (int y = 0; y < YEARS; y++)
        annual[y] = 10 + 2 * (indicator[4 * y] + indicator[4 * y + 1] + indicator[4 * y + 2] + indicator[4 * y + 3]) +
                    random_between(&state, -20, 20);
    for (int method = HNE_DISAGGREGATION_CHOW_LIN; method <= HNE_DISAGGREGATION_LITTERMAN; method++) {
        ck_assert_int_eq(hne_disaggregate_series(annual, YEARS, 1, indicator, QUARTERS, 1, 4, HNE_CONVERSION_SUM,
                                                 (hne_disaggregation)method, NAN, result, 1), HNE_OK);
        ck_assert_int_eq(hne_aggregate_series(result, QUARTERS, 1, 4, HNE_CONVERSION_SUM, again, 1), HNE_OK);
        for (int y = 0; y < YEARS; y++)
            ck_assert(fabs(again[y] / annual[y] - 1) < 1e-11);
    }
}
END_TEST

START_TEST(bad_arguments_are_refused)
{
    double result[12] = {-7}, holes[] = {4000, NAN}, zero[12] = {0};
#define DENTON(annual, years, indicator, count, length, conversion, order) \
    hne_denton_series(annual, years, 1, indicator, count, 1, length, conversion, HNE_CRITERION_PROPORTIONAL, order, \
                      HNE_DENTON_START_FREE, result, 1)
    ck_assert_int_eq(DENTON(NULL, 2, qna_indicator, 12, 4, HNE_CONVERSION_SUM, 1), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(DENTON(holes, 2, qna_indicator, 12, 4, HNE_CONVERSION_SUM, 1), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(DENTON(qna_annual, 2, zero, 12, 4, HNE_CONVERSION_SUM, 1), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(DENTON(qna_annual, 4, qna_indicator, 12, 4, HNE_CONVERSION_SUM, 1), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(DENTON(qna_annual, 2, qna_indicator, 12, 0, HNE_CONVERSION_SUM, 1), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(DENTON(qna_annual, 2, qna_indicator, 12, 4, (hne_conversion)9, 1), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(DENTON(qna_annual, 2, qna_indicator, 12, 4, HNE_CONVERSION_SUM, 5), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_disaggregate_series(qna_annual, 2, 1, qna_indicator, 12, 1, 4, HNE_CONVERSION_SUM,
                                             HNE_DISAGGREGATION_CHOW_LIN, NAN, result, 1), HNE_ERROR_ARGUMENT);
    static const double three[] = {1, 2, 3}, flat[12] = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1};
    ck_assert_int_eq(hne_disaggregate_series(three, 3, 1, flat, 12, 1, 4, HNE_CONVERSION_SUM,
                                             HNE_DISAGGREGATION_FERNANDEZ, NAN, result, 1), HNE_ERROR_RANGE);
    ck_assert(result[0] == -7);
}
END_TEST

Suite *benchmark_suite(void)
{
    Suite *suite = suite_create("benchmark");
    TCase *tests = tcase_create("benchmark");
    tcase_add_test(tests, example_of_the_imf_manual);
    tcase_add_loop_test(tests, the_years_agree, 0, (int)(sizeof choices / sizeof *choices));
    tcase_add_test(tests, the_ratio_changes_least);
    tcase_add_test(tests, regressions_agree_with_the_years);
    tcase_add_test(tests, bad_arguments_are_refused);
    suite_add_tcase(suite, tests);
    return suite;
}
