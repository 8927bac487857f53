/* SPDX-License-Identifier: MIT */
/* Writing the statements of a profile as a table. */
#ifndef HNE_IO_CSV_WRITE_H
#define HNE_IO_CSV_WRITE_H

#include "io/csv_format.h"
#include "io/json_write.h"

enum { HNE_I_CSV_COLUMNS = 17, HNE_I_CSV_TEXT_SIZE = HNE_FIGURE_TEXT_SIZE };

/* What a column says of a statement: a text of the profile's, or one printed into the buffer. */
typedef const char *hne_i_csv_text(const hne_statement *statement, char mark, char *buffer);

typedef struct hne_i_csv_written {
    hne_csv_column column;
    hne_i_csv_text *text;
    const char *usual; /* the column is left out where no statement says anything else; NULL: never */
} hne_i_csv_written;

/* All columns there are, in the order they are written. */
extern const hne_i_csv_written hne_i_csv_columns[HNE_I_CSV_COLUMNS];

typedef struct hne_i_csv_writer {
    hne_i_sink *sink;
    const hne_profile *profile;
    char separator, mark;
    int is_needed[HNE_I_CSV_COLUMNS];
    int fields; /* of the row so far */
    hne_error *error;
} hne_i_csv_writer;

void hne_i_csv_write_field(hne_i_csv_writer *writer, const char *text);
void hne_i_csv_end_row(hne_i_csv_writer *writer);
/* Periods across: one row for all statements that differ in period and value alone. */
hne_status hne_i_csv_write_across(hne_i_csv_writer *writer);

#endif
