/* SPDX-License-Identifier: MIT */
/* Golden cases from tests/cases/math: a line holds the function, its
 * arguments, the expected number and, in the published file, the unit it was
 * printed in and where. */
#include "suites.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { FIELDS = 5, ARGUMENTS = 4 };

static double change(const double *a) { return hne_change(a[0], a[1]); }
static double growth(const double *a) { return hne_growth(a[0], a[1]); }
static double log_growth(const double *a) { return hne_log_growth(a[0], a[1]); }
static double annualised(const double *a) { return hne_annualised_growth(a[0], a[1], a[2], a[3]); }
static double compound(const double *a) { return hne_compound_annual_growth(a[0], a[1], a[2]); }
static double implied_base(const double *a) { return hne_implied_base(a[0], a[1]); }
static double implied_level(const double *a) { return hne_implied_level(a[0], a[1]); }
static double gap(const double *a) { return hne_gap(a[0], a[1]); }
static double ratio(const double *a) { return hne_ratio(a[0], a[1]); }
static double share(const double *a) { return hne_share(a[0], a[1]); }

static const struct function {
    const char *name;
    size_t arguments;
    double (*call)(const double *arguments);
} functions[] = {
    { "change", 2, change },
    { "growth", 2, growth },
    { "log_growth", 2, log_growth },
    { "annualised_growth", 4, annualised },
    { "compound_annual_growth", 3, compound },
    { "implied_base", 2, implied_base },
    { "implied_level", 2, implied_level },
    { "gap", 2, gap },
    { "ratio", 2, ratio },
    { "share", 2, share },
};

static double number(const char *text)
{
    double value;
    ck_assert_msg(hne_number_parse(text, &value, NULL) == HNE_OK, "not a number: \"%s\"", text);
    return value;
}

static double call(const char *name, char *arguments)
{
    for (size_t i = 0; i < sizeof functions / sizeof *functions; i++) {
        if (strcmp(functions[i].name, name) == 0) {
            double values[ARGUMENTS] = { 0 };
            size_t count = 0;
            for (char *word = strtok(arguments, " "); word; word = strtok(NULL, " ")) {
                ck_assert_uint_lt(count, ARGUMENTS);
                values[count++] = number(word);
            }
            ck_assert_msg(count == functions[i].arguments, "%s takes %zu arguments", name, functions[i].arguments);
            return functions[i].call(values);
        }
    }
    ck_abort_msg("unknown function %s", name);
    return NAN;
}

/* Printed to so many decimals: within half a unit of the last. */
static void check_published(char **field)
{
    double scale = strcmp(field[3], "percent") == 0 || strcmp(field[3], "points") == 0 ? 100 : 1;
    const char *point = strchr(field[2], '.');
    double half = 0.5 * pow(10, point ? -(double)strlen(point + 1) : 0);
    double result = scale * call(field[0], field[1]);
    ck_assert_msg(fabs(result - number(field[2])) <= half * (1 + 1e-9), "%s: %.17g, printed %s (%s)",
                  field[0], result, field[2], field[4]);
}

/* The double nearest to the exact result: within 2 units in the last place. */
static void check_regression(char **field)
{
    double expected = number(field[2]), result = call(field[0], field[1]);
    double ulp = nextafter(fabs(expected), INFINITY) - fabs(expected);
    ck_assert_msg(same(result, expected) || fabs(result - expected) <= 2 * ulp, "%s: %.17g, expected %s",
                  field[0], result, field[2]);
}

static size_t split(char *line, char **field)
{
    size_t count = 0;
    line[strcspn(line, "\r\n")] = '\0';
    for (char *rest = line; rest && count < FIELDS; count++) {
        char *end = strchr(rest, '\t');
        field[count] = rest;
        if (end) {
            *end++ = '\0';
        }
        rest = end;
    }
    return count;
}

static void run(const char *path, size_t fields, void (*check)(char **field))
{
    FILE *file = fopen(path, "r");
    ck_assert_msg(file != NULL, "cannot open %s", path);
    char line[1024], *field[FIELDS];
    int cases = 0;
    while (fgets(line, sizeof line, file)) {
        if (line[0] != '#' && line[0] != '\n') {
            ck_assert_msg(split(line, field) == fields, "not %zu fields in %s: %s", fields, path, line);
            check(field);
            cases++;
        }
    }
    fclose(file);
    ck_assert_int_gt(cases, 10);
}

START_TEST(published)
{
    run(TEST_CASES "/math/published.tsv", 5, check_published);
}
END_TEST

START_TEST(regression)
{
    run(TEST_CASES "/math/regression.tsv", 3, check_regression);
}
END_TEST

Suite *golden_suite(void)
{
    Suite *suite = suite_create("golden");
    TCase *tests = tcase_create("golden");
    tcase_add_test(tests, published);
    tcase_add_test(tests, regression);
    suite_add_tcase(suite, tests);
    return suite;
}
