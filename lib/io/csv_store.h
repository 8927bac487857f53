/* SPDX-License-Identifier: MIT */
/* Texts that stay where they are until all are given back. */
#ifndef HNE_IO_CSV_STORE_H
#define HNE_IO_CSV_STORE_H

#include "base/vector.h"

typedef struct hne_i_csv_store {
    HNE_I_VECTOR(char *) blocks;
    size_t used, room; /* of the last block */
} hne_i_csv_store;

/* A copy with `padding` bytes of 0 after it; NULL if memory ran out. */
char *hne_i_csv_store_add(hne_i_csv_store *store, const char *bytes, size_t length, size_t padding);
/* The same of a structure, where one can stand. */
void *hne_i_csv_store_keep(hne_i_csv_store *store, const void *item, size_t size);
void hne_i_csv_store_clear(hne_i_csv_store *store);

#endif
