/* SPDX-License-Identifier: MIT */
/* Growths, shares and ratios that are beyond what regions have had. */
#include "setting.h"

#include "suites.h"

#include <stdio.h>
#include <string.h>

static hne_indicator *of(setting *s, const char *area, const char *concept, const char *unit)
{
    char code[64];
    snprintf(code, sizeof code, "%s/%s", area, concept);
    hne_indicator *found = indicator(s, code, unit);
    ck_assert_int_eq(hne_indicator_set_area(found, area, NULL), HNE_OK);
    return found;
}

static hne_statement *stated(setting *s, const char *area, const char *concept, const char *when, hne_aspect aspect,
                             const char *what, const char *against)
{
    char code[64];
    snprintf(code, sizeof code, "%s/%s", area, concept);
    return state(s, code, when, aspect, what, against);
}

static void expect_one(setting *s, size_t contradictions, const char *rule)
{
    hne_audit *audit = audit_of(s);
    ck_assert_uint_eq(hne_audit_contradiction_count(audit), contradictions);
    ck_assert_uint_eq(hne_audit_doubt_count(audit), 0);
    for (size_t f = 0; f < hne_audit_finding_count(audit) && rule; f++) {
        const hne_finding *finding = hne_audit_finding(audit, f);
        int is_told = 0;
        ck_assert_int_eq(hne_finding_relation(finding), HNE_RELATION_BOUNDS);
        for (size_t i = 0; i < hne_finding_step_count(finding); i++)
            is_told |= !strcmp(hne_finding_step_text(finding, i), rule);
        ck_assert_msg(is_told, "the rule is not \"%s\"", rule);
    }
    hne_audit_free(audit);
}

/* As they were, but for those that break the rule. */
static const struct {
    const char *area, *concept, *when, *growth, *rule;
} growths[] = {
    {"Hubei", "GDP", "2020-Q1", "-39.2%", NULL},
    {"Hubei", "GDP", "2021-Q1", "58.3%", NULL},
    {"Hunan", "GDP", "2022", "4.5%", NULL},
    {"Hunan", "GDP", "2022", "45%", "in no such region was it above 35% since 1998"},
    {"Hunan", "GDP", "1992", "45%", NULL},
    {"Ordos", "GDP", "2004", "36.2%", NULL},
    {"China", "GDP", "2020-Q1", "-6.8%", NULL},
    {"China", "GDP", "2020-Q1", "-68%", "in no such region was it below -15% since 1998"},
    {"China", "CPI", "2008-02", "8.7%", NULL},
    {"China", "CPI", "1994", "24.1%", NULL},
    {"China", "CPI", "2022-05", "21%", "in no such region was it above 12% since 1998"},
    {"China", "CPI:pork", "2019-11", "110.2%", NULL},
    {"Shanghai", "RETAIL", "2022-04", "-48.3%", NULL},
    {"China", "INDUSTRY", "2021-01/2021-02", "35.1%", NULL},
    {"China", "INDUSTRY", "2021-01/2021-02", "351%", "in no such region was it above 50% since 1998"},
    {"Hunan", "EXPORTS", "2022", "270%", NULL},
};

START_TEST(growths_are_as_regions_grow)
{
    setting s = start();
    from(&s, "release", 2023, 2);
    of(&s, growths[_i].area, growths[_i].concept, "CNY");
    stated(&s, growths[_i].area, growths[_i].concept, growths[_i].when, HNE_ASPECT_GROWTH, growths[_i].growth, NULL);
    expect_one(&s, growths[_i].rule != NULL, growths[_i].rule);
}
END_TEST

/* A rate that nobody is sure of is a doubt; "8,000 times" may be on any year. */
START_TEST(growths_by_guess_and_by_times_break_no_rule)
{
    setting s = start();
    from(&s, "release", 2023, 2);
    of(&s, "Hunan", "GDP", "CNY");
    of(&s, "Lanzhou", "GDP", "CNY");
    hne_statement *guess = stated(&s, "Hunan", "GDP", "2022", HNE_ASPECT_GROWTH, "45%", NULL);
    ck_assert_int_eq(hne_statement_set_certain(guess, 0, NULL), HNE_OK);
    stated(&s, "Lanzhou", "GDP", "2018", HNE_ASPECT_GROWTH, "8000 times", NULL);
    hne_audit *audit = audit_of(&s);
    ck_assert_uint_eq(hne_audit_contradiction_count(audit), 0);
    hne_audit_free(audit);
}
END_TEST

START_TEST(ratios_are_as_regions_have_them)
{
    setting s = start();
    from(&s, "release", 2023, 2);
    of(&s, "Hunan", "URBANIZATION", "PT");
    stated(&s, "Hunan", "URBANIZATION", "2022", HNE_ASPECT_LEVEL, _i ? "160.3%" : "60.3%", NULL);
    expect_one(&s, (size_t)_i, _i ? "it cannot be more than 100%: 1.6 times too large" : NULL);
}
END_TEST

/* Of a part that was declared one; what is done of a plan may be more than all of it. */
START_TEST(shares_of_a_whole_are_no_more_than_it)
{
    setting s = start();
    from(&s, "release", 2023, 2);
    hne_indicator *whole = of(&s, "Hunan", "TRADE", "CNY"), *part = of(&s, "Hunan", "TRADE:private enterprises", "CNY");
    hne_breakdown *made;
    of(&s, "Hunan", "PLAN", "CNY");
    ck_assert_int_eq(hne_indicator_set_non_negative(whole, 1, NULL), HNE_OK);
    ck_assert_int_eq(hne_indicator_set_non_negative(part, 1, NULL), HNE_OK);
    ck_assert_int_eq(hne_indicator_add_breakdown(whole, "by trader", 0, &made, NULL), HNE_OK);
    ck_assert_int_eq(hne_breakdown_add_part(made, part, 1, NULL), HNE_OK);
    stated(&s, "Hunan", "TRADE", "2022", HNE_ASPECT_SHARE, "108%", "Hunan/PLAN");
    stated(&s, "Hunan", "TRADE:private enterprises", "2022", HNE_ASPECT_SHARE, _i ? "174.5%" : "74.5%", "Hunan/TRADE");
    expect_one(&s, (size_t)_i, _i ? "it cannot be more than 100%: 1.7 times too large" : NULL);
}
END_TEST

Suite *known_rates_suite(void)
{
    Suite *suite = suite_create("known rates");
    TCase *tests = tcase_create("known rates");
    tcase_add_loop_test(tests, growths_are_as_regions_grow, 0, (int)(sizeof growths / sizeof *growths));
    tcase_add_test(tests, growths_by_guess_and_by_times_break_no_rule);
    tcase_add_loop_test(tests, ratios_are_as_regions_have_them, 0, 2);
    tcase_add_loop_test(tests, shares_of_a_whole_are_no_more_than_it, 0, 2);
    suite_add_tcase(suite, tests);
    return suite;
}
