/* SPDX-License-Identifier: MIT */
/* Clauses that leave out what they share with the one before: "Investment in
 * mining rose by 8.9%; in manufacturing by 17.3%". */
#include "release/clause.h"

/* Where the figure stands that such a clause begins with a preposition at `first` for; 0 if it is none:
 * a verb, a period or a comma comes between. */
static size_t figure_of_gap(const hne_i_clause *of, size_t first)
{
    int names = 0;
    if (!hne_i_is_preposition(hne_i_clause_class(of, first)) || hne_i_clause_class(of, first) == CLASS_BY)
        return 0;
    for (size_t i = first + 1; i < of->reader->items.count; i++)
        switch (hne_i_clause_class(of, i)) {
        case CLASS_QUANTITY:
            return names ? i : 0;
        case CLASS_WORD: case CLASS_CONCEPT: case CLASS_AREA: case CLASS_QUALIFIER: case CLASS_MODE:
            names = 1;
            break;
        case CLASS_EMPTY: case CLASS_AND: case CLASS_OF: case CLASS_BY: case CLASS_HEDGE: case CLASS_MEASURE: case CLASS_HOME:
            break;
        default:
            return 0;
        }
    return 0;
}

/* The noun phrase before, up to the last preposition of this class; whole if it has none. */
static int find_head(hne_i_clause *of, hne_i_class preposition)
{
    if (!of->phrase_count)
        return 0;
    size_t first = of->phrases[of->phrase_count - 1].first, end = of->phrases[of->phrase_count - 1].end;
    if (of->gap && first <= of->gap && of->gap < end)
        return 1; /* that one had a gap itself: the head is the same */
    first = hne_i_noun_phrase_begins(of->reader, first, end);
    of->gap_head.has_preposition = 0;
    for (size_t i = end; i-- > first && !of->gap_head.has_preposition;) {
        if (hne_i_clause_class(of, i) == CLASS_COMMA)
            first = i + 1;
        else if (hne_i_clause_class(of, i) == preposition && i > first) {
            of->gap_head.has_preposition = 1;
            end = i;
        }
    }
    for (size_t i = first; i < end; i++)
        if (hne_i_clause_class(of, i) == CLASS_COMMA)
            first = i + 1;
    of->gap_head.first = first;
    of->gap_head.end = end;
    return first < end;
}

/* "Expenditure on education was 118 billion, on health 63 billion": what money is spent on. */
static int goes_on_by_use(const hne_i_clause *of, size_t first)
{
    const hne_i_concept *spent = of->subject.concept ? of->subject.concept : hne_i_concept_told(of->reader, of->subject.slice);
    return of->gap_head.has_preposition && hne_i_clause_class(of, first) == CLASS_AT && spent &&
           hne_i_has_word(of->reader->lexicon.language->told_by_use, spent->code);
}

void hne_i_open_gap(hne_i_clause *of, size_t at)
{
    size_t first = at + 1;
    while (hne_i_clause_class(of, first) == CLASS_AND || hne_i_clause_class(of, first) == CLASS_EMPTY)
        first++;
    size_t figure = figure_of_gap(of, first);
    if (of->gap == first) /* ", and on": open already */
        return;
    if (!figure || !of->has_subject || of->is_carried || !find_head(of, hne_i_clause_class(of, first)))
        return;
    int is_rate = hne_i_clause_quantity(of, figure)->kind == HNE_UNIT_PERCENT;
    int says_by = hne_i_class_before(of, figure) == CLASS_BY;
    /* Within a clause a preposition may begin anything, unless the verb is clearly missing. */
    if (hne_i_clause_class(of, at) != CLASS_SEMICOLON && !(is_rate && says_by && of->gap_head.has_preposition) &&
        !goes_on_by_use(of, first))
        return;
    if (is_rate && of->last_cue != CLASS_CHANGE && of->last_cue != CLASS_CHANGE_NOUN)
        return;
    of->gap = of->phrase = first;
    if (is_rate) {
        of->cue = of->last_cue;
        of->cue_sign = of->last_sign;
    }
}

int hne_i_is_gap(const hne_i_clause *of, size_t first, size_t end)
{
    return of->gap && first <= of->gap && of->gap < end;
}

/* "The value added of the primary industry was 1,202.5 billion yuan, of the secondary industry 7,007.0": what the second
 * sector has like the first. */
hne_i_subject hne_i_subject_of_gap(const hne_i_clause *of, size_t end)
{
    hne_i_subject found = hne_i_subject_in_gap(of->reader, of->gap_head.first, of->gap_head.end, of->gap, end);
    hne_i_subject own = hne_i_subject_read(of->reader, of->gap + 1, end);
    if (!found.concept || !hne_i_is_bare(&own) || !hne_i_is_sector(of->reader, own.concept))
        return found;
    const hne_i_concept *crossed = hne_i_crossed_like(of->reader, found.concept, own.concept);
    if (!crossed && !hne_i_is_sector(of->reader, found.concept))
        return found;
    found.concept = crossed ? crossed : own.concept;
    found.slice[0] = 0;
    return found;
}
