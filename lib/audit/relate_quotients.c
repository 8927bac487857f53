/* SPDX-License-Identifier: MIT */
/* Quotients: product per head times the heads is the product. */
#include "audit/network.h"

/* A stock stands at a moment, and the flow over it is divided by that of the
 * period's end, of its middle, or by the mean of both ends. */
static const double stock_slack = 0.05;

static hne_i_key level_key(const hne_i_key *like, const hne_indicator *indicator, hne_unit unit)
{
    hne_i_key key = *like;
    key.indicator = (uint32_t)hne_indicator_index(indicator);
    key.unit = unit;
    return key;
}

static int is_stock(const hne_indicator *indicator)
{
    return hne_indicator_nature(indicator) == HNE_NATURE_STOCK;
}

/* The level in that unit; of a stock, if need be, in the last month of the period. */
static uint32_t find_level(hne_i_network *network, const hne_i_key *like, const hne_indicator *indicator, hne_unit unit)
{
    hne_i_key key = level_key(like, indicator, unit);
    uint32_t found = hne_i_level_in(network, &key);
    if (found != HNE_I_NONE || !is_stock(indicator))
        return found;
    key.period.first_month = key.period.last_month;
    return hne_i_level_in(network, &key);
}

static void relate(hne_i_network *network, uint32_t dividend, uint32_t quotient, uint32_t divisor, int with_stock)
{
    double slack = with_stock ? stock_slack : 0;
    hne_i_member members[] = {{dividend, 1}, {quotient, 1}, {divisor, 1}};
    hne_i_network_relate(network, HNE_RELATION_QUOTIENT, OPERATION_PRODUCT, members, 3,
                         hne_interval_of(1 - slack, 1 + slack));
}

/* What has a unit (yuan a head) has that of the numerator; what has none (trade over product) has
 * numerator and denominator in one unit, whichever. */
static void relate_quotient(hne_i_network *network, uint32_t quotient, const hne_indicator *of)
{
    const hne_indicator *numerator = hne_indicator_numerator(of), *denominator = hne_indicator_denominator(of);
    hne_i_key key = network->quantities.items[quotient].key;
    hne_unit_kind kind = hne_unit_kind_of(key.unit);
    int is_pure = kind == HNE_UNIT_NONE || kind == HNE_UNIT_PERCENT || kind == HNE_UNIT_TIMES;
    int with_stock = is_stock(numerator) != is_stock(denominator);
    for (size_t i = 0; i < network->unit_count; i++) {
        hne_unit unit = network->units[i];
        uint32_t divisor = find_level(network, &key, denominator, unit);
        if (divisor == HNE_I_NONE || network->quantities.items[divisor].derived)
            continue;
        relate(network, find_level(network, &key, numerator, is_pure ? unit : key.unit), quotient, divisor, with_stock);
        return;
    }
}

void hne_i_relate_quotients(hne_i_network *network)
{
    for (uint32_t q = 0; q < network->quantities.count && !network->failed; q++) {
        const hne_i_quantity *quantity = &network->quantities.items[q];
        const hne_indicator *of = hne_profile_indicator(network->profile, quantity->key.indicator);
        if (quantity->key.kind == QUANTITY_LEVEL && quantity->key.prices == HNE_PRICES_CURRENT && !quantity->derived &&
            hne_indicator_numerator(of))
            relate_quotient(network, q, of);
    }
}
