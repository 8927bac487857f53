/* SPDX-License-Identifier: MIT */
/* Analyses of whole tables of published figures. What the function on numbers gives for any figures inside is inside,
 * but for its own rounding; and for figures rounded as they are in print, the ends are reached. */
#include "suites.h"

#include "published.h"

/* ---- shift-share ---- */

enum { INDUSTRIES = 3, PERIODS = 3, FIGURES = INDUSTRIES * PERIODS, PARTS = 6 };

static hne_shift_share_method method;

static double part(const hne_shift_share_parts *of, int which)
{
    const double parts[] = {of->growth, of->national, of->mix, of->regional, of->allocation, of->net_shift};
    return parts[which];
}

static hne_interval interval_part(const hne_interval_shift_share_parts *of, int which)
{
    const hne_interval parts[] = {of->growth, of->national, of->mix, of->regional, of->allocation, of->net_shift};
    return parts[which];
}

static double total_part(const double *x, int which)
{
    hne_shift_share_parts total;
    ck_assert_int_eq(hne_shift_share(method, x, PERIODS, 1, x + FIGURES, PERIODS, 1, INDUSTRIES, PERIODS, &total, NULL,
                                     NULL), HNE_OK);
    return part(&total, which);
}

typedef struct analysis {
    hne_shift_share_parts total, steps[PERIODS - 1], of_industry[INDUSTRIES];
} analysis;

typedef struct interval_analysis {
    hne_interval_shift_share_parts total, steps[PERIODS - 1], of_industry[INDUSTRIES];
} interval_analysis;

static hne_status analyse(const hne_interval *x, interval_analysis *found)
{
    return hne_shift_share_intervals(method, x, PERIODS, 1, x + FIGURES, PERIODS, 1, INDUSTRIES, PERIODS,
                                     &found->total, found->steps,
                                     method == HNE_SHIFT_SHARE_GERFIN ? NULL : found->of_industry);
}

static void compare(const interval_analysis *found, const double *at)
{
    analysis exact;
    int is_gerfin = method == HNE_SHIFT_SHARE_GERFIN;
    ck_assert_int_eq(hne_shift_share(method, at, PERIODS, 1, at + FIGURES, PERIODS, 1, INDUSTRIES, PERIODS,
                                     &exact.total, exact.steps, is_gerfin ? NULL : exact.of_industry), HNE_OK);
    for (int which = 0; which < PARTS; which++) {
        assert_holds(interval_part(&found->total, which), part(&exact.total, which), 1000, "total", which);
        for (size_t t = 0; t + 1 < PERIODS; t++)
            assert_holds(interval_part(&found->steps[t], which), part(&exact.steps[t], which), 1000, "step", which);
        for (size_t i = 0; i < INDUSTRIES && !is_gerfin; i++)
            assert_holds(interval_part(&found->of_industry[i], which), part(&exact.of_industry[i], which), 1000,
                         "industry", which);
    }
}

START_TEST(shift_share_holds)
{
    hne_interval x[2 * FIGURES];
    double at[2 * FIGURES];
    interval_analysis found;
    method = (hne_shift_share_method)_i;
    for (int i = 0; i < draws(); i++) {
        publish(x, 2 * FIGURES, 10, 1000);
        ck_assert_int_eq(analyse(x, &found), HNE_OK);
        for (int inner = 0; inner < 20; inner++) {
            take_inside(at, x, 2 * FIGURES);
            compare(&found, at);
        }
    }
}
END_TEST

/* Rounded to three digits; at 30 % nobody promises anything. */
START_TEST(shift_share_is_reached)
{
    hne_interval x[2 * FIGURES];
    interval_analysis found;
    method = (hne_shift_share_method)_i;
    for (int i = 0; i < draws() / 10 + 1; i++) {
        round_figures(x, 2 * FIGURES);
        ck_assert_int_eq(analyse(x, &found), HNE_OK);
        for (int which = 0; which < PARTS; which++)
            assert_reached(interval_part(&found.total, which), total_part, which, x, 2 * FIGURES, 0.02, "part");
    }
}
END_TEST

START_TEST(shift_share_at_its_limits)
{
    hne_interval x[2 * FIGURES];
    interval_analysis found;
    method = HNE_SHIFT_SHARE_DUNN;
    for (int k = 0; k < 2 * FIGURES; k++)
        x[k] = hne_interval_of(10 + k, 11 + k);
    x[FIGURES] = hne_interval_of(0, 1); /* the first industry of the nation may have begun with nothing */
    ck_assert_int_eq(analyse(x, &found), HNE_OK);
    ck_assert(isinf(found.total.mix.lower) && isinf(found.total.mix.upper) && isinf(found.total.regional.upper));
    ck_assert(isfinite(found.total.growth.lower) && isfinite(found.total.net_shift.upper));
    ck_assert(isfinite(found.steps[1].mix.lower) && isfinite(found.of_industry[1].regional.lower));
    ck_assert(isinf(found.of_industry[0].regional.lower));
    x[0] = hne_interval_of(-1, 1);
    ck_assert_int_eq(analyse(x, &found), HNE_OK);
    ck_assert(isinf(found.total.growth.lower) && isinf(found.total.growth.upper) && isinf(found.total.national.lower));
    x[0] = hne_interval_empty();
    ck_assert_int_eq(analyse(x, &found), HNE_OK);
    ck_assert(hne_interval_is_empty(found.total.growth) && hne_interval_is_empty(found.total.national));
    x[1] = hne_interval_missing();
    ck_assert_int_eq(analyse(x, &found), HNE_OK);
    ck_assert(hne_interval_is_empty(found.total.growth) && hne_interval_is_missing(found.total.national));
    ck_assert(hne_interval_is_missing(found.steps[0].growth) && hne_interval_is_missing(found.of_industry[0].regional));
    ck_assert(!hne_interval_is_missing(found.of_industry[1].regional));
}
END_TEST

START_TEST(shift_share_refuses)
{
    hne_interval x[2 * FIGURES];
    hne_interval_shift_share_parts parts[INDUSTRIES];
    publish(x, 2 * FIGURES, 10, 100);
    ck_assert_int_eq(hne_shift_share_intervals(0, x, 1, 3, x, 1, 3, 3, 2, parts, NULL, NULL), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_shift_share_intervals(4, x, 1, 3, x, 1, 3, 3, 2, parts, NULL, NULL), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_shift_share_intervals(1, NULL, 1, 3, x, 1, 3, 3, 2, parts, NULL, NULL), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_shift_share_intervals(1, x, 1, 3, NULL, 1, 3, 3, 2, parts, NULL, NULL), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_shift_share_intervals(1, x, 1, 3, x, 1, 3, 0, 2, parts, NULL, NULL), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_shift_share_intervals(1, x, 1, 3, x, 1, 3, 3, 1, parts, NULL, NULL), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_shift_share_intervals(3, x, 1, 3, x, 1, 3, 3, 2, NULL, NULL, parts), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_shift_share_intervals(1, x, 1, 3, x, 1, 3, 3, 2, NULL, NULL, NULL), HNE_OK);
}
END_TEST

/* ---- specialisation, dissimilarity, Lafay ---- */

enum { REGIONS = 3, CELLS = REGIONS * INDUSTRIES };

static hne_specialisation_kind kind;

static double specialisation_at(const double *x, int region)
{
    double found[REGIONS];
    ck_assert_int_eq(hne_specialisation(kind, x, REGIONS, INDUSTRIES, INDUSTRIES, 1, found, 1), HNE_OK);
    return found[region];
}

static hne_status specialise(const hne_interval *x, hne_interval *found)
{
    return hne_specialisation_intervals(kind, x, REGIONS, INDUSTRIES, INDUSTRIES, 1, found, 1);
}

START_TEST(specialisation_holds)
{
    hne_interval x[CELLS], found[REGIONS];
    double at[CELLS];
    kind = (hne_specialisation_kind)_i;
    for (int i = 0; i < draws(); i++) {
        publish(x, CELLS, i % 3 ? 10 : 0, i % 5 ? 1000 : 11);
        ck_assert_int_eq(specialise(x, found), HNE_OK);
        for (int inner = 0; inner < 20; inner++) {
            take_inside(at, x, CELLS);
            for (int r = 0; r < REGIONS; r++) {
                double exact = specialisation_at(at, r);
                assert_holds(found[r], exact, fmax(1, exact * exact), "specialisation", r);
            }
        }
    }
}
END_TEST

START_TEST(specialisation_is_reached)
{
    hne_interval x[CELLS], found[REGIONS];
    kind = (hne_specialisation_kind)_i;
    double spare = kind == HNE_SPECIALISATION_KRUGMAN_OTHERS || kind == HNE_SPECIALISATION_GINI ? 1 : 0.05;
    for (int i = 0; i < draws() / 10 + 1; i++) {
        round_figures(x, CELLS);
        for (int k = 0; k < REGIONS; k++) /* no two shares alike */
            x[k * (INDUSTRIES + 1)] = hne_interval_of(2000 + k, 2001 + k);
        ck_assert_int_eq(specialise(x, found), HNE_OK);
        for (int r = 0; r < REGIONS; r++)
            assert_reached(found[r], specialisation_at, r, x, CELLS, spare, "specialisation");
    }
}
END_TEST

START_TEST(specialisation_at_its_limits)
{
    hne_interval x[CELLS], found[REGIONS];
    for (int k = 0; k < CELLS; k++)
        x[k] = hne_interval_of(10 + k, 11 + k);
    for (int i = 0; i < INDUSTRIES; i++)
        x[i] = hne_interval_point(0); /* the first region has nothing */
    for (kind = HNE_SPECIALISATION_KRUGMAN; kind <= HNE_SPECIALISATION_WEIGHTED_GINI; kind++) {
        ck_assert_int_eq(specialise(x, found), HNE_OK);
        ck_assert(hne_interval_is_missing(found[0]));
        int needs_all = kind == HNE_SPECIALISATION_KRUGMAN_OTHERS;
        ck_assert_int_eq(hne_interval_is_missing(found[1]), needs_all);
    }
    x[0] = hne_interval_of(0, 1); /* or perhaps something */
    kind = HNE_SPECIALISATION_KRUGMAN;
    ck_assert_int_eq(specialise(x, found), HNE_OK);
    ck_assert(found[0].lower == 0 && found[0].upper == 2 && found[1].upper < 2);
    x[0] = hne_interval_of(-1, 1);
    ck_assert_int_eq(specialise(x, found), HNE_OK);
    ck_assert(isinf(found[1].lower) && isinf(found[1].upper));
    x[1] = hne_interval_empty();
    ck_assert_int_eq(specialise(x, found), HNE_OK);
    ck_assert(hne_interval_is_empty(found[1]));
    x[2] = hne_interval_missing();
    ck_assert_int_eq(specialise(x, found), HNE_OK);
    ck_assert(hne_interval_is_missing(found[1]));
    const hne_interval alone[] = {{1, 1}, {2, 3}};
    ck_assert_int_eq(hne_specialisation_intervals(HNE_SPECIALISATION_HOOVER, alone, 1, 2, 2, 1, found, 1), HNE_OK);
    ck_assert(found[0].lower == 0 && found[0].upper < 1);
    ck_assert_int_eq(hne_specialisation_intervals(0, x, 3, 3, 3, 1, found, 1), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_specialisation_intervals(8, x, 3, 3, 3, 1, found, 1), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_specialisation_intervals(1, NULL, 3, 3, 3, 1, found, 1), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_specialisation_intervals(1, x, 3, 3, 3, 1, found, 0), HNE_ERROR_ARGUMENT);
}
END_TEST

static double dissimilarity_at(const double *x, int unused)
{
    double found;
    (void)unused;
    ck_assert_int_eq(hne_dissimilarity(x, REGIONS, 1, x + REGIONS, 1, &found), HNE_OK);
    return found;
}

static double lafay_at(const double *x, int industry)
{
    double found[INDUSTRIES];
    ck_assert_int_eq(hne_lafay_series(x, INDUSTRIES, 1, x + INDUSTRIES, 1, found, 1), HNE_OK);
    return found[industry];
}

START_TEST(lafay_holds)
{
    hne_interval x[2 * INDUSTRIES], found[INDUSTRIES];
    double at[2 * INDUSTRIES];
    for (int i = 0; i < 3 * draws(); i++) {
        publish(x, 2 * INDUSTRIES, i % 3 ? 10 : 0, i % 2 ? 1000 : 11);
        ck_assert_int_eq(hne_lafay_intervals(x, INDUSTRIES, 1, x + INDUSTRIES, 1, found, 1), HNE_OK);
        for (int inner = 0; inner < 20; inner++) {
            take_inside(at, x, 2 * INDUSTRIES);
            for (int k = 0; k < INDUSTRIES; k++)
                assert_holds(found[k], lafay_at(at, k), 1, "Lafay", k);
        }
    }
}
END_TEST

START_TEST(lafay_and_dissimilarity_are_reached)
{
    hne_interval x[2 * INDUSTRIES], found[INDUSTRIES], alike;
    for (int i = 0; i < draws() / 5 + 1; i++) {
        round_figures(x, 2 * INDUSTRIES);
        x[0] = hne_interval_of(3000, 3001);
        x[4] = hne_interval_of(2000, 2001);
        ck_assert_int_eq(hne_lafay_intervals(x, INDUSTRIES, 1, x + INDUSTRIES, 1, found, 1), HNE_OK);
        for (int k = 0; k < INDUSTRIES; k++)
            assert_reached(found[k], lafay_at, k, x, 2 * INDUSTRIES, 0.01, "Lafay");
        ck_assert_int_eq(hne_dissimilarity_interval(x, INDUSTRIES, 1, x + INDUSTRIES, 1, &alike), HNE_OK);
        assert_reached(alike, dissimilarity_at, 0, x, 2 * INDUSTRIES, 0.02, "dissimilarity");
    }
}
END_TEST

START_TEST(lafay_at_its_limits)
{
    hne_interval x[] = {{0, 0}, {0, 0}, {0, 0}, {0, 0}}, found[2];
    ck_assert_int_eq(hne_lafay_intervals(x, 2, 1, x + 2, 1, found, 1), HNE_OK);
    ck_assert(hne_interval_is_missing(found[0]) && hne_interval_is_missing(found[1]));
    x[0].upper = 1; /* trade, or none */
    ck_assert_int_eq(hne_lafay_intervals(x, 2, 1, x + 2, 1, found, 1), HNE_OK);
    ck_assert(found[0].lower == -0.5 && found[0].upper == 0.5);
    x[0] = x[3] = hne_interval_of(2, INFINITY); /* each industry all one way */
    ck_assert_int_eq(hne_lafay_intervals(x, 2, 1, x + 2, 1, x, 1), HNE_OK);
    ck_assert(x[0].upper == 0.5 && x[1].lower == -0.5);
    x[0] = hne_interval_of(-1, 1);
    ck_assert_int_eq(hne_lafay_intervals(x, 2, 1, x + 2, 1, found, 1), HNE_OK);
    ck_assert(isinf(found[1].lower));
    x[1] = hne_interval_empty();
    ck_assert_int_eq(hne_lafay_intervals(x, 2, 1, x + 2, 1, found, 1), HNE_OK);
    ck_assert(hne_interval_is_empty(found[0]));
    x[2] = hne_interval_missing();
    ck_assert_int_eq(hne_lafay_intervals(x, 2, 1, x + 2, 1, found, 1), HNE_OK);
    ck_assert(hne_interval_is_missing(found[0]));
    ck_assert_int_eq(hne_lafay_intervals(NULL, 2, 1, x, 1, found, 1), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_lafay_intervals(x, 2, 1, NULL, 1, found, 1), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_lafay_intervals(x, 2, 1, x, 1, found, 0), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_lafay_intervals(NULL, 0, 1, NULL, 1, NULL, 0), HNE_OK);
}
END_TEST

/* ---- memory ---- */

static hne_status analyse_shift_share(void)
{
    hne_interval x[2 * FIGURES];
    interval_analysis found;
    for (int k = 0; k < 2 * FIGURES; k++)
        x[k] = hne_interval_of(10 + k, 11 + k);
    method = HNE_SHIFT_SHARE_ESTEBAN_MARQUILLAS;
    return analyse(x, &found);
}

static hne_status analyse_specialisation(void)
{
    const hne_interval x[] = {{1, 2}, {3, 4}, {5, 6}, {7, 8}};
    hne_interval found[2];
    hne_status status = HNE_OK;
    for (int k = HNE_SPECIALISATION_KRUGMAN; k <= HNE_SPECIALISATION_WEIGHTED_GINI && status == HNE_OK; k++)
        status = hne_specialisation_intervals((hne_specialisation_kind)k, x, 2, 2, 2, 1, found, 1);
    return status;
}

static hne_status analyse_lafay(void)
{
    const hne_interval x[] = {{1, 2}, {3, 4}, {5, 6}, {7, 8}};
    hne_interval found[2];
    return hne_lafay_intervals(x, 2, 1, x + 2, 1, found, 1);
}

static hne_status analyse_dissimilarity(void)
{
    const hne_interval x[] = {{1, 2}, {3, 4}, {5, 6}, {7, 8}};
    hne_interval found;
    return hne_dissimilarity_interval(x, 2, 1, x + 2, 1, &found);
}

static analysing *const all[] = {analyse_shift_share, analyse_specialisation, analyse_lafay, analyse_dissimilarity};
enum { ALL = sizeof all / sizeof *all };

START_TEST(without_memory)
{
    assert_survives(all[_i]);
}
END_TEST

Suite *published_suite(void)
{
    Suite *suite = suite_create("published tables");
    TCase *shift_share = tcase_create("shift-share");
    tcase_add_loop_test(shift_share, shift_share_holds, HNE_SHIFT_SHARE_DUNN, HNE_SHIFT_SHARE_GERFIN + 1);
    tcase_add_loop_test(shift_share, shift_share_is_reached, HNE_SHIFT_SHARE_DUNN, HNE_SHIFT_SHARE_GERFIN + 1);
    tcase_add_test(shift_share, shift_share_at_its_limits);
    tcase_add_test(shift_share, shift_share_refuses);
    suite_add_tcase(suite, shift_share);
    TCase *structure = tcase_create("structure");
    tcase_add_loop_test(structure, specialisation_holds, HNE_SPECIALISATION_KRUGMAN,
                        HNE_SPECIALISATION_WEIGHTED_GINI + 1);
    tcase_add_loop_test(structure, specialisation_is_reached, HNE_SPECIALISATION_KRUGMAN,
                        HNE_SPECIALISATION_WEIGHTED_GINI + 1);
    tcase_add_test(structure, specialisation_at_its_limits);
    tcase_add_test(structure, lafay_holds);
    tcase_add_test(structure, lafay_and_dissimilarity_are_reached);
    tcase_add_test(structure, lafay_at_its_limits);
    suite_add_tcase(suite, structure);
    TCase *memory = tcase_create("memory");
    tcase_add_loop_test(memory, without_memory, 0, ALL);
    suite_add_tcase(suite, memory);
    return suite;
}
