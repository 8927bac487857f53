/* SPDX-License-Identifier: MIT */
/* Pairs of doubles carry twice the digits through the few operations whose
 * rounding would show (Dekker, "A floating-point technique for extending
 * the available precision", Numerische Mathematik 18, 1971); all the rest is
 * small beside them and is worked out in plain doubles. Only addition,
 * multiplication, division and scaling by powers of two are used, so that every
 * IEEE 754 machine gives the same bits. */
#include "math/elementary.h"

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* ln 2 in two parts: the upper has 32 trailing zero bits, so that its product
 * with any exponent of a double is exact. */
static const double ln2_hi = 0x1.62e42feep-1;
static const double ln2_lo = 0x1.a39ef35793c76p-33;
static const double one_by_ln2 = 0x1.71547652b82fep+0;
static const double root_two = 0x1.6a09e667f3bcdp+0;

/* a + b for |a| >= |b|. */
static hne_i_pair sum_ordered(double a, double b)
{
    double hi = a + b;
    return (hne_i_pair){ hi, b - (hi - a) };
}

static hne_i_pair sum(double a, double b)
{
    double hi = a + b;
    double part = hi - a;
    return (hne_i_pair){ hi, (a - (hi - part)) + (b - part) };
}

/* The upper 26 bits of a number. Cut by its bits and not by Dekker's product,
 * which needs rounding to nearest: so the halves fit in any rounding mode. */
static double upper_half(double a)
{
    uint64_t bits;
    memcpy(&bits, &a, sizeof bits);
    bits &= ~UINT64_C(0x7ffffff);
    memcpy(&a, &bits, sizeof a);
    return a;
}

/* Exact but for a last bit of lo, unless a or b is near the ends of the range;
 * ours never are. */
static hne_i_pair product(double a, double b)
{
    double a_hi = upper_half(a), b_hi = upper_half(b);
    double a_lo = a - a_hi, b_lo = b - b_hi;
    double hi = a * b;
    return (hne_i_pair){ hi, ((a_hi * b_hi - hi) + a_hi * b_lo + a_lo * b_hi) + a_lo * b_lo };
}

static hne_i_pair quotient(double a, double b)
{
    double hi = a / b;
    hne_i_pair back = product(hi, b);
    return sum_ordered(hi, ((a - back.hi) - back.lo) / b);
}

static double polynomial(const double *coefficients, size_t count, double x)
{
    double value = coefficients[count - 1];
    for (size_t i = count - 1; i-- > 0;) {
        value = value * x + coefficients[i];
    }
    return value;
}

/* artanh(s) = s + s^3/3 + s^5/5 + ... for |s| below 0.172. A power multiplies
 * the error by the logarithm, up to 709 fold, so that the first two terms are pairs;
 * those from s^5 on are below a five-thousandth of the whole. */
static hne_i_pair artanh(hne_i_pair s)
{
    static const hne_i_pair third = { 1.0 / 3, 0x1.5555555555555p-56 };
    static const double series[] = {
        1.0 / 5, 1.0 / 7, 1.0 / 9, 1.0 / 11, 1.0 / 13, 1.0 / 15, 1.0 / 17, 1.0 / 19, 1.0 / 21, 1.0 / 23,
    };
    hne_i_pair square = product(s.hi, s.hi);
    hne_i_pair cube = product(square.hi, s.hi);
    cube.lo += square.lo * s.hi;
    hne_i_pair second = product(cube.hi, third.hi);
    second.lo += cube.hi * third.lo + cube.lo * third.hi;
    double tail = cube.hi * square.hi * polynomial(series, sizeof series / sizeof *series, square.hi);
    hne_i_pair result = sum_ordered(s.hi, second.hi);
    /* The derivative of artanh at s carries the lower part of s. */
    return sum_ordered(result.hi, result.lo + (s.lo * (1 + square.hi + square.hi * square.hi) + second.lo + tail));
}

/* ln(x/y) = 2 artanh((x - y) / (x + y)), after powers of two have brought x/y
 * between sqrt(1/2) and sqrt(2), where x - y is exact. */
hne_i_pair hne_i_log_ratio(double level, double base)
{
    int level_exponent, base_exponent;
    double x = frexp(level, &level_exponent);
    double y = frexp(base, &base_exponent);
    int exponent = level_exponent - base_exponent;
    if (x > root_two * y) {
        x *= 0.5;
        exponent++;
    } else if (y > root_two * x) {
        x *= 2;
        exponent--;
    }

    double difference = x - y;
    hne_i_pair total = sum(x, y);
    hne_i_pair s = { difference / total.hi, 0 };
    hne_i_pair back = product(s.hi, total.hi);
    s.lo = (((difference - back.hi) - back.lo) - s.hi * total.lo) / total.hi;
    hne_i_pair half = artanh(s);

    hne_i_pair result = sum(exponent * ln2_hi, 2 * half.hi);
    return sum_ordered(result.hi, result.lo + (exponent * ln2_lo + 2 * half.lo));
}

/* 2^exponent for an exponent of a normal double. */
static double power_of_two(int exponent)
{
    uint64_t bits = (uint64_t)(exponent + 1023) << 52;
    double value;
    memcpy(&value, &bits, sizeof value);
    return value;
}

/* e^(x.hi + x.lo) - 1: x = k ln 2 + r with |r| below 0.35, then
 * 2^k (1 + (e^r - 1)) - 1. */
static double exp_minus_one(hne_i_pair x)
{
    static const double series[] = {
        1.0 / 6, 1.0 / 24, 1.0 / 120, 1.0 / 720, 1.0 / 5040, 1.0 / 40320, 1.0 / 362880, 1.0 / 3628800,
        1.0 / 39916800, 1.0 / 479001600, 1.0 / 6227020800.0, 1.0 / 87178291200.0,
    };
    if (x.hi > 709.79) {
        return INFINITY;
    }
    if (x.hi < -60) {
        return -1;
    }
    double k = floor(x.hi * one_by_ln2 + 0.5);
    hne_i_pair r = sum(x.hi, -k * ln2_hi);
    r = sum_ordered(r.hi, r.lo + (x.lo - k * ln2_lo));

    hne_i_pair square = product(r.hi, r.hi);
    double tail = r.hi * square.hi * polynomial(series, sizeof series / sizeof *series, r.hi);
    hne_i_pair e = sum_ordered(r.hi, 0.5 * square.hi);
    e.lo += r.lo + (0.5 * square.lo + r.hi * r.lo + tail);
    if (k == 0) {
        return e.hi + e.lo;
    }
    hne_i_pair one_more = sum_ordered(1, e.hi);
    if (k > 1023) { /* 2^k is beyond the doubles, the result perhaps not; -1 is nothing beside it */
        return ldexp(one_more.hi + (one_more.lo + e.lo), (int)k);
    }
    double scale = power_of_two((int)k);
    hne_i_pair result = sum(one_more.hi * scale, -1);
    return result.hi + (result.lo + (one_more.lo + e.lo) * scale);
}

/* An exponent beyond 2^960 takes every ratio but 1 to 0 or infinity, and so
 * does 2^960, which leaves room for the products of its parts. */
hne_i_power hne_i_power_of(double numerator, double denominator)
{
    int up, down;
    double mantissa_up = frexp(numerator, &up), mantissa_down = frexp(denominator, &down);
    int shift = up - down < 960 ? up - down : 960;
    hne_i_pair value = quotient(mantissa_up, mantissa_down);
    return (hne_i_power){ { ldexp(value.hi, shift), ldexp(value.lo, shift) }, numerator == denominator };
}

double hne_i_power_minus_one(double level, double base, hne_i_power power)
{
    if (level <= 0) {
        return -1;
    }
    hne_i_pair log = hne_i_log_ratio(level, base);
    hne_i_pair x = product(log.hi, power.value.hi);
    return exp_minus_one(sum_ordered(x.hi, x.lo + (log.hi * power.value.lo + log.lo * power.value.hi)));
}
