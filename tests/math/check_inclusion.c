/* SPDX-License-Identifier: MIT */
/* Enclosures of many operands hold what the formula gives for any numbers inside, worked out here with longer
 * doubles; and where a page says that they are sharp, some corner reaches either end. */
#include "suites.h"

#include <float.h>
#include <stdlib.h>

enum { MOST = 16 };

typedef long double formula(const long double *x);
typedef hne_interval enclosure(const hne_interval *x);

/* Under Valgrind there are fewer draws. */
static int draws(void)
{
    return getenv("HNE_TEST_EFFORT") ? 10 : 150;
}

static uint64_t state = 88172645463325252u;

static double uniform(void)
{
    return random_between(&state, 0, 1);
}

/* From a point to as wide as itself; sizes over ten powers of ten. */
static hne_interval draw(double least, double most)
{
    static const double widths[] = {0, 1e-15, 1e-6, 0.01, 0.5};
    double middle = least + (most - least) * uniform(), width = widths[(int)(uniform() * 5)] * (most - least);
    return hne_interval_of(fmax(least, middle - width * uniform()), fmin(most, middle + width * uniform()));
}

static long double inside(hne_interval x)
{
    double where = uniform();
    double at = where < 0.2 ? x.lower : where > 0.8 ? x.upper : x.lower + (x.upper - x.lower) * uniform();
    return fmin(fmax(at, x.lower), x.upper);
}

/* Valgrind gives long doubles the precision of doubles. */
static long double longer_epsilon(void)
{
    volatile long double one = 1, next = one + LDBL_EPSILON;
    return next > 1 ? LDBL_EPSILON : DBL_EPSILON;
}

static void assert_holds(hne_interval x, long double value, const char *what)
{
    long double slack = 200 * longer_epsilon() * (1 + fabsl(value));
    ck_assert_msg((long double)x.lower <= value + slack && value - slack <= (long double)x.upper,
                  "%s: %.20Lg is not in [%.17g, %.17g]", what, value, x.lower, x.upper);
}

/* ---- projections, trade, shares ---- */

static long double growth_factor(long double g) { return 1 + g; }
static long double future(const long double *x) { return x[0] * powl(growth_factor(x[1]), 7); }
static long double to_target(const long double *x) { return logl(x[1] / x[0]) / log1pl(x[2]); }
static long double required(const long double *x) { return powl(x[1] / x[0], 1.0L / 7) - 1; }
static long double doubling(const long double *x) { return logl(2) / log1pl(x[0]); }
static long double catch_up(const long double *x)
{
    if (x[0] >= x[2])
        return 0;
    return x[1] > x[3] ? logl(x[2] / x[0]) / (log1pl(x[1]) - log1pl(x[3])) : NAN;
}
static long double quotient(const long double *x) { return x[0] / x[1] / (x[2] / x[3]); }
static long double openness(const long double *x) { return (x[0] + x[1]) / x[2]; }
static long double balance(const long double *x) { return (x[0] - x[1]) / (x[0] + x[1]); }
static long double like_for_like(const long double *x) { return 1 - fabsl(x[0] - x[1]) / (x[0] + x[1]); }
static long double cover(const long double *x) { return x[0] / x[1]; }

static hne_interval future_of(const hne_interval *x) { return hne_future_level_interval(x[0], x[1], 7); }
static hne_interval to_target_of(const hne_interval *x) { return hne_periods_to_target_interval(x[0], x[1], x[2]); }
static hne_interval required_of(const hne_interval *x) { return hne_required_growth_interval(x[0], x[1], 7); }
static hne_interval doubling_of(const hne_interval *x) { return hne_doubling_time_interval(x[0]); }
static hne_interval catch_up_of(const hne_interval *x) { return hne_catch_up_time_interval(x[0], x[1], x[2], x[3]); }
static hne_interval quotient_of(const hne_interval *x) { return hne_location_quotient_interval(x[0], x[1], x[2], x[3]); }
static hne_interval openness_of(const hne_interval *x) { return hne_trade_openness_interval(x[0], x[1], x[2]); }
static hne_interval balance_of(const hne_interval *x) { return hne_normalised_trade_balance_interval(x[0], x[1]); }
static hne_interval like_for_like_of(const hne_interval *x) { return hne_grubel_lloyd_interval(x[0], x[1]); }
static hne_interval cover_of(const hne_interval *x) { return hne_import_cover_interval(x[0], x[1]); }
static hne_interval terms_of(const hne_interval *x) { return hne_terms_of_trade_interval(x[0], x[1]); }

static long double carry_over(const long double *x) { return x[3] / ((x[0] + x[1] + x[2] + x[3]) / 4) - 1; }
static hne_interval carry_over_of(const hne_interval *x)
{
    hne_interval result;
    ck_assert_int_eq(hne_carry_over_interval(x, 4, 1, &result), HNE_OK);
    return result;
}
static long double average_growth(const long double *x) { return (x[1] / x[0] + x[2] / x[1] + x[3] / x[2]) / 3 - 1; }
static hne_interval average_growth_of(const hne_interval *x)
{
    hne_interval result;
    ck_assert_int_eq(hne_mean_growth_interval(x, 4, 1, &result), HNE_OK);
    return result;
}
static long double rebased(const long double *x) { return x[1] / ((x[0] + x[1]) / 2) * 100; }
static hne_interval rebased_of(const hne_interval *x)
{
    hne_interval result[4];
    ck_assert_int_eq(hne_rebase_intervals(x, 4, 1, 0, 2, 100, result, 1), HNE_OK);
    return result[1];
}
static long double contribution(const long double *x) { return (x[0] - x[2]) / (x[2] + x[3]); }
static hne_interval contribution_of(const hne_interval *x)
{
    hne_interval level[] = {x[0], x[1]}, base[] = {x[2], x[3]}, result[2];
    ck_assert_int_eq(hne_contribution_intervals(level, 2, 1, base, 1, result, 1), HNE_OK);
    return result[0];
}
static long double moved(const long double *x) { return x[1] + x[2] + x[3]; }
static hne_interval moved_of(const hne_interval *x)
{
    hne_interval result[4];
    ck_assert_int_eq(hne_moving_sum_intervals(x, 4, 1, 3, result, 1), HNE_OK);
    ck_assert(hne_interval_is_missing(result[1]));
    return result[3];
}
static long double spliced(const long double *x) { return x[0] / x[1] * x[2]; }
static hne_interval spliced_of(const hne_interval *x)
{
    hne_interval kept[] = {hne_interval_missing(), x[0]}, other[] = {x[2], x[1]}, result[2];
    ck_assert_int_eq(hne_splice_intervals(kept, 1, other, 1, 2, 1, result, 1), HNE_OK);
    return result[0];
}

static const struct form {
    const char *name;
    formula *exact;
    enclosure *of;
    size_t operands;
    double least[4], most[4];
    int is_sharp;
} forms[] = {
    {"future level", future, future_of, 2, {1, -0.5}, {1e6, 2}, 1},
    {"periods to target", to_target, to_target_of, 3, {1, 1, 1e-9}, {100, 100, 0.5}, 1},
    {"periods to target, falling", to_target, to_target_of, 3, {1, 1, -0.9}, {100, 100, -1e-9}, 1},
    {"required growth", required, required_of, 2, {1, 0}, {100, 100}, 1},
    {"doubling time", doubling, doubling_of, 1, {1e-12}, {1}, 1},
    {"catch-up time", catch_up, catch_up_of, 4, {1, 0.05, 60, -0.2}, {50, 0.3, 100, 0.04}, 1},
    {"catch-up time, perhaps never", catch_up, catch_up_of, 4, {1, 0, 1, 0}, {50, 0.3, 50, 0.3}, 0},
    {"location quotient", quotient, quotient_of, 4, {0, 1, 1, 1}, {1e3, 1e5, 1e4, 1e9}, 1},
    {"trade openness", openness, openness_of, 3, {0, 0, 1}, {1e3, 1e3, 1e4}, 1},
    {"trade balance", balance, balance_of, 2, {0.1, 0.1}, {1e3, 1e3}, 1},
    {"Grubel-Lloyd", like_for_like, like_for_like_of, 2, {0.1, 0.1}, {1e3, 1e3}, 0},
    {"import cover", cover, cover_of, 2, {0, 1}, {1e3, 1e3}, 1},
    {"terms of trade", cover, terms_of, 2, {50, 50}, {150, 150}, 1},
    {"overhang", carry_over, carry_over_of, 4, {1, 1, 1, 1}, {100, 100, 100, 100}, 1},
    {"mean growth", average_growth, average_growth_of, 4, {1, 1, 1, 1}, {100, 100, 100, 100}, 0},
    {"rebased", rebased, rebased_of, 2, {1, 1}, {100, 100}, 1},
    {"contribution", contribution, contribution_of, 4, {0, 0, 1, 1}, {100, 100, 100, 100}, 1},
    {"moving sum", moved, moved_of, 4, {-100, -100, -100, -100}, {100, 100, 100, 100}, 1},
    {"spliced", spliced, spliced_of, 3, {1, 1, 1}, {100, 100, 100}, 1},
};

/* The least and greatest of all corners are the ends, but for rounding. */
static void assert_sharp(hne_interval found, formula *exact, const hne_interval *x, size_t operands, const char *what)
{
    long double least = INFINITY, greatest = -INFINITY, at[MOST];
    for (size_t corner = 0; corner < (size_t)1 << operands; corner++) {
        for (size_t k = 0; k < operands; k++)
            at[k] = corner >> k & 1 ? x[k].upper : x[k].lower;
        long double value = exact(at);
        least = fminl(least, value);
        greatest = fmaxl(greatest, value);
    }
    long double slack = 1e-11L * (1 + fabsl(least) + fabsl(greatest));
    ck_assert_msg(fabsl((long double)found.lower - least) <= slack && fabsl((long double)found.upper - greatest) <= slack,
                  "%s: [%.17g, %.17g] is wider than [%.20Lg, %.20Lg]", what, found.lower, found.upper, least, greatest);
}

START_TEST(few_operands)
{
    for (size_t f = 0; f < sizeof forms / sizeof *forms; f++)
        for (int i = 0; i < draws(); i++) {
            const struct form *of = &forms[f];
            hne_interval x[4];
            long double at[4];
            for (size_t k = 0; k < 4; k++) {
                x[k] = k < of->operands ? draw(of->least[k], of->most[k]) : hne_interval_point(1);
                at[k] = inside(x[k]);
            }
            hne_interval found = of->of(x);
            long double value = of->exact(at);
            if (!isnan(value))
                assert_holds(found, value, of->name);
            if (of->is_sharp)
                assert_sharp(found, of->exact, x, of->operands, of->name);
        }
}
END_TEST

START_TEST(times_that_may_never_come)
{
    hne_interval level = hne_interval_of(50, 52), other = hne_interval_of(99, 101), slow = hne_interval_of(0.02, 0.03);
    hne_interval fast = hne_interval_of(0.03, 0.08);
    hne_interval found = hne_catch_up_time_interval(level, fast, other, hne_interval_of(0.05, 0.05));
    ck_assert(found.lower > 20 && found.lower < 25 && found.upper == INFINITY);
    ck_assert(hne_interval_is_empty(hne_catch_up_time_interval(level, slow, other, hne_interval_of(0.04, 0.05))));
    found = hne_catch_up_time_interval(other, slow, level, slow);
    ck_assert(found.lower == 0 && found.upper == 0);
    found = hne_catch_up_time_interval(hne_interval_of(90, 110), slow, other, hne_interval_of(0.04, 0.05));
    ck_assert(found.lower == 0 && found.upper == 0);
    found = hne_doubling_time_interval(hne_interval_of(-0.01, 0.02));
    ck_assert(found.lower > 35 && found.lower < 35.1 && found.upper == INFINITY);
    ck_assert(hne_interval_is_empty(hne_doubling_time_interval(hne_interval_of(-0.02, 0))));
    found = hne_periods_to_target_interval(level, other, hne_interval_of(-0.01, 0.01));
    ck_assert(found.lower == -INFINITY && found.upper == INFINITY);
    ck_assert(hne_interval_is_missing(hne_future_level_interval(level, slow, NAN)));
    ck_assert(hne_interval_is_missing(hne_catch_up_time_interval(level, slow, other, hne_interval_missing())));
}
END_TEST

/* ---- measures ---- */

static const struct measured {
    hne_measure measure;
    double parameters[5];
    int takes_weights;
} measured[] = {
    {HNE_MEASURE_MEAN, {0}, 1},
    {HNE_MEASURE_GEOMETRIC_MEAN, {0}, 1},
    {HNE_MEASURE_HARMONIC_MEAN, {0}, 1},
    {HNE_MEASURE_MINIMUM, {0}, 0},
    {HNE_MEASURE_MAXIMUM, {0}, 0},
    {HNE_MEASURE_VARIANCE, {0, 1}, 1},
    {HNE_MEASURE_STANDARD_DEVIATION, {0, 1}, 1},
    {HNE_MEASURE_VARIATION, {0, 1}, 1},
    {HNE_MEASURE_GINI, {0, 1}, 1},
    {HNE_MEASURE_THEIL_T, {0}, 1},
    {HNE_MEASURE_THEIL_L, {0}, 1},
    {HNE_MEASURE_GENERALISED_ENTROPY, {0, 1, 2, 0.5, -1}, 1},
    {HNE_MEASURE_ATKINSON, {0, 0.3, 0.5, 1, 2}, 1},
    {HNE_MEASURE_HOOVER, {0}, 1},
    {HNE_MEASURE_SKEWNESS, {0, 1}, 1},
    {HNE_MEASURE_EXCESS_KURTOSIS, {0, 1}, 1},
    {HNE_MEASURE_MEDIAN_DEVIATION, {0}, 0},
    {HNE_MEASURE_EXTENDED_GINI, {1, 1.5, 2, 3, 7}, 1},
    {HNE_MEASURE_KOLM, {0.1, 0.5, 1, 2, 0.01}, 1},
    {HNE_MEASURE_LORENZ_ASYMMETRY, {0}, 0},
    {HNE_MEASURE_COULTER, {0}, 0},
    {HNE_MEASURE_HERFINDAHL, {0, 1}, 0},
    {HNE_MEASURE_EQUIVALENT_NUMBER, {0}, 0},
    {HNE_MEASURE_ROSENBLUTH, {0}, 0},
    {HNE_MEASURE_CONCENTRATION_RATIO, {1, 2, 3, 40}, 0},
    {HNE_MEASURE_ENTROPY, {0}, 0},
    {HNE_MEASURE_HILL, {0, 0.5, 1, 2, 3.3}, 0},
};

/* The library's own number of what is inside is within a few ulp of exact, which the tests against MPFR see to; an enclosure
 * of points has to hold that much about it. */
START_TEST(measures)
{
    double x[MOST], weights[MOST], number;
    hne_interval enclosed[MOST], found;
    for (int i = 0; i < 40 * draws(); i++) {
        const struct measured *m = &measured[(size_t)i % (sizeof measured / sizeof *measured)];
        double parameter = m->parameters[(int)(uniform() * 5)];
        if (m->measure == HNE_MEASURE_CONCENTRATION_RATIO && parameter == 0)
            parameter = 1;
        size_t n = 1 + (size_t)(uniform() * (MOST - 1));
        int has_weights = m->takes_weights && i % 2;
        for (size_t k = 0; k < n; k++) {
            enclosed[k] = i % 7 ? draw(10, 20) : draw(0.5, 1e4);
            x[k] = (double)inside(enclosed[k]);
            weights[k] = uniform() < 0.05 ? 0 : 0.1 + uniform();
        }
        weights[0] = 1;
        ck_assert_int_eq(hne_measure_series(m->measure, parameter, x, n, 1, has_weights ? weights : NULL, 1, &number),
                         HNE_OK);
        ck_assert_int_eq(hne_measure_intervals(m->measure, parameter, enclosed, n, 1, has_weights ? weights : NULL, 1,
                                               &found), HNE_OK);
        if (isnan(number)) {
            ck_assert(hne_interval_is_missing(found));
            continue;
        }
        double slack = 1e-14 * (1 + fabs(number));
        ck_assert_msg(found.lower <= number + slack && number - slack <= found.upper,
                      "measure %d (%g) of %zu: %.17g is not in [%.17g, %.17g]",
                      (int)m->measure, parameter, n, number, found.lower, found.upper);
    }
}
END_TEST

/* Incomes printed to three digits: what is left open is of the order of the rounding, not of the measure. */
START_TEST(measures_are_narrow)
{
    static const double printed[] = {8.5, 9.4, 10.1, 12.0, 13.3, 18.5, 21.4, 28.2};
    hne_interval x[8], found;
    double number;
    for (int i = 0; i < 8; i++)
        x[i] = hne_interval_of(printed[i] - 0.05, printed[i] + 0.05);
    for (size_t k = 0; k < sizeof measured / sizeof *measured; k++) {
        double parameter = measured[k].measure == HNE_MEASURE_CONCENTRATION_RATIO ? 2 : measured[k].parameters[0];
        ck_assert_int_eq(hne_measure_series(measured[k].measure, parameter, printed, 8, 1, NULL, 0, &number), HNE_OK);
        ck_assert_int_eq(hne_measure_intervals(measured[k].measure, parameter, x, 8, 1, NULL, 0, &found), HNE_OK);
        double size = measured[k].measure == HNE_MEASURE_EXCESS_KURTOSIS ? number + 3 : fabs(number);
        ck_assert_msg(found.upper - found.lower <= 0.06 * fmax(size, 0.1), "measure %d: %g in [%g, %g]",
                      (int)measured[k].measure, number, found.lower, found.upper);
    }
}
END_TEST

START_TEST(measures_at_their_limits)
{
    hne_interval x[] = {{1, 2}, {NAN, NAN}, {3, 3}}, found = {7, 7};
    ck_assert_int_eq(hne_measure_intervals(HNE_MEASURE_MEAN, 0, x, 3, 1, NULL, 0, &found), HNE_OK);
    ck_assert(found.lower == 2 && found.upper == 2.5);
    ck_assert_int_eq(hne_measure_intervals(HNE_MEASURE_GINI, 0, x + 1, 1, 1, NULL, 0, &found), HNE_OK);
    ck_assert(hne_interval_is_missing(found));
    x[1] = hne_interval_empty();
    ck_assert_int_eq(hne_measure_intervals(HNE_MEASURE_GINI, 0, x, 3, 1, NULL, 0, &found), HNE_OK);
    ck_assert(hne_interval_is_empty(found));
    x[1] = hne_interval_of(-1, 1);
    ck_assert_int_eq(hne_measure_intervals(HNE_MEASURE_THEIL_T, 0, x, 3, 1, NULL, 0, &found), HNE_OK);
    ck_assert(found.lower == -INFINITY && found.upper == INFINITY);
    x[1] = hne_interval_of(0, 0);
    ck_assert_int_eq(hne_measure_intervals(HNE_MEASURE_THEIL_L, 0, x, 3, 1, NULL, 0, &found), HNE_OK);
    ck_assert(found.upper == INFINITY && found.lower >= 0);
    ck_assert_int_eq(hne_measure_intervals(HNE_MEASURE_GINI, 0, x, 3, 1, NULL, 0, &found), HNE_OK);
    ck_assert(found.lower > 0.3 && found.upper < 0.6);
    double weights[] = {1, 1, 0}; /* what has none is not in the Gini, however large it is over the mean */
    x[0] = x[1] = hne_interval_of(0, 1);
    ck_assert_int_eq(hne_measure_intervals(HNE_MEASURE_GINI, 0, x, 3, 1, weights, 1, &found), HNE_OK);
    ck_assert(found.lower == 0 && found.upper >= 0.5 && found.upper <= 1);
    x[0] = hne_interval_of(1, 2);
    x[1] = hne_interval_of(0, 0);
    x[2] = hne_interval_of(1, INFINITY);
    ck_assert_int_eq(hne_measure_intervals(HNE_MEASURE_HERFINDAHL, 0, x, 3, 1, NULL, 0, &found), HNE_OK);
    ck_assert(found.lower <= 0.5 && found.upper == 1);
    found = hne_interval_of(7, 7);
    ck_assert_int_eq(hne_measure_intervals(HNE_MEASURE_SKEWNESS, 2, x, 3, 1, NULL, 0, &found), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_measure_intervals((hne_measure)99, 0, x, 3, 1, NULL, 0, &found), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_measure_intervals(HNE_MEASURE_MEDIAN_DEVIATION, 0, x, 3, 1, (double[]){1, 1, 1}, 1, &found),
                     HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_measure_intervals(HNE_MEASURE_GINI, 2, x, 3, 1, NULL, 0, &found), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_measure_intervals(HNE_MEASURE_GINI, 0, NULL, 3, 1, NULL, 0, &found), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_measure_intervals(HNE_MEASURE_HERFINDAHL, 0, x, 3, 1, (double[]){1, 1, 1}, 1, &found),
                     HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_measure_intervals(HNE_MEASURE_GINI, 0, x, 3, 1, (double[]){1, -1, 1}, 1, &found),
                     HNE_ERROR_ARGUMENT);
    ck_assert(found.lower == 7 && found.upper == 7);
}
END_TEST

/* ---- index numbers ---- */

enum { PRODUCTS = 3 };

static const struct indexed {
    hne_index_formula formula;
    int is_sharp, of_prices_alone;
} indexed[] = {
    {HNE_INDEX_LASPEYRES, 1, 0}, {HNE_INDEX_PAASCHE, 1, 0}, {HNE_INDEX_FISHER, 1, 0}, {HNE_INDEX_WALSH, 1, 0},
    {HNE_INDEX_MARSHALL_EDGEWORTH, 1, 0}, {HNE_INDEX_GEARY_KHAMIS, 1, 0}, {HNE_INDEX_LOWE, 1, 0}, {HNE_INDEX_YOUNG, 0, 0},
    {HNE_INDEX_DUTOT, 1, 1}, {HNE_INDEX_CARLI, 1, 1}, {HNE_INDEX_JEVONS, 1, 1}, {HNE_INDEX_HARMONIC, 1, 1}, {HNE_INDEX_CSWD, 1, 1},
    {HNE_INDEX_DROBISCH, 0, 0}, {HNE_INDEX_TORNQVIST, 0, 0}, {HNE_INDEX_GEOMETRIC_LASPEYRES, 0, 0}, {HNE_INDEX_GEOMETRIC_PAASCHE, 0, 0},
};

static double index_of(hne_index_formula by, hne_index_kind kind, const double *x)
{
    hne_basket basket = {x, 2, 1, x + 2 * PRODUCTS, 2, 1, PRODUCTS, 2};
    double result = NAN;
    ck_assert_int_eq(hne_index_of_periods(by, 0, kind, &basket, 0, 1, 0, &result), HNE_OK);
    return result;
}

START_TEST(indices)
{
    for (int i = 0; i < 6 * draws(); i++) {
        const struct indexed *of = &indexed[(size_t)i % (sizeof indexed / sizeof *indexed)];
        hne_index_kind kind = i % 2 ? HNE_INDEX_OF_PRICES : HNE_INDEX_OF_QUANTITIES;
        hne_interval x[4 * PRODUCTS], found;
        hne_interval_basket basket = {x, 2, 1, x + 2 * PRODUCTS, 2, 1, PRODUCTS, 2};
        double at[4 * PRODUCTS], least = INFINITY, greatest = -INFINITY;
        for (int k = 0; k < 4 * PRODUCTS; k++)
            x[k] = draw(5, 15);
        ck_assert_int_eq(hne_index_of_periods_interval(of->formula, kind, &basket, 0, 1, 0, &found), HNE_OK);
        for (int inner = 0; inner < 20; inner++) {
            for (int k = 0; k < 4 * PRODUCTS; k++)
                at[k] = (double)inside(x[k]);
            double index = index_of(of->formula, kind, at);
            ck_assert_msg(found.lower <= index * (1 + 1e-15) && index * (1 - 1e-15) <= found.upper,
                          "formula %d: %.17g is not in [%.17g, %.17g]", (int)of->formula, index, found.lower, found.upper);
        }
        for (int corner = 0; corner < 1 << (4 * PRODUCTS) && of->is_sharp && i < 3 * draws(); corner++) {
            for (int k = 0; k < 4 * PRODUCTS; k++)
                at[k] = corner >> k & 1 ? x[k].upper : x[k].lower;
            double index = index_of(of->formula, kind, at);
            least = fmin(least, index);
            greatest = fmax(greatest, index);
        }
        ck_assert_msg(!of->is_sharp || i >= 3 * draws() || (least - found.lower < 1e-13 && found.upper - greatest < 1e-13),
                      "formula %d: [%.17g, %.17g] is wider than [%.17g, %.17g]", (int)of->formula, found.lower, found.upper,
                      least, greatest);
    }
}
END_TEST

START_TEST(indices_of_what_is_not_there)
{
    hne_interval gone = hne_interval_missing(), some = hne_interval_of(9, 11), none = hne_interval_point(0);
    hne_interval p[] = {some, some, some, gone, some, none}, q[] = {some, some, some, some, some, some}, found[2];
    hne_interval_basket basket = {p, 2, 1, q, 2, 1, 3, 2};
    ck_assert_int_eq(hne_index_of_periods_interval(HNE_INDEX_FISHER, HNE_INDEX_OF_PRICES, &basket, 0, 1, 0, &found[0]),
                     HNE_OK);
    ck_assert(found[0].lower > 9.0 / 11 - 1e-9 && found[0].upper < 11.0 / 9 + 1e-9);
    p[3] = hne_interval_of(0, 1);
    ck_assert_int_eq(hne_index_of_periods_interval(HNE_INDEX_FISHER, HNE_INDEX_OF_PRICES, &basket, 0, 1, 0, &found[0]),
                     HNE_OK);
    ck_assert(found[0].lower == -INFINITY && found[0].upper == INFINITY);
    p[3] = hne_interval_empty();
    ck_assert_int_eq(hne_index_of_periods_interval(HNE_INDEX_FISHER, HNE_INDEX_OF_PRICES, &basket, 0, 1, 0, &found[0]),
                     HNE_OK);
    ck_assert(hne_interval_is_empty(found[0]));
    p[1] = p[3] = gone;
    ck_assert_int_eq(hne_index_of_periods_interval(HNE_INDEX_FISHER, HNE_INDEX_OF_PRICES, &basket, 0, 1, 0, &found[0]),
                     HNE_OK);
    ck_assert(hne_interval_is_missing(found[0]));
    ck_assert_int_eq(hne_index_of_periods_interval(HNE_INDEX_STUVEL, HNE_INDEX_OF_PRICES, &basket, 0, 1, 0, &found[0]),
                     HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_index_of_periods_interval(HNE_INDEX_FISHER, HNE_INDEX_OF_PRICES, &basket, 0, 2, 0, &found[0]),
                     HNE_ERROR_ARGUMENT);
    basket.quantities = NULL;
    ck_assert_int_eq(hne_index_of_periods_interval(HNE_INDEX_FISHER, HNE_INDEX_OF_PRICES, &basket, 0, 1, 0, &found[0]),
                     HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_index_of_periods_interval(HNE_INDEX_JEVONS, HNE_INDEX_OF_PRICES, &basket, 0, 1, 0, &found[0]),
                     HNE_OK);
}
END_TEST

/* A chain of points is the chain of numbers, ahead of its base and behind it. */
START_TEST(indices_of_all_periods)
{
    double p[4 * PRODUCTS], q[4 * PRODUCTS], number[4];
    hne_interval enclosed_p[4 * PRODUCTS], enclosed_q[4 * PRODUCTS], found[4];
    for (int k = 0; k < 4 * PRODUCTS; k++) {
        enclosed_p[k] = hne_interval_point(p[k] = 5 + uniform());
        enclosed_q[k] = hne_interval_point(q[k] = 5 + uniform());
    }
    hne_basket basket = {p, 4, 1, q, 4, 1, PRODUCTS, 4};
    hne_interval_basket enclosed = {enclosed_p, 4, 1, enclosed_q, 4, 1, PRODUCTS, 4};
    for (int comparison = HNE_INDEX_FIXED_BASE; comparison <= HNE_INDEX_PERIOD_ON_PERIOD; comparison++) {
        ck_assert_int_eq(hne_index_series(HNE_INDEX_FISHER, 0, HNE_INDEX_OF_PRICES, (hne_index_base)comparison, &basket, 2, 0, number,
                                          1), HNE_OK);
        ck_assert_int_eq(hne_index_intervals(HNE_INDEX_FISHER, HNE_INDEX_OF_PRICES, (hne_index_base)comparison, &enclosed, 2, 0, found,
                                             1), HNE_OK);
        for (int t = 0; t < 4; t++) {
            ck_assert(isnan(number[t]) == hne_interval_is_missing(found[t]));
            ck_assert(isnan(number[t]) || (fabs(found[t].lower - number[t]) < 1e-14 && fabs(found[t].upper - number[t]) < 1e-14));
        }
    }
    ck_assert_int_eq(hne_index_intervals(HNE_INDEX_FISHER, HNE_INDEX_OF_PRICES, HNE_INDEX_CHAINED, &enclosed, 4, 0,
                                         found, 1), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_index_intervals(HNE_INDEX_FISHER, HNE_INDEX_OF_PRICES, HNE_INDEX_CHAINED, &enclosed, 0, 0,
                                         found, 0), HNE_ERROR_ARGUMENT);
}
END_TEST

/* ---- arrays of them ---- */

START_TEST(series_of_enclosures)
{
    static const hne_transformation all[] = {HNE_TRANSFORMATION_LIN, HNE_TRANSFORMATION_CHG, HNE_TRANSFORMATION_CH1,
                                             HNE_TRANSFORMATION_PCH, HNE_TRANSFORMATION_PC1, HNE_TRANSFORMATION_PCA,
                                             HNE_TRANSFORMATION_CCH, HNE_TRANSFORMATION_CCA, HNE_TRANSFORMATION_LOG};
    double x[24], number[24];
    hne_interval enclosed[24], found[24];
    for (int t = 0; t < 24; t++) {
        enclosed[t] = draw(90, 110);
        x[t] = (double)inside(enclosed[t]);
    }
    for (size_t k = 0; k < sizeof all / sizeof *all; k++) {
        ck_assert_int_eq(hne_transform_series(x, 24, 1, all[k], 12, number, 1), HNE_OK);
        ck_assert_int_eq(hne_transform_intervals(enclosed, 24, 1, all[k], 12, found, 1), HNE_OK);
        for (int t = 0; t < 24; t++) {
            ck_assert(isnan(number[t]) == hne_interval_is_missing(found[t]));
            ck_assert(isnan(number[t]) || (found[t].lower <= number[t] + 1e-12 * fabs(number[t]) &&
                                           number[t] - 1e-12 * fabs(number[t]) <= found[t].upper));
        }
    }
    ck_assert_int_eq(hne_transform_intervals(enclosed, 24, 1, 77, 12, found, 1), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_transform_intervals(enclosed, 24, 1, HNE_TRANSFORMATION_PCH, 0, found, 1), HNE_ERROR_ARGUMENT);
    enclosed[3] = hne_interval_missing();
    ck_assert_int_eq(hne_year_to_date_intervals(enclosed, 24, 1, 6, 12, found, 1), HNE_OK);
    for (int t = 0; t < 24; t++)
        ck_assert(hne_interval_is_missing(found[t]) == (t < 6));
    ck_assert_int_eq(hne_running_sum_intervals(enclosed, 24, 1, found, 1), HNE_OK);
    ck_assert(!hne_interval_is_missing(found[2]) && hne_interval_is_missing(found[23]));
    ck_assert_int_eq(hne_moving_mean_intervals(enclosed, 24, 1, 0, found, 1), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_rebase_intervals(enclosed, 24, 1, 20, 5, 100, found, 1), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_rebase_intervals(enclosed, 24, 1, 0, 12, 100, found, 1), HNE_OK);
    ck_assert(hne_interval_is_missing(found[20]));
}
END_TEST

Suite *inclusion_suite(void)
{
    Suite *suite = suite_create("inclusion");
    TCase *tests = tcase_create("inclusion");
    suite_add_tcase(suite, tests);
    tcase_add_test(tests, few_operands);
    tcase_add_test(tests, times_that_may_never_come);
    tcase_add_test(tests, measures);
    tcase_add_test(tests, measures_are_narrow);
    tcase_add_test(tests, measures_at_their_limits);
    tcase_add_test(tests, indices);
    tcase_add_test(tests, indices_of_what_is_not_there);
    tcase_add_test(tests, indices_of_all_periods);
    tcase_add_test(tests, series_of_enclosures);
    tcase_set_timeout(tests, 60);
    return suite;
}
