/* SPDX-License-Identifier: MIT */
/* A set of published figures, each in relation to all. */
#ifndef HNE_MATH_MEASURE_INTERVAL_H
#define HNE_MATH_MEASURE_INTERVAL_H

#include <hunanecon/interval.h>

typedef struct hne_i_item {
    hne_interval x, ratio, apart; /* x over the mean, and less the mean */
    double weight;
} hne_i_item;

typedef struct hne_i_set {
    hne_i_item *items;
    size_t count;
    hne_interval total, weights; /* sums of weight times x, and of weight */
} hne_i_set;

/* One end of an enclosure, and the weight of its figure. */
typedef struct hne_i_end {
    double value, weight;
} hne_i_end;

/* For qsort: the smaller first. */
int hne_i_compare_ends(const void *a, const void *b);

/* n / (n - lost) times. */
hne_interval hne_i_corrected(const hne_i_set *s, double lost, hne_interval measure);

/* Measures that sort, or take memory otherwise: 0 if there is none. */
typedef int hne_i_sorted_measure(hne_i_set *s, double parameter, hne_interval *result);
hne_i_sorted_measure hne_i_gini_of_set, hne_i_rosenbluth_of_set, hne_i_concentration_ratio_of_set;
hne_i_sorted_measure hne_i_median_deviation_of_set, hne_i_extended_gini_of_set, hne_i_lorenz_asymmetry_of_set;
/* Those that write an expression down, likewise. */
hne_i_sorted_measure hne_i_skewness_of_set, hne_i_excess_kurtosis_of_set;
hne_interval hne_i_kolm_of_set(const hne_i_set *s, double parameter);

#endif
