/* SPDX-License-Identifier: MIT */
#include <hunanecon/rate.h>

#include "base/error.h"
#include "base/text.h"
#include "value/decimal.h"
#include "value/rate_table.h"

#include <string.h>

static const char dollar[] = "USD";

static int is_row_of(const hne_i_rate_row *row, hne_unit currency)
{
    return strncmp(row->currency, currency.code, sizeof currency.code) == 0;
}

static int is_dollar(hne_unit currency)
{
    return strncmp(currency.code, dollar, sizeof currency.code) == 0;
}

/* The first row that is not before that of a currency and a year. */
static const hne_i_rate_row *first_row_from(hne_unit currency, int32_t year)
{
    size_t low = 0, high = hne_i_rate_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = strncmp(hne_i_rates[middle].currency, currency.code, sizeof currency.code);
        if (order < 0 || (order == 0 && hne_i_rates[middle].year < year))
            low = middle + 1;
        else
            high = middle;
    }
    return &hne_i_rates[low];
}

/* The row if it is of that currency and year, NULL if not. */
static const hne_i_rate_row *row_of_year(const hne_i_rate_row *row, hne_unit currency, int32_t year)
{
    return row < hne_i_rates + hne_i_rate_count && row->year == year && is_row_of(row, currency) ? row : NULL;
}

/* Which side of a price a currency is on: the price of one base in quote. */
typedef enum side { BASE, QUOTE } side;

/* Takes the price of a dollar into account, for a currency on one side: times
 * the rate or by the rate, as the rate was published, so that it is rounded
 * as seldom as can be. */
static hne_interval apply_row(hne_interval price, const hne_i_rate_row *row, side where)
{
    hne_interval published = {
        hne_i_decimal_to_double((uint64_t)row->lowest, 0, -row->decimals, HNE_I_DOWN),
        hne_i_decimal_to_double((uint64_t)row->highest, 0, -row->decimals, HNE_I_UP),
    };
    return row->inverse == (where == BASE) ? hne_interval_multiply(price, published)
                                           : hne_interval_divide(price, published);
}

/* What the table has of a currency, for messages. */
static void describe_cover(hne_unit currency, char *buffer, size_t size)
{
    hne_i_writer writer = hne_i_writer_of(buffer, size);
    size_t first = 0;
    while (first < hne_i_rate_count && !is_row_of(&hne_i_rates[first], currency))
        first++;
    size_t last = first;
    while (last + 1 < hne_i_rate_count && is_row_of(&hne_i_rates[last + 1], currency))
        last++;
    if (first < hne_i_rate_count) {
        hne_i_write(&writer, "years within ");
        hne_i_write_integer(&writer, hne_i_rates[first].year);
        hne_i_write(&writer, " to ");
        hne_i_write_integer(&writer, hne_i_rates[last].year);
    } else {
        hne_i_write(&writer, "a currency of the table of rates");
    }
    hne_i_writer_end(&writer);
}

static hne_status fail_missing(hne_unit currency, int32_t year, hne_error *error)
{
    char cover[64];
    describe_cover(currency, cover, sizeof cover);
    return hne_i_fail(error, HNE_ERROR_NOT_FOUND, "found no published rate of %.8s against USD for %d, expected %s",
                      currency.code, (int)year, cover);
}

/* 0 if there is neither a row for the price nor need of one. */
static int apply_price(hne_interval *price, const hne_i_rate_row *row, hne_unit currency, side where)
{
    if (row)
        *price = apply_row(*price, row, where);
    return row || is_dollar(currency);
}

static int price_currency(hne_interval *price, hne_unit currency, int32_t year, side where)
{
    return apply_price(price, row_of_year(first_row_from(currency, year), currency, year), currency, where);
}

hne_status hne_rate_range(hne_unit base, hne_unit quote, hne_period period, hne_interval *out, hne_error *error)
{
    if (!out || !hne_period_is_valid(period))
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "found %s, expected a valid one",
                          out ? "no valid period" : "no place for the range");
    if (hne_unit_kind_of(base) != HNE_UNIT_CURRENCY || hne_unit_kind_of(quote) != HNE_UNIT_CURRENCY)
        return hne_i_fail(error, HNE_ERROR_ARGUMENT, "found units \"%.8s\" and \"%.8s\", expected two currencies",
                          base.code, quote.code);
    if (hne_unit_equal(base, quote)) {
        *out = hne_interval_point(1);
        return HNE_OK;
    }
    hne_interval range = hne_interval_empty();
    for (int32_t year = period.first_month / 12; year <= period.last_month / 12; year++) {
        hne_interval price = hne_interval_point(1);
        if (!price_currency(&price, quote, year, QUOTE))
            return fail_missing(quote, year, error);
        if (!price_currency(&price, base, year, BASE))
            return fail_missing(base, year, error);
        range = hne_interval_hull(range, price);
    }
    *out = range;
    return HNE_OK;
}

int hne_i_rates_up_to(hne_unit base, hne_unit quote, int32_t last_year, int32_t years, hne_interval *out)
{
    int32_t year = last_year - years;
    const hne_i_rate_row *quoted = first_row_from(quote, year), *of_base = first_row_from(base, year);
    hne_interval rates = hne_interval_empty();
    for (; year <= last_year; year++) {
        const hne_i_rate_row *quote_row = row_of_year(quoted, quote, year), *base_row = row_of_year(of_base, base, year);
        hne_interval price = hne_interval_point(1);
        if (apply_price(&price, quote_row, quote, QUOTE) && apply_price(&price, base_row, base, BASE))
            rates = hne_interval_hull(rates, price);
        quoted += quote_row != NULL;
        of_base += base_row != NULL;
    }
    if (hne_interval_is_empty(rates))
        return 0;
    *out = rates;
    return 1;
}

/* 1 if a currency of the table begins at the row. */
static int begins_currency(size_t row)
{
    return row == 0 || strcmp(hne_i_rates[row - 1].currency, hne_i_rates[row].currency) != 0;
}

size_t hne_rate_currency_count(void)
{
    size_t count = 0;
    for (size_t row = 0; row < hne_i_rate_count; row++)
        count += (size_t)begins_currency(row);
    return count;
}

hne_unit hne_rate_currency(size_t index)
{
    hne_unit currency = {{0}};
    for (size_t row = 0; row < hne_i_rate_count; row++)
        if (begins_currency(row) && index-- == 0) {
            memcpy(currency.code, hne_i_rates[row].currency, sizeof currency.code);
            break;
        }
    return currency;
}

const char *hne_rate_source(void)
{
    return "Board of Governors of the Federal Reserve System, H.10 (G.5) Foreign Exchange Rates, "
           "lowest and highest daily rate of each year, up to 2025";
}
