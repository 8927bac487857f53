/* SPDX-License-Identifier: MIT */
#include "base/alloc.h"

#include <hunanecon/base.h>

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

static void *(*allocate_memory)(size_t) = malloc;
static void *(*reallocate_memory)(void *, size_t) = realloc;
static void (*release_memory)(void *) = free;

hne_status hne_set_allocator(void *(*allocate)(size_t), void *(*reallocate)(void *, size_t), void (*release)(void *))
{
    if (!allocate != !reallocate || !allocate != !release)
        return HNE_ERROR_ARGUMENT;
    allocate_memory = allocate ? allocate : malloc;
    reallocate_memory = reallocate ? reallocate : realloc;
    release_memory = release ? release : free;
    return HNE_OK;
}

void *hne_i_alloc(size_t size)
{
    return allocate_memory(size ? size : 1);
}

void *hne_i_alloc_zeroed(size_t count, size_t size)
{
    if (size && count > SIZE_MAX / size)
        return NULL;
    void *memory = hne_i_alloc(count * size);
    if (memory)
        memset(memory, 0, count * size);
    return memory;
}

void *hne_i_realloc(void *memory, size_t count, size_t size)
{
    if (size && count > SIZE_MAX / size)
        return NULL;
    size_t bytes = count * size;
    return reallocate_memory(memory, bytes ? bytes : 1);
}

void hne_i_free(void *memory)
{
    if (memory)
        release_memory(memory);
}

char *hne_i_copy_bytes(const char *bytes, size_t length)
{
    char *copy = length < SIZE_MAX ? hne_i_alloc(length + 1) : NULL;
    if (!copy)
        return NULL;
    if (length)
        memcpy(copy, bytes, length);
    copy[length] = '\0';
    return copy;
}

char *hne_i_copy_text(const char *text)
{
    return hne_i_copy_bytes(text, strlen(text));
}
