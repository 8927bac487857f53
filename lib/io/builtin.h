/* SPDX-License-Identifier: MIT */
/* The built-in profile, as the bytes of its file; made from data/ by the build. */
#ifndef HNE_IO_BUILTIN_H
#define HNE_IO_BUILTIN_H

#include <stddef.h>

extern const unsigned char hne_i_builtin_bytes[];
extern const size_t hne_i_builtin_length;

#endif
