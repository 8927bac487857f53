/* SPDX-License-Identifier: MIT */
/* What was read of a release as lines, one for each quantity: what the golden
 * cases hold. */
#ifndef TESTS_RELEASE_PRINT_H
#define TESTS_RELEASE_PRINT_H

#include <hunanecon.h>
#include <stdio.h>

/* "date, area, title" in three lines, then of each quantity in the order of the
 * text, parted by tabs: byte offset, figure, aspect, basis, period, indicator,
 * reference or "-", and what makes it differ from a plain sure statement; or,
 * if it is unread, byte offset, figure, "unread" and the reason. */
void print_release(FILE *file, const hne_release *release);

#endif
