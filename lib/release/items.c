/* SPDX-License-Identifier: MIT */
/* Tokens to items: the longest phrase of the lexicon at each place. */
#include "release/reader.h"

#include "value/scan.h"

#include <string.h>

static const uint16_t class_of_kind[] = {
    [TOKEN_WORD] = CLASS_WORD,     [TOKEN_NUMBER] = CLASS_DIGITS, [TOKEN_COMMA] = CLASS_COMMA,
    [TOKEN_SEMICOLON] = CLASS_SEMICOLON, [TOKEN_COLON] = CLASS_COLON, [TOKEN_OPEN] = CLASS_OPEN,
    [TOKEN_CLOSE] = CLASS_CLOSE,   [TOKEN_DASH] = CLASS_DASH,     [TOKEN_OTHER] = CLASS_OTHER,
};

/* A name is the same with an article within: "value added of the industry". */
static int may_have_articles(const hne_i_entry *entry)
{
    return entry && (entry->class_ == CLASS_CONCEPT || entry->class_ == CLASS_QUALIFIER || entry->class_ == CLASS_MODE);
}

/* "Year - on - year": a hyphen that blanks have come around. */
static int may_have_dashes(const hne_i_entry *entry)
{
    return entry && entry->class_ == CLASS_BASIS;
}

/* Goes on from a node by the tokens at `at`, and leaves the longest phrase met in the item. */
static void follow_phrase(const hne_i_reader *reader, hne_i_item *item, uint32_t node, uint32_t at, int has_articles)
{
    const hne_i_tokens *tokens = &reader->sentence.tokens;
    const hne_i_lexicon *lexicon = &reader->lexicon;
    int is_skipped = has_articles, has_dashes = 0;
    for (; at < tokens->count; at++) {
        const hne_i_token *token = &tokens->items[at]; /* what is no word has no number */
        if (node && !is_skipped && hne_i_lexicon_is_article(lexicon, token->word))
            follow_phrase(reader, item, node, at + 1, 1);
        is_skipped = 0;
        if (node && token->kind == TOKEN_DASH && !token->word) {
            has_dashes = 1;
            continue;
        }
        if (!(node = hne_i_lexicon_step(lexicon, node, token->word)))
            break;
        const hne_i_node *found = &lexicon->nodes[node];
        if ((found->entry || found->policy) && at >= item->last && (!has_articles || may_have_articles(found->entry)) &&
            (!has_dashes || may_have_dashes(found->entry))) {
            item->entry = found->entry;
            item->policy = has_articles || has_dashes ? NULL : found->policy;
            item->last = at;
        }
        if (token->flags & TOKEN_POSSESSIVE)
            break;
    }
}

/* Last token of the longest phrase that begins at the item's first, and its
 * entries: for statements, for platforms and initiatives, or for both. A
 * possessive ends a phrase: "Hunan's" and what follows are two. */
static void find_longest_phrase(const hne_i_reader *reader, hne_i_item *item)
{
    follow_phrase(reader, item, 0, item->first, 0);
}

static int opens_clause(const hne_i_reader *reader)
{
    if (!reader->items.count)
        return 1;
    hne_i_class before = (hne_i_class)reader->items.items[reader->items.count - 1].class_;
    return before == CLASS_COMMA || before == CLASS_SEMICOLON || before == CLASS_COLON || before == CLASS_AND ||
           before == CLASS_OPEN || before == CLASS_DASH || before == CLASS_DIGITS || before == CLASS_UNIT;
}

static void note_class(hne_i_sentence *sentence, unsigned class_)
{
    sentence->classes[class_ / 64] |= UINT64_C(1) << class_ % 64;
}

/* The first word of the phrase by itself, where a table has it, and of that class. */
static void take_first_word(const hne_i_reader *reader, hne_i_item *item, hne_i_class class_)
{
    const hne_i_lexicon *lexicon = &reader->lexicon;
    const hne_i_entry *first =
        hne_i_lexicon_entry(lexicon, hne_i_lexicon_step(lexicon, 0, reader->sentence.tokens.items[item->first].word));
    if (!first || first->class_ != class_)
        return;
    item->entry = first;
    item->policy = NULL;
    item->last = item->first;
}

/* "The bureau showed that in 2020 exports rose", "that between January and May": what is told comes next. */
static int is_told(const hne_i_reader *reader)
{
    const hne_i_item *before = reader->items.count ? &reader->items.items[reader->items.count - 1] : NULL;
    return before && (before->class_ == CLASS_OFFICE || (before->class_ == CLASS_VERB && before->value == HNE_I_VERB_REPORTS));
}

/* "Imports among private businesses": of these. */
static int is_behind_name(const hne_i_reader *reader)
{
    return reader->items.count && reader->items.items[reader->items.count - 1].class_ == CLASS_CONCEPT;
}

static void make_word(const hne_i_reader *reader, hne_i_item *item)
{
    const hne_i_token *tokens = reader->sentence.tokens.items;
    find_longest_phrase(reader, item);
    int is_within = item->entry && item->entry->class_ == CLASS_AMONG && !opens_clause(reader);
    if (is_within) /* "the imports of these products", "in May of this year": just a preposition */
        take_first_word(reader, item, CLASS_OF);
    else if (item->entry && item->entry->class_ == CLASS_PRONOUN && item->last > item->first && is_told(reader))
        take_first_word(reader, item, CLASS_FUNCTION);
    if (item->entry) {
        item->class_ = item->entry->class_;
        item->value = item->entry->value;
    }
    if (item->class_ == CLASS_FUNCTION && item->value == HNE_I_FUNCTION_AMONG && is_behind_name(reader)) {
        item->class_ = CLASS_OF;
        item->value = 0;
    }
    if (is_within && item->class_ == CLASS_AMONG) {
        item->class_ = CLASS_PRONOUN; /* "the imports among these" */
        item->value = PRONOUN_SLICE;
    }
    item->end = tokens[item->last].end;
    item->flags |= tokens[item->last].flags & TOKEN_POSSESSIVE;
}

/* Dashes of one sign from `at` on: "--" are two. */
static size_t count_dashes(const hne_i_reader *reader, size_t at)
{
    size_t count = 0;
    if (at + 1 < reader->items.count && reader->items.items[at].flags & reader->items.items[at + 1].flags & TOKEN_GLUED)
        return 0; /* "COVID-19" */
    while (at + count < reader->items.count && reader->items.items[at + count].class_ == CLASS_DASH)
        count++;
    return count;
}

static void set_classes(hne_i_item *items, size_t count, hne_i_class class_)
{
    for (size_t i = 0; i < count; i++)
        items[i].class_ = (uint16_t)class_;
}

/* "Tibet's GDP -- the value of goods and services produced -- came to": an aside without figures. */
static void pair_dashes(hne_i_reader *reader)
{
    size_t open = 0, opened = 0, count; /* how many dashes stand at `open` */
    for (size_t i = 0; i < reader->items.count; i += count ? count : 1) {
        hne_i_item *item = &reader->items.items[i];
        count = count_dashes(reader, i);
        int is_taken_up = opened && reader->items.items[open + opened].class_ == CLASS_PRONOUN; /* "- those with 20 million -" */
        if ((item->class_ == CLASS_DIGITS && !is_taken_up) || item->class_ == CLASS_SEMICOLON || item->class_ == CLASS_OPEN)
            opened = 0;
        if (count && opened) {
            set_classes(&reader->items.items[open], opened, CLASS_OPEN);
            set_classes(item, count, CLASS_CLOSE);
            opened = 0;
        } else if (count && i) {
            open = i;
            opened = count;
        }
    }
}

/* "That accounted for 64 percent": what was spoken of. */
static void settle_first(hne_i_reader *reader)
{
    hne_i_item *first = reader->items.items;
    if (reader->items.count > 2 && first->class_ == CLASS_OF && first[1].entry && first[1].entry->name &&
        first[2].class_ == CLASS_COMMA && (first[1].class_ == CLASS_FUNCTION || first[1].class_ == CLASS_PRONOUN)) {
        first->class_ = first[1].class_ = CLASS_AMONG; /* "Of that, 5 billion was exports" */
        return;
    }
    if (reader->items.count < 2 || first->class_ != CLASS_FUNCTION || !first->entry->name)
        return;
    switch (first[1].class_) {
    case CLASS_LEVEL: case CLASS_CHANGE: case CLASS_SHARE: case CLASS_CONTRIBUTE: case CLASS_RANK:
        first->class_ = CLASS_PRONOUN;
        first->value = PRONOUN_SUBJECT;
        break;
    default:
        break;
    }
}

static int is_family_name(const hne_i_reader *reader, const hne_i_item *item)
{
    size_t length = item->end - item->begin;
    for (const char *const *name = reader->lexicon.language->family_names; *name; name++) {
        size_t same = 0;
        while (same < length && hne_i_lower_case(reader->bytes[item->begin + same]) == (*name)[same])
            same++;
        if (same == length && !(*name)[same])
            return 1;
    }
    return 0;
}

/* "Shen Danyang, spokesman of the ministry": a person, not the town. */
static void settle_person(const hne_i_reader *reader, hne_i_item *item)
{
    const hne_i_item *before = reader->items.count ? item - 1 : NULL;
    if (item->class_ != CLASS_AREA || item->value < HNE_I_AREA_CITY || item->value == HNE_I_AREA_FOREIGN ||
        item->first != item->last || !before || before->class_ != CLASS_WORD || !(before->flags & TOKEN_CAPITAL) ||
        before->first != before->last || !is_family_name(reader, before))
        return;
    item->class_ = CLASS_WORD;
    item->entry = item->policy = NULL;
}

/* "In constant prices of 1990", "at 2015 constant prices": nothing is of that year. */
static void settle_price_years(hne_i_reader *reader)
{
    hne_i_item *items = reader->items.items;
    for (size_t i = 1; i < reader->items.count; i++) {
        if (items[i].class_ != CLASS_PRICES)
            continue;
        size_t behind = hne_i_class_at(reader, i + 1) == CLASS_OF ? i + 2 : i + 1;
        if (items[i - 1].class_ == CLASS_DIGITS)
            items[i - 1].class_ = CLASS_EMPTY;
        else if (behind == i + 2 && hne_i_class_at(reader, behind) == CLASS_DIGITS)
            items[behind].class_ = CLASS_EMPTY;
    }
}

/* "46.8 and 8.3 percent, respectively, of the total": the commas part nothing. */
static void settle_respectively(hne_i_reader *reader)
{
    hne_i_item *items = reader->items.items;
    for (size_t i = 1; i + 2 < reader->items.count; i++)
        if (items[i].class_ == CLASS_RESPECTIVELY && items[i - 1].class_ == CLASS_COMMA && items[i + 1].class_ == CLASS_COMMA &&
            (items[i + 2].class_ == CLASS_OF || items[i + 2].class_ == CLASS_AMONG))
            items[i - 1].class_ = items[i + 1].class_ = CLASS_EMPTY;
}

/* "Since China's reform and opening-up", "since China joined": when, not where. */
static void settle_since(hne_i_reader *reader)
{
    hne_i_item *items = reader->items.items;
    for (size_t i = 0; i + 1 < reader->items.count; i++)
        if (items[i].class_ == CLASS_SINCE && items[i + 1].class_ == CLASS_AREA && items[i + 1].value == HNE_I_AREA_NATION) {
            items[i + 1].class_ = CLASS_EMPTY;
            items[i + 1].value = 0;
        }
}

/* "Such resources as copper and zinc": resources, such as those. */
static void settle_examples(hne_i_reader *reader)
{
    enum { FARTHEST = 4 };
    hne_i_item *items = reader->items.items;
    for (size_t such = 0; such < reader->items.count; such++) {
        if (items[such].class_ != CLASS_PRONOUN || !items[such].entry->name)
            continue;
        for (size_t as = such + 2; as < reader->items.count && as <= such + FARTHEST; as++)
            if (items[as].class_ == CLASS_FUNCTION && items[as].value == HNE_I_FUNCTION_AS) {
                items[such].class_ = items[as].class_ = CLASS_EMPTY;
                items[such].value = 0;
                items[as].value = HNE_I_EMPTY_EXAMPLES;
                break;
            }
    }
}

int hne_i_make_items(hne_i_reader *reader)
{
    const hne_i_tokens *tokens = &reader->sentence.tokens;
    reader->items.count = 0;
    reader->quantities.count = 0;
    memset(reader->sentence.classes, 0, sizeof reader->sentence.classes);
    if (!hne_i_vector_room(&reader->items, tokens->count))
        return 0;
    for (uint32_t at = 0; at < tokens->count; at++) {
        const hne_i_token *token = &tokens->items[at];
        hne_i_item *item = &reader->items.items[reader->items.count];
        *item = (hne_i_item){.first = at, .last = at, .begin = token->begin, .end = token->end,
                             .class_ = class_of_kind[token->kind], .flags = token->flags, .period = {0, -1}};
        if (token->word) {
            make_word(reader, item);
            settle_person(reader, item);
        } else if (token->kind == TOKEN_NUMBER && token->flags & TOKEN_ORDINAL) {
            item->class_ = CLASS_ORDINAL;
            item->value = (int16_t)(token->digits < INT16_MAX ? token->digits : INT16_MAX);
        }
        note_class(&reader->sentence, item->class_);
        if (item->policy)
            note_class(&reader->sentence, item->policy->class_);
        reader->items.count++;
        at = item->last;
    }
    settle_first(reader);
    if (hne_i_has_class(reader, CLASS_RESPECTIVELY))
        settle_respectively(reader);
    if (hne_i_has_class(reader, CLASS_SINCE) && hne_i_has_class(reader, CLASS_AREA))
        settle_since(reader);
    if (hne_i_has_class(reader, CLASS_FUNCTION) && hne_i_has_class(reader, CLASS_PRONOUN))
        settle_examples(reader);
    if (hne_i_has_class(reader, CLASS_PRICES))
        settle_price_years(reader);
    if (hne_i_has_class(reader, CLASS_DASH))
        pair_dashes(reader);
    return 1;
}

hne_i_item *hne_i_join_items(hne_i_reader *reader, size_t first, size_t last, hne_i_class class_)
{
    hne_i_item *items = reader->items.items;
    items[first].last = items[last].last;
    items[first].end = items[last].end;
    items[first].class_ = (uint16_t)class_;
    items[first].policy = NULL;
    for (size_t i = first + 1; i <= last; i++)
        items[i].class_ = CLASS_GONE;
    return &items[first];
}

void hne_i_close_gaps(hne_i_reader *reader)
{
    size_t kept = 0;
    while (kept < reader->items.count && reader->items.items[kept].class_ != CLASS_GONE)
        kept++;
    for (size_t i = kept; i < reader->items.count; i++)
        if (reader->items.items[i].class_ != CLASS_GONE)
            reader->items.items[kept++] = reader->items.items[i];
    reader->items.count = kept;
}
