/* SPDX-License-Identifier: MIT */
/* Quantities in the order in which they stand: one by one, as ranges, or in rows that are spread over several. */
#include "release/clause.h"

static void read_range(hne_i_clause *of, const hne_i_group *group)
{
    hne_i_read_quantity(of, group->items[0], 0);
    hne_i_draft *lower = hne_i_clause_draft(of, of->last);
    if (lower && lower->quantity == hne_i_clause_item(of, group->items[0])->quantity) {
        hne_i_draft upper = *lower;
        upper.quantity = hne_i_clause_item(of, group->items[1])->quantity;
        hne_i_add_draft(of, &upper);
    }
}

static int read_list(hne_i_clause *of, const hne_i_group *group)
{
    hne_i_subject subjects[HNE_I_MOST_SUBJECTS];
    hne_period periods[HNE_I_MOST_SUBJECTS];
    size_t last = group->items[group->count - 1], bases[HNE_I_MOST_GROUP];
    const char *areas[HNE_I_MOST_GROUP];
    if (of->has_subject && hne_i_distribute_bases(of, group, bases)) {
        for (size_t i = 0; i < group->count; i++) {
            of->basis_told = bases[i];
            hne_i_state_quantity(of, group->items[i], group->items[0], last, &of->subject, NULL, group->signs[i]);
        }
        of->basis_told = 0;
        return 1;
    }
    if (of->has_subject && hne_i_distribute_averages(of, group, areas)) {
        for (size_t i = 0; i < group->count; i++) {
            of->held_against = areas[i];
            hne_i_state_quantity(of, group->items[i], group->items[0], last, &of->subject, NULL, group->signs[i]);
        }
        of->held_against = NULL;
        return 1;
    }
    int named = hne_i_distribute(of, group, subjects);
    int timed = !named && hne_i_distribute_periods(of, group, periods);
    if (!named && !timed)
        return 0;
    for (size_t i = 0; i < group->count; i++) {
        hne_i_state_quantity(of, group->items[i], group->items[0], last, named ? &subjects[i] : &of->subject,
                             timed ? &periods[i] : NULL, group->signs[i]);
        size_t again = group->items[i] == last ? 0 : hne_i_conversion_behind(of, group->items[i]);
        if (again)
            hne_i_state_again(of, again);
    }
    return 1;
}

/* "Exports were 37 billion, a 3.7% increase, and imports 66 billion": no increase of imports. */
static int names_anew(const hne_i_clause *of, size_t at)
{
    size_t first = at;
    if (!hne_i_is_amount(hne_i_clause_quantity(of, at)) || hne_i_clause_class(of, of->phrase) == CLASS_OF ||
        hne_i_clause_class(of, of->phrase) == CLASS_IN)
        return 0;
    while (first > of->phrase && hne_i_clause_class(of, first - 1) != CLASS_COMMA &&
           hne_i_clause_class(of, first - 1) != CLASS_AND)
        first--;
    return first > of->phrase && first < at && hne_i_subject_read(of->reader, first, at).concept != NULL;
}

/* "Trade in goods contributed a surplus of 137 billion": no trade of so much. */
static int names_balance(const hne_i_clause *of, size_t at)
{
    hne_i_subject named = hne_i_subject_read(of->reader, of->phrase, at);
    return hne_i_is_amount(hne_i_clause_quantity(of, at)) && named.concept && hne_i_is_balance(of->reader, named.concept);
}

static void leave_list_unread(hne_i_clause *of, const hne_i_group *group)
{
    for (size_t i = 0; i < group->count; i++) {
        hne_i_leave_unread(of, group->items[i], HNE_UNREAD_INDICATOR);
        if (i + 1 < group->count && hne_i_conversion_behind(of, group->items[i]))
            hne_i_leave_unread(of, hne_i_conversion_behind(of, group->items[i]), HNE_UNREAD_INDICATOR);
    }
}

static size_t read_group(hne_i_clause *of, size_t at)
{
    hne_i_group group, with_signs;
    hne_i_gather(of, at, 0, &group);
    hne_i_gather(of, at, 1, &with_signs);
    if (of->cue == CLASS_CONTRIBUTE && hne_i_clause_class(of, at + 1) == CLASS_LEVEL)
        of->cue = CLASS_NONE; /* "drove the deficit 67.3% down to 5 billion" */
    if (of->cue == CLASS_CHANGE_NOUN && names_anew(of, at))
        of->cue = CLASS_NONE;
    if ((of->cue != CLASS_CONTRIBUTE || names_balance(of, at)) && !hne_i_restates(of, at))
        hne_i_consider(of, at);
    if (hne_i_clause_quantity(of, at)->flags & QUANTITY_RANGE_LOW && hne_i_clause_class(of, at + 2) == CLASS_QUANTITY) {
        group.items[1] = at + 2;
        read_range(of, &group);
        return at + 2;
    }
    if (with_signs.count > group.count && read_list(of, &with_signs))
        return with_signs.items[with_signs.count - 1];
    int is_torn = of->respectively && hne_i_is_torn_row(of, at);
    if (group.count == 1 && !is_torn) {
        hne_i_read_quantity(of, at, 0);
        return at;
    }
    if (is_torn || !read_list(of, &group))
        leave_list_unread(of, &group);
    return group.items[group.count - 1];
}

/* "trade with 64 countries along the Belt and Road rose": the count stands
 * within a noun phrase that goes on behind it. */
static int is_within_phrase(const hne_i_clause *of, size_t at)
{
    hne_i_class before = hne_i_class_before(of, at), after = hne_i_clause_class(of, at + 1);
    return (before == CLASS_WITH || before == CLASS_TO || before == CLASS_FROM || before == CLASS_OF) &&
           hne_i_is_bare_count(hne_i_clause_quantity(of, at)) && of->cue == CLASS_NONE &&
           (after == CLASS_AREA || after == CLASS_WORD || after == CLASS_EMPTY);
}

size_t hne_i_read_quantities(hne_i_clause *of, size_t at)
{
    of->last_before = of->last;
    hne_i_count_as_captioned(of, at);
    if (is_within_phrase(of, at)) {
        hne_i_clause kept = *of;
        hne_i_read_quantity(of, at, 0);
        kept.last = of->last;
        *of = kept;
        return at;
    }
    size_t last = at;
    if (hne_i_deal(of, at))
        hne_i_read_quantity(of, at, 0);
    else
        last = read_group(of, at);
    of->phrase = of->behind_end > last ? of->behind_end : last + 1;
    of->behind_end = 0;
    of->segment = hne_i_clause_item(of, last)->end;
    of->cue = CLASS_NONE;
    of->gained = 0;
    of->beat = of->contributed_to = 0;
    return last;
}
