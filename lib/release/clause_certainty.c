/* SPDX-License-Identifier: MIT */
/* Whether what is said is said of what it seems to be. */
#include "release/clause.h"

#include <string.h>

/* A slice of it, or of what makes up the same whole. */
static int is_narrower(const hne_i_clause *of, const hne_i_subject *before, const hne_i_subject *subject)
{
    return before->concept && !hne_i_is_bare(before) && hne_i_is_alike(of->reader, before, subject);
}

/* Whether a part of the whole, or the whole itself, was stated without slices and partners. */
static int is_part_stated(const hne_i_clause *of, const hne_i_concept *whole)
{
    const hne_i_language *language = of->reader->lexicon.language;
    hne_i_subject one = {.concept = whole};
    if (hne_i_is_stated(of->reader, &one))
        return 1;
    for (size_t row = 0; row < *language->part_count; row++) {
        const hne_i_concept_parts *made_of = &language->parts[row];
        int is_row = hne_i_same_code(made_of->whole, whole->code);
        for (size_t i = 0; is_row && i < HNE_I_MOST_PARTS && made_of->parts[i]; i++) {
            one.concept = hne_i_concept_find(language, made_of->parts[i]);
            if (hne_i_is_stated(of->reader, &one))
                return 1;
        }
    }
    return 0;
}

/* Whether anything was said of the subject without slices and partners, of what it makes up, or of the rest of that. */
static int is_whole_spoken_of(const hne_i_clause *of, const hne_i_subject *subject)
{
    const hne_i_topic *topic = of->reader->topic;
    hne_i_subject whole;
    for (size_t i = 0; i < topic->drafts.count; i++) {
        const hne_i_subject *other = &topic->drafts.items[i].subject;
        if (topic->drafts.items[i].certain && hne_i_is_bare(other) && !other->unique && hne_i_is_alike(of->reader, other, subject))
            return 1;
    }
    return is_part_stated(of, subject->concept) ||
           (hne_i_subject_whole(of->reader, subject, &whole) && is_part_stated(of, whole.concept));
}

/* "Agricultural exports rose by 5 percent, while imports fell by 2": all imports, or those. */
static int may_be_of_sliced_half(const hne_i_clause *of, const hne_i_subject *subject)
{
    const hne_i_topic *topic = of->reader->topic;
    hne_i_flow flow = hne_i_flow_of(of->reader->lexicon.language, subject->concept);
    if (flow == HNE_I_FLOW_COUNT || !hne_i_is_bare(subject) || subject->total_said || subject->area_level)
        return 0;
    for (size_t i = topic->drafts.count; i-- > 0;) {
        hne_i_flow before = hne_i_flow_of(of->reader->lexicon.language, topic->drafts.items[i].subject.concept);
        if (before != HNE_I_FLOW_COUNT)
            return before != flow && !hne_i_is_bare(&topic->drafts.items[i].subject);
    }
    return 0;
}

static int is_trade_spoken_of(const hne_i_clause *of)
{
    const hne_i_language *language = of->reader->lexicon.language;
    for (size_t i = 0; i < of->reader->items.count; i++)
        if (hne_i_clause_class(of, i) == CLASS_CONCEPT &&
            hne_i_flow_of(language, hne_i_concept_find(language, hne_i_clause_item(of, i)->entry->name)) != HNE_I_FLOW_COUNT)
            return 1;
    return of->reader->topic->trade_was_stated;
}

/* "Exports of textiles and apparel were 56 billion: textiles, 27": in this sentence or the one before. */
static int is_one_of_those_joined(const hne_i_topic *topic, const char *name)
{
    for (size_t i = 0; i < topic->drafts.count; i++)
        if (topic->drafts.items[i].subject.concept && hne_i_is_one_of(topic->drafts.items[i].subject.slice, name))
            return 1;
    return hne_i_is_one_of(topic->kept.joint, name);
}

/* "It approved nine companies in industry, with foreign investment of 1 billion": theirs, more often than all of it. */
static int may_be_of_things(const hne_i_clause *of, const hne_i_subject *subject)
{
    const hne_i_topic *topic = of->reader->topic;
    if (!topic->drafts.count || topic->drafts.items[topic->drafts.count - 1].subject.concept || !of->phrase_count ||
        !hne_i_is_bare(subject) || subject->concept->sliced != 1 || subject->area_level)
        return 0;
    size_t first = of->phrases[of->phrase_count - 1].first, end = of->phrases[of->phrase_count - 1].end;
    for (size_t i = first ? first - 1 : 0; i < end; i++)
        if (hne_i_clause_class(of, i) == CLASS_WITH)
            return 1;
    return 0;
}

uint8_t hne_i_is_certain(const hne_i_clause *of, const hne_i_subject *subject, int has_period)
{
    const hne_i_topic *topic = of->reader->topic;
    if ((of->is_carried && !of->is_taken_up && !of->is_together) || subject->is_cut || subject->is_guess || subject->refers_back ||
        subject->area_is_guess || subject->is_each || of->is_unsure)
        return 0;
    /* After "electrical goods are the main exports", "the export was" may be theirs. */
    if (topic->theme[0] && hne_i_is_bare(subject) && subject->concept->sliced && !subject->area_level &&
        !of->has_period && !of->agent && !subject->total_said)
        return 0;
    /* "Cross-border trade ... . The exports were": those of the country, or those. */
    if (subject->is_definite && hne_i_is_bare(subject) && subject->concept->sliced && !subject->area &&
        !subject->total_said && !topic->drafts.count && is_narrower(of, &topic->subject, subject))
        return 0;
    /* "E-commerce was 86 billion, of which exports were 62. Imports were": where the text never spoke of them as a whole. */
    if (hne_i_is_bare(subject) && subject->concept->sliced == 1 && !subject->area_level && !of->agent && !subject->total_said &&
        !of->has_period && is_narrower(of, &topic->subject, subject) &&
        !is_whole_spoken_of(of, subject))
        return 0;
    if (may_be_of_things(of, subject) || may_be_of_sliced_half(of, subject))
        return 0;
    /* "The current account showed a surplus": another one. */
    if (subject->needs_trade && hne_i_is_bare(subject) && (of->owner[0] || !is_trade_spoken_of(of)))
        return 0;
    /* In a paragraph on a city "exports" may be the city's or the province's. */
    if (!subject->area && topic->area_spoken_of && *of->reader->area &&
        strcmp(topic->area_spoken_of, of->reader->area))
        return 0;
    /* "The new area had a product of 260 billion. Exports were": its own, or those of the city. */
    if (topic->zone_is_spoken_of && *of->reader->area && subject->concept && hne_i_is_bare(subject) && !subject->area_level &&
        !hne_i_comes_home(of->reader))
        return 0;
    /* "cities", "countries": whose, is not said. */
    if (!subject->concept && !strchr(subject->slice, ' ') && !is_one_of_those_joined(topic, subject->slice))
        return 0;
    return has_period || !topic->period_is_guess;
}

int hne_i_may_be_with_partner(const hne_i_clause *of, size_t at, const hne_i_subject *subject)
{
    /* "With Angola trade was 1.1 billion, as Chinese exports dropped to 156 million": the region's own name tells no more */
    int is_elsewhere = subject->area_level && (!subject->area || strcmp(subject->area, of->reader->area) || subject->total_said);
    if (!hne_i_is_bare(subject) || !subject->concept->sliced || is_elsewhere || !*of->reader->area ||
        (subject->area_level && subject->unique) || subject->is_combined)
        return 0;
    for (size_t i = at; i-- > 0;)
        if (hne_i_clause_class(of, i) == CLASS_PARTNER ||
            (hne_i_clause_class(of, i) == CLASS_AREA && hne_i_clause_item(of, i)->value == HNE_I_AREA_FOREIGN))
            return 1;
    return 0;
}
