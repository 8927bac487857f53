/* SPDX-License-Identifier: MIT */
/* What the unit of an amount tells of its subject. */
#include "release/clause.h"

#include <string.h>

static int is_word_behind(const hne_i_clause *of, size_t at, const char *word)
{
    if (hne_i_clause_class(of, at + 1) != CLASS_OF)
        return 0;
    hne_i_subject behind = hne_i_subject_read(of->reader, at + 2, hne_i_phrase_end(of, at + 2));
    return !behind.concept && !strcmp(behind.slice, word);
}

/* "46 million tourists spent 30.5 billion yuan": most likely the revenue, but "a tourist spent 448 yuan". */
static void name_by_money(hne_i_clause *of, size_t at)
{
    const hne_i_language *language = of->reader->lexicon.language;
    const hne_i_quantity_item *quantity = hne_i_clause_quantity(of, at);
    if (quantity->kind != HNE_UNIT_CURRENCY || !quantity->figure.multiplier || !of->has_subject || !of->subject.concept)
        return;
    for (const hne_i_money_concept *row = language->money_concepts; row->concept; row++)
        if (hne_i_same_code(row->concept, of->subject.concept->code)) {
            of->subject.concept = hne_i_concept_find(language, row->becomes);
            of->subject.is_guess = 1;
            hne_i_drop_whole_word(language, &of->subject);
            return;
        }
}

/* "A total of 5 million boxes were carried": no part that was spoken of before. */
static int begins_with(const hne_i_clause *of, size_t at)
{
    while (at > 0 && (hne_i_clause_class(of, at - 1) == CLASS_EMPTY || hne_i_clause_class(of, at - 1) == CLASS_HEDGE))
        at--;
    return !at && of->is_carried;
}

/* "Hunan's ports moved 20,090 TEU": nothing else is counted in those. */
void hne_i_name_by_unit(hne_i_clause *of, size_t at)
{
    const hne_i_language *language = of->reader->lexicon.language;
    const char *unit = hne_i_clause_quantity(of, at)->figure.unit.code;
    int is_named = of->has_subject && !of->is_carried;
    name_by_money(of, at);
    if (is_named && of->subject.concept)
        return;
    for (const hne_i_unit_concept *row = language->unit_concepts; row->unit; row++)
        if (!strcmp(row->unit, unit) && (!row->word || is_word_behind(of, at, row->word))) {
            hne_i_subject named = {.concept = hne_i_concept_find(language, row->concept)};
            if (of->has_subject && of->subject.concept == named.concept && !begins_with(of, at))
                return;
            named.total_said = (uint8_t)!is_named;
            if (is_named) {
                named.area = of->subject.area;
                named.area_level = of->subject.area_level;
                strcpy(named.slice, of->subject.slice);
            }
            hne_i_take_subject(of, &named);
            hne_i_drop_whole_word(language, &of->subject);
            return;
        }
}

/* Where "in" stands before the words that end with the comma at `comma`; `comma` if it does not. */
static size_t in_before(const hne_i_clause *of, size_t comma)
{
    for (size_t i = comma; i-- > 0;)
        switch (hne_i_clause_class(of, i)) {
        case CLASS_IN: case CLASS_FOR: return i;
        case CLASS_WORD: case CLASS_EMPTY: case CLASS_QUALIFIER: case CLASS_AT: case CLASS_OF: case CLASS_AND: case CLASS_PRONOUN: break;
        default: return comma;
        }
    return comma;
}

/* A part of what is named behind the comma: one with a name of its own, a group of people, an industry, traders. */
int hne_i_narrows(const hne_i_reader *reader, const hne_i_subject *whole, hne_i_subject *part)
{
    const hne_i_language *language = reader->lexicon.language;
    part->concept = NULL;
    if (hne_i_name_group(language, part, whole->concept))
        return 1;
    part->concept = whole->concept;
    hne_i_drop_whole_word(language, part);
    return part->concept != whole->concept ||
           (part->slice[0] && whole->concept->sliced == 1 &&
            (hne_i_has_any_word(language->sectors, part->slice) || hne_i_is_trader(reader, part->slice)));
}

/* "Throughput rose at coastal ports, but at inland ports it fell", "in rural areas it rose": the same, of the other part. */
void hne_i_take_up_at_place(const hne_i_clause *of, size_t first, size_t end, hne_i_subject *found)
{
    const hne_i_subject *before = &of->subject;
    hne_i_subject part = *found;
    if (!hne_i_is_subject_pronoun(hne_i_clause_item(of, end - 1)) || found->concept || !found->slice[0] || !of->has_subject ||
        !before->concept)
        return;
    while (hne_i_clause_class(of, first) == CLASS_COMMA || hne_i_clause_class(of, first) == CLASS_AND)
        first++;
    if (hne_i_clause_class(of, first) == CLASS_AT && !of->is_carried && before->concept->sliced) {
        found->concept = before->concept;
        found->refers_back = 0;
    } else if ((hne_i_clause_class(of, first) == CLASS_IN || hne_i_clause_class(of, first) == CLASS_FOR) &&
               hne_i_narrows(of->reader, before, &part)) {
        *found = part;
        found->refers_back = 0;
    }
}

/* "In rural areas, retail sales rose by 8 percent", "for farmers, income per head came to": what they have. */
void hne_i_narrow_by_leading_place(const hne_i_clause *of, size_t first, size_t end, hne_i_subject *found)
{
    size_t comma = end, least = first;
    while (least > 0 && hne_i_clause_class(of, least) != CLASS_COMMA && hne_i_clause_class(of, least - 1) == CLASS_EMPTY)
        least--;
    least -= least > 0;
    while (comma > least && hne_i_clause_class(of, comma) != CLASS_COMMA)
        comma--;
    if (hne_i_clause_class(of, comma) != CLASS_COMMA || !hne_i_is_bare(found))
        return;
    size_t in = in_before(of, comma);
    if (in == comma)
        return;
    hne_i_subject place = hne_i_subject_read(of->reader, in + 1, comma), narrowed = *found;
    if (place.concept || !place.slice[0])
        return;
    strcpy(narrowed.slice, place.slice);
    if (hne_i_narrows(of->reader, found, &narrowed))
        *found = narrowed;
}

/* The amount at `at`, or the one that the rate there led to; NULL if there is none. */
static const hne_i_quantity_item *amount_at(const hne_i_clause *of, size_t at)
{
    if (hne_i_is_amount(hne_i_clause_quantity(of, at)))
        return hne_i_clause_quantity(of, at);
    return hne_i_clause_class(of, at + 1) == CLASS_TO ? hne_i_clause_quantity(of, at + 2) : NULL;
}

/* The item that names the sector which the subject is; NULL if it stands elsewhere. */
static const hne_i_item *sector_named(const hne_i_clause *of, size_t at)
{
    for (size_t i = at; i-- > 0 && hne_i_clause_class(of, i) != CLASS_QUANTITY;) {
        const hne_i_item *item = hne_i_clause_item(of, i);
        if (item->class_ == CLASS_CONCEPT &&
            hne_i_concept_find(of->reader->lexicon.language, item->entry->name) == of->subject.concept)
            return item;
    }
    return NULL;
}

void hne_i_narrow_by_unit(hne_i_clause *of, size_t at)
{
    const hne_i_quantity_item *amount = amount_at(of, at);
    const hne_i_concept *spoken_of = of->reader->topic->kept.spoken_of;
    if (!amount || !spoken_of || !of->has_subject || of->is_carried || !of->subject.concept || of->subject.partner[0] ||
        !hne_i_is_sector(of->reader, of->subject.concept))
        return;
    for (const hne_i_told_by_word *row = of->reader->lexicon.language->told_by_unit; row->word; row++) {
        const hne_i_item *sector = strcmp(row->word, amount->figure.unit.code) || !hne_i_same_code(row->concept, spoken_of->code)
                                       ? NULL : sector_named(of, at);
        if (!sector)
            continue;
        of->subject.slice[0] = 0;
        of->subject.measure = NULL;
        hne_i_narrow_to_sector(of->reader, sector, spoken_of, &of->subject);
        return;
    }
}
