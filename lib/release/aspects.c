/* SPDX-License-Identifier: MIT */
/* What a quantity says of its subject, from its unit and what stands around it. */
#include "release/draft.h"

static int is_percent_indicator(const hne_i_subject *subject)
{
    return subject->concept && subject->concept->nature == HNE_NATURE_RATIO && subject->concept->unit[0] == 'P';
}

static hne_aspect contribution_or_share(const hne_i_surroundings *around)
{
    return around->to ? HNE_ASPECT_CONTRIBUTION : HNE_ASPECT_SHARE;
}

/* "The proportion of services rose from 44.1 percent in 2016 to 45.2, up 1.1 points" */
static hne_aspect of_share(const hne_i_surroundings *around, int8_t *sign)
{
    if (around->before == CLASS_FROM)
        return around->has_period_behind ? HNE_ASPECT_SHARE : (hne_aspect)0;
    if (around->before == CLASS_TO || around->cue == CLASS_LEVEL || around->cue == CLASS_SHARE)
        return HNE_ASPECT_SHARE;
    *sign = around->cue_sign;
    return around->cue == CLASS_CHANGE || around->cue == CLASS_CHANGE_NOUN ? HNE_ASPECT_SHARE_CHANGE : (hne_aspect)0;
}

/* "Exports were 7.3 percent higher" */
static int was_more(const hne_i_surroundings *around, const hne_i_subject *subject)
{
    return around->cue == CLASS_LEVEL && !around->after_growth && !around->of_share && subject->concept && !subject->is_rate &&
           !is_percent_indicator(subject);
}

/* "Made up 40 percent, 0.6 percent higher than the year before"; not "5 billion or 40 percent of it, 6 percent more". */
static int is_compared_share(const hne_i_surroundings *around)
{
    return around->after_share && around->is_share_alone && around->before == CLASS_COMMA;
}

static hne_aspect percent(const hne_i_surroundings *around, const hne_i_quantity_item *quantity,
                          const hne_i_subject *subject, int8_t *sign)
{
    if (quantity->flags & QUANTITY_MULTIPLE)
        return HNE_ASPECT_GROWTH;
    if (quantity->flags & QUANTITY_OF_THREE) /* "changed to 4:48:48 from 5:47:48": of a time that is not said */
        return around->before == CLASS_FROM && !around->has_period_behind ? (hne_aspect)0 : HNE_ASPECT_SHARE;
    if (around->of_share && !around->compare && !around->noun_after)
        return of_share(around, sign);
    if (around->compare && around->than) { /* "0.2% less than the month before" is a growth */
        *sign = around->compare;
        if (around->than_basis && is_compared_share(around))
            return HNE_ASPECT_SHARE_CHANGE;
        if (around->than_basis && is_percent_indicator(subject) && !subject->is_rate)
            return HNE_ASPECT_CHANGE;
        return around->compares_amounts && around->than_basis && !around->after_growth && !subject->is_rate
                   ? HNE_ASPECT_GROWTH : HNE_ASPECT_GAP;
    }
    if (around->compare && (around->basis || around->after_amount)) {
        *sign = around->compare; /* "13.3% more", "5.9% less month on month" */
        if (around->after_gap && around->before == CLASS_AND) /* "0.9% higher than last year and 0.2% faster than in" */
            return HNE_ASPECT_GAP;
        if (is_compared_share(around))
            return HNE_ASPECT_SHARE_CHANGE;
        if (is_percent_indicator(subject) && around->basis)
            return HNE_ASPECT_CHANGE;
        /* "and 0.2% lower month on month" */
        int is_of_rate = (around->after_own_growth && !around->basis_is_before) || subject->is_rate;
        return !around->compares_amounts && is_of_rate ? HNE_ASPECT_GAP : HNE_ASPECT_GROWTH;
    }
    int is_plainly_more = around->compares_amounts && around->cue == CLASS_NONE; /* "exported 7.3% less" */
    if (around->compare && (is_plainly_more || was_more(around, subject))) {
        *sign = around->compare;
        return HNE_ASPECT_GROWTH;
    }
    if (around->noun_after) {
        *sign = around->noun_after;
        return HNE_ASPECT_GROWTH;
    }
    if (around->before == CLASS_OR && around->cue == CLASS_NONE && around->after_level)
        return HNE_ASPECT_SHARE;
    switch (around->cue) {
    case CLASS_CONTRIBUTE:
        *sign = around->cue_sign;
        return contribution_or_share(around);
    case CLASS_SHARE:
        return HNE_ASPECT_SHARE;
    case CLASS_BEAT:
        *sign = around->cue_sign;
        return around->before == CLASS_BY ? HNE_ASPECT_GAP : HNE_ASPECT_GROWTH;
    case CLASS_COMPARE: /* "higher than the growth of the whole by 11.3%" */
        if (around->before == CLASS_THAN && around->has_period_behind) /* "less than the 8.9 percent in 2009" */
            return around->after_share ? HNE_ASPECT_SHARE : around->after_growth ? HNE_ASPECT_GROWTH : (hne_aspect)0;
        *sign = around->cue_sign;
        if (around->after_amount && !around->than) /* "901 billion, smaller by 26.7 percent" */
            return HNE_ASPECT_GROWTH;
        return around->before == CLASS_BY ? HNE_ASPECT_GAP : (hne_aspect)0;
    case CLASS_CHANGE:
    case CLASS_CHANGE_NOUN:
        if (around->of && (around->before == CLASS_AND || around->before == CLASS_COMMA || around->before == CLASS_WORD))
            return HNE_ASPECT_SHARE; /* "a 5.9% increase, and 3.7% of the trade", "falling 27.6%, and taking 56.9% of it" */
        if (around->before == CLASS_TO)
            return is_percent_indicator(subject) ? HNE_ASPECT_LEVEL
                   : around->of                  ? HNE_ASPECT_SHARE
                   : subject->is_rate            ? HNE_ASPECT_GROWTH
                                                 : (hne_aspect)0;
        if (around->before == CLASS_FROM && subject->is_rate) /* "their growth fell from 17.9 percent to 9.4": when, is not said */
            return around->has_period_behind ? HNE_ASPECT_GROWTH : (hne_aspect)0;
        *sign = around->cue_sign;
        if (around->after_share && around->is_share_alone && !around->to)
            return HNE_ASPECT_SHARE_CHANGE;
        if (subject->is_rate && around->after_growth && around->cue == CLASS_CHANGE) /* "while the growth rate fell by 28.4 percent" */
            return HNE_ASPECT_GAP;
        return is_percent_indicator(subject) ? HNE_ASPECT_CHANGE : HNE_ASPECT_GROWTH;
    case CLASS_LEVEL:
        if (around->of)
            return HNE_ASPECT_SHARE;
        if (subject->is_rate)
            return HNE_ASPECT_GROWTH;
        return !subject->concept || is_percent_indicator(subject) ? HNE_ASPECT_LEVEL : (hne_aspect)0;
    default:
        break;
    }
    if (around->of)
        return HNE_ASPECT_SHARE;
    if (subject->is_rate || quantity->flags & QUANTITY_SIGNED) /* "(+88.3%)" */
        return HNE_ASPECT_GROWTH;
    return is_percent_indicator(subject) ? HNE_ASPECT_LEVEL : (hne_aspect)0;
}

static hne_aspect points(const hne_i_surroundings *around, const hne_i_subject *subject, int8_t *sign)
{
    if (around->compare) {
        *sign = around->compare;
        if ((around->after_share || around->of_share) && !around->than)
            return HNE_ASPECT_SHARE_CHANGE;
        return is_percent_indicator(subject) && !around->than ? HNE_ASPECT_CHANGE : HNE_ASPECT_GAP;
    }
    *sign = around->noun_after ? around->noun_after : around->cue_sign ? around->cue_sign : 1;
    switch (around->cue) {
    case CLASS_CONTRIBUTE:
        return HNE_ASPECT_CONTRIBUTION;
    case CLASS_BEAT:
    case CLASS_COMPARE:
        return HNE_ASPECT_GAP;
    case CLASS_CHANGE:
    case CLASS_CHANGE_NOUN:
    case CLASS_SHARE:
        if (around->after_share || around->of_share || around->cue == CLASS_SHARE)
            return HNE_ASPECT_SHARE_CHANGE;
        if (is_percent_indicator(subject) || around->after_rate_level)
            return HNE_ASPECT_CHANGE;
        return around->after_growth || subject->is_rate || around->basis ? HNE_ASPECT_GAP : (hne_aspect)0;
    default: /* "1.2 percentage points down from the first half" */
        if (!around->noun_after || !(around->basis || around->has_period_behind))
            return (hne_aspect)0;
        return is_percent_indicator(subject) && around->after_rate_level ? HNE_ASPECT_CHANGE
               : around->after_growth                                    ? HNE_ASPECT_GAP
                                                                         : (hne_aspect)0;
    }
}

static hne_aspect amount(const hne_i_surroundings *around, const hne_i_subject *subject, int8_t *sign)
{
    int is_plainly_more = around->after_level && around->before == CLASS_COMMA; /* "was 226 million, 0.8 million more" */
    if (around->compare && (around->than || around->basis || is_plainly_more)) {
        *sign = around->compare; /* "more than that of another region" is no change, nor "than the growth" */
        return around->than_growth || (around->than && !around->than_basis && !around->basis) ? (hne_aspect)0
                                                                                              : HNE_ASPECT_CHANGE;
    }
    if (around->says_again) {
        *sign = around->cue_sign;
        return HNE_ASPECT_CHANGE;
    }
    int changes = around->cue == CLASS_CHANGE || around->cue == CLASS_CHANGE_NOUN || around->cue == CLASS_CONTRIBUTE;
    int is_balance = subject->concept && subject->concept->non_negative != HNE_I_NON_NEGATIVE; /* "was in deficit by 63 billion" */
    if (around->before == CLASS_BY && !changes && !is_balance)
        return (hne_aspect)0; /* "it led Shenzhen by 23.5 billion" */
    if (around->before == CLASS_TO)
        return HNE_ASPECT_LEVEL;
    if (around->before == CLASS_FROM)
        return around->has_period_behind ? HNE_ASPECT_LEVEL : (hne_aspect)0;
    if ((around->cue == CLASS_CHANGE || around->cue == CLASS_CHANGE_NOUN) && !around->gained) {
        *sign = around->cue_sign;
        return HNE_ASPECT_CHANGE;
    }
    return HNE_ASPECT_LEVEL;
}

hne_aspect hne_i_aspect_said(const hne_i_surroundings *around, const hne_i_quantity_item *quantity,
                           const hne_i_subject *subject, int8_t *sign)
{
    *sign = 1;
    if (quantity->flags & QUANTITY_RANK)
        return subject->is_rate || around->after_growth || around->after_gap ? HNE_ASPECT_GROWTH_RANK : HNE_ASPECT_RANK;
    switch (quantity->kind) {
    case HNE_UNIT_PERCENT:
        return percent(around, quantity, subject, sign);
    case HNE_UNIT_POINT:
        return points(around, subject, sign);
    case HNE_UNIT_TIMES:
        if (around->cue != CLASS_CHANGE && around->cue != CLASS_CHANGE_NOUN && !around->noun_after)
            return (hne_aspect)0;
        *sign = around->noun_after ? around->noun_after : around->cue_sign;
        return HNE_ASPECT_GROWTH;
    default:
        return amount(around, subject, sign);
    }
}
