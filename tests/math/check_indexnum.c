/* SPDX-License-Identifier: MIT */
/* Index numbers: the tests that Fisher asked of formulas, matching, chains, windows, contributions. */
#include "suites.h"

#include "../failing.h"

#include <stdlib.h>

enum { PRODUCTS = 37, PERIODS = 9 };

static double prices[PRODUCTS * PERIODS], quantities[PRODUCTS * PERIODS];
static hne_basket basket;

static void fill(void)
{
    uint64_t state = 41;
    for (int t = 0; t < PERIODS; t++)
        for (int i = 0; i < PRODUCTS; i++) {
            prices[t * PRODUCTS + i] = exp(random_between(&state, -1, 1)) * (1 + 0.1 * t);
            quantities[t * PRODUCTS + i] = exp(random_between(&state, -2, 2));
        }
    basket = (hne_basket){prices, 1, PRODUCTS, quantities, 1, PRODUCTS, PRODUCTS, PERIODS};
}

static double index_of(int formula, hne_index_kind kind, size_t base, size_t period)
{
    double result = -7;
    ck_assert_int_eq(hne_index_of_periods((hne_index_formula)formula, formula == HNE_INDEX_LLOYD_MOULTON ? 0.7 : 0, kind, &basket,
                                          base, period, 3, &result), HNE_OK);
    return result;
}

static int near(double a, double b, double tolerance)
{
    return fabs(a - b) <= tolerance * fmax(1, fmax(fabs(a), fabs(b)));
}

#define ck_assert_near(a, b, tolerance) \
    ck_assert_msg(near(a, b, tolerance), "%s is %.17g, not %.17g", #a, (double)(a), (double)(b))

/* Identity, proportionality, units, and the mean of relatives between the least and the greatest. */
START_TEST(tests_of_fisher)
{
    fill();
    ck_assert_near(index_of(_i, HNE_INDEX_OF_PRICES, 2, 2), 1, 1e-15);
    double before = index_of(_i, HNE_INDEX_OF_PRICES, 0, 1), least = INFINITY, most = 0;
    for (int i = 0; i < PRODUCTS; i++) {
        double r = prices[PRODUCTS + i] / prices[i];
        least = fmin(least, r);
        most = fmax(most, r);
    }
    ck_assert(before > least && before < most);
    int is_of_price_levels = _i == HNE_INDEX_DUTOT; /* depends on units, as is known */
    for (int i = 0; i < PRODUCTS && !is_of_price_levels; i++) /* another unit of a product changes nothing */
        for (int t = 0; t < PERIODS; t++) {
            prices[t * PRODUCTS + i] *= 1 + i % 5;
            quantities[t * PRODUCTS + i] /= 1 + i % 5;
        }
    ck_assert_near(index_of(_i, HNE_INDEX_OF_PRICES, 0, 1), before, 1e-13);
    for (int i = 0; i < PRODUCTS; i++) /* all prices three times as high */
        prices[4 * PRODUCTS + i] = 3 * prices[i];
    double expected = 3;
    if (_i == HNE_INDEX_STUVEL || _i == HNE_INDEX_MONTGOMERY_VARTIA) {
        for (int i = 0; i < PRODUCTS; i++) /* these two are proportional where quantities are the same */
            quantities[4 * PRODUCTS + i] = quantities[i];
    }
    ck_assert_near(index_of(_i, HNE_INDEX_OF_PRICES, 0, 4), expected, 1e-13);
    if (_i != HNE_INDEX_LOWE && _i != HNE_INDEX_YOUNG && _i != HNE_INDEX_LLOYD_MOULTON && _i != HNE_INDEX_TIME_PRODUCT_DUMMY) {
        fill(); /* any order of products */
        double order[PRODUCTS * PERIODS], of[PRODUCTS * PERIODS];
        for (int t = 0; t < PERIODS; t++)
            for (int i = 0; i < PRODUCTS; i++) {
                order[i * PERIODS + t] = prices[t * PRODUCTS + PRODUCTS - 1 - i];
                of[i * PERIODS + t] = quantities[t * PRODUCTS + PRODUCTS - 1 - i];
            }
        hne_basket turned = {order, PERIODS, 1, of, PERIODS, 1, PRODUCTS, PERIODS};
        double other;
        ck_assert_int_eq(hne_index_of_periods((hne_index_formula)_i, 0, HNE_INDEX_OF_PRICES, &turned, 0, 1, 0, &other), HNE_OK);
        ck_assert_near(other, index_of(_i, HNE_INDEX_OF_PRICES, 0, 1), 1e-14);
    }
}
END_TEST

static const int reversible[] = {HNE_INDEX_FISHER, HNE_INDEX_TORNQVIST, HNE_INDEX_WALSH, HNE_INDEX_MARSHALL_EDGEWORTH,
                                 HNE_INDEX_GEARY_KHAMIS, HNE_INDEX_DUTOT, HNE_INDEX_JEVONS, HNE_INDEX_CSWD, HNE_INDEX_STUVEL,
                                 HNE_INDEX_SATO_VARTIA, HNE_INDEX_MONTGOMERY_VARTIA, HNE_INDEX_THEIL};

START_TEST(there_and_back)
{
    fill();
    int formula = reversible[_i];
    ck_assert_near(index_of(formula, HNE_INDEX_OF_PRICES, 0, 1) * index_of(formula, HNE_INDEX_OF_PRICES, 1, 0), 1, 1e-13);
}
END_TEST

/* Prices times quantities are values: exactly so for the ideal ones, and for Laspeyres with Paasche. */
START_TEST(factors_make_values)
{
    fill();
    static const int ideal[][2] = {{HNE_INDEX_FISHER, HNE_INDEX_FISHER}, {HNE_INDEX_STUVEL, HNE_INDEX_STUVEL},
                                   {HNE_INDEX_SATO_VARTIA, HNE_INDEX_SATO_VARTIA}, {HNE_INDEX_LASPEYRES, HNE_INDEX_PAASCHE},
                                   {HNE_INDEX_MONTGOMERY_VARTIA, HNE_INDEX_MONTGOMERY_VARTIA}};
    double then, now;
    ck_assert_int_eq(hne_basket_value(&basket, 0, &then), HNE_OK);
    ck_assert_int_eq(hne_basket_value(&basket, 1, &now), HNE_OK);
    for (size_t k = 0; k < sizeof ideal / sizeof *ideal; k++)
        ck_assert_near(index_of(ideal[k][0], HNE_INDEX_OF_PRICES, 0, 1) * index_of(ideal[k][1], HNE_INDEX_OF_QUANTITIES, 0, 1), now / then, 1e-13);
    static const hne_value_change changes[][2] = {{HNE_VALUE_CHANGE_BENNET, HNE_VALUE_CHANGE_BENNET},
                                                  {HNE_VALUE_CHANGE_MONTGOMERY, HNE_VALUE_CHANGE_MONTGOMERY},
                                                  {HNE_VALUE_CHANGE_LASPEYRES, HNE_VALUE_CHANGE_PAASCHE}};
    for (size_t k = 0; k < 3; k++) {
        double of_prices, of_quantities;
        ck_assert_int_eq(hne_value_change_of_periods(changes[k][0], HNE_INDEX_OF_PRICES, &basket, 0, 1, &of_prices), HNE_OK);
        ck_assert_int_eq(hne_value_change_of_periods(changes[k][1], HNE_INDEX_OF_QUANTITIES, &basket, 0, 1, &of_quantities), HNE_OK);
        ck_assert_near(of_prices + of_quantities, now - then, 1e-12);
    }
}
END_TEST

/* A product that is not in both periods is as if it were not there. */
START_TEST(only_matched_products_count)
{
    fill();
    double p[2 * (PRODUCTS - 4)], q[2 * (PRODUCTS - 4)], alone, together;
    for (int t = 0; t < 2; t++)
        for (int i = 4; i < PRODUCTS; i++) {
            p[t * (PRODUCTS - 4) + i - 4] = prices[t * PRODUCTS + i];
            q[t * (PRODUCTS - 4) + i - 4] = quantities[t * PRODUCTS + i];
        }
    prices[0] = NAN;
    prices[PRODUCTS + 1] = 0;
    quantities[2] = NAN;
    prices[3] = -2;
    hne_basket few = {p, 1, PRODUCTS - 4, q, 1, PRODUCTS - 4, PRODUCTS - 4, 2};
    hne_basket all = basket;
    all.periods = 2;
    for (int formula = HNE_INDEX_LASPEYRES; formula <= HNE_INDEX_TIME_PRODUCT_DUMMY; formula++) {
        int quantities_matter = formula < HNE_INDEX_DUTOT || formula > HNE_INDEX_CSWD;
        if (!quantities_matter || formula == HNE_INDEX_LOWE || formula == HNE_INDEX_YOUNG)
            continue; /* for these a price is enough, and quantities are of the third period */
        ck_assert_int_eq(hne_index_of_periods((hne_index_formula)formula, 0, HNE_INDEX_OF_PRICES, &few, 0, 1, 0, &alone), HNE_OK);
        ck_assert_int_eq(hne_index_of_periods((hne_index_formula)formula, 0, HNE_INDEX_OF_PRICES, &all, 0, 1, 0, &together), HNE_OK);
        ck_assert_near(alone, together, 1e-14);
    }
    for (int i = 0; i < PRODUCTS; i++)
        prices[i] = 0;
    for (int formula = HNE_INDEX_LASPEYRES; formula <= HNE_INDEX_TIME_PRODUCT_DUMMY; formula++)
        ck_assert(isnan(index_of(formula, HNE_INDEX_OF_PRICES, 0, 1)));
}
END_TEST

/* The quick sums and the chain that saves one of them: against sums as they stand, with and without products missing. */
START_TEST(chain_of_fisher_by_hand)
{
    enum { MANY = 64 * 9 };
    static double p[MANY * PERIODS], q[MANY * PERIODS], chained[PERIODS], steps[PERIODS];
    uint64_t state = 3;
    for (int i = 0; i < MANY * PERIODS; i++) {
        p[i] = random_between(&state, 1, 9);
        q[i] = random_between(&state, 0, 9);
    }
    if (_i) {
        p[4 * MANY + 17] = NAN;
        q[6 * MANY] = 0;
        p[6 * MANY + 1] = 0;
    }
    hne_basket many = {p, 1, MANY, q, 1, MANY, MANY, PERIODS};
    ck_assert_int_eq(hne_index_series(HNE_INDEX_FISHER, 0, HNE_INDEX_OF_PRICES, HNE_INDEX_CHAINED, &many, 2, 0, chained, 1), HNE_OK);
    ck_assert_int_eq(hne_index_series(HNE_INDEX_FISHER, 0, HNE_INDEX_OF_PRICES, HNE_INDEX_PERIOD_ON_PERIOD, &many, 2, 0, steps, 1), HNE_OK);
    ck_assert(chained[2] == 1 && isnan(steps[0]));
    for (int t = 1; t < PERIODS; t++) {
        double v[2][2] = {{0, 0}, {0, 0}};
        for (int i = 0; i < MANY; i++) {
            double price[] = {p[(t - 1) * MANY + i], p[t * MANY + i]}, quantity[] = {q[(t - 1) * MANY + i], q[t * MANY + i]};
            for (int k = 0; k < 4 && price[0] > 0 && price[1] > 0; k++)
                v[k / 2][k % 2] += price[k / 2] * quantity[k % 2];
        }
        ck_assert_near(steps[t], sqrt(v[1][0] / v[0][0] * v[1][1] / v[0][1]), 1e-13);
        ck_assert_near(chained[t], chained[t - 1] * steps[t], 1e-14);
    }
}
END_TEST

/* A basket that comes back to where it was: a chain drifts, what compares all periods does not. */
START_TEST(multilateral_indices_do_not_drift)
{
    fill();
    for (int i = 0; i < PRODUCTS; i++) {
        prices[(PERIODS - 1) * PRODUCTS + i] = prices[i];
        quantities[(PERIODS - 1) * PRODUCTS + i] = quantities[i];
    }
    double chained[PERIODS], found[PERIODS];
    ck_assert_int_eq(hne_index_series(HNE_INDEX_LASPEYRES, 0, HNE_INDEX_OF_PRICES, HNE_INDEX_CHAINED, &basket, 0, 0, chained, 1), HNE_OK);
    ck_assert(fabs(chained[PERIODS - 1] - 1) > 0.1);
    for (int method = HNE_MULTILATERAL_GEKS; method <= HNE_MULTILATERAL_TIME_PRODUCT_DUMMY; method++) {
        ck_assert_int_eq(hne_multilateral_index((hne_multilateral)method, HNE_INDEX_FISHER, HNE_INDEX_OF_PRICES, &basket, PERIODS,
                                                HNE_SPLICE_MEAN, found, 1), HNE_OK);
        ck_assert(found[0] == 1);
        ck_assert_near(found[PERIODS - 1], 1, 1e-12);
    }
}
END_TEST

/* Prices that all go the same way are followed by every method, window and splice. */
START_TEST(windows_follow_common_prices)
{
    fill();
    for (int t = 1; t < PERIODS; t++)
        for (int i = 0; i < PRODUCTS; i++)
            prices[t * PRODUCTS + i] = prices[i] * pow(1.03, t);
    double found[PERIODS];
    for (int method = HNE_MULTILATERAL_GEKS; method <= HNE_MULTILATERAL_TIME_PRODUCT_DUMMY; method++)
        for (int splice = HNE_SPLICE_MOVEMENT; splice <= HNE_SPLICE_FIXED_BASE_MOVING; splice++)
            for (size_t window = 2; window < PERIODS + 3; window += 2) {
                ck_assert_int_eq(hne_multilateral_index((hne_multilateral)method, HNE_INDEX_TORNQVIST, HNE_INDEX_OF_PRICES, &basket,
                                                        window, (hne_splice)splice, found, 1), HNE_OK);
                for (int t = 0; t < PERIODS; t++)
                    ck_assert_near(found[t], pow(1.03, t), 1e-11);
            }
}
END_TEST

/* Geary and Khamis: the two equations that define it hold. */
START_TEST(geary_khamis_by_its_equations)
{
    fill();
    double found[PERIODS], average[PRODUCTS];
    ck_assert_int_eq(hne_multilateral_index(HNE_MULTILATERAL_GEARY_KHAMIS, HNE_INDEX_FISHER, HNE_INDEX_OF_PRICES, &basket, PERIODS,
                                            HNE_SPLICE_MEAN, found, 1), HNE_OK);
    for (int i = 0; i < PRODUCTS; i++) {
        double value = 0, all = 0;
        for (int t = 0; t < PERIODS; t++) {
            value += prices[t * PRODUCTS + i] * quantities[t * PRODUCTS + i] / found[t];
            all += quantities[t * PRODUCTS + i];
        }
        average[i] = value / all;
    }
    for (int t = 0; t < PERIODS; t++) {
        double value = 0, at_average = 0;
        for (int i = 0; i < PRODUCTS; i++) {
            value += prices[t * PRODUCTS + i] * quantities[t * PRODUCTS + i];
            at_average += average[i] * quantities[t * PRODUCTS + i];
        }
        ck_assert_near(value / at_average, found[t], 1e-12);
    }
}
END_TEST

START_TEST(contributions_make_the_index)
{
    fill();
    prices[5] = NAN;
    for (int formula = HNE_INDEX_LASPEYRES; formula <= HNE_INDEX_LLOYD_MOULTON; formula++) {
        double parameter = formula == HNE_INDEX_LLOYD_MOULTON ? 0.7 : 0, parts[PRODUCTS], factors[PRODUCTS], sum = 0, product = 1;
        hne_status status = hne_index_contributions((hne_index_formula)formula, parameter, HNE_INDEX_OF_PRICES, HNE_CONTRIBUTION_ADDITIVE,
                                                    &basket, 0, 1, 3, parts, 1);
        int has_none = formula == HNE_INDEX_CSWD || formula == HNE_INDEX_DROBISCH || formula == HNE_INDEX_STUVEL ||
                       formula == HNE_INDEX_MONTGOMERY_VARTIA;
        ck_assert_int_eq(status, has_none ? HNE_ERROR_ARGUMENT : HNE_OK);
        if (has_none)
            continue;
        ck_assert_int_eq(hne_index_contributions((hne_index_formula)formula, parameter, HNE_INDEX_OF_PRICES, HNE_CONTRIBUTION_MULTIPLICATIVE,
                                                 &basket, 0, 1, 3, factors, 1), HNE_OK);
        for (int i = 0; i < PRODUCTS; i++) {
            sum += parts[i];
            product *= factors[i];
        }
        double index = index_of(formula, HNE_INDEX_OF_PRICES, 0, 1);
        ck_assert_near(1 + sum, index, 1e-13);
        ck_assert_near(product, index, 1e-13);
        ck_assert(parts[5] == 0 && factors[5] == 1);
    }
}
END_TEST

START_TEST(shares_with_new_prices)
{
    fill();
    double shares[PRODUCTS], sum = 0;
    ck_assert_int_eq(hne_price_updated_shares(&basket, 0, 1, shares, 1), HNE_OK);
    double first = prices[PRODUCTS] * quantities[0], all = 0;
    for (int i = 0; i < PRODUCTS; i++) {
        sum += shares[i];
        all += prices[PRODUCTS + i] * quantities[i];
    }
    ck_assert_near(sum, 1, 1e-14);
    ck_assert_near(shares[0], first / all, 1e-14);
}
END_TEST

START_TEST(bad_arguments_are_refused)
{
    fill();
    double result = -7, many[PRODUCTS];
    hne_basket no_quantities = basket;
    no_quantities.quantities = NULL;
    hne_index_kind p = HNE_INDEX_OF_PRICES;
    ck_assert_int_eq(hne_index_of_periods((hne_index_formula)0, 0, p, &basket, 0, 1, 0, &result), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_index_of_periods((hne_index_formula)26, 0, p, &basket, 0, 1, 0, &result), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_index_of_periods(HNE_INDEX_FISHER, NAN, p, &basket, 0, 1, 0, &result), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_index_of_periods(HNE_INDEX_FISHER, 0, (hne_index_kind)3, &basket, 0, 1, 0, &result), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_index_of_periods(HNE_INDEX_FISHER, 0, p, NULL, 0, 1, 0, &result), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_index_of_periods(HNE_INDEX_FISHER, 0, p, &basket, 0, PERIODS, 0, &result), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_index_of_periods(HNE_INDEX_LOWE, 0, p, &basket, 0, 1, PERIODS, &result), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_index_of_periods(HNE_INDEX_FISHER, 0, p, &no_quantities, 0, 1, 0, &result), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_index_series(HNE_INDEX_FISHER, 0, p, (hne_index_base)4, &basket, 0, 0, many, 1), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_index_series(HNE_INDEX_FISHER, 0, p, HNE_INDEX_CHAINED, &basket, PERIODS, 0, many, 1), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_index_series(HNE_INDEX_FISHER, 0, p, HNE_INDEX_CHAINED, &basket, 0, 0, many, 0), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_multilateral_index(HNE_MULTILATERAL_GEKS, HNE_INDEX_LASPEYRES, p, &basket, 5, HNE_SPLICE_MEAN, many, 1), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_multilateral_index(HNE_MULTILATERAL_GEKS, HNE_INDEX_FISHER, p, &basket, 1, HNE_SPLICE_MEAN, many, 1), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_multilateral_index(HNE_MULTILATERAL_GEKS, HNE_INDEX_FISHER, p, &basket, 5, (hne_splice)10, many, 1), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_value_change_of_periods((hne_value_change)5, p, &basket, 0, 1, &result), HNE_ERROR_ARGUMENT);
    ck_assert_int_eq(hne_index_contributions(HNE_INDEX_FISHER, 0, p, (hne_contribution_form)3, &basket, 0, 1, 0, many, 1), HNE_ERROR_ARGUMENT);
    ck_assert(result == -7);
    ck_assert_int_eq(hne_index_of_periods(HNE_INDEX_JEVONS, 0, p, &no_quantities, 0, 1, 0, &result), HNE_OK);
    ck_assert(result == index_of(HNE_INDEX_JEVONS, p, 0, 1));
}
END_TEST

static hne_status everything(void)
{
    double many[PRODUCTS];
    hne_status status = hne_index_series(HNE_INDEX_WALSH, 0, HNE_INDEX_OF_PRICES, HNE_INDEX_CHAINED, &basket, 0, 0, many, 1);
    if (status == HNE_OK)
        status = hne_multilateral_index(HNE_MULTILATERAL_GEKS, HNE_INDEX_FISHER, HNE_INDEX_OF_PRICES, &basket, 5, HNE_SPLICE_MEAN, many, 1);
    return status == HNE_OK ? hne_index_contributions(HNE_INDEX_FISHER, 0, HNE_INDEX_OF_PRICES, HNE_CONTRIBUTION_ADDITIVE, &basket, 0, 1, 0, many, 1)
                            : status;
}

START_TEST(memory_may_run_out_anywhere)
{
    fill();
    failing_install();
    long count = 0;
    hne_status status = HNE_ERROR_MEMORY;
    for (; status == HNE_ERROR_MEMORY && count < 100; count++) {
        failing_at(count);
        status = everything();
        failing_at(-1);
        ck_assert(failing_live() == 0);
    }
    failing_remove();
    ck_assert_int_eq(status, HNE_OK);
    ck_assert(count > 3);
}
END_TEST

Suite *indexnum_suite(void)
{
    Suite *suite = suite_create("indexnum");
    TCase *tests = tcase_create("indexnum");
    tcase_add_loop_test(tests, tests_of_fisher, HNE_INDEX_LASPEYRES, HNE_INDEX_TIME_PRODUCT_DUMMY + 1);
    tcase_add_loop_test(tests, there_and_back, 0, (int)(sizeof reversible / sizeof *reversible));
    tcase_add_test(tests, factors_make_values);
    tcase_add_test(tests, only_matched_products_count);
    tcase_add_loop_test(tests, chain_of_fisher_by_hand, 0, 2);
    tcase_add_test(tests, multilateral_indices_do_not_drift);
    tcase_add_test(tests, windows_follow_common_prices);
    tcase_add_test(tests, geary_khamis_by_its_equations);
    tcase_add_test(tests, contributions_make_the_index);
    tcase_add_test(tests, shares_with_new_prices);
    tcase_add_test(tests, bad_arguments_are_refused);
    tcase_add_test(tests, memory_may_run_out_anywhere);
    suite_add_tcase(suite, tests);
    return suite;
}
