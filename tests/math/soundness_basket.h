/* SPDX-License-Identifier: MIT */
/* Prices and quantities, numbers inside them, and index numbers of these. */
#ifndef TESTS_MATH_SOUNDNESS_BASKET_H
#define TESTS_MATH_SOUNDNESS_BASKET_H

#include "soundness.h"

enum { PRODUCTS = 4, PERIODS = 5, FIGURES = PRODUCTS * PERIODS };

/* Product i in period t is at i PERIODS + t. The index is of p with q as weights: of quantities, p are the quantities. */
typedef struct basket {
    hne_interval prices[FIGURES], quantities[FIGURES];
    number p[FIGURES], q[FIGURES];
    hne_index_kind kind;
    hne_interval_basket c;
    size_t products;
} basket;

/* With products that come and go now and then. */
void draw_basket(basket *b, size_t periods);
void take_basket(basket *b);

/* Two periods, and that of the weights, of the products that are matched; and which these are in the basket. */
typedef struct two_periods {
    number p0[PRODUCTS], q0[PRODUCTS], p1[PRODUCTS], q1[PRODUCTS], pb[PRODUCTS], qb[PRODUCTS];
    size_t count, place[PRODUCTS];
} two_periods;

two_periods periods_of(const basket *b, hne_index_formula formula, size_t base, size_t period, size_t weights);

number relative(const two_periods *t, size_t i);
/* (a - b) / ln (a / b) */
number logarithmic_mean(number a, number b);
/* Weights of relatives, which add up to 1. */
void shares_of(const two_periods *t, hne_index_formula formula, number *share);
int is_geometric(hne_index_formula formula);
number index_of(const two_periods *t, hne_index_formula formula);

/* Those that the library has of enclosures; the first of them are means of relatives. */
enum { FORMULAS = 17, MEANS = FORMULAS - 2 };
extern const hne_index_formula formulas[FORMULAS];

#endif
