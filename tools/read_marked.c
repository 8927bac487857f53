/* SPDX-License-Identifier: MIT */
/* A text with what was read of it marked: statements in square brackets, what
 * is unread in curly ones, numbers that the lists below the text take up. */
#include "read.h"

#include "marks.h"
#include "report.h"
#include "words.h"

#include <stdio.h>
#include <stdlib.h>

typedef struct marked {
    const input *of;
    hne_audit *audit;
    hne_severity *severities; /* of statements: that of the gravest finding they are in, or 0 */
    read_numbers numbers;
    size_t last; /* number given */
} marked;

/* --- marks ----------------------------------------------------------------------- */

typedef struct numbered {
    mark mark; /* first, for sorting */
    size_t *number;
    const char *sign;
} numbered;

typedef struct mark_list {
    numbered *items;
    size_t count;
} mark_list;

static void add(mark_list *list, hne_span span, style chosen, const char *sign, size_t *number)
{
    int is_odd = chosen == STYLE_ODD;
    list->items[list->count++] = (numbered){{span.begin, span.begin + span.length, chosen, is_odd, ""}, number, sign};
}

static void add_statement(mark_list *list, const marked *of, const hne_statement *statement)
{
    size_t index = hne_statement_index(statement);
    hne_severity severity = of->severities[index];
    hne_span span = hne_statement_span(statement);
    style chosen = severity ? report_style(severity) : STYLE_GOOD;
    if (span.length)
        add(list, span, chosen, severity ? "!" : hne_statement_is_certain(statement) ? "" : "?",
            &of->numbers.of_statements[index]);
}

static int by_place(const void *a, const void *b)
{
    return mark_compare(&((const numbered *)a)->mark, &((const numbered *)b)->mark);
}

/* Numbers go by the order of the text; returns the marks alone. */
static mark *number_marks(marked *of, const mark_list *list)
{
    mark *marks = calloc(list->count + 1, sizeof *marks);
    qsort(list->items, list->count, sizeof *list->items, by_place);
    for (size_t i = 0; i < list->count && marks; i++) {
        numbered *each = &list->items[i];
        *each->number = ++of->last;
        snprintf(each->mark.label, sizeof each->mark.label, "%s%zu", each->sign, of->last);
        marks[i] = each->mark;
    }
    return marks;
}

static mark *make_marks(marked *of, const read_list *statements, const input_text *text, size_t *count)
{
    size_t quantities = hne_release_quantity_count(text->release);
    mark_list list = {calloc(statements->count + quantities + 1, sizeof *list.items), 0};
    mark *marks = NULL;
    if (list.items) {
        for (size_t i = 0; i < statements->count; i++)
            add_statement(&list, of, statements->items[i]);
        for (size_t i = 0; i < quantities; i++)
            if (hne_release_quantity_unread(text->release, i) != HNE_UNREAD_NONE)
                add(&list, hne_release_quantity_span(text->release, i), STYLE_ODD, "", &of->numbers.of_quantities[i]);
        marks = number_marks(of, &list);
        *count = list.count;
    }
    free(list.items);
    return marks;
}

/* --- the text ------------------------------------------------------------------------ */

static int digits_of(size_t number)
{
    int digits = 1;
    while (number /= 10)
        digits++;
    return digits;
}

static int print_lines(output *out, const input_text *text, const mark *marks, size_t count)
{
    int gutter = digits_of(text->line_count), good = 1;
    size_t first = 0, last = 0; /* marks that may be open on this line */
    for (size_t i = 0; i < text->line_count && good && !out->failure; i++) {
        passage line = passage_of_line(text, i);
        if (i + 1 == text->line_count && line.begin == text->length)
            break; /* the text ended with a line end */
        while (first < last && marks[first].end <= line.begin)
            first++;
        while (last < count && marks[last].begin < line.end)
            last++;
        output_style(out, STYLE_FAINT);
        output_format(out, "%*zu", gutter, i + 1);
        output_style(out, STYLE_PLAIN);
        output_column(out, gutter + 2);
        good = marks_print(out, &line, marks + first, last - first);
    }
    return good;
}

/* --- what the marks mean ------------------------------------------------------------------ */

static void print_legend(output *out)
{
    output_end_line(out);
    output_style(out, STYLE_FAINT);
    output_wrapped(out, "[1 ] is read as a statement, [?2 ] as an uncertain one; {3 } is unread; [!4 ] cannot be right, "
                        "or another statement cannot");
    output_style(out, STYLE_PLAIN);
}

static void print_finding(output *out, const marked *of, const hne_finding *finding)
{
    char numbers[256] = "";
    size_t used = 0;
    for (size_t i = 0; i < hne_finding_statement_count(finding); i++) {
        size_t number = of->numbers.of_statements[hne_statement_index(hne_finding_statement(finding, i))];
        if (number && used < sizeof numbers)
            used += (size_t)snprintf(numbers + used, sizeof numbers - used, "%s%zu", used ? ", " : "", number);
    }
    output_column(out, 2);
    output_style(out, report_style(hne_finding_severity(finding)));
    output_text(out, word_of_severity(hne_finding_severity(finding)));
    output_style(out, STYLE_PLAIN);
    output_column(out, 17);
    if (used) {
        output_text(out, numbers);
        output_text(out, ": ");
    }
    output_wrapped(out, hne_finding_title(finding));
}

static void print_findings(output *out, const marked *of)
{
    size_t count = hne_audit_finding_count(of->audit);
    if (!count)
        return;
    read_heading(out, "Findings of the audit", count);
    for (size_t i = 0; i < count; i++)
        print_finding(out, of, hne_audit_finding(of->audit, i));
}

static int print_text(output *out, marked *of, const input_text *text)
{
    read_list list;
    size_t count = 0;
    if (!read_list_make(&list, of->of->profile, text))
        return 0;
    of->numbers.of_quantities = calloc(hne_release_quantity_count(text->release) + 1, sizeof(size_t));
    mark *marks = of->numbers.of_quantities ? make_marks(of, &list, text, &count) : NULL;
    int good = 0;
    if (marks) {
        read_print_title(out, text, list.count);
        output_end_line(out);
        good = print_lines(out, text, marks, count);
        if (count)
            print_legend(out);
        read_print_statements(out, &list, text, &of->numbers);
        read_print_unread(out, text, &of->numbers);
    }
    free(marks);
    free(of->numbers.of_quantities);
    free(list.items);
    return good;
}

static void note_severities(marked *of)
{
    for (size_t i = hne_audit_finding_count(of->audit); i-- > 0;) { /* the gravest come first and stay */
        const hne_finding *finding = hne_audit_finding(of->audit, i);
        for (size_t j = 0; j < hne_finding_statement_count(finding); j++)
            of->severities[hne_statement_index(hne_finding_statement(finding, j))] = hne_finding_severity(finding);
    }
}

int read_print_marked(output *out, const input *of)
{
    marked all = {.of = of};
    size_t count = hne_profile_statement_count(of->profile) + 1;
    if (!of->text_count) {
        fprintf(stderr, "hunanecon: %s: is a profile, which has no text that could be marked\n", of->name);
        return 0;
    }
    all.severities = calloc(count, sizeof *all.severities);
    all.numbers.of_statements = calloc(count, sizeof(size_t));
    int good = all.severities && all.numbers.of_statements && !hne_audit_run(of->profile, NULL, &all.audit, NULL);
    if (good)
        note_severities(&all);
    for (size_t i = 0; i < of->text_count && good; i++) {
        for (int blank = 0; blank < 2 && i; blank++)
            output_end_line(out);
        good = print_text(out, &all, &of->texts[i]);
    }
    if (good)
        print_findings(out, &all);
    else
        fputs("hunanecon: out of memory\n", stderr);
    hne_audit_free(all.audit);
    free(all.severities);
    free(all.numbers.of_statements);
    return good;
}
