/* SPDX-License-Identifier: MIT */
/* Soundness of the interval operations, judged by MPFR.
 *
 *     soundness_mpfr [COUNT]
 *
 * applies each operation to COUNT random operands in all. A violation is an
 * exact result outside the enclosure: the result for reals chosen inside the
 * operands, or the end of the best enclosure (ends rounded outward by MPFR).
 * The excess is how many doubles wider than the best enclosure a result is,
 * both ends together. Fails on a violation or on an excess above 4. */
#include "random.h"

#include <hunanecon.h>

#include <inttypes.h>
#include <mpfr.h>
#include <stdio.h>
#include <stdlib.h>

#define ALLOWED_EXCESS 4

typedef int (*mpfr_binary)(mpfr_ptr, mpfr_srcptr, mpfr_srcptr, mpfr_rnd_t);

static mpfr_t left, right, result;

/* The result of one operation on doubles, rounded once to a double as asked,
 * subnormal and overflowing results included. */
static double rounded(mpfr_binary operation, double a, double b, mpfr_rnd_t direction)
{
    mpfr_set_d(left, a, MPFR_RNDN);
    mpfr_set_d(right, b, MPFR_RNDN);
    int inexact = operation(result, left, right, direction);
    mpfr_subnormalize(result, inexact, direction);
    return mpfr_get_d(result, direction);
}

static int mpfr_log_of_left(mpfr_ptr out, mpfr_srcptr a, mpfr_srcptr unused, mpfr_rnd_t direction)
{
    (void)unused;
    return mpfr_log(out, a, direction);
}

static int mpfr_exp_of_left(mpfr_ptr out, mpfr_srcptr a, mpfr_srcptr unused, mpfr_rnd_t direction)
{
    (void)unused;
    return mpfr_exp(out, a, direction);
}

/* Adding, in which infinite ends never meet with opposite signs. */
static double add(double a, double b, mpfr_rnd_t direction) { return rounded(mpfr_add, a, b, direction); }

/* An infinite end is a bound no real reaches: times 0 it is 0. */
static double multiply(double a, double b, mpfr_rnd_t direction)
{
    return a == 0 || b == 0 ? 0 : rounded(mpfr_mul, a, b, direction);
}

/* The quotient near the ends a and b, b approached from the side of `sign`;
 * NaN where both are infinite, since other ends decide there. */
static double divide(double a, double b, int sign, mpfr_rnd_t direction)
{
    if (a == 0)
        return 0;
    if (b == 0)
        return (a > 0) == (sign > 0) ? INFINITY : -INFINITY;
    if (isinf(b))
        return isinf(a) ? NAN : 0;
    return rounded(mpfr_div, a, b, direction);
}

static hne_interval include(hne_interval to, double lower, double upper)
{
    if (!isnan(lower) && lower < to.lower)
        to.lower = lower;
    if (!isnan(upper) && upper > to.upper)
        to.upper = upper;
    return to;
}

static const hne_interval nothing = {INFINITY, -INFINITY};

static hne_interval best_multiply(hne_interval x, hne_interval y)
{
    hne_interval best = nothing;
    const double xs[] = {x.lower, x.upper}, ys[] = {y.lower, y.upper};
    for (int i = 0; i < 4; i++)
        best = include(best, multiply(xs[i / 2], ys[i % 2], MPFR_RNDD), multiply(xs[i / 2], ys[i % 2], MPFR_RNDU));
    return best;
}

/* Quotients by the part of y on one side of 0. */
static hne_interval best_divide_side(hne_interval best, hne_interval x, double nearest, double furthest, int sign)
{
    const double xs[] = {x.lower, x.upper}, ys[] = {nearest, furthest};
    for (int i = 0; i < 4; i++)
        best = include(best, divide(xs[i / 2], ys[i % 2], sign, MPFR_RNDD),
                       divide(xs[i / 2], ys[i % 2], sign, MPFR_RNDU));
    return best;
}

static hne_interval best_divide(hne_interval x, hne_interval y)
{
    hne_interval best = nothing;
    if (y.upper > 0)
        best = best_divide_side(best, x, y.lower > 0 ? y.lower : 0, y.upper, 1);
    if (y.lower < 0)
        best = best_divide_side(best, x, y.upper < 0 ? y.upper : 0, y.lower, -1);
    return best;
}

static hne_interval best_log(hne_interval x)
{
    if (x.upper <= 0)
        return nothing;
    return (hne_interval){x.lower <= 0 ? -INFINITY : rounded(mpfr_log_of_left, x.lower, 0, MPFR_RNDD),
                          rounded(mpfr_log_of_left, x.upper, 0, MPFR_RNDU)};
}

static hne_interval best_power(hne_interval x, double exponent)
{
    double lower = x.lower > 0 ? x.lower : 0;
    if (x.upper < 0 || (x.upper == 0 && exponent < 0))
        return nothing;
    double least = exponent < 0 ? x.upper : lower, greatest = exponent < 0 ? lower : x.upper;
    if (exponent == 0)
        return (hne_interval){1, 1};
    return (hne_interval){rounded(mpfr_pow, least, exponent, MPFR_RNDD),
                          greatest == 0 && exponent < 0 ? INFINITY : rounded(mpfr_pow, greatest, exponent, MPFR_RNDU)};
}

enum { ADD, SUBTRACT, MULTIPLY, DIVIDE, INTERSECT, HULL, NEGATE, WIDTH, LOG, EXP, POWER, OPERATIONS };

static const struct {
    const char *name;
    unsigned weight; /* how often in a hundred; the judge is slow on the last */
} operations[OPERATIONS] = {{"add", 18},   {"subtract", 14}, {"multiply", 20}, {"divide", 20}, {"intersect", 5}, {"hull", 5},
                            {"negate", 3}, {"width", 3},     {"log", 4},       {"exp", 4},     {"power", 4}};

static hne_interval ours(int operation, hne_interval x, hne_interval y, double exponent)
{
    switch (operation) {
    case ADD: return hne_interval_add(x, y);
    case SUBTRACT: return hne_interval_subtract(x, y);
    case MULTIPLY: return hne_interval_multiply(x, y);
    case DIVIDE: return hne_interval_divide(x, y);
    case INTERSECT: return hne_interval_intersect(x, y);
    case HULL: return hne_interval_hull(x, y);
    case NEGATE: return hne_interval_negate(x);
    case WIDTH: return hne_interval_of(-INFINITY, hne_interval_width(x));
    case LOG: return hne_interval_log(x);
    case EXP: return hne_interval_exp(x);
    default: return hne_interval_power(x, exponent);
    }
}

/* For operands that hold numbers. */
static hne_interval best(int operation, hne_interval x, hne_interval y, double exponent)
{
    switch (operation) {
    case ADD: return (hne_interval){add(x.lower, y.lower, MPFR_RNDD), add(x.upper, y.upper, MPFR_RNDU)};
    case SUBTRACT: return (hne_interval){add(x.lower, -y.upper, MPFR_RNDD), add(x.upper, -y.lower, MPFR_RNDU)};
    case MULTIPLY: return best_multiply(x, y);
    case DIVIDE: return best_divide(x, y);
    case INTERSECT: return (hne_interval){fmax(x.lower, y.lower), fmin(x.upper, y.upper)};
    case HULL: return (hne_interval){fmin(x.lower, y.lower), fmax(x.upper, y.upper)};
    case NEGATE: return (hne_interval){-x.upper, -x.lower};
    case WIDTH: return (hne_interval){-INFINITY, add(x.upper, -x.lower, MPFR_RNDU)};
    case LOG: return best_log(x);
    case EXP:
        return (hne_interval){rounded(mpfr_exp_of_left, x.lower, 0, MPFR_RNDD),
                              rounded(mpfr_exp_of_left, x.upper, 0, MPFR_RNDU)};
    default: return best_power(x, exponent);
    }
}

static int is_unary(int operation)
{
    return operation == NEGATE || operation >= WIDTH;
}

/* 1 if the exact result for the reals a and b is inside. */
static int holds_result(int operation, hne_interval enclosure, double a, double b, double exponent)
{
    mpfr_binary exact;
    switch (operation) {
    case ADD: exact = mpfr_add; break;
    case SUBTRACT: exact = mpfr_sub; break;
    case MULTIPLY: exact = mpfr_mul; break;
    case DIVIDE: exact = mpfr_div; break;
    case LOG: exact = mpfr_log_of_left; break;
    case EXP: exact = mpfr_exp_of_left; break;
    case POWER: exact = mpfr_pow; b = exponent; break;
    default: return 1;
    }
    int undefined = (operation == DIVIDE && b == 0) || (operation == LOG && a <= 0) ||
                    (operation == POWER && (a < 0 || (a == 0 && exponent < 0)));
    return undefined || (enclosure.lower <= rounded(exact, a, b, MPFR_RNDD) &&
                         rounded(exact, a, b, MPFR_RNDU) <= enclosure.upper);
}

/* Place of a double among all doubles, so that neighbours differ by 1. */
static int64_t place(double value)
{
    int64_t bits;
    memcpy(&bits, &value, sizeof bits);
    return bits < 0 ? INT64_MIN - bits : bits;
}

static double excess_of(hne_interval got, hne_interval wanted)
{
    if (wanted.lower > wanted.upper)
        return got.lower > got.upper ? 0 : INFINITY;
    uint64_t below = (uint64_t)place(wanted.lower + 0.0) - (uint64_t)place(got.lower + 0.0);
    uint64_t above = (uint64_t)place(got.upper + 0.0) - (uint64_t)place(wanted.upper + 0.0);
    return (double)below + (double)above;
}

static double random_end(void)
{
    switch (random_below(32)) {
    case 0: return INFINITY;
    case 1: return -INFINITY;
    default: return random_finite();
    }
}

static hne_interval random_interval(void)
{
    double a = random_end(), b = random_end();
    switch (random_below(16)) {
    case 0: return hne_interval_empty();
    case 1: return (hne_interval){fmax(a, b), fmin(a, b)}; /* empty but for a point */
    case 2:
    case 3:
    case 4:
    case 5: return (hne_interval){a, a};
    case 6:
    case 7: return (hne_interval){a, isinf(a) ? a : a + fabs(a) * 0x1p-40};
    case 8: return (hne_interval){-fabs(a), fabs(b)};
    default: return (hne_interval){fmin(a, b), fmax(a, b)};
    }
}

static int holds_numbers(hne_interval x)
{
    return x.lower <= x.upper && x.lower < INFINITY && x.upper > -INFINITY;
}

/* A real inside, as a double: an end, or something between. */
static double pick(hne_interval x)
{
    double lower = fmax(x.lower, -DBL_MAX), upper = fmin(x.upper, DBL_MAX);
    double between = lower / 2 + upper / 2, far = random_finite();
    switch (random_below(4)) {
    case 0: return lower;
    case 1: return upper;
    case 2: return between >= lower && between <= upper ? between : lower;
    default: return far >= lower && far <= upper ? far : upper;
    }
}

static int pick_operation(void)
{
    uint64_t at = random_below(100);
    int operation = 0;
    while (at >= operations[operation].weight)
        at -= operations[operation++].weight;
    return operation;
}

static uint64_t counts[OPERATIONS], violations;
static double worst[OPERATIONS];

static void report(const char *what, int operation, hne_interval x, hne_interval y, double exponent, hne_interval got)
{
    if (violations++ < 20)
        printf("%s: %s of [%a, %a], [%a, %a], exponent %a gave [%a, %a]\n", what, operations[operation].name, x.lower,
               x.upper, y.lower, y.upper, exponent, got.lower, got.upper);
}

static void check_one(int operation)
{
    hne_interval x = random_interval(), y = random_interval();
    if (operation == EXP && random_bits() & 1) /* where it is neither 0 nor infinite */
        x = hne_interval_of((double)random_below(700), 709.5 * (double)random_below(3));
    double exponent = random_bits() & 1 ? random_finite() : (double)random_below(41) / 4 - 5;
    hne_interval got = ours(operation, x, y, exponent);
    counts[operation]++;
    if (!holds_numbers(x) || (!is_unary(operation) && !holds_numbers(y))) {
        int empty = operation == WIDTH ? hne_interval_is_missing(got)
                                       : operation == HULL || hne_interval_is_empty(got);
        if (!empty)
            report("not empty", operation, x, y, exponent, got);
        return;
    }
    hne_interval wanted = best(operation, x, y, exponent);
    int empty = wanted.lower > wanted.upper;
    if (empty ? !hne_interval_is_empty(got) : !(got.lower <= wanted.lower && wanted.upper <= got.upper))
        report("not sound", operation, x, y, exponent, got);
    else if (!holds_result(operation, got, pick(x), pick(y), exponent))
        report("result outside", operation, x, y, exponent, got);
    else if (excess_of(got, wanted) > worst[operation])
        worst[operation] = excess_of(got, wanted);
}

int main(int count, char **arguments)
{
    uint64_t wanted = count > 1 ? strtoull(arguments[1], NULL, 10) : getenv("HNE_TEST_EFFORT") ? 100000 : 1000000, done = 0;
    double widest = 0;
    mpfr_set_default_prec(53);
    mpfr_set_emin(-1073);
    mpfr_set_emax(1024);
    mpfr_inits2(53, left, right, result, (mpfr_ptr)0);
    for (; done < wanted; done++)
        check_one(pick_operation());
    for (int operation = 0; operation < OPERATIONS; operation++) {
        printf("%-10s %10" PRIu64 " operations, at most %g ulp wider than the best enclosure\n",
               operations[operation].name, counts[operation], worst[operation]);
        widest = fmax(widest, worst[operation]);
    }
    printf("%" PRIu64 " operations, %" PRIu64 " violations, worst excess %g ulp\n", done, violations, widest);
    mpfr_clears(left, right, result, (mpfr_ptr)0);
    mpfr_free_cache();
    return violations || widest > ALLOWED_EXCESS ? EXIT_FAILURE : EXIT_SUCCESS;
}
