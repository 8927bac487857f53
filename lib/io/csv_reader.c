/* SPDX-License-Identifier: MIT */
#include "io/csv_reader.h"

#include "base/alloc.h"
#include "value/nearest.h"

#include <string.h>

/* --- the header -------------------------------------------------------------------- */

static hne_status fail_at_header(const hne_csv_reader *reader, hne_status status, hne_error *error)
{
    hne_i_error_place(error, reader->window.name, reader->line, 1, -1);
    return status;
}

/* Takes the row at window.at apart, however much has to be brought for it. */
static hne_status split_header(hne_csv_reader *reader, char separator, hne_error *error)
{
    hne_i_csv_window *window = &reader->window;
    hne_i_csv_split split;
    while ((split = hne_i_csv_row_split(&reader->row, window->at, window->end, window->is_last, separator)) ==
           HNE_I_CSV_CUT) {
        if (window->end - window->at > HNE_I_CSV_LONGEST_ROW)
            return fail_at_header(reader, hne_i_fail(error, HNE_ERROR_SYNTAX, "found a header of more than %d bytes, "
                                  "expected the names of columns; is this a table?", HNE_I_CSV_LONGEST_ROW), error);
        hne_status status = hne_i_csv_window_fill(window, error);
        if (status)
            return status;
    }
    if (split == HNE_I_CSV_MEMORY)
        return hne_i_fail_memory(error);
    if (split == HNE_I_CSV_WHOLE)
        return HNE_OK;
    hne_i_fail(error, HNE_ERROR_SYNTAX, "%s", reader->row.fault);
    hne_i_error_place(error, window->name, reader->line, reader->row.broken - reader->row.begin + 1,
                      hne_i_csv_window_offset(window, reader->row.broken));
    return HNE_ERROR_SYNTAX;
}

/* At least so many bytes, unless the table ends before. */
static hne_status bring(hne_csv_reader *reader, int64_t count, hne_error *error)
{
    hne_status status = HNE_OK;
    while (!status && reader->window.end - reader->window.at < count && !reader->window.is_last)
        status = hne_i_csv_window_fill(&reader->window, error);
    return status;
}

/* Passes over a byte order mark, blank lines, and a line such as sep=; */
static hne_status find_header(hne_csv_reader *reader, hne_error *error)
{
    static const char mark[] = "\xEF\xBB\xBF", told[] = "sep=";
    hne_i_csv_window *window = &reader->window;
    hne_status status = bring(reader, 8, error);
    if (!status && window->end - window->at >= 3 && memcmp(window->at, mark, 3) == 0)
        window->at += 3;
    while (!status && window->at < window->end && (*window->at == '\n' || *window->at == '\r')) {
        reader->line += *window->at++ == '\n';
        status = bring(reader, 8, error);
    }
    if (!status && window->end - window->at > 5 && memcmp(window->at, told, 4) == 0 && strchr(",;|\t", window->at[4]) &&
        (window->at[5] == '\n' || window->at[5] == '\r')) {
        if (!reader->format.separator)
            reader->format.separator = window->at[4];
        window->at += 5;
        return find_header(reader, error);
    }
    if (!status && window->at == window->end)
        return fail_at_header(reader,
                              hne_i_fail(error, HNE_ERROR_SYNTAX,
                                         "found nothing, expected a header with the names of columns"),
                              error);
    return status;
}

static hne_status plan_with(hne_csv_reader *reader, char separator, hne_i_csv_plan *plan, hne_error *error)
{
    *plan = (hne_i_csv_plan){.layout = HNE_CSV_LAYOUT_BY_HEADER};
    hne_status status = split_header(reader, separator, error);
    return status ? status : hne_i_csv_plan_make(plan, &reader->row, &reader->format, separator, reader->window.name,
                                                 reader->line, error);
}

/* The one separator with which the header makes sense. Where none does, what
 * is told is what is wrong with the one that parts most. */
static hne_status find_separator(hne_csv_reader *reader, char *out, hne_error *error)
{
    static const char separators[] = ",;\t|";
    hne_error best, now;
    size_t most = 0, good = 0;
    for (const char *each = separators; *each; each++) {
        hne_i_csv_plan plan;
        hne_status status = plan_with(reader, *each, &plan, &now);
        size_t columns = plan.columns.count;
        hne_i_csv_plan_clear(&plan);
        if (status == HNE_ERROR_MEMORY || status == HNE_ERROR_FILE) {
            if (error)
                *error = now;
            return status;
        }
        if (!status)
            *out = *each;
        good += !status;
        if (status && (each == separators || columns > most)) {
            best = now;
            most = columns;
        }
    }
    if (good == 1)
        return HNE_OK;
    if (good)
        return fail_at_header(reader,
                              hne_i_fail(error, HNE_ERROR_FORMAT,
                                         "found a header that makes sense with more than one separator; say which "
                                         "it is"),
                              error);
    if (error)
        *error = best;
    return best.status;
}

static hne_status read_header(hne_csv_reader *reader, hne_error *error)
{
    hne_status status = find_header(reader, error);
    char separator = reader->format.separator;
    if (!status && !separator)
        status = find_separator(reader, &separator, error);
    if (!status)
        status = plan_with(reader, separator, &reader->plan, error);
    if (status)
        return status;
    for (const char *at = reader->row.begin; at < reader->row.next; at++)
        reader->line += *at == '\n';
    reader->has_cr =
        reader->row.next - reader->row.begin > 1 && reader->row.next[-1] == '\n' && reader->row.next[-2] == '\r';
    reader->window.at = reader->row.next;
    return HNE_OK;
}

/* --- opening and closing ----------------------------------------------------------- */

static hne_i_csv_step_kind kind_of(const hne_csv_reader *reader, size_t column)
{
    const hne_i_csv_plan *plan = &reader->plan;
    return column == plan->period                    ? HNE_I_CSV_PERIOD
           : column == plan->value                   ? HNE_I_CSV_VALUE
           : column == plan->status                  ? HNE_I_CSV_STATUS
           : hne_i_csv_plan_is_head(plan, column)    ? HNE_I_CSV_RUN
                                                     : HNE_I_CSV_SKIP;
}

static int find_steps(hne_csv_reader *reader)
{
    for (size_t i = 0; reader->plan.layout == HNE_CSV_LAYOUT_LONG && i < reader->plan.columns.count; i++) {
        hne_i_csv_step step = {kind_of(reader, i), 1};
        size_t count = reader->steps.count;
        if (step.kind == HNE_I_CSV_RUN && count && reader->steps.items[count - 1].kind == HNE_I_CSV_RUN)
            reader->steps.items[count - 1].columns++;
        else if (!hne_i_vector_add(&reader->steps, step))
            return 0;
    }
    return 1;
}

static hne_status start(hne_csv_reader *reader, const hne_csv_format *format, hne_error *error)
{
    reader->line = 1;
    reader->cell = SIZE_MAX;
    if (!hne_i_csv_format_copy(&reader->format, format) || !hne_i_csv_periods_start(&reader->periods))
        return hne_i_fail_memory(error);
    hne_status status = read_header(reader, error);
    if (!status && !find_steps(reader))
        status = hne_i_fail_memory(error);
    return status;
}

static hne_csv_reader *new_reader(void)
{
    hne_csv_reader *reader = hne_i_alloc_zeroed(1, sizeof *reader);
    if (reader)
        reader->window.descriptor = -1;
    return reader;
}

static hne_status finish(hne_csv_reader *reader, const hne_csv_format *format, hne_status status, hne_csv_reader **out,
                         hne_error *error)
{
    if (!status)
        status = start(reader, format, error);
    if (status)
        hne_csv_reader_free(reader);
    else
        *out = reader;
    return status;
}

hne_status hne_csv_reader_open_file(const char *path, const hne_csv_format *format, hne_csv_reader **out,
                                    hne_error *error)
{
    if (!path || !out)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "found no path or no place for the reader, expected both");
    hne_csv_reader *reader = new_reader();
    if (!reader)
        return hne_i_fail_memory(error);
    return finish(reader, format, hne_i_csv_window_of_file(&reader->window, path, error), out, error);
}

hne_status hne_csv_reader_open_memory(const char *bytes, size_t length, const char *name, const hne_csv_format *format,
                                      hne_csv_reader **out, hne_error *error)
{
    if ((!bytes && length) || !out)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "found no bytes or no place for the reader, expected both");
    hne_csv_reader *reader = new_reader();
    if (!reader)
        return hne_i_fail_memory(error);
    return finish(reader, format, hne_i_csv_window_of_memory(&reader->window, bytes, length, name, error), out, error);
}

hne_status hne_csv_reader_open_stream(hne_csv_source *source, void *context, const char *name,
                                      const hne_csv_format *format, hne_csv_reader **out, hne_error *error)
{
    if (!source || !out)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "found no source or no place for the reader, expected both");
    hne_csv_reader *reader = new_reader();
    if (!reader)
        return hne_i_fail_memory(error);
    return finish(reader, format, hne_i_csv_window_of_stream(&reader->window, source, context, name, error), out,
                  error);
}

void hne_csv_reader_free(hne_csv_reader *reader)
{
    if (!reader)
        return;
    for (size_t i = 0; i < reader->rejects.count; i++)
        hne_error_free(reader->rejects.items[i]);
    hne_i_vector_clear(&reader->rejects);
    hne_i_vector_clear(&reader->steps);
    hne_i_csv_format_clear(&reader->format);
    hne_i_csv_plan_clear(&reader->plan);
    hne_i_csv_heads_clear(&reader->heads);
    hne_i_csv_row_clear(&reader->row);
    hne_i_csv_window_close(&reader->window);
    hne_i_csv_periods_clear(&reader->periods);
    hne_i_free(reader);
}

/* --- reading ------------------------------------------------------------------------- */

void hne_csv_reader_set_progress(hne_csv_reader *reader, hne_csv_progress *progress, void *context)
{
    if (!reader)
        return;
    reader->progress = progress;
    reader->progress_context = context;
}

static hne_status check(const hne_csv_reader *reader, size_t room, const size_t *count, hne_error *error)
{
    return reader && room && count ? HNE_OK
                                   : hne_i_fail(error, HNE_ERROR_ARGUMENT,
                                                "found no reader, no room or no place for the count, expected "
                                                "all of them");
}

hne_status hne_csv_reader_next_values(hne_csv_reader *reader, size_t room, int32_t *series, hne_period *periods,
                                      double *values, char *statuses, size_t *count, hne_error *error)
{
    HNE_I_TO_NEAREST(hne_csv_reader_next_values, reader, room, series, periods, values, statuses, count, error)
    hne_i_csv_sink sink = {.room = room, .series = series, .periods = periods, .values = values, .statuses = statuses};
    hne_status status = check(reader, room, count, error);
    if (!status)
        status = hne_i_csv_next(reader, &sink, error);
    if (!status)
        *count = sink.count;
    return status;
}

hne_status hne_csv_reader_next_figures(hne_csv_reader *reader, size_t room, int32_t *series, hne_period *periods,
                                       hne_figure *figures, char *statuses, size_t *count, hne_error *error)
{
    hne_i_csv_sink sink = {.room = room, .series = series, .periods = periods, .figures = figures,
                           .statuses = statuses, .is_figures = 1};
    hne_status status = check(reader, room, count, error);
    if (!status)
        status = hne_i_csv_next(reader, &sink, error);
    if (!status)
        *count = sink.count;
    return status;
}

/* --- what is known of it ------------------------------------------------------------- */

hne_csv_layout hne_csv_reader_layout(const hne_csv_reader *reader)
{
    return reader ? reader->plan.layout : HNE_CSV_LAYOUT_BY_HEADER;
}

int32_t hne_csv_reader_separator(const hne_csv_reader *reader)
{
    return reader ? reader->plan.separator : 0;
}

size_t hne_csv_reader_series_count(const hne_csv_reader *reader)
{
    return reader ? reader->heads.series.count : 0;
}

const char *hne_csv_reader_series_text(const hne_csv_reader *reader, size_t series, hne_csv_column column)
{
    if (!reader || series >= reader->heads.series.count)
        return "";
    return hne_i_csv_series_text(&reader->heads.series.items[series], column);
}

hne_unit hne_csv_reader_series_unit(const hne_csv_reader *reader, size_t series)
{
    return reader && series < reader->heads.series.count ? reader->heads.series.items[series].unit : (hne_unit){""};
}

int64_t hne_csv_reader_observation_count(const hne_csv_reader *reader) { return reader ? reader->observations : 0; }
int64_t hne_csv_reader_missing_count(const hne_csv_reader *reader) { return reader ? reader->missing : 0; }
int64_t hne_csv_reader_rejected_count(const hne_csv_reader *reader) { return reader ? reader->rejected : 0; }

const hne_error *hne_csv_reader_rejected(const hne_csv_reader *reader, size_t index)
{
    return reader && index < reader->rejects.count ? reader->rejects.items[index] : NULL;
}
