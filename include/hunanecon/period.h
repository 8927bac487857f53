/* SPDX-License-Identifier: MIT */
/** @file period.h
 *  Periods: a closed range of months; and dates of reduced precision. */
#ifndef HUNANECON_PERIOD_H
#define HUNANECON_PERIOD_H

#include <hunanecon/base.h>

HNE_BEGIN_DECLS

/** A closed range of months, counted from January of year 0: month m of year
 *  y is 12 y + m - 1. A month, a quarter, a year, a year to date and a
 *  five-year plan are all the same thing. Frozen: a value of two numbers.
 *
 *  A period is valid if its months are in order and within the years 1 to
 *  9999. Functions that would leave those years give the invalid period
 *  {0, -1}; what a function makes of an invalid period is said with each.
 *  Years are those of the proleptic Gregorian calendar. @since 0.1 */
typedef struct hne_period {
    int32_t first_month; /**< first month of the period */
    int32_t last_month;  /**< last month, not before the first */
} hne_period;

/** A day, a month or a year: month and day are 0 where they are not known.
 *  @since 0.1 */
typedef struct hne_date {
    int32_t year;  /**< 1 to 9999; 0 means that no date is known at all */
    int32_t month; /**< 1 to 12, or 0 */
    int32_t day;   /**< 1 to 31, or 0; 0 where the month is 0 */
} hne_date;

/** Bytes that suffice for any printed period with its final NUL. @since 0.1 */
#define HNE_PERIOD_TEXT_SIZE 24
/** Bytes that suffice for any printed date with its final NUL. @since 0.1 */
#define HNE_DATE_TEXT_SIZE 16

/** January to December of a year.
 *  @param year 1 to 9999
 *  @return the period; {0, -1} for a number out of range
 *  @since 0.1 */
HNE_API hne_period hne_period_of_year(int32_t year);
/** Half of a year.
 *  @param year 1 to 9999
 *  @param half 1 or 2
 *  @return the period; {0, -1} for numbers out of range
 *  @since 0.1 */
HNE_API hne_period hne_period_of_half(int32_t year, int32_t half);
/** Quarter of a year.
 *  @param year 1 to 9999
 *  @param quarter 1 to 4
 *  @return the period; {0, -1} for numbers out of range
 *  @since 0.1 */
HNE_API hne_period hne_period_of_quarter(int32_t year, int32_t quarter);
/** One month.
 *  @param year 1 to 9999
 *  @param month 1 to 12
 *  @return the period; {0, -1} for numbers out of range
 *  @since 0.1 */
HNE_API hne_period hne_period_of_month(int32_t year, int32_t month);
/** January to @p month of @p year, as cumulative figures are published.
 *  @param year 1 to 9999
 *  @param month 1 to 12, the last month included
 *  @return the period; {0, -1} for numbers out of range
 *  @since 0.1 */
HNE_API hne_period hne_period_year_to_date(int32_t year, int32_t month);

/** 1 if the months are in order and within the years 1 to 9999, else 0. @since 0.1 */
HNE_API int32_t hne_period_is_valid(hne_period period);
/** Number of months, both ends included: 12 for a year; 0 for an invalid period. @since 0.1 */
HNE_API int32_t hne_period_months(hne_period period);
/** 1 if both members are equal, also of invalid periods, else 0. @since 0.1 */
HNE_API int32_t hne_period_equal(hne_period a, hne_period b);
/** 1 if every month of @p inner is in @p outer, equal periods included; 0 if
 *  not, or if either is invalid. @since 0.1 */
HNE_API int32_t hne_period_contains(hne_period outer, hne_period inner);
/** 1 if some month is in both; 0 if none is, or if either is invalid. @since 0.1 */
HNE_API int32_t hne_period_overlap(hne_period a, hne_period b);
/** 1 if @p after starts in the month that follows the last of @p before; 0 if
 *  not, or if either is invalid. @since 0.1 */
HNE_API int32_t hne_period_adjacent(hne_period before, hne_period after);

/** The period moved by a number of months, later if positive.
 *  @param period any
 *  @param months any number
 *  @return a period of the same length; {0, -1} if @p period is invalid or
 *          the result would leave the years 1 to 9999
 *  @since 0.1 */
HNE_API hne_period hne_period_shift(hne_period period, int32_t months);
/** Same months one year earlier: hne_period_shift() by -12. @since 0.1 */
HNE_API hne_period hne_period_year_earlier(hne_period period);
/** Period of the same length that ends in the month before this one begins;
 *  {0, -1} as hne_period_shift() gives it. @since 0.1 */
HNE_API hne_period hne_period_before(hne_period period);

/** Reads a period: whole text, no spaces, capital letters.
 *
 *  | text | period |
 *  | --- | --- |
 *  | `2018`, `2018-A1` | the year |
 *  | `2018-S1`, `2018-S2` | a half |
 *  | `2018-T1` to `2018-T3` | four months |
 *  | `2018-Q1` to `2018-Q4` | a quarter |
 *  | `2018-10`, `2018-M10` | a month |
 *  | `2018-01/2018-10`, `2016/2020`, `2018-Q1/2018-Q3` | from the first month of the one to the last of the other |
 *
 *  The forms are SDMX's reporting periods (SDMX 2.1, section 6, Technical
 *  Notes) and ISO 8601's months and intervals. Days are not read.
 *  @param text NUL-ended
 *  @param[out] out the period, valid; unchanged on failure
 *  @param error optional; filled with the text and the byte offset where it goes wrong
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p text or @p out is NULL;
 *          HNE_ERROR_SYNTAX if the text has another form; HNE_ERROR_RANGE for
 *          year 0, a part that no year has (month 13), or an end before the beginning
 *  @since 0.1 */
HNE_API hne_status hne_period_parse(const char *text, hne_period *out, hne_error *error);
/** Prints the shortest of the forms that hne_period_parse() reads: a year or
 *  years before halves, quarters and months, those before two months.
 *  @param period an invalid one prints as ""
 *  @param buffer may be NULL if @p size is 0
 *  @param size bytes in the buffer; HNE_PERIOD_TEXT_SIZE suffice. A longer
 *         text is cut at size - 1 bytes and ended with NUL, as snprintf does
 *  @return length of the whole text without the NUL
 *  @since 0.1 */
HNE_API size_t hne_period_print(hne_period period, char *buffer, size_t size);

/** 1 if it is a day, month or year of the calendar between 0001 and 9999
 *  (2017-02-29 is not), else 0; also 0 for {0, 0, 0}, the date not known.
 *  @since 0.1 */
HNE_API int32_t hne_date_is_valid(hne_date date);
/** Reads `2018`, `2018-11`, `2018-11-20`: whole text, no spaces (ISO 8601).
 *  @param text NUL-ended
 *  @param[out] out the date, valid; unchanged on failure
 *  @param error optional; filled with the text and the byte offset where it goes wrong
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p text or @p out is NULL;
 *          HNE_ERROR_SYNTAX if the text has another form; HNE_ERROR_RANGE for
 *          a day that is not in the calendar, or year, month or day 0
 *  @since 0.1 */
HNE_API hne_status hne_date_parse(const char *text, hne_date *out, hne_error *error);
/** Prints the form that hne_date_parse() reads, as precise as the date is.
 *  @param date an invalid or unknown one prints as ""
 *  @param buffer may be NULL if @p size is 0
 *  @param size bytes in the buffer; HNE_DATE_TEXT_SIZE suffice; cut as snprintf does
 *  @return length of the whole text without the NUL
 *  @since 0.1 */
HNE_API size_t hne_date_print(hne_date date, char *buffer, size_t size);
/** The month of the date, or the whole year where the month is not known;
 *  {0, -1} for an invalid or unknown date. @since 0.1 */
HNE_API hne_period hne_date_period(hne_date date);

HNE_END_DECLS
#endif
