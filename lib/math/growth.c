/* SPDX-License-Identifier: MIT */
/* Growth of plain numbers: scalars, series and panels of the formulas in kernels.h. */
#include <hunanecon/growth.h>

#include "math/kernels.h"
#include "math/wide.h"

double hne_change(double level, double base)
{
    return hne_i_change(level, base, NULL);
}

double hne_growth(double level, double base)
{
    return hne_i_growth(level, base, NULL);
}

double hne_log_growth(double level, double base)
{
    return hne_i_log_growth(level, base, NULL);
}

double hne_annualised_growth(double level, double base, double lag, double periods_per_year)
{
    if (!hne_i_is_positive_finite(lag) || !hne_i_is_positive_finite(periods_per_year)) {
        return NAN;
    }
    hne_i_power power = hne_i_power_of(periods_per_year, lag);
    return hne_i_compound(level, base, &power);
}

double hne_compound_annual_growth(double level, double base, double years)
{
    if (!hne_i_is_positive_finite(years)) {
        return NAN;
    }
    hne_i_power power = hne_i_power_of(1, years);
    return hne_i_compound(level, base, &power);
}

double hne_implied_base(double level, double growth)
{
    return hne_i_implied_base(level, growth, NULL);
}

double hne_implied_level(double base, double growth)
{
    return hne_i_implied_level(base, growth, NULL);
}

double hne_fraction_to_percent(double fraction)
{
    return fraction * 100;
}

double hne_percent_to_fraction(double percent)
{
    return percent / 100;
}

/* A series is a panel of one. */

HNE_I_INLINE hne_status change_before_body(size_t series, size_t periods, hne_i_panel x, size_t lag,
                                           hne_i_result result)
{
    return hne_i_lagged(hne_i_change, NULL, series, periods, x, lag, result);
}
HNE_I_WIDE(hne_status, change_before, series * periods,
           (size_t series, size_t periods, hne_i_panel x, size_t lag, hne_i_result result),
           (series, periods, x, lag, result))

HNE_I_INLINE hne_status growth_before_body(size_t series, size_t periods, hne_i_panel x, size_t lag,
                                           hne_i_result result)
{
    return hne_i_lagged(hne_i_growth, NULL, series, periods, x, lag, result);
}
HNE_I_WIDE(hne_status, growth_before, series * periods,
           (size_t series, size_t periods, hne_i_panel x, size_t lag, hne_i_result result),
           (series, periods, x, lag, result))

hne_status hne_change_panel(const double *x, size_t series, size_t periods,
                            int64_t series_stride, int64_t period_stride, size_t lag,
                            double *result, int64_t result_series_stride, int64_t result_period_stride)
{
    return change_before(series, periods, (hne_i_panel){ x, series_stride, period_stride }, lag,
                         (hne_i_result){ result, result_series_stride, result_period_stride, 0 });
}

hne_status hne_change_series(const double *x, size_t count, int64_t stride, size_t lag,
                             double *result, int64_t result_stride)
{
    return hne_change_panel(x, 1, count, 0, stride, lag, result, 0, result_stride);
}

hne_status hne_growth_panel(const double *x, size_t series, size_t periods,
                            int64_t series_stride, int64_t period_stride, size_t lag,
                            double *result, int64_t result_series_stride, int64_t result_period_stride)
{
    return growth_before(series, periods, (hne_i_panel){ x, series_stride, period_stride }, lag,
                         (hne_i_result){ result, result_series_stride, result_period_stride, 0 });
}

hne_status hne_growth_series(const double *x, size_t count, int64_t stride, size_t lag,
                             double *result, int64_t result_stride)
{
    return hne_growth_panel(x, 1, count, 0, stride, lag, result, 0, result_stride);
}

hne_status hne_log_growth_panel(const double *x, size_t series, size_t periods,
                                int64_t series_stride, int64_t period_stride, size_t lag,
                                double *result, int64_t result_series_stride, int64_t result_period_stride)
{
    return hne_i_lagged(hne_i_log_growth, NULL, series, periods,
                        (hne_i_panel){ x, series_stride, period_stride }, lag,
                        (hne_i_result){ result, result_series_stride, result_period_stride, 0 });
}

hne_status hne_log_growth_series(const double *x, size_t count, int64_t stride, size_t lag,
                                 double *result, int64_t result_stride)
{
    return hne_log_growth_panel(x, 1, count, 0, stride, lag, result, 0, result_stride);
}

hne_status hne_annualised_growth_panel(const double *x, size_t series, size_t periods,
                                       int64_t series_stride, int64_t period_stride, size_t lag,
                                       double periods_per_year, double *result,
                                       int64_t result_series_stride, int64_t result_period_stride)
{
    if (!hne_i_is_positive_finite(periods_per_year)) {
        return HNE_ERROR_ARGUMENT;
    }
    hne_i_power power = hne_i_power_of(periods_per_year, (double)lag);
    return hne_i_lagged(hne_i_compound, &power, series, periods,
                        (hne_i_panel){ x, series_stride, period_stride }, lag,
                        (hne_i_result){ result, result_series_stride, result_period_stride, 0 });
}

hne_status hne_annualised_growth_series(const double *x, size_t count, int64_t stride, size_t lag,
                                        double periods_per_year, double *result, int64_t result_stride)
{
    return hne_annualised_growth_panel(x, 1, count, 0, stride, lag, periods_per_year, result, 0, result_stride);
}

hne_status hne_compound_annual_growth_panel(const double *level, size_t series, size_t periods,
                                            int64_t level_series_stride, int64_t level_period_stride,
                                            const double *base, int64_t base_series_stride,
                                            int64_t base_period_stride, double years, double *result,
                                            int64_t result_series_stride, int64_t result_period_stride)
{
    if (!hne_i_is_positive_finite(years)) {
        return HNE_ERROR_ARGUMENT;
    }
    hne_i_power power = hne_i_power_of(1, years);
    return hne_i_beside(hne_i_compound, &power, series, periods,
                        (hne_i_panel){ level, level_series_stride, level_period_stride },
                        (hne_i_panel){ base, base_series_stride, base_period_stride },
                        (hne_i_result){ result, result_series_stride, result_period_stride, 0 });
}

hne_status hne_compound_annual_growth_series(const double *level, size_t count, int64_t level_stride,
                                             const double *base, int64_t base_stride, double years,
                                             double *result, int64_t result_stride)
{
    return hne_compound_annual_growth_panel(level, 1, count, 0, level_stride, base, 0, base_stride, years,
                                            result, 0, result_stride);
}

hne_status hne_implied_base_panel(const double *level, size_t series, size_t periods,
                                  int64_t level_series_stride, int64_t level_period_stride,
                                  const double *growth, int64_t growth_series_stride,
                                  int64_t growth_period_stride, double *result,
                                  int64_t result_series_stride, int64_t result_period_stride)
{
    return hne_i_beside(hne_i_implied_base, NULL, series, periods,
                        (hne_i_panel){ level, level_series_stride, level_period_stride },
                        (hne_i_panel){ growth, growth_series_stride, growth_period_stride },
                        (hne_i_result){ result, result_series_stride, result_period_stride, 0 });
}

hne_status hne_implied_base_series(const double *level, size_t count, int64_t level_stride,
                                   const double *growth, int64_t growth_stride,
                                   double *result, int64_t result_stride)
{
    return hne_implied_base_panel(level, 1, count, 0, level_stride, growth, 0, growth_stride,
                                  result, 0, result_stride);
}

hne_status hne_implied_level_panel(const double *base, size_t series, size_t periods,
                                   int64_t base_series_stride, int64_t base_period_stride,
                                   const double *growth, int64_t growth_series_stride,
                                   int64_t growth_period_stride, double *result,
                                   int64_t result_series_stride, int64_t result_period_stride)
{
    return hne_i_beside(hne_i_implied_level, NULL, series, periods,
                        (hne_i_panel){ base, base_series_stride, base_period_stride },
                        (hne_i_panel){ growth, growth_series_stride, growth_period_stride },
                        (hne_i_result){ result, result_series_stride, result_period_stride, 0 });
}

hne_status hne_implied_level_series(const double *base, size_t count, int64_t base_stride,
                                    const double *growth, int64_t growth_stride,
                                    double *result, int64_t result_stride)
{
    return hne_implied_level_panel(base, 1, count, 0, base_stride, growth, 0, growth_stride,
                                   result, 0, result_stride);
}
