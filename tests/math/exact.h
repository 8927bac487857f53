/* SPDX-License-Identifier: MIT */
/* Numbers that are known to some ninety digits, to judge enclosures by. Each is held between two numbers of MPFR that are
 * rounded outward, so that what is found outside an enclosure is outside, however much a formula cancels. Operations
 * take and give borrowed numbers, which live until forget_numbers(). One that is not defined is NaN, and so is all that
 * rests on it. */
#ifndef TESTS_MATH_EXACT_H
#define TESTS_MATH_EXACT_H

#include <stddef.h>

typedef const struct number *number;

number of(double value);
number undefined(void);
int is_undefined(number x);

number plus(number x, number y);
number minus(number x, number y);
number times(number x, number y);
/* Not defined where y may be 0. */
number over(number x, number y);
number negative(number x);
/* Without its sign. */
number size_of(number x);
number lesser(number x, number y);
number greater(number x, number y);
/* x itself; not defined unless it surely is so. */
number above_zero(number x);
number not_below_zero(number x);
/* Not defined where x, or 1 + x, may be 0 or less; the root where it may be below 0. */
number natural_log(number x);
number log_one_plus(number x);
number root(number x);
number exponential(number x);
/* x to a power, 0 at 0 for a power above 0. */
number to_power(number x, number exponent);

number sum(const number *x, size_t count);

/* Whether it is, whatever it is held between: -1 surely below x, 1 surely above, else 0. */
int against(number x, double value);
/* For messages. */
double about(number x);

void forget_numbers(void);
void release_numbers(void);

#endif
