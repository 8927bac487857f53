/* SPDX-License-Identifier: MIT */
/* hunanecon convert */
#include "input.h"
#include "observations.h"
#include "progress.h"
#include "report.h"
#include "words.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

typedef enum target { TO_JSON, TO_LONG, TO_WIDE } target;

static int ends_in(const char *path, const char *ending)
{
    size_t length = path ? strlen(path) : 0, tail = strlen(ending);
    return length > tail && !strcmp(path + length - tail, ending);
}

/* What is told, or what the name of the output says, or the other than the input is. */
static int find_target(const options *given, int from_table, target *out)
{
    static const char *const names[] = {[TO_JSON] = "json", [TO_LONG] = "long", [TO_WIDE] = "wide"};
    const char *wanted = given->set & OPTION_TO ? options_value(given, OPTION_TO) : NULL;
    const char *path = given->set & OPTION_OUTPUT ? options_value(given, OPTION_OUTPUT) : NULL;
    if (!wanted)
        wanted = ends_in(path, ".json") ? "json" : ends_in(path, ".csv") ? "long" : from_table ? "json" : "long";
    if (!strcmp(wanted, "csv"))
        wanted = "long";
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (!strcmp(wanted, names[i])) {
            *out = (target)i;
            return 1;
        }
    fprintf(stderr, "hunanecon: found '%s' after --to; expected 'json', 'long' or 'wide'\n", wanted);
    return 0;
}

static int read_table(const char *path, hne_csv_format *format, hne_profile **out, int *rejected, progress *shown,
                      hne_error *error)
{
    hne_csv_reader *reader = observations_open(path, format);
    if (!reader)
        return 0;
    hne_csv_reader_set_progress(reader, progress_tell, shown);
    hne_status status = hne_profile_read_csv(reader, out, error);
    progress_end(shown);
    *rejected = observations_tell_rejected(reader);
    if (status && status != HNE_ERROR_NOT_FOUND)
        input_complain(input_name(path), error);
    hne_csv_reader_free(reader);
    return !status;
}

/* What a table does not hold is told, so that nobody misses it later. */
static void tell_left_out(const hne_profile *profile)
{
    char sources[40], platforms[40], initiatives[40];
    size_t breakdowns = 0;
    for (size_t i = 0; i < hne_profile_indicator_count(profile); i++)
        breakdowns += hne_indicator_breakdown_count(hne_profile_indicator(profile, i));
    if (!hne_profile_source_count(profile) && !hne_profile_platform_count(profile) &&
        !hne_profile_initiative_count(profile) && !breakdowns)
        return;
    words_count(sources, sizeof sources, hne_profile_source_count(profile), "source");
    words_count(platforms, sizeof platforms, hne_profile_platform_count(profile), "platform");
    words_count(initiatives, sizeof initiatives, hne_profile_initiative_count(profile), "initiative");
    fprintf(stderr, "hunanecon: a table holds statements alone; left out are %s, %s, %s and %zu %s\n", sources,
            platforms, initiatives, breakdowns, breakdowns == 1 ? "breakdown" : "breakdowns");
}

static hne_status write_text(const hne_profile *profile, target to, hne_csv_format *format, const char *path,
                             hne_error *error)
{
    char *text = NULL;
    size_t length = 0;
    hne_status status;
    if (to != TO_JSON)
        hne_csv_format_set_layout(format, to == TO_WIDE ? HNE_CSV_LAYOUT_PERIODS_ACROSS : HNE_CSV_LAYOUT_LONG, NULL);
    if (path)
        return to == TO_JSON ? hne_profile_write_file(profile, path, error)
                             : hne_profile_write_csv_file(profile, format, path, error);
    status = to == TO_JSON ? hne_profile_write_memory(profile, &text, &length, error)
                           : hne_profile_write_csv_memory(profile, format, &text, &length, error);
    if (!status)
        fwrite(text, 1, length, stdout);
    hne_free(text);
    return status;
}

/* A profile in JSON, or the built-in one for NULL; a failure is told. */
static hne_status read_profile(const char *path, hne_profile **out, hne_error *error)
{
    hne_status status = path ? hne_profile_read_file(path, out, error) : hne_profile_builtin(out, error);
    if (status)
        input_complain(input_name(path), error);
    return status;
}

static int convert(const options *given, const char *path, hne_csv_format *format, hne_error *error)
{
    hne_profile *profile = NULL;
    target to;
    int rejected = 0, from_table = path && (!strcmp(path, "-") || !input_is_json(path)), status = STATUS_FAILED;
    const char *out = given->set & OPTION_OUTPUT ? options_value(given, OPTION_OUTPUT) : NULL;
    progress shown = progress_start("reading");
    if (!find_target(given, from_table, &to))
        return STATUS_FAILED;
    if (from_table ? !read_table(path, format, &profile, &rejected, &shown, error)
                   : read_profile(path, &profile, error) != HNE_OK)
        return STATUS_FAILED;
    if (to != TO_JSON)
        tell_left_out(profile);
    if (out)
        progress_go_on(&shown, "writing");
    hne_status written = write_text(profile, to, format, out, error);
    progress_end(&shown);
    if (written)
        input_complain(out ? out : "standard output", error);
    else
        status = rejected ? STATUS_FINDINGS : STATUS_AGREES;
    hne_profile_unref(profile);
    errno = 0;
    if (!out && fflush(stdout))
        return report_unwritten(errno ? errno : EIO);
    return status;
}

int run_convert(const options *given)
{
    hne_csv_format *format = NULL;
    hne_error *error = NULL;
    int status = STATUS_FAILED;
    if (given->operand_count > 1) {
        fputs("hunanecon: convert takes one file; - is standard input\n", stderr);
        return STATUS_FAILED;
    }
    if (!observations_format(given, &format))
        return STATUS_FAILED;
    if (hne_error_new(&error))
        fputs("hunanecon: out of memory\n", stderr);
    else
        status = convert(given, given->operand_count ? given->operands[0] : NULL, format, error);
    hne_error_free(error);
    hne_csv_format_free(format);
    return status;
}
