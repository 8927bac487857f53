/* SPDX-License-Identifier: MIT */
/* Which repairs of a finding are worth reading, and in what order. */
#include "audit/finding.h"

#include <math.h>
#include <stdlib.h>

/* So many are kept at most. */
enum { MOST_REPAIRS = 8 };

static int compare_repairs(const void *left, const void *right)
{
    const hne_i_repair *a = left, *b = right;
    if (a->turn != b->turn)
        return a->turn < b->turn ? -1 : 1;
    if (a->score != b->score)
        return a->score > b->score ? -1 : 1;
    return a->claim < b->claim ? -1 : a->claim > b->claim;
}

/* Repairs this much less likely than the best one are not worth reading. */
static const double least_score = 0.1;

/* A surprise of this size makes a repair e times less likely. */
static const double usual_surprise = 0.15;

/* A slip counts for less the more surprising it leaves the statements, against
 * the least surprising repair there is. */
void hne_i_rank_repairs(hne_finding *finding)
{
    double least = INFINITY, best = 0;
    size_t kept = 0;
    hne_i_repair *repairs = finding->repairs.items;
    for (size_t i = 0; i < finding->repairs.count; i++)
        least = repairs[i].surprise < least ? repairs[i].surprise : least;
    for (size_t i = 0; i < finding->repairs.count; i++) {
        repairs[i].score = fmin(1, repairs[i].score * exp((least - repairs[i].surprise) / usual_surprise));
        best = fmax(best, repairs[i].score);
    }
    for (size_t i = 0; i < finding->repairs.count; i++) {
        if (repairs[i].score >= least_score * best)
            repairs[kept++] = repairs[i];
        else
            hne_i_free(repairs[i].text);
    }
    finding->repairs.count = kept;
    if (kept)
        qsort(repairs, kept, sizeof *repairs, compare_repairs);
    while (finding->repairs.count > MOST_REPAIRS)
        hne_i_free(repairs[--finding->repairs.count].text);
}
