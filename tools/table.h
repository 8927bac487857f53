/* SPDX-License-Identifier: MIT */
/* Aligned columns. The rows are gone through twice: once to be measured and
 * once to be printed, so that a table of any length takes no memory. */
#ifndef TOOLS_TABLE_H
#define TOOLS_TABLE_H

#include "output.h"

enum { TABLE_COLUMNS = 16 };

typedef struct table {
    output *out;
    size_t count;              /* columns */
    int indent;                /* blanks before the first */
    unsigned flexible;         /* bit for each column that may be made narrower and wrap */
    unsigned right;            /* bit for each column whose texts end where it does */
    int printing;              /* 0 while rows are measured */
    int widths[TABLE_COLUMNS];
} table;

table table_of(output *out, size_t columns, int indent, unsigned flexible);
/* From here on rows are printed. */
void table_fit(table *of);
/* Measures or prints a row; NULL cells are blank, '\n' in a cell ends a line. */
void table_row(table *of, style chosen, const char *const *cells);

#endif
