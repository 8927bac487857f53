/* SPDX-License-Identifier: MIT */
/* Lafay's index of published figures. With a and b the exports and imports of an industry, c and d those of all others,
 * it is 2 (a d - b c) / (a + b + c + d)^2. */
#include <hunanecon/trade.h>

#include "math/expression.h"
#include "math/interval_table.h"
#include "math/operands.h"
#include "value/nearest.h"

/* Within -1/2 and 1/2, which a region reaches that exports one thing and imports another. */
static hne_interval lafay_of(hne_i_expression *e, const hne_interval *x)
{
    hne_i_expression_cut(e, 0);
    hne_i_term a = hne_i_variable(e, x[0]), b = hne_i_variable(e, x[1]);
    hne_i_term c = hne_i_variable(e, x[2]), d = hne_i_variable(e, x[3]);
    hne_i_term all = hne_i_plus(e, hne_i_plus(e, a, b), hne_i_plus(e, c, d));
    hne_i_term apart = hne_i_minus(e, hne_i_times(e, a, d), hne_i_times(e, b, c));
    hne_i_term twice = hne_i_times(e, hne_i_constant(e, hne_interval_point(2)), apart);
    return hne_interval_intersect(hne_i_range(e, hne_i_over(e, twice, hne_i_squared(e, all))),
                                  hne_interval_of(-0.5, 0.5));
}

/* One figure missing, or else empty, or else negative, or no trade at all decides for all industries. */
static int decides_for_all(const hne_i_intervals *x, size_t count, hne_i_sum_of_ends *totals, hne_interval *decided)
{
    int is_negative = 0;
    *decided = hne_interval_point(0);
    for (int64_t i = 0; i < (int64_t)count; i++)
        for (int k = 0; k < 2; k++) {
            hne_interval figure = x[k].data[i * x[k].stride];
            if (hne_i_is_decided(figure, *decided, decided))
                continue;
            is_negative |= figure.lower < 0;
            hne_i_ends_add(&totals[k], figure);
        }
    if (hne_i_is_decided(*decided, *decided, decided))
        return 1;
    *decided = is_negative ? hne_interval_entire() : hne_interval_missing();
    return is_negative || !(hne_i_can_be_positive(&totals[0]) || hne_i_can_be_positive(&totals[1]));
}

hne_status hne_lafay_intervals(const hne_interval *exports, size_t count, int64_t exports_stride,
                               const hne_interval *imports, int64_t imports_stride, hne_interval *result,
                               int64_t result_stride)
{
    HNE_I_TO_NEAREST(hne_lafay_intervals, exports, count, exports_stride, imports, imports_stride, result,
                     result_stride)
    if (count == 0)
        return HNE_OK;
    if (!exports || !imports || !hne_i_result_is_valid(result, 1, 0, count, result_stride))
        return HNE_ERROR_ARGUMENT;
    const hne_i_intervals x[] = {{exports, exports_stride}, {imports, imports_stride}};
    hne_i_sum_of_ends totals[2] = {{{0, 0}, 0, 0}, {{0, 0}, 0, 0}};
    hne_i_expression e = {0};
    hne_interval decided;
    int is_decided = decides_for_all(x, count, totals, &decided);
    for (int64_t i = 0; i < (int64_t)count && !e.has_failed; i++) {
        hne_interval own[] = {exports[i * exports_stride], imports[i * imports_stride]};
        hne_interval at[] = {own[0], own[1], hne_i_others(&totals[0], own[0]), hne_i_others(&totals[1], own[1])};
        hne_interval found = is_decided ? decided : lafay_of(&e, at);
        if (!e.has_failed)
            result[i * result_stride] = found;
    }
    hne_status status = e.has_failed ? HNE_ERROR_MEMORY : HNE_OK;
    hne_i_expression_release(&e);
    return status;
}
