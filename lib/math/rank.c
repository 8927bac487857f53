/* SPDX-License-Identifier: MIT */
/* Ranks of plain numbers. */
#include <hunanecon/compare.h>

#include "math/loops.h"
#include "math/rank.h"

size_t hne_rank_workspace_size(size_t count)
{
    return hne_i_room(count, 2 * sizeof(hne_i_item));
}

/* Items of the numbers that are there; the others get their NaN. */
static size_t collect(const double *x, size_t count, int64_t stride, int descending, hne_i_item *items)
{
    size_t found = 0;
    for (size_t i = 0; i < count; i++) {
        double value = x[(int64_t)i * stride];
        if (!isnan(value)) {
            items[found++] = (hne_i_item){ hne_i_sort_key(value, descending), i };
        }
    }
    return found;
}

/* What the members of a tie get whose places are first to last, the
 * group-th among the groups of equal numbers. */
static double tied_rank(hne_rank_ties ties, size_t first, size_t last, size_t group)
{
    switch (ties) {
    case HNE_RANK_TIES_MIN:
        return (double)first;
    case HNE_RANK_TIES_MAX:
        return (double)last;
    case HNE_RANK_TIES_DENSE:
        return (double)group;
    default:
        return (double)first + (double)(last - first) / 2;
    }
}

static void rank(const double *x, size_t count, int64_t stride, int descending, hne_rank_ties ties,
                 double *result, int64_t result_stride, hne_i_item *workspace)
{
    size_t found = collect(x, count, stride, descending, workspace);
    const hne_i_item *sorted = hne_i_sort(workspace, workspace + count, found);
    if (found < count) {
        hne_i_fill_missing(1, count, (hne_i_result){ result, 0, result_stride, 0 });
    }
    size_t group = 0;
    for (size_t first = 0, next; first < found; first = next) {
        next = first + 1;
        if (ties != HNE_RANK_TIES_ORDINAL) {
            while (next < found && sorted[next].key == sorted[first].key) {
                next++;
            }
        }
        double place = tied_rank(ties, first + 1, next, ++group);
        for (size_t i = first; i < next; i++) {
            result[(int64_t)sorted[i].index * result_stride] = place;
        }
    }
}

hne_status hne_rank_panel(const double *x, size_t series, size_t periods,
                          int64_t series_stride, int64_t period_stride,
                          hne_rank_order order, hne_rank_ties ties, double *result,
                          int64_t result_series_stride, int64_t result_period_stride,
                          void *workspace, size_t workspace_size)
{
    if (!hne_i_is_rank_order(order) || ties < HNE_RANK_TIES_AVERAGE || ties > HNE_RANK_TIES_ORDINAL) {
        return HNE_ERROR_ARGUMENT;
    }
    if (series == 0 || periods == 0) {
        return HNE_OK;
    }
    if (!x || !hne_i_result_is_valid(result, series, result_series_stride, periods, result_period_stride) ||
        !hne_i_is_room(workspace, workspace_size, hne_rank_workspace_size(series))) {
        return HNE_ERROR_ARGUMENT;
    }
    for (size_t i = 0; i < periods; i++) {
        int64_t t = (int64_t)i;
        rank(x + t * period_stride, series, series_stride, order == HNE_RANK_DESCENDING, ties,
             result + t * result_period_stride, result_series_stride, workspace);
    }
    return HNE_OK;
}

hne_status hne_rank_series(const double *x, size_t count, int64_t stride,
                           hne_rank_order order, hne_rank_ties ties,
                           double *result, int64_t result_stride, void *workspace, size_t workspace_size)
{
    return hne_rank_panel(x, count, 1, stride, 0, order, ties, result, result_stride, 0,
                          workspace, workspace_size);
}
