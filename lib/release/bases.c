/* SPDX-License-Identifier: MIT */
/* What a change is measured against: phrases of comparison with a time, joined to one item each. */
#include "release/walk.h"

#include <string.h>

int hne_i_match_same(hne_i_walk *of, hne_i_same_period *out)
{
    enum { MONTHS = 12 };
    hne_i_walk at = *of;
    hne_i_walk_take(&at, CLASS_EMPTY);
    const hne_i_item *word = hne_i_walk_item(&at, 0);
    int is_whole = word && word->class_ == CLASS_SAME && word->value == HNE_I_SAME_PERIOD;
    if (!hne_i_walk_take(&at, CLASS_SAME))
        return 0;
    at.at += !is_whole && hne_i_small_number(&at, 0, MONTHS) && hne_i_walk_class(&at, 1) == CLASS_SPAN; /* "nine months" */
    /* "the same 2014 period" */
    hne_i_year within = hne_i_walk_class(&at, 1) == CLASS_PERIOD_WORD ? hne_i_year_after(&at) : (hne_i_year){0};
    int is_month = hne_i_is_span(&at, 0, 1);
    if (!is_whole && !hne_i_walk_take(&at, CLASS_PERIOD_WORD) && !hne_i_walk_take(&at, CLASS_SPAN))
        return 0;
    *of = at;
    hne_i_walk_take(of, CLASS_FUNCTION); /* "the same period as last year" */
    hne_i_year found = within.value ? within : hne_i_year_after(of);
    hne_period now = of->reader->times.current;
    out->has_year = found.value != 0;
    if (!found.value) {
        of->at = at.at;
        hne_i_pass_the_year(of);
        if (is_month && hne_period_months(now) > 1 && hne_period_is_valid(of->reader->times.month))
            now = of->reader->times.month;
    }
    out->period = hne_period_is_valid(now) && found.value
                      ? hne_period_shift(now, 12 * (found.value - now.last_month / 12)) : now;
    return 1;
}

int hne_i_is_behind_points(const hne_i_reader *reader, size_t at)
{
    const hne_i_item *unit = at ? &reader->items.items[at - 1] : NULL;
    return unit && unit->class_ == CLASS_UNIT && !strcmp(unit->entry->name, "PP");
}

/* Whether the item opens a comparison with a period: over, than, from, compared with. */
static int opens_comparison(const hne_i_item *item)
{
    return item && (item->class_ == CLASS_THAN || item->class_ == CLASS_FROM ||
                    (item->class_ == CLASS_HEDGE && (item->value == HNE_HEDGE_OVER || item->value == HNE_HEDGE_UNDER)));
}

/* Basis of a comparison with a period: a part of a year is compared with the
 * same part, whatever "over last year" says. */
static int16_t basis_against(const hne_i_walk *of, hne_period base, const hne_i_item *word, int compares)
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

/* "From the end of last year": its last month, as a stock was then. */
static int match_end(hne_i_walk *of, hne_period *out)
{
    hne_i_walk at = *of;
    hne_period year;
    if (!hne_i_walk_take(&at, CLASS_END))
        return 0;
    hne_i_walk_take(&at, CLASS_EMPTY);
    if (!hne_i_match_period(&at, &year) || !hne_period_is_valid(year) || hne_i_walk_class(&at, 0) == CLASS_TO)
        return 0;
    *out = (hne_period){year.last_month, year.last_month};
    *of = at;
    return 1;
}

/* "Over last October": that of the year before. */
static int match_last_named(hne_i_walk *of, hne_period *out)
{
    enum { MONTHS = 12 };
    const hne_i_item *last = hne_i_walk_item(of, 0), *month = hne_i_walk_item(of, 1);
    hne_period now = of->reader->times.current;
    if (!last || last->class_ != CLASS_RELATIVE || last->value != -1 || !month || month->class_ != CLASS_MONTH ||
        hne_period_months(now) != 1 || now.last_month % MONTHS != month->value - 1)
        return 0;
    *out = hne_period_year_earlier(now);
    of->at += 2;
    return 1;
}

/* "Up 29.5% and 9.1% over the same period of 2020 and 2019, respectively": behind the first basis one more, of a year
 * alone, with the months of the first. */
static void match_years_besides(hne_i_walk *of, hne_period base)
{
    enum { MONTHS = 12 };
    hne_i_walk at = *of;
    hne_period year;
    if (!hne_period_is_valid(base) || (!hne_i_walk_take(&at, CLASS_AND) && !hne_i_walk_take(&at, CLASS_COMMA)) ||
        !hne_i_match_period(&at, &year) || hne_period_months(year) != MONTHS)
        return;
    size_t behind = at.at - of->at;
    behind += hne_i_walk_class(of, behind) == CLASS_COMMA;
    if (hne_i_walk_class(of, behind) != CLASS_RESPECTIVELY)
        return;
    hne_i_item *joined = hne_i_join_items(of->reader, of->at, at.at - 1, CLASS_BASIS);
    joined->entry = NULL;
    joined->period = hne_period_shift(base, MONTHS * (year.last_month / MONTHS - base.last_month / MONTHS));
    joined->value = HNE_BASIS_PERIOD;
    of->at = at.at;
}

/* "The output of 2004", "the figure for 2004": past what was in that year, if a year is said of it. */
static size_t past_noun(const hne_i_walk *of, size_t ahead)
{
    size_t at = ahead;
    while (hne_i_walk_class(of, at) == CLASS_EMPTY)
        at++;
    hne_i_class noun = hne_i_walk_class(of, at);
    at += noun == CLASS_WORD || noun == CLASS_MEASURE || noun == CLASS_CONCEPT;
    hne_i_class between = hne_i_walk_class(of, at);
    const hne_i_item *year = hne_i_walk_item(of, at + 1);
    int is_year = year && year->class_ == CLASS_DIGITS && year->end - year->begin == 4;
    return at > ahead && is_year && (between == CLASS_OF || between == CLASS_FOR || between == CLASS_IN) ? at + 1 : ahead;
}

int hne_i_match_basis(hne_i_walk *of)
{
    hne_i_walk at = *of;
    size_t first = at.at;
    hne_period base;
    size_t article = hne_i_walk_class(&at, 1) == CLASS_EMPTY; /* "on the previous year" */
    int is_on = hne_i_walk_class(&at, 0) == CLASS_AT && hne_i_walk_class(&at, 1 + article) == CLASS_RELATIVE &&
                hne_i_walk_item(&at, 1 + article)->value < 0;
    int is_behind_percent =
        hne_i_walk_class(&at, 0) == CLASS_AT && first && hne_i_class_at(of->reader, first - 1) == CLASS_UNIT;
    /* "up 6.6 percent on 2001" */
    is_on |= is_behind_percent && hne_i_walk_class(&at, 1) == CLASS_DIGITS && hne_i_walk_class(&at, 2) != CLASS_MONTH;
    const hne_i_item *year = hne_i_walk_item(&at, 2); /* "31.8 percent on January 2010" */
    is_on |= is_behind_percent && hne_i_walk_class(&at, 1) == CLASS_MONTH && year && year->class_ == CLASS_DIGITS &&
             year->end - year->begin == 4;
    /* "13.7 percent on the 2004 figure" */
    is_on |= is_behind_percent && article && hne_i_walk_class(&at, 2) == CLASS_DIGITS && hne_i_walk_class(&at, 3) == CLASS_EMPTY;
    is_on |= is_behind_percent && past_noun(&at, 1) > 1;
    if ((!opens_comparison(hne_i_walk_item(&at, 0)) && !is_on) || (!first && hne_i_walk_class(&at, 0) == CLASS_HEDGE))
        return 0; /* "Over the past three months, sales rose" compares nothing */
    at.at = past_noun(&at, 1) + at.at;
    hne_i_walk_take(&at, CLASS_EMPTY);
    hne_i_walk_take(&at, CLASS_PRONOUN); /* "over that in the first half" */
    if (hne_i_walk_take(&at, CLASS_IN) || hne_i_walk_take(&at, CLASS_OF))
        hne_i_walk_take(&at, CLASS_EMPTY);
    hne_i_walk_take(&at, CLASS_EMPTY);
    if (hne_i_walk_class(&at, 0) == CLASS_BASIS) {
        hne_i_item *basis = hne_i_walk_item(&at, 0);
        hne_i_item kept = *basis;
        hne_i_item *joined = hne_i_join_items(of->reader, first, at.at, CLASS_BASIS);
        joined->value = kept.value; /* its entry stays: "more than" compares by itself */
        of->at = at.at + 1;
        return 1;
    }
    if (match_end(&at, &base) || match_last_named(&at, &base)) {
        hne_i_item *joined = hne_i_join_items(of->reader, first, at.at - 1, CLASS_BASIS);
        joined->period = base;
        joined->value = HNE_BASIS_PERIOD;
        of->at = at.at;
        return 1;
    }
    at.compares = 1;
    const hne_i_item *word = hne_i_walk_item(&at, 0);
    hne_i_item relative = word ? *word : (hne_i_item){0};
    hne_i_same_period found;
    int same = hne_i_match_same(&at, &found);
    if (same)
        base = found.has_year ? found.period : hne_period_year_earlier(found.period);
    else if (!hne_i_match_period(&at, &base))
        return 0;
    /* "from January to October" is a period, not a comparison. */
    int is_range = (relative.class_ == CLASS_MONTH && hne_period_months(base) > 1) ||
                   (relative.class_ == CLASS_DIGITS && hne_period_months(base) > 12);
    int is_relative = !same && relative.class_ == CLASS_RELATIVE;
    if (!same && is_range && of->reader->items.items[first].class_ == CLASS_FROM && !hne_i_is_behind_points(of->reader, first))
        return 0;
    hne_i_item *joined = hne_i_join_items(of->reader, first, at.at - 1, CLASS_BASIS);
    joined->period = base; /* its entry stays: "more than" compares by itself */
    int compares = joined->entry && joined->entry->name && joined->entry->name[0] == 't';
    joined->value = same ? HNE_BASIS_YEAR_ON_YEAR : basis_against(&at, base, is_relative ? &relative : NULL, compares);
    if (same && hne_period_is_valid(base) && hne_period_is_valid(of->reader->times.current) &&
        !hne_period_equal(base, hne_period_year_earlier(of->reader->times.current)))
        joined->value = HNE_BASIS_PERIOD;
    of->at = at.at;
    match_years_besides(of, base);
    return 1;
}

/* "that for the same period last year": what something is held against, also
 * without a word of comparison. */
int hne_i_match_same_year_before(hne_i_walk *of)
{
    hne_i_walk at = *of;
    hne_i_same_period found;
    size_t first = at.at;
    if (!hne_i_match_same(&at, &found) || !found.has_year)
        return 0;
    hne_i_item *joined = hne_i_join_items(of->reader, first, at.at - 1, CLASS_BASIS);
    joined->entry = NULL;
    joined->period = found.period;
    joined->value = hne_period_equal(found.period, hne_period_year_earlier(of->reader->times.current))
                        ? HNE_BASIS_YEAR_ON_YEAR : HNE_BASIS_PERIOD;
    of->at = at.at;
    return 1;
}
