/* SPDX-License-Identifier: MIT */
/* Slips: what people do to a figure on its way into print, as changes of one
 * claim that would undo them. */
#ifndef HNE_AUDIT_SLIPS_H
#define HNE_AUDIT_SLIPS_H

#include "audit/network.h"
#include "base/text.h"

typedef struct hne_i_slip {
    hne_i_claim mended;
    hne_repair_kind kind;
    double prior;       /* how often such a slip is seen, against the others */
    const char *reason; /* constant; "" where the mended figure says it all */
} hne_i_slip;

typedef HNE_I_VECTOR(hne_i_slip) hne_i_slips;

/* Every slip that may lie behind the claim. `implied` is what the other
 * statements leave its quantity. 0 if memory ran out. */
int hne_i_slips_of(const hne_i_claim *claim, hne_interval implied, hne_i_slips *out);

/* shared_slips.c: whether one slip may have hit both: amounts of one source and period, the same said again, or parts of
 * one whole, or it and a part. */
int hne_i_may_share_slip(const hne_profile *profile, const hne_i_claim *one, const hne_i_claim *other);
/* Whether both are parts of one whole: a verb mistaken for another is so along the list of them. */
int hne_i_is_told_along(const hne_profile *profile, const hne_i_claim *one, const hne_i_claim *other);
/* The claim with the same slip undone; 0 if it cannot be, or if memory ran out, which is noted. */
int hne_i_undo_alike(const hne_i_claim *claim, const hne_i_slip *like, hne_i_claim *mended, int *failed);

/* Whether a claim, as it is mended, says what another that is certain says. */
int hne_i_is_said_again(const hne_i_network *network, const hne_i_claim *mended);

/* Whether a slip of that kind mistakes nothing but the size of an amount: its multiplier or its currency. */
int hne_i_is_of_size(hne_repair_kind kind);

/* What undoing it changes of the claim as it was, and of so many others, and how the sides of the broken relation stand
 * in the mended network; `is_narrow` if other statements disagree all the same.
 * The caller's to free; NULL if memory ran out. */
char *hne_i_repair_text(const hne_i_network *network, uint32_t broken, const hne_i_claim *was, const hne_i_slip *slip,
                        size_t others, const hne_i_network *mended, int is_narrow);

/* Whether the others leave a quantity in that unit so little room that falling
 * into it is no accident. */
int hne_i_is_close(hne_interval implied, hne_unit unit);

#endif
