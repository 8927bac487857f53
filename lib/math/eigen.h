/* SPDX-License-Identifier: MIT */
#ifndef HNE_MATH_EIGEN_H
#define HNE_MATH_EIGEN_H

#include <stddef.h>

/* Eigenvalues of a symmetric matrix (row by row), the greatest first, and the
 * vectors that belong to them: vectors[i * size + k] is element i of vector k.
 * The matrix is used up. */
void hne_i_symmetric_eigen(double *a, size_t size, double *values, double *vectors);

#endif
