/* SPDX-License-Identifier: MIT */
/* What is in a profile: the sections of `hunanecon show`. */
#ifndef TOOLS_SHOW_H
#define TOOLS_SHOW_H

#include "input.h"
#include "output.h"

#include <hunanecon.h>

void show_sources(output *out, const hne_profile *profile);
void show_indicators(output *out, const hne_profile *profile);
void show_platforms(output *out, const hne_profile *profile);
/* 0 without memory. */
int show_initiatives(output *out, const hne_profile *profile);
/* Title, name, and how much there is. */
void show_title(output *out, const input *of);

/* Shows one input; 0 if it could not. */
typedef int show_input(output *out, const input *of, option_set set);
/* All that the command line names, one after the other; with --json the one
 * profile as JSON. Returns the exit status. */
int show_inputs(const options *given, const char *default_path, show_input *show_one);

#endif
