/* SPDX-License-Identifier: MIT */
/* Dates, periods and what a change is measured against: phrases of time joined
 * to one item each, and resolved against what is known of the times. */
#include "release/topic.h"

#include <string.h>

/* A walk over items from a place; what matches moves it on. */
typedef struct walk {
    hne_i_reader *reader;
    size_t at;
    int compares; /* what is looked for is what something is compared with */
} walk;

static hne_i_item *item_at(const walk *of, size_t ahead)
{
    return of->at + ahead < of->reader->items.count ? &of->reader->items.items[of->at + ahead] : NULL;
}

static hne_i_class class_ahead(const walk *of, size_t ahead)
{
    return hne_i_class_at(of->reader, of->at + ahead);
}

static int take(walk *of, hne_i_class class_)
{
    return class_ahead(of, 0) == class_ ? (of->at++, 1) : 0;
}

static const hne_i_token *token_of(const walk *of, const hne_i_item *item)
{
    return &of->reader->sentence.tokens.items[item->first];
}

/* --- small parts ------------------------------------------------------------------ */

static int32_t year_of(const walk *of, size_t ahead)
{
    const hne_i_item *item = item_at(of, ahead);
    if (!item || item->class_ != CLASS_DIGITS || class_ahead(of, ahead + 1) == CLASS_MULTIPLIER)
        return 0; /* "2010 million square metres" */
    const hne_i_token *token = token_of(of, item);
    int plain = !token->decimals && !(token->flags & (TOKEN_GROUPED | TOKEN_NEGATIVE | TOKEN_DAMAGED));
    return plain && token->end - token->begin == 4 && token->digits >= 1900 && token->digits < 2100
               ? (int32_t)token->digits : 0;
}

static int32_t small_number(const walk *of, size_t ahead, int32_t most)
{
    const hne_i_item *item = item_at(of, ahead);
    if (!item)
        return 0;
    if (item->class_ == CLASS_NUMBER)
        return item->value <= most ? item->value : 0;
    if (item->class_ != CLASS_DIGITS && !(item->class_ == CLASS_ORDINAL && !item->entry))
        return 0;
    const hne_i_token *token = token_of(of, item);
    return !token->decimals && token->digits >= 1 && token->digits <= most ? (int32_t)token->digits : 0;
}

/* "May" and "March" in small letters are other words. */
static int32_t month_of(const walk *of, size_t ahead)
{
    const hne_i_item *item = item_at(of, ahead);
    if (!item || item->class_ != CLASS_MONTH)
        return 0;
    if ((item->value == 5 || item->value == 3) && !(item->flags & TOKEN_CAPITAL))
        return 0;
    return item->value;
}

static int is_dash_or_to(const walk *of, size_t ahead)
{
    const hne_i_item *item = item_at(of, ahead);
    return item && (item->class_ == CLASS_DASH || item->class_ == CLASS_TO);
}

static int is_span(const walk *of, size_t ahead, int32_t months)
{
    const hne_i_item *item = item_at(of, ahead);
    return item && item->class_ == CLASS_SPAN && item->value == months;
}

/* --- years that are not said ------------------------------------------------------- */

/* The last year in which months up to `last` were over when the release came out. */
static int32_t latest_year(const hne_i_times *times, int32_t last)
{
    if (times->release.year)
        return times->release.year - (times->release.month && last > times->release.month);
    return times->year;
}

typedef struct year {
    int32_t value; /* 0: not known */
    int said;      /* in so many words */
} year;

/* "of 2018", "this year", ", 2018", "last year" after months; nothing if none follows. */
static year year_after(walk *of)
{
    walk ahead = *of;
    const hne_i_times *times = &of->reader->times;
    if (!take(&ahead, CLASS_OF) && !take(&ahead, CLASS_IN))
        take(&ahead, CLASS_COMMA);
    if (class_ahead(&ahead, 0) == CLASS_EMPTY && class_ahead(&ahead, 1) != CLASS_RELATIVE && !year_of(&ahead, 1))
        return (year){0, 0};
    take(&ahead, CLASS_EMPTY);
    int32_t value = year_of(&ahead, 0);
    if (value) {
        of->at = ahead.at + 1;
        return (year){value, 1};
    }
    const hne_i_item *relative = item_at(&ahead, 0);
    if (relative && relative->class_ == CLASS_RELATIVE && is_span(&ahead, 1, 12) && times->release.year) {
        of->at = ahead.at + 2;
        return (year){times->release.year + relative->value, 1};
    }
    return (year){0, 0};
}

/* "of the year" after months says nothing new. */
static void pass_the_year(walk *of)
{
    walk ahead = *of;
    if (take(&ahead, CLASS_OF) || take(&ahead, CLASS_IN)) {
        take(&ahead, CLASS_EMPTY);
        if (is_span(&ahead, 0, 12))
            of->at = ahead.at + 1;
    }
}

static int within_year(walk *of, int32_t first, int32_t last, hne_period *out)
{
    year found = year_after(of);
    if (!found.value) {
        pass_the_year(of);
        found.value = latest_year(&of->reader->times, last);
    }
    if (found.value)
        *out = (hne_period){12 * found.value + first - 1, 12 * found.value + last - 1};
    return 1;
}

/* What dates and periods begin with. */
static int begins_time(hne_i_class class_)
{
    return class_ == CLASS_MONTH || class_ == CLASS_DIGITS || class_ == CLASS_ORDINAL || class_ == CLASS_NUMBER ||
           class_ == CLASS_FIRST || class_ == CLASS_RELATIVE;
}

/* --- forms -------------------------------------------------------------------------- */

/* A day of a month: sets nothing but the date. */
static int match_date(walk *of, hne_date *out)
{
    walk at = *of;
    int32_t month = month_of(&at, 0), day;
    if (month && (day = small_number(&at, 1, 31)) && class_ahead(&at, 2) != CLASS_UNIT &&
        class_ahead(&at, 2) != CLASS_MULTIPLIER) {
        at.at += 2;
    } else if ((day = small_number(&at, 0, 31)) && (month = month_of(&at, 1)) && item_at(&at, 0)->class_ != CLASS_NUMBER) {
        at.at += 2;
    } else if ((day = small_number(&at, 0, 31)) && class_ahead(&at, 1) == CLASS_OF && (month = month_of(&at, 2))) {
        at.at += 3;
    } else {
        int32_t value = year_of(&at, 0);
        const hne_i_item *mark = item_at(&at, 1), *next = item_at(&at, 3);
        if (!value || !mark || !next || mark->end - mark->begin != 1 || !(mark->flags & TOKEN_GLUED) ||
            !strchr("-/.", of->reader->bytes[mark->begin]) || next->class_ != mark->class_ ||
            !(month = small_number(&at, 2, 12)) || !(day = small_number(&at, 4, 31)))
            return 0;
        *out = (hne_date){value, month, day};
        of->at = at.at + 5;
        return 1;
    }
    year found = year_after(&at);
    *out = (hne_date){found.value ? found.value : latest_year(&of->reader->times, month), month, day};
    *of = at;
    return 1;
}

static int is_between(const walk *of)
{
    return of->at && hne_i_class_at(of->reader, of->at - 1) == CLASS_BETWEEN;
}

static int is_from(const walk *of)
{
    return of->at && hne_i_class_at(of->reader, of->at - 1) == CLASS_FROM;
}

/* "January to October", "Jan.-Oct.", "January and February", a month alone. */
static int match_months(walk *of, hne_period *out)
{
    walk at = *of;
    int32_t first = month_of(&at, 0), last;
    if (!first)
        return 0;
    at.at++;
    walk early = at;
    year own = year_after(&early);
    if (is_dash_or_to(&at, 0) && month_of(&at, 1)) {
        last = month_of(&at, 1);
        at.at += 2;
    } else if (own.said && (is_dash_or_to(&early, 0) || (is_between(of) && class_ahead(&early, 0) == CLASS_AND)) &&
               month_of(&early, 1)) {
        at = early;
        last = month_of(&at, 1);
        at.at += 2;
    } else if (month_of(&at, 0) && item_at(&at, 0)->flags & TOKEN_HYPHEN) {
        last = month_of(&at, 0);
        at.at++;
    } else if (class_ahead(&at, 0) == CLASS_AND && month_of(&at, 1) > first &&
               (is_between(of) || (first == 1 && (month_of(&at, 1) == 2 || is_from(of))))) {
        last = month_of(&at, 1);
        at.at += 2;
    } else {
        last = first;
        own = (year){0, 0};
    }
    if (take(&at, CLASS_PERIOD_WORD) || is_span(&at, 0, 1))
        at.at += (size_t)is_span(&at, 0, 1);
    *of = at;
    if (last >= first && !own.said)
        return within_year(of, first, last, out);
    year end = year_after(of);
    if (!end.value)
        end.value = own.said ? own.value + (last < first) : latest_year(&of->reader->times, last);
    if (!own.said)
        own.value = end.value - 1;
    if (own.value && end.value)
        *out = (hne_period){12 * own.value + first - 1, 12 * end.value + last - 1};
    return 1;
}

/* "The first, second and third quarters": every ordinal but the last is a period by itself. */
static int match_listed_quarter(walk *of, int32_t quarter, hne_period *out)
{
    walk end = *of;
    int32_t last = quarter;
    for (end.at++; take(&end, CLASS_COMMA) || take(&end, CLASS_AND);) {
        take(&end, CLASS_AND);
        const hne_i_item *next = item_at(&end, 0);
        if (!next || next->class_ != CLASS_ORDINAL || next->value <= last || next->value > 4)
            return 0;
        last = next->value;
        end.at++;
    }
    if (last == quarter || !is_span(&end, 0, 3))
        return 0;
    end.at++;
    of->at++;
    return within_year(&end, 3 * quarter - 2, 3 * quarter, out);
}

/* "first three quarters", "third quarter", "first half", "Q1", "ten-month period". */
static int match_parts(walk *of, hne_period *out)
{
    walk at = *of;
    const hne_i_item *item = item_at(&at, 0);
    if (!item)
        return 0;
    if (item->class_ == CLASS_FIRST) {
        at.at++;
        *of = at;
        if (item->value > 10) {
            int32_t quarter = item->value - 10, last = quarter;
            const hne_i_item *to = item_at(of, 1);
            if (is_dash_or_to(of, 0) && to && to->class_ == CLASS_FIRST && to->value > 10) {
                last = to->value - 10;
                of->at += 2;
            }
            return within_year(of, 3 * quarter - 2, 3 * last, out);
        }
        if (is_span(of, 0, 12))
            of->at++;
        return within_year(of, item->value == 1 ? 1 : 7, item->value == 1 ? 6 : 12, out);
    }
    if (item->class_ == CLASS_ORDINAL) {
        int32_t number = item->value == 1 ? small_number(&at, 1, 12) : 0;
        const hne_i_item *span = item_at(&at, number ? 2 : 1), *to = item_at(&at, 1), *end = item_at(&at, 2);
        if (span && span->class_ == CLASS_SPAN && span->value < 12 && item->value * span->value <= 12 &&
            number * span->value <= 12) {
            of->at += number ? 3 : 2;
            take(of, CLASS_PERIOD_WORD);
            return within_year(of, number ? 1 : (item->value - 1) * span->value + 1,
                               (number ? number : item->value) * span->value, out);
        }
        if (to && end && (to->class_ == CLASS_TO || to->class_ == CLASS_DASH) && end->class_ == CLASS_ORDINAL &&
            is_span(&at, 3, 3) && end->value <= 4 && end->value > item->value) {
            of->at += 4;
            return within_year(of, 3 * item->value - 2, 3 * end->value, out);
        }
        return match_listed_quarter(of, item->value, out);
    }
    return 0;
}

/* "the 13th Five-Year Plan period (2016-2020)". The sixth plan began in 1981. */
static int match_plan(walk *of, hne_period *out)
{
    const hne_i_item *item = item_at(of, 0);
    if (!item || item->class_ != CLASS_ORDINAL || class_ahead(of, 1) != CLASS_PLAN)
        return 0;
    int32_t begins = 1981 + 5 * (item->value - 6);
    of->at += 2;
    take(of, CLASS_PERIOD_WORD);
    if (item->value >= 6 && item->value < 40)
        *out = (hne_period){12 * begins, 12 * begins + 59};
    return 1;
}

/* Years, ranges of years. */
static int match_years(walk *of, hne_period *out)
{
    int32_t first = year_of(of, 0), last = first;
    if (!first)
        return 0;
    of->at++;
    if (is_dash_or_to(of, 0) && year_of(of, 1) > first) {
        last = year_of(of, 1);
        of->at += 2;
    }
    *out = (hne_period){12 * first, 12 * last + 11};
    return 1;
}

/* "last year", "this month", "the previous quarter". */
static int match_relative(walk *of, hne_period *out)
{
    const hne_i_item *item = item_at(of, 0), *span = item_at(of, 1);
    const hne_i_times *times = &of->reader->times;
    int32_t months = small_number(of, 1, 11);
    if (item && item->class_ == CLASS_RELATIVE && item->value < 0 && months > 1 && is_span(of, 2, 1)) {
        of->at += 3;
        int at_the_end = item->entry && !strcmp(item->entry->phrase, "last");
        walk ahead = *of;
        at_the_end = at_the_end && year_after(&ahead).said;
        return within_year(of, at_the_end ? 13 - months : 1, at_the_end ? 12 : months, out);
    }
    if (!item || item->class_ != CLASS_RELATIVE || !span || span->class_ != CLASS_SPAN)
        return 0;
    of->at += 2;
    if (span->value == 12) {
        int32_t now = times->release.year ? times->release.year : 0;
        if (now)
            *out = hne_period_of_year(now + item->value);
    } else if (hne_period_is_valid(times->current) && hne_period_months(times->current) == span->value &&
               (of->compares || span->value != 1 || !times->release.month)) {
        *out = hne_period_shift(times->current, item->value * span->value);
    } else if (times->release.year && times->release.month && span->value == 1) {
        int32_t month = 12 * times->release.year + times->release.month - 1 + item->value;
        *out = (hne_period){month, month};
    }
    return 1;
}

/* "eight months of 2020", "in 11 months", "the seven months ending July". */
static int match_count_of_months(walk *of, hne_period *out)
{
    int32_t months = small_number(of, 0, 11);
    walk at = *of;
    if (months < 2 || !is_span(of, 1, 1))
        return 0;
    at.at += 2;
    if (class_ahead(&at, 0) == CLASS_ENDING && month_of(&at, 1)) {
        int32_t last = month_of(&at, 1);
        at.at += 2;
        *of = at;
        return within_year(of, last - months + 1 > 0 ? last - months + 1 : 1, last, out);
    }
    walk ahead = at;
    size_t before = of->at;
    before -= before && hne_i_class_at(of->reader, before - 1) == CLASS_EMPTY; /* "in the nine months" */
    int is_first = year_after(&ahead).said || (before && hne_i_class_at(of->reader, before - 1) == CLASS_IN);
    if (!is_first)
        return 0;
    *of = at;
    return within_year(of, 1, months, out);
}

static int match_period(walk *of, hne_period *out)
{
    *out = (hne_period){0, -1};
    return match_plan(of, out) || match_parts(of, out) || match_count_of_months(of, out) || match_months(of, out) || match_years(of, out) ||
           match_relative(of, out);
}

/* --- what a change is measured against ------------------------------------------------ */

/* "the same period", "the same period of last year": whether a year is said,
 * and the months spoken of, in that year. */
typedef struct same_period {
    hne_period period;
    int has_year;
} same_period;

static int match_same(walk *of, same_period *out)
{
    walk at = *of;
    take(&at, CLASS_EMPTY);
    if (!take(&at, CLASS_SAME) || !(take(&at, CLASS_PERIOD_WORD) || take(&at, CLASS_SPAN)))
        return 0;
    *of = at;
    take(of, CLASS_FUNCTION); /* "the same period as last year" */
    year found = year_after(of);
    hne_period now = of->reader->times.current;
    out->has_year = found.value != 0;
    if (!found.value) {
        of->at = at.at;
        pass_the_year(of);
    }
    out->period = hne_period_is_valid(now) && found.value
                      ? hne_period_shift(now, 12 * (found.value - now.last_month / 12)) : now;
    return 1;
}

/* Whether the item opens a comparison with a period: over, than, from, compared with. */
static int opens_comparison(const hne_i_item *item)
{
    return item && (item->class_ == CLASS_THAN || item->class_ == CLASS_FROM ||
                    (item->class_ == CLASS_HEDGE && (item->value == HNE_HEDGE_OVER || item->value == HNE_HEDGE_UNDER)));
}

/* Basis of a comparison with a period: a part of a year is compared with the
 * same part, whatever "over last year" says. */
static int16_t basis_against(const walk *of, hne_period base, const hne_i_item *word, int compares)
{
    hne_period now = of->reader->times.current;
    if (word && word->class_ == CLASS_RELATIVE)
        return hne_period_months(base) >= 12 ? HNE_BASIS_YEAR_ON_YEAR : HNE_BASIS_PERIOD_ON_PERIOD;
    if (hne_period_is_valid(now) && hne_period_is_valid(base) &&
        (hne_period_equal(base, hne_period_year_earlier(now)) ||
         (hne_period_months(base) == 12 && base.last_month / 12 + 1 == now.last_month / 12 && !compares)))
        return HNE_BASIS_YEAR_ON_YEAR;
    return HNE_BASIS_PERIOD;
}

static int match_basis(walk *of)
{
    walk at = *of;
    size_t first = at.at;
    hne_period base;
    size_t article = class_ahead(&at, 1) == CLASS_EMPTY; /* "on the previous year" */
    int is_on = class_ahead(&at, 0) == CLASS_AT && class_ahead(&at, 1 + article) == CLASS_RELATIVE &&
                item_at(&at, 1 + article)->value < 0;
    /* "up 6.6 percent on 2001" */
    is_on |= class_ahead(&at, 0) == CLASS_AT && first && hne_i_class_at(of->reader, first - 1) == CLASS_UNIT &&
             class_ahead(&at, 1) == CLASS_DIGITS && class_ahead(&at, 2) != CLASS_MONTH;
    if ((!opens_comparison(item_at(&at, 0)) && !is_on) || (!first && class_ahead(&at, 0) == CLASS_HEDGE))
        return 0; /* "Over the past three months, sales rose" compares nothing */
    at.at++;
    take(&at, CLASS_EMPTY);
    take(&at, CLASS_PRONOUN); /* "over that in the first half" */
    if (take(&at, CLASS_IN) || take(&at, CLASS_OF))
        take(&at, CLASS_EMPTY);
    take(&at, CLASS_EMPTY);
    if (class_ahead(&at, 0) == CLASS_BASIS) {
        hne_i_item *basis = item_at(&at, 0);
        hne_i_item kept = *basis;
        hne_i_item *joined = hne_i_join_items(of->reader, first, at.at, CLASS_BASIS);
        joined->value = kept.value; /* its entry stays: "more than" compares by itself */
        of->at = at.at + 1;
        return 1;
    }
    at.compares = 1;
    const hne_i_item *word = item_at(&at, 0);
    hne_i_item relative = word ? *word : (hne_i_item){0};
    same_period found;
    int same = match_same(&at, &found);
    if (same)
        base = found.has_year ? found.period : hne_period_year_earlier(found.period);
    else if (!match_period(&at, &base))
        return 0;
    /* "from January to October" is a period, not a comparison. */
    int is_range = (relative.class_ == CLASS_MONTH && hne_period_months(base) > 1) ||
                   (relative.class_ == CLASS_DIGITS && hne_period_months(base) > 12);
    int is_relative = !same && relative.class_ == CLASS_RELATIVE;
    if (!same && is_range && of->reader->items.items[first].class_ == CLASS_FROM)
        return 0;
    hne_i_item *joined = hne_i_join_items(of->reader, first, at.at - 1, CLASS_BASIS);
    joined->period = base; /* its entry stays: "more than" compares by itself */
    int compares = joined->entry && joined->entry->name && joined->entry->name[0] == 't';
    joined->value = same ? HNE_BASIS_YEAR_ON_YEAR : basis_against(&at, base, is_relative ? &relative : NULL, compares);
    if (same && hne_period_is_valid(base) && hne_period_is_valid(of->reader->times.current) &&
        !hne_period_equal(base, hne_period_year_earlier(of->reader->times.current)))
        joined->value = HNE_BASIS_PERIOD;
    of->at = at.at;
    return 1;
}

/* --- what looks like a time and states no period --------------------------------------- */

/* "12 straight months", "in three years", "the past five years": a length of time. */
static int match_length(walk *of)
{
    size_t number = small_number(of, 0, 1000) ? 1 : 0;
    if (!number)
        return 0;
    size_t between = class_ahead(of, number) == CLASS_WORD && class_ahead(of, number + 1) == CLASS_SPAN ? 1 : 0;
    if (class_ahead(of, number + between) != CLASS_SPAN)
        return 0;
    size_t first = of->at;
    of->at += number + between + 1;
    hne_i_join_items(of->reader, first, of->at - 1, CLASS_EMPTY)->entry = NULL;
    return 1;
}

/* "that for the same period last year": what something is held against, also
 * without a word of comparison. */
static int match_same_year_before(walk *of)
{
    walk at = *of;
    same_period found;
    size_t first = at.at;
    if (!match_same(&at, &found) || !found.has_year)
        return 0;
    hne_i_item *joined = hne_i_join_items(of->reader, first, at.at - 1, CLASS_BASIS);
    joined->entry = NULL;
    joined->period = found.period;
    joined->value = hne_period_equal(found.period, hne_period_year_earlier(of->reader->times.current))
                        ? HNE_BASIS_YEAR_ON_YEAR : HNE_BASIS_PERIOD;
    of->at = at.at;
    return 1;
}

/* "the period", "the year", "the month": what was spoken of last. */
static int match_back_reference(walk *of, hne_period *out)
{
    walk at = *of;
    const hne_i_item *item = item_at(&at, 0);
    int is_this = item && item->class_ == CLASS_RELATIVE && !item->value;
    if (!item || !item->entry || !(is_this || (item->class_ == CLASS_EMPTY && !strcmp(item->entry->phrase, "the"))))
        return 0;
    at.at++;
    if (take(&at, CLASS_SAME) && !take(&at, CLASS_PERIOD_WORD))
        return 0;
    hne_period now = of->reader->times.current;
    if (at.at == of->at + 1) {
        const hne_i_item *span = item_at(&at, 0);
        if (!span || (span->class_ != CLASS_PERIOD_WORD && span->class_ != CLASS_SPAN))
            return 0;
        if (is_this && span->class_ == CLASS_SPAN)
            return 0;
        if (span->class_ == CLASS_SPAN && (span->value != hne_period_months(now) || span->value > 12))
            return 0;
        at.at++;
    }
    *of = at;
    *out = now;
    return 1;
}

/* "these five months", "the eight-month period": as many as were spoken of last. */
static int match_counted_back(walk *of, hne_period *out)
{
    hne_i_class class_ = class_ahead(of, 0);
    size_t is_two = class_ == CLASS_PRONOUN && is_span(of, 1, 1); /* "the two" is a pronoun */
    int32_t months = is_two ? 2 : small_number(of, 1, 11);
    const hne_period *spoken_of[] = {&of->reader->times.current, &of->reader->topic->main_period};
    const hne_period *now = NULL;
    for (size_t i = 0; i < sizeof spoken_of / sizeof *spoken_of && !now; i++)
        if (hne_period_is_valid(*spoken_of[i]) && hne_period_months(*spoken_of[i]) == months)
            now = spoken_of[i];
    if ((class_ != CLASS_EMPTY && class_ != CLASS_PRONOUN) || months < 2 || !is_span(of, 2 - is_two, 1) || !now)
        return 0;
    walk ahead = *of;
    ahead.at += 3 - is_two;
    if (class_ahead(&ahead, 0) == CLASS_ENDING || year_after(&ahead).said)
        return 0;
    of->at = ahead.at;
    take(of, CLASS_PERIOD_WORD);
    *out = *now;
    return 1;
}

static void join_period(walk *of, size_t first, hne_period period, int ended)
{
    hne_i_item *joined = hne_i_join_items(of->reader, first, of->at - 1, CLASS_PERIOD);
    joined->entry = NULL;
    joined->period = period;
    joined->value = (int16_t)ended;
    if (hne_period_is_valid(period)) {
        of->reader->times.current = period;
        of->reader->times.year = period.last_month / 12;
    }
}

static void join_date(walk *of, size_t first, hne_date date, int ended)
{
    hne_i_item *joined = hne_i_join_items(of->reader, first, of->at - 1, ended ? CLASS_PERIOD : CLASS_DATE);
    joined->entry = NULL;
    joined->value = (int16_t)(ended ? 1 : date.day);
    joined->period = hne_date_is_valid(date) ? hne_date_period(date) : (hne_period){0, -1};
}

/* Most items begin nothing of the kind. */
static int may_begin(const walk *of)
{
    hne_i_class class_ = class_ahead(of, 0), next;
    switch (class_) {
    case CLASS_THAN: case CLASS_FROM: case CLASS_HEDGE: case CLASS_AT: case CLASS_SAME: case CLASS_END:
    case CLASS_BETWEEN:
        return 1;
    case CLASS_EMPTY: /* "the same period", "the period", "the year" */
        next = class_ahead(of, 1);
        return next == CLASS_SAME || next == CLASS_PERIOD_WORD || next == CLASS_SPAN || next == CLASS_NUMBER ||
               next == CLASS_DIGITS;
    case CLASS_PRONOUN: /* "these five months" */
        return class_ahead(of, 1) == CLASS_SPAN || class_ahead(of, 2) == CLASS_SPAN;
    default:
        return begins_time(class_);
    }
}

/* "This" that begins no "this year" is what was spoken of. */
static void settle_pronoun(hne_i_item *item)
{
    if (item->class_ != CLASS_RELATIVE || !item->entry->name)
        return;
    item->class_ = CLASS_PRONOUN;
    item->value = PRONOUN_SUBJECT;
}

void hne_i_join_periods(hne_i_reader *reader)
{
    walk of = {reader, 0, 0};
    while (of.at < reader->items.count) {
        size_t first = of.at;
        if (!may_begin(&of)) {
            of.at++;
            continue;
        }
        hne_date date;
        hne_period period;
        int ended = 0;
        same_period same;
        if (match_basis(&of) || match_same_year_before(&of))
            continue;
        if (take(&of, CLASS_END)) {
            ended = 1;
            take(&of, CLASS_EMPTY);
        } else if (!take(&of, CLASS_FROM)) {
            take(&of, CLASS_BETWEEN);
        }
        size_t inner = of.at;
        int is_time = begins_time(class_ahead(&of, 0));
        if (is_time && match_date(&of, &date)) {
            join_date(&of, first, date, ended);
        } else if ((is_time && match_period(&of, &period)) ||
                   match_back_reference(&of, &period) || match_counted_back(&of, &period) || (match_same(&of, &same) && (period = same.period, 1))) {
            join_period(&of, first, period, ended);
        } else {
            of.at = inner;
            if (inner == first && is_time && match_length(&of))
                continue;
            settle_pronoun(&reader->items.items[first]);
            of.at = inner == first ? first + 1 : inner;
        }
    }
    hne_i_close_gaps(reader);
}
