/* SPDX-License-Identifier: MIT */
/* Wider vectors change no bit: the same sources, compiled here for what every
 * processor has, against the library, which chooses; and once more, with
 * HNE_MOST_VECTOR_LEVEL set, for vectors between the two. */
#ifndef HNE_MOST_VECTOR_LEVEL
#define HNE_NARROW
#endif
#define hne_i_measure_large narrow_measure_large
#define hne_i_growth_blocks narrow_growth_blocks
#define hne_i_sort_values narrow_sort_values
#define hne_i_sort narrow_sort
#define hne_i_sort_key narrow_sort_key
#define hne_i_sum_values narrow_sum_values
#define hne_i_alloc malloc
#define hne_i_free free

#include <stdlib.h>

#include "math/growth_wide.c"
#undef LANES
#define CHUNK SUM_CHUNK
#define add_to add_sums_to
#include "math/index_sums.c"
#undef CHUNK
#undef add_to
#include "math/large.c"
#include "math/sort.c"
#include "math/kernels.h"

#include <check.h>
#include <fenv.h>
#include <hunanecon.h>
#ifdef __SSE2__
#include <xmmintrin.h>
#endif

enum { MANY = 20000 };

static uint64_t state = 99;

static double uniform(void)
{
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return (double)(state >> 11) * 0x1p-53;
}

/* Of all sizes, some of them equal, zero, missing, infinite or far out. */
static double any_level(void)
{
    static const double special[] = {0, 1, 1, -3, NAN, INFINITY, -INFINITY, 1e-310, 1e308, 5e-324};
    double kind = uniform();
    if (kind < 0.01)
        return special[(int)(uniform() * 10)];
    return kind < 0.5 ? floor(1 + 20 * uniform()) : exp(40 * uniform() - 20);
}

/* As in growth.c. */
HNE_I_INLINE hne_status narrow_growth_body(size_t count, const double *x, size_t lag, double *result)
{
    return hne_i_lagged(hne_i_growth, NULL, 1, count, (hne_i_panel){ x, 0, 1 }, lag, (hne_i_result){ result, 0, 1, 0 });
}
HNE_I_WIDE(hne_status, narrow_growth, count, (size_t count, const double *x, size_t lag, double *result), (count, x, lag, result))

START_TEST(growth_of_numbers)
{
    static double x[MANY], found[MANY], narrow[MANY];
    for (int i = 0; i < MANY; i++)
        x[i] = any_level();
    for (size_t lag = 1; lag < 14; lag += 4) {
        ck_assert_int_eq(hne_growth_series(x, MANY, 1, lag, found, 1), HNE_OK);
        ck_assert_int_eq(narrow_growth(MANY, x, lag, narrow), HNE_OK);
        for (size_t i = 0; i < MANY; i++)
            ck_assert(memcmp(&narrow[i], &found[i], sizeof *found) == 0 || (isnan(narrow[i]) && isnan(found[i])));
        for (size_t i = lag; i < MANY; i++) {
            double one = hne_i_growth(x[i], x[i - lag], NULL);
            ck_assert(memcmp(&one, &found[i], sizeof one) == 0 || (isnan(one) && isnan(found[i])));
        }
    }
}
END_TEST

/* A panel that outgrows the cache goes past it, and comes out the same. */
START_TEST(growth_of_many_numbers)
{
    enum { SERIES = 4001, PERIODS = 1201 };
    static const size_t lags[] = {12, 100}; /* all series at once, and one by one */
    double *x = malloc(sizeof *x * SERIES * PERIODS), *found = malloc(sizeof *x * (SERIES * PERIODS + 1));
    int differ = 0;
    ck_assert(x && found);
    for (size_t i = 0; i < (size_t)SERIES * PERIODS; i++)
        x[i] = i % 1000 ? 1 + uniform() : any_level();
    for (size_t turn = 0; turn < 4; turn++) {
        size_t lag = lags[turn / 2], shift = turn % 2; /* where it begins in a cache line does not matter */
        ck_assert_int_eq(hne_growth_panel(x, SERIES, PERIODS, PERIODS, 1, lag, found + shift, PERIODS, 1), HNE_OK);
        for (size_t i = 0; i < (size_t)SERIES * PERIODS; i++) {
            double one = i % PERIODS < lag ? NAN : hne_i_growth(x[i], x[i - lag], NULL), other = found[i + shift];
            differ += memcmp(&one, &other, sizeof one) != 0 && !(isnan(one) && isnan(other));
        }
    }
    ck_assert_int_eq(hne_growth_panel(x, SERIES, PERIODS, PERIODS, 1, lags[1], x, PERIODS, 1), HNE_OK); /* in place */
    for (size_t i = 0; i < (size_t)SERIES * PERIODS; i++)
        differ += memcmp(&x[i], &found[i + 1], sizeof *x) != 0 && !(isnan(x[i]) && isnan(found[i + 1]));
    ck_assert_int_eq(differ, 0);
    free(x);
    free(found);
}
END_TEST

static int same_ends(hne_interval a, hne_interval b)
{
    return memcmp(&a, &b, sizeof a) == 0 || (hne_interval_is_missing(a) && hne_interval_is_missing(b));
}

START_TEST(growth_of_enclosures)
{
    static hne_interval x[MANY], found[MANY], narrow[MANY];
    for (int i = 0; i < MANY; i++) {
        double level = any_level(), wide = i % 3 ? fabs(level) * 0.01 * uniform() : 0;
        int is_odd = i % 700 == 0;
        x[i] = is_odd ? (i % 1400 ? hne_interval_empty() : hne_interval_missing()) : hne_interval_of(level - wide, level + wide);
    }
    for (size_t lag = 1; lag < 40; lag += 5) {
        ck_assert_int_eq(hne_growth_intervals(x, MANY, 1, lag, found, 1), HNE_OK);
        size_t left = narrow_growth_blocks(x + lag, x, MANY - lag, narrow + lag, hne_growth_interval, 0);
        for (size_t i = lag; i < MANY; i++) {
            ck_assert(same_ends(found[i], hne_growth_interval(x[i], x[i - lag])));
            ck_assert(i < left + lag || same_ends(found[i], narrow[i]));
        }
    }
    memcpy(narrow, x, sizeof x);
    ck_assert_int_eq(hne_growth_intervals(x, MANY, 1, 7, found, 1), HNE_OK);
    ck_assert_int_eq(hne_growth_intervals(narrow, MANY, 1, 7, narrow, 1), HNE_OK); /* in place */
    for (int i = 0; i < MANY; i++)
        ck_assert(same_ends(found[i], narrow[i]));
}
END_TEST

START_TEST(measures_of_large_sets)
{
    static const hne_measure measures[] = {HNE_MEASURE_THEIL_T, HNE_MEASURE_THEIL_L, HNE_MEASURE_GINI};
    static double x[MANY], weights[MANY];
    for (int i = 0; i < MANY; i++) {
        x[i] = exp(6 * uniform() - 3);
        weights[i] = uniform();
    }
    for (int round = 0; round < 3; round++) {
        if (round == 1)
            x[777] = NAN;
        if (round == 2)
            x[10000] = 0;
        for (size_t k = 0; k < 3; k++) {
            double found = -7, narrow = -7, with_weights = -7;
            int is_done;
            ck_assert_int_eq(hne_measure_series(measures[k], 0, x, MANY, 1, NULL, 0, &found), HNE_OK);
            ck_assert_int_eq(narrow_measure_large(measures[k], 0, x, MANY, 1, NULL, 0, &narrow, &is_done), HNE_OK);
            int has_no_zero = round < 2 || measures[k] != HNE_MEASURE_THEIL_L;
            ck_assert(is_done == has_no_zero && (is_done ? memcmp(&found, &narrow, sizeof found) == 0 : isnan(found)));
            ck_assert_int_eq(hne_measure_series(measures[k], 0, x, MANY, 1, weights, 1, &with_weights), HNE_OK);
            ck_assert_int_eq(narrow_measure_large(measures[k], 0, x, MANY, 1, weights, 1, &narrow, &is_done), HNE_OK);
            ck_assert(!is_done || memcmp(&with_weights, &narrow, sizeof narrow) == 0);
        }
    }
}
END_TEST

START_TEST(sums_of_values)
{
    static double data[4 * MANY];
    for (int i = 0; i < 4 * MANY; i++)
        data[i] = i % 977 ? exp(4 * uniform() - 2) : i % 2 ? 0 : NAN;
    hne_basket basket = {data, 1, MANY, data + 2 * MANY, 1, MANY, MANY, 2};
    hne_i_comparison c = {data, data + 2 * MANY, data + MANY, data + 3 * MANY, data, data, 1, 1, MANY};
    hne_i_value_sums sums;
    double laspeyres, paasche;
    ck_assert(narrow_sum_values(&c, NULL, &sums));
    ck_assert_int_eq(hne_index_of_periods(HNE_INDEX_LASPEYRES, 0, HNE_INDEX_OF_PRICES, &basket, 0, 1, 0, &laspeyres),
                     HNE_OK);
    ck_assert_int_eq(hne_index_of_periods(HNE_INDEX_PAASCHE, 0, HNE_INDEX_OF_PRICES, &basket, 0, 1, 0, &paasche),
                     HNE_OK);
    ck_assert(laspeyres == sums.v10 / sums.v00 && paasche == sums.v11 / sums.v01 && sums.matched < MANY);
}
END_TEST

/* By the long way, for a set cut into what is too small to be large: Theil's measures of the parts and of their means. */
START_TEST(large_sets_agree_with_small_ones)
{
    enum { PARTS = 10, EACH = 1000 };
    static double x[PARTS * EACH];
    static uint32_t group[PARTS * EACH];
    for (uint32_t i = 0; i < PARTS * EACH; i++) {
        x[i] = i % 5 ? exp(2 * uniform()) : 1e-6 * (1 + i % 7);
        group[i] = i / EACH;
    }
    static const hne_measure measures[] = {HNE_MEASURE_THEIL_T, HNE_MEASURE_THEIL_L};
    for (int k = 0; k < 2; k++) {
        hne_decomposition parts;
        double whole;
        ck_assert_int_eq(hne_measure_decomposition(measures[k], 0, x, PARTS * EACH, 1, NULL, 0, group, PARTS, &parts, NULL, NULL), HNE_OK);
        ck_assert_int_eq(hne_measure_series(measures[k], 0, x, PARTS * EACH, 1, NULL, 0, &whole), HNE_OK);
        ck_assert(fabs(whole / (parts.within + parts.between) - 1) < 4e-15);
    }
    double stretched[2 * PARTS * EACH], gini, other; /* every other place: the copying way */
    for (int i = 0; i < PARTS * EACH; i++) {
        stretched[2 * i] = x[i];
        stretched[2 * i + 1] = -1;
    }
    ck_assert_int_eq(hne_measure_series(HNE_MEASURE_GINI, 0, x, PARTS * EACH, 1, NULL, 0, &gini), HNE_OK);
    ck_assert_int_eq(hne_measure_series(HNE_MEASURE_GINI, 0, stretched, PARTS * EACH, 2, NULL, 0, &other), HNE_OK);
    ck_assert(gini == other);
    hne_measure_series(HNE_MEASURE_EXTENDED_GINI, 2, x, PARTS * EACH, 1, NULL, 0, &other);
    ck_assert(fabs(gini / other - 1) < 1e-13);
}
END_TEST

/* ---- modes ---- */

static const int modes[] = {FE_UPWARD, FE_DOWNWARD, FE_TOWARDZERO};

/* What enclosures are made of, by all ways: of one, of many, of figures. */
static void enclose_all(hne_interval *found, const hne_interval *x, size_t count)
{
    size_t at = 0;
    hne_figure figure;
    for (size_t i = 1; i < 200; i++) {
        found[at++] = hne_interval_add(x[i], x[i - 1]);
        found[at++] = hne_interval_multiply(x[i], x[i - 1]);
        found[at++] = hne_interval_divide(x[i], x[i - 1]);
        found[at++] = hne_interval_exp(hne_interval_log(x[i]));
        found[at++] = hne_growth_interval(x[i], x[i - 1]);
        found[at++] = hne_compound_annual_growth_interval(x[i], x[i - 1], 7);
        found[at++] = hne_share_of_parts_interval(x[i], x[i - 1]);
    }
    hne_growth_intervals(x, count, 1, 12, found + at, 1);
    at += count;
    hne_log_growth_intervals(x, count, 1, 12, found + at, 1);
    at += count;
    for (int measure = HNE_MEASURE_MEAN; measure <= HNE_MEASURE_HILL; measure++) {
        found[at] = hne_interval_missing();
        (void)hne_measure_intervals((hne_measure)measure, 1, x, 100, 1, NULL, 0, &found[at++]);
    }
    for (int formula = HNE_INDEX_LASPEYRES; formula <= HNE_INDEX_GEOMETRIC_PAASCHE; formula++) {
        hne_interval_basket basket = {x, 1, 50, x + 100, 1, 50, 50, 2};
        found[at] = hne_interval_missing();
        (void)hne_index_of_periods_interval((hne_index_formula)formula, HNE_INDEX_OF_PRICES, &basket, 0, 1, 0, &found[at++]);
    }
    for (size_t i = 3; i < 20; i++) {
        found[at++] = hne_catch_up_time_interval(x[i], x[i - 1], x[i - 2], x[i - 3]);
        found[at++] = hne_future_level_interval(x[i], x[i - 1], 3);
        found[at++] = hne_location_quotient_interval(x[i], x[i - 1], x[i - 2], x[i - 3]);
    }
    hne_transform_intervals(x, 50, 1, HNE_TRANSFORMATION_CCA, 4, found + at, 1);
    at += 50;
    hne_contribution_intervals(x, 50, 1, x + 50, 1, found + at, 1);
    at += 50;
    hne_rebase_intervals(x, 50, 1, 3, 4, 100, found + at, 1);
    at += 50;
    if (hne_figure_parse("about 2370.13 billion USD", &figure, NULL) == HNE_OK)
        hne_figure_enclosure(figure, HNE_READING_GENEROUS, NULL, found + at, NULL);
}

/* Whatever mode the caller has set, enclosures are the same, and the mode is still set. */
START_TEST(enclosures_in_any_mode)
{
    enum { COUNT = 3000 };
    static hne_interval x[COUNT], nearest[COUNT * 3], odd[COUNT * 3];
    for (int i = 0; i < COUNT; i++) {
        double level = i % 5 ? exp(40 * uniform() - 20) : ldexp(1 + uniform(), -1030);
        x[i] = hne_interval_of(level, level * 1.001);
    }
    enclose_all(nearest, x, COUNT);
    ck_assert_int_eq(fesetround(modes[_i]), 0);
    enclose_all(odd, x, COUNT);
    int mode = fegetround();
    fesetround(FE_TONEAREST);
    ck_assert_int_eq(mode, modes[_i]);
    for (size_t i = 0; i < COUNT * 3; i++)
        ck_assert(same_ends(nearest[i], odd[i]));
#ifdef __SSE2__
    unsigned before = _mm_getcsr();
    _mm_setcsr(before | 0x8040); /* what is subnormal becomes 0 */
    unsigned set = _mm_getcsr(); /* as before, where the processor is only simulated */
    enclose_all(odd, x, COUNT);
    unsigned after = _mm_getcsr();
    _mm_setcsr(before);
    ck_assert((after & 0x8040) == (set & 0x8040));
    for (size_t i = 0; i < COUNT * 3; i++)
        ck_assert(same_ends(nearest[i], odd[i]));
#endif
}
END_TEST

int main(void)
{
    Suite *suite = suite_create("bits");
    TCase *tests = tcase_create("bits");
    tcase_set_timeout(tests, 60);
    tcase_add_test(tests, growth_of_numbers);
    tcase_add_test(tests, growth_of_many_numbers);
    tcase_add_test(tests, growth_of_enclosures);
    tcase_add_loop_test(tests, enclosures_in_any_mode, 0, (int)(sizeof modes / sizeof *modes));
    tcase_add_test(tests, measures_of_large_sets);
    tcase_add_test(tests, sums_of_values);
    tcase_add_test(tests, large_sets_agree_with_small_ones);
    suite_add_tcase(suite, tests);
    SRunner *runner = srunner_create(suite);
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
