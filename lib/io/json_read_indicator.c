/* SPDX-License-Identifier: MIT */
#include "base/error.h"
#include "io/json_read.h"

typedef struct indicator_record {
    const char *code, *area;
    json_t *names, *breakdowns, *statements;
    hne_unit unit;
    int32_t nature, prices, non_negative;
    hne_interval bounds;
} indicator_record;

static const hne_i_member bounds_members[] = {
    {"lower", hne_i_read_real, offsetof(hne_interval, lower), .required = 0},
    {"upper", hne_i_read_real, offsetof(hne_interval, upper), .required = 0},
};

/* An end that is left out is none. */
static hne_status read_bounds(hne_i_reader *reader, const hne_i_node *node, const hne_i_member *member, void *place)
{
    hne_interval *bounds = place;
    (void)member;
    hne_status status = HNE_I_READ_OBJECT(reader, node, "bounds", bounds_members, bounds);
    if (!status && !(bounds->lower <= bounds->upper))
        status = hne_i_place_value(reader, node, hne_i_fail(reader->error, HNE_ERROR_ARGUMENT,
                                   "found an upper bound below the lower one, expected it above"));
    return status;
}

/* What points at other indicators is read once all of them are there. */
static hne_status leave_for_links(hne_i_reader *reader, const hne_i_node *node, const hne_i_member *member, void *place)
{
    (void)reader, (void)node, (void)member, (void)place;
    return HNE_OK;
}

static const hne_i_member members[] = {
    {"code", hne_i_read_text, offsetof(indicator_record, code), .required = 1},
    {"names", hne_i_read_names, offsetof(indicator_record, names), .required = 0},
    {"area", hne_i_read_text, offsetof(indicator_record, area), .required = 0},
    {"unit", hne_i_read_unit, offsetof(indicator_record, unit), .required = 0},
    {"nature", hne_i_read_word, offsetof(indicator_record, nature), .words = hne_i_words_nature},
    {"prices", hne_i_read_word, offsetof(indicator_record, prices), .words = hne_i_words_prices},
    {"non_negative", hne_i_read_flag, offsetof(indicator_record, non_negative), .required = 0},
    {"bounds", read_bounds, offsetof(indicator_record, bounds), .required = 0},
    {"quotient", leave_for_links, 0, .required = 0},
    {"breakdowns", hne_i_read_array, offsetof(indicator_record, breakdowns), .required = 0},
    {"statements", hne_i_read_array, offsetof(indicator_record, statements), .required = 0},
};

static hne_status set_names(hne_i_reader *reader, const hne_i_node *node, json_t *names, hne_indicator *indicator)
{
    hne_i_node list = {node, "names", 0, names};
    hne_status status = HNE_OK;
    for (void *at = json_object_iter(names); !status && at; at = json_object_iter_next(names, at)) {
        hne_i_node name = {&list, json_object_iter_key(at), 0, json_object_iter_value(at)};
        const char *text = NULL;
        status = hne_i_read_text(reader, &name, NULL, &text);
        if (!status)
            status = hne_i_place_value(reader, &name,
                                       hne_indicator_set_name(indicator, name.name, text, reader->error));
    }
    return status;
}

static hne_status set_values(hne_i_reader *reader, const hne_i_node *node, const indicator_record *record,
                             hne_indicator *indicator)
{
    hne_error *error = reader->error;
    hne_status status = HNE_OK;
    if (record->area)
        status = hne_i_place_member(reader, node, "area", hne_indicator_set_area(indicator, record->area, error));
    if (!status)
        status = hne_i_place_member(reader, node, "unit", hne_indicator_set_unit(indicator, record->unit, error));
    if (!status)
        status = hne_i_place_member(reader, node, "nature", hne_indicator_set_nature(
                                    indicator, (hne_nature)record->nature, error));
    if (!status)
        status = hne_i_place_member(reader, node, "prices", hne_indicator_set_prices(
                                    indicator, (hne_prices)record->prices, error));
    if (!status)
        status = hne_i_place_member(reader, node, "non_negative",
                                    hne_indicator_set_non_negative(indicator, record->non_negative, error));
    if (!status)
        status = hne_i_place_member(reader, node, "bounds", hne_indicator_set_bounds(indicator, record->bounds, error));
    return status;
}

hne_status hne_i_read_indicator_object(hne_i_reader *reader, const hne_i_node *node, void *context)
{
    indicator_record record = {.code = NULL, .bounds = hne_interval_entire()};
    hne_indicator *indicator;
    (void)context;
    hne_status status = HNE_I_READ_OBJECT(reader, node, "an indicator", members, &record);
    if (status)
        return status;
    status = hne_profile_add_indicator(reader->profile, record.code, &indicator, reader->error);
    if (status)
        return hne_i_place_member(reader, node, "code", status);
    status = set_values(reader, node, &record, indicator);
    if (!status && record.names)
        status = set_names(reader, node, record.names, indicator);
    return status;
}

typedef struct part_record {
    hne_indicator *indicator;
    int64_t sign;
} part_record;

static const hne_i_member part_members[] = {
    {"indicator", hne_i_read_indicator, offsetof(part_record, indicator), .required = 1},
    {"sign", hne_i_read_integer, offsetof(part_record, sign), .low = -1, .high = 1},
};

/* A part is a code, or an object where it is taken off the whole. */
static hne_status add_part(hne_i_reader *reader, const hne_i_node *node, void *context)
{
    part_record part = {NULL, 1};
    hne_status status = json_is_object(node->value)
        ? HNE_I_READ_OBJECT(reader, node, "a part", part_members, &part)
        : hne_i_read_indicator(reader, node, NULL, &part.indicator);
    if (status)
        return status;
    return hne_i_place_value(reader, node, hne_breakdown_add_part(context, part.indicator, (int32_t)part.sign,
                                                                  reader->error));
}

typedef struct breakdown_record {
    const char *name;
    int32_t complete;
    json_t *parts;
} breakdown_record;

static const hne_i_member breakdown_members[] = {
    {"name", hne_i_read_text, offsetof(breakdown_record, name), .required = 0},
    {"complete", hne_i_read_flag, offsetof(breakdown_record, complete), .required = 0},
    {"parts", hne_i_read_array, offsetof(breakdown_record, parts), .required = 1},
};

static hne_status add_breakdown(hne_i_reader *reader, const hne_i_node *node, void *context)
{
    breakdown_record record = {"", 0, NULL};
    hne_breakdown *breakdown;
    hne_status status = HNE_I_READ_OBJECT(reader, node, "a breakdown", breakdown_members, &record);
    if (!status)
        status = hne_i_place_member(reader, node, "name", hne_indicator_add_breakdown(
                                    context, record.name, record.complete, &breakdown, reader->error));
    return status ? status : hne_i_for_elements(reader, node, "parts", record.parts, add_part, breakdown);
}

typedef struct quotient_record {
    hne_indicator *numerator, *denominator;
} quotient_record;

static const hne_i_member quotient_members[] = {
    {"numerator", hne_i_read_indicator, offsetof(quotient_record, numerator), .required = 1},
    {"denominator", hne_i_read_indicator, offsetof(quotient_record, denominator), .required = 1},
};

static hne_status set_quotient(hne_i_reader *reader, const hne_i_node *node, hne_indicator *indicator)
{
    quotient_record record = {NULL, NULL};
    hne_status status = HNE_I_READ_OBJECT(reader, node, "a quotient", quotient_members, &record);
    return status ? status : hne_i_place_value(reader, node, hne_indicator_set_quotient(
                                 indicator, record.numerator, record.denominator, reader->error));
}

hne_status hne_i_read_indicator_links(hne_i_reader *reader, const hne_i_node *node, void *context)
{
    const char *code = json_string_value(json_object_get(node->value, "code"));
    hne_indicator *indicator = hne_profile_find_indicator(reader->profile, code);
    (void)context;
    hne_status status = hne_i_for_elements(reader, node, "breakdowns", json_object_get(node->value, "breakdowns"),
                                           add_breakdown, indicator);
    hne_i_node quotient = hne_i_node_member(node, "quotient");
    if (!status && quotient.value)
        status = set_quotient(reader, &quotient, indicator);
    return status ? status : hne_i_read_statements(reader, node, json_object_get(node->value, "statements"), indicator);
}
