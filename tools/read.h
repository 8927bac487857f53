/* SPDX-License-Identifier: MIT */
/* The parts of `hunanecon read`. */
#ifndef TOOLS_READ_H
#define TOOLS_READ_H

#include "input.h"
#include "output.h"

/* Statements of one text in the order of the text. */
typedef struct read_list {
    const hne_statement **items;
    size_t count;
} read_list;
/* Of a profile all statements, if `text` is NULL. 0 without memory; items are to be freed. */
int read_list_make(read_list *out, const hne_profile *profile, const input_text *text);

/* Numbers in place of places, where the text is printed with numbers in it. */
typedef struct read_numbers {
    size_t *of_statements; /* by their index in the profile */
    size_t *of_quantities; /* by their place in the text */
} read_numbers;

/* Statements as a table; `text` and `numbers` may be NULL. */
void read_print_statements(output *out, const read_list *list, const input_text *text, const read_numbers *numbers);
/* What is in no statement, and why. */
void read_print_unread(output *out, const input_text *text, const read_numbers *numbers);
/* Platforms and initiatives of a text, or of all, a line for each. */
void read_print_objects(output *out, const input *of, const input_text *text);

void read_heading(output *out, const char *name, size_t count);
/* Title, name, date, region and counts of a text. */
void read_print_title(output *out, const input_text *text, size_t statements);

/* The texts with what was read of them marked, and below them what the marks
 * mean. 0 if it could not. */
int read_print_marked(output *out, const input *of);

#endif
