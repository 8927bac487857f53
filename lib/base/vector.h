/* SPDX-License-Identifier: MIT */
/* Growable arrays: HNE_I_VECTOR(type) name; holds items, count and capacity. */
#ifndef HNE_BASE_VECTOR_H
#define HNE_BASE_VECTOR_H

#include "base/alloc.h"

#include <stddef.h>
#include <string.h>

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

/* The same for so many more. */
#define hne_i_vector_room(vector, more) \
    hne_i_vector_grow_to((void **)&(vector)->items, &(vector)->capacity, sizeof *(vector)->items, (vector)->count + (more))

/* Adds all items of another vector of the same type; 1 on success, 0 if memory ran out. */
#define hne_i_vector_append(vector, other) \
    (hne_i_vector_room(vector, (other)->count) \
         ? ((other)->count \
                ? memcpy((vector)->items + (vector)->count, (other)->items, (other)->count * sizeof *(vector)->items) \
                : NULL, \
            (vector)->count += (other)->count, 1) \
         : 0)

int hne_i_vector_grow(void **items, size_t *capacity, size_t item_size);
int hne_i_vector_grow_to(void **items, size_t *capacity, size_t item_size, size_t count);

#endif
