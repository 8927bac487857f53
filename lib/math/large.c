/* SPDX-License-Identifier: MIT */
/* Theil's measures and the Gini of large sets. */
#include "math/large.h"

#include "base/alloc.h"
#include "math/sort.h"
#include "math/sum.h"
#include "math/wide.h"

/* Of so many numbers side by side all that is known of them stays in registers, however wide those are. */
enum { NUMBERS = 8, CHUNK = 1024 };

/* ---- a set, chunk by chunk, without what is missing ---- */

typedef struct reader {
    const double *x, *weights;
    int64_t stride, weights_stride;
    size_t count, at;
    int is_copied; /* chunks have to be: there are strides, weights, or numbers missing */
} reader;

/* Whole blocks: beyond count, values of the first with weight 0. */
typedef struct chunk {
    const double *x, *weight; /* where they are: in the set itself, or in the room; weight NULL for 1 throughout */
    size_t count;
    double x_room[CHUNK], weight_room[CHUNK];
} chunk;

static void copy_chunk(reader *from, chunk *to)
{
    for (to->count = 0; from->at < from->count && to->count < CHUNK; from->at++) {
        int64_t i = (int64_t)from->at;
        double x = from->x[i * from->stride], weight = from->weights ? from->weights[i * from->weights_stride] : 1;
        to->x_room[to->count] = x;
        to->weight_room[to->count] = weight;
        to->count += isnan(x) || isnan(weight) ? 0 : 1;
    }
    to->x = to->x_room;
    to->weight = from->weights || to->count % NUMBERS ? to->weight_room : NULL;
    for (size_t i = to->count; i % NUMBERS; i++) {
        to->x_room[i] = to->x_room[0];
        to->weight_room[i] = 0;
    }
}

/* A chunk where it lies. */
static int point_at_chunk(reader *from, chunk *to)
{
    if (from->is_copied || from->at + CHUNK > from->count)
        return 0;
    to->x = from->x + from->at;
    to->weight = NULL;
    to->count = CHUNK;
    from->at += CHUNK;
    return 1;
}

/* 0 at the end. */
static int read_chunk(reader *from, chunk *to)
{
    if (!point_at_chunk(from, to))
        copy_chunk(from, to);
    return to->count > 0;
}

/* ---- what has to be known first ---- */

typedef struct overview {
    hne_i_pair sum, weights;
    double least, most, least_weight;
} overview;

/* Adds x to each lane's hi and lo, as hne_i_sum_add() but without keeping lo small: a chunk is short. */
HNE_I_INLINE void add_lane(double *hi, double *lo, double x)
{
    double sum = *hi + x, part = sum - *hi;
    *lo += (*hi - (sum - part)) + (x - part);
    *hi = sum;
}

HNE_I_INLINE int look_at(const double *values, const double *weights, size_t count, overview *all)
{
    double sum[NUMBERS] = {0}, rest[NUMBERS] = {0}, least[NUMBERS], most[NUMBERS];
    for (int j = 0; j < NUMBERS; j++)
        least[j] = most[j] = values[0];
    for (size_t i = 0; i < count; i += NUMBERS)
        for (size_t j = 0; j < NUMBERS; j++) {
            double x = values[i + j];
            add_lane(&sum[j], &rest[j], weights ? x * weights[i + j] : x);
            least[j] = x < least[j] ? x : least[j];
            most[j] = x > most[j] ? x : most[j];
        }
    for (int j = 0; j < NUMBERS; j++) {
        all->sum = hne_i_sum_add(hne_i_sum_add(all->sum, sum[j]), rest[j]);
        all->least = fmin(all->least, least[j]);
        all->most = fmax(all->most, most[j]);
    }
    return 1;
}

/* The two are apart so that no loop asks for weights at every value. */
HNE_I_INLINE int look_at_chunk_body(const chunk *c, overview *all)
{
    return c->weight ? look_at(c->x, c->weight, c->count, all) : look_at(c->x, NULL, c->count, all);
}
HNE_I_WIDE(int, look_at_chunk, CHUNK, (const chunk *c, overview *all), (c, all))

static void weigh_chunk(const chunk *c, overview *all)
{
    if (!c->weight)
        all->weights = hne_i_sum_add(all->weights, (double)c->count);
    for (size_t i = 0; c->weight && i < c->count; i++) {
        all->weights = hne_i_sum_add(all->weights, c->weight[i]);
        all->least_weight = fmin(all->least_weight, c->weight[i]);
    }
}

/* A sum that is NaN says that something is missing: from there on chunks are copied. */
static overview look_over(reader *set)
{
    overview all = {{0, 0}, {0, 0}, INFINITY, -INFINITY, INFINITY};
    reader from = *set;
    chunk c;
    while (read_chunk(&from, &c)) {
        overview next = all;
        look_at_chunk(&c, &next);
        if (isnan(hne_i_sum_value(next.sum)) && !from.is_copied) {
            from.is_copied = 1;
            from.at -= c.count;
            continue;
        }
        weigh_chunk(&c, &next);
        all = next;
    }
    set->is_copied = from.is_copied;
    return all;
}

/* ---- Theil ---- */

static const double ln2 = 0x1.62e42fefa39efp-1;

/* 2/3 + 2 z/5 + 2 z^2/7 + ... as a Chebyshev fit for z up to 0.0295, to 17 digits; in pairs, as fewer of them wait for
 * each other. */
HNE_I_INLINE double log_series(double z)
{
    double square = z * z, low = 0x1.99999999952d7p-2 * z + 0x1.5555555555558p-1;
    double middle = 0x1.c71c62e3f11e6p-3 * z + 0x1.2492492df281ap-2;
    double high = 0x1.2b5900de53b32p-3 * square + (0x1.39fe51a7c18f9p-3 * z + 0x1.7462b51cb66b1p-3);
    return (high * square + middle) * square + low;
}

/* With r = x / mean and d = r - 1: r ln r - d for Theil T, d - ln r for Theil L, which add up to the measure as d adds
 * up to 0, and are never negative. r = 2^k m with m from 0.7 to 1.4; ln m = 2 (s + s^3/3 + ...) with s = (m - 1) / (m +
 * 1). For k = 0 the terms of first order are taken out by hand: d s is left of them. For Theil T r may be 0 or too
 * small for its digits, as d alone counts then. */
HNE_I_INLINE double theil_term(double x, hne_i_pair mean, double inverse, int is_l)
{
    const uint64_t middle = UINT64_C(0x3fe6a09e667f3bcd); /* root of a half */
    double d = ((x - mean.hi) - mean.lo) * inverse, r = x * inverse, m, exponent;
    uint64_t bits, above, number;
    memcpy(&bits, &r, sizeof bits);
    above = bits - middle;
    bits -= above & (UINT64_C(0xfff) << 52);
    number = (above >> 52) ^ UINT64_C(0x4330000000000800); /* 2^52 + 2048 + k */
    memcpy(&m, &bits, sizeof m);
    memcpy(&exponent, &number, sizeof exponent);
    double k = exponent - (0x1p52 + 2048), e = k != 0 ? m - 1 : d;
    double s = e / (2 + e), z = s * s, beyond = z * log_series(z), first = d * (k != 0 ? (is_l ? 1 : -1) : s);
    double log_r = s * (k != 0 ? 2 + beyond : beyond) + k * ln2;
    return is_l ? first - log_r : r * log_r + first;
}

HNE_I_INLINE double theil_sum(const double *values, const double *weights, size_t count, hne_i_pair mean, int is_l)
{
    double sums[NUMBERS] = {0}, inverse = 1 / mean.hi, sum = 0;
    for (size_t i = 0; i < count; i += NUMBERS)
        for (size_t j = 0; j < NUMBERS; j++) {
            double term = theil_term(values[i + j], mean, inverse, is_l);
            sums[j] += weights ? weights[i + j] * term : term;
        }
    for (int j = 0; j < NUMBERS; j++)
        sum += sums[j];
    return sum;
}

HNE_I_INLINE double theil_t_chunk_body(const chunk *c, hne_i_pair mean)
{
    return c->weight ? theil_sum(c->x, c->weight, c->count, mean, 0) : theil_sum(c->x, NULL, c->count, mean, 0);
}
HNE_I_WIDE(double, theil_t_chunk, CHUNK, (const chunk *c, hne_i_pair mean), (c, mean))

HNE_I_INLINE double theil_l_chunk_body(const chunk *c, hne_i_pair mean)
{
    return c->weight ? theil_sum(c->x, c->weight, c->count, mean, 1) : theil_sum(c->x, NULL, c->count, mean, 1);
}
HNE_I_WIDE(double, theil_l_chunk, CHUNK, (const chunk *c, hne_i_pair mean), (c, mean))

/* ---- Theil in one pass ---- */

/* Over a number near the mean instead of the mean, which is found on the way. */
typedef struct near_sums {
    double term, apart, least; /* apart: of x / number - 1 */
} near_sums;

HNE_I_INLINE near_sums near_chunk(const double *x, double number, int is_l)
{
    double term[NUMBERS] = {0}, apart[NUMBERS] = {0}, least[NUMBERS], inverse = 1 / number;
    near_sums all = {0, 0, x[0]};
    for (int j = 0; j < NUMBERS; j++)
        least[j] = x[0];
    for (size_t i = 0; i < CHUNK; i += NUMBERS)
        for (size_t j = 0; j < NUMBERS; j++) {
            double value = x[i + j];
            term[j] += theil_term(value, (hne_i_pair){number, 0}, inverse, is_l);
            apart[j] += (value - number) * inverse;
            least[j] = value < least[j] ? value : least[j];
        }
    for (int j = 0; j < NUMBERS; j++) {
        all.term += term[j];
        all.apart += apart[j];
        all.least = least[j] < all.least ? least[j] : all.least;
    }
    return all;
}

HNE_I_INLINE near_sums near_t_chunk_body(const double *x, double number)
{
    return near_chunk(x, number, 0);
}
HNE_I_WIDE(near_sums, near_t_chunk, CHUNK, (const double *x, double number), (x, number))

HNE_I_INLINE near_sums near_l_chunk_body(const double *x, double number)
{
    return near_chunk(x, number, 1);
}
HNE_I_WIDE(near_sums, near_l_chunk, CHUNK, (const double *x, double number), (x, number))

/* The mean of some values from all over the set. */
static double number_near_mean(const reader *from)
{
    enum { SOME = 256 };
    double sum = 0;
    for (size_t i = 0; i < SOME; i++)
        sum += from->x[from->count / SOME * i];
    return sum / SOME;
}

/* With the mean 1 + d times the number: d / (1 + d) - ln(1 + d) for T, ln(1 + d) - d for L. */
static double mean_term(double d, int is_l)
{
    double sum = 0, power = -d;
    for (int k = 2; k <= 16; k++) {
        power *= -d;
        sum -= power * (is_l ? 1.0 / k : 1 - 1.0 / k);
    }
    return sum;
}

/* 1 where that is as good as over the mean itself: all is there, and the number is nearer to the mean than values
 * are. */
static int theil_in_one_pass(const reader *from, int is_l, double *result)
{
    double number = number_near_mean(from), n = (double)from->count, rest[CHUNK], least = INFINITY;
    hne_i_pair term = { 0, 0 }, apart = { 0, 0 };
    if (from->is_copied || !(number > 0x1p-900 && number < 0x1p900))
        return 0;
    for (size_t i = 0; i < from->count; i += CHUNK) {
        const double *x = from->x + i;
        if (from->count - i < CHUNK) { /* the number itself adds nothing */
            for (size_t j = 0; j < CHUNK; j++)
                rest[j] = i + j < from->count ? x[j] : number;
            x = rest;
        }
        near_sums sums = is_l ? near_l_chunk(x, number) : near_t_chunk(x, number);
        term = hne_i_sum_add(term, sums.term);
        apart = hne_i_sum_add(apart, sums.apart);
        least = fmin(least, sums.least);
    }
    double d = hne_i_sum_value(apart) / n, over_number = hne_i_sum_value(term) / n;
    if (!(d * d < over_number / 50) || !(fabs(d) < 0.05) || !(is_l ? least > number * 0x1p-99 : least >= 0))
        return 0;
    *result = (is_l ? over_number : over_number / (1 + d)) + mean_term(d, is_l);
    return 1;
}

/* Chunks are short enough for plain sums; the sums of chunks carry twice the digits. */
static hne_status theil(reader from, int is_l, double *result, int *is_done)
{
    if (theil_in_one_pass(&from, is_l, result))
        return HNE_OK;
    overview all = look_over(&from);
    double weights = hne_i_sum_value(all.weights), mean = hne_i_sum_value(all.sum) / weights;
    double left = fma(-mean, weights, all.sum.hi) + all.sum.lo - mean * ((all.weights.hi - weights) + all.weights.lo);
    hne_i_pair whole = { mean, left / weights };
    if (all.least_weight < 0)
        return HNE_ERROR_ARGUMENT;
    double smallest = all.least > 0 ? all.least : is_l ? -1 : mean; /* a 0 is a term of its own */
    if (!(all.least >= 0) || !(mean > 0x1p-900 && mean < 0x1p900) || !(smallest > mean * 0x1p-100) ||
        !(all.most < mean * 0x1p100)) {
        *is_done = 0;
        return HNE_OK;
    }
    hne_i_pair sum = { 0, 0 };
    chunk c;
    while (read_chunk(&from, &c))
        sum = hne_i_sum_add(sum, is_l ? theil_l_chunk(&c, whole) : theil_t_chunk(&c, whole));
    *result = hne_i_sum_value(sum) / hne_i_sum_value(all.weights);
    return HNE_OK;
}

/* ---- Gini ---- */

/* sum (2 i + 1 - n) (x_i - middle) over sorted x: what is taken away adds up to 0, and no term is negative. */
HNE_I_INLINE double gini_chunk_body(const double *x, size_t first, size_t count, double middle)
{
    double sums[NUMBERS] = {0}, sum = 0, place = 2 * (double)first + 1 - (double)count;
    double places[NUMBERS];
    for (int j = 0; j < NUMBERS; j++)
        places[j] = place + 2 * j;
    for (size_t i = 0; i < CHUNK; i += NUMBERS)
        for (int j = 0; j < NUMBERS; j++) {
            sums[j] += places[j] * (x[i + (size_t)j] - middle);
            places[j] += 2 * NUMBERS;
        }
    for (int j = 0; j < NUMBERS; j++)
        sum += sums[j];
    return sum;
}
HNE_I_WIDE(double, gini_chunk, CHUNK, (const double *x, size_t first, size_t count, double middle),
           (x, first, count, middle))

static double gini_of_sorted(const double *x, size_t count, double total)
{
    double middle = x[count / 2], n = (double)count;
    hne_i_pair sum = { 0, 0 };
    size_t i = 0;
    for (; i + CHUNK <= count; i += CHUNK)
        sum = hne_i_sum_add(sum, gini_chunk(x + i, i, count, middle));
    for (; i < count; i++)
        sum = hne_i_sum_add(sum, (2 * (double)i + 1 - n) * (x[i] - middle));
    return hne_i_sum_value(sum) / (n * total);
}

static hne_status gini(reader from, double corrected, double *result, int *is_done)
{
    overview all = look_over(&from);
    double total = hne_i_sum_value(all.sum), count = hne_i_sum_value(all.weights);
    if (!(all.least >= 0) || !(total > 0 && total < 0x1p900) || count > 0x1p31) {
        *is_done = 0;
        return HNE_OK;
    }
    double *x = hne_i_alloc(from.count * 2 * sizeof *x);
    if (!x)
        return HNE_ERROR_MEMORY;
    size_t kept = 0;
    for (size_t i = 0; i < from.count; i++) {
        x[kept] = from.x[(int64_t)i * from.stride];
        kept += isnan(x[kept]) ? 0 : 1;
    }
    double gini = gini_of_sorted(hne_i_sort_values(x, x + from.count, kept), kept, total);
    *result = corrected > 0 ? gini * count / (count - 1) : gini;
    hne_i_free(x);
    return HNE_OK;
}

hne_status hne_i_measure_large(hne_measure measure, double parameter, const double *x, size_t count, int64_t stride,
                               const double *weights, int64_t weights_stride, double *result, int *is_done)
{
    reader from = {x, weights, stride, weights_stride, count, 0, stride != 1 || weights};
    *is_done = 1;
    if (count >= HNE_I_LARGE && count < SIZE_MAX / 16) {
        if (measure == HNE_MEASURE_THEIL_T || measure == HNE_MEASURE_THEIL_L)
            return theil(from, measure == HNE_MEASURE_THEIL_L, result, is_done);
        if (measure == HNE_MEASURE_GINI && !weights)
            return gini(from, parameter, result, is_done);
    }
    *is_done = 0;
    return HNE_OK;
}
