/* SPDX-License-Identifier: MIT */
/* Questions, and their answers from levels and from what is stated. */
#include "derive/derive.h"
#include "value/nearest.h"

#include <hunanecon/compare.h>
#include <hunanecon/contribution.h>
#include <hunanecon/growth.h>

#include <math.h>

enum { STEPS = 3 };

/* ---- what a statement gives ---- */

void hne_i_rest_on(hne_i_work *work, const hne_statement *statement)
{
    for (size_t i = 0; i < work->answer->statements.count; i++)
        if (work->answer->statements.items[i] == statement)
            return;
    if (!hne_i_vector_add(&work->answer->statements, statement))
        work->failure = HNE_ERROR_MEMORY;
}

int hne_i_is_evidence(const hne_statement *statement)
{
    hne_obs_status status = hne_statement_status(statement);
    return hne_statement_is_certain(statement) && status != HNE_OBS_TARGET && status != HNE_OBS_FORECAST;
}

int hne_i_meaning(hne_i_work *work, const hne_statement *statement, hne_interval *out)
{
    return hne_figure_enclosure(hne_statement_figure(statement), work->reading, work->policy, out, NULL) == HNE_OK;
}

hne_i_mark hne_i_mark_now(const hne_i_work *work)
{
    return (hne_i_mark){work->answer->statements.count, work->answer->is_certain};
}

void hne_i_forget(hne_i_work *work, hne_i_mark mark)
{
    work->answer->statements.count = mark.statements;
    work->answer->is_certain = mark.is_certain;
}

void hne_i_narrow_known(hne_i_work *work, hne_i_known *known, hne_interval by, hne_unit unit, const hne_statement *because,
                        hne_i_mark mark)
{
    int says_nothing = hne_interval_is_missing(by) || (isinf(by.lower) && isinf(by.upper));
    if (work->failure != HNE_OK)
        return;
    if (says_nothing || (known->known && hne_interval_subset(known->interval, by))) {
        hne_i_forget(work, mark);
        return;
    }
    hne_interval left = known->known ? hne_interval_intersect(known->interval, by) : by;
    if (because)
        hne_i_rest_on(work, because);
    if (hne_interval_is_empty(left)) {
        work->failure = HNE_ERROR_RANGE;
        work->last = because;
        return;
    }
    known->interval = left;
    known->unit = unit;
    known->known = 1;
}

/* ---- the quantities ---- */

static hne_period base_of(const hne_question *q)
{
    switch (q->basis) {
    case HNE_BASIS_PERIOD_ON_PERIOD: return hne_period_before(q->period);
    case HNE_BASIS_PERIOD:
    case HNE_BASIS_ANNUAL_AVERAGE: return q->base;
    default: return hne_period_year_earlier(q->period);
    }
}

static int is_in_percent(hne_unit unit)
{
    return hne_unit_kind_of(unit) == HNE_UNIT_PERCENT || hne_unit_kind_of(unit) == HNE_UNIT_POINT;
}

/* Two levels that are in one unit. */
static int levels(hne_i_work *work, const hne_indicator *a, hne_period in_a, const hne_indicator *b, hne_period in_b, hne_i_known *of_a, hne_i_known *of_b)
{
    *of_a = hne_i_level(work, a, in_a, STEPS);
    if (!of_a->known)
        return 0;
    *of_b = hne_i_level(work, b, in_b, STEPS);
    if (of_b->known && !hne_unit_equal(of_a->unit, of_b->unit)) {
        work->failure = HNE_ERROR_UNIT;
        return 0;
    }
    return of_b->known;
}

static int growth_of(hne_i_work *work, const hne_question *q, const hne_indicator *indicator, hne_interval *out)
{
    hne_i_known now, then;
    hne_period base = base_of(q);
    if (!levels(work, indicator, q->period, indicator, base, &now, &then))
        return 0;
    if (is_in_percent(now.unit)) {
        work->failure = HNE_ERROR_UNIT;
        return 0;
    }
    double years = (q->period.last_month - base.last_month) / 12.0;
    *out = q->basis == HNE_BASIS_ANNUAL_AVERAGE ? hne_compound_annual_growth_interval(now.interval, then.interval, years)
                                                : hne_growth_interval(now.interval, then.interval);
    return 1;
}

static int share_of(hne_i_work *work, const hne_question *q, hne_period period, hne_interval *out)
{
    hne_i_known part, whole;
    if (!levels(work, q->indicator, period, q->reference, period, &part, &whole))
        return 0;
    *out = hne_share_interval(part.interval, whole.interval, 0);
    return 1;
}

/* Place of the indicator among the parts of the breakdown of the reference that has it. */
static int rank_of(hne_i_work *work, const hne_question *q, hne_interval *out)
{
    for (size_t b = 0; b < hne_indicator_breakdown_count(q->reference); b++) {
        const hne_breakdown *breakdown = hne_indicator_breakdown(q->reference, b);
        HNE_I_VECTOR(hne_interval) of_parts = {NULL, 0, 0};
        size_t count = hne_breakdown_part_count(breakdown), own = count;
        int good = 1;
        for (size_t i = 0; i < count && good; i++) {
            const hne_indicator *part = hne_breakdown_part(breakdown, i);
            hne_interval value = hne_interval_missing();
            own = part == q->indicator ? i : own;
            if (q->aspect == HNE_ASPECT_GROWTH_RANK) {
                good = growth_of(work, q, part, &value);
            } else {
                hne_i_known level = hne_i_level(work, part, q->period, STEPS);
                good = level.known;
                value = level.interval;
            }
            if (good && !hne_i_vector_add(&of_parts, value))
                work->failure = HNE_ERROR_MEMORY;
        }
        good = good && own < count && work->failure == HNE_OK;
        if (good)
            *out = hne_rank_interval(of_parts.items, count, 1, own, HNE_RANK_DESCENDING);
        hne_i_vector_clear(&of_parts);
        if (good)
            return 1;
    }
    return 0;
}

static int worked_out(hne_i_work *work, const hne_question *q, hne_interval *out, hne_unit *unit)
{
    hne_i_known now, then, whole;
    hne_interval other;
    hne_period base = base_of(q);
    switch (q->aspect) {
    case HNE_ASPECT_LEVEL:
        now = hne_i_level(work, q->indicator, q->period, STEPS);
        *out = now.interval;
        *unit = now.unit;
        return now.known;
    case HNE_ASPECT_CHANGE:
        if (!levels(work, q->indicator, q->period, q->indicator, base, &now, &then))
            return 0;
        *out = hne_interval_subtract(now.interval, then.interval);
        *unit = now.unit;
        if (is_in_percent(now.unit)) /* two percents are points apart */
            (void)hne_unit_parse("PP", unit, NULL);
        return 1;
    case HNE_ASPECT_GROWTH: return growth_of(work, q, q->indicator, out);
    case HNE_ASPECT_GAP:
        if (!growth_of(work, q, q->indicator, out) || !growth_of(work, q, q->reference, &other))
            return 0;
        *out = hne_gap_interval(*out, other);
        return 1;
    case HNE_ASPECT_SHARE: return share_of(work, q, q->period, out);
    case HNE_ASPECT_SHARE_CHANGE:
        if (!share_of(work, q, q->period, out) || !share_of(work, q, base, &other))
            return 0;
        *out = hne_interval_subtract(*out, other);
        return 1;
    case HNE_ASPECT_CONTRIBUTION:
        if (!levels(work, q->indicator, q->period, q->indicator, base, &now, &then) ||
            !levels(work, q->indicator, base, q->reference, base, &then, &whole))
            return 0;
        *out = hne_contribution_interval(now.interval, then.interval, whole.interval);
        return 1;
    default: return rank_of(work, q, out);
    }
}

/* ---- what is stated just so ---- */

static int says_just_this(const hne_question *q, const hne_statement *s)
{
    int has_base = q->aspect != HNE_ASPECT_LEVEL && q->aspect != HNE_ASPECT_SHARE && q->aspect != HNE_ASPECT_RANK;
    int is_average = q->basis == HNE_BASIS_ANNUAL_AVERAGE, is_of_average = hne_statement_basis(s) == HNE_BASIS_ANNUAL_AVERAGE;
    hne_unit_kind kind = hne_unit_kind_of(hne_statement_figure(s).unit);
    if (!hne_i_is_evidence(s) || kind == HNE_UNIT_TIMES || (has_base && (is_average != is_of_average ||
        !hne_period_equal(hne_statement_base_period(s), base_of(q)))))
        return 0;
    if (q->aspect == HNE_ASPECT_CONTRIBUTION && kind == HNE_UNIT_PERCENT) /* of the change, not of the base */
        return 0;
    return !q->reference || hne_statement_reference(s) == q->reference;
}

/* 1 if it was stated. A level or change is left to be worked out, in its unit. */
static int use_stated(hne_i_work *work, const hne_question *q, hne_i_known *known)
{
    hne_interval meaning;
    int any = 0;
    for (const hne_statement *s = hne_indicator_find(q->indicator, q->period, q->aspect, NULL); s;
         s = hne_indicator_find(q->indicator, q->period, q->aspect, s))
        if (says_just_this(q, s) && hne_i_meaning(work, s, &meaning)) {
            if (q->aspect != HNE_ASPECT_LEVEL && q->aspect != HNE_ASPECT_CHANGE)
                hne_i_narrow_known(work, known, meaning, known->unit, s, hne_i_mark_now(work));
            any = 1;
        }
    return any;
}

/* A stated growth of other prices or another currency is another quantity: kept apart from what levels say. */
static int is_of_other_values(const hne_question *q)
{
    hne_prices prices = hne_indicator_prices(q->indicator);
    hne_unit unit = hne_indicator_unit(q->indicator);
    for (const hne_statement *s = hne_indicator_find(q->indicator, q->period, q->aspect, NULL); s;
         s = hne_indicator_find(q->indicator, q->period, q->aspect, s)) {
        hne_unit currency = hne_statement_currency(s);
        if (says_just_this(q, s) && ((prices != HNE_PRICES_UNKNOWN && hne_statement_prices(s) != HNE_PRICES_UNKNOWN && hne_statement_prices(s) != prices) ||
                                     (hne_unit_kind_of(currency) != HNE_UNIT_NONE && hne_unit_kind_of(unit) == HNE_UNIT_CURRENCY && !hne_unit_equal(currency, unit))))
            return 1;
    }
    return 0;
}

/* ---- the question ---- */

static int needs_reference(hne_aspect aspect)
{
    return aspect != HNE_ASPECT_LEVEL && aspect != HNE_ASPECT_CHANGE && aspect != HNE_ASPECT_GROWTH;
}

static hne_status check(const hne_question *q, hne_error *error)
{
    if ((int)q->aspect < HNE_ASPECT_LEVEL || (int)q->aspect > HNE_ASPECT_GROWTH_RANK)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "there is no aspect %d", (int)q->aspect);
    if ((int)q->basis < HNE_BASIS_NONE || (int)q->basis > HNE_BASIS_ANNUAL_AVERAGE)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "there is no basis %d", (int)q->basis);
    if (q->reading != HNE_READING_STRICT && q->reading != HNE_READING_GENEROUS)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "there is no reading %d", (int)q->reading);
    if (!hne_period_is_valid(q->period) || !hne_period_is_valid(base_of(q)))
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "the period, or the base period, is not valid; its months have to be in order, "
                          "within the years 1 to 9999");
    if (q->basis == HNE_BASIS_ANNUAL_AVERAGE && q->base.last_month >= q->period.last_month)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "an average per year needs a base period that ends before the period does");
    if (needs_reference(q->aspect) && !q->reference)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "a gap, share, contribution or rank is held against another indicator; give one as reference");
    return HNE_OK;
}

static hne_status explain(const hne_i_work *work, const hne_question *q, hne_error *error)
{
    char period[32];
    const char *code = hne_indicator_code(q->indicator);
    hne_period_print(q->period, period, sizeof period);
    if (work->failure == HNE_ERROR_MEMORY)
        return hne_i_fail_memory(error);
    if (work->failure == HNE_ERROR_RANGE)
        return hne_i_fail(error, HNE_ERROR_RANGE, "what is stated of \"%s\" for %s, and of what leads there, cannot all be right; "
                          "audit the profile to see why", code, period);
    if (work->failure == HNE_ERROR_UNIT || work->seeks_currencies)
        return hne_i_fail(error, HNE_ERROR_UNIT, "what is stated of \"%s\" for %s is in units that cannot be held against each other; "
                          "ratios in percent have changes in points, and values of two currencies need a rate", code, period);
    return hne_i_fail(error, HNE_ERROR_NOT_FOUND, "nothing stated leads to this of \"%s\" for %s; state its level, or that of its base period "
                      "with a growth", code, period);
}

static hne_status answer(hne_i_work *work, const hne_question *q, hne_error *error)
{
    hne_interval found;
    hne_unit unit = {""};
    hne_i_known known = {hne_interval_entire(), unit, 0};
    hne_derived *answer = work->answer;
    hne_i_mark before;
    answer->is_stated = use_stated(work, q, &known); /* first, as it needs no other */
    before = hne_i_mark_now(work);
    if (!is_of_other_values(q) && worked_out(work, q, &found, &unit))
        hne_i_narrow_known(work, &known, found, unit, NULL, before);
    else if (work->failure == HNE_OK)
        hne_i_forget(work, before);
    if (work->failure != HNE_OK || !known.known)
        return explain(work, q, error);
    answer->interval = known.interval;
    answer->unit = unit;
    return HNE_OK;
}

hne_status hne_derive(const hne_question *question, const hne_policy *policy, hne_derived **out, hne_error *error)
{
    HNE_I_TO_NEAREST(hne_derive, question, policy, out, error)
    if (!question || !question->indicator || !out)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "a question with an indicator, and a place for the answer, are needed");
    hne_status status = check(question, error);
    if (status != HNE_OK)
        return status;
    hne_derived *derived = hne_i_alloc_zeroed(1, sizeof *derived);
    if (!derived)
        return hne_i_fail_memory(error);
    derived->is_certain = 1;
    hne_i_work work = {.reading = question->reading, .policy = policy, .answer = derived, .failure = HNE_OK};
    status = answer(&work, question, error);
    if (status != HNE_OK) {
        hne_derived_free(derived);
        return status;
    }
    *out = derived;
    return HNE_OK;
}

void hne_derived_free(hne_derived *derived)
{
    if (!derived)
        return;
    hne_i_vector_clear(&derived->statements);
    hne_i_free(derived);
}

hne_interval hne_derived_interval(const hne_derived *derived)
{
    return derived ? derived->interval : hne_interval_missing();
}

hne_unit hne_derived_unit(const hne_derived *derived)
{
    return derived ? derived->unit : (hne_unit){""};
}

int32_t hne_derived_is_certain(const hne_derived *derived)
{
    return derived ? derived->is_certain : 0;
}

int32_t hne_derived_is_stated(const hne_derived *derived)
{
    return derived ? derived->is_stated : 0;
}

size_t hne_derived_statement_count(const hne_derived *derived)
{
    return derived ? derived->statements.count : 0;
}

const hne_statement *hne_derived_statement(const hne_derived *derived, size_t index)
{
    return derived && index < derived->statements.count ? derived->statements.items[index] : NULL;
}
