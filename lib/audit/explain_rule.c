/* SPDX-License-Identifier: MIT */
/* The rule that a conflict breaks, in words, and how far it is broken. */
#include "audit/story.h"
#include "audit/wording.h"

#include <math.h>

static void add_excess(const hne_i_story *of, hne_i_text *text, double larger, double smaller)
{
    double ratio = larger / smaller;
    of->finding->excess = ratio > 1 && isfinite(ratio) ? ratio : 1;
    if (!(smaller > 0) || !isfinite(ratio))
        return;
    if (ratio >= 1.5) {
        hne_i_text_add(text, ": ");
        hne_i_word_factor(text, ratio);
        hne_i_text_add(text, " times too large");
    } else {
        hne_i_text_add(text, ": too large by at least ");
        hne_i_word_number(text, (ratio - 1) * 100, 2);
        hne_i_text_add(text, "%");
    }
}

/* How far what is stated lies from what follows. */
static void add_distance(const hne_i_story *of, hne_i_text *text, hne_interval stated, hne_interval follows, hne_unit unit)
{
    int above = stated.lower > follows.upper;
    double near = above ? stated.lower : stated.upper, limit = above ? follows.upper : follows.lower;
    double large = fabs(near) > fabs(limit) ? fabs(near) : fabs(limit);
    double small = fabs(near) > fabs(limit) ? fabs(limit) : fabs(near);
    of->finding->excess = small > 0 && isfinite(large / small) ? large / small : 1;
    hne_unit_kind kind = hne_unit_kind_of(unit);
    static const hne_unit point = {"PP"};
    hne_i_text_add(text, above ? "what is stated is too large by at least " : "what is stated is too small by at least ");
    hne_i_word_value(text, fabs(near - limit), kind == HNE_UNIT_PERCENT ? point : unit);
}

/* "It cannot be more than 50 trillion CNY: 5.2 times too large" */
static void add_bounds(const hne_i_story *of, hne_i_text *text)
{
    const hne_i_quantity *clashed = hne_i_story_quantity(of, of->clash.quantity);
    const hne_i_claim *claim = &of->network->claims.items[of->conflict->claims.items[0]];
    hne_interval stated = hne_i_claim_enclosure(of->network, claim, of->network->reading);
    int above = stated.lower > clashed->bounds.upper;
    double limit = above ? clashed->bounds.upper : clashed->bounds.lower;
    double ratio = above ? stated.lower / limit : limit / stated.upper;
    if (clashed->key.kind == QUANTITY_GROWTH && isfinite(limit) && limit > -1) {
        hne_i_text_add(text, above ? "in no such region was it above " : "in no such region was it below ");
        hne_i_word_value(text, limit, hne_i_unit_of_key(&clashed->key));
        hne_i_text_add(text, " since 1998");
        return;
    }
    hne_i_text_add(text, above ? "it cannot be more than " : "it cannot be less than ");
    hne_i_word_value(text, limit, hne_i_unit_of_key(&clashed->key));
    of->finding->excess = ratio > 1 && isfinite(ratio) ? ratio : 1;
    if (of->finding->excess >= 1.5) {
        hne_i_text_add(text, ": ");
        hne_i_word_factor(text, ratio);
        hne_i_text_add(text, above ? " times too large" : " times too small");
    }
}

/* Without a relation: several values of one quantity, or one that it cannot have. */
static int tell_own_rule(const hne_i_story *of)
{
    hne_i_text text = HNE_I_TEXT_EMPTY;
    if (of->finding->relation == HNE_RELATION_SIGN)
        hne_i_text_add(&text, "this cannot be below zero");
    else if (of->finding->relation == HNE_RELATION_BOUNDS)
        add_bounds(of, &text);
    else
        hne_i_text_add(&text, "one quantity has one value");
    return hne_i_finding_step(of->finding, "rule", &text);
}

/* Knowledge of regions, which says it all. */
static int tell_proportion(const hne_i_story *of)
{
    hne_i_text text = HNE_I_TEXT_EMPTY;
    hne_i_add_proportion(of, &text);
    return hne_i_finding_step(of->finding, "rule", &text);
}

int hne_i_tell_rule(const hne_i_story *of, hne_interval follows)
{
    hne_i_text text = HNE_I_TEXT_EMPTY;
    if (of->clash.relation == HNE_I_NONE)
        return tell_own_rule(of);
    if (of->finding->relation == HNE_RELATION_PROPORTION)
        return tell_proportion(of);
    const hne_i_quantity *clashed = hne_i_story_quantity(of, of->clash.quantity);
    const hne_i_relation *relation = &of->network->relations.items[of->clash.relation];
    const hne_i_member *members = hne_i_network_members(of->network, of->clash.relation);
    if (relation->kind == HNE_RELATION_SUB_PERIOD) {
        hne_period longer = hne_i_story_quantity(of, members[1].quantity)->key.period;
        hne_i_word_length(&text, hne_i_story_quantity(of, members[0].quantity)->key.period);
        hne_i_text_add(&text, " cannot exceed the ");
        if (hne_period_months(longer) == 12)
            hne_i_text_add(&text, "year");
        else
            hne_i_word_length(&text, longer);
        hne_i_text_add(&text, " that holds them");
    } else {
        int apart = relation->operation == OPERATION_SUM_BELOW && relation->kind == HNE_RELATION_SUM;
        hne_i_text_add(&text, relation->strict ? "one source converts its amounts at about one rate"
                              : apart          ? "parts that do not overlap cannot exceed the whole together"
                                               : hne_relation_text((hne_relation)relation->kind));
    }
    if (relation->operation == OPERATION_PRODUCT && relation->constant.upper > 1) {
        hne_i_text_add(&text, ", give or take ");
        hne_i_word_number(&text, (relation->constant.upper - 1) * 100, 2);
        hne_i_text_add(&text, relation->kind == HNE_RELATION_SHARE ? "% for a revised base" : "% for the day that a stock is of");
    }
    if (relation->operation == OPERATION_SUM && relation->constant.upper > 0) {
        hne_i_text_add(&text, ", give or take ");
        hne_i_word_number(&text, relation->constant.upper * 100, 2);
        hne_i_text_add(&text, "% for a revised base");
    }
    if (relation->kind == HNE_RELATION_PUBLISHED) {
        hne_i_add_size(of, &text);
    } else if (relation->operation == OPERATION_BELOW) {
        add_excess(of, &text, hne_i_story_quantity(of, members[0].quantity)->domain.lower,
                   hne_i_story_quantity(of, members[1].quantity)->domain.upper);
    } else if (relation->operation == OPERATION_SUM_BELOW) {
        add_excess(of, &text, hne_i_sum_of_parts(of).lower, hne_i_story_quantity(of, members[0].quantity)->domain.upper);
    } else {
        hne_i_text_add(&text, "; ");
        add_distance(of, &text, clashed->domain, follows, hne_i_unit_of_key(&clashed->key));
    }
    return hne_i_finding_step(of->finding, "rule", &text);
}
