/* SPDX-License-Identifier: MIT */
/* Objects: what profiles take, keep, refuse and find again. */
#include "suites.h"

#include <stdlib.h>

int main(void)
{
    SRunner *runner = srunner_create(profile_suite());
    srunner_add_suite(runner, objects_suite());
    srunner_add_suite(runner, breakdown_suite());
    srunner_add_suite(runner, statement_suite());
    srunner_add_suite(runner, equal_suite());
    srunner_add_suite(runner, memory_suite());
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
