/* SPDX-License-Identifier: MIT */
/* External trade. */
#include <hunanecon/trade.h>

#include <hunanecon/compare.h>

#include "math/operands.h"
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

/* ---- arrays and panels; a series is a panel of one ---- */

static double openness(const double *x) { return hne_trade_openness(x[0], x[1], x[2]); }

HNE_I_INLINE double import_cover(double exports, double imports, const hne_i_power *unused)
{
    (void)unused;
    return hne_import_cover(exports, imports);
}

HNE_I_INLINE double terms_of_trade(double export_prices, double import_prices, const hne_i_power *unused)
{
    (void)unused;
    return hne_terms_of_trade(export_prices, import_prices);
}

hne_status hne_trade_openness_panel(const double *exports, size_t series, size_t periods,
                                    int64_t exports_series_stride, int64_t exports_period_stride,
                                    const double *imports, int64_t imports_series_stride,
                                    int64_t imports_period_stride, const double *output, int64_t output_series_stride,
                                    int64_t output_period_stride, double *result, int64_t result_series_stride,
                                    int64_t result_period_stride)
{
    const hne_i_panel x[] = {{exports, exports_series_stride, exports_period_stride},
                             {imports, imports_series_stride, imports_period_stride},
                             {output, output_series_stride, output_period_stride}};
    return hne_i_throughout(openness, series, periods, x, 3,
                            (hne_i_result){result, result_series_stride, result_period_stride, 0});
}

hne_status hne_trade_openness_series(const double *exports, size_t count, int64_t exports_stride,
                                     const double *imports, int64_t imports_stride, const double *output,
                                     int64_t output_stride, double *result, int64_t result_stride)
{
    return hne_trade_openness_panel(exports, 1, count, 0, exports_stride, imports, 0, imports_stride, output, 0,
                                    output_stride, result, 0, result_stride);
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

hne_status hne_normalised_trade_balance_series(const double *exports, size_t count, int64_t exports_stride,
                                               const double *imports, int64_t imports_stride, double *result,
                                               int64_t result_stride)
{
    return hne_normalised_trade_balance_panel(exports, 1, count, 0, exports_stride, imports, 0, imports_stride, result,
                                              0, result_stride);
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

hne_status hne_grubel_lloyd_series(const double *exports, size_t count, int64_t exports_stride, const double *imports,
                                   int64_t imports_stride, double *result, int64_t result_stride)
{
    return hne_grubel_lloyd_panel(exports, 1, count, 0, exports_stride, imports, 0, imports_stride, result, 0,
                                  result_stride);
}

hne_status hne_import_cover_panel(const double *exports, size_t series, size_t periods, int64_t exports_series_stride,
                                  int64_t exports_period_stride, const double *imports, int64_t imports_series_stride,
                                  int64_t imports_period_stride, double *result, int64_t result_series_stride,
                                  int64_t result_period_stride)
{
    return hne_i_beside(import_cover, NULL, series, periods,
                        (hne_i_panel){ exports, exports_series_stride, exports_period_stride },
                        (hne_i_panel){ imports, imports_series_stride, imports_period_stride },
                        (hne_i_result){ result, result_series_stride, result_period_stride, 0 });
}

hne_status hne_import_cover_series(const double *exports, size_t count, int64_t exports_stride, const double *imports,
                                   int64_t imports_stride, double *result, int64_t result_stride)
{
    return hne_import_cover_panel(exports, 1, count, 0, exports_stride, imports, 0, imports_stride, result, 0,
                                  result_stride);
}

hne_status hne_terms_of_trade_panel(const double *export_prices, size_t series, size_t periods,
                                    int64_t export_prices_series_stride, int64_t export_prices_period_stride,
                                    const double *import_prices, int64_t import_prices_series_stride,
                                    int64_t import_prices_period_stride, double *result, int64_t result_series_stride,
                                    int64_t result_period_stride)
{
    return hne_i_beside(terms_of_trade, NULL, series, periods,
                        (hne_i_panel){ export_prices, export_prices_series_stride, export_prices_period_stride },
                        (hne_i_panel){ import_prices, import_prices_series_stride, import_prices_period_stride },
                        (hne_i_result){ result, result_series_stride, result_period_stride, 0 });
}

hne_status hne_terms_of_trade_series(const double *export_prices, size_t count, int64_t export_prices_stride,
                                     const double *import_prices, int64_t import_prices_stride, double *result,
                                     int64_t result_stride)
{
    return hne_terms_of_trade_panel(export_prices, 1, count, 0, export_prices_stride, import_prices, 0,
                                    import_prices_stride, result, 0, result_stride);
}

/* ---- all industries ---- */

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

static hne_interval openness_of(const hne_interval *x)
{
    hne_interval result;
    if (hne_i_are_decided(x, 3, &result))
        return result;
    if (x[0].lower < 0 || x[1].lower < 0)
        return hne_interval_entire();
    return hne_share_interval(hne_interval_add(x[0], x[1]), x[2], 0);
}

/* Twice the share of exports in trade, less 1. */
static hne_interval balance_of(const hne_interval *x)
{
    hne_interval result;
    if (hne_i_are_decided(x, 2, &result))
        return result;
    if (x[0].lower < 0 || x[1].lower < 0)
        return hne_interval_entire();
    hne_interval share = hne_share_of_parts_interval(x[0], x[1]);
    return hne_interval_subtract((hne_interval){ 2 * share.lower, 2 * share.upper }, hne_interval_point(1));
}

/* Twice the smaller share: it rises with the share of exports to a half, and falls beyond. */
static hne_interval grubel_lloyd_of(const hne_interval *x)
{
    hne_interval result;
    if (hne_i_are_decided(x, 2, &result))
        return result;
    if (x[0].lower < 0 || x[1].lower < 0)
        return hne_interval_entire();
    hne_interval out = hne_share_of_parts_interval(x[0], x[1]), in = hne_share_of_parts_interval(x[1], x[0]);
    double upper = fmin(1, 2 * fmin(out.upper, in.upper));
    return (hne_interval){ 2 * fmin(out.lower, in.lower), upper };
}

static hne_interval import_cover_of(const hne_interval *x)
{
    hne_interval result;
    if (hne_i_are_decided(x, 2, &result))
        return result;
    return x[0].lower < 0 ? hne_interval_entire() : hne_share_interval(x[0], x[1], 0);
}

static hne_interval terms_of_trade_of(const hne_interval *x)
{
    hne_interval result;
    if (hne_i_are_decided(x, 2, &result))
        return result;
    return x[0].lower > 0 ? hne_share_interval(x[0], x[1], 0) : hne_interval_entire();
}

hne_interval hne_trade_openness_interval(hne_interval exports, hne_interval imports, hne_interval output)
{
    HNE_I_TO_NEAREST(hne_trade_openness_interval, exports, imports, output)
    const hne_interval x[] = {exports, imports, output};
    return openness_of(x);
}

hne_status hne_trade_openness_intervals(const hne_interval *exports, size_t count, int64_t exports_stride,
                                        const hne_interval *imports, int64_t imports_stride,
                                        const hne_interval *output, int64_t output_stride, hne_interval *result,
                                        int64_t result_stride)
{
    HNE_I_TO_NEAREST(hne_trade_openness_intervals, exports, count, exports_stride, imports, imports_stride, output,
                     output_stride, result, result_stride)
    const hne_i_intervals x[] = {{exports, exports_stride}, {imports, imports_stride}, {output, output_stride}};
    return hne_i_intervals_throughout(openness_of, count, x, 3, result, result_stride);
}

hne_interval hne_normalised_trade_balance_interval(hne_interval exports, hne_interval imports)
{
    HNE_I_TO_NEAREST(hne_normalised_trade_balance_interval, exports, imports)
    const hne_interval x[] = {exports, imports};
    return balance_of(x);
}

hne_status hne_normalised_trade_balance_intervals(const hne_interval *exports, size_t count, int64_t exports_stride,
                                                  const hne_interval *imports, int64_t imports_stride,
                                                  hne_interval *result, int64_t result_stride)
{
    HNE_I_TO_NEAREST(hne_normalised_trade_balance_intervals, exports, count, exports_stride, imports, imports_stride,
                     result, result_stride)
    const hne_i_intervals x[] = {{exports, exports_stride}, {imports, imports_stride}};
    return hne_i_intervals_throughout(balance_of, count, x, 2, result, result_stride);
}

hne_interval hne_grubel_lloyd_interval(hne_interval exports, hne_interval imports)
{
    HNE_I_TO_NEAREST(hne_grubel_lloyd_interval, exports, imports)
    const hne_interval x[] = {exports, imports};
    return grubel_lloyd_of(x);
}

hne_status hne_grubel_lloyd_intervals(const hne_interval *exports, size_t count, int64_t exports_stride,
                                      const hne_interval *imports, int64_t imports_stride, hne_interval *result,
                                      int64_t result_stride)
{
    HNE_I_TO_NEAREST(hne_grubel_lloyd_intervals, exports, count, exports_stride, imports, imports_stride, result,
                     result_stride)
    const hne_i_intervals x[] = {{exports, exports_stride}, {imports, imports_stride}};
    return hne_i_intervals_throughout(grubel_lloyd_of, count, x, 2, result, result_stride);
}

hne_interval hne_import_cover_interval(hne_interval exports, hne_interval imports)
{
    HNE_I_TO_NEAREST(hne_import_cover_interval, exports, imports)
    const hne_interval x[] = {exports, imports};
    return import_cover_of(x);
}

hne_status hne_import_cover_intervals(const hne_interval *exports, size_t count, int64_t exports_stride,
                                      const hne_interval *imports, int64_t imports_stride, hne_interval *result,
                                      int64_t result_stride)
{
    HNE_I_TO_NEAREST(hne_import_cover_intervals, exports, count, exports_stride, imports, imports_stride, result,
                     result_stride)
    const hne_i_intervals x[] = {{exports, exports_stride}, {imports, imports_stride}};
    return hne_i_intervals_throughout(import_cover_of, count, x, 2, result, result_stride);
}

hne_interval hne_terms_of_trade_interval(hne_interval export_prices, hne_interval import_prices)
{
    HNE_I_TO_NEAREST(hne_terms_of_trade_interval, export_prices, import_prices)
    const hne_interval x[] = {export_prices, import_prices};
    return terms_of_trade_of(x);
}

hne_status hne_terms_of_trade_intervals(const hne_interval *export_prices, size_t count, int64_t export_prices_stride,
                                        const hne_interval *import_prices, int64_t import_prices_stride,
                                        hne_interval *result, int64_t result_stride)
{
    HNE_I_TO_NEAREST(hne_terms_of_trade_intervals, export_prices, count, export_prices_stride, import_prices,
                     import_prices_stride, result, result_stride)
    const hne_i_intervals x[] = {{export_prices, export_prices_stride}, {import_prices, import_prices_stride}};
    return hne_i_intervals_throughout(terms_of_trade_of, count, x, 2, result, result_stride);
}

/* ---- all industries together ---- */

/* Exports and imports of one industry at one place in their enclosures. */
typedef struct trade_at {
    double exports, imports;
} trade_at;

/* As much either way as there can be. */
static trade_at most_alike(hne_interval exports, hne_interval imports)
{
    double both = fmin(exports.upper, imports.upper);
    return (trade_at){fmax(both, exports.lower), fmax(both, imports.lower)};
}

/* The concave 2 min(X, M) - L (X + M) is least at a corner, and L tells at which of these two. */
static trade_at least_alike(hne_interval exports, hne_interval imports, double index)
{
    trade_at out = {exports.upper, imports.lower}, in = {exports.lower, imports.upper};
    double of_out = 2 * fmin(out.exports, out.imports) - index * (out.exports + out.imports);
    double of_in = 2 * fmin(in.exports, in.imports) - index * (in.exports + in.imports);
    return of_out < of_in ? out : in;
}

static hne_interval trade_of(trade_at x)
{
    return hne_interval_add(hne_interval_point(x.exports), hne_interval_point(x.imports));
}

static hne_interval either_way(trade_at x)
{
    return hne_interval_point(2 * fmin(x.exports, x.imports));
}

/* What 2 min(X, M) - L (X + M) is of both corners, at least. */
static double least_over(hne_interval exports, hne_interval imports, double index)
{
    trade_at corners[] = {{exports.upper, imports.lower}, {exports.lower, imports.upper}};
    double least = INFINITY;
    for (int k = 0; k < 2; k++) {
        hne_interval share = hne_interval_multiply(hne_interval_point(index), trade_of(corners[k]));
        least = fmin(least, hne_interval_subtract(either_way(corners[k]), share).lower);
    }
    return least;
}

/* Steps lead to the least index; what rounding leaves is taken off, so that the bound holds wherever they end
 * (W. Dinkelbach, Management Science 13, 1967). */
static double least_index(const hne_i_intervals *x, size_t count, hne_interval least_trade)
{
    enum { STEPS = 50 };
    double index = 1;
    for (int step = 0; step < STEPS; step++) {
        double alike = 0, trade = 0;
        for (int64_t i = 0; i < (int64_t)count; i++) {
            trade_at at = least_alike(x[0].data[i * x[0].stride], x[1].data[i * x[1].stride], index);
            alike += 2 * fmin(at.exports, at.imports);
            trade += at.exports + at.imports;
        }
        if (!(alike / trade < index))
            break;
        index = alike / trade;
    }
    hne_interval left = hne_interval_point(0);
    for (int64_t i = 0; i < (int64_t)count; i++)
        left = hne_interval_add(left, hne_interval_point(least_over(x[0].data[i * x[0].stride],
                                                                    x[1].data[i * x[1].stride], index)));
    if (left.lower >= 0)
        return index;
    return hne_interval_add(hne_interval_point(index), hne_interval_divide(hne_interval_point(left.lower), least_trade))
        .lower;
}

hne_status hne_grubel_lloyd_of_all_interval(const hne_interval *exports, size_t count, int64_t exports_stride,
                                            const hne_interval *imports, int64_t imports_stride, hne_interval *result)
{
    HNE_I_TO_NEAREST(hne_grubel_lloyd_of_all_interval, exports, count, exports_stride, imports, imports_stride, result)
    const hne_i_intervals x[] = {{exports, exports_stride}, {imports, imports_stride}};
    hne_interval decided = hne_interval_point(0), zero = decided, alike = zero, trade = zero, least = zero, most = zero;
    int is_negative = 0;
    if (!result || (count && (!exports || !imports)))
        return HNE_ERROR_ARGUMENT;
    for (int64_t i = 0; i < (int64_t)count; i++) {
        hne_interval out = exports[i * exports_stride], in = imports[i * imports_stride];
        if (hne_i_is_decided(out, decided, &decided) | hne_i_is_decided(in, decided, &decided))
            continue; /* both are asked: a missing one counts before an empty one */
        is_negative |= out.lower < 0 || in.lower < 0;
        trade_at at = most_alike(out, in);
        alike = hne_interval_add(alike, either_way(at));
        trade = hne_interval_add(trade, trade_of(at));
        least = hne_interval_add(least, trade_of((trade_at){out.lower, in.lower}));
        most = hne_interval_add(most, trade_of((trade_at){out.upper, in.upper}));
    }
    if (hne_i_is_decided(decided, decided, &decided))
        *result = decided;
    else if (is_negative)
        *result = hne_interval_entire();
    else if (most.upper == 0)
        *result = hne_interval_missing();
    else if (!(least.lower > 0) || isinf(most.upper))
        *result = hne_interval_of(0, 1);
    else
        *result = (hne_interval){fmax(least_index(x, count, hne_interval_point(least.lower)), 0),
                                 fmin(hne_interval_divide(alike, trade).upper, 1)};
    return HNE_OK;
}
