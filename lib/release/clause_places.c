/* SPDX-License-Identifier: MIT */
/* What a clause leads in with and narrows its subject by: "in rural areas, retail sales", "for farmers, income". */
#include "release/clause.h"

#include <string.h>

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
static int narrows(const hne_i_reader *reader, const hne_i_subject *whole, hne_i_subject *part)
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

/* "To the United States they fell": what was spoken of, with that partner. */
static int take_up_with_partner(const hne_i_clause *of, size_t first, hne_i_subject *found)
{
    const hne_i_subject *before = &of->subject;
    hne_i_class leads = hne_i_clause_class(of, first);
    if (!found->partner[0] || found->slice[0] || !before->concept->sliced ||
        (leads != CLASS_TO && leads != CLASS_FROM && leads != CLASS_WITH))
        return 0;
    hne_i_subject part = *before;
    part.is_guess |= part.unique != 0;
    part.unique = part.is_combined = 0;
    strcpy(part.partner, found->partner);
    *found = part;
    return 1;
}

/* "Throughput rose at coastal ports, but at inland ports it fell", "in rural areas it rose": the same, of the other part. */
void hne_i_take_up_at_place(const hne_i_clause *of, size_t first, size_t end, hne_i_subject *found)
{
    const hne_i_subject *before = &of->subject;
    hne_i_subject part = *found;
    if (!hne_i_is_subject_pronoun(hne_i_clause_item(of, end - 1)) || found->concept || !of->has_subject || !before->concept)
        return;
    while (hne_i_clause_class(of, first) == CLASS_COMMA || hne_i_clause_class(of, first) == CLASS_AND)
        first++;
    if (take_up_with_partner(of, first, found) || !found->slice[0])
        return;
    if (hne_i_clause_class(of, first) == CLASS_AT && !of->is_carried && before->concept->sliced) {
        found->concept = before->concept;
        found->refers_back = 0;
    } else if ((hne_i_clause_class(of, first) == CLASS_IN || hne_i_clause_class(of, first) == CLASS_FOR) &&
               narrows(of->reader, before, &part)) {
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
    if (narrows(of->reader, found, &narrowed))
        *found = narrowed;
}

/* "Primary industry utilized foreign capital of 8 million. Secondary industry utilized 2 billion": of the same. */
void hne_i_stay_with_sectors(const hne_i_clause *of, size_t first, size_t end, hne_i_subject *found)
{
    const hne_i_reader *reader = of->reader;
    const hne_i_concept *spoken_of = of->is_carried ? of->subject.concept : NULL;
    if (hne_i_clause_class(of, end) != CLASS_VERB || !hne_i_is_bare(found) || found->measure || !hne_i_is_sector(reader, found->concept))
        return;
    if (!spoken_of || !spoken_of->sliced || spoken_of->unit[0] ||
        hne_i_flow_of(reader->lexicon.language, spoken_of) != HNE_I_FLOW_COUNT ||
        !hne_i_has_any_word(reader->lexicon.language->sectors, of->subject.slice)) {
        const hne_i_quantity_item *taken = hne_i_clause_quantity(of, end + 1); /* no value that it adds */
        found->is_guess |= hne_i_clause_item(of, end)->value == HNE_I_VERB_TAKES_IN && taken && taken->kind == HNE_UNIT_CURRENCY;
        return;
    }
    while (hne_i_clause_class(of, first) != CLASS_CONCEPT)
        first++;
    hne_i_narrow_to_sector(reader, hne_i_clause_item(of, first), spoken_of, found);
}
