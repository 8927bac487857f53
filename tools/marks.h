/* SPDX-License-Identifier: MIT */
/* Text with places in it marked: brackets for all to see, and colour. */
#ifndef TOOLS_MARKS_H
#define TOOLS_MARKS_H

#include "input.h"
#include "output.h"

#include <stddef.h>

enum { MARK_LABEL_SIZE = 32 };

typedef struct mark {
    size_t begin, end;           /* bytes of the text */
    style style;
    int is_odd;                  /* 1: curly brackets */
    char label[MARK_LABEL_SIZE]; /* after the opening bracket: "3", "!5", "" */
} mark;

/* Marks stand in order of their beginnings, of two that begin together the
 * longer first. */
int mark_compare(const void *a, const void *b);

typedef struct passage {
    const input_text *text;
    size_t begin, end;
    int cut_before, cut_after; /* 1: the sentence goes on beyond it */
} passage;

/* The sentence around a place, or what of it is near. */
passage passage_around(const input_text *text, hne_span span);
/* A line of the text, from 0. */
passage passage_of_line(const input_text *text, size_t line);

/* Prints the passage from this column on, wrapped, any run of space as one
 * blank, with brackets where marks begin and end. Marks may begin before and
 * end after. Returns 0 without memory. */
int marks_print(output *out, const passage *what, const mark *marks, size_t count);

#endif
