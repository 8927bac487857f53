/* SPDX-License-Identifier: MIT */
#include "page_rows.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

int page_is_amount(hne_aspect aspect)
{
    return aspect == HNE_ASPECT_LEVEL || aspect == HNE_ASPECT_CHANGE;
}

static hne_unit unit_of(const hne_statement *statement)
{
    hne_unit unit = hne_statement_figure(statement).unit;
    if (hne_unit_kind_of(unit) == HNE_UNIT_NONE && page_is_amount(hne_statement_aspect(statement)))
        unit = hne_indicator_unit(hne_statement_indicator(statement));
    return unit;
}

static hne_interval enclosure_of(const hne_statement *statement, hne_reading reading)
{
    hne_interval enclosure = hne_interval_entire();
    hne_figure_enclosure(hne_statement_figure(statement), reading, NULL, &enclosure, NULL);
    return enclosure;
}

static void add_statement(page_rows *to, const hne_statement *statement)
{
    to->items[to->count++] = (page_row){.indicator = hne_indicator_index(hne_statement_indicator(statement)),
                                   .aspect = hne_statement_aspect(statement),
                                   .unit = unit_of(statement),
                                   .period = hne_statement_period(statement),
                                   .kind = ROW_STATED,
                                   .index = hne_statement_index(statement),
                                   .statement = statement,
                                   .generous = enclosure_of(statement, HNE_READING_GENEROUS),
                                   .strict = enclosure_of(statement, HNE_READING_STRICT),
                                   .value = hne_figure_value(hne_statement_figure(statement))};
}

static void add_implied(page_rows *to, const hne_audit *audit, size_t index)
{
    hne_interval enclosure = hne_audit_implied_enclosure(audit, index);
    to->items[to->count++] = (page_row){.indicator = hne_indicator_index(hne_audit_implied_indicator(audit, index)),
                                   .aspect = hne_audit_implied_aspect(audit, index),
                                   .unit = hne_audit_implied_unit(audit, index),
                                   .period = hne_audit_implied_period(audit, index),
                                   .kind = ROW_IMPLIED,
                                   .index = index,
                                   .generous = enclosure,
                                   .strict = enclosure,
                                   .value = NAN};
}

static int is_growth_of(const hne_statement *growth, const hne_statement *level)
{
    return hne_statement_aspect(growth) == HNE_ASPECT_GROWTH &&
           hne_statement_basis(growth) != HNE_BASIS_ANNUAL_AVERAGE &&
           hne_unit_kind_of(hne_statement_figure(growth).unit) != HNE_UNIT_TIMES &&
           hne_statement_indicator(growth) == hne_statement_indicator(level) &&
           hne_period_equal(hne_statement_period(growth), hne_statement_period(level)) &&
           hne_period_is_valid(hne_statement_base_period(growth));
}

static const hne_statement *growth_in(const hne_finding *finding, const hne_statement *level)
{
    for (size_t i = 0; i < hne_finding_statement_count(finding); i++)
        if (is_growth_of(hne_finding_statement(finding, i), level))
            return hne_finding_statement(finding, i);
    return NULL;
}

/* A level and its growth that cannot both be right: the level before that they
 * demand is what there is to see. */
static void add_forced(page_rows *to, const hne_finding *finding, size_t index)
{
    const hne_statement *level = NULL, *growth = NULL;
    for (size_t i = 0; i < hne_finding_statement_count(finding) && !growth; i++) {
        level = hne_finding_statement(finding, i);
        growth = hne_statement_aspect(level) == HNE_ASPECT_LEVEL ? growth_in(finding, level) : NULL;
    }
    if (!growth)
        return;
    hne_interval base[2];
    for (int reading = HNE_READING_STRICT; reading <= HNE_READING_GENEROUS; reading++)
        base[reading] = hne_implied_base_interval(enclosure_of(level, (hne_reading)reading),
                                                  enclosure_of(growth, (hne_reading)reading));
    to->items[to->count++] = (page_row){.indicator = hne_indicator_index(hne_statement_indicator(level)),
                                   .aspect = HNE_ASPECT_LEVEL,
                                   .unit = unit_of(level),
                                   .period = hne_statement_base_period(growth),
                                   .kind = ROW_FORCED,
                                   .index = index,
                                   .generous = base[HNE_READING_GENEROUS],
                                   .strict = base[HNE_READING_STRICT],
                                   .value = NAN};
}

static int compare_size(size_t a, size_t b) { return (a > b) - (a < b); }

/* Indicator by indicator, quantity by quantity, in the order of time. */
static int in_order(const void *a, const void *b)
{
    const page_row *x = a, *y = b;
    if (x->indicator != y->indicator)
        return compare_size(x->indicator, y->indicator);
    if (x->aspect != y->aspect)
        return x->aspect < y->aspect ? -1 : 1;
    if (memcmp(x->unit.code, y->unit.code, sizeof x->unit.code))
        return memcmp(x->unit.code, y->unit.code, sizeof x->unit.code);
    if (x->period.last_month != y->period.last_month)
        return x->period.last_month < y->period.last_month ? -1 : 1;
    if (x->period.first_month != y->period.first_month)
        return x->period.first_month < y->period.first_month ? 1 : -1;
    return x->kind != y->kind ? (x->kind < y->kind ? -1 : 1) : compare_size(x->index, y->index);
}

int page_rows_collect(page_rows *out, const page_part *part)
{
    size_t statements = hne_profile_statement_count(part->profile), implied = hne_audit_implied_count(part->audit);
    size_t contradictions = hne_audit_contradiction_count(part->audit);
    *out = (page_rows){malloc((statements + implied + contradictions + 1) * sizeof *out->items), 0};
    if (!out->items)
        return 0;
    for (size_t i = 0; i < statements; i++)
        add_statement(out, hne_profile_statement(part->profile, i));
    for (size_t i = 0; i < implied; i++)
        add_implied(out, part->audit, i);
    for (size_t i = 0; i < contradictions; i++)
        add_forced(out, hne_audit_finding(part->audit, i), i);
    if (out->count)
        qsort(out->items, out->count, sizeof *out->items, in_order);
    return 1;
}
