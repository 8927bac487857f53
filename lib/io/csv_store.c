/* SPDX-License-Identifier: MIT */
#include "io/csv_store.h"

#include <string.h>

enum { BLOCK = 16384 };

char *hne_i_csv_store_add(hne_i_csv_store *store, const char *bytes, size_t length, size_t padding)
{
    size_t needed = length + padding;
    if (!store->blocks.count || store->room - store->used < needed) {
        size_t room = needed > BLOCK ? needed : BLOCK;
        char *block = hne_i_alloc(room);
        if (!block || !hne_i_vector_add(&store->blocks, block)) {
            hne_i_free(block);
            return NULL;
        }
        store->room = room;
        store->used = 0;
    }
    char *copy = store->blocks.items[store->blocks.count - 1] + store->used;
    if (length)
        memcpy(copy, bytes, length);
    if (padding)
        memset(copy + length, 0, padding);
    store->used += needed;
    return copy;
}

void *hne_i_csv_store_keep(hne_i_csv_store *store, const void *item, size_t size)
{
    size_t over = store->used % sizeof(max_align_t);
    store->used += over ? sizeof(max_align_t) - over : 0;
    if (store->used > store->room)
        store->used = store->room;
    return hne_i_csv_store_add(store, item, size, 0);
}

void hne_i_csv_store_clear(hne_i_csv_store *store)
{
    for (size_t i = 0; i < store->blocks.count; i++)
        hne_i_free(store->blocks.items[i]);
    hne_i_vector_clear(&store->blocks);
    store->used = store->room = 0;
}
