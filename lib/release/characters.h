/* SPDX-License-Identifier: MIT */
/* What characters are to a text: letters, digits, stops, signs. */
#ifndef HNE_RELEASE_CHARACTERS_H
#define HNE_RELEASE_CHARACTERS_H

#include <stddef.h>
#include <stdint.h>

typedef enum hne_i_sort {
    SORT_WIDE,  /* of several bytes: these tell */
    SORT_BREAK, /* not a letter of any kind */
    SORT_LETTER, SORT_DIGIT, SORT_SPACE, SORT_NOTHING, /* soft hyphens and the like */
    SORT_NEWLINE, SORT_APOSTROPHE, SORT_HYPHEN, SORT_DASH, SORT_COMMA, SORT_SEMICOLON, SORT_COLON, SORT_OPEN,
    SORT_CLOSE, SORT_STOP, SORT_SIGN, /* %, $ and others that are words by themselves */
    SORT_QUOTE, SORT_MINUS
} hne_i_sort;

extern const uint8_t hne_i_sort_of_byte[256]; /* hne_i_sort; SORT_WIDE beyond ASCII */

/* Sort and length of a character of several bytes; one that is no UTF-8 is a space. */
uint8_t hne_i_look_wide(const char *at, size_t left, size_t *length);

#endif
