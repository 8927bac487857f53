/* SPDX-License-Identifier: MIT */
/* The arithmetic of a conflict, line by line: what is stated, what follows,
 * what stands against it, and the rule that both cannot keep. */
#include "audit/narrow.h"
#include "audit/story.h"
#include "audit/wording.h"

#include <math.h>
#include <string.h>

static int in_conflict(const hne_i_story *of, uint32_t claim)
{
    for (size_t i = 0; i < of->conflict->claims.count; i++)
        if (of->conflict->claims.items[i] == claim)
            return 1;
    return 0;
}

/* The claim in the conflict that states this quantity, if there is one. */
static const hne_i_claim *claim_on(const hne_i_story *of, uint32_t quantity)
{
    for (uint32_t c = hne_i_story_quantity(of, quantity)->claim; c != HNE_I_NONE; c = of->network->claims.items[c].next)
        if (in_conflict(of, c))
            return &of->network->claims.items[c];
    return NULL;
}

/* --- operands ----------------------------------------------------------------------- */

hne_unit hne_i_unit_of_key(const hne_i_key *key)
{
    static const hne_unit percent = {"PT"}, point = {"PP"}, none = {""};
    switch (key->kind) {
    case QUANTITY_LEVEL:
    case QUANTITY_REPRICED:
    case QUANTITY_CHANGE: return key->unit;
    case QUANTITY_GAP:
    case QUANTITY_SHARE_CHANGE:
    case QUANTITY_CONTRIBUTION: return point;
    case QUANTITY_RANK:
    case QUANTITY_GROWTH_RANK: return none;
    default: return percent;
    }
}

/* Amounts are written in the scale of the result, so that the line can be checked. */
static double scale_of(hne_interval result)
{
    double size = fabs(isfinite(result.upper) ? result.upper : result.lower);
    for (double power = 1e12; power >= 1e6; power /= 1e3)
        if (isfinite(size) && size >= power)
            return power;
    return 1;
}

static int is_rate(hne_unit unit)
{
    hne_unit_kind kind = hne_unit_kind_of(unit);
    return kind == HNE_UNIT_PERCENT || kind == HNE_UNIT_POINT;
}

/* The scale for two quantities of one kind that are divided by one another. */
static double scale_beside(const hne_i_story *of, uint32_t quantity)
{
    return is_rate(hne_i_unit_of_key(&hne_i_story_quantity(of, quantity)->key)) ? 0.01 : scale_of(hne_i_story_quantity(of, quantity)->domain);
}

static void add_operand(const hne_i_story *of, hne_i_text *text, uint32_t quantity, double offset, double scale)
{
    const hne_i_claim *claim = claim_on(of, quantity);
    hne_interval domain = hne_i_story_quantity(of, quantity)->domain;
    if (claim) {
        hne_i_word_number(text, (hne_figure_value(claim->figure) + offset) / scale, 6);
        return;
    }
    hne_i_text_add(text, "(");
    hne_i_word_amount(text, hne_interval_of((domain.lower + offset) / scale, (domain.upper + offset) / scale),
                      (hne_unit){{0}});
    hne_i_text_add(text, ")");
}

static void add_percent(const hne_i_story *of, hne_i_text *text, uint32_t quantity)
{
    const hne_i_claim *claim = claim_on(of, quantity);
    static const hne_unit percent = {"PT"};
    if (claim)
        hne_i_word_value(text, hne_figure_value(claim->figure), percent);
    else
        hne_i_word_amount(text, hne_i_story_quantity(of, quantity)->domain, percent);
}

static void add_terms(const hne_i_story *of, hne_i_text *text, const hne_i_relation *relation, const hne_i_member *members,
                      uint32_t which, double scale)
{
    int first = 1, inverse = which > 0;
    if (relation->count > 8) {
        hne_i_text_format(text, "sum of %u parts", (unsigned)(relation->count - 1));
        return;
    }
    if (inverse) {
        add_operand(of, text, members[0].quantity, 0, scale);
        first = 0;
    }
    for (uint32_t i = 1; i < relation->count; i++) {
        if (i == which)
            continue;
        int minus = (members[i].sign < 0) != inverse;
        hne_i_text_add(text, first ? (minus ? "-" : "") : minus ? " - " : " + ");
        add_operand(of, text, members[i].quantity, 0, scale);
        first = 0;
    }
}

static void add_amount(const hne_i_story *of, hne_i_text *text, uint32_t quantity)
{
    const hne_i_claim *claim = claim_on(of, quantity);
    if (is_rate(hne_i_unit_of_key(&hne_i_story_quantity(of, quantity)->key)))
        add_percent(of, text, quantity);
    else if (claim)
        hne_i_word_value(text, hne_figure_value(claim->figure), (hne_unit){{0}});
    else
        hne_i_word_amount(text, hne_i_story_quantity(of, quantity)->domain, (hne_unit){{0}});
}

/* "635 billion / 5 million": each in a scale of its own. */
static void add_product(const hne_i_story *of, hne_i_text *text, const hne_i_member *members, uint32_t which)
{
    add_amount(of, text, members[which == 0 ? 1 : 0].quantity);
    hne_i_text_add(text, which == 0 ? " x " : " / ");
    add_amount(of, text, members[which == 2 ? 1 : 2].quantity);
}

/* "237 / 1.253": how the relation gives the member from the others. */
static void add_arithmetic(const hne_i_story *of, hne_i_text *text, uint32_t index, uint32_t which, hne_interval result)
{
    const hne_i_relation *relation = &of->network->relations.items[index];
    const hne_i_member *members = hne_i_network_members(of->network, index);
    double scale = is_rate(hne_i_unit_of_key(&hne_i_story_quantity(of, members[which].quantity)->key)) ? 0.01 : scale_of(result);
    switch (relation->operation) {
    case OPERATION_SUM:
        add_terms(of, text, relation, members, which, scale);
        break;
    case OPERATION_GROWTH:
        if (which == 2)
            scale = scale_beside(of, members[0].quantity);
        add_operand(of, text, members[which == 0 ? 1 : 0].quantity, 0, scale);
        hne_i_text_add(text, which == 0 ? " x " : " / ");
        add_operand(of, text, members[which == 2 ? 1 : 2].quantity, which == 2 ? 0 : 1, which == 2 ? scale : 1);
        hne_i_text_add(text, which == 2 ? " - 1" : "");
        break;
    case OPERATION_PRODUCT:
        if (relation->kind == HNE_RELATION_QUOTIENT) {
            add_product(of, text, members, which);
        } else if (which == 1) {
            scale = scale_of(hne_i_story_quantity(of, members[2].quantity)->domain);
            add_operand(of, text, members[0].quantity, 0, scale);
            hne_i_text_add(text, " / ");
            add_operand(of, text, members[2].quantity, 0, scale);
        } else if (which == 0) {
            add_percent(of, text, members[1].quantity);
            hne_i_text_add(text, " of ");
            add_operand(of, text, members[2].quantity, 0, scale);
        } else {
            add_operand(of, text, members[0].quantity, 0, scale);
            hne_i_text_add(text, " / ");
            add_percent(of, text, members[1].quantity);
        }
        break;
    case OPERATION_SCALE:
        add_operand(of, text, members[1 - which].quantity, 0, scale);
        hne_i_text_add(text, which == 0 ? " x " : " / ");
        hne_i_word_amount(text, relation->constant, (hne_unit){{0}});
        break;
    default:
        break;
    }
}

/* --- lines ---------------------------------------------------------------------------- */

static const hne_indicator *indicator_of(const hne_i_story *of, uint32_t index)
{
    return hne_profile_indicator(of->network->profile, index);
}

/* Name and period, as far as the title has not told them. */
static void add_subject(const hne_i_story *of, hne_i_text *text, uint32_t indicator, hne_period period)
{
    if (indicator != of->focus->indicator) {
        hne_i_word_indicator(text, indicator_of(of, indicator));
        hne_i_text_add(text, ", ");
    }
    hne_i_word_period(text, period);
}

static void add_claim(const hne_i_story *of, hne_i_text *text, const hne_i_claim *claim)
{
    hne_i_word_claim(text, (hne_aspect)claim->aspect, (hne_basis)claim->basis, claim->base, claim->figure,
                     claim->reference == HNE_I_NONE ? NULL : indicator_of(of, claim->reference));
}

static int same_subject(const hne_i_claim *a, const hne_i_claim *b)
{
    return a->indicator == b->indicator && hne_period_equal(a->period, b->period);
}

/* A line for each subject; claims of one subject share it. */
static int tell_claims(const hne_i_story *of, const char *label, const hne_i_list *claims)
{
    for (size_t i = 0; i < claims->count; i++) {
        hne_i_text text = HNE_I_TEXT_EMPTY;
        const hne_i_claim *claim = &of->network->claims.items[claims->items[i]];
        int told = 0;
        for (size_t k = 0; k < i; k++)
            told |= same_subject(&of->network->claims.items[claims->items[k]], claim);
        if (told)
            continue;
        if (!same_subject(claim, of->focus)) {
            add_subject(of, &text, claim->indicator, claim->period);
            hne_i_text_add(&text, ": ");
        }
        add_claim(of, &text, claim);
        for (size_t k = i + 1; k < claims->count; k++)
            if (same_subject(&of->network->claims.items[claims->items[k]], claim)) {
                hne_i_text_add(&text, ", ");
                add_claim(of, &text, &of->network->claims.items[claims->items[k]]);
            }
        if (!hne_i_finding_step(of->finding, label, &text))
            return 0;
    }
    return 1;
}

static void add_quantity(const hne_i_story *of, hne_i_text *text, const hne_i_key *key)
{
    static const char *const kinds[] = {
        [QUANTITY_CHANGE] = "change of ", [QUANTITY_GROWTH] = "growth of ", [QUANTITY_SHARE] = "share of ",
        [QUANTITY_GAP] = "gap of ", [QUANTITY_RELATIVE_GAP] = "gap of ", [QUANTITY_SHARE_CHANGE] = "change of the share of ",
        [QUANTITY_CONTRIBUTION] = "contribution of ", [QUANTITY_CONSTANT] = ""};
    if (key->kind < sizeof kinds / sizeof *kinds && kinds[key->kind]) {
        hne_i_text_add(text, kinds[key->kind]);
        hne_i_word_indicator(text, indicator_of(of, key->indicator));
        hne_i_text_add(text, ", ");
        hne_i_word_period(text, key->period);
    } else {
        add_subject(of, text, key->indicator, key->period);
    }
    if (key->kind == QUANTITY_REPRICED) {
        hne_i_text_add(text, ", at the prices of ");
        hne_i_word_period(text, key->base);
        hne_i_text_add(text, ",");
    }
}

static uint32_t place_of(const hne_i_story *of, uint32_t relation, uint32_t quantity)
{
    const hne_i_member *members = hne_i_network_members(of->network, relation);
    uint32_t which = 0;
    while (which + 1 < of->network->relations.items[relation].count && members[which].quantity != quantity)
        which++;
    return which;
}

static int tell_derived(const hne_i_story *of, uint32_t quantity, uint32_t relation, hne_interval result)
{
    hne_i_text text = HNE_I_TEXT_EMPTY;
    const hne_i_key *key = &hne_i_story_quantity(of, quantity)->key;
    uint8_t operation = of->network->relations.items[relation].operation;
    if (of->network->relations.items[relation].kind == HNE_RELATION_PUBLISHED)
        return hne_i_tell_published(of, key);
    add_quantity(of, &text, key);
    hne_i_text_add(&text, key->kind == QUANTITY_LEVEL || key->kind == QUANTITY_REPRICED ? " was " : " is ");
    if (operation == OPERATION_SUM || operation == OPERATION_GROWTH || operation == OPERATION_PRODUCT ||
        operation == OPERATION_SCALE) {
        add_arithmetic(of, &text, relation, place_of(of, relation, quantity), result);
        hne_i_text_add(&text, " = ");
    }
    hne_i_word_amount(&text, result, hne_i_unit_of_key(key));
    return hne_i_finding_step(of->finding, "so", &text);
}

hne_interval hne_i_sum_of_parts(const hne_i_story *of)
{
    const hne_i_member *members = hne_i_network_members(of->network, of->clash.relation);
    hne_interval sum = hne_interval_point(0);
    for (uint32_t i = 1; i < of->network->relations.items[of->clash.relation].count; i++)
        sum = hne_interval_add(sum, hne_i_story_quantity(of, members[i].quantity)->domain);
    return sum;
}

static int tell_together(const hne_i_story *of)
{
    hne_i_text text = HNE_I_TEXT_EMPTY;
    const hne_i_relation *relation = &of->network->relations.items[of->clash.relation];
    const hne_i_member *members = hne_i_network_members(of->network, of->clash.relation);
    hne_interval sum = hne_i_sum_of_parts(of);
    hne_unit unit = hne_i_unit_of_key(&hne_i_story_quantity(of, members[1].quantity)->key);
    hne_i_text_add(&text, "together they are ");
    add_terms(of, &text, relation, members, 0, is_rate(unit) ? 0.01 : scale_of(sum));
    hne_i_text_add(&text, " = ");
    hne_i_word_amount(&text, sum, unit);
    return hne_i_finding_step(of->finding, "so", &text);
}

/* --- putting it together -------------------------------------------------------------------- */

static int is_sum_below(const hne_i_story *of)
{
    return of->clash.relation != HNE_I_NONE &&
           of->network->relations.items[of->clash.relation].operation == OPERATION_SUM_BELOW;
}

/* Between levels that are stated; what is published is told by itself. */
static int is_inequality(const hne_i_story *of)
{
    return is_sum_below(of) || (of->clash.relation != HNE_I_NONE && of->finding->relation != HNE_RELATION_PUBLISHED &&
                                of->network->relations.items[of->clash.relation].operation == OPERATION_BELOW);
}

/* Which claims stand against what follows: those on the clashing quantity; of
 * an inequality, those on the greater side, unless it was worked out. */
static int stands_against(const hne_i_story *of, uint32_t claim)
{
    uint32_t quantity = of->network->claims.items[claim].quantity;
    if (of->clash.relation == HNE_I_NONE)
        return claim != of->conflict->claims.items[0];
    const hne_i_member *members = hne_i_network_members(of->network, of->clash.relation);
    if (of->finding->relation == HNE_RELATION_PUBLISHED)
        return 0;
    if (of->finding->relation == HNE_RELATION_PROPORTION)
        return quantity == members[1].quantity;
    if (!is_inequality(of))
        return quantity == of->clash.quantity;
    if (is_sum_below(of))
        return quantity == members[0].quantity;
    uint32_t greater = members[1].quantity;
    return quantity == (claim_on(of, greater) ? greater : members[0].quantity);
}

static int tell_title(const hne_i_story *of)
{
    hne_i_text text = HNE_I_TEXT_EMPTY;
    hne_i_word_indicator(&text, indicator_of(of, of->focus->indicator));
    hne_i_text_add(&text, ", ");
    hne_i_word_period(&text, of->focus->period);
    of->finding->title = hne_i_text_take(&text);
    return of->finding->title != NULL;
}

/* What the relation gives the quantity from the others, as they are in the end. */
static int follow(const hne_i_story *of, uint32_t index, uint32_t quantity, hne_interval *out)
{
    const hne_i_relation *relation = &of->network->relations.items[index];
    const hne_i_member *members = hne_i_network_members(of->network, index);
    hne_interval *domains = hne_i_realloc(NULL, relation->count, sizeof *domains);
    if (!domains)
        return 0;
    for (uint32_t i = 0; i < relation->count; i++)
        domains[i] = hne_i_story_quantity(of, members[i].quantity)->domain;
    *out = hne_i_narrow(relation, members, domains, place_of(of, index, quantity));
    hne_i_free(domains);
    return 1;
}

static int is_told_before(const hne_i_story *of, size_t event)
{
    for (size_t i = 0; i < event; i++)
        if (of->network->events.items[i].quantity == of->network->events.items[event].quantity)
            return 1;
    return 0;
}

/* How the quantity of an event comes about: by that of the relations that narrowed it which leaves it least room. It may
 * have been narrowed before those that it is worked out from were, and the line is to add up. */
static int tell_line(const hne_i_story *of, size_t event)
{
    uint32_t quantity = of->network->events.items[event].quantity, best = HNE_I_NONE;
    hne_interval least = hne_interval_entire();
    for (size_t i = event; i < of->network->events.count; i++) {
        hne_interval result;
        uint32_t relation = of->network->events.items[i].relation;
        if (of->network->events.items[i].quantity != quantity)
            continue;
        if (!follow(of, relation, quantity, &result))
            return 0;
        /* What the broken rule makes of it comes last. */
        int is_better = relation != of->clash.relation && hne_interval_width(result) < hne_interval_width(least);
        if (best == HNE_I_NONE || best == of->clash.relation || is_better) {
            best = relation;
            least = result;
        }
    }
    hne_interval both = hne_interval_intersect(hne_i_story_quantity(of, quantity)->domain, least);
    return tell_derived(of, quantity, best, both.lower <= both.upper ? both : least);
}

static int tell(hne_i_story *of)
{
    hne_i_list stated = {NULL, 0, 0}, against = {NULL, 0, 0};
    int good = 1;
    for (size_t i = 0; i < of->conflict->claims.count && good; i++)
        good = hne_i_vector_add(stands_against(of, of->conflict->claims.items[i]) ? &against : &stated,
                                of->conflict->claims.items[i]);
    if (good) {
        const hne_i_list *first = stated.count ? &stated : &against;
        of->focus = &of->network->claims.items[first->items[0]];
        for (size_t i = 0; i < first->count; i++) /* a level names its subject best */
            if (of->network->claims.items[first->items[i]].aspect == HNE_ASPECT_LEVEL) {
                of->focus = &of->network->claims.items[first->items[i]];
                break;
            }
        good = tell_title(of) && tell_claims(of, "stated", &stated);
    }
    for (size_t i = 0; i < of->network->events.count && good; i++)
        if (!claim_on(of, of->network->events.items[i].quantity) && !is_told_before(of, i))
            good = tell_line(of, i);
    hne_interval follows = hne_interval_entire();
    int is_of_proportion = of->finding->relation == HNE_RELATION_PROPORTION;
    if (good && of->clash.relation != HNE_I_NONE && !is_inequality(of) && !is_of_proportion)
        good = follow(of, of->clash.relation, of->clash.quantity, &follows) &&
               tell_derived(of, of->clash.quantity, of->clash.relation, follows);
    if (good && is_sum_below(of))
        good = tell_together(of);
    good = good && tell_claims(of, "but", &against) && (!is_of_proportion || hne_i_tell_heads(of)) &&
           hne_i_tell_rule(of, follows);
    hne_i_vector_clear(&stated);
    hne_i_vector_clear(&against);
    return good;
}

/* What broke where no relation did. */
static hne_relation own_relation(const hne_i_network *network, const hne_i_conflict *conflict)
{
    if (conflict->claims.count > 1)
        return HNE_RELATION_SAME_VALUE;
    const hne_i_claim *claim = &network->claims.items[conflict->claims.items[0]];
    int may_be_negative = network->quantities.items[claim->quantity].bounds.lower < 0;
    return claim->figure.digits < 0 && !may_be_negative ? HNE_RELATION_SIGN : HNE_RELATION_BOUNDS;
}

int hne_i_explain(hne_i_network *network, const hne_i_conflict *conflict, hne_finding *finding)
{
    hne_i_story of = {.network = network, .conflict = conflict, .finding = finding, .clash = conflict->clash};
    finding->excess = 1;
    if (!conflict->claims.count)
        return 1;
    of.clash = hne_i_conflict_replay(network, conflict);
    if (of.clash.quantity == HNE_I_NONE || network->failed)
        return 0;
    finding->relation = of.clash.relation != HNE_I_NONE
                            ? (hne_relation)network->relations.items[of.clash.relation].kind
                            : own_relation(network, conflict);
    int good = tell(&of);
    return good;
}
