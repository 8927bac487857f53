/* SPDX-License-Identifier: MIT */
/* Golden cases: tables of tab-separated columns, one case to a line; lines
 * that begin with # are remarks. */
#ifndef TESTS_VALUE_GOLDEN_H
#define TESTS_VALUE_GOLDEN_H

#include <hunanecon.h>

#define GOLDEN_COLUMNS 8

typedef struct golden_case {
    const char *file;
    int line;
    int count;
    char *columns[GOLDEN_COLUMNS]; /* "" beyond count */
} golden_case;

/* Calls `check` for every case of tests/cases/value/`name`; fails the test if
 * there is no such file or no case in it. */
void golden_run(const char *name, void (*check)(const golden_case *));
/* The number in a column; fails the test if there is none. */
double golden_number(const golden_case *from, int column);
/* Holds a failed call against the columns from `column` on: status ("syntax",
 * "range", "not found"), byte offset or "-", and part of the message. */
void golden_expect_failure(const golden_case *from, int column, hne_status status, const hne_error *error);

#endif
