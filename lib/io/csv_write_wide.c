/* SPDX-License-Identifier: MIT */
/* Periods across. A row is all that statements have in common beside period
 * and value; a period that is stated twice takes another row. */
#include "io/csv_write.h"

#include "base/error.h"
#include "base/vector.h"
#include "model/index.h"

#include <stdlib.h>
#include <string.h>

/* A row: the first statement of it. */
typedef struct wide_row {
    const hne_statement *first;
    uint64_t hash;
} wide_row;

/* A statement in its place. */
typedef struct wide_cell {
    uint32_t row;
    hne_period period;
    const hne_statement *statement;
} wide_cell;

typedef struct wide_table {
    hne_i_csv_writer *writer;
    HNE_I_VECTOR(wide_row) rows;
    HNE_I_VECTOR(wide_cell) cells;
    HNE_I_VECTOR(hne_period) periods;
    hne_i_index by_key, by_place;
} wide_table;

static int is_common(const hne_i_csv_writer *writer, size_t column)
{
    return writer->is_needed[column] && hne_i_csv_columns[column].column != HNE_CSV_COLUMN_PERIOD &&
           hne_i_csv_columns[column].column != HNE_CSV_COLUMN_VALUE;
}

static uint64_t hash_of(const hne_i_csv_writer *writer, const hne_statement *statement)
{
    char buffer[HNE_I_CSV_TEXT_SIZE];
    uint64_t hash = 0;
    for (size_t c = 0; c < HNE_I_CSV_COLUMNS; c++)
        if (is_common(writer, c)) {
            const char *text = hne_i_csv_columns[c].text(statement, writer->mark, buffer);
            hash = hne_i_hash_number(hash + 1) ^ hne_i_hash_bytes(text, strlen(text));
        }
    return hash;
}

static int are_alike(const hne_i_csv_writer *writer, const hne_statement *a, const hne_statement *b)
{
    char one[HNE_I_CSV_TEXT_SIZE], other[HNE_I_CSV_TEXT_SIZE];
    for (size_t c = 0; c < HNE_I_CSV_COLUMNS; c++)
        if (is_common(writer, c) && strcmp(hne_i_csv_columns[c].text(a, writer->mark, one),
                                           hne_i_csv_columns[c].text(b, writer->mark, other)) != 0)
            return 0;
    return 1;
}

static uint64_t row_hash(const void *of, uint32_t number)
{
    const wide_table *table = of;
    return table->rows.items[number].hash;
}

static uint64_t place_hash_of(uint32_t row, hne_period period)
{
    return hne_i_hash_number((uint64_t)(uint32_t)period.first_month << 32 | (uint32_t)period.last_month) ^
           hne_i_hash_number(row);
}

static uint64_t place_hash(const void *of, uint32_t number)
{
    const wide_table *table = of;
    return place_hash_of(table->cells.items[number].row, table->cells.items[number].period);
}

static int is_taken(const wide_table *table, uint32_t row, hne_period period)
{
    size_t at = 0;
    uint32_t found;
    while ((found = hne_i_index_next(&table->by_place, place_hash_of(row, period), &at)) != HNE_I_INDEX_NONE)
        if (table->cells.items[found].row == row && hne_period_equal(table->cells.items[found].period, period))
            return 1;
    return 0;
}

/* A row in which the period is free, a new one if there is none. */
static int find_row(wide_table *table, const hne_statement *statement, uint32_t *out)
{
    wide_row row = {statement, hash_of(table->writer, statement)};
    size_t at = 0;
    uint32_t found;
    while ((found = hne_i_index_next(&table->by_key, row.hash, &at)) != HNE_I_INDEX_NONE) {
        if (!are_alike(table->writer, table->rows.items[found].first, statement))
            continue;
        *out = found;
        if (!is_taken(table, found, hne_statement_period(statement)))
            return 1;
    }
    *out = (uint32_t)table->rows.count;
    if (!hne_i_index_reserve(&table->by_key, row_hash, table) || !hne_i_vector_add(&table->rows, row))
        return 0;
    hne_i_index_add(&table->by_key, row.hash, *out);
    return 1;
}

static int add_cell(wide_table *table, const hne_statement *statement)
{
    wide_cell cell = {.period = hne_statement_period(statement), .statement = statement};
    if (!find_row(table, statement, &cell.row) || !hne_i_index_reserve(&table->by_place, place_hash, table) ||
        !hne_i_vector_add(&table->cells, cell) || !hne_i_vector_add(&table->periods, cell.period))
        return 0;
    hne_i_index_add(&table->by_place, place_hash_of(cell.row, cell.period), (uint32_t)table->cells.count - 1);
    return 1;
}

/* By their ends, the shorter first: January, then the year to date. */
static int compare_periods(const void *a, const void *b)
{
    const hne_period *one = a, *other = b;
    if (one->last_month != other->last_month)
        return one->last_month < other->last_month ? -1 : 1;
    return one->first_month > other->first_month ? -1 : one->first_month < other->first_month;
}

static int compare_cells(const void *a, const void *b)
{
    const wide_cell *one = a, *other = b;
    if (one->row != other->row)
        return one->row < other->row ? -1 : 1;
    return compare_periods(&one->period, &other->period);
}

static void keep_each_once(wide_table *table)
{
    size_t kept = 0;
    if (table->periods.count)
        qsort(table->periods.items, table->periods.count, sizeof *table->periods.items, compare_periods);
    for (size_t i = 0; i < table->periods.count; i++)
        if (!i || compare_periods(&table->periods.items[i], &table->periods.items[i - 1]))
            table->periods.items[kept++] = table->periods.items[i];
    table->periods.count = kept;
}

static void write_header(const wide_table *table)
{
    char text[HNE_PERIOD_TEXT_SIZE];
    for (size_t c = 0; c < HNE_I_CSV_COLUMNS; c++)
        if (is_common(table->writer, c))
            hne_i_csv_write_field(table->writer, hne_i_csv_column_name(hne_i_csv_columns[c].column));
    for (size_t i = 0; i < table->periods.count; i++) {
        hne_period_print(table->periods.items[i], text, sizeof text);
        hne_i_csv_write_field(table->writer, text);
    }
    hne_i_csv_end_row(table->writer);
}

static hne_i_csv_text *text_of(hne_csv_column column)
{
    size_t c = 0;
    while (hne_i_csv_columns[c].column != column)
        c++;
    return hne_i_csv_columns[c].text;
}

/* The cells of a row, from `cell` on; where the next row begins. */
static size_t write_row(const wide_table *table, size_t cell)
{
    const wide_cell *cells = table->cells.items;
    const hne_statement *first = cells[cell].statement;
    hne_i_csv_text *value = text_of(HNE_CSV_COLUMN_VALUE);
    uint32_t row = cells[cell].row;
    char buffer[HNE_I_CSV_TEXT_SIZE];
    for (size_t c = 0; c < HNE_I_CSV_COLUMNS; c++)
        if (is_common(table->writer, c))
            hne_i_csv_write_field(table->writer, hne_i_csv_columns[c].text(first, table->writer->mark, buffer));
    for (size_t i = 0; i < table->periods.count; i++) {
        int is_here = cell < table->cells.count && cells[cell].row == row &&
                      hne_period_equal(cells[cell].period, table->periods.items[i]);
        hne_i_csv_write_field(table->writer, is_here ? value(cells[cell].statement, table->writer->mark, buffer) : "");
        cell += (size_t)is_here;
    }
    hne_i_csv_end_row(table->writer);
    return cell;
}

hne_status hne_i_csv_write_across(hne_i_csv_writer *writer)
{
    wide_table table = {.writer = writer};
    int is_good = 1;
    for (size_t i = 0; is_good && i < hne_profile_statement_count(writer->profile); i++)
        is_good = add_cell(&table, hne_profile_statement(writer->profile, i));
    if (is_good) {
        if (table.cells.count)
            qsort(table.cells.items, table.cells.count, sizeof *table.cells.items, compare_cells);
        keep_each_once(&table);
        write_header(&table);
        for (size_t cell = 0; cell < table.cells.count;)
            cell = write_row(&table, cell);
    }
    hne_i_vector_clear(&table.rows);
    hne_i_vector_clear(&table.cells);
    hne_i_vector_clear(&table.periods);
    hne_i_index_clear(&table.by_key);
    hne_i_index_clear(&table.by_place);
    return is_good ? HNE_OK : hne_i_fail_memory(writer->error);
}
