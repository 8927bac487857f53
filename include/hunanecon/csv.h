/* SPDX-License-Identifier: MIT */
/** @file csv.h
 *  Observations as CSV: tables of one's own, in and out.
 *
 *  A reader takes a table from a file, from memory or from a function, a part
 *  of it at a time, so that a table larger than memory passes through. It gives
 *  observations as plain arrays (hne_csv_reader_next_values(), for computing),
 *  as figures that keep their digits and hedges (hne_csv_reader_next_figures()),
 *  or all at once as a profile (hne_profile_read_csv()).
 *
 *  The page doc/csv.md tells which tables are read, by which names columns are
 *  known, and what is written. In short: text in UTF-8, with or without a byte
 *  order mark; RFC 4180 quoting; lines that end in LF or CRLF; a header; columns
 *  in any order. An observation that cannot be read is rejected and told of
 *  (hne_csv_reader_rejected()), and reading goes on; nothing else is left out. */
#ifndef HUNANECON_CSV_H
#define HUNANECON_CSV_H

#include <hunanecon/base.h>
#include <hunanecon/figure.h>
#include <hunanecon/period.h>
#include <hunanecon/profile.h>

HNE_BEGIN_DECLS

/** How observations lie in a table. @since 0.1 */
typedef enum hne_csv_layout {
    HNE_CSV_LAYOUT_BY_HEADER = 0,     /**< whichever the names of the columns tell */
    HNE_CSV_LAYOUT_LONG = 1,          /**< one observation a row: a column of periods and one of values */
    HNE_CSV_LAYOUT_PERIODS_ACROSS = 2, /**< wide: a series a row, a column for each period */
    HNE_CSV_LAYOUT_SERIES_ACROSS = 3, /**< wide: a period a row, a column for each series */
    HNE_CSV_LAYOUT_FORCE_INT32 = 0x7fffffff /**< fixes the size of the type */
} hne_csv_layout;

/** What a column holds. Expect roles that are not here. @since 0.1 */
typedef enum hne_csv_column {
    HNE_CSV_COLUMN_BY_NAME = 0,     /**< what its name says; a name that says nothing is a dimension */
    HNE_CSV_COLUMN_IGNORED = 1,     /**< not looked at */
    HNE_CSV_COLUMN_INDICATOR = 2,   /**< code of the indicator, or of the series */
    HNE_CSV_COLUMN_AREA = 3,        /**< reference area (SDMX REF_AREA) */
    HNE_CSV_COLUMN_DIMENSION = 4,   /**< another thing that tells series apart: partner, product */
    HNE_CSV_COLUMN_NAME = 5,        /**< name of the indicator, for reading */
    HNE_CSV_COLUMN_PERIOD = 6,      /**< period (SDMX TIME_PERIOD): a form of hne_period_parse(), or a year as 1970.0 */
    HNE_CSV_COLUMN_VALUE = 7,       /**< the number (SDMX OBS_VALUE) */
    HNE_CSV_COLUMN_STATUS = 8,      /**< observation status, a letter (SDMX OBS_STATUS) */
    HNE_CSV_COLUMN_HEDGE = 9,       /**< hedge word: about, almost, over */
    HNE_CSV_COLUMN_UNIT = 10,       /**< unit, by code or word, with a multiplier word or without */
    HNE_CSV_COLUMN_MULTIPLIER = 11, /**< unit multiplier: a power of ten (SDMX UNIT_MULT) or a word */
    HNE_CSV_COLUMN_ASPECT = 12,     /**< level, growth, share, ..., as in the JSON of a profile */
    HNE_CSV_COLUMN_BASIS = 13,      /**< year_on_year, ..., as there */
    HNE_CSV_COLUMN_BASE_PERIOD = 14, /**< of the bases that have one */
    HNE_CSV_COLUMN_REFERENCE = 15,  /**< code of the indicator held against */
    HNE_CSV_COLUMN_CURRENCY = 16,   /**< currency of the values that grew */
    HNE_CSV_COLUMN_PRICES = 17,     /**< current or constant */
    HNE_CSV_COLUMN_NATURE = 18,     /**< flow, stock or ratio */
    HNE_CSV_COLUMN_CERTAIN = 19,    /**< yes, or no for what was guessed */
    HNE_CSV_COLUMN_FORCE_INT32 = 0x7fffffff /**< fixes the size of the type */
} hne_csv_column;

/* --- the form of a table --------------------------------------------------- */

/** What is known of a table beforehand. Everything has a default: a table whose
 *  header leaves no doubt needs none of it. @since 0.1 */
typedef struct hne_csv_format hne_csv_format;

/** Makes a format of defaults.
 *  @param[out] out the format; the caller frees it with hne_csv_format_free()
 *  @param error optional
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p out is NULL; HNE_ERROR_MEMORY
 *  @since 0.1 */
HNE_API hne_status hne_csv_format_new(hne_csv_format **out, hne_error *error);
/** Frees a format; NULL is allowed. Readers have taken what they need of it. @since 0.1 */
HNE_API void hne_csv_format_free(hne_csv_format *format);
/** Sets the character between fields.
 *  @param format not NULL
 *  @param separator a comma, semicolon, bar or tab; 0, the default, reads it from the header (or a first
 *         line such as "sep=;") and writes a comma
 *  @param error optional
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p format is NULL, or for another character
 *  @since 0.1 */
HNE_API hne_status hne_csv_format_set_separator(hne_csv_format *format, int32_t separator, hne_error *error);
/** Sets the character before decimals: a point, the default, or a comma. With a comma numbers may be grouped by points
 *  (21.343,3), with a point by commas (21,343.3).
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p format is NULL, or for another character
 *  @since 0.1 */
HNE_API hne_status hne_csv_format_set_decimal_mark(hne_csv_format *format, int32_t mark, hne_error *error);
/** Sets how observations lie. By default the header tells: with a column of periods and one of values it is long;
 *  with periods among its names, periods lie across; with a column of periods and none of values, series do.
 *  Written is long by default; series across is not written.
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p format is NULL, or for a layout that there is not
 *  @since 0.1 */
HNE_API hne_status hne_csv_format_set_layout(hne_csv_format *format, hne_csv_layout layout, hne_error *error);
/** Sets what a column holds, whatever its name says by itself. Any number of columns; the last word counts.
 *  @param format not NULL
 *  @param name as the header has it, every byte; copied
 *  @param column what it holds
 *  @param error optional
 *  @return HNE_OK; HNE_ERROR_ARGUMENT for NULL, or a role that there is not; HNE_ERROR_MEMORY
 *  @since 0.1 */
HNE_API hne_status hne_csv_format_set_column(hne_csv_format *format, const char *name, hne_csv_column column,
                                             hne_error *error);
/** Adds a text that stands for a missing value, beside "", "NA", "N/A", "n/a", "n.a.", "#N/A", "NaN", "nan", "null",
 *  "NULL", "none", ".", "..", "...", ":", "-" and "--".
 *  @param format not NULL
 *  @param code every byte of the field, at most 31; copied
 *  @param error optional
 *  @return HNE_OK; HNE_ERROR_ARGUMENT for NULL or a longer text; HNE_ERROR_MEMORY
 *  @since 0.1 */
HNE_API hne_status hne_csv_format_add_missing(hne_csv_format *format, const char *code, hne_error *error);
/** Sets how many rejected observations a reader remembers with place and reason; 20 by default. All are counted.
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p format is NULL
 *  @since 0.1 */
HNE_API hne_status hne_csv_format_set_reject_limit(hne_csv_format *format, size_t limit, hne_error *error);

/* --- reading ------------------------------------------------------------------- */

/** A table being read. One thread at a time. @since 0.1 */
typedef struct hne_csv_reader hne_csv_reader;

/** Gives bytes of a table, for hne_csv_reader_open_stream().
 *  @param context as handed over
 *  @param buffer to be filled
 *  @param room bytes in it, at least 1
 *  @return number of bytes given, at most @p room; 0 at the end; -1 if it failed
 *  @since 0.1 */
typedef int64_t hne_csv_source(void *context, char *buffer, size_t room);
/** Hears how far a reader is, and may stop it; must return (no longjmp, no exception).
 *  @param context as handed over
 *  @param done bytes read
 *  @param total bytes in all; -1 if that is not known
 *  @return 0 to go on, anything else to stop
 *  @since 0.1 */
typedef int32_t hne_csv_progress(void *context, int64_t done, int64_t total);

/** Opens a table in a file and reads its header.
 *  @param path of the file; also its name in errors; copied
 *  @param format NULL for one of defaults
 *  @param[out] out the reader; the caller frees it with hne_csv_reader_free(); unchanged on failure
 *  @param[out] error where and why it failed; may be NULL
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p path or @p out is NULL; HNE_ERROR_FILE if it cannot be opened or read;
 *          HNE_ERROR_SYNTAX if it is empty, or its header is not UTF-8, is cut off in quotes, or is longer than 1 MiB;
 *          HNE_ERROR_FORMAT if the header names no layout, leaves the separator or the layout in doubt, or lacks a
 *          column that the layout needs; HNE_ERROR_NOT_FOUND if a column of the format is not in the header;
 *          HNE_ERROR_DUPLICATE for two columns of one role, or two equal periods or series across; HNE_ERROR_MEMORY
 *  @since 0.1 */
HNE_API hne_status hne_csv_reader_open_file(const char *path, const hne_csv_format *format, hne_csv_reader **out,
                                            hne_error *error);
/** Opens a table in memory, which is not copied and has to stay until the reader is freed.
 *  @param bytes may be NULL if @p length is 0
 *  @param length in bytes
 *  @param name for errors; NULL for "(memory)"; copied
 *  @param format NULL for one of defaults
 *  @param[out] out the reader; the caller frees it with hne_csv_reader_free(); unchanged on failure
 *  @param[out] error where and why it failed; may be NULL
 *  @return as hne_csv_reader_open_file()
 *  @since 0.1 */
HNE_API hne_status hne_csv_reader_open_memory(const char *bytes, size_t length, const char *name,
                                              const hne_csv_format *format, hne_csv_reader **out, hne_error *error);
/** Opens a table that a function gives piece by piece: a pipe, a socket, what a program inflates.
 *  @param source called when more is needed
 *  @param context handed to it
 *  @param name for errors; NULL for "(stream)"; copied
 *  @param format NULL for one of defaults
 *  @param[out] out the reader; the caller frees it with hne_csv_reader_free(); unchanged on failure
 *  @param[out] error where and why it failed; may be NULL
 *  @return as hne_csv_reader_open_file(); HNE_ERROR_FILE if the source fails
 *  @since 0.1 */
HNE_API hne_status hne_csv_reader_open_stream(hne_csv_source *source, void *context, const char *name,
                                              const hne_csv_format *format, hne_csv_reader **out, hne_error *error);
/** Frees a reader and closes its file; NULL is allowed. @since 0.1 */
HNE_API void hne_csv_reader_free(hne_csv_reader *reader);
/** Has a function told how far reading is, about once in a quarter of a MiB. If it says stop, what has been read is
 *  still given, and the next call ends with HNE_ERROR_STOPPED; a call after that reads on.
 *  @param reader NULL is allowed
 *  @param progress NULL for none
 *  @param context handed to it
 *  @since 0.1 */
HNE_API void hne_csv_reader_set_progress(hne_csv_reader *reader, hne_csv_progress *progress, void *context);

/** Reads the next observations as plain numbers: element i of each array is of the i-th observation, in the order
 *  of the table, row by row.
 *
 *  A value is the printed number times 10 to its multiplier, rounded once to the nearest double; a hedge is left
 *  out. Missing values are given, as NaN. What tells series apart is all that a row says beside period, value,
 *  status, hedge and multiplier: indicator, area, dimensions, unit, aspect, basis and so on.
 *  @param reader not NULL
 *  @param room observations that each array has room for, at least 1
 *  @param[out] series place of the series among those of the reader, from 0 in order of appearance; may be NULL
 *  @param[out] periods may be NULL
 *  @param[out] values may be NULL
 *  @param[out] statuses the letter of the observation status, 'A' where none is given; may be NULL
 *  @param[out] count observations given, fewer than @p room at the end only or before a stop; 0 at the end
 *  @param[out] error where and why it failed; may be NULL
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p reader or @p count is NULL or @p room is 0; HNE_ERROR_FILE if the file or
 *          source fails; HNE_ERROR_STOPPED if the progress function says so; HNE_ERROR_RANGE beyond 2,147,483,647
 *          series; HNE_ERROR_MEMORY. What had been read before a failure is given first, with HNE_OK.
 *  @since 0.1 */
HNE_API hne_status hne_csv_reader_next_values(hne_csv_reader *reader, size_t room, int32_t *series,
                                              hne_period *periods, double *values, char *statuses, size_t *count,
                                              hne_error *error);
/** Reads the next observations as hne_csv_reader_next_values() does, but as figures: digits, decimals, multiplier,
 *  unit and hedge as printed. Missing values are counted and not given.
 *  @param reader not NULL
 *  @param room observations that each array has room for, at least 1
 *  @param[out] series as there; may be NULL
 *  @param[out] periods may be NULL
 *  @param[out] figures may be NULL
 *  @param[out] statuses as there; may be NULL
 *  @param[out] count observations given; 0 at the end
 *  @param[out] error where and why it failed; may be NULL
 *  @return as hne_csv_reader_next_values(); a number of more digits than a figure holds is rejected
 *  @since 0.1 */
HNE_API hne_status hne_csv_reader_next_figures(hne_csv_reader *reader, size_t room, int32_t *series,
                                               hne_period *periods, hne_figure *figures, char *statuses,
                                               size_t *count, hne_error *error);

/** The layout that is read; HNE_CSV_LAYOUT_BY_HEADER if it is NULL. @since 0.1 */
HNE_API hne_csv_layout hne_csv_reader_layout(const hne_csv_reader *reader);
/** The separator that is read; 0 if it is NULL. @since 0.1 */
HNE_API int32_t hne_csv_reader_separator(const hne_csv_reader *reader);
/** Number of series met so far; 0 if it is NULL. @since 0.1 */
HNE_API size_t hne_csv_reader_series_count(const hne_csv_reader *reader);
/** What a series is called in a column: its indicator, area, unit, ...
 *  @param reader may be NULL
 *  @param series its place
 *  @param column INDICATOR, AREA, DIMENSION (all of them, with '.' between), NAME, UNIT, ASPECT, BASIS, BASE_PERIOD,
 *         REFERENCE, CURRENCY, PRICES or NATURE
 *  @return the text as read; "" where the table says nothing, past the end, and for another column.
 *          Borrowed, and good as long as the reader.
 *  @since 0.1 */
HNE_API const char *hne_csv_reader_series_text(const hne_csv_reader *reader, size_t series, hne_csv_column column);
/** Unit of a series; no unit where none is said, or past the end. @since 0.1 */
HNE_API hne_unit hne_csv_reader_series_unit(const hne_csv_reader *reader, size_t series);
/** Observations given so far, missing ones included; 0 if it is NULL. @since 0.1 */
HNE_API int64_t hne_csv_reader_observation_count(const hne_csv_reader *reader);
/** Observations so far whose value is missing; 0 if it is NULL. @since 0.1 */
HNE_API int64_t hne_csv_reader_missing_count(const hne_csv_reader *reader);
/** Observations and rows rejected so far; 0 if it is NULL. A row that cannot be taken apart counts as one.
 *  @since 0.1 */
HNE_API int64_t hne_csv_reader_rejected_count(const hne_csv_reader *reader);
/** A rejected observation, as an error: its source, line, column, text and the reason.
 *  @param reader may be NULL
 *  @param index from 0, in the order of the table
 *  @return NULL past the end, and beyond the limit of the format. Borrowed, and good as long as the reader.
 *  @since 0.1 */
HNE_API const hne_error *hne_csv_reader_rejected(const hne_csv_reader *reader, size_t index);

/* --- profiles --------------------------------------------------------------------- */

/** Reads the rest of a table as a profile: each indicator (and area, and other dimension) an indicator, each
 *  observation that is not missing a statement.
 *
 *  The code of an indicator is what its column says; where several have that in common, what tells them apart follows
 *  it, after points: "gdp.Hunan". Without a column for it the code is what there is of dimensions and area, or
 *  "value". A unit that all levels of an indicator have is also the indicator's. A reference to a code that the table
 *  has no observation of becomes an indicator of which nothing is stated.
 *  @param reader opened; what was read from it before is not in the profile
 *  @param[out] out the profile; the caller gives it back with hne_profile_unref(); unchanged on failure
 *  @param[out] error where and why it failed; may be NULL
 *  @return HNE_OK, also if observations were rejected, which hne_csv_reader_rejected_count() tells;
 *          HNE_ERROR_ARGUMENT for NULL; HNE_ERROR_NOT_FOUND if no observation could be read though some were rejected,
 *          with the first of them as the error; HNE_ERROR_FILE, HNE_ERROR_STOPPED as hne_csv_reader_next_values();
 *          HNE_ERROR_RANGE beyond what a profile holds; HNE_ERROR_MEMORY
 *  @since 0.1 */
HNE_API hne_status hne_profile_read_csv(hne_csv_reader *reader, hne_profile **out, hne_error *error);
/** Writes the statements of a profile to a file, which is replaced whole or left as it was (as
 *  hne_profile_write_file() does it).
 *
 *  Written are the columns that are needed; reading them gives the same statements. What is no statement a table of
 *  observations cannot hold: sources and places in them, breakdowns, platforms, initiatives, names in a second
 *  language.
 *  @param profile to write; unchanged
 *  @param format separator, decimal mark and layout; NULL for commas, points and a long table
 *  @param path of the file
 *  @param[out] error why it failed; may be NULL
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p profile or @p path is NULL, or for a layout that is not written;
 *          HNE_ERROR_FILE if the file or its directory cannot be written or the disk is full; HNE_ERROR_MEMORY
 *  @since 0.1 */
HNE_API hne_status hne_profile_write_csv_file(const hne_profile *profile, const hne_csv_format *format,
                                              const char *path, hne_error *error);
/** Writes the same text to memory.
 *  @param profile to write; unchanged
 *  @param format as hne_profile_write_csv_file() takes it
 *  @param[out] out the text, with a NUL after it; the caller frees it with hne_free()
 *  @param[out] length of the text in bytes, without the NUL
 *  @param[out] error why it failed; may be NULL
 *  @return HNE_OK; HNE_ERROR_ARGUMENT for NULL, or a layout that is not written; HNE_ERROR_MEMORY
 *  @since 0.1 */
HNE_API hne_status hne_profile_write_csv_memory(const hne_profile *profile, const hne_csv_format *format, char **out,
                                                size_t *length, hne_error *error);

HNE_END_DECLS
#endif
