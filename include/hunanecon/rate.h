/* SPDX-License-Identifier: MIT */
/** @file rate.h
 *  Published ranges of exchange rates: they bound, they never convert silently. */
#ifndef HUNANECON_RATE_H
#define HUNANECON_RATE_H

#include <hunanecon/base.h>
#include <hunanecon/interval.h>
#include <hunanecon/period.h>
#include <hunanecon/unit.h>

HNE_BEGIN_DECLS

/** Range of the price of one @p base in @p quote over the years that the period
 *  touches: hne_rate_range(USD, CNY, 2018, ...) is about [6.26, 6.97].
 *  @return HNE_OK; HNE_ERROR_NOT_FOUND where the table has no row for one of
 *          the years or currencies (nothing is extrapolated); HNE_ERROR_ARGUMENT
 *          for an invalid period or a unit that is no currency */
HNE_API hne_status hne_rate_range(hne_unit base, hne_unit quote, hne_period period,
                                  hne_interval *out, hne_error *error);
/** Number of currencies in the table, and each of them. */
HNE_API size_t hne_rate_currency_count(void);
HNE_API hne_unit hne_rate_currency(size_t index);
/** Where the table comes from, in one line; constant. */
HNE_API const char *hne_rate_source(void);

HNE_END_DECLS
#endif
