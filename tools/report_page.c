/* SPDX-License-Identifier: MIT */
/* hunanecon report */
#include "input.h"
#include "page.h"
#include "report.h"
#include "whole_file.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* All that the page tells of is kept until it is written. */
typedef struct chapter {
    input from;
    hne_audit *audit;
    page_text *texts;
} chapter;

typedef struct chapters {
    chapter *items;
    size_t count;
} chapters;

static void clear(chapters *all)
{
    for (size_t i = 0; i < all->count; i++) {
        hne_audit_free(all->items[i].audit);
        free(all->items[i].texts);
        input_clear(&all->items[i].from);
    }
    free(all->items);
}

static int out_of_memory(void)
{
    fputs("hunanecon: out of memory\n", stderr);
    return STATUS_FAILED;
}

/* --- where it goes ------------------------------------------------------------------------- */

/* 1 if the page may be written there; else it has been told why not. */
static int may_write(const options *given, const char *path)
{
    const char *with = options_value(given, OPTION_WITH), *same = NULL;
    if (!(given->set & OPTION_OUTPUT) && isatty(STDOUT_FILENO)) {
        fputs("hunanecon: a page is for a browser, not for a terminal; say where to with -o report.html\n", stderr);
        return 0;
    }
    for (size_t i = 0; path && i < given->operand_count && !same; i++)
        same = whole_file_is_same(path, given->operands[i]) ? given->operands[i] : NULL;
    if (!same && path && with && whole_file_is_same(path, with))
        same = with;
    if (same)
        fprintf(stderr, "hunanecon: %s: the page would overwrite what it is made from; choose another name\n", path);
    return !same;
}

static int write_page(const char *path, const html *page)
{
    int failure = 0;
    if (path && (failure = whole_file_write(path, page->bytes, page->length)) != 0) {
        fprintf(stderr, "hunanecon: %s: could not be written: %s\n", path, strerror(failure));
        return STATUS_FAILED;
    }
    errno = 0;
    if (!path && (fwrite(page->bytes, 1, page->length, stdout) != page->length || fflush(stdout)))
        return report_unwritten(errno ? errno : EIO);
    return STATUS_AGREES;
}

/* --- what is on it ----------------------------------------------------------------------------- */

static int take(chapters *all, input *from, hne_error *error)
{
    chapter *grown = realloc(all->items, (all->count + 1) * sizeof *grown);
    if (grown)
        all->items = grown;
    chapter each = {.from = *from, .texts = calloc(from->text_count + 1, sizeof *each.texts)};
    if (!grown || !each.texts) {
        free(each.texts);
        input_clear(from);
        return out_of_memory();
    }
    for (size_t i = 0; i < from->text_count; i++) {
        const input_text *text = &from->texts[i];
        each.texts[i] = (page_text){hne_release_source(text->release), text->bytes, text->length, text->release};
    }
    int failed = hne_audit_run(from->profile, NULL, &each.audit, error) != HNE_OK;
    if (failed)
        input_complain(from->name, error);
    all->items[all->count++] = each;
    return failed ? STATUS_FAILED : STATUS_AGREES;
}

static int take_all(chapters *all, const options *given, hne_error *error)
{
    inputs from;
    input each;
    int status = STATUS_AGREES;
    if (inputs_open(&from, given, NULL)) {
        while (inputs_next(&from, &each))
            if (!each.profile)
                input_clear(&each);
            else if (take(all, &each, error))
                status = STATUS_FAILED;
    } else {
        status = STATUS_FAILED;
    }
    status = from.status ? from.status : status;
    inputs_close(&from);
    return status;
}

static int make_page(html *page, const chapters *all)
{
    page_part *parts = calloc(all->count + 1, sizeof *parts);
    size_t count = 0;
    if (!parts)
        return out_of_memory();
    for (size_t i = 0; i < all->count; i++) {
        const chapter *each = &all->items[i];
        if (each->audit)
            parts[count++] = (page_part){.profile = each->from.profile,
                                         .audit = each->audit,
                                         .name = each->from.name,
                                         .texts = each->texts,
                                         .text_count = each->from.text_count};
    }
    if (count)
        page_write(page, parts, count);
    free(parts);
    return page->failed ? out_of_memory() : STATUS_AGREES;
}

int run_report(const options *given)
{
    const char *path = options_value(given, OPTION_OUTPUT);
    chapters all = {NULL, 0};
    html page = {NULL, 0, 0, 0};
    hne_error *error;
    path = path && strcmp(path, "-") ? path : NULL;
    if (!may_write(given, path))
        return STATUS_FAILED;
    if (hne_error_new(&error))
        return out_of_memory();
    int status = take_all(&all, given, error), made = make_page(&page, &all);
    if (!made && page.length)
        made = write_page(path, &page);
    html_clear(&page);
    clear(&all);
    hne_error_free(error);
    return status > made ? status : made;
}
