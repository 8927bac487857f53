/* SPDX-License-Identifier: MIT */
/* Findings: a note for each, with its arithmetic and what would mend it. */
#include "page.h"

#include <string.h>

enum { MOST_REPAIRS = 2 };

static int is_contradiction(const page_part *part, size_t finding)
{
    return hne_finding_severity(hne_audit_finding(part->audit, finding)) == HNE_SEVERITY_CONTRADICTION;
}

void page_write_sign(html *page, const page_part *part, size_t finding)
{
    int grave = is_contradiction(part, finding);
    html_format(page, "<sup class=\"%s\"><a href=\"#p%zu-f%zu\" aria-label=\"%s %zu\">%s%zu</a></sup>",
                grave ? "alarm" : "warning", part->number, finding + 1, grave ? "contradiction" : "tension",
                finding + 1, grave ? "\xE2\x9C\x97" : "~", finding + 1);
}

static void write_steps(html *page, const hne_finding *finding)
{
    const char *before = "";
    html_raw(page, "<dl class=\"steps\">");
    for (size_t i = 0; i < hne_finding_step_count(finding); i++) {
        const char *label = hne_finding_step_label(finding, i);
        if (strcmp(label, before))
            html_element(page, "dt", NULL, label);
        html_element(page, "dd", NULL, hne_finding_step_text(finding, i));
        before = label;
    }
    html_raw(page, "</dl>");
}

static void write_repairs(html *page, const hne_finding *finding)
{
    size_t count = hne_finding_repair_count(finding);
    size_t shown = count <= MOST_REPAIRS + 1 ? count : MOST_REPAIRS;
    if (!count)
        return;
    html_format(page, "<p class=\"label\">%s</p><ol class=\"repairs\">",
                count == 1 ? "What would mend it" : "What would mend it, likeliest first");
    for (size_t i = 0; i < shown; i++)
        html_element(page, "li", NULL, hne_finding_repair_text(finding, i));
    html_raw(page, "</ol>");
    if (shown == count)
        return;
    html_format(page, "<details><summary>%zu more</summary><ol class=\"repairs\" start=\"%zu\">", count - shown,
                shown + 1);
    for (size_t i = shown; i < count; i++)
        html_element(page, "li", NULL, hne_finding_repair_text(finding, i));
    html_raw(page, "</ol></details>");
}

/* "almost 36 billion USD (2017)", with the indicator where there are several. */
static void write_reference(html *page, const hne_statement *statement, int is_short)
{
    char figure[HNE_FIGURE_TEXT_SIZE], period[PAGE_WORDS_SIZE];
    if (!is_short) {
        html_text(page, hne_indicator_name(hne_statement_indicator(statement), "en"));
        html_raw(page, ": ");
    }
    hne_figure_print(hne_statement_figure(statement), figure, sizeof figure);
    page_period(hne_statement_period(statement), period, sizeof period);
    html_text(page, figure);
    html_raw(page, " (");
    html_text(page, period);
    html_raw(page, ")");
}

/* Where the statements stand that it rests on. */
static void write_statements(html *page, const page_part *part, const hne_finding *finding)
{
    size_t count = hne_finding_statement_count(finding);
    int is_short = 1;
    for (size_t i = 1; i < count; i++)
        is_short &= hne_statement_indicator(hne_finding_statement(finding, i)) ==
                    hne_statement_indicator(hne_finding_statement(finding, 0));
    html_raw(page, count ? "<p class=\"rests\">Rests on " : "");
    for (size_t i = 0; i < count; i++) {
        const hne_statement *statement = hne_finding_statement(finding, i);
        int in_text = page_text_of(part, hne_statement_span(statement)) < part->text_count;
        html_format(page, "%s<a href=\"#p%zu-%c%zu\">", !i ? "" : i + 1 < count ? ", " : " and ", part->number,
                    in_text ? 't' : 's', hne_statement_index(statement) + 1);
        write_reference(page, statement, is_short);
        html_raw(page, "</a>");
    }
    html_raw(page, count ? ".</p>" : "");
}

void page_write_note(html *page, const page_part *part, size_t index)
{
    const hne_finding *finding = hne_audit_finding(part->audit, index);
    int grave = is_contradiction(part, index);
    const char *word = grave ? "Contradiction" : "Tension";
    html_format(page, "<aside class=\"note %s\" id=\"p%zu-f%zu\" aria-label=\"%s %zu\" lang=\"en\">"
                      "<p class=\"kind\">%s %s %zu</p>",
                grave ? "alarm" : "warning", part->number, index + 1, word, index + 1,
                grave ? "\xE2\x9C\x97" : "~", word, index + 1);
    html_element(page, "p", "about", hne_finding_title(finding));
    write_steps(page, finding);
    write_repairs(page, finding);
    write_statements(page, part, finding);
    html_raw(page, "</aside>");
}

void page_write_findings(html *page, const page_part *part, int level)
{
    size_t count = 0, findings = hne_audit_finding_count(part->audit);
    for (size_t f = 0; f < findings; f++)
        count += part->places[f].text == part->text_count;
    if (!count)
        return;
    html_raw(page, "<section class=\"findings\">");
    page_heading(page, level, "findings", part->number, count < findings ? "Other findings" : "What does not agree");
    html_raw(page, "<div class=\"notes\">");
    for (size_t f = 0; f < findings; f++)
        if (part->places[f].text == part->text_count)
            page_write_note(page, part, f);
    html_raw(page, "</div></section>\n");
}
