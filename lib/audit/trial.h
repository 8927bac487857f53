/* SPDX-License-Identifier: MIT */
/* Trials: the claims around a conflict, with a slip of one of them, or of several, undone. */
#ifndef HNE_AUDIT_TRIAL_H
#define HNE_AUDIT_TRIAL_H

#include "audit/conflict.h"
#include "audit/slips.h"

#define HNE_I_NOWHERE SIZE_MAX

/* One that may share the suspect's slips. */
typedef struct hne_i_brother {
    size_t place;   /* in `around` */
    int is_on_list; /* both are parts of one whole */
    hne_i_claim mended;
} hne_i_brother;

typedef HNE_I_VECTOR(hne_i_brother) hne_i_brothers;

typedef struct hne_i_trial {
    const hne_i_network *network;
    const hne_i_conflict *conflict;
    HNE_I_VECTOR(hne_i_claim) around; /* claims that a repair has to agree with */
    size_t suspect;         /* place in `around` of the claim under repair */
    hne_i_brothers brothers; /* not mended yet */
    hne_i_brothers also;    /* those that are mended with the suspect */
    hne_i_list passed_over; /* places of what was worked out from the mended, where that need not agree */
    int is_narrow;          /* not all that others bear on is in `around` */
    int failed;             /* memory ran out */
} hne_i_trial;

/* Claims on the conflict's quantities and on those that relations reach from
 * them, nearest first, until there are enough. */
void hne_i_trial_gather(hne_i_trial *trial, size_t most);
void hne_i_trial_clear(hne_i_trial *trial);
/* Where a claim of the network stands in `around`; HNE_I_NOWHERE if it does not. */
size_t hne_i_trial_place(const hne_i_trial *trial, const hne_i_claim *claim);
/* Builds the neighbourhood with the suspect replaced; 1 if all agrees. The
 * network is the caller's to clear. */
int hne_i_trial_agrees(hne_i_trial *trial, const hne_i_claim *mended, hne_i_network *out);
/* What the other statements leave the quantity of the suspect, were it
 * `claimed`; 0 if they do not agree even among themselves. */
int hne_i_trial_implies(hne_i_trial *trial, const hne_i_claim *claimed, hne_interval *implied, int *narrowed);

/* likelihood.c: how likely it is that the slip, which undone mends, is what went wrong, the suspect being `claim` of the
 * network; 0 if it is no repair. `*turn`: repairs of an earlier turn are told before it, however likely it is. */
double hne_i_trial_likelihood(hne_i_trial *trial, const hne_i_slip *slip, uint32_t claim, int32_t *turn);

#endif
