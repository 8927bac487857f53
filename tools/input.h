/* SPDX-License-Identifier: MIT */
/* What the command line names, read: profiles in JSON, and releases as text or
 * as web pages. Each profile stands for itself; all texts of one call come
 * together in one, so that releases are held against each other. What is wrong
 * with a file is told on standard error, with its place. */
#ifndef TOOLS_INPUT_H
#define TOOLS_INPUT_H

#include "options.h"

#include <hunanecon.h>

/* Options of every command that reads releases. */
#define OPTIONS_INPUT (OPTION_DATE | OPTION_AREA | OPTION_EACH | OPTION_WITH | OPTION_FORMAT | OPTION_CHARSET)

/* A release, and the text that the spans of its source point into: the file
 * in UTF-8, or what a reader sees of a web page. */
typedef struct input_text {
    const char *path;     /* as it was given, "-" for standard input */
    const char *name;     /* for reading: the path, "standard input" */
    int is_page;          /* 1: taken out of HTML */
    char *bytes;          /* with a NUL after them; others may be among them */
    size_t length;
    size_t *lines;        /* first byte of each line */
    size_t line_count;    /* at least 1 */
    size_t *characters;   /* that begin before each block of bytes, for columns */
    hne_release *release; /* its source: hne_release_source(release) */
} input_text;

/* Why there is no profile: what a program is told; people have been told. */
typedef struct input_failure {
    hne_status status;
    const char *message; /* borrowed, as are the others: until the next input is read */
    const char *path;
    const char *text;
    int64_t line, column;
} input_failure;

/* One profile, with the texts it was read from. */
typedef struct input {
    const char *path;      /* of the first file in it as it was given; NULL for the built-in profile */
    const char *name;      /* for reading: "a.txt", "a.txt and 2 more", "standard input", "built-in profile" */
    hne_profile *profile;  /* NULL if it could not be read */
    input_text *texts;     /* none for a profile in JSON */
    size_t text_count;
    input_failure failure; /* of what could not be read */
    char *name_room;
} input;

typedef struct input_file input_file;
typedef struct inputs {
    const options *given;
    hne_error *error;
    hne_release_options *told;
    input_file *files; /* one for each operand */
    size_t count, next;
    size_t text_count; /* releases that were handed out */
    hne_date today;
    int status;               /* STATUS_FAILED if something could not be read at all */
} inputs;

/* Begins with the operands of the command line; without any there is
 * default_path: NULL for the built-in profile, or "-". 0 if an option is wrong or memory is short, which has been
 * told; inputs_close() is then still to be called. */
int inputs_open(inputs *all, const options *given, const char *default_path);
/* The next input, to be given back with input_clear(); 0 if there are no
 * more. One that could not be read has no profile. */
int inputs_next(inputs *all, input *out);
void input_clear(input *of);
void inputs_close(inputs *all);

/* The text that a place lies in; NULL if its source is none of the texts. */
const input_text *input_text_at(const input *of, hne_span span);
/* Line and column of a byte, from 1; columns in characters, as editors count. */
void input_place(const input_text *text, size_t offset, size_t *line, size_t *column);
/* The words of a place, with single blanks, cut where they are long. */
void input_words(const input_text *text, hne_span span, char *buffer, size_t size);
/* The line of a byte by its place among the lines, from 0. */
size_t input_line_of(const input_text *text, size_t offset);

/* Where a profile came from, for reading: the path, "standard input", or
 * "built-in profile" for NULL. */
const char *input_name(const char *path);
/* 1 if a file can be read and begins as JSON does. */
int input_is_json(const char *path);
/* "hunanecon: NAME:LINE:COLUMN: message" on standard error. */
void input_complain(const char *name, const hne_error *error);

#endif
