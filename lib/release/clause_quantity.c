/* SPDX-License-Identifier: MIT */
/* What a quantity is of. */
#include "release/clause.h"

#include <string.h>

int hne_i_is_of_reference(const hne_i_clause *of, size_t at)
{
    const hne_i_draft *before = hne_i_clause_draft(of, of->last);
    const hne_i_quantity_item *quantity = hne_i_clause_quantity(of, at);
    if (!quantity || quantity->kind != HNE_UNIT_PERCENT || hne_i_class_before(of, at) != CLASS_OPEN || !before ||
        before->unread || before->aspect != HNE_ASPECT_GAP || !before->has_reference)
        return 0;
    for (size_t i = of->reader->quantities.items[before->quantity].item + 1; i < at; i++)
        if (hne_i_clause_class(of, i) == CLASS_COMMA || hne_i_clause_class(of, i) == CLASS_QUANTITY)
            return 0;
    return 1;
}

static void state_reference(hne_i_clause *of, size_t at)
{
    hne_i_draft growth = *hne_i_clause_draft(of, of->last);
    ptrdiff_t gap = of->last;
    growth.subject = growth.reference;
    growth.has_reference = 0;
    growth.is_of_reference = 1;
    growth.aspect = HNE_ASPECT_GROWTH;
    growth.sign = 1;
    growth.quantity = hne_i_clause_item(of, at)->quantity;
    growth.begin = hne_i_clause_item(of, at)->begin;
    hne_i_add_draft(of, &growth);
    of->last = gap;
}

/* "The population reached 5.4 million people", "tourists of 110,700 passengers": of what was named, told once more. */
static int counts_heads_of(const hne_i_clause *of, const hne_i_subject *things)
{
    const hne_i_language *language = of->reader->lexicon.language;
    if (!hne_i_counts_heads(of->subject.concept))
        return 0;
    return things->concept ? hne_i_is_bare(things) && hne_i_has_word(language->head_concepts, things->concept->code)
                           : hne_i_has_word(language->heads, things->slice);
}

static void pass_over(hne_i_clause *of, size_t first, size_t end)
{
    for (size_t i = first; i < end; i++)
        of->reader->items.items[i].class_ = CLASS_EMPTY;
}

/* "It sold 81 million tires abroad; the value was": of the tires. */
static void keep_goods(hne_i_clause *of)
{
    const hne_i_draft *counted = hne_i_clause_draft(of, of->last);
    if (counted && !counted->unread && of->subject.concept && hne_i_is_bare(&of->subject) &&
        counted->subject.concept == of->subject.concept && of->subject.concept->sliced)
        strcpy(of->subject.slice, counted->subject.slice);
}

/* "172 billion yuan of Henan's trade": not all of it. */
static int is_of_owned_whole(const hne_i_clause *of, size_t at)
{
    size_t next = hne_i_past_restated(of, at + 1);
    if (hne_i_clause_class(of, next++) != CLASS_OF)
        return 0;
    const hne_i_item *the = next < of->reader->items.count ? hne_i_clause_item(of, next) : NULL;
    int is_definite = the && hne_i_is_definite(the);
    while (hne_i_clause_class(of, next) == CLASS_EMPTY)
        next++;
    hne_i_class class_ = hne_i_clause_class(of, next);
    if (is_definite && class_ == CLASS_CONCEPT && hne_i_is_bare_count(hne_i_clause_quantity(of, at)))
        return 1; /* "20.58 million of the visits" */
    return (class_ == CLASS_AREA || class_ == CLASS_HOME) && hne_i_clause_item(of, next)->flags & TOKEN_POSSESSIVE;
}

/* "...; Jinyintan - Atomic City, 21,600 tourists": not all that there were. */
static int is_behind_label(const hne_i_clause *of, size_t at)
{
    int is_named = 0;
    hne_i_class class_ = hne_i_class_before(of, at);
    if (class_ != CLASS_COMMA)
        return 0;
    for (at--; at > 0; at--) {
        class_ = hne_i_clause_class(of, at - 1);
        if (class_ != CLASS_WORD && class_ != CLASS_DASH && class_ != CLASS_AREA && class_ != CLASS_EMPTY && class_ != CLASS_HOME)
            break;
        is_named |= class_ == CLASS_WORD;
    }
    return is_named && (!at || class_ == CLASS_SEMICOLON);
}

/* Things counted: what is spoken of next, unless an indicator is. */
static void state_count(hne_i_clause *of, size_t at, hne_i_subject *things, int named)
{
    /* "first among 17 cities in Shandong": the text goes on with whom it spoke of. */
    hne_i_topic *topic = of->reader->topic;
    const char *spoken_of = topic->area_spoken_of;
    uint8_t level = topic->area_spoken_level;
    hne_i_count_in_place(of, at, things);
    if (hne_i_is_bare(things) && is_of_owned_whole(of, at))
        things->unique = hne_i_clause_item(of, at)->begin + 1;
    things->is_guess |= hne_i_is_bare(things) && is_behind_label(of, at);
    strcpy(hne_i_clause_quantity(of, at)->figure.unit.code, "COUNT");
    hne_i_clause_quantity(of, at)->kind = HNE_UNIT_COUNT;
    if (named) {
        hne_i_clause kept = *of;
        of->owner[0] = of->partner[0] = 0;
        hne_i_take_subject(of, things);
        hne_i_state_quantity(of, at, at, at, &of->subject, NULL, 0);
        kept.last = of->last;
        *of = kept;
        keep_goods(of);
    } else {
        hne_i_take_subject(of, things);
        hne_i_state_quantity(of, at, at, at, &of->subject, NULL, 0);
    }
    if (!things->concept) {
        topic->area_spoken_of = spoken_of;
        topic->area_spoken_level = level;
    }
}

/* "... and a revenue of" */
static int opens_other_name(const hne_i_clause *of, size_t and_at)
{
    size_t name = and_at + 1;
    while (hne_i_clause_class(of, name) == CLASS_EMPTY)
        name++;
    return hne_i_clause_class(of, and_at) == CLASS_AND && hne_i_clause_class(of, name) == CLASS_CONCEPT;
}

/* "projects with an investment of over 30 million": which projects are meant. */
static int is_threshold(const hne_i_clause *of, size_t at)
{
    hne_hedge hedge = hne_i_clause_quantity(of, at)->figure.hedge;
    int words = 0, with = 0;
    if (hedge != HNE_HEDGE_OVER && hedge != HNE_HEDGE_AT_LEAST && hedge != HNE_HEDGE_UNDER)
        return 0;
    for (size_t i = of->phrase; i < at; i++) {
        hne_i_class class_ = hne_i_clause_class(of, i);
        words |= class_ == CLASS_WORD && !with;
        with |= class_ == CLASS_WITH && words;
    }
    const hne_i_draft *before = hne_i_clause_draft(of, of->last);
    int of_those = before && !before->subject.concept && before->aspect == HNE_ASPECT_LEVEL && of->owner[0] &&
                   !strcmp(before->subject.slice, of->owner);
    return (of->cue == CLASS_NONE && with) || of_those;
}

/* "of which 4.3 billion, or 64%, was from Hong Kong": a part without a name. */
static void begin_unnamed_part(hne_i_clause *of, size_t at)
{
    if (!of->is_new_clause || !of->whole || hne_i_class_before(of, at) != CLASS_AMONG ||
        !hne_i_is_amount(hne_i_clause_quantity(of, at)) || hne_i_is_bare_count(hne_i_clause_quantity(of, at)))
        return;
    of->subject.unique = hne_i_clause_item(of, at)->begin + 1;
    of->is_new_clause = 0;
}

/* ", which was 1.69 trillion yuan" */
static int is_told_by_which(const hne_i_clause *of, size_t at)
{
    return at > 2 && hne_i_clause_class(of, at - 1) == CLASS_LEVEL && hne_i_clause_class(of, at - 2) == CLASS_PRONOUN &&
           hne_i_clause_class(of, at - 3) == CLASS_COMMA;
}

/* "Accounting for 55% of the city's exports of 267 billion yuan": the amount is that of the whole; "made up 24.3 percent of
 * the province's total, which was 1.69 trillion yuan": more likely than that of the part. */
static int whole_of_share(const hne_i_clause *of, size_t at, hne_i_subject *out)
{
    const hne_i_draft *before = hne_i_clause_draft(of, of->last);
    if (!before || before->unread || before->aspect != HNE_ASPECT_SHARE || !before->has_reference)
        return 0;
    if (is_told_by_which(of, at)) {
        *out = before->reference;
        out->is_guess = 1;
        return 1;
    }
    if (hne_i_class_before(of, at) != CLASS_OF)
        return 0;
    for (size_t i = of->reader->quantities.items[before->quantity].item + 1; i < at; i++) {
        hne_i_class class_ = hne_i_clause_class(of, i);
        if (class_ == CLASS_COMMA || class_ == CLASS_LEVEL || class_ == CLASS_CHANGE || class_ == CLASS_CHANGE_NOUN)
            return 0;
    }
    *out = before->reference;
    return 1;
}

/* "Kunming (7.83 million trips)": parentheses right behind the name. */
static int is_behind_name(const hne_i_clause *of, size_t at)
{
    while (at > 0 && hne_i_clause_class(of, at) != CLASS_OPEN)
        at--;
    hne_i_class class_ = at > 0 ? hne_i_clause_class(of, at - 1) : CLASS_NONE;
    return class_ == CLASS_AREA ||
           (of->has_subject && !of->is_carried && (class_ == CLASS_WORD || class_ == CLASS_CONCEPT));
}

/* "326 billion yuan of domestic capital and 5 billion dollars of foreign capital" */
static int has_its_amount(const hne_i_clause *of)
{
    const hne_i_topic *topic = of->reader->topic;
    for (size_t i = 0; i < topic->drafts.count && !of->depth; i++) {
        const hne_i_draft *before = &topic->drafts.items[i];
        if (!before->unread && before->aspect == HNE_ASPECT_LEVEL &&
            hne_i_subject_equal(of->reader, &before->subject, &of->subject))
            return 1;
    }
    return 0;
}

/* Amounts of what no indicator is said of: in parentheses by themselves, or telling which things are meant. */
static int is_by_the_way(const hne_i_clause *of, size_t at)
{
    hne_i_subject behind;
    size_t noun_end;
    if (!hne_i_is_amount(hne_i_clause_quantity(of, at)) || hne_i_subject_behind_copula(of, at, &behind, &noun_end))
        return 0;
    if (of->depth && hne_i_class_before(of, at) == CLASS_OPEN && !is_behind_name(of, at))
        return 1;
    return is_threshold(of, at) && !(hne_i_subject_behind(of, at, &behind) && behind.concept);
}

/* "Private enterprises exported 5 billion yuan of shoes": not all shoes. */
static void keep_trader(const hne_i_clause *of, hne_i_subject *goods)
{
    const char *trader = of->subject.slice;
    if (!goods->concept && hne_i_is_trader(of->reader, trader) && hne_i_has_word(of->reader->lexicon.language->all_goods, goods->slice)) {
        strcpy(goods->slice, trader); /* "traded 246 billion yuan of goods" */
        return;
    }
    if (goods->concept || !goods->slice[0] || of->is_carried || !of->subject.concept || !hne_i_is_trader(of->reader, trader) ||
        strlen(goods->slice) + strlen(" of ") + strlen(trader) >= sizeof goods->slice)
        return;
    strcat(goods->slice, " of ");
    strcat(goods->slice, trader);
}

/* "The service sector absorbed 16 billion dollars in foreign investment": nothing that the sector added itself. */
static int is_of_sector(const hne_i_clause *of, const hne_i_subject *behind)
{
    return hne_i_is_bare(&of->subject) && behind->concept && behind->concept->sliced && hne_i_is_bare(behind) &&
           hne_i_is_sector(of->reader, of->subject.concept) && !hne_i_is_sector(of->reader, behind->concept);
}

/* "The primary industry drew 88.6 billion yuan of investment" */
static int is_in_sector(const hne_i_clause *of, size_t at, hne_i_subject *out)
{
    const hne_i_concept *crossed =
        hne_i_is_bare(&of->subject) && hne_i_subject_behind(of, at, out) && !out->concept && out->slice[0]
            ? hne_i_crossed_by_word(of->reader, of->subject.concept, out->slice) : NULL;
    if (!crossed)
        return 0;
    *out = of->subject;
    out->concept = crossed;
    out->is_guess = 0; /* that it was taken in by the sector, is said */
    return 1;
}

/* The part of those who were named before, or one without a name. */
static void take_as_part(const hne_i_clause *of, size_t at, hne_i_subject *whole)
{
    if (of->partner[0])
        strcpy(whole->partner, of->partner);
    else if (hne_i_is_trader(of->reader, of->owner))
        strcpy(whole->slice, of->owner);
    else
        whole->unique = hne_i_clause_item(of, at)->begin + 1;
}

/* "The sector put 39 billion yuan into fixed assets": whichever that is, not all that was invested. */
static int is_of_some_sector(const hne_i_clause *of)
{
    return of->has_subject && of->subject.is_definite && !of->subject.concept && !strchr(of->subject.slice, ' ') &&
           hne_i_has_any_word(of->reader->lexicon.language->sectors, of->subject.slice);
}

/* An amount may be of what stands behind it. */
static void consider_behind_amount(hne_i_clause *of, size_t at, int named)
{
    hne_i_subject behind;
    int found = 0;
    if (hne_i_part_by_goal(of, at, &behind, &of->behind_end)) {
        hne_i_take_subject(of, &behind);
        return;
    }
    if ((of->cue == CLASS_NONE && hne_i_part_by_agent(of, at, &behind, &of->behind_end)) || hne_i_done_behind(of, at, &behind) ||
        hne_i_subject_behind_copula(of, at, &behind, &of->behind_end)) {
        found = 1;
    } else if (hne_i_product_behind(of, at, &behind) || hne_i_use_behind(of, at, &behind) ||
               hne_i_into_sector_behind(of, at, &behind)) {
        found = 1;
    } else if (!named) {
        found = hne_i_subject_behind(of, at, &behind) && behind.concept;
    } else if (hne_i_subject_behind(of, at, &behind) && is_of_sector(of, &behind)) {
        strcpy(behind.slice, of->subject.concept->name);
        found = 1;
    } else if (is_in_sector(of, at, &behind) || hne_i_people_behind(of, at, &behind)) {
        found = 1;
    } else if (hne_i_part_behind(of, at, &behind)) {
        found = 1;
    } else if (hne_i_goods_behind(of, at, &behind)) {
        found = of->spread_over_goods = 1;
    } else if (hne_i_clause_class(of, at + 1) == CLASS_OF) {
        found = hne_i_subject_behind(of, at, &behind) && (!behind.concept || has_its_amount(of));
    }
    if (found)
        keep_trader(of, &behind);
    int contributes = found && !named && of->cue == CLASS_CONTRIBUTE && behind.concept && behind.concept->sliced;
    if (found && hne_i_is_bare(&behind) && (contributes || is_of_owned_whole(of, at)))
        take_as_part(of, at, &behind);
    if (found || hne_i_subject_of_change_behind(of, at, &behind)) {
        behind.is_guess |= (uint8_t)(hne_i_is_bare(&behind) && is_of_some_sector(of));
        hne_i_take_subject(of, &behind);
        of->partner_is_behind = behind.partner[0] != 0;
    }
}

/* "Forty percent of imports were", "a 5% increase in exports" */
static void consider_behind_rate(hne_i_clause *of, size_t at)
{
    hne_i_subject behind;
    int is_percent = hne_i_clause_quantity(of, at)->kind == HNE_UNIT_PERCENT;
    if ((of->cue == CLASS_NONE && hne_i_part_by_agent(of, at, &behind, &of->behind_end)) ||
        (is_percent && hne_i_part_by_goal(of, at, &behind, &of->behind_end))) {
        hne_i_take_subject(of, &behind);
        of->cue = CLASS_SHARE;
        return;
    }
    if (is_percent && hne_i_people_behind(of, at, &behind)) {
        hne_i_take_subject(of, &behind); /* "by 10.5 percent for urban residents" */
        return;
    }
    int is_of = of->is_carried && of->cue == CLASS_NONE && hne_i_clause_class(of, at + 1) == CLASS_OF;
    int is_for = hne_i_clause_class(of, at + 1) == CLASS_FOR; /* "growth was 2.5% for industrial investment, 4.2% for" */
    if (of->cue == CLASS_CONTRIBUTE)
        return; /* "affecting nearly 3.37 points increase in the CPI": what was named before does */
    const hne_i_topic *topic = of->reader->topic;
    int goes_on = is_for && of->cue == CLASS_NONE && topic->drafts.count &&
                  topic->drafts.items[topic->drafts.count - 1].aspect == HNE_ASPECT_GROWTH;
    if (((is_of || is_for) && hne_i_subject_behind(of, at, &behind) && behind.concept) ||
        hne_i_subject_of_change_behind(of, at, &behind)) {
        hne_i_take_subject(of, &behind);
        of->subject.is_rate |= (uint8_t)goes_on;
    }
}

/* "Exports were 57.62 billion yuan and imports 31.04 billion": the currency is said once. */
static void take_currency_before(const hne_i_clause *of, size_t at)
{
    hne_i_quantity_item *quantity = hne_i_clause_quantity(of, at);
    const hne_i_draft *before = hne_i_clause_draft(of, of->last);
    enum { A_MILLION = 6 };
    if (quantity->figure.unit.code[0] || quantity->figure.multiplier < A_MILLION || !before || before->unread ||
        before->aspect != HNE_ASPECT_LEVEL || !of->subject.concept || !before->subject.concept)
        return;
    const hne_i_quantity_item *said = &of->reader->quantities.items[before->quantity];
    int is_alike = of->subject.concept == before->subject.concept ||
                   hne_i_concept_whole(of->reader, of->subject.concept) == before->subject.concept ||
                   hne_i_are_of_one_whole(of->reader, &of->subject, &before->subject);
    if (said->kind != HNE_UNIT_CURRENCY || !is_alike)
        return;
    quantity->figure.unit = said->figure.unit;
    quantity->kind = HNE_UNIT_CURRENCY;
}

/* "Foreign and domestic funds were 3.6 billion dollars and 117 billion yuan": two things, which no list was found for. */
static int is_of_another_list(const hne_i_clause *of, size_t at)
{
    const hne_i_draft *before = hne_i_clause_draft(of, of->last);
    const hne_i_quantity_item *quantity = hne_i_clause_quantity(of, at);
    if (of->depth || !before || before->unread ||
        (before->aspect != HNE_ASPECT_LEVEL && before->aspect != HNE_ASPECT_CHANGE) || quantity->kind != HNE_UNIT_CURRENCY ||
        hne_i_class_before(of, at) != CLASS_AND || of->reader->quantities.items[before->quantity].item + 2 != at)
        return 0;
    return !hne_unit_equal(of->reader->quantities.items[before->quantity].figure.unit, quantity->figure.unit);
}

/* "Of total trade, 52.2 percent, or 74 billion dollars, was done by": of the part that the percent could not be told of. */
static int is_of_unread_share(const hne_i_clause *of, size_t at)
{
    const hne_i_topic *topic = of->reader->topic;
    const hne_i_draft *before = topic->drafts.count ? &topic->drafts.items[topic->drafts.count - 1] : NULL;
    if (!before || !before->unread || hne_i_class_before(of, at) != CLASS_OR)
        return 0;
    const hne_i_quantity_item *said = &of->reader->quantities.items[before->quantity];
    return said->kind == HNE_UNIT_PERCENT && said->item + 3 >= at;
}

/* "Trade worth 1.2 trillion yuan ($175 billion) with ASEAN" */
static void take_partner_behind(hne_i_clause *of, size_t at)
{
    size_t first = hne_i_past_restated(of, at + 1);
    hne_i_class class_ = hne_i_clause_class(of, first);
    if ((class_ != CLASS_WITH && class_ != CLASS_TO && class_ != CLASS_FROM) || !of->subject.concept ||
        of->subject.concept->sliced != 1 || (of->subject.partner[0] && !of->partner_is_behind))
        return;
    hne_i_subject behind = hne_i_subject_read(of->reader, first, hne_i_phrase_end(of, first));
    if (behind.partner[0] && !hne_i_subject_names(&behind)) {
        strcpy(of->subject.partner, behind.partner);
        of->partner_is_behind = 1;
    }
}

/* "Total imports were 7.74 million tons, worth 15.6 billion dollars": of some good that was spoken of. */
static int is_weight_of_all_trade(const hne_i_clause *of, const hne_i_quantity_item *quantity)
{
    return quantity->kind == HNE_UNIT_PHYSICAL && hne_i_is_bare(&of->subject) &&
           hne_i_flow_of(of->reader->lexicon.language, of->subject.concept) != HNE_I_FLOW_COUNT;
}

/* "Taxes of more than 60 million yuan were cut for the company": some taxes. */
static int is_of_some_of_it(const hne_i_clause *of, size_t at)
{
    hne_i_class verb = hne_i_clause_class(of, at + 2);
    return hne_i_class_before(of, at) == CLASS_OF && hne_i_clause_class(of, at + 1) == CLASS_LEVEL &&
           (verb == CLASS_CHANGE || verb == CLASS_WORD || verb == CLASS_VERB) && of->cue == CLASS_NONE;
}

void hne_i_read_quantity(hne_i_clause *of, size_t at, int8_t sign)
{
    hne_i_read_multiple_of(of, at);
    hne_i_quantity_item *quantity = hne_i_clause_quantity(of, at);
    hne_i_subject behind;
    int named = of->has_subject && !of->is_carried && of->subject.concept, is_amount = hne_i_is_amount(quantity);
    int changes = of->cue == CLASS_CHANGE || of->cue == CLASS_CHANGE_NOUN;
    int counts = hne_i_is_bare_count(quantity) && !(quantity->flags & QUANTITY_RANK);
    if (hne_i_restates(of, at)) {
        hne_i_state_again(of, at);
        return;
    }
    if (hne_i_is_of_reference(of, at)) {
        state_reference(of, at);
        return;
    }
    if (hne_i_is_caption(of, at) || is_by_the_way(of, at)) {
        hne_i_leave_unread(of, at, HNE_UNREAD_ASPECT);
        return;
    }
    if (is_amount && is_of_unread_share(of, at)) {
        hne_i_leave_unread(of, at, HNE_UNREAD_INDICATOR);
        return;
    }
    if (is_of_another_list(of, at)) {
        hne_i_clause_draft(of, of->last)->certain = 0;
        hne_i_leave_unread(of, at, HNE_UNREAD_INDICATOR);
        return;
    }
    if (counts && named && hne_i_part_by_goal(of, at, &behind, &of->behind_end)) { /* "of them 13 million came from Japan" */
        hne_i_take_subject(of, &behind);
        hne_i_state_quantity(of, at, at, at, &of->subject, NULL, sign);
        return;
    }
    int counts_something = counts && !(changes && of->has_subject) && hne_i_subject_behind(of, at, &behind);
    if (counts_something && named && counts_heads_of(of, &behind)) {
        pass_over(of, at + 1, hne_i_phrase_end(of, at + 1));
    } else if (counts_something) {
        size_t end = hne_i_phrase_end(of, at + 1);
        state_count(of, at, &behind, named);
        if (behind.concept && opens_other_name(of, end))
            of->behind_end = end; /* "460 million tourists and a revenue of": two things */
        return;
    }
    if (!counts && is_amount)
        consider_behind_amount(of, at, named);
    else if (!counts)
        consider_behind_rate(of, at);
    hne_i_name_by_unit(of, at);
    hne_i_narrow_by_unit(of, at);
    begin_unnamed_part(of, at);
    if (is_amount && whole_of_share(of, at, &behind)) {
        hne_i_state_quantity(of, at, at, at, &behind, NULL, sign);
        return;
    }
    if (!of->has_subject) {
        hne_i_leave_unread(of, at, HNE_UNREAD_INDICATOR);
        return;
    }
    if (is_amount)
        hne_i_give_concept_behind(of, at);
    if (is_weight_of_all_trade(of, quantity) || is_of_some_of_it(of, at))
        of->subject.is_guess = 1;
    if (is_amount && !of->is_carried)
        take_partner_behind(of, at);
    take_currency_before(of, at);
    hne_i_subject wide = of->subject;
    if (!is_amount)
        hne_i_narrow_by_place(of, at);
    hne_i_state_quantity(of, at, at, at, &of->subject, NULL, sign);
    if (wide.concept && !wide.slice[0])
        of->subject.slice[0] = 0;
}
