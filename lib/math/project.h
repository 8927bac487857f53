/* SPDX-License-Identifier: MIT */
/* What projections of numbers and of enclosures share. */
#ifndef HNE_MATH_PROJECT_H
#define HNE_MATH_PROJECT_H

/* ln(1 + g) for 1 + g > 0, at most 1.5 ulp from exact however small g is. */
double hne_i_log_one_plus(double growth);

#endif
