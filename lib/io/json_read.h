/* SPDX-License-Identifier: MIT */
/* Reading JSON objects by tables of their members. An object is read into a
 * record, a plain struct; who reads the record makes the object of the model. */
#ifndef HNE_IO_JSON_READ_H
#define HNE_IO_JSON_READ_H

#include "io/json_words.h"

#include <hunanecon/profile.h>

#include <jansson.h>
#include <stddef.h>

typedef struct hne_i_reader {
    const char *bytes;
    size_t length;
    const char *name; /* of the input, for errors */
    hne_profile *profile;
    hne_error *error;
} hne_i_reader;

/* A value, and the way to it from the root. */
typedef struct hne_i_node {
    const struct hne_i_node *up;
    const char *name; /* of the member; NULL for an element and the root */
    size_t index;     /* of the element */
    json_t *value;
} hne_i_node;

typedef struct hne_i_member hne_i_member;
typedef hne_status hne_i_member_read(hne_i_reader *reader, const hne_i_node *node, const hne_i_member *member,
                                     void *place);

struct hne_i_member {
    const char *name;
    hne_i_member_read *read;
    size_t offset; /* in the record, of what `read` fills */
    int required;
    const hne_i_word *words; /* for hne_i_read_word */
    int64_t low, high;       /* for hne_i_read_integer */
};

/* Reads the members of an object into a record that holds the defaults.
 * Members whose names begin with "x-" are passed over. */
hne_status hne_i_read_object(hne_i_reader *reader, const hne_i_node *node, const char *what,
                             const hne_i_member *members, size_t count, void *record);
#define HNE_I_READ_OBJECT(reader, node, what, members, record) \
    hne_i_read_object(reader, node, what, members, sizeof(members) / sizeof *(members), record)

/* How to read a member, and what it fills. */
hne_i_member_read hne_i_read_text;       /* const char *, borrowed from the value */
hne_i_member_read hne_i_read_integer;    /* int64_t within low and high */
hne_i_member_read hne_i_read_real;       /* double */
hne_i_member_read hne_i_read_flag;       /* int32_t, 1 or 0 */
hne_i_member_read hne_i_read_word;       /* int32_t */
hne_i_member_read hne_i_read_unit;       /* hne_unit */
hne_i_member_read hne_i_read_period;     /* hne_period */
hne_i_member_read hne_i_read_date;       /* hne_date */
hne_i_member_read hne_i_read_number;     /* hne_figure without unit and hedge */
hne_i_member_read hne_i_read_place;      /* hne_span, but for its source */
hne_i_member_read hne_i_read_array;      /* json_t *, borrowed */
hne_i_member_read hne_i_read_names;      /* json_t *: an object of texts */
hne_i_member_read hne_i_read_source;     /* const hne_source *, by its code */
hne_i_member_read hne_i_read_indicator;  /* hne_indicator * */
hne_i_member_read hne_i_read_platform;   /* hne_platform * */
hne_i_member_read hne_i_read_initiative; /* hne_initiative * */

/* A text fit for a message: in double quotes, on one line, cut where it is long. */
typedef struct hne_i_quoted {
    char text[64];
} hne_i_quoted;
hne_i_quoted hne_i_quote(const char *text);

/* Adds to a failure just noted where in the input it lies; returns its status. */
hne_status hne_i_place_value(const hne_i_reader *reader, const hne_i_node *node, hne_status status);
/* The same for a member of the object `node`, for the object itself where it
 * has no such member. HNE_OK is passed on. */
hne_status hne_i_place_member(const hne_i_reader *reader, const hne_i_node *node, const char *name,
                              hne_status status);

hne_i_node hne_i_node_member(const hne_i_node *node, const char *name);
hne_i_node hne_i_node_element(const hne_i_node *node, size_t index);

/* Calls for each element of an array member of `node`; `array` may be NULL. */
typedef hne_status hne_i_element_read(hne_i_reader *reader, const hne_i_node *element, void *context);
hne_status hne_i_for_elements(hne_i_reader *reader, const hne_i_node *node, const char *name, json_t *array,
                              hne_i_element_read *read, void *context);

/* The families of objects. Those that are pointed at are made first, what
 * they point at is added once all are there. */
hne_i_element_read hne_i_read_source_object;
hne_i_element_read hne_i_read_indicator_object;
hne_i_element_read hne_i_read_indicator_links;
hne_i_element_read hne_i_read_platform_object;
hne_i_element_read hne_i_read_initiative_object;
hne_i_element_read hne_i_read_initiative_links;
/* Of an indicator: its statements, once its links are read. */
hne_status hne_i_read_statements(hne_i_reader *reader, const hne_i_node *indicator, json_t *statements,
                                 hne_indicator *of);

#endif
