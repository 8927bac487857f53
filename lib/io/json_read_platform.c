/* SPDX-License-Identifier: MIT */
#include "io/json_read.h"

typedef struct platform_record {
    const char *code, *name, *kind, *place, *note;
    int32_t level, status;
    hne_date date;
    int64_t units, batch;
    hne_span span;
} platform_record;

static const hne_i_member members[] = {
    {"code", hne_i_read_text, offsetof(platform_record, code), .required = 1},
    {"name", hne_i_read_text, offsetof(platform_record, name), .required = 0},
    {"kind", hne_i_read_text, offsetof(platform_record, kind), .required = 0},
    {"level", hne_i_read_word, offsetof(platform_record, level), .words = hne_i_words_level},
    {"place", hne_i_read_text, offsetof(platform_record, place), .required = 0},
    {"status", hne_i_read_word, offsetof(platform_record, status), .words = hne_i_words_platform_status},
    {"date", hne_i_read_date, offsetof(platform_record, date), .required = 0},
    {"units", hne_i_read_integer, offsetof(platform_record, units), .low = 1, .high = INT64_MAX},
    {"batch", hne_i_read_integer, offsetof(platform_record, batch), .low = 0, .high = INT64_MAX},
    {"note", hne_i_read_text, offsetof(platform_record, note), .required = 0},
    {"source", hne_i_read_source, offsetof(platform_record, span.source), .required = 0},
    {"span", hne_i_read_place, offsetof(platform_record, span), .required = 0},
};

static hne_status set_texts(hne_i_reader *reader, const hne_i_node *node, const platform_record *record,
                            hne_platform *platform)
{
    const struct {
        const char *name, *text;
        hne_status (*set)(hne_platform *, const char *, hne_error *);
    } texts[] = {
        {"name", record->name, hne_platform_set_name},
        {"kind", record->kind, hne_platform_set_kind},
        {"place", record->place, hne_platform_set_place},
        {"note", record->note, hne_platform_set_note},
    };
    hne_status status = HNE_OK;
    for (size_t i = 0; !status && i < sizeof texts / sizeof *texts; i++)
        if (texts[i].text)
            status = hne_i_place_member(reader, node, texts[i].name,
                                        texts[i].set(platform, texts[i].text, reader->error));
    return status;
}

static hne_status set_values(hne_i_reader *reader, const hne_i_node *node, const platform_record *record,
                             hne_platform *platform)
{
    hne_error *error = reader->error;
    hne_status status = hne_i_place_member(reader, node, "level", hne_platform_set_level(
                                           platform, (hne_platform_level)record->level, error));
    if (!status)
        status = hne_i_place_member(reader, node, "date", hne_platform_set_status(
                                    platform, (hne_platform_status)record->status, record->date, error));
    if (!status)
        status = hne_i_place_member(reader, node, "units", hne_platform_set_units(platform, record->units, error));
    if (!status)
        status = hne_i_place_member(reader, node, "batch", hne_platform_set_batch(platform, record->batch, error));
    if (!status)
        status = hne_i_place_member(reader, node, "span", hne_platform_set_span(platform, record->span, error));
    return status;
}

hne_status hne_i_read_platform_object(hne_i_reader *reader, const hne_i_node *node, void *context)
{
    platform_record record = {.units = 1};
    hne_platform *platform;
    (void)context;
    hne_status status = HNE_I_READ_OBJECT(reader, node, "a platform", members, &record);
    if (status)
        return status;
    status = hne_profile_add_platform(reader->profile, record.code, &platform, reader->error);
    if (status)
        return hne_i_place_member(reader, node, "code", status);
    status = set_texts(reader, node, &record, platform);
    return status ? status : set_values(reader, node, &record, platform);
}
