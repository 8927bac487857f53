/* SPDX-License-Identifier: MIT */
/* Tests of values. Run twice where the system has a locale with a decimal
 * comma: numbers must not notice. */
#include "suites.h"

#include <locale.h>
#include <stdio.h>
#include <stdlib.h>

static int run(void)
{
    SRunner *runner = srunner_create(period_suite());
    srunner_add_suite(runner, date_suite());
    srunner_add_suite(runner, unit_suite());
    srunner_add_suite(runner, interval_suite());
    srunner_add_suite(runner, policy_suite());
    srunner_add_suite(runner, figure_suite());
    srunner_add_suite(runner, figure_text_suite());
    srunner_add_suite(runner, number_suite());
    srunner_add_suite(runner, rate_suite());
    srunner_run_all(runner, CK_NORMAL);
    int failed = srunner_ntests_failed(runner);
    srunner_free(runner);
    return failed;
}

int main(void)
{
    static const char *const with_comma[] = {"de_DE.UTF-8", "fr_FR.UTF-8", "ru_RU.UTF-8", "de_DE", "fr_FR"};
    int failed = run();
    size_t tried = 0, count = sizeof with_comma / sizeof *with_comma;
    while (tried < count && !setlocale(LC_ALL, with_comma[tried]))
        tried++;
    printf("locale with a decimal comma: %s\n", tried < count ? with_comma[tried] : "none on this system");
    if (tried < count)
        failed += run();
    return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
