/* SPDX-License-Identifier: MIT */
#include "audit/published.h"

#include "audit/concept.h"
#include "audit/network.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

/* Yearbooks count what releases count, but not always in the same way: by where the trader is registered or by
 * where the goods come from, before a census or after it. A yuan taken for a dollar is further off than this. */
static const double widest_difference = 3;
/* Most levels are closer. */
static const double slight_difference = 1.2214; /* e to the 0.2 */
/* What each head has in a region, beside what it has in the nation: the richest city of miners has seven times as much, and
 * what is told may be of a month, or of the poorest county. A meal is spending, too. */
static const struct {
    const char *code, *of_nation;
    double most, least; /* times the nation's, and times less */
    double usual;       /* either */
} by_head[] = {
    {"INCOME", "INCOME", 4.5, 30, 2.5}, {"NET_INCOME", "INCOME", 4.5, 30, 3},
    {"SPENDING_PER_HEAD", "SPENDING_PER_HEAD", 4.5, 1000, 2.5}, {"GDP_PER_HEAD", "GDP_PER_HEAD", 12, 30, 3},
};
/* And this is what a census, and years between those of the table, can make of a product. */
static const double usual_difference = 1.5;
/* Beyond the years of the table, how fast a level can have changed since. */
static const double fastest_rise = 1.25, fastest_fall = 0.9;
/* How much less than its share of the year a month or a quarter can have. */
static const double leanest_season = 1.3;

enum { MONTHS = 12, MOST_YEARS_BETWEEN = 10, MOST_YEARS_BEYOND = 8, FIRST_RELEASES = 1995, WRITTEN_IN = 2026 };

static int compare_series(const hne_i_published_row *row, const char *area, const char *concept)
{
    int order = strcmp(row->area, area);
    return order ? order : strcmp(row->indicator, concept);
}

static size_t first_row_of(const char *area, const char *concept)
{
    size_t low = 0, high = hne_i_published_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (compare_series(&hne_i_published_rows[middle], area, concept) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* "TRADE" of the code "Hunan/TRADE", or of "TRADE" alone. */
const char *hne_i_published_concept(const hne_indicator *indicator)
{
    const char *code = hne_indicator_code(indicator), *area = hne_indicator_area(indicator);
    size_t length = strlen(area);
    return strncmp(code, area, length) == 0 && code[length] == '/' ? code + length + 1 : code;
}

int hne_i_published_has_trade(const char *area)
{
    size_t first = first_row_of(area, "TRADE");
    return first < hne_i_published_count && compare_series(&hne_i_published_rows[first], area, "TRADE") == 0;
}

static int find_rows(const char *area, const char *concept, hne_i_published *out)
{
    size_t first = first_row_of(area, concept), end = first;
    while (end < hne_i_published_count && compare_series(&hne_i_published_rows[end], area, concept) == 0)
        end++;
    out->rows = &hne_i_published_rows[first];
    out->count = end - first;
    out->is_stock = 0;
    out->most = out->least = widest_difference;
    out->usual = slight_difference;
    return out->count > 0;
}

/* Of a region of China, or of groups of those who live there. */
static int find_by_head(const hne_indicator *indicator, hne_i_published *out)
{
    hne_i_coded_concept of = hne_i_concept_coded(indicator);
    for (size_t i = 0; i < sizeof by_head / sizeof *by_head; i++) {
        if (!hne_i_is_concept(of, by_head[i].code))
            continue;
        if (!hne_i_published_find_product(hne_indicator_area(indicator), out) || !find_rows("China", by_head[i].of_nation, out))
            return 0;
        out->most = by_head[i].most;
        out->least = by_head[i].least;
        out->usual = by_head[i].usual;
        return 1;
    }
    return 0;
}

int hne_i_published_find(const hne_indicator *indicator, hne_i_published *out)
{
    if (find_by_head(indicator, out))
        return 1;
    if (!find_rows(hne_indicator_area(indicator), hne_i_published_concept(indicator), out))
        return 0;
    out->is_stock = hne_indicator_nature(indicator) == HNE_NATURE_STOCK;
    return 1;
}

/* What slices are held against, and what it is called. Of a stock there may be more in a slice than in what is counted as
 * the whole: "loans in all currencies". */
static const struct {
    const char *code, *name;
} wholes[] = {
    {"TRADE", "imports and exports"}, {"GDP", "gross domestic product"},
    {"RETAIL", "retail sales of consumer goods"}, {"ONLINE_RETAIL", "online retail sales"}, {"FAI", "fixed-asset investment"},
    {"INDUSTRY", "value added of industry"},
    {"FDI", "foreign capital actually used"}, {"PROFITS", "profits"}, {"ELECTRICITY", "electricity consumption"},
    {"CARGO", "cargo throughput"}, {"CONTAINERS", "container throughput"}, {"FREIGHT", "freight volume"}, {"GRAIN", "grain output"},
};

void hne_i_published_name(const hne_i_published *whole, hne_i_text *text)
{
    const char *code = whole->rows->indicator, *partner = strchr(code, '@');
    size_t length = strcspn(code, "@"), i = 0;
    while (i < sizeof wholes / sizeof *wholes && (strlen(wholes[i].code) != length || memcmp(wholes[i].code, code, length) != 0))
        i++;
    if (i < sizeof wholes / sizeof *wholes)
        hne_i_text_add(text, wholes[i].name);
    else
        hne_i_text_add_bytes(text, code, length);
    if (partner)
        hne_i_text_format(text, " with %s", partner + 1);
}

static int is_trade_or_half(hne_i_coded_concept of)
{
    return hne_i_is_concept(of, "TRADE") || hne_i_is_concept(of, "EXPORTS") || hne_i_is_concept(of, "IMPORTS");
}

/* "Exports of tea to Russia" are no more than the trade with it; the trade itself is that. */
static int find_trade_with_partner(const char *area, hne_i_coded_concept of, hne_i_published *out)
{
    char code[sizeof out->rows->indicator];
    const char *partner = strchr(of.code, '@');
    int length = is_trade_or_half(of) && partner ? snprintf(code, sizeof code, "TRADE%s", partner) : 0;
    return length > 0 && (size_t)length < sizeof code && find_rows(area, code, out);
}

int hne_i_published_find_whole(const hne_indicator *part, hne_i_published *out)
{
    hne_i_coded_concept of = hne_i_concept_coded(part);
    const char *area = hne_indicator_area(part);
    if (of.is_of_several) /* perhaps of more than one area */
        return 0;
    if (find_trade_with_partner(area, of, out))
        return 1;
    for (size_t i = 0; of.is_slice && i < sizeof wholes / sizeof *wholes; i++)
        if (hne_i_is_concept(of, wholes[i].code) && find_rows(area, wholes[i].code, out))
            return 1;
    return (hne_i_is_concept(of, "EXPORTS") || hne_i_is_concept(of, "IMPORTS")) && find_rows(area, "TRADE", out);
}

int hne_i_published_find_product(const char *area, hne_i_published *out)
{
    return find_rows(area, "GDP", out);
}

hne_unit hne_i_published_unit(const hne_i_published_row *row)
{
    hne_unit unit = {{0}};
    hne_unit_parse(row->unit, &unit, NULL);
    return unit;
}

/* How many of it weigh a tonne; 0 of what is no weight. */
static double in_a_tonne(hne_unit unit)
{
    static const struct {
        hne_unit unit;
        double count;
    } weights[] = {{{"TNE"}, 1}, {{"KGM"}, 1000}, {{"JIN"}, 2000}, {{"KT"}, 0.001}};
    for (size_t i = 0; i < sizeof weights / sizeof *weights; i++)
        if (hne_unit_equal(weights[i].unit, unit))
            return weights[i].count;
    return 0;
}

/* The value of a row in another unit: a weight, or a currency at the rate of its year; 0 if there is none. */
static double value_in(const hne_i_published_row *row, hne_unit unit)
{
    hne_interval rate;
    hne_unit own = hne_i_published_unit(row);
    if (hne_unit_equal(own, unit))
        return row->value;
    if (in_a_tonne(own) > 0)
        return row->value * in_a_tonne(unit) / in_a_tonne(own);
    if (hne_unit_kind_of(unit) != HNE_UNIT_CURRENCY ||
        !hne_i_plausible_rate(own, unit, hne_period_of_year(row->year), &rate))
        return 0;
    return row->value * hne_i_middle_of_size(rate);
}

void hne_i_published_around(const hne_i_published *of, hne_period period, const hne_i_published_row *around[2])
{
    int32_t year = period.last_month / MONTHS;
    around[0] = around[1] = NULL;
    for (size_t i = 0; i < of->count; i++) {
        if (of->rows[i].year <= year)
            around[0] = &of->rows[i];
        if (of->rows[i].year >= year && !around[1])
            around[1] = &of->rows[i];
    }
}

/* Levels of a year beyond those of the table. */
static hne_interval range_beyond(int32_t known_year, double value, int32_t year)
{
    int years = year > known_year ? year - known_year : known_year - year;
    double up = pow(fastest_rise, years), down = pow(fastest_fall, years);
    if (years > MOST_YEARS_BEYOND)
        return hne_interval_entire();
    return year > known_year ? hne_interval_of(value * down, value * up) : hne_interval_of(value / up, value / down);
}

/* Levels of a year between two of the table: as if it had grown evenly. */
static hne_interval range_between(const hne_i_published_row *const around[2], const double values[2], int32_t year)
{
    int32_t years = around[1]->year - around[0]->year;
    double part = years ? (double)(year - around[0]->year) / years : 0;
    if (years > MOST_YEARS_BETWEEN)
        return hne_interval_hull(range_beyond(around[0]->year, values[0], year),
                                 range_beyond(around[1]->year, values[1], year));
    return hne_interval_point(values[0] * pow(values[1] / values[0], part));
}

static int is_within_year(hne_period period)
{
    return hne_period_months(period) >= 1 && period.first_month / MONTHS == period.last_month / MONTHS;
}

/* From billions of a year to what a part of it can be. */
static hne_interval of_period(const hne_i_published *of, hne_interval of_year, hne_period period, hne_interval differences)
{
    static const double billion = 1e9;
    int32_t months = hne_period_months(period);
    int is_year = months == MONTHS || of->is_stock;
    double least = is_year ? 1 : months / leanest_season / MONTHS, most = is_year ? 1 : (months + 1.0) / MONTHS;
    return hne_interval_of(of_year.lower * least * differences.lower * billion,
                           of_year.upper * most * differences.upper * billion);
}

static hne_interval widest(const hne_i_published *of)
{
    return hne_interval_of(1 / of->least, of->most);
}

static hne_interval usual(void)
{
    return hne_interval_of(1 / usual_difference, usual_difference);
}

static int range_of(const hne_i_published *of, hne_period period, hne_unit currency, hne_interval differences, hne_interval *out)
{
    const hne_i_published_row *around[2];
    double values[2] = {0, 0};
    int32_t year = period.last_month / MONTHS;
    if (!is_within_year(period))
        return 0;
    hne_i_published_around(of, period, around);
    for (int i = 0; i < 2; i++)
        if (around[i] && (values[i] = value_in(around[i], currency)) <= 0)
            return 0;
    int nearest = around[0] ? 0 : 1;
    hne_interval of_year = around[0] && around[1] ? range_between(around, values, year)
                                                  : range_beyond(around[nearest]->year, values[nearest], year);
    *out = of_period(of, of_year, period, differences);
    return isfinite(of_year.upper) && of_year.lower > 0;
}

int hne_i_published_range(const hne_i_published *of, hne_period period, hne_unit currency, hne_interval *out)
{
    return range_of(of, period, currency, widest(of), out);
}

int hne_i_published_size(const hne_i_published *of, hne_period period, hne_interval *out)
{
    return range_of(of, period, hne_i_published_unit(of->rows), usual(), out);
}

/* No release in English is older than those of 1995: what a level was then, at the least. */
static double least_ever(const hne_i_published *of, hne_unit currency)
{
    int32_t years = of->rows[0].year > FIRST_RELEASES ? of->rows[0].year - FIRST_RELEASES : 0;
    return value_in(&of->rows[0], currency) / pow(fastest_rise, years);
}

static int range_ever(const hne_i_published *of, hne_period period, hne_unit currency, hne_interval differences,
                      hne_interval *out)
{
    hne_interval of_year = hne_interval_point(least_ever(of, currency)), as_told;
    if (!range_of(of, period, currency, differences, &as_told))
        return 0; /* the year may be right, and then nothing is known */
    for (size_t i = 0; i < of->count; i++) {
        double value = value_in(&of->rows[i], currency);
        if (value <= 0)
            return 0;
        of_year = hne_interval_of(fmin(of_year.lower, value), fmax(of_year.upper, value));
    }
    /* no reader's today is older than this library: a year before that is one that the text has named, and it is of that
     * year or one not long after */
    *out = hne_interval_hull(of_period(of, of_year, period, differences), as_told);
    if (period.last_month / MONTHS < WRITTEN_IN - 1)
        out->lower = as_told.lower;
    return 1;
}

int hne_i_published_range_ever(const hne_i_published *of, hne_period period, hne_unit currency, hne_interval *out)
{
    return range_ever(of, period, currency, widest(of), out);
}

int hne_i_published_size_ever(const hne_i_published *of, hne_period period, hne_interval *out)
{
    return range_ever(of, period, hne_i_published_unit(of->rows), usual(), out);
}

int hne_i_published_beside(const hne_indicator *indicator, hne_i_published *out)
{
    return hne_i_published_find(indicator, out) || hne_i_published_find_whole(indicator, out);
}

double hne_i_published_ratio(const hne_i_published *of, double level, hne_interval known, int year_is_certain)
{
    double lower = known.lower * of->least, upper = known.upper / of->most;
    if (year_is_certain || lower >= upper)
        return level / hne_i_middle_of_size(hne_interval_of(fmin(lower, upper), fmax(lower, upper)));
    return level < lower ? level / lower : level > upper ? level / upper : 1;
}
