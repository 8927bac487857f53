/* SPDX-License-Identifier: MIT */
/* The words of the format for the numbers of the public enumerations. */
#ifndef HNE_IO_JSON_WORDS_H
#define HNE_IO_JSON_WORDS_H

#include <hunanecon/indicator.h>

typedef struct hne_i_word {
    const char *word; /* NULL ends a table */
    int32_t value;
} hne_i_word;

extern const hne_i_word hne_i_words_nature[];
extern const hne_i_word hne_i_words_prices[];
extern const hne_i_word hne_i_words_aspect[];
extern const hne_i_word hne_i_words_basis[];
extern const hne_i_word hne_i_words_hedge[];
extern const hne_i_word hne_i_words_observation[];
extern const hne_i_word hne_i_words_platform_status[];
extern const hne_i_word hne_i_words_level[];
extern const hne_i_word hne_i_words_initiative_kind[];

/* NULL if the table has no word for the value. */
const char *hne_i_word_of(const hne_i_word *table, int32_t value);

/* The unit of a figure where a statement names none; the indicator's own where
 * this gives no unit. */
hne_unit hne_i_json_unit_of_aspect(hne_aspect aspect);

/* Basis where a statement names none. */
hne_basis hne_i_json_basis_of_aspect(hne_aspect aspect);

#endif
