/* SPDX-License-Identifier: MIT */
/* Quantities in a row: what one of them says for the others. */
#include "release/reader.h"

#include <string.h>

static hne_i_quantity_item *quantity_at(hne_i_reader *reader, size_t at)
{
    return hne_i_class_at(reader, at) == CLASS_QUANTITY ? &reader->quantities.items[reader->items.items[at].quantity] : NULL;
}

static int has_unit(const hne_i_quantity_item *quantity)
{
    return quantity->figure.unit.code[0] != 0;
}

/* "RMB267.5 billion and 483.4 billion": the sign of the currency stands before the first. */
static void share_sign(hne_i_reader *reader)
{
    for (size_t k = 1; k < reader->quantities.count; k++) {
        const hne_i_quantity_item *first = &reader->quantities.items[k - 1];
        hne_i_quantity_item *next = &reader->quantities.items[k];
        hne_i_class joins = hne_i_class_at(reader, first->item + 1);
        if (first->kind != HNE_UNIT_CURRENCY || !first->figure.multiplier || has_unit(next) || !next->figure.multiplier ||
            next->item != first->item + 2 || (joins != CLASS_AND && joins != CLASS_COMMA) ||
            (first->flags | next->flags) & QUANTITY_IN_WORDS || next->unread)
            continue;
        next->figure.unit = first->figure.unit;
        next->kind = first->kind;
    }
}

/* In "20.8, 17.1 and 19.53 billion yuan" multiplier and unit stand with the
 * last; in "5-10%" with the higher end. Backwards, so that they pass along. */
void hne_i_share_units(hne_i_reader *reader)
{
    share_sign(reader);
    for (size_t k = reader->quantities.count; k-- > 0;) {
        hne_i_quantity_item *own = &reader->quantities.items[k];
        size_t i = own->item, next = i + 1;
        while (next < reader->items.count && next < i + 3 &&
               (hne_i_class_at(reader, next) == CLASS_COMMA || hne_i_class_at(reader, next) == CLASS_AND ||
                hne_i_class_at(reader, next) == CLASS_DASH || hne_i_class_at(reader, next) == CLASS_TO))
            next++;
        hne_i_quantity_item *other = next > i + 1 ? quantity_at(reader, next) : NULL;
        if (!other || !has_unit(other) || (own->flags | other->flags) & QUANTITY_IN_WORDS)
            continue;
        /* "US$779.29 and US$645.66 billion" */
        if (hne_unit_equal(own->figure.unit, other->figure.unit) && !own->figure.multiplier && own->figure.decimals &&
            own->kind == HNE_UNIT_CURRENCY)
            own->figure.multiplier = other->figure.multiplier;
        if (has_unit(own))
            continue;
        own->figure.unit = other->figure.unit;
        own->kind = other->kind;
        if (!own->figure.multiplier)
            own->figure.multiplier = other->figure.multiplier;
        hne_i_class between = hne_i_class_at(reader, i + 1);
        if ((between == CLASS_DASH || between == CLASS_TO) && own->figure.hedge == HNE_HEDGE_NONE &&
            other->figure.hedge == HNE_HEDGE_NONE) {
            own->figure.hedge = HNE_HEDGE_AT_LEAST;
            other->figure.hedge = HNE_HEDGE_AT_MOST;
            own->flags |= QUANTITY_RANGE_LOW;
            other->flags |= QUANTITY_RANGE_HIGH;
            reader->items.items[i + 1].class_ = CLASS_COMMA;
        }
    }
}

/* "152 billion yuan, or 77.4 percent, of the trade of the region": the comma says nothing. */
void hne_i_pass_commas_of_shares(hne_i_reader *reader)
{
    if (!hne_i_has_class(reader, CLASS_OR))
        return;
    for (size_t i = 2; i < reader->items.count; i++)
        if (hne_i_class_at(reader, i) == CLASS_COMMA && hne_i_class_at(reader, i - 1) == CLASS_QUANTITY &&
            hne_i_class_at(reader, i - 2) == CLASS_OR && hne_i_class_at(reader, i + 1) == CLASS_OF)
            reader->items.items[i].class_ = CLASS_GONE;
    hne_i_close_gaps(reader);
}
