/* SPDX-License-Identifier: MIT */
/* Times around a quantity: its period, and what it is held against. */
#include "release/clause.h"

/* --- bases ---------------------------------------------------------------------------- */

/* A basis that opens the next change ("a year-on-year increase of") is not that
 * of the quantity before it. */
static int opens_change(const hne_i_clause *of, size_t at)
{
    size_t next = at + 1;
    while (hne_i_is_passed_over(hne_i_clause_class(of, next)))
        next++;
    hne_i_class class_ = hne_i_clause_class(of, next);
    return class_ == CLASS_CHANGE_NOUN || class_ == CLASS_RATE || class_ == CLASS_QUANTITY ||
           (class_ == CLASS_CHANGE && at > 0 && hne_i_clause_class(of, at - 1) == CLASS_COMMA);
}

size_t hne_i_basis_after(const hne_i_clause *of, size_t at)
{
    for (size_t i = at + 1; i < of->reader->items.count; i++) {
        hne_i_class class_ = hne_i_clause_class(of, i);
        if (class_ == CLASS_QUANTITY || class_ == CLASS_SEMICOLON || class_ == CLASS_FUNCTION || class_ == CLASS_LEVEL)
            return 0;
        if (class_ == CLASS_BASIS && i > at + 1 && hne_i_is_subject_pronoun(hne_i_clause_item(of, i - 1)))
            return 0; /* "7.4 percent, which compared with the quarter before was higher by": of that */
        if (class_ == CLASS_BASIS)
            return opens_change(of, i) ? 0 : i + 1;
    }
    return 0;
}

/* "0.2 points from August, that of cars rose 5.7 percent": of the points alone. */
static int is_of_points(const hne_i_clause *of, size_t basis, size_t at)
{
    return basis && hne_i_clause_class(of, basis - 1) == CLASS_QUANTITY &&
           hne_i_clause_quantity(of, basis - 1)->kind == HNE_UNIT_POINT && hne_i_clause_quantity(of, at)->kind != HNE_UNIT_POINT;
}

size_t hne_i_basis_before(const hne_i_clause *of, size_t at)
{
    for (size_t i = at; i-- > 0;) {
        hne_i_class class_ = hne_i_clause_class(of, i);
        if (class_ == CLASS_BASIS)
            return is_of_points(of, i, at) ? 0 : i + 1;
        if (class_ == CLASS_QUANTITY || class_ == CLASS_SEMICOLON)
            return 0;
    }
    return 0;
}

/* --- periods -----------------------------------------------------------------------------------*/

size_t hne_i_past_restated(const hne_i_clause *of, size_t at)
{
    int is_restated = hne_i_clause_class(of, at) == CLASS_OPEN && hne_i_clause_class(of, at + 1) == CLASS_QUANTITY &&
                      hne_i_clause_class(of, at + 2) == CLASS_CLOSE;
    return is_restated ? at + 3 : at;
}

/* A period right behind the quantity is its own. */
int hne_i_period_behind(const hne_i_clause *of, size_t last, hne_period *out)
{
    size_t at = hne_i_past_restated(of, last + 1);
    at += of->depth && hne_i_clause_class(of, at) == CLASS_CLOSE; /* of the one in parentheses, too */
    while (hne_i_clause_class(of, at) == CLASS_EMPTY || hne_i_clause_class(of, at) == CLASS_BASIS)
        at++;
    at += hne_i_clause_class(of, at) == CLASS_CHANGE_NOUN; /* "from the 3.4% increase in May" */
    int is_for_the = hne_i_clause_class(of, at) == CLASS_OF && hne_i_clause_item(of, at)->value == HNE_I_DEFINITE;
    at += hne_i_clause_class(of, at) == CLASS_IN || hne_i_clause_class(of, at) == CLASS_AT ||
          hne_i_clause_class(of, at) == CLASS_FOR || is_for_the;
    at += hne_i_clause_class(of, at) == CLASS_EMPTY;
    if (hne_i_clause_class(of, at) != CLASS_PERIOD)
        return 0;
    *out = hne_i_clause_item(of, at)->period;
    return 1;
}

int hne_i_levels_behind(const hne_i_clause *of, size_t last, hne_period *from, hne_period *to)
{
    if (hne_i_clause_class(of, last + 1) != CLASS_FROM || hne_i_clause_class(of, last + 2) != CLASS_QUANTITY ||
        !hne_i_period_behind(of, last + 2, from))
        return 0;
    for (size_t i = last + 3; i < of->reader->items.count && hne_i_clause_class(of, i) != CLASS_COMMA; i++)
        if (hne_i_clause_class(of, i) == CLASS_TO && hne_i_clause_class(of, i + 1) == CLASS_QUANTITY)
            return hne_i_period_behind(of, i + 1, to) && from->last_month < to->first_month;
    return 0;
}

/* "After 46.9 billion the year before" */
static int is_after(const hne_i_clause *of, size_t at)
{
    while (at > 0 && hne_i_is_passed_over(hne_i_clause_class(of, at - 1)))
        at--;
    return at > 0 && hne_i_clause_class(of, at - 1) == CLASS_FUNCTION &&
           hne_i_clause_item(of, at - 1)->value == HNE_I_FUNCTION_AFTER;
}

/* The item that tells of which time the quantity is that something is held against; 0 if none does. */
size_t hne_i_base_behind(const hne_i_clause *of, size_t first, size_t last)
{
    hne_i_class before = hne_i_class_before(of, first);
    size_t at = hne_i_past_restated(of, last + 1);
    if (before != CLASS_THAN && before != CLASS_FROM && !is_after(of, first))
        return 0;
    while (hne_i_clause_class(of, at) == CLASS_EMPTY || hne_i_clause_class(of, at) == CLASS_IN)
        at++;
    if (hne_i_clause_class(of, at) == CLASS_PERIOD) /* "in the same month a year earlier" */
        at++;
    return hne_i_clause_class(of, at) == CLASS_BASIS && !opens_change(of, at) ? at : 0;
}

/* "Up 7.6 percent from last year's 2.13 million tons": the item of the time whose amount stands behind it; 0 if none does. */
size_t hne_i_base_before(const hne_i_clause *of, size_t first)
{
    size_t at = first;
    while (at > 0 && (hne_i_clause_class(of, at - 1) == CLASS_EMPTY || hne_i_clause_class(of, at - 1) == CLASS_HEDGE))
        at--;
    const hne_i_item *basis = at ? hne_i_clause_item(of, at - 1) : NULL;
    if (!basis || basis->class_ != CLASS_BASIS || !hne_i_is_amount(hne_i_clause_quantity(of, first)))
        return 0;
    return of->reader->sentence.tokens.items[basis->last].flags & TOKEN_POSSESSIVE ? at - 1 : 0;
}

/* The time that the basis names, of the period that is spoken of; an invalid one if it names none. */
static hne_period base_of(const hne_i_item *basis, hne_period period)
{
    const hne_period none = {0, -1};
    int32_t months = hne_period_months(period);
    if (hne_period_is_valid(basis->period))
        return basis->period;
    if (basis->value == HNE_BASIS_YEAR_ON_YEAR)
        return hne_period_year_earlier(period);
    if (basis->value > HNE_I_BASIS_YEARS)
        return hne_period_shift(period, -12 * (basis->value - HNE_I_BASIS_YEARS));
    /* a month or a quarter earlier; of a longer one it is not said what that is */
    return basis->value == HNE_BASIS_PERIOD_ON_PERIOD && (months == 1 || months == 3) ? hne_period_before(period) : none;
}

int hne_i_is_of_base(const hne_i_clause *of, size_t first, size_t last, hne_period *period)
{
    size_t before = hne_i_base_before(of, first), at = before ? before : hne_i_base_behind(of, first, last);
    if (!at || !hne_period_is_valid(*period))
        return 0;
    const hne_i_item *basis = hne_i_clause_item(of, at);
    hne_period base = before && basis->value == HNE_BASIS_YEAR_ON_YEAR ? hne_period_year_earlier(*period) : base_of(basis, *period);
    if (!hne_period_is_valid(base))
        return 0;
    *period = base;
    return 1;
}

int hne_i_is_share_of_then(const hne_i_clause *of, size_t last, hne_period period)
{
    for (size_t i = last + 1;; i++) {
        hne_i_class class_ = hne_i_clause_class(of, i);
        if (class_ == CLASS_BASIS || (class_ == CLASS_PERIOD && !hne_period_equal(hne_i_clause_item(of, i)->period, period)))
            return hne_i_clause_class(of, i - 1) != CLASS_COMMA;
        if (class_ != CLASS_OF && class_ != CLASS_WHOLE && class_ != CLASS_EMPTY && class_ != CLASS_PRONOUN &&
            class_ != CLASS_CONCEPT && class_ != CLASS_AMONG && class_ != CLASS_IN && class_ != CLASS_AREA && class_ != CLASS_HOME)
            return 0;
    }
}

/* "Higher than two years earlier, in 2019": the base once more. */
static int is_base_again(const hne_i_clause *of, size_t at)
{
    if (hne_i_clause_class(of, at) != CLASS_PERIOD)
        return 0;
    while (at > 0 && (hne_i_clause_class(of, at - 1) == CLASS_IN || hne_i_clause_class(of, at - 1) == CLASS_EMPTY))
        at--;
    return at > 1 && hne_i_clause_class(of, at - 1) == CLASS_COMMA && hne_i_clause_class(of, at - 2) == CLASS_BASIS &&
           hne_i_clause_item(of, at - 2)->value > HNE_I_BASIS_YEARS;
}

/* "Nearly two times those of the first seven months last year" */
static int is_of_multiple(const hne_i_clause *of, size_t at)
{
    while (at > 0 && (hne_i_clause_class(of, at - 1) == CLASS_IN || hne_i_clause_class(of, at - 1) == CLASS_OF ||
                      hne_i_clause_class(of, at - 1) == CLASS_EMPTY || hne_i_clause_class(of, at - 1) == CLASS_PRONOUN))
        at--;
    const hne_i_quantity_item *multiple = at ? hne_i_clause_quantity(of, at - 1) : NULL;
    return multiple && multiple->kind == HNE_UNIT_TIMES;
}

int hne_i_is_compared(const hne_i_clause *of, size_t at)
{
    if (is_base_again(of, at) || is_of_multiple(of, at))
        return 1;
    for (size_t i = at; i-- > 0;) {
        hne_i_class class_ = hne_i_clause_class(of, i);
        size_t next = i + 1;
        while (hne_i_clause_class(of, next) == CLASS_EMPTY)
            next++;
        int is_after = class_ == CLASS_FUNCTION && hne_i_clause_item(of, i)->value == HNE_I_FUNCTION_AFTER;
        int is_base = (class_ == CLASS_FROM || is_after) && hne_i_clause_class(of, next) == CLASS_QUANTITY;
        int is_more_than = class_ == CLASS_HEDGE && hne_i_clause_class(of, next) == CLASS_WORD &&
                           (hne_i_clause_item(of, i)->value == HNE_HEDGE_OVER || hne_i_clause_item(of, i)->value == HNE_HEDGE_UNDER);
        if (class_ == CLASS_THAN || class_ == CLASS_BEAT || is_base || is_more_than) /* "more than the average of last year" */
            return 1;
        if (class_ == CLASS_COMMA || class_ == CLASS_SEMICOLON || class_ == CLASS_FUNCTION || class_ == CLASS_OPEN ||
            class_ == CLASS_TO || class_ == CLASS_LEVEL || class_ == CLASS_CHANGE)
            return 0;
    }
    return 0;
}

/* "..., and the growth rate stayed at the level of the first nine months;": no figure is of that time. */
int hne_i_is_without_figure(const hne_i_clause *of, size_t at)
{
    for (size_t end = at + 1; hne_i_clause_class(of, end) != CLASS_SEMICOLON; end++)
        if (hne_i_clause_class(of, end) == CLASS_NONE || hne_i_clause_class(of, end) == CLASS_COMMA ||
            hne_i_clause_class(of, end) == CLASS_QUANTITY)
            return 0;
    while (at > 0 && hne_i_clause_class(of, at - 1) != CLASS_COMMA)
        if (hne_i_clause_class(of, --at) == CLASS_QUANTITY)
            return 0;
    return at > 0 && of->reader->topic->drafts.count > 0;
}

/* The next period in the sentence, before the next clause. */
static int period_ahead(const hne_i_clause *of, size_t last, hne_period *out)
{
    for (size_t i = last + 1; i < of->reader->items.count; i++) {
        hne_i_class class_ = hne_i_clause_class(of, i);
        if (class_ == CLASS_SEMICOLON || class_ == CLASS_FUNCTION)
            return 0;
        if (class_ == CLASS_PERIOD && !hne_i_is_compared(of, i)) {
            *out = hne_i_clause_item(of, i)->period;
            return 1;
        }
    }
    return 0;
}

hne_period hne_i_period_of(const hne_i_clause *of, size_t last, int *is_said)
{
    hne_period period;
    *is_said = 1;
    if (hne_i_period_behind(of, last, &period))
        return period;
    if (of->has_period)
        return of->period;
    if (period_ahead(of, last, &period))
        return period;
    *is_said = 0;
    return of->reader->topic->period;
}
