/* SPDX-License-Identifier: MIT */
/* Where a text has separators, line ends and quotes. */
#ifndef HNE_IO_CSV_INDEX_H
#define HNE_IO_CSV_INDEX_H

#include <stddef.h>
#include <stdint.h>

enum {
    HNE_I_CSV_BLOCK = 8192, /* bytes of text that an index is made of at once */
    HNE_I_CSV_PADDING = 64  /* bytes that can be read beyond what is asked for */
};

typedef struct hne_i_csv_index {
    int32_t *places;    /* of all three, in order; places[-1] is -1 */
    size_t place_count;
    uint32_t *lines;    /* which of the places are line feeds */
    size_t line_count;
    int has_quotes;
} hne_i_csv_index;

/* Entries that the memory behind an index needs: `places` begins one behind
 * its start, `lines` in the middle. */
enum { HNE_I_CSV_INDEX_ROOM = HNE_I_CSV_BLOCK + HNE_I_CSV_PADDING + 1 };

/* Indexes the first `length` bytes, at most HNE_I_CSV_BLOCK. */
void hne_i_csv_index_make(hne_i_csv_index *index, const char *text, size_t length, char separator);

#endif
