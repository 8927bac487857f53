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

#endif
