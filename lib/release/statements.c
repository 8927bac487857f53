/* SPDX-License-Identifier: MIT */
/* A sentence read from left to right: who is spoken of, when, and what each
 * quantity says of it. */
#include "release/clause.h"

#include <string.h>

static void begin_clause(hne_i_clause *of, size_t at)
{
    of->phrase = at + 1;
    of->cue = CLASS_NONE;
    of->cue_sign = 0;
    of->share.is_spoken_of = 0;
    of->from = (hne_period){0, -1};
    of->from_unsaid = 0;
    of->segment = hne_i_clause_item(of, at)->end;
}

/* "Since 2002", "since China joined late in 2001": no period of what comes next. */
static int is_within_since(const hne_i_clause *of, size_t at)
{
    while (at-- > 0) {
        hne_i_class class_ = hne_i_clause_class(of, at);
        if (class_ == CLASS_SINCE)
            return 1;
        if (class_ == CLASS_COMMA || class_ == CLASS_SEMICOLON || class_ == CLASS_QUANTITY || class_ == CLASS_PERIOD)
            return 0;
    }
    return 0;
}

/* Whether a comma parts what stands before it from the cue. */
static int is_behind_comma(const hne_i_clause *of, size_t at)
{
    for (size_t i = of->phrase; i < at; i++)
        if (hne_i_clause_class(of, i) == CLASS_COMMA)
            return 1;
    return 0;
}

/* "Though the economy slows, the city had 6 billion of": no economy. */
static int has_area_of_its_own(const hne_i_clause *of, size_t verb)
{
    size_t before = verb ? verb - 1 : 0;
    hne_i_class area = verb ? hne_i_clause_class(of, before) : CLASS_NONE;
    if (area != CLASS_AREA && area != CLASS_HOME)
        return 0;
    while (before && hne_i_clause_class(of, before - 1) == CLASS_EMPTY)
        before--;
    size_t amount = hne_i_clause_class(of, verb + 1) == CLASS_HEDGE ? verb + 2 : verb + 1;
    return before && hne_i_clause_class(of, before - 1) == CLASS_COMMA && !of->is_carried &&
           hne_i_clause_class(of, amount) == CLASS_QUANTITY && hne_i_is_amount(hne_i_clause_quantity(of, amount)) &&
           hne_i_clause_class(of, hne_i_past_restated(of, amount + 1)) == CLASS_OF;
}

/* "Saw an increase with an added value of 410 billion", "a growth, its value of": what it comes to, not what it rose by. */
static int opens_level(const hne_i_clause *of, size_t with)
{
    int is_named = 0;
    for (size_t i = with + 1; i < of->reader->items.count; i++) {
        hne_i_class class_ = hne_i_clause_class(of, i);
        if (class_ == CLASS_QUANTITY)
            return is_named && hne_i_clause_quantity(of, i)->kind != HNE_UNIT_PERCENT && hne_i_class_before(of, i) == CLASS_OF;
        if (class_ != CLASS_PRONOUN && class_ != CLASS_CONCEPT && class_ != CLASS_MEASURE && class_ != CLASS_OF && !hne_i_is_passed_over(class_))
            return 0;
        is_named |= class_ == CLASS_CONCEPT || class_ == CLASS_MEASURE;
    }
    return 0;
}

/* Whether the comma ends what the cue says: "was 5 percent higher, imports 3 percent", "grew, with exports of". */
static int is_cue_over(const hne_i_clause *of, size_t comma)
{
    switch (of->cue) {
    case CLASS_LEVEL: return 1;
    case CLASS_COMPARE: return comma && hne_i_clause_class(of, comma - 1) == CLASS_COMPARE;
    case CLASS_CHANGE_NOUN: case CLASS_CHANGE: return hne_i_clause_class(of, comma + 1) == CLASS_WITH || opens_level(of, comma);
    default: return 0;
    }
}

/* "Export growth and import growth were": one of several, all of which are names. */
static int is_one_of_rates(const hne_i_clause *of, size_t at)
{
    hne_i_class joins = hne_i_clause_class(of, at + 1);
    if (hne_i_clause_class(of, at) != CLASS_CHANGE_NOUN)
        return 0;
    if (joins != CLASS_AND && joins != CLASS_COMMA)
        return 0;
    size_t next = at + 2;
    while (hne_i_clause_class(of, next) == CLASS_CONCEPT || hne_i_clause_class(of, next) == CLASS_AREA ||
           hne_i_clause_class(of, next) == CLASS_AND || hne_i_clause_class(of, next) == CLASS_EMPTY)
        next++;
    return hne_i_clause_class(of, next - 1) == CLASS_CONCEPT && hne_i_clause_class(of, next) == CLASS_CHANGE_NOUN;
}

/* "A highlight among the exports was advanced products, with 1.4 billion yuan": what comes next is of those. */
static void take_complement(hne_i_clause *of, size_t comma)
{
    hne_i_subject named = hne_i_subject_read(of->reader, of->phrase, comma);
    if (!named.concept && named.slice[0] && !named.is_pronoun && !of->owner[0] && of->has_subject && of->subject.concept &&
        of->subject.concept->sliced == 1 && hne_i_is_bare(&of->subject))
        strcpy(of->owner, named.slice);
}

/* "In terms of imports, farm products made up 14.4 percent": what is told next is a part of those. */
static void speak_of_regarded(hne_i_clause *of, size_t *at)
{
    size_t comma = *at + 1;
    while (hne_i_clause_class(of, comma) != CLASS_COMMA && hne_i_clause_class(of, comma) != CLASS_QUANTITY &&
           hne_i_clause_class(of, comma) != CLASS_NONE)
        comma++;
    hne_i_subject named = hne_i_subject_read(of->reader, *at + 1, comma);
    if (hne_i_clause_class(of, comma) != CLASS_COMMA || !named.concept || named.concept->sliced != 1 || !hne_i_is_bare(&named))
        return;
    hne_i_consider(of, comma);
    of->whole = named.concept;
    begin_clause(of, comma);
    *at = comma;
}

static hne_i_item *item_of(const hne_i_clause *of, size_t at)
{
    return &of->reader->items.items[at];
}

/* "The value added achieved by the primary industry was": whose it is. */
static int is_participle(const hne_i_clause *of, size_t verb)
{
    size_t before = verb, after = verb + 2;
    if (hne_i_clause_class(of, verb + 1) != CLASS_BY)
        return 0;
    while (before > 0 && hne_i_clause_class(of, before - 1) == CLASS_EMPTY)
        before--;
    while (hne_i_clause_class(of, after) == CLASS_EMPTY)
        after++;
    hne_i_class noun = before ? hne_i_clause_class(of, before - 1) : CLASS_NONE;
    hne_i_class whose = hne_i_clause_class(of, after);
    return (noun == CLASS_CONCEPT || noun == CLASS_MEASURE || noun == CLASS_CLOSE) && whose != CLASS_QUANTITY &&
           whose != CLASS_OFFICE && whose != CLASS_NONE;
}

/* The name goes on: "of". */
static void pass_participle(const hne_i_clause *of, size_t verb)
{
    item_of(of, verb)->class_ = CLASS_EMPTY;
    item_of(of, verb + 1)->class_ = CLASS_OF;
}

static void read_item(hne_i_clause *of, size_t *at)
{
    const hne_i_item *item = hne_i_clause_item(of, *at);
    size_t aside;
    switch (item->class_) {
    case CLASS_PERIOD:
        if (hne_i_is_compared(of, *at))
            break;
        of->period = item->period;
        of->has_period = (uint8_t)hne_period_is_valid(item->period);
        of->is_since = (uint8_t)is_within_since(of, *at);
        break;
    case CLASS_LEVEL: case CLASS_CHANGE: case CLASS_SHARE: case CLASS_CONTRIBUTE: case CLASS_RANK: case CLASS_BEAT:
    case CLASS_CHANGE_NOUN: case CLASS_COMPARE:
        if (item->class_ == CLASS_LEVEL && is_participle(of, *at))
            pass_participle(of, *at);
        else if (!is_one_of_rates(of, *at))
            hne_i_read_cue(of, *at);
        break;
    case CLASS_VERB:
        if (!item->value && is_participle(of, *at)) {
            pass_participle(of, *at);
            break;
        }
        if (hne_i_begins_share(of, *at)) /* "the share of services has risen" */
            hne_i_speak_of_share(of, *at);
        else
            hne_i_consider(of, *at);
        if (of->cue == CLASS_CHANGE && is_behind_comma(of, *at)) /* "though trade goes down, industry had 5 billion" */
            of->cue = CLASS_NONE;
        if (!item->value && has_area_of_its_own(of, *at))
            of->has_subject = 0;
        of->phrase = *at + 1;
        if (item->value == HNE_I_VERB_REPORTS)
            of->owner[0] = 0;
        else if (item->value == HNE_I_VERB_PASSES_OBJECT) /* "provided strong support, contributing" */
            hne_i_pass_object(of, at);
        else if (item->value == HNE_I_VERB_DEFINES)
            hne_i_pass_definition(of, at);
        break;
    case CLASS_HEDGE:
        if (!hne_i_opens_comparison(of, at) && hne_i_is_verb_of_hedge(item->entry)) {
            hne_i_consider(of, *at); /* "exports exceeded imports": what is exceeded is no subject */
            hne_i_pass_object(of, at);
        }
        break;
    case CLASS_EMPTY:
        if (item->value == HNE_I_EMPTY_EXAMPLES)
            hne_i_passes_examples(of, at);
        break;
    case CLASS_AMONG:
        if (item->value == HNE_I_AMONG_EXAMPLES && hne_i_passes_examples(of, at))
            break;
        if (item->value == HNE_I_AMONG_TOTAL && *at && hne_i_clause_class(of, *at - 1) == CLASS_QUANTITY &&
            hne_i_clause_quantity(of, *at - 1)->kind == HNE_UNIT_PERCENT)
            break; /* "33 percent of the total" */
        begin_clause(of, *at);
        of->is_new_clause = of->is_among = 1;
        of->is_other_clause = 0; /* "...; therein, exports were" */
        of->whole = of->has_subject && of->subject.concept && of->subject.concept->sliced ? of->subject.concept : NULL;
        of->has_things = of->has_subject && (!of->subject.concept || !of->subject.concept->sliced);
        if (of->has_things)
            of->things = of->subject;
        break;
    case CLASS_COLON: /* "Private enterprises traded most: 7.8 billion yuan", but "the picture is weaker: trade of" */
        hne_i_consider(of, *at);
        begin_clause(of, *at);
        of->is_of_another |= of->owner[0] != 0;
        if (!hne_i_is_trader(of->reader, of->owner))
            of->owner[0] = 0;
        break;
    case CLASS_FUNCTION: case CLASS_SEMICOLON:
        /* "growth in trade with ASEAN, as it rose": spoken of from here */
        if (of->cue == CLASS_CHANGE_NOUN && hne_i_clause_class(of, of->phrase) == CLASS_IN && item->class_ == CLASS_FUNCTION)
            hne_i_consider(of, *at);
        /* "The country's trade, as the ministry reports, was": spoken of from its beginning */
        else if (item->class_ == CLASS_FUNCTION && of->cue == CLASS_NONE && !of->reader->topic->drafts.count && *at &&
                 hne_i_clause_class(of, *at - 1) == CLASS_COMMA)
            hne_i_consider(of, *at - 1);
        begin_clause(of, *at);
        of->partner[0] = of->owner[0] = 0;
        of->is_other_clause = 1;
        of->is_among &= item->class_ == CLASS_SEMICOLON;
        if (item->class_ == CLASS_SEMICOLON) {
            of->last = NO_DRAFT;
            hne_i_open_gap(of, *at);
        } else if (item->value == HNE_I_FUNCTION_REGARDING) {
            speak_of_regarded(of, at);
        }
        break;
    case CLASS_AND:
        hne_i_open_gap(of, *at);
        break;
    case CLASS_WITH:
        if ((of->cue == CLASS_CHANGE || of->cue == CLASS_CHANGE_NOUN) && opens_level(of, *at))
            of->cue = CLASS_NONE;
        break;
    case CLASS_BASIS:
        hne_i_read_beaten_basis(of, *at);
        break;
    case CLASS_COUNTED_IN:
        of->reader->topic->counted_in = item->entry->name;
        of->is_counted_aside = of->depth > 0;
        break;
    case CLASS_STATUS:
        of->status = (uint8_t)item->value;
        break;
    case CLASS_COMMA:
        if (hne_i_clause_class(of, *at + 1) == CLASS_EMPTY && hne_i_clause_class(of, *at + 2) == CLASS_COMMA)
            of->reader->items.items[*at + 2].class_ = CLASS_EMPTY; /* ", meanwhile," parts nothing */
        aside = hne_i_end_of_attribution(of, *at);
        if (aside == *at)
            aside = hne_i_end_of_apposition(of, *at);
        if (aside != *at) {
            hne_i_consider(of, *at);
            *at = aside;
            of->phrase = *at + 1;
            break;
        }
        /* "growth in its trade with ASEAN, with a volume of": spoken of from here */
        if (of->cue == CLASS_CHANGE_NOUN && hne_i_clause_class(of, of->phrase) == CLASS_IN)
            hne_i_consider(of, *at);
        if (of->cue == CLASS_LEVEL && hne_i_clause_class(of, *at + 1) == CLASS_WITH)
            take_complement(of, *at);
        if (is_cue_over(of, *at))
            of->cue = CLASS_NONE;
        hne_i_open_gap(of, *at);
        break;
    case CLASS_OPEN:
        if (hne_i_past_aside(of, *at) != *at) {
            *at = hne_i_past_aside(of, *at) - 1;
            break;
        }
        if (hne_i_end_of_threshold(of, *at)) {
            hne_i_pass_threshold(of, at, hne_i_end_of_threshold(of, *at));
            break;
        }
        of->depth++;
        if ((hne_i_clause_class(of, *at + 1) == CLASS_QUANTITY && !hne_i_is_of_reference(of, *at + 1)) ||
            hne_i_clause_class(of, *at + 1) == CLASS_CHANGE)
            hne_i_consider(of, *at); /* "fertilizers (+13.0%), paper (up 8.4%)" */
        of->outer_phrase = of->phrase;
        of->phrase = of->inner_phrase = *at + 1;
        break;
    case CLASS_CLOSE: /* a phrase goes on behind parentheses that hold no figure */
        of->depth -= of->depth > 0;
        if (of->is_counted_aside)
            of->reader->topic->counted_in = NULL;
        of->is_counted_aside = 0;
        if (of->segment == item->begin) /* what comes next begins behind it */
            of->segment = item->end;
        of->phrase = of->phrase == of->inner_phrase ? of->outer_phrase : *at + 1;
        break;
    case CLASS_QUANTITY:
        *at = hne_i_read_quantities(of, *at);
        break;
    default:
        break;
    }
}

/* Whether a month or a quarter of what the text is about was spoken of. */
static int is_by_the_way(const hne_i_topic *topic)
{
    return hne_period_is_valid(topic->main_period) && hne_period_is_valid(topic->period) &&
           hne_period_months(topic->main_period) > hne_period_months(topic->period) &&
           (hne_period_months(topic->period) == 1 || hne_period_contains(topic->main_period, topic->period));
}

/* A month spoken of by the way is over with its paragraph: what follows is of
 * the period that the text is about. */
static void begin_paragraph(hne_i_reader *reader)
{
    hne_i_topic *topic = reader->topic;
    topic->city = topic->province = NULL;
    topic->counted_in = NULL;
    topic->kept.is_of_paragraph = 0;
    topic->zone_is_spoken_of = 0;
    /* "The western region" of the nation was by the way, too. */
    if (topic->area_spoken_of && topic->area_spoken_level == HNE_I_AREA_NATION && strcmp(topic->area_spoken_of, "China"))
        topic->area_spoken_of = NULL;
    topic->period_is_guess |= topic->periods_mixed;
    if (is_by_the_way(topic)) {
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

/* "The biggest role is played by private enterprises. Their trade was": who stands last, behind "by". */
static const char *trader_behind_by(const hne_i_reader *reader)
{
    for (size_t i = reader->items.count; i-- > 0;)
        if (hne_i_class_at(reader, i) == CLASS_BY)
            return hne_i_leading_trader(reader, i + 1, reader->items.count);
    return NULL;
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
    else if (!topic->drafts.count && !of->reader->sentence.ended && of->reader->sentence.starts_paragraph && of->has_period &&
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
    const char *trader = of->phrase ? NULL : hne_i_leading_trader(of->reader, 0, of->reader->items.count);
    topic->was_not_understood = !topic->drafts.count && (!of->has_subject || of->is_carried) && !of->agent &&
                                !of->subject.is_rate;
    const char *agent = hne_i_has_class(of->reader, CLASS_BY) ? trader_behind_by(of->reader) : NULL;
    if (topic->drafts.count)
        topic->theme[0] = 0;
    else if (agent)
        strcpy(topic->theme, agent);
    else if (of->owner[0] && !strpbrk(of->owner, "0123456789")) /* no line with a time of day */
        strcpy(topic->theme, of->owner);
    else if (of->has_subject && !of->is_carried && of->subject.slice[0]) {
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
        read_item(of, &i);
}

/* What comes first is of the first subject behind it, at the time that either names. */
static void read_around_leading(hne_i_clause *of, size_t comma)
{
    hne_i_topic *topic = of->reader->topic;
    for (size_t i = 0; i < comma; i++)
        if (hne_i_clause_class(of, i) == CLASS_PERIOD)
            read_item(of, &i);
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

void hne_i_read_sentence(hne_i_reader *reader)
{
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
    hne_i_take_label(&of);
    const char *area_before = topic->area_spoken_of;
    uint8_t level_before = topic->area_spoken_level;
    size_t leading = hne_i_end_of_leading(&of);
    if (leading)
        read_around_leading(&of, leading);
    else
        read_items(&of, 0, reader->items.count);
    note_theme(&of);
    hne_i_note_label(&of);
    hne_i_settle_area_spoken_of(reader, area_before, level_before);
    hne_i_note_areas(reader);
    hne_i_state_drafts(reader);
    int is_stated = was_stated(reader);
    topic->was_unread = topic->drafts.count && !is_stated;
    if (topic->was_unread && of.has_period && !hne_period_equal(of.period, topic->period))
        topic->period_is_guess = 1; /* what was not understood was of another time, and so may be what follows */
    if (is_stated) /* else what was spoken of stays what it was */
        topic->spoke_of_several = are_several(reader);
    topic->levels_listed = hne_i_levels_listed(reader);
}
