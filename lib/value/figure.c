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

/* ---- fewer decimals ---- */

/* Whether the magnitude becomes one more for the rest that is cut off, of a place of so many units. */
static int rounds_away(int64_t kept, uint64_t rest, uint64_t place, int negative, hne_rounding rounding)
{
    if (rounding == HNE_ROUNDING_TOWARD_ZERO || 2 * rest < place)
        return 0;
    if (2 * rest > place)
        return 1;
    switch (rounding) {
    case HNE_ROUNDING_HALF_EVEN: return kept % 2 != 0;
    case HNE_ROUNDING_HALF_UP: return !negative;
    case HNE_ROUNDING_HALF_DOWN: return negative;
    default: return 1;
    }
}

hne_status hne_figure_round(hne_figure figure, int32_t decimals, hne_rounding rounding, hne_figure *out, hne_error *error)
{
    if (!out || !within(figure.decimals, 0, 18) || !within(decimals, 0, 18) || (int)rounding < HNE_ROUNDING_HALF_AWAY ||
        (int)rounding > HNE_ROUNDING_TOWARD_ZERO)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "found decimals %d of a figure, %d wanted, rounding %d, expected 0 to 18, "
                          "values of the enum, and a place for the figure", (int)figure.decimals, (int)decimals, (int)rounding);
    int64_t digits = figure.digits;
    for (int32_t more = figure.decimals; more < decimals; more++) {
        if (digits > INT64_MAX / 10 || digits < INT64_MIN / 10)
            return hne_i_fail(error, HNE_ERROR_RANGE, "found a figure of %lld, expected one that has room for %d decimals",
                              (long long)figure.digits, (int)decimals);
        digits *= 10;
    }
    uint64_t place = 1;
    for (int32_t fewer = figure.decimals; fewer > decimals; fewer--)
        place *= 10;
    int64_t kept = digits / (int64_t)place, rest = digits % (int64_t)place;
    int negative = digits < 0;
    if (rounds_away(kept, (uint64_t)(negative ? -rest : rest), place, negative, rounding))
        kept += negative ? -1 : 1;
    figure.digits = kept;
    figure.decimals = decimals;
    *out = figure;
    return HNE_OK;
}
