/* SPDX-License-Identifier: MIT */
#include "golden.h"
#include "suites.h"

#include <math.h>
#include <string.h>

static hne_unit currency(const char *code)
{
    hne_unit unit;
    ck_assert_int_eq(hne_unit_parse(code, &unit, NULL), HNE_OK);
    return unit;
}

static hne_period period_of(const char *text)
{
    hne_period period;
    ck_assert_int_eq(hne_period_parse(text, &period, NULL), HNE_OK);
    return period;
}

static hne_status range(const char *base, const char *quote, const char *period, hne_interval *out)
{
    return hne_rate_range(currency(base), currency(quote), period_of(period), out, NULL);
}

static void check_range(const golden_case *one)
{
    hne_interval got;
    ck_assert_int_eq(range(one->columns[0], one->columns[1], one->columns[2], &got), HNE_OK);
    double lower = golden_number(one, 3), upper = golden_number(one, 4);
    double allowed = 4e-16; /* a division and a product, each rounded outward */
    ck_assert_msg(got.lower <= lower && got.lower >= lower * (1 - allowed) && got.upper >= upper &&
                      got.upper <= upper * (1 + allowed),
                  "%s:%d: [%a, %a], expected [%a, %a]", one->file, one->line, got.lower, got.upper, lower, upper);
}

START_TEST(published_ranges)
{
    golden_run("rates.tsv", check_range);
}
END_TEST

START_TEST(a_currency_in_itself_is_one)
{
    hne_interval got;
    ck_assert_int_eq(range("RUB", "RUB", "2018", &got), HNE_OK);
    ck_assert(got.lower == 1 && got.upper == 1);
}
END_TEST

START_TEST(nothing_is_extrapolated)
{
    hne_interval kept = {7, 7};
    hne_error *error;
    ck_assert_int_eq(range("USD", "CNY", "1980", &kept), HNE_ERROR_NOT_FOUND);
    ck_assert_int_eq(range("USD", "CNY", "1980/1981", &kept), HNE_ERROR_NOT_FOUND);
    ck_assert_int_eq(range("USD", "CNY", "2024/2030", &kept), HNE_ERROR_NOT_FOUND);
    ck_assert_int_eq(range("USD", "RUB", "2018", &kept), HNE_ERROR_NOT_FOUND);
    ck_assert_int_eq(range("RUB", "USD", "2018", &kept), HNE_ERROR_NOT_FOUND);
    ck_assert_int_eq(range("EUR", "CNY", "1998", &kept), HNE_ERROR_NOT_FOUND);
    ck_assert(kept.lower == 7 && kept.upper == 7);
    ck_assert_int_eq(hne_error_new(&error), HNE_OK);
    ck_assert_int_eq(hne_rate_range(currency("USD"), currency("CNY"), period_of("1980"), &kept, error),
                     HNE_ERROR_NOT_FOUND);
    ck_assert_ptr_nonnull(strstr(hne_error_message(error), "CNY against USD for 1980, expected years within 1981"));
    hne_error_free(error);
}
END_TEST

START_TEST(what_has_no_rate_is_refused)
{
    hne_interval kept = {7, 7};
    ck_assert_int_eq(range("USD", "PT", "2018", &kept), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(range("", "USD", "2018", &kept), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_rate_range(currency("USD"), currency("CNY"), (hne_period){0, -1}, &kept, NULL),
                     HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_rate_range(currency("USD"), currency("CNY"), period_of("2018"), NULL, NULL),
                     HNE_ERROR_ARGUMENT);
    ck_assert(kept.lower == 7);
}
END_TEST

/* Each way through the table: sane, and the way back its reciprocal. */
START_TEST(both_directions_for_every_currency)
{
    size_t count = hne_rate_currency_count();
    ck_assert_uint_ge(count, 18);
    ck_assert_int_eq(hne_unit_kind_of(hne_rate_currency(count)), HNE_UNIT_NONE);
    ck_assert(*hne_rate_source() != '\0');
    for (size_t a = 0; a < count; a++)
        for (size_t b = 0; b < count; b++) {
            hne_interval there, back;
            hne_unit base = hne_rate_currency(a), quote = hne_rate_currency(b);
            ck_assert_int_eq(hne_unit_kind_of(base), HNE_UNIT_CURRENCY);
            ck_assert_int_eq(hne_rate_range(base, quote, period_of("2018"), &there, NULL), HNE_OK);
            ck_assert_int_eq(hne_rate_range(quote, base, period_of("2018"), &back, NULL), HNE_OK);
            ck_assert(there.lower > 0 && there.lower <= there.upper && there.upper < 2 * there.lower);
            ck_assert(fabs(there.lower * back.upper - 1) < 1e-14 && fabs(there.upper * back.lower - 1) < 1e-14);
        }
}
END_TEST

Suite *rate_suite(void)
{
    Suite *suite = suite_create("rate");
    TCase *tests = tcase_create("rate");
    tcase_add_test(tests, published_ranges);
    tcase_add_test(tests, a_currency_in_itself_is_one);
    tcase_add_test(tests, nothing_is_extrapolated);
    tcase_add_test(tests, what_has_no_rate_is_refused);
    tcase_add_test(tests, both_directions_for_every_currency);
    suite_add_tcase(suite, tests);
    return suite;
}
