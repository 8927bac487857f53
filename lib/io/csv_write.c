/* SPDX-License-Identifier: MIT */
#include "io/csv_write.h"

#include "base/error.h"

#include <string.h>

/* --- fields ------------------------------------------------------------------------ */

static int needs_quotes(const hne_i_csv_writer *writer, const char *text)
{
    const char special[] = {writer->separator, '"', '\n', '\r', '\0'};
    size_t length = strlen(text);
    return text[strcspn(text, special)] || *text == ' ' || *text == '\t' ||
           (length && (text[length - 1] == ' ' || text[length - 1] == '\t'));
}

void hne_i_csv_write_field(hne_i_csv_writer *writer, const char *text)
{
    const char between[] = {writer->separator, '\0'};
    char character[] = {0, 0};
    if (writer->fields++)
        hne_i_sink_add(writer->sink, between);
    if (!needs_quotes(writer, text)) {
        hne_i_sink_add(writer->sink, text);
        return;
    }
    hne_i_sink_add(writer->sink, "\"");
    for (; *text; text++) {
        *character = *text;
        hne_i_sink_add(writer->sink, *text == '"' ? "\"\"" : character);
    }
    hne_i_sink_add(writer->sink, "\"");
}

void hne_i_csv_end_row(hne_i_csv_writer *writer)
{
    hne_i_sink_add(writer->sink, "\n");
    writer->fields = 0;
}

/* --- a long table ----------------------------------------------------------------- */

static void find_needed(hne_i_csv_writer *writer)
{
    char buffer[HNE_I_CSV_TEXT_SIZE];
    for (size_t c = 0; c < HNE_I_CSV_COLUMNS; c++) {
        const hne_i_csv_written *column = &hne_i_csv_columns[c];
        writer->is_needed[c] = !column->usual;
        for (size_t i = 0; !writer->is_needed[c] && i < hne_profile_statement_count(writer->profile); i++)
            writer->is_needed[c] = strcmp(column->text(hne_profile_statement(writer->profile, i), writer->mark, buffer),
                                          column->usual) != 0;
    }
}

static void write_long(hne_i_csv_writer *writer)
{
    char buffer[HNE_I_CSV_TEXT_SIZE];
    for (size_t c = 0; c < HNE_I_CSV_COLUMNS; c++)
        if (writer->is_needed[c])
            hne_i_csv_write_field(writer, hne_i_csv_column_name(hne_i_csv_columns[c].column));
    hne_i_csv_end_row(writer);
    for (size_t i = 0; i < hne_profile_statement_count(writer->profile); i++) {
        const hne_statement *statement = hne_profile_statement(writer->profile, i);
        for (size_t c = 0; c < HNE_I_CSV_COLUMNS; c++)
            if (writer->is_needed[c])
                hne_i_csv_write_field(writer, hne_i_csv_columns[c].text(statement, writer->mark, buffer));
        hne_i_csv_end_row(writer);
    }
}

/* --- whole ------------------------------------------------------------------------- */

static hne_status check_format(const hne_csv_format *format, hne_error *error)
{
    if (format && format->layout == HNE_CSV_LAYOUT_SERIES_ACROSS)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT,
                          "found series across, which is not written; expected a long table or periods "
                          "across");
    return HNE_OK;
}

static hne_status write_table(hne_i_sink *sink, const hne_profile *profile, const hne_csv_format *format,
                              hne_error *error)
{
    hne_i_csv_writer writer = {.sink = sink, .profile = profile, .error = error, .separator = ',', .mark = '.'};
    hne_status status = HNE_OK;
    if (format) {
        writer.separator = format->separator ? format->separator : ',';
        writer.mark = format->mark;
    }
    find_needed(&writer);
    if (format && format->layout == HNE_CSV_LAYOUT_PERIODS_ACROSS)
        status = hne_i_csv_write_across(&writer);
    else
        write_long(&writer);
    return status || !sink->text.failed ? status : hne_i_fail_memory(error);
}

hne_status hne_profile_write_csv_memory(const hne_profile *profile, const hne_csv_format *format, char **out,
                                        size_t *length, hne_error *error)
{
    if (!profile || !out || !length)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT,
                          "found NULL, expected a profile and places for the text and its length");
    hne_i_sink sink = {HNE_I_TEXT_EMPTY, NULL};
    hne_status status = check_format(format, error);
    if (!status)
        status = write_table(&sink, profile, format, error);
    if (status) {
        hne_i_text_clear(&sink.text);
        return status;
    }
    *length = sink.text.length;
    *out = hne_i_text_take(&sink.text);
    return HNE_OK;
}

hne_status hne_profile_write_csv_file(const hne_profile *profile, const hne_csv_format *format, const char *path,
                                      hne_error *error)
{
    if (!profile || !path)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "found NULL, expected a profile and the name of a file");
    hne_i_file_writer file;
    hne_status status = check_format(format, error);
    if (!status)
        status = hne_i_file_open(&file, path, error);
    if (status)
        return status;
    hne_i_sink sink = {HNE_I_TEXT_EMPTY, &file};
    status = write_table(&sink, profile, format, error);
    if (!status)
        hne_i_file_write(&file, sink.text.bytes, sink.text.length);
    hne_i_text_clear(&sink.text);
    return hne_i_file_close(&file, status);
}
