/* SPDX-License-Identifier: MIT */
/* A table being read: rows that are plain in one loop, all others one by one. */
#ifndef HNE_IO_CSV_READER_H
#define HNE_IO_CSV_READER_H

#include "base/error.h"
#include "io/csv_cell.h"
#include "io/csv_head.h"
#include "io/csv_window.h"

/* Bytes after which progress is told of. */
enum { HNE_I_CSV_STEP = 1 << 18 };

/* What a plain row of a long table is taken by, from left to right. */
typedef enum hne_i_csv_step_kind {
    HNE_I_CSV_RUN, /* columns next to each other that are part of the head */
    HNE_I_CSV_PERIOD,
    HNE_I_CSV_VALUE,
    HNE_I_CSV_STATUS,
    HNE_I_CSV_SKIP /* an ignored column */
} hne_i_csv_step_kind;

typedef struct hne_i_csv_step {
    hne_i_csv_step_kind kind;
    uint32_t columns; /* of a run */
} hne_i_csv_step;

struct hne_csv_reader {
    hne_csv_format format;
    hne_i_csv_window window;
    hne_i_csv_plan plan;
    hne_i_csv_heads heads;
    hne_i_csv_row row;
    int64_t line;      /* of window.at, from 1 */
    int has_cr;        /* before line feeds, as behind the header */
    size_t cell;       /* next column of it; SIZE_MAX: no row is open */
    uint32_t head;     /* of the last row */
    hne_i_csv_period_slot *slots;
    HNE_I_VECTOR(hne_i_csv_step) steps; /* none where rows are not taken so */
    int64_t observations, missing, rejected;
    HNE_I_VECTOR(hne_error *) rejects;
    hne_csv_progress *progress;
    void *progress_context;
    int64_t told; /* bytes read when progress was told of */
    hne_error failure; /* told with the next call; HNE_OK for none */
};

/* Where observations go; arrays may be NULL. */
typedef struct hne_i_csv_sink {
    size_t room, count;
    int32_t *series;
    hne_period *periods;
    double *values;
    hne_figure *figures;
    char *statuses;
    int is_figures; /* missing values are left out, and heads have to fit a statement */
    uint32_t *heads; /* of each, for the library alone */
    int64_t *lines;
    int32_t *columns; /* in bytes, from 1 */
} hne_i_csv_sink;

/* Reads on until the sink is full or the table ends. */
hne_status hne_i_csv_next(hne_csv_reader *reader, hne_i_csv_sink *sink, hne_error *error);
/* Takes plain rows for at most about HNE_I_CSV_STEP bytes, and moves window.at beyond them. */
void hne_i_csv_take_plain(hne_csv_reader *reader, hne_i_csv_sink *sink);
/* Notes an observation that was not taken: its place and, from `found`, the reason. */
hne_status hne_i_csv_reject(hne_csv_reader *reader, const hne_error *found, int64_t line, int64_t column,
                            int64_t offset, const char *text, size_t length, hne_error *error);

#endif
