/* SPDX-License-Identifier: MIT */
/* The four sums of which the classical formulas are made, at about the speed
 * at which prices and quantities can be read. All products are 0 or more, so
 * that their own rounding is no more than half a unit in the last place of the
 * sum; what adding them rounds off is kept. */
#include "math/indexnum.h"

#include "math/sum.h"
#include "math/wide.h"

/* The processor reads ahead by itself, but not by enough while there is so much to work out, and not past a page. */
enum { LANES = 8, CHUNK = 512, AHEAD = 256 };

typedef struct lanes {
    double high[LANES], low[LANES];
} lanes;

typedef struct all_lanes {
    lanes v00, v10, v01, v11;
    double matched[LANES];
} all_lanes;

HNE_I_INLINE void add_product(lanes *to, size_t j, double a, double b)
{
    double product = a * b, sum = to->high[j] + product, part = sum - to->high[j];
    to->low[j] += (to->high[j] - (sum - part)) + (product - part);
    to->high[j] = sum;
}

HNE_I_INLINE int add_to(all_lanes *to, const double *p0, const double *q0, const double *p1, const double *q1,
                        size_t count, int with_base)
{
    all_lanes sums = *to;
    for (size_t i = 0; i < count; i += LANES) {
        hne_i_fetch(p1 + i, AHEAD);
        hne_i_fetch(q1 + i, AHEAD);
        for (size_t j = 0; j < LANES; j++) {
            double a = p0[i + j], b = q0[i + j], c = p1[i + j], d = q1[i + j];
            int is_matched = (a > 0) & (c > 0) & (b >= 0) & (d >= 0);
            a = is_matched ? a : 0;
            b = is_matched ? b : 0;
            c = is_matched ? c : 0;
            d = is_matched ? d : 0;
            if (with_base)
                add_product(&sums.v00, j, a, b);
            add_product(&sums.v10, j, c, b);
            add_product(&sums.v01, j, a, d);
            add_product(&sums.v11, j, c, d);
            sums.matched[j] += is_matched ? 1 : 0;
        }
    }
    *to = sums;
    return 0;
}

HNE_I_INLINE int add_four_body(all_lanes *to, const double *p0, const double *q0, const double *p1, const double *q1,
                               size_t count)
{
    return add_to(to, p0, q0, p1, q1, count, 1);
}
HNE_I_WIDE(int, add_four, count,
           (all_lanes *to, const double *p0, const double *q0, const double *p1, const double *q1, size_t count),
           (to, p0, q0, p1, q1, count))

HNE_I_INLINE int add_three_body(all_lanes *to, const double *p0, const double *q0, const double *p1, const double *q1,
                                size_t count)
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
        size_t count = c->products - from < CHUNK ? c->products - from : CHUNK,
               whole = (count + LANES - 1) / LANES * LANES;
        for (size_t i = 0; i < whole; i++) {
            int64_t p = (int64_t)(from + i) * c->p_stride, q = (int64_t)(from + i) * c->q_stride;
            p0[i] = i < count ? c->p0[p] : 0;
            p1[i] = i < count ? c->p1[p] : 0;
            q0[i] = i < count && c->q0 ? c->q0[q] : 1;
            q1[i] = i < count && c->q1 ? c->q1[q] : 1;
        }
        add_four(to, p0, q0, p1, q1, whole);
        from += count;
    }
}

int hne_i_sum_values(const hne_i_comparison *c, const hne_i_value_sums *before, hne_i_value_sums *out)
{
    all_lanes sums = {{{0}, {0}}, {{0}, {0}}, {{0}, {0}}, {{0}, {0}}, {0}};
    size_t whole = c->p_stride == 1 && c->q_stride == 1 && c->q0 && c->q1 ? c->products / LANES * LANES : 0;
    int base_is_known = before && before->matched == c->products && whole == c->products;
    double matched = 0;
    (base_is_known ? add_three : add_four)(&sums, c->p0, c->q0, c->p1, c->q1, whole);
    add_copied(&sums, c, whole);
    for (size_t j = 0; j < LANES; j++)
        matched += sums.matched[j];
    *out = (hne_i_value_sums){value_of(&sums.v00), value_of(&sums.v10), value_of(&sums.v01), value_of(&sums.v11),
                              (size_t)matched};
    if (base_is_known && out->matched != c->products)
        return hne_i_sum_values(c, NULL, out);
    if (base_is_known)
        out->v00 = before->v11;
    return out->matched > 0;
}
