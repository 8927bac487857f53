/* SPDX-License-Identifier: MIT */
/* Powers of five, leading 128 bits, made by power-table.awk. */
#ifndef HNE_VALUE_POWER_TABLE_H
#define HNE_VALUE_POWER_TABLE_H

#include <stdint.h>

enum { HNE_I_POWER_LEAST = -342, HNE_I_POWER_MOST = 308 };

typedef struct hne_i_power {
    uint64_t high, low;
} hne_i_power;

/* 5^(HNE_I_POWER_LEAST + i), scaled by a power of two so that the first bit is set. */
extern const hne_i_power hne_i_powers_of_five[];

#endif
