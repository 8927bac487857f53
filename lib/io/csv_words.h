/* SPDX-License-Identifier: MIT */
/* Words in the cells of a table. Each takes a whole text that is not "". */
#ifndef HNE_IO_CSV_WORDS_H
#define HNE_IO_CSV_WORDS_H

#include "io/json_words.h"

#include <hunanecon/figure.h>

/* "almost", "at least", "at_least", "至少" */
hne_status hne_i_csv_hedge(const char *text, hne_hedge *out, hne_error *error);
/* "9", "-3", "billion", "亿" */
hne_status hne_i_csv_multiplier(const char *text, int32_t *out, hne_error *error);
/* "CNY", "%", "persons", "亿元", "billion USD": the unit, and the power of ten before it. */
hne_status hne_i_csv_unit(const char *text, hne_unit *unit, int32_t *power, hne_error *error);
/* Notes that a text is no observation status. */
hne_status hne_i_csv_status_fault(const char *text, hne_error *error);

#endif
