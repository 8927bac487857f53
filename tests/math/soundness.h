/* SPDX-License-Identifier: MIT */
/* What all trials of enclosures share: figures to draw, numbers inside them, and the verdict. */
#ifndef TESTS_MATH_SOUNDNESS_H
#define TESTS_MATH_SOUNDNESS_H

#include <hunanecon.h>

#include "exact.h"

enum { MOST = 6, SAMPLES = 6 };

/* What sort of figures a trial draws; ANY_SORT leaves it to chance. */
typedef enum sort { PUBLISHED, EVEN, WITH_ZEROS, OF_ALL_SIZES, LARGE_AND_SMALL, UNBOUNDED, SORTS } sort;

/* Begins a trial with the sort of its figures; the same number gives the same trial. */
void begin_trial(uint64_t which);
sort sort_of_trial(void);

size_t whole_below(size_t limit);
double fraction(void);
/* Figures of the trial's sort: 0 or more, above 0, or of either sign. */
hne_interval draw(void);
hne_interval draw_positive(void);
hne_interval draw_signed(void);
void draw_all(hne_interval (*one)(void), hne_interval *x, size_t count);

/* Numbers inside, at an end as often as not. */
double inside(hne_interval x);
void all_inside(const hne_interval *x, double *at, size_t count);
void exactly(const double *at, number *x, size_t count);

/* The caller's rounding mode while the library works: any. */
void any_mode(void);
void usual_mode(void);
#define LIBRARY(call) (any_mode(), must_be_good(call, #call), usual_mode())
void must_be_good(hne_status status, const char *call);

/* The verdict: the exact number must be inside; one that is not defined says nothing. */
void judge(const char *what, hne_interval enclosure, number exact);

typedef void trial(void);
trial means, measures, quantiles, scales, sigmas, betas, lorenz_curves, decompositions;
trial quotients, specialisations, dissimilarities, lafays, grubel_lloyds, shift_shares;
trial indices, index_series, index_contributions, value_changes, geks;
trial growths, transformations, chained_contributions, linked_contributions;
trial growth_of_pairs, comparisons, trade_figures, projections, effects, stated_effects, parts_of_wholes, ranks;
trial growth_of_series, average_growth, totals, links, deflators;

#endif
