/* SPDX-License-Identifier: MIT */
/* Sources, indicators, platforms, initiatives: members, one after the other. */
#include "suites.h"

#include <hunanecon.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

static hne_profile *profile;
static hne_error *error;
static hne_source *source;
static hne_indicator *indicator;
static hne_platform *platform;
static hne_initiative *strategy, *action;

static void set_up(void)
{
    ck_assert_int_eq(hne_profile_new(&profile, NULL), HNE_OK);
    ck_assert_int_eq(hne_error_new(&error), HNE_OK);
    ck_assert_int_eq(hne_profile_add_source(profile, "source", &source, NULL), HNE_OK);
    ck_assert_int_eq(hne_profile_add_indicator(profile, "indicator", &indicator, NULL), HNE_OK);
    ck_assert_int_eq(hne_profile_add_platform(profile, "platform", &platform, NULL), HNE_OK);
    ck_assert_int_eq(hne_profile_add_initiative(profile, "strategy", &strategy, NULL), HNE_OK);
    ck_assert_int_eq(hne_profile_add_initiative(profile, "action", &action, NULL), HNE_OK);
}

static void tear_down(void)
{
    hne_profile_unref(profile);
    hne_error_free(error);
}

START_TEST(source_members)
{
    ck_assert_str_eq(hne_source_title(source), "");
    ck_assert_int_eq(hne_source_set_title(source, "a bulletin", NULL), HNE_OK);
    ck_assert_int_eq(hne_source_set_publisher(source, "customs", NULL), HNE_OK);
    ck_assert_int_eq(hne_source_set_language(source, "zh-Hans", NULL), HNE_OK);
    ck_assert_int_eq(hne_source_set_address(source, "https://example.org/", NULL), HNE_OK);
    ck_assert_int_eq(hne_source_set_date(source, (hne_date){2018, 11, 20}, NULL), HNE_OK);
    ck_assert_int_eq(hne_source_set_date(source, (hne_date){2018, 2, 30}, error), HNE_ERROR_ARGUMENT);
    ck_assert_str_eq(hne_error_message(error), "there is no day 30 of month 2 of the year 2018");
    ck_assert_str_eq(hne_source_code(source), "source");
    ck_assert_str_eq(hne_source_title(source), "a bulletin");
    ck_assert_str_eq(hne_source_publisher(source), "customs");
    ck_assert_str_eq(hne_source_language(source), "zh-Hans");
    ck_assert_str_eq(hne_source_address(source), "https://example.org/");
    ck_assert_int_eq(hne_source_date(source).day, 20);
    ck_assert_int_eq(hne_source_set_date(source, (hne_date){0, 0, 0}, NULL), HNE_OK);
    ck_assert_int_eq(hne_source_date(source).year, 0);
    ck_assert_str_eq(hne_source_title(NULL), "");
    ck_assert_int_eq(hne_source_date(NULL).year, 0);
    ck_assert_int_eq(hne_source_set_title(NULL, "x", error), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_source_set_date(NULL, (hne_date){2018, 0, 0}, error), HNE_ERROR_ARGUMENT);
}
END_TEST

START_TEST(indicator_names)
{
    ck_assert_str_eq(hne_indicator_name(indicator, "en"), "indicator");
    ck_assert_int_eq(hne_indicator_set_name(indicator, "zh", "进出口", NULL), HNE_OK);
    ck_assert_str_eq(hne_indicator_name(indicator, "en"), "进出口");
    ck_assert_int_eq(hne_indicator_set_name(indicator, "en", "trade", NULL), HNE_OK);
    ck_assert_int_eq(hne_indicator_set_name(indicator, "en", "imports and exports", NULL), HNE_OK);
    ck_assert_str_eq(hne_indicator_name(indicator, "en"), "imports and exports");
    ck_assert_str_eq(hne_indicator_name(indicator, NULL), "进出口");
    ck_assert_uint_eq(hne_indicator_name_count(indicator), 2);
    ck_assert_str_eq(hne_indicator_name_language(indicator, 1), "en");
    ck_assert_str_eq(hne_indicator_name_language(indicator, 2), "");
    ck_assert_int_eq(hne_indicator_set_name(indicator, "", "x", error), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_indicator_set_name(indicator, NULL, "x", error), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_indicator_set_name(indicator, "fr", NULL, error), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_indicator_set_name(indicator, "fr", "\xff", error), HNE_ERROR_SYNTAX);
    ck_assert_int_eq(hne_indicator_set_name(NULL, "fr", "x", error), HNE_ERROR_ARGUMENT);
    ck_assert_uint_eq(hne_indicator_name_count(indicator), 2);
    ck_assert_str_eq(hne_indicator_name(NULL, "en"), "");
}
END_TEST

START_TEST(indicator_members)
{
    hne_unit usd;
    ck_assert_int_eq(hne_unit_parse("USD", &usd, NULL), HNE_OK);
    ck_assert_int_eq(hne_indicator_set_area(indicator, "Hunan", NULL), HNE_OK);
    ck_assert_int_eq(hne_indicator_set_unit(indicator, usd, NULL), HNE_OK);
    ck_assert_int_eq(hne_indicator_set_nature(indicator, HNE_NATURE_FLOW, NULL), HNE_OK);
    ck_assert_int_eq(hne_indicator_set_prices(indicator, HNE_PRICES_CONSTANT, NULL), HNE_OK);
    ck_assert_int_eq(hne_indicator_set_non_negative(indicator, 1, NULL), HNE_OK);
    ck_assert_int_eq(hne_indicator_set_unit(indicator, (hne_unit){"U$D"}, error), HNE_ERROR_SYNTAX);
    ck_assert_int_eq(hne_indicator_set_nature(indicator, (hne_nature)4, error), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_indicator_set_prices(indicator, (hne_prices)-1, error), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_indicator_set_non_negative(indicator, 2, error), HNE_ERROR_ARGUMENT);
    ck_assert_str_eq(hne_indicator_area(indicator), "Hunan");
    ck_assert(hne_unit_equal(hne_indicator_unit(indicator), usd));
    ck_assert_int_eq(hne_indicator_nature(indicator), HNE_NATURE_FLOW);
    ck_assert_int_eq(hne_indicator_prices(indicator), HNE_PRICES_CONSTANT);
    ck_assert_int_eq(hne_indicator_non_negative(indicator), 1);
    hne_statement *made;
    ck_assert_int_eq(hne_indicator_state(indicator, hne_period_of_year(2018), HNE_ASPECT_LEVEL,
                                         (hne_figure){1, 0, 0, usd, HNE_HEDGE_NONE}, &made, NULL), HNE_OK);
    ck_assert_int_eq(hne_statement_prices(made), HNE_PRICES_CONSTANT);
    ck_assert_int_eq(hne_indicator_nature(NULL), HNE_NATURE_UNKNOWN);
    ck_assert_int_eq(hne_indicator_non_negative(NULL), 0);
    ck_assert(isinf(hne_indicator_bounds(indicator).lower) && isinf(hne_indicator_bounds(indicator).upper));
    ck_assert_int_eq(hne_indicator_set_bounds(indicator, hne_interval_of(0, 7), NULL), HNE_OK);
    ck_assert_int_eq(hne_indicator_set_bounds(indicator, hne_interval_empty(), error), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_indicator_set_bounds(NULL, hne_interval_of(0, 7), error), HNE_ERROR_ARGUMENT);
    ck_assert(hne_indicator_bounds(indicator).lower == 0 && hne_indicator_bounds(indicator).upper == 7);
    ck_assert_int_eq(hne_indicator_set_bounds(indicator, hne_interval_entire(), NULL), HNE_OK);
    ck_assert(isinf(hne_indicator_bounds(NULL).lower));
    ck_assert_int_eq(hne_indicator_set_area(NULL, "x", error), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_indicator_set_unit(NULL, usd, error), HNE_ERROR_ARGUMENT);
}
END_TEST

START_TEST(platform_members)
{
    ck_assert_int_eq(hne_platform_units(platform), 1);
    ck_assert_int_eq(hne_platform_batch(platform), 0);
    ck_assert_int_eq(hne_platform_set_name(platform, "pilot zone", NULL), HNE_OK);
    ck_assert_int_eq(hne_platform_set_kind(platform, "pilot-zone", NULL), HNE_OK);
    ck_assert_int_eq(hne_platform_set_place(platform, "Changsha", NULL), HNE_OK);
    ck_assert_int_eq(hne_platform_set_note(platform, "first of its kind", NULL), HNE_OK);
    ck_assert_int_eq(hne_platform_set_level(platform, HNE_LEVEL_NATIONAL, NULL), HNE_OK);
    ck_assert_int_eq(hne_platform_set_status(platform, HNE_PLATFORM_APPROVED, (hne_date){2018, 7, 0}, NULL), HNE_OK);
    ck_assert_int_eq(hne_platform_set_units(platform, 3, NULL), HNE_OK);
    ck_assert_int_eq(hne_platform_set_batch(platform, 13, NULL), HNE_OK);
    ck_assert_int_eq(hne_platform_set_span(platform, (hne_span){source, 5, 7}, NULL), HNE_OK);
    ck_assert_int_eq(hne_platform_set_level(platform, (hne_platform_level)5, error), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_platform_set_status(platform, HNE_PLATFORM_ENDED, (hne_date){2018, 13, 0}, error), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_platform_set_status(platform, (hne_platform_status)5, (hne_date){2018, 0, 0}, error), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_platform_set_units(platform, 0, error), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_platform_set_batch(platform, -1, error), HNE_ERROR_ARGUMENT);
    ck_assert_str_eq(hne_platform_code(platform), "platform");
    ck_assert_str_eq(hne_platform_name(platform), "pilot zone");
    ck_assert_str_eq(hne_platform_kind(platform), "pilot-zone");
    ck_assert_str_eq(hne_platform_place(platform), "Changsha");
    ck_assert_str_eq(hne_platform_note(platform), "first of its kind");
    ck_assert_int_eq(hne_platform_level_of(platform), HNE_LEVEL_NATIONAL);
    ck_assert_int_eq(hne_platform_status_of(platform), HNE_PLATFORM_APPROVED);
    ck_assert_int_eq(hne_platform_date(platform).month, 7);
    ck_assert_int_eq(hne_platform_units(platform), 3);
    ck_assert_int_eq(hne_platform_batch(platform), 13);
    ck_assert_uint_eq(hne_platform_span(platform).begin, 5);
    ck_assert_str_eq(hne_platform_name(NULL), "");
    ck_assert_int_eq(hne_platform_units(NULL), 0);
    ck_assert_int_eq(hne_platform_set_units(NULL, 1, error), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_platform_set_name(NULL, "x", error), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_platform_set_span(NULL, (hne_span){NULL, 0, 0}, error), HNE_ERROR_ARGUMENT);
}
END_TEST

START_TEST(initiative_members)
{
    ck_assert_int_eq(hne_initiative_set_title(strategy, "opening up", NULL), HNE_OK);
    ck_assert_int_eq(hne_initiative_set_decided_by(strategy, "a congress", NULL), HNE_OK);
    ck_assert_int_eq(hne_initiative_set_kind(strategy, HNE_INITIATIVE_STRATEGY, NULL), HNE_OK);
    ck_assert_int_eq(hne_initiative_set_stated_actions(strategy, 5, NULL), HNE_OK);
    ck_assert_int_eq(hne_initiative_set_number(action, 2, NULL), HNE_OK);
    ck_assert_int_eq(hne_initiative_set_date(strategy, (hne_date){2016, 11, 15}, NULL), HNE_OK);
    ck_assert_int_eq(hne_initiative_set_span(strategy, (hne_span){source, 1, 2}, NULL), HNE_OK);
    ck_assert_int_eq(hne_initiative_add_text(action, HNE_INITIATIVE_MEANS, "fairs", NULL), HNE_OK);
    ck_assert_int_eq(hne_initiative_add_text(action, HNE_INITIATIVE_MEANS, "training", NULL), HNE_OK);
    ck_assert_int_eq(hne_initiative_add_text(action, HNE_INITIATIVE_BENCHMARKS, "Guangdong", NULL), HNE_OK);
    ck_assert_int_eq(hne_initiative_add_text(action, (hne_initiative_list)4, "x", error), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_initiative_add_text(action, HNE_INITIATIVE_MEANS, NULL, error), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_initiative_add_text(action, HNE_INITIATIVE_MEANS, "\xff", error), HNE_ERROR_SYNTAX);
    ck_assert_int_eq(hne_initiative_set_kind(action, (hne_initiative_kind)4, error), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_initiative_set_number(action, -1, error), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_initiative_set_stated_actions(action, -1, error), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_initiative_set_date(action, (hne_date){2018, 0, 1}, error), HNE_ERROR_ARGUMENT);
    ck_assert_str_eq(hne_initiative_title(strategy), "opening up");
    ck_assert_str_eq(hne_initiative_decided_by(strategy), "a congress");
    ck_assert_int_eq(hne_initiative_kind_of(strategy), HNE_INITIATIVE_STRATEGY);
    ck_assert_int_eq(hne_initiative_stated_actions(strategy), 5);
    ck_assert_int_eq(hne_initiative_number(action), 2);
    ck_assert_int_eq(hne_initiative_date(strategy).year, 2016);
    ck_assert_uint_eq(hne_initiative_span(strategy).length, 2);
    ck_assert_uint_eq(hne_initiative_text_count(action, HNE_INITIATIVE_MEANS), 2);
    ck_assert_str_eq(hne_initiative_text(action, HNE_INITIATIVE_MEANS, 1), "training");
    ck_assert_ptr_null(hne_initiative_text(action, HNE_INITIATIVE_MEANS, 2));
    ck_assert_uint_eq(hne_initiative_text_count(action, HNE_INITIATIVE_PARTNERS), 0);
    ck_assert_uint_eq(hne_initiative_text_count(action, (hne_initiative_list)0), 0);
    ck_assert_str_eq(hne_initiative_title(NULL), "");
    ck_assert_int_eq(hne_initiative_set_title(NULL, "x", error), HNE_ERROR_ARGUMENT);
}
END_TEST

START_TEST(initiative_links)
{
    hne_profile *other;
    hne_platform *stranger;
    ck_assert_int_eq(hne_profile_new(&other, NULL), HNE_OK);
    ck_assert_int_eq(hne_profile_add_platform(other, "stranger", &stranger, NULL), HNE_OK);
    ck_assert_int_eq(hne_initiative_link_platform(action, platform, NULL), HNE_OK);
    ck_assert_int_eq(hne_initiative_link_indicator(action, indicator, NULL), HNE_OK);
    ck_assert_int_eq(hne_initiative_link_platform(action, platform, error), HNE_ERROR_DUPLICATE);
    ck_assert_str_eq(hne_error_message(error), "\"platform\" is linked to \"action\" already; link it once");
    ck_assert_int_eq(hne_initiative_link_indicator(action, indicator, error), HNE_ERROR_DUPLICATE);
    ck_assert_int_eq(hne_initiative_link_platform(action, stranger, error), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_initiative_link_platform(action, NULL, error), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_initiative_link_indicator(NULL, indicator, error), HNE_ERROR_ARGUMENT);
    ck_assert_uint_eq(hne_initiative_platform_count(action), 1);
    ck_assert_ptr_eq(hne_initiative_platform(action, 0), platform);
    ck_assert_ptr_null(hne_initiative_platform(action, 1));
    ck_assert_uint_eq(hne_initiative_indicator_count(action), 1);
    ck_assert_ptr_eq(hne_initiative_indicator(action, 0), indicator);
    ck_assert_uint_eq(hne_initiative_platform_count(NULL), 0);
    hne_profile_unref(other);
}
END_TEST

START_TEST(indicator_as_a_quotient)
{
    hne_profile *other;
    hne_indicator *per_head, *product, *heads, *foreign;
    ck_assert_int_eq(hne_profile_new(&other, NULL), HNE_OK);
    ck_assert_int_eq(hne_profile_add_indicator(other, "x", &foreign, NULL), HNE_OK);
    ck_assert_int_eq(hne_profile_add_indicator(profile, "per head", &per_head, NULL), HNE_OK);
    ck_assert_int_eq(hne_profile_add_indicator(profile, "product", &product, NULL), HNE_OK);
    ck_assert_int_eq(hne_profile_add_indicator(profile, "heads", &heads, NULL), HNE_OK);
    ck_assert_ptr_null(hne_indicator_numerator(per_head));
    ck_assert_ptr_null(hne_indicator_denominator(per_head));
    ck_assert_int_eq(hne_indicator_set_quotient(per_head, product, heads, NULL), HNE_OK);
    ck_assert_int_eq(hne_indicator_set_quotient(NULL, product, heads, error), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_indicator_set_quotient(per_head, product, NULL, error), HNE_ERROR_ARGUMENT);
    ck_assert_str_eq(hne_error_message(error), "the denominator is NULL; give both, or NULL for both");
    ck_assert_int_eq(hne_indicator_set_quotient(per_head, NULL, heads, error), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_indicator_set_quotient(per_head, product, foreign, error), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_indicator_set_quotient(per_head, per_head, heads, error), HNE_ERROR_ARGUMENT);
    ck_assert_str_eq(hne_error_message(error), "\"per head\" cannot be a quotient of itself");
    ck_assert_ptr_eq(hne_indicator_numerator(per_head), product);
    ck_assert_ptr_eq(hne_indicator_denominator(per_head), heads);
    ck_assert_int_eq(hne_indicator_set_quotient(per_head, NULL, NULL, NULL), HNE_OK);
    ck_assert_ptr_null(hne_indicator_numerator(per_head));
    ck_assert_ptr_null(hne_indicator_denominator(per_head));
    ck_assert_ptr_null(hne_indicator_numerator(NULL));
    ck_assert_ptr_null(hne_indicator_denominator(NULL));
    hne_profile_unref(other);
}
END_TEST

START_TEST(initiatives_belong_to_others_without_cycles)
{
    int count = getenv("HNE_TEST_EFFORT") ? 1000 : 100000;
    hne_initiative *last = action, *next = NULL;
    char code[16];
    ck_assert_int_eq(hne_initiative_set_parent(action, action, error), HNE_ERROR_CYCLE);
    ck_assert_int_eq(hne_initiative_set_parent(action, strategy, NULL), HNE_OK);
    ck_assert_ptr_eq(hne_initiative_parent(action), strategy);
    ck_assert_int_eq(hne_initiative_set_parent(strategy, action, error), HNE_ERROR_CYCLE);
    for (int i = 0; i < count; i++) {
        snprintf(code, sizeof code, "a%d", i);
        ck_assert_int_eq(hne_profile_add_initiative(profile, code, &next, NULL), HNE_OK);
        ck_assert_int_eq(hne_initiative_set_parent(next, last, NULL), HNE_OK);
        last = next;
    }
    ck_assert_int_eq(hne_initiative_set_parent(strategy, last, error), HNE_ERROR_CYCLE);
    ck_assert_ptr_null(hne_initiative_parent(strategy));
    ck_assert_int_eq(hne_initiative_set_parent(action, NULL, NULL), HNE_OK);
    ck_assert_ptr_null(hne_initiative_parent(action));
    ck_assert_int_eq(hne_initiative_set_parent(strategy, last, NULL), HNE_OK);
    ck_assert_int_eq(hne_initiative_set_parent(NULL, last, error), HNE_ERROR_ARGUMENT);
}
END_TEST

Suite *objects_suite(void)
{
    Suite *suite = suite_create("objects");
    TCase *tests = tcase_create("objects");
    tcase_set_timeout(tests, 60);
    tcase_add_checked_fixture(tests, set_up, tear_down);
    tcase_add_test(tests, source_members);
    tcase_add_test(tests, indicator_names);
    tcase_add_test(tests, indicator_members);
    tcase_add_test(tests, indicator_as_a_quotient);
    tcase_add_test(tests, platform_members);
    tcase_add_test(tests, initiative_members);
    tcase_add_test(tests, initiative_links);
    tcase_add_test(tests, initiatives_belong_to_others_without_cycles);
    suite_add_tcase(suite, tests);
    return suite;
}
