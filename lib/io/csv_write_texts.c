/* SPDX-License-Identifier: MIT */
/* What the columns say. */
#include "io/csv_write.h"

#include "io/json_words.h"

#include <string.h>

static const char *indicator_text(const hne_statement *statement, char mark, char *buffer)
{
    (void)mark, (void)buffer;
    return hne_indicator_code(hne_statement_indicator(statement));
}

static const char *name_text(const hne_statement *statement, char mark, char *buffer)
{
    const hne_indicator *indicator = hne_statement_indicator(statement);
    (void)mark, (void)buffer;
    return hne_indicator_name_count(indicator) ? hne_indicator_name(indicator, "en") : "";
}

static const char *area_text(const hne_statement *statement, char mark, char *buffer)
{
    (void)mark, (void)buffer;
    return hne_indicator_area(hne_statement_indicator(statement));
}

static const char *period_text(const hne_statement *statement, char mark, char *buffer)
{
    (void)mark;
    hne_period_print(hne_statement_period(statement), buffer, HNE_I_CSV_TEXT_SIZE);
    return buffer;
}

static const char *word_text(const hne_i_word *words, int32_t value, int32_t unsaid)
{
    const char *word = value == unsaid ? "" : hne_i_word_of(words, value);
    return word ? word : "";
}

static const char *aspect_text(const hne_statement *statement, char mark, char *buffer)
{
    (void)mark, (void)buffer;
    return word_text(hne_i_words_aspect, (int32_t)hne_statement_aspect(statement), 0);
}

static const char *value_text(const hne_statement *statement, char mark, char *buffer)
{
    hne_figure_print_number(hne_statement_figure(statement), buffer, HNE_I_CSV_TEXT_SIZE);
    char *point = mark == '.' ? NULL : strchr(buffer, '.');
    if (point)
        *point = mark;
    return buffer;
}

static const char *code_text(hne_unit unit, char *buffer)
{
    memcpy(buffer, unit.code, sizeof unit.code);
    buffer[sizeof unit.code] = '\0';
    return buffer;
}

static const char *unit_text(const hne_statement *statement, char mark, char *buffer)
{
    (void)mark;
    return code_text(hne_statement_figure(statement).unit, buffer);
}

static const char *multiplier_text(const hne_statement *statement, char mark, char *buffer)
{
    (void)mark;
    hne_i_writer writer = hne_i_writer_of(buffer, HNE_I_CSV_TEXT_SIZE);
    if (hne_statement_figure(statement).multiplier)
        hne_i_write_integer(&writer, hne_statement_figure(statement).multiplier);
    hne_i_writer_end(&writer);
    return buffer;
}

static const char *hedge_text(const hne_statement *statement, char mark, char *buffer)
{
    (void)mark, (void)buffer;
    return word_text(hne_i_words_hedge, (int32_t)hne_statement_figure(statement).hedge, HNE_HEDGE_NONE);
}

static const char *basis_text(const hne_statement *statement, char mark, char *buffer)
{
    (void)mark, (void)buffer;
    return word_text(hne_i_words_basis, (int32_t)hne_statement_basis(statement),
                     (int32_t)hne_i_json_basis_of_aspect(hne_statement_aspect(statement)));
}

static const char *base_text(const hne_statement *statement, char mark, char *buffer)
{
    hne_basis basis = hne_statement_basis(statement);
    (void)mark;
    *buffer = '\0';
    if (basis == HNE_BASIS_PERIOD || basis == HNE_BASIS_ANNUAL_AVERAGE)
        hne_period_print(hne_statement_base_period(statement), buffer, HNE_I_CSV_TEXT_SIZE);
    return buffer;
}

static const char *reference_text(const hne_statement *statement, char mark, char *buffer)
{
    (void)mark, (void)buffer;
    return hne_indicator_code(hne_statement_reference(statement));
}

static const char *currency_text(const hne_statement *statement, char mark, char *buffer)
{
    (void)mark;
    return code_text(hne_statement_currency(statement), buffer);
}

static const char *prices_text(const hne_statement *statement, char mark, char *buffer)
{
    (void)mark, (void)buffer;
    return word_text(hne_i_words_prices, (int32_t)hne_statement_prices(statement), HNE_PRICES_UNKNOWN);
}

static const char *nature_text(const hne_statement *statement, char mark, char *buffer)
{
    (void)mark, (void)buffer;
    return word_text(hne_i_words_nature, (int32_t)hne_indicator_nature(hne_statement_indicator(statement)),
                     HNE_NATURE_UNKNOWN);
}

static const char *status_text(const hne_statement *statement, char mark, char *buffer)
{
    (void)mark;
    buffer[0] = (char)hne_statement_status(statement);
    buffer[1] = '\0';
    return buffer;
}

static const char *certain_text(const hne_statement *statement, char mark, char *buffer)
{
    (void)mark, (void)buffer;
    return hne_statement_is_certain(statement) ? "yes" : "no";
}

const hne_i_csv_written hne_i_csv_columns[HNE_I_CSV_COLUMNS] = {
    {HNE_CSV_COLUMN_INDICATOR, indicator_text, NULL}, {HNE_CSV_COLUMN_NAME, name_text, ""},
    {HNE_CSV_COLUMN_AREA, area_text, ""},             {HNE_CSV_COLUMN_PERIOD, period_text, NULL},
    {HNE_CSV_COLUMN_ASPECT, aspect_text, "level"},    {HNE_CSV_COLUMN_VALUE, value_text, NULL},
    {HNE_CSV_COLUMN_UNIT, unit_text, ""},             {HNE_CSV_COLUMN_MULTIPLIER, multiplier_text, ""},
    {HNE_CSV_COLUMN_HEDGE, hedge_text, ""},           {HNE_CSV_COLUMN_BASIS, basis_text, ""},
    {HNE_CSV_COLUMN_BASE_PERIOD, base_text, ""},      {HNE_CSV_COLUMN_REFERENCE, reference_text, ""},
    {HNE_CSV_COLUMN_CURRENCY, currency_text, ""},     {HNE_CSV_COLUMN_PRICES, prices_text, ""},
    {HNE_CSV_COLUMN_NATURE, nature_text, ""},         {HNE_CSV_COLUMN_STATUS, status_text, "A"},
    {HNE_CSV_COLUMN_CERTAIN, certain_text, "yes"},
};
