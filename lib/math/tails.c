/* SPDX-License-Identifier: MIT */
/* Probabilities of chance: the incomplete beta function by its continued
 * fraction (DLMF 8.17.22), evaluated by Lentz's method. */
#include <hunanecon/regression.h>

#include <float.h>
#include <math.h>

static double away_from_zero(double x)
{
    return fabs(x) < DBL_MIN ? DBL_MIN : x;
}

/* Converges fast for x below (a + 1) / (a + b + 2). */
static double continued_fraction(double a, double b, double x)
{
    enum { MOST_STEPS = 20000 };
    double c = 1, d = 1 / away_from_zero(1 - (a + b) * x / (a + 1)), value = d;
    for (int m = 1; m < MOST_STEPS; m++) {
        double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
        double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / away_from_zero(1 + even * d);
        c = away_from_zero(1 + even / c);
        value *= d * c;
        d = 1 / away_from_zero(1 + odd * d);
        c = away_from_zero(1 + odd / c);
        value *= d * c;
        if (fabs(d * c - 1) < DBL_EPSILON / 2)
            break;
    }
    return value;
}

/* What Stirling's formula for ln Gamma(z), z of 10 or more, leaves out: by it, differences of ln Gamma for large
 * arguments are found without losing digits. */
static double stirling_rest(double z)
{
    double w = 1 / (z * z);
    return (1.0 / 12 -
            w * (1.0 / 360 - w * (1.0 / 1260 - w * (1.0 / 1680 - w * (1.0 / 1188 - w * (691.0 / 360360)))))) /
           z;
}

/* ln of x^a y^b / Beta(a, b) with x + y = 1. For large a and b the powers and the function are near each other, so
 * that they are taken together: with p = a / (a + b), a ln (x / p) + b ln (y / (1 - p)) is small. */
static double log_front(double a, double b, double x, double y)
{
    if (a < 10 || b < 10) {
        /* near 1 the smaller of the two knows the digits */
        double powers = a * (x > 0.5 ? log1p(-y) : log(x)) + b * (y > 0.5 ? log1p(-x) : log(y));
        if (a < 10 && b < 10)
            return powers + lgamma(a + b) - lgamma(a) - lgamma(b);
        double small = a < b ? a : b, large = a < b ? b : a;
        double rise = (large - 0.5) * log1p(small / large) + small * log(large + small) - small +
                      stirling_rest(large + small) - stirling_rest(large);
        return powers + rise - lgamma(small);
    }
    double sum = a + b, u = (x * b - y * a) / a, v = (y * a - x * b) / b; /* x / p - 1, y / (1 - p) - 1 */
    return a * log1p(u) + b * log1p(v) + 0.5 * log(a / sum * b / 6.283185307179586476925) + stirling_rest(sum) -
           stirling_rest(a) - stirling_rest(b);
}

/* I_x(a, b) with y = 1 - x known to its own digits. */
static double incomplete_beta(double a, double b, double x, double y)
{
    if (x <= 0)
        return 0;
    if (y <= 0)
        return 1;
    double front = exp(log_front(a, b, x, y));
    if (x < (a + 1) / (a + b + 2))
        return fmin(1, front * continued_fraction(a, b, x) / a);
    return fmax(0, 1 - front * continued_fraction(b, a, y) / b);
}

double hne_student_probability(double t, double degrees_of_freedom)
{
    double n = degrees_of_freedom, square = t * t;
    if (isnan(t) || !(n > 0) || isinf(n))
        return NAN;
    if (isinf(square))
        return 0;
    return incomplete_beta(n / 2, 0.5, n / (n + square), square / (n + square));
}

double hne_f_probability(double f, double numerator_degrees, double denominator_degrees)
{
    double n = numerator_degrees, d = denominator_degrees, all = n * f + d;
    if (!(f >= 0) || !(n > 0) || !(d > 0) || isinf(n) || isinf(d))
        return NAN;
    if (isinf(all))
        return 0;
    return incomplete_beta(d / 2, n / 2, d / all, n * f / all);
}

/* The probability falls as t rises: bisection on the exponent, then on t. */
double hne_student_critical(double probability, double degrees_of_freedom)
{
    double low = 0, high = 1;
    if (!(probability >= 0 && probability <= 1) || !(degrees_of_freedom > 0) || isinf(degrees_of_freedom))
        return NAN;
    if (probability == 0)
        return INFINITY;
    while (hne_student_probability(high, degrees_of_freedom) > probability) {
        low = high;
        high *= 2;
    }
    for (int i = 0; i < 80 && high - low > DBL_EPSILON * high; i++) {
        double middle = low + (high - low) / 2;
        if (hne_student_probability(middle, degrees_of_freedom) > probability)
            low = middle;
        else
            high = middle;
    }
    return low + (high - low) / 2;
}
