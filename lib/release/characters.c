/* SPDX-License-Identifier: MIT */
#include "release/characters.h"

#include "base/text.h"

enum { L = SORT_LETTER, D = SORT_DIGIT, S = SORT_SPACE, B = SORT_BREAK, G = SORT_SIGN, P = SORT_STOP };

/* Sixteen a row, from NUL to DEL. */
const uint8_t hne_i_sort_of_byte[256] = {
    B, B, B, B, B, B, B, B, B, S, SORT_NEWLINE, S, S, S, B, B,
    B, B, B, B, B, B, B, B, B, B, B, B, B, B, B, B,
    S, P, SORT_QUOTE, B, G, G, G, SORT_APOSTROPHE, SORT_OPEN, SORT_CLOSE, B, G, SORT_COMMA, SORT_HYPHEN, P, G,
    D, D, D, D, D, D, D, D, D, D, SORT_COLON, SORT_SEMICOLON, B, B, B, P,
    B, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L,
    L, L, L, L, L, L, L, L, L, L, L, SORT_OPEN, B, SORT_CLOSE, B, G,
    SORT_APOSTROPHE, L, L, L, L, L, L, L, L, L, L, L, L, L, L, L,
    L, L, L, L, L, L, L, L, L, L, L, B, B, B, SORT_DASH, B,
};

/* Characters beyond ASCII that are no letters, in their order. */
static const struct {
    uint16_t code;
    uint8_t sort;
} specials[] = {
    {0x00A0, SORT_SPACE}, {0x00A3, SORT_SIGN}, {0x00A5, SORT_SIGN}, {0x00AB, SORT_QUOTE}, {0x00AD, SORT_NOTHING},
    {0x00B7, SORT_BREAK}, {0x00BB, SORT_QUOTE},
    {0x2000, SORT_SPACE}, {0x2002, SORT_SPACE}, {0x2003, SORT_SPACE}, {0x2009, SORT_SPACE}, {0x200A, SORT_SPACE},
    {0x200B, SORT_NOTHING}, {0x200C, SORT_NOTHING}, {0x200D, SORT_NOTHING}, {0x200E, SORT_NOTHING},
    {0x2010, SORT_HYPHEN}, {0x2011, SORT_HYPHEN}, {0x2012, SORT_DASH}, {0x2013, SORT_DASH}, {0x2014, SORT_DASH},
    {0x2015, SORT_DASH}, {0x2018, SORT_APOSTROPHE}, {0x2019, SORT_APOSTROPHE}, {0x201C, SORT_QUOTE},
    {0x201D, SORT_QUOTE}, {0x2022, SORT_BREAK}, {0x2026, SORT_STOP}, {0x202F, SORT_SPACE}, {0x2032, SORT_APOSTROPHE},
    {0x2060, SORT_NOTHING}, {0x20AC, SORT_SIGN}, {0x2212, SORT_MINUS}, {0x25A0, SORT_BREAK}, {0x25CF, SORT_BREAK},
    {0x3000, SORT_SPACE}, {0x3001, SORT_COMMA}, {0x3002, SORT_STOP}, {0x300A, SORT_QUOTE}, {0x300B, SORT_QUOTE},
    {0xFEFF, SORT_NOTHING}, {0xFF05, SORT_SIGN}, {0xFF08, SORT_OPEN}, {0xFF09, SORT_CLOSE}, {0xFF0C, SORT_COMMA},
    {0xFF0D, SORT_DASH}, {0xFF1A, SORT_COLON}, {0xFF1B, SORT_SEMICOLON}, {0xFF5E, SORT_DASH}, {0xFFE5, SORT_SIGN},
};

/* A letter, if it is none of the above. */
static uint8_t sort_of_code(uint32_t code)
{
    size_t low = 0, high = sizeof specials / sizeof *specials;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (specials[middle].code < code)
            low = middle + 1;
        else
            high = middle;
    }
    return low < sizeof specials / sizeof *specials && specials[low].code == code ? specials[low].sort : SORT_LETTER;
}

uint8_t hne_i_look_wide(const char *at, size_t left, size_t *length)
{
    unsigned char byte = (unsigned char)*at;
    size_t want = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2;
    if (want > left || hne_i_utf8_valid(at, want) != want) {
        *length = 1;
        return SORT_SPACE;
    }
    *length = want;
    uint32_t code = byte & (0xFFu >> (want + 1));
    for (size_t i = 1; i < want; i++)
        code = code << 6 | ((unsigned char)at[i] & 0x3F);
    return sort_of_code(code);
}
