/* SPDX-License-Identifier: MIT */
/* Decimals to the nearest double by one multiplication, or two, of 64 by 128
 * bits: D. Lemire, Number parsing at a gigabyte per second, 2021; N. Mushtak,
 * D. Lemire, Fast number parsing without fallback, 2023. */
#ifndef HNE_VALUE_EISEL_LEMIRE_H
#define HNE_VALUE_EISEL_LEMIRE_H

#include "value/power_table.h"

#include <string.h>

/* The whole product of two numbers of 64 bits. */
static inline hne_i_power hne_i_multiply_whole(uint64_t a, uint64_t b)
{
#ifdef __SIZEOF_INT128__
    __extension__ typedef unsigned __int128 twice;
    twice product = (twice)a * b;
    return (hne_i_power){(uint64_t)(product >> 64), (uint64_t)product};
#else
    uint64_t a_low = a & UINT32_MAX, a_high = a >> 32, b_low = b & UINT32_MAX, b_high = b >> 32;
    uint64_t low = a_low * b_low, middle = a_high * b_low + (low >> 32), other = a_low * b_high + (middle & UINT32_MAX);
    return (hne_i_power){a_high * b_high + (middle >> 32) + (other >> 32), other << 32 | (low & UINT32_MAX)};
#endif
}

static inline int hne_i_leading_zeros(uint64_t bits) /* of bits that are not all 0 */
{
#ifdef __GNUC__
    return __builtin_clzll(bits);
#else
    int zeros = 0;
    for (; !(bits >> 63); bits <<= 1)
        zeros++;
    return zeros;
#endif
}

/* The leading 128 bits of digits * 5^exponent; where the lower half of the
 * power can matter, that is multiplied in, too. */
static inline hne_i_power hne_i_times_power(uint64_t digits, int32_t exponent)
{
    enum { NEEDED = 52 + 3 };
    const uint64_t rest = UINT64_MAX >> NEEDED;
    const hne_i_power *power = &hne_i_powers_of_five[exponent - HNE_I_POWER_LEAST];
    hne_i_power product = hne_i_multiply_whole(digits, power->high);
    if ((product.high & rest) == rest) {
        uint64_t more = hne_i_multiply_whole(digits, power->low).high;
        product.low += more;
        product.high += more > product.low;
    }
    return product;
}

/* digits * 10^exponent, not negative, to the nearest double, ties to even.
 * digits != 0. 1 and the double; 0 where this cannot tell, which is rare. */
static inline int hne_i_eisel_lemire(uint64_t digits, int32_t exponent, double *out)
{
    enum { KEPT = 52, BIAS = 1023, INFINITE = 0x7FF };
    if (exponent < HNE_I_POWER_LEAST || exponent > HNE_I_POWER_MOST)
        return 0;
    int zeros = hne_i_leading_zeros(digits);
    hne_i_power product = hne_i_times_power(digits << zeros, exponent);
    if (product.low == UINT64_MAX && (exponent < -27 || exponent > 55))
        return 0;
    int upper = (int)(product.high >> 63), shift = upper + 64 - KEPT - 3;
    uint64_t mantissa = product.high >> shift;
    /* floor(exponent log2(10)) + 63, exact in this range */
    int32_t binary = (int32_t)(((152170 + 65536) * (int64_t)exponent) >> 16) + 63 + upper - zeros + BIAS;
    if (binary <= 0) { /* subnormal, or none */
        if (1 - binary >= 64)
            return *out = 0, 1;
        mantissa >>= 1 - binary;
        mantissa = (mantissa + (mantissa & 1)) >> 1;
        binary = mantissa >> KEPT != 0;
    } else {
        /* Half way between two doubles only if the product is exact. */
        if (product.low <= 1 && exponent >= -4 && exponent <= 23 && (mantissa & 3) == 1 &&
            mantissa << shift == product.high)
            mantissa &= ~(uint64_t)1;
        mantissa = (mantissa + (mantissa & 1)) >> 1;
        if (mantissa >> (KEPT + 1)) {
            mantissa = (uint64_t)1 << KEPT;
            binary++;
        }
    }
    mantissa &= ~((uint64_t)1 << KEPT);
    uint64_t bits = binary >= INFINITE ? (uint64_t)INFINITE << KEPT : (uint64_t)binary << KEPT | mantissa;
    memcpy(out, &bits, sizeof *out);
    return 1;
}

#endif
