/* SPDX-License-Identifier: MIT */
/* Expressions of enclosures: written down once as they stand in a textbook, each figure as often as it occurs there,
 * and then asked for every value that they can have. */
#ifndef HNE_MATH_EXPRESSION_H
#define HNE_MATH_EXPRESSION_H

#include <hunanecon/interval.h>

/* A figure or an operation on those before it, by its place. */
typedef uint32_t hne_i_term;

typedef struct hne_i_node hne_i_node;

/* All 0 to begin with. After a failure, terms may be asked for and mean nothing. */
typedef struct hne_i_expression {
    hne_i_node *nodes;
    size_t count, room;
    int has_failed; /* there is no memory */
} hne_i_expression;

/* Figures: one that reaches below 0 where it must not is given as the entire line. */
hne_i_term hne_i_variable(hne_i_expression *e, hne_interval figure);
hne_i_term hne_i_not_negative(hne_i_expression *e, hne_interval figure);
hne_i_term hne_i_constant(hne_i_expression *e, hne_interval number);

/* What rests on a quotient by, or a logarithm of, what may be 0 or less is entire. */
hne_i_term hne_i_plus(hne_i_expression *e, hne_i_term x, hne_i_term y);
hne_i_term hne_i_minus(hne_i_expression *e, hne_i_term x, hne_i_term y);
hne_i_term hne_i_times(hne_i_expression *e, hne_i_term x, hne_i_term y);
hne_i_term hne_i_over(hne_i_expression *e, hne_i_term x, hne_i_term y);
hne_i_term hne_i_squared(hne_i_expression *e, hne_i_term x);
hne_i_term hne_i_size(hne_i_expression *e, hne_i_term x);
hne_i_term hne_i_log(hne_i_expression *e, hne_i_term x);
hne_i_term hne_i_exp(hne_i_expression *e, hne_i_term x);
/* x ln x, 0 at 0; x is 0 or more. */
hne_i_term hne_i_times_own_log(hne_i_expression *e, hne_i_term x);
/* For an exponent of which only an enclosure is known; x is 0 or more. */
hne_i_term hne_i_to_power(hne_i_expression *e, hne_i_term x, hne_interval exponent);

/* Every value that a term can have: sharp, but for rounding, where it rises or falls with each figure wherever the
 * others are; else too wide by about the square of the figures' widths. Missing if a figure in it is, else empty if
 * one is. */
hne_interval hne_i_range(hne_i_expression *e, hne_i_term of);

/* Forgets all terms from a count on, or everything. */
void hne_i_expression_cut(hne_i_expression *e, size_t count);
void hne_i_expression_release(hne_i_expression *e);

#endif
