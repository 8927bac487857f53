/* SPDX-License-Identifier: MIT */
/* Amounts in two currencies: tied by the range of rates that was published. */
#include "audit/network.h"

#include "value/figure.h"

#include <string.h>

static void relate_twins(hne_i_network *network, uint32_t one, uint32_t other)
{
    const hne_i_key *a = &network->quantities.items[one].key, *b = &network->quantities.items[other].key;
    hne_interval rate;
    if (!hne_i_plausible_rate(b->unit, a->unit, a->period, &rate))
        return;
    hne_i_add_rates_of_sources(network, one, b->unit, a->unit, &rate);
    hne_i_add_rates_of_sources(network, other, b->unit, a->unit, &rate);
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
    if (!hne_i_plausible_rate(own, currency, key.period, &rate))
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

/* --- an amount restated beside itself -------------------------------------------------- */

/* "601 million yuan ($8.9 million)": the second stands right behind the first. */
static int is_beside(const hne_i_network *network, const hne_i_claim *first, const hne_i_claim *second)
{
    enum { FARTHEST = 26, LONGEST = 32 }; /* bytes between the two, and of the second */
    hne_span one = hne_statement_span(hne_profile_statement(network->profile, first->statement));
    hne_span other = hne_statement_span(hne_profile_statement(network->profile, second->statement));
    size_t end = one.begin + one.length;
    return one.source && one.source == other.source && other.begin >= end && other.begin - end <= FARTHEST &&
           other.length <= LONGEST;
}

/* The same of each, but for the currency. */
static int is_twin(const hne_i_network *network, uint32_t one, uint32_t other)
{
    hne_i_key key = network->quantities.items[one].key, again = network->quantities.items[other].key;
    int is_in_other = !hne_unit_equal(key.unit, again.unit);
    key.unit = again.unit;
    return is_in_other && !memcmp(&key, &again, sizeof key);
}

static int restates(const hne_i_network *network, const hne_i_claim *first, const hne_i_claim *second)
{
    return (first->aspect == HNE_ASPECT_LEVEL || first->aspect == HNE_ASPECT_CHANGE) && first->aspect == second->aspect &&
           first->indicator == second->indicator && hne_period_equal(first->period, second->period) &&
           first->quantity != HNE_I_NONE && second->quantity != HNE_I_NONE && first->quantity != second->quantity &&
           is_currency(network, first->quantity) && is_currency(network, second->quantity) &&
           is_twin(network, first->quantity, second->quantity) && is_beside(network, first, second);
}

static int is_telling(hne_figure figure)
{
    static const int64_t three_digits = 100;
    int64_t digits = figure.digits < 0 ? -figure.digits : figure.digits;
    while (digits && digits % 10 == 0)
        digits /= 10;
    return digits >= three_digits;
}

/* "5.094 billion yuan" in a title and "$5.094 billion" below it: one amount, whenever it was. */
static int prints_same_number(const hne_i_claim *first, const hne_i_claim *second)
{
    hne_figure again = second->figure;
    again.unit = first->figure.unit;
    return first->source && first->source == second->source && first->aspect == HNE_ASPECT_LEVEL &&
           second->aspect == HNE_ASPECT_LEVEL && hne_i_figure_equal(first->figure, again) && is_telling(again);
}

/* The first claim on a twin of the level that prints its number; HNE_I_NONE if there is none. */
static uint32_t printed_in(const hne_i_network *network, const hne_i_claim *claim, hne_unit currency)
{
    hne_i_key key = network->quantities.items[claim->quantity].key;
    key.unit = currency;
    uint32_t twin_of = hne_i_network_find(network, &key);
    if (twin_of == HNE_I_NONE || twin_of == claim->quantity)
        return HNE_I_NONE;
    enum { LOOK_AT = 32 }; /* so many say it, however often it is said again */
    uint32_t c = network->quantities.items[twin_of].claim;
    for (int i = 0; i < LOOK_AT && c != HNE_I_NONE; i++, c = network->claims.items[c].next)
        if (prints_same_number(claim, &network->claims.items[c]))
            return c;
    return HNE_I_NONE;
}

static void relate_same_numbers(hne_i_network *network)
{
    for (uint32_t c = 0; c < network->claims.count && !network->failed; c++) {
        const hne_i_claim *claim = &network->claims.items[c];
        if (claim->aspect != HNE_ASPECT_LEVEL || claim->quantity == HNE_I_NONE || !is_currency(network, claim->quantity))
            continue;
        for (size_t u = 0; u < network->unit_count && !network->failed; u++) {
            uint32_t again = hne_unit_kind_of(network->units[u]) == HNE_UNIT_CURRENCY
                                 ? printed_in(network, claim, network->units[u]) : HNE_I_NONE;
            hne_i_restated pair = {c, again};
            if (again != HNE_I_NONE && again > c && !hne_i_vector_add(&network->restated, pair))
                network->failed = 1;
        }
    }
}

/* Levels are tied to their twins anyway; changes only here. What restates an amount
 * is not restated by the next: "2.48 billion yuan ($299 million), 152 million yuan more". */
void hne_i_relate_restated(hne_i_network *network)
{
    relate_same_numbers(network);
    for (uint32_t c = 0; c + 1 < network->claims.count && !network->failed; c++) {
        const hne_i_claim *first = &network->claims.items[c], *second = first + 1;
        hne_i_restated pair = {c, c + 1};
        if (!restates(network, first, second))
            continue;
        if (first->aspect == HNE_ASPECT_CHANGE)
            relate_twins(network, second->quantity, first->quantity);
        if (!hne_i_vector_add(&network->restated, pair))
            network->failed = 1;
        c++;
    }
}

uint8_t *hne_i_mark_restating(hne_i_network *network)
{
    uint8_t *restates = hne_i_alloc_zeroed(network->claims.count + 1, 1);
    network->failed |= !restates;
    for (size_t i = 0; restates && i < network->restated.count; i++)
        restates[network->restated.items[i].again] = 1;
    return restates;
}

int hne_i_only_restates(const hne_i_network *network, const hne_i_quantity *quantity, const uint8_t *restates)
{
    for (uint32_t c = quantity->claim; c != HNE_I_NONE; c = network->claims.items[c].next)
        if (!restates[c])
            return 0;
    return quantity->claim != HNE_I_NONE;
}
