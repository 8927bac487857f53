/* SPDX-License-Identifier: MIT */
#include "base/vector.h"

#include <stdint.h>

int hne_i_vector_grow(void **items, size_t *capacity, size_t item_size)
{
    size_t grown = *capacity ? *capacity + *capacity / 2 + 1 : 4;
    if (grown < *capacity)
        return 0;
    void *moved = hne_i_realloc(*items, grown, item_size);
    if (!moved)
        return 0;
    *items = moved;
    *capacity = grown;
    return 1;
}
