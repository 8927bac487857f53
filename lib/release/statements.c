/* SPDX-License-Identifier: MIT */
/* A sentence read from left to right: who is spoken of, when, and what each
 * quantity says of it. */
#include "release/draft.h"

#include <string.h>

enum { NO_DRAFT = -1 };

/* What is known at a place of the sentence. */
typedef struct clause {
    hne_i_reader *reader;
    hne_i_subject subject;
    int has_subject, is_carried;  /* carried over from the sentence before */
    size_t list_first, list_end;  /* items of the subject's noun phrase */
    const char *agent;            /* area of a subject that names nothing else: "Hunan saw" */
    const hne_i_concept *whole;   /* after "of which": what the parts are of */
    char partner[HNE_I_PARTNER_SIZE]; /* "its largest trading partner" */
    size_t phrase;                /* where a noun phrase may begin */
    hne_i_class cue;
    int8_t cue_sign;
    hne_period period;
    int has_period;
    uint8_t status, prices, level_status;
    ptrdiff_t last;               /* the draft before, in this clause */
    int depth;                    /* of parentheses */
    uint32_t segment;             /* byte where what is said next begins */
    int respectively;
} clause;

static const hne_i_item *item_at(const clause *of, size_t at)
{
    return &of->reader->items.items[at];
}

static hne_i_class class_at(const clause *of, size_t at)
{
    return hne_i_class_at(of->reader, at);
}

static hne_i_quantity_item *quantity_at(const clause *of, size_t at)
{
    return class_at(of, at) == CLASS_QUANTITY ? &of->reader->quantities.items[item_at(of, at)->quantity] : NULL;
}

static hne_i_draft *draft_at(const clause *of, ptrdiff_t index)
{
    return index == NO_DRAFT ? NULL : &of->reader->topic->drafts.items[index];
}

/* --- subjects ----------------------------------------------------------------------- */

static void fill_in(clause *of, hne_i_subject *subject)
{
    if (!subject->concept && of->whole) {
        subject->concept = of->whole;
        if (!subject->area)
            subject->area = of->subject.area;
    }
    if (!subject->area && of->agent)
        subject->area = of->agent;
    if (subject->concept && of->partner[0] && !subject->partner[0] && !subject->slice[0] && subject->concept->sliced)
        strcpy(subject->partner, of->partner);
    if (subject->refers_back && of->reader->topic->has_subject && subject->concept)
        strcpy(subject->slice, of->reader->topic->subject.slice);
}

/* A noun phrase before a verb or a quantity: the new subject, if it names one. */
static void consider(clause *of, size_t end)
{
    if (of->phrase >= end)
        return;
    hne_i_subject found = hne_i_subject_read(of->reader, of->phrase, end);
    if (hne_i_subject_names(&found)) {
        fill_in(of, &found);
        of->subject = found;
        of->has_subject = 1;
        of->is_carried = 0;
        of->list_first = of->phrase;
        of->list_end = end;
        of->level_status = found.status;
        if (found.area && found.area != of->reader->area)
            of->reader->topic->city = found.area;
    } else if (found.is_rate && of->has_subject) {
        of->subject.is_rate = 1;
    } else if (found.area && !found.is_pronoun) {
        of->agent = found.area;
        of->list_first = of->phrase;
        of->list_end = end;
    } else if (found.partner[0]) {
        strcpy(of->partner, found.partner);
        of->list_first = of->phrase;
        of->list_end = end;
    }
}

/* --- what stands around a quantity ------------------------------------------------------ */

static int is_passed_over(hne_i_class class_)
{
    return class_ == CLASS_EMPTY || class_ == CLASS_PRICES || class_ == CLASS_RESPECTIVELY;
}

static hne_i_class class_before(const clause *of, size_t at)
{
    while (at > 0 && (is_passed_over(class_at(of, at - 1)) || class_at(of, at - 1) == CLASS_BASIS))
        at--;
    return at > 0 ? class_at(of, at - 1) : CLASS_NONE;
}

/* A basis that opens the next change ("a year-on-year increase of") is not that
 * of the quantity before it. */
static int opens_change(const clause *of, size_t at)
{
    size_t next = at + 1;
    while (is_passed_over(class_at(of, next)))
        next++;
    hne_i_class class_ = class_at(of, next);
    return class_ == CLASS_CHANGE_NOUN || class_ == CLASS_RATE || class_ == CLASS_QUANTITY ||
           (class_ == CLASS_CHANGE && class_at(of, at - 1) == CLASS_COMMA);
}

static size_t basis_after(const clause *of, size_t at)
{
    for (size_t i = at + 1; i < of->reader->items.count; i++) {
        hne_i_class class_ = class_at(of, i);
        if (class_ == CLASS_QUANTITY || class_ == CLASS_SEMICOLON || class_ == CLASS_FUNCTION || class_ == CLASS_LEVEL)
            return 0;
        if (class_ == CLASS_BASIS)
            return opens_change(of, i) ? 0 : i + 1;
    }
    return 0;
}

static size_t basis_before(const clause *of, size_t at)
{
    for (size_t i = at; i-- > 0;) {
        hne_i_class class_ = class_at(of, i);
        if (class_ == CLASS_BASIS)
            return i + 1;
        if (class_ == CLASS_QUANTITY || class_ == CLASS_SEMICOLON)
            return 0;
    }
    return 0;
}

static void look_right(const clause *of, size_t at, hne_i_surroundings *around)
{
    for (size_t i = at + 1; i < of->reader->items.count; i++) {
        const hne_i_item *item = item_at(of, i);
        switch (item->class_) {
        case CLASS_EMPTY: case CLASS_BASIS: case CLASS_PRICES: case CLASS_AT: case CLASS_RESPECTIVELY:
            continue;
        case CLASS_CHANGE_NOUN:
        case CLASS_RATE:
            around->noun_after = item->class_ == CLASS_RATE ? 1 : (int8_t)item->value;
            return;
        case CLASS_COMPARE:
            around->compare = (int8_t)item->value;
            if (class_at(of, i + 1) == CLASS_THAN)
                around->than = i + 2;
            else if (class_at(of, i + 1) == CLASS_BASIS)
                around->basis = i + 2;
            return;
        case CLASS_HEDGE: /* "above the national average" */
            around->compare = item->value == HNE_HEDGE_OVER ? 1 : item->value == HNE_HEDGE_UNDER ? -1 : 0;
            around->than = around->compare ? i + 1 : 0;
            return;
        case CLASS_OF:
            around->of = i + 1;
            return;
        case CLASS_TO:
            around->to = i + 1;
            return;
        default:
            return;
        }
    }
}

static hne_i_surroundings surroundings_of(const clause *of, size_t first, size_t last)
{
    hne_i_surroundings around = {.cue = of->cue, .cue_sign = of->cue_sign, .before = class_before(of, first)};
    const hne_i_draft *before = draft_at(of, of->last);
    look_right(of, last, &around);
    if (!around.basis)
        around.basis = basis_after(of, last);
    if (!around.basis)
        around.basis = basis_before(of, first);
    if (before && !before->unread) {
        around.after_share = before->aspect == HNE_ASPECT_SHARE || before->aspect == HNE_ASPECT_SHARE_CHANGE;
        around.after_growth = before->aspect == HNE_ASPECT_GROWTH;
    }
    return around;
}

/* --- periods ------------------------------------------------------------------------------- */

/* A period right behind the quantity is its own. */
static int period_behind(const clause *of, size_t last, hne_period *out)
{
    size_t at = last + 1;
    while (class_at(of, at) == CLASS_EMPTY || class_at(of, at) == CLASS_BASIS)
        at++;
    at += class_at(of, at) == CLASS_IN || class_at(of, at) == CLASS_AT;
    if (class_at(of, at) != CLASS_PERIOD)
        return 0;
    *out = item_at(of, at)->period;
    return 1;
}

/* The next period in the sentence, before the next verb that has a subject of its own. */
static int period_ahead(const clause *of, size_t last, hne_period *out)
{
    for (size_t i = last + 1; i < of->reader->items.count; i++) {
        hne_i_class class_ = class_at(of, i);
        if (class_ == CLASS_SEMICOLON || class_ == CLASS_FUNCTION)
            return 0;
        if (class_ == CLASS_PERIOD) {
            *out = item_at(of, i)->period;
            return 1;
        }
    }
    return 0;
}

static hne_period period_of(const clause *of, size_t last)
{
    hne_period period;
    if (period_behind(of, last, &period))
        return period;
    if (of->has_period)
        return of->period;
    if (period_ahead(of, last, &period))
        return period;
    return of->reader->topic->period;
}

/* --- references ---------------------------------------------------------------------------- */

static size_t phrase_end(const clause *of, size_t first)
{
    size_t at = first;
    for (; at < of->reader->items.count; at++) {
        hne_i_class class_ = class_at(of, at);
        if (class_ == CLASS_COMMA || class_ == CLASS_SEMICOLON || class_ == CLASS_QUANTITY || class_ == CLASS_FUNCTION ||
            class_ == CLASS_PERIOD || class_ == CLASS_BASIS || class_ == CLASS_CLOSE || class_ == CLASS_BY ||
            (at > first && (class_ == CLASS_LEVEL || class_ == CLASS_CHANGE || class_ == CLASS_AND || class_ == CLASS_VERB)))
            break;
    }
    return at;
}

static int area_of_average(const clause *of, size_t first, size_t end, const char **area)
{
    for (size_t i = first; i < end; i++)
        if (class_at(of, i) == CLASS_AVERAGE_OF) {
            *area = item_at(of, i)->value == 1 ? "China" : of->reader->area;
            return 1;
        }
    return 0;
}

/* What a growth is compared with: the same of another area, or another indicator. */
static int reference_of_gap(const clause *of, size_t first, const hne_i_subject *subject, hne_i_subject *out)
{
    size_t end = phrase_end(of, first);
    const char *area = NULL;
    *out = *subject;
    out->is_rate = 0;
    if (area_of_average(of, first, end, &area)) {
        out->area = area;
    } else {
        hne_i_subject named = hne_i_subject_read(of->reader, first, end);
        if (hne_i_subject_names(&named)) {
            if (!named.area)
                named.area = subject->area;
            named.is_rate = 0;
            *out = named;
        } else if (named.area) {
            out->area = named.area;
        } else {
            return 0;
        }
    }
    /* A slice held against its own province is held against the whole of it. */
    if (hne_i_subject_equal(of->reader, out, subject)) {
        out->slice[0] = out->partner[0] = 0;
        return !hne_i_subject_equal(of->reader, out, subject);
    }
    return 1;
}

static int reference_of_share(const clause *of, size_t first, hne_i_subject *subject, hne_i_subject *out, uint8_t *certain)
{
    size_t end = first ? phrase_end(of, first) : 0;
    hne_i_subject named = {0};
    if (first)
        named = hne_i_subject_read(of->reader, first, end);
    if (first && hne_i_subject_names(&named)) {
        if (!named.area)
            named.area = subject->area;
        named.is_rate = 0;
        if (hne_i_subject_equal(of->reader, &named, subject)) {
            /* "The export was 57 billion, 43.7% of the province's exports": the
             * subject is a part that has no name here. */
            subject->unique = item_at(of, first)->begin + 1;
            *certain = 1;
        }
        *out = named;
        return 1;
    }
    if (!hne_i_subject_whole(of->reader, subject, out))
        return 0;
    if (!first || !named.whole_said)
        *certain = first && (named.area || named.whole_said);
    if (named.area)
        out->area = named.area;
    return 1;
}

/* --- one draft ----------------------------------------------------------------------------------- */

static void set_basis(const clause *of, hne_i_draft *draft, size_t basis)
{
    draft->basis = HNE_BASIS_NONE;
    draft->base = (hne_period){0, -1};
    if (draft->aspect == HNE_ASPECT_LEVEL || draft->aspect == HNE_ASPECT_SHARE || draft->aspect == HNE_ASPECT_RANK)
        return;
    draft->basis = HNE_BASIS_YEAR_ON_YEAR;
    if (!basis)
        return;
    const hne_i_item *item = item_at(of, basis - 1);
    int years = hne_period_months(draft->period) / 12;
    if (item->value == HNE_I_BASIS_AVERAGE) {
        if (years > 1) {
            draft->basis = HNE_BASIS_ANNUAL_AVERAGE;
            draft->base = (hne_period){draft->period.first_month - 12, draft->period.first_month - 1};
            draft->period = (hne_period){draft->period.last_month - 11, draft->period.last_month};
        } else {
            draft->certain = 0;
        }
        return;
    }
    draft->basis = (uint8_t)item->value;
    if (draft->basis != HNE_BASIS_PERIOD)
        return;
    draft->base = item->period;
    if (hne_period_months(draft->base) > hne_period_months(draft->period) && hne_period_is_valid(draft->period))
        draft->base = hne_period_shift(draft->period, 12 * (draft->base.last_month / 12 - draft->period.last_month / 12));
    if (hne_period_equal(draft->base, hne_period_year_earlier(draft->period)))
        draft->basis = HNE_BASIS_YEAR_ON_YEAR;
    else if (!hne_period_is_valid(draft->base) || hne_period_equal(draft->base, draft->period)) {
        draft->basis = HNE_BASIS_YEAR_ON_YEAR;
        draft->certain = 0;
    }
}

static uint8_t prices_of(const clause *of, const hne_i_draft *draft)
{
    if (of->prices)
        return of->prices;
    int compares = draft->aspect == HNE_ASPECT_GROWTH || draft->aspect == HNE_ASPECT_GAP ||
                   draft->aspect == HNE_ASPECT_CONTRIBUTION || draft->aspect == HNE_ASPECT_GROWTH_RANK;
    if (!draft->subject.concept)
        return HNE_PRICES_UNKNOWN;
    return compares ? draft->subject.concept->growth_prices : HNE_PRICES_CURRENT;
}

static void set_reference(const clause *of, hne_i_draft *draft, const hne_i_surroundings *around, size_t beat)
{
    switch (draft->aspect) {
    case HNE_ASPECT_GAP:
        if (around->than)
            draft->has_reference = (uint8_t)reference_of_gap(of, around->than, &draft->subject, &draft->reference);
        else if (beat)
            draft->has_reference = (uint8_t)reference_of_gap(of, beat, &draft->subject, &draft->reference);
        break;
    case HNE_ASPECT_SHARE:
        draft->has_reference = (uint8_t)reference_of_share(of, around->of, &draft->subject, &draft->reference,
                                                           &draft->certain);
        break;
    case HNE_ASPECT_CONTRIBUTION:
        if (around->to) {
            draft->reference = hne_i_subject_read(of->reader, around->to, phrase_end(of, around->to));
            draft->has_reference = (uint8_t)hne_i_subject_names(&draft->reference);
            draft->reference.is_rate = 0;
        }
        break;
    default:
        break;
    }
    if (draft->has_reference && !draft->reference.area)
        draft->reference.area = draft->subject.area;
}

/* The growth, gap or share of the quantity before is spoken of still. */
static void inherit(const clause *of, hne_i_draft *draft)
{
    const hne_i_draft *before = draft_at(of, of->last);
    if (draft->aspect == HNE_ASPECT_SHARE_CHANGE && before && before->has_reference) {
        draft->reference = before->reference;
        draft->has_reference = 1;
        draft->certain &= before->certain;
    }
}

static int add_draft(clause *of, const hne_i_draft *draft)
{
    hne_i_topic *topic = of->reader->topic;
    if (!hne_i_vector_reserve(&topic->drafts)) {
        of->reader->status = hne_i_fail_memory(of->reader->error);
        return 0;
    }
    topic->drafts.items[topic->drafts.count] = *draft;
    of->last = (ptrdiff_t)topic->drafts.count++;
    return 1;
}

static void unread(clause *of, size_t at, hne_unread reason)
{
    hne_i_draft draft = {.quantity = item_at(of, at)->quantity, .unread = (uint8_t)reason};
    ptrdiff_t last = of->last;
    add_draft(of, &draft);
    of->last = last;
}

static void state(clause *of, size_t at, size_t group_last, const hne_i_subject *subject, const hne_period *period,
                  size_t beat)
{
    hne_i_quantity_item *quantity = quantity_at(of, at);
    hne_i_surroundings around = surroundings_of(of, at, group_last);
    hne_i_draft draft = {.subject = *subject, .quantity = item_at(of, at)->quantity, .certain = 1, .sign = 1};
    if (quantity->unread) {
        unread(of, at, (hne_unread)quantity->unread);
        return;
    }
    draft.aspect = (uint8_t)hne_i_aspect_said(&around, quantity, subject, &draft.sign);
    if (!draft.aspect) {
        unread(of, at, HNE_UNREAD_ASPECT);
        return;
    }
    draft.begin = of->segment;
    draft.period = period ? *period : period_of(of, group_last);
    draft.certain = !(of->is_carried || subject->is_cut || subject->refers_back);
    draft.status = of->status ? of->status : of->level_status;
    set_reference(of, &draft, &around, beat);
    inherit(of, &draft);
    draft.subject.is_rate = 0;
    if (!hne_period_is_valid(draft.period)) {
        unread(of, at, HNE_UNREAD_PERIOD);
        return;
    }
    set_basis(of, &draft, around.basis);
    draft.prices = prices_of(of, &draft);
    add_draft(of, &draft);
}

/* --- groups of quantities -------------------------------------------------------------------------- */

static int is_alike(const clause *of, size_t a, size_t b)
{
    const hne_i_quantity_item *one = quantity_at(of, a), *other = quantity_at(of, b);
    return hne_unit_equal(one->figure.unit, other->figure.unit) && !(other->flags & (QUANTITY_RANGE_HIGH | QUANTITY_RANK));
}

/* Quantities of one unit with nothing but commas and "and" between them. */
static size_t gather(const clause *of, size_t first, size_t *group)
{
    size_t count = 0, at = first;
    group[count++] = first;
    while (count < HNE_I_MOST_SUBJECTS) {
        size_t next = at + 1;
        while (class_at(of, next) == CLASS_COMMA || class_at(of, next) == CLASS_AND)
            next++;
        if (next == at + 1 || class_at(of, next) != CLASS_QUANTITY || !is_alike(of, first, next))
            break;
        group[count++] = at = next;
    }
    return count;
}

/* Periods of the sentence up to the group, if there are as many as quantities. */
static int periods_for(const clause *of, size_t end, size_t count, hne_period *out)
{
    size_t found = 0;
    for (size_t i = 0; i < end; i++) {
        if (class_at(of, i) == CLASS_PERIOD) {
            if (found == count)
                return 0;
            out[found++] = item_at(of, i)->period;
        }
    }
    return found == count;
}

/* "Exports and imports" is one indicator until two values are given for it. */
static int split_trade(const clause *of, hne_i_subject *subjects)
{
    const hne_i_language *language = of->reader->lexicon.language;
    if (!of->subject.concept || strcmp(of->subject.concept->code, "TRADE"))
        return 0;
    const hne_i_concept *exports = hne_i_concept_find(language, "EXPORTS");
    const hne_i_concept *imports = hne_i_concept_find(language, "IMPORTS");
    subjects[0] = subjects[1] = of->subject;
    subjects[0].concept = of->subject.exports_first ? exports : imports;
    subjects[1].concept = of->subject.exports_first ? imports : exports;
    return 1;
}

static void read_group(clause *of, const size_t *group, size_t count, size_t beat)
{
    hne_i_subject subjects[HNE_I_MOST_SUBJECTS];
    hne_period periods[HNE_I_MOST_SUBJECTS];
    size_t last = group[count - 1];
    if (hne_i_subjects_read(of->reader, of->list_first, of->list_end, count, subjects) && of->has_subject) {
        for (size_t i = 0; i < count; i++) {
            if (!subjects[i].concept)
                subjects[i].concept = of->subject.concept;
            if (!subjects[i].area)
                subjects[i].area = of->subject.area;
            state(of, group[i], last, &subjects[i], NULL, beat);
        }
    } else if (periods_for(of, group[0], count, periods) && of->has_subject) {
        for (size_t i = 0; i < count; i++)
            state(of, group[i], last, &of->subject, &periods[i], beat);
    } else if (count == 2 && of->respectively && of->has_subject && split_trade(of, subjects)) {
        for (size_t i = 0; i < count; i++)
            state(of, group[i], last, &subjects[i], NULL, beat);
    } else {
        for (size_t i = 0; i < count; i++)
            unread(of, group[i], HNE_UNREAD_INDICATOR);
    }
}

/* --- what a quantity is of -------------------------------------------------------------------------- */

/* The noun phrase behind it: "92 enterprises", "3 billion USD of foreign capital". */
static int subject_behind(clause *of, size_t at, hne_i_subject *out)
{
    size_t first = at + 1, end;
    hne_unit_kind kind = hne_unit_kind_of(quantity_at(of, at)->figure.unit);
    int counts = kind == HNE_UNIT_NONE || kind == HNE_UNIT_COUNT;
    if (class_at(of, first) == CLASS_OF || class_at(of, first) == CLASS_IN)
        first++;
    else if (!counts)
        return 0;
    end = phrase_end(of, first);
    *out = hne_i_subject_read(of->reader, first, end);
    if (!hne_i_subject_names(out) || (!counts && !out->concept))
        return 0;
    fill_in(of, out);
    return 1;
}

static int is_amount(const hne_i_quantity_item *quantity)
{
    hne_unit_kind kind = hne_unit_kind_of(quantity->figure.unit);
    return kind != HNE_UNIT_PERCENT && kind != HNE_UNIT_POINT && kind != HNE_UNIT_TIMES;
}

static int is_bare_count(const hne_i_quantity_item *quantity)
{
    return !quantity->figure.unit.code[0] || hne_unit_kind_of(quantity->figure.unit) == HNE_UNIT_COUNT;
}

/* "a 5.6% increase in exports": the subject stands behind the noun. */
static void subject_of_growth_behind(clause *of, size_t at)
{
    size_t i = at + 1;
    while (class_at(of, i) == CLASS_BASIS || class_at(of, i) == CLASS_EMPTY)
        i++;
    if (class_at(of, i) != CLASS_CHANGE_NOUN)
        return;
    i++;
    if (class_at(of, i) != CLASS_IN && class_at(of, i) != CLASS_OF)
        return;
    hne_i_subject found = hne_i_subject_read(of->reader, i + 1, phrase_end(of, i + 1));
    if (found.concept) {
        fill_in(of, &found);
        of->subject = found;
        of->has_subject = 1;
        of->is_carried = 0;
    }
}

/* Amounts in parentheses behind an amount restate it, in another currency. */
static int restates(const clause *of, size_t at)
{
    const hne_i_draft *before = draft_at(of, of->last);
    return of->depth && before && before->aspect == HNE_ASPECT_LEVEL && is_amount(quantity_at(of, at)) &&
           class_before(of, at) == CLASS_OPEN;
}

static void read_single(clause *of, size_t at, size_t beat)
{
    hne_i_quantity_item *quantity = quantity_at(of, at);
    hne_i_subject behind;
    if (restates(of, at)) {
        const hne_i_draft *before = draft_at(of, of->last);
        hne_i_draft again = *before;
        again.quantity = item_at(of, at)->quantity;
        again.begin = item_at(of, at)->begin;
        add_draft(of, &again);
        return;
    }
    int named = of->has_subject && !of->is_carried;
    if (is_bare_count(quantity) && of->cue != CLASS_CHANGE && of->cue != CLASS_CHANGE_NOUN &&
        !(quantity->flags & QUANTITY_RANK) && subject_behind(of, at, &behind)) {
        strcpy(quantity->figure.unit.code, "COUNT");
        of->subject = behind;
        of->has_subject = 1;
        of->is_carried = 0;
    } else if (is_amount(quantity) && !(named && of->subject.concept) && subject_behind(of, at, &behind)) {
        of->subject = behind;
        of->has_subject = 1;
        of->is_carried = 0;
    } else {
        subject_of_growth_behind(of, at);
    }
    if (!of->has_subject) {
        unread(of, at, HNE_UNREAD_INDICATOR);
        return;
    }
    state(of, at, at, &of->subject, NULL, beat);
}

/* --- the walk ---------------------------------------------------------------------------------------- */

static size_t read_quantities(clause *of, size_t at, size_t beat)
{
    size_t group[HNE_I_MOST_SUBJECTS];
    size_t count = gather(of, at, group);
    consider(of, at);
    if (quantity_at(of, at)->flags & QUANTITY_RANGE_LOW && class_at(of, at + 1) == CLASS_COMMA &&
        class_at(of, at + 2) == CLASS_QUANTITY) {
        read_single(of, at, beat);
        if (draft_at(of, of->last)) {
            hne_i_draft upper = *draft_at(of, of->last);
            upper.quantity = item_at(of, at + 2)->quantity;
            add_draft(of, &upper);
        }
        count = 1;
        group[0] = at + 2;
    } else if (count > 1) {
        read_group(of, group, count, beat);
    } else {
        read_single(of, at, beat);
    }
    of->phrase = group[count - 1] + 1;
    of->segment = item_at(of, group[count - 1])->end;
    if (of->cue != CLASS_SHARE)
        of->cue = CLASS_NONE;
    return group[count - 1];
}

static void begin_clause(clause *of, size_t at)
{
    of->phrase = at + 1;
    of->cue = CLASS_NONE;
    of->cue_sign = 0;
    of->segment = item_at(of, at)->end;
}

static void read_item(clause *of, size_t *at, size_t *beat)
{
    const hne_i_item *item = item_at(of, *at);
    switch (item->class_) {
    case CLASS_PERIOD:
        of->period = item->period;
        of->has_period = hne_period_is_valid(item->period);
        break;
    case CLASS_LEVEL: case CLASS_CHANGE: case CLASS_SHARE: case CLASS_CONTRIBUTE: case CLASS_RANK: case CLASS_BEAT:
    case CLASS_CHANGE_NOUN: case CLASS_COMPARE:
        consider(of, *at);
        of->cue = (hne_i_class)item->class_;
        of->cue_sign = (int8_t)(item->value ? item->value : 1);
        of->phrase = *at + 1;
        if (item->class_ == CLASS_BEAT)
            *beat = *at + 1;
        break;
    case CLASS_VERB:
        consider(of, *at);
        of->phrase = *at + 1;
        break;
    case CLASS_AMONG:
        begin_clause(of, *at);
        of->whole = of->has_subject ? of->subject.concept : NULL;
        if (of->whole && !of->whole->sliced)
            of->whole = NULL;
        break;
    case CLASS_FUNCTION: case CLASS_SEMICOLON: case CLASS_COLON:
        begin_clause(of, *at);
        if (item->class_ == CLASS_SEMICOLON)
            of->last = NO_DRAFT;
        break;
    case CLASS_STATUS:
        of->status = (uint8_t)item->value;
        break;
    case CLASS_COMMA:
        if (of->cue == CLASS_LEVEL || of->cue == CLASS_VERB)
            of->cue = CLASS_NONE;
        break;
    case CLASS_OPEN:
        of->depth++;
        break;
    case CLASS_CLOSE:
        of->depth -= of->depth > 0;
        break;
    case CLASS_QUANTITY:
        *at = read_quantities(of, *at, *beat);
        *beat = 0;
        break;
    default:
        break;
    }
}

void hne_i_read_sentence(hne_i_reader *reader)
{
    clause of = {.reader = reader, .last = NO_DRAFT, .segment = (uint32_t)reader->sentence.begin};
    size_t beat = 0;
    reader->topic->drafts.count = 0;
    if (reader->topic->has_subject) {
        of.subject = reader->topic->subject;
        of.subject.is_rate = 0;
        of.has_subject = 1;
        of.is_carried = 1;
    }
    for (size_t i = 0; i < reader->items.count; i++) {
        of.respectively |= hne_i_class_at(reader, i) == CLASS_RESPECTIVELY;
        if (hne_i_class_at(reader, i) == CLASS_PRICES)
            of.prices = (uint8_t)reader->items.items[i].value;
    }
    for (size_t i = 0; i < reader->items.count && !reader->status; i++)
        read_item(&of, &i, &beat);
    hne_i_state_drafts(reader);
}
