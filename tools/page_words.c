/* SPDX-License-Identifier: MIT */
/* Periods, dates and ranges as a page prints them. */
#include "page.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#define DASH "\xE2\x80\x93" /* en dash */

static const char *const months[] = {"January", "February", "March",     "April",   "May",      "June",
                                     "July",    "August",   "September", "October", "November", "December"};
static const char *const ordinals[] = {"first", "second", "third", "fourth"};

void page_period(hne_period period, char *buffer, size_t size)
{
    int first_year = period.first_month / 12, last_year = period.last_month / 12;
    int first = period.first_month % 12, last = period.last_month % 12;
    if (!hne_period_is_valid(period))
        snprintf(buffer, size, "%s", "");
    else if (first == 0 && last == 11 && first_year == last_year)
        snprintf(buffer, size, "%d", first_year);
    else if (first == 0 && last == 11)
        snprintf(buffer, size, "%d" DASH "%d", first_year, last_year);
    else if (first_year != last_year)
        snprintf(buffer, size, "%s %d " DASH " %s %d", months[first], first_year, months[last], last_year);
    else if (first == last)
        snprintf(buffer, size, "%s %d", months[first], first_year);
    else if (last - first == 5 && first % 6 == 0)
        snprintf(buffer, size, "%s half of %d", ordinals[first / 6], first_year);
    else if (last - first == 2 && first % 3 == 0)
        snprintf(buffer, size, "%s quarter of %d", ordinals[first / 3], first_year);
    else
        snprintf(buffer, size, "%s" DASH "%s %d", months[first], months[last], first_year);
}

void page_date(hne_date date, char *buffer, size_t size)
{
    if (!hne_date_is_valid(date))
        snprintf(buffer, size, "%s", "");
    else if (date.day)
        snprintf(buffer, size, "%d %s %d", (int)date.day, months[date.month - 1], (int)date.year);
    else if (date.month)
        snprintf(buffer, size, "%s %d", months[date.month - 1], (int)date.year);
    else
        snprintf(buffer, size, "%d", (int)date.year);
}

/* --- ranges ---------------------------------------------------------------------------- */

/* A bound that is an exact decimal is off by the scaling alone, and is not to
 * be pushed to the next one. */
static double outward(double value, int decimals, int up)
{
    double scale = pow(10, decimals), scaled = value * scale, nearest = nearbyint(scaled);
    if (fabs(scaled - nearest) <= 1e-9 * fmax(1, fabs(scaled)))
        return nearest / scale;
    return (up ? ceil(scaled) : floor(scaled)) / scale;
}

/* The fewest decimals that widen the range by a tenth at most. */
static int decimals_for(double lower, double upper)
{
    int decimals = 0;
    while (decimals < 6 && outward(upper, decimals, 1) - outward(lower, decimals, 0) >
                               1.1 * (upper - lower) + 1e-9 * fmax(fabs(lower), fabs(upper)))
        decimals++;
    return decimals;
}

/* With commas between groups of three digits, and without zeros that say nothing. */
static void print_number(double value, int decimals, char *buffer, size_t size)
{
    char digits[64];
    int length = snprintf(digits, sizeof digits, "%.*f", decimals, fabs(value));
    if (length < 0 || length >= (int)sizeof digits) {
        hne_number_print(value, buffer, size);
        return;
    }
    if (strchr(digits, '.'))
        while (digits[length - 1] == '0' || digits[length - 1] == '.')
            if (digits[--length] == '.')
                break;
    digits[length] = '\0';
    size_t whole = strcspn(digits, "."), used = 0;
    if (value < 0 && strspn(digits, "0.") < (size_t)length)
        used += (size_t)snprintf(buffer, size, "\xE2\x88\x92"); /* minus sign */
    for (size_t i = 0; digits[i] && used + 2 < size; i++) {
        if (i && i < whole && (whole - i) % 3 == 0 && whole > 4)
            buffer[used++] = ',';
        buffer[used++] = digits[i];
    }
    buffer[used < size ? used : size - 1] = '\0';
}

void page_range(hne_interval range, int32_t power, char *buffer, size_t size)
{
    enum { NUMBER_SIZE = 48 };
    char low[NUMBER_SIZE], high[NUMBER_SIZE];
    double scale = pow(10, power), lower = range.lower / scale, upper = range.upper / scale;
    int has_lower = isfinite(lower), has_upper = isfinite(upper);
    int decimals = decimals_for(has_lower ? lower : upper, has_upper ? upper : lower);
    print_number(outward(lower, decimals, 0), decimals, low, sizeof low);
    print_number(outward(upper, decimals, 1), decimals, high, sizeof high);
    if (hne_interval_is_empty(range) || (!has_lower && !has_upper))
        snprintf(buffer, size, "%s", "");
    else if (!has_upper)
        snprintf(buffer, size, "%s or more", low);
    else if (!has_lower)
        snprintf(buffer, size, "%s or less", high);
    else if (!strcmp(low, high))
        snprintf(buffer, size, "%s", low);
    else
        snprintf(buffer, size, "%s to %s", low, high);
}
