/* SPDX-License-Identifier: MIT */
/* Reading CSV files and arguments of vectors. */
#include "table.h"

#include <stdio.h>

static char *read_whole(const char *path)
{
    FILE *file = fopen(path, "rb");
    if (!file)
        return NULL;
    size_t capacity = 1 << 16, length = 0, count;
    char *bytes = malloc(capacity + 1);
    while (bytes && (count = fread(bytes + length, 1, capacity - length, file)) > 0) {
        length += count;
        if (length == capacity)
            bytes = realloc(bytes, (capacity *= 2) + 1);
    }
    fclose(file);
    if (bytes)
        bytes[length] = 0;
    return bytes;
}

/* Cuts one cell off, in place: quotes go, doubled quotes become one. */
static char *cut_cell(char **at, int *ends_row)
{
    char *cell = *at, *from = *at, *to = *at;
    if (*from == '"') {
        for (from++; *from && (*from != '"' || from[1] == '"'); from++) {
            if (*from == '"')
                from++;
            *to++ = *from;
        }
        from += *from == '"';
    }
    while (*from && *from != ',' && *from != '\n' && *from != '\r')
        *to++ = *from++;
    char end = *from;
    if (end == '\r' && from[1] == '\n')
        end = *++from;
    *ends_row = end != ',';
    *at = end ? from + 1 : from;
    *to = 0;
    return cell;
}

vector_table *vector_table_read(const char *path)
{
    char *bytes = read_whole(path), *at = bytes;
    vector_table *table = calloc(1, sizeof *table);
    if (!bytes || !table) {
        free(bytes);
        free(table);
        return NULL;
    }
    size_t cells = 0, capacity = 0;
    char **all = NULL;
    while (*at) {
        int ends_row = 0;
        size_t column = 0;
        while (!ends_row) {
            if (cells == capacity)
                all = realloc(all, (capacity = capacity ? 2 * capacity : 256) * sizeof *all);
            if (!all)
                abort();
            all[cells++] = cut_cell(&at, &ends_row);
            column++;
        }
        if (!table->columns)
            table->columns = column;
        else if (column != table->columns) {
            fprintf(stderr, "%s: a row has %zu cells, the header %zu\n", path, column, table->columns);
            exit(2);
        }
    }
    table->bytes = bytes;
    table->names = all;
    table->cells = all + table->columns;
    table->rows = table->columns ? cells / table->columns - 1 : 0;
    return table;
}

void vector_table_free(vector_table *table)
{
    if (!table)
        return;
    free(table->bytes);
    free(table->names);
    free(table);
}

const char *vector_cell(const vector_table *table, size_t row, size_t column)
{
    return table->cells[row * table->columns + column];
}

size_t vector_find_column(const vector_table *table, const char *name)
{
    size_t column = 0;
    while (column < table->columns && strcmp(table->names[column], name) != 0)
        column++;
    return column;
}

size_t vector_find_row(const vector_table *table, const char *label)
{
    size_t row = 0;
    while (row < table->rows && strcmp(vector_cell(table, row, 0), label) != 0)
        row++;
    return row;
}

double vector_parse(const char *text)
{
    double value;
    return hne_number_parse(text, &value, NULL) == HNE_OK ? value : NAN;
}

double *vector_column(const vector_table *table, const char *name)
{
    size_t column = vector_find_column(table, name);
    if (column == table->columns)
        return NULL;
    double *values = malloc((table->rows + 1) * sizeof *values);
    for (size_t row = 0; values && row < table->rows; row++)
        values[row] = vector_parse(vector_cell(table, row, column));
    return values;
}

const char *vector_arg(const vector_case *of, const char *key)
{
    static char value[256];
    size_t length = strlen(key);
    for (const char *at = of->args; *at; at += strcspn(at, ";"), at += *at == ';') {
        if (strncmp(at, key, length) != 0 || (at[length] != '=' && at[length] != ';' && at[length]))
            continue;
        at += length + (at[length] == '=');
        size_t size = strcspn(at, ";");
        if (size >= sizeof value)
            return NULL;
        memcpy(value, at, size);
        value[size] = 0;
        return value;
    }
    return NULL;
}

int vector_arg_is(const vector_case *of, const char *key, const char *value)
{
    const char *found = vector_arg(of, key);
    return found && (!value || !strcmp(found, value));
}

double vector_number(const vector_case *of, const char *key)
{
    const char *found = vector_arg(of, key);
    return found ? vector_parse(found) : NAN;
}
