/* SPDX-License-Identifier: MIT */
/* The audit as a whole: claims into a network, component by component under
 * both readings, and a survey of what was tested. */
#include "audit/gaps.h"
#include "audit/result.h"
#include "audit/severity.h"
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

typedef struct components {
    uint32_t count;
    uint32_t *relation_first, *relations;   /* relations by component */
    uint32_t *quantity_first, *quantities;  /* quantities by component */
} components;

/* --- components ----------------------------------------------------------------------- */

static uint32_t find_root(uint32_t *parent, uint32_t quantity)
{
    while (parent[quantity] != quantity)
        quantity = parent[quantity] = parent[parent[quantity]];
    return quantity;
}

static void join_members(const hne_i_network *network, uint32_t *parent)
{
    for (size_t r = 0; r < network->relations.count; r++) {
        const hne_i_member *members = hne_i_network_members(network, (uint32_t)r);
        uint32_t root = find_root(parent, members[0].quantity);
        for (uint32_t m = 1; m < network->relations.items[r].count; m++)
            parent[find_root(parent, members[m].quantity)] = root;
    }
}

static uint32_t component_of_relation(const hne_i_network *network, size_t relation)
{
    return network->quantities.items[hne_i_network_members(network, (uint32_t)relation)[0].quantity].component;
}

/* Counts to places: first[c] .. first[c + 1] are the items of component c. */
static void add_up(uint32_t *first, uint32_t count)
{
    for (uint32_t c = 2; c < count + 2; c++)
        first[c] += first[c - 1];
}

static void components_clear(components *of)
{
    hne_i_free(of->relation_first);
    hne_i_free(of->relations);
    hne_i_free(of->quantity_first);
    hne_i_free(of->quantities);
}

static int components_find(hne_i_network *network, components *out)
{
    size_t quantities = network->quantities.count;
    uint32_t *parent = hne_i_realloc(NULL, quantities, sizeof *parent);
    memset(out, 0, sizeof *out);
    if (!parent)
        return 0;
    for (size_t q = 0; q < quantities; q++)
        parent[q] = (uint32_t)q;
    join_members(network, parent);
    for (size_t q = 0; q < quantities; q++)
        if (find_root(parent, (uint32_t)q) == q)
            network->quantities.items[q].component = out->count++;
    for (size_t q = 0; q < quantities; q++)
        network->quantities.items[q].component =
            network->quantities.items[find_root(parent, (uint32_t)q)].component;
    hne_i_free(parent);
    out->relation_first = hne_i_alloc_zeroed((size_t)out->count + 2, sizeof *out->relation_first);
    out->quantity_first = hne_i_alloc_zeroed((size_t)out->count + 2, sizeof *out->quantity_first);
    out->relations = hne_i_realloc(NULL, network->relations.count, sizeof *out->relations);
    out->quantities = hne_i_realloc(NULL, quantities, sizeof *out->quantities);
    if (!out->relation_first || !out->quantity_first || !out->relations || !out->quantities) {
        components_clear(out);
        return 0;
    }
    for (size_t r = 0; r < network->relations.count; r++)
        out->relation_first[component_of_relation(network, r) + 2]++;
    for (size_t q = 0; q < quantities; q++)
        out->quantity_first[network->quantities.items[q].component + 2]++;
    add_up(out->relation_first, out->count);
    add_up(out->quantity_first, out->count);
    for (size_t r = 0; r < network->relations.count; r++)
        out->relations[out->relation_first[component_of_relation(network, r) + 1]++] = (uint32_t)r;
    for (size_t q = 0; q < quantities; q++)
        out->quantities[out->quantity_first[network->quantities.items[q].component + 1]++] = (uint32_t)q;
    return 1;
}

static hne_i_scope component_scope(const components *of, uint32_t component)
{
    uint32_t r = of->relation_first[component], q = of->quantity_first[component];
    return (hne_i_scope){of->relations + r, of->relation_first[component + 1] - r, of->quantities + q,
                         of->quantity_first[component + 1] - q};
}

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
        if (is_same && other->disabled == ENABLED)
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
    set_aside_said_again(network, accused, as);
    if (network->with_published)
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
               network->with_published && finding->severity == HNE_SEVERITY_DOUBT ? LEFT_OUT : ACCUSED);
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

static int has_published(const hne_i_network *network, hne_i_scope scope)
{
    for (size_t i = 0; i < scope.relation_count; i++)
        if (network->relations.items[scope.relations[i]].kind == HNE_RELATION_PUBLISHED)
            return 1;
    return 0;
}

/* What contradicts nothing that is stated, but all that is known of the region. 1 if there was anything to look at. */
static int examine_published(hne_audit *audit, hne_i_network *network, hne_i_scope scope)
{
    if (!has_published(network, scope))
        return 0;
    network->with_published = 1;
    examine(audit, network, scope, HNE_SEVERITY_CONTRADICTION);
    network->with_published = 0;
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
    components parts;
    for (size_t i = 0; i < hne_profile_statement_count(audit->profile) && !network->failed; i++) {
        hne_i_claim claim;
        hne_i_claim_of_statement(hne_profile_statement(audit->profile, i), &claim);
        claim.disabled = claim.certain ? ENABLED : GUESSED;
        hne_i_network_claim(network, &claim);
    }
    network->last_certain_month = last_certain_month(network);
    if (!hne_i_network_build(network) || !components_find(network, &parts))
        return 0;
    for (size_t i = 0; i < network->restated.count && !network->failed; i++)
        examine_restated(audit, network, network->restated.items[i]);
    for (uint32_t c = 0; c < parts.count && !network->failed; c++)
        examine_component(audit, network, component_scope(&parts, c));
    components_clear(&parts);
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
