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

/* An exponent p / q, worked out once for all the powers to be taken by it. */
typedef struct hne_i_power {
    hne_i_pair value;
    int is_one;
} hne_i_power;

/* numerator / denominator, both positive and finite. */
hne_i_power hne_i_power_of(double numerator, double denominator);

/* (level / base)^power - 1 for a level that is not negative and a positive
 * base, both finite; the error is below 1 ulp. */
double hne_i_power_minus_one(double level, double base, hne_i_power power);

#endif
