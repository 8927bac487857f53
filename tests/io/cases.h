/* SPDX-License-Identifier: MIT */
/* The files of tests/cases/profiles. */
#ifndef TESTS_IO_CASES_H
#define TESTS_IO_CASES_H

#include <stddef.h>

/* Names of the .json files in tests/cases/profiles/`folder`, sorted; ended by
 * NULL. Fails the test if there is none. */
char **case_names(const char *folder);
void free_case_names(char **names);
/* Bytes of a file of that folder; to be freed. */
char *read_case(const char *folder, const char *name, size_t *length);
/* Bytes of any file; NULL if there is none. */
char *read_whole(const char *path, size_t *length);

#endif
