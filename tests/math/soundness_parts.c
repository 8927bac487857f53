/* SPDX-License-Identifier: MIT */
/* Trials of figures among others: shares of their total, contributions to its growth, ranks; as their formulas stand in
 * compare.h and contribution.h. */
#include "soundness_operation.h"

typedef struct parts {
    hne_interval figures[MOST], store[ROOM];
    row x;
    number at[MOST];
} parts;

static void draw_parts(parts *p, size_t count, hne_interval (*one)(void))
{
    draw_all(one, p->figures, count);
    p->x = row_in(p->store, count, 0);
    for (size_t i = 0; i < count; i++)
        *at_row(p->x, i) = p->figures[i];
}

static void take_parts(parts *p, size_t count)
{
    double at[MOST];
    all_inside(p->figures, at, count);
    exactly(at, p->at, count);
}

/* One of the operands, or an array of its own. */
static row result_row(row own, const parts *p) { return whole_below(3) ? own : p->x; }

static void shares_of_total(void)
{
    parts p;
    hne_interval store[ROOM];
    size_t count = 1 + whole_below(MOST);
    draw_parts(&p, count, whole_below(3) ? draw : draw_signed);
    row result = result_row(row_in(store, count, 0), &p);
    LIBRARY(hne_share_of_total_intervals(p.x.data, count, p.x.stride, result.data, result.stride));
    for (int s = 0; s < SAMPLES; s++) {
        take_parts(&p, count);
        number total = above_zero(sum(p.at, count));
        for (size_t i = 0; i < count; i++)
            judge("share of the total", *at_row(result, i), over(p.at[i], total));
    }
}

static void contributions(void)
{
    parts level, base;
    hne_interval store[ROOM];
    size_t count = 1 + whole_below(MOST);
    draw_parts(&level, count, whole_below(3) ? draw : draw_signed);
    draw_parts(&base, count, whole_below(3) ? draw : draw_signed);
    row result = result_row(row_in(store, count, 0), whole_below(2) ? &level : &base);
    LIBRARY(hne_contribution_intervals(level.x.data, count, level.x.stride, base.x.data, base.x.stride, result.data,
                                       result.stride));
    for (int s = 0; s < SAMPLES; s++) {
        take_parts(&level, count);
        take_parts(&base, count);
        number total = above_zero(sum(base.at, count));
        for (size_t i = 0; i < count; i++)
            judge("contribution of a part", *at_row(result, i), over(minus(level.at[i], base.at[i]), total));
    }
}

void parts_of_wholes(void)
{
    if (whole_below(2))
        shares_of_total();
    else
        contributions();
}

/* ---- rank ---- */

static number rank_of(const number *x, size_t count, size_t asked, hne_rank_order order)
{
    double before = 0;
    for (size_t i = 0; i < count; i++)
        before += against(minus(x[i], x[asked]), 0) == (order == HNE_RANK_DESCENDING ? 1 : -1);
    return of(1 + before);
}

void ranks(void)
{
    parts p;
    hne_interval store[ROOM], alone[MOST];
    double workspace[MOST * 8];
    size_t count = 1 + whole_below(MOST);
    hne_rank_order order = whole_below(2) ? HNE_RANK_DESCENDING : HNE_RANK_ASCENDING;
    draw_parts(&p, count, draw_signed);
    row result = result_row(row_in(store, count, 0), &p);
    for (size_t i = 0; i < count; i++)
        alone[i] = hne_rank_interval(p.x.data, count, p.x.stride, i, order);
    LIBRARY(hne_rank_intervals(p.x.data, count, p.x.stride, order, result.data, result.stride, workspace,
                               sizeof workspace));
    for (int s = 0; s < SAMPLES; s++) {
        take_parts(&p, count);
        for (size_t i = 0; i < count; i++) {
            number rank = rank_of(p.at, count, i, order);
            judge("rank", alone[i], rank);
            judge("rank", *at_row(result, i), rank);
        }
    }
}
