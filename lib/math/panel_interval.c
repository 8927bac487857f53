/* SPDX-License-Identifier: MIT */
/* Panels of published figures, series by series. */
#include <hunanecon/growth.h>
#include <hunanecon/panel.h>

#include "math/loops.h"
#include "value/nearest.h"

/* The first series tells of bad arguments before anything is written. */
#define FOR_EACH_SERIES(call)                                                                                        \
    do {                                                                                                             \
        if (series && periods &&                                                                                     \
            (!x || !hne_i_result_is_valid(result, series, result_series_stride, periods, result_period_stride)))     \
            return HNE_ERROR_ARGUMENT;                                                                               \
        hne_status status = HNE_OK;                                                                                  \
        for (int64_t s = 0; s < (int64_t)series && status == HNE_OK; s++)                                            \
            status = call;                                                                                           \
        return status;                                                                                               \
    } while (0)

hne_status hne_growth_interval_panel(const hne_interval *x, size_t series, size_t periods, int64_t series_stride,
                                     int64_t period_stride, size_t lag, hne_interval *result,
                                     int64_t result_series_stride, int64_t result_period_stride)
{
    HNE_I_TO_NEAREST(hne_growth_interval_panel, x, series, periods, series_stride, period_stride, lag, result,
                     result_series_stride, result_period_stride)
    FOR_EACH_SERIES(hne_growth_intervals(x + s * series_stride, periods, period_stride, lag,
                                         result + s * result_series_stride, result_period_stride));
}

hne_status hne_transform_interval_panel(const hne_interval *x, size_t series, size_t periods, int64_t series_stride,
                                        int64_t period_stride, hne_transformation transformation,
                                        size_t periods_per_year, hne_interval *result, int64_t result_series_stride,
                                        int64_t result_period_stride)
{
    HNE_I_TO_NEAREST(hne_transform_interval_panel, x, series, periods, series_stride, period_stride, transformation,
                     periods_per_year, result, result_series_stride, result_period_stride)
    FOR_EACH_SERIES(hne_transform_intervals(x + s * series_stride, periods, period_stride, transformation,
                                            periods_per_year, result + s * result_series_stride,
                                            result_period_stride));
}
