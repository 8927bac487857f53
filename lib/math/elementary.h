/* SPDX-License-Identifier: MIT */
/* Logarithm and power of a ratio, the library's own: libm promises no bound
 * on its errors and answers differently on different systems. */
#ifndef HNE_MATH_ELEMENTARY_H
#define HNE_MATH_ELEMENTARY_H

/* A number as the unevaluated sum of two doubles, lo at most half an ulp of hi. */
typedef struct hne_i_pair {
    double hi, lo;
} hne_i_pair;

/* ln(level / base) for positive finite operands, the error below 2^-62 of it. */
hne_i_pair hne_i_log_ratio(double level, double base);

/* (level / base)^(numerator / denominator) - 1 for a level that is not negative
 * and otherwise positive, all finite; the error is below 1 ulp. */
double hne_i_power_minus_one(double level, double base, double numerator, double denominator);

#endif
