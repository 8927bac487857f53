/* SPDX-License-Identifier: MIT */
#include "options.h"

#include <stdio.h>
#include <string.h>

typedef struct option_row {
    option_set bit;
    char letter; /* 0: none */
    const char *name;
    const char *value; /* name of the value, NULL: takes none */
    const char *help;
} option_row;

static const option_row rows[] = {
    {OPTION_STRICT, 's', "strict", NULL, "end with status 1 for tensions and misprints, too"},
    {OPTION_UNCHECKED, 'u', "unchecked", NULL, "list the statements that could not be tested"},
    {OPTION_ALL, 'a', "all", NULL, "leave nothing out: doubts, all repairs, implied values, statements"},
    {OPTION_QUIET, 'q', "quiet", NULL, "one line for each finding, nothing if all agrees"},
    {OPTION_SOURCES, 0, "sources", NULL, "show the sources"},
    {OPTION_INDICATORS, 0, "indicators", NULL, "show the indicators and what is stated of them"},
    {OPTION_PLATFORMS, 0, "platforms", NULL, "show the platforms"},
    {OPTION_INITIATIVES, 0, "initiatives", NULL, "show the initiatives"},
    {OPTION_JSON, 'j', "json", NULL, "print JSON, for programs"},
    {OPTION_MARKED, 'm', "marked", NULL, "print the text with what was read of it marked"},
    {OPTION_DATE, 'd', "date", "DATE", "date of the release, YYYY-MM-DD, if it does not tell its own"},
    {OPTION_AREA, 'A', "area", "REGION", "region of figures whose sentence names none"},
    {OPTION_EACH, 'e', "each", NULL, "take each release for itself, not all together"},
    {OPTION_WITH, 'w', "with", "PROFILE", "add the releases to a profile in JSON (which stays as it is)"},
    {OPTION_FORMAT, 0, "format", "FORMAT", "read as \"json\", \"text\" or \"html\", whatever it looks like"},
    {OPTION_CHARSET, 0, "charset", "NAME", "the text is in this character set: GB18030, windows-1252"},
    {OPTION_COLOUR, 0, "color", "WHEN", "colour \"always\", \"never\", or on a terminal (\"auto\")"},
    {OPTION_LAG, 'l', "lag", "MONTHS", "growth over so many months: 12 (a year, as without it), 3, 1, ..."},
    {OPTION_PERIOD, 'p', "period", "PERIOD", "compare in this period; without it the last that most areas have"},
    {OPTION_REFERENCE, 'r', "reference", "AREA", "hold the others against this area, not against their mean"},
    {OPTION_MEASURES, 'm', "measures", NULL, "measures of inequality and concentration, a row for each period"},
    {OPTION_COLUMNS, 0, "columns", "LIST", "what columns hold whose names do not say it, as ROLE=NAME,...: period=when,value=amount"},
    {OPTION_SEPARATOR, 0, "separator", "NAME", "between fields: comma, semicolon, tab or bar; else the header tells"},
    {OPTION_DECIMAL, 0, "decimal", "NAME", "before decimals: point or comma"},
    {OPTION_MISSING, 0, "missing", "LIST", "texts, with commas between, that stand for missing values, beside NA, .. and the like"},
    {OPTION_TO, 't', "to", "FORM", "what is made; without it the end of FILE's name tells"},
    {OPTION_OUTPUT, 'o', "output", "FILE", "write to FILE, whole or not at all, instead of standard output"},
    {OPTION_HELP, 'h', "help", NULL, "print this help"},
    {OPTION_VERSION, 'V', "version", NULL, "print the version"},
};

enum { ROWS = sizeof rows / sizeof *rows, HELP_COLUMN = 24 };

static const option_set general = OPTION_HELP | OPTION_VERSION | OPTION_COLOUR;

static option_set known_to(const options *given)
{
    return general | (given->command ? given->command->takes : 0);
}

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
    option_set known = known_to(given);
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

static size_t number_of(option_set bit)
{
    size_t number = 0;
    while (bit >>= 1)
        number++;
    return number;
}

const char *options_value(const options *given, option_set bit)
{
    return given->values[number_of(bit)];
}

static int keep_value(options *given, const option_row *row, const char *value)
{
    if (!value) {
        if (row->letter)
            fprintf(stderr, "hunanecon: -%c needs a value: -%c %s or --%s=%s\n", row->letter, row->letter, row->value,
                    row->name, row->value);
        else
            fprintf(stderr, "hunanecon: --%s needs a value: --%s=%s\n", row->name, row->name, row->value);
        return 0;
    }
    given->values[number_of(row->bit)] = value;
    return row->bit != OPTION_COLOUR || read_colour(given, value);
}

static const option_row *find_long(option_set known, const char *name, size_t length)
{
    for (size_t i = 0; i < ROWS; i++)
        if (rows[i].bit & known && strlen(rows[i].name) == length && !strncmp(rows[i].name, name, length))
            return &rows[i];
    return NULL;
}

static const option_row *find_letter(option_set known, char letter)
{
    for (size_t i = 0; i < ROWS; i++)
        if (rows[i].bit & known && rows[i].letter == letter)
            return &rows[i];
    return NULL;
}

/* One long option; `next` is the argument after it. Returns the number of
 * arguments used, 0 if it is wrong. */
static int read_long(options *given, const char *argument, const char *next)
{
    size_t length = strcspn(argument + 2, "=");
    const char *value = argument[2 + length] ? argument + 3 + length : NULL;
    const option_row *row = find_long(known_to(given), argument + 2, length);
    if (!row) {
        no_option(given, argument);
        return 0;
    }
    given->set |= row->bit;
    if (row->value)
        return keep_value(given, row, value ? value : next) ? 1 + !value : 0;
    if (value)
        fprintf(stderr, "hunanecon: --%s takes no value, found '%s'\n", row->name, value);
    return !value;
}

/* Letters of one argument; the first that takes a value takes what follows it,
 * or the next argument. Returns as read_long(). */
static int read_letters(options *given, const char *argument, const char *next)
{
    for (const char *letter = argument + 1; *letter; letter++) {
        const option_row *row = find_letter(known_to(given), *letter);
        if (!row) {
            const char name[] = {'-', *letter, 0};
            no_option(given, name);
            return 0;
        }
        given->set |= row->bit;
        if (row->value)
            return keep_value(given, row, letter[1] ? letter + 1 : next) ? 1 + !letter[1] : 0;
    }
    return 1;
}

/* 1 if the argument is an option whose value is the argument after it. Before
 * the command is known any command's options may stand there. */
static int takes_next(const char *argument)
{
    const option_set any = ~(option_set)0;
    const option_row *row = NULL;
    if (argument[1] == '-')
        row = find_long(any, argument + 2, strlen(argument + 2));
    else if (argument[1])
        row = find_letter(any, argument[strlen(argument) - 1]);
    return row && row->value;
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
        at += 1 + takes_next(arguments[at]);
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
            used = read_letters(given, argument, i + 1 < argument_count ? arguments[i + 1] : NULL);
        if (!used)
            return 0;
        i += used;
    }
    return 1;
}

/* --- help ------------------------------------------------------------------- */

static void list_options(output *out, option_set bits)
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
        output_column(out, HELP_COLUMN);
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
        output_column(out, HELP_COLUMN);
        output_wrapped(out, each->summary);
    }
    heading(out, "options");
    list_options(out, general);
    heading(out, "examples");
    output_wrapped(out, "  hunanecon audit                 the built-in profile: Hunan, 2017 and 2018\n"
                        "  hunanecon audit release.txt     a release, as text or HTML\n"
                        "  hunanecon read --marked a.txt   what is read of it\n"
                        "  hunanecon show --indicators     what is stated in the built-in profile\n"
                        "  hunanecon growth trade.csv      growth of every series of a table");
    output_end_line(out);
    output_wrapped(out, "A FILE is a release, as text or HTML, a profile in JSON or, for growth, "
                        "compare and convert, a table in CSV; - is standard input. 'hunanecon help COMMAND' tells more "
                        "of a command.");
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
