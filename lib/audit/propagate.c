/* SPDX-License-Identifier: MIT */
#include "audit/propagate.h"

#include "audit/narrow.h"

#include <math.h>

/* Slow convergence is cut short: a narrowing that wins less than this, or the
 * one that comes after so many, is not passed on. Only completeness suffers. */
static const double least_gain = 0.001;
enum { MOST_NARROWINGS = 40, SMALL_RELATION = 64 };

static int is_narrower(hne_interval before, hne_interval after)
{
    if ((isinf(before.lower) && !isinf(after.lower)) || (isinf(before.upper) && !isinf(after.upper)))
        return 1;
    if (isinf(before.lower) || isinf(before.upper)) {
        double moved = isinf(before.upper) ? after.lower - before.lower : before.upper - after.upper;
        double size = isinf(before.upper) ? fabs(before.lower) : fabs(before.upper);
        return moved > least_gain * size;
    }
    return (after.upper - after.lower) < (1 - least_gain) * (before.upper - before.lower);
}

/* 0 if nothing is left. */
static int reset_quantity(hne_i_network *network, uint32_t index)
{
    hne_i_quantity *quantity = &network->quantities.items[index];
    quantity->last_event = HNE_I_NONE;
    quantity->narrowed = 0;
    quantity->domain = quantity->bounds;
    for (uint32_t c = quantity->claim; c != HNE_I_NONE; c = network->claims.items[c].next)
        if (!network->claims.items[c].disabled)
            quantity->domain = hne_interval_intersect(
                quantity->domain, hne_i_claim_enclosure(network, &network->claims.items[c], network->reading));
    return !hne_interval_is_empty(quantity->domain);
}

typedef struct queue {
    hne_i_network *network;
    size_t head, count;
} queue;

static void enqueue(queue *q, uint32_t relation)
{
    hne_i_relation *of = &q->network->relations.items[relation];
    if (!of->active || of->queued || (of->strict && q->network->reading != HNE_READING_STRICT) ||
        !hne_i_network_counts(q->network, of))
        return;
    of->queued = 1;
    q->network->queue[(q->head + q->count++) % q->network->relations.count] = relation;
}

static uint32_t dequeue(queue *q)
{
    uint32_t relation = q->network->queue[q->head];
    q->head = (q->head + 1) % q->network->relations.count;
    q->count--;
    q->network->relations.items[relation].queued = 0;
    return relation;
}

/* Narrows one member; 0 if nothing is left of it. */
static int narrow_member(queue *q, uint32_t relation, uint32_t index, hne_interval by)
{
    hne_i_network *network = q->network;
    hne_i_quantity *quantity = &network->quantities.items[index];
    hne_interval left = hne_interval_intersect(quantity->domain, by);
    if (hne_interval_is_empty(left))
        return 0;
    if (quantity->narrowed >= MOST_NARROWINGS || !is_narrower(quantity->domain, left))
        return 1;
    quantity->narrowed++;
    quantity->domain = left;
    hne_i_event event = {index, relation, quantity->last_event};
    if (!hne_i_vector_add(&network->events, event)) {
        network->failed = 1;
        return 1;
    }
    quantity->last_event = (uint32_t)(network->events.count - 1);
    for (uint32_t u = network->use_first[index]; u < network->use_first[index + 1]; u++)
        if (network->uses[u] != relation)
            enqueue(q, network->uses[u]);
    return 1;
}

/* Quantity of which the relation leaves nothing, or HNE_I_NONE. */
static uint32_t apply(queue *q, uint32_t relation)
{
    hne_interval few[SMALL_RELATION], *domains = few;
    const hne_i_relation *of = &q->network->relations.items[relation];
    const hne_i_member *members = hne_i_network_members(q->network, relation);
    uint32_t clash = HNE_I_NONE;
    if (of->count > SMALL_RELATION && !(domains = hne_i_realloc(NULL, of->count, sizeof *domains))) {
        q->network->failed = 1;
        return HNE_I_NONE;
    }
    for (uint32_t i = 0; i < of->count; i++)
        domains[i] = q->network->quantities.items[members[i].quantity].domain;
    for (uint32_t i = 0; i < of->count && clash == HNE_I_NONE; i++) {
        if (!narrow_member(q, relation, members[i].quantity, hne_i_narrow(of, members, domains, i)))
            clash = members[i].quantity;
        domains[i] = q->network->quantities.items[members[i].quantity].domain;
    }
    if (domains != few)
        hne_i_free(domains);
    return clash;
}

hne_i_clash hne_i_propagate(hne_i_network *network, hne_i_scope scope)
{
    hne_i_clash clash = {HNE_I_NONE, HNE_I_NONE};
    queue q = {network, 0, 0};
    network->events.count = 0;
    for (size_t i = 0; i < scope.quantity_count; i++)
        if (!reset_quantity(network, scope.quantities[i]) && clash.quantity == HNE_I_NONE)
            clash.quantity = scope.quantities[i];
    if (clash.quantity != HNE_I_NONE)
        return clash;
    for (size_t i = 0; i < scope.relation_count; i++)
        network->relations.items[scope.relations[i]].active = 1;
    for (size_t i = 0; i < scope.relation_count; i++)
        enqueue(&q, scope.relations[i]);
    while (q.count && clash.quantity == HNE_I_NONE && !network->failed) {
        uint32_t relation = dequeue(&q);
        clash.quantity = apply(&q, relation);
        if (clash.quantity != HNE_I_NONE)
            clash.relation = relation;
    }
    while (q.count)
        dequeue(&q);
    for (size_t i = 0; i < scope.relation_count; i++)
        network->relations.items[scope.relations[i]].active = 0;
    return clash;
}

uint32_t hne_i_event_before(const hne_i_network *network, uint32_t quantity, uint32_t event)
{
    uint32_t at = network->quantities.items[quantity].last_event;
    while (at != HNE_I_NONE && event != HNE_I_NONE && at >= event)
        at = network->events.items[at].previous;
    return at;
}
