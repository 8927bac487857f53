/* SPDX-License-Identifier: MIT */
/* Slips that several statements share: who takes yuan for dollars, or "increased
 * to" for "increased by", does so all along a list. */
#include "audit/slips.h"
#include "value/figure.h"

typedef struct kinship {
    int is_whole; /* one is a part of the other */
    int are_parts; /* of one whole */
} kinship;

static kinship kinship_of(const hne_profile *profile, uint32_t one, uint32_t other)
{
    kinship found = {0, 0};
    for (uint32_t i = 0; i < hne_profile_indicator_count(profile); i++) {
        const hne_indicator *whole = hne_profile_indicator(profile, i);
        for (size_t b = 0; b < hne_indicator_breakdown_count(whole); b++) {
            const hne_breakdown *breakdown = hne_indicator_breakdown(whole, b);
            int has_one = hne_i_has_part(breakdown, one), has_other = hne_i_has_part(breakdown, other);
            found.are_parts |= has_one && has_other;
            found.is_whole |= (has_one && i == other) || (has_other && i == one);
        }
    }
    return found;
}

int hne_i_may_share_slip(const hne_profile *profile, const hne_i_claim *one, const hne_i_claim *other)
{
    if (one->statement == other->statement || one->source != other->source || one->aspect != other->aspect ||
        one->world != other->world || !hne_unit_equal(one->figure.unit, other->figure.unit) ||
        hne_unit_kind_of(one->figure.unit) != HNE_UNIT_CURRENCY || !hne_period_equal(one->period, other->period))
        return 0;
    if (one->indicator == other->indicator)
        return hne_i_figure_equal(one->figure, other->figure);
    kinship of = kinship_of(profile, one->indicator, other->indicator);
    return of.is_whole || of.are_parts;
}

int hne_i_is_told_along(const hne_profile *profile, const hne_i_claim *one, const hne_i_claim *other)
{
    return one->indicator != other->indicator && kinship_of(profile, one->indicator, other->indicator).are_parts;
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

int hne_i_is_said_again(const hne_i_network *network, const hne_i_claim *mended)
{
    for (size_t c = 0; c < network->claims.count; c++) {
        const hne_i_claim *other = &network->claims.items[c];
        if (other->certain && other->statement != mended->statement && other->indicator == mended->indicator &&
            other->aspect == mended->aspect && hne_period_equal(other->period, mended->period) &&
            hne_unit_equal(other->figure.unit, mended->figure.unit) &&
            hne_figure_value(other->figure) == hne_figure_value(mended->figure))
            return 1;
    }
    return 0;
}
