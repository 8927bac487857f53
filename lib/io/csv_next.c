/* SPDX-License-Identifier: MIT */
/* Rows one by one: whatever the plain loop leaves. */
#include "io/csv_reader.h"

#include "base/alloc.h"
#include "io/csv_words.h"

#include <math.h>
#include <string.h>

/* An observation of the row that is open: the column it stands in, its head. */
typedef struct cell {
    size_t column;
    uint32_t head;
    hne_period period;
    char status;
} cell;

/* --- rejecting ------------------------------------------------------------------- */

hne_status hne_i_csv_reject(hne_csv_reader *reader, const hne_error *found, int64_t line, int64_t column,
                            int64_t offset, const char *text, size_t length, hne_error *error)
{
    reader->rejected++;
    if (reader->rejects.count >= reader->format.reject_limit)
        return HNE_OK;
    hne_error *kept = hne_i_alloc(sizeof *kept);
    if (!kept || !hne_i_vector_add(&reader->rejects, kept)) {
        hne_i_free(kept);
        return hne_i_fail_memory(error);
    }
    *kept = *found;
    hne_i_error_place(kept, reader->window.name, line, column, offset);
    hne_i_error_text(kept, text, length);
    return HNE_OK;
}

/* A place in the row that is open: it may have lines of its own, in quotes. */
static hne_status reject_at(hne_csv_reader *reader, const hne_error *found, const char *place, const char *text,
                            size_t length, hne_error *error)
{
    int64_t line = reader->line;
    const char *begin = reader->row.begin;
    for (const char *at = begin; at < place; at++)
        if (*at == '\n') {
            line++;
            begin = at + 1;
        }
    return hne_i_csv_reject(reader, found, line, place - begin + 1, hne_i_csv_window_offset(&reader->window, place),
                            text, length, error);
}

static hne_status reject_cell(hne_csv_reader *reader, const hne_error *found, size_t column, hne_error *error)
{
    const hne_i_csv_field *field = &reader->row.fields.items[column];
    return reject_at(reader, found, field->raw, field->text, field->length, error);
}

static hne_status reject_head(hne_csv_reader *reader, const hne_i_csv_fault *fault, hne_error *error)
{
    hne_error found;
    hne_i_fail(&found, fault->status, "%s", fault->message);
    return reject_cell(reader, &found, fault->column, error);
}

/* The text of a number, a period, a status. */
static hne_i_csv_field trimmed(const hne_csv_reader *reader, size_t column)
{
    hne_i_csv_field field = reader->row.fields.items[column];
    hne_i_csv_trim(&field.text, &field.length);
    return field;
}

/* --- cells ------------------------------------------------------------------------- */

static int32_t column_in_line(const hne_csv_reader *reader, const char *place)
{
    const char *begin = place;
    while (begin > reader->row.begin && begin[-1] != '\n')
        begin--;
    return (int32_t)(place - begin) + 1;
}

static void put(hne_csv_reader *reader, hne_i_csv_sink *sink, const cell *of)
{
    const hne_i_csv_head *head = &reader->heads.heads.items[of->head];
    size_t at = sink->count++;
    reader->observations++;
    if (sink->series)
        sink->series[at] = head->series;
    if (sink->periods)
        sink->periods[at] = of->period;
    if (sink->statuses)
        sink->statuses[at] = of->status;
    if (sink->heads)
        sink->heads[at] = of->head;
    if (sink->lines)
        sink->lines[at] = reader->line;
    if (sink->columns)
        sink->columns[at] = column_in_line(reader, reader->row.fields.items[of->column].raw);
}

static hne_status take_missing(hne_csv_reader *reader, hne_i_csv_sink *sink, const cell *of)
{
    reader->missing++;
    if (sink->is_figures) {
        reader->observations++;
        return HNE_OK;
    }
    if (sink->values)
        sink->values[sink->count] = NAN;
    put(reader, sink, of);
    return HNE_OK;
}

/* The multiplier of a figure takes the exponent, too. */
static hne_status figure_of(const hne_i_csv_number *number, const hne_i_csv_head *head, hne_unit unit, hne_figure *out,
                            hne_error *found)
{
    int32_t multiplier = head->multiplier + number->exponent;
    if (multiplier < -18 || multiplier > 18)
        return hne_i_fail(found, HNE_ERROR_RANGE, "found a number times 10^%d, expected a power from -18 to 18",
                          (int)multiplier);
    *out = (hne_figure){number->negative ? -(int64_t)number->digits : (int64_t)number->digits, number->decimals,
                        multiplier, unit, (hne_hedge)head->hedge};
    return HNE_OK;
}

/* Reads the quick way what is plain and not at the very end of the window. */
static hne_status number_of(const hne_csv_reader *reader, const hne_i_csv_field *field, hne_i_csv_number *out,
                            hne_error *found)
{
    hne_i_plain plain;
    char mark = reader->format.mark;
    if (!field->has_pairs && reader->window.end - field->text > HNE_I_PLAIN_REACH &&
        hne_i_plain_read(field->text, field->length, mark, &plain)) {
        *out = (hne_i_csv_number){plain.digits, plain.decimals, 0, plain.negative};
        return HNE_OK;
    }
    return hne_i_csv_figure(field->text, field->length, mark, out, found);
}

static hne_status take_number(hne_csv_reader *reader, hne_i_csv_sink *sink, const cell *of, hne_error *error)
{
    const hne_i_csv_field field = trimmed(reader, of->column);
    const hne_i_csv_head *head = &reader->heads.heads.items[of->head];
    hne_error found;
    hne_i_csv_number number = {0};
    hne_status status = number_of(reader, &field, &number, &found);
    if (sink->is_figures) {
        hne_figure figure = {0};
        if (!status)
            status = figure_of(&number, head, reader->heads.series.items[head->series].unit, &figure, &found);
        if (!status && sink->figures)
            sink->figures[sink->count] = figure;
    } else {
        double value = 0;
        if (!status)
            status = hne_i_csv_number_value(&number, head->multiplier, &value, &found);
        else if (status == HNE_ERROR_RANGE) /* more digits than a figure keeps */
            status = hne_i_csv_long_value(field.text, field.length, reader->format.mark, head->multiplier, &value,
                                          &found);
        if (!status && sink->values)
            sink->values[sink->count] = value;
    }
    if (status)
        return reject_cell(reader, &found, of->column, error);
    put(reader, sink, of);
    return HNE_OK;
}

static hne_status take_period(hne_csv_reader *reader, size_t column, hne_period *out, int *is_good, hne_error *error)
{
    const hne_i_csv_field field = trimmed(reader, column);
    hne_error found;
    *is_good = !hne_i_csv_period(field.text, field.length, out, &found);
    return *is_good ? HNE_OK : reject_cell(reader, &found, column, error);
}

static hne_status take_status(hne_csv_reader *reader, size_t column, char *out, int *is_good, hne_error *error)
{
    const hne_i_csv_field field = trimmed(reader, column);
    char text[48] = "";
    hne_error found;
    *out = hne_i_csv_status(field.text, field.length);
    *is_good = *out != 0;
    if (*is_good)
        return HNE_OK;
    memcpy(text, field.text, field.length < sizeof text ? field.length : sizeof text - 1);
    hne_i_csv_status_fault(text, &found);
    return reject_cell(reader, &found, column, error);
}

/* The observation in a column of the open row. *is_good becomes 0 where the
 * whole row was rejected. */
static hne_status take_cell(hne_csv_reader *reader, hne_i_csv_sink *sink, size_t column, int *is_good, hne_error *error)
{
    const hne_i_csv_plan *plan = &reader->plan;
    int by_row = plan->layout == HNE_CSV_LAYOUT_LONG, across = plan->layout == HNE_CSV_LAYOUT_SERIES_ACROSS;
    const hne_i_csv_field field = trimmed(reader, column);
    cell of = {.column = column, .head = reader->head, .period = plan->columns.items[column].period};
    hne_status status = HNE_OK;
    if (across || by_row || reader->cell == SIZE_MAX)
        status = hne_i_csv_head_of_row(&reader->heads, plan, &reader->row, across ? column : HNE_I_CSV_NO_COLUMN,
                                       &of.head, error);
    if (!status && sink->is_figures)
        status = hne_i_csv_head_try(&reader->heads, plan, of.head, error);
    if (status)
        return status;
    reader->head = of.head;
    const hne_i_csv_head *head = &reader->heads.heads.items[of.head];
    of.status = head->status;
    if (head->value_fault || (sink->is_figures && head->fault)) {
        const hne_i_csv_fault *fault = head->value_fault ? head->value_fault : head->fault;
        *is_good = fault->column == column;
        return reject_head(reader, fault, error);
    }
    if (plan->period != HNE_I_CSV_NO_COLUMN)
        status = take_period(reader, plan->period, &of.period, is_good, error);
    if (!status && *is_good && by_row && plan->status != HNE_I_CSV_NO_COLUMN)
        status = take_status(reader, plan->status, &of.status, is_good, error);
    if (status || !*is_good)
        return status;
    return hne_i_csv_is_missing(&reader->format, field.text, field.length) ? take_missing(reader, sink, &of)
                                                                             : take_number(reader, sink, &of, error);
}

/* --- rows ---------------------------------------------------------------------------- */

static int64_t lines_in(const char *at, const char *end)
{
    int64_t lines = 0;
    while (at < end && (at = memchr(at, '\n', (size_t)(end - at)))) {
        lines++;
        at++;
    }
    return lines;
}

static void leave_row(hne_csv_reader *reader)
{
    reader->line += lines_in(reader->row.begin, reader->row.next);
    reader->window.at = reader->row.next;
    reader->cell = SIZE_MAX;
}

/* A row that is longer than may be: reading goes on with the next line. */
static hne_status skip_line(hne_csv_reader *reader, hne_error *error)
{
    hne_i_csv_window *window = &reader->window;
    hne_error found;
    hne_i_fail(&found, HNE_ERROR_RANGE,
               "found a row of more than %d bytes; it may begin with a quote that is never closed",
               HNE_I_CSV_LONGEST_ROW);
    reader->row.begin = window->at;
    hne_status status = reject_at(reader, &found, window->at, window->at, 40, error);
    for (;;) {
        const char *line = memchr(window->at, '\n', (size_t)(window->end - window->at));
        window->at = line ? line + 1 : window->end;
        reader->line += line != NULL;
        if (status || line || window->is_last)
            return status;
        status = hne_i_csv_window_fill(window, error);
    }
}

static size_t line_length(const char *at, const char *end)
{
    size_t length = 0;
    while (at + length < end && at[length] != '\n' && at[length] != '\r')
        length++;
    return length;
}

/* Takes the next row apart. *is_open is 0 if there was none to be opened: at
 * the end, and where the row was blank or had to be rejected. */
static hne_status open_row(hne_csv_reader *reader, int *is_open, hne_error *error)
{
    hne_i_csv_window *window = &reader->window;
    hne_error found;
    hne_status status = HNE_OK;
    hne_i_csv_split split;
    *is_open = 0;
    while ((split = hne_i_csv_row_split(&reader->row, window->at, window->end, window->is_last,
                                        reader->plan.separator)) == HNE_I_CSV_CUT) {
        if (window->end - window->at > HNE_I_CSV_LONGEST_ROW)
            return skip_line(reader, error);
        if ((status = hne_i_csv_window_fill(window, error)) != HNE_OK)
            return status;
    }
    hne_i_csv_row *row = &reader->row;
    if (split == HNE_I_CSV_MEMORY)
        return hne_i_fail_memory(error);
    if (row->next - row->begin > HNE_I_CSV_LONGEST_ROW)
        return skip_line(reader, error);
    size_t count = row->fields.count, expected = reader->plan.columns.count;
    if (split == HNE_I_CSV_BROKEN) {
        hne_i_fail(&found, HNE_ERROR_SYNTAX, "%s", row->fault);
        status = reject_at(reader, &found, row->broken, row->broken, line_length(row->broken, row->next), error);
    } else if (count == 1 && !row->fields.items[0].length) {
        ; /* a blank line */
    } else if (count != expected) {
        hne_i_fail(&found, HNE_ERROR_FORMAT, "found %zu %s, expected %zu as in the header%s", count,
                   count == 1 ? "field" : "fields", expected,
                   row->next[-1] != '\n' ? "; the table may be cut off" : "");
        const hne_i_csv_field *field = &row->fields.items[count < expected ? count - 1 : expected];
        status = reject_at(reader, &found, field->raw, field->text, field->length, error);
    } else {
        *is_open = 1;
        return HNE_OK;
    }
    leave_row(reader);
    return status;
}

/* Observations of the open row, as far as there is room. */
static hne_status take_row(hne_csv_reader *reader, hne_i_csv_sink *sink, hne_error *error)
{
    const hne_i_csv_plan *plan = &reader->plan;
    hne_status status = HNE_OK;
    int is_good = 1;
    if (plan->layout == HNE_CSV_LAYOUT_LONG) {
        status = take_cell(reader, sink, plan->value, &is_good, error);
        leave_row(reader);
        return status;
    }
    size_t column = reader->cell == SIZE_MAX ? 0 : reader->cell;
    for (; !status && is_good && column < plan->columns.count && sink->count < sink->room; column++) {
        if (plan->columns.items[column].role != HNE_I_CSV_CELL)
            continue;
        status = take_cell(reader, sink, column, &is_good, error);
        reader->cell = column + 1;
    }
    if (column == plan->columns.count || !is_good)
        leave_row(reader);
    else
        reader->cell = column;
    return status;
}

/* Tells how far reading is; 1 if it is to stop. */
static int wants_stop(hne_csv_reader *reader)
{
    const hne_i_csv_window *window = &reader->window;
    if (!reader->progress)
        return 0;
    int64_t done = hne_i_csv_window_offset(window, window->at);
    int is_end = window->at == window->end && window->is_last;
    if (done == reader->told || (done - reader->told < HNE_I_CSV_STEP && !is_end))
        return 0;
    reader->told = done;
    return reader->progress(reader->progress_context, done, window->total) != 0;
}

static int is_at_end(const hne_csv_reader *reader)
{
    return reader->window.at == reader->window.end && reader->window.is_last;
}

static hne_status go_on(hne_csv_reader *reader, hne_i_csv_sink *sink, hne_error *error)
{
    hne_status status = HNE_OK;
    int is_open = reader->cell != SIZE_MAX;
    while (!status && sink->count < sink->room && (is_open || !is_at_end(reader))) {
        if (wants_stop(reader))
            return hne_i_fail(error, HNE_ERROR_STOPPED, "reading was stopped by the caller");
        if (!is_open)
            hne_i_csv_take_plain(reader, sink);
        if (sink->count == sink->room)
            break;
        if (!is_open && !is_at_end(reader))
            status = open_row(reader, &is_open, error);
        if (!status && is_open) {
            status = take_row(reader, sink, error);
            is_open = 0;
        }
    }
    if (!status && is_at_end(reader) && wants_stop(reader))
        return hne_i_fail(error, HNE_ERROR_STOPPED, "reading was stopped by the caller");
    return status;
}

hne_status hne_i_csv_next(hne_csv_reader *reader, hne_i_csv_sink *sink, hne_error *error)
{
    hne_error now;
    if (reader->failure.status) {
        hne_status status = reader->failure.status;
        if (error)
            *error = reader->failure;
        reader->failure.status = HNE_OK;
        return status;
    }
    hne_status status = go_on(reader, sink, &now);
    if (status && sink->count) {
        reader->failure = now;
        return HNE_OK;
    }
    if (status && error)
        *error = now;
    return status;
}
