/* SPDX-License-Identifier: MIT */
/* Rows of quantities of one thing: what each is held against, or when it was, told in the same order. */
#include "release/clause.h"

/* Areas in a row from `at` on, up to what is no part of such a row. */
static size_t averages_from(const hne_i_clause *of, size_t at, size_t count, const char **areas)
{
    size_t found = 0;
    for (;; at++) {
        const hne_i_item *item = at < of->reader->items.count ? hne_i_clause_item(of, at) : NULL;
        switch (item ? item->class_ : CLASS_NONE) {
        case CLASS_EMPTY: case CLASS_AND: case CLASS_COMMA: case CLASS_OF: case CLASS_IN: case CLASS_WHOLE: case CLASS_RATE:
            continue;
        case CLASS_AREA: case CLASS_HOME: case CLASS_AVERAGE_OF:
            if (item->class_ == CLASS_HOME && hne_i_clause_class(of, at - 1) == CLASS_AREA)
                continue; /* "Jiangsu province" */
            if (found == count)
                return 0;
            areas[found++] = item->class_ == CLASS_AREA ? item->entry->name : hne_i_home_area(of->reader, item->value);
            continue;
        default:
            return found;
        }
    }
}

int hne_i_distribute_averages(const hne_i_clause *of, const hne_i_group *group, const char **areas)
{
    size_t at = group->items[group->count - 1] + 1;
    if (of->cue == CLASS_BEAT || of->cue == CLASS_COMPARE)
        return of->beat && averages_from(of, of->beat, group->count, areas) == group->count;
    while (hne_i_clause_class(of, at) == CLASS_EMPTY)
        at++;
    hne_i_class class_ = hne_i_clause_class(of, at);
    if (of->cue == CLASS_SHARE && (class_ == CLASS_OF || class_ == CLASS_AMONG)) /* "7.7% and 53.5% of the total of China and of Jiangsu" */
        return averages_from(of, at + 1, group->count, areas) == group->count;
    if (class_ != CLASS_COMPARE && class_ != CLASS_HEDGE)
        return 0;
    at += hne_i_clause_class(of, at + 1) == CLASS_THAN ? 2 : 1;
    return averages_from(of, at, group->count, areas) == group->count;
}

/* "Exports were 5, 6 and 7 billion in 2016, 2017 and 2018" */
static int periods_behind(const hne_i_clause *of, const hne_i_group *group, hne_period *out)
{
    size_t found = 0, at = group->items[group->count - 1] + 1;
    if (hne_i_clause_class(of, at) != CLASS_IN)
        return 0;
    for (at++;; at++) {
        hne_i_class class_ = hne_i_clause_class(of, at);
        if (class_ == CLASS_PERIOD && found < group->count)
            out[found++] = hne_i_clause_item(of, at)->period;
        else if (class_ != CLASS_COMMA && class_ != CLASS_AND && class_ != CLASS_EMPTY)
            break;
    }
    for (size_t i = found; i-- > 1;) /* "in January and February of 2018": the year is said once */
        while (out[i - 1].first_month > out[i].first_month && hne_period_months(out[i]) < 12)
            out[i - 1] = hne_period_shift(out[i - 1], -12);
    return found == group->count;
}

int hne_i_distribute_periods(const hne_i_clause *of, const hne_i_group *group, hne_period *out)
{
    size_t found = 0;
    if (of->has_subject && periods_behind(of, group, out))
        return 1;
    for (size_t i = 0; i < group->items[0]; i++) {
        if (hne_i_clause_class(of, i) != CLASS_PERIOD || hne_i_clause_class(of, i + 1) == CLASS_PERIOD)
            continue; /* "this year's first and second quarters" */
        if (found == group->count)
            return 0;
        out[found++] = hne_i_clause_item(of, i)->period;
    }
    return found == group->count && of->has_subject;
}

int hne_i_distribute_bases(const hne_i_clause *of, const hne_i_group *group, size_t *bases)
{
    size_t found = 0;
    for (size_t at = group->items[group->count - 1] + 1;; at++)
        switch (hne_i_clause_class(of, at)) {
        case CLASS_BASIS:
            if (found == group->count)
                return 0;
            bases[found++] = at + 1;
            break;
        case CLASS_CHANGE: case CLASS_COMPARE: case CLASS_EMPTY: case CLASS_AND: case CLASS_IN: case CLASS_THAN: case CLASS_FROM:
            break;
        default:
            return found == group->count;
        }
}
