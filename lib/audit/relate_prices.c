/* SPDX-License-Identifier: MIT */
/* Growth at constant prices beside levels at current ones: prices do not change
 * by any factor within a year. */
#include "audit/network.h"

/* How prices of one year stand to those of the year before. China's GDP deflator has been between 0.98 and 1.21 since
 * 1980; of a single industry of a province, of coal or of pigs, prices move by more. */
static const double least_deflator = 0.75, greatest_deflator = 1.4;

static uint32_t level_of(const hne_i_network *network, const hne_i_key *growth, hne_period period, hne_unit unit)
{
    hne_i_key key = hne_i_key_of_level(growth, period, unit);
    return hne_i_network_find(network, &key);
}

/* Level = base x deflator x (1 + growth); base x deflator is the base at the prices of the period. */
static void relate_levels(hne_i_network *network, uint32_t growth, uint32_t level, uint32_t base)
{
    hne_i_key key = network->quantities.items[growth].key;
    hne_period period = key.period;
    key.kind = QUANTITY_REPRICED;
    key.period = key.base;
    key.base = period;
    key.unit = network->quantities.items[level].key.unit;
    uint32_t repriced = hne_i_network_quantity(network, &key);
    hne_i_member prices[] = {{repriced, 1}, {base, 1}}, volumes[] = {{level, 1}, {repriced, 1}, {growth, 1}};
    hne_i_network_relate(network, HNE_RELATION_PRICES, OPERATION_SCALE, prices, 2,
                         hne_interval_of(least_deflator, greatest_deflator));
    hne_i_network_relate(network, HNE_RELATION_GROWTH, OPERATION_GROWTH, volumes, 3, hne_interval_point(1));
}

void hne_i_relate_prices(hne_i_network *network)
{
    size_t count = network->quantities.count;
    for (uint32_t q = 0; q < count && !network->failed; q++) {
        hne_i_key key = network->quantities.items[q].key;
        if (key.kind != QUANTITY_GROWTH || key.prices != HNE_PRICES_CONSTANT ||
            network->quantities.items[q].claim == HNE_I_NONE ||
            !hne_period_equal(key.base, hne_period_year_earlier(key.period)))
            continue;
        for (size_t i = 0; i < network->unit_count; i++) {
            uint32_t level = level_of(network, &key, key.period, network->units[i]);
            uint32_t base = level_of(network, &key, key.base, network->units[i]);
            if (level != HNE_I_NONE && base != HNE_I_NONE)
                relate_levels(network, q, level, base);
        }
    }
}
