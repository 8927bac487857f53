/* SPDX-License-Identifier: MIT */
#include "audit/slips.h"

#include <math.h>
#include <string.h>

static int add(hne_i_slips *out, const hne_i_claim *mended, hne_repair_kind kind, double prior, const char *reason)
{
    hne_i_slip slip = {*mended, kind, prior, reason};
    if (mended->aspect == HNE_ASPECT_SHARE && fabs(hne_figure_value(mended->figure)) > 1)
        return 1; /* nobody means more than all of it */
    return hne_i_vector_add(out, slip);
}

/* --- currency and multiplier ------------------------------------------------------- */

static const struct {
    const char *code;
    double prior;
} currencies[] = {{"CNY", 0.8}, {"USD", 0.8}, {"EUR", 0.01}, {"HKD", 0.01}, {"JPY", 0.01}};

static int currency_slips(const hne_i_claim *claim, hne_i_slips *out)
{
    int good = 1;
    if (hne_unit_kind_of(claim->figure.unit) != HNE_UNIT_CURRENCY)
        return 1;
    for (size_t i = 0; i < sizeof currencies / sizeof *currencies && good; i++) {
        hne_i_claim mended = *claim;
        if (hne_unit_parse(currencies[i].code, &mended.figure.unit, NULL) != HNE_OK ||
            hne_unit_equal(mended.figure.unit, claim->figure.unit))
            continue;
        good = add(out, &mended, HNE_REPAIR_CURRENCY, currencies[i].prior, "");
    }
    return good;
}

int hne_i_is_of_size(hne_repair_kind kind)
{
    return kind == HNE_REPAIR_CURRENCY || kind == HNE_REPAIR_POWER_OF_TEN;
}

/* How many powers of ten the printed figure is to be moved, and what was
 * mistaken for what. */
static const struct {
    int32_t power;
    double prior;
    const char *reason;
    enum { ANYWHERE, WHERE_PRINTED, WHERE_LEFT_OUT, /* of a multiplier */
           IN_THOUSANDS,                            /* three decimals without one */
           OF_THOUSANDS, NOT_OF_THOUSANDS           /* "4,817 billion": thousands of it */
    } place;
} multipliers[] = {
    {-1, 0.9, "亿 (a hundred million) taken for billion, or the decimal point one place off", ANYWHERE},
    {1, 0.7, "the decimal point one place off", ANYWHERE},
    {-2, 0.6, "亿 (a hundred million) written for million, or two places off", ANYWHERE},
    {2, 0.8, "亿 (a hundred million) taken for million", WHERE_PRINTED},
    {3, 0.8, "a decimal point for the comma of thousands", IN_THOUSANDS},
    {-3, 0.8, "a comma for the decimal point", OF_THOUSANDS},
    {-3, 0.7, "a thousand times too large, as billion for million", NOT_OF_THOUSANDS},
    {3, 0.7, "a thousand times too small, as million for billion", WHERE_PRINTED},
    {-4, 0.7, "亿 (a hundred million) written for 万 (ten thousand)", WHERE_PRINTED},
    {4, 0.4, "万 (ten thousand) left out, or taken for 亿 (a hundred million)", ANYWHERE},
    {8, 0.2, "亿 (a hundred million) left out", ANYWHERE},
    {6, 0.5, "million left out", WHERE_LEFT_OUT},
    {9, 0.5, "billion left out", WHERE_LEFT_OUT},
};

static int is_in_place(size_t slip, hne_figure figure)
{
    enum { THOUSANDS = 3, A_THOUSAND = 1000 };
    int is_of_thousands = figure.multiplier && !figure.decimals && (figure.digits >= A_THOUSAND || figure.digits <= -A_THOUSAND);
    switch (multipliers[slip].place) {
    case OF_THOUSANDS: return is_of_thousands;
    case NOT_OF_THOUSANDS: return figure.multiplier && !is_of_thousands;
    case WHERE_PRINTED: return figure.multiplier != 0;
    case WHERE_LEFT_OUT: return figure.multiplier == 0;
    case IN_THOUSANDS: return figure.multiplier == 0 && figure.decimals == THOUSANDS;
    default: return 1;
    }
}

/* Gives the figure the value digits x 10^exponent, written as a person would:
 * with a multiplier of three, six, nine or twelve zeros and one to three digits
 * before the point. 0 if it cannot be written. */
static int rewrite(hne_figure *figure, int64_t digits, int32_t exponent)
{
    hne_unit_kind kind = hne_unit_kind_of(figure->unit);
    int32_t most = kind == HNE_UNIT_PERCENT || kind == HNE_UNIT_POINT ? 0 : 12, multiplier = 0;
    if (digits == INT64_MIN)
        return 0;
    double value = fabs((double)digits) * pow(10, exponent);
    while (multiplier < most && value >= pow(10, multiplier + 3))
        multiplier += 3;
    for (; exponent > multiplier; exponent--) {
        if (digits > INT64_MAX / 10 || digits < -INT64_MAX / 10)
            return 0;
        digits *= 10;
    }
    if (multiplier - exponent > 18)
        return 0;
    figure->digits = digits;
    figure->multiplier = multiplier;
    figure->decimals = multiplier - exponent;
    return 1;
}

static int multiplier_slips(const hne_i_claim *claim, hne_i_slips *out)
{
    hne_unit_kind kind = hne_unit_kind_of(claim->figure.unit);
    int good = 1, point_only = kind == HNE_UNIT_PERCENT || kind == HNE_UNIT_POINT;
    int32_t exponent = claim->figure.multiplier - claim->figure.decimals;
    for (size_t i = 0; i < sizeof multipliers / sizeof *multipliers && good; i++) {
        hne_i_claim mended = *claim;
        int32_t power = multipliers[i].power;
        if (point_only && (power < -1 || power > 1))
            continue;
        if (!is_in_place(i, claim->figure))
            continue;
        if (!rewrite(&mended.figure, claim->figure.digits, exponent + power))
            continue;
        good = add(out, &mended, HNE_REPAIR_POWER_OF_TEN, point_only ? 0.4 : multipliers[i].prior,
                   point_only ? "the decimal point one place off" : multipliers[i].reason);
    }
    return good;
}

/* --- unit, aspect, sign ---------------------------------------------------------------- */

/* What is taken for what; a unit of "" keeps the one printed. */
/* Increases by amounts are misprinted as what they lead to more often than in any other way: 增长到 and 增长了, "to" and "by". */
static const struct {
    hne_aspect from;
    hne_unit_kind from_unit;
    hne_aspect to;
    const char *to_unit;
    hne_repair_kind kind;
    double prior;
    const char *reason;
} readings[] = {
    {HNE_ASPECT_GAP, HNE_UNIT_PERCENT, HNE_ASPECT_GAP, "PP", HNE_REPAIR_UNIT, 0.75, "percentage points, not percent"},
    {HNE_ASPECT_GAP, HNE_UNIT_POINT, HNE_ASPECT_GAP, "PT", HNE_REPAIR_UNIT, 0.5, "percent, not percentage points"},
    {HNE_ASPECT_SHARE_CHANGE, HNE_UNIT_PERCENT, HNE_ASPECT_SHARE_CHANGE, "PP", HNE_REPAIR_UNIT, 0.75,
     "percentage points, not percent"},
    {HNE_ASPECT_GROWTH, HNE_UNIT_PERCENT, HNE_ASPECT_CHANGE, "PP", HNE_REPAIR_UNIT, 0.75,
     "percentage points, not percent"},
    {HNE_ASPECT_GROWTH, HNE_UNIT_PERCENT, HNE_ASPECT_GAP, "PP", HNE_REPAIR_UNIT, 0.5,
     "by how many percentage points the growth changed, not a growth"},
    {HNE_ASPECT_CHANGE, HNE_UNIT_POINT, HNE_ASPECT_GROWTH, "PT", HNE_REPAIR_UNIT, 0.5,
     "percent, not percentage points"},
    {HNE_ASPECT_CONTRIBUTION, HNE_UNIT_PERCENT, HNE_ASPECT_CONTRIBUTION, "PP", HNE_REPAIR_UNIT, 0.75,
     "percentage points, not percent"},
    {HNE_ASPECT_CONTRIBUTION, HNE_UNIT_POINT, HNE_ASPECT_CONTRIBUTION, "PT", HNE_REPAIR_UNIT, 0.5,
     "percent, not percentage points"},
    {HNE_ASPECT_SHARE, HNE_UNIT_PERCENT, HNE_ASPECT_SHARE_CHANGE, "PP", HNE_REPAIR_ASPECT, 0.5,
     "the change of the share, not the share"},
    {HNE_ASPECT_SHARE_CHANGE, HNE_UNIT_POINT, HNE_ASPECT_SHARE, "PT", HNE_REPAIR_ASPECT, 0.4,
     "the share, not its change"},
    {HNE_ASPECT_SHARE, HNE_UNIT_PERCENT, HNE_ASPECT_CONTRIBUTION, "", HNE_REPAIR_ASPECT, 0.4,
     "a contribution to growth, not a share"},
    {HNE_ASPECT_CONTRIBUTION, HNE_UNIT_PERCENT, HNE_ASPECT_SHARE, "", HNE_REPAIR_ASPECT, 0.4,
     "a share, not a contribution to growth"},
    {HNE_ASPECT_CHANGE, HNE_UNIT_CURRENCY, HNE_ASPECT_LEVEL, "", HNE_REPAIR_ASPECT, 0.95,
     "increased to, not increased by"},
    {HNE_ASPECT_LEVEL, HNE_UNIT_CURRENCY, HNE_ASPECT_CHANGE, "", HNE_REPAIR_ASPECT, 0.15,
     "increased by, not increased to"},
};

/* Points are the change of what is in percent itself, not of an amount: beside an
 * amount they are the change of its growth since the period named. And no share
 * moves by as much as a share may be. */
static int may_be_meant(const hne_i_claim *printed, const hne_i_claim *meant)
{
    static const double greatest_share_change = 0.1;
    if (meant->aspect == HNE_ASPECT_CHANGE && hne_unit_kind_of(meant->figure.unit) == HNE_UNIT_POINT)
        return hne_unit_kind_of(printed->currency) == HNE_UNIT_PERCENT;
    if (meant->aspect == HNE_ASPECT_CHANGE && printed->aspect == HNE_ASPECT_LEVEL)
        return printed->figure.multiplier != 0; /* "62.9 dollars" is no increase either */
    if (meant->aspect == HNE_ASPECT_GAP && printed->aspect == HNE_ASPECT_GROWTH)
        return hne_unit_kind_of(printed->currency) != HNE_UNIT_PERCENT &&
               (printed->basis == HNE_BASIS_PERIOD_ON_PERIOD || printed->basis == HNE_BASIS_PERIOD);
    if (meant->aspect == HNE_ASPECT_SHARE_CHANGE && printed->aspect == HNE_ASPECT_SHARE)
        return fabs(hne_figure_value(printed->figure)) <= greatest_share_change;
    return 1;
}

static int reading_slips(const hne_i_claim *claim, hne_i_slips *out)
{
    int good = 1;
    for (size_t i = 0; i < sizeof readings / sizeof *readings && good; i++) {
        if (readings[i].from != (hne_aspect)claim->aspect ||
            readings[i].from_unit != hne_unit_kind_of(claim->figure.unit))
            continue;
        hne_i_claim mended = *claim;
        mended.aspect = (uint8_t)readings[i].to;
        if (*readings[i].to_unit && hne_unit_parse(readings[i].to_unit, &mended.figure.unit, NULL) != HNE_OK)
            continue;
        if (mended.aspect == HNE_ASPECT_GAP && claim->aspect == HNE_ASPECT_GROWTH)
            mended.basis = HNE_BASIS_PERIOD;
        int compares = mended.aspect != HNE_ASPECT_LEVEL && mended.aspect != HNE_ASPECT_SHARE;
        if (!compares) {
            mended.basis = HNE_BASIS_NONE;
        } else if (mended.basis == HNE_BASIS_NONE) {
            mended.basis = HNE_BASIS_YEAR_ON_YEAR;
            mended.base = hne_period_year_earlier(mended.period);
        }
        if ((compares && !hne_period_is_valid(mended.base)) || !may_be_meant(claim, &mended))
            continue;
        good = add(out, &mended, readings[i].kind, readings[i].prior, readings[i].reason);
    }
    return good;
}

static int sign_slip(const hne_i_claim *claim, hne_i_slips *out)
{
    hne_i_claim mended = *claim;
    if (claim->aspect == HNE_ASPECT_LEVEL || claim->aspect == HNE_ASPECT_SHARE || !claim->figure.digits ||
        claim->figure.digits == INT64_MIN)
        return 1;
    mended.figure.digits = -mended.figure.digits;
    return add(out, &mended, HNE_REPAIR_SIGN, 0.5, claim->figure.digits < 0 ? "a rise, not a fall" : "a fall, not a rise");
}

/* --- digits ------------------------------------------------------------------------------- */

enum { MOST_DIGITS = 18 };

static int split_digits(int64_t number, int *digits)
{
    int count = 0;
    for (uint64_t rest = number < 0 ? 0 - (uint64_t)number : (uint64_t)number; rest && count < MOST_DIGITS; rest /= 10)
        digits[count++] = (int)(rest % 10);
    return count;
}

static int64_t join_digits(const int *digits, int count, int negative)
{
    int64_t number = 0;
    while (count-- > 0)
        number = number * 10 + digits[count];
    return negative ? -number : number;
}

/* There are two or three figures to be had by a swap, and some thirty by a misprint: of those one fits by chance more often. */
static const double swap_prior = 0.9, misprint_prior = 0.2;

static int swap_slips(const hne_i_claim *claim, hne_i_slips *out)
{
    int digits[MOST_DIGITS], count = split_digits(claim->figure.digits, digits), good = 1;
    for (int i = 0; i + 1 < count && good; i++) {
        if (digits[i] == digits[i + 1] || (i + 2 == count && digits[i] == 0))
            continue;
        hne_i_claim mended = *claim;
        int swapped[MOST_DIGITS];
        memcpy(swapped, digits, sizeof digits);
        swapped[i] = digits[i + 1];
        swapped[i + 1] = digits[i];
        mended.figure.digits = join_digits(swapped, count, claim->figure.digits < 0);
        good = add(out, &mended, HNE_REPAIR_DIGITS, swap_prior, "two digits swapped");
    }
    return good;
}

int hne_i_is_close(hne_interval implied, hne_unit unit)
{
    static const double close_amount = 0.05, close_rate = 0.02;
    hne_unit_kind kind = hne_unit_kind_of(unit);
    double size = fabs(implied.lower) > fabs(implied.upper) ? fabs(implied.lower) : fabs(implied.upper);
    double most = close_amount * size;
    if (kind == HNE_UNIT_PERCENT || kind == HNE_UNIT_POINT)
        most = fmin(fmax(most, 0.005), close_rate);
    return isfinite(implied.lower) && isfinite(implied.upper) && implied.upper - implied.lower <= most;
}

/* Only where the others imply the value closely: any figure is one digit away
 * from many others. Of those that fit, the one in the middle. */
static int misprint_slips(const hne_i_claim *claim, hne_interval implied, hne_i_slips *out)
{
    int digits[MOST_DIGITS], count = split_digits(claim->figure.digits, digits);
    double nearest = INFINITY, middle = hne_interval_midpoint(implied);
    hne_i_claim best = *claim;
    if (!hne_i_is_close(implied, claim->figure.unit) || count < 2)
        return 1;
    for (int i = 0; i < count; i++)
        for (int digit = 0; digit <= 9; digit++) {
            hne_i_claim mended = *claim;
            int changed[MOST_DIGITS];
            if (digit == digits[i] || (digit == 0 && i + 1 == count))
                continue;
            memcpy(changed, digits, sizeof digits);
            changed[i] = digit;
            mended.figure.digits = join_digits(changed, count, claim->figure.digits < 0);
            double value = hne_figure_value(mended.figure);
            if (hne_interval_contains(implied, value) && fabs(value - middle) < nearest) {
                nearest = fabs(value - middle);
                best = mended;
            }
        }
    return !isfinite(nearest) || add(out, &best, HNE_REPAIR_DIGITS, misprint_prior, "one digit misprinted");
}

/* "20.3" of 20.03: a digit that the others imply closely was left out, a zero more often than another. */
static int omission_slips(const hne_i_claim *claim, hne_interval implied, hne_i_slips *out)
{
    static const double zero_prior = 0.35, digit_prior = 0.15;
    int digits[MOST_DIGITS], count = split_digits(claim->figure.digits, digits), is_zero = 0;
    double nearest = INFINITY, middle = hne_interval_midpoint(implied);
    hne_i_claim best = *claim;
    if (!hne_i_is_close(implied, claim->figure.unit) || count < 2 || count == MOST_DIGITS)
        return 1;
    for (int i = 1; i < count; i++) /* between two of them, from the last */
        for (int digit = 0; digit <= 9; digit++) {
            hne_i_claim mended = *claim;
            int longer[MOST_DIGITS];
            memcpy(longer, digits, (size_t)i * sizeof *digits);
            longer[i] = digit;
            memcpy(longer + i + 1, digits + i, (size_t)(count - i) * sizeof *digits);
            mended.figure.digits = join_digits(longer, count + 1, claim->figure.digits < 0);
            mended.figure.decimals += i <= claim->figure.decimals;
            double value = hne_figure_value(mended.figure), distance = fabs(value - middle);
            if (hne_interval_contains(implied, value) && (digit == 0) >= is_zero &&
                (distance < nearest || (digit == 0) > is_zero)) {
                nearest = distance;
                is_zero = digit == 0;
                best = mended;
            }
        }
    return !isfinite(nearest) || add(out, &best, HNE_REPAIR_DIGITS, is_zero ? zero_prior : digit_prior,
                                     is_zero ? "a zero left out" : "a digit left out");
}

/* --- period -------------------------------------------------------------------------------- */

static int add_period(const hne_i_claim *claim, hne_period period, double prior, const char *reason, hne_i_slips *out)
{
    hne_i_claim mended = *claim;
    int32_t moved = period.last_month - claim->period.last_month;
    if (!hne_period_is_valid(period) || hne_period_equal(period, claim->period))
        return 1;
    mended.period = period;
    if (claim->basis == HNE_BASIS_YEAR_ON_YEAR)
        mended.base = hne_period_year_earlier(period);
    else if (claim->basis == HNE_BASIS_PERIOD_ON_PERIOD)
        mended.base = hne_period_before(period);
    else if (claim->basis != HNE_BASIS_NONE)
        mended.base = hne_period_shift(claim->base, moved);
    return add(out, &mended, HNE_REPAIR_PERIOD, prior, reason);
}

static int period_slips(const hne_i_claim *claim, hne_i_slips *out)
{
    hne_period period = claim->period;
    int32_t january = period.last_month - period.last_month % 12;
    int is_to_date = period.first_month == january && period.last_month > january;
    return add_period(claim, hne_period_shift(period, -12), 0.3, "of the year before", out) &&
           add_period(claim, hne_period_shift(period, 12), 0.2, "of the year after", out) &&
           (!is_to_date || add_period(claim, (hne_period){period.last_month, period.last_month}, 0.35,
                                      "of the last month alone", out)) &&
           (is_to_date || add_period(claim, (hne_period){january, period.last_month}, 0.35,
                                     "from January on, not of the period alone", out)) &&
           add_period(claim, (hne_period){january, january + 11}, 0.25, "of the whole year", out);
}

/* --- value --------------------------------------------------------------------------------------- */

/* Figures that are worked out from others go wrong more often than records. */
static double value_prior(hne_aspect aspect)
{
    return aspect == HNE_ASPECT_LEVEL ? 0.1 : 0.15;
}

/* Whether a person could have printed the one for the other: no amount is ten
 * times another, nor a rate a whole away from another, by anything but a slip of
 * its own kind. */
static int could_be_printed_for(double implied, hne_figure printed, int is_rate)
{
    double stated = hne_figure_value(printed), ratio = implied / stated;
    return is_rate ? fabs(implied - stated) <= 1 : ratio > 0.1 && ratio < 10;
}

/* The middle of what is implied, as finely as printed but no more finely than
 * the others tell. */
static int value_slip(const hne_i_claim *claim, hne_interval implied, hne_i_slips *out)
{
    static const double widest = 0.2, widest_rate = 0.01;
    hne_unit_kind kind = hne_unit_kind_of(claim->figure.unit);
    double percent = kind == HNE_UNIT_PERCENT || kind == HNE_UNIT_POINT ? 100 : 1;
    double middle = hne_interval_midpoint(implied), width = implied.upper - implied.lower;
    if (!isfinite(middle) || !(width <= widest * fabs(middle) || (percent > 1 && width <= widest_rate)) ||
        !could_be_printed_for(middle, claim->figure, percent > 1))
        return 1;
    int32_t exponent = claim->figure.multiplier - claim->figure.decimals;
    while (exponent < 18 && pow(10, exponent + 1) <= width * percent)
        exponent++;
    double digits = middle * percent / pow(10, exponent);
    hne_i_claim mended = *claim;
    if (!(fabs(digits) < 1e15) || !rewrite(&mended.figure, (int64_t)llround(digits), exponent))
        return 1;
    if (claim->figure.hedge != HNE_HEDGE_EXACT)
        mended.figure.hedge = HNE_HEDGE_NONE;
    return add(out, &mended, HNE_REPAIR_VALUE, value_prior((hne_aspect)claim->aspect), "as the other statements imply");
}

int hne_i_slips_of(const hne_i_claim *claim, hne_interval implied, hne_i_slips *out)
{
    return currency_slips(claim, out) && multiplier_slips(claim, out) && reading_slips(claim, out) &&
           sign_slip(claim, out) && swap_slips(claim, out) && misprint_slips(claim, implied, out) &&
           omission_slips(claim, implied, out) &&
           period_slips(claim, out) && value_slip(claim, implied, out);
}
