/* SPDX-License-Identifier: MIT */
/* HTML to text, with the events of libxml2's parser: no tree is made, so that
 * a page of any depth is read whole. */
#include "webpage.h"

#include "webpage_parts.h"

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>

#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

/* What stands between two words, the stronger the greater. */
typedef enum joint { JOINT_NONE, JOINT_SPACE, JOINT_CELL, JOINT_LINE, JOINT_PARAGRAPH } joint;

enum { DEEPEST = 64 };

typedef struct list {
    int ordered;
    long number; /* of its last item */
} list;

typedef struct cell {
    size_t begin; /* of its text */
    int parted;   /* 1: it has lines or paragraphs, as the cells of a layout have */
} cell;

typedef struct page {
    blob_maker text, title;
    joint before; /* what is to stand before the next word */
    char marker[32]; /* and of an item of a list after that */
    int in_title, as_it_is;
    char dropped[16]; /* element whose content is passed over, and how often it is open */
    int dropped_depth;
    list lists[DEEPEST];
    cell cells[DEEPEST];
    size_t list_count, cell_count; /* may be beyond DEEPEST; what is, is not noted */
    size_t raised;                 /* where text set above the line begins; 0: none */
    hne_date date;
    size_t date_rank;
} page;

/* --- text ----------------------------------------------------------------------- */

static void part(page *of, joint with)
{
    if (with > of->before)
        of->before = with;
}

static cell *inner_cell(page *of)
{
    return of->cell_count && of->cell_count <= DEEPEST ? &of->cells[of->cell_count - 1] : NULL;
}

/* A break where a cell has no text yet is none. */
static void part_block(page *of, joint with)
{
    const cell *inner = inner_cell(of);
    if (!inner || of->text.made.count > inner->begin)
        part(of, with);
}

static void begin_word(page *of)
{
    static const char *const joints[] = {"", " ", "\t", "\n", "\n\n"};
    cell *inner = inner_cell(of);
    if (of->before >= JOINT_LINE && inner && of->text.made.count > inner->begin)
        inner->parted = 1;
    if (of->text.made.count)
        blob_add(&of->text, joints[of->before], strlen(joints[of->before]));
    if (inner && of->text.made.count && inner->begin + strlen(joints[of->before]) == of->text.made.count)
        inner->begin = of->text.made.count;
    blob_add(&of->text, of->marker, strlen(of->marker));
    of->before = JOINT_NONE;
    of->marker[0] = 0;
}

static void add_text(page *of, const char *text, size_t length)
{
    for (size_t at = 0; at < length;) {
        size_t bytes = 1;
        const char *characters = webpage_characters(text + at, length - at, &bytes);
        if (!characters && of->as_it_is && text[at] == '\n') {
            of->before = of->before >= JOINT_LINE ? JOINT_PARAGRAPH : JOINT_LINE;
        } else if (!characters) {
            part(of, JOINT_SPACE);
        } else {
            begin_word(of);
            blob_add(&of->text, characters, characters == text + at ? bytes : strlen(characters));
        }
        at += bytes;
    }
}

static void on_text(void *context, const xmlChar *text, int length)
{
    page *of = context;
    if (of->dropped_depth)
        return;
    if (of->in_title)
        blob_add(&of->title, (const char *)text, (size_t)length);
    else
        add_text(of, (const char *)text, (size_t)length);
}

/* --- elements --------------------------------------------------------------------- */

static void begin_item(page *of)
{
    part_block(of, JOINT_LINE);
    list *inner = of->list_count && of->list_count <= DEEPEST ? &of->lists[of->list_count - 1] : NULL;
    if (inner && inner->ordered)
        snprintf(of->marker, sizeof of->marker, "%ld. ", ++inner->number);
    else
        snprintf(of->marker, sizeof of->marker, "\342\200\242 ");
}

static void begin_list(page *of, const webpage_element *element, const char *const *attributes)
{
    const char *start = webpage_attribute(attributes, "start");
    part_block(of, JOINT_PARAGRAPH);
    if (of->list_count < DEEPEST)
        of->lists[of->list_count] = (list){element->kind == ELEMENT_ORDERED, start ? strtol(start, NULL, 10) - 1 : 0};
    of->list_count++;
}

static void begin_cell(page *of)
{
    part(of, JOINT_CELL);
    if (of->cell_count < DEEPEST)
        of->cells[of->cell_count] = (cell){of->text.made.count, 0};
    of->cell_count++;
}

/* Of a cell with one paragraph, as tables of figures have them, no break is left. */
static void end_cell(page *of)
{
    const cell *inner = inner_cell(of);
    if (inner && !inner->parted && of->text.made.count > inner->begin)
        of->before = JOINT_NONE;
    of->cell_count -= of->cell_count > 0;
}

/* A mark of a footnote must not become a digit of the number before it. */
static void end_raised(page *of)
{
    char text[16], mended[32];
    size_t begin = of->raised, length = of->text.made.count - begin;
    of->raised = 0;
    if (!begin || of->text.failed || !length || length >= sizeof text)
        return;
    memcpy(text, of->text.made.items + begin, length);
    text[length] = 0;
    of->text.made.count = begin;
    webpage_raised(of->text.made.items, begin, text, mended, sizeof mended);
    blob_add(&of->text, mended, strlen(mended));
}

static void note_date(page *of, const char *name, const char *content)
{
    size_t rank = name && content ? webpage_date_rank(name) : 0;
    if (rank && (!of->date_rank || rank < of->date_rank) && webpage_date(content, &of->date))
        of->date_rank = rank;
}

static void note_meta(page *of, const char *const *attributes)
{
    static const char *const names[] = {"name", "property", "itemprop", "http-equiv"};
    const char *content = webpage_attribute(attributes, "content");
    if (!content)
        content = webpage_attribute(attributes, "datetime");
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        note_date(of, webpage_attribute(attributes, names[i]), content);
}

static void on_start(void *context, const xmlChar *tag, const xmlChar **raw)
{
    page *of = context;
    const char *name = (const char *)tag, *const *attributes = (const char *const *)raw;
    const webpage_element *element = webpage_element_of(name);
    if (of->dropped_depth) {
        of->dropped_depth += !strcasecmp(name, of->dropped);
        return;
    }
    if (element->kind == ELEMENT_DROPPED || webpage_is_hidden(attributes)) {
        if (!element->is_empty && strlen(name) < sizeof of->dropped) {
            snprintf(of->dropped, sizeof of->dropped, "%s", name);
            of->dropped_depth = 1;
        }
        return;
    }
    switch (element->kind) {
    case ELEMENT_TITLE: of->in_title = 1; break;
    case ELEMENT_META: note_meta(of, attributes); break;
    case ELEMENT_BLOCK: part_block(of, JOINT_PARAGRAPH); break;
    case ELEMENT_PRE: part_block(of, JOINT_PARAGRAPH); of->as_it_is++; break;
    case ELEMENT_BREAK: of->before = of->before >= JOINT_LINE ? JOINT_PARAGRAPH : JOINT_LINE; break;
    case ELEMENT_ROW: part_block(of, JOINT_LINE); break;
    case ELEMENT_CELL: begin_cell(of); break;
    case ELEMENT_ORDERED: case ELEMENT_LIST: begin_list(of, element, attributes); break;
    case ELEMENT_ITEM: begin_item(of); break;
    case ELEMENT_RAISED: of->raised = of->before == JOINT_NONE ? of->text.made.count : 0; break;
    default: break;
    }
}

static void on_end(void *context, const xmlChar *tag)
{
    page *of = context;
    const char *name = (const char *)tag;
    const webpage_element *element = webpage_element_of(name);
    if (of->dropped_depth) {
        of->dropped_depth -= !strcasecmp(name, of->dropped);
        return;
    }
    switch (element->kind) {
    case ELEMENT_TITLE: of->in_title = 0; break;
    case ELEMENT_PRE: of->as_it_is -= of->as_it_is > 0; part(of, JOINT_PARAGRAPH); break;
    case ELEMENT_BLOCK: part(of, JOINT_PARAGRAPH); break;
    case ELEMENT_ROW: part(of, JOINT_LINE); break;
    case ELEMENT_CELL: end_cell(of); break;
    case ELEMENT_ORDERED: case ELEMENT_LIST: of->list_count -= of->list_count > 0; part(of, JOINT_PARAGRAPH); break;
    case ELEMENT_ITEM: part(of, JOINT_LINE); break;
    case ELEMENT_RAISED: end_raised(of); break;
    default: break;
    }
}

/* --- the whole ----------------------------------------------------------------------- */

static int parse(page *of, blob *html)
{
    htmlParserCtxtPtr parser = htmlCreateMemoryParserCtxt(html->items, (int)html->count);
    if (!parser)
        return 0;
    htmlCtxtUseOptions(parser, HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                                   HTML_PARSE_IGNORE_ENC);
    *parser->sax = (xmlSAXHandler){.startElement = on_start, .endElement = on_end, .characters = on_text,
                                   .cdataBlock = on_text, .ignorableWhitespace = on_text};
    parser->userData = of;
    xmlSwitchEncoding(parser, XML_CHAR_ENCODING_UTF8);
    htmlParseDocument(parser);
    htmlFreeParserCtxt(parser);
    return 1;
}

/* The title stands above the text unless the text has it anyway. */
static void put_title_first(page *of)
{
    page title = {.cell_count = 0};
    if (!of->title.made.count)
        return;
    add_text(&title, of->title.made.items, of->title.made.count);
    const char *line = title.text.made.items ? title.text.made.items : "";
    if (*line && !webpage_has_title(of->text.made.items, line)) {
        if (of->text.made.count)
            blob_add(&title.text, "\n\n", 2);
        blob_add(&title.text, of->text.made.items, of->text.made.count);
        blob_maker old = of->text;
        of->text = title.text;
        of->text.failed |= old.failed;
        title.text = old;
    }
    free(title.text.made.items);
}

const char *webpage_read(blob *html, webpage *out)
{
    page of = {.date = {0, 0, 0}};
    if (html->count > INT_MAX)
        return "is longer than 2 gigabytes, the most that is read of HTML";
    html->count = webpage_replace_entities(html->items, html->count);
    blob_add(&of.text, "", 0);
    int parsed = html->count && parse(&of, html);
    put_title_first(&of);
    free(of.title.made.items);
    if (parsed && !of.text.failed && !of.title.failed && of.text.made.count) {
        blob_add(&of.text, "\n", 1);
        *out = (webpage){of.text.made, of.date};
        return NULL;
    }
    free(of.text.made.items);
    return of.text.failed || of.title.failed || (html->count && !parsed)
               ? "could not be read: out of memory"
               : "is HTML without text; if a script puts the text there, save the page from a browser";
}
