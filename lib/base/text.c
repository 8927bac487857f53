/* SPDX-License-Identifier: MIT */
#include "base/text.h"

#include "base/alloc.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

static int reserve(hne_i_text *text, size_t more)
{
    if (text->failed || more >= SIZE_MAX / 2 - text->length) {
        text->failed = 1;
        return 0;
    }
    size_t needed = text->length + more + 1;
    if (needed <= text->capacity)
        return 1;
    size_t capacity = text->capacity ? text->capacity : 64;
    while (capacity < needed)
        capacity *= 2;
    char *bytes = hne_i_realloc(text->bytes, capacity, 1);
    if (!bytes) {
        text->failed = 1;
        return 0;
    }
    text->bytes = bytes;
    text->capacity = capacity;
    return 1;
}

void hne_i_text_add_bytes(hne_i_text *text, const char *bytes, size_t length)
{
    if (!reserve(text, length))
        return;
    if (length)
        memcpy(text->bytes + text->length, bytes, length);
    text->length += length;
    text->bytes[text->length] = '\0';
}

void hne_i_text_add(hne_i_text *text, const char *bytes)
{
    hne_i_text_add_bytes(text, bytes, strlen(bytes));
}

void hne_i_text_add_integer(hne_i_text *text, int64_t value)
{
    hne_i_text_format(text, "%" PRId64, value);
}

void hne_i_text_format(hne_i_text *text, const char *format, ...)
{
    va_list arguments, again;
    va_start(arguments, format);
    va_copy(again, arguments);
    int length = vsnprintf(NULL, 0, format, arguments);
    va_end(arguments);
    if (length >= 0 && reserve(text, (size_t)length)) {
        vsnprintf(text->bytes + text->length, (size_t)length + 1, format, again);
        text->length += (size_t)length;
    }
    va_end(again);
}

char *hne_i_text_take(hne_i_text *text)
{
    hne_i_text_add_bytes(text, "", 0);
    char *bytes = text->bytes;
    if (text->failed) {
        hne_i_free(bytes);
        bytes = NULL;
    }
    memset(text, 0, sizeof *text);
    return bytes;
}

void hne_i_text_clear(hne_i_text *text)
{
    hne_i_free(text->bytes);
    memset(text, 0, sizeof *text);
}

hne_i_writer hne_i_writer_of(char *buffer, size_t size)
{
    return (hne_i_writer){buffer, buffer ? size : 0, 0};
}

void hne_i_write_bytes(hne_i_writer *writer, const char *bytes, size_t length)
{
    if (writer->length < writer->size) {
        size_t room = writer->size - writer->length;
        memcpy(writer->buffer + writer->length, bytes, length < room ? length : room);
    }
    writer->length += length;
}

void hne_i_write(hne_i_writer *writer, const char *text)
{
    hne_i_write_bytes(writer, text, strlen(text));
}

void hne_i_write_padded(hne_i_writer *writer, int64_t value, int width)
{
    char digits[32];
    int length = snprintf(digits, sizeof digits, "%0*" PRId64, width, value);
    hne_i_write_bytes(writer, digits, (size_t)length);
}

void hne_i_write_integer(hne_i_writer *writer, int64_t value)
{
    hne_i_write_padded(writer, value, 1);
}

size_t hne_i_writer_end(hne_i_writer *writer)
{
    if (writer->size)
        writer->buffer[writer->length < writer->size ? writer->length : writer->size - 1] = '\0';
    return writer->length;
}

/* Length of the character beyond ASCII that starts here, 0 if it is not valid UTF-8. */
static size_t character_length(const unsigned char *bytes, size_t room)
{
    unsigned char first = bytes[0];
    size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || length > room)
        return 0;
    for (size_t i = 1; i < length; i++)
        if ((bytes[i] & 0xC0) != 0x80)
            return 0;
    if ((first == 0xE0 && bytes[1] < 0xA0) || (first == 0xED && bytes[1] > 0x9F) ||
        (first == 0xF0 && bytes[1] < 0x90) || (first == 0xF4 && bytes[1] > 0x8F))
        return 0;
    return length;
}

/* Past ASCII, eight bytes at a time. */
static size_t skip_ascii(const char *bytes, size_t at, size_t length)
{
    uint64_t eight;
    for (; length - at >= sizeof eight; at += sizeof eight) {
        memcpy(&eight, bytes + at, sizeof eight);
        if (eight & UINT64_C(0x8080808080808080))
            break;
    }
    while (at < length && !((unsigned char)bytes[at] & 0x80))
        at++;
    return at;
}

size_t hne_i_utf8_valid(const char *bytes, size_t length)
{
    size_t at = 0, step = 1;
    while (step && (at = skip_ascii(bytes, at, length)) < length) {
        step = character_length((const unsigned char *)bytes + at, length - at);
        at += step;
    }
    return at;
}
