/* SPDX-License-Identifier: MIT */
/* Index numbers: one basket, many answers.
 *
 * Figures: six products in five periods, the artificial data on which the
 * manuals compare their formulas (Producer Price Index Manual, 2004, tables
 * 19.1 and 19.2, as B. M. Balk adapted them in "Price and Quantity Index
 * Numbers", 2008, tables 3.1 and 3.2; the first three periods). */
#include <hunanecon.h>

#include <stdio.h>

enum { PRODUCTS = 6, PERIODS = 3 };

static const double prices[PERIODS][PRODUCTS] = {
    {1, 1, 1, 1, 1, 1}, {1.2, 3, 1.3, 0.7, 1.4, 0.8}, {1, 1, 1.5, 0.5, 1.7, 0.6}};
static const double quantities[PERIODS][PRODUCTS] = {
    {1, 1, 2, 1, 4.5, 0.5}, {0.8, 0.9, 1.9, 1.3, 4.7, 0.6}, {1, 1.1, 1.8, 3, 5, 0.8}};

static const struct {
    const char *name;
    hne_index_formula formula;
} formulas[] = {
    {"Laspeyres", HNE_INDEX_LASPEYRES}, {"Paasche", HNE_INDEX_PAASCHE}, {"Fisher", HNE_INDEX_FISHER},
    {"Tornqvist", HNE_INDEX_TORNQVIST}, {"Walsh", HNE_INDEX_WALSH},     {"Jevons", HNE_INDEX_JEVONS},
    {"Carli", HNE_INDEX_CARLI},
};

/* Had the figures been printed in tenths: what each product can have contributed. */
static hne_status of_published(void)
{
    hne_interval p[PERIODS * PRODUCTS], q[PERIODS * PRODUCTS], index, part[PRODUCTS];
    for (int i = 0; i < PERIODS * PRODUCTS; i++) {
        double price = prices[i / PRODUCTS][i % PRODUCTS], quantity = quantities[i / PRODUCTS][i % PRODUCTS];
        p[i] = hne_interval_of(price - 0.05, price + 0.05);
        q[i] = hne_interval_of(quantity - 0.05, quantity + 0.05);
    }
    hne_interval_basket basket = {p, 1, PRODUCTS, q, 1, PRODUCTS, PRODUCTS, PERIODS};
    hne_status status =
        hne_index_of_periods_interval(HNE_INDEX_LASPEYRES, HNE_INDEX_OF_PRICES, &basket, 0, 1, 0, &index);
    if (!status)
        status = hne_index_contribution_intervals(HNE_INDEX_LASPEYRES, HNE_INDEX_OF_PRICES, HNE_CONTRIBUTION_ADDITIVE,
                                                  &basket, 0, 1, 0, part, 1);
    if (status)
        return status;
    printf("\nIn tenths, Laspeyres to t2 is %.2f to %.2f, and the points of each product:\n", index.lower, index.upper);
    for (int i = 0; i < PRODUCTS; i++)
        printf("  %+.1f to %+.1f\n", hne_fraction_to_percent(part[i].lower), hne_fraction_to_percent(part[i].upper));
    return HNE_OK;
}

int main(void)
{
    /* A row is a period: the next product is the next number. */
    hne_basket basket = {prices[0], 1, PRODUCTS, quantities[0], 1, PRODUCTS, PRODUCTS, PERIODS};
    double fixed[PERIODS], chained[PERIODS], geks[PERIODS], part[PRODUCTS];

    printf("%-10s %8s %8s %8s\n", "prices", "t2/t1", "t3/t1", "chained");
    for (size_t i = 0; i < sizeof formulas / sizeof *formulas; i++) {
        hne_status status = hne_index_series(formulas[i].formula, 0, HNE_INDEX_OF_PRICES, HNE_INDEX_FIXED_BASE, &basket, 0, 0, fixed, 1);
        if (!status)
            status = hne_index_series(formulas[i].formula, 0, HNE_INDEX_OF_PRICES, HNE_INDEX_CHAINED, &basket, 0, 0, chained, 1);
        if (status) {
            fprintf(stderr, "%s\n", hne_status_text(status));
            return 1;
        }
        printf("%-10s %8.4f %8.4f %8.4f\n", formulas[i].name, fixed[1], fixed[2], chained[2]);
    }

    /* All periods compared with one another: no drift. */
    if (!hne_multilateral_index(HNE_MULTILATERAL_GEKS, HNE_INDEX_FISHER, HNE_INDEX_OF_PRICES, &basket, PERIODS,
                                HNE_SPLICE_MEAN_PUBLISHED, geks, 1))
        printf("%-10s %8.4f %8.4f\n", "GEKS", geks[1], geks[2]);

    /* Which product made it? */
    if (!hne_index_contributions(HNE_INDEX_FISHER, 0, HNE_INDEX_OF_PRICES, HNE_CONTRIBUTION_ADDITIVE, &basket, 0, 1, 0, part, 1)) {
        printf("\nFisher to t2, in points:");
        for (int i = 0; i < PRODUCTS; i++)
            printf(" %+.1f", hne_fraction_to_percent(part[i]));
        printf("\n");
    }
    return of_published() != HNE_OK;
}
