/* SPDX-License-Identifier: MIT */
/* Platforms and initiatives on a time line. A date known by its year alone is
 * drawn as a year: nothing is made more exact than it was told. */
#include "chart.h"
#include "page.h"
#include "words.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { NONE = -1, DEEPEST = 3 };

/* An initiative or a platform; numbers are places in the array. */
typedef struct item {
    const hne_initiative *initiative; /* or NULL */
    const hne_platform *platform;     /* or NULL */
    size_t index;                     /* in the profile */
    hne_date date;
    long parent, first_child, last_child, next;
    int depth;
} item;

/* --- order ------------------------------------------------------------------------------ */

static int compare_dates(hne_date a, hne_date b)
{
    if (hne_date_is_valid(a) != hne_date_is_valid(b))
        return hne_date_is_valid(a) ? -1 : 1; /* those without a date last */
    if (a.year != b.year)
        return a.year < b.year ? -1 : 1;
    if (a.month != b.month)
        return a.month < b.month ? -1 : 1;
    return (a.day > b.day) - (a.day < b.day);
}

static int by_date(const void *a, const void *b)
{
    const item *x = *(item *const *)a, *y = *(item *const *)b;
    int order = compare_dates(x->date, y->date);
    return order ? order : (x->index > y->index) - (x->index < y->index);
}

static int by_address(const void *a, const void *b)
{
    uintptr_t x = (uintptr_t)(*(item *const *)a)->initiative, y = (uintptr_t)(*(item *const *)b)->initiative;
    return (x > y) - (x < y);
}

static void link_children(item *items, item **sorted, size_t count)
{
    qsort(sorted, count, sizeof *sorted, by_address);
    for (size_t i = 0; i < count; i++) {
        item key = {.initiative = hne_initiative_parent(items[i].initiative)}, *wanted = &key;
        item **found = key.initiative ? bsearch(&wanted, sorted, count, sizeof *sorted, by_address) : NULL;
        if (!found)
            continue;
        item *parent = *found;
        items[i].parent = parent - items;
        if (parent->first_child == NONE)
            parent->first_child = (long)i;
        else
            items[parent->last_child].next = (long)i;
        parent->last_child = (long)i;
    }
}

/* What comes after an item in the tree below its root; NONE at the end. */
static long following(item *items, long at)
{
    if (items[at].first_child != NONE) {
        items[items[at].first_child].depth = items[at].depth + 1;
        return items[at].first_child;
    }
    while (at != NONE && items[at].next == NONE)
        at = items[at].parent;
    if (at == NONE)
        return NONE;
    items[items[at].next].depth = items[at].depth;
    return items[at].next;
}

/* Roots by date, each with what belongs to it below; `order` has room for all. 0 without memory. */
static int put_in_order(item *items, item **order, size_t count)
{
    item **roots = malloc((count + 1) * sizeof *roots);
    size_t root_count = 0, used = 0;
    if (!roots)
        return 0;
    for (size_t i = 0; i < count; i++)
        if (items[i].parent == NONE)
            roots[root_count++] = &items[i];
    qsort(roots, root_count, sizeof *roots, by_date);
    for (size_t i = 0; i < root_count; i++)
        for (long at = roots[i] - items; at != NONE; at = following(items, at))
            order[used++] = &items[at];
    free(roots);
    return 1;
}

/* --- time --------------------------------------------------------------------------------------- */

/* In years: 2018.5 is the beginning of July. */
typedef struct stretch {
    double from, to;
} stretch;

static stretch stretch_of(hne_date date)
{
    double from = date.year + (date.month ? date.month - 1 : 0) / 12.0;
    if (date.day)
        return (stretch){from + (date.day - 1) / 372.0, from + date.day / 372.0};
    return (stretch){from, from + (date.month ? 1 / 12.0 : 1)};
}

static void widen(stretch *range, hne_date date)
{
    if (!hne_date_is_valid(date))
        return;
    stretch each = stretch_of(date);
    range->from = fmin(range->from, floor(each.from));
    range->to = fmax(range->to, ceil(each.to - 1e-9));
}

static chart axis_of(stretch range)
{
    double years = range.to - range.from, step = years <= 6 ? 1 : years <= 12 ? 2 : 5;
    while (years / step > 6)
        step *= 2;
    return chart_between(range.from, range.to, step);
}

static void label_year(double tick, char *buffer, size_t size)
{
    snprintf(buffer, size, "%.0f", tick);
}

static void draw(html *page, const chart *axis, const item *of, const char *class_name)
{
    stretch when = stretch_of(of->date);
    hne_platform_status status = hne_platform_status_of(of->platform);
    chart_begin_track(page, axis);
    if (when.to < axis->high && status != HNE_PLATFORM_ENDED && status != HNE_PLATFORM_PLANNED)
        chart_box(page, axis, "lasting", when.to, axis->high, 9, 3);
    chart_box(page, axis, class_name, when.from, when.to, 4, 12);
    chart_end_track(page);
}

/* --- rows ------------------------------------------------------------------------------------------ */

static void write_date(html *page, hne_date date)
{
    char text[PAGE_WORDS_SIZE];
    page_date(date, text, sizeof text);
    html_text(page, text);
}

static void begin_row(html *page, const page_part *part, char letter, const item *of, hne_span span, const char *name)
{
    int in_text = page_text_of(part, span) < part->text_count;
    html_format(page, "<li class=\"row depth%d\" id=\"p%zu-%c%zu\"><span class=\"head\"><span class=\"when\">",
                of->depth < DEEPEST ? of->depth : DEEPEST, part->number, letter, of->index + 1);
    if (in_text)
        html_format(page, "<a href=\"#p%zu-%c%zut\">", part->number, letter, of->index + 1);
    html_text(page, name);
    html_raw(page, in_text ? "</a></span>" : "</span>");
}

/* Words with commas between them. */
static void write_more(html *page, int *count, const char *before, const char *text)
{
    if (!*text)
        return;
    html_raw(page, *count ? "; " : "<span class=\"more\">");
    html_raw(page, before);
    html_text(page, text);
    ++*count;
}

static void write_texts(html *page, int *count, const hne_initiative *of, hne_initiative_list list, const char *before)
{
    for (size_t i = 0; i < hne_initiative_text_count(of, list); i++)
        if (i) {
            html_raw(page, ", ");
            html_text(page, hne_initiative_text(of, list, i));
        } else {
            write_more(page, count, before, hne_initiative_text(of, list, i));
        }
}

static void write_initiative(html *page, const page_part *part, const chart *axis, const item *of)
{
    const hne_initiative *initiative = of->initiative;
    const char *title = hne_initiative_title(initiative);
    char number[32] = "";
    int count = 0;
    begin_row(page, part, 'i', of, hne_initiative_span(initiative), *title ? title : hne_initiative_code(initiative));
    if (hne_initiative_number(initiative))
        snprintf(number, sizeof number, " %lld", (long long)hne_initiative_number(initiative));
    html_raw(page, "<span class=\"figure\">");
    if (hne_initiative_kind_of(initiative) != HNE_INITIATIVE_OTHER || *number)
        html_format(page, "%s%s", word_of_initiative(hne_initiative_kind_of(initiative)), number);
    if (hne_date_is_valid(of->date)) {
        html_raw(page, ", since ");
        write_date(page, of->date);
    }
    html_raw(page, "</span></span>");
    if (hne_date_is_valid(of->date))
        draw(page, axis, of, of->date.month ? "start" : "start vague");
    write_more(page, &count, "decided by ", hne_initiative_decided_by(initiative));
    write_texts(page, &count, initiative, HNE_INITIATIVE_MEANS, "");
    write_texts(page, &count, initiative, HNE_INITIATIVE_PARTNERS, "with ");
    write_texts(page, &count, initiative, HNE_INITIATIVE_BENCHMARKS, "measured by ");
    html_raw(page, count ? "</span></li>\n" : "</li>\n");
}

static void write_platform(html *page, const page_part *part, const chart *axis, const item *of)
{
    const hne_platform *platform = of->platform;
    const char *name = hne_platform_name(platform);
    hne_platform_status status = hne_platform_status_of(platform);
    char text[96] = "";
    int count = 0;
    begin_row(page, part, 'l', of, hne_platform_span(platform), *name ? name : hne_platform_code(platform));
    html_raw(page, "<span class=\"figure\">");
    if (status != HNE_PLATFORM_UNKNOWN)
        html_format(page, "%s%s", word_of_platform_status(status), hne_date_is_valid(of->date) ? ", " : "");
    write_date(page, of->date);
    html_raw(page, "</span></span>");
    if (hne_date_is_valid(of->date))
        draw(page, axis, of, of->date.month ? "start platform" : "start platform vague");
    if (hne_platform_level_of(platform) != HNE_LEVEL_UNKNOWN)
        write_more(page, &count, "", word_of_level(hne_platform_level_of(platform)));
    for (size_t i = 0; i + 1 < sizeof text && hne_platform_kind(platform)[i]; i++)
        text[i] = hne_platform_kind(platform)[i] == '-' ? ' ' : hne_platform_kind(platform)[i];
    write_more(page, &count, "", text);
    write_more(page, &count, "", hne_platform_place(platform));
    if (hne_platform_units(platform) > 1)
        snprintf(text, sizeof text, "%lld of them", (long long)hne_platform_units(platform));
    write_more(page, &count, "", hne_platform_units(platform) > 1 ? text : "");
    if (hne_platform_batch(platform))
        snprintf(text, sizeof text, "one of a batch of %lld", (long long)hne_platform_batch(platform));
    write_more(page, &count, "", hne_platform_batch(platform) ? text : "");
    write_more(page, &count, "", hne_platform_note(platform));
    html_raw(page, count ? "</span></li>\n" : "</li>\n");
}

/* --- the section --------------------------------------------------------------------------------------- */

static void write_list(html *page, const page_part *part, const chart *axis, item *const *order, size_t count,
                       const char *heading, int level)
{
    int has_dates = 0;
    if (!count)
        return;
    html_format(page, "<div class=\"line\"><h%d>%s</h%d><ul class=\"rows\">\n", level, heading, level);
    for (size_t i = 0; i < count; i++) {
        has_dates |= hne_date_is_valid(order[i]->date);
        if (order[i]->initiative)
            write_initiative(page, part, axis, order[i]);
        else
            write_platform(page, part, axis, order[i]);
    }
    html_raw(page, "</ul>");
    if (has_dates)
        chart_axis(page, axis, label_year);
    html_raw(page, "</div>\n");
}

static void fill(item *items, const hne_profile *profile, stretch *range)
{
    size_t initiatives = hne_profile_initiative_count(profile);
    for (size_t i = 0; i < initiatives + hne_profile_platform_count(profile); i++) {
        item *each = &items[i];
        *each = (item){.parent = NONE, .first_child = NONE, .last_child = NONE, .next = NONE};
        each->index = i < initiatives ? i : i - initiatives;
        if (i < initiatives)
            each->initiative = hne_profile_initiative(profile, each->index);
        else
            each->platform = hne_profile_platform(profile, each->index);
        each->date = each->initiative ? hne_initiative_date(each->initiative) : hne_platform_date(each->platform);
        widen(range, each->date);
    }
}

void page_write_timeline(html *page, const page_part *part, int level)
{
    size_t initiatives = hne_profile_initiative_count(part->profile);
    size_t platforms = hne_profile_platform_count(part->profile), count = initiatives + platforms;
    item *items = malloc((count + 1) * sizeof *items), **order = malloc((count + 1) * sizeof *order);
    stretch range = {INFINITY, -INFINITY};
    if (items && order && count) {
        fill(items, part->profile, &range);
        for (size_t i = 0; i < part->text_count; i++)
            widen(&range, hne_source_date(part->texts[i].source));
        chart axis = axis_of(isfinite(range.from) ? range : (stretch){0, 1});
        for (size_t i = 0; i < count; i++)
            order[i] = &items[i];
        link_children(items, order, initiatives);
        page->failed |= !put_in_order(items, order, initiatives);
        qsort(order + initiatives, platforms, sizeof *order, by_date);
        html_raw(page, "<section class=\"timeline\">");
        page_heading(page, level, "timeline", part->number, "Platforms and initiatives");
        write_list(page, part, &axis, order, initiatives, "Initiatives", level + 1);
        write_list(page, part, &axis, order + initiatives, platforms, "Platforms", level + 1);
        html_raw(page, "</section>\n");
    }
    page->failed |= !items || !order;
    free(items);
    free(order);
}
