/* SPDX-License-Identifier: MIT */
/* Reading profiles, and telling well what is wrong with one that cannot be read. */
#ifndef TOOLS_INPUT_H
#define TOOLS_INPUT_H

#include <hunanecon.h>

/* Where a profile came from, for reading: the path, "standard input", or
 * "built-in profile" for NULL. */
const char *input_name(const char *path);

/* Reads a profile: a file, standard input for "-", the built-in one for NULL.
 * A failure is told on standard error, with the line it was found in. */
hne_status input_read(const char *path, hne_profile **out, hne_error *error);

/* 1 if a file can be read and begins as JSON does. */
int input_is_json(const char *path);

/* "hunanecon: FILE:LINE:COLUMN: message" on standard error. */
void input_complain(const char *path, const hne_error *error);

#endif
