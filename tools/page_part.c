/* SPDX-License-Identifier: MIT */
/* What the sections share: which statement is accused by which finding, and
 * beside which sentence a finding is told. */
#include "page.h"

#include <stdlib.h>

/* --- accusations ------------------------------------------------------------------- */

static int by_statement(const void *a, const void *b)
{
    const page_accusation *x = a, *y = b;
    if (x->statement != y->statement)
        return x->statement < y->statement ? -1 : 1;
    return (x->finding > y->finding) - (x->finding < y->finding);
}

static int collect_accusations(page_part *part)
{
    size_t total = 0, findings = hne_audit_finding_count(part->audit);
    for (size_t f = 0; f < findings; f++)
        total += hne_finding_statement_count(hne_audit_finding(part->audit, f));
    part->accusations = malloc((total + 1) * sizeof *part->accusations);
    if (!part->accusations)
        return 0;
    for (size_t f = 0; f < findings; f++) {
        const hne_finding *finding = hne_audit_finding(part->audit, f);
        for (size_t i = 0; i < hne_finding_statement_count(finding); i++)
            part->accusations[part->accusation_count++] =
                (page_accusation){hne_statement_index(hne_finding_statement(finding, i)), f};
    }
    qsort(part->accusations, part->accusation_count, sizeof *part->accusations, by_statement);
    return 1;
}

const page_accusation *page_accusations_of(const page_part *part, const hne_statement *statement, size_t *count)
{
    size_t low = 0, high = part->accusation_count, wanted = hne_statement_index(statement);
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (part->accusations[middle].statement < wanted)
            low = middle + 1;
        else
            high = middle;
    }
    *count = 0;
    while (low + *count < part->accusation_count && part->accusations[low + *count].statement == wanted)
        ++*count;
    return part->accusations + low;
}

page_verdict page_verdict_on(const page_part *part, const hne_statement *statement)
{
    size_t count;
    const page_accusation *accusations = page_accusations_of(part, statement, &count);
    page_verdict worst = VERDICT_NONE;
    for (size_t i = 0; i < count; i++) {
        const hne_finding *finding = hne_audit_finding(part->audit, accusations[i].finding);
        page_verdict verdict = hne_finding_severity(finding) != HNE_SEVERITY_CONTRADICTION      ? VERDICT_TENSION
                               : hne_finding_repair_statement(finding, 0) == statement ? VERDICT_SUSPECT
                                                                                       : VERDICT_INVOLVED;
        worst = verdict > worst ? verdict : worst;
    }
    return worst;
}

/* --- places -------------------------------------------------------------------------- */

size_t page_text_of(const page_part *part, hne_span span)
{
    size_t text = 0;
    while (text < part->text_count && (part->texts[text].source != span.source || !span.length ||
                                       span.begin >= part->texts[text].length ||
                                       span.length > part->texts[text].length - span.begin))
        text++;
    return text;
}

static page_place place_of(const page_part *part, const hne_finding *finding)
{
    const hne_statement *suspect = hne_finding_repair_statement(finding, 0);
    hne_span span = hne_statement_span(suspect);
    size_t text = page_text_of(part, span), begin = 0;
    /* Without one that is to be changed it is the last in the order of reading. */
    for (size_t i = 0; text == part->text_count && i < hne_finding_statement_count(finding); i++) {
        hne_span each = hne_statement_span(hne_finding_statement(finding, i));
        if (page_text_of(part, each) < part->text_count && each.begin >= begin) {
            begin = each.begin;
            span = each;
        }
    }
    text = page_text_of(part, span);
    if (text == part->text_count)
        return (page_place){text, 0};
    return (page_place){text, page_sentence_end(&part->texts[text], span.begin + span.length - 1,
                                                page_longest_line(&part->texts[text]))};
}

int page_part_prepare(page_part *part)
{
    size_t findings = hne_audit_finding_count(part->audit);
    part->accusations = NULL;
    part->accusation_count = 0;
    part->places = malloc((findings + 1) * sizeof *part->places);
    if (!part->places || !collect_accusations(part)) {
        page_part_clear(part);
        return 0;
    }
    for (size_t f = 0; f < findings; f++)
        part->places[f] = place_of(part, hne_audit_finding(part->audit, f));
    return 1;
}

void page_part_clear(page_part *part)
{
    free(part->accusations);
    free(part->places);
    part->accusations = NULL;
    part->places = NULL;
    part->accusation_count = 0;
}
