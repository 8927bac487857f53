/* SPDX-License-Identifier: MIT */
#include "suites.h"

#include <float.h>

static int is_entire(hne_interval x)
{
    return x.lower == -INFINITY && x.upper == INFINITY;
}

/* Both ends within a relative tolerance, and on the outer side. */
static void assert_close(hne_interval x, double lower, double upper)
{
    ck_assert_double_eq_tol(x.lower, lower, 1e-14 * fabs(lower) + 1e-300);
    ck_assert_double_eq_tol(x.upper, upper, 1e-14 * fabs(upper) + 1e-300);
}

typedef hne_interval two_enclosures(hne_interval x, hne_interval y);

static hne_interval annualised(hne_interval x, hne_interval y)
{
    return hne_annualised_growth_interval(x, y, 1, 4);
}

static hne_interval compound(hne_interval x, hne_interval y)
{
    return hne_compound_annual_growth_interval(x, y, 5);
}

static hne_interval share(hne_interval x, hne_interval y)
{
    return hne_share_interval(x, y, 0);
}

static hne_interval share_non_negative(hne_interval x, hne_interval y)
{
    return hne_share_interval(x, y, 1);
}

static two_enclosures *const all[] = {
    hne_change_interval,        hne_growth_interval, hne_log_growth_interval, annualised, compound,
    hne_implied_base_interval,  hne_implied_level_interval,
    hne_gap_interval,           hne_ratio_interval,  share,                   share_non_negative,
    hne_share_of_parts_interval,
};
enum { ALL = sizeof all / sizeof *all };

START_TEST(missing_before_empty)
{
    hne_interval some = hne_interval_of(1, 2), empty = hne_interval_empty(), missing = hne_interval_missing();
    for (size_t i = 0; i < ALL; i++) {
        ck_assert(hne_interval_is_missing(all[i](missing, some)));
        ck_assert(hne_interval_is_missing(all[i](some, missing)));
        ck_assert(hne_interval_is_missing(all[i](missing, empty)));
        ck_assert(hne_interval_is_missing(all[i](empty, missing)));
        ck_assert(hne_interval_is_empty(all[i](empty, some)));
        ck_assert(hne_interval_is_empty(all[i](some, empty)));
    }
}
END_TEST

/* The release's own example: 237 billion up 25.3 % on a year earlier. */
START_TEST(what_a_release_implies)
{
    hne_interval base = hne_implied_base_interval(hne_interval_of(236.5, 237.5), hne_interval_of(0.2525, 0.2535));
    assert_close(base, 236.5 / 1.2535, 237.5 / 1.2525);
    hne_interval growth = hne_growth_interval(hne_interval_of(36.5, 37.5), hne_interval_of(26, 27));
    assert_close(growth, 9.5 / 27, 11.5 / 26);
    hne_interval gap = hne_gap_interval(hne_interval_of(0.2525, 0.2535), hne_interval_of(0.135, 0.145));
    assert_close(gap, 0.2525 - 0.145, 0.2535 - 0.135);
}
END_TEST

START_TEST(signs_of_the_level)
{
    hne_interval base = hne_interval_of(2, 4);
    assert_close(hne_growth_interval(hne_interval_of(1, 8), base), -0.75, 3);
    assert_close(hne_growth_interval(hne_interval_of(-4, 8), base), -3, 3);
    assert_close(hne_growth_interval(hne_interval_of(-4, -1), base), -3, -1.25);
    assert_close(hne_compound_annual_growth_interval(hne_interval_of(0, 8), base, 2), -1, 1);
    assert_close(hne_compound_annual_growth_interval(hne_interval_of(1, 8), base, 1), -0.75, 3);
    assert_close(hne_annualised_growth_interval(hne_interval_of(4, 8), base, 2, 4), 0, 15);
    assert_close(hne_log_growth_interval(hne_interval_of(4, 8), base), 0, log(4));
}
END_TEST

START_TEST(open_ends)
{
    hne_interval above = hne_interval_of(2, INFINITY), some = hne_interval_of(2, 4);
    hne_interval growth = hne_growth_interval(above, some);
    ck_assert(growth.lower == -0.5 && growth.upper == INFINITY);
    growth = hne_growth_interval(some, above);
    ck_assert(growth.lower == -1 && growth.upper == 1);
    growth = hne_growth_interval(hne_interval_of(-4, -2), above);
    ck_assert(growth.lower == -3 && growth.upper == -1);
    growth = hne_growth_interval(hne_interval_of(-INFINITY, 4), some);
    ck_assert(growth.lower == -INFINITY && growth.upper == 1);
    growth = hne_log_growth_interval(some, above);
    ck_assert(growth.lower == -INFINITY);
    growth = hne_compound_annual_growth_interval(some, above, 3);
    ck_assert(growth.lower == -1);
}
END_TEST

START_TEST(nothing_is_claimed_where_the_base_may_not_be_positive)
{
    hne_interval level = hne_interval_of(1, 2);
    const hne_interval bases[] = { { 0, 1 }, { -1, 1 }, { -2, -1 }, { 0, 0 }, { -INFINITY, INFINITY } };
    for (size_t i = 0; i < sizeof bases / sizeof *bases; i++) {
        ck_assert(is_entire(hne_growth_interval(level, bases[i])));
        ck_assert(is_entire(hne_log_growth_interval(level, bases[i])));
        ck_assert(is_entire(annualised(level, bases[i])));
        ck_assert(is_entire(compound(level, bases[i])));
        ck_assert(is_entire(share(level, bases[i])));
        hne_interval cut = share_non_negative(level, bases[i]);
        ck_assert(cut.lower == 0 && cut.upper == 1);
    }
    ck_assert(is_entire(hne_log_growth_interval(hne_interval_of(0, 1), level)));
    ck_assert(is_entire(compound(hne_interval_of(-1, 1), level)));
    ck_assert(is_entire(hne_ratio_interval(level, hne_interval_point(0))));
    ck_assert(is_entire(hne_implied_base_interval(level, hne_interval_point(-1))));
    hne_interval ratio = hne_ratio_interval(level, hne_interval_of(0, 4));
    ck_assert(ratio.lower == 0.25 && ratio.upper == INFINITY);
}
END_TEST

START_TEST(spans_out_of_range_say_nothing)
{
    hne_interval x = hne_interval_of(1, 2);
    ck_assert(hne_interval_is_missing(hne_compound_annual_growth_interval(x, x, 0)));
    ck_assert(hne_interval_is_missing(hne_compound_annual_growth_interval(x, x, NAN)));
    ck_assert(hne_interval_is_missing(hne_annualised_growth_interval(x, x, -1, 4)));
    ck_assert(hne_interval_is_missing(hne_annualised_growth_interval(x, x, 1, INFINITY)));
}
END_TEST

START_TEST(shares)
{
    hne_interval part = hne_interval_of(1, 3), whole = hne_interval_of(2, 8);
    assert_close(hne_share_interval(part, whole, 0), 0.125, 1.5);
    assert_close(hne_share_interval(part, whole, 1), 0.125, 1);
    ck_assert(hne_interval_is_empty(hne_share_interval(hne_interval_of(9, 10), whole, 1)));
    assert_close(hne_share_interval(hne_interval_of(9, 10), whole, 0), 1.125, 5);
    /* Part and rest apart: the whole that holds the part moves with it. */
    assert_close(hne_share_of_parts_interval(part, hne_interval_of(1, 5)), 1.0 / 6, 0.75);
    assert_close(hne_share_of_parts_interval(hne_interval_of(4, 8), hne_interval_of(-2, -1)), 8.0 / 7, 2);
    assert_close(hne_share_of_parts_interval(hne_interval_of(-2, -1), hne_interval_of(4, 8)), -1, -1.0 / 7);
    ck_assert(is_entire(hne_share_of_parts_interval(hne_interval_of(-2, 3), hne_interval_of(1, 2))));
}
END_TEST

START_TEST(shares_at_the_borders)
{
    hne_interval zero_up = hne_interval_of(0, 3), above = hne_interval_of(1, INFINITY);
    hne_interval share_of = hne_share_of_parts_interval(zero_up, zero_up);
    ck_assert(share_of.lower == 0 && share_of.upper == 1);
    share_of = hne_share_of_parts_interval(hne_interval_of(1, 3), above);
    ck_assert(share_of.lower == 0 && share_of.upper == 0.75);
    share_of = hne_share_of_parts_interval(above, hne_interval_of(1, 3));
    ck_assert(share_of.lower == 0.25 && share_of.upper == 1);
    share_of = hne_share_of_parts_interval(above, above);
    ck_assert(share_of.lower == 0 && share_of.upper == 1);
    share_of = hne_share_of_parts_interval(hne_interval_of(1, 3), hne_interval_point(0));
    ck_assert(share_of.lower == 1 && share_of.upper == 1);
}
END_TEST

START_TEST(shares_of_the_total)
{
    hne_interval parts[] = { { 1, 2 }, { 3, 4 }, { 5, INFINITY } };
    hne_interval result[3];
    ck_assert_int_eq(hne_share_of_total_intervals(parts, 3, 1, result, 1), HNE_OK);
    assert_close(result[0], 0, 2.0 / 10);
    assert_close(result[1], 0, 4.0 / 10);
    assert_close(result[2], 5.0 / 11, 1);
    ck_assert_int_eq(hne_share_of_total_intervals(parts, 2, 1, parts, 1), HNE_OK);
    assert_close(parts[0], 1.0 / 5, 2.0 / 5);
    assert_close(parts[1], 3.0 / 5, 4.0 / 5);
    const hne_interval gap[] = { { 1, 2 }, { INFINITY, -INFINITY }, { NAN, NAN } };
    ck_assert_int_eq(hne_share_of_total_intervals(gap, 3, 1, result, 1), HNE_OK);
    ck_assert(hne_interval_is_missing(result[0]) && hne_interval_is_missing(result[1]));
    ck_assert_int_eq(hne_share_of_total_intervals(gap, 2, 1, result, 1), HNE_OK);
    ck_assert(hne_interval_is_empty(result[0]) && hne_interval_is_empty(result[1]));
    ck_assert_int_eq(hne_share_of_total_intervals(gap, 1, 1, result, 1), HNE_OK);
    ck_assert(result[0].lower == 1 && result[0].upper == 1);
}
END_TEST

static int same_interval(hne_interval x, hne_interval y)
{
    return same(x.lower, y.lower) && same(x.upper, y.upper);
}

START_TEST(arrays_follow_the_single_ones)
{
    hne_interval x[6] = { { 1, 2 }, { 3, 4 }, { NAN, NAN }, { -1, 5 }, { 6, 6 }, { 8, 9 } }, result[6];
    typedef hne_status lagged(const hne_interval *, size_t, int64_t, size_t, hne_interval *, int64_t);
    static const struct { lagged *array; two_enclosures *single; } cases[] = {
        { hne_change_intervals, hne_change_interval },
        { hne_growth_intervals, hne_growth_interval },
        { hne_log_growth_intervals, hne_log_growth_interval },
    };
    for (size_t c = 0; c < 3; c++) {
        for (size_t lag = 1; lag < 8; lag++) {
            ck_assert_int_eq(cases[c].array(x, 6, 1, lag, result, 1), HNE_OK);
            for (size_t t = 0; t < 6; t++) {
                hne_interval base = t < lag ? hne_interval_missing() : x[t - lag];
                ck_assert(same_interval(result[t], cases[c].single(x[t], base)));
            }
        }
        ck_assert_int_eq(cases[c].array(x, 6, 1, 0, result, 1), HNE_ERROR_ARGUMENT);
        ck_assert_int_eq(cases[c].array(NULL, 6, 1, 1, result, 1), HNE_ERROR_ARGUMENT);
        ck_assert_int_eq(cases[c].array(x, 6, 1, 1, result, 0), HNE_ERROR_ARGUMENT);
    }
    ck_assert_int_eq(hne_annualised_growth_intervals(x, 6, 1, 1, 4, result, 1), HNE_OK);
    ck_assert(same_interval(result[1], annualised(x[1], x[0])));
    ck_assert_int_eq(hne_annualised_growth_intervals(x, 6, 1, 1, 0, result, 1), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_growth_intervals(x, 6, 1, 1, result, 1), HNE_OK);
    ck_assert_int_eq(hne_growth_intervals(x, 6, 1, 1, x, 1), HNE_OK);
    for (size_t t = 0; t < 6; t++) {
        ck_assert(same_interval(x[t], result[t]));
    }
}
END_TEST

START_TEST(arrays_of_two_operands)
{
    const hne_interval x[3] = { { 1, 2 }, { 3, 4 }, { -1, 5 } }, y[3] = { { 2, 3 }, { 0, 1 }, { 4, 4 } };
    hne_interval result[3];
    typedef hne_status beside(const hne_interval *, size_t, int64_t, const hne_interval *, int64_t,
                              hne_interval *, int64_t);
    static const struct { beside *array; two_enclosures *single; } cases[] = {
        { hne_implied_base_intervals, hne_implied_base_interval },
        { hne_implied_level_intervals, hne_implied_level_interval },
        { hne_gap_intervals, hne_gap_interval },
        { hne_ratio_intervals, hne_ratio_interval },
    };
    for (size_t c = 0; c < 4; c++) {
        ck_assert_int_eq(cases[c].array(x, 3, 1, y, 1, result, 1), HNE_OK);
        for (size_t i = 0; i < 3; i++) {
            ck_assert(same_interval(result[i], cases[c].single(x[i], y[i])));
        }
        ck_assert_int_eq(cases[c].array(x, 3, 1, NULL, 1, result, 1), HNE_ERROR_ARGUMENT);
    }
    for (int32_t non_negative = 0; non_negative <= 1; non_negative++) {
        ck_assert_int_eq(hne_share_intervals(x, 3, 1, y, 0, non_negative, result, 1), HNE_OK);
        for (size_t i = 0; i < 3; i++) {
            ck_assert(same_interval(result[i], hne_share_interval(x[i], y[0], non_negative)));
        }
    }
    ck_assert_int_eq(hne_compound_annual_growth_intervals(x, 3, 1, y, 1, 5, result, 1), HNE_OK);
    ck_assert(same_interval(result[0], compound(x[0], y[0])));
    ck_assert_int_eq(hne_compound_annual_growth_intervals(x, 3, 1, y, 1, 0, result, 1), HNE_ERROR_ARGUMENT);
}
END_TEST

/* Points give enclosures a few units in the last place wide, and no wider. */
START_TEST(points_stay_sharp)
{
    uint64_t state = 1234567890123u;
    for (int i = 0; i < 20000; i++) {
        double level = exp(random_between(&state, -300, 300)), base = level * random_between(&state, 0.5, 2);
        hne_interval x = hne_interval_point(level), y = hne_interval_point(base);
        for (size_t f = 1; f <= 4; f++) { /* growth, log growth, annualised, compound */
            hne_interval result = all[f](x, y);
            double ulp = nextafter(fabs(result.upper), INFINITY) - fabs(result.upper);
            ck_assert_msg(result.upper - result.lower <= 4 * ulp, "function %zu of %.17g, %.17g", f, level, base);
        }
    }
}
END_TEST

Suite *enclosure_suite(void)
{
    Suite *suite = suite_create("enclosures");
    TCase *growth = tcase_create("growth");
    tcase_add_test(growth, missing_before_empty);
    tcase_add_test(growth, what_a_release_implies);
    tcase_add_test(growth, signs_of_the_level);
    tcase_add_test(growth, open_ends);
    tcase_add_test(growth, nothing_is_claimed_where_the_base_may_not_be_positive);
    tcase_add_test(growth, spans_out_of_range_say_nothing);
    tcase_add_test(growth, points_stay_sharp);
    suite_add_tcase(suite, growth);
    TCase *shares_case = tcase_create("shares");
    tcase_add_test(shares_case, shares);
    tcase_add_test(shares_case, shares_at_the_borders);
    tcase_add_test(shares_case, shares_of_the_total);
    suite_add_tcase(suite, shares_case);
    TCase *arrays = tcase_create("arrays");
    tcase_add_test(arrays, arrays_follow_the_single_ones);
    tcase_add_test(arrays, arrays_of_two_operands);
    suite_add_tcase(suite, arrays);
    return suite;
}
