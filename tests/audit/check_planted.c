/* SPDX-License-Identifier: MIT */
/* One error planted in figures that agree: each is found, and what would undo
 * it is among the first three repairs; without it nothing is reported. */
#include "region.h"
#include "suites.h"

#include <check.h>
#include <stdio.h>
#include <string.h>

static hne_audit *audit_of(hne_profile *profile)
{
    hne_audit *audit;
    ck_assert_int_eq(hne_audit_run(profile, NULL, &audit, NULL), HNE_OK);
    hne_profile_unref(profile);
    return audit;
}

static void print_findings(const hne_audit *audit)
{
    for (size_t f = 0; f < hne_audit_finding_count(audit); f++) {
        const hne_finding *finding = hne_audit_finding(audit, f);
        printf("%d %s\n", (int)hne_finding_severity(finding), hne_finding_title(finding));
        for (size_t i = 0; i < hne_finding_step_count(finding); i++)
            printf("  %-7s %s\n", hne_finding_step_label(finding, i), hne_finding_step_text(finding, i));
        for (size_t i = 0; i < hne_finding_repair_count(finding); i++)
            printf("  %.3f  %s\n", hne_finding_repair_score(finding, i), hne_finding_repair_text(finding, i));
    }
}

START_TEST(sound_figures_are_silent)
{
    hne_audit *audit = audit_of(make_region(sound_facts, ""));
    print_findings(audit);
    ck_assert_uint_eq(hne_audit_finding_count(audit), 0);
    ck_assert_uint_gt(hne_audit_checked(audit, HNE_RELATION_SUM), 3);
    ck_assert_uint_eq(hne_audit_checked(audit, HNE_RELATION_SUM), hne_audit_held(audit, HNE_RELATION_SUM));
    hne_audit_free(audit);
}
END_TEST

/* What is planted where, and the repair that undoes it. */
static const struct planted {
    const char *name;
    fact where;
    fact_text wrong;
    hne_repair_kind undone_by;
    const char *true_figure;
} planted[] = {
    {"currency", TRADE_TEN_MONTHS, {"trade", "2018-01/2018-10", HNE_ASPECT_LEVEL, "237.4 billion USD", NULL},
     HNE_REPAIR_CURRENCY, "237.4 billion CNY"},
    {"power of ten", TRADE_2018, {"trade", "2018", HNE_ASPECT_LEVEL, "30.79 billion CNY", NULL},
     HNE_REPAIR_POWER_OF_TEN, "307.9 billion CNY"},
    {"yi for billion", PRIVATE_2018, {"private", "2018", HNE_ASPECT_LEVEL, "2186 billion CNY", NULL},
     HNE_REPAIR_POWER_OF_TEN, "218.6 billion CNY"},
    {"million for billion", STATE_2018, {"state", "2018", HNE_ASPECT_LEVEL, "38.1 million CNY", NULL},
     HNE_REPAIR_POWER_OF_TEN, "38.1 billion CNY"},
    {"percent for points", GAP_2018, {"trade", "2018", HNE_ASPECT_GAP, "16.6%", "nation"},
     HNE_REPAIR_UNIT, "16.6 percentage points"},
    {"percent for points of a rate", RATE_CHANGE_2018, {"rate", "2018", HNE_ASPECT_GROWTH, "0.5%", NULL},
     HNE_REPAIR_UNIT, "0.5 percentage points"},
    {"swapped digits", EXPORTS_2018, {"exports", "2018", HNE_ASPECT_LEVEL, "220.7 billion CNY", NULL},
     HNE_REPAIR_DIGITS, "202.7 billion CNY"},
    {"swapped digits in a growth", TRADE_GROWTH_2018, {"trade", "2018", HNE_ASPECT_GROWTH, "23.6%", NULL},
     HNE_REPAIR_DIGITS, "26.3%"},
    {"wrong sum", TRADE_FIRST_HALF, {"trade", "2018-S1", HNE_ASPECT_LEVEL, "141.7 billion CNY", NULL},
     HNE_REPAIR_VALUE, "135.1 billion CNY"},
    {"wrong share", PRIVATE_SHARE_2018, {"private", "2018", HNE_ASPECT_SHARE, "64.4%", "trade"},
     HNE_REPAIR_VALUE, "71.0%"},
    {"sub-period above the whole", TRADE_TEN_MONTHS,
     {"trade", "2018-01/2018-10", HNE_ASPECT_LEVEL, "2374 billion CNY", NULL}, HNE_REPAIR_POWER_OF_TEN,
     "237.4 billion CNY"},
    {"a fall for a rise", IMPORTS_GROWTH_2018, {"imports", "2018", HNE_ASPECT_GROWTH, "-20.5%", NULL},
     HNE_REPAIR_SIGN, "20.5%"},
};

static int concerns(const hne_finding *finding, size_t repair, const struct planted *error, const char *prefix)
{
    char code[128];
    snprintf(code, sizeof code, "%s%s", prefix, error->wrong.indicator);
    const hne_statement *statement = hne_finding_repair_statement(finding, repair);
    return strcmp(hne_indicator_code(hne_statement_indicator(statement)), code) == 0;
}

/* Whether the repair gives back the true figure, to what the wrong one shows. */
static int undoes(const hne_finding *finding, size_t repair, const struct planted *error, const char *prefix)
{
    hne_figure truth, mended = hne_finding_repair_figure(finding, repair);
    ck_assert_int_eq(hne_figure_parse(error->true_figure, &truth, NULL), HNE_OK);
    double difference = hne_figure_value(mended) / hne_figure_value(truth) - 1;
    return concerns(finding, repair, error, prefix) && hne_finding_repair_kind(finding, repair) == error->undone_by &&
           hne_unit_equal(mended.unit, truth.unit) && difference < 0.002 && difference > -0.002;
}

static void plant_and_find(const struct planted *error, const char *prefix)
{
    fact_text facts[FACTS];
    memcpy(facts, sound_facts, sizeof facts);
    facts[error->where] = error->wrong;
    hne_audit *audit = audit_of(make_region(facts, prefix));
    printf("--- %s\n", error->name);
    print_findings(audit);
    ck_assert_uint_ge(hne_audit_contradiction_count(audit), 1);
    int found = 0;
    for (size_t f = 0; f < hne_audit_contradiction_count(audit); f++)
        for (size_t i = 0; i < 3 && i < hne_finding_repair_count(hne_audit_finding(audit, f)); i++)
            found |= undoes(hne_audit_finding(audit, f), i, error, prefix);
    ck_assert_msg(found, "%s: the true repair is not among the first three", error->name);
    hne_audit_free(audit);
}

START_TEST(a_planted_error_is_found)
{
    plant_and_find(&planted[_i], "");
}
END_TEST

START_TEST(names_do_not_matter)
{
    plant_and_find(&planted[_i], "QX-");
}
END_TEST

Suite *planted_suite(void)
{
    int count = (int)(sizeof planted / sizeof *planted);
    Suite *suite = suite_create("planted errors");
    TCase *tests = tcase_create("planted");
    tcase_add_test(tests, sound_figures_are_silent);
    tcase_add_loop_test(tests, a_planted_error_is_found, 0, count);
    tcase_add_loop_test(tests, names_do_not_matter, 0, count);
    suite_add_tcase(suite, tests);
    return suite;
}
