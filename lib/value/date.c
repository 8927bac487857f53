/* SPDX-License-Identifier: MIT */
#include <hunanecon/period.h>

#include "base/text.h"
#include "value/scan.h"

static int32_t days_in_month(int32_t year, int32_t month)
{
    static const int32_t days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    int leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return days[month - 1] + (month == 2 && leap);
}

int32_t hne_date_is_valid(hne_date date)
{
    if (date.year < 1 || date.year > 9999 || date.month < 0 || date.month > 12 || date.day < 0)
        return 0;
    return date.month ? date.day <= days_in_month(date.year, date.month) : date.day == 0;
}

static const char expected_forms[] = "a date such as 2018, 2018-11 or 2018-11-20";

hne_status hne_date_parse(const char *text, hne_date *out, hne_error *error)
{
    if (!text || !out)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "found no text or no place for the date, expected both");
    hne_i_scan scan = {text, text, error};
    hne_date date = {hne_i_scan_number(&scan, 4), 0, 0};
    int given = 1; /* year, month, day */
    if (date.year >= 0 && hne_i_scan_char(&scan, '-')) {
        date.month = hne_i_scan_number(&scan, 2);
        given = 2;
        if (date.month >= 0 && hne_i_scan_char(&scan, '-')) {
            date.day = hne_i_scan_number(&scan, 2);
            given = 3;
        }
    }
    if (date.year < 0 || date.month < 0 || date.day < 0 || *scan.at)
        return hne_i_scan_fail(&scan, HNE_ERROR_SYNTAX, expected_forms);
    if (!hne_date_is_valid(date) || (given >= 2 && !date.month) || (given == 3 && !date.day)) {
        scan.at = text;
        return hne_i_scan_fail(&scan, HNE_ERROR_RANGE, "a day of the calendar between 0001-01-01 and 9999-12-31");
    }
    *out = date;
    return HNE_OK;
}

size_t hne_date_print(hne_date date, char *buffer, size_t size)
{
    hne_i_writer writer = hne_i_writer_of(buffer, size);
    if (hne_date_is_valid(date)) {
        hne_i_write_padded(&writer, date.year, 4);
        if (date.month) {
            hne_i_write(&writer, "-");
            hne_i_write_padded(&writer, date.month, 2);
        }
        if (date.day) {
            hne_i_write(&writer, "-");
            hne_i_write_padded(&writer, date.day, 2);
        }
    }
    return hne_i_writer_end(&writer);
}

hne_period hne_date_period(hne_date date)
{
    if (!hne_date_is_valid(date))
        return (hne_period){0, -1};
    return date.month ? hne_period_of_month(date.year, date.month) : hne_period_of_year(date.year);
}
