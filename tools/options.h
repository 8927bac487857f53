/* SPDX-License-Identifier: MIT */
/* The command line: commands, options, and the help made from their tables. */
#ifndef TOOLS_OPTIONS_H
#define TOOLS_OPTIONS_H

#include "output.h"

#include <stdint.h>

/* One bit for each option; a command says with them which it takes. */
typedef uint64_t option_set;

#define OPTION_BIT(number) ((option_set)1 << (number))
#define OPTION_HELP OPTION_BIT(0)
#define OPTION_VERSION OPTION_BIT(1)
#define OPTION_JSON OPTION_BIT(2)
#define OPTION_QUIET OPTION_BIT(3)
#define OPTION_UNCHECKED OPTION_BIT(4)
#define OPTION_ALL OPTION_BIT(5)
#define OPTION_STRICT OPTION_BIT(6)
#define OPTION_INDICATORS OPTION_BIT(7)
#define OPTION_PLATFORMS OPTION_BIT(8)
#define OPTION_INITIATIVES OPTION_BIT(9)
#define OPTION_SOURCES OPTION_BIT(10)
#define OPTION_COLOUR OPTION_BIT(11)
#define OPTION_OUTPUT OPTION_BIT(12)
#define OPTION_DATE OPTION_BIT(13)
#define OPTION_AREA OPTION_BIT(14)
#define OPTION_EACH OPTION_BIT(15)
#define OPTION_WITH OPTION_BIT(16)
#define OPTION_FORMAT OPTION_BIT(17)
#define OPTION_CHARSET OPTION_BIT(18)
#define OPTION_MARKED OPTION_BIT(19)
#define OPTION_TO OPTION_BIT(32)
#define OPTION_LAG OPTION_BIT(33)
#define OPTION_PERIOD OPTION_BIT(34)
#define OPTION_REFERENCE OPTION_BIT(35)
#define OPTION_MEASURES OPTION_BIT(36)
#define OPTION_SEPARATOR OPTION_BIT(37)
#define OPTION_DECIMAL OPTION_BIT(38)
#define OPTION_COLUMNS OPTION_BIT(39)
#define OPTION_MISSING OPTION_BIT(40)

enum { OPTION_MOST = 64 };

typedef struct options options;

typedef struct command {
    const char *name;
    int (*run)(const options *given); /* returns the exit status */
    option_set takes;                 /* options it knows */
    const char *arguments;            /* "[OPTION]... [FILE]..." */
    const char *summary;              /* one line */
    const char *text;                 /* what its help tells; lines as they are */
} command;

struct options {
    const command *command; /* NULL if none was given */
    option_set set;         /* bits given */
    colour_choice colour;
    const char **operands;  /* what is neither command nor option */
    size_t operand_count;
    const char *values[OPTION_MOST]; /* by the number of the bit; read with options_value() */
};

/* Reads the command line. 1 if it is good; otherwise what is wrong has been
 * told on standard error. `operands` needs room for all arguments. */
int options_read(options *given, int argument_count, char **arguments, const command *commands);
/* The value given to an option, the last one if it was given often; NULL: it was not given. */
const char *options_value(const options *given, option_set bit);
const command *options_command(const command *commands, const char *name);
/* Tells that there is no such command, and which might be meant. */
void options_no_command(const command *commands, const char *name);
void options_help(output *out, const command *commands);
void options_help_command(output *out, const command *about);

#endif
