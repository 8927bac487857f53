/* SPDX-License-Identifier: MIT */
/* Two figures of one region and period, which go together or do not. */
#include "setting.h"

#include "suites.h"

#include <stdio.h>
#include <string.h>

/* The level of an indicator under a code such as "Hunan/GDP". */
static hne_statement *of(setting *s, const char *area, const char *concept, const char *when, const char *what)
{
    char code[64];
    snprintf(code, sizeof code, "%s/%s", area, concept);
    ck_assert_int_eq(hne_indicator_set_area(indicator(s, code, "CNY"), area, NULL), HNE_OK);
    return level(s, code, when, what);
}

static const struct {
    const char *area, *part, *figure, *whole, *against;
    size_t contradictions, doubts;
    const char *repair; /* of the first place; NULL: none is looked at */
} pairs[] = {
    /* A city: what it sells, invests and takes in, as it was and with a slip. */
    {"Xi'an", "RETAIL", "193.5 billion CNY", "GDP", "386 billion CNY", 0, 0, NULL},
    {"Xi'an", "RETAIL", "1.935 billion CNY", "GDP", "386 billion CNY", 1, 0, "193.5 billion CNY"},
    {"Xi'an", "RETAIL", "193.5 billion USD", "GDP", "386 billion CNY", 1, 0, "CNY for USD"},
    {"Xi'an", "FAI", "335 billion CNY", "GDP", "386 billion CNY", 0, 0, NULL},
    {"Xi'an", "FAI", "3352 billion CNY", "GDP", "386 billion CNY", 1, 0, "335.2 billion CNY"},
    {"Xi'an", "FDI", "2 billion USD", "GDP", "386 billion CNY", 0, 0, NULL},
    {"Xi'an", "FDI", "628 billion USD", "GDP", "386 billion CNY", 1, 0, "628 million USD"},
    {"Xi'an", "REVENUE", "31.9 million CNY", "GDP", "386 billion CNY", 1, 0, "31.9 billion CNY"},
    {"Xi'an", "REVENUE", "31.9 billion CNY", "GDP", "61.2 billion USD", 0, 0, NULL},
    {"", "RETAIL", "1.935 billion CNY", "GDP", "386 billion CNY", 1, 0, "193.5 billion CNY"},
    /* One that yearbooks have is no mining county. */
    {"Zhuhai", "RETAIL", "11.62 billion CNY", "GDP", "296.6 billion CNY", 1, 0, "116.2 billion CNY"},
    /* No slip leads to what is usual. */
    {"Xi'an", "RETAIL", "640 billion CNY", "GDP", "386 billion CNY", 0, 1, NULL},
    /* A mining county sells little, a zone in the making invests much, a port trades much. */
    {"Shenmu", "RETAIL", "6.5 billion CNY", "GDP", "184.8 billion CNY", 0, 0, NULL},
    {"Hengqin", "FAI", "10 billion CNY", "GDP", "0.5 billion CNY", 0, 0, NULL},
    {"Waigaoqiao", "TRADE", "900 billion CNY", "GDP", "60 billion CNY", 0, 0, NULL},
    {"Kunshan", "TRADE", "82.1 billion USD", "GDP", "210 billion CNY", 0, 0, NULL},
    /* A province is more like others. */
    {"Hunan", "RETAIL", "1563.8 billion CNY", "GDP", "3642.6 billion CNY", 0, 0, NULL},
    {"Hunan", "RETAIL", "156.38 billion CNY", "GDP", "3642.6 billion CNY", 1, 0, "1.5638 trillion CNY"},
    {"Tibet", "EXPENDITURE", "138 billion CNY", "GDP", "102.6 billion CNY", 0, 0, NULL},
    {"Tibet", "FAI", "205.1 billion CNY", "GDP", "131.1 billion CNY", 0, 0, NULL},
    {"Yunnan", "FISCAL_REVENUE", "37.1977 billion CNY", "GDP", "1.7881 trillion CNY", 1, 0, "371.977 billion CNY"},
    {"Yunnan", "FISCAL_REVENUE", "371.977 billion CNY", "GDP", "1.7881 trillion CNY", 0, 0, NULL},
    {"Hubei", "FDI", "11 million USD", "GDP", "3936.7 billion CNY", 1, 0, "1.1 billion USD"},
    {"Gansu", "FDI", "90 million USD", "GDP", "901.7 billion CNY", 0, 0, NULL},
    {"Tibet", "TOURISM_REVENUE", "40.7 million CNY", "GDP", "213.3 billion CNY", 1, 0, NULL},
    {"Tibet", "EXPORTS", "3.36 billion USD", "TRADE", "3.42 billion USD", 0, 0, NULL},
    {"Hunan", "EXPORTS", "30.57 million USD", "TRADE", "46.53 billion USD", 1, 0, NULL},
    /* Against other wholes. */
    {"Tibet", "EXPENDITURE", "138 billion CNY", "REVENUE", "13.7 billion CNY", 0, 0, NULL},
    {"Lhasa", "EXPENDITURE", "30.6 billion CNY", "REVENUE", "7.4 million CNY", 1, 0, NULL},
    {"Hunan", "INCOME", "25241 CNY", "GDP_PER_HEAD", "52949 CNY", 0, 0, NULL},
    {"Liling", "INCOME", "2.5241 million CNY", "GDP_PER_HEAD", "52949 CNY", 1, 0, "25.241 thousand CNY"},
    /* A slice can be small, but not larger than the whole can be. */
    {"Xi'an", "FAI:railway", "0.4 billion CNY", "GDP", "386 billion CNY", 0, 0, NULL},
    {"Xi'an", "FAI:society", "3352 billion CNY", "GDP", "386 billion CNY", 1, 0, "335.2 billion CNY"},
    {"Xi'an", "FAI", "3352 billion CNY", "GDP:county", "386 billion CNY", 0, 0, NULL},
    /* How many heads there are. */
    {"Kunshan", "GDP_PER_HEAD", "59416.24 CNY", "GDP", "300.052 billion CNY", 0, 0, NULL},
    {"Kunshan", "GDP_PER_HEAD", "59416.24 CNY", "GDP", "300052 billion CNY", 1, 0, "300.052 billion CNY"},
    {"Kunshan", "GDP_PER_HEAD", "59416.24 CNY", "GDP", "30 million CNY", 1, 0, "3.0 billion CNY"},
    {"Kunshan", "GDP_PER_HEAD", "9412 USD", "GDP", "300.052 billion CNY", 0, 0, NULL},
    {"China", "GDP_PER_HEAD", "70892 CNY", "GDP", "99.0865 trillion CNY", 0, 0, NULL},
    {"China", "GDP_PER_HEAD", "10276 USD", "GDP", "99.0865 trillion CNY", 0, 0, NULL},
    {"Shenzhen", "GDP_PER_HEAD", "183274 CNY", "GDP", "2249 billion CNY", 0, 0, NULL},
    {"Shenzhen", "GDP_PER_HEAD", "18327 CNY", "GDP", "2249 billion CNY", 1, 0, "183.27 thousand CNY"},
    /* Profits may be losses. */
    {"China", "PROFITS", "7.5187 trillion CNY", "GDP", "82.7 trillion CNY", 0, 0, NULL},
    {"China", "PROFITS:steel", "-60 billion CNY", "GDP", "82.7 trillion CNY", 0, 0, NULL},
    {"China", "PROFITS:textiles", "115.8 trillion CNY", "GDP", "82.7 trillion CNY", 1, 0, NULL},
    {"Shenzhen", "PRIMARY", "1.85 billion CNY", "GDP", "2249 billion CNY", 0, 0, NULL},
    {"Jimo", "PRIMARY", "13.03 million CNY", "GDP", "258.67 billion CNY", 1, 0, NULL},
    {"China", "PRIMARY", "6546.8 billion CNY", "GDP", "82.7 trillion CNY", 0, 0, NULL},
    {"China", "PRIMARY", "65.468 billion CNY", "GDP", "82.7 trillion CNY", 1, 0, NULL},
};

START_TEST(two_figures_go_together_or_not)
{
    setting s = start();
    from(&s, "release", 2020, 2);
    of(&s, pairs[_i].area, pairs[_i].part, "2017", pairs[_i].figure);
    of(&s, pairs[_i].area, pairs[_i].whole, "2017", pairs[_i].against);
    hne_audit *audit = audit_of(&s);
    size_t proportions = 0;
    for (size_t f = 0; f < hne_audit_finding_count(audit); f++)
        proportions += hne_finding_relation(hne_audit_finding(audit, f)) == HNE_RELATION_PROPORTION ||
                       (!strcmp(pairs[_i].area, "China") &&
                        hne_finding_relation(hne_audit_finding(audit, f)) == HNE_RELATION_PUBLISHED);
    ck_assert_uint_eq(proportions, pairs[_i].contradictions);
    ck_assert_uint_eq(hne_audit_doubt_count(audit), pairs[_i].doubts);
    ck_assert_uint_eq(hne_audit_implied_count(audit), 0);
    if (pairs[_i].repair) {
        const char *text = hne_finding_repair_text(hne_audit_finding(audit, 0), 0);
        ck_assert_msg(strncmp(text, pairs[_i].repair, strlen(pairs[_i].repair)) == 0, "%s", text);
    }
    hne_audit_free(audit);
}
END_TEST

/* Of another period or area, aimed at, or restating what is stated: none of these is held against the product. */
START_TEST(only_figures_of_one_region_and_period_are_compared)
{
    setting s = start();
    from(&s, "release", 2012, 2);
    of(&s, "Shenmu", "GDP", "2011", "386 billion CNY");
    of(&s, "Shenmu", "RETAIL", "2011-S1", "1.935 billion CNY");
    of(&s, "Fugu", "RETAIL", "2011", "1.935 billion CNY");
    ck_assert_int_eq(hne_statement_set_status(of(&s, "Shenmu", "FAI", "2011", "3352 billion CNY"), HNE_OBS_TARGET, NULL),
                     HNE_OK);
    expect(&s, 0, 0, HNE_RELATION_PROPORTION);
}
END_TEST

/* A guess is enough for a doubt, of which there is one for each product; two are too much. */
START_TEST(guesses_are_doubts)
{
    setting s = start();
    from(&s, "release", 2012, 2);
    ck_assert_int_eq(hne_statement_set_certain(of(&s, "Xi'an", "GDP", "2011", "38.6 trillion CNY"), 0, NULL), HNE_OK);
    of(&s, "Xi'an", "RETAIL", "2011", "193.5 billion CNY");
    of(&s, "Xi'an", "REVENUE", "2011", "31.9 billion CNY");
    of(&s, "Baoji", "GDP", "2011", "11.75 trillion CNY");
    of(&s, "Baoji", "RETAIL", "2011", "36.5 billion CNY");
    ck_assert_int_eq(hne_statement_set_certain(of(&s, "Lhasa", "GDP", "2011", "22.2 trillion CNY"), 0, NULL), HNE_OK);
    ck_assert_int_eq(hne_statement_set_certain(of(&s, "Lhasa", "RETAIL", "2011", "11 billion CNY"), 0, NULL), HNE_OK);
    hne_audit *audit = audit_of(&s);
    ck_assert_uint_eq(hne_audit_finding_count(audit), 1);
    ck_assert_uint_eq(hne_audit_doubt_count(audit), 1);
    ck_assert_int_eq(hne_finding_relation(hne_audit_doubt(audit, 0)), HNE_RELATION_PROPORTION);
    ck_assert_uint_eq(hne_finding_repair_count(hne_audit_doubt(audit, 0)), 0);
    hne_audit_free(audit);
}
END_TEST

/* Where all speak against the product, it is accused, once, with its conversion. */
START_TEST(what_all_speak_against_is_told_once)
{
    setting s = start();
    from(&s, "release", 2012, 2);
    hne_statement *product = of(&s, "Xi'an", "GDP", "2011", "38.6 trillion CNY");
    hne_statement *again = of(&s, "Xi'an", "GDP", "2011", "5.98 trillion USD");
    ck_assert_int_eq(hne_statement_set_span(product, (hne_span){s.source, 0, 30}, NULL), HNE_OK);
    ck_assert_int_eq(hne_statement_set_span(again, (hne_span){s.source, 32, 15}, NULL), HNE_OK);
    of(&s, "Xi'an", "RETAIL", "2011", "193.5 billion CNY");
    of(&s, "Xi'an", "REVENUE", "2011", "31.9 billion CNY");
    of(&s, "Xi'an", "EXPENDITURE", "2011", "46.7 billion CNY");
    hne_audit *audit = audit_of(&s);
    ck_assert_uint_eq(hne_audit_finding_count(audit), 1);
    ck_assert_uint_eq(hne_audit_doubt_count(audit), 0);
    ck_assert_ptr_eq(hne_finding_repair_statement(hne_audit_finding(audit, 0), 0), product);
    ck_assert_int_eq(hne_finding_repair_figure(hne_audit_finding(audit, 0), 0).multiplier, 9);
    hne_audit_free(audit);
}
END_TEST

/* What arithmetic finds comes first, and what it accuses is not accused again. */
START_TEST(arithmetic_comes_first)
{
    setting s = start();
    from(&s, "release", 2012, 2);
    of(&s, "Xi'an", "GDP", "2011", "386 billion CNY");
    of(&s, "Xi'an", "REVENUE", "2011", "3190 billion CNY");
    of(&s, "Xi'an", "RETAIL", "2011", "193.5 billion CNY");
    parts(&s, "Xi'an/GDP", 0, "Xi'an/REVENUE", "Xi'an/TERTIARY");
    expect(&s, 1, 0, HNE_RELATION_PART);
}
END_TEST

/* What follows from a figure is not implied once that stands accused; what follows from others is. */
START_TEST(nothing_implied_rests_on_the_accused)
{
    setting s = start();
    from(&s, "release", 2012, 2);
    of(&s, "Xi'an", "GDP", "2011", "386 billion CNY");
    of(&s, "Xi'an", "RETAIL", "2011", _i ? "1.935 billion CNY" : "193.5 billion CNY");
    against(state(&s, "Xi'an/RETAIL", "2011", HNE_ASPECT_GROWTH, "18%", NULL), "2010");
    hne_audit *audit = audit_of(&s);
    ck_assert_uint_eq(hne_audit_finding_count(audit), (size_t)_i);
    ck_assert_uint_eq(hne_audit_implied_count(audit), (size_t)!_i);
    hne_audit_free(audit);
}
END_TEST

/* Stocks at the end of a year beside the product of that year. */
START_TEST(stocks_stand_at_the_end_of_a_year)
{
    setting s = start();
    from(&s, "release", 2012, 2);
    of(&s, "Xi'an", "GDP", "2011", "386 billion CNY");
    ck_assert_int_eq(hne_indicator_set_nature(indicator(&s, "Xi'an/DEPOSITS", "CNY"), HNE_NATURE_STOCK, NULL), HNE_OK);
    of(&s, "Xi'an", "DEPOSITS", "2011-12", _i ? "10510 billion CNY" : "1051 billion CNY");
    expect(&s, (size_t)_i, 0, HNE_RELATION_PROPORTION);
}
END_TEST

static void expect_told(setting *s, const char *const told[][2], size_t count)
{
    hne_audit *audit = audit_of(s);
    const hne_finding *finding = hne_audit_finding(audit, 0);
    ck_assert_uint_eq(hne_finding_step_count(finding), count);
    for (size_t i = 0; i < count; i++) {
        ck_assert_str_eq(hne_finding_step_label(finding, i), told[i][0]);
        ck_assert_str_eq(hne_finding_step_text(finding, i), told[i][1]);
    }
    hne_audit_free(audit);
}

START_TEST(sizes_are_told)
{
    static const char *const told[][2] = {
        {"stated", "156.38 billion CNY"},
        {"but", "Hunan/GDP, Hunan, 2018: 3642.6 billion CNY"},
        {"rule", "few provinces have Hunan/RETAIL below 20% of Hunan/GDP, and none below 10%: here it is 4.3%"},
    };
    setting s = start();
    from(&s, "release", 2019, 2);
    of(&s, "Hunan", "RETAIL", "2018", "156.38 billion CNY");
    of(&s, "Hunan", "GDP", "2018", "3642.6 billion CNY");
    expect_told(&s, told, sizeof told / sizeof *told);
}
END_TEST

/* Visitors are counted: so many yuan for each, in whatever currency the revenue is. */
static const struct {
    const char *revenue;
    size_t contradictions;
} takings[] = {
    {"41.9 billion CNY", 0}, {"6.3 billion USD", 0}, {"4.19 trillion CNY", 1}, {"419 billion USD", 1}, {"41.9 million CNY", 1},
};

static hne_statement *visitors(setting *s, const char *what)
{
    ck_assert_int_eq(hne_indicator_set_area(indicator(s, "Fenghuang/TOURISTS", "COUNT"), "Fenghuang", NULL), HNE_OK);
    return level(s, "Fenghuang/TOURISTS", "2016", what);
}

START_TEST(visitors_spend_what_visitors_spend)
{
    setting s = start();
    from(&s, "release", 2017, 2);
    visitors(&s, "53.86 million COUNT");
    of(&s, "Fenghuang", "TOURISM_REVENUE", "2016", takings[_i].revenue);
    expect(&s, takings[_i].contradictions, 0, HNE_RELATION_PROPORTION);
}
END_TEST

START_TEST(what_visitors_spend_is_told)
{
    static const char *const told[][2] = {
        {"stated", "4.19 trillion CNY"},
        {"but", "Fenghuang/TOURISTS, Fenghuang, 2016: 53.86 million units"},
        {"rule", "few regions have Fenghuang/TOURISM_REVENUE above 2500 CNY for each visitor, and none above 6000 CNY: here it is "
                 "77794 CNY"},
    };
    setting s = start();
    from(&s, "release", 2017, 2);
    of(&s, "Fenghuang", "TOURISM_REVENUE", "2016", "4.19 trillion CNY");
    visitors(&s, "53.86 million COUNT");
    expect_told(&s, told, sizeof told / sizeof *told);
}
END_TEST

START_TEST(heads_are_told)
{
    static const char *const told[][2] = {
        {"stated", "59416.24 CNY"},
        {"but", "Kunshan/GDP, Kunshan, 2012: 300052 billion CNY"},
        {"so", "the one over the other makes 5.05 billion people"},
        {"rule", "no more than 1.5 billion people can live there: 3.4 times too many"},
    };
    setting s = start();
    from(&s, "release", 2013, 2);
    of(&s, "Kunshan", "GDP_PER_HEAD", "2012", "59416.24 CNY");
    of(&s, "Kunshan", "GDP", "2012", "300052 billion CNY");
    expect_told(&s, told, sizeof told / sizeof *told);
}
END_TEST

/* Months of trade and of sales are of a size; of little, or of goods, they may be of any. */
static const struct {
    const char *concept, *longer, *shorter;
    size_t contradictions;
    const char *repair;
} months[] = {
    {"EXPORTS", "1010.02 billion CNY", "102.02 billion CNY", 0, NULL},
    {"EXPORTS", "1010.02 billion CNY", "30.6 billion CNY", 0, NULL},
    {"EXPORTS", "1010.02 billion CNY", "102.02 million CNY", 1, "102.02 billion CNY"},
    {"EXPORTS:ships", "1010.02 billion CNY", "102.02 million CNY", 0, NULL},
    {"EXPORTS", "10.10 billion CNY", "10.2 million CNY", 0, NULL},
    {"EXPORTS", "1010.02 billion CNY", "303.0 billion CNY", 0, NULL},
    {"EXPORTS", "1010.02 billion CNY", "1010.02 billion CNY", 1, "1010.02 billion CNY in "},
    {"EXPORTS", "1010.02 billion CNY", "1002.01 billion CNY", 1, "100.201 billion CNY"},
    {"FDI", "101.002 billion CNY", "102.02 million CNY", 0, NULL},
    {"CONTAINERS", "217.29 million TEU", "22.11 million TEU", 0, NULL},
    {"CONTAINERS", "217.29 million TEU", "22.11 thousand TEU", 1, "22.11 million TEU"},
};

START_TEST(months_are_of_a_size)
{
    setting s = start();
    from(&s, "release", 2019, 12);
    of(&s, "Jimo", months[_i].concept, "2019-01/2019-11", months[_i].longer);
    of(&s, "Jimo", months[_i].concept, "2019-11", months[_i].shorter);
    hne_audit *audit = audit_of(&s);
    ck_assert_uint_eq(hne_audit_contradiction_count(audit), months[_i].contradictions);
    if (months[_i].repair) {
        const hne_finding *finding = hne_audit_finding(audit, 0);
        ck_assert_int_eq(hne_finding_relation(finding), HNE_RELATION_PROPORTION);
        ck_assert_msg(strncmp(hne_finding_repair_text(finding, 0), months[_i].repair, strlen(months[_i].repair)) == 0, "%s",
                      hne_finding_repair_text(finding, 0));
    }
    hne_audit_free(audit);
}
END_TEST

START_TEST(a_month_out_of_size_is_told)
{
    static const char *const told[][3][2] = {
        {{"stated", "102.02 million CNY"},
         {"but", "January-November 2019: 1010.02 billion CNY"},
         {"rule", "a period of this length has seldom less than 3% of the longer one, and never less than 0.5%: here it is "
                  "0.01%"}},
        {{"stated", "1010.02 billion CNY"},
         {"but", "January-November 2019: 1010.02 billion CNY"},
         {"rule", "a period of this length has seldom more than 27% of the longer one, and never more than 55%: here it is "
                  "100%"}},
    };
    setting s = start();
    from(&s, "release", 2019, 12);
    of(&s, "Jimo", "EXPORTS", "2019-01/2019-11", "1010.02 billion CNY");
    of(&s, "Jimo", "EXPORTS", "2019-11", told[_i][0][1]);
    expect_told(&s, told[_i], 3);
}
END_TEST

/* Where no product is stated, the one that yearbooks have of the area is; of a county, or of a year that is too far
 * from theirs, there is none. */
static const struct {
    const char *area, *part, *period, *figure;
    size_t contradictions;
    const char *repair;
} beside_published[] = {
    {"Tibet", "RETAIL", "2009", "15.66 billion CNY", 0, NULL},
    {"Tibet", "RETAIL", "2009", "1.57 billion CNY", 1, "15.7 billion CNY"},
    {"Tianjin", "EXPORTS", "2006-01", "4.00 billion USD", 0, NULL},
    {"Tianjin", "EXPORTS", "2006-01", "40.0 billion USD", 1, "CNY for USD"},
    {"Changsha", "TERTIARY", "2018", "642 billion CNY", 0, NULL},
    {"Changsha", "TERTIARY", "2018", "6420 billion CNY", 1, "642.0 billion CNY"},
    {"Changsha County", "TERTIARY", "2018", "6420 billion CNY", 0, NULL},
    {"Changsha", "TERTIARY", "1990", "6420 billion CNY", 0, NULL},
    {"Changsha", "GDP_PER_HEAD", "2018", "136920 CNY", 0, NULL},
    {"Changsha", "GDP_PER_HEAD", "2018", "1.3692 million CNY", 1, NULL},
};

START_TEST(the_published_product_will_do)
{
    setting s = start();
    from(&s, "release", 2019, 2);
    of(&s, beside_published[_i].area, beside_published[_i].part, beside_published[_i].period, beside_published[_i].figure);
    hne_audit *audit = audit_of(&s);
    ck_assert_uint_eq(hne_audit_contradiction_count(audit), beside_published[_i].contradictions);
    ck_assert_uint_eq(hne_audit_doubt_count(audit), 0);
    if (beside_published[_i].repair) {
        const hne_finding *finding = hne_audit_finding(audit, 0);
        const char *text = hne_finding_repair_text(finding, 0), *repair = beside_published[_i].repair;
        ck_assert_int_eq(hne_finding_relation(finding), HNE_RELATION_PROPORTION);
        ck_assert_msg(strncmp(text, repair, strlen(repair)) == 0, "%s", text);
    }
    hne_audit_free(audit);
}
END_TEST

START_TEST(the_published_product_is_told)
{
    static const char *const told[][2] = {
        {"stated", "1.57 billion CNY"},
        {"but", "gross domestic product: yearbooks have 39.5 billion CNY for 2008 and 60.6 billion CNY for 2011"},
        {"rule", "few provinces have Tibet/RETAIL below 20% of gross domestic product, and none below 10%: here it is 3.4%"},
    };
    setting s = start();
    from(&s, "release", 2010, 2);
    of(&s, "Tibet", "RETAIL", "2009", "1.57 billion CNY");
    expect_told(&s, told, sizeof told / sizeof *told);
}
END_TEST

Suite *proportions_suite(void)
{
    Suite *suite = suite_create("proportions");
    TCase *tests = tcase_create("proportions");
    tcase_add_loop_test(tests, two_figures_go_together_or_not, 0, (int)(sizeof pairs / sizeof *pairs));
    tcase_add_test(tests, only_figures_of_one_region_and_period_are_compared);
    tcase_add_test(tests, guesses_are_doubts);
    tcase_add_test(tests, what_all_speak_against_is_told_once);
    tcase_add_test(tests, arithmetic_comes_first);
    tcase_add_loop_test(tests, nothing_implied_rests_on_the_accused, 0, 2);
    tcase_add_loop_test(tests, stocks_stand_at_the_end_of_a_year, 0, 2);
    tcase_add_test(tests, sizes_are_told);
    tcase_add_loop_test(tests, visitors_spend_what_visitors_spend, 0, sizeof takings / sizeof *takings);
    tcase_add_test(tests, what_visitors_spend_is_told);
    tcase_add_test(tests, heads_are_told);
    tcase_add_loop_test(tests, months_are_of_a_size, 0, (int)(sizeof months / sizeof *months));
    tcase_add_loop_test(tests, a_month_out_of_size_is_told, 0, 2);
    tcase_add_loop_test(tests, the_published_product_will_do, 0, (int)(sizeof beside_published / sizeof *beside_published));
    tcase_add_test(tests, the_published_product_is_told);
    suite_add_tcase(suite, tests);
    return suite;
}
