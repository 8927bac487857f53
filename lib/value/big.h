/* SPDX-License-Identifier: MIT */
/* Whole numbers of up to 5,120 bits, without allocation: enough for every
 * decimal of 800 digits within the range of a double, and for its divisor. */
#ifndef HNE_VALUE_BIG_H
#define HNE_VALUE_BIG_H

#include <stdint.h>

#define HNE_I_BIG_LIMBS 160

/* Little-endian limbs; limbs at and above count are not looked at. */
typedef struct hne_i_big {
    int32_t count;
    uint32_t limbs[HNE_I_BIG_LIMBS];
} hne_i_big;

void hne_i_big_set(hne_i_big *x, uint64_t value);
int hne_i_big_is_zero(const hne_i_big *x);
int32_t hne_i_big_bits(const hne_i_big *x); /* 0 for 0 */
int hne_i_big_compare(const hne_i_big *x, const hne_i_big *y);
void hne_i_big_add(hne_i_big *x, const hne_i_big *y);
void hne_i_big_subtract(hne_i_big *x, const hne_i_big *y); /* y <= x */
/* x = x * factor + addend */
void hne_i_big_scale(hne_i_big *x, uint32_t factor, uint32_t addend);
void hne_i_big_shift(hne_i_big *x, int32_t bits); /* left; bits >= 0 */
void hne_i_big_times_power_of_5(hne_i_big *x, int32_t power);

typedef enum hne_i_direction { HNE_I_NEAREST, HNE_I_DOWN, HNE_I_UP } hne_i_direction;

/* The double nearest to, or next below, or next above
 *     sign * magnitude * 10^decimal * 2^binary
 * ties to even; overflow gives an infinity, or the greatest double where
 * the direction forbids it. Neither the magnitude
 * times 10^decimal nor 10^-decimal may outgrow the limbs. */
double hne_i_big_to_double(const hne_i_big *magnitude, int negative, int32_t decimal, int32_t binary,
                           hne_i_direction direction);

#endif
