/* SPDX-License-Identifier: MIT */
/* Enclosures hold whatever mode the caller has the processor in: a function
 * that finds it not rounding to nearest, or flushing what is subnormal to 0,
 * sets it, calls itself, and sets it back. */
#ifndef HNE_VALUE_NEAREST_H
#define HNE_VALUE_NEAREST_H

#if defined(__SSE2__)
#include <xmmintrin.h>

typedef unsigned hne_i_mode;

/* Rounding control, flush to zero, denormals are zero. */
#define HNE_I_MODE_BITS 0xe040u

static inline int hne_i_mode_is_odd(void)
{
    return (_mm_getcsr() & HNE_I_MODE_BITS) != 0;
}

static inline hne_i_mode hne_i_mode_enter(void)
{
    hne_i_mode mode = _mm_getcsr();
    _mm_setcsr(mode & ~HNE_I_MODE_BITS);
    return mode;
}

static inline void hne_i_mode_leave(hne_i_mode mode)
{
    _mm_setcsr(mode);
}

#else
#include <fenv.h>

typedef int hne_i_mode;

static inline int hne_i_mode_is_odd(void)
{
    return fegetround() != FE_TONEAREST;
}

static inline hne_i_mode hne_i_mode_enter(void)
{
    hne_i_mode mode = fegetround();
    fesetround(FE_TONEAREST);
    return mode;
}

static inline void hne_i_mode_leave(hne_i_mode mode)
{
    fesetround(mode);
}
#endif

/* First line of a function, with its own name and arguments. The call goes through a volatile pointer, so that no
 * arithmetic moves out from between the two changes of mode. */
#define HNE_I_TO_NEAREST(function, ...)                                  \
    if (__builtin_expect(hne_i_mode_is_odd(), 0)) {                      \
        __typeof__(&function) volatile call_again = &function;           \
        hne_i_mode mode_before = hne_i_mode_enter();                     \
        __typeof__(function(__VA_ARGS__)) found = call_again(__VA_ARGS__); \
        hne_i_mode_leave(mode_before);                                   \
        return found;                                                    \
    }

#endif
