/* SPDX-License-Identifier: MIT */
/* The audit as a whole: claims into a network, component by component under
 * both readings, and a survey of what was tested. */
#include "audit/components.h"
#include "audit/gaps.h"
#include "audit/result.h"
#include "audit/severity.h"
#include "audit/slips.h"
#include "audit/wording.h"
#include "base/error.h"
#include "value/figure.h"
#include "value/nearest.h"

#include <stdlib.h>
#include <string.h>

/* One component is searched for so many conflicts at most: each costs another
 * pass over it, and time must stay about linear. */
enum { MOST_CONFLICTS = 64 };

/* A claim may be set aside because it stands accused, because it rests on a guess
 * while contradictions are looked for, or because others are looked at alone. */
enum { ENABLED = 0, ACCUSED = 1, GUESSED = 2, LEFT_OUT = 4 };

/* --- conflicts ---------------------------------------------------------------------------- */

/* Which of the statements a doubt rests on had to be guessed. */
static int tell_guesses(const hne_i_network *network, const hne_i_conflict *conflict, hne_finding *finding)
{
    for (size_t i = 0; i < conflict->claims.count; i++) {
        const hne_i_claim *claim = &network->claims.items[conflict->claims.items[i]];
        hne_i_text note = HNE_I_TEXT_EMPTY;
        if (claim->certain)
            continue;
        hne_i_text_add(&note, "what this is said of had to be guessed: ");
        hne_i_word_claim(&note, (hne_aspect)claim->aspect, (hne_basis)claim->basis, claim->base, claim->figure,
                         claim->reference == HNE_I_NONE ? NULL
                                                        : hne_profile_indicator(network->profile, claim->reference));
        if (!hne_i_finding_step(finding, "note", &note))
            return 0;
    }
    return 1;
}

static int fill_finding(hne_i_network *network, const hne_i_conflict *conflict, hne_severity severity,
                        hne_finding *finding)
{
    finding->severity = conflict->gives_way && severity == HNE_SEVERITY_CONTRADICTION ? HNE_SEVERITY_TENSION : severity;
    for (size_t i = 0; i < conflict->claims.count; i++)
        if (!hne_i_vector_add(&finding->statements,
                              hne_profile_statement(network->profile,
                                                    network->claims.items[conflict->claims.items[i]].statement)))
            return 0;
    if (!hne_i_explain(network, conflict, finding))
        return 0;
    if (conflict->gives_way) {
        hne_i_text note = HNE_I_TEXT_EMPTY;
        hne_i_text_add(&note, "the statements come from different sources: an earlier figure may have been revised");
        if (!hne_i_finding_step(finding, "note", &note))
            return 0;
    }
    if (severity == HNE_SEVERITY_DOUBT && !hne_i_weigh_doubt(network, conflict, finding))
        return 0;
    if (severity == HNE_SEVERITY_DOUBT && finding->severity != HNE_SEVERITY_CONTRADICTION)
        return tell_guesses(network, conflict, finding);
    return finding->severity == HNE_SEVERITY_TENSION ||
           (hne_i_find_repairs(network, conflict, finding) && hne_i_weigh_contradiction(network, conflict, finding));
}

/* The same said again, in a title or in another release, is one fault and told once. */
static void set_aside_said_again(hne_i_network *network, hne_i_claim *accused, uint8_t as)
{
    accused->disabled = as;
    if (accused->quantity == HNE_I_NONE)
        return;
    for (uint32_t c = network->quantities.items[accused->quantity].claim; c != HNE_I_NONE;
         c = network->claims.items[c].next) {
        hne_i_claim *other = &network->claims.items[c];
        int is_same = other->aspect == accused->aspect && other->silent == accused->silent &&
                      hne_i_figure_equal(other->figure, accused->figure);
        if (is_same && (other->disabled == ENABLED || other->disabled == GUESSED))
            other->disabled = as;
    }
}

/* What was worked out from an accused amount tells nothing of its own. */
static void set_conversion_aside(hne_i_network *network, uint32_t accused, uint8_t as)
{
    for (size_t i = 0; i < network->restated.count; i++)
        if (network->restated.items[i].original == accused &&
            network->claims.items[network->restated.items[i].again].disabled == ENABLED)
            network->claims.items[network->restated.items[i].again].disabled = as;
}

/* Those that share the slip of the accused. */
static void set_brothers_aside(hne_i_network *network, const hne_i_claim *accused, hne_repair_kind slip, uint8_t as)
{
    for (size_t c = 0; c < network->claims.count; c++) {
        hne_i_claim *claim = &network->claims.items[c];
        if (claim->disabled == ENABLED && hne_i_may_share_slip(network->profile, accused, claim) &&
            (hne_i_is_of_size(slip) || hne_i_is_told_along(network->profile, accused, claim)))
            claim->disabled = as;
    }
}

/* The claim that the best repair would change; else one that had to be guessed;
 * else the first: set aside, so that the rest can be looked at. */
static void accuse(hne_i_network *network, const hne_i_conflict *conflict, const hne_finding *finding, uint8_t as)
{
    hne_i_claim *claims = network->claims.items, *accused = &claims[conflict->claims.items[0]];
    for (size_t i = 1; i < conflict->claims.count && accused->certain; i++)
        if (!claims[conflict->claims.items[i]].certain)
            accused = &claims[conflict->claims.items[i]];
    if (finding->repairs.count)
        accused = &claims[finding->repairs.items[0].claim];
    if (finding->repairs.count && finding->repairs.items[0].is_shared)
        set_brothers_aside(network, accused, finding->repairs.items[0].kind, as);
    set_aside_said_again(network, accused, as);
    if (network->knowledge)
        set_conversion_aside(network, (uint32_t)(accused - claims), as);
}

static int rests_on(const hne_finding *finding, const hne_statement *statement)
{
    for (size_t i = 0; i < finding->statements.count; i++)
        if (finding->statements.items[i] == statement)
            return 1;
    return 0;
}

/* Once a level is set aside, what follows for it from others may clash with the very
 * statements that it did: that has been told. */
static int is_told(const hne_i_findings *told, size_t since, const hne_finding *finding)
{
    for (size_t i = since; i < told->count; i++) {
        size_t shared = 0;
        for (size_t k = 0; k < finding->statements.count; k++)
            shared += rests_on(told->items[i], finding->statements.items[k]) != 0;
        if (shared == finding->statements.count)
            return 1;
    }
    return 0;
}

/* Reduces a clash, adds the finding, and sets its culprit aside. Findings of the
 * component begin at `since`. 0 if memory ran out or nothing could be accused. */
static int report_clash(hne_audit *audit, hne_i_network *network, hne_i_clash clash, hne_severity severity,
                        size_t since)
{
    hne_i_conflict conflict = {0};
    hne_finding *finding = hne_i_finding_new();
    int good = finding && hne_i_conflict_reduce(network, clash, &conflict) && conflict.claims.count > 0 &&
               fill_finding(network, &conflict, severity, finding);
    if (good)
        accuse(network, &conflict, finding,
               network->knowledge && finding->severity == HNE_SEVERITY_DOUBT ? LEFT_OUT : ACCUSED);
    hne_i_findings *told = good && finding->severity == HNE_SEVERITY_DOUBT ? &audit->doubts : &audit->findings;
    int again = good && finding->severity != HNE_SEVERITY_CONTRADICTION && is_told(told, since, finding);
    good = good && (again || hne_i_vector_add(told, finding));
    hne_i_conflict_clear(&conflict);
    if (!good)
        network->failed = 1;
    if (!good || again)
        hne_i_finding_free(finding);
    return good;
}

/* Finds what clashes in one component under the network's reading. */
static void examine(hne_audit *audit, hne_i_network *network, hne_i_scope scope, hne_severity severity)
{
    size_t since = severity == HNE_SEVERITY_DOUBT ? audit->doubts.count : audit->findings.count;
    for (int i = 0; i < MOST_CONFLICTS && !network->failed; i++) {
        hne_i_clash clash = hne_i_propagate(network, scope);
        if (clash.quantity == HNE_I_NONE || network->failed || !report_clash(audit, network, clash, severity, since))
            break;
    }
}

/* How many were changed. */
static size_t change_claims(hne_i_network *network, hne_i_scope scope, uint8_t from, uint8_t to)
{
    size_t changed = 0;
    for (size_t i = 0; i < scope.quantity_count; i++)
        for (uint32_t c = network->quantities.items[scope.quantities[i]].claim; c != HNE_I_NONE;
             c = network->claims.items[c].next)
            if (network->claims.items[c].disabled == from) {
                network->claims.items[c].disabled = to;
                changed++;
            }
    return changed;
}

static void set_guesses_aside(hne_i_network *network, hne_i_scope scope)
{
    for (size_t i = 0; i < scope.quantity_count; i++)
        for (uint32_t c = network->quantities.items[scope.quantities[i]].claim; c != HNE_I_NONE;
             c = network->claims.items[c].next)
            if (!network->claims.items[c].certain)
                network->claims.items[c].disabled = GUESSED;
}

static int has_knowledge_of_levels(const hne_i_network *network, hne_i_scope scope)
{
    for (size_t i = 0; i < scope.relation_count; i++)
        if (hne_i_knowledge_of(&network->relations.items[scope.relations[i]]) == KNOWLEDGE_OF_LEVELS)
            return 1;
    return 0;
}

/* What contradicts nothing that is stated, but all that is known of the region. 1 if there was anything to look at. */
static int examine_published(hne_audit *audit, hne_i_network *network, hne_i_scope scope)
{
    if (!has_knowledge_of_levels(network, scope))
        return 0;
    network->knowledge = KNOWLEDGE_OF_LEVELS;
    examine(audit, network, scope, HNE_SEVERITY_CONTRADICTION);
    network->knowledge = KNOWLEDGE_OF_NOTHING;
    change_claims(network, scope, LEFT_OUT, ENABLED);
    return 1;
}

/* Contradictions under the generous reading and without guesses; doubts, with
 * them; then tensions under the strict one, without. What a tension set aside is
 * put back, for a tension accuses nobody. */
static void examine_component(hne_audit *audit, hne_i_network *network, hne_i_scope scope)
{
    enum { SET_ASIDE = 3 };
    network->reading = HNE_READING_GENEROUS;
    examine(audit, network, scope, HNE_SEVERITY_CONTRADICTION);
    change_claims(network, scope, ACCUSED, SET_ASIDE);
    if (change_claims(network, scope, GUESSED, ENABLED)) {
        examine(audit, network, scope, HNE_SEVERITY_DOUBT);
        set_guesses_aside(network, scope);
    }
    size_t contradictions = audit->findings.count;
    network->reading = HNE_READING_STRICT;
    examine(audit, network, scope, HNE_SEVERITY_TENSION);
    hne_reading tightest = audit->findings.count > contradictions ? HNE_READING_GENEROUS : HNE_READING_STRICT;
    change_claims(network, scope, ACCUSED, ENABLED);
    change_claims(network, scope, SET_ASIDE, ACCUSED);
    network->reading = HNE_READING_GENEROUS;
    int looked_again = examine_published(audit, network, scope);
    network->reading = tightest; /* what is implied is told by the tightest reading that holds */
    if ((looked_again || tightest == HNE_READING_GENEROUS) && !network->failed)
        hne_i_propagate(network, scope);
}

/* The relation between an amount and its twin; HNE_I_NONE if no rate is known. */
static uint32_t conversion_between(const hne_i_network *network, uint32_t one, uint32_t other)
{
    for (uint32_t u = network->use_first[one]; u < network->use_first[one + 1]; u++) {
        const hne_i_relation *relation = &network->relations.items[network->uses[u]];
        const hne_i_member *members = hne_i_network_members(network, network->uses[u]);
        if (relation->kind == HNE_RELATION_CURRENCY && !relation->strict &&
            (members[0].quantity == other || members[1].quantity == other))
            return network->uses[u];
    }
    return HNE_I_NONE;
}

/* "Something of 601 million yuan ($8.9 million)": what it is of may be a guess, that both
 * amounts are of the same is none. Looked at alone, because a guess clashes with much. */
static void examine_restated(hne_audit *audit, hne_i_network *network, hne_i_restated pair)
{
    hne_i_claim *claims[] = {&network->claims.items[pair.original], &network->claims.items[pair.again]};
    uint32_t quantities[] = {claims[0]->quantity, claims[1]->quantity};
    uint32_t relation = conversion_between(network, quantities[0], quantities[1]);
    hne_i_scope scope = {&relation, 1, quantities, 2};
    if (relation == HNE_I_NONE || (claims[0]->disabled != GUESSED && claims[1]->disabled != GUESSED))
        return;
    uint8_t before[] = {claims[0]->disabled, claims[1]->disabled};
    change_claims(network, scope, ENABLED, LEFT_OUT);
    for (int i = 0; i < 2; i++)
        if (before[i] != ACCUSED)
            claims[i]->disabled = ENABLED;
    examine(audit, network, scope, HNE_SEVERITY_DOUBT);
    for (int i = 0; i < 2; i++)
        if (claims[i]->disabled == ENABLED)
            claims[i]->disabled = before[i];
    change_claims(network, scope, LEFT_OUT, ENABLED);
}

/* --- proportions ------------------------------------------------------------------------- */

static hne_i_claim *next_claim(const hne_i_network *network, const hne_i_claim *claim)
{
    return claim->next == HNE_I_NONE ? NULL : &network->claims.items[claim->next];
}

static hne_i_claim *first_claim(const hne_i_network *network, uint32_t quantity)
{
    uint32_t first = network->quantities.items[quantity].claim;
    return first == HNE_I_NONE ? NULL : &network->claims.items[first];
}

/* Whether a level that the scope holds stands accused, or a doubt rests on it. */
static int is_told_of(const hne_audit *audit, const hne_i_network *network, hne_i_scope scope)
{
    for (size_t i = 0; i < scope.quantity_count; i++)
        for (hne_i_claim *claim = first_claim(network, scope.quantities[i]); claim; claim = next_claim(network, claim)) {
            if (claim->disabled == ACCUSED || claim->disabled == LEFT_OUT)
                return 1;
            for (size_t d = 0; d < audit->doubts.count; d++)
                if (rests_on(audit->doubts.items[d], hne_profile_statement(network->profile, claim->statement)))
                    return 1;
        }
    return 0;
}

/* Guesses that were enabled are set aside again, unless they have been told of. */
static void put_guesses_back(hne_i_network *network, hne_i_scope scope)
{
    for (size_t i = 0; i < scope.quantity_count; i++)
        for (hne_i_claim *claim = first_claim(network, scope.quantities[i]); claim; claim = next_claim(network, claim))
            if (!claim->certain && claim->disabled == ENABLED)
                claim->disabled = GUESSED;
}

/* What had followed from a level that now stands accused follows no more. */
static void narrow_again(hne_i_network *network, const hne_i_components *parts, hne_i_scope scope)
{
    hne_i_knowledge knowledge = network->knowledge;
    network->knowledge = KNOWLEDGE_OF_NOTHING;
    for (size_t i = 0; i < scope.quantity_count && !network->failed; i++)
        hne_i_propagate(network,
                        hne_i_component_scope(parts, network->quantities.items[scope.quantities[i]].component));
    network->knowledge = knowledge;
}

static int is_certain(const hne_i_network *network, uint32_t quantity)
{
    for (hne_i_claim *claim = first_claim(network, quantity); claim; claim = next_claim(network, claim))
        if (claim->certain && claim->disabled == ENABLED)
            return 1;
    return 0;
}

/* Two figures of a region, alone: what either has to do with others has been looked at. */
static void examine_proportion(hne_audit *audit, hne_i_network *network, const hne_i_components *parts,
                               uint32_t relation, hne_severity severity)
{
    const hne_i_member *members = hne_i_network_members(network, relation);
    uint32_t quantities[] = {members[0].quantity, members[1].quantity};
    hne_i_scope scope = {&relation, 1, quantities, 2};
    int is_doubt = severity == HNE_SEVERITY_DOUBT;
    if (network->failed || (is_doubt && is_certain(network, quantities[0]) == is_certain(network, quantities[1]) &&
                            !hne_i_counted_together(network, members)))
        return;
    if (is_doubt)
        change_claims(network, scope, GUESSED, ENABLED);
    hne_i_clash clash = hne_i_propagate(network, scope);
    size_t before = audit->findings.count;
    if (clash.relation != HNE_I_NONE && !(is_doubt && is_told_of(audit, network, scope)))
        report_clash(audit, network, clash, severity, audit->doubts.count);
    if (audit->findings.count > before)
        narrow_again(network, parts, scope);
    if (is_doubt)
        put_guesses_back(network, scope);
}

/* Figures of a region that do not go together, though nothing else bears on them: the certain ones, then a guess
 * beside a certain one. Of two guesses one is wrong too often, but where they are told together. */
static void examine_proportions(hne_audit *audit, hne_i_network *network, const hne_i_components *parts)
{
    static const hne_severity turns[] = {HNE_SEVERITY_CONTRADICTION, HNE_SEVERITY_DOUBT};
    network->reading = HNE_READING_GENEROUS;
    network->knowledge = KNOWLEDGE_OF_PROPORTIONS;
    for (size_t turn = 0; turn < sizeof turns / sizeof *turns; turn++)
        for (uint32_t r = 0; r < network->relations.count; r++)
            if (network->relations.items[r].kind == HNE_RELATION_PROPORTION)
                examine_proportion(audit, network, parts, r, turns[turn]);
    network->knowledge = KNOWLEDGE_OF_NOTHING;
    for (size_t c = 0; c < network->claims.count; c++)
        if (network->claims.items[c].disabled == LEFT_OUT)
            network->claims.items[c].disabled = network->claims.items[c].certain ? ENABLED : GUESSED;
}

/* --- the result ------------------------------------------------------------------------------ */

static int compare_findings(const void *left, const void *right)
{
    const hne_finding *a = *(hne_finding *const *)left, *b = *(hne_finding *const *)right;
    if (a->severity != b->severity)
        return a->severity < b->severity ? -1 : 1;
    return a->excess > b->excess ? -1 : a->excess < b->excess;
}

static int collect_implied(hne_audit *audit, hne_i_network *network)
{
    if (!hne_i_survey_run(network, 0, NULL))
        return 0;
    for (uint32_t q = 0; q < network->quantities.count; q++) {
        hne_i_implied implied = {network->quantities.items[q].key, network->quantities.items[q].domain};
        if (hne_i_is_implied(network, q) && !hne_i_vector_add(&audit->implied, implied))
            return 0;
    }
    return 1;
}

/* A tension leaves the relation holding: its figures may be read so that it does. */
static void count_broken(hne_audit *audit, const hne_finding *finding)
{
    if (finding->severity == HNE_SEVERITY_TENSION)
        return;
    if (audit->held[finding->relation])
        audit->held[finding->relation]--;
    else
        audit->checked[finding->relation]++; /* a test that no survey foresees, such as a sign */
}

static int summarise(hne_audit *audit, hne_i_network *network)
{
    hne_i_survey survey;
    if (!collect_implied(audit, network) || !hne_i_survey_run(network, 1, &survey))
        return 0;
    int good = 1;
    for (size_t c = 0; c < network->claims.count && good; c++)
        if (!survey.tested[c])
            good = hne_i_vector_add(&audit->unchecked, network->claims.items[c].statement);
    for (int kind = 0; kind < RELATION_KINDS; kind++)
        audit->held[kind] = audit->checked[kind] += survey.checked[kind];
    hne_i_survey_clear(&survey);
    for (size_t i = 0; i < audit->findings.count; i++)
        count_broken(audit, audit->findings.items[i]);
    for (size_t i = 0; i < audit->doubts.count; i++)
        count_broken(audit, audit->doubts.items[i]);
    return good;
}

/* A release without a date was read as if it were of today: the last years in it may be any. The last month whose
 * year is told for certain. */
static int32_t last_certain_month(const hne_i_network *network)
{
    enum { YEARS_IN_DOUBT = 2 };
    int32_t latest = INT32_MIN, doubtful = 0;
    for (size_t i = 0; i < network->claims.count; i++) {
        const hne_i_claim *claim = &network->claims.items[i];
        doubtful |= claim->source && !hne_date_is_valid(hne_source_date(claim->source));
        if (claim->period.last_month > latest)
            latest = claim->period.last_month;
    }
    return doubtful ? latest - 12 * YEARS_IN_DOUBT : latest;
}

static int run(hne_audit *audit, hne_i_network *network)
{
    hne_i_components parts;
    for (size_t i = 0; i < hne_profile_statement_count(audit->profile) && !network->failed; i++) {
        hne_i_claim claim;
        hne_i_claim_of_statement(hne_profile_statement(audit->profile, i), &claim);
        claim.disabled = claim.certain ? ENABLED : GUESSED;
        hne_i_network_claim(network, &claim);
    }
    network->last_certain_month = last_certain_month(network);
    if (!hne_i_network_build(network) || !hne_i_components_find(network, &parts))
        return 0;
    for (size_t i = 0; i < network->restated.count && !network->failed; i++)
        examine_restated(audit, network, network->restated.items[i]);
    for (uint32_t c = 0; c < parts.count && !network->failed; c++)
        examine_component(audit, network, hne_i_component_scope(&parts, c));
    examine_proportions(audit, network, &parts);
    hne_i_components_clear(&parts);
    return !network->failed && hne_i_check_gaps(audit->profile, &audit->findings) &&
           hne_i_check_objects(audit->profile, &audit->findings, audit->checked) &&
           summarise(audit, network);
}

hne_status hne_audit_run(const hne_profile *profile, const hne_policy *policy, hne_audit **out, hne_error *error)
{
    HNE_I_TO_NEAREST(hne_audit_run, profile, policy, out, error)
    hne_i_network network;
    if (!profile || !out)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "an audit needs a profile and a place for its result");
    hne_audit *audit = hne_i_alloc_zeroed(1, sizeof *audit);
    if (!audit)
        return hne_i_fail_memory(error);
    /* The count is atomic and no part of what the profile holds. */
    audit->profile = hne_profile_ref((hne_profile *)profile);
    hne_i_network_init(&network, profile, policy);
    int good = run(audit, &network);
    hne_i_network_clear(&network);
    if (!good) {
        hne_audit_free(audit);
        return hne_i_fail_memory(error);
    }
    if (audit->findings.count)
        qsort(audit->findings.items, audit->findings.count, sizeof *audit->findings.items, compare_findings);
    if (audit->doubts.count)
        qsort(audit->doubts.items, audit->doubts.count, sizeof *audit->doubts.items, compare_findings);
    *out = audit;
    return HNE_OK;
}
