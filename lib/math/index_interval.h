/* SPDX-License-Identifier: MIT */
/* Two periods of a basket of published figures. */
#ifndef HNE_MATH_INDEX_INTERVAL_H
#define HNE_MATH_INDEX_INTERVAL_H

#include <hunanecon/indexnum.h>

/* One product that is in both periods, with the quantities of the formula (for Young's the values of shares). */
typedef struct hne_i_product {
    hne_interval before, after, quantity, relative, share;
    size_t place; /* among all products */
} hne_i_product;

typedef struct hne_i_products {
    hne_i_product *products;
    size_t count;
} hne_i_products;

/* There, not there, or not known. */
typedef enum hne_i_presence { ABSENT, PRESENT, PERHAPS, IMPOSSIBLE } hne_i_presence;

/* HNE_OK, or why a comparison cannot be made. */
hne_status hne_i_check_basket(hne_index_formula formula, hne_index_kind kind, const hne_interval_basket *basket,
                              size_t base, size_t period, size_t weights);
/* Products in both periods, appended; PERHAPS if that is not known of one, IMPOSSIBLE if one is empty. */
hne_i_presence hne_i_match_products(hne_i_products *c, hne_index_formula formula, hne_index_kind kind,
                                    const hne_interval_basket *basket, size_t base, size_t period, size_t weights);

#endif
