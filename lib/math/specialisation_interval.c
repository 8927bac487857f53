/* SPDX-License-Identifier: MIT */
/* Specialisation and dissimilarity of published figures. With a the region's industries, A their sum, c and C the same
 * of all other regions, a share less that of all is s_ri - s_i = (a C - c A) / (A (A + C)), and a quotient is in
 * proportion to a / (a + c). */
#include <hunanecon/compare.h>
#include <hunanecon/measure.h>
#include <hunanecon/structure.h>

#include "base/alloc.h"
#include "math/expression.h"
#include "math/interval_table.h"
#include "value/nearest.h"

/* A region and what it is held against, industry by industry. */
typedef struct pair {
    hne_i_expression *e;
    const hne_interval *region, *others; /* with a stride of 1 */
    size_t industries;
} pair;

/* Their places in the expression. */
typedef struct terms {
    hne_i_expression *e;
    hne_i_term a, c, sum_of_a, sum_of_c;
} terms;

static hne_i_term take(hne_i_expression *e, const hne_interval *x, size_t count)
{
    hne_i_term first = (hne_i_term)e->count;
    for (size_t i = 0; i < count; i++)
        hne_i_variable(e, x[i]);
    return first;
}

static hne_i_term sum(hne_i_expression *e, hne_i_term first, size_t count)
{
    hne_i_term found = first;
    for (size_t i = 1; i < count; i++)
        found = hne_i_plus(e, found, first + (hne_i_term)i);
    return found;
}

static terms begin(const pair *p)
{
    hne_i_expression_cut(p->e, 0);
    hne_i_term a = take(p->e, p->region, p->industries), c = take(p->e, p->others, p->industries);
    return (terms){p->e, a, c, sum(p->e, a, p->industries), sum(p->e, c, p->industries)};
}

static hne_i_term added(hne_i_expression *e, hne_i_term to, hne_i_term x, int is_first)
{
    return is_first ? x : hne_i_plus(e, to, x);
}

/* a d - c b, without its sign. */
static hne_i_term apart(hne_i_expression *e, hne_i_term a, hne_i_term d, hne_i_term c, hne_i_term b)
{
    return hne_i_size(e, hne_i_minus(e, hne_i_times(e, a, d), hne_i_times(e, c, b)));
}

static hne_interval within(hne_i_expression *e, hne_i_term x, double least, double greatest)
{
    return hne_interval_intersect(hne_i_range(e, x), hne_interval_of(least, greatest));
}

/* A (A + C). */
static hne_i_term product_of_totals(const terms *t)
{
    return hne_i_times(t->e, t->sum_of_a, hne_i_plus(t->e, t->sum_of_a, t->sum_of_c));
}

static hne_interval krugman(const pair *p)
{
    terms t = begin(p);
    hne_i_term found = 0;
    for (hne_i_term i = 0; i < p->industries; i++)
        found = added(p->e, found, apart(p->e, t.a + i, t.sum_of_c, t.c + i, t.sum_of_a), i == 0);
    return within(p->e, hne_i_over(p->e, found, product_of_totals(&t)), 0, 2);
}

static hne_interval hachman(const pair *p)
{
    terms t = begin(p);
    hne_i_term found = 0;
    for (hne_i_term i = 0; i < p->industries; i++) {
        hne_i_term own = hne_i_over(p->e, t.a + i, hne_i_plus(p->e, t.a + i, t.c + i));
        found = added(p->e, found, hne_i_times(p->e, own, t.a + i), i == 0);
    }
    hne_i_term all = hne_i_plus(p->e, t.sum_of_a, t.sum_of_c);
    hne_i_term one = hne_i_over(p->e, hne_i_squared(p->e, t.sum_of_a), hne_i_times(p->e, all, found));
    return within(p->e, one, 0, 1);
}

/* Sum over pairs of s_i s_j |q_i - q_j|. */
static hne_interval weighted_gini(const pair *p)
{
    terms t = begin(p);
    hne_i_term found = hne_i_constant(p->e, hne_interval_point(0));
    for (hne_i_term i = 0; i < p->industries && !p->e->has_failed; i++)
        for (hne_i_term j = i + 1; j < p->industries; j++)
            found = hne_i_plus(p->e, found, apart(p->e, t.a + i, t.c + j, t.a + j, t.c + i));
    return within(p->e, hne_i_over(p->e, found, product_of_totals(&t)), 0, 1);
}

static hne_interval inverse(hne_interval x)
{
    return x.upper == 0 ? hne_interval_missing() : hne_interval_divide(hne_interval_point(1), x);
}

static hne_interval specialisation_of(hne_specialisation_kind kind, const pair *p)
{
    switch (kind) {
    case HNE_SPECIALISATION_HOOVER: return hne_interval_divide(krugman(p), hne_interval_point(2));
    case HNE_SPECIALISATION_RELATIVE_DIVERSITY: return inverse(krugman(p));
    case HNE_SPECIALISATION_HACHMAN: return hachman(p);
    case HNE_SPECIALISATION_WEIGHTED_GINI: return weighted_gini(p);
    default: return krugman(p);
    }
}

/* ---- kinds of their own ---- */

/* The quotients are as even as a / (a + c), which have no figure in common. */
static hne_status gini(const pair *p, hne_interval *room, hne_interval *result)
{
    for (size_t i = 0; i < p->industries; i++)
        room[i] = hne_share_of_parts_interval(p->region[i], p->others[i]);
    return hne_measure_intervals(HNE_MEASURE_GINI, 0, room, p->industries, 1, NULL, 0, result);
}

/* Against the mean share of the others, as enclosures. */
static hne_interval krugman_of_others(const pair *p)
{
    hne_i_expression_cut(p->e, 0);
    hne_i_term a = take(p->e, p->region, p->industries), mean = take(p->e, p->others, p->industries);
    hne_i_term all = sum(p->e, a, p->industries), found = 0;
    for (hne_i_term i = 0; i < p->industries; i++) {
        hne_i_term difference = hne_i_minus(p->e, hne_i_over(p->e, a + i, all), mean + i);
        found = added(p->e, found, hne_i_size(p->e, difference), i == 0);
    }
    return within(p->e, found, 0, 2);
}

/* ---- the table ---- */

typedef struct survey {
    hne_i_interval_table table;
    hne_i_sum_of_ends *of_region, *of_industry; /* of_industry: of shares for Krugman's against others */
    hne_interval *region, *others, *room;       /* an industry's each */
    hne_specialisation_kind kind;
} survey;

static int is_against_shares(const survey *s)
{
    return s->kind == HNE_SPECIALISATION_KRUGMAN_OTHERS;
}

static hne_interval share_at(const survey *s, size_t region, size_t industry)
{
    hne_interval x = hne_i_cell(&s->table, region, industry);
    return hne_share_of_parts_interval(x, hne_i_others(&s->of_region[region], x));
}

static void take_industries(survey *s)
{
    for (size_t i = 0; i < s->table.industries; i++)
        for (size_t r = 0; r < s->table.regions; r++)
            hne_i_ends_add(&s->of_industry[i],
                           is_against_shares(s) ? share_at(s, r, i) : hne_i_cell(&s->table, r, i));
}

static void take_pair(survey *s, size_t region)
{
    hne_interval others = hne_interval_point((double)s->table.regions - 1);
    for (size_t i = 0; i < s->table.industries; i++) {
        hne_interval own = hne_i_cell(&s->table, region, i);
        hne_interval rest = hne_i_others(&s->of_industry[i], is_against_shares(s) ? share_at(s, region, i) : own);
        s->region[i] = own;
        s->others[i] = is_against_shares(s) ? hne_interval_divide(rest, others) : rest;
    }
}

/* Whether the measure is undefined, whatever the figures are: some region that it needs, or for quotients some
 * industry, has nothing. */
static int is_nowhere(const survey *s, size_t region)
{
    int needs_industries = s->kind == HNE_SPECIALISATION_GINI || s->kind == HNE_SPECIALISATION_WEIGHTED_GINI ||
                           s->kind == HNE_SPECIALISATION_HACHMAN;
    for (size_t r = 0; is_against_shares(s) && r < s->table.regions; r++)
        if (!hne_i_can_be_positive(&s->of_region[r]))
            return 1;
    for (size_t i = 0; needs_industries && i < s->table.industries; i++)
        if (!hne_i_can_be_positive(&s->of_industry[i]))
            return 1;
    return !hne_i_can_be_positive(&s->of_region[region]) || (is_against_shares(s) && s->table.regions < 2);
}

static hne_status look_at(survey *s, hne_i_expression *e, size_t region, hne_interval *result)
{
    hne_interval found = hne_interval_missing();
    hne_status status = HNE_OK;
    take_pair(s, region);
    pair p = {e, s->region, s->others, s->table.industries};
    if (is_nowhere(s, region))
        found = hne_interval_missing();
    else if (is_against_shares(s))
        found = krugman_of_others(&p);
    else if (s->kind == HNE_SPECIALISATION_GINI)
        status = gini(&p, s->room, &found);
    else
        found = specialisation_of(s->kind, &p);
    if (status == HNE_OK && !e->has_failed)
        *result = found;
    return e->has_failed ? HNE_ERROR_MEMORY : status;
}

/* One piece of memory for all of it. */
static void *make_room(survey *s)
{
    size_t regions = s->table.regions, industries = s->table.industries;
    if (regions > SIZE_MAX / 256 || industries > SIZE_MAX / 512)
        return NULL;
    hne_i_sum_of_ends *memory = hne_i_alloc_zeroed(regions + 3 * industries, sizeof *memory);
    if (memory) {
        s->of_region = memory;
        s->of_industry = memory + regions;
        s->region = (hne_interval *)(void *)(memory + regions + industries);
        s->others = s->region + industries;
        s->room = s->others + industries;
    }
    return memory;
}

hne_status hne_specialisation_intervals(hne_specialisation_kind kind, const hne_interval *x, size_t regions,
                                        size_t industries, int64_t region_stride, int64_t industry_stride,
                                        hne_interval *result, int64_t result_stride)
{
    HNE_I_TO_NEAREST(hne_specialisation_intervals, kind, x, regions, industries, region_stride, industry_stride, result,
                     result_stride)
    if ((int)kind < HNE_SPECIALISATION_KRUGMAN || (int)kind > HNE_SPECIALISATION_WEIGHTED_GINI)
        return HNE_ERROR_ARGUMENT;
    if (regions == 0)
        return HNE_OK;
    if ((!x && industries) || !hne_i_result_is_valid(result, regions, result_stride, 1, 0))
        return HNE_ERROR_ARGUMENT;
    survey s = {.table = {x, regions, industries, region_stride, industry_stride}, .kind = kind};
    hne_i_expression e = {0};
    hne_interval decided;
    void *memory = make_room(&s);
    hne_status status = memory ? HNE_OK : HNE_ERROR_MEMORY;
    int is_decided = memory && hne_i_take_regions(&s.table, s.of_region, &decided);
    if (memory && !is_decided)
        take_industries(&s);
    for (size_t r = 0; r < regions && status == HNE_OK; r++) {
        if (is_decided)
            result[(int64_t)r * result_stride] = decided;
        else
            status = look_at(&s, &e, r, &result[(int64_t)r * result_stride]);
    }
    hne_i_free(memory);
    hne_i_expression_release(&e);
    return status;
}
/* ---- two distributions ---- */

/* The sum of |a / A - b / B| / 2. */
static hne_interval half_of_differences(hne_i_expression *e, const hne_i_interval_table *a,
                                        const hne_i_interval_table *b)
{
    hne_i_term first[2] = {0, (hne_i_term)a->industries}, found = 0, sums[2];
    for (size_t i = 0; i < a->industries; i++)
        hne_i_variable(e, hne_i_cell(a, 0, i));
    for (size_t i = 0; i < b->industries; i++)
        hne_i_variable(e, hne_i_cell(b, 0, i));
    for (int k = 0; k < 2; k++)
        sums[k] = sum(e, first[k], a->industries);
    for (hne_i_term i = 0; i < a->industries; i++) {
        hne_i_term one = hne_i_over(e, first[0] + i, sums[0]), other = hne_i_over(e, first[1] + i, sums[1]);
        found = added(e, found, hne_i_size(e, hne_i_minus(e, one, other)), i == 0);
    }
    return hne_i_range(e, hne_i_over(e, found, hne_i_constant(e, hne_interval_point(2))));
}

static hne_interval positive_part(hne_interval x)
{
    return (hne_interval){fmax(x.lower, 0), fmax(x.upper, 0)};
}

/* The differences of shares add up to 0, so that the index is the sum of those above 0, and that of those below. */
static hne_interval sums_of_differences(const hne_i_interval_table *a, const hne_i_interval_table *b,
                                        const hne_i_sum_of_ends *of_a, const hne_i_sum_of_ends *of_b)
{
    hne_interval above = hne_interval_point(0), below = hne_interval_point(0);
    for (size_t i = 0; i < a->industries; i++) {
        hne_interval x = hne_i_cell(a, 0, i), y = hne_i_cell(b, 0, i);
        hne_interval apart = hne_interval_subtract(hne_share_of_parts_interval(x, hne_i_others(of_a, x)),
                                                   hne_share_of_parts_interval(y, hne_i_others(of_b, y)));
        above = hne_interval_add(above, positive_part(apart));
        below = hne_interval_add(below, positive_part(hne_interval_negate(apart)));
    }
    return hne_interval_intersect(hne_interval_intersect(above, below), hne_interval_of(0, 1));
}

/* What decides for either of the two, missing before empty before negative. */
static int is_decided(const hne_i_interval_table *a, const hne_i_interval_table *b, hne_i_sum_of_ends *of_a,
                      hne_i_sum_of_ends *of_b, hne_interval *decided)
{
    hne_interval one, other;
    int is_one = hne_i_take_regions(a, of_a, &one), is_other = hne_i_take_regions(b, of_b, &other);
    if (!is_one && !is_other)
        return 0;
    if (!hne_i_is_decided(is_one ? one : other, is_other ? other : one, decided))
        *decided = hne_interval_entire();
    return 1;
}

hne_status hne_dissimilarity_interval(const hne_interval *a, size_t count, int64_t a_stride, const hne_interval *b,
                                      int64_t b_stride, hne_interval *result)
{
    HNE_I_TO_NEAREST(hne_dissimilarity_interval, a, count, a_stride, b, b_stride, result)
    if (!result || (count && (!a || !b)))
        return HNE_ERROR_ARGUMENT;
    hne_i_interval_table t = {a, 1, count, 0, a_stride}, u = {b, 1, count, 0, b_stride};
    hne_i_sum_of_ends of_a = {{0, 0}, 0, 0}, of_b = {{0, 0}, 0, 0};
    hne_i_expression e = {0};
    hne_interval found;
    if (is_decided(&t, &u, &of_a, &of_b, &found)) {
        *result = found;
    } else if (!hne_i_can_be_positive(&of_a) || !hne_i_can_be_positive(&of_b)) {
        *result = hne_interval_missing();
    } else if (!hne_i_is_positive(&of_a) || !hne_i_is_positive(&of_b)) {
        *result = hne_interval_of(0, 1);
    } else {
        found = hne_interval_intersect(sums_of_differences(&t, &u, &of_a, &of_b), half_of_differences(&e, &t, &u));
        *result = e.has_failed ? *result : found;
    }
    hne_status status = e.has_failed ? HNE_ERROR_MEMORY : HNE_OK;
    hne_i_expression_release(&e);
    return status;
}
