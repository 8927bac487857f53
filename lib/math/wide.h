/* SPDX-License-Identifier: MIT */
/* Loops that are compiled for wider vectors as well, chosen by what the
 * processor has. All are the same source, and nothing is contracted, so that
 * results are the same bits on every processor. */
#ifndef HNE_MATH_WIDE_H
#define HNE_MATH_WIDE_H

#include "math/stream.h"

/* The kernel is known where a loop is called; only by inlining does the
 * compiler get to see it. */
#if defined(__GNUC__)
#define HNE_I_INLINE static inline __attribute__((always_inline))
#else
#define HNE_I_INLINE static inline
#endif

#if HNE_I_HAS_LEVELS

/* Fewer numbers hardly fill a block of wide vectors; asking what the processor has would not pay. */
enum { HNE_I_FEW = 24 };

/* Left alone, gcc uses half of AVX-512. */
#ifdef __clang__
#define HNE_I_V4 "arch=x86-64-v4"
#else
#define HNE_I_V4 "arch=x86-64-v4,prefer-vector-width=512"
#endif

/* From a function name_body, made HNE_I_INLINE, makes name. `count` says how much work there is. */
#define HNE_I_WIDE(type, name, count, parameters, arguments)                                         \
    __attribute__((target(HNE_I_V4))) static type name##_v4 parameters                               \
    {                                                                                                \
        return name##_body arguments;                                                                \
    }                                                                                                \
    __attribute__((target("arch=x86-64-v3"))) static type name##_v3 parameters                       \
    {                                                                                                \
        return name##_body arguments;                                                                \
    }                                                                                                \
    static type name##_v1 parameters                                                                 \
    {                                                                                                \
        return name##_body arguments;                                                                \
    }                                                                                                \
    static type name parameters                                                                      \
    {                                                                                                \
        int vectors = (size_t)(count) < HNE_I_FEW ? 1 : hne_i_vector_level();                                \
        return vectors == 4 ? name##_v4 arguments : vectors == 3 ? name##_v3 arguments : name##_v1 arguments; \
    }

#else

#define HNE_I_WIDE(type, name, count, parameters, arguments) \
    static type name parameters                       \
    {                                                 \
        return name##_body arguments;                 \
    }

#endif

#endif
