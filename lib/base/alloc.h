/* SPDX-License-Identifier: MIT */
/* Memory: every allocation of the library passes here, so that an embedder
 * can bring an allocator and a test can make the n-th allocation fail. */
#ifndef HNE_BASE_ALLOC_H
#define HNE_BASE_ALLOC_H

#include <stddef.h>

/* All give NULL on failure, also where count * size overflows. */
void *hne_i_alloc(size_t size);
void *hne_i_alloc_zeroed(size_t count, size_t size);
void *hne_i_realloc(void *memory, size_t count, size_t size);
void hne_i_free(void *memory);
char *hne_i_copy_text(const char *text);
char *hne_i_copy_bytes(const char *bytes, size_t length); /* NUL added */

#endif
