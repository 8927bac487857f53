/* SPDX-License-Identifier: MIT */
/* Files read whole, and what is wrong with one, told with its place. */
#ifndef TOOLS_FILE_H
#define TOOLS_FILE_H

#include <hunanecon.h>

#include <stddef.h>

typedef struct blob {
    char *items; /* with a NUL after them */
    size_t count;
} blob;

/* Bytes that grow. */
typedef struct blob_maker {
    blob made;
    size_t room;
    int failed; /* 1: memory ran out; what was made is not whole */
} blob_maker;
/* Adds to the end, and keeps a NUL after it. */
void blob_add(blob_maker *of, const char *text, size_t length);

/* Reads a file, or standard input for "-". Returns NULL if all went well, else
 * "could not open the file: ...", in the buffer. */
const char *file_read(const char *path, blob *out, char *buffer, size_t size);

/* "hunanecon: NAME: message" on standard error. */
void file_complain(const char *name, const char *message);
/* "hunanecon: NAME:LINE:COLUMN: message", the line at fault, and the member. */
void file_complain_at(const char *name, const hne_error *error, const blob *all);

#endif
