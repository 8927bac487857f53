/* SPDX-License-Identifier: MIT */
/** @file rate.h
 *  Published ranges of exchange rates: they bound, they never convert silently.
 *
 *  The table is data/exchange-rates.csv, built into the library: for each
 *  currency and calendar year the lowest and highest daily rate against the
 *  US dollar that the Federal Reserve published. */
#ifndef HUNANECON_RATE_H
#define HUNANECON_RATE_H

#include <hunanecon/base.h>
#include <hunanecon/interval.h>
#include <hunanecon/period.h>
#include <hunanecon/unit.h>

HNE_BEGIN_DECLS

/** Range of the price of one @p base in @p quote over the calendar years that
 *  the period touches: hne_rate_range(USD, CNY, 2018, ...) is [6.2649, 6.9737].
 *
 *  Between two currencies other than the dollar it is, year by year, what
 *  their two ranges allow: [lowest quote / highest base, highest quote /
 *  lowest base] in units per dollar, which is wider than the range that the
 *  pair itself had. Nothing else widens it: an official, customs or company
 *  rate, or one of an hour of the day, may lie a little outside. A currency in
 *  itself is [1, 1], also one that the table has not.
 *  @param base the currency priced
 *  @param quote the currency of the price
 *  @param period any valid period; of each year it touches the whole counts
 *  @param[out] out the range, both ends above 0, rounded outward; unchanged on failure
 *  @param error optional; names the currency and the first year without a rate
 *  @return HNE_OK; HNE_ERROR_NOT_FOUND where the table has no row for one of
 *          the years or currencies (nothing is extrapolated); HNE_ERROR_ARGUMENT
 *          for an invalid period, a unit that is no currency, or NULL @p out
 *  @since 0.1 */
HNE_API hne_status hne_rate_range(hne_unit base, hne_unit quote, hne_period period,
                                  hne_interval *out, hne_error *error);
/** Number of currencies in the table, the US dollar not among them. @since 0.1 */
HNE_API size_t hne_rate_currency_count(void);
/** A currency of the table, in the order of the codes.
 *  @param index from 0; no unit (HNE_UNIT_NONE) past the end
 *  @since 0.1 */
HNE_API hne_unit hne_rate_currency(size_t index);
/** Where the table comes from and up to when it goes, in one English line;
 *  constant, not to be freed. @since 0.1 */
HNE_API const char *hne_rate_source(void);

HNE_END_DECLS
#endif
