/* SPDX-License-Identifier: MIT */
/* Profiles as JSON and tables: golden cases, damaged input, files, memory running out. */
#include "suites.h"

#include <stdlib.h>

int main(void)
{
    SRunner *runner = srunner_create(golden_suite());
    srunner_add_suite(runner, damage_suite());
    srunner_add_suite(runner, file_suite());
    srunner_add_suite(runner, memory_suite());
    srunner_add_suite(runner, csv_golden_suite());
    srunner_add_suite(runner, csv_suite());
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
