/* SPDX-License-Identifier: MIT */
/* What an audit found, for people and for programs. */
#ifndef TOOLS_REPORT_H
#define TOOLS_REPORT_H

#include "input.h"

#include <hunanecon.h>
#include <jansson.h>

/* All that an audit counts; to be moved on when the library learns another. */
enum { FIRST_RELATION = HNE_RELATION_SAME_VALUE, LAST_RELATION = HNE_RELATION_PRICES };

/* Counts over all relations. */
size_t report_checked(const hne_audit *audit);
size_t report_held(const hne_audit *audit);

void report_print(output *out, const input *of, const hne_audit *audit, option_set set);
/* A line for each finding. */
void report_print_brief(output *out, const input *of, const hne_audit *audit);

style report_style(hne_severity severity);
/* Begins a line of a finding: "stated", "where". */
void report_label(output *out, const char *label);
/* The statement that the likeliest repair changes; where there is none, the first. */
const hne_statement *report_accused(const hne_finding *finding);
/* "FILE:LINE:COLUMN"; 0 if the place is in none of the texts. */
int report_place(output *out, const input *of, hne_span span);
/* Where the statements of a finding stand, the accused first, with the sentences. */
void report_places(output *out, const input *of, const hne_finding *finding, int all);
/* Figures that are unread because they cannot be right as printed: at length, or a line for each. */
void report_misprints(output *out, const input *of);
void report_misprints_brief(output *out, const input *of);
size_t report_misprint_count(const input *of);
int report_is_misprint(const hne_release *release, size_t index);

/* An object for one audited profile, as doc/audit-json.md tells; NULL without memory. */
json_t *report_json(const input *of, const hne_audit *audit);
json_t *report_json_file(const char *path);

int run_audit(const options *given);
int run_compare(const options *given);
int run_convert(const options *given);
int run_growth(const options *given);
int run_show(const options *given);
int run_read(const options *given);
int run_report(const options *given);

enum { STATUS_AGREES = 0, STATUS_FINDINGS = 1, STATUS_FAILED = 2 };

/* Tells on standard error that output could not be written; returns STATUS_FAILED. */
int report_unwritten(int failure);

/* Texts of the library of any length: calls print(buffer, size) twice where
 * the first buffer is too small. */
#define PRINTED_SIZE 256
typedef struct printed {
    char *text;
    char room[PRINTED_SIZE];
} printed;
const char *print_statement(printed *into, const hne_statement *statement);
const char *print_implied(printed *into, const hne_audit *audit, size_t index);
void printed_clear(printed *of);

#endif
