/* SPDX-License-Identifier: MIT */
/* Rows of results: an aligned table, CSV or JSON. */
#ifndef TOOLS_RESULTS_H
#define TOOLS_RESULTS_H

#include "options.h"
#include "progress.h"
#include "table.h"
#include "whole_file.h"

#include <hunanecon.h>

#define OPTIONS_OF_RESULTS (OPTION_TO | OPTION_JSON | OPTION_OUTPUT)

typedef enum results_kind {
    RESULTS_TEXT,  /* folded where the table is too wide */
    RESULTS_WORD,  /* never folded */
    RESULTS_NUMBER /* never folded, and ends where its column does */
} results_kind;

typedef struct results_column {
    const char *name;    /* in CSV and JSON */
    const char *heading; /* in the table; NULL: not there */
    results_kind kind;
} results_column;

typedef enum results_form { AS_TABLE, AS_CSV, AS_JSON } results_form;

typedef struct results {
    const results_column *columns;
    size_t count;
    results_form form;
    output out;
    table table;
    size_t round, rounds; /* a table is gone through twice */
    size_t rows;
    const char *path; /* of the output; NULL: standard output */
    whole_file file;  /* with a path */
    progress shown;
} results;

/* Prints all rows by results_row(), each time the same; 0 if memory runs out. */
typedef int results_rows(results *to, const void *context);

/* Prints results as the options ask. `kind` names them in JSON. The exit status: 0, or STATUS_FAILED once
 * that has been told. */
int results_print(const options *given, const char *kind, const char *path, const results_column *columns, size_t count,
                  results_rows *rows, const void *context);
/* Takes a column out of the table if no series says anything of it. */
void results_hide_empty(results_column *columns, const hne_csv_reader *reader, size_t column, hne_csv_column said);
/* Tells how many of all steps are done, which may take long; to be called by the rows. */
void results_progress(results *to, size_t done, size_t total);
/* A row: a text for each column, NULL or "" for none. */
void results_row(results *to, const char *const *cells);

#endif
