/* SPDX-License-Identifier: MIT */
/* Contributions to growth. */
#include <hunanecon/compare.h>
#include <hunanecon/contribution.h>
#include <hunanecon/growth.h>

#include "math/interval_loops.h"
#include "math/sum.h"
#include "value/nearest.h"

double hne_contribution(double level, double base, double whole)
{
    return whole > 0 && whole < INFINITY ? (level - base) / whole : NAN;
}

hne_interval hne_contribution_interval(hne_interval level, hne_interval base, hne_interval whole)
{
    HNE_I_TO_NEAREST(hne_contribution_interval, level, base, whole)
    hne_interval result;
    if (hne_i_is_decided(level, base, &result) || hne_i_is_decided(level, whole, &result))
        return result;
    return whole.lower > 0 ? hne_interval_divide(hne_interval_subtract(level, base), whole) : hne_interval_entire();
}

static double sum_of(const double *x, size_t count, int64_t stride)
{
    hne_i_pair sum = { 0, 0 };
    for (size_t i = 0; i < count; i++)
        sum = hne_i_sum_add(sum, x[(int64_t)i * stride]);
    return hne_i_sum_value(sum);
}

/* A later part that is missing leaves the growth of the whole unknown as well. */
static void contributions(const double *level, size_t count, int64_t level_stride, const double *base,
                          int64_t base_stride, double *result, int64_t result_stride)
{
    double whole = isnan(sum_of(level, count, level_stride)) ? NAN : sum_of(base, count, base_stride);
    for (size_t i = count; i-- > 0;) {
        int64_t at = (int64_t)i;
        result[at * result_stride] = hne_contribution(level[at * level_stride], base[at * base_stride], whole);
    }
}

hne_status hne_contribution_series(const double *level, size_t count, int64_t level_stride, const double *base,
                                   int64_t base_stride, double *result, int64_t result_stride)
{
    if (count == 0)
        return HNE_OK;
    if (!level || !base || !hne_i_result_is_valid(result, 1, 0, count, result_stride))
        return HNE_ERROR_ARGUMENT;
    contributions(level, count, level_stride, base, base_stride, result, result_stride);
    return HNE_OK;
}

hne_status hne_contribution_panel(const double *x, size_t series, size_t periods, int64_t series_stride,
                                  int64_t period_stride, size_t lag, double *result, int64_t result_series_stride,
                                  int64_t result_period_stride)
{
    hne_i_result out = { result, result_series_stride, result_period_stride, 0 };
    if (lag == 0)
        return HNE_ERROR_ARGUMENT;
    if (series == 0 || periods == 0)
        return HNE_OK;
    if (!x || !hne_i_result_is_valid(result, series, result_series_stride, periods, result_period_stride))
        return HNE_ERROR_ARGUMENT;
    for (size_t t = lag; t < periods; t++)
        contributions(x + (int64_t)t * period_stride, series, series_stride, x + (int64_t)(t - lag) * period_stride,
                      series_stride, result + (int64_t)t * result_period_stride, result_series_stride);
    hne_i_fill_missing(series, lag < periods ? lag : periods, out);
    return HNE_OK;
}

static double chained(double value, double whole, double volume, double volume_before)
{
    if (value == 0 && volume == 0 && volume_before == 0)
        return 0;
    return volume_before > 0 && value >= 0 ? value / whole * ((volume - volume_before) / volume_before) : NAN;
}

hne_status hne_chained_contribution_panel(const double *value, int64_t value_series_stride, int64_t value_period_stride,
                                          const double *volume, int64_t volume_series_stride,
                                          int64_t volume_period_stride, size_t series, size_t periods, double *result,
                                          int64_t result_series_stride, int64_t result_period_stride)
{
    hne_i_result out = { result, result_series_stride, result_period_stride, 0 };
    if (series == 0 || periods == 0)
        return HNE_OK;
    if (!value || !volume ||
        !hne_i_result_is_valid(result, series, result_series_stride, periods, result_period_stride))
        return HNE_ERROR_ARGUMENT;
    for (int64_t t = 1; t < (int64_t)periods; t++) {
        const double *before = value + (t - 1) * value_period_stride;
        const double *now = volume + t * volume_period_stride, *then = now - volume_period_stride;
        double whole = sum_of(before, series, value_series_stride);
        for (int64_t s = 0; s < (int64_t)series; s++)
            result[s * result_series_stride + t * result_period_stride] =
                whole > 0 ? chained(before[s * value_series_stride], whole, now[s * volume_series_stride],
                                    then[s * volume_series_stride])
                          : NAN;
    }
    hne_i_fill_missing(series, 1, out);
    return HNE_OK;
}

/* Each part by itself, from the last period to the first: what comes after grows on what came before,
 * C = c_1 + (1 + g_1) (c_2 + (1 + g_2) (c_3 + ...)). */
hne_status hne_link_contributions(const double *contribution, size_t series, size_t periods, int64_t series_stride,
                                  int64_t period_stride, double *result, int64_t result_stride)
{
    if (series == 0)
        return HNE_OK;
    if ((!contribution && periods) || !hne_i_result_is_valid(result, series, result_stride, 1, 0))
        return HNE_ERROR_ARGUMENT;
    for (int64_t s = 0; s < (int64_t)series; s++)
        result[s * result_stride] = periods ? 0 : NAN;
    for (int64_t t = (int64_t)periods; t-- > 0;) {
        const double *now = contribution + t * period_stride;
        double factor = 1 + sum_of(now, series, series_stride);
        for (int64_t s = 0; s < (int64_t)series; s++)
            result[s * result_stride] = now[s * series_stride] + factor * result[s * result_stride];
    }
    return HNE_OK;
}

/* ---- enclosures ---- */

/* (x' - x) / (x + R) at three numbers. */
static hne_interval contribution_at(double level, double base, double rest)
{
    hne_interval x = hne_interval_point(base), change = hne_interval_subtract(hne_interval_point(level), x);
    if (isinf(rest))
        return (hne_interval){fmin(change.lower, 0), fmax(change.upper, 0)};
    return hne_interval_divide(change, hne_interval_add(x, hne_interval_point(rest)));
}

/* It rises with x', falls with x, and the rest only makes it smaller in size. */
static hne_interval contribution_of_part(hne_interval level, hne_interval base, hne_interval rest)
{
    int is_sharp =
        level.lower >= 0 && base.lower >= 0 && rest.lower >= 0 && isfinite(level.upper) && isfinite(base.upper);
    if (!is_sharp || !(hne_interval_add(base, rest).lower > 0))
        return hne_contribution_interval(level, base, hne_interval_add(base, rest));
    double high_rest = level.upper >= base.lower ? rest.lower : rest.upper;
    double low_rest = level.lower <= base.upper ? rest.lower : rest.upper;
    if ((base.lower == 0 && high_rest == 0) || (base.upper == 0 && low_rest == 0))
        return hne_contribution_interval(level, base, hne_interval_add(base, rest));
    return (hne_interval){contribution_at(level.lower, base.upper, low_rest).lower,
                          contribution_at(level.upper, base.lower, high_rest).upper};
}

/* The sum of all parts, which one that is missing or empty decides: 1 then. */
static int sum_of_parts(const hne_interval *x, size_t count, int64_t stride, hne_i_sum_of_ends *sum,
                        int *non_negative, hne_interval *decided)
{
    *sum = (hne_i_sum_of_ends){{0, 0}, 0, 0};
    *non_negative = 1;
    for (int64_t i = 0; i < (int64_t)count; i++) {
        if (hne_i_is_decided(x[i * stride], *decided, decided))
            continue;
        *non_negative &= x[i * stride].lower >= 0;
        hne_i_ends_add(sum, x[i * stride]);
    }
    return hne_i_is_decided(*decided, *decided, decided);
}

static hne_interval rest_of(const hne_i_sum_of_ends *sum, hne_interval own, int non_negative)
{
    hne_interval rest = hne_i_ends_without(sum, own);
    rest.lower = non_negative ? fmax(rest.lower, 0) : rest.lower; /* taking out again rounds */
    rest.upper = non_negative ? fmax(rest.upper, 0) : rest.upper;
    return rest;
}

hne_status hne_contribution_intervals(const hne_interval *level, size_t count, int64_t level_stride,
                                      const hne_interval *base, int64_t base_stride, hne_interval *result,
                                      int64_t result_stride)
{
    HNE_I_TO_NEAREST(hne_contribution_intervals, level, count, level_stride, base, base_stride, result, result_stride)
    if (count == 0)
        return HNE_OK;
    if (!level || !base || !hne_i_result_is_valid(result, 1, 0, count, result_stride))
        return HNE_ERROR_ARGUMENT;
    hne_i_sum_of_ends sum;
    hne_interval decided = hne_interval_point(0);
    int non_negative;
    sum_of_parts(level, count, level_stride, &sum, &non_negative, &decided); /* a later part may decide as well */
    int is_decided = sum_of_parts(base, count, base_stride, &sum, &non_negative, &decided);
    for (int64_t i = (int64_t)count; i-- > 0;) {
        hne_interval own = base[i * base_stride];
        result[i * result_stride] = is_decided ? decided
                                               : contribution_of_part(level[i * level_stride], own,
                                                                      rest_of(&sum, own, non_negative));
    }
    return HNE_OK;
}

/* A part that is nowhere adds nothing. */
static hne_interval chained_part(hne_interval share, hne_interval value, hne_interval volume,
                                 hne_interval volume_before)
{
    hne_interval result;
    if (hne_i_is_decided(volume, volume_before, &result))
        return result;
    if (value.upper == 0 && volume.lower == 0 && volume.upper == 0 && volume_before.lower == 0 &&
        volume_before.upper == 0)
        return hne_interval_point(0);
    return volume_before.lower > 0 ? hne_interval_multiply(share, hne_growth_interval(volume, volume_before))
                                   : hne_interval_entire();
}

hne_status hne_chained_contribution_intervals(const hne_interval *value, size_t count, int64_t value_stride,
                                              const hne_interval *volume, int64_t volume_stride,
                                              const hne_interval *volume_before, int64_t volume_before_stride,
                                              hne_interval *result, int64_t result_stride)
{
    HNE_I_TO_NEAREST(hne_chained_contribution_intervals, value, count, value_stride, volume, volume_stride,
                     volume_before, volume_before_stride, result, result_stride)
    if (count == 0)
        return HNE_OK;
    if (!value || !volume || !volume_before || !hne_i_result_is_valid(result, 1, 0, count, result_stride))
        return HNE_ERROR_ARGUMENT;
    hne_i_sum_of_ends sum;
    hne_interval decided = hne_interval_point(0);
    int non_negative, is_decided = sum_of_parts(value, count, value_stride, &sum, &non_negative, &decided);
    for (int64_t i = (int64_t)count; i-- > 0;) {
        hne_interval own = value[i * value_stride], found = is_decided ? decided : hne_interval_entire();
        if (!is_decided && non_negative)
            found = chained_part(hne_share_of_parts_interval(own, rest_of(&sum, own, 1)), own,
                                 volume[i * volume_stride], volume_before[i * volume_before_stride]);
        result[i * result_stride] = found;
    }
    return HNE_OK;
}

hne_status hne_link_contributions_intervals(const hne_interval *contribution, size_t series, size_t periods,
                                            int64_t series_stride, int64_t period_stride, hne_interval *result,
                                            int64_t result_stride)
{
    HNE_I_TO_NEAREST(hne_link_contributions_intervals, contribution, series, periods, series_stride, period_stride,
                     result, result_stride)
    if (series == 0)
        return HNE_OK;
    if ((!contribution && periods) || !hne_i_result_is_valid(result, series, result_stride, 1, 0))
        return HNE_ERROR_ARGUMENT;
    for (int64_t s = 0; s < (int64_t)series; s++)
        result[s * result_stride] = periods ? hne_interval_point(0) : hne_interval_missing();
    for (int64_t t = (int64_t)periods; t-- > 0;) {
        const hne_interval *now = contribution + t * period_stride;
        hne_interval factor = hne_interval_point(1);
        for (int64_t s = 0; s < (int64_t)series; s++)
            factor = hne_interval_add(factor, now[s * series_stride]);
        for (int64_t s = 0; s < (int64_t)series; s++)
            result[s * result_stride] = hne_interval_add(now[s * series_stride],
                                                         hne_interval_multiply(factor, result[s * result_stride]));
    }
    return HNE_OK;
}
