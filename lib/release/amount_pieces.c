/* SPDX-License-Identifier: MIT */
/* Amounts in several pieces, each in its own multiplier: "880 billion 300 million". */
#include "release/reader.h"

static const hne_i_item *item_at(const hne_i_reader *reader, size_t at)
{
    return at < reader->items.count ? &reader->items.items[at] : NULL;
}

/* Whether a dollar sign stands before the pieces that end before that place. */
static int has_sign_before(const hne_i_reader *reader, size_t at)
{
    hne_i_class class_;
    while (at-- > 0 && ((class_ = hne_i_class_at(reader, at)) == CLASS_DIGITS || class_ == CLASS_MULTIPLIER || class_ == CLASS_AND))
        ;
    const hne_i_item *item = item_at(reader, at);
    return item && item->end == item->begin + 1 && reader->bytes[item->begin] == '$';
}

/* "21 million 246 thousand and 400 tourists": what is left below the thousands; "28 thousand and 400 trips", of what was
 * counted in ten thousands. Behind a sign nothing more need be said: "$1 million 144 thousand and 400." */
static int are_ones_of_thousands(const hne_i_reader *reader, size_t at, const hne_figure *figure)
{
    enum { THOUSANDS = 3, A_HUNDRED = 100, A_THOUSAND = 1000 };
    const hne_i_token *token = &reader->sentence.tokens.items[reader->items.items[at].first];
    hne_i_class after = hne_i_class_at(reader, at + 1);
    int are_hundreds = figure->multiplier == THOUSANDS && token->digits % A_HUNDRED == 0 && hne_i_class_at(reader, at - 1) == CLASS_AND;
    int is_said = after == CLASS_WORD || after == CLASS_CONCEPT || after == CLASS_UNIT || has_sign_before(reader, at);
    return figure->multiplier - figure->decimals >= THOUSANDS && (figure->decimals || are_hundreds) &&
           token->digits < A_THOUSAND && is_said;
}

/* "6358 and more than 8 thousand and 200 passengers, respectively": the last of a list stands behind an "and" already. */
static int is_last_of_list(const hne_i_reader *reader, size_t at)
{
    hne_i_class class_;
    while (at-- > 0 && ((class_ = hne_i_class_at(reader, at)) == CLASS_DIGITS || class_ == CLASS_MULTIPLIER || class_ == CLASS_HEDGE))
        ;
    return hne_i_class_at(reader, at) == CLASS_AND;
}

/* "880 billion 300 million", "1 trillion and 240 billion": amounts carried over from another grouping. 1 if one is taken
 * behind what is counted in `last`, a power of ten. */
static int take_next_amount(hne_i_reader *reader, size_t *at, hne_figure *figure, int32_t *last)
{
    size_t joint = hne_i_class_at(reader, *at) == CLASS_AND && (!reader->is_respective || is_last_of_list(reader, *at));
    const hne_i_item *next = item_at(reader, *at + joint), *multiplier = item_at(reader, *at + joint + 1);
    if (!next || next->class_ != CLASS_DIGITS)
        return 0;
    const hne_i_token *token = &reader->sentence.tokens.items[next->first];
    int is_multiplied = multiplier && multiplier->class_ == CLASS_MULTIPLIER;
    int32_t in = is_multiplied ? multiplier->value : 0;
    if (in >= *last || (!is_multiplied && !are_ones_of_thousands(reader, *at + joint, figure)))
        return 0;
    int64_t digits = figure->digits;
    for (int32_t power = figure->multiplier - figure->decimals; power > in; power--) {
        if (digits > INT64_MAX / 10 - token->digits)
            return 0;
        digits *= 10;
    }
    if (token->decimals || token->flags & TOKEN_DAMAGED || token->digits > INT64_MAX - digits)
        return 0;
    figure->digits = digits + token->digits;
    figure->decimals = figure->multiplier - in;
    while (figure->decimals && figure->digits % 10 == 0) { /* 1.27 trillion was printed, not 1270 billion */
        figure->digits /= 10;
        figure->decimals--;
    }
    *at += 1 + (size_t)is_multiplied + joint;
    *last = in;
    return 1;
}

int hne_i_take_further_amounts(hne_i_reader *reader, size_t *at, hne_figure *figure)
{
    int32_t last = figure->decimals ? 0 : figure->multiplier;
    int taken = 0;
    while (take_next_amount(reader, at, figure, &last))
        taken++;
    return taken;
}

/* A bare number of this look is a year or has no meaning of its own. */
int hne_i_is_bare_year(const hne_i_token *token)
{
    return token->end - token->begin == 4 && !token->decimals && !(token->flags & TOKEN_GROUPED) &&
           token->digits >= 1900 && token->digits < 2100;
}

static int follows_at_once(const hne_i_reader *reader, size_t at)
{
    const hne_i_item *item = &reader->items.items[at], *next = item + 1;
    return hne_i_class_at(reader, at + 1) == CLASS_DIGITS && next->begin == item->end + 1 && reader->bytes[item->end] == ' ';
}

/* "174 17 yuan", "3,854 400 million": numbers in pieces, where no year and no day stands first. The piece that its
 * multiplier or unit follows; `at` if it is whole. */
size_t hne_i_last_piece(const hne_i_reader *reader, size_t at)
{
    size_t last = at;
    hne_i_class before = at ? hne_i_class_at(reader, at - 1) : CLASS_NONE;
    if (hne_i_class_at(reader, at) != CLASS_DIGITS || hne_i_is_bare_year(&reader->sentence.tokens.items[reader->items.items[at].first]) ||
        before == CLASS_MONTH || before == CLASS_NOT_QUANTITY || before == CLASS_RANK || !hne_i_has_class(reader, CLASS_LEVEL))
        return at;
    while (follows_at_once(reader, last))
        last++;
    hne_i_class next = hne_i_class_at(reader, last + 1);
    return next == CLASS_MULTIPLIER || next == CLASS_UNIT ? last : at;
}
