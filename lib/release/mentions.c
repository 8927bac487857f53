/* SPDX-License-Identifier: MIT */
/* Noun phrases that name platforms: how far they go, of which kind they are,
 * where, on which level, how many, in which batch. */
#include "release/policy.h"

#include <stdio.h>
#include <string.h>

enum { LONGEST_NAME = 16, LONGEST_COMPLEMENT = 14, LONGEST_TAIL = 12 };

static const hne_i_item *item_at(const hne_i_reader *reader, size_t at)
{
    return &reader->items.items[at];
}

static hne_i_class role_at(const hne_i_reader *reader, size_t at)
{
    return hne_i_role_at(reader, at);
}

/* --- areas ----------------------------------------------------------------------------- */


static int is_area(const hne_i_reader *reader, size_t at)
{
    return hne_i_class_at(reader, at) == CLASS_AREA;
}

static int is_foreign(const hne_i_reader *reader, size_t at)
{
    return is_area(reader, at) && item_at(reader, at)->value == HNE_I_AREA_FOREIGN;
}

int hne_i_place_in(const hne_i_reader *reader, size_t first, size_t end, char place[HNE_I_PLACE_SIZE])
{
    size_t best = end;
    for (size_t i = first; i < end; i++)
        if (is_area(reader, i) && !is_foreign(reader, i) &&
            (best == end || item_at(reader, i)->value > item_at(reader, best)->value))
            best = i;
    if (best == end)
        return 0;
    int has_part = best > first && role_at(reader, best - 1) == CLASS_COMPASS && item_at(reader, best)->value != HNE_I_AREA_NATION;
    const hne_i_item *part = item_at(reader, has_part ? best - 1 : best);
    snprintf(place, HNE_I_PLACE_SIZE, "%.*s%s%.60s", has_part ? (int)(part->end - part->begin) : 0,
             reader->bytes + part->begin, has_part ? " " : "", item_at(reader, best)->entry->name);
    return 1;
}

int hne_i_name_place(const hne_i_reader *reader, size_t first, size_t end, char place[HNE_I_PLACE_SIZE])
{
    if (hne_i_place_in(reader, first, end, place))
        return 1;
    for (size_t i = first; i < end; i++)
        if (role_at(reader, i) != CLASS_WORD || !(item_at(reader, i)->flags & TOKEN_CAPITAL))
            return 0;
    if (first >= end || item_at(reader, end - 1)->end - item_at(reader, first)->begin >= HNE_I_PLACE_SIZE)
        return 0;
    hne_i_text text = HNE_I_TEXT_EMPTY;
    hne_i_add_item_text(&text, reader, first, end);
    snprintf(place, HNE_I_PLACE_SIZE, "%s", text.bytes ? text.bytes : "");
    hne_i_text_clear(&text);
    return place[0] != 0;
}

/* --- how far a name goes ------------------------------------------------------------------- */

int hne_i_stands_in_name(const hne_i_reader *reader, size_t at)
{
    switch (role_at(reader, at)) {
    case CLASS_WORD: case CLASS_AREA: case CLASS_HOME: case CLASS_COMPASS: case CLASS_CONCEPT: case CLASS_MODE:
    case CLASS_PLATFORM_KIND: case CLASS_ASIDE: case CLASS_INITIATIVE: case CLASS_QUALIFIER:
        return 1;
    case CLASS_AUTHORITY:
        return !item_at(reader, at)->policy->name;
    case CLASS_CHANGE: case CLASS_CHANGE_NOUN: case CLASS_PRICES: case CLASS_COMPARE: case CLASS_SUPERLATIVE:
        return (item_at(reader, at)->flags & (TOKEN_CAPITAL | TOKEN_HYPHEN)) != 0;
    default:
        return 0;
    }
}

/* "Economic and Trade Fair", "transformation and upgrading bases". */
static int joins_names(const hne_i_reader *reader, size_t at, size_t bound)
{
    return hne_i_class_at(reader, at) == CLASS_AND && at > bound && hne_i_stands_in_name(reader, at - 1) &&
           role_at(reader, at - 1) != CLASS_PLATFORM_KIND && !(item_at(reader, at - 1)->flags & TOKEN_POSSESSIVE);
}

static int is_within_hyphens(const hne_i_reader *reader, size_t at)
{
    return ((item_at(reader, at)->flags | item_at(reader, at + 1)->flags) & TOKEN_HYPHEN) != 0 &&
           hne_i_class_at(reader, at) < CLASS_DIGITS;
}

size_t hne_i_name_begins(const hne_i_reader *reader, size_t head, size_t bound)
{
    size_t first = head;
    while (first > bound && head - first < LONGEST_NAME) {
        size_t before = first - 1;
        if (hne_i_class_at(reader, before) == CLASS_CLOSE && before >= bound + 2 && is_area(reader, before - 1) &&
            hne_i_class_at(reader, before - 2) == CLASS_OPEN) {
            first = before - 2; /* "China (Hunan) Pilot Zone" */
            continue;
        }
        if (item_at(reader, before)->flags & TOKEN_POSSESSIVE)
            break;
        if (!hne_i_stands_in_name(reader, before) && !joins_names(reader, before, bound) &&
            !is_within_hyphens(reader, before))
            break;
        first = before;
    }
    return first;
}

size_t hne_i_complement_ends(const hne_i_reader *reader, size_t at)
{
    size_t end = at + 1;
    while (end < reader->items.count && end - at < LONGEST_COMPLEMENT) {
        hne_i_class class_ = hne_i_class_at(reader, end), role = role_at(reader, end);
        int goes_on = hne_i_stands_in_name(reader, end) || role == CLASS_ARTICLE || class_ == CLASS_OF ||
                      class_ == CLASS_WITH || class_ == CLASS_FOR || class_ == CLASS_CHANGE || class_ == CLASS_CHANGE_NOUN ||
                      (end + 1 < reader->items.count && is_within_hyphens(reader, end)) ||
                      (class_ == CLASS_AND && hne_i_stands_in_name(reader, end + 1));
        if (!goes_on)
            break;
        end++;
    }
    while (end > at + 1 && (role_at(reader, end - 1) == CLASS_ARTICLE || (hne_i_class_at(reader, end - 1) >= CLASS_AND &&
                                                                         hne_i_class_at(reader, end - 1) <= CLASS_BETWEEN)))
        end--;
    return end;
}

/* --- kinds ------------------------------------------------------------------------------------ */

int hne_i_kind_says(const hne_i_reader *reader, const char *kind, const char *concept)
{
    const hne_i_language *language = reader->lexicon.language;
    for (size_t k = 0; k < *language->narrower_kind_count; k++)
        if (!strcmp(language->narrower_kinds[k].said, concept) && !strcmp(language->narrower_kinds[k].becomes, kind))
            return 1;
    return 0;
}

/* What the concept or mode of trade makes of the kind; NULL if nothing. */
static const char *kind_narrowed_by(const hne_i_language *language, const char *kind, const char *concept)
{
    for (size_t k = 0; k < *language->narrower_kind_count; k++)
        if (!strcmp(language->narrower_kinds[k].said, concept) && !strcmp(language->narrower_kinds[k].kind, kind))
            return language->narrower_kinds[k].becomes;
    return NULL;
}

static const char *narrowed_kind(const hne_i_reader *reader, const hne_i_mention *mention)
{
    for (size_t i = mention->first; i < mention->end; i++) {
        hne_i_class class_ = hne_i_class_at(reader, i);
        if (class_ != CLASS_CONCEPT && class_ != CLASS_MODE)
            continue;
        const char *narrowed = kind_narrowed_by(reader->lexicon.language, mention->kind, item_at(reader, i)->entry->name);
        if (narrowed)
            return narrowed;
    }
    return mention->kind;
}

/* --- what stands before the name ------------------------------------------------------------------ */

static void take_count(hne_i_mention *mention, size_t at)
{
    if (mention->count_count < HNE_I_MOST_COUNTS)
        mention->counts[mention->count_count++] = at;
}

static void note_level(hne_i_mention *mention, const hne_i_item *item)
{
    if (mention->level == HNE_LEVEL_UNKNOWN)
        mention->level = (uint8_t)item->policy->value;
}

/* Level and "new" before the name do not belong to it. */
static void strip_level(const hne_i_reader *reader, hne_i_mention *mention)
{
    for (; mention->first < mention->head; mention->first++) {
        const hne_i_item *item = item_at(reader, mention->first);
        hne_i_class role = role_at(reader, mention->first);
        if (role == CLASS_AUTHORITY && item->policy->value != HNE_LEVEL_INTERNATIONAL)
            note_level(mention, item);
        else if (role != CLASS_ASIDE || item->policy->value == HNE_I_ASIDE_NAMES)
            break;
    }
    for (size_t i = mention->first; i < mention->head; i++) {
        const hne_i_item *item = item_at(reader, i);
        int is_level = role_at(reader, i) == CLASS_AUTHORITY &&
                       (item->policy->value != HNE_LEVEL_INTERNATIONAL || mention->flags & HNE_I_KIND_EVENT);
        if (is_level)
            note_level(mention, item);
        else if (is_foreign(reader, i) && mention->flags & HNE_I_KIND_EVENT && mention->level == HNE_LEVEL_UNKNOWN)
            mention->level = HNE_LEVEL_INTERNATIONAL;
    }
}

/* "three new", "the first batch of 13", "one of the first 13", "Hunan's first". */
static void read_prefix(const hne_i_reader *reader, hne_i_mention *mention)
{
    int is_batch = 0, is_one_of = 0;
    size_t begin = mention->begin;
    for (; begin > 0; begin--) {
        const hne_i_item *item = item_at(reader, begin - 1);
        hne_i_class class_ = hne_i_class_at(reader, begin - 1), role = role_at(reader, begin - 1);
        int64_t count = hne_i_count_at(reader, begin - 1);
        if (class_ == CLASS_QUANTITY && !mention->count_count && count) {
            mention->units = count;
            take_count(mention, begin - 1);
        } else if (class_ == CLASS_ORDINAL || role == CLASS_BATCH) {
            is_batch = 1;
        } else if (class_ == CLASS_OF && begin > 1 && role_at(reader, begin - 2) == CLASS_BATCH) {
            continue;
        } else if (class_ == CLASS_OF && is_batch && begin > 1 && (hne_i_count_at(reader, begin - 2) == 1 ||
                   hne_i_class_at(reader, begin - 2) == CLASS_NUMBER || hne_i_class_at(reader, begin - 2) == CLASS_PRONOUN)) {
            is_one_of = 1;
            if (hne_i_class_at(reader, begin - 2) == CLASS_QUANTITY)
                take_count(mention, begin - 2);
            begin -= 2;
            break;
        } else if (is_area(reader, begin - 1) && item->flags & TOKEN_POSSESSIVE) {
            if (!mention->place[0])
                hne_i_place_in(reader, begin - 1, begin, mention->place);
        } else if (role == CLASS_PLATFORM_VERB && begin > 2 && role_at(reader, begin - 2) == CLASS_ASIDE &&
                   (hne_i_count_at(reader, begin - 3) || role_at(reader, begin - 3) == CLASS_ARTICLE)) {
            continue; /* "three newly approved zones" */
        } else if (role == CLASS_ARTICLE) {
            mention->is_definite = item->policy->value == HNE_I_DEFINITE;
        } else if (role != CLASS_ASIDE &&
                   !(class_ == CLASS_HOME && item->flags & TOKEN_POSSESSIVE)) {
            break;
        }
    }
    mention->begin = begin;
    mention->is_ordinal = (uint8_t)is_batch;
    if (is_batch)
        mention->batch = mention->count_count ? mention->units : 0;
    if (is_one_of || mention->units < 1)
        mention->units = 1;
    hne_i_class ruler = begin ? hne_i_class_at(reader, begin - 1) : CLASS_NONE;
    mention->is_ruled = ruler >= CLASS_OF && ruler <= CLASS_BETWEEN;
}

/* --- what stands behind it ---------------------------------------------------------------------------- */

static size_t past_parentheses(const hne_i_reader *reader, size_t at)
{
    size_t end = at + 1;
    while (end < reader->items.count && end - at < LONGEST_TAIL && hne_i_class_at(reader, end) != CLASS_CLOSE)
        end++;
    return hne_i_class_at(reader, end) == CLASS_CLOSE ? end + 1 : at;
}

static int is_counted_place(const hne_i_reader *reader, size_t at, hne_i_mention *mention)
{
    if (hne_i_class_at(reader, at) != CLASS_QUANTITY)
        return 0;
    if (!mention->count_count && mention->flags & HNE_I_KIND_PLURAL && hne_i_count_at(reader, at)) {
        mention->units = hne_i_count_at(reader, at);
        take_count(mention, at);
    }
    return 1;
}

static int stands_in_place(const hne_i_reader *reader, size_t at)
{
    hne_i_class class_ = hne_i_class_at(reader, at), role = role_at(reader, at);
    return class_ == CLASS_AREA || class_ == CLASS_HOME || role == CLASS_COMPASS || role == CLASS_ARTICLE ||
           (class_ == CLASS_WORD && item_at(reader, at)->flags & TOKEN_CAPITAL && role == CLASS_WORD) ||
           ((class_ == CLASS_AND || class_ == CLASS_OF) && is_area(reader, at + 1));
}

size_t hne_i_place_ends(const hne_i_reader *reader, size_t first)
{
    size_t end = first;
    while (stands_in_place(reader, end) && end - first < LONGEST_TAIL)
        end++;
    while (end > first && (role_at(reader, end - 1) == CLASS_ARTICLE || role_at(reader, end - 1) == CLASS_COMPASS))
        end--;
    return end;
}

int hne_i_is_list_of_places(const hne_i_reader *reader, size_t first, size_t end)
{
    int has_and = 0;
    for (size_t i = first; i < end; i++)
        has_and |= hne_i_class_at(reader, i) == CLASS_AND;
    return has_and || (hne_i_class_at(reader, end) == CLASS_COMMA && stands_in_place(reader, end + 1));
}

/* "in central China's Hunan Province", "in 22 cities and regions". */
static size_t past_place(const hne_i_reader *reader, size_t at, hne_i_mention *mention)
{
    if (is_counted_place(reader, at + 1, mention))
        return hne_i_complement_ends(reader, at + 1);
    size_t end = hne_i_place_ends(reader, at + 1);
    if (end == at + 1)
        return at;
    char place[HNE_I_PLACE_SIZE];
    int names = !(mention->units > 1 && hne_i_is_list_of_places(reader, at + 1, end)) &&
                (hne_i_class_at(reader, at) == CLASS_IN ? hne_i_name_place(reader, at + 1, end, place)
                                                        : hne_i_place_in(reader, at + 1, end, place));
    if (names && !mention->place[0])
        strcpy(mention->place, place);
    return names || hne_i_class_at(reader, at) != CLASS_OF ? end : at;
}

static size_t past_approver(const hne_i_reader *reader, size_t at, hne_i_mention *mention)
{
    size_t end = at + 1;
    while (role_at(reader, end) == CLASS_ARTICLE || (is_area(reader, end) && item_at(reader, end)->flags & TOKEN_POSSESSIVE))
        end++;
    if (role_at(reader, end) != CLASS_AUTHORITY || !item_at(reader, end)->policy->name)
        return at;
    note_level(mention, item_at(reader, end));
    return end + 1;
}

static void read_tail(const hne_i_reader *reader, hne_i_mention *mention)
{
    size_t at = mention->end, next = at;
    do {
        at = next;
        hne_i_class class_ = hne_i_class_at(reader, at);
        if (class_ == CLASS_OPEN)
            next = past_parentheses(reader, at);
        else if (class_ == CLASS_IN || class_ == CLASS_AT || class_ == CLASS_OF)
            next = past_place(reader, at, mention);
        else if (class_ == CLASS_BY)
            next = past_approver(reader, at, mention);
    } while (next != at);
    mention->tail = at;
}

/* --- all of it ------------------------------------------------------------------------------------------- */

/* In "bonded zone enterprises", "Wuhan Port Comprehensive Bonded Zone" the first
 * kind only tells which. */
static int goes_on(const hne_i_reader *reader, size_t at)
{
    while (role_at(reader, at) == CLASS_ASIDE)
        at++;
    hne_i_class role = role_at(reader, at);
    return role == CLASS_WORD || role == CLASS_CONCEPT || role == CLASS_MODE || role == CLASS_PLATFORM_KIND ||
           role == CLASS_INITIATIVE;
}

static void note_words(const hne_i_reader *reader, hne_i_mention *mention)
{
    for (size_t i = mention->first; i < mention->end; i++) {
        hne_i_class role = role_at(reader, i);
        mention->has_area |= (uint8_t)is_area(reader, i);
        mention->has_words |= i != mention->head && (role == CLASS_WORD || role == CLASS_CONCEPT || role == CLASS_MODE ||
                                                     role == CLASS_COMPASS || is_foreign(reader, i));
    }
}

int hne_i_mention_at(const hne_i_reader *reader, size_t head, hne_i_mention *out)
{
    memset(out, 0, sizeof *out);
    if (role_at(reader, head) != CLASS_PLATFORM_KIND || item_at(reader, head)->flags & TOKEN_POSSESSIVE ||
        goes_on(reader, head + 1))
        return 0;
    out->head = head;
    out->flags = (uint8_t)item_at(reader, head)->policy->value;
    out->kind = item_at(reader, head)->policy->name;
    out->begin = out->first = hne_i_name_begins(reader, head, 0);
    out->end = head + 1;
    if (hne_i_class_at(reader, out->end) == CLASS_FOR)
        out->end = hne_i_complement_ends(reader, out->end);
    strip_level(reader, out);
    out->kind = narrowed_kind(reader, out);
    note_words(reader, out);
    if (!(out->flags & HNE_I_KIND_EVENT))
        hne_i_place_in(reader, out->first, out->head, out->place);
    read_prefix(reader, out);
    read_tail(reader, out);
    return 1;
}

int hne_i_mention_from(const hne_i_reader *reader, size_t begin, hne_i_mention *out)
{
    for (size_t head = begin; head < reader->items.count && head - begin < LONGEST_NAME + 4; head++)
        if (hne_i_mention_at(reader, head, out) && out->begin == begin)
            return 1;
    return 0;
}

int hne_i_mention_before(const hne_i_reader *reader, size_t tail, hne_i_mention *out)
{
    for (size_t head = tail; head-- > 0 && tail - head < LONGEST_COMPLEMENT + LONGEST_TAIL;)
        if (hne_i_mention_at(reader, head, out) && out->tail == tail)
            return 1;
    return 0;
}
