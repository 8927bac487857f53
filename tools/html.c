/* SPDX-License-Identifier: MIT */
#include "html.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void html_clear(html *page)
{
    free(page->bytes);
    *page = (html){NULL, 0, 0, 0};
}

static void add(html *page, const char *bytes, size_t length)
{
    if (page->failed || !length)
        return;
    if (length > page->room - page->length) {
        size_t room = page->room ? page->room : 65536;
        while (room - page->length < length && room <= (size_t)-1 / 2)
            room *= 2;
        char *grown = room - page->length < length ? NULL : realloc(page->bytes, room);
        if (!grown) {
            page->failed = 1;
            return;
        }
        page->bytes = grown;
        page->room = room;
    }
    memcpy(page->bytes + page->length, bytes, length);
    page->length += length;
}

void html_raw(html *page, const char *markup)
{
    add(page, markup, strlen(markup));
}

void html_format(html *page, const char *format, ...)
{
    char buffer[1024];
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(buffer, sizeof buffer, format, arguments);
    va_end(arguments);
    if (length < 0 || (size_t)length >= sizeof buffer)
        page->failed = 1; /* half a tag is worse than none */
    else
        add(page, buffer, (size_t)length);
}

/* --- text ------------------------------------------------------------------------ */

/* Bytes of a well-formed sequence, 0 for any other (Unicode, table 3-7). */
static size_t sequence(const unsigned char *text, size_t length)
{
    size_t count = *text < 0x80 ? 1 : *text < 0xC2 ? 0 : *text < 0xE0 ? 2 : *text < 0xF0 ? 3 : *text < 0xF5 ? 4 : 0;
    if (!count || count > length)
        return 0;
    for (size_t i = 1; i < count; i++)
        if ((text[i] & 0xC0) != 0x80)
            return 0;
    if ((*text == 0xE0 && text[1] < 0xA0) || (*text == 0xED && text[1] > 0x9F) || (*text == 0xF0 && text[1] < 0x90) ||
        (*text == 0xF4 && text[1] > 0x8F))
        return 0;
    return count;
}

size_t html_character(const char *text, size_t length)
{
    const unsigned char *at = (const unsigned char *)text;
    size_t count = sequence(at, length);
    int is_control = count == 1   ? (*at < 0x20 && *at != '\t' && *at != '\n' && *at != '\r') || *at == 0x7F
                     : count == 2 ? *at == 0xC2 && at[1] < 0xA0
                                  : 0;
    return is_control ? 0 : count;
}

static const char *escape(char character)
{
    switch (character) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '"': return "&quot;";
    case '\'': return "&#39;";
    default: return NULL;
    }
}

void html_bytes(html *page, const char *text, size_t length)
{
    size_t plain = 0; /* first byte that is not yet on the page */
    for (size_t at = 0; at < length;) {
        size_t count = html_character(text + at, length - at);
        const char *instead = count ? escape(text[at]) : "\xEF\xBF\xBD";
        if (instead) {
            add(page, text + plain, at - plain);
            html_raw(page, instead);
            plain = at + (count ? count : 1);
        }
        at += count ? count : 1;
    }
    add(page, text + plain, length - plain);
}

void html_text(html *page, const char *text)
{
    html_bytes(page, text, strlen(text));
}

void html_element(html *page, const char *name, const char *class_name, const char *text)
{
    if (!*text)
        return;
    if (class_name)
        html_format(page, "<%s class=\"%s\">", name, class_name);
    else
        html_format(page, "<%s>", name);
    html_text(page, text);
    html_format(page, "</%s>", name);
}
