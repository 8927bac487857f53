/* SPDX-License-Identifier: MIT */
/** @file period.h
 *  Periods: a closed range of months; and dates of reduced precision. */
#ifndef HUNANECON_PERIOD_H
#define HUNANECON_PERIOD_H

#include <hunanecon/base.h>

HNE_BEGIN_DECLS

/** A closed range of months, counted from January of year 0: month m of year
 *  y is 12 y + m - 1. A month, a quarter, a year, a year to date and a
 *  five-year plan are all the same thing. Frozen: a value of two numbers. */
typedef struct hne_period {
    int32_t first_month; /**< first month of the period */
    int32_t last_month;  /**< last month, not before the first */
} hne_period;

/** A day, month or year: month and day are 0 where they are not known. */
typedef struct hne_date {
    int32_t year;  /**< 1 to 9999; 0 means that no date is known at all */
    int32_t month; /**< 1 to 12, or 0 */
    int32_t day;   /**< 1 to 31, or 0 */
} hne_date;

/** Bytes that suffice for any printed period or date with its final NUL. */
#define HNE_PERIOD_TEXT_SIZE 24
#define HNE_DATE_TEXT_SIZE 16

HNE_API hne_period hne_period_of_year(int32_t year);
HNE_API hne_period hne_period_of_half(int32_t year, int32_t half);
HNE_API hne_period hne_period_of_quarter(int32_t year, int32_t quarter);
HNE_API hne_period hne_period_of_month(int32_t year, int32_t month);
/** January to @p month of @p year, as cumulative figures are published. */
HNE_API hne_period hne_period_year_to_date(int32_t year, int32_t month);
/** 1 if the months are in order and within years 1 to 9999, else 0. The
 *  constructors above give {0, -1}, which is not valid, for numbers out of
 *  range; functions that take a period refuse one that is not valid. */
HNE_API int32_t hne_period_is_valid(hne_period period);
HNE_API int32_t hne_period_months(hne_period period);
HNE_API int32_t hne_period_equal(hne_period a, hne_period b);
/** 1 if every month of @p inner is in @p outer (equal periods included). */
HNE_API int32_t hne_period_contains(hne_period outer, hne_period inner);
HNE_API int32_t hne_period_overlap(hne_period a, hne_period b);
/** 1 if @p after starts in the month that follows the last of @p before. */
HNE_API int32_t hne_period_adjacent(hne_period before, hne_period after);
HNE_API hne_period hne_period_shift(hne_period period, int32_t months);
/** Same months one year earlier. */
HNE_API hne_period hne_period_year_earlier(hne_period period);
/** Period of the same length that ends where this one begins. */
HNE_API hne_period hne_period_before(hne_period period);
/** Reads 2018, 2018-S1, 2018-Q3, 2018-10, 2018-01/2018-10 (SDMX and ISO 8601). */
HNE_API hne_status hne_period_parse(const char *text, hne_period *out, hne_error *error);
/** Prints the shortest of the forms that hne_period_parse() reads; returns the
 *  length without the NUL; a longer text than @p size - 1 is cut, as snprintf does. */
HNE_API size_t hne_period_print(hne_period period, char *buffer, size_t size);

HNE_API int32_t hne_date_is_valid(hne_date date);
/** Reads 2018, 2018-11, 2018-11-20. */
HNE_API hne_status hne_date_parse(const char *text, hne_date *out, hne_error *error);
HNE_API size_t hne_date_print(hne_date date, char *buffer, size_t size);
/** The month, or the whole year where the month is not known. */
HNE_API hne_period hne_date_period(hne_date date);

HNE_END_DECLS
#endif
