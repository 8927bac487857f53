/* SPDX-License-Identifier: MIT */
/* What a change is measured against, and at which prices. */
#include "release/clause.h"

/* "Trade was 16 million in 1979. It grew to 23 billion in 1992, 61 percent annually on average": since then. */
static int is_since_level_before(const hne_i_clause *of, const hne_i_draft *draft)
{
    const hne_i_topic *topic = of->reader->topic;
    int32_t apart = draft->period.first_month - topic->period.first_month;
    return topic->has_subject && hne_period_is_valid(topic->period) && hne_period_months(draft->period) == 12 &&
           hne_period_months(topic->period) == 12 && apart > 12 && apart % 12 == 0 && of->has_period &&
           hne_period_equal(of->period, draft->period) && hne_i_subject_equal(of->reader, &topic->subject, &draft->subject);
}

/* "from 4.4% in 2016 to 4.7% in 2021, up 0.3 points" */
static int is_since_from(const hne_i_clause *of, const hne_i_draft *draft)
{
    return hne_period_is_valid(of->from) && draft->aspect != HNE_ASPECT_GAP && of->from.last_month < draft->period.first_month &&
           hne_period_months(of->from) == hne_period_months(draft->period);
}

/* "The product, which was 1.26 billion in 2006, was 5.4 billion in 2009, growing by 62% a year": the first year told. */
static hne_period first_year_told(const hne_i_clause *of, const hne_i_draft *draft)
{
    const hne_i_topic *topic = of->reader->topic;
    for (size_t i = 0; i < topic->drafts.count && hne_period_months(draft->period) == 12; i++) {
        const hne_i_draft *level = &topic->drafts.items[i];
        if (!level->unread && level->aspect == HNE_ASPECT_LEVEL && hne_period_months(level->period) == 12 &&
            level->period.last_month + 12 < draft->period.last_month &&
            hne_i_subject_equal(of->reader, &level->subject, &draft->subject))
            return level->period;
    }
    return (hne_period){0, -1};
}

static void set_annual_average(const hne_i_clause *of, hne_i_draft *draft)
{
    hne_period all = draft->period, told = first_year_told(of, draft);
    if (is_since_from(of, draft)) {
        draft->basis = HNE_BASIS_ANNUAL_AVERAGE;
        draft->base = of->from;
    } else if (hne_period_is_valid(told)) {
        draft->basis = HNE_BASIS_ANNUAL_AVERAGE;
        draft->base = told;
    } else if (is_since_level_before(of, draft)) {
        draft->basis = HNE_BASIS_ANNUAL_AVERAGE;
        draft->base = of->reader->topic->period;
    } else if (hne_period_months(all) > 12) {
        draft->basis = HNE_BASIS_ANNUAL_AVERAGE;
        draft->base = (hne_period){all.first_month - 12, all.first_month - 1};
        draft->period = (hne_period){all.last_month - 11, all.last_month};
    } else {
        draft->certain = 0;
    }
}

/* "An average of 5.2 percent over the two years", of nine months: since those of two years before. */
static void set_average_of_two(hne_i_draft *draft)
{
    enum { TWO_YEARS = 24 };
    draft->basis = HNE_BASIS_ANNUAL_AVERAGE;
    draft->base = hne_period_shift(draft->period, -TWO_YEARS);
    if (!hne_period_is_valid(draft->period))
        draft->certain = 0;
}

static int is_period_before(hne_period period, hne_period base)
{
    return hne_period_equal(base, hne_period_before(period));
}

static void set_base_period(hne_i_draft *draft, hne_period base)
{
    /* "Over 2019" of nine months: the same nine; an amount more than in 2019 may
     * be more than all of it. */
    if (hne_period_months(base) > hne_period_months(draft->period) && draft->aspect == HNE_ASPECT_CHANGE)
        draft->certain = 0;
    if (hne_period_months(base) > hne_period_months(draft->period))
        base = hne_period_shift(draft->period, 12 * (base.last_month / 12 - draft->period.last_month / 12));
    if (hne_period_equal(base, hne_period_year_earlier(draft->period)) && draft->aspect != HNE_ASPECT_GAP) {
        draft->basis = HNE_BASIS_YEAR_ON_YEAR;
    } else if (!hne_period_is_valid(base) || hne_period_equal(base, draft->period)) {
        draft->basis = HNE_BASIS_YEAR_ON_YEAR;
        draft->certain = 0;
    } else if (draft->aspect != HNE_ASPECT_GAP && is_period_before(draft->period, base)) {
        draft->basis = HNE_BASIS_PERIOD_ON_PERIOD;
    } else {
        draft->basis = HNE_BASIS_PERIOD;
        draft->base = base;
    }
}

/* At the end of a year, its beginning is a year earlier. */
static int is_end_of_year(hne_period period)
{
    enum { MONTHS = 12 };
    return period.last_month % MONTHS == MONTHS - 1;
}

/* "Against the same half of 2019, trade in the first half of 2021 was": the time of the figure was said behind that. */
static int is_of_earlier_year(const hne_i_item *basis, const hne_i_draft *draft)
{
    enum { MONTHS = 12 };
    return basis->value == HNE_BASIS_YEAR_ON_YEAR && basis->period.last_month > 0 &&
           basis->period.last_month / MONTHS < hne_period_year_earlier(draft->period).last_month / MONTHS;
}

/* "Month on month, prices rose by 0.9 percent. Of these, food rose by 3.6": as was said of all. */
static int is_month_on_month(const hne_i_clause *of, const hne_i_draft *draft)
{
    enum { A_QUARTER = 3 };
    return of->reader->topic->is_month_on_month && hne_period_months(draft->period) <= A_QUARTER &&
           (draft->aspect == HNE_ASPECT_GROWTH || draft->aspect == HNE_ASPECT_CHANGE);
}

/* "Loans increased by 10 trillion in the first four months": since the year began, or, of a month, since that did. */
static void set_growth_of_stock(hne_i_draft *draft)
{
    enum { MONTHS = 12 };
    int32_t months = hne_period_months(draft->period), before = draft->period.first_month - 1;
    if (months >= MONTHS)
        return;
    if (months == 1) {
        draft->basis = HNE_BASIS_PERIOD_ON_PERIOD;
        return;
    }
    draft->basis = HNE_BASIS_PERIOD;
    draft->base = (hne_period){before, before};
    draft->certain = 0; /* of another length than the period */
}

static int is_of_stock(const hne_i_draft *draft)
{
    return draft->subject.concept && draft->subject.concept->nature == HNE_NATURE_STOCK;
}

void hne_i_set_basis(const hne_i_clause *of, hne_i_draft *draft, size_t basis)
{
    draft->basis = HNE_BASIS_NONE;
    draft->base = (hne_period){0, -1};
    if (draft->aspect == HNE_ASPECT_LEVEL || draft->aspect == HNE_ASPECT_SHARE || draft->aspect == HNE_ASPECT_RANK)
        return;
    draft->basis = HNE_BASIS_YEAR_ON_YEAR;
    if (!basis && is_month_on_month(of, draft)) {
        draft->basis = HNE_BASIS_PERIOD_ON_PERIOD;
        return;
    }
    if (!basis && is_since_from(of, draft)) {
        set_base_period(draft, of->from);
        return;
    }
    if (!basis && draft->aspect == HNE_ASPECT_CHANGE && is_of_stock(draft) && hne_period_is_valid(draft->period)) {
        set_growth_of_stock(draft);
        return;
    }
    const hne_i_item *item = basis ? hne_i_clause_item(of, basis - 1) : NULL;
    if (!item || (draft->aspect == HNE_ASPECT_GAP && draft->has_reference))
        return;
    if (item->value == HNE_I_BASIS_AVERAGE)
        set_annual_average(of, draft);
    else if (item->value == HNE_I_BASIS_AVERAGE_OF_TWO)
        set_average_of_two(draft);
    else if (item->value == HNE_I_BASIS_YEAR_START)
        draft->certain = draft->certain && is_end_of_year(draft->period); /* else of another length than any basis is */
    else if (item->value > HNE_I_BASIS_YEARS)
        set_base_period(draft, hne_period_shift(draft->period, -12 * (item->value - HNE_I_BASIS_YEARS)));
    else if (item->value == HNE_BASIS_PERIOD || is_of_earlier_year(item, draft))
        set_base_period(draft, item->period);
    else
        draft->basis = (uint8_t)item->value;
}

static int is_growth_at(const hne_i_clause *of, size_t at)
{
    return hne_i_clause_class(of, at) == CLASS_QUANTITY &&
           hne_i_clause_quantity(of, at)->kind == HNE_UNIT_PERCENT;
}

/* "9.8%, in real terms": said behind the growth, not before the next one. */
static int is_said_behind(const hne_i_clause *of, size_t at)
{
    while (at > 0 && (hne_i_clause_class(of, at - 1) == CLASS_COMMA || hne_i_clause_class(of, at - 1) == CLASS_OPEN ||
                      hne_i_clause_class(of, at - 1) == CLASS_EMPTY))
        at--;
    return hne_i_class_before(of, at) == CLASS_QUANTITY;
}

/* "15.8% (a real decline of 18.1%)": said of the growth within the same parentheses. */
static int is_of_aside(const hne_i_clause *of, size_t prices, size_t at)
{
    size_t open = prices;
    while (open > 0 && hne_i_clause_class(of, open - 1) == CLASS_EMPTY)
        open--;
    for (size_t i = prices; i < at; i++)
        if (hne_i_clause_class(of, i) == CLASS_CLOSE)
            return 0;
    return open > 0 && hne_i_clause_class(of, open - 1) == CLASS_OPEN;
}

/* Prices are said of the growth before or behind them, and of all where they lead the sentence. */
static uint8_t prices_said(const hne_i_clause *of, size_t at)
{
    size_t count = of->reader->items.count, next = at + 1, before = at;
    if (!hne_i_has_class(of->reader, CLASS_PRICES))
        return HNE_PRICES_UNKNOWN;
    while (next < count && !is_growth_at(of, next))
        next++;
    while (before > 0 && !is_growth_at(of, before - 1))
        before--;
    for (size_t i = at + 1; i < next && hne_i_clause_class(of, i) != CLASS_SEMICOLON; i++)
        if (hne_i_clause_class(of, i) == CLASS_PRICES && (next == count || is_said_behind(of, i)))
            return (uint8_t)hne_i_clause_item(of, i)->value;
    for (size_t i = before; i < at; i++)
        if (hne_i_clause_class(of, i) == CLASS_PRICES && (!before || !is_said_behind(of, i) || is_of_aside(of, i, at)))
            return (uint8_t)hne_i_clause_item(of, i)->value;
    for (size_t i = 0; i < at && !is_growth_at(of, i); i++)
        if (hne_i_clause_class(of, i) == CLASS_PRICES)
            return (uint8_t)hne_i_clause_item(of, i)->value;
    return HNE_PRICES_UNKNOWN;
}

uint8_t hne_i_prices_of(const hne_i_clause *of, const hne_i_draft *draft, size_t at)
{
    int compares = draft->aspect == HNE_ASPECT_GROWTH || draft->aspect == HNE_ASPECT_GAP ||
                   draft->aspect == HNE_ASPECT_CONTRIBUTION || draft->aspect == HNE_ASPECT_GROWTH_RANK;
    if (!compares) /* heads and tonnes have no prices */
        return draft->subject.concept && hne_i_clause_quantity(of, at)->kind == HNE_UNIT_CURRENCY ? HNE_PRICES_CURRENT
                                                                                                 : HNE_PRICES_UNKNOWN;
    uint8_t said = prices_said(of, at);
    if (said)
        return said;
    return draft->subject.concept ? draft->subject.concept->growth_prices : HNE_PRICES_UNKNOWN;
}
