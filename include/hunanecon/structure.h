/* SPDX-License-Identifier: MIT */
/** @file structure.h
 *  The structure of economies: location quotients, specialisation, proximity, complexity.
 *
 *  All take a table of regions by industries (or products): employment, output,
 *  exports. Element (r, i) is at x[r region_stride + i industry_stride], so that
 *  either layout will do, and with the two axes exchanged what is said of a
 *  region's specialisation is said of an industry's concentration. Numbers are
 *  0 or more. Where one is missing (NaN) its totals are unknown, and what rests
 *  on them is NaN; write 0 where nothing is known to be there. */
#ifndef HUNANECON_STRUCTURE_H
#define HUNANECON_STRUCTURE_H

#include <hunanecon/base.h>
#include <hunanecon/interval.h>

HNE_BEGIN_DECLS

/** One location quotient, from four published numbers: the share of an industry in a region over its share in all.
 *  \f[ q = \frac{x_{ri} / x_r}{x_i / x} \f]
 *  Of exports, Balassa's revealed comparative advantage; of sites, floor space or people for \f$ x_r \f$ and \f$ x \f$,
 *  a relative density.
 *  @param part \f$ x_{ri} \f$ of the industry in the region, 0 or more
 *  @param region \f$ x_r \f$ of all industries in the region, positive
 *  @param industry \f$ x_i \f$ of the industry in all regions, positive
 *  @param all \f$ x \f$ of all industries in all regions, positive
 *  @return at most 2 ulp from exact; NaN if an operand is missing, infinite or out of its range
 *  @since 0.1 */
HNE_API double hne_location_quotient(double part, double region, double industry, double all);
/** Every location quotient that four published figures allow, each taken by itself.
 *  @param part an enclosure of \f$ x_{ri} \f$
 *  @param region an enclosure of \f$ x_r \f$
 *  @param industry an enclosure of \f$ x_i \f$
 *  @param all an enclosure of \f$ x \f$
 *  @return an enclosure; missing or empty if an operand is; entire if @p part reaches below 0 or another reaches 0
 *  @since 0.1 */
HNE_API hne_interval hne_location_quotient_interval(hne_interval part, hne_interval region, hne_interval industry,
                                                    hne_interval all);

/** Forms of the location quotient, with \f$ s_{ri} = x_{ri} / x_r \f$ the share of an industry in its region and
 *  \f$ s_i = x_i / x \f$ its share in all regions together. @since 0.1 */
typedef enum hne_quotient {
    HNE_QUOTIENT_RATIO = 1,      /**< \f$ s_{ri} / s_i \f$: location quotient, and of exports the revealed comparative
                                      advantage (Balassa 1965); above 1 where the region has more than its share */
    HNE_QUOTIENT_SYMMETRIC = 2,  /**< \f$ (q - 1) / (q + 1) \f$, from -1 to 1 (Dalum, Laursen and Villumsen 1998) */
    HNE_QUOTIENT_ADDITIVE = 3,   /**< \f$ s_{ri} - s_i \f$ (Hoen and Oosterhaven 2006) */
    HNE_QUOTIENT_LOG = 4,        /**< \f$ \ln q \f$; minus infinity where the region has nothing */
    HNE_QUOTIENT_FORCE_INT32 = 0x7fffffff /**< fixes the size of the type */
} hne_quotient;

/** Location quotients of all regions and industries.
 *  @param form which
 *  @param x the table
 *  @param regions number of regions
 *  @param industries number of industries
 *  @param region_stride from a region to the next
 *  @param industry_stride from an industry to the next
 *  @param[out] result as many numbers; may be @p x with its strides; NaN where the region or the industry has nothing
 *         at all
 *  @param result_region_stride of the result
 *  @param result_industry_stride of the result
 *  @return HNE_OK; HNE_ERROR_ARGUMENT for NULL, an unknown form, a negative number or a
 *          stride 0 of the result; HNE_ERROR_MEMORY. Unchanged on failure.
 *  @since 0.1 */
HNE_API hne_status hne_location_quotients(hne_quotient form, const double *x, size_t regions, size_t industries,
                                          int64_t region_stride, int64_t industry_stride, double *result,
                                          int64_t result_region_stride, int64_t result_industry_stride);

/** Every location quotient that a published table allows; the totals are those of the table. Sharp, but for rounding,
 *  in all forms but the additive one, of which two shares are subtracted that have figures in common.
 *  @param form which
 *  @param x the enclosures
 *  @param regions number of regions
 *  @param industries number of industries
 *  @param region_stride from a region to the next
 *  @param industry_stride from an industry to the next
 *  @param[out] result as many enclosures; may be @p x with its strides; all missing if one is, else all empty, else
 *         entire if one reaches below 0; entire where the region or the industry may have nothing at all
 *  @param result_region_stride of the result
 *  @param result_industry_stride of the result
 *  @return HNE_OK; HNE_ERROR_ARGUMENT for NULL, an unknown form or a stride 0 of the result; HNE_ERROR_MEMORY.
 *          Unchanged on failure.
 *  @since 0.1 */
HNE_API hne_status hne_location_quotient_intervals(hne_quotient form, const hne_interval *x, size_t regions,
                                                   size_t industries, int64_t region_stride, int64_t industry_stride,
                                                   hne_interval *result, int64_t result_region_stride,
                                                   int64_t result_industry_stride);

/** How a region's structure differs from that of all; \f$ s_{ri} \f$ and \f$ s_i \f$ as for ::hne_quotient.
 *  @since 0.1 */
typedef enum hne_specialisation_kind {
    HNE_SPECIALISATION_KRUGMAN = 1,   /**< \f$ \sum_i |s_{ri} - s_i| \f$, 0 to 2 (Krugman 1991) */
    HNE_SPECIALISATION_KRUGMAN_OTHERS = 2, /**< the same against the mean share of the other regions (Midelfart-Knarvik
                                                et al. 2000) */
    HNE_SPECIALISATION_HOOVER = 3,    /**< half of Krugman's, 0 to 1: the part that would have to change its industry
                                           (Hoover 1936) */
    HNE_SPECIALISATION_GINI = 4,      /**< Gini coefficient of the region's location quotients */
    HNE_SPECIALISATION_HACHMAN = 5,   /**< \f$ 1 / \sum_i q_{ri} s_{ri} \f$, 1 for the structure of all */
    HNE_SPECIALISATION_RELATIVE_DIVERSITY = 6, /**< \f$ 1 / \sum_i |s_{ri} - s_i| \f$ (Duranton and Puga 2000); NaN for
                                                    the structure of all */
    HNE_SPECIALISATION_WEIGHTED_GINI = 7, /**< the same Gini with the industries' shares \f$ s_i \f$ as weights; with
                                               the axes exchanged the locational Gini coefficient (Krugman 1991) */
    HNE_SPECIALISATION_FORCE_INT32 = 0x7fffffff /**< fixes the size of the type */
} hne_specialisation_kind;

/** Specialisation of each region; of each industry's concentration with the axes exchanged.
 *  @param kind which
 *  @param x the table
 *  @param regions number of regions
 *  @param industries number of industries
 *  @param region_stride from a region to the next
 *  @param industry_stride from an industry to the next
 *  @param[out] result one number for each region; NaN for one that has nothing
 *  @param result_stride of the result
 *  @return as hne_location_quotients()
 *  @since 0.1 */
HNE_API hne_status hne_specialisation(hne_specialisation_kind kind, const double *x, size_t regions,
                                      size_t industries, int64_t region_stride, int64_t industry_stride,
                                      double *result, int64_t result_stride);
/** Every specialisation of each region that a published table allows; the totals are those of the table.
 *
 *  The region is held against the others, with whom it has no figure in common. Sharp, but for rounding, where the
 *  measure rises or falls with each figure whatever the others are; wider where shares in the region and elsewhere may be
 *  equal, for HNE_SPECIALISATION_KRUGMAN_OTHERS, as each industry's mean share is let vary by itself, and for
 *  HNE_SPECIALISATION_GINI, which is as wide as hne_measure_intervals() makes it.
 *  HNE_SPECIALISATION_WEIGHTED_GINI takes time and memory with the square of the industries.
 *  @param kind which
 *  @param x the enclosures
 *  @param regions number of regions
 *  @param industries number of industries
 *  @param region_stride from a region to the next
 *  @param industry_stride from an industry to the next
 *  @param[out] result one enclosure for each region; all missing if a figure is, else all empty if one is, else all
 *         entire if one reaches below 0; missing where hne_specialisation() is undefined whatever the figures are, as
 *         for a region that can only have nothing
 *  @param result_stride of the result
 *  @return HNE_OK; HNE_ERROR_ARGUMENT for NULL, an unknown kind or a stride 0 of the result; HNE_ERROR_MEMORY, then
 *          some may be written
 *  @since 0.1 */
HNE_API hne_status hne_specialisation_intervals(hne_specialisation_kind kind, const hne_interval *x, size_t regions,
                                                size_t industries, int64_t region_stride, int64_t industry_stride,
                                                hne_interval *result, int64_t result_stride);
/** Index of dissimilarity of two distributions (Duncan and Duncan 1955), 0 to 1:
 *  \f$ \frac{1}{2} \sum_i |a_i / a - b_i / b| \f$. Krugman's index between two regions is twice that.
 *  @param a the one, 0 or more
 *  @param count of both
 *  @param a_stride of a
 *  @param b the other, 0 or more
 *  @param b_stride of b
 *  @param[out] result NaN where a number is missing or either adds up to 0; unchanged on failure
 *  @return HNE_OK; HNE_ERROR_ARGUMENT for NULL or a negative number
 *  @since 0.1 */
HNE_API hne_status hne_dissimilarity(const double *a, size_t count, int64_t a_stride, const double *b,
                                     int64_t b_stride, double *result);
/** hne_dissimilarity() of two panels of industries by periods, period by period.
 *  @param a element (s, t) is a[s a_series_stride + t a_period_stride]
 *  @param series number of industries, of both
 *  @param periods number of periods, of both
 *  @param a_series_stride of a
 *  @param a_period_stride of a
 *  @param b the other
 *  @param b_series_stride of b
 *  @param b_period_stride of b; 0 for one structure that all periods are held against
 *  @param[out] result one number for each period; some may be written on failure
 *  @param result_stride of the result, not 0 for more than one period
 *  @return as hne_dissimilarity(), and HNE_ERROR_ARGUMENT for that stride
 *  @since 0.1 */
HNE_API hne_status hne_dissimilarity_panel(const double *a, size_t series, size_t periods, int64_t a_series_stride,
                                           int64_t a_period_stride, const double *b, int64_t b_series_stride,
                                           int64_t b_period_stride, double *result, int64_t result_stride);
/** Every index of dissimilarity that published figures allow. Sharp, but for rounding, unless shares of the two may be
 *  equal, where it is wider.
 *  @param a the one, as enclosures
 *  @param count of both
 *  @param a_stride of a
 *  @param b the other, as enclosures
 *  @param b_stride of b
 *  @param[out] result within 0 and 1; missing if a figure is, or either can only add up to 0; else empty if one is;
 *         else entire if one reaches below 0; unchanged on failure
 *  @return HNE_OK; HNE_ERROR_ARGUMENT for NULL; HNE_ERROR_MEMORY
 *  @since 0.1 */
HNE_API hne_status hne_dissimilarity_interval(const hne_interval *a, size_t count, int64_t a_stride,
                                              const hne_interval *b, int64_t b_stride, hne_interval *result);

/** Proximity of industries: the smaller of the two probabilities that a region which has the one has the other
 *  (Hidalgo, Klinger, Barabasi and Hausmann, Science 317, 2007),
 *  \f$ n_{ij} / \max(n_i, n_j) \f$ with \f$ n \f$ the regions that have it (both).
 *  @param quotient location quotients; a region has an industry where it is at least @p threshold
 *  @param regions number of regions
 *  @param industries number of industries
 *  @param region_stride from a region to the next
 *  @param industry_stride from an industry to the next
 *  @param threshold usually 1
 *  @param[out] result industries x industries numbers, row by row, symmetric; NaN beside an industry that no region has
 *  @return HNE_OK; HNE_ERROR_ARGUMENT for NULL or a threshold that is missing; HNE_ERROR_MEMORY. Unchanged on failure.
 *  @since 0.1 */
HNE_API hne_status hne_proximity(const double *quotient, size_t regions, size_t industries, int64_t region_stride,
                                 int64_t industry_stride, double threshold, double *result);

/** How complexity is found. @since 0.1 */
typedef enum hne_complexity_method {
    HNE_COMPLEXITY_REFLECTIONS = 1, /**< method of reflections (Hidalgo and Hausmann 2009), as it comes: with 0
                                         iterations the diversity of regions and the ubiquity of industries, with n the
                                         averages of the other side's n - 1 */
    HNE_COMPLEXITY_EIGENVECTOR = 2, /**< what reflections tend to, standardised (mean 0, standard deviation 1): second
                                         eigenvector; sign such that it goes with diversity. Iterations are not used */
    HNE_COMPLEXITY_FITNESS = 3,     /**< fitness and complexity (Tacchella et al. 2012), mean 1 after each iteration */
    HNE_COMPLEXITY_FORCE_INT32 = 0x7fffffff /**< fixes the size of the type */
} hne_complexity_method;

/** Complexity of regions and of industries, from who has what.
 *  @param method how
 *  @param iterations of reflections and fitness; 20 is usual
 *  @param quotient location quotients; a region has an industry where it is at least @p threshold
 *  @param regions number of regions
 *  @param industries number of industries
 *  @param region_stride from a region to the next
 *  @param industry_stride from an industry to the next
 *  @param threshold usually 1
 *  @param[out] of_region as many numbers as regions; NaN for one that has nothing; may be NULL
 *  @param[out] of_industry as many numbers as industries; NaN for one that nobody has; may be NULL
 *  @return HNE_OK; HNE_ERROR_ARGUMENT for NULL, an unknown method or a threshold that is missing; HNE_ERROR_RANGE if
 *          the second eigenvector is not unique; HNE_ERROR_MEMORY. Unchanged on failure.
 *  @since 0.1 */
HNE_API hne_status hne_complexity(hne_complexity_method method, size_t iterations, const double *quotient,
                                  size_t regions, size_t industries, int64_t region_stride, int64_t industry_stride,
                                  double threshold, double *of_region, double *of_industry);

HNE_END_DECLS
#endif
