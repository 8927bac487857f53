/* SPDX-License-Identifier: MIT */
/* Parts that are told by where they went or came from: "5 billion dollars went to Japan". */
#include "release/clause.h"

#include <string.h>

static int goes(const hne_i_clause *of, size_t at)
{
    const hne_i_item *item = at < of->reader->items.count ? hne_i_clause_item(of, at) : NULL;
    return item && item->policy && item->policy->class_ == CLASS_GOES;
}

static int is_direction(hne_i_class class_)
{
    return class_ == CLASS_TO || class_ == CLASS_FROM || class_ == CLASS_IN;
}

/* Where the name of the goal begins behind the amount; 0 if nothing is said to have gone anywhere. In a row only the first
 * has the verb: "49 percent comes from Japan, 26 percent from Hong Kong". */
static size_t goal_behind(const hne_i_clause *of, size_t at)
{
    size_t verb = hne_i_past_restated(of, at + 1);
    if (of->goes_on && is_direction(hne_i_clause_class(of, verb)))
        return verb + 1;
    if (!goes(of, verb))
        return 0;
    if (hne_i_clause_item(of, verb)->policy->value == HNE_I_GOES_FROM)
        return verb + 1;
    return is_direction(hne_i_clause_class(of, verb + 1)) ? verb + 2 : 0;
}

/* "Of this, 5 billion", "of which 5 billion", "and the other 5 billion": nothing but that they are parts is said before. */
static int begins_with_amount(const hne_i_clause *of, size_t at)
{
    switch (hne_i_class_before(of, at)) {
    case CLASS_NONE: case CLASS_COMMA: case CLASS_SEMICOLON: case CLASS_AND: case CLASS_PRONOUN: case CLASS_AMONG: return 1;
    default: return 0;
    }
}

/* Narrows the whole to the part that has that goal: a partner, a sector, or whatever else it is called. */
static int narrow(const hne_i_clause *of, size_t first, size_t end, hne_i_subject *whole)
{
    hne_i_subject goal = hne_i_subject_read(of->reader, first, end);
    if (goal.concept && hne_i_is_bare(&goal) && hne_i_is_sector(of->reader, goal.concept)) {
        while (first < end && hne_i_clause_class(of, first) != CLASS_CONCEPT)
            first++;
        hne_i_narrow_to_sector(of->reader, hne_i_clause_item(of, first), whole->concept, whole);
        return first < end;
    }
    int are_people = goal.concept && goal.slice[0] && goal.concept->growth_prices == HNE_PRICES_UNKNOWN; /* "overseas tourists" */
    if ((goal.concept && !are_people) || goal.area || goal.is_pronoun || (!goal.slice[0] && !goal.partner[0]))
        return 0;
    whole->is_guess |= goal.is_guess || (goal.slice[0] && whole->slice[0]);
    if (goal.slice[0])
        strcpy(whole->slice, goal.slice);
    if (goal.partner[0])
        strcpy(whole->partner, goal.partner);
    return 1;
}

int hne_i_part_by_goal(hne_i_clause *of, size_t at, hne_i_subject *out, size_t *noun_end)
{
    size_t first = goal_behind(of, at), end = first ? hne_i_phrase_end(of, first) : 0;
    const hne_i_subject *whole = of->goes_on ? &of->gone : &of->subject;
    if (!first || end == first || !of->has_subject || !whole->concept || whole->concept->sliced == 0 || whole->partner[0] ||
        !begins_with_amount(of, at))
        return 0;
    *out = *whole;
    out->is_rate = 0;
    if (!narrow(of, first, end, out))
        return 0;
    of->gone = *whole;
    of->goes_on = 1;
    *noun_end = end;
    return 1;
}
