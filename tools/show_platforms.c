/* SPDX-License-Identifier: MIT */
/* Sources and platforms: one row each. */
#include "show.h"

#include "table.h"
#include "words.h"

#include <stdio.h>

static void date_text(hne_date date, char *buffer, size_t size)
{
    *buffer = 0;
    if (hne_date_is_valid(date))
        hne_date_print(date, buffer, size);
}

static void add_source(table *rows, const hne_source *source)
{
    char date[HNE_DATE_TEXT_SIZE];
    date_text(hne_source_date(source), date, sizeof date);
    table_row(rows, STYLE_PLAIN, (const char *const[]){hne_source_code(source), hne_source_title(source),
                                                       hne_source_publisher(source), date,
                                                       hne_source_address(source)});
}

void show_sources(output *out, const hne_profile *profile)
{
    static const char *const head[] = {"code", "title", "publisher", "date", NULL};
    table rows = table_of(out, 5, 2, 1u << 0 | 1u << 1 | 1u << 2 | 1u << 4);
    table_row(&rows, STYLE_FAINT, head);
    for (size_t i = 0; i < hne_profile_source_count(profile); i++)
        add_source(&rows, hne_profile_source(profile, i));
    table_fit(&rows);
    table_row(&rows, STYLE_FAINT, head);
    for (size_t i = 0; i < hne_profile_source_count(profile); i++)
        add_source(&rows, hne_profile_source(profile, i));
}

/* The name, and below it what only some platforms have. */
static void name_text(const hne_platform *platform, char *buffer, size_t size)
{
    int64_t units = hne_platform_units(platform), batch = hne_platform_batch(platform);
    const char *note = hne_platform_note(platform);
    int used = snprintf(buffer, size, "%s", *hne_platform_name(platform) ? hne_platform_name(platform)
                                                                          : hne_platform_code(platform));
    if (used >= 0 && (size_t)used < size && units != 1)
        used += snprintf(buffer + used, size - (size_t)used, " (%lld)", (long long)units);
    if (used >= 0 && (size_t)used < size && batch)
        used += snprintf(buffer + used, size - (size_t)used, "\n  one of a batch of %lld", (long long)batch);
    if (used >= 0 && (size_t)used < size && *note)
        snprintf(buffer + used, size - (size_t)used, "\n  %s", note);
}

static void add_platform(table *rows, const hne_platform *platform)
{
    char name[1024], status[48], date[HNE_DATE_TEXT_SIZE];
    int known = hne_platform_status_of(platform) != HNE_PLATFORM_UNKNOWN;
    date_text(hne_platform_date(platform), date, sizeof date);
    name_text(platform, name, sizeof name);
    snprintf(status, sizeof status, "%s%s%s", known ? word_of_platform_status(hne_platform_status_of(platform)) : "",
             known && *date ? " " : "", date);
    table_row(rows, STYLE_PLAIN,
              (const char *const[]){name, hne_platform_kind(platform),
                                    hne_platform_level_of(platform) == HNE_LEVEL_UNKNOWN
                                        ? ""
                                        : word_of_level(hne_platform_level_of(platform)),
                                    hne_platform_place(platform), status});
}

void show_platforms(output *out, const hne_profile *profile)
{
    static const char *const head[] = {"platform", "kind", "level", "place", "status"};
    table rows = table_of(out, 5, 2, 1u << 0 | 1u << 1 | 1u << 3);
    table_row(&rows, STYLE_FAINT, head);
    for (size_t i = 0; i < hne_profile_platform_count(profile); i++)
        add_platform(&rows, hne_profile_platform(profile, i));
    table_fit(&rows);
    table_row(&rows, STYLE_FAINT, head);
    for (size_t i = 0; i < hne_profile_platform_count(profile); i++)
        add_platform(&rows, hne_profile_platform(profile, i));
}
