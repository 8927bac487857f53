/* SPDX-License-Identifier: MIT */
/* Initiatives: each strategy with what belongs to it below. */
#include "show.h"

#include "words.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { NONE = -1, STEP = 3, DEEPEST = 6, LABEL_WIDTH = 12 };

/* An initiative in the tree; numbers are places in the array of nodes. */
typedef struct node {
    const hne_initiative *initiative;
    long index;
    long parent, first_child, last_child, next;
} node;

static int by_address(const void *a, const void *b)
{
    uintptr_t x = (uintptr_t)((const node *)a)->initiative, y = (uintptr_t)((const node *)b)->initiative;
    return (x > y) - (x < y);
}

static void append(node *nodes, long *first, long *last, long index)
{
    if (*last == NONE)
        *first = index;
    else
        nodes[*last].next = index;
    *last = index;
}

/* Links children in the order of the profile; returns the first root. */
static long link_nodes(node *nodes, const node *sorted, size_t count)
{
    long first_root = NONE, last_root = NONE;
    for (size_t i = 0; i < count; i++) {
        node key = {.initiative = hne_initiative_parent(nodes[i].initiative)};
        const node *parent = key.initiative ? bsearch(&key, sorted, count, sizeof key, by_address) : NULL;
        nodes[i].parent = parent ? parent->index : NONE;
        if (parent)
            append(nodes, &nodes[parent->index].first_child, &nodes[parent->index].last_child, (long)i);
        else
            append(nodes, &first_root, &last_root, (long)i);
    }
    return first_root;
}

/* --- one initiative --------------------------------------------------------- */

typedef struct field {
    output *out;
    int indent;
    const char *label;
    int started;
} field;

/* An item of a list; the label stands before the first. */
static void item(field *of, const char *text)
{
    if (!*text)
        return;
    output_column(of->out, of->indent);
    if (!of->started) {
        output_style(of->out, STYLE_FAINT);
        output_text(of->out, of->label);
        output_style(of->out, STYLE_PLAIN);
    }
    of->started = 1;
    of->out->wanted = of->indent + LABEL_WIDTH;
    output_wrapped(of->out, text);
}

static void texts(output *out, int indent, const hne_initiative *initiative, hne_initiative_list list, const char *label)
{
    field of = {out, indent, label, 0};
    for (size_t i = 0; i < hne_initiative_text_count(initiative, list); i++)
        item(&of, hne_initiative_text(initiative, list, i));
}

static void links(output *out, int indent, const hne_initiative *initiative)
{
    field platforms = {out, indent, "platforms", 0}, indicators = {out, indent, "indicators", 0};
    for (size_t i = 0; i < hne_initiative_platform_count(initiative); i++) {
        const hne_platform *platform = hne_initiative_platform(initiative, i);
        item(&platforms, *hne_platform_name(platform) ? hne_platform_name(platform) : hne_platform_code(platform));
    }
    for (size_t i = 0; i < hne_initiative_indicator_count(initiative); i++) {
        char text[512];
        const hne_indicator *indicator = hne_initiative_indicator(initiative, i);
        const char *area = hne_indicator_area(indicator);
        snprintf(text, sizeof text, "%s%s%s", hne_indicator_name(indicator, "en"), *area ? ", " : "", area);
        item(&indicators, text);
    }
}

static void origin(output *out, int indent, const hne_initiative *initiative)
{
    char date[HNE_DATE_TEXT_SIZE] = "", text[512];
    const char *body = hne_initiative_decided_by(initiative);
    field since = {out, indent, "since", 0}, says = {out, indent, "states", 0};
    if (hne_date_is_valid(hne_initiative_date(initiative)))
        hne_date_print(hne_initiative_date(initiative), date, sizeof date);
    snprintf(text, sizeof text, "%s%s%s", date, *date && *body ? ", " : "", body);
    item(&since, text);
    *text = 0;
    if (hne_initiative_stated_actions(initiative))
        words_count(text, sizeof text, (size_t)hne_initiative_stated_actions(initiative), "action");
    item(&says, text);
}

static void print_initiative(output *out, const hne_initiative *initiative, int depth)
{
    int indent = 2 + STEP * (depth < DEEPEST ? depth : DEEPEST);
    int64_t number = hne_initiative_number(initiative);
    const char *title = hne_initiative_title(initiative);
    output_end_line(out);
    output_column(out, indent);
    output_style(out, STYLE_FAINT);
    if (hne_initiative_kind_of(initiative) != HNE_INITIATIVE_OTHER)
        output_text(out, word_of_initiative(hne_initiative_kind_of(initiative)));
    if (number)
        output_format(out, " %lld", (long long)number);
    output_style(out, STYLE_PLAIN);
    if (out->column)
        out->wanted = indent + LABEL_WIDTH;
    output_style(out, STYLE_HEADING);
    output_wrapped(out, *title ? title : hne_initiative_code(initiative));
    output_style(out, STYLE_PLAIN);
    origin(out, indent, initiative);
    texts(out, indent, initiative, HNE_INITIATIVE_MEANS, "means");
    texts(out, indent, initiative, HNE_INITIATIVE_PARTNERS, "partners");
    texts(out, indent, initiative, HNE_INITIATIVE_BENCHMARKS, "benchmarks");
    links(out, indent, initiative);
}

/* Down before across, without recursion: files may nest as deep as they like. */
static void walk(output *out, const node *nodes, long at)
{
    int depth = 0;
    while (at != NONE) {
        print_initiative(out, nodes[at].initiative, depth);
        if (nodes[at].first_child != NONE) {
            at = nodes[at].first_child;
            depth++;
            continue;
        }
        while (at != NONE && nodes[at].next == NONE) {
            at = nodes[at].parent;
            depth--;
        }
        at = at == NONE ? NONE : nodes[at].next;
    }
}

int show_initiatives(output *out, const hne_profile *profile)
{
    size_t count = hne_profile_initiative_count(profile);
    node *nodes = calloc(count + 1, sizeof *nodes), *sorted = calloc(count + 1, sizeof *sorted);
    if (nodes && sorted) {
        for (size_t i = 0; i < count; i++)
            nodes[i] = (node){hne_profile_initiative(profile, i), (long)i, NONE, NONE, NONE, NONE};
        memcpy(sorted, nodes, count * sizeof *nodes);
        qsort(sorted, count, sizeof *sorted, by_address);
        walk(out, nodes, link_nodes(nodes, sorted, count));
    }
    int good = nodes && sorted;
    free(nodes);
    free(sorted);
    return good;
}
