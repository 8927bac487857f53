/* SPDX-License-Identifier: MIT */
#include "value/big.h"

#include <float.h>
#include <math.h>
#include <string.h>

static void trim(hne_i_big *x)
{
    while (x->count && !x->limbs[x->count - 1])
        x->count--;
}

void hne_i_big_set(hne_i_big *x, uint64_t value)
{
    x->limbs[0] = (uint32_t)value;
    x->limbs[1] = (uint32_t)(value >> 32);
    x->count = 2;
    trim(x);
}

int hne_i_big_is_zero(const hne_i_big *x)
{
    return x->count == 0;
}

int32_t hne_i_big_bits(const hne_i_big *x)
{
    if (!x->count)
        return 0;
    int32_t bits = 32 * (x->count - 1);
    for (uint32_t top = x->limbs[x->count - 1]; top; top >>= 1)
        bits++;
    return bits;
}

int hne_i_big_compare(const hne_i_big *x, const hne_i_big *y)
{
    if (x->count != y->count)
        return x->count < y->count ? -1 : 1;
    for (int32_t i = x->count - 1; i >= 0; i--)
        if (x->limbs[i] != y->limbs[i])
            return x->limbs[i] < y->limbs[i] ? -1 : 1;
    return 0;
}

void hne_i_big_add(hne_i_big *x, const hne_i_big *y)
{
    uint64_t carry = 0;
    int32_t count = x->count > y->count ? x->count : y->count;
    for (int32_t i = 0; i < count || carry; i++) {
        if (i == HNE_I_BIG_LIMBS)
            return;
        carry += (uint64_t)(i < x->count ? x->limbs[i] : 0) + (i < y->count ? y->limbs[i] : 0);
        x->limbs[i] = (uint32_t)carry;
        carry >>= 32;
        if (i >= x->count)
            x->count = i + 1;
    }
}

void hne_i_big_subtract(hne_i_big *x, const hne_i_big *y)
{
    int64_t borrow = 0;
    for (int32_t i = 0; i < x->count && (i < y->count || borrow); i++) {
        borrow += (int64_t)x->limbs[i] - (i < y->count ? y->limbs[i] : 0);
        x->limbs[i] = (uint32_t)(borrow & 0xffffffff);
        borrow = borrow < 0 ? -1 : 0;
    }
    trim(x);
}

void hne_i_big_scale(hne_i_big *x, uint32_t factor, uint32_t addend)
{
    uint64_t carry = addend;
    for (int32_t i = 0; i < x->count; i++) {
        carry += (uint64_t)x->limbs[i] * factor;
        x->limbs[i] = (uint32_t)carry;
        carry >>= 32;
    }
    if (carry && x->count < HNE_I_BIG_LIMBS)
        x->limbs[x->count++] = (uint32_t)carry;
    trim(x);
}

void hne_i_big_shift(hne_i_big *x, int32_t bits)
{
    int32_t limbs = bits / 32;
    if (!x->count || !bits)
        return;
    if (limbs > HNE_I_BIG_LIMBS - x->count)
        limbs = HNE_I_BIG_LIMBS - x->count;
    memmove(x->limbs + limbs, x->limbs, (size_t)x->count * sizeof *x->limbs);
    memset(x->limbs, 0, (size_t)limbs * sizeof *x->limbs);
    x->count += limbs;
    if (bits % 32)
        hne_i_big_scale(x, (uint32_t)1 << bits % 32, 0);
}

void hne_i_big_times_power_of_5(hne_i_big *x, int32_t power)
{
    for (; power >= 13; power -= 13)
        hne_i_big_scale(x, 1220703125, 0);
    for (; power > 0; power--)
        hne_i_big_scale(x, 5, 0);
}

/* Should a magnitude with these discarded bits be rounded away from zero? */
static int rounds_away(int odd, int half, int more, int negative, hne_i_direction direction)
{
    if (direction == HNE_I_NEAREST)
        return half && (more || odd);
    return (half || more) && negative == (direction == HNE_I_DOWN);
}

/* quotient * 2^exponent, quotient of exactly 64 bits, plus a bit of something
 * if `more`: rounded to as many bits as a double of that size has. */
static double assemble(uint64_t quotient, int more, int32_t exponent, int negative, hne_i_direction direction)
{
    int32_t kept = exponent + 64 > -1021 ? 53 : exponent + 64 + 1074; /* fewer for subnormals */
    uint64_t mantissa = 0;
    int half = 0;
    if (kept > 0) {
        int32_t dropped = 64 - kept;
        mantissa = quotient >> dropped;
        half = (int)(quotient >> (dropped - 1) & 1);
        more = more || (quotient & (((uint64_t)1 << (dropped - 1)) - 1));
        exponent += dropped;
    } else {
        half = kept == 0;
        more = more || kept < 0 || quotient << 1;
        exponent = -1074;
    }
    mantissa += (uint64_t)rounds_away((int)(mantissa & 1), half, more, negative, direction);
    double magnitude = exponent > 1024 ? INFINITY : ldexp((double)mantissa, exponent);
    if (isinf(magnitude) && direction != HNE_I_NEAREST && negative == (direction == HNE_I_UP))
        magnitude = DBL_MAX;
    return negative ? -magnitude : magnitude;
}

double hne_i_big_to_double(const hne_i_big *magnitude, int negative, int32_t decimal, int32_t binary,
                           hne_i_direction direction)
{
    if (hne_i_big_is_zero(magnitude))
        return 0;
    hne_i_big numerator = *magnitude, denominator;
    hne_i_big_set(&denominator, 1);
    hne_i_big_times_power_of_5(decimal >= 0 ? &numerator : &denominator, decimal >= 0 ? decimal : -decimal);

    /* Line up the leading bits, so that 1/2 < numerator / denominator < 2, then
     * long division bit by bit. */
    int32_t shift = hne_i_big_bits(&numerator) - hne_i_big_bits(&denominator);
    hne_i_big_shift(shift > 0 ? &denominator : &numerator, shift > 0 ? shift : -shift);
    if (hne_i_big_compare(&numerator, &denominator) < 0) {
        hne_i_big_shift(&numerator, 1);
        shift--;
    }
    uint64_t quotient = 0;
    for (int i = 0; i < 64; i++) {
        quotient <<= 1;
        if (hne_i_big_compare(&numerator, &denominator) >= 0) {
            hne_i_big_subtract(&numerator, &denominator);
            quotient |= 1;
        }
        hne_i_big_scale(&numerator, 2, 0);
    }
    return assemble(quotient, !hne_i_big_is_zero(&numerator), shift - 63 + binary + decimal, negative, direction);
}
