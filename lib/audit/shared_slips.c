/* SPDX-License-Identifier: MIT */
/* Slips that several statements share: who takes yuan for dollars, or "increased
 * to" for "increased by", does so all along a list. */
#include "audit/slips.h"

static int are_parts_of_one(const hne_profile *profile, uint32_t one, uint32_t other)
{
    for (size_t i = 0; i < hne_profile_indicator_count(profile); i++) {
        const hne_indicator *whole = hne_profile_indicator(profile, i);
        for (size_t b = 0; b < hne_indicator_breakdown_count(whole); b++)
            if (hne_i_has_part(hne_indicator_breakdown(whole, b), one) &&
                hne_i_has_part(hne_indicator_breakdown(whole, b), other))
                return 1;
    }
    return 0;
}

int hne_i_may_share_slip(const hne_profile *profile, const hne_i_claim *one, const hne_i_claim *other)
{
    return one->indicator != other->indicator && one->source == other->source && one->aspect == other->aspect &&
           one->world == other->world && hne_unit_equal(one->figure.unit, other->figure.unit) &&
           hne_unit_kind_of(one->figure.unit) == HNE_UNIT_CURRENCY && hne_period_equal(one->period, other->period) &&
           are_parts_of_one(profile, one->indicator, other->indicator);
}

int hne_i_undo_alike(const hne_i_claim *claim, const hne_i_slip *like, hne_i_claim *mended, int *failed)
{
    hne_i_slips slips = {NULL, 0, 0};
    int found = 0;
    if (!hne_i_is_of_size(like->kind) && like->kind != HNE_REPAIR_ASPECT)
        return 0;
    *failed |= !hne_i_slips_of(claim, hne_interval_entire(), &slips);
    for (size_t i = 0; i < slips.count && !found && !*failed; i++) {
        const hne_i_slip *slip = &slips.items[i];
        found = slip->kind == like->kind && slip->reason == like->reason && slip->mended.aspect == like->mended.aspect &&
                hne_unit_equal(slip->mended.figure.unit, like->mended.figure.unit);
        if (found)
            *mended = slip->mended;
    }
    hne_i_vector_clear(&slips);
    return found;
}
