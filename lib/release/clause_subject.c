/* SPDX-License-Identifier: MIT */
/* Who is spoken of: noun phrases of the sentence as its subjects. */
#include "release/clause.h"

#include <string.h>

/* What the sentence so far says of a subject that its own words do not. */
static void fill_in(const hne_i_clause *of, hne_i_subject *subject)
{
    const hne_i_topic *topic = of->reader->topic;
    if (!subject->concept && of->whole) {
        subject->concept = of->whole;
        if (!subject->area)
            subject->area = of->subject.area;
    }
    if (!subject->area)
        subject->area = of->agent;
    if (subject->refers_back && subject->concept)
        strcpy(subject->slice, topic->theme[0] ? topic->theme : topic->subject.slice);
    if (!hne_i_is_bare(subject) || !subject->concept->sliced || subject->whole_said ||
        (subject->area_level && !subject->names_partner))
        return;
    hne_i_subject whole;
    if (of->has_subject && !of->is_carried && !hne_i_is_bare(&of->subject) && of->subject.concept &&
        !of->is_other_clause &&
        ((hne_i_subject_whole(of->reader, subject, &whole) && whole.concept == of->subject.concept) ||
         hne_i_are_of_one_whole(of->reader, subject, &of->subject))) {
        /* "trade with ASEAN was 5 billion, of which exports were 3" */
        strcpy(subject->slice, of->subject.slice);
        strcpy(subject->partner, of->subject.partner);
    } else if (of->partner[0])
        strcpy(subject->partner, of->partner);
    else if (of->owner[0]) /* "State-owned enterprises did well, with exports of 5 billion" */
        strcpy(subject->slice, of->owner);
}

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

void hne_i_take_subject(hne_i_clause *of, hne_i_subject *found)
{
    hne_i_topic *topic = of->reader->topic;
    fill_in(of, found);
    if (widens_only(of, found))
        return;
    of->is_new_clause = of->is_other_clause = 0;
    if (found->area_level)
        topic->area_spoken_of = found->area;
    if (found->concept)
        topic->head = found->concept;
    else
        strcpy(of->owner, found->slice);
    if (found->area_level == 2)
        topic->province = found->area;
    if (found->area_level == 3)
        topic->city = found->area;
    of->subject = *found;
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

/* What stands right behind a quantity with a preposition belongs to it. */
static size_t phrase_begins(const hne_i_clause *of, size_t end)
{
    size_t first = of->phrase;
    hne_i_class class_ = hne_i_clause_class(of, first);
    if (!first || hne_i_clause_class(of, first - 1) != CLASS_QUANTITY ||
        !(class_ == CLASS_OF || class_ == CLASS_IN || class_ == CLASS_TO || class_ == CLASS_FROM ||
          class_ == CLASS_FOR || class_ == CLASS_AT || class_ == CLASS_BY))
        return first;
    while (first < end && hne_i_clause_class(of, first) != CLASS_COMMA && hne_i_clause_class(of, first) != CLASS_AND)
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

/* "50% of the trade volume which stood at": the whole may be meant, or the part. */
static int is_of_share(const hne_i_clause *of, size_t end)
{
    const hne_i_draft *before = hne_i_clause_draft(of, of->last);
    return end && before && before->aspect == HNE_ASPECT_SHARE && hne_i_clause_class(of, end - 1) == CLASS_PRONOUN;
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
    hne_i_subject found = hne_i_subject_read(of->reader, first, end);
    if (!found.concept && (found.slice[0] || found.partner[0] || found.area) && !found.is_pronoun)
        give_to(of, &found);
    if (hne_i_subject_names(&found)) {
        hne_i_take_subject(of, &found);
        note_list(of, end);
        note_verb(of, first, end);
    } else if (found.is_pronoun) {
        of->is_taken_up = of->is_carried;
        if (found.is_rate && of->has_subject)
            of->subject.is_rate = 1;
        if (of->is_carried)
            strcpy(of->owner, of->subject.slice);
    } else if (found.is_rate && of->has_subject) {
        of->subject.is_rate = 1;
        of->is_taken_up = of->is_carried;
    } else if (found.area && !found.is_pronoun) {
        of->agent = of->reader->topic->area_spoken_of = found.area;
        note_list(of, end);
        /* "Zhejiang exceeded 7 trillion yuan": in what was spoken of */
        if (of->has_subject && of->subject.concept && hne_i_is_bare(&of->subject))
            of->subject.area = found.area;
    } else if (found.partner[0]) {
        strcpy(of->partner, found.partner);
        note_list(of, end);
        if (of->has_subject && !of->is_carried && of->subject.concept && of->subject.partner[0]) {
            strcpy(of->subject.partner, found.partner);
            of->subject.slice[0] = 0;
        }
    }
}
