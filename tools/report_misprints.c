/* SPDX-License-Identifier: MIT */
/* Figures that cannot be right as they are printed, whatever they are of: no audit of what they say is needed. */
#include "report.h"

int report_is_misprint(const hne_release *release, size_t index)
{
    return hne_release_quantity_misprint(release, index) != HNE_UNREAD_NONE;
}

size_t report_misprint_count(const input *of)
{
    size_t count = 0;
    for (size_t i = 0; i < of->text_count; i++)
        for (size_t q = 0; q < hne_release_quantity_count(of->texts[i].release); q++)
            count += (size_t)report_is_misprint(of->texts[i].release, q);
    return count;
}

typedef void teller(output *out, const input *of, const input_text *text, size_t index);

static void tell_each(output *out, const input *of, teller *tell)
{
    for (size_t i = 0; i < of->text_count; i++)
        for (size_t q = 0; q < hne_release_quantity_count(of->texts[i].release); q++)
            if (report_is_misprint(of->texts[i].release, q))
                tell(out, of, &of->texts[i], q);
}

static void tell_at_length(output *out, const input *of, const input_text *text, size_t index)
{
    char words[80];
    hne_span span = hne_release_quantity_span(text->release, index);
    input_words(text, span, words, sizeof words);
    output_style(out, STYLE_WARNING);
    output_text(out, "misprint");
    output_style(out, STYLE_PLAIN);
    output_column(out, 15);
    output_style(out, STYLE_HEADING);
    output_wrapped(out, words);
    output_style(out, STYLE_PLAIN);
    report_label(out, "because");
    output_wrapped(out, hne_unread_text(hne_release_quantity_misprint(text->release, index)));
    report_label(out, "where");
    report_place(out, of, span);
    output_end_line(out);
    output_end_line(out);
}

static void tell_in_a_line(output *out, const input *of, const input_text *text, size_t index)
{
    char words[80];
    hne_span span = hne_release_quantity_span(text->release, index);
    input_words(text, span, words, sizeof words);
    report_place(out, of, span);
    output_text(out, ": ");
    output_style(out, STYLE_WARNING);
    output_text(out, "misprint");
    output_style(out, STYLE_PLAIN);
    output_format(out, ": %s: %s", words, hne_unread_text(hne_release_quantity_misprint(text->release, index)));
    output_end_line(out);
}

void report_misprints(output *out, const input *of)
{
    tell_each(out, of, tell_at_length);
}

void report_misprints_brief(output *out, const input *of)
{
    tell_each(out, of, tell_in_a_line);
}
