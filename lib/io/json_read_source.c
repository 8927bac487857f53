/* SPDX-License-Identifier: MIT */
#include "io/json_read.h"

typedef struct source_record {
    const char *code, *title, *publisher, *language, *address;
    hne_date date;
} source_record;

static const hne_i_member members[] = {
    {"code", hne_i_read_text, offsetof(source_record, code), .required = 1},
    {"title", hne_i_read_text, offsetof(source_record, title), .required = 0},
    {"publisher", hne_i_read_text, offsetof(source_record, publisher), .required = 0},
    {"date", hne_i_read_date, offsetof(source_record, date), .required = 0},
    {"language", hne_i_read_text, offsetof(source_record, language), .required = 0},
    {"address", hne_i_read_text, offsetof(source_record, address), .required = 0},
};

static hne_status set_texts(hne_i_reader *reader, const hne_i_node *node, const source_record *record,
                            hne_source *source)
{
    const struct {
        const char *name, *text;
        hne_status (*set)(hne_source *, const char *, hne_error *);
    } texts[] = {
        {"title", record->title, hne_source_set_title},
        {"publisher", record->publisher, hne_source_set_publisher},
        {"language", record->language, hne_source_set_language},
        {"address", record->address, hne_source_set_address},
    };
    hne_status status = HNE_OK;
    for (size_t i = 0; !status && i < sizeof texts / sizeof *texts; i++)
        if (texts[i].text)
            status = hne_i_place_member(reader, node, texts[i].name,
                                        texts[i].set(source, texts[i].text, reader->error));
    return status;
}

hne_status hne_i_read_source_object(hne_i_reader *reader, const hne_i_node *node, void *context)
{
    source_record record = {.code = NULL};
    hne_source *source;
    (void)context;
    hne_status status = HNE_I_READ_OBJECT(reader, node, "a source", members, &record);
    if (status)
        return status;
    status = hne_profile_add_source(reader->profile, record.code, &source, reader->error);
    if (status)
        return hne_i_place_member(reader, node, "code", status);
    status = set_texts(reader, node, &record, source);
    if (!status && record.date.year)
        status = hne_i_place_member(reader, node, "date", hne_source_set_date(source, record.date, reader->error));
    return status;
}
