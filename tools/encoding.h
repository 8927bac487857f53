/* SPDX-License-Identifier: MIT */
/* Character sets: what a text is written in, and the same text in UTF-8. */
#ifndef TOOLS_ENCODING_H
#define TOOLS_ENCODING_H

#include "file.h"

/* What a file is, seen from its first bytes and its control characters:
 * NULL for text, else "a PDF; make text of it with pdftotext" and the like. */
const char *encoding_why_no_text(const char *text, size_t length);

/* UTF-16, if its byte order mark stands at the beginning; else NULL. */
const char *encoding_of_mark(const char *text, size_t length);

/* Name of the character set: UTF-8 if the bytes are, else what the page
 * declares of itself, else guessed from the bytes: Chinese or western
 * Europe's. Constant or in the buffer.
 * @param[out] guessed 1 if nothing but the bytes tells */
const char *encoding_find(const char *text, size_t length, int is_page, char *buffer, size_t size, int *guessed);

/* Puts the text into UTF-8, without a byte order mark. Bytes that the character
 * set does not have become U+FFFD. Returns 1; 0 if the system knows no such
 * character set; -1 without memory. The text is unchanged unless it is 1. */
int encoding_convert(blob *text, const char *charset);
int encoding_is_utf8(const char *charset);

#endif
