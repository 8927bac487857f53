/* SPDX-License-Identifier: MIT */
/* What stands around a quantity: verbs, comparisons, bases, periods. */
#include "release/clause.h"

#include <string.h>

hne_i_class hne_i_class_before(const hne_i_clause *of, size_t at)
{
    while (at > 0 && (hne_i_is_passed_over(hne_i_clause_class(of, at - 1)) ||
                      hne_i_clause_class(of, at - 1) == CLASS_BASIS))
        at--;
    return at > 0 ? hne_i_clause_class(of, at - 1) : CLASS_NONE;
}

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

static size_t basis_after(const hne_i_clause *of, size_t at)
{
    for (size_t i = at + 1; i < of->reader->items.count; i++) {
        hne_i_class class_ = hne_i_clause_class(of, i);
        if (class_ == CLASS_QUANTITY || class_ == CLASS_SEMICOLON || class_ == CLASS_FUNCTION || class_ == CLASS_LEVEL)
            return 0;
        if (class_ == CLASS_BASIS)
            return opens_change(of, i) ? 0 : i + 1;
    }
    return 0;
}

static size_t basis_before(const hne_i_clause *of, size_t at)
{
    for (size_t i = at; i-- > 0;) {
        hne_i_class class_ = hne_i_clause_class(of, i);
        if (class_ == CLASS_BASIS)
            return i + 1;
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
static int period_behind(const hne_i_clause *of, size_t last, hne_period *out)
{
    size_t at = hne_i_past_restated(of, last + 1);
    at += of->depth && hne_i_clause_class(of, at) == CLASS_CLOSE; /* of the one in parentheses, too */
    while (hne_i_clause_class(of, at) == CLASS_EMPTY || hne_i_clause_class(of, at) == CLASS_BASIS)
        at++;
    at += hne_i_clause_class(of, at) == CLASS_CHANGE_NOUN; /* "from the 3.4% increase in May" */
    at += hne_i_clause_class(of, at) == CLASS_IN || hne_i_clause_class(of, at) == CLASS_AT;
    at += hne_i_clause_class(of, at) == CLASS_EMPTY;
    if (hne_i_clause_class(of, at) != CLASS_PERIOD)
        return 0;
    *out = hne_i_clause_item(of, at)->period;
    return 1;
}

int hne_i_levels_behind(const hne_i_clause *of, size_t last, hne_period *from, hne_period *to)
{
    if (hne_i_clause_class(of, last + 1) != CLASS_FROM || hne_i_clause_class(of, last + 2) != CLASS_QUANTITY ||
        !period_behind(of, last + 2, from))
        return 0;
    for (size_t i = last + 3; i < of->reader->items.count && hne_i_clause_class(of, i) != CLASS_COMMA; i++)
        if (hne_i_clause_class(of, i) == CLASS_TO && hne_i_clause_class(of, i + 1) == CLASS_QUANTITY)
            return period_behind(of, i + 1, to) && from->last_month < to->first_month;
    return 0;
}

/* The item that tells of which time the quantity is that something is held against; 0 if none does. */
static size_t base_behind(const hne_i_clause *of, size_t first, size_t last)
{
    hne_i_class before = hne_i_class_before(of, first);
    size_t at = hne_i_past_restated(of, last + 1);
    if (before != CLASS_THAN && before != CLASS_FROM)
        return 0;
    while (hne_i_clause_class(of, at) == CLASS_EMPTY || hne_i_clause_class(of, at) == CLASS_IN)
        at++;
    if (hne_i_clause_class(of, at) == CLASS_PERIOD) /* "in the same month a year earlier" */
        at++;
    return hne_i_clause_class(of, at) == CLASS_BASIS && !opens_change(of, at) ? at : 0;
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
    size_t at = base_behind(of, first, last);
    if (!at || !hne_period_is_valid(*period))
        return 0;
    hne_period base = base_of(hne_i_clause_item(of, at), *period);
    if (!hne_period_is_valid(base))
        return 0;
    *period = base;
    return 1;
}

/* --- to the right ------------------------------------------------------------------------ */

/* "Above", "ahead of": with a "than" of their own. */
static int compares_by_itself(const hne_i_item *item)
{
    const hne_i_entry *entry = item->entry;
    return entry && (entry->class_ == CLASS_HEDGE || entry->class_ == CLASS_COMPARE) && entry->name && entry->name[0] == 't';
}

/* "than in August", "than a year before" */
static int is_earlier(const hne_i_clause *of, size_t at)
{
    while (hne_i_clause_class(of, at) == CLASS_EMPTY || hne_i_clause_class(of, at) == CLASS_IN ||
           hne_i_clause_class(of, at) == CLASS_FROM)
        at++;
    return hne_i_clause_class(of, at) == CLASS_BASIS || hne_i_clause_class(of, at) == CLASS_PERIOD;
}

/* "higher than the level of the month before" */
static int is_than_level(const hne_i_clause *of, size_t at)
{
    const hne_i_entry *entry = at < of->reader->items.count ? hne_i_clause_item(of, at)->entry : NULL;
    return entry && entry->class_ == CLASS_THAN && entry->value == HNE_I_THAN_LEVEL;
}

static int is_length(const hne_i_clause *of, size_t at)
{
    while (hne_i_clause_class(of, at) == CLASS_EMPTY && hne_i_clause_item(of, at)->entry)
        at++;
    switch (hne_i_clause_class(of, at)) {
    case CLASS_EMPTY: /* a length of time */
    case CLASS_NUMBER: case CLASS_DIGITS: case CLASS_SPAN: case CLASS_PERIOD:
        return 1;
    default: {
        const hne_i_quantity_item *quantity = hne_i_clause_quantity(of, at);
        return quantity && hne_i_is_bare_count(quantity) && hne_i_clause_class(of, at + 1) == CLASS_SPAN;
    }
    }
}

/* "Above its level of a year before": the place of the words that say when; 0 if that is not said. */
static size_t own_level_before(const hne_i_clause *of, size_t at)
{
    if (hne_i_clause_class(of, at) != CLASS_PRONOUN || !hne_i_is_owner(hne_i_clause_item(of, at)))
        return 0;
    do
        at++;
    while (hne_i_clause_class(of, at) == CLASS_EMPTY || hne_i_clause_class(of, at) == CLASS_OF);
    return hne_i_clause_class(of, at) == CLASS_BASIS ? at : 0;
}

static int names_concept(const hne_i_clause *of, size_t at)
{
    while (hne_i_clause_class(of, at) == CLASS_EMPTY || hne_i_clause_class(of, at) == CLASS_WHOLE)
        at++;
    return hne_i_clause_class(of, at) == CLASS_CONCEPT;
}

/* 1 while looking goes on. */
static int look_at(const hne_i_clause *of, size_t i, hne_i_surroundings *around)
{
    const hne_i_item *item = hne_i_clause_item(of, i);
    switch (item->class_) {
    case CLASS_EMPTY: case CLASS_PRICES: case CLASS_AT: case CLASS_RESPECTIVELY:
        return 1;
    case CLASS_BASIS:
        if (!compares_by_itself(item))
            return 1;
        around->compare = item->entry->value == HNE_HEDGE_OVER ? 1 : -1;
        around->basis = i + 1;
        return 0;
    case CLASS_CHANGE_NOUN:
    case CLASS_RATE:
        around->noun_after = item->class_ == CLASS_RATE ? 1 : (int8_t)item->value;
        return 0;
    case CLASS_LEVEL: /* "67.3% down to 5 billion" */
        around->noun_after = (int8_t)item->value;
        return 0;
    case CLASS_CHANGE: /* "15.3% up"; "5% up 3%" says it of the next */
        if (hne_i_clause_class(of, i + 1) != CLASS_QUANTITY && hne_i_clause_class(of, i + 1) != CLASS_BY)
            around->noun_after = item->value > 0 ? 1 : -1;
        return 0;
    case CLASS_COMPARE:
        around->compare = item->value > 0 ? 1 : -1;
        around->compares_amounts = item->value == HNE_I_MORE || item->value == -HNE_I_MORE || is_than_level(of, i + 1);
        if (hne_i_clause_class(of, i + 1) == CLASS_CHANGE_NOUN || hne_i_clause_class(of, i + 1) == CLASS_RATE)
            i++; /* "1.9% higher growth than heavy industry" */
        if (hne_i_clause_class(of, i + 1) == CLASS_THAN) {
            around->than = i + 2;
            around->than_basis = (uint8_t)is_earlier(of, i + 2);
        }
        else if (hne_i_clause_class(of, i + 1) == CLASS_BASIS)
            around->basis = i + 2;
        else if (compares_by_itself(item) && !is_earlier(of, i + 1))
            around->than = i + 1;
        return 0;
    case CLASS_HEDGE: /* "above the national average"; not "over nine months" */
        if (is_length(of, i + 1))
            return 0;
        around->compare = item->value == HNE_HEDGE_OVER ? 1 : item->value == HNE_HEDGE_UNDER ? -1 : 0;
        if (around->compare && own_level_before(of, i + 1))
            around->basis = own_level_before(of, i + 1) + 1;
        else
            around->than = around->compare ? i + 1 : 0;
        return 0;
    case CLASS_OF:
        around->of = i + 1;
        return 0;
    case CLASS_IN: /* "a share of 23.8 percent in the total retail sales" */
        if (around->cue == CLASS_SHARE && names_concept(of, i + 1))
            around->of = i + 1;
        return 0;
    case CLASS_PRONOUN: case CLASS_AVERAGE_OF: /* "9.8% that of the whole country" */
        if ((item->class_ == CLASS_AVERAGE_OF || item->value == PRONOUN_HEAD) &&
            hne_i_clause_class(of, i - 1) == CLASS_QUANTITY)
            around->of = i;
        return 0;
    case CLASS_AMONG: /* "of the total retail sales" */
        if (hne_i_clause_class(of, i + 1) == CLASS_CONCEPT || item->value == HNE_I_AMONG_TOTAL)
            around->of = i + 1;
        else if (i + 1 == of->reader->items.count && hne_i_clause_class(of, i - 1) == CLASS_QUANTITY)
            around->of = i; /* "and taking 56.9% of it." */
        return 0;
    case CLASS_TO:
        around->to = i + 1;
        return 0;
    default:
        return 0;
    }
}

/* The quantity before in the same breath: "up 36.8 percent on last year and 41.9 percent on 2019". */
static int goes_on(const hne_i_clause *of, size_t first)
{
    for (size_t i = first; i-- > 0;) {
        hne_i_class class_ = hne_i_clause_class(of, i);
        if (class_ == CLASS_QUANTITY)
            return i + 1 < first && hne_unit_equal(hne_i_clause_quantity(of, i)->figure.unit,
                                                   hne_i_clause_quantity(of, first)->figure.unit);
        if (class_ != CLASS_COMMA && class_ != CLASS_AND && class_ != CLASS_BASIS && class_ != CLASS_EMPTY &&
            class_ != CLASS_BY && class_ != CLASS_PRICES)
            return 0;
    }
    return 0;
}

/* "rose by 90.5% in electronics, 87.1% in petrochemicals" */
static int goes_on_by_place(const hne_i_clause *of, size_t first)
{
    if (hne_i_clause_class(of, first + 1) != CLASS_IN)
        return 0;
    for (size_t i = first; i-- > 0;)
        if (hne_i_clause_class(of, i) == CLASS_QUANTITY)
            return hne_i_clause_class(of, i + 1) == CLASS_IN &&
                   hne_unit_equal(hne_i_clause_quantity(of, i)->figure.unit, hne_i_clause_quantity(of, first)->figure.unit);
    return 0;
}

/* "Exports rose 35.8 percent and imports 36.8 percent": the verb is said once. */
static int repeats_cue(const hne_i_clause *of, size_t first)
{
    return of->has_subject && !of->is_carried && !of->subject.is_rate && (of->last_cue == CLASS_CHANGE || of->last_cue == CLASS_CHANGE_NOUN) &&
           hne_i_clause_quantity(of, first)->kind == HNE_UNIT_PERCENT && !of->depth &&
           hne_i_class_before(of, first) != CLASS_COMMA;
}

/* "10.6% of the total, an increase of 0.6%": where no amount stands beside it, of the share. */
static int is_share_alone(const hne_i_clause *of, const hne_i_draft *share)
{
    const hne_i_topic *topic = of->reader->topic;
    for (size_t i = 0; i < topic->drafts.count; i++) {
        const hne_i_draft *draft = &topic->drafts.items[i];
        /* "cars sold for 5 billion, or 38.3% of the exports": called by its words alone, before it was a part */
        int is_same = hne_i_subject_equal(of->reader, &draft->subject, &share->subject) ||
                      (draft->subject.slice[0] && !strcmp(draft->subject.slice, share->subject.slice));
        if (!draft->unread && is_same && (draft->aspect == HNE_ASPECT_LEVEL || draft->aspect == HNE_ASPECT_GROWTH))
            return 0;
    }
    return 1;
}

/* "grew, to a total value of imports and exports of 5 billion" */
static int is_reached(const hne_i_clause *of, size_t first)
{
    int names = 0, others = 0;
    if (hne_i_class_before(of, first) != CLASS_OF)
        return 0;
    for (size_t i = first; i-- > 0;)
        switch (hne_i_clause_class(of, i)) {
        case CLASS_TO: return names || !others; /* "leapt to a total value of" */
        case CLASS_CONCEPT: case CLASS_MEASURE: names = 1; break;
        case CLASS_QUANTITY: case CLASS_COMMA: case CLASS_SEMICOLON: case CLASS_CHANGE: return 0;
        case CLASS_EMPTY: case CLASS_WHOLE: case CLASS_COMBINED: case CLASS_OF: case CLASS_HEDGE: break;
        default: others = 1; break;
        }
    return 0;
}

/* "month on month" */
static int is_basis_before(const hne_i_item *item)
{
    return item->class_ == CLASS_BASIS && item->value == HNE_BASIS_PERIOD_ON_PERIOD;
}

hne_i_surroundings hne_i_surroundings_of(const hne_i_clause *of, size_t first, size_t last)
{
    hne_i_surroundings around = {.cue = of->cue, .cue_sign = of->cue_sign, .before = hne_i_class_before(of, first),
                                 .gained = of->gained};
    const hne_i_draft *before = hne_i_clause_draft(of, of->last);
    if (around.cue == CLASS_CHANGE && is_reached(of, first))
        around.cue = CLASS_LEVEL;
    for (size_t i = last + 1; i < of->reader->items.count && look_at(of, i, &around); i++)
        if (hne_i_clause_class(of, i + 1) == CLASS_OR && hne_i_clause_class(of, i + 2) == CLASS_QUANTITY)
            i += 2; /* "2,000 tons or 0.2% less than": both are less */
    if (!before && of->cue == CLASS_NONE && around.before == CLASS_BY && repeats_cue(of, first)) {
        around.cue = of->last_cue; /* "...; joint-stock enterprises by 8.5 percent" */
        around.cue_sign = of->last_sign;
    }
    hne_period period;
    around.of_share = of->share.is_spoken_of;
    around.has_period_behind = (uint8_t)(period_behind(of, last, &period) || base_behind(of, first, last));
    if (!around.basis)
        around.basis = basis_after(of, last);
    if (!around.basis)
        around.basis = basis_before(of, first);
    around.basis_is_before = (uint8_t)(around.basis && is_basis_before(hne_i_clause_item(of, around.basis - 1)));
    if (before && !before->unread) {
        around.after_share = (before->aspect == HNE_ASPECT_SHARE || before->aspect == HNE_ASPECT_SHARE_CHANGE) &&
                             hne_i_subject_equal(of->reader, &of->subject, &before->subject);
        around.is_share_alone = (uint8_t)(around.after_share && is_share_alone(of, before));
        around.after_growth = before->aspect == HNE_ASPECT_GROWTH;
        around.after_level = before->aspect == HNE_ASPECT_LEVEL;
        int is_change = before->aspect == HNE_ASPECT_CHANGE;
        around.after_amount = around.after_level ||
                              (is_change && hne_i_is_amount(&of->reader->quantities.items[before->quantity]));
        around.after_rate_level = before->aspect == HNE_ASPECT_LEVEL &&
                                  of->reader->quantities.items[before->quantity].kind ==
                                      HNE_UNIT_PERCENT;
        /* "up 11 percent, it attained 1.37 trillion, 718 billion of it in exports": nothing that it rose by */
        int is_amount_again = around.after_level && hne_i_is_amount(hne_i_clause_quantity(of, first));
        if (of->cue == CLASS_NONE && !around.of && !is_amount_again && (goes_on(of, first) || goes_on_by_place(of, first) || repeats_cue(of, first))) {
            around.cue = of->last_cue;
            around.cue_sign = of->last_sign;
        }
    }
    return around;
}

/* --- periods ------------------------------------------------------------------------------- */

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
        if (class_ == CLASS_THAN || ((class_ == CLASS_FROM || is_after) && hne_i_clause_class(of, next) == CLASS_QUANTITY))
            return 1;
        if (class_ == CLASS_COMMA || class_ == CLASS_SEMICOLON || class_ == CLASS_FUNCTION || class_ == CLASS_OPEN ||
            class_ == CLASS_TO || class_ == CLASS_LEVEL || class_ == CLASS_CHANGE)
            return 0;
    }
    return 0;
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
    if (period_behind(of, last, &period))
        return period;
    if (of->has_period)
        return of->period;
    if (period_ahead(of, last, &period))
        return period;
    *is_said = 0;
    return of->reader->topic->period;
}

/* --- parentheses ------------------------------------------------------------------------------- */

size_t hne_i_past_aside(const hne_i_clause *of, size_t at)
{
    if (hne_i_clause_class(of, at) != CLASS_OPEN)
        return at;
    for (size_t i = at + 1; i < of->reader->items.count; i++)
        switch (hne_i_clause_class(of, i)) {
        case CLASS_CLOSE: return i + 1;
        case CLASS_QUANTITY: case CLASS_PERIOD: case CLASS_BASIS: case CLASS_OPEN: return at;
        default: break;
        }
    return at;
}

/* --- noun phrases ---------------------------------------------------------------------------- */

static int ends_phrase(hne_i_class class_)
{
    switch (class_) {
    case CLASS_COMMA: case CLASS_SEMICOLON: case CLASS_QUANTITY: case CLASS_FUNCTION: case CLASS_PERIOD: case CLASS_BASIS:
    case CLASS_CLOSE: case CLASS_BY: case CLASS_LEVEL: case CLASS_CHANGE: case CLASS_VERB: case CLASS_SHARE:
    case CLASS_RANK: case CLASS_CONTRIBUTE: case CLASS_DASH: case CLASS_COLON: case CLASS_AMONG: case CLASS_DATE:
        return 1;
    default:
        return 0;
    }
}

/* "of mechanical and electrical products," goes on; "of oil and exports rose" does not. */
int hne_i_goes_on_behind_and(const hne_i_clause *of, size_t at)
{
    size_t next = at + 1;
    while (hne_i_clause_class(of, next) == CLASS_WORD)
        next++;
    switch (hne_i_clause_class(of, next)) {
    case CLASS_NONE: case CLASS_COMMA: case CLASS_SEMICOLON: case CLASS_CLOSE:
        return next > at + 1;
    case CLASS_LEVEL: /* "machines and parts were exported" */
        return next > at + 1 && hne_i_clause_class(of, next + 1) == CLASS_CONCEPT &&
               hne_i_clause_item(of, next + 1)->value == HNE_I_CONCEPT_VERB;
    default:
        return 0;
    }
}

size_t hne_i_phrase_end(const hne_i_clause *of, size_t first)
{
    size_t at = first;
    while (at < of->reader->items.count && !ends_phrase(hne_i_clause_class(of, at)) &&
           !(at > first && hne_i_clause_class(of, at) == CLASS_AND && !hne_i_goes_on_behind_and(of, at)))
        at++;
    return at;
}
