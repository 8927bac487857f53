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

/* Whether the others leave a quantity in that unit so little room that falling
 * into it is no accident. */
int hne_i_is_close(hne_interval implied, hne_unit unit);

#endif
