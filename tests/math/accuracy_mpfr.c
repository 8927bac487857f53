/* SPDX-License-Identifier: MIT */
/* The math room against MPFR: how many units in the last place the numbers
 * miss the exact result by, and whether enclosures hold it. Operands are
 * random and adversarial: close to each other, huge, subnormal, printed to few
 * digits, of any exponent. An argument multiplies the number of trials. */
#include <hunanecon.h>

#include <math.h>
#include <mpfr.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { PRECISION = 256, TRIALS = 100000, ENCLOSURE_TRIALS = 130000 };

static uint64_t state = 2862933555777941757u;
static mpfr_t exact, left, right, one_ulp;

static uint64_t random_bits(void)
{
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return state;
}

static double uniform(double low, double high)
{
    return low + (high - low) * ((double)(random_bits() >> 11) * 0x1p-53);
}

/* A positive number of any exponent, subnormals as well. */
static double any_positive(void)
{
    uint64_t bits = random_bits() & ~(UINT64_C(1) << 63);
    double x;
    memcpy(&x, &bits, sizeof x);
    return isfinite(x) && x > 0 ? x : any_positive();
}

static double printed(void)
{
    static const double tens[] = { 1, 10, 100, 1000 };
    return (double)(1 + random_bits() % 100000) / tens[random_bits() % 4];
}

/* A number near x: from the next double to half as far again. */
static double near(double x)
{
    double y = x * (1 + uniform(-1, 1) * ldexp(1, -(int)(random_bits() % 53)));
    return y > 0 && isfinite(y) ? y : x;
}

static double positive(void)
{
    switch (random_bits() % 4) {
    case 0:
        return any_positive();
    case 1:
        return printed();
    case 2:
        return 0x1p1020 * uniform(0.01, 15.9);
    default:
        return exp(uniform(-20, 20));
    }
}

/* A level for a base: near it, or anything. */
static double partner(double base)
{
    return random_bits() % 3 ? near(base) : positive();
}

/* Operands a, b and, for rates by the year, c years or c periods of d a year. */
typedef struct operands {
    double a, b, c, d;
} operands;

/* ---- the exact results ---- */

static void exact_change(operands o)
{
    mpfr_set_d(left, o.a, MPFR_RNDN);
    mpfr_sub_d(exact, left, o.b, MPFR_RNDN);
}

static void exact_growth(operands o)
{
    exact_change(o);
    mpfr_div_d(exact, exact, o.b, MPFR_RNDN);
}

static void exact_ratio(operands o)
{
    mpfr_set_d(left, o.a, MPFR_RNDN);
    mpfr_div_d(exact, left, o.b, MPFR_RNDN);
}

static void exact_log_growth(operands o)
{
    exact_ratio(o);
    mpfr_log(exact, exact, MPFR_RNDN);
}

static void exact_annualised(operands o)
{
    exact_log_growth(o);
    mpfr_mul_d(exact, exact, o.d, MPFR_RNDN);
    mpfr_div_d(exact, exact, o.c, MPFR_RNDN);
    mpfr_expm1(exact, exact, MPFR_RNDN);
}

static void exact_compound(operands o)
{
    o.d = 1;
    exact_annualised(o);
}

static void exact_implied_base(operands o)
{
    mpfr_set_d(left, o.a, MPFR_RNDN);
    mpfr_set_d(right, o.b, MPFR_RNDN);
    mpfr_add_ui(right, right, 1, MPFR_RNDN);
    mpfr_div(exact, left, right, MPFR_RNDN);
}

static void exact_implied_level(operands o)
{
    mpfr_set_d(left, o.a, MPFR_RNDN);
    mpfr_set_d(right, o.b, MPFR_RNDN);
    mpfr_add_ui(right, right, 1, MPFR_RNDN);
    mpfr_mul(exact, left, right, MPFR_RNDN);
}

static void exact_share_of_parts(operands o)
{
    mpfr_set_d(left, o.a, MPFR_RNDN);
    mpfr_add_d(right, left, o.b, MPFR_RNDN);
    mpfr_div(exact, left, right, MPFR_RNDN);
}

/* ---- numbers ---- */

static operands level_and_base(void)
{
    operands o = { .b = positive() };
    o.a = partner(o.b);
    return o;
}

static operands signed_level_and_base(void)
{
    operands o = level_and_base();
    o.a = random_bits() % 4 ? o.a : -o.a;
    return o;
}

static operands with_years(void)
{
    operands o = level_and_base();
    o.c = random_bits() % 2 ? (double)(2 + random_bits() % 40) : uniform(0.01, 50);
    return o;
}

static operands with_periods(void)
{
    static const double per_year[] = { 1, 2, 4, 12, 52, 260 };
    operands o = level_and_base();
    o.c = (double)(1 + random_bits() % 24);
    o.d = per_year[random_bits() % 6];
    o.c += o.c == o.d; /* that is plain growth, which has its own bound */
    return o;
}

static operands level_and_growth(void)
{
    operands o = { .a = positive(), .b = random_bits() % 2 ? uniform(-0.999, 3) : near(1) - 1.5 };
    o.b = random_bits() % 8 ? o.b : -1 + ldexp(uniform(0.5, 1), -(int)(random_bits() % 53));
    return o;
}

static double call_change(operands o) { return hne_change(o.a, o.b); }
static double call_growth(operands o) { return hne_growth(o.a, o.b); }
static double call_log_growth(operands o) { return hne_log_growth(o.a, o.b); }
static double call_annualised(operands o) { return hne_annualised_growth(o.a, o.b, o.c, o.d); }
static double call_compound(operands o) { return hne_compound_annual_growth(o.a, o.b, o.c); }
static double call_implied_base(operands o) { return hne_implied_base(o.a, o.b); }
static double call_implied_level(operands o) { return hne_implied_level(o.a, o.b); }
static double call_gap(operands o) { return hne_gap(o.a, o.b); }
static double call_ratio(operands o) { return hne_ratio(o.a, o.b); }
static double call_share(operands o) { return hne_share(o.a, o.b); }

static const struct number_case {
    const char *name;
    double (*call)(operands);
    void (*exactly)(operands);
    operands (*draw)(void);
    double bound; /* as documented, in ulp */
} numbers[] = {
    { "change", call_change, exact_change, signed_level_and_base, 0.5 },
    { "growth", call_growth, exact_growth, signed_level_and_base, 2 },
    { "log growth", call_log_growth, exact_log_growth, level_and_base, 1 },
    { "annualised growth", call_annualised, exact_annualised, with_periods, 1 },
    { "compound annual growth", call_compound, exact_compound, with_years, 1 },
    { "implied base", call_implied_base, exact_implied_base, level_and_growth, 2 },
    { "implied level", call_implied_level, exact_implied_level, level_and_growth, 2 },
    { "gap", call_gap, exact_change, signed_level_and_base, 0.5 },
    { "ratio", call_ratio, exact_ratio, signed_level_and_base, 0.5 },
    { "share", call_share, exact_ratio, signed_level_and_base, 0.5 },
};

/* Distance of a result from `exact` in units in the last place of exact. */
static double error_in_ulp(double result)
{
    mpfr_exp_t exponent = mpfr_zero_p(exact) ? -1073 : mpfr_get_exp(exact);
    exponent = exponent > 1024 ? 1024 : exponent < -1021 ? -1021 : exponent;
    if (isinf(result)) { /* overflow: right if the nearest double is infinite */
        return isinf(mpfr_get_d(exact, MPFR_RNDN)) && (result > 0) == (mpfr_sgn(exact) > 0) ? 0 : INFINITY;
    }
    mpfr_set_ui_2exp(one_ulp, 1, exponent - 53, MPFR_RNDN);
    mpfr_sub_d(left, exact, result, MPFR_RNDN);
    mpfr_div(left, left, one_ulp, MPFR_RNDN);
    return fabs(mpfr_get_d(left, MPFR_RNDN));
}

static int check_number(const struct number_case *c, long trials)
{
    double worst = 0;
    operands at = { 0, 0, 0, 0 };
    for (long i = 0; i < trials; i++) {
        operands o = c->draw();
        double result = c->call(o);
        c->exactly(o);
        double error = error_in_ulp(result);
        if (!(error <= worst)) {
            worst = error;
            at = o;
        }
    }
    int good = worst <= c->bound;
    printf("%-24s %8ld trials, worst %.3f ulp of %g  %s\n", c->name, trials, worst, c->bound, good ? "ok" : "WRONG");
    if (!good) {
        printf("    for %a %a %a %a\n", at.a, at.b, at.c, at.d);
    }
    return good;
}

/* ---- enclosures ---- */

static hne_interval enclose_change(hne_interval x, hne_interval y, operands o)
{
    (void)o;
    return hne_change_interval(x, y);
}

static hne_interval enclose_growth(hne_interval x, hne_interval y, operands o)
{
    (void)o;
    return hne_growth_interval(x, y);
}

static hne_interval enclose_log_growth(hne_interval x, hne_interval y, operands o)
{
    (void)o;
    return hne_log_growth_interval(x, y);
}

static hne_interval enclose_annualised(hne_interval x, hne_interval y, operands o)
{
    return hne_annualised_growth_interval(x, y, o.c, o.d);
}

static hne_interval enclose_compound(hne_interval x, hne_interval y, operands o)
{
    return hne_compound_annual_growth_interval(x, y, o.c);
}

static hne_interval enclose_implied_base(hne_interval x, hne_interval y, operands o)
{
    (void)o;
    return hne_implied_base_interval(x, y);
}

static hne_interval enclose_implied_level(hne_interval x, hne_interval y, operands o)
{
    (void)o;
    return hne_implied_level_interval(x, y);
}

static hne_interval enclose_ratio(hne_interval x, hne_interval y, operands o)
{
    (void)o;
    return hne_ratio_interval(x, y);
}

static hne_interval enclose_share(hne_interval x, hne_interval y, operands o)
{
    (void)o;
    return hne_share_interval(x, y, 0);
}

static hne_interval enclose_share_of_parts(hne_interval x, hne_interval y, operands o)
{
    (void)o;
    return hne_share_of_parts_interval(x, y);
}

static const struct enclosure_case {
    const char *name;
    hne_interval (*enclose)(hne_interval, hne_interval, operands);
    void (*exactly)(operands);
    operands (*draw)(void);
    int divisor; /* trials by this: logarithms take MPFR long */
} enclosures[] = {
    { "change", enclose_change, exact_change, signed_level_and_base, 1 },
    { "growth", enclose_growth, exact_growth, signed_level_and_base, 1 },
    { "log growth", enclose_log_growth, exact_log_growth, level_and_base, 4 },
    { "annualised growth", enclose_annualised, exact_annualised, with_periods, 4 },
    { "compound annual growth", enclose_compound, exact_compound, with_years, 4 },
    { "implied base", enclose_implied_base, exact_implied_base, level_and_growth, 1 },
    { "implied level", enclose_implied_level, exact_implied_level, level_and_growth, 1 },
    { "ratio", enclose_ratio, exact_ratio, signed_level_and_base, 1 },
    { "share", enclose_share, exact_ratio, signed_level_and_base, 1 },
    { "share of parts", enclose_share_of_parts, exact_share_of_parts, signed_level_and_base, 1 },
};

/* An interval with x inside: a point, or wider on either side. */
static hne_interval around(double x)
{
    double wide = ldexp(1, -(int)(random_bits() % 54)) * fabs(x);
    hne_interval result = { x - (random_bits() % 3 ? wide * uniform(0, 1) : 0),
                            x + (random_bits() % 3 ? wide * uniform(0, 1) : 0) };
    return result;
}

/* A double inside an interval, as often as not an end of it. */
static double inside(hne_interval x)
{
    double lower = fmax(x.lower, -0x1.fffffffffffffp1023), upper = fmin(x.upper, 0x1.fffffffffffffp1023);
    switch (random_bits() % 4) {
    case 0:
        return lower;
    case 1:
        return upper;
    default:
        return fmin(fmax(lower + uniform(0, 1) * (upper / 2 - lower / 2) * 2, lower), upper);
    }
}

static int check_enclosure(const struct enclosure_case *c, long trials)
{
    long outside = 0;
    for (long i = 0; i < trials; i++) {
        operands o = c->draw();
        hne_interval x = around(o.a), y = around(o.b);
        hne_interval result = c->enclose(x, y, o);
        for (int point = 0; point < 2; point++) {
            o.a = inside(x);
            o.b = inside(y);
            c->exactly(o);
            if (!mpfr_nan_p(exact) && !mpfr_inf_p(exact) &&
                !(mpfr_cmp_d(exact, result.lower) >= 0 && mpfr_cmp_d(exact, result.upper) <= 0)) {
                if (outside++ == 0) {
                    printf("    outside: %a of [%a, %a] and %a of [%a, %a], %a %a: [%a, %a]\n", o.a, x.lower,
                           x.upper, o.b, y.lower, y.upper, o.c, o.d, result.lower, result.upper);
                }
            }
        }
    }
    printf("%-24s %8ld points in enclosures, %ld outside  %s\n", c->name, 2 * trials, outside,
           outside ? "WRONG" : "ok");
    return outside == 0;
}

int main(int argc, char **argv)
{
    long times = argc > 1 ? strtol(argv[1], NULL, 10) : 1;
    times = times < 1 ? 1 : times;
    long less = getenv("HNE_TEST_EFFORT") ? 10 : 1;
    int good = 1;
    mpfr_inits2(PRECISION, exact, left, right, one_ulp, (mpfr_ptr)NULL);
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        good &= check_number(&numbers[i], times * TRIALS / less);
    }
    for (size_t i = 0; i < sizeof enclosures / sizeof *enclosures; i++) {
        good &= check_enclosure(&enclosures[i], times * ENCLOSURE_TRIALS / enclosures[i].divisor / less);
    }
    mpfr_clears(exact, left, right, one_ulp, (mpfr_ptr)NULL);
    mpfr_free_cache();
    return good ? EXIT_SUCCESS : EXIT_FAILURE;
}
