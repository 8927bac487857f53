/* SPDX-License-Identifier: MIT */
/* Numbers of results: for reading with two decimals, for programs in full. */
#ifndef TOOLS_NUMBERS_H
#define TOOLS_NUMBERS_H

#include <hunanecon.h>

enum { NUMBER_SIZE = HNE_FIGURE_TEXT_SIZE, NUMBER_IN_FULL = 9 };

/* Prints a number with two decimals: the nearest for direction 0, not above
 * it for -1, not below it for 1; or in full. "" for none. */
void number_of(char text[NUMBER_SIZE], double value, int direction);
/* The number in the unit that stands beside it, as hne_csv_reader_next_values() gives it: 25.3 for "25.3%". */
double number_in_unit(hne_figure figure);
/* A figure as it was printed, or its number in its unit, in full. */
void number_of_figure(char text[NUMBER_SIZE], hne_figure figure, int as_printed);

/* A measure without a unit: four decimals, or in full. */
void number_of_measure(char text[NUMBER_SIZE], double value, int for_reading);

#endif
