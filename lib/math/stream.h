/* SPDX-License-Identifier: MIT */
/* What the processor has, and stores that go past its cache: a result larger
 * than the cache need not be read into it before it is written. */
#ifndef HNE_MATH_STREAM_H
#define HNE_MATH_STREAM_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

enum { HNE_I_CACHE_LINE = 64, HNE_I_PAGE = 4096 };

/* Has a line of the cache ready that is read soon; it need not be there at all. */
static inline void hne_i_fetch(const double *at, size_t ahead)
{
#if defined(__GNUC__)
    __builtin_prefetch((const void *)((uintptr_t)at + ahead * sizeof *at));
#else
    (void)at;
    (void)ahead;
#endif
}

#if defined(__x86_64__) && defined(__GNUC__) && !defined(HNE_NARROW)
#define HNE_I_HAS_LEVELS 1

#include <immintrin.h>

/* A test may ask for less than the processor has. */
#ifndef HNE_MOST_VECTOR_LEVEL
#define HNE_MOST_VECTOR_LEVEL 4
#endif

/* 4: AVX-512 as of x86-64-v4, 3: AVX2 and FMA as of x86-64-v3, 1: neither. */
static inline int hne_i_vector_level(void)
{
    if (HNE_MOST_VECTOR_LEVEL >= 4 && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512vl") &&
        __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512cd"))
        return 4;
    return HNE_MOST_VECTOR_LEVEL >= 3 && __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") &&
                   __builtin_cpu_supports("bmi2")
               ? 3
               : 1;
}

__attribute__((target("avx"))) static inline void hne_i_stream_v3(double *to, const double *block, int count)
{
    for (int j = 0; j < count; j += 4)
        _mm256_stream_pd(to + j, _mm256_load_pd(block + j));
}

static inline void hne_i_stream_v1(double *to, const double *block, int count)
{
    for (int j = 0; j < count; j += 2)
        _mm_stream_pd(to + j, _mm_load_pd(block + j));
}

/* Whole cache lines; both ends lie on one. A streamed store waits, and all that follow it, where the processor has to
 * look up its page: the page that comes next is asked for in time. */
static inline void hne_i_stream(int level, double *to, const double *block, int count)
{
    if ((uintptr_t)to % HNE_I_PAGE < (size_t)count * sizeof *to)
        __builtin_prefetch((const char *)to + HNE_I_PAGE, 1);
    if (level >= 3)
        hne_i_stream_v3(to, block, count);
    else
        hne_i_stream_v1(to, block, count);
}

/* Others see streamed stores in no order before this. */
static inline void hne_i_stream_end(void)
{
    _mm_sfence();
}

#else
#define HNE_I_HAS_LEVELS 0

static inline int hne_i_vector_level(void)
{
    return 0;
}

static inline void hne_i_stream(int level, double *to, const double *block, int count)
{
    (void)level;
    memcpy(to, block, (size_t)count * sizeof *to);
}

static inline void hne_i_stream_end(void)
{
}

#endif

#endif
