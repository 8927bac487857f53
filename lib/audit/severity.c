/* SPDX-License-Identifier: MIT */
/* What makes a clash graver or less grave than it is by its statements alone. */
#include "audit/severity.h"

#include "audit/slips.h"
#include "value/figure.h"

#include <math.h>

/* Whether the source tells its date, near which its amounts are converted. */
static int is_dated(const hne_i_network *network, uint32_t claim)
{
    const hne_source *source = network->claims.items[claim].source;
    return source && hne_date_is_valid(hne_source_date(source));
}

/* Whatever an amount is of, what restates it is of the same. The rate depends on the period, which may be a guess,
 * but not so much, and less where the date of the source is known, or the rate of its other amounts. */
static int is_restated(const hne_i_network *network, const hne_i_conflict *conflict, double excess)
{
    static const double least_excess = 1.5, least_if_known = 1.1;
    if (conflict->claims.count != 2)
        return 0;
    uint32_t first = conflict->claims.items[0], second = conflict->claims.items[1];
    int is_known = is_dated(network, first) || hne_i_other_rates_agree(network, first, second) ||
                   hne_i_other_rates_agree(network, second, first);
    if (excess < (is_known ? least_if_known : least_excess))
        return 0;
    for (size_t i = 0; i < conflict->relations.count; i++)
        if (network->relations.items[conflict->relations.items[i]].kind != HNE_RELATION_CURRENCY)
            return 0;
    for (size_t i = 0; i < network->restated.count; i++) {
        hne_i_restated pair = network->restated.items[i];
        if ((pair.original == first && pair.again == second) || (pair.original == second && pair.again == first))
            return 1;
    }
    return 0;
}

/* Whether only one of them was guessed, and one figure, a power of ten larger or smaller, falls right into the
 * narrow place that the others leave it: then what had to be guessed was guessed rightly. */
static int is_confirmed(const hne_i_network *network, const hne_i_conflict *conflict, const hne_finding *finding)
{
    static const double narrow = 0.5;
    const hne_i_repair *best = finding->repairs.items;
    size_t guesses = 0;
    for (size_t i = 0; i < conflict->claims.count; i++)
        guesses += !network->claims.items[conflict->claims.items[i]].certain;
    return guesses <= 1 && finding->repairs.count && best->kind == HNE_REPAIR_POWER_OF_TEN && best->score >= narrow;
}

/* A month is at most half of the months up to it. */
static int may_be_of_two_periods(const hne_i_claim *a, const hne_i_claim *b)
{
    double one = hne_figure_value(a->figure), other = hne_figure_value(b->figure);
    return a->aspect == HNE_ASPECT_LEVEL && (one >= 2 * other || other >= 2 * one);
}

/* Two values of one thing in one text, and nothing shows how one became the other: they may be of two things
 * that are called alike, unless it is a whole, which is told from its parts. Gaps are short numbers, and of a growth that
 * may be of more years than one. */
static int may_be_of_two_things(const hne_i_network *network, const hne_i_conflict *conflict, const hne_finding *finding)
{
    if (finding->relation != HNE_RELATION_SAME_VALUE || conflict->claims.count != 2)
        return 0;
    const hne_i_claim *a = &network->claims.items[conflict->claims.items[0]];
    const hne_i_claim *b = &network->claims.items[conflict->claims.items[1]];
    hne_span one = hne_statement_span(hne_profile_statement(network->profile, a->statement));
    hne_span other = hne_statement_span(hne_profile_statement(network->profile, b->statement));
    if (a->aspect == HNE_ASPECT_GAP && one.source && one.source == other.source)
        return 1;
    if (!one.source || one.source != other.source || may_be_of_two_periods(a, b) ||
        hne_indicator_breakdown_count(hne_profile_indicator(network->profile, a->indicator)))
        return 0;
    for (size_t i = 0; i < finding->repairs.count; i++)
        if (hne_i_shows_slip(&finding->repairs.items[i], &network->claims.items[finding->repairs.items[i].claim]))
            return 0;
    return 1;
}

/* Heads are counted in more than one way (who lives here, who is registered here), and which is not always said. */
static int may_be_other_heads(const hne_i_network *network, const hne_i_conflict *conflict, const hne_finding *finding)
{
    static const double usual_difference = 1.5;
    if (finding->relation != HNE_RELATION_QUOTIENT || finding->excess >= usual_difference)
        return 0;
    for (size_t i = 0; i < conflict->relations.count; i++) {
        const hne_i_relation *relation = &network->relations.items[conflict->relations.items[i]];
        if (relation->kind == HNE_RELATION_QUOTIENT && relation->constant.upper > 1)
            return 1;
    }
    return 0;
}

static int restates_another(const hne_i_network *network, uint32_t claim)
{
    for (size_t i = 0; i < network->restated.count; i++)
        if (network->restated.items[i].again == claim)
            return 1;
    return 0;
}

/* How far apart two values of one quantity are, as a ratio. */
static double spread_of(const hne_i_network *network, const hne_i_conflict *conflict)
{
    double one = hne_figure_value(network->claims.items[conflict->claims.items[0]].figure);
    double other = hne_figure_value(network->claims.items[conflict->claims.items[1]].figure);
    return fmax(one / other, other / one);
}

/* Amounts that only restate others, one at the rate of the year and one at that of its end. */
static int may_be_of_two_rates(const hne_i_network *network, const hne_i_conflict *conflict, const hne_finding *finding)
{
    static const double usual_difference = 1.1;
    if (conflict->claims.count < 2 || finding->excess >= usual_difference ||
        (finding->relation == HNE_RELATION_SAME_VALUE && !(spread_of(network, conflict) < usual_difference)))
        return 0;
    for (size_t i = 0; i < conflict->claims.count; i++)
        if (!restates_another(network, conflict->claims.items[i]))
            return 0;
    return 1;
}

/* A level and the growth of the year after it, off by no more than a year is revised by when the next one is told. */
static int may_be_revised(const hne_finding *finding)
{
    static const double usual_revision = 1.002;
    return finding->relation == HNE_RELATION_GROWTH && finding->excess > 1 && finding->excess < usual_revision;
}

static void forget_repairs(hne_finding *finding)
{
    while (finding->repairs.count)
        hne_i_free(finding->repairs.items[--finding->repairs.count].text);
}

/* What it is of, when, and what is said of it is the same for both: only how they are printed can be mended. */
static void forget_other_readings(hne_finding *finding)
{
    size_t kept = 0;
    for (size_t i = 0; i < finding->repairs.count; i++) {
        hne_repair_kind kind = finding->repairs.items[i].kind;
        if (kind == HNE_REPAIR_ASPECT || kind == HNE_REPAIR_PERIOD)
            hne_i_free(finding->repairs.items[i].text);
        else
            finding->repairs.items[kept++] = finding->repairs.items[i];
    }
    finding->repairs.count = kept;
}

static int is_guess(const hne_i_network *network, const hne_i_conflict *conflict)
{
    for (size_t i = 0; i < conflict->claims.count; i++)
        if (!network->claims.items[conflict->claims.items[i]].certain)
            return 1;
    return 0;
}

static int report_of_the_same(hne_finding *finding, const char *both)
{
    hne_i_text note = HNE_I_TEXT_EMPTY;
    hne_i_text_add(&note, "what they are of had to be guessed: whatever it is, ");
    hne_i_text_add(&note, both);
    hne_i_text_add(&note, " are of the same");
    finding->severity = HNE_SEVERITY_CONTRADICTION;
    return hne_i_finding_step(finding, "note", &note);
}

static int report_added_up(hne_finding *finding)
{
    hne_i_text note = HNE_I_TEXT_EMPTY;
    hne_i_text_add(&note, "what some of it is of had to be guessed, but the amounts add up: they belong together");
    finding->severity = HNE_SEVERITY_TENSION;
    return hne_i_finding_step(finding, "note", &note);
}

/* Whether a level was taken for an increase, or a slip of the currency or the multiplier, undone, leads to what is
 * published, or to a usual proportion, to which all repairs of one lead, and is about as likely as the best. Where none
 * does, a level is more often of something else than of what it seems to be of. */
static int is_slip_of_size(const hne_finding *finding)
{
    static const double usual = 0.25, about = 0.6;
    const hne_i_repair *best = finding->repairs.items;
    if (finding->repairs.count && best->kind == HNE_REPAIR_ASPECT && best->aspect == HNE_ASPECT_LEVEL)
        return 1;
    for (size_t i = 0; i < finding->repairs.count; i++) {
        const hne_i_repair *repair = &best[i];
        if (hne_i_is_of_size(repair->kind) && repair->turn == best->turn && repair->score >= about * best->score &&
            (repair->surprise <= usual || finding->relation == HNE_RELATION_PROPORTION))
            return 1;
    }
    return 0;
}

/* "In October profits were 5,950 billion; in the ten months they were 5.95 trillion": of the other time, as is said. */
static int is_said_of_another_time(const hne_i_network *network, const hne_finding *finding)
{
    const hne_i_repair *best = finding->repairs.items;
    if (!finding->repairs.count || best->kind != HNE_REPAIR_PERIOD)
        return 0;
    hne_i_claim mended = network->claims.items[best->claim];
    mended.period = best->period;
    return hne_i_is_said_again(network, &mended);
}

/* Money and those who spent it, told together, both guessed: whatever they are of, they do not go together. */
static int is_slip_beside(const hne_i_network *network, const hne_i_conflict *conflict, const hne_finding *finding)
{
    return finding->relation == HNE_RELATION_PROPORTION && conflict->relations.count == 1 && is_slip_of_size(finding) &&
           hne_i_counted_together(network, hne_i_network_members(network, conflict->relations.items[0]));
}

int hne_i_weigh_doubt(hne_i_network *network, const hne_i_conflict *conflict, hne_finding *finding)
{
    if (is_restated(network, conflict, finding->excess))
        return report_of_the_same(finding, "both amounts");
    if (hne_i_shares_together(network, conflict, finding))
        return report_of_the_same(finding, "the amount and the share");
    if (finding->relation == HNE_RELATION_SAME_VALUE)
        return 1;
    if (!hne_i_find_repairs(network, conflict, finding))
        return 0;
    if (hne_i_guesses_add_up(network, conflict))
        return report_added_up(finding);
    if (is_confirmed(network, conflict, finding) || is_slip_beside(network, conflict, finding))
        finding->severity = HNE_SEVERITY_TENSION;
    else
        forget_repairs(finding);
    return 1;
}

static int rests_on_knowledge(const hne_i_network *network, const hne_i_conflict *conflict)
{
    for (size_t i = 0; i < conflict->relations.count; i++)
        if (hne_i_knowledge_of(&network->relations.items[conflict->relations.items[i]]) != KNOWLEDGE_OF_NOTHING)
            return 1;
    return 0;
}

int hne_i_weigh_contradiction(const hne_i_network *network, const hne_i_conflict *conflict, hne_finding *finding)
{
    hne_i_text note = HNE_I_TEXT_EMPTY;
    const char *reason = NULL;
    if (finding->severity != HNE_SEVERITY_CONTRADICTION)
        return 1;
    if (is_guess(network, conflict)) /* only an amount restated beside itself comes here as one */
        forget_other_readings(finding);
    if (rests_on_knowledge(network, conflict) && !is_slip_of_size(finding) && !is_said_of_another_time(network, finding)) {
        forget_repairs(finding);
        finding->severity = HNE_SEVERITY_DOUBT;
        hne_i_text_add(&note, finding->relation == HNE_RELATION_PROPORTION
                                  ? "no slip leads from here to what is usual: one of them may be of something else"
                                  : "no slip leads from here to what is published: this may be of something else");
        return hne_i_finding_step(finding, "note", &note);
    }
    if (may_be_of_two_things(network, conflict, finding))
        reason = "nothing shows how one became the other: they may be of two things that are called alike";
    else if (may_be_other_heads(network, conflict, finding))
        reason = "the number divided by may be counted in another way";
    else if (may_be_of_two_rates(network, conflict, finding))
        reason = "all of them restate amounts in another currency, perhaps at more than one rate";
    else if (may_be_revised(finding))
        reason = "the level that it grew from may have been revised since";
    else if (hne_i_may_be_misread(network, conflict, finding))
        reason = "one of them may be of something narrower or wider than it seems to be";
    if (!reason)
        return 1;
    hne_i_text_add(&note, reason);
    finding->severity = HNE_SEVERITY_TENSION;
    return hne_i_finding_step(finding, "note", &note);
}
