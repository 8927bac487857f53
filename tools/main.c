/* SPDX-License-Identifier: MIT */
/* The command `hunanecon`. */
#include "input.h"
#include "observations.h"
#include "report.h"
#include "results.h"

#include <signal.h>
#include <stdlib.h>

static int run_help(const options *given);
static int run_version(const options *given);

static const command commands[] = {
    {"audit", run_audit,
     OPTION_JSON | OPTION_QUIET | OPTION_UNCHECKED | OPTION_ALL | OPTION_STRICT | OPTIONS_INPUT,
     "[OPTION]... [FILE]...",
     "tell which figures of a release cannot be right, and why",
     "A contradiction is a set of statements that no reading of the printed figures lets stand together; a tension "
     "agrees only if figures are read generously (cut down and not rounded, say), or across a revision. Each is told "
     "with its arithmetic and with the mistakes of a single figure that would explain it, likeliest first.\n"
     "\n"
     "Then follow what was checked, what the figures imply without saying it, and how many statements nothing could "
     "test. Silence is no proof: a figure that nothing else bears on may be wrong all the same.\n"
     "\n"
     "A FILE is a release, as text or HTML, or a profile in JSON. Several releases come together and are held against "
     "each other, unless --each is given:\n"
     "\n"
     "  hunanecon audit january-october.txt january-september.txt last-year.html\n"
     "\n"
     "Of each figure in question the place in its text is told, and its sentence is quoted with what is read as a "
     "statement in brackets. What was read, and what was not, 'hunanecon read' shows.\n"
     "\n"
     "Without a FILE the built-in profile is audited; - is standard input.\n"
     "\n"
     "Exit status: 0 no contradiction (with --strict: no tension or misprint either); 1 otherwise; 2 a file could not "
     "be read or the output not be written."},
    {"read", run_read, OPTION_JSON | OPTION_MARKED | OPTIONS_INPUT, "[OPTION]... [FILE]...",
     "read releases, and print what they state",
     "Printed are the statements, each with line and column; the quantities that are in no statement, with the reason; "
     "platforms and initiatives. --marked prints the text itself with all of these marked; --json prints the profile, "
     "for 'hunanecon audit' and 'hunanecon show', and as a file to correct by hand.\n"
     "\n"
     "A release is plain text or HTML (its visible text is read, and lines are counted in that), in UTF-8 or in what it "
     "or --charset tells. Its date and its region are found in it where they are not told with --date and --area. "
     "Several releases come together in one profile; --each keeps them apart; --with=PROFILE adds them to what is "
     "known already:\n"
     "\n"
     "  hunanecon read --json 2017/*.txt > known.json\n"
     "  hunanecon audit --with=known.json october.html\n"
     "\n"
     "Without a FILE, and for -, standard input is read.\n"
     "\n"
     "Exit status: 0, also if nothing was understood; 2 if a file could not be read or the output not be written."},
    {"report", run_report, OPTION_OUTPUT | OPTIONS_INPUT, "[OPTION]... [FILE]...",
     "make a page for a browser of what was read and found",
     "One page of HTML that needs no network and no script: the release with its figures marked, each finding beside the "
     "sentence that it concerns, the indicators as charts with all that their figures can mean, platforms and "
     "initiatives on a time line, and how far it was all checked. It can be read on a telephone and printed.\n"
     "\n"
     "  hunanecon report october.html september.txt -o report.html\n"
     "\n"
     "Files are read as 'hunanecon audit' reads them. The page is written whole or not at all, and never over a file "
     "that it is made from; -o - writes it to standard output.\n"
     "\n"
     "Without a FILE the page is on the built-in profile; - is standard input.\n"
     "\n"
     "Exit status: 0, whatever was found; 2 if a file could not be read, though the page is then written on the others, "
     "or if the page could not be written."},
    {"show", run_show,
     OPTIONS_INPUT | OPTION_JSON | OPTION_SOURCES | OPTION_INDICATORS | OPTION_PLATFORMS | OPTION_INITIATIVES,
     "[OPTION]... [FILE]...", "print a profile: what is stated, platforms, initiatives",
     "Without an option for a section all are printed. --json prints the profile in the format it is read from, and so "
     "the built-in profile as a file to start from:\n"
     "\n"
     "  hunanecon show --json > mine.json\n"
     "\n"
     "Without a FILE the built-in profile is shown; - is standard input.\n"
     "\n"
     "Exit status: 0; 2 if a file could not be read or the output not be written."},
    {"growth", run_growth, OPTION_LAG | OPTIONS_OF_TABLES | OPTIONS_OF_RESULTS, "[OPTION]... FILE",
     "growth of every series of a table, with what its rounding leaves open",
     "FILE is a table in CSV, long or wide; - is standard input. The growth of a period is that over the same period so "
     "many months earlier, in percent; beside it stands between which two numbers it lies if both values are rounded in "
     "their last digit. Nothing is given where there is no such value.\n"
     "\n"
     "  hunanecon growth trade.csv\n"
     "  hunanecon growth --lag=1 --to=csv prices.csv > monthly.csv\n"
     "\n"
     "FORM is table, csv or json.\n"
     "\n"
     "Exit status: 0; 1 if some observations could not be read and are left out, which is told; 2 if the file could not "
     "be read or the output not be written."},
    {"compare", run_compare,
     OPTION_PERIOD | OPTION_REFERENCE | OPTION_MEASURES | OPTIONS_OF_TABLES | OPTIONS_OF_RESULTS, "[OPTION]... FILE",
     "areas beside each other: share, rank, ratio; or inequality over time",
     "FILE is a table in CSV, long or wide; - is standard input. For each indicator, areas are held against each other in "
     "one period: the share in their sum, the rank with the best and worst that the rounding of the values leaves open, "
     "and the ratio to the mean or to a reference area (of growth and shares the gap, in points). A table that names no "
     "areas has its series compared.\n"
     "\n"
     "  hunanecon compare --period=2018 --reference=China provinces.csv\n"
     "  hunanecon compare --measures provinces.csv\n"
     "\n"
     "FORM is table, csv or json.\n"
     "\n"
     "Exit status: 0; 1 if some observations could not be read and are left out, which is told; 2 if the file could not "
     "be read or the output not be written."},
    {"convert", run_convert, OPTIONS_OF_TABLES | OPTION_TO | OPTION_OUTPUT, "[OPTION]... [FILE]",
     "make a profile of a table, or a table of a profile",
     "A FILE is a profile in JSON or a table in CSV; - is a table from standard input. Without a FILE the built-in profile is "
     "taken. FORM is json, long (one observation a row) or wide (periods across).\n"
     "\n"
     "  hunanecon convert trade.csv -o trade.json\n"
     "  hunanecon convert --to=wide release.json\n"
     "\n"
     "A table holds statements alone: what of a profile it does not hold is told. --separator and --decimal are of the "
     "table that is read, and of that which is written.\n"
     "\n"
     "Exit status: 0; 1 if some observations could not be read and are left out, which is told; 2 if a file could not be "
     "read or written."},
    {"help", run_help, 0, "[COMMAND]", "print this help, or that of a command",
     "Exit status: 0; 2 if there is no such command."},
    {"version", run_version, 0, "", "print the version", "Exit status: 0."},
    {NULL, NULL, 0, NULL, NULL, NULL},
};

static int finish(output *out)
{
    int failure = output_finish(out);
    return failure ? report_unwritten(failure) : STATUS_AGREES;
}

static int run_version(const options *given)
{
    output out = output_to(stdout, given->colour);
    output_format(&out, "hunanecon %s", hne_version());
    output_end_line(&out);
    return finish(&out);
}

static int help_about(const command *about, const options *given)
{
    output out = output_to(stdout, given->colour);
    if (about)
        options_help_command(&out, about);
    else
        options_help(&out, commands);
    return finish(&out);
}

static int run_help(const options *given)
{
    const command *about = NULL;
    if (given->operand_count && !(about = options_command(commands, given->operands[0]))) {
        options_no_command(commands, given->operands[0]);
        return STATUS_FAILED;
    }
    return help_about(about, given);
}

static int run(const options *given)
{
    if (given->set & OPTION_HELP)
        return help_about(given->command && given->command->run != run_help ? given->command : NULL, given);
    if (given->set & OPTION_VERSION)
        return run_version(given);
    if (given->command)
        return given->command->run(given);
    output out = output_to(stderr, given->colour);
    options_help(&out, commands);
    output_finish(&out);
    return STATUS_FAILED;
}

int main(int argument_count, char **arguments)
{
    options given = {.operands = calloc((size_t)argument_count + 1, sizeof *given.operands)};
    /* A closed pipe is a failure to write like any other, and is told. */
    signal(SIGPIPE, SIG_IGN);
    int status = STATUS_FAILED;
    if (!given.operands)
        fputs("hunanecon: out of memory\n", stderr);
    else if (options_read(&given, argument_count, arguments, commands))
        status = run(&given);
    free(given.operands);
    return status;
}
