/* SPDX-License-Identifier: MIT */
#include "input_text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* --- lines and columns ------------------------------------------------------------- */

enum { BLOCK = 4096 };

/* Characters that begin in these bytes of the text. A byte order mark is none. */
static size_t characters_in(const input_text *of, size_t begin, size_t end)
{
    size_t count = 0;
    for (size_t i = begin; i < end; i++)
        count += ((unsigned char)of->bytes[i] & 0xC0) != 0x80;
    if (!begin && end && of->length >= 3 && !memcmp(of->bytes, "\357\273\277", 3))
        count--;
    return count;
}

static size_t characters_before(const input_text *of, size_t offset)
{
    size_t block = offset / BLOCK;
    return of->characters[block] + characters_in(of, block * BLOCK, offset);
}

/* Whether a line ends with this byte: "\n", "\r\n", or "\r" alone. */
static int ends_line(const input_text *of, size_t at)
{
    return of->bytes[at] == '\n' || (of->bytes[at] == '\r' && of->bytes[at + 1] != '\n');
}

static int make_index(input_text *of)
{
    size_t count = 1, blocks = of->length / BLOCK + 1;
    for (size_t i = 0; i < of->length; i++)
        count += (size_t)ends_line(of, i);
    of->lines = malloc(count * sizeof *of->lines);
    of->characters = malloc(blocks * sizeof *of->characters);
    if (!of->lines || !of->characters)
        return 0;
    of->lines[0] = of->characters[0] = 0;
    of->line_count = 1;
    for (size_t i = 0; i < of->length; i++)
        if (ends_line(of, i))
            of->lines[of->line_count++] = i + 1;
    for (size_t i = 1; i < blocks; i++)
        of->characters[i] = of->characters[i - 1] + characters_in(of, (i - 1) * BLOCK, i * BLOCK);
    return 1;
}

size_t input_line_of(const input_text *text, size_t offset)
{
    size_t low = 0, high = text->line_count;
    while (high - low > 1) {
        size_t middle = low + (high - low) / 2;
        if (text->lines[middle] <= offset)
            low = middle;
        else
            high = middle;
    }
    return low;
}

void input_place(const input_text *text, size_t offset, size_t *line, size_t *column)
{
    size_t at = offset < text->length ? offset : text->length, found = input_line_of(text, at), begin = text->lines[found];
    *line = found + 1;
    *column = 1 + (at - begin <= BLOCK ? characters_in(text, begin, at)
                                       : characters_before(text, at) - characters_before(text, begin));
}

void input_words(const input_text *text, hne_span span, char *buffer, size_t size)
{
    size_t used = 0, end = span.begin + span.length < text->length ? span.begin + span.length : text->length;
    for (size_t at = span.begin; at < end && used + 1 < size; at++) {
        char byte = text->bytes[at];
        if (byte && !strchr(" \t\r\n", byte))
            buffer[used++] = byte;
        else if (used && buffer[used - 1] != ' ')
            buffer[used++] = ' ';
    }
    buffer[used] = 0;
}

const input_text *input_text_at(const input *of, hne_span span)
{
    for (size_t i = 0; i < of->text_count && span.source; i++)
        if (hne_release_source(of->texts[i].release) == span.source)
            return span.begin <= of->texts[i].length ? &of->texts[i] : NULL;
    return NULL;
}

const char *input_name(const char *path)
{
    return !path ? "built-in profile" : strcmp(path, "-") ? path : "standard input";
}

/* --- a text -------------------------------------------------------------------------- */

int input_text_make(input_text *of, const char *path, int is_page, blob *content)
{
    *of = (input_text){.path = path, .name = input_name(path), .is_page = is_page, .bytes = content->items,
                       .length = content->count};
    *content = (blob){NULL, 0};
    return make_index(of);
}

void input_text_clear(input_text *of)
{
    hne_release_free(of->release);
    free(of->bytes);
    free(of->lines);
    free(of->characters);
    *of = (input_text){.path = NULL};
}

/* Bytes of the character at `text` if it is one that a code can have, else 0. */
static size_t plain_character(const char *text)
{
    const unsigned char *at = (const unsigned char *)text;
    size_t length = *at < 0x80 ? 1 : *at < 0xC2 ? 0 : *at < 0xE0 ? 2 : *at < 0xF0 ? 3 : *at < 0xF5 ? 4 : 0;
    if (*at < ' ' || *at == 127 || (*at == 0xC2 && at[1] < 0xA0))
        return 0;
    for (size_t i = 1; i < length; i++)
        if ((at[i] & 0xC0) != 0x80)
            return 0;
    return length;
}

/* A path is any bytes, of any length; a code is short and UTF-8. Of a long
 * path the end tells most. */
static void make_code(const char *path, char *code, size_t size)
{
    size_t length = strlen(path), used = 0;
    const char *at = path;
    if (length >= size) {
        used = (size_t)snprintf(code, size, "...");
        at = path + length - (size - used - 1);
        while (((unsigned char)*at & 0xC0) == 0x80)
            at++;
    }
    while (*at) {
        size_t count = plain_character(at);
        if (count)
            memcpy(code + used, at, count);
        else
            code[used] = '?';
        used += count ? count : 1;
        at += count ? count : 1;
    }
    code[used] = 0;
}

hne_status input_text_read(input_text *of, hne_profile *profile, const hne_release_options *told, hne_error *error)
{
    enum { CODE_SIZE = 240, NUMBER_SIZE = 16 };
    char code[CODE_SIZE], numbered[CODE_SIZE + NUMBER_SIZE];
    make_code(of->name, code, sizeof code);
    snprintf(numbered, sizeof numbered, "%s", code);
    for (unsigned i = 2; hne_profile_find_source(profile, numbered); i++)
        snprintf(numbered, sizeof numbered, "%s (%u)", code, i);
    return hne_release_read(profile, of->bytes, of->length, numbered, told, &of->release, error);
}

void input_text_note_date(const input_text *of, hne_date today)
{
    char message[160], date[HNE_DATE_TEXT_SIZE];
    if (!hne_release_date_is_assumed(of->release) || !hne_release_quantity_count(of->release))
        return;
    hne_date_print(today, date, sizeof date);
    snprintf(message, sizeof message, "no date was found in it; what has no year is reckoned from today, %s "
                                      "(--date=YYYY-MM-DD tells another day)", date);
    file_complain(of->name, message);
}

char *input_text_names(const char *first, size_t more)
{
    size_t size = strlen(first) + 40;
    char *names = malloc(size);
    if (names && more)
        snprintf(names, size, "%s and %zu more", first, more);
    else if (names)
        snprintf(names, size, "%s", first);
    return names;
}

/* Without memory the profile stays without a name, which only headings miss. */
void input_text_name_profile(hne_profile *profile, const input_text *texts, size_t count)
{
    const char *area = count ? hne_release_area(texts[0].release) : "";
    for (size_t i = 1; i < count; i++)
        if (strcmp(area, hne_release_area(texts[i].release)) != 0)
            area = "";
    if (!*hne_profile_area(profile))
        hne_profile_set_area(profile, area, NULL);
    if (count == 1 && !*hne_profile_title(profile))
        hne_profile_set_title(profile, hne_source_title(hne_release_source(texts[0].release)), NULL);
}
