/* SPDX-License-Identifier: MIT */
#include "setting.h"

#include "suites.h"

#include <stdio.h>
#include <string.h>

setting start(void)
{
    setting s = {NULL, NULL};
    ck_assert_int_eq(hne_profile_new(&s.profile, NULL), HNE_OK);
    return s;
}

void from(setting *s, const char *code, int32_t year, int32_t month)
{
    ck_assert_int_eq(hne_profile_add_source(s->profile, code, &s->source, NULL), HNE_OK);
    ck_assert_int_eq(hne_source_set_date(s->source, (hne_date){year, month, 20}, NULL), HNE_OK);
}

hne_indicator *indicator(setting *s, const char *code, const char *unit)
{
    hne_indicator *made = hne_profile_find_indicator(s->profile, code);
    hne_unit parsed;
    if (made)
        return made;
    ck_assert_int_eq(hne_profile_add_indicator(s->profile, code, &made, NULL), HNE_OK);
    ck_assert_int_eq(hne_unit_parse(unit, &parsed, NULL), HNE_OK);
    ck_assert_int_eq(hne_indicator_set_unit(made, parsed, NULL), HNE_OK);
    ck_assert_int_eq(hne_indicator_set_nature(made, HNE_NATURE_FLOW, NULL), HNE_OK);
    ck_assert_int_eq(hne_indicator_set_prices(made, HNE_PRICES_CURRENT, NULL), HNE_OK);
    ck_assert_int_eq(hne_indicator_set_non_negative(made, 1, NULL), HNE_OK);
    return made;
}

hne_statement *state(setting *s, const char *code, const char *when, hne_aspect aspect, const char *what,
                            const char *reference)
{
    hne_period period;
    hne_figure figure;
    hne_statement *statement;
    ck_assert_int_eq(hne_period_parse(when, &period, NULL), HNE_OK);
    ck_assert_int_eq(hne_figure_parse(what, &figure, NULL), HNE_OK);
    if (aspect == HNE_ASPECT_RANK || aspect == HNE_ASPECT_GROWTH_RANK)
        ck_assert_int_eq(hne_unit_parse("COUNT", &figure.unit, NULL), HNE_OK);
    ck_assert_int_eq(hne_indicator_state(indicator(s, code, "CNY"), period, aspect, figure, &statement, NULL), HNE_OK);
    if (reference)
        ck_assert_int_eq(hne_statement_set_reference(statement, indicator(s, reference, "CNY"), NULL), HNE_OK);
    if (s->source)
        ck_assert_int_eq(hne_statement_set_span(statement, (hne_span){s->source, 0, 0}, NULL), HNE_OK);
    return statement;
}

hne_statement *level(setting *s, const char *code, const char *when, const char *what)
{
    return state(s, code, when, HNE_ASPECT_LEVEL, what, NULL);
}

void parts(setting *s, const char *whole, int complete, const char *first, const char *second)
{
    hne_breakdown *breakdown;
    ck_assert_int_eq(hne_indicator_add_breakdown(indicator(s, whole, "CNY"), "parts", complete, &breakdown, NULL), HNE_OK);
    ck_assert_int_eq(hne_breakdown_add_part(breakdown, indicator(s, first, "CNY"), 1, NULL), HNE_OK);
    ck_assert_int_eq(hne_breakdown_add_part(breakdown, indicator(s, second, "CNY"), 1, NULL), HNE_OK);
}

static void print_finding(const hne_finding *finding)
{
    printf("%d %s\n", (int)hne_finding_severity(finding), hne_finding_title(finding));
    for (size_t i = 0; i < hne_finding_step_count(finding); i++)
        printf("  %-7s %s\n", hne_finding_step_label(finding, i), hne_finding_step_text(finding, i));
    for (size_t i = 0; i < hne_finding_repair_count(finding); i++)
        printf("  %-7s %s\n", i ? "" : "repairs", hne_finding_repair_text(finding, i));
}

hne_audit *audit_of(setting *s)
{
    hne_audit *audit;
    ck_assert_int_eq(hne_audit_run(s->profile, NULL, &audit, NULL), HNE_OK);
    for (size_t f = 0; f < hne_audit_finding_count(audit); f++)
        print_finding(hne_audit_finding(audit, f));
    for (size_t f = 0; f < hne_audit_doubt_count(audit); f++)
        print_finding(hne_audit_doubt(audit, f));
    hne_profile_unref(s->profile);
    return audit;
}

void expect(setting *s, size_t contradictions, size_t tensions, hne_relation relation)
{
    hne_audit *audit = audit_of(s);
    ck_assert_uint_eq(hne_audit_doubt_count(audit), 0);
    ck_assert_uint_eq(hne_audit_contradiction_count(audit), contradictions);
    ck_assert_uint_eq(hne_audit_finding_count(audit), contradictions + tensions);
    if (contradictions)
        ck_assert_int_eq(hne_finding_relation(hne_audit_finding(audit, 0)), relation);
    hne_audit_free(audit);
}

void expect_repair(setting *s, hne_repair_kind kind, const char *begins)
{
    hne_audit *audit = audit_of(s);
    ck_assert_uint_eq(hne_audit_contradiction_count(audit), 1);
    const hne_finding *finding = hne_audit_finding(audit, 0);
    ck_assert_int_eq(hne_finding_repair_kind(finding, 0), kind);
    ck_assert_msg(!strncmp(hne_finding_repair_text(finding, 0), begins, strlen(begins)), "repair: %s",
                  hne_finding_repair_text(finding, 0));
    hne_audit_free(audit);
}

void against(hne_statement *statement, const char *base)
{
    hne_period period;
    ck_assert_int_eq(hne_period_parse(base, &period, NULL), HNE_OK);
    ck_assert_int_eq(hne_statement_set_basis(statement, HNE_BASIS_PERIOD, period, NULL), HNE_OK);
}
