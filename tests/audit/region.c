/* SPDX-License-Identifier: MIT */
#include "region.h"

#include <check.h>
#include <stdio.h>
#include <string.h>

const fact_text sound_facts[FACTS] = {
    [TRADE_2016] = {"trade", "2016", HNE_ASPECT_LEVEL, "178.2 billion CNY", NULL},
    [TRADE_2017] = {"trade", "2017", HNE_ASPECT_LEVEL, "243.7 billion CNY", NULL},
    [TRADE_2018] = {"trade", "2018", HNE_ASPECT_LEVEL, "307.9 billion CNY", NULL},
    [TRADE_GROWTH_2018] = {"trade", "2018", HNE_ASPECT_GROWTH, "26.3%", NULL},
    [TRADE_TEN_MONTHS] = {"trade", "2018-01/2018-10", HNE_ASPECT_LEVEL, "237.4 billion CNY", NULL},
    [TRADE_FIRST_HALF] = {"trade", "2018-S1", HNE_ASPECT_LEVEL, "135.1 billion CNY", NULL},
    [TRADE_Q1] = {"trade", "2018-Q1", HNE_ASPECT_LEVEL, "62.8 billion CNY", NULL},
    [TRADE_Q2] = {"trade", "2018-Q2", HNE_ASPECT_LEVEL, "72.3 billion CNY", NULL},
    [TRADE_H1_EXPORTS] = {"exports", "2018-S1", HNE_ASPECT_LEVEL, "88.9 billion CNY", NULL},
    [TRADE_H1_IMPORTS] = {"imports", "2018-S1", HNE_ASPECT_LEVEL, "46.2 billion CNY", NULL},
    [EXPORTS_2017] = {"exports", "2017", HNE_ASPECT_LEVEL, "156.4 billion CNY", NULL},
    [EXPORTS_2018] = {"exports", "2018", HNE_ASPECT_LEVEL, "202.7 billion CNY", NULL},
    [EXPORTS_GROWTH_2018] = {"exports", "2018", HNE_ASPECT_GROWTH, "29.6%", NULL},
    [IMPORTS_2017] = {"imports", "2017", HNE_ASPECT_LEVEL, "87.3 billion CNY", NULL},
    [IMPORTS_2018] = {"imports", "2018", HNE_ASPECT_LEVEL, "105.2 billion CNY", NULL},
    [IMPORTS_GROWTH_2018] = {"imports", "2018", HNE_ASPECT_GROWTH, "20.5%", NULL},
    [PRIVATE_2018] = {"private", "2018", HNE_ASPECT_LEVEL, "218.6 billion CNY", NULL},
    [PRIVATE_SHARE_2018] = {"private", "2018", HNE_ASPECT_SHARE, "71.0%", "trade"},
    [STATE_2018] = {"state", "2018", HNE_ASPECT_LEVEL, "38.1 billion CNY", NULL},
    [FOREIGN_2018] = {"foreign", "2018", HNE_ASPECT_LEVEL, "51.2 billion CNY", NULL},
    [NATION_GROWTH_2018] = {"nation", "2018", HNE_ASPECT_GROWTH, "9.7%", NULL},
    [GAP_2018] = {"trade", "2018", HNE_ASPECT_GAP, "16.6 percentage points", "nation"},
    [RATE_2017] = {"rate", "2017", HNE_ASPECT_LEVEL, "4.0%", NULL},
    [RATE_2018] = {"rate", "2018", HNE_ASPECT_LEVEL, "4.5%", NULL},
    [RATE_CHANGE_2018] = {"rate", "2018", HNE_ASPECT_CHANGE, "0.5 percentage points", NULL},
};

static const struct {
    const char *code, *unit;
    hne_nature nature;
    hne_prices prices;
} indicators[] = {
    {"trade", "CNY", HNE_NATURE_FLOW, HNE_PRICES_CURRENT},   {"exports", "CNY", HNE_NATURE_FLOW, HNE_PRICES_CURRENT},
    {"imports", "CNY", HNE_NATURE_FLOW, HNE_PRICES_CURRENT}, {"private", "CNY", HNE_NATURE_FLOW, HNE_PRICES_CURRENT},
    {"state", "CNY", HNE_NATURE_FLOW, HNE_PRICES_CURRENT},   {"foreign", "CNY", HNE_NATURE_FLOW, HNE_PRICES_CURRENT},
    {"nation", "CNY", HNE_NATURE_FLOW, HNE_PRICES_CURRENT},  {"rate", "PT", HNE_NATURE_RATIO, HNE_PRICES_UNKNOWN},
};

static hne_indicator *find(hne_profile *profile, const char *prefix, const char *code)
{
    char name[128];
    snprintf(name, sizeof name, "%s%s", prefix, code);
    return hne_profile_find_indicator(profile, name);
}

static void add_indicators(hne_profile *profile, const char *prefix)
{
    for (size_t i = 0; i < sizeof indicators / sizeof *indicators; i++) {
        char name[128];
        hne_unit unit;
        hne_indicator *indicator;
        snprintf(name, sizeof name, "%s%s", prefix, indicators[i].code);
        ck_assert_int_eq(hne_profile_add_indicator(profile, name, &indicator, NULL), HNE_OK);
        ck_assert_int_eq(hne_unit_parse(indicators[i].unit, &unit, NULL), HNE_OK);
        ck_assert_int_eq(hne_indicator_set_unit(indicator, unit, NULL), HNE_OK);
        ck_assert_int_eq(hne_indicator_set_area(indicator, "Anywhere", NULL), HNE_OK);
        ck_assert_int_eq(hne_indicator_set_nature(indicator, indicators[i].nature, NULL), HNE_OK);
        ck_assert_int_eq(hne_indicator_set_prices(indicator, indicators[i].prices, NULL), HNE_OK);
        ck_assert_int_eq(hne_indicator_set_non_negative(indicator, 1, NULL), HNE_OK);
    }
}

static void add_parts(hne_profile *profile, const char *prefix, const char *name, const char *const *parts)
{
    hne_breakdown *breakdown;
    ck_assert_int_eq(hne_indicator_add_breakdown(find(profile, prefix, "trade"), name, 1, &breakdown, NULL), HNE_OK);
    for (; *parts; parts++)
        ck_assert_int_eq(hne_breakdown_add_part(breakdown, find(profile, prefix, *parts), 1, NULL), HNE_OK);
}

hne_profile *make_region(const fact_text facts[FACTS], const char *prefix)
{
    static const char *const by_direction[] = {"exports", "imports", NULL};
    static const char *const by_owner[] = {"private", "state", "foreign", NULL};
    hne_profile *profile;
    ck_assert_int_eq(hne_profile_new(&profile, NULL), HNE_OK);
    add_indicators(profile, prefix);
    add_parts(profile, prefix, "by direction", by_direction);
    add_parts(profile, prefix, "by ownership", by_owner);
    for (int i = 0; i < FACTS; i++) {
        hne_period period;
        hne_figure figure;
        hne_statement *statement;
        if (!facts[i].figure)
            continue;
        ck_assert_int_eq(hne_period_parse(facts[i].period, &period, NULL), HNE_OK);
        ck_assert_int_eq(hne_figure_parse(facts[i].figure, &figure, NULL), HNE_OK);
        ck_assert_int_eq(hne_indicator_state(find(profile, prefix, facts[i].indicator), period, facts[i].aspect, figure,
                                             &statement, NULL), HNE_OK);
        if (facts[i].reference)
            ck_assert_int_eq(hne_statement_set_reference(statement, find(profile, prefix, facts[i].reference), NULL),
                             HNE_OK);
    }
    return profile;
}
