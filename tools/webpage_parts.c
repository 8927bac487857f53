/* SPDX-License-Identifier: MIT */
#include "webpage_parts.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>

/* --- elements ------------------------------------------------------------------------ */

static const webpage_element elements[] = {
    {"address", ELEMENT_BLOCK, 0},   {"article", ELEMENT_BLOCK, 0},  {"aside", ELEMENT_BLOCK, 0},
    {"audio", ELEMENT_DROPPED, 0},   {"blockquote", ELEMENT_BLOCK, 0}, {"body", ELEMENT_BLOCK, 0},
    {"br", ELEMENT_BREAK, 1},        {"button", ELEMENT_DROPPED, 0}, {"canvas", ELEMENT_DROPPED, 0},
    {"caption", ELEMENT_BLOCK, 0},   {"center", ELEMENT_BLOCK, 0},   {"dd", ELEMENT_BLOCK, 0},
    {"del", ELEMENT_DROPPED, 0},     {"details", ELEMENT_BLOCK, 0},  {"div", ELEMENT_BLOCK, 0},
    {"dl", ELEMENT_BLOCK, 0},        {"dt", ELEMENT_BLOCK, 0},       {"fieldset", ELEMENT_BLOCK, 0},
    {"figcaption", ELEMENT_BLOCK, 0}, {"figure", ELEMENT_BLOCK, 0},  {"footer", ELEMENT_BLOCK, 0},
    {"form", ELEMENT_BLOCK, 0},      {"h1", ELEMENT_BLOCK, 0},       {"h2", ELEMENT_BLOCK, 0},
    {"h3", ELEMENT_BLOCK, 0},        {"h4", ELEMENT_BLOCK, 0},       {"h5", ELEMENT_BLOCK, 0},
    {"h6", ELEMENT_BLOCK, 0},        {"header", ELEMENT_BLOCK, 0},   {"hr", ELEMENT_BLOCK, 1},
    {"iframe", ELEMENT_DROPPED, 0},  {"li", ELEMENT_ITEM, 0},        {"main", ELEMENT_BLOCK, 0},
    {"menu", ELEMENT_LIST, 0},       {"meta", ELEMENT_META, 1},      {"nav", ELEMENT_DROPPED, 0},
    {"noscript", ELEMENT_DROPPED, 0}, {"object", ELEMENT_DROPPED, 0}, {"ol", ELEMENT_ORDERED, 0},
    {"option", ELEMENT_DROPPED, 0},  {"p", ELEMENT_BLOCK, 0},        {"pre", ELEMENT_PRE, 0},
    {"script", ELEMENT_DROPPED, 0},  {"section", ELEMENT_BLOCK, 0},  {"select", ELEMENT_DROPPED, 0},
    {"strike", ELEMENT_DROPPED, 0},  {"style", ELEMENT_DROPPED, 0},  {"summary", ELEMENT_BLOCK, 0},
    {"sup", ELEMENT_RAISED, 0},      {"svg", ELEMENT_DROPPED, 0},    {"table", ELEMENT_BLOCK, 0},
    {"td", ELEMENT_CELL, 0},         {"template", ELEMENT_DROPPED, 0}, {"textarea", ELEMENT_DROPPED, 0},
    {"th", ELEMENT_CELL, 0},         {"time", ELEMENT_META, 0},      {"title", ELEMENT_TITLE, 0},
    {"tr", ELEMENT_ROW, 0},          {"ul", ELEMENT_LIST, 0},        {"video", ELEMENT_DROPPED, 0},
    {"xml", ELEMENT_DROPPED, 0},     {"img", ELEMENT_INLINE, 1},     {"input", ELEMENT_INLINE, 1},
    {"link", ELEMENT_INLINE, 1},     {"wbr", ELEMENT_INLINE, 1},     {"col", ELEMENT_INLINE, 1},
    {"base", ELEMENT_INLINE, 1},     {"area", ELEMENT_INLINE, 1},    {"embed", ELEMENT_INLINE, 1},
};

const webpage_element *webpage_element_of(const char *name)
{
    static const webpage_element other = {"", ELEMENT_INLINE, 0};
    for (size_t i = 0; i < sizeof elements / sizeof *elements; i++)
        if (!strcasecmp(elements[i].name, name))
            return &elements[i];
    return &other;
}

const char *webpage_attribute(const char *const *attributes, const char *name)
{
    for (; attributes && attributes[0]; attributes += 2)
        if (!strcasecmp(attributes[0], name))
            return attributes[1] ? attributes[1] : "";
    return NULL;
}

int webpage_is_hidden(const char *const *attributes)
{
    const char *style = webpage_attribute(attributes, "style"), *aria = webpage_attribute(attributes, "aria-hidden");
    if (webpage_attribute(attributes, "hidden") || (aria && !strcasecmp(aria, "true")))
        return 1;
    for (; style && *style; style++) {
        if (strncasecmp(style, "display", 7) != 0)
            continue;
        const char *value = style + 7 + strspn(style + 7, " ");
        value += *value == ':';
        if (!strncasecmp(value + strspn(value, " "), "none", 4))
            return 1;
    }
    return 0;
}

/* --- characters ----------------------------------------------------------------------- */

/* What pages mean by the controls U+0080 to U+009F: windows-1252's. */
static const char *const controls[32] = {
    "\342\202\254", "", "\342\200\232", "\306\222", "\342\200\236", "\342\200\246", "\342\200\240", "\342\200\241",
    "\313\206", "\342\200\260", "\305\240", "\342\200\271", "\305\222", "", "\305\275", "",
    "", "\342\200\230", "\342\200\231", "\342\200\234", "\342\200\235", "\342\200\242", "\342\200\223", "\342\200\224",
    "\313\234", "\342\204\242", "\305\241", "\342\200\272", "\305\223", "", "\305\276", "\305\270",
};

const char *webpage_characters(const char *text, size_t length, size_t *bytes)
{
    *bytes = 1;
    if ((unsigned char)*text <= ' ')
        return NULL;
    if (length >= 2 && *text == '\302') {
        unsigned char second = (unsigned char)text[1];
        *bytes = 2;
        return second == 0xA0 ? NULL : second < 0xA0 ? controls[second - 0x80] : text;
    }
    if (length >= 3 && !memcmp(text, "\343\200\200", 3)) { /* the blank of Chinese texts */
        *bytes = 3;
        return NULL;
    }
    while (*bytes < length && (unsigned char)text[*bytes] > ' ' && !strchr("\302\343", text[*bytes]))
        ++*bytes;
    return text;
}

static int is_letter(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

static int ends_with_length_unit(const char *text, size_t length)
{
    static const char *const units[] = {"m", "km", "cm", "mm"};
    for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
        size_t size = strlen(units[i]);
        if (length > size && !memcmp(text + length - size, units[i], size) && !is_letter(text[length - size - 1]))
            return 1;
    }
    return 0;
}

void webpage_raised(const char *before, size_t length, const char *text, char *buffer, size_t size)
{
    static const char *const raised[] = {"\342\201\260", "\302\271", "\302\262", "\302\263", "\342\201\264",
                                         "\342\201\265", "\342\201\266", "\342\201\267", "\342\201\270", "\342\201\271"};
    int is_power = (!strcmp(text, "2") || !strcmp(text, "3")) && ends_with_length_unit(before, length);
    int is_number = *text && !text[strspn(text, "0123456789")];
    size_t used = 0;
    *buffer = 0;
    if (!is_number) {
        snprintf(buffer, size, "%s", text);
        return;
    }
    if (!is_power)
        used = (size_t)snprintf(buffer, size, " ");
    for (; *text && used + 4 < size; text++)
        used += (size_t)snprintf(buffer + used, size - used, "%s", raised[*text - '0']);
}

static const struct {
    const char *name, *reference; /* which is no longer */
} entities[] = {
    {"&percnt;", "&#37;"}, {"&dollar;", "&#36;"}, {"&comma;", "&#44;"}, {"&period;", "&#46;"}, {"&colon;", "&#58;"},
    {"&semi;", "&#59;"},   {"&lpar;", "&#40;"},   {"&rpar;", "&#41;"},  {"&lsqb;", "&#91;"},   {"&rsqb;", "&#93;"},
    {"&sol;", "&#47;"},    {"&plus;", "&#43;"},   {"&equals;", "&#61;"}, {"&num;", "&#35;"},   {"&excl;", "&#33;"},
    {"&quest;", "&#63;"},  {"&ast;", "&#42;"},    {"&lowbar;", "&#95;"}, {"&hyphen;", "&#8208;"}, {"&Tab;", "&#9;"},
    {"&NewLine;", "&#10;"},
};

size_t webpage_replace_entities(char *html, size_t length)
{
    size_t used = 0;
    for (size_t at = 0; at < length;) {
        size_t passed = 1;
        const char *reference = NULL;
        for (size_t i = 0; html[at] == '&' && i < sizeof entities / sizeof *entities; i++) {
            size_t size = strlen(entities[i].name);
            if (length - at < size || memcmp(html + at, entities[i].name, size) != 0)
                continue;
            reference = entities[i].reference;
            passed = size;
        }
        if (reference) {
            memcpy(html + used, reference, strlen(reference));
            used += strlen(reference);
        } else {
            html[used++] = html[at] ? html[at] : ' ';
        }
        at += passed;
    }
    return used;
}

int webpage_has_title(const char *text, const char *title)
{
    static const char *const before_site[] = {" - ", " | ", "_", "--", " \342\200\223 ", " \342\200\224 ", "|"};
    char alone[512];
    if (!text || strstr(text, title))
        return text != NULL;
    for (size_t i = 0; i < sizeof before_site / sizeof *before_site; i++) {
        const char *end = strstr(title, before_site[i]);
        if (!end || end == title || (size_t)(end - title) >= sizeof alone)
            continue;
        memcpy(alone, title, (size_t)(end - title));
        alone[end - title] = 0;
        if (strstr(text, alone))
            return 1;
    }
    return 0;
}

/* --- dates ------------------------------------------------------------------------------ */

static const char *const date_names[] = {
    "article:published_time", "og:article:published_time", "og:published_time", "og:release_date", "datepublished",
    "pubdate", "publishdate", "publish_date", "publish-date", "publishtime", "publish_time", "publication_date",
    "publication-date", "firstpublishedtime", "dc.date.issued", "dcterms.issued", "dc.date", "dcterms.date",
    "dcterms.created", "citation_publication_date", "article:create_at", "sailthru.date", "parsely-pub-date", "date",
};

size_t webpage_date_rank(const char *name)
{
    for (size_t i = 0; i < sizeof date_names / sizeof *date_names; i++)
        if (!strcasecmp(name, date_names[i]))
            return i + 1;
    return 0;
}

/* Digits from `*at` on, at most so many. */
static int number_at(const char **at, int most)
{
    int value = 0, count = 0;
    for (; count < most && **at >= '0' && **at <= '9'; count++)
        value = 10 * value + *(*at)++ - '0';
    return count ? value : -1;
}

static void pass_separator(const char **at)
{
    static const char *const separators[] = {"-", "/", ".", "\345\271\264", "\346\234\210"};
    for (size_t i = 0; i < sizeof separators / sizeof *separators; i++)
        if (!strncmp(*at, separators[i], strlen(separators[i]))) {
            *at += strlen(separators[i]);
            return;
        }
}

int webpage_date(const char *text, hne_date *out)
{
    enum { FIRST_YEAR = 1900, LAST_YEAR = 2199 };
    for (; *text; text++) {
        const char *at = text;
        hne_date date = {number_at(&at, 4), 0, 0};
        if (at - text == 4 && date.year >= FIRST_YEAR && date.year <= LAST_YEAR) {
            pass_separator(&at);
            date.month = number_at(&at, 2);
            pass_separator(&at);
            date.day = number_at(&at, 2);
            if (date.month > 0 && date.day > 0 && hne_date_is_valid(date)) {
                *out = date;
                return 1;
            }
        }
        while (*text >= '0' && *text <= '9' && text[1] >= '0' && text[1] <= '9')
            text++;
    }
    return 0;
}
