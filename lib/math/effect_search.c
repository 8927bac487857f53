/* SPDX-License-Identifier: MIT */
/* Predictor weights of a synthetic control: the nested problem of Abadie,
 * Diamond, Hainmueller (2010), 2.3.
 *
 * The error before the start, as a function of the predictor weights, has flat
 * stretches, ridges and several minima, and no gradient at its ridges. It is
 * searched without gradients, on logarithms, because what counts is how many
 * times one predictor outweighs another. From several starts it goes downhill by
 * steps along each predictor (R. Hooke, T. A. Jeeves, JACM 8, 1961) and, where no
 * single predictor leads on, across. Nothing is left to chance: the same figures
 * give the same weights. */
#include "math/effect_synthetic.h"

#include <math.h>
#include <stdint.h>

/* The least weight is 2^-LOWEST of the greatest. */
enum { LOWEST = 30, DIRECTIONS = 6, ANYWHERE = 20, MOST_PASSES = 100 };

/* Outcomes are of a size of 1: what their squares differ by less than that is rounding. */
static const double too_small = 1e-28;

double hne_i_synthetic_fit(hne_i_synthetic *of, int again)
{
    hne_i_hull *hull = &of->hull;
    for (size_t k = 0; k < of->predictors; k++) {
        double root = sqrt(of->importance[k]);
        for (size_t j = 0; j < of->donors; j++)
            hull->at[j * of->predictors + k] = root * of->differences[j * of->predictors + k];
    }
    hne_i_hull_solve(hull, again);
    double sum = 0;
    for (size_t t = 0; t < of->before; t++) {
        double error = 0;
        for (size_t c = 0; c < hull->size; c++)
            error += hull->share[c] * of->outcomes[hull->chosen[c] * of->before + t];
        sum += error * error;
    }
    return sum / (double)of->before;
}

static double error_at(hne_i_synthetic *of, const double *exponents, int again)
{
    double greatest = -INFINITY, sum = 0;
    for (size_t k = 0; k < of->predictors; k++)
        greatest = fmax(greatest, exponents[k]);
    for (size_t k = 0; k < of->predictors; k++)
        sum += of->importance[k] = exp2(fmax(exponents[k] - greatest, -LOWEST));
    for (size_t k = 0; k < of->predictors; k++)
        of->importance[k] /= sum;
    return hne_i_synthetic_fit(of, again);
}

/* Tries best + step direction; goes on in strides of twice the length while that helps. */
static int walk(hne_i_synthetic *of, double step, double *least)
{
    int helped = 0;
    for (;;) {
        for (size_t k = 0; k < of->predictors; k++)
            of->trial[k] = fmin(fmax(of->best[k] + step * of->direction[k], -2 * LOWEST), 2 * LOWEST);
        double error = error_at(of, of->trial, 1);
        if (!(error < *least - 1e-8 * *least - too_small))
            return helped;
        *least = error;
        for (size_t k = 0; k < of->predictors; k++)
            of->best[k] = of->trial[k];
        helped = 1;
        step *= 2;
    }
}

/* Both ways along each predictor. */
static int walk_along_predictors(hne_i_synthetic *of, double step, double *least)
{
    int helped = 0;
    for (size_t k = 0; k < of->predictors; k++)
        of->direction[k] = 0;
    for (size_t k = 0; k < of->predictors; k++) {
        of->direction[k] = 1;
        helped |= walk(of, step, least) || walk(of, -step, least);
        of->direction[k] = 0;
    }
    return helped;
}

/* Numbers from 0 to below 1 that fill it evenly and always come alike: a
 * congruential generator (D. Knuth's MMIX). */
static double next_fraction(uint64_t *state)
{
    *state = *state * 6364136223846793005u + 1442695040888963407u;
    return (double)(*state >> 11) * 0x1p-53;
}

/* Both ways along directions of all kinds. */
static int walk_across(hne_i_synthetic *of, double step, double *least, uint64_t *state)
{
    int helped = 0;
    for (int d = 0; d < DIRECTIONS; d++) {
        for (size_t k = 0; k < of->predictors; k++)
            of->direction[k] = 2 * next_fraction(state) - 1;
        helped |= walk(of, step, least) || walk(of, -step, least);
    }
    return helped;
}

/* From where it stands downhill, with ever shorter steps. */
static double descend(hne_i_synthetic *of, double longest, double shortest)
{
    uint64_t state = 1;
    double least = error_at(of, of->best, 0);
    for (double step = longest; step > shortest; step /= 2)
        for (int passes = 0, helped = 1; helped && passes < MOST_PASSES; passes++) {
            helped = walk_along_predictors(of, step, &least);
            helped |= walk_across(of, step, &least, &state);
        }
    return least;
}

/* Start 0: all predictors alike; then each before all others; then anywhere. */
static void begin(hne_i_synthetic *of, size_t start, uint64_t *state)
{
    for (size_t k = 0; k < of->predictors; k++)
        of->best[k] = start > of->predictors       ? -LOWEST * next_fraction(state)
                      : start == 0 || k == start - 1 ? 0
                                                     : -6;
}

void hne_i_synthetic_search(hne_i_synthetic *of)
{
    double *kept = of->best + of->predictors, least = INFINITY;
    uint64_t state = 1;
    for (size_t start = 0; start < of->predictors + 1 + ANYWHERE; start++) {
        begin(of, start, &state);
        double error = descend(of, 8, 0.5);
        if (error < least) {
            least = error;
            for (size_t k = 0; k < of->predictors; k++)
                kept[k] = of->best[k];
        }
    }
    for (size_t k = 0; k < of->predictors; k++)
        of->best[k] = kept[k];
    descend(of, 4, 0.01);
    error_at(of, of->best, 0);
}
