/* SPDX-License-Identifier: MIT */
/* Platforms and initiatives of a text: the course of the reading, and what its
 * parts share. */
#include "release/policy.h"

#include "release/topic.h"
#include "value/scan.h"

#include <string.h>

enum { CODE_SIZE = 256 };

void hne_i_policy_clear(hne_i_policy *policy)
{
    hne_i_vector_clear(&policy->platforms);
    hne_i_vector_clear(&policy->places);
}

int hne_i_policy_succeeds(hne_i_reader *reader, hne_status status)
{
    if (status && !reader->status)
        reader->status = status == HNE_ERROR_MEMORY ? hne_i_fail_memory(reader->error) : status;
    return !reader->status;
}

/* --- text ------------------------------------------------------------------------------- */

/* Length of a space or of a quotation mark; an apostrophe is none. */
static uint32_t space_length(const char *at, uint32_t left)
{
    if (*at && strchr(" \t\r\n\f\v", *at))
        return 1;
    return left > 1 && !memcmp(at, "\xC2\xA0", 2) ? 2 : 0;
}

static uint32_t quote_length(const char *at, uint32_t left)
{
    static const char *const quotes[] = {"\"", "\xE2\x80\x9C", "\xE2\x80\x9D", "\xE2\x80\x98", "\xE3\x80\x8A",
                                         "\xE3\x80\x8B", "\xC2\xAB", "\xC2\xBB"};
    for (size_t i = 0; i < sizeof quotes / sizeof *quotes; i++) {
        size_t length = strlen(quotes[i]);
        if (length <= left && !memcmp(at, quotes[i], length))
            return (uint32_t)length;
    }
    return 0;
}

/* The closing mark is an apostrophe, too: "enterprises’ strategy". */
static uint32_t closing_length(const char *at, uint32_t left, int is_open)
{
    uint32_t length = left > 2 && !memcmp(at, "\xE2\x80\x99", 3) ? 3 : *at == '\'' ? 1 : 0;
    int is_end = length && (length == left || space_length(at + length, left - length) || strchr(",;.)", at[length]));
    return is_open && is_end ? length : 0;
}

/* With single spaces, without quotation marks: they are the printer's. */
static void add_plain(hne_i_text *text, const char *bytes, uint32_t length)
{
    int spaced = 1, is_open = 0;
    for (uint32_t i = 0; i < length;) {
        uint32_t space = space_length(bytes + i, length - i), quote = quote_length(bytes + i, length - i);
        uint32_t closing = closing_length(bytes + i, length - i, is_open);
        if (space && !spaced)
            hne_i_text_add(text, " ");
        else if (!space && !quote && !closing)
            hne_i_text_add_bytes(text, bytes + i, 1);
        spaced = space || (quote && spaced);
        is_open = (is_open || (quote == 3 && !memcmp(bytes + i, "\xE2\x80\x98", 3))) && !closing;
        i += space ? space : quote ? quote : closing ? closing : 1;
    }
}

void hne_i_add_item_text(hne_i_text *text, const hne_i_reader *reader, size_t first, size_t end)
{
    const hne_i_item *items = reader->items.items;
    if (first < end)
        add_plain(text, reader->bytes + items[first].begin, items[end - 1].end - items[first].begin);
    if (text->bytes)
        text->bytes[text->length = hne_i_utf8_valid(text->bytes, text->length)] = 0;
}

void hne_i_add_item_words(hne_i_text *words, const hne_i_reader *reader, size_t item)
{
    for (uint32_t t = reader->items.items[item].first; t <= reader->items.items[item].last; t++) {
        const hne_i_token *token = &reader->sentence.tokens.items[t];
        if (token->kind != TOKEN_WORD && token->kind != TOKEN_NUMBER)
            continue;
        hne_i_text_add(words, " ");
        for (uint32_t i = token->begin; i < token->stem; i++) {
            if ((unsigned char)reader->bytes[i] <= ' ')
                continue; /* a number may be broken by a line end */
            char lower = hne_i_lower_case(reader->bytes[i]);
            hne_i_text_add_bytes(words, &lower, 1);
        }
    }
}

void hne_i_end_code(hne_i_text *text, char code[CODE_SIZE])
{
    code[0] = 0;
    if (!text->failed && text->bytes) {
        size_t length = hne_i_utf8_valid(text->bytes, text->length < CODE_SIZE - 1 ? text->length : CODE_SIZE - 1);
        memcpy(code, text->bytes, length);
        code[length] = 0;
    }
    hne_i_text_clear(text);
}

hne_span hne_i_policy_span(const hne_i_reader *reader, uint32_t begin, uint32_t end)
{
    enum { LONGEST_SPAN = 65535 };
    size_t length = end > begin ? end - begin : 0;
    return (hne_span){reader->release->source, begin, length < LONGEST_SPAN ? length : LONGEST_SPAN};
}

/* --- times and counts ----------------------------------------------------------------------- */

hne_date hne_i_date_of_item(const hne_i_reader *reader, size_t at)
{
    const hne_i_item *item = &reader->items.items[at];
    hne_date date = {0, 0, 0};
    if ((item->class_ != CLASS_PERIOD && item->class_ != CLASS_DATE) || !hne_period_is_valid(item->period) ||
        item->period.first_month / 12 != item->period.last_month / 12)
        return date;
    date.year = item->period.first_month / 12;
    if (item->period.first_month == item->period.last_month)
        date.month = item->period.first_month % 12 + 1;
    if (date.month && item->class_ == CLASS_DATE)
        date.day = item->value;
    return hne_date_is_valid(date) ? date : (hne_date){date.year, 0, 0};
}

int64_t hne_i_count_at(const hne_i_reader *reader, size_t item)
{
    enum { MOST = 100000 };
    if (hne_i_class_at(reader, item) == CLASS_NUMBER)
        return reader->items.items[item].value;
    if (hne_i_class_at(reader, item) != CLASS_QUANTITY)
        return 0;
    const hne_i_quantity_item *quantity = &reader->quantities.items[reader->items.items[item].quantity];
    const hne_figure *figure = &quantity->figure;
    int counts = quantity->kind == HNE_UNIT_NONE || quantity->kind == HNE_UNIT_COUNT;
    int exact = figure->hedge == HNE_HEDGE_NONE || figure->hedge == HNE_HEDGE_EXACT;
    return counts && exact && !figure->decimals && !figure->multiplier && figure->digits > 0 && figure->digits < MOST &&
                   !(quantity->flags & QUANTITY_RANK) ? figure->digits : 0;
}

void hne_i_take_count(hne_i_reader *reader, size_t item)
{
    if (hne_i_class_at(reader, item) != CLASS_QUANTITY)
        return;
    const hne_i_quantity_item *quantity = &reader->quantities.items[reader->items.items[item].quantity];
    if (quantity->found < reader->release->quantities.count)
        reader->release->quantities.items[quantity->found].unread = HNE_UNREAD_NONE;
}

/* --- one sentence ------------------------------------------------------------------------------ */

static int has_policy_word(const hne_i_reader *reader)
{
    if (!hne_i_has_class(reader, CLASS_PLATFORM_KIND) && !hne_i_has_class(reader, CLASS_INITIATIVE) &&
        !hne_i_has_class(reader, CLASS_CONGRESS) && !hne_i_has_class(reader, CLASS_IMPROVE))
        return 0;
    for (size_t i = 0; i < reader->items.count; i++) {
        hne_i_class role = hne_i_role_at(reader, i);
        if (role == CLASS_PLATFORM_KIND || role == CLASS_INITIATIVE || role == CLASS_CONGRESS || role == CLASS_IMPROVE)
            return 1;
    }
    return 0;
}

/* "Beginning this year, ..." holds for what the paragraph tells after it; a time
 * within the sentence is of its own verb. */
static void note_date(hne_i_reader *reader)
{
    for (size_t i = 0; i < reader->items.count; i++) {
        hne_i_class class_ = hne_i_class_at(reader, i);
        hne_date date = hne_i_date_of_item(reader, i);
        if (date.year)
            reader->policy->date = date;
        if (date.year || (class_ != CLASS_IN && class_ != CLASS_AT && class_ != CLASS_SINCE && class_ != CLASS_FROM &&
                          class_ != CLASS_EMPTY && hne_i_role_at(reader, i) != CLASS_ASIDE))
            return;
    }
}

void hne_i_read_policy(hne_i_reader *reader)
{
    hne_i_policy *policy = reader->policy;
    if (reader->sentence.starts_paragraph) {
        policy->date = (hne_date){0, 0, 0};
        policy->on_mechanisms = 0;
    }
    int has_word = has_policy_word(reader);
    if (has_word || policy->head)
        hne_i_read_initiatives(reader);
    if (has_word && !reader->status)
        hne_i_read_platforms(reader);
    if (has_word && !reader->status)
        hne_i_read_mechanisms(reader);
    note_date(reader);
}

/* --- what a strategy brought ---------------------------------------------------------------------- */

static int link_succeeds(hne_i_reader *reader, hne_status status)
{
    return hne_i_policy_succeeds(reader, status == HNE_ERROR_DUPLICATE ? HNE_OK : status);
}

static int tells_of(const hne_i_reader *reader, const hne_statement *statement)
{
    hne_span span = hne_statement_span(statement);
    return span.source == reader->release->source && span.begin >= reader->policy->outcome &&
           !strcmp(hne_indicator_area(hne_statement_indicator(statement)), reader->area);
}

/* "Through these actions": what is told from there on is what they brought. */
void hne_i_relate_policy(hne_i_reader *reader)
{
    hne_i_policy *policy = reader->policy;
    if (!policy->strategy || !policy->outcome)
        return;
    for (size_t i = 0; i < policy->platforms.count; i++)
        if (policy->places.items[i] >= policy->outcome &&
            !link_succeeds(reader, hne_initiative_link_platform(policy->strategy, policy->platforms.items[i], NULL)))
            return;
    for (size_t i = 0; i < reader->release->quantities.count; i++) {
        const hne_statement *statement = reader->release->quantities.items[i].statement;
        if (statement && tells_of(reader, statement) &&
            !link_succeeds(reader, hne_initiative_link_indicator(policy->strategy, hne_statement_indicator(statement), NULL)))
            return;
    }
}
