/* SPDX-License-Identifier: MIT */
#include "io/json_locate.h"

#include <stdint.h>
#include <string.h>

/* A container being scanned, and the member or element it has come to. */
typedef struct frame {
    const struct frame *up;
    const char *name; /* NULL in an array */
    size_t name_length;
    size_t index;
} frame;

typedef struct scan {
    const char *bytes;
    size_t length, at, depth;
    hne_i_json_fault fault;
    const frame *innermost;
    size_t wanted_end; /* of the token looked for; SIZE_MAX for none */
    size_t token;
    hne_i_text *path;
} scan;

static int scan_value(scan *s);

static scan scan_of(const char *bytes, size_t length)
{
    return (scan){.bytes = bytes, .length = length, .at = hne_i_json_mark_length(bytes, length),
                  .wanted_end = SIZE_MAX};
}

static int fault_at(scan *s, hne_status status, size_t offset, const char *expected)
{
    s->fault = (hne_i_json_fault){status, offset, expected};
    return 0;
}

static int unexpected(scan *s, const char *expected)
{
    return fault_at(s, HNE_ERROR_SYNTAX, s->at, expected);
}

/* The byte to come, NUL at the end; a NUL in the text is nowhere allowed, so
 * that the two need not be told apart. */
static char peek(const scan *s)
{
    return s->at < s->length ? s->bytes[s->at] : '\0';
}

static void skip_space(scan *s)
{
    while (s->at < s->length && strchr(" \t\n\r", s->bytes[s->at]) && s->bytes[s->at])
        s->at++;
}

static int take(scan *s, char byte)
{
    skip_space(s);
    if (peek(s) != byte)
        return 0;
    s->at++;
    return 1;
}

static void add_path(hne_i_text *path, const frame *f)
{
    if (!f)
        return;
    add_path(path, f->up);
    if (!f->name) {
        hne_i_text_format(path, "[%zu]", f->index);
        return;
    }
    if (path->length)
        hne_i_text_add(path, ".");
    hne_i_text_add_bytes(path, f->name, f->name_length);
}

/* Called after each text and number. */
static void note_token(scan *s, size_t begin)
{
    if (s->at < s->wanted_end || s->wanted_end == SIZE_MAX)
        return;
    s->wanted_end = SIZE_MAX;
    s->token = begin;
    add_path(s->path, s->innermost);
}

static int is_digit(char byte)
{
    return byte >= '0' && byte <= '9';
}

static int scan_digits(scan *s)
{
    if (!is_digit(peek(s)))
        return unexpected(s, "a digit");
    while (is_digit(peek(s)))
        s->at++;
    return 1;
}

static int scan_number(scan *s)
{
    size_t begin = s->at;
    if (peek(s) == '-')
        s->at++;
    if (peek(s) == '0')
        s->at++;
    else if (!scan_digits(s))
        return 0;
    if (peek(s) == '.') {
        s->at++;
        if (!scan_digits(s))
            return 0;
    }
    if (peek(s) == 'e' || peek(s) == 'E') {
        s->at++;
        if (peek(s) == '+' || peek(s) == '-')
            s->at++;
        if (!scan_digits(s))
            return 0;
    }
    note_token(s, begin);
    return 1;
}

/* The four hexadecimal digits of \uXXXX; -1 if they are not there. */
static int32_t scan_code_unit(scan *s)
{
    static const char digits[] = "0123456789abcdefABCDEF";
    int32_t unit = 0;
    for (int i = 0; i < 4; i++) {
        const char *found = peek(s) ? strchr(digits, peek(s)) : NULL;
        if (!found)
            return unexpected(s, "four hexadecimal digits after \\u"), -1;
        int32_t digit = (int32_t)(found - digits);
        unit = unit * 16 + (digit < 16 ? digit : digit - 6);
        s->at++;
    }
    return unit;
}

static int scan_escaped_character(scan *s)
{
    size_t begin = s->at - 2;
    int32_t unit = scan_code_unit(s);
    if (unit < 0)
        return 0;
    if (unit == 0)
        return fault_at(s, HNE_ERROR_FORMAT, begin, "a text without the character NUL");
    if (unit < 0xD800 || unit > 0xDFFF)
        return 1;
    if (unit < 0xDC00 && peek(s) == '\\' && s->at + 1 < s->length && s->bytes[s->at + 1] == 'u') {
        s->at += 2;
        unit = scan_code_unit(s);
        if (unit < 0 || (unit >= 0xDC00 && unit <= 0xDFFF))
            return unit >= 0;
    }
    return fault_at(s, HNE_ERROR_SYNTAX, begin, "a high surrogate followed by a low one");
}

static int scan_escape(scan *s)
{
    s->at++;
    if (!peek(s) || !strchr("\"\\/bfnrtu", peek(s)))
        return unexpected(s, "one of \" \\ / b f n r t u after a backslash");
    return s->bytes[s->at++] != 'u' || scan_escaped_character(s);
}

static int scan_text(scan *s)
{
    size_t begin = s->at++;
    while (peek(s) != '"') {
        if (s->at >= s->length)
            return fault_at(s, HNE_ERROR_SYNTAX, begin, "a text that a double quote ends");
        if ((unsigned char)s->bytes[s->at] < 0x20)
            return unexpected(s, "a text without control characters (a line break is written \\n)");
        if (s->bytes[s->at] != '\\')
            s->at++;
        else if (!scan_escape(s))
            return 0;
    }
    s->at++;
    note_token(s, begin);
    return 1;
}

static int scan_word(scan *s, const char *word)
{
    size_t length = strlen(word);
    if (s->length - s->at < length || memcmp(s->bytes + s->at, word, length) != 0)
        return unexpected(s, "true, false or null");
    s->at += length;
    return 1;
}

/* A member's name and the colon after it. */
static int scan_name(scan *s, frame *f, const char *expected)
{
    skip_space(s);
    size_t begin = s->at;
    if (peek(s) != '"')
        return unexpected(s, expected);
    s->innermost = f->up;
    if (!scan_text(s))
        return 0;
    f->name = s->bytes + begin + 1;
    f->name_length = s->at - begin - 2;
    s->innermost = f;
    return take(s, ':') || unexpected(s, "':' after the name of a member");
}

static int scan_members(scan *s, frame *f)
{
    if (take(s, '}'))
        return 1;
    for (const char *expected = "the name of a member in double quotes, or '}'";;
         expected = "the name of a member in double quotes") {
        if (!scan_name(s, f, expected) || !scan_value(s))
            return 0;
        if (take(s, '}'))
            return 1;
        if (!take(s, ','))
            return unexpected(s, "',' or '}' after a member");
    }
}

static int scan_elements(scan *s, frame *f)
{
    if (take(s, ']'))
        return 1;
    for (;; f->index++) {
        if (!scan_value(s))
            return 0;
        if (take(s, ']'))
            return 1;
        if (!take(s, ','))
            return unexpected(s, "',' or ']' after an element");
    }
}

static int scan_container(scan *s)
{
    frame f = {.up = s->innermost};
    if (s->depth == HNE_I_JSON_DEPTH)
        return fault_at(s, HNE_ERROR_RANGE, s->at, "no more than 2048 arrays and objects in each other");
    s->depth++;
    s->innermost = &f;
    int ok = s->bytes[s->at++] == '{' ? scan_members(s, &f) : scan_elements(s, &f);
    s->innermost = f.up;
    s->depth--;
    return ok;
}

static int scan_value(scan *s)
{
    skip_space(s);
    switch (peek(s)) {
    case '{':
    case '[':
        return scan_container(s);
    case '"':
        return scan_text(s);
    case 't':
        return scan_word(s, "true");
    case 'f':
        return scan_word(s, "false");
    case 'n':
        return scan_word(s, "null");
    default:
        if (peek(s) == '-' || is_digit(peek(s)))
            return scan_number(s);
        return unexpected(s, "a value: an object, an array, a text in double quotes, a number, true, false or null");
    }
}

static int scan_all(scan *s)
{
    if (!scan_value(s))
        return 0;
    skip_space(s);
    return s->at == s->length || unexpected(s, "the end of the input after one value");
}

int hne_i_json_find_fault(const char *bytes, size_t length, hne_i_json_fault *fault)
{
    scan s = scan_of(bytes, length);
    size_t valid = hne_i_utf8_valid(bytes, length);
    int ok = scan_all(&s);
    if (valid < length && (ok || valid < s.fault.offset))
        ok = fault_at(&s, HNE_ERROR_SYNTAX, valid, "UTF-8");
    if (!ok)
        *fault = s.fault;
    return !ok;
}

size_t hne_i_json_find_token(const char *bytes, size_t length, size_t end, hne_i_text *path)
{
    scan s = scan_of(bytes, length);
    s.wanted_end = end;
    s.path = path;
    scan_all(&s);
    return s.token;
}

/* Enters a container and passes over the members or elements before `place`. */
static int descend(scan *s, size_t place, int name)
{
    frame f = {.up = NULL};
    int in_object = peek(s) == '{', ok = 1;
    s->at++;
    for (size_t i = 0; ok && i < place; i++)
        ok = (!in_object || scan_name(s, &f, "")) && scan_value(s) && take(s, ',');
    if (ok && in_object && !name)
        ok = scan_name(s, &f, "");
    s->innermost = NULL;
    skip_space(s);
    return ok;
}

hne_i_json_extent hne_i_json_locate(const char *bytes, size_t length, const size_t *places, size_t depth, int name)
{
    scan s = scan_of(bytes, length);
    skip_space(&s);
    for (size_t i = 0; i < depth; i++)
        if (!descend(&s, places[i], name && i + 1 == depth))
            break;
    size_t begin = s.at;
    scan_value(&s);
    return (hne_i_json_extent){begin, s.at};
}

void hne_i_json_line(const char *bytes, size_t length, size_t offset, int64_t *line, int64_t *column)
{
    size_t start = hne_i_json_mark_length(bytes, length);
    *line = 1;
    for (size_t i = start; i < offset; i++)
        if (bytes[i] == '\n') {
            ++*line;
            start = i + 1;
        }
    *column = offset < start ? 1 : (int64_t)(offset - start) + 1;
}

size_t hne_i_json_mark_length(const char *bytes, size_t length)
{
    return length >= 3 && memcmp(bytes, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
}
