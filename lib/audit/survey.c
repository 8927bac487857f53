/* SPDX-License-Identifier: MIT */
#include "audit/survey.h"

#include <math.h>
#include <string.h>

enum { ROLE_IDLE, ROLE_DEFINES, ROLE_TESTS };

typedef struct survey_state {
    hne_i_network *network;
    uint32_t *unknown;  /* for each relation: members not known yet */
    uint32_t *definer;  /* for each quantity: the relation that made it known */
    hne_i_survey *out;
    HNE_I_VECTOR(uint32_t) ready;  /* relations about to define or to test */
    HNE_I_VECTOR(uint32_t) marked; /* quantities whose claims are tested */
    int failed;
} survey_state;

/* A gap in percent is too often one in points to make anything known, and what is known of regions tells a size alone. */
static int only_tests(const hne_i_relation *relation)
{
    return hne_i_knowledge_of(relation) != KNOWLEDGE_OF_NOTHING ||
           (relation->kind == HNE_RELATION_GAP && relation->operation == OPERATION_GROWTH);
}

static int is_equation(const hne_i_relation *relation)
{
    if (only_tests(relation))
        return 0;
    return relation->operation == OPERATION_SUM || relation->operation == OPERATION_GROWTH ||
           relation->operation == OPERATION_PRODUCT || relation->operation == OPERATION_SCALE;
}

static size_t count_claims(const hne_i_network *network, const hne_i_quantity *quantity, int with_disabled)
{
    size_t count = 0;
    for (uint32_t c = quantity->claim; c != HNE_I_NONE; c = network->claims.items[c].next)
        count += with_disabled || !network->claims.items[c].disabled;
    return count;
}

static void note_ready(survey_state *of, uint32_t index)
{
    hne_i_relation *relation = &of->network->relations.items[index];
    uint32_t limit = is_equation(relation) ? 1 : 0;
    if (relation->strict || relation->queued || of->unknown[index] > limit)
        return;
    relation->queued = 1;
    if (!hne_i_vector_add(&of->ready, index))
        of->failed = 1;
}

static void make_known(survey_state *of, uint32_t quantity, uint32_t definer)
{
    hne_i_network *network = of->network;
    network->quantities.items[quantity].known = 1;
    of->definer[quantity] = definer;
    for (uint32_t u = network->use_first[quantity]; u < network->use_first[quantity + 1]; u++) {
        of->unknown[network->uses[u]]--;
        note_ready(of, network->uses[u]);
    }
}

/* Lets known quantities make others known until none is left to be made. */
static void spread(survey_state *of)
{
    hne_i_network *network = of->network;
    for (size_t i = 0; i < of->ready.count && !of->failed; i++) {
        uint32_t index = of->ready.items[i];
        hne_i_relation *relation = &network->relations.items[index];
        const hne_i_member *members = hne_i_network_members(network, index);
        relation->role = of->unknown[index] ? ROLE_DEFINES : ROLE_TESTS;
        for (uint32_t m = 0; m < relation->count && relation->role == ROLE_DEFINES; m++)
            if (!network->quantities.items[members[m].quantity].known) {
                make_known(of, members[m].quantity, index);
                break;
            }
    }
}

static void mark(survey_state *of, uint8_t *seen, uint32_t quantity)
{
    if (seen[quantity])
        return;
    seen[quantity] = 1;
    if (!hne_i_vector_add(&of->marked, quantity))
        of->failed = 1;
}

/* From the tests back through what made their members known. */
static void mark_tested(survey_state *of, int with_disabled)
{
    hne_i_network *network = of->network;
    uint8_t *seen = hne_i_alloc_zeroed(network->quantities.count, 1);
    of->failed |= !seen;
    for (size_t r = 0; r < network->relations.count && !of->failed; r++) {
        const hne_i_relation *relation = &network->relations.items[r];
        if (relation->role != ROLE_TESTS)
            continue;
        of->out->checked[relation->kind]++;
        for (uint32_t m = 0; m < relation->count; m++)
            mark(of, seen, network->members.items[relation->first + m].quantity);
    }
    for (size_t q = 0; q < network->quantities.count && !of->failed; q++)
        if (count_claims(network, &network->quantities.items[q], with_disabled) > 1) {
            of->out->checked[HNE_RELATION_SAME_VALUE]++;
            mark(of, seen, (uint32_t)q);
        }
    for (size_t i = 0; i < of->marked.count && !of->failed; i++) {
        uint32_t quantity = of->marked.items[i], definer = of->definer[quantity];
        for (uint32_t c = network->quantities.items[quantity].claim; c != HNE_I_NONE; c = network->claims.items[c].next)
            of->out->tested[c] = 1;
        if (definer == HNE_I_NONE)
            continue;
        const hne_i_member *members = hne_i_network_members(network, definer);
        for (uint32_t m = 0; m < network->relations.items[definer].count; m++)
            mark(of, seen, members[m].quantity);
    }
    hne_i_free(seen);
}

int hne_i_survey_run(hne_i_network *network, int with_disabled, hne_i_survey *survey)
{
    survey_state of = {.network = network, .out = survey};
    of.unknown = hne_i_realloc(NULL, network->relations.count, sizeof *of.unknown);
    of.definer = hne_i_realloc(NULL, network->quantities.count, sizeof *of.definer);
    of.failed = !of.unknown || !of.definer;
    if (survey) {
        memset(survey, 0, sizeof *survey);
        survey->tested = hne_i_alloc_zeroed(network->claims.count, 1);
        of.failed |= !survey->tested;
    }
    for (size_t r = 0; r < network->relations.count && !of.failed; r++) {
        of.unknown[r] = network->relations.items[r].count;
        network->relations.items[r].role = ROLE_IDLE;
        network->relations.items[r].queued = 0;
    }
    for (size_t q = 0; q < network->quantities.count && !of.failed; q++) {
        network->quantities.items[q].known = 0;
        of.definer[q] = HNE_I_NONE;
    }
    /* First all that is stated, so that nothing stated is taken for derived. */
    for (size_t q = 0; q < network->quantities.count && !of.failed; q++) {
        const hne_i_quantity *quantity = &network->quantities.items[q];
        if (quantity->key.kind == QUANTITY_CONSTANT || count_claims(network, quantity, with_disabled))
            make_known(&of, (uint32_t)q, HNE_I_NONE);
    }
    spread(&of);
    if (survey && !of.failed)
        mark_tested(&of, with_disabled);
    for (size_t r = 0; r < network->relations.count; r++)
        network->relations.items[r].queued = 0;
    hne_i_free(of.unknown);
    hne_i_free(of.definer);
    hne_i_vector_clear(&of.ready);
    hne_i_vector_clear(&of.marked);
    if (of.failed && survey)
        hne_i_survey_clear(survey);
    return !of.failed;
}

void hne_i_survey_clear(hne_i_survey *survey)
{
    hne_i_free(survey->tested);
    survey->tested = NULL;
}

int hne_i_is_implied(const hne_i_network *network, uint32_t index)
{
    /* An enclosure wider than this says too little to be told. */
    static const double widest_amount = 0.2, widest_rate = 0.05;
    const hne_i_quantity *quantity = &network->quantities.items[index];
    hne_interval domain = quantity->domain;
    double width = domain.upper - domain.lower;
    if (!quantity->known || quantity->derived || quantity->claim != HNE_I_NONE || !isfinite(width) || width < 0)
        return 0;
    switch (quantity->key.kind) {
    case QUANTITY_LEVEL: return width <= widest_amount * fabs(hne_interval_midpoint(domain));
    case QUANTITY_GROWTH:
    case QUANTITY_SHARE: return width <= widest_rate;
    default: return 0;
    }
}
