/* SPDX-License-Identifier: MIT */
#include "suites.h"

#include <stdlib.h>

int main(void)
{
    SRunner *runner = srunner_create(builtin_suite());
    srunner_add_suite(runner, planted_suite());
    srunner_add_suite(runner, relations_suite());
    srunner_add_suite(runner, sound_suite());
    srunner_add_suite(runner, currencies_suite());
    srunner_add_suite(runner, published_suite());
    srunner_add_suite(runner, increases_suite());
    srunner_add_suite(runner, proportions_suite());
    srunner_add_suite(runner, known_rates_suite());
    srunner_add_suite(runner, quotients_suite());
    srunner_add_suite(runner, memory_suite());
    srunner_add_suite(runner, random_suite());
    srunner_run_all(runner, CK_ENV);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
