/* SPDX-License-Identifier: MIT */
/* The main job: the built-in profile holds one figure that cannot be right. */
#include "suites.h"

#include <hunanecon.h>
#include <stdlib.h>
#include <string.h>

static hne_profile *profile;
static hne_audit *audit;

static void set_up(void)
{
    ck_assert_int_eq(hne_profile_builtin(&profile, NULL), HNE_OK);
    ck_assert_int_eq(hne_audit_run(profile, NULL, &audit, NULL), HNE_OK);
}

static void tear_down(void)
{
    hne_audit_free(audit);
    hne_profile_unref(profile);
}

static hne_period period_of(const char *text)
{
    hne_period period;
    ck_assert_int_eq(hne_period_parse(text, &period, NULL), HNE_OK);
    return period;
}

START_TEST(the_ten_months_are_the_one_contradiction)
{
    ck_assert_uint_eq(hne_audit_finding_count(audit), 1);
    ck_assert_uint_eq(hne_audit_contradiction_count(audit), 1);
    const hne_finding *finding = hne_audit_finding(audit, 0);
    ck_assert_int_eq(hne_finding_relation(finding), HNE_RELATION_SUB_PERIOD);
    ck_assert_uint_eq(hne_finding_statement_count(finding), 3);
    ck_assert_ptr_nonnull(strstr(hne_finding_title(finding), "January-October 2018"));
}
END_TEST

START_TEST(cny_for_usd_is_the_first_repair)
{
    const hne_finding *finding = hne_audit_finding(audit, 0);
    ck_assert_uint_ge(hne_finding_repair_count(finding), 2);
    ck_assert_int_eq(hne_finding_repair_kind(finding, 0), HNE_REPAIR_CURRENCY);
    ck_assert_str_eq(hne_finding_repair_figure(finding, 0).unit.code, "CNY");
    ck_assert_int_eq(hne_statement_aspect(hne_finding_repair_statement(finding, 0)), HNE_ASPECT_LEVEL);
}
END_TEST

START_TEST(the_arithmetic_is_spelled_out)
{
    const hne_finding *finding = hne_audit_finding(audit, 0);
    const char *labels[] = {"stated", "so", "but", "rule"};
    ck_assert_uint_eq(hne_finding_step_count(finding), 4);
    for (size_t i = 0; i < 4; i++)
        ck_assert_str_eq(hne_finding_step_label(finding, i), labels[i]);
    ck_assert_ptr_nonnull(strstr(hne_finding_step_text(finding, 1), "237 / 1.253"));
    ck_assert_ptr_nonnull(strstr(hne_finding_step_text(finding, 2), "almost 36 billion USD"));
}
END_TEST

static int is_implied(const char *period, hne_aspect aspect, double lower, double upper)
{
    for (size_t i = 0; i < hne_audit_implied_count(audit); i++) {
        hne_interval enclosure = hne_audit_implied_enclosure(audit, i);
        if (hne_period_equal(hne_audit_implied_period(audit, i), period_of(period)) &&
            hne_audit_implied_aspect(audit, i) == aspect && enclosure.lower > lower && enclosure.upper < upper)
            return 1;
    }
    return 0;
}

START_TEST(what_follows_is_implied)
{
    /* 25.3 % less 14 points, and almost 36 billion USD over 1.373 */
    ck_assert(is_implied("2018-01/2018-10", HNE_ASPECT_GROWTH, 0.107, 0.119));
    ck_assert(is_implied("2016", HNE_ASPECT_LEVEL, 25.4e9, 26.3e9));
    /* and attracted investment in 2016, from its level and growth in 2017 */
    ck_assert_uint_eq(hne_audit_implied_count(audit), 3);
}
END_TEST

START_TEST(in_cny_all_agrees)
{
    static const char before[] = "\"value\": \"237\"", after[] = "\"unit\": \"CNY\", ";
    char *bytes, *place;
    size_t length;
    hne_profile *mended;
    hne_audit *again;
    ck_assert_int_eq(hne_profile_write_memory(profile, &bytes, &length, NULL), HNE_OK);
    /* The level of the ten months is the only 237. */
    ck_assert_ptr_nonnull(place = strstr(bytes, before));
    char *in_cny = malloc(length + sizeof after);
    ck_assert_ptr_nonnull(in_cny);
    size_t head = (size_t)(place - bytes);
    memcpy(in_cny, bytes, head);
    memcpy(in_cny + head, after, sizeof after - 1);
    memcpy(in_cny + head + sizeof after - 1, place, length - head);
    hne_free(bytes);
    bytes = in_cny;
    length += sizeof after - 1;
    ck_assert_int_eq(hne_profile_read_memory(bytes, length, NULL, &mended, NULL), HNE_OK);
    ck_assert_int_eq(hne_audit_run(mended, NULL, &again, NULL), HNE_OK);
    ck_assert_uint_eq(hne_audit_finding_count(again), 0);
    hne_audit_free(again);
    hne_profile_unref(mended);
    free(bytes);
}
END_TEST

START_TEST(what_no_relation_tests_is_listed)
{
    /* Of all statements only the level and growth of the ten months and the
     * level of 2017 are held against one another. */
    ck_assert_uint_eq(hne_audit_unchecked_count(audit), hne_profile_statement_count(profile) - 3);
    ck_assert_uint_eq(hne_audit_checked(audit, HNE_RELATION_SUB_PERIOD), 1);
    ck_assert_uint_eq(hne_audit_held(audit, HNE_RELATION_SUB_PERIOD), 0);
    ck_assert_uint_eq(hne_audit_held(audit, HNE_RELATION_COUNT), 1);
}
END_TEST

Suite *builtin_suite(void)
{
    Suite *suite = suite_create("built-in profile");
    TCase *tests = tcase_create("main job");
    tcase_add_checked_fixture(tests, set_up, tear_down);
    tcase_add_test(tests, the_ten_months_are_the_one_contradiction);
    tcase_add_test(tests, cny_for_usd_is_the_first_repair);
    tcase_add_test(tests, the_arithmetic_is_spelled_out);
    tcase_add_test(tests, what_follows_is_implied);
    tcase_add_test(tests, in_cny_all_agrees);
    tcase_add_test(tests, what_no_relation_tests_is_listed);
    suite_add_tcase(suite, tests);
    return suite;
}
