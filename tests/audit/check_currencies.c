/* SPDX-License-Identifier: MIT */
/* Amounts in two currencies. */
#include "setting.h"
#include "suites.h"

#include <hunanecon.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

START_TEST(amounts_in_two_currencies)
{
    setting s = start();
    level(&s, "a", "2017", "243.7 billion CNY");
    level(&s, "a", "2017", _i ? "63.6 billion USD" : "36.0 billion USD");
    expect(&s, _i ? 1 : 0, 0, HNE_RELATION_CURRENCY);
}
END_TEST

/* 7.12, 7.13, 7.11 and 7.68 yuan a dollar, all of them seen within the year or the
 * next; and 7.00, which may be the rate of another day. */
START_TEST(one_source_converts_at_one_rate)
{
    static const char *const yuan[] = {"182.08 billion CNY", "59.86 billion CNY", "77.8 billion CNY", "204.37 billion CNY"};
    static const char *const dollars[] = {"25.57 billion USD", "8.40 billion USD", "10.94 billion USD"};
    static const char *const last[] = {"28.70 billion USD", "29.20 billion USD", "26.90 billion USD"};
    setting s = start();
    from(&s, "release", 2023, 11);
    for (int i = 0; i < 4; i++) {
        char code[16];
        snprintf(code, sizeof code, "i%d", i);
        level(&s, code, "2023-01/2023-10", yuan[i]);
        level(&s, code, "2023-01/2023-10", i < 3 ? dollars[i] : last[_i]);
    }
    hne_audit *audit = audit_of(&s);
    ck_assert_uint_eq(hne_audit_finding_count(audit), _i == 2);
    ck_assert_uint_eq(hne_audit_checked(audit, HNE_RELATION_CURRENCY), 4);
    hne_audit_free(audit);
}
END_TEST

/* Two amounts in a text: where they stand, and the second right behind the first if `beside`. */
static void amounts_in_text(setting *s, hne_aspect aspect, const char *yuan, const char *dollars, int beside)
{
    hne_statement *first = state(s, "a", "2021", aspect, yuan, NULL), *second = state(s, "a", "2021", aspect, dollars, NULL);
    ck_assert_int_eq(hne_statement_set_span(first, (hne_span){s->source, 100, 20}, NULL), HNE_OK);
    ck_assert_int_eq(hne_statement_set_span(second, (hne_span){s->source, beside ? 122 : 180, 14}, NULL), HNE_OK);
    ck_assert_int_eq(hne_statement_set_certain(first, 0, NULL), HNE_OK);
    ck_assert_int_eq(hne_statement_set_certain(second, 0, NULL), HNE_OK);
}

/* "253 billion yuan ($355 billion)": of what is a guess, but of the same. Another guess of the same
 * that clashes with the first does not hide it. */
START_TEST(what_is_restated_is_no_guess)
{
    setting s = start();
    from(&s, "release", 2022, 1);
    hne_statement *other = level(&s, "a", "2021", "1940.0 billion CNY");
    ck_assert_int_eq(hne_statement_set_certain(other, 0, NULL), HNE_OK);
    amounts_in_text(&s, HNE_ASPECT_LEVEL, "253.2 billion CNY", _i ? "392.0 billion USD" : "39.2 billion USD", _i < 2);
    hne_audit *audit = audit_of(&s);
    ck_assert_uint_eq(hne_audit_contradiction_count(audit), _i == 1);
    ck_assert_uint_eq(hne_audit_finding_count(audit), _i == 1);
    ck_assert_uint_ge(hne_audit_doubt_count(audit), 1);
    if (_i == 1) {
        const hne_finding *finding = hne_audit_finding(audit, 0);
        ck_assert_int_eq(hne_finding_relation(finding), HNE_RELATION_CURRENCY);
        ck_assert_uint_eq(hne_finding_statement_count(finding), 2);
        ck_assert_uint_ge(hne_finding_repair_count(finding), 1);
        ck_assert_int_eq(hne_finding_repair_kind(finding, 0), HNE_REPAIR_POWER_OF_TEN);
    }
    hne_audit_free(audit);
}
END_TEST

START_TEST(changes_are_restated_too)
{
    setting s = start();
    from(&s, "release", 2022, 1);
    amounts_in_text(&s, HNE_ASPECT_CHANGE, "24.1 billion CNY", _i ? "37.6 billion USD" : "3.76 billion USD", 1);
    hne_audit *audit = audit_of(&s);
    ck_assert_uint_eq(hne_audit_contradiction_count(audit), _i == 1);
    ck_assert_uint_eq(hne_audit_finding_count(audit), _i == 1);
    hne_audit_free(audit);
}
END_TEST

/* The table of rates ends some day. For the years behind it none is made up, but none goes so far:
 * a fifth more or less within a year has been seen, ten times as much has not. */
START_TEST(years_beyond_the_table)
{
    static const struct {
        const char *period, *dollars;
        size_t contradictions;
    } cases[] = {{"2026", "14.0 billion USD", 0}, {"2026", "12.0 billion USD", 0}, {"2026", "16.0 billion USD", 0},
                 {"2026", "140 billion USD", 1},  {"2026", "1.40 billion USD", 1}, {"2031", "140 billion USD", 1},
                 {"2031", "25.0 billion USD", 0}};
    setting s = start();
    level(&s, "a", cases[_i].period, "100.0 billion CNY");
    level(&s, "a", cases[_i].period, cases[_i].dollars);
    expect(&s, cases[_i].contradictions, 0, HNE_RELATION_CURRENCY);
}
END_TEST

/* At 6.65, the rate of 2017: in what year the text is of had to be guessed; of none is a rate of 66. */
START_TEST(a_source_without_a_date_may_be_of_any_time)
{
    setting s = start();
    ck_assert_int_eq(hne_profile_add_source(s.profile, "release", &s.source, NULL), HNE_OK);
    if (_i == 1)
        ck_assert_int_eq(hne_source_set_date(s.source, (hne_date){2026, 1, 20}, NULL), HNE_OK);
    level(&s, "a", "2025", "96.5 billion CNY");
    level(&s, "a", "2025", _i == 2 ? "1.45 billion USD" : "14.5 billion USD");
    expect(&s, _i > 0, 0, HNE_RELATION_CURRENCY);
}
END_TEST

/* At 7.18, 7.18 and 5.17 yuan a dollar, in a text without a date, and of what the last amount is had to be guessed:
 * with one other conversion, or two that are not alike, nobody knows at what rate the text converts. */
START_TEST(other_rates_tell_of_one_that_was_guessed)
{
    static const char *const yuan[] = {"4.55 trillion CNY", "2.89 trillion CNY", "1.66 trillion CNY"};
    static const char *const dollars[][3] = {{"633.9 billion USD", "402.6 billion USD", "321.3 billion USD"},
                                             {"633.9 billion USD", "425.0 billion USD", "321.3 billion USD"},
                                             {"633.9 billion USD", "402.6 billion USD", "231.3 billion USD"},
                                             {NULL, "402.6 billion USD", "321.3 billion USD"}};
    setting s = start();
    ck_assert_int_eq(hne_profile_add_source(s.profile, "release", &s.source, NULL), HNE_OK);
    for (size_t i = 0; i < 3; i++) {
        const char *code[] = {"a", "b", "c"};
        if (!dollars[_i][i])
            continue;
        hne_statement *first = level(&s, code[i], "2025", yuan[i]), *again = level(&s, code[i], "2025", dollars[_i][i]);
        ck_assert_int_eq(hne_statement_set_span(first, (hne_span){s.source, 100 * i, 20}, NULL), HNE_OK);
        ck_assert_int_eq(hne_statement_set_span(again, (hne_span){s.source, 100 * i + 22, 14}, NULL), HNE_OK);
        ck_assert_int_eq(hne_statement_set_certain(first, i < 2, NULL), HNE_OK);
        ck_assert_int_eq(hne_statement_set_certain(again, i < 2, NULL), HNE_OK);
    }
    hne_audit *audit = audit_of(&s);
    ck_assert_uint_eq(hne_audit_contradiction_count(audit), _i == 0);
    ck_assert_uint_eq(hne_audit_doubt_count(audit), _i == 1 || _i == 3);
    hne_audit_free(audit);
}
END_TEST

Suite *currencies_suite(void)
{
    Suite *suite = suite_create("currencies");
    TCase *tests = tcase_create("rates");
    tcase_add_loop_test(tests, amounts_in_two_currencies, 0, 2);
    tcase_add_loop_test(tests, one_source_converts_at_one_rate, 0, 3);
    tcase_add_loop_test(tests, what_is_restated_is_no_guess, 0, 3);
    tcase_add_loop_test(tests, changes_are_restated_too, 0, 2);
    tcase_add_loop_test(tests, years_beyond_the_table, 0, 7);
    tcase_add_loop_test(tests, a_source_without_a_date_may_be_of_any_time, 0, 3);
    tcase_add_loop_test(tests, other_rates_tell_of_one_that_was_guessed, 0, 4);
    suite_add_tcase(suite, tests);
    return suite;
}
