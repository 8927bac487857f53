/* SPDX-License-Identifier: MIT */
/* The tolerance policy: slack by hedge and reading, in units of the last place. */
#ifndef HNE_VALUE_POLICY_H
#define HNE_VALUE_POLICY_H

#include <hunanecon/figure.h>

#define HNE_I_HEDGES 8
#define HNE_I_READINGS 2

typedef struct hne_i_slack {
    double below, above; /* >= 0, perhaps infinite */
} hne_i_slack;

struct hne_policy {
    hne_i_slack slacks[HNE_I_HEDGES][HNE_I_READINGS];
};

/* The slack, NULL for a hedge or reading that there is not; the library's own
 * policy where policy is NULL. */
const hne_i_slack *hne_i_policy_slack(const hne_policy *policy, hne_hedge hedge, hne_reading reading);

#endif
