/* SPDX-License-Identifier: MIT */
/* Gap, ratio and share of enclosures. */
#include <hunanecon/compare.h>

#include "math/interval_loops.h"
#include "value/round.h"
#include "value/nearest.h"

static const hne_interval nought_to_one = { 0, 1 };

static hne_interval gap(hne_interval growth, hne_interval other, const hne_i_power *unused)
{
    (void)unused;
    return hne_interval_subtract(growth, other);
}

static hne_interval ratio(hne_interval value, hne_interval other, const hne_i_power *unused)
{
    (void)unused;
    hne_interval result;
    if (hne_i_is_decided(value, other, &result)) {
        return result;
    }
    if (other.lower == 0 && other.upper == 0) {
        return hne_interval_entire();
    }
    return hne_interval_divide(value, other);
}

static hne_interval share(hne_interval part, hne_interval whole, const hne_i_power *unused)
{
    (void)unused;
    hne_interval result;
    if (hne_i_is_decided(part, whole, &result)) {
        return result;
    }
    return whole.lower <= 0 ? hne_interval_entire() : hne_interval_divide(part, whole);
}

static hne_interval share_non_negative(hne_interval part, hne_interval whole, const hne_i_power *unused)
{
    return hne_interval_intersect(share(part, whole, unused), nought_to_one);
}

hne_interval hne_gap_interval(hne_interval growth, hne_interval other)
{
    HNE_I_TO_NEAREST(hne_gap_interval, growth, other)
    return gap(growth, other, NULL);
}

hne_interval hne_ratio_interval(hne_interval value, hne_interval other)
{
    HNE_I_TO_NEAREST(hne_ratio_interval, value, other)
    return ratio(value, other, NULL);
}

hne_interval hne_share_interval(hne_interval part, hne_interval whole, int32_t non_negative)
{
    HNE_I_TO_NEAREST(hne_share_interval, part, whole, non_negative)
    return non_negative ? share_non_negative(part, whole, NULL) : share(part, whole, NULL);
}

/* p / (p + r) for p + r > 0, or its limit where one of them grows for ever. */
static hne_interval share_at_corner(double part, double rest)
{
    if (isinf(part)) {
        return isinf(rest) ? nought_to_one : hne_interval_point(1);
    }
    if (isinf(rest)) {
        return hne_interval_point(0);
    }
    hne_interval p = hne_interval_point(part);
    return hne_interval_divide(p, hne_interval_add(p, hne_interval_point(rest)));
}

/* For a positive sum the share moves one way with the part while the rest is
 * held, and one way with the rest while the part is held: all its values lie
 * between those at the four corners. */
hne_interval hne_share_of_parts_interval(hne_interval part, hne_interval rest)
{
    HNE_I_TO_NEAREST(hne_share_of_parts_interval, part, rest)
    hne_interval result;
    if (hne_i_is_decided(part, rest, &result)) {
        return result;
    }
    int non_negative = part.lower >= 0 && rest.lower >= 0;
    if (hne_interval_add(part, rest).lower <= 0) {
        return non_negative ? nought_to_one : hne_interval_entire();
    }
    result = hne_interval_hull(hne_interval_hull(share_at_corner(part.lower, rest.lower),
                                                 share_at_corner(part.lower, rest.upper)),
                               hne_interval_hull(share_at_corner(part.upper, rest.lower),
                                                 share_at_corner(part.upper, rest.upper)));
    return non_negative ? hne_interval_intersect(result, nought_to_one) : result;
}

hne_status hne_gap_intervals(const hne_interval *growth, size_t count, int64_t growth_stride,
                             const hne_interval *other, int64_t other_stride,
                             hne_interval *result, int64_t result_stride)
{
    HNE_I_TO_NEAREST(hne_gap_intervals, growth, count, growth_stride, other, other_stride, result, result_stride)
    return hne_i_intervals_beside(gap, NULL, count, growth, growth_stride, other, other_stride,
                                  result, result_stride);
}

hne_status hne_ratio_intervals(const hne_interval *value, size_t count, int64_t value_stride,
                               const hne_interval *other, int64_t other_stride,
                               hne_interval *result, int64_t result_stride)
{
    HNE_I_TO_NEAREST(hne_ratio_intervals, value, count, value_stride, other, other_stride, result, result_stride)
    return hne_i_intervals_beside(ratio, NULL, count, value, value_stride, other, other_stride,
                                  result, result_stride);
}

hne_status hne_share_intervals(const hne_interval *part, size_t count, int64_t part_stride,
                               const hne_interval *whole, int64_t whole_stride, int32_t non_negative,
                               hne_interval *result, int64_t result_stride)
{
    HNE_I_TO_NEAREST(hne_share_intervals, part, count, part_stride, whole, whole_stride, non_negative, result,
                     result_stride)
    return hne_i_intervals_beside(non_negative ? share_non_negative : share, NULL, count,
                                  part, part_stride, whole, whole_stride, result, result_stride);
}

hne_status hne_share_of_total_intervals(const hne_interval *part, size_t count, int64_t stride,
                                        hne_interval *result, int64_t result_stride)
{
    HNE_I_TO_NEAREST(hne_share_of_total_intervals, part, count, stride, result, result_stride)
    if (count == 0) {
        return HNE_OK;
    }
    if (!part || !hne_i_result_is_valid(result, 1, 0, count, result_stride)) {
        return HNE_ERROR_ARGUMENT;
    }
    hne_i_sum_of_ends sum = { { 0, 0 }, 0, 0 };
    hne_interval decided = nought_to_one;
    int non_negative = 1;
    for (size_t i = 0; i < count; i++) {
        hne_interval x = part[(int64_t)i * stride];
        if (hne_i_is_decided(x, decided, &decided)) {
            continue; /* one missing or empty part decides for all */
        }
        non_negative &= x.lower >= 0;
        hne_i_ends_add(&sum, x);
    }
    int is_decided = hne_i_is_decided(decided, decided, &decided);
    for (size_t i = 0; i < count; i++) {
        hne_interval x = part[(int64_t)i * stride];
        if (!is_decided) {
            hne_interval rest = hne_i_ends_without(&sum, x);
            /* Taking out again rounds; the others are still not negative. */
            rest.lower = non_negative ? fmax(rest.lower, 0) : rest.lower;
            rest.upper = non_negative ? fmax(rest.upper, 0) : rest.upper;
            x = hne_share_of_parts_interval(x, rest);
        }
        result[(int64_t)i * result_stride] = is_decided ? decided : x;
    }
    return HNE_OK;
}
