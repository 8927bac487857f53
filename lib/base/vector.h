/* SPDX-License-Identifier: MIT */
/* Growable arrays: HNE_I_VECTOR(type) name; holds items, count and capacity. */
#ifndef HNE_BASE_VECTOR_H
#define HNE_BASE_VECTOR_H

#include "base/alloc.h"

#include <stddef.h>

#define HNE_I_VECTOR(type) struct { type *items; size_t count, capacity; }

/* Room for one item more; 1 if there is, 0 if memory ran out and nothing changed. */
#define hne_i_vector_reserve(vector) \
    ((vector)->count < (vector)->capacity || \
     hne_i_vector_grow((void **)&(vector)->items, &(vector)->capacity, sizeof *(vector)->items))

/* Adds one item; 1 on success, 0 if memory ran out and nothing changed. */
#define hne_i_vector_add(vector, item) \
    (hne_i_vector_reserve(vector) ? ((vector)->items[(vector)->count++] = (item), 1) : 0)

#define hne_i_vector_clear(vector) \
    (hne_i_free((vector)->items), (vector)->items = NULL, (vector)->count = (vector)->capacity = 0)

int hne_i_vector_grow(void **items, size_t *capacity, size_t item_size);

#endif
