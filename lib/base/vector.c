/* SPDX-License-Identifier: MIT */
#include "base/vector.h"

#include <stdint.h>

static int resize(void **items, size_t *capacity, size_t item_size, size_t grown)
{
    void *moved = hne_i_realloc(*items, grown, item_size);
    if (!moved)
        return 0;
    *items = moved;
    *capacity = grown;
    return 1;
}

static size_t next_capacity(size_t capacity)
{
    return capacity ? capacity + capacity / 2 + 1 : 4;
}

int hne_i_vector_grow(void **items, size_t *capacity, size_t item_size)
{
    size_t grown = next_capacity(*capacity);
    return grown > *capacity && resize(items, capacity, item_size, grown);
}

int hne_i_vector_grow_to(void **items, size_t *capacity, size_t item_size, size_t count)
{
    size_t grown = next_capacity(*capacity);
    return count <= *capacity || resize(items, capacity, item_size, grown > count ? grown : count);
}
