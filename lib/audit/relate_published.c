/* SPDX-License-Identifier: MIT */
/* Levels beside those that yearbooks have published of the same region: what is
 * several times off has a currency or a multiplier mistaken. */
#include "audit/network.h"
#include "audit/published.h"

#include <string.h>

/* The whole of a part that is stated: with 64 billion of exports and 63 of imports, trade was 127. */
static void add_whole(hne_i_network *network, const hne_i_key *part, uint32_t whole)
{
    hne_i_key key = *part;
    key.indicator = whole;
    if (hne_i_level_in(network, &key) == HNE_I_NONE)
        hne_i_network_quantity(network, &key);
}

static const hne_i_quantity *level_at(const hne_i_network *network, size_t place)
{
    return &network->quantities.items[network->levels[place]];
}

/* Where the levels of an indicator begin in network->levels. */
static size_t first_level_of(const hne_i_network *network, uint32_t indicator)
{
    size_t low = 0, high = network->level_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (level_at(network, middle)->key.indicator < indicator)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static void add_wholes_of(hne_i_network *network, uint32_t whole, uint32_t part)
{
    for (size_t i = first_level_of(network, part); i < network->level_count && !network->failed; i++) {
        const hne_i_quantity *quantity = level_at(network, i);
        hne_i_key key = quantity->key;
        if (key.indicator != part)
            break;
        if (hne_i_is_level_that_was(quantity) && quantity->claim != HNE_I_NONE)
            add_whole(network, &key, whole);
    }
}

static void add_wholes(hne_i_network *network)
{
    hne_i_published published;
    size_t count = hne_profile_indicator_count(network->profile);
    for (size_t i = 0; i < count && !network->failed; i++) {
        const hne_indicator *indicator = hne_profile_indicator(network->profile, i);
        if (!hne_i_published_find(indicator, &published))
            continue;
        for (size_t b = 0; b < hne_indicator_breakdown_count(indicator); b++) {
            const hne_breakdown *breakdown = hne_indicator_breakdown(indicator, b);
            for (size_t p = 0; p < hne_breakdown_part_count(breakdown); p++)
                add_wholes_of(network, (uint32_t)i, (uint32_t)hne_indicator_index(hne_breakdown_part(breakdown, p)));
        }
    }
}

/* Whether the profile has the whole that is published: then the part is held against that. */
static int has_whole(const hne_i_network *network, const hne_indicator *part, const hne_i_published *whole)
{
    size_t count = hne_profile_indicator_count(network->profile);
    for (size_t i = 0; i < count; i++) {
        const hne_indicator *other = hne_profile_indicator(network->profile, i);
        if (!strcmp(hne_i_published_concept(other), whole->rows->indicator) &&
            !strcmp(hne_indicator_area(other), hne_indicator_area(part)))
            return 1;
    }
    return 0;
}

/* What the level can be, in its own unit, or the whole that it is a part of. */
static int range_of(const hne_i_network *network, const hne_i_key *key, hne_interval *range, int *is_whole)
{
    hne_i_published published;
    const hne_indicator *indicator = hne_profile_indicator(network->profile, key->indicator);
    int year_is_certain = key->period.last_month <= network->last_certain_month;
    *is_whole = hne_i_published_find(indicator, &published);
    if (!*is_whole && (!hne_i_published_find_whole(indicator, &published) || has_whole(network, indicator, &published)))
        return 0;
    return (year_is_certain ? hne_i_published_range : hne_i_published_range_ever)(&published, key->period, key->unit, range);
}

static void relate(hne_i_network *network, uint32_t level)
{
    int is_whole;
    hne_interval range;
    hne_i_key key = network->quantities.items[level].key;
    if (!range_of(network, &key, &range, &is_whole))
        return;
    uint32_t known = hne_i_network_constant(network, key, range);
    hne_i_member members[] = {{level, 1}, {known, 1}};
    hne_i_network_relate(network, HNE_RELATION_PUBLISHED, is_whole ? OPERATION_SCALE : OPERATION_BELOW, members, 2,
                         hne_interval_point(1));
}

void hne_i_relate_published(hne_i_network *network)
{
    if (!hne_i_network_sort_levels(network))
        return;
    add_wholes(network);
    uint8_t *restates = hne_i_mark_restating(network);
    size_t count = network->quantities.count;
    for (uint32_t q = 0; q < count && !network->failed; q++) {
        const hne_i_quantity *quantity = &network->quantities.items[q];
        if (hne_i_is_level_that_was(quantity) && !hne_i_only_restates(network, quantity, restates))
            relate(network, q);
    }
    hne_i_free(restates);
}
