/* SPDX-License-Identifier: MIT */
#include "output.h"

#include "width.h"

#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

enum { WIDTH_PIPED = 80, WIDTH_LEAST = 40, WIDTH_MOST = 1000 };

static const char *const style_codes[] = {
    [STYLE_PLAIN] = "\033[0m",   [STYLE_HEADING] = "\033[1m",   [STYLE_FAINT] = "\033[2m",
    [STYLE_ALARM] = "\033[1;31m", [STYLE_WARNING] = "\033[1;33m", [STYLE_GOOD] = "\033[32m",
    [STYLE_ODD] = "\033[35m",
};

static int clamp(long width)
{
    return width < WIDTH_LEAST ? WIDTH_LEAST : width > WIDTH_MOST ? WIDTH_MOST : (int)width;
}

static int line_width(FILE *stream)
{
    const char *columns = getenv("COLUMNS");
    char *end;
    if (columns && *columns) {
        long width = strtol(columns, &end, 10);
        if (!*end && width > 0)
            return clamp(width);
    }
    struct winsize size;
    if (isatty(fileno(stream)) && ioctl(fileno(stream), TIOCGWINSZ, &size) == 0 && size.ws_col)
        return clamp(size.ws_col);
    return WIDTH_PIPED;
}

static int wants_colour(FILE *stream, colour_choice colour)
{
    const char *no_colour = getenv("NO_COLOR"), *terminal = getenv("TERM");
    if (colour != COLOUR_AUTO)
        return colour == COLOUR_ALWAYS;
    return !(no_colour && *no_colour) && terminal && strcmp(terminal, "dumb") && isatty(fileno(stream));
}

output output_to(FILE *stream, colour_choice colour)
{
    return (output){.stream = stream, .width = line_width(stream), .colour = wants_colour(stream, colour)};
}

static void put(output *out, const char *bytes, size_t length)
{
    if (!out->failure && fwrite(bytes, 1, length, out->stream) != length)
        out->failure = errno ? errno : EIO;
}

static void fill(output *out)
{
    while (out->column < out->wanted) {
        put(out, " ", 1);
        out->column++;
    }
}

void output_bytes(output *out, const char *text, size_t length)
{
    if (!length)
        return; /* what is wanted before the next text stays */
    fill(out);
    for (size_t at = 0; at < length;) {
        int columns;
        size_t bytes = width_next(text + at, &columns);
        if (width_is_control(text + at))
            put(out, text[at] == '\n' || text[at] == '\t' ? " " : "?", 1);
        else
            put(out, text + at, bytes);
        out->column += columns;
        at += bytes;
    }
    out->wanted = out->column;
}

void output_text(output *out, const char *text)
{
    output_bytes(out, text, strlen(text));
}

void output_format(output *out, const char *format, ...)
{
    char buffer[512];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(buffer, sizeof buffer, format, arguments);
    va_end(arguments);
    output_text(out, buffer);
}

void output_style(output *out, style chosen)
{
    if (!out->colour)
        return;
    fill(out); /* blanks stay plain */
    put(out, style_codes[chosen], strlen(style_codes[chosen]));
}

void output_column(output *out, int column)
{
    out->wanted = column > out->column ? column : out->column ? out->column + 2 : 0;
}

void output_end_line(output *out)
{
    put(out, "\n", 1);
    out->column = out->wanted = 0;
}

void output_wrapped(output *out, const char *text)
{
    int start = out->wanted > out->column ? out->wanted : out->column;
    int room = out->width - start;
    size_t next;
    do {
        size_t length = width_fold(text, room > 10 ? room : 10, &next);
        out->wanted = start;
        output_bytes(out, text, length);
        output_end_line(out);
        text += next;
    } while (*text);
}

int output_finish(output *out)
{
    if (fflush(out->stream) && !out->failure)
        out->failure = errno ? errno : EIO;
    return out->failure;
}
