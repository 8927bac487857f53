/* SPDX-License-Identifier: MIT */
/* What the statements of a profile say together. */
#include "../failing.h"

#include <check.h>
#include <hunanecon.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static hne_profile *profile;
static hne_indicator *trade, *exports, *imports, *nation;

static hne_unit unit(const char *code)
{
    hne_unit result;
    ck_assert_int_eq(hne_unit_parse(code, &result, NULL), HNE_OK);
    return result;
}

static hne_period period(const char *text)
{
    hne_period result;
    ck_assert_int_eq(hne_period_parse(text, &result, NULL), HNE_OK);
    return result;
}

static hne_indicator *add(const char *code, const char *in)
{
    hne_indicator *indicator;
    ck_assert_int_eq(hne_profile_add_indicator(profile, code, &indicator, NULL), HNE_OK);
    ck_assert_int_eq(hne_indicator_set_unit(indicator, unit(in), NULL), HNE_OK);
    ck_assert_int_eq(hne_indicator_set_nature(indicator, HNE_NATURE_FLOW, NULL), HNE_OK);
    ck_assert_int_eq(hne_indicator_set_prices(indicator, HNE_PRICES_CURRENT, NULL), HNE_OK);
    ck_assert_int_eq(hne_indicator_set_non_negative(indicator, 1, NULL), HNE_OK);
    return indicator;
}

static hne_statement *state(hne_indicator *indicator, const char *when, hne_aspect aspect, const char *figure)
{
    hne_figure number;
    hne_statement *statement;
    ck_assert_int_eq(hne_figure_parse(figure, &number, NULL), HNE_OK);
    ck_assert_int_eq(hne_indicator_state(indicator, period(when), aspect, number, &statement, NULL), HNE_OK);
    if (aspect == HNE_ASPECT_GROWTH)
        ck_assert_int_eq(hne_statement_set_currency(statement, hne_indicator_unit(indicator), NULL), HNE_OK);
    return statement;
}

static void set_up(void)
{
    hne_breakdown *by_direction;
    ck_assert_int_eq(hne_profile_new(&profile, NULL), HNE_OK);
    trade = add("trade", "CNY");
    exports = add("exports", "CNY");
    imports = add("imports", "CNY");
    nation = add("nation", "CNY");
    ck_assert_int_eq(hne_indicator_add_breakdown(trade, "direction", 1, &by_direction, NULL), HNE_OK);
    ck_assert_int_eq(hne_breakdown_add_part(by_direction, exports, 1, NULL), HNE_OK);
    ck_assert_int_eq(hne_breakdown_add_part(by_direction, imports, 1, NULL), HNE_OK);
}

static void tear_down(void)
{
    hne_profile_unref(profile);
}

static hne_question question(const hne_indicator *indicator, const char *when, hne_aspect aspect)
{
    return (hne_question){.indicator = indicator, .period = period(when), .aspect = aspect};
}

static hne_interval derived(hne_question q, size_t statements)
{
    hne_derived *answer;
    hne_error *error = NULL;
    ck_assert_int_eq(hne_error_new(&error), HNE_OK);
    hne_status status = hne_derive(&q, NULL, &answer, error);
    ck_assert_msg(status == HNE_OK, "%s", hne_error_message(error));
    hne_error_free(error);
    hne_interval result = hne_derived_interval(answer);
    ck_assert_msg(hne_derived_statement_count(answer) == statements, "%zu statements, not %zu", hne_derived_statement_count(answer), statements);
    for (size_t i = 0; i < statements; i++)
        ck_assert(hne_derived_statement(answer, i) != NULL);
    ck_assert(hne_derived_statement(answer, statements) == NULL);
    hne_derived_free(answer);
    return result;
}

static hne_status refused(hne_question q)
{
    hne_derived *answer = NULL;
    hne_error *error = NULL;
    ck_assert_int_eq(hne_error_new(&error), HNE_OK);
    hne_status status = hne_derive(&q, NULL, &answer, error);
    ck_assert(answer == NULL && hne_error_message(error)[0] != '\0');
    hne_error_free(error);
    return status;
}

#define ck_assert_between(x, low, high)                                                                             \
    do {                                                                                                            \
        hne_interval found_ = (x);                                                                                  \
        ck_assert_msg(fabs(found_.lower / (low) - 1) < 1e-9 && fabs(found_.upper / (high) - 1) < 1e-9,              \
                      "%.12g to %.12g, not %.12g to %.12g", found_.lower, found_.upper, (double)(low), (double)(high)); \
    } while (0)

START_TEST(levels_that_are_stated)
{
    state(trade, "2017", HNE_ASPECT_LEVEL, "243.4 billion CNY");
    state(trade, "2017", HNE_ASPECT_LEVEL, "almost 243.5 billion CNY");
    ck_assert_between(derived(question(trade, "2017", HNE_ASPECT_LEVEL), 2), 243.4e9, 243.45e9);
    hne_question q = question(trade, "2017", HNE_ASPECT_LEVEL);
    hne_derived *answer;
    ck_assert_int_eq(hne_derive(&q, NULL, &answer, NULL), HNE_OK);
    ck_assert(hne_derived_is_stated(answer) && hne_derived_is_certain(answer) && hne_unit_equal(hne_derived_unit(answer), unit("CNY")));
    hne_derived_free(answer);
}
END_TEST

START_TEST(levels_that_follow)
{
    state(trade, "2017", HNE_ASPECT_LEVEL, "200 billion CNY");
    hne_statement *growth = state(trade, "2017", HNE_ASPECT_GROWTH, "25%");
    ck_assert_int_eq(hne_statement_set_prices(growth, HNE_PRICES_CURRENT, NULL), HNE_OK);
    ck_assert_between(derived(question(trade, "2016", HNE_ASPECT_LEVEL), 2), 199.5e9 / 1.255, 200.5e9 / 1.245);
    growth = state(trade, "2018", HNE_ASPECT_GROWTH, "10.0%");
    ck_assert_between(derived(question(trade, "2018", HNE_ASPECT_LEVEL), 2), 199.5e9 * 1.0995, 200.5e9 * 1.1005);
    /* nine months and one, ten months less nine */
    state(exports, "2018-01/2018-09", HNE_ASPECT_LEVEL, "90 billion CNY");
    state(exports, "2018-01/2018-10", HNE_ASPECT_LEVEL, "101 billion CNY");
    ck_assert_between(derived(question(exports, "2018-10", HNE_ASPECT_LEVEL), 2), 10e9, 12e9);
    /* the sum of the parts */
    state(imports, "2018-01/2018-10", HNE_ASPECT_LEVEL, "50 billion CNY");
    ck_assert_between(derived(question(trade, "2018-01/2018-10", HNE_ASPECT_LEVEL), 2), 150e9, 152e9);
}
END_TEST

START_TEST(growth_gap_share_and_the_rest)
{
    state(exports, "2017", HNE_ASPECT_LEVEL, "100 billion CNY");
    state(exports, "2018", HNE_ASPECT_LEVEL, "120 billion CNY");
    state(imports, "2017", HNE_ASPECT_LEVEL, "100 billion CNY");
    state(imports, "2018", HNE_ASPECT_LEVEL, "110 billion CNY");
    ck_assert_between(derived(question(exports, "2018", HNE_ASPECT_GROWTH), 2), 119.5 / 100.5 - 1, 120.5 / 99.5 - 1);
    ck_assert_between(derived(question(exports, "2018", HNE_ASPECT_CHANGE), 2), 19e9, 21e9);
    hne_question q = question(exports, "2018", HNE_ASPECT_GAP);
    q.reference = imports;
    ck_assert_between(derived(q, 4), 119.5 / 100.5 - 110.5 / 99.5, 120.5 / 99.5 - 109.5 / 100.5);
    q.aspect = HNE_ASPECT_SHARE;
    q.reference = trade;
    ck_assert_between(derived(q, 2), 119.5 / 231, 120.5 / 229);
    q.aspect = HNE_ASPECT_CONTRIBUTION;
    ck_assert_between(derived(q, 3), 19.0 / 201, 21.0 / 199);
    q.aspect = HNE_ASPECT_RANK;
    hne_interval rank = derived(q, 2);
    ck_assert(rank.lower == 1 && rank.upper == 1);
    q.indicator = imports;
    rank = derived(q, 2);
    ck_assert(rank.lower == 2 && rank.upper == 2);
    q = question(exports, "2018", HNE_ASPECT_GROWTH);
    q.basis = HNE_BASIS_ANNUAL_AVERAGE;
    q.base = period("2016");
    ck_assert_int_eq(refused(q), HNE_ERROR_NOT_FOUND);
    state(exports, "2016", HNE_ASPECT_LEVEL, "90 billion CNY");
    ck_assert_between(derived(q, 2), sqrt(119.5 / 90.5) - 1, sqrt(120.5 / 89.5) - 1);
    /* what is stated as well narrows */
    state(exports, "2018", HNE_ASPECT_GROWTH, "20.1%");
    ck_assert_between(derived(question(exports, "2018", HNE_ASPECT_GROWTH), 1), 0.2005, 0.2015);
}
END_TEST

/* Real growth is not that of values at current prices, nor growth in dollars that of yuan. */
START_TEST(what_does_not_fit_is_kept_apart)
{
    state(trade, "2017", HNE_ASPECT_LEVEL, "200 billion CNY");
    hne_statement *growth = state(trade, "2018", HNE_ASPECT_GROWTH, "10%");
    ck_assert_int_eq(hne_statement_set_prices(growth, HNE_PRICES_CONSTANT, NULL), HNE_OK);
    ck_assert_int_eq(refused(question(trade, "2018", HNE_ASPECT_LEVEL)), HNE_ERROR_NOT_FOUND);
    ck_assert_int_eq(hne_statement_set_prices(growth, HNE_PRICES_UNKNOWN, NULL), HNE_OK);
    hne_question q = question(trade, "2018", HNE_ASPECT_LEVEL);
    hne_derived *answer;
    ck_assert_int_eq(hne_derive(&q, NULL, &answer, NULL), HNE_OK);
    ck_assert(!hne_derived_is_certain(answer) && !hne_derived_is_stated(answer));
    hne_derived_free(answer);
    ck_assert_int_eq(hne_statement_set_prices(growth, HNE_PRICES_CURRENT, NULL), HNE_OK);
    ck_assert_int_eq(hne_statement_set_currency(growth, unit("USD"), NULL), HNE_OK);
    ck_assert_int_eq(refused(question(trade, "2018", HNE_ASPECT_LEVEL)), HNE_ERROR_NOT_FOUND);
    /* a target, and a guess, are no evidence */
    hne_statement *target = state(nation, "2018", HNE_ASPECT_LEVEL, "300 billion CNY");
    ck_assert_int_eq(hne_statement_set_status(target, HNE_OBS_TARGET, NULL), HNE_OK);
    ck_assert_int_eq(refused(question(nation, "2018", HNE_ASPECT_LEVEL)), HNE_ERROR_NOT_FOUND);
    ck_assert_int_eq(hne_statement_set_status(target, HNE_OBS_NORMAL, NULL), HNE_OK);
    ck_assert_int_eq(hne_statement_set_certain(target, 0, NULL), HNE_OK);
    ck_assert_int_eq(refused(question(nation, "2018", HNE_ASPECT_LEVEL)), HNE_ERROR_NOT_FOUND);
}
END_TEST

START_TEST(units_that_do_not_fit)
{
    hne_indicator *rate = add("rate", "PT"), *dollars = add("dollars", "USD");
    ck_assert_int_eq(hne_indicator_set_nature(rate, HNE_NATURE_RATIO, NULL), HNE_OK);
    state(rate, "2017", HNE_ASPECT_LEVEL, "3.5%");
    state(rate, "2018", HNE_ASPECT_LEVEL, "4.0%");
    ck_assert_int_eq(refused(question(rate, "2018", HNE_ASPECT_GROWTH)), HNE_ERROR_UNIT);
    ck_assert_between(derived(question(rate, "2018", HNE_ASPECT_CHANGE), 2), 0.004, 0.006);
    state(dollars, "2018", HNE_ASPECT_LEVEL, "30 billion USD");
    state(trade, "2018", HNE_ASPECT_LEVEL, "200 billion CNY");
    hne_question q = question(dollars, "2018", HNE_ASPECT_SHARE);
    q.reference = trade;
    ck_assert_int_eq(refused(q), HNE_ERROR_UNIT);
    state(nation, "2018", HNE_ASPECT_LEVEL, "30 billion USD"); /* of an indicator that is in yuan */
    ck_assert_int_eq(refused(question(nation, "2018", HNE_ASPECT_LEVEL)), HNE_ERROR_UNIT);
}
END_TEST

START_TEST(statements_that_contradict)
{
    state(trade, "2018", HNE_ASPECT_LEVEL, "200 billion CNY");
    state(trade, "2018", HNE_ASPECT_LEVEL, "210 billion CNY");
    ck_assert_int_eq(refused(question(trade, "2018", HNE_ASPECT_LEVEL)), HNE_ERROR_RANGE);
}
END_TEST

START_TEST(questions_that_are_none)
{
    hne_derived *answer = NULL;
    hne_question q = question(trade, "2018", HNE_ASPECT_LEVEL);
    ck_assert_int_eq(hne_derive(NULL, NULL, &answer, NULL), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_derive(&q, NULL, NULL, NULL), HNE_ERROR_ARGUMENT);
    q.indicator = NULL;
    ck_assert_int_eq(refused(q), HNE_ERROR_ARGUMENT);
    q = question(trade, "2018", (hne_aspect)0);
    ck_assert_int_eq(refused(q), HNE_ERROR_ARGUMENT);
    q = question(trade, "2018", HNE_ASPECT_GAP);
    ck_assert_int_eq(refused(q), HNE_ERROR_ARGUMENT);
    q = question(trade, "2018", HNE_ASPECT_GROWTH);
    q.basis = HNE_BASIS_ANNUAL_AVERAGE;
    q.base = period("2019");
    ck_assert_int_eq(refused(q), HNE_ERROR_ARGUMENT);
    q.basis = (hne_basis)9;
    ck_assert_int_eq(refused(q), HNE_ERROR_ARGUMENT);
    hne_derived_free(NULL);
    ck_assert(hne_interval_is_missing(hne_derived_interval(NULL)) && hne_derived_statement_count(NULL) == 0);
}
END_TEST

START_TEST(panels_of_levels)
{
    state(exports, "2016", HNE_ASPECT_LEVEL, "90 billion CNY");
    state(exports, "2018", HNE_ASPECT_LEVEL, "120 billion CNY");
    state(imports, "2017", HNE_ASPECT_LEVEL, "80 billion CNY");
    const hne_indicator *both[] = {exports, imports};
    hne_period years[] = {period("2016"), period("2017"), period("2018")};
    hne_interval levels[6];
    hne_unit units[2];
    ck_assert_int_eq(hne_derive_levels(both, 2, years, 3, HNE_READING_STRICT, NULL, levels, units, NULL), HNE_OK);
    ck_assert_between(levels[0], 89.5e9, 90.5e9);
    ck_assert_between(levels[4], 79.5e9, 80.5e9);
    ck_assert(hne_interval_is_missing(levels[1]) && hne_interval_is_missing(levels[3]) && hne_interval_is_missing(levels[5]));
    ck_assert(hne_unit_equal(units[1], unit("CNY")));
    ck_assert_int_eq(hne_derive_levels(NULL, 2, years, 3, HNE_READING_STRICT, NULL, levels, units, NULL), HNE_ERROR_ARGUMENT);
    state(exports, "2018", HNE_ASPECT_LEVEL, "130 billion CNY");
    levels[0].lower = -7;
    ck_assert_int_eq(hne_derive_levels(both, 2, years, 3, HNE_READING_STRICT, NULL, levels, units, NULL), HNE_ERROR_RANGE);
    ck_assert(levels[0].lower == -7);
}
END_TEST

START_TEST(before_and_after_an_initiative)
{
    hne_initiative *zone;
    hne_before_after_levels found;
    hne_period years[] = {period("2014"), period("2015"), period("2016"), period("2017"), period("2018")};
    size_t start;
    ck_assert_int_eq(hne_profile_add_initiative(profile, "zone", &zone, NULL), HNE_OK);
    ck_assert_int_eq(hne_initiative_start(zone, years, 5, &start, NULL), HNE_ERROR_NOT_FOUND);
    ck_assert_int_eq(hne_initiative_set_date(zone, (hne_date){2016, 5, 0}, NULL), HNE_OK);
    ck_assert_int_eq(hne_initiative_start(zone, years, 5, &start, NULL), HNE_OK);
    ck_assert(start == 2);
    state(exports, "2014", HNE_ASPECT_LEVEL, "100 billion CNY");
    state(exports, "2015", HNE_ASPECT_LEVEL, "105 billion CNY");
    ck_assert_int_eq(hne_derive_before_after(zone, exports, years[0], years[4], HNE_READING_STRICT, NULL, &found, NULL), HNE_ERROR_NOT_FOUND);
    state(exports, "2018", HNE_ASPECT_LEVEL, "150 billion CNY");
    ck_assert_int_eq(hne_derive_before_after(zone, exports, years[0], years[4], HNE_READING_STRICT, NULL, &found, NULL), HNE_OK);
    ck_assert_between(found.before, 104.5 / 100.5 - 1, 105.5 / 99.5 - 1);
    ck_assert_between(found.after, cbrt(149.5 / 105.5) - 1, cbrt(150.5 / 104.5) - 1);
    ck_assert(hne_interval_subset(found.change, hne_gap_interval(found.after, found.before)));
    ck_assert(hne_interval_contains(found.change, cbrt(150.0 / 105) - 1.05));
    ck_assert_int_eq(hne_derive_before_after(zone, exports, years[1], years[4], HNE_READING_STRICT, NULL, &found, NULL), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_derive_before_after(zone, exports, years[0], period("2018-10"), HNE_READING_STRICT, NULL, &found, NULL), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_derive_before_after(NULL, exports, years[0], years[4], HNE_READING_STRICT, NULL, &found, NULL), HNE_ERROR_ARGUMENT);
}
END_TEST

/* --- an initiative, held against regions without one -------------------------------------- */

enum { REGIONS = 4, YEARS = 8, START = 5 };

static hne_indicator *regions[REGIONS];
static hne_period years[YEARS];
static hne_initiative *reform;

/* Region 0 is half of 1 and half of 2 until 2015, all but 0.2, and a tenth more from 2016 on; 3 goes its own way. */
static double region_level(int region, int year)
{
    static const double first[] = {0, 100, 300, 50}, step[] = {0, 10, 24, -2};
    if (region == 0)
        return (region_level(1, year) + region_level(2, year)) / 2 * (year >= START ? 1.1 : 1) + (year % 2 ? 0.2 : -0.2);
    return first[region] + step[region] * year + (region == 1 ? 3 : 5) * (year % 3);
}

static void state_regions(void)
{
    static const char *const codes[] = {"region", "one", "two", "three"};
    char figure[64], year[8];
    for (int i = 0; i < REGIONS; i++) {
        regions[i] = add(codes[i], "CNY");
        for (int t = 0; t < YEARS; t++) {
            snprintf(year, sizeof year, "%d", 2011 + t);
            years[t] = period(year);
            snprintf(figure, sizeof figure, "%.1f billion CNY", region_level(i, t));
            state(regions[i], year, HNE_ASPECT_LEVEL, figure);
        }
    }
    ck_assert_int_eq(hne_profile_add_initiative(profile, "reform", &reform, NULL), HNE_OK);
    ck_assert_int_eq(hne_initiative_set_date(reform, (hne_date){2016, 3, 0}, NULL), HNE_OK);
}

#define OTHERS (const hne_indicator *const *)(regions + 1), 3
#define STRICTLY HNE_READING_STRICT, NULL

START_TEST(difference_in_differences_from_statements)
{
    hne_interval found = {7, 7};
    state_regions();
    ck_assert_int_eq(hne_derive_difference_in_differences(reform, regions[0], OTHERS, years, YEARS, STRICTLY, &found, NULL), HNE_OK);
    double sums[2] = {0, 0};
    for (int i = 0; i < REGIONS; i++)
        for (int t = 0; t < YEARS; t++)
            sums[i > 0] += log(region_level(i, t)) * (t >= START ? 1.0 / (YEARS - START) : -1.0 / START) / (i > 0 ? 3 : 1);
    double expected = exp(sums[0] - sums[1]) - 1;
    ck_assert(hne_interval_contains(found, expected) && hne_interval_width(found) < 0.005 && expected > 0.1);
    found.lower = 7;
    ck_assert_int_eq(hne_derive_difference_in_differences(reform, regions[0], OTHERS, years, START, STRICTLY, &found, NULL), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_derive_difference_in_differences(reform, regions[0], OTHERS, years + START, 3, STRICTLY, &found, NULL), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_derive_difference_in_differences(reform, regions[0], NULL, 3, years, YEARS, STRICTLY, &found, NULL), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_derive_difference_in_differences(NULL, regions[0], OTHERS, years, YEARS, STRICTLY, &found, NULL), HNE_ERROR_ARGUMENT);
    regions[3] = nation; /* of which nothing is stated */
    ck_assert_int_eq(hne_derive_difference_in_differences(reform, regions[0], OTHERS, years, YEARS, STRICTLY, &found, NULL), HNE_ERROR_NOT_FOUND);
    years[2] = period("2013-10");
    ck_assert_int_eq(hne_derive_difference_in_differences(reform, regions[0], OTHERS, years, YEARS, STRICTLY, &found, NULL), HNE_ERROR_ARGUMENT);
    ck_assert(found.lower == 7);
}
END_TEST

START_TEST(synthetic_control_from_statements)
{
    double weights[3] = {7};
    hne_interval gaps[YEARS];
    hne_synthetic_levels found;
    hne_error *error;
    ck_assert_int_eq(hne_error_new(&error), HNE_OK);
    state_regions();
    ck_assert_int_eq(hne_derive_synthetic_control(reform, regions[0], OTHERS, years, YEARS, STRICTLY, weights, gaps, &found, error), HNE_OK);
    ck_assert_double_eq_tol(weights[0], 0.5, 0.02);
    ck_assert_double_eq_tol(weights[1], 0.5, 0.02);
    for (int t = 0; t < YEARS; t++) {
        double effect = t >= START ? (region_level(1, t) + region_level(2, t)) / 20 : 0;
        ck_assert(fabs(hne_interval_midpoint(gaps[t]) - effect * 1e9) < 0.5e9 && hne_interval_width(gaps[t]) < 0.3e9);
    }
    ck_assert_msg(found.rank == 1 && found.runs == 4 && found.fit.ratio > 50, "%zu of %zu, %g", found.rank, found.runs, found.fit.ratio);
    hne_indicator *in_dollars = add("dollars", "USD");
    for (int t = 0; t < YEARS; t++) {
        char year[8];
        snprintf(year, sizeof year, "%d", 2011 + t);
        state(in_dollars, year, HNE_ASPECT_LEVEL, "70 billion USD");
    }
    regions[3] = in_dollars;
    weights[0] = 7;
    ck_assert_int_eq(hne_derive_synthetic_control(reform, regions[0], OTHERS, years, YEARS, STRICTLY, weights, gaps, &found, error), HNE_ERROR_UNIT);
    ck_assert(strstr(hne_error_message(error), "USD"));
    regions[3] = nation;
    ck_assert_int_eq(hne_derive_synthetic_control(reform, regions[0], OTHERS, years, YEARS, STRICTLY, weights, gaps, &found, error), HNE_ERROR_NOT_FOUND);
    ck_assert(strstr(hne_error_message(error), "\"nation\" for 2011"));
    state(nation, "2018", HNE_ASPECT_LEVEL, "70 billion CNY");
    for (int t = 0; t < START; t++) {
        char year[8];
        snprintf(year, sizeof year, "%d", 2011 + t);
        state(nation, year, HNE_ASPECT_LEVEL, t ? "70 billion CNY" : "at least 70 billion CNY");
    }
    ck_assert_int_eq(hne_derive_synthetic_control(reform, regions[0], OTHERS, years, YEARS, STRICTLY, weights, gaps, &found, error), HNE_ERROR_RANGE);
    regions[3] = NULL;
    ck_assert_int_eq(hne_derive_synthetic_control(reform, regions[0], OTHERS, years, YEARS, STRICTLY, weights, gaps, &found, error), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_derive_synthetic_control(reform, regions[0], OTHERS, years, YEARS, STRICTLY, NULL, gaps, &found, error), HNE_ERROR_ARGUMENT);
    ck_assert(weights[0] == 7);
    hne_error_free(error);
}
END_TEST

START_TEST(an_effect_without_memory)
{
    hne_status status = HNE_ERROR_MEMORY;
    double weights[3];
    hne_interval gaps[YEARS];
    tear_down();
    failing_install();
    set_up();
    state_regions();
    long before = failing_live(), count = 0;
    for (; status == HNE_ERROR_MEMORY && count < 1000; count++) {
        failing_at(count);
        status = hne_derive_synthetic_control(reform, regions[0], OTHERS, years, YEARS, STRICTLY, weights, gaps, NULL, NULL);
        failing_at(-1);
        ck_assert(failing_live() == before);
    }
    ck_assert_int_eq(status, HNE_OK);
    ck_assert(count > 10);
    tear_down();
    failing_remove();
    set_up();
}
END_TEST

/* --- made-up regions of which the truth is known ------------------------------------------- */

static uint64_t random_state;

static double random_between(double low, double high)
{
    random_state ^= random_state << 13;
    random_state ^= random_state >> 7;
    random_state ^= random_state << 17;
    return low + (high - low) * ((double)(random_state >> 11) * 0x1p-53);
}

static double truth[2][36]; /* exports and imports by month, millions */

static double true_level(int which, hne_period p)
{
    hne_period first = period("2016-01");
    double sum = 0;
    for (int m = p.first_month; m <= p.last_month; m++)
        sum += which == 2 ? truth[0][m - first.first_month] + truth[1][m - first.first_month] : truth[which][m - first.first_month];
    return sum;
}

/* States a number as an office prints it: rounded to some decimals. */
static void publish(hne_indicator *indicator, hne_period p, hne_aspect aspect, double value, int decimals, const char *code, int multiplier)
{
    hne_statement *statement;
    hne_figure figure = {.digits = (int64_t)floor(value * pow(10, decimals) + 0.5), .decimals = decimals, .multiplier = multiplier,
                         .unit = unit(code), .hedge = HNE_HEDGE_NONE};
    ck_assert_int_eq(hne_indicator_state(indicator, p, aspect, figure, &statement, NULL), HNE_OK);
    if (aspect == HNE_ASPECT_GROWTH) {
        ck_assert_int_eq(hne_statement_set_currency(statement, unit("CNY"), NULL), HNE_OK);
        ck_assert_int_eq(hne_statement_set_prices(statement, HNE_PRICES_CURRENT, NULL), HNE_OK);
    }
}

START_TEST(the_truth_is_always_enclosed)
{
    hne_indicator *all[] = {exports, imports, trade};
    hne_period periods[60];
    size_t count = 0, answered = 0;
    random_state = (uint64_t)_i * 7919 + 1;
    for (int m = 0; m < 36; m++)
        for (int k = 0; k < 2; k++)
            truth[k][m] = random_between(2000, 9000);
    for (int year = 2016; year < 2019; year++) {
        periods[count++] = hne_period_of_year(year);
        for (int month = 2; month < 12; month += 3)
            periods[count++] = hne_period_year_to_date(year, month);
        for (int month = 1; month <= 12; month += 2)
            periods[count++] = hne_period_of_month(year, month);
    }
    for (int which = 0; which < 3; which++)
        for (size_t i = 0; i < count; i++) {
            double level = true_level(which, periods[i]);
            if (random_between(0, 1) < 0.3)
                publish(all[which], periods[i], HNE_ASPECT_LEVEL, level / 1000, 1, "CNY", 9);
            if (i >= count / 3 && random_between(0, 1) < 0.3)
                publish(all[which], periods[i], HNE_ASPECT_GROWTH, 100 * (level / true_level(which, hne_period_year_earlier(periods[i])) - 1), 1, "PT", 0);
        }
    for (int which = 0; which < 3; which++)
        for (size_t i = 0; i < count; i++)
            for (int aspect = HNE_ASPECT_LEVEL; aspect <= HNE_ASPECT_CONTRIBUTION; aspect++) {
                hne_question q = {.indicator = all[which], .period = periods[i], .aspect = (hne_aspect)aspect, .reference = trade};
                hne_derived *answer;
                if ((i < count / 3 && aspect != HNE_ASPECT_LEVEL && aspect != HNE_ASPECT_SHARE) || hne_derive(&q, NULL, &answer, NULL) != HNE_OK)
                    continue;
                hne_period base = hne_period_year_earlier(periods[i]);
                double now = true_level(which, periods[i]) * 1e6, whole = true_level(2, periods[i]) * 1e6, then = now, whole_then = whole;
                if (i >= count / 3) {
                    then = true_level(which, base) * 1e6;
                    whole_then = true_level(2, base) * 1e6;
                }
                double expected = aspect == HNE_ASPECT_LEVEL        ? now
                                  : aspect == HNE_ASPECT_CHANGE     ? now - then
                                  : aspect == HNE_ASPECT_GROWTH     ? now / then - 1
                                  : aspect == HNE_ASPECT_GAP        ? now / then - whole / whole_then
                                  : aspect == HNE_ASPECT_SHARE      ? now / whole
                                  : aspect == HNE_ASPECT_SHARE_CHANGE ? now / whole - then / whole_then
                                                                    : (now - then) / whole_then;
                hne_interval found = hne_derived_interval(answer);
                double room = 1e-12 * fmax(1, fabs(expected));
                ck_assert_msg(found.lower <= expected + room && found.upper >= expected - room, "%s, aspect %d: %.12g to %.12g, truth %.12g",
                              hne_indicator_code(all[which]), aspect, found.lower, found.upper, expected);
                answered++;
                hne_derived_free(answer);
            }
    ck_assert_msg(answered > 60, "only %zu answered", answered);
}
END_TEST

START_TEST(memory_may_run_out_anywhere)
{
    state(exports, "2017", HNE_ASPECT_LEVEL, "100 billion CNY");
    state(exports, "2018", HNE_ASPECT_LEVEL, "120 billion CNY");
    state(imports, "2018", HNE_ASPECT_LEVEL, "120 billion CNY");
    hne_question questions[] = {question(exports, "2018", HNE_ASPECT_GROWTH), question(exports, "2018", HNE_ASPECT_RANK)};
    questions[1].reference = trade;
    for (size_t k = 0; k < 2; k++) {
        hne_status status = HNE_ERROR_MEMORY;
        tear_down();
        failing_install();
        set_up();
        state(exports, "2017", HNE_ASPECT_LEVEL, "100 billion CNY");
        state(exports, "2018", HNE_ASPECT_LEVEL, "120 billion CNY");
        state(imports, "2018", HNE_ASPECT_LEVEL, "120 billion CNY");
        questions[k].indicator = exports;
        questions[k].reference = k ? trade : NULL;
        long before = failing_live(), count = 0;
        for (; status == HNE_ERROR_MEMORY && count < 100; count++) {
            hne_derived *answer = NULL;
            failing_at(count);
            status = hne_derive(&questions[k], NULL, &answer, NULL);
            failing_at(-1);
            hne_derived_free(answer);
            ck_assert(failing_live() == before);
        }
        ck_assert_int_eq(status, HNE_OK);
        ck_assert(count > 2);
        tear_down();
        failing_remove();
        set_up();
    }
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("derive");
    TCase *tests = tcase_create("derive");
    tcase_add_checked_fixture(tests, set_up, tear_down);
    tcase_add_test(tests, levels_that_are_stated);
    tcase_add_test(tests, levels_that_follow);
    tcase_add_test(tests, growth_gap_share_and_the_rest);
    tcase_add_test(tests, what_does_not_fit_is_kept_apart);
    tcase_add_test(tests, units_that_do_not_fit);
    tcase_add_test(tests, statements_that_contradict);
    tcase_add_test(tests, questions_that_are_none);
    tcase_add_test(tests, panels_of_levels);
    tcase_add_test(tests, before_and_after_an_initiative);
    tcase_add_test(tests, difference_in_differences_from_statements);
    tcase_add_test(tests, synthetic_control_from_statements);
    tcase_add_test(tests, an_effect_without_memory);
    tcase_add_loop_test(tests, the_truth_is_always_enclosed, 0, 20);
    tcase_add_test(tests, memory_may_run_out_anywhere);
    suite_add_tcase(suite, tests);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
