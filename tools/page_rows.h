/* SPDX-License-Identifier: MIT */
/* What there is to show of the indicators of a part: a row for each statement,
 * and for what follows from statements. */
#ifndef TOOLS_PAGE_ROWS_H
#define TOOLS_PAGE_ROWS_H

#include "page.h"

typedef enum row_kind {
    ROW_FORCED,  /* what an accused level and growth demand of the period before */
    ROW_STATED,
    ROW_IMPLIED  /* what the audit worked out */
} row_kind;

typedef struct page_row {
    size_t indicator;
    hne_aspect aspect;
    hne_unit unit;
    hne_period period;
    row_kind kind;
    size_t index;                    /* of the statement, the implied value or the finding */
    const hne_statement *statement;  /* stated */
    hne_interval generous, strict;
    double value;                    /* as printed; NaN for what was worked out */
} page_row;

typedef struct page_rows {
    page_row *items;
    size_t count;
} page_rows;

/* All rows, indicator by indicator, aspect by aspect, unit by unit, in the order of time; 0 without memory. */
int page_rows_collect(page_rows *out, const page_part *part);
/* A level or a change: an amount in a unit, and not a fraction. */
int page_is_amount(hne_aspect aspect);

#endif
