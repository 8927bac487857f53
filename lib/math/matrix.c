/* SPDX-License-Identifier: MIT */
/* Cholesky's factorisation (G. H. Golub, C. F. Van Loan, Matrix Computations,
 * 4th edition, sections 4.2 and 4.3). */
#include "math/matrix.h"

#include <math.h>

int hne_i_band_factor(hne_i_band *a)
{
    size_t step = a->width + 1;
    for (size_t j = 0; j < a->size; j++) {
        double *row = a->elements + j * step;
        size_t reach = j < a->width ? j : a->width;
        for (size_t k = reach + 1; k-- > 0;) { /* element (j, j - k) */
            const double *other = a->elements + (j - k) * step;
            double sum = row[k];
            for (size_t i = k + 1; i <= reach && i - k <= a->width; i++)
                sum -= row[i] * other[i - k];
            if (k) {
                row[k] = sum / other[0];
            } else {
                if (!(sum > 0))
                    return 0;
                row[0] = sqrt(sum);
            }
        }
    }
    return 1;
}

void hne_i_band_solve(const hne_i_band *factor, double *b)
{
    size_t step = factor->width + 1;
    for (size_t i = 0; i < factor->size; i++) {
        const double *row = factor->elements + i * step;
        for (size_t k = 1; k <= factor->width && k <= i; k++)
            b[i] -= row[k] * b[i - k];
        b[i] /= row[0];
    }
    for (size_t i = factor->size; i-- > 0;) {
        const double *row = factor->elements + i * step;
        b[i] /= row[0];
        for (size_t k = 1; k <= factor->width && k <= i; k++)
            b[i - k] -= row[k] * b[i];
    }
}

int hne_i_matrix_factor(double *a, size_t size)
{
    for (size_t j = 0; j < size; j++)
        for (size_t i = j; i < size; i++) {
            double sum = a[i * size + j];
            for (size_t k = 0; k < j; k++)
                sum -= a[i * size + k] * a[j * size + k];
            if (i == j) {
                if (!(sum > 0))
                    return 0;
                a[j * size + j] = sqrt(sum);
            } else {
                a[i * size + j] = sum / a[j * size + j];
            }
        }
    return 1;
}

void hne_i_matrix_solve(const double *factor, size_t size, double *b)
{
    for (size_t i = 0; i < size; i++) {
        for (size_t k = 0; k < i; k++)
            b[i] -= factor[i * size + k] * b[k];
        b[i] /= factor[i * size + i];
    }
    for (size_t i = size; i-- > 0;) {
        for (size_t k = i + 1; k < size; k++)
            b[i] -= factor[k * size + i] * b[k];
        b[i] /= factor[i * size + i];
    }
}

double hne_i_matrix_log_determinant(const double *factor, size_t size)
{
    double sum = 0;
    for (size_t i = 0; i < size; i++)
        sum += 2 * log(factor[i * size + i]);
    return sum;
}

/* Gauss, with the greatest element of a column as pivot. */
int hne_i_general_solve(double *a, size_t size, double *b)
{
    for (size_t k = 0; k < size; k++) {
        size_t pivot = k;
        for (size_t i = k + 1; i < size; i++)
            pivot = fabs(a[i * size + k]) > fabs(a[pivot * size + k]) ? i : pivot;
        double greatest = a[pivot * size + k];
        if (!(fabs(greatest) > 0) || isinf(greatest))
            return 0;
        for (size_t j = k; j < size && pivot != k; j++) {
            double held = a[k * size + j];
            a[k * size + j] = a[pivot * size + j];
            a[pivot * size + j] = held;
        }
        double held = b[k];
        b[k] = b[pivot];
        b[pivot] = held;
        for (size_t i = k + 1; i < size; i++) {
            double times = a[i * size + k] / greatest;
            for (size_t j = k + 1; j < size; j++)
                a[i * size + j] -= times * a[k * size + j];
            b[i] -= times * b[k];
        }
    }
    for (size_t k = size; k-- > 0;) {
        for (size_t j = k + 1; j < size; j++)
            b[k] -= a[k * size + j] * b[j];
        b[k] /= a[k * size + k];
    }
    return 1;
}
