/* SPDX-License-Identifier: MIT */
/* A page in memory. Markup is the program's own and goes in as it is; whatever
 * came from a file goes in as text, which is escaped. */
#ifndef TOOLS_HTML_H
#define TOOLS_HTML_H

#include <stddef.h>

typedef struct html {
    char *bytes;
    size_t length, room;
    int failed; /* 1: memory ran out; the page is not whole */
} html;

void html_clear(html *page);
/* Markup of the program's own. */
void html_raw(html *page, const char *markup);
/* The same with numbers and constant words in it, never with a text from a file. */
void html_format(html *page, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* Text, also within an attribute in double quotes. Bytes that are not UTF-8 and
 * control characters become U+FFFD, which a reader sees. */
void html_text(html *page, const char *text);
void html_bytes(html *page, const char *text, size_t length);
/* <name class="...">text</name>; no attribute if the class is NULL, nothing if the text is "". */
void html_element(html *page, const char *name, const char *class_name, const char *text);

/* Bytes of the character at `text`; 0 if it is none in UTF-8 or a control
 * character other than tab and line end. */
size_t html_character(const char *text, size_t length);

#endif
