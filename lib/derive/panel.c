/* SPDX-License-Identifier: MIT */
/* From objects to arrays, and what came before and after an initiative. */
#include <hunanecon/derive.h>

#include <hunanecon/effect.h>
#include <hunanecon/growth.h>

#include "base/alloc.h"
#include "base/error.h"
#include "value/nearest.h"

#include <string.h>

static hne_status level_of(const hne_indicator *indicator, hne_period period, hne_reading reading, const hne_policy *policy,
                           hne_interval *level, hne_unit *unit, hne_error *error)
{
    hne_question question = {.indicator = indicator, .period = period, .aspect = HNE_ASPECT_LEVEL, .reading = reading};
    hne_derived *answer;
    hne_status status = hne_derive(&question, policy, &answer, error);
    if (status != HNE_OK)
        return status;
    *level = hne_derived_interval(answer);
    if (unit)
        *unit = hne_derived_unit(answer);
    hne_derived_free(answer);
    return HNE_OK;
}

hne_status hne_derive_levels(const hne_indicator *const *indicators, size_t count, const hne_period *periods,
                             size_t period_count, hne_reading reading, const hne_policy *policy, hne_interval *result,
                             hne_unit *unit, hne_error *error)
{
    if ((count && !indicators) || (period_count && !periods) || (count && period_count && !result))
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "indicators, periods and a place for the levels are needed");
    if (count > SIZE_MAX / 64 || (count && period_count > SIZE_MAX / 64 / count))
        return hne_i_fail_memory(error);
    hne_interval *levels = hne_i_alloc((count * period_count + 1) * sizeof *levels);
    hne_unit *units = hne_i_alloc_zeroed(count + 1, sizeof *units);
    hne_status status = levels && units ? HNE_OK : hne_i_fail_memory(error);
    for (size_t i = 0; i < count && status == HNE_OK; i++)
        for (size_t t = 0; t < period_count && status == HNE_OK; t++) {
            hne_interval *level = &levels[i * period_count + t];
            status = level_of(indicators[i], periods[t], reading, policy, level, &units[i], error);
            if (status == HNE_ERROR_NOT_FOUND) {
                *level = hne_interval_missing();
                status = HNE_OK;
            }
        }
    if (status == HNE_OK && count) {
        memcpy(result, levels, count * period_count * sizeof *levels);
        if (unit)
            memcpy(unit, units, count * sizeof *units);
    }
    hne_i_free(levels);
    hne_i_free(units);
    return status;
}

/* A date without a month counts from January on. */
static hne_status month_of_start(const hne_initiative *initiative, hne_period *out, hne_error *error)
{
    hne_date date = hne_initiative_date(initiative);
    if (!initiative)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "an initiative is needed");
    if (!hne_date_is_valid(date))
        return hne_i_fail(error, HNE_ERROR_NOT_FOUND, "the start of \"%s\" is not known; set its date", hne_initiative_code(initiative));
    *out = hne_period_of_month(date.year, date.month ? date.month : 1);
    return HNE_OK;
}

hne_status hne_initiative_start(const hne_initiative *initiative, const hne_period *periods, size_t period_count,
                                size_t *start, hne_error *error)
{
    hne_period month;
    if (!start || (period_count && !periods))
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "periods, and a place for the start, are needed");
    hne_status status = month_of_start(initiative, &month, error);
    if (status != HNE_OK)
        return status;
    size_t t = 0;
    while (t < period_count && periods[t].last_month < month.first_month)
        t++;
    *start = t;
    return HNE_OK;
}

/* The period some years after `first` that is the last to end before the month. */
static hne_period last_before(hne_period first, hne_period month)
{
    while (hne_period_is_valid(hne_period_shift(first, 12)) && hne_period_shift(first, 12).last_month < month.first_month)
        first = hne_period_shift(first, 12);
    return first;
}

hne_status hne_derive_before_after(const hne_initiative *initiative, const hne_indicator *indicator, hne_period first,
                                   hne_period last, hne_reading reading, const hne_policy *policy,
                                   hne_before_after_levels *result, hne_error *error)
{
    HNE_I_TO_NEAREST(hne_derive_before_after, initiative, indicator, first, last, reading, policy, result, error)
    hne_period month, middle;
    hne_interval at_first, at_middle, at_last;
    if (!indicator || !result)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "an indicator, and a place for the result, are needed");
    hne_status status = month_of_start(initiative, &month, error);
    if (status != HNE_OK)
        return status;
    middle = last_before(first, month);
    int is_whole = hne_period_months(first) == hne_period_months(last) && (last.first_month - first.first_month) % 12 == 0;
    if (!hne_period_is_valid(first) || !hne_period_is_valid(last) || !is_whole || middle.first_month <= first.first_month ||
        last.first_month <= middle.first_month)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "the periods have to lie whole years apart, with the start of the initiative "
                          "between them and at least one year before it and one after");
    status = level_of(indicator, first, reading, policy, &at_first, NULL, error);
    if (status == HNE_OK)
        status = level_of(indicator, middle, reading, policy, &at_middle, NULL, error);
    if (status == HNE_OK)
        status = level_of(indicator, last, reading, policy, &at_last, NULL, error);
    if (status != HNE_OK)
        return status;
    double before = (middle.first_month - first.first_month) / 12.0, after = (last.first_month - middle.first_month) / 12.0;
    *result = (hne_before_after_levels){
        .before = hne_compound_annual_growth_interval(at_middle, at_first, before),
        .after = hne_compound_annual_growth_interval(at_last, at_middle, after),
        .change = hne_before_after_change_interval(at_first, at_middle, at_last, before, after),
    };
    return HNE_OK;
}
