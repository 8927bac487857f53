/* SPDX-License-Identifier: MIT */
/* Texts of releases: what input.c makes of a file that is no profile. */
#ifndef TOOLS_INPUT_TEXT_H
#define TOOLS_INPUT_TEXT_H

#include "file.h"
#include "input.h"

/* Takes the content over; 0 without memory. */
int input_text_make(input_text *of, const char *path, int is_page, blob *content);
void input_text_clear(input_text *of);
/* Reads it into the profile, as a source whose code is its path. */
hne_status input_text_read(input_text *of, hne_profile *profile, const hne_release_options *told, hne_error *error);
/* Tells on standard error, where it matters, that it was reckoned from today's date. */
void input_text_note_date(const input_text *of, hne_date today);

/* "a.txt and 2 more", to be freed; NULL without memory. */
char *input_text_names(const char *first, size_t more);
/* A profile of releases is named after its one release, and after the region that all are of. */
void input_text_name_profile(hne_profile *profile, const input_text *texts, size_t count);

#endif
