/* SPDX-License-Identifier: MIT */
/* Writing profiles object by object: one is in memory as JSON at a time. */
#ifndef HNE_IO_JSON_WRITE_H
#define HNE_IO_JSON_WRITE_H

#include "base/text.h"
#include "io/file.h"

#include <hunanecon/profile.h>

#include <jansson.h>

/* Where the text goes: to memory, or through a buffer to a file. */
typedef struct hne_i_sink {
    hne_i_text text;
    hne_i_file_writer *file; /* NULL for memory */
} hne_i_sink;

void hne_i_sink_add(hne_i_sink *sink, const char *text);

/* An object of JSON being built. Defaults are not written; the first failure
 * is kept and later additions do nothing. */
typedef struct hne_i_build {
    json_t *object;
    hne_status status;
    hne_error *error;
} hne_i_build;

void hne_i_build_text(hne_i_build *build, const char *name, const char *text);        /* "" is not written */
void hne_i_build_integer(hne_i_build *build, const char *name, int64_t value, int64_t unwritten);
void hne_i_build_flag(hne_i_build *build, const char *name, int32_t value, int32_t unwritten);
void hne_i_build_value(hne_i_build *build, const char *name, json_t *value);          /* takes it over */
void hne_i_build_date(hne_i_build *build, const char *name, hne_date date);
void hne_i_build_period(hne_i_build *build, const char *name, hne_period period);
void hne_i_build_span(hne_i_build *build, hne_span span);
json_t *hne_i_build_string(hne_i_build *build, const char *text); /* NULL after a failure */

/* What the objects of the model look like; each fills an empty object. */
void hne_i_build_source(hne_i_build *build, const hne_source *source);
void hne_i_build_indicator(hne_i_build *build, const hne_indicator *indicator); /* without its statements */
void hne_i_build_statement(hne_i_build *build, const hne_statement *statement);
void hne_i_build_platform(hne_i_build *build, const hne_platform *platform);
void hne_i_build_initiative(hne_i_build *build, const hne_initiative *initiative);

#endif
