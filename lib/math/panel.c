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
                                       deflator + (int64_t)s * deflator_series_stride, deflator_period_stride, base_value,
                                       RESULT));
}

hne_status hne_least_squares_growth_panel(const double *x, size_t series, size_t periods, int64_t series_stride,
                                          int64_t period_stride, double *result, int64_t result_stride)
{
    if (series && ((!x && periods) || !hne_i_result_is_valid(result, series, result_stride, 1, 0)))
        return HNE_ERROR_ARGUMENT;
    for (size_t s = 0; s < series; s++) {
        double growth = NAN;
        hne_status status = hne_least_squares_growth(OPERAND, &growth, NULL, NULL);
        if (status == HNE_ERROR_MEMORY)
            return status;
        result[(int64_t)s * result_stride] = growth;
    }
    return HNE_OK;
}
