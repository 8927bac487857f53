/* SPDX-License-Identifier: MIT */
/* What is one indicator divided by another, in units of all sorts. */
#include "suites.h"

#include <hunanecon.h>
#include <string.h>

typedef struct fact {
    const char *code, *unit;
    hne_nature nature;
    const char *period, *figure; /* NULL: not stated */
} fact;

/* The first is the quotient of the second and the third. */
typedef struct division {
    fact facts[3];
    hne_severity severity; /* 0: they agree */
    hne_repair_kind repair;
} division;

static const division divisions[] = {
    /* 300 billion over 5 million heads is 60,000. */
    {{{"per head", "CNY", HNE_NATURE_RATIO, "2018", "61,000 CNY"}, {"product", "CNY", HNE_NATURE_FLOW, "2018", "300 billion CNY"},
      {"heads", "", HNE_NATURE_STOCK, "2018", "5.0 million"}}, (hne_severity)0, (hne_repair_kind)0},
    {{{"per head", "CNY", HNE_NATURE_RATIO, "2018", "6,100 CNY"}, {"product", "CNY", HNE_NATURE_FLOW, "2018", "300 billion CNY"},
      {"heads", "", HNE_NATURE_STOCK, "2018", "5.0 million"}}, HNE_SEVERITY_CONTRADICTION, HNE_REPAIR_POWER_OF_TEN},
    /* Heads at the end of the year. */
    {{{"per head", "CNY", HNE_NATURE_RATIO, "2018", "6,100 CNY"}, {"product", "CNY", HNE_NATURE_FLOW, "2018", "300 billion CNY"},
      {"heads", "", HNE_NATURE_STOCK, "2018-12", "5.0 million"}}, HNE_SEVERITY_CONTRADICTION, HNE_REPAIR_POWER_OF_TEN},
    {{{"per head", "CNY", HNE_NATURE_RATIO, "2018", "6,100 CNY"}, {"product", "CNY", HNE_NATURE_FLOW, "2018", "300 billion CNY"},
      {"heads", "", HNE_NATURE_STOCK, "2018-06", "5.0 million"}}, (hne_severity)0, (hne_repair_kind)0},
    /* Off by a fifth: others may have been counted. */
    {{{"per head", "CNY", HNE_NATURE_RATIO, "2018", "75,000 CNY"}, {"product", "CNY", HNE_NATURE_FLOW, "2018", "300 billion CNY"},
      {"heads", "", HNE_NATURE_STOCK, "2018", "5.0 million"}}, HNE_SEVERITY_TENSION, (hne_repair_kind)0},
    /* 45 billion dollars were about 300 billion yuan. */
    {{{"per head", "CNY", HNE_NATURE_RATIO, "2018", "59,000 CNY"}, {"product", "CNY", HNE_NATURE_FLOW, "2018", "45 billion USD"},
      {"heads", "", HNE_NATURE_STOCK, "2018", "5.0 million"}}, (hne_severity)0, (hne_repair_kind)0},
    {{{"per head", "CNY", HNE_NATURE_RATIO, "2018", "59,000 CNY"}, {"product", "CNY", HNE_NATURE_FLOW, "2018", "300 billion USD"},
      {"heads", "", HNE_NATURE_STOCK, "2018", "5.0 million"}}, HNE_SEVERITY_CONTRADICTION, HNE_REPAIR_CURRENCY},
    /* Of two flows nothing is given. */
    {{{"price", "USD", HNE_NATURE_RATIO, "2018", "70.0 USD"}, {"value", "USD", HNE_NATURE_FLOW, "2018", "7.10 billion USD"},
      {"quantity", "TNE", HNE_NATURE_FLOW, "2018", "100.0 million TNE"}}, HNE_SEVERITY_CONTRADICTION, HNE_REPAIR_DIGITS},
    {{{"price", "USD", HNE_NATURE_RATIO, "2018", "71.0 USD"}, {"value", "USD", HNE_NATURE_FLOW, "2018", "7.10 billion USD"},
      {"quantity", "TNE", HNE_NATURE_FLOW, "2018", "100.0 million TNE"}}, (hne_severity)0, (hne_repair_kind)0},
    /* A rate: both in one unit. */
    {{{"openness", "PT", HNE_NATURE_RATIO, "2018", "8.5%"}, {"trade", "CNY", HNE_NATURE_FLOW, "2018", "308 billion CNY"},
      {"product", "CNY", HNE_NATURE_FLOW, "2018", "3.64 trillion CNY"}}, (hne_severity)0, (hne_repair_kind)0},
    {{{"openness", "PT", HNE_NATURE_RATIO, "2018", "8.5%"}, {"trade", "USD", HNE_NATURE_FLOW, "2018", "46.5 billion USD"},
      {"product", "CNY", HNE_NATURE_FLOW, "2018", "3.64 trillion CNY"}}, (hne_severity)0, (hne_repair_kind)0},
    {{{"openness", "PT", HNE_NATURE_RATIO, "2018", "8.5%"}, {"trade", "CNY", HNE_NATURE_FLOW, "2018", "308 billion CNY"},
      {"product", "CNY", HNE_NATURE_FLOW, "2018", "364 billion CNY"}}, HNE_SEVERITY_CONTRADICTION, HNE_REPAIR_POWER_OF_TEN},
};

static hne_indicator *add(hne_profile *profile, const fact *of)
{
    hne_indicator *made;
    hne_figure figure;
    hne_period period;
    hne_unit unit = {{0}};
    memcpy(unit.code, of->unit, strlen(of->unit));
    ck_assert_int_eq(hne_profile_add_indicator(profile, of->code, &made, NULL), HNE_OK);
    ck_assert_int_eq(hne_indicator_set_unit(made, unit, NULL), HNE_OK);
    ck_assert_int_eq(hne_indicator_set_nature(made, of->nature, NULL), HNE_OK);
    ck_assert_int_eq(hne_indicator_set_non_negative(made, 1, NULL), HNE_OK);
    ck_assert_int_eq(hne_figure_parse(of->figure, &figure, NULL), HNE_OK);
    ck_assert_int_eq(hne_period_parse(of->period, &period, NULL), HNE_OK);
    ck_assert_int_eq(hne_indicator_state(made, period, HNE_ASPECT_LEVEL, figure, NULL, NULL), HNE_OK);
    return made;
}

static hne_audit *audit_of(const division *of)
{
    hne_profile *profile;
    hne_audit *audit;
    hne_indicator *made[3];
    ck_assert_int_eq(hne_profile_new(&profile, NULL), HNE_OK);
    for (int i = 0; i < 3; i++)
        made[i] = add(profile, &of->facts[i]);
    ck_assert_int_eq(hne_indicator_set_quotient(made[0], made[1], made[2], NULL), HNE_OK);
    ck_assert_int_eq(hne_audit_run(profile, NULL, &audit, NULL), HNE_OK);
    hne_profile_unref(profile);
    return audit;
}

START_TEST(quotient_is_numerator_over_denominator)
{
    const division *of = &divisions[_i];
    hne_audit *audit = audit_of(of);
    ck_assert_uint_eq(hne_audit_finding_count(audit), of->severity ? 1 : 0);
    if (of->severity) {
        const hne_finding *finding = hne_audit_finding(audit, 0);
        ck_assert_int_eq(hne_finding_severity(finding), of->severity);
        ck_assert_int_eq(hne_finding_relation(finding), HNE_RELATION_QUOTIENT);
        if (of->repair)
            ck_assert_int_eq(hne_finding_repair_kind(finding, 0), of->repair);
    }
    hne_audit_free(audit);
}
END_TEST

START_TEST(division_is_spelled_out)
{
    static const char *const steps[] = {
        "6100 CNY", "heads, 2018: 5.0 million", "product, 2018 was 6100 x 5 million = 28.6 to 32.7 billion CNY"};
    hne_audit *audit = audit_of(&divisions[1]);
    const hne_finding *finding = hne_audit_finding(audit, 0);
    size_t count = hne_finding_step_count(finding);
    char all[2048] = "";
    for (size_t i = 0; i < count; i++) {
        strcat(strcat(all, hne_finding_step_label(finding, i)), ": ");
        strcat(strcat(all, hne_finding_step_text(finding, i)), "\n");
    }
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++)
        ck_assert_msg(strstr(all, steps[i]) != NULL, "not there: %s\n%s", steps[i], all);
    hne_audit_free(audit);
}
END_TEST

START_TEST(values_of_two_years_are_not_divided)
{
    hne_profile *profile;
    hne_audit *audit;
    hne_indicator *per_head, *product, *heads;
    fact of_product = divisions[7].facts[1];
    ck_assert_int_eq(hne_profile_new(&profile, NULL), HNE_OK);
    per_head = add(profile, &divisions[7].facts[0]);
    of_product.period = "2017";
    product = add(profile, &of_product);
    heads = add(profile, &divisions[7].facts[2]);
    ck_assert_int_eq(hne_indicator_set_quotient(per_head, product, heads, NULL), HNE_OK);
    ck_assert_int_eq(hne_audit_run(profile, NULL, &audit, NULL), HNE_OK);
    ck_assert_uint_eq(hne_audit_finding_count(audit), 0);
    ck_assert_uint_eq(hne_audit_checked(audit, HNE_RELATION_QUOTIENT), 0);
    hne_audit_free(audit);
    hne_profile_unref(profile);
}
END_TEST

Suite *quotients_suite(void)
{
    Suite *suite = suite_create("quotients");
    TCase *tests = tcase_create("quotients");
    tcase_add_loop_test(tests, quotient_is_numerator_over_denominator, 0, sizeof divisions / sizeof *divisions);
    tcase_add_test(tests, division_is_spelled_out);
    tcase_add_test(tests, values_of_two_years_are_not_divided);
    suite_add_tcase(suite, tests);
    return suite;
}
