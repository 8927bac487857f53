/* SPDX-License-Identifier: MIT */
/* One loop for all functions of two operands: along a series, over a panel in
 * either layout, each level against the one some periods before or against
 * what stands beside it in another array. */
#ifndef HNE_MATH_LOOPS_H
#define HNE_MATH_LOOPS_H

#include <hunanecon/base.h>

#include "math/elementary.h"
#include "math/wide.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>
/* A formula of two operands, and of a power where it has one. */
typedef double hne_i_kernel(double x, double y, const hne_i_power *power);

/* A panel of operands: element (s, t) is at data[s * series + t * period]. */
typedef struct hne_i_panel {
    const double *data;
    int64_t series, period;
} hne_i_panel;

typedef struct hne_i_result {
    double *data;
    int64_t series, period;
    int streams; /* 0, or by which vectors results go past the cache */
} hne_i_result;

static inline int hne_i_result_is_valid(const void *data, size_t series, int64_t series_stride,
                                        size_t periods, int64_t period_stride)
{
    return data && (series_stride != 0 || series <= 1) && (period_stride != 0 || periods <= 1);
}

static inline int hne_i_is_positive_finite(double x)
{
    return x > 0 && x < INFINITY;
}

/* How far a panel reaches, either way. */
static inline uintptr_t hne_i_reach(size_t series, size_t periods, int64_t series_stride, int64_t period_stride)
{
    return ((uintptr_t)(series - 1) * (uintptr_t)llabs(series_stride) +
            (uintptr_t)(periods - 1) * (uintptr_t)llabs(period_stride) + 1) * sizeof(double);
}

/* Results from here on outgrow most caches together with their operand. */
enum { HNE_I_CACHE = 12 << 20 };

/* How to write a result past the cache, 0 for not: it has to be large, and the operand to lie apart from it. */
static inline int hne_i_streams(size_t series, size_t periods, hne_i_panel x, hne_i_result result)
{
    if (series * periods < HNE_I_CACHE / sizeof(double))
        return 0;
    uintptr_t from = (uintptr_t)x.data, to = (uintptr_t)result.data, apart = from > to ? from - to : to - from;
    int is_apart = apart >= hne_i_reach(series, periods, x.series, x.period) &&
                   apart >= hne_i_reach(series, periods, result.series, result.period);
    return is_apart ? hne_i_vector_level() : 0;
}

/* All of a block is read before anything is written; its length is a constant so that compilers make vectors of it
 * at -O2, and its results have memory of their own so that they need not ask whether the arrays overlap. */
enum { HNE_I_BLOCK = 32, HNE_I_LINE = HNE_I_CACHE_LINE / sizeof(double) };

HNE_I_INLINE void hne_i_block(hne_i_kernel *kernel, const hne_i_power *power, const double *x, const double *y,
                              double *block, int count)
{
    for (int j = 0; j < count; j++) {
        block[j] = kernel(x[j], y[j], power);
    }
}

/* From the last element to the first, so that a result may overwrite levels
 * that later ones, already done, had for a base. */
HNE_I_INLINE void hne_i_loop(hne_i_kernel *kernel, const hne_i_power *power, size_t count,
                             const double *x, int64_t x_stride, const double *y, int64_t y_stride,
                             double *result, int64_t result_stride)
{
    _Alignas(HNE_I_CACHE_LINE) double block[HNE_I_BLOCK];
    size_t i = count;
    if (x_stride == 1 && y_stride == 1 && result_stride == 1) {
        while (i >= HNE_I_BLOCK) {
            i -= HNE_I_BLOCK;
            hne_i_block(kernel, power, x + i, y + i, block, HNE_I_BLOCK);
            memcpy(result + i, block, sizeof block);
        }
        while (i >= HNE_I_LINE) {
            i -= HNE_I_LINE;
            hne_i_block(kernel, power, x + i, y + i, block, HNE_I_LINE);
            memcpy(result + i, block, HNE_I_CACHE_LINE);
        }
    }
    while (i-- > 0) {
        int64_t at = (int64_t)i;
        result[at * result_stride] = kernel(x[at * x_stride], y[at * y_stride], power);
    }
}

/* Where series that lie end to end meet: `length` results from `next` on have no base, and so every `every` results. */
typedef struct hne_i_seams {
    size_t next, every, length;
} hne_i_seams;

/* Takes out what has no base of `count` results from number `at` on. */
HNE_I_INLINE void hne_i_cut(hne_i_seams *seams, size_t at, double *results, size_t count)
{
    while (seams && seams->next < at + count) {
        size_t from = seams->next > at ? seams->next - at : 0, end = seams->next + seams->length - at;
        for (size_t j = from; j < end && j < count; j++) {
            results[j] = NAN;
        }
        if (end > count) {
            break; /* the seam goes on in the next ones */
        }
        seams->next += seams->every;
    }
}

/* Past the cache, all strides being 1, and from the first element to the last, as memory likes it: the result is no
 * operand then. */
HNE_I_INLINE void hne_i_stream_loop(hne_i_kernel *kernel, const hne_i_power *power, size_t count, const double *x,
                                    const double *y, double *result, int streams, hne_i_seams *seams)
{
    _Alignas(HNE_I_CACHE_LINE) double block[HNE_I_BLOCK];
    size_t i = 0;
    for (; i < count && (uintptr_t)(result + i) % HNE_I_CACHE_LINE != 0; i++) {
        result[i] = kernel(x[i], y[i], power);
        hne_i_cut(seams, i, result + i, 1);
    }
    for (; i + HNE_I_BLOCK <= count; i += HNE_I_BLOCK) {
        hne_i_block(kernel, power, x + i, y + i, block, HNE_I_BLOCK);
        hne_i_cut(seams, i, block, HNE_I_BLOCK);
        hne_i_stream(streams, result + i, block, HNE_I_BLOCK);
    }
    for (; i + HNE_I_LINE <= count; i += HNE_I_LINE) {
        hne_i_block(kernel, power, x + i, y + i, block, HNE_I_LINE);
        hne_i_cut(seams, i, block, HNE_I_LINE);
        hne_i_stream(streams, result + i, block, HNE_I_LINE);
    }
    for (; i < count; i++) {
        result[i] = kernel(x[i], y[i], power);
        hne_i_cut(seams, i, result + i, 1);
    }
}

static inline void hne_i_fill_missing(size_t series, size_t periods, hne_i_result result)
{
    for (size_t s = 0; s < series; s++) {
        for (size_t t = 0; t < periods; t++) {
            result.data[(int64_t)s * result.series + (int64_t)t * result.period] = NAN;
        }
    }
}

/* A series, or the series of a period, of two operands. */
HNE_I_INLINE void hne_i_line(hne_i_kernel *kernel, const hne_i_power *power, size_t count, const double *x,
                             int64_t x_stride, const double *y, int64_t y_stride, double *result, int64_t result_stride,
                             int streams)
{
    if (streams && x_stride == 1 && y_stride == 1 && result_stride == 1) {
        hne_i_stream_loop(kernel, power, count, x, y, result, streams, NULL);
    } else {
        hne_i_loop(kernel, power, count, x, x_stride, y, y_stride, result, result_stride);
    }
}

/* The inner loop runs along the axis on which the result lies closest. Lines are taken from the last to the first, for
 * the reason above, and the other way round past the cache. The first `missing` periods of the result, before those
 * asked for, have no base. */
HNE_I_INLINE void hne_i_panel_loop(hne_i_kernel *kernel, const hne_i_power *power, size_t series, size_t periods,
                                   hne_i_panel x, hne_i_panel y, hne_i_result result, size_t missing)
{
    int series_inside = (llabs(result.series) < llabs(result.period) && series > 1) || periods == 1;
    size_t lines = series_inside ? periods : series;
    double *first = result.data - (int64_t)missing * result.period;
    for (size_t i = 0; i < lines; i++) {
        int64_t at = (int64_t)(result.streams ? i : lines - 1 - i);
        if (series_inside) {
            hne_i_line(kernel, power, series, x.data + at * x.period, x.series, y.data + at * y.period, y.series,
                       result.data + at * result.period, result.series, result.streams);
        } else {
            hne_i_line(kernel, power, periods, x.data + at * x.series, x.period, y.data + at * y.series, y.period,
                       result.data + at * result.series, result.period, result.streams);
            hne_i_fill_missing(1, missing, (hne_i_result){ first + at * result.series, 0, result.period, 0 });
        }
    }
    if (series_inside) {
        hne_i_fill_missing(series, missing, (hne_i_result){ first, result.series, result.period, 0 });
    }
    if (result.streams) {
        hne_i_stream_end();
    }
}

/* Two operands side by side. */
HNE_I_INLINE hne_status hne_i_beside(hne_i_kernel *kernel, const hne_i_power *power, size_t series, size_t periods,
                                     hne_i_panel x, hne_i_panel y, hne_i_result result)
{
    if (series == 0 || periods == 0) {
        return HNE_OK;
    }
    if (!x.data || !y.data ||
        !hne_i_result_is_valid(result.data, series, result.series, periods, result.period)) {
        return HNE_ERROR_ARGUMENT;
    }
    result.streams = hne_i_streams(series, periods, x, result) ? hne_i_streams(series, periods, y, result) : 0;
    hne_i_panel_loop(kernel, power, series, periods, x, y, result, 0);
    return HNE_OK;
}

/* Whether series lie end to end and are long beside the lag: as one series they are written in whole lines. */
static inline int hne_i_is_joined(size_t series, size_t periods, hne_i_panel x, size_t lag, hne_i_result out)
{
    int64_t length = (int64_t)periods;
    return out.streams && series > 1 && lag <= periods / 16 && x.period == 1 && out.period == 1 && x.series == length &&
           out.series == length;
}

/* One operand against itself, lag periods before. */
HNE_I_INLINE hne_status hne_i_lagged(hne_i_kernel *kernel, const hne_i_power *power, size_t series, size_t periods,
                                     hne_i_panel x, size_t lag, hne_i_result result)
{
    if (lag == 0) {
        return HNE_ERROR_ARGUMENT;
    }
    if (series == 0 || periods == 0) {
        return HNE_OK;
    }
    if (!x.data || !hne_i_result_is_valid(result.data, series, result.series, periods, result.period)) {
        return HNE_ERROR_ARGUMENT;
    }
    if (lag < periods) {
        int64_t back = (int64_t)lag;
        hne_i_panel level = { x.data + back * x.period, x.series, x.period };
        hne_i_result out = { result.data + back * result.period, result.series, result.period,
                             hne_i_streams(series, periods, x, result) };
        if (hne_i_is_joined(series, periods, x, lag, out)) {
            hne_i_seams seams = { periods - lag, periods, lag };
            hne_i_stream_loop(kernel, power, series * periods - lag, level.data, x.data, out.data, out.streams, &seams);
            hne_i_stream_end();
            hne_i_fill_missing(1, lag, result);
        } else {
            hne_i_panel_loop(kernel, power, series, periods - lag, level, x, out, lag);
        }
    } else {
        hne_i_fill_missing(series, periods, result);
    }
    return HNE_OK;
}

#endif
