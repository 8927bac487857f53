/* SPDX-License-Identifier: MIT */
#include "base/alloc.h"
#include "base/error.h"
#include "io/file.h"
#include "io/json_locate.h"
#include "io/json_read.h"

#include <hunanecon/json.h>

#include <stdio.h>
#include <string.h>

typedef struct profile_record {
    const char *format, *title, *area;
    int64_t version;
    json_t *sources, *indicators, *platforms, *initiatives;
} profile_record;

static hne_status read_format(hne_i_reader *reader, const hne_i_node *node, const hne_i_member *member, void *place)
{
    const char *format = json_string_value(node->value);
    (void)member;
    if (!format || strcmp(format, "hunanecon-profile") != 0)
        return hne_i_place_value(reader, node, hne_i_fail(reader->error, HNE_ERROR_FORMAT,
                                 "found another format, expected \"hunanecon-profile\"; this file is no profile"));
    *(const char **)place = format;
    return HNE_OK;
}

static hne_status read_version(hne_i_reader *reader, const hne_i_node *node, const hne_i_member *member, void *place)
{
    (void)member;
    if (json_integer_value(node->value) != 1)
        return hne_i_place_value(reader, node, hne_i_fail(reader->error, HNE_ERROR_FORMAT,
                                 "found another version of the format, expected 1; a newer library may read it"));
    *(int64_t *)place = 1;
    return HNE_OK;
}

static const hne_i_member members[] = {
    {"format", read_format, offsetof(profile_record, format), .required = 1},
    {"version", read_version, offsetof(profile_record, version), .required = 1},
    {"title", hne_i_read_text, offsetof(profile_record, title), .required = 0},
    {"area", hne_i_read_text, offsetof(profile_record, area), .required = 0},
    {"sources", hne_i_read_array, offsetof(profile_record, sources), .required = 0},
    {"indicators", hne_i_read_array, offsetof(profile_record, indicators), .required = 0},
    {"platforms", hne_i_read_array, offsetof(profile_record, platforms), .required = 0},
    {"initiatives", hne_i_read_array, offsetof(profile_record, initiatives), .required = 0},
};

static hne_status read_profile(hne_i_reader *reader, const hne_i_node *root)
{
    profile_record record = {.version = 0};
    hne_error *error = reader->error;
    hne_status status = HNE_I_READ_OBJECT(reader, root, "a profile", members, &record);
    if (!status && record.title)
        status = hne_i_place_member(reader, root, "title",
                                    hne_profile_set_title(reader->profile, record.title, error));
    if (!status && record.area)
        status = hne_i_place_member(reader, root, "area", hne_profile_set_area(reader->profile, record.area, error));
    if (status)
        return status;
    /* What is pointed at comes before what points at it. */
    const struct {
        const char *name;
        json_t *array;
        hne_i_element_read *read;
    } passes[] = {
        {"sources", record.sources, hne_i_read_source_object},
        {"indicators", record.indicators, hne_i_read_indicator_object},
        {"platforms", record.platforms, hne_i_read_platform_object},
        {"initiatives", record.initiatives, hne_i_read_initiative_object},
        {"indicators", record.indicators, hne_i_read_indicator_links},
        {"initiatives", record.initiatives, hne_i_read_initiative_links},
    };
    for (size_t i = 0; !status && i < sizeof passes / sizeof *passes; i++)
        status = hne_i_for_elements(reader, root, passes[i].name, passes[i].array, passes[i].read, NULL);
    return status;
}

static void place_offset(const hne_i_reader *reader, size_t offset)
{
    int64_t line, column;
    hne_i_json_line(reader->bytes, reader->length, offset, &line, &column);
    hne_i_error_place(reader->error, reader->name, line, column, (int64_t)offset);
}

/* What stands where the text ceases to be JSON. */
static hne_status fail_fault(const hne_i_reader *reader, const hne_i_json_fault *fault)
{
    char found[32] = "the end of the input";
    if (fault->offset < reader->length) {
        unsigned char byte = (unsigned char)reader->bytes[fault->offset];
        snprintf(found, sizeof found, byte > 0x20 && byte < 0x7F ? "'%c'" : "the byte 0x%02X", byte);
    }
    hne_i_fail(reader->error, fault->status, "found %s, expected %s; mend the text here%s", found, fault->expected,
               fault->offset < reader->length ? "" : ", it may have been cut off");
    place_offset(reader, fault->offset);
    if (fault->offset < reader->length && fault->expected[0] != 'U')
        hne_i_error_text(reader->error, reader->bytes + fault->offset, 1);
    return fault->status;
}

/* Faults that the grammar of JSON does not know and jansson does. */
static const struct {
    enum json_error_code code;
    hne_status status;
    const char *message;
} refusals[] = {
    {json_error_duplicate_key, HNE_ERROR_DUPLICATE,
     "found a member that the object has already, expected each once; take one away"},
    {json_error_numeric_overflow, HNE_ERROR_RANGE,
     "found a number too large to be held, expected one within 64 bits; write a value as a text in double quotes"},
};

static hne_status fail_refusal(const hne_i_reader *reader, const json_error_t *refusal, size_t skipped)
{
    for (size_t i = 0; i < sizeof refusals / sizeof *refusals; i++) {
        if (refusals[i].code != json_error_code(refusal))
            continue;
        hne_i_text path = HNE_I_TEXT_EMPTY;
        size_t offset = hne_i_json_find_token(reader->bytes, reader->length,
                                              (size_t)refusal->position + skipped, &path);
        hne_i_fail(reader->error, refusals[i].status, "%s", refusals[i].message);
        place_offset(reader, offset);
        if (path.bytes)
            hne_i_error_path(reader->error, path.bytes);
        hne_i_error_text(reader->error, reader->bytes + offset, (size_t)refusal->position + skipped - offset);
        hne_i_text_clear(&path);
        return refusals[i].status;
    }
    /* The text is JSON and holds nothing that jansson refuses: it could not
     * get memory, which it does not always say. */
    return hne_i_fail_memory(reader->error);
}

static hne_status parse(const hne_i_reader *reader, json_t **root)
{
    size_t skipped = hne_i_json_mark_length(reader->bytes, reader->length);
    hne_i_json_fault fault;
    json_error_t refusal;
    *root = json_loadb(reader->bytes + skipped, reader->length - skipped, JSON_REJECT_DUPLICATES | JSON_DECODE_ANY,
                       &refusal);
    if (*root)
        return HNE_OK;
    if (hne_i_json_find_fault(reader->bytes, reader->length, &fault))
        return fail_fault(reader, &fault);
    return fail_refusal(reader, &refusal, skipped);
}

hne_status hne_profile_read_memory(const char *bytes, size_t length, const char *name, hne_profile **out,
                                   hne_error *error)
{
    if (!out || (!bytes && length))
        return hne_i_fail(error, HNE_ERROR_ARGUMENT,
                          "found NULL, expected the bytes to read and a place for the profile");
    hne_i_reader reader = {bytes ? bytes : "", length, name ? name : "(memory)", NULL, error};
    json_t *value;
    hne_status status = parse(&reader, &value);
    if (status)
        return status;
    hne_i_node root = {NULL, NULL, 0, value};
    status = hne_profile_new(&reader.profile, error);
    if (!status)
        status = read_profile(&reader, &root);
    json_decref(value);
    if (status)
        hne_profile_unref(reader.profile);
    else
        *out = reader.profile;
    return status;
}

hne_status hne_profile_read_file(const char *path, hne_profile **out, hne_error *error)
{
    if (!path || !out)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "found NULL, expected the name of a file and a place for the profile");
    hne_i_text content = HNE_I_TEXT_EMPTY;
    hne_status status = hne_i_file_read(path, &content, error);
    if (!status)
        status = hne_profile_read_memory(content.bytes, content.length, path, out, error);
    hne_i_text_clear(&content);
    return status;
}
