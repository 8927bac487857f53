/* SPDX-License-Identifier: MIT */
/* Files: read whole; written whole or left as they were. */
#ifndef HNE_IO_FILE_H
#define HNE_IO_FILE_H

#include "base/text.h"

#include <hunanecon/base.h>

/* Adds the content of the file to `content`, which the caller clears also on
 * failure. */
hne_status hne_i_file_read(const char *path, hne_i_text *content, hne_error *error);

/* A file being written beside the one it will replace. */
typedef struct hne_i_file_writer {
    const char *path; /* as the caller named it */
    char *target, *temporary;
    int descriptor;
    int failure; /* errno of the first failed write, 0 for none */
    hne_error *error;
} hne_i_file_writer;

hne_status hne_i_file_open(hne_i_file_writer *file, const char *path, hne_error *error);
void hne_i_file_write(hne_i_file_writer *file, const char *bytes, size_t length);
/* Puts the new file in the place of the old one if all went well and `status`
 * is HNE_OK; otherwise removes it and leaves the old one. */
hne_status hne_i_file_close(hne_i_file_writer *file, hne_status status);

#endif
