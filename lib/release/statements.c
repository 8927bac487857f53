/* SPDX-License-Identifier: MIT */
/* Sentences: what goes on from one to the next, and each read to its statements. */
#include "release/clause.h"

#include <string.h>

/* Whether a month or a quarter of what the text is about was spoken of. */
static int is_by_the_way(const hne_i_topic *topic)
{
    return hne_period_is_valid(topic->main_period) && hne_period_is_valid(topic->period) &&
           hne_period_months(topic->main_period) > hne_period_months(topic->period) &&
           (hne_period_months(topic->period) == 1 || hne_period_contains(topic->main_period, topic->period));
}

/* "Prices in March rose by 4 percent. ... In the first quarter, they rose by 5 percent": a text on a rate that began with
 * a month comes back to it; flows add up, and it may stay with their sum. */
static int is_month_summed_up(const hne_i_topic *topic)
{
    const hne_i_concept *concept = topic->kept.spoken_of;
    return concept && concept->nature == HNE_NATURE_RATIO && hne_period_is_valid(topic->first) &&
           hne_period_is_valid(topic->period) && hne_period_months(topic->first) == 1 &&
           hne_period_months(topic->period) > 1 && hne_period_contains(topic->period, topic->first);
}

/* A month spoken of by the way is over with its paragraph: what follows is of
 * the period that the text is about. */
static void begin_paragraph(hne_i_reader *reader)
{
    hne_i_topic *topic = reader->topic;
    topic->city = topic->province = NULL;
    topic->area_count = 0;
    topic->is_month_on_month = topic->section_is_month_on_month;
    topic->counted_in = NULL;
    topic->kept.is_of_paragraph = 0;
    topic->zone_is_spoken_of = 0;
    topic->named = NULL;
    /* "The western region" of the nation was by the way, too. */
    if (topic->area_spoken_of && topic->area_spoken_level == HNE_I_AREA_NATION && strcmp(topic->area_spoken_of, "China"))
        topic->area_spoken_of = NULL;
    topic->period_is_guess |= topic->periods_mixed;
    if (is_month_summed_up(topic)) {
        topic->period = reader->times.current = topic->first;
        topic->period_is_guess = 1;
    } else if (is_by_the_way(topic) && hne_i_class_at(reader, 0) != CLASS_AMONG) { /* "Of these, exports were" goes on */
        topic->period = reader->times.current = topic->main_period;
        topic->period_is_guess = 1;
    }
}

static int was_stated(const hne_i_reader *reader)
{
    for (size_t i = 0; i < reader->topic->drafts.count; i++)
        if (!reader->topic->drafts.items[i].unread)
            return 1;
    return 0;
}

/* Whether levels or growths of more than one thing were stated. */
static int are_several(const hne_i_reader *reader)
{
    const hne_i_draft *first = NULL;
    for (size_t i = 0; i < reader->topic->drafts.count; i++) {
        const hne_i_draft *draft = &reader->topic->drafts.items[i];
        if (draft->unread || (draft->aspect != HNE_ASPECT_LEVEL && draft->aspect != HNE_ASPECT_GROWTH))
            continue;
        if (first && !hne_i_subject_equal(reader, &first->subject, &draft->subject))
            return 1;
        first = first ? first : draft;
    }
    return 0;
}

/* "The product rose by 4 percent, sales rose by 1. The two growth rates were": of both. */
static void note_grown(hne_i_reader *reader)
{
    hne_i_topic *topic = reader->topic;
    enum { MOST = sizeof topic->grown / sizeof *topic->grown };
    if (!topic->drafts.count)
        return;
    topic->grown_count = 0;
    for (size_t i = 0; i < topic->drafts.count; i++) {
        const hne_i_draft *draft = &topic->drafts.items[i];
        if (draft->unread || draft->aspect != HNE_ASPECT_GROWTH)
            continue;
        if (topic->grown_count == MOST) {
            topic->grown_count = 0;
            return;
        }
        topic->grown[topic->grown_count++] = draft->subject;
    }
}

/* "The economy kept growing in 2018. Its product came to": then, perhaps. */
static void take_leading_year(const hne_i_clause *of)
{
    hne_i_topic *topic = of->reader->topic;
    if (!of->has_period || of->is_since || hne_period_months(of->period) < 3 || hne_period_equal(of->period, topic->period) ||
        (of->reader->times.release.year && of->period.last_month / 12 > of->reader->times.release.year))
        return;
    topic->period = of->reader->times.current = of->period;
    topic->period_is_guess = 1;
}

static int is_behind_of(const hne_i_reader *reader, size_t at)
{
    while (at > 0 && hne_i_class_at(reader, at - 1) == CLASS_EMPTY)
        at--;
    hne_i_class class_ = at ? hne_i_class_at(reader, at - 1) : CLASS_NONE;
    return class_ == CLASS_FOR || class_ == CLASS_OF || class_ == CLASS_OFFICE;
}

/* "The bureau released the figures for 2007": what follows is of then. */
static int announces_figures(const hne_i_clause *of)
{
    const hne_i_reader *reader = of->reader;
    int is_told = 0, is_of_time = 0;
    for (size_t i = 0; i < reader->items.count && hne_i_has_class(reader, CLASS_OFFICE); i++) {
        is_told |= hne_i_class_at(reader, i) == CLASS_VERB && reader->items.items[i].value == HNE_I_VERB_REPORTS;
        is_of_time |= hne_i_class_at(reader, i) == CLASS_PERIOD && is_behind_of(reader, i);
    }
    return is_told && is_of_time;
}

/* "The biggest role is played by private enterprises. Their trade was": who stands last, behind "by". */
static const char *trader_behind_by(const hne_i_reader *reader)
{
    for (size_t i = reader->items.count; i-- > 0;)
        if (hne_i_class_at(reader, i) == CLASS_BY)
            return hne_i_leading_trader(reader, i + 1, reader->items.count);
    return NULL;
}

/* "The backbone of trade is private enterprises. They": who stands last, behind "is". */
static const char *trader_behind_copula(const hne_i_reader *reader)
{
    size_t count = reader->items.count;
    if (count < 2 || reader->items.items[count - 1].class_ != CLASS_QUALIFIER)
        return NULL;
    const hne_i_entry *before = reader->items.items[count - 2].policy;
    return before && before->class_ == CLASS_COPULA ? hne_i_leading_trader(reader, count - 1, count) : NULL;
}

/* "Source: Xinhua | 2014-01-27 | Editor: Li", "09:37": lines of the page around the text. */
static int is_furniture(const hne_i_reader *reader)
{
    return !reader->sentence.ended && (hne_i_has_class(reader, CLASS_DATE) || hne_i_has_class(reader, CLASS_COLON));
}

static int may_be_theme(const hne_i_reader *reader, const char *name)
{
    return name[0] && !is_furniture(reader) && !strpbrk(name, "0123456789");
}

/* "In the first half of this year trade grew in spite of all. It came to": what a paragraph is led into by, too. */
static int leads_into_paragraph(const hne_i_clause *of)
{
    const hne_i_reader *reader = of->reader;
    size_t at = 0;
    while (hne_i_class_at(reader, at) == CLASS_IN || hne_i_class_at(reader, at) == CLASS_EMPTY || hne_i_class_at(reader, at) == CLASS_AT)
        at++;
    return !reader->sentence.ended || hne_i_class_at(reader, at) == CLASS_PERIOD;
}

static void note_theme(const hne_i_clause *of)
{
    hne_i_topic *topic = of->reader->topic;
    /* A month in a sentence without figures is by the way. */
    if (!topic->drafts.count && hne_period_months(of->reader->times.current) == 1 && hne_period_is_valid(topic->period))
        of->reader->times.current = topic->period;
    /* Months in a title, or in a sentence that leads in, are what the figures are of. */
    if (!topic->drafts.count && !topic->has_subject && of->has_period && hne_period_months(of->period) > 1 &&
        hne_period_contains(topic->period, of->period)) {
        topic->period = of->reader->times.current = of->period;
        topic->period_is_guess = 0;
    }
    /* "Key figures in 2014": what stands below is of then. */
    else if (!topic->drafts.count && leads_into_paragraph(of) && of->reader->sentence.starts_paragraph && of->has_period &&
             hne_period_months(of->period) > 1 && hne_period_months(of->period) <= 12) {
        topic->period = of->reader->times.current = of->period;
        topic->period_is_guess = 0;
    }
    if (!topic->drafts.count && of->reader->sentence.ended && of->has_subject && !of->is_carried && hne_i_is_bare(&of->subject) &&
        topic->has_subject && (of->cue == CLASS_CHANGE || of->cue == CLASS_COMPARE)) {
        topic->subject = of->subject; /* "The growth of investment slowed. It came to" */
        topic->subject.is_rate = 0;
        take_leading_year(of);
    }
    if (!topic->drafts.count && of->reader->sentence.ended && announces_figures(of)) {
        take_leading_year(of);
        topic->period_is_guess = topic->theme[0] = 0;
        topic->was_not_understood = 0;
        return;
    }
    const char *trader = of->phrase ? NULL : hne_i_leading_trader(of->reader, 0, of->reader->items.count);
    const char *predicate = trader_behind_copula(of->reader);
    topic->was_not_understood = !topic->drafts.count && (!of->has_subject || of->is_carried) && !of->agent &&
                                !of->subject.is_rate;
    const char *agent = hne_i_has_class(of->reader, CLASS_BY) ? trader_behind_by(of->reader) : NULL;
    if (topic->drafts.count)
        topic->theme[0] = 0;
    else if (agent && !(of->has_subject && !of->is_carried && hne_i_is_trader(of->reader, of->subject.slice)))
        strcpy(topic->theme, agent);
    else if (predicate)
        strcpy(topic->theme, predicate);
    else if (may_be_theme(of->reader, of->owner))
        strcpy(topic->theme, of->owner);
    else if (of->has_subject && !of->is_carried && may_be_theme(of->reader, of->subject.slice)) {
        strcpy(topic->theme, of->subject.slice);
        if (of->subject.concept)
            topic->subject = of->subject; /* "Processing trade grew. Its value was" */
    } else if (trader) { /* "Private businesses did well": before words that no table has */
        strcpy(topic->theme, trader);
        topic->was_not_understood = 0;
    }
}

/* One that begins the sentence, and of which nothing is known. */
static hne_i_clause clause_of(hne_i_reader *reader)
{
    return (hne_i_clause){.reader = reader, .last = NO_DRAFT, .segment = (uint32_t)reader->sentence.begin,
                          .period = {0, -1}, .from = {0, -1}};
}

static void read_items(hne_i_clause *of, size_t first, size_t end)
{
    for (size_t i = first; i < end && !of->reader->status; i++)
        hne_i_read_item(of, &i);
}

/* What comes first is of the first subject behind it, at the time that either names. */
static void read_around_leading(hne_i_clause *of, size_t comma)
{
    hne_i_topic *topic = of->reader->topic;
    for (size_t i = 0; i < comma; i++)
        if (hne_i_clause_class(of, i) == CLASS_PERIOD)
            hne_i_read_item(of, &i);
    of->phrase = comma + 1;
    of->segment = hne_i_clause_item(of, comma)->end;
    read_items(of, comma + 1, of->reader->items.count);
    if (!topic->drafts.count)
        return;
    const hne_i_draft *first = &topic->drafts.items[0];
    int is_told = !first->unread && hne_period_is_valid(first->period);
    hne_i_clause leading = clause_of(of->reader);
    leading.subject = first->subject;
    leading.has_subject = 1;
    leading.status = of->status;
    leading.period = is_told ? first->period : of->period;
    leading.has_period = is_told || of->has_period;
    read_items(&leading, 0, comma);
}

/* "Month on month, prices rose", "year on year, they"; "2. Month-on-Month Changes", over all that is below it. */
static void note_leading_basis(hne_i_reader *reader)
{
    int is_heading = !reader->sentence.ended && !hne_i_has_class(reader, CLASS_QUANTITY);
    for (size_t i = 0; is_heading && i < reader->items.count; i++)
        if (hne_i_class_at(reader, i) == CLASS_BASIS)
            reader->topic->is_month_on_month = reader->topic->section_is_month_on_month =
                reader->items.items[i].value == HNE_BASIS_PERIOD_ON_PERIOD;
    if (hne_i_class_at(reader, 0) == CLASS_BASIS && hne_i_class_at(reader, 1) == CLASS_COMMA)
        reader->topic->is_month_on_month = reader->items.items[0].value == HNE_BASIS_PERIOD_ON_PERIOD;
}

/* "Of the industrial enterprises, the state-owned ones made": among whom they are, and nothing that is told of. */
static void pass_those_among(hne_i_reader *reader)
{
    size_t at = 1;
    int is_among = hne_i_class_at(reader, 0) == CLASS_FUNCTION && reader->items.items[0].value == HNE_I_FUNCTION_AMONG;
    if (hne_i_class_at(reader, 0) != CLASS_OF && !is_among)
        return;
    while (hne_i_class_at(reader, at) == CLASS_EMPTY || hne_i_class_at(reader, at) == CLASS_HOME)
        at++;
    hne_i_class next = hne_i_class_at(reader, at + 2);
    if (hne_i_class_at(reader, at) != CLASS_CONCEPT || reader->items.items[at].value != HNE_I_CONCEPT_LOOSE ||
        hne_i_class_at(reader, at + 1) != CLASS_COMMA || next == CLASS_QUANTITY)
        return;
    for (size_t i = 0; i <= at + 1; i++)
        reader->items.items[i].class_ = CLASS_EMPTY;
}

/* "The fastest growth recorded since 1996": no time of what is told. */
static void pass_since_superlative(hne_i_reader *reader)
{
    int is_open = 0;
    for (size_t i = 0; i + 1 < reader->items.count && hne_i_has_class(reader, CLASS_SINCE); i++)
        switch (hne_i_class_at(reader, i)) {
        case CLASS_SUPERLATIVE: is_open = 1; break;
        case CLASS_COMMA: case CLASS_SEMICOLON: case CLASS_QUANTITY: is_open = 0; break;
        case CLASS_SINCE:
            if (is_open && hne_i_class_at(reader, i + 1) == CLASS_PERIOD)
                reader->items.items[i].class_ = reader->items.items[i + 1].class_ = CLASS_EMPTY;
            break;
        default: break;
        }
}

/* "The region", in a text on a city that names no province: the city. */
static void settle_region(hne_i_reader *reader)
{
    for (size_t i = 0; i < reader->items.count && reader->province_is_unnamed; i++) {
        hne_i_item *item = &reader->items.items[i];
        if (item->class_ == CLASS_HOME && item->value == HNE_I_AREA_PROVINCE && item->entry->name)
            item->value = HNE_I_AREA_CITY;
    }
}

/* "By quarters, the growth was 6.1 percent for the first quarter and 7.9 percent for the second": what follows is of the
 * half again, of which the sentence before was. */
static void come_back_from_parts(hne_i_reader *reader, hne_period before)
{
    enum { QUARTER = 3 };
    hne_i_topic *topic = reader->topic;
    hne_period main = topic->main_period;
    const hne_i_draft *first = NULL;
    int are_several_parts = 0;
    for (size_t i = 0; i < topic->drafts.count; i++) {
        const hne_i_draft *draft = &topic->drafts.items[i];
        if (draft->unread)
            continue;
        first = first ? first : draft;
        if (!hne_period_contains(main, draft->period) || hne_period_equal(main, draft->period) ||
            hne_period_months(draft->period) < QUARTER || !hne_i_subject_equal(reader, &draft->subject, &first->subject))
            return;
        are_several_parts |= !hne_period_equal(first->period, draft->period);
    }
    if (are_several_parts && hne_period_equal(before, main))
        topic->period = reader->times.current = main;
}

void hne_i_read_sentence(hne_i_reader *reader)
{
    settle_region(reader);
    hne_i_settle_kinds(reader);
    pass_those_among(reader);
    pass_since_superlative(reader);
    hne_i_clause of = clause_of(reader);
    hne_i_topic *topic = reader->topic;
    topic->drafts.count = 0;
    if (topic->has_subject) {
        of.subject = topic->subject;
        of.has_subject = of.is_carried = 1;
    }
    of.respectively = (uint8_t)hne_i_has_class(reader, CLASS_RESPECTIVELY);
    of.leads_with = hne_i_class_at(reader, 0) == CLASS_WITH;
    if (reader->sentence.starts_paragraph)
        begin_paragraph(reader);
    note_leading_basis(reader);
    hne_i_take_label(&of);
    const hne_period period_before = topic->period;
    const char *area_before = topic->area_spoken_of;
    uint8_t level_before = topic->area_spoken_level;
    size_t leading = hne_i_end_of_leading(&of);
    if (leading)
        read_around_leading(&of, leading);
    else
        read_items(&of, 0, reader->items.count);
    hne_i_note_named(reader);
    note_theme(&of);
    hne_i_note_label(&of);
    hne_i_settle_area_spoken_of(reader, area_before, level_before);
    hne_i_note_areas(reader);
    hne_i_state_drafts(reader);
    come_back_from_parts(reader, period_before);
    int is_stated = was_stated(reader);
    topic->was_unread = topic->drafts.count && !is_stated;
    if (topic->was_unread && of.has_period && !hne_period_equal(of.period, topic->period))
        topic->period_is_guess = 1; /* what was not understood was of another time, and so may be what follows */
    if (is_stated) /* else what was spoken of stays what it was */
        topic->spoke_of_several = are_several(reader);
    topic->levels_listed = hne_i_levels_listed(reader);
    hne_i_note_levels(reader);
    note_grown(reader);
}
