/* SPDX-License-Identifier: MIT */
/* Values with weights, in exact numbers, and measures of them. */
#ifndef TESTS_MATH_SOUNDNESS_SAMPLE_H
#define TESTS_MATH_SOUNDNESS_SAMPLE_H

#include "soundness.h"

typedef struct sample {
    number x[MOST], w[MOST];
    size_t count;
} sample;

/* Weights, one of them 1; and values inside the figures with them. */
void draw_weights(double *weights, size_t count, int are_equal);
void take_sample(sample *s, const hne_interval *x, const double *weights, size_t count);

int is_zero(number x);
/* From the least on; values are numbers that were doubles. */
void ascending_order(const sample *s, size_t *order);

number weights_of(const sample *s);
number mean_of(const sample *s);
number variance_of(const sample *s);
number measure_of(hne_measure measure, const sample *s, double p);

#endif
