/* SPDX-License-Identifier: MIT */
/* Whether an amount is yet to come, where that is said behind it. */
#include "release/clause.h"

static int may_stand_before(hne_i_class class_)
{
    switch (class_) {
    case CLASS_EMPTY: case CLASS_WORD: case CLASS_AND: case CLASS_QUANTITY: case CLASS_CONCEPT: case CLASS_OF: case CLASS_IN:
    case CLASS_PERIOD: case CLASS_OPEN: case CLASS_CLOSE: case CLASS_AREA: case CLASS_HEDGE: case CLASS_BASIS: case CLASS_FOR:
    case CLASS_CHANGE_NOUN: case CLASS_MEASURE: case CLASS_QUALIFIER:
        return 1;
    default:
        return 0;
    }
}

uint8_t hne_i_status_behind(const hne_i_clause *of, size_t last)
{
    if (!hne_i_has_class(of->reader, CLASS_STATUS))
        return 0;
    enum { FARTHEST = 24 };
    size_t verb = last + 1;
    while (verb <= last + FARTHEST && may_stand_before(hne_i_clause_class(of, verb)))
        verb++;
    int is_told = hne_i_clause_class(of, verb) == CLASS_LEVEL && hne_i_clause_class(of, verb + 1) == CLASS_STATUS;
    return is_told ? (uint8_t)hne_i_clause_item(of, verb + 1)->value : 0;
}
