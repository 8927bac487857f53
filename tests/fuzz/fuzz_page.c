/* SPDX-License-Identifier: MIT */
/* Whatever bytes a release is in, the command makes text of it or says why
 * not, and every place in the text can be told, quoted and marked. */
#include "fuzz.h"

#include "../../tools/encoding.h"
#include "../../tools/input_text.h"
#include "../../tools/marks.h"
#include "../../tools/webpage.h"

#include <string.h>

static void check_places(const input_text *text)
{
    size_t line = 1, column = 0, before_line = 1, before_column = 0;
    for (size_t at = 0; at <= text->length; at += 1 + at / 64) {
        input_place(text, at, &line, &column);
        PROMISE(line >= before_line && line <= text->line_count && column >= 1);
        PROMISE(line > before_line || column >= before_column);
        PROMISE(text->lines[line - 1] <= at);
        before_line = line;
        before_column = column;
    }
}

/* Marks at places that the bytes themselves choose. */
static void check_marks(const input_text *text, output *out)
{
    enum { MARKS = 8 };
    mark marks[MARKS];
    size_t count = 0;
    for (size_t at = 0; at + 2 < text->length && count < MARKS; at += 3) {
        const unsigned char *choice = (const unsigned char *)text->bytes + at;
        size_t begin = choice[0] * text->length / 256, length = 1 + choice[1] % 40u;
        if (begin + length > text->length)
            continue;
        marks[count++] = (mark){begin, begin + length, (style)(choice[2] % (STYLE_ODD + 1)), choice[2] & 1, "7"};
        passage around = passage_around(text, (hne_span){NULL, begin, length});
        PROMISE(around.begin <= begin && around.end >= begin + length && around.end <= text->length);
        PROMISE(marks_print(out, &around, marks + count - 1, 1));
    }
    qsort(marks, count, sizeof *marks, mark_compare);
    for (size_t i = 0; i < text->line_count && i < 50; i++) {
        passage line = passage_of_line(text, i);
        PROMISE(marks_print(out, &line, marks, count));
    }
}

static void check_text(blob *content, int is_page)
{
    static FILE *nowhere;
    input_text text;
    nowhere = nowhere ? nowhere : fopen("/dev/null", "w");
    PROMISE(nowhere != NULL);
    output out = output_to(nowhere, COLOUR_ALWAYS);
    PROMISE(input_text_make(&text, "text", is_page, content));
    check_places(&text);
    check_marks(&text, &out);
    input_text_clear(&text);
}

static blob copy(const uint8_t *bytes, size_t length)
{
    blob_maker made = {.failed = 0};
    blob_add(&made, "", 0);
    blob_add(&made, (const char *)bytes, length);
    PROMISE(!made.failed);
    return made.made;
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    char name[64];
    int guessed;
    webpage page;
    blob text = copy(bytes, length), html = copy(bytes, length);
    encoding_why_no_text(html.items, html.count);
    int is_page = webpage_is_one(html.items, html.count);
    const char *charset = encoding_find(html.items, html.count, is_page, name, sizeof name, &guessed);
    check_text(&text, 0);
    if (encoding_convert(&html, charset) == 1 && !webpage_read(&html, &page)) {
        PROMISE(page.text.count > 1 && strlen(page.text.items) == page.text.count);
        PROMISE(!page.date.year || hne_date_is_valid(page.date));
        check_text(&page.text, 1);
    }
    free(html.items);
    return 0;
}
