/* SPDX-License-Identifier: MIT */
/* What is said: a draft for a quantity, with its period, its basis and how sure it is. */
#include "release/clause.h"

#include <string.h>

void hne_i_add_draft(hne_i_clause *of, const hne_i_draft *draft)
{
    hne_i_topic *topic = of->reader->topic;
    if (!hne_i_vector_reserve(&topic->drafts)) {
        of->reader->status = hne_i_fail_memory(of->reader->error);
        return;
    }
    topic->drafts.items[topic->drafts.count] = *draft;
    of->last = (ptrdiff_t)topic->drafts.count++;
}

void hne_i_leave_unread(hne_i_clause *of, size_t at, hne_unread reason)
{
    hne_i_draft draft = {.quantity = hne_i_clause_item(of, at)->quantity, .unread = (uint8_t)reason};
    ptrdiff_t last = of->last;
    hne_i_add_draft(of, &draft);
    of->last = last;
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
           quantity->kind == HNE_UNIT_PERCENT && draft->basis == HNE_BASIS_PERIOD &&
           apart > 0 && apart % 12 == 0 && hne_period_months(draft->base) == hne_period_months(draft->period);
}

/* "machines worth 22 billion and textiles worth 18 billion, together 87% of exports" */
static void take_together(const hne_i_clause *of, hne_i_draft *draft, size_t at)
{
    hne_i_subject *subject = &draft->subject;
    subject->slice[0] = subject->partner[0] = 0;
    subject->is_combined = 1;
    subject->unique = hne_i_clause_item(of, at)->begin + 1;
}

/* "1.1 million tourists came. They brought 990 million yuan": not so many tourists. */
static int is_of_other_kind(const hne_i_clause *of, const hne_i_draft *draft)
{
    const hne_i_topic *topic = of->reader->topic;
    hne_unit_kind kind = of->reader->quantities.items[draft->quantity].kind, before = HNE_UNIT_NONE;
    if (draft->aspect != HNE_ASPECT_LEVEL || kind != HNE_UNIT_CURRENCY)
        return 0;
    if (of->is_taken_up)
        before = (hne_unit_kind)topic->level_kind;
    for (size_t i = 0; i < topic->drafts.count; i++)
        if (topic->drafts.items[i].aspect == HNE_ASPECT_LEVEL && !topic->drafts.items[i].unread &&
            hne_i_subject_equal(of->reader, &topic->drafts.items[i].subject, &draft->subject))
            before = of->reader->quantities.items[topic->drafts.items[i].quantity].kind;
    return before == HNE_UNIT_COUNT;
}

/* "Trade at 100 Bln" in a heading, of 102.39: rounded to be remembered. */
static int is_rounded_in_heading(const hne_i_clause *of, const hne_i_draft *draft)
{
    const hne_figure *figure = &of->reader->quantities.items[draft->quantity].figure;
    int64_t digits = figure->digits;
    while (digits >= 10 && digits % 10 == 0)
        digits /= 10;
    return !of->reader->sentence.ended && draft->aspect == HNE_ASPECT_LEVEL &&
           figure->hedge == HNE_HEDGE_NONE && !figure->decimals && digits < 10;
}

static void count_heads(hne_i_quantity_item *quantity)
{
    if (quantity->figure.unit.code[0])
        return;
    strcpy(quantity->figure.unit.code, "COUNT");
    quantity->kind = HNE_UNIT_COUNT;
}

/* "from 98 billion in 2012 to 240": not "up from 12.4 percent in October". */
static int goes_on_to(const hne_i_clause *of, size_t last)
{
    for (size_t i = last + 1; i < of->reader->items.count; i++) {
        hne_i_class class_ = hne_i_clause_class(of, i);
        if (class_ == CLASS_TO && hne_i_clause_class(of, i + 1) == CLASS_QUANTITY)
            return 1;
        if (class_ == CLASS_COMMA || class_ == CLASS_SEMICOLON || class_ == CLASS_FUNCTION)
            return 0;
    }
    return 0;
}

/* "GDP was 652 billion": of yuan, where no other currency is spoken of. */
static int goes_without_saying(const hne_i_clause *of, const hne_i_draft *draft)
{
    enum { A_MILLION = 6 };
    const hne_i_quantity_item *quantities = of->reader->quantities.items;
    if (draft->aspect != HNE_ASPECT_LEVEL || !draft->subject.concept || !draft->subject.concept->unit[0] ||
        quantities[draft->quantity].figure.multiplier < A_MILLION)
        return 0;
    for (size_t i = 0; i < of->reader->quantities.count; i++)
        if (quantities[i].kind == HNE_UNIT_CURRENCY)
            return 0;
    return 1;
}

/* "Sold 112 billion yuan abroad by way of market procurement", "exported 5 billion by rail": not all that was. */
static int is_by_some_way(const hne_i_clause *of, const hne_i_draft *draft, size_t last)
{
    size_t by = hne_i_past_restated(of, last + 1);
    hne_i_class way = hne_i_clause_class(of, by + 1);
    return draft->aspect == HNE_ASPECT_LEVEL && hne_i_is_bare(&draft->subject) && draft->subject.concept->sliced &&
           hne_i_clause_class(of, by) == CLASS_BY && (way == CLASS_WORD || way == CLASS_MODE || way == CLASS_QUALIFIER);
}

/* "up 245% in 10 years", "rose 11 times, from 1.2 million to 13.9 million": on which year is not said. */
static int is_over_years(const hne_i_clause *of, const hne_i_draft *draft, size_t last)
{
    size_t at = last + 1;
    hne_i_class class_ = hne_i_clause_class(of, at);
    if (draft->aspect != HNE_ASPECT_GROWTH)
        return 0;
    if ((class_ == CLASS_IN || class_ == CLASS_FOR) && hne_i_clause_class(of, at + 1) == CLASS_EMPTY)
        return !hne_i_clause_item(of, at + 1)->entry;
    at += class_ == CLASS_COMMA;
    return hne_i_clause_class(of, at) == CLASS_FROM && hne_i_clause_class(of, at + 1) == CLASS_QUANTITY &&
           hne_i_clause_class(of, at + 2) == CLASS_TO;
}

/* "From 1952 to 2018 it rose from 68 billion to 90 trillion": the latter is of the last year. */
static int is_end_of_years(const hne_i_clause *of, const hne_i_draft *draft, size_t first)
{
    return of->from_unsaid && draft->aspect == HNE_ASPECT_LEVEL && hne_i_class_before(of, first) == CLASS_TO &&
           hne_period_months(draft->period) > 12 && draft->period.last_month % 12 == 11;
}

/* The former is of the first year, or of the one before: it is not said which. */
static int is_start_of_years(const hne_i_clause *of, size_t first, size_t last)
{
    return hne_i_class_before(of, first) == CLASS_FROM && hne_i_is_amount(hne_i_clause_quantity(of, first)) && of->has_period &&
           hne_period_months(of->period) > 12 && of->period.last_month % 12 == 11 && goes_on_to(of, last);
}

static int is_period_said(const hne_i_clause *of, const hne_i_draft *draft, int16_t kind)
{
    for (size_t i = 0; i < of->reader->items.count; i++) {
        const hne_i_item *item = hne_i_clause_item(of, i);
        if (item->class_ == CLASS_PERIOD && item->value == kind && hne_period_equal(item->period, draft->period))
            return 1;
    }
    return 0;
}

/* "116.82 billion yuan since 2017": all since then. */
static int is_since_period(const hne_i_clause *of, const hne_i_draft *draft)
{
    for (size_t i = 1; i < of->reader->items.count && hne_i_has_class(of->reader, CLASS_SINCE); i++)
        if (hne_i_clause_class(of, i) == CLASS_PERIOD && hne_i_clause_class(of, i - 1) == CLASS_SINCE &&
            hne_period_equal(hne_i_clause_item(of, i)->period, draft->period))
            return 1;
    return 0;
}

/* "By the end of May exports had reached": the months up to then, or all since it began; a stock is of that day. */
static int is_up_to_day(const hne_i_clause *of, const hne_i_draft *draft)
{
    const hne_i_concept *concept = draft->subject.concept;
    return draft->aspect == HNE_ASPECT_LEVEL && hne_period_months(draft->period) == 1 && concept &&
           concept->nature == HNE_NATURE_FLOW && is_period_said(of, draft, HNE_I_PERIOD_ENDED);
}

/* "Investment in 2021" of a text from November 2021 on ten months: those, if it is no plan. */
static int is_unfinished_year(const hne_i_clause *of, const hne_i_draft *draft)
{
    enum { MONTHS = 12 };
    hne_date release = of->reader->times.release;
    hne_period main = of->reader->topic->main_period;
    return release.month && release.month < MONTHS && hne_period_equal(draft->period, hne_period_of_year(release.year)) &&
           !of->status && !of->subject_status && hne_period_is_valid(main) &&
           hne_period_months(main) < MONTHS && hne_period_contains(draft->period, main);
}

/* "Per head, GDP stood at 47,712 yuan": no product of a region. */
static int is_for_one_head(const hne_i_clause *of, const hne_i_draft *draft)
{
    static const double a_million = 1e6, a_thousand = 1e3;
    const hne_i_quantity_item *quantity = &of->reader->quantities.items[draft->quantity];
    const hne_i_concept *concept = draft->subject.concept;
    if (draft->aspect != HNE_ASPECT_LEVEL || !concept || concept->nature != HNE_NATURE_FLOW ||
        quantity->kind != HNE_UNIT_CURRENCY || quantity->figure.multiplier || quantity->figure.decimals)
        return 0;
    double value = hne_figure_value(quantity->figure);
    return value >= a_thousand && value < a_million;
}

/* "59,416 yuan per person"; "per head, exports were 5,259.8 yuan". */
static int is_said_per_head(const hne_i_clause *of, const hne_i_draft *draft, size_t at)
{
    if (draft->subject.is_per_head)
        return 0; /* its name says so */
    if (hne_i_clause_class(of, at + 1) == CLASS_PER_HEAD)
        return 1;
    if (!hne_i_has_class(of->reader, CLASS_PER_HEAD) || draft->aspect != HNE_ASPECT_LEVEL || of->is_carried ||
        of->reader->quantities.items[draft->quantity].figure.multiplier)
        return 0;
    while (at-- > 0 && hne_i_clause_class(of, at) != CLASS_QUANTITY && hne_i_clause_class(of, at) != CLASS_SEMICOLON)
        if (hne_i_clause_class(of, at) == CLASS_PER_HEAD && hne_i_clause_class(of, at + 1) == CLASS_COMMA)
            return 1;
    return 0;
}

/* "Imports 5.1 [in the next line:] Trade surplus", "as to agriculture, 8 million hectares": no money is counted so. */
static int is_no_money(const hne_i_clause *of, const hne_i_draft *draft)
{
    hne_unit_kind kind = of->reader->quantities.items[draft->quantity].kind;
    const hne_i_subject *subject = &draft->subject;
    hne_i_flow flow = hne_i_flow_of(of->reader->lexicon.language, subject->concept);
    int may_be_goods = subject->slice[0] && (flow == HNE_I_EXPORTS || flow == HNE_I_IMPORTS);
    return draft->aspect == HNE_ASPECT_LEVEL && subject->concept && !may_be_goods &&
           (kind == HNE_UNIT_COUNT || kind == HNE_UNIT_PHYSICAL) &&
           subject->concept->growth_prices != HNE_PRICES_UNKNOWN;
}

/* "Containers were moved. China used 6.3 trillion kWh": none of what was spoken of is counted so. */
static int is_in_other_unit(const hne_i_clause *of, const hne_i_draft *draft)
{
    const hne_i_quantity_item *quantity = &of->reader->quantities.items[draft->quantity];
    const hne_i_concept *concept = draft->subject.concept;
    return of->is_carried && draft->aspect == HNE_ASPECT_LEVEL && concept &&
           (is_no_money(of, draft) || (quantity->kind == HNE_UNIT_PHYSICAL && concept->unit[0] && concept->sliced &&
                                       strcmp(concept->unit, quantity->figure.unit.code)));
}

/* "The secondary industry utilized US$8 billion" of foreign capital: not what it added. */
static int is_of_other_money(const hne_i_clause *of, const hne_i_draft *draft)
{
    const hne_i_quantity_item *quantity = &of->reader->quantities.items[draft->quantity];
    const hne_i_kept_concept *kept = &of->reader->topic->kept;
    const hne_i_concept *concept = draft->subject.concept;
    if (draft->aspect != HNE_ASPECT_LEVEL || quantity->kind != HNE_UNIT_CURRENCY || draft->is_restated || !concept ||
        !concept->unit[0] || !hne_i_is_sector(of->reader, concept))
        return 0;
    if (kept->spoken_of && !kept->spoken_of->unit[0] && kept->is_of_paragraph)
        return 1;
    hne_i_subject whole = draft->subject;
    whole.concept = hne_i_concept_whole(of->reader, concept);
    return strcmp(quantity->figure.unit.code, concept->unit) && !(whole.concept && hne_i_is_stated(of->reader, &whole));
}

/* "5,805 kg/ha", "60 yuan/ton": so much for each of another thing. */
static int is_for_each(const hne_i_clause *of, size_t last)
{
    const hne_i_item *sign = hne_i_clause_class(of, last + 1) == CLASS_NONE ? NULL : hne_i_clause_item(of, last + 1);
    return sign && sign->end - sign->begin == 1 && of->reader->bytes[sign->begin] == '/' &&
           hne_i_clause_class(of, last + 2) != CLASS_QUANTITY;
}

/* "7 percent, against 6.6 percent in the opening quarter": of a time that was not understood. */
static int is_of_unknown_base(const hne_i_clause *of, const hne_i_draft *draft, size_t first, size_t last)
{
    int is_said;
    if (draft->is_of_base || hne_i_class_before(of, first) != CLASS_THAN)
        return 0;
    hne_period period = hne_i_period_of(of, last, &is_said);
    return !is_said || hne_period_equal(period, of->period);
}

/* The period, and whether it and the indicator are no guesses. */
static void set_time(hne_i_clause *of, hne_i_draft *draft, size_t first, size_t last, const hne_period *period)
{
    int is_said = 1;
    draft->begin = of->segment;
    draft->is_compared = (uint8_t)hne_i_is_compared(of, first);
    hne_period from, to;
    draft->period = period ? *period : hne_i_period_of(of, last, &is_said);
    if (!period && hne_i_levels_behind(of, last, &from, &to)) {
        of->from = from;
        draft->period = to;
    } else if (hne_i_class_before(of, first) == CLASS_FROM && is_said && goes_on_to(of, last)) {
        of->from = draft->period;
    } else if (is_end_of_years(of, draft, first)) {
        draft->period.first_month = draft->period.last_month - 11;
    }
    draft->is_of_base = (uint8_t)(!period && hne_i_is_of_base(of, first, last, &draft->period));
    draft->period_is_said = (uint8_t)is_said;
    draft->is_compared |= of->depth && of->outer_has_period && !hne_period_equal(draft->period, of->outer_period);
    draft->period_is_listed = period != NULL;
    if (is_of_other_kind(of, draft))
        of->is_unsure = 1;
    draft->certain = hne_i_is_certain(of, &draft->subject, is_said) && !hne_i_may_be_with_partner(of, first, &draft->subject) &&
                     !is_rounded_in_heading(of, draft);
    if (of->from_unsaid && (draft->aspect == HNE_ASPECT_GROWTH || draft->aspect == HNE_ASPECT_CHANGE))
        draft->certain = 0;
    draft->period_is_vague = (uint8_t)is_period_said(of, draft, HNE_I_PERIOD_VAGUE);
    if (is_unfinished_year(of, draft)) {
        draft->period = of->reader->topic->main_period;
        draft->certain = 0;
    }
    draft->period_is_end = (uint8_t)is_period_said(of, draft, HNE_I_PERIOD_ENDED);
    draft->period_is_alone = (uint8_t)is_period_said(of, draft, HNE_I_PERIOD_ALONE);
    draft->certain &= !draft->period_is_vague && !(draft->is_of_base && hne_i_base_before(of, first) &&
                                                   hne_period_months(draft->period) < 12); /* or of all that year */
    if (is_up_to_day(of, draft)) {
        draft->period.first_month -= draft->period.first_month % 12;
        draft->certain = 0;
    }
    if (of->from_unsaid && is_start_of_years(of, first, last)) {
        draft->period.last_month = draft->period.first_month + 11;
        draft->certain = 0;
    }
    if ((draft->subject.is_loose && draft->aspect == HNE_ASPECT_LEVEL) || is_over_years(of, draft, last) ||
        is_by_some_way(of, draft, last))
        draft->certain = 0;
    if ((of->is_since && hne_period_equal(draft->period, of->period)) || is_since_period(of, draft))
        draft->certain = 0;
    if (draft->aspect == HNE_ASPECT_LEVEL && draft->subject.concept && hne_i_counts_heads(draft->subject.concept))
        count_heads(&of->reader->quantities.items[draft->quantity]);
    if (draft->aspect == HNE_ASPECT_SHARE && hne_i_is_share_of_then(of, last, draft->period))
        draft->certain = 0;
    if (is_no_money(of, draft) || is_of_other_money(of, draft) || is_for_one_head(of, draft) ||
        is_of_unknown_base(of, draft, first, last) || is_for_each(of, last))
        draft->certain = 0;
    int is_rank = draft->aspect == HNE_ASPECT_RANK || draft->aspect == HNE_ASPECT_GROWTH_RANK;
    if (!of->reader->quantities.items[draft->quantity].figure.unit.code[0] && !goes_without_saying(of, draft) && !is_rank)
        draft->certain = 0;
}

/* "General public revenue was 5 billion, of which tax revenue was 4". */
static int is_part_as_said(const hne_i_clause *of, const hne_i_subject *subject)
{
    const hne_i_language *language = of->reader->lexicon.language;
    for (size_t row = 0; row < *language->part_count && of->things.concept && hne_i_is_bare(subject); row++)
        if (language->parts[row].complete == HNE_I_PARTS_WHERE_SAID &&
            hne_i_same_code(language->parts[row].whole, of->things.concept->code) &&
            hne_i_same_code(language->parts[row].parts[0], subject->concept->code))
            return 1;
    return 0;
}

/* A part of what was counted before "of which". */
static void note_part(const hne_i_clause *of, hne_i_draft *draft, const hne_i_subject *subject)
{
    if (!of->has_things || draft->aspect != HNE_ASPECT_LEVEL || (subject->concept && !is_part_as_said(of, subject)) ||
        draft->has_reference || hne_i_subject_equal(of->reader, subject, &of->things) || hne_i_is_of_group(of, subject))
        return; /* "each had 4,781 yuan, of which urban residents 6,876": on average, and no part */
    draft->reference = of->things;
    draft->is_part = 1;
}

/* "166,900 square kilometres, with a population of"; "a tourist spent 448 yuan" */
static int is_no_count_of_heads(const hne_i_draft *draft, const hne_i_quantity_item *quantity)
{
    int is_of_things = quantity->kind == HNE_UNIT_PHYSICAL && strcmp(quantity->figure.unit.code, "PERSON");
    return draft->aspect == HNE_ASPECT_LEVEL && draft->subject.concept && hne_i_counts_heads(draft->subject.concept) &&
           (is_of_things || (quantity->kind == HNE_UNIT_CURRENCY && draft->certain));
}

/* "Grew 27.5% and up 24.1 billion yuan": to, or by. */
static int is_by_or_to(const hne_i_clause *of, size_t first, size_t last)
{
    /* "Services climbed 2.17 trillion yuan, up 9.2 percent": to so much, more often than not */
    const hne_i_quantity_item *rate = hne_i_clause_quantity(of, last + 3);
    if (first && hne_i_clause_class(of, first - 1) == CLASS_CHANGE && hne_i_clause_item(of, first - 1)->value > 0 &&
        hne_i_clause_class(of, last + 1) == CLASS_COMMA && hne_i_clause_class(of, last + 2) == CLASS_CHANGE &&
        rate && rate->kind == HNE_UNIT_PERCENT)
        return 1;
    return first > 2 && hne_i_clause_class(of, first - 1) == CLASS_CHANGE && hne_i_clause_class(of, first - 2) == CLASS_AND &&
           hne_i_clause_class(of, first - 3) == CLASS_QUANTITY;
}

/* "Trade of 100 billion dollars by 2021", said in 2017: a plan, whatever words say so. */
static int is_of_later_year(const hne_i_reader *reader, hne_period period)
{
    return hne_period_is_valid(period) && reader->times.release.year && !reader->times.is_named_year &&
           period.first_month / 12 > reader->times.release.year;
}

/* "Than in April, when it gained 8.0%": held against April, or of it. */
static int is_behind_when(const hne_i_clause *of, size_t basis, size_t first)
{
    for (size_t i = basis; basis && i < first; i++)
        if (hne_i_is_when(hne_i_clause_item(of, i)))
            return 1;
    return 0;
}

/* "8,414 yuan, 5.8% above the year before, and 2,885 yuan, 11.7% above": the same year. */
static int is_above_year_named(const hne_i_clause *of, const hne_i_draft *draft, size_t last)
{
    hne_i_class above = hne_i_clause_class(of, last + 1);
    size_t end = hne_i_clause_class(of, last + 2) == CLASS_PRONOUN ? last + 3 : last + 2; /* "above it" */
    if (draft->aspect != HNE_ASPECT_GAP || draft->has_reference || (above != CLASS_COMPARE && above != CLASS_HEDGE) ||
        hne_i_clause_class(of, end) != CLASS_NONE)
        return 0;
    for (size_t i = last; i-- > 1;) /* the word may be part of the basis */
        if (hne_i_clause_class(of, i) == CLASS_BASIS &&
            (hne_i_class_before(of, i) == above || hne_i_class_before(of, i) == CLASS_QUANTITY))
            return 1;
    return 0;
}

/* States the quantity at `at`; what stands around its group says what it says. */
void hne_i_state_quantity(hne_i_clause *of, size_t at, size_t group_first, size_t group_last,
                          const hne_i_subject *subject, const hne_period *period, int8_t sign)
{
    hne_i_quantity_item *quantity = hne_i_clause_quantity(of, at);
    hne_i_surroundings around = hne_i_surroundings_of(of, group_first, group_last);
    hne_i_draft draft = {.subject = *subject, .quantity = hne_i_clause_item(of, at)->quantity, .sign = 1};
    draft.aspect = (uint8_t)hne_i_aspect_said(&around, quantity, subject, &draft.sign);
    of->from_unsaid |= !draft.aspect && around.before == CLASS_FROM && !around.has_period_behind;
    if (!draft.aspect && of->from_unsaid && is_start_of_years(of, group_first, group_last))
        draft.aspect = HNE_ASPECT_LEVEL;
    if (hne_i_base_before(of, group_first)) { /* "up from last year's 2.13 million" */
        draft.aspect = HNE_ASPECT_LEVEL;
        draft.sign = 1;
    }
    if (quantity->unread || !draft.aspect) {
        hne_i_leave_unread(of, at, quantity->unread ? (hne_unread)quantity->unread : HNE_UNREAD_ASPECT);
        return;
    }
    if (sign)
        draft.sign = sign;
    if (of->is_together)
        take_together(of, &draft, at);
    if (is_said_per_head(of, &draft, at))
        hne_i_count_per_head(of->reader, &draft.subject);
    set_time(of, &draft, group_first, group_last, period);
    if (of->is_carried && !of->is_taken_up && !of->is_together)
        draft.subject.is_guess = 1; /* so is what takes it up again */
    draft.is_explicit = of->has_period && !of->is_carried && (subject->total_said || subject->area_level || of->agent);
    draft.status = of->status ? of->status : of->subject_status;
    if (!draft.status)
        draft.status = hne_i_status_behind(of, group_last);
    if (!draft.status && is_of_later_year(of->reader, draft.period))
        draft.status = HNE_OBS_FORECAST;
    hne_i_find_reference(of, &draft, &around, at);
    if (draft.subject.unique && !of->is_together)
        mark_unnamed(of, subject, draft.subject.unique);
    if (draft.aspect == HNE_ASPECT_SHARE && !subject->slice[0] && draft.subject.slice[0] && draft.subject.concept)
        of->whole = draft.subject.concept;
    if (subject == &of->subject)
        of->subject = draft.subject;
    draft.subject.is_rate = 0;
    if (!hne_period_is_valid(draft.period)) {
        hne_i_leave_unread(of, at, HNE_UNREAD_PERIOD);
        return;
    }
    note_part(of, &draft, subject);
    hne_i_set_basis(of, &draft, draft.is_of_base ? 0 : around.basis);
    if (is_behind_when(of, around.basis, group_first) || around.more_of_another)
        draft.certain = 0;
    if (draft.basis != HNE_BASIS_ANNUAL_AVERAGE && hne_i_is_in_other_currency(of, &draft))
        draft.certain = 0;
    if (draft.aspect == HNE_ASPECT_CHANGE && is_by_or_to(of, group_first, group_last))
        draft.certain = 0;
    /* "50.8 percent of GDP, 9.5 points higher than industry": a gap of shares */
    if (draft.aspect == HNE_ASPECT_GAP && around.after_share)
        draft.certain = 0;
    if (is_growth_over_years(of, &draft, subject) || is_above_year_named(of, &draft, group_last))
        draft.aspect = HNE_ASPECT_GROWTH;
    draft.prices = hne_i_prices_of(of, &draft, at);
    if (is_no_count_of_heads(&draft, quantity) || is_in_other_unit(of, &draft)) {
        hne_i_leave_unread(of, at, HNE_UNREAD_UNIT);
        return;
    }
    hne_unread flaw = hne_i_flaw_of(of, &draft);
    if (flaw) {
        hne_i_leave_unread(of, at, flaw);
        return;
    }
    draft.is_beyond_scale = (uint8_t)hne_i_is_beyond_scale(of, &draft);
    hne_i_add_draft(of, &draft);
    if (around.cue == CLASS_CHANGE || around.cue == CLASS_CHANGE_NOUN) {
        of->last_cue = around.cue;
        of->last_sign = around.cue_sign;
    } else if (draft.aspect == HNE_ASPECT_GROWTH && around.compare) { /* "was 7.3 percent higher, imports 5.4 percent" */
        of->last_cue = CLASS_CHANGE;
        of->last_sign = around.compare;
    }
}
