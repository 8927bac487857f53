/* SPDX-License-Identifier: MIT */
/* Words that say what the next quantity tells: verbs of level and change, of share, of comparison. */
#include "release/clause.h"

/* "172 percent up, and imports were": said of the figure before it, not of the next. */
static int is_spent(const hne_i_clause *of, size_t at)
{
    return at && hne_i_clause_class(of, at) == CLASS_CHANGE && hne_i_clause_class(of, at - 1) == CLASS_QUANTITY &&
           hne_i_clause_class(of, at + 1) != CLASS_QUANTITY && hne_i_clause_class(of, at + 1) != CLASS_BY &&
           hne_i_clause_class(of, at + 1) != CLASS_TO && !hne_i_is_amount(hne_i_clause_quantity(of, at - 1));
}

/* "The proportion of services in GDP rose": the part, and after "in" the whole; "their share of exports rose":
 * after "of" the whole. */
void hne_i_speak_of_share(hne_i_clause *of, size_t at)
{
    size_t end = at, whole = 0;
    for (size_t i = at; i-- > of->phrase && !whole;)
        if (hne_i_clause_class(of, i) == CLASS_IN)
            whole = (end = i) + 1;
    if (of->share.part_is_named)
        whole = whole ? whole : of->phrase;
    else
        hne_i_consider(of, end);
    of->share.is_spoken_of = of->share.was_spoken_of = of->has_subject;
    of->share.whole = whole;
}

int hne_i_begins_share(const hne_i_clause *of, size_t at)
{
    return of->cue == CLASS_SHARE && of->share.is_noun && of->phrase < at;
}

/* Whether the noun phrase before `at` names whose share it is. */
static int names_part(const hne_i_clause *of, size_t at)
{
    if (of->phrase >= at)
        return 0;
    hne_i_subject named = hne_i_subject_read(of->reader, of->phrase, at);
    return hne_i_subject_names(&named) || named.has_owner;
}

/* "Saw growth, reaching 5 billion", "an increase, and its revenue was 5 billion": the amount is of what is named
 * last, not of the growth. */
static int is_told_anew(const hne_i_clause *of, size_t at)
{
    hne_i_class before = hne_i_class_before(of, at), opens = hne_i_clause_class(of, of->phrase);
    size_t next = at + 1;
    while (next < of->reader->items.count && hne_i_clause_class(of, next) != CLASS_QUANTITY)
        next++;
    if (next == of->reader->items.count || !hne_i_is_amount(hne_i_clause_quantity(of, next)))
        return 0;
    if (before == CLASS_COMMA || before == CLASS_PRONOUN)
        return 1;
    for (size_t i = at; i-- > of->phrase;) {
        hne_i_class class_ = hne_i_clause_class(of, i);
        if (class_ == CLASS_COMMA || (class_ == CLASS_AND && opens != CLASS_IN && opens != CLASS_OF))
            return hne_i_subject_read(of->reader, i + 1, at).concept != NULL;
    }
    return 0;
}

/* "Investment was 4.8 trillion. The secondary industry received 2.1": of what was spoken of. */
static void take_in(hne_i_clause *of)
{
    const hne_i_topic *topic = of->reader->topic;
    if (!of->has_subject || of->is_carried || !hne_i_is_bare(&of->subject) || !hne_i_is_sector(of->reader, of->subject.concept))
        return;
    const hne_i_concept_crossing *both =
        topic->subject.concept ? hne_i_crossing(of->reader, topic->subject.concept, of->subject.concept) : NULL;
    if (both)
        of->subject.concept = hne_i_concept_find(of->reader->lexicon.language, both->becomes);
    else
        of->subject.is_guess = 1;
}

/* "Beating those of 2022 by 7.3 percent": the same as growing by it since then. */
static int grows_past_time(hne_i_clause *of, size_t at)
{
    size_t time = at + 1;
    while (hne_i_clause_class(of, time) == CLASS_EMPTY || hne_i_clause_class(of, time) == CLASS_PRONOUN)
        time++;
    hne_i_class class_ = hne_i_clause_class(of, time);
    size_t by = time + 1;
    while (hne_i_clause_class(of, by) == CLASS_EMPTY)
        by++;
    if ((class_ != CLASS_PERIOD && class_ != CLASS_BASIS) || hne_i_clause_class(of, by) != CLASS_BY)
        return 0;
    hne_i_hold_against(&of->reader->items.items[time]);
    of->cue = CLASS_CHANGE;
    of->phrase = by;
    return 1;
}

/* "Which represents an average annual growth rate of 8.5 percent": of no whole. */
static int represents_growth(const hne_i_clause *of, size_t at)
{
    const hne_i_item *verb = hne_i_clause_item(of, at);
    hne_i_class class_;
    if (verb->class_ != CLASS_SHARE || verb->value == HNE_I_SHARE_NOUN)
        return 0;
    while ((class_ = hne_i_clause_class(of, ++at)) == CLASS_EMPTY || class_ == CLASS_BASIS)
        ;
    return class_ == CLASS_RATE;
}

void hne_i_read_cue(hne_i_clause *of, size_t at)
{
    const hne_i_item *item = hne_i_clause_item(of, at);
    if (is_spent(of, at)) {
        of->phrase = at + 1;
        return;
    }
    /* "driving the growth of trade by 2 points": what is contributed to */
    if (of->cue == CLASS_CONTRIBUTE && item->class_ == CLASS_CHANGE_NOUN)
        return;
    /* "affecting the level of prices up by 10.6 points": which way */
    if (of->cue == CLASS_CONTRIBUTE && item->class_ == CLASS_CHANGE && hne_i_clause_class(of, at + 1) == CLASS_BY) {
        of->cue_sign = item->value < 0 ? -1 : 1;
        of->phrase = at + 1;
        return;
    }
    /* "rose more, by 36.1 percent": than what, was said before */
    if (of->cue == CLASS_CHANGE && item->class_ == CLASS_COMPARE && hne_i_clause_class(of, at + 1) == CLASS_COMMA &&
        hne_i_clause_class(of, at + 2) == CLASS_BY) {
        of->phrase = at + 1;
        return;
    }
    int growth_is = of->cue == CLASS_CHANGE_NOUN && item->class_ == CLASS_LEVEL && !is_told_anew(of, at);
    /* "export growth fell from 17.9 percent to 9.4" */
    hne_i_class next = hne_i_clause_class(of, at + 1);
    int growth_moves = of->cue == CLASS_CHANGE_NOUN && item->class_ == CLASS_CHANGE && (next == CLASS_TO || next == CLASS_FROM) &&
                       !is_told_anew(of, at);
    int says_of_share = hne_i_begins_share(of, at) && (item->class_ == CLASS_LEVEL || item->class_ == CLASS_CHANGE);
    if (item->class_ == CLASS_SHARE && item->value == HNE_I_SHARE_NOUN)
        of->share.part_is_named = (uint8_t)names_part(of, at);
    if (says_of_share)
        hne_i_speak_of_share(of, at);
    else
        hne_i_consider(of, at);
    of->phrase = at + 1;
    if (growth_is) { /* "import growth was 5%": the growth stays what is spoken of */
        of->subject.is_rate = 1;
        return;
    }
    if (item->class_ == CLASS_LEVEL && item->entry->name)
        take_in(of);
    of->subject.is_rate |= (uint8_t)growth_moves;
    of->cue = represents_growth(of, at) ? CLASS_LEVEL : (hne_i_class)item->class_;
    of->share.is_noun = item->class_ == CLASS_SHARE && item->value == HNE_I_SHARE_NOUN;
    of->cue_sign = item->value < 0 ? -1 : 1;
    of->gained = item->class_ == CLASS_CHANGE && item->value == 2;
    of->has_compared |= item->class_ == CLASS_BEAT || item->class_ == CLASS_COMPARE;
    if (item->class_ == CLASS_BEAT && !grows_past_time(of, at))
        of->beat = at + 1;
    else if (item->class_ == CLASS_COMPARE && hne_i_clause_class(of, at + 1) == CLASS_THAN)
        of->beat = of->phrase = at + 2;
    else if (item->class_ == CLASS_COMPARE && item->entry->name) /* "ahead of" */
        of->beat = of->phrase = at + 1;
}

/* The "by" of "exceeding the rate of the country by 2 percentage points"; 0 if a figure or a comma stands before it. */
static size_t by_points(const hne_i_clause *of, size_t at)
{
    hne_i_class class_;
    for (; (class_ = hne_i_clause_class(of, at)) != CLASS_BY; at++)
        if (class_ == CLASS_NONE || class_ == CLASS_COMMA || class_ == CLASS_SEMICOLON || class_ == CLASS_QUANTITY)
            return 0;
    size_t points = hne_i_clause_class(of, at + 1) == CLASS_HEDGE ? at + 2 : at + 1;
    int is_gap = hne_i_clause_class(of, points) == CLASS_QUANTITY && hne_i_clause_quantity(of, points)->kind == HNE_UNIT_POINT;
    return is_gap ? at : 0;
}

/* "Exceeding the national average by 2 points", "over the rate of the country by". */
int hne_i_opens_comparison(hne_i_clause *of, size_t *at)
{
    size_t next = *at + 1;
    while (hne_i_clause_class(of, next) == CLASS_EMPTY)
        next++;
    hne_i_class class_ = hne_i_clause_class(of, next);
    int is_area = class_ == CLASS_AVERAGE_OF || class_ == CLASS_HOME;
    int is_word = class_ != CLASS_NONE && hne_i_clause_item(of, next)->flags & TOKEN_HYPHEN; /* "above-scale" */
    size_t by = is_area || is_word ? 0 : by_points(of, next);
    if (hne_i_clause_item(of, *at)->value != HNE_HEDGE_OVER || (!is_area && !by))
        return 0;
    hne_i_consider(of, *at);
    of->cue = CLASS_BEAT;
    of->cue_sign = 1;
    of->beat = of->phrase = *at + 1;
    if (by)
        *at = by - 1; /* what it exceeds is no subject */
    return 1;
}

/* "Exceeding the year before by 7.3 percent", where the verb and its object are one item. */
void hne_i_read_beaten_basis(hne_i_clause *of, size_t at)
{
    const hne_i_entry *entry = hne_i_clause_item(of, at)->entry;
    if (!hne_i_is_verb_of_hedge(entry) || hne_i_clause_class(of, at + 1) != CLASS_BY)
        return;
    hne_i_consider(of, at);
    of->cue = CLASS_CHANGE;
    of->cue_sign = entry->value == HNE_HEDGE_OVER ? 1 : -1;
    of->phrase = at + 1;
}
