/* SPDX-License-Identifier: MIT */
/* Decimals of up to 64 bits: rounded to a double as the caller asks. */
#ifndef HNE_VALUE_DECIMAL_H
#define HNE_VALUE_DECIMAL_H

#include "value/big.h"

/* magnitude * 10^exponent with a sign, rounded; any exponent. */
double hne_i_decimal_to_double(uint64_t magnitude, int negative, int32_t exponent, hne_i_direction direction);
/* The same in whole numbers of any size, whatever the operands: what the other is held against. */
double hne_i_decimal_to_double_exactly(uint64_t magnitude, int negative, int32_t exponent, hne_i_direction direction);
/* 10^0 to 10^22, all of them exact. */
extern const double hne_i_powers_of_ten[23];

#endif
