/* SPDX-License-Identifier: MIT */
#include "io/csv_row.h"

#include "base/alloc.h"

#include <string.h>

typedef struct splitter {
    hne_i_csv_row *row;
    const char *at, *end;
    int is_last;
    char separator;
} splitter;

/* The end of a line, or of the text: 0 at neither, otherwise its length. At
 * the very end of a text that goes on, a CR may or may not begin one. */
static size_t line_end(const splitter *in, const char *at)
{
    if (at == in->end)
        return 0;
    if (*at == '\n')
        return 1;
    if (*at != '\r')
        return 0;
    return at + 1 == in->end ? (size_t)in->is_last : at[1] == '\n' ? 2 : 0;
}

static int is_blank(char c)
{
    return c == ' ' || c == '\t';
}

void hne_i_csv_trim(const char **text, size_t *length)
{
    while (*length && is_blank(**text)) {
        ++*text;
        --*length;
    }
    while (*length && is_blank((*text)[*length - 1]))
        --*length;
}

static hne_i_csv_split broken(splitter *in, const char *where, const char *fault)
{
    const char *line = memchr(in->row->begin, '\n', (size_t)(in->end - in->row->begin));
    if (!line && !in->is_last)
        return HNE_I_CSV_CUT;
    in->row->next = line ? line + 1 : in->end;
    in->row->fault = fault;
    in->row->broken = where;
    return HNE_I_CSV_BROKEN;
}

/* From the opening quote to behind the closing one. */
static hne_i_csv_split take_quoted(splitter *in, hne_i_csv_field *field)
{
    const char *open = in->at;
    field->text = ++in->at;
    for (;;) {
        const char *quote = memchr(in->at, '"', (size_t)(in->end - in->at));
        if (!quote || quote + 1 == in->end) {
            if (!in->is_last)
                return HNE_I_CSV_CUT;
            if (!quote)
                return broken(in, open, "found a quote that is never closed, perhaps because the file was cut off");
        }
        in->at = quote + 1;
        if (in->at == in->end || *in->at != '"')
            break;
        in->at++;
        field->has_pairs = 1;
    }
    field->length = (size_t)(in->at - 1 - field->text);
    if (in->at < in->end && *in->at != in->separator && !line_end(in, in->at)) {
        if (*in->at == '\r' && in->at + 1 == in->end && !in->is_last)
            return HNE_I_CSV_CUT;
        return broken(in, in->at, "found text after a closing quote; write a quote inside of quotes twice");
    }
    return HNE_I_CSV_WHOLE;
}

static hne_i_csv_split take_plain(splitter *in, hne_i_csv_field *field)
{
    field->text = in->at;
    while (in->at < in->end && *in->at != in->separator && *in->at != '\n') {
        if (*in->at == '"')
            return broken(in, in->at,
                          "found a quote inside of a field; put the field in quotes and write the quote twice");
        in->at++;
    }
    if (in->at == in->end && !in->is_last)
        return HNE_I_CSV_CUT;
    int at_line_end = in->at == in->end || *in->at == '\n';
    if (at_line_end && in->at > field->text && in->at[-1] == '\r')
        in->at--;
    field->length = (size_t)(in->at - field->text);
    return HNE_I_CSV_WHOLE;
}

static hne_i_csv_split take_field(splitter *in)
{
    hne_i_csv_field field = {.raw = in->at};
    int is_quoted = in->at < in->end && *in->at == '"';
    hne_i_csv_split split = is_quoted ? take_quoted(in, &field) : take_plain(in, &field);
    if (split)
        return split;
    field.after = in->at;
    if (!is_quoted)
        hne_i_csv_trim(&field.text, &field.length);
    return hne_i_vector_add(&in->row->fields, field) ? HNE_I_CSV_WHOLE : HNE_I_CSV_MEMORY;
}

/* Makes pairs of quotes one, in room of the row's own. */
static int unpair(hne_i_csv_row *row)
{
    size_t needed = 0;
    for (size_t i = 0; i < row->fields.count; i++)
        needed += row->fields.items[i].has_pairs ? row->fields.items[i].length : 0;
    if (needed > row->room) {
        char *grown = hne_i_realloc(row->unpaired, needed, 1);
        if (!grown)
            return 0;
        row->unpaired = grown;
        row->room = needed;
    }
    char *to = row->unpaired;
    for (size_t i = 0; i < row->fields.count; i++) {
        hne_i_csv_field *field = &row->fields.items[i];
        if (!field->has_pairs)
            continue;
        char *begin = to;
        for (const char *from = field->text; from < field->text + field->length; from++) {
            *to++ = *from;
            from += *from == '"';
        }
        field->text = begin;
        field->length = (size_t)(to - begin);
    }
    return 1;
}

hne_i_csv_split hne_i_csv_row_split(hne_i_csv_row *row, const char *begin, const char *end, int is_last,
                                    char separator)
{
    splitter in = {row, begin, end, is_last, separator};
    row->fields.count = 0;
    row->begin = begin;
    for (;;) {
        hne_i_csv_split split = take_field(&in);
        if (split)
            return split;
        if (in.at == end || *in.at != separator)
            break;
        in.at++;
    }
    if (in.at == end && !is_last)
        return HNE_I_CSV_CUT;
    row->next = in.at + line_end(&in, in.at);
    return unpair(row) ? HNE_I_CSV_WHOLE : HNE_I_CSV_MEMORY;
}

void hne_i_csv_row_clear(hne_i_csv_row *row)
{
    hne_i_vector_clear(&row->fields);
    hne_i_free(row->unpaired);
    row->unpaired = NULL;
    row->room = 0;
}
