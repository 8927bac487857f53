/* SPDX-License-Identifier: MIT */
/* The part of a table that is being looked at: all of it where it is in
 * memory, otherwise a buffer that is filled again and again. */
#ifndef HNE_IO_CSV_WINDOW_H
#define HNE_IO_CSV_WINDOW_H

#include <hunanecon/csv.h>

/* A row longer than this is not read. */
enum { HNE_I_CSV_LONGEST_ROW = 1 << 20 };

typedef struct hne_i_csv_window {
    const char *at, *end; /* what was not used yet */
    int is_last;          /* nothing follows */
    char *name;           /* of the input, for errors */
    int64_t before;       /* bytes of the input before `begin` */
    const char *begin;
    char *buffer; /* NULL for memory */
    size_t capacity;
    hne_csv_source *source; /* NULL for a file */
    void *context;
    int descriptor;  /* -1 for none */
    int64_t total;   /* bytes in all; -1: not known */
    int64_t fetched; /* bytes taken from the source */
} hne_i_csv_window;

/* Each makes a window, to be closed also after a failure. */
hne_status hne_i_csv_window_of_file(hne_i_csv_window *window, const char *path, hne_error *error);
hne_status hne_i_csv_window_of_memory(hne_i_csv_window *window, const char *bytes, size_t length, const char *name,
                                      hne_error *error);
hne_status hne_i_csv_window_of_stream(hne_i_csv_window *window, hne_csv_source *source, void *context,
                                      const char *name, hne_error *error);
void hne_i_csv_window_close(hne_i_csv_window *window);

/* Brings more bytes behind `end`, or sets `is_last`. What lies in the window
 * may move: places before this are no longer good. */
hne_status hne_i_csv_window_fill(hne_i_csv_window *window, hne_error *error);
/* Bytes of the input before `place`. */
int64_t hne_i_csv_window_offset(const hne_i_csv_window *window, const char *place);

#endif
