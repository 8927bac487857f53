/* SPDX-License-Identifier: MIT */
/* Components of a network: quantities that relations tie together, and those
 * relations. What one of them holds says nothing of another. */
#ifndef HNE_AUDIT_COMPONENTS_H
#define HNE_AUDIT_COMPONENTS_H

#include "audit/propagate.h"

typedef struct hne_i_components {
    uint32_t count;
    uint32_t *relation_first, *relations;   /* relations by component */
    uint32_t *quantity_first, *quantities;  /* quantities by component */
} hne_i_components;

/* 0 if memory ran out. */
int hne_i_components_find(hne_i_network *network, hne_i_components *out);
hne_i_scope hne_i_component_scope(const hne_i_components *of, uint32_t component);
void hne_i_components_clear(hne_i_components *of);

#endif
