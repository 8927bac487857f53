/* SPDX-License-Identifier: MIT */
/* Amounts that one source converts: at about one rate, whatever rate that is. */
#include "audit/network.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* A source may convert one amount at the rate of the day, another at that of
 * the period: within one year they seldom lie further apart than this. */
static const double widest_spread = 0.03;

/* So many conversions, of which all but one agree, show the rate of a source. */
enum { LEAST_CONVERSIONS = 3 };

/* One amount that a source states in two currencies. */
typedef struct conversion {
    const hne_source *source;
    int32_t year;
    hne_unit from, to;
    uint32_t converted, original; /* quantities */
    double rate;
} conversion;

typedef HNE_I_VECTOR(conversion) conversion_list;

/* The first claim of that source on a quantity; HNE_I_NONE if it has none. */
static uint32_t claim_of(const hne_i_network *network, uint32_t quantity, const hne_source *source)
{
    for (uint32_t c = network->quantities.items[quantity].claim; c != HNE_I_NONE; c = network->claims.items[c].next)
        if (network->claims.items[c].source == source)
            return c;
    return HNE_I_NONE;
}

static void note_conversion(hne_i_network *network, uint32_t original, uint32_t claim, hne_unit to, conversion_list *out)
{
    const hne_i_claim *from = &network->claims.items[claim];
    hne_i_key key = network->quantities.items[original].key;
    conversion found = {.year = key.period.last_month / 12, .from = key.unit, .to = to, .original = original};
    key.unit = to;
    found.converted = hne_i_network_find(network, &key);
    uint32_t other = found.converted == HNE_I_NONE ? HNE_I_NONE : claim_of(network, found.converted, from->source);
    if (other == HNE_I_NONE)
        return;
    found.source = from->source;
    found.rate = hne_figure_value(network->claims.items[other].figure) / hne_figure_value(from->figure);
    if (found.rate > 0 && isfinite(found.rate) && !hne_i_vector_add(out, found))
        network->failed = 1;
}

/* Each pair of amounts once. */
static void collect(hne_i_network *network, conversion_list *out)
{
    for (size_t c = 0; c < network->claims.count && !network->failed; c++) {
        const hne_i_claim *claim = &network->claims.items[c];
        if (claim->aspect != HNE_ASPECT_LEVEL || !claim->source || claim->quantity == HNE_I_NONE ||
            hne_unit_kind_of(claim->figure.unit) != HNE_UNIT_CURRENCY ||
            claim_of(network, claim->quantity, claim->source) != c)
            continue;
        hne_unit own = network->quantities.items[claim->quantity].key.unit;
        for (size_t u = 0; u < network->unit_count; u++)
            if (hne_unit_kind_of(network->units[u]) == HNE_UNIT_CURRENCY &&
                memcmp(&own, &network->units[u], sizeof own) < 0)
                note_conversion(network, claim->quantity, (uint32_t)c, network->units[u], out);
    }
}

/* 0 for conversions that should have one rate. */
static int compare_kinds(const conversion *a, const conversion *b)
{
    int order = a->source == b->source ? 0 : strcmp(hne_source_code(a->source), hne_source_code(b->source));
    if (order)
        return order;
    if (a->year != b->year)
        return a->year < b->year ? -1 : 1;
    order = memcmp(&a->from, &b->from, sizeof a->from);
    return order ? order : memcmp(&a->to, &b->to, sizeof a->to);
}

static int compare_conversions(const void *left, const void *right)
{
    const conversion *a = left, *b = right;
    int order = compare_kinds(a, b);
    if (order)
        return order;
    return a->rate < b->rate ? -1 : a->rate > b->rate;
}

/* Conversions of one kind, in order of their rates: those off the middle one are
 * held against it if all others lie near it. */
static void relate_kind(hne_i_network *network, const conversion *first, size_t count)
{
    double middle = first[count / 2].rate;
    hne_interval usual = hne_interval_multiply(hne_interval_point(middle),
                                               hne_interval_of(1 - widest_spread, 1 + widest_spread));
    size_t near = 0;
    for (size_t i = 0; i < count; i++)
        near += hne_interval_contains(usual, first[i].rate) != 0;
    if (count < LEAST_CONVERSIONS || near + 1 < count)
        return;
    for (size_t i = 0; i < count && !network->failed; i++) {
        hne_i_member members[] = {{first[i].converted, 1}, {first[i].original, 1}};
        hne_i_network_relate(network, HNE_RELATION_CURRENCY, OPERATION_SCALE, members, 2, usual);
        if (!network->failed)
            network->relations.items[network->relations.count - 1].strict = 1;
    }
}

void hne_i_relate_conversions(hne_i_network *network)
{
    conversion_list found = {NULL, 0, 0};
    collect(network, &found);
    if (found.count && !network->failed)
        qsort(found.items, found.count, sizeof *found.items, compare_conversions);
    for (size_t first = 0, end; first < found.count && !network->failed; first = end) {
        for (end = first + 1; end < found.count; end++)
            if (compare_kinds(&found.items[first], &found.items[end]) != 0)
                break;
        relate_kind(network, found.items + first, end - first);
    }
    hne_i_vector_clear(&found);
}

/* --- one that was guessed ------------------------------------------------------------------- */

static double rate_of(const hne_i_network *network, hne_i_restated pair)
{
    return hne_figure_value(network->claims.items[pair.again].figure) /
           hne_figure_value(network->claims.items[pair.original].figure);
}

static int are_of_one_kind(const hne_i_network *network, hne_i_restated pair, uint32_t original, uint32_t again)
{
    const hne_i_claim *claims = network->claims.items;
    return claims[pair.original].source == claims[original].source &&
           hne_unit_equal(claims[pair.original].figure.unit, claims[original].figure.unit) &&
           hne_unit_equal(claims[pair.again].figure.unit, claims[again].figure.unit);
}

int hne_i_other_rates_agree(const hne_i_network *network, uint32_t original, uint32_t again)
{
    double least = INFINITY, greatest = 0;
    size_t count = 1; /* the one that is asked about */
    for (size_t i = 0; i < network->restated.count; i++) {
        hne_i_restated pair = network->restated.items[i];
        if (pair.original == original || !are_of_one_kind(network, pair, original, again))
            continue;
        least = fmin(least, rate_of(network, pair));
        greatest = fmax(greatest, rate_of(network, pair));
        count++;
    }
    return count >= LEAST_CONVERSIONS && greatest <= least * (1 + widest_spread);
}
