/* SPDX-License-Identifier: MIT */
/* Inequality of published figures: Lorenz curves, within and between groups, over time. What the function on numbers
 * gives for any figures inside is inside, but for its own rounding. */
#include "suites.h"

#include "../failing.h"
#include "published.h"

enum { PEOPLE = 7, POINTS = 5 };

static const double at_shares[POINTS] = {0, 0.2, 3.0 / PEOPLE, 0.75, 1};
static const double population[PEOPLE] = {3, 1, 0, 2, 5, 0.5, 1};

/* ---- Lorenz curve ---- */

/* The curve between its points. */
static double curve_at(const double *x, const double *weights, double share)
{
    double people[PEOPLE + 1], total[PEOPLE + 1];
    ck_assert_int_eq(hne_lorenz_curve(x, PEOPLE, 1, weights, 1, people, total), HNE_OK);
    size_t i = 1;
    while (i < PEOPLE && people[i] < share)
        i++;
    double width = people[i] - people[i - 1];
    return width > 0 ? total[i - 1] + (total[i] - total[i - 1]) * (share - people[i - 1]) / width : total[i];
}

static hne_status curves(const hne_interval *x, const double *weights, hne_interval *found)
{
    return hne_lorenz_curve_intervals(x, PEOPLE, 1, weights, 1, at_shares, POINTS, found, 1);
}

START_TEST(lorenz_curve_holds)
{
    hne_interval x[PEOPLE], found[POINTS];
    double at[PEOPLE];
    for (int i = 0; i < 4 * draws(); i++) {
        const double *weights = i % 2 ? population : NULL;
        publish(x, PEOPLE, i % 3 ? 10 : 0, i % 5 ? 1000 : 11);
        ck_assert_int_eq(curves(x, weights, found), HNE_OK);
        for (int inner = 0; inner < 20; inner++) {
            take_inside(at, x, PEOPLE);
            for (int k = 0; k < POINTS; k++)
                assert_holds(found[k], curve_at(at, weights, at_shares[k]), 1, "curve at", k);
        }
    }
}
END_TEST

/* Each as near to a level as it can be. */
static double about(const hne_interval *x, double level, const double *weights, double share)
{
    double at[PEOPLE];
    for (int i = 0; i < PEOPLE; i++)
        at[i] = fmin(fmax(level, x[i].lower), x[i].upper);
    return curve_at(at, weights, share);
}

START_TEST(lorenz_curve_is_reached)
{
    hne_interval x[PEOPLE], found[POINTS];
    for (int i = 0; i < draws(); i++) {
        const double *weights = i % 2 ? population : NULL;
        for (int k = 0; k < PEOPLE; k++) {
            double middle = random_between(&state, 10, 20);
            x[k] = hne_interval_of(middle - 2, middle + 2);
        }
        ck_assert_int_eq(curves(x, weights, found), HNE_OK);
        for (int k = 1; k + 1 < POINTS; k++) {
            double greatest = 0, least = 1;
            for (int j = 0; j < PEOPLE; j++) {
                greatest = fmax(greatest, about(x, x[j].lower, weights, at_shares[k]));
                greatest = fmax(greatest, about(x, x[j].upper, weights, at_shares[k]));
            }
            for (int corner = 0; corner < 1 << PEOPLE; corner++) {
                double at[PEOPLE];
                for (int j = 0; j < PEOPLE; j++)
                    at[j] = corner >> j & 1 ? x[j].upper : x[j].lower;
                least = fmin(least, curve_at(at, weights, at_shares[k]));
            }
            ck_assert_msg(found[k].upper - greatest < 1e-12, "%.17g above %.17g", found[k].upper, greatest);
            double spare = k == 2 && !weights ? 1e-12 : 0.03; /* elsewhere a share ends within somebody */
            ck_assert_msg(least - found[k].lower < spare, "%.17g below %.17g", found[k].lower, least);
        }
    }
}
END_TEST

START_TEST(lorenz_curve_at_its_limits)
{
    hne_interval x[PEOPLE], found[POINTS];
    for (int k = 0; k < PEOPLE; k++)
        x[k] = hne_interval_of(0, 1);
    ck_assert_int_eq(curves(x, NULL, found), HNE_OK); /* anything may be, but the poor have no more than others */
    for (int k = 0; k < POINTS; k++)
        ck_assert(found[k].lower == (k == POINTS - 1) && found[k].upper == at_shares[k]);
    x[0].upper = INFINITY;
    ck_assert_int_eq(curves(x, NULL, found), HNE_OK);
    ck_assert(found[2].lower == 0 && found[2].upper == at_shares[2]);
    for (int k = 0; k < PEOPLE; k++)
        x[k] = hne_interval_point(0);
    ck_assert_int_eq(curves(x, NULL, found), HNE_OK);
    ck_assert(hne_interval_is_missing(found[0]) && hne_interval_is_missing(found[2]));
    x[0] = hne_interval_of(-1, 1);
    ck_assert_int_eq(curves(x, NULL, found), HNE_OK);
    ck_assert(isinf(found[2].lower) && isinf(found[2].upper));
    x[1] = hne_interval_empty();
    ck_assert_int_eq(curves(x, NULL, found), HNE_OK);
    ck_assert(hne_interval_is_empty(found[2]));
    x[2] = hne_interval_missing();
    ck_assert_int_eq(curves(x, population, found), HNE_OK);
    ck_assert(hne_interval_is_missing(found[2]));
}
END_TEST

START_TEST(lorenz_curve_refuses)
{
    hne_interval x[2] = {{1, 2}, {3, 4}}, found[2];
    const double half = 0.5, beyond = 1.5, none[] = {0, 0}, odd[] = {1, NAN};
    ck_assert_int_eq(hne_lorenz_curve_intervals(NULL, 2, 1, NULL, 0, &half, 1, found, 1), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_lorenz_curve_intervals(x, 0, 1, NULL, 0, &half, 1, found, 1), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_lorenz_curve_intervals(x, 2, 1, none, 1, &half, 1, found, 1), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_lorenz_curve_intervals(x, 2, 1, odd, 1, &half, 1, found, 1), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_lorenz_curve_intervals(x, 2, 1, NULL, 0, &beyond, 1, found, 1), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_lorenz_curve_intervals(x, 2, 1, NULL, 0, odd, 2, found, 1), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_lorenz_curve_intervals(x, 2, 1, NULL, 0, NULL, 1, found, 1), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_lorenz_curve_intervals(x, 2, 1, NULL, 0, none, 2, found, 0), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_lorenz_curve_intervals(x, 2, 1, NULL, 0, &half, 1, NULL, 1), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_lorenz_curve_intervals(x, 2, 1, NULL, 0, NULL, 0, NULL, 1), HNE_OK);
}
END_TEST

/* ---- within and between ---- */

enum { GROUPS = 3, OUTPUTS = 4 + 2 * GROUPS };

static const uint32_t group[PEOPLE] = {0, 2, 0, 2, 0, 2, 2}; /* nobody is in the second */

static const struct inequality {
    hne_measure measure;
    double parameter;
    double spare; /* part of the width by which a sharp enclosure may be missed, of within and between */
} inequalities[] = {
    {HNE_MEASURE_VARIANCE, 0, 0.05},          {HNE_MEASURE_GINI, 0, 1.5},
    {HNE_MEASURE_THEIL_T, 0, 0.05},           {HNE_MEASURE_THEIL_L, 0, 0.05},
    {HNE_MEASURE_GENERALISED_ENTROPY, 0, 0.05}, {HNE_MEASURE_GENERALISED_ENTROPY, 1, 0.05},
    {HNE_MEASURE_GENERALISED_ENTROPY, 2, 0.05}, {HNE_MEASURE_GENERALISED_ENTROPY, 0.5, 0.05},
    {HNE_MEASURE_GENERALISED_ENTROPY, -1, 0.05}, {HNE_MEASURE_ATKINSON, 0.5, 0.05},
    {HNE_MEASURE_ATKINSON, 1, 0.05},          {HNE_MEASURE_ATKINSON, 2.3, 0.05},
};
enum { INEQUALITIES = sizeof inequalities / sizeof *inequalities };

static const struct inequality *of;
static const double *weights;

/* All that comes out, in a row. */
static double output(const double *x, int which)
{
    hne_decomposition parts;
    double found[2 * GROUPS];
    ck_assert_int_eq(hne_measure_decomposition(of->measure, of->parameter, x, PEOPLE, 1, weights, 1, group, GROUPS, &parts,
                                               found, found + GROUPS), HNE_OK);
    const double of_all[] = {parts.total, parts.within, parts.between, parts.rest};
    return which < 4 ? of_all[which] : found[which - 4];
}

static hne_status decompose(const hne_interval *x, hne_interval *found)
{
    hne_interval_decomposition parts;
    hne_status status = hne_measure_decomposition_intervals(of->measure, of->parameter, x, PEOPLE, 1, weights, 1, group,
                                                            GROUPS, &parts, found + 4, found + 4 + GROUPS);
    const hne_interval of_all[] = {parts.total, parts.within, parts.between, parts.rest};
    if (status == HNE_OK)
        memcpy(found, of_all, sizeof of_all);
    return status;
}

START_TEST(decomposition_holds)
{
    hne_interval x[PEOPLE], found[OUTPUTS];
    double at[PEOPLE];
    of = &inequalities[_i];
    for (int i = 0; i < draws(); i++) {
        weights = i % 2 ? population : NULL;
        publish(x, PEOPLE, i % 5 ? 10 : 100, i % 3 ? 1000 : 101);
        ck_assert_int_eq(decompose(x, found), HNE_OK);
        for (int inner = 0; inner < 20; inner++) {
            take_inside(at, x, PEOPLE);
            double size = of->measure == HNE_MEASURE_VARIANCE ? 1e6 : 10;
            for (int which = 0; which < OUTPUTS; which++)
                assert_holds(found[which], output(at, which), size, "output", which);
        }
    }
    ck_assert(hne_interval_is_missing(found[4 + 1]) && found[4 + GROUPS + 1].upper == 0);
}
END_TEST

START_TEST(decomposition_is_reached)
{
    static const double more[PEOPLE] = {6000, 0, 0, 1000, 2000, 3000, 0};
    hne_interval x[PEOPLE], found[OUTPUTS];
    of = &inequalities[_i];
    for (int i = 0; i < draws() / 10 + 1; i++) {
        weights = i % 2 ? population : NULL;
        round_figures(x, PEOPLE);
        for (int k = 0; k < PEOPLE; k++) /* nobody is in the middle */
            x[k] = hne_interval_of(x[k].lower + more[k], x[k].upper + more[k]);
        ck_assert_int_eq(decompose(x, found), HNE_OK);
        for (int which = 0; which < OUTPUTS; which++)
            if (which != 3 && (which - 4) % GROUPS != 1)
                assert_reached(found[which], output, which, x, PEOPLE, of->spare, "output");
    }
}
END_TEST

START_TEST(decomposition_at_its_limits)
{
    hne_interval x[PEOPLE], found[OUTPUTS];
    weights = NULL;
    for (int k = 0; k < INEQUALITIES; k++) {
        int is_variance = inequalities[k].measure == HNE_MEASURE_VARIANCE;
        of = &inequalities[k];
        for (int i = 0; i < PEOPLE; i++)
            x[i] = hne_interval_point(5);
        ck_assert_int_eq(decompose(x, found), HNE_OK);
        for (int which = 0; which < 3; which++) /* all are equal */
            ck_assert(found[which].lower == 0 && found[which].upper < 1e-14);
        for (int i = 0; i < PEOPLE; i++)
            x[i] = hne_interval_point(0);
        ck_assert_int_eq(decompose(x, found), HNE_OK);
        ck_assert_int_eq(hne_interval_is_missing(found[0]), !is_variance);
        x[0] = hne_interval_of(-1, 1);
        ck_assert_int_eq(decompose(x, found), HNE_OK);
        ck_assert_int_eq(isinf(found[1].upper) != 0, !is_variance);
        x[1] = hne_interval_empty();
        ck_assert_int_eq(decompose(x, found), HNE_OK);
        ck_assert(hne_interval_is_empty(found[0]) && hne_interval_is_empty(found[OUTPUTS - 1]));
        x[2] = hne_interval_missing();
        ck_assert_int_eq(decompose(x, found), HNE_OK);
        ck_assert(hne_interval_is_missing(found[0]) && hne_interval_is_missing(found[OUTPUTS - 1]));
    }
}
END_TEST

START_TEST(decomposition_refuses)
{
    const hne_interval x[] = {{1, 2}, {3, 4}};
    const uint32_t groups[] = {0, 1};
    const double negative[] = {1, -1}, none[] = {0, 0};
    hne_interval_decomposition found;
    static const struct { hne_measure measure; double parameter; } wrong[] = {
        {HNE_MEASURE_HOOVER, 0}, {HNE_MEASURE_GINI, 1}, {HNE_MEASURE_ATKINSON, 0},
        {HNE_MEASURE_ATKINSON, NAN}, {HNE_MEASURE_GENERALISED_ENTROPY, 101}, {0, 0},
    };
    for (size_t k = 0; k < sizeof wrong / sizeof *wrong; k++)
        ck_assert_int_eq(hne_measure_decomposition_intervals(wrong[k].measure, wrong[k].parameter, x, 2, 1, NULL, 0,
                                                             groups, 2, &found, NULL, NULL), HNE_ERROR_ARGUMENT);
#define REFUSED(x, count, weights, group, groups, found)                                                          \
    ck_assert_int_eq(hne_measure_decomposition_intervals(HNE_MEASURE_THEIL_T, 0, x, count, 1, weights, 1, group, groups, \
                                                         found, NULL, NULL), HNE_ERROR_ARGUMENT)
    REFUSED(NULL, 2, NULL, groups, 2, &found);
    REFUSED(x, 0, NULL, groups, 2, &found);
    REFUSED(x, 2, negative, groups, 2, &found);
    REFUSED(x, 2, none, groups, 2, &found);
    REFUSED(x, 2, NULL, NULL, 2, &found);
    REFUSED(x, 2, NULL, groups, 1, &found);
    REFUSED(x, 2, NULL, groups, 0, &found);
    REFUSED(x, 2, NULL, groups, 2, NULL);
}
END_TEST

/* ---- over time ---- */

static hne_dispersion dispersion;
static int32_t of_logarithms;

static double sigma_member(const double *x, int which)
{
    hne_sigma found;
    ck_assert_int_eq(hne_sigma_convergence(dispersion, of_logarithms, x, 1, x + PEOPLE, 1, PEOPLE, &found), HNE_OK);
    const double members[] = {found.first, found.last, found.ratio, found.f};
    return members[which];
}

static hne_status converge(const hne_interval *x, hne_interval *found)
{
    hne_interval_sigma sigma;
    hne_status status =
        hne_sigma_convergence_interval(dispersion, of_logarithms, x, 1, x + PEOPLE, 1, PEOPLE, &sigma);
    const hne_interval members[] = {sigma.first, sigma.last, sigma.ratio, sigma.f};
    if (status == HNE_OK)
        memcpy(found, members, sizeof members);
    return status;
}

START_TEST(sigma_holds)
{
    hne_interval x[2 * PEOPLE], found[4];
    double at[2 * PEOPLE];
    dispersion = (hne_dispersion)(HNE_DISPERSION_STANDARD_DEVIATION + _i / 2);
    of_logarithms = _i % 2 && dispersion != HNE_DISPERSION_VARIATION;
    for (int i = 0; i < draws(); i++) {
        publish(x, 2 * PEOPLE, 10, i % 3 ? 1000 : 11);
        ck_assert_int_eq(converge(x, found), HNE_OK);
        for (int inner = 0; inner < 20; inner++) {
            take_inside(at, x, 2 * PEOPLE);
            for (int which = 0; which < 4; which++)
                assert_holds(found[which], sigma_member(at, which), 1, "member", which);
        }
        round_figures(x, 2 * PEOPLE);
        ck_assert_int_eq(converge(x, found), HNE_OK);
        if (i % 10 == 0)
            for (int which = 0; which < 4; which++)
                assert_reached(found[which], sigma_member, which, x, 2 * PEOPLE, 0.02, "member");
    }
}
END_TEST

static double beta_member(const double *x, int which)
{
    hne_beta found;
    ck_assert_int_eq(hne_beta_convergence(x, 1, x + PEOPLE, 1, PEOPLE, 10, NULL, 0, 0, 0, &found, NULL), HNE_OK);
    const double members[] = {found.constant, found.slope, found.speed, found.half_life};
    return members[which];
}

START_TEST(beta_is_reached)
{
    hne_interval x[2 * PEOPLE];
    hne_interval_beta found;
    for (int i = 0; i < draws(); i++) {
        publish(x, 2 * PEOPLE, 10, 1000);
        round_figures(x, 2 * PEOPLE);
        ck_assert_int_eq(hne_beta_convergence_interval(x, 1, x + PEOPLE, 1, PEOPLE, 10, &found), HNE_OK);
        const hne_interval members[] = {found.constant, found.slope};
        for (int which = 0; which < 2; which++)
            assert_reached(members[which], beta_member, which, x, 2 * PEOPLE, 0.02, "member");
    }
}
END_TEST

/* Levels of four regions, the poorer growing faster, as a yearbook would print them. */
START_TEST(beta_at_its_limits)
{
    hne_interval first[] = {{9.95, 10.05}, {19.95, 20.05}, {29.95, 30.05}, {39.95, 40.05}}, last[4];
    hne_interval_beta found = {{7, 7}, {7, 7}, {7, 7}, {7, 7}};
    for (int k = 0; k < 4; k++) /* half of the gap in ten years */
        last[k] = hne_interval_power(first[k], 0.5);
    ck_assert_int_eq(hne_beta_convergence_interval(first, 1, last, 1, 4, 10, &found), HNE_OK);
    ck_assert(hne_interval_contains(found.slope, -0.05) && found.slope.upper < -0.04);
    ck_assert(hne_interval_contains(found.half_life, 10) && found.half_life.lower > 9 && found.half_life.upper < 11);
    ck_assert(found.speed.lower > 0.06 && found.speed.upper < 0.08);
    for (int k = 0; k < 4; k++)
        last[k] = hne_interval_power(first[k], 2); /* apart */
    ck_assert_int_eq(hne_beta_convergence_interval(first, 1, last, 1, 4, 10, &found), HNE_OK);
    ck_assert(found.slope.lower > 0 && found.speed.upper < 0 && hne_interval_is_missing(found.half_life));
    for (int k = 0; k < 4; k++)
        last[3 - k] = first[k]; /* past each other: no finite speed */
    ck_assert_int_eq(hne_beta_convergence_interval(first, 1, last, 1, 4, 10, &found), HNE_OK);
    ck_assert(found.slope.upper < -0.1 && hne_interval_is_missing(found.speed));
    ck_assert(hne_interval_is_missing(found.half_life));
    for (int k = 0; k < 4; k++)
        first[k] = hne_interval_of(10, 11); /* perhaps all equal */
    ck_assert_int_eq(hne_beta_convergence_interval(first, 1, last, 1, 4, 10, &found), HNE_OK);
    ck_assert(isinf(found.slope.lower) && isinf(found.slope.upper));
    first[0] = hne_interval_empty();
    ck_assert_int_eq(hne_beta_convergence_interval(first, 1, last, 1, 4, 10, &found), HNE_OK);
    ck_assert(hne_interval_is_empty(found.slope) && hne_interval_is_empty(found.half_life));
    first[0] = first[1] = first[2] = hne_interval_missing();
    ck_assert_int_eq(hne_beta_convergence_interval(first, 1, last, 1, 4, 10, &found), HNE_ERROR_RANGE);
    ck_assert_int_eq(hne_beta_convergence_interval(first, 1, last, 1, 4, 0, &found), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_beta_convergence_interval(first, 1, last, 1, 4, INFINITY, &found), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_beta_convergence_interval(NULL, 1, last, 1, 4, 10, &found), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_beta_convergence_interval(first, 1, last, 1, 4, 10, NULL), HNE_ERROR_ARGUMENT);
    ck_assert(hne_interval_is_empty(found.slope));
}
END_TEST

START_TEST(sigma_at_its_limits)
{
    hne_interval x[2 * PEOPLE], found[4];
    hne_interval_sigma sigma;
    for (int k = 0; k < 2 * PEOPLE; k++)
        x[k] = hne_interval_of(10 + k, 11 + k);
    dispersion = HNE_DISPERSION_STANDARD_DEVIATION;
    of_logarithms = 1;
    x[0] = hne_interval_missing(); /* out of both years, as is one without a logarithm */
    x[PEOPLE + 1] = hne_interval_of(-2, 0);
    ck_assert_int_eq(converge(x, found), HNE_OK);
    ck_assert(isfinite(found[2].lower) && isfinite(found[2].upper));
    x[PEOPLE + 1].upper = 1; /* or perhaps not */
    ck_assert_int_eq(converge(x, found), HNE_OK);
    ck_assert(isinf(found[2].lower) && isinf(found[2].upper));
    of_logarithms = 0;
    ck_assert_int_eq(converge(x, found), HNE_OK);
    ck_assert(isfinite(found[2].upper));
    x[2] = hne_interval_empty();
    ck_assert_int_eq(converge(x, found), HNE_OK);
    ck_assert(hne_interval_is_empty(found[0]) && hne_interval_is_empty(found[2]) && isfinite(found[1].lower));
    for (int k = 0; k < 2 * PEOPLE; k++)
        x[k] = hne_interval_point(3);
    ck_assert_int_eq(converge(x, found), HNE_OK);
    ck_assert(found[0].lower == 0 && found[0].upper < 1e-7);
    ck_assert_int_eq(hne_sigma_convergence_interval(0, 0, x, 1, x, 1, 2, &sigma), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_sigma_convergence_interval(4, 0, x, 1, x, 1, 2, &sigma), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_sigma_convergence_interval(1, 0, NULL, 1, x, 1, 2, &sigma), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_sigma_convergence_interval(1, 0, x, 1, NULL, 1, 2, &sigma), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_sigma_convergence_interval(1, 0, x, 1, x, 1, 2, NULL), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_sigma_convergence_interval(1, 0, x, 1, x, 1, 1, &sigma), HNE_ERROR_RANGE);
}
END_TEST

/* ---- memory ---- */

static hne_status analyse_convergence(void)
{
    hne_interval x[2 * PEOPLE], found[4];
    for (int k = 0; k < 2 * PEOPLE; k++)
        x[k] = hne_interval_of(10 + k, 11 + k);
    dispersion = HNE_DISPERSION_VARIATION;
    return converge(x, found);
}

static hne_status analyse_groups(void)
{
    const hne_interval x[PEOPLE] = {{1, 2}, {3, 4}, {1, 2}, {4, 5}, {5, 6}, {2, 3}, {3, 4}};
    hne_interval found[OUTPUTS];
    hne_status status = HNE_OK;
    weights = population;
    for (int k = 0; k < 4 && status == HNE_OK; k++) {
        of = &inequalities[k];
        status = decompose(x, found);
    }
    return status;
}

static hne_status analyse_lorenz_curve(void)
{
    const hne_interval x[PEOPLE] = {{1, 2}, {3, 4}};
    hne_interval found[POINTS];
    return curves(x, population, found);
}

static hne_status analyse_beta(void)
{
    const hne_interval x[] = {{1, 2}, {3, 4}, {5, 6}, {2, 3}, {3, 4}, {6, 7}};
    hne_interval_beta found;
    return hne_beta_convergence_interval(x, 1, x + 3, 1, 3, 10, &found);
}

static hne_status analyse_moments(void)
{
    const hne_interval x[] = {{1, 2}, {3, 4}, {5, 6}, {2, 3}};
    static const hne_measure measures[] = {HNE_MEASURE_SKEWNESS, HNE_MEASURE_EXCESS_KURTOSIS, HNE_MEASURE_KOLM,
                                           HNE_MEASURE_MEDIAN_DEVIATION, HNE_MEASURE_LORENZ_ASYMMETRY};
    hne_interval found;
    hne_status status = hne_measure_intervals(HNE_MEASURE_EXTENDED_GINI, 3, x, 4, 1, NULL, 0, &found);
    for (size_t k = 0; k < sizeof measures / sizeof *measures && status == HNE_OK; k++)
        status = hne_measure_intervals(measures[k], measures[k] == HNE_MEASURE_KOLM, x, 4, 1, NULL, 0, &found);
    return status;
}

static analysing *const all[] = {analyse_lorenz_curve, analyse_groups, analyse_convergence, analyse_beta,
                                 analyse_moments};
enum { ALL = sizeof all / sizeof *all };

START_TEST(without_memory)
{
    assert_survives(all[_i]);
}
END_TEST

Suite *group_suite(void)
{
    Suite *suite = suite_create("published groups");
    TCase *lorenz = tcase_create("Lorenz");
    tcase_add_test(lorenz, lorenz_curve_holds);
    tcase_add_test(lorenz, lorenz_curve_is_reached);
    tcase_add_test(lorenz, lorenz_curve_at_its_limits);
    tcase_add_test(lorenz, lorenz_curve_refuses);
    suite_add_tcase(suite, lorenz);
    TCase *groups = tcase_create("groups");
    tcase_add_loop_test(groups, decomposition_holds, 0, INEQUALITIES);
    tcase_add_loop_test(groups, decomposition_is_reached, 0, INEQUALITIES);
    tcase_add_test(groups, decomposition_at_its_limits);
    tcase_add_test(groups, decomposition_refuses);
    suite_add_tcase(suite, groups);
    TCase *convergence = tcase_create("convergence");
    tcase_add_loop_test(convergence, sigma_holds, 0, 6);
    tcase_add_test(convergence, sigma_at_its_limits);
    tcase_add_test(convergence, beta_is_reached);
    tcase_add_test(convergence, beta_at_its_limits);
    suite_add_tcase(suite, convergence);
    TCase *memory = tcase_create("memory");
    tcase_add_loop_test(memory, without_memory, 0, ALL);
    suite_add_tcase(suite, memory);
    return suite;
}
