/* SPDX-License-Identifier: MIT */
/* Growth in volume beside levels in money, increases by amounts, and slips that
 * several statements share. */
#include "setting.h"
#include "suites.h"

#include <string.h>

static hne_statement *grew(setting *s, const char *code, const char *when, const char *by)
{
    hne_statement *growth = state(s, code, when, HNE_ASPECT_GROWTH, by, NULL);
    ck_assert_int_eq(hne_statement_set_prices(growth, HNE_PRICES_CONSTANT, NULL), HNE_OK);
    return growth;
}

/* Prices may fall by a quarter, or rise by two fifths, in a year. */
static const struct {
    const char *before, *level, *growth;
    size_t contradictions;
    const char *repair;
} levels[] = {
    {"100.0 billion CNY", "112.0 billion CNY", "8.0%", 0, NULL},
    {"100.0 billion CNY", "82.0 billion CNY", "8.0%", 0, NULL},
    {"100.0 billion CNY", "151.0 billion CNY", "8.0%", 0, NULL},
    {"100.0 billion CNY", "1120 billion CNY", "8.0%", 1, "112.0 billion CNY"},
    {"100.0 billion CNY", "11.2 billion CNY", "8.0%", 1, "112 billion CNY"},
};

START_TEST(prices_do_not_multiply_within_a_year)
{
    setting s = start();
    level(&s, "a", "2017", levels[_i].before);
    level(&s, "a", "2018", levels[_i].level);
    grew(&s, "a", "2018", levels[_i].growth);
    hne_audit *audit = audit_of(&s);
    ck_assert_uint_eq(hne_audit_contradiction_count(audit), levels[_i].contradictions);
    ck_assert_uint_eq(hne_audit_doubt_count(audit), 0);
    int found = 0;
    for (size_t i = 0; levels[_i].repair && i < hne_finding_repair_count(hne_audit_finding(audit, 0)); i++)
        found |= strncmp(hne_finding_repair_text(hne_audit_finding(audit, 0), i), levels[_i].repair,
                         strlen(levels[_i].repair)) == 0;
    ck_assert_int_eq(found, levels[_i].repair != NULL);
    hne_audit_free(audit);
}
END_TEST

/* No year beside it: nothing is known of the prices in between. */
START_TEST(years_apart_are_not_held_together)
{
    setting s = start();
    level(&s, "a", "2013", "100.0 billion CNY");
    level(&s, "a", "2018", "1120 billion CNY");
    against(grew(&s, "a", "2018", "8.0%"), "2013");
    expect(&s, 0, 0, HNE_RELATION_PRICES);
}
END_TEST

/* "Grew by 265 billion, or 10.4%", of what came to 265 billion: increased to. */
static void expect_increase(setting *s, int is_misprinted)
{
    state(s, "a", "2018", HNE_ASPECT_GROWTH, "10.4%", NULL);
    state(s, "a", "2018", HNE_ASPECT_CHANGE, is_misprinted ? "265 billion CNY" : "24.9 billion CNY", NULL);
    if (is_misprinted)
        expect_repair(s, HNE_REPAIR_ASPECT, "265 billion CNY instead of up 265 billion CNY");
    else
        expect(s, 0, 0, HNE_RELATION_CHANGE);
}

START_TEST(an_increase_by_the_level_is_none)
{
    setting s = start();
    level(&s, "a", "2018", "264 billion CNY");
    expect_increase(&s, _i);
}
END_TEST

/* Growth of what no level is stated of is in the currency of its increase. */
START_TEST(an_increase_tells_the_currency)
{
    setting s = start();
    level(&s, "b", "2018", "2440 billion CNY");
    state(&s, "a", "2018", HNE_ASPECT_SHARE, "10.8%", "b");
    expect_increase(&s, _i);
}
END_TEST

/* Ningbo, 2003: what each industry came to, printed as what it rose by. */
START_TEST(one_slip_may_be_of_several_statements)
{
    setting s = start();
    from(&s, "communique", 2004, 2);
    parts(&s, "whole", 1, "first", "second");
    level(&s, "whole", "2003", "176.99 billion CNY");
    state(&s, "first", "2003", HNE_ASPECT_CHANGE, "111.90 billion CNY", NULL);
    state(&s, "second", "2003", HNE_ASPECT_CHANGE, "65.09 billion CNY", NULL);
    grew(&s, "first", "2003", "18.0%");
    grew(&s, "second", "2003", "13.3%");
    hne_audit *audit = audit_of(&s);
    ck_assert_uint_eq(hne_audit_contradiction_count(audit), 1);
    const hne_finding *finding = hne_audit_finding(audit, 0);
    ck_assert_str_eq(hne_finding_repair_text(finding, 0),
                     "111.90 billion CNY instead of up 111.90 billion CNY on a year earlier (increased to, not increased by), "
                     "and so in another statement; every statement agrees");
    hne_audit_free(audit);
}
END_TEST

/* Parts in yuan that are of dollars: the currency is mistaken all along the list. */
START_TEST(a_currency_may_be_mistaken_all_along)
{
    setting s = start();
    from(&s, "release", 2019, 2);
    parts(&s, "whole", 1, "first", "second");
    level(&s, "whole", "2018", "307.6 billion CNY");
    level(&s, "first", "2018", "30.57 billion CNY");
    level(&s, "second", "2018", "15.96 billion CNY");
    expect_repair(&s, HNE_REPAIR_CURRENCY, "USD for CNY: 30.57 billion USD instead of 30.57 billion CNY, and so in another");
}
END_TEST

Suite *increases_suite(void)
{
    Suite *suite = suite_create("increases");
    TCase *tests = tcase_create("increases");
    tcase_add_loop_test(tests, prices_do_not_multiply_within_a_year, 0, (int)(sizeof levels / sizeof *levels));
    tcase_add_test(tests, years_apart_are_not_held_together);
    tcase_add_loop_test(tests, an_increase_by_the_level_is_none, 0, 2);
    tcase_add_loop_test(tests, an_increase_tells_the_currency, 0, 2);
    tcase_add_test(tests, one_slip_may_be_of_several_statements);
    tcase_add_test(tests, a_currency_may_be_mistaken_all_along);
    suite_add_tcase(suite, tests);
    return suite;
}
