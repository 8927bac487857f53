/* SPDX-License-Identifier: MIT */
#include "io/json_write.h"

#include "base/alloc.h"
#include "base/error.h"

#include <hunanecon/json.h>

#include <string.h>

enum { BUFFER = 65536 };

static void sink_bytes(hne_i_sink *sink, const char *bytes, size_t length)
{
    hne_i_text_add_bytes(&sink->text, bytes, length);
    if (!sink->file || sink->text.length < BUFFER)
        return;
    hne_i_file_write(sink->file, sink->text.bytes, sink->text.length);
    sink->text.length = 0;
}

void hne_i_sink_add(hne_i_sink *sink, const char *text)
{
    sink_bytes(sink, text, strlen(text));
}

static int dump_to_sink(const char *bytes, size_t length, void *sink)
{
    sink_bytes(sink, bytes, length);
    return ((hne_i_sink *)sink)->text.failed ? -1 : 0;
}

static hne_status dump(hne_i_sink *sink, json_t *value, hne_error *error)
{
    return json_dump_callback(value, dump_to_sink, sink, JSON_ENCODE_ANY) == 0 ? HNE_OK : hne_i_fail_memory(error);
}

/* One member of an object to a line, its value on that line too: long enough
 * to be read, short enough for ten thousand statements. */
static hne_status write_members(hne_i_sink *sink, json_t *object, const char *indent, const char *first,
                                hne_error *error)
{
    hne_status status = HNE_OK;
    for (void *at = json_object_iter(object); !status && at; at = json_object_iter_next(object, at)) {
        hne_i_sink_add(sink, at == json_object_iter(object) ? first : ",");
        hne_i_sink_add(sink, indent);
        hne_i_sink_add(sink, "\"");
        hne_i_sink_add(sink, json_object_iter_key(at)); /* our own names: nothing to escape */
        hne_i_sink_add(sink, "\": ");
        status = dump(sink, json_object_iter_value(at), error);
    }
    return status;
}

static hne_status write_statements(hne_i_sink *sink, const hne_indicator *indicator, hne_error *error)
{
    const hne_statement *statement = hne_indicator_first_statement(indicator);
    hne_status status = HNE_OK;
    if (!statement)
        return HNE_OK;
    hne_i_sink_add(sink, ",\n      \"statements\": [");
    for (const char *before = "\n        "; !status && statement; before = ",\n        ") {
        hne_i_build build = {json_object(), HNE_OK, error};
        if (!build.object)
            build.status = hne_i_fail_memory(error);
        hne_i_build_statement(&build, statement);
        hne_i_sink_add(sink, before);
        status = build.status ? build.status : dump(sink, build.object, error);
        json_decref(build.object);
        statement = hne_statement_next(statement);
    }
    hne_i_sink_add(sink, "\n      ]");
    return status;
}

/* The four lists of a profile, behind one shape. */
static void build_source(hne_i_build *build, const hne_profile *profile, size_t index)
{
    hne_i_build_source(build, hne_profile_source(profile, index));
}

static void build_indicator(hne_i_build *build, const hne_profile *profile, size_t index)
{
    hne_i_build_indicator(build, hne_profile_indicator(profile, index));
}

static void build_platform(hne_i_build *build, const hne_profile *profile, size_t index)
{
    hne_i_build_platform(build, hne_profile_platform(profile, index));
}

static void build_initiative(hne_i_build *build, const hne_profile *profile, size_t index)
{
    hne_i_build_initiative(build, hne_profile_initiative(profile, index));
}

typedef struct list {
    const char *name;
    size_t (*count)(const hne_profile *);
    void (*build)(hne_i_build *, const hne_profile *, size_t);
    int with_statements;
} list;

static const list lists[] = {
    {"sources", hne_profile_source_count, build_source, 0},
    {"indicators", hne_profile_indicator_count, build_indicator, 1},
    {"platforms", hne_profile_platform_count, build_platform, 0},
    {"initiatives", hne_profile_initiative_count, build_initiative, 0},
};

static hne_status write_object(hne_i_sink *sink, const list *of, const hne_profile *profile, size_t index,
                               hne_error *error)
{
    hne_i_build build = {json_object(), HNE_OK, error};
    if (!build.object)
        build.status = hne_i_fail_memory(error);
    of->build(&build, profile, index);
    hne_status status = build.status;
    if (!status)
        status = write_members(sink, build.object, "\n      ", "", error);
    if (!status && of->with_statements)
        status = write_statements(sink, hne_profile_indicator(profile, index), error);
    json_decref(build.object);
    return status;
}

static hne_status write_list(hne_i_sink *sink, const list *of, const hne_profile *profile, hne_error *error)
{
    size_t count = of->count(profile);
    hne_status status = HNE_OK;
    if (!count)
        return HNE_OK;
    hne_i_sink_add(sink, ",\n  \"");
    hne_i_sink_add(sink, of->name);
    hne_i_sink_add(sink, "\": [");
    for (size_t i = 0; !status && i < count; i++) {
        hne_i_sink_add(sink, i ? ",\n    {" : "\n    {");
        status = write_object(sink, of, profile, i, error);
        hne_i_sink_add(sink, "\n    }");
    }
    hne_i_sink_add(sink, "\n  ]");
    return status;
}

static hne_status write_head(hne_i_sink *sink, const hne_profile *profile, hne_error *error)
{
    hne_i_build build = {json_object(), HNE_OK, error};
    if (!build.object)
        build.status = hne_i_fail_memory(error);
    hne_i_build_text(&build, "format", "hunanecon-profile");
    hne_i_build_integer(&build, "version", 1, 0);
    hne_i_build_text(&build, "title", hne_profile_title(profile));
    hne_i_build_text(&build, "area", hne_profile_area(profile));
    hne_status status = build.status ? build.status : write_members(sink, build.object, "\n  ", "{", error);
    json_decref(build.object);
    return status;
}

static hne_status write_profile(hne_i_sink *sink, const hne_profile *profile, hne_error *error)
{
    hne_status status = write_head(sink, profile, error);
    for (size_t i = 0; !status && i < sizeof lists / sizeof *lists; i++)
        status = write_list(sink, &lists[i], profile, error);
    hne_i_sink_add(sink, "\n}\n");
    if (!status && sink->text.failed)
        status = hne_i_fail_memory(error);
    return status;
}

hne_status hne_profile_write_memory(const hne_profile *profile, char **out, size_t *length, hne_error *error)
{
    if (!profile || !out || !length)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT,
                          "found NULL, expected a profile and places for the text and its length");
    hne_i_sink sink = {HNE_I_TEXT_EMPTY, NULL};
    hne_status status = write_profile(&sink, profile, error);
    if (status) {
        hne_i_text_clear(&sink.text);
        return status;
    }
    *length = sink.text.length;
    *out = hne_i_text_take(&sink.text);
    return HNE_OK;
}

hne_status hne_profile_write_file(const hne_profile *profile, const char *path, hne_error *error)
{
    if (!profile || !path)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "found NULL, expected a profile and the name of a file");
    hne_i_file_writer file;
    hne_status status = hne_i_file_open(&file, path, error);
    if (status)
        return status;
    hne_i_sink sink = {HNE_I_TEXT_EMPTY, &file};
    status = write_profile(&sink, profile, error);
    if (!status)
        hne_i_file_write(&file, sink.text.bytes, sink.text.length);
    hne_i_text_clear(&sink.text);
    return hne_i_file_close(&file, status);
}

void hne_free(void *memory)
{
    hne_i_free(memory);
}
