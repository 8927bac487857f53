/* SPDX-License-Identifier: MIT */
/* The little linear algebra that benchmarking needs: positive definite
 * matrices, whole or banded. */
#ifndef HNE_MATH_MATRIX_H
#define HNE_MATH_MATRIX_H

#include <stddef.h>

/* Lower band of a symmetric matrix: element (i, i - k) is at band[i * (width + 1) + k],
 * k = 0 to width. */
typedef struct hne_i_band {
    double *elements;
    size_t size, width;
} hne_i_band;

/* Cholesky's L in place of A = L L'; 0 if A is not positive definite. */
int hne_i_band_factor(hne_i_band *a);
/* Solves A x = b in place, with the factor. */
void hne_i_band_solve(const hne_i_band *factor, double *b);

/* The same for a whole symmetric matrix, row by row; the upper half is not used. */
int hne_i_matrix_factor(double *a, size_t size);
void hne_i_matrix_solve(const double *factor, size_t size, double *b);
/* Solves A x = b in place of b for any A, row by row, which is used up; 0 if it is singular. */
int hne_i_general_solve(double *a, size_t size, double *b);
/* ln of the determinant of A, from its factor. */
double hne_i_matrix_log_determinant(const double *factor, size_t size);

#endif
