/* SPDX-License-Identifier: MIT */
/* Index numbers against those that manuals and textbooks print, of an artificial economy of six products in five periods
 * in which prices and quantities go far apart. */
#include "suites.h"

enum { PRODUCTS = 6, PERIODS = 5 };

/* ILO, IMF, OECD, Eurostat, UN, World Bank, "Consumer Price Index Manual: Theory and Practice", 2004, chapter 19, tables
 * 19.1 and 19.2; the Producer Price Index Manual of 2004 has them under the same numbers. */
static const double prices[] = {
    1,   1,   1,   1,   1,   1,   /* period 1 */
    1.2, 3,   1.3, 0.7, 1.4, 0.8, /* 2 */
    1,   1,   1.5, 0.5, 1.7, 0.6, /* 3 */
    0.8, 0.5, 1.6, 0.3, 1.9, 0.4, /* 4 */
    1,   1,   1.6, 0.1, 2,   0.2, /* 5 */
};
static const double quantities[] = {
    1,   1,   2,   1,   4.5, 0.5, /* period 1 */
    0.8, 0.9, 1.9, 1.3, 4.7, 0.6, /* 2 */
    1,   1.1, 1.8, 3,   5,   0.8, /* 3 */
    1.2, 1.2, 1.9, 6,   5.6, 1.3, /* 4 */
    0.9, 1.2, 2,   12,  6.5, 2.5, /* 5 */
};

/* Periods 2 to 5 against period 1, to four decimals. */
typedef struct printed {
    hne_index_formula formula;
    hne_index_base comparison;
    double index[PERIODS - 1];
} printed;

static void check_printed(const printed *row)
{
    hne_basket goods = {prices, 1, PRODUCTS, quantities, 1, PRODUCTS, PRODUCTS, PERIODS};
    double found[PERIODS];
    ck_assert_int_eq(hne_index_series(row->formula, 0, HNE_INDEX_OF_PRICES, row->comparison, &goods, 0, 0, found, 1),
                     HNE_OK);
    ck_assert(found[0] == 1);
    for (int t = 1; t < PERIODS; t++)
        ck_assert_msg(fabs(found[t] - row->index[t - 1]) <= 0.00005 * (1 + 1e-9),
                      "formula %d, period %d: %.17g, not %.4f", (int)row->formula, t + 1, found[t], row->index[t - 1]);
}

/* What the manual of 2004 has of these data in chapter 19. */
static const printed manual[] = {
    {HNE_INDEX_LASPEYRES, HNE_INDEX_FIXED_BASE, {1.4200, 1.3450, 1.3550, 1.4400}},
    {HNE_INDEX_CARLI, HNE_INDEX_FIXED_BASE, {1.4000, 1.0500, 0.9167, 0.9833}},
    {HNE_INDEX_FISHER, HNE_INDEX_FIXED_BASE, {1.4011, 1.2721, 1.1762, 1.0712}},
    {HNE_INDEX_LASPEYRES, HNE_INDEX_CHAINED, {1.4200, 1.3646, 1.3351, 1.3306}},
};

START_TEST(published_by_the_manual) { check_printed(&manual[_i]); }
END_TEST

/* B. M. Balk, "Price and Quantity Index Numbers", 2008, tables 3.4, 3.6 and 3.12, of the same data in tables 3.1 and
 * 3.2. Paasche's index of period 2 is 47/34, which is printed there as 1.3823, cut off and not rounded. */
static const printed balk[] = {
    {HNE_INDEX_HARMONIC_LASPEYRES, HNE_INDEX_FIXED_BASE, {1.2542, 1.1346, 0.8732, 0.5556}},
    {HNE_INDEX_GEOMETRIC_LASPEYRES, HNE_INDEX_FIXED_BASE, {1.3300, 1.2523, 1.1331, 1.0999}},
    {HNE_INDEX_LASPEYRES, HNE_INDEX_FIXED_BASE, {1.4200, 1.3450, 1.3550, 1.4400}},
    {HNE_INDEX_PAASCHE, HNE_INDEX_FIXED_BASE, {1.3824, 1.2031, 1.0209, 0.7968}},
    {HNE_INDEX_GEOMETRIC_PAASCHE, HNE_INDEX_FIXED_BASE, {1.4846, 1.3268, 1.3282, 1.4153}},
    {HNE_INDEX_PALGRAVE, HNE_INDEX_FIXED_BASE, {1.6096, 1.4161, 1.5317, 1.6720}},
    {HNE_INDEX_FISHER, HNE_INDEX_FIXED_BASE, {1.4011, 1.2721, 1.1762, 1.0712}},
    {HNE_INDEX_TORNQVIST, HNE_INDEX_FIXED_BASE, {1.4052, 1.2890, 1.2268, 1.2477}},
    {HNE_INDEX_MARSHALL_EDGEWORTH, HNE_INDEX_FIXED_BASE, {1.4010, 1.2656, 1.1438, 0.9801}},
    {HNE_INDEX_WALSH, HNE_INDEX_FIXED_BASE, {1.4017, 1.2850, 1.2193, 1.1850}},
    {HNE_INDEX_SATO_VARTIA, HNE_INDEX_FIXED_BASE, {1.4018, 1.2897, 1.2335, 1.2540}},
    {HNE_INDEX_MONTGOMERY_VARTIA, HNE_INDEX_FIXED_BASE, {1.4024, 1.2907, 1.2392, 1.2678}},
    {HNE_INDEX_STUVEL, HNE_INDEX_FIXED_BASE, {1.4042, 1.2742, 1.1551, 0.9770}},
};

START_TEST(published_by_balk) { check_printed(&balk[_i]); }
END_TEST

Suite *index_published_suite(void)
{
    Suite *suite = suite_create("published indices");
    TCase *tests = tcase_create("published indices");
    tcase_add_loop_test(tests, published_by_the_manual, 0, (int)(sizeof manual / sizeof *manual));
    tcase_add_loop_test(tests, published_by_balk, 0, (int)(sizeof balk / sizeof *balk));
    suite_add_tcase(suite, tests);
    return suite;
}
