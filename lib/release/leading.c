/* SPDX-License-Identifier: MIT */
/* What a sentence says of a subject before it names it: "Up 7.3 percent, exports were 50 billion yuan". */
#include "release/clause.h"

static size_t past_words_around(const hne_i_clause *of, size_t at)
{
    for (;; at++)
        switch (hne_i_clause_class(of, at)) {
        case CLASS_EMPTY: case CLASS_HEDGE: case CLASS_BY: break;
        default: return at;
        }
}

/* What may stand between the figure and the comma: a basis, a time, the figure once more. */
static size_t comma_behind(const hne_i_clause *of, size_t at)
{
    for (at = hne_i_past_restated(of, at);; at++)
        switch (hne_i_clause_class(of, at)) {
        case CLASS_COMMA: return at;
        case CLASS_BASIS: case CLASS_PERIOD: case CLASS_IN: case CLASS_EMPTY: case CLASS_PRICES: case CLASS_AT: break;
        default: return 0;
        }
}

static int opens_leading(const hne_i_clause *of, size_t at, size_t figure)
{
    const hne_i_quantity_item *quantity = hne_i_clause_quantity(of, figure);
    if (!quantity)
        return 0;
    switch (hne_i_clause_class(of, at)) {
    case CLASS_CHANGE: return quantity->kind == HNE_UNIT_PERCENT;
    case CLASS_AT: case CLASS_WITH: return quantity->kind == HNE_UNIT_CURRENCY;
    default: return 0;
    }
}

size_t hne_i_end_of_leading(const hne_i_clause *of)
{
    size_t at = 0;
    while (hne_i_clause_class(of, at) == CLASS_EMPTY)
        at++;
    size_t figure = past_words_around(of, at + 1);
    size_t comma = opens_leading(of, at, figure) ? comma_behind(of, figure + 1) : 0;
    if (!comma)
        return 0;
    size_t end = hne_i_phrase_end(of, comma + 1);
    hne_i_class verb = hne_i_clause_class(of, end);
    hne_i_subject named = hne_i_subject_read(of->reader, comma + 1, end);
    int is_told = verb == CLASS_LEVEL || verb == CLASS_CHANGE || verb == CLASS_PERIOD;
    return named.concept && is_told ? comma : 0;
}
