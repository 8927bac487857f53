/* SPDX-License-Identifier: MIT */
#include "suites.h"

#include <stdlib.h>

enum { TIES = 5 };

/* Ranks by the definition, in quadratic time. */
static double rank_by_definition(const double *x, size_t count, size_t at, hne_rank_order order, hne_rank_ties ties)
{
    if (isnan(x[at])) {
        return NAN;
    }
    size_t before = 0, equal = 0, equal_earlier = 0, groups_before = 0;
    for (size_t i = 0; i < count; i++) {
        int is_before = order == HNE_RANK_ASCENDING ? x[i] < x[at] : x[i] > x[at];
        int is_first_of_its_kind = 1;
        for (size_t j = 0; j < i; j++) {
            is_first_of_its_kind &= x[j] != x[i];
        }
        before += (size_t)is_before;
        groups_before += (size_t)(is_before && is_first_of_its_kind);
        equal += x[i] == x[at];
        equal_earlier += x[i] == x[at] && i < at;
    }
    const double ranks[TIES] = {
        [HNE_RANK_TIES_AVERAGE] = (double)before + (double)(equal + 1) / 2,
        [HNE_RANK_TIES_MIN] = (double)before + 1,
        [HNE_RANK_TIES_MAX] = (double)(before + equal),
        [HNE_RANK_TIES_DENSE] = (double)groups_before + 1,
        [HNE_RANK_TIES_ORDINAL] = (double)(before + equal_earlier) + 1,
    };
    return ranks[ties];
}

START_TEST(every_tie_rule)
{
    const double x[] = { 20, 30, 10, 20 };
    const double expected[TIES][4] = {
        { 2.5, 1, 4, 2.5 }, { 2, 1, 4, 2 }, { 3, 1, 4, 3 }, { 2, 1, 3, 2 }, { 2, 1, 4, 3 },
    };
    char room[256];
    void *workspace = room + (-(uintptr_t)room & 15);
    for (int ties = 0; ties < TIES; ties++) {
        double result[4];
        ck_assert_int_eq(hne_rank_series(x, 4, 1, HNE_RANK_DESCENDING, (hne_rank_ties)ties, result, 1,
                                         workspace, hne_rank_workspace_size(4)), HNE_OK);
        for (size_t i = 0; i < 4; i++) {
            ck_assert_double_eq(result[i], expected[ties][i]);
        }
    }
}
END_TEST

/* Few and many elements take different ways through the sort. */
START_TEST(ranks_agree_with_the_definition)
{
    static const size_t counts[] = { 1, 2, 3, 63, 64, 65, 300 };
    uint64_t state = 521288629521288629u;
    for (size_t c = 0; c < sizeof counts / sizeof *counts; c++) {
        size_t count = counts[c], size = hne_rank_workspace_size(count);
        double *x = malloc(count * sizeof *x), *result = malloc(count * sizeof *result);
        void *workspace = malloc(size);
        for (size_t i = 0; i < count; i++) {
            static const double odd[] = { NAN, INFINITY, -INFINITY, 0, -0.0, 1e-310, -1e308 };
            uint64_t kind = next_random(&state) % 20;
            x[i] = kind < 7 ? odd[kind] : floor(random_between(&state, -40, 40)) / 4;
        }
        for (int order = HNE_RANK_ASCENDING; order <= HNE_RANK_DESCENDING; order++) {
            for (int ties = 0; ties < TIES; ties++) {
                ck_assert_int_eq(hne_rank_series(x, count, 1, (hne_rank_order)order, (hne_rank_ties)ties, result, 1,
                                                 workspace, size), HNE_OK);
                for (size_t i = 0; i < count; i++) {
                    ck_assert(same(result[i], rank_by_definition(x, count, i, (hne_rank_order)order,
                                                                 (hne_rank_ties)ties)));
                }
            }
        }
        free(x);
        free(result);
        free(workspace);
    }
}
END_TEST

START_TEST(in_place_backwards_and_by_period)
{
    double x[] = { 3, 1, 2 };
    size_t size = hne_rank_workspace_size(3);
    void *workspace = malloc(size);
    ck_assert_int_eq(hne_rank_series(x + 2, 3, -1, HNE_RANK_ASCENDING, HNE_RANK_TIES_MIN, x + 2, -1,
                                     workspace, size), HNE_OK);
    ck_assert(x[0] == 3 && x[1] == 1 && x[2] == 2);
    const double panel[] = { 5, 1, 7, 2, 6, 3 }; /* three regions, two years */
    double result[6];
    ck_assert_int_eq(hne_rank_panel(panel, 3, 2, 2, 1, HNE_RANK_DESCENDING, HNE_RANK_TIES_MIN, result, 2, 1,
                                    workspace, size), HNE_OK);
    const double expected[] = { 3, 3, 1, 2, 2, 1 };
    for (size_t i = 0; i < 6; i++) {
        ck_assert_double_eq(result[i], expected[i]);
    }
    free(workspace);
}
END_TEST

START_TEST(wrong_arguments)
{
    const double x[2] = { 1, 2 };
    double result[2] = { 7, 7 };
    size_t size = hne_rank_workspace_size(2);
    char *workspace = malloc(size + 1);
    ck_assert_uint_eq(hne_rank_workspace_size(0), 0);
    ck_assert_uint_eq(hne_rank_workspace_size(SIZE_MAX), SIZE_MAX);
    ck_assert_uint_eq(hne_rank_intervals_workspace_size(SIZE_MAX / 16), SIZE_MAX);
    const struct {
        const double *x;
        int order, ties;
        int64_t result_stride;
        char *workspace;
        size_t size;
    } cases[] = {
        { NULL, 0, 0, 1, workspace, size }, { x, 2, 0, 1, workspace, size },  { x, -1, 0, 1, workspace, size },
        { x, 0, 5, 1, workspace, size },    { x, 0, -1, 1, workspace, size }, { x, 0, 0, 0, workspace, size },
        { x, 0, 0, 1, NULL, size },         { x, 0, 0, 1, workspace, size - 1 }, { x, 0, 0, 1, workspace + 1, size },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        ck_assert_int_eq(hne_rank_series(cases[i].x, 2, 1, (hne_rank_order)cases[i].order,
                                         (hne_rank_ties)cases[i].ties, result, cases[i].result_stride,
                                         cases[i].workspace, cases[i].size), HNE_ERROR_ARGUMENT);
    }
    ck_assert_int_eq(hne_rank_series(NULL, 0, 1, HNE_RANK_ASCENDING, HNE_RANK_TIES_MIN, NULL, 1, NULL, 0), HNE_OK);
    ck_assert(result[0] == 7 && result[1] == 7);
    free(workspace);
}
END_TEST

START_TEST(ranges_of_ranks)
{
    /* About 90, 70 to 80, 75 to 85, almost surely last, and two that say nothing. */
    const hne_interval x[] = { { 89, 91 }, { 70, 80 }, { 75, 85 }, { 10, 20 }, { NAN, NAN }, { INFINITY, -INFINITY } };
    const double lowest[] = { 1, 2, 2, 4 }, highest[] = { 1, 3, 3, 4 };
    for (size_t i = 0; i < 4; i++) {
        hne_interval range = hne_rank_interval(x, 6, 1, i, HNE_RANK_DESCENDING);
        ck_assert_double_eq(range.lower, lowest[i]);
        ck_assert_double_eq(range.upper, highest[i]);
        range = hne_rank_interval(x, 6, 1, i, HNE_RANK_ASCENDING);
        ck_assert_double_eq(range.lower, 5 - highest[i]);
        ck_assert_double_eq(range.upper, 5 - lowest[i]);
    }
    ck_assert(hne_interval_is_missing(hne_rank_interval(x, 6, 1, 4, HNE_RANK_DESCENDING)));
    ck_assert(hne_interval_is_empty(hne_rank_interval(x, 6, 1, 5, HNE_RANK_DESCENDING)));
    ck_assert(hne_interval_is_missing(hne_rank_interval(x, 6, 1, 6, HNE_RANK_DESCENDING)));
    ck_assert(hne_interval_is_missing(hne_rank_interval(NULL, 6, 1, 0, HNE_RANK_DESCENDING)));
    ck_assert(hne_interval_is_missing(hne_rank_interval(x, 6, 1, 0, (hne_rank_order)9)));
}
END_TEST

/* Of exact values the range is one rank, the best place of equals. */
START_TEST(ranges_of_exact_values)
{
    const hne_interval x[] = { { 20, 20 }, { 30, 30 }, { 10, 10 }, { 20, 20 } };
    const double expected[] = { 2, 1, 4, 2 };
    for (size_t i = 0; i < 4; i++) {
        hne_interval range = hne_rank_interval(x, 4, 1, i, HNE_RANK_DESCENDING);
        ck_assert(range.lower == expected[i] && range.upper == expected[i]);
    }
}
END_TEST

START_TEST(arrays_of_ranges_agree_with_single_ones)
{
    enum { COUNT = 200 };
    hne_interval x[COUNT], result[COUNT];
    uint64_t state = 7777777777777u;
    size_t size = hne_rank_intervals_workspace_size(COUNT);
    void *workspace = malloc(size);
    for (size_t i = 0; i < COUNT; i++) {
        double lower = floor(random_between(&state, -50, 50));
        x[i] = hne_interval_of(lower, i % 3 ? lower : lower + floor(random_between(&state, 0, 9)));
        x[i] = i % 19 ? x[i] : i % 2 ? hne_interval_missing() : hne_interval_empty();
        x[i] = i % 41 ? x[i] : hne_interval_entire();
    }
    for (int order = HNE_RANK_ASCENDING; order <= HNE_RANK_DESCENDING; order++) {
        ck_assert_int_eq(hne_rank_intervals(x, COUNT, 1, (hne_rank_order)order, result, 1, workspace, size), HNE_OK);
        for (size_t i = 0; i < COUNT; i++) {
            hne_interval single = hne_rank_interval(x, COUNT, 1, i, (hne_rank_order)order);
            ck_assert(same(result[i].lower, single.lower) && same(result[i].upper, single.upper));
        }
    }
    hne_interval copy[COUNT];
    for (size_t i = 0; i < COUNT; i++) {
        copy[i] = x[i];
    }
    ck_assert_int_eq(hne_rank_intervals(copy, COUNT, 1, HNE_RANK_DESCENDING, copy, 1, workspace, size), HNE_OK);
    for (size_t i = 0; i < COUNT; i++) {
        ck_assert(same(copy[i].lower, result[i].lower) && same(copy[i].upper, result[i].upper));
    }
    ck_assert_int_eq(hne_rank_intervals(x, COUNT, 1, HNE_RANK_DESCENDING, result, 1, workspace, size - 1),
                     HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_rank_intervals(NULL, 1, 1, HNE_RANK_DESCENDING, result, 1, workspace, size),
                     HNE_ERROR_ARGUMENT);
    free(workspace);
}
END_TEST

Suite *rank_suite(void)
{
    Suite *suite = suite_create("rank");
    TCase *numbers = tcase_create("numbers");
    tcase_add_test(numbers, every_tie_rule);
    tcase_add_test(numbers, ranks_agree_with_the_definition);
    tcase_add_test(numbers, in_place_backwards_and_by_period);
    tcase_add_test(numbers, wrong_arguments);
    suite_add_tcase(suite, numbers);
    TCase *enclosures = tcase_create("enclosures");
    tcase_add_test(enclosures, ranges_of_ranks);
    tcase_add_test(enclosures, ranges_of_exact_values);
    tcase_add_test(enclosures, arrays_of_ranges_agree_with_single_ones);
    suite_add_tcase(suite, enclosures);
    return suite;
}
