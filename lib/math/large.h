/* SPDX-License-Identifier: MIT */
/* Measures of large sets, at the speed of memory: nothing is copied that need
 * not be, and loops are shaped to become vectors. */
#ifndef HNE_MATH_LARGE_H
#define HNE_MATH_LARGE_H

#include <hunanecon/measure.h>

enum { HNE_I_LARGE = 4096 };

/* HNE_OK with the result; HNE_ERROR_MEMORY; HNE_ERROR_ARGUMENT for a negative weight. Sets *is_done to 0 where this
 * measure, or numbers so large or small, have to be taken the other way. */
hne_status hne_i_measure_large(hne_measure measure, double parameter, const double *x, size_t count, int64_t stride,
                               const double *weights, int64_t weights_stride, double *result, int *is_done);

#endif
