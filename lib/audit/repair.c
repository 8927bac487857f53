/* SPDX-License-Identifier: MIT */
/* Repairs: which slip of a single claim, or of several alike, undone, makes the
 * claims around a conflict agree again, and how likely it is. */
#include "audit/finding.h"
#include "audit/proportions.h"
#include "audit/slips.h"
#include "audit/surprise.h"
#include "audit/wording.h"

#include <math.h>
#include <string.h>

/* A repair has to agree with this many claims around the conflict at most. */
enum { MOST_NEIGHBOURS = 240 };

static const size_t NOWHERE = SIZE_MAX;

/* What it says for a repair that the others leave its figure little room, some,
 * or all. */
static const double narrow_support = 1, wide_support = 0.25, no_support = 0.05;
/* And for one that what was worked out from the figure does not agree with. */
static const double passed_over = 0.6;

/* And for one that mends several statements alike. */
static const double of_several = 0.8;

typedef HNE_I_VECTOR(hne_i_claim) claim_list;

typedef struct also_mended {
    size_t place; /* in `around` */
    hne_i_claim mended;
} also_mended;

typedef struct trial {
    const hne_i_network *network;
    const hne_i_conflict *conflict;
    claim_list around;   /* claims that a repair has to agree with */
    size_t suspect;      /* place in `around` of the claim under repair */
    hne_i_list brothers; /* places of those that may share the suspect's slips */
    HNE_I_VECTOR(also_mended) also; /* and of those that are mended with it */
    int is_narrow;       /* not all that others bear on is in `around` */
    size_t converted;    /* of the claim that restates it in another currency, passed over; NOWHERE for none */
    int failed;
} trial;

/* --- the neighbourhood --------------------------------------------------------------- */

static int add_quantity(hne_i_list *list, uint8_t *seen, uint32_t quantity)
{
    if (seen[quantity])
        return 1;
    seen[quantity] = 1;
    return hne_i_vector_add(list, quantity);
}

static int add_claims(const hne_i_network *network, uint32_t quantity, claim_list *around)
{
    for (uint32_t c = network->quantities.items[quantity].claim; c != HNE_I_NONE; c = network->claims.items[c].next)
        if (!network->claims.items[c].disabled && !hne_i_vector_add(around, network->claims.items[c]))
            return 0;
    return 1;
}

/* Claims on the conflict's quantities and on those that relations reach from
 * them, nearest first, until there are enough. */
static int gather(const hne_i_network *network, const hne_i_conflict *conflict, size_t most, claim_list *around)
{
    hne_i_list reached = {NULL, 0, 0};
    uint8_t *seen = hne_i_alloc_zeroed(network->quantities.count, 1);
    int good = seen != NULL;
    for (size_t i = 0; i < conflict->quantities.count && good; i++)
        good = add_quantity(&reached, seen, conflict->quantities.items[i]);
    for (size_t i = 0; i < reached.count && good && (around->count < most || i < conflict->quantities.count); i++) {
        uint32_t quantity = reached.items[i];
        good = add_claims(network, quantity, around);
        for (uint32_t u = network->use_first[quantity]; u < network->use_first[quantity + 1] && good; u++) {
            const hne_i_relation *relation = &network->relations.items[network->uses[u]];
            const hne_i_member *members = hne_i_network_members(network, network->uses[u]);
            for (uint32_t m = 0; hne_i_network_counts(network, relation) && m < relation->count && good; m++)
                good = add_quantity(&reached, seen, members[m].quantity);
        }
    }
    hne_i_vector_clear(&reached);
    hne_i_free(seen);
    return good;
}

/* --- trying ------------------------------------------------------------------------------ */

static uint32_t *identity(size_t count)
{
    uint32_t *list = hne_i_realloc(NULL, count, sizeof *list);
    for (size_t i = 0; list && i < count; i++)
        list[i] = (uint32_t)i;
    return list;
}

static hne_i_clash propagate_all(hne_i_network *network)
{
    hne_i_clash clash = {0, HNE_I_NONE};
    uint32_t *relations = identity(network->relations.count), *quantities = identity(network->quantities.count);
    if (relations && quantities)
        clash = hne_i_propagate(network, (hne_i_scope){relations, network->relations.count, quantities,
                                                       network->quantities.count});
    else
        network->failed = 1;
    hne_i_free(relations);
    hne_i_free(quantities);
    return clash;
}

/* The currency of a growth was resolved from the level beside it: if that is
 * what is being mended, it has to be resolved again. */
static int bears_on_currency(const hne_i_claim *suspect, const hne_i_claim *mended, const hne_i_claim *claim)
{
    return !hne_unit_equal(suspect->figure.unit, mended->figure.unit) && claim->indicator == suspect->indicator &&
           hne_period_equal(claim->period, suspect->period);
}

static const hne_i_claim *claim_at(const trial *of, size_t place)
{
    for (size_t i = 0; i < of->also.count; i++)
        if (of->also.items[i].place == place)
            return &of->also.items[i].mended;
    return &of->around.items[place];
}

/* Builds the neighbourhood with the suspect replaced; 1 if all agrees. The
 * network is the caller's to clear. */
static int agrees(trial *of, const hne_i_claim *mended, hne_i_network *out)
{
    hne_i_network_init(out, of->network->profile, of->network->policy);
    out->reading = of->network->reading;
    out->knowledge = of->network->knowledge;
    out->last_certain_month = of->network->last_certain_month;
    for (size_t i = 0; i < of->around.count; i++) {
        hne_i_claim claim = i == of->suspect ? *mended : *claim_at(of, i);
        claim.quantity = claim.next = HNE_I_NONE;
        claim.silent |= i == of->converted;
        if (bears_on_currency(&of->around.items[of->suspect], mended, &claim))
            claim.currency = hne_statement_currency(hne_profile_statement(out->profile, claim.statement));
        hne_i_network_claim(out, &claim);
    }
    int fine = hne_i_network_build(out) && propagate_all(out).quantity == HNE_I_NONE;
    of->failed |= out->failed;
    return fine && !out->failed;
}

/* What the other statements leave the quantity of the suspect, were it
 * `claimed`; 0 if they do not agree even among themselves. */
static int others_imply(trial *of, const hne_i_claim *claimed, hne_interval *implied, int *narrowed)
{
    hne_i_network network;
    hne_i_claim silent = *claimed;
    silent.silent = 1;
    int fine = agrees(of, &silent, &network);
    uint32_t quantity = fine ? network.claims.items[of->suspect].quantity : HNE_I_NONE;
    *implied = hne_interval_entire();
    *narrowed = 0;
    if (quantity != HNE_I_NONE) {
        hne_interval bounds = network.quantities.items[quantity].bounds;
        *implied = network.quantities.items[quantity].domain;
        *narrowed = implied->lower > bounds.lower || implied->upper < bounds.upper;
    }
    hne_i_network_clear(&network);
    return fine;
}

/* --- how likely ------------------------------------------------------------------------------ */

static size_t place_of(const trial *of, const hne_i_claim *claim)
{
    return (size_t)hne_statement_span(hne_profile_statement(of->network->profile, claim->statement)).begin;
}

/* 1 if the conflict holds the same amount further up: this is its conversion. */
static int is_converted(const trial *of, const hne_i_claim *claim)
{
    for (size_t i = 0; i < of->conflict->claims.count; i++) {
        const hne_i_claim *other = &of->network->claims.items[of->conflict->claims.items[i]];
        if (other->indicator == claim->indicator && other->aspect == HNE_ASPECT_LEVEL &&
            other->source == claim->source && place_of(of, other) < place_of(of, claim))
            return 1;
    }
    return 0;
}

/* Statements that are worked out from others are wrong more often than those
 * they are worked out from. */
static double blame(const trial *of, const hne_i_claim *claim)
{
    static const double worked_out = 1.3;
    uint32_t relation = of->conflict->clash.relation;
    if (relation == HNE_I_NONE || claim->aspect != HNE_ASPECT_LEVEL)
        return 1;
    switch (of->network->relations.items[relation].kind) {
    case HNE_RELATION_SUM:
        return hne_i_network_members(of->network, relation)[0].quantity == claim->quantity ? worked_out : 1;
    case HNE_RELATION_CURRENCY:
        return is_converted(of, claim) ? worked_out : 1;
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
static int tells_two_periods_apart(const trial *of, const hne_i_slip *slip)
{
    const hne_i_claim *suspect = &of->around.items[of->suspect];
    return slip->kind == HNE_REPAIR_PERIOD && of->conflict->clash.relation == HNE_I_NONE &&
           of->conflict->claims.count > 1 && suspect->basis != HNE_BASIS_PERIOD_ON_PERIOD &&
           suspect->basis != HNE_BASIS_PERIOD && slip->mended.period.last_month == suspect->period.last_month;
}

/* A statement that nothing bears on any more agrees with everything, and one
 * that others leave much room with almost everything: that speaks little for
 * a repair. To fall into a narrow place is no accident. What only moves out of
 * the way of the others, into another period or currency, is no repair. */
static double support(trial *of, const hne_i_slip *slip)
{
    hne_interval implied;
    int narrowed;
    int told = others_imply(of, &slip->mended, &implied, &narrowed) && narrowed;
    if (told && hne_i_is_close(implied, slip->mended.figure.unit))
        return narrow_support;
    if (tells_two_periods_apart(of, slip))
        return wide_support;
    if (told && (!is_moved(slip) || (isfinite(implied.lower) && isfinite(implied.upper) && implied.lower > 0)))
        return wide_support;
    return slip->kind == HNE_REPAIR_PERIOD || slip->kind == HNE_REPAIR_CURRENCY ? 0 : no_support;
}

/* --- one suspect after the other ------------------------------------------------------------------ */

/* The same change may be undone by two slips: the first, the likelier one, is told. */
static int is_told(const hne_finding *finding, const hne_i_repair *repair)
{
    for (size_t i = 0; i < finding->repairs.count; i++) {
        const hne_i_repair *told = &finding->repairs.items[i];
        if (told->claim == repair->claim && told->aspect == repair->aspect &&
            hne_period_equal(told->period, repair->period) && hne_unit_equal(told->figure.unit, repair->figure.unit) &&
            hne_figure_value(told->figure) == hne_figure_value(repair->figure))
            return 1;
    }
    return 0;
}

/* What the others imply explains nothing: it is told after every slip that they
 * confirm, and of two values of one quantity after every slip. */
static int32_t turn_of(const trial *of, hne_repair_kind kind, double supported)
{
    if (kind != HNE_REPAIR_VALUE)
        return supported > no_support ? 0 : 2;
    return of->conflict->clash.relation == HNE_I_NONE ? 3 : 1;
}

/* Amounts of that currency that the source states as levels, but for the suspect's own. */
static size_t count_in(const trial *of, const hne_i_claim *suspect, hne_unit currency)
{
    size_t count = 0;
    for (size_t c = 0; c < of->network->claims.count; c++) {
        const hne_i_claim *claim = &of->network->claims.items[c];
        count += claim->aspect == HNE_ASPECT_LEVEL && claim->source == suspect->source &&
                 claim->statement != suspect->statement && hne_unit_equal(claim->figure.unit, currency);
    }
    return count;
}

/* The only dollars in a source that counts in yuan. */
static double oddity(const trial *of, const hne_i_slip *slip, const hne_i_claim *suspect)
{
    static const double odd_one = 1.25;
    enum { A_FEW = 3 };
    int is_odd = slip->kind == HNE_REPAIR_CURRENCY && !count_in(of, suspect, suspect->figure.unit) &&
                 count_in(of, suspect, slip->mended.figure.unit) >= A_FEW;
    return is_odd ? odd_one : 1;
}

/* Yuan and dollars alone are so often taken for one another that a size tells it: dollars printed for yuan where an
 * indicator is counted in these, either where it is in neither. */
static double fitting_currency(const trial *of, const hne_i_slip *slip)
{
    static const hne_unit yuan = {"CNY"}, dollar = {"USD"};
    static const double in_its_own = 1.25;
    hne_unit own = hne_indicator_unit(hne_profile_indicator(of->network->profile, slip->mended.indicator));
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
static double fitting(const trial *of, const hne_i_slip *slip)
{
    static const double least_of_part = 0.3, seldom = 0.4; /* the slip of a part is shown by more than its size */
    uint32_t broken = of->conflict->clash.relation;
    hne_relation kind = broken == HNE_I_NONE ? HNE_RELATION_SUM : of->network->relations.items[broken].kind;
    if (kind == HNE_RELATION_PUBLISHED && slip->kind == HNE_REPAIR_PERIOD)
        return seldom; /* a size that is off by a power of ten is more often that than of another time */
    if (kind == HNE_RELATION_PART && hne_i_is_of_size(slip->kind) &&
        (broken = proportion_of_part(of->network, broken)) != HNE_I_NONE)
        return fmax(least_of_part, hne_i_proportions_fitting(of->network, broken, &slip->mended));
    if (kind != HNE_RELATION_PROPORTION)
        return 1;
    if (!hne_i_is_of_size(slip->kind))
        return 0;
    return fitting_currency(of, slip) * hne_i_proportions_fitting(of->network, broken, &slip->mended);
}

static int keep(trial *of, const hne_i_slip *slip, const hne_i_network *mended, uint32_t claim, hne_finding *finding)
{
    double supported = support(of, slip);
    hne_i_repair repair = {
        .kind = slip->kind,
        .claim = claim,
        .statement = hne_profile_statement(of->network->profile, slip->mended.statement),
        .figure = slip->mended.figure,
        .period = slip->mended.period,
        .aspect = (hne_aspect)slip->mended.aspect,
        .surprise = hne_i_surprise(mended),
        .score = slip->prior * blame(of, &of->around.items[of->suspect]) * supported *
                 oddity(of, slip, &of->network->claims.items[claim]) * fitting(of, slip) *
                 (of->converted == NOWHERE ? 1 : passed_over) * (of->also.count ? of_several : 1),
        .is_shared = of->also.count > 0,
        .turn = turn_of(of, slip->kind, supported),
    };
    if (is_told(finding, &repair) || repair.score <= 0)
        return 1;
    repair.text = hne_i_repair_text(of->network, of->conflict->clash.relation, &of->around.items[of->suspect], slip,
                                    of->also.count, mended, of->is_narrow);
    if (repair.text && hne_i_vector_add(&finding->repairs, repair))
        return 1;
    hne_i_free(repair.text);
    of->failed = 1;
    return 0;
}

static size_t place_in_neighbourhood(const trial *of, const hne_i_claim *claim)
{
    for (size_t i = 0; i < of->around.count; i++)
        if (of->around.items[i].statement == claim->statement)
            return i;
    return NOWHERE;
}

/* "About 500 million yuan (78.57 million USD)": what was worked out from a mistaken amount is as mistaken. Where it
 * stands, unless it is in conflict itself. */
static size_t place_of_conversion(const trial *of, uint32_t claim)
{
    for (size_t i = 0; i < of->network->restated.count; i++) {
        uint32_t again = of->network->restated.items[i].again;
        int in_conflict = 0;
        if (of->network->restated.items[i].original != claim)
            continue;
        for (size_t k = 0; k < of->conflict->claims.count; k++)
            in_conflict |= of->conflict->claims.items[k] == again;
        return in_conflict ? NOWHERE : place_in_neighbourhood(of, &of->network->claims.items[again]);
    }
    return NOWHERE;
}

/* Whether all agrees with the slip undone; if not, whether it does without what was worked out from the slip. */
static int is_mended(trial *of, const hne_i_slip *slip, size_t conversion, hne_i_network *mended)
{
    of->converted = NOWHERE;
    if (agrees(of, &slip->mended, mended))
        return 1;
    if (!hne_i_is_of_size(slip->kind) || conversion == NOWHERE || of->failed)
        return 0;
    hne_i_network_clear(mended);
    of->converted = conversion;
    return agrees(of, &slip->mended, mended);
}

/* Slips that several share are told of the first of them: of another it has no brothers. */
static void find_brothers(trial *of)
{
    const hne_i_claim *suspect = &of->around.items[of->suspect];
    of->brothers.count = 0;
    for (size_t i = 0; i < of->around.count && !of->failed; i++) {
        if (!hne_i_may_share_slip(of->network->profile, suspect, &of->around.items[i]))
            continue;
        if (of->around.items[i].statement < suspect->statement) {
            of->brothers.count = 0;
            return;
        }
        of->failed |= !hne_i_vector_add(&of->brothers, (uint32_t)i);
    }
}

/* Notes who is to be mended with the suspect; 0 if nobody is. */
static int share(trial *of, const hne_i_slip *slip)
{
    of->also.count = 0;
    for (size_t i = 0; i < of->brothers.count && !of->failed; i++) {
        also_mended other = {.place = of->brothers.items[i]};
        if (hne_i_undo_alike(&of->around.items[other.place], slip, &other.mended, &of->failed))
            of->failed |= !hne_i_vector_add(&of->also, other);
    }
    return of->also.count && !of->failed;
}

/* Keeps the slip if undone it mends: by itself, or else with all that share it. */
static void try_slip(trial *of, const hne_i_slip *slip, int by_itself, size_t conversion, uint32_t claim, hne_finding *finding)
{
    hne_i_network mended;
    of->also.count = 0;
    if (by_itself) {
        int is_kept = is_mended(of, slip, conversion, &mended);
        if (is_kept)
            keep(of, slip, &mended, claim, finding);
        hne_i_network_clear(&mended);
        if (is_kept || of->failed)
            return;
    }
    if (!share(of, slip))
        return;
    if (is_mended(of, slip, NOWHERE, &mended))
        keep(of, slip, &mended, claim, finding);
    hne_i_network_clear(&mended);
    of->also.count = 0;
}

/* Undoes every slip that may lie behind the claim and keeps those that mend. */
static void try_suspect(trial *of, uint32_t claim, hne_finding *finding)
{
    hne_i_slips slips = {NULL, 0, 0};
    hne_interval implied;
    int narrowed;
    const hne_i_claim *suspect = &of->network->claims.items[claim];
    of->suspect = place_in_neighbourhood(of, suspect);
    of->converted = NOWHERE;
    of->also.count = 0;
    size_t conversion = place_of_conversion(of, claim);
    if (of->suspect == NOWHERE)
        return;
    find_brothers(of);
    int by_itself = others_imply(of, suspect, &implied, &narrowed) || conversion != NOWHERE;
    if (!hne_i_slips_of(suspect, implied, &slips))
        of->failed = 1;
    for (size_t i = 0; i < slips.count && !of->failed; i++)
        try_slip(of, &slips.items[i], by_itself, conversion, claim, finding);
    hne_i_vector_clear(&slips);
}

/* Whether there is one that will do; where all that was looked at is known sizes, one that leaves them as they usually are. */
static int is_repaired(const hne_i_network *network, const hne_finding *finding)
{
    static const double usual = 0.5;
    for (size_t i = 0; i < finding->repairs.count; i++)
        if (network->knowledge != KNOWLEDGE_OF_PROPORTIONS || finding->repairs.items[i].surprise <= usual)
            return 1;
    return 0;
}

int hne_i_find_repairs(hne_i_network *network, const hne_i_conflict *conflict, hne_finding *finding)
{
    /* A wide neighbourhood may hold a second conflict that no repair of this
     * one can mend, or only one that is as odd: then a narrower one has to do. */
    static const size_t widths[] = {MOST_NEIGHBOURS, 24, 0};
    trial of = {.network = network, .conflict = conflict};
    for (size_t w = 0; w < sizeof widths / sizeof *widths && !is_repaired(network, finding) && !of.failed; w++) {
        of.around.count = 0;
        of.is_narrow = w > 0;
        if (!gather(network, conflict, widths[w], &of.around))
            of.failed = 1;
        for (size_t i = 0; i < conflict->claims.count && !of.failed; i++)
            try_suspect(&of, conflict->claims.items[i], finding);
    }
    hne_i_vector_clear(&of.around);
    hne_i_vector_clear(&of.brothers);
    hne_i_vector_clear(&of.also);
    hne_i_rank_repairs(finding);
    return !of.failed;
}
