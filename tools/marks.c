/* SPDX-License-Identifier: MIT */
#include "marks.h"

#include "file.h"
#include "width.h"

#include <stdlib.h>
#include <string.h>

int mark_compare(const void *a, const void *b)
{
    const mark *x = a, *y = b;
    if (x->begin != y->begin)
        return x->begin < y->begin ? -1 : 1;
    return (x->end < y->end) - (x->end > y->end);
}

/* --- a line with its styles ------------------------------------------------------- */

typedef struct change {
    size_t at;
    style style;
} change;

typedef struct styled {
    blob_maker text, changes; /* changes: an array of change */
    style now;
} styled;

static void set_style(styled *of, style chosen)
{
    change next = {of->text.made.count, chosen};
    if (chosen == of->now)
        return;
    of->now = chosen;
    blob_add(&of->changes, (const char *)&next, sizeof next);
}

/* Prints bytes [begin, end) of the line; `next` is the first change not yet made. */
static void print_piece(output *out, const styled *of, size_t begin, size_t end, size_t *next, style *now)
{
    size_t count = of->changes.made.count / sizeof(change);
    while (begin < end) {
        change each = {end, *now};
        if (*next < count)
            memcpy(&each, of->changes.made.items + *next * sizeof each, sizeof each);
        size_t until = *next < count && each.at < end ? each.at : end;
        if (until < begin)
            until = begin; /* it was made where the line was folded */
        if (until > begin) {
            if (*now != STYLE_PLAIN)
                output_style(out, *now);
            output_bytes(out, of->text.made.items + begin, until - begin);
            if (*now != STYLE_PLAIN)
                output_style(out, STYLE_PLAIN);
        }
        if (*next < count && each.at <= until) {
            *now = each.style;
            ++*next;
        }
        begin = until;
    }
}

static void print_styled(output *out, const styled *of)
{
    enum { NARROWEST = 20 };
    const char *text = of->text.made.items;
    int start = out->wanted > out->column ? out->wanted : out->column, room = out->width - start;
    size_t at = 0, next_change = 0, next;
    style now = STYLE_PLAIN;
    do {
        size_t length = width_fold(text + at, room > NARROWEST ? room : NARROWEST, &next);
        out->wanted = start;
        print_piece(out, of, at, at + length, &next_change, &now);
        output_end_line(out);
        at += next;
    } while (text[at]);
}

/* --- marks ---------------------------------------------------------------------------- */

typedef struct open_marks {
    const mark **items; /* those not yet closed */
    size_t count;
} open_marks;

static style strongest(const open_marks *of)
{
    style found = STYLE_PLAIN;
    for (size_t i = 0; i < of->count; i++)
        if (found == STYLE_PLAIN || of->items[i]->style == STYLE_ALARM ||
            (of->items[i]->style == STYLE_WARNING && found != STYLE_ALARM))
            found = of->items[i]->style;
    return found;
}

static void open_mark(styled *line, open_marks *open, const mark *each, const mark *before)
{
    int is_same = before && before->begin == each->begin && before->end == each->end && before->is_odd == each->is_odd;
    open->items[open->count++] = each;
    if (is_same && open->count > 1) { /* "[3,4 " instead of "[3 [4 " */
        open->items[open->count - 1] = NULL;
        open->count--;
        if (line->text.made.count && line->text.made.items[line->text.made.count - 1] == ' ')
            line->text.made.count--;
        blob_add(&line->text, ",", 1);
    } else {
        set_style(line, strongest(open));
        blob_add(&line->text, each->is_odd ? "{" : "[", 1);
    }
    blob_add(&line->text, each->label, strlen(each->label));
    if (*each->label)
        blob_add(&line->text, " ", 1);
}

static void close_marks(styled *line, open_marks *open, size_t at)
{
    for (size_t i = open->count; i-- > 0;) {
        if (open->items[i]->end > at)
            continue;
        blob_add(&line->text, open->items[i]->is_odd ? "}" : "]", 1);
        memmove(open->items + i, open->items + i + 1, (--open->count - i) * sizeof *open->items);
        set_style(line, strongest(open));
    }
}

static int is_space(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r' || byte == '\f' || byte == '\v';
}

static void add_bytes(styled *line, const char *text, size_t length)
{
    for (size_t at = 0; at < length; at++) {
        size_t used = line->text.made.count;
        if (!is_space(text[at]))
            blob_add(&line->text, text[at] ? text + at : "?", 1);
        else if (used && line->text.made.items[used - 1] != ' ')
            blob_add(&line->text, " ", 1);
    }
}

static void make_line(styled *line, open_marks *open, const passage *what, const mark *marks, size_t count)
{
    size_t next = 0, at = what->begin;
    while (next < count && marks[next].begin < at) { /* goes on from before */
        if (marks[next].end > at)
            open->items[open->count++] = &marks[next];
        next++;
    }
    set_style(line, strongest(open));
    if (what->cut_before)
        blob_add(&line->text, "... ", 4);
    while (at < what->end) {
        for (; next < count && marks[next].begin <= at; next++)
            open_mark(line, open, &marks[next], next ? &marks[next - 1] : NULL);
        size_t until = next < count && marks[next].begin < what->end ? marks[next].begin : what->end;
        for (size_t i = 0; i < open->count; i++)
            if (open->items[i]->end > at && open->items[i]->end < until)
                until = open->items[i]->end;
        add_bytes(line, what->text->bytes + at, until - at);
        at = until;
        close_marks(line, open, at);
    }
    if (what->cut_after)
        blob_add(&line->text, " ...", 4);
}

int marks_print(output *out, const passage *what, const mark *marks, size_t count)
{
    styled line = {.now = STYLE_PLAIN};
    open_marks open = {calloc(count + 1, sizeof *open.items), 0};
    blob_add(&line.text, "", 0);
    if (open.items && !line.text.failed)
        make_line(&line, &open, what, marks, count);
    int good = open.items && !line.text.failed && !line.changes.failed;
    if (good)
        print_styled(out, &line);
    free(open.items);
    free(line.text.made.items);
    free(line.changes.made.items);
    return good;
}

/* --- passages ------------------------------------------------------------------------ */

/* Whether a sentence ends before this byte: after a blank line, after a line
 * that a capital, a digit or a bullet follows, after a full stop and a blank. */
static int sentence_begins(const input_text *text, size_t at)
{
    const char *bytes = text->bytes;
    unsigned char now = (unsigned char)bytes[at], before = at ? (unsigned char)bytes[at - 1] : '\n';
    int is_head = (now >= 'A' && now <= 'Z') || (now >= '0' && now <= '9') || now >= 0x80 || now == '"' || now == '-';
    if (before == '\n' || before == '\r')
        return is_head || now == '\n' || now == '\r';
    return is_space(bytes[at - 1]) && at >= 2 && strchr(".!?", bytes[at - 2]) && bytes[at - 2] &&
           is_head && !(now >= '0' && now <= '9');
}

static int is_word_begin(const input_text *text, size_t at)
{
    return at && is_space(text->bytes[at - 1]) && !is_space(text->bytes[at]);
}

passage passage_around(const input_text *text, hne_span span)
{
    enum { BEFORE = 160, AFTER = 90, MOST = 600 };
    size_t first = span.begin < text->length ? span.begin : text->length;
    size_t length = span.length < text->length - first ? span.length : text->length - first;
    size_t last = first + (length < MOST ? length : MOST), least = first > BEFORE ? first - BEFORE : 0;
    size_t most = text->length - last > AFTER ? last + AFTER : text->length;
    passage of = {text, first, last, 0, length > MOST};
    while (of.begin > least && !sentence_begins(text, of.begin))
        of.begin--;
    if (of.begin && of.begin == least && !sentence_begins(text, of.begin)) {
        of.cut_before = 1;
        while (of.begin < first && !is_word_begin(text, of.begin))
            of.begin++;
    }
    while (of.end < most && !sentence_begins(text, of.end))
        of.end++;
    if (of.end == most && most < text->length && !sentence_begins(text, of.end)) {
        of.cut_after = 1;
        while (of.end > last && !is_space(text->bytes[of.end]))
            of.end--;
    }
    while (of.end > last && is_space(text->bytes[of.end - 1]))
        of.end--;
    return of;
}

passage passage_of_line(const input_text *text, size_t line)
{
    size_t begin = text->lines[line], end = line + 1 < text->line_count ? text->lines[line + 1] : text->length;
    while (end > begin && is_space(text->bytes[end - 1]))
        end--;
    return (passage){text, begin, end, 0, 0};
}
