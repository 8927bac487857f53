/* SPDX-License-Identifier: MIT */
/* Indicators: a heading for each, and what is stated of it in columns that
 * stand alike for all. */
#include "show.h"

#include "table.h"
#include "words.h"

#include <stdio.h>
#include <string.h>

enum { NOTE_SIZE = 512 };

typedef struct note {
    char text[NOTE_SIZE];
    size_t used;
} note;

static void add(note *of, const char *separator, const char *text)
{
    if (of->used < NOTE_SIZE && *text) {
        int count = snprintf(of->text + of->used, NOTE_SIZE - of->used, "%s%s", of->used ? separator : "", text);
        of->used += count > 0 ? (size_t)count : 0;
    }
}

static void add_unit(note *of, const char *before, hne_unit unit)
{
    char name[64] = "", text[96];
    if (hne_unit_kind_of(unit) == HNE_UNIT_NONE)
        return;
    if (hne_unit_kind_of(unit) == HNE_UNIT_CURRENCY)
        snprintf(name, sizeof name, "%.8s", unit.code);
    else
        hne_unit_name(unit, name, sizeof name);
    snprintf(text, sizeof text, "%s%s", before, name);
    add(of, ", ", text);
}

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
    add(&kind, "", hne_indicator_code(indicator));
    if (hne_indicator_nature(indicator) != HNE_NATURE_UNKNOWN)
        add(&kind, ": ", word_of_nature(hne_indicator_nature(indicator)));
    if (hne_unit_kind_of(hne_indicator_unit(indicator)) == HNE_UNIT_COUNT)
        add(&kind, ", ", "a count");
    else
        add_unit(&kind, "in ", hne_indicator_unit(indicator));
    if (hne_indicator_prices(indicator) != HNE_PRICES_UNKNOWN) {
        add(&kind, ", ", word_of_prices(hne_indicator_prices(indicator)));
        add(&kind, " ", "prices");
    }
    output_end_line(out);
    output_column(out, 4);
    output_wrapped(out, kind.text);
    output_style(out, STYLE_PLAIN);
    for (size_t i = 0; i < hne_indicator_breakdown_count(indicator); i++)
        print_parts(out, hne_indicator_breakdown(indicator, i));
}

/* What the figure is measured against: a period, another indicator. */
static void note_against(note *of, const hne_statement *statement)
{
    char period[HNE_PERIOD_TEXT_SIZE];
    const hne_indicator *reference = hne_statement_reference(statement);
    if (hne_period_is_valid(hne_statement_base_period(statement))) {
        hne_period_print(hne_statement_base_period(statement), period, sizeof period);
        add(of, "", period);
        if (hne_statement_basis(statement) == HNE_BASIS_ANNUAL_AVERAGE)
            add(of, ", ", "a year");
    }
    if (reference)
        add(of, "; ", hne_indicator_code(reference));
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
            add(of, ", ", statuses[i].text);
    if (!hne_statement_is_certain(statement))
        add(of, ", ", "uncertain");
    add_unit(of, "in ", hne_statement_currency(statement));
    if (hne_statement_prices(statement) != hne_indicator_prices(hne_statement_indicator(statement))) {
        add(of, ", ", word_of_prices(hne_statement_prices(statement)));
        add(of, " ", "prices");
    }
}

static void add_row(table *table_rows, const hne_statement *statement)
{
    char period[HNE_PERIOD_TEXT_SIZE], figure[HNE_FIGURE_TEXT_SIZE], aspect[32];
    note against = {"", 0}, conditions = {"", 0};
    hne_period_print(hne_statement_period(statement), period, sizeof period);
    if (hne_statement_aspect(statement) == HNE_ASPECT_RANK || hne_statement_aspect(statement) == HNE_ASPECT_GROWTH_RANK)
        hne_figure_print_number(hne_statement_figure(statement), figure, sizeof figure); /* no "2 units" */
    else
        hne_figure_print(hne_statement_figure(statement), figure, sizeof figure);
    snprintf(aspect, sizeof aspect, "%s", word_of_aspect(hne_statement_aspect(statement)));
    for (char *each = aspect; *each; each++)
        *each = *each == '_' ? ' ' : *each;
    note_against(&against, statement);
    note_conditions(&conditions, statement);
    table_row(table_rows, STYLE_PLAIN,
              (const char *const[]){period, aspect, figure, against.text, conditions.text});
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
