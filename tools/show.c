/* SPDX-License-Identifier: MIT */
/* hunanecon show */
#include "show.h"

#include "report.h"
#include "words.h"

static void section(output *out, const char *name, size_t count)
{
    output_end_line(out);
    output_style(out, STYLE_HEADING);
    output_text(out, name);
    output_style(out, STYLE_PLAIN);
    output_format(out, " (%zu)", count);
    output_end_line(out);
}

void show_title(output *out, const input *of)
{
    const hne_profile *profile = of->profile;
    char indicators[40], statements[40], platforms[40], initiatives[40];
    const char *title = hne_profile_title(profile);
    output_style(out, STYLE_HEADING);
    output_text(out, *title ? title : of->name);
    output_style(out, STYLE_PLAIN);
    if (*title) {
        output_text(out, " (");
        output_text(out, of->name);
        output_text(out, ")");
    }
    output_end_line(out);
    words_count(indicators, sizeof indicators, hne_profile_indicator_count(profile), "indicator");
    words_count(statements, sizeof statements, hne_profile_statement_count(profile), "statement");
    words_count(platforms, sizeof platforms, hne_profile_platform_count(profile), "platform");
    words_count(initiatives, sizeof initiatives, hne_profile_initiative_count(profile), "initiative");
    if (*hne_profile_area(profile)) {
        output_text(out, hne_profile_area(profile));
        output_text(out, ": ");
    }
    output_format(out, "%s with %s, %s, %s", indicators, statements, platforms, initiatives);
    output_end_line(out);
}

static int print_profile(output *out, const input *of, option_set set)
{
    const hne_profile *profile = of->profile;
    const option_set filters = OPTION_SOURCES | OPTION_INDICATORS | OPTION_PLATFORMS | OPTION_INITIATIVES;
    option_set shown = set & filters ? set : filters;
    show_title(out, of);
    if (shown & OPTION_SOURCES && hne_profile_source_count(profile)) {
        section(out, "Sources", hne_profile_source_count(profile));
        show_sources(out, profile);
    }
    if (shown & OPTION_INDICATORS && hne_profile_indicator_count(profile)) {
        section(out, "Indicators", hne_profile_indicator_count(profile));
        show_indicators(out, profile);
    }
    if (shown & OPTION_PLATFORMS && hne_profile_platform_count(profile)) {
        section(out, "Platforms", hne_profile_platform_count(profile));
        show_platforms(out, profile);
    }
    if (shown & OPTION_INITIATIVES && hne_profile_initiative_count(profile)) {
        section(out, "Initiatives", hne_profile_initiative_count(profile));
        return show_initiatives(out, profile);
    }
    return 1;
}

/* --- what all commands that show something do ------------------------------------- */

typedef struct showing {
    const options *given;
    output out;
    hne_error *error;
    char *json; /* of the one profile that --json prints */
    size_t length, count;
} showing;

/* The profile itself, in the format it is read from. */
static int make_json(showing *of, const input *each)
{
    if (of->count++) {
        fputs("hunanecon: --json prints one profile, for one profile is one JSON text; name fewer files\n", stderr);
        hne_free(of->json);
        of->json = NULL;
        return 0;
    }
    if (!hne_profile_write_memory(each->profile, &of->json, &of->length, of->error))
        return 1;
    input_complain(each->name, of->error);
    return 0;
}

static int show_next(showing *of, const input *each, show_input *show_one)
{
    if (of->given->set & OPTION_JSON)
        return make_json(of, each);
    for (int i = 0; i < 2 && of->count; i++)
        output_end_line(&of->out);
    of->count++;
    int good = show_one(&of->out, each, of->given->set);
    output_finish(&of->out);
    return good;
}

int show_inputs(const options *given, const char *default_path, show_input *show_one)
{
    showing of = {.given = given, .out = output_to(stdout, given->colour)};
    inputs all;
    input each;
    int good = inputs_open(&all, given, default_path) && !hne_error_new(&of.error);
    while (good && !of.out.failure && inputs_next(&all, &each)) {
        good = !each.profile || show_next(&of, &each, show_one);
        input_clear(&each);
    }
    if (of.json)
        fwrite(of.json, 1, of.length, of.out.stream);
    int status = good ? all.status : STATUS_FAILED, failure = output_finish(&of.out);
    inputs_close(&all);
    hne_error_free(of.error);
    hne_free(of.json);
    return failure ? report_unwritten(failure) : status;
}

int run_show(const options *given)
{
    return show_inputs(given, NULL, print_profile);
}
