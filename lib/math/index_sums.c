/* SPDX-License-Identifier: MIT */
/* The four sums of which the classical formulas are made, at about the speed
 * at which prices and quantities can be read. All products are 0 or more, so
 * that their own rounding is no more than half a unit in the last place of the
 * sum; what adding them rounds off is kept. */
#include "math/indexnum.h"

#include "math/sum.h"
#include "math/wide.h"

enum { LANES = 8, DEEP = 4, BLOCK = DEEP * LANES, CHUNK = 512 };

/* A number for each lane, in as many registers as the processor needs for it. */
typedef double vector __attribute__((vector_size(LANES * sizeof(double))));

typedef struct lanes {
    vector high, low;
} lanes;

typedef struct all_lanes {
    lanes v00, v10, v01, v11;
    double unmatched;
} all_lanes;

HNE_I_INLINE void load(vector *to, const double *from)
{
    memcpy(to, from, sizeof *to);
}

/* A few products of one lane are added up before they are added to its sum. None is below 0, so that this rounds off
 * twice what a product itself has lost at most, however many there are. */
HNE_I_INLINE void add_products(lanes *to, const double *a, const double *b)
{
    vector x[DEEP], y[DEEP];
    for (int k = 0; k < DEEP; k++) {
        load(&x[k], a + k * LANES);
        load(&y[k], b + k * LANES);
    }
    vector few = (x[0] * y[0] + x[1] * y[1]) + (x[2] * y[2] + x[3] * y[3]);
    vector sum = to->high + few, part = sum - to->high;
    to->low += (to->high - (sum - part)) + (few - part);
    to->high = sum;
}

/* The least of each lane; a NaN is passed over. */
HNE_I_INLINE void lower_to(vector *least, const double *x)
{
    for (int k = 0; k < DEEP; k++) {
        vector next;
        load(&next, x + k * LANES);
        *least = next < *least ? next : *least;
    }
}

HNE_I_INLINE void add_block(all_lanes *to, const double *p0, const double *q0, const double *p1, const double *q1,
                            int with_base)
{
    if (with_base)
        add_products(&to->v00, p0, q0);
    add_products(&to->v10, p1, q0);
    add_products(&to->v01, p0, q1);
    add_products(&to->v11, p1, q1);
}

/* What is not matched becomes 0. */
HNE_I_INLINE void add_matched(all_lanes *to, const double *p0, const double *q0, const double *p1, const double *q1, size_t count,
                              int with_base)
{
    double a[BLOCK], b[BLOCK], c[BLOCK], d[BLOCK], unmatched = 0;
    for (size_t i = 0; i < count; i += BLOCK) {
        for (size_t k = 0; k < BLOCK; k++) {
            int is_matched = (p0[i + k] > 0) & (p1[i + k] > 0) & (q0[i + k] >= 0) & (q1[i + k] >= 0);
            a[k] = is_matched ? p0[i + k] : 0;
            b[k] = is_matched ? q0[i + k] : 0;
            c[k] = is_matched ? p1[i + k] : 0;
            d[k] = is_matched ? q1[i + k] : 0;
            unmatched += is_matched ? 0 : 1;
        }
        add_block(to, a, b, c, d, with_base);
    }
    to->unmatched += unmatched;
}

static int is_any_missing(const all_lanes *sums)
{
    double all = 0;
    for (int j = 0; j < LANES; j++)
        all += sums->v10.high[j] + sums->v01.high[j] + sums->v11.high[j];
    return isnan(all);
}

/* As if all were matched; that it was not shows in the least of each, or, as a number that is missing makes a sum so, in the
 * sums. 0 then, and nothing is added. */
HNE_I_INLINE int add_all(all_lanes *to, const double *p0, const double *q0, const double *p1, const double *q1, size_t count,
                         int with_base)
{
    all_lanes sums = *to;
    vector price = (vector){0} + INFINITY, quantity = price;
    double least_price = INFINITY, least_quantity = INFINITY;
    for (size_t i = 0; i < count; i += BLOCK) {
        lower_to(&price, p0 + i);
        lower_to(&price, p1 + i);
        lower_to(&quantity, q0 + i);
        lower_to(&quantity, q1 + i);
        add_block(&sums, p0 + i, q0 + i, p1 + i, q1 + i, with_base);
    }
    for (int j = 0; j < LANES; j++) {
        least_price = price[j] < least_price ? price[j] : least_price;
        least_quantity = quantity[j] < least_quantity ? quantity[j] : least_quantity;
    }
    if (!(least_price > 0) || !(least_quantity >= 0) || is_any_missing(&sums))
        return 0;
    *to = sums;
    return 1;
}

HNE_I_INLINE int add_to(all_lanes *to, const double *p0, const double *q0, const double *p1, const double *q1, size_t count,
                        int with_base)
{
    for (size_t i = 0; i < count; i += CHUNK) {
        size_t here = count - i < CHUNK ? count - i : CHUNK;
        if (!add_all(to, p0 + i, q0 + i, p1 + i, q1 + i, here, with_base))
            add_matched(to, p0 + i, q0 + i, p1 + i, q1 + i, here, with_base);
    }
    return 0;
}

HNE_I_INLINE int add_four_body(all_lanes *to, const double *p0, const double *q0, const double *p1, const double *q1, size_t count)
{
    return add_to(to, p0, q0, p1, q1, count, 1);
}
HNE_I_WIDE(int, add_four, count,
           (all_lanes *to, const double *p0, const double *q0, const double *p1, const double *q1, size_t count),
           (to, p0, q0, p1, q1, count))

HNE_I_INLINE int add_three_body(all_lanes *to, const double *p0, const double *q0, const double *p1, const double *q1, size_t count)
{
    return add_to(to, p0, q0, p1, q1, count, 0);
}
HNE_I_WIDE(int, add_three, count,
           (all_lanes *to, const double *p0, const double *q0, const double *p1, const double *q1, size_t count),
           (to, p0, q0, p1, q1, count))

static double value_of(const lanes *of)
{
    hne_i_pair sum = { 0, 0 };
    for (size_t j = 0; j < LANES; j++)
        sum = hne_i_sum_add(hne_i_sum_add(sum, of->high[j]), of->low[j]);
    return hne_i_sum_value(sum);
}

/* Strides, no quantities, and the end of a table: copied side by side, filled with what is not matched. */
static void add_copied(all_lanes *to, const hne_i_comparison *c, size_t from)
{
    double p0[CHUNK], q0[CHUNK], p1[CHUNK], q1[CHUNK];
    while (from < c->products) {
        size_t count = c->products - from < CHUNK ? c->products - from : CHUNK, whole = (count + BLOCK - 1) / BLOCK * BLOCK;
        for (size_t i = 0; i < whole; i++) {
            int64_t p = (int64_t)(from + i) * c->p_stride, q = (int64_t)(from + i) * c->q_stride;
            p0[i] = i < count ? c->p0[p] : 0;
            p1[i] = i < count ? c->p1[p] : 0;
            q0[i] = i < count && c->q0 ? c->q0[q] : 1;
            q1[i] = i < count && c->q1 ? c->q1[q] : 1;
        }
        add_four(to, p0, q0, p1, q1, whole);
        to->unmatched -= (double)(whole - count);
        from += count;
    }
}

int hne_i_sum_values(const hne_i_comparison *c, const hne_i_value_sums *before, hne_i_value_sums *out)
{
    all_lanes sums = {.unmatched = 0};
    size_t whole = c->p_stride == 1 && c->q_stride == 1 && c->q0 && c->q1 ? c->products / BLOCK * BLOCK : 0;
    int base_is_known = before && before->matched == c->products;
    (base_is_known ? add_three : add_four)(&sums, c->p0, c->q0, c->p1, c->q1, whole);
    add_copied(&sums, c, whole);
    *out = (hne_i_value_sums){value_of(&sums.v00), value_of(&sums.v10), value_of(&sums.v01), value_of(&sums.v11),
                              c->products - (size_t)sums.unmatched};
    if (base_is_known && out->matched != c->products)
        return hne_i_sum_values(c, NULL, out);
    if (base_is_known)
        out->v00 = before->v11;
    return out->matched > 0;
}
