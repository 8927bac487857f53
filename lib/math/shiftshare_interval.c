/* SPDX-License-Identifier: MIT */
/* Shift-share analysis of published figures: the formulas of shiftshare.c as expressions. */
#include <hunanecon/shiftshare.h>

#include "base/alloc.h"
#include "math/expression.h"
#include "value/nearest.h"

typedef struct table {
    const hne_interval *data;
    int64_t industry_stride, period_stride;
} table;

/* Who is looked at: all industries in the totals, of which the first ones are added up. */
typedef struct view {
    table region, nation;
    size_t industries, own;
} view;

static hne_interval at(const table *t, size_t industry, size_t period)
{
    return t->data[(int64_t)industry * t->industry_stride + (int64_t)period * t->period_stride];
}

/* ---- one step ---- */

/* Figures come first, period by period, a region's industries before the nation's. */
typedef struct step {
    hne_i_expression *e;
    const view *of;
    hne_i_term before, after;   /* where those of the two periods begin */
    hne_i_term region, own[2], nation[2]; /* sums; 1: after */
} step;

static hne_i_term region_at(const step *s, size_t industry, int later)
{
    return (later ? s->after : s->before) + (hne_i_term)industry;
}

static hne_i_term nation_at(const step *s, size_t industry, int later)
{
    return region_at(s, industry, later) + (hne_i_term)s->of->industries;
}

static hne_i_term sum(hne_i_expression *e, hne_i_term first, size_t count)
{
    hne_i_term found = first;
    for (size_t i = 1; i < count; i++)
        found = hne_i_plus(e, found, first + (hne_i_term)i);
    return found;
}

static step step_at(hne_i_expression *e, const view *of, size_t period)
{
    size_t width = 2 * of->industries;
    step s = {.e = e, .of = of, .before = (hne_i_term)(period * width), .after = (hne_i_term)((period + 1) * width)};
    for (int later = 0; later < 2; later++) {
        s.own[later] = sum(e, region_at(&s, 0, later), of->own);
        s.nation[later] = sum(e, nation_at(&s, 0, later), of->industries);
    }
    s.region = sum(e, region_at(&s, 0, 0), of->industries);
    return s;
}

/* An industry's factor of growth in the nation, and in the region. */
static hne_i_term nation_factor(const step *s, size_t i)
{
    return hne_i_over(s->e, nation_at(s, i, 1), nation_at(s, i, 0));
}

static hne_i_term ahead(const step *s, size_t i)
{
    return hne_i_minus(s->e, hne_i_over(s->e, region_at(s, i, 1), region_at(s, i, 0)), nation_factor(s, i));
}

static hne_i_term usual(const step *s, size_t i)
{
    return hne_i_times(s->e, s->region, hne_i_over(s->e, nation_at(s, i, 0), s->nation[0]));
}

typedef hne_i_term industry_part(const step *s, size_t i);

static hne_i_term of_mix(const step *s, size_t i)
{
    hne_i_term factor = hne_i_over(s->e, s->nation[1], s->nation[0]);
    return hne_i_times(s->e, region_at(s, i, 0), hne_i_minus(s->e, nation_factor(s, i), factor));
}

static hne_i_term of_regional(const step *s, size_t i)
{
    return hne_i_minus(s->e, region_at(s, i, 1), hne_i_times(s->e, region_at(s, i, 0), nation_factor(s, i)));
}

static hne_i_term of_usual_regional(const step *s, size_t i)
{
    return hne_i_times(s->e, usual(s, i), ahead(s, i));
}

static hne_i_term of_allocation(const step *s, size_t i)
{
    return hne_i_times(s->e, hne_i_minus(s->e, region_at(s, i, 0), usual(s, i)), ahead(s, i));
}

static hne_i_term of_expected(const step *s, size_t i)
{
    return hne_i_times(s->e, region_at(s, i, 0), nation_factor(s, i));
}

static hne_i_term over_own(const step *s, industry_part *part)
{
    hne_i_term found = part(s, 0);
    for (size_t i = 1; i < s->of->own; i++)
        found = hne_i_plus(s->e, found, part(s, i));
    return found;
}

/* ---- parts ---- */

typedef hne_i_term step_part(const step *s);

static hne_i_term growth(const step *s) { return hne_i_minus(s->e, s->own[1], s->own[0]); }
static hne_i_term mix(const step *s) { return over_own(s, of_mix); }
static hne_i_term regional(const step *s) { return over_own(s, of_regional); }
static hne_i_term usual_regional(const step *s) { return over_own(s, of_usual_regional); }
static hne_i_term allocation(const step *s) { return over_own(s, of_allocation); }
static hne_i_term nothing(const step *s) { return hne_i_constant(s->e, hne_interval_point(0)); }

static hne_i_term at_nation_rate(const step *s)
{
    return hne_i_times(s->e, s->own[0], hne_i_over(s->e, s->nation[1], s->nation[0]));
}

static hne_i_term national(const step *s) { return hne_i_minus(s->e, at_nation_rate(s), s->own[0]); }
static hne_i_term net_shift(const step *s) { return hne_i_minus(s->e, s->own[1], at_nation_rate(s)); }

static hne_i_term growth_factor(const step *s) { return hne_i_over(s->e, s->own[1], s->own[0]); }
static hne_i_term national_factor(const step *s) { return hne_i_over(s->e, s->nation[1], s->nation[0]); }
static hne_i_term factor_without_national(const step *s) { return hne_i_over(s->e, s->own[1], at_nation_rate(s)); }
static hne_i_term mix_factor(const step *s) { return hne_i_over(s->e, over_own(s, of_expected), at_nation_rate(s)); }
static hne_i_term regional_factor(const step *s) { return hne_i_over(s->e, s->own[1], over_own(s, of_expected)); }
static hne_i_term one(const step *s) { return hne_i_constant(s->e, hne_interval_point(1)); }

enum { PARTS = 6 };

/* In the order of their structure. Of those that are `whole` steps in between cancel out. */
static const struct form {
    step_part *part;
    int is_whole;
} forms[][PARTS] = {
    [HNE_SHIFT_SHARE_DUNN] = {{growth, 1}, {national, 0}, {mix, 0}, {regional, 0}, {nothing, 0}, {net_shift, 0}},
    [HNE_SHIFT_SHARE_ESTEBAN_MARQUILLAS] =
        {{growth, 1}, {national, 0}, {mix, 0}, {usual_regional, 0}, {allocation, 0}, {net_shift, 0}},
    [HNE_SHIFT_SHARE_GERFIN] = {{growth_factor, 1}, {national_factor, 1}, {mix_factor, 0}, {regional_factor, 0},
                                {one, 0}, {factor_without_national, 1}},
};

/* ---- over periods ---- */

static void take_figures(hne_i_expression *e, const view *of, size_t period)
{
    for (size_t i = 0; i < of->industries; i++)
        hne_i_not_negative(e, at(&of->region, i, period));
    for (size_t i = 0; i < of->industries; i++)
        hne_i_not_negative(e, at(&of->nation, i, period));
}

/* Steps are summed, for Gerfin multiplied. */
static hne_i_term over_steps(hne_i_expression *e, const view *of, step_part *part, int multiplies, size_t steps)
{
    hne_i_term found = 0;
    for (size_t t = 0; t < steps; t++) {
        step s = step_at(e, of, t);
        hne_i_term own = part(&s);
        found = t == 0 ? own : multiplies ? hne_i_times(e, found, own) : hne_i_plus(e, found, own);
    }
    return found;
}

static hne_interval part_of(hne_i_expression *e, const view *of, hne_shift_share_method method, size_t part,
                            size_t first, size_t last)
{
    const struct form *form = &forms[method][part];
    size_t steps = form->is_whole ? 1 : last - first;
    hne_i_expression_cut(e, 0);
    for (size_t t = 0; t <= steps; t++)
        take_figures(e, of, form->is_whole && t ? last : first + t);
    return hne_i_range(e, over_steps(e, of, form->part, method == HNE_SHIFT_SHARE_GERFIN, steps));
}

static hne_interval_shift_share_parts parts_of(hne_i_expression *e, const view *of, hne_shift_share_method method,
                                               size_t first, size_t last)
{
    hne_interval found[PARTS];
    for (size_t part = 0; part < PARTS; part++)
        found[part] = part_of(e, of, method, part, first, last);
    return (hne_interval_shift_share_parts){found[0], found[1], found[2], found[3], found[4], found[5]};
}

/* ---- one industry and the others ---- */

enum { ROWS = 4 }; /* the industry and the others, in the region and in the nation */

static hne_interval others(const table *t, size_t industries, size_t but, size_t period)
{
    hne_interval sum = hne_interval_point(0);
    for (size_t i = 0; i < industries; i++) {
        hne_interval x = at(t, i, period);
        sum = i == but ? sum : hne_interval_add(sum, x.lower < 0 ? hne_interval_entire() : x);
    }
    return sum;
}

/* What the others have is as free as a figure of its own. */
static view of_one(const view *all, size_t industry, size_t periods, hne_interval *room)
{
    for (size_t t = 0; t < periods; t++) {
        hne_interval *row = room + t * ROWS;
        row[0] = at(&all->region, industry, t);
        row[1] = others(&all->region, all->industries, industry, t);
        row[2] = at(&all->nation, industry, t);
        row[3] = others(&all->nation, all->industries, industry, t);
    }
    return (view){{room, 1, ROWS}, {room + 2, 1, ROWS}, 2, 1};
}

hne_status hne_shift_share_intervals(hne_shift_share_method method, const hne_interval *region,
                                     int64_t region_industry_stride, int64_t region_period_stride,
                                     const hne_interval *nation, int64_t nation_industry_stride,
                                     int64_t nation_period_stride, size_t industries, size_t periods,
                                     hne_interval_shift_share_parts *total, hne_interval_shift_share_parts *steps,
                                     hne_interval_shift_share_parts *of_industry)
{
    HNE_I_TO_NEAREST(hne_shift_share_intervals, method, region, region_industry_stride, region_period_stride, nation,
                     nation_industry_stride, nation_period_stride, industries, periods, total, steps, of_industry)
    if ((int)method < HNE_SHIFT_SHARE_DUNN || (int)method > HNE_SHIFT_SHARE_GERFIN || !region || !nation ||
        !industries || periods < 2 || (method == HNE_SHIFT_SHARE_GERFIN && of_industry))
        return HNE_ERROR_ARGUMENT;
    view all = {{region, region_industry_stride, region_period_stride},
                {nation, nation_industry_stride, nation_period_stride}, industries, industries};
    hne_i_expression e = {0};
    hne_interval *room = of_industry ? hne_i_alloc_zeroed(periods, ROWS * sizeof *room) : NULL;
    e.has_failed = of_industry && !room;
    if (total && !e.has_failed)
        *total = parts_of(&e, &all, method, 0, periods - 1);
    for (size_t t = 0; steps && t + 1 < periods && !e.has_failed; t++)
        steps[t] = parts_of(&e, &all, method, t, t + 1);
    for (size_t i = 0; of_industry && i < industries && !e.has_failed; i++) {
        view one = of_one(&all, i, periods, room);
        of_industry[i] = parts_of(&e, &one, method, 0, periods - 1);
    }
    hne_status status = e.has_failed ? HNE_ERROR_MEMORY : HNE_OK;
    hne_i_free(room);
    hne_i_expression_release(&e);
    return status;
}
