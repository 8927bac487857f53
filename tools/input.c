/* SPDX-License-Identifier: MIT */
#include "input.h"

#include "output.h"
#include "width.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

typedef struct bytes {
    char *items;
    size_t count;
    int failure; /* errno of reading */
} bytes;

const char *input_name(const char *path)
{
    return !path ? "built-in profile" : strcmp(path, "-") ? path : "standard input";
}

int input_is_json(const char *path)
{
    FILE *stream = fopen(path, "rb");
    int c = ' ';
    if (!stream)
        return 0;
    while (c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == 0xEF || c == 0xBB || c == 0xBF) /* or a byte order mark */
        c = getc(stream);
    fclose(stream);
    return c == '{';
}

static bytes read_stream(FILE *stream)
{
    bytes all = {NULL, 0, 0};
    size_t room = 0, count;
    errno = 0;
    do {
        if (all.count == room) {
            char *grown = realloc(all.items, room = room ? 2 * room : 65536);
            if (!grown) {
                free(all.items);
                return (bytes){NULL, 0, ENOMEM};
            }
            all.items = grown;
        }
        count = fread(all.items + all.count, 1, room - all.count, stream);
        all.count += count;
    } while (count);
    if (ferror(stream))
        all.failure = errno ? errno : EIO;
    return all;
}

/* --- what is wrong ----------------------------------------------------------- */

static void tell(output *out, const char *name, const hne_error *error)
{
    output_text(out, "hunanecon: ");
    output_text(out, name);
    if (hne_error_line(error) > 0)
        output_format(out, ":%lld:%lld", (long long)hne_error_line(error), (long long)hne_error_column(error));
    output_text(out, ": ");
    output_text(out, hne_error_message(error));
    output_end_line(out);
}

/* The line at fault with a mark under the column, cut to what fits. */
static void quote(output *out, const bytes *all, const hne_error *error)
{
    size_t at = (size_t)hne_error_offset(error), begin = at, end = at;
    enum { INDENT = 2, BEFORE = 50, AFTER = 26 };
    while (begin && all->items[begin - 1] != '\n' && at - begin < BEFORE)
        begin--;
    while (begin < at && ((unsigned char)all->items[begin] & 0xC0) == 0x80)
        begin++; /* not within a character */
    while (begin < at && strchr(" \t", all->items[begin]))
        begin++;
    while (end < all->count && all->items[end] && !strchr("\r\n", all->items[end]) && end - at < AFTER)
        end++;
    while (end < all->count && ((unsigned char)all->items[end] & 0xC0) == 0x80)
        end++;
    if (begin == end)
        return;
    output_column(out, INDENT);
    output_bytes(out, all->items + begin, at - begin);
    int mark = out->column ? out->column : INDENT;
    output_bytes(out, all->items + at, end - at);
    output_end_line(out);
    output_column(out, mark);
    output_text(out, "^");
    output_end_line(out);
}

static void tell_all(const char *path, const hne_error *error, const bytes *all)
{
    output out = output_to(stderr, COLOUR_NEVER);
    tell(&out, input_name(path), error);
    if (all && all->items && hne_error_offset(error) >= 0 && (uint64_t)hne_error_offset(error) <= all->count)
        quote(&out, all, error);
    if (*hne_error_path(error)) {
        output_text(&out, "  in ");
        output_text(&out, hne_error_path(error));
        output_end_line(&out);
    }
    output_finish(&out);
}

void input_complain(const char *path, const hne_error *error)
{
    tell_all(path, error, NULL);
}

/* --- reading ------------------------------------------------------------------- */

static hne_status read_standard_input(hne_profile **out, hne_error *error)
{
    bytes all = read_stream(stdin);
    if (all.failure) {
        fprintf(stderr, "hunanecon: standard input: could not be read: %s\n", strerror(all.failure));
        free(all.items);
        return HNE_ERROR_FILE;
    }
    if (!all.count)
        fputs("hunanecon: standard input: it is empty; expected a profile in JSON\n", stderr);
    hne_status status = all.count ? hne_profile_read_memory(all.items, all.count, input_name("-"), out, error)
                                  : HNE_ERROR_SYNTAX;
    if (status && all.count)
        tell_all("-", error, &all);
    free(all.items);
    return status;
}

static hne_status read_file(const char *path, hne_profile **out, hne_error *error)
{
    hne_status status = hne_profile_read_file(path, out, error);
    if (!status)
        return status;
    FILE *stream = hne_error_offset(error) >= 0 ? fopen(path, "rb") : NULL;
    bytes all = {NULL, 0, 0};
    if (stream) {
        all = read_stream(stream);
        fclose(stream);
    }
    tell_all(path, error, &all);
    free(all.items);
    return status;
}

hne_status input_read(const char *path, hne_profile **out, hne_error *error)
{
    if (path)
        return strcmp(path, "-") ? read_file(path, out, error) : read_standard_input(out, error);
    hne_status status = hne_profile_builtin(out, error);
    if (status)
        input_complain(path, error);
    return status;
}
