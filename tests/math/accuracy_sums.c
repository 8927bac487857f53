/* SPDX-License-Identifier: MIT */
/* Measures, index numbers and projections against MPFR: relative error over
 * random and adversarial sets, some of nearly equal numbers, some spread over
 * many orders of magnitude. An argument multiplies the number of trials. */
#include <hunanecon.h>

#include <math.h>
#include <mpfr.h>
#include <stdio.h>
#include <stdlib.h>

enum { PRECISION = 300, MOST = 6000, TRIALS = 60, POINTS = 20000 };

static uint64_t state = 88172645463325252u;
static mpfr_t exact, term, part, total, weights_total, mean;
static double x[4 * MOST], w[MOST];
static size_t count;

static double uniform(double low, double high)
{
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return low + (high - low) * ((double)(state >> 11) * 0x1p-53);
}

static void fill(void)
{
    static const size_t sizes[] = {2, 3, 17, 400, 4095, 4096, MOST};
    count = sizes[(size_t)uniform(0, 7)];
    int kind = (int)uniform(0, 5);
    double close = ldexp(1, -(int)uniform(5, 40));
    for (size_t i = 0; i < count; i++) {
        x[i] = kind == 0   ? uniform(1, 2)
               : kind == 1 ? exp(uniform(-15, 15))
               : kind == 2 ? 1 + close * uniform(0, 1)
               : kind == 3 ? (uniform(0, 1) < 0.5 ? 0.7 : 1.3) * (1 + 1e-3 * uniform(0, 1))
                           : floor(uniform(1, 1000)) / 10;
        w[i] = uniform(0.1, 9);
    }
    x[0] *= 1.0000001; /* never all equal */
}

/* Sums over all of weight times term(r), r = x / mean. */
static int is_weighted;

static void weigh(size_t i)
{
    if (is_weighted)
        mpfr_mul_d(term, term, w[i], MPFR_RNDN);
}

static void take_mean(void)
{
    mpfr_set_zero(total, 1);
    mpfr_set_zero(weights_total, 1);
    for (size_t i = 0; i < count; i++) {
        mpfr_set_d(term, x[i], MPFR_RNDN);
        weigh(i);
        mpfr_add(total, total, term, MPFR_RNDN);
        mpfr_add_d(weights_total, weights_total, is_weighted ? w[i] : 1, MPFR_RNDN);
    }
    mpfr_div(mean, total, weights_total, MPFR_RNDN);
}

typedef void of_relative(void); /* part is r; fills term */

static void sum_relatives(of_relative *make)
{
    take_mean();
    mpfr_set_zero(exact, 1);
    for (size_t i = 0; i < count; i++) {
        mpfr_set_d(part, x[i], MPFR_RNDN);
        mpfr_div(part, part, mean, MPFR_RNDN);
        make();
        weigh(i);
        mpfr_add(exact, exact, term, MPFR_RNDN);
    }
    mpfr_div(exact, exact, weights_total, MPFR_RNDN);
}

static void theil_t(void)
{
    mpfr_log(term, part, MPFR_RNDN);
    mpfr_mul(term, term, part, MPFR_RNDN);
}

static void theil_l(void)
{
    mpfr_log(term, part, MPFR_RNDN);
    mpfr_neg(term, term, MPFR_RNDN);
}

static void apart(void)
{
    mpfr_sub_ui(term, part, 1, MPFR_RNDN);
    mpfr_abs(term, term, MPFR_RNDN);
    mpfr_div_ui(term, term, 2, MPFR_RNDN);
}

static void squared(void)
{
    mpfr_sub_ui(term, part, 1, MPFR_RNDN);
    mpfr_sqr(term, term, MPFR_RNDN);
}

static void rooted(void)
{
    mpfr_sqrt(term, part, MPFR_RNDN);
}

static void exact_theil_t(void) { sum_relatives(theil_t); }
static void exact_theil_l(void) { sum_relatives(theil_l); }
static void exact_hoover(void) { sum_relatives(apart); }

static void exact_variation(void)
{
    sum_relatives(squared);
    mpfr_sqrt(exact, exact, MPFR_RNDN);
}

static void exact_atkinson(void) /* parameter 0.5: 1 - (mean of roots)^2 */
{
    sum_relatives(rooted);
    mpfr_sqr(exact, exact, MPFR_RNDN);
    mpfr_ui_sub(exact, 1, exact, MPFR_RNDN);
}

static void exact_mean(void)
{
    take_mean();
    mpfr_set(exact, mean, MPFR_RNDN);
}

static void exact_herfindahl(void)
{
    take_mean();
    mpfr_set_zero(exact, 1);
    for (size_t i = 0; i < count; i++) {
        mpfr_set_d(part, x[i], MPFR_RNDN);
        mpfr_div(part, part, total, MPFR_RNDN);
        mpfr_sqr(part, part, MPFR_RNDN);
        mpfr_add(exact, exact, part, MPFR_RNDN);
    }
}

typedef struct pair {
    double x, w;
} pair;

static int by_value(const void *a, const void *b)
{
    double left = ((const pair *)a)->x, right = ((const pair *)b)->x;
    return (left > right) - (left < right);
}

/* Twice the area between the Lorenz curve and the diagonal. */
static void exact_gini(void)
{
    static pair sorted[MOST];
    take_mean();
    for (size_t i = 0; i < count; i++)
        sorted[i] = (pair){x[i], is_weighted ? w[i] : 1};
    qsort(sorted, count, sizeof *sorted, by_value);
    mpfr_set_zero(exact, 1);
    mpfr_set_zero(part, 1); /* weights so far, twice */
    for (size_t i = 0; i < count; i++) {
        mpfr_add_d(part, part, sorted[i].w, MPFR_RNDN);
        mpfr_sub(term, part, weights_total, MPFR_RNDN);
        mpfr_mul_d(term, term, sorted[i].w, MPFR_RNDN);
        mpfr_mul_d(term, term, sorted[i].x, MPFR_RNDN);
        mpfr_add(exact, exact, term, MPFR_RNDN);
        mpfr_add_d(part, part, sorted[i].w, MPFR_RNDN);
    }
    mpfr_div(exact, exact, weights_total, MPFR_RNDN);
    mpfr_div(exact, exact, total, MPFR_RNDN);
}

static const struct measure_case {
    const char *name;
    hne_measure measure;
    double parameter;
    void (*exactly)(void);
    int takes_weights;
} measures[] = {
    {"mean", HNE_MEASURE_MEAN, 0, exact_mean, 1},
    {"variation", HNE_MEASURE_VARIATION, 0, exact_variation, 1},
    {"Gini", HNE_MEASURE_GINI, 0, exact_gini, 1},
    {"Theil T", HNE_MEASURE_THEIL_T, 0, exact_theil_t, 1},
    {"Theil L", HNE_MEASURE_THEIL_L, 0, exact_theil_l, 1},
    {"Atkinson", HNE_MEASURE_ATKINSON, 0.5, exact_atkinson, 1},
    {"Hoover", HNE_MEASURE_HOOVER, 0, exact_hoover, 1},
    {"Herfindahl", HNE_MEASURE_HERFINDAHL, 0, exact_herfindahl, 0},
};

static double relative_error(double found)
{
    mpfr_sub_d(term, exact, found, MPFR_RNDN);
    mpfr_div(term, term, exact, MPFR_RNDN);
    return fabs(mpfr_get_d(term, MPFR_RNDN));
}

/* In units of 4e-16 log2(n), n counting as 16 at least: a term is some operations by itself. */
static int check_measure(const struct measure_case *c, long trials)
{
    double worst = 0, found = NAN;
    for (long i = 0; i < trials; i++) {
        fill();
        is_weighted = c->takes_weights && i % 2;
        if (hne_measure_series(c->measure, c->parameter, x, count, 1, is_weighted ? w : NULL, 1, &found))
            found = NAN;
        c->exactly();
        double error = relative_error(found) / (4e-16 * log2(fmax(16, (double)count)));
        worst = error <= worst ? worst : error;
    }
    printf("%-24s %8ld sets, worst %.3f of 4e-16 log2(n)  %s\n", c->name, trials, worst, worst <= 1 ? "ok" : "WRONG");
    return worst <= 1;
}

/* ---- index numbers ---- */

static void sum_values(size_t p, size_t q)
{
    mpfr_set_zero(exact, 1);
    for (size_t i = 0; i < count; i++) {
        mpfr_set_d(term, x[p * count + i], MPFR_RNDN);
        mpfr_mul_d(term, term, x[(2 + q) * count + i], MPFR_RNDN);
        mpfr_add(exact, exact, term, MPFR_RNDN);
    }
}

static int check_fisher(long trials)
{
    double worst = 0;
    for (long i = 0; i < trials; i++) {
        double found = NAN;
        fill();
        count = count > MOST / 2 ? MOST / 2 : count;
        for (size_t j = 0; j < 4 * count; j++)
            x[j] = exp(uniform(-9, 9));
        hne_basket basket = {x, 1, (int64_t)count, x + 2 * count, 1, (int64_t)count, count, 2};
        if (hne_index_of_periods(HNE_INDEX_FISHER, 0, HNE_INDEX_OF_PRICES, &basket, 0, 1, 0, &found))
            found = NAN;
        sum_values(1, 0);
        mpfr_set(part, exact, MPFR_RNDN);
        sum_values(0, 0);
        mpfr_div(part, part, exact, MPFR_RNDN);
        sum_values(1, 1);
        mpfr_mul(part, part, exact, MPFR_RNDN);
        sum_values(0, 1);
        mpfr_div(part, part, exact, MPFR_RNDN);
        mpfr_sqrt(exact, part, MPFR_RNDN);
        double error = relative_error(found) / (4e-16 * log2(fmax(16, (double)count)));
        worst = error <= worst ? worst : error;
    }
    printf("%-24s %8ld sets, worst %.3f of 4e-16 log2(n)  %s\n", "Fisher", trials, worst, worst <= 1 ? "ok" : "WRONG");
    return worst <= 1;
}

/* ---- numbers ---- */

typedef struct operands {
    double a, b, c, d;
} operands;

static void set(double a)
{
    mpfr_set_d(exact, a, MPFR_RNDN);
}

static void log_one_plus(double growth)
{
    mpfr_set_d(part, growth, MPFR_RNDN);
    mpfr_log1p(part, part, MPFR_RNDN);
}

static void exact_openness(operands o)
{
    set(o.a);
    mpfr_add_d(exact, exact, o.b, MPFR_RNDN);
    mpfr_div_d(exact, exact, o.c, MPFR_RNDN);
}

static void exact_balance(operands o)
{
    set(o.a);
    mpfr_add_d(part, exact, o.b, MPFR_RNDN);
    mpfr_sub_d(exact, exact, o.b, MPFR_RNDN);
    mpfr_div(exact, exact, part, MPFR_RNDN);
}

static void exact_grubel_lloyd(operands o)
{
    set(o.a);
    mpfr_add_d(part, exact, o.b, MPFR_RNDN);
    set(2 * fmin(o.a, o.b));
    mpfr_div(exact, exact, part, MPFR_RNDN);
}

static void exact_contribution(operands o)
{
    set(o.a);
    mpfr_sub_d(exact, exact, o.b, MPFR_RNDN);
    mpfr_div_d(exact, exact, o.c, MPFR_RNDN);
}

static void exact_future(operands o)
{
    log_one_plus(o.b);
    mpfr_mul_d(part, part, o.c, MPFR_RNDN);
    mpfr_exp(part, part, MPFR_RNDN);
    mpfr_mul_d(exact, part, o.a, MPFR_RNDN);
}

static void exact_doubling(operands o)
{
    log_one_plus(fabs(o.b));
    mpfr_const_log2(exact, MPFR_RNDN);
    mpfr_div(exact, exact, part, MPFR_RNDN);
}

static void exact_effective(operands o)
{
    mpfr_set_d(part, o.b, MPFR_RNDN);
    mpfr_div_d(part, part, o.c, MPFR_RNDN);
    mpfr_log1p(part, part, MPFR_RNDN);
    mpfr_mul_d(part, part, o.c, MPFR_RNDN);
    mpfr_expm1(exact, part, MPFR_RNDN);
}

static void exact_nominal(operands o)
{
    log_one_plus(o.b);
    mpfr_div_d(part, part, o.c, MPFR_RNDN);
    mpfr_expm1(part, part, MPFR_RNDN);
    mpfr_mul_d(exact, part, o.c, MPFR_RNDN);
}

static void exact_speed(operands o)
{
    mpfr_set_d(part, o.b / o.c, MPFR_RNDN); /* the slope is this double */
    mpfr_mul_d(part, part, o.c, MPFR_RNDN);
    mpfr_log1p(part, part, MPFR_RNDN);
    mpfr_div_d(exact, part, o.c, MPFR_RNDN);
    mpfr_neg(exact, exact, MPFR_RNDN);
}

static void exact_to_target(operands o)
{
    mpfr_set_d(exact, o.d, MPFR_RNDN);
    mpfr_div_d(exact, exact, o.a, MPFR_RNDN);
    mpfr_log(exact, exact, MPFR_RNDN);
    log_one_plus(o.b);
    mpfr_div(exact, exact, part, MPFR_RNDN);
}

static void exact_catch_up(operands o)
{
    log_one_plus(o.c);
    mpfr_set(exact, part, MPFR_RNDN);
    log_one_plus(o.b);
    mpfr_sub(term, part, exact, MPFR_RNDN);
    mpfr_set_d(exact, o.d, MPFR_RNDN);
    mpfr_div_d(exact, exact, o.a, MPFR_RNDN);
    mpfr_log(exact, exact, MPFR_RNDN);
    mpfr_div(exact, exact, term, MPFR_RNDN);
}

static void exact_quotient(operands o)
{
    mpfr_set_d(exact, o.a, MPFR_RNDN);
    mpfr_mul_d(exact, exact, o.d, MPFR_RNDN);
    mpfr_div_d(exact, exact, o.b, MPFR_RNDN);
    mpfr_div_d(exact, exact, o.c, MPFR_RNDN);
}

static double call_to_target(operands o) { return hne_periods_to_target(o.a, o.d, o.b); }
static double call_catch_up(operands o) { return hne_catch_up_time(o.a, o.b, o.d, o.c); }
static double call_quotient(operands o) { return hne_location_quotient(o.a, o.b, o.c, o.d); }
static double call_openness(operands o) { return hne_trade_openness(o.a, o.b, o.c); }
static double call_balance(operands o) { return hne_normalised_trade_balance(o.a, o.b); }
static double call_grubel_lloyd(operands o) { return hne_grubel_lloyd(o.a, o.b); }
static double call_contribution(operands o) { return hne_contribution(o.a, o.b, o.c); }
static double call_future(operands o) { return hne_future_level(o.a, o.b, o.c); }
static double call_doubling(operands o) { return hne_doubling_time(fabs(o.b)); }
static double call_effective(operands o) { return hne_effective_rate(o.b, o.c); }
static double call_nominal(operands o) { return hne_nominal_rate(o.b, o.c); }
static double call_speed(operands o) { return hne_convergence_speed(o.b / o.c, o.c); }

/* Two values, sometimes close to each other, and a third. */
static operands values(void)
{
    operands o = {exp(uniform(-30, 30)), exp(uniform(-30, 30)), exp(uniform(-30, 30)), 0};
    if (uniform(0, 1) < 0.5)
        o.b = o.a * (1 + ldexp(uniform(-1, 1), -(int)uniform(1, 50)));
    return o;
}

/* A level, a growth above -1, and a number of periods. */
static operands growths(void)
{
    operands o = {exp(uniform(-30, 30)), uniform(-0.95, 2), floor(uniform(1, 40)), 0};
    if (uniform(0, 1) < 0.5)
        o.b = ldexp(uniform(-1, 1), -(int)uniform(1, 50));
    return o;
}

/* A level and one above it, and two growths of which the first is the greater. */
static operands behind(void)
{
    operands o = growths();
    o.c = o.b - fabs(o.b) * ldexp(uniform(0.5, 1), -(int)uniform(1, 50));
    o.d = o.a * (1 + ldexp(uniform(0.5, 1), -(int)uniform(-3, 50)));
    return o;
}

static operands four(void)
{
    operands o = values();
    o.d = exp(uniform(-30, 30));
    return o;
}

static const struct number_case {
    const char *name;
    double (*call)(operands);
    void (*exactly)(operands);
    operands (*draw)(void);
} numbers[] = {
    {"trade openness", call_openness, exact_openness, values},
    {"normalised balance", call_balance, exact_balance, values},
    {"Grubel-Lloyd", call_grubel_lloyd, exact_grubel_lloyd, values},
    {"contribution", call_contribution, exact_contribution, values},
    {"location quotient", call_quotient, exact_quotient, four},
    {"periods to target", call_to_target, exact_to_target, behind},
    {"catch-up time", call_catch_up, exact_catch_up, behind},
    {"future level", call_future, exact_future, growths},
    {"doubling time", call_doubling, exact_doubling, growths},
    {"effective rate", call_effective, exact_effective, growths},
    {"nominal rate", call_nominal, exact_nominal, growths},
    {"convergence speed", call_speed, exact_speed, growths},
};

static int check_number(const struct number_case *c, long trials)
{
    double worst = 0;
    operands at = {0, 0, 0, 0};
    for (long i = 0; i < trials; i++) {
        operands o = c->draw();
        double found = c->call(o);
        c->exactly(o);
        double error = found == 0 && mpfr_zero_p(exact) ? 0 : relative_error(found) / 0x1p-52;
        if (!(error <= worst)) {
            worst = error;
            at = o;
        }
    }
    printf("%-24s %8ld trials, worst %.3f units of 2^-52, of 2  %s\n", c->name, trials, worst, worst <= 2 ? "ok" : "WRONG");
    if (!(worst <= 2))
        printf("    for %a %a %a %a\n", at.a, at.b, at.c, at.d);
    return worst <= 2;
}

int main(int argc, char **argv)
{
    long times = argc > 1 ? strtol(argv[1], NULL, 10) : 1;
    long less = getenv("HNE_TEST_EFFORT") ? 10 : 1;
    int good = 1;
    times = times < 1 ? 1 : times;
    mpfr_inits2(PRECISION, exact, term, part, total, weights_total, mean, (mpfr_ptr)NULL);
    for (size_t i = 0; i < sizeof measures / sizeof *measures; i++)
        good &= check_measure(&measures[i], times * TRIALS / less);
    good &= check_fisher(times * TRIALS / less);
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
        good &= check_number(&numbers[i], times * POINTS / less);
    mpfr_clears(exact, term, part, total, weights_total, mean, (mpfr_ptr)NULL);
    mpfr_free_cache();
    return good ? EXIT_SUCCESS : EXIT_FAILURE;
}
