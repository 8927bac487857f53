/* SPDX-License-Identifier: MIT */
/* Directed rounding without touching the rounding mode: an operation is done
 * to nearest, its exact residue tells on which side of the true result it
 * fell, and the result moves one step only if it fell on the wrong side.
 *
 * The processor must round to nearest: nearest.h makes sure of it. Ends of
 * intervals may be infinite; there 0 * infinity is 0, because the infinity is
 * a bound that no real number reaches. No function here takes or gives NaN. */
#ifndef HNE_VALUE_ROUND_H
#define HNE_VALUE_ROUND_H

#include <float.h>
#include <math.h>
#include <stdint.h>
#include <string.h>

/* Below this magnitude a residue may itself underflow, so that the result
 * steps outward without asking: 2^-960 leaves room for the 106 bits of a
 * product above the least subnormal, 2^-1074. */
#define HNE_I_RESIDUE_SAFE 0x1p-960

/* Registers wider than double (x87) round twice, and then residues lie. */
#if defined(FLT_EVAL_METHOD) && FLT_EVAL_METHOD != 0 && FLT_EVAL_METHOD != 16
#define HNE_I_RESIDUE_EXACT 0
#else
#define HNE_I_RESIDUE_EXACT 1
#endif

/* The least double above x; x itself for +infinity. */
static inline double hne_i_next_up(double x)
{
    if (x == 0)
        return 0x1p-1074;
    if (x == INFINITY)
        return x;
    uint64_t bits;
    memcpy(&bits, &x, sizeof bits);
    bits = x > 0 ? bits + 1 : bits - 1;
    memcpy(&x, &bits, sizeof bits);
    return x;
}

static inline double hne_i_next_down(double x)
{
    return -hne_i_next_up(-x);
}

/* One step up if the residue (true result less x) says so, or if it is not known. */
static inline double hne_i_settle_up(double x, double residue, int known)
{
    return !(known && HNE_I_RESIDUE_EXACT) || residue > 0 ? hne_i_next_up(x) : x;
}

static inline double hne_i_add_up(double a, double b)
{
    double sum = a + b;
    if (isinf(sum))
        return sum < 0 && !isinf(a) && !isinf(b) ? -DBL_MAX : sum;
    /* Fast two-sum, larger operand first: exact, and it cannot overflow. */
    double residue = fabs(a) >= fabs(b) ? b - (sum - a) : a - (sum - b);
    return hne_i_settle_up(sum, residue, 1);
}

static inline double hne_i_add_down(double a, double b)
{
    return -hne_i_add_up(-a, -b);
}

static inline double hne_i_multiply_up(double a, double b)
{
    if (a == 0 || b == 0)
        return 0;
    double product = a * b;
    if (isinf(product))
        return product < 0 && !isinf(a) && !isinf(b) ? -DBL_MAX : product;
    int known = fabs(product) >= HNE_I_RESIDUE_SAFE;
    if (product == 0 && (a < 0) != (b < 0)) /* underflow keeps its sign */
        return 0;
    return hne_i_settle_up(product, known ? fma(a, b, -product) : 0, known);
}

static inline double hne_i_multiply_down(double a, double b)
{
    return -hne_i_multiply_up(-a, b);
}

/* b > 0, and a and b are not both infinite. */
static inline double hne_i_divide_up(double a, double b)
{
    if (a == 0 || isinf(b))
        return 0;
    double quotient = a / b;
    if (isinf(quotient))
        return quotient < 0 && !isinf(a) ? -DBL_MAX : quotient;
    int known = fabs(a) >= HNE_I_RESIDUE_SAFE;
    if (quotient == 0 && a < 0)
        return 0;
    return hne_i_settle_up(quotient, known ? fma(-quotient, b, a) : 0, known);
}

static inline double hne_i_divide_down(double a, double b)
{
    return -hne_i_divide_up(-a, b);
}

#endif
