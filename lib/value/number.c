/* SPDX-License-Identifier: MIT */
/* Numbers as text without the locale: exact in both directions. */
#include <hunanecon/figure.h>

#include "base/text.h"
#include "value/big.h"
#include "value/decimal.h"
#include "value/eisel_lemire.h"
#include "value/scan.h"
#include "value/nearest.h"

#include <math.h>
#include <string.h>

/* No double, and no midpoint between two, has more significant digits than
 * 768; what follows can only tell that a number is a little more. */
#define SIGNIFICANT_DIGITS 770

/* A decimal as it is read: the value is digits * 10^exponent. */
typedef struct decimal {
    uint64_t first;   /* the digits, as long as they fit 19 */
    hne_i_big digits; /* the digits, once they do not */
    int32_t count;    /* significant digits taken */
    int64_t exponent;
    int any; /* 1 once a digit was seen, a zero included */
} decimal;

static void take_digit(decimal *number, char c, int after_point)
{
    number->any = 1;
    number->exponent -= after_point;
    uint32_t digit = (uint32_t)(c - '0');
    if (number->count < 19) {
        number->first = 10 * number->first + digit;
        number->count += number->first > 0;
        return;
    }
    if (number->count == 19)
        hne_i_big_set(&number->digits, number->first);
    if (number->count < SIGNIFICANT_DIGITS) {
        hne_i_big_scale(&number->digits, 10, digit);
        number->count++;
        return;
    }
    number->exponent++;
    if (digit) /* odd last bit: on the right side of every midpoint */
        number->digits.limbs[0] |= 1;
}

/* The power of ten after e or E; bounded, since far smaller ones overflow. */
static int scan_exponent(hne_i_scan *scan, int64_t *exponent)
{
    int64_t value = 0;
    scan->at++;
    int negative = hne_i_scan_char(scan, '-');
    if (!negative)
        hne_i_scan_char(scan, '+');
    if (!hne_i_is_digit(*scan->at))
        return 0;
    for (; hne_i_is_digit(*scan->at); scan->at++)
        if (value < INT64_MAX / 20)
            value = 10 * value + (*scan->at - '0');
    *exponent += negative ? -value : value;
    return 1;
}

static int scan_decimal(hne_i_scan *scan, decimal *number)
{
    for (; hne_i_is_digit(*scan->at); scan->at++)
        take_digit(number, *scan->at, 0);
    if (number->any && *scan->at == '.' && hne_i_is_digit(scan->at[1]))
        for (scan->at++; hne_i_is_digit(*scan->at); scan->at++)
            take_digit(number, *scan->at, 1);
    if (!number->any)
        return 0;
    return *scan->at != 'e' && *scan->at != 'E' ? 1 : scan_exponent(scan, &number->exponent);
}

static double decimal_to_double(const decimal *number, int negative)
{
    if (number->exponent > 400)
        return negative ? -INFINITY : INFINITY;
    if (number->exponent < -400 - SIGNIFICANT_DIGITS)
        return 0;
    if (number->count <= 19)
        return hne_i_decimal_to_double(number->first, negative, (int32_t)number->exponent, HNE_I_NEAREST);
    /* What the first 19 digits alone and the next number after them round to, all between rounds to. */
    int32_t exponent = (int32_t)number->exponent + number->count - 19;
    double least, most;
    if (hne_i_eisel_lemire(number->first, exponent, &least) && hne_i_eisel_lemire(number->first + 1, exponent, &most) &&
        least == most)
        return negative ? -least : least;
    return hne_i_big_to_double(&number->digits, negative, (int32_t)number->exponent, 0, HNE_I_NEAREST);
}

/* The names of what is no real number; the value of the one read, or 0. */
static double scan_name(hne_i_scan *scan)
{
    static const struct {
        const char *name;
        double value;
    } names[] = {{"inf", INFINITY}, {"nan", NAN}};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strcmp(scan->at, names[i].name) == 0) {
            scan->at += strlen(names[i].name);
            return names[i].value;
        }
    return 0;
}

/* What most numbers are: up to 19 digits with a point or without, and perhaps
 * an exponent of up to three. 0 for all others. */
static int parse_quickly(const char *at, double *out)
{
    enum { MOST_DIGITS = 19 };
    int negative = *at == '-';
    at += negative;
    const char *begin = at;
    uint64_t digits = 0;
    int32_t exponent = 0;
    for (; hne_i_is_digit(*at); at++)
        digits = 10 * digits + (uint64_t)(*at - '0');
    ptrdiff_t count = at - begin;
    if (count && *at == '.' && hne_i_is_digit(at[1])) {
        const char *point = at++;
        for (; hne_i_is_digit(*at); at++)
            digits = 10 * digits + (uint64_t)(*at - '0');
        exponent = (int32_t)(point + 1 - at);
        count -= exponent;
    }
    if (!count || count > MOST_DIGITS || !digits)
        return 0;
    if (*at == 'e') {
        int is_below = *++at == '-';
        int32_t power = 0, length = 0;
        for (at += is_below || *at == '+'; hne_i_is_digit(*at) && length < 4; at++, length++)
            power = 10 * power + (*at - '0');
        if (!length || length > 3)
            return 0;
        exponent += is_below ? -power : power;
    }
    if (*at)
        return 0;
    double value = hne_i_decimal_to_double(digits, 0, exponent, HNE_I_NEAREST);
    if (value == 0 || isinf(value))
        return 0;
    *out = negative ? -value : value;
    return 1;
}

hne_status hne_number_parse(const char *text, double *out, hne_error *error)
{
    HNE_I_TO_NEAREST(hne_number_parse, text, out, error)
    if (!text || !out)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "found no text or no place for the number, expected both");
    if (parse_quickly(text, out))
        return HNE_OK;
    hne_i_scan scan = {text, text, error};
    int negative = hne_i_scan_char(&scan, '-');
    if (!negative)
        hne_i_scan_char(&scan, '+');
    double value = scan_name(&scan);
    if (value == 0) {
        decimal number;
        number.first = 0;
        number.count = 0;
        number.exponent = 0;
        number.any = 0;
        if (!scan_decimal(&scan, &number) || *scan.at)
            return hne_i_scan_fail(&scan, HNE_ERROR_SYNTAX, "a number such as 37.3, -4.6 or 1e-9");
        value = number.count ? decimal_to_double(&number, 0) : 0;
        scan.at = text;
        if (isinf(value) || (value == 0 && number.count))
            return hne_i_scan_fail(&scan, HNE_ERROR_RANGE, "a number between 4.95e-324 and 1.79e308 in size, or 0");
    }
    *out = negative ? -value : value;
    return HNE_OK;
}

/* Decimal digits of a double: the value is 0.d1d2d3... * 10^point. */
typedef struct digits {
    char text[18];
    int32_t count, point;
} digits;

/* The digits of whole / 10^decimals, without zeros at the end. */
static void set_digits(digits *out, uint64_t whole, int32_t decimals)
{
    int32_t length = 0;
    char reversed[20];
    for (; whole % 10 == 0; whole /= 10)
        decimals--;
    for (; whole; whole /= 10)
        reversed[length++] = (char)('0' + whole % 10);
    for (int32_t i = 0; i < length; i++)
        out->text[i] = reversed[length - 1 - i];
    out->count = length;
    out->point = length - decimals;
}

/* A power of ten such that value < 10^it, or one too low, never too high. */
static int32_t estimate_point(double value)
{
    int binary;
    frexp(value, &binary);
    return (int32_t)ceil((binary - 1) * 0.30102999566398120 - 1e-10);
}

/* value * 10^power to the nearest whole number, of 14 to 18 digits; 0 where 128 bits of the power cannot tell it. */
static uint64_t scale_to_whole(uint64_t mantissa, int32_t exponent, int32_t power)
{
    enum { UNSURE = 4 }; /* units of the last bit that the product may be off */
    if (power < HNE_I_POWER_LEAST || power > HNE_I_POWER_MOST)
        return 0;
    const hne_i_power *scale = &hne_i_powers_of_five[power - HNE_I_POWER_LEAST];
    hne_i_power product = hne_i_multiply_whole(mantissa << 11, scale->high);
    uint64_t more = hne_i_multiply_whole(mantissa << 11, scale->low).high;
    product.low += more;
    product.high += product.low < more;
    /* Bits of the upper half after the point: 217706 / 2^16 is the logarithm of 10 to the base 2, near enough to tell
     * how long each power in the table is. */
    int32_t after = 10 - exponent - (int32_t)((int64_t)217706 * power >> 16);
    uint64_t half = (uint64_t)1 << (after - 1), mask = 2 * half - 1, rounded = product.high + half;
    int is_tie = (rounded & mask) == 0 && product.low < UNSURE;
    int is_nearly = (rounded & mask) == mask && product.low > UINT64_MAX - UNSURE;
    return is_tie || is_nearly ? 0 : rounded >> after;
}

/* The nearest decimal of 15, 16 or 17 digits, the first that reads back. Where any of so many digits does, the nearest
 * does, save for powers of two: those are left to others, as is what is subnormal. With 15 digits no two decimals
 * fall on one double, so that shorter ones come out with zeros at their end. */
static int shorten_by_product(double value, digits *out)
{
    enum { LEAST = 15, MOST = 17 };
    const uint64_t too_much = 100000000000000000; /* 10^MOST */
    int binary;
    uint64_t mantissa = (uint64_t)ldexp(frexp(value, &binary), 53);
    if (mantissa == (uint64_t)1 << 52 || binary < -1020)
        return 0;
    int32_t exponent = binary - 53, point = estimate_point(value);
    point += scale_to_whole(mantissa, exponent, MOST - point) >= too_much;
    for (int32_t count = LEAST; count <= MOST; count++) {
        uint64_t whole = scale_to_whole(mantissa, exponent, count - point);
        if (!whole)
            return 0;
        if (count < MOST && hne_i_decimal_to_double(whole, 0, point - count, HNE_I_NEAREST) != value)
            continue;
        set_digits(out, whole, count - point);
        return 1;
    }
    return 0;
}

/* value = rest / scale, and the values that round to it reach down by
 * below / scale and up by above / scale. */
typedef struct shortening {
    hne_i_big rest, scale, below, above;
    int closed; /* 1 if the ends of that range round to the value, too */
} shortening;

static int reaches(const hne_i_big *a, const hne_i_big *b, int closed)
{
    int order = hne_i_big_compare(a, b);
    return order > 0 || (order == 0 && closed);
}

/* rest + above beyond the scale: rounding up stays among the values that read back. */
static int reaches_top(const shortening *of)
{
    hne_i_big sum = of->rest;
    hne_i_big_add(&sum, &of->above);
    return reaches(&sum, &of->scale, of->closed);
}

static void start_shortening(double value, shortening *of)
{
    int binary;
    double fraction = frexp(value, &binary);
    int32_t exponent = binary - 53 < -1074 ? -1074 : binary - 53;
    uint64_t mantissa = (uint64_t)ldexp(fraction, binary - exponent);
    /* At a power of two the neighbour below is half as far. */
    int uneven = mantissa == (uint64_t)1 << 52 && exponent > -1074;
    of->closed = mantissa % 2 == 0;
    hne_i_big_set(&of->rest, mantissa);
    hne_i_big_set(&of->scale, 1);
    hne_i_big_set(&of->below, 1);
    int32_t up = exponent > 0 ? exponent : 0, down = exponent < 0 ? -exponent : 0;
    hne_i_big_shift(&of->rest, up + 1 + uneven);
    hne_i_big_shift(&of->scale, down + 1 + uneven);
    hne_i_big_shift(&of->below, up);
    of->above = of->below;
    hne_i_big_shift(&of->above, uneven);
}

/* Brings the value into 0.1 <= rest / scale < 1 and gives the power of ten taken out. */
static int32_t find_point(double value, shortening *of)
{
    int32_t point = estimate_point(value);
    if (point >= 0) {
        hne_i_big_times_power_of_5(&of->scale, point);
        hne_i_big_shift(&of->scale, point);
    } else {
        hne_i_big *scaled[] = {&of->rest, &of->below, &of->above};
        for (size_t i = 0; i < 3; i++) {
            hne_i_big_times_power_of_5(scaled[i], -point);
            hne_i_big_shift(scaled[i], -point);
        }
    }
    if (reaches_top(of)) { /* the estimate may be one too low, never too high */
        hne_i_big_scale(&of->scale, 10, 0);
        point++;
    }
    return point;
}

static int next_digit(shortening *of)
{
    int digit = 0;
    hne_i_big_scale(&of->rest, 10, 0);
    hne_i_big_scale(&of->below, 10, 0);
    hne_i_big_scale(&of->above, 10, 0);
    for (; hne_i_big_compare(&of->rest, &of->scale) >= 0; digit++)
        hne_i_big_subtract(&of->rest, &of->scale);
    return digit;
}

/* Shortest digits that read back, nearest to the value among those (G. L.
 * Steele, J. L. White, How to print floating-point numbers accurately, 1990,
 * with the fixed-up range of R. G. Burger, R. K. Dybvig, 1996). */
static void shorten_exactly(double value, digits *out)
{
    shortening of;
    start_shortening(value, &of);
    out->point = find_point(value, &of);
    out->count = 0;
    for (;;) {
        int digit = next_digit(&of);
        int low = reaches(&of.below, &of.rest, of.closed), high = reaches_top(&of);
        if (low || high) {
            hne_i_big_scale(&of.rest, 2, 0);
            int half = hne_i_big_compare(&of.rest, &of.scale);
            int up = low && high ? half > 0 || (half == 0 && digit % 2) : high;
            out->text[out->count++] = (char)('0' + digit + up);
            return;
        }
        out->text[out->count++] = (char)('0' + digit);
    }
}

static void write_zeros(hne_i_writer *writer, int32_t count)
{
    for (; count > 0; count--)
        hne_i_write(writer, "0");
}

/* Plain up to 21 digits before the point and 6 zeros after it, else with an exponent. */
static void write_digits(hne_i_writer *writer, const digits *number)
{
    int32_t whole = number->point, count = number->count;
    if (whole > 21 || whole < -5) {
        hne_i_write_bytes(writer, number->text, 1);
        if (count > 1) {
            hne_i_write(writer, ".");
            hne_i_write_bytes(writer, number->text + 1, (size_t)count - 1);
        }
        hne_i_write(writer, "e");
        hne_i_write_integer(writer, whole - 1);
    } else if (whole <= 0) {
        hne_i_write(writer, "0.");
        write_zeros(writer, -whole);
        hne_i_write_bytes(writer, number->text, (size_t)count);
    } else {
        hne_i_write_bytes(writer, number->text, (size_t)(count < whole ? count : whole));
        write_zeros(writer, whole - count);
        if (count > whole) {
            hne_i_write(writer, ".");
            hne_i_write_bytes(writer, number->text + whole, (size_t)(count - whole));
        }
    }
}

size_t hne_number_print(double value, char *buffer, size_t size)
{
    hne_i_writer writer = hne_i_writer_of(buffer, size);
    if (signbit(value) && !isnan(value))
        hne_i_write(&writer, "-");
    double magnitude = fabs(value);
    if (isnan(value) || isinf(value)) {
        hne_i_write(&writer, isnan(value) ? "nan" : "inf");
    } else if (magnitude == 0) {
        hne_i_write(&writer, "0");
    } else {
        digits number;
        if (!shorten_by_product(magnitude, &number))
            shorten_exactly(magnitude, &number);
        write_digits(&writer, &number);
    }
    return hne_i_writer_end(&writer);
}
