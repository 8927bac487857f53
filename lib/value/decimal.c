/* SPDX-License-Identifier: MIT */
#include "value/decimal.h"

#include "value/eisel_lemire.h"
#include "value/round.h"

const double hne_i_powers_of_ten[23] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
                                        1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};

/* One operation on two exact operands: to nearest it is correctly rounded
 * (W. D. Clinger, How to read floating point numbers accurately, 1990); the
 * other directions follow from its residue. */
static double by_one_operation(double value, int32_t exponent, hne_i_direction direction)
{
    double power = hne_i_powers_of_ten[exponent < 0 ? -exponent : exponent];
    if (direction == HNE_I_NEAREST)
        return exponent < 0 ? value / power : value * power;
    if (direction == HNE_I_UP)
        return exponent < 0 ? hne_i_divide_up(value, power) : hne_i_multiply_up(value, power);
    return exponent < 0 ? hne_i_divide_down(value, power) : hne_i_multiply_down(value, power);
}

double hne_i_decimal_to_double(uint64_t magnitude, int negative, int32_t exponent, hne_i_direction direction)
{
    if (!magnitude)
        return 0;
    if (HNE_I_RESIDUE_EXACT && magnitude <= (uint64_t)1 << 53 && exponent >= -22 && exponent <= 22)
        return by_one_operation(negative ? -(double)magnitude : (double)magnitude, exponent, direction);
    double nearest;
    if (direction == HNE_I_NEAREST && hne_i_eisel_lemire(magnitude, exponent, &nearest))
        return negative ? -nearest : nearest;
    return hne_i_decimal_to_double_exactly(magnitude, negative, exponent, direction);
}

double hne_i_decimal_to_double_exactly(uint64_t magnitude, int negative, int32_t exponent, hne_i_direction direction)
{
    if (!magnitude)
        return 0;
    /* Beyond these exponents every 64-bit magnitude overflows or vanishes alike. */
    if (exponent > 400)
        exponent = 400;
    if (exponent < -400)
        exponent = -400;
    hne_i_big big;
    hne_i_big_set(&big, magnitude);
    return hne_i_big_to_double(&big, negative, exponent, 0, direction);
}
