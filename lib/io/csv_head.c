/* SPDX-License-Identifier: MIT */
#include "io/csv_head.h"

#include "base/error.h"
#include "io/csv_words.h"

#include <string.h>

enum { LONGEST_WORD = 255, LONGEST_TEXT = 8191 };

/* Columns that a series keeps the text of; those before NAME tell series apart. */
static const hne_csv_column kept[HNE_I_CSV_TEXTS] = {
    HNE_CSV_COLUMN_INDICATOR,   HNE_CSV_COLUMN_AREA,      HNE_CSV_COLUMN_DIMENSION, HNE_CSV_COLUMN_UNIT,
    HNE_CSV_COLUMN_ASPECT,      HNE_CSV_COLUMN_BASIS,     HNE_CSV_COLUMN_BASE_PERIOD, HNE_CSV_COLUMN_REFERENCE,
    HNE_CSV_COLUMN_CURRENCY,    HNE_CSV_COLUMN_PRICES,    HNE_CSV_COLUMN_NAME,      HNE_CSV_COLUMN_NATURE,
};

enum { TELLING = 10 };

/* A text of the row. */
typedef struct piece {
    const char *bytes;
    size_t length;
} piece;

/* A head being made. */
typedef struct maker {
    hne_i_csv_heads *heads;
    const hne_i_csv_plan *plan;
    hne_i_csv_head head;
    hne_i_csv_series series;
    int32_t multiplier;
    piece pieces[HNE_CSV_COLUMN_CERTAIN + 1];
    hne_i_text dimension;
    hne_error *error;
} maker;

hne_status hne_i_csv_note_fault(hne_i_csv_heads *heads, const hne_i_csv_fault **fault, size_t column,
                                const hne_error *found, hne_error *error)
{
    if (*fault)
        return HNE_OK; /* the first counts */
    const char *message = hne_i_csv_store_add(&heads->store, found->message, strlen(found->message), 1);
    hne_i_csv_fault noted = {found->status, column, message};
    *fault = message ? hne_i_csv_store_keep(&heads->store, &noted, sizeof noted) : NULL;
    return *fault ? HNE_OK : hne_i_fail_memory(error);
}

/* --- what the texts mean ----------------------------------------------------- */

/* Takes one text; `found` is filled where it cannot be read. */
typedef hne_status reading(maker *in, const char *text, hne_error *found);

static hne_status read_hedge(maker *in, const char *text, hne_error *found)
{
    hne_hedge hedge = HNE_HEDGE_NONE;
    hne_status status = hne_i_csv_hedge(text, &hedge, found);
    in->head.hedge = (uint8_t)hedge;
    return status;
}

static hne_status read_multiplier(maker *in, const char *text, hne_error *found)
{
    int32_t power = 0;
    hne_status status = hne_i_csv_multiplier(text, &power, found);
    in->multiplier += power;
    return status;
}

static hne_status read_unit(maker *in, const char *text, hne_error *found)
{
    int32_t power = 0;
    hne_status status = hne_i_csv_unit(text, &in->series.unit, &power, found);
    in->multiplier += power;
    return status;
}

static hne_status read_row_status(maker *in, const char *text, hne_error *found)
{
    char letter = hne_i_csv_status(text, strlen(text));
    if (!letter)
        return hne_i_csv_status_fault(text, found);
    in->head.status = letter;
    return HNE_OK;
}

static hne_status read_word(const hne_i_word *words, const char *text, int32_t *out, const char *expected,
                            hne_error *found)
{
    for (; words->word; words++)
        if (strcmp(words->word, text) == 0) {
            *out = words->value;
            return HNE_OK;
        }
    return hne_i_fail(found, HNE_ERROR_NOT_FOUND, "found \"%.40s\", expected %s", text, expected);
}

static hne_status read_aspect(maker *in, const char *text, hne_error *found)
{
    int32_t value = 0;
    hne_status status = read_word(hne_i_words_aspect, text, &value,
                                  "an aspect: level, change, growth, gap, share, share_change, contribution, rank or "
                                  "growth_rank", found);
    if (!status)
        in->series.aspect = (uint8_t)value;
    return status;
}

static hne_status read_basis(maker *in, const char *text, hne_error *found)
{
    int32_t value = 0;
    hne_status status = read_word(hne_i_words_basis, text, &value,
                                  "a basis: none, year_on_year, period_on_period, period or annual_average", found);
    if (!status)
        in->series.basis = (int8_t)value;
    return status;
}

static hne_status read_base_period(maker *in, const char *text, hne_error *found)
{
    return hne_period_parse(text, &in->series.base, found);
}

static hne_status read_currency(maker *in, const char *text, hne_error *found)
{
    return hne_unit_parse(text, &in->series.currency, found);
}

static hne_status read_prices(maker *in, const char *text, hne_error *found)
{
    int32_t value = 0;
    hne_status status = read_word(hne_i_words_prices, text, &value, "prices: current, constant or unknown", found);
    if (!status)
        in->series.prices = (uint8_t)value;
    return status;
}

static hne_status read_nature(maker *in, const char *text, hne_error *found)
{
    int32_t value = 0;
    hne_status status = read_word(hne_i_words_nature, text, &value, "a nature: flow, stock, ratio or unknown", found);
    if (!status)
        in->series.nature = (uint8_t)value;
    return status;
}

static hne_status read_certain(maker *in, const char *text, hne_error *found)
{
    static const hne_i_word words[] = {{"yes", 1}, {"no", 0}, {"true", 1}, {"false", 0}, {"1", 1}, {"0", 0}, {NULL, 0}};
    int32_t value = 1;
    hne_status status = read_word(words, text, &value, "yes or no", found);
    in->head.is_certain = (int8_t)value;
    return status;
}

static const struct {
    reading *read;
    int for_values; /* a fault is one for plain values, too */
} readings[HNE_CSV_COLUMN_CERTAIN + 1] = {
    [HNE_CSV_COLUMN_STATUS] = {read_row_status, 1},
    [HNE_CSV_COLUMN_HEDGE] = {read_hedge, 1},
    [HNE_CSV_COLUMN_UNIT] = {read_unit, 0},
    [HNE_CSV_COLUMN_MULTIPLIER] = {read_multiplier, 1},
    [HNE_CSV_COLUMN_ASPECT] = {read_aspect, 0},
    [HNE_CSV_COLUMN_BASIS] = {read_basis, 0},
    [HNE_CSV_COLUMN_BASE_PERIOD] = {read_base_period, 0},
    [HNE_CSV_COLUMN_CURRENCY] = {read_currency, 0},
    [HNE_CSV_COLUMN_PRICES] = {read_prices, 0},
    [HNE_CSV_COLUMN_NATURE] = {read_nature, 0},
    [HNE_CSV_COLUMN_CERTAIN] = {read_certain, 0},
};

static int is_code(hne_csv_column role)
{
    return role == HNE_CSV_COLUMN_INDICATOR || role == HNE_CSV_COLUMN_REFERENCE || role == HNE_CSV_COLUMN_DIMENSION;
}

static hne_status check_text(hne_csv_column role, const char *text, size_t length, hne_error *found)
{
    size_t longest = is_code(role) || readings[role].read ? LONGEST_WORD : LONGEST_TEXT;
    if (hne_i_utf8_valid(text, length) != length)
        return hne_i_fail(found, HNE_ERROR_SYNTAX, "found bytes that are not UTF-8; save the table as UTF-8");
    for (size_t i = 0; i < length; i++)
        if (!text[i] || (is_code(role) && ((unsigned char)text[i] < 0x20 || text[i] == 0x7F)))
            return hne_i_fail(found, HNE_ERROR_SYNTAX,
                              "found a control character or line break in a text, expected none");
    if (length > longest)
        return hne_i_fail(found, HNE_ERROR_RANGE, "found a text of %zu bytes, expected at most %zu", length, longest);
    return HNE_OK;
}

static hne_status take_text(maker *in, size_t column, hne_csv_column role, const char *bytes, size_t length)
{
    hne_error found;
    char text[LONGEST_WORD + 1];
    if (readings[role].read)
        hne_i_csv_trim(&bytes, &length);
    if (check_text(role, bytes, length, &found))
        return hne_i_csv_note_fault(in->heads, &in->head.value_fault, column, &found, in->error);
    if (role == HNE_CSV_COLUMN_DIMENSION) {
        hne_i_text_add(&in->dimension, in->dimension.length && length ? "." : "");
        hne_i_text_add_bytes(&in->dimension, bytes, length);
        return in->dimension.failed ? hne_i_fail_memory(in->error) : HNE_OK;
    }
    in->pieces[role] = (piece){bytes, length};
    if (!length || !readings[role].read)
        return HNE_OK;
    memcpy(text, bytes, length);
    text[length] = '\0';
    if (!readings[role].read(in, text, &found))
        return HNE_OK;
    return hne_i_csv_note_fault(in->heads, readings[role].for_values ? &in->head.value_fault : &in->head.fault,
                                column, &found, in->error);
}

/* --- the series of a head -------------------------------------------------------- */

const char *hne_i_csv_series_text(const hne_i_csv_series *series, hne_csv_column column)
{
    for (size_t i = 0; i < HNE_I_CSV_TEXTS; i++)
        if (kept[i] == column)
            return series->texts + series->begins[i];
    return "";
}

static uint64_t series_hash(const void *of, uint32_t number)
{
    return ((const hne_i_csv_heads *)of)->series.items[number].hash;
}

static uint64_t key_hash(const void *of, uint32_t number)
{
    return ((const hne_i_csv_heads *)of)->heads.items[number].hash;
}

/* Word by word: keys are many, and looked for often. */
static uint64_t hash_of(const char *bytes, size_t length)
{
    uint64_t hash = length, word;
    for (; length >= sizeof word; length -= sizeof word, bytes += sizeof word) {
        memcpy(&word, bytes, sizeof word);
        hash = hne_i_hash_number(hash ^ word);
    }
    word = 0;
    if (length)
        memcpy(&word, bytes, length);
    return hne_i_hash_number(hash ^ word);
}

/* One text for one meaning: "%" and "PT" are one unit, no aspect is a level. */
static void settle_texts(maker *in)
{
    if (in->series.unit.code[0])
        in->pieces[HNE_CSV_COLUMN_UNIT] = (piece){in->series.unit.code, strnlen(in->series.unit.code, 8)};
    if (in->series.aspect == HNE_ASPECT_LEVEL)
        in->pieces[HNE_CSV_COLUMN_ASPECT].length = 0;
    in->pieces[HNE_CSV_COLUMN_DIMENSION] = (piece){in->dimension.bytes, in->dimension.length};
}

/* All texts in `heads->texts`. */
static hne_status join_texts(maker *in)
{
    hne_i_csv_heads *heads = in->heads;
    size_t needed = HNE_I_CSV_TEXTS, length = 0;
    for (size_t i = 0; i < HNE_I_CSV_TEXTS; i++)
        needed += in->pieces[kept[i]].length;
    if (needed > UINT16_MAX) {
        hne_error found;
        hne_i_fail(&found, HNE_ERROR_RANGE, "found more than %d bytes of texts in a row", UINT16_MAX);
        return hne_i_csv_note_fault(heads, &in->head.value_fault, 0, &found, in->error);
    }
    for (heads->texts.count = heads->texts.capacity; heads->texts.capacity < needed;
         heads->texts.count = heads->texts.capacity)
        if (!hne_i_vector_reserve(&heads->texts))
            return hne_i_fail_memory(in->error);
    for (size_t i = 0; i < HNE_I_CSV_TEXTS; i++) {
        piece of = in->pieces[kept[i]];
        in->series.begins[i] = (uint16_t)length;
        if (of.length)
            memcpy(heads->texts.items + length, of.bytes, of.length);
        length += of.length;
        heads->texts.items[length++] = '\0';
        if (i + 1 == TELLING)
            in->series.telling = (uint16_t)length;
    }
    heads->texts.count = length;
    return HNE_OK;
}

static hne_status add_series(maker *in)
{
    hne_i_csv_heads *heads = in->heads;
    if (heads->series.count >= INT32_MAX)
        return hne_i_fail(in->error, HNE_ERROR_RANGE, "found more than 2147483647 series");
    in->series.texts = hne_i_csv_store_add(&heads->store, heads->texts.items, heads->texts.count, 0);
    if (!in->series.texts || !hne_i_index_reserve(&heads->by_meaning, series_hash, heads) ||
        !hne_i_vector_reserve(&heads->series))
        return hne_i_fail_memory(in->error);
    in->head.series = (int32_t)heads->series.count;
    heads->series.items[heads->series.count++] = in->series;
    hne_i_index_add(&heads->by_meaning, in->series.hash, (uint32_t)in->head.series);
    return HNE_OK;
}

static hne_status find_series(maker *in)
{
    hne_i_csv_heads *heads = in->heads;
    in->head.series = -1;
    if (in->head.value_fault)
        return HNE_OK; /* no observation will be of it */
    settle_texts(in);
    hne_status status = join_texts(in);
    if (status || in->head.value_fault)
        return status;
    in->series.hash = hash_of(heads->texts.items, in->series.telling);
    size_t at = 0;
    uint32_t found;
    while ((found = hne_i_index_next(&heads->by_meaning, in->series.hash, &at)) != HNE_I_INDEX_NONE) {
        const hne_i_csv_series *other = &heads->series.items[found];
        if (other->hash == in->series.hash && other->telling == in->series.telling &&
            memcmp(other->texts, heads->texts.items, other->telling) == 0)
            break;
    }
    if (found == HNE_I_INDEX_NONE)
        return add_series(in);
    in->head.series = (int32_t)found;
    return HNE_OK;
}

static hne_status take_texts(maker *in, const hne_i_csv_row *row, size_t cell)
{
    hne_status status = HNE_OK;
    for (size_t i = 0; !status && i < in->plan->columns.count; i++)
        if (hne_i_csv_plan_is_head(in->plan, i))
            status = take_text(in, i, in->plan->columns.items[i].role, row->fields.items[i].text,
                               row->fields.items[i].length);
    if (status || cell == HNE_I_CSV_NO_COLUMN)
        return status;
    const char *name = in->plan->columns.items[cell].name;
    hne_csv_column role = in->pieces[HNE_CSV_COLUMN_INDICATOR].length ? HNE_CSV_COLUMN_DIMENSION
                                                                      : HNE_CSV_COLUMN_INDICATOR;
    return take_text(in, cell, role, name, strlen(name));
}

/* A unit's multiplier word and the multiplier together. */
static hne_status check_multiplier(maker *in)
{
    hne_error found;
    if (in->multiplier >= -18 && in->multiplier <= 18) {
        in->head.multiplier = (int8_t)in->multiplier;
        return HNE_OK;
    }
    hne_i_fail(&found, HNE_ERROR_RANGE, "found multipliers that are 10^%d together, expected -18 to 18",
               (int)in->multiplier);
    return hne_i_csv_note_fault(in->heads, &in->head.value_fault, 0, &found, in->error);
}

static hne_status keep(maker *in, uint32_t *out)
{
    hne_i_csv_heads *heads = in->heads;
    in->head.length = (uint32_t)heads->key.length;
    in->head.hash = hash_of(heads->key.bytes, heads->key.length);
    in->head.is_good[0] = !in->head.value_fault && !memchr(heads->key.bytes, '\n', heads->key.length);
    in->head.key = hne_i_csv_store_add(&heads->store, heads->key.bytes, heads->key.length, HNE_I_CSV_KEY_PADDING);
    in->head.ends =
        hne_i_csv_store_keep(&heads->store, heads->ends.items, heads->ends.count * sizeof *heads->ends.items);
    if (!in->head.key || !in->head.ends || heads->heads.count >= HNE_I_INDEX_NONE ||
        !hne_i_vector_reserve(&heads->heads) || !hne_i_index_reserve(&heads->by_key, key_hash, heads))
        return hne_i_fail_memory(in->error);
    *out = in->head.next = (uint32_t)heads->heads.count;
    heads->heads.items[heads->heads.count++] = in->head;
    hne_i_index_add(&heads->by_key, in->head.hash, *out);
    return HNE_OK;
}

static hne_status make(hne_i_csv_heads *heads, const hne_i_csv_plan *plan, const hne_i_csv_row *row, size_t cell,
                       uint32_t *out, hne_error *error)
{
    maker in = {.heads = heads, .plan = plan, .error = error};
    in.head.status = HNE_OBS_NORMAL;
    in.head.is_certain = 1;
    in.series.aspect = HNE_ASPECT_LEVEL;
    in.series.basis = -1;
    in.series.base = (hne_period){0, -1};
    hne_status status = take_texts(&in, row, cell);
    if (!status)
        status = check_multiplier(&in);
    if (!status)
        status = find_series(&in);
    if (!status)
        status = keep(&in, out);
    hne_i_text_clear(&in.dimension);
    return status;
}

/* --- finding --------------------------------------------------------------------- */

uint32_t hne_i_csv_head_find(const hne_i_csv_heads *heads, const char *key, size_t length)
{
    uint64_t hash = hash_of(key, length);
    size_t at = 0;
    uint32_t found;
    while ((found = hne_i_index_next(&heads->by_key, hash, &at)) != HNE_I_INDEX_NONE) {
        const hne_i_csv_head *head = &heads->heads.items[found];
        if (head->hash == hash && head->length == length && memcmp(head->key, key, length) == 0)
            break;
    }
    return found;
}

hne_status hne_i_csv_head_of_row(hne_i_csv_heads *heads, const hne_i_csv_plan *plan, const hne_i_csv_row *row,
                                 size_t cell, uint32_t *out, hne_error *error)
{
    heads->key.length = 0;
    heads->ends.count = 0;
    hne_i_text_add(&heads->key, "");
    for (size_t i = 0; i < plan->columns.count; i++) {
        const hne_i_csv_field *field = &row->fields.items[i];
        if (!hne_i_csv_plan_is_head(plan, i))
            continue;
        int goes_on = i && hne_i_csv_plan_is_head(plan, i - 1);
        if (heads->ends.count)
            hne_i_text_add_bytes(&heads->key, &plan->separator, 1);
        hne_i_text_add_bytes(&heads->key, field->raw, (size_t)(field->after - field->raw));
        heads->ends.count -= (size_t)goes_on;
        if (!hne_i_vector_add(&heads->ends, (uint32_t)heads->key.length))
            return hne_i_fail_memory(error);
    }
    if (cell != HNE_I_CSV_NO_COLUMN)
        hne_i_text_add_bytes(&heads->key, (const char *)&cell, sizeof cell);
    if (heads->key.failed)
        return hne_i_fail_memory(error);
    *out = hne_i_csv_head_find(heads, heads->key.bytes, heads->key.length);
    return *out == HNE_I_INDEX_NONE ? make(heads, plan, row, cell, out, error) : HNE_OK;
}

void hne_i_csv_heads_clear(hne_i_csv_heads *heads)
{
    hne_i_vector_clear(&heads->heads);
    hne_i_vector_clear(&heads->series);
    hne_i_index_clear(&heads->by_key);
    hne_i_index_clear(&heads->by_meaning);
    hne_i_csv_store_clear(&heads->store);
    hne_i_text_clear(&heads->key);
    hne_i_vector_clear(&heads->texts);
    hne_i_vector_clear(&heads->ends);
    hne_profile_unref(heads->trial);
    heads->trial = NULL;
}
