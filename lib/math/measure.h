/* SPDX-License-Identifier: MIT */
/* One measure: its formula and what it asks of the sample. */
#ifndef HNE_MATH_MEASURE_H
#define HNE_MATH_MEASURE_H

#include <hunanecon/measure.h>

#include "math/sample.h"

/* The sample is not empty and its weights have a positive sum. */
typedef double hne_i_measure_of(const hne_i_sample *sample, double parameter);

typedef enum hne_i_domain { DOMAIN_ANY, DOMAIN_SHARES /* 0 or more, some above */, DOMAIN_POSITIVE } hne_i_domain;

typedef struct hne_i_measure {
    hne_i_measure_of *of;
    hne_i_domain domain;
    int is_sorted, takes_weights;
    double least, most; /* parameter; `least` itself is allowed */
} hne_i_measure;

/* NULL for a measure that there is not. */
const hne_i_measure *hne_i_measure_at(hne_measure measure);

/* decomposition.c */
int hne_i_can_be_decomposed(hne_measure measure, double parameter);
/* inequality.c */
hne_i_measure_of hne_i_gini, hne_i_extended_gini, hne_i_theil_t, hne_i_theil_l, hne_i_generalised_entropy,
    hne_i_atkinson, hne_i_hoover, hne_i_kolm, hne_i_lorenz_asymmetry, hne_i_geometric_mean;
/* concentration.c */
hne_i_measure_of hne_i_coulter, hne_i_herfindahl, hne_i_equivalent_number, hne_i_rosenbluth,
    hne_i_concentration_ratio, hne_i_entropy, hne_i_hill;

#endif
