/* SPDX-License-Identifier: MIT */
/* Two figures of a region that do not go together, in words. */
#include "audit/proportions.h"
#include "audit/published.h"
#include "audit/story.h"
#include "audit/wording.h"

#include <math.h>
#include <string.h>

static const hne_i_key *member_of(const hne_i_story *of, uint32_t place)
{
    const hne_i_member *members = hne_i_network_members(of->network, of->clash.relation);
    return &hne_i_story_quantity(of, members[place].quantity)->key;
}

/* "35%", "6.9 times", "2,500 CNY", "8 tonnes" of what is counted */
static void add_ratio(hne_i_text *text, const hne_i_proportion *known, double ratio)
{
    static const double many = 2;
    if (known->each) {
        hne_i_word_value(text, ratio, known->unit);
    } else if (ratio >= many) {
        hne_i_word_factor(text, ratio);
        hne_i_text_add(text, " times");
    } else {
        hne_i_word_number(text, ratio * 100, 2);
        hne_i_text_add(text, "%");
    }
}

static void add_heads(hne_i_text *text, double heads)
{
    hne_i_word_value(text, heads, (hne_unit){{0}});
    hne_i_text_add(text, " people");
}

/* "fixed-asset investment" of "fixed-asset investment: whole society" */
static void add_name(const hne_i_story *of, hne_i_text *text, const hne_i_key *key)
{
    const char *name = key->kind == QUANTITY_CONSTANT
                           ? HNE_I_PUBLISHED_PRODUCT
                           : hne_indicator_name(hne_profile_indicator(of->network->profile, key->indicator), "en");
    hne_i_text_add_bytes(text, name, strcspn(name, ":"));
}

/* "few provinces have retail sales of consumer goods below 20% of gross domestic product, and none below 10%: here it
 * is 3.6%" */
static void add_sizes(const hne_i_story *of, hne_i_text *text, const hne_i_proportion *known, double ratio)
{
    const char *side = ratio > known->usual.upper ? "above " : "below ";
    int above = *side == 'a';
    hne_i_text_format(text, "%s ", known->few);
    add_name(of, text, member_of(of, 0));
    hne_i_text_format(text, " %s", side);
    add_ratio(text, known, above ? known->usual.upper : known->usual.lower);
    if (known->each) {
        hne_i_text_format(text, " for each %s", known->each);
    } else {
        hne_i_text_add(text, " of ");
        add_name(of, text, member_of(of, 1));
    }
    hne_i_text_format(text, ", and none %s", side);
    add_ratio(text, known, above ? known->possible.upper : known->possible.lower);
    hne_i_text_add(text, ": here it is ");
    add_ratio(text, known, ratio);
}

/* "it is seldom below 3% of the longer period, and never below 0.5%: here it is 0.01%" */
static void add_period(hne_i_text *text, const hne_i_proportion *known, double ratio)
{
    int above = ratio > known->usual.upper;
    const char *side = above ? "more" : "less";
    hne_i_text_format(text, "a period of this length has seldom %s than ", side);
    add_ratio(text, known, above ? known->usual.upper : known->usual.lower);
    hne_i_text_format(text, " of the longer one, and never %s than ", side);
    add_ratio(text, known, above ? known->possible.upper : known->possible.lower);
    hne_i_text_add(text, ": here it is ");
    add_ratio(text, known, ratio);
}

static void add_people(hne_i_text *text, const hne_i_proportion *known, double ratio)
{
    int too_many = ratio < known->possible.lower;
    hne_i_text_add(text, too_many ? "no more than " : "no fewer than ");
    add_heads(text, 1 / (too_many ? known->possible.lower : known->possible.upper));
    hne_i_text_add(text, " can live there: ");
    hne_i_word_factor(text, too_many ? known->possible.lower / ratio : ratio / known->possible.upper);
    hne_i_text_add(text, too_many ? " times too many" : " times too few");
}

static int proportion_of(const hne_i_story *of, hne_i_proportion *known, double *ratio)
{
    return hne_i_proportion_of(of->network, &of->network->relations.items[of->clash.relation], NULL, known, ratio);
}

int hne_i_tell_heads(const hne_i_story *of)
{
    double ratio;
    hne_i_proportion known;
    hne_i_text text = HNE_I_TEXT_EMPTY;
    const hne_i_key *whole = member_of(of, 1);
    if (whole->kind == QUANTITY_CONSTANT && !hne_i_tell_product(of, whole))
        return 0;
    if (!proportion_of(of, &known, &ratio) || !known.is_of_heads)
        return 1;
    hne_i_text_add(&text, "the one over the other makes ");
    add_heads(&text, 1 / ratio);
    return hne_i_finding_step(of->finding, "so", &text);
}

void hne_i_add_proportion(const hne_i_story *of, hne_i_text *text)
{
    double ratio;
    hne_i_proportion known;
    if (!proportion_of(of, &known, &ratio))
        return;
    of->finding->excess = fmax(known.possible.lower / ratio, ratio / known.possible.upper);
    if (known.is_of_heads)
        add_people(text, &known, ratio);
    else if (known.is_of_period)
        add_period(text, &known, ratio);
    else
        add_sizes(of, text, &known, ratio);
}
