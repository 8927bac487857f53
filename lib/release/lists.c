/* SPDX-License-Identifier: MIT */
/* Lists: quantities in a row, and the names, areas or periods that they are of. */
#include "release/clause.h"

#include <string.h>

/* --- quantities in a row --------------------------------------------------------------- */

static int is_alike(const hne_i_clause *of, size_t a, size_t b)
{
    const hne_i_quantity_item *one = hne_i_clause_quantity(of, a), *other = hne_i_clause_quantity(of, b);
    /* "by 1.04 trillion yuan and 13 billion dollars, respectively" */
    int are_sums = of->respectively && one->kind == HNE_UNIT_CURRENCY && other->kind == HNE_UNIT_CURRENCY;
    return (are_sums || hne_unit_equal(one->figure.unit, other->figure.unit)) && !(other->flags & QUANTITY_RANGE_HIGH) &&
           (one->flags & QUANTITY_RANK) == (other->flags & QUANTITY_RANK);
}

size_t hne_i_conversion_behind(const hne_i_clause *of, size_t at)
{
    if (hne_i_past_restated(of, at + 1) == at + 1)
        return 0;
    const hne_i_quantity_item *amount = hne_i_clause_quantity(of, at), *again = hne_i_clause_quantity(of, at + 2);
    int is_converted = amount->kind == HNE_UNIT_CURRENCY && again->kind == HNE_UNIT_CURRENCY &&
                       !hne_unit_equal(amount->figure.unit, again->figure.unit);
    return is_converted ? at + 2 : 0;
}

/* The next quantity of the row after item `at`, and the sign said with it;
 * `joined` is set where "and" stands before it. */
static size_t next_in_row(const hne_i_clause *of, size_t at, int signs, int8_t *sign, int *joined)
{
    /* "1.01 trillion yuan (the same below), 1.14 trillion", "5 billion yuan ($0.7 billion) and 3 billion" */
    size_t next = at = hne_i_conversion_behind(of, at) ? hne_i_past_restated(of, at + 1) : hne_i_past_aside(of, at + 1);
    *sign = 0;
    while (hne_i_clause_class(of, next) == CLASS_COMMA || hne_i_clause_class(of, next) == CLASS_AND ||
           (of->respectively && hne_i_clause_class(of, next) == CLASS_SEMICOLON) || (next > at && hne_i_clause_class(of, next) == CLASS_EMPTY))
        *joined |= hne_i_clause_class(of, next++) == CLASS_AND;
    if (next == at)
        return 0;
    if (signs && hne_i_clause_class(of, next) == CLASS_CHANGE) {
        *sign = hne_i_clause_item(of, next)->value > 0 ? 1 : -1;
        next++;
        next += hne_i_clause_class(of, next) == CLASS_BY;
    } else if (signs && hne_i_clause_class(of, next) == CLASS_CHANGE_NOUN) { /* "and a decline of 3%" */
        *sign = hne_i_clause_item(of, next)->value > 0 ? 1 : -1;
        next++;
        next += hne_i_clause_class(of, next) == CLASS_OF;
    }
    return hne_i_clause_class(of, next) == CLASS_QUANTITY ? next : 0;
}

/* "a surge of 160 percent and 68.7 percent of the total": a growth, and a share. */
static int is_share_behind_growth(const hne_i_clause *of, size_t at)
{
    return (of->cue == CLASS_CHANGE || of->cue == CLASS_CHANGE_NOUN) && !of->respectively &&
           hne_i_clause_quantity(of, at)->kind == HNE_UNIT_PERCENT &&
           (hne_i_clause_class(of, at + 1) == CLASS_OF || hne_i_clause_class(of, at + 1) == CLASS_AMONG);
}

void hne_i_gather(const hne_i_clause *of, size_t first, int signs, hne_i_group *out)
{
    size_t at = first;
    int joined = 0;
    out->count = 1;
    out->items[0] = first;
    out->signs[0] = 0;
    while (out->count < HNE_I_MOST_GROUP) {
        int8_t sign;
        size_t next = next_in_row(of, at, signs, &sign, &joined);
        if (!next || !is_alike(of, first, next) || is_share_behind_growth(of, next))
            break;
        out->signs[out->count] = sign;
        out->items[out->count++] = at = next;
    }
    /* "up 3%, 40% of the total" is no list: lists have an "and" or a word that says so. */
    int by_colons = hne_i_clause_quantity(of, first)->flags & QUANTITY_OF_THREE && out->count >= 3;
    if (by_colons)
        out->count = 3;
    else if (!joined && !of->respectively)
        out->count = 1;
}

/* The figure that a comma or "and" parts from the one at `at`, on the side that `step` tells; 0 if there is none. */
static size_t beside(const hne_i_clause *of, size_t at, int step)
{
    size_t next = at;
    hne_i_class class_;
    do
        next += (size_t)step;
    while ((class_ = hne_i_clause_class(of, next)) == CLASS_COMMA || class_ == CLASS_AND);
    return class_ == CLASS_QUANTITY && next != at + (size_t)step ? next : 0;
}

/* "66.5 billion yuan, 73.4 billion yuan, 88 percent, 75 billion yuan, respectively": a number was torn apart. */
int hne_i_is_torn_row(const hne_i_clause *of, size_t at)
{
    size_t lengths[HNE_I_MOST_GROUP] = {0}, runs = 0, first = at, behind;
    for (size_t i = 0; i < HNE_I_MOST_GROUP && first > 1 && (behind = beside(of, first, -1)); i++)
        first = behind;
    for (at = first; runs < HNE_I_MOST_GROUP; at = behind) {
        behind = ++lengths[runs] <= HNE_I_MOST_GROUP ? beside(of, at, 1) : 0;
        if (behind && is_alike(of, at, behind))
            continue;
        if (runs >= 2 && is_alike(of, first, at) && (lengths[0] != lengths[1] || lengths[0] != lengths[runs]))
            return 1;
        if (!behind)
            return 0;
        runs++;
    }
    return 0;
}

/* --- areas in a row ------------------------------------------------------------------------ */

static int stands_between_areas(hne_i_class class_)
{
    return class_ == CLASS_COMMA || class_ == CLASS_AND || class_ == CLASS_EMPTY || class_ == CLASS_HOME ||
           class_ == CLASS_OPEN || class_ == CLASS_CLOSE || class_ == CLASS_WORD;
}

static int is_same_area(const hne_i_clause *of, size_t one, size_t other)
{
    return !strcmp(hne_i_clause_item(of, one)->entry->name, hne_i_clause_item(of, other)->entry->name);
}

/* "In north China, Inner Mongolia was": only where that is. */
static int is_whereabouts(const hne_i_clause *of, size_t area)
{
    return area && hne_i_clause_class(of, area - 1) == CLASS_IN && hne_i_clause_class(of, area + 1) == CLASS_COMMA &&
           hne_i_clause_item(of, area)->value == HNE_I_AREA_NATION;
}

/* The last row of exactly `count` areas before item `end`; 1 if there is one. */
static int areas_in_row(const hne_i_clause *of, size_t end, size_t count, size_t *out)
{
    size_t found = 0;
    int words = 0;
    for (size_t i = end; i-- > 0;) {
        hne_i_class class_ = hne_i_clause_class(of, i);
        if (class_ == CLASS_AREA) {
            if (found && is_whereabouts(of, i))
                continue;
            if (found && found <= count && is_same_area(of, i, out[count - found]))
                continue; /* "the Association of Southeast Asian Nations (ASEAN)" */
            if (found < count)
                out[count - 1 - found] = i;
            found++;
            words = 0;
        } else if (found && (!stands_between_areas(class_) || (words += class_ == CLASS_WORD) > 1)) {
            if (found == count)
                return 1;
            found = 0;
            words = 0;
        }
    }
    return found == count;
}

static void subject_of_entry(const hne_i_subject *subject, const hne_i_entry *area, hne_i_subject *out)
{
    *out = *subject;
    out->slice[0] = out->partner[0] = 0;
    if (area->value == HNE_I_AREA_FOREIGN)
        strcpy(out->partner, area->name);
    else
        out->area = area->name;
}

/* --- who gets what ---------------------------------------------------------------------------- */

/* "..., while the volume with ASEAN and with the EU was": no more of what the sentence spoke of before. */
static int names_other_partner(const hne_i_clause *of, size_t end)
{
    for (size_t i = end; i-- > 0 && hne_i_clause_class(of, i) != CLASS_QUANTITY;) {
        const hne_i_item *item = hne_i_clause_item(of, i);
        if (item->class_ == CLASS_AREA && item->value == HNE_I_AREA_FOREIGN && !strstr(of->subject.partner, item->entry->name))
            return 1;
    }
    return 0;
}

/* "Exports and imports" is one indicator until two values are given for it. */
static int split_trade(const hne_i_clause *of, size_t first, hne_i_subject *out)
{
    if (strstr(of->subject.slice, " and ") || names_other_partner(of, first))
        return 0;
    return hne_i_directions_of(of->reader, &of->subject, out);
}

/* What a list says for none of its items: the concept, the area; "the amount
 * and the growth rate" are both of the subject itself. */
static int complete_list(const hne_i_clause *of, size_t count, hne_i_subject *out)
{
    for (size_t i = 0; i < count; i++) {
        if (!hne_i_subject_names(&out[i]) && of->has_subject && (out[i].is_rate || out[i].whole_said)) {
            uint8_t is_rate = out[i].is_rate;
            out[i] = of->subject;
            out[i].is_rate = is_rate;
        }
        if (!out[i].concept && of->has_subject)
            out[i].concept = of->subject.concept;
        if (!out[i].area)
            out[i].area = of->has_subject ? of->subject.area : of->agent;
        if (!hne_i_subject_names(&out[i]))
            return 0;
    }
    return 1;
}

/* Earlier ones only if the last is none ("A, B and C were the major exports, generating 5, 4 and 3 billion"). */
int hne_i_named_list(const hne_i_clause *of, size_t count, hne_i_subject *out)
{
    for (size_t i = of->list_is_fresh ? of->phrase_count : 0; i-- > 0;)
        if (hne_i_subjects_read(of->reader, of->phrases[i].first, of->phrases[i].end, count, out) &&
            complete_list(of, count, out))
            return 1;
    return 0;
}

/* "(US$1.6 billion)": the level before it in other money. */
static int is_conversion(const hne_i_reader *reader, size_t number)
{
    const hne_i_draft *draft = &reader->topic->drafts.items[number], *before = draft - 1;
    return number && before->aspect == HNE_ASPECT_LEVEL && hne_i_subject_equal(reader, &draft->subject, &before->subject) &&
           !hne_unit_equal(reader->quantities.items[draft->quantity].figure.unit,
                           reader->quantities.items[before->quantity].figure.unit);
}

/* The levels just stated, one by one: "imports of 5 and exports of 3, up 2% and 4% respectively". */
static int stated_one_by_one(const hne_i_clause *of, size_t count, int with_signs, hne_i_subject *out)
{
    const hne_i_topic *topic = of->reader->topic;
    size_t left = count, number = topic->drafts.count;
    while (number && left) {
        const hne_i_draft *draft = &topic->drafts.items[--number];
        /* "A was 5 billion, up 4%; B was 6 billion, up 5%, accounting for 45% and 55% respectively" */
        if (!draft->unread && draft->aspect == HNE_ASPECT_GROWTH && of->cue == CLASS_SHARE && of->respectively)
            continue;
        if (draft->unread || draft->aspect != HNE_ASPECT_LEVEL)
            return 0;
        if (!is_conversion(of->reader, number))
            out[--left] = draft->subject;
    }
    for (size_t i = 1; i < count && !left; i++)
        if (hne_i_subject_equal(of->reader, &out[i], &out[i - 1]))
            return 0;
    int are_all = !number; /* "exports were 5, while imports were 3, rises of 2% and 4%" */
    return !left && (of->respectively || with_signs || are_all);
}

/* "The growth rates of the three industries were" */
static int names_rates(const hne_i_clause *of, size_t end)
{
    for (size_t i = 0; i < end; i++)
        if (hne_i_clause_class(of, i) == CLASS_RATE || hne_i_clause_class(of, i) == CLASS_CHANGE_NOUN)
            return 1;
    return 0;
}

/* "The structure of the three industries was 0.6%, 38.5% and 60.9%" */
static void mark_as_shares(const hne_i_clause *of, const hne_i_group *group)
{
    for (size_t i = 0; i < group->count && of->cue == CLASS_LEVEL; i++) {
        hne_i_quantity_item *quantity = hne_i_clause_quantity(of, group->items[i]);
        if (quantity->kind == HNE_UNIT_PERCENT)
            quantity->flags |= QUANTITY_OF_THREE;
    }
}

/* The industry, or what the clause is about in it: "investment in the three industries". */
static const hne_i_concept *concept_in_industry(const hne_i_clause *of, const hne_i_concept *industry)
{
    const hne_i_concept_crossing *both =
        of->has_subject && of->subject.concept ? hne_i_crossing(of->reader, of->subject.concept, industry) : NULL;
    return both ? hne_i_concept_find(of->reader->lexicon.language, both->becomes) : industry;
}

/* "the three industries", in their order: the parts of the whole that the phrase names. */
static int three_industries(hne_i_clause *of, const hne_i_group *group, hne_i_subject *out)
{
    const hne_i_language *language = of->reader->lexicon.language;
    for (size_t i = group->items[0]; group->count == 3 && i-- > 0;) {
        if (hne_i_clause_class(of, i) != CLASS_THREE)
            continue;
        const char *whole = hne_i_clause_item(of, i)->entry->name;
        for (size_t row = 0; row < *language->part_count; row++) {
            const hne_i_concept_parts *parts = &language->parts[row];
            if (strcmp(parts->whole, whole) || parts->complete != HNE_I_PARTS_ALL || !parts->parts[2] || parts->parts[3])
                continue;
            for (size_t k = 0; k < 3; k++) {
                memset(&out[k], 0, sizeof out[k]);
                out[k].concept = concept_in_industry(of, hne_i_concept_find(language, parts->parts[k]));
                out[k].area = of->has_subject && (!of->is_carried || of->subject.concept) ? of->subject.area : of->agent;
            }
            of->is_taken_up = of->is_carried; /* whose they are is no guess */
            if (names_rates(of, group->items[0]))
                out[0].is_rate = out[1].is_rate = out[2].is_rate = 1;
            else
                mark_as_shares(of, group);
            return 1;
        }
    }
    return 0;
}

/* "Traded 5, 4 and 3 billion with ASEAN, the EU and Japan": where the list behind the group ends. */
static size_t end_of_names(const hne_i_clause *of, size_t at)
{
    for (; at < of->reader->items.count; at++)
        switch (hne_i_clause_class(of, at)) {
        case CLASS_WORD: case CLASS_EMPTY: case CLASS_AREA: case CLASS_HOME: case CLASS_CONCEPT: case CLASS_MEASURE:
        case CLASS_AND: case CLASS_OF: case CLASS_PARTNER: case CLASS_IN: case CLASS_WHOLE: case CLASS_QUALIFIER:
            break;
        case CLASS_COMMA:
            if (hne_i_clause_class(of, at + 1) == CLASS_WITH || hne_i_clause_class(of, at + 1) == CLASS_RESPECTIVELY)
                return at;
            break;
        default:
            return at;
        }
    return at;
}

static int named_behind(const hne_i_clause *of, const hne_i_group *group, hne_i_subject *out)
{
    size_t at = group->items[group->count - 1] + 1;
    hne_i_class opens = hne_i_clause_class(of, at);
    if (opens != CLASS_OF && opens != CLASS_WITH && opens != CLASS_IN && opens != CLASS_TO && opens != CLASS_FROM)
        return 0;
    size_t end = end_of_names(of, at + 1);
    while (end > at && hne_i_is_preposition(hne_i_clause_class(of, end - 1)))
        end--;
    return hne_i_subjects_read(of->reader, opens == CLASS_OF ? at + 1 : at, end, group->count, out) &&
           complete_list(of, group->count, out);
}

static int is_between_own(const hne_i_clause *of, size_t at)
{
    return at && hne_i_clause_class(of, at - 1) == CLASS_BETWEEN &&
           !strcmp(hne_i_clause_item(of, at)->entry->name, of->reader->area);
}

/* "The largest partners were the EU and Japan, with": what is done with them. */
static int trade_with_partners(const hne_i_clause *of, size_t end, hne_i_subject *out)
{
    for (size_t i = 0; i < end; i++)
        if (hne_i_clause_class(of, i) == CLASS_PARTNER) {
            memset(out, 0, sizeof *out);
            out->concept = hne_i_concept_find(of->reader->lexicon.language, hne_i_clause_item(of, i)->entry->name);
            return out->concept != NULL;
        }
    return of->has_subject && of->subject.concept;
}

static int areas_named(const hne_i_clause *of, size_t end, size_t count, hne_i_subject *out)
{
    size_t areas[HNE_I_MOST_GROUP];
    hne_i_subject subject = of->subject;
    if ((!of->has_subject || !subject.concept || of->is_carried) && !trade_with_partners(of, end, &subject))
        return 0;
    size_t own = 0; /* "between Hunan and Russia, ASEAN and Japan": the first is with whom they trade */
    if (!areas_in_row(of, end, count, areas)) {
        own = 1;
        if (count + own >= HNE_I_MOST_GROUP || !areas_in_row(of, end, count + own, areas) || !is_between_own(of, areas[0]))
            return 0;
    }
    for (size_t i = 0; i < count; i++)
        subject_of_entry(&subject, hne_i_clause_item(of, areas[i + own])->entry, &out[i]);
    return 1;
}

static int has_signs(const hne_i_group *group)
{
    for (size_t i = 1; i < group->count; i++)
        if (group->signs[i])
            return 1;
    return 0;
}

/* "Their growth rates were": the areas that the sentence before named. */
static int areas_named_before(const hne_i_clause *of, size_t count, hne_i_subject *out)
{
    const hne_i_topic *topic = of->reader->topic;
    if (!of->has_subject || !of->subject.concept || topic->area_count != count || of->subject.slice[0])
        return 0;
    for (size_t i = 0; i < count; i++)
        subject_of_entry(&of->subject, topic->areas[i], &out[i]);
    return 1;
}

/* "The two growth rates were 1.8 and 1.5 points above the average, respectively": what the sentence before told of. */
static int grown_before(const hne_i_clause *of, const hne_i_group *group, hne_i_subject *out)
{
    const hne_i_topic *topic = of->reader->topic;
    if (!of->respectively || !of->is_carried || topic->drafts.count || topic->grown_count != group->count ||
        !names_rates(of, group->items[0]))
        return 0;
    memcpy(out, topic->grown, group->count * sizeof *out);
    return 1;
}

/* "Exports rose by 16 percent to 68 billion, imports by 17 to 39, respectively 8.9 and 13.8 points above the average":
 * of those whose growth the sentence has told. */
static int grown_here(const hne_i_clause *of, const hne_i_group *group, hne_i_subject *out)
{
    const hne_i_topic *topic = of->reader->topic;
    size_t found = 0;
    if (!of->respectively || hne_i_clause_quantity(of, group->items[0])->kind != HNE_UNIT_POINT)
        return 0;
    for (size_t i = 0; i < topic->drafts.count; i++) {
        const hne_i_draft *draft = &topic->drafts.items[i];
        if (draft->aspect != HNE_ASPECT_GROWTH || draft->unread)
            continue;
        if (found == group->count)
            return 0;
        out[found++] = draft->subject;
    }
    return found == group->count;
}

void hne_i_note_areas(hne_i_reader *reader)
{
    size_t found[HNE_I_MOST_GROUP], most = 0;
    for (size_t i = 0; i < reader->items.count && hne_i_has_class(reader, CLASS_AREA); i++)
        most += hne_i_class_at(reader, i) == CLASS_AREA;
    if (most < 2)
        return;
    hne_i_clause of = {.reader = reader};
    for (size_t count = most < HNE_I_MOST_GROUP ? most : HNE_I_MOST_GROUP; count >= 2; count--)
        if (areas_in_row(&of, reader->items.count, count, found)) {
            for (size_t i = 0; i < count; i++)
                reader->topic->areas[i] = reader->items.items[found[i]].entry;
            reader->topic->area_count = count;
            return;
        }
}

void hne_i_list(hne_i_clause *of, const hne_i_subject *those, size_t count)
{
    hne_i_topic *topic = of->reader->topic;
    if (those != topic->listed)
        memmove(topic->listed, those, count * sizeof *those);
    topic->listed_count = count;
    of->list_is_fresh = 0;
}

/* "Trade with A and B exceeded 800 billion, at 832 and 830 billion respectively": that of each did. */
static void doubt_level_of_each(const hne_i_clause *of)
{
    const hne_i_topic *topic = of->reader->topic;
    for (size_t i = 0; of->respectively && i < topic->drafts.count; i++) {
        hne_i_draft *draft = &topic->drafts.items[i];
        int is_joined = strstr(draft->subject.partner, " and ") || strstr(draft->subject.slice, " and ");
        if (is_joined && draft->aspect == HNE_ASPECT_LEVEL &&
            of->reader->quantities.items[draft->quantity].figure.hedge != HNE_HEDGE_NONE)
            draft->certain = 0;
    }
}

int hne_i_distribute(hne_i_clause *of, const hne_i_group *group, hne_i_subject *out)
{
    doubt_level_of_each(of);
    hne_i_topic *topic = of->reader->topic;
    size_t count = group->count;
    hne_period periods[HNE_I_MOST_GROUP];
    int found = hne_i_named_list(of, count, out) || three_industries(of, group, out) || grown_here(of, group, out);
    /* "imports of A and B grew by 5% and 3%, their exports by 2% and 1%" */
    int same_owners = of->list_is_fresh && of->has_subject && of->subject.has_owner && of->subject.concept;
    if (!found && count == topic->listed_count && (!of->list_is_fresh || of->is_carried || same_owners)) {
        memcpy(out, topic->listed, count * sizeof *out);
        for (size_t i = 0; i < count && same_owners; i++)
            out[i].concept = of->subject.concept;
        found = 1;
    }
    if (!found)
        found = stated_one_by_one(of, count, has_signs(group), out) || areas_named(of, group->items[0], count, out) ||
                named_behind(of, group, out) ||
                (count == 2 && of->has_subject && !of->is_carried && !hne_i_distribute_periods(of, group, periods) &&
                 hne_i_clause_quantity(of, group->items[0])->kind != HNE_UNIT_POINT && split_trade(of, group->items[0], out)) ||
                ((of->is_carried || of->respectively) && areas_named_before(of, count, out)) || grown_before(of, group, out);
    if (found) {
        for (size_t i = 0; i < count; i++) /* "A and B had growth rates of 5% and 3%", "the growth rates of A and B were" */
            out[i].is_rate |= (of->has_subject && of->subject.is_rate) || out[0].is_rate;
        hne_i_list(of, out, count);
    }
    return found;
}
