/* SPDX-License-Identifier: MIT */
/* Drafts as statements of the profile, quantities as the caller gets them. */
#include "release/draft.h"

#include "value/figure.h"

#include <math.h>
#include <string.h>

/* Units that an aspect takes, where the text has another or none. */
static hne_figure fitting(hne_figure figure, const hne_i_draft *draft)
{
    if (draft->aspect == HNE_ASPECT_RANK || draft->aspect == HNE_ASPECT_GROWTH_RANK) {
        memset(&figure.unit, 0, sizeof figure.unit);
        strcpy(figure.unit.code, "COUNT");
    }
    if (draft->sign < 0 && figure.digits > 0)
        figure.digits = -figure.digits;
    return figure;
}

static hne_span span_of(const hne_i_reader *reader, const hne_i_draft *draft)
{
    const hne_i_quantity_item *quantity = &reader->quantities.items[draft->quantity];
    const hne_i_item *item = &reader->items.items[quantity->item];
    size_t begin = draft->begin, end = item->end;
    if (begin > item->begin)
        begin = item->begin;
    while (begin < item->begin && strchr(" ,;\t\r\n.", reader->bytes[begin]))
        begin++;
    if (end - begin > 65535)
        begin = item->begin;
    return (hne_span){reader->release->source, begin, end - begin};
}

static hne_status describe(hne_i_reader *reader, const hne_i_draft *draft, hne_statement *statement)
{
    hne_status status = HNE_OK;
    if (draft->basis != HNE_BASIS_NONE &&
        hne_statement_set_basis(statement, (hne_basis)draft->basis, draft->base, NULL) != HNE_OK)
        hne_statement_set_certain(statement, 0, NULL);
    if (draft->status)
        hne_statement_set_status(statement, (hne_obs_status)draft->status, NULL);
    if (draft->prices)
        hne_statement_set_prices(statement, (hne_prices)draft->prices, NULL);
    if (!draft->certain)
        hne_statement_set_certain(statement, 0, NULL);
    hne_statement_set_span(statement, span_of(reader, draft), NULL);
    if (draft->is_part && draft->certain)
        status = hne_i_relate_part(reader, &draft->subject, &draft->reference, statement);
    if (draft->has_reference) {
        hne_indicator *reference = hne_i_subject_indicator(reader, &draft->reference);
        if (!reference)
            return HNE_ERROR_MEMORY;
        hne_statement_set_reference(statement, reference, NULL);
    }
    return status;
}

/* Whether both show about the same digits, some places apart: then the same is meant. */
static int is_slip_of_places(double own, double other)
{
    enum { MOST_PLACES = 8 };
    double ratio = fabs(own) > fabs(other) ? own / other : other / own;
    for (int places = 1; places <= MOST_PLACES; places++) {
        ratio /= 10;
        if (ratio > 0.99 && ratio < 1.01)
            return 1;
    }
    return 0;
}

/* Whether a value is within the enclosures of both: 1 or 0; -1 if one has none. */
static int meet(hne_figure one, hne_figure other)
{
    hne_interval own, another;
    if (hne_figure_enclosure(one, HNE_READING_GENEROUS, NULL, &own, NULL) ||
        hne_figure_enclosure(other, HNE_READING_GENEROUS, NULL, &another, NULL))
        return -1;
    return !hne_interval_is_empty(hne_interval_intersect(own, another));
}

/* A second value for what was stated already, in words that leave room for
 * something narrower ("the business turnover was"), is a guess. */
static int doubts(const hne_i_draft *draft, const hne_statement *statement, const hne_source *source)
{
    const hne_indicator *indicator = hne_statement_indicator(statement);
    const hne_figure figure = hne_statement_figure(statement);
    const hne_statement *before = NULL;
    enum { LOOK_AT = 32 }; /* so many say it, however often it is said again */
    for (int i = 0; i < LOOK_AT; i++) {
        before = hne_indicator_find(indicator, draft->period, (hne_aspect)draft->aspect, before);
        if (!before || before == statement)
            return 0;
        const hne_figure earlier = hne_statement_figure(before);
        int alike = !hne_i_figure_equal(earlier, figure) && hne_statement_is_certain(before) &&
                    hne_statement_basis(before) == (hne_basis)draft->basis &&
                    hne_statement_reference(before) == hne_statement_reference(statement) &&
                    hne_unit_equal(earlier.unit, figure.unit) && hne_statement_span(before).source == source;
        if (alike && meet(earlier, figure) == 0)
            return !is_slip_of_places(hne_figure_value(figure), hne_figure_value(earlier));
    }
    return 0;
}

/* "... 167 billion, growing 27 percent, with imports surging": what the one is of, the other is of, too, and so are
 * its parts in the sentence. */
static void doubt_what_follows(hne_i_reader *reader, const hne_i_draft *whole)
{
    hne_i_topic *topic = reader->topic;
    for (size_t i = (size_t)(whole - topic->drafts.items) + 1; i < topic->drafts.count; i++) {
        hne_i_draft *part = &topic->drafts.items[i];
        hne_i_subject of;
        if (!part->unread && hne_period_equal(part->period, whole->period) &&
            (hne_i_subject_equal(reader, &part->subject, &whole->subject) ||
             (hne_i_subject_whole(reader, &part->subject, &of) && hne_i_subject_equal(reader, &of, &whole->subject))))
            part->certain = 0;
    }
}

/* Whether the level in `draft` is one of those that are taken together in `sum`. */
static int is_summand(const hne_i_reader *reader, const hne_i_draft *draft, const hne_i_draft *sum)
{
    const hne_i_quantity_item *quantity = &reader->quantities.items[draft->quantity];
    return !draft->unread && draft->aspect == HNE_ASPECT_LEVEL && !draft->subject.is_combined &&
           draft->subject.concept == sum->subject.concept && hne_period_equal(draft->period, sum->period) &&
           quantity->kind != HNE_UNIT_COUNT;
}

size_t hne_i_levels_stated(const hne_i_reader *reader)
{
    const hne_i_topic *topic = reader->topic;
    const hne_i_draft *first = NULL;
    size_t count = 0;
    for (size_t i = 0; i < topic->drafts.count; i++) {
        const hne_i_draft *draft = &topic->drafts.items[i];
        if (!draft->is_restated && is_summand(reader, draft, first ? first : draft)) {
            first = first ? first : draft;
            count++;
        }
    }
    return count;
}

void hne_i_note_levels(hne_i_reader *reader)
{
    hne_i_topic *topic = reader->topic;
    const hne_i_draft *first = NULL;
    size_t count = 0;
    for (size_t i = 0; i < topic->drafts.count; i++) {
        const hne_i_draft *draft = &topic->drafts.items[i];
        if (draft->is_restated || !is_summand(reader, draft, first ? first : draft))
            continue;
        first = first ? first : draft;
        if (count < sizeof topic->levels / sizeof *topic->levels)
            topic->levels[count] = draft->subject;
        count++;
    }
    topic->level_count = count <= sizeof topic->levels / sizeof *topic->levels ? count : 0;
}

int hne_i_levels_listed(const hne_i_reader *reader)
{
    const hne_i_topic *topic = reader->topic;
    size_t found = 0;
    for (size_t i = 0; i < topic->drafts.count; i++) {
        const hne_i_draft *draft = &topic->drafts.items[i];
        if (draft->unread || draft->aspect != HNE_ASPECT_LEVEL || draft->subject.is_combined)
            continue;
        if (found == topic->listed_count || !hne_i_subject_equal(reader, &draft->subject, &topic->listed[found++]))
            return 0;
    }
    return found > 1 && found == topic->listed_count;
}

static hne_status add_summand(hne_i_reader *reader, hne_breakdown *parts, const hne_i_subject *subject)
{
    hne_indicator *part = hne_i_subject_indicator(reader, subject);
    hne_status status = part ? hne_breakdown_add_part(parts, part, 1, NULL) : HNE_ERROR_MEMORY;
    return status == HNE_ERROR_DUPLICATE || status == HNE_ERROR_CYCLE ? HNE_OK : status;
}

/* What is said of several together is said of the sum of their levels. */
static hne_status relate_together(hne_i_reader *reader, const hne_i_draft *sum, hne_indicator *indicator)
{
    hne_breakdown *parts;
    hne_status status = HNE_OK;
    if (hne_indicator_breakdown_count(indicator))
        return HNE_OK;
    status = hne_indicator_add_breakdown(indicator, "together", 1, &parts, NULL);
    size_t added = 0;
    for (const hne_i_draft *draft = reader->topic->drafts.items; draft < sum && !status; draft++)
        if (is_summand(reader, draft, sum)) {
            status = add_summand(reader, parts, &draft->subject);
            added++;
        }
    for (size_t i = 0; !added && reader->topic->levels_listed && i < reader->topic->listed_count && !status; i++)
        status = add_summand(reader, parts, &reader->topic->listed[i]);
    for (size_t i = 0; !added && !reader->topic->levels_listed && i < reader->topic->level_count && !status; i++)
        status = add_summand(reader, parts, &reader->topic->levels[i]);
    return status;
}

/* Bounds are in the unit of the indicator: of the level, if it has none yet. */
static void set_scale(hne_indicator *indicator, hne_figure level)
{
    if (hne_unit_kind_of(hne_indicator_unit(indicator)) == HNE_UNIT_NONE)
        hne_indicator_set_unit(indicator, level.unit, NULL);
    hne_indicator_set_bounds(indicator, hne_i_scale_of(indicator, hne_figure_value(level)), NULL);
}

/* Whether what the draft says was said already with another value, in words that leave room for something else. */
static int may_be_of_another(hne_i_reader *reader, const hne_i_draft *draft, const hne_statement *statement)
{
    const char *blank = strchr(draft->subject.slice, ' '); /* a long name leaves little room */
    /* "In the GDP secondary industry took up 46 percent": no name of anything narrower. */
    int is_plain_share = draft->aspect == HNE_ASPECT_SHARE && draft->has_reference && hne_i_is_bare(&draft->subject) &&
                         !draft->subject.concept->sliced && draft->reference.concept;
    int is_narrow = blank && draft->subject.concept;
    if (draft->is_explicit || draft->is_restated || is_plain_share || (is_narrow && !reader->topic->is_doubted))
        return 0;
    return doubts(draft, statement, reader->release->source);
}

static hne_unread state(hne_i_reader *reader, const hne_i_draft *draft, hne_i_found *found)
{
    hne_statement *statement = NULL;
    if (draft->unread)
        return (hne_unread)draft->unread;
    hne_indicator *indicator = hne_i_subject_indicator(reader, &draft->subject);
    if (!indicator)
        return HNE_UNREAD_INDICATOR;
    if (draft->subject.is_combined && draft->subject.unique && relate_together(reader, draft, indicator))
        reader->status = hne_i_fail_memory(reader->error);
    found->figure = fitting(found->figure, draft);
    hne_status status = hne_indicator_state(indicator, draft->period, (hne_aspect)draft->aspect, found->figure,
                                            &statement, NULL);
    if (status == HNE_ERROR_MEMORY || status == HNE_ERROR_RANGE) {
        reader->status = status == HNE_ERROR_MEMORY ? hne_i_fail_memory(reader->error) : status;
        return HNE_UNREAD_INDICATOR;
    }
    if (status)
        return HNE_UNREAD_UNIT;
    found->statement = statement;
    if (describe(reader, draft, statement) == HNE_ERROR_MEMORY && !reader->status)
        reader->status = hne_i_fail_memory(reader->error);
    if (draft->is_beyond_scale)
        set_scale(indicator, found->figure);
    if (may_be_of_another(reader, draft, statement)) {
        reader->topic->is_doubted = 1; /* "of which urban sales were 2.9, while rural ones were 0.5": all of another month */
        hne_statement_set_certain(statement, 0, NULL);
        doubt_what_follows(reader, draft);
    }
    return HNE_UNREAD_NONE;
}

/* A name that is no indicator may be a part of one; what comes next is read as if it stood alone. */
static hne_unread state_by_name(hne_i_reader *reader, hne_i_draft *draft, hne_i_found *found)
{
    if (draft->subject.concept)
        return state(reader, draft, found);
    const hne_i_subject said = draft->subject;
    hne_i_name_part(reader, draft);
    hne_unread unread = state(reader, draft, found);
    draft->subject = said;
    return unread;
}

/* What cannot be right with an amount, whatever it is of. */
static hne_unread flaw_of(const hne_i_reader *reader, size_t quantity)
{
    return hne_i_lacks_multiplier(reader, quantity)   ? HNE_UNREAD_MULTIPLIER
           : hne_i_is_beyond_all(reader, quantity)    ? HNE_UNREAD_AMOUNT
           : hne_i_is_no_conversion(reader, quantity) ? HNE_UNREAD_CONVERSION
                                                      : HNE_UNREAD_NONE;
}

static int list_quantities(hne_i_reader *reader)
{
    for (size_t i = 0; i < reader->quantities.count; i++) {
        hne_i_quantity_item *quantity = &reader->quantities.items[i];
        const hne_i_item *item = &reader->items.items[quantity->item];
        hne_unread flaw = flaw_of(reader, i);
        hne_i_found found = {item->begin, item->end - item->begin, quantity->number, quantity->figure, NULL,
                             quantity->unread ? quantity->unread : flaw ? (uint8_t)flaw : HNE_UNREAD_INDICATOR,
                             quantity->flaw};
        quantity->found = (uint32_t)reader->release->quantities.count;
        if (!hne_i_vector_add(&reader->release->quantities, found))
            return 0;
    }
    return 1;
}

/* "In 1999 the figure had been": what comes next is of the year after, more likely; but where a second sentence comes
 * back to it, that is the time of the text ("Population: 7 million (2020)" stood before). */
static void speak_of_earlier(hne_i_reader *reader, hne_period period)
{
    hne_i_topic *topic = reader->topic;
    if (hne_period_equal(topic->earlier, period) && topic->earlier_at != reader->sentence.begin) {
        topic->main_period = period;
        topic->periods_mixed = 0;
        return;
    }
    if (!hne_period_equal(topic->earlier, period))
        topic->earlier_at = reader->sentence.begin;
    topic->earlier = period;
    topic->periods_mixed = 1;
}

/* "In June alone trade rose by 16%": by the way, where one sentence says so and the text comes back to the months
 * that it began with. */
static void mix_periods(hne_i_reader *reader, const hne_i_draft *draft)
{
    hne_i_topic *topic = reader->topic;
    if (!hne_period_is_valid(topic->main_period))
        return;
    if (hne_period_equal(topic->main_period, draft->period)) {
        topic->periods_mixed &= !draft->period_is_said || !topic->began_with_main || topic->asides > 1;
    } else if (hne_period_overlap(topic->main_period, draft->period)) {
        topic->asides += !topic->asides || topic->last_aside != reader->sentence.begin;
        topic->last_aside = reader->sentence.begin;
        topic->periods_mixed = 1;
    } else if (draft->period_is_said && draft->aspect == HNE_ASPECT_LEVEL && !draft->is_compared &&
               draft->period.last_month < topic->main_period.first_month) {
        speak_of_earlier(reader, draft->period);
    }
}

/* What is planned or expected; "last year's product is expected to top 4.8 trillion" is over. */
static int is_of_later(const hne_i_reader *reader, const hne_i_draft *draft)
{
    hne_date release = reader->times.release;
    int is_over = release.year && draft->period_is_said && draft->period.last_month < release.year * 12 + release.month - 1;
    return (draft->status == HNE_OBS_FORECAST || draft->status == HNE_OBS_TARGET) && !is_over;
}

/* "5 billion in three quarters, up from the 7.9 percent in the first two, with a rise of 8 percent in September": parts
 * of the time are by the way. */
static int is_part_of_time(const hne_i_reader *reader, const hne_i_draft *draft)
{
    for (size_t i = 0; i < reader->topic->drafts.count; i++) {
        const hne_i_draft *before = &reader->topic->drafts.items[i];
        if (before == draft)
            return 0;
        if (!before->unread && before->period_is_said && !hne_period_equal(before->period, draft->period) &&
            hne_period_contains(before->period, draft->period))
            return 1;
    }
    return 0;
}

/* "448,900 by the end of March", in a text on the first quarter: a stock, by the way. */
static int is_end_of_time(const hne_i_reader *reader, const hne_i_draft *draft)
{
    hne_period main = reader->topic->main_period;
    return draft->period_is_end && hne_period_months(draft->period) == 1 && hne_period_is_valid(main) &&
           hne_period_months(main) > 1 && hne_period_equal(reader->topic->period, main) && hne_period_contains(main, draft->period);
}

/* What the next sentence may take up again. */
static void remember(hne_i_reader *reader, const hne_i_draft *draft)
{
    if (draft->is_of_reference)
        return;
    reader->topic->subject = draft->subject;
    reader->topic->has_subject = 1;
    hne_i_note_halves(reader, draft);
    reader->topic->trade_was_stated |= hne_i_flow_of(reader->lexicon.language, draft->subject.concept) != HNE_I_FLOW_COUNT;
    hne_i_keep_concept(reader, draft);
    if (draft->aspect == HNE_ASPECT_LEVEL)
        reader->topic->level_kind = (int)reader->quantities.items[draft->quantity].kind;
    /* "up 0.2 percent month on month in July" is by the way in a text on seven months */
    int is_aside = draft->basis == HNE_BASIS_PERIOD_ON_PERIOD && hne_period_months(draft->period) == 1 &&
                   hne_period_months(reader->topic->main_period) > 1;
    if (draft->period_is_listed && hne_period_is_valid(reader->topic->period) && reader->topic->stated.count > 1) {
        is_aside = 1; /* "In June and July trade rose by 10.6% and 32.9%": what comes next may be of neither */
        reader->topic->period_is_guess |= !hne_period_is_valid(reader->topic->main_period);
    }
    is_aside |= is_of_later(reader, draft) || is_part_of_time(reader, draft) || is_end_of_time(reader, draft);
    if (is_aside)
        reader->times.current = reader->topic->period;
    if (draft->is_compared || is_aside)
        return;
    reader->topic->period = draft->period;
    if (!hne_period_is_valid(reader->topic->first))
        reader->topic->first = draft->period;
    reader->topic->period_is_guess = draft->period_is_vague || draft->period_is_alone ||
                                     (reader->topic->period_is_guess && !draft->period_is_said);
    reader->times.current = draft->period;
    if (!reader->sentence.ended)
        return; /* "in the third quarter" of a heading may be the first three */
    mix_periods(reader, draft);
    if (!hne_period_is_valid(reader->topic->main_period) && hne_period_months(draft->period) > 1) {
        reader->topic->main_period = draft->period;
        reader->topic->began_with_main = !reader->topic->began;
    }
    reader->topic->began = 1;
}

/* "Exceeded 2 trillion, reaching 2.08": both may be meant of the same. */
static int agree(const hne_i_quantity_item *quantity, const hne_i_draft *own, const hne_i_quantity_item *before,
                 const hne_i_draft *other)
{
    return own->sign == other->sign && meet(quantity->figure, before->figure) == 1;
}

static int are_of_one_unit(const hne_i_quantity_item *one, const hne_i_quantity_item *other)
{
    int are_rates = (one->kind == HNE_UNIT_PERCENT || one->kind == HNE_UNIT_TIMES) &&
                    (other->kind == HNE_UNIT_PERCENT || other->kind == HNE_UNIT_TIMES);
    return are_rates || hne_unit_equal(one->figure.unit, other->figure.unit);
}

/* The same said twice in one sentence with two values: of which of two things
 * each is, was not understood. */
static void doubt_repeated(hne_i_reader *reader)
{
    enum { LOOK_BACK = 6 };
    for (size_t i = 0; i < reader->topic->drafts.count; i++) {
        hne_i_draft *own = &reader->topic->drafts.items[i];
        const hne_i_quantity_item *quantity = &reader->quantities.items[own->quantity];
        for (size_t k = i > LOOK_BACK ? i - LOOK_BACK : 0; k < i && !own->unread; k++) {
            hne_i_draft *other = &reader->topic->drafts.items[k];
            const hne_i_quantity_item *before = &reader->quantities.items[other->quantity];
            if (other->unread || (own->is_restated && k + 1 == i) || other->aspect != own->aspect || other->basis != own->basis ||
                !are_of_one_unit(before, quantity) ||
                (quantity->flags | before->flags) & (QUANTITY_RANGE_LOW | QUANTITY_RANGE_HIGH) ||
                !hne_period_equal(own->period, other->period) ||
                own->prices != other->prices || !hne_i_subject_equal(reader, &own->subject, &other->subject) ||
                own->has_reference != other->has_reference ||
                (own->has_reference && !hne_i_subject_equal(reader, &own->reference, &other->reference)) ||
                agree(quantity, own, before, other))
                continue;
            own->certain = other->certain = 0;
        }
    }
}

/* Whether the audit can tell what is wrong with it: it knows what the amount is of, or what it restates. */
static int is_for_audit(const hne_i_reader *reader, const hne_i_draft *draft, hne_unread flaw)
{
    int is_money = reader->quantities.items[draft->quantity].kind == HNE_UNIT_CURRENCY;
    if (flaw == HNE_UNREAD_CONVERSION)
        return !draft->unread;
    if (flaw == HNE_UNREAD_AMOUNT)
        return draft->is_restated || (draft->certain && draft->subject.concept);
    return draft->certain && is_money;
}

/* A guess of what an amount is of tells less than what is wrong with it. */
static void leave_flawed_amounts(hne_i_reader *reader)
{
    for (size_t i = 0; i < reader->topic->drafts.count; i++) {
        hne_i_draft *draft = &reader->topic->drafts.items[i];
        hne_unread flaw = flaw_of(reader, draft->quantity);
        if (flaw && !is_for_audit(reader, draft, flaw))
            draft->unread = (uint8_t)flaw;
    }
}

/* "Stood at 181.32 billion yuan, up 181.32 billion yuan": nothing rises by all that it comes to. */
static void leave_repeated(hne_i_reader *reader)
{
    enum { A_HUNDRED = 100 }; /* shorter numbers may be alike */
    for (size_t i = 1; i < reader->topic->drafts.count; i++) {
        hne_i_draft *rise = &reader->topic->drafts.items[i];
        const hne_i_draft *level = rise - 1;
        const hne_figure *figure = &reader->quantities.items[rise->quantity].figure;
        if (!rise->unread && !level->unread && rise->aspect == HNE_ASPECT_CHANGE && level->aspect == HNE_ASPECT_LEVEL &&
            hne_i_subject_equal(reader, &rise->subject, &level->subject) && figure->digits > A_HUNDRED &&
            hne_i_figure_equal(*figure, reader->quantities.items[level->quantity].figure))
            rise->unread = HNE_UNREAD_REPEATED;
    }
}

void hne_i_state_drafts(hne_i_reader *reader)
{
    if (!list_quantities(reader)) {
        reader->status = hne_i_fail_memory(reader->error);
        return;
    }
    leave_repeated(reader);
    doubt_repeated(reader);
    leave_flawed_amounts(reader);
    hne_i_align_halves(reader);
    reader->topic->is_doubted = 0;
    for (size_t i = 0; i < reader->topic->drafts.count && !reader->status; i++) {
        hne_i_draft *draft = &reader->topic->drafts.items[i];
        const hne_i_quantity_item *quantity = &reader->quantities.items[draft->quantity];
        hne_i_found *found = &reader->release->quantities.items[quantity->found];
        found->unread = (uint8_t)state_by_name(reader, draft, found);
        if (found->unread && quantity->unread) /* that it is damaged matters more than what it is of */
            found->unread = quantity->unread;
        if (!draft->unread)
            remember(reader, draft);
    }
}
