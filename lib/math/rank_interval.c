/* SPDX-License-Identifier: MIT */
/* Ranges of ranks of enclosures. One is surely before another if its worst
 * value is before the other's best, and possibly if its best is before the
 * other's worst; "before" is above or below by the order asked for. */
#include <hunanecon/compare.h>

#include "math/loops.h"
#include "math/rank.h"

/* An enclosure seen from the end with rank 1: smaller is better. */
typedef struct ends {
    double best, worst;
} ends;

static ends seen(hne_interval x, hne_rank_order order)
{
    return order == HNE_RANK_DESCENDING ? (ends){ -x.upper, -x.lower } : (ends){ x.lower, x.upper };
}

/* Missing or empty: nothing to rank. */
static int is_out(hne_interval x)
{
    return hne_interval_is_missing(x) || hne_interval_is_empty(x);
}

hne_interval hne_rank_interval(const hne_interval *x, size_t count, int64_t stride, size_t index,
                               hne_rank_order order)
{
    if (!x || index >= count || !hne_i_is_rank_order(order)) {
        return hne_interval_missing();
    }
    hne_interval asked = x[(int64_t)index * stride];
    if (is_out(asked)) {
        return asked;
    }
    ends own = seen(asked, order);
    size_t surely = 0, possibly = 0;
    for (size_t i = 0; i < count; i++) {
        hne_interval other = x[(int64_t)i * stride];
        if (i != index && !is_out(other)) {
            ends theirs = seen(other, order);
            surely += theirs.worst < own.best;
            possibly += theirs.best < own.worst;
        }
    }
    return (hne_interval){ 1 + (double)surely, 1 + (double)possibly };
}

size_t hne_rank_intervals_workspace_size(size_t count)
{
    return hne_i_room(count, 2 * sizeof(hne_i_item) + sizeof(double));
}

/* How many sorted items are before a key. */
static size_t before(const hne_i_item *sorted, size_t count, uint64_t key)
{
    size_t low = 0;
    while (count > 0) {
        size_t half = count / 2;
        if (sorted[low + half].key < key) {
            low += half + 1;
            count -= half + 1;
        } else {
            count = half;
        }
    }
    return low;
}

/* The best ends, or the worst, of all that can be ranked, sorted. */
static const hne_i_item *sorted_ends(const hne_interval *x, size_t count, int64_t stride, hne_rank_order order,
                                     int best, hne_i_item *workspace, size_t *found)
{
    *found = 0;
    for (size_t i = 0; i < count; i++) {
        hne_interval value = x[(int64_t)i * stride];
        if (!is_out(value)) {
            ends e = seen(value, order);
            workspace[(*found)++] = (hne_i_item){ hne_i_sort_key(best ? e.best : e.worst, 0), i };
        }
    }
    return hne_i_sort(workspace, workspace + count, *found);
}

hne_status hne_rank_intervals(const hne_interval *x, size_t count, int64_t stride, hne_rank_order order,
                              hne_interval *result, int64_t result_stride,
                              void *workspace, size_t workspace_size)
{
    if (!hne_i_is_rank_order(order)) {
        return HNE_ERROR_ARGUMENT;
    }
    if (count == 0) {
        return HNE_OK;
    }
    if (!x || !hne_i_result_is_valid(result, 1, 0, count, result_stride) ||
        !hne_i_is_room(workspace, workspace_size, hne_rank_intervals_workspace_size(count))) {
        return HNE_ERROR_ARGUMENT;
    }
    hne_i_item *items = workspace;
    double *surely = (double *)(items + 2 * count);
    size_t found;
    const hne_i_item *sorted = sorted_ends(x, count, stride, order, 0, items, &found);
    for (size_t i = 0; i < count; i++) {
        hne_interval value = x[(int64_t)i * stride];
        surely[i] = is_out(value) ? 0 : (double)before(sorted, found, hne_i_sort_key(seen(value, order).best, 0));
    }
    sorted = sorted_ends(x, count, stride, order, 1, items, &found);
    for (size_t i = 0; i < count; i++) {
        hne_interval value = x[(int64_t)i * stride];
        if (!is_out(value)) {
            ends own = seen(value, order);
            size_t possibly = before(sorted, found, hne_i_sort_key(own.worst, 0)) - (own.best < own.worst);
            value = (hne_interval){ 1 + surely[i], 1 + (double)possibly };
        }
        result[(int64_t)i * result_stride] = value;
    }
    return HNE_OK;
}
