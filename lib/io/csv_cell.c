/* SPDX-License-Identifier: MIT */
#include "io/csv_cell.h"

#include "base/alloc.h"
#include "base/error.h"
#include "base/text.h"
#include "model/index.h"
#include "value/scan.h"

#include <math.h>
#include <string.h>

/* Length of "1970.0" without its end: so a year looks that a program took for a number with decimals. */
static size_t without_decimals(const char *text, size_t length)
{
    enum { YEAR = 4 };
    size_t end = length;
    while (end > YEAR + 1 && text[end - 1] == '0')
        end--;
    return end < length && end == YEAR + 1 && text[YEAR] == '.' ? YEAR : length;
}

hne_status hne_i_csv_period(const char *text, size_t length, hne_period *out, hne_error *error)
{
    char copy[HNE_PERIOD_TEXT_SIZE] = "";
    length = without_decimals(text, length);
    if (length < sizeof copy)
        memcpy(copy, text, length);
    if (length >= sizeof copy || memchr(text, 0, length))
        return hne_i_fail(error, HNE_ERROR_SYNTAX,
                          "found no period, expected one such as 2018, 2018-S1, 2018-Q3, 2018-10 or 2018-01/2018-10");
    return hne_period_parse(copy, out, error);
}

int hne_i_csv_periods_start(hne_i_csv_periods *periods)
{
    periods->met = hne_i_alloc_zeroed(HNE_I_CSV_MET, sizeof *periods->met);
    periods->slots = hne_i_alloc_zeroed(HNE_I_CSV_MET_SLOTS, sizeof *periods->slots);
    periods->count = 1;
    periods->last = 0;
    if (!periods->met || !periods->slots)
        return 0;
    periods->met[0].high = UINT64_MAX; /* as no text of 15 characters */
    periods->met[0].length = 1;
    return 1;
}

void hne_i_csv_periods_clear(hne_i_csv_periods *periods)
{
    hne_i_free(periods->met);
    hne_i_free(periods->slots);
    *periods = (hne_i_csv_periods){NULL, NULL, 0, 0};
}

uint32_t hne_i_csv_periods_find(hne_i_csv_periods *periods, uint64_t low, uint64_t high, const char *text,
                                size_t length)
{
    size_t slot = (size_t)(hne_i_hash_number(low ^ hne_i_hash_number(high)) % HNE_I_CSV_MET_SLOTS);
    uint32_t found;
    while ((found = periods->slots[slot]) != 0) {
        const hne_i_csv_met *met = &periods->met[found];
        if (met->low == low && met->high == high && met->length == length) /* a text may have NULs of its own */
            break;
        slot = (slot + 1) % HNE_I_CSV_MET_SLOTS;
    }
    if (!found) {
        hne_i_csv_met added = {low, high, {0, -1}, 0, (uint32_t)length};
        if (hne_i_csv_period(text, length, &added.period, NULL))
            return 0;
        if (periods->count == HNE_I_CSV_MET) { /* begin anew: a table of more periods is a strange one */
            memset(periods->slots, 0, HNE_I_CSV_MET_SLOTS * sizeof *periods->slots);
            periods->count = 1;
            periods->last = 0;
            return hne_i_csv_periods_find(periods, low, high, text, length);
        }
        found = periods->count++;
        periods->met[found] = added;
        periods->slots[slot] = (uint16_t)found;
    }
    periods->met[periods->last].next = found;
    return found;
}

/* A number being read. */
typedef struct numeral {
    char text[HNE_I_CSV_LONGEST_CELL + 1]; /* without an exponent, with a point before decimals */
    int32_t exponent;
    int negative;
} numeral;

/* "36,0" with a point as the mark, "36.0" with a comma: most likely the whole table has the other one. */
static int has_other_mark(const char *text, size_t length, char mark)
{
    const char *other = memchr(text, mark == '.' ? ',' : '.', length), *end = text + length;
    if (!other || memchr(text, mark, length))
        return 0;
    for (const char *at = text + (*text == '-'); at < end; at++)
        if (at != other && !hne_i_is_digit(*at))
            return 0;
    return 1;
}

static hne_status no_number(const char *text, size_t length, char mark, hne_error *error)
{
    const char *advice =
        has_other_mark(text, length, mark)
            ? mark == '.' ? "say so if a comma stands before decimals" : "say so if a point stands before decimals"
            : "name other texts that stand for nothing as missing values";
    char shown[48] = "";
    memcpy(shown, text, hne_i_utf8_valid(text, length < sizeof shown ? length : sizeof shown - 1));
    for (char *byte = shown; *byte; byte++)
        if ((unsigned char)*byte < 0x20 || *byte == 0x7F)
            *byte = '?';
    return hne_i_fail(error, HNE_ERROR_SYNTAX, "found \"%s\", expected a number such as %s, -4%c6 or 21343; %s", shown,
                      mark == '.' ? "37.30" : "37,30", mark, advice);
}

/* The power of ten after e or E, which is cut off; 0 if it is of another form. */
static int cut_exponent(numeral *of)
{
    char *at = of->text + strcspn(of->text, "eE");
    int32_t value = 0;
    if (!*at)
        return 1;
    *at++ = '\0';
    int negative = *at == '-';
    at += *at == '-' || *at == '+';
    if (!hne_i_is_digit(*at))
        return 0;
    for (; hne_i_is_digit(*at); at++)
        if (value < 100000)
            value = 10 * value + (*at - '0');
    of->exponent = negative ? -value : value;
    return !*at;
}

static hne_status take(const char *text, size_t length, char mark, numeral *of, hne_error *error)
{
    if (length > HNE_I_CSV_LONGEST_CELL || memchr(text, 0, length))
        return no_number(text, length, mark, error);
    memcpy(of->text, text, length);
    of->text[length] = '\0';
    of->exponent = 0;
    for (char *at = of->text; mark == ',' && *at; at++)
        *at = *at == ',' ? '.' : *at == '.' ? ',' : *at;
    of->negative = *text == '-' || (unsigned char)*text == 0xE2; /* the minus sign of typography */
    return cut_exponent(of) ? HNE_OK : no_number(text, length, mark, error);
}

hne_status hne_i_csv_figure(const char *text, size_t length, char mark, hne_i_csv_number *out, hne_error *error)
{
    numeral of;
    hne_figure figure;
    hne_status status = take(text, length, mark, &of, error);
    if (status)
        return status;
    status = hne_figure_parse_number(of.text, &figure, error);
    if (status == HNE_ERROR_SYNTAX)
        return no_number(text, length, mark, error);
    if (status)
        return status;
    out->negative = of.negative;
    out->digits = figure.digits < 0 ? (uint64_t)-figure.digits : (uint64_t)figure.digits;
    out->decimals = figure.decimals;
    out->exponent = of.exponent;
    return HNE_OK;
}

static hne_status out_of_range(hne_error *error)
{
    return hne_i_fail(error, HNE_ERROR_RANGE, "found a number that is too large or too small, expected one between "
                                              "4.95e-324 and 1.79e308 in size, or 0");
}

hne_status hne_i_csv_number_value(const hne_i_csv_number *number, int32_t multiplier, double *out, hne_error *error)
{
    double value = hne_i_csv_double(number->digits, number->exponent + multiplier - number->decimals, number->negative);
    if (isinf(value) || (value == 0 && number->digits))
        return out_of_range(error);
    *out = value;
    return HNE_OK;
}

hne_status hne_i_csv_long_value(const char *text, size_t length, char mark, int32_t multiplier, double *out,
                                hne_error *error)
{
    numeral of;
    char plain[sizeof of.text + 16];
    size_t digits = 0;
    double value;
    hne_status status = take(text, length, mark, &of, error);
    if (status)
        return status;
    for (const char *at = of.text; *at; at++) /* without commas, and with no sign but the usual one */
        if (hne_i_is_digit(*at) || *at == '.')
            plain[digits++] = *at;
    hne_i_writer writer = hne_i_writer_of(plain + digits, sizeof plain - digits);
    hne_i_write(&writer, "e");
    hne_i_write_integer(&writer, (int64_t)of.exponent + multiplier);
    hne_i_writer_end(&writer);
    if (hne_number_parse(plain, &value, NULL))
        return out_of_range(error);
    *out = of.negative ? -value : value;
    return HNE_OK;
}
