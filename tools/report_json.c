/* SPDX-License-Identifier: MIT */
/* The audit as JSON. A json_object_set_new() that fails for want of memory
 * leaves its member out; each object is checked for that at its end. */
#include "report.h"

#include "width.h"
#include "words.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

typedef struct maker {
    const input *about;
    int failed;
} maker;

static void set(maker *of, json_t *object, const char *key, json_t *value)
{
    of->failed |= json_object_set_new(object, key, value) != 0;
}

static void add(maker *of, json_t *array, json_t *value)
{
    of->failed |= json_array_append_new(array, value) != 0;
}

static json_t *count_of(size_t count) { return json_integer((json_int_t)count); }

/* JSON has no infinity: an end that is open is null. */
static json_t *interval_of(maker *of, hne_interval interval)
{
    json_t *ends = json_array();
    add(of, ends, isfinite(interval.lower) ? json_real(interval.lower) : json_null());
    add(of, ends, isfinite(interval.upper) ? json_real(interval.upper) : json_null());
    return ends;
}

static json_t *period_of(hne_period period)
{
    char text[HNE_PERIOD_TEXT_SIZE];
    if (!hne_period_is_valid(period))
        return json_null();
    hne_period_print(period, text, sizeof text);
    return json_string(text);
}

static json_t *unit_of(hne_unit unit)
{
    char code[sizeof unit.code + 1] = {0};
    for (size_t i = 0; i < sizeof unit.code && unit.code[i]; i++)
        code[i] = unit.code[i];
    return json_string(code);
}

static json_t *figure_of(maker *of, hne_figure figure)
{
    char number[HNE_FIGURE_TEXT_SIZE], text[HNE_FIGURE_TEXT_SIZE];
    hne_interval strict = hne_interval_missing(), generous = strict;
    json_t *object = json_object();
    hne_figure_print_number(figure, number, sizeof number);
    hne_figure_print(figure, text, sizeof text);
    set(of, object, "text", json_string(text));
    set(of, object, "value", json_string(number));
    set(of, object, "unit_multiplier", json_integer(figure.multiplier));
    set(of, object, "unit", unit_of(figure.unit));
    set(of, object, "hedge", json_string(word_of_hedge(figure.hedge)));
    hne_figure_enclosure(figure, HNE_READING_STRICT, NULL, &strict, NULL);
    hne_figure_enclosure(figure, HNE_READING_GENEROUS, NULL, &generous, NULL);
    set(of, object, "strict", interval_of(of, strict));
    set(of, object, "generous", interval_of(of, generous));
    return object;
}

static json_t *indicator_code(const hne_indicator *indicator)
{
    return indicator ? json_string(hne_indicator_code(indicator)) : json_null();
}

/* Bytes of a release; JSON wants UTF-8, and what is none becomes '?'. */
static json_t *quote_of(const input_text *text, size_t begin, size_t length)
{
    json_t *whole = json_stringn(text->bytes + begin, length);
    char *mended = whole ? NULL : malloc(length + 1);
    int columns;
    for (size_t at = 0, count; mended && at < length; at += count) {
        count = width_next(text->bytes + begin + at, &columns);
        count = count < length - at ? count : length - at;
        memcpy(mended + at, text->bytes + begin + at, count);
        if (count == 1 && (unsigned char)mended[at] >= 0x80)
            mended[at] = '?';
    }
    if (mended)
        whole = json_stringn(mended, length);
    free(mended);
    return whole;
}

static void set_place(maker *of, json_t *object, const input_text *text, hne_span span)
{
    size_t line, column, rest = text->length - span.begin;
    input_place(text, span.begin, &line, &column);
    set(of, object, "line", count_of(line));
    set(of, object, "column", count_of(column));
    set(of, object, "quote", quote_of(text, span.begin, span.length < rest ? span.length : rest));
}

static void set_span(maker *of, json_t *object, hne_span span)
{
    const input_text *text = input_text_at(of->about, span);
    set(of, object, "source", span.source ? json_string(hne_source_code(span.source)) : json_null());
    set(of, object, "span", span.length ? json_pack("[I,I]", (json_int_t)span.begin, (json_int_t)span.length)
                                        : json_null());
    if (text && span.length)
        set_place(of, object, text, span);
}

static json_t *statement_of(maker *of, const hne_statement *statement)
{
    const hne_indicator *indicator = hne_statement_indicator(statement);
    json_t *object = json_object();
    printed text;
    set(of, object, "index", count_of(hne_statement_index(statement)));
    set(of, object, "indicator", indicator_code(indicator));
    set(of, object, "name", json_string(hne_indicator_name(indicator, "en")));
    set(of, object, "area", json_string(hne_indicator_area(indicator)));
    set(of, object, "period", period_of(hne_statement_period(statement)));
    set(of, object, "aspect", json_string(word_of_aspect(hne_statement_aspect(statement))));
    set(of, object, "basis", json_string(word_of_basis(hne_statement_basis(statement))));
    set(of, object, "base_period", period_of(hne_statement_base_period(statement)));
    set(of, object, "reference", indicator_code(hne_statement_reference(statement)));
    set(of, object, "figure", figure_of(of, hne_statement_figure(statement)));
    set(of, object, "status", json_string(word_of_obs_status(hne_statement_status(statement))));
    set(of, object, "certain", json_boolean(hne_statement_is_certain(statement)));
    set_span(of, object, hne_statement_span(statement));
    set(of, object, "text", json_string(print_statement(&text, statement)));
    printed_clear(&text);
    return object;
}

static json_t *repair_of(maker *of, const hne_finding *finding, size_t index)
{
    const hne_statement *statement = hne_finding_repair_statement(finding, index);
    json_t *object = json_object();
    set(of, object, "kind", json_string(word_of_repair(hne_finding_repair_kind(finding, index))));
    set(of, object, "text", json_string(hne_finding_repair_text(finding, index)));
    set(of, object, "score", json_real(hne_finding_repair_score(finding, index)));
    set(of, object, "statement", statement ? count_of(hne_statement_index(statement)) : json_null());
    set(of, object, "period", period_of(hne_finding_repair_period(finding, index)));
    set(of, object, "aspect", json_string(word_of_aspect(hne_finding_repair_aspect(finding, index))));
    set(of, object, "figure", figure_of(of, hne_finding_repair_figure(finding, index)));
    return object;
}

static json_t *finding_of(maker *of, const hne_finding *finding)
{
    json_t *object = json_object(), *statements = json_array(), *steps = json_array(), *repairs = json_array();
    for (size_t i = 0; i < hne_finding_statement_count(finding); i++)
        add(of, statements, statement_of(of, hne_finding_statement(finding, i)));
    for (size_t i = 0; i < hne_finding_step_count(finding); i++)
        add(of, steps, json_pack("{s:s, s:s}", "label", hne_finding_step_label(finding, i), "text",
                                 hne_finding_step_text(finding, i)));
    for (size_t i = 0; i < hne_finding_repair_count(finding); i++)
        add(of, repairs, repair_of(of, finding, i));
    set(of, object, "severity", json_string(word_of_severity(hne_finding_severity(finding))));
    set(of, object, "relation", json_string(word_of_relation(hne_finding_relation(finding))));
    set(of, object, "title", json_string(hne_finding_title(finding)));
    set(of, object, "statements", statements);
    set(of, object, "steps", steps);
    set(of, object, "repairs", repairs);
    return object;
}

static json_t *implied_of(maker *of, const hne_audit *audit, size_t index)
{
    json_t *object = json_object();
    printed text;
    set(of, object, "indicator", indicator_code(hne_audit_implied_indicator(audit, index)));
    set(of, object, "period", period_of(hne_audit_implied_period(audit, index)));
    set(of, object, "aspect", json_string(word_of_aspect(hne_audit_implied_aspect(audit, index))));
    set(of, object, "unit", unit_of(hne_audit_implied_unit(audit, index)));
    set(of, object, "enclosure", interval_of(of, hne_audit_implied_enclosure(audit, index)));
    set(of, object, "text", json_string(print_implied(&text, audit, index)));
    printed_clear(&text);
    return object;
}

static json_t *relations_of(maker *of, const hne_audit *audit)
{
    json_t *array = json_array();
    for (int i = FIRST_RELATION; i <= LAST_RELATION; i++) {
        hne_relation relation = (hne_relation)i;
        add(of, array, json_pack("{s:s, s:s, s:I, s:I}", "relation", word_of_relation(relation), "text",
                                 hne_relation_text(relation), "checked",
                                 (json_int_t)hne_audit_checked(audit, relation), "held",
                                 (json_int_t)hne_audit_held(audit, relation)));
    }
    return array;
}

/* --- texts ------------------------------------------------------------------------ */

static json_t *date_of(hne_date date)
{
    char text[HNE_DATE_TEXT_SIZE];
    if (!hne_date_is_valid(date))
        return json_null();
    hne_date_print(date, text, sizeof text);
    return json_string(text);
}

static json_t *unread_of(maker *of, const hne_release *release, size_t index)
{
    json_t *object = json_object();
    set_span(of, object, hne_release_quantity_span(release, index));
    set(of, object, "figure", figure_of(of, hne_release_quantity_figure(release, index)));
    set(of, object, "reason", json_string(hne_unread_text(hne_release_quantity_unread(release, index))));
    set(of, object, "misprint", json_boolean(report_is_misprint(release, index)));
    return object;
}

static json_t *misprint_of(maker *of, const hne_release *release, size_t index)
{
    json_t *object = json_object();
    set_span(of, object, hne_release_quantity_span(release, index));
    set(of, object, "figure", figure_of(of, hne_release_quantity_figure(release, index)));
    set(of, object, "reason", json_string(hne_unread_text(hne_release_quantity_misprint(release, index))));
    set(of, object, "is_read", json_boolean(hne_release_quantity_unread(release, index) == HNE_UNREAD_NONE));
    return object;
}

static json_t *text_of(maker *of, const input_text *text)
{
    const hne_source *source = hne_release_source(text->release);
    json_t *object = json_object(), *unread = json_array(), *misprints = json_array();
    for (size_t i = 0; i < hne_release_quantity_count(text->release); i++) {
        if (hne_release_quantity_unread(text->release, i) != HNE_UNREAD_NONE)
            add(of, unread, unread_of(of, text->release, i));
        if (report_is_misprint(text->release, i))
            add(of, misprints, misprint_of(of, text->release, i));
    }
    set(of, object, "file", report_json_file(text->path));
    set(of, object, "source", json_string(hne_source_code(source)));
    set(of, object, "html", json_boolean(text->is_page));
    set(of, object, "title", json_string(hne_source_title(source)));
    set(of, object, "date", date_of(hne_source_date(source)));
    set(of, object, "date_assumed", json_boolean(hne_release_date_is_assumed(text->release)));
    set(of, object, "area", json_string(hne_release_area(text->release)));
    set(of, object, "quantity_count", count_of(hne_release_quantity_count(text->release)));
    set(of, object, "unread", unread);
    set(of, object, "misprints", misprints);
    return object;
}

/* A path is any bytes; JSON wants UTF-8. */
json_t *report_json_file(const char *path)
{
    json_t *file = path ? json_string(path) : json_null();
    return file ? file : json_string("?");
}

json_t *report_json(const input *about, const hne_audit *audit)
{
    maker of = {.about = about};
    const hne_profile *profile = about->profile;
    json_t *object = json_object(), *findings = json_array(), *doubts = json_array();
    json_t *implied = json_array(), *unchecked = json_array();
    size_t contradictions = hne_audit_contradiction_count(audit);
    for (size_t i = 0; i < hne_audit_finding_count(audit); i++)
        add(&of, findings, finding_of(&of, hne_audit_finding(audit, i)));
    for (size_t i = 0; i < hne_audit_doubt_count(audit); i++)
        add(&of, doubts, finding_of(&of, hne_audit_doubt(audit, i)));
    for (size_t i = 0; i < hne_audit_implied_count(audit); i++)
        add(&of, implied, implied_of(&of, audit, i));
    for (size_t i = 0; i < hne_audit_unchecked_count(audit); i++)
        add(&of, unchecked, statement_of(&of, hne_audit_unchecked(audit, i)));
    set(&of, object, "file", report_json_file(about->path));
    set(&of, object, "title", json_string(hne_profile_title(profile)));
    set(&of, object, "area", json_string(hne_profile_area(profile)));
    set(&of, object, "statement_count", count_of(hne_profile_statement_count(profile)));
    set(&of, object, "contradiction_count", count_of(contradictions));
    set(&of, object, "tension_count", count_of(hne_audit_finding_count(audit) - contradictions));
    set(&of, object, "doubt_count", count_of(hne_audit_doubt_count(audit)));
    set(&of, object, "relations_checked", count_of(report_checked(audit)));
    set(&of, object, "relations_held", count_of(report_held(audit)));
    set(&of, object, "findings", findings);
    set(&of, object, "doubts", doubts);
    set(&of, object, "relations", relations_of(&of, audit));
    set(&of, object, "implied", implied);
    set(&of, object, "unchecked", unchecked);
    if (about->text_count) {
        json_t *texts = json_array();
        for (size_t i = 0; i < about->text_count; i++)
            add(&of, texts, text_of(&of, &about->texts[i]));
        set(&of, object, "texts", texts);
    }
    if (!of.failed)
        return object;
    json_decref(object);
    return NULL;
}
