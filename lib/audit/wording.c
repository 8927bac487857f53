/* SPDX-License-Identifier: MIT */
#include "audit/wording.h"

#include <math.h>
#include <string.h>

/* --- periods ------------------------------------------------------------------- */

static const char *const month_names[] = {"January", "February", "March",     "April",   "May",      "June",
                                          "July",    "August",   "September", "October", "November", "December"};
static const char *const ordinals[] = {"first", "second", "third", "fourth"};
static const char *const counts[] = {"no",  "one",   "two",   "three", "four", "five",  "six",
                                     "seven", "eight", "nine", "ten",   "eleven", "twelve"};

void hne_i_word_period(hne_i_text *text, hne_period period)
{
    /* A year before the year 0 is reckoned with, too. */
    int32_t first = (period.first_month % 12 + 12) % 12, last = (period.last_month % 12 + 12) % 12;
    int32_t first_year = (period.first_month - first) / 12, last_year = (period.last_month - last) / 12;
    int32_t months = hne_period_months(period);
    if (first == 0 && last == 11) {
        hne_i_text_add_integer(text, first_year);
        if (last_year > first_year)
            hne_i_text_format(text, "-%d", (int)last_year);
    } else if (first_year != last_year) {
        hne_i_text_format(text, "%s %d to %s %d", month_names[first], (int)first_year, month_names[last],
                          (int)last_year);
    } else if (months == 1) {
        hne_i_text_format(text, "%s %d", month_names[first], (int)first_year);
    } else if (months == 6 && first % 6 == 0) {
        hne_i_text_format(text, "the %s half of %d", ordinals[first / 6], (int)first_year);
    } else if (months == 3 && first % 3 == 0) {
        hne_i_text_format(text, "the %s quarter of %d", ordinals[first / 3], (int)first_year);
    } else {
        hne_i_text_format(text, "%s-%s %d", month_names[first], month_names[last], (int)first_year);
    }
}

void hne_i_word_length(hne_i_text *text, hne_period period)
{
    int32_t months = hne_period_months(period);
    int32_t number = months % 12 ? months : months / 12;
    const char *noun = months % 12 ? "month" : "year";
    if (number >= 0 && number <= 12)
        hne_i_text_add(text, counts[number]);
    else
        hne_i_text_add_integer(text, number);
    hne_i_text_format(text, " %s%s", noun, number == 1 ? "" : "s");
}

/* --- numbers --------------------------------------------------------------------- */

typedef enum rounding { ROUND_NEAREST, ROUND_DOWN, ROUND_UP } rounding;

static double rounded(double value, rounding how)
{
    return how == ROUND_DOWN ? floor(value) : how == ROUND_UP ? ceil(value) : nearbyint(value);
}

/* Decimals that leave so many significant digits, none for large numbers. */
static int decimals_for(double value, int significant)
{
    double size = fabs(value);
    if (!isfinite(size))
        return 0;
    int before = size < 1 ? 1 : (int)floor(log10(size)) + 1;
    int decimals = significant - before;
    while (size < 0.1 && size > 0 && decimals < 12) {
        size *= 10;
        decimals++;
    }
    return decimals < 0 ? 0 : decimals;
}

/* Digits by integer arithmetic: printf would obey the locale. */
static void add_decimal(hne_i_text *text, double value, int decimals, rounding how)
{
    double scaled = rounded(value * pow(10, decimals), how);
    if (!isfinite(scaled) || fabs(scaled) > 9e15) {
        char buffer[32];
        hne_number_print(value, buffer, sizeof buffer);
        hne_i_text_add(text, buffer);
        return;
    }
    int64_t digits = (int64_t)fabs(scaled), unit = 1;
    while (decimals > 0 && digits % 10 == 0) {
        digits /= 10;
        decimals--;
    }
    for (int i = 0; i < decimals; i++)
        unit *= 10;
    if (scaled < 0)
        hne_i_text_add(text, "-");
    hne_i_text_add_integer(text, digits / unit);
    if (decimals) {
        char part[24];
        hne_i_writer writer = hne_i_writer_of(part, sizeof part);
        hne_i_write_padded(&writer, digits % unit, decimals);
        hne_i_writer_end(&writer);
        hne_i_text_format(text, ".%s", part);
    }
}

void hne_i_word_number(hne_i_text *text, double value, int significant)
{
    add_decimal(text, value, decimals_for(value, significant), ROUND_NEAREST);
}

/* How amounts of a unit are scaled for reading. */
typedef struct scale {
    double divisor;
    const char *word; /* multiplier word */
    const char *sign; /* after the number, without a space */
} scale;

static scale scale_of(double size, hne_unit unit)
{
    hne_unit_kind kind = hne_unit_kind_of(unit);
    scale found = {1, "", ""};
    if (kind == HNE_UNIT_PERCENT || kind == HNE_UNIT_POINT) {
        found.divisor = 0.01;
        found.sign = kind == HNE_UNIT_PERCENT ? "%" : "";
        return found;
    }
    for (int32_t power = 12; power >= 6; power -= 3)
        if (isfinite(size) && size >= pow(10, power)) {
            found.divisor = pow(10, power);
            found.word = hne_multiplier_word(power);
            return found;
        }
    return found;
}

static void add_unit(hne_i_text *text, scale how, hne_unit unit)
{
    char name[64];
    if (*how.word)
        hne_i_text_format(text, " %s", how.word);
    hne_unit_kind kind = hne_unit_kind_of(unit);
    if (kind == HNE_UNIT_PERCENT || kind == HNE_UNIT_COUNT || kind == HNE_UNIT_NONE)
        return;
    if (kind == HNE_UNIT_CURRENCY)
        memcpy(name, unit.code, sizeof unit.code);
    else
        hne_unit_name(unit, name, sizeof name);
    hne_i_text_format(text, " %s", name);
}

void hne_i_word_value(hne_i_text *text, double value, hne_unit unit)
{
    scale how = scale_of(fabs(value), unit);
    hne_i_word_number(text, value / how.divisor, 3);
    hne_i_text_add(text, how.sign);
    add_unit(text, how, unit);
}

void hne_i_word_factor(hne_i_text *text, double factor)
{
    static const hne_unit none = {""};
    scale how = scale_of(factor, none);
    double reduced = factor / how.divisor, step = 1;
    while (reduced / step >= 100)
        step *= 10;
    hne_i_word_number(text, step > 1 ? nearbyint(reduced / step) * step : reduced, 2);
    add_unit(text, how, none);
}

/* Digits enough to tell the two ends apart. */
static int shared_decimals(double lower, double upper)
{
    double size = fabs(lower) > fabs(upper) ? fabs(lower) : fabs(upper);
    int decimals = decimals_for(size, 3);
    double width = upper - lower;
    while (width > 0 && decimals < 9 && width * pow(10, decimals) < 2)
        decimals++;
    return decimals;
}

void hne_i_word_amount(hne_i_text *text, hne_interval enclosure, hne_unit unit)
{
    double size = fabs(isfinite(enclosure.upper) ? enclosure.upper : enclosure.lower);
    scale how = scale_of(size, unit);
    double lower = enclosure.lower / how.divisor, upper = enclosure.upper / how.divisor;
    int decimals = shared_decimals(isfinite(lower) ? lower : upper, isfinite(upper) ? upper : lower);
    if (enclosure.lower == enclosure.upper) {
        add_decimal(text, lower, decimals, ROUND_NEAREST);
    } else if (!isfinite(upper)) {
        hne_i_text_add(text, isfinite(lower) ? "at least " : "anything");
        if (isfinite(lower))
            add_decimal(text, lower, decimals, ROUND_DOWN);
    } else {
        if (isfinite(lower)) {
            add_decimal(text, lower, decimals, ROUND_DOWN);
            hne_i_text_format(text, "%s to ", how.sign);
        } else {
            hne_i_text_add(text, "at most ");
        }
        add_decimal(text, upper, decimals, ROUND_UP);
    }
    hne_i_text_add(text, how.sign);
    add_unit(text, how, unit);
}

/* --- statements -------------------------------------------------------------------- */

void hne_i_word_indicator(hne_i_text *text, const hne_indicator *indicator)
{
    const char *area = hne_indicator_area(indicator);
    hne_i_text_add(text, hne_indicator_name(indicator, "en"));
    if (*area)
        hne_i_text_format(text, ", %s", area);
}

static void add_figure(hne_i_text *text, hne_figure figure, int magnitude)
{
    char buffer[HNE_FIGURE_TEXT_SIZE];
    if (magnitude && figure.digits < 0)
        figure.digits = -figure.digits;
    hne_figure_print(figure, buffer, sizeof buffer);
    hne_i_text_add(text, buffer);
}

static void add_basis(hne_i_text *text, hne_basis basis, hne_period base)
{
    switch (basis) {
    case HNE_BASIS_YEAR_ON_YEAR: hne_i_text_add(text, " on a year earlier"); break;
    case HNE_BASIS_PERIOD_ON_PERIOD: hne_i_text_add(text, " on the period before"); break;
    case HNE_BASIS_ANNUAL_AVERAGE: hne_i_text_add(text, " a year since "); hne_i_word_period(text, base); break;
    case HNE_BASIS_PERIOD: hne_i_text_add(text, " on "); hne_i_word_period(text, base); break;
    default: break;
    }
}

static void add_reference(hne_i_text *text, const char *link, const hne_indicator *reference)
{
    if (!reference)
        return;
    hne_i_text_add(text, link);
    hne_i_word_indicator(text, reference);
}

void hne_i_word_claim(hne_i_text *text, hne_aspect aspect, hne_basis basis, hne_period base, hne_figure figure,
                      const hne_indicator *reference)
{
    int falls = figure.digits < 0;
    switch (aspect) {
    case HNE_ASPECT_CHANGE:
    case HNE_ASPECT_GROWTH:
        hne_i_text_add(text, falls ? "down " : "up ");
        add_figure(text, figure, 1);
        add_basis(text, basis, base);
        break;
    case HNE_ASPECT_GAP:
        hne_i_text_add(text, "growth ");
        add_figure(text, figure, 1);
        hne_i_text_add(text, falls ? " below that of " : " above that of ");
        if (reference)
            hne_i_word_indicator(text, reference);
        else if (basis == HNE_BASIS_PERIOD)
            hne_i_word_period(text, base);
        else
            hne_i_text_add(text, "another");
        break;
    case HNE_ASPECT_SHARE:
        add_figure(text, figure, 0);
        add_reference(text, " of ", reference);
        break;
    case HNE_ASPECT_SHARE_CHANGE:
        hne_i_text_add(text, "share");
        add_reference(text, " of ", reference);
        hne_i_text_add(text, falls ? " down " : " up ");
        add_figure(text, figure, 1);
        add_basis(text, basis, base);
        break;
    case HNE_ASPECT_CONTRIBUTION:
        hne_i_text_add(text, "contributing ");
        add_figure(text, figure, 0);
        add_reference(text, " to the growth of ", reference);
        break;
    case HNE_ASPECT_RANK:
    case HNE_ASPECT_GROWTH_RANK:
        hne_i_text_add(text, aspect == HNE_ASPECT_RANK ? "rank " : "growth ranking ");
        hne_i_text_add_integer(text, figure.digits);
        add_reference(text, " among ", reference);
        break;
    default:
        add_figure(text, figure, 0);
        break;
    }
}
