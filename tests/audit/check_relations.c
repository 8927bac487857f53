/* SPDX-License-Identifier: MIT */
/* Each relation, as a small profile that keeps it and one that breaks it. */
#include "setting.h"
#include "suites.h"

#include <hunanecon.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

START_TEST(one_quantity_has_one_value)
{
    setting s = start();
    level(&s, "a", "2018", "almost 36 billion CNY");
    level(&s, "a", "2018", _i ? "38.2 billion CNY" : "35.9 billion CNY");
    expect(&s, _i ? 1 : 0, 0, HNE_RELATION_SAME_VALUE);
}
END_TEST

START_TEST(growth_leads_from_base_to_level)
{
    setting s = start();
    level(&s, "a", "2017", "100.0 billion CNY");
    level(&s, "a", "2018", _i ? "121.0 billion CNY" : "112.0 billion CNY");
    state(&s, "a", "2018", HNE_ASPECT_GROWTH, "12.0%", NULL);
    expect(&s, _i ? 1 : 0, 0, HNE_RELATION_GROWTH);
}
END_TEST

START_TEST(change_is_a_difference)
{
    setting s = start();
    level(&s, "a", "2017", "100.0 billion CNY");
    level(&s, "a", "2018", "112.0 billion CNY");
    state(&s, "a", "2018", HNE_ASPECT_CHANGE, _i ? "21.0 billion CNY" : "12.0 billion CNY", NULL);
    expect(&s, _i ? 1 : 0, 0, HNE_RELATION_CHANGE);
}
END_TEST

START_TEST(gap_is_a_difference_of_growths)
{
    setting s = start();
    state(&s, "a", "2018", HNE_ASPECT_GROWTH, "25.3%", NULL);
    state(&s, "b", "2018", HNE_ASPECT_GROWTH, "11.3%", NULL);
    state(&s, "a", "2018", HNE_ASPECT_GAP, _i ? "4.0 percentage points" : "14.0 percentage points", "b");
    expect(&s, _i ? 1 : 0, 0, HNE_RELATION_GAP);
}
END_TEST

START_TEST(gap_to_another_period)
{
    setting s = start();
    state(&s, "a", "2018-01/2018-09", HNE_ASPECT_GROWTH, "12.5%", NULL);
    state(&s, "a", "2018-S1", HNE_ASPECT_GROWTH, "11.3%", NULL);
    against(state(&s, "a", "2018-01/2018-09", HNE_ASPECT_GAP,
                  _i ? "2.1 percentage points" : "1.2 percentage points", NULL), "2018-S1");
    expect(&s, _i ? 1 : 0, 0, HNE_RELATION_GAP);
}
END_TEST

START_TEST(gap_of_a_rate_to_another_period)
{
    setting s = start();
    hne_unit percent;
    ck_assert_int_eq(hne_unit_parse("PT", &percent, NULL), HNE_OK);
    ck_assert_int_eq(hne_indicator_set_unit(indicator(&s, "rate", "CNY"), percent, NULL), HNE_OK);
    ck_assert_int_eq(hne_indicator_set_nature(indicator(&s, "rate", "CNY"), HNE_NATURE_RATIO, NULL), HNE_OK);
    level(&s, "rate", "2018-06", "4.8%");
    level(&s, "rate", "2018-05", "4.6%");
    against(state(&s, "rate", "2018-06", HNE_ASPECT_GAP, _i ? "0.8 percentage points" : "0.2 percentage points", NULL),
            "2018-05");
    expect(&s, _i ? 1 : 0, 0, HNE_RELATION_GAP);
}
END_TEST

/* The difference of the growths is 1.2 points, 1.3 within rounding; "percent" means
 * that 11.3 times 1.012 is 12.5, or 11.3 times 1.106, which holds. */
START_TEST(percent_for_points)
{
    static const struct {
        const char *gap;
        size_t broken;
        int by_unit;
    } cases[] = {{"1.2%", 1, 1}, {"1.3%", 1, 1}, {"1.6%", 1, 0}, {"10.6%", 0, 0}};
    setting s = start();
    state(&s, "a", "2018", HNE_ASPECT_GROWTH, "12.5%", NULL);
    state(&s, "b", "2018", HNE_ASPECT_GROWTH, "11.3%", NULL);
    state(&s, "a", "2018", HNE_ASPECT_GAP, cases[_i].gap, "b");
    hne_audit *audit = audit_of(&s);
    ck_assert_uint_eq(hne_audit_finding_count(audit), cases[_i].broken);
    ck_assert_uint_eq(hne_audit_contradiction_count(audit), cases[_i].broken);
    const hne_finding *finding = hne_audit_finding(audit, 0);
    ck_assert_int_eq(hne_finding_repair_kind(finding, 0) == HNE_REPAIR_UNIT, cases[_i].by_unit);
    hne_audit_free(audit);
}
END_TEST

START_TEST(percent_for_points_against_another_period)
{
    setting s = start();
    state(&s, "a", "2018-01/2018-09", HNE_ASPECT_GROWTH, "12.5%", NULL);
    state(&s, "a", "2018-S1", HNE_ASPECT_GROWTH, "11.3%", NULL);
    against(state(&s, "a", "2018-01/2018-09", HNE_ASPECT_GAP, "1.2%", NULL), "2018-S1");
    expect_repair(&s, HNE_REPAIR_UNIT, "growth 1.2 percentage points above that of the first half of 2018 instead of");
}
END_TEST

/* A gap in percent whose other growth is not known: points may be meant, and nothing follows. */
START_TEST(half_a_gap_in_percent)
{
    setting s = start();
    state(&s, "a", "2018", HNE_ASPECT_GROWTH, "12.5%", NULL);
    if (_i == 0) {
        hne_statement *gap = state(&s, "a", "2018", HNE_ASPECT_GAP, "1.2%", "b");
        hne_indicator *other = hne_profile_find_indicator(s.profile, "b");
        ck_assert_int_eq(hne_indicator_set_area(other, "Elsewhere", NULL), HNE_OK);
        ck_assert_ptr_eq(hne_statement_reference(gap), other);
    }
    else
        against(state(&s, "a", "2018", HNE_ASPECT_GAP, "1.2%", NULL), "2018-S1");
    hne_audit *audit = audit_of(&s);
    ck_assert_uint_eq(hne_audit_finding_count(audit), 1);
    ck_assert_uint_eq(hne_audit_contradiction_count(audit), 0);
    const hne_finding *finding = hne_audit_finding(audit, 0);
    ck_assert_int_eq(hne_finding_severity(finding), HNE_SEVERITY_TENSION);
    ck_assert_int_eq(hne_finding_repair_kind(finding, 0), HNE_REPAIR_UNIT);
    ck_assert_str_eq(hne_finding_step_text(finding, 2),
                     _i ? "growth in the first half of 2018 was 11.2% to 11.4% if percentage points are meant, "
                          "12.29% to 12.41% if percent of it"
                        : "growth of b, Elsewhere was 11.2% to 11.4% if percentage points are meant, 12.29% to 12.41% if percent of it");
    ck_assert_uint_eq(hne_audit_implied_count(audit), 0);
    ck_assert_uint_eq(hne_audit_unchecked_count(audit), 2);
    hne_audit_free(audit);
}
END_TEST

START_TEST(whole_is_the_sum_of_its_parts)
{
    setting s = start();
    parts(&s, "whole", 1, "one", "two");
    level(&s, "whole", "2018", "30.0 billion CNY");
    level(&s, "one", "2018", "20.0 billion CNY");
    level(&s, "two", "2018", _i ? "11.0 billion CNY" : "10.0 billion CNY");
    expect(&s, _i ? 1 : 0, 0, HNE_RELATION_SUM);
}
END_TEST

START_TEST(part_is_at_most_the_whole)
{
    setting s = start();
    parts(&s, "whole", 0, "one", "two");
    level(&s, "whole", "2018", "30.0 billion CNY");
    level(&s, "one", "2018", _i ? "31.0 billion CNY" : "29.0 billion CNY");
    expect(&s, _i ? 1 : 0, 0, HNE_RELATION_PART);
}
END_TEST

START_TEST(share_of_the_whole_is_the_part)
{
    setting s = start();
    level(&s, "whole", "2018", "30.0 billion CNY");
    level(&s, "one", "2018", "12.0 billion CNY");
    state(&s, "one", "2018", HNE_ASPECT_SHARE, _i ? "45.0%" : "40.0%", "whole");
    expect(&s, _i ? 1 : 0, 0, HNE_RELATION_SHARE);
}
END_TEST

START_TEST(change_of_a_share)
{
    setting s = start();
    state(&s, "one", "2017", HNE_ASPECT_SHARE, "38.1%", "whole");
    state(&s, "one", "2018", HNE_ASPECT_SHARE, "40.0%", "whole");
    state(&s, "one", "2018", HNE_ASPECT_SHARE_CHANGE, _i ? "9.1 percentage points" : "1.9 percentage points", "whole");
    expect(&s, _i ? 1 : 0, 0, HNE_RELATION_SHARE_CHANGE);
}
END_TEST

START_TEST(shorter_period_is_at_most_the_longer)
{
    setting s = start();
    level(&s, "a", "2018", "30.0 billion CNY");
    level(&s, "a", "2018-01/2018-10", _i ? "31.0 billion CNY" : "26.0 billion CNY");
    expect(&s, _i ? 1 : 0, 0, HNE_RELATION_SUB_PERIOD);
}
END_TEST

START_TEST(periods_add_up)
{
    setting s = start();
    level(&s, "a", "2018-Q1", "20.8 billion CNY");
    level(&s, "a", "2018-Q2", "17.1 billion CNY");
    level(&s, "a", "2018-Q3", "19.5 billion CNY");
    level(&s, "a", "2018-01/2018-09", _i ? "75.4 billion CNY" : "57.4 billion CNY");
    expect(&s, _i ? 1 : 0, 0, HNE_RELATION_PERIODS_ADD);
}
END_TEST

START_TEST(whole_grows_within_the_range_of_its_parts)
{
    setting s = start();
    parts(&s, "whole", 1, "one", "two");
    state(&s, "whole", "2018", HNE_ASPECT_GROWTH, _i ? "35.3%" : "25.3%", NULL);
    state(&s, "one", "2018", HNE_ASPECT_GROWTH, "29.6%", NULL);
    state(&s, "two", "2018", HNE_ASPECT_GROWTH, "20.5%", NULL);
    expect(&s, _i ? 1 : 0, 0, HNE_RELATION_MEAN_GROWTH);
}
END_TEST

/* Three sectors, as a release on regional output gives them, growth first. */
static void three_sectors(setting *s, const char *total, hne_prices prices, const char *primary, const char *secondary,
                          const char *tertiary, const char *whole)
{
    static const char *const codes[] = {"primary", "secondary", "tertiary", "gdp"};
    static const char *const levels[] = {"27.331 billion CNY", "304.992 billion CNY", "198.396 billion CNY"};
    const char *growths[] = {primary, secondary, tertiary, whole};
    hne_breakdown *breakdown;
    for (int i = 3; i >= 0; i--) {
        hne_statement *growth = state(s, codes[i], "2012-S1", HNE_ASPECT_GROWTH, growths[i], NULL);
        ck_assert_int_eq(hne_statement_set_prices(growth, prices, NULL), HNE_OK);
        level(s, codes[i], "2012-S1", i < 3 ? levels[i] : total);
    }
    ck_assert_int_eq(hne_indicator_add_breakdown(indicator(s, "gdp", "CNY"), "by sector", 1, &breakdown, NULL), HNE_OK);
    for (int i = 0; i < 3; i++)
        ck_assert_int_eq(hne_breakdown_add_part(breakdown, indicator(s, codes[i], "CNY"), 1, NULL), HNE_OK);
}

/* Weights of 5, 57 and 37 percent: 4.7, 15.7 and 16.2 give 15.3 for the whole. A bare
 * 14 may have been cut down from nearly 15. */
START_TEST(whole_grows_by_the_weighted_mean)
{
    static const struct {
        hne_prices prices;
        const char *whole;
        size_t broken, tense;
        hne_relation relation;
    } cases[] = {
        {HNE_PRICES_CONSTANT, "15.3%", 0, 0, HNE_RELATION_MEAN_GROWTH},
        {HNE_PRICES_CONSTANT, "15.0%", 0, 0, HNE_RELATION_MEAN_GROWTH},
        {HNE_PRICES_CONSTANT, "14.0%", 1, 0, HNE_RELATION_MEAN_GROWTH},
        {HNE_PRICES_CURRENT, "15.3%", 0, 0, HNE_RELATION_SUM},
        {HNE_PRICES_CURRENT, "15.5%", 0, 0, HNE_RELATION_SUM},
        {HNE_PRICES_CURRENT, "14.0%", 1, 0, HNE_RELATION_SUM},
        {HNE_PRICES_CONSTANT, "14%", 0, 1, HNE_RELATION_MEAN_GROWTH},
        {HNE_PRICES_CURRENT, "14%", 0, 1, HNE_RELATION_SUM},
    };
    setting s = start();
    three_sectors(&s, "530.719 billion CNY", cases[_i].prices, "4.7%", "15.7%", "16.2%", cases[_i].whole);
    expect(&s, cases[_i].broken, cases[_i].tense, cases[_i].relation);
}
END_TEST

START_TEST(interchanged_digits_in_a_growth_are_a_repair)
{
    setting s = start();
    int any = 0;
    three_sectors(&s, "530.719 billion CNY", HNE_PRICES_CURRENT, "4.7%", "15.7%", "16.2%", "14.0%");
    hne_audit *audit = audit_of(&s);
    ck_assert_uint_eq(hne_audit_contradiction_count(audit), 1);
    const hne_finding *finding = hne_audit_finding(audit, 0);
    for (size_t i = 0; i < hne_finding_repair_count(finding); i++) {
        any |= hne_finding_repair_kind(finding, i) == HNE_REPAIR_DIGITS;
        ck_assert_int_ne(hne_finding_repair_kind(finding, i), HNE_REPAIR_UNIT); /* an amount moves by no points */
        if (i)
            ck_assert(hne_finding_repair_kind(finding, i - 1) != HNE_REPAIR_VALUE ||
                      hne_finding_repair_kind(finding, i) == HNE_REPAIR_VALUE); /* what is implied comes last */
    }
    ck_assert(any);
    hne_audit_free(audit);
}
END_TEST

START_TEST(shares_of_all_parts_make_a_hundred)
{
    static const char *const codes[] = {"primary", "secondary", "tertiary"};
    static const char *const shares[] = {"15.70%", "40.04%", "4.30%", "44.30%"};
    setting s = start();
    hne_breakdown *breakdown;
    ck_assert_int_eq(hne_indicator_add_breakdown(indicator(&s, "gdp", "CNY"), "by sector", 1, &breakdown, NULL), HNE_OK);
    for (int i = 0; i < 3; i++) {
        ck_assert_int_eq(hne_breakdown_add_part(breakdown, indicator(&s, codes[i], "CNY"), 1, NULL), HNE_OK);
        state(&s, codes[i], "2014", HNE_ASPECT_SHARE, i == 2 && !_i ? shares[3] : shares[i], "gdp");
    }
    expect(&s, _i ? 1 : 0, 0, HNE_RELATION_SUM);
}
END_TEST

START_TEST(rank_agrees_with_the_values)
{
    setting s = start();
    parts(&s, "whole", 0, "one", "two");
    level(&s, "one", "2018", "20.0 billion CNY");
    level(&s, "two", "2018", "10.0 billion CNY");
    state(&s, "two", "2018", HNE_ASPECT_RANK, _i ? "1" : "2", "whole");
    expect(&s, _i ? 1 : 0, 0, HNE_RELATION_RANK);
}
END_TEST

START_TEST(contribution_is_change_over_base)
{
    setting s = start();
    level(&s, "one", "2017", "20.0 billion CNY");
    level(&s, "one", "2018", "24.0 billion CNY");
    level(&s, "whole", "2017", "80.0 billion CNY");
    state(&s, "one", "2018", HNE_ASPECT_CONTRIBUTION, _i ? "20.0 percentage points" : "5.0 percentage points", "whole");
    expect(&s, _i ? 1 : 0, 0, HNE_RELATION_CONTRIBUTION);
}
END_TEST

START_TEST(nothing_is_reported_before_it_happened)
{
    setting s = start();
    from(&s, "release", 2018, _i ? 9 : 11);
    level(&s, "a", "2018-10", "3.0 billion CNY");
    expect(&s, _i ? 1 : 0, 0, HNE_RELATION_DATE);
}
END_TEST

/* A wrong date is one fault, however many figures of a period stand under it. */
START_TEST(a_date_is_told_once_for_each_period)
{
    setting s = start();
    from(&s, "release", 2019, 4);
    level(&s, "a", "2019-01/2019-08", "67.46 billion USD");
    level(&s, "b", "2019-01/2019-08", "18.33 billion USD");
    level(&s, "b", "2019-08", "2.3 billion USD");
    expect(&s, 2, 0, HNE_RELATION_DATE);
}
END_TEST

START_TEST(what_cannot_be_negative_is_not)
{
    setting s = start();
    level(&s, "a", "2018", _i ? "-3.0 billion CNY" : "3.0 billion CNY");
    expect(&s, _i ? 1 : 0, 0, HNE_RELATION_SIGN);
}
END_TEST

START_TEST(stated_number_of_actions_is_listed)
{
    setting s = start();
    hne_initiative *strategy, *action;
    ck_assert_int_eq(hne_profile_add_initiative(s.profile, "s", &strategy, NULL), HNE_OK);
    ck_assert_int_eq(hne_initiative_set_stated_actions(strategy, _i ? 3 : 2, NULL), HNE_OK);
    for (int i = 0; i < 2; i++) {
        ck_assert_int_eq(hne_profile_add_initiative(s.profile, i ? "a" : "b", &action, NULL), HNE_OK);
        ck_assert_int_eq(hne_initiative_set_kind(action, HNE_INITIATIVE_ACTION, NULL), HNE_OK);
        ck_assert_int_eq(hne_initiative_set_parent(action, strategy, NULL), HNE_OK);
    }
    expect(&s, _i ? 1 : 0, 0, HNE_RELATION_COUNT);
}
END_TEST

START_TEST(two_values_may_be_of_two_periods)
{
    setting s = start();
    level(&s, "a", "2016-01/2016-08", "21050.5 billion CNY");
    level(&s, "a", "2016-01/2016-08", "2754.0 billion CNY");
    expect_repair(&s, HNE_REPAIR_PERIOD, "2754.0 billion CNY in August 2016 instead of January-August 2016");
}
END_TEST

/* "Rose 0.8%, an increase of 0.5% over the month before": the change of the yearly rate. */
START_TEST(a_growth_may_be_the_change_of_a_growth)
{
    setting s = start();
    hne_statement *gap;
    int found = 0;
    against(state(&s, "a", "2017-10", HNE_ASPECT_GROWTH, "0.8%", NULL), "2017-09");
    gap = state(&s, "a", "2017-10", HNE_ASPECT_GROWTH, "0.5%", NULL);
    ck_assert_int_eq(hne_statement_set_basis(gap, HNE_BASIS_PERIOD_ON_PERIOD, (hne_period){0, -1}, NULL), HNE_OK);
    state(&s, "a", "2017-10", HNE_ASPECT_GROWTH, "7.9%", NULL);
    state(&s, "a", "2017-09", HNE_ASPECT_GROWTH, "7.4%", NULL);
    hne_audit *audit = audit_of(&s);
    ck_assert_uint_eq(hne_audit_contradiction_count(audit), 1);
    const hne_finding *finding = hne_audit_finding(audit, 0);
    ck_assert_int_eq(hne_finding_repair_kind(finding, 0), HNE_REPAIR_UNIT);
    ck_assert_int_eq(hne_finding_repair_aspect(finding, 0), HNE_ASPECT_GAP);
    ck_assert_ptr_eq(hne_finding_repair_statement(finding, 0), gap);
    for (size_t i = 0; i < hne_finding_repair_count(finding); i++)
        found |= hne_finding_repair_kind(finding, i) == HNE_REPAIR_PERIOD;
    ck_assert(!found); /* a month on the month before is of no other period */
    hne_audit_free(audit);
}
END_TEST

/* What others imply ten times away from what is printed is no repair. */
START_TEST(no_repair_prints_nonsense)
{
    setting s = start();
    level(&s, "part", "2008", "802.91 billion CNY");
    level(&s, "whole", "2008", "11.58 billion CNY");
    level(&s, "other", "2008", "1.69 billion CNY");
    parts(&s, "whole", 1, "part", "other");
    hne_audit *audit = audit_of(&s);
    ck_assert_uint_ge(hne_audit_contradiction_count(audit), 1);
    for (size_t i = 0; i < hne_finding_repair_count(hne_audit_finding(audit, 0)); i++)
        ck_assert_int_ne(hne_finding_repair_kind(hne_audit_finding(audit, 0), i), HNE_REPAIR_VALUE);
    hne_audit_free(audit);
}
END_TEST

/* Trade of a region: in its own currency, in another at any rate that was seen, and what follows. */
START_TEST(levels_lie_within_bounds)
{
    static const struct {
        const char *level;
        size_t contradictions;
        hne_repair_kind repair;
    } cases[] = {
        {"25.7 trillion CNY", 0, (hne_repair_kind)0},        {"257.63 trillion CNY", 1, HNE_REPAIR_POWER_OF_TEN},
        {"7.2 CNY", 1, HNE_REPAIR_POWER_OF_TEN},             {"7.0 trillion USD", 0, (hne_repair_kind)0},
        {"70.0 trillion USD", 1, HNE_REPAIR_POWER_OF_TEN},   {"over 50 trillion CNY", 0, (hne_repair_kind)0},
        {"-1.00 trillion CNY", 1, HNE_REPAIR_SIGN},
    };
    setting s = start();
    hne_indicator *trade = indicator(&s, "trade", "CNY");
    ck_assert_int_eq(hne_indicator_set_bounds(trade, hne_interval_of(1e4, 5e13), NULL), HNE_OK);
    level(&s, "trade", "2018", cases[_i].level);
    hne_audit *audit = audit_of(&s);
    ck_assert_uint_eq(hne_audit_finding_count(audit), cases[_i].contradictions);
    ck_assert_uint_eq(hne_audit_contradiction_count(audit), cases[_i].contradictions);
    if (cases[_i].contradictions) {
        const hne_finding *finding = hne_audit_finding(audit, 0);
        hne_relation relation = cases[_i].repair == HNE_REPAIR_SIGN ? HNE_RELATION_SIGN : HNE_RELATION_BOUNDS;
        ck_assert_int_eq(hne_finding_relation(finding), relation);
        if (cases[_i].repair != HNE_REPAIR_SIGN)
            ck_assert_int_eq(hne_finding_repair_kind(finding, 0), cases[_i].repair);
    }
    hne_audit_free(audit);
}
END_TEST

Suite *relations_suite(void)
{
    Suite *suite = suite_create("relations");
    TCase *tests = tcase_create("kept and broken");
    tcase_add_loop_test(tests, one_quantity_has_one_value, 0, 2);
    tcase_add_loop_test(tests, growth_leads_from_base_to_level, 0, 2);
    tcase_add_loop_test(tests, change_is_a_difference, 0, 2);
    tcase_add_loop_test(tests, gap_is_a_difference_of_growths, 0, 2);
    tcase_add_loop_test(tests, gap_to_another_period, 0, 2);
    tcase_add_loop_test(tests, gap_of_a_rate_to_another_period, 0, 2);
    tcase_add_loop_test(tests, percent_for_points, 0, 4);
    tcase_add_test(tests, percent_for_points_against_another_period);
    tcase_add_loop_test(tests, half_a_gap_in_percent, 0, 2);
    tcase_add_loop_test(tests, whole_is_the_sum_of_its_parts, 0, 2);
    tcase_add_loop_test(tests, part_is_at_most_the_whole, 0, 2);
    tcase_add_loop_test(tests, share_of_the_whole_is_the_part, 0, 2);
    tcase_add_loop_test(tests, change_of_a_share, 0, 2);
    tcase_add_loop_test(tests, shorter_period_is_at_most_the_longer, 0, 2);
    tcase_add_loop_test(tests, periods_add_up, 0, 2);
    tcase_add_loop_test(tests, whole_grows_within_the_range_of_its_parts, 0, 2);
    tcase_add_loop_test(tests, whole_grows_by_the_weighted_mean, 0, 8);
    tcase_add_test(tests, interchanged_digits_in_a_growth_are_a_repair);
    tcase_add_loop_test(tests, shares_of_all_parts_make_a_hundred, 0, 2);
    tcase_add_loop_test(tests, rank_agrees_with_the_values, 0, 2);
    tcase_add_loop_test(tests, contribution_is_change_over_base, 0, 2);
    tcase_add_loop_test(tests, nothing_is_reported_before_it_happened, 0, 2);
    tcase_add_test(tests, a_date_is_told_once_for_each_period);
    tcase_add_loop_test(tests, what_cannot_be_negative_is_not, 0, 2);
    tcase_add_loop_test(tests, stated_number_of_actions_is_listed, 0, 2);
    tcase_add_test(tests, two_values_may_be_of_two_periods);
    tcase_add_test(tests, a_growth_may_be_the_change_of_a_growth);
    tcase_add_test(tests, no_repair_prints_nonsense);
    tcase_add_loop_test(tests, levels_lie_within_bounds, 0, 7);
    suite_add_tcase(suite, tests);
    return suite;
}
