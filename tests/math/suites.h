/* SPDX-License-Identifier: MIT */
/* The suites of the math room, one for each file. */
#ifndef HNE_TESTS_MATH_SUITES_H
#define HNE_TESTS_MATH_SUITES_H

#include <hunanecon.h>

#include <check.h>
#include <math.h>
#include <string.h>

Suite *growth_suite(void);
Suite *compare_suite(void);
Suite *rank_suite(void);
Suite *enclosure_suite(void);
Suite *golden_suite(void);
Suite *benchmark_suite(void);
Suite *series_suite(void);
Suite *effect_suite(void);
Suite *synthetic_suite(void);
Suite *measure_suite(void);
Suite *structure_suite(void);
Suite *regression_suite(void);
Suite *indexnum_suite(void);
Suite *index_part_suite(void);
Suite *index_published_suite(void);
Suite *inclusion_suite(void);
Suite *panel_suite(void);
Suite *across_suite(void);
Suite *table_suite(void);
Suite *published_suite(void);
Suite *group_suite(void);
Suite *mode_suite(void);

/* Equal, or both missing; -0 and 0 are equal. */
static inline int same(double a, double b)
{
    return a == b || (isnan(a) && isnan(b));
}

/* The same pseudo-random numbers in every run and on every system. */
static inline uint64_t next_random(uint64_t *state)
{
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    return *state;
}

/* Uniform in [low, high). */
static inline double random_between(uint64_t *state, double low, double high)
{
    return low + (high - low) * ((double)(next_random(state) >> 11) * 0x1p-53);
}

#endif
