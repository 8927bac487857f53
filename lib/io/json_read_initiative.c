/* SPDX-License-Identifier: MIT */
#include "base/error.h"
#include "io/json_read.h"

typedef struct initiative_record {
    const char *code, *title, *decided_by, *parent;
    int32_t kind;
    int64_t number, stated_actions;
    hne_date date;
    json_t *means, *partners, *benchmarks, *platforms, *indicators;
    hne_span span;
} initiative_record;

/* The parent, platforms and indicators are codes, looked up once all objects
 * are there. */
static const hne_i_member members[] = {
    {"code", hne_i_read_text, offsetof(initiative_record, code), .required = 1},
    {"title", hne_i_read_text, offsetof(initiative_record, title), .required = 0},
    {"kind", hne_i_read_word, offsetof(initiative_record, kind), .words = hne_i_words_initiative_kind},
    {"number", hne_i_read_integer, offsetof(initiative_record, number), .low = 0, .high = INT64_MAX},
    {"parent", hne_i_read_text, offsetof(initiative_record, parent), .required = 0},
    {"stated_actions", hne_i_read_integer, offsetof(initiative_record, stated_actions), .low = 0, .high = INT64_MAX},
    {"date", hne_i_read_date, offsetof(initiative_record, date), .required = 0},
    {"decided_by", hne_i_read_text, offsetof(initiative_record, decided_by), .required = 0},
    {"means", hne_i_read_array, offsetof(initiative_record, means), .required = 0},
    {"partners", hne_i_read_array, offsetof(initiative_record, partners), .required = 0},
    {"benchmarks", hne_i_read_array, offsetof(initiative_record, benchmarks), .required = 0},
    {"platforms", hne_i_read_array, offsetof(initiative_record, platforms), .required = 0},
    {"indicators", hne_i_read_array, offsetof(initiative_record, indicators), .required = 0},
    {"source", hne_i_read_source, offsetof(initiative_record, span.source), .required = 0},
    {"span", hne_i_read_place, offsetof(initiative_record, span), .required = 0},
};

typedef struct text_list {
    hne_initiative *initiative;
    hne_initiative_list list;
} text_list;

static hne_status add_text(hne_i_reader *reader, const hne_i_node *node, void *context)
{
    const text_list *to = context;
    const char *text = NULL;
    hne_status status = hne_i_read_text(reader, node, NULL, &text);
    if (status)
        return status;
    return hne_i_place_value(reader, node, hne_initiative_add_text(to->initiative, to->list, text, reader->error));
}

static hne_status add_texts(hne_i_reader *reader, const hne_i_node *node, const initiative_record *record,
                            hne_initiative *initiative)
{
    const struct {
        const char *name;
        hne_initiative_list list;
        json_t *array;
    } lists[] = {
        {"means", HNE_INITIATIVE_MEANS, record->means},
        {"partners", HNE_INITIATIVE_PARTNERS, record->partners},
        {"benchmarks", HNE_INITIATIVE_BENCHMARKS, record->benchmarks},
    };
    hne_status status = HNE_OK;
    for (size_t i = 0; !status && i < sizeof lists / sizeof *lists; i++) {
        text_list to = {initiative, lists[i].list};
        status = hne_i_for_elements(reader, node, lists[i].name, lists[i].array, add_text, &to);
    }
    return status;
}

static hne_status set_texts(hne_i_reader *reader, const hne_i_node *node, const initiative_record *record,
                            hne_initiative *initiative)
{
    hne_status status = HNE_OK;
    if (record->title)
        status = hne_i_place_member(reader, node, "title",
                                    hne_initiative_set_title(initiative, record->title, reader->error));
    if (!status && record->decided_by)
        status = hne_i_place_member(reader, node, "decided_by",
                                    hne_initiative_set_decided_by(initiative, record->decided_by, reader->error));
    return status;
}

static hne_status set_values(hne_i_reader *reader, const hne_i_node *node, const initiative_record *record,
                             hne_initiative *initiative)
{
    hne_error *error = reader->error;
    hne_status status = hne_i_place_member(reader, node, "kind", hne_initiative_set_kind(
                                           initiative, (hne_initiative_kind)record->kind, error));
    if (!status)
        status = hne_i_place_member(reader, node, "number",
                                    hne_initiative_set_number(initiative, record->number, error));
    if (!status)
        status = hne_i_place_member(reader, node, "stated_actions",
                                    hne_initiative_set_stated_actions(initiative, record->stated_actions, error));
    if (!status)
        status = hne_i_place_member(reader, node, "date", hne_initiative_set_date(initiative, record->date, error));
    if (!status)
        status = hne_i_place_member(reader, node, "span", hne_initiative_set_span(initiative, record->span, error));
    return status;
}

hne_status hne_i_read_initiative_object(hne_i_reader *reader, const hne_i_node *node, void *context)
{
    initiative_record record = {.code = NULL};
    hne_initiative *initiative;
    (void)context;
    hne_status status = HNE_I_READ_OBJECT(reader, node, "an initiative", members, &record);
    if (status)
        return status;
    status = hne_profile_add_initiative(reader->profile, record.code, &initiative, reader->error);
    if (status)
        return hne_i_place_member(reader, node, "code", status);
    status = set_texts(reader, node, &record, initiative);
    if (!status)
        status = set_values(reader, node, &record, initiative);
    return status ? status : add_texts(reader, node, &record, initiative);
}

static hne_status link_platform(hne_i_reader *reader, const hne_i_node *node, void *context)
{
    hne_platform *platform;
    hne_status status = hne_i_read_platform(reader, node, NULL, &platform);
    if (status)
        return status;
    return hne_i_place_value(reader, node, hne_initiative_link_platform(context, platform, reader->error));
}

static hne_status link_indicator(hne_i_reader *reader, const hne_i_node *node, void *context)
{
    hne_indicator *indicator;
    hne_status status = hne_i_read_indicator(reader, node, NULL, &indicator);
    if (status)
        return status;
    return hne_i_place_value(reader, node, hne_initiative_link_indicator(context, indicator, reader->error));
}

static hne_status set_parent(hne_i_reader *reader, const hne_i_node *node, hne_initiative *initiative)
{
    hne_i_node code = hne_i_node_member(node, "parent");
    hne_initiative *parent;
    if (!code.value)
        return HNE_OK;
    hne_status status = hne_i_read_initiative(reader, &code, NULL, &parent);
    if (status)
        return status;
    return hne_i_place_value(reader, &code, hne_initiative_set_parent(initiative, parent, reader->error));
}

hne_status hne_i_read_initiative_links(hne_i_reader *reader, const hne_i_node *node, void *context)
{
    const char *code = json_string_value(json_object_get(node->value, "code"));
    hne_initiative *initiative = hne_profile_find_initiative(reader->profile, code);
    (void)context;
    hne_status status = set_parent(reader, node, initiative);
    if (!status)
        status = hne_i_for_elements(reader, node, "platforms", json_object_get(node->value, "platforms"),
                                    link_platform, initiative);
    if (!status)
        status = hne_i_for_elements(reader, node, "indicators", json_object_get(node->value, "indicators"),
                                    link_indicator, initiative);
    return status;
}
