/* SPDX-License-Identifier: MIT */
#include "suites.h"

#include <hunanecon.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static hne_profile *profile;
static hne_error *error;
static hne_indicator *trade, *china;
static hne_source *source;

static void set_up(void)
{
    ck_assert_int_eq(hne_profile_new(&profile, NULL), HNE_OK);
    ck_assert_int_eq(hne_error_new(&error), HNE_OK);
    ck_assert_int_eq(hne_profile_add_indicator(profile, "trade", &trade, NULL), HNE_OK);
    ck_assert_int_eq(hne_profile_add_indicator(profile, "china", &china, NULL), HNE_OK);
    ck_assert_int_eq(hne_profile_add_source(profile, "release", &source, NULL), HNE_OK);
}

static void tear_down(void)
{
    hne_profile_unref(profile);
    hne_error_free(error);
}

static hne_figure figure_in(const char *unit)
{
    hne_figure figure;
    ck_assert_int_eq(hne_figure_parse_number("37.30", &figure, NULL), HNE_OK);
    ck_assert_int_eq(hne_unit_parse(unit, &figure.unit, NULL), HNE_OK);
    return figure;
}

static hne_statement *state(hne_aspect aspect, const char *unit)
{
    hne_statement *made;
    ck_assert_int_eq(hne_indicator_state(trade, hne_period_of_year(2018), aspect, figure_in(unit), &made, NULL), HNE_OK);
    return made;
}

/* Units that each aspect takes, and those it refuses. */
static const struct {
    hne_aspect aspect;
    const char *taken[9], *refused[8];
} units[] = {
    {HNE_ASPECT_LEVEL, {"", "USD", "PT", "COUNT", "TIMES", "TEU", "XYZ", "KWH"}, {"PP"}},
    {HNE_ASPECT_CHANGE, {"", "USD", "PT", "PP", "COUNT", "TIMES", "TEU", "XYZ"}, {NULL}},
    {HNE_ASPECT_GROWTH, {"PT", "TIMES"}, {"", "PP", "USD", "COUNT", "TEU", "XYZ"}},
    {HNE_ASPECT_GAP, {"PT", "PP"}, {"", "TIMES", "USD", "COUNT", "TEU", "XYZ"}},
    {HNE_ASPECT_SHARE, {"PT", "TIMES"}, {"", "PP", "USD", "COUNT", "TEU", "XYZ"}},
    {HNE_ASPECT_SHARE_CHANGE, {"PT", "PP"}, {"", "TIMES", "USD", "COUNT", "TEU", "XYZ"}},
    {HNE_ASPECT_CONTRIBUTION, {"PT", "PP"}, {"", "TIMES", "USD", "COUNT", "TEU", "XYZ"}},
    {HNE_ASPECT_RANK, {"COUNT"}, {"", "PT", "PP", "TIMES", "USD", "TEU", "XYZ"}},
    {HNE_ASPECT_GROWTH_RANK, {"COUNT"}, {"", "PT", "PP", "TIMES", "USD", "TEU", "XYZ"}},
};

START_TEST(units_have_to_fit_the_aspect)
{
    for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
        for (const char *const *unit = units[i].taken; *unit; unit++)
            state(units[i].aspect, *unit);
        size_t before = hne_indicator_statement_count(trade);
        for (const char *const *unit = units[i].refused; *unit; unit++) {
            hne_statement *out = NULL;
            ck_assert_int_eq(hne_indicator_state(trade, hne_period_of_year(2018), units[i].aspect, figure_in(*unit), &out,
                                                 error), HNE_ERROR_UNIT);
            ck_assert_str_ne(hne_error_message(error), "");
            ck_assert_ptr_null(out);
        }
        ck_assert_uint_eq(hne_indicator_statement_count(trade), before);
    }
}
END_TEST

START_TEST(what_was_stated_comes_back)
{
    hne_figure figure = {-3730, 2, 9, {"USD"}, HNE_HEDGE_ALMOST};
    hne_statement *made;
    ck_assert_int_eq(hne_indicator_state(trade, hne_period_year_to_date(2018, 10), HNE_ASPECT_LEVEL, figure, &made, NULL),
                     HNE_OK);
    hne_figure kept = hne_statement_figure(made);
    ck_assert_int_eq(kept.digits, -3730);
    ck_assert_int_eq(kept.decimals, 2);
    ck_assert_int_eq(kept.multiplier, 9);
    ck_assert_int_eq(kept.hedge, HNE_HEDGE_ALMOST);
    ck_assert(hne_unit_equal(kept.unit, figure.unit));
    ck_assert(hne_period_equal(hne_statement_period(made), hne_period_year_to_date(2018, 10)));
    ck_assert_int_eq(hne_statement_aspect(made), HNE_ASPECT_LEVEL);
    ck_assert_ptr_eq(hne_statement_indicator(made), trade);
    ck_assert_int_eq(hne_statement_status(made), HNE_OBS_NORMAL);
    ck_assert_int_eq(hne_statement_is_certain(made), 1);
    ck_assert_int_eq(hne_statement_basis(made), HNE_BASIS_NONE);
    ck_assert_int_eq(hne_period_is_valid(hne_statement_base_period(made)), 0);
    ck_assert_ptr_null(hne_statement_reference(made));
    ck_assert_ptr_null(hne_statement_span(made).source);
    ck_assert_int_eq(hne_unit_kind_of(hne_statement_currency(made)), HNE_UNIT_NONE);
}
END_TEST

START_TEST(extreme_figures_are_kept)
{
    static const int64_t digits[] = {INT64_MIN, INT64_MAX, 0};
    static const int32_t ends[][2] = {{0, -18}, {18, 18}, {18, -18}};
    hne_statement *made;
    for (int i = 0; i < 3; i++) {
        hne_figure figure = {digits[i], ends[i][0], ends[i][1], {"CNY"}, HNE_HEDGE_UNDER};
        ck_assert_int_eq(hne_indicator_state(trade, hne_period_of_year(9999), HNE_ASPECT_LEVEL, figure, &made, NULL), HNE_OK);
        hne_figure kept = hne_statement_figure(made);
        ck_assert(kept.digits == digits[i] && kept.decimals == ends[i][0] && kept.multiplier == ends[i][1]);
    }
}
END_TEST

START_TEST(impossible_statements_are_refused)
{
    hne_figure figure = figure_in("USD"), bad;
    hne_period year = hne_period_of_year(2018);
    ck_assert_int_eq(hne_indicator_state(NULL, year, HNE_ASPECT_LEVEL, figure, NULL, error), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_indicator_state(trade, (hne_period){0, -1}, HNE_ASPECT_LEVEL, figure, NULL, error), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_indicator_state(trade, year, (hne_aspect)0, figure, NULL, error), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_indicator_state(trade, year, (hne_aspect)10, figure, NULL, error), HNE_ERROR_ARGUMENT);
    bad = figure, bad.decimals = 19;
    ck_assert_int_eq(hne_indicator_state(trade, year, HNE_ASPECT_LEVEL, bad, NULL, error), HNE_ERROR_ARGUMENT);
    bad = figure, bad.multiplier = -19;
    ck_assert_int_eq(hne_indicator_state(trade, year, HNE_ASPECT_LEVEL, bad, NULL, error), HNE_ERROR_ARGUMENT);
    bad = figure, bad.hedge = (hne_hedge)8;
    ck_assert_int_eq(hne_indicator_state(trade, year, HNE_ASPECT_LEVEL, bad, NULL, error), HNE_ERROR_ARGUMENT);
    bad = figure, memcpy(bad.unit.code, "ABCDEFGH", 8);
    ck_assert_int_eq(hne_indicator_state(trade, year, HNE_ASPECT_LEVEL, bad, NULL, error), HNE_ERROR_SYNTAX);
    ck_assert_uint_eq(hne_profile_statement_count(profile), 0);
}
END_TEST

START_TEST(base_periods_follow_from_the_basis)
{
    hne_statement *growth = state(HNE_ASPECT_GROWTH, "PT");
    hne_period base = hne_period_of_year(2013);
    ck_assert_int_eq(hne_statement_basis(growth), HNE_BASIS_YEAR_ON_YEAR);
    ck_assert(hne_period_equal(hne_statement_base_period(growth), hne_period_of_year(2017)));
    ck_assert_int_eq(hne_statement_set_basis(growth, HNE_BASIS_PERIOD_ON_PERIOD, base, NULL), HNE_OK);
    ck_assert(hne_period_equal(hne_statement_base_period(growth), hne_period_of_year(2017)));
    ck_assert_int_eq(hne_statement_set_basis(growth, HNE_BASIS_ANNUAL_AVERAGE, base, NULL), HNE_OK);
    ck_assert_int_eq(hne_statement_basis(growth), HNE_BASIS_ANNUAL_AVERAGE);
    ck_assert(hne_period_equal(hne_statement_base_period(growth), base));
    ck_assert_int_eq(hne_statement_set_basis(growth, HNE_BASIS_NONE, base, NULL), HNE_OK);
    ck_assert(!hne_period_is_valid(hne_statement_base_period(growth)));
}
END_TEST

START_TEST(a_basis_that_does_not_fit_is_refused)
{
    hne_statement *growth = state(HNE_ASPECT_GROWTH, "PT"), *level = state(HNE_ASPECT_LEVEL, "USD");
    hne_period none = {0, -1}, own = hne_period_of_year(2018), later = hne_period_of_year(2019);
    ck_assert_int_eq(hne_statement_set_basis(level, HNE_BASIS_YEAR_ON_YEAR, none, error), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_statement_set_basis(growth, HNE_BASIS_PERIOD, none, error), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_statement_set_basis(growth, HNE_BASIS_PERIOD, own, error), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_statement_set_basis(growth, HNE_BASIS_ANNUAL_AVERAGE, later, error), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_statement_set_basis(growth, (hne_basis)5, own, error), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_statement_set_basis(NULL, HNE_BASIS_NONE, own, error), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_statement_basis(growth), HNE_BASIS_YEAR_ON_YEAR);
    ck_assert_int_eq(hne_statement_basis(level), HNE_BASIS_NONE);
}
END_TEST

START_TEST(setters_do_not_disturb_each_other)
{
    hne_statement *gap = state(HNE_ASPECT_GAP, "PP");
    hne_unit usd;
    ck_assert_int_eq(hne_unit_parse("USD", &usd, NULL), HNE_OK);
    ck_assert_int_eq(hne_statement_set_prices(gap, HNE_PRICES_CONSTANT, NULL), HNE_OK);
    ck_assert_int_eq(hne_statement_set_certain(gap, 0, NULL), HNE_OK);
    ck_assert_int_eq(hne_statement_set_status(gap, HNE_OBS_TARGET, NULL), HNE_OK);
    ck_assert_int_eq(hne_statement_set_basis(gap, HNE_BASIS_PERIOD_ON_PERIOD, (hne_period){0, -1}, NULL), HNE_OK);
    ck_assert_int_eq(hne_statement_set_reference(gap, china, NULL), HNE_OK);
    ck_assert_int_eq(hne_statement_set_currency(gap, usd, NULL), HNE_OK);
    ck_assert_int_eq(hne_statement_set_span(gap, (hne_span){source, 4294967295u, 65535}, NULL), HNE_OK);
    ck_assert_int_eq(hne_statement_prices(gap), HNE_PRICES_CONSTANT);
    ck_assert_int_eq(hne_statement_is_certain(gap), 0);
    ck_assert_int_eq(hne_statement_status(gap), HNE_OBS_TARGET);
    ck_assert_int_eq(hne_statement_basis(gap), HNE_BASIS_PERIOD_ON_PERIOD);
    ck_assert_ptr_eq(hne_statement_reference(gap), china);
    ck_assert(hne_unit_equal(hne_statement_currency(gap), usd));
    hne_span span = hne_statement_span(gap);
    ck_assert(span.source == source && span.begin == 4294967295u && span.length == 65535);
    ck_assert_int_eq(hne_statement_set_reference(gap, NULL, NULL), HNE_OK);
    ck_assert_ptr_null(hne_statement_reference(gap));
    ck_assert_int_eq(hne_statement_set_certain(gap, 1, NULL), HNE_OK);
    ck_assert_int_eq(hne_statement_status(gap), HNE_OBS_TARGET);
}
END_TEST

START_TEST(what_does_not_fit_is_refused)
{
    hne_profile *other;
    hne_source *stranger;
    hne_statement *level = state(HNE_ASPECT_LEVEL, "USD"), *gap = state(HNE_ASPECT_GAP, "PP");
    hne_unit teu;
    ck_assert_int_eq(hne_profile_new(&other, NULL), HNE_OK);
    ck_assert_int_eq(hne_profile_add_source(other, "x", &stranger, NULL), HNE_OK);
    ck_assert_int_eq(hne_unit_parse("TEU", &teu, NULL), HNE_OK);
    ck_assert_int_eq(hne_statement_set_reference(level, china, error), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_statement_set_reference(gap, trade, error), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_statement_set_currency(gap, teu, error), HNE_ERROR_UNIT);
    ck_assert_int_eq(hne_statement_set_currency(level, (hne_unit){"USD"}, error), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_statement_set_status(gap, (hne_obs_status)'X', error), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_statement_set_status(gap, (hne_obs_status)0, error), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_statement_set_prices(gap, (hne_prices)3, error), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_statement_set_certain(gap, 2, error), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_statement_set_span(gap, (hne_span){stranger, 0, 0}, error), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_statement_set_span(gap, (hne_span){NULL, 1, 0}, error), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_statement_set_span(gap, (hne_span){source, 4294967296u, 0}, error), HNE_ERROR_RANGE);
    ck_assert_int_eq(hne_statement_set_span(gap, (hne_span){source, 0, 65536}, error), HNE_ERROR_RANGE);
    ck_assert_ptr_null(hne_statement_span(gap).source);
    ck_assert_ptr_null(hne_statement_reference(gap));
    hne_profile_unref(other);
}
END_TEST

START_TEST(statements_are_found_by_period_and_aspect)
{
    hne_figure figure = figure_in("PT");
    hne_statement *growth[3];
    for (int i = 0; i < 3; i++) {
        growth[i] = state(HNE_ASPECT_GROWTH, "PT");
        state(HNE_ASPECT_LEVEL, "USD");
        ck_assert_int_eq(hne_indicator_state(china, hne_period_of_year(2018), HNE_ASPECT_GROWTH, figure, NULL, NULL), HNE_OK);
    }
    const hne_statement *found = NULL;
    for (int i = 0; i < 3; i++) {
        found = hne_indicator_find(trade, hne_period_of_year(2018), HNE_ASPECT_GROWTH, found);
        ck_assert_ptr_eq(found, growth[i]);
    }
    ck_assert_ptr_null(hne_indicator_find(trade, hne_period_of_year(2018), HNE_ASPECT_GROWTH, found));
    ck_assert_ptr_null(hne_indicator_find(trade, hne_period_of_year(2017), HNE_ASPECT_GROWTH, NULL));
    ck_assert_ptr_null(hne_indicator_find(trade, hne_period_of_month(2018, 1), HNE_ASPECT_GROWTH, NULL));
    ck_assert_ptr_null(hne_indicator_find(trade, hne_period_of_year(2018), HNE_ASPECT_GAP, NULL));
    ck_assert_ptr_null(hne_indicator_find(trade, hne_period_of_year(2018), (hne_aspect)99, NULL));
    ck_assert_ptr_null(hne_indicator_find(NULL, hne_period_of_year(2018), HNE_ASPECT_GROWTH, NULL));
    ck_assert_ptr_null(hne_indicator_find(china, hne_period_of_year(2018), HNE_ASPECT_GROWTH, growth[0]));
}
END_TEST

START_TEST(many_statements_stay_and_are_found)
{
    int count = getenv("HNE_TEST_EFFORT") ? 3000 : 300000;
    hne_indicator *all[2] = {trade, china};
    const hne_statement *first = NULL;
    for (int i = 0; i < count; i++) {
        hne_figure figure = {i, 0, 0, {"CNY"}, HNE_HEDGE_NONE};
        hne_period period = {12 + i / 20 % 12000, 12 + i / 20 % 12000 + i % 7};
        ck_assert_int_eq(hne_indicator_state(all[i % 2], period, HNE_ASPECT_LEVEL, figure, NULL, NULL), HNE_OK);
        first = i ? first : hne_profile_statement(profile, 0);
    }
    ck_assert_ptr_eq(hne_profile_statement(profile, 0), first);
    ck_assert_uint_eq(hne_profile_statement_count(profile), (size_t)count);
    ck_assert_ptr_null(hne_profile_statement(profile, (size_t)count));
    for (int i = 0; i < count; i++) {
        const hne_statement *statement = hne_profile_statement(profile, (size_t)i);
        ck_assert_int_eq(hne_statement_figure(statement).digits, i);
        ck_assert_uint_eq(hne_statement_index(statement), (size_t)i);
        const hne_statement *found = hne_indicator_find(all[i % 2], hne_statement_period(statement), HNE_ASPECT_LEVEL, NULL);
        ck_assert(found && hne_period_equal(hne_statement_period(found), hne_statement_period(statement)));
    }
    size_t walked = 0;
    for (const hne_statement *s = hne_indicator_first_statement(china); s; s = hne_statement_next(s))
        ck_assert_int_eq(hne_statement_figure(s).digits, (int64_t)(2 * walked++ + 1));
    ck_assert_uint_eq(walked, hne_indicator_statement_count(china));
}
END_TEST

/* The same thing stated over and over must not slow the next one down. */
START_TEST(one_figure_stated_a_hundred_thousand_times)
{
    int count = getenv("HNE_TEST_EFFORT") ? 1000 : 100000;
    for (int i = 0; i < count; i++)
        state(HNE_ASPECT_LEVEL, "USD");
    ck_assert_uint_eq(hne_indicator_statement_count(trade), (size_t)count);
}
END_TEST

START_TEST(null_is_answered)
{
    ck_assert_uint_eq(hne_indicator_statement_count(NULL), 0);
    ck_assert_ptr_null(hne_indicator_first_statement(NULL));
    ck_assert_ptr_null(hne_statement_next(NULL));
    ck_assert_ptr_null(hne_statement_indicator(NULL));
    ck_assert(!hne_period_is_valid(hne_statement_period(NULL)));
    ck_assert(!hne_period_is_valid(hne_statement_base_period(NULL)));
    ck_assert_int_eq(hne_statement_aspect(NULL), 0);
    ck_assert_int_eq(hne_statement_figure(NULL).digits, 0);
    ck_assert_int_eq(hne_statement_basis(NULL), HNE_BASIS_NONE);
    ck_assert_ptr_null(hne_statement_reference(NULL));
    ck_assert_int_eq(hne_statement_prices(NULL), HNE_PRICES_UNKNOWN);
    ck_assert_int_eq(hne_statement_status(NULL), HNE_OBS_NORMAL);
    ck_assert_int_eq(hne_statement_is_certain(NULL), 0);
    ck_assert_ptr_null(hne_statement_span(NULL).source);
    ck_assert_uint_eq(hne_statement_index(NULL), 0);
    ck_assert_int_eq(hne_statement_set_reference(NULL, china, error), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_statement_set_currency(NULL, (hne_unit){"USD"}, error), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_statement_set_prices(NULL, HNE_PRICES_CURRENT, error), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_statement_set_status(NULL, HNE_OBS_NORMAL, error), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_statement_set_certain(NULL, 1, error), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_statement_set_span(NULL, (hne_span){NULL, 0, 0}, error), HNE_ERROR_ARGUMENT);
}
END_TEST

Suite *statement_suite(void)
{
    Suite *suite = suite_create("statement");
    TCase *tests = tcase_create("statement");
    tcase_set_timeout(tests, 60);
    tcase_add_checked_fixture(tests, set_up, tear_down);
    tcase_add_test(tests, units_have_to_fit_the_aspect);
    tcase_add_test(tests, what_was_stated_comes_back);
    tcase_add_test(tests, extreme_figures_are_kept);
    tcase_add_test(tests, impossible_statements_are_refused);
    tcase_add_test(tests, base_periods_follow_from_the_basis);
    tcase_add_test(tests, a_basis_that_does_not_fit_is_refused);
    tcase_add_test(tests, setters_do_not_disturb_each_other);
    tcase_add_test(tests, what_does_not_fit_is_refused);
    tcase_add_test(tests, statements_are_found_by_period_and_aspect);
    tcase_add_test(tests, many_statements_stay_and_are_found);
    tcase_add_test(tests, one_figure_stated_a_hundred_thousand_times);
    tcase_add_test(tests, null_is_answered);
    suite_add_tcase(suite, tests);
    return suite;
}
