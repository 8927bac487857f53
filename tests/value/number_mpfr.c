/* SPDX-License-Identifier: MIT */
/* Numbers as text, judged by MPFR and the C library.
 *
 *     number_mpfr [COUNT]
 *
 * reads and prints COUNT random numbers: texts of 1 to 800 digits, among them
 * texts on, just below and just above the midpoint of two doubles, must be
 * read as MPFR reads them; doubles must be printed with the fewest digits that
 * read back, and with those of printf where it needs as many. */
#include "random.h"

#include <hunanecon.h>

#include <inttypes.h>
#include <mpfr.h>
#include <stdio.h>
#include <stdlib.h>

static uint64_t faults;

static void report(const char *what, const char *text, double got, double wanted)
{
    if (faults++ < 20)
        printf("%s: \"%s\" gave %a, expected %a\n", what, text, got, wanted);
}

/* What the text means, rounded once to a double. */
static double judge(const char *text)
{
    mpfr_t value;
    mpfr_init2(value, 53);
    int inexact = mpfr_strtofr(value, text, NULL, 10, MPFR_RNDN);
    mpfr_subnormalize(value, inexact, MPFR_RNDN);
    double rounded = mpfr_get_d(value, MPFR_RNDN);
    mpfr_clear(value);
    return rounded;
}

static int has_other_digit_than_zero(const char *text)
{
    return strcspn(text, "123456789") < strcspn(text, "e");
}

static void check_text(const char *text)
{
    double got = 7, wanted = judge(text);
    hne_status status = hne_number_parse(text, &got, NULL);
    int out_of_range = isinf(wanted) || (wanted == 0 && has_other_digit_than_zero(text));
    if (out_of_range ? status != HNE_ERROR_RANGE : status != HNE_OK || memcmp(&got, &wanted, sizeof got) != 0)
        report("read", text, got, wanted);
}

static void random_digits(char *text, size_t count)
{
    for (size_t i = 0; i < count; i++)
        text[i] = (char)('0' + random_below(10));
    text[count] = '\0';
}

static void check_random_text(void)
{
    char text[1000];
    size_t count = 1 + random_below(random_below(8) ? 25 : 800), at = 0;
    if (random_bits() & 1)
        text[at++] = '-';
    random_digits(text + at, count);
    at += count;
    if (random_bits() & 1) {
        text[at++] = '.';
        size_t decimals = 1 + random_below(20);
        random_digits(text + at, decimals);
        at += decimals;
    }
    snprintf(text + at, sizeof text - at, "e%d", (int)random_below(700) - 350 - (int)(count > 25 ? count : 0));
    check_text(text);
}

/* The decimal midpoint of a double and the next, whole, and its nearest neighbours in the last place. */
static void check_midpoint(double value)
{
    char text[1200];
    mpfr_t midpoint, next;
    value = fabs(value);
    if (value == DBL_MAX)
        return;
    mpfr_set_emin(-1200); /* room for half of the least subnormal and twice the greatest double */
    mpfr_set_emax(1200);
    mpfr_init2(midpoint, 60);
    mpfr_init2(next, 60);
    mpfr_set_d(midpoint, value, MPFR_RNDN);
    mpfr_set_d(next, nextafter(value, INFINITY), MPFR_RNDN);
    mpfr_add(midpoint, midpoint, next, MPFR_RNDN);
    mpfr_div_2ui(midpoint, midpoint, 1, MPFR_RNDN);
    mpfr_snprintf(text, sizeof text, "%.780Re", midpoint);
    mpfr_set_emin(-1073);
    mpfr_set_emax(1024);
    check_text(text);
    char *last = strchr(text, 'e') - 1;
    *last = '1'; /* every midpoint ends in zeros there */
    check_text(text);
    while (*--last == '0')
        ;
    (*last)--;
    check_text(text);
    mpfr_clear(midpoint);
    mpfr_clear(next);
}

/* Significant digits of a printed number, without the zeros at its end. */
static size_t significant_digits(const char *text, char *digits)
{
    size_t count = 0;
    for (; *text && *text != 'e'; text++)
        if (*text >= '0' && *text <= '9' && (count || *text != '0'))
            digits[count++] = *text;
    while (count && digits[count - 1] == '0')
        count--;
    digits[count] = '\0';
    return count;
}

static void check_printing(double value)
{
    char ours[64], theirs[64], our_digits[64], their_digits[64];
    double again;
    hne_number_print(value, ours, sizeof ours);
    if (hne_number_parse(ours, &again, NULL) != HNE_OK || memcmp(&again, &value, sizeof value) != 0)
        report("printed, read", ours, again, value);
    if (strtod(ours, NULL) != value)
        report("printed, read by the C library", ours, strtod(ours, NULL), value);
    int precision = 0;
    do
        snprintf(theirs, sizeof theirs, "%.*e", precision, value);
    while (strtod(theirs, NULL) != value && precision++ < 16);
    size_t our_count = significant_digits(ours, our_digits), their_count = significant_digits(theirs, their_digits);
    if (our_count > their_count || (our_count == their_count && strcmp(our_digits, their_digits) != 0))
        report("printed", ours, value, strtod(theirs, NULL));
}

int main(int count, char **arguments)
{
    uint64_t wanted = count > 1 ? strtoull(arguments[1], NULL, 10) : getenv("HNE_TEST_EFFORT") ? 10000 : 100000;
    mpfr_set_emin(-1073);
    mpfr_set_emax(1024);
    for (uint64_t i = 0; i < wanted; i++) {
        double value = random_bits() & 1 ? random_of_any_size() : random_finite();
        check_printing(value);
        check_random_text();
        if (i % 16 == 0)
            check_midpoint(value);
    }
    mpfr_free_cache();
    printf("%" PRIu64 " numbers read and printed, %" PRIu64 " faults\n", wanted, faults);
    return faults ? EXIT_FAILURE : EXIT_SUCCESS;
}
