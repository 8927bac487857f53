/* SPDX-License-Identifier: MIT */
/* A table as a profile. Observations are gathered first: only when all are
 * known can it be said which codes tell indicators apart. */
#include "io/csv_reader.h"

#include "base/alloc.h"
#include "io/json_words.h"

#include <stdio.h>
#include <string.h>

enum { CHUNK = 512 };

/* An observation, and where it stands. */
typedef struct record {
    uint32_t head;
    hne_period period;
    hne_figure figure;
    char status;
    int32_t column;
    int64_t line;
} record;

/* An indicator to be: what the series of it have in common. */
typedef struct member {
    int32_t series; /* its first */
    hne_indicator *indicator;
    int other_area, other_dimension; /* others of the same name have another */
    int has_unit;                    /* 1: one for all levels; 0: none known yet; -1: several */
    hne_unit unit;
} member;

typedef struct builder {
    hne_csv_reader *reader;
    hne_error *error;
    HNE_I_VECTOR(record) records;
    HNE_I_VECTOR(member) members;
    uint32_t *member_of; /* by series */
    hne_i_index index, by_base; /* of members: by what makes them up, the first by its base */
    hne_profile *profile;
} builder;

static const hne_i_csv_series *series_at(const builder *in, int32_t series)
{
    return &in->reader->heads.series.items[series];
}

static const char *text_of(const builder *in, const member *of, hne_csv_column column)
{
    return hne_i_csv_series_text(series_at(in, of->series), column);
}

/* --- gathering -------------------------------------------------------------------- */

static hne_status gather(builder *in)
{
    hne_period periods[CHUNK];
    hne_figure figures[CHUNK];
    char statuses[CHUNK];
    uint32_t heads[CHUNK];
    int64_t lines[CHUNK];
    int32_t columns[CHUNK];
    for (;;) {
        hne_i_csv_sink sink = {.room = CHUNK, .periods = periods, .figures = figures, .statuses = statuses,
                               .is_figures = 1, .heads = heads, .lines = lines, .columns = columns};
        hne_status status = hne_i_csv_next(in->reader, &sink, in->error);
        if (status || !sink.count)
            return status;
        for (size_t i = 0; i < sink.count; i++) {
            record one = {heads[i], periods[i], figures[i], statuses[i], columns[i], lines[i]};
            if (!hne_i_vector_add(&in->records, one))
                return hne_i_fail_memory(in->error);
        }
    }
}

/* --- which indicators there are --------------------------------------------------- */

/* Indicator, area and dimension stand first among the texts of a series. */
static uint64_t member_hash(const void *of, uint32_t number)
{
    const builder *in = of;
    const hne_i_csv_series *series = series_at(in, in->members.items[number].series);
    return hne_i_hash_bytes(series->texts, series->begins[3]);
}

static uint32_t find_member(const builder *in, const hne_i_csv_series *wanted)
{
    size_t at = 0;
    uint32_t found;
    uint64_t hash = hne_i_hash_bytes(wanted->texts, wanted->begins[3]);
    while ((found = hne_i_index_next(&in->index, hash, &at)) != HNE_I_INDEX_NONE) {
        const hne_i_csv_series *other = series_at(in, in->members.items[found].series);
        if (other->begins[3] == wanted->begins[3] && memcmp(other->texts, wanted->texts, wanted->begins[3]) == 0)
            break;
    }
    return found;
}

static hne_status add_member(builder *in, int32_t series)
{
    member added = {.series = series};
    if (!hne_i_index_reserve(&in->index, member_hash, in) || !hne_i_vector_add(&in->members, added))
        return hne_i_fail_memory(in->error);
    uint32_t number = (uint32_t)in->members.count - 1;
    hne_i_index_add(&in->index, member_hash(in, number), number);
    in->member_of[series] = number;
    return HNE_OK;
}

/* Of the levels alone: a growth is in percent whatever the indicator is in. */
static void note_unit(member *of, const hne_i_csv_series *series)
{
    if (series->aspect != HNE_ASPECT_LEVEL)
        return;
    if (!of->has_unit) {
        of->unit = series->unit;
        of->has_unit = 1;
    } else if (!hne_unit_equal(of->unit, series->unit)) {
        of->has_unit = -1;
    }
}

static hne_status find_members(builder *in)
{
    size_t count = in->reader->heads.series.count;
    hne_status status = HNE_OK;
    in->member_of = hne_i_realloc(NULL, count + 1, sizeof *in->member_of);
    if (!in->member_of)
        return hne_i_fail_memory(in->error);
    memset(in->member_of, 0xFF, (count + 1) * sizeof *in->member_of);
    for (size_t i = 0; !status && i < in->records.count; i++) {
        int32_t series = in->reader->heads.heads.items[in->records.items[i].head].series;
        if (in->member_of[series] != HNE_I_INDEX_NONE)
            continue;
        in->member_of[series] = find_member(in, series_at(in, series));
        if (in->member_of[series] == HNE_I_INDEX_NONE)
            status = add_member(in, series);
        if (!status)
            note_unit(&in->members.items[in->member_of[series]], series_at(in, series));
    }
    return status;
}

/* --- codes -------------------------------------------------------------------------- */

static const char *base_code(const builder *in, const member *of)
{
    static const hne_csv_column order[] = {HNE_CSV_COLUMN_INDICATOR, HNE_CSV_COLUMN_DIMENSION, HNE_CSV_COLUMN_AREA};
    for (size_t i = 0; i < sizeof order / sizeof *order; i++)
        if (*text_of(in, of, order[i]))
            return text_of(in, of, order[i]);
    return "value";
}

static uint64_t base_hash(const void *of, uint32_t number)
{
    const builder *in = of;
    const char *base = base_code(in, &in->members.items[number]);
    return hne_i_hash_bytes(base, strlen(base));
}

/* The first member with that base. */
static uint32_t find_base(const builder *in, const char *base)
{
    size_t at = 0;
    uint32_t found;
    uint64_t hash = hne_i_hash_bytes(base, strlen(base));
    while ((found = hne_i_index_next(&in->by_base, hash, &at)) != HNE_I_INDEX_NONE &&
           strcmp(base_code(in, &in->members.items[found]), base) != 0)
        ;
    return found;
}

static void compare(const builder *in, member *first, member *other)
{
    first->other_area |= strcmp(text_of(in, first, HNE_CSV_COLUMN_AREA), text_of(in, other, HNE_CSV_COLUMN_AREA)) != 0;
    first->other_dimension |= strcmp(text_of(in, first, HNE_CSV_COLUMN_DIMENSION),
                                     text_of(in, other, HNE_CSV_COLUMN_DIMENSION)) != 0;
    other->other_area = first->other_area; /* all of the base alike, after the second round */
    other->other_dimension = first->other_dimension;
}

static hne_status tell_apart(builder *in)
{
    for (int round = 0; round < 2; round++)
        for (uint32_t i = 0; i < in->members.count; i++) {
            uint32_t first = find_base(in, base_code(in, &in->members.items[i]));
            if (first != HNE_I_INDEX_NONE) {
                compare(in, &in->members.items[first], &in->members.items[i]);
                continue;
            }
            if (!hne_i_index_reserve(&in->by_base, base_hash, in))
                return hne_i_fail_memory(in->error);
            hne_i_index_add(&in->by_base, base_hash(in, i), i);
        }
    return HNE_OK;
}

static void append(hne_i_text *code, const char *text, const char *base)
{
    if (*text && text != base) {
        hne_i_text_add(code, ".");
        hne_i_text_add(code, text);
    }
}

/* The code, with a number where it is taken or too long. */
static hne_status add_indicator(builder *in, member *of)
{
    enum { LONGEST = 240 };
    hne_i_text code = HNE_I_TEXT_EMPTY;
    const char *base = base_code(in, of);
    hne_i_text_add(&code, base);
    if (of->other_area)
        append(&code, text_of(in, of, HNE_CSV_COLUMN_AREA), base);
    if (of->other_dimension)
        append(&code, text_of(in, of, HNE_CSV_COLUMN_DIMENSION), base);
    for (size_t i = 0; !code.failed && i < code.length; i++) /* of an area */
        if ((unsigned char)code.bytes[i] < 0x20 || code.bytes[i] == 0x7F)
            code.bytes[i] = ' ';
    size_t length = code.length > 255 ? LONGEST : code.length;
    hne_status status = code.failed ? HNE_ERROR_MEMORY : HNE_ERROR_DUPLICATE;
    if (!code.failed && length < code.length)
        length = hne_i_utf8_valid(code.bytes, length);
    for (int number = 1; status == HNE_ERROR_DUPLICATE; number++) {
        code.length = length < code.length ? length : code.length;
        if (number > 1 && code.length > LONGEST)
            code.length = length = hne_i_utf8_valid(code.bytes, LONGEST);
        code.bytes[code.length] = '\0';
        if (number > 1)
            hne_i_text_format(&code, ".%d", number);
        status = code.failed ? HNE_ERROR_MEMORY
                             : hne_profile_add_indicator(in->profile, code.bytes, &of->indicator, in->error);
    }
    if (code.failed)
        status = hne_i_fail_memory(in->error);
    hne_i_text_clear(&code);
    return status;
}

static hne_status set_up(builder *in, member *of)
{
    const hne_i_csv_series *series = series_at(in, of->series);
    const char *name = text_of(in, of, HNE_CSV_COLUMN_NAME), *area = text_of(in, of, HNE_CSV_COLUMN_AREA);
    hne_status status = add_indicator(in, of);
    if (!status && *name)
        status = hne_indicator_set_name(of->indicator, "en", name, in->error);
    if (!status && *area)
        status = hne_indicator_set_area(of->indicator, area, in->error);
    if (!status && of->has_unit == 1)
        status = hne_indicator_set_unit(of->indicator, of->unit, in->error);
    if (!status)
        status = hne_indicator_set_nature(of->indicator, (hne_nature)series->nature, in->error);
    return status;
}

/* --- statements ----------------------------------------------------------------------- */

/* The indicator that a statement is held against: one that the table tells
 * nothing else of is made. */
static hne_status find_reference(builder *in, const char *code, hne_indicator **out, hne_error *found)
{
    *out = hne_profile_find_indicator(in->profile, code);
    if (*out)
        return HNE_OK;
    if (find_base(in, code) != HNE_I_INDEX_NONE)
        return hne_i_fail(found, HNE_ERROR_NOT_FOUND,
                          "found a reference to \"%.80s\", which several indicators have in common; "
                          "expected one with its area, such as \"%.80s.China\"",
                          code, code);
    return hne_profile_add_indicator(in->profile, code, out, found);
}

/* Adds it, or tells what is wrong with it and which text that is. */
static hne_status add_statement(builder *in, const record *of, char text[HNE_PERIOD_TEXT_SIZE], hne_error *found)
{
    const hne_i_csv_head *head = &in->reader->heads.heads.items[of->head];
    const hne_i_csv_series *series = series_at(in, head->series);
    hne_indicator *indicator = in->members.items[in->member_of[head->series]].indicator;
    const char *reference = hne_i_csv_series_text(series, HNE_CSV_COLUMN_REFERENCE);
    hne_indicator *against = NULL;
    hne_aspect aspect = (hne_aspect)series->aspect;
    hne_figure figure = of->figure;
    hne_statement *statement;
    if (!figure.unit.code[0])
        figure.unit = hne_i_json_unit_of_aspect(aspect);
    /* What can be wrong, before the statement is made: none can be taken away. */
    snprintf(text, HNE_PERIOD_TEXT_SIZE, "%.*s", HNE_PERIOD_TEXT_SIZE - 1, reference);
    hne_status status = *reference ? find_reference(in, reference, &against, found) : HNE_OK;
    if (status)
        return status;
    if (against == indicator)
        return hne_i_fail(found, HNE_ERROR_ARGUMENT,
                          "found an indicator held against itself, expected another reference");
    hne_period_print(of->period, text, HNE_PERIOD_TEXT_SIZE);
    int has_base = series->basis == HNE_BASIS_PERIOD || series->basis == HNE_BASIS_ANNUAL_AVERAGE;
    if (has_base && hne_period_equal(series->base, of->period))
        return hne_i_fail(found, HNE_ERROR_ARGUMENT, "found a base period that is the period itself, expected another");
    if (series->basis == HNE_BASIS_ANNUAL_AVERAGE && series->base.first_month > of->period.first_month)
        return hne_i_fail(found, HNE_ERROR_ARGUMENT, "found an average since a base period that is later, expected an "
                                                     "earlier one");
    text[0] = of->status;
    text[1] = '\0';
    if (!hne_i_word_of(hne_i_words_observation, (int32_t)(unsigned char)of->status))
        return hne_i_fail(found, HNE_ERROR_NOT_FOUND,
                          "found the status %c, expected one that a profile holds: A, E, P, R, F or T",
                          of->status);
    status = hne_indicator_state(indicator, of->period, aspect, figure, &statement, found);
    if (!status && series->basis >= 0)
        status = hne_statement_set_basis(statement, (hne_basis)series->basis, series->base, found);
    if (!status && against)
        status = hne_statement_set_reference(statement, against, found);
    if (!status && series->currency.code[0])
        status = hne_statement_set_currency(statement, series->currency, found);
    if (!status)
        status = hne_statement_set_prices(statement, (hne_prices)series->prices, found);
    if (!status)
        status = hne_statement_set_status(statement, (hne_obs_status)of->status, found);
    return status || head->is_certain ? status : hne_statement_set_certain(statement, 0, found);
}

static hne_status add_statements(builder *in)
{
    hne_status status = HNE_OK;
    for (size_t i = 0; !status && i < in->records.count; i++) {
        const record *one = &in->records.items[i];
        hne_error found;
        char text[HNE_PERIOD_TEXT_SIZE];
        status = add_statement(in, one, text, &found);
        if (status == HNE_ERROR_MEMORY || status == HNE_ERROR_RANGE) {
            if (in->error)
                *in->error = found;
        } else if (status) {
            in->reader->observations--; /* it was given, and is taken back */
            status = hne_i_csv_reject(in->reader, &found, one->line, one->column, -1, text, strlen(text),
                                      in->error);
        }
    }
    return status;
}

/* --- all together ------------------------------------------------------------------ */

static hne_status build(builder *in)
{
    hne_status status = gather(in);
    if (!status)
        status = find_members(in);
    if (!status)
        status = tell_apart(in);
    if (!status)
        status = hne_profile_new(&in->profile, in->error);
    for (size_t i = 0; !status && i < in->members.count; i++)
        status = set_up(in, &in->members.items[i]);
    return status ? status : add_statements(in);
}

/* Rows there were, and none of them good. */
static hne_status check_any(const builder *in)
{
    const hne_error *first = hne_csv_reader_rejected(in->reader, 0);
    if (hne_profile_statement_count(in->profile) || !in->reader->rejected)
        return HNE_OK;
    if (first && in->error) {
        *in->error = *first;
        in->error->status = HNE_ERROR_NOT_FOUND;
        return HNE_ERROR_NOT_FOUND;
    }
    return hne_i_fail(in->error, HNE_ERROR_NOT_FOUND, "found no observation that can be read");
}

hne_status hne_profile_read_csv(hne_csv_reader *reader, hne_profile **out, hne_error *error)
{
    if (!reader || !out)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "found no reader or no place for the profile, expected both");
    builder in = {.reader = reader, .error = error};
    hne_status status = build(&in);
    if (!status)
        status = check_any(&in);
    if (status)
        hne_profile_unref(in.profile);
    else
        *out = in.profile;
    hne_i_vector_clear(&in.records);
    hne_i_vector_clear(&in.members);
    hne_i_index_clear(&in.index);
    hne_i_index_clear(&in.by_base);
    hne_i_free(in.member_of);
    return status;
}
