/* SPDX-License-Identifier: MIT */
/* A stable sort of doubles that needs nothing but the caller's workspace. */
#ifndef HNE_MATH_SORT_H
#define HNE_MATH_SORT_H

#include <stddef.h>
#include <stdint.h>

/* A number as a key whose unsigned order is the order of the numbers, and
 * where it came from. */
typedef struct hne_i_item {
    uint64_t key;
    uint64_t index;
} hne_i_item;

/* Key of a number that is not NaN; descending turns the order round. -0 and 0
 * have one key. */
uint64_t hne_i_sort_key(double value, int descending);

/* Sorts items by key, equal keys in the order they came. Both arrays hold
 * count items; the result is in the one returned. */
hne_i_item *hne_i_sort(hne_i_item *items, hne_i_item *spare, size_t count);

/* Sorts numbers, none of them NaN, from the smallest on. Both arrays hold
 * count numbers, fewer than 2^32; the result is in the one returned. */
double *hne_i_sort_values(double *values, double *spare, size_t count);

#endif
