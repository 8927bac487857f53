/* SPDX-License-Identifier: MIT */
/* "Up 14.3%, 4.1% higher than the national average": the gap of two rates of
 * growth, printed in percent. Where the other rate is known, arithmetic tells
 * which is meant; where it is not, nothing clashes, and yet points are meant
 * nearly always. */
#include "audit/gaps.h"

#include "audit/slips.h"
#include "audit/wording.h"

#include <string.h>

/* Whether the growth that the gap is from is stated, or it is not known what it is. */
static int is_other_stated(const hne_statement *gap)
{
    const hne_indicator *reference = hne_statement_reference(gap);
    if (reference) /* a limit or a target of the area itself is no growth */
        return !strcmp(hne_indicator_area(reference), hne_indicator_area(hne_statement_indicator(gap))) ||
               hne_indicator_find(reference, hne_statement_period(gap), HNE_ASPECT_GROWTH, NULL);
    return hne_statement_basis(gap) != HNE_BASIS_PERIOD ||
           hne_indicator_find(hne_statement_indicator(gap), hne_statement_base_period(gap), HNE_ASPECT_GROWTH, NULL);
}

/* What the gap is added to, if the source that tells of the gap states it and does not state the other. */
static const hne_statement *own_growth(const hne_statement *gap)
{
    const hne_statement *found = NULL;
    if (hne_statement_aspect(gap) != HNE_ASPECT_GAP || !hne_statement_is_certain(gap) ||
        hne_unit_kind_of(hne_statement_figure(gap).unit) != HNE_UNIT_PERCENT || is_other_stated(gap))
        return NULL;
    hne_basis basis = hne_statement_reference(gap) ? hne_statement_basis(gap) : HNE_BASIS_YEAR_ON_YEAR;
    while ((found = hne_indicator_find(hne_statement_indicator(gap), hne_statement_period(gap), HNE_ASPECT_GROWTH, found)))
        if (hne_statement_is_certain(found) && hne_statement_basis(found) == basis &&
            hne_statement_span(found).source == hne_statement_span(gap).source)
            return found;
    return NULL;
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

/* The growth that the gap is from, either way it may be read. */
static int tell_other(hne_finding *finding, const hne_statement *growth, const hne_statement *gap)
{
    hne_interval own, apart;
    hne_i_text text = HNE_I_TEXT_EMPTY;
    hne_unit percent = {"PT"};
    if (hne_figure_enclosure(hne_statement_figure(growth), HNE_READING_STRICT, NULL, &own, NULL) ||
        hne_figure_enclosure(hne_statement_figure(gap), HNE_READING_STRICT, NULL, &apart, NULL))
        return 1;
    const hne_indicator *reference = hne_statement_reference(gap);
    hne_i_text_add(&text, reference ? "growth of " : "growth in ");
    if (reference)
        hne_i_word_indicator(&text, reference);
    else
        hne_i_word_period(&text, hne_statement_base_period(gap));
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
                           .aspect = HNE_ASPECT_GAP};
    hne_i_text text = HNE_I_TEXT_EMPTY;
    hne_i_claim_of_statement(gap, &claim);
    int good = hne_i_slips_of(&claim, hne_interval_entire(), &slips);
    for (size_t i = 0; i < slips.count && good && !repair.text; i++) {
        const hne_i_slip *slip = &slips.items[i];
        if (slip->kind != HNE_REPAIR_UNIT || slip->mended.aspect != HNE_ASPECT_GAP)
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

static int fill(hne_finding *finding, const hne_statement *growth, const hne_statement *gap)
{
    hne_i_text title = HNE_I_TEXT_EMPTY, rule = HNE_I_TEXT_EMPTY;
    hne_i_word_indicator(&title, hne_statement_indicator(gap));
    hne_i_text_add(&title, ", ");
    hne_i_word_period(&title, hne_statement_period(gap));
    hne_i_text_add(&rule, hne_relation_text(HNE_RELATION_GAP));
    hne_i_text_add(&rule, ", and is given in percentage points");
    finding->severity = HNE_SEVERITY_TENSION;
    finding->relation = HNE_RELATION_GAP;
    finding->excess = 1;
    finding->title = hne_i_text_take(&title);
    int good = finding->title && tell(finding, "stated", growth);
    good = good && tell(finding, "stated", gap) && tell_other(finding, growth, gap);
    if (!good) {
        hne_i_text_clear(&rule);
        return 0;
    }
    return hne_i_finding_step(finding, "rule", &rule) && hne_i_vector_add(&finding->statements, growth) &&
           hne_i_vector_add(&finding->statements, gap) && mend(finding, gap);
}

int hne_i_check_gaps(const hne_profile *profile, hne_i_findings *findings)
{
    for (size_t i = 0; i < hne_profile_statement_count(profile); i++) {
        const hne_statement *gap = hne_profile_statement(profile, i), *growth = own_growth(gap);
        if (!growth)
            continue;
        hne_finding *finding = hne_i_finding_new();
        if (!finding || !fill(finding, growth, gap) || !hne_i_vector_add(findings, finding)) {
            hne_i_finding_free(finding);
            return 0;
        }
    }
    return 1;
}
