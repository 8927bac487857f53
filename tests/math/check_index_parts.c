/* SPDX-License-Identifier: MIT */
/* What products contribute to an index of published figures, changes of value, and GEKS. That the enclosures hold every
 * result is judged by soundness_index.c; here, that they are narrow, and what they say at their limits. */
#include "published.h"

enum { PRODUCTS = 3, PERIODS = 8, FIGURES = PRODUCTS * PERIODS };

/* By hand: four rising prices with falling quantities, one product after the other. */
static const double prices[FIGURES] = {10, 11, 11.5, 12, 12, 13,  13.5, 14, 5,   4.8, 4.9, 5.2,
                                       5,  5.1, 5.3, 5.4, 2, 2.6, 2.9,  3,  3.3, 3.1, 3.5, 3.8};
static const double quantities[FIGURES] = {20, 18, 17, 17, 16, 16, 15, 15, 30, 33, 33, 30,
                                           31, 32, 31, 30, 50, 40, 37, 35, 30, 33, 30, 28};
static hne_interval wide_prices[FIGURES], wide_quantities[FIGURES];

static const hne_basket plain = {prices, PERIODS, 1, quantities, PERIODS, 1, PRODUCTS, PERIODS};
static const hne_interval_basket published = {wide_prices, PERIODS, 1, wide_quantities, PERIODS, 1, PRODUCTS, PERIODS};

static void widen(double by)
{
    for (size_t i = 0; i < FIGURES; i++) {
        wide_prices[i] = hne_interval_of(prices[i] - by, prices[i] + by);
        wide_quantities[i] = hne_interval_of(quantities[i] - by, quantities[i] + by);
    }
}

static void assert_about(hne_interval x, double value, double width)
{
    ck_assert_msg(x.lower <= value + 1e-14 && value - 1e-14 <= x.upper && x.upper - x.lower <= width,
                  "%.17g in [%.17g, %.17g]", value, x.lower, x.upper);
}

static const hne_index_formula formulas[] = {
    HNE_INDEX_LASPEYRES, HNE_INDEX_PAASCHE, HNE_INDEX_FISHER, HNE_INDEX_TORNQVIST, HNE_INDEX_WALSH,
    HNE_INDEX_MARSHALL_EDGEWORTH, HNE_INDEX_LOWE, HNE_INDEX_YOUNG, HNE_INDEX_GEARY_KHAMIS, HNE_INDEX_DUTOT,
    HNE_INDEX_CARLI, HNE_INDEX_JEVONS, HNE_INDEX_HARMONIC, HNE_INDEX_GEOMETRIC_LASPEYRES,
    HNE_INDEX_GEOMETRIC_PAASCHE};
enum { FORMULAS = sizeof formulas / sizeof *formulas };

static const hne_contribution_form forms[] = {HNE_CONTRIBUTION_ADDITIVE, HNE_CONTRIBUTION_MULTIPLICATIVE};

/* Of numbers they are numbers; of figures rounded by up to 0.5 % about as wide as that. */
START_TEST(contributions_are_narrow)
{
    static const struct { double by, width; } cases[] = {{0, 1e-10}, {0.005, 0.04}};
    double number[PRODUCTS];
    hne_interval found[PRODUCTS];
    for (size_t k = 0; k < 4; k++)
        for (int quantity = 0; quantity < 2; quantity++) {
            hne_index_kind kind = quantity ? HNE_INDEX_OF_QUANTITIES : HNE_INDEX_OF_PRICES;
            widen(cases[k / 2].by);
            ck_assert_int_eq(hne_index_contributions(formulas[_i], 0, kind, forms[k % 2], &plain, 0, 3, 1, number, 1),
                             HNE_OK);
            ck_assert_int_eq(hne_index_contribution_intervals(formulas[_i], kind, forms[k % 2], &published, 0, 3, 1,
                                                              found, 1), HNE_OK);
            for (size_t i = 0; i < PRODUCTS; i++)
                assert_about(found[i], number[i], cases[k / 2].width);
        }
}
END_TEST

START_TEST(contributions_at_their_limits)
{
    hne_interval found[PRODUCTS], none = hne_interval_point(forms[_i] == HNE_CONTRIBUTION_ADDITIVE ? 0 : 1);
    hne_index_formula formula = HNE_INDEX_FISHER;
    widen(0.01);
    wide_prices[PERIODS] = hne_interval_missing(); /* the second product is not there */
    ck_assert_int_eq(hne_index_contribution_intervals(formula, HNE_INDEX_OF_PRICES, forms[_i], &published, 0, 1, 0,
                                                      found, 1), HNE_OK);
    ck_assert(found[1].lower == none.lower && found[1].upper == none.upper && found[0].lower > 0);
    ck_assert_int_eq(hne_index_contribution_intervals(formula, HNE_INDEX_OF_PRICES, forms[_i], &published, 2, 2, 0,
                                                      found, 1), HNE_OK);
    ck_assert(found[0].lower == none.lower && found[0].upper == none.upper);
    wide_prices[PERIODS] = hne_interval_of(0, 1); /* or perhaps */
    ck_assert_int_eq(hne_index_contribution_intervals(formula, HNE_INDEX_OF_PRICES, forms[_i], &published, 0, 1, 0,
                                                      found, 1), HNE_OK);
    ck_assert(isinf(found[0].lower) && isinf(found[2].upper));
    wide_prices[PERIODS] = hne_interval_empty();
    ck_assert_int_eq(hne_index_contribution_intervals(formula, HNE_INDEX_OF_PRICES, forms[_i], &published, 0, 1, 0,
                                                      found, 1), HNE_OK);
    ck_assert(hne_interval_is_empty(found[0]) && hne_interval_is_empty(found[1]));
    for (size_t i = 0; i < PRODUCTS; i++)
        wide_prices[i * PERIODS] = hne_interval_missing();
    ck_assert_int_eq(hne_index_contribution_intervals(formula, HNE_INDEX_OF_PRICES, forms[_i], &published, 0, 1, 0,
                                                      found, 1), HNE_OK);
    ck_assert(hne_interval_is_missing(found[0]) && hne_interval_is_missing(found[1]));
}
END_TEST

START_TEST(changes_of_value)
{
    double number;
    hne_interval found, other;
    for (int kind = HNE_INDEX_OF_PRICES; kind <= HNE_INDEX_OF_QUANTITIES; kind++) {
        widen(0);
        ck_assert_int_eq(hne_value_change_of_periods((hne_value_change)_i, (hne_index_kind)kind, &plain, 0, 4, &number),
                         HNE_OK);
        ck_assert_int_eq(hne_value_change_of_periods_interval((hne_value_change)_i, (hne_index_kind)kind, &published, 0,
                                                              4, &found), HNE_OK);
        assert_about(found, number, 1e-9 * fabs(number));
        widen(0.05);
        ck_assert_int_eq(hne_value_change_of_periods_interval((hne_value_change)_i, (hne_index_kind)kind, &published, 0,
                                                              4, &found), HNE_OK);
        assert_about(found, number, 22); /* of quantities of a hundred in all, 20 */
    }
    ck_assert_int_eq(hne_value_change_of_periods_interval((hne_value_change)_i, HNE_INDEX_OF_PRICES, &published, 4, 4,
                                                          &other), HNE_OK);
    ck_assert(other.lower == 0 && other.upper == 0);
    wide_quantities[0] = hne_interval_of(-1, 1);
    ck_assert_int_eq(hne_value_change_of_periods_interval((hne_value_change)_i, HNE_INDEX_OF_PRICES, &published, 0, 4,
                                                          &other), HNE_OK);
    ck_assert(isinf(other.lower) && isinf(other.upper));
    wide_quantities[0] = hne_interval_empty();
    ck_assert_int_eq(hne_value_change_of_periods_interval((hne_value_change)_i, HNE_INDEX_OF_PRICES, &published, 0, 4,
                                                          &other), HNE_OK);
    ck_assert(hne_interval_is_empty(other));
}
END_TEST

static const hne_index_formula reversible[] = {
    HNE_INDEX_FISHER, HNE_INDEX_TORNQVIST, HNE_INDEX_WALSH, HNE_INDEX_MARSHALL_EDGEWORTH, HNE_INDEX_GEARY_KHAMIS,
    HNE_INDEX_JEVONS, HNE_INDEX_CSWD};
enum { REVERSIBLE = sizeof reversible / sizeof *reversible };

START_TEST(geks_by_all_splices)
{
    double number[PERIODS];
    hne_interval found[PERIODS];
    for (int splice = HNE_SPLICE_MOVEMENT; splice <= HNE_SPLICE_FIXED_BASE_MOVING; splice++)
        for (size_t window = 2; window <= PERIODS + 1; window++) {
            ck_assert_int_eq(hne_multilateral_index(HNE_MULTILATERAL_GEKS, reversible[_i], HNE_INDEX_OF_PRICES, &plain,
                                                    window, (hne_splice)splice, number, 1), HNE_OK);
            for (int k = 0; k < 2; k++) {
                widen(k ? 0.0005 : 0);
                ck_assert_int_eq(hne_geks_intervals(reversible[_i], HNE_INDEX_OF_PRICES, &published, window,
                                                    (hne_splice)splice, found, 1), HNE_OK);
                for (size_t t = 0; t < PERIODS; t++)
                    assert_about(found[t], number[t], k ? 0.02 : 1e-12);
            }
        }
}
END_TEST

START_TEST(geks_at_its_limits)
{
    hne_interval found[PERIODS];
    hne_interval_basket one = published;
    widen(0.01);
    wide_prices[2] = hne_interval_of(0, 20);
    ck_assert_int_eq(hne_geks_intervals(HNE_INDEX_FISHER, HNE_INDEX_OF_PRICES, &published, 3, HNE_SPLICE_MOVEMENT, found,
                                        1), HNE_OK);
    ck_assert(found[0].lower == 1 && found[0].upper == 1 && found[1].lower == 0 && found[1].upper == INFINITY);
    wide_prices[2] = hne_interval_empty();
    ck_assert_int_eq(hne_geks_intervals(HNE_INDEX_FISHER, HNE_INDEX_OF_PRICES, &published, 3, HNE_SPLICE_MOVEMENT, found,
                                        1), HNE_OK);
    ck_assert(hne_interval_is_empty(found[1]));
    for (size_t i = 0; i < PRODUCTS; i++)
        wide_prices[i * PERIODS + 2] = hne_interval_missing();
    ck_assert_int_eq(hne_geks_intervals(HNE_INDEX_FISHER, HNE_INDEX_OF_PRICES, &published, 2, HNE_SPLICE_MOVEMENT, found,
                                        1), HNE_OK);
    ck_assert(found[1].lower > 1 && hne_interval_is_missing(found[2]) && hne_interval_is_missing(found[3]));
    one.periods = 1;
    ck_assert_int_eq(hne_geks_intervals(HNE_INDEX_FISHER, HNE_INDEX_OF_PRICES, &one, 2, HNE_SPLICE_MEAN, found, 1), HNE_OK);
    ck_assert(found[0].lower == 1 && found[0].upper == 1);
}
END_TEST

START_TEST(bad_arguments_are_refused)
{
    hne_interval found[PERIODS] = {{7, 7}};
    hne_interval_basket none = published;
    none.quantities = NULL;
    widen(0.01);
    const hne_status all[] = {
        hne_index_contribution_intervals(HNE_INDEX_CSWD, HNE_INDEX_OF_PRICES, HNE_CONTRIBUTION_ADDITIVE, &published, 0, 1,
                                         0, found, 1),
        hne_index_contribution_intervals(HNE_INDEX_STUVEL, HNE_INDEX_OF_PRICES, HNE_CONTRIBUTION_ADDITIVE, &published, 0,
                                         1, 0, found, 1),
        hne_index_contribution_intervals(HNE_INDEX_FISHER, HNE_INDEX_OF_PRICES, (hne_contribution_form)3, &published, 0,
                                         1, 0, found, 1),
        hne_index_contribution_intervals(HNE_INDEX_FISHER, HNE_INDEX_OF_PRICES, HNE_CONTRIBUTION_ADDITIVE, &published, 0,
                                         PERIODS, 0, found, 1),
        hne_index_contribution_intervals(HNE_INDEX_FISHER, HNE_INDEX_OF_PRICES, HNE_CONTRIBUTION_ADDITIVE, &none, 0, 1, 0,
                                         found, 1),
        hne_index_contribution_intervals(HNE_INDEX_FISHER, HNE_INDEX_OF_PRICES, HNE_CONTRIBUTION_ADDITIVE, &published, 0,
                                         1, 0, found, 0),
        hne_value_change_of_periods_interval((hne_value_change)5, HNE_INDEX_OF_PRICES, &published, 0, 1, found),
        hne_value_change_of_periods_interval(HNE_VALUE_CHANGE_BENNET, HNE_INDEX_OF_PRICES, &published, PERIODS, 1, found),
        hne_value_change_of_periods_interval(HNE_VALUE_CHANGE_BENNET, HNE_INDEX_OF_PRICES, &published, 0, 1, NULL),
        hne_geks_intervals(HNE_INDEX_LASPEYRES, HNE_INDEX_OF_PRICES, &published, 3, HNE_SPLICE_MEAN, found, 1),
        hne_geks_intervals(HNE_INDEX_STUVEL, HNE_INDEX_OF_PRICES, &published, 3, HNE_SPLICE_MEAN, found, 1),
        hne_geks_intervals(HNE_INDEX_FISHER, HNE_INDEX_OF_PRICES, &published, 1, HNE_SPLICE_MEAN, found, 1),
        hne_geks_intervals(HNE_INDEX_FISHER, HNE_INDEX_OF_PRICES, &published, 3, (hne_splice)10, found, 1),
        hne_geks_intervals(HNE_INDEX_FISHER, (hne_index_kind)3, &published, 3, HNE_SPLICE_MEAN, found, 1),
        hne_geks_intervals(HNE_INDEX_FISHER, HNE_INDEX_OF_PRICES, &none, 3, HNE_SPLICE_MEAN, found, 1),
        hne_geks_intervals(HNE_INDEX_FISHER, HNE_INDEX_OF_PRICES, NULL, 3, HNE_SPLICE_MEAN, found, 1),
        hne_geks_intervals(HNE_INDEX_FISHER, HNE_INDEX_OF_PRICES, &published, 3, HNE_SPLICE_MEAN, NULL, 1)};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        ck_assert_msg(all[i] == HNE_ERROR_ARGUMENT, "%zu: %d", i, (int)all[i]);
    ck_assert(found[0].lower == 7 && found[0].upper == 7);
}
END_TEST

static hne_status analyse_parts(void)
{
    hne_interval found[PRODUCTS];
    widen(0.01);
    return hne_index_contribution_intervals(HNE_INDEX_LASPEYRES, HNE_INDEX_OF_PRICES, HNE_CONTRIBUTION_ADDITIVE,
                                            &published, 0, 1, 0, found, 1);
}

static hne_status analyse_factors(void)
{
    hne_interval found[PRODUCTS];
    return hne_index_contribution_intervals(HNE_INDEX_FISHER, HNE_INDEX_OF_PRICES, HNE_CONTRIBUTION_MULTIPLICATIVE,
                                            &published, 0, 1, 0, found, 1);
}

static hne_status analyse_value(void)
{
    hne_interval found;
    return hne_value_change_of_periods_interval(HNE_VALUE_CHANGE_BENNET, HNE_INDEX_OF_PRICES, &published, 0, 1, &found);
}

static hne_status analyse_geks(void)
{
    hne_interval found[PERIODS];
    return hne_geks_intervals(HNE_INDEX_FISHER, HNE_INDEX_OF_PRICES, &published, 3, HNE_SPLICE_MEAN, found, 1);
}

static analysing *const all[] = {analyse_parts, analyse_factors, analyse_value, analyse_geks};
enum { ALL = sizeof all / sizeof *all };

START_TEST(without_memory)
{
    widen(0.01);
    assert_survives(all[_i]);
}
END_TEST

Suite *index_part_suite(void)
{
    Suite *suite = suite_create("index parts of published figures");
    TCase *tests = tcase_create("index parts");
    tcase_add_loop_test(tests, contributions_are_narrow, 0, FORMULAS);
    tcase_add_loop_test(tests, contributions_at_their_limits, 0, 2);
    tcase_add_loop_test(tests, changes_of_value, HNE_VALUE_CHANGE_LASPEYRES, HNE_VALUE_CHANGE_MONTGOMERY + 1);
    tcase_add_loop_test(tests, geks_by_all_splices, 0, REVERSIBLE);
    tcase_add_test(tests, geks_at_its_limits);
    tcase_add_test(tests, bad_arguments_are_refused);
    tcase_add_loop_test(tests, without_memory, 0, ALL);
    suite_add_tcase(suite, tests);
    return suite;
}
