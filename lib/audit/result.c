/* SPDX-License-Identifier: MIT */
/* Reading what an audit found. */
#include "audit/result.h"

#include "audit/survey.h"
#include "audit/wording.h"

#include <string.h>

static const struct {
    hne_relation relation;
    const char *text;
} relation_texts[] = {
    {HNE_RELATION_SAME_VALUE, "one quantity has one value"},
    {HNE_RELATION_GROWTH, "growth leads from the base to the level"},
    {HNE_RELATION_CHANGE, "a change is the difference of two levels"},
    {HNE_RELATION_GAP, "a gap is the difference of two rates"},
    {HNE_RELATION_SUM, "a whole is the sum of its parts"},
    {HNE_RELATION_PART, "a part cannot exceed the whole"},
    {HNE_RELATION_SHARE, "a share of the whole is the part"},
    {HNE_RELATION_SHARE_CHANGE, "the change of a share is the difference of two shares"},
    {HNE_RELATION_SUB_PERIOD, "a shorter period cannot exceed the longer one that holds it"},
    {HNE_RELATION_PERIODS_ADD, "periods add up to the period they make"},
    {HNE_RELATION_MEAN_GROWTH, "a whole grows by the mean of its parts"},
    {HNE_RELATION_CURRENCY, "amounts in two currencies differ by a rate that was seen"},
    {HNE_RELATION_RANK, "a rank agrees with the values ranked"},
    {HNE_RELATION_CONTRIBUTION, "a contribution is the change of the part as seen by the whole"},
    {HNE_RELATION_DATE, "nothing is reported before it has happened"},
    {HNE_RELATION_COUNT, "a stated number of things is the number listed"},
    {HNE_RELATION_SIGN, "what cannot be negative is not"},
    {HNE_RELATION_QUOTIENT, "a quotient is its numerator over its denominator"},
    {HNE_RELATION_BOUNDS, "a figure lies within what the indicator can be"},
    {HNE_RELATION_PUBLISHED, "a level is of the size that yearbooks have"},
    {HNE_RELATION_PRICES, "prices of one year are not several times those of another"},
    {HNE_RELATION_PROPORTION, "two figures of a region are of sizes that go together"},
};
_Static_assert(sizeof relation_texts / sizeof *relation_texts == RELATION_KINDS - 1, "each relation counted has a text");

static const struct {
    hne_repair_kind kind;
    const char *text;
} repair_texts[] = {
    {HNE_REPAIR_CURRENCY, "another currency"},
    {HNE_REPAIR_POWER_OF_TEN, "another multiplier"},
    {HNE_REPAIR_UNIT, "percent or percentage points"},
    {HNE_REPAIR_SIGN, "another sign"},
    {HNE_REPAIR_DIGITS, "digits mended"},
    {HNE_REPAIR_PERIOD, "another period"},
    {HNE_REPAIR_ASPECT, "another reading"},
    {HNE_REPAIR_VALUE, "the value implied"},
};

const char *hne_relation_text(hne_relation relation)
{
    for (size_t i = 0; i < sizeof relation_texts / sizeof *relation_texts; i++)
        if (relation_texts[i].relation == relation)
            return relation_texts[i].text;
    return "unknown relation";
}

const char *hne_repair_kind_text(hne_repair_kind kind)
{
    for (size_t i = 0; i < sizeof repair_texts / sizeof *repair_texts; i++)
        if (repair_texts[i].kind == kind)
            return repair_texts[i].text;
    return "unknown repair";
}

/* --- findings ------------------------------------------------------------------------ */

hne_finding *hne_i_finding_new(void)
{
    return hne_i_alloc_zeroed(1, sizeof(hne_finding));
}

void hne_i_finding_free(hne_finding *finding)
{
    if (!finding)
        return;
    for (size_t i = 0; i < finding->steps.count; i++)
        hne_i_free(finding->steps.items[i].text);
    for (size_t i = 0; i < finding->repairs.count; i++)
        hne_i_free(finding->repairs.items[i].text);
    hne_i_vector_clear(&finding->statements);
    hne_i_vector_clear(&finding->steps);
    hne_i_vector_clear(&finding->repairs);
    hne_i_free(finding->title);
    hne_i_free(finding);
}

int hne_i_finding_step(hne_finding *finding, const char *label, hne_i_text *text)
{
    hne_i_step step = {label, hne_i_text_take(text)};
    if (step.text && hne_i_vector_add(&finding->steps, step))
        return 1;
    hne_i_free(step.text);
    return 0;
}

void hne_audit_free(hne_audit *audit)
{
    if (!audit)
        return;
    for (size_t i = 0; i < audit->findings.count; i++)
        hne_i_finding_free(audit->findings.items[i]);
    for (size_t i = 0; i < audit->doubts.count; i++)
        hne_i_finding_free(audit->doubts.items[i]);
    hne_i_vector_clear(&audit->findings);
    hne_i_vector_clear(&audit->doubts);
    hne_i_vector_clear(&audit->implied);
    hne_i_vector_clear(&audit->unchecked);
    hne_profile_unref(audit->profile);
    hne_i_free(audit);
}

size_t hne_audit_finding_count(const hne_audit *audit)
{
    return audit ? audit->findings.count : 0;
}

const hne_finding *hne_audit_finding(const hne_audit *audit, size_t index)
{
    return audit && index < audit->findings.count ? audit->findings.items[index] : NULL;
}

size_t hne_audit_contradiction_count(const hne_audit *audit)
{
    size_t count = 0;
    for (size_t i = 0; audit && i < audit->findings.count; i++)
        count += audit->findings.items[i]->severity == HNE_SEVERITY_CONTRADICTION;
    return count;
}

size_t hne_audit_doubt_count(const hne_audit *audit)
{
    return audit ? audit->doubts.count : 0;
}

const hne_finding *hne_audit_doubt(const hne_audit *audit, size_t index)
{
    return audit && index < audit->doubts.count ? audit->doubts.items[index] : NULL;
}

hne_severity hne_finding_severity(const hne_finding *finding)
{
    return finding ? finding->severity : (hne_severity)0;
}

hne_relation hne_finding_relation(const hne_finding *finding)
{
    return finding ? finding->relation : (hne_relation)0;
}

const char *hne_finding_title(const hne_finding *finding)
{
    return finding && finding->title ? finding->title : "";
}

size_t hne_finding_statement_count(const hne_finding *finding)
{
    return finding ? finding->statements.count : 0;
}

const hne_statement *hne_finding_statement(const hne_finding *finding, size_t index)
{
    return finding && index < finding->statements.count ? finding->statements.items[index] : NULL;
}

size_t hne_finding_step_count(const hne_finding *finding)
{
    return finding ? finding->steps.count : 0;
}

const char *hne_finding_step_label(const hne_finding *finding, size_t index)
{
    return finding && index < finding->steps.count ? finding->steps.items[index].label : "";
}

const char *hne_finding_step_text(const hne_finding *finding, size_t index)
{
    return finding && index < finding->steps.count ? finding->steps.items[index].text : "";
}

/* --- repairs --------------------------------------------------------------------------- */

static const hne_i_repair *repair_at(const hne_finding *finding, size_t index)
{
    static const hne_i_repair none = {.kind = (hne_repair_kind)0, .period = {0, -1}, .aspect = (hne_aspect)0,
                                      .text = (char *)""};
    return finding && index < finding->repairs.count ? &finding->repairs.items[index] : &none;
}

size_t hne_finding_repair_count(const hne_finding *finding) { return finding ? finding->repairs.count : 0; }
hne_repair_kind hne_finding_repair_kind(const hne_finding *finding, size_t index) { return repair_at(finding, index)->kind; }
const hne_statement *hne_finding_repair_statement(const hne_finding *finding, size_t index) { return repair_at(finding, index)->statement; }
hne_figure hne_finding_repair_figure(const hne_finding *finding, size_t index) { return repair_at(finding, index)->figure; }
hne_period hne_finding_repair_period(const hne_finding *finding, size_t index) { return repair_at(finding, index)->period; }
hne_aspect hne_finding_repair_aspect(const hne_finding *finding, size_t index) { return repair_at(finding, index)->aspect; }
const char *hne_finding_repair_text(const hne_finding *finding, size_t index) { return repair_at(finding, index)->text; }
double hne_finding_repair_score(const hne_finding *finding, size_t index) { return repair_at(finding, index)->score; }

/* --- implied, unchecked, checked ----------------------------------------------------------- */

static const hne_i_implied *implied_at(const hne_audit *audit, size_t index)
{
    return audit && index < audit->implied.count ? &audit->implied.items[index] : NULL;
}

size_t hne_audit_implied_count(const hne_audit *audit)
{
    return audit ? audit->implied.count : 0;
}

const hne_indicator *hne_audit_implied_indicator(const hne_audit *audit, size_t index)
{
    const hne_i_implied *implied = implied_at(audit, index);
    return implied ? hne_profile_indicator(audit->profile, implied->key.indicator) : NULL;
}

hne_period hne_audit_implied_period(const hne_audit *audit, size_t index)
{
    const hne_i_implied *implied = implied_at(audit, index);
    return implied ? implied->key.period : (hne_period){0, -1};
}

hne_aspect hne_audit_implied_aspect(const hne_audit *audit, size_t index)
{
    const hne_i_implied *implied = implied_at(audit, index);
    if (!implied)
        return (hne_aspect)0;
    if (implied->key.kind == QUANTITY_LEVEL)
        return HNE_ASPECT_LEVEL;
    return implied->key.kind == QUANTITY_GROWTH ? HNE_ASPECT_GROWTH : HNE_ASPECT_SHARE;
}

hne_unit hne_audit_implied_unit(const hne_audit *audit, size_t index)
{
    static const hne_unit none = {""}, percent = {"PT"};
    const hne_i_implied *implied = implied_at(audit, index);
    if (!implied)
        return none;
    return implied->key.kind == QUANTITY_LEVEL ? implied->key.unit : percent;
}

hne_interval hne_audit_implied_enclosure(const hne_audit *audit, size_t index)
{
    const hne_i_implied *implied = implied_at(audit, index);
    return implied ? implied->enclosure : hne_interval_missing();
}

/* Copies a built text as snprintf would. */
static size_t print_text(hne_i_text *text, char *buffer, size_t size)
{
    hne_i_writer writer = hne_i_writer_of(buffer, size);
    if (!text->failed && text->length)
        hne_i_write_bytes(&writer, text->bytes, text->length);
    hne_i_text_clear(text);
    return hne_i_writer_end(&writer);
}

size_t hne_audit_implied_print(const hne_audit *audit, size_t index, char *buffer, size_t size)
{
    hne_i_text text = HNE_I_TEXT_EMPTY;
    const hne_i_implied *implied = implied_at(audit, index);
    if (implied) {
        const char *const kinds[] = {[QUANTITY_LEVEL] = "", [QUANTITY_GROWTH] = "growth of ",
                                     [QUANTITY_SHARE] = "share of "};
        hne_i_text_add(&text, kinds[implied->key.kind]);
        hne_i_word_indicator(&text, hne_audit_implied_indicator(audit, index));
        if (implied->key.kind == QUANTITY_SHARE) {
            hne_i_text_add(&text, " in ");
            hne_i_word_indicator(&text, hne_profile_indicator(audit->profile, implied->key.reference));
        }
        hne_i_text_add(&text, ", ");
        hne_i_word_period(&text, implied->key.period);
        hne_i_text_add(&text, ": ");
        hne_i_word_amount(&text, implied->enclosure, hne_audit_implied_unit(audit, index));
    }
    return print_text(&text, buffer, size);
}

size_t hne_audit_unchecked_count(const hne_audit *audit)
{
    return audit ? audit->unchecked.count : 0;
}

const hne_statement *hne_audit_unchecked(const hne_audit *audit, size_t index)
{
    return audit && index < audit->unchecked.count ? hne_profile_statement(audit->profile, audit->unchecked.items[index])
                                                   : NULL;
}

size_t hne_audit_checked(const hne_audit *audit, hne_relation relation)
{
    return audit && (int)relation > 0 && (int)relation < RELATION_KINDS ? audit->checked[relation] : 0;
}

size_t hne_audit_held(const hne_audit *audit, hne_relation relation)
{
    return audit && (int)relation > 0 && (int)relation < RELATION_KINDS ? audit->held[relation] : 0;
}

size_t hne_statement_print(const hne_statement *statement, char *buffer, size_t size)
{
    hne_i_text text = HNE_I_TEXT_EMPTY;
    if (statement) {
        hne_i_word_indicator(&text, hne_statement_indicator(statement));
        hne_i_text_add(&text, ", ");
        hne_i_word_period(&text, hne_statement_period(statement));
        hne_i_text_add(&text, ": ");
        hne_i_word_claim(&text, hne_statement_aspect(statement), hne_statement_basis(statement),
                         hne_statement_base_period(statement), hne_statement_figure(statement),
                         hne_statement_reference(statement));
    }
    return print_text(&text, buffer, size);
}
