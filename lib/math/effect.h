/* SPDX-License-Identifier: MIT */
/* What the two differences in differences share: the sums of the scores within
 * clusters, and what follows from estimate and variance. */
#ifndef HNE_MATH_EFFECT_H
#define HNE_MATH_EFFECT_H

#include <hunanecon/effect.h>

#include "math/elementary.h"

typedef struct hne_i_score {
    hne_i_pair sum;
    int is_used;
} hne_i_score;

typedef struct hne_i_scores {
    hne_i_score *of;
    size_t count;
} hne_i_scores;

/* 0 if there is no memory; else to be released. */
int hne_i_scores_take(hne_i_scores *scores, size_t clusters);
void hne_i_scores_add(hne_i_scores *scores, size_t cluster, double score);
/* Sum of the clusters' squares, and how many clusters have any observation. */
double hne_i_scores_squares(const hne_i_scores *scores, double *used);
void hne_i_scores_release(hne_i_scores *scores);

/* All members after estimate, with observations and clusters there already.
 * correction: (n - 1) / (n - k); not positive where there are too few. */
void hne_i_difference_conclude(hne_difference *of, double variance, double correction, double confidence);

#endif
