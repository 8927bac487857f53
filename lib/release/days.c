/* SPDX-License-Identifier: MIT */
/* Numbers that are days: "from October 1 to 8", "Feb 4-10", "from January 1 to March 31", "2014-01-27". */
#include "release/walk.h"

#include <string.h>

static int32_t day_at(const hne_i_reader *reader, size_t at)
{
    enum { LAST_DAY = 31 };
    hne_i_class next = hne_i_class_at(reader, at + 1);
    if (hne_i_class_at(reader, at) != CLASS_DIGITS || next == CLASS_UNIT || next == CLASS_MULTIPLIER)
        return 0;
    const hne_i_token *token = &reader->sentence.tokens.items[reader->items.items[at].first];
    return !token->decimals && token->digits >= 1 && token->digits <= LAST_DAY ? (int32_t)token->digits : 0;
}

/* The last day, behind the first. */
static int ends_days(const hne_i_reader *reader, size_t at)
{
    hne_i_class before = hne_i_class_at(reader, at - 1);
    return at > 1 && (before == CLASS_DASH || before == CLASS_TO) && hne_i_class_at(reader, at - 2) == CLASS_DATE;
}

/* The last month of that name before the release, or its own. */
static hne_period last_of_name(hne_date release, int32_t month)
{
    int32_t year = month > release.month ? release.year - 1 : release.year;
    return (hne_period){year * 12 + month - 1, year * 12 + month - 1};
}

/* The first, behind its month; nothing is held against October in "from October 1 to 8", and what is of those days
 * is not of the year. */
static int begins_days(hne_i_reader *reader, size_t at)
{
    enum { MONTHS = 12 };
    hne_date release = reader->times.release;
    hne_i_item *month = &reader->items.items[at - 1];
    int is_basis = month->class_ == CLASS_BASIS && hne_period_months(month->period) == 1;
    if ((month->class_ != CLASS_MONTH && !is_basis) || hne_i_class_at(reader, at + 1) != CLASS_TO || !day_at(reader, at + 2))
        return 0;
    int32_t number = is_basis ? month->period.last_month % MONTHS + 1 : month->value;
    month->class_ = release.month ? CLASS_PERIOD : CLASS_DATE;
    month->period = release.month ? last_of_name(release, number) : (hne_period){0, -1};
    month->value = release.month ? HNE_I_PERIOD_VAGUE : 0;
    return 1;
}

int hne_i_pass_day(hne_i_reader *reader, size_t at)
{
    if (!at || !day_at(reader, at) || (!ends_days(reader, at) && !begins_days(reader, at)))
        return 0;
    reader->items.items[at].class_ = CLASS_DATE;
    reader->items.items[at].period = (hne_period){0, -1};
    return 1;
}

/* "Announced on the 4th that in 2014 exports were": of the month that the text is of. */
int hne_i_match_day_alone(hne_i_walk *of)
{
    enum { LAST_DAY = 31 };
    const hne_i_item *the = hne_i_walk_item(of, 1), *day = hne_i_walk_item(of, 2);
    if (hne_i_walk_class(of, 0) != CLASS_AT || !the || !hne_i_is_definite(the) || !day || day->class_ != CLASS_ORDINAL ||
        day->entry || day->value > LAST_DAY)
        return 0;
    hne_i_class next = hne_i_walk_class(of, 3);
    if (next != CLASS_FUNCTION && next != CLASS_COMMA && next != CLASS_NONE && next != CLASS_PRONOUN)
        return 0;
    hne_i_item *joined = hne_i_join_items(of->reader, of->at, of->at + 2, CLASS_DATE);
    joined->entry = NULL;
    joined->value = day->value;
    joined->period = (hne_period){0, -1};
    of->at += 3;
    return 1;
}

/* Two days, and what stands between them. */
static int match_two_days(hne_i_walk *of, hne_date *first, hne_date *last)
{
    int opens = hne_i_walk_take(of, CLASS_FROM) || hne_i_walk_take(of, CLASS_BETWEEN);
    return hne_i_match_date(of, first) &&
           (hne_i_walk_take(of, CLASS_TO) || hne_i_walk_take(of, CLASS_DASH) || (opens && hne_i_walk_take(of, CLASS_AND))) &&
           hne_i_match_date(of, last);
}

int hne_i_match_days(hne_i_walk *of, hne_period *out, int *is_of_year)
{
    enum { SHORTEST_MONTH = 28 };
    hne_i_walk at = *of;
    hne_date first, last;
    if (!match_two_days(&at, &first, &last))
        return 0;
    int32_t year = last.year - (first.month > last.month); /* where the first day has none, or an earlier one */
    first.year = first.year < year ? first.year : year;
    *out = (hne_period){12 * first.year + first.month - 1, 12 * last.year + last.month - 1};
    /* "Fishing is banned from March 1 to June 30": from another month on, other things happen */
    *is_of_year = first.month == 1 && first.day == 1 && last.day >= SHORTEST_MONTH;
    if (out->last_month == out->first_month + 1 && last.day < first.day)
        out->first_month = out->last_month; /* "from September 29 to October 5" */
    int is_season = first.day > 1 && out->last_month > out->first_month; /* what was then is seldom of those months alone */
    if (!hne_period_is_valid(*out) || is_season)
        return 0;
    *of = at;
    return 1;
}

/* --- dates in digits ------------------------------------------------------------------ */

static int is_mark(const hne_i_walk *of, size_t at, const char *marks)
{
    const hne_i_item *mark = hne_i_walk_item(of, at);
    return mark && mark->end - mark->begin == 1 && mark->flags & TOKEN_GLUED && strchr(marks, of->reader->bytes[mark->begin]);
}

/* "2014-01-27" */
static int match_year_first(hne_i_walk *of, hne_date *out)
{
    enum { ITEMS = 5 };
    int32_t year = hne_i_year_at(of, 0), month, day;
    if (!year || !is_mark(of, 1, "-/.") || !is_mark(of, 3, "-/.") ||
        hne_i_walk_item(of, 1)->class_ != hne_i_walk_item(of, 3)->class_ || !(month = hne_i_small_number(of, 2, 12)) ||
        !(day = hne_i_small_number(of, 4, 31)))
        return 0;
    *out = (hne_date){year, month, day};
    of->at += ITEMS;
    return 1;
}

/* "01/27/2014", "27/01/2014"; nobody can tell what "03/04/2014" is. */
static int match_year_last(hne_i_walk *of, hne_date *out)
{
    enum { ITEMS = 5, MONTHS = 12 };
    int32_t one, other, year;
    if (!(one = hne_i_small_number(of, 0, 31)) || !is_mark(of, 1, "/") || !(other = hne_i_small_number(of, 2, 31)) ||
        !is_mark(of, 3, "/") || !(year = hne_i_year_at(of, 4)) || (one > MONTHS) == (other > MONTHS))
        return 0;
    *out = one > MONTHS ? (hne_date){year, other, one} : (hne_date){year, one, other};
    of->at += ITEMS;
    return 1;
}

int hne_i_match_date_in_digits(hne_i_walk *of, hne_date *out)
{
    return match_year_first(of, out) || match_year_last(of, out);
}
