/* SPDX-License-Identifier: MIT */
#include "options.h"

#include <stdio.h>
#include <string.h>

typedef struct option_row {
    unsigned bit;
    char letter; /* 0: none */
    const char *name;
    const char *value; /* name of the value, NULL: takes none */
    const char *help;
} option_row;

static const option_row rows[] = {
    {OPTION_STRICT, 's', "strict", NULL, "end with status 1 for tensions, too"},
    {OPTION_UNCHECKED, 'u', "unchecked", NULL, "list the statements that could not be tested"},
    {OPTION_ALL, 'a', "all", NULL, "leave nothing out: all repairs, implied values, statements"},
    {OPTION_QUIET, 'q', "quiet", NULL, "one line for each finding, nothing if all agrees"},
    {OPTION_SOURCES, 0, "sources", NULL, "show the sources"},
    {OPTION_INDICATORS, 0, "indicators", NULL, "show the indicators and what is stated of them"},
    {OPTION_PLATFORMS, 0, "platforms", NULL, "show the platforms"},
    {OPTION_INITIATIVES, 0, "initiatives", NULL, "show the initiatives"},
    {OPTION_JSON, 'j', "json", NULL, "print JSON, for programs"},
    {OPTION_COLOUR, 0, "color", "WHEN", "colour \"always\", \"never\", or on a terminal (\"auto\")"},
    {OPTION_HELP, 'h', "help", NULL, "print this help"},
    {OPTION_VERSION, 'V', "version", NULL, "print the version"},
};

enum { ROWS = sizeof rows / sizeof *rows, GENERAL = OPTION_HELP | OPTION_VERSION | OPTION_COLOUR };

/* --- what might be meant ------------------------------------------------- */

static int least(int a, int b) { return a < b ? a : b; }

/* Letters to change, add, drop or swap to make one word the other. */
static int distance(const char *a, const char *b)
{
    enum { LONGEST = 24 };
    int table[LONGEST + 1][LONGEST + 1];
    int m = (int)strlen(a), n = (int)strlen(b);
    if (m > LONGEST || n > LONGEST)
        return LONGEST;
    for (int i = 0; i <= m; i++)
        for (int j = 0; j <= n; j++) {
            if (!i || !j) {
                table[i][j] = i + j;
                continue;
            }
            int change = table[i - 1][j - 1] + (a[i - 1] != b[j - 1]);
            table[i][j] = least(change, least(table[i - 1][j], table[i][j - 1]) + 1);
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                table[i][j] = least(table[i][j], table[i - 2][j - 2] + 1);
        }
    return table[m][n];
}

/* A candidate counts if it is begun by the word or differs from it little. */
static void consider(const char *given, const char *candidate, const char **best, int *best_distance)
{
    size_t length = strlen(given);
    int far = length > 1 && !strncmp(given, candidate, length) ? 0 : distance(given, candidate);
    if (far < *best_distance && far <= 1 + (int)length / 4) {
        *best = candidate;
        *best_distance = far;
    }
}

static void suggest(const char *prefix, const char *best, const char *help)
{
    if (best)
        fprintf(stderr, "; did you mean '%s%s'?\n", prefix, best);
    else
        fprintf(stderr, "; try 'hunanecon %s'\n", help);
}

void options_no_command(const command *commands, const char *name)
{
    const char *best = NULL;
    int far = 99;
    for (const command *each = commands; each->name; each++)
        consider(name, each->name, &best, &far);
    fprintf(stderr, "hunanecon: there is no command '%s'", name);
    suggest("", best, "--help");
}

static void no_option(const options *given, const char *name)
{
    const char *best = NULL;
    char help[64] = "--help";
    int far = 99;
    unsigned known = GENERAL | (given->command ? given->command->takes : 0);
    for (size_t i = 0; i < ROWS; i++)
        if (rows[i].bit & known && !strncmp(name, "--", 2))
            consider(name + 2, rows[i].name, &best, &far);
    if (given->command) {
        snprintf(help, sizeof help, "help %s", given->command->name);
        fprintf(stderr, "hunanecon: '%s' has no option '%s'", given->command->name, name);
    } else {
        fprintf(stderr, "hunanecon: there is no option '%s' before the command", name);
    }
    suggest("--", best, help);
}

/* --- reading --------------------------------------------------------------- */

static int read_colour(options *given, const char *value)
{
    static const char *const names[] = {[COLOUR_AUTO] = "auto", [COLOUR_ALWAYS] = "always", [COLOUR_NEVER] = "never"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (!strcmp(value, names[i])) {
            given->colour = (colour_choice)i;
            return 1;
        }
    fprintf(stderr, "hunanecon: found '%s' after --color; expected 'auto', 'always' or 'never'\n", value);
    return 0;
}

/* One long option; `next` is the argument after it. Returns the number of
 * arguments used, 0 if it is wrong. */
static int read_long(options *given, const char *argument, const char *next)
{
    unsigned known = GENERAL | (given->command ? given->command->takes : 0);
    size_t length = strcspn(argument + 2, "=");
    const char *value = argument[2 + length] ? argument + 3 + length : NULL;
    for (size_t i = 0; i < ROWS; i++) {
        if (!(rows[i].bit & known) || strlen(rows[i].name) != length || strncmp(rows[i].name, argument + 2, length))
            continue;
        given->set |= rows[i].bit;
        if (rows[i].value) {
            const char *taken = value ? value : next;
            if (taken)
                return read_colour(given, taken) ? 1 + !value : 0;
            fprintf(stderr, "hunanecon: --%s needs a value: --%s=%s\n", rows[i].name, rows[i].name, rows[i].value);
            return 0;
        }
        if (value)
            fprintf(stderr, "hunanecon: --%s takes no value, found '%s'\n", rows[i].name, value);
        return !value;
    }
    no_option(given, argument);
    return 0;
}

static int read_letters(options *given, const char *argument)
{
    unsigned known = GENERAL | (given->command ? given->command->takes : 0);
    for (const char *letter = argument + 1; *letter; letter++) {
        size_t i = 0;
        while (i < ROWS && !(rows[i].bit & known && rows[i].letter == *letter))
            i++;
        if (i == ROWS) {
            const char name[] = {'-', *letter, 0};
            no_option(given, name);
            return 0;
        }
        given->set |= rows[i].bit;
    }
    return 1;
}

const command *options_command(const command *commands, const char *name)
{
    while (commands->name && strcmp(commands->name, name))
        commands++;
    return commands->name ? commands : NULL;
}

int options_read(options *given, int argument_count, char **arguments, const command *commands)
{
    int ended = 0;
    /* The command first: it decides which options there are. */
    int at = 1;
    while (at < argument_count && arguments[at][0] == '-' && arguments[at][1])
        at += !strcmp(arguments[at], "--color") ? 2 : 1;
    if (at < argument_count && !(given->command = options_command(commands, arguments[at]))) {
        options_no_command(commands, arguments[at]);
        return 0;
    }
    int command_at = at;
    for (int i = 1; i < argument_count;) {
        const char *argument = arguments[i];
        int used = 1;
        if (i == command_at)
            ;
        else if (ended || argument[0] != '-' || !argument[1])
            given->operands[given->operand_count++] = argument;
        else if (!strcmp(argument, "--"))
            ended = 1;
        else if (argument[1] == '-')
            used = read_long(given, argument, i + 1 < argument_count ? arguments[i + 1] : NULL);
        else
            used = read_letters(given, argument);
        if (!used)
            return 0;
        i += used;
    }
    return 1;
}

/* --- help ------------------------------------------------------------------- */

static void list_options(output *out, unsigned bits)
{
    for (size_t i = 0; i < ROWS; i++) {
        if (!(rows[i].bit & bits))
            continue;
        output_column(out, 0);
        if (rows[i].letter)
            output_format(out, "  -%c, --%s", rows[i].letter, rows[i].name);
        else
            output_format(out, "      --%s", rows[i].name);
        if (rows[i].value)
            output_format(out, "=%s", rows[i].value);
        output_column(out, 22);
        output_wrapped(out, rows[i].help);
    }
}

static void heading(output *out, const char *text)
{
    output_end_line(out);
    output_style(out, STYLE_HEADING);
    output_text(out, text);
    output_style(out, STYLE_PLAIN);
    output_end_line(out);
}

/* Long lines are hard to read, however wide the terminal is. */
static void limit_width(output *out)
{
    out->width = least(out->width, 88);
}

void options_help(output *out, const command *commands)
{
    limit_width(out);
    output_wrapped(out, "hunanecon finds the figure in a statistical release that cannot be right.");
    heading(out, "usage");
    output_wrapped(out, "  hunanecon COMMAND [OPTION]... [FILE]...");
    heading(out, "commands");
    for (const command *each = commands; each->name; each++) {
        output_format(out, "  %s", each->name);
        output_column(out, 22);
        output_wrapped(out, each->summary);
    }
    heading(out, "options");
    list_options(out, GENERAL);
    heading(out, "examples");
    output_wrapped(out, "  hunanecon audit                 the built-in profile: Hunan, 2017 and 2018\n"
                        "  hunanecon audit release.json    a profile of your own\n"
                        "  hunanecon show --indicators     what is stated in the built-in profile");
    output_end_line(out);
    output_wrapped(out, "A FILE is a profile in JSON; - is standard input. 'hunanecon help COMMAND' tells more of a "
                        "command.");
    output_end_line(out);
    output_wrapped(out, "Exit status: 0 all agrees; 1 something cannot be right; 2 a file could not be read, the "
                        "output not be written, or the command line is wrong.");
}

void options_help_command(output *out, const command *about)
{
    limit_width(out);
    output_format(out, "hunanecon %s: ", about->name);
    output_text(out, about->summary);
    output_end_line(out);
    heading(out, "usage");
    output_format(out, "  hunanecon %s %s", about->name, about->arguments);
    output_end_line(out);
    heading(out, "options");
    list_options(out, about->takes | OPTION_HELP | OPTION_COLOUR);
    output_end_line(out);
    output_wrapped(out, about->text);
}
