/* SPDX-License-Identifier: MIT */
/* Hedge, number, multiplier and unit joined to quantities. */
#include "release/topic.h"

#include <string.h>

enum { MOST_MULTIPLIER = 18, /* that a figure has */
       LAST_RANK = 9999 };      /* higher numbers are those of entries in a register */

static hne_i_item *item_at(hne_i_reader *reader, size_t at)
{
    return at < reader->items.count ? &reader->items.items[at] : NULL;
}

static hne_i_class class_at(const hne_i_reader *reader, size_t at)
{
    return hne_i_class_at(reader, at);
}

static hne_unit unit_of(const hne_i_item *item)
{
    hne_unit unit = {{0}};
    strncpy(unit.code, item->entry->name, sizeof unit.code - 1);
    return unit;
}

static int is_currency(const hne_i_item *item)
{
    return item && item->class_ == CLASS_UNIT && hne_unit_kind_of(unit_of(item)) == HNE_UNIT_CURRENCY;
}

/* --- the number ---------------------------------------------------------------------- */

/* "twenty-one", "four hundred and sixteen": moves `at` past the words. */
static int64_t number_in_words(hne_i_reader *reader, size_t *at)
{
    int64_t total = item_at(reader, *at)->value;
    ++*at;
    if (total >= 20 && total < 100 && class_at(reader, *at) == CLASS_NUMBER && item_at(reader, *at)->value < 10)
        total += item_at(reader, (*at)++)->value;
    const hne_i_item *hundred = item_at(reader, *at);
    if (hundred && hundred->class_ == CLASS_MULTIPLIER && hundred->value == 2 && total < 100) {
        size_t next = *at + 1 + (class_at(reader, *at + 1) == CLASS_AND);
        total *= 100;
        ++*at;
        if (class_at(reader, next) == CLASS_NUMBER) {
            *at = next;
            total += number_in_words(reader, at);
        }
    }
    return total;
}

/* Powers of ten in words after the number, their product. */
static int32_t take_multipliers(hne_i_reader *reader, size_t *at)
{
    int32_t power = 0;
    while (class_at(reader, *at) == CLASS_MULTIPLIER && power + item_at(reader, *at)->value <= 18)
        power += item_at(reader, (*at)++)->value;
    return power;
}

/* "287.633 billion trillion": one of them is not meant. Past both; 0 if there are no two. */
static size_t past_two_multipliers(hne_i_reader *reader, size_t at)
{
    enum { MILLION = 6 };
    for (size_t i = at; i < at + 2; i++)
        if (class_at(reader, i) != CLASS_MULTIPLIER || item_at(reader, i)->value < MILLION)
            return 0;
    return at + 2;
}

/* --- what is no quantity ------------------------------------------------------------------ */

static int is_part_of_a_name(hne_i_reader *reader, size_t at)
{
    const hne_i_item *before = at ? item_at(reader, at - 1) : NULL, *item = item_at(reader, at);
    const hne_i_item *after = item_at(reader, at + 1), *second = item_at(reader, at + 2);
    if (before && (before->class_ == CLASS_NOT_QUANTITY || before->class_ == CLASS_SUPERLATIVE))
        return 1;
    if (!at && reader->sentence.starts_paragraph && after && item->class_ == CLASS_DIGITS &&
        (after->class_ == CLASS_CLOSE || after->class_ == CLASS_OTHER || after->class_ == CLASS_COMMA))
        return 1;
    int is_glued = before && before->class_ == CLASS_WORD && item->flags & TOKEN_GLUED &&
                   (unsigned char)reader->bytes[before->end - 1] < 0x80 &&
                   !reader->sentence.tokens.items[item->first].decimals;
    hne_i_class named = at > 1 && before->class_ == CLASS_DASH ? class_at(reader, at - 2) : CLASS_NONE; /* COVID-19 */
    int is_hyphened = (named == CLASS_WORD || named == CLASS_NOT_QUANTITY) && before->flags & item->flags & TOKEN_GLUED;
    if (item->flags & TOKEN_HYPHEN || is_glued || is_hyphened)
        return 1;
    /* 14:25 and 2018/12 are times. */
    return (after && (after->class_ == CLASS_COLON || (after->class_ == CLASS_WORD && after->end - after->begin == 1 &&
                                                       reader->bytes[after->begin] == '/')) &&
            after->flags & TOKEN_GLUED && second && second->class_ == CLASS_DIGITS) ||
           (before && before->class_ == CLASS_COLON && before->flags & TOKEN_GLUED && item->flags & TOKEN_GLUED);
}

/* "Together the three markets", behind three levels: they are counted again. */
static int counts_levels_again(const hne_i_reader *reader, size_t at)
{
    const hne_i_item *item = &reader->items.items[at];
    return item->class_ == CLASS_NUMBER && at && hne_i_is_definite(item - 1) &&
           (size_t)item->value == reader->topic->level_count && (at == 1 || class_at(reader, at - 2) == CLASS_COMBINED);
}

/* "The eight Portuguese-speaking countries", "the 10 ASEAN members": a name that is known needs no number. */
static int pass_count_of_partners(hne_i_reader *reader, size_t at)
{
    enum { MOST = 200 };
    const hne_i_item *after = item_at(reader, at + 1);
    hne_i_item *item = item_at(reader, at);
    const hne_i_token *token = &reader->sentence.tokens.items[item->first];
    if (!at || !hne_i_is_definite(item - 1) || !after || after->class_ != CLASS_AREA || after->value != HNE_I_AREA_FOREIGN ||
        (item->class_ == CLASS_DIGITS && (token->decimals || token->digits > MOST)))
        return 0;
    item->class_ = CLASS_EMPTY;
    item->entry = NULL;
    return 1;
}

/* "In 2118, ...": no release is of that year, and none looks so far ahead. */
static int is_impossible_year(hne_i_reader *reader, size_t at, size_t end)
{
    const hne_i_token *token = &reader->sentence.tokens.items[item_at(reader, at)->first];
    hne_i_class before = at ? class_at(reader, at - 1) : CLASS_NONE, behind = class_at(reader, end);
    return token->end - token->begin == 4 && !token->decimals && !(token->flags & TOKEN_GROUPED) && token->digits > 2100 &&
           token->digits < 3000 && (before == CLASS_IN || before == CLASS_OF) &&
           (behind == CLASS_NONE || behind == CLASS_COMMA || behind == CLASS_FUNCTION || behind == CLASS_SEMICOLON);
}

/* Number words count things only where a name of things follows; "one of them", "the one exception" count nothing. */
static int counts_something(const hne_i_reader *reader, size_t number, size_t at)
{
    hne_i_class next = class_at(reader, at);
    const hne_i_item *item = &reader->items.items[number];
    if (item->class_ == CLASS_NUMBER && item->value == 1 && at == number + 1 &&
        (next == CLASS_OF || (number && hne_i_is_definite(item - 1))))
        return 0;
    return next == CLASS_WORD || next == CLASS_AREA || next == CLASS_COMPARE || next == CLASS_OF ||
           next == CLASS_CONCEPT || next == CLASS_AUTHORITY ||
           next == CLASS_PLATFORM_KIND || next == CLASS_INITIATIVE;
}

/* --- one quantity ---------------------------------------------------------------------------- */

typedef struct parts {
    size_t first, last;
    int has_unit;
} parts;

static int is_percent(const hne_i_item *item)
{
    return item && item->class_ == CLASS_UNIT && hne_unit_kind_of(unit_of(item)) == HNE_UNIT_PERCENT;
}

/* "up 4.7% (in RMB 7.0%)": no amount, but what growth is counted in. 1 if it is a sign: "$1.2%" is neither. */
static int settle_currency_of_growth(hne_i_reader *reader, size_t number, size_t end)
{
    hne_i_item *before = number ? item_at(reader, number - 1) : NULL;
    if (!is_currency(before) || !is_percent(item_at(reader, end)))
        return 0;
    if (reader->bytes[before->end - 1] == '$')
        return 1;
    before->class_ = CLASS_COUNTED_IN;
    return 0;
}

/* Hedge and currency before the number. */
static size_t prefix_start(hne_i_reader *reader, size_t at, hne_figure *figure, int *has_unit)
{
    size_t first = at;
    if (first && is_currency(item_at(reader, first - 1)) && class_at(reader, first) != CLASS_NUMBER) {
        figure->unit = unit_of(item_at(reader, --first));
        *has_unit = 1;
    }
    if (first > 1 && class_at(reader, first - 1) == CLASS_EMPTY && class_at(reader, first - 2) == CLASS_HEDGE) {
        const hne_i_item *hedge = item_at(reader, first - 2);
        if (hne_i_is_verb_of_hedge(hedge->entry)) /* "passed the 10 trillion yuan level" */
            figure->hedge = (hne_hedge)hedge->value;
    } else if (first && class_at(reader, first - 1) == CLASS_HEDGE) {
        figure->hedge = (hne_hedge)item_at(reader, --first)->value;
    }
    return first;
}

/* "20 million or so yuan", "20 million yuan or more" */
static size_t hedge_behind(hne_i_reader *reader, size_t at, hne_figure *figure)
{
    const hne_i_item *item = item_at(reader, at);
    if (!item || item->class_ != CLASS_HEDGE || !item->entry || !item->entry->name || item->entry->name[0] != 'b')
        return at;
    figure->hedge = (hne_hedge)item->value;
    return at + 1;
}

static size_t suffix_end(hne_i_reader *reader, size_t at, hne_figure *figure, int *has_unit)
{
    static const double most_in_millions = 1e4;
    at = hedge_behind(reader, at, figure);
    hne_i_item *item = item_at(reader, at);
    if (item && item->class_ == CLASS_UNIT && !(*has_unit && !is_currency(item))) {
        figure->unit = unit_of(item);
        *has_unit = 1;
        int may_be_mega = item->value == HNE_I_UNIT_MEGA && item->flags & TOKEN_CAPITAL && !figure->multiplier;
        if (may_be_mega && hne_figure_value(*figure) < most_in_millions) /* "485,000 MT" are metric */
            figure->multiplier = -HNE_I_UNIT_MEGA;
        else if (item->value > 0 && figure->multiplier + item->value <= MOST_MULTIPLIER) /* "6,307.7 TWh" */
            figure->multiplier += item->value;
        at = hedge_behind(reader, at + 1, figure);
        if (!figure->multiplier && is_currency(item))
            figure->multiplier = take_multipliers(reader, &at); /* "202 US dollars million" */
    }
    return at;
}

static int add_quantity(hne_i_reader *reader, size_t first, size_t end, size_t number, hne_figure figure, uint8_t flags,
                        hne_unread unread)
{
    hne_i_quantity_item quantity = {.item = (uint32_t)first, .number = item_at(reader, number)->begin,
                                    .figure = figure, .kind = (uint8_t)hne_unit_kind_of(figure.unit), .flags = flags,
                                    .unread = (uint8_t)unread};
    hne_i_item *joined = hne_i_join_items(reader, first, end - 1, CLASS_QUANTITY);
    joined->entry = NULL;
    joined->quantity = (uint32_t)reader->quantities.count;
    return hne_i_vector_add(&reader->quantities, quantity);
}

/* A fraction in words is a percent known to no more than its words. */
static int read_fraction(hne_i_reader *reader, size_t at)
{
    int32_t numerator = item_at(reader, at)->value / 100, denominator = item_at(reader, at)->value % 100;
    hne_figure figure = {.digits = (100 * numerator + denominator / 2) / denominator, .hedge = HNE_HEDGE_ABOUT};
    int has_unit = 0;
    strcpy(figure.unit.code, "PT");
    size_t first = prefix_start(reader, at, &figure, &has_unit), end = at + 1;
    if (figure.hedge == HNE_HEDGE_OVER) /* "more than a third" says nothing of how much more */
        figure.hedge = HNE_HEDGE_AT_LEAST;
    if (figure.hedge == HNE_HEDGE_UNDER)
        figure.hedge = HNE_HEDGE_AT_MOST;
    int counts = at && class_at(reader, at - 1) == CLASS_FOR; /* "for a fifth consecutive month" */
    if (class_at(reader, end) == CLASS_MULTIPLIER || class_at(reader, end) == CLASS_SPAN || counts)
        return 1;
    return add_quantity(reader, first, end, at, figure, QUANTITY_IN_WORDS, HNE_UNREAD_NONE);
}

/* "/mt", "/ton" */
static int is_per_unit(const hne_i_reader *reader, size_t at)
{
    const hne_i_item *item = at + 1 < reader->items.count ? &reader->items.items[at] : NULL;
    return item && item->end == item->begin + 1 && reader->bytes[item->begin] == '/' &&
           class_at(reader, at + 1) == CLASS_UNIT && class_at(reader, at + 2) != CLASS_DIGITS; /* "55 billion yuan/$7.9 billion" */
}

/* "Per 10 thousand yuan of GDP" */
static int is_behind_per(const hne_i_reader *reader, size_t at)
{
    return at && class_at(reader, at - 1) == CLASS_FUNCTION && reader->items.items[at - 1].value == HNE_I_FUNCTION_PER;
}

/* "$230 million yuan": one of the two is wrong, and the number does not tell which. */
static int are_at_odds(hne_unit before, hne_unit behind)
{
    return before.code[0] && !hne_unit_equal(before, behind) &&
           (!strcmp(before.code, "CNY") || !strcmp(behind.code, "CNY"));
}

/* "$16 billion 153 million": nobody writes so but programs that translate 161.53 yi of any money. */
static int is_bare_dollar(const hne_i_reader *reader, size_t at)
{
    const hne_i_item *item = &reader->items.items[at + (class_at(reader, at) == CLASS_HEDGE)];
    return is_currency(item) && item->end == item->begin + 1 && reader->bytes[item->begin] == '$';
}

static int is_points(const hne_i_item *item)
{
    return item && item->class_ == CLASS_UNIT && !strcmp(item->entry->name, "PP");
}

/* What a number in pieces was meant to be is not guessed. */
static int read_pieces(hne_i_reader *reader, size_t at, size_t last)
{
    hne_figure figure = {0};
    int has_unit = 0;
    size_t end = last + 1;
    figure.multiplier = take_multipliers(reader, &end);
    size_t first = prefix_start(reader, at, &figure, &has_unit);
    end = suffix_end(reader, end, &figure, &has_unit);
    return add_quantity(reader, first, end, at, figure, 0, HNE_UNREAD_NUMBER);
}

static int read_number(hne_i_reader *reader, size_t at)
{
    size_t last = hne_i_last_piece(reader, at);
    if (last != at)
        return read_pieces(reader, at, last);
    hne_i_item *item = item_at(reader, at);
    int in_words = item->class_ == CLASS_NUMBER, has_unit = 0;
    const hne_i_token *token = &reader->sentence.tokens.items[item->first];
    hne_figure figure = {.digits = token->digits, .decimals = token->decimals, .hedge = HNE_HEDGE_NONE};
    hne_unread unread = !in_words && token->flags & TOKEN_DAMAGED ? HNE_UNREAD_NUMBER : HNE_UNREAD_NONE;
    size_t end = at + 1;
    if (in_words) {
        end = at;
        figure.digits = number_in_words(reader, &end);
    } else if (token->flags & TOKEN_NEGATIVE) {
        figure.digits = -figure.digits;
    }
    size_t past_both = past_two_multipliers(reader, end);
    figure.multiplier = past_both ? 0 : take_multipliers(reader, &end);
    if (past_both) {
        end = past_both;
        unread = HNE_UNREAD_NUMBER;
    }
    int is_of_pieces = hne_i_take_further_amounts(reader, &end, &figure);
    if (settle_currency_of_growth(reader, at, end))
        unread = HNE_UNREAD_UNITS;
    size_t first = prefix_start(reader, at, &figure, &has_unit);
    hne_unit before = figure.unit;
    hne_unread flaw = is_of_pieces && is_bare_dollar(reader, first)       ? HNE_UNREAD_TRANSLATED
                        : !in_words && token->flags & TOKEN_DECIMAL_COMMA ? HNE_UNREAD_COMMA
                                                                          : HNE_UNREAD_NONE;
    end = suffix_end(reader, end, &figure, &has_unit);
    end += unread == HNE_UNREAD_UNITS && is_percent(item_at(reader, end));
    if (are_at_odds(before, figure.unit))
        unread = HNE_UNREAD_CURRENCIES;
    if (!strcmp(figure.unit.code, "PT") && is_points(item_at(reader, end))) { /* "3.4% percentage points" */
        unread = HNE_UNREAD_UNITS;
        end++;
    }
    uint8_t flags = (uint8_t)((in_words ? QUANTITY_IN_WORDS : 0) |
                              (!in_words && token->flags & (TOKEN_PLUS | TOKEN_NEGATIVE) ? QUANTITY_SIGNED : 0));
    if (is_behind_per(reader, first))
        unread = HNE_UNREAD_UNIT;
    if (is_per_unit(reader, end)) { /* prices are no amounts of what they are of */
        unread = HNE_UNREAD_UNIT;
        end += 2;
    }
    int bare = !has_unit && !figure.multiplier;
    if (bare && !in_words && class_at(reader, end) == CLASS_PLACEHOLDER && item_at(reader, end)->flags & TOKEN_GLUED)
        return add_quantity(reader, first, end + 1, at, (hne_figure){0}, flags, HNE_UNREAD_PLACEHOLDER); /* "20__" */
    if (bare && !in_words && is_impossible_year(reader, at, end))
        return add_quantity(reader, first, end, at, figure, flags, HNE_UNREAD_YEAR);
    int is_numbered = bare && !figure.decimals && at && class_at(reader, at - 1) == CLASS_RANK;
    if (is_numbered && figure.digits > LAST_RANK)
        return 1; /* "ICP No. 13028878" */
    if (is_numbered) { /* "is No. 2 in China" */
        strcpy(figure.unit.code, "COUNT");
        figure.hedge = HNE_HEDGE_EXACT;
        flags |= QUANTITY_RANK;
    }
    if (bare && (in_words ? !counts_something(reader, at, end) : hne_i_is_bare_year(token)))
        return 1;
    if (!add_quantity(reader, first, end, at, figure, flags, unread))
        return 0;
    reader->quantities.items[reader->quantities.count - 1].flaw = (uint8_t)flaw;
    return 1;
}

/* "doubled": growth of 100 percent or so. */
static int read_multiple(hne_i_reader *reader, size_t at)
{
    hne_figure figure = {.digits = 100 * (item_at(reader, at)->value - 1), .hedge = HNE_HEDGE_ABOUT};
    size_t first = at;
    strcpy(figure.unit.code, "PT");
    if (at && class_at(reader, at - 1) == CLASS_HEDGE)
        figure.hedge = (hne_hedge)item_at(reader, --first)->value;
    return add_quantity(reader, first, at + 1, at, figure, QUANTITY_IN_WORDS | QUANTITY_MULTIPLE, HNE_UNREAD_NONE);
}

static int read_rank(hne_i_reader *reader, size_t at)
{
    hne_figure figure = {.digits = item_at(reader, at)->value, .hedge = HNE_HEDGE_EXACT};
    strcpy(figure.unit.code, "COUNT");
    if (!hne_i_states_a_place(reader, at))
        return 1;
    return add_quantity(reader, at, at + 1, at, figure, QUANTITY_IN_WORDS | QUANTITY_RANK, HNE_UNREAD_NONE);
}

/* "Exceeding US $billion": the number is missing. */
static int read_bare_multiplier(hne_i_reader *reader, size_t at)
{
    hne_i_class before = at ? class_at(reader, at - 1) : CLASS_NONE;
    if ((before != CLASS_HEDGE && before != CLASS_LEVEL && before != CLASS_CHANGE) || class_at(reader, at + 1) != CLASS_MULTIPLIER ||
        !is_currency(item_at(reader, at)) || !(item_at(reader, at + 1)->flags & TOKEN_GLUED))
        return 1;
    hne_figure figure = {0};
    figure.unit = unit_of(item_at(reader, at));
    return add_quantity(reader, at, at + 2, at, figure, 0, HNE_UNREAD_PLACEHOLDER);
}

static int read_placeholder(hne_i_reader *reader, size_t at)
{
    hne_figure figure = {0};
    int has_unit = 0;
    size_t end = at + 1;
    take_multipliers(reader, &end);
    end = suffix_end(reader, end, &figure, &has_unit);
    if (end == at + 1)
        return 1;
    return add_quantity(reader, at, end, at, figure, 0, HNE_UNREAD_PLACEHOLDER);
}

/* "15.7:40.0:44.3": the shares of three parts, in percent. */
static int is_ratio_of_three(hne_i_reader *reader, size_t at)
{
    double sum = 0;
    int decimals = 0;
    if (class_at(reader, at + 1) != CLASS_COLON) /* most numbers */
        return 0;
    for (size_t i = 0; i < 5; i++) {
        const hne_i_item *item = item_at(reader, at + i);
        if (!item || item->class_ != (i % 2 ? CLASS_COLON : CLASS_DIGITS))
            return 0;
        const hne_i_token *token = &reader->sentence.tokens.items[item->first];
        if (i % 2)
            continue;
        hne_figure figure = {.digits = token->digits, .decimals = token->decimals};
        sum += hne_figure_value(figure);
        decimals |= token->decimals > 0;
    }
    return decimals && sum > 50 && sum < 150;
}

static int read_ratio(hne_i_reader *reader, size_t at)
{
    int good = 1;
    for (size_t i = at; i < at + 5 && good; i += 2) {
        const hne_i_token *token = &reader->sentence.tokens.items[item_at(reader, i)->first];
        hne_figure figure = {.digits = token->digits, .decimals = token->decimals};
        strcpy(figure.unit.code, "PT");
        good = add_quantity(reader, i, i + 1, i, figure, QUANTITY_OF_THREE, HNE_UNREAD_NONE);
        if (i < at + 4)
            item_at(reader, i + 1)->class_ = CLASS_COMMA;
    }
    return good;
}

int hne_i_join_quantities(hne_i_reader *reader)
{
    int good = 1;
    reader->is_respective = hne_i_has_class(reader, CLASS_RESPECTIVELY);
    for (size_t i = 0; i < reader->items.count && good; i++) {
        switch (class_at(reader, i)) {
        case CLASS_DIGITS:
        case CLASS_NUMBER:
            if (is_ratio_of_three(reader, i)) {
                good = read_ratio(reader, i);
                break;
            }
            if (!hne_i_pass_day(reader, i) && !is_part_of_a_name(reader, i) && !counts_levels_again(reader, i) &&
                !pass_count_of_partners(reader, i))
                good = read_number(reader, i);
            break;
        case CLASS_FRACTION:
            good = read_fraction(reader, i);
            break;
        case CLASS_ORDINAL:
            good = read_rank(reader, i);
            break;
        case CLASS_TIMES:
            good = read_multiple(reader, i);
            break;
        case CLASS_UNIT:
            good = read_bare_multiplier(reader, i);
            break;
        case CLASS_PLACEHOLDER:
            good = read_placeholder(reader, i);
            break;
        default:
            break;
        }
    }
    if (!good || !reader->quantities.count) /* if not good, the last quantity is an item already, and not in the list */
        return good;
    hne_i_close_gaps(reader);
    hne_i_pass_commas_of_shares(reader);
    for (size_t i = 0; i < reader->items.count; i++)
        if (class_at(reader, i) == CLASS_QUANTITY)
            reader->quantities.items[item_at(reader, i)->quantity].item = (uint32_t)i;
    hne_i_share_units(reader);
    return 1;
}
