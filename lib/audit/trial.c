/* SPDX-License-Identifier: MIT */
#include "audit/trial.h"

#include "audit/propagate.h"

/* --- the neighbourhood --------------------------------------------------------------- */

static int add_quantity(hne_i_list *list, uint8_t *seen, uint32_t quantity)
{
    if (seen[quantity])
        return 1;
    seen[quantity] = 1;
    return hne_i_vector_add(list, quantity);
}

static int add_claims(hne_i_trial *trial, uint32_t quantity)
{
    const hne_i_network *network = trial->network;
    for (uint32_t c = network->quantities.items[quantity].claim; c != HNE_I_NONE; c = network->claims.items[c].next)
        if (!network->claims.items[c].disabled && !hne_i_vector_add(&trial->around, network->claims.items[c]))
            return 0;
    return 1;
}

static int reach(const hne_i_network *network, uint32_t quantity, hne_i_list *reached, uint8_t *seen)
{
    for (uint32_t u = network->use_first[quantity]; u < network->use_first[quantity + 1]; u++) {
        const hne_i_relation *relation = &network->relations.items[network->uses[u]];
        const hne_i_member *members = hne_i_network_members(network, network->uses[u]);
        for (uint32_t m = 0; hne_i_network_counts(network, relation) && m < relation->count; m++)
            if (!add_quantity(reached, seen, members[m].quantity))
                return 0;
    }
    return 1;
}

void hne_i_trial_gather(hne_i_trial *trial, size_t most)
{
    const hne_i_list *first = &trial->conflict->quantities;
    hne_i_list reached = {NULL, 0, 0};
    uint8_t *seen = hne_i_alloc_zeroed(trial->network->quantities.count, 1);
    int good = seen != NULL;
    trial->around.count = 0;
    for (size_t i = 0; i < first->count && good; i++)
        good = add_quantity(&reached, seen, first->items[i]);
    for (size_t i = 0; i < reached.count && good && (trial->around.count < most || i < first->count); i++)
        good = add_claims(trial, reached.items[i]) && reach(trial->network, reached.items[i], &reached, seen);
    hne_i_vector_clear(&reached);
    hne_i_free(seen);
    trial->failed |= !good;
}

void hne_i_trial_clear(hne_i_trial *trial)
{
    hne_i_vector_clear(&trial->around);
    hne_i_vector_clear(&trial->brothers);
    hne_i_vector_clear(&trial->also);
    hne_i_vector_clear(&trial->passed_over);
}

size_t hne_i_trial_place(const hne_i_trial *trial, const hne_i_claim *claim)
{
    for (size_t i = 0; i < trial->around.count; i++)
        if (trial->around.items[i].statement == claim->statement)
            return i;
    return HNE_I_NOWHERE;
}

/* --- trying ------------------------------------------------------------------------------ */

static uint32_t *identity(size_t count)
{
    uint32_t *list = hne_i_realloc(NULL, count, sizeof *list);
    for (size_t i = 0; list && i < count; i++)
        list[i] = (uint32_t)i;
    return list;
}

static hne_i_clash propagate_all(hne_i_network *network)
{
    hne_i_clash clash = {0, HNE_I_NONE};
    uint32_t *relations = identity(network->relations.count), *quantities = identity(network->quantities.count);
    if (relations && quantities)
        clash = hne_i_propagate(network, (hne_i_scope){relations, network->relations.count, quantities,
                                                       network->quantities.count});
    else
        network->failed = 1;
    hne_i_free(relations);
    hne_i_free(quantities);
    return clash;
}

/* The currency of a growth was resolved from the level beside it: if that is
 * what is being mended, it has to be resolved again. */
static int bears_on_currency(const hne_i_claim *suspect, const hne_i_claim *mended, const hne_i_claim *claim)
{
    return !hne_unit_equal(suspect->figure.unit, mended->figure.unit) && claim->indicator == suspect->indicator &&
           hne_period_equal(claim->period, suspect->period);
}

static int is_passed_over(const hne_i_trial *trial, size_t place)
{
    for (size_t i = 0; i < trial->passed_over.count; i++)
        if (trial->passed_over.items[i] == place)
            return 1;
    return 0;
}

static const hne_i_claim *claim_at(const hne_i_trial *trial, size_t place)
{
    for (size_t i = 0; i < trial->also.count; i++)
        if (trial->also.items[i].place == place)
            return &trial->also.items[i].mended;
    return &trial->around.items[place];
}

int hne_i_trial_agrees(hne_i_trial *trial, const hne_i_claim *mended, hne_i_network *out)
{
    hne_i_network_init(out, trial->network->profile, trial->network->policy);
    out->reading = trial->network->reading;
    out->knowledge = trial->network->knowledge;
    out->last_certain_month = trial->network->last_certain_month;
    for (size_t i = 0; i < trial->around.count; i++) {
        hne_i_claim claim = i == trial->suspect ? *mended : *claim_at(trial, i);
        claim.quantity = claim.next = HNE_I_NONE;
        claim.silent = claim.silent || is_passed_over(trial, i);
        if (bears_on_currency(&trial->around.items[trial->suspect], mended, &claim))
            claim.currency = hne_statement_currency(hne_profile_statement(out->profile, claim.statement));
        hne_i_network_claim(out, &claim);
    }
    int fine = hne_i_network_build(out) && propagate_all(out).quantity == HNE_I_NONE;
    trial->failed |= out->failed;
    return fine && !out->failed;
}

int hne_i_trial_implies(hne_i_trial *trial, const hne_i_claim *claimed, hne_interval *implied, int *narrowed)
{
    hne_i_network network;
    hne_i_claim silent = *claimed;
    silent.silent = 1;
    int fine = hne_i_trial_agrees(trial, &silent, &network);
    uint32_t quantity = fine ? network.claims.items[trial->suspect].quantity : HNE_I_NONE;
    *implied = hne_interval_entire();
    *narrowed = 0;
    if (quantity != HNE_I_NONE) {
        hne_interval bounds = network.quantities.items[quantity].bounds;
        *implied = network.quantities.items[quantity].domain;
        *narrowed = implied->lower > bounds.lower || implied->upper < bounds.upper;
    }
    hne_i_network_clear(&network);
    return fine;
}
