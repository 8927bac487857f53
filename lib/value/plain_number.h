/* SPDX-License-Identifier: MIT */
/* Plain numbers of up to 16 characters without a loop: 8 characters are one
 * word (D. Lemire, W. Muła and others, Fast parsing of eight digits, 2018). */
#ifndef HNE_VALUE_PLAIN_NUMBER_H
#define HNE_VALUE_PLAIN_NUMBER_H

#include <stdint.h>
#include <string.h>

/* Characters that can be read beyond the first of a number. */
enum { HNE_I_PLAIN_REACH = 17, HNE_I_PLAIN_LONGEST = 16 };

typedef struct hne_i_plain {
    uint64_t digits;
    int32_t decimals;
    int negative;
} hne_i_plain;

#define HNE_I_EACH_BYTE UINT64_C(0x0101010101010101)

/* Eight characters, the first in the lowest byte. */
static inline uint64_t hne_i_load_text(const char *text)
{
    uint64_t word;
    memcpy(&word, text, sizeof word);
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    word = __builtin_bswap64(word);
#endif
    return word;
}

/* The first `length` (1 to 8) characters at the upper end, with zeros (digits) before them. */
static inline uint64_t hne_i_load_digits(const char *text, size_t length)
{
    return hne_i_load_text(text) << 8 * (8 - length) | ('0' * HNE_I_EACH_BYTE >> 8) >> (8 * length - 8);
}

static inline int hne_i_are_digits(uint64_t word)
{
    return (((word & 0xF0 * HNE_I_EACH_BYTE) | ((word + 0x06 * HNE_I_EACH_BYTE) & 0xF0 * HNE_I_EACH_BYTE) >> 4) ^
            0x33 * HNE_I_EACH_BYTE) == 0;
}

static inline uint64_t hne_i_digits_of(uint64_t word)
{
    word = (word & 0x0F * HNE_I_EACH_BYTE) * 2561 >> 8;
    word = (word & UINT64_C(0x00FF00FF00FF00FF)) * 6553601 >> 16;
    return (word & UINT64_C(0x0000FFFF0000FFFF)) * UINT64_C(42949672960001) >> 32;
}

/* Bit 7 of the byte of the first point; 0 if there is none. */
static inline uint64_t hne_i_find_point(uint64_t word, char point)
{
    uint64_t other = word ^ (unsigned char)point * HNE_I_EACH_BYTE;
    uint64_t found = (other - HNE_I_EACH_BYTE) & ~other & 0x80 * HNE_I_EACH_BYTE;
    return found & (0 - found);
}

/* Bits below that byte. */
static inline uint64_t hne_i_below_point(uint64_t found)
{
    return (found >> 7) - 1;
}

/* Closes the gap of a point: what was before it moves up by a character, and `first` comes in. */
static inline uint64_t hne_i_close_gap(uint64_t word, uint64_t found, uint64_t first)
{
    uint64_t below = hne_i_below_point(found);
    return (word & ~(below << 8 | 0xFF)) | (word & below) << 8 | first;
}

/* Characters above a point: those after it in the number. */
static inline int32_t hne_i_after_point(uint64_t found)
{
#ifdef __GNUC__
    return __builtin_clzll(found) / 8;
#else
    int32_t after = 0;
    while (!(found >> 63)) {
        found <<= 8;
        after++;
    }
    return after;
#endif
}

/* Reads a sign, digits, and perhaps a point among them: 1 and the number, or 0
 * for all that is longer or not of this form, which is for others to read.
 * HNE_I_PLAIN_REACH characters from the first on have to be readable. */
static inline int hne_i_plain_read(const char *text, size_t length, char point, hne_i_plain *out)
{
    uint64_t lower = '0' * HNE_I_EACH_BYTE, upper, found;
    out->negative = *text == '-';
    text += out->negative;
    length -= (size_t)out->negative;
    if (length - 1 >= HNE_I_PLAIN_LONGEST)
        return 0;
    if (length <= 8) {
        upper = hne_i_load_digits(text, length);
    } else {
        lower = hne_i_load_digits(text, length - 8);
        upper = hne_i_load_text(text + length - 8);
    }
    out->decimals = 0;
    if ((found = hne_i_find_point(upper, point))) {
        out->decimals = hne_i_after_point(found);
        upper = hne_i_close_gap(upper, found, lower >> 56);
        lower = lower << 8 | '0';
        if (!out->decimals)
            return 0;
    } else if (length > 8 && (found = hne_i_find_point(lower, point))) {
        out->decimals = 8 + hne_i_after_point(found);
        lower = hne_i_close_gap(lower, found, '0');
    }
    if (!hne_i_are_digits(upper) || !hne_i_are_digits(lower))
        return 0;
    out->digits = hne_i_digits_of(upper);
    if (length > 8)
        out->digits += hne_i_digits_of(lower) * 100000000;
    return 1;
}

/* The same with vectors, to the same numbers; some that are read above are left to others. */
#if defined(__x86_64__) && defined(__GNUC__) && !defined(HNE_NARROW)
#include <immintrin.h>

__attribute__((target("arch=x86-64-v3"))) static inline int hne_i_plain_read_v3(const char *text, size_t length,
                                                                                char point, hne_i_plain *out)
{
    const __m128i order = _mm_setr_epi8(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
    out->negative = *text == '-';
    text += out->negative;
    length -= (size_t)out->negative;
    if (length - 1 >= HNE_I_PLAIN_LONGEST)
        return 0;
    __m128i bytes = _mm_loadu_si128((const __m128i *)(const void *)text);
    uint32_t points = (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, _mm_set1_epi8(point))) & ((2u << (length - 1)) - 1);
    int has_point = points != 0, before = has_point ? __builtin_ctz(points) : 64;
    int digits = (int)length - has_point;
    /* Each digit's place in the text: digits end at the last byte, and those after the point stand one further on. */
    __m128i from = _mm_add_epi8(order, _mm_set1_epi8((char)(digits - 16)));
    from = _mm_sub_epi8(from, _mm_cmpgt_epi8(from, _mm_set1_epi8((char)(before - 1))));
    __m128i values = _mm_shuffle_epi8(_mm_sub_epi8(bytes, _mm_set1_epi8('0')), from);
    int good = _mm_movemask_epi8(_mm_cmpeq_epi8(_mm_max_epu8(values, _mm_set1_epi8(9)), _mm_set1_epi8(9))) == 0xFFFF;
    out->decimals = has_point ? digits - before : 0;
    __m128i pairs = _mm_maddubs_epi16(values, _mm_set1_epi16(0x010A));
    __m128i fours = _mm_madd_epi16(pairs, _mm_set1_epi32(0x00010064));
    __m128i eights = _mm_madd_epi16(_mm_packus_epi32(fours, fours), _mm_set1_epi32(0x00012710));
    uint64_t both = (uint64_t)_mm_cvtsi128_si64(eights);
    out->digits = (both & UINT32_MAX) * 100000000 + (both >> 32);
    return good && (!has_point || out->decimals > 0);
}
#endif

#endif
