/* SPDX-License-Identifier: MIT */
/* Sources and platforms: a line with the name of each, and below it what is
 * known of it in columns that stand alike for all. */
#include "show.h"

#include "table.h"
#include "words.h"

#include <stdio.h>

enum { NAME = 2, DETAIL = 4 };

static void date_text(hne_date date, char *buffer, size_t size)
{
    *buffer = 0;
    if (hne_date_is_valid(date))
        hne_date_print(date, buffer, size);
}

static void print_name(output *out, const char *name, const char *code)
{
    output_end_line(out);
    output_column(out, NAME);
    output_style(out, STYLE_HEADING);
    output_wrapped(out, *name ? name : code);
    output_style(out, STYLE_PLAIN);
}

static void print_line(output *out, const char *text)
{
    if (!*text)
        return;
    output_column(out, DETAIL);
    output_wrapped(out, text);
}

/* --- sources ------------------------------------------------------------------ */

static void add_source(table *rows, const hne_source *source)
{
    char date[HNE_DATE_TEXT_SIZE];
    date_text(hne_source_date(source), date, sizeof date);
    table_row(rows, STYLE_PLAIN, (const char *const[]){hne_source_code(source), date, hne_source_publisher(source)});
}

void show_sources(output *out, const hne_profile *profile)
{
    static const char *const head[] = {"code", "date", "publisher"};
    table rows = table_of(out, 3, DETAIL, 1u << 0 | 1u << 2);
    table_row(&rows, STYLE_FAINT, head);
    for (size_t i = 0; i < hne_profile_source_count(profile); i++)
        add_source(&rows, hne_profile_source(profile, i));
    table_fit(&rows);
    table_row(&rows, STYLE_FAINT, head);
    for (size_t i = 0; i < hne_profile_source_count(profile); i++) {
        const hne_source *source = hne_profile_source(profile, i);
        print_name(out, hne_source_title(source), hne_source_code(source));
        add_source(&rows, source);
        print_line(out, hne_source_address(source));
    }
}

/* --- platforms ------------------------------------------------------------------ */

static void add_platform(table *rows, const hne_platform *platform)
{
    char status[48], date[HNE_DATE_TEXT_SIZE];
    const char *level = word_of_level(hne_platform_level_of(platform));
    const char *stands = word_of_platform_status(hne_platform_status_of(platform));
    int known = hne_platform_status_of(platform) != HNE_PLATFORM_UNKNOWN;
    date_text(hne_platform_date(platform), date, sizeof date);
    snprintf(status, sizeof status, "%s%s%s", known ? stands : "", known && *date ? " " : "", date);
    table_row(rows, STYLE_PLAIN,
              (const char *const[]){hne_platform_kind(platform),
                                    hne_platform_level_of(platform) == HNE_LEVEL_UNKNOWN ? "" : level, status,
                                    hne_platform_place(platform)});
}

static void print_remarks(output *out, const hne_platform *platform)
{
    char text[64];
    int64_t units = hne_platform_units(platform), batch = hne_platform_batch(platform);
    if (units != 1) {
        snprintf(text, sizeof text, "%lld units", (long long)units);
        print_line(out, text);
    }
    if (batch) {
        snprintf(text, sizeof text, "one of a batch of %lld", (long long)batch);
        print_line(out, text);
    }
    print_line(out, hne_platform_note(platform));
}

void show_platforms(output *out, const hne_profile *profile)
{
    static const char *const head[] = {"kind", "level", "status", "place"};
    table rows = table_of(out, 4, DETAIL, 1u << 0 | 1u << 3);
    table_row(&rows, STYLE_FAINT, head);
    for (size_t i = 0; i < hne_profile_platform_count(profile); i++)
        add_platform(&rows, hne_profile_platform(profile, i));
    table_fit(&rows);
    table_row(&rows, STYLE_FAINT, head);
    for (size_t i = 0; i < hne_profile_platform_count(profile); i++) {
        const hne_platform *platform = hne_profile_platform(profile, i);
        print_name(out, hne_platform_name(platform), hne_platform_code(platform));
        add_platform(&rows, platform);
        print_remarks(out, platform);
    }
}
