/* SPDX-License-Identifier: MIT */
#include "table.h"

#include "width.h"

#include <string.h>

enum { GUTTER = 2, NARROWEST = 12 };

table table_of(output *out, size_t columns, int indent, unsigned flexible)
{
    return (table){.out = out, .count = columns, .indent = indent, .flexible = flexible};
}

static int total_width(const table *of)
{
    int total = of->indent;
    for (size_t i = 0; i < of->count; i++)
        if (of->widths[i])
            total += of->widths[i] + (total > of->indent ? GUTTER : 0);
    return total;
}

static int widest_flexible(const table *of)
{
    int widest = -1;
    for (size_t i = 0; i < of->count; i++)
        if ((of->flexible >> i & 1) && of->widths[i] > NARROWEST &&
            (widest < 0 || of->widths[i] > of->widths[widest]))
            widest = (int)i;
    return widest;
}

void table_fit(table *of)
{
    int widest;
    while (total_width(of) > of->out->width && (widest = widest_flexible(of)) >= 0)
        of->widths[widest]--;
    of->printing = 1;
}

static int columns_of(const char *text, size_t length)
{
    int width = 0, columns;
    for (size_t at = 0; at < length; width += columns)
        at += width_next(text + at, &columns);
    return width;
}

static void measure(table *of, const char *const *cells)
{
    for (size_t i = 0; i < of->count; i++) {
        const char *cell = cells[i];
        while (cell && *cell) {
            size_t next;
            size_t length = width_fold(cell, 1 << 20, &next);
            int width = columns_of(cell, length);
            if (width > of->widths[i])
                of->widths[i] = width;
            cell += next;
        }
    }
}

void table_row(table *of, style chosen, const char *const *cells)
{
    const char *rest[TABLE_COLUMNS];
    int more = 0;
    if (!of->printing) {
        measure(of, cells);
        return;
    }
    for (size_t i = 0; i < of->count; i++)
        rest[i] = cells[i] ? cells[i] : "";
    do {
        int column = of->indent;
        more = 0;
        for (size_t i = 0; i < of->count; i++) {
            size_t next = 0, length = *rest[i] ? width_fold(rest[i], of->widths[i], &next) : 0;
            if (length) {
                of->out->wanted = column + (of->right >> i & 1 ? of->widths[i] - columns_of(rest[i], length) : 0);
                output_style(of->out, chosen);
                output_bytes(of->out, rest[i], length);
                output_style(of->out, STYLE_PLAIN);
            }
            rest[i] += next;
            more |= *rest[i] != 0;
            column += of->widths[i] ? of->widths[i] + GUTTER : 0;
        }
        output_end_line(of->out);
    } while (more);
}
