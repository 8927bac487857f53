/* SPDX-License-Identifier: MIT */
/* How likely a repair is: how often such a slip is seen, who of the conflict is mostly wrong, and how closely what is
 * mended agrees with the rest. */
#include "audit/proportions.h"
#include "audit/trial.h"
#include "value/figure.h"

#include <math.h>

/* What it says for a repair that the others leave its figure little room, some,
 * or all. */
static const double narrow_support = 1, wide_support = 0.25, no_support = 0.05;
/* And for one that what was worked out from the figure does not agree with. */
static const double agrees_without = 0.6;
/* And for one that mends several statements alike. */
static const double of_several = 0.8;

static size_t place_of(const hne_i_trial *trial, const hne_i_claim *claim)
{
    return (size_t)hne_statement_span(hne_profile_statement(trial->network->profile, claim->statement)).begin;
}

/* 1 if the conflict holds the same amount further up: this is its conversion. */
static int is_converted(const hne_i_trial *trial, const hne_i_claim *claim)
{
    for (size_t i = 0; i < trial->conflict->claims.count; i++) {
        const hne_i_claim *other = &trial->network->claims.items[trial->conflict->claims.items[i]];
        if (other->indicator == claim->indicator && other->aspect == HNE_ASPECT_LEVEL &&
            other->source == claim->source && place_of(trial, other) < place_of(trial, claim))
            return 1;
    }
    return 0;
}

/* Statements that are worked out from others are wrong more often than those
 * they are worked out from. */
static double blame(const hne_i_trial *trial, const hne_i_claim *claim)
{
    static const double worked_out = 1.3;
    uint32_t relation = trial->conflict->clash.relation;
    if (relation == HNE_I_NONE || claim->aspect != HNE_ASPECT_LEVEL)
        return 1;
    switch (trial->network->relations.items[relation].kind) {
    case HNE_RELATION_SUM:
        return hne_i_network_members(trial->network, relation)[0].quantity == claim->quantity ? worked_out : 1;
    case HNE_RELATION_CURRENCY:
        return is_converted(trial, claim) ? worked_out : 1;
    default:
        return 1;
    }
}

/* Whether the repair takes the claim to another quantity: there it may find that
 * nothing is told, or no more than that it is not too large. */
static int is_moved(const hne_i_slip *slip)
{
    return slip->kind == HNE_REPAIR_PERIOD || slip->kind == HNE_REPAIR_ASPECT || slip->kind == HNE_REPAIR_UNIT;
}

/* Two values of one quantity are mostly of a month and of the months up to it. */
static int tells_two_periods_apart(const hne_i_trial *trial, const hne_i_slip *slip)
{
    const hne_i_claim *suspect = &trial->around.items[trial->suspect];
    return slip->kind == HNE_REPAIR_PERIOD && trial->conflict->clash.relation == HNE_I_NONE &&
           trial->conflict->claims.count > 1 && suspect->basis != HNE_BASIS_PERIOD_ON_PERIOD &&
           suspect->basis != HNE_BASIS_PERIOD && slip->mended.period.last_month == suspect->period.last_month;
}

/* Who is mended with the suspect confirms it, along a list whose sum is told; but the same said again, or a whole with its
 * parts, is as right a hundred times larger. */
static int is_of_any_size(const hne_i_trial *trial)
{
    for (size_t i = 0; i < trial->also.count; i++)
        if (!trial->also.items[i].is_on_list)
            return 1;
    return 0;
}

/* What those statements imply that are not mended themselves; 0 if nothing. */
static int is_implied(hne_i_trial *trial, const hne_i_claim *mended, hne_interval *implied)
{
    size_t passed_over = trial->passed_over.count;
    int narrowed;
    if (is_of_any_size(trial))
        for (size_t i = 0; i < trial->also.count; i++)
            trial->failed |= !hne_i_vector_add(&trial->passed_over, (uint32_t)trial->also.items[i].place);
    int told = hne_i_trial_implies(trial, mended, implied, &narrowed) && narrowed;
    trial->passed_over.count = passed_over;
    return told;
}

/* A statement that nothing bears on any more agrees with everything, and one
 * that others leave much room with almost everything: that speaks little for
 * a repair. To fall into a narrow place is no accident. What only moves out of
 * the way of the others, into another period or currency, is no repair. */
static double support(hne_i_trial *trial, const hne_i_slip *slip)
{
    hne_interval implied;
    int told = is_implied(trial, &slip->mended, &implied);
    if (told && hne_i_is_close(implied, slip->mended.figure.unit))
        return narrow_support;
    if (tells_two_periods_apart(trial, slip))
        return wide_support;
    if (told && (!is_moved(slip) || (isfinite(implied.lower) && isfinite(implied.upper) && implied.lower > 0)))
        return wide_support;
    return slip->kind == HNE_REPAIR_PERIOD || slip->kind == HNE_REPAIR_CURRENCY ? 0 : no_support;
}

/* What the others imply explains nothing: it is told after every slip that they
 * confirm, and of two values of one quantity after every slip. */
static int32_t turn_of(const hne_i_trial *trial, hne_repair_kind kind, double supported)
{
    if (kind != HNE_REPAIR_VALUE)
        return supported > no_support ? 0 : 2;
    return trial->conflict->clash.relation == HNE_I_NONE ? 3 : 1;
}

/* Amounts of that currency that the source states as levels, but for the suspect's own. */
static size_t count_in(const hne_i_trial *trial, const hne_i_claim *suspect, hne_unit currency)
{
    size_t count = 0;
    for (size_t c = 0; c < trial->network->claims.count; c++) {
        const hne_i_claim *claim = &trial->network->claims.items[c];
        count += claim->aspect == HNE_ASPECT_LEVEL && claim->source == suspect->source &&
                 claim->statement != suspect->statement && hne_unit_equal(claim->figure.unit, currency);
    }
    return count;
}

/* The only dollars in a source that counts in yuan. */
static double oddity(const hne_i_trial *trial, const hne_i_slip *slip, const hne_i_claim *suspect)
{
    static const double odd_one = 1.25;
    enum { A_FEW = 3 };
    int is_odd = slip->kind == HNE_REPAIR_CURRENCY && !count_in(trial, suspect, suspect->figure.unit) &&
                 count_in(trial, suspect, slip->mended.figure.unit) >= A_FEW;
    return is_odd ? odd_one : 1;
}

/* Yuan and dollars alone are so often taken for one another that a size tells it: dollars printed for yuan where an
 * indicator is counted in these, either where it is in neither. */
static double fitting_currency(const hne_i_trial *trial, const hne_i_slip *slip)
{
    static const hne_unit yuan = {"CNY"}, dollar = {"USD"};
    static const double in_its_own = 1.25;
    hne_unit own = hne_indicator_unit(hne_profile_indicator(trial->network->profile, slip->mended.indicator));
    hne_unit now = slip->mended.figure.unit;
    if (slip->kind != HNE_REPAIR_CURRENCY)
        return 1;
    if (hne_unit_kind_of(own) == HNE_UNIT_NONE)
        return hne_unit_equal(now, yuan) || hne_unit_equal(now, dollar);
    return hne_unit_equal(own, now) ? in_its_own : 0;
}

/* What is known of the sizes of a part and its whole; HNE_I_NONE if nothing is. */
static uint32_t proportion_of_part(const hne_i_network *network, uint32_t part)
{
    const hne_i_member *members = hne_i_network_members(network, part);
    for (uint32_t u = network->use_first[members[0].quantity]; u < network->use_first[members[0].quantity + 1]; u++) {
        const hne_i_member *others = hne_i_network_members(network, network->uses[u]);
        if (network->relations.items[network->uses[u]].kind == HNE_RELATION_PROPORTION &&
            others[0].quantity == members[0].quantity && others[1].quantity == members[1].quantity)
            return network->uses[u];
    }
    return HNE_I_NONE;
}

/* Where two levels are out of proportion, how much of what is known of proportions the slip, undone, agrees with. */
static double fitting(const hne_i_trial *trial, const hne_i_slip *slip)
{
    static const double least_of_part = 0.3, seldom = 0.4; /* the slip of a part is shown by more than its size */
    static const double of_another_time = 10;              /* that it is said of it once more is no accident */
    uint32_t broken = trial->conflict->clash.relation;
    hne_relation kind = broken == HNE_I_NONE ? HNE_RELATION_SUM : trial->network->relations.items[broken].kind;
    if (kind == HNE_RELATION_PUBLISHED && slip->kind == HNE_REPAIR_PERIOD)
        return seldom; /* a size that is off by a power of ten is more often that than of another time */
    if (kind == HNE_RELATION_PUBLISHED)
        return fmax(1, fitting_currency(trial, slip));
    if (kind == HNE_RELATION_PART && hne_i_is_of_size(slip->kind) &&
        (broken = proportion_of_part(trial->network, broken)) != HNE_I_NONE)
        return fmax(least_of_part, hne_i_proportions_fitting(trial->network, broken, &slip->mended));
    if (kind != HNE_RELATION_PROPORTION)
        return 1;
    if (slip->kind == HNE_REPAIR_PERIOD)
        return hne_i_is_said_again(trial->network, &slip->mended) ? of_another_time : 0;
    if (!hne_i_is_of_size(slip->kind))
        return 0;
    return fitting_currency(trial, slip) * hne_i_proportions_fitting(trial->network, broken, &slip->mended);
}

double hne_i_trial_likelihood(hne_i_trial *trial, const hne_i_slip *slip, uint32_t claim, int32_t *turn)
{
    double supported = support(trial, slip);
    *turn = turn_of(trial, slip->kind, supported);
    return slip->prior * supported * blame(trial, &trial->around.items[trial->suspect]) *
           oddity(trial, slip, &trial->network->claims.items[claim]) * fitting(trial, slip) *
           (trial->passed_over.count ? agrees_without : 1) * (trial->also.count ? of_several : 1);
}
