/* SPDX-License-Identifier: MIT */
/** @file trade.h
 *  External trade: openness, balance, intra-industry trade, terms of trade, specialisation.
 *
 *  Exports and imports are values of 0 or more in one currency and of one
 *  period; a negative or missing one (NaN) makes the result NaN. Strides and
 *  panels are as in growth.h, work in place is possible. */
#ifndef HUNANECON_TRADE_H
#define HUNANECON_TRADE_H

#include <hunanecon/base.h>
#include <hunanecon/interval.h>

HNE_BEGIN_DECLS

/** @name Numbers
 *  @{ */

/** Trade openness, as a ratio: \f$ (X + M) / Y \f$. It can exceed 1, as trade counts whole
 *  values and output what was added to them. World Bank, World Development Indicators, NE.TRD.GNFS.ZS.
 *  @param exports X
 *  @param imports M
 *  @param output Y, gross domestic or regional product, positive
 *  @return the ratio; NaN if @p output is not positive and finite
 *  @since 0.1 */
HNE_API double hne_trade_openness(double exports, double imports, double output);
/** Normalised trade balance, from -1 (only imports) to 1 (only exports): \f$ (X - M) / (X + M) \f$. UNCTAD,
 *  Handbook of Statistics.
 *  @param exports X
 *  @param imports M
 *  @return within 2 units in the last place; NaN if there is no trade at all
 *  @since 0.1 */
HNE_API double hne_normalised_trade_balance(double exports, double imports);
/** Grubel-Lloyd index of intra-industry trade, from 0 (one way) to 1 (as much either way):
 *  \f$ 1 - |X - M| / (X + M) \f$. H. G. Grubel, P. J. Lloyd, Economic Record 47, 1971.
 *  @param exports X of an industry
 *  @param imports M of it
 *  @return within 2 units in the last place, also near 0; NaN if there is no trade at all
 *  @since 0.1 */
HNE_API double hne_grubel_lloyd(double exports, double imports);
/** Import cover, the ratio of exports to imports: \f$ X / M \f$.
 *  @param exports X
 *  @param imports M
 *  @return the ratio; NaN if @p imports is 0
 *  @since 0.1 */
HNE_API double hne_import_cover(double exports, double imports);
/** Net barter terms of trade, a ratio: \f$ P_X / P_M \f$ of two price indices with the same base; above 1, an
 *  export buys more than it did then. IMF, Export and Import Price Index Manual, 2009.
 *  @param export_prices index of export prices, positive
 *  @param import_prices index of import prices, positive
 *  @return the ratio; NaN if either is not positive
 *  @since 0.1 */
HNE_API double hne_terms_of_trade(double export_prices, double import_prices);

/** @} */
/** @name Series
 *  @{ */

/** hne_normalised_trade_balance() of each pair.
 *  @param exports the exports
 *  @param count number of pairs
 *  @param exports_stride of exports
 *  @param imports the imports
 *  @param imports_stride of imports
 *  @param[out] result may be either operand with its stride
 *  @param result_stride of the result, not 0
 *  @return HNE_OK; HNE_ERROR_ARGUMENT for NULL (count above 0) or @p result_stride 0 (count above 1)
 *  @since 0.1 */
HNE_API hne_status hne_normalised_trade_balance_series(const double *exports, size_t count, int64_t exports_stride,
                                                       const double *imports, int64_t imports_stride,
                                                       double *result, int64_t result_stride);
/** hne_grubel_lloyd() of each pair.
 *  @param exports the exports
 *  @param count number of pairs
 *  @param exports_stride of exports
 *  @param imports the imports
 *  @param imports_stride of imports
 *  @param[out] result may be either operand with its stride
 *  @param result_stride of the result, not 0
 *  @return as hne_normalised_trade_balance_series()
 *  @since 0.1 */
HNE_API hne_status hne_grubel_lloyd_series(const double *exports, size_t count, int64_t exports_stride,
                                           const double *imports, int64_t imports_stride, double *result,
                                           int64_t result_stride);
/** hne_trade_openness() of each exports, imports and output.
 *  @return as hne_normalised_trade_balance_series()
 *  @since 0.1 */
HNE_API hne_status hne_trade_openness_series(const double *exports, size_t count, int64_t exports_stride,
                                             const double *imports, int64_t imports_stride, const double *output,
                                             int64_t output_stride, double *result, int64_t result_stride);
/** hne_import_cover() of each pair.
 *  @return as hne_normalised_trade_balance_series()
 *  @since 0.1 */
HNE_API hne_status hne_import_cover_series(const double *exports, size_t count, int64_t exports_stride,
                                           const double *imports, int64_t imports_stride, double *result,
                                           int64_t result_stride);
/** hne_terms_of_trade() of each pair.
 *  @return as hne_normalised_trade_balance_series()
 *  @since 0.1 */
HNE_API hne_status hne_terms_of_trade_series(const double *export_prices, size_t count, int64_t export_prices_stride,
                                             const double *import_prices, int64_t import_prices_stride,
                                             double *result, int64_t result_stride);
/** Grubel-Lloyd index of all industries together, each with the weight of its trade:
 *  \f$ 1 - \sum |X_i - M_i| / \sum (X_i + M_i) \f$. It falls as industries are divided more finely.
 *  @param exports of each industry
 *  @param count number of industries
 *  @param exports_stride of exports
 *  @param imports of each industry
 *  @param imports_stride of imports
 *  @param[out] result NaN if one is missing or negative, or there is no trade at all; unchanged on failure
 *  @return HNE_OK; HNE_ERROR_ARGUMENT for NULL
 *  @since 0.1 */
HNE_API hne_status hne_grubel_lloyd_of_all(const double *exports, size_t count, int64_t exports_stride,
                                           const double *imports, int64_t imports_stride, double *result);
/** Lafay index of each industry, as a fraction of all trade (times 100 in most tables):
 *  \f[ \left( \frac{X_i - M_i}{X_i + M_i} - \frac{\sum (X - M)}{\sum (X + M)} \right) \frac{X_i + M_i}{\sum (X + M)}
 *  \f] Positive where a region is specialised beyond its balance as a whole; all together are 0.
 *  G. Lafay, "The measurement of revealed comparative advantages", 1992.
 *  @param exports of each industry
 *  @param count number of industries
 *  @param exports_stride of exports
 *  @param imports of each industry
 *  @param imports_stride of imports
 *  @param[out] result may be either operand with its stride; all NaN if one number is missing or negative, or
 *         there is no trade at all; 0 for an industry without trade
 *  @param result_stride of the result, not 0
 *  @return as hne_normalised_trade_balance_series()
 *  @since 0.1 */
HNE_API hne_status hne_lafay_series(const double *exports, size_t count, int64_t exports_stride,
                                    const double *imports, int64_t imports_stride, double *result,
                                    int64_t result_stride);

/** @} */
/** @name Panels
 *  @{ */

/** hne_normalised_trade_balance() throughout a panel.
 *  @param exports element (s, t) is exports[s series_stride + t period_stride]
 *  @param series number of series
 *  @param periods number of periods
 *  @param exports_series_stride of exports
 *  @param exports_period_stride of exports
 *  @param imports the imports
 *  @param imports_series_stride of imports
 *  @param imports_period_stride of imports
 *  @param[out] result may be either operand with its strides
 *  @param result_series_stride of the result
 *  @param result_period_stride of the result
 *  @return as hne_normalised_trade_balance_series()
 *  @since 0.1 */
HNE_API hne_status hne_normalised_trade_balance_panel(const double *exports, size_t series, size_t periods,
                                                      int64_t exports_series_stride, int64_t exports_period_stride,
                                                      const double *imports, int64_t imports_series_stride,
                                                      int64_t imports_period_stride, double *result,
                                                      int64_t result_series_stride, int64_t result_period_stride);
/** hne_grubel_lloyd() throughout a panel.
 *  @param exports element (s, t) is exports[s series_stride + t period_stride]
 *  @param series number of series
 *  @param periods number of periods
 *  @param exports_series_stride of exports
 *  @param exports_period_stride of exports
 *  @param imports the imports
 *  @param imports_series_stride of imports
 *  @param imports_period_stride of imports
 *  @param[out] result may be either operand with its strides
 *  @param result_series_stride of the result
 *  @param result_period_stride of the result
 *  @return as hne_normalised_trade_balance_series()
 *  @since 0.1 */
HNE_API hne_status hne_grubel_lloyd_panel(const double *exports, size_t series, size_t periods,
                                          int64_t exports_series_stride, int64_t exports_period_stride,
                                          const double *imports, int64_t imports_series_stride,
                                          int64_t imports_period_stride, double *result,
                                          int64_t result_series_stride, int64_t result_period_stride);
/** hne_trade_openness() throughout a panel.
 *  @return as hne_normalised_trade_balance_series()
 *  @since 0.1 */
HNE_API hne_status hne_trade_openness_panel(const double *exports, size_t series, size_t periods,
                                            int64_t exports_series_stride, int64_t exports_period_stride,
                                            const double *imports, int64_t imports_series_stride,
                                            int64_t imports_period_stride, const double *output,
                                            int64_t output_series_stride, int64_t output_period_stride,
                                            double *result, int64_t result_series_stride,
                                            int64_t result_period_stride);
/** hne_import_cover() throughout a panel.
 *  @return as hne_normalised_trade_balance_series()
 *  @since 0.1 */
HNE_API hne_status hne_import_cover_panel(const double *exports, size_t series, size_t periods,
                                          int64_t exports_series_stride, int64_t exports_period_stride,
                                          const double *imports, int64_t imports_series_stride,
                                          int64_t imports_period_stride, double *result, int64_t result_series_stride,
                                          int64_t result_period_stride);
/** hne_terms_of_trade() throughout a panel.
 *  @return as hne_normalised_trade_balance_series()
 *  @since 0.1 */
HNE_API hne_status hne_terms_of_trade_panel(const double *export_prices, size_t series, size_t periods,
                                            int64_t export_prices_series_stride, int64_t export_prices_period_stride,
                                            const double *import_prices, int64_t import_prices_series_stride,
                                            int64_t import_prices_period_stride, double *result,
                                            int64_t result_series_stride, int64_t result_period_stride);
/** hne_grubel_lloyd_of_all() of industries by periods, period by period.
 *  @param exports element (s, t) is exports[s series_stride + t period_stride]
 *  @param series number of industries
 *  @param periods number of periods
 *  @param exports_series_stride of exports
 *  @param exports_period_stride of exports
 *  @param imports the imports
 *  @param imports_series_stride of imports
 *  @param imports_period_stride of imports
 *  @param[out] result one number for each period
 *  @param result_stride of the result, not 0 for more than one period
 *  @return as hne_grubel_lloyd_of_all(), and HNE_ERROR_ARGUMENT for that stride
 *  @since 0.1 */
HNE_API hne_status hne_grubel_lloyd_of_all_panel(const double *exports, size_t series, size_t periods,
                                                 int64_t exports_series_stride, int64_t exports_period_stride,
                                                 const double *imports, int64_t imports_series_stride,
                                                 int64_t imports_period_stride, double *result, int64_t result_stride);
/** hne_lafay_series() of industries by periods, period by period.
 *  @param exports element (s, t) is exports[s series_stride + t period_stride]
 *  @param series number of industries
 *  @param periods number of periods
 *  @param exports_series_stride of exports
 *  @param exports_period_stride of exports
 *  @param imports the imports
 *  @param imports_series_stride of imports
 *  @param imports_period_stride of imports
 *  @param[out] result may be either operand with its strides
 *  @param result_series_stride of the result
 *  @param result_period_stride of the result
 *  @return as hne_lafay_series()
 *  @since 0.1 */
HNE_API hne_status hne_lafay_panel(const double *exports, size_t series, size_t periods, int64_t exports_series_stride,
                                   int64_t exports_period_stride, const double *imports, int64_t imports_series_stride,
                                   int64_t imports_period_stride, double *result, int64_t result_series_stride,
                                   int64_t result_period_stride);

/** @} */
/** @name Enclosures
 *  Missing or empty operands give the same; operands that reach below 0 the entire line.
 *  @{ */

/** Every openness that published figures allow.
 *  @param exports an enclosure of X
 *  @param imports an enclosure of M
 *  @param output an enclosure of Y
 *  @return an enclosure; entire if @p output reaches 0
 *  @since 0.1 */
HNE_API hne_interval hne_trade_openness_interval(hne_interval exports, hne_interval imports, hne_interval output);
/** Every normalised balance that published figures allow.
 *  @param exports an enclosure of X
 *  @param imports an enclosure of M
 *  @return an enclosure within -1 and 1
 *  @since 0.1 */
HNE_API hne_interval hne_normalised_trade_balance_interval(hne_interval exports, hne_interval imports);
/** Every Grubel-Lloyd index that published figures allow.
 *  @param exports an enclosure of X
 *  @param imports an enclosure of M
 *  @return an enclosure within 0 and 1
 *  @since 0.1 */
HNE_API hne_interval hne_grubel_lloyd_interval(hne_interval exports, hne_interval imports);
/** Every import cover that published figures allow.
 *  @param exports an enclosure of X
 *  @param imports an enclosure of M
 *  @return an enclosure; entire if @p imports reaches 0
 *  @since 0.1 */
HNE_API hne_interval hne_import_cover_interval(hne_interval exports, hne_interval imports);
/** Every terms of trade that published figures allow.
 *  @param export_prices an enclosure of the index of export prices
 *  @param import_prices an enclosure of the index of import prices
 *  @return an enclosure; entire if either reaches 0
 *  @since 0.1 */
HNE_API hne_interval hne_terms_of_trade_interval(hne_interval export_prices, hne_interval import_prices);

/** Every Grubel-Lloyd index of all industries together that published figures allow. Sharp, but for rounding.
 *  @param exports of each industry, as enclosures
 *  @param count number of industries
 *  @param exports_stride of exports
 *  @param imports of each industry, as enclosures
 *  @param imports_stride of imports
 *  @param[out] result within 0 and 1; missing if a figure is, or there is no trade at all; else empty if one is; else
 *         entire if one reaches below 0; unchanged on failure
 *  @return HNE_OK; HNE_ERROR_ARGUMENT for NULL
 *  @since 0.1 */
HNE_API hne_status hne_grubel_lloyd_of_all_interval(const hne_interval *exports, size_t count, int64_t exports_stride,
                                                    const hne_interval *imports, int64_t imports_stride,
                                                    hne_interval *result);

/** Every Lafay index of each industry that published figures allow, as a fraction of all trade. An industry is held
 *  against all others, \f$ 2 (X_i \sum_{j \ne i} M_j - M_i \sum_{j \ne i} X_j) / (\sum (X + M))^2 \f$. Sharp, but for
 *  rounding, unless the index may rise with a figure as well as fall; then too wide by about the square of the figures'
 *  widths.
 *  @param exports of each industry, as enclosures
 *  @param count number of industries
 *  @param exports_stride of exports
 *  @param imports of each industry, as enclosures
 *  @param imports_stride of imports
 *  @param[out] result within -1/2 and 1/2, may be either operand with its stride; all missing if a figure is, or there
 *         can be no trade at all; else all empty if one is; else all entire if one reaches below 0
 *  @param result_stride of the result, not 0
 *  @return HNE_OK; HNE_ERROR_ARGUMENT for NULL (count above 0) or @p result_stride 0 (count above 1); HNE_ERROR_MEMORY,
 *          then some may be written
 *  @since 0.1 */
HNE_API hne_status hne_lafay_intervals(const hne_interval *exports, size_t count, int64_t exports_stride,
                                       const hne_interval *imports, int64_t imports_stride, hne_interval *result,
                                       int64_t result_stride);

/** hne_trade_openness_interval() of each exports, imports and output.
 *  @return as hne_normalised_trade_balance_series()
 *  @since 0.1 */
HNE_API hne_status hne_trade_openness_intervals(const hne_interval *exports, size_t count, int64_t exports_stride,
                                                const hne_interval *imports, int64_t imports_stride,
                                                const hne_interval *output, int64_t output_stride,
                                                hne_interval *result, int64_t result_stride);
/** hne_normalised_trade_balance_interval() of each pair.
 *  @return as hne_normalised_trade_balance_series()
 *  @since 0.1 */
HNE_API hne_status hne_normalised_trade_balance_intervals(const hne_interval *exports, size_t count,
                                                          int64_t exports_stride, const hne_interval *imports,
                                                          int64_t imports_stride, hne_interval *result,
                                                          int64_t result_stride);
/** hne_grubel_lloyd_interval() of each pair.
 *  @return as hne_normalised_trade_balance_series()
 *  @since 0.1 */
HNE_API hne_status hne_grubel_lloyd_intervals(const hne_interval *exports, size_t count, int64_t exports_stride,
                                              const hne_interval *imports, int64_t imports_stride,
                                              hne_interval *result, int64_t result_stride);
/** hne_import_cover_interval() of each pair.
 *  @return as hne_normalised_trade_balance_series()
 *  @since 0.1 */
HNE_API hne_status hne_import_cover_intervals(const hne_interval *exports, size_t count, int64_t exports_stride,
                                              const hne_interval *imports, int64_t imports_stride,
                                              hne_interval *result, int64_t result_stride);
/** hne_terms_of_trade_interval() of each pair.
 *  @return as hne_normalised_trade_balance_series()
 *  @since 0.1 */
HNE_API hne_status hne_terms_of_trade_intervals(const hne_interval *export_prices, size_t count,
                                                int64_t export_prices_stride, const hne_interval *import_prices,
                                                int64_t import_prices_stride, hne_interval *result,
                                                int64_t result_stride);

/** @} */

HNE_END_DECLS
#endif
