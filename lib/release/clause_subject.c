/* SPDX-License-Identifier: MIT */
/* Who is spoken of: noun phrases of the sentence as its subjects. */
#include "release/clause.h"

#include <string.h>

/* "Processing trade did well, with a trade volume of 5 billion": the wider name
 * stands for the narrower one before it. */
static int widens_only(const hne_i_clause *of, const hne_i_subject *found)
{
    hne_i_subject whole;
    return of->has_subject && !of->is_carried && hne_i_is_bare(found) && !found->whole_said && !found->area_level &&
           hne_i_subject_whole(of->reader, &of->subject, &whole) && whole.concept == found->concept &&
           !hne_i_subject_equal(of->reader, &of->subject, found) && !of->is_new_clause && !of->is_other_clause;
}

/* "With a trade volume of 5 billion, foreign companies ...": what was said so far is of them. */
static void give_to(hne_i_clause *of, const hne_i_subject *owner)
{
    hne_i_topic *topic = of->reader->topic;
    for (size_t i = 0; i < topic->drafts.count && of->leads_with; i++) {
        hne_i_subject *subject = &topic->drafts.items[i].subject;
        if (topic->drafts.items[i].unread || !hne_i_is_bare(subject) || !subject->concept->sliced ||
            subject->area_level)
            continue;
        strcpy(subject->slice, owner->slice);
        strcpy(subject->partner, owner->partner);
        if (owner->area)
            subject->area = owner->area;
    }
    of->leads_with = of->leads_with && !topic->drafts.count;
}

/* "Much higher than the national level", "fourth nationwide", "beside 6.2 percent of China's": by the way, what
 * comes next is not of there. */
static int is_only_compared(const hne_i_clause *of, const hne_i_subject *area)
{
    const hne_i_topic *topic = of->reader->topic;
    const hne_i_draft *first = topic->drafts.count ? topic->drafts.items : NULL;
    if (of->cue == CLASS_COMPARE || of->cue == CLASS_BEAT ||
        (of->has_compared && !area->concept && strcmp(area->area, of->reader->area)))
        return 1;
    return area->area_level == HNE_I_AREA_NATION && first && !first->unread && !first->subject.area_is_guess &&
           !strcmp(hne_i_subject_area(of->reader, &first->subject), of->reader->area);
}

static void speak_of_area(hne_i_clause *of, const hne_i_subject *found)
{
    if (is_only_compared(of, found))
        return;
    of->reader->topic->area_spoken_of = found->area;
    of->reader->topic->area_spoken_level = found->area_level;
}

void hne_i_take_subject(hne_i_clause *of, hne_i_subject *found)
{
    hne_i_topic *topic = of->reader->topic;
    hne_i_fill_in(of, found);
    if (widens_only(of, found))
        return;
    of->is_new_clause = of->is_other_clause = of->is_together = of->share.is_spoken_of = of->partner_is_behind = 0;
    if (found->area_level)
        speak_of_area(of, found);
    if (found->is_zone != (found->area_level > 0))
        topic->zone_is_spoken_of = found->is_zone;
    const hne_i_concept *head = found->concept ? found->concept : hne_i_concept_told(of->reader, found->slice);
    topic->head_is_stale = !head || (found->head_is_taken_up && topic->head_is_stale);
    topic->head_measure = found->concept ? NULL : found->measure;
    if (head)
        topic->head = head;
    if (!found->concept) {
        strcpy(of->owner, found->slice);
        of->owner_is_zone = found->is_zone;
    }
    if (found->area_level == HNE_I_AREA_PROVINCE)
        topic->province = found->area;
    if (found->area_level == HNE_I_AREA_CITY)
        topic->city = found->area;
    of->subject = *found;
    of->from = (hne_period){0, -1};
    of->from_unsaid = 0;
    of->has_subject = 1;
    of->is_carried = 0;
    of->subject_status = found->status;
}

static void note_list(hne_i_clause *of, size_t end)
{
    enum { MOST = sizeof of->phrases / sizeof *of->phrases };
    if (of->phrase_count == MOST) {
        memmove(of->phrases, of->phrases + 1, (MOST - 1) * sizeof *of->phrases);
        of->phrase_count--;
    }
    of->phrases[of->phrase_count].first = of->phrase;
    of->phrases[of->phrase_count++].end = end;
    of->list_is_fresh = 1;
}

static int binds_to_quantity(hne_i_class class_)
{
    static const hne_i_class binding[] = {CLASS_OF,  CLASS_IN, CLASS_TO, CLASS_FROM,    CLASS_FOR,
                                          CLASS_AT, CLASS_BY, CLASS_THAN, CLASS_COMPARE, CLASS_AMONG};
    for (size_t i = 0; i < sizeof binding / sizeof *binding; i++)
        if (class_ == binding[i])
            return 1;
    return 0;
}

/* "3rd in central and western China and 12th": past among whom. */
static size_t past_field(const hne_i_clause *of, size_t first, size_t end)
{
    for (size_t i = first; i < end; i++)
        switch (hne_i_clause_class(of, i)) {
        case CLASS_IN: case CLASS_WORD: case CLASS_EMPTY: case CLASS_AND: break;
        case CLASS_AREA: case CLASS_HOME: first = i + 1; break;
        default: return first;
        }
    return first;
}

/* What stands right behind a quantity with a preposition belongs to it. */
static size_t phrase_begins(const hne_i_clause *of, size_t end)
{
    size_t first = of->phrase;
    if (first && hne_i_clause_class(of, first - 1) == CLASS_QUANTITY && hne_i_clause_class(of, first) == CLASS_IN &&
        hne_i_clause_quantity(of, first - 1)->flags & QUANTITY_RANK && past_field(of, first, end) > first)
        return past_field(of, first, end);
    if (!first || hne_i_clause_class(of, first - 1) != CLASS_QUANTITY ||
        !binds_to_quantity(hne_i_clause_class(of, first)))
        return first;
    while (first < end && hne_i_clause_class(of, first) != CLASS_COMMA && hne_i_clause_class(of, first) != CLASS_DASH &&
           !(hne_i_clause_class(of, first) == CLASS_AND && !hne_i_goes_on_behind_and(of, first)))
        first++;
    return first;
}

/* "imported machines worth 5 billion, wood worth 3 billion": what follows was imported, too. */
static void note_verb(hne_i_clause *of, size_t first, size_t end)
{
    for (size_t i = first; i < end; i++)
        if (hne_i_clause_class(of, i) == CLASS_CONCEPT && hne_i_clause_item(of, i)->value == HNE_I_CONCEPT_VERB)
            of->whole = of->subject.concept;
}

/* "Knowledge industries did well. Their trade was": nothing was understood of the sentence before. */
static int is_of_unknown_owner(const hne_i_clause *of, const hne_i_subject *found)
{
    const hne_i_topic *topic = of->reader->topic;
    return found->has_owner && found->concept && hne_i_is_bare(found) && of->is_carried && topic->was_not_understood;
}

/* "Residential buildings had floor space of": of neither name alone. */
static int belongs_to_name(const hne_i_clause *of, const hne_i_subject *found)
{
    return !found->concept && found->slice[0] && of->has_subject && !of->is_carried && !of->subject.concept &&
           of->last == NO_DRAFT && !of->reader->topic->drafts.count;
}

/* "Into the tertiary industry there poured 23 billion dollars": nothing that it added itself. */
static int goes_into_sector(const hne_i_clause *of, size_t first, const hne_i_subject *found)
{
    return hne_i_clause_class(of, first) == CLASS_TO && found->concept && !found->measure && hne_i_is_bare(found) &&
           hne_i_is_sector(of->reader, found->concept);
}

/* A single word after "with": "equipment, with an investment of 5 billion". */
static int is_measure_with(const hne_i_clause *of, size_t first, const hne_i_subject *found)
{
    while (hne_i_clause_class(of, first) == CLASS_COMMA || hne_i_clause_class(of, first) == CLASS_EMPTY ||
           hne_i_clause_class(of, first) == CLASS_AND)
        first++;
    int is_word = !found->concept && found->slice[0] && !strchr(found->slice, ' ');
    return hne_i_clause_class(of, first) == CLASS_WITH && is_word &&
           of->has_subject && !of->is_carried && !of->subject.concept && of->subject.slice[0];
}

/* "Investment of equipment", unless the name says so already. */
static void measure_subject(const hne_i_clause *of, hne_i_subject *found)
{
    const char *whole = of->subject.slice;
    if (hne_i_have_same_head(found->slice, whole)) {
        strcpy(found->slice, whole);
    } else if (strlen(found->slice) + strlen(" of ") + strlen(whole) < sizeof found->slice) {
        strcat(found->slice, " of ");
        strcat(found->slice, whole);
    }
    if (!found->area)
        found->area = of->subject.area;
}

/* "50% of the trade volume which stood at": the whole may be meant, or the part. */
static int is_of_share(const hne_i_clause *of, size_t end)
{
    const hne_i_draft *before = hne_i_clause_draft(of, of->last);
    return end && before && before->aspect == HNE_ASPECT_SHARE && hne_i_clause_class(of, end - 1) == CLASS_PRONOUN;
}

/* "ASEAN was the largest trading partner": trade with it is spoken of from here. */
static int take_partner(hne_i_clause *of, const hne_i_subject *found)
{
    const char *partner = found->partner[0] ? found->partner : of->partner;
    if (!found->partner_in || hne_i_subject_names(found) || !partner[0])
        return 0;
    hne_i_subject trade = {.concept = found->partner_in, .area = found->area};
    strcpy(trade.partner, partner);
    hne_i_take_subject(of, &trade);
    return 1;
}

/* "The city posted 5 billion yuan", "the former processing 5 million": a verb that no table has stands right before the
 * amount. */
static int is_unknown_verb(const hne_i_clause *of, size_t at)
{
    const hne_i_item *item = hne_i_clause_item(of, at);
    hne_i_class next = hne_i_clause_class(of, at + 1);
    uint32_t length = item->end - item->begin;
    int may_be = length > 4 && !memcmp(of->reader->bytes + item->end - 2, "ed", 2);
    may_be |= length > 5 && !memcmp(of->reader->bytes + item->end - 3, "ing", 3) && hne_i_class_before(of, at) == CLASS_PRONOUN;
    return item->class_ == CLASS_WORD && may_be && !(item->flags & TOKEN_HYPHEN) &&
           (next == CLASS_QUANTITY || next == CLASS_HEDGE);
}

/* "East China's economic powerhouse Jiangsu posted": words that only tell what area it is. */
static int only_describes_area(const hne_i_clause *of, size_t first, size_t end)
{
    while (end > first && (hne_i_clause_class(of, end - 1) == CLASS_EMPTY || hne_i_clause_class(of, end - 1) == CLASS_COMMA))
        end--;
    if (end == first || (hne_i_clause_class(of, end - 1) != CLASS_AREA && hne_i_clause_class(of, end - 1) != CLASS_HOME))
        return 0;
    for (size_t i = end; i-- > first && hne_i_clause_class(of, i) != CLASS_COMMA;)
        if (hne_i_clause_class(of, i) == CLASS_AND || hne_i_is_preposition(hne_i_clause_class(of, i)))
            return 0;
    return 1;
}

/* "Investment in primary industry was 3 billion; in secondary industry it reached": the same, of the other. */
static void cross_in_place(const hne_i_clause *of, size_t first, size_t end, hne_i_subject *found)
{
    while (hne_i_clause_class(of, first) == CLASS_EMPTY || hne_i_clause_class(of, first) == CLASS_AND)
        first++;
    if (hne_i_clause_class(of, first) != CLASS_IN || hne_i_clause_class(of, end - 1) != CLASS_PRONOUN || !hne_i_is_bare(found) ||
        !of->has_subject || !of->subject.concept)
        return;
    const hne_i_concept *head = hne_i_concept_whole(of->reader, of->subject.concept);
    const hne_i_concept_crossing *both = hne_i_crossing(of->reader, head ? head : of->subject.concept, found->concept);
    if (both)
        found->concept = hne_i_concept_find(of->reader->lexicon.language, both->becomes);
    else
        found->is_guess = 1;
}

/* "9.9 billion of them were exported": what "them" is was said before, or not understood. */
static int ends_with_verb(const hne_i_clause *of, size_t first, size_t end)
{
    while (end > first && (hne_i_clause_class(of, end - 1) == CLASS_COMMA || hne_i_clause_class(of, end - 1) == CLASS_EMPTY))
        end--;
    return end > first && hne_i_clause_class(of, end - 1) == CLASS_CONCEPT &&
           hne_i_clause_item(of, end - 1)->value == HNE_I_CONCEPT_VERB;
}

/* "... belonging to them were exported to the value of": something was, whose name was not understood. */
static int is_passive(const hne_i_clause *of, size_t first, size_t end)
{
    for (size_t i = first; i < end; i++) {
        const hne_i_item *verb = hne_i_clause_item(of, i), *before = i ? verb - 1 : NULL;
        if (before && verb->class_ == CLASS_CONCEPT && verb->value == HNE_I_CONCEPT_VERB && before->policy &&
            before->policy->class_ == CLASS_COPULA)
            return 1;
    }
    return 0;
}

/* The noun phrase as it is read by itself. */
static hne_i_subject name_of(const hne_i_clause *of, size_t first, size_t end)
{
    hne_i_subject found = hne_i_is_gap(of, first, end) ? hne_i_subject_of_gap(of, end) : hne_i_subject_read(of->reader, first, end);
    if (!found.concept && found.slice[0] && found.area && only_describes_area(of, first, end))
        found.slice[0] = 0;
    if (hne_i_is_bare(&found) && ends_with_verb(of, first, end) && of->last != NO_DRAFT)
        found.is_guess |= !hne_i_clause_draft(of, of->last)->certain;
    found.is_guess |= (uint8_t)(hne_i_is_bare(&found) && is_passive(of, first, end));
    return found;
}

/* "The economy grew by 6.1 percent. The rate was 4.5 points lower": the growth that was told of. */
static void settle_rate(const hne_i_clause *of, size_t end, hne_i_subject *found)
{
    while (hne_i_clause_class(of, end) != CLASS_NONE && hne_i_clause_class(of, end) != CLASS_QUANTITY)
        end++;
    const hne_i_quantity_item *behind = hne_i_clause_quantity(of, end);
    if (behind && behind->kind == HNE_UNIT_POINT && of->is_carried && of->reader->topic->grown_count == 1) {
        found->slice[0] = 0;
        found->is_rate = 1;
    }
}

/* "Together they", "the two": of the levels that the sentence, or the one before, has listed. */
static int takes_levels_together(const hne_i_clause *of, const hne_i_subject *found)
{
    enum { BOTH = 2 };
    const hne_i_topic *topic = of->reader->topic;
    size_t stated = hne_i_levels_stated(of->reader), before = !stated && of->is_carried ? topic->level_count : 0;
    if (found->is_of_both && !hne_i_subject_names(found))
        return stated == BOTH || before == BOTH;
    if (!found->is_combined || found->concept)
        return 0;
    return stated > 1 || before > 1 || (!stated && of->is_carried && topic->levels_listed);
}

static void take_pronoun(hne_i_clause *of, const hne_i_subject *found)
{
    /* "Laptops were the star. Their value was": not of what was stated before them. */
    const hne_i_topic *topic = of->reader->topic;
    int is_of_theme = topic->theme[0] && strcmp(topic->theme, topic->subject.slice);
    if (!of->has_subject && hne_i_is_trader(of->reader, topic->theme)) {
        hne_i_subject theme = {.slice = ""}; /* "Private enterprises did well. They accounted for" */
        strcpy(theme.slice, topic->theme);
        hne_i_take_subject(of, &theme);
        return;
    }
    of->is_taken_up = of->is_carried && !is_of_theme && !topic->spoke_of_several && !topic->was_unread;
    if (found->is_rate && of->has_subject) {
        of->subject.is_rate = 1;
        of->subject.is_guess |= found->is_guess;
    }
    int may_own = of->subject.concept || topic->level_kind == HNE_UNIT_COUNT || topic->level_kind == HNE_UNIT_NONE;
    if (of->is_carried && is_of_theme && hne_i_is_trader(of->reader, topic->theme))
        strcpy(of->owner, topic->theme); /* "Private businesses did well. They had trade of" */
    else if (of->is_carried && may_own) /* no amount owns another */
        strcpy(of->owner, of->subject.slice);
}

/* "Wuhan's exports rose by 5 percent, Xi'an's by 7": the same, of another. */
static int ends_with_owner(const hne_i_clause *of, size_t end)
{
    while (end && (hne_i_clause_class(of, end - 1) == CLASS_BY || hne_i_clause_class(of, end - 1) == CLASS_EMPTY))
        end--;
    return end && hne_i_clause_class(of, end - 1) == CLASS_AREA && hne_i_clause_item(of, end - 1)->flags & TOKEN_POSSESSIVE;
}

/* "The customs authorities in Kunming, capital of the province, said": where the office is, not what is spoken of. */
static int is_place_of_office(const hne_i_clause *of, size_t end)
{
    for (size_t i = of->phrase + 2; i < end; i++)
        if (hne_i_clause_class(of, i) == CLASS_AREA && hne_i_clause_class(of, i - 2) == CLASS_OFFICE &&
            (hne_i_clause_class(of, i - 1) == CLASS_IN || hne_i_clause_class(of, i - 1) == CLASS_OF))
            return 1;
    return 0;
}

/* "Zhejiang exceeded 7 trillion yuan": in what was spoken of. */
static void take_area(hne_i_clause *of, const hne_i_subject *found, size_t end)
{
    if (is_place_of_office(of, end))
        return;
    of->agent = found->area;
    speak_of_area(of, found);
    note_list(of, end);
    /* A paragraph that begins with another area is hardly of the slice that the last one was at. */
    if (of->is_carried && of->reader->sentence.starts_paragraph && of->subject.concept && of->subject.concept->sliced == 1 &&
        of->reader->topic->area_spoken_of && strcmp(of->reader->topic->area_spoken_of, of->reader->area))
        of->subject.slice[0] = of->subject.partner[0] = 0;
    if (of->has_subject && of->subject.concept && hne_i_is_bare(&of->subject) &&
        (of->is_carried || of->is_other_clause || !of->subject.area_level || ends_with_owner(of, end)))
        of->subject.area = found->area;
}

static void take_bare_partner(hne_i_clause *of, const hne_i_subject *found, size_t end)
{
    strcpy(of->partner, found->partner);
    note_list(of, end);
    if (of->has_subject && !of->is_carried && of->subject.concept && of->subject.partner[0]) {
        strcpy(of->subject.partner, found->partner);
        of->subject.slice[0] = 0;
    }
}

/* What the phrase [first, end) is taken for, by what it says of itself. */
static void take_name(hne_i_clause *of, hne_i_subject *found, size_t first, size_t end)
{
    if (hne_i_subject_names(found)) {
        int is_share = found->head_is_taken_up && of->share.was_spoken_of;
        hne_i_take_subject(of, found);
        of->share.is_spoken_of = (uint8_t)is_share; /* "the share of general trade rose, that of processing trade fell" */
        note_list(of, end);
        note_verb(of, first, end);
    } else if (found->is_pronoun && !found->is_per_head) {
        if (!found->one_of_two || !hne_i_take_one_of_two(of, found))
            take_pronoun(of, found);
    } else if (found->is_per_head && of->has_subject && of->subject.concept) { /* "per capita it was" */
        hne_i_count_per_head(of->reader, &of->subject);
        of->is_taken_up = of->is_carried;
    } else if (found->is_rate && of->has_subject) {
        of->subject.is_rate = 1;
        of->subject.is_guess |= found->is_guess;
        of->is_taken_up = of->is_carried;
    } else if (found->measure && of->has_subject && !of->is_carried && of->subject.concept) {
        hne_i_measure(of->reader, &of->subject, found->measure);
    } else if (found->measure && of->has_subject && !of->is_carried && !of->subject.measure) {
        hne_i_name_by_measure(of->reader, &of->subject, found->measure);
    } else if (found->area) {
        take_area(of, found, end);
    } else if (found->partner[0]) {
        take_bare_partner(of, found, end);
    }
}

/* "Products, with 1.4 billion yuan in exports, representing growth": what the amount was said to be of. */
static int take_name_behind_amount(hne_i_clause *of, size_t first, const hne_i_subject *found)
{
    hne_i_draft *level = hne_i_clause_draft(of, of->last);
    if (!level || level->unread || level->aspect != HNE_ASPECT_LEVEL || !first ||
        hne_i_clause_class(of, first - 1) != CLASS_QUANTITY || hne_i_clause_class(of, first) != CLASS_CONCEPT ||
        !found->concept || found->has_owner || found->area_level)
        return 0;
    if (!level->subject.concept && level->subject.slice[0] && found->concept->sliced == 1)
        level->subject.concept = found->concept;
    if (found->concept != level->subject.concept || hne_i_is_bare(&level->subject))
        return 0;
    of->subject = level->subject;
    return 1;
}

/* "Its chief exports were machines and cars, which had values of": what stands behind the verb is a part of those. */
static void note_complement(hne_i_clause *of, size_t first)
{
    const hne_i_item *verb = first ? hne_i_clause_item(of, first - 1) : NULL;
    if (verb && verb->class_ == CLASS_LEVEL && verb->policy && verb->policy->class_ == CLASS_COPULA && of->has_subject &&
        !of->is_carried && of->subject.concept && of->subject.concept->sliced == 1 && !of->subject.partner[0] &&
        (!of->subject.slice[0] || hne_i_has_any_word(of->reader->lexicon.language->all_goods, of->subject.slice)))
        of->whole = of->subject.concept;
}

/* "Up a steep 70.8 percent": how the writer takes it. */
static int is_remark(const hne_i_clause *of, size_t first, size_t end)
{
    size_t verb = end - 1;
    while (verb > 0 && (hne_i_clause_class(of, verb - 1) == CLASS_BY || hne_i_clause_class(of, verb - 1) == CLASS_EMPTY))
        verb--;
    return end <= first + 2 && verb + 1 < end && verb > 0 && hne_i_clause_class(of, verb - 1) == CLASS_CHANGE &&
           hne_i_clause_class(of, end - 1) == CLASS_WORD && hne_i_clause_quantity(of, end) &&
           hne_i_clause_quantity(of, end)->kind == HNE_UNIT_PERCENT;
}

/* "Better than the national and provincial averages by", "higher than that of the nation, ranking": past what is compared with. */
static size_t past_compared(const hne_i_clause *of, size_t first, size_t end)
{
    int is_than = hne_i_class_before(of, first) == CLASS_THAN;
    for (size_t i = first; i < end; i++)
        if (hne_i_clause_class(of, i) == CLASS_AVERAGE_OF || (is_than && hne_i_clause_class(of, i) == CLASS_COMMA))
            first = i + 1;
    return first;
}

/* A noun phrase before a verb or a quantity: the new subject, if it names one. */
void hne_i_consider(hne_i_clause *of, size_t end)
{
    size_t first = phrase_begins(of, end);
    if (first >= end) {
        if (is_of_share(of, end)) {
            of->is_carried = 1;
            of->is_taken_up = 0;
        }
        return;
    }
    if (is_remark(of, first, end))
        return;
    int is_before_by = hne_i_clause_class(of, end) == CLASS_BY || hne_i_class_before(of, end) == CLASS_BY;
    if (of->beat && first == of->beat && is_before_by && (of->cue == CLASS_COMPARE || of->cue == CLASS_BEAT))
        return; /* "higher than that of the whole country by 7.8 points": what is compared with */
    first = past_compared(of, first, end);
    if (first == end)
        return;
    note_complement(of, first);
    if (end > first + 1 && is_unknown_verb(of, end - 1))
        end--;
    hne_i_subject found = name_of(of, first, end);
    const char *blank = strrchr(found.slice, ' ');
    if (!found.concept && hne_i_has_word(of->reader->lexicon.language->rates, blank ? blank + 1 : found.slice))
        settle_rate(of, end, &found);
    if (!found.concept && (found.slice[0] || found.partner[0] || found.area) && !found.is_pronoun &&
        hne_i_clause_class(of, first) != CLASS_AND) /* "with a population of 5 million and an area of": two of the same */
        give_to(of, &found);
    of->is_unsure |= found.is_each || is_of_unknown_owner(of, &found);
    if (takes_levels_together(of, &found)) {
        of->is_together = 1;
        return;
    }
    if (take_partner(of, &found) || take_name_behind_amount(of, first, &found))
        return;
    hne_i_take_up_at_place(of, first, end, &found);
    cross_in_place(of, first, end, &found);
    hne_i_narrow_by_leading_place(of, first, end, &found);
    hne_i_stay_with_sectors(of, first, end, &found);
    if (is_measure_with(of, first, &found))
        measure_subject(of, &found);
    else
        found.is_guess |= belongs_to_name(of, &found) || goes_into_sector(of, first, &found);
    take_name(of, &found, first, end);
}
