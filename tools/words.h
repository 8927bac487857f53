/* SPDX-License-Identifier: MIT */
/* Words for the library's numbers: in JSON the profile format's own, in
 * tables the same with blanks for underscores. */
#ifndef TOOLS_WORDS_H
#define TOOLS_WORDS_H

#include <hunanecon.h>

const char *word_of_aspect(hne_aspect aspect);
const char *word_of_basis(hne_basis basis);
const char *word_of_hedge(hne_hedge hedge);
const char *word_of_nature(hne_nature nature);
const char *word_of_prices(hne_prices prices);
const char *word_of_obs_status(hne_obs_status status);
const char *word_of_platform_status(hne_platform_status status);
const char *word_of_level(hne_platform_level level);
const char *word_of_initiative(hne_initiative_kind kind);
const char *word_of_severity(hne_severity severity);
const char *word_of_relation(hne_relation relation);
const char *word_of_repair(hne_repair_kind kind);

/* "1 statement", "2 statements", "no statement"; for nouns that take an s.
 * The buffer is the caller's. */
const char *words_count(char *buffer, size_t size, size_t count, const char *noun);

#endif
