/* SPDX-License-Identifier: MIT */
#include "base/error.h"
#include "io/json_write.h"

#include <string.h>

static void out_of_memory(hne_i_build *build)
{
    build->status = hne_i_fail_memory(build->error);
}

json_t *hne_i_build_string(hne_i_build *build, const char *text)
{
    if (build->status)
        return NULL;
    json_t *value = json_string(text);
    if (value)
        return value;
    if (hne_i_utf8_valid(text, strlen(text)) == strlen(text))
        out_of_memory(build);
    else
        build->status = hne_i_fail(build->error, HNE_ERROR_ARGUMENT,
                                   "found a text in the profile that is not UTF-8, which JSON cannot hold; set it anew");
    return NULL;
}

void hne_i_build_value(hne_i_build *build, const char *name, json_t *value)
{
    if (build->status)
        json_decref(value);
    else if (!value || json_object_set_new(build->object, name, value) != 0)
        out_of_memory(build);
}

void hne_i_build_text(hne_i_build *build, const char *name, const char *text)
{
    if (*text)
        hne_i_build_value(build, name, hne_i_build_string(build, text));
}

void hne_i_build_integer(hne_i_build *build, const char *name, int64_t value, int64_t unwritten)
{
    if (value != unwritten)
        hne_i_build_value(build, name, json_integer(value));
}

void hne_i_build_flag(hne_i_build *build, const char *name, int32_t value, int32_t unwritten)
{
    if (!value != !unwritten)
        hne_i_build_value(build, name, json_boolean(value));
}

void hne_i_build_date(hne_i_build *build, const char *name, hne_date date)
{
    char text[HNE_DATE_TEXT_SIZE];
    if (!date.year)
        return;
    hne_date_print(date, text, sizeof text);
    hne_i_build_text(build, name, text);
}

void hne_i_build_period(hne_i_build *build, const char *name, hne_period period)
{
    char text[HNE_PERIOD_TEXT_SIZE];
    hne_period_print(period, text, sizeof text);
    hne_i_build_text(build, name, text);
}

void hne_i_build_span(hne_i_build *build, hne_span span)
{
    if (span.source)
        hne_i_build_text(build, "source", hne_source_code(span.source));
    if (!span.begin && !span.length)
        return;
    hne_i_build_value(build, "span", json_pack("[I,I]", (json_int_t)span.begin, (json_int_t)span.length));
}
