/* SPDX-License-Identifier: MIT */
/* Jacobi's method (1846) with cyclic sweeps. */
#include "math/eigen.h"

#include <float.h>
#include <math.h>

static double off_diagonal(const double *a, size_t n)
{
    double sum = 0;
    for (size_t i = 0; i < n; i++)
        for (size_t j = 0; j < i; j++)
            sum += a[i * n + j] * a[i * n + j];
    return sum;
}

static double diagonal(const double *a, size_t n)
{
    double sum = 0;
    for (size_t i = 0; i < n; i++)
        sum += a[i * n + i] * a[i * n + i];
    return sum;
}

/* Turns rows p and q (step 1 apart by `along`), so that column pairs mix with cosine and sine. */
static void turn(double *x, double *y, size_t count, size_t along, double cosine, double sine)
{
    for (size_t k = 0; k < count; k++) {
        double u = x[k * along], v = y[k * along];
        x[k * along] = cosine * u - sine * v;
        y[k * along] = sine * u + cosine * v;
    }
}

static void rotate(double *a, size_t n, double *vectors, size_t p, size_t q)
{
    double apart = a[p * n + q];
    if (apart == 0)
        return;
    double theta = (a[q * n + q] - a[p * n + p]) / (2 * apart);
    double tangent = copysign(1, theta) / (fabs(theta) + hypot(theta, 1));
    double cosine = 1 / hypot(tangent, 1), sine = tangent * cosine;
    turn(a + p, a + q, n, n, cosine, sine);
    turn(a + p * n, a + q * n, n, 1, cosine, sine);
    turn(vectors + p, vectors + q, n, n, cosine, sine);
}

static void swap_vectors(double *vectors, size_t n, size_t a, size_t b)
{
    for (size_t i = 0; i < n; i++) {
        double held = vectors[i * n + a];
        vectors[i * n + a] = vectors[i * n + b];
        vectors[i * n + b] = held;
    }
}

void hne_i_symmetric_eigen(double *a, size_t size, double *values, double *vectors)
{
    enum { MOST_SWEEPS = 60 };
    for (size_t i = 0; i < size; i++)
        for (size_t j = 0; j < size; j++)
            vectors[i * size + j] = i == j;
    for (int sweep = 0;
         sweep < MOST_SWEEPS && off_diagonal(a, size) > DBL_EPSILON * DBL_EPSILON * 1e-4 * diagonal(a, size); sweep++)
        for (size_t p = 0; p + 1 < size; p++)
            for (size_t q = p + 1; q < size; q++)
                rotate(a, size, vectors, p, q);
    for (size_t i = 0; i < size; i++)
        values[i] = a[i * size + i];
    for (size_t i = 0; i < size; i++) {
        size_t most = i;
        for (size_t j = i + 1; j < size; j++)
            most = values[j] > values[most] ? j : most;
        double held = values[i];
        values[i] = values[most];
        values[most] = held;
        swap_vectors(vectors, size, i, most);
    }
}
