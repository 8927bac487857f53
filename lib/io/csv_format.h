/* SPDX-License-Identifier: MIT */
/* What is known of a table beforehand, and the words that tables use. */
#ifndef HNE_IO_CSV_FORMAT_H
#define HNE_IO_CSV_FORMAT_H

#include "base/vector.h"

#include <hunanecon/csv.h>

enum { HNE_I_CSV_LONGEST_CODE = 31 }; /* of a missing value */

typedef struct hne_i_csv_role {
    char *name;
    hne_csv_column column;
} hne_i_csv_role;

struct hne_csv_format {
    char separator; /* 0: by the header */
    char mark;      /* before decimals */
    hne_csv_layout layout;
    HNE_I_VECTOR(hne_i_csv_role) roles;
    HNE_I_VECTOR(char *) missing;
    size_t reject_limit;
};

/* NULL is the format of defaults. 0 if memory ran out; then, too, `to` is to be cleared. */
int hne_i_csv_format_copy(hne_csv_format *to, const hne_csv_format *from);
void hne_i_csv_format_clear(hne_csv_format *format);

/* The role that the format gives a column of that name, else what its name
 * says, whatever the case of ASCII letters and with ' ', '-' or '_' between
 * words: HNE_CSV_COLUMN_BY_NAME if that is nothing. */
hne_csv_column hne_i_csv_role_of(const hne_csv_format *format, const char *name);
int hne_i_csv_is_missing(const hne_csv_format *format, const char *text, size_t length);
/* The name under which a column is written, and told of. */
const char *hne_i_csv_column_name(hne_csv_column column);
/* The letter of a status; 0 if it is none. */
char hne_i_csv_status(const char *text, size_t length);

#endif
