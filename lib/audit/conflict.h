/* SPDX-License-Identifier: MIT */
/* Conflicts: from a clash back to the fewest claims that cannot hold together. */
#ifndef HNE_AUDIT_CONFLICT_H
#define HNE_AUDIT_CONFLICT_H

#include "audit/propagate.h"

typedef HNE_I_VECTOR(uint32_t) hne_i_list;

typedef struct hne_i_conflict {
    hne_i_clash clash;      /* of the minimal proof */
    hne_i_list claims;      /* the smallest set found */
    hne_i_list spared;      /* the others that took part in the clash */
    hne_i_list relations;   /* enough to show it */
    hne_i_list quantities;  /* of those relations */
    int gives_way;          /* no clash once revisions between sources are allowed for */
} hne_i_conflict;

/* Reduces the clash that a propagation has just ended with. 0 if memory ran out. */
int hne_i_conflict_reduce(hne_i_network *network, hne_i_clash clash, hne_i_conflict *out);
void hne_i_conflict_clear(hne_i_conflict *conflict);
/* Propagates the minimal proof again, from its claims alone, so that domains
 * and events are its own. */
hne_i_clash hne_i_conflict_replay(hne_i_network *network, const hne_i_conflict *conflict);

#endif
