/* SPDX-License-Identifier: MIT */
/* What is said in one breath belongs together, whatever it is of. "Their volume was 240 billion, 74 percent of all
 * trade": whoever they are, the amount and the share are theirs. */
#include "audit/severity.h"

#include "value/figure.h"

#include <math.h>

/* Further apart in the text, the share is as likely of something else. */
enum { LONGEST_GAP = 100 };

static const hne_i_claim *claim_of(const hne_i_network *network, const hne_i_conflict *conflict, size_t i)
{
    return &network->claims.items[conflict->claims.items[i]];
}

static hne_span span_of(const hne_i_network *network, const hne_i_claim *claim)
{
    return hne_statement_span(hne_profile_statement(network->profile, claim->statement));
}

static int are_near(hne_span one, hne_span other)
{
    size_t one_end = one.begin + one.length, other_end = other.begin + other.length;
    return one.source && one.source == other.source &&
           (one.begin < other.begin ? other.begin <= one_end + LONGEST_GAP : one.begin <= other_end + LONGEST_GAP);
}

int hne_i_counted_together(const hne_i_network *network, const hne_i_member *members)
{
    const hne_i_quantity *part = &network->quantities.items[members[0].quantity];
    const hne_i_quantity *whole = &network->quantities.items[members[1].quantity];
    return part->claim != HNE_I_NONE && whole->claim != HNE_I_NONE && hne_unit_kind_of(whole->key.unit) != HNE_UNIT_CURRENCY &&
           are_near(span_of(network, &network->claims.items[part->claim]), span_of(network, &network->claims.items[whole->claim]));
}

/* "Accounted for 74 percent of all trade, their volume being 240 billion": an amount that does not follow at once is as
 * likely of what is told next. */
static int follows_at_once(hne_span share, hne_span amount)
{
    enum { COMMA = 2 };
    return amount.begin < share.begin || amount.begin <= share.begin + share.length + COMMA;
}

/* Nothing but what grew by how much is told between the two, and of the same. */
static int are_told_together(const hne_i_network *network, const hne_i_claim *amount, const hne_i_claim *share)
{
    uint32_t first = amount->statement < share->statement ? amount->statement : share->statement;
    uint32_t last = amount->statement + share->statement - first;
    if (!follows_at_once(span_of(network, share), span_of(network, amount)) || amount->indicator != share->indicator || !hne_period_equal(amount->period, share->period) ||
        !are_near(span_of(network, amount), span_of(network, share)))
        return 0;
    for (size_t c = 0; c < network->claims.count; c++) {
        const hne_i_claim *between = &network->claims.items[c];
        if (between->statement > first && between->statement < last &&
            (between->indicator != amount->indicator || between->aspect == HNE_ASPECT_LEVEL || between->aspect == HNE_ASPECT_SHARE))
            return 0;
    }
    return 1;
}

/* The whole of which the amount has that share. */
static double whole_of(const hne_i_claim *amount, const hne_i_claim *share)
{
    return hne_figure_value(amount->figure) / hne_figure_value(share->figure);
}

/* "727 enterprises with a trade of over 50 million, together 88.7 percent of all": each of them has as much. */
static int is_of_each(const hne_i_claim *amount, const hne_i_claim *share, const hne_i_claim *whole)
{
    static const double far_off = 3;
    return amount->figure.hedge == HNE_HEDGE_OVER && hne_figure_value(whole->figure) > far_off * whole_of(amount, share);
}

/* Whether the share is that of the amount in another amount that the source has. */
static int is_of_another_whole(const hne_i_network *network, const hne_i_claim *amount, const hne_i_claim *share)
{
    static const double close = 0.01;
    double whole = whole_of(amount, share);
    for (size_t c = 0; c < network->claims.count; c++) {
        const hne_i_claim *other = &network->claims.items[c];
        if (other->aspect == HNE_ASPECT_LEVEL && other->source == amount->source &&
            hne_unit_equal(other->figure.unit, amount->figure.unit) &&
            fabs(hne_figure_value(other->figure) / whole - 1) < close)
            return 1;
    }
    return 0;
}

int hne_i_shares_together(const hne_i_network *network, const hne_i_conflict *conflict, const hne_finding *finding)
{
    enum { AMOUNT_SHARE_WHOLE = 3 };
    const hne_i_claim *amount = NULL, *share = NULL, *whole = NULL;
    if (finding->relation != HNE_RELATION_SHARE || conflict->claims.count != AMOUNT_SHARE_WHOLE)
        return 0;
    for (size_t i = 0; i < AMOUNT_SHARE_WHOLE; i++) {
        const hne_i_claim *claim = claim_of(network, conflict, i);
        if (claim->aspect == HNE_ASPECT_SHARE)
            share = claim;
        else if (claim->aspect == HNE_ASPECT_LEVEL && claim->certain)
            whole = claim;
        else if (claim->aspect == HNE_ASPECT_LEVEL)
            amount = claim;
    }
    return amount && share && whole && share->reference == whole->indicator &&
           are_told_together(network, amount, share) && !is_of_each(amount, share, whole) &&
           !is_of_another_whole(network, amount, share);
}
