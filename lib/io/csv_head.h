/* SPDX-License-Identifier: MIT */
/* What rows have in common. All that a row says beside period, value and
 * status is its head. Heads recur, so that each is read once: a row then takes
 * no more than a comparison of bytes with the head of the row before. Several
 * heads (another hedge, another multiplier) may be of one series. */
#ifndef HNE_IO_CSV_HEAD_H
#define HNE_IO_CSV_HEAD_H

#include "base/text.h"
#include "io/csv_plan.h"
#include "io/csv_store.h"
#include "model/index.h"

enum { HNE_I_CSV_TEXTS = 12 };

/* A series: what is said of it, and what that means. */
typedef struct hne_i_csv_series {
    const char *texts; /* each ended by NUL: first those that tell series apart */
    uint16_t begins[HNE_I_CSV_TEXTS];
    uint16_t telling; /* bytes of those that do */
    uint8_t aspect, prices, nature;
    int8_t basis; /* -1: not said */
    hne_unit unit, currency;
    hne_period base;
    uint64_t hash;
} hne_i_csv_series;

/* What is wrong with a head: the observations of it are rejected. */
typedef struct hne_i_csv_fault {
    hne_status status;
    size_t column;
    const char *message;
} hne_i_csv_fault;

typedef struct hne_i_csv_head {
    const char *key;      /* as it stands in the table; 16 bytes more can be read */
    const uint32_t *ends; /* of the runs of columns in it */
    uint32_t length;
    uint32_t next;  /* the head that followed last time */
    int32_t series; /* -1 with a value_fault */
    int8_t multiplier;
    uint8_t hedge;
    char status; /* where the table has it by row */
    int8_t is_certain;
    int8_t is_good[2]; /* 1 if rows can be taken quickly: as values, as figures (once that was tried) */
    int8_t was_tried;
    uint64_t hash;
    const hne_i_csv_fault *value_fault; /* whatever is read; NULL for none */
    const hne_i_csv_fault *fault;       /* of statements; known once it was tried */
} hne_i_csv_head;

typedef struct hne_i_csv_heads {
    HNE_I_VECTOR(hne_i_csv_head) heads;
    HNE_I_VECTOR(hne_i_csv_series) series;
    hne_i_index by_key, by_meaning;
    hne_i_csv_store store;
    hne_profile *trial; /* in which statements are tried */
    hne_indicator *trial_indicator, *trial_reference;
    hne_i_text key; /* being looked for */
    HNE_I_VECTOR(char) texts;
    HNE_I_VECTOR(uint32_t) ends; /* of the runs in the key */
} hne_i_csv_heads;

enum { HNE_I_CSV_KEY_PADDING = 16 };

/* What a series is called in a column, "" where nothing is said. */
const char *hne_i_csv_series_text(const hne_i_csv_series *series, hne_csv_column column);

/* The head with that key, HNE_I_INDEX_NONE if it is new. */
uint32_t hne_i_csv_head_find(const hne_i_csv_heads *heads, const char *key, size_t length);
/* Finds or makes the head of a row. `cell` is the column of the observation
 * where series lie across, otherwise HNE_I_CSV_NO_COLUMN. */
hne_status hne_i_csv_head_of_row(hne_i_csv_heads *heads, const hne_i_csv_plan *plan, const hne_i_csv_row *row,
                                 size_t cell, uint32_t *out, hne_error *error);
/* Notes what is wrong with a head, if nothing is yet; 0 also then. */
hne_status hne_i_csv_note_fault(hne_i_csv_heads *heads, const hne_i_csv_fault **fault, size_t column,
                                const hne_error *found, hne_error *error);
/* Tries whether a profile takes a statement with that head, once for each head, and notes the fault. */
hne_status hne_i_csv_head_try(hne_i_csv_heads *heads, const hne_i_csv_plan *plan, uint32_t head, hne_error *error);
void hne_i_csv_heads_clear(hne_i_csv_heads *heads);

#endif
