/* SPDX-License-Identifier: MIT */
#include "audit/components.h"

#include "base/alloc.h"

#include <string.h>

static uint32_t find_root(uint32_t *parent, uint32_t quantity)
{
    while (parent[quantity] != quantity)
        quantity = parent[quantity] = parent[parent[quantity]];
    return quantity;
}

static void join_members(const hne_i_network *network, uint32_t *parent)
{
    for (size_t r = 0; r < network->relations.count; r++) {
        const hne_i_member *members = hne_i_network_members(network, (uint32_t)r);
        uint32_t root = find_root(parent, members[0].quantity);
        if (network->relations.items[r].kind == HNE_RELATION_PROPORTION) /* looked at one by one */
            continue;
        for (uint32_t m = 1; m < network->relations.items[r].count; m++)
            parent[find_root(parent, members[m].quantity)] = root;
    }
}

static uint32_t component_of_relation(const hne_i_network *network, size_t relation)
{
    return network->quantities.items[hne_i_network_members(network, (uint32_t)relation)[0].quantity].component;
}

/* Counts to places: first[c] .. first[c + 1] are the items of component c. */
static void add_up(uint32_t *first, uint32_t count)
{
    for (uint32_t c = 2; c < count + 2; c++)
        first[c] += first[c - 1];
}

void hne_i_components_clear(hne_i_components *of)
{
    hne_i_free(of->relation_first);
    hne_i_free(of->relations);
    hne_i_free(of->quantity_first);
    hne_i_free(of->quantities);
}

int hne_i_components_find(hne_i_network *network, hne_i_components *out)
{
    size_t quantities = network->quantities.count;
    uint32_t *parent = hne_i_realloc(NULL, quantities, sizeof *parent);
    memset(out, 0, sizeof *out);
    if (!parent)
        return 0;
    for (size_t q = 0; q < quantities; q++)
        parent[q] = (uint32_t)q;
    join_members(network, parent);
    for (size_t q = 0; q < quantities; q++)
        if (find_root(parent, (uint32_t)q) == q)
            network->quantities.items[q].component = out->count++;
    for (size_t q = 0; q < quantities; q++)
        network->quantities.items[q].component =
            network->quantities.items[find_root(parent, (uint32_t)q)].component;
    hne_i_free(parent);
    out->relation_first = hne_i_alloc_zeroed((size_t)out->count + 2, sizeof *out->relation_first);
    out->quantity_first = hne_i_alloc_zeroed((size_t)out->count + 2, sizeof *out->quantity_first);
    out->relations = hne_i_realloc(NULL, network->relations.count, sizeof *out->relations);
    out->quantities = hne_i_realloc(NULL, quantities, sizeof *out->quantities);
    if (!out->relation_first || !out->quantity_first || !out->relations || !out->quantities) {
        hne_i_components_clear(out);
        return 0;
    }
    for (size_t r = 0; r < network->relations.count; r++)
        out->relation_first[component_of_relation(network, r) + 2]++;
    for (size_t q = 0; q < quantities; q++)
        out->quantity_first[network->quantities.items[q].component + 2]++;
    add_up(out->relation_first, out->count);
    add_up(out->quantity_first, out->count);
    for (size_t r = 0; r < network->relations.count; r++)
        out->relations[out->relation_first[component_of_relation(network, r) + 1]++] = (uint32_t)r;
    for (size_t q = 0; q < quantities; q++)
        out->quantities[out->quantity_first[network->quantities.items[q].component + 1]++] = (uint32_t)q;
    return 1;
}

hne_i_scope hne_i_component_scope(const hne_i_components *of, uint32_t component)
{
    uint32_t r = of->relation_first[component], q = of->quantity_first[component];
    return (hne_i_scope){of->relations + r, of->relation_first[component + 1] - r, of->quantities + q,
                         of->quantity_first[component + 1] - q};
}
