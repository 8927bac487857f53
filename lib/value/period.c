/* SPDX-License-Identifier: MIT */
#include <hunanecon/period.h>

#include "base/text.h"
#include "value/scan.h"

#define FIRST_YEAR 1
#define LAST_YEAR 9999

static const hne_period no_period = {0, -1};

/* The parts of a year that have a name, and the letter SDMX gives them. The
 * last is the month, which needs no letter. */
static const struct {
    char letter;
    int32_t months;
    int32_t digits; /* of the number that follows the letter */
} parts[] = {
    {'A', 12, 1},
    {'S', 6, 1},
    {'T', 4, 1},
    {'Q', 3, 1},
    {'M', 1, 2},
};

/* Part number `index`, from 1, of a year that is cut into parts of `months`. */
static hne_period part_of_year(int32_t year, int32_t months, int32_t index)
{
    if (year < FIRST_YEAR || year > LAST_YEAR || index < 1 || index > 12 / months)
        return no_period;
    int32_t first = 12 * year + months * (index - 1);
    return (hne_period){first, first + months - 1};
}

hne_period hne_period_of_year(int32_t year) { return part_of_year(year, 12, 1); }
hne_period hne_period_of_half(int32_t year, int32_t half) { return part_of_year(year, 6, half); }
hne_period hne_period_of_quarter(int32_t year, int32_t quarter) { return part_of_year(year, 3, quarter); }
hne_period hne_period_of_month(int32_t year, int32_t month) { return part_of_year(year, 1, month); }

hne_period hne_period_year_to_date(int32_t year, int32_t month)
{
    hne_period last = hne_period_of_month(year, month);
    return hne_period_is_valid(last) ? (hne_period){12 * year, last.last_month} : no_period;
}

int32_t hne_period_is_valid(hne_period period)
{
    return period.first_month >= 12 * FIRST_YEAR && period.last_month <= 12 * LAST_YEAR + 11 &&
           period.first_month <= period.last_month;
}

int32_t hne_period_months(hne_period period)
{
    return hne_period_is_valid(period) ? period.last_month - period.first_month + 1 : 0;
}

int32_t hne_period_equal(hne_period a, hne_period b)
{
    return a.first_month == b.first_month && a.last_month == b.last_month;
}

int32_t hne_period_contains(hne_period outer, hne_period inner)
{
    return hne_period_is_valid(outer) && hne_period_is_valid(inner) && outer.first_month <= inner.first_month &&
           inner.last_month <= outer.last_month;
}

int32_t hne_period_overlap(hne_period a, hne_period b)
{
    return hne_period_is_valid(a) && hne_period_is_valid(b) && a.first_month <= b.last_month &&
           b.first_month <= a.last_month;
}

int32_t hne_period_adjacent(hne_period before, hne_period after)
{
    return hne_period_is_valid(before) && hne_period_is_valid(after) && after.first_month == before.last_month + 1;
}

hne_period hne_period_shift(hne_period period, int32_t months)
{
    int64_t first = (int64_t)period.first_month + months;
    int64_t last = (int64_t)period.last_month + months;
    if (!hne_period_is_valid(period) || first < 12 * FIRST_YEAR || last > 12 * LAST_YEAR + 11)
        return no_period;
    return (hne_period){(int32_t)first, (int32_t)last};
}

hne_period hne_period_year_earlier(hne_period period)
{
    return hne_period_shift(period, -12);
}

hne_period hne_period_before(hne_period period)
{
    return hne_period_shift(period, -hne_period_months(period));
}

static const char expected_forms[] = "a period such as 2018, 2018-S1, 2018-Q3, 2018-10 or 2018-01/2018-10";

/* One period without a slash; the status of what was wrong. */
static hne_status scan_simple(hne_i_scan *scan, hne_period *out)
{
    const char *begin = scan->at;
    int32_t year = hne_i_scan_number(scan, 4);
    if (year < 0)
        return hne_i_scan_fail(scan, HNE_ERROR_SYNTAX, expected_forms);
    int32_t months = 12, index = 1;
    if (hne_i_scan_char(scan, '-')) {
        size_t part = 0, count = sizeof parts / sizeof *parts;
        while (part < count && *scan->at != parts[part].letter)
            part++;
        if (part < count)
            scan->at++;
        else
            part = count - 1; /* a bare number is a month */
        months = parts[part].months;
        index = hne_i_scan_number(scan, parts[part].digits);
        if (index < 0)
            return hne_i_scan_fail(scan, HNE_ERROR_SYNTAX, expected_forms);
    }
    *out = part_of_year(year, months, index);
    if (!hne_period_is_valid(*out)) {
        scan->at = begin;
        return hne_i_scan_fail(scan, HNE_ERROR_RANGE, "a year from 0001 to 9999 and a part that a year has");
    }
    return HNE_OK;
}

hne_status hne_period_parse(const char *text, hne_period *out, hne_error *error)
{
    if (!text || !out)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "found no text or no place for the period, expected both");
    hne_i_scan scan = {text, text, error};
    hne_period whole, last;
    hne_status status = scan_simple(&scan, &whole);
    if (status == HNE_OK && hne_i_scan_char(&scan, '/')) {
        const char *begin = scan.at;
        status = scan_simple(&scan, &last);
        if (status != HNE_OK)
            return status;
        if (last.last_month < whole.last_month || last.first_month < whole.first_month) {
            scan.at = begin;
            return hne_i_scan_fail(&scan, HNE_ERROR_RANGE, "an end that is not before the beginning");
        }
        whole.last_month = last.last_month;
    }
    if (status != HNE_OK)
        return status;
    if (*scan.at)
        return hne_i_scan_fail(&scan, HNE_ERROR_SYNTAX, expected_forms);
    *out = whole;
    return HNE_OK;
}

static void write_year(hne_i_writer *writer, int32_t month)
{
    hne_i_write_padded(writer, month / 12, 4);
}

static void write_month(hne_i_writer *writer, int32_t month)
{
    write_year(writer, month);
    hne_i_write(writer, "-");
    hne_i_write_padded(writer, month % 12 + 1, 2);
}

static void write_period(hne_i_writer *writer, hne_period period)
{
    int32_t months = hne_period_months(period), begin = period.first_month % 12;
    if (months % 12 == 0 && begin == 0) {
        write_year(writer, period.first_month);
        if (months > 12) {
            hne_i_write(writer, "/");
            write_year(writer, period.last_month);
        }
    } else if (months == 1) {
        write_month(writer, period.first_month);
    } else if ((months == 3 || months == 6) && begin % months == 0) {
        write_year(writer, period.first_month);
        hne_i_write(writer, months == 3 ? "-Q" : "-S");
        hne_i_write_integer(writer, begin / months + 1);
    } else {
        write_month(writer, period.first_month);
        hne_i_write(writer, "/");
        write_month(writer, period.last_month);
    }
}

size_t hne_period_print(hne_period period, char *buffer, size_t size)
{
    hne_i_writer writer = hne_i_writer_of(buffer, size);
    if (hne_period_is_valid(period))
        write_period(&writer, period);
    return hne_i_writer_end(&writer);
}
