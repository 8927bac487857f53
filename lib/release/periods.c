/* SPDX-License-Identifier: MIT */
/* Dates and periods: phrases of time, resolved against what is known of the times. */
#include "release/walk.h"

#include <string.h>

/* --- small parts ------------------------------------------------------------------ */

int32_t hne_i_year_at(const hne_i_walk *of, size_t ahead)
{
    const hne_i_item *item = hne_i_walk_item(of, ahead);
    if (!item || item->class_ != CLASS_DIGITS || hne_i_walk_class(of, ahead + 1) == CLASS_MULTIPLIER)
        return 0; /* "2010 million square metres" */
    const hne_i_token *token = hne_i_walk_token(of, item);
    int plain = !token->decimals && !(token->flags & (TOKEN_GROUPED | TOKEN_NEGATIVE | TOKEN_DAMAGED));
    return plain && token->stem - token->begin == 4 && token->digits >= 1900 && token->digits < 2100
               ? (int32_t)token->digits : 0;
}

int32_t hne_i_small_number(const hne_i_walk *of, size_t ahead, int32_t most)
{
    const hne_i_item *item = hne_i_walk_item(of, ahead);
    if (!item)
        return 0;
    if (item->class_ == CLASS_NUMBER)
        return item->value <= most ? item->value : 0;
    if (item->class_ != CLASS_DIGITS && !(item->class_ == CLASS_ORDINAL && !item->entry))
        return 0;
    const hne_i_token *token = hne_i_walk_token(of, item);
    return !token->decimals && token->digits >= 1 && token->digits <= most ? (int32_t)token->digits : 0;
}

/* "May" and "March" in small letters are other words. */
static int32_t month_of(const hne_i_walk *of, size_t ahead)
{
    const hne_i_item *item = hne_i_walk_item(of, ahead);
    if (!item || item->class_ != CLASS_MONTH)
        return 0;
    if ((item->value == 5 || item->value == 3) && !(item->flags & TOKEN_CAPITAL))
        return 0;
    return item->value;
}

static int is_dash_or_to(const hne_i_walk *of, size_t ahead)
{
    const hne_i_item *item = hne_i_walk_item(of, ahead);
    return item && (item->class_ == CLASS_DASH || item->class_ == CLASS_TO);
}

int hne_i_is_span(const hne_i_walk *of, size_t ahead, int32_t months)
{
    const hne_i_item *item = hne_i_walk_item(of, ahead);
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

/* "of 2018", "this year", ", 2018", "last year" after months; nothing if none follows. */
hne_i_year hne_i_year_after(hne_i_walk *of)
{
    hne_i_walk ahead = *of;
    const hne_i_times *times = &of->reader->times;
    if (!hne_i_walk_take(&ahead, CLASS_OF) && !hne_i_walk_take(&ahead, CLASS_IN))
        hne_i_walk_take(&ahead, CLASS_COMMA);
    if (hne_i_walk_class(&ahead, 0) == CLASS_EMPTY && hne_i_walk_class(&ahead, 1) != CLASS_RELATIVE && !hne_i_year_at(&ahead, 1))
        return (hne_i_year){0, 0};
    hne_i_walk_take(&ahead, CLASS_EMPTY);
    int32_t value = hne_i_year_at(&ahead, 0);
    if (value) {
        of->at = ahead.at + 1;
        return (hne_i_year){value, 1};
    }
    const hne_i_item *relative = hne_i_walk_item(&ahead, 0);
    if (relative && relative->class_ == CLASS_RELATIVE && hne_i_is_span(&ahead, 1, 12) && times->release.year) {
        of->at = ahead.at + 2;
        return (hne_i_year){times->release.year + relative->value, 1};
    }
    return (hne_i_year){0, 0};
}

/* "of the year" after months says nothing new. */
void hne_i_pass_the_year(hne_i_walk *of)
{
    hne_i_walk ahead = *of;
    if (hne_i_walk_take(&ahead, CLASS_OF) || hne_i_walk_take(&ahead, CLASS_IN)) {
        hne_i_walk_take(&ahead, CLASS_EMPTY);
        if (hne_i_is_span(&ahead, 0, 12))
            of->at = ahead.at + 1;
    }
}

/* The period that the sentence spoke of last before `at`, or the one before it. */
static hne_period period_spoken_of(const hne_i_reader *reader, size_t at)
{
    while (at-- > 0)
        if (hne_i_class_at(reader, at) == CLASS_PERIOD && hne_period_is_valid(reader->items.items[at].period))
            return reader->items.items[at].period;
    return reader->times.current;
}

/* "Lower than in the fourth quarter": the last one before what is spoken of. */
static int32_t year_compared_with(const hne_i_walk *of, int32_t last)
{
    enum { MONTHS = 12 };
    hne_period now = period_spoken_of(of->reader, of->at);
    if (!of->compares || !hne_period_is_valid(now))
        return latest_year(&of->reader->times, last);
    return now.last_month / MONTHS - (last - 1 >= now.last_month % MONTHS);
}

static int within_year(hne_i_walk *of, int32_t first, int32_t last, hne_period *out)
{
    hne_i_year found = hne_i_year_after(of);
    if (!found.value) {
        found.value = year_compared_with(of, last);
        hne_i_pass_the_year(of);
    }
    if (found.value)
        *out = (hne_period){12 * found.value + first - 1, 12 * found.value + last - 1};
    return 1;
}

/* --- forms -------------------------------------------------------------------------- */

/* A day of a month: sets nothing but the date. */
int hne_i_match_date(hne_i_walk *of, hne_date *out)
{
    hne_i_walk at = *of;
    int32_t month = month_of(&at, 0), day;
    if (month && (day = hne_i_small_number(&at, 1, 31)) && hne_i_walk_class(&at, 2) != CLASS_UNIT &&
        hne_i_walk_class(&at, 2) != CLASS_MULTIPLIER) {
        at.at += 2;
    } else if ((day = hne_i_small_number(&at, 0, 31)) && (month = month_of(&at, 1)) && hne_i_walk_item(&at, 0)->class_ != CLASS_NUMBER) {
        at.at += 2;
    } else if ((day = hne_i_small_number(&at, 0, 31)) && hne_i_walk_class(&at, 1) == CLASS_OF && (month = month_of(&at, 2))) {
        at.at += 3;
    } else {
        return hne_i_match_date_in_digits(of, out);
    }
    hne_i_year found = hne_i_year_after(&at);
    *out = (hne_date){found.value ? found.value : latest_year(&of->reader->times, month), month, day};
    *of = at;
    return 1;
}

static int is_between(const hne_i_walk *of)
{
    return of->at && hne_i_class_at(of->reader, of->at - 1) == CLASS_BETWEEN;
}

static int is_from(const hne_i_walk *of)
{
    return of->at && hne_i_class_at(of->reader, of->at - 1) == CLASS_FROM;
}

/* "Trade rises through November", "trade came to 141 billion by August" */
static int is_through(const hne_i_walk *of)
{
    const hne_i_item *before = of->at ? &of->reader->items.items[of->at - 1] : NULL;
    if (before && before->class_ == CLASS_BY)
        return 1;
    hne_i_class begins = of->at > 1 ? hne_i_class_at(of->reader, of->at - 2) : CLASS_NONE;
    return before && before->class_ == CLASS_TO && before->value == HNE_I_TO_THROUGH && begins != CLASS_PERIOD &&
           begins != CLASS_MONTH && begins != CLASS_DIGITS && begins != CLASS_SPAN;
}

/* "January to October", "Jan.-Oct.", "January and February", a month alone. */
static int match_months(hne_i_walk *of, hne_period *out)
{
    hne_i_walk at = *of;
    int32_t first = month_of(&at, 0), last;
    if (!first)
        return 0;
    at.at++;
    hne_i_walk early = at;
    hne_i_year own = hne_i_year_after(&early);
    if (is_dash_or_to(&at, 0) && month_of(&at, 1)) {
        last = month_of(&at, 1);
        at.at += 2;
    } else if (own.said && (is_dash_or_to(&early, 0) || (is_between(of) && hne_i_walk_class(&early, 0) == CLASS_AND)) &&
               month_of(&early, 1)) {
        at = early;
        last = month_of(&at, 1);
        at.at += 2;
    } else if (month_of(&at, 0) && hne_i_walk_item(&at, 0)->flags & TOKEN_HYPHEN) {
        last = month_of(&at, 0);
        at.at++;
    } else if (hne_i_walk_class(&at, 0) == CLASS_AND && month_of(&at, 1) > first &&
               (is_between(of) || (first == 1 && (month_of(&at, 1) == 2 || is_from(of))))) {
        last = month_of(&at, 1);
        at.at += 2;
    } else {
        last = first;
        first = is_through(of) ? 1 : first;
        own = (hne_i_year){0, 0};
    }
    if (hne_i_walk_take(&at, CLASS_PERIOD_WORD) || hne_i_is_span(&at, 0, 1))
        at.at += (size_t)hne_i_is_span(&at, 0, 1);
    *of = at;
    if (last >= first && !own.said)
        return within_year(of, first, last, out);
    hne_i_year end = hne_i_year_after(of);
    if (!end.value)
        end.value = own.said ? own.value + (last < first) : latest_year(&of->reader->times, last);
    if (!own.said)
        own.value = end.value - 1;
    if (own.value && end.value)
        *out = (hne_period){12 * own.value + first - 1, 12 * end.value + last - 1};
    return 1;
}

/* "The first, second and third quarters": every ordinal but the last is a period by itself. */
static int match_listed_quarter(hne_i_walk *of, int32_t quarter, hne_period *out)
{
    hne_i_walk end = *of;
    int32_t last = quarter;
    for (end.at++; hne_i_walk_take(&end, CLASS_COMMA) || hne_i_walk_take(&end, CLASS_AND);) {
        hne_i_walk_take(&end, CLASS_AND);
        const hne_i_item *next = hne_i_walk_item(&end, 0);
        if (!next || next->class_ != CLASS_ORDINAL || next->value <= last || next->value > 4)
            return 0;
        last = next->value;
        end.at++;
    }
    if (last == quarter || !hne_i_is_span(&end, 0, 3))
        return 0;
    end.at++;
    of->at++;
    return within_year(&end, 3 * quarter - 2, 3 * quarter, out);
}

/* "The first quarter (Q1) of 2022": past the short name. */
static void pass_short_name(hne_i_walk *of)
{
    if (hne_i_walk_class(of, 0) == CLASS_OPEN && hne_i_walk_class(of, 1) == CLASS_FIRST && hne_i_walk_class(of, 2) == CLASS_CLOSE &&
        (hne_i_walk_class(of, 3) == CLASS_OF || hne_i_walk_class(of, 3) == CLASS_IN))
        of->at += 3;
}

/* "Q1 and Q2": the half, where nothing is told of each. */
static int are_both_quarters(const hne_i_walk *of, int32_t quarter)
{
    const hne_i_item *next = hne_i_walk_item(of, 1);
    return quarter == 1 && !of->reader->is_respective && hne_i_walk_class(of, 0) == CLASS_AND && next &&
           next->class_ == CLASS_FIRST && next->value == 12;
}

static int is_half(const hne_i_item *item)
{
    enum { ONE_HALF = 102 }; /* as CLASS_FRACTION has it */
    return item && item->class_ == CLASS_FRACTION && item->value == ONE_HALF;
}

/* "first three quarters", "third quarter", "first half", "Q1", "ten-month period". */
static int match_parts(hne_i_walk *of, hne_period *out)
{
    hne_i_walk at = *of;
    const hne_i_item *item = hne_i_walk_item(&at, 0);
    if (!item)
        return 0;
    if (item->class_ == CLASS_FIRST) {
        at.at++;
        *of = at;
        if (item->value > 10) {
            int32_t quarter = item->value - 10, last = quarter;
            const hne_i_item *glued = hne_i_walk_item(of, 0);
            size_t ahead = glued && glued->flags & TOKEN_HYPHEN ? 0 : 1; /* "Q1-Q3" */
            const hne_i_item *to = hne_i_walk_item(of, ahead);
            if ((!ahead || is_dash_or_to(of, 0)) && to && to->class_ == CLASS_FIRST && to->value - 10 > quarter) {
                last = to->value - 10;
                of->at += ahead + 1;
            } else if (are_both_quarters(of, quarter)) {
                last = quarter + 1;
                of->at += 2;
            }
            return within_year(of, 3 * quarter - 2, 3 * last, out);
        }
        if (hne_i_is_span(of, 0, 12))
            of->at++;
        return within_year(of, item->value == 1 ? 1 : 7, item->value == 1 ? 6 : 12, out);
    }
    if (item->class_ == CLASS_ORDINAL && is_half(hne_i_walk_item(&at, 1)) && item->value <= 2) { /* "1st half of 2019" */
        of->at += 2;
        if (hne_i_is_span(of, 0, 12))
            of->at++;
        return within_year(of, 6 * item->value - 5, 6 * item->value, out);
    }
    if (item->class_ == CLASS_ORDINAL) {
        int32_t number = item->value == 1 ? hne_i_small_number(&at, 1, 12) : 0;
        const hne_i_item *span = hne_i_walk_item(&at, number ? 2 : 1), *to = hne_i_walk_item(&at, 1), *end = hne_i_walk_item(&at, 2);
        hne_i_walk behind = {of->reader, of->at + (number ? 3 : 2), of->compares};
        int is_count = span && span->value == 1 && !number && !hne_i_year_after(&behind).said; /* "its seventh month of growth" */
        if (span && span->class_ == CLASS_SPAN && span->value < 12 && item->value * span->value <= 12 &&
            number * span->value <= 12 && !is_count) {
            of->at += number ? 3 : 2;
            hne_i_walk_take(of, CLASS_PERIOD_WORD);
            pass_short_name(of);
            return within_year(of, number ? 1 : (item->value - 1) * span->value + 1,
                               (number ? number : item->value) * span->value, out);
        }
        if (to && end && (to->class_ == CLASS_TO || to->class_ == CLASS_DASH) && end->class_ == CLASS_ORDINAL &&
            hne_i_is_span(&at, 3, 3) && end->value <= 4 && end->value > item->value) {
            of->at += 4;
            return within_year(of, 3 * item->value - 2, 3 * end->value, out);
        }
        return match_listed_quarter(of, item->value, out);
    }
    return 0;
}

/* "the 13th Five-Year Plan period (2016-2020)". The sixth plan began in 1981. */
static int match_plan(hne_i_walk *of, hne_period *out)
{
    const hne_i_item *item = hne_i_walk_item(of, 0);
    if (!item || item->class_ != CLASS_ORDINAL || hne_i_walk_class(of, 1) != CLASS_PLAN)
        return 0;
    int32_t begins = 1981 + 5 * (item->value - 6);
    size_t before = of->at;
    while (before && (hne_i_class_at(of->reader, before - 1) == CLASS_EMPTY || hne_i_class_at(of->reader, before - 1) == CLASS_GONE))
        before--;
    of->at += 2;
    hne_i_walk_take(of, CLASS_PERIOD_WORD);
    if (before && hne_i_class_at(of->reader, before - 1) == CLASS_PERIOD)
        return 1; /* "in 2006 the 11th plan began": one year of it is spoken of */
    if (item->value >= 6 && item->value < 40)
        *out = (hne_period){12 * begins, 12 * begins + 59};
    return 1;
}

/* "this year's first two months": that part of the year, which `out` is. */
static void match_part_of_year(hne_i_walk *of, hne_period *out)
{
    hne_i_walk at = *of;
    hne_period part = {0, -1};
    if (match_parts(&at, &part) && hne_period_is_valid(part)) {
        *of = at;
        *out = hne_period_shift(part, 12 * (out->first_month / 12 - part.first_month / 12));
    }
}

/* "2013 to (the end of) August 2022", "to Aug 31 this year": up to a month of a later year, which is said. */
static int match_up_to_month(hne_i_walk *of, int32_t first, hne_period *out)
{
    hne_i_walk at = *of;
    if (!is_dash_or_to(&at, 0))
        return 0;
    at.at++;
    hne_i_walk_take(&at, CLASS_END);
    int32_t month = month_of(&at, 0);
    at.at += 1 + (size_t)(hne_i_small_number(&at, 1, 31) != 0);
    hne_i_year year = hne_i_year_after(&at);
    if (!month || !year.said || year.value <= first)
        return 0;
    *out = (hne_period){12 * first, 12 * year.value + month - 1};
    *of = at;
    return 1;
}

/* Years, ranges of years. */
static int match_years(hne_i_walk *of, hne_period *out)
{
    int32_t first = hne_i_year_at(of, 0), last = first;
    if (!first)
        return 0;
    int is_owner = hne_i_walk_item(of, 0)->flags & TOKEN_POSSESSIVE;
    of->at++;
    if (match_up_to_month(of, first, out))
        return 1;
    if (is_dash_or_to(of, 0) && hne_i_year_at(of, 1) > first) {
        last = hne_i_year_at(of, 1);
        of->at += 2;
    }
    *out = (hne_period){12 * first, 12 * last + 11};
    if (is_owner)
        match_part_of_year(of, out);
    return 1;
}

/* "Exports in July hit a record. Imports last month did too", in a text without a date: it is out after July. */
static int is_month_told_of(const hne_i_walk *of, const hne_i_item *last)
{
    const hne_i_times *times = &of->reader->times;
    return !of->compares && !times->release.month && last->value == -1 && last->entry && !strcmp(last->entry->phrase, "last") &&
           hne_period_is_valid(times->current) && hne_period_months(times->current) == 1;
}

/* "last year", "this month", "the previous quarter". */
static int match_relative(hne_i_walk *of, hne_period *out)
{
    const hne_i_item *item = hne_i_walk_item(of, 0), *span = hne_i_walk_item(of, 1);
    const hne_i_times *times = &of->reader->times;
    int32_t months = hne_i_small_number(of, 1, 11);
    if (item && item->class_ == CLASS_RELATIVE && item->value < 0 && months > 1 && hne_i_is_span(of, 2, 1)) {
        of->at += 3;
        int at_the_end = item->entry && !strcmp(item->entry->phrase, "last");
        hne_i_walk ahead = *of;
        at_the_end = at_the_end && hne_i_year_after(&ahead).said;
        return within_year(of, at_the_end ? 13 - months : 1, at_the_end ? 12 : months, out);
    }
    if (!item || item->class_ != CLASS_RELATIVE || !span || span->class_ != CLASS_SPAN)
        return 0;
    of->at += 2;
    hne_i_walk ahead = *of;
    if (item->value < 0 && (span->value == 1 || span->value == 3) && hne_i_year_at(&ahead, 1) && hne_i_walk_class(&ahead, 0) == CLASS_OF)
        return within_year(of, 13 - span->value, 12, out); /* "the last quarter of 2019" */
    if (span->value == 12) {
        int32_t now = times->release.year ? times->release.year : 0;
        if (now)
            *out = hne_period_of_year(now + item->value);
        if (now && span->flags & TOKEN_POSSESSIVE)
            match_part_of_year(of, out);
    } else if (span->value == 1 && is_month_told_of(of, item)) {
        *out = times->current;
    } else if (hne_period_is_valid(times->current) && hne_period_months(times->current) == span->value &&
               (of->compares || span->value != 1 || !times->release.month)) {
        *out = hne_period_shift(times->current, item->value * span->value);
    } else if (times->release.year && times->release.month && span->value == 1) {
        int32_t month = 12 * times->release.year + times->release.month - 1 + item->value;
        *out = (hne_period){month, month};
    }
    return 1;
}

/* "Five-month exports", "the six-month total": no "six-month high". */
static int is_of_concept(const hne_i_walk *of, const hne_i_walk *behind)
{
    hne_i_class class_ = hne_i_walk_class(behind, 0);
    return hne_i_walk_item(of, 1)->flags & TOKEN_HYPHEN &&
           (class_ == CLASS_CONCEPT || class_ == CLASS_MEASURE || class_ == CLASS_WHOLE);
}

/* "eight months of 2020", "in 11 months", "the three quarters of 2021", "the seven months ending July". */
static int match_count_of_months(hne_i_walk *of, hne_period *out)
{
    int32_t count = hne_i_small_number(of, 0, 11), months = hne_i_is_span(of, 1, 3) ? 3 * count : count;
    hne_i_walk at = *of;
    if (count < 2 || months > 11 || !(hne_i_is_span(of, 1, 1) || hne_i_is_span(of, 1, 3)))
        return 0;
    at.at += 2;
    if ((hne_i_walk_class(&at, 0) == CLASS_ENDING || hne_i_walk_class(&at, 0) == CLASS_TO) && month_of(&at, 1)) {
        int32_t last = month_of(&at, 1);
        at.at += 2;
        *of = at;
        return within_year(of, last - months + 1 > 0 ? last - months + 1 : 1, last, out);
    }
    hne_i_walk ahead = at;
    size_t before = of->at;
    before -= before && hne_i_class_at(of->reader, before - 1) == CLASS_EMPTY; /* "in the nine months" */
    const hne_i_item *opens = before ? &of->reader->items.items[before - 1] : NULL;
    int is_definite = before < of->at; /* "of the five months" */
    int is_for_the = opens && opens->class_ == CLASS_OF && (is_definite || opens->value == HNE_I_DEFINITE); /* not "for six months" */
    int is_over = opens && opens->class_ == CLASS_HEDGE && opens->value == HNE_HEDGE_OVER && is_definite; /* "over the six months" */
    int is_first = hne_i_year_after(&ahead).said || (opens && opens->class_ == CLASS_IN) || is_for_the || is_over ||
                   is_of_concept(of, &at);
    if (!is_first)
        return 0;
    *of = at;
    return within_year(of, 1, months, out);
}

int hne_i_match_period(hne_i_walk *of, hne_period *out)
{
    *out = (hne_period){0, -1};
    return match_plan(of, out) || match_parts(of, out) || match_count_of_months(of, out) || match_months(of, out) ||
           match_years(of, out) || match_relative(of, out);
}
