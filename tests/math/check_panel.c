/* SPDX-License-Identifier: MIT */
/* Each series of a panel is as it is alone, in either layout, and each number as it is by itself. */
#include "suites.h"

enum { SERIES = 5, YEARS = 3, PERIODS = 4 * YEARS };

static double rows[SERIES][PERIODS], columns[PERIODS][SERIES], alone[PERIODS], found[PERIODS][SERIES];

static void fill(void)
{
    uint64_t state = 23;
    for (int s = 0; s < SERIES; s++)
        for (int t = 0; t < PERIODS; t++)
            rows[s][t] = columns[t][s] = random_between(&state, 1, 9);
    columns[7][3] = rows[3][7] = NAN;
}

#define AS_ALONE(count, panel, series)                                                     \
    do {                                                                                   \
        ck_assert_int_eq(panel, HNE_OK);                                                   \
        for (int s = 0; s < SERIES; s++) {                                                 \
            ck_assert_int_eq(series, HNE_OK);                                              \
            for (int t = 0; t < count; t++)                                                \
                ck_assert(same(found[t][s], alone[t]));                                    \
        }                                                                                  \
    } while (0)
#define PANEL columns[0], SERIES, PERIODS, 1, SERIES
#define TO found[0], 1, SERIES
#define ALONE rows[s], PERIODS, 1

START_TEST(transformed)
{
    fill();
    AS_ALONE(PERIODS, hne_moving_sum_panel(PANEL, 3, TO), hne_moving_sum_series(ALONE, 3, alone, 1));
    AS_ALONE(PERIODS, hne_moving_mean_panel(PANEL, 3, TO), hne_moving_mean_series(ALONE, 3, alone, 1));
    AS_ALONE(PERIODS, hne_running_sum_panel(PANEL, TO), hne_running_sum_series(ALONE, alone, 1));
    AS_ALONE(PERIODS, hne_running_maximum_panel(PANEL, TO), hne_running_maximum_series(ALONE, alone, 1));
    AS_ALONE(PERIODS, hne_drawdown_panel(PANEL, TO), hne_drawdown_series(ALONE, alone, 1));
    AS_ALONE(PERIODS, hne_year_to_date_panel(PANEL, 1, 4, TO), hne_year_to_date_series(ALONE, 1, 4, alone, 1));
    AS_ALONE(PERIODS, hne_single_periods_panel(PANEL, 1, 4, 2, TO), hne_single_periods_series(ALONE, 1, 4, 2, alone, 1));
    AS_ALONE(YEARS, hne_aggregate_panel(PANEL, 4, HNE_CONVERSION_MEAN, TO), hne_aggregate_series(ALONE, 4, HNE_CONVERSION_MEAN, alone, 1));
    AS_ALONE(PERIODS, hne_chain_panel(PANEL, 100, TO), hne_chain_series(ALONE, 100, alone, 1));
    AS_ALONE(PERIODS, hne_rebase_panel(PANEL, 4, 4, 100, TO), hne_rebase_series(ALONE, 4, 4, 100, alone, 1));
    AS_ALONE(PERIODS, hne_deflate_panel(PANEL, rows[1], 0, 1, 100, TO), hne_deflate_series(ALONE, rows[1], 1, 100, alone, 1));
    AS_ALONE(PERIODS, hne_implicit_deflator_panel(PANEL, rows[1], 0, 1, 100, TO), hne_implicit_deflator_series(ALONE, rows[1], 1, 100, alone, 1));
    AS_ALONE(PERIODS, hne_splice_panel(PANEL, rows[1], 0, 1, 2, TO), hne_splice_series(rows[s], 1, rows[1], 1, PERIODS, 2, alone, 1));
    ck_assert(!isnan(found[7][3]));
    ck_assert_int_eq(hne_moving_sum_panel(PANEL, 0, TO), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_moving_sum_panel(NULL, SERIES, PERIODS, 1, SERIES, 3, TO), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_moving_sum_panel(PANEL, 3, found[0], 0, SERIES), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_deflate_panel(PANEL, NULL, 0, 1, 100, TO), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_splice_panel(PANEL, NULL, 0, 1, 2, TO), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_splice_panel(PANEL, rows[1], 0, 1, PERIODS, TO), HNE_ERROR_ARGUMENT);
}
END_TEST

typedef hne_status one_number(const double *x, size_t count, int64_t stride, double *result);
typedef hne_status of_each(const double *x, size_t series, size_t periods, int64_t series_stride, int64_t period_stride,
                           double *result, int64_t result_stride);

static hne_status trend(const double *x, size_t count, int64_t stride, double *result)
{
    return hne_least_squares_growth(x, count, stride, result, NULL, NULL);
}

START_TEST(one_number_of_each)
{
    static one_number *const numbers[] = {hne_mean_growth, hne_geometric_mean_growth, hne_growth_deviation, trend};
    static of_each *const panels[] = {hne_mean_growth_panel, hne_geometric_mean_growth_panel, hne_growth_deviation_panel,
                                      hne_least_squares_growth_panel};
    double result[2 * SERIES], one;
    fill();
    for (int k = 0; k < 4; k++) {
        ck_assert_int_eq(panels[k](PANEL, result, 2), HNE_OK);
        for (int s = 0; s < SERIES; s++) {
            ck_assert_int_eq(numbers[k](ALONE, &one), HNE_OK);
            ck_assert(same(one, result[2 * s]));
        }
        ck_assert_int_eq(panels[k](NULL, SERIES, PERIODS, 1, SERIES, result, 1), HNE_ERROR_ARGUMENT);
        ck_assert_int_eq(panels[k](PANEL, result, 0), HNE_ERROR_ARGUMENT);
    }
    ck_assert_int_eq(hne_carry_over_panel(PANEL, 4, TO), HNE_OK);
    for (int s = 0; s < SERIES; s++)
        for (int y = 0; y < YEARS; y++) {
            ck_assert_int_eq(hne_carry_over(&rows[s][4 * y], 4, 1, &one), HNE_OK);
            ck_assert(same(one, found[y][s]));
        }
    ck_assert_int_eq(hne_carry_over_panel(PANEL, 0, TO), HNE_ERROR_ARGUMENT);
}
END_TEST

START_TEST(annual_figures)
{
    double annual[SERIES][YEARS], before[PERIODS][SERIES];
    fill();
    columns[7][3] = rows[3][7] = 4;
    for (int s = 0; s < SERIES; s++)
        for (int y = 0; y < YEARS; y++)
            annual[s][y] = 20 + s + y * y;
#define FIGURES annual[0], SERIES, YEARS, YEARS, 1
    AS_ALONE(PERIODS,
             hne_denton_panel(FIGURES, columns[0], PERIODS, 1, SERIES, 4, HNE_CONVERSION_SUM, HNE_CRITERION_PROPORTIONAL, 1,
                              HNE_DENTON_START_FREE, TO),
             hne_denton_series(annual[s], YEARS, 1, rows[s], PERIODS, 1, 4, HNE_CONVERSION_SUM, HNE_CRITERION_PROPORTIONAL, 1,
                               HNE_DENTON_START_FREE, alone, 1));
    AS_ALONE(PERIODS,
             hne_denton_panel(FIGURES, NULL, PERIODS, 0, 0, 4, HNE_CONVERSION_SUM, HNE_CRITERION_ADDITIVE, 1,
                              HNE_DENTON_START_FREE, TO),
             hne_denton_series(annual[s], YEARS, 1, NULL, PERIODS, 0, 4, HNE_CONVERSION_SUM, HNE_CRITERION_ADDITIVE, 1,
                               HNE_DENTON_START_FREE, alone, 1));
    AS_ALONE(PERIODS,
             hne_disaggregate_panel(FIGURES, rows[2], PERIODS, 0, 1, 4, HNE_CONVERSION_SUM, HNE_DISAGGREGATION_FERNANDEZ, NAN, TO),
             hne_disaggregate_series(annual[s], YEARS, 1, rows[2], PERIODS, 1, 4, HNE_CONVERSION_SUM,
                                     HNE_DISAGGREGATION_FERNANDEZ, NAN, alone, 1));
    memcpy(before, found, sizeof found);
    ck_assert_int_eq(hne_denton_panel(FIGURES, columns[0], 5, 1, SERIES, 4, HNE_CONVERSION_SUM, HNE_CRITERION_PROPORTIONAL, 1,
                                      HNE_DENTON_START_FREE, TO), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_disaggregate_panel(NULL, SERIES, YEARS, YEARS, 1, rows[2], PERIODS, 0, 1, 4, HNE_CONVERSION_SUM,
                                            HNE_DISAGGREGATION_FERNANDEZ, NAN, TO), HNE_ERROR_ARGUMENT);
    ck_assert(!memcmp(before, found, sizeof found));
}
END_TEST

/* Across the series of each period. */
START_TEST(scores)
{
    fill();
    for (int scaling = HNE_SCALING_STANDARD; scaling <= HNE_SCALING_MIDDLE; scaling++) {
        ck_assert_int_eq(hne_scale_panel(scaling, 0, rows[0], SERIES, PERIODS, PERIODS, 1, NULL, 0, 0, TO), HNE_OK);
        for (int t = 0; t < PERIODS; t++) {
            ck_assert_int_eq(hne_scale_series(scaling, 0, columns[t], SERIES, 1, NULL, 0, alone, 1), HNE_OK);
            for (int s = 0; s < SERIES; s++)
                ck_assert(same(alone[s], found[t][s]));
        }
    }
    ck_assert_int_eq(hne_scale_panel(HNE_SCALING_STANDARD, 0, NULL, SERIES, PERIODS, PERIODS, 1, NULL, 0, 0, TO), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_scale_panel(99, 0, rows[0], SERIES, PERIODS, PERIODS, 1, NULL, 0, 0, TO), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_scale_panel(HNE_SCALING_STANDARD, 0, NULL, 0, PERIODS, PERIODS, 1, NULL, 0, 0, NULL, 0, 0), HNE_OK);
}
END_TEST

/* ---- projections and trade: of what stands beside each other ---- */

START_TEST(projected)
{
    double in_place[PERIODS][SERIES];
    fill();
#define X columns[0], SERIES, PERIODS, 1, SERIES
#define Y rows[0], PERIODS, 1
#define Z rows[1], 0, 1
#define EACH(panel, one)                                                                         \
    do {                                                                                         \
        ck_assert_int_eq(panel, HNE_OK);                                                         \
        for (int s = 0; s < SERIES; s++)                                                         \
            for (int t = 0; t < PERIODS; t++) {                                                  \
                double x = columns[t][s], y = rows[s][t], z = rows[1][t];                        \
                (void)z, (void)y;                                                                \
                ck_assert(same(found[t][s], one));                                               \
            }                                                                                    \
    } while (0)
    EACH(hne_future_level_panel(X, Y, Z, TO), hne_future_level(x, y, z));
    EACH(hne_periods_to_target_panel(X, Y, Z, TO), hne_periods_to_target(x, y, z));
    EACH(hne_required_growth_panel(X, Y, Z, TO), hne_required_growth(x, y, z));
    EACH(hne_doubling_time_panel(X, TO), hne_doubling_time(x));
    EACH(hne_catch_up_time_panel(X, Y, Z, Z, TO), hne_catch_up_time(x, y, z, z));
    EACH(hne_trade_openness_panel(X, Y, Z, TO), hne_trade_openness(x, y, z));
    EACH(hne_import_cover_panel(X, Z, TO), hne_import_cover(x, z));
    EACH(hne_terms_of_trade_panel(X, Z, TO), hne_terms_of_trade(x, z));
    EACH(hne_normalised_trade_balance_panel(X, Z, TO), hne_normalised_trade_balance(x, z));
    memcpy(in_place, columns, sizeof columns);
    ck_assert_int_eq(hne_future_level_panel(in_place[0], SERIES, PERIODS, 1, SERIES, Y, Z, in_place[0], 1, SERIES), HNE_OK);
    ck_assert_int_eq(hne_future_level_panel(X, Y, Z, TO), HNE_OK);
    for (int s = 0; s < SERIES; s++)
        for (int t = 0; t < PERIODS; t++)
            ck_assert(same(in_place[t][s], found[t][s]));
    ck_assert_int_eq(hne_future_level_panel(X, NULL, 1, 1, Z, TO), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_catch_up_time_panel(X, Y, Z, Z, found[0], 1, 0), HNE_ERROR_ARGUMENT);
}
END_TEST

START_TEST(projected_series)
{
    static const double level[] = {50, 60, 0}, other[] = {100, 100, 100}, growth[] = {0.08, 0.09, 0.1}, slow = 0.03, years = 5;
    double result[6] = {0};
    ck_assert_int_eq(hne_future_level_series(level, 3, 1, growth, 1, &years, 0, result, 2), HNE_OK);
    ck_assert(result[2] == hne_future_level(60, 0.09, 5) && isnan(result[4]) && result[1] == 0);
    ck_assert_int_eq(hne_periods_to_target_series(level, 3, 1, other, 1, growth, 1, result, 1), HNE_OK);
    ck_assert(result[1] == hne_periods_to_target(60, 100, 0.09));
    ck_assert_int_eq(hne_required_growth_series(level, 3, 1, other, 1, &years, 0, result, 1), HNE_OK);
    ck_assert(result[0] == hne_required_growth(50, 100, 5));
    ck_assert_int_eq(hne_doubling_time_series(growth, 3, 1, result, 1), HNE_OK);
    ck_assert(result[2] == hne_doubling_time(0.1));
    ck_assert_int_eq(hne_catch_up_time_series(level, 3, 1, growth, 1, other, 0, &slow, 0, result, 1), HNE_OK);
    ck_assert(result[1] == hne_catch_up_time(60, 0.09, 100, 0.03) && isnan(result[2]));
    ck_assert_int_eq(hne_trade_openness_series(level, 3, 1, level, 1, other, 1, result, 1), HNE_OK);
    ck_assert(result[0] == 1 && result[2] == 0);
    ck_assert_int_eq(hne_import_cover_series(level, 3, 1, other, 1, result, 1), HNE_OK);
    ck_assert(result[0] == 0.5);
    ck_assert_int_eq(hne_terms_of_trade_series(other, 3, 1, level, 1, result, 1), HNE_OK);
    ck_assert(result[0] == 2 && isnan(result[2]));
    ck_assert_int_eq(hne_doubling_time_series(growth, 3, 1, result, 0), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_doubling_time_series(NULL, 0, 1, NULL, 1), HNE_OK);
}
END_TEST

static int same_ends(hne_interval x, hne_interval y)
{
    return same(x.lower, y.lower) && same(x.upper, y.upper);
}

START_TEST(enclosures_beside_each_other)
{
    hne_interval x[4], y[4], z[4], w[4], found_of[8];
    uint64_t state = 5;
    for (int i = 0; i < 4; i++) {
        x[i] = hne_interval_of(random_between(&state, 40, 50), random_between(&state, 50, 60));
        y[i] = hne_interval_of(random_between(&state, 0.01, 0.03), random_between(&state, 0.03, 0.1));
        z[i] = hne_interval_of(random_between(&state, 80, 90), random_between(&state, 90, 99));
        w[i] = hne_interval_of(0.001, 0.002);
    }
    z[2] = hne_interval_missing();
#define ALL_AS(call, one)                                  \
    ck_assert_int_eq(call, HNE_OK);                        \
    for (int i = 0; i < 4; i++)                            \
        ck_assert(same_ends(found_of[2 * i], one))
    ALL_AS(hne_future_level_intervals(x, 4, 1, y, 1, 5, found_of, 2), hne_future_level_interval(x[i], y[i], 5));
    ALL_AS(hne_periods_to_target_intervals(x, 4, 1, z, 1, y, 1, found_of, 2), hne_periods_to_target_interval(x[i], z[i], y[i]));
    ALL_AS(hne_required_growth_intervals(x, 4, 1, z, 1, 5, found_of, 2), hne_required_growth_interval(x[i], z[i], 5));
    ALL_AS(hne_doubling_time_intervals(y, 4, 1, found_of, 2), hne_doubling_time_interval(y[i]));
    ALL_AS(hne_catch_up_time_intervals(x, 4, 1, y, 1, z, 1, w, 1, found_of, 2), hne_catch_up_time_interval(x[i], y[i], z[i], w[i]));
    ALL_AS(hne_trade_openness_intervals(x, 4, 1, x, 1, z, 1, found_of, 2), hne_trade_openness_interval(x[i], x[i], z[i]));
    ALL_AS(hne_import_cover_intervals(x, 4, 1, z, 1, found_of, 2), hne_import_cover_interval(x[i], z[i]));
    ALL_AS(hne_terms_of_trade_intervals(x, 4, 1, z, 1, found_of, 2), hne_terms_of_trade_interval(x[i], z[i]));
    ALL_AS(hne_normalised_trade_balance_intervals(x, 4, 1, z, 1, found_of, 2), hne_normalised_trade_balance_interval(x[i], z[i]));
    ALL_AS(hne_grubel_lloyd_intervals(x, 4, 1, z, 1, found_of, 2), hne_grubel_lloyd_interval(x[i], z[i]));
    ck_assert_int_eq(hne_doubling_time_intervals(NULL, 4, 1, found_of, 2), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_doubling_time_intervals(y, 4, 1, found_of, 0), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_required_growth_intervals(x, 4, 1, z, 1, 0, found_of, 2), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_contribution_intervals(x, 4, 1, z, 1, found_of, 1), HNE_OK);
    ck_assert(hne_interval_is_missing(found_of[0]));
    z[2] = hne_interval_of(80, 90);
    ck_assert_int_eq(hne_contribution_intervals(x, 4, 1, z, 1, x, 1), HNE_OK); /* in place */
    ck_assert(x[0].lower > -0.2 && x[0].upper < 0);
}
END_TEST

START_TEST(location_quotients)
{
    ck_assert(hne_location_quotient(25, 100, 200, 1600) == 2);
    ck_assert(hne_location_quotient(1e300, 1e-5, 1e308, 1e300) == 1e297);
    ck_assert(hne_location_quotient(0, 1, 1, 1) == 0);
    ck_assert(isnan(hne_location_quotient(1, 0, 1, 1)) && isnan(hne_location_quotient(-1, 1, 1, 1)) &&
              isnan(hne_location_quotient(1, 1, 1, INFINITY)) && isnan(hne_location_quotient(NAN, 1, 1, 1)));
    hne_interval one = hne_interval_point(1), reaches_zero = hne_interval_of(0, 1);
    ck_assert(hne_location_quotient_interval(one, one, reaches_zero, one).lower == -INFINITY);
    ck_assert(hne_interval_is_missing(hne_location_quotient_interval(one, one, one, hne_interval_missing())));
}
END_TEST

Suite *panel_suite(void)
{
    Suite *suite = suite_create("panel");
    TCase *tests = tcase_create("panel");
    suite_add_tcase(suite, tests);
    tcase_add_test(tests, transformed);
    tcase_add_test(tests, one_number_of_each);
    tcase_add_test(tests, annual_figures);
    tcase_add_test(tests, scores);
    tcase_add_test(tests, projected);
    tcase_add_test(tests, projected_series);
    tcase_add_test(tests, enclosures_beside_each_other);
    tcase_add_test(tests, location_quotients);
    return suite;
}
