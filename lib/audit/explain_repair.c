/* SPDX-License-Identifier: MIT */
/* What a repair changes and what then follows, in a line. */
#include "audit/published.h"
#include "audit/slips.h"
#include "audit/surprise.h"
#include "audit/wording.h"

static uint32_t find_like(const hne_i_network *network, const hne_i_network *mended, uint32_t quantity)
{
    return hne_i_network_find(mended, &network->quantities.items[quantity].key);
}

/* Whether the first of a relation is told as so much of the second; what comes on one head is no part of anything. */
static int is_beside(const hne_i_network *network, const hne_i_relation *relation)
{
    const hne_i_key *first = &network->quantities.items[network->members.items[relation->first].quantity].key;
    return (relation->operation == OPERATION_BELOW && relation->kind != HNE_RELATION_PUBLISHED) ||
           (relation->kind == HNE_RELATION_PROPORTION &&
            hne_indicator_nature(hne_profile_indicator(network->profile, first->indicator)) != HNE_NATURE_RATIO);
}

/* "28.0 billion USD in ten months of 2017, 78% of the year": how the two sides
 * of an inequality or a proportion stand after the repair. */
static void add_consequence(const hne_i_network *network, uint32_t relation, const hne_i_network *mended, hne_i_text *text)
{
    if (relation == HNE_I_NONE || !is_beside(network, &network->relations.items[relation]))
        return;
    const hne_i_member *members = hne_i_network_members(network, relation);
    uint32_t less = find_like(network, mended, members[0].quantity), more = find_like(network, mended, members[1].quantity);
    if (less == HNE_I_NONE || more == HNE_I_NONE)
        return;
    const hne_i_quantity *small = &mended->quantities.items[less], *large = &mended->quantities.items[more];
    if (!hne_i_is_amount(small->domain) || !hne_i_is_amount(large->domain) ||
        !hne_unit_equal(small->key.unit, large->key.unit))
        return;
    int is_published = large->key.kind == QUANTITY_CONSTANT; /* the product of the area, which nobody states */
    double middle = hne_interval_midpoint(small->domain);
    hne_i_text_add(text, "; ");
    if (is_published || small->key.indicator != large->key.indicator)
        hne_i_word_indicator(text, hne_profile_indicator(mended->profile, small->key.indicator));
    else
        hne_i_word_period(text, small->key.period);
    hne_i_text_add(text, " then comes to ");
    hne_i_word_value(text, middle, small->key.unit);
    hne_i_text_add(text, ", ");
    hne_i_word_number(text, 100 * middle / hne_interval_midpoint(large->domain), 2);
    hne_i_text_add(text, "% of ");
    if (is_published)
        hne_i_text_add(text, HNE_I_PUBLISHED_PRODUCT);
    else if (small->key.indicator != large->key.indicator)
        hne_i_word_indicator(text, hne_profile_indicator(mended->profile, large->key.indicator));
    else
        hne_i_word_period(text, large->key.period);
}

static void word_claim(hne_i_text *text, const hne_profile *profile, const hne_i_claim *claim)
{
    hne_i_word_claim(text, (hne_aspect)claim->aspect, (hne_basis)claim->basis, claim->base, claim->figure,
                     claim->reference == HNE_I_NONE ? NULL : hne_profile_indicator(profile, claim->reference));
}

char *hne_i_repair_text(const hne_i_network *network, uint32_t broken, const hne_i_claim *was, const hne_i_slip *slip,
                        size_t others, const hne_i_network *mended, int is_narrow)
{
    hne_i_text text = HNE_I_TEXT_EMPTY;
    const hne_i_claim *is = &slip->mended;
    const hne_profile *profile = network->profile;
    if (slip->kind == HNE_REPAIR_CURRENCY)
        hne_i_text_format(&text, "%s for %s: ", is->figure.unit.code, was->figure.unit.code);
    word_claim(&text, profile, is);
    if (slip->kind == HNE_REPAIR_PERIOD) {
        hne_i_text_add(&text, " in ");
        hne_i_word_period(&text, is->period);
        hne_i_text_add(&text, " instead of ");
        hne_i_word_period(&text, was->period);
    } else {
        hne_i_text_add(&text, " instead of ");
        word_claim(&text, profile, was);
    }
    if (*slip->reason)
        hne_i_text_format(&text, " (%s)", slip->reason);
    if (others)
        hne_i_text_format(&text, others > 1 ? ", and so in %zu other statements" : ", and so in another statement", others);
    add_consequence(network, broken, mended, &text);
    hne_i_text_add(&text, is_narrow ? "; what it clashed with then agrees, other statements still do not" : "; every statement agrees");
    return hne_i_text_take(&text);
}
