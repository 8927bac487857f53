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
