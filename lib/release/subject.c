/* SPDX-License-Identifier: MIT */
/* Noun phrases: which indicator they name. Every word that no table knows
 * counts, so that two names that differ never become one indicator. */
#include "release/topic.h"

#include "value/scan.h"

#include <string.h>

/* --- one noun phrase ------------------------------------------------------------------------ */

static const hne_i_concept *concept_of(const hne_i_reader *reader, const hne_i_item *item)
{
    return hne_i_concept_find(reader->lexicon.language, item->entry->name);
}

/* Trade, not one of its directions. */
static int is_trade_itself(const hne_i_reader *reader, const hne_i_concept *concept)
{
    return hne_i_flow_of(reader->lexicon.language, concept) == HNE_I_TRADE;
}

const hne_i_concept *hne_i_concept_whole(const hne_i_reader *reader, const hne_i_concept *part)
{
    hne_i_subject subject = {.concept = part}, whole;
    return hne_i_subject_whole(reader, &subject, &whole) ? whole.concept : NULL;
}

int hne_i_is_sector(const hne_i_reader *reader, const hne_i_concept *concept)
{
    const hne_i_language *language = reader->lexicon.language;
    for (size_t i = 0; i < *language->crossing_count; i++)
        if (hne_i_same_code(language->crossings[i].of, concept->code))
            return 1;
    return 0;
}

const hne_i_concept_crossing *hne_i_crossing(const hne_i_reader *reader, const hne_i_concept *head, const hne_i_concept *of)
{
    const hne_i_language *language = reader->lexicon.language;
    const hne_i_concept *named = head;
    for (; head; head = hne_i_concept_whole(reader, head))
        for (size_t i = 0; i < *language->crossing_count; i++)
            if (hne_i_same_code(language->crossings[i].head, head->code) &&
                hne_i_same_code(language->crossings[i].of, of->code) &&
                /* "the GDP of primary industry" is its value added; "secondary and primary" are two */
                (head == named || !hne_i_same_code(language->crossings[i].becomes, of->code)))
                return &language->crossings[i];
    return NULL;
}

const hne_i_concept *hne_i_crossed_like(const hne_i_reader *reader, const hne_i_concept *like, const hne_i_concept *sector)
{
    const hne_i_concept *head = hne_i_concept_whole(reader, like);
    const hne_i_concept_crossing *both = hne_i_crossing(reader, head, sector);
    return both ? hne_i_concept_find(reader->lexicon.language, both->becomes) : NULL;
}

/* "Investment in primary industry was ..., that of secondary industry": in either order. */
static int cross(const hne_i_reader *reader, hne_i_subject *subject, const hne_i_concept *found)
{
    const hne_i_concept_crossing *both = hne_i_crossing(reader, subject->concept, found);
    if (!both && !subject->head_is_taken_up)
        both = hne_i_crossing(reader, found, subject->concept);
    if (!both)
        return 0;
    subject->concept = hne_i_concept_find(reader->lexicon.language, both->becomes);
    subject->head_is_taken_up = subject->needs_trade = 0;
    return 1;
}

static int are_parts_alike(const hne_i_reader *reader, const hne_i_concept *one, const hne_i_concept *other)
{
    const hne_i_subject a = {.concept = one}, b = {.concept = other};
    return hne_i_are_of_one_whole(reader, &a, &b) && hne_i_is_sector(reader, one) && hne_i_is_sector(reader, other);
}

const hne_i_concept *hne_i_crossed_by_word(const hne_i_reader *reader, const hne_i_concept *sector, const char *word)
{
    const hne_i_language *language = reader->lexicon.language;
    for (size_t i = 0; i < *language->crossing_count; i++) {
        const hne_i_concept_crossing *both = &language->crossings[i];
        if (both->word && !strcmp(both->word, word) &&
            (hne_i_same_code(both->of, sector->code) || hne_i_same_code(both->becomes, sector->code)))
            return hne_i_concept_find(language, both->becomes);
    }
    return NULL;
}

/* "Investment in the service sector" and what "the service sector attracted" of it is another thing than what that
 * sector adds. */
static int cross_word(const hne_i_reader *reader, const hne_i_concept *sector, hne_i_subject *subject)
{
    const char *blank = strrchr(subject->slice, ' ');
    const hne_i_concept *crossed = hne_i_crossed_by_word(reader, sector, blank ? blank + 1 : subject->slice);
    if (!crossed)
        return 0;
    subject->concept = crossed;
    subject->slice[0] = 0;
    return 1;
}

/* The head of a compound stands last: "processing trade exports". After a
 * preposition a second concept only tells which: "exports of processing trade". */
static void read_concept(const hne_i_reader *reader, const hne_i_item *item, hne_i_class before, hne_i_subject *subject)
{
    const hne_i_concept *found = concept_of(reader, item);
    int is_trade = is_trade_itself(reader, subject->concept);
    if (subject->concept && subject->concept == found)
        return; /* "gross domestic product, or GDP" */
    if (subject->concept && cross(reader, subject, found))
        return;
    if (subject->concept && subject->head_is_taken_up && are_parts_alike(reader, subject->concept, found)) {
        subject->concept = found; /* "the value added of primary industry ..., that from the tertiary industry" */
        subject->head_is_taken_up = 0;
        return;
    }
    if (subject->concept && subject->head_is_taken_up && subject->concept->sliced && hne_i_is_sector(reader, found)) {
        hne_i_add_item_to_slice(reader, subject, item); /* "foreign capital used ..., that of the service industry" */
        return;
    }
    if (!subject->concept && subject->slice[0] && before != CLASS_NONE && cross_word(reader, found, subject))
        return;
    if (!subject->concept && subject->slice[0] && (before == CLASS_IN || before == CLASS_FOR) && hne_i_is_sector(reader, found)) {
        hne_i_add_item_to_slice(reader, subject, item); /* "profits made in industry" */
        return;
    }
    if (!subject->concept || (before == CLASS_NONE && (is_trade || subject->head_is_taken_up))) {
        subject->head_is_taken_up = 0;
        if (subject->concept && subject->concept == found)
            return;
        subject->concept = found;
        subject->exports_first = !strncmp(item->entry->phrase, "export", 6) || !strncmp(item->entry->phrase, "total ex", 8);
        return;
    }
    if (before != CLASS_NONE) {
        hne_i_add_item_to_slice(reader, subject, item);
        return;
    }
    char slice[HNE_I_SLICE_SIZE];
    strcpy(slice, subject->slice);
    subject->slice[0] = 0;
    hne_i_add_to_slice(subject, subject->concept->name);
    if (slice[0])
        hne_i_add_to_slice(subject, slice);
    subject->concept = found;
}

/* Where the phrase begins: after the last word that ends a name. */
size_t hne_i_noun_phrase_begins(const hne_i_reader *reader, size_t first, size_t end)
{
    size_t begin = first;
    while (end > first && (hne_i_class_at(reader, end - 1) == CLASS_DASH || hne_i_class_at(reader, end - 1) == CLASS_COMMA))
        end--;
    int depth = 0;
    for (size_t i = first; i < end; i++) {
        hne_i_class class_ = hne_i_class_at(reader, i);
        depth += (class_ == CLASS_OPEN) - (class_ == CLASS_CLOSE && depth > 0);
        if (depth)
            continue;
        if (class_ == CLASS_FUNCTION || class_ == CLASS_VERB || class_ == CLASS_COLON || class_ == CLASS_SEMICOLON ||
            class_ == CLASS_AMONG || class_ == CLASS_OTHER || class_ == CLASS_DASH)
            begin = i + 1;
    }
    return begin;
}

/* "that of", "those with": the concept spoken of before, of something else. */
static void read_pronoun(const hne_i_reader *reader, int value, hne_i_class *before, hne_i_subject *subject)
{
    if (value != PRONOUN_HEAD && value != PRONOUN_HEAD_WITH && value != PRONOUN_HEAD_IN && value != PRONOUN_HEAD_BETWEEN)
        return;
    const hne_i_topic *topic = reader->topic;
    if (!subject->concept && topic->head_is_stale && topic->head_measure) {
        subject->measure = topic->head_measure; /* "the added value of forestry ..., that of fishery" */
    } else if (!subject->concept && !(topic->head_is_stale && value == PRONOUN_HEAD_IN)) {
        subject->concept = topic->head;
        subject->head_is_taken_up = 1;
        subject->is_guess |= topic->head_is_stale;
    }
    *before = value == PRONOUN_HEAD_WITH      ? CLASS_WITH
              : value == PRONOUN_HEAD_BETWEEN ? CLASS_BETWEEN
              : value == PRONOUN_HEAD_IN      ? CLASS_IN
                                              : CLASS_NONE;
}

static int stands_alone(const hne_i_reader *reader, size_t at)
{
    size_t next = at + 1;
    while (hne_i_class_at(reader, next) == CLASS_EMPTY)
        next++;
    hne_i_class class_ = hne_i_class_at(reader, next);
    return class_ != CLASS_CONCEPT && class_ != CLASS_WORD && class_ != CLASS_MEASURE && class_ != CLASS_MODE &&
           class_ != CLASS_OF;
}

/* "Dongguan, whose GDP": the area tells whose. */
static int is_of_area_before(const hne_i_reader *reader, size_t at)
{
    hne_i_class before = at > 1 && hne_i_class_at(reader, at - 1) == CLASS_COMMA ? hne_i_class_at(reader, at - 2) : CLASS_NONE;
    return before == CLASS_AREA || before == CLASS_HOME;
}

/* "It", "they": before what else can only be a verb. */
static int is_pronoun_before(const hne_i_reader *reader, size_t at)
{
    while (at > 0 && hne_i_class_at(reader, at - 1) == CLASS_EMPTY)
        at--;
    const hne_i_item *before = at ? &reader->items.items[at - 1] : NULL;
    return before && before->class_ == CLASS_PRONOUN && before->value == PRONOUN_SUBJECT;
}

static void read_item(const hne_i_reader *reader, size_t at, hne_i_class *before, hne_i_subject *subject)
{
    const hne_i_item *item = &reader->items.items[at];
    hne_i_class class_ = (hne_i_class)item->class_;
    switch (class_) {
    case CLASS_CONCEPT:
        if (item->value == HNE_I_CONCEPT_GROWTH && subject->slice[0]) { /* "the private economy" is not the economy */
            hne_i_add_item_to_slice(reader, subject, item);
            break;
        }
        read_concept(reader, item, *before, subject);
        subject->has_owner |= (uint8_t)is_pronoun_before(reader, at); /* "they exported" */
        subject->is_guess |= subject->concept && is_pronoun_before(reader, at); /* "the capital it used": whoever that is */
        subject->is_rate |= item->value == HNE_I_CONCEPT_GROWTH;
        subject->is_loose |= item->value == HNE_I_CONCEPT_LOOSE;
        subject->needs_trade |= item->value == HNE_I_CONCEPT_OF_TRADE;
        *before = CLASS_NONE;
        break;
    case CLASS_MEASURE:
        subject->measure = item->entry->name;
        break;
    case CLASS_MODE:
        if (!subject->concept)
            subject->concept = hne_i_concept_of_flow(reader->lexicon.language, HNE_I_TRADE);
        hne_i_add_to_slice(subject, item->entry->name);
        *before = CLASS_NONE;
        break;
    case CLASS_AREA:
    case CLASS_HOME:
        hne_i_read_area(reader, at, *before, subject);
        break;
    case CLASS_PRONOUN:
        subject->refers_back |= item->value == PRONOUN_SLICE ||
                                ((item->value == PRONOUN_SUBJECT || item->value == PRONOUN_EACH) &&
                                 *before != CLASS_NONE && *before != CLASS_OF);
        subject->is_pronoun = 1;
        subject->has_owner |= item->value == PRONOUN_OWNER && !is_of_area_before(reader, at);
        subject->is_each |= item->value == PRONOUN_EACH;
        subject->one_of_two = item->value == PRONOUN_FORMER ? 1 : item->value == PRONOUN_LATTER ? 2 : 0;
        read_pronoun(reader, item->value, before, subject);
        break;
    case CLASS_EMPTY:
        subject->is_pronoun |= item->value == HNE_I_EMPTY_FIGURE && subject->is_definite; /* "the figure" */
        subject->is_definite |= !hne_i_subject_names(subject) && item->entry && !strcmp(item->entry->phrase, "the");
        break;
    case CLASS_AND:
        if (subject->slice[0])
            hne_i_add_to_slice(subject, "and");
        break;
    case CLASS_RATE:
    case CLASS_CHANGE_NOUN:
        subject->is_rate = 1;
        break;
    case CLASS_COMBINED:
        subject->is_combined = 1;
        break;
    case CLASS_WHOLE: /* "the total" by itself; "total exports" are just exports */
        if (stands_alone(reader, at) && *before != CLASS_WITH) /* "with the total volume up 5%": of what was named */
            subject->whole_said = 1;
        else {
            subject->total_said = 1;
            subject->has_owner |= item->value == PRONOUN_OWNER;
        }
        break;
    case CLASS_PARTNER:
        subject->partner_in = concept_of(reader, item);
        break;
    case CLASS_EXCEPT: /* "retail sales, excluding cars" are another thing */
    case CLASS_QUALIFIER:
        hne_i_add_to_slice(subject, item->entry->name);
        break;
    case CLASS_STATUS:
        subject->status = (uint8_t)item->value;
        break;
    case CLASS_PRICES: /* "real estate", but "at comparable prices" */
        subject->is_rate |= item->entry && item->entry->name;
        if (hne_i_class_at(reader, at + 1) == CLASS_WORD)
            hne_i_add_item_to_slice(reader, subject, item);
        break;
    case CLASS_WORD:
        if (item->flags & TOKEN_CAPITAL && hne_i_is_of_office(reader, at))
            break; /* "Huangpu Customs" */
        /* "Hupei Province": an area that no table has */
        subject->is_guess |= item->flags & TOKEN_CAPITAL && hne_i_class_at(reader, at + 1) == CLASS_HOME;
        hne_i_add_item_to_slice(reader, subject, item);
        break;
    case CLASS_AUTHORITY:
    case CLASS_PLATFORM_KIND:
    case CLASS_PLATFORM_VERB:
    case CLASS_INITIATIVE:
    case CLASS_IMPROVE:
    case CLASS_MONTH:
    case CLASS_ORDINAL:
    case CLASS_CHANGE:
    case CLASS_CONTRIBUTE:
    case CLASS_NOT_QUANTITY:
    case CLASS_DIGITS:
    case CLASS_NUMBER:
    case CLASS_UNIT:
    case CLASS_COMPARE:
    case CLASS_LEVEL:
        hne_i_add_item_to_slice(reader, subject, item);
        break;
    default:
        if (hne_i_is_preposition(class_) || class_ == CLASS_FOR)
            *before = class_;
        break;
    }
}

static void trim_and(char *slice)
{
    size_t length = strlen(slice);
    while (length >= 4 && !strcmp(slice + length - 4, " and")) {
        length -= 4;
        slice[length] = 0;
    }
    if (!strcmp(slice, "and"))
        slice[0] = 0;
}

/* "output of cars": the measure is part of a name that no concept tells. */
static void add_measure(hne_i_subject *subject)
{
    char slice[HNE_I_SLICE_SIZE];
    if (subject->concept || !subject->measure || !subject->slice[0])
        return;
    strcpy(slice, subject->slice);
    strcpy(subject->slice, subject->measure);
    hne_i_add_to_slice(subject, "of");
    hne_i_add_to_slice(subject, slice);
}

/* "The import and export value of goods" is all of it. */
static int is_all_of_it(const hne_i_reader *reader, const hne_i_subject *subject)
{
    const hne_i_language *language = reader->lexicon.language;
    for (size_t i = 0; language->all_goods[i]; i++)
        if (!strcmp(subject->slice, language->all_goods[i])) {
            const hne_i_concept *whole = hne_i_concept_whole(reader, subject->concept);
            return is_trade_itself(reader, whole ? whole : subject->concept);
        }
    return 0;
}

static void read_items(const hne_i_reader *reader, size_t first, size_t end, hne_i_subject *subject)
{
    hne_i_class before = CLASS_NONE;
    int depth = 0;
    for (size_t at = first; at < end; at++) {
        hne_i_class class_ = hne_i_class_at(reader, at);
        depth += class_ == CLASS_OPEN;
        if (class_ == CLASS_CLOSE && depth)
            depth--;
        else if (!depth)
            read_item(reader, at, &before, subject);
    }
}

/* The output value of industry is another thing than industry. */
void hne_i_measure(const hne_i_reader *reader, hne_i_subject *subject, const char *measure)
{
    const hne_i_language *language = reader->lexicon.language;
    for (size_t i = 0; i < *language->crossing_count && subject->is_loose; i++)
        if (hne_i_same_code(language->crossings[i].head, subject->concept->code) &&
            hne_i_same_code(language->crossings[i].of, measure)) {
            subject->concept = hne_i_concept_find(language, language->crossings[i].becomes);
            break;
        }
    subject->is_loose = 0;
}

static void finish(const hne_i_reader *reader, hne_i_subject *subject)
{
    if (subject->concept && subject->measure)
        hne_i_measure(reader, subject, subject->measure);
    trim_and(subject->slice);
    if (subject->concept && is_all_of_it(reader, subject))
        subject->slice[0] = 0;
    if (subject->concept && subject->slice[0])
        cross_word(reader, subject->concept, subject);
    add_measure(subject);
    if (hne_i_subject_names(subject))
        subject->is_pronoun = 0;
}

hne_i_subject hne_i_subject_range(const hne_i_reader *reader, size_t first, size_t end)
{
    hne_i_subject subject;
    memset(&subject, 0, sizeof subject);
    read_items(reader, first, end, &subject);
    finish(reader, &subject);
    return subject;
}

hne_i_subject hne_i_subject_in_gap(const hne_i_reader *reader, size_t head, size_t head_end, size_t first, size_t end)
{
    hne_i_subject subject;
    memset(&subject, 0, sizeof subject);
    read_items(reader, head, head_end, &subject);
    read_items(reader, first, end, &subject);
    finish(reader, &subject);
    return subject;
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

/* Whether only an area stands there, which a narrower one stands right before. */
static int is_wider_place(const hne_i_reader *reader, size_t begin, size_t end)
{
    const hne_i_item *narrow = &reader->items.items[begin - 2], *wide = &reader->items.items[begin];
    while (end > begin && hne_i_class_at(reader, end - 1) == CLASS_COMMA)
        end--;
    for (size_t i = begin + 1; i < end; i++)
        if (hne_i_class_at(reader, i) != CLASS_EMPTY && hne_i_class_at(reader, i) != CLASS_HOME)
            return 0;
    return begin > 1 && end > begin && narrow->class_ == CLASS_AREA && wide->class_ == CLASS_AREA &&
           narrow->value > wide->value && narrow->value <= HNE_I_AREA_CITY;
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
    return subject->concept && half.concept && !subject->slice[0] && !half.slice[0] &&
           !hne_i_is_preposition(hne_i_class_at(reader, first)) && hne_i_are_of_one_whole(reader, subject, &half) &&
           hne_i_subject_whole(reader, &half, &whole) && is_trade_itself(reader, whole.concept);
}

static int is_owned_by(const hne_i_reader *reader, size_t begin, const hne_i_subject *owner)
{
    const hne_i_item *item = &reader->items.items[begin];
    return item->class_ == CLASS_PRONOUN && item->value == PRONOUN_OWNER && !owner->concept && owner->slice[0];
}

/* "State-owned enterprises, whose trade": theirs. */
static int is_of_owner_before(const hne_i_reader *reader, size_t begin, const hne_i_subject *subject, const hne_i_subject *owner)
{
    return is_owned_by(reader, begin, owner) && subject->concept && subject->concept->sliced && !subject->slice[0];
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
    /* "With ASEAN, trade reached" */
    if (begin > first && subject.concept && !subject.partner[0]) {
        size_t aside_begin = last_part(reader, first, begin - 1), aside_end = begin - 1;
        if (aside_begin > first && is_wider_place(reader, aside_begin, aside_end)) {
            aside_end = aside_begin - 1; /* "the city of Yiwu in Jinhua, Zhejiang province, traded" */
            aside_begin = last_part(reader, first, aside_end);
        }
        hne_i_subject aside = hne_i_subject_range(reader, aside_begin, aside_end);
        const char *trader = hne_i_leading_trader(reader, aside_begin, aside_end);
        if (aside.partner[0] && !hne_i_subject_names(&aside))
            strcpy(subject.partner, aside.partner);
        else if (trader && hne_i_is_bare(&subject) && subject.concept->sliced == 1 && hne_i_class_at(reader, begin) == CLASS_WITH)
            strcpy(subject.slice, trader); /* "Its private enterprises did well, with exports of" */
        else if (!subject.area && !hne_i_subject_names(&aside) && hne_i_class_at(reader, aside_end - 1) == CLASS_AREA &&
                 aside.area_level >= HNE_I_AREA_PROVINCE) {
            subject.area = aside.area; /* "Dongying City, the total import and export value of" */
            subject.area_level = aside.area_level;
        } else if (!subject.concept->sliced && is_owned_by(reader, begin, &aside)) {
            subject.is_guess = 1; /* "Local governments, whose fiscal revenue" */
        } else if (is_of_owner_before(reader, begin, &subject, &aside)) {
            strcpy(subject.slice, aside.slice);
            subject.has_owner = 0;
        } else if (!subject.slice[0] && !aside.concept && is_place(reader, aside_begin, aside_end))
            strcpy(subject.slice, aside.slice);
    }
    return subject;
}
