/* SPDX-License-Identifier: MIT */
/* hunanecon show */
#include "show.h"

#include "input.h"
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

static void print_title(output *out, const hne_profile *profile, const char *name)
{
    char indicators[40], statements[40], platforms[40], initiatives[40];
    const char *title = hne_profile_title(profile);
    output_style(out, STYLE_HEADING);
    output_text(out, *title ? title : name);
    output_style(out, STYLE_PLAIN);
    if (*title) {
        output_text(out, " (");
        output_text(out, name);
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

static int print_profile(output *out, const hne_profile *profile, const char *name, option_set set)
{
    const option_set filters = OPTION_SOURCES | OPTION_INDICATORS | OPTION_PLATFORMS | OPTION_INITIATIVES;
    option_set shown = set & filters ? set : filters;
    print_title(out, profile, name);
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

/* The profile itself, in the format it is read from. */
static int print_json(output *out, const hne_profile *profile, const char *path, hne_error *error)
{
    char *text = NULL;
    size_t length = 0;
    if (hne_profile_write_memory(profile, &text, &length, error)) {
        input_complain(path, error);
        return 0;
    }
    fwrite(text, 1, length, out->stream);
    hne_free(text);
    return 1;
}

static int show_one(output *out, const char *path, option_set set, hne_error *error)
{
    hne_profile *profile = NULL;
    if (input_read(path, &profile, error))
        return STATUS_FAILED;
    int good = set & OPTION_JSON ? print_json(out, profile, path, error)
                                 : print_profile(out, profile, input_name(path), set);
    hne_profile_unref(profile);
    return good ? STATUS_AGREES : STATUS_FAILED;
}

int run_show(const options *given)
{
    output out = output_to(stdout, given->colour);
    hne_error *error = NULL;
    int status = STATUS_AGREES;
    if (given->set & OPTION_JSON && given->operand_count > 1) {
        fputs("hunanecon: show --json takes one file, for one profile is one JSON text\n", stderr);
        return STATUS_FAILED;
    }
    if (hne_error_new(&error)) {
        fputs("hunanecon: out of memory\n", stderr);
        return STATUS_FAILED;
    }
    if (!given->operand_count)
        status = show_one(&out, NULL, given->set, error);
    for (size_t i = 0; i < given->operand_count && !out.failure; i++) {
        if (i) {
            output_end_line(&out);
            output_end_line(&out);
        }
        if (show_one(&out, given->operands[i], given->set, error))
            status = STATUS_FAILED;
        output_finish(&out);
    }
    hne_error_free(error);
    int failure = output_finish(&out);
    return failure ? report_unwritten(failure) : status;
}
