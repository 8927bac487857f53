/* SPDX-License-Identifier: MIT */
/* Errors: filled where a call fails, handed up unchanged. */
#ifndef HNE_BASE_ERROR_H
#define HNE_BASE_ERROR_H

#include <hunanecon/base.h>

/* What the library keeps of a failure. Fixed room: noting that memory ran
 * out must not need memory. */
struct hne_error {
    hne_status status;
    int64_t line, column, offset;
    char message[512];
    char source[256];
    char path[256];
    char text[96];
};

/* Notes a failure, forgetting an earlier one, and returns its status, so that
 * a function can end with return hne_i_fail(...). The format may use %s, %c, %d,
 * %zu and PRId64, never a floating conversion: those obey the locale. */
__attribute__((format(printf, 3, 4)))
hne_status hne_i_fail(hne_error *error, hne_status status, const char *format, ...);
hne_status hne_i_fail_memory(hne_error *error);
/* Adds to a failure already noted; each takes error == NULL. */
void hne_i_error_place(hne_error *error, const char *source, int64_t line, int64_t column, int64_t offset);
void hne_i_error_path(hne_error *error, const char *path);
/* The offending bytes, cut where they are long, never inside a character. */
void hne_i_error_text(hne_error *error, const char *bytes, size_t length);

#endif
