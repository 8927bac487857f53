/* SPDX-License-Identifier: MIT */
#include "results.h"

#include "input.h"
#include "report.h"

#include <errno.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* --- a row ---------------------------------------------------------------------- */

static void put(results *to, const char *text)
{
    if (!to->out.failure && fputs(text, to->out.stream) < 0)
        to->out.failure = errno ? errno : EIO;
}

static void put_character(results *to, char character)
{
    if (!to->out.failure && putc(character, to->out.stream) == EOF)
        to->out.failure = errno ? errno : EIO;
}

static void put_csv(results *to, const char *const *cells)
{
    for (size_t i = 0; i < to->count; i++) {
        const char *cell = cells[i] ? cells[i] : "";
        int is_quoted = cell[strcspn(cell, ",\"\r\n")] || *cell == ' ';
        if (i)
            put_character(to, ',');
        if (!is_quoted) {
            put(to, cell);
            continue;
        }
        put_character(to, '"');
        for (; *cell; cell++) {
            if (*cell == '"')
                put_character(to, '"');
            put_character(to, *cell);
        }
        put_character(to, '"');
    }
    put_character(to, '\n');
}

static void put_json_text(results *to, const char *text)
{
    json_t *value = json_string(text);
    char *dumped = value ? json_dumps(value, JSON_ENCODE_ANY) : NULL;
    put(to, dumped ? dumped : "null");
    free(dumped);
    json_decref(value);
}

static void put_json(results *to, const char *const *cells)
{
    int any = 0;
    put(to, to->rows ? ",\n    {" : "\n    {");
    for (size_t i = 0; i < to->count; i++) {
        const char *cell = cells[i] ? cells[i] : "";
        if (!*cell)
            continue;
        put(to, any++ ? ", " : "");
        put_json_text(to, to->columns[i].name);
        put(to, ": ");
        if (to->columns[i].kind == RESULTS_NUMBER)
            put(to, cell);
        else
            put_json_text(to, cell);
    }
    put(to, "}");
}

/* Numbers end where their column does. */
static void put_table(results *to, const char *const *cells, style chosen)
{
    const char *shown[TABLE_COLUMNS];
    size_t count = 0;
    for (size_t i = 0; i < to->count; i++)
        if (to->columns[i].heading)
            shown[count++] = cells[i];
    table_row(&to->table, chosen, shown);
}

void results_row(results *to, const char *const *cells)
{
    if (to->form == AS_TABLE)
        put_table(to, cells, STYLE_PLAIN);
    else if (to->form == AS_CSV)
        put_csv(to, cells);
    else
        put_json(to, cells);
    to->rows++;
}

void results_progress(results *to, size_t done, size_t total)
{
    progress_tell(&to->shown, (int64_t)(to->round * total + done), (int64_t)(to->rounds * total));
}

void results_hide_empty(results_column *columns, const hne_csv_reader *reader, size_t column, hne_csv_column said)
{
    for (size_t i = 0; i < hne_csv_reader_series_count(reader); i++)
        if (*hne_csv_reader_series_text(reader, i, said))
            return;
    columns[column].heading = NULL;
}

/* --- all rows ---------------------------------------------------------------------- */

static void put_headings(results *to)
{
    const char *cells[TABLE_COLUMNS] = {NULL};
    for (size_t i = 0; i < to->count; i++)
        cells[i] = to->form == AS_CSV ? to->columns[i].name : to->columns[i].heading;
    if (to->form == AS_CSV)
        put_csv(to, cells);
    else
        put_table(to, cells, STYLE_HEADING);
}

static void begin_table(results *to)
{
    size_t shown = 0;
    unsigned flexible = 0, right = 0;
    for (size_t i = 0; i < to->count; i++)
        if (to->columns[i].heading) {
            flexible |= to->columns[i].kind == RESULTS_TEXT ? 1u << shown : 0;
            right |= to->columns[i].kind == RESULTS_NUMBER ? 1u << shown : 0;
            shown++;
        }
    to->table = table_of(&to->out, shown, 0, flexible);
    to->table.right = right;
}

static int print(results *to, const char *kind, const char *path, results_rows *rows, const void *context)
{
    int good = 1;
    if (to->form == AS_JSON) {
        put(to, "{\n  \"format\": \"hunanecon-");
        put(to, kind);
        put(to, "\",\n  \"version\": 1,\n  \"file\": ");
        put_json_text(to, input_name(path));
        put(to, ",\n  \"rows\": [");
    } else if (to->form == AS_TABLE) {
        begin_table(to);
        put_headings(to);
        to->rounds = 2;
        good = rows(to, context);
        table_fit(&to->table);
        put_headings(to);
    } else {
        put_headings(to);
    }
    to->rows = 0;
    to->round = to->rounds - 1;
    good = good && rows(to, context);
    if (to->form == AS_JSON)
        put(to, to->rows ? "\n  ]\n}\n" : "]\n}\n");
    return good;
}

/* --- where to -------------------------------------------------------------------------- */

static int unwritten(const char *path, int failure)
{
    fprintf(stderr, "hunanecon: %s: could not be written: %s\n", path, strerror(failure));
    return STATUS_FAILED;
}

static int open_output(results *to, colour_choice colour)
{
    int failure = to->path ? whole_file_open(&to->file, to->path) : 0;
    if (failure)
        return unwritten(to->path, failure);
    to->out = output_to(to->path ? to->file.stream : stdout, to->path ? COLOUR_NEVER : colour);
    to->shown = progress_start("writing");
    /* Rows that run over the terminal are progress enough. */
    to->shown.is_terminal = to->shown.is_terminal && (to->path || !isatty(STDOUT_FILENO));
    return STATUS_AGREES;
}

static int close_output(results *to, int good)
{
    int failure = output_finish(&to->out);
    progress_end(&to->shown);
    if (!failure && !good)
        failure = ENOMEM;
    if (!to->path)
        return failure ? report_unwritten(failure) : STATUS_AGREES;
    failure = whole_file_close(&to->file, failure);
    return failure ? unwritten(to->path, failure) : STATUS_AGREES;
}

static int find_form(const options *given, results_form *out)
{
    static const char *const names[] = {[AS_TABLE] = "table", [AS_CSV] = "csv", [AS_JSON] = "json"};
    const char *wanted = given->set & OPTION_TO     ? options_value(given, OPTION_TO)
                         : given->set & OPTION_JSON ? "json"
                                                    : NULL;
    const char *path = given->set & OPTION_OUTPUT ? options_value(given, OPTION_OUTPUT) : NULL;
    size_t length = path ? strlen(path) : 0;
    if (!wanted)
        wanted = length > 4 && !strcmp(path + length - 4, ".csv")    ? "csv"
                 : length > 5 && !strcmp(path + length - 5, ".json") ? "json"
                                                                     : "table";
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (!strcmp(wanted, names[i])) {
            *out = (results_form)i;
            return 1;
        }
    fprintf(stderr, "hunanecon: found '%s' after --to; expected 'table', 'csv' or 'json'\n", wanted);
    return 0;
}

int results_print(const options *given, const char *kind, const char *path, const results_column *columns, size_t count,
                  results_rows *rows, const void *context)
{
    results to = {.columns = columns, .count = count, .rounds = 1};
    if (given->set & OPTION_OUTPUT)
        to.path = options_value(given, OPTION_OUTPUT);
    int status = find_form(given, &to.form) ? open_output(&to, given->colour) : STATUS_FAILED;
    if (!status)
        status = close_output(&to, print(&to, kind, path, rows, context));
    return status;
}
