/* SPDX-License-Identifier: MIT */
/* Levels, and all ways that lead to them. */
#include "derive/derive.h"

#include <hunanecon/growth.h>

#include <math.h>

static hne_unit unit_of_level(const hne_statement *statement)
{
    hne_unit unit = hne_statement_figure(statement).unit;
    return hne_unit_kind_of(unit) == HNE_UNIT_NONE ? hne_indicator_unit(hne_statement_indicator(statement)) : unit;
}

/* The unit that levels of an indicator are compared in: what is said of it, else that of the first that is stated. */
static hne_unit usual_unit(const hne_indicator *indicator)
{
    hne_unit unit = hne_indicator_unit(indicator);
    for (const hne_statement *s = hne_indicator_first_statement(indicator); s && hne_unit_kind_of(unit) == HNE_UNIT_NONE; s = hne_statement_next(s))
        if (hne_statement_aspect(s) == HNE_ASPECT_LEVEL)
            unit = unit_of_level(s);
    return unit;
}

static void use_stated(hne_i_work *work, const hne_indicator *indicator, hne_period period, hne_i_known *known)
{
    hne_interval meaning;
    for (const hne_statement *s = hne_indicator_find(indicator, period, HNE_ASPECT_LEVEL, NULL); s;
         s = hne_indicator_find(indicator, period, HNE_ASPECT_LEVEL, s)) {
        if (!hne_i_is_evidence(s))
            continue;
        if (!hne_unit_equal(unit_of_level(s), usual_unit(indicator)))
            work->seeks_currencies = 1;
        else if (hne_i_meaning(work, s, &meaning))
            hne_i_narrow_known(work, known, meaning, unit_of_level(s), s, hne_i_mark_now(work));
    }
}

/* ---- growth and change between two periods ---- */

/* 1 if a growth is of the same values as the levels, 2 if it is taken for that though not all is said; 0 if not. */
static int fits_levels(const hne_indicator *indicator, const hne_statement *growth)
{
    hne_unit currency = hne_statement_currency(growth), unit = usual_unit(indicator);
    hne_prices of_growth = hne_statement_prices(growth), of_levels = hne_indicator_prices(indicator);
    if (hne_unit_kind_of(unit) != HNE_UNIT_CURRENCY)
        return 1;
    int is_said = hne_unit_kind_of(currency) != HNE_UNIT_NONE && of_growth != HNE_PRICES_UNKNOWN && of_levels != HNE_PRICES_UNKNOWN;
    if ((hne_unit_kind_of(currency) != HNE_UNIT_NONE && !hne_unit_equal(currency, unit)) ||
        (of_growth != HNE_PRICES_UNKNOWN && of_levels != HNE_PRICES_UNKNOWN && of_growth != of_levels))
        return 0;
    return is_said ? 1 : 2;
}

static int is_growth_in_fractions(const hne_statement *statement)
{
    hne_unit_kind kind = hne_unit_kind_of(hne_statement_figure(statement).unit);
    return kind == HNE_UNIT_PERCENT;
}

static hne_interval years_power(hne_interval growth, const hne_statement *statement)
{
    hne_period period = hne_statement_period(statement), base = hne_statement_base_period(statement);
    double years = (period.last_month - base.last_month) / 12.0;
    if (hne_statement_basis(statement) != HNE_BASIS_ANNUAL_AVERAGE)
        return growth;
    hne_interval factor = hne_interval_add(hne_interval_point(1), growth);
    return factor.lower > 0 ? hne_interval_subtract(hne_interval_power(factor, years), hne_interval_point(1)) : hne_interval_entire();
}

/* The level at one end of a growth or change from that at the other. */
static void use_move(hne_i_work *work, const hne_statement *move, int forward, int steps, hne_i_known *known)
{
    const hne_indicator *indicator = hne_statement_indicator(move);
    int is_growth = hne_statement_aspect(move) == HNE_ASPECT_GROWTH, fits = fits_levels(indicator, move);
    hne_interval meaning, level;
    hne_period from = forward ? hne_statement_base_period(move) : hne_statement_period(move);
    if (!hne_i_is_evidence(move) || !fits || !hne_period_is_valid(from) || (is_growth && !is_growth_in_fractions(move)) ||
        (!is_growth && !hne_unit_equal(unit_of_level(move), usual_unit(indicator))) || !hne_i_meaning(work, move, &meaning))
        return;
    hne_i_mark before = hne_i_mark_now(work);
    hne_i_known other = hne_i_level(work, indicator, from, steps - 1);
    if (!other.known) {
        hne_i_forget(work, before);
        return;
    }
    if (is_growth) {
        meaning = years_power(meaning, move);
        level = forward ? hne_implied_level_interval(other.interval, meaning) : hne_implied_base_interval(other.interval, meaning);
    } else {
        level = forward ? hne_interval_add(other.interval, meaning) : hne_interval_subtract(other.interval, meaning);
    }
    if (fits == 2)
        work->answer->is_certain = 0;
    hne_i_narrow_known(work, known, level, other.unit, move, before);
}

static void use_moves(hne_i_work *work, const hne_indicator *indicator, hne_period period, int steps, hne_i_known *known)
{
    for (const hne_statement *s = hne_indicator_first_statement(indicator); s; s = hne_statement_next(s)) {
        hne_aspect aspect = hne_statement_aspect(s);
        if (aspect != HNE_ASPECT_GROWTH && aspect != HNE_ASPECT_CHANGE)
            continue;
        if (hne_period_equal(hne_statement_period(s), period))
            use_move(work, s, 1, steps, known);
        else if (hne_period_equal(hne_statement_base_period(s), period))
            use_move(work, s, 0, steps, known);
    }
}

/* ---- periods that make up others ---- */

static int has_level(const hne_indicator *indicator, hne_period period)
{
    return hne_indicator_find(indicator, period, HNE_ASPECT_LEVEL, NULL) != NULL;
}

/* Both, or neither, so that what only one of them used is forgotten. */
static int both_levels(hne_i_work *work, const hne_indicator *indicator, hne_period a, hne_period b, int steps, hne_i_known *of_a, hne_i_known *of_b)
{
    hne_i_mark before = hne_i_mark_now(work);
    *of_a = hne_i_level(work, indicator, a, steps - 1);
    if (of_a->known)
        *of_b = hne_i_level(work, indicator, b, steps - 1);
    if (of_a->known && of_b->known)
        return 1;
    hne_i_forget(work, before);
    return 0;
}

/* A flow: a stated period that begins or ends with this one leaves a rest, which is taken away or added. */
static void use_periods(hne_i_work *work, const hne_indicator *indicator, hne_period period, int steps, hne_i_known *known)
{
    hne_i_known of_a, of_b;
    if (hne_indicator_nature(indicator) != HNE_NATURE_FLOW)
        return;
    for (const hne_statement *s = hne_indicator_first_statement(indicator); s; s = hne_statement_next(s)) {
        hne_period stated = hne_statement_period(s), rest;
        if (hne_statement_aspect(s) != HNE_ASPECT_LEVEL || hne_period_equal(stated, period))
            continue;
        int begins = stated.first_month == period.first_month, ends = stated.last_month == period.last_month;
        if (!begins && !ends)
            continue;
        int is_longer = hne_period_contains(stated, period);
        if (!is_longer && !hne_period_contains(period, stated))
            continue;
        hne_period inner = is_longer ? period : stated, outer = is_longer ? stated : period;
        rest = begins ? (hne_period){inner.last_month + 1, outer.last_month} : (hne_period){outer.first_month, inner.first_month - 1};
        hne_i_mark before = hne_i_mark_now(work);
        if (!has_level(indicator, rest) || !both_levels(work, indicator, stated, rest, steps, &of_a, &of_b))
            continue;
        hne_i_narrow_known(work, known, is_longer ? hne_interval_subtract(of_a.interval, of_b.interval) : hne_interval_add(of_a.interval, of_b.interval),
                     of_a.unit, NULL, before);
    }
}

/* ---- parts ---- */

static void use_breakdown(hne_i_work *work, const hne_breakdown *breakdown, hne_period period, int steps, hne_i_known *known)
{
    hne_i_mark before = hne_i_mark_now(work);
    hne_interval sum = hne_interval_point(0);
    hne_unit unit = {""};
    size_t count = hne_breakdown_part_count(breakdown), i = 0;
    for (; i < count && hne_breakdown_is_complete(breakdown); i++) {
        hne_i_known part = hne_i_level(work, hne_breakdown_part(breakdown, i), period, steps - 1);
        if (!part.known || (i && !hne_unit_equal(part.unit, unit)))
            break;
        unit = part.unit;
        sum = hne_breakdown_part_sign(breakdown, i) > 0 ? hne_interval_add(sum, part.interval) : hne_interval_subtract(sum, part.interval);
    }
    if (i == count && count) {
        hne_i_narrow_known(work, known, sum, unit, NULL, before);
        return;
    }
    hne_i_forget(work, before);
}

hne_i_known hne_i_level(hne_i_work *work, const hne_indicator *indicator, hne_period period, int steps)
{
    hne_i_known known = {hne_interval_entire(), usual_unit(indicator), 0};
    if (steps < 0 || work->failure != HNE_OK)
        return known;
    use_stated(work, indicator, period, &known);
    if (steps > 0) {
        use_moves(work, indicator, period, steps, &known);
        use_periods(work, indicator, period, steps, &known);
        for (size_t i = 0; i < hne_indicator_breakdown_count(indicator); i++)
            use_breakdown(work, hne_indicator_breakdown(indicator, i), period, steps, &known);
    }
    if (known.known && hne_indicator_non_negative(indicator))
        known.interval = hne_interval_intersect(known.interval, (hne_interval){0, INFINITY});
    return known;
}
