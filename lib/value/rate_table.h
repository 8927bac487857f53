/* SPDX-License-Identifier: MIT */
/* The table of exchange rates, made from data/exchange-rates.csv at build time. */
#ifndef HNE_VALUE_RATE_TABLE_H
#define HNE_VALUE_RATE_TABLE_H

#include <stddef.h>
#include <stdint.h>

/* Range of the daily rates of a year, as printed: digits / 10^decimals. */
typedef struct hne_i_rate_row {
    char currency[8];
    int32_t year;
    int32_t lowest, highest;
    int32_t decimals;
    int32_t inverse; /* 0: currency per USD; 1: USD per currency */
} hne_i_rate_row;

/* Ordered by currency, then year. */
extern const hne_i_rate_row hne_i_rates[];
extern const size_t hne_i_rate_count;

#endif
