/* SPDX-License-Identifier: MIT */
/* A sentence read from left to right: who is spoken of, when, and what each
 * quantity says of it. One function for each sort of item. */
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

/* "The highest of this year", "the best result this year": by the way. */
static int is_of_superlative(const hne_i_clause *of, size_t at)
{
    at -= at && hne_i_clause_class(of, at - 1) == CLASS_OF;
    return at && hne_i_clause_class(of, at - 1) == CLASS_SUPERLATIVE;
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
        if (class_ != CLASS_PRONOUN && class_ != CLASS_CONCEPT && class_ != CLASS_MEASURE && class_ != CLASS_OF &&
            !hne_i_is_passed_over(class_))
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

static void read_period(hne_i_clause *of, size_t at)
{
    const hne_i_item *item = hne_i_clause_item(of, at);
    if (hne_i_is_compared(of, at) || is_of_superlative(of, at) || hne_i_is_without_figure(of, at))
        return;
    of->period = item->period;
    of->has_period = (uint8_t)hne_period_is_valid(item->period);
    of->is_since = (uint8_t)is_within_since(of, at);
}

static void read_verb(hne_i_clause *of, size_t *at)
{
    const hne_i_item *item = hne_i_clause_item(of, *at);
    if (!item->value && is_participle(of, *at)) {
        pass_participle(of, *at);
        return;
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
    else if (item->value == HNE_I_VERB_BECOMES)
        hne_i_pass_complement(of, at);
}

/* "The contribution rate of industry to economic growth was", "its contribution to economic growth was", "a contribution
 * to the growth of exports of 5 percent": the item before the figure; 0 if the noun is not followed so. */
static size_t verb_of_contribution(const hne_i_clause *of, size_t noun, size_t *to)
{
    const hne_i_item *item = hne_i_clause_item(of, noun);
    hne_i_class behind = hne_i_clause_class(of, noun + 1);
    *to = 0;
    if (item->class_ != CLASS_CONTRIBUTE || item->value != HNE_I_CONTRIBUTION_NOUN || (behind != CLASS_OF && behind != CLASS_TO))
        return 0;
    for (size_t i = noun + 1; i < of->reader->items.count; i++)
        switch (hne_i_clause_class(of, i)) {
        case CLASS_TO: *to = i; break;
        case CLASS_LEVEL: return *to ? i : 0;
        case CLASS_OF:
            if (*to && hne_i_clause_class(of, i + 1) == CLASS_QUANTITY)
                return i;
            break;
        case CLASS_QUANTITY: case CLASS_SEMICOLON: case CLASS_FUNCTION: case CLASS_CHANGE: case CLASS_VERB: return 0;
        default: break;
        }
    return 0;
}

/* "Newly increased foreign investment of 5 billion": of a flow that is all of it, of a stock what it grew by. */
static int passes_new_flow(hne_i_clause *of, size_t at)
{
    const hne_i_entry *newly = at ? hne_i_clause_item(of, at - 1)->policy : NULL;
    if (!newly || newly->class_ != CLASS_ASIDE || hne_i_clause_class(of, at) != CLASS_CHANGE || hne_i_clause_class(of, at + 1) != CLASS_CONCEPT)
        return 0;
    const hne_i_concept *concept = hne_i_concept_find(of->reader->lexicon.language, hne_i_clause_item(of, at + 1)->entry->name);
    if (!concept || concept->nature != HNE_NATURE_FLOW)
        return 0;
    item_of(of, at - 1)->class_ = item_of(of, at)->class_ = CLASS_EMPTY;
    return 1;
}

static void read_cue(hne_i_clause *of, size_t *at)
{
    if (passes_new_flow(of, *at) || hne_i_passes_predicate(of, at))
        return;
    size_t to, verb = verb_of_contribution(of, *at, &to);
    if (verb) {
        int is_of_another = hne_i_clause_class(of, *at + 1) == CLASS_OF;
        of->phrase = is_of_another ? *at + 2 : of->phrase;
        hne_i_consider(of, is_of_another ? to : *at);
        of->cue = CLASS_CONTRIBUTE;
        of->cue_sign = 1;
        of->contributed_to = to + 1;
        of->phrase = *at = verb;
    } else if (hne_i_clause_class(of, *at) == CLASS_LEVEL && is_participle(of, *at)) {
        pass_participle(of, *at);
    } else if (!is_one_of_rates(of, *at)) {
        hne_i_read_cue(of, *at);
    }
}

static void read_hedge(hne_i_clause *of, size_t *at)
{
    if (hne_i_opens_comparison(of, at) || !hne_i_is_verb_of_hedge(hne_i_clause_item(of, *at)->entry))
        return;
    hne_i_consider(of, *at); /* "exports exceeded imports": what is exceeded is no subject */
    hne_i_pass_object(of, at);
}

static void read_among(hne_i_clause *of, size_t *at)
{
    const hne_i_item *item = hne_i_clause_item(of, *at);
    if (item->value == HNE_I_AMONG_EXAMPLES && hne_i_passes_examples(of, at))
        return;
    if (item->value == HNE_I_AMONG_TOTAL && *at && hne_i_clause_class(of, *at - 1) == CLASS_QUANTITY &&
        hne_i_clause_quantity(of, *at - 1)->kind == HNE_UNIT_PERCENT)
        return; /* "33 percent of the total" */
    const hne_i_quantity_item *count = *at ? hne_i_clause_quantity(of, *at - 1) : NULL;
    of->is_unsure |= count && hne_i_is_bare_count(count); /* "37 firms had over 10 million, 7 of which over 50": each */
    begin_clause(of, *at);
    of->is_new_clause = of->is_among = 1;
    of->is_other_clause = 0; /* "...; therein, exports were" */
    of->whole = of->has_subject && of->subject.concept && of->subject.concept->sliced ? of->subject.concept : NULL;
    of->has_things = of->has_subject && (!of->subject.concept || !of->subject.concept->sliced);
    if (of->has_things)
        of->things = of->subject;
}

/* "Private enterprises traded most: 7.8 billion yuan", but "the picture is weaker: trade of". */
static void read_colon(hne_i_clause *of, size_t at)
{
    hne_i_consider(of, at);
    begin_clause(of, at);
    of->is_of_another |= of->owner[0] != 0;
    if (!hne_i_is_trader(of->reader, of->owner))
        of->owner[0] = 0;
}

static void begin_other_clause(hne_i_clause *of, size_t at)
{
    begin_clause(of, at);
    of->partner[0] = of->owner[0] = 0;
    of->is_other_clause = 1;
}

static void read_function(hne_i_clause *of, size_t *at)
{
    /* "growth in trade with ASEAN, as it rose": spoken of from here */
    if (of->cue == CLASS_CHANGE_NOUN && hne_i_clause_class(of, of->phrase) == CLASS_IN)
        hne_i_consider(of, *at);
    /* "The country's trade, as the ministry reports, was": spoken of from its beginning */
    else if (of->cue == CLASS_NONE && !of->reader->topic->drafts.count && *at && hne_i_clause_class(of, *at - 1) == CLASS_COMMA)
        hne_i_consider(of, *at - 1);
    begin_other_clause(of, *at);
    of->is_among = 0;
    if (hne_i_clause_item(of, *at)->value == HNE_I_FUNCTION_REGARDING)
        speak_of_regarded(of, at);
}

static void read_semicolon(hne_i_clause *of, size_t at)
{
    begin_other_clause(of, at);
    of->last = NO_DRAFT;
    hne_i_open_gap(of, at);
}

/* "Both grew, with the former": of those named before the comma. */
static int opens_former(const hne_i_clause *of, size_t comma)
{
    size_t next = comma + (hne_i_clause_class(of, comma + 1) == CLASS_WITH ? 2 : 1);
    return hne_i_clause_class(of, next) == CLASS_PRONOUN && hne_i_clause_item(of, next)->value == PRONOUN_FORMER;
}

/* "Trade (exports of 5 billion and imports of 3 billion) rose", "trade, which includes exports of 5 billion, rose": the
 * item where figures of others end and the verb goes on; 0 if it does not. */
static size_t end_of_others(const hne_i_clause *of, size_t at, hne_i_class closes)
{
    int names = 0, tells = 0;
    for (size_t i = at + 1; i < of->reader->items.count; i++) {
        hne_i_class class_ = hne_i_clause_class(of, i);
        names |= class_ == CLASS_CONCEPT && !tells;
        tells |= class_ == CLASS_QUANTITY && names;
        if (class_ == CLASS_SEMICOLON || class_ == CLASS_OPEN)
            return 0;
        if (class_ == closes && hne_i_is_verb_of_figure(hne_i_clause_class(of, i + 1)))
            return tells ? i : 0;
        if (class_ == CLASS_CLOSE)
            return 0;
    }
    return 0;
}

/* What is told of those there is none of what goes on behind. */
static void keep_outer_subject(hne_i_clause *of, size_t at)
{
    hne_i_consider(of, at);
    of->outer_subject = of->subject;
    of->has_outer_subject = of->has_subject && of->subject.concept;
}

/* ", which includes exports of 5 billion,": parentheses by another name. */
static void part_inclusion(hne_i_clause *of, size_t at)
{
    int is_inclusion = hne_i_clause_class(of, at + 1) == CLASS_PRONOUN && hne_i_clause_class(of, at + 2) == CLASS_EMPTY &&
                       hne_i_clause_class(of, at + 3) == CLASS_CONCEPT;
    size_t end = is_inclusion ? end_of_others(of, at, CLASS_COMMA) : 0;
    if (!end)
        return;
    item_of(of, at)->class_ = CLASS_OPEN;
    item_of(of, at + 1)->class_ = CLASS_EMPTY;
    item_of(of, end)->class_ = CLASS_CLOSE;
}

static void open_parentheses(hne_i_clause *of, size_t *at)
{
    if (hne_i_past_aside(of, *at) != *at) {
        *at = hne_i_past_aside(of, *at) - 1;
        return;
    }
    if (hne_i_end_of_threshold(of, *at)) {
        hne_i_pass_threshold(of, at, hne_i_end_of_threshold(of, *at));
        return;
    }
    if (!of->depth && end_of_others(of, *at, CLASS_CLOSE))
        keep_outer_subject(of, *at);
    if (!of->depth++) {
        of->outer_period = of->period;
        of->outer_has_period = of->has_period;
    }
    if ((hne_i_clause_class(of, *at + 1) == CLASS_QUANTITY && !hne_i_is_of_reference(of, *at + 1) &&
         !hne_i_take_ranked_place(of, *at)) || hne_i_clause_class(of, *at + 1) == CLASS_CHANGE)
        hne_i_consider(of, *at); /* "fertilizers (+13.0%), paper (up 8.4%)" */
    hne_i_note_partner_before(of, *at);
    of->outer_phrase = of->phrase;
    of->phrase = of->inner_phrase = *at + 1;
}

static int is_region_next(const hne_i_clause *of, size_t comma)
{
    hne_i_class next = hne_i_clause_class(of, comma + 1);
    return next == CLASS_AREA || next == CLASS_HOME;
}

static void read_comma(hne_i_clause *of, size_t *at)
{
    part_inclusion(of, *at);
    if (hne_i_clause_class(of, *at) == CLASS_OPEN) {
        open_parentheses(of, at);
        return;
    }
    if (hne_i_clause_class(of, *at + 1) == CLASS_EMPTY && hne_i_clause_class(of, *at + 2) == CLASS_COMMA)
        item_of(of, *at + 2)->class_ = CLASS_EMPTY; /* ", meanwhile," parts nothing */
    if (of->cue == CLASS_CHANGE && of->last == NO_DRAFT && is_region_next(of, *at)) /* "Trade growing rapidly, Tianjin handled" */
        of->cue = CLASS_NONE;
    size_t aside = hne_i_end_of_attribution(of, *at);
    if (aside == *at)
        aside = hne_i_end_of_apposition(of, *at);
    if (aside != *at) {
        hne_i_consider(of, *at);
        *at = aside;
        of->phrase = *at + 1;
        return;
    }
    if (hne_i_end_of_threshold(of, *at)) {
        hne_i_pass_threshold(of, at, hne_i_end_of_threshold(of, *at));
        return;
    }
    /* "growth in its trade with ASEAN, with a volume of": spoken of from here */
    if (of->cue == CLASS_CHANGE_NOUN && hne_i_clause_class(of, of->phrase) == CLASS_IN)
        hne_i_consider(of, *at);
    if (of->cue == CLASS_LEVEL && hne_i_clause_class(of, *at + 1) == CLASS_WITH)
        take_complement(of, *at);
    if (opens_former(of, *at)) {
        hne_i_consider(of, *at);
        of->phrase = *at + 1;
    }
    if (is_cue_over(of, *at))
        of->cue = CLASS_NONE;
    hne_i_open_gap(of, *at);
}

/* A phrase goes on behind parentheses that hold no figure. */
static void close_parentheses(hne_i_clause *of, size_t at)
{
    const hne_i_item *item = hne_i_clause_item(of, at);
    of->depth -= of->depth > 0;
    if (!of->depth && of->outer_has_period) { /* "(in May it had been 0.3)": that was by the way */
        of->period = of->outer_period;
        of->outer_has_period = 0;
    }
    if (!of->depth && of->has_outer_subject) {
        of->subject = of->outer_subject;
        of->has_outer_subject = of->is_carried = 0;
    }
    if (of->is_counted_aside)
        of->reader->topic->counted_in = NULL;
    of->is_counted_aside = 0;
    if (of->segment == item->begin) /* what comes next begins behind it */
        of->segment = item->end;
    of->phrase = of->phrase == of->inner_phrase ? of->outer_phrase : at + 1;
}

static void read_counted_in(hne_i_clause *of, size_t at)
{
    of->reader->topic->counted_in = hne_i_clause_item(of, at)->entry->name;
    of->is_counted_aside = of->depth > 0;
}

void hne_i_read_item(hne_i_clause *of, size_t *at)
{
    const hne_i_item *item = hne_i_clause_item(of, *at);
    switch (item->class_) {
    case CLASS_PERIOD: read_period(of, *at); break;
    case CLASS_LEVEL: case CLASS_CHANGE: case CLASS_SHARE: case CLASS_CONTRIBUTE: case CLASS_RANK: case CLASS_BEAT:
    case CLASS_CHANGE_NOUN: case CLASS_COMPARE: read_cue(of, at); break;
    case CLASS_VERB: read_verb(of, at); break;
    case CLASS_HEDGE: read_hedge(of, at); break;
    case CLASS_AMONG: read_among(of, at); break;
    case CLASS_COLON: read_colon(of, *at); break;
    case CLASS_FUNCTION: read_function(of, at); break;
    case CLASS_SEMICOLON: read_semicolon(of, *at); break;
    case CLASS_COMMA: read_comma(of, at); break;
    case CLASS_OPEN: open_parentheses(of, at); break;
    case CLASS_CLOSE: close_parentheses(of, *at); break;
    case CLASS_AND: hne_i_open_gap(of, *at); break;
    case CLASS_BASIS: hne_i_read_beaten_basis(of, *at); break;
    case CLASS_COUNTED_IN: read_counted_in(of, *at); break;
    case CLASS_STATUS: of->status = (uint8_t)item->value; break;
    case CLASS_QUANTITY: *at = hne_i_read_quantities(of, *at); break;
    case CLASS_EMPTY:
        if (item->value == HNE_I_EMPTY_EXAMPLES)
            hne_i_passes_examples(of, at);
        break;
    case CLASS_WITH:
        if (hne_i_take_ranked_owner(of, *at))
            break;
        if (hne_i_end_of_threshold(of, *at))
            hne_i_pass_threshold(of, at, hne_i_end_of_threshold(of, *at));
        else if ((of->cue == CLASS_CHANGE || of->cue == CLASS_CHANGE_NOUN) && opens_level(of, *at))
            of->cue = CLASS_NONE;
        break;
    default: break;
    }
}
