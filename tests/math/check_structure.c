/* SPDX-License-Identifier: MIT */
/* Regions by industries, trade, shift-share, contributions. */
#include "suites.h"

#include "../failing.h"

enum { REGIONS = 9, INDUSTRIES = 6 };

static void fill(double *x, size_t count, uint64_t seed)
{
    for (size_t i = 0; i < count; i++)
        x[i] = exp(random_between(&seed, 0, 4));
}

static int near(double a, double b, double tolerance)
{
    return fabs(a - b) <= tolerance * fmax(1, fmax(fabs(a), fabs(b)));
}

#define ck_assert_near(a, b, tolerance) \
    ck_assert_msg(near(a, b, tolerance), "%s is %.17g, not %.17g", #a, (double)(a), (double)(b))

/* ---- location quotients and specialisation ---- */

START_TEST(quotients_by_hand)
{
    /* two regions of 10 and 30; the first industry has 10 of 40 */
    static const double x[] = {5, 5, 5, 25};
    double q[4];
    ck_assert_int_eq(hne_location_quotients(HNE_QUOTIENT_RATIO, x, 2, 2, 2, 1, q, 2, 1), HNE_OK);
    ck_assert(q[0] == 2 && q[1] == 0.5 / 0.75 && q[3] == (25.0 / 30) / 0.75);
    ck_assert_int_eq(hne_location_quotients(HNE_QUOTIENT_SYMMETRIC, x, 2, 2, 2, 1, q, 2, 1), HNE_OK);
    ck_assert_near(q[0], 1.0 / 3, 1e-15);
    ck_assert_int_eq(hne_location_quotients(HNE_QUOTIENT_ADDITIVE, x, 2, 2, 2, 1, q, 2, 1), HNE_OK);
    ck_assert(q[0] == 0.25);
    ck_assert_int_eq(hne_location_quotients(HNE_QUOTIENT_LOG, x, 2, 2, 2, 1, q, 2, 1), HNE_OK);
    ck_assert_near(q[0], log(2), 1e-15);
}
END_TEST

/* Weighted with what was expected, quotients average to 1. */
START_TEST(quotients_average_to_one)
{
    double x[REGIONS * INDUSTRIES], q[REGIONS * INDUSTRIES], in_place[REGIONS * INDUSTRIES];
    fill(x, REGIONS * INDUSTRIES, 3);
    ck_assert_int_eq(hne_location_quotients(HNE_QUOTIENT_RATIO, x, REGIONS, INDUSTRIES, INDUSTRIES, 1, q, INDUSTRIES, 1), HNE_OK);
    for (int r = 0; r < REGIONS; r++) {
        double sum = 0, all = 0;
        for (int i = 0; i < INDUSTRIES; i++) {
            double of_industry = 0;
            for (int other = 0; other < REGIONS; other++)
                of_industry += x[other * INDUSTRIES + i];
            sum += q[r * INDUSTRIES + i] * of_industry;
            all += of_industry;
        }
        ck_assert_near(sum / all, 1, 1e-14);
    }
    /* the other layout and in place: the same bits */
    for (int r = 0; r < REGIONS; r++)
        for (int i = 0; i < INDUSTRIES; i++)
            in_place[i * REGIONS + r] = x[r * INDUSTRIES + i];
    ck_assert_int_eq(hne_location_quotients(HNE_QUOTIENT_RATIO, in_place, REGIONS, INDUSTRIES, 1, REGIONS, in_place, 1, REGIONS), HNE_OK);
    for (int r = 0; r < REGIONS; r++)
        for (int i = 0; i < INDUSTRIES; i++)
            ck_assert(in_place[i * REGIONS + r] == q[r * INDUSTRIES + i]);
}
END_TEST

START_TEST(specialisation_of_extremes)
{
    /* the first has the structure of all, the second and third share nothing */
    static const double x[] = {4, 4, 4, 0, 0, 4};
    double found[3];
    static const struct {
        hne_specialisation_kind kind;
        double like_all, alone;
    } expected[] = {
        {HNE_SPECIALISATION_KRUGMAN, 0, 1}, {HNE_SPECIALISATION_HOOVER, 0, 0.5}, {HNE_SPECIALISATION_GINI, 0, 0.5},
        {HNE_SPECIALISATION_WEIGHTED_GINI, 0, 0.5}, {HNE_SPECIALISATION_HACHMAN, 1, 0.5},
        {HNE_SPECIALISATION_RELATIVE_DIVERSITY, NAN, 1}, {HNE_SPECIALISATION_KRUGMAN_OTHERS, 0, 1.5},
    };
    for (size_t k = 0; k < sizeof expected / sizeof *expected; k++) {
        ck_assert_int_eq(hne_specialisation(expected[k].kind, x, 3, 2, 2, 1, found, 1), HNE_OK);
        ck_assert(same(found[0], expected[k].like_all));
        ck_assert(found[1] == expected[k].alone && found[2] == expected[k].alone);
    }
    double apart;
    ck_assert_int_eq(hne_dissimilarity(x + 2, 2, 1, x + 4, 1, &apart), HNE_OK);
    ck_assert(apart == 1);
}
END_TEST

/* What is missing makes unknown what rests on it, and no more than that is made up. */
START_TEST(missing_and_nothing)
{
    double x[] = {1, 2, 0, 0, 3, 4}, q[6];
    ck_assert_int_eq(hne_location_quotients(HNE_QUOTIENT_RATIO, x, 3, 2, 2, 1, q, 2, 1), HNE_OK);
    ck_assert(!isnan(q[0]) && isnan(q[2]) && isnan(q[3]) && !isnan(q[5]));
    x[0] = NAN;
    ck_assert_int_eq(hne_location_quotients(HNE_QUOTIENT_RATIO, x, 3, 2, 2, 1, q, 2, 1), HNE_OK);
    for (int i = 0; i < 6; i++)
        ck_assert(isnan(q[i]));
    double s[3];
    ck_assert_int_eq(hne_specialisation(HNE_SPECIALISATION_GINI, x, 3, 2, 2, 1, s, 1), HNE_OK);
    ck_assert(isnan(s[0]) && isnan(s[2]));
}
END_TEST

/* ---- proximity and complexity ---- */

/* Nested: who has more has all that others have. Complexity follows it. */
static const double nested[] = {2, 2, 2, 2, 2, 2, 2, 0, 2, 2, 0, 0, 2, 0, 0, 0};

START_TEST(complexity_of_nested)
{
    double region[4], industry[4], proximity[16];
    ck_assert_int_eq(hne_complexity(HNE_COMPLEXITY_REFLECTIONS, 0, nested, 4, 4, 4, 1, 1, region, industry), HNE_OK);
    for (int i = 0; i < 4; i++)
        ck_assert(region[i] == 4 - i && industry[i] == 4 - i);
    ck_assert_int_eq(hne_complexity(HNE_COMPLEXITY_REFLECTIONS, 1, nested, 4, 4, 4, 1, 1, region, industry), HNE_OK);
    ck_assert(region[0] == 2.5 && region[3] == 4 && industry[3] == 4);
    ck_assert_int_eq(hne_complexity(HNE_COMPLEXITY_EIGENVECTOR, 0, nested, 4, 4, 4, 1, 1, region, industry), HNE_OK);
    double mean = 0, squares = 0;
    for (int i = 0; i < 4; i++) {
        ck_assert(i == 0 || (region[i] < region[i - 1] && industry[i] > industry[i - 1]));
        mean += region[i] / 4;
        squares += region[i] * region[i] / 4;
    }
    ck_assert(fabs(mean) < 1e-14 && fabs(squares - 1) < 1e-14);
    ck_assert_int_eq(hne_complexity(HNE_COMPLEXITY_FITNESS, 10, nested, 4, 4, 4, 1, 1, region, industry), HNE_OK);
    ck_assert(region[0] > region[1] && region[1] > region[2] && industry[3] > industry[2]);
    ck_assert_near(region[0] + region[1] + region[2] + region[3], 4, 1e-14);
    ck_assert_int_eq(hne_proximity(nested, 4, 4, 4, 1, 1, proximity), HNE_OK);
    ck_assert(proximity[0] == 1 && proximity[1] == 0.75 && proximity[3] == 0.25 && proximity[12] == 0.25);
}
END_TEST

/* An eigenvector is one: each region the mean of its industries, up to a factor that is the same for all. */
START_TEST(eigenvector_is_one)
{
    double q[20 * 15], region[20], industry[15];
    fill(q, 300, 5);
    for (int i = 0; i < 300; i++)
        q[i] = q[i] > 8;
    ck_assert_int_eq(hne_complexity(HNE_COMPLEXITY_EIGENVECTOR, 0, q, 20, 15, 15, 1, 1, region, industry), HNE_OK);
    double across[15], back[20], mean = 0, factor = 0;
    for (int i = 0; i < 15; i++) {
        double count = 0;
        across[i] = 0;
        for (int r = 0; r < 20; r++) {
            across[i] += q[r * 15 + i] * region[r];
            count += q[r * 15 + i];
        }
        across[i] /= count;
    }
    for (int r = 0; r < 20; r++) {
        double count = 0;
        back[r] = 0;
        for (int i = 0; i < 15; i++) {
            back[r] += q[r * 15 + i] * across[i];
            count += q[r * 15 + i];
        }
        back[r] /= count;
        mean += back[r] / 20;
    }
    for (int r = 0; r < 20; r++)
        factor += (back[r] - mean) * region[r] / 20;
    for (int r = 0; r < 20; r++)
        ck_assert(fabs(back[r] - mean - factor * region[r]) < 1e-12);
    ck_assert(factor > 0 && factor < 1);
}
END_TEST

START_TEST(eigenvector_that_is_not_unique)
{
    static const double apart[] = {2, 0, 0, 0, 2, 0, 0, 0, 2};
    double region[3] = {-7, -7, -7};
    ck_assert_int_eq(hne_complexity(HNE_COMPLEXITY_EIGENVECTOR, 0, apart, 3, 3, 3, 1, 1, region, NULL), HNE_ERROR_RANGE);
    ck_assert(region[0] == -7);
}
END_TEST

/* ---- shift-share ---- */

START_TEST(shift_share_adds_up)
{
    enum { PERIODS = 5 };
    double region[INDUSTRIES * PERIODS], nation[INDUSTRIES * PERIODS];
    fill(region, INDUSTRIES * PERIODS, 7);
    fill(nation, INDUSTRIES * PERIODS, 8);
    double growth = 0, factor = 0, before = 0;
    for (int i = 0; i < INDUSTRIES; i++) {
        growth += region[i * PERIODS + PERIODS - 1] - region[i * PERIODS];
        before += region[i * PERIODS];
    }
    factor = (before + growth) / before;
    hne_shift_share_parts total, steps[PERIODS - 1], industry[INDUSTRIES];
    for (int method = HNE_SHIFT_SHARE_DUNN; method <= HNE_SHIFT_SHARE_ESTEBAN_MARQUILLAS; method++) {
        ck_assert_int_eq(hne_shift_share((hne_shift_share_method)method, region, PERIODS, 1, nation, PERIODS, 1, INDUSTRIES,
                                         PERIODS, &total, steps, industry), HNE_OK);
        ck_assert_near(total.growth, growth, 1e-12);
        ck_assert_near(total.national + total.mix + total.regional + total.allocation, growth, 1e-11);
        ck_assert_near(total.net_shift, growth - total.national, 1e-11);
        double by_step = 0, by_industry = 0;
        for (int t = 0; t + 1 < PERIODS; t++)
            by_step += steps[t].regional;
        for (int i = 0; i < INDUSTRIES; i++)
            by_industry += industry[i].regional;
        ck_assert_near(by_step, total.regional, 1e-11);
        ck_assert_near(by_industry, total.regional, 1e-11);
    }
    ck_assert_int_eq(hne_shift_share(HNE_SHIFT_SHARE_GERFIN, region, PERIODS, 1, nation, PERIODS, 1, INDUSTRIES, PERIODS, &total, NULL, NULL), HNE_OK);
    ck_assert_near(total.growth, factor, 1e-12);
    ck_assert_near(total.national * total.mix * total.regional, factor, 1e-12);
}
END_TEST

/* A region with the nation's structure and rates has neither mix nor regional part. */
START_TEST(shift_share_of_a_small_nation)
{
    static const double nation[] = {100, 200, 300, 110, 190, 360}, region[] = {10, 20, 30, 11, 19, 36};
    hne_shift_share_parts total;
    ck_assert_int_eq(hne_shift_share(HNE_SHIFT_SHARE_DUNN, region, 1, 3, nation, 1, 3, 3, 2, &total, NULL, NULL), HNE_OK);
    ck_assert(fabs(total.mix) < 1e-14 && fabs(total.regional) < 1e-14 && total.growth == 6);
    static const double gone[] = {0, 200, 300, 110, 190, 360};
    ck_assert_int_eq(hne_shift_share(HNE_SHIFT_SHARE_DUNN, region, 1, 3, gone, 1, 3, 3, 2, &total, NULL, NULL), HNE_OK);
    ck_assert(isnan(total.mix) && isnan(total.regional) && total.growth == 6 && !isnan(total.national));
}
END_TEST

/* ---- trade ---- */

START_TEST(trade_numbers)
{
    ck_assert(hne_trade_openness(30, 20, 100) == 0.5);
    ck_assert(hne_normalised_trade_balance(30, 10) == 0.5 && hne_normalised_trade_balance(0, 5) == -1);
    ck_assert(hne_grubel_lloyd(30, 10) == 0.5 && hne_grubel_lloyd(7, 7) == 1 && hne_grubel_lloyd(7, 0) == 0);
    ck_assert(hne_grubel_lloyd(1, 0x1p-60) == 2 * (0x1p-60 / (1 + 0x1p-60))); /* 1 - |balance| is 0 */
    ck_assert(hne_normalised_trade_balance(1.5e308, 0.5e308) == 0.5);
    ck_assert(hne_import_cover(3, 2) == 1.5 && hne_terms_of_trade(110, 100) == 1.1);
    ck_assert(isnan(hne_trade_openness(30, 20, 0)) && isnan(hne_trade_openness(-1, 2, 3)));
    ck_assert(isnan(hne_normalised_trade_balance(0, 0)) && isnan(hne_grubel_lloyd(0, 0)) && isnan(hne_grubel_lloyd(-1, 3)));
    ck_assert(isnan(hne_import_cover(1, 0)) && isnan(hne_terms_of_trade(0, 1)) && isnan(hne_import_cover(NAN, 1)));
    static const double exports[] = {30, 10, 0, 5}, imports[] = {10, 10, 0, 25};
    double result[4], all;
    ck_assert_int_eq(hne_grubel_lloyd_of_all(exports, 4, 1, imports, 1, &all), HNE_OK);
    ck_assert_near(all, 1 - 40.0 / 90, 1e-15);
    ck_assert_int_eq(hne_lafay_series(exports, 4, 1, imports, 1, result, 1), HNE_OK);
    ck_assert(fabs(result[0] + result[1] + result[2] + result[3]) < 1e-16 && result[2] == 0);
    ck_assert_near(result[0], 20.0 / 90, 1e-15); /* trade as a whole is balanced */
    ck_assert_int_eq(hne_normalised_trade_balance_series(exports, 4, 1, imports, 1, result, 1), HNE_OK);
    ck_assert(result[0] == 0.5 && result[1] == 0 && isnan(result[2]));
    ck_assert_int_eq(hne_lafay_series(exports, 4, 1, imports, 1, result, 0), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_grubel_lloyd_series(exports, 4, 1, NULL, 1, result, 1), HNE_ERROR_ARGUMENT);
}
END_TEST

START_TEST(trade_enclosures_hold_all)
{
    uint64_t state = 13;
    for (int round = 0; round < 2000; round++) {
        double x = exp(random_between(&state, -3, 3)), m = exp(random_between(&state, -3, 3)), y = exp(random_between(&state, 0, 3));
        hne_interval exports = {x, x * random_between(&state, 1, 1.5)}, imports = {m, m * random_between(&state, 1, 1.5)};
        hne_interval output = {y, y * random_between(&state, 1, 1.1)};
        hne_interval balance = hne_normalised_trade_balance_interval(exports, imports), both = hne_grubel_lloyd_interval(exports, imports);
        hne_interval open = hne_trade_openness_interval(exports, imports, output);
        double narrow = hne_normalised_trade_balance(exports.upper, imports.lower) - hne_normalised_trade_balance(exports.lower, imports.upper);
        ck_assert(hne_interval_width(balance) <= narrow + 4e-15 && both.lower >= 0 && both.upper <= 1);
        for (int k = 0; k < 20; k++) {
            double a = random_between(&state, exports.lower, exports.upper), b = random_between(&state, imports.lower, imports.upper);
            double c = random_between(&state, output.lower, output.upper);
            ck_assert(hne_interval_contains(balance, hne_normalised_trade_balance(a, b)));
            ck_assert(hne_interval_contains(both, hne_grubel_lloyd(a, b)));
            ck_assert(hne_interval_contains(open, hne_trade_openness(a, b, c)));
        }
    }
    hne_interval one = hne_interval_point(1), below = {-1, 1}, empty = hne_interval_empty();
    ck_assert(isinf(hne_normalised_trade_balance_interval(below, one).upper));
    ck_assert(hne_interval_is_empty(hne_grubel_lloyd_interval(empty, one)));
    ck_assert(hne_interval_is_missing(hne_trade_openness_interval(one, one, hne_interval_missing())));
    hne_interval any = {0, INFINITY}, share = hne_grubel_lloyd_interval(any, any);
    ck_assert(share.lower == 0 && share.upper == 1);
}
END_TEST

/* ---- contributions ---- */

START_TEST(contributions_add_up)
{
    enum { PERIODS = 4 };
    double value[INDUSTRIES * PERIODS], volume[INDUSTRIES * PERIODS], found[INDUSTRIES * PERIODS], linked[INDUSTRIES];
    fill(value, INDUSTRIES * PERIODS, 31);
    fill(volume, INDUSTRIES * PERIODS, 32);
    ck_assert_int_eq(hne_contribution_panel(value, INDUSTRIES, PERIODS, PERIODS, 1, 1, found, PERIODS, 1), HNE_OK);
    double first = 0, last = 0, sum = 0;
    for (int i = 0; i < INDUSTRIES; i++) {
        first += value[i * PERIODS];
        last += value[i * PERIODS + PERIODS - 1];
        ck_assert(isnan(found[i * PERIODS]));
    }
    ck_assert_int_eq(hne_link_contributions(found + 1, INDUSTRIES, PERIODS - 1, PERIODS, 1, linked, 1), HNE_OK);
    for (int i = 0; i < INDUSTRIES; i++) {
        double direct = (value[i * PERIODS + PERIODS - 1] - value[i * PERIODS]) / first;
        sum += linked[i];
        ck_assert_near(linked[i], direct, 1e-13); /* what adds up links to itself */
    }
    ck_assert_near(sum, last / first - 1, 1e-13);
    /* chained: to the growth of the Laspeyres volume of each year */
    ck_assert_int_eq(hne_chained_contribution_panel(value, PERIODS, 1, volume, PERIODS, 1, INDUSTRIES, PERIODS, found, PERIODS, 1), HNE_OK);
    for (int t = 1; t < PERIODS; t++) {
        double weight = 0, growth = 0, total = 0;
        for (int i = 0; i < INDUSTRIES; i++) {
            weight += value[i * PERIODS + t - 1];
            growth += value[i * PERIODS + t - 1] * volume[i * PERIODS + t] / volume[i * PERIODS + t - 1];
            total += found[i * PERIODS + t];
        }
        ck_assert_near(total, growth / weight - 1, 1e-13);
    }
}
END_TEST

START_TEST(contributions_in_doubt)
{
    static const double base[] = {1, 2, NAN}, level[] = {2, 3, 4}, with_hole[] = {2, NAN, 4}, full[] = {1, 2, 3};
    double found[3];
    ck_assert_int_eq(hne_contribution_series(level, 3, 1, base, 1, found, 1), HNE_OK);
    ck_assert(isnan(found[0]) && isnan(found[1]) && isnan(found[2]));
    ck_assert_int_eq(hne_contribution_series(with_hole, 3, 1, full, 1, found, 1), HNE_OK);
    ck_assert(isnan(found[0]) && isnan(found[1]));
    ck_assert_int_eq(hne_contribution_series(level, 3, 1, full, 1, found, 0), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_contribution_panel(level, 1, 3, 0, 1, 0, found, 0, 1), HNE_ERROR_ARGUMENT);
    ck_assert(isnan(hne_contribution(2, 1, 0)));
    hne_interval c = hne_contribution_interval((hne_interval){4, 5}, (hne_interval){2, 3}, (hne_interval){10, 20});
    ck_assert(c.lower <= 0.05 && c.upper >= 0.3 && c.lower > 0.0499 && c.upper < 0.3001);
    ck_assert(isinf(hne_contribution_interval((hne_interval){4, 5}, (hne_interval){2, 3}, (hne_interval){0, 20}).upper));
}
END_TEST

START_TEST(bad_arguments_are_refused)
{
    static const double x[] = {1, -2, 3, 4};
    double found[4] = {-7, -7, -7, -7};
    hne_shift_share_parts total = {.growth = -7};
    ck_assert_int_eq(hne_location_quotients(HNE_QUOTIENT_RATIO, x, 2, 2, 2, 1, found, 2, 1), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_location_quotients((hne_quotient)5, nested, 2, 2, 2, 1, found, 2, 1), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_location_quotients(HNE_QUOTIENT_RATIO, nested, 2, 2, 2, 1, found, 0, 1), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_specialisation((hne_specialisation_kind)0, nested, 2, 2, 2, 1, found, 1), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_specialisation(HNE_SPECIALISATION_KRUGMAN, NULL, 2, 2, 2, 1, found, 1), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_dissimilarity(x, 4, 1, nested, 1, found), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_proximity(nested, 2, 2, 2, 1, NAN, found), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_complexity((hne_complexity_method)9, 1, nested, 2, 2, 2, 1, 1, found, NULL), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_shift_share(HNE_SHIFT_SHARE_DUNN, nested, 1, 2, nested, 1, 2, 2, 1, &total, NULL, NULL), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_shift_share(HNE_SHIFT_SHARE_GERFIN, nested, 1, 2, nested, 1, 2, 2, 2, &total, NULL, &total), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_shift_share(HNE_SHIFT_SHARE_DUNN, x, 1, 2, nested, 1, 2, 2, 2, &total, NULL, NULL), HNE_ERROR_ARGUMENT);
    ck_assert(found[0] == -7 && total.growth == -7);
}
END_TEST

static hne_status everything(void)
{
    double found[16], industry[4];
    hne_status status = hne_location_quotients(HNE_QUOTIENT_RATIO, nested, 4, 4, 4, 1, found, 4, 1);
    for (int kind = HNE_SPECIALISATION_KRUGMAN; kind <= HNE_SPECIALISATION_WEIGHTED_GINI && status == HNE_OK; kind++)
        status = hne_specialisation((hne_specialisation_kind)kind, nested, 4, 4, 4, 1, found, 1);
    for (int method = HNE_COMPLEXITY_REFLECTIONS; method <= HNE_COMPLEXITY_FITNESS && status == HNE_OK; method++)
        status = hne_complexity((hne_complexity_method)method, 3, nested, 4, 4, 4, 1, 1, found, industry);
    return status == HNE_OK ? hne_proximity(nested, 4, 4, 4, 1, 1, found) : status;
}

START_TEST(memory_may_run_out_anywhere)
{
    failing_install();
    long count = 0;
    hne_status status = HNE_ERROR_MEMORY;
    for (; status == HNE_ERROR_MEMORY && count < 1000; count++) {
        failing_at(count);
        status = everything();
        failing_at(-1);
        ck_assert(failing_live() == 0);
    }
    failing_remove();
    ck_assert_int_eq(status, HNE_OK);
    ck_assert(count > 20);
}
END_TEST

Suite *structure_suite(void)
{
    Suite *suite = suite_create("structure");
    TCase *tests = tcase_create("structure");
    tcase_add_test(tests, quotients_by_hand);
    tcase_add_test(tests, quotients_average_to_one);
    tcase_add_test(tests, specialisation_of_extremes);
    tcase_add_test(tests, missing_and_nothing);
    tcase_add_test(tests, complexity_of_nested);
    tcase_add_test(tests, eigenvector_is_one);
    tcase_add_test(tests, eigenvector_that_is_not_unique);
    tcase_add_test(tests, shift_share_adds_up);
    tcase_add_test(tests, shift_share_of_a_small_nation);
    tcase_add_test(tests, trade_numbers);
    tcase_add_test(tests, trade_enclosures_hold_all);
    tcase_add_test(tests, contributions_add_up);
    tcase_add_test(tests, contributions_in_doubt);
    tcase_add_test(tests, bad_arguments_are_refused);
    tcase_add_test(tests, memory_may_run_out_anywhere);
    suite_add_tcase(suite, tests);
    return suite;
}
