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
