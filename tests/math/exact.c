/* SPDX-License-Identifier: MIT */
/* Numbers held between two of MPFR, in a store that is used again. */
#include "exact.h"

#include <math.h>
#include <mpfr.h>
#include <stdio.h>
#include <stdlib.h>

enum { PRECISION = 300, STORE = 1 << 16 };

struct number {
    mpfr_t low, high;
};

static struct number store[STORE];
static size_t made, used;

static struct number *fresh(void)
{
    if (used == STORE) {
        fputs("more numbers than there is room for\n", stderr);
        exit(1);
    }
    if (used == made) {
        mpfr_inits2(PRECISION, store[made].low, store[made].high, (mpfr_ptr)NULL);
        made++;
    }
    return &store[used++];
}

void forget_numbers(void) { used = 0; }

void release_numbers(void)
{
    while (made > 0) {
        made--;
        mpfr_clears(store[made].low, store[made].high, (mpfr_ptr)NULL);
    }
    used = 0;
    mpfr_free_cache();
}

number of(double value)
{
    struct number *x = fresh();
    mpfr_set_d(x->low, value, MPFR_RNDD);
    mpfr_set_d(x->high, value, MPFR_RNDU);
    return x;
}

number undefined(void) { return of(NAN); }
int is_undefined(number x) { return mpfr_nan_p(x->low) || mpfr_nan_p(x->high); }

number plus(number x, number y)
{
    struct number *z = fresh();
    mpfr_add(z->low, x->low, y->low, MPFR_RNDD);
    mpfr_add(z->high, x->high, y->high, MPFR_RNDU);
    return z;
}

number negative(number x)
{
    struct number *z = fresh();
    mpfr_neg(z->low, x->high, MPFR_RNDD);
    mpfr_neg(z->high, x->low, MPFR_RNDU);
    return z;
}

number minus(number x, number y) { return plus(x, negative(y)); }

typedef int two_operands(mpfr_ptr, mpfr_srcptr, mpfr_srcptr, mpfr_rnd_t);

/* The least and greatest of what the ends give. */
static number by_ends(two_operands *operation, number x, number y)
{
    if (is_undefined(x) || is_undefined(y))
        return undefined();
    struct number *z = fresh(), *held = fresh();
    mpfr_srcptr xs[] = {x->low, x->high}, ys[] = {y->low, y->high};
    mpfr_set_inf(z->low, 1);
    mpfr_set_inf(z->high, -1);
    for (int i = 0; i < 4; i++) {
        operation(held->low, xs[i / 2], ys[i % 2], MPFR_RNDD);
        operation(held->high, xs[i / 2], ys[i % 2], MPFR_RNDU);
        mpfr_min(z->low, z->low, held->low, MPFR_RNDD);
        mpfr_max(z->high, z->high, held->high, MPFR_RNDU);
    }
    return z;
}

number times(number x, number y) { return by_ends(mpfr_mul, x, y); }

number over(number x, number y)
{
    if (mpfr_sgn(y->low) <= 0 && mpfr_sgn(y->high) >= 0)
        return undefined();
    return by_ends(mpfr_div, x, y);
}

number lesser(number x, number y)
{
    if (is_undefined(x) || is_undefined(y))
        return undefined();
    struct number *z = fresh();
    mpfr_min(z->low, x->low, y->low, MPFR_RNDD);
    mpfr_min(z->high, x->high, y->high, MPFR_RNDU);
    return z;
}

number greater(number x, number y) { return negative(lesser(negative(x), negative(y))); }

number size_of(number x)
{
    return greater(greater(x, negative(x)), of(0));
}

number above_zero(number x) { return is_undefined(x) || mpfr_sgn(x->low) <= 0 ? undefined() : x; }
number not_below_zero(number x) { return is_undefined(x) || mpfr_sgn(x->low) < 0 ? undefined() : x; }

typedef int one_operand(mpfr_ptr, mpfr_srcptr, mpfr_rnd_t);

static number rising(one_operand *operation, number x)
{
    struct number *z = fresh();
    operation(z->low, x->low, MPFR_RNDD);
    operation(z->high, x->high, MPFR_RNDU);
    return z;
}

number natural_log(number x)
{
    return is_undefined(x) || mpfr_sgn(x->low) <= 0 ? undefined() : rising(mpfr_log, x);
}

number log_one_plus(number x)
{
    return is_undefined(x) || mpfr_cmp_si(x->low, -1) <= 0 ? undefined() : rising(mpfr_log1p, x);
}

/* What cancelled to nothing may seem to be below 0. */
number root(number x) { return rising(mpfr_sqrt, greater(x, of(0))); }
number exponential(number x) { return rising(mpfr_exp, x); }

number to_power(number x, number exponent)
{
    if (is_undefined(x) || is_undefined(exponent))
        return undefined();
    if (mpfr_zero_p(x->low) && mpfr_zero_p(x->high))
        return mpfr_sgn(exponent->low) > 0 ? of(0) : undefined();
    return exponential(times(exponent, natural_log(x)));
}

number sum(const number *x, size_t count)
{
    number all = of(0);
    for (size_t i = 0; i < count; i++)
        all = plus(all, x[i]);
    return all;
}

int against(number x, double value)
{
    return mpfr_cmp_d(x->high, value) < 0 ? -1 : mpfr_cmp_d(x->low, value) > 0 ? 1 : 0;
}

double about(number x) { return mpfr_get_d(x->low, MPFR_RNDN); }
