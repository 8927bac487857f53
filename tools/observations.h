/* SPDX-License-Identifier: MIT */
/* Reading tables of observations, as the options tell, and telling well what
 * of them could not be read. */
#ifndef TOOLS_OBSERVATIONS_H
#define TOOLS_OBSERVATIONS_H

#include "options.h"

#include <hunanecon.h>

/* Options of every command that reads tables. */
#define OPTIONS_OF_TABLES (OPTION_SEPARATOR | OPTION_DECIMAL | OPTION_COLUMNS | OPTION_MISSING)

typedef struct observation {
    int32_t series;
    hne_period period;
    hne_figure figure;
    char status;
} observation;

typedef struct observations {
    hne_csv_reader *reader; /* names the series */
    observation *items;     /* by series, then by period */
    size_t count;
} observations;

/* A format as the options tell; 0 if one of them is wrong, which has been told. To be freed. */
int observations_format(const options *given, hne_csv_format **out);
/* Opens a table: a file, or standard input for "-". NULL if it cannot be, which has been told. */
hne_csv_reader *observations_open(const char *path, const hne_csv_format *format);
/* Tells on standard error what was rejected; 1 if anything was. */
int observations_tell_rejected(const hne_csv_reader *reader);
/* Reads a whole table; 0 if it cannot be read, which has been told. To be cleared either way. */
int observations_read(observations *of, const options *given, const char *path);
void observations_clear(observations *of);
/* The observation of a series in a period, the last one stated; NULL if there is none. */
const observation *observations_find(const observations *of, int32_t series, hne_period period);

#endif
