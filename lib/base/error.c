/* SPDX-License-Identifier: MIT */
#include "base/error.h"

#include "base/alloc.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

hne_status hne_error_new(hne_error **out)
{
    if (!out)
        return HNE_ERROR_ARGUMENT;
    hne_error *error = hne_i_alloc_zeroed(1, sizeof *error);
    if (!error)
        return HNE_ERROR_MEMORY;
    error->offset = -1;
    *out = error;
    return HNE_OK;
}

void hne_error_free(hne_error *error)
{
    hne_i_free(error);
}

/* Copies as much as fits, cut before a character that does not fit whole. */
static void copy_cut(char *to, size_t size, const char *from, size_t length)
{
    if (length >= size) {
        length = size - 1;
        while (length && ((unsigned char)from[length] & 0xC0) == 0x80)
            length--;
    }
    memcpy(to, from, length);
    to[length] = '\0';
}

hne_status hne_i_fail(hne_error *error, hne_status status, const char *format, ...)
{
    if (!error)
        return status;
    memset(error, 0, sizeof *error);
    error->status = status;
    error->offset = -1;
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(error->message, sizeof error->message, format, arguments);
    va_end(arguments);
    return status;
}

hne_status hne_i_fail_memory(hne_error *error)
{
    return hne_i_fail(error, HNE_ERROR_MEMORY, "out of memory");
}

void hne_i_error_place(hne_error *error, const char *source, int64_t line, int64_t column, int64_t offset)
{
    if (!error)
        return;
    copy_cut(error->source, sizeof error->source, source, strlen(source));
    error->line = line;
    error->column = column;
    error->offset = offset;
}

void hne_i_error_path(hne_error *error, const char *path)
{
    if (!error)
        return;
    copy_cut(error->path, sizeof error->path, path, strlen(path));
    for (char *byte = error->path; *byte; byte++)
        if ((unsigned char)*byte < 0x20 || *byte == 0x7F)
            *byte = '?'; /* a name in the input may hold a line break */
}

void hne_i_error_text(hne_error *error, const char *bytes, size_t length)
{
    if (error)
        copy_cut(error->text, sizeof error->text, bytes, length);
}

hne_status hne_error_status(const hne_error *error) { return error ? error->status : HNE_OK; }
const char *hne_error_message(const hne_error *error) { return error ? error->message : ""; }
const char *hne_error_source(const hne_error *error) { return error ? error->source : ""; }
const char *hne_error_path(const hne_error *error) { return error ? error->path : ""; }
const char *hne_error_text(const hne_error *error) { return error ? error->text : ""; }
int64_t hne_error_line(const hne_error *error) { return error ? error->line : 0; }
int64_t hne_error_column(const hne_error *error) { return error ? error->column : 0; }
int64_t hne_error_offset(const hne_error *error) { return error ? error->offset : -1; }
