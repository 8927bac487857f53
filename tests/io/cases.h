/* SPDX-License-Identifier: MIT */
/* The files of tests/cases. */
#ifndef TESTS_IO_CASES_H
#define TESTS_IO_CASES_H

#include <stddef.h>

/* Names of the .json files in tests/cases/profiles/`folder`, sorted; ended by
 * NULL. Fails the test if there is none. */
char **case_names(const char *folder);
/* Names of the files in a folder that end so, in the same way. */
char **file_names(const char *path, const char *ending);
void free_case_names(char **names);
/* Bytes of a file of that folder; to be freed. */
char *read_case(const char *folder, const char *name, size_t *length);
/* Bytes of any file; NULL if there is none. */
char *read_whole(const char *path, size_t *length);

#endif
