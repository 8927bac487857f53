/* SPDX-License-Identifier: MIT */
/* Files written whole or not at all. */
#ifndef TOOLS_WHOLE_FILE_H
#define TOOLS_WHOLE_FILE_H

#include <stdio.h>

/* A file being written. It is a new one beside the old one, which takes its
 * place when all is on disk; a symbolic link stays, the file it leads to is
 * replaced; a device or a pipe is written as it is. */
typedef struct whole_file {
    FILE *stream;
    char *target, *temporary; /* NULL of a device */
} whole_file;

/* Returns 0, else the errno, and nothing is to be closed. */
int whole_file_open(whole_file *of, const char *path);
/* Puts it in its place; with a `failure`, and where that fails, the file is as it was. Returns 0, else the errno. */
int whole_file_close(whole_file *of, int failure);

/* All of it at once. Returns 0, else the errno. */
int whole_file_write(const char *path, const char *bytes, size_t length);

/* 1 if both name one file that is there. */
int whole_file_is_same(const char *a, const char *b);

#endif
