/* SPDX-License-Identifier: MIT */
/* Exports and imports beside the trade that they make up: where they add up to it, they are of the same, whatever
 * their words leave open. */
#include "release/draft.h"

#include "value/figure.h"

#include <string.h>

static hne_figure figure_of(const hne_i_reader *reader, const hne_i_draft *draft)
{
    return reader->quantities.items[draft->quantity].figure;
}

static hne_i_flow flow_of(const hne_i_reader *reader, const hne_i_subject *subject)
{
    return hne_i_flow_of(reader->lexicon.language, subject->concept);
}

/* Whether the two halves add up to the whole as they are printed. */
static int add_up(hne_figure whole, hne_figure one, hne_figure other)
{
    hne_interval all, first, second;
    return hne_unit_equal(whole.unit, one.unit) && hne_unit_equal(whole.unit, other.unit) &&
           !hne_figure_enclosure(whole, HNE_READING_STRICT, NULL, &all, NULL) &&
           !hne_figure_enclosure(one, HNE_READING_STRICT, NULL, &first, NULL) &&
           !hne_figure_enclosure(other, HNE_READING_STRICT, NULL, &second, NULL) &&
           hne_i_adds_up(all, hne_interval_add(first, second));
}

/* The one level of that flow in the sentence; NULL if there is none, or more than one in that unit. */
static const hne_i_draft *only_level(const hne_i_reader *reader, hne_i_flow flow, hne_unit unit)
{
    const hne_i_topic *topic = reader->topic;
    const hne_i_draft *found = NULL;
    for (size_t i = 0; i < topic->drafts.count; i++) {
        const hne_i_draft *draft = &topic->drafts.items[i];
        if (draft->unread || draft->aspect != HNE_ASPECT_LEVEL || flow_of(reader, &draft->subject) != flow ||
            !hne_unit_equal(figure_of(reader, draft).unit, unit))
            continue;
        if (found)
            return NULL;
        found = draft;
    }
    return found;
}

static void take_over(hne_i_draft *draft, const hne_i_level *whole)
{
    strcpy(draft->subject.slice, whole->subject.slice);
    strcpy(draft->subject.partner, whole->subject.partner);
    draft->subject.area = whole->subject.area;
    draft->subject.is_guess = whole->subject.is_guess;
    draft->subject.refers_back = whole->subject.refers_back;
    draft->certain = whole->certain;
}

/* All that the sentence says of that flow is of what the whole is of, where it is not certain of what else. */
static void align(hne_i_reader *reader, const hne_i_draft *level, const hne_i_level *whole)
{
    hne_i_topic *topic = reader->topic;
    hne_i_subject subject = level->subject;
    if (level->certain)
        return;
    for (size_t i = 0; i < topic->drafts.count; i++) {
        hne_i_draft *draft = &topic->drafts.items[i];
        if (!draft->unread && hne_i_subject_equal(reader, &draft->subject, &subject) &&
            hne_period_equal(draft->period, whole->period))
            take_over(draft, whole);
    }
}

static int is_of_period(const hne_i_draft *draft, const hne_i_level *whole)
{
    return draft && hne_period_equal(draft->period, whole->period);
}

static hne_i_level level_of(const hne_i_reader *reader, const hne_i_draft *draft)
{
    return (hne_i_level){draft->subject, figure_of(reader, draft), draft->period, draft->certain, 1};
}

/* The trade in the sentence, or the last one before it. */
static hne_i_level whole_of(const hne_i_reader *reader)
{
    const hne_i_topic *topic = reader->topic;
    for (size_t i = 0; i < topic->drafts.count; i++) {
        const hne_i_draft *draft = &topic->drafts.items[i];
        if (!draft->unread && draft->aspect == HNE_ASPECT_LEVEL && flow_of(reader, &draft->subject) == HNE_I_TRADE)
            return level_of(reader, draft);
    }
    return topic->trade;
}

/* "..., exports 15 billion; the surplus was 13": of the same, too. */
static void align_balance(hne_i_reader *reader, const hne_i_level *whole)
{
    for (size_t i = 0; i < reader->topic->drafts.count; i++) {
        hne_i_draft *draft = &reader->topic->drafts.items[i];
        if (!draft->unread && draft->subject.concept && hne_i_is_bare(&draft->subject) && is_of_period(draft, whole) &&
            hne_i_is_balance(reader, draft->subject.concept))
            take_over(draft, whole);
    }
}

void hne_i_align_halves(hne_i_reader *reader)
{
    const hne_i_level found = whole_of(reader), *whole = &found, *before = &reader->topic->half;
    if (!whole->is_there)
        return;
    const hne_i_draft *exports = only_level(reader, HNE_I_EXPORTS, whole->figure.unit);
    const hne_i_draft *imports = only_level(reader, HNE_I_IMPORTS, whole->figure.unit);
    if (is_of_period(exports, whole) && is_of_period(imports, whole)) {
        if (add_up(whole->figure, figure_of(reader, exports), figure_of(reader, imports))) {
            align(reader, exports, whole);
            align(reader, imports, whole);
            align_balance(reader, whole);
        }
        return;
    }
    const hne_i_draft *other = exports ? exports : imports;
    if (before->is_there && is_of_period(other, whole) && flow_of(reader, &before->subject) != flow_of(reader, &other->subject) &&
        add_up(whole->figure, before->figure, figure_of(reader, other)))
        align(reader, other, whole);
}

void hne_i_note_halves(hne_i_reader *reader, const hne_i_draft *draft)
{
    hne_i_topic *topic = reader->topic;
    hne_i_flow flow = flow_of(reader, &draft->subject);
    if (draft->aspect != HNE_ASPECT_LEVEL || draft->is_restated || flow == HNE_I_FLOW_COUNT)
        return;
    if (flow == HNE_I_TRADE) {
        topic->trade = level_of(reader, draft);
        topic->half.is_there = 0;
    } else {
        topic->half = level_of(reader, draft);
    }
}
