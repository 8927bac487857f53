/* SPDX-License-Identifier: MIT */
#include <hunanecon/unit.h>

#include "base/error.h"
#include "base/text.h"
#include "value/scan.h"
#include "value/unit_table.h"

#include <string.h>

/* Length of a code, -1 if it breaks the rule for codes. */
static int code_length(const char *code)
{
    int length = 0;
    for (; code[length]; length++) {
        char c = hne_i_lower_case(code[length]);
        if (length == 7 || !((c >= 'a' && c <= 'z') || hne_i_is_digit(c) || c == '-' || c == '_'))
            return -1;
    }
    return length;
}

/* The entry of a code, whatever the case of its letters; NULL if there is none. */
static const hne_i_unit_entry *find_code(const char *code)
{
    for (size_t i = 0; i < hne_i_unit_count; i++) {
        size_t length = hne_i_begins_with(code, hne_i_units[i].code);
        if (length && !code[length])
            return &hne_i_units[i];
    }
    return NULL;
}

hne_status hne_unit_parse(const char *code, hne_unit *out, hne_error *error)
{
    if (!code || !out)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "found no code or no place for the unit, expected both");
    int length = code_length(code);
    if (length < 0) {
        hne_i_fail(error, HNE_ERROR_SYNTAX,
                   "found unit \"%.80s\", expected a code of 1 to 7 letters, digits, '-' or '_' such as CNY", code);
        hne_i_error_text(error, code, strlen(code));
        return HNE_ERROR_SYNTAX;
    }
    hne_unit unit = {{0}};
    memcpy(unit.code, code, (size_t)length);
    const hne_i_unit_entry *known = hne_i_unit_entry_of(unit); /* as it stands, mostly */
    if (!known && length)
        known = find_code(code);
    memcpy(unit.code, known ? known->code : code, known ? strlen(known->code) : (size_t)length);
    *out = unit;
    return HNE_OK;
}

int32_t hne_unit_equal(hne_unit a, hne_unit b)
{
    return strncmp(a.code, b.code, sizeof a.code) == 0;
}

static int compare_codes(const char *a, const char *b)
{
    size_t i = 0;
    while (i < sizeof(hne_unit) - 1 && a[i] && a[i] == b[i])
        i++;
    return (unsigned char)a[i] - (unsigned char)b[i];
}

/* Three letters as a number, in the order of the alphabet. */
static uint32_t number_of_letters(const char *code)
{
    return (uint32_t)(unsigned char)code[0] << 16 | (uint32_t)(unsigned char)code[1] << 8 | (unsigned char)code[2];
}

static const hne_i_unit_entry *find_currency(const char *code)
{
    uint32_t wanted = number_of_letters(code);
    size_t low = hne_i_first_currency, high = hne_i_unit_count;
    while (high - low > 1) {
        size_t middle = (low + high) / 2;
        int is_behind = number_of_letters(hne_i_units[middle].code) > wanted;
        high = is_behind ? middle : high;
        low = is_behind ? low : middle;
    }
    return number_of_letters(hne_i_units[low].code) == wanted ? &hne_i_units[low] : NULL;
}

const hne_i_unit_entry *hne_i_unit_entry_of(hne_unit unit)
{
    int has_three_letters = unit.code[0] && unit.code[1] && unit.code[2] && !unit.code[3];
    const hne_i_unit_entry *currency = has_three_letters ? find_currency(unit.code) : NULL;
    if (currency)
        return currency;
    for (size_t i = 0; i < hne_i_first_currency; i++)
        if (!compare_codes(hne_i_units[i].code, unit.code))
            return &hne_i_units[i];
    return NULL;
}

hne_unit_kind hne_unit_kind_of(hne_unit unit)
{
    if (!*unit.code)
        return HNE_UNIT_NONE;
    const hne_i_unit_entry *known = hne_i_unit_entry_of(unit);
    return known ? known->kind : HNE_UNIT_OTHER;
}

size_t hne_unit_name(hne_unit unit, char *buffer, size_t size)
{
    char code[sizeof unit.code + 1] = {0};
    memcpy(code, unit.code, sizeof unit.code);
    const hne_i_unit_entry *known = hne_i_unit_entry_of(unit);
    hne_i_writer writer = hne_i_writer_of(buffer, size);
    hne_i_write(&writer, known ? known->name : code);
    return hne_i_writer_end(&writer);
}

/* Could the byte go on with the word before it? Bytes of other scripts begin
 * words of their own. */
static int goes_on(char c)
{
    char lower = hne_i_lower_case(c);
    return (lower >= 'a' && lower <= 'z') || hne_i_is_digit(c) || c == '_';
}

int hne_i_word_ends(const char *text, size_t length)
{
    return !goes_on(text[length - 1]) || !goes_on(text[length]);
}

/* Codes are written in capitals: "all" is no Albanian currency. */
static size_t begins_with_code(const char *text, const char *code)
{
    size_t length = strlen(code);
    return strncmp(text, code, length) == 0 ? length : 0;
}

/* Keeps the longer of two matches; 1 if the new one was longer. */
static int improves(const char *text, size_t length, size_t *longest)
{
    if (length <= *longest || !hne_i_word_ends(text, length))
        return 0;
    *longest = length;
    return 1;
}

size_t hne_i_unit_scan(const char *text, hne_unit *out)
{
    size_t longest = 0;
    for (size_t i = 0; i < hne_i_unit_count; i++)
        if (improves(text, begins_with_code(text, hne_i_units[i].code), &longest) +
            improves(text, hne_i_begins_with(text, hne_i_units[i].name), &longest))
            memcpy(out->code, hne_i_units[i].code, sizeof out->code);
    for (size_t i = 0; i < hne_i_unit_word_count; i++)
        if (improves(text, hne_i_begins_with(text, hne_i_unit_words[i].word), &longest))
            memcpy(out->code, hne_i_unit_words[i].code, sizeof out->code);
    return longest;
}

size_t hne_i_multiplier_scan(const char *text, int32_t *out)
{
    size_t longest = 0;
    for (size_t i = 0; i < hne_i_multiplier_count; i++)
        if (improves(text, hne_i_begins_with(text, hne_i_multipliers[i].word), &longest))
            *out = hne_i_multipliers[i].power;
    return longest;
}

hne_status hne_multiplier_parse(const char *word, int32_t *out, hne_error *error)
{
    if (!word || !out)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "found no word or no place for the power, expected both");
    int32_t power = 0;
    size_t length = hne_i_multiplier_scan(word, &power);
    if (word[length]) {
        hne_i_fail(error, HNE_ERROR_NOT_FOUND,
                   "found \"%.80s\", expected a multiplier word such as million, billion or 亿", word);
        hne_i_error_text(error, word, strlen(word));
        return HNE_ERROR_NOT_FOUND;
    }
    *out = power;
    return HNE_OK;
}

const char *hne_multiplier_word(int32_t power)
{
    if (power == 0)
        return "";
    for (size_t i = 0; i < hne_i_multiplier_count; i++)
        if (hne_i_multipliers[i].power == power)
            return hne_i_multipliers[i].word;
    return NULL;
}
