/* SPDX-License-Identifier: MIT */
/* hunanecon audit */
#include "input.h"
#include "report.h"

#include <stdlib.h>
#include <string.h>

typedef struct job {
    const options *given;
    output out;
    json_t *profiles; /* with --json: an object for each */
    hne_error *error;
    size_t printed;
    int status;
} job;

static void worsen(job *of, int status)
{
    if (status > of->status)
        of->status = status;
}

static void append(job *of, json_t *object)
{
    if (!object || json_array_append_new(of->profiles, object)) {
        fputs("hunanecon: out of memory\n", stderr);
        worsen(of, STATUS_FAILED);
    }
}

static void note_unread(job *of, const char *path, const input_failure *why)
{
    worsen(of, STATUS_FAILED);
    if (of->profiles)
        append(of, json_pack("{s:o, s:{s:i, s:s, s:s, s:I, s:I, s:s}}", "file", report_json_file(path), "error", "status",
                             (int)why->status, "message", why->message, "path", why->path, "line",
                             (json_int_t)why->line, "column", (json_int_t)why->column, "text", why->text));
}

static void tell(job *of, const input *about, const hne_audit *audit)
{
    size_t findings = hne_audit_finding_count(audit), contradictions = hne_audit_contradiction_count(audit);
    if (contradictions || ((findings || report_misprint_count(about)) && of->given->set & OPTION_STRICT))
        worsen(of, STATUS_FINDINGS);
    if (of->profiles) {
        append(of, report_json(about, audit));
    } else if (of->given->set & OPTION_QUIET) {
        report_print_brief(&of->out, about, audit);
    } else {
        if (of->printed++) {
            output_end_line(&of->out);
            output_end_line(&of->out);
        }
        report_print(&of->out, about, audit, of->given->set);
    }
}

static void audit_one(job *of, const input *about)
{
    hne_audit *audit = NULL;
    if (!about->profile) {
        note_unread(of, about->path, &about->failure);
        return;
    }
    if (hne_audit_run(about->profile, NULL, &audit, of->error)) {
        input_complain(about->name, of->error);
        input_failure why = {hne_error_status(of->error), hne_error_message(of->error), "", "", 0, 0};
        note_unread(of, about->path, &why);
    } else {
        tell(of, about, audit);
    }
    hne_audit_free(audit);
}

static void print_json(job *of)
{
    json_t *all = json_pack("{s:s, s:i, s:s, s:o}", "format", "hunanecon-audit", "version", 1, "library",
                            hne_version(), "profiles", of->profiles);
    char *text = all ? json_dumps(all, JSON_INDENT(2)) : NULL;
    if (text && fputs(text, of->out.stream) >= 0)
        fputc('\n', of->out.stream);
    if (!text) {
        fputs("hunanecon: out of memory\n", stderr);
        worsen(of, STATUS_FAILED);
    }
    free(text);
    json_decref(all);
}

int run_audit(const options *given)
{
    job of = {.given = given, .out = output_to(stdout, given->colour)};
    inputs all;
    input each;
    if (hne_error_new(&of.error)) {
        fputs("hunanecon: out of memory\n", stderr);
        return STATUS_FAILED;
    }
    if (!inputs_open(&all, given, NULL)) {
        hne_error_free(of.error);
        inputs_close(&all);
        return STATUS_FAILED;
    }
    if (given->set & OPTION_JSON)
        of.profiles = json_array();
    while (!of.out.failure && inputs_next(&all, &each)) {
        audit_one(&of, &each);
        input_clear(&each);
        output_finish(&of.out);
    }
    worsen(&of, all.status);
    inputs_close(&all);
    if (of.profiles)
        print_json(&of);
    hne_error_free(of.error);
    int failure = output_finish(&of.out);
    return failure ? report_unwritten(failure) : of.status;
}
