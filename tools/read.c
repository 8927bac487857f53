/* SPDX-License-Identifier: MIT */
/* hunanecon read */
#include "read.h"

#include "report.h"
#include "show.h"
#include "words.h"

#include <stdio.h>
#include <stdlib.h>

/* --- the statements of a text --------------------------------------------------- */

static int by_place(const void *a, const void *b)
{
    const hne_statement *x = *(const hne_statement *const *)a, *y = *(const hne_statement *const *)b;
    hne_span at = hne_statement_span(x), other = hne_statement_span(y);
    size_t first = hne_statement_index(x), second = hne_statement_index(y);
    if (at.begin != other.begin)
        return at.begin < other.begin ? -1 : 1;
    return (first > second) - (first < second);
}

int read_list_make(read_list *out, const hne_profile *profile, const input_text *text)
{
    const hne_source *source = text ? hne_release_source(text->release) : NULL;
    size_t count = hne_profile_statement_count(profile);
    *out = (read_list){calloc(count + 1, sizeof *out->items), 0};
    if (!out->items) {
        fputs("hunanecon: out of memory\n", stderr);
        return 0;
    }
    for (size_t i = 0; i < count; i++) {
        const hne_statement *statement = hne_profile_statement(profile, i);
        if (!text || hne_statement_span(statement).source == source)
            out->items[out->count++] = statement;
    }
    if (text)
        qsort(out->items, out->count, sizeof *out->items, by_place);
    return 1;
}

/* --- printing -------------------------------------------------------------------- */

void read_heading(output *out, const char *name, size_t count)
{
    output_end_line(out);
    output_style(out, STYLE_HEADING);
    output_text(out, name);
    output_style(out, STYLE_PLAIN);
    output_format(out, " (%zu)", count);
    output_end_line(out);
}

/* "Hunan, 2018-11-20: 15 statements, 2 of 17 quantities unread" */
static void print_counts(output *out, const input_text *text, size_t statements)
{
    char stated[48], date[HNE_DATE_TEXT_SIZE] = "", line[512];
    const char *area = hne_release_area(text->release);
    size_t unread = hne_release_unread_count(text->release), quantities = hne_release_quantity_count(text->release);
    if (hne_date_is_valid(hne_source_date(hne_release_source(text->release))))
        hne_date_print(hne_source_date(hne_release_source(text->release)), date, sizeof date);
    words_count(stated, sizeof stated, statements, "statement");
    int used = snprintf(line, sizeof line, "%.200s%s%s%s%s", area, *area && *date ? ", " : "", date,
                        *area || *date ? ": " : "", stated);
    if (!quantities)
        snprintf(line + used, sizeof line - (size_t)used, "; no quantity is in the text");
    else if (unread)
        snprintf(line + used, sizeof line - (size_t)used, "; %zu of %zu quantities unread", unread, quantities);
    else
        snprintf(line + used, sizeof line - (size_t)used, "; every quantity is read");
    output_wrapped(out, line);
}

void read_print_title(output *out, const input_text *text, size_t statements)
{
    const char *title = hne_source_title(hne_release_source(text->release));
    output_style(out, STYLE_HEADING);
    output_text(out, *title ? title : text->name);
    output_style(out, STYLE_PLAIN);
    if (*title) {
        output_text(out, " (");
        output_text(out, text->name);
        output_text(out, ")");
    }
    output_end_line(out);
    print_counts(out, text, statements);
}

static int print_text(output *out, const input *of, const input_text *text)
{
    read_list list;
    if (!read_list_make(&list, of->profile, text))
        return 0;
    if (text)
        read_print_title(out, text, list.count);
    else
        show_title(out, of);
    read_print_statements(out, &list, text, NULL);
    if (text)
        read_print_unread(out, text, NULL);
    read_print_objects(out, of, text);
    free(list.items);
    return 1;
}

static int print_input(output *out, const input *of, option_set set)
{
    if (set & OPTION_MARKED)
        return read_print_marked(out, of);
    int good = of->text_count || print_text(out, of, NULL);
    for (size_t i = 0; i < of->text_count && good; i++) {
        for (int blank = 0; blank < 2 && i; blank++)
            output_end_line(out);
        good = print_text(out, of, &of->texts[i]);
    }
    return good;
}

int run_read(const options *given)
{
    if (given->set & OPTION_JSON && given->set & OPTION_MARKED) {
        fputs("hunanecon: --marked prints the text and --json the profile; give one of them\n", stderr);
        return STATUS_FAILED;
    }
    return show_inputs(given, "-", print_input);
}
