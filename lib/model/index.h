/* SPDX-License-Identifier: MIT */
/* A hash index of small numbers. It keeps no keys: whoever looks up compares
 * the numbers it offers with what is sought. */
#ifndef HNE_MODEL_INDEX_H
#define HNE_MODEL_INDEX_H

#include <stddef.h>
#include <stdint.h>

#define HNE_I_INDEX_NONE UINT32_MAX

typedef struct hne_i_index {
    uint32_t *slots;
    size_t slot_count, used;
} hne_i_index;

/* The hash of the thing with that number; `of` is the caller's. */
typedef uint64_t hne_i_index_hash(const void *of, uint32_t number);

/* Room for one number more; 0 if memory ran out and nothing changed. */
int hne_i_index_reserve(hne_i_index *index, hne_i_index_hash *hash, const void *of);
/* Adds a number; needs room. */
void hne_i_index_add(hne_i_index *index, uint64_t hash, uint32_t number);
/* Offers numbers that may have that hash, one after another: start with
 * *at = 0 and call until HNE_I_INDEX_NONE. */
uint32_t hne_i_index_next(const hne_i_index *index, uint64_t hash, size_t *at);
void hne_i_index_clear(hne_i_index *index);

uint64_t hne_i_hash_bytes(const void *bytes, size_t length);
uint64_t hne_i_hash_number(uint64_t number);

#endif
