/* SPDX-License-Identifier: MIT */
#include "audit/network.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

void hne_i_network_init(hne_i_network *network, const hne_profile *profile, const hne_policy *policy)
{
    memset(network, 0, sizeof *network);
    network->profile = profile;
    network->policy = policy;
    network->reading = HNE_READING_GENEROUS;
}

void hne_i_network_clear(hne_i_network *network)
{
    hne_i_vector_clear(&network->claims);
    hne_i_vector_clear(&network->quantities);
    hne_i_vector_clear(&network->relations);
    hne_i_vector_clear(&network->members);
    hne_i_vector_clear(&network->events);
    hne_i_vector_clear(&network->restated);
    hne_i_vector_clear(&network->scratch);
    hne_i_free(network->slots);
    hne_i_free(network->levels);
    hne_i_free(network->use_first);
    hne_i_free(network->uses);
    hne_i_free(network->queue);
    memset(network, 0, sizeof *network);
}

void hne_i_network_claim(hne_i_network *network, const hne_i_claim *claim)
{
    if (!hne_i_vector_add(&network->claims, *claim))
        network->failed = 1;
}

/* --- quantities by key --------------------------------------------------- */

static size_t hash_key(const hne_i_key *key)
{
    uint64_t hash = 0xcbf29ce484222325u;
    const unsigned char *bytes = (const unsigned char *)key;
    for (size_t i = 0; i + 4 <= sizeof *key; i += 4) {
        uint32_t part;
        memcpy(&part, bytes + i, 4);
        hash = (hash ^ part) * 0x9E3779B97F4A7C15u;
        hash ^= hash >> 29;
    }
    return (size_t)hash;
}

/* Slot of the key, or the free slot where it belongs. */
static size_t find_slot(const hne_i_network *network, const hne_i_key *key)
{
    size_t mask = network->slot_count - 1, slot = hash_key(key) & mask;
    while (network->slots[slot] != HNE_I_NONE &&
           memcmp(&network->quantities.items[network->slots[slot]].key, key, sizeof *key) != 0)
        slot = (slot + 1) & mask;
    return slot;
}

/* Claims make about one and a half quantities each: room for them from the
 * start spares most of the moving. */
static int grow_slots(hne_i_network *network)
{
    size_t count = network->slot_count ? network->slot_count * 2 : 64;
    while (count < network->claims.count * 2)
        count *= 2;
    uint32_t *slots = hne_i_realloc(NULL, count, sizeof *slots);
    if (!slots)
        return 0;
    memset(slots, 0xFF, count * sizeof *slots);
    hne_i_free(network->slots);
    network->slots = slots;
    network->slot_count = count;
    for (size_t i = 0; i < network->quantities.count; i++)
        slots[find_slot(network, &network->quantities.items[i].key)] = (uint32_t)i;
    return 1;
}

/* What levels of the indicator can be, in the unit of the key. */
static hne_interval stated_bounds(const hne_indicator *indicator, const hne_i_key *key)
{
    hne_interval bounds = hne_indicator_bounds(indicator), rate;
    hne_unit own = hne_indicator_unit(indicator);
    if (hne_unit_equal(own, key->unit) || (isinf(bounds.lower) && isinf(bounds.upper)))
        return bounds;
    if (hne_unit_kind_of(own) == HNE_UNIT_CURRENCY && hne_unit_kind_of(key->unit) == HNE_UNIT_CURRENCY &&
        hne_i_plausible_rate(own, key->unit, key->period, &rate))
        return hne_interval_multiply(bounds, rate);
    return hne_interval_entire();
}

/* What a quantity can be by its nature alone. */
static hne_interval natural_bounds(const hne_i_network *network, const hne_i_key *key)
{
    const hne_indicator *indicator = hne_profile_indicator(network->profile, key->indicator);
    int non_negative = hne_indicator_non_negative(indicator);
    switch (key->kind) {
    case QUANTITY_REPRICED:
        return hne_interval_of(non_negative ? 0 : -INFINITY, INFINITY);
    case QUANTITY_LEVEL:
        return hne_interval_intersect(hne_interval_of(non_negative ? 0 : -INFINITY, INFINITY),
                                      stated_bounds(indicator, key));
    case QUANTITY_SHARE:
        return hne_interval_of(non_negative ? 0 : -INFINITY, INFINITY);
    case QUANTITY_GROWTH:
        return hne_interval_of(non_negative ? -1 : -INFINITY, INFINITY);
    case QUANTITY_RANK:
    case QUANTITY_GROWTH_RANK:
        return hne_interval_of(1, INFINITY);
    default:
        return hne_interval_entire();
    }
}

uint32_t hne_i_network_find(const hne_i_network *network, const hne_i_key *key)
{
    return network->slot_count ? network->slots[find_slot(network, key)] : HNE_I_NONE;
}

uint32_t hne_i_network_quantity(hne_i_network *network, const hne_i_key *key)
{
    if (network->failed)
        return HNE_I_NONE;
    if (network->quantities.count * 4 >= network->slot_count * 3 && !grow_slots(network)) {
        network->failed = 1;
        return HNE_I_NONE;
    }
    size_t slot = find_slot(network, key);
    if (network->slots[slot] != HNE_I_NONE)
        return network->slots[slot];
    hne_i_quantity quantity = {.key = *key, .claim = HNE_I_NONE, .last_event = HNE_I_NONE, .finest = INFINITY};
    quantity.bounds = natural_bounds(network, key);
    if (!hne_i_vector_add(&network->quantities, quantity)) {
        network->failed = 1;
        return HNE_I_NONE;
    }
    return network->slots[slot] = (uint32_t)(network->quantities.count - 1);
}

double hne_i_middle_of_size(hne_interval size)
{
    return sqrt(size.lower * size.upper);
}

uint32_t hne_i_network_constant(hne_i_network *network, hne_i_key key, hne_interval value)
{
    key.kind = QUANTITY_CONSTANT;
    uint32_t made = hne_i_network_quantity(network, &key);
    if (made != HNE_I_NONE) {
        network->quantities.items[made].bounds = value;
        network->quantities.items[made].derived = 1;
    }
    return made;
}

hne_i_key hne_i_key_of_level(const hne_i_key *growth, hne_period period, hne_unit unit)
{
    hne_i_key key = *growth;
    key.kind = QUANTITY_LEVEL;
    key.prices = HNE_PRICES_CURRENT;
    key.period = period;
    key.base = (hne_period){0, -1};
    key.unit = unit;
    return key;
}

int hne_i_has_part(const hne_breakdown *breakdown, uint32_t indicator)
{
    for (size_t i = 0; i < hne_breakdown_part_count(breakdown); i++)
        if (hne_indicator_index(hne_breakdown_part(breakdown, i)) == indicator)
            return 1;
    return 0;
}

int hne_i_is_level_that_was(const hne_i_quantity *quantity)
{
    return quantity->key.kind == QUANTITY_LEVEL && quantity->key.prices == HNE_PRICES_CURRENT &&
           quantity->key.world == WORLD_OBSERVED && !quantity->derived;
}

/* --- relations ------------------------------------------------------------- */

void hne_i_network_relate(hne_i_network *network, hne_relation kind, hne_i_operation operation,
                          const hne_i_member *members, size_t count, hne_interval constant)
{
    for (size_t i = 0; i < count; i++)
        if (members[i].quantity == HNE_I_NONE)
            return;
    hne_i_relation relation = {.first = (uint32_t)network->members.count, .count = (uint32_t)count,
                               .operation = (uint8_t)operation, .kind = (uint8_t)kind, .constant = constant};
    for (size_t i = 0; i < count && !network->failed; i++)
        if (!hne_i_vector_add(&network->members, members[i]))
            network->failed = 1;
    if (network->failed || !hne_i_vector_add(&network->relations, relation))
        network->failed = 1;
}

hne_i_knowledge hne_i_knowledge_of(const hne_i_relation *relation)
{
    switch (relation->kind) {
    case HNE_RELATION_PRICES:
    case HNE_RELATION_PUBLISHED: return KNOWLEDGE_OF_LEVELS;
    case HNE_RELATION_PROPORTION: return KNOWLEDGE_OF_PROPORTIONS;
    default: return KNOWLEDGE_OF_NOTHING;
    }
}

int hne_i_network_counts(const hne_i_network *network, const hne_i_relation *relation)
{
    return hne_i_knowledge_of(relation) <= network->knowledge;
}

hne_i_member *hne_i_network_scratch(hne_i_network *network, size_t count)
{
    if (network->scratch.capacity < count) {
        hne_i_member *room = hne_i_realloc(network->scratch.items, count, sizeof *room);
        if (!room) {
            network->failed = 1;
            return NULL;
        }
        network->scratch.items = room;
        network->scratch.capacity = count;
    }
    return network->scratch.items;
}

const hne_i_member *hne_i_network_members(const hne_i_network *network, uint32_t relation)
{
    return network->members.items + network->relations.items[relation].first;
}

/* --- levels in order --------------------------------------------------------- */

static int compare_series(const hne_i_key *a, const hne_i_key *b)
{
    if (a->indicator != b->indicator)
        return a->indicator < b->indicator ? -1 : 1;
    int order = memcmp(&a->unit, &b->unit, sizeof a->unit);
    if (order)
        return order;
    if (a->prices != b->prices)
        return a->prices < b->prices ? -1 : 1;
    return a->world == b->world ? 0 : a->world < b->world ? -1 : 1;
}

int hne_i_same_series(const hne_i_key *a, const hne_i_key *b)
{
    return compare_series(a, b) == 0;
}

typedef struct ordered_level {
    hne_i_key key;
    uint32_t quantity;
} ordered_level;

/* Levels of one series stand together, by first month and, for the same first
 * month, the longest first: a period comes before those it contains. */
static int compare_ordered(const void *left, const void *right)
{
    const hne_i_key *a = &((const ordered_level *)left)->key, *b = &((const ordered_level *)right)->key;
    int order = compare_series(a, b);
    if (order)
        return order;
    if (a->period.first_month != b->period.first_month)
        return a->period.first_month < b->period.first_month ? -1 : 1;
    if (a->period.last_month != b->period.last_month)
        return a->period.last_month > b->period.last_month ? -1 : 1;
    return 0;
}

int hne_i_network_sort_levels(hne_i_network *network)
{
    size_t count = 0;
    ordered_level *ordered = hne_i_realloc(NULL, network->quantities.count, sizeof *ordered);
    uint32_t *levels = hne_i_realloc(network->levels, network->quantities.count, sizeof *levels);
    if (levels)
        network->levels = levels;
    if (!ordered || !levels) {
        hne_i_free(ordered);
        network->failed = 1;
        return 0;
    }
    for (size_t i = 0; i < network->quantities.count; i++)
        if (network->quantities.items[i].key.kind == QUANTITY_LEVEL)
            ordered[count++] = (ordered_level){network->quantities.items[i].key, (uint32_t)i};
    qsort(ordered, count, sizeof *ordered, compare_ordered);
    for (size_t i = 0; i < count; i++)
        levels[i] = ordered[i].quantity;
    network->level_count = count;
    hne_i_free(ordered);
    return 1;
}

/* --- the whole --------------------------------------------------------------- */

/* For each quantity the relations it is in. */
static int index_uses(hne_i_network *network)
{
    size_t quantities = network->quantities.count;
    uint32_t *first = hne_i_alloc_zeroed(quantities + 2, sizeof *first);
    uint32_t *uses = hne_i_realloc(NULL, network->members.count, sizeof *uses);
    if (!first || !uses) {
        hne_i_free(first);
        hne_i_free(uses);
        return 0;
    }
    for (size_t i = 0; i < network->members.count; i++)
        first[network->members.items[i].quantity + 2]++;
    for (size_t i = 2; i < quantities + 2; i++)
        first[i] += first[i - 1];
    for (size_t r = 0; r < network->relations.count; r++) {
        const hne_i_relation *relation = &network->relations.items[r];
        for (uint32_t i = 0; i < relation->count; i++)
            uses[first[network->members.items[relation->first + i].quantity + 1]++] = (uint32_t)r;
    }
    network->use_first = first;
    network->uses = uses;
    return 1;
}

int hne_i_network_build(hne_i_network *network)
{
    /* Growth brings base levels into being, rates their twins in another currency,
     * and what is published wholes; parts and periods come last because they need every level. */
    if (!network->failed)
        hne_i_relate_claims(network);
    if (!network->failed)
        hne_i_relate_prices(network);
    if (!network->failed)
        hne_i_relate_currencies(network);
    if (!network->failed)
        hne_i_relate_restated(network);
    if (!network->failed)
        hne_i_relate_conversions(network);
    if (!network->failed)
        hne_i_relate_quotients(network);
    if (!network->failed)
        hne_i_relate_published(network);
    if (!network->failed)
        hne_i_relate_parts(network);
    if (!network->failed)
        hne_i_relate_periods(network);
    if (!network->failed)
        hne_i_relate_proportions(network);
    network->queue = hne_i_realloc(NULL, network->relations.count, sizeof *network->queue);
    return !network->failed && network->queue && index_uses(network);
}
