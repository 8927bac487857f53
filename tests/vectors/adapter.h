/* SPDX-License-Identifier: MIT */
/* How results of other programs are held against the library's.
 *
 * A folder of vectors has inputs/x.csv and expected.csv with the columns case,
 * function, input, args, index, expected, source. An adapter knows how to ask
 * the library for what one function name means: it gets a case, which is all
 * rows of one call, and fills one number for each row. A new group of functions
 * brings a file tests/vectors/GROUP.c with a table of adapters, and a line in
 * run.c. */
#ifndef TESTS_VECTORS_ADAPTER_H
#define TESTS_VECTORS_ADAPTER_H

#include <hunanecon.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

/* A CSV file: cells[row * columns + column], the header apart. */
typedef struct vector_table {
    size_t rows, columns;
    char **names;
    char *bytes; /* that names and cells lie in */
    char **cells;
} vector_table;

typedef struct vector_case {
    const char *function, *name, *args;
    const vector_table *inputs[2];
    size_t input_count;
    size_t rows;            /* numbers expected */
    const char *const *index; /* what each is of; "" for a single number */
    const double *expected; /* NaN for na */
} vector_case;

/* 1 if every result was filled; 0 if these args are not known to it. */
typedef int vector_adapter(const vector_case *of, double *results);

typedef struct vector_entry {
    const char *function;
    vector_adapter *run;
} vector_entry; /* tables end with {NULL, NULL} */

/* The value of key= in args; NULL if it is not there. Good until the next call. */
const char *vector_arg(const vector_case *of, const char *key);
/* 1 if args hold key=value; with value NULL, if they hold the key at all. */
int vector_arg_is(const vector_case *of, const char *key, const char *value);
/* That value as a number; NaN if it is not there or none. */
double vector_number(const vector_case *of, const char *key);
/* A column as numbers, NaN where empty; to be freed. NULL if there is none of
 * that name. */
double *vector_column(const vector_table *table, const char *name);
/* Place of a column; table->columns if there is none. */
size_t vector_find_column(const vector_table *table, const char *name);
/* First row whose first cell is that label; table->rows if there is none. */
size_t vector_find_row(const vector_table *table, const char *label);
const char *vector_cell(const vector_table *table, size_t row, size_t column);

extern const vector_entry benchmark_vectors[];
extern const vector_entry comparison_vectors[];
extern const vector_entry growth_vectors[];
extern const vector_entry index_vectors[];
extern const vector_entry measure_vectors[];
extern const vector_entry series_vectors[];
extern const vector_entry structure_vectors[];
extern const vector_entry value_vectors[];

#endif
