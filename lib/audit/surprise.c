/* SPDX-License-Identifier: MIT */
/* How unusual the figures of a network look, taken together. */
#include "audit/surprise.h"

#include "audit/published.h"

#include <math.h>

static double beyond(double x, double usual)
{
    return isfinite(x) && fabs(x) > usual ? fabs(x) - usual : 0;
}

int hne_i_is_amount(hne_interval x)
{
    return x.lower > 0 && isfinite(x.upper);
}

/* The level of a period against the longer one that holds it: near its share
 * of the months. */
static double period_surprise(const hne_i_network *network, const hne_i_member *members)
{
    const hne_i_quantity *shorter = &network->quantities.items[members[0].quantity];
    const hne_i_quantity *longer = &network->quantities.items[members[1].quantity];
    if (!hne_i_is_amount(shorter->domain) || !hne_i_is_amount(longer->domain))
        return 0;
    double share = hne_interval_midpoint(shorter->domain) / hne_interval_midpoint(longer->domain);
    double months = (double)hne_period_months(shorter->key.period) / hne_period_months(longer->key.period);
    return beyond(log(share / months), 0.1);
}

/* A level against the one a year earlier: within the usual range of growth. */
static double year_surprise(const hne_i_network *network, const hne_i_quantity *quantity)
{
    hne_i_key earlier = quantity->key;
    earlier.period = hne_period_year_earlier(earlier.period);
    uint32_t base = hne_i_network_find(network, &earlier);
    if (base == HNE_I_NONE || !hne_i_is_amount(quantity->domain) ||
        !hne_i_is_amount(network->quantities.items[base].domain))
        return 0;
    return beyond(log(hne_interval_midpoint(quantity->domain) /
                      hne_interval_midpoint(network->quantities.items[base].domain)), 0.5);
}

static int is_stated(const hne_i_network *network, const hne_i_quantity *quantity)
{
    for (uint32_t c = quantity->claim; c != HNE_I_NONE; c = network->claims.items[c].next)
        if (!network->claims.items[c].silent)
            return 1;
    return 0;
}

/* A part against its whole, if that is stated: mostly worth a name of its own, but a small one is not
 * rare, and counts for little. */
static double part_surprise(const hne_i_network *network, const hne_i_member *members)
{
    static const double least_part = 0.02, weight = 0.1;
    const hne_i_quantity *part = &network->quantities.items[members[0].quantity];
    const hne_i_quantity *whole = &network->quantities.items[members[1].quantity];
    if (!is_stated(network, whole) || !hne_i_is_amount(part->domain) || !hne_i_is_amount(whole->domain))
        return 0;
    return weight * beyond(log(hne_interval_midpoint(part->domain) / hne_interval_midpoint(whole->domain)),
                           -log(least_part));
}

/* A level against what yearbooks have: the nearest that it may be. */
static double size_surprise(const hne_i_network *network, const hne_i_relation *relation)
{
    const hne_i_member *members = &network->members.items[relation->first];
    const hne_i_quantity *level = &network->quantities.items[members[0].quantity];
    hne_interval known = network->quantities.items[members[1].quantity].bounds;
    int year_is_certain = level->key.period.last_month <= network->last_certain_month;
    hne_i_published of;
    if (!hne_i_is_amount(level->domain) ||
        !hne_i_published_beside(hne_profile_indicator(network->profile, level->key.indicator), &of))
        return 0;
    double least = log(hne_i_published_ratio(&of, level->domain.lower, known, year_is_certain));
    double most = log(hne_i_published_ratio(&of, level->domain.upper, known, year_is_certain));
    if (most < 0 && relation->operation == OPERATION_BELOW)
        return 0;
    return least <= 0 && most >= 0 ? 0 : beyond(least > 0 ? least : most, log(of.usual));
}

double hne_i_surprise(const hne_i_network *network)
{
    double sum = 0;
    for (size_t r = 0; r < network->relations.count; r++) {
        if (network->relations.items[r].kind == HNE_RELATION_SUB_PERIOD)
            sum += period_surprise(network, hne_i_network_members(network, (uint32_t)r));
        if (network->relations.items[r].kind == HNE_RELATION_PART)
            sum += part_surprise(network, hne_i_network_members(network, (uint32_t)r));
        if (network->relations.items[r].kind == HNE_RELATION_PUBLISHED)
            sum += size_surprise(network, &network->relations.items[r]);
    }
    for (size_t q = 0; q < network->quantities.count; q++)
        if (network->quantities.items[q].key.kind == QUANTITY_LEVEL && !network->quantities.items[q].derived)
            sum += year_surprise(network, &network->quantities.items[q]);
    return sum;
}
