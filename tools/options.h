/* SPDX-License-Identifier: MIT */
/* The command line: commands, options, and the help made from their tables. */
#ifndef TOOLS_OPTIONS_H
#define TOOLS_OPTIONS_H

#include "output.h"

typedef enum option_bit {
    OPTION_HELP = 1 << 0,
    OPTION_VERSION = 1 << 1,
    OPTION_JSON = 1 << 2,
    OPTION_QUIET = 1 << 3,
    OPTION_UNCHECKED = 1 << 4,
    OPTION_ALL = 1 << 5,
    OPTION_STRICT = 1 << 6,
    OPTION_INDICATORS = 1 << 7,
    OPTION_PLATFORMS = 1 << 8,
    OPTION_INITIATIVES = 1 << 9,
    OPTION_SOURCES = 1 << 10,
    OPTION_COLOUR = 1 << 11
} option_bit;

typedef struct options options;

typedef struct command {
    const char *name;
    int (*run)(const options *given); /* returns the exit status */
    unsigned takes;                   /* options it knows */
    const char *arguments;            /* "[OPTION]... [FILE]..." */
    const char *summary;              /* one line */
    const char *text;                 /* what its help tells; lines as they are */
} command;

struct options {
    const command *command; /* NULL if none was given */
    unsigned set;           /* bits given */
    colour_choice colour;
    const char **operands;  /* what is neither command nor option */
    size_t operand_count;
};

/* Reads the command line. 1 if it is good; otherwise what is wrong has been
 * told on standard error. `operands` needs room for all arguments. */
int options_read(options *given, int argument_count, char **arguments, const command *commands);
const command *options_command(const command *commands, const char *name);
/* Tells that there is no such command, and which might be meant. */
void options_no_command(const command *commands, const char *name);
void options_help(output *out, const command *commands);
void options_help_command(output *out, const command *about);

#endif
