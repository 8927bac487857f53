/* SPDX-License-Identifier: MIT */
/* Lines, paragraphs and sentences of a text. */
#include "page.h"

#include <string.h>

size_t page_line_end(const page_text *text, size_t at)
{
    const char *found = memchr(text->bytes + at, '\n', text->length - at);
    return found ? (size_t)(found - text->bytes) : text->length;
}

static int is_blank_byte(char byte)
{
    return byte && strchr(" \t\r\n\f\v", byte) != NULL;
}

/* Bytes of the blank that ends here: a space, one that does not break, a wide one. */
static size_t blank_before(const page_text *text, size_t begin, size_t end)
{
    const char *at = text->bytes + end;
    if (end > begin && is_blank_byte(at[-1]))
        return 1;
    if (end - begin >= 2 && !memcmp(at - 2, "\xC2\xA0", 2))
        return 2;
    return end - begin >= 3 && !memcmp(at - 3, "\xE3\x80\x80", 3) ? 3 : 0;
}

size_t page_trim(const page_text *text, size_t begin, size_t end)
{
    for (size_t blank; (blank = blank_before(text, begin, end)) > 0;)
        end -= blank;
    return end;
}

size_t page_longest_line(const page_text *text)
{
    size_t longest = 0;
    for (size_t at = 0; at < text->length;) {
        size_t end = page_line_end(text, at);
        longest = end - at > longest ? end - at : longest;
        at = end + 1;
    }
    return longest;
}

/* A line was ended on purpose if the first word of the next would have fitted.
 * Where lines are as long as no typist makes them, each is a paragraph. */
static int is_wrapped(const page_text *text, size_t begin, size_t end, size_t longest)
{
    enum { LONGEST_TYPED = 160 };
    size_t next = end + 1, word = 0;
    if (longest > LONGEST_TYPED || next >= text->length || page_trim(text, next, page_line_end(text, next)) == next)
        return 0;
    while (next + word < text->length && !is_blank_byte(text->bytes[next + word]))
        word++;
    return end - begin + 1 + word > longest;
}

size_t page_paragraph_end(const page_text *text, size_t begin, size_t longest)
{
    size_t end = page_line_end(text, begin);
    while (end < text->length && is_wrapped(text, begin, end, longest)) {
        begin = end + 1;
        end = page_line_end(text, begin);
    }
    return end;
}

/* Bytes of a closing quote or bracket; 0 if it is none. */
static size_t closing(const char *at, size_t length)
{
    static const char *const marks[] = {"\"", "'", ")", "\xE2\x80\x9D", "\xE2\x80\x99"};
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (strlen(marks[i]) <= length && !memcmp(at, marks[i], strlen(marks[i])))
            return strlen(marks[i]);
    return 0;
}

/* A full stop ends a sentence unless a small letter or a digit follows: "U.S. dollars", "3.5". */
static int ends_sentence(const page_text *text, size_t at, size_t end)
{
    static const char *const wide[] = {"\xE3\x80\x82", "\xEF\xBC\x81", "\xEF\xBC\x9F"}; /* in Chinese */
    size_t next = at + 1;
    for (size_t i = 0; i < sizeof wide / sizeof *wide; i++)
        if (end - at >= 3 && !memcmp(text->bytes + at, wide[i], 3))
            return 1;
    if (text->bytes[at] != '.' && text->bytes[at] != '!' && text->bytes[at] != '?')
        return 0;
    next += closing(text->bytes + next, end - next);
    size_t after = next;
    while (next < end && is_blank_byte(text->bytes[next]))
        next++;
    return next == end || (next > after && !(text->bytes[next] >= 'a' && text->bytes[next] <= 'z'));
}

int page_has_sentence(const page_text *text, size_t begin, size_t end)
{
    while (begin < end && !ends_sentence(text, begin, end))
        begin++;
    return begin < end;
}

size_t page_sentence_end(const page_text *text, size_t at, size_t longest)
{
    size_t line = at;
    while (line && text->bytes[line - 1] != '\n')
        line--;
    size_t end = page_trim(text, at, page_paragraph_end(text, line, longest));
    while (at < end && !ends_sentence(text, at, end))
        at++;
    at += at < end;
    while (at < end && !is_blank_byte(text->bytes[at])) /* a closing quote, the rest of a wide character */
        at++;
    return at;
}
