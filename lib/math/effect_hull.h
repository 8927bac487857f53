/* SPDX-License-Identifier: MIT */
/* The point of a convex hull that is nearest to the origin. It is what the
 * weights of a synthetic control are: weights of 0 or more that add up to 1. */
#ifndef HNE_MATH_EFFECT_HULL_H
#define HNE_MATH_EFFECT_HULL_H

#include <stddef.h>

typedef struct hne_i_hull {
    size_t points, dimensions;
    double *at;      /* point j is at + j * dimensions; the caller fills it in */
    size_t *chosen;  /* the points that carry weight, `size` of them */
    double *share;   /* their weights, in the same order; above 0, with sum 1 */
    size_t size;
    double *aim, *nearest, *columns, *right; /* working memory */
} hne_i_hull;

/* Numbers (double) and places (size_t) of memory that it needs. */
size_t hne_i_hull_numbers(size_t points, size_t dimensions);
size_t hne_i_hull_places(size_t points, size_t dimensions);
void hne_i_hull_lay_out(hne_i_hull *hull, size_t points, size_t dimensions, double *numbers, size_t *places);

/* Finds chosen and share. With `again`, starts from those of the last time,
 * which may not be empty: a shorter way if the points have moved little. */
void hne_i_hull_solve(hne_i_hull *hull, int again);

#endif
