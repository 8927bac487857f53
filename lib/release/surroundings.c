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

/* "With 78.8 percent of growth", "of growth year on year": no part of a growth */
static int is_growth_of_so_much(const hne_i_clause *of, size_t noun)
{
    if (hne_i_clause_class(of, noun) != CLASS_CHANGE_NOUN)
        return 0;
    hne_i_class next = hne_i_clause_class(of, noun + 1);
    return next == CLASS_BASIS || next == CLASS_COMMA || next == CLASS_NONE || next == CLASS_SEMICOLON || next == CLASS_CLOSE;
}

/* "11 percent more investment" */
static uint8_t is_noun_behind(const hne_i_clause *of, size_t at)
{
    hne_i_class class_ = hne_i_clause_class(of, at);
    return class_ == CLASS_CONCEPT || class_ == CLASS_WORD;
}

static int is_compared_behind(const hne_i_clause *of, size_t at)
{
    hne_i_class class_ = hne_i_clause_class(of, at);
    return (class_ == CLASS_BASIS && compares_by_itself(hne_i_clause_item(of, at))) ||
           (class_ == CLASS_COMPARE && hne_i_clause_class(of, at + 1) == CLASS_THAN);
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
    case CLASS_QUALIFIER: case CLASS_MODE:
        return hne_i_clause_class(of, i + 1) == CLASS_CONCEPT;
    case CLASS_CONCEPT: /* "4.7 percent GDP growth" */
        if (hne_i_clause_class(of, i + 1) == CLASS_CHANGE_NOUN)
            around->noun_after = (int8_t)hne_i_clause_item(of, i + 1)->value;
        return is_compared_behind(of, i + 1); /* "140,500 tourists more than in 2002" */
    case CLASS_LEVEL: /* "67.3% down to 5 billion" */
        around->noun_after = (int8_t)item->value;
        return 0;
    case CLASS_CHANGE: /* "15.3% up"; "5% up 3%" says it of the next */
        if (hne_i_clause_class(of, i + 1) != CLASS_QUANTITY && hne_i_clause_class(of, i + 1) != CLASS_BY)
            around->noun_after = item->value > 0 ? 1 : -1;
        return 0;
    case CLASS_COMPARE:
        around->compare = item->value > 0 ? 1 : -1;
        around->more_of_another = is_noun_behind(of, i + 1);
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
        if (item->value == HNE_I_DEFINITE) /* "for the textile sector" */
            return 0;
        if (is_growth_of_so_much(of, i + 1))
            around->noun_after = (int8_t)hne_i_clause_item(of, i + 1)->value;
        else
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
    if (!hne_i_is_before_place(of, first))
        return 0;
    for (size_t i = first; i-- > 0;)
        if (hne_i_clause_class(of, i) == CLASS_QUANTITY)
            return hne_i_is_before_place(of, i) &&
                   hne_unit_equal(hne_i_clause_quantity(of, i)->figure.unit, hne_i_clause_quantity(of, first)->figure.unit);
    return 0;
}

/* "The first quarter grew by 9.7 percent and the second quarter by 9.5 percent": of one thing. */
static int repeats_period(const hne_i_clause *of, size_t first)
{
    return first > 1 && hne_i_clause_class(of, first - 1) == CLASS_BY && hne_i_clause_class(of, first - 2) == CLASS_PERIOD &&
           of->reader->topic->drafts.count > 0;
}

/* "Exports rose 35.8 percent and imports 36.8 percent": the verb is said once. */
static int repeats_cue(const hne_i_clause *of, size_t first)
{
    return of->has_subject && (!of->is_carried || repeats_period(of, first)) && !of->subject.is_rate &&
           (of->last_cue == CLASS_CHANGE || of->last_cue == CLASS_CHANGE_NOUN) &&
           hne_i_clause_quantity(of, first)->kind == HNE_UNIT_PERCENT && !of->depth &&
           (hne_i_class_before(of, first) != CLASS_COMMA || of->two_are_named); /* "and the latter, 17%" */
}

/* "Exports accounted for 69.3 percent of trade, and imports for 30.7", "made up 69.3 percent, and imports 30.7 percent" */
static int repeats_share(const hne_i_clause *of, size_t first, const hne_i_surroundings *around)
{
    if (of->cue != CLASS_NONE || of->is_carried || around->compare || around->noun_after || around->basis ||
        hne_i_clause_quantity(of, first)->kind != HNE_UNIT_PERCENT)
        return 0;
    return around->before == CLASS_FOR || around->before == CLASS_CONCEPT || around->before == CLASS_WORD ||
           around->before == CLASS_QUALIFIER || around->before == CLASS_MODE;
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

/* "Contributing 15 percent to the total of the province", "to Hunan's total exports": of an amount, not of what it grew by. */
static int names_total(const hne_i_reader *reader, size_t at)
{
    int says_total = 0;
    for (;; at++)
        switch (hne_i_class_at(reader, at)) {
        case CLASS_WHOLE: says_total = 1; break;
        case CLASS_EMPTY: case CLASS_HOME: case CLASS_AREA: case CLASS_OF: break;
        case CLASS_CONCEPT: return says_total && reader->items.items[at].value != HNE_I_CONCEPT_GROWTH &&
                                   hne_i_class_at(reader, at + 1) != CLASS_CHANGE_NOUN && hne_i_class_at(reader, at + 1) != CLASS_RATE;
        case CLASS_CHANGE_NOUN: case CLASS_RATE: return 0;
        default: return says_total;
        }
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

/* "Were 13.9 percent and sales were 13.7 percent higher", "grew 11.9 points and imports 10.4 points faster". */
static int is_compared_alike(const hne_i_clause *of, size_t last, size_t next)
{
    const hne_i_quantity_item *one = hne_i_clause_quantity(of, last), *other = hne_i_clause_quantity(of, next);
    return one->kind == other->kind && hne_i_clause_class(of, next + 1) == CLASS_COMPARE &&
           (one->kind == HNE_UNIT_POINT || hne_i_class_before(of, next) == CLASS_LEVEL);
}

/* "3, 0.1 and 6.2 points, respectively, above the average": past the word. */
static size_t past_respectively(const hne_i_clause *of, size_t at)
{
    if (hne_i_clause_class(of, at) != CLASS_COMMA || hne_i_clause_class(of, at + 1) != CLASS_RESPECTIVELY ||
        hne_i_clause_class(of, at + 2) != CLASS_COMMA)
        return at;
    hne_i_class next = hne_i_clause_class(of, at + 3);
    return next == CLASS_HEDGE || next == CLASS_COMPARE ? at + 3 : at;
}

/* "26 million tons (52 billion jin) more than": past the same in another unit; "2 billion yuan or 12.5% more than":
 * both are more. */
static size_t past_said_again(const hne_i_clause *of, size_t at)
{
    at = past_respectively(of, hne_i_past_restated(of, at));
    if (hne_i_clause_class(of, at) == CLASS_COMMA && hne_i_clause_class(of, at + 1) == CLASS_OR &&
        hne_i_clause_class(of, at + 2) == CLASS_QUANTITY && hne_i_clause_class(of, at + 3) == CLASS_COMMA)
        return at + 4; /* "125,000 tonnes, or 0.4 percent, less than" */
    return hne_i_clause_class(of, at) == CLASS_OR && hne_i_clause_class(of, at + 1) == CLASS_QUANTITY ? at + 2 : at;
}

static int names_growth(const hne_i_clause *of, size_t at)
{
    while (hne_i_clause_class(of, at) == CLASS_EMPTY)
        at++;
    return hne_i_clause_class(of, at) == CLASS_CHANGE_NOUN;
}

/* What stands behind the second of two is of the first, too. Where what stands behind the figure that ends at `last`
 * begins. */
static size_t behind_figure(const hne_i_clause *of, size_t last)
{
    size_t at = last + 2;
    hne_unit_kind kind = (hne_unit_kind)hne_i_clause_quantity(of, last)->kind;
    int may_be = (kind == HNE_UNIT_PERCENT && of->cue == CLASS_LEVEL) || (kind == HNE_UNIT_POINT && of->cue == CLASS_CHANGE);
    int is_aside = last > 2 && hne_i_clause_class(of, last - 1) == CLASS_OR && hne_i_clause_class(of, last - 2) == CLASS_COMMA &&
                   hne_i_clause_class(of, last + 1) == CLASS_COMMA && hne_i_clause_class(of, last + 2) == CLASS_COMPARE;
    if (is_aside)
        return last + 2;
    if (!may_be || hne_i_clause_class(of, last + 1) != CLASS_AND)
        return past_said_again(of, last + 1);
    for (;; at++)
        switch (hne_i_clause_class(of, at)) {
        case CLASS_QUANTITY:
            return is_compared_alike(of, last, at) ? at + 1 : last + 1;
        case CLASS_NONE: case CLASS_COMMA: case CLASS_SEMICOLON: case CLASS_CHANGE: case CLASS_FUNCTION:
            return last + 1;
        default:
            break;
        }
}

/* "Fell by 14.7 percent or 38 million tons", "fell 2.3% year on year, or 19 million tons" */
static int follows_figure(const hne_i_clause *of, size_t first)
{
    size_t at = first - 1;
    hne_i_class class_;
    do
        class_ = at ? hne_i_clause_class(of, --at) : CLASS_NONE;
    while (class_ == CLASS_COMMA || class_ == CLASS_BASIS || class_ == CLASS_EMPTY || class_ == CLASS_OR);
    return class_ == CLASS_QUANTITY;
}

hne_i_surroundings hne_i_surroundings_of(const hne_i_clause *of, size_t first, size_t last)
{
    hne_i_surroundings around = {.cue = of->cue, .cue_sign = of->cue_sign, .before = hne_i_class_before(of, first),
                                 .gained = of->gained};
    const hne_i_draft *before = hne_i_clause_draft(of, of->last_before);
    if (around.cue == CLASS_CHANGE && is_reached(of, first))
        around.cue = CLASS_LEVEL;
    for (size_t i = behind_figure(of, last); i < of->reader->items.count && look_at(of, i, &around); i++)
        if (hne_i_clause_class(of, i + 1) == CLASS_OR && hne_i_clause_class(of, i + 2) == CLASS_QUANTITY)
            i += 2;
    around.than_growth = (uint8_t)(around.than && names_growth(of, around.than));
    if (!before && of->cue == CLASS_NONE && around.before == CLASS_BY && repeats_cue(of, first)) {
        around.cue = of->last_cue; /* "...; joint-stock enterprises by 8.5 percent" */
        around.cue_sign = of->last_sign;
    }
    if (around.cue == CLASS_CONTRIBUTE && of->contributed_to)
        around.to = of->contributed_to;
    if (around.cue == CLASS_CONTRIBUTE && around.to && names_total(of->reader, around.to)) {
        around.of = around.to;
        around.to = 0;
    }
    hne_period period;
    around.of_share = of->share.is_spoken_of;
    around.has_period_behind = (uint8_t)(hne_i_period_behind(of, last, &period) || hne_i_base_behind(of, first, last));
    if (of->basis_told)
        around.basis = of->basis_told;
    if (!around.basis)
        around.basis = hne_i_basis_after(of, last);
    if (!around.basis)
        around.basis = hne_i_basis_before(of, first);
    around.basis_is_before = (uint8_t)(around.basis && is_basis_before(hne_i_clause_item(of, around.basis - 1)));
    if (before && !before->unread && before->aspect == HNE_ASPECT_SHARE && repeats_share(of, first, &around))
        around.cue = CLASS_SHARE;
    if (before && !before->unread) {
        around.after_share = (before->aspect == HNE_ASPECT_SHARE || before->aspect == HNE_ASPECT_SHARE_CHANGE) &&
                             hne_i_subject_equal(of->reader, &of->subject, &before->subject);
        around.is_share_alone = (uint8_t)(around.after_share && is_share_alone(of, before));
        around.after_growth = before->aspect == HNE_ASPECT_GROWTH;
        around.after_gap = before->aspect == HNE_ASPECT_GAP;
        around.says_again = (uint8_t)(around.after_growth && around.before == CLASS_OR && follows_figure(of, first) &&
                                       hne_i_clause_class(of, last + 1) != CLASS_PER_HEAD);
        if (around.says_again)
            around.cue_sign = before->sign;
        around.after_own_growth = around.after_growth && before->basis != HNE_BASIS_PERIOD_ON_PERIOD &&
                                  hne_i_subject_equal(of->reader, &of->subject, &before->subject);
        around.after_level = before->aspect == HNE_ASPECT_LEVEL;
        int is_change = before->aspect == HNE_ASPECT_CHANGE;
        around.after_amount = around.after_level ||
                              (is_change && hne_i_is_amount(&of->reader->quantities.items[before->quantity]));
        around.after_rate_level = before->aspect == HNE_ASPECT_LEVEL &&
                                  of->reader->quantities.items[before->quantity].kind ==
                                      HNE_UNIT_PERCENT;
        /* "up 11 percent, it attained 1.37 trillion, 718 billion of it in exports": nothing that it rose by */
        int is_amount_again = around.after_level && hne_i_is_amount(hne_i_clause_quantity(of, first));
        if (of->cue == CLASS_NONE && !around.of && !is_amount_again &&
            (goes_on(of, first) || goes_on_by_place(of, first) || repeats_cue(of, first))) {
            around.cue = of->last_cue;
            around.cue_sign = of->last_sign;
        }
    }
    return around;
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
