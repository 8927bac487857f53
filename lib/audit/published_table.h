/* SPDX-License-Identifier: MIT */
/* The table of published levels, made from data/published-levels.csv at build time. */
#ifndef HNE_AUDIT_PUBLISHED_TABLE_H
#define HNE_AUDIT_PUBLISHED_TABLE_H

#include <stddef.h>
#include <stdint.h>

/* What a yearbook has of a region for a calendar year, in billions. */
typedef struct hne_i_published_row {
    double value;
    int32_t year;
    char unit[8], indicator[40], area[24]; /* no pointers: nothing to relocate when the library is loaded */
} hne_i_published_row;

/* Ordered by area, indicator and year. */
extern const hne_i_published_row hne_i_published_rows[];
extern const size_t hne_i_published_count;

#endif
