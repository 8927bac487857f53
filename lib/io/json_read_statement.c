/* SPDX-License-Identifier: MIT */
#include "base/error.h"
#include "io/json_read.h"

#define NOT_SAID (-1)

typedef struct statement_record {
    hne_period period, base_period;
    hne_figure figure; /* without its unit */
    hne_unit unit, currency;
    int64_t multiplier;
    int32_t aspect, hedge, basis, prices, status, certain;
    hne_indicator *reference;
    hne_span span;
} statement_record;

static const hne_i_member members[] = {
    {"period", hne_i_read_period, offsetof(statement_record, period), .required = 1},
    {"aspect", hne_i_read_word, offsetof(statement_record, aspect), .required = 1, .words = hne_i_words_aspect},
    {"value", hne_i_read_number, offsetof(statement_record, figure), .required = 1},
    {"unit_multiplier", hne_i_read_integer, offsetof(statement_record, multiplier), .low = -18, .high = 18},
    {"unit", hne_i_read_unit, offsetof(statement_record, unit), .required = 0},
    {"hedge", hne_i_read_word, offsetof(statement_record, hedge), .words = hne_i_words_hedge},
    {"basis", hne_i_read_word, offsetof(statement_record, basis), .words = hne_i_words_basis},
    {"base_period", hne_i_read_period, offsetof(statement_record, base_period), .required = 0},
    {"reference", hne_i_read_indicator, offsetof(statement_record, reference), .required = 0},
    {"currency", hne_i_read_unit, offsetof(statement_record, currency), .required = 0},
    {"prices", hne_i_read_word, offsetof(statement_record, prices), .words = hne_i_words_prices},
    {"status", hne_i_read_word, offsetof(statement_record, status), .words = hne_i_words_observation},
    {"certain", hne_i_read_flag, offsetof(statement_record, certain), .required = 0},
    {"source", hne_i_read_source, offsetof(statement_record, span.source), .required = 0},
    {"span", hne_i_read_place, offsetof(statement_record, span), .required = 0},
};

static hne_figure figure_of(const hne_i_node *node, const statement_record *record, const hne_indicator *indicator)
{
    hne_figure figure = record->figure;
    figure.multiplier = (int32_t)record->multiplier;
    figure.hedge = (hne_hedge)record->hedge;
    figure.unit = record->unit;
    if (json_object_get(node->value, "unit"))
        return figure;
    figure.unit = hne_i_json_unit_of_aspect((hne_aspect)record->aspect);
    if (hne_unit_kind_of(figure.unit) == HNE_UNIT_NONE)
        figure.unit = hne_indicator_unit(indicator);
    return figure;
}

/* A base period belongs to the two bases that are measured from it. */
static hne_status set_basis(hne_i_reader *reader, const hne_i_node *node, const statement_record *record,
                            hne_statement *statement)
{
    int given = json_object_get(node->value, "base_period") != NULL;
    int wanted = record->basis == HNE_BASIS_PERIOD || record->basis == HNE_BASIS_ANNUAL_AVERAGE;
    if (given != wanted)
        return hne_i_place_member(reader, node, given ? "base_period" : "basis",
                                  hne_i_fail(reader->error, HNE_ERROR_FORMAT, given
                                  ? "found a base_period, expected none; it goes with the basis period or "
                                    "annual_average, set that basis or leave the base_period out"
                                  : "found a basis that is measured from a base_period, but no base_period; add it"));
    if (record->basis == NOT_SAID)
        return HNE_OK;
    return hne_i_place_member(reader, node, "basis", hne_statement_set_basis(
                              statement, (hne_basis)record->basis, record->base_period, reader->error));
}

static hne_status set_others(hne_i_reader *reader, const hne_i_node *node, const statement_record *record,
                             hne_statement *statement)
{
    hne_error *error = reader->error;
    hne_status status = HNE_OK;
    if (record->reference)
        status = hne_i_place_member(reader, node, "reference",
                                    hne_statement_set_reference(statement, record->reference, error));
    if (!status && record->currency.code[0])
        status = hne_i_place_member(reader, node, "currency",
                                    hne_statement_set_currency(statement, record->currency, error));
    if (!status && record->prices != NOT_SAID)
        status = hne_i_place_member(reader, node, "prices",
                                    hne_statement_set_prices(statement, (hne_prices)record->prices, error));
    if (!status && record->status != HNE_OBS_NORMAL)
        status = hne_i_place_member(reader, node, "status",
                                    hne_statement_set_status(statement, (hne_obs_status)record->status, error));
    if (!status && !record->certain)
        status = hne_i_place_member(reader, node, "certain", hne_statement_set_certain(statement, 0, error));
    if (!status && (record->span.source || record->span.begin || record->span.length))
        status = hne_i_place_member(reader, node, "span", hne_statement_set_span(statement, record->span, error));
    return status;
}

static hne_status read_statement(hne_i_reader *reader, const hne_i_node *node, void *context)
{
    statement_record record = {.basis = NOT_SAID, .prices = NOT_SAID, .status = HNE_OBS_NORMAL, .certain = 1};
    hne_statement *statement;
    hne_indicator *indicator = context;
    hne_status status = HNE_I_READ_OBJECT(reader, node, "a statement", members, &record);
    if (status)
        return status;
    status = hne_indicator_state(indicator, record.period, (hne_aspect)record.aspect,
                                 figure_of(node, &record, indicator), &statement, reader->error);
    if (status)
        return hne_i_place_member(reader, node, status == HNE_ERROR_UNIT ? "unit" : "value", status);
    status = set_basis(reader, node, &record, statement);
    return status ? status : set_others(reader, node, &record, statement);
}

hne_status hne_i_read_statements(hne_i_reader *reader, const hne_i_node *indicator, json_t *statements,
                                 hne_indicator *of)
{
    return hne_i_for_elements(reader, indicator, "statements", statements, read_statement, of);
}
