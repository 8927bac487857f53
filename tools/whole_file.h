/* SPDX-License-Identifier: MIT */
/* Files written whole or not at all. */
#ifndef TOOLS_WHOLE_FILE_H
#define TOOLS_WHOLE_FILE_H

#include <stddef.h>

/* Writes to a new file beside the old one and puts it in its place when all is
 * on disk; a symbolic link stays, the file it leads to is replaced; a device or
 * a pipe is written as it is. Returns 0, else the errno; the file is then as it was. */
int whole_file_write(const char *path, const char *bytes, size_t length);

/* 1 if both name one file that is there. */
int whole_file_is_same(const char *a, const char *b);

#endif
