/* SPDX-License-Identifier: MIT */
/* The rates that a writer may have converted an amount at. */
#include "audit/network.h"

#include "value/rate.h"

/* Writers round the rate they convert at: 8.3 where that of the year was 8.277. */
static const double rate_slack = 0.02;

static void allow_for_rounding(hne_interval *rate)
{
    *rate = hne_interval_multiply(*rate, hne_interval_of(1 / (1 + rate_slack), 1 + rate_slack));
}

/* Sums of a period are converted at its rates, at those of the weeks in which
 * it is reported, or at the last that the writer had at hand: the years before
 * and after are looked at as well. */
static int published_rate(hne_unit base, hne_unit quote, hne_period period, hne_interval *out)
{
    hne_period around = {period.first_month - 12, period.last_month + 12};
    hne_period until = {period.first_month - 12, period.last_month};
    return hne_rate_range(base, quote, around, out, NULL) == HNE_OK ||
           hne_rate_range(base, quote, until, out, NULL) == HNE_OK ||
           hne_rate_range(base, quote, period, out, NULL) == HNE_OK;
}

static hne_status rate_of_year(hne_unit base, hne_unit quote, int32_t year, hne_interval *out)
{
    return hne_rate_range(base, quote, hne_period_of_year(year), out, NULL);
}

/* As far as a year's rates ever lay from those of the year before it, of late. */
static hne_interval yearly_move(hne_unit base, hne_unit quote, int32_t last_year)
{
    enum { YEARS_LOOKED_BACK = 20 };
    hne_interval move = hne_interval_point(1), before, after;
    for (int32_t year = last_year - YEARS_LOOKED_BACK; year < last_year; year++)
        if (rate_of_year(base, quote, year, &before) == HNE_OK && rate_of_year(base, quote, year + 1, &after) == HNE_OK)
            move = hne_interval_hull(move, hne_interval_divide(after, before));
    return move;
}

/* Beyond the last year of the table no rate is known, but how far it can have
 * gone from there: a figure ten times too large is seen there, too. */
static int rate_beyond_table(hne_unit base, hne_unit quote, hne_period period, hne_interval *out)
{
    enum { MOST_YEARS = 20 };
    int32_t year = period.last_month / 12, last = year - 1;
    while (year - last <= MOST_YEARS && rate_of_year(base, quote, last, out) != HNE_OK)
        last--;
    if (year - last > MOST_YEARS)
        return 0;
    hne_interval move = yearly_move(base, quote, last);
    for (; last < year; last++)
        *out = hne_interval_multiply(*out, move);
    return 1;
}

int hne_i_plausible_rate(hne_unit base, hne_unit quote, hne_period period, hne_interval *out)
{
    if (!published_rate(base, quote, period, out) && !rate_beyond_table(base, quote, period, out))
        return 0;
    allow_for_rounding(out);
    return 1;
}

/* A source without a date may be of any time: "in the first half of the year" was placed in some year or other. But no
 * release in English is older than those of 1995. */
static void add_rates_of_any_time(hne_unit base, hne_unit quote, int32_t last_year, hne_interval *rate)
{
    enum { FIRST_RELEASES = 1995, LEAST_YEARS = 10 };
    hne_interval rates;
    int32_t years = last_year - FIRST_RELEASES + 1 > LEAST_YEARS ? last_year - FIRST_RELEASES + 1 : LEAST_YEARS;
    if (!hne_i_rates_up_to(base, quote, last_year, years, &rates))
        return;
    allow_for_rounding(&rates);
    *rate = hne_interval_hull(*rate, rates);
}

void hne_i_add_rates_of_sources(const hne_i_network *network, uint32_t quantity, hne_unit base, hne_unit quote,
                                hne_interval *rate)
{
    hne_interval of_source;
    for (uint32_t c = network->quantities.items[quantity].claim; c != HNE_I_NONE; c = network->claims.items[c].next) {
        const hne_source *source = network->claims.items[c].source;
        hne_date date = hne_source_date(source);
        if (source && !date.year)
            add_rates_of_any_time(base, quote, network->quantities.items[quantity].key.period.last_month / 12, rate);
        if (!hne_date_is_valid(date) || !published_rate(base, quote, hne_date_period(date), &of_source))
            continue;
        allow_for_rounding(&of_source);
        *rate = hne_interval_hull(*rate, of_source);
    }
}
