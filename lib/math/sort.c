/* SPDX-License-Identifier: MIT */
/* Counting passes from the lowest byte to the highest (Knuth, The Art of
 * Computer Programming 3, 5.2.5), for few items plain insertion. qsort() is not
 * used: it is not stable, and it may allocate. */
#include "math/sort.h"

#include <string.h>

enum { BYTES = 8, VALUES = 256, FEW = 64 };

uint64_t hne_i_sort_key(double value, int descending)
{
    double plain = value + 0.0; /* -0 becomes 0 */
    uint64_t bits;
    memcpy(&bits, &plain, sizeof bits);
    uint64_t sign = UINT64_C(1) << 63;
    uint64_t key = bits & sign ? ~bits : bits | sign;
    return descending ? ~key : key;
}

static void insertion_sort(hne_i_item *items, size_t count)
{
    for (size_t i = 1; i < count; i++) {
        hne_i_item item = items[i];
        size_t j = i;
        for (; j > 0 && items[j - 1].key > item.key; j--) {
            items[j] = items[j - 1];
        }
        items[j] = item;
    }
}

static void distribute(const hne_i_item *from, hne_i_item *to, size_t count, int shift, size_t *places)
{
    size_t before = 0;
    for (int value = 0; value < VALUES; value++) {
        size_t here = places[value];
        places[value] = before;
        before += here;
    }
    for (size_t i = 0; i < count; i++) {
        to[places[(from[i].key >> shift) % VALUES]++] = from[i];
    }
}

hne_i_item *hne_i_sort(hne_i_item *items, hne_i_item *spare, size_t count)
{
    if (count <= FEW) {
        insertion_sort(items, count);
        return items;
    }
    size_t counts[BYTES][VALUES] = { { 0 } };
    for (size_t i = 0; i < count; i++) {
        for (int byte = 0; byte < BYTES; byte++) {
            counts[byte][(items[i].key >> (8 * byte)) % VALUES]++;
        }
    }
    for (int byte = 0; byte < BYTES; byte++) {
        int shift = 8 * byte;
        if (counts[byte][(items[0].key >> shift) % VALUES] == count) {
            continue; /* all have this byte in common */
        }
        distribute(items, spare, count, shift, counts[byte]);
        hne_i_item *sorted = spare;
        spare = items;
        items = sorted;
    }
    return items;
}

/* ---- numbers alone: fewer passes of more digits, as half the memory moves ---- */

enum { DIGIT_BITS = 11, DIGITS = 1 << DIGIT_BITS, PASSES = 6 };

static size_t digit_of(uint64_t key, int pass)
{
    return (size_t)(key >> (DIGIT_BITS * pass)) & (DIGITS - 1);
}

static uint64_t read_key(const double *values, size_t i)
{
    uint64_t key;
    memcpy(&key, &values[i], sizeof key);
    return key;
}

static double value_of_key(uint64_t key)
{
    uint64_t sign = UINT64_C(1) << 63, bits = key & sign ? key ^ sign : ~key;
    double value;
    memcpy(&value, &bits, sizeof value);
    return value;
}

/* Keys lie where the numbers lay, bit by bit. */
static double *sort_keys(double *from, double *to, size_t count, uint32_t counts[PASSES][DIGITS])
{
    for (int pass = 0; pass < PASSES; pass++) {
        uint32_t *places = counts[pass], before = 0;
        if (places[digit_of(read_key(from, 0), pass)] == count)
            continue; /* all have this digit in common */
        for (int digit = 0; digit < DIGITS; digit++) {
            uint32_t here = places[digit];
            places[digit] = before;
            before += here;
        }
        for (size_t i = 0; i < count; i++) {
            uint64_t key = read_key(from, i);
            memcpy(&to[places[digit_of(key, pass)]++], &key, sizeof key);
        }
        double *sorted = to;
        to = from;
        from = sorted;
    }
    return from;
}

double *hne_i_sort_values(double *values, double *spare, size_t count)
{
    uint32_t counts[PASSES][DIGITS];
    if (count <= 1)
        return values;
    memset(counts, 0, sizeof counts);
    for (size_t i = 0; i < count; i++) {
        uint64_t key = hne_i_sort_key(values[i], 0);
        memcpy(&values[i], &key, sizeof key);
        for (int pass = 0; pass < PASSES; pass++)
            counts[pass][digit_of(key, pass)]++;
    }
    double *sorted = sort_keys(values, spare, count, counts);
    for (size_t i = 0; i < count; i++)
        sorted[i] = value_of_key(read_key(sorted, i));
    return sorted;
}
