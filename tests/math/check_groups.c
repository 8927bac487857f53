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

/* ---- memory ---- */

static hne_status analyse_lorenz_curve(void)
{
    const hne_interval x[PEOPLE] = {{1, 2}, {3, 4}};
    hne_interval found[POINTS];
    return curves(x, population, found);
}

static analysing *const all[] = {analyse_lorenz_curve};
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
    TCase *memory = tcase_create("memory");
    tcase_add_loop_test(memory, without_memory, 0, ALL);
    suite_add_tcase(suite, memory);
    return suite;
}
