/* SPDX-License-Identifier: MIT */
#include "audit/narrow.h"

#include <math.h>

static hne_interval signed_term(hne_interval x, int32_t sign)
{
    return sign < 0 ? hne_interval_negate(x) : x;
}

/* q0 = (1 + constant) sum of sign_i q_i */
static hne_interval narrow_sum(const hne_i_relation *relation, const hne_i_member *members,
                               const hne_interval *domains, uint32_t which)
{
    int exact = relation->constant.lower == 0 && relation->constant.upper == 0;
    hne_interval factor = hne_interval_add(hne_interval_point(1), relation->constant);
    hne_interval others = hne_interval_point(0);
    for (uint32_t i = 1; i < relation->count; i++)
        if (i != which)
            others = hne_interval_add(others, signed_term(domains[i], members[i].sign));
    if (which == 0)
        return exact ? others : hne_interval_multiply(others, factor);
    hne_interval sum = exact ? domains[0] : hne_interval_divide(domains[0], factor);
    return signed_term(hne_interval_subtract(sum, others), members[which].sign);
}

/* q0 >= sum of q_i */
static hne_interval narrow_sum_below(const hne_i_relation *relation, const hne_interval *domains, uint32_t which)
{
    hne_interval others = hne_interval_point(0);
    for (uint32_t i = 1; i < relation->count; i++)
        if (i != which)
            others = hne_interval_add(others, domains[i]);
    if (which == 0)
        return hne_interval_of(others.lower, INFINITY);
    return hne_interval_of(-INFINITY, hne_interval_subtract(domains[0], others).upper);
}

/* q0 <= q1 */
static hne_interval narrow_below(const hne_interval *domains, uint32_t which)
{
    return which == 0 ? hne_interval_of(-INFINITY, domains[1].upper) : hne_interval_of(domains[0].lower, INFINITY);
}

/* x^n for every n in the exponent, whose ends are all that is written of it. */
static hne_interval power(hne_interval x, hne_interval exponent)
{
    if (exponent.lower == 1 && exponent.upper == 1)
        return x;
    return hne_interval_hull(hne_interval_power(x, exponent.lower), hne_interval_power(x, exponent.upper));
}

static hne_interval root(hne_interval x, hne_interval exponent)
{
    if (exponent.lower == 1 && exponent.upper == 1)
        return x;
    hne_interval log = hne_interval_log(x);
    return hne_interval_hull(hne_interval_exp(hne_interval_divide(log, hne_interval_point(exponent.lower))),
                             hne_interval_exp(hne_interval_divide(log, hne_interval_point(exponent.upper))));
}

/* x / y, but the entire line where y may be 0: then q = x / y is not the only
 * solution of q y = x. */
static hne_interval quotient(hne_interval x, hne_interval y)
{
    return hne_interval_contains(y, 0) && hne_interval_contains(x, 0) ? hne_interval_entire()
                                                                       : hne_interval_divide(x, y);
}

/* q0 = q1 (1 + q2)^constant */
static hne_interval narrow_growth(const hne_i_relation *relation, const hne_interval *domains, uint32_t which)
{
    hne_interval one = hne_interval_point(1);
    if (which == 2)
        return hne_interval_subtract(root(quotient(domains[0], domains[1]), relation->constant), one);
    hne_interval factor = power(hne_interval_add(one, domains[2]), relation->constant);
    return which == 0 ? hne_interval_multiply(domains[1], factor) : quotient(domains[0], factor);
}

/* q0 = q1 q2 constant */
static hne_interval narrow_product(const hne_i_relation *relation, const hne_interval *domains, uint32_t which)
{
    if (which == 0)
        return hne_interval_multiply(hne_interval_multiply(domains[1], domains[2]), relation->constant);
    return quotient(domains[0], hne_interval_multiply(domains[3 - which], relation->constant));
}

/* q0 = q1 constant */
static hne_interval narrow_scale(const hne_i_relation *relation, const hne_interval *domains, uint32_t which)
{
    return which == 0 ? hne_interval_multiply(domains[1], relation->constant)
                      : hne_interval_divide(domains[0], relation->constant);
}

/* q0 between the least and the greatest of the others */
static hne_interval narrow_between(const hne_i_relation *relation, const hne_interval *domains, uint32_t which)
{
    if (which != 0)
        return hne_interval_entire();
    hne_interval hull = domains[1];
    for (uint32_t i = 2; i < relation->count; i++)
        hull = hne_interval_hull(hull, domains[i]);
    return hne_interval_add(hull, relation->constant);
}

/* The base that a growth and the level it led to give a part, as a weight. Prices of a
 * year some years back, at which real growth is measured, weigh a part by no more
 * than this much more or less than the prices of today. */
static hne_interval weight_of(hne_interval growth, hne_interval level)
{
    static const double greatest_shift = 0.25;
    hne_interval base = hne_interval_divide(level, hne_interval_add(hne_interval_point(1), growth));
    return hne_interval_multiply(base, hne_interval_of(1 - greatest_shift, 1 + greatest_shift));
}

/* The least (sign 1) or greatest (sign -1) mean of the growths: those on the far side
 * of it weigh as little as they may, those on the near side as much. Each round goes
 * over to the weights that the mean of the round before calls for; the means move one
 * way, so that it ends. */
static double extreme_mean(const hne_interval *domains, uint32_t parts, int sign)
{
    double mean = sign > 0 ? INFINITY : -INFINITY, before;
    do {
        double sum = 0, weights = 0;
        before = mean;
        for (uint32_t i = 0; i < parts; i++) {
            hne_interval growth = domains[1 + 2 * i], weight = weight_of(growth, domains[2 + 2 * i]);
            double end = sign > 0 ? growth.lower : growth.upper;
            double used = sign * end < sign * before ? weight.upper : weight.lower;
            sum += used * end;
            weights += used;
        }
        mean = sum / weights;
    } while (sign * mean < sign * before);
    return before;
}

/* q0 is the mean of q1, q3, ..., weighted by the levels q2, q4, ... less their growth.
 * The slack leaves room enough for rounding. */
static hne_interval narrow_weighted(const hne_i_relation *relation, const hne_interval *domains, uint32_t which)
{
    uint32_t parts = (relation->count - 1) / 2;
    if (which != 0)
        return hne_interval_entire();
    for (uint32_t i = 0; i < parts; i++) {
        hne_interval growth = domains[1 + 2 * i], weight = weight_of(growth, domains[2 + 2 * i]);
        if (!isfinite(growth.lower) || !isfinite(growth.upper) || !(weight.lower > 0) || !isfinite(weight.upper))
            return hne_interval_entire();
    }
    return hne_interval_add(hne_interval_of(extreme_mean(domains, parts, 1), extreme_mean(domains, parts, -1)),
                            relation->constant);
}

/* q0 is the place of q1 among q1, q2, ...; others than these may be unknown */
static hne_interval narrow_rank(const hne_i_relation *relation, const hne_interval *domains, uint32_t which)
{
    double surely_above = 0, surely_below = 0;
    if (which != 0)
        return hne_interval_entire();
    for (uint32_t i = 2; i < relation->count; i++) {
        surely_above += domains[i].lower > domains[1].upper;
        surely_below += domains[i].upper < domains[1].lower;
    }
    return hne_interval_of(1 + surely_above, relation->constant.upper - surely_below);
}

hne_interval hne_i_narrow(const hne_i_relation *relation, const hne_i_member *members,
                          const hne_interval *domains, uint32_t which)
{
    switch (relation->operation) {
    case OPERATION_SUM: return narrow_sum(relation, members, domains, which);
    case OPERATION_SUM_BELOW: return narrow_sum_below(relation, domains, which);
    case OPERATION_BELOW: return narrow_below(domains, which);
    case OPERATION_GROWTH: return narrow_growth(relation, domains, which);
    case OPERATION_PRODUCT: return narrow_product(relation, domains, which);
    case OPERATION_SCALE: return narrow_scale(relation, domains, which);
    case OPERATION_BETWEEN: return narrow_between(relation, domains, which);
    case OPERATION_WEIGHTED: return narrow_weighted(relation, domains, which);
    case OPERATION_RANK: return narrow_rank(relation, domains, which);
    default: return hne_interval_entire();
    }
}
