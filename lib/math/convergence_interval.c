/* SPDX-License-Identifier: MIT */
/* Whether regions converge, of published figures. */
#include <hunanecon/regression.h>

#include <hunanecon/measure.h>

#include "base/alloc.h"
#include "math/interval_loops.h"
#include "value/nearest.h"

/* Regions that are there in both years. */
typedef struct both {
    hne_interval *first, *last;
    uint32_t *group; /* all in one */
    size_t count;
} both;

/* The variance, or half the squared coefficient of variation, as narrow as a decomposition has its total. */
static hne_status spread(hne_measure measure, const both *of, const hne_interval *x, hne_interval *result)
{
    hne_interval_decomposition parts;
    double parameter = measure == HNE_MEASURE_VARIANCE ? 0 : 2;
    hne_status status = hne_measure_decomposition_intervals(measure, parameter, x, of->count, 1, NULL, 0, of->group, 1,
                                                            &parts, NULL, NULL);
    *result = parts.total;
    return status;
}

static hne_status dispersion_of(hne_dispersion dispersion, const both *of, const hne_interval *x, hne_interval *result)
{
    int is_relative = dispersion == HNE_DISPERSION_VARIATION;
    hne_measure measure = is_relative ? HNE_MEASURE_GENERALISED_ENTROPY : HNE_MEASURE_VARIANCE;
    hne_interval found;
    hne_status status = spread(measure, of, x, &found);
    if (status != HNE_OK)
        return status;
    if (is_relative)
        found = hne_interval_multiply(hne_interval_point(2), found);
    int is_known = found.lower >= 0; /* neither missing nor entire */
    *result = dispersion == HNE_DISPERSION_VARIANCE || !is_known ? found : hne_interval_power(found, 0.5);
    return HNE_OK;
}

/* The two years have no figure in common. */
static hne_interval ratio_of(hne_interval first, hne_interval last)
{
    hne_interval decided;
    if (hne_i_is_decided(first, last, &decided))
        return decided;
    if (first.lower < 0 || last.lower < 0)
        return hne_interval_entire();
    return last.upper > 0 ? hne_interval_divide(first, last) : hne_interval_missing();
}

static hne_status compare(hne_dispersion dispersion, const both *of, hne_interval_sigma *result)
{
    hne_interval_sigma found = {0};
    hne_interval variance[2];
    hne_status status = dispersion_of(dispersion, of, of->first, &found.first);
    if (status == HNE_OK)
        status = dispersion_of(dispersion, of, of->last, &found.last);
    if (status == HNE_OK)
        status = spread(HNE_MEASURE_VARIANCE, of, of->first, &variance[0]);
    if (status == HNE_OK)
        status = spread(HNE_MEASURE_VARIANCE, of, of->last, &variance[1]);
    if (status == HNE_OK) {
        found.ratio = ratio_of(found.first, found.last);
        found.f = ratio_of(variance[0], variance[1]);
        *result = found;
    }
    return status;
}

/* Whether a level has a logarithm: 0 if not, as if it were missing; -1 if that is not known. */
static int has_logarithm(hne_interval x)
{
    return x.lower > 0 || hne_interval_is_empty(x) ? 1 : x.upper > 0 ? -1 : 0;
}

/* Takes a region in, unless it is missing in either year. 0 if that is not known. */
static int take(both *of, hne_interval first, hne_interval last, int of_logarithms)
{
    if (hne_interval_is_missing(first) || hne_interval_is_missing(last))
        return 1;
    if (of_logarithms) {
        int has_first = has_logarithm(first), has_last = has_logarithm(last);
        if (!has_first || !has_last)
            return 1;
        if (has_first < 0 || has_last < 0)
            return 0;
        first = hne_interval_log(first);
        last = hne_interval_log(last);
    }
    of->first[of->count] = first;
    of->last[of->count++] = last;
    return 1;
}

hne_status hne_sigma_convergence_interval(hne_dispersion dispersion, int32_t of_logarithms, const hne_interval *first,
                                          int64_t first_stride, const hne_interval *last, int64_t last_stride,
                                          size_t regions, hne_interval_sigma *result)
{
    HNE_I_TO_NEAREST(hne_sigma_convergence_interval, dispersion, of_logarithms, first, first_stride, last, last_stride,
                     regions, result)
    if ((int)dispersion < HNE_DISPERSION_STANDARD_DEVIATION || (int)dispersion > HNE_DISPERSION_VARIATION || !result ||
        (regions && (!first || !last)))
        return HNE_ERROR_ARGUMENT;
    if (regions > SIZE_MAX / 128)
        return HNE_ERROR_MEMORY;
    hne_interval *memory = hne_i_alloc_zeroed(regions + 1, 3 * sizeof *memory);
    if (!memory)
        return HNE_ERROR_MEMORY;
    both of = {memory, memory + regions, (uint32_t *)(void *)(memory + 2 * regions), 0};
    int is_known = 1;
    for (int64_t r = 0; r < (int64_t)regions; r++)
        is_known &= take(&of, first[r * first_stride], last[r * last_stride], of_logarithms);
    hne_interval entire = hne_interval_entire();
    hne_status status = is_known && of.count < 2 ? HNE_ERROR_RANGE : HNE_OK;
    if (!is_known)
        *result = (hne_interval_sigma){entire, entire, entire, entire};
    else if (status == HNE_OK)
        status = compare(dispersion, &of, result);
    hne_i_free(memory);
    return status;
}
