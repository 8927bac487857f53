/* SPDX-License-Identifier: MIT */
#ifndef HNE_VALUE_FIGURE_H
#define HNE_VALUE_FIGURE_H

#include <hunanecon/figure.h>

/* Printed alike, with the same words around it; 5.0 is not 5. */
static inline int hne_i_figure_equal(hne_figure a, hne_figure b)
{
    return a.digits == b.digits && a.decimals == b.decimals && a.multiplier == b.multiplier && a.hedge == b.hedge &&
           hne_unit_equal(a.unit, b.unit);
}

/* Whether what is printed of a whole is what its parts, each as printed, add up to, to half a percent or better: so many
 * places agree by no accident. Both are enclosures read strictly. */
static inline int hne_i_adds_up(hne_interval whole, hne_interval sum)
{
    const double finest = 1.0 / 200;
    return hne_interval_width(whole) + hne_interval_width(sum) <= whole.lower * finest &&
           !hne_interval_is_empty(hne_interval_intersect(whole, sum));
}

#endif
