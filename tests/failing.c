/* SPDX-License-Identifier: MIT */
#include "failing.h"

#include <check.h>
#include <hunanecon.h>
#include <stdlib.h>

static long left = -1, live;

static int may(void)
{
    if (left > 0)
        left--;
    else if (left == 0)
        return 0;
    return 1;
}

static void *allocate(size_t size)
{
    void *memory = may() ? malloc(size) : NULL;
    live += memory != NULL;
    return memory;
}

static void *reallocate(void *memory, size_t size)
{
    void *moved = may() ? realloc(memory, size) : NULL;
    live += moved && !memory;
    return moved;
}

static void release(void *memory)
{
    live -= memory != NULL;
    free(memory);
}

void failing_install(void)
{
    left = -1;
    live = 0;
    ck_assert_int_eq(hne_set_allocator(allocate, reallocate, release), HNE_OK);
}

void failing_remove(void)
{
    ck_assert_int_eq(hne_set_allocator(NULL, NULL, NULL), HNE_OK);
}

void failing_at(long count)
{
    left = count;
}

long failing_live(void)
{
    return live;
}
