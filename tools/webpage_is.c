/* SPDX-License-Identifier: MIT */
/* Telling HTML from text. */
#include "webpage.h"

#include <string.h>
#include <strings.h>

static int is_letter(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

/* "<p", and after it what may follow the name of an element. */
static int begins_with(const char *text, size_t length, const char *tag)
{
    size_t size = strlen(tag);
    return length > size && !strncasecmp(text, tag, size) && strchr(" \t\r\n>/", text[size]) && text[size];
}

int webpage_is_one(const char *text, size_t length)
{
    static const char *const tags[] = {"<!doctype", "<html", "<head", "<body",  "<meta",
                                       "<title",    "<div",  "<p",    "<table", "<br"};
    enum { LOOKED_AT = 4096 };
    size_t at = length >= 3 && !memcmp(text, "\357\273\277", 3) ? 3 : 0, end = length < LOOKED_AT ? length : LOOKED_AT;
    while (at < end && strchr(" \t\r\n\f", text[at]) && text[at])
        at++;
    if (at + 1 < end && text[at] == '<' && (is_letter(text[at + 1]) || strchr("!?", text[at + 1])) && text[at + 1])
        return 1;
    for (; at < end; at++)
        for (size_t i = 0; text[at] == '<' && i < sizeof tags / sizeof *tags; i++)
            if (begins_with(text + at, length - at, tags[i]))
                return 1;
    return 0;
}
