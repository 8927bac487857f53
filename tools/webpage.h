/* SPDX-License-Identifier: MIT */
/* Web pages: the text that a reader sees, and the date that a page tells of itself. */
#ifndef TOOLS_WEBPAGE_H
#define TOOLS_WEBPAGE_H

#include "file.h"

typedef struct webpage {
    blob text;    /* paragraphs parted by blank lines, rows by line ends, cells by tabs */
    hne_date date; /* of publication, from its meta elements; {0, 0, 0} if they tell none */
} webpage;

/* 1 if the text looks like HTML. */
int webpage_is_one(const char *text, size_t length);

/* Reads HTML in UTF-8 without damage; NULs in it are overwritten. Returns NULL,
 * or why it could not: constant. */
const char *webpage_read(blob *html, webpage *out);

#endif
