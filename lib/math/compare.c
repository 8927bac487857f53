/* SPDX-License-Identifier: MIT */
/* Gap, ratio and share of plain numbers: scalars, series and panels. */
#include <hunanecon/compare.h>

#include "math/kernels.h"

double hne_gap(double growth, double other)
{
    return hne_i_change(growth, other, NULL);
}

double hne_ratio(double value, double other)
{
    return hne_i_ratio(value, other, NULL);
}

double hne_share(double part, double whole)
{
    return hne_i_share(part, whole, NULL);
}

hne_status hne_gap_panel(const double *growth, size_t series, size_t periods,
                         int64_t growth_series_stride, int64_t growth_period_stride,
                         const double *other, int64_t other_series_stride, int64_t other_period_stride,
                         double *result, int64_t result_series_stride, int64_t result_period_stride)
{
    return hne_i_beside(hne_i_change, NULL, series, periods,
                        (hne_i_panel){ growth, growth_series_stride, growth_period_stride },
                        (hne_i_panel){ other, other_series_stride, other_period_stride },
                        (hne_i_result){ result, result_series_stride, result_period_stride, 0 });
}

hne_status hne_gap_series(const double *growth, size_t count, int64_t growth_stride,
                          const double *other, int64_t other_stride, double *result, int64_t result_stride)
{
    return hne_gap_panel(growth, 1, count, 0, growth_stride, other, 0, other_stride, result, 0, result_stride);
}

hne_status hne_ratio_panel(const double *value, size_t series, size_t periods,
                           int64_t value_series_stride, int64_t value_period_stride,
                           const double *other, int64_t other_series_stride, int64_t other_period_stride,
                           double *result, int64_t result_series_stride, int64_t result_period_stride)
{
    return hne_i_beside(hne_i_ratio, NULL, series, periods,
                        (hne_i_panel){ value, value_series_stride, value_period_stride },
                        (hne_i_panel){ other, other_series_stride, other_period_stride },
                        (hne_i_result){ result, result_series_stride, result_period_stride, 0 });
}

hne_status hne_ratio_series(const double *value, size_t count, int64_t value_stride,
                            const double *other, int64_t other_stride, double *result, int64_t result_stride)
{
    return hne_ratio_panel(value, 1, count, 0, value_stride, other, 0, other_stride, result, 0, result_stride);
}

hne_status hne_share_panel(const double *part, size_t series, size_t periods,
                           int64_t part_series_stride, int64_t part_period_stride,
                           const double *whole, int64_t whole_series_stride, int64_t whole_period_stride,
                           double *result, int64_t result_series_stride, int64_t result_period_stride)
{
    return hne_i_beside(hne_i_share, NULL, series, periods,
                        (hne_i_panel){ part, part_series_stride, part_period_stride },
                        (hne_i_panel){ whole, whole_series_stride, whole_period_stride },
                        (hne_i_result){ result, result_series_stride, result_period_stride, 0 });
}

hne_status hne_share_series(const double *part, size_t count, int64_t part_stride,
                            const double *whole, int64_t whole_stride, double *result, int64_t result_stride)
{
    return hne_share_panel(part, 1, count, 0, part_stride, whole, 0, whole_stride, result, 0, result_stride);
}

/* Neumaier's variant of Kahan's sum, which also survives addends larger than
 * the sum so far (Zeitschrift fuer Angewandte Mathematik und Mechanik 54, 1974). */
static double compensated_sum(const double *x, size_t count, int64_t stride)
{
    double total = 0, lost = 0;
    for (size_t i = 0; i < count; i++) {
        double value = x[(int64_t)i * stride];
        double next = total + value;
        lost += fabs(total) >= fabs(value) ? (total - next) + value : (value - next) + total;
        total = next;
    }
    /* An infinite or missing total makes the loss NaN, which must not hide it. */
    return isfinite(total) ? total + lost : total;
}

static void share_of_total(const double *part, size_t count, int64_t stride, double *result, int64_t result_stride)
{
    double total = compensated_sum(part, count, stride);
    for (size_t i = 0; i < count; i++) {
        int64_t at = (int64_t)i;
        result[at * result_stride] = hne_share(part[at * stride], total);
    }
}

hne_status hne_share_of_total_panel(const double *part, size_t series, size_t periods,
                                    int64_t series_stride, int64_t period_stride, double *result,
                                    int64_t result_series_stride, int64_t result_period_stride)
{
    if (series == 0 || periods == 0) {
        return HNE_OK;
    }
    if (!part || !hne_i_result_is_valid(result, series, result_series_stride, periods, result_period_stride)) {
        return HNE_ERROR_ARGUMENT;
    }
    for (size_t i = 0; i < periods; i++) {
        int64_t t = (int64_t)i;
        share_of_total(part + t * period_stride, series, series_stride,
                       result + t * result_period_stride, result_series_stride);
    }
    return HNE_OK;
}

hne_status hne_share_of_total_series(const double *part, size_t count, int64_t stride,
                                     double *result, int64_t result_stride)
{
    return hne_share_of_total_panel(part, count, 1, stride, 0, result, result_stride, 0);
}
