/* SPDX-License-Identifier: MIT */
#include "audit/conflict.h"

#include <string.h>

/* A set this small is searched for the smallest subset that clashes; from a
 * larger one claims are taken away one by one, which gives a set from which
 * none can be spared. */
enum { MOST_SEARCHED = 16, MOST_CHOSEN = 4 };

void hne_i_conflict_clear(hne_i_conflict *conflict)
{
    hne_i_vector_clear(&conflict->claims);
    hne_i_vector_clear(&conflict->spared);
    hne_i_vector_clear(&conflict->relations);
    hne_i_vector_clear(&conflict->quantities);
}

static int holds(const hne_i_list *list, uint32_t item)
{
    for (size_t i = 0; i < list->count; i++)
        if (list->items[i] == item)
            return 1;
    return 0;
}

static int add_once(hne_i_list *list, uint32_t item)
{
    return holds(list, item) || hne_i_vector_add(list, item);
}

/* --- the cone: all that took part in the clash --------------------------------- */

/* The quantities of a relation, and the events that had narrowed them before. */
static int visit_members(const hne_i_network *network, uint32_t relation, uint32_t event, hne_i_list *quantities,
                         hne_i_list *events)
{
    const hne_i_member *members = hne_i_network_members(network, relation);
    for (uint32_t i = 0; i < network->relations.items[relation].count; i++) {
        uint32_t before = hne_i_event_before(network, members[i].quantity, event);
        if (!add_once(quantities, members[i].quantity) || (before != HNE_I_NONE && !add_once(events, before)))
            return 0;
    }
    return 1;
}

static int collect_cone(const hne_i_network *network, hne_i_clash clash, hne_i_conflict *out)
{
    hne_i_list events = {NULL, 0, 0};
    int good = add_once(&out->quantities, clash.quantity);
    if (good && clash.relation != HNE_I_NONE)
        good = add_once(&out->relations, clash.relation) &&
               visit_members(network, clash.relation, HNE_I_NONE, &out->quantities, &events);
    for (size_t i = 0; i < events.count && good; i++) {
        hne_i_event event = network->events.items[events.items[i]];
        good = add_once(&out->relations, event.relation) &&
               visit_members(network, event.relation, events.items[i], &out->quantities, &events) &&
               (event.previous == HNE_I_NONE || add_once(&events, event.previous));
    }
    hne_i_vector_clear(&events);
    for (size_t i = 0; i < out->quantities.count && good; i++)
        for (uint32_t c = network->quantities.items[out->quantities.items[i]].claim; c != HNE_I_NONE && good;
             c = network->claims.items[c].next)
            if (!network->claims.items[c].disabled)
                good = add_once(&out->claims, c);
    return good;
}

/* --- the fewest claims ------------------------------------------------------------ */

static hne_i_scope scope_of(const hne_i_conflict *conflict)
{
    return (hne_i_scope){conflict->relations.items, conflict->relations.count, conflict->quantities.items,
                         conflict->quantities.count};
}

static void set_disabled(hne_i_network *network, const hne_i_list *claims, int disabled)
{
    for (size_t i = 0; i < claims->count; i++)
        network->claims.items[claims->items[i]].disabled = (uint8_t)disabled;
}

/* Whether the enabled claims clash within the conflict's relations. */
static int clashes(hne_i_network *network, const hne_i_conflict *conflict)
{
    return hne_i_propagate(network, scope_of(conflict)).quantity != HNE_I_NONE;
}

/* Tries every choice of `left` claims from `from` on; keeps the first that clashes. */
static int choose(hne_i_network *network, const hne_i_conflict *conflict, size_t from, size_t left)
{
    if (!left)
        return clashes(network, conflict);
    for (size_t i = from; i + left <= conflict->claims.count; i++) {
        uint8_t *disabled = &network->claims.items[conflict->claims.items[i]].disabled;
        *disabled = 0;
        if (choose(network, conflict, i + 1, left - 1))
            return 1;
        *disabled = 1;
    }
    return 0;
}

/* Leaves enabled the smallest set that clashes, if it is small; else all. */
static int search_smallest(hne_i_network *network, const hne_i_conflict *conflict)
{
    set_disabled(network, &conflict->claims, 1);
    for (size_t size = 0; size <= MOST_CHOSEN && size < conflict->claims.count; size++)
        if (choose(network, conflict, 0, size))
            return 1;
    set_disabled(network, &conflict->claims, 0);
    return 0;
}

static void drop_spare_claims(hne_i_network *network, const hne_i_conflict *conflict)
{
    for (size_t i = 0; i < conflict->claims.count; i++) {
        uint8_t *disabled = &network->claims.items[conflict->claims.items[i]].disabled;
        *disabled = 1;
        if (!clashes(network, conflict))
            *disabled = 0;
    }
}

/* Parts the claims into those still enabled and those spared. */
static int part_claims(const hne_i_network *network, hne_i_conflict *conflict)
{
    size_t kept = 0;
    for (size_t i = 0; i < conflict->claims.count; i++) {
        uint32_t claim = conflict->claims.items[i];
        if (!network->claims.items[claim].disabled)
            conflict->claims.items[kept++] = claim;
        else if (!hne_i_vector_add(&conflict->spared, claim))
            return 0;
    }
    conflict->claims.count = kept;
    return 1;
}

/* --- the fewest relations ------------------------------------------------------------ */

static void drop_spare_relations(hne_i_network *network, hne_i_conflict *conflict)
{
    for (size_t i = conflict->relations.count; i-- > 0;) {
        uint32_t spared = conflict->relations.items[i];
        memmove(conflict->relations.items + i, conflict->relations.items + i + 1,
                (conflict->relations.count - i - 1) * sizeof spared);
        conflict->relations.count--;
        if (clashes(network, conflict))
            continue;
        memmove(conflict->relations.items + i + 1, conflict->relations.items + i,
                (conflict->relations.count - i) * sizeof spared);
        conflict->relations.items[i] = spared;
        conflict->relations.count++;
    }
}

/* A person converts and takes differences first, works values out with what
 * is stated, and compares last: so does the replay. */
static int turn_of(const hne_i_network *network, uint32_t relation)
{
    switch (network->relations.items[relation].operation) {
    case OPERATION_BELOW:
    case OPERATION_SUM_BELOW:
    case OPERATION_BETWEEN:
    case OPERATION_WEIGHTED:
        return 2;
    default:
        break;
    }
    switch (network->relations.items[relation].kind) {
    case HNE_RELATION_CURRENCY:
        return 0;
    case HNE_RELATION_CHANGE:
        return network->quantities.items[hne_i_network_members(network, relation)[0].quantity].claim != HNE_I_NONE;
    default:
        return 1;
    }
}

static void put_in_turn(const hne_i_network *network, hne_i_list *relations)
{
    size_t placed = 0;
    for (int turn = 0; turn <= 1; turn++)
        for (size_t i = placed; i < relations->count; i++) {
            uint32_t relation = relations->items[i];
            if (turn_of(network, relation) != turn)
                continue;
            memmove(relations->items + placed + 1, relations->items + placed, (i - placed) * sizeof relation);
            relations->items[placed++] = relation;
        }
}

/* --- revisions between sources ----------------------------------------------------------- */

/* An older release's level may have been revised since: by this fraction at
 * most, the largest that economic censuses have brought to regional accounts. */
static const double greatest_revision = 0.3;

static int is_older(const hne_source *a, const hne_source *b)
{
    hne_date x = hne_source_date(a), y = hne_source_date(b);
    if (x.year != y.year)
        return x.year < y.year;
    return x.month != y.month ? x.month < y.month : x.day < y.day;
}

static const hne_source *newest_source(const hne_i_network *network, const hne_i_list *claims)
{
    const hne_source *newest = network->claims.items[claims->items[0]].source;
    for (size_t i = 1; i < claims->count; i++) {
        const hne_source *source = network->claims.items[claims->items[i]].source;
        if (newest && source && is_older(newest, source))
            newest = source;
    }
    return newest;
}

/* Whether levels of sources other than the newest, revised, would agree. */
static int gives_way_to_revision(hne_i_network *network, const hne_i_conflict *conflict)
{
    if (!conflict->claims.count)
        return 0;
    const hne_source *newest = newest_source(network, &conflict->claims);
    int widened = 0;
    hne_interval saved[MOST_SEARCHED], revised = hne_interval_of(1 - greatest_revision, 1 + greatest_revision);
    if (conflict->claims.count > MOST_SEARCHED)
        return 0;
    for (size_t i = 0; i < conflict->claims.count; i++) {
        hne_i_claim *claim = &network->claims.items[conflict->claims.items[i]];
        hne_i_quantity *quantity = &network->quantities.items[claim->quantity];
        saved[i] = quantity->bounds;
        if (!newest || !claim->source || claim->source == newest)
            continue;
        hne_interval enclosure = hne_i_claim_enclosure(network, claim, network->reading);
        if (claim->aspect == HNE_ASPECT_LEVEL)
            enclosure = hne_interval_multiply(enclosure, revised);
        else
            enclosure = hne_interval_add(enclosure, hne_interval_subtract(revised, hne_interval_point(1)));
        quantity->bounds = hne_interval_intersect(quantity->bounds, enclosure);
        claim->disabled = 1;
        widened = 1;
    }
    int agrees = widened && !clashes(network, conflict);
    for (size_t i = conflict->claims.count; i-- > 0;) {
        hne_i_claim *claim = &network->claims.items[conflict->claims.items[i]];
        network->quantities.items[claim->quantity].bounds = saved[i];
        claim->disabled = 0;
    }
    return agrees;
}

int hne_i_conflict_reduce(hne_i_network *network, hne_i_clash clash, hne_i_conflict *out)
{
    memset(out, 0, sizeof *out);
    if (!collect_cone(network, clash, out))
        return 0;
    if (out->claims.count > MOST_SEARCHED || !search_smallest(network, out))
        drop_spare_claims(network, out);
    if (!part_claims(network, out))
        return 0;
    drop_spare_relations(network, out);
    put_in_turn(network, &out->relations);
    /* What is known of proportions leaves more room than a revision takes. */
    out->gives_way = network->knowledge != KNOWLEDGE_OF_PROPORTIONS && gives_way_to_revision(network, out);
    out->clash = hne_i_conflict_replay(network, out);
    return !network->failed;
}

hne_i_clash hne_i_conflict_replay(hne_i_network *network, const hne_i_conflict *conflict)
{
    set_disabled(network, &conflict->spared, 1);
    hne_i_clash clash = hne_i_propagate(network, scope_of(conflict));
    set_disabled(network, &conflict->spared, 0);
    return clash;
}
