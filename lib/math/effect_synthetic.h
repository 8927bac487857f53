/* SPDX-License-Identifier: MIT */
/* One synthetic control: what it is to be like, and how well it is. */
#ifndef HNE_MATH_EFFECT_SYNTHETIC_H
#define HNE_MATH_EFFECT_SYNTHETIC_H

#include "math/effect_hull.h"

typedef struct hne_i_synthetic {
    size_t donors, predictors, before; /* before: periods before the start */
    double *differences;  /* predictor k of donor j less that of the treated unit, in standard deviations */
    double *outcomes;     /* the same of the outcome in each period before the start */
    double *importance;   /* weight of each predictor, with sum 1 */
    hne_i_hull hull;      /* weights of the donors */
    /* Of the search: */
    double *best; /* exponents of 2, twice as many as predictors */
    double *trial, *direction;
} hne_i_synthetic;

/* Weights of the donors for the importance that stands there; the mean of the
 * squared prediction errors before the start. `again` as in hne_i_hull_solve(). */
double hne_i_synthetic_fit(hne_i_synthetic *of, int again);

/* Chooses the importance that makes that mean least, and the weights. */
void hne_i_synthetic_search(hne_i_synthetic *of);

#endif
