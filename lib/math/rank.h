/* SPDX-License-Identifier: MIT */
/* What ranks of numbers and of enclosures share. */
#ifndef HNE_MATH_RANK_H
#define HNE_MATH_RANK_H

#include <hunanecon/compare.h>

#include "math/sort.h"

#include <stdalign.h>

/* Bytes for count elements; SIZE_MAX, which no workspace has, if they overflow. */
static inline size_t hne_i_room(size_t count, size_t each)
{
    return count > SIZE_MAX / each ? SIZE_MAX : count * each;
}

static inline int hne_i_is_room(const void *workspace, size_t size, size_t needed)
{
    return workspace && needed < SIZE_MAX && size >= needed && (uintptr_t)workspace % alignof(hne_i_item) == 0;
}

static inline int hne_i_is_rank_order(hne_rank_order order)
{
    return order == HNE_RANK_ASCENDING || order == HNE_RANK_DESCENDING;
}

#endif
