/* SPDX-License-Identifier: MIT */
/* Functions of several operands that stand beside each other: throughout a
 * panel, for numbers and for enclosures. */
#ifndef HNE_MATH_OPERANDS_H
#define HNE_MATH_OPERANDS_H

#include "math/interval_loops.h"

enum { HNE_I_OPERANDS = 4 }; /* at most */

typedef double hne_i_form(const double *operands);
typedef hne_interval hne_i_form_of_intervals(const hne_interval *operands);

/* An array of enclosures. */
typedef struct hne_i_intervals {
    const hne_interval *data;
    int64_t stride;
} hne_i_intervals;

/* Whether an operand decides the result by itself: missing, else empty. */
static inline int hne_i_are_decided(const hne_interval *x, size_t operands, hne_interval *result)
{
    for (size_t k = 0; k < operands; k++)
        if (hne_interval_is_missing(x[k])) {
            *result = hne_interval_missing();
            return 1;
        }
    for (size_t k = 0; k < operands; k++)
        if (hne_interval_is_empty(x[k])) {
            *result = hne_interval_empty();
            return 1;
        }
    return 0;
}

/* From the last to the first, as everywhere where the result may be an operand. */
static inline hne_status hne_i_throughout(hne_i_form *form, size_t series, size_t periods, const hne_i_panel *x,
                                          size_t operands, hne_i_result result)
{
    if (series == 0 || periods == 0)
        return HNE_OK;
    for (size_t k = 0; k < operands; k++)
        if (!x[k].data)
            return HNE_ERROR_ARGUMENT;
    if (!hne_i_result_is_valid(result.data, series, result.series, periods, result.period))
        return HNE_ERROR_ARGUMENT;
    for (int64_t s = (int64_t)series; s-- > 0;)
        for (int64_t t = (int64_t)periods; t-- > 0;) {
            double at[HNE_I_OPERANDS];
            for (size_t k = 0; k < operands; k++)
                at[k] = x[k].data[s * x[k].series + t * x[k].period];
            result.data[s * result.series + t * result.period] = form(at);
        }
    return HNE_OK;
}

static inline hne_status hne_i_intervals_throughout(hne_i_form_of_intervals *form, size_t count,
                                                    const hne_i_intervals *x, size_t operands, hne_interval *result,
                                                    int64_t result_stride)
{
    if (count == 0)
        return HNE_OK;
    for (size_t k = 0; k < operands; k++)
        if (!x[k].data)
            return HNE_ERROR_ARGUMENT;
    if (!hne_i_result_is_valid(result, 1, 0, count, result_stride))
        return HNE_ERROR_ARGUMENT;
    for (int64_t i = (int64_t)count; i-- > 0;) {
        hne_interval at[HNE_I_OPERANDS];
        for (size_t k = 0; k < operands; k++)
            at[k] = x[k].data[i * x[k].stride];
        result[i * result_stride] = form(at);
    }
    return HNE_OK;
}

#endif
