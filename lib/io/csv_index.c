/* SPDX-License-Identifier: MIT */
/* 64 bytes at a time: a bit for each byte that counts, then the places of the
 * bits. The kernels differ in how they find bits alone. */
#include "io/csv_index.h"

#include "math/wide.h"

/* Bits of 64 bytes, the first byte's the lowest. */
typedef struct found_bits {
    uint64_t separators, lines, quotes;
} found_bits;

HNE_I_INLINE int count_bits(uint64_t bits)
{
#ifdef __GNUC__
    return __builtin_popcountll(bits);
#else
    int count = 0;
    for (; bits; bits &= bits - 1)
        count++;
    return count;
#endif
}

HNE_I_INLINE int32_t lowest(uint64_t bits) /* of none something, which is written and not counted */
{
    bits |= (uint64_t)1 << 63;
#ifdef __GNUC__
    return (int32_t)__builtin_ctzll(bits);
#else
    int32_t place = 0;
    for (; !(bits & 1); bits >>= 1)
        place++;
    return place;
#endif
}

/* Few branches: four places are written whether they are there or not. */
HNE_I_INLINE void add_places(uint64_t bits, int32_t base, int32_t *places, int count)
{
    for (int at = 0; at < count; at += 4) {
        places[at] = base + lowest(bits);
        bits &= bits - 1;
        places[at + 1] = base + lowest(bits);
        bits &= bits - 1;
        places[at + 2] = base + lowest(bits);
        bits &= bits - 1;
        places[at + 3] = base + lowest(bits);
        bits &= bits - 1;
    }
}

HNE_I_INLINE void make_body(hne_i_csv_index *index, const char *text, size_t length, char separator,
                            found_bits (*find)(const char *, char))
{
    uint64_t quotes = 0;
    size_t count = 0, lines = 0;
    for (size_t at = 0; at < length; at += 64) {
        uint64_t asked = length - at < 64 ? ((uint64_t)1 << (length - at)) - 1 : UINT64_MAX;
        found_bits found = find(text + at, separator);
        uint64_t all = (found.separators | found.lines | found.quotes) & asked, line_bits = found.lines & asked;
        int here = count_bits(all);
        quotes |= found.quotes & asked;
        add_places(all, (int32_t)at, index->places + count, here);
        for (; line_bits; line_bits &= line_bits - 1)
            index->lines[lines++] = (uint32_t)count + (uint32_t)count_bits(all & ((line_bits & (0 - line_bits)) - 1));
        count += (size_t)here;
    }
    index->places[-1] = -1;
    index->place_count = count;
    index->line_count = lines;
    index->has_quotes = quotes != 0;
}

#if HNE_I_HAS_LEVELS

__attribute__((target(HNE_I_V4))) static inline found_bits find_v4(const char *text, char separator)
{
    __m512i bytes = _mm512_loadu_si512((const void *)text);
    return (found_bits){_mm512_cmpeq_epi8_mask(bytes, _mm512_set1_epi8(separator)),
                        _mm512_cmpeq_epi8_mask(bytes, _mm512_set1_epi8('\n')),
                        _mm512_cmpeq_epi8_mask(bytes, _mm512_set1_epi8('"'))};
}

__attribute__((target("arch=x86-64-v3"))) static inline uint64_t equal_v3(__m256i low, __m256i high, char c)
{
    __m256i wanted = _mm256_set1_epi8(c);
    return (uint64_t)(uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(high, wanted)) << 32 |
           (uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(low, wanted));
}

__attribute__((target("arch=x86-64-v3"))) static inline found_bits find_v3(const char *text, char separator)
{
    __m256i low = _mm256_loadu_si256((const __m256i *)(const void *)text);
    __m256i high = _mm256_loadu_si256((const __m256i *)(const void *)(text + 32));
    return (found_bits){equal_v3(low, high, separator), equal_v3(low, high, '\n'), equal_v3(low, high, '"')};
}

static inline uint64_t equal_v1(const __m128i *bytes, char c)
{
    __m128i wanted = _mm_set1_epi8(c);
    uint64_t bits = 0;
    for (int i = 0; i < 4; i++)
        bits |= (uint64_t)(uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(bytes[i], wanted)) << 16 * i;
    return bits;
}

static inline found_bits find_v1(const char *text, char separator)
{
    __m128i bytes[4];
    for (int i = 0; i < 4; i++)
        bytes[i] = _mm_loadu_si128((const __m128i *)(const void *)(text + 16 * i));
    return (found_bits){equal_v1(bytes, separator), equal_v1(bytes, '\n'), equal_v1(bytes, '"')};
}

__attribute__((target(HNE_I_V4))) static void make_v4(hne_i_csv_index *index, const char *text, size_t length,
                                                      char separator)
{
    make_body(index, text, length, separator, find_v4);
}

__attribute__((target("arch=x86-64-v3"))) static void make_v3(hne_i_csv_index *index, const char *text,
                                                              size_t length, char separator)
{
    make_body(index, text, length, separator, find_v3);
}

static void make_v1(hne_i_csv_index *index, const char *text, size_t length, char separator)
{
    make_body(index, text, length, separator, find_v1);
}

void hne_i_csv_index_make(hne_i_csv_index *index, const char *text, size_t length, char separator)
{
    int level = hne_i_vector_level();
    (level == 4 ? make_v4 : level == 3 ? make_v3 : make_v1)(index, text, length, separator);
}

#else

static inline found_bits find_plain(const char *text, char separator)
{
    found_bits found = {0, 0, 0};
    for (int i = 0; i < 64; i++) {
        found.separators |= (uint64_t)(text[i] == separator) << i;
        found.lines |= (uint64_t)(text[i] == '\n') << i;
        found.quotes |= (uint64_t)(text[i] == '"') << i;
    }
    return found;
}

void hne_i_csv_index_make(hne_i_csv_index *index, const char *text, size_t length, char separator)
{
    make_body(index, text, length, separator, find_plain);
}

#endif
