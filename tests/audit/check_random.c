/* SPDX-License-Identifier: MIT */
/* Many made-up regions: their figures are worked out in full and printed
 * rounded, as a statistical office does. None is faulted; one error planted in
 * any of them is found, and what undoes it is among the first three repairs. */
#include "region.h"
#include "suites.h"

#include <check.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { REGIONS = 200, PLANTS = 10 };

typedef struct region {
    double value[FACTS]; /* billion CNY, percent or points, exact */
    char text[FACTS][48];
    fact_text facts[FACTS];
} region;

/* Marsaglia's xorshift: the same regions every time. */
static double uniform(uint64_t *state, double low, double high)
{
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    return low + (high - low) * ((double)(*state >> 11) / 9007199254740992.0);
}

static void print_figure(region *of, fact which)
{
    const char *unit = strchr(sound_facts[which].figure, ' ');
    if (strchr(sound_facts[which].figure, '%'))
        unit = "%";
    snprintf(of->text[which], sizeof of->text[which], "%.1f%s", of->value[which], unit);
    of->facts[which] = sound_facts[which];
    of->facts[which].figure = of->text[which];
}

static void work_out(region *of, uint64_t seed)
{
    double *v = of->value;
    uint64_t state = seed * 0x9E3779B97F4A7C15u + 1;
    for (int warm = 0; warm < 8; warm++)
        uniform(&state, 0, 1);
    v[EXPORTS_2017] = uniform(&state, 60, 600);
    v[IMPORTS_2017] = uniform(&state, 40, 400);
    v[EXPORTS_GROWTH_2018] = uniform(&state, -12, 35);
    v[IMPORTS_GROWTH_2018] = uniform(&state, 4, 30) * (uniform(&state, 0, 1) < 0.7 ? 1 : -1);
    v[EXPORTS_2018] = v[EXPORTS_2017] * (1 + v[EXPORTS_GROWTH_2018] / 100);
    v[IMPORTS_2018] = v[IMPORTS_2017] * (1 + v[IMPORTS_GROWTH_2018] / 100);
    v[TRADE_2017] = v[EXPORTS_2017] + v[IMPORTS_2017];
    v[TRADE_2018] = v[EXPORTS_2018] + v[IMPORTS_2018];
    v[TRADE_2016] = v[TRADE_2017] / uniform(&state, 0.9, 1.3);
    v[TRADE_GROWTH_2018] = 100 * (v[TRADE_2018] / v[TRADE_2017] - 1);
    v[TRADE_TEN_MONTHS] = v[TRADE_2018] * uniform(&state, 0.78, 0.86);
    v[TRADE_FIRST_HALF] = v[TRADE_2018] * uniform(&state, 0.42, 0.52);
    v[TRADE_Q1] = v[TRADE_FIRST_HALF] * uniform(&state, 0.42, 0.52);
    v[TRADE_Q2] = v[TRADE_FIRST_HALF] - v[TRADE_Q1];
    v[TRADE_H1_EXPORTS] = v[EXPORTS_2018] * v[TRADE_FIRST_HALF] / v[TRADE_2018];
    v[TRADE_H1_IMPORTS] = v[TRADE_FIRST_HALF] - v[TRADE_H1_EXPORTS];
    v[PRIVATE_SHARE_2018] = uniform(&state, 40, 75);
    v[PRIVATE_2018] = v[TRADE_2018] * v[PRIVATE_SHARE_2018] / 100;
    v[STATE_2018] = (v[TRADE_2018] - v[PRIVATE_2018]) * uniform(&state, 0.2, 0.8);
    v[FOREIGN_2018] = v[TRADE_2018] - v[PRIVATE_2018] - v[STATE_2018];
    v[NATION_GROWTH_2018] = v[TRADE_GROWTH_2018] + uniform(&state, 3, 15) * (uniform(&state, 0, 1) < 0.5 ? 1 : -1);
    v[GAP_2018] = v[TRADE_GROWTH_2018] - v[NATION_GROWTH_2018];
    v[RATE_2017] = uniform(&state, 2, 8);
    v[RATE_CHANGE_2018] = uniform(&state, 0.3, 1.5);
    v[RATE_2018] = v[RATE_2017] + v[RATE_CHANGE_2018];
    for (int i = 0; i < FACTS; i++)
        print_figure(of, (fact)i);
}

/* --- errors --------------------------------------------------------------------- */

typedef struct error {
    const char *name;
    fact where;
    hne_repair_kind undone_by;
} error;

static const error errors[PLANTS] = {
    {"CNY printed as USD", TRADE_TEN_MONTHS, HNE_REPAIR_CURRENCY},
    {"a decimal point one place off", TRADE_2018, HNE_REPAIR_POWER_OF_TEN},
    {"yi printed as billion", PRIVATE_2018, HNE_REPAIR_POWER_OF_TEN},
    {"billion printed as million", STATE_2018, HNE_REPAIR_POWER_OF_TEN},
    {"points printed as percent", GAP_2018, HNE_REPAIR_UNIT},
    {"digits swapped", EXPORTS_2018, HNE_REPAIR_DIGITS},
    {"a wrong sum", TRADE_FIRST_HALF, HNE_REPAIR_VALUE},
    {"a wrong share", PRIVATE_SHARE_2018, HNE_REPAIR_VALUE},
    {"ten times a part of the year", TRADE_TEN_MONTHS, HNE_REPAIR_POWER_OF_TEN},
    {"a fall printed as a rise", IMPORTS_GROWTH_2018, HNE_REPAIR_SIGN},
};

/* Swaps the first two neighbouring digits that differ, if the second is not 0
 * at the front; 0 if there are none. */
static int swap_digits(char *text)
{
    for (char *at = text; at[1] >= '0' && at[1] <= '9'; at++)
        if (at[0] != at[1] && (at > text || at[1] != '0')) {
            char first = at[0];
            at[0] = at[1];
            at[1] = first;
            return 1;
        }
    return 0;
}

/* 0 where that error makes no other figure. */
static int plant(region *of, int which)
{
    fact where = errors[which].where;
    char *text = of->text[where];
    double value = of->value[where];
    size_t size = sizeof of->text[where];
    switch (which) {
    case 0: snprintf(text, size, "%.1f billion USD", value); break;
    case 1: snprintf(text, size, "%.2f billion CNY", round(10 * value) / 100); break;
    case 2: snprintf(text, size, "%.0f billion CNY", 10 * value); break;
    case 3: snprintf(text, size, "%.1f million CNY", value); break;
    case 4: snprintf(text, size, "%.1f%%", value); break;
    case 5: return swap_digits(text);
    case 6: snprintf(text, size, "%.1f billion CNY", value * 1.057); break;
    case 7: snprintf(text, size, "%.1f%%", value - 6.6); break;
    case 8: snprintf(text, size, "%.0f billion CNY", 10 * value); break;
    default: snprintf(text, size, "%.1f%%", -value); break;
    }
    return 1;
}

static hne_audit *audit_of(const region *of)
{
    hne_audit *audit;
    hne_profile *profile = make_region(of->facts, "");
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

/* Whether one of the first three repairs of any finding gives the true figure back. */
static int is_undone(const hne_audit *audit, const region *truth, const error *planted)
{
    hne_figure figure;
    ck_assert_int_eq(hne_figure_parse(truth->text[planted->where], &figure, NULL), HNE_OK);
    double value = hne_figure_value(figure);
    for (size_t f = 0; f < hne_audit_contradiction_count(audit); f++) {
        const hne_finding *finding = hne_audit_finding(audit, f);
        for (size_t i = 0; i < 3 && i < hne_finding_repair_count(finding); i++) {
            const hne_statement *statement = hne_finding_repair_statement(finding, i);
            hne_figure mended = hne_finding_repair_figure(finding, i);
            double tolerance = planted->undone_by == HNE_REPAIR_VALUE ? 0.01 * fabs(value) : 0.006 * fabs(value);
            if (hne_statement_index(statement) == (size_t)planted->where &&
                hne_finding_repair_aspect(finding, i) == truth->facts[planted->where].aspect &&
                hne_unit_equal(mended.unit, figure.unit) && fabs(hne_figure_value(mended) - value) <= tolerance)
                return 1;
        }
    }
    return 0;
}

/* --- tests ------------------------------------------------------------------------- */

static int count_regions(void)
{
    return getenv("HNE_TEST_EFFORT") ? 5 : REGIONS;
}

START_TEST(sound_regions_are_silent)
{
    region sound;
    for (int seed = 0; seed < count_regions(); seed++) {
        work_out(&sound, (uint64_t)seed);
        hne_audit *audit = audit_of(&sound);
        print_findings(audit);
        ck_assert_msg(hne_audit_finding_count(audit) == 0, "region %d is sound, but faulted", seed);
        hne_audit_free(audit);
    }
}
END_TEST

START_TEST(planted_errors_are_found)
{
    int found = 0, undone = 0, tried = 0;
    for (int seed = 0; seed < count_regions(); seed++) {
        region truth, wrong;
        work_out(&truth, (uint64_t)seed);
        work_out(&wrong, (uint64_t)seed);
        if (!plant(&wrong, _i))
            continue;
        hne_audit *audit = audit_of(&wrong);
        int is_found = hne_audit_contradiction_count(audit) > 0, is_mended = is_undone(audit, &truth, &errors[_i]);
        if (!is_found || !is_mended) {
            printf("--- region %d, %s: %s for %s\n", seed, errors[_i].name, wrong.text[errors[_i].where],
                   truth.text[errors[_i].where]);
            print_findings(audit);
        }
        tried++;
        found += is_found;
        undone += is_mended;
        hne_audit_free(audit);
    }
    printf("%s: %d tried, %d found, %d undone\n", errors[_i].name, tried, found, undone);
    ck_assert_int_gt(tried, 0);
    ck_assert_int_eq(found, tried);
    ck_assert_int_eq(undone, tried);
}
END_TEST

Suite *random_suite(void)
{
    Suite *suite = suite_create("made-up regions");
    TCase *tests = tcase_create("random");
    tcase_set_timeout(tests, 300);
    tcase_add_test(tests, sound_regions_are_silent);
    tcase_add_loop_test(tests, planted_errors_are_found, 0, PLANTS);
    suite_add_tcase(suite, tests);
    return suite;
}
