/* SPDX-License-Identifier: MIT */
/* Units that a caption has in parentheses: "GDP (RMB billion): 89.21", "Population (million): 4.2". */
#include "release/clause.h"

#include <string.h>

/* What the words between the parentheses make of a bare number behind them. */
typedef struct caption {
    hne_unit unit;
    int32_t multiplier;
    int is_said; /* whether it has a unit or a multiplier */
} caption;

/* "(100 million yuan)": a quantity that is a power of ten. */
static int take_power_of_ten(const hne_figure *figure, caption *out)
{
    int64_t digits = figure->digits;
    int32_t places = 0;
    for (; digits > 1 && digits % 10 == 0; digits /= 10)
        places++;
    if (digits != 1 || figure->decimals)
        return 0;
    out->unit = figure->unit;
    out->multiplier = places + figure->multiplier;
    return out->is_said = 1;
}

/* One word of the caption; 0 if it is none that tells how figures are counted. */
static int take_word(const hne_i_clause *of, size_t at, caption *out)
{
    const hne_i_item *item = hne_i_clause_item(of, at);
    switch (item->class_) {
    case CLASS_EMPTY: case CLASS_IN: case CLASS_OF:
        return 1;
    case CLASS_UNIT:
        if (out->unit.code[0])
            return 0;
        strcpy(out->unit.code, item->entry->name);
        return out->is_said = 1;
    case CLASS_MULTIPLIER:
        out->multiplier += item->value;
        return out->is_said = 1;
    case CLASS_QUANTITY:
        return take_power_of_ten(&hne_i_clause_quantity(of, at)->figure, out);
    default:
        return 0;
    }
}

/* The caption whose parentheses close right before `at`, but for a colon. */
static int caption_before(const hne_i_clause *of, size_t at, caption *out)
{
    while (at && (hne_i_clause_class(of, at - 1) == CLASS_COLON || hne_i_clause_class(of, at - 1) == CLASS_EMPTY ||
                  hne_i_clause_class(of, at - 1) == CLASS_DASH))
        at--;
    if (!at || hne_i_clause_class(of, --at) != CLASS_CLOSE)
        return 0;
    memset(out, 0, sizeof *out);
    for (; at && hne_i_clause_class(of, at - 1) != CLASS_OPEN; at--)
        if (!take_word(of, at - 1, out))
            return 0;
    return at && out->is_said;
}

int hne_i_is_caption(const hne_i_clause *of, size_t at)
{
    caption said;
    size_t behind = at + 2;
    if (!at || hne_i_clause_class(of, at - 1) != CLASS_OPEN || hne_i_clause_class(of, at + 1) != CLASS_CLOSE ||
        !take_power_of_ten(&hne_i_clause_quantity(of, at)->figure, &said))
        return 0;
    while (hne_i_clause_class(of, behind) == CLASS_COLON || hne_i_clause_class(of, behind) == CLASS_DASH)
        behind++;
    return hne_i_clause_class(of, behind) == CLASS_QUANTITY && hne_i_clause_quantity(of, behind)->kind == HNE_UNIT_NONE;
}

void hne_i_count_as_captioned(const hne_i_clause *of, size_t at)
{
    hne_i_quantity_item *quantity = hne_i_clause_quantity(of, at);
    caption said;
    if (quantity->kind != HNE_UNIT_NONE || quantity->figure.multiplier || quantity->flags || !caption_before(of, at, &said))
        return;
    quantity->figure.multiplier = said.multiplier;
    quantity->figure.unit = said.unit;
    quantity->kind = (uint8_t)hne_unit_kind_of(said.unit);
}
