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

/* "The primary industry utilized foreign investment of": what of that went into it, not what it adds. */
static int take_up_in_sector(const hne_i_reader *reader, const hne_i_item *item, const hne_i_concept *found, hne_i_subject *subject)
{
    if (!subject->concept || !hne_i_is_bare(subject) || subject->head_is_taken_up || !found->sliced ||
        !hne_i_is_sector(reader, subject->concept) || hne_i_is_sector(reader, found) ||
        hne_i_flow_of(reader->lexicon.language, found) != HNE_I_FLOW_COUNT)
        return 0;
    while (item->class_ != CLASS_CONCEPT || concept_of(reader, item) != subject->concept)
        item--;
    hne_i_narrow_to_sector(reader, item, found, subject);
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
    if (item > reader->items.items && take_up_in_sector(reader, item - 1, found, subject))
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
    if (is_trade && before == CLASS_NONE && found->unit[0] && !hne_i_counts_heads(found)) { /* "foreign trade containers" */
        hne_i_add_to_slice(subject, subject->concept->name);
        subject->concept = found;
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

/* "Sichuan in the southwest" */
static int tells_where(const hne_i_item *item, const hne_i_subject *subject)
{
    return subject->area && !subject->slice[0] && item->policy && item->policy->class_ == CLASS_COMPASS;
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

/* "The first city of Inner Mongolia whose GDP": the city's. */
static int is_of_one_in_area(const hne_i_reader *reader, size_t at)
{
    return at > 1 && hne_i_class_at(reader, at - 1) == CLASS_AREA && hne_i_class_at(reader, at - 2) == CLASS_OF;
}

/* "It", "they": before what else can only be a verb. */
static int is_pronoun_before(const hne_i_reader *reader, size_t at)
{
    while (at > 0 && hne_i_class_at(reader, at - 1) == CLASS_EMPTY)
        at--;
    const hne_i_item *before = at ? &reader->items.items[at - 1] : NULL;
    return before && before->class_ == CLASS_PRONOUN && before->value == PRONOUN_SUBJECT;
}

/* "The three largest trading partners": no part of what is traded. */
static int counts_partners(const hne_i_reader *reader, size_t number)
{
    size_t at = number + 1;
    while (hne_i_class_at(reader, at) == CLASS_EMPTY || hne_i_class_at(reader, at) == CLASS_SUPERLATIVE)
        at++;
    return hne_i_class_at(reader, at) == CLASS_PARTNER;
}

static void note_owner(const hne_i_item *item, hne_i_subject *subject)
{
    subject->has_owner |= (uint8_t)hne_i_is_owner(item);
    subject->has_owners |= item->value == PRONOUN_OWNERS;
}

static void read_item(const hne_i_reader *reader, size_t at, hne_i_class *before, hne_i_subject *subject)
{
    const hne_i_item *item = &reader->items.items[at];
    hne_i_class class_ = (hne_i_class)item->class_;
    subject->is_zone |= (item->policy && item->policy->class_ == CLASS_PLATFORM_KIND) || (class_ == CLASS_WORD && item->entry);
    switch (class_) {
    case CLASS_CONCEPT:
        if (item->value == HNE_I_CONCEPT_GROWTH && subject->slice[0]) { /* "the private economy" is not the economy */
            hne_i_add_item_to_slice(reader, subject, item);
            break;
        }
        read_concept(reader, item, *before, subject);
        subject->has_owner |= (uint8_t)is_pronoun_before(reader, at); /* "they exported" */
        subject->is_by_pronoun |= subject->concept && is_pronoun_before(reader, at);
        subject->is_rate |= item->value == HNE_I_CONCEPT_GROWTH;
        /* "profits made by industrial enterprises above designated size" are said to be profits */
        subject->is_loose |= item->value == HNE_I_CONCEPT_LOOSE && subject->concept == concept_of(reader, item);
        subject->measure_said |= hne_i_holds_measure(reader->lexicon.language, item->entry->phrase);
        subject->needs_trade |= item->value == HNE_I_CONCEPT_OF_TRADE;
        *before = CLASS_NONE;
        break;
    case CLASS_MEASURE:
        subject->measure = item->entry->name;
        break;
    case CLASS_PER_HEAD:
        subject->is_per_head = 1;
        break;
    case CLASS_MODE:
        if (!subject->concept && subject->slice[0]) { /* "the metal rolling and processing industry" */
            hne_i_add_item_to_slice(reader, subject, item);
            break;
        }
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
        subject->refers_back |= item->value == PRONOUN_SLICE || item->value == PRONOUN_PARTNER ||
                                ((item->value == PRONOUN_SUBJECT || item->value == PRONOUN_EACH || item->value == PRONOUN_BOTH) &&
                                 *before != CLASS_NONE && *before != CLASS_OF);
        subject->is_with_them |= (item->value == PRONOUN_SUBJECT || item->value == PRONOUN_PARTNER) && hne_i_is_before_partner(*before);
        subject->is_pronoun = 1;
        subject->is_of_both = item->value == PRONOUN_BOTH;
        if (!is_of_area_before(reader, at))
            note_owner(item, subject);
        subject->is_guess |= hne_i_is_owner(item) && is_of_one_in_area(reader, at);
        subject->is_each |= item->value == PRONOUN_EACH;
        subject->one_of_two = item->value == PRONOUN_FORMER ? 1 : item->value == PRONOUN_LATTER ? 2 : 0;
        read_pronoun(reader, item->value, before, subject);
        break;
    case CLASS_EMPTY:
        subject->is_pronoun |= item->value == HNE_I_EMPTY_FIGURE && subject->is_definite; /* "the figure" */
        subject->is_definite |= !hne_i_subject_names(subject) && hne_i_is_definite(item);
        break;
    case CLASS_AND:
        if (subject->slice[0])
            hne_i_add_to_slice(subject, "and");
        break;
    case CLASS_RATE:
    case CLASS_CHANGE_NOUN:
        subject->is_rate = 1;
        subject->is_guess |= class_ == CLASS_RATE && item->value == HNE_I_RATE_AVERAGE; /* of which years, is not always said */
        break;
    case CLASS_COMBINED: /* "imports and exports together" are trade */
        subject->is_combined = !(hne_i_is_bare(subject) && at && hne_i_class_at(reader, at - 1) == CLASS_CONCEPT &&
                                 hne_i_flow_of(reader->lexicon.language, subject->concept) == HNE_I_TRADE);
        subject->is_for_one = item->value == HNE_I_COMBINED_OF_ONE;
        break;
    case CLASS_WHOLE: /* "the total" by itself; "total exports" are just exports */
        if (stands_alone(reader, at) && *before != CLASS_WITH) /* "with the total volume up 5%": of what was named */
            subject->whole_said = 1;
        else {
            subject->total_said = 1;
            note_owner(item, subject);
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
        if ((item->flags & TOKEN_CAPITAL && hne_i_is_of_office(reader, at)) || tells_where(item, subject))
            break; /* "Huangpu Customs" */
        /* "Hupei Province": an area that no table has */
        subject->is_guess |= item->flags & TOKEN_CAPITAL && hne_i_class_at(reader, at + 1) == CLASS_HOME;
        hne_i_add_item_to_slice(reader, subject, item);
        break;
    case CLASS_NUMBER:
        if (item->value != 1 && !counts_partners(reader, at)) /* "one of them" */
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

/* "The import and export value of goods" is all of it. */
int hne_i_is_all_of_it(const hne_i_reader *reader, const hne_i_subject *subject)
{
    if (!hne_i_has_word(reader->lexicon.language->all_goods, subject->slice))
        return 0;
    const hne_i_concept *whole = hne_i_concept_whole(reader, subject->concept);
    return is_trade_itself(reader, whole ? whole : subject->concept);
}

/* Examples of goods; a list of partners is with whom. */
static int opens_examples(const hne_i_reader *reader, size_t at)
{
    return hne_i_class_at(reader, at) == CLASS_EMPTY && reader->items.items[at].value == HNE_I_EMPTY_EXAMPLES &&
           hne_i_class_at(reader, at + 1) == CLASS_WORD;
}

static void read_items(const hne_i_reader *reader, size_t first, size_t end, hne_i_subject *subject)
{
    hne_i_class before = CLASS_NONE;
    int depth = 0;
    for (size_t at = first; at < end; at++) {
        hne_i_class class_ = hne_i_class_at(reader, at);
        depth += class_ == CLASS_OPEN;
        if (subject->concept && opens_examples(reader, at))
            break; /* "imports of resources such as copper" */
        if (class_ == CLASS_CLOSE && depth)
            depth--;
        else if (!depth)
            read_item(reader, at, &before, subject);
    }
}

/* Product per head is another thing than product. */
void hne_i_count_per_head(const hne_i_reader *reader, hne_i_subject *subject)
{
    static const char head[] = "HEAD";
    const hne_i_language *language = reader->lexicon.language;
    for (size_t i = 0; i < *language->crossing_count; i++)
        if (subject->concept && hne_i_same_code(language->crossings[i].head, subject->concept->code) &&
            hne_i_same_code(language->crossings[i].of, head)) {
            subject->concept = hne_i_concept_find(language, language->crossings[i].becomes);
            return;
        }
    if (subject->concept && subject->concept->nature == HNE_NATURE_RATIO)
        return; /* it is of a head already */
    hne_i_add_to_slice(subject, language->per_head);
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

/* "Retail sales in towns were 5 billion, those of other goods 3": of what the part that was spoken of makes up. */
static void widen_head(const hne_i_reader *reader, hne_i_subject *subject)
{
    const hne_i_concept *whole = subject->concept;
    while (whole && !whole->sliced)
        whole = hne_i_concept_whole(reader, whole);
    if (whole)
        subject->concept = whole;
}

/* "Stamp tax", "corporate income tax": a tax, of that kind. */
static void name_by_last_word(const hne_i_reader *reader, hne_i_subject *subject)
{
    char *blank = strrchr(subject->slice, ' ');
    if (subject->concept || subject->measure || !blank)
        return;
    for (const hne_i_told_by_word *row = reader->lexicon.language->told_by_last; row->word; row++)
        if (!strcmp(blank + 1, row->word)) {
            subject->concept = hne_i_concept_find(reader->lexicon.language, row->concept);
            *blank = 0;
            return;
        }
}

/* What was spoken of, of the branch that is named now. */
static void take_up_head(const hne_i_reader *reader, hne_i_subject *subject)
{
    widen_head(reader, subject);
    const hne_i_concept *other = subject->concept ? hne_i_concept_of_other_branch(reader, subject->concept, subject->slice) : NULL;
    if (other)
        subject->concept = other;
}

static void finish(const hne_i_reader *reader, hne_i_subject *subject)
{
    if (subject->head_is_taken_up && subject->slice[0])
        take_up_head(reader, subject);
    if (subject->concept && subject->measure)
        hne_i_measure(reader, subject, subject->measure);
    if (subject->slice[0])
        trim_and(subject->slice);
    if (subject->concept && subject->slice[0] && hne_i_is_all_of_it(reader, subject))
        subject->slice[0] = 0;
    if (subject->concept && subject->slice[0])
        cross_word(reader, subject->concept, subject);
    name_by_last_word(reader, subject);
    hne_i_name_by_partner(reader, subject);
    hne_i_name_by_owner(reader, subject);
    hne_i_name_by_two_words(reader, subject);
    hne_i_name_people(reader->lexicon.language, subject);
    hne_i_drop_whole_word(reader->lexicon.language, subject);
    if (!subject->concept && subject->measure && subject->slice[0])
        hne_i_name_by_measure(reader, subject, subject->measure);
    if (subject->is_per_head && hne_i_subject_names(subject))
        hne_i_count_per_head(reader, subject);
    if (hne_i_subject_names(subject))
        subject->is_pronoun = 0;
    if (subject->is_for_one && subject->concept && !strstr(subject->slice, " and ") && !strstr(subject->partner, " and "))
        subject->is_combined = 0; /* "64.6 million tourists in total" */
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
