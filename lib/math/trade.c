/* SPDX-License-Identifier: MIT */
/* External trade. */
#include <hunanecon/trade.h>

#include <hunanecon/compare.h>

#include "math/interval_loops.h"
#include "math/sum.h"
#include "value/nearest.h"

/* Trade whose sum is too large for a double is looked at from further away. */
static inline double shrink_of(double exports, double imports)
{
    return exports + imports < INFINITY ? 1 : 0.25;
}

HNE_I_INLINE double balance(double exports, double imports, const hne_i_power *unused)
{
    (void)unused;
    double shrink = shrink_of(exports, imports), x = exports * shrink, m = imports * shrink;
    return x >= 0 && m >= 0 && x + m > 0 && x + m < INFINITY ? (x - m) / (x + m) : NAN;
}

/* 2 min / (X + M), which keeps its digits where 1 - |balance| has lost them. */
HNE_I_INLINE double grubel_lloyd(double exports, double imports, const hne_i_power *unused)
{
    (void)unused;
    double shrink = shrink_of(exports, imports), x = exports * shrink, m = imports * shrink;
    return x >= 0 && m >= 0 && x + m > 0 && x + m < INFINITY ? 2 * ((x < m ? x : m) / (x + m)) : NAN;
}

double hne_trade_openness(double exports, double imports, double output)
{
    return exports >= 0 && imports >= 0 && output > 0 && output < INFINITY ? (exports + imports) / output : NAN;
}

double hne_normalised_trade_balance(double exports, double imports)
{
    return balance(exports, imports, NULL);
}

double hne_grubel_lloyd(double exports, double imports)
{
    return grubel_lloyd(exports, imports, NULL);
}

double hne_import_cover(double exports, double imports)
{
    return exports >= 0 && imports > 0 ? hne_ratio(exports, imports) : NAN;
}

double hne_terms_of_trade(double export_prices, double import_prices)
{
    return export_prices > 0 && import_prices > 0 ? hne_ratio(export_prices, import_prices) : NAN;
}

hne_status hne_normalised_trade_balance_panel(const double *exports, size_t series, size_t periods,
                                              int64_t exports_series_stride, int64_t exports_period_stride,
                                              const double *imports, int64_t imports_series_stride,
                                              int64_t imports_period_stride, double *result,
                                              int64_t result_series_stride, int64_t result_period_stride)
{
    return hne_i_beside(balance, NULL, series, periods,
                        (hne_i_panel){ exports, exports_series_stride, exports_period_stride },
                        (hne_i_panel){ imports, imports_series_stride, imports_period_stride },
                        (hne_i_result){ result, result_series_stride, result_period_stride, 0 });
}

hne_status hne_grubel_lloyd_panel(const double *exports, size_t series, size_t periods, int64_t exports_series_stride,
                                  int64_t exports_period_stride, const double *imports, int64_t imports_series_stride,
                                  int64_t imports_period_stride, double *result, int64_t result_series_stride,
                                  int64_t result_period_stride)
{
    return hne_i_beside(grubel_lloyd, NULL, series, periods,
                        (hne_i_panel){ exports, exports_series_stride, exports_period_stride },
                        (hne_i_panel){ imports, imports_series_stride, imports_period_stride },
                        (hne_i_result){ result, result_series_stride, result_period_stride, 0 });
}

hne_status hne_normalised_trade_balance_series(const double *exports, size_t count, int64_t exports_stride,
                                               const double *imports, int64_t imports_stride, double *result,
                                               int64_t result_stride)
{
    return hne_normalised_trade_balance_panel(exports, 1, count, 0, exports_stride, imports, 0, imports_stride, result,
                                              0, result_stride);
}

hne_status hne_grubel_lloyd_series(const double *exports, size_t count, int64_t exports_stride, const double *imports,
                                   int64_t imports_stride, double *result, int64_t result_stride)
{
    return hne_grubel_lloyd_panel(exports, 1, count, 0, exports_stride, imports, 0, imports_stride, result, 0,
                                  result_stride);
}

typedef struct totals {
    double trade, balance, apart; /* sums of X + M, X - M, |X - M|; NaN if a number is missing or negative */
} totals;

static totals totals_of(const double *exports, size_t count, int64_t exports_stride, const double *imports,
                        int64_t imports_stride)
{
    hne_i_pair trade = { 0, 0 }, balance = { 0, 0 }, apart = { 0, 0 };
    for (int64_t i = 0; i < (int64_t)count; i++) {
        double x = exports[i * exports_stride], m = imports[i * imports_stride];
        if (!(x >= 0) || !(m >= 0))
            return (totals){ NAN, NAN, NAN };
        trade = hne_i_sum_add(hne_i_sum_add(trade, x), m);
        balance = hne_i_sum_add(hne_i_sum_add(balance, x), -m);
        apart = hne_i_sum_add(hne_i_sum_add(apart, fmax(x, m)), -fmin(x, m));
    }
    return (totals){ hne_i_sum_value(trade), hne_i_sum_value(balance), hne_i_sum_value(apart) };
}

hne_status hne_grubel_lloyd_of_all(const double *exports, size_t count, int64_t exports_stride, const double *imports,
                                   int64_t imports_stride, double *result)
{
    if (!result || (count && (!exports || !imports)))
        return HNE_ERROR_ARGUMENT;
    totals all = totals_of(exports, count, exports_stride, imports, imports_stride);
    *result = all.trade > 0 ? (all.trade - all.apart) / all.trade : NAN;
    return HNE_OK;
}

hne_status hne_lafay_series(const double *exports, size_t count, int64_t exports_stride, const double *imports,
                            int64_t imports_stride, double *result, int64_t result_stride)
{
    if (!count)
        return HNE_OK;
    if (!exports || !imports || !hne_i_result_is_valid(result, 1, 0, count, result_stride))
        return HNE_ERROR_ARGUMENT;
    totals all = totals_of(exports, count, exports_stride, imports, imports_stride);
    /* from the last to the first, as everywhere where the result may be an operand */
    for (int64_t i = (int64_t)count; i-- > 0;) {
        double x = exports[i * exports_stride], m = imports[i * imports_stride];
        double own = (x - m) - (all.balance / all.trade) * (x + m);
        result[i * result_stride] = all.trade > 0 ? own / all.trade : NAN;
    }
    return HNE_OK;
}

/* ---- enclosures ---- */

hne_interval hne_trade_openness_interval(hne_interval exports, hne_interval imports, hne_interval output)
{
    HNE_I_TO_NEAREST(hne_trade_openness_interval, exports, imports, output)
    hne_interval result;
    if (hne_i_is_decided(exports, imports, &result) || hne_i_is_decided(output, output, &result))
        return result;
    if (exports.lower < 0 || imports.lower < 0)
        return hne_interval_entire();
    return hne_share_interval(hne_interval_add(exports, imports), output, 0);
}

/* Twice the share of exports in trade, less 1. */
hne_interval hne_normalised_trade_balance_interval(hne_interval exports, hne_interval imports)
{
    HNE_I_TO_NEAREST(hne_normalised_trade_balance_interval, exports, imports)
    hne_interval result;
    if (hne_i_is_decided(exports, imports, &result))
        return result;
    if (exports.lower < 0 || imports.lower < 0)
        return hne_interval_entire();
    hne_interval share = hne_share_of_parts_interval(exports, imports);
    return hne_interval_subtract((hne_interval){ 2 * share.lower, 2 * share.upper }, hne_interval_point(1));
}

/* Twice the smaller share: it rises with the share of exports to a half, and falls beyond. */
hne_interval hne_grubel_lloyd_interval(hne_interval exports, hne_interval imports)
{
    HNE_I_TO_NEAREST(hne_grubel_lloyd_interval, exports, imports)
    hne_interval result;
    if (hne_i_is_decided(exports, imports, &result))
        return result;
    if (exports.lower < 0 || imports.lower < 0)
        return hne_interval_entire();
    hne_interval x = hne_share_of_parts_interval(exports, imports), m = hne_share_of_parts_interval(imports, exports);
    double upper = fmin(1, 2 * fmin(x.upper, m.upper));
    return (hne_interval){ 2 * fmin(x.lower, m.lower), upper };
}
