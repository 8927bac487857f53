/* SPDX-License-Identifier: MIT */
/* Two periods of a basket, and the formulas as means of relatives. */
#ifndef HNE_MATH_INDEXNUM_H
#define HNE_MATH_INDEXNUM_H

#include <hunanecon/indexnum.h>

/* Two periods, prices and quantities exchanged for an index of quantities. */
typedef struct hne_i_comparison {
    const double *p0, *q0, *p1, *q1, *pb, *qb; /* q may be NULL: 1 throughout */
    int64_t p_stride, q_stride;
    size_t products;
} hne_i_comparison;

/* One product that is in both periods. */
typedef struct hne_i_matched {
    double p0, q0, p1, q1, pb, qb, v0, v1; /* v: of all together, known from the first pass on */
} hne_i_matched;

typedef enum hne_i_mean { MEAN_ARITHMETIC, MEAN_GEOMETRIC, MEAN_HARMONIC, MEAN_POWER } hne_i_mean;

typedef double hne_i_weight(const hne_i_matched *m);

typedef struct hne_i_formula {
    hne_i_mean mean;
    hne_i_weight *weight;  /* NULL: made of others, and no mean of relatives */
    int uses_quantities, uses_weights_period, is_reversible; /* reversible: from base to period and back is 1 */
} hne_i_formula;

/* NULL for a formula that there is not. */
const hne_i_formula *hne_i_formula_at(hne_index_formula formula);

/* HNE_OK, or HNE_ERROR_ARGUMENT. */
hne_status hne_i_compare_periods(const hne_basket *basket, hne_index_kind kind, size_t base, size_t period,
                                 size_t weights, const hne_i_formula *formula, hne_i_comparison *out);
/* 0 if product i is not in both. */
int hne_i_match(const hne_i_comparison *c, const hne_i_formula *formula, size_t i, hne_i_matched *out);
double hne_i_index(hne_index_formula formula, double parameter, const hne_i_comparison *c);
double hne_i_logarithmic_mean(double a, double b);

/* sum p0 q0, p1 q0, p0 q1, p1 q1 over the products in both. */
typedef struct hne_i_value_sums {
    double v00, v10, v01, v11;
    size_t matched;
} hne_i_value_sums;
/* 0 if there are none. `before`, of a comparison that ended with the base of this one, may save a sum; or NULL. */
int hne_i_sum_values(const hne_i_comparison *c, const hne_i_value_sums *before, hne_i_value_sums *out);
/* Laspeyres, Paasche, Fisher, Drobisch, Stuvel are made of these sums. */
int hne_i_is_classical(hne_index_formula formula);
double hne_i_classical_index(hne_index_formula formula, const hne_i_value_sums *v);

#endif
