/* SPDX-License-Identifier: MIT */
#include "width.h"

#include <stdint.h>
#include <string.h>

typedef struct range {
    uint32_t first, last;
} range;

/* Wide and fullwidth in Unicode's EastAsianWidth, neighbours joined across
 * code points that are not assigned. */
static const range wide[] = {
    {0x1100, 0x115F},   {0x231A, 0x231B},   {0x2329, 0x232A},   {0x23E9, 0x23EC},   {0x2614, 0x2615},
    {0x2648, 0x2653},   {0x26AA, 0x26AB},   {0x26BD, 0x26BE},   {0x2705, 0x2705},   {0x274C, 0x274C},
    {0x2753, 0x2755},   {0x2B1B, 0x2B1C},   {0x2E80, 0x303E},   {0x3041, 0x4DBF},   {0x4E00, 0xA4CF},
    {0xA960, 0xA97C},   {0xAC00, 0xD7A3},   {0xF900, 0xFAFF},   {0xFE10, 0xFE19},   {0xFE30, 0xFE6B},
    {0xFF01, 0xFF60},   {0xFFE0, 0xFFE6},   {0x16FE0, 0x18CFF}, {0x1AFF0, 0x1B2FB}, {0x1F200, 0x1F265},
    {0x1F300, 0x1F320}, {0x1F32D, 0x1F393}, {0x1F3A0, 0x1F3CA}, {0x1F3E0, 0x1F3F0}, {0x1F400, 0x1F4FC},
    {0x1F4FF, 0x1F53D}, {0x1F5FB, 0x1F64F}, {0x1F680, 0x1F6C5}, {0x1F6D0, 0x1F6D2}, {0x1F7E0, 0x1F7F0},
    {0x1F90C, 0x1F9FF}, {0x1FA70, 0x1FAFF}, {0x20000, 0x3FFFD},
};

/* Marks that stand on the character before them, and signs without a shape. */
static const range narrow[] = {
    {0x0300, 0x036F}, {0x0483, 0x0489}, {0x0591, 0x05BD}, {0x0610, 0x061A},   {0x064B, 0x065F},
    {0x0E31, 0x0E31}, {0x0E34, 0x0E3A}, {0x0E47, 0x0E4E}, {0x1AB0, 0x1AFF},   {0x1DC0, 0x1DFF},
    {0x200B, 0x200F}, {0x202A, 0x202E}, {0x2060, 0x206F}, {0x20D0, 0x20F0},   {0x302A, 0x302D},
    {0x3099, 0x309A}, {0xFE00, 0xFE0F}, {0xFE20, 0xFE2F}, {0xFEFF, 0xFEFF},   {0xE0100, 0xE01EF},
};

/* Wide punctuation that must not begin a line. */
static const uint32_t closing[] = {0x3001, 0x3002, 0x300B, 0x300D, 0x300F, 0x3011, 0xFF01,
                                   0xFF05, 0xFF09, 0xFF0C, 0xFF0E, 0xFF1A, 0xFF1B, 0xFF1F};

static int is_in(const range *table, size_t count, uint32_t code)
{
    size_t low = 0, high = count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (code > table[middle].last)
            low = middle + 1;
        else if (code < table[middle].first)
            high = middle;
        else
            return 1;
    }
    return 0;
}

/* Bytes of the character; 1 and a code of 0xFFFD where it is not UTF-8. */
static size_t decode(const char *text, uint32_t *code)
{
    const unsigned char *bytes = (const unsigned char *)text;
    static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    size_t length = bytes[0] < 0x80 ? 1 : bytes[0] >= 0xF0 ? 4 : bytes[0] >= 0xE0 ? 3 : 2;
    *code = bytes[0];
    if (length == 1)
        return 1;
    *code = bytes[0] & (0xFFu >> (length + 1));
    for (size_t i = 1; i < length; i++) {
        if ((bytes[i] & 0xC0) != 0x80) {
            *code = 0xFFFD;
            return 1;
        }
        *code = *code << 6 | (bytes[i] & 0x3F);
    }
    if (bytes[0] < 0xC2 || bytes[0] > 0xF4 || *code < least[length] || *code > 0x10FFFF ||
        (*code >= 0xD800 && *code <= 0xDFFF)) {
        *code = 0xFFFD;
        return 1;
    }
    return length;
}

static int columns_of(uint32_t code)
{
    if (code < 0x300)
        return 1;
    if (is_in(narrow, sizeof narrow / sizeof *narrow, code))
        return 0;
    return is_in(wide, sizeof wide / sizeof *wide, code) ? 2 : 1;
}

static int may_begin_line(uint32_t code)
{
    for (size_t i = 0; i < sizeof closing / sizeof *closing; i++)
        if (closing[i] == code)
            return 0;
    return 1;
}

size_t width_next(const char *text, int *columns)
{
    uint32_t code;
    size_t length = decode(text, &code);
    *columns = columns_of(code);
    return length;
}

int width_of(const char *text)
{
    int total = 0, columns;
    while (*text) {
        text += width_next(text, &columns);
        total += columns;
    }
    return total;
}

int width_is_control(const char *text)
{
    uint32_t code;
    size_t length = decode(text, &code);
    return code < 0x20 || (code >= 0x7F && code < 0xA0) || (length == 1 && code == 0xFFFD);
}

size_t width_fold(const char *text, int columns, size_t *next)
{
    size_t at = 0, end = 0, resume = 0; /* the last place where the line may end */
    int used = 0, after_wide = 0;
    while (text[at] && text[at] != '\n') {
        uint32_t code;
        size_t length = decode(text + at, &code);
        int width = columns_of(code);
        if (code == ' ') {
            end = at;
            resume = at + 1;
        } else if (at && (width == 2 || after_wide) && !strchr(" (", text[at - 1]) && may_begin_line(code)) {
            end = resume = at;
        }
        if (used + width > columns && at) {
            size_t cut = end ? end : at;
            *next = end ? resume : at;
            while (cut && text[cut - 1] == ' ')
                cut--;
            while (text[*next] == ' ')
                ++*next;
            return cut;
        }
        used += width;
        after_wide = width == 2;
        at += length;
    }
    *next = at + (text[at] == '\n');
    while (at && text[at - 1] == ' ')
        at--;
    return at;
}
