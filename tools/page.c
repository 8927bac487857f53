/* SPDX-License-Identifier: MIT */
#include "page.h"

#include "report.h"
#include "words.h"

#include <stdio.h>
#include <string.h>

/* --- what sections share --------------------------------------------------------------- */

void page_heading(html *page, int level, const char *id, size_t number, const char *text)
{
    if (id)
        html_format(page, "<h%d id=\"p%zu-%s\">", level, number, id);
    else
        html_format(page, "<h%d>", level);
    html_text(page, text);
    html_format(page, "</h%d>\n", level);
}

void page_write_indicator_name(html *page, const hne_indicator *indicator)
{
    html_text(page, hne_indicator_name(indicator, "en"));
    if (*hne_indicator_area(indicator)) {
        html_raw(page, ", ");
        html_text(page, hne_indicator_area(indicator));
    }
}

void page_write_statement(html *page, const hne_statement *statement)
{
    printed text;
    html_text(page, print_statement(&text, statement));
    printed_clear(&text);
}

/* --- the head of a part ------------------------------------------------------------------- */

/* What the part is called: by itself, by its one release, or by how many there are. */
static void write_title(html *page, const page_part *part)
{
    const char *title = hne_profile_title(part->profile), *area = hne_profile_area(part->profile);
    if (!*title && part->text_count == 1)
        title = hne_source_title(part->texts[0].source);
    if (*title || part->text_count < 2) {
        html_text(page, *title ? title : part->name);
        return;
    }
    html_format(page, "%zu releases", part->text_count);
    html_raw(page, *area ? ", " : "");
    html_text(page, area);
}

static void write_origin(html *page, const page_part *part)
{
    const hne_source *source = hne_profile_source(part->profile, 0);
    char date[PAGE_WORDS_SIZE];
    html_raw(page, "<p class=\"origin\">");
    html_text(page, part->name);
    if (hne_profile_source_count(part->profile) == 1) {
        html_raw(page, *hne_source_publisher(source) ? " \xC2\xB7 " : "");
        html_text(page, hne_source_publisher(source));
        page_date(hne_source_date(source), date, sizeof date);
        html_raw(page, *date ? " \xC2\xB7 " : "");
        html_text(page, date);
    }
    html_raw(page, "</p>\n");
}

static void write_finding_list(html *page, const page_part *part)
{
    size_t findings = hne_audit_finding_count(part->audit);
    if (!findings)
        return;
    html_raw(page, "<ol class=\"found\">");
    for (size_t i = 0; i < findings; i++) {
        const hne_finding *finding = hne_audit_finding(part->audit, i);
        int grave = hne_finding_severity(finding) == HNE_SEVERITY_CONTRADICTION;
        html_format(page, "<li class=\"%s\"><a href=\"#p%zu-f%zu\">%s: ", grave ? "alarm" : "warning", part->number,
                    i + 1, word_of_severity(hne_finding_severity(finding)));
        html_text(page, hne_finding_title(finding));
        html_raw(page, "</a></li>");
    }
    html_raw(page, "</ol>");
}

static void write_verdict(html *page, const page_part *part)
{
    char contradictions[48], tensions[48], statements[48], relations[48];
    size_t found = hne_audit_contradiction_count(part->audit), findings = hne_audit_finding_count(part->audit);
    size_t checked = report_checked(part->audit), unchecked = hne_audit_unchecked_count(part->audit);
    words_count(contradictions, sizeof contradictions, found, "contradiction");
    words_count(tensions, sizeof tensions, findings - found, "tension");
    words_count(statements, sizeof statements, hne_profile_statement_count(part->profile), "statement");
    words_count(relations, sizeof relations, checked, "relation");
    html_format(page, "<div class=\"verdict %s\"><p class=\"sum\">%s, %s in %s</p>",
                found ? "alarm" : findings ? "warning" : checked ? "good" : "unsure", contradictions, tensions, statements);
    write_finding_list(page, part);
    html_format(page, "<p>%s checked", relations);
    if (checked)
        html_format(page, ", %zu hold%s", report_held(part->audit), report_held(part->audit) == 1 ? "s" : "");
    if (unchecked)
        html_format(page, "; <a href=\"#p%zu-checks\">%zu %s</a> could not be tested", part->number, unchecked,
                    unchecked == 1 ? "statement" : "statements");
    else
        html_raw(page, "; every statement was tested");
    html_raw(page, ".</p></div>\n");
}

static void write_contents(html *page, const page_part *part)
{
    const struct {
        int is_there;
        const char *id, *text;
    } rows[] = {{part->text_count > 0, "text", part->text_count > 1 ? "The releases" : "The release"},
                {hne_profile_statement_count(part->profile) > 0, "indicators", "Indicators"},
                {hne_profile_platform_count(part->profile) + hne_profile_initiative_count(part->profile) > 0,
                 "timeline", "Platforms and initiatives"},
                {1, "checks", "How far this was checked"}};
    html_raw(page, "<nav aria-label=\"Sections\"><ul>");
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (rows[i].is_there)
            html_format(page, "<li><a href=\"#p%zu-%s\">%s</a></li>", part->number, rows[i].id, rows[i].text);
    html_raw(page, "</ul></nav>\n");
}

static void write_part(html *page, const page_part *part, int level)
{
    html_raw(page, "<header>");
    html_format(page, "<h%d id=\"p%zu-top\">", level, part->number);
    write_title(page, part);
    html_format(page, "</h%d>\n", level);
    write_origin(page, part);
    write_verdict(page, part);
    write_contents(page, part);
    html_raw(page, "</header>\n");
    page_write_texts(page, part, level + 1);
    page_write_findings(page, part, level + 1);
    page_write_indicators(page, part, level + 1);
    page_write_timeline(page, part, level + 1);
    page_write_checks(page, part, level + 1);
}

/* --- the page --------------------------------------------------------------------------------- */

static void write_several_head(html *page, const page_part *parts, size_t count)
{
    html_format(page, "<header><h1>%zu audits</h1><ol class=\"found\">", count);
    for (size_t i = 0; i < count; i++) {
        size_t found = hne_audit_contradiction_count(parts[i].audit);
        size_t tensions = hne_audit_finding_count(parts[i].audit) - found;
        char graver[48], lesser[48];
        html_format(page, "<li class=\"%s\"><a href=\"#p%zu-top\">", found ? "alarm" : tensions ? "warning" : "good",
                    parts[i].number);
        write_title(page, &parts[i]);
        html_format(page, "</a>: %s, %s</li>", words_count(graver, sizeof graver, found, "contradiction"),
                    words_count(lesser, sizeof lesser, tensions, "tension"));
    }
    html_raw(page, "</ol></header>\n");
}

/* Nothing may be loaded and nothing may run, whatever a text may smuggle in. */
static void write_head(html *page, const page_part *parts, size_t count)
{
    html_raw(page, "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                   "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                   "style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'\">\n"
                   "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                   "<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"icon\" href=\"data:,\">\n");
    html_format(page, "<meta name=\"generator\" content=\"hunanecon %s\">\n<title>", hne_version());
    if (count)
        write_title(page, parts);
    if (count > 1)
        html_format(page, " and %zu more", count - 1);
    html_raw(page, " \xE2\x80\x93 audit</title>\n");
    page_write_style(page);
    html_raw(page, "</head>\n<body>\n");
}

void page_write(html *page, page_part *parts, size_t count)
{
    for (size_t i = 0; i < count; i++)
        parts[i].number = i + 1;
    write_head(page, parts, count);
    if (count > 1)
        write_several_head(page, parts, count);
    html_raw(page, "<main>\n");
    for (size_t i = 0; i < count; i++) {
        if (!page_part_prepare(&parts[i])) {
            page->failed = 1;
            return;
        }
        html_raw(page, "<div class=\"part\">\n");
        write_part(page, &parts[i], count > 1 ? 2 : 1);
        html_raw(page, "</div>\n");
        page_part_clear(&parts[i]);
    }
    html_format(page, "</main>\n<footer><p>Made by hunanecon %s, which holds the printed figures of a release against "
                      "each other. The source decides what is right.</p></footer>\n</body>\n</html>\n", hne_version());
}
