/* SPDX-License-Identifier: MIT */
/* Whether guesses are borne out: amounts that add up to the last place are of one thing and its parts. */
#include "audit/severity.h"

#include "value/figure.h"

static const hne_i_key *key_of(const hne_i_network *network, uint32_t quantity)
{
    return &network->quantities.items[quantity].key;
}

/* What the first claim of a level from that source says, read strictly; 0 if there is none. */
static int stated_level(const hne_i_network *network, uint32_t quantity, const hne_source *source, hne_interval *out)
{
    for (uint32_t c = network->quantities.items[quantity].claim; c != HNE_I_NONE; c = network->claims.items[c].next) {
        const hne_i_claim *claim = &network->claims.items[c];
        if (claim->source == source)
            return hne_figure_enclosure(claim->figure, HNE_READING_STRICT, network->policy, out, NULL) == HNE_OK;
    }
    return 0;
}

/* Whether levels that one source states add up as they are printed. */
static int adds_up(const hne_i_network *network, const hne_i_relation *relation, const hne_source *source)
{
    const hne_i_member *members = network->members.items + relation->first;
    hne_interval whole, sum = hne_interval_point(0), part;
    if (relation->operation != OPERATION_SUM || key_of(network, members[0].quantity)->kind != QUANTITY_LEVEL ||
        !stated_level(network, members[0].quantity, source, &whole))
        return 0;
    for (uint32_t i = 1; i < relation->count; i++) {
        if (!stated_level(network, members[i].quantity, source, &part))
            return 0;
        sum = members[i].sign > 0 ? hne_interval_add(sum, part) : hne_interval_subtract(sum, part);
    }
    return hne_i_adds_up(whole, sum);
}

/* Whether the claim is a level or growth of the whole or of a part, in that period. */
static int is_of(const hne_i_network *network, const hne_i_relation *relation, const hne_i_claim *claim)
{
    if (claim->aspect != HNE_ASPECT_LEVEL && claim->aspect != HNE_ASPECT_GROWTH)
        return 0;
    const hne_i_member *members = network->members.items + relation->first;
    for (uint32_t i = 0; i < relation->count; i++) {
        const hne_i_key *key = key_of(network, members[i].quantity);
        if (key->indicator == claim->indicator && hne_period_equal(key->period, claim->period))
            return 1;
    }
    return 0;
}

static int bears_out(const hne_i_network *network, const hne_i_relation *relation, const hne_i_conflict *conflict)
{
    const hne_source *source = network->claims.items[conflict->claims.items[0]].source;
    for (size_t i = 0; i < conflict->claims.count; i++) {
        const hne_i_claim *claim = &network->claims.items[conflict->claims.items[i]];
        if (claim->source != source || (!claim->certain && !is_of(network, relation, claim)))
            return 0;
    }
    return source && adds_up(network, relation, source);
}

int hne_i_guesses_add_up(const hne_i_network *network, const hne_i_conflict *conflict)
{
    for (size_t i = 0; i < conflict->claims.count; i++) {
        const hne_i_claim *claim = &network->claims.items[conflict->claims.items[i]];
        if (claim->aspect != HNE_ASPECT_LEVEL || claim->quantity == HNE_I_NONE)
            continue;
        for (uint32_t u = network->use_first[claim->quantity]; u < network->use_first[claim->quantity + 1]; u++)
            if (bears_out(network, &network->relations.items[network->uses[u]], conflict))
                return 1;
    }
    return 0;
}
