/* SPDX-License-Identifier: MIT */
/* What was read in a text may be of something narrower than it seems to be: a clash then shows that it was read so, as
 * often as that it was misprinted. What tells the one from the other is a slip that explains the clash. */
#include "audit/concept.h"
#include "audit/severity.h"
#include "audit/slips.h"
#include "value/figure.h"

#include <math.h>
#include <string.h>

static size_t digits_of(hne_figure figure)
{
    size_t count = 0;
    for (int64_t rest = figure.digits; rest; rest /= 10)
        count++;
    return count;
}

static int is_amount(const hne_i_claim *claim)
{
    return claim->aspect == HNE_ASPECT_LEVEL || claim->aspect == HNE_ASPECT_CHANGE;
}

int hne_i_shows_slip(const hne_i_repair *repair, const hne_i_claim *claim)
{
    enum { MANY_DIGITS = 4 };
    switch (repair->kind) {
    case HNE_REPAIR_CURRENCY: case HNE_REPAIR_SIGN: case HNE_REPAIR_UNIT:
        return 1;
    case HNE_REPAIR_POWER_OF_TEN:
        return is_amount(claim);
    case HNE_REPAIR_DIGITS:
        return digits_of(claim->figure) >= MANY_DIGITS;
    default:
        return 0;
    }
}

/* A share, its part and its whole leave each other so little room that a digit mended shows what was wrong, unless it is
 * but the last one: another rounding does that, too. */
static int is_digit_of_share(const hne_i_repair *repair, const hne_i_claim *claim)
{
    static const double least_change = 0.01;
    return repair->kind == HNE_REPAIR_DIGITS &&
           fabs(hne_figure_value(repair->figure) / hne_figure_value(claim->figure) - 1) > least_change;
}

static int explains(hne_relation relation, const hne_i_repair *repair, const hne_i_claim *claim)
{
    int is_verb = repair->kind == HNE_REPAIR_ASPECT && is_amount(claim) && relation != HNE_RELATION_PART;
    return is_verb || hne_i_shows_slip(repair, claim) || (relation == HNE_RELATION_SHARE && is_digit_of_share(repair, claim));
}

/* The best repair, or one that is about as likely, unless it is hardly ever seen: euros for yuan. */
static int is_explained(const hne_i_network *network, const hne_finding *finding)
{
    static const double about = 0.6, seldom = 0.02;
    const hne_i_repair *best = finding->repairs.items;
    for (size_t i = 0; i < finding->repairs.count; i++) {
        int is_likely = best[i].turn == best->turn && best[i].score >= about * best->score && best[i].prior > seldom;
        if (is_likely && explains(finding->relation, &best[i], &network->claims.items[best[i].claim]))
            return 1;
    }
    return 0;
}

/* "Electrical goods" of "Hunan/EXPORTS:electrical-goods". */
static const char *slice_of(const hne_i_network *network, uint32_t claim)
{
    hne_i_coded_concept of = hne_i_concept_coded(hne_profile_indicator(network->profile, network->claims.items[claim].indicator));
    return of.code + of.length;
}

/* Whether all are of one slice or all of none: exports, imports and trade of a region are told apart by names that every
 * text has for them. */
static int are_sliced_alike(const hne_i_network *network, const hne_i_conflict *conflict)
{
    const char *slice = slice_of(network, conflict->claims.items[0]);
    for (size_t i = 1; i < conflict->claims.count; i++)
        if (strcmp(slice_of(network, conflict->claims.items[i]), slice) != 0)
            return 0;
    return 1;
}

/* What a slice alone is held against is a whole that the text does not tell. */
static int is_whole_told(const hne_i_network *network, const hne_i_conflict *conflict)
{
    uint32_t indicator = network->claims.items[conflict->claims.items[0]].indicator;
    int is_told = !*slice_of(network, conflict->claims.items[0]);
    for (size_t i = 1; i < conflict->claims.count; i++)
        is_told |= network->claims.items[conflict->claims.items[i]].indicator != indicator;
    return is_told;
}

/* Levels of wholes and parts that every text has names for: which of them is mistaken may not be seen, but one of them is. */
static int are_plain_levels(const hne_i_network *network, const hne_i_conflict *conflict)
{
    for (size_t i = 0; i < conflict->claims.count; i++)
        if (network->claims.items[conflict->claims.items[i]].aspect != HNE_ASPECT_LEVEL ||
            *slice_of(network, conflict->claims.items[i]))
            return 0;
    return 1;
}

static int is_read(const hne_i_network *network, const hne_i_conflict *conflict)
{
    for (size_t i = 0; i < conflict->claims.count; i++) {
        const hne_i_claim *claim = &network->claims.items[conflict->claims.items[i]];
        if (hne_statement_span(hne_profile_statement(network->profile, claim->statement)).source)
            return 1;
    }
    return 0;
}

int hne_i_may_be_misread(const hne_i_network *network, const hne_i_conflict *conflict, const hne_finding *finding)
{
    if (!is_read(network, conflict))
        return 0;
    switch (finding->relation) {
    case HNE_RELATION_SAME_VALUE: case HNE_RELATION_SHARE:
        return !is_explained(network, finding);
    case HNE_RELATION_PART: case HNE_RELATION_SUM:
        return !are_plain_levels(network, conflict) && (!are_sliced_alike(network, conflict) ||
                                                        !is_whole_told(network, conflict) || !is_explained(network, finding));
    case HNE_RELATION_CHANGE: case HNE_RELATION_MEAN_GROWTH: case HNE_RELATION_GROWTH: case HNE_RELATION_GAP:
    case HNE_RELATION_SUB_PERIOD: case HNE_RELATION_PERIODS_ADD:
        return !are_sliced_alike(network, conflict) || !is_explained(network, finding);
    default:
        return 0;
    }
}
