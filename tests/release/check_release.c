/* SPDX-License-Identifier: MIT */
/* The reader of releases. */
#include "suites.h"

#include <stdlib.h>

int main(void)
{
    SRunner *runner = srunner_create(options_suite());
    srunner_add_suite(runner, result_suite());
    srunner_add_suite(runner, circumstances_suite());
    srunner_add_suite(runner, quantities_suite());
    srunner_add_suite(runner, periods_suite());
    srunner_add_suite(runner, golden_suite());
    srunner_add_suite(runner, platforms_suite());
    srunner_add_suite(runner, faults_suite());
    srunner_add_suite(runner, hostile_suite());
    srunner_add_suite(runner, memory_suite());
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
