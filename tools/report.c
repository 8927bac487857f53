/* SPDX-License-Identifier: MIT */
#include "report.h"

#include "words.h"

#include <stdlib.h>
#include <string.h>

enum { LABEL = 2, TEXT = 12, NUMBER = 3, MOST_IMPLIED = 12, MOST_REPAIRS = 4, WIDEST = 100 };

int report_unwritten(int failure)
{
    fprintf(stderr, "hunanecon: standard output could not be written: %s\n", strerror(failure));
    return STATUS_FAILED;
}

size_t report_checked(const hne_audit *audit)
{
    size_t total = 0;
    for (int i = FIRST_RELATION; i <= LAST_RELATION; i++)
        total += hne_audit_checked(audit, (hne_relation)i);
    return total;
}

size_t report_held(const hne_audit *audit)
{
    size_t total = 0;
    for (int i = FIRST_RELATION; i <= LAST_RELATION; i++)
        total += hne_audit_held(audit, (hne_relation)i);
    return total;
}

/* --- texts of any length --------------------------------------------------------- */

/* The library counts as snprintf does, so that a second call has room enough. */
#define PRINT_INTO(into, call)                                                              \
    do {                                                                                    \
        char *buffer = (into)->room;                                                        \
        size_t size = PRINTED_SIZE, length = call;                                          \
        (into)->text = length < size ? (into)->room : malloc(length + 1);                   \
        if (!(into)->text)                                                                  \
            (into)->text = (into)->room;                                                    \
        if ((into)->text != (into)->room) {                                                 \
            buffer = (into)->text;                                                          \
            size = length + 1;                                                              \
            length = call;                                                                  \
        }                                                                                   \
    } while (0)

const char *print_statement(printed *into, const hne_statement *statement)
{
    PRINT_INTO(into, hne_statement_print(statement, buffer, size));
    return into->text;
}

const char *print_implied(printed *into, const hne_audit *audit, size_t index)
{
    PRINT_INTO(into, hne_audit_implied_print(audit, index, buffer, size));
    return into->text;
}

void printed_clear(printed *of)
{
    if (of->text != of->room)
        free(of->text);
    of->text = of->room;
}

/* --- findings ---------------------------------------------------------------------- */

style report_style(hne_severity severity)
{
    return severity == HNE_SEVERITY_CONTRADICTION ? STYLE_ALARM : STYLE_WARNING;
}

void report_label(output *out, const char *label)
{
    output_column(out, LABEL);
    output_style(out, STYLE_FAINT);
    output_text(out, label);
    output_style(out, STYLE_PLAIN);
    output_column(out, TEXT);
}

/* "and 3 less likely; --all lists them" in place of what is left out. */
static void print_rest(output *out, size_t count, const char *more)
{
    if (!count)
        return;
    output_column(out, TEXT);
    output_style(out, STYLE_FAINT);
    output_format(out, "and %zu %s; --all lists them", count, more);
    output_style(out, STYLE_PLAIN);
    output_end_line(out);
}

static size_t how_many(size_t count, size_t most, int all)
{
    return all || count <= most + 1 ? count : most;
}

static void print_finding(output *out, const input *of, const hne_finding *finding, int all)
{
    const char *before = "";
    size_t repairs = hne_finding_repair_count(finding), shown = how_many(repairs, MOST_REPAIRS, all);
    output_style(out, report_style(hne_finding_severity(finding)));
    output_text(out, word_of_severity(hne_finding_severity(finding)));
    output_style(out, STYLE_PLAIN);
    output_column(out, 15);
    output_style(out, STYLE_HEADING);
    output_wrapped(out, hne_finding_title(finding));
    output_style(out, STYLE_PLAIN);
    for (size_t i = 0; i < hne_finding_step_count(finding); i++) {
        const char *label = hne_finding_step_label(finding, i);
        report_label(out, strcmp(label, before) ? label : "");
        output_wrapped(out, hne_finding_step_text(finding, i));
        before = label;
    }
    report_places(out, of, finding, all);
    for (size_t i = 0; i < shown; i++) {
        report_label(out, i ? "" : "repairs");
        output_format(out, "%zu", i + 1);
        output_column(out, TEXT + NUMBER);
        output_wrapped(out, hne_finding_repair_text(finding, i));
    }
    print_rest(out, repairs - shown, "less likely");
    output_end_line(out);
}

/* --- what holds, what follows, what could not be tested -------------------------------- */

static void print_heading(output *out, const char *heading, style chosen)
{
    output_style(out, chosen);
    output_text(out, heading);
    output_style(out, STYLE_PLAIN);
    output_column(out, TEXT);
}

static void print_relations(output *out, const hne_audit *audit)
{
    if (!report_checked(audit))
        return;
    print_heading(out, "checked", STYLE_HEADING);
    for (int i = FIRST_RELATION; i <= LAST_RELATION; i++) {
        size_t checked = hne_audit_checked(audit, (hne_relation)i), held = hne_audit_held(audit, (hne_relation)i);
        if (!checked)
            continue;
        char line[256];
        const char *text = hne_relation_text((hne_relation)i);
        if (held == checked)
            snprintf(line, sizeof line, checked == 1 ? "%s: holds" : checked == 2 ? "%s: both hold" : "%s: all %zu hold",
                     text, checked);
        else if (checked == 1)
            snprintf(line, sizeof line, "%s: does not hold", text);
        else
            snprintf(line, sizeof line, "%s: %zu of %zu hold", text, held, checked);
        out->wanted = TEXT;
        output_wrapped(out, line);
    }
}

static void print_implied_list(output *out, const hne_audit *audit, int all)
{
    size_t count = hne_audit_implied_count(audit);
    size_t shown = how_many(count, MOST_IMPLIED, all);
    if (!count)
        return;
    print_heading(out, "implied", STYLE_HEADING);
    for (size_t i = 0; i < shown; i++) {
        printed text;
        output_column(out, TEXT);
        output_wrapped(out, print_implied(&text, audit, i));
        printed_clear(&text);
    }
    print_rest(out, count - shown, "more");
}

static void print_unchecked(output *out, const hne_audit *audit, int list)
{
    size_t count = hne_audit_unchecked_count(audit);
    if (!count)
        return;
    print_heading(out, "untested", STYLE_HEADING);
    if (!list) {
        output_format(out, count == 1 ? "1 statement that nothing else bears on; --unchecked shows it"
                                      : "%zu statements that nothing else bears on; --unchecked lists them", count);
        output_end_line(out);
    }
    for (size_t i = 0; i < count && list; i++) {
        printed text;
        output_column(out, TEXT);
        output_wrapped(out, print_statement(&text, hne_audit_unchecked(audit, i)));
        printed_clear(&text);
    }
}

static void print_doubts(output *out, const hne_audit *audit, int all)
{
    char doubts[48], line[160];
    size_t count = hne_audit_doubt_count(audit);
    if (!count)
        return;
    words_count(doubts, sizeof doubts, count, "doubt");
    snprintf(line, sizeof line, "%s: %s on a statement that had to be guessed%s", doubts,
             count == 1 ? "it rests" : "each rests", all ? "" : count == 1 ? "; --all shows it" : "; --all shows them");
    output_wrapped(out, line);
}

static void print_summary(output *out, const input *of, const hne_audit *audit, int all)
{
    const hne_profile *profile = of->profile;
    char contradictions[48], tensions[48], misprints[48], statements[48], relations[48], line[320];
    size_t found = hne_audit_contradiction_count(audit), findings = hne_audit_finding_count(audit);
    size_t checked = report_checked(audit), unchecked = hne_audit_unchecked_count(audit);
    words_count(contradictions, sizeof contradictions, found, "contradiction");
    words_count(tensions, sizeof tensions, findings - found, "tension");
    words_count(statements, sizeof statements, hne_profile_statement_count(profile), "statement");
    words_count(relations, sizeof relations, checked, "relation");
    output_end_line(out);
    output_style(out, found ? STYLE_ALARM : findings ? STYLE_WARNING : STYLE_GOOD);
    int used = snprintf(line, sizeof line, "%s, %s in %s", contradictions, tensions, statements);
    if (report_misprint_count(of))
        snprintf(line + used, sizeof line - (size_t)used, "; %s",
                 words_count(misprints, sizeof misprints, report_misprint_count(of), "misprint"));
    output_wrapped(out, line);
    output_style(out, STYLE_PLAIN);
    print_doubts(out, audit, all);
    used = snprintf(line, sizeof line, "%s checked", relations);
    if (checked)
        used += snprintf(line + used, sizeof line - (size_t)used, ", %zu hold%s", report_held(audit),
                         report_held(audit) == 1 ? "s" : "");
    if (unchecked)
        snprintf(line + used, sizeof line - (size_t)used, "; %zu %s could not be tested", unchecked,
                 unchecked == 1 ? "statement" : "statements");
    else if (hne_profile_statement_count(profile))
        snprintf(line + used, sizeof line - (size_t)used, "; every statement was tested");
    else
        snprintf(line + used, sizeof line - (size_t)used, "; there was nothing to test");
    output_wrapped(out, line);
}

/* What the reader did not understand, the audit could not test. */
static void print_unread(output *out, const input *of)
{
    size_t quantities = 0, unread = 0;
    for (size_t i = 0; i < of->text_count; i++) {
        quantities += hne_release_quantity_count(of->texts[i].release);
        unread += hne_release_unread_count(of->texts[i].release);
    }
    if (!of->text_count)
        return;
    char line[128] = "every quantity of the text was read";
    if (!quantities)
        snprintf(line, sizeof line, "no quantity was found in the text");
    else if (unread)
        snprintf(line, sizeof line, "%zu of %zu quantities of the text could not be read; 'hunanecon read' lists them",
                 unread, quantities);
    output_wrapped(out, line);
}

void report_print(output *out, const input *of, const hne_audit *audit, option_set set)
{
    const char *title = hne_profile_title(of->profile);
    if (out->width > WIDEST)
        out->width = WIDEST; /* sentences, not tables */
    output_style(out, STYLE_HEADING);
    if (*title)
        output_text(out, title);
    output_style(out, STYLE_PLAIN);
    output_format(out, *title ? " (" : "");
    output_text(out, of->name);
    output_text(out, *title ? ")" : "");
    output_end_line(out);
    output_end_line(out);
    for (size_t i = 0; i < hne_audit_finding_count(audit); i++)
        print_finding(out, of, hne_audit_finding(audit, i), (set & OPTION_ALL) != 0);
    for (size_t i = 0; i < hne_audit_doubt_count(audit) && (set & OPTION_ALL); i++)
        print_finding(out, of, hne_audit_doubt(audit, i), 1);
    report_misprints(out, of);
    print_relations(out, audit);
    print_implied_list(out, audit, (set & OPTION_ALL) != 0);
    print_unchecked(out, audit, (set & (OPTION_ALL | OPTION_UNCHECKED)) != 0);
    print_summary(out, of, audit, (set & OPTION_ALL) != 0);
    print_unread(out, of);
}

void report_print_brief(output *out, const input *of, const hne_audit *audit)
{
    for (size_t i = 0; i < hne_audit_finding_count(audit); i++) {
        const hne_finding *finding = hne_audit_finding(audit, i);
        if (!report_place(out, of, hne_statement_span(report_accused(finding))))
            output_text(out, of->name);
        output_text(out, ": ");
        output_style(out, report_style(hne_finding_severity(finding)));
        output_text(out, word_of_severity(hne_finding_severity(finding)));
        output_style(out, STYLE_PLAIN);
        output_text(out, ": ");
        output_text(out, hne_finding_title(finding));
        output_end_line(out);
    }
    report_misprints_brief(out, of);
}
