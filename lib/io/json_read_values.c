/* SPDX-License-Identifier: MIT */
#include "base/error.h"
#include "base/text.h"
#include "io/json_read.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

hne_i_quoted hne_i_quote(const char *text)
{
    enum { LONGEST = 40 };
    hne_i_quoted quoted;
    size_t length = strlen(text), shown = length > LONGEST ? LONGEST : length;
    shown = hne_i_utf8_valid(text, shown);
    snprintf(quoted.text, sizeof quoted.text, "\"%.*s%s\"", (int)shown, text, shown < length ? "..." : "");
    for (char *byte = quoted.text; *byte; byte++)
        if ((unsigned char)*byte < 0x20 || *byte == 0x7F)
            *byte = '?';
    return quoted;
}

/* What was found, in words: "level", an array, the number 12. */
static hne_i_quoted found(const json_t *value)
{
    static const char *const names[] = {
        [JSON_OBJECT] = "an object", [JSON_ARRAY] = "an array", [JSON_STRING] = "", [JSON_INTEGER] = "",
        [JSON_REAL] = "a number with a fraction or exponent",
        [JSON_TRUE] = "true", [JSON_FALSE] = "false", [JSON_NULL] = "null",
    };
    hne_i_quoted words;
    if (json_is_string(value))
        return hne_i_quote(json_string_value(value));
    if (json_is_integer(value))
        snprintf(words.text, sizeof words.text, "the number %" JSON_INTEGER_FORMAT, json_integer_value(value));
    else
        snprintf(words.text, sizeof words.text, "%s", names[json_typeof(value)]);
    return words;
}

static hne_status mistyped(hne_i_reader *reader, const hne_i_node *node, const char *expected)
{
    return hne_i_place_value(reader, node, hne_i_fail(reader->error, HNE_ERROR_FORMAT, "found %s, expected %s",
                                                      found(node->value).text, expected));
}

hne_status hne_i_read_text(hne_i_reader *reader, const hne_i_node *node, const hne_i_member *member, void *place)
{
    (void)member;
    if (!json_is_string(node->value))
        return mistyped(reader, node, "a text in double quotes");
    *(const char **)place = json_string_value(node->value);
    return HNE_OK;
}

hne_status hne_i_read_integer(hne_i_reader *reader, const hne_i_node *node, const hne_i_member *member, void *place)
{
    if (!json_is_integer(node->value))
        return mistyped(reader, node, "a whole number");
    int64_t value = json_integer_value(node->value);
    if (value < member->low || value > member->high)
        return hne_i_place_value(reader, node, hne_i_fail(reader->error, HNE_ERROR_RANGE,
                                 "found the number %" PRId64 ", expected one from %" PRId64 " to %" PRId64,
                                 value, member->low, member->high));
    *(int64_t *)place = value;
    return HNE_OK;
}

hne_status hne_i_read_real(hne_i_reader *reader, const hne_i_node *node, const hne_i_member *member, void *place)
{
    (void)member;
    if (!json_is_number(node->value))
        return mistyped(reader, node, "a number");
    *(double *)place = json_number_value(node->value);
    return HNE_OK;
}

hne_status hne_i_read_flag(hne_i_reader *reader, const hne_i_node *node, const hne_i_member *member, void *place)
{
    (void)member;
    if (!json_is_boolean(node->value))
        return mistyped(reader, node, "true or false");
    *(int32_t *)place = json_is_true(node->value);
    return HNE_OK;
}

hne_status hne_i_read_word(hne_i_reader *reader, const hne_i_node *node, const hne_i_member *member, void *place)
{
    hne_i_writer list;
    char known[256];
    const hne_i_word *word = member->words;
    if (json_is_string(node->value)) {
        while (word->word && strcmp(word->word, json_string_value(node->value)) != 0)
            word++;
        if (word->word) {
            *(int32_t *)place = word->value;
            return HNE_OK;
        }
    }
    list = hne_i_writer_of(known, sizeof known);
    for (word = member->words; word->word; word++) {
        hne_i_write(&list, word == member->words ? "one of " : ", ");
        hne_i_write(&list, word->word);
    }
    hne_i_writer_end(&list);
    return mistyped(reader, node, known);
}

hne_status hne_i_read_array(hne_i_reader *reader, const hne_i_node *node, const hne_i_member *member, void *place)
{
    (void)member;
    if (!json_is_array(node->value))
        return mistyped(reader, node, "an array");
    *(json_t **)place = node->value;
    return HNE_OK;
}

hne_status hne_i_read_names(hne_i_reader *reader, const hne_i_node *node, const hne_i_member *member, void *place)
{
    (void)member;
    if (!json_is_object(node->value))
        return mistyped(reader, node, "an object with a name for each language, such as {\"en\": \"exports\"}");
    *(json_t **)place = node->value;
    return HNE_OK;
}

/* The values that have a notation of their own: their parsers say what is
 * wrong with the notation, this adds where. */
hne_status hne_i_read_period(hne_i_reader *reader, const hne_i_node *node, const hne_i_member *member, void *place)
{
    (void)member;
    if (!json_is_string(node->value))
        return mistyped(reader, node, "a period in double quotes, such as \"2018-01/2018-10\"");
    hne_status status = hne_period_parse(json_string_value(node->value), place, reader->error);
    return status ? hne_i_place_value(reader, node, status) : HNE_OK;
}

hne_status hne_i_read_date(hne_i_reader *reader, const hne_i_node *node, const hne_i_member *member, void *place)
{
    (void)member;
    if (!json_is_string(node->value))
        return mistyped(reader, node, "a date in double quotes, such as \"2018-11-20\", \"2018-11\" or \"2018\"");
    hne_status status = hne_date_parse(json_string_value(node->value), place, reader->error);
    return status ? hne_i_place_value(reader, node, status) : HNE_OK;
}

hne_status hne_i_read_unit(hne_i_reader *reader, const hne_i_node *node, const hne_i_member *member, void *place)
{
    (void)member;
    if (!json_is_string(node->value))
        return mistyped(reader, node, "the code of a unit in double quotes, such as \"USD\"");
    if (json_string_length(node->value) == 0) {
        memset(place, 0, sizeof(hne_unit));
        return HNE_OK;
    }
    hne_status status = hne_unit_parse(json_string_value(node->value), place, reader->error);
    return status ? hne_i_place_value(reader, node, status) : HNE_OK;
}

hne_status hne_i_read_number(hne_i_reader *reader, const hne_i_node *node, const hne_i_member *member, void *place)
{
    char digits[32];
    const char *text = json_string_value(node->value);
    (void)member;
    if (json_is_integer(node->value)) {
        snprintf(digits, sizeof digits, "%" JSON_INTEGER_FORMAT, json_integer_value(node->value));
        text = digits;
    }
    if (!text)
        return mistyped(reader, node, "the digits as printed, in double quotes, such as \"37.30\"");
    hne_status status = hne_figure_parse_number(text, place, reader->error);
    return status ? hne_i_place_value(reader, node, status) : HNE_OK;
}

/* [begin, length], in bytes. */
hne_status hne_i_read_place(hne_i_reader *reader, const hne_i_node *node, const hne_i_member *member, void *place)
{
    static const hne_i_member bounds[] = {
        {.read = hne_i_read_integer, .low = 0, .high = UINT32_MAX},
        {.read = hne_i_read_integer, .low = 0, .high = UINT16_MAX},
    };
    int64_t values[2];
    (void)member;
    if (!json_is_array(node->value) || json_array_size(node->value) != 2)
        return mistyped(reader, node, "an array of two whole numbers: first byte and number of bytes in the source");
    for (size_t i = 0; i < 2; i++) {
        hne_i_node bound = hne_i_node_element(node, i);
        hne_status status = bounds[i].read(reader, &bound, &bounds[i], &values[i]);
        if (status)
            return status;
    }
    hne_span *span = place;
    span->begin = (size_t)values[0];
    span->length = (size_t)values[1];
    return HNE_OK;
}

/* Codes of objects that the profile must hold. */
static void *find_source(const hne_profile *profile, const char *code)
{
    return hne_profile_find_source(profile, code);
}

static void *find_indicator(const hne_profile *profile, const char *code)
{
    return hne_profile_find_indicator(profile, code);
}

static void *find_platform(const hne_profile *profile, const char *code)
{
    return hne_profile_find_platform(profile, code);
}

static void *find_initiative(const hne_profile *profile, const char *code)
{
    return hne_profile_find_initiative(profile, code);
}

static hne_status read_code(hne_i_reader *reader, const hne_i_node *node, const char *sort,
                            void *(*find)(const hne_profile *, const char *), void *place)
{
    if (!json_is_string(node->value)) {
        char expected[64];
        snprintf(expected, sizeof expected, "the code of one of the %ss in double quotes", sort);
        return mistyped(reader, node, expected);
    }
    void *object = find(reader->profile, json_string_value(node->value));
    if (!object)
        return hne_i_place_value(reader, node, hne_i_fail(reader->error, HNE_ERROR_NOT_FOUND,
                                 "found the code %s, expected that of one of the %ss; add the %s or mend the code",
                                 found(node->value).text, sort, sort));
    memcpy(place, &object, sizeof object);
    return HNE_OK;
}

hne_status hne_i_read_source(hne_i_reader *reader, const hne_i_node *node, const hne_i_member *member, void *place)
{
    (void)member;
    return read_code(reader, node, "source", find_source, place);
}

hne_status hne_i_read_indicator(hne_i_reader *reader, const hne_i_node *node, const hne_i_member *member,
                                void *place)
{
    (void)member;
    return read_code(reader, node, "indicator", find_indicator, place);
}

hne_status hne_i_read_platform(hne_i_reader *reader, const hne_i_node *node, const hne_i_member *member, void *place)
{
    (void)member;
    return read_code(reader, node, "platform", find_platform, place);
}

hne_status hne_i_read_initiative(hne_i_reader *reader, const hne_i_node *node, const hne_i_member *member,
                                 void *place)
{
    (void)member;
    return read_code(reader, node, "initiative", find_initiative, place);
}
