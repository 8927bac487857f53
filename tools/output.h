/* SPDX-License-Identifier: MIT */
/* What the command prints: columns, wrapped lines, colour, and the first
 * failure to write, which is remembered. */
#ifndef TOOLS_OUTPUT_H
#define TOOLS_OUTPUT_H

#include <stddef.h>
#include <stdio.h>

typedef enum style { STYLE_PLAIN, STYLE_HEADING, STYLE_FAINT, STYLE_ALARM, STYLE_WARNING, STYLE_GOOD, STYLE_ODD } style;
typedef enum colour_choice { COLOUR_AUTO, COLOUR_ALWAYS, COLOUR_NEVER } colour_choice;

typedef struct output {
    FILE *stream;
    int width;   /* columns of a line */
    int colour;  /* 1 if styles are shown */
    int column;  /* columns printed on this line */
    int wanted;  /* columns to be blank before the next text */
    int failure; /* errno of the first write that failed */
} output;

output output_to(FILE *stream, colour_choice colour);
/* Prints text, with control characters made harmless. */
void output_text(output *out, const char *text);
void output_bytes(output *out, const char *text, size_t length);
/* printf, for texts of the program's own and for numbers. */
void output_format(output *out, const char *format, ...) __attribute__((format(printf, 2, 3)));
void output_style(output *out, style chosen);
/* The next text begins in this column, or after two blanks where that is past. */
void output_column(output *out, int column);
void output_end_line(output *out);
/* Prints text from here on; what does not fit goes on in the column where it began. Ends the line. */
void output_wrapped(output *out, const char *text);
/* Flushes; 0 if all was written, else the errno. */
int output_finish(output *out);

#endif
