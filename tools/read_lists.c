/* SPDX-License-Identifier: MIT */
/* What was read, as tables and lists. */
#include "read.h"

#include "cells.h"
#include "table.h"
#include "words.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { INDENT = 2, HEAD_SIZE = 48 };

static const char *head_of(char *buffer, const input_text *text, size_t begin, size_t number)
{
    size_t line, column;
    *buffer = 0;
    if (number) {
        snprintf(buffer, HEAD_SIZE, "%zu", number);
    } else if (text) {
        input_place(text, begin, &line, &column);
        snprintf(buffer, HEAD_SIZE, "%zu:%zu", line, column);
    }
    return buffer;
}

/* --- statements --------------------------------------------------------------------- */

/* A region stands only where it is not that of the heading. */
static void add_statement(table *rows, const hne_statement *statement, const input_text *text,
                          const read_numbers *numbers)
{
    char head[HEAD_SIZE];
    const hne_indicator *indicator = hne_statement_indicator(statement);
    const char *area = hne_indicator_area(indicator), *of_all = text ? hne_release_area(text->release) : "";
    size_t number = numbers ? numbers->of_statements[hne_statement_index(statement)] : 0;
    cells of;
    note against;
    cells_of(&of, statement);
    cells_against_in_words(&against, statement);
    note_add(&against, "; ", of.conditions.text);
    head_of(head, text, hne_statement_span(statement).begin, number);
    table_row(rows, hne_statement_is_certain(statement) ? STYLE_PLAIN : STYLE_FAINT,
              (const char *const[]){head, hne_indicator_name(indicator, "en"), strcmp(area, of_all) ? area : "",
                                    of.period, of.aspect, of.figure, against.text});
}

void read_print_statements(output *out, const read_list *list, const input_text *text, const read_numbers *numbers)
{
    enum { COLUMNS = 7, AREA = 2 };
    const char *titles[COLUMNS] = {numbers ? "no." : text ? "place" : "", "indicator", NULL, "period", "what", "figure",
                                   "against"};
    table rows = table_of(out, COLUMNS, INDENT, 1u << 1 | 1u << AREA | 1u << 5 | 1u << 6);
    if (!list->count)
        return;
    read_heading(out, "Statements", list->count);
    table_row(&rows, STYLE_FAINT, titles);
    for (size_t i = 0; i < list->count; i++)
        add_statement(&rows, list->items[i], text, numbers);
    table_fit(&rows);
    titles[AREA] = rows.widths[AREA] ? "area" : NULL;
    table_row(&rows, STYLE_FAINT, titles);
    for (size_t i = 0; i < list->count; i++)
        add_statement(&rows, list->items[i], text, numbers);
}

/* --- quantities that are in no statement ------------------------------------------------ */

static void add_unread(table *rows, const input_text *text, size_t index, const read_numbers *numbers)
{
    char head[HEAD_SIZE], words[80];
    hne_span span = hne_release_quantity_span(text->release, index);
    hne_unread reason = hne_release_quantity_unread(text->release, index);
    if (reason == HNE_UNREAD_NONE)
        return;
    head_of(head, text, span.begin, numbers ? numbers->of_quantities[index] : 0);
    input_words(text, span, words, sizeof words);
    table_row(rows, STYLE_PLAIN, (const char *const[]){head, words, hne_unread_text(reason)});
}

void read_print_unread(output *out, const input_text *text, const read_numbers *numbers)
{
    size_t count = hne_release_quantity_count(text->release);
    table rows = table_of(out, 3, INDENT, 1u << 1 | 1u << 2);
    if (!hne_release_unread_count(text->release))
        return;
    read_heading(out, "Unread quantities", hne_release_unread_count(text->release));
    for (size_t i = 0; i < count; i++)
        add_unread(&rows, text, i, numbers);
    table_fit(&rows);
    for (size_t i = 0; i < count; i++)
        add_unread(&rows, text, i, numbers);
}

/* --- platforms and initiatives --------------------------------------------------------------- */

static void add_platform(table *rows, const hne_platform *platform, const input_text *text)
{
    char head[HEAD_SIZE], date[HNE_DATE_TEXT_SIZE] = "";
    const char *name = hne_platform_name(platform);
    note about = {"", 0};
    if (hne_date_is_valid(hne_platform_date(platform)))
        hne_date_print(hne_platform_date(platform), date, sizeof date);
    if (hne_platform_level_of(platform) != HNE_LEVEL_UNKNOWN)
        note_add(&about, "", word_of_level(hne_platform_level_of(platform)));
    if (hne_platform_status_of(platform) != HNE_PLATFORM_UNKNOWN)
        note_add(&about, ", ", word_of_platform_status(hne_platform_status_of(platform)));
    note_add(&about, hne_platform_status_of(platform) == HNE_PLATFORM_UNKNOWN ? ", " : " ", date);
    note_add(&about, ", ", hne_platform_place(platform));
    head_of(head, text, hne_platform_span(platform).begin, 0);
    table_row(rows, STYLE_PLAIN, (const char *const[]){head, *name ? name : hne_platform_code(platform), about.text});
}

static void add_initiative(table *rows, const hne_initiative *initiative, const input_text *text)
{
    char head[HEAD_SIZE], number[24] = "";
    const char *title = hne_initiative_title(initiative);
    const hne_initiative *parent = hne_initiative_parent(initiative);
    note about = {"", 0}, name = {"", 0};
    if (hne_initiative_number(initiative))
        snprintf(number, sizeof number, "%lld", (long long)hne_initiative_number(initiative));
    if (hne_initiative_kind_of(initiative) != HNE_INITIATIVE_OTHER)
        note_add(&name, "", word_of_initiative(hne_initiative_kind_of(initiative)));
    note_add(&name, " ", number);
    note_add(&name, ": ", *title ? title : hne_initiative_code(initiative));
    if (parent)
        note_add(&about, "", *hne_initiative_title(parent) ? hne_initiative_title(parent) : hne_initiative_code(parent));
    head_of(head, text, hne_initiative_span(initiative).begin, 0);
    table_row(rows, STYLE_PLAIN, (const char *const[]){head, name.text, about.text});
}

static int is_of(hne_span span, const input_text *text)
{
    return !text || span.source == hne_release_source(text->release);
}

static size_t add_platforms(table *rows, const hne_profile *profile, const input_text *text)
{
    size_t found = 0;
    for (size_t i = 0; i < hne_profile_platform_count(profile); i++) {
        const hne_platform *platform = hne_profile_platform(profile, i);
        if (!is_of(hne_platform_span(platform), text))
            continue;
        add_platform(rows, platform, text);
        found++;
    }
    return found;
}

static size_t add_initiatives(table *rows, const hne_profile *profile, const input_text *text)
{
    size_t found = 0;
    for (size_t i = 0; i < hne_profile_initiative_count(profile); i++) {
        const hne_initiative *initiative = hne_profile_initiative(profile, i);
        if (!is_of(hne_initiative_span(initiative), text))
            continue;
        add_initiative(rows, initiative, text);
        found++;
    }
    return found;
}

void read_print_objects(output *out, const input *of, const input_text *text)
{
    static const struct {
        const char *name;
        size_t (*add)(table *, const hne_profile *, const input_text *);
    } kinds[] = {{"Platforms", add_platforms}, {"Initiatives", add_initiatives}};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        table rows = table_of(out, 3, INDENT, 1u << 1 | 1u << 2);
        size_t count = kinds[i].add(&rows, of->profile, text);
        if (!count)
            continue;
        read_heading(out, kinds[i].name, count);
        table_fit(&rows);
        kinds[i].add(&rows, of->profile, text);
    }
}
