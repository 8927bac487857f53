/* SPDX-License-Identifier: MIT */
/* The sections of `hunanecon show`. */
#ifndef TOOLS_SHOW_H
#define TOOLS_SHOW_H

#include "output.h"

#include <hunanecon.h>

void show_sources(output *out, const hne_profile *profile);
void show_indicators(output *out, const hne_profile *profile);
void show_platforms(output *out, const hne_profile *profile);
/* 0 without memory. */
int show_initiatives(output *out, const hne_profile *profile);

#endif
