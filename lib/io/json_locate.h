/* SPDX-License-Identifier: MIT */
/* Places in JSON text. jansson tells no position of a value, and of a fault
 * only where it stopped reading; these scan the text again, after a failure. */
#ifndef HNE_IO_JSON_LOCATE_H
#define HNE_IO_JSON_LOCATE_H

#include "base/text.h"

#include <hunanecon/base.h>

/* Deepest nesting that is read, arrays and objects together; jansson's own
 * limit, so that both refuse the same texts. */
#define HNE_I_JSON_DEPTH 2048

typedef struct hne_i_json_fault {
    hne_status status;
    size_t offset;
    const char *expected; /* constant */
} hne_i_json_fault;

/* Finds the first place where the bytes are not JSON; 0 if there is none. */
int hne_i_json_find_fault(const char *bytes, size_t length, hne_i_json_fault *fault);

/* In valid JSON: where the text or number begins that ends at `end` or
 * holds the byte before it; adds the path of the value around it to `path`. */
size_t hne_i_json_find_token(const char *bytes, size_t length, size_t end, hne_i_text *path);

typedef struct hne_i_json_extent {
    size_t begin, end;
} hne_i_json_extent;

/* In valid JSON: the value reached from the root by taking, at each of `depth`
 * levels, the member or element with that place from 0; its name instead of
 * its value where `name` is set. */
hne_i_json_extent hne_i_json_locate(const char *bytes, size_t length, const size_t *places, size_t depth, int name);

/* Line and column, both from 1, of a byte; a byte order mark takes no column. */
void hne_i_json_line(const char *bytes, size_t length, size_t offset, int64_t *line, int64_t *column);

/* Bytes of the UTF-8 byte order mark at the start: 3 or 0. */
size_t hne_i_json_mark_length(const char *bytes, size_t length);

#endif
