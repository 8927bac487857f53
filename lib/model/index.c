/* SPDX-License-Identifier: MIT */
#include "model/index.h"

#include "base/alloc.h"

#include <string.h>

/* At most 3 of 4 slots are used: 5.3 to 10.7 bytes for each number. */
static int is_full(const hne_i_index *index)
{
    return (index->used + 1) * 4 > index->slot_count * 3;
}

void hne_i_index_add(hne_i_index *index, uint64_t hash, uint32_t number)
{
    size_t mask = index->slot_count - 1, slot = (size_t)hash & mask;
    while (index->slots[slot] != HNE_I_INDEX_NONE)
        slot = (slot + 1) & mask;
    index->slots[slot] = number;
    index->used++;
}

int hne_i_index_reserve(hne_i_index *index, hne_i_index_hash *hash, const void *of)
{
    if (!is_full(index))
        return 1;
    hne_i_index grown = {NULL, index->slot_count ? index->slot_count * 2 : 16, 0};
    grown.slots = hne_i_realloc(NULL, grown.slot_count, sizeof *grown.slots);
    if (!grown.slots)
        return 0;
    memset(grown.slots, 0xFF, grown.slot_count * sizeof *grown.slots);
    for (size_t i = 0; i < index->slot_count; i++)
        if (index->slots[i] != HNE_I_INDEX_NONE)
            hne_i_index_add(&grown, hash(of, index->slots[i]), index->slots[i]);
    hne_i_free(index->slots);
    *index = grown;
    return 1;
}

uint32_t hne_i_index_next(const hne_i_index *index, uint64_t hash, size_t *at)
{
    if (!index->slot_count)
        return HNE_I_INDEX_NONE;
    size_t slot = ((size_t)hash + *at) & (index->slot_count - 1);
    ++*at;
    return index->slots[slot];
}

void hne_i_index_clear(hne_i_index *index)
{
    hne_i_free(index->slots);
    memset(index, 0, sizeof *index);
}

/* The mixer of SplitMix64 (G. L. Steele, D. Lea, C. H. Flood, Fast Splittable
 * Pseudorandom Number Generators, 2014): neighbours land far apart. */
uint64_t hne_i_hash_number(uint64_t number)
{
    number = (number ^ number >> 30) * 0xbf58476d1ce4e5b9u;
    number = (number ^ number >> 27) * 0x94d049bb133111ebu;
    return number ^ number >> 31;
}

/* Eight bytes at a time, and what remains of them. */
uint64_t hne_i_hash_bytes(const void *bytes, size_t length)
{
    const unsigned char *at = bytes;
    uint64_t hash = length, part = 0;
    for (; length >= sizeof part; length -= sizeof part, at += sizeof part) {
        memcpy(&part, at, sizeof part);
        hash = hne_i_hash_number(hash ^ part);
    }
    part = 0;
    for (size_t i = 0; i < length; i++)
        part = part << 8 | at[i];
    return hne_i_hash_number(hash ^ part);
}
