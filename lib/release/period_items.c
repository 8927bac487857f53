/* SPDX-License-Identifier: MIT */
/* Periods, dates and lengths of time in a sentence, each made one item. */
#include "release/walk.h"

/* What dates and periods begin with. */
static int begins_time(hne_i_class class_)
{
    return class_ == CLASS_MONTH || class_ == CLASS_DIGITS || class_ == CLASS_ORDINAL || class_ == CLASS_NUMBER ||
           class_ == CLASS_FIRST || class_ == CLASS_RELATIVE;
}

/* "An average growth of 5 percent over the past two years": the average of two, of which the length is no time then. */
static void settle_average(hne_i_reader *reader, size_t length)
{
    size_t first = length, average;
    while (first > 0 && (hne_i_class_at(reader, first - 1) == CLASS_RELATIVE || hne_i_class_at(reader, first - 1) == CLASS_EMPTY))
        first--;
    hne_i_class opens = first ? hne_i_class_at(reader, first - 1) : CLASS_NONE;
    if (opens != CLASS_IN && opens != CLASS_HEDGE)
        return;
    for (average = first - 1; average > 0 && hne_i_class_at(reader, average - 1) != CLASS_COMMA; average--)
        if (hne_i_class_at(reader, average - 1) == CLASS_BASIS &&
            reader->items.items[average - 1].value == HNE_I_BASIS_AVERAGE) {
            reader->items.items[average - 1].value = HNE_I_BASIS_AVERAGE_OF_TWO;
            hne_i_join_items(reader, first - 1, length, CLASS_EMPTY)->entry = NULL;
            return;
        }
}

/* "Straight", "in a row". */
static int is_running(const hne_i_walk *of, size_t ahead)
{
    const hne_i_item *item = hne_i_walk_item(of, ahead);
    return item && item->class_ == CLASS_EMPTY && item->entry && item->entry->value == HNE_I_EMPTY_RUNNING;
}

/* "12 straight months", "in three years", "the past five years": a length of time; its number of items. */
static size_t length_at(const hne_i_walk *of)
{
    size_t number = hne_i_small_number(of, 0, 1000) ? 1 : 0;
    size_t between = hne_i_walk_class(of, number) == CLASS_WORD || is_running(of, number) ? 1 : 0;
    if (!number || hne_i_walk_class(of, number + between) != CLASS_SPAN)
        return 0;
    return number + between + 1 + (size_t)is_running(of, number + between + 1);
}

static int names_month(const hne_i_reader *reader)
{
    for (size_t i = 0; i < reader->items.count; i++)
        if (reader->items.items[i].class_ == CLASS_MONTH || reader->items.items[i].class_ == CLASS_PERIOD)
            return 1;
    return 0;
}

/* "The ninth straight year", "the fourth month in a row"; where the month is not named, it is what the sentence is of. */
static size_t running_length_at(const hne_i_walk *of)
{
    enum { YEAR = 12 };
    size_t between = (size_t)is_running(of, 1);
    if (hne_i_walk_class(of, 0) != CLASS_ORDINAL || hne_i_walk_class(of, 1 + between) != CLASS_SPAN ||
        !(hne_i_is_span(of, 1 + between, YEAR) || names_month(of->reader)))
        return 0;
    size_t behind = (size_t)is_running(of, 2 + between);
    return between || behind ? 2 + between + behind : 0;
}

/* "For the" before a length of time says no more than it. */
static size_t start_of_length(const hne_i_reader *reader, size_t first)
{
    size_t at = first;
    while (at > 0 && hne_i_class_at(reader, at - 1) == CLASS_EMPTY)
        at--;
    hne_i_class opens = at ? hne_i_class_at(reader, at - 1) : CLASS_NONE;
    int is_for_the = opens == CLASS_OF && reader->items.items[at - 1].value == HNE_I_DEFINITE;
    return opens == CLASS_FOR || is_for_the ? at - 1 : first;
}

static int match_length(hne_i_walk *of)
{
    enum { YEAR = 12 };
    size_t first = of->at, length = length_at(of), running = length ? 0 : running_length_at(of);
    if (!length && !running)
        return 0;
    int is_two_years = length == 2 && hne_i_small_number(of, 0, 2) == 2 && hne_i_is_span(of, 1, YEAR);
    of->at += length + running;
    size_t start = running ? start_of_length(of->reader, first) : first;
    hne_i_join_items(of->reader, start, of->at - 1, CLASS_EMPTY)->entry = NULL;
    if (is_two_years)
        settle_average(of->reader, first);
    return 1;
}

/* "A strong March sped up the first quarter of 2019. In that month": March, within the quarter. The period spoken of
 * last where it holds no such month. */
static hne_period month_within(const hne_i_times *times)
{
    int32_t year = times->current.last_month / 12;
    hne_period month = {12 * year + times->month.first_month % 12, 12 * year + times->month.first_month % 12};
    return hne_period_is_valid(times->month) && hne_period_contains(times->current, month) ? month : times->current;
}

/* "2006 was the first year of the plan of 2006 to 2010": it stays the year that was named. */
static int holds_year(const hne_i_times *times, hne_period period)
{
    enum { YEAR = 12 };
    return times->year && hne_period_months(period) > YEAR && hne_period_contains(period, hne_period_of_year(times->year));
}

/* "2006 was the first year of the plan. The product of the year": the year that was named last, within the plan. */
static hne_period year_within(const hne_i_times *times)
{
    return hne_period_is_valid(times->current) && holds_year(times, times->current) ? hne_period_of_year(times->year)
                                                                                   : times->current;
}

/* "the period", "the year", "the month": what was spoken of last. */
static int match_back_reference(hne_i_walk *of, hne_period *out)
{
    hne_i_walk at = *of;
    const hne_i_item *item = hne_i_walk_item(&at, 0);
    int is_this = item && item->class_ == CLASS_RELATIVE && !item->value;
    int is_that = item && item->class_ == CLASS_FUNCTION; /* "that month", as may_begin() has seen */
    if (!item || !item->entry || !(is_this || is_that || hne_i_is_definite(item)))
        return 0;
    at.at++;
    if (hne_i_walk_take(&at, CLASS_SAME) && !hne_i_walk_take(&at, CLASS_PERIOD_WORD))
        return 0;
    hne_period now = of->reader->times.current;
    if (at.at == of->at + 1) {
        const hne_i_item *span = hne_i_walk_item(&at, 0);
        if (!span || (span->class_ != CLASS_PERIOD_WORD && span->class_ != CLASS_SPAN))
            return 0;
        if (is_this && span->class_ == CLASS_SPAN)
            return 0;
        if (span->class_ == CLASS_SPAN && span->value == 1 && hne_period_is_valid(now))
            now = month_within(&of->reader->times);
        if (span->class_ == CLASS_SPAN && span->value == 12)
            now = year_within(&of->reader->times);
        if (span->class_ == CLASS_SPAN && ((span->value != hne_period_months(now) && !is_that) || span->value > 12))
            return 0;
        at.at++;
    }
    *of = at;
    *out = now;
    return 1;
}

/* The half or quarter that ends with the period spoken of, or else the half that was over last; an invalid one if neither is. */
static hne_period span_ending(const hne_i_times *times, int32_t months)
{
    enum { HALF = 6, YEAR = 12, LATEST = 3 }; /* months after which nobody speaks of it as the half-year */
    hne_period now = times->current, none = {0, -1};
    if (hne_period_is_valid(now) && hne_period_months(now) < months && (now.last_month + 1) % months == 0)
        return (hne_period){now.last_month - months + 1, now.last_month};
    int32_t over = times->release.month - 1 - HALF;
    int32_t end = YEAR * times->release.year + HALF;
    return months == HALF && times->release.year && over >= 0 && over < LATEST ? (hne_period){end - HALF, end - 1} : none;
}

/* "During the half-year", "half-year exports"; "in the quarter" after its last month. */
static int match_span_alone(hne_i_walk *of, hne_period *out)
{
    hne_i_walk at = *of;
    const hne_i_item *the = hne_i_walk_item(&at, 0);
    int is_definite = the && hne_i_is_definite(the);
    at.at += (size_t)is_definite;
    const hne_i_item *span = hne_i_walk_item(&at, 0);
    int is_named = span && span->class_ == CLASS_SPAN && (span->value == 3 || span->value == 6) &&
                   (is_definite || (span->value == 6 && hne_i_walk_class(&at, 1) == CLASS_CONCEPT));
    if (!is_named)
        return 0;
    *out = span_ending(&of->reader->times, span->value);
    if (!hne_period_is_valid(*out))
        return 0;
    at.at++;
    hne_i_walk_take(&at, CLASS_PERIOD_WORD);
    *of = at;
    return 1;
}

/* "In the period", where the text is about another than the one spoken of last: either may be meant. */
static int is_of_two_periods(const hne_i_walk *behind, hne_period period)
{
    const hne_i_reader *reader = behind->reader;
    const hne_i_item *last = &reader->items.items[behind->at - 1];
    if (last->class_ == CLASS_SPAN) /* "in that month", where a quarter was spoken of last */
        return last->value != hne_period_months(period);
    return hne_i_class_at(reader, behind->at - 1) == CLASS_PERIOD_WORD && hne_period_is_valid(reader->topic->main_period) &&
           !hne_period_equal(reader->topic->main_period, period);
}

/* "these five months", "the eight-month period": as many as were spoken of last. */
static int match_counted_back(hne_i_walk *of, hne_period *out)
{
    hne_i_class class_ = hne_i_walk_class(of, 0);
    if (class_ != CLASS_EMPTY && class_ != CLASS_PRONOUN)
        return 0;
    size_t is_two = class_ == CLASS_PRONOUN && hne_i_is_span(of, 1, 1); /* "the two" is a pronoun */
    int32_t months = is_two ? 2 : hne_i_small_number(of, 1, 11);
    const hne_period *spoken_of[] = {&of->reader->times.current, &of->reader->topic->main_period};
    const hne_period *now = NULL;
    for (size_t i = 0; i < sizeof spoken_of / sizeof *spoken_of && !now; i++)
        if (hne_period_is_valid(*spoken_of[i]) && hne_period_months(*spoken_of[i]) == months)
            now = spoken_of[i];
    if (months < 2 || !hne_i_is_span(of, 2 - is_two, 1) || !now)
        return 0;
    hne_i_walk ahead = *of;
    ahead.at += 3 - is_two;
    if (hne_i_walk_class(&ahead, 0) == CLASS_ENDING || hne_i_year_after(&ahead).said ||
        (hne_i_walk_class(&ahead, 0) == CLASS_TO && hne_i_walk_class(&ahead, 1) == CLASS_MONTH))
        return 0;
    of->at = ahead.at;
    hne_i_walk_take(of, CLASS_PERIOD_WORD);
    *out = *now;
    return 1;
}

/* "In March alone" */
static int is_alone(const hne_i_walk *of)
{
    const hne_i_item *next = hne_i_walk_item(of, 0);
    return hne_i_walk_class(of, 0) == CLASS_EMPTY && next->entry && next->entry->value == HNE_I_EMPTY_ALONE;
}

/* "The founding of the republic in 1949": told by the way, unless figures are of then. */
static int is_long_ago(const hne_i_times *times, hne_period period)
{
    enum { YEARS = 25, MONTHS = 12 };
    return times->release.year && period.last_month / MONTHS + YEARS < times->release.year;
}

/* "After September, it has again passed 200 billion": of a later time. */
static int is_after(const hne_i_reader *reader, size_t first)
{
    return first && hne_i_class_at(reader, first - 1) == CLASS_FUNCTION &&
           reader->items.items[first - 1].value == HNE_I_FUNCTION_AFTER;
}

static void join_period(hne_i_walk *of, size_t first, hne_period period, int ended)
{
    int after = is_after(of->reader, first);
    if (!ended && after)
        ended = HNE_I_PERIOD_VAGUE;
    if (!ended && is_alone(of))
        ended = HNE_I_PERIOD_ALONE;
    hne_i_item *joined = hne_i_join_items(of->reader, first, of->at - 1, CLASS_PERIOD);
    joined->entry = NULL;
    joined->period = period;
    joined->value = (int16_t)ended;
    int is_since = first && hne_i_class_at(of->reader, first - 1) == CLASS_SINCE; /* "the fastest growth since 1996" */
    if (hne_period_is_valid(period) && !is_since && !after && !is_long_ago(&of->reader->times, period)) {
        of->reader->times.current = period;
        if (!holds_year(&of->reader->times, period))
            of->reader->times.year = period.last_month / 12;
        if (hne_period_months(period) == 1)
            of->reader->times.month = period;
    }
}

static void join_date(hne_i_walk *of, size_t first, hne_date date, int ended)
{
    hne_i_item *joined = hne_i_join_items(of->reader, first, of->at - 1, ended ? CLASS_PERIOD : CLASS_DATE);
    joined->entry = NULL;
    joined->value = (int16_t)(ended ? 1 : date.day);
    joined->period = hne_date_is_valid(date) ? hne_date_period(date) : (hne_period){0, -1};
}

/* "5.6", "10 million": no year, day or count of months. */
static int is_amount(const hne_i_walk *of)
{
    return hne_i_walk_token(of, hne_i_walk_item(of, 0))->decimals || hne_i_walk_class(of, 1) == CLASS_MULTIPLIER;
}

/* Most items begin nothing of the kind. */
static int may_begin(const hne_i_walk *of)
{
    hne_i_class class_ = hne_i_walk_class(of, 0), next;
    switch (class_) {
    case CLASS_THAN: case CLASS_FROM: case CLASS_HEDGE: case CLASS_AT: case CLASS_SAME: case CLASS_END:
    case CLASS_BETWEEN: case CLASS_SPAN:
        return 1;
    case CLASS_DIGITS:
        return !is_amount(of);
    case CLASS_EMPTY: /* "the same period", "the period", "the year" */
        next = hne_i_walk_class(of, 1);
        return next == CLASS_SAME || next == CLASS_PERIOD_WORD || next == CLASS_SPAN || next == CLASS_NUMBER ||
               next == CLASS_DIGITS;
    case CLASS_FUNCTION: /* "that month" */
        next = hne_i_walk_class(of, 1);
        return hne_i_is_span(of, 1, 1) ||
               (of->at && hne_i_is_preposition(hne_i_class_at(of->reader, of->at - 1)) && next == CLASS_SPAN);
    case CLASS_PRONOUN: /* "these five months" */
        return hne_i_walk_class(of, 1) == CLASS_SPAN || hne_i_walk_class(of, 2) == CLASS_SPAN;
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

/* "Last year" of a text that names 2021 and has no date: 2021 itself, or 2020. "This year": the one after, where all
 * of 2021 is told of. */
static int is_vague_year(const hne_i_reader *reader, size_t first, size_t end)
{
    int latest_vague = reader->times.is_year_over ? 0 : -1;
    for (size_t i = first; reader->times.is_named_year && i + 1 < end; i++) {
        const hne_i_item *item = &reader->items.items[i], *span = item + 1;
        if (item->class_ == CLASS_RELATIVE && item->value <= latest_vague && span->class_ == CLASS_SPAN && span->value == 12)
            return 1;
    }
    return 0;
}

/* "State-owned enterprises, over the same months, exported": a time by the way, whose commas part nothing. The comma
 * behind it; `at` where there is none. */
static size_t end_of_time_aside(const hne_i_reader *reader, size_t at)
{
    hne_i_class first = hne_i_class_at(reader, at + 1);
    size_t period = at + 1 + (first != CLASS_PERIOD && first != CLASS_BASIS);
    hne_i_class before = at ? hne_i_class_at(reader, at - 1) : CLASS_NONE, verb = hne_i_class_at(reader, period + 2);
    int is_named = before == CLASS_WORD || before == CLASS_QUALIFIER || before == CLASS_AREA || before == CLASS_HOME ||
                   before == CLASS_CONCEPT || before == CLASS_MODE;
    int goes_on = verb == CLASS_LEVEL || verb == CLASS_CHANGE || verb == CLASS_SHARE || verb == CLASS_CONTRIBUTE ||
                  (verb == CLASS_CONCEPT && reader->items.items[period + 2].value == HNE_I_CONCEPT_VERB);
    return is_named && goes_on && (first == CLASS_BASIS || hne_i_class_at(reader, period) == CLASS_PERIOD) &&
           hne_i_class_at(reader, period + 1) == CLASS_COMMA ? period + 1 : at;
}

/* Up to the first figure: behind one a comma parts clauses. */
static void pass_commas_of_times(hne_i_reader *reader)
{
    int passed = 0;
    for (size_t i = 0; i < reader->items.count && hne_i_class_at(reader, i) != CLASS_DIGITS; i++) {
        size_t end = hne_i_class_at(reader, i) == CLASS_COMMA ? end_of_time_aside(reader, i) : i;
        if (end == i)
            continue;
        reader->items.items[i].class_ = reader->items.items[end].class_ = CLASS_GONE;
        if (hne_i_class_at(reader, i + 1) == CLASS_BASIS) /* "over the same months": nothing is compared yet */
            reader->items.items[i + 1].class_ = CLASS_EMPTY;
        passed = 1;
    }
    if (passed)
        hne_i_close_gaps(reader);
}

/* "During the National Day holiday": some days of a month. */
static int is_holiday(const hne_i_reader *reader, size_t first, size_t end)
{
    for (size_t i = first; i < end; i++)
        if (hne_i_class_at(reader, i) == CLASS_MONTH && reader->items.items[i].entry && reader->items.items[i].entry->name)
            return 1;
    return 0;
}

/* "Up 0.5 percentage points in the first three quarters" of a text on ten months: what the growth is held against. */
static int join_base_of_points(hne_i_walk *of, size_t first, hne_period period)
{
    const hne_i_reader *reader = of->reader;
    hne_period now = reader->times.current;
    size_t in = first;
    while (in > 0 && hne_i_class_at(reader, in - 1) == CLASS_EMPTY)
        in--;
    if (hne_i_class_at(reader, in - 1) != CLASS_IN || !hne_i_is_behind_points(reader, in - 1) ||
        period.first_month != now.first_month || period.last_month >= now.last_month)
        return 0;
    hne_i_item *joined = hne_i_join_items(of->reader, first, of->at - 1, CLASS_BASIS);
    joined->entry = NULL;
    joined->period = period;
    joined->value = HNE_BASIS_PERIOD;
    return 1;
}

/* "6.1 percent for the first quarter and 7.9 percent for the second" */
static int match_next_quarter(hne_i_walk *of, hne_period *out)
{
    enum { QUARTER = 3, YEAR = 12 };
    const hne_i_reader *reader = of->reader;
    const hne_i_item *ordinal = hne_i_walk_item(of, 0);
    hne_i_class behind = hne_i_walk_class(of, 1);
    int is_last = behind == CLASS_NONE || behind == CLASS_COMMA || behind == CLASS_SEMICOLON || behind == CLASS_AND;
    size_t before = of->at;
    while (before > 0 && hne_i_class_at(reader, before - 1) == CLASS_EMPTY)
        before--;
    hne_i_class opens = before ? hne_i_class_at(reader, before - 1) : CLASS_NONE;
    int is_for_the = opens == CLASS_OF && reader->items.items[before - 1].value == HNE_I_DEFINITE;
    if (!ordinal || ordinal->class_ != CLASS_ORDINAL || !is_last || (!is_for_the && opens != CLASS_FOR && opens != CLASS_IN))
        return 0;
    for (size_t i = before; i-- > 0;)
        if (hne_i_class_at(reader, i) == CLASS_PERIOD) {
            hne_period last = reader->items.items[i].period;
            if (hne_period_months(last) != QUARTER || last.last_month % YEAR != QUARTER * (ordinal->value - 1) - 1)
                return 0;
            *out = hne_period_shift(last, QUARTER);
            if (out->last_month >= YEAR * reader->times.release.year + reader->times.release.month)
                return 0; /* not over yet: of another year */
            of->at++;
            return 1;
        }
    return 0;
}

void hne_i_join_periods(hne_i_reader *reader)
{
    hne_i_walk of = {reader, 0, 0};
    while (of.at < reader->items.count) {
        size_t first = of.at;
        if (!may_begin(&of)) {
            of.at++;
            continue;
        }
        hne_date date;
        hne_period period;
        int ended = 0, is_year_to = 0;
        hne_i_same_period same;
        int is_of_year;
        if (hne_i_match_days(&of, &period, &is_of_year)) {
            join_period(&of, first, period, is_of_year ? 0 : HNE_I_PERIOD_VAGUE);
            continue;
        }
        if (hne_i_match_day_alone(&of) || hne_i_match_basis(&of) || hne_i_match_same_year_before(&of))
            continue;
        const hne_i_item *opens = hne_i_walk_item(&of, 0);
        if (hne_i_walk_take(&of, CLASS_END)) {
            is_year_to = opens->value == HNE_I_END_OF_YEAR;
            ended = is_year_to ? HNE_I_PERIOD_VAGUE : HNE_I_PERIOD_ENDED;
            hne_i_walk_take(&of, CLASS_EMPTY);
        } else if (!hne_i_walk_take(&of, CLASS_FROM)) {
            hne_i_walk_take(&of, CLASS_BETWEEN);
        }
        size_t inner = of.at;
        int is_time = begins_time(hne_i_walk_class(&of, 0));
        if (is_time && hne_i_match_date(&of, &date)) {
            join_date(&of, first, date, ended);
        } else if (match_back_reference(&of, &period) || match_span_alone(&of, &period)) {
            join_period(&of, first, period, is_of_two_periods(&of, period) ? HNE_I_PERIOD_VAGUE : ended);
        } else if ((is_time && (match_next_quarter(&of, &period) || hne_i_match_period(&of, &period))) || match_counted_back(&of, &period) ||
                   (hne_i_match_same(&of, &same) && (period = same.period, 1))) {
            if (is_year_to && hne_period_is_valid(period))
                period.first_month = period.last_month - period.last_month % 12;
            if (is_vague_year(reader, first, of.at) || is_holiday(reader, inner, of.at))
                ended = HNE_I_PERIOD_VAGUE;
            if (!join_base_of_points(&of, first, period))
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
    pass_commas_of_times(reader);
}
