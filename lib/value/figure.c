/* SPDX-License-Identifier: MIT */
#include <hunanecon/figure.h>

#include "base/error.h"
#include "value/decimal.h"
#include "value/policy.h"
#include "value/nearest.h"

#include <math.h>

/* A figure as arithmetic sees it: sign, magnitude * 10^exponent, and its unit
 * of tolerance in the same power of ten. */
typedef struct quantity {
    int negative;
    uint64_t magnitude;
    int32_t exponent;
    uint64_t place;
} quantity;

static int within(int32_t value, int32_t low, int32_t high)
{
    return value >= low && value <= high;
}

static int is_valid(hne_figure figure)
{
    return within(figure.decimals, 0, 18) && within(figure.multiplier, -18, 18) && (int)figure.hedge >= 0 &&
           (int)figure.hedge < HNE_I_HEDGES;
}

/* Bare figures are good to the last place printed; hedged ones were cut down
 * to round numbers, so their last digit that is not zero counts. */
static uint64_t tolerance_place(uint64_t magnitude, hne_hedge hedge)
{
    uint64_t place = 1;
    if (hedge != HNE_HEDGE_NONE && magnitude)
        for (; magnitude % 10 == 0; magnitude /= 10)
            place *= 10;
    return place;
}

static quantity quantity_of(hne_figure figure, hne_unit_kind kind)
{
    int32_t hundredths = kind == HNE_UNIT_PERCENT || kind == HNE_UNIT_POINT ? 2 : 0;
    int negative = figure.digits < 0;
    uint64_t magnitude = negative ? (uint64_t)0 - (uint64_t)figure.digits : (uint64_t)figure.digits;
    return (quantity){negative, magnitude, figure.multiplier - figure.decimals - hundredths,
                      tolerance_place(magnitude, figure.hedge)};
}


/* Half units within 54 bits, the common case: value is a sum of small numbers. */
static int bound_quickly(const quantity *of, double slack, hne_i_direction direction, double *out)
{
    double halves = 2 * slack;
    if (!(fabs(halves) <= 4) || halves != floor(halves) || of->magnitude > (uint64_t)1 << 48 ||
        of->place > (uint64_t)1 << 48)
        return 0;
    int64_t doubled = 2 * (int64_t)of->magnitude + (int64_t)halves * (int64_t)of->place;
    int negative = doubled < 0;
    uint64_t magnitude = (uint64_t)(negative ? -doubled : doubled);
    /* half = 5 / 10, so that the decimal stays exact */
    *out = hne_i_decimal_to_double(magnitude * 5, negative, of->exponent - 1, direction);
    return 1;
}

/* magnitude + slack * place, times the power of ten, rounded outward; slack is
 * finite and may be negative. Exact whatever the slack: a double is a whole
 * number times a power of two. */
static double bound_exactly(const quantity *of, double slack, hne_i_direction direction)
{
    int binary = 0;
    double fraction = frexp(fabs(slack), &binary);
    hne_i_big magnitude, term;
    hne_i_big_set(&magnitude, of->magnitude);
    hne_i_big_set(&term, (uint64_t)ldexp(fraction, 53));
    hne_i_big place_low = term;
    hne_i_big_scale(&term, (uint32_t)(of->place >> 32), 0);
    hne_i_big_shift(&term, 32);
    hne_i_big_scale(&place_low, (uint32_t)of->place, 0);
    hne_i_big_add(&term, &place_low);
    binary -= 53;
    hne_i_big_shift(binary < 0 ? &magnitude : &term, binary < 0 ? -binary : binary);
    int32_t scale = binary < 0 ? binary : 0;
    int negative = slack < 0 && hne_i_big_compare(&magnitude, &term) < 0;
    if (slack >= 0) {
        hne_i_big_add(&magnitude, &term);
    } else if (negative) {
        hne_i_big_subtract(&term, &magnitude);
        magnitude = term;
    } else {
        hne_i_big_subtract(&magnitude, &term);
    }
    return hne_i_big_to_double(&magnitude, negative, of->exponent, scale, direction);
}

/* An end of the enclosure of the figure's magnitude. */
static double bound(const quantity *of, double slack, hne_i_direction direction)
{
    double end;
    if (isinf(slack))
        return slack;
    return bound_quickly(of, slack, direction, &end) ? end : bound_exactly(of, slack, direction);
}

static hne_interval enclose(const quantity *of, hne_i_slack slack)
{
    /* A printed zero has lost its sign: what may lie on both sides of it may
     * lie on either side by as much. */
    if (!of->magnitude && slack.below > 0 && slack.above > 0)
        slack.below = slack.above = slack.below > slack.above ? slack.below : slack.above;
    hne_interval magnitude = {bound(of, -slack.below, HNE_I_DOWN), bound(of, slack.above, HNE_I_UP)};
    return of->negative ? hne_interval_negate(magnitude) : hne_interval_of(magnitude.lower, magnitude.upper);
}

hne_status hne_figure_enclosure(hne_figure figure, hne_reading reading, const hne_policy *policy, hne_interval *out,
                                hne_error *error)
{
    HNE_I_TO_NEAREST(hne_figure_enclosure, figure, reading, policy, out, error)
    if (!out)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "found no place for the enclosure, expected one");
    const hne_i_slack *slack = hne_i_policy_slack(policy, figure.hedge, reading);
    if (!is_valid(figure) || !slack)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT,
                          "found decimals %d, multiplier %d, hedge %d, reading %d, expected 0 to 18, -18 to 18, and "
                          "values of the enums",
                          (int)figure.decimals, (int)figure.multiplier, (int)figure.hedge, (int)reading);
    hne_unit_kind kind = hne_unit_kind_of(figure.unit);
    if (figure.hedge == HNE_HEDGE_NONE && kind == HNE_UNIT_COUNT && !figure.multiplier && !figure.decimals)
        slack = hne_i_policy_slack(policy, HNE_HEDGE_EXACT, reading);
    quantity of = quantity_of(figure, kind);
    *out = enclose(&of, *slack);
    return HNE_OK;
}

double hne_figure_value(hne_figure figure)
{
    if (!is_valid(figure))
        return NAN;
    quantity of = quantity_of(figure, hne_unit_kind_of(figure.unit));
    return hne_i_decimal_to_double(of.magnitude, of.negative, of.exponent, HNE_I_NEAREST);
}

