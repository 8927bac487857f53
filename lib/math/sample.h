/* SPDX-License-Identifier: MIT */
/* A set of values with weights, without those that are missing. */
#ifndef HNE_MATH_SAMPLE_H
#define HNE_MATH_SAMPLE_H

#include <hunanecon/base.h>

#include <stddef.h>

typedef struct hne_i_sample {
    double *x, *weight;  /* weights as given; all 1 where none were */
    double *spare;       /* room for as many */
    size_t count;
    double weights;      /* their sum */
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
/* With d = (x - base) / base: ln(x / base) - d, to the last digits where d is small. */
double hne_i_log_ratio_less(double x, double base);
/* e^y - 1 - y, to the last digits where y is small. */
double hne_i_exp_less(double y);

#endif
