/* SPDX-License-Identifier: MIT */
/* How a profile keeps its objects. */
#ifndef HNE_MODEL_OBJECTS_H
#define HNE_MODEL_OBJECTS_H

#include "base/vector.h"
#include "model/index.h"

#include <hunanecon/profile.h>

#include <stdatomic.h>

/* What objects with a code have in common; their first member. */
typedef struct hne_i_object {
    hne_profile *profile;
    char *code;
    uint32_t index; /* place among the profile's objects of that sort */
} hne_i_object;

/* All objects of one sort, by place and by code. */
typedef struct hne_i_table {
    HNE_I_VECTOR(hne_i_object *) objects;
    hne_i_index by_code;
} hne_i_table;

typedef enum hne_i_sort { HNE_I_SOURCES, HNE_I_INDICATORS, HNE_I_PLATFORMS, HNE_I_INITIATIVES, HNE_I_SORTS } hne_i_sort;

/* Objects that another one leads to, each once, in the order added. */
typedef struct hne_i_links {
    HNE_I_VECTOR(const hne_i_object *) objects;
    hne_i_index by_place;
} hne_i_links;

/* HNE_OK, HNE_ERROR_DUPLICATE without a message, or HNE_ERROR_MEMORY. */
hne_status hne_i_links_add(hne_i_links *links, const hne_i_object *object);
const void *hne_i_links_at(const hne_i_links *links, size_t index); /* NULL past the end */
void hne_i_links_clear(hne_i_links *links);

typedef HNE_I_VECTOR(char *) hne_i_texts;

/* A span as objects keep it: source + 1, so that all zero is no place. */
typedef struct hne_i_place {
    uint32_t source, begin, length;
} hne_i_place;

struct hne_source {
    hne_i_object object;
    char *title, *publisher, *language, *address;
    hne_date date;
};

struct hne_breakdown {
    hne_indicator *whole;
    char *name;
    int32_t complete;
    hne_i_links parts;
    HNE_I_VECTOR(int8_t) signs; /* of each part */
};

typedef struct hne_i_name {
    char *language, *text;
} hne_i_name;

struct hne_indicator {
    hne_i_object object;
    char *area;
    HNE_I_VECTOR(hne_i_name) names;
    HNE_I_VECTOR(hne_breakdown *) breakdowns;
    hne_unit unit;
    hne_nature nature;
    hne_prices prices;
    int32_t non_negative, is_bounded;
    hne_interval bounds; /* of its levels, in its unit, if they are bounded */
    const hne_indicator *numerator, *denominator; /* NULL, both, unless it is a quotient */
    uint32_t first_statement, last_statement; /* + 1; 0: none */
    uint32_t statement_count;
    uint32_t seen; /* by which search for cycles */
    int is_part;   /* of any other */
};

/* 64 bytes. References, sources and the next statements are kept + 1, so that 0
 * says there is none; units as places in the profile's table of units. */
struct hne_statement {
    int64_t digits;
    hne_period period, base;
    uint32_t indicator, reference, next, span_begin;
    uint32_t alike, last_alike; /* the next of this indicator, period and aspect; of the first of them, the last */
    uint16_t span_length, source, unit, currency;
    uint16_t place; /* in its chunk: leads to the profile */
    int8_t decimals, multiplier;
    uint8_t hedge, aspect, basis_and_prices, status_and_doubt;
};

/* SDMX's letters for status need 7 bits; the eighth says that indicator or
 * period were guessed. Basis and prices take half a byte each. */
enum { HNE_I_UNCERTAIN = 0x80, HNE_I_PRICES_SHIFT = 4, HNE_I_BASIS_MASK = 0x0F };

enum { HNE_I_CHUNK = 1024 };

/* Statements never move: they are kept in chunks, and each knows its place. */
typedef struct hne_i_chunk {
    hne_profile *profile;
    uint32_t first; /* index of its first statement */
    hne_statement statements[HNE_I_CHUNK];
} hne_i_chunk;

struct hne_platform {
    hne_i_object object;
    char *name, *kind, *place, *note;
    hne_platform_level level;
    hne_platform_status status;
    hne_date since;
    int64_t more_units; /* than one, so that all zero is one */
    int64_t batch;
    hne_i_place span;
};

enum { HNE_I_LISTS = 3 };

struct hne_initiative {
    hne_i_object object;
    char *title, *decided_by;
    hne_initiative_kind kind;
    int64_t number, stated_actions;
    hne_initiative *parent;
    int is_parent; /* or was, of any other */
    hne_date date;
    hne_i_place span;
    hne_i_texts lists[HNE_I_LISTS]; /* by hne_initiative_list - 1 */
    hne_i_links platforms, indicators;
};

struct hne_profile {
    atomic_size_t owners;
    char *title, *area;
    hne_i_table tables[HNE_I_SORTS];
    HNE_I_VECTOR(hne_i_chunk *) chunks;
    HNE_I_VECTOR(hne_unit) units;  /* that statements use; the first is no unit */
    size_t statement_count;
    hne_i_index first_statements;  /* of each indicator, period and aspect */
    uint32_t searches;             /* for cycles, so far */
};

/* Replaces a text; the old one stays if memory runs out or it is not UTF-8. */
hne_status hne_i_set_text(char **text, const char *value, hne_error *error);
/* "" for a text never set. */
const char *hne_i_text_or_empty(const char *text);
hne_status hne_i_check_utf8(const char *text, hne_error *error);
/* HNE_OK for a date of the calendar and for the unknown date. */
hne_status hne_i_check_date(hne_date date, hne_error *error);
/* HNE_OK if the span's source is of this profile and it is not too long. */
hne_status hne_i_check_span(const hne_profile *profile, hne_span span, hne_error *error);
hne_status hne_i_set_place(const hne_profile *profile, hne_i_place *place, hne_span span, hne_error *error);
hne_span hne_i_span_of(const hne_profile *profile, hne_i_place place);

void hne_i_source_free(hne_source *source);
void hne_i_indicator_free(hne_indicator *indicator);
void hne_i_breakdown_free(hne_breakdown *breakdown);
void hne_i_platform_free(hne_platform *platform);
void hne_i_initiative_free(hne_initiative *initiative);

#endif
