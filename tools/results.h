/* SPDX-License-Identifier: MIT */
/* Rows of results: an aligned table, CSV or JSON. */
#ifndef TOOLS_RESULTS_H
#define TOOLS_RESULTS_H

#include "options.h"
#include "table.h"

#include <hunanecon.h>

#define OPTIONS_OF_RESULTS (OPTION_TO | OPTION_JSON | OPTION_OUTPUT)

typedef struct results_column {
    const char *name;    /* in CSV and JSON */
    const char *heading; /* in the table; NULL: not there */
    int is_number;
} results_column;

typedef enum results_form { AS_TABLE, AS_CSV, AS_JSON } results_form;

typedef struct results {
    const results_column *columns;
    size_t count;
    results_form form;
    output out;
    table table;
    int printing;             /* a table is gone through twice */
    size_t rows;
    const char *path;         /* of the output; NULL: standard output */
    char *temporary;          /* beside it */
} results;

/* Prints all rows by results_row(), each time the same; 0 if it fails. */
typedef int results_rows(results *to, const void *context);

/* Prints results as the options ask. `kind` names them in JSON. The exit status: 0 or STATUS_FAILED, which has been told. */
int results_print(const options *given, const char *kind, const char *path, const results_column *columns, size_t count,
                  results_rows *rows, const void *context);
/* Takes a column out of the table if no series says anything of it. */
void results_hide_empty(results_column *columns, const hne_csv_reader *reader, size_t column, hne_csv_column said);
/* A row: a text for each column, NULL or "" for none. */
void results_row(results *to, const char *const *cells);

#endif
