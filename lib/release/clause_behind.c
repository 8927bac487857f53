/* SPDX-License-Identifier: MIT */
/* What stands behind a quantity and tells of what it is. */
#include "release/clause.h"

#include <string.h>

/* "5 billion yuan worth of goods were exported": a verb behind it tells of what. */
static const hne_i_concept *traded_behind(const hne_i_clause *of, size_t first)
{
    for (size_t i = first; i < of->reader->items.count; i++) {
        const hne_i_item *item = hne_i_clause_item(of, i);
        if (item->class_ == CLASS_CONCEPT && item->value == HNE_I_CONCEPT_VERB)
            return hne_i_concept_find(of->reader->lexicon.language, item->entry->name);
        if (item->class_ == CLASS_COMMA || item->class_ == CLASS_QUANTITY || item->class_ == CLASS_SEMICOLON)
            break;
    }
    return NULL;
}

/* "2.2 billion dollars in foreign investment were attracted by industry": not all of it. */
static int goes_on_by_agent(const hne_i_clause *of, size_t at)
{
    while (at < of->reader->items.count && hne_i_clause_class(of, at) != CLASS_COMMA && hne_i_clause_class(of, at) != CLASS_QUANTITY)
        if (hne_i_clause_class(of, at++) == CLASS_BY) {
            hne_i_class agent = hne_i_clause_class(of, at);
            return agent != CLASS_QUANTITY && agent != CLASS_PERIOD && agent != CLASS_AREA && agent != CLASS_HOME;
        }
    return 0;
}

/* "450 billion yuan went into fixed assets": a phrase that names an indicator by itself, past a word for the verb. */
static int named_behind(const hne_i_clause *of, size_t first, hne_i_subject *out)
{
    hne_i_class verb = hne_i_clause_class(of, first);
    size_t at = first + (verb == CLASS_WORD || verb == CLASS_VERB || verb == CLASS_LEVEL || verb == CLASS_EMPTY);
    if (hne_i_clause_class(of, at) != CLASS_CONCEPT || hne_i_clause_item(of, at)->value != HNE_I_CONCEPT_BEHIND)
        return 0;
    *out = hne_i_subject_read(of->reader, at, hne_i_phrase_end(of, at));
    return 1;
}

/* "Ranked third in the country by exports": behind "by" what the rank is in; 0 if that is not said. */
static size_t ranked_by(const hne_i_clause *of, size_t rank)
{
    size_t at = rank + 1;
    if (!(hne_i_clause_quantity(of, rank)->flags & QUANTITY_RANK))
        return 0;
    while (hne_i_clause_class(of, at) == CLASS_IN || hne_i_clause_class(of, at) == CLASS_AREA ||
           hne_i_clause_class(of, at) == CLASS_HOME || hne_i_clause_class(of, at) == CLASS_EMPTY)
        at++;
    return hne_i_clause_class(of, at) == CLASS_BY ? at + 1 : 0;
}

/* The noun phrase behind it: "92 enterprises", "3 billion USD of foreign capital". */
int hne_i_subject_behind(const hne_i_clause *of, size_t at, hne_i_subject *out)
{
    size_t first = at + 1;
    int counts = hne_i_is_bare_count(hne_i_clause_quantity(of, at));
    if (hne_i_clause_class(of, first) == CLASS_OPEN) { /* the same in another currency */
        while (first < of->reader->items.count && hne_i_clause_class(of, first) != CLASS_CLOSE)
            first++;
        first++;
    }
    if (named_behind(of, first, out))
        return 1;
    if (ranked_by(of, at)) {
        *out = hne_i_subject_read(of->reader, ranked_by(of, at), hne_i_phrase_end(of, ranked_by(of, at)));
        return out->concept != NULL;
    }
    int in_total = hne_i_clause_class(of, first) == CLASS_COMBINED && hne_i_clause_class(of, first + 1) == CLASS_CONCEPT;
    /* "They contributed 5 billion yuan to the trade of the city" */
    int contributes = of->cue == CLASS_CONTRIBUTE && hne_i_clause_class(of, first) == CLASS_TO;
    int is_rate_for = hne_i_clause_class(of, first) == CLASS_FOR && hne_i_clause_quantity(of, at)->kind == HNE_UNIT_PERCENT;
    if (hne_i_clause_class(of, first) == CLASS_OF || hne_i_clause_class(of, first) == CLASS_IN || in_total || contributes ||
        is_rate_for)
        first++; /* "5 billion yuan in total foreign trade" */
    else if (!counts || hne_i_clause_class(of, first) == CLASS_AND || hne_i_clause_class(of, first) == CLASS_FROM ||
             (of->has_subject && !of->is_carried && hne_i_clause_class(of, first) == CLASS_WITH))
        return 0; /* "births were 9.02 million with a crude birth rate of" */
    size_t end = hne_i_phrase_end(of, first);
    *out = hne_i_subject_read(of->reader, first, end);
    if (contributes && (!out->concept || out->concept->sliced != 1))
        return 0;
    if (!out->concept && out->slice[0] && !counts)
        out->concept = traded_behind(of, end);
    hne_i_class verb = hne_i_clause_class(of, end);
    if ((verb == CLASS_LEVEL || verb == CLASS_BY) && hne_i_is_bare(out) && goes_on_by_agent(of, end))
        out->is_guess = 1;
    return hne_i_subject_names(out);
}

/* The output that the verb is about, before the amount or behind what stands behind it; NULL if it is about none. */
static const char *measure_of_verb(const hne_i_clause *of, size_t at, size_t noun_end)
{
    for (size_t i = at; i-- > 0;) {
        hne_i_class class_ = hne_i_clause_class(of, i);
        if (class_ == CLASS_VERB)
            return hne_i_clause_item(of, i)->entry->name;
        if (class_ == CLASS_COMMA || class_ == CLASS_SEMICOLON || class_ == CLASS_FUNCTION)
            break;
    }
    int is_passive = hne_i_clause_class(of, noun_end) == CLASS_LEVEL && hne_i_clause_class(of, noun_end + 1) == CLASS_VERB;
    return is_passive ? hne_i_clause_item(of, noun_end + 1)->entry->name : NULL;
}

/* "China produced 220 million tons of coal", "420 million tons of coal were produced": an output of that. */
int hne_i_product_behind(const hne_i_clause *of, size_t at, hne_i_subject *out)
{
    size_t end = hne_i_phrase_end(of, at + 2);
    if (hne_i_clause_quantity(of, at)->kind == HNE_UNIT_CURRENCY || hne_i_clause_class(of, at + 1) != CLASS_OF)
        return 0;
    const char *measure = measure_of_verb(of, at, end);
    *out = hne_i_subject_read(of->reader, at + 2, end);
    if (!measure || out->concept || !out->slice[0])
        return 0;
    hne_i_name_by_measure(of->reader, out, measure);
    out->is_combined &= !out->is_for_one; /* "36.7 million tons of grain in total" */
    return 1;
}

static int is_copula(const hne_i_clause *of, size_t at)
{
    const hne_i_item *item = at < of->reader->items.count ? hne_i_clause_item(of, at) : NULL;
    return item && item->class_ == CLASS_LEVEL && item->policy && item->policy->class_ == CLASS_COPULA;
}

/* "49.7 percent of the trade was contributed by private firms": whose it is. */
int hne_i_part_by_agent(const hne_i_clause *of, size_t at, hne_i_subject *out, size_t *noun_end)
{
    size_t first = hne_i_past_restated(of, at + 1), verb = first;
    if (hne_i_clause_class(of, verb) == CLASS_OF || hne_i_clause_class(of, verb) == CLASS_AMONG)
        verb = hne_i_phrase_end(of, verb + 1);
    hne_i_class said = hne_i_clause_class(of, verb + 1);
    int is_its_share = said == CLASS_SHARE || said == CLASS_CONTRIBUTE;
    if (!is_copula(of, verb) || (!is_its_share && said != CLASS_WORD && said != CLASS_VERB && said != CLASS_LEVEL) ||
        hne_i_clause_class(of, verb + 2) != CLASS_BY)
        return 0;
    size_t end = hne_i_phrase_end(of, verb + 3);
    *out = hne_i_subject_read(of->reader, verb + 3, end);
    *noun_end = hne_i_subject_names(out) ? end : 0;
    if (!hne_i_subject_names(out) || out->concept)
        return out->concept != NULL;
    /* "of trade" behind the figure, or "of the total trade, 49.7 percent was" */
    hne_i_subject whole = verb == first ? hne_i_subject_read(of->reader, of->phrase, at)
                                        : hne_i_subject_read(of->reader, first + 1, verb);
    if (!whole.concept && of->has_subject && !of->is_carried && hne_i_is_bare(&of->subject))
        whole.concept = of->subject.concept; /* "of the revenue of 505.6 billion, 273.47 billion was" */
    if (whole.concept && whole.concept->nature != HNE_NATURE_RATIO)
        out->concept = whole.concept;
    if (!out->concept && !is_its_share) /* "was collected by the government", of nothing that was named */
        return 0;
    of->reader->items.items[verb].class_ = CLASS_BY; /* ends the name before it; what the verb says is read */
    of->reader->items.items[verb + 1].class_ = of->reader->items.items[verb + 2].class_ = CLASS_EMPTY;
    return 1;
}

/* "Tea worth 5 billion yuan was exported": the verb right behind the amount tells what became of what stands before it. */
int hne_i_done_behind(const hne_i_clause *of, size_t at, hne_i_subject *out)
{
    size_t verb = hne_i_past_restated(of, at + 1);
    int is_name = of->has_subject && !of->is_carried && !of->subject.concept && !of->subject.measure && of->subject.slice[0];
    while (is_copula(of, verb) || hne_i_clause_class(of, verb) == CLASS_EMPTY)
        verb++;
    if (!is_name || hne_i_clause_class(of, verb) != CLASS_CONCEPT || hne_i_clause_item(of, verb)->value != HNE_I_CONCEPT_VERB)
        return 0;
    *out = of->subject;
    out->concept = hne_i_concept_find(of->reader->lexicon.language, hne_i_clause_item(of, verb)->entry->name);
    if (hne_i_is_all_of_it(of->reader, out))
        out->slice[0] = 0;
    for (size_t i = hne_i_past_restated(of, at + 1); i <= verb; i++)
        of->reader->items.items[i].class_ = CLASS_EMPTY; /* what comes next is of the same */
    return 1;
}

/* "Foreign capital of 5 billion dollars went into the service sector": what of it did. */
int hne_i_into_sector_behind(const hne_i_clause *of, size_t at, hne_i_subject *out)
{
    enum { A_VERB = 2 };
    const hne_i_reader *reader = of->reader;
    size_t first = hne_i_past_restated(of, at + 1), into = first;
    while (into < first + A_VERB && (hne_i_clause_class(of, into) == CLASS_EMPTY || hne_i_clause_class(of, into) == CLASS_WORD))
        into++;
    if (into == first || hne_i_clause_class(of, into) != CLASS_TO || !of->has_subject || of->is_carried ||
        !hne_i_is_bare(&of->subject) || !of->subject.concept->sliced ||
        hne_i_flow_of(reader->lexicon.language, of->subject.concept) != HNE_I_FLOW_COUNT)
        return 0;
    hne_i_subject sector = hne_i_subject_read(reader, into + 1, hne_i_phrase_end(of, into + 1));
    *out = of->subject;
    if (sector.concept && hne_i_is_bare(&sector) && hne_i_is_sector(reader, sector.concept)) {
        while (hne_i_clause_class(of, into) != CLASS_CONCEPT)
            into++;
        hne_i_narrow_to_sector(reader, hne_i_clause_item(of, into), out->concept, out);
        return 1;
    }
    if (sector.concept || !hne_i_has_any_word(reader->lexicon.language->sectors, sector.slice))
        return 0;
    strcpy(out->slice, sector.slice);
    return 1;
}

/* Where a part of the sentence ends: no verb makes the phrase before it a subject. */
static int ends_part(hne_i_class class_)
{
    return class_ == CLASS_NONE || class_ == CLASS_COMMA || class_ == CLASS_AND || class_ == CLASS_SEMICOLON ||
           class_ == CLASS_CLOSE || class_ == CLASS_FUNCTION || class_ == CLASS_PERIOD;
}

/* Whether the verb spoken last is that of the amount before, which it stood behind. */
static int is_verb_of_amount_before(const hne_i_clause *of)
{
    const hne_i_draft *before = hne_i_clause_draft(of, of->last);
    return before && of->cue == CLASS_LEVEL &&
           is_copula(of, hne_i_past_restated(of, of->reader->quantities.items[before->quantity].item + 1));
}

/* One of two that make up a whole, or the whole itself. */
static int belongs_with(const hne_i_clause *of, const hne_i_subject *before, const hne_i_subject *part)
{
    return before->concept && before->concept != part->concept && hne_i_is_alike(of->reader, before, part);
}

/* "203 billion yuan exports, 58 billion yuan imports"; "of this trade 1.8 billion dollars were Chinese exports and
 * 2.3 billion imports". */
int hne_i_subject_behind_copula(const hne_i_clause *of, size_t at, hne_i_subject *out, size_t *noun_end)
{
    *noun_end = 0;
    const hne_i_draft *before = hne_i_clause_draft(of, of->last);
    size_t first = hne_i_past_restated(of, at + 1);
    hne_i_class ahead = hne_i_class_before(of, at);
    int is_said = is_copula(of, first), is_next = ahead == CLASS_AND || ahead == CLASS_COMMA;
    if ((of->cue != CLASS_NONE && !is_next && !is_verb_of_amount_before(of)) ||
        (!is_said && hne_i_clause_class(of, first) != CLASS_CONCEPT))
        return 0;
    first += (size_t)is_said;
    size_t end = hne_i_phrase_end(of, first);
    if (end == first || !ends_part(hne_i_clause_class(of, end)))
        return 0;
    *out = hne_i_subject_read(of->reader, first, end);
    /* "of the total, 297 billion yuan was urban investment" */
    int is_named_part = is_said && of->is_among && of->whole && out->slice[0] && !out->is_pronoun;
    if ((!out->concept && !is_named_part) || out->is_rate)
        return 0;
    if (is_said)
        return 1;
    int is_part = (before && !before->unread && belongs_with(of, &before->subject, out)) ||
                  (of->has_subject && belongs_with(of, &of->subject, out));
    *noun_end = is_part ? end : 0;
    return is_part;
}

/* "a trade volume of 5 billion worth of imports": the part, not the whole. */
int hne_i_part_behind(const hne_i_clause *of, size_t at, hne_i_subject *out)
{
    hne_i_subject whole;
    if (hne_i_clause_class(of, at + 1) == CLASS_IN && hne_i_subject_behind(of, at, out) && out->concept &&
        hne_i_is_bare(out) && hne_i_is_balance(of->reader, out->concept))
        return 1; /* "with 40 million dollars in favorable balance" */
    return (hne_i_clause_class(of, at + 1) == CLASS_OF || hne_i_clause_class(of, at + 1) == CLASS_IN) &&
           hne_i_subject_behind(of, at, out) && out->concept && hne_i_is_bare(out) &&
           hne_i_subject_whole(of->reader, out, &whole) &&
           (whole.concept == of->subject.concept || /* "and 3 billion worth of exports", after the imports */
            hne_i_are_of_one_whole(of->reader, out, &of->subject));
}

/* "Followed by 24.1 percent in the west and 18.4 percent in the east": instead of where it was before. */
static int is_of_next_place(const hne_i_clause *of, size_t at)
{
    for (size_t i = at; i-- > 0;)
        switch (hne_i_clause_class(of, i)) {
        case CLASS_FUNCTION: return hne_i_clause_item(of, i)->value == HNE_I_FUNCTION_FOLLOWED;
        case CLASS_LEVEL: case CLASS_CHANGE: case CLASS_VERB: case CLASS_SEMICOLON: return 0;
        default: break;
        }
    return 0;
}

static void move_to_place(hne_i_clause *of, const hne_i_subject *place)
{
    of->subject.slice[0] = of->subject.partner[0] = 0;
    if (place->area && place->area_level) {
        of->subject.area = place->area;
        of->subject.area_level = place->area_level;
    }
    strcpy(of->subject.slice, place->slice);
}

int hne_i_is_before_place(const hne_i_clause *of, size_t at)
{
    hne_i_class class_ = hne_i_clause_class(of, at + 1);
    return class_ == CLASS_IN || class_ == CLASS_FOR || (class_ == CLASS_AT && hne_i_clause_class(of, at + 2) == CLASS_QUALIFIER) ||
           (class_ == CLASS_OF && hne_i_clause_item(of, at + 1)->value == HNE_I_DEFINITE);
}

/* "rose by 5% in the chemical industry", "was up 5 percent for the textile sector" */
void hne_i_narrow_by_place(hne_i_clause *of, size_t at)
{
    if (hne_i_clause_class(of, at + 1) == CLASS_IN && of->has_subject && of->subject.concept && is_of_next_place(of, at)) {
        hne_i_subject next = hne_i_subject_read(of->reader, at + 2, hne_i_phrase_end(of, at + 2));
        if (!next.concept && !next.is_pronoun && (next.slice[0] || next.area_level))
            move_to_place(of, &next);
        return;
    }
    if (!hne_i_is_before_place(of, at) || !of->has_subject || !hne_i_is_bare(&of->subject) ||
        (!of->subject.concept->sliced && !hne_i_has_word(of->reader->lexicon.language->told_by_any, of->subject.concept->code)))
        return;
    hne_i_subject place = hne_i_subject_read(of->reader, at + 2, hne_i_phrase_end(of, at + 2));
    if (!place.concept && place.slice[0] && !place.is_pronoun)
        strcpy(of->subject.slice, place.slice);
}

/* "Private businesses contributed 5 billion yuan to exports": theirs. */
void hne_i_give_concept_behind(hne_i_clause *of, size_t at)
{
    if (of->cue != CLASS_CONTRIBUTE || hne_i_clause_class(of, at + 1) != CLASS_TO || !of->has_subject ||
        of->is_carried || of->subject.concept || !of->subject.slice[0])
        return;
    hne_i_subject whole = hne_i_subject_read(of->reader, at + 2, hne_i_phrase_end(of, at + 2));
    if (whole.concept && whole.concept->sliced && hne_i_is_bare(&whole))
        of->subject.concept = whole.concept;
}

/* "exported 5 billion yuan of cars": a slice of what was named. */
int hne_i_goods_behind(const hne_i_clause *of, size_t at, hne_i_subject *out)
{
    hne_i_subject goods;
    if (hne_i_clause_class(of, at + 1) != CLASS_OF || !of->subject.concept->sliced ||
        (of->subject.slice[0] && !of->spread_over_goods))
        return 0;
    goods = hne_i_subject_read(of->reader, at + 2, hne_i_phrase_end(of, at + 2));
    if (goods.concept || !goods.slice[0] || goods.is_pronoun)
        return 0;
    *out = of->subject;
    strcpy(out->slice, goods.slice);
    return !hne_i_is_all_of_it(of->reader, out);
}

/* Whether the statement before is of a use of the same. */
static int is_use_before(const hne_i_topic *topic, const hne_i_subject *spent)
{
    const hne_i_draft *before = topic->drafts.count ? &topic->drafts.items[topic->drafts.count - 1] : NULL;
    return before && !before->unread && before->subject.concept == spent->concept && before->subject.slice[0];
}

/* Where "on" stands behind the amount at `at`, or behind "was spent"; 0 if it does not. */
static size_t on_behind(const hne_i_clause *of, size_t at, const hne_i_subject *spent)
{
    size_t next = hne_i_past_restated(of, at + 1);
    int is_said = is_copula(of, next);
    if (!is_said && !is_use_before(of->reader->topic, spent))
        return 0;
    next += (size_t)is_said;
    while (is_said && hne_i_clause_class(of, next) == CLASS_EMPTY)
        next++;
    return hne_i_clause_class(of, next) == CLASS_AT ? next : 0;
}

/* "RMB 9.9 billion was spent on education", after the expenditure, and "8.9 billion on transportation", after that. */
int hne_i_use_behind(const hne_i_clause *of, size_t at, hne_i_subject *out)
{
    const hne_i_subject *spent = of->has_things ? &of->things : &of->subject;
    if (!of->has_subject || !spent->concept || hne_i_clause_quantity(of, at)->kind != HNE_UNIT_CURRENCY ||
        !hne_i_has_word(of->reader->lexicon.language->told_by_use, spent->concept->code))
        return 0;
    size_t on = on_behind(of, at, spent);
    if (!on)
        return 0;
    size_t end = hne_i_phrase_end(of, on + 1);
    hne_i_subject use = hne_i_subject_read(of->reader, on + 1, end);
    if (use.concept || !use.slice[0] || use.is_pronoun)
        return 0;
    for (size_t i = at + 1; i < end; i++)
        of->reader->items.items[i].class_ = CLASS_EMPTY; /* what comes next is of the same */
    *out = *spent;
    out->is_guess = 0;
    strcpy(out->slice, use.slice);
    return 1;
}

/* "4.7 percent GDP growth": what grows stands before the noun; where that is, 0 if it is not so. */
static size_t noun_of_growth(const hne_i_clause *of, size_t first)
{
    size_t at = first;
    while (hne_i_clause_class(of, at) == CLASS_QUALIFIER || hne_i_clause_class(of, at) == CLASS_MODE)
        at++;
    int is_named = hne_i_clause_class(of, at) == CLASS_CONCEPT && hne_i_clause_item(of, at)->value != HNE_I_CONCEPT_VERB;
    return is_named && hne_i_clause_class(of, at + 1) == CLASS_CHANGE_NOUN ? at + 1 : 0;
}

/* "a 5.6% increase in exports": the subject stands behind the noun. */
int hne_i_subject_of_change_behind(const hne_i_clause *of, size_t at, hne_i_subject *out)
{
    size_t i = at + 1;
    while (hne_i_clause_class(of, i) == CLASS_BASIS || hne_i_clause_class(of, i) == CLASS_EMPTY)
        i++;
    size_t noun = noun_of_growth(of, i);
    if (noun && hne_i_clause_quantity(of, at)->kind == HNE_UNIT_PERCENT) {
        *out = hne_i_subject_read(of->reader, i, noun);
        return out->concept != NULL;
    }
    if (hne_i_clause_class(of, i++) != CLASS_CHANGE_NOUN)
        return 0;
    hne_i_class class_ = hne_i_clause_class(of, i);
    if (class_ != CLASS_IN && class_ != CLASS_OF && class_ != CLASS_FOR && class_ != CLASS_AT)
        return 0;
    *out = hne_i_subject_read(of->reader, i + 1, hne_i_phrase_end(of, i + 1));
    return out->concept != NULL;
}

/* "60,000 tourists were in Jiaxing": not everywhere. */
void hne_i_count_in_place(const hne_i_clause *of, size_t at, hne_i_subject *things)
{
    size_t verb = hne_i_phrase_end(of, at + 1);
    if (things->area || hne_i_clause_class(of, verb) != CLASS_LEVEL || hne_i_clause_class(of, verb + 1) != CLASS_IN ||
        hne_i_clause_class(of, verb + 2) != CLASS_AREA)
        return;
    things->area = hne_i_clause_item(of, verb + 2)->entry->name;
    things->area_level = (uint8_t)hne_i_clause_item(of, verb + 2)->value;
}
