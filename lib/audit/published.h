/* SPDX-License-Identifier: MIT */
/* What a person who knows the region knows of its size: levels that yearbooks
 * have published, and what levels of other periods can be beside them. */
#ifndef HNE_AUDIT_PUBLISHED_H
#define HNE_AUDIT_PUBLISHED_H

#include <hunanecon/indicator.h>
#include <hunanecon/interval.h>
#include <hunanecon/period.h>

#include "audit/published_table.h"
#include "base/text.h"

/* What the product that yearbooks have of an area is called. */
#define HNE_I_PUBLISHED_PRODUCT "gross domestic product"

/* The rows of an indicator. */
typedef struct hne_i_published {
    const hne_i_published_row *rows;
    size_t count;
    int is_stock; /* of the end of the year */
    double most, least; /* how many times that, or times less, a level can be that is counted in another way */
    double usual;       /* and mostly is at the most, either way */
} hne_i_published;

/* The code without its area. */
const char *hne_i_published_concept(const hne_indicator *indicator);
/* Whether the area is China, or one of its provinces: no other's trade is published. */
int hne_i_published_has_trade(const char *area);
/* 0 if nothing is published of it. What each head has in a region is held against what it has in the nation. */
int hne_i_published_find(const hne_indicator *indicator, hne_i_published *out);
/* The same of what it is a part of: of "exports of tea", the trade of the area; 0 of what is no part. */
int hne_i_published_find_whole(const hne_indicator *part, hne_i_published *out);
/* The one or the other. */
int hne_i_published_beside(const hne_indicator *indicator, hne_i_published *out);
/* What that is called, added to the text. */
void hne_i_published_name(const hne_i_published *whole, hne_i_text *text);
/* The same of the product of an area. */
int hne_i_published_find_product(const char *area, hne_i_published *out);
/* About what it came to in the period, in the unit it is published in; 0 if that is too far from the rows. */
int hne_i_published_size(const hne_i_published *of, hne_period period, hne_interval *out);
/* The same in whatever year. */
int hne_i_published_size_ever(const hne_i_published *of, hne_period period, hne_interval *out);
/* What a level of the period can be in that unit; 0 if that is too far from the rows. */
int hne_i_published_range(const hne_i_published *of, hne_period period, hne_unit currency, hne_interval *out);
/* The same in whatever year there are releases of. */
int hne_i_published_range_ever(const hne_i_published *of, hne_period period, hne_unit currency, hne_interval *out);
/* A level over what a range leads one to expect: over its middle; where the year is not certain, 1 for anything between
 * the levels of several. */
double hne_i_published_ratio(const hne_i_published *of, double level, hne_interval known, int year_is_certain);
hne_unit hne_i_published_unit(const hne_i_published_row *row);
/* The row of the year of the period, or the last before it and the first after it; NULL for none. */
void hne_i_published_around(const hne_i_published *of, hne_period period, const hne_i_published_row *around[2]);

#endif
