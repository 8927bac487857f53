/* SPDX-License-Identifier: MIT */
/* Figures dealt out to those named in a row: several to each ("exports and imports rose by 4 percent to 5 billion yuan and
 * by 6 percent to 7 billion, respectively"), or one by one ("the former", "the latter"). */
#include "release/clause.h"

#include <string.h>

/* --- several figures for each ------------------------------------------------------------- */

enum { MOST_FIGURES = 3 * HNE_I_MOST_DEALT };

typedef struct row {
    size_t figures[MOST_FIGURES], count;
    size_t last_and; /* figures before the last "and" */
} row;

static int may_stand_between(hne_i_class class_)
{
    switch (class_) {
    case CLASS_COMMA: case CLASS_AND: case CLASS_TO: case CLASS_BY: case CLASS_OF: case CLASS_EMPTY: case CLASS_HEDGE:
    case CLASS_CHANGE: case CLASS_CHANGE_NOUN: case CLASS_BASIS:
        return 1;
    default:
        return 0;
    }
}

/* The figures from `at` on, up to what is no part of such a row. */
static void gather(const hne_i_clause *of, size_t at, row *out)
{
    *out = (row){.figures = {at}, .count = 1};
    for (size_t i = hne_i_past_restated(of, at + 1); out->count < MOST_FIGURES; i++) {
        hne_i_class class_ = hne_i_clause_class(of, i);
        if (class_ == CLASS_QUANTITY) {
            out->figures[out->count++] = i;
            i = hne_i_past_restated(of, i + 1) - 1;
        } else if (!may_stand_between(class_)) {
            return;
        } else if (class_ == CLASS_AND) {
            out->last_and = out->count;
        }
    }
}

static int are_alike(const hne_i_clause *of, size_t one, size_t other)
{
    return hne_unit_equal(hne_i_clause_quantity(of, one)->figure.unit, hne_i_clause_quantity(of, other)->figure.unit);
}

/* How many figures each gets: their units come again in the same order, and "and" stands before the last ones; 0 if it
 * is no such row. */
static size_t figures_for_each(const hne_i_clause *of, const row *figures)
{
    for (size_t each = 2; each <= 3 && 2 * each <= figures->count; each++) {
        int is_round = figures->count % each == 0 && figures->last_and == figures->count - each &&
                       figures->count / each <= HNE_I_MOST_DEALT;
        for (size_t i = 0; i < figures->count && is_round; i++)
            is_round = i < each ? !i || !are_alike(of, figures->figures[0], figures->figures[i])
                                : are_alike(of, figures->figures[i - each], figures->figures[i]);
        if (is_round)
            return each;
    }
    return 0;
}

/* Who they are: without "respectively" only those whom the sentence has just named in a row. */
static int find_those(hne_i_clause *of, const hne_i_group *group)
{
    hne_i_subject those[HNE_I_MOST_GROUP];
    if (of->respectively)
        return hne_i_distribute(of, group, those);
    if (!hne_i_named_list(of, group->count, those))
        return 0;
    hne_i_list(of, those, group->count);
    return 1;
}

/* "Both ports": which of them, is said by then. */
static void tell_apart(hne_i_clause *of, size_t count)
{
    hne_i_subject *those = of->reader->topic->listed;
    for (size_t i = 0; i < count; i++) {
        of->is_unsure = of->is_unsure && !those[i].is_each;
        those[i].is_each = 0;
    }
}

/* Begins such a row at `at`, if one begins there. */
static void begin(hne_i_clause *of, size_t at)
{
    row figures;
    gather(of, at, &figures);
    size_t each = figures_for_each(of, &figures);
    hne_i_group group = {.count = each ? figures.count / each : 0};
    for (size_t i = 0; i < group.count; i++)
        group.items[i] = figures.figures[i * each];
    if (!each)
        return;
    hne_i_consider(of, at);
    if (!find_those(of, &group))
        return;
    tell_apart(of, group.count);
    memcpy(of->deal.starts, group.items, group.count * sizeof *group.items);
    of->deal.count = group.count;
    of->deal.cue = of->cue;
    of->deal.sign = of->cue_sign;
}

/* The amount that stands behind the rate at `at`; that itself if none does. */
static size_t amount_behind(const hne_i_clause *of, size_t at)
{
    for (size_t i = at + 1; i < of->reader->items.count; i++) {
        if (hne_i_clause_class(of, i) == CLASS_QUANTITY)
            return hne_i_is_amount(hne_i_clause_quantity(of, i)) ? i : at;
        if (!may_stand_between(hne_i_clause_class(of, i)))
            return at;
    }
    return at;
}

int hne_i_deal(hne_i_clause *of, size_t at)
{
    if (!of->deal.count || at > of->deal.starts[of->deal.count - 1])
        of->deal.count = 0;
    if (!of->deal.count)
        begin(of, at);
    for (size_t i = 0; i < of->deal.count; i++) {
        if (of->deal.starts[i] != at)
            continue;
        hne_i_subject own = of->reader->topic->listed[i];
        hne_i_take_subject(of, &own);
        hne_i_name_by_unit(of, hne_i_is_amount(hne_i_clause_quantity(of, at)) ? at : amount_behind(of, at));
        if (of->cue == CLASS_NONE) {
            of->cue = of->deal.cue;
            of->cue_sign = of->deal.sign;
        }
        return 1;
    }
    return 0;
}

/* --- the former and the latter ------------------------------------------------------------ */

/* "A and B both grew, with the former up 5 percent": the two that the sentence has named in a row. */
static int has_named_two(hne_i_clause *of)
{
    hne_i_subject two[2];
    if (of->two_are_named || of->reader->topic->drafts.count || !hne_i_named_list(of, 2, two))
        return of->two_are_named;
    hne_i_list(of, two, 2);
    tell_apart(of, 2);
    of->two_are_named = 1;
    return 1;
}

/* Those, or the two whose levels the sentence has stated, or the one before has listed; the one at that place of them, or
 * NULL. */
static const hne_i_subject *one_of_two(hne_i_clause *of, size_t place)
{
    const hne_i_topic *topic = of->reader->topic;
    const hne_i_subject *two[2];
    size_t count = 0;
    if (has_named_two(of))
        return &topic->listed[place - 1];
    for (size_t i = 0; i < topic->drafts.count; i++) {
        const hne_i_draft *draft = &topic->drafts.items[i];
        if (draft->unread || draft->aspect != HNE_ASPECT_LEVEL || draft->is_restated)
            continue;
        if (count == 2)
            return NULL;
        two[count++] = &draft->subject;
    }
    if (count)
        return count == 2 ? two[place - 1] : NULL;
    return topic->levels_listed && topic->listed_count == 2 ? &topic->listed[place - 1] : NULL;
}

int hne_i_take_one_of_two(hne_i_clause *of, const hne_i_subject *found)
{
    const hne_i_subject *meant = one_of_two(of, found->one_of_two);
    of->is_unsure |= !meant;
    if (!meant)
        return 0;
    hne_i_subject taken = *meant;
    hne_i_take_subject(of, &taken);
    return 1;
}
