/* SPDX-License-Identifier: MIT */
/* What a cell says: a period, a number. */
#ifndef HNE_IO_CSV_CELL_H
#define HNE_IO_CSV_CELL_H

#include "value/decimal.h"
#include "value/plain_number.h"
#include "value/round.h"

#include <hunanecon/figure.h>
#include <hunanecon/period.h>

enum { HNE_I_CSV_LONGEST_CELL = 1023, HNE_I_CSV_LONGEST_PERIOD = 16 };

/* Periods recur: the texts last seen, two at each place that their bytes lead to. */
typedef struct hne_i_csv_period_slot {
    uint64_t low, high; /* the text, with NULs after it; no text has all NULs */
    hne_period period;
} hne_i_csv_period_slot;

enum { HNE_I_CSV_PERIOD_SLOTS = 2 * 1024 };

static inline hne_i_csv_period_slot *hne_i_csv_period_slot_of(hne_i_csv_period_slot *slots, uint64_t low, uint64_t high)
{
    return &slots[((low ^ (high << 29 | high >> 35)) * UINT64_C(0x9e3779b97f4a7c15)) >> 54 << 1];
}

/* Reads a period. */
hne_status hne_i_csv_period(const char *text, size_t length, hne_period *out, hne_error *error);

/* A number as it is printed: digits / 10^decimals * 10^exponent. */
typedef struct hne_i_csv_number {
    uint64_t digits; /* at most 2^63 - 1 */
    int32_t decimals, exponent;
    int negative;
} hne_i_csv_number;

/* Reads a number as a figure keeps it. */
hne_status hne_i_csv_figure(const char *text, size_t length, char mark, hne_i_csv_number *out, hne_error *error);
/* The number times 10^multiplier, rounded once. */
hne_status hne_i_csv_number_value(const hne_i_csv_number *number, int32_t multiplier, double *out, hne_error *error);
/* The same of a text that is a number of more digits than a figure keeps. */
hne_status hne_i_csv_long_value(const char *text, size_t length, char mark, int32_t multiplier, double *out,
                                hne_error *error);

/* digits * 10^exponent with a sign, rounded once. */
static inline double hne_i_csv_double(uint64_t digits, int32_t exponent, int negative)
{
    double value;
    if (HNE_I_RESIDUE_EXACT && digits <= (uint64_t)1 << 53 && exponent <= 0 && exponent >= -22)
        value = (double)(int64_t)digits / hne_i_powers_of_ten[-exponent];
    else
        value = hne_i_decimal_to_double(digits, 0, exponent, HNE_I_NEAREST);
    return negative ? -value : value;
}

#endif
