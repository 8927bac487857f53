/* SPDX-License-Identifier: MIT */
#ifndef HNE_VALUE_RATE_H
#define HNE_VALUE_RATE_H

#include <hunanecon/rate.h>

/* The range of the rates of so many years up to the last, those left out that the table has not; 0 if it has none. */
int hne_i_rates_up_to(hne_unit base, hne_unit quote, int32_t last_year, int32_t years, hne_interval *out);

#endif
