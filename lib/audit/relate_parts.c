/* SPDX-License-Identifier: MIT */
/* A whole and its parts: levels, growths, shares, contributions, ranks. */
#include "audit/network.h"
#include "audit/published.h"

#include <string.h>

/* Ranks among more than these take too many comparisons and are not checked. */
enum { MOST_RANKED = 1024 };

/* Rounded shares are sometimes forced to add to 100 and may be one unit off.
 * Growth is worked out on bases that have been revised since, those of a whole
 * and of its parts not always together, and at constant prices with the weights
 * of another year: it adds up within a few tenths of a point. Customs revise
 * exports, imports and their sum together, and all of them at current prices. */
static const double forced_share_slack = 0.001;
static const double growth_slack = 0.003;
static const double customs_slack = 0.001;
static const char *const of_customs[] = {"TRADE", "TRADE_BALANCE", "EXPORTS", "IMPORTS"};

static uint32_t part_index(const hne_breakdown *breakdown, size_t part)
{
    return (uint32_t)hne_indicator_index(hne_breakdown_part(breakdown, part));
}

/* 1 if all signs are + and neither whole nor part can be negative: then each
 * part is at most the whole. */
static int only_adds(const hne_indicator *whole, const hne_breakdown *breakdown)
{
    int adds = hne_indicator_non_negative(whole);
    for (size_t i = 0; i < hne_breakdown_part_count(breakdown); i++)
        adds = adds && hne_breakdown_part_sign(breakdown, i) > 0 &&
               hne_indicator_non_negative(hne_breakdown_part(breakdown, i));
    return adds;
}

/* --- levels ------------------------------------------------------------------------ */

/* Parts whose level is there; their number. */
static size_t gather_levels(hne_i_network *network, const hne_breakdown *breakdown, const hne_i_key *whole,
                            hne_i_member *members)
{
    size_t count = 0, parts = hne_breakdown_part_count(breakdown);
    for (size_t i = 0; i < parts; i++) {
        hne_i_key key = *whole;
        key.indicator = part_index(breakdown, i);
        uint32_t part = hne_i_level_in(network, &key);
        if (part != HNE_I_NONE)
            members[count++] = (hne_i_member){part, hne_breakdown_part_sign(breakdown, i)};
    }
    return count;
}

/* The one part that is not there, made: it is what remains of the whole. */
static void add_remainder(hne_i_network *network, const hne_breakdown *breakdown, const hne_i_key *whole,
                          hne_i_member *members, size_t *count)
{
    for (size_t i = 0; i < hne_breakdown_part_count(breakdown); i++) {
        hne_i_key key = *whole;
        key.indicator = part_index(breakdown, i);
        if (hne_i_network_find(network, &key) == HNE_I_NONE) {
            members[*count] = (hne_i_member){hne_i_network_quantity(network, &key),
                                             hne_breakdown_part_sign(breakdown, i)};
            ++*count;
            return;
        }
    }
}

static int is_of_customs(const hne_indicator *indicator)
{
    const char *concept = hne_i_published_concept(indicator);
    size_t length = strcspn(concept, ":"); /* of some goods, too */
    for (size_t i = 0; i < sizeof of_customs / sizeof *of_customs; i++)
        if (strlen(of_customs[i]) == length && !memcmp(concept, of_customs[i], length))
            return 1;
    return 0;
}

/* Levels of which one is not stated come by way of growths. */
static double slack_of(const hne_i_network *network, const hne_indicator *whole, const hne_i_member *members, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (network->quantities.items[members[i].quantity].claim == HNE_I_NONE)
            return is_of_customs(whole) ? customs_slack : growth_slack;
    return 0;
}

/* "Trade was 320 billion, exports of cars 94": parts of a part whose level is not there. */
static void relate_parts_of(hne_i_network *network, const hne_indicator *part, uint32_t whole)
{
    for (size_t b = 0; b < hne_indicator_breakdown_count(part); b++) {
        const hne_breakdown *breakdown = hne_indicator_breakdown(part, b);
        for (size_t i = 0; i < hne_breakdown_part_count(breakdown) && only_adds(part, breakdown); i++) {
            hne_i_key key = network->quantities.items[whole].key;
            key.indicator = part_index(breakdown, i);
            hne_i_member pair[] = {{hne_i_level_in(network, &key), 1}, {whole, 1}};
            if (pair[0].quantity != HNE_I_NONE)
                hne_i_network_relate(network, HNE_RELATION_PART, OPERATION_BELOW, pair, 2, hne_interval_point(0));
        }
    }
}

static void relate_levels_below(hne_i_network *network, const hne_breakdown *breakdown, uint32_t whole)
{
    for (size_t i = 0; i < hne_breakdown_part_count(breakdown); i++) {
        hne_i_key key = network->quantities.items[whole].key;
        key.indicator = part_index(breakdown, i);
        if (hne_i_network_find(network, &key) == HNE_I_NONE)
            relate_parts_of(network, hne_breakdown_part(breakdown, i), whole);
    }
}

static void relate_levels(hne_i_network *network, const hne_breakdown *breakdown, const hne_indicator *of,
                          uint32_t whole)
{
    hne_i_key key = network->quantities.items[whole].key;
    size_t parts = hne_breakdown_part_count(breakdown);
    hne_i_member *members = hne_i_network_scratch(network, parts + 1);
    if (!members)
        return;
    members[0] = (hne_i_member){whole, 1};
    size_t count = gather_levels(network, breakdown, &key, members + 1);
    int adds = only_adds(of, breakdown), complete = hne_breakdown_is_complete(breakdown);
    if (adds && count < parts)
        relate_levels_below(network, breakdown, whole);
    if (!count)
        return;
    for (size_t i = 1; adds && i <= count; i++) {
        hne_i_member pair[] = {members[i], members[0]};
        hne_i_network_relate(network, HNE_RELATION_PART, OPERATION_BELOW, pair, 2, hne_interval_point(0));
    }
    double slack = slack_of(network, of, members, count + 1);
    if (complete && count + 1 == parts)
        add_remainder(network, breakdown, &key, members + 1, &count);
    if (complete && count == parts)
        hne_i_network_relate(network, HNE_RELATION_SUM, OPERATION_SUM, members, count + 1,
                             hne_interval_of(-slack, slack));
    else if (adds && count > 1)
        hne_i_network_relate(network, HNE_RELATION_SUM, OPERATION_SUM_BELOW, members, count + 1,
                             hne_interval_point(0));
}

/* --- growth -------------------------------------------------------------------------- */

/* A level at current prices beside a growth; HNE_I_NONE if it is not stated. */
static uint32_t level_beside(const hne_i_network *network, const hne_i_key *growth)
{
    hne_i_key key = hne_i_key_of_level(growth, growth->period,
                                       hne_indicator_unit(hne_profile_indicator(network->profile, growth->indicator)));
    uint32_t found = hne_i_network_find(network, &key);
    return found != HNE_I_NONE && network->quantities.items[found].claim != HNE_I_NONE ? found : HNE_I_NONE;
}

/* Real growth of all parts beside their levels: the whole grows by the mean. 0 where
 * one of them is not there. */
static int relate_weighted(hne_i_network *network, const hne_breakdown *breakdown, uint32_t whole)
{
    hne_i_key key = network->quantities.items[whole].key;
    size_t parts = hne_breakdown_part_count(breakdown);
    hne_i_member *members = hne_i_network_scratch(network, 2 * parts + 1);
    if (!members || !hne_period_equal(key.base, hne_period_year_earlier(key.period)))
        return 0;
    members[0] = (hne_i_member){whole, 1};
    for (size_t i = 0; i < parts; i++) {
        key.indicator = part_index(breakdown, i);
        members[1 + 2 * i] = (hne_i_member){hne_i_network_find(network, &key), 1};
        members[2 + 2 * i] = (hne_i_member){level_beside(network, &key), 1};
        if (members[1 + 2 * i].quantity == HNE_I_NONE || members[2 + 2 * i].quantity == HNE_I_NONE)
            return 0;
    }
    hne_i_network_relate(network, HNE_RELATION_MEAN_GROWTH, OPERATION_WEIGHTED, members, 2 * parts + 1,
                         hne_interval_of(-growth_slack, growth_slack));
    return 1;
}

/* With levels and growths of all parts stated at current prices this follows
 * from the sums; it is what remains to be said where only growths are. */
static void relate_growths(hne_i_network *network, const hne_breakdown *breakdown, uint32_t whole)
{
    hne_i_key key = network->quantities.items[whole].key;
    if (key.prices == HNE_PRICES_CONSTANT && relate_weighted(network, breakdown, whole))
        return;
    hne_i_member *members = hne_i_network_scratch(network, hne_breakdown_part_count(breakdown) + 1);
    if (!members)
        return;
    members[0] = (hne_i_member){whole, 1};
    for (size_t i = 0; i < hne_breakdown_part_count(breakdown); i++) {
        key.indicator = part_index(breakdown, i);
        members[i + 1] = (hne_i_member){hne_i_network_find(network, &key), 1};
    }
    hne_i_network_relate(network, HNE_RELATION_MEAN_GROWTH, OPERATION_BETWEEN, members,
                         hne_breakdown_part_count(breakdown) + 1, hne_interval_of(-growth_slack, growth_slack));
}

/* --- shares and contributions ------------------------------------------------------------ */

/* The parts' quantities of the same kind as `key`; 0 unless `key` is the first
 * of them, so that each set is related once. */
static size_t gather_alike(const hne_i_network *network, const hne_breakdown *breakdown, const hne_i_key *key,
                           hne_i_member *members)
{
    size_t count = 0;
    for (size_t i = 0; i < hne_breakdown_part_count(breakdown); i++) {
        hne_i_key alike = *key;
        alike.indicator = part_index(breakdown, i);
        uint32_t found = hne_i_network_find(network, &alike);
        if (found == HNE_I_NONE)
            continue;
        if (!count && alike.indicator != key->indicator)
            return 0;
        members[count++] = (hne_i_member){found, 1};
    }
    return count;
}

static void relate_shares(hne_i_network *network, const hne_breakdown *breakdown, const hne_indicator *of,
                          const hne_i_key *key)
{
    hne_i_member *members = hne_i_network_scratch(network, hne_breakdown_part_count(breakdown) + 1);
    size_t count = members ? gather_alike(network, breakdown, key, members + 1) : 0;
    int all = hne_breakdown_is_complete(breakdown) && count == hne_breakdown_part_count(breakdown);
    if (count < 2 || !only_adds(of, breakdown))
        return;
    hne_interval one = hne_interval_of(1 - forced_share_slack, 1 + forced_share_slack);
    members[0] = (hne_i_member){hne_i_network_constant(network, *key, one), 1};
    hne_i_network_relate(network, HNE_RELATION_SUM, all ? OPERATION_SUM : OPERATION_SUM_BELOW, members, count + 1,
                         hne_interval_point(0));
}

static void relate_contributions(hne_i_network *network, const hne_breakdown *breakdown, const hne_indicator *of,
                                 const hne_i_key *key)
{
    hne_i_member *members = hne_i_network_scratch(network, hne_breakdown_part_count(breakdown) + 1);
    size_t count = members ? gather_alike(network, breakdown, key, members + 1) : 0;
    if (!members || count != hne_breakdown_part_count(breakdown) || !hne_breakdown_is_complete(breakdown))
        return;
    hne_i_key growth = *key;
    growth.kind = QUANTITY_GROWTH;
    growth.indicator = key->reference;
    growth.reference = HNE_I_NONE;
    growth.unit = hne_indicator_unit(of);
    members[0] = (hne_i_member){hne_i_network_find(network, &growth), 1};
    hne_i_network_relate(network, HNE_RELATION_CONTRIBUTION, OPERATION_SUM, members, count + 1,
                         hne_interval_point(0));
}

/* --- ranks ---------------------------------------------------------------------------------- */

static void relate_rank(hne_i_network *network, const hne_breakdown *breakdown, uint32_t rank)
{
    hne_i_key own = network->quantities.items[rank].key, key = own;
    size_t count = 2, parts = hne_breakdown_part_count(breakdown);
    key.reference = HNE_I_NONE;
    key.kind = own.kind == QUANTITY_RANK ? QUANTITY_LEVEL : QUANTITY_GROWTH;
    if (own.kind == QUANTITY_RANK)
        key.base = (hne_period){0, -1};
    hne_i_member *members = hne_i_network_scratch(network, parts + 2);
    if (!members)
        return;
    members[0] = (hne_i_member){rank, 1};
    members[1] = (hne_i_member){hne_i_network_find(network, &key), 1};
    for (size_t i = 0; i < parts; i++) {
        key.indicator = part_index(breakdown, i);
        uint32_t other = hne_i_network_find(network, &key);
        if (key.indicator != own.indicator && other != HNE_I_NONE)
            members[count++] = (hne_i_member){other, 1};
    }
    if (count > 2)
        hne_i_network_relate(network, HNE_RELATION_RANK, OPERATION_RANK, members, count,
                             hne_interval_point((double)parts));
}

/* --- all of them ------------------------------------------------------------------------------ */

static void relate_within(hne_i_network *network, const hne_breakdown *breakdown, const hne_indicator *whole,
                          uint32_t quantity)
{
    hne_i_key key = network->quantities.items[quantity].key;
    switch (key.kind) {
    case QUANTITY_LEVEL:
        relate_levels(network, breakdown, whole, quantity);
        break;
    case QUANTITY_GROWTH:
        if (hne_breakdown_is_complete(breakdown) && only_adds(whole, breakdown))
            relate_growths(network, breakdown, quantity);
        break;
    case QUANTITY_SHARE:
        relate_shares(network, breakdown, whole, &key);
        break;
    case QUANTITY_CONTRIBUTION:
        relate_contributions(network, breakdown, whole, &key);
        break;
    case QUANTITY_RANK:
    case QUANTITY_GROWTH_RANK:
        if (hne_breakdown_part_count(breakdown) <= MOST_RANKED && hne_i_has_part(breakdown, key.indicator))
            relate_rank(network, breakdown, quantity);
        break;
    default:
        break;
    }
}

void hne_i_relate_parts(hne_i_network *network)
{
    /* Remainders are made on the way and may be wholes themselves: the count
     * is read afresh each time. A twin is related through its original. */
    for (uint32_t q = 0; q < network->quantities.count && !network->failed; q++) {
        hne_i_key key = network->quantities.items[q].key;
        uint32_t of = key.kind == QUANTITY_LEVEL || key.kind == QUANTITY_GROWTH ? key.indicator : key.reference;
        if (of == HNE_I_NONE || network->quantities.items[q].derived)
            continue;
        const hne_indicator *whole = hne_profile_indicator(network->profile, of);
        for (size_t b = 0; b < hne_indicator_breakdown_count(whole); b++) {
            const hne_breakdown *breakdown = hne_indicator_breakdown(whole, b);
            if (hne_breakdown_part_count(breakdown))
                relate_within(network, breakdown, whole, q);
        }
    }
}
