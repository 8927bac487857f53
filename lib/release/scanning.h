/* SPDX-License-Identifier: MIT */
/* Looking at characters of the text, and the scanner of numbers; shared by what makes tokens. */
#ifndef HNE_RELEASE_SCANNING_H
#define HNE_RELEASE_SCANNING_H

#include "release/characters.h"
#include "release/tokens.h"

/* Sort and length of the character at a place; length 0 at the end. */
static inline uint8_t hne_i_look(const hne_i_text_reader *reader, size_t at, size_t *length)
{
    if (at >= reader->length) {
        *length = 0;
        return SORT_BREAK;
    }
    *length = 1;
    uint8_t sort = hne_i_sort_of_byte[(unsigned char)reader->bytes[at]];
    return sort != SORT_WIDE ? sort : hne_i_look_wide(reader->bytes + at, reader->length - at, length);
}

static inline uint8_t hne_i_sort_at(const hne_i_text_reader *reader, size_t at)
{
    size_t length;
    return hne_i_look(reader, at, &length);
}

static inline int hne_i_is_digit_at(const hne_i_text_reader *reader, size_t at)
{
    return at < reader->length && reader->bytes[at] >= '0' && reader->bytes[at] <= '9';
}

/* Past spaces and what is nothing; past single line ends, too, if `lines`. */
static inline size_t hne_i_skip_space(const hne_i_text_reader *reader, size_t at, int lines)
{
    size_t length;
    for (;;) {
        uint8_t sort = hne_i_look(reader, at, &length);
        if (!length || !(sort == SORT_SPACE || sort == SORT_NOTHING || (lines && sort == SORT_NEWLINE)))
            return at;
        at += length;
    }
}

/* The number that begins at `at`; returns where it ends. */
size_t hne_i_scan_printed_number(const hne_i_text_reader *reader, size_t at, hne_i_token *token);
/* Length of "st", "nd", "rd", "th" at `at`; 0 if none is there. */
size_t hne_i_ordinal_ending(const hne_i_text_reader *reader, size_t at);

#endif
