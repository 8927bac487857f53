/* SPDX-License-Identifier: MIT */
/* What an initiative changed, held against regions without one. */
#include <hunanecon/derive.h>

#include <hunanecon/growth.h>

#include "base/alloc.h"
#include "base/error.h"
#include "value/nearest.h"

#include <math.h>
#include <string.h>

/* Levels of the region, in row 0, and of those it is compared with. */
typedef struct study {
    const hne_indicator **indicators;
    hne_interval *levels;
    hne_unit *units;
    const hne_period *periods;
    size_t regions, period_count, start;
} study;

static hne_interval level(const study *of, size_t region, size_t period)
{
    return of->levels[region * of->period_count + period];
}

static int are_alike(const hne_period *periods, size_t count)
{
    for (size_t t = 0; t < count; t++)
        if (!hne_period_is_valid(periods[t]) || hne_period_months(periods[t]) != hne_period_months(periods[0]) ||
            (t && periods[t].first_month <= periods[t - 1].first_month))
            return 0;
    return 1;
}

static void study_close(study *of)
{
    hne_i_free(of->indicators);
    hne_i_free(of->levels);
    hne_i_free(of->units);
}

/* A level that is not known, told by indicator and period, if it is before `end`. */
static hne_status check_known(const study *of, size_t end, hne_error *error)
{
    char period[32];
    for (size_t i = 0; i < of->regions; i++)
        for (size_t t = 0; t < end; t++)
            if (hne_interval_is_missing(level(of, i, t))) {
                hne_period_print(of->periods[t], period, sizeof period);
                return hne_i_fail(error, HNE_ERROR_NOT_FOUND, "the level of \"%s\" for %s is not known; state it, or leave out "
                                  "the region or the period", hne_indicator_code(of->indicators[i]), period);
            }
    return HNE_OK;
}

static hne_status study_take(study *of, const hne_indicator *indicator, const hne_indicator *const *comparisons,
                             hne_reading reading, const hne_policy *policy, hne_error *error)
{
    of->indicators = hne_i_alloc_zeroed(of->regions, sizeof *of->indicators);
    of->levels = hne_i_alloc_zeroed(of->regions * of->period_count, sizeof *of->levels);
    of->units = hne_i_alloc_zeroed(of->regions, sizeof *of->units);
    if (!of->indicators || !of->levels || !of->units)
        return hne_i_fail_memory(error);
    of->indicators[0] = indicator;
    memcpy(of->indicators + 1, comparisons, (of->regions - 1) * sizeof *comparisons);
    for (size_t i = 0; i < of->regions; i++)
        if (!of->indicators[i])
            return hne_i_fail(error, HNE_ERROR_ARGUMENT, "comparison %zu is NULL; an indicator is needed", i);
    return hne_derive_levels(of->indicators, of->regions, of->periods, of->period_count, reading, policy, of->levels,
                             of->units, error);
}

/* To be closed, whether it succeeds or not. */
static hne_status study_open(study *of, const hne_initiative *initiative, const hne_indicator *indicator,
                             const hne_indicator *const *comparisons, size_t count, const hne_period *periods,
                             size_t period_count, hne_reading reading, const hne_policy *policy, hne_error *error)
{
    *of = (study){.periods = periods, .regions = count + 1, .period_count = period_count};
    if (!indicator || !comparisons || !count || !periods)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "an indicator, at least one to compare it with, and periods are needed");
    if (!are_alike(periods, period_count))
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "periods have to be of one length, each after the one before");
    if (count > SIZE_MAX / 128 || period_count > SIZE_MAX / 128 / (count + 1))
        return hne_i_fail_memory(error);
    hne_status status = hne_initiative_start(initiative, periods, period_count, &of->start, error);
    if (status != HNE_OK)
        return status;
    if (of->start < 1 || of->start >= period_count)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "the initiative starts in period %zu of %zu; at least one before and one "
                          "from its start on are needed", of->start, period_count);
    return study_take(of, indicator, comparisons, reading, policy, error);
}

/* ---- difference in differences ---- */

static hne_interval mean_log(const study *of, size_t region, size_t from, size_t to)
{
    hne_interval sum = hne_interval_point(0);
    for (size_t t = from; t < to; t++)
        sum = hne_interval_add(sum, hne_log_growth_interval(level(of, region, t), hne_interval_point(1)));
    return hne_interval_divide(sum, hne_interval_point((double)(to - from)));
}

static hne_interval change(const study *of, size_t region)
{
    return hne_interval_subtract(mean_log(of, region, of->start, of->period_count), mean_log(of, region, 0, of->start));
}

static hne_interval difference(const study *of)
{
    hne_interval others = hne_interval_point(0);
    for (size_t i = 1; i < of->regions; i++)
        others = hne_interval_add(others, change(of, i));
    others = hne_interval_divide(others, hne_interval_point((double)(of->regions - 1)));
    hne_interval apart = hne_interval_subtract(change(of, 0), others);
    if (isinf(apart.lower) && isinf(apart.upper)) /* a level that may not be positive has no logarithm */
        return hne_interval_entire();
    return hne_interval_subtract(hne_interval_exp(apart), hne_interval_point(1));
}

hne_status hne_derive_difference_in_differences(const hne_initiative *initiative, const hne_indicator *indicator,
                                                const hne_indicator *const *comparisons, size_t count,
                                                const hne_period *periods, size_t period_count, hne_reading reading,
                                                const hne_policy *policy, hne_interval *result, hne_error *error)
{
    HNE_I_TO_NEAREST(hne_derive_difference_in_differences, initiative, indicator, comparisons, count, periods,
                     period_count, reading, policy, result, error)
    study of;
    if (!result)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "a place for the result is needed");
    hne_status status = study_open(&of, initiative, indicator, comparisons, count, periods, period_count, reading, policy, error);
    if (status == HNE_OK)
        status = check_known(&of, of.period_count, error);
    if (status == HNE_OK)
        *result = difference(&of);
    study_close(&of);
    return status;
}

/* ---- synthetic control ---- */

static hne_status check_comparable(const study *of, hne_error *error)
{
    hne_status status = check_known(of, of->start, error);
    for (size_t i = 0; i < of->regions && status == HNE_OK; i++) {
        if (!hne_unit_equal(of->units[i], of->units[0]))
            return hne_i_fail(error, HNE_ERROR_UNIT, "levels of \"%s\" are in %s, those of \"%s\" in %s; averages need one unit",
                              hne_indicator_code(of->indicators[i]), of->units[i].code, hne_indicator_code(of->indicators[0]),
                              of->units[0].code);
        for (size_t t = 0; t < of->start; t++)
            if (isinf(hne_interval_width(level(of, i, t))))
                return hne_i_fail(error, HNE_ERROR_RANGE, "a level of \"%s\" before the start is known to one side only; "
                                  "state it, or leave out the region", hne_indicator_code(of->indicators[i]));
    }
    return status;
}

/* For the weights as they are. */
static hne_interval gap(const study *of, const double *weights, size_t period)
{
    hne_interval sum = hne_interval_point(0);
    for (size_t i = 1; i < of->regions; i++)
        if (weights[i] > 0)
            sum = hne_interval_add(sum, hne_interval_multiply(level(of, i, period), hne_interval_point(weights[i])));
    return hne_interval_subtract(level(of, 0, period), sum);
}

/* Middles; what is not known, or to one side only, is missing. */
static double *middles_of(const study *of)
{
    size_t count = of->regions * of->period_count;
    double *middles = hne_i_alloc_zeroed(count, sizeof *middles);
    for (size_t k = 0; middles && k < count; k++)
        middles[k] = isinf(hne_interval_width(of->levels[k])) ? NAN : hne_interval_midpoint(of->levels[k]);
    return middles;
}

static hne_status run(const study *of, const double *middles, double *weights, hne_synthetic_levels *result)
{
    int64_t along = (int64_t)of->period_count;
    hne_status status = hne_synthetic_control(middles, of->regions, of->period_count, along, 1, NULL, 0, 0, 0, NULL, 0,
                                              of->start, NULL, 0, weights, NULL, NULL, &result->fit);
    if (status != HNE_OK || of->regions < 3)
        return status;
    hne_synthetic_fit *fits = hne_i_alloc_zeroed(of->regions, sizeof *fits);
    if (!fits)
        return HNE_ERROR_MEMORY;
    status = hne_synthetic_placebos(middles, of->regions, of->period_count, along, 1, NULL, 0, 0, 0, NULL, 0, of->start,
                                    NULL, 0, fits, NULL, 0, 0, &result->rank, &result->runs);
    hne_i_free(fits);
    return status;
}

hne_status hne_derive_synthetic_control(const hne_initiative *initiative, const hne_indicator *indicator,
                                        const hne_indicator *const *comparisons, size_t count, const hne_period *periods,
                                        size_t period_count, hne_reading reading, const hne_policy *policy,
                                        double *weights, hne_interval *gaps, hne_synthetic_levels *result, hne_error *error)
{
    HNE_I_TO_NEAREST(hne_derive_synthetic_control, initiative, indicator, comparisons, count, periods, period_count,
                     reading, policy, weights, gaps, result, error)
    study of;
    hne_synthetic_levels found = {{NAN, NAN, NAN}, 0, 0};
    double *middles = NULL, *of_all = NULL;
    if (!weights || !gaps)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "places for the weights and the gaps are needed");
    hne_status status = study_open(&of, initiative, indicator, comparisons, count, periods, period_count, reading, policy, error);
    if (status == HNE_OK)
        status = check_comparable(&of, error);
    if (status == HNE_OK) {
        middles = middles_of(&of);
        of_all = hne_i_alloc_zeroed(of.regions, sizeof *of_all);
        status = middles && of_all ? run(&of, middles, of_all, &found) : HNE_ERROR_MEMORY;
        if (status == HNE_ERROR_MEMORY)
            hne_i_fail_memory(error);
        else if (status != HNE_OK)
            hne_i_fail(error, status, "the levels are too large to be compared");
    }
    if (status == HNE_OK) {
        memcpy(weights, of_all + 1, count * sizeof *weights);
        for (size_t t = 0; t < period_count; t++)
            gaps[t] = gap(&of, of_all, t);
        if (result)
            *result = found;
    }
    hne_i_free(middles);
    hne_i_free(of_all);
    study_close(&of);
    return status;
}
