/* SPDX-License-Identifier: MIT */
/* Noun phrases of several parts, with commas between them: which one is spoken of, and what the others say of it. */
#include "release/topic.h"

#include <string.h>

static int is_cause(const hne_i_item *item)
{
    return item->class_ == CLASS_FUNCTION && item->value == HNE_I_FUNCTION_CAUSE;
}

/* "Due to the pandemic the total sales": right behind a noun an article opens another phrase. */
static int opens_phrase(const hne_i_reader *reader, size_t at)
{
    const hne_i_token *word = &reader->sentence.tokens.items[reader->items.items[at].first];
    return at > 1 && hne_i_class_at(reader, at - 1) == CLASS_WORD && word->word && word->word == reader->lexicon.articles[0];
}

/* Where the phrase begins: after the last word that ends a name. */
size_t hne_i_noun_phrase_begins(const hne_i_reader *reader, size_t first, size_t end)
{
    size_t begin = first;
    while (end > first && (hne_i_class_at(reader, end - 1) == CLASS_DASH || hne_i_class_at(reader, end - 1) == CLASS_COMMA))
        end--;
    int depth = 0, tells_cause = first > 0 && is_cause(&reader->items.items[first - 1]);
    for (size_t i = first; i < end; i++) {
        hne_i_class class_ = hne_i_class_at(reader, i);
        depth += (class_ == CLASS_OPEN) - (class_ == CLASS_CLOSE && depth > 0);
        tells_cause |= is_cause(&reader->items.items[i]);
        if (depth)
            continue;
        if (class_ == CLASS_FUNCTION || class_ == CLASS_VERB || class_ == CLASS_COLON || class_ == CLASS_SEMICOLON ||
            class_ == CLASS_AMONG || class_ == CLASS_OTHER || class_ == CLASS_DASH)
            begin = i + 1;
        else if (tells_cause && opens_phrase(reader, i))
            begin = i;
    }
    return begin;
}

/* Where the part after the last comma begins, before `end`. */
static size_t last_part(const hne_i_reader *reader, size_t first, size_t end)
{
    int depth = 0;
    for (size_t i = end; i-- > first;) {
        depth += (hne_i_class_at(reader, i) == CLASS_CLOSE) - (hne_i_class_at(reader, i) == CLASS_OPEN);
        if (depth <= 0 && hne_i_class_at(reader, i) == CLASS_COMMA)
            return i + 1;
    }
    return first;
}

/* "In Pingtan,": a preposition and names that no table has. */
static int is_place(const hne_i_reader *reader, size_t first, size_t end)
{
    if (end - first < 2 || hne_i_class_at(reader, first) != CLASS_IN)
        return 0;
    for (size_t i = first + 1; i < end; i++)
        if (hne_i_class_at(reader, i) == CLASS_WORD && !(reader->items.items[i].flags & TOKEN_CAPITAL))
            return 0;
    return 1;
}

/* "gas and water" after a comma is the end of a list. */
static int joins(const hne_i_reader *reader, size_t first, size_t end)
{
    for (size_t i = first; i < end; i++) {
        hne_i_class class_ = hne_i_class_at(reader, i);
        if (class_ == CLASS_AND)
            return 1;
        if (hne_i_is_preposition(class_))
            return 0;
    }
    return 0;
}

/* "Yiwu in Jinhua, Zhejiang province,", "Nantong, a city in east China's Jiangsu province,": whether all that stands
 * there is where the narrower area right before it lies. */
static int is_wider_place(const hne_i_reader *reader, size_t begin, size_t end)
{
    const hne_i_item *narrow = begin > 1 ? &reader->items.items[begin - 2] : NULL;
    int is_wide = 0;
    if (!narrow || narrow->class_ != CLASS_AREA || narrow->value > HNE_I_AREA_CITY)
        return 0;
    for (size_t i = begin; i < end; i++)
        switch (hne_i_class_at(reader, i)) {
        case CLASS_AREA:
            if (reader->items.items[i].value >= narrow->value)
                return 0;
            is_wide = 1;
            break;
        case CLASS_WORD: /* "a port city in" */
            if (is_wide)
                return 0;
            break;
        case CLASS_EMPTY: case CLASS_HOME: case CLASS_IN: case CLASS_OF: case CLASS_COMMA:
            break;
        default:
            return 0;
        }
    return is_wide;
}

/* "Yiwu in Jinhua": the former. */
static const hne_i_item *narrowest_before(const hne_i_reader *reader, size_t at)
{
    while (at > 1 && hne_i_class_at(reader, at - 1) == CLASS_IN && hne_i_class_at(reader, at - 2) == CLASS_AREA &&
           reader->items.items[at - 2].value == HNE_I_AREA_CITY)
        at -= 2;
    return &reader->items.items[at];
}

const char *hne_i_leading_trader(const hne_i_reader *reader, size_t begin, size_t end)
{
    while (begin < end && (hne_i_class_at(reader, begin) == CLASS_EMPTY || hne_i_class_at(reader, begin) == CLASS_PRONOUN))
        begin++;
    hne_i_class class_ = hne_i_class_at(reader, begin);
    if (begin == end || (class_ != CLASS_QUALIFIER && class_ != CLASS_MODE))
        return NULL;
    const char *name = reader->items.items[begin].entry->name;
    return hne_i_is_trader(reader, name) ? name : NULL;
}

/* "Imports, exports up 5%", as headlines have it. */
static int is_half_of_trade(const hne_i_reader *reader, const hne_i_subject *subject, size_t first, size_t end)
{
    hne_i_subject half = hne_i_subject_range(reader, first, end);
    hne_i_subject whole;
    return subject->concept && half.concept && !half.head_is_taken_up && !subject->slice[0] && !half.slice[0] &&
           !hne_i_is_preposition(hne_i_class_at(reader, first)) && hne_i_are_of_one_whole(reader, subject, &half) &&
           hne_i_subject_whole(reader, &half, &whole) && hne_i_flow_of(reader->lexicon.language, whole.concept) == HNE_I_TRADE;
}

static int is_owned_by(const hne_i_reader *reader, size_t begin, const hne_i_subject *owner)
{
    const hne_i_item *item = &reader->items.items[begin];
    return item->class_ == CLASS_PRONOUN && hne_i_is_owner(item) && !owner->concept && owner->slice[0];
}

/* "State-owned enterprises, whose trade": theirs. */
static int is_of_owner_before(const hne_i_reader *reader, size_t begin, const hne_i_subject *subject, const hne_i_subject *owner)
{
    return is_owned_by(reader, begin, owner) && subject->concept && subject->concept->sliced && !subject->slice[0];
}

/* What the part before the one that begins at `begin` says of it. */
static void take_from_aside(const hne_i_reader *reader, size_t first, size_t begin, hne_i_subject *subject)
{
    size_t aside_begin = last_part(reader, first, begin - 1), aside_end = begin - 1;
    if (aside_begin > first && is_wider_place(reader, aside_begin, aside_end)) {
        const hne_i_item *narrow = narrowest_before(reader, aside_begin - 2);
        aside_end = aside_begin - 1;
        aside_begin = last_part(reader, first, aside_end);
        if (!subject->area) {
            subject->area = narrow->entry->name;
            subject->area_level = (uint8_t)narrow->value;
        }
    }
    hne_i_subject aside = hne_i_subject_range(reader, aside_begin, aside_end);
    const char *trader = hne_i_leading_trader(reader, aside_begin, aside_end);
    int names = hne_i_subject_names(&aside);
    if (aside.concept && aside.concept == subject->concept && hne_i_is_bare(subject) && !subject->area_level &&
        (aside.area_level || aside.slice[0])) {
        *subject = aside; /* "The city's foreign trade, exports and imports taken together, was" */
    } else if (aside.partner[0] && !names) {
        strcpy(subject->partner, aside.partner); /* "With ASEAN, trade reached" */
    } else if (trader && hne_i_is_bare(subject) && subject->concept->sliced == 1 &&
               hne_i_class_at(reader, begin) == CLASS_WITH) {
        strcpy(subject->slice, trader); /* "Its private enterprises did well, with exports of" */
    } else if (!subject->area && !names && hne_i_class_at(reader, aside_end - 1) == CLASS_AREA &&
               aside.area_level >= HNE_I_AREA_PROVINCE) {
        subject->area = aside.area; /* "Dongying City, the total import and export value of" */
        subject->area_level = aside.area_level;
    } else if (!subject->concept->sliced && is_owned_by(reader, begin, &aside)) {
        subject->is_guess = 1; /* "Local governments, whose fiscal revenue" */
    } else if (is_of_owner_before(reader, begin, subject, &aside)) {
        strcpy(subject->slice, aside.slice);
        subject->has_owner = 0;
    } else if (!subject->slice[0] && !aside.concept && is_place(reader, aside_begin, aside_end)) {
        strcpy(subject->slice, aside.slice);
    }
}

/* What stands before a comma is said by the way ("In terms of trade, exports"),
 * unless the part after it names nothing or goes on with a list. */
hne_i_subject hne_i_subject_read(const hne_i_reader *reader, size_t first, size_t end)
{
    first = hne_i_noun_phrase_begins(reader, first, end);
    size_t begin = last_part(reader, first, end);
    while (begin > first && hne_i_class_at(reader, begin) == CLASS_APPOSITION) {
        end = begin - 1; /* "The GDP of Taiyuan, capital of Shanxi, grew" */
        begin = last_part(reader, first, end);
    }
    hne_i_subject subject = hne_i_subject_range(reader, begin, end);
    while (begin > first && (!hne_i_subject_names(&subject) || hne_i_class_at(reader, begin) == CLASS_EXCEPT ||
                             ((!subject.concept || (subject.slice[0] && hne_i_is_sector(reader, subject.concept))) &&
                              joins(reader, begin, end)))) {
        begin = last_part(reader, first, begin - 1);
        subject = hne_i_subject_range(reader, begin, end);
    }
    if (begin > first && is_half_of_trade(reader, &subject, last_part(reader, first, begin - 1), begin - 1))
        subject.concept = hne_i_concept_of_flow(reader->lexicon.language, HNE_I_TRADE);
    if (begin > first && subject.concept && !subject.partner[0])
        take_from_aside(reader, first, begin, &subject);
    return subject;
}
