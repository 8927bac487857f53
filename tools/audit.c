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

static void note_unread(job *of, const char *path)
{
    worsen(of, STATUS_FAILED);
    if (of->profiles)
        append(of, json_pack("{s:o, s:{s:i, s:s, s:s, s:I, s:I, s:s}}", "file", report_json_file(path), "error", "status",
                             (int)hne_error_status(of->error), "message", hne_error_message(of->error), "path",
                             hne_error_path(of->error), "line", (json_int_t)hne_error_line(of->error), "column",
                             (json_int_t)hne_error_column(of->error), "text", hne_error_text(of->error)));
}

static void tell(job *of, const char *path, const hne_profile *profile, const hne_audit *audit)
{
    size_t findings = hne_audit_finding_count(audit), contradictions = hne_audit_contradiction_count(audit);
    if (contradictions || (findings && of->given->set & OPTION_STRICT))
        worsen(of, STATUS_FINDINGS);
    if (of->profiles) {
        append(of, report_json(profile, audit, path));
    } else if (of->given->set & OPTION_QUIET) {
        report_print_brief(&of->out, audit, input_name(path));
    } else {
        if (of->printed++) {
            output_end_line(&of->out);
            output_end_line(&of->out);
        }
        report_print(&of->out, profile, audit, input_name(path), of->given->set);
    }
}

static void audit_one(job *of, const char *path)
{
    hne_profile *profile = NULL;
    hne_audit *audit = NULL;
    if (input_read(path, &profile, of->error)) {
        note_unread(of, path);
        return;
    }
    if (hne_audit_run(profile, NULL, &audit, of->error)) {
        input_complain(path, of->error);
        note_unread(of, path);
    } else {
        tell(of, path, profile, audit);
    }
    hne_audit_free(audit);
    hne_profile_unref(profile);
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
    if (given->set & OPTION_JSON)
        of.profiles = json_array();
    if (hne_error_new(&of.error)) {
        fputs("hunanecon: out of memory\n", stderr);
        return STATUS_FAILED;
    }
    if (!given->operand_count)
        audit_one(&of, NULL);
    for (size_t i = 0; i < given->operand_count && !of.out.failure; i++) {
        audit_one(&of, given->operands[i]);
        output_finish(&of.out);
    }
    if (of.profiles)
        print_json(&of);
    hne_error_free(of.error);
    int failure = output_finish(&of.out);
    return failure ? report_unwritten(failure) : of.status;
}
