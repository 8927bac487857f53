/* SPDX-License-Identifier: MIT */
/* outline: reads a page of HTML from standard input, checks it, and prints what
 * a reader sees: text by blocks, headings as "# ...", marks as "{classes|text}",
 * links into the page as "<text>", boxes of charts as "[class x-x]".
 *
 * Fails, with the byte, if the page is not well formed: tags nested, attributes
 * quoted, no bare < or &; if an id is there twice or a link leads nowhere; or if
 * it would load or run anything: no other addresses, no scripts, no handlers. */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { NAME = 32, VALUE = 2048, DEEPEST = 256, MOST_ATTRIBUTES = 16 };

typedef struct attribute {
    char name[NAME], value[VALUE];
} attribute;

typedef struct tag {
    char name[NAME];
    attribute attributes[MOST_ATTRIBUTES];
    size_t count;
    int closes, is_empty;
} tag;

typedef struct list {
    char **items;
    size_t count, room;
} list;

static char *page;
static size_t length, at;
static char open_names[DEEPEST][NAME], open_ends[DEEPEST][4];
static size_t depth;
static list ids, links;
static int in_block = 1, blank_wanted; /* nothing printed yet in this block; a blank before the next text */

static void fail(const char *why, const char *what)
{
    fflush(stdout);
    fprintf(stderr, "byte %zu: %s: %.80s\n", at, why, what);
    exit(1);
}

static int is_one_of(const char *name, const char *names)
{
    size_t size = strlen(name);
    for (const char *found = strstr(names, name); found; found = strstr(found + 1, name))
        if ((found == names || found[-1] == ' ') && (!found[size] || found[size] == ' '))
            return 1;
    return 0;
}

static void keep(list *of, const char *text)
{
    if (of->count == of->room) {
        of->room = of->room ? 2 * of->room : 64;
        of->items = realloc(of->items, of->room * sizeof *of->items);
    }
    if (!of->items || !(of->items[of->count++] = strdup(text)))
        fail("no memory", "");
}

/* --- reading -------------------------------------------------------------------------- */

/* One character of text or of a value; only these five are escaped. */
static char character(void)
{
    static const struct {
        const char *name;
        char character;
    } escapes[] = {{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&#39;", '\''}};
    if ((unsigned char)page[at] < 0x20 && !strchr("\t\r\n", page[at]))
        fail("a control character", "");
    if (page[at] != '&')
        return page[at++];
    for (size_t i = 0; i < sizeof escapes / sizeof *escapes; i++)
        if (!strncmp(page + at, escapes[i].name, strlen(escapes[i].name))) {
            at += strlen(escapes[i].name);
            return escapes[i].character;
        }
    fail("a bare &", page + at);
    return 0;
}

static void read_name(char *name)
{
    size_t used = 0;
    while (isalnum((unsigned char)page[at]) || page[at] == '-')
        if (used + 1 < NAME)
            name[used++] = page[at++];
        else
            fail("a long name", page + at);
    name[used] = 0;
    if (!used)
        fail("no name", page + at);
}

static void skip_blanks(void)
{
    while (isspace((unsigned char)page[at]))
        at++;
}

static void read_attribute(attribute *into)
{
    size_t used = 0;
    read_name(into->name);
    into->value[0] = 0;
    if (page[at] != '=')
        return;
    if (page[++at] != '"')
        fail("a value without quotes", page + at);
    for (at++; at < length && page[at] != '"';) {
        char one = character();
        if (used + 1 < VALUE)
            into->value[used++] = one;
    }
    into->value[used] = 0;
    at++;
}

static void read_tag(tag *into)
{
    into->count = 0;
    into->closes = page[++at] == '/';
    into->is_empty = 0;
    at += (size_t)into->closes;
    read_name(into->name);
    for (skip_blanks(); page[at] != '>' && page[at] != '/'; skip_blanks()) {
        if (at >= length || into->count == MOST_ATTRIBUTES)
            fail("a tag without end", into->name);
        read_attribute(&into->attributes[into->count++]);
    }
    if (page[at] == '/') {
        into->is_empty = 1;
        at++;
    }
    if (page[at++] != '>')
        fail("a tag without end", into->name);
}

static const char *value_of(const tag *of, const char *name)
{
    for (size_t i = 0; i < of->count; i++)
        if (!strcmp(of->attributes[i].name, name))
            return of->attributes[i].value;
    return "";
}

/* --- checking ----------------------------------------------------------------------------- */

static void check_attribute(const tag *of, const attribute *each)
{
    if (!strncmp(each->name, "on", 2))
        fail("a handler", each->name);
    if (is_one_of(each->name, "src srcset action formaction data poster background ping xlink"))
        fail("an address", each->value);
    if (!strcmp(each->name, "style") && strspn(each->value, "left:0123456789.%") != strlen(each->value))
        fail("a style", each->value);
    if (!strcmp(each->name, "id"))
        keep(&ids, each->value);
    if (!strcmp(each->name, "href") && each->value[0] == '#')
        keep(&links, each->value + 1);
    else if (!strcmp(each->name, "href") && (strcmp(of->name, "link") || strcmp(each->value, "data:,")))
        fail("an address", each->value);
}

static void check_tag(const tag *of)
{
    if (is_one_of(of->name, "script iframe object embed img base form input video audio template"))
        fail("what does not belong on the page", of->name);
    for (size_t i = 0; i < of->count; i++) {
        check_attribute(of, &of->attributes[i]);
        for (size_t k = 0; k < i; k++)
            if (!strcmp(of->attributes[k].name, of->attributes[i].name))
                fail("an attribute twice", of->attributes[i].name);
    }
}

static int compare(const void *a, const void *b) { return strcmp(*(char *const *)a, *(char *const *)b); }

static void check_links(void)
{
    if (ids.count)
        qsort(ids.items, ids.count, sizeof *ids.items, compare);
    for (size_t i = 1; i < ids.count; i++)
        if (!strcmp(ids.items[i - 1], ids.items[i]))
            fail("an id twice", ids.items[i]);
    for (size_t i = 0; i < links.count; i++)
        if (!ids.count || !bsearch(&links.items[i], ids.items, ids.count, sizeof *ids.items, compare))
            fail("a link leads nowhere", links.items[i]);
}

static void check_style(const char *end)
{
    size_t size = (size_t)(end - (page + at));
    char *style = malloc(size + 1);
    if (!style)
        fail("no memory", "");
    memcpy(style, page + at, size);
    style[size] = 0;
    if (strstr(style, "url(") || strstr(style, "@import") || strstr(style, "<"))
        fail("a style that loads something", "");
    free(style);
}

/* --- printing -------------------------------------------------------------------------------- */

static void begin_block(void)
{
    if (!in_block)
        putchar('\n');
    in_block = 1;
    blank_wanted = 0;
}

static void print(const char *text)
{
    if (blank_wanted && !in_block)
        putchar(' ');
    blank_wanted = 0;
    in_block = 0;
    fputs(text, stdout);
}

static void open_tag(const tag *of)
{
    const char *class_name = value_of(of, "class");
    char *end = open_ends[depth];
    *end = 0;
    if (of->name[0] == 'h' && isdigit((unsigned char)of->name[1])) {
        begin_block();
        for (int i = '0'; i < of->name[1]; i++)
            print("#");
        blank_wanted = 1;
    } else if (!strcmp(of->name, "a") || (!strcmp(of->name, "span") && !strncmp(class_name, "m ", 2))) {
        int is_mark = class_name[0] == 'm' && class_name[1] == ' ';
        print(is_mark ? "{" : "<");
        print(is_mark ? class_name + 2 : "");
        print(is_mark ? "|" : "");
        strcpy(end, is_mark ? "}" : ">");
    } else if (is_one_of(of->name, "b")) {
        print("*");
        strcpy(end, "*");
    } else if (!strcmp(of->name, "rect")) {
        double from = atof(value_of(of, "x")), width = atof(value_of(of, "width"));
        char text[64];
        snprintf(text, sizeof text, "[%.20s %.1f-%.1f]", class_name, from, from + width);
        blank_wanted = 1;
        print(text);
        blank_wanted = 1;
    } else if (is_one_of(of->name, "p li div dt dd summary section article aside header footer nav ul ol dl details "
                                   "title main body")) {
        begin_block();
        if (is_one_of(of->name, "li aside"))
            print(!strcmp(of->name, "li") ? "- " : "| ");
        if (!strncmp(class_name, "row ", 4) || !strcmp(of->name, "aside")) {
            print("(");
            print(class_name);
            print(") ");
        }
        in_block = 1;
        strcpy(end, "\n");
    } else if (is_one_of(of->name, "span")) {
        blank_wanted = 1;
    }
}

static void close_tag(const char *name)
{
    if (!depth || strcmp(open_names[depth - 1], name))
        fail("closed what was not open", name);
    const char *end = open_ends[--depth];
    if (*end == '\n' || (name[0] == 'h' && isdigit((unsigned char)name[1]))) {
        begin_block();
    } else {
        if (*end)
            blank_wanted = 0;
        fputs(end, stdout);
    }
}

static void read_element(void)
{
    static tag each;
    read_tag(&each);
    if (each.closes) {
        close_tag(each.name);
        return;
    }
    check_tag(&each);
    if (depth == DEEPEST)
        fail("nested too deep", each.name);
    open_tag(&each);
    if (each.is_empty || is_one_of(each.name, "meta link br"))
        return;
    strcpy(open_names[depth++], each.name);
    if (!strcmp(each.name, "style")) {
        const char *end = strstr(page + at, "</style>");
        if (!end)
            fail("a style without end", "");
        check_style(end);
        at = (size_t)(end - page);
    }
}

static void read_text(void)
{
    while (at < length && page[at] != '<') {
        char one[2] = {character(), 0};
        if (isspace((unsigned char)*one))
            blank_wanted = 1;
        else
            print(one);
    }
}

int main(void)
{
    size_t room = 1 << 24;
    page = calloc(1, room);
    length = page ? fread(page, 1, room - 1, stdin) : 0;
    if (strlen(page) != length)
        fail("a NUL", "");
    if (strncmp(page, "<!DOCTYPE html>\n<html lang=\"en\">", 32))
        fail("no document", page);
    at = 16;
    while (at < length)
        if (page[at] == '<')
            read_element();
        else
            read_text();
    begin_block();
    if (depth)
        fail("never closed", open_names[depth - 1]);
    check_links();
    for (size_t i = 0; i < ids.count; i++)
        free(ids.items[i]);
    for (size_t i = 0; i < links.count; i++)
        free(links.items[i]);
    free(ids.items);
    free(links.items);
    free(page);
    return 0;
}
