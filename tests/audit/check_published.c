/* SPDX-License-Identifier: MIT */
/* Levels beside those of data/published-levels.csv. */
#include "setting.h"

#include "suites.h"

#include <string.h>

static void of_area(setting *s, const char *code, const char *area)
{
    ck_assert_int_eq(hne_indicator_set_area(indicator(s, code, "CNY"), area, NULL), HNE_OK);
}

static const struct {
    const char *code, *area, *period, *level;
    size_t contradictions, doubts;
    const char *repair; /* NULL: none is looked at */
} levels[] = {
    /* Hunan's trade of 2018 is published as 46.47 billion USD. */
    {"Hunan/TRADE", "Hunan", "2018", "46.5 billion USD", 0, 0, NULL},
    {"Hunan/TRADE", "Hunan", "2018", "308 billion CNY", 0, 0, NULL},
    {"Hunan/TRADE", "Hunan", "2018", "46.5 billion CNY", 1, 0, "USD for CNY"},
    {"Hunan/TRADE", "Hunan", "2018", "308 billion USD", 1, 0, "CNY for USD"},
    {"Hunan/TRADE", "Hunan", "2018", "4.65 billion USD", 1, 0, "46.5 billion USD"},
    {"Hunan/TRADE", "Hunan", "2018", "46.5 trillion USD", 1, 0, "46.5 billion USD"},
    {"TRADE", "Hunan", "2018", "308 billion USD", 1, 0, "CNY for USD"},
    /* Within the factor that counting in another way makes. */
    {"Hunan/TRADE", "Hunan", "2018", "20 billion USD", 0, 0, NULL},
    {"Hunan/TRADE", "Hunan", "2018", "120 billion USD", 0, 0, NULL},
    /* No slip leads there: of something else, more likely. */
    {"Hunan/TRADE", "Hunan", "2018", "14 billion USD", 0, 1, NULL},
    /* Parts of a year. */
    {"Hunan/TRADE", "Hunan", "2018-01/2018-10", "237 billion USD", 1, 0, "CNY for USD"},
    {"Hunan/TRADE", "Hunan", "2018-01/2018-10", "36 billion USD", 0, 0, NULL},
    {"Hunan/TRADE", "Hunan", "2018-03", "3.2 billion USD", 0, 0, NULL},
    {"Hunan/TRADE", "Hunan", "2018-03", "30 billion USD", 1, 0, "CNY for USD"},
    /* Between two years of the table, and beyond them. */
    {"Henan/TRADE", "Henan", "2012", "51.7 billion USD", 0, 0, NULL},
    {"Henan/TRADE", "Henan", "2012", "270 billion USD", 1, 0, "CNY for USD"},
    {"Hunan/TRADE", "Hunan", "2026", "90 billion USD", 0, 0, NULL},
    /* Cities; of two of one name nothing is known, nor of a county that is called like its city. */
    {"Changsha/GDP", "Changsha", "2019-S1", "553.8 billion CNY", 0, 0, NULL},
    {"Changsha/GDP", "Changsha", "2019-S1", "55.38 billion CNY", 1, 0, "553.8 billion CNY"},
    {"Suzhou/GDP", "Suzhou", "2019", "19.236 billion CNY", 0, 0, NULL},
    {"Changsha County/GDP", "Changsha County", "2018-Q1", "30.08 billion CNY", 0, 0, NULL},
    {"Hunan/TRADE", "Hunan", "2026", "700 billion USD", 1, 0, "CNY for USD"},
    {"Hunan/GDP", "Hunan", "1980", "700 trillion CNY", 0, 0, NULL},
    /* Parts of what is published are no more than that. */
    {"Hunan/EXPORTS", "Hunan", "2018", "308 billion USD", 1, 0, "CNY for USD"},
    {"Hunan/EXPORTS:tea", "Hunan", "2018", "20.3 million USD", 0, 0, NULL},
    {"Hunan/TRADE:private", "Hunan", "2018", "2700 billion CNY", 1, 0, "270.0 billion CNY"},
    {"Wuhan/GDP:area", "Wuhan", "2018", "14847.29 billion CNY", 1, 0, "1.484729 trillion CNY"},
    /* More is published of China: flows, stocks, what is counted and weighed. */
    {"China/RETAIL", "China", "2016-01/2016-08", "21050.5 billion CNY", 0, 0, NULL},
    {"China/RETAIL", "China", "2016-01/2016-08", "2105.05 billion CNY", 1, 0, "21.0505 trillion CNY"},
    {"China/RETAIL:online", "China", "2016", "51.5 trillion CNY", 0, 0, NULL},
    {"China/RETAIL:online", "China", "2016", "515 trillion CNY", 1, 0, "515 billion CNY"},
    {"China/REVENUE", "China", "2024-01/2024-09", "16.3059 trillion CNY", 0, 0, NULL},
    {"China/REVENUE", "China", "2024-01/2024-09", "163.059 billion CNY", 1, 0, "16.3059 trillion CNY"},
    {"China/GRAIN", "China", "2023", "695.41 million TNE", 0, 0, NULL},
    {"China/GRAIN", "China", "2023", "69.541 million TNE", 1, 0, "695.41 million tonnes"},
    {"Hunan/GRAIN", "Hunan", "2023", "30.68 million TNE", 0, 0, NULL},
    {"China/GRAIN", "China", "2023", "695.41 billion KGM", 0, 0, NULL},
    {"China/GRAIN", "China", "2023", "69.541 billion KGM", 1, 0, "695.41 billion kilograms"},
    {"China/VAT", "China", "2021-Q1", "1.8561 billion CNY", 1, 0, "1.8561 trillion CNY"},
    {"China/HOUSING_STARTS", "China", "2024-S1", "380.23 million M2", 0, 0, NULL},
    {"China/HOUSING_STARTS", "China", "2024-S1", "3.8023 billion M2", 1, 0, "380.23 million square metres"},
    /* Of provinces, heads and grain; what each head has anywhere, beside what it has in the nation. */
    {"Hunan/POPULATION", "Hunan", "2019", "69.184 million COUNT", 0, 0, NULL},
    {"Hunan/POPULATION", "Hunan", "2019", "6.9184 million COUNT", 1, 0, "69.184 million"},
    {"Hebei/GRAIN", "Hebei", "2012", "32.466 million TNE", 0, 0, NULL},
    {"Qinghai/INCOME:resident-urban", "Qinghai", "2019", "33830 CNY", 0, 0, NULL},
    {"Qinghai/INCOME:resident-urban", "Qinghai", "2019", "33830 USD", 1, 0, "CNY for USD"},
    {"Shanghai/INCOME", "Shanghai", "2019", "69442 CNY", 0, 0, NULL},
    {"Gansu/NET_INCOME:farmer", "Gansu", "2005", "1980 CNY", 0, 0, NULL},
    {"Gansu/NET_INCOME:farmer", "Gansu", "2005", "1.98 million CNY", 1, 0, NULL},
    {"Karamay/GDP_PER_HEAD", "Karamay", "2012", "136000 CNY", 0, 0, NULL},
    {"Wuxi/GDP_PER_HEAD", "Wuxi", "2012", "1.174 million CNY", 1, 0, "117.4 thousand CNY"},
    {"Changsha/SPENDING_PER_HEAD", "Changsha", "2019", "800 CNY", 0, 0, NULL},
    {"Atlantis/INCOME", "Atlantis", "2019", "33830 USD", 0, 0, NULL},
    /* Trade with partners, whose slices are no more than that. */
    {"China/TRADE@Russia", "China", "2015", "68.06 billion USD", 0, 0, NULL},
    {"China/TRADE@Russia", "China", "2015", "680.6 billion USD", 1, 0, "68.06 billion USD"},
    {"China/TRADE@Portuguese-speaking countries", "China", "2015", "9.847 billion USD", 1, 0, "98.47 billion USD"},
    {"China/EXPORTS:tea@Russia", "China", "2015", "56 million USD", 0, 0, NULL},
    {"China/EXPORTS:tea@Russia", "China", "2015", "560 billion USD", 1, 0, "56.0 billion USD"},
    {"China/TRADE@Atlantis", "China", "2015", "680.6 billion USD", 0, 0, NULL},
    /* What nothing is published of. */
    {"Changsha/EXPORTS", "Changsha", "2018", "308 billion USD", 0, 0, NULL},
    {"Changsha/TRADE", "Changsha", "2018", "308 billion USD", 0, 0, NULL},
    {"Hunan/TRADE", "", "2018", "308 billion USD", 0, 0, NULL},
    {"Hunan/TRADE", "Hunan", "2016/2018", "308 billion USD", 0, 0, NULL},
    {"Hunan/TRADE", "Hunan", "2017-07/2018-06", "308 billion USD", 0, 0, NULL},
};

START_TEST(levels_are_of_the_size_published)
{
    setting s = start();
    from(&s, "release", 2027, 2);
    of_area(&s, levels[_i].code, levels[_i].area);
    level(&s, levels[_i].code, levels[_i].period, levels[_i].level);
    hne_audit *audit = audit_of(&s);
    ck_assert_uint_eq(hne_audit_contradiction_count(audit), levels[_i].contradictions);
    ck_assert_uint_eq(hne_audit_finding_count(audit), levels[_i].contradictions);
    ck_assert_uint_eq(hne_audit_doubt_count(audit), levels[_i].doubts);
    ck_assert_uint_eq(hne_audit_implied_count(audit), 0);
    if (levels[_i].repair) {
        const hne_finding *finding = hne_audit_finding(audit, 0);
        ck_assert_int_eq(hne_finding_relation(finding), HNE_RELATION_PUBLISHED);
        const char *text = hne_finding_repair_text(finding, 0);
        ck_assert_msg(strncmp(text, levels[_i].repair, strlen(levels[_i].repair)) == 0, "%s", text);
    }
    hne_audit_free(audit);
}
END_TEST

/* What is told: the level, what yearbooks have, and how far off it is. */
START_TEST(yearbooks_are_quoted)
{
    setting s = start();
    from(&s, "release", 2018, 11);
    of_area(&s, "Hunan/TRADE", "Hunan");
    level(&s, "Hunan/TRADE", "2018-01/2018-10", "237 billion USD");
    hne_audit *audit = audit_of(&s);
    const hne_finding *finding = hne_audit_finding(audit, 0);
    static const char *const told[][2] = {
        {"stated", "237 billion USD"},
        {"but", "yearbooks have 46.5 billion USD for 2018"},
        {"rule", "a level is of the size that yearbooks have: about 6.7 times too large"},
    };
    ck_assert_uint_eq(hne_finding_step_count(finding), sizeof told / sizeof *told);
    for (size_t i = 0; i < sizeof told / sizeof *told; i++) {
        ck_assert_str_eq(hne_finding_step_label(finding, i), told[i][0]);
        ck_assert_str_eq(hne_finding_step_text(finding, i), told[i][1]);
    }
    hne_audit_free(audit);
}
END_TEST

/* No trade is stated, but what it can have been is known: exports alone are more, if they are in dollars. */
START_TEST(parts_make_up_a_whole)
{
    setting s = start();
    from(&s, "release", 2019, 2);
    of_area(&s, "Hunan/TRADE", "Hunan");
    parts(&s, "Hunan/TRADE", 1, "Hunan/EXPORTS", "Hunan/IMPORTS");
    level(&s, "Hunan/EXPORTS", "2018", _i ? "306 billion USD" : "202.7 billion CNY");
    level(&s, "Hunan/IMPORTS", "2018", "105.3 billion CNY");
    expect(&s, (size_t)_i, 0, HNE_RELATION_PART);
}
END_TEST

/* A target is not held against what was; neither is a guess. */
START_TEST(only_what_was_is_held_against_it)
{
    setting s = start();
    from(&s, "release", 2018, 11);
    of_area(&s, "Hunan/TRADE", "Hunan");
    hne_statement *statement = level(&s, "Hunan/TRADE", "2018", "308 billion USD");
    if (_i)
        ck_assert_int_eq(hne_statement_set_status(statement, HNE_OBS_TARGET, NULL), HNE_OK);
    else
        ck_assert_int_eq(hne_statement_set_certain(statement, 0, NULL), HNE_OK);
    expect(&s, 0, 0, HNE_RELATION_PUBLISHED);
}
END_TEST

/* The years of a source without a date may be any of late, and then all that are in the table are allowed for; but one
 * before its end the text itself has named. */
START_TEST(years_without_a_date_are_not_certain)
{
    static const struct {
        const char *year, *trade;
        size_t findings;
    } undated[] = {{"2025", "4.65 billion USD", 0}, {"2018", "700 billion USD", 1}, {"2018", "4.65 billion USD", 1}};
    setting s = start();
    ck_assert_int_eq(hne_profile_add_source(s.profile, "undated", &s.source, NULL), HNE_OK);
    of_area(&s, "Hunan/TRADE", "Hunan");
    level(&s, "Hunan/TRADE", undated[_i].year, undated[_i].trade);
    expect(&s, undated[_i].findings, 0, HNE_RELATION_PUBLISHED);
}
END_TEST

/* The slip was converted, too, and is one: told once. */
START_TEST(conversions_of_a_slip_go_with_it)
{
    setting s = start();
    from(&s, "release", 2012, 3);
    of_area(&s, "Henan/GDP", "Henan");
    hne_statement *first = level(&s, "Henan/GDP", "2011", "2.69 billion CNY");
    hne_statement *second = level(&s, "Henan/GDP", "2011", "427 million USD");
    ck_assert_int_eq(hne_statement_set_span(first, (hne_span){s.source, 0, 30}, NULL), HNE_OK);
    ck_assert_int_eq(hne_statement_set_span(second, (hne_span){s.source, 32, 15}, NULL), HNE_OK);
    hne_audit *audit = audit_of(&s);
    ck_assert_uint_eq(hne_audit_finding_count(audit), 1);
    const hne_finding *finding = hne_audit_finding(audit, 0);
    ck_assert_ptr_eq(hne_finding_repair_statement(finding, 0), first);
    ck_assert_int_eq(hne_finding_repair_kind(finding, 0), HNE_REPAIR_POWER_OF_TEN);
    hne_audit_free(audit);
}
END_TEST

/* A slip of the whole and its parts, or of the same said twice: nothing but its size shows it, and it is told once. */
START_TEST(a_slip_may_be_of_all_that_belongs_together)
{
    static const char *const begins[] = {
        "1.7432 trillion CNY instead of 174.32 billion CNY (the decimal point one place off), and so in 2 other statements",
        "1.7432 trillion CNY instead of 174.32 billion CNY (the decimal point one place off), and so in another statement",
    };
    setting s = start();
    from(&s, "release", 2008, 3);
    of_area(&s, "China/RETAIL", "China");
    if (_i == 0) {
        parts(&s, "China/RETAIL", 1, "China/RETAIL:urban", "China/RETAIL:rural");
        level(&s, "China/RETAIL:urban", "2008-01/2008-02", "118.41 billion CNY");
        level(&s, "China/RETAIL:rural", "2008-01/2008-02", "55.91 billion CNY");
    } else {
        level(&s, "China/RETAIL", "2008-01/2008-02", "174.32 billion CNY");
    }
    level(&s, "China/RETAIL", "2008-01/2008-02", "174.32 billion CNY");
    expect_repair(&s, HNE_REPAIR_POWER_OF_TEN, begins[_i]);
}
END_TEST

Suite *published_suite(void)
{
    Suite *suite = suite_create("published");
    TCase *tests = tcase_create("published");
    tcase_add_loop_test(tests, levels_are_of_the_size_published, 0, (int)(sizeof levels / sizeof *levels));
    tcase_add_test(tests, yearbooks_are_quoted);
    tcase_add_loop_test(tests, parts_make_up_a_whole, 0, 2);
    tcase_add_loop_test(tests, only_what_was_is_held_against_it, 0, 2);
    tcase_add_loop_test(tests, years_without_a_date_are_not_certain, 0, 3);
    tcase_add_test(tests, conversions_of_a_slip_go_with_it);
    tcase_add_loop_test(tests, a_slip_may_be_of_all_that_belongs_together, 0, 2);
    suite_add_tcase(suite, tests);
    return suite;
}
