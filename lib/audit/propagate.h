/* SPDX-License-Identifier: MIT */
/* Propagation: narrows quantities by relations until nothing moves. */
#ifndef HNE_AUDIT_PROPAGATE_H
#define HNE_AUDIT_PROPAGATE_H

#include "audit/network.h"

/* Part of a network: the relations and quantities to work on. */
typedef struct hne_i_scope {
    const uint32_t *relations;
    size_t relation_count;
    const uint32_t *quantities;
    size_t quantity_count;
} hne_i_scope;

/* Where a propagation ended: at a quantity that nothing can be any more. */
typedef struct hne_i_clash {
    uint32_t quantity; /* HNE_I_NONE: all agrees */
    uint32_t relation; /* HNE_I_NONE: its own claims clash, or with its nature */
} hne_i_clash;

/* Sets the scope's quantities back to their claims, read as network->reading
 * says and without the disabled ones, and narrows them by the scope's relations.
 * Leaves the narrowings in network->events, in order. */
hne_i_clash hne_i_propagate(hne_i_network *network, hne_i_scope scope);

/* Index of the last event on a quantity before the one given; HNE_I_NONE if none. */
uint32_t hne_i_event_before(const hne_i_network *network, uint32_t quantity, uint32_t event);

#endif
