/* SPDX-License-Identifier: MIT */
/* What an initiative changed: exact cases, regressions done the long way, planted effects. */
#include "suites.h"

#include "../failing.h"

#include <stdlib.h>
#include <string.h>

static int near(double a, double b, double relative)
{
    return fabs(a - b) <= relative * fmax(fabs(a), fabs(b)) + 1e-300;
}

/* ---- before and after ---- */

START_TEST(growth_either_side)
{
    static const double x[] = {100, 110, 132, 171.6, 188.76, 226.512}; /* .1 .2 | .3 .1 .2 */
    hne_before_after result;
    ck_assert_int_eq(hne_before_after_series(x, 6, 1, 3, &result), HNE_OK);
    ck_assert(near(result.compound_before, sqrt(1.32) - 1, 1e-14));
    ck_assert(near(result.compound_after, pow(1.716, 1.0 / 3) - 1, 1e-14));
    ck_assert(near(result.compound_change, result.compound_after - result.compound_before, 1e-14));
    ck_assert(near(result.mean_before, 0.15, 1e-13));
    ck_assert(near(result.mean_after, 0.2, 1e-13));
    ck_assert(near(result.mean_change, 0.05, 1e-12));
    /* variances .005 / 2 and .01 / 3 */
    double b = 0.0025, a = 0.01 / 3;
    ck_assert(near(result.standard_error, sqrt(a + b), 1e-12));
    ck_assert(near(result.degrees_of_freedom, (a + b) * (a + b) / (b * b / 1 + a * a / 2), 1e-12));
    ck_assert(result.probability > 0.5 && result.probability < 0.6);
}
END_TEST

START_TEST(growth_either_side_of_a_panel)
{
    static const double x[] = {100, 80, 110, 84, 132, 100, 171.6, 90, 188.76, 120}; /* two series, period by period */
    hne_before_after both[2], one;
    ck_assert_int_eq(hne_before_after_panel(x, 2, 5, 1, 2, 2, both), HNE_OK);
    for (int s = 0; s < 2; s++) {
        ck_assert_int_eq(hne_before_after_series(x + s, 5, 2, 2, &one), HNE_OK);
        ck_assert(same(one.compound_before, both[s].compound_before) && same(one.compound_after, both[s].compound_after));
        ck_assert(same(one.standard_error, both[s].standard_error) && same(one.probability, both[s].probability));
    }
}
END_TEST

START_TEST(growth_that_is_not_known)
{
    double x[] = {100, NAN, 121, 133, 146};
    hne_before_after result;
    ck_assert_int_eq(hne_before_after_series(x, 5, 1, 3, &result), HNE_OK);
    ck_assert(near(result.compound_before, 0.1, 1e-13) && isnan(result.mean_before) && isnan(result.probability));
    ck_assert(!isnan(result.mean_after));
    ck_assert_int_eq(hne_before_after_series(x, 5, 1, 1, &result), HNE_OK);
    ck_assert(isnan(result.compound_before) && isnan(result.compound_change));
    ck_assert(near(result.compound_after, pow(1.46, 0.25) - 1, 1e-13));
    memset(&result, 7, sizeof result);
    hne_before_after untouched = result;
    ck_assert_int_eq(hne_before_after_series(x, 5, 1, 0, &result), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_before_after_series(x, 5, 1, 5, &result), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_before_after_series(NULL, 5, 1, 3, &result), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_before_after_series(x, 5, 1, 3, NULL), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_before_after_panel(NULL, 1, 5, 5, 1, 3, &result), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_before_after_panel(x, 1, 5, 5, 1, 5, &result), HNE_ERROR_ARGUMENT);
    ck_assert(!memcmp(&result, &untouched, sizeof result));
}
END_TEST

START_TEST(change_of_growth_with_its_rounding)
{
    ck_assert(near(hne_before_after_change(100, 121, 174.24, 2, 2), 0.1, 1e-13));
    ck_assert(isnan(hne_before_after_change(0, 121, 174, 2, 2)) && isnan(hne_before_after_change(100, 121, 174, 0, 2)));
    uint64_t state = 17;
    for (int round = 0; round < 20000; round++) {
        hne_interval operand[3];
        double inside[3], before = random_between(&state, 0.5, 12), after = random_between(&state, 0.5, 12);
        for (int i = 0; i < 3; i++) {
            double lower = pow(10, random_between(&state, -2, 2));
            operand[i] = hne_interval_of(lower, lower * (1 + random_between(&state, 0, 0.5)));
            inside[i] = random_between(&state, operand[i].lower, operand[i].upper);
        }
        hne_interval all = hne_before_after_change_interval(operand[0], operand[1], operand[2], before, after);
        ck_assert(hne_interval_contains(all, hne_before_after_change(inside[0], inside[1], inside[2], before, after)));
        /* sharp: its ends are reached */
        double least = hne_before_after_change(operand[0].lower, operand[1].upper, operand[2].lower, before, after);
        ck_assert(fabs(all.lower - least) <= 1e-14 * (1 + fabs(least) + pow(operand[1].upper / operand[0].lower, 1 / before)));
        hne_interval apart = hne_interval_subtract(hne_compound_annual_growth_interval(operand[2], operand[1], after),
                                                   hne_compound_annual_growth_interval(operand[1], operand[0], before));
        ck_assert(hne_interval_subset(all, apart));
    }
    hne_interval good = hne_interval_of(1, 2), bad = hne_interval_of(0, 2), open = hne_interval_of(1, INFINITY);
    ck_assert(hne_before_after_change_interval(bad, good, good, 1, 1).upper == INFINITY);
    ck_assert(hne_before_after_change_interval(good, bad, good, 1, 1).lower == -INFINITY);
    ck_assert(hne_before_after_change_interval(good, good, open, 1, 1).upper == INFINITY);
    ck_assert(hne_before_after_change_interval(good, good, open, 1, 1).lower >= -1.5);
    ck_assert(hne_interval_is_missing(hne_before_after_change_interval(good, hne_interval_missing(), good, 1, 1)));
    ck_assert(hne_interval_is_missing(hne_before_after_change_interval(good, good, good, 0, 1)));
    ck_assert(hne_interval_is_missing(hne_before_after_change_interval(good, good, good, 1, NAN)));
    ck_assert(hne_interval_is_empty(hne_before_after_change_interval(good, hne_interval_empty(), good, 1, 1)));
}
END_TEST

/* ---- difference in differences ---- */

/* D. Card, A. B. Krueger, "Minimum wages and employment", American Economic Review 84, 1994, table 3, rows 1-3:
 * mean employment of fast-food restaurants, in full-time equivalents. The article prints 2.76, of figures before
 * rounding. */
START_TEST(new_jersey_and_pennsylvania)
{
    ck_assert(near(hne_difference_in_differences(20.44, 21.03, 23.33, 21.17), 2.75, 1e-14));
    hne_interval printed[4];
    static const double figures[] = {20.44, 21.03, 23.33, 21.17};
    for (int i = 0; i < 4; i++)
        printed[i] = hne_interval_of(figures[i] - 0.005, figures[i] + 0.005);
    hne_interval all = hne_difference_in_differences_interval(printed[0], printed[1], printed[2], printed[3]);
    ck_assert(hne_interval_contains(all, 2.76) && near(hne_interval_width(all), 0.04, 1e-9));
    ck_assert(hne_difference_in_differences(1e16, 1e16 + 2, 1, 1.5) == 1.5);
    ck_assert(hne_difference_in_differences(0.1, 1e16, 0, 1e16) == -0.1);
    ck_assert(hne_difference_in_differences(0, INFINITY, 0, 1) == INFINITY);
    ck_assert(isnan(hne_difference_in_differences(NAN, 1, 1, 1)));
    all = hne_difference_in_differences_interval(printed[0], hne_interval_missing(), printed[1], printed[2]);
    ck_assert(hne_interval_is_missing(all));
}
END_TEST

START_TEST(enclosures_hold_every_difference)
{
    uint64_t state = 5;
    for (int round = 0; round < 20000; round++) {
        hne_interval operand[4];
        double inside[4];
        for (int i = 0; i < 4; i++) {
            double middle = random_between(&state, -1, 1) * pow(10, random_between(&state, -8, 8));
            double width = random_between(&state, 0, 1) * fabs(middle);
            operand[i] = hne_interval_of(middle - width, middle + width);
            inside[i] = random_between(&state, operand[i].lower, operand[i].upper);
        }
        hne_interval all = hne_difference_in_differences_interval(operand[0], operand[1], operand[2], operand[3]);
        ck_assert(hne_interval_contains(all, hne_difference_in_differences(inside[0], inside[1], inside[2], inside[3])));
    }
}
END_TEST

/* Least squares the long way: all effects as columns, normal equations by elimination, the sandwich as it is written
 * in the books. Coefficient `of` with its variance, before any correction. */
enum { MOST_COLUMNS = 64, MOST_ROWS = 600 };
typedef struct long_way {
    double x[MOST_ROWS][MOST_COLUMNS], y[MOST_ROWS], w[MOST_ROWS];
    uint32_t cluster[MOST_ROWS];
    size_t rows, columns, clusters;
    double inverse[MOST_COLUMNS][2 * MOST_COLUMNS], b[MOST_COLUMNS];
} long_way;

static void invert(long_way *of)
{
    size_t n = of->columns;
    for (size_t i = 0; i < n; i++)
        for (size_t k = 0; k < n; k++) {
            of->inverse[i][k] = 0;
            of->inverse[i][n + k] = i == k;
            for (size_t r = 0; r < of->rows; r++)
                of->inverse[i][k] += of->w[r] * of->x[r][i] * of->x[r][k];
        }
    for (size_t c = 0; c < n; c++) {
        size_t pivot = c;
        for (size_t i = c; i < n; i++)
            if (fabs(of->inverse[i][c]) > fabs(of->inverse[pivot][c]))
                pivot = i;
        ck_assert(fabs(of->inverse[pivot][c]) > 1e-9);
        for (size_t k = 0; k < 2 * n; k++) {
            double kept = of->inverse[c][k];
            of->inverse[c][k] = of->inverse[pivot][k];
            of->inverse[pivot][k] = kept;
        }
        for (size_t k = 2 * n; k-- > c;)
            of->inverse[c][k] /= of->inverse[c][c];
        for (size_t i = 0; i < n; i++)
            for (size_t k = 2 * n; i != c && k-- > c;)
                of->inverse[i][k] -= of->inverse[i][c] * of->inverse[c][k];
    }
}

static double least_squares(long_way *of, size_t which, double *variance)
{
    size_t n = of->columns;
    double moment[MOST_COLUMNS] = {0};
    invert(of);
    for (size_t r = 0; r < of->rows; r++)
        for (size_t k = 0; k < n; k++)
            moment[k] += of->w[r] * of->x[r][k] * of->y[r];
    for (size_t i = 0; i < n; i++) {
        of->b[i] = 0;
        for (size_t k = 0; k < n; k++)
            of->b[i] += of->inverse[i][n + k] * moment[k];
    }
    *variance = 0;
    for (size_t c = 0; c < of->clusters; c++) {
        double score = 0;
        for (size_t r = 0; r < of->rows; r++) {
            if (of->cluster[r] != c)
                continue;
            double rest = of->y[r], row = 0;
            for (size_t k = 0; k < n; k++) {
                rest -= of->b[k] * of->x[r][k];
                row += of->inverse[which][n + k] * of->x[r][k];
            }
            score += row * of->w[r] * rest;
        }
        *variance += score * score;
    }
    return of->b[which];
}

static void expect_all(const hne_difference *of, double estimate, double variance, double n, double k, double clusters,
                       double confidence)
{
    double error = sqrt(variance * clusters / (clusters - 1) * (n - 1) / (n - k));
    ck_assert_msg(fabs(of->estimate - estimate) < 1e-9 * error, "estimate %.17g, not %.17g", of->estimate, estimate);
    ck_assert_msg(near(of->standard_error, error, 1e-9), "error %.17g, not %.17g", of->standard_error, error);
    ck_assert(of->observations == n && of->clusters == clusters && of->degrees_of_freedom == clusters - 1);
    ck_assert(near(of->t, of->estimate / of->standard_error, 1e-15));
    ck_assert(near(of->probability, hne_student_probability(of->t, clusters - 1), 1e-12));
    /* the ends are where the probability of being so far off is what the confidence leaves */
    ck_assert(near(hne_student_probability((of->upper - of->estimate) / error, clusters - 1), 1 - confidence, 1e-8));
    ck_assert(near(of->upper - of->estimate, of->estimate - of->lower, 1e-12));
}

START_TEST(two_groups_the_long_way)
{
    enum { COUNT = 200, CLUSTERS = 17 };
    static long_way way;
    double y[COUNT], w[COUNT];
    uint32_t treated[COUNT], after[COUNT], cluster[COUNT];
    uint64_t state = 21 + (uint64_t)_i;
    int weighted = _i & 1, clustered = _i & 2;
    way = (long_way){.columns = 4, .clusters = clustered ? CLUSTERS : COUNT};
    for (uint32_t i = 0; i < COUNT; i++) {
        treated[i] = next_random(&state) % 2;
        after[i] = next_random(&state) % 3 == 0;
        cluster[i] = (uint32_t)(next_random(&state) % CLUSTERS);
        w[i] = weighted ? random_between(&state, 0.2, 3) : 1;
        y[i] = 40 + 3 * treated[i] - 2 * after[i] + 1.5 * treated[i] * after[i] + cluster[i] * 0.1;
        y[i] += random_between(&state, -4, 4);
        if (i % 23 == 5) {
            *(i % 2 ? &y[i] : &w[i]) = NAN;
            if (weighted || i % 2)
                continue;
            w[i] = 1;
        }
        double *row = way.x[way.rows];
        row[0] = 1, row[1] = treated[i], row[2] = after[i], row[3] = (double)treated[i] * after[i];
        way.y[way.rows] = y[i], way.w[way.rows] = w[i], way.cluster[way.rows++] = clustered ? cluster[i] : i;
    }
    double variance, estimate = least_squares(&way, 3, &variance);
    hne_difference result;
    ck_assert_int_eq(hne_difference_in_differences_sample(y, COUNT, 1, weighted ? w : NULL, 1, treated, after,
                                                          clustered ? cluster : NULL, CLUSTERS, 0.9, &result), HNE_OK);
    expect_all(&result, estimate, variance, (double)way.rows, 4, clustered ? CLUSTERS : (double)way.rows, 0.9);
}
END_TEST

enum { HOLES = 1, WEIGHTS = 2, CLUSTERED = 4, LONG = 8, ALL_KINDS = 16 };

START_TEST(panels_the_long_way)
{
    enum { MOST = 24 };
    static long_way way;
    double y[MOST * MOST], d[MOST * MOST], w[MOST * MOST];
    size_t units = _i & LONG ? 8 : 20, periods = _i & LONG ? 20 : 9, clusters = _i & CLUSTERED ? 5 : units;
    uint32_t cluster[MOST];
    uint64_t state = 99 + (uint64_t)_i;
    way = (long_way){.columns = units + periods, .clusters = clusters};
    for (uint32_t i = 0; i < units; i++)
        cluster[i] = i % (uint32_t)clusters;
    for (size_t i = 0; i < units; i++)
        for (size_t t = 0; t < periods; t++) {
            size_t at = t * units + i; /* period by period */
            d[at] = i % 3 == 0 && t >= periods / 2 ? 1 : 0;
            w[at] = _i & WEIGHTS ? random_between(&state, 0.1, 5) : 1;
            y[at] = 100 * (double)i - 7 * (double)t + 2 * d[at] + random_between(&state, -3, 3);
            if (_i & HOLES && next_random(&state) % 6 == 0) {
                *(i % 2 ? &y[at] : &d[at]) = NAN;
                continue;
            }
            double *row = way.x[way.rows];
            row[0] = d[at], row[1 + i] = 1;
            if (t > 0)
                row[units + t] = 1;
            way.y[way.rows] = y[at], way.w[way.rows] = w[at], way.cluster[way.rows++] = cluster[i];
        }
    double variance, estimate = least_squares(&way, 0, &variance);
    hne_difference result;
    ck_assert_int_eq(hne_difference_in_differences_panel(y, units, periods, 1, (int64_t)units, d, 1, (int64_t)units,
                                                         _i & WEIGHTS ? w : NULL, 1, (int64_t)units,
                                                         _i & CLUSTERED ? cluster : NULL, clusters, 0.95, &result), HNE_OK);
    expect_all(&result, estimate, variance, (double)way.rows, (double)periods + 1, (double)clusters, 0.95);
}
END_TEST

/* Two halves that share neither units nor periods: one effect of a period fewer can be told apart, and k is one less. */
START_TEST(panel_in_two_parts)
{
    /* joined by a single observation of little weight, they are one */
    int joined = _i;
    enum { HALF_UNITS = 7, HALF_PERIODS = 6, U = 2 * HALF_UNITS, T = 2 * HALF_PERIODS };
    static long_way way;
    double y[U * T], d[U * T], w[U * T];
    uint64_t state = 8;
    way = (long_way){.columns = 1 + U + T - 2 + (size_t)joined, .clusters = U};
    for (size_t i = 0; i < U; i++)
        for (size_t t = 0; t < T; t++) {
            size_t half = i / HALF_UNITS, at = i * T + t, own = t % HALF_PERIODS;
            d[at] = i % 2 && own > 2;
            y[at] = 10 * (double)i + (double)t * (double)t + 3 * d[at] + random_between(&state, -1, 1);
            w[at] = 1;
            if (joined && i == 0 && t == T - 1)
                w[at] = 1e-3;
            else if (half != t / HALF_PERIODS)
                y[at] = NAN;
            if (isnan(y[at]))
                continue;
            double *row = way.x[way.rows];
            row[0] = d[at], row[1 + i] = 1;
            if (own > 0)
                row[U + t / HALF_PERIODS * (HALF_PERIODS - 1) + own] = 1;
            if (joined && t / HALF_PERIODS)
                row[way.columns - 1] = 1;
            way.y[way.rows] = y[at], way.w[way.rows] = w[at], way.cluster[way.rows++] = (uint32_t)i;
        }
    double variance, estimate = least_squares(&way, 0, &variance);
    for (int turned = 0; turned < 2; turned++) {
        hne_difference result;
        /* turned: with periods that nobody was observed in, more than there are units */
        double repeated[3 * U * T], doses[3 * U * T], weights[3 * U * T];
        for (size_t i = 0; i < 3 * U * T; i++) {
            size_t unit = i / (3 * T), period = i % (3 * T);
            repeated[i] = period < T ? y[unit * T + period] : NAN;
            doses[i] = period < T ? d[unit * T + period] : NAN;
            weights[i] = period < T ? w[unit * T + period] : NAN;
        }
        ck_assert_int_eq(hne_difference_in_differences_panel(turned ? repeated : y, U, turned ? 3 * T : T, turned ? 3 * T : T, 1,
                                                             turned ? doses : d, turned ? 3 * T : T, 1, turned ? weights : w,
                                                             turned ? 3 * T : T, 1, NULL, 0, 0.95, &result), HNE_OK);
        expect_all(&result, estimate, variance, (double)way.rows, T + joined, U, 0.95);
    }
}
END_TEST

/* Changes of 3 and 5 where treated, of 1 and 1 elsewhere; error and all else by hand. */
START_TEST(four_units_by_hand)
{
    static const double y[] = {10, 13, 20, 25, 30, 31, 50, 51}, d[] = {0, 1, 0, 1, 0, 0, 0, 0};
    hne_difference result;
    ck_assert_int_eq(hne_difference_in_differences_panel(y, 4, 2, 2, 1, d, 2, 1, NULL, 0, 0, NULL, 0, 0.95, &result), HNE_OK);
    ck_assert(near(result.estimate, 3, 1e-14));
    ck_assert(near(result.standard_error, sqrt(0.5 * 4 / 3 * 7 / 5), 1e-13));
    ck_assert(result.degrees_of_freedom == 3 && result.observations == 8 && result.clusters == 4);
    ck_assert(near(result.upper, 3 + 3.182446305284263 * result.standard_error, 1e-9));
}
END_TEST

START_TEST(planted_effect_is_found)
{
    enum { UNITS = 30, PERIODS = 12, ROUNDS = 400 };
    static double y[UNITS * PERIODS], d[UNITS * PERIODS];
    uint64_t state = 77;
    int covered = 0;
    for (int round = 0; round < ROUNDS; round++) {
        for (int i = 0; i < UNITS; i++) {
            double level = random_between(&state, -1e3, 1e3), noise = 0;
            for (int t = 0; t < PERIODS; t++) {
                /* errors of a unit go together */
                noise = 0.6 * noise + (round ? random_between(&state, -1, 1) : 0);
                d[i * PERIODS + t] = i < UNITS / 2 && t >= 5;
                y[i * PERIODS + t] = level + t * t + 2.5 * d[i * PERIODS + t] + noise;
            }
        }
        hne_difference result;
        ck_assert_int_eq(hne_difference_in_differences_panel(y, UNITS, PERIODS, PERIODS, 1, d, PERIODS, 1, NULL, 0, 0, NULL,
                                                             0, 0.95, &result), HNE_OK);
        if (round == 0)
            ck_assert(near(result.estimate, 2.5, 1e-12) && result.standard_error < 1e-11);
        covered += result.lower <= 2.5 && 2.5 <= result.upper;
    }
    ck_assert_msg(covered > ROUNDS * 92 / 100 && covered < ROUNDS * 98 / 100, "%d of %d", covered, ROUNDS);
}
END_TEST

START_TEST(differences_that_cannot_be)
{
    double y[] = {10, 13, 20, 25, 30, 31}, d[] = {0, 1, 0, 1, 0, 0}, same_for_all[] = {0, 1, 0, 1, 0, 1};
    double infinite[] = {INFINITY, 1, 2, 3, 4, 5};
    uint32_t treated[] = {1, 1, 1, 0, 0, 0}, after[] = {0, 1, 1, 0, 1, 1}, odd[] = {2, 1, 1, 0, 0, 0};
    uint32_t cluster[] = {0, 1, 2, 0, 1, 3};
    hne_difference result;
    memset(&result, 7, sizeof result);
    hne_difference untouched = result;
#define PANEL(y, units, periods, d, w, cluster, clusters, confidence) \
    hne_difference_in_differences_panel(y, units, periods, 2, 1, d, 2, 1, w, 2, 1, cluster, clusters, confidence, &result)
#define SAMPLE(y, w, treated, after, cluster, clusters, confidence) \
    hne_difference_in_differences_sample(y, 6, 1, w, 1, treated, after, cluster, clusters, confidence, &result)
    static const double negative[] = {1, 1, -1, 1, 1, 1}, huge[] = {1e200, 0, 0, 0, 0, 0};
    ck_assert_int_eq(PANEL(NULL, 3, 2, d, NULL, NULL, 0, 0.95), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(PANEL(y, 3, 2, NULL, NULL, NULL, 0, 0.95), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(PANEL(y, 0, 2, d, NULL, NULL, 0, 0.95), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(PANEL(y, 3, 2, d, NULL, NULL, 0, 1), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(PANEL(y, 3, 2, d, NULL, NULL, 0, NAN), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(PANEL(y, 3, 2, d, NULL, cluster, 2, 0.95), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(PANEL(y, 3, 2, d, negative, NULL, 0, 0.95), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(PANEL(infinite, 3, 2, d, NULL, NULL, 0, 0.95), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(PANEL(huge, 3, 2, d, NULL, NULL, 0, 0.95), HNE_ERROR_RANGE);
    ck_assert_int_eq(PANEL(y, 3, 2, same_for_all, NULL, NULL, 0, 0.95), HNE_ERROR_RANGE);
    ck_assert_int_eq(PANEL(y, 3, 1, d, NULL, NULL, 0, 0.95), HNE_ERROR_RANGE);
    ck_assert_int_eq(SAMPLE(NULL, NULL, treated, after, NULL, 0, 0.95), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(SAMPLE(y, NULL, NULL, after, NULL, 0, 0.95), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(SAMPLE(y, NULL, treated, NULL, NULL, 0, 0.95), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(SAMPLE(y, NULL, odd, after, NULL, 0, 0.95), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(SAMPLE(y, NULL, treated, odd, NULL, 0, 0.95), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(SAMPLE(y, negative, treated, after, NULL, 0, 0.95), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(SAMPLE(infinite, NULL, treated, after, NULL, 0, 0.95), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(SAMPLE(y, NULL, treated, after, cluster, 3, 0.95), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(SAMPLE(y, NULL, treated, after, NULL, 0, 0), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(SAMPLE(y, NULL, treated, treated, NULL, 0, 0.95), HNE_ERROR_RANGE);
    ck_assert(!memcmp(&result, &untouched, sizeof result));
    /* one cluster: an estimate, and nothing that would say how sure it is */
    static const uint32_t one[6] = {0};
    ck_assert_int_eq(PANEL(y, 3, 2, d, NULL, one, 1, 0.95), HNE_OK);
    ck_assert(near(result.estimate, 3, 1e-14) && isnan(result.standard_error));
    ck_assert(isnan(result.probability) && isnan(result.upper));
    ck_assert_int_eq(SAMPLE(y, NULL, treated, after, one, 1, 0.95), HNE_OK);
    ck_assert(near(result.estimate, 16.5 - 10 - (30.5 - 25), 1e-14) && isnan(result.standard_error));
}
END_TEST

static hne_status everything(void)
{
    double y[] = {10, 13, 20, 25, 30, 31}, d[] = {0, 1, 0, 1, 0, 0}, weights[3];
    uint32_t treated[] = {1, 1, 1, 0, 0, 0}, after[] = {0, 1, 1, 0, 1, 1};
    hne_difference difference;
    hne_synthetic_fit fits[3];
    hne_status status = hne_difference_in_differences_panel(y, 3, 2, 2, 1, d, 2, 1, NULL, 0, 0, NULL, 0, 0.95, &difference);
    if (!status)
        status = hne_difference_in_differences_sample(y, 6, 1, NULL, 0, treated, after, NULL, 0, 0.95, &difference);
    if (!status)
        status = hne_synthetic_control(y, 3, 2, 2, 1, NULL, 0, 0, 0, NULL, 0, 1, NULL, 0, weights, NULL, NULL, fits);
    if (!status)
        status = hne_synthetic_placebos(y, 3, 2, 2, 1, d, 2, 2, 1, NULL, 0, 1, NULL, 0, fits, NULL, 0, 0, NULL, NULL);
    return status;
}

START_TEST(memory_may_run_out_anywhere)
{
    failing_install();
    long count = 0;
    hne_status status = HNE_ERROR_MEMORY;
    for (; status == HNE_ERROR_MEMORY && count < 100; count++) {
        failing_at(count);
        status = everything();
        failing_at(-1);
        ck_assert(failing_live() == 0);
    }
    failing_remove();
    ck_assert_int_eq(status, HNE_OK);
    ck_assert(count == 8);
}
END_TEST

Suite *effect_suite(void)
{
    Suite *suite = suite_create("effect");
    TCase *tests = tcase_create("effect");
    tcase_add_test(tests, growth_either_side);
    tcase_add_test(tests, growth_either_side_of_a_panel);
    tcase_add_test(tests, growth_that_is_not_known);
    tcase_add_test(tests, change_of_growth_with_its_rounding);
    tcase_add_test(tests, new_jersey_and_pennsylvania);
    tcase_add_test(tests, enclosures_hold_every_difference);
    tcase_add_loop_test(tests, two_groups_the_long_way, 0, 4);
    tcase_add_loop_test(tests, panels_the_long_way, 0, ALL_KINDS);
    tcase_add_loop_test(tests, panel_in_two_parts, 0, 2);
    tcase_add_test(tests, four_units_by_hand);
    tcase_add_test(tests, planted_effect_is_found);
    tcase_add_test(tests, differences_that_cannot_be);
    tcase_add_test(tests, memory_may_run_out_anywhere);
    suite_add_tcase(suite, tests);
    return suite;
}
