/* SPDX-License-Identifier: MIT */
/* Series by series. */
#include <hunanecon/panel.h>
#include <hunanecon/regression.h>

#include "math/loops.h"

/* One series of the panel. The arguments of what is called for it come from the function around. */
#define OPERAND (x + (int64_t)s * series_stride), periods, period_stride
#define RESULT (result + (int64_t)s * result_series_stride), result_period_stride

/* The first series tells of bad arguments before anything is written. */
#define FOR_EACH_SERIES(call)                                                                                   \
    do {                                                                                                        \
        if (series && periods &&                                                                                \
            (!x || !hne_i_result_is_valid(result, series, result_series_stride, periods, result_period_stride))) \
            return HNE_ERROR_ARGUMENT;                                                                          \
        for (size_t s = 0; s < series; s++) {                                                                   \
            hne_status status = call;                                                                           \
            if (status != HNE_OK)                                                                               \
                return status;                                                                                  \
        }                                                                                                       \
        return HNE_OK;                                                                                          \
    } while (0)

hne_status hne_moving_sum_panel(const double *x, size_t series, size_t periods, int64_t series_stride,
                                int64_t period_stride, size_t window, double *result, int64_t result_series_stride,
                                int64_t result_period_stride)
{
    FOR_EACH_SERIES(hne_moving_sum_series(OPERAND, window, RESULT));
}

hne_status hne_moving_mean_panel(const double *x, size_t series, size_t periods, int64_t series_stride,
                                 int64_t period_stride, size_t window, double *result, int64_t result_series_stride,
                                 int64_t result_period_stride)
{
    FOR_EACH_SERIES(hne_moving_mean_series(OPERAND, window, RESULT));
}

hne_status hne_running_sum_panel(const double *x, size_t series, size_t periods, int64_t series_stride,
                                 int64_t period_stride, double *result, int64_t result_series_stride,
                                 int64_t result_period_stride)
{
    FOR_EACH_SERIES(hne_running_sum_series(OPERAND, RESULT));
}

hne_status hne_running_maximum_panel(const double *x, size_t series, size_t periods, int64_t series_stride,
                                     int64_t period_stride, double *result, int64_t result_series_stride,
                                     int64_t result_period_stride)
{
    FOR_EACH_SERIES(hne_running_maximum_series(OPERAND, RESULT));
}

hne_status hne_drawdown_panel(const double *x, size_t series, size_t periods, int64_t series_stride,
                              int64_t period_stride, double *result, int64_t result_series_stride,
                              int64_t result_period_stride)
{
    FOR_EACH_SERIES(hne_drawdown_series(OPERAND, RESULT));
}

hne_status hne_year_to_date_panel(const double *x, size_t series, size_t periods, int64_t series_stride,
                                  int64_t period_stride, size_t first, size_t periods_per_year, double *result,
                                  int64_t result_series_stride, int64_t result_period_stride)
{
    FOR_EACH_SERIES(hne_year_to_date_series(OPERAND, first, periods_per_year, RESULT));
}

hne_status hne_single_periods_panel(const double *x, size_t series, size_t periods, int64_t series_stride,
                                    int64_t period_stride, size_t first, size_t periods_per_year, size_t combined,
                                    double *result, int64_t result_series_stride, int64_t result_period_stride)
{
    FOR_EACH_SERIES(hne_single_periods_series(OPERAND, first, periods_per_year, combined, RESULT));
}

hne_status hne_aggregate_panel(const double *x, size_t series, size_t periods, int64_t series_stride,
                               int64_t period_stride, size_t length, hne_conversion conversion, double *result,
                               int64_t result_series_stride, int64_t result_period_stride)
{
    FOR_EACH_SERIES(hne_aggregate_series(OPERAND, length, conversion, RESULT));
}

hne_status hne_carry_over_panel(const double *x, size_t series, size_t periods, int64_t series_stride,
                                int64_t period_stride, size_t periods_per_year, double *result,
                                int64_t result_series_stride, int64_t result_period_stride)
{
    if (!periods_per_year)
        return HNE_ERROR_ARGUMENT;
    size_t years = periods / periods_per_year;
    if (series == 0 || years == 0)
        return HNE_OK;
    if (!x || !hne_i_result_is_valid(result, series, result_series_stride, years, result_period_stride))
        return HNE_ERROR_ARGUMENT;
    for (int64_t s = 0; s < (int64_t)series; s++)
        for (int64_t y = 0; y < (int64_t)years; y++)
            hne_carry_over(x + s * series_stride + y * (int64_t)periods_per_year * period_stride, periods_per_year,
                           period_stride, &result[s * result_series_stride + y * result_period_stride]);
    return HNE_OK;
}

/* ---- one number of each series ---- */

typedef hne_status one_number(const double *x, size_t count, int64_t stride, double *result);

static hne_status of_each(one_number *of, const double *x, size_t series, size_t periods, int64_t series_stride,
                          int64_t period_stride, double *result, int64_t result_stride)
{
    if (series == 0)
        return HNE_OK;
    if (!x || !hne_i_result_is_valid(result, series, result_stride, 1, 0))
        return HNE_ERROR_ARGUMENT;
    for (size_t s = 0; s < series; s++) {
        hne_status status = of(OPERAND, &result[(int64_t)s * result_stride]);
        if (status != HNE_OK)
            return status;
    }
    return HNE_OK;
}

hne_status hne_mean_growth_panel(const double *x, size_t series, size_t periods, int64_t series_stride,
                                 int64_t period_stride, double *result, int64_t result_stride)
{
    return of_each(hne_mean_growth, x, series, periods, series_stride, period_stride, result, result_stride);
}

hne_status hne_geometric_mean_growth_panel(const double *x, size_t series, size_t periods, int64_t series_stride,
                                           int64_t period_stride, double *result, int64_t result_stride)
{
    return of_each(hne_geometric_mean_growth, x, series, periods, series_stride, period_stride, result, result_stride);
}

hne_status hne_growth_deviation_panel(const double *x, size_t series, size_t periods, int64_t series_stride,
                                      int64_t period_stride, double *result, int64_t result_stride)
{
    return of_each(hne_growth_deviation, x, series, periods, series_stride, period_stride, result, result_stride);
}

/* NaN where a trend cannot be fitted. */
static hne_status trend(const double *x, size_t count, int64_t stride, double *result)
{
    *result = NAN;
    return hne_least_squares_growth(x, count, stride, result, NULL,
                                    NULL) == HNE_ERROR_MEMORY ? HNE_ERROR_MEMORY : HNE_OK;
}

hne_status hne_least_squares_growth_panel(const double *x, size_t series, size_t periods, int64_t series_stride,
                                          int64_t period_stride, double *result, int64_t result_stride)
{
    return of_each(trend, x, series, periods, series_stride, period_stride, result, result_stride);
}

/* ---- each series, or two of them ---- */

hne_status hne_chain_panel(const double *growth, size_t series, size_t periods, int64_t series_stride,
                           int64_t period_stride, double start, double *result, int64_t result_series_stride,
                           int64_t result_period_stride)
{
    const double *x = growth;
    FOR_EACH_SERIES(hne_chain_series(OPERAND, start, RESULT));
}

hne_status hne_rebase_panel(const double *x, size_t series, size_t periods, int64_t series_stride,
                            int64_t period_stride, size_t base_first, size_t base_count, double value, double *result,
                            int64_t result_series_stride, int64_t result_period_stride)
{
    FOR_EACH_SERIES(hne_rebase_series(OPERAND, base_first, base_count, value, RESULT));
}

hne_status hne_deflate_panel(const double *nominal, size_t series, size_t periods, int64_t nominal_series_stride,
                             int64_t nominal_period_stride, const double *deflator, int64_t deflator_series_stride,
                             int64_t deflator_period_stride, double base_value, double *result,
                             int64_t result_series_stride, int64_t result_period_stride)
{
    const double *x = nominal;
    if (!deflator && series && periods)
        return HNE_ERROR_ARGUMENT;
    FOR_EACH_SERIES(hne_deflate_series(x + (int64_t)s * nominal_series_stride, periods, nominal_period_stride,
                                       deflator + (int64_t)s * deflator_series_stride, deflator_period_stride,
                                       base_value, RESULT));
}

hne_status hne_implicit_deflator_panel(const double *nominal, size_t series, size_t periods,
                                       int64_t nominal_series_stride, int64_t nominal_period_stride, const double *real,
                                       int64_t real_series_stride, int64_t real_period_stride, double value,
                                       double *result, int64_t result_series_stride, int64_t result_period_stride)
{
    return hne_deflate_panel(nominal, series, periods, nominal_series_stride, nominal_period_stride, real,
                             real_series_stride, real_period_stride, value, result, result_series_stride,
                             result_period_stride);
}

hne_status hne_splice_panel(const double *kept, size_t series, size_t periods, int64_t kept_series_stride,
                            int64_t kept_period_stride, const double *other, int64_t other_series_stride,
                            int64_t other_period_stride, size_t link, double *result, int64_t result_series_stride,
                            int64_t result_period_stride)
{
    const double *x = kept;
    if (!other && series && periods)
        return HNE_ERROR_ARGUMENT;
    FOR_EACH_SERIES(hne_splice_series(x + (int64_t)s * kept_series_stride, kept_period_stride,
                                      other + (int64_t)s * other_series_stride, other_period_stride, periods, link,
                                      RESULT));
}

/* ---- annual figures and an indicator ---- */

hne_status hne_denton_panel(const double *annual, size_t series, size_t years, int64_t annual_series_stride,
                            int64_t annual_year_stride, const double *indicator, size_t periods,
                            int64_t indicator_series_stride, int64_t indicator_period_stride, size_t length,
                            hne_conversion conversion, hne_criterion criterion, size_t order, hne_denton_start start,
                            double *result, int64_t result_series_stride, int64_t result_period_stride)
{
    const double *x = annual;
    FOR_EACH_SERIES(hne_denton_series(x + (int64_t)s * annual_series_stride, years, annual_year_stride,
                                      indicator ? indicator + (int64_t)s * indicator_series_stride : NULL, periods,
                                      indicator_period_stride, length, conversion, criterion, order, start, RESULT));
}

hne_status hne_disaggregate_panel(const double *annual, size_t series, size_t years, int64_t annual_series_stride,
                                  int64_t annual_year_stride, const double *indicator, size_t periods,
                                  int64_t indicator_series_stride, int64_t indicator_period_stride, size_t length,
                                  hne_conversion conversion, hne_disaggregation method, double rho, double *result,
                                  int64_t result_series_stride, int64_t result_period_stride)
{
    const double *x = annual;
    FOR_EACH_SERIES(hne_disaggregate_series(x + (int64_t)s * annual_series_stride, years, annual_year_stride,
                                            indicator ? indicator + (int64_t)s * indicator_series_stride : NULL,
                                            periods, indicator_period_stride, length, conversion, method, rho, RESULT));
}
