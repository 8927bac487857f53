/* SPDX-License-Identifier: MIT */
/* How wide UTF-8 text stands on a terminal, and where its lines may end. */
#ifndef TOOLS_WIDTH_H
#define TOOLS_WIDTH_H

#include <stddef.h>

/* Reads one character; returns its bytes (1 for a byte that is no UTF-8) and
 * its columns: 0, 1 or 2. Control characters count as 1: they are shown as
 * something visible. */
size_t width_next(const char *text, int *columns);

/* Columns of a whole text. */
int width_of(const char *text);

/* 1 if the character at `text` is a control character, which a terminal might obey. */
int width_is_control(const char *text);

/* Bytes of the first line of `text` that fits in so many columns; at least one
 * character, so that a caller always gets on. Lines end at spaces, between
 * wide characters, at '\n', and in the middle of a word that is too long.
 * @param[out] next where the next line begins */
size_t width_fold(const char *text, int columns, size_t *next);

#endif
