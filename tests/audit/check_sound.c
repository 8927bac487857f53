/* SPDX-License-Identifier: MIT */
/* What looks like a fault and is not, and what rests on a guess. */
#include "setting.h"
#include "suites.h"

#include <hunanecon.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

START_TEST(truncated_figures_are_a_tension_at_most)
{
    setting s = start();
    parts(&s, "whole", 1, "one", "two");
    level(&s, "whole", "2018", "30.5 billion CNY");
    level(&s, "one", "2018", "20.2 billion CNY");
    level(&s, "two", "2018", "10.1 billion CNY");
    expect(&s, 0, 1, HNE_RELATION_SUM);
}
END_TEST

START_TEST(a_revised_base_is_a_tension_at_most)
{
    setting s = start();
    from(&s, "last year", 2018, 1);
    level(&s, "a", "2017", "100.0 billion CNY");
    from(&s, "this year", 2019, 1);
    level(&s, "a", "2018", "121.0 billion CNY");
    state(&s, "a", "2018", HNE_ASPECT_GROWTH, "12.0%", NULL);
    expect(&s, 0, 1, HNE_RELATION_GROWTH);
}
END_TEST

START_TEST(no_revision_reaches_so_far)
{
    setting s = start();
    from(&s, "last year", 2018, 1);
    level(&s, "a", "2017", "100.0 billion CNY");
    from(&s, "this year", 2019, 1);
    level(&s, "a", "2018", "1121.0 billion CNY");
    state(&s, "a", "2018", HNE_ASPECT_GROWTH, "12.0%", NULL);
    expect(&s, 1, 0, HNE_RELATION_GROWTH);
}
END_TEST

START_TEST(real_growth_is_not_held_against_nominal_levels)
{
    setting s = start();
    level(&s, "a", "2017", "100.0 billion CNY");
    level(&s, "a", "2018", "121.0 billion CNY");
    hne_statement *growth = state(&s, "a", "2018", HNE_ASPECT_GROWTH, "12.0%", NULL);
    ck_assert_int_eq(hne_statement_set_prices(growth, HNE_PRICES_CONSTANT, NULL), HNE_OK);
    expect(&s, 0, 0, HNE_RELATION_GROWTH);
}
END_TEST

START_TEST(targets_are_not_held_against_results)
{
    setting s = start();
    level(&s, "a", "2018", "100.0 billion CNY");
    hne_statement *target = level(&s, "a", "2018", "120.0 billion CNY");
    ck_assert_int_eq(hne_statement_set_status(target, HNE_OBS_TARGET, NULL), HNE_OK);
    expect(&s, 0, 0, HNE_RELATION_SAME_VALUE);
}
END_TEST

START_TEST(what_rests_on_a_guess_is_a_doubt)
{
    setting s = start();
    level(&s, "a", "2018", "100.0 billion CNY");
    hne_statement *guess = level(&s, "a", "2018", "120.0 billion CNY");
    ck_assert_int_eq(hne_statement_set_certain(guess, 0, NULL), HNE_OK);
    hne_audit *audit = audit_of(&s);
    ck_assert_uint_eq(hne_audit_finding_count(audit), 0);
    ck_assert_uint_eq(hne_audit_doubt_count(audit), 1);
    const hne_finding *doubt = hne_audit_doubt(audit, 0);
    ck_assert_int_eq(hne_finding_severity(doubt), HNE_SEVERITY_DOUBT);
    ck_assert_uint_eq(hne_finding_statement_count(doubt), 2);
    ck_assert_uint_eq(hne_finding_repair_count(doubt), 0);
    size_t last = hne_finding_step_count(doubt) - 1;
    ck_assert_str_eq(hne_finding_step_label(doubt, last), "note");
    ck_assert_str_eq(hne_finding_step_text(doubt, last), "what this is said of had to be guessed: 120.0 billion CNY");
    ck_assert_uint_eq(hne_audit_checked(audit, HNE_RELATION_SAME_VALUE), 1);
    ck_assert_uint_eq(hne_audit_held(audit, HNE_RELATION_SAME_VALUE), 0);
    ck_assert_ptr_null(hne_audit_doubt(audit, 1));
    hne_audit_free(audit);
}
END_TEST

/* What agrees read generously is no doubt either. */
START_TEST(no_tension_rests_on_a_guess)
{
    setting s = start();
    parts(&s, "whole", 1, "one", "two");
    level(&s, "whole", "2018", "30.5 billion CNY");
    level(&s, "one", "2018", "20.2 billion CNY");
    ck_assert_int_eq(hne_statement_set_certain(level(&s, "two", "2018", "10.1 billion CNY"), 0, NULL), HNE_OK);
    expect(&s, 0, 0, HNE_RELATION_SUM);
}
END_TEST

START_TEST(nothing_implied_rests_on_a_guess)
{
    setting s = start();
    level(&s, "a", "2018", "112.0 billion CNY");
    hne_statement *growth = state(&s, "a", "2018", HNE_ASPECT_GROWTH, "12.0%", NULL);
    ck_assert_int_eq(hne_statement_set_certain(growth, _i, NULL), HNE_OK);
    hne_audit *audit = audit_of(&s);
    ck_assert_uint_eq(hne_audit_implied_count(audit), (size_t)_i);
    hne_audit_free(audit);
}
END_TEST

/* A guess in the middle of a contradiction hides it no more than it makes it. */
START_TEST(a_contradiction_stands_beside_a_guess)
{
    setting s = start();
    ck_assert_int_eq(hne_statement_set_certain(level(&s, "a", "2018", "50.0 billion CNY"), 0, NULL), HNE_OK);
    level(&s, "a", "2018", "100.0 billion CNY");
    level(&s, "a", "2018", "120.0 billion CNY");
    hne_audit *audit = audit_of(&s);
    ck_assert_uint_eq(hne_audit_contradiction_count(audit), 1);
    ck_assert_uint_eq(hne_audit_finding_count(audit), 1);
    ck_assert_uint_eq(hne_audit_doubt_count(audit), 1);
    hne_audit_free(audit);
}
END_TEST

START_TEST(points_say_nothing_of_an_amount)
{
    setting s = start();
    level(&s, "a", "2018", "112.0 billion CNY");
    state(&s, "a", "2018", HNE_ASPECT_GROWTH, "12.0%", NULL);
    state(&s, "a", "2018", HNE_ASPECT_CHANGE, "0.7 percentage points", NULL);
    expect(&s, 0, 0, HNE_RELATION_CHANGE);
}
END_TEST

/* Growths of 5.7 and of parts that weigh to 5.5: worked out on a revised base. */
START_TEST(growth_on_a_revised_base_need_not_weigh_exactly)
{
    setting s = start();
    parts(&s, "whole", 1, "one", "two");
    level(&s, "whole", "2019-01/2019-07", "34889.2 billion CNY");
    level(&s, "one", "2019-01/2019-07", "11203.1 billion CNY");
    level(&s, "two", "2019-01/2019-07", "23686.1 billion CNY");
    state(&s, "whole", "2019-01/2019-07", HNE_ASPECT_GROWTH, "5.7%", NULL);
    state(&s, "one", "2019-01/2019-07", HNE_ASPECT_GROWTH, "3.4%", NULL);
    state(&s, "two", "2019-01/2019-07", HNE_ASPECT_GROWTH, "6.5%", NULL);
    expect(&s, 0, 0, HNE_RELATION_SUM);
}
END_TEST

START_TEST(times_are_read_both_ways)
{
    setting s = start();
    level(&s, "a", "2017", "1.00 billion CNY");
    level(&s, "a", "2018", _i ? "7.70 billion CNY" : "6.70 billion CNY");
    state(&s, "a", "2018", HNE_ASPECT_GROWTH, "6.7 times", NULL);
    expect(&s, 0, 0, HNE_RELATION_GROWTH);
}
END_TEST

START_TEST(a_stock_may_be_larger_in_a_part_of_the_year)
{
    setting s = start();
    ck_assert_int_eq(hne_indicator_set_nature(indicator(&s, "a", "CNY"), HNE_NATURE_STOCK, NULL), HNE_OK);
    level(&s, "a", "2018", "30.0 billion CNY");
    level(&s, "a", "2018-06", "31.0 billion CNY");
    expect(&s, 0, 0, HNE_RELATION_SUB_PERIOD);
}
END_TEST

START_TEST(several_errors_are_all_found)
{
    setting s = start();
    for (int i = 0; i < 5; i++) {
        char code[16];
        snprintf(code, sizeof code, "i%d", i);
        level(&s, code, "2018", "30.0 billion CNY");
        level(&s, code, "2018-01/2018-10", "260 billion CNY");
    }
    level(&s, "i0", "2018", "42.0 billion CNY");
    expect(&s, 6, 0, HNE_RELATION_SUB_PERIOD);
}
END_TEST

/* Henan, January to August 2018: 62.14 and 24.19 billion make 86.33, so that the growths, whatever they are of, can be
 * held against each other; 24.29 does not, and the text may be of something else. */
START_TEST(guesses_that_add_up_are_borne_out)
{
    setting s = start();
    from(&s, "release", 2018, 9);
    parts(&s, "whole", 1, "one", "two");
    hne_statement *guesses[] = {level(&s, "whole", "2018-01/2018-08", "86.33 billion CNY"),
                                level(&s, "two", "2018-01/2018-08", _i ? "24.29 billion CNY" : "24.19 billion CNY"),
                                state(&s, "whole", "2018-01/2018-08", HNE_ASPECT_GROWTH, "31.4%", NULL),
                                state(&s, "two", "2018-01/2018-08", HNE_ASPECT_GROWTH, "35.4%", NULL)};
    for (size_t i = 0; i < sizeof guesses / sizeof *guesses; i++)
        ck_assert_int_eq(hne_statement_set_certain(guesses[i], 0, NULL), HNE_OK);
    level(&s, "one", "2018-01/2018-08", "62.14 billion CNY");
    state(&s, "one", "2018-01/2018-08", HNE_ASPECT_GROWTH, "27.4%", NULL);
    hne_audit *audit = audit_of(&s);
    ck_assert_uint_eq(hne_audit_contradiction_count(audit), 0);
    ck_assert_uint_eq(hne_audit_finding_count(audit), _i == 0);
    ck_assert_uint_ge(hne_audit_doubt_count(audit), _i == 1);
    hne_audit_free(audit);
}
END_TEST

Suite *sound_suite(void)
{
    Suite *suite = suite_create("sound");
    TCase *tests = tcase_create("no fault");
    tcase_add_test(tests, truncated_figures_are_a_tension_at_most);
    tcase_add_test(tests, a_revised_base_is_a_tension_at_most);
    tcase_add_test(tests, no_revision_reaches_so_far);
    tcase_add_test(tests, real_growth_is_not_held_against_nominal_levels);
    tcase_add_test(tests, targets_are_not_held_against_results);
    tcase_add_test(tests, what_rests_on_a_guess_is_a_doubt);
    tcase_add_test(tests, no_tension_rests_on_a_guess);
    tcase_add_loop_test(tests, nothing_implied_rests_on_a_guess, 0, 2);
    tcase_add_test(tests, a_contradiction_stands_beside_a_guess);
    tcase_add_test(tests, points_say_nothing_of_an_amount);
    tcase_add_test(tests, growth_on_a_revised_base_need_not_weigh_exactly);
    tcase_add_loop_test(tests, times_are_read_both_ways, 0, 2);
    tcase_add_test(tests, a_stock_may_be_larger_in_a_part_of_the_year);
    tcase_add_test(tests, several_errors_are_all_found);
    tcase_add_loop_test(tests, guesses_that_add_up_are_borne_out, 0, 2);
    suite_add_tcase(suite, tests);
    return suite;
}
