/* SPDX-License-Identifier: MIT */
#include "suites.h"

#include <stdlib.h>

int main(void)
{
    SRunner *runner = srunner_create(growth_suite());
    srunner_add_suite(runner, compare_suite());
    srunner_add_suite(runner, rank_suite());
    srunner_add_suite(runner, enclosure_suite());
    srunner_add_suite(runner, golden_suite());
    srunner_add_suite(runner, benchmark_suite());
    srunner_add_suite(runner, series_suite());
    srunner_add_suite(runner, measure_suite());
    srunner_add_suite(runner, structure_suite());
    srunner_add_suite(runner, regression_suite());
    srunner_add_suite(runner, indexnum_suite());
    srunner_add_suite(runner, index_part_suite());
    srunner_add_suite(runner, index_published_suite());
    srunner_add_suite(runner, inclusion_suite());
    srunner_add_suite(runner, panel_suite());
    srunner_add_suite(runner, across_suite());
    srunner_add_suite(runner, table_suite());
    srunner_add_suite(runner, published_suite());
    srunner_add_suite(runner, group_suite());
    srunner_add_suite(runner, mode_suite());
    srunner_add_suite(runner, effect_suite());
    srunner_add_suite(runner, synthetic_suite());
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
