/* SPDX-License-Identifier: MIT */
/* A set of values with weights, without those that are missing. */
#ifndef HNE_MATH_SAMPLE_H
#define HNE_MATH_SAMPLE_H

#include <hunanecon/base.h>

#include <stddef.h>

#include "math/elementary.h"

typedef struct hne_i_sample {
    double *x, *weight;  /* weights as given; all 1 where none were */
    double *spare;       /* room for as many */
    size_t count;
    double weights;      /* their sum */
    double rest_of_weights; /* what its rounding left of it */
    int is_weighted;
} hne_i_sample;

/* HNE_OK, HNE_ERROR_ARGUMENT for a negative weight, HNE_ERROR_MEMORY; to be
 * released if HNE_OK. */
hne_status hne_i_sample_take(hne_i_sample *sample, const double *x, size_t count, int64_t stride,
                             const double *weights, int64_t weights_stride);
void hne_i_sample_release(hne_i_sample *sample);
/* By value, the smallest first; weights go along. */
hne_status hne_i_sample_sort(hne_i_sample *sample);

double hne_i_sample_mean(const hne_i_sample *sample);
/* The mean with twice the digits: what is nearly equal differs from it by less than its rounding. */
hne_i_pair hne_i_sample_mean_pair(const hne_i_sample *sample);

static inline double hne_i_apart(double x, hne_i_pair from)
{
    return (x - from.hi) - from.lo;
}

/* With r = x / base and d = r - 1, each to the last digits also where d is small: */
double hne_i_log_ratio_less(double x, hne_i_pair base);        /* ln r - d */
double hne_i_entropy_term(double x, hne_i_pair base);          /* r ln r - d; 1 for x = 0 */
double hne_i_power_term(double x, hne_i_pair base, double power); /* r^power - 1 - power d */
/* e^y - 1 - y, to the last digits where y is small. */
double hne_i_exp_less(double y);

#endif
