/* SPDX-License-Identifier: MIT */
/* Platforms and initiatives read out of prose: golden texts, each with what is
 * expected of it, line by line. UPDATE=1 writes that anew. */
#include "../failing.h"
#include "suites.h"
#include "text.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { TEXT_SIZE = 65536 };

/* --- texts ------------------------------------------------------------------------------ */

static char *policy_text(const char *name, const char *ending, size_t *length)
{
    char path[128];
    snprintf(path, sizeof path, "policy/%s%s", name, ending);
    return case_text(path, length);
}

static void write_expected(const char *name, const char *text)
{
    char path[1024];
    snprintf(path, sizeof path, "%s/release/policy/%s.expected", TEST_CASES, name);
    FILE *file = fopen(path, "wb");
    ck_assert_msg(file != NULL && fputs(text, file) >= 0, "cannot write %s", path);
    fclose(file);
}

/* --- what was read, as lines ---------------------------------------------------------------- */

typedef struct lines {
    char text[TEXT_SIZE];
    size_t length;
} lines;

__attribute__((format(printf, 2, 3)))
static void add(lines *out, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    out->length += (size_t)vsnprintf(out->text + out->length, sizeof out->text - out->length, format, arguments);
    va_end(arguments);
    ck_assert_uint_lt(out->length, sizeof out->text);
}

static void add_date(lines *out, hne_date date)
{
    char text[32];
    if (!date.year)
        return;
    hne_date_print(date, text, sizeof text);
    add(out, " %s", text);
}

static void add_place(lines *out, hne_span span, const char *text)
{
    ck_assert_ptr_nonnull(span.source);
    add(out, "  in \"%.*s\"\n", (int)span.length, text + span.begin);
}

static void add_platform(lines *out, const hne_platform *platform, const char *text)
{
    static const char *const levels[] = {"", "local ", "provincial ", "national ", "international "};
    static const char *const statuses[] = {"?", "planned", "approved", "operating", "ended"};
    add(out, "platform %s\n  %s\n  %s%s: %s", hne_platform_code(platform), hne_platform_name(platform),
        levels[hne_platform_level_of(platform)], hne_platform_kind(platform), statuses[hne_platform_status_of(platform)]);
    add_date(out, hne_platform_date(platform));
    add(out, "; place \"%s\"", hne_platform_place(platform));
    if (hne_platform_units(platform) != 1)
        add(out, "; %d units", (int)hne_platform_units(platform));
    if (hne_platform_batch(platform))
        add(out, "; batch of %d", (int)hne_platform_batch(platform));
    add(out, "\n");
    if (*hne_platform_note(platform))
        add(out, "  note: %s\n", hne_platform_note(platform));
    add_place(out, hne_platform_span(platform), text);
}

static void add_initiative(lines *out, const hne_initiative *initiative, const char *text)
{
    static const char *const kinds[] = {"initiative", "strategy", "action", "mechanism"};
    static const char *const lists[] = {"", "means", "partner", "benchmark"};
    add(out, "%s %s\n  %s\n", kinds[hne_initiative_kind_of(initiative)], hne_initiative_code(initiative),
        hne_initiative_title(initiative));
    if (hne_initiative_number(initiative))
        add(out, "  number %d\n", (int)hne_initiative_number(initiative));
    if (hne_initiative_parent(initiative))
        add(out, "  of %s\n", hne_initiative_code(hne_initiative_parent(initiative)));
    if (hne_initiative_stated_actions(initiative))
        add(out, "  says it has %d actions\n", (int)hne_initiative_stated_actions(initiative));
    if (*hne_initiative_decided_by(initiative)) {
        add(out, "  decided by %s", hne_initiative_decided_by(initiative));
        add_date(out, hne_initiative_date(initiative));
        add(out, "\n");
    }
    for (int list = HNE_INITIATIVE_MEANS; list <= HNE_INITIATIVE_BENCHMARKS; list++)
        for (size_t i = 0; i < hne_initiative_text_count(initiative, (hne_initiative_list)list); i++)
            add(out, "  %s: %s\n", lists[list], hne_initiative_text(initiative, (hne_initiative_list)list, i));
    for (size_t i = 0; i < hne_initiative_platform_count(initiative); i++)
        add(out, "  brought %s\n", hne_platform_code(hne_initiative_platform(initiative, i)));
    for (size_t i = 0; i < hne_initiative_indicator_count(initiative); i++)
        add(out, "  moved %s\n", hne_indicator_code(hne_initiative_indicator(initiative, i)));
    add_place(out, hne_initiative_span(initiative), text);
}

/* What is unread, too: a count that a platform took in must not be. */
static void add_release(lines *out, const hne_release *release, const char *text)
{
    const hne_profile *profile = hne_release_profile(release);
    const hne_source *source = hne_release_source(release);
    for (size_t i = 0; i < hne_profile_platform_count(profile); i++)
        if (hne_platform_span(hne_profile_platform(profile, i)).source == source)
            add_platform(out, hne_profile_platform(profile, i), text);
    for (size_t i = 0; i < hne_profile_initiative_count(profile); i++)
        if (hne_initiative_span(hne_profile_initiative(profile, i)).source == source)
            add_initiative(out, hne_profile_initiative(profile, i), text);
    for (size_t i = 0; i < hne_release_quantity_count(release); i++) {
        hne_span span = hne_release_quantity_span(release, i);
        if (hne_release_quantity_unread(release, i))
            add(out, "unread %.*s\n", (int)span.length, text + span.begin);
    }
}

/* --- golden texts ------------------------------------------------------------------------------- */

static const char *const texts[] = {"approvals", "fairs", "mentions", "plans", "numbered", "lists", "mechanisms"};

static void expect(const char *name, const char *found)
{
    size_t length;
    if (getenv("UPDATE"))
        write_expected(name, found);
    char *expected = policy_text(name, ".expected", &length);
    ck_assert_msg(!strcmp(found, expected), "%s: found\n%s\nexpected\n%s", name, found, expected);
    free(expected);
}

static hne_release *read_policy(hne_profile *profile, const char *name, char **text)
{
    size_t length;
    hne_release *release;
    *text = policy_text(name, ".txt", &length);
    ck_assert_int_eq(hne_release_read(profile, *text, length, name, NULL, &release, NULL), HNE_OK);
    return release;
}

START_TEST(is_read_as_expected)
{
    static lines found;
    hne_profile *profile;
    char *text;
    found.length = 0;
    ck_assert_int_eq(hne_profile_new(&profile, NULL), HNE_OK);
    hne_release *release = read_policy(profile, texts[_i], &text);
    found.text[0] = 0;
    add_release(&found, release, text);
    expect(texts[_i], found.text);
    hne_release_free(release);
    hne_profile_unref(profile);
    free(text);
}
END_TEST

/* A later text names what an earlier one did: it comes further, and is not there twice. */
START_TEST(a_second_text_tells_more)
{
    static lines found;
    hne_profile *profile;
    char *first_text, *second_text;
    found.length = 0;
    ck_assert_int_eq(hne_profile_new(&profile, NULL), HNE_OK);
    hne_release *first = read_policy(profile, "plans", &first_text);
    size_t known = hne_profile_platform_count(profile);
    hne_release *second = read_policy(profile, "plans-later", &second_text);
    ck_assert_uint_eq(hne_profile_platform_count(profile), known);
    add_release(&found, first, first_text);
    add_release(&found, second, second_text);
    expect("plans-later", found.text);
    hne_release_free(first);
    hne_release_free(second);
    hne_profile_unref(profile);
    free(first_text);
    free(second_text);
}
END_TEST

/* --- memory ----------------------------------------------------------------------------------------- */

START_TEST(memory_runs_out_at_every_place)
{
    static const char *const read[] = {"approvals", "numbered", "mechanisms"};
    size_t length;
    char *text = policy_text(read[_i], ".txt", &length);
    hne_status status = HNE_ERROR_MEMORY;
    long n = 0;
    failing_install();
    while (status != HNE_OK) {
        hne_profile *profile = NULL;
        hne_release *release = NULL;
        failing_at(n++);
        status = hne_profile_new(&profile, NULL);
        if (!status)
            status = hne_release_read(profile, text, length, "a", NULL, &release, NULL);
        failing_at(-1);
        ck_assert(status == HNE_OK || status == HNE_ERROR_MEMORY);
        hne_release_free(release);
        hne_profile_unref(profile);
        ck_assert_int_eq(failing_live(), 0);
    }
    ck_assert_int_gt(n, 50);
    failing_remove();
    free(text);
}
END_TEST

Suite *platforms_suite(void)
{
    Suite *suite = suite_create("platforms and initiatives");
    TCase *tests = tcase_create("golden texts");
    tcase_add_loop_test(tests, is_read_as_expected, 0, (int)(sizeof texts / sizeof *texts));
    tcase_add_test(tests, a_second_text_tells_more);
    suite_add_tcase(suite, tests);
    TCase *memory = tcase_create("memory");
    tcase_add_loop_test(memory, memory_runs_out_at_every_place, 0, 3);
    suite_add_tcase(suite, memory);
    return suite;
}
