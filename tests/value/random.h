/* SPDX-License-Identifier: MIT */
/* Random doubles that look for trouble, the same on every machine. */
#ifndef TESTS_VALUE_RANDOM_H
#define TESTS_VALUE_RANDOM_H

#include <float.h>
#include <math.h>
#include <stdint.h>
#include <string.h>

static uint64_t random_state = 0x2018112020181120u;

/* G. Marsaglia's xorshift with a multiplication (Vigna 2014). */
static inline uint64_t random_bits(void)
{
    random_state ^= random_state >> 12;
    random_state ^= random_state << 25;
    random_state ^= random_state >> 27;
    return random_state * 2685821657736338717u;
}

static inline uint64_t random_below(uint64_t limit)
{
    return random_bits() % limit;
}

static inline double double_of_bits(uint64_t bits)
{
    double value;
    memcpy(&value, &bits, sizeof value);
    return value;
}

/* Any finite double, all exponents alike. */
static inline double random_of_any_size(void)
{
    double value;
    do
        value = double_of_bits(random_bits());
    while (!isfinite(value));
    return value;
}

static inline double random_finite(void)
{
    static const double special[] = {0,           1,         -1,         DBL_MAX,      -DBL_MAX, DBL_MIN, -DBL_MIN,
                                     0x1p-1074,   -0x1p-1074, 0x1.fffffffffffffp-1023, 2,  0.5,     10,      0.1,
                                     0x1p-537,    0x1p537,   0x1.fffffffffffffp0, 0x1p-960, 0x1p1023, 3,    100};
    double sign = random_bits() & 1 ? 1 : -1;
    switch (random_below(8)) {
    case 0: return special[random_below(sizeof special / sizeof *special)];
    case 1: return random_of_any_size();
    case 2: return sign * (double)random_below(1000);               /* whole */
    case 3: return sign * (double)random_below(100000) / 100;       /* as published */
    case 4: return double_of_bits(random_bits() & 0x800fffffffffffffu); /* subnormal */
    case 5: return sign * ldexp(1, (int)random_below(2098) - 1074); /* power of two */
    case 6: return sign * ldexp((double)(random_bits() >> 11), -53); /* in the unit interval */
    default: return sign * ldexp(1 + (double)(random_bits() >> 12) * 0x1p-52, (int)random_below(80) - 40);
    }
}

#endif
