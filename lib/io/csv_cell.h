/* SPDX-License-Identifier: MIT */
/* What a cell says: a period, a number. */
#ifndef HNE_IO_CSV_CELL_H
#define HNE_IO_CSV_CELL_H

#include "value/decimal.h"
#include "value/plain_number.h"
#include "value/round.h"

#include <hunanecon/figure.h>
#include <hunanecon/period.h>

enum { HNE_I_CSV_LONGEST_CELL = 1023 };

/* Periods recur, and mostly in one order: those met, each with the one that
 * followed last time. */
typedef struct hne_i_csv_met {
    uint64_t low, high; /* the text of at most 15 characters, with NULs after it */
    hne_period period;
    uint32_t next, length;
} hne_i_csv_met;

enum { HNE_I_CSV_MET = 4096, HNE_I_CSV_MET_SLOTS = 2 * HNE_I_CSV_MET };

typedef struct hne_i_csv_periods {
    hne_i_csv_met *met;   /* the first is of no text */
    uint16_t *slots;      /* places among them, by hash; 0 for none */
    uint32_t count, last; /* last: the one found before */
} hne_i_csv_periods;

/* 0 if memory ran out; to be cleared also then. */
int hne_i_csv_periods_start(hne_i_csv_periods *periods);
void hne_i_csv_periods_clear(hne_i_csv_periods *periods);
/* Finds a period that is not the one expected, or reads it: its place, 0 if it is none. */
uint32_t hne_i_csv_periods_find(hne_i_csv_periods *periods, uint64_t low, uint64_t high, const char *text,
                                size_t length);

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
