/* SPDX-License-Identifier: MIT */
#include "golden.h"
#include "suites.h"

#include <math.h>
#include <stdint.h>

/* The golden bound is a decimal; the end must be that decimal rounded outward:
 * it, or one step beyond the double nearest to it, and never inside. */
static void expect_bound(const golden_case *one, int column, double got, double outward)
{
    double wanted = golden_number(one, column);
    ck_assert_msg(got == wanted || (isfinite(wanted) && got == nextafter(wanted, outward)),
                  "%s:%d: column %d is %a, expected %a or one step outward", one->file, one->line, column, got, wanted);
}

static hne_figure read(const golden_case *one)
{
    hne_figure figure;
    hne_error *error;
    ck_assert_int_eq(hne_error_new(&error), HNE_OK);
    ck_assert_msg(hne_figure_parse(one->columns[0], &figure, error) == HNE_OK, "%s:%d: %s", one->file, one->line,
                  hne_error_message(error));
    hne_error_free(error);
    return figure;
}

static void check_bounds(const golden_case *one)
{
    static const hne_reading readings[] = {HNE_READING_STRICT, HNE_READING_GENEROUS};
    hne_figure figure = read(one);
    for (int i = 0; i < 2; i++) {
        hne_interval enclosure;
        ck_assert_int_eq(hne_figure_enclosure(figure, readings[i], NULL, &enclosure, NULL), HNE_OK);
        expect_bound(one, 1 + 2 * i, enclosure.lower, -INFINITY);
        expect_bound(one, 2 + 2 * i, enclosure.upper, INFINITY);
        double value = hne_figure_value(figure);
        ck_assert(enclosure.lower <= value && value <= enclosure.upper);
    }
}

START_TEST(bounds_are_those_of_the_table)
{
    golden_run("figure-bounds.tsv", check_bounds);
}
END_TEST

/* Bounds that no double holds are cut outward, on both sides. */
START_TEST(bounds_that_are_no_doubles_go_outward)
{
    hne_figure tenth = {1, 1, 0, {"CNY"}, HNE_HEDGE_EXACT};
    hne_interval enclosure;
    ck_assert_int_eq(hne_figure_enclosure(tenth, HNE_READING_STRICT, NULL, &enclosure, NULL), HNE_OK);
    ck_assert(enclosure.upper == nextafter(enclosure.lower, 1));
    ck_assert(enclosure.lower == 0.1 || enclosure.upper == 0.1);
    hne_figure whole = {9007199254740993, 0, 0, {"CNY"}, HNE_HEDGE_EXACT};
    ck_assert_int_eq(hne_figure_enclosure(whole, HNE_READING_STRICT, NULL, &enclosure, NULL), HNE_OK);
    ck_assert(enclosure.lower == 9007199254740992 && enclosure.upper == 9007199254740994);
}
END_TEST

START_TEST(mirrored_figures_have_mirrored_bounds)
{
    for (int hedge = HNE_HEDGE_NONE; hedge <= HNE_HEDGE_UNDER; hedge++)
        for (int64_t digits = 1; digits < 5000; digits += 7) {
            hne_figure figure = {digits, 1, 6, {"USD"}, (hne_hedge)hedge}, mirror = figure;
            hne_interval one, other;
            mirror.digits = -digits;
            ck_assert_int_eq(hne_figure_enclosure(figure, HNE_READING_GENEROUS, NULL, &one, NULL), HNE_OK);
            ck_assert_int_eq(hne_figure_enclosure(mirror, HNE_READING_GENEROUS, NULL, &other, NULL), HNE_OK);
            ck_assert(other.lower == -one.upper && other.upper == -one.lower);
        }
}
END_TEST

START_TEST(values_are_nearest)
{
    ck_assert(hne_figure_value((hne_figure){373, 1, 0, {"PT"}, HNE_HEDGE_NONE}) == 0.373);
    ck_assert(hne_figure_value((hne_figure){-46, 1, 0, {"PP"}, HNE_HEDGE_NONE}) == -0.046);
    ck_assert(hne_figure_value((hne_figure){3730, 2, 9, {"USD"}, HNE_HEDGE_ALMOST}) == 37.3e9);
    ck_assert(hne_figure_value((hne_figure){INT64_MAX, 18, -18, {"USD"}, HNE_HEDGE_NONE}) == 9223372036854775807e-36);
    ck_assert(hne_figure_value((hne_figure){INT64_MIN, 0, 18, {"USD"}, HNE_HEDGE_NONE}) == -9223372036854775808e18);
    ck_assert(hne_figure_value((hne_figure){0, 3, 9, {"USD"}, HNE_HEDGE_NONE}) == 0);
    ck_assert(isnan(hne_figure_value((hne_figure){1, 19, 0, {"USD"}, HNE_HEDGE_NONE})));
}
END_TEST

static const char *rounded(const char *text, int32_t decimals, hne_rounding rounding)
{
    static char printed[64];
    hne_figure figure;
    ck_assert_int_eq(hne_figure_parse_number(text, &figure, NULL), HNE_OK);
    ck_assert_int_eq(hne_figure_round(figure, decimals, rounding, &figure, NULL), HNE_OK);
    hne_figure_print_number(figure, printed, sizeof printed);
    return printed;
}

START_TEST(figures_are_rounded_as_they_are_printed)
{
    static const struct { const char *text; int32_t decimals; const char *printed[5]; } cases[] = {
        /* half away from 0, half to even, half up, half down, toward 0 */
        {"37.25", 1, {"37.3", "37.2", "37.3", "37.2", "37.2"}},
        {"-37.25", 1, {"-37.3", "-37.2", "-37.2", "-37.3", "-37.2"}},
        {"37.35", 1, {"37.4", "37.4", "37.4", "37.3", "37.3"}},
        {"1.005", 2, {"1.01", "1.00", "1.01", "1.00", "1.00"}},
        {"1.0051", 2, {"1.01", "1.01", "1.01", "1.01", "1.00"}},
        {"-0.96", 0, {"-1", "-1", "-1", "-1", "0"}},
        {"7", 2, {"7.00", "7.00", "7.00", "7.00", "7.00"}},
        {"0.999", 2, {"1.00", "1.00", "1.00", "1.00", "0.99"}},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        for (int rounding = 0; rounding < 5; rounding++)
            ck_assert_str_eq(rounded(cases[i].text, cases[i].decimals, rounding), cases[i].printed[rounding]);
}
END_TEST

START_TEST(roundings_that_cannot_be)
{
    hne_figure figure = {.digits = INT64_MAX, .decimals = 0}, out = {.digits = 7};
    ck_assert_int_eq(hne_figure_round(figure, 1, HNE_ROUNDING_HALF_UP, &out, NULL), HNE_ERROR_RANGE);
    ck_assert_int_eq(hne_figure_round(figure, 19, HNE_ROUNDING_HALF_UP, &out, NULL), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_figure_round(figure, 0, 9, &out, NULL), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_figure_round(figure, 0, HNE_ROUNDING_HALF_UP, NULL, NULL), HNE_ERROR_ARGUMENT);
    ck_assert(out.digits == 7);
    figure = (hne_figure){.digits = INT64_MIN, .decimals = 18};
    ck_assert_int_eq(hne_figure_round(figure, 0, HNE_ROUNDING_HALF_AWAY, &out, NULL), HNE_OK);
    ck_assert(out.digits == -9 && out.decimals == 0);
}
END_TEST

START_TEST(members_out_of_range_are_refused)
{
    static const hne_figure bad[] = {
        {1, -1, 0, {"CNY"}, HNE_HEDGE_NONE},        {1, 19, 0, {"CNY"}, HNE_HEDGE_NONE},
        {1, 0, 19, {"CNY"}, HNE_HEDGE_NONE},        {1, 0, -19, {"CNY"}, HNE_HEDGE_NONE},
        {1, 0, INT32_MIN, {"CNY"}, HNE_HEDGE_NONE}, {1, 0, 0, {"CNY"}, (hne_hedge)8},
    };
    hne_interval kept = {7, 7};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        ck_assert_int_eq(hne_figure_enclosure(bad[i], HNE_READING_STRICT, NULL, &kept, NULL), HNE_ERROR_ARGUMENT);
    hne_figure good = {1, 0, 0, {"CNY"}, HNE_HEDGE_NONE};
    ck_assert_int_eq(hne_figure_enclosure(good, (hne_reading)2, NULL, &kept, NULL), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_figure_enclosure(good, HNE_READING_STRICT, NULL, NULL, NULL), HNE_ERROR_ARGUMENT);
    ck_assert(kept.lower == 7 && kept.upper == 7);
}
END_TEST

Suite *figure_suite(void)
{
    Suite *suite = suite_create("figure");
    TCase *tests = tcase_create("figure");
    tcase_add_test(tests, bounds_are_those_of_the_table);
    tcase_add_test(tests, bounds_that_are_no_doubles_go_outward);
    tcase_add_test(tests, mirrored_figures_have_mirrored_bounds);
    tcase_add_test(tests, values_are_nearest);
    tcase_add_test(tests, figures_are_rounded_as_they_are_printed);
    tcase_add_test(tests, roundings_that_cannot_be);
    tcase_add_test(tests, members_out_of_range_are_refused);
    suite_add_tcase(suite, tests);
    return suite;
}
