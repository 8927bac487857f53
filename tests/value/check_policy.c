/* SPDX-License-Identifier: MIT */
#include "suites.h"

#include <hunanecon.h>

#include <math.h>

static hne_policy *new_policy(void)
{
    hne_policy *policy = NULL;
    ck_assert_int_eq(hne_policy_new(&policy, NULL), HNE_OK);
    return policy;
}

/* The table as it is published. */
START_TEST(own_policy_is_the_published_table)
{
    static const struct {
        hne_hedge hedge;
        double strict_below, strict_above, generous_below, generous_above;
    } table[] = {
        {HNE_HEDGE_NONE, 0.5, 0.5, 0.5, 1},
        {HNE_HEDGE_ABOUT, 0.5, 0.5, 1, 1},
        {HNE_HEDGE_ALMOST, 1, 0, 1, 0.5},
        {HNE_HEDGE_OVER, 0, 1, 0, 1},
        {HNE_HEDGE_UNDER, 1, 0, 1, 0},
        {HNE_HEDGE_AT_LEAST, 0, INFINITY, 0, INFINITY},
        {HNE_HEDGE_AT_MOST, INFINITY, 0, INFINITY, 0},
        {HNE_HEDGE_EXACT, 0, 0, 0, 0},
    };
    hne_policy *own = new_policy();
    const hne_policy *same[] = {NULL, own};
    for (size_t i = 0; i < sizeof table / sizeof *table; i++)
        for (int which = 0; which < 2; which++) {
            double below = -1, above = -1;
            ck_assert_int_eq(hne_policy_slack(same[which], table[i].hedge, HNE_READING_STRICT, &below, &above), HNE_OK);
            ck_assert(below == table[i].strict_below && above == table[i].strict_above);
            ck_assert_int_eq(hne_policy_slack(same[which], table[i].hedge, HNE_READING_GENEROUS, &below, &above), HNE_OK);
            ck_assert(below == table[i].generous_below && above == table[i].generous_above);
        }
    hne_policy_free(own);
}
END_TEST

START_TEST(slack_can_be_replaced)
{
    hne_policy *policy = new_policy();
    hne_figure figure = {100, 0, 0, {"CNY"}, HNE_HEDGE_OVER};
    hne_interval enclosure;
    ck_assert_int_eq(hne_policy_set_slack(policy, HNE_HEDGE_OVER, HNE_READING_STRICT, 0.25, INFINITY, NULL), HNE_OK);
    ck_assert_int_eq(hne_figure_enclosure(figure, HNE_READING_STRICT, policy, &enclosure, NULL), HNE_OK);
    ck_assert(enclosure.lower == 75 && enclosure.upper == INFINITY);
    ck_assert_int_eq(hne_figure_enclosure(figure, HNE_READING_STRICT, NULL, &enclosure, NULL), HNE_OK);
    ck_assert(enclosure.lower == 100 && enclosure.upper == 200);
    hne_policy_free(policy);
}
END_TEST

/* Slack of any size goes through exact arithmetic and out by at most one step. */
START_TEST(odd_slack_is_enclosed)
{
    static const double slacks[] = {0.1, 1.0 / 3, 7.3, 1e-300, 0x1p-1074, 1e300, 1e15, 12345.678};
    hne_policy *policy = new_policy();
    hne_figure figure = {373, 1, 0, {"CNY"}, HNE_HEDGE_NONE};
    for (size_t i = 0; i < sizeof slacks / sizeof *slacks; i++) {
        hne_interval enclosure;
        ck_assert_int_eq(hne_policy_set_slack(policy, HNE_HEDGE_NONE, HNE_READING_STRICT, slacks[i], slacks[i], NULL),
                         HNE_OK);
        ck_assert_int_eq(hne_figure_enclosure(figure, HNE_READING_STRICT, policy, &enclosure, NULL), HNE_OK);
        double step = slacks[i] / 10;
        ck_assert(enclosure.lower <= 37.3 - step && enclosure.upper >= 37.3 + step);
        ck_assert(enclosure.lower >= 37.3 - step - fabs(37.3 - step) * 1e-15 - 1e-14);
        ck_assert(enclosure.upper <= 37.3 + step + fabs(37.3 + step) * 1e-15 + 1e-14);
        ck_assert(enclosure.lower < enclosure.upper);
    }
    hne_policy_free(policy);
}
END_TEST

START_TEST(what_is_no_slack_is_refused)
{
    hne_policy *policy = new_policy();
    double below = 7, above = 7;
    ck_assert_int_eq(hne_policy_set_slack(policy, HNE_HEDGE_NONE, HNE_READING_STRICT, -1, 0, NULL), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_policy_set_slack(policy, HNE_HEDGE_NONE, HNE_READING_STRICT, 0, NAN, NULL), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_policy_set_slack(policy, (hne_hedge)8, HNE_READING_STRICT, 0, 0, NULL), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_policy_set_slack(policy, HNE_HEDGE_NONE, (hne_reading)2, 0, 0, NULL), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_policy_set_slack(NULL, HNE_HEDGE_NONE, HNE_READING_STRICT, 0, 0, NULL), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_policy_slack(policy, (hne_hedge)99, HNE_READING_STRICT, &below, &above), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_policy_slack(policy, HNE_HEDGE_NONE, HNE_READING_STRICT, NULL, &above), HNE_ERROR_ARGUMENT);
    ck_assert(below == 7 && above == 7);
    ck_assert_int_eq(hne_policy_slack(policy, HNE_HEDGE_NONE, HNE_READING_STRICT, &below, &above), HNE_OK);
    ck_assert(below == 0.5 && above == 0.5);
    ck_assert_int_eq(hne_policy_new(NULL, NULL), HNE_ERROR_ARGUMENT);
    hne_policy_free(policy);
    hne_policy_free(NULL);
}
END_TEST

Suite *policy_suite(void)
{
    Suite *suite = suite_create("policy");
    TCase *tests = tcase_create("policy");
    tcase_add_test(tests, own_policy_is_the_published_table);
    tcase_add_test(tests, slack_can_be_replaced);
    tcase_add_test(tests, odd_slack_is_enclosed);
    tcase_add_test(tests, what_is_no_slack_is_refused);
    suite_add_tcase(suite, tests);
    return suite;
}
