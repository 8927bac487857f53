/* SPDX-License-Identifier: MIT */
/* What the library knows of units and multipliers, as tables. */
#ifndef HNE_VALUE_UNIT_TABLE_H
#define HNE_VALUE_UNIT_TABLE_H

#include <hunanecon/unit.h>

/* A unit of the table. */
typedef struct hne_i_unit_entry {
    char code[8];
    hne_unit_kind kind;
    const char *name; /* English, plural where counted */
} hne_i_unit_entry;

/* A word for a unit, as texts have it. */
typedef struct hne_i_unit_word {
    const char *word;
    char code[8];
} hne_i_unit_word;

/* A word for a power of ten; the first of each power is the one printed,
 * if it is English. */
typedef struct hne_i_multiplier_entry {
    const char *word;
    int32_t power;
} hne_i_multiplier_entry;

extern const hne_i_unit_entry hne_i_units[]; /* currencies last, in the order of their codes */
extern const size_t hne_i_unit_count, hne_i_first_currency;
extern const hne_i_unit_word hne_i_unit_words[];
extern const size_t hne_i_unit_word_count;
extern const hne_i_multiplier_entry hne_i_multipliers[];
extern const size_t hne_i_multiplier_count;

/* The entry of a unit, NULL if there is none. */
const hne_i_unit_entry *hne_i_unit_entry_of(hne_unit unit);
/* The longest unit word, name or code with which the text begins, ended where
 * a word ends: its length and the unit; 0 if there is none. */
size_t hne_i_unit_scan(const char *text, hne_unit *out);
/* The same for words of multipliers. */
size_t hne_i_multiplier_scan(const char *text, int32_t *out);
/* 1 if the text does not go on with a letter or digit of the same word. */
int hne_i_word_ends(const char *text, size_t length);

#endif
