/* SPDX-License-Identifier: MIT */
#include "file.h"

#include "output.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* --- reading -------------------------------------------------------------------- */

void blob_add(blob_maker *of, const char *text, size_t length)
{
    enum { LEAST = 4096 };
    if (of->failed)
        return;
    if (length >= of->room - of->made.count) {
        size_t needed = of->made.count + length + 1;
        size_t room = needed < LEAST / 2 ? LEAST : 2 * needed;
        char *grown = needed > length && room > needed ? realloc(of->made.items, room) : NULL;
        if (!grown) {
            of->failed = 1;
            return;
        }
        of->made.items = grown;
        of->room = room;
    }
    if (length)
        memcpy(of->made.items + of->made.count, text, length);
    of->made.count += length;
    of->made.items[of->made.count] = 0;
}

/* Returns the errno, 0 if all was read. */
static int read_stream(FILE *stream, blob *out)
{
    enum { CHUNK = 65536 };
    blob_maker all = {.failed = 0};
    char *chunk = malloc(CHUNK);
    size_t count = 0;
    int failure;
    blob_add(&all, "", 0);
    errno = 0;
    while (chunk && !all.failed && (count = fread(chunk, 1, CHUNK, stream)) > 0)
        blob_add(&all, chunk, count);
    failure = ferror(stream) ? errno ? errno : EIO : 0;
    if (!chunk || all.failed)
        failure = ENOMEM;
    free(chunk);
    if (failure)
        free(all.made.items);
    else
        *out = all.made;
    return failure;
}

const char *file_read(const char *path, blob *out, char *buffer, size_t size)
{
    if (!strcmp(path, "-")) {
        int failure = read_stream(stdin, out);
        if (failure)
            snprintf(buffer, size, "could not be read: %s", strerror(failure));
        return failure ? buffer : NULL;
    }
    FILE *stream = fopen(path, "rb");
    if (!stream) {
        snprintf(buffer, size, "could not open the file: %s; check its name and that you may read it", strerror(errno));
        return buffer;
    }
    int failure = read_stream(stream, out);
    fclose(stream);
    if (failure)
        snprintf(buffer, size, "could not read the file: %s; check that it is a file and that its disk is sound",
                 strerror(failure));
    return failure ? buffer : NULL;
}

/* --- what is wrong ---------------------------------------------------------------- */

static void begin(output *out, const char *name)
{
    output_text(out, "hunanecon: ");
    output_text(out, name);
}

static void end(output *out, const char *message)
{
    output_text(out, ": ");
    output_text(out, message);
    output_end_line(out);
}

void file_complain(const char *name, const char *message)
{
    output out = output_to(stderr, COLOUR_NEVER);
    begin(&out, name);
    end(&out, message);
    output_finish(&out);
}

/* The line at fault with a mark under the column, cut to what fits. */
static void quote(output *out, const blob *all, const hne_error *error)
{
    size_t at = (size_t)hne_error_offset(error), first = at, last = at;
    enum { INDENT = 2, BEFORE = 50, AFTER = 26 };
    while (first && all->items[first - 1] != '\n' && at - first < BEFORE)
        first--;
    while (first < at && ((unsigned char)all->items[first] & 0xC0) == 0x80)
        first++; /* not within a character */
    while (first < at && strchr(" \t", all->items[first]))
        first++;
    while (last < all->count && all->items[last] && !strchr("\r\n", all->items[last]) && last - at < AFTER)
        last++;
    while (last < all->count && ((unsigned char)all->items[last] & 0xC0) == 0x80)
        last++;
    if (first == last)
        return;
    output_column(out, INDENT);
    output_bytes(out, all->items + first, at - first);
    int mark = out->column ? out->column : INDENT;
    output_bytes(out, all->items + at, last - at);
    output_end_line(out);
    output_column(out, mark);
    output_text(out, "^");
    output_end_line(out);
}

void file_complain_at(const char *name, const hne_error *error, const blob *all)
{
    output out = output_to(stderr, COLOUR_NEVER);
    begin(&out, name);
    if (hne_error_line(error) > 0)
        output_format(&out, ":%lld:%lld", (long long)hne_error_line(error), (long long)hne_error_column(error));
    end(&out, hne_error_message(error));
    if (all && hne_error_offset(error) >= 0 && (uint64_t)hne_error_offset(error) <= all->count)
        quote(&out, all, error);
    if (*hne_error_path(error)) {
        output_text(&out, "  in ");
        output_text(&out, hne_error_path(error));
        output_end_line(&out);
    }
    output_finish(&out);
}
