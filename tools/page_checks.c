/* SPDX-License-Identifier: MIT */
/* What was checked, what follows, what could not be tested, and what was not
 * understood: how far the silence of the audit can be trusted. */
#include "page.h"
#include "report.h"

#include <stdio.h>
#include <string.h>

enum { OPEN_AT_MOST = 12 };

/* A list, folded away if it is long. */
static void begin_list(html *page, const char *heading, size_t count)
{
    html_format(page, "<details%s><summary>%s <span class=\"count\">%zu</span></summary><ul>\n",
                count <= OPEN_AT_MOST ? " open" : "", heading, count);
}

static void end_list(html *page)
{
    html_raw(page, "</ul></details>\n");
}

static void write_relations(html *page, const hne_audit *audit)
{
    size_t kinds = 0;
    for (int i = FIRST_RELATION; i <= LAST_RELATION; i++)
        kinds += hne_audit_checked(audit, (hne_relation)i) > 0;
    if (!kinds)
        return;
    html_format(page, "<details open><summary>Checked <span class=\"count\">%zu</span></summary><ul>\n",
                report_checked(audit));
    for (int i = FIRST_RELATION; i <= LAST_RELATION; i++) {
        size_t checked = hne_audit_checked(audit, (hne_relation)i), held = hne_audit_held(audit, (hne_relation)i);
        if (!checked)
            continue;
        html_format(page, "<li class=\"%s\">%s: ", held == checked ? "holds" : "broken",
                    hne_relation_text((hne_relation)i));
        if (held == checked)
            html_format(page, checked == 1 ? "holds" : checked == 2 ? "both hold" : "all %zu hold", checked);
        else if (checked == 1)
            html_raw(page, "does not hold");
        else
            html_format(page, "%zu of %zu hold", held, checked);
        html_raw(page, "</li>\n");
    }
    end_list(page);
}

static void write_implied(html *page, const hne_audit *audit)
{
    size_t count = hne_audit_implied_count(audit);
    if (!count)
        return;
    begin_list(page, "Follows without being said", count);
    for (size_t i = 0; i < count; i++) {
        printed text;
        html_element(page, "li", NULL, print_implied(&text, audit, i));
        printed_clear(&text);
    }
    end_list(page);
}

static void write_untested(html *page, const page_part *part)
{
    size_t count = hne_audit_unchecked_count(part->audit);
    if (!count)
        return;
    begin_list(page, "Could not be tested: nothing else bears on them", count);
    for (size_t i = 0; i < count; i++) {
        const hne_statement *statement = hne_audit_unchecked(part->audit, i);
        html_format(page, "<li><a href=\"#p%zu-s%zu\">", part->number, hne_statement_index(statement) + 1);
        page_write_statement(page, statement);
        html_raw(page, "</a></li>\n");
    }
    end_list(page);
}

/* The quantity with some words around it. */
static void write_excerpt(html *page, const page_text *text, hne_span span)
{
    enum { AROUND = 40 };
    size_t begin = span.begin > AROUND ? span.begin - AROUND : 0, end = span.begin + span.length;
    size_t stop = text->length - end > AROUND ? end + AROUND : text->length;
    for (size_t i = span.begin; i > begin; i--)
        if (text->bytes[i - 1] == '\n')
            begin = i;
    while (begin && begin < span.begin && text->bytes[begin - 1] != ' ' && text->bytes[begin - 1] != '\n')
        begin++; /* not within a word */
    for (size_t i = end; i < stop; i++)
        if (text->bytes[i] == '\n')
            stop = i;
    while (stop < text->length && stop > end && text->bytes[stop] != ' ' && text->bytes[stop] != '\n')
        stop--;
    html_bytes(page, text->bytes + begin, span.begin - begin);
    html_raw(page, "<b>");
    html_bytes(page, text->bytes + span.begin, span.length);
    html_raw(page, "</b>");
    html_bytes(page, text->bytes + end, stop - end);
}

typedef hne_unread figure_flaw(const hne_release *release, size_t quantity);

static size_t count_figures(const page_part *part, figure_flaw *flaw_of)
{
    size_t count = 0;
    for (size_t i = 0; i < part->text_count; i++)
        for (size_t q = 0; q < hne_release_quantity_count(part->texts[i].release); q++)
            count += flaw_of(part->texts[i].release, q) != HNE_UNREAD_NONE;
    return count;
}

/* The figures of the texts that something is wrong with; the marks of a text lead here where they have names. */
static void write_figures(html *page, const page_part *part, const char *title, figure_flaw *flaw_of, int have_names)
{
    size_t count = count_figures(part, flaw_of);
    if (!count)
        return;
    begin_list(page, title, count);
    for (size_t i = 0; i < part->text_count; i++) {
        const page_text *text = &part->texts[i];
        for (size_t q = 0; q < hne_release_quantity_count(text->release); q++) {
            hne_unread flaw = flaw_of(text->release, q);
            if (flaw == HNE_UNREAD_NONE)
                continue;
            if (have_names)
                html_format(page, "<li id=\"p%zu-u%zu-%zu\"><a href=\"#p%zu-u%zu-%zut\">", part->number, i + 1, q + 1,
                            part->number, i + 1, q + 1);
            else
                html_raw(page, "<li>");
            write_excerpt(page, text, hne_release_quantity_span(text->release, q));
            html_format(page, "%s: %s</li>\n", have_names ? "</a>" : "", hne_unread_text(flaw));
        }
    }
    end_list(page);
}

void page_write_checks(html *page, const page_part *part, int level)
{
    html_raw(page, "<section class=\"checks\">");
    page_heading(page, level, "checks", part->number, "How far this was checked");
    write_relations(page, part->audit);
    write_implied(page, part->audit);
    write_untested(page, part);
    write_figures(page, part, "Misprinted", hne_release_quantity_misprint, 0);
    write_figures(page, part, "Not understood", hne_release_quantity_unread, 1);
    html_raw(page, "<p class=\"origin\">That nothing was found proves nothing: a figure that nothing else bears on may "
                   "be wrong all the same.</p></section>\n");
}
