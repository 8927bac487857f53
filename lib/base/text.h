/* SPDX-License-Identifier: MIT */
/* Text: a builder that grows, and a writer into a buffer the caller owns. */
#ifndef HNE_BASE_TEXT_H
#define HNE_BASE_TEXT_H

#include <stddef.h>
#include <stdint.h>

/* Grows as text is added. Running out of memory is remembered in `failed`;
 * later additions do nothing, so that a caller checks once, at the end. */
typedef struct hne_i_text {
    char *bytes; /* NUL-ended once anything was added; NULL before */
    size_t length, capacity;
    int failed;
} hne_i_text;

#define HNE_I_TEXT_EMPTY {NULL, 0, 0, 0}

void hne_i_text_add(hne_i_text *text, const char *bytes);
void hne_i_text_add_bytes(hne_i_text *text, const char *bytes, size_t length);
void hne_i_text_add_integer(hne_i_text *text, int64_t value);
__attribute__((format(printf, 2, 3)))
void hne_i_text_format(hne_i_text *text, const char *format, ...); /* no floating conversion */
/* Hands the bytes over to the caller (hne_i_free), NULL if memory ran out;
 * the builder is empty again. */
char *hne_i_text_take(hne_i_text *text);
void hne_i_text_clear(hne_i_text *text);

/* Writes into a buffer as snprintf does: counts what would have been written,
 * cuts what does not fit. */
typedef struct hne_i_writer {
    char *buffer;
    size_t size, length;
} hne_i_writer;

hne_i_writer hne_i_writer_of(char *buffer, size_t size);
void hne_i_write(hne_i_writer *writer, const char *text);
void hne_i_write_bytes(hne_i_writer *writer, const char *bytes, size_t length);
void hne_i_write_integer(hne_i_writer *writer, int64_t value);
/* With leading zeros up to `width` digits. */
void hne_i_write_padded(hne_i_writer *writer, int64_t value, int width);
/* Ends the text with NUL and returns its whole length. */
size_t hne_i_writer_end(hne_i_writer *writer);

/* Length of the valid UTF-8 prefix of the bytes; equal to length if all is valid. */
size_t hne_i_utf8_valid(const char *bytes, size_t length);

#endif
