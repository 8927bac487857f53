/* SPDX-License-Identifier: MIT */
/* Amounts in two currencies: tied by the range of rates that was published. */
#include "audit/network.h"

#include <hunanecon/rate.h>

#include <string.h>

/* Writers round the rate they convert at: 8.3 where that of the year was 8.277. */
static const double rate_slack = 0.02;

/* Sums of a period are converted at its rates, at those of the weeks in which
 * it is reported, or at the last that the writer had at hand: the years before
 * and after are looked at as well. */
static int plausible_rate(hne_unit base, hne_unit quote, hne_period period, hne_interval *out)
{
    hne_period around = {period.first_month - 12, period.last_month + 12};
    if (hne_rate_range(base, quote, around, out, NULL) != HNE_OK &&
        hne_rate_range(base, quote, period, out, NULL) != HNE_OK)
        return 0;
    *out = hne_interval_multiply(*out, hne_interval_of(1 / (1 + rate_slack), 1 + rate_slack));
    return 1;
}

/* What was long ago is converted at the rates of the day, too: at those of the sources. */
static void add_rates_of_sources(const hne_i_network *network, uint32_t quantity, hne_unit base, hne_unit quote,
                                 hne_interval *rate)
{
    hne_interval of_source;
    for (uint32_t c = network->quantities.items[quantity].claim; c != HNE_I_NONE; c = network->claims.items[c].next) {
        hne_date date = hne_source_date(network->claims.items[c].source);
        if (hne_date_is_valid(date) && plausible_rate(base, quote, hne_date_period(date), &of_source))
            *rate = hne_interval_hull(*rate, of_source);
    }
}

static void relate_twins(hne_i_network *network, uint32_t one, uint32_t other)
{
    const hne_i_key *a = &network->quantities.items[one].key, *b = &network->quantities.items[other].key;
    hne_interval rate;
    if (!plausible_rate(b->unit, a->unit, a->period, &rate))
        return;
    add_rates_of_sources(network, one, b->unit, a->unit, &rate);
    add_rates_of_sources(network, other, b->unit, a->unit, &rate);
    hne_i_member members[] = {{one, 1}, {other, 1}};
    hne_i_network_relate(network, HNE_RELATION_CURRENCY, OPERATION_SCALE, members, 2, rate);
}

/* The level's twin in another currency, made and tied if it is not there;
 * tied anyway, once for each pair, if it is. */
static uint32_t twin(hne_i_network *network, uint32_t quantity, hne_unit currency)
{
    hne_interval rate;
    hne_i_key key = network->quantities.items[quantity].key;
    hne_unit own = key.unit;
    if (!plausible_rate(own, currency, key.period, &rate))
        return HNE_I_NONE;
    size_t before = network->quantities.count;
    key.unit = currency;
    uint32_t made = hne_i_network_quantity(network, &key);
    if (made == HNE_I_NONE)
        return HNE_I_NONE;
    int is_new = network->quantities.count > before;
    if (is_new)
        network->quantities.items[made].derived = 1;
    if (is_new || memcmp(&own, &currency, sizeof own) < 0)
        relate_twins(network, made, quantity);
    return made;
}

static int is_currency(const hne_i_network *network, uint32_t quantity)
{
    return hne_unit_kind_of(network->quantities.items[quantity].key.unit) == HNE_UNIT_CURRENCY;
}

enum { MOST_CURRENCIES = 8 };

/* Levels first to end of network->levels are all of one indicator. */
static void relate_indicator(hne_i_network *network, size_t first, size_t end)
{
    hne_unit currencies[MOST_CURRENCIES];
    size_t count = 0;
    for (size_t i = first; i < end; i++) {
        hne_unit unit = network->quantities.items[network->levels[i]].key.unit;
        int is_next = !count || !hne_unit_equal(currencies[count - 1], unit); /* units stand together */
        if (is_next && count < MOST_CURRENCIES && is_currency(network, network->levels[i]))
            currencies[count++] = unit;
    }
    for (size_t i = first; count > 1 && i < end && !network->failed; i++)
        for (size_t c = 0; c < count && is_currency(network, network->levels[i]); c++)
            if (!hne_unit_equal(network->quantities.items[network->levels[i]].key.unit, currencies[c]))
                twin(network, network->levels[i], currencies[c]);
}

void hne_i_relate_currencies(hne_i_network *network)
{
    if (!hne_i_network_sort_levels(network))
        return;
    for (size_t first = 0, end; first < network->level_count && !network->failed; first = end) {
        uint32_t indicator = network->quantities.items[network->levels[first]].key.indicator;
        for (end = first + 1; end < network->level_count; end++)
            if (network->quantities.items[network->levels[end]].key.indicator != indicator)
                break;
        relate_indicator(network, first, end);
    }
}

uint32_t hne_i_level_in(hne_i_network *network, const hne_i_key *key)
{
    uint32_t found = hne_i_network_find(network, key);
    if (found != HNE_I_NONE || hne_unit_kind_of(key->unit) != HNE_UNIT_CURRENCY)
        return found;
    hne_i_key other = *key;
    for (size_t i = 0; i < network->unit_count && found == HNE_I_NONE; i++) {
        other.unit = network->units[i];
        if (hne_unit_kind_of(other.unit) == HNE_UNIT_CURRENCY)
            found = hne_i_network_find(network, &other);
    }
    return found == HNE_I_NONE ? HNE_I_NONE : twin(network, found, key->unit);
}
