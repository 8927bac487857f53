/* SPDX-License-Identifier: MIT */
/* What is told of a statement in the columns of a table. */
#ifndef TOOLS_CELLS_H
#define TOOLS_CELLS_H

#include <hunanecon.h>

enum { NOTE_SIZE = 512 };

/* Remarks in a row, cut where they are too long. */
typedef struct note {
    char text[NOTE_SIZE];
    size_t used;
} note;

void note_add(note *of, const char *separator, const char *text);
void note_add_unit(note *of, const char *before, hne_unit unit);

typedef struct cells {
    char period[HNE_PERIOD_TEXT_SIZE], figure[HNE_FIGURE_TEXT_SIZE], aspect[32];
    note against;    /* a period, another indicator */
    note conditions; /* estimated, uncertain, in another currency */
} cells;

void cells_of(cells *of, const hne_statement *statement);
void cells_against_in_words(note *of, const hne_statement *statement);

#endif
