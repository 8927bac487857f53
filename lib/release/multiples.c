/* SPDX-License-Identifier: MIT */
/* "2.1 times that of the year before", "210 percent of that of 2005": a growth of 110 percent. */
#include "release/clause.h"

#include <string.h>

/* The time of which the multiple is, behind "those of", "the", "as much as in"; 0 if none is said. */
static size_t time_behind(const hne_i_clause *of, size_t at)
{
    int opens = 0;
    for (;; at++)
        switch (hne_i_clause_class(of, at)) {
        case CLASS_PRONOUN: case CLASS_EMPTY: opens = 1; break;
        case CLASS_IN: case CLASS_OF: break;
        case CLASS_BASIS: return opens || !hne_i_clause_item(of, at)->entry ? at : 0;
        case CLASS_PERIOD: return opens ? at : 0;
        default: return 0;
        }
}

/* "180 percent that of 2005", "92% of that of last year"; a share is of something else. */
static size_t time_of_that(const hne_i_clause *of, size_t at)
{
    at += hne_i_clause_class(of, at) == CLASS_OF;
    return hne_i_clause_class(of, at) == CLASS_PRONOUN ? time_behind(of, at) : 0;
}

static int64_t power_of_ten(int32_t places)
{
    int64_t power = 1;
    while (places-- > 0)
        power *= 10;
    return power;
}

enum { PERCENT_PLACES = 2, MOST_DECIMALS = 4 };

/* 109.8 percent of what it was are 9.8 percent more. */
static int grow_to(hne_figure *figure)
{
    if (figure->multiplier || figure->decimals > MOST_DECIMALS)
        return 0;
    figure->digits -= power_of_ten(figure->decimals + PERCENT_PLACES);
    return 1;
}

/* 2.1 times are 110 percent more, as closely as they are printed. */
static int grow_by(hne_figure *figure)
{
    int64_t once = figure->multiplier || figure->decimals > MOST_DECIMALS ? figure->digits : power_of_ten(figure->decimals);
    if (figure->digits <= once)
        return 0;
    figure->digits -= once;
    if (figure->decimals < PERCENT_PLACES) {
        figure->digits *= power_of_ten(PERCENT_PLACES - figure->decimals);
        figure->decimals = PERCENT_PLACES;
        if (figure->hedge == HNE_HEDGE_NONE)
            figure->hedge = HNE_HEDGE_ABOUT; /* to the tenth of what it was, or less closely */
    }
    figure->decimals -= PERCENT_PLACES;
    memset(&figure->unit, 0, sizeof figure->unit);
    strcpy(figure->unit.code, "PT");
    return 1;
}

void hne_i_read_multiple_of(hne_i_clause *of, size_t at)
{
    hne_i_quantity_item *quantity = hne_i_clause_quantity(of, at);
    int is_told = of->cue == CLASS_NONE || of->cue == CLASS_LEVEL;
    size_t time = !is_told ? 0 : quantity->kind == HNE_UNIT_TIMES ? time_behind(of, at + 1)
                : quantity->kind == HNE_UNIT_PERCENT ? time_of_that(of, at + 1) : 0;
    if (!time || !(quantity->kind == HNE_UNIT_TIMES ? grow_by : grow_to)(&quantity->figure))
        return;
    quantity->kind = HNE_UNIT_PERCENT;
    quantity->flags |= QUANTITY_MULTIPLE;
    hne_i_hold_against(&of->reader->items.items[time]);
}
