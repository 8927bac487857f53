/* SPDX-License-Identifier: MIT */
/* "Up 14.3%, 4.1% higher than the national average", "8.1% of the total, up
 * 0.6%": the gap of two rates of growth, or of two shares, printed in percent.
 * Where the other one is known, arithmetic tells which is meant; where it is
 * not, nothing clashes, and yet points are meant nearly always. */
#include "audit/gaps.h"

#include "audit/slips.h"
#include "audit/wording.h"

#include <string.h>

/* Whether a growth of the indicator is stated for the period. One that is no guess is not held against a gap
 * that is: no arithmetic has told which is meant. */
static int is_stated(const hne_statement *gap, const hne_indicator *indicator, hne_period period)
{
    const hne_statement *found = NULL;
    while ((found = hne_indicator_find(indicator, period, HNE_ASPECT_GROWTH, found)))
        if (hne_statement_is_certain(gap) || !hne_statement_is_certain(found))
            return 1;
    return 0;
}

/* Whether the growth that the gap is from is stated, or it is not known what it is. */
static int is_other_stated(const hne_statement *gap)
{
    const hne_indicator *reference = hne_statement_reference(gap), *own = hne_statement_indicator(gap);
    if (reference) /* a limit or a target of the area itself is no growth */
        return !strcmp(hne_indicator_area(reference), hne_indicator_area(own)) ||
               is_stated(gap, reference, hne_statement_period(gap));
    if (hne_statement_basis(gap) != HNE_BASIS_PERIOD && !hne_statement_is_certain(gap))
        return 1;
    return is_stated(gap, own, hne_statement_basis(gap) == HNE_BASIS_PERIOD ? hne_statement_base_period(gap)
                                                                      : hne_period_year_earlier(hne_statement_period(gap)));
}

/* Of one source; and in one breath where it is a guess what they are of: it is the same for both. */
static int are_told_together(const hne_statement *gap, const hne_statement *rate)
{
    enum { FARTHEST = 100 }; /* bytes from the rate to the gap */
    hne_span of_rate = hne_statement_span(rate), of_gap = hne_statement_span(gap);
    if (of_rate.source != of_gap.source)
        return 0;
    if (hne_statement_is_certain(rate) && hne_statement_is_certain(gap))
        return 1;
    return hne_statement_aspect(gap) == HNE_ASPECT_GAP && hne_statement_figure(gap).hedge == HNE_HEDGE_NONE &&
           of_gap.source && of_gap.begin > of_rate.begin && of_gap.begin - of_rate.begin <= FARTHEST;
}

/* The share that the change is of, if the earlier one is not stated. */
static const hne_statement *own_share(const hne_statement *change)
{
    const hne_indicator *indicator = hne_statement_indicator(change), *whole = hne_statement_reference(change);
    hne_period base = hne_statement_basis(change) == HNE_BASIS_YEAR_ON_YEAR
                          ? hne_period_year_earlier(hne_statement_period(change)) : hne_statement_base_period(change);
    const hne_statement *found = NULL;
    while ((found = hne_indicator_find(indicator, base, HNE_ASPECT_SHARE, found)))
        if (hne_statement_reference(found) == whole)
            return NULL;
    while ((found = hne_indicator_find(indicator, hne_statement_period(change), HNE_ASPECT_SHARE, found)))
        if (hne_statement_reference(found) == whole && are_told_together(change, found))
            return found;
    return NULL;
}

/* What the gap is added to, if the source that tells of the gap states it and does not state the other. */
static const hne_statement *own_growth(const hne_statement *gap)
{
    const hne_statement *found = NULL;
    if (is_other_stated(gap))
        return NULL;
    hne_basis basis = hne_statement_reference(gap) ? hne_statement_basis(gap) : HNE_BASIS_YEAR_ON_YEAR;
    while ((found = hne_indicator_find(hne_statement_indicator(gap), hne_statement_period(gap), HNE_ASPECT_GROWTH, found)))
        if (hne_statement_basis(found) == basis && are_told_together(gap, found))
            return found;
    return NULL;
}

/* What a gap in percent is the gap of: a growth, a share; NULL if it needs no telling. */
static const hne_statement *own_rate(const hne_statement *gap)
{
    if (hne_unit_kind_of(hne_statement_figure(gap).unit) != HNE_UNIT_PERCENT)
        return NULL;
    switch (hne_statement_aspect(gap)) {
    case HNE_ASPECT_GAP: return own_growth(gap);
    case HNE_ASPECT_SHARE_CHANGE: return own_share(gap);
    default: return NULL;
    }
}

/* "The growth of exports was 5.3 percent higher than that of the country", and neither is told: even so. What
 * is itself a ratio, such as income per head, may be so much higher than that of others. */
static int needs_no_rate(const hne_statement *gap)
{
    return hne_statement_aspect(gap) == HNE_ASPECT_GAP && hne_statement_is_certain(gap) && hne_statement_reference(gap) &&
           hne_unit_kind_of(hne_statement_figure(gap).unit) == HNE_UNIT_PERCENT && !is_other_stated(gap) &&
           hne_indicator_nature(hne_statement_indicator(gap)) == HNE_NATURE_FLOW &&
           !hne_indicator_find(hne_statement_indicator(gap), hne_statement_period(gap), HNE_ASPECT_GROWTH, NULL);
}

static void word(hne_i_text *text, const hne_statement *statement, hne_figure figure)
{
    hne_i_word_claim(text, hne_statement_aspect(statement), hne_statement_basis(statement),
                     hne_statement_base_period(statement), figure, hne_statement_reference(statement));
}

static int tell(hne_finding *finding, const char *label, const hne_statement *statement)
{
    hne_i_text text = HNE_I_TEXT_EMPTY;
    word(&text, statement, hne_statement_figure(statement));
    return hne_i_finding_step(finding, label, &text);
}

/* The growth or share that the gap is from, either way it may be read. */
static int tell_other(hne_finding *finding, const hne_statement *rate, const hne_statement *gap)
{
    hne_interval own, apart;
    hne_i_text text = HNE_I_TEXT_EMPTY;
    hne_unit percent = {"PT"};
    if (hne_figure_enclosure(hne_statement_figure(rate), HNE_READING_STRICT, NULL, &own, NULL) ||
        hne_figure_enclosure(hne_statement_figure(gap), HNE_READING_STRICT, NULL, &apart, NULL))
        return 1;
    const hne_indicator *reference = hne_statement_reference(gap);
    if (hne_statement_aspect(gap) == HNE_ASPECT_SHARE_CHANGE) {
        hne_i_text_add(&text, "the share before");
    } else if (reference) {
        hne_i_text_add(&text, "growth of ");
        hne_i_word_indicator(&text, reference);
    } else {
        hne_i_text_add(&text, "growth in ");
        hne_i_word_period(&text, hne_statement_base_period(gap));
    }
    hne_i_text_add(&text, " was ");
    hne_i_word_amount(&text, hne_interval_subtract(own, apart), percent);
    hne_i_text_add(&text, " if percentage points are meant, ");
    hne_i_word_amount(&text, hne_interval_divide(own, hne_interval_add(hne_interval_point(1), apart)), percent);
    hne_i_text_add(&text, " if percent of it");
    return hne_i_finding_step(finding, "so", &text);
}

/* The slip that the audit knows for such a gap. */
static int mend(hne_finding *finding, const hne_statement *gap)
{
    hne_i_claim claim;
    hne_i_slips slips = {0};
    hne_i_repair repair = {.kind = HNE_REPAIR_UNIT, .statement = gap, .period = hne_statement_period(gap),
                           .aspect = hne_statement_aspect(gap)};
    hne_i_text text = HNE_I_TEXT_EMPTY;
    hne_i_claim_of_statement(gap, &claim);
    int good = hne_i_slips_of(&claim, hne_interval_entire(), &slips);
    for (size_t i = 0; i < slips.count && good && !repair.text; i++) {
        const hne_i_slip *slip = &slips.items[i];
        if (slip->kind != HNE_REPAIR_UNIT || slip->mended.aspect != claim.aspect)
            continue;
        repair.figure = slip->mended.figure;
        repair.score = slip->prior;
        word(&text, gap, repair.figure);
        hne_i_text_add(&text, " instead of ");
        word(&text, gap, hne_statement_figure(gap));
        hne_i_text_format(&text, " (%s)", slip->reason);
        repair.text = hne_i_text_take(&text);
        good = repair.text && hne_i_vector_add(&finding->repairs, repair);
        if (!good)
            hne_i_free(repair.text);
    }
    hne_i_vector_clear(&slips);
    return good;
}

static int fill(hne_finding *finding, const hne_statement *rate, const hne_statement *gap)
{
    hne_relation relation = hne_statement_aspect(gap) == HNE_ASPECT_SHARE_CHANGE ? HNE_RELATION_SHARE_CHANGE
                                                                               : HNE_RELATION_GAP;
    hne_i_text title = HNE_I_TEXT_EMPTY, rule = HNE_I_TEXT_EMPTY;
    hne_i_word_indicator(&title, hne_statement_indicator(gap));
    hne_i_text_add(&title, ", ");
    hne_i_word_period(&title, hne_statement_period(gap));
    hne_i_text_add(&rule, hne_relation_text(relation));
    hne_i_text_add(&rule, ", and is given in percentage points");
    finding->severity = HNE_SEVERITY_TENSION;
    finding->relation = relation;
    finding->excess = 1;
    finding->title = hne_i_text_take(&title);
    int good = finding->title && (!rate || tell(finding, "stated", rate));
    good = good && tell(finding, "stated", gap) && (!rate || tell_other(finding, rate, gap));
    if (!good) {
        hne_i_text_clear(&rule);
        return 0;
    }
    return hne_i_finding_step(finding, "rule", &rule) && (!rate || hne_i_vector_add(&finding->statements, rate)) &&
           hne_i_vector_add(&finding->statements, gap) && mend(finding, gap);
}

int hne_i_check_gaps(const hne_profile *profile, hne_i_findings *findings)
{
    for (size_t i = 0; i < hne_profile_statement_count(profile); i++) {
        const hne_statement *gap = hne_profile_statement(profile, i), *rate = own_rate(gap);
        if (!rate && !needs_no_rate(gap))
            continue;
        hne_finding *finding = hne_i_finding_new();
        if (!finding || !fill(finding, rate, gap) || !hne_i_vector_add(findings, finding)) {
            hne_i_finding_free(finding);
            return 0;
        }
    }
    return 1;
}
