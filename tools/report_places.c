/* SPDX-License-Identifier: MIT */
/* Where in their texts the statements of a finding stand, and how they are put there. */
#include "report.h"

#include "marks.h"

#include <stdlib.h>

enum { LABEL = 2, TEXT = 12, MOST_PLACES = 4 };

const hne_statement *report_accused(const hne_finding *finding)
{
    const hne_statement *mended = hne_finding_repair_statement(finding, 0);
    return mended ? mended : hne_finding_statement(finding, 0);
}

int report_place(output *out, const input *of, hne_span span)
{
    size_t line, column;
    const input_text *text = input_text_at(of, span);
    if (!text || !span.length)
        return 0;
    input_place(text, span.begin, &line, &column);
    output_text(out, text->name);
    output_format(out, ":%zu:%zu", line, column);
    return 1;
}

/* The statements of the finding that stand in a passage, as marks: the accused in alarm. */
static size_t mark_passage(const hne_finding *finding, const passage *of, const hne_statement *accused, mark *marks)
{
    size_t count = 0;
    const hne_source *source = hne_release_source(of->text->release);
    for (size_t i = 0; i < hne_finding_statement_count(finding); i++) {
        const hne_statement *statement = hne_finding_statement(finding, i);
        hne_span span = hne_statement_span(statement);
        if (span.source == source && span.length && span.begin >= of->begin && span.begin + span.length <= of->end)
            marks[count++] = (mark){span.begin, span.begin + span.length,
                                    statement == accused ? STYLE_ALARM : STYLE_WARNING, 0, ""};
    }
    qsort(marks, count, sizeof *marks, mark_compare);
    size_t kept = count > 0;
    for (size_t i = 1; i < count; i++) /* two statements in the same words are marked once */
        if (mark_compare(&marks[i], &marks[kept - 1]) != 0)
            marks[kept++] = marks[i];
        else if (marks[i].style == STYLE_ALARM)
            marks[kept - 1].style = STYLE_ALARM;
    return kept;
}

typedef struct places {
    output *out;
    const input *of;
    const hne_finding *finding;
    const hne_statement *accused;
    passage *shown;
    mark *marks;
    size_t count;
} places;

static int is_shown(const places *of, const input_text *text, hne_span span)
{
    for (size_t i = 0; i < of->count; i++) {
        const passage *each = &of->shown[i];
        if (each->text == text && span.begin >= each->begin && span.begin + span.length <= each->end)
            return 1;
    }
    return 0;
}

static void show(places *of, const hne_statement *statement)
{
    hne_span span = hne_statement_span(statement);
    const input_text *text = input_text_at(of->of, span);
    if (!text || !span.length || is_shown(of, text, span))
        return;
    passage what = passage_around(text, span);
    output_column(of->out, LABEL);
    output_style(of->out, STYLE_FAINT);
    output_text(of->out, of->count ? "" : "where");
    output_style(of->out, STYLE_PLAIN);
    output_column(of->out, TEXT);
    report_place(of->out, of->of, span);
    output_end_line(of->out);
    output_column(of->out, TEXT);
    marks_print(of->out, &what, of->marks, mark_passage(of->finding, &what, of->accused, of->marks));
    of->shown[of->count++] = what;
}

/* The accused first: it is what the likeliest repair changes. */
void report_places(output *out, const input *of, const hne_finding *finding, int all)
{
    size_t count = hne_finding_statement_count(finding), most = all ? count : MOST_PLACES;
    places shown = {out, of, finding, report_accused(finding), NULL, NULL, 0};
    if (!of->text_count || !count)
        return;
    shown.shown = calloc(count + 1, sizeof *shown.shown);
    shown.marks = calloc(count, sizeof *shown.marks);
    if (shown.shown && shown.marks) {
        show(&shown, shown.accused);
        for (size_t i = 0; i < count && shown.count < most; i++)
            show(&shown, hne_finding_statement(finding, i));
    }
    free(shown.shown);
    free(shown.marks);
}
