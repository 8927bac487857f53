/* SPDX-License-Identifier: MIT */
#include "page_marks.h"

#include <stdlib.h>
#include <string.h>

static void add(page_marks *to, const page_text *text, hne_span span, page_mark_kind kind, size_t index)
{
    if (span.source == text->source && span.length && span.begin < text->length &&
        span.length <= text->length - span.begin)
        to->items[to->count++] = (page_mark){span.begin, span.begin + span.length, index, kind};
}

static int is_digit(char character)
{
    return character >= '0' && character <= '9';
}

/* The number of a statement within its span, where no reader has told: the
 * printed digits, with commas or without, that are not part of a longer number. */
static hne_span find_number(const page_text *text, const hne_statement *statement)
{
    char number[HNE_FIGURE_TEXT_SIZE];
    hne_span span = hne_statement_span(statement), none = {NULL, 0, 0};
    hne_figure figure = hne_statement_figure(statement);
    figure.digits = figure.digits < 0 && figure.digits > INT64_MIN ? -figure.digits : figure.digits; /* "down 4.6%" */
    hne_figure_print_number(figure, number, sizeof number);
    if (span.source != text->source || span.begin > text->length || span.length > text->length - span.begin)
        return none;
    for (size_t at = span.begin; at < span.begin + span.length; at++) {
        size_t used = at, matched = 0, end = span.begin + span.length;
        if (at > span.begin && (is_digit(text->bytes[at - 1]) || text->bytes[at - 1] == '.'))
            continue;
        while (used < end && number[matched] && (text->bytes[used] == number[matched] || text->bytes[used] == ',')) {
            matched += text->bytes[used] == number[matched];
            used++;
        }
        if (!number[matched] && text->bytes[at] != ',' && (used == end || !is_digit(text->bytes[used])) &&
            !(used + 1 < end && text->bytes[used] == '.' && is_digit(text->bytes[used + 1])))
            return (hne_span){text->source, at, used - at};
    }
    return none;
}

static void collect_figures(page_marks *to, const page_part *part, const page_text *text)
{
    for (size_t i = 0; i < hne_release_quantity_count(text->release); i++) {
        hne_span span = hne_release_quantity_span(text->release, i);
        int is_unread = hne_release_quantity_unread(text->release, i) != HNE_UNREAD_NONE;
        add(to, text, span, is_unread ? MARK_UNREAD : MARK_FIGURE, i);
    }
    for (size_t i = 0; !text->release && i < hne_profile_statement_count(part->profile); i++)
        add(to, text, find_number(text, hne_profile_statement(part->profile, i)), MARK_FIGURE, i);
}

static int by_begin(const void *a, const void *b)
{
    const page_mark *x = a, *y = b;
    if (x->begin != y->begin)
        return x->begin < y->begin ? -1 : 1;
    if (x->end != y->end)
        return x->end > y->end ? -1 : 1;
    if (x->kind != y->kind)
        return x->kind < y->kind ? -1 : 1;
    return (x->index > y->index) - (x->index < y->index);
}

typedef struct end {
    size_t at, item;
} end;

static int by_end(const void *a, const void *b)
{
    const end *x = a, *y = b;
    if (x->at != y->at)
        return x->at < y->at ? -1 : 1;
    return (x->item < y->item) - (x->item > y->item);
}

static int sort_ends(page_marks *of)
{
    end *ends = malloc((of->count + 1) * sizeof *ends);
    of->ends = malloc((of->count + 1) * sizeof *of->ends);
    for (size_t i = 0; ends && i < of->count; i++)
        ends[i] = (end){of->items[i].end, i};
    if (ends && of->count)
        qsort(ends, of->count, sizeof *ends, by_end);
    for (size_t i = 0; ends && of->ends && i < of->count; i++)
        of->ends[i] = ends[i].item;
    int good = ends && of->ends;
    free(ends);
    return good;
}

int page_marks_collect(page_marks *out, const page_part *part, const page_text *text)
{
    const hne_profile *profile = part->profile;
    size_t statements = hne_profile_statement_count(profile);
    size_t most = 2 * statements + hne_profile_platform_count(profile) + hne_profile_initiative_count(profile) +
                  hne_release_quantity_count(text->release);
    *out = (page_marks){malloc((most + 1) * sizeof *out->items), 0, NULL};
    if (!out->items)
        return 0;
    for (size_t i = 0; i < statements; i++)
        add(out, text, hne_statement_span(hne_profile_statement(profile, i)), MARK_STATEMENT, i);
    for (size_t i = 0; i < hne_profile_platform_count(profile); i++)
        add(out, text, hne_platform_span(hne_profile_platform(profile, i)), MARK_PLATFORM, i);
    for (size_t i = 0; i < hne_profile_initiative_count(profile); i++)
        add(out, text, hne_initiative_span(hne_profile_initiative(profile, i)), MARK_INITIATIVE, i);
    collect_figures(out, part, text);
    if (out->count)
        qsort(out->items, out->count, sizeof *out->items, by_begin);
    if (sort_ends(out))
        return 1;
    page_marks_clear(out);
    return 0;
}

void page_marks_clear(page_marks *of)
{
    free(of->items);
    free(of->ends);
    *of = (page_marks){NULL, 0, NULL};
}
