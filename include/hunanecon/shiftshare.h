/* SPDX-License-Identifier: MIT */
/** @file shiftshare.h
 *  Shift-share analysis: how much of a region's growth came with the nation, with
 *  its industries, and with the region itself. */
#ifndef HUNANECON_SHIFTSHARE_H
#define HUNANECON_SHIFTSHARE_H

#include <hunanecon/base.h>
#include <hunanecon/interval.h>

HNE_BEGIN_DECLS

/** Methods. \f$ e_i \f$ is an industry in the region, \f$ n_i \f$ in the nation, without index the
 *  sum; \f$ g = n' / n - 1 \f$, \f$ g_i = n_i' / n_i - 1 \f$, \f$ h_i = e_i' / e_i - 1 \f$ grow from the
 *  first period to the next. @since 0.1 */
typedef enum hne_shift_share_method {
    HNE_SHIFT_SHARE_DUNN = 1,     /**< national \f$ \sum e_i g \f$, mix \f$ \sum e_i (g_i - g) \f$, regional
                                       \f$ \sum e_i (h_i - g_i) \f$ (E. S. Dunn, "A statistical and analytical technique
                                       for regional analysis", 1960) */
    HNE_SHIFT_SHARE_ESTEBAN_MARQUILLAS = 2, /**< the regional part on what the region would have with the nation's
                                       structure, \f$ \sum e\,(n_i / n) (h_i - g_i) \f$, and the rest of it as
                                       allocation (J. M. Esteban-Marquillas, Regional and Urban Economics 2, 1972) */
    HNE_SHIFT_SHARE_GERFIN = 3,   /**< factors: mix \f$ \sum e_i (1 + g_i) / (e (1 + g)) \f$, regional
                                       \f$ e' / \sum e_i (1 + g_i) \f$ (H. Gerfin, Kyklos 17, 1964) */
    HNE_SHIFT_SHARE_FORCE_INT32 = 0x7fffffff /**< fixes the size of the type */
} hne_shift_share_method;

/** What growth is made of. For Dunn and Esteban-Marquillas in the unit of the
 *  input, growth = national + mix + regional + allocation; for Gerfin factors,
 *  growth = national x mix x regional. @since 0.1 */
typedef struct hne_shift_share_parts {
    double growth;     /**< what the region has more (for Gerfin: how many times as much) */
    double national;   /**< what it would have grown at the nation's rate */
    double mix;        /**< more or less for its industries: the structural part */
    double regional;   /**< more or less than its industries elsewhere: the competitive part */
    double allocation; /**< for Esteban-Marquillas: specialised in what it is good at; else 0 (for Gerfin 1) */
    double net_shift;  /**< growth without the national part */
} hne_shift_share_parts;

/** Shift-share of a region, from the first period to the last; over more than two
 *  periods dynamic: step by step, so that structure and rates stay up to date
 *  (R. A. Barff, P. L. Knight, Growth and Change 19, 1988). Steps are summed, for
 *  Gerfin multiplied.
 *  @param method which
 *  @param region industry i in period t is at region[i region_industry_stride + t region_period_stride]; 0 or more
 *  @param region_industry_stride from an industry to the next
 *  @param region_period_stride from a period to the next
 *  @param nation the same for the nation
 *  @param nation_industry_stride from an industry to the next
 *  @param nation_period_stride from a period to the next
 *  @param industries number of industries
 *  @param periods number of periods, 2 or more
 *  @param[out] total of all steps. NaN what rests on a missing number, on growth of an industry
 *         that was 0 in the nation, and, for Esteban-Marquillas, in the region; may be NULL
 *  @param[out] steps periods - 1 of them; may be NULL
 *  @param[out] of_industry one for each industry, over all steps; may be NULL, and is for Gerfin
 *  @return HNE_OK; HNE_ERROR_ARGUMENT for NULL arrays, an unknown method, fewer than 2 periods, a
 *          negative number, @p of_industry with Gerfin. Unchanged on failure.
 *  @since 0.1 */
HNE_API hne_status hne_shift_share(hne_shift_share_method method, const double *region,
                                   int64_t region_industry_stride, int64_t region_period_stride, const double *nation,
                                   int64_t nation_industry_stride, int64_t nation_period_stride, size_t industries,
                                   size_t periods, hne_shift_share_parts *total, hne_shift_share_parts *steps,
                                   hne_shift_share_parts *of_industry);

/** What growth can be made of, for any figures in their enclosures: the members of ::hne_shift_share_parts. As the parts
 *  share figures, they add up for each choice of these, and their ends do not. @since 0.1 */
typedef struct hne_interval_shift_share_parts {
    hne_interval growth;     /**< what the region has more (for Gerfin: how many times as much) */
    hne_interval national;   /**< what it would have grown at the nation's rate */
    hne_interval mix;        /**< more or less for its industries: the structural part */
    hne_interval regional;   /**< more or less than its industries elsewhere: the competitive part */
    hne_interval allocation; /**< for Esteban-Marquillas: specialised in what it is good at; else 0 (for Gerfin 1) */
    hne_interval net_shift;  /**< growth without the national part */
} hne_interval_shift_share_parts;

/** Every shift-share of a region that published figures allow: hne_shift_share() of enclosures.
 *
 *  A figure that stands several times in a part is taken as one. Sharp, but for rounding, where the part rises or falls
 *  with each figure whatever the others are, as it does unless rates of growth are nearly equal; else too wide by about
 *  the square of the figures' widths (mean value form; R. E. Moore, Methods and Applications of Interval Analysis, 1979,
 *  chapter 3). Whether the region's figures are in the nation's is not used.
 *  @param method which
 *  @param region industry i in period t is at region[i region_industry_stride + t region_period_stride]
 *  @param region_industry_stride from an industry to the next
 *  @param region_period_stride from a period to the next
 *  @param nation the same for the nation
 *  @param nation_industry_stride from an industry to the next
 *  @param nation_period_stride from a period to the next
 *  @param industries number of industries
 *  @param periods number of periods, 2 or more
 *  @param[out] total of all steps. A part is missing if a figure that it rests on is, else empty if one is, else
 *         entire if one reaches below 0, and where it rests on growth from what may be 0, as in hne_shift_share(); may
 *         be NULL
 *  @param[out] steps periods - 1 of them; may be NULL
 *  @param[out] of_industry one for each industry, over all steps; may be NULL, and is for Gerfin
 *  @return HNE_OK; HNE_ERROR_ARGUMENT for NULL arrays, an unknown method, no industry, fewer than 2 periods,
 *          @p of_industry with Gerfin; HNE_ERROR_MEMORY, then some may be written
 *  @since 0.1 */
HNE_API hne_status hne_shift_share_intervals(hne_shift_share_method method, const hne_interval *region,
                                             int64_t region_industry_stride, int64_t region_period_stride,
                                             const hne_interval *nation, int64_t nation_industry_stride,
                                             int64_t nation_period_stride, size_t industries, size_t periods,
                                             hne_interval_shift_share_parts *total,
                                             hne_interval_shift_share_parts *steps,
                                             hne_interval_shift_share_parts *of_industry);

HNE_END_DECLS
#endif
