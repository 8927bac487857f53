/* SPDX-License-Identifier: MIT */
#include "io/csv_window.h"

#include "base/alloc.h"
#include "base/error.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* Vectors may be read beyond the end of what is in the buffer. */
enum { PADDING = 64, FIRST_BUFFER = 1 << 18, LARGEST_BUFFER = 2 * HNE_I_CSV_LONGEST_ROW };

static hne_status fail(const hne_i_csv_window *window, const char *action, const char *reason, const char *advice,
                       hne_error *error)
{
    hne_i_fail(error, HNE_ERROR_FILE, "could not %s the file: %s; %s", action, reason, advice);
    hne_i_error_place(error, window->name, 0, 0, -1);
    return HNE_ERROR_FILE;
}

static hne_status start(hne_i_csv_window *window, const char *name, hne_error *error)
{
    *window = (hne_i_csv_window){.descriptor = -1, .total = -1};
    window->name = hne_i_copy_text(name);
    return window->name ? HNE_OK : hne_i_fail_memory(error);
}

static hne_status set_buffer(hne_i_csv_window *window, size_t capacity, hne_error *error)
{
    size_t used = (size_t)(window->end - window->at);
    char *buffer = hne_i_alloc(capacity + PADDING);
    if (!buffer)
        return hne_i_fail_memory(error);
    if (used)
        memcpy(buffer, window->at, used);
    window->before += window->at - window->begin;
    hne_i_free(window->buffer);
    window->buffer = buffer;
    window->capacity = capacity;
    window->begin = window->at = buffer;
    window->end = buffer + used;
    return HNE_OK;
}

hne_status hne_i_csv_window_of_file(hne_i_csv_window *window, const char *path, hne_error *error)
{
    struct stat about;
    hne_status status = start(window, path, error);
    if (status)
        return status;
    window->descriptor = open(path, O_RDONLY | O_CLOEXEC);
    if (window->descriptor < 0)
        return fail(window, "open", strerror(errno), "check its name and that you may read it", error);
    if (fstat(window->descriptor, &about) == 0 && S_ISREG(about.st_mode))
        window->total = (int64_t)about.st_size;
    return set_buffer(window, FIRST_BUFFER, error);
}

hne_status hne_i_csv_window_of_memory(hne_i_csv_window *window, const char *bytes, size_t length, const char *name,
                                      hne_error *error)
{
    hne_status status = start(window, name ? name : "(memory)", error);
    window->begin = window->at = length ? bytes : "";
    window->end = window->at + length;
    window->is_last = 1;
    window->total = window->fetched = (int64_t)length;
    return status;
}

hne_status hne_i_csv_window_of_stream(hne_i_csv_window *window, hne_csv_source *source, void *context,
                                      const char *name, hne_error *error)
{
    hne_status status = start(window, name ? name : "(stream)", error);
    window->source = source;
    window->context = context;
    return status ? status : set_buffer(window, FIRST_BUFFER, error);
}

void hne_i_csv_window_close(hne_i_csv_window *window)
{
    if (window->descriptor >= 0)
        close(window->descriptor);
    hne_i_free(window->buffer);
    hne_i_free(window->name);
    *window = (hne_i_csv_window){.descriptor = -1};
}

static int64_t fetch(hne_i_csv_window *window, char *buffer, size_t room)
{
    ssize_t count;
    if (window->source)
        return window->source(window->context, buffer, room);
    do
        count = read(window->descriptor, buffer, room);
    while (count < 0 && errno == EINTR);
    return count;
}

hne_status hne_i_csv_window_fill(hne_i_csv_window *window, hne_error *error)
{
    if (window->is_last)
        return HNE_OK;
    size_t used = (size_t)(window->end - window->at);
    if (used == window->capacity && window->capacity < LARGEST_BUFFER) {
        hne_status status = set_buffer(window, window->capacity * 2, error);
        if (status)
            return status;
    } else if (window->at != window->buffer) {
        memmove(window->buffer, window->at, used);
        window->before += window->at - window->begin;
        window->at = window->buffer;
        window->end = window->at + used;
    }
    size_t room = window->capacity - used;
    int64_t count = room ? fetch(window, window->buffer + used, room) : 0;
    if (count < 0 || (uint64_t)count > room)
        return fail(window, "read", window->source ? "its source failed" : strerror(errno),
                    window->source ? "try again" : "check that it is a file and that its disk is sound", error);
    window->is_last = room && !count;
    window->end += count;
    window->fetched += count;
    return HNE_OK;
}

int64_t hne_i_csv_window_offset(const hne_i_csv_window *window, const char *place)
{
    return window->before + (place - window->begin);
}
