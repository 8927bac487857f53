/* SPDX-License-Identifier: MIT */
/* What the sentence, and those before it, say of a subject that its own words do not. */
#include "release/clause.h"

#include <string.h>

/* The last word without the ending of its plural. */
static size_t head_of(const char *words, const char **out)
{
    const char *blank = strrchr(words, ' ');
    *out = blank ? blank + 1 : words;
    size_t length = strlen(*out);
    return length > 3 && (*out)[length - 1] == 's' ? length - 1 : length;
}

int hne_i_have_same_head(const char *words, const char *others)
{
    const char *head, *other;
    size_t length = head_of(words, &head), of_other = head_of(others, &other);
    return length && length == of_other && !memcmp(head, other, length);
}

/* "Exports to the bloc", "imports from it": with whom trade was spoken of before. */
static int take_up_partner(const hne_i_clause *of, hne_i_subject *subject)
{
    const hne_i_subject *spoken_of[] = {&of->subject, &of->reader->topic->subject};
    if (!subject->is_with_them || subject->partner[0])
        return 0;
    for (size_t i = 0; i < sizeof spoken_of / sizeof *spoken_of && !subject->partner[0]; i++)
        strcpy(subject->partner, spoken_of[i]->partner);
    return subject->partner[0] != 0;
}

/* "these products", "such zones": no guess where the same noun was spoken of. */
static void take_up_slice(const hne_i_clause *of, hne_i_subject *subject)
{
    const hne_i_topic *topic = of->reader->topic;
    const char *spoken_of[] = {topic->theme, of->subject.slice, topic->subject.slice};
    const char *partner = of->subject.partner;
    if (take_up_partner(of, subject)) {
        subject->refers_back = 0;
        return;
    }
    if (subject->is_with_them && !subject->partner[0]) { /* "trade with them", of whom nobody is known */
        subject->is_guess = 1;
        return;
    }
    if (hne_i_have_same_head(subject->slice, partner) && !subject->partner[0]) {
        strcpy(subject->partner, partner);
        subject->slice[0] = 0;
        subject->refers_back = 0;
        return;
    }
    for (size_t i = 0; i < sizeof spoken_of / sizeof *spoken_of && subject->refers_back; i++)
        if (hne_i_have_same_head(subject->slice, spoken_of[i])) {
            strcpy(subject->slice, spoken_of[i]);
            subject->refers_back = 0;
        }
    if (subject->refers_back)
        strcpy(subject->slice, topic->theme[0] ? topic->theme : topic->subject.slice);
}

/* "Trade in services grew. The imports were": those of services. */
static void cross_with_topic(const hne_i_clause *of, hne_i_subject *subject)
{
    const hne_i_concept *spoken_of = of->subject.concept;
    if (!of->has_subject || !spoken_of || !hne_i_is_bare(subject) || subject->total_said || subject->area_level)
        return;
    const hne_i_concept_crossing *both = hne_i_crossing(of->reader, subject->concept, spoken_of);
    if (!both && (spoken_of = hne_i_concept_whole(of->reader, spoken_of)))
        both = hne_i_crossing(of->reader, subject->concept, spoken_of);
    if (!both || !both->goes_on)
        return;
    subject->concept = hne_i_concept_find(of->reader->lexicon.language, both->becomes);
    subject->needs_trade = 0;
    subject->is_guess = of->is_carried;
}

/* "Investment in the primary industry was 3 billion; secondary industry, 5 billion": what was invested in it. */
static void cross_with_sentence(const hne_i_clause *of, hne_i_subject *subject)
{
    if (!of->has_subject || !of->subject.concept || !hne_i_is_bare(subject) || subject->area_level || subject->measure ||
        subject->measure_said)
        return;
    const hne_i_concept *alike = hne_i_crossed_like(of->reader, of->subject.concept, subject->concept);
    if (!alike) { /* "Investment rose, and primary industry saw an increase": of investment in it, or of what it adds */
        const hne_i_concept_crossing *both = hne_i_crossing(of->reader, of->subject.concept, subject->concept);
        subject->is_guess |= both && both->word && !of->is_carried;
        return;
    }
    subject->concept = alike;
    subject->is_guess |= of->is_carried && !of->reader->topic->kept.is_of_paragraph;
}

/* "Private enterprises had processing trade of 5 billion": not all of it. */
static void give_to_trader(const hne_i_clause *of, hne_i_subject *subject)
{
    if (!hne_i_is_trader(of->reader, of->owner) || strstr(subject->slice, of->owner) ||
        hne_i_is_trader(of->reader, subject->slice))
        return;
    if (subject->slice[0] && strlen(subject->slice) + strlen(" of ") + strlen(of->owner) < sizeof subject->slice) {
        strcat(subject->slice, " of ");
        strcat(subject->slice, of->owner);
    } else {
        subject->is_guess = 1;
    }
}

/* "Tobacco is the chief export. Its trade was": not that of tobacco. */
static int is_theme_a_good(const hne_i_clause *of)
{
    const hne_i_topic *topic = of->reader->topic;
    hne_i_flow flow = hne_i_flow_of(of->reader->lexicon.language, topic->subject.concept);
    return !strcmp(topic->theme, topic->subject.slice) && flow != HNE_I_FLOW_COUNT && flow != HNE_I_TRADE;
}

/* "Grain output rose. Its trade was": no trade of that. */
static int is_theme_of_trade(const hne_i_clause *of)
{
    const hne_i_topic *topic = of->reader->topic;
    return hne_i_is_trader(of->reader, topic->theme) || !topic->subject.concept || strcmp(topic->theme, topic->subject.slice) ||
           hne_i_flow_of(of->reader->lexicon.language, topic->subject.concept) != HNE_I_FLOW_COUNT;
}

/* "Processing trade grew. Its value was", "private firms had 54% of it. Their exports were"; otherwise "its" may be
 * of the region. */
static void take_owner(const hne_i_clause *of, hne_i_subject *subject)
{
    const hne_i_topic *topic = of->reader->topic;
    const hne_i_subject *before = &topic->subject;
    if (topic->theme[0] && is_theme_of_trade(of) && (subject->has_owners || !is_theme_a_good(of))) {
        strcpy(subject->slice, topic->theme);
        /* "The opening-up went on. Its trade was": of what is no trader, and has no indicator */
        subject->is_guess |= !subject->has_owners && !hne_i_is_trader(of->reader, topic->theme) &&
                             strcmp(topic->theme, topic->subject.slice);
    }
    else if (subject->has_owners && before->slice[0] && !before->partner[0] && hne_i_is_trader(of->reader, before->slice))
        strcpy(subject->slice, before->slice);
    else if (topic->theme[0] || (topic->has_subject && (before->slice[0] || before->partner[0])))
        subject->is_guess = 1;
}

/* "The Emirates saw their trade with the region grow", "Belt and Road countries had 36%, their trade with the province
 * growing": the region's with them. */
static void turn_round(const hne_i_clause *of, hne_i_subject *subject)
{
    const char *partner = of->partner[0] ? of->partner : of->has_subject ? of->subject.partner : "";
    for (size_t i = 0; i < of->reader->items.count && hne_i_clause_class(of, i) != CLASS_QUANTITY; i++) {
        const hne_i_item *item = hne_i_clause_item(of, i);
        if (item->class_ == CLASS_AREA && item->value == HNE_I_AREA_FOREIGN)
            partner = item->entry->name;
    }
    if (subject->has_owner && partner[0])
        strcpy(subject->partner, partner);
    else
        subject->is_guess = 1;
    subject->has_owner = 0;
}

/* "The planting area was 618 square kilometres, with an output of": something was told of it, and it has none. */
static int is_told_of(const hne_i_clause *of, const char *name)
{
    const hne_i_topic *topic = of->reader->topic;
    for (size_t i = 0; i < topic->drafts.count; i++)
        if (!topic->drafts.items[i].subject.concept && !strcmp(topic->drafts.items[i].subject.slice, name))
            return !hne_i_is_trader(of->reader, name);
    return 0;
}

/* "State-owned enterprises did well, with exports of 5 billion"; "contracts for 5 billion of foreign capital". */
static void take_name_before(const hne_i_clause *of, hne_i_subject *subject)
{
    const hne_i_concept *crossed = hne_i_crossed_by_word(of->reader, subject->concept, of->owner);
    int is_traded = hne_i_flow_of(of->reader->lexicon.language, subject->concept) != HNE_I_FLOW_COUNT;
    if (!crossed && !is_traded && of->cue == CLASS_CHANGE && !hne_i_is_trader(of->reader, of->owner))
        return; /* "Market sales grew rapidly, total retail sales reaching": not theirs */
    if (crossed)
        subject->concept = crossed;
    else
        strcpy(subject->slice, of->owner);

}

/* "Trade in machinery was 17 billion, exports 15, imports 2. The surplus was 13": of what all of these were. Where only one
 * of them was narrower, it may be of that or of all. */
static void balance_of_trade_before(const hne_i_topic *topic, hne_i_subject *subject)
{
    const hne_i_level *trade = &topic->trade, *half = &topic->half;
    if (trade->is_there && !trade->subject.unique && !subject->area_level) {
        strcpy(subject->slice, trade->subject.slice);
        strcpy(subject->partner, trade->subject.partner);
        subject->is_guess |= (uint8_t)(!hne_i_is_bare(subject) && !trade->certain);
    }
    subject->is_guess |= (uint8_t)(hne_i_is_bare(subject) && half->is_there && !hne_i_is_bare(&half->subject));
}

/* "Exports to the US were 82 billion, imports from there 29, the surplus 53": with whom the sentence was at last. */
static void balance_of_flows(const hne_i_clause *of, hne_i_subject *subject)
{
    const hne_i_topic *topic = of->reader->topic;
    if (!hne_i_is_bare(subject) || subject->total_said || subject->has_owners || !hne_i_is_balance(of->reader, subject->concept))
        return;
    const hne_i_subject *last = NULL;
    for (size_t i = topic->drafts.count; i-- > 0 && !subject->area_level;) {
        const hne_i_subject *flow = &topic->drafts.items[i].subject;
        if (hne_i_flow_of(of->reader->lexicon.language, flow->concept) == HNE_I_FLOW_COUNT || (last && flow->concept == last->concept))
            continue;
        if (last) { /* exports and imports of one good */
            strcpy(subject->slice, strcmp(last->slice, flow->slice) ? "" : flow->slice);
            return;
        }
        strcpy(subject->partner, flow->partner);
        last = flow;
    }
    if (!last)
        balance_of_trade_before(topic, subject);
}

/* Whose, of what, and with whom, where its own words tell nothing of it. */
static void fill_in_slice(const hne_i_clause *of, hne_i_subject *subject)
{
    hne_i_subject whole;
    int goes_on = of->is_among || (!of->is_carried && !of->is_other_clause);
    if (of->has_subject && goes_on && !hne_i_is_bare(&of->subject) && of->subject.concept &&
        ((of->is_among && subject->concept == of->subject.concept) ||
         (hne_i_subject_whole(of->reader, subject, &whole) && whole.concept == of->subject.concept) ||
         hne_i_are_of_one_whole(of->reader, subject, &of->subject))) {
        /* "trade with ASEAN was 5 billion, of which exports were 3" */
        strcpy(subject->slice, of->subject.slice);
        strcpy(subject->partner, of->subject.partner);
        subject->is_guess |= of->subject.is_guess;
    } else if (of->partner[0])
        strcpy(subject->partner, of->partner);
    else if (of->owner[0] && !is_told_of(of, of->owner))
        take_name_before(of, subject);
    else if (subject->has_owner && of->is_carried)
        take_owner(of, subject);
    /* "...: its trade rose, with imports surging": theirs, too */
    int goes_on_guessed = of->has_subject && !of->is_carried && of->subject.is_guess;
    subject->is_guess |= of->is_of_another && (subject->has_owner || goes_on_guessed);
}

/* "Hunan's trade was 261 billion: it exported 203": the region did, where nobody else was spoken of. */
static int is_by_region(const hne_i_clause *of, const hne_i_subject *subject)
{
    const hne_i_topic *topic = of->reader->topic;
    const hne_i_subject *before = of->has_subject ? &of->subject : NULL;
    if (!before || !hne_i_is_bare(before) || before->is_guess || before->unique || topic->theme[0] || of->owner[0] ||
        of->partner[0] || (of->is_carried && (topic->was_not_understood || topic->was_unread)))
        return 0;
    return hne_i_is_alike(of->reader, before, subject);
}

/* What the sentence so far says of a subject that its own words do not. */
void hne_i_fill_in(const hne_i_clause *of, hne_i_subject *subject)
{
    hne_i_give_to_people(of, subject);
    if (!subject->concept && of->whole) {
        subject->concept = of->whole;
        if (!subject->area)
            subject->area = of->subject.area;
        if (hne_i_is_all_of_it(of->reader, subject))
            subject->slice[0] = 0; /* "traded 5 billion yuan worth of goods" */
    }
    if (subject->is_with_home && hne_i_is_bare(subject))
        turn_round(of, subject);
    if (!subject->area)
        subject->area = of->agent;
    /* "Trade of China rose by 3.6 percent, with exports growing by 6.1": there */
    if (!subject->area && of->has_subject && !of->is_carried && of->subject.area && subject->concept &&
        (of->subject.area_level || of->subject.area_goes_on) && hne_i_is_alike(of->reader, &of->subject, subject)) {
        subject->area = of->subject.area;
        subject->area_goes_on = 1;
    }
    /* "The cooperation zone recorded a GDP of": nothing of the region. */
    subject->is_guess |= (uint8_t)(of->owner_is_zone && of->owner[0] && hne_i_is_bare(subject) && subject->concept->sliced != 1);
    cross_with_topic(of, subject);
    cross_with_sentence(of, subject);
    if (subject->refers_back && subject->concept)
        take_up_slice(of, subject);
    if (subject->concept && subject->concept->sliced && !hne_i_is_bare(subject) && of->owner[0])
        give_to_trader(of, subject);
    if (hne_i_is_bare(subject) && subject->concept->sliced == 1 && !subject->whole_said) {
        /* "Trade with Brazil was 66 billion, of which Chinese exports were 25": of that trade */
        int is_home_said = of->has_subject && !of->is_carried && of->subject.partner[0] && subject->area &&
                           !strcmp(subject->area, of->reader->area);
        if (!subject->area_level || subject->partner_in || is_home_said)
            fill_in_slice(of, subject);
        else if (of->partner[0] && subject->area && !strcmp(subject->area, of->reader->area))
            strcpy(subject->partner, of->partner); /* "For ASEAN the figure was 3 billion of Chinese exports" */
    }
    if (subject->concept && subject->slice[0])
        hne_i_drop_whole_word(of->reader->lexicon.language, subject); /* "consumption rose to 5 billion kWh of electricity" */
    if (subject->concept)
        balance_of_flows(of, subject);
    subject->is_guess |= subject->is_by_pronoun && !is_by_region(of, subject);
    subject->is_guess |= subject->has_owners && hne_i_is_bare(subject); /* "Farms did worse: their deficit": theirs, whoever they are */
}
