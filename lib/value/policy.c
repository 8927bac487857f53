/* SPDX-License-Identifier: MIT */
#include "value/policy.h"

#include "base/alloc.h"
#include "base/error.h"

#include <math.h>

/* The library's written policy; doc/figures.md tells its reasons. */
static const hne_policy own_policy = {{
    /* hedge                     strict           generous */
    [HNE_HEDGE_NONE]     = {{0.5, 0.5},      {0.5, 1}},
    [HNE_HEDGE_ABOUT]    = {{0.5, 0.5},      {1, 1}},
    [HNE_HEDGE_ALMOST]   = {{1, 0},          {1, 0.5}},
    [HNE_HEDGE_OVER]     = {{0, 1},          {0, 1}},
    [HNE_HEDGE_AT_LEAST] = {{0, INFINITY},   {0, INFINITY}},
    [HNE_HEDGE_AT_MOST]  = {{INFINITY, 0},   {INFINITY, 0}},
    [HNE_HEDGE_EXACT]    = {{0, 0},          {0, 0}},
    [HNE_HEDGE_UNDER]    = {{1, 0},          {1, 0}},
}};

static int exists(hne_hedge hedge, hne_reading reading)
{
    return (int)hedge >= 0 && (int)hedge < HNE_I_HEDGES && (int)reading >= 0 && (int)reading < HNE_I_READINGS;
}

const hne_i_slack *hne_i_policy_slack(const hne_policy *policy, hne_hedge hedge, hne_reading reading)
{
    return exists(hedge, reading) ? &(policy ? policy : &own_policy)->slacks[hedge][reading] : NULL;
}

hne_status hne_policy_new(hne_policy **out, hne_error *error)
{
    if (!out)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "found no place for the policy, expected one");
    hne_policy *policy = hne_i_alloc(sizeof *policy);
    if (!policy)
        return hne_i_fail_memory(error);
    *policy = own_policy;
    *out = policy;
    return HNE_OK;
}

void hne_policy_free(hne_policy *policy)
{
    hne_i_free(policy);
}

hne_status hne_policy_slack(const hne_policy *policy, hne_hedge hedge, hne_reading reading, double *below,
                            double *above)
{
    const hne_i_slack *slack = hne_i_policy_slack(policy, hedge, reading);
    if (!slack || !below || !above)
        return HNE_ERROR_ARGUMENT;
    *below = slack->below;
    *above = slack->above;
    return HNE_OK;
}

hne_status hne_policy_set_slack(hne_policy *policy, hne_hedge hedge, hne_reading reading, double below, double above,
                                hne_error *error)
{
    if (!policy)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "found no policy, expected one from hne_policy_new()");
    if (!exists(hedge, reading))
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "found hedge %d and reading %d, expected values of their enums",
                          (int)hedge, (int)reading);
    if (!(below >= 0) || !(above >= 0))
        return hne_i_fail(error, HNE_ERROR_ARGUMENT,
                          "found a slack that is negative or not a number, expected 0 or more");
    policy->slacks[hedge][reading] = (hne_i_slack){below, above};
    return HNE_OK;
}
