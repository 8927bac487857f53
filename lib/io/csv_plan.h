/* SPDX-License-Identifier: MIT */
/* What each column of a table holds, as its header tells. */
#ifndef HNE_IO_CSV_PLAN_H
#define HNE_IO_CSV_PLAN_H

#include "io/csv_format.h"
#include "io/csv_row.h"

#include <stdint.h>

/* A column of observations, where these lie across. */
#define HNE_I_CSV_CELL HNE_CSV_COLUMN_FORCE_INT32
#define HNE_I_CSV_NO_COLUMN SIZE_MAX

typedef struct hne_i_csv_plan_column {
    char *name;
    hne_csv_column role;
    hne_period period; /* of a cell, where periods lie across */
} hne_i_csv_plan_column;

typedef struct hne_i_csv_plan {
    hne_csv_layout layout;
    char separator;
    HNE_I_VECTOR(hne_i_csv_plan_column) columns;
    size_t period, value, status; /* columns; HNE_I_CSV_NO_COLUMN for none */
} hne_i_csv_plan;

/* Makes the plan of a table with that header, to be cleared also after a
 * failure. `line` is where the header stands. */
hne_status hne_i_csv_plan_make(hne_i_csv_plan *plan, const hne_i_csv_row *header, const hne_csv_format *format,
                               char separator, const char *source, int64_t line, hne_error *error);
void hne_i_csv_plan_clear(hne_i_csv_plan *plan);
/* 1 for a column that is part of what many rows have in common. */
int hne_i_csv_plan_is_head(const hne_i_csv_plan *plan, size_t column);

#endif
