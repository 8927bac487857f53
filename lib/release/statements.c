/* SPDX-License-Identifier: MIT */
/* A sentence read from left to right: who is spoken of, when, and what each
 * quantity says of it. */
#include "release/clause.h"

#include <string.h>

/* --- subjects ----------------------------------------------------------------------- */

static int is_bare(const hne_i_subject *subject)
{
    return subject->concept && !subject->slice[0] && !subject->partner[0];
}

/* Exports are to imports: the other part of one whole. */
static int are_of_one_whole(const hne_i_reader *reader, const hne_i_subject *subject, const hne_i_subject *other)
{
    hne_i_subject one = *subject, another = *other, whole, its_whole;
    one.slice[0] = one.partner[0] = another.slice[0] = another.partner[0] = 0;
    return subject->concept != other->concept && hne_i_subject_whole(reader, &one, &whole) &&
           hne_i_subject_whole(reader, &another, &its_whole) && whole.concept == its_whole.concept;
}

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
    if (!is_bare(subject) || !subject->concept->sliced || subject->whole_said ||
        (subject->area_level && !subject->names_partner))
        return;
    hne_i_subject whole;
    if (of->has_subject && !of->is_carried && !is_bare(&of->subject) && of->subject.concept &&
        !of->is_other_clause &&
        ((hne_i_subject_whole(of->reader, subject, &whole) && whole.concept == of->subject.concept) ||
         are_of_one_whole(of->reader, subject, &of->subject))) {
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
    return of->has_subject && !of->is_carried && is_bare(found) && !found->whole_said && !found->area_level &&
           hne_i_subject_whole(of->reader, &of->subject, &whole) && whole.concept == found->concept &&
           !hne_i_subject_equal(of->reader, &of->subject, found) && !of->is_new_clause && !of->is_other_clause;
}

/* "With a trade volume of 5 billion, foreign companies ...": what was said so far is of them. */
static void give_to(hne_i_clause *of, const hne_i_subject *owner)
{
    hne_i_topic *topic = of->reader->topic;
    for (size_t i = 0; i < topic->drafts.count && of->leads_with; i++) {
        hne_i_subject *subject = &topic->drafts.items[i].subject;
        if (topic->drafts.items[i].unread || !is_bare(subject) || !subject->concept->sliced || subject->area_level)
            continue;
        strcpy(subject->slice, owner->slice);
        strcpy(subject->partner, owner->partner);
        if (owner->area)
            subject->area = owner->area;
    }
    of->leads_with = of->leads_with && !topic->drafts.count;
}

static void take_subject(hne_i_clause *of, hne_i_subject *found)
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
        !(class_ == CLASS_OF || class_ == CLASS_IN || class_ == CLASS_TO || class_ == CLASS_FROM || class_ == CLASS_FOR ||
          class_ == CLASS_AT || class_ == CLASS_BY))
        return first;
    while (first < end && hne_i_clause_class(of, first) != CLASS_COMMA && hne_i_clause_class(of, first) != CLASS_AND)
        first++;
    return first;
}

/* "imported machines worth 5 billion, wood worth 3 billion": what follows was imported, too. */
static void note_verb(hne_i_clause *of, size_t first, size_t end)
{
    enum { VERB = 2 };
    for (size_t i = first; i < end; i++)
        if (hne_i_clause_class(of, i) == CLASS_CONCEPT && hne_i_clause_item(of, i)->value == VERB)
            of->whole = of->subject.concept;
}

/* "50% of the trade volume which stood at": the whole may be meant, or the part. */
static int is_of_share(const hne_i_clause *of, size_t end)
{
    const hne_i_draft *before = hne_i_clause_draft(of, of->last);
    return end && before && before->aspect == HNE_ASPECT_SHARE && hne_i_clause_class(of, end - 1) == CLASS_PRONOUN;
}

/* A noun phrase before a verb or a quantity: the new subject, if it names one. */
static void consider(hne_i_clause *of, size_t end)
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
        take_subject(of, &found);
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
        if (of->has_subject && of->subject.concept && is_bare(&of->subject))
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

/* --- one draft ----------------------------------------------------------------------- */

static void set_annual_average(hne_i_draft *draft)
{
    hne_period all = draft->period;
    if (hne_period_months(all) > 12) {
        draft->basis = HNE_BASIS_ANNUAL_AVERAGE;
        draft->base = (hne_period){all.first_month - 12, all.first_month - 1};
        draft->period = (hne_period){all.last_month - 11, all.last_month};
    } else {
        draft->certain = 0;
    }
}

static int is_period_before(hne_period period, hne_period base)
{
    return hne_period_equal(base, hne_period_shift(period, -hne_period_months(period)));
}

static void set_base_period(hne_i_draft *draft, hne_period base)
{
    /* "Over 2019" of nine months: the same nine; an amount more than in 2019 may
     * be more than all of it. */
    if (hne_period_months(base) > hne_period_months(draft->period) && draft->aspect == HNE_ASPECT_CHANGE)
        draft->certain = 0;
    if (hne_period_months(base) > hne_period_months(draft->period))
        base = hne_period_shift(draft->period, 12 * (base.last_month / 12 - draft->period.last_month / 12));
    if (hne_period_equal(base, hne_period_year_earlier(draft->period)) && draft->aspect != HNE_ASPECT_GAP) {
        draft->basis = HNE_BASIS_YEAR_ON_YEAR;
    } else if (!hne_period_is_valid(base) || hne_period_equal(base, draft->period)) {
        draft->basis = HNE_BASIS_YEAR_ON_YEAR;
        draft->certain = 0;
    } else if (draft->aspect != HNE_ASPECT_GAP && is_period_before(draft->period, base)) {
        draft->basis = HNE_BASIS_PERIOD_ON_PERIOD;
    } else {
        draft->basis = HNE_BASIS_PERIOD;
        draft->base = base;
    }
}

static void set_basis(const hne_i_clause *of, hne_i_draft *draft, size_t basis)
{
    draft->basis = HNE_BASIS_NONE;
    draft->base = (hne_period){0, -1};
    if (draft->aspect == HNE_ASPECT_LEVEL || draft->aspect == HNE_ASPECT_SHARE || draft->aspect == HNE_ASPECT_RANK)
        return;
    draft->basis = HNE_BASIS_YEAR_ON_YEAR;
    const hne_i_item *item = basis ? hne_i_clause_item(of, basis - 1) : NULL;
    if (!item || (draft->aspect == HNE_ASPECT_GAP && draft->has_reference))
        return;
    if (item->value == HNE_I_BASIS_AVERAGE)
        set_annual_average(draft);
    else if (item->value == HNE_BASIS_PERIOD)
        set_base_period(draft, item->period);
    else
        draft->basis = (uint8_t)item->value;
}

static uint8_t prices_of(const hne_i_clause *of, const hne_i_draft *draft)
{
    int compares = draft->aspect == HNE_ASPECT_GROWTH || draft->aspect == HNE_ASPECT_GAP ||
                   draft->aspect == HNE_ASPECT_CONTRIBUTION || draft->aspect == HNE_ASPECT_GROWTH_RANK;
    if (!compares)
        return draft->subject.concept ? HNE_PRICES_CURRENT : HNE_PRICES_UNKNOWN;
    if (of->prices)
        return of->prices;
    return draft->subject.concept ? draft->subject.concept->growth_prices : HNE_PRICES_UNKNOWN;
}

static void add_draft(hne_i_clause *of, const hne_i_draft *draft)
{
    hne_i_topic *topic = of->reader->topic;
    if (!hne_i_vector_reserve(&topic->drafts)) {
        of->reader->status = hne_i_fail_memory(of->reader->error);
        return;
    }
    topic->drafts.items[topic->drafts.count] = *draft;
    of->last = (ptrdiff_t)topic->drafts.count++;
}

static void leave_unread(hne_i_clause *of, size_t at, hne_unread reason)
{
    hne_i_draft draft = {.quantity = hne_i_clause_item(of, at)->quantity, .unread = (uint8_t)reason};
    ptrdiff_t last = of->last;
    add_draft(of, &draft);
    of->last = last;
}

/* Whether neither the indicator nor the period is a guess. */
static uint8_t is_certain(const hne_i_clause *of, const hne_i_subject *subject, int has_period)
{
    const hne_i_topic *topic = of->reader->topic;
    if ((of->is_carried && !of->is_taken_up) || subject->is_cut || subject->refers_back ||
        subject->area_is_guess)
        return 0;
    /* After "electrical goods are the main exports", "the export was" may be theirs. */
    if (topic->theme[0] && is_bare(subject) && !subject->area_level && !of->has_period && !of->agent)
        return 0;
    /* In a paragraph on a city "exports" may be the city's or the province's. */
    if (!subject->area && topic->area_spoken_of && *of->reader->area &&
        strcmp(topic->area_spoken_of, of->reader->area))
        return 0;
    /* "cities", "countries": whose, is not said. */
    if (!subject->concept && !strchr(subject->slice, ' '))
        return 0;
    return has_period || !topic->period_is_guess;
}

/* What was just stated of the same subject is of the unnamed part, too. */
static void mark_unnamed(hne_i_clause *of, const hne_i_subject *subject, uint32_t unique)
{
    hne_i_topic *topic = of->reader->topic;
    for (size_t i = topic->drafts.count; i-- > 0;) {
        hne_i_draft *draft = &topic->drafts.items[i];
        if (draft->unread || !hne_i_subject_equal(of->reader, &draft->subject, subject))
            return;
        draft->subject.unique = unique;
    }
}

/* "up 33% year-on-year, 30% higher than in the same period of 2019": a second growth, no gap. */
static int is_growth_over_years(const hne_i_clause *of, const hne_i_draft *draft, const hne_i_subject *subject)
{
    hne_i_quantity_item *quantity = &of->reader->quantities.items[draft->quantity];
    int32_t apart = draft->period.first_month - draft->base.first_month;
    return draft->aspect == HNE_ASPECT_GAP && !draft->has_reference && !subject->is_rate &&
           hne_unit_kind_of(quantity->figure.unit) == HNE_UNIT_PERCENT && draft->basis == HNE_BASIS_PERIOD &&
           apart > 0 && apart % 12 == 0 && hne_period_months(draft->base) == hne_period_months(draft->period);
}

/* States the quantity at `at`; what stands around its group says what it says. */
static void state(hne_i_clause *of, size_t at, size_t group_first, size_t group_last, const hne_i_subject *subject,
                  const hne_period *period, int8_t sign)
{
    hne_i_quantity_item *quantity = hne_i_clause_quantity(of, at);
    hne_i_surroundings around = hne_i_surroundings_of(of, group_first, group_last);
    hne_i_draft draft = {.subject = *subject, .quantity = hne_i_clause_item(of, at)->quantity, .certain = 1, .sign = 1};
    if (quantity->unread) {
        leave_unread(of, at, (hne_unread)quantity->unread);
        return;
    }
    draft.aspect = (uint8_t)hne_i_aspect_said(&around, quantity, subject, &draft.sign);
    if (!draft.aspect) {
        leave_unread(of, at, HNE_UNREAD_ASPECT);
        return;
    }
    if (sign)
        draft.sign = sign;
    draft.begin = of->segment;
    draft.is_compared = (uint8_t)hne_i_is_compared(of, group_first);
    int is_said = 1;
    draft.period = period ? *period : hne_i_period_of(of, group_last, &is_said);
    draft.certain = is_certain(of, subject, is_said);
    draft.is_explicit = of->has_period && !of->is_carried && (subject->total_said || subject->area_level || of->agent);
    if (!quantity->figure.unit.code[0] && draft.aspect != HNE_ASPECT_RANK && draft.aspect != HNE_ASPECT_GROWTH_RANK)
        draft.certain = 0;
    draft.status = of->status ? of->status : of->subject_status;
    hne_i_find_reference(of, &draft, &around, at);
    if (draft.subject.unique)
        mark_unnamed(of, subject, draft.subject.unique);
    if (draft.aspect == HNE_ASPECT_SHARE && !subject->slice[0] && draft.subject.slice[0] && draft.subject.concept)
        of->whole = draft.subject.concept;
    if (subject == &of->subject)
        of->subject = draft.subject;
    draft.subject.is_rate = 0;
    if (!hne_period_is_valid(draft.period)) {
        leave_unread(of, at, HNE_UNREAD_PERIOD);
        return;
    }
    if (of->has_things && draft.aspect == HNE_ASPECT_LEVEL && !subject->concept && !draft.has_reference &&
        !hne_i_subject_equal(of->reader, subject, &of->things)) {
        draft.reference = of->things; /* a part of what was counted before "of which" */
        draft.is_part = 1;
    }
    set_basis(of, &draft, around.basis);
    if (is_growth_over_years(of, &draft, subject))
        draft.aspect = HNE_ASPECT_GROWTH;
    draft.prices = prices_of(of, &draft);
    add_draft(of, &draft);
    if (around.cue == CLASS_CHANGE || around.cue == CLASS_CHANGE_NOUN) {
        of->last_cue = around.cue;
        of->last_sign = around.cue_sign;
    }
}

/* --- what a quantity is of -------------------------------------------------------------- */

static int is_bare_count(const hne_i_quantity_item *quantity)
{
    return !quantity->figure.unit.code[0] || hne_unit_kind_of(quantity->figure.unit) == HNE_UNIT_COUNT;
}

static int is_amount(const hne_i_quantity_item *quantity)
{
    hne_unit_kind kind = hne_unit_kind_of(quantity->figure.unit);
    return kind != HNE_UNIT_PERCENT && kind != HNE_UNIT_POINT && kind != HNE_UNIT_TIMES;
}

/* The noun phrase behind it: "92 enterprises", "3 billion USD of foreign capital". */
static int subject_behind(const hne_i_clause *of, size_t at, hne_i_subject *out)
{
    size_t first = at + 1;
    int counts = is_bare_count(hne_i_clause_quantity(of, at));
    if (hne_i_clause_class(of, first) == CLASS_OPEN) { /* the same in another currency */
        while (first < of->reader->items.count && hne_i_clause_class(of, first) != CLASS_CLOSE)
            first++;
        first++;
    }
    if (hne_i_clause_class(of, first) == CLASS_OF || hne_i_clause_class(of, first) == CLASS_IN)
        first++;
    else if (!counts)
        return 0;
    *out = hne_i_subject_read(of->reader, first, hne_i_phrase_end(of, first));
    return hne_i_subject_names(out);
}

/* "a trade volume of 5 billion worth of imports": the part, not the whole. */
static int part_behind(const hne_i_clause *of, size_t at, hne_i_subject *out)
{
    hne_i_subject whole;
    return (hne_i_clause_class(of, at + 1) == CLASS_OF || hne_i_clause_class(of, at + 1) == CLASS_IN) &&
           subject_behind(of, at, out) && out->concept && is_bare(out) &&
           hne_i_subject_whole(of->reader, out, &whole) &&
           (whole.concept == of->subject.concept || /* "and 3 billion worth of exports", after the imports */
            are_of_one_whole(of->reader, out, &of->subject));
}

/* "rose by 5% in the chemical industry" */
static void narrow_by_place(hne_i_clause *of, size_t at)
{
    if (hne_i_clause_class(of, at + 1) != CLASS_IN || !of->has_subject || !is_bare(&of->subject) ||
        !of->subject.concept->sliced)
        return;
    hne_i_subject place = hne_i_subject_read(of->reader, at + 2, hne_i_phrase_end(of, at + 2));
    if (!place.concept && place.slice[0] && !place.is_pronoun)
        strcpy(of->subject.slice, place.slice);
}

/* "Private businesses contributed 5 billion yuan to exports": theirs. */
static void give_concept_behind(hne_i_clause *of, size_t at)
{
    if (of->cue != CLASS_CONTRIBUTE || hne_i_clause_class(of, at + 1) != CLASS_TO || !of->has_subject || of->is_carried ||
        of->subject.concept || !of->subject.slice[0])
        return;
    hne_i_subject whole = hne_i_subject_read(of->reader, at + 2, hne_i_phrase_end(of, at + 2));
    if (whole.concept && whole.concept->sliced && is_bare(&whole))
        of->subject.concept = whole.concept;
}

/* "exported 5 billion yuan of cars": a slice of what was named. */
static int goods_behind(const hne_i_clause *of, size_t at, hne_i_subject *out)
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
    return 1;
}

/* "a 5.6% increase in exports": the subject stands behind the noun. */
static int subject_of_change_behind(const hne_i_clause *of, size_t at, hne_i_subject *out)
{
    size_t i = at + 1;
    while (hne_i_clause_class(of, i) == CLASS_BASIS || hne_i_clause_class(of, i) == CLASS_EMPTY)
        i++;
    if (hne_i_clause_class(of, i++) != CLASS_CHANGE_NOUN)
        return 0;
    if (hne_i_clause_class(of, i) != CLASS_IN && hne_i_clause_class(of, i) != CLASS_OF)
        return 0;
    *out = hne_i_subject_read(of->reader, i + 1, hne_i_phrase_end(of, i + 1));
    return out->concept != NULL;
}

/* Amounts in parentheses behind an amount restate it, in another currency. */
static int restates(const hne_i_clause *of, size_t at)
{
    const hne_i_draft *before = hne_i_clause_draft(of, of->last);
    const hne_i_quantity_item *quantity = hne_i_clause_quantity(of, at);
    return of->depth && before && before->aspect == HNE_ASPECT_LEVEL &&
           hne_unit_kind_of(quantity->figure.unit) == HNE_UNIT_CURRENCY &&
           !hne_unit_equal(quantity->figure.unit, of->reader->quantities.items[before->quantity].figure.unit) &&
           hne_i_class_before(of, at) == CLASS_OPEN;
}

static void state_again(hne_i_clause *of, size_t at)
{
    hne_i_draft again = *hne_i_clause_draft(of, of->last);
    again.quantity = hne_i_clause_item(of, at)->quantity;
    again.begin = hne_i_clause_item(of, at)->begin;
    add_draft(of, &again);
}

/* Things counted: what is spoken of next, unless an indicator is. */
static void state_count(hne_i_clause *of, size_t at, hne_i_subject *things, int named)
{
    strcpy(hne_i_clause_quantity(of, at)->figure.unit.code, "COUNT");
    if (named) {
        hne_i_clause kept = *of;
        of->owner[0] = of->partner[0] = 0;
        take_subject(of, things);
        state(of, at, at, at, &of->subject, NULL, 0);
        kept.last = of->last;
        *of = kept;
    } else {
        take_subject(of, things);
        state(of, at, at, at, &of->subject, NULL, 0);
    }
}

/* "projects with an investment of over 30 million": which projects are meant. */
static int is_threshold(const hne_i_clause *of, size_t at)
{
    hne_hedge hedge = hne_i_clause_quantity(of, at)->figure.hedge;
    int words = 0, with = 0;
    if (hedge != HNE_HEDGE_OVER && hedge != HNE_HEDGE_AT_LEAST && hedge != HNE_HEDGE_UNDER)
        return 0;
    for (size_t i = of->phrase; i < at; i++) {
        hne_i_class class_ = hne_i_clause_class(of, i);
        words |= class_ == CLASS_WORD && !with;
        with |= class_ == CLASS_WITH && words;
    }
    const hne_i_draft *before = hne_i_clause_draft(of, of->last);
    int of_those = before && !before->subject.concept && before->aspect == HNE_ASPECT_LEVEL && of->owner[0] &&
                   !strcmp(before->subject.slice, of->owner);
    return (of->cue == CLASS_NONE && with) || of_those;
}

/* "of which 4.3 billion, or 64%, was from Hong Kong": a part without a name. */
static void begin_unnamed_part(hne_i_clause *of, size_t at)
{
    if (!of->is_new_clause || !of->whole || hne_i_class_before(of, at) != CLASS_AMONG ||
        !is_amount(hne_i_clause_quantity(of, at)) || is_bare_count(hne_i_clause_quantity(of, at)))
        return;
    of->subject.unique = hne_i_clause_item(of, at)->begin + 1;
    of->is_new_clause = 0;
}

static void read_single(hne_i_clause *of, size_t at, int8_t sign)
{
    hne_i_quantity_item *quantity = hne_i_clause_quantity(of, at);
    hne_i_subject behind;
    int named = of->has_subject && !of->is_carried && of->subject.concept;
    int changes = of->cue == CLASS_CHANGE || of->cue == CLASS_CHANGE_NOUN;
    if (restates(of, at)) {
        state_again(of, at);
        return;
    }
    if (is_amount(quantity) && ((of->depth && hne_i_class_before(of, at) == CLASS_OPEN) ||
                                (is_threshold(of, at) && !(subject_behind(of, at, &behind) && behind.concept)))) {
        leave_unread(of, at, HNE_UNREAD_ASPECT);
        return;
    }
    if (is_bare_count(quantity) && !(quantity->flags & QUANTITY_RANK)) {
        if (!(changes && of->has_subject) && subject_behind(of, at, &behind)) {
            state_count(of, at, &behind, named);
            return;
        }
    } else if (is_amount(quantity) && !named && subject_behind(of, at, &behind) && behind.concept) {
        take_subject(of, &behind);
    } else if (is_amount(quantity) && named && part_behind(of, at, &behind)) {
        take_subject(of, &behind);
    } else if (is_amount(quantity) && named && goods_behind(of, at, &behind)) {
        take_subject(of, &behind);
        of->spread_over_goods = 1;
    } else if (is_amount(quantity) && named && hne_i_clause_class(of, at + 1) == CLASS_OF &&
               subject_behind(of, at, &behind) && !behind.concept) {
        take_subject(of, &behind);
    } else if (!is_amount(quantity) && of->is_carried && of->cue == CLASS_NONE &&
               hne_i_clause_class(of, at + 1) == CLASS_OF && subject_behind(of, at, &behind) && behind.concept) {
        take_subject(of, &behind); /* "Forty percent of imports were" */
    } else if (subject_of_change_behind(of, at, &behind)) {
        take_subject(of, &behind);
    }
    begin_unnamed_part(of, at);
    if (is_amount(quantity))
        give_concept_behind(of, at);
    if (of->has_subject) {
        hne_i_subject wide = of->subject;
        if (!is_amount(quantity))
            narrow_by_place(of, at);
        state(of, at, at, at, &of->subject, NULL, sign);
        if (wide.concept && !wide.slice[0])
            of->subject.slice[0] = 0;
    } else
        leave_unread(of, at, HNE_UNREAD_INDICATOR);
}

/* --- groups ---------------------------------------------------------------------------------- */

static void read_range(hne_i_clause *of, const hne_i_group *group)
{
    read_single(of, group->items[0], 0);
    hne_i_draft *lower = hne_i_clause_draft(of, of->last);
    if (lower && lower->quantity == hne_i_clause_item(of, group->items[0])->quantity) {
        hne_i_draft upper = *lower;
        upper.quantity = hne_i_clause_item(of, group->items[1])->quantity;
        add_draft(of, &upper);
    }
}

static int read_list(hne_i_clause *of, const hne_i_group *group)
{
    hne_i_subject subjects[HNE_I_MOST_SUBJECTS];
    hne_period periods[HNE_I_MOST_SUBJECTS];
    size_t last = group->items[group->count - 1];
    int named = hne_i_distribute(of, group, subjects);
    int timed = !named && hne_i_distribute_periods(of, group, periods);
    if (!named && !timed)
        return 0;
    for (size_t i = 0; i < group->count; i++)
        state(of, group->items[i], group->items[0], last, named ? &subjects[i] : &of->subject, timed ? &periods[i] : NULL, group->signs[i]);
    return 1;
}

static size_t read_group(hne_i_clause *of, size_t at)
{
    hne_i_group group, with_signs;
    hne_i_gather(of, at, 0, &group);
    hne_i_gather(of, at, 1, &with_signs);
    if (of->cue != CLASS_CONTRIBUTE)
        consider(of, at);
    if (hne_i_clause_quantity(of, at)->flags & QUANTITY_RANGE_LOW && hne_i_clause_class(of, at + 2) == CLASS_QUANTITY) {
        group.items[1] = at + 2;
        read_range(of, &group);
        return at + 2;
    }
    if (with_signs.count > group.count && read_list(of, &with_signs))
        return with_signs.items[with_signs.count - 1];
    if (group.count == 1) {
        read_single(of, at, 0);
        return at;
    }
    if (!read_list(of, &group))
        for (size_t i = 0; i < group.count; i++)
            leave_unread(of, group.items[i], HNE_UNREAD_INDICATOR);
    return group.items[group.count - 1];
}

/* "trade with 64 countries along the Belt and Road rose": the count stands
 * within a noun phrase that goes on behind it. */
static int is_within_phrase(const hne_i_clause *of, size_t at)
{
    hne_i_class before = hne_i_class_before(of, at), after = hne_i_clause_class(of, at + 1);
    return (before == CLASS_WITH || before == CLASS_TO || before == CLASS_FROM || before == CLASS_OF) &&
           is_bare_count(hne_i_clause_quantity(of, at)) && of->cue == CLASS_NONE &&
           (after == CLASS_AREA || after == CLASS_WORD || after == CLASS_EMPTY);
}

static size_t read_quantities(hne_i_clause *of, size_t at)
{
    if (is_within_phrase(of, at)) {
        hne_i_clause kept = *of;
        read_single(of, at, 0);
        kept.last = of->last;
        *of = kept;
        return at;
    }
    size_t last = read_group(of, at);
    of->phrase = last + 1;
    of->segment = hne_i_clause_item(of, last)->end;
    of->cue = CLASS_NONE;
    of->gained = 0;
    of->beat = 0;
    return last;
}

/* --- the walk ---------------------------------------------------------------------------------- */

static void begin_clause(hne_i_clause *of, size_t at)
{
    of->phrase = at + 1;
    of->cue = CLASS_NONE;
    of->cue_sign = 0;
    of->segment = hne_i_clause_item(of, at)->end;
}

static void read_cue(hne_i_clause *of, size_t at)
{
    const hne_i_item *item = hne_i_clause_item(of, at);
    /* "driving the growth of trade by 2 points": what is contributed to */
    if (of->cue == CLASS_CONTRIBUTE && item->class_ == CLASS_CHANGE_NOUN)
        return;
    hne_i_class before = hne_i_class_before(of, at);
    size_t next = at + 1;
    while (next < of->reader->items.count && hne_i_clause_class(of, next) != CLASS_QUANTITY)
        next++;
    /* "saw growth, reaching 5 billion" is no growth of 5 billion */
    int is_new = (before == CLASS_COMMA || before == CLASS_PRONOUN) && next < of->reader->items.count &&
                 is_amount(hne_i_clause_quantity(of, next));
    int growth_is = of->cue == CLASS_CHANGE_NOUN && item->class_ == CLASS_LEVEL && !is_new;
    consider(of, at);
    of->phrase = at + 1;
    if (growth_is) { /* "import growth was 5%": the growth stays what is spoken of */
        of->subject.is_rate = 1;
        return;
    }
    of->cue = (hne_i_class)item->class_;
    of->cue_sign = item->value < 0 ? -1 : 1;
    of->gained = item->class_ == CLASS_CHANGE && item->value == 2;
    if (item->class_ == CLASS_BEAT)
        of->beat = at + 1;
}

/* "exceeding the national average by 2 points" */
static int opens_comparison(const hne_i_clause *of, size_t at)
{
    size_t next = at + 1;
    while (hne_i_clause_class(of, next) == CLASS_EMPTY)
        next++;
    hne_i_class class_ = hne_i_clause_class(of, next);
    return hne_i_clause_item(of, at)->value == HNE_HEDGE_OVER && (class_ == CLASS_AVERAGE_OF || class_ == CLASS_HOME);
}

/* Parentheses without figures say nothing of those around them. */
static int is_aside(const hne_i_clause *of, size_t open)
{
    size_t at = open + 1;
    while (at < of->reader->items.count && hne_i_clause_class(of, at) != CLASS_CLOSE) {
        hne_i_class class_ = hne_i_clause_class(of, at++);
        if (class_ == CLASS_QUANTITY || class_ == CLASS_PERIOD || class_ == CLASS_BASIS || class_ == CLASS_OPEN)
            return 0;
    }
    return at < of->reader->items.count;
}

/* The object of a verb is no subject, unless it names an indicator. */
static void pass_object(hne_i_clause *of, size_t *at)
{
    size_t end = *at + 1;
    while (end < of->reader->items.count && hne_i_clause_class(of, end) != CLASS_COMMA &&
           hne_i_clause_class(of, end) != CLASS_QUANTITY && hne_i_clause_class(of, end) != CLASS_SEMICOLON)
        end++;
    if (hne_i_clause_class(of, *at) == CLASS_VERB)
        for (size_t i = *at + 1; i < end; i++)
            if (hne_i_clause_class(of, i) == CLASS_CONCEPT || hne_i_clause_class(of, i) == CLASS_MODE)
                return;
    *at = end - 1;
    of->phrase = end;
}

static void read_item(hne_i_clause *of, size_t *at)
{
    const hne_i_item *item = hne_i_clause_item(of, *at);
    switch (item->class_) {
    case CLASS_PERIOD:
        if (hne_i_is_compared(of, *at))
            break;
        of->period = item->period;
        of->has_period = (uint8_t)hne_period_is_valid(item->period);
        break;
    case CLASS_LEVEL: case CLASS_CHANGE: case CLASS_SHARE: case CLASS_CONTRIBUTE: case CLASS_RANK: case CLASS_BEAT:
    case CLASS_CHANGE_NOUN: case CLASS_COMPARE:
        read_cue(of, *at);
        break;
    case CLASS_VERB:
        consider(of, *at);
        of->phrase = *at + 1;
        if (item->value == 1)
            of->owner[0] = 0;
        else if (item->value == 2) /* "provided strong support, contributing" */
            pass_object(of, at);
        break;
    case CLASS_HEDGE:
        if (opens_comparison(of, *at)) {
            consider(of, *at);
            of->cue = CLASS_BEAT;
            of->cue_sign = 1;
            of->beat = of->phrase = *at + 1;
        } else if (item->entry->name && item->entry->name[0] == 'v') {
            consider(of, *at); /* "exports exceeded imports": what is exceeded is no subject */
            pass_object(of, at);
        }
        break;
    case CLASS_AMONG:
        begin_clause(of, *at);
        of->is_new_clause = 1;
        of->whole = of->has_subject && of->subject.concept && of->subject.concept->sliced ? of->subject.concept : NULL;
        of->has_things = of->has_subject && (!of->subject.concept || !of->subject.concept->sliced);
        if (of->has_things)
            of->things = of->subject;
        break;
    case CLASS_FUNCTION: case CLASS_SEMICOLON: case CLASS_COLON:
        begin_clause(of, *at);
        of->partner[0] = of->owner[0] = 0;
        of->is_other_clause = 1;
        if (item->class_ == CLASS_SEMICOLON)
            of->last = NO_DRAFT;
        break;
    case CLASS_STATUS:
        of->status = (uint8_t)item->value;
        break;
    case CLASS_COMMA:
        /* "growth in its trade with ASEAN, with a volume of": spoken of from here */
        if (of->cue == CLASS_CHANGE_NOUN && hne_i_clause_class(of, of->phrase) == CLASS_IN)
            consider(of, *at);
        if (of->cue == CLASS_LEVEL ||
            (of->cue == CLASS_CHANGE_NOUN && hne_i_clause_class(of, *at + 1) == CLASS_WITH))
            of->cue = CLASS_NONE;
        break;
    case CLASS_OPEN:
        if (is_aside(of, *at)) {
            while (hne_i_clause_class(of, *at) != CLASS_CLOSE)
                ++*at;
            break;
        }
        of->depth++;
        if (hne_i_clause_class(of, *at + 1) == CLASS_QUANTITY || hne_i_clause_class(of, *at + 1) == CLASS_CHANGE)
            consider(of, *at); /* "fertilizers (+13.0%), paper (up 8.4%)" */
        of->outer_phrase = of->phrase;
        of->phrase = of->inner_phrase = *at + 1;
        break;
    case CLASS_CLOSE: /* a phrase goes on behind parentheses that hold no figure */
        of->depth -= of->depth > 0;
        of->phrase = of->phrase == of->inner_phrase ? of->outer_phrase : *at + 1;
        break;
    case CLASS_QUANTITY:
        *at = read_quantities(of, *at);
        break;
    default:
        break;
    }
}

/* A month spoken of by the way is over with its paragraph: what follows is of
 * the period that the text is about. */
static void begin_paragraph(hne_i_reader *reader)
{
    hne_i_topic *topic = reader->topic;
    topic->city = topic->province = NULL;
    topic->period_is_guess |= topic->periods_mixed;
    if (hne_period_is_valid(topic->main_period) && hne_period_months(topic->period) == 1 &&
        hne_period_months(topic->main_period) > 1) {
        topic->period = reader->times.current = topic->main_period;
        topic->period_is_guess = 1;
    }
}

static void note_theme(const hne_i_clause *of)
{
    hne_i_topic *topic = of->reader->topic;
    /* A month in a sentence without figures is by the way. */
    if (!topic->drafts.count && hne_period_months(of->reader->times.current) == 1 && hne_period_is_valid(topic->period))
        of->reader->times.current = topic->period;
    if (topic->drafts.count)
        topic->theme[0] = 0;
    else if (of->owner[0])
        strcpy(topic->theme, of->owner);
}

void hne_i_read_sentence(hne_i_reader *reader)
{
    hne_i_clause of = {.reader = reader, .last = NO_DRAFT, .segment = (uint32_t)reader->sentence.begin,
                       .period = {0, -1}};
    hne_i_topic *topic = reader->topic;
    topic->drafts.count = 0;
    if (topic->has_subject) {
        of.subject = topic->subject;
        of.has_subject = of.is_carried = 1;
    }
    for (size_t i = 0; i < reader->items.count; i++) {
        of.respectively |= hne_i_class_at(reader, i) == CLASS_RESPECTIVELY;
        if (hne_i_class_at(reader, i) == CLASS_PRICES)
            of.prices = (uint8_t)reader->items.items[i].value;
    }
    of.leads_with = hne_i_class_at(reader, 0) == CLASS_WITH;
    if (reader->sentence.starts_paragraph)
        begin_paragraph(reader);
    for (size_t i = 0; i < reader->items.count && !reader->status; i++)
        read_item(&of, &i);
    note_theme(&of);
    hne_i_note_areas(reader);
    hne_i_state_drafts(reader);
}
