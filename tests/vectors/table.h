/* SPDX-License-Identifier: MIT */
#ifndef TESTS_VECTORS_TABLE_H
#define TESTS_VECTORS_TABLE_H

#include "adapter.h"

/* NULL if there is no such file; ends the program where rows differ in length. */
vector_table *vector_table_read(const char *path);
void vector_table_free(vector_table *table);
/* NaN for what is no number. */
double vector_parse(const char *text);

#endif
