/* SPDX-License-Identifier: MIT */
#include "encoding.h"

#include <errno.h>
#include <iconv.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

/* --- text or not ------------------------------------------------------------------- */

static const struct {
    const char *begins, *what;
} no_texts[] = {
    {"%PDF-", "is a PDF; make text of it, with pdftotext for example"},
    {"PK\003\004", "is an archive or an office document; save it as text or as a web page"},
    {"\320\317\021\340", "is an office document; save it as text or as a web page"},
    {"{\\rtf", "is RTF; save it as text or as a web page"},
    {"\037\213", "is compressed; unpack it with gunzip"},
};

const char *encoding_of_mark(const char *text, size_t length)
{
    if (length >= 2 && !memcmp(text, "\377\376", 2))
        return "UTF-16LE";
    return length >= 2 && !memcmp(text, "\376\377", 2) ? "UTF-16BE" : NULL;
}

const char *encoding_why_no_text(const char *text, size_t length)
{
    for (size_t i = 0; i < sizeof no_texts / sizeof *no_texts; i++)
        if (length >= strlen(no_texts[i].begins) && !memcmp(text, no_texts[i].begins, strlen(no_texts[i].begins)))
            return no_texts[i].what;
    size_t controls = 0;
    for (size_t i = 0; i < length; i++)
        controls += text[i] == 127 || !text[i] || ((unsigned char)text[i] < ' ' && !strchr("\t\n\v\f\r\033", text[i]));
    return controls > length / 20 ? "is no text: too many of its bytes are control characters; give a release as text "
                                    "or HTML (of UTF-16, say --charset=UTF-16LE)" : NULL;
}

/* --- which character set ------------------------------------------------------------ */

/* Bytes of the character in UTF-8; 0 if there is none, -1 if it is cut off by the end. */
static int utf8_length(const unsigned char *text, size_t length)
{
    unsigned char lead = text[0];
    size_t count = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    for (size_t i = 1; i < count; i++) {
        if (i == length)
            return -1;
        if ((text[i] & 0xC0) != 0x80)
            return 0;
    }
    return (int)count;
}

typedef struct tally {
    size_t characters, broken; /* beyond ASCII: whole, and bytes of none */
    size_t pairs, singles;     /* runs beyond ASCII as GB2312 has them, and others */
} tally;

static tally count_characters(const char *text, size_t length)
{
    const unsigned char *bytes = (const unsigned char *)text;
    tally of = {0, 0, 0, 0};
    for (size_t at = 0; at < length;) {
        int count = utf8_length(bytes + at, length - at);
        of.characters += count > 1;
        of.broken += !count;
        at += count > 0 ? (size_t)count : 1;
        if (count < 0)
            break; /* a text that was cut: no sign of another character set */
    }
    for (size_t at = 0; at < length;) {
        int is_pair = at + 1 < length && bytes[at] >= 0xA1 && bytes[at] <= 0xF7 && bytes[at + 1] >= 0xA1 &&
                      bytes[at + 1] < 0xFF;
        of.pairs += (size_t)is_pair;
        of.singles += !is_pair && bytes[at] >= 0x80;
        at += is_pair ? 2 : 1;
    }
    return of;
}

/* What a page declares of itself: charset=NAME within its first bytes. */
static const char *declared(const char *text, size_t length, char *buffer, size_t size)
{
    enum { LOOKED_AT = 4096 };
    static const char key[] = "charset";
    size_t end = length < LOOKED_AT ? length : LOOKED_AT, used = 0;
    for (size_t at = 0; at + sizeof key < end; at++) {
        if (strncasecmp(text + at, key, sizeof key - 1) != 0)
            continue;
        at += sizeof key - 1;
        while (at < end && strchr(" \t\r\n=\"'", text[at]) && text[at])
            at++;
        while (at < end && used + 1 < size && text[at] && !strchr(" \t\r\n\"'/>;", text[at]))
            buffer[used++] = text[at++];
        buffer[used] = 0;
        return used ? buffer : NULL;
    }
    return NULL;
}

/* As browsers do: what calls itself by the smaller set is often in the larger. */
static const char *larger(const char *charset)
{
    static const struct {
        const char *name, *larger;
    } sets[] = {{"gb2312", "GB18030"},          {"gbk", "GB18030"},       {"x-gbk", "GB18030"},
                {"iso-8859-1", "windows-1252"}, {"latin1", "windows-1252"}, {"us-ascii", "windows-1252"}};
    for (size_t i = 0; i < sizeof sets / sizeof *sets; i++)
        if (!strcasecmp(charset, sets[i].name))
            return sets[i].larger;
    return charset;
}

const char *encoding_find(const char *text, size_t length, int is_page, char *buffer, size_t size, int *guessed)
{
    const char *found;
    *guessed = 0;
    tally of = count_characters(text, length);
    if (of.broken <= of.characters) /* also where a few bytes are damaged */
        return "UTF-8";
    if (is_page && (found = declared(text, length, buffer, size)) && strcasecmp(found, "utf-8"))
        return larger(found);
    *guessed = 1;
    return of.pairs && !of.singles ? "GB18030" : "windows-1252";
}

/* --- into UTF-8 ----------------------------------------------------------------------- */

enum { MARK_LENGTH = 3 }; /* of a byte order mark */

int encoding_is_utf8(const char *charset)
{
    return !strcasecmp(charset, "UTF-8") || !strcasecmp(charset, "UTF8");
}

static void convert(iconv_t converter, char *from, size_t left, blob_maker *to)
{
    enum { CHUNK = 16384 };
    char chunk[CHUNK];
    while (left && !to->failed) {
        char *into = chunk;
        size_t room = CHUNK;
        size_t result = iconv(converter, &from, &left, &into, &room);
        int failure = result == (size_t)-1 ? errno : 0;
        blob_add(to, chunk, (size_t)(into - chunk));
        if (failure && failure != E2BIG) { /* no such character, or cut off */
            blob_add(to, "\357\277\275", 3);
            from++;
            left--;
        }
    }
}

int encoding_convert(blob *text, const char *charset)
{
    blob_maker made = {.failed = 0};
    iconv_t converter = iconv_open("UTF-8", charset);
    if (converter == (iconv_t)-1)
        return 0;
    blob_add(&made, "", 0);
    convert(converter, text->items, text->count, &made);
    iconv_close(converter);
    if (made.failed) {
        free(made.made.items);
        return -1;
    }
    if (made.made.count >= MARK_LENGTH && !memcmp(made.made.items, "\357\273\277", MARK_LENGTH)) {
        made.made.count -= MARK_LENGTH;
        memmove(made.made.items, made.made.items + MARK_LENGTH, made.made.count + 1);
    }
    free(text->items);
    *text = made.made;
    return 1;
}
