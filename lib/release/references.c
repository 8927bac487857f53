/* SPDX-License-Identifier: MIT */
/* What a share, a gap or a contribution is held against. */
#include "release/clause.h"

#include <string.h>

static int area_of_average(const hne_i_clause *of, size_t first, size_t end, const char **area)
{
    for (size_t i = first; i < end; i++)
        if (hne_i_clause_class(of, i) == CLASS_AVERAGE_OF) {
            *area = hne_i_home_area(of->reader, hne_i_clause_item(of, i)->value);
            return 1;
        }
    return 0;
}

/* "The country's rate", "China's average": no indicator of that name, but the same one there. */
static int is_same_elsewhere(const hne_i_reader *reader, const hne_i_subject *named)
{
    return named->area && !named->concept && !named->partner[0] &&
           hne_i_has_word(reader->lexicon.language->rates, named->slice);
}

/* "Above the growth rate of the first eight months": its own, then. */
static int is_of_another_time(const hne_i_clause *of, size_t end)
{
    while (hne_i_clause_class(of, end) == CLASS_FUNCTION || hne_i_clause_class(of, end) == CLASS_EMPTY)
        end++;
    return hne_i_clause_class(of, end) == CLASS_PERIOD;
}

/* What a growth is compared with: the same of another area, or another indicator. */
static int reference_of_gap(const hne_i_clause *of, size_t first, hne_i_draft *draft)
{
    const hne_i_subject *subject = &draft->subject;
    hne_i_subject *out = &draft->reference;
    size_t end = hne_i_phrase_end(of, first);
    const char *area = NULL;
    *out = *subject;
    if (of->held_against) {
        out->area = of->held_against;
    } else if (area_of_average(of, first, end, &area)) {
        out->area = area;
    } else {
        hne_i_subject named = hne_i_subject_read(of->reader, first, end);
        if (is_same_elsewhere(of->reader, &named)) {
            out->area = named.area;
        } else if (hne_i_subject_names(&named)) {
            if (!named.area)
                named.area = subject->area;
            draft->certain &= !named.refers_back; /* "than exports of similar products" */
            draft->certain &= named.concept || strchr(named.slice, ' '); /* "faster than income grew" */
            if (hne_i_is_bare(&named) && hne_i_is_of_people(named.concept) && hne_i_is_of_people(subject->concept))
                strcpy(named.slice, subject->slice); /* spending "grew faster than income": of the same people */
            *out = named;
        } else if (named.area) {
            out->area = named.area;
        } else if (named.is_rate && (subject->slice[0] || subject->partner[0]) && !is_of_another_time(of, end)) { /* the overall growth rate */
            out->slice[0] = out->partner[0] = 0;
        } else {
            return 0;
        }
    }
    out->is_rate = 0;
    /* A slice held against its own province is held against the whole of it. */
    if (hne_i_subject_equal(of->reader, out, subject)) {
        out->slice[0] = out->partner[0] = 0;
        return !hne_i_subject_equal(of->reader, out, subject);
    }
    return 1;
}

/* "Forty percent of imports were high-tech products": what the part is comes last. */
static int name_part_behind(const hne_i_clause *of, size_t whole, hne_i_subject *subject)
{
    size_t verb = hne_i_phrase_end(of, whole);
    if (hne_i_clause_class(of, verb) != CLASS_LEVEL || subject->slice[0])
        return 0;
    size_t end = hne_i_phrase_end(of, verb + 1);
    while (hne_i_clause_class(of, end) == CLASS_AND)
        end = hne_i_phrase_end(of, end + 1);
    hne_i_subject part = hne_i_subject_read(of->reader, verb + 1, end);
    if (part.concept || !part.slice[0] || part.is_pronoun)
        return 0;
    strcpy(subject->slice, part.slice);
    return 1;
}

/* "Processing trade with Asia, 68.7% of the total": of processing trade, which was spoken of, or of all; "machines
 * traded with Asia": of the trade with Asia. */
static int is_of_stated_slice(const hne_i_reader *reader, const hne_i_subject *subject)
{
    hne_i_subject of_slice = *subject, with_partner = *subject;
    if (!subject->slice[0] || !subject->partner[0])
        return 0;
    of_slice.partner[0] = with_partner.slice[0] = 0;
    return hne_i_is_stated(reader, &of_slice) || hne_i_is_stated(reader, &with_partner);
}

/* "Exports accounted for 69.3 percent of trade, and imports for 30.7", "private firms made up 69 percent of exports, state
 * firms 10": of the same whole as the share before. */
static int is_of_same_whole(const hne_i_clause *of, hne_i_subject *subject, hne_i_subject *out)
{
    const hne_i_draft *before = hne_i_clause_draft(of, of->last_before);
    hne_i_subject whole;
    if (!before || before->unread || before->aspect != HNE_ASPECT_SHARE || !before->has_reference || !before->reference.concept)
        return 0;
    if (!subject->concept && subject->slice[0] && before->subject.slice[0] && before->reference.concept->sliced &&
        before->subject.concept == before->reference.concept)
        subject->concept = before->reference.concept;
    if (!hne_i_subject_whole(of->reader, subject, &whole) || !hne_i_subject_equal(of->reader, &before->reference, &whole))
        return 0;
    *out = before->reference;
    return 1;
}

/* "The total trade between China and Russia": both belong to it. */
static size_t end_of_whole(const hne_i_clause *of, size_t first)
{
    size_t end = hne_i_phrase_end(of, first);
    for (size_t i = first; i < end; i++)
        if (hne_i_clause_class(of, i) == CLASS_BETWEEN && hne_i_clause_class(of, end) == CLASS_AND &&
            hne_i_clause_class(of, end + 1) == CLASS_AREA)
            return end + 2;
    return end;
}

static int reference_of_share(const hne_i_clause *of, size_t first, hne_i_draft *draft)
{
    hne_i_subject *subject = &draft->subject, *out = &draft->reference, named = {0};
    const char *area = NULL;
    if (of->held_against) {
        *out = *subject;
        out->is_rate = out->is_combined = 0;
        out->area = of->held_against;
        return !hne_i_subject_equal(of->reader, out, subject);
    }
    while (first && hne_i_clause_class(of, first) == CLASS_EMPTY)
        first++;
    if (first && hne_i_clause_class(of, first) == CLASS_AVERAGE_OF && area_of_average(of, first, first + 1, &area)) {
        *out = *subject; /* "9.8% of that of the country": of the same there */
        out->is_rate = out->is_combined = 0;
        out->area = area;
        return !hne_i_subject_equal(of->reader, out, subject);
    }
    if (first)
        named = hne_i_subject_read(of->reader, first, end_of_whole(of, first));
    named.is_rate = 0;
    named.whole_said |= first && hne_i_clause_class(of, first - 1) == CLASS_AMONG;
    if (named.head_is_taken_up && hne_i_is_bare(&named) && named.area && subject->concept) {
        *out = *subject; /* "made up 10.6% and 4.4% of that of Zhejiang": of the same there */
        out->is_rate = out->is_combined = 0;
        out->area = named.area;
        return !hne_i_subject_equal(of->reader, out, subject);
    }
    if (hne_i_subject_names(&named)) {
        if (!named.area)
            named.area = subject->area;
        /* "Private companies took up 81% of exports": their exports did. */
        if (!subject->concept && named.concept && named.concept->sliced && subject->slice[0])
            subject->concept = named.concept;
        if (subject->concept && named.concept && subject->slice[0] && hne_i_is_bare(&named) &&
            hne_i_are_of_one_whole(of->reader, subject, &named)) { /* "They were also 80% of all imports" */
            subject->concept = named.concept;
            draft->certain = 0;
        }
        /* "The export was 57 billion, 43.7% of the province's exports": the
         * subject is a part that has no name here. */
        int is_itself = hne_i_subject_equal(of->reader, &named, subject) && !name_part_behind(of, first, subject);
        if (is_itself && hne_i_is_bare(subject) && hne_i_is_trader(of->reader, of->owner))
            strcpy(subject->slice, of->owner); /* "Private companies did well: they made up 69% of it" */
        else if (is_itself)
            subject->unique = hne_i_clause_item(of, first)->begin + 1;
        *out = named;
        draft->certain &= named.concept || strchr(named.slice, ' '); /* "86 percent of the average" */
        if (subject->concept && hne_i_is_sector(of->reader, subject->concept) && hne_i_is_bare(subject) &&
            hne_i_concept_whole(of->reader, subject->concept) != named.concept)
            draft->certain = 0; /* foreign capital used by the secondary industry is no part of what that adds */
        hne_i_subject whole;
        if (hne_i_subject_whole(of->reader, &named, &whole) && whole.concept == subject->concept &&
            (whole.concept != named.concept || hne_i_is_bare(subject)))
            draft->certain = 0; /* trade is no part of exports, nor of that with Russia */
        return 1;
    }
    if (named.area && hne_i_is_bare(subject) && strcmp(named.area, hne_i_subject_area(of->reader, subject))) {
        *out = *subject; /* "exports of Suzhou, 58% of the whole of Jiangsu" */
        out->is_rate = out->is_combined = 0;
        out->area = named.area;
        return 1;
    }
    if (!first && is_of_same_whole(of, subject, out))
        return 1;
    if (first && hne_i_is_bare(subject) && !subject->unique && hne_i_flow_of(of->reader->lexicon.language, subject->concept) == HNE_I_TRADE &&
        (named.area || named.whole_said)) { /* "trade of 28 billion, 24.8% of the provincial total": of a part that has no name */
        *out = *subject;
        out->is_rate = out->is_combined = 0;
        subject->unique = hne_i_clause_item(of, first)->begin + 1;
        return 1;
    }
    if (!hne_i_subject_whole(of->reader, subject, out))
        return 0;
    /* The whole that is not named is that of the subject, if it is a slice: "exports
     * of cars, accounting for 5%". Otherwise it is a guess, unless "the total" or
     * "the province" stands there. */
    int is_of_three = of->reader->quantities.items[draft->quantity].flags & QUANTITY_OF_THREE;
    draft->certain &= named.area || named.whole_said || subject->slice[0] || subject->partner[0] || is_of_three != 0 ||
                      subject->unique;
    draft->certain &= !is_of_stated_slice(of->reader, subject);
    /* "Online sales were 9 trillion, those of goods 7.5, or 23.6 percent of the total": of all sales, elsewhere */
    draft->certain &= !subject->concept || !hne_i_has_word(of->reader->lexicon.language->other_totals, subject->concept->code);
    if (named.area)
        out->area = named.area;
    return 1;
}

static int reference_of_contribution(const hne_i_clause *of, const hne_i_surroundings *around, size_t at,
                                     hne_i_draft *draft)
{
    size_t first = around->to ? around->to : of->phrase;
    size_t end = around->to ? hne_i_phrase_end(of, first) : at;
    draft->reference = hne_i_subject_read(of->reader, first, end);
    draft->reference.is_rate = 0;
    for (size_t i = first; around->to && i < end; i++) /* "contributed 0.1 points to the decline" */
        if (hne_i_clause_class(of, i) == CLASS_CHANGE_NOUN && hne_i_clause_item(of, i)->value < 0)
            draft->sign = -1;
    return hne_i_subject_names(&draft->reference) &&
           !hne_i_subject_equal(of->reader, &draft->reference, &draft->subject);
}

/* "contributed a tenth of the growth of trade": no share of trade. */
static int is_of_growth(const hne_i_clause *of, size_t first)
{
    size_t end = first ? hne_i_phrase_end(of, first) : 0;
    for (size_t i = first; i < end; i++)
        if (hne_i_clause_class(of, i) == CLASS_CHANGE_NOUN ||
            (hne_i_clause_class(of, i) == CLASS_CONCEPT && hne_i_clause_item(of, i)->value == HNE_I_CONCEPT_GROWTH &&
             hne_i_clause_item(of, i)->last > hne_i_clause_item(of, i)->first)) /* economic growth */
            return 1;
    return 0;
}

/* The share of this subject in the sentence, in a list; else the last one. */
static const hne_i_draft *share_of(const hne_i_clause *of, const hne_i_subject *subject, const hne_i_draft *last)
{
    const hne_i_topic *topic = of->reader->topic;
    for (size_t i = topic->drafts.count; i-- > 0;)
        if (!topic->drafts.items[i].unread && topic->drafts.items[i].aspect == HNE_ASPECT_SHARE &&
            hne_i_subject_equal(of->reader, &topic->drafts.items[i].subject, subject))
            return &topic->drafts.items[i];
    return last;
}

void hne_i_find_reference(const hne_i_clause *of, hne_i_draft *draft, const hne_i_surroundings *around, size_t at)
{
    const hne_i_draft *before = hne_i_clause_draft(of, of->last);
    int found = 0;
    switch (draft->aspect) {
    case HNE_ASPECT_GAP:
        if (around->than || of->beat)
            found = reference_of_gap(of, around->than ? around->than : of->beat, draft);
        break;
    case HNE_ASPECT_SHARE:
        if (is_of_growth(of, around->of)) {
            hne_i_surroundings growth = *around;
            growth.to = around->of;
            draft->aspect = HNE_ASPECT_CONTRIBUTION;
            found = reference_of_contribution(of, &growth, at, draft);
            break;
        }
        found = reference_of_share(of, around->of ? around->of : around->of_share ? of->share.whole : 0, draft);
        break;
    case HNE_ASPECT_CONTRIBUTION:
        found = reference_of_contribution(of, around, at, draft);
        break;
    case HNE_ASPECT_SHARE_CHANGE: /* of the share that was just spoken of */
        before = share_of(of, &draft->subject, before);
        found = before && before->has_reference && before->aspect == HNE_ASPECT_SHARE &&
                (!around->of_share || hne_i_subject_equal(of->reader, &before->subject, &draft->subject));
        if (found) {
            draft->reference = before->reference;
            draft->subject = before->subject;
            draft->certain &= before->certain;
        } else if (around->of_share) {
            found = reference_of_share(of, of->share.whole, draft);
        }
        break;
    default:
        break;
    }
    draft->has_reference = (uint8_t)found;
    if (found && !draft->reference.area)
        draft->reference.area = draft->subject.area;
}
