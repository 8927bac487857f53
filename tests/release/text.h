/* SPDX-License-Identifier: MIT */
/* Reading texts for the tests. */
#ifndef TESTS_RELEASE_TEXT_H
#define TESTS_RELEASE_TEXT_H

#include <hunanecon.h>

/* Reads bytes into a profile of their own, the date told if it is not "". The
 * result keeps the profile; frees it with hne_release_free(). They stand in
 * memory of just their size, so that reading beyond is seen. */
hne_release *read_bytes(const char *bytes, size_t length, const char *date);
/* The same for a NUL-ended text. */
hne_release *read_text(const char *text, const char *date);
/* A file of tests/cases/release as a whole, NUL-ended; freed with free(). */
char *case_text(const char *name, size_t *length);
/* Names in a folder of tests/cases/release that end so, without that, in order;
 * ended by NULL; freed with free_case_names(). */
char **case_names(const char *folder, const char *ending);
void free_case_names(char **names);
/* Cuts a line of a table at its tabs; columns that are not there are "". */
void split_columns(char *line, int count, char **columns);

#endif
