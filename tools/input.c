/* SPDX-License-Identifier: MIT */
#include "input.h"

#include "encoding.h"
#include "file.h"
#include "input_text.h"
#include "report.h"
#include "webpage.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <time.h>

enum { MESSAGE_SIZE = 256 };

/* One operand. */
struct input_file {
    const char *path;
    blob content;
    int is_loaded;
    int is_text;               /* a release, as text or as a page; else a profile */
    int taken;                 /* it was handed out */
    hne_status status;         /* HNE_OK, or it could not be read: */
    char message[MESSAGE_SIZE];
    hne_date date;             /* that a page tells of itself */
    input_text text;           /* of a release */
};

void input_complain(const char *name, const hne_error *error)
{
    file_complain_at(name, error, NULL);
}

/* --- options ----------------------------------------------------------------------- */

/* The day that "today" is; SOURCE_DATE_EPOCH fixes it for what has to come out the same twice. */
static hne_date today(void)
{
    const char *fixed = getenv("SOURCE_DATE_EPOCH");
    char *end = NULL;
    long long seconds = fixed && *fixed ? strtoll(fixed, &end, 10) : 0;
    int is_fixed = end && !*end && seconds >= 0;
    time_t now = is_fixed ? (time_t)seconds : time(NULL);
    struct tm parts;
    if (!(is_fixed ? gmtime_r(&now, &parts) : localtime_r(&now, &parts)))
        return (hne_date){0, 0, 0};
    hne_date date = {parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday};
    return hne_date_is_valid(date) ? date : (hne_date){0, 0, 0};
}

static int read_date(const options *given, hne_date *out)
{
    const char *value = options_value(given, OPTION_DATE);
    if (value && (hne_date_parse(value, out, NULL) || !out->day)) {
        fprintf(stderr, "hunanecon: found '%s' after --date; expected a day, YYYY-MM-DD\n", value);
        return 0;
    }
    return 1;
}

static int check_format(const options *given)
{
    const char *value = options_value(given, OPTION_FORMAT);
    if (!value || !strcmp(value, "json") || !strcmp(value, "text") || !strcmp(value, "html"))
        return 1;
    fprintf(stderr, "hunanecon: found '%s' after --format; expected 'json', 'text' or 'html'\n", value);
    return 0;
}

/* --with was given, and there is nothing that it could be meant for. */
static int check_operands(const inputs *all)
{
    if (!options_value(all->given, OPTION_WITH) || all->files[0].path)
        return 1;
    fputs("hunanecon: --with adds releases to a profile; name the releases\n", stderr);
    return 0;
}

static int read_options(inputs *all)
{
    hne_date date = {0, 0, 0};
    const char *area = options_value(all->given, OPTION_AREA);
    if (!read_date(all->given, &date) || !check_format(all->given))
        return 0;
    if (hne_release_options_new(&all->told, all->error) ||
        hne_release_options_set_date(all->told, date, all->error) ||
        hne_release_options_set_fallback_date(all->told, all->today, all->error) ||
        (area && hne_release_options_set_area(all->told, area, all->error))) {
        input_complain(area ? "--area" : "options", all->error);
        return 0;
    }
    return 1;
}

int inputs_open(inputs *all, const options *given, const char *default_path)
{
    *all = (inputs){.given = given, .today = today(), .status = STATUS_AGREES};
    all->count = given->operand_count + !given->operand_count;
    all->files = calloc(all->count, sizeof *all->files);
    if (!all->files || hne_error_new(&all->error)) {
        fputs("hunanecon: out of memory\n", stderr);
        all->count = 0;
    } else {
        all->files[0].path = default_path;
        for (size_t i = 0; i < given->operand_count; i++)
            all->files[i].path = given->operands[i];
        if (check_operands(all) && read_options(all))
            return 1;
    }
    all->status = STATUS_FAILED;
    return 0;
}

void inputs_close(inputs *all)
{
    for (size_t i = 0; i < all->count; i++) {
        free(all->files[i].content.items);
        input_text_clear(&all->files[i].text);
    }
    free(all->files);
    hne_release_options_free(all->told);
    hne_error_free(all->error);
    *all = (inputs){.status = all->status};
}

/* --- one file ------------------------------------------------------------------------ */

static void fail(inputs *all, input_file *of, hne_status status, const char *message)
{
    of->status = status;
    snprintf(of->message, sizeof of->message, "%s", message);
    file_complain(input_name(of->path), of->message);
    all->status = STATUS_FAILED;
}

static int is_profile(const options *given, const input_file *of)
{
    const char *format = options_value(given, OPTION_FORMAT), *text = of->content.items;
    size_t length = strlen(of->path), at = of->content.count >= 3 && !memcmp(text, "\357\273\277", 3) ? 3 : 0;
    if (format)
        return !strcmp(format, "json");
    at += strspn(text + at, " \t\r\n");
    if (text[at] == '{' && strncmp(text + at, "{\\rtf", 5) != 0)
        return 1;
    return length > 5 && !strcasecmp(of->path + length - 5, ".json");
}

static int is_page(const options *given, const input_file *of)
{
    const char *format = options_value(given, OPTION_FORMAT);
    return format ? !strcmp(format, "html") : webpage_is_one(of->content.items, of->content.count);
}

static int convert(inputs *all, input_file *of, const char *charset)
{
    char message[MESSAGE_SIZE];
    int converted = encoding_convert(&of->content, charset);
    if (converted < 0)
        fail(all, of, HNE_ERROR_MEMORY, "could not be read: out of memory");
    if (!converted) {
        snprintf(message, sizeof message, "is in the character set '%.40s', which this system does not know; put it "
                 "into UTF-8, or tell another name of the set with --charset", charset);
        fail(all, of, HNE_ERROR_NOT_FOUND, message);
    }
    return converted > 0;
}

/* What is certain before anything is known of the content: that it is no text,
 * or which character set it is in. */
static int convert_told(inputs *all, input_file *of)
{
    const char *told = options_value(all->given, OPTION_CHARSET);
    const char *charset = told ? told : encoding_of_mark(of->content.items, of->content.count);
    const char *why = charset ? NULL : encoding_why_no_text(of->content.items, of->content.count);
    if (why)
        fail(all, of, HNE_ERROR_SYNTAX, why);
    return !why && (!charset || (told && encoding_is_utf8(told)) || convert(all, of, charset));
}

/* Into UTF-8. A text that is in it already stays byte for byte, so that places
 * in it are places in the file; a page is mended, for its parser's sake. */
static int convert_found(inputs *all, input_file *of, int page)
{
    char name[64], message[MESSAGE_SIZE];
    int guessed = 0;
    const char *charset = encoding_find(of->content.items, of->content.count, page, name, sizeof name, &guessed);
    if (encoding_is_utf8(charset) && !page)
        return 1;
    if (!convert(all, of, charset))
        return 0;
    if (guessed) {
        snprintf(message, sizeof message, "is not in UTF-8; it is read as %s (--charset=NAME tells another)", charset);
        file_complain(input_name(of->path), message);
    }
    return 1;
}

static int extract(inputs *all, input_file *of)
{
    webpage page;
    const char *why = webpage_read(&of->content, &page);
    if (why) {
        fail(all, of, HNE_ERROR_SYNTAX, why);
        return 0;
    }
    free(of->content.items);
    of->content = page.text;
    of->date = page.date;
    return 1;
}

static int is_blank(const blob *content)
{
    size_t at = content->count >= 3 && !memcmp(content->items, "\357\273\277", 3) ? 3 : 0;
    while (at < content->count && strchr(" \t\r\n\f\v", content->items[at]) && content->items[at])
        at++;
    return at == content->count;
}

static void load_release(inputs *all, input_file *of)
{
    int page = is_page(all->given, of);
    if (!convert_found(all, of, page) || (page && !extract(all, of)))
        return;
    of->is_text = input_text_make(&of->text, of->path, page, &of->content);
    if (!of->is_text)
        fail(all, of, HNE_ERROR_MEMORY, "could not be read: out of memory");
}

/* Reads a file and finds out what it is. */
static void load(inputs *all, input_file *of)
{
    char message[MESSAGE_SIZE];
    if (of->is_loaded || !of->path)
        return;
    of->is_loaded = 1;
    const char *why = file_read(of->path, &of->content, message, sizeof message);
    if (why)
        fail(all, of, HNE_ERROR_FILE, why);
    else if (is_blank(&of->content))
        fail(all, of, HNE_ERROR_SYNTAX, "it is empty; expected a release as text or HTML, or a profile in JSON");
    else if (!is_profile(all->given, of) && convert_told(all, of))
        load_release(all, of);
}

/* --- inputs ---------------------------------------------------------------------------- */

static void note_failure(inputs *all, input *out, const input_file *of)
{
    int is_own = of && of->status;
    const hne_error *error = all->error;
    all->status = STATUS_FAILED;
    out->failure = (input_failure){is_own ? of->status : hne_error_status(error),
                                   is_own ? of->message : hne_error_message(error),
                                   is_own ? "" : hne_error_path(error), is_own ? "" : hne_error_text(error),
                                   is_own ? 0 : hne_error_line(error), is_own ? 0 : hne_error_column(error)};
}

static void read_profile(inputs *all, input *out, const input_file *of)
{
    hne_status status;
    if (of->path)
        status = hne_profile_read_memory(of->content.items, of->content.count, out->name, &out->profile, all->error);
    else
        status = hne_profile_builtin(&out->profile, all->error);
    if (status) {
        file_complain_at(out->name, all->error, of->path ? &of->content : NULL);
        note_failure(all, out, NULL);
    }
}

/* What the texts are read into: an empty profile, or that of --with. */
static int begin_profile(inputs *all, input *out)
{
    const char *path = options_value(all->given, OPTION_WITH);
    input_file base = {.path = path};
    char message[MESSAGE_SIZE];
    if (!path) {
        if (!hne_profile_new(&out->profile, all->error))
            return 1;
        input_complain(out->name, all->error);
        note_failure(all, out, NULL);
        return 0;
    }
    const char *why = file_read(path, &base.content, message, sizeof message);
    if (why) {
        fail(all, &base, HNE_ERROR_FILE, why);
        note_failure(all, out, &base);
        out->failure.message = "the profile of --with could not be read";
        return 0;
    }
    hne_status status = hne_profile_read_memory(base.content.items, base.content.count, input_name(path),
                                                &out->profile, all->error);
    if (status) {
        file_complain_at(input_name(path), all->error, &base.content);
        note_failure(all, out, NULL);
    }
    free(base.content.items);
    return !status;
}

/* The date that is told on the command line comes before the one that a page tells. */
static hne_status read_text(inputs *all, input *out, input_file *of)
{
    int page_tells = of->date.year && !options_value(all->given, OPTION_DATE);
    const hne_date none = {0, 0, 0};
    hne_status status = page_tells ? hne_release_options_set_date(all->told, of->date, all->error) : HNE_OK;
    if (!status)
        status = input_text_read(&of->text, out->profile, all->told, all->error);
    if (page_tells)
        hne_release_options_set_date(all->told, none, NULL);
    if (status)
        file_complain_at(input_name(of->path), all->error, NULL);
    return status;
}

static void take_text(inputs *all, input *out, input_file *of)
{
    of->taken = 1;
    if (read_text(all, out, of)) {
        note_failure(all, out, NULL);
        return;
    }
    input_text_note_date(&of->text, all->today);
    all->text_count++;
    out->texts[out->text_count++] = of->text;
    of->text = (input_text){.path = NULL};
}

/* From this text on, all that there are; or with --each this one alone. */
static void read_texts(inputs *all, input *out, size_t first)
{
    size_t last = first, count = 1;
    if (!(all->given->set & OPTION_EACH))
        for (size_t i = first + 1; i < all->count; i++) {
            load(all, &all->files[i]);
            count += (size_t)all->files[i].is_text;
            last = all->files[i].is_text ? i : last;
        }
    all->files[first].taken = 1;
    out->texts = calloc(count, sizeof *out->texts);
    out->name = out->name_room = input_text_names(out->name, count - 1);
    if (!out->texts || !out->name) {
        fputs("hunanecon: out of memory\n", stderr);
        out->name = input_name(out->path);
        out->failure = (input_failure){HNE_ERROR_MEMORY, "out of memory", "", "", 0, 0};
        all->status = STATUS_FAILED;
        return;
    }
    if (!begin_profile(all, out))
        return;
    for (size_t i = first; i <= last && !out->failure.status; i++)
        if (all->files[i].is_text)
            take_text(all, out, &all->files[i]);
    if (out->failure.status) {
        hne_profile_unref(out->profile);
        out->profile = NULL;
    } else if (!options_value(all->given, OPTION_WITH)) {
        input_text_name_profile(out->profile, out->texts, out->text_count);
    }
}

static void check_with(inputs *all)
{
    if (!options_value(all->given, OPTION_WITH) || all->text_count || all->status)
        return;
    fputs("hunanecon: --with adds releases to a profile, and none was given\n", stderr);
    all->status = STATUS_FAILED;
}

int inputs_next(inputs *all, input *out)
{
    while (all->next < all->count && all->files[all->next].taken)
        all->next++;
    if (all->next >= all->count) {
        check_with(all);
        return 0;
    }
    input_file *of = &all->files[all->next];
    load(all, of);
    *out = (input){.path = of->path, .name = input_name(of->path)};
    if (of->status) {
        note_failure(all, out, of);
    } else if (of->is_text) {
        read_texts(all, out, all->next);
    } else {
        read_profile(all, out, of);
        free(of->content.items);
        of->content = (blob){NULL, 0};
    }
    of->taken = 1;
    return 1;
}

void input_clear(input *of)
{
    for (size_t i = 0; i < of->text_count; i++)
        input_text_clear(&of->texts[i]);
    free(of->texts);
    free(of->name_room);
    hne_profile_unref(of->profile);
    *of = (input){.path = NULL};
}

int input_is_json(const char *path)
{
    FILE *stream = fopen(path, "rb");
    int c = ' ';
    if (!stream)
        return 0;
    while (c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == 0xEF || c == 0xBB || c == 0xBF) /* or a byte order mark */
        c = getc(stream);
    fclose(stream);
    return c == '{';
}
