/* SPDX-License-Identifier: MIT */
#include "cells.h"

#include "words.h"

#include <stdio.h>
#include <string.h>

void note_add(note *of, const char *separator, const char *text)
{
    if (of->used < NOTE_SIZE && *text) {
        int count = snprintf(of->text + of->used, NOTE_SIZE - of->used, "%s%s", of->used ? separator : "", text);
        of->used += count > 0 ? (size_t)count : 0;
    }
}

void note_add_unit(note *of, const char *before, hne_unit unit)
{
    char name[64] = "", text[96];
    if (hne_unit_kind_of(unit) == HNE_UNIT_NONE)
        return;
    if (hne_unit_kind_of(unit) == HNE_UNIT_CURRENCY)
        snprintf(name, sizeof name, "%.8s", unit.code);
    else
        hne_unit_name(unit, name, sizeof name);
    snprintf(text, sizeof text, "%s%s", before, name);
    note_add(of, ", ", text);
}

static void note_base(note *of, const hne_statement *statement)
{
    char period[HNE_PERIOD_TEXT_SIZE];
    if (!hne_period_is_valid(hne_statement_base_period(statement)))
        return;
    hne_period_print(hne_statement_base_period(statement), period, sizeof period);
    note_add(of, "", period);
    if (hne_statement_basis(statement) == HNE_BASIS_ANNUAL_AVERAGE)
        note_add(of, ", ", "a year");
}

/* What the figure is measured against: a period, another indicator by its code. */
static void note_against(note *of, const hne_statement *statement)
{
    const hne_indicator *reference = hne_statement_reference(statement);
    note_base(of, statement);
    if (reference)
        note_add(of, "; ", hne_indicator_code(reference));
}

/* The same in words, for those who do not know the codes: of the other
 * indicator what differs from this one, its name or its area. */
void cells_against_in_words(note *of, const hne_statement *statement)
{
    const hne_indicator *indicator = hne_statement_indicator(statement), *reference = hne_statement_reference(statement);
    hne_basis basis = hne_statement_basis(statement);
    *of = (note){"", 0};
    if (basis == HNE_BASIS_YEAR_ON_YEAR)
        note_add(of, "", "year on year");
    else if (basis == HNE_BASIS_PERIOD_ON_PERIOD)
        note_add(of, "", "period on period");
    else
        note_base(of, statement);
    if (!reference)
        return;
    const char *name = hne_indicator_name(reference, "en"), *area = hne_indicator_area(reference);
    int same_name = !strcmp(name, hne_indicator_name(indicator, "en"));
    if (!same_name || !*area)
        note_add(of, "; ", name);
    if (strcmp(area, hne_indicator_area(indicator)) != 0)
        note_add(of, same_name ? "; " : ", ", area);
}

static void note_conditions(note *of, const hne_statement *statement)
{
    static const struct {
        hne_obs_status status;
        const char *text;
    } statuses[] = {{HNE_OBS_ESTIMATED, "estimated"}, {HNE_OBS_PROVISIONAL, "preliminary"}, {HNE_OBS_REVISED, "revised"},
                    {HNE_OBS_FORECAST, "forecast"},   {HNE_OBS_TARGET, "target"}};
    for (size_t i = 0; i < sizeof statuses / sizeof *statuses; i++)
        if (hne_statement_status(statement) == statuses[i].status)
            note_add(of, ", ", statuses[i].text);
    if (!hne_statement_is_certain(statement))
        note_add(of, ", ", "uncertain");
    note_add_unit(of, "in ", hne_statement_currency(statement));
    if (hne_statement_prices(statement) != hne_indicator_prices(hne_statement_indicator(statement))) {
        note_add(of, ", ", word_of_prices(hne_statement_prices(statement)));
        note_add(of, " ", "prices");
    }
}

void cells_of(cells *of, const hne_statement *statement)
{
    hne_aspect aspect = hne_statement_aspect(statement);
    hne_period_print(hne_statement_period(statement), of->period, sizeof of->period);
    if (aspect == HNE_ASPECT_RANK || aspect == HNE_ASPECT_GROWTH_RANK)
        hne_figure_print_number(hne_statement_figure(statement), of->figure, sizeof of->figure); /* no "2 units" */
    else
        hne_figure_print(hne_statement_figure(statement), of->figure, sizeof of->figure);
    snprintf(of->aspect, sizeof of->aspect, "%s", word_of_aspect(aspect));
    for (char *each = of->aspect; *each; each++)
        *each = *each == '_' ? ' ' : *each;
    of->against = of->conditions = (note){"", 0};
    note_against(&of->against, statement);
    note_conditions(&of->conditions, statement);
}
