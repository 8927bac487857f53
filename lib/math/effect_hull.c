/* SPDX-License-Identifier: MIT */
/* P. Wolfe, "Finding the nearest point in a polytope", Mathematical Programming
 * 11, 1976: an active-set method that ends after finitely many steps at the
 * exact solution. The points with weight stay affinely independent, so that
 * there are never more than dimensions + 1 of them. */
#include "math/effect_hull.h"

#include <float.h>
#include <math.h>

static size_t most_chosen(size_t points, size_t dimensions)
{
    return points < dimensions + 2 ? points : dimensions + 2;
}

size_t hne_i_hull_numbers(size_t points, size_t dimensions)
{
    size_t most = most_chosen(points, dimensions);
    return points * dimensions + 2 * most + 2 * dimensions + most * dimensions;
}

size_t hne_i_hull_places(size_t points, size_t dimensions)
{
    return most_chosen(points, dimensions);
}

void hne_i_hull_lay_out(hne_i_hull *hull, size_t points, size_t dimensions, double *numbers, size_t *places)
{
    size_t most = most_chosen(points, dimensions);
    *hull = (hne_i_hull){.points = points, .dimensions = dimensions, .chosen = places};
    hull->at = numbers, numbers += points * dimensions;
    hull->share = numbers, numbers += most;
    hull->aim = numbers, numbers += most;
    hull->nearest = numbers, numbers += dimensions;
    hull->right = numbers, numbers += dimensions;
    hull->columns = numbers;
}

static double product(const double *a, const double *b, size_t count)
{
    double sum = 0;
    for (size_t i = 0; i < count; i++)
        sum += a[i] * b[i];
    return sum;
}

static const double *point(const hne_i_hull *hull, size_t k)
{
    return hull->at + hull->chosen[k] * hull->dimensions;
}

/* Takes column c out of the columns after it and of the right side, by a
 * reflection; 0 if it is, to rounding, made of the columns before it. */
static int reflect(hne_i_hull *hull, size_t c, size_t count, double length)
{
    size_t d = hull->dimensions;
    double *v = hull->columns + c * d, left = c < d ? sqrt(product(v + c, v + c, d - c)) : 0;
    if (!(left > 1e-13 * length))
        return 0;
    double diagonal = v[c] > 0 ? -left : left;
    v[c] -= diagonal;
    double square = product(v + c, v + c, d - c);
    for (size_t k = c + 1; k <= count; k++) {
        double *other = k < count ? hull->columns + k * d : hull->right;
        double times = 2 * product(v + c, other + c, d - c) / square;
        for (size_t i = c; i < d; i++)
            other[i] -= times * v[i];
    }
    v[c] = diagonal;
    return 1;
}

/* aim: the weights, of any sign, of the point nearest to the origin in the
 * plane through the chosen points. 0 if these are not independent. */
static int aim_at_plane(hne_i_hull *hull)
{
    size_t d = hull->dimensions, count = hull->size - 1;
    const double *first = point(hull, 0);
    for (size_t i = 0; i < d; i++)
        hull->right[i] = -first[i];
    for (size_t k = 0; k < count; k++)
        for (size_t i = 0; i < d; i++)
            hull->columns[k * d + i] = point(hull, k + 1)[i] - first[i];
    for (size_t k = 0; k < count; k++)
        if (!reflect(hull, k, count, sqrt(product(hull->columns + k * d, hull->columns + k * d, d))))
            return 0;
    double rest = 1;
    for (size_t k = count; k-- > 0;) {
        double sum = hull->right[k];
        for (size_t later = k + 1; later < count; later++)
            sum -= hull->columns[later * d + k] * hull->aim[later + 1];
        hull->aim[k + 1] = sum / hull->columns[k * d + k];
        rest -= hull->aim[k + 1];
    }
    hull->aim[0] = rest;
    return 1;
}

static void leave(hne_i_hull *hull, size_t k)
{
    hull->size--;
    for (; k < hull->size; k++) {
        hull->chosen[k] = hull->chosen[k + 1];
        hull->share[k] = hull->share[k + 1];
    }
}

/* Goes towards the aim until a weight is 0, and lets that point go. */
static void go_towards_aim(hne_i_hull *hull)
{
    double part = 1;
    size_t last = hull->size;
    for (size_t k = 0; k < hull->size; k++)
        if (hull->aim[k] <= 0) {
            double until = hull->share[k] > 0 ? hull->share[k] / (hull->share[k] - hull->aim[k]) : 0;
            if (until < part || last == hull->size) {
                part = until;
                last = k;
            }
        }
    for (size_t k = 0; k < hull->size; k++)
        hull->share[k] = fmax(0, hull->share[k] + part * (hull->aim[k] - hull->share[k]));
    hull->share[last] = 0;
    for (size_t k = hull->size; k-- > 0;)
        if (hull->share[k] == 0)
            leave(hull, k);
}

/* To the nearest point of the hull of those chosen. 0 if rounding leaves no way. */
static int settle(hne_i_hull *hull)
{
    for (;;) {
        if (hull->size == 0 || !aim_at_plane(hull))
            return 0;
        int inside = 1;
        for (size_t k = 0; k < hull->size; k++)
            inside &= hull->aim[k] > 0;
        if (inside)
            break;
        go_towards_aim(hull);
    }
    for (size_t k = 0; k < hull->size; k++)
        hull->share[k] = hull->aim[k];
    return 1;
}

static double find_nearest(hne_i_hull *hull)
{
    for (size_t i = 0; i < hull->dimensions; i++) {
        hull->nearest[i] = 0;
        for (size_t k = 0; k < hull->size; k++)
            hull->nearest[i] += hull->share[k] * point(hull, k)[i];
    }
    return product(hull->nearest, hull->nearest, hull->dimensions);
}

static void choose_only(hne_i_hull *hull, size_t j)
{
    hull->chosen[0] = j;
    hull->share[0] = 1;
    hull->size = 1;
}

static void choose_nearest_point(hne_i_hull *hull)
{
    double least = INFINITY;
    choose_only(hull, 0);
    for (size_t j = 0; j < hull->points; j++) {
        const double *p = hull->at + j * hull->dimensions;
        double square = product(p, p, hull->dimensions);
        if (square < least) {
            least = square;
            hull->chosen[0] = j;
        }
    }
}

/* The point that lies farthest back in the direction of the origin; its
 * product with the nearest point, and the size of the rounding in it. */
static size_t farthest_back(const hne_i_hull *hull, double *along, double *rounding)
{
    size_t best = 0;
    double longest = 0;
    *along = INFINITY;
    for (size_t j = 0; j < hull->points; j++) {
        const double *p = hull->at + j * hull->dimensions;
        double value = product(p, hull->nearest, hull->dimensions);
        if (value < *along) {
            *along = value;
            best = j;
        }
    }
    for (size_t k = 0; k < hull->size; k++)
        longest = fmax(longest, product(point(hull, k), point(hull, k), hull->dimensions));
    const double *p = hull->at + best * hull->dimensions;
    longest = fmax(longest, product(p, p, hull->dimensions));
    *rounding = 4 * DBL_EPSILON * longest;
    return best;
}

static int is_chosen(const hne_i_hull *hull, size_t j)
{
    for (size_t k = 0; k < hull->size; k++)
        if (hull->chosen[k] == j)
            return 1;
    return 0;
}

void hne_i_hull_solve(hne_i_hull *hull, int again)
{
    if (!again || !settle(hull)) {
        choose_nearest_point(hull);
    }
    double square = find_nearest(hull), along, rounding;
    /* Each step brings the point nearer, which ends; the bound is for rounding that turns in circles. */
    for (size_t steps = 20 * (hull->points + hull->dimensions); steps > 0; steps--) {
        size_t next = farthest_back(hull, &along, &rounding);
        if (!(square - along > rounding) || is_chosen(hull, next) ||
            hull->size == most_chosen(hull->points, hull->dimensions))
            break;
        hull->chosen[hull->size] = next;
        hull->share[hull->size] = 0;
        hull->size++;
        if (!settle(hull)) { /* dependent to rounding: as near as can be told */
            for (size_t k = hull->size; k-- > 0;)
                if (hull->share[k] == 0)
                    leave(hull, k);
            break;
        }
        double nearer = find_nearest(hull);
        if (!(nearer < square))
            break;
        square = nearer;
    }
    if (hull->size == 0)
        choose_nearest_point(hull);
}
