/* SPDX-License-Identifier: MIT */
/* Indicators: a heading for each, and what is stated of it in columns that
 * stand alike for all. */
#include "show.h"

#include "cells.h"
#include "table.h"
#include "words.h"

#include <stdio.h>
#include <string.h>

static void print_parts(output *out, const hne_breakdown *breakdown)
{
    output_column(out, 4);
    output_style(out, STYLE_FAINT);
    output_text(out, *hne_breakdown_name(breakdown) ? hne_breakdown_name(breakdown) : "parts");
    output_style(out, STYLE_PLAIN);
    output_text(out, hne_breakdown_is_complete(breakdown) ? " = " : " include ");
    for (size_t i = 0; i < hne_breakdown_part_count(breakdown); i++) {
        int minus = hne_breakdown_part_sign(breakdown, i) < 0;
        const char *code = hne_indicator_code(hne_breakdown_part(breakdown, i));
        const char *joint = minus ? " - " : hne_breakdown_is_complete(breakdown) ? " + " : ", ";
        if (out->column + (int)strlen(code) + 3 > out->width) {
            output_end_line(out);
            output_column(out, 8);
        }
        output_text(out, i ? joint : minus ? "-" : "");
        output_text(out, code);
    }
    output_end_line(out);
}

static void print_indicator(output *out, const hne_indicator *indicator)
{
    note kind = {"", 0};
    output_end_line(out);
    output_column(out, 2);
    output_style(out, STYLE_HEADING);
    output_text(out, hne_indicator_name(indicator, "en"));
    output_style(out, STYLE_PLAIN);
    if (*hne_indicator_area(indicator)) {
        output_text(out, ", ");
        output_text(out, hne_indicator_area(indicator));
    }
    output_style(out, STYLE_FAINT);
    note_add(&kind, "", hne_indicator_code(indicator));
    if (hne_indicator_nature(indicator) != HNE_NATURE_UNKNOWN)
        note_add(&kind, ": ", word_of_nature(hne_indicator_nature(indicator)));
    if (hne_unit_kind_of(hne_indicator_unit(indicator)) == HNE_UNIT_COUNT)
        note_add(&kind, ", ", "a count");
    else
        note_add_unit(&kind, "in ", hne_indicator_unit(indicator));
    if (hne_indicator_prices(indicator) != HNE_PRICES_UNKNOWN) {
        note_add(&kind, ", ", word_of_prices(hne_indicator_prices(indicator)));
        note_add(&kind, " ", "prices");
    }
    output_end_line(out);
    output_column(out, 4);
    output_wrapped(out, kind.text);
    output_style(out, STYLE_PLAIN);
    for (size_t i = 0; i < hne_indicator_breakdown_count(indicator); i++)
        print_parts(out, hne_indicator_breakdown(indicator, i));
}

static void add_row(table *table_rows, const hne_statement *statement)
{
    cells of;
    cells_of(&of, statement);
    table_row(table_rows, STYLE_PLAIN,
              (const char *const[]){of.period, of.aspect, of.figure, of.against.text, of.conditions.text});
}

void show_indicators(output *out, const hne_profile *profile)
{
    static const char *const head[] = {"period", "what", "figure", "against", "note"};
    table rows = table_of(out, 5, 4, 1u << 2 | 1u << 3 | 1u << 4);
    for (size_t i = 0; i < hne_profile_statement_count(profile); i++)
        add_row(&rows, hne_profile_statement(profile, i));
    for (size_t i = 0; i < 4; i++) /* "note" stands only where there are notes */
        table_row(&rows, STYLE_PLAIN, (const char *const[]){i == 0 ? head[0] : NULL, i == 1 ? head[1] : NULL,
                                                            i == 2 ? head[2] : NULL, i == 3 ? head[3] : NULL, NULL});
    table_fit(&rows);
    if (hne_profile_statement_count(profile))
        table_row(&rows, STYLE_FAINT, (const char *const[]){head[0], head[1], head[2], head[3],
                                                            rows.widths[4] ? head[4] : NULL});
    for (size_t i = 0; i < hne_profile_indicator_count(profile); i++) {
        const hne_indicator *indicator = hne_profile_indicator(profile, i);
        const hne_statement *statement = hne_indicator_first_statement(indicator);
        print_indicator(out, indicator);
        if (!statement) {
            output_column(out, 4);
            output_text(out, "nothing is stated");
            output_end_line(out);
        }
        for (; statement; statement = hne_statement_next(statement))
            add_row(&rows, statement);
    }
}
