/* SPDX-License-Identifier: MIT */
/* A row taken apart into its fields, by RFC 4180. */
#ifndef HNE_IO_CSV_ROW_H
#define HNE_IO_CSV_ROW_H

#include "base/text.h"
#include "base/vector.h"

typedef struct hne_i_csv_field {
    const char *text;        /* without quotes, or without blanks around it */
    size_t length;
    const char *raw, *after; /* as it stands in the table */
    int has_pairs;           /* of quotes, which stand for one */
} hne_i_csv_field;

typedef struct hne_i_csv_row {
    HNE_I_VECTOR(hne_i_csv_field) fields;
    char *unpaired; /* room for texts in which pairs of quotes are one */
    size_t room;
    const char *begin;
    const char *next;   /* where the next row begins */
    const char *fault;  /* HNE_I_CSV_BROKEN: what is wrong, in words, */
    const char *broken; /* and where */
} hne_i_csv_row;

typedef enum hne_i_csv_split {
    HNE_I_CSV_WHOLE,  /* fields and `next` are set */
    HNE_I_CSV_CUT,    /* the text ends before the row does; only if it is not the last */
    HNE_I_CSV_BROKEN, /* quotes that make no sense; `next` is the next line */
    HNE_I_CSV_MEMORY
} hne_i_csv_split;

hne_i_csv_split hne_i_csv_row_split(hne_i_csv_row *row, const char *begin, const char *end, int is_last,
                                    char separator);
/* Leaves out blanks around a text. */
void hne_i_csv_trim(const char **text, size_t *length);
void hne_i_csv_row_clear(hne_i_csv_row *row);

#endif
