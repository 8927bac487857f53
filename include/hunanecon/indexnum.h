/* SPDX-License-Identifier: MIT */
/** @file indexnum.h
 *  Index numbers of prices and quantities.
 *
 *  Prices and quantities of products are panels, element (i, t) at
 *  data[i product_stride + t period_stride], in either layout. Indices are
 *  ratios: 1 where nothing has changed. A product counts in a comparison where
 *  it can be matched: its price is above 0 in both periods and its quantity 0
 *  or more (for quantity indices the other way round); one that is missing
 *  (NaN), new or gone is passed over. Nothing matched gives NaN. */
#ifndef HUNANECON_INDEXNUM_H
#define HUNANECON_INDEXNUM_H

#include <hunanecon/base.h>
#include <hunanecon/interval.h>

HNE_BEGIN_DECLS

/** Formulas for prices \f$ p \f$ and quantities \f$ q \f$ in a base period and a later one (\f$ p', q' \f$), with
 *  values \f$ v = p q \f$, shares \f$ s = v / \sum v \f$ and relatives \f$ r = p' / p \f$; \f$ L \f$ is the logarithmic
 *  mean. Quantity indices are the same with prices and quantities exchanged. B. M. Balk, "Price and Quantity Index
 *  Numbers", 2008; IMF, "Consumer Price Index Manual: Concepts and Methods", 2020. @since 0.1 */
typedef enum hne_index_formula {
    HNE_INDEX_LASPEYRES = 1,         /**< \f$ \sum p' q / \sum p q \f$ */
    HNE_INDEX_PAASCHE = 2,           /**< \f$ \sum p' q' / \sum p q' \f$ */
    HNE_INDEX_FISHER = 3,            /**< root of Laspeyres times Paasche */
    HNE_INDEX_TORNQVIST = 4,         /**< \f$ \prod r^{(s + s')/2} \f$ */
    HNE_INDEX_WALSH = 5,             /**< \f$ \sum p' \sqrt{q q'} / \sum p \sqrt{q q'} \f$ */
    HNE_INDEX_MARSHALL_EDGEWORTH = 6, /**< \f$ \sum p' (q + q') / \sum p (q + q') \f$ */
    HNE_INDEX_LOWE = 7,              /**< \f$ \sum p' q_b / \sum p q_b \f$ with the quantities of another period b */
    HNE_INDEX_YOUNG = 8,             /**< \f$ \sum s_b r \f$ with the shares of another period b */
    HNE_INDEX_GEARY_KHAMIS = 9,      /**< \f$ \sum p' h / \sum p h \f$ with \f$ h = 2 q q' / (q + q') \f$ */
    HNE_INDEX_DUTOT = 10,            /**< \f$ \sum p' / \sum p \f$; quantities are not used */
    HNE_INDEX_CARLI = 11,            /**< mean of r; quantities are not used */
    HNE_INDEX_JEVONS = 12,           /**< geometric mean of r; quantities are not used */
    HNE_INDEX_HARMONIC = 13,         /**< harmonic mean of r (Coggeshall); quantities are not used */
    HNE_INDEX_CSWD = 14,             /**< root of Carli times harmonic (Carruthers, Sellwood, Ward, Dalen) */
    HNE_INDEX_DROBISCH = 15,         /**< mean of Laspeyres and Paasche */
    HNE_INDEX_PALGRAVE = 16,         /**< \f$ \sum s' r \f$ */
    HNE_INDEX_STUVEL = 17,           /**< \f$ A + \sqrt{A^2 + V} \f$, with V the ratio of values and A half of Laspeyres
                                          of prices less that of quantities */
    HNE_INDEX_SATO_VARTIA = 18,      /**< \f$ \prod r^{w} \f$, w the logarithmic means of s and s', made to add up to
                                          1 */
    HNE_INDEX_MONTGOMERY_VARTIA = 19, /**< \f$ \prod r^{L(v, v') / L(\sum v, \sum v')} \f$ */
    HNE_INDEX_THEIL = 20,            /**< \f$ \prod r^{w} \f$, w as \f$ ((s + s') s s' / 2)^{1/3} \f$, made to add up to
                                          1 */
    HNE_INDEX_GEOMETRIC_LASPEYRES = 21, /**< \f$ \prod r^{s} \f$ */
    HNE_INDEX_GEOMETRIC_PAASCHE = 22, /**< \f$ \prod r^{s'} \f$ */
    HNE_INDEX_HARMONIC_LASPEYRES = 23, /**< \f$ 1 / \sum (s / r) \f$ */
    HNE_INDEX_LLOYD_MOULTON = 24,    /**< \f$ (\sum s r^{1-\sigma})^{1/(1-\sigma)} \f$ with the elasticity of
                                          substitution as parameter */
    HNE_INDEX_TIME_PRODUCT_DUMMY = 25, /**< regression of ln p on period and products, weighted with mean shares:
                                            Tornqvist, and with parameter 1 less half of the variance of its logarithm
                                            (Kennedy's correction for bias) */
    HNE_INDEX_FORCE_INT32 = 0x7fffffff /**< fixes the size of the type */
} hne_index_formula;

/** Prices and quantities, as a panel. @since 0.1 */
typedef struct hne_basket {
    const double *prices;            /**< not NULL */
    int64_t price_product_stride;    /**< elements from a product to the next */
    int64_t price_period_stride;     /**< elements from a period to the next */
    const double *quantities;        /**< may be NULL for formulas of prices alone */
    int64_t quantity_product_stride; /**< elements from a product to the next */
    int64_t quantity_period_stride;  /**< elements from a period to the next */
    size_t products;                 /**< number of products */
    size_t periods;                  /**< number of periods */
} hne_basket;

/** Of what an index is. @since 0.1 */
typedef enum hne_index_kind {
    HNE_INDEX_OF_PRICES = 1,     /**< prices, weighted with quantities */
    HNE_INDEX_OF_QUANTITIES = 2, /**< quantities, weighted with prices */
    HNE_INDEX_KIND_FORCE_INT32 = 0x7fffffff /**< fixes the size of the type */
} hne_index_kind;

/** How periods are compared. @since 0.1 */
typedef enum hne_index_base {
    HNE_INDEX_FIXED_BASE = 1,      /**< each period with the base period */
    HNE_INDEX_CHAINED = 2,         /**< each with the one before, multiplied; 1 in the base period */
    HNE_INDEX_PERIOD_ON_PERIOD = 3, /**< each with the one before; NaN in the first */
    HNE_INDEX_BASE_FORCE_INT32 = 0x7fffffff /**< fixes the size of the type */
} hne_index_base;

/** Index of two periods of a basket.
 *  @param formula which
 *  @param parameter of Lloyd-Moulton and of the time product dummy; 0 else
 *  @param kind of prices or of quantities
 *  @param basket prices and quantities
 *  @param base period to compare with
 *  @param period to be compared
 *  @param weights period b of Lowe and Young; not used else
 *  @param[out] result the index; unchanged on failure
 *  @return HNE_OK; HNE_ERROR_ARGUMENT for NULL, a formula or kind that there is not, a period out of range, a parameter
 *          that is missing or infinite, quantities NULL where they are used
 *  @since 0.1 */
HNE_API hne_status hne_index_of_periods(hne_index_formula formula, double parameter, hne_index_kind kind,
                                        const hne_basket *basket, size_t base, size_t period, size_t weights,
                                        double *result);
/** Index of every period of a basket.
 *  @param formula which
 *  @param parameter of Lloyd-Moulton and of the time product dummy; 0 else
 *  @param kind of prices or of quantities
 *  @param comparison fixed base, chained or period on period
 *  @param basket prices and quantities
 *  @param base period that is 1
 *  @param weights period b of Lowe and Young; not used else
 *  @param[out] result one number for each period; after a period without any matched product a chain is NaN
 *  @param result_stride of the result
 *  @return as hne_index_of_periods(), and for a stride 0 of the result; HNE_ERROR_MEMORY
 *  @since 0.1 */
HNE_API hne_status hne_index_series(hne_index_formula formula, double parameter, hne_index_kind kind,
                                    hne_index_base comparison, const hne_basket *basket, size_t base, size_t weights,
                                    double *result, int64_t result_stride);

/** Published prices and quantities (or values and sub-indices), as a panel of enclosures. @since 0.1 */
typedef struct hne_interval_basket {
    const hne_interval *prices;      /**< not NULL */
    int64_t price_product_stride;    /**< elements from a product to the next */
    int64_t price_period_stride;     /**< elements from a period to the next */
    const hne_interval *quantities;  /**< may be NULL for formulas of prices alone */
    int64_t quantity_product_stride; /**< elements from a product to the next */
    int64_t quantity_period_stride;  /**< elements from a period to the next */
    size_t products;                 /**< number of products */
    size_t periods;                  /**< number of periods */
} hne_interval_basket;

/** Every index of two periods that published figures allow. A product whose price (for quantity indices, quantity) is
 *  missing, or 0, in either period is passed over; where it is not known whether it is there, as its enclosure
 *  reaches 0, the result is entire.
 *
 *  Sharp, but for rounding, for Laspeyres, Paasche, Fisher, Walsh, Marshall-Edgeworth, Lowe, Geary-Khamis, Dutot,
 *  Carli, Jevons, harmonic and CSWD: the greatest index has every later price at its upper end, every earlier one at
 *  its lower end, and the quantities of those products that rose more than the index at their upper ends. Drobisch,
 *  and Young with another period's prices, are nearly so; the geometric ones, whose shares hold the prices again, are
 *  wider.
 *  @param formula those, Young, Drobisch, Tornqvist, geometric Laspeyres or geometric Paasche
 *  @param kind of prices or of quantities
 *  @param basket enclosures of prices and quantities
 *  @param base period to compare with
 *  @param period to be compared
 *  @param weights period b of Lowe and Young; not used else
 *  @param[out] result missing if no product is matched; empty if an operand is; unchanged on failure
 *  @return HNE_OK; HNE_ERROR_ARGUMENT for NULL, another formula or kind, a period out of range, quantities NULL
 *          where they are used; HNE_ERROR_MEMORY
 *  @since 0.1 */
HNE_API hne_status hne_index_of_periods_interval(hne_index_formula formula, hne_index_kind kind,
                                                 const hne_interval_basket *basket, size_t base, size_t period,
                                                 size_t weights, hne_interval *result);
/** hne_index_of_periods_interval() for every period. In a chain the price that ends one link begins the next and is
 *  taken as two: it widens with every link.
 *  @param formula as there
 *  @param kind of prices or of quantities
 *  @param comparison fixed base, chained or period on period
 *  @param basket enclosures of prices and quantities
 *  @param base period that is 1
 *  @param weights period b of Lowe and Young; not used else
 *  @param[out] result one enclosure for each period; unchanged on failure
 *  @param result_stride of the result
 *  @return as hne_index_of_periods_interval(), and for a stride 0 of the result
 *  @since 0.1 */
HNE_API hne_status hne_index_intervals(hne_index_formula formula, hne_index_kind kind, hne_index_base comparison,
                                       const hne_interval_basket *basket, size_t base, size_t weights,
                                       hne_interval *result, int64_t result_stride);

/** Multilateral methods: all periods of a window are compared with one another, so that a chain does not drift.
 *  @since 0.1 */
typedef enum hne_multilateral {
    HNE_MULTILATERAL_GEKS = 1,         /**< geometric mean of the comparisons through every period (Gini, Elteto, Koves,
                                            Szulc), of a formula that satisfies time reversal */
    HNE_MULTILATERAL_GEARY_KHAMIS = 2, /**< values over quantities at average prices of the window, which depend on the
                                            index */
    HNE_MULTILATERAL_TIME_PRODUCT_DUMMY = 3, /**< regression of ln p on periods and products, weighted with shares */
    HNE_MULTILATERAL_FORCE_INT32 = 0x7fffffff /**< fixes the size of the type */
} hne_multilateral;

/** How the index of a new window continues the one before. With the periods that both have, the old one O and the
 *  published P, the new one N at T:
 *  L. Ivancic, W. E. Diewert, K. J. Fox, Journal of Econometrics 161, 2011; C. G. Chessa, "A new methodology for
 *  processing scanner data", 2016; J. de Haan, "A framework for large scale use of scanner data", 2015. @since 0.1 */
typedef enum hne_splice {
    HNE_SPLICE_MOVEMENT = 1,       /**< at the last common period */
    HNE_SPLICE_WINDOW = 2,         /**< at the first common period, of the old window */
    HNE_SPLICE_HALF = 3,           /**< in the middle, of the old window */
    HNE_SPLICE_MEAN = 4,           /**< geometric mean over all common periods, of the old window */
    HNE_SPLICE_WINDOW_PUBLISHED = 5, /**< at the first common period, of what was published */
    HNE_SPLICE_HALF_PUBLISHED = 6, /**< in the middle, of what was published */
    HNE_SPLICE_MEAN_PUBLISHED = 7, /**< geometric mean over all common periods, of what was published */
    HNE_SPLICE_FIXED_BASE_EXPANDING = 8, /**< windows that grow from a link period on, which moves when a window is
                                              full */
    HNE_SPLICE_FIXED_BASE_MOVING = 9, /**< at the link period, by windows that move */
    HNE_SPLICE_FORCE_INT32 = 0x7fffffff /**< fixes the size of the type */
} hne_splice;

/** Multilateral index of every period.
 *  @param method which
 *  @param formula for GEKS: Fisher, Tornqvist, Walsh, Marshall-Edgeworth, Jevons, CSWD, Geary-Khamis, Stuvel,
 *         Sato-Vartia, Montgomery-Vartia or Theil; not used else
 *  @param kind of prices or of quantities
 *  @param basket prices and quantities
 *  @param window periods in a window, 2 or more; one that holds all periods needs no splice
 *  @param splice how windows are joined
 *  @param[out] result one number for each period, 1 in the first; NaN where periods have no products in common
 *  @param result_stride of the result
 *  @return HNE_OK; HNE_ERROR_ARGUMENT for NULL, another method, formula, kind or splice, a window below 2, a stride 0
 *          of the result; HNE_ERROR_MEMORY. Unchanged on failure.
 *  @since 0.1 */
HNE_API hne_status hne_multilateral_index(hne_multilateral method, hne_index_formula formula, hne_index_kind kind,
                                          const hne_basket *basket, size_t window, hne_splice splice, double *result,
                                          int64_t result_stride);

/** Every GEKS index that published figures allow, of all periods at once or of windows that move on:
 *  hne_multilateral_index() with ::HNE_MULTILATERAL_GEKS, of enclosures.
 *  \f[ \ln P_{0t} = \frac{1}{n} \sum_{k} (\ln P_{0k} + \ln P_{kt}) \f]
 *  L. Ivancic, W. E. Diewert, K. J. Fox, Journal of Econometrics 161, 2011.
 *
 *  Sound, not sharp: each comparison is as narrow as hne_index_of_periods_interval() has it, but they have figures in
 *  common and are taken as apart, so that the result is about twice as wide as a direct comparison, and after a splice
 *  wider by another. What it does not do is drift: unlike a chain it does not widen from period to period of one window.
 *  @param formula Fisher, Tornqvist, Walsh, Marshall-Edgeworth, Geary-Khamis, Jevons or CSWD
 *  @param kind of prices or of quantities
 *  @param basket enclosures of prices and quantities
 *  @param window periods in a window, 2 or more; one that holds all periods needs no splice
 *  @param splice how windows are joined
 *  @param[out] result one enclosure for each period, ratios, {1} in the first; missing where periods have no products in
 *         common; empty where an operand is; anything from 0 on where it is not known of a product whether it is there
 *  @param result_stride of the result
 *  @return HNE_OK; HNE_ERROR_ARGUMENT for NULL, another formula, kind or splice, a window below 2, a stride 0 of the
 *          result, quantities NULL where they are used; HNE_ERROR_MEMORY. Unchanged on failure.
 *  @since 0.1 */
HNE_API hne_status hne_geks_intervals(hne_index_formula formula, hne_index_kind kind,
                                      const hne_interval_basket *basket, size_t window, hne_splice splice,
                                      hne_interval *result, int64_t result_stride);

/** What a product contributes to an index. @since 0.1 */
typedef enum hne_contribution_form {
    HNE_CONTRIBUTION_ADDITIVE = 1,       /**< parts that add up to the index less 1 */
    HNE_CONTRIBUTION_MULTIPLICATIVE = 2, /**< factors whose product is the index */
    HNE_CONTRIBUTION_FORM_FORCE_INT32 = 0x7fffffff /**< fixes the size of the type */
} hne_contribution_form;

/** Contributions of products. Every mean of relatives is a geometric, and an arithmetic, mean with other weights, by
 *  which it is taken apart; a Fisher by the geometric weights of Laspeyres and Paasche, half and half. S. Martin, "A
 *  general decomposition formula with application to the Fisher index", 2021; M. B. Reinsdorf, W. E. Diewert, C.
 *  Ehemann, Journal of Economic and Social Measurement 28, 2002.
 *  @param formula any but Stuvel, Drobisch, Montgomery-Vartia, CSWD and the time product dummy
 *  @param parameter of Lloyd-Moulton; 0 else
 *  @param kind of prices or of quantities
 *  @param form additive or multiplicative
 *  @param basket prices and quantities
 *  @param base period to compare with
 *  @param period to be compared
 *  @param weights period b of Lowe and Young; not used else
 *  @param[out] result one number for each product, 0 (or 1) for one that is not matched; all NaN where the index is
 *  @param result_stride of the result
 *  @return as hne_index_of_periods(); HNE_ERROR_MEMORY
 *  @since 0.1 */
HNE_API hne_status hne_index_contributions(hne_index_formula formula, double parameter, hne_index_kind kind,
                                           hne_contribution_form form, const hne_basket *basket, size_t base,
                                           size_t period, size_t weights, double *result, int64_t result_stride);

/** Every contribution of each product that published figures allow: hne_index_contributions() of enclosures. As products
 *  share the index, parts add up (factors multiply) to it for each choice of figures, and their ends do not.
 *
 *  A product is held against the sum of all others. Additive parts are sharp, but for rounding, for Laspeyres, Paasche,
 *  Walsh, Marshall-Edgeworth, Lowe, Geary-Khamis, Dutot, Carli and the harmonic mean, unless the price may rise as well
 *  as fall; for Young with the prices of another period nearly so. Factors, and parts of Fisher, Tornqvist, Jevons and
 *  the geometric ones, hold the index as well as the product in their weights, and are wider: by about as much, relative
 *  to the weight, as the relatives and the index are wide.
 *  @param formula as hne_index_of_periods_interval(), but for CSWD and Drobisch, which are no means of relatives
 *  @param kind of prices or of quantities
 *  @param form additive or multiplicative
 *  @param basket enclosures of prices and quantities
 *  @param base period to compare with
 *  @param period to be compared
 *  @param weights period b of Lowe and Young; not used else
 *  @param[out] result one enclosure for each product, as a fraction (or a factor): {0} (or {1}) for one that is not
 *         matched; all missing if no product is; else all empty if an operand is; all entire where it is not known of one
 *         whether it is there
 *  @param result_stride of the result
 *  @return HNE_OK; HNE_ERROR_ARGUMENT for NULL, another formula, kind or form, a period out of range, quantities NULL
 *          where they are used, a stride 0 of the result (more than one product); HNE_ERROR_MEMORY. Unchanged on failure.
 *  @since 0.1 */
HNE_API hne_status hne_index_contribution_intervals(hne_index_formula formula, hne_index_kind kind,
                                                    hne_contribution_form form, const hne_interval_basket *basket,
                                                    size_t base, size_t period, size_t weights, hne_interval *result,
                                                    int64_t result_stride);

/** Differences instead of ratios, in money: price and quantity indicators, as the theory of index numbers calls them.
 *  @since 0.1 */
typedef enum hne_value_change {
    HNE_VALUE_CHANGE_LASPEYRES = 1,  /**< \f$ \sum q (p' - p) \f$ */
    HNE_VALUE_CHANGE_PAASCHE = 2,    /**< \f$ \sum q' (p' - p) \f$ */
    HNE_VALUE_CHANGE_BENNET = 3,     /**< mean of the two; prices and quantities together give the change of value */
    HNE_VALUE_CHANGE_MONTGOMERY = 4, /**< \f$ \sum L(v, v') \ln (p'/p) \f$; prices and quantities together give the
                                          change of value */
    HNE_VALUE_CHANGE_FORCE_INT32 = 0x7fffffff /**< fixes the size of the type */
} hne_value_change;

/** How much of a change of value is of prices, or of quantities. T. L. Bennet, Journal of the Royal Statistical Society
 *  83, 1920; J. K. Montgomery, "The Mathematical Problem of the Price Index", 1937.
 *  @param formula which
 *  @param kind of prices or of quantities
 *  @param basket prices and quantities
 *  @param base period to compare with
 *  @param period to be compared
 *  @param[out] result in the unit of values; unchanged on failure
 *  @return as hne_index_of_periods()
 *  @since 0.1 */
HNE_API hne_status hne_value_change_of_periods(hne_value_change formula, hne_index_kind kind,
                                            const hne_basket *basket, size_t base, size_t period, double *result);
/** Every such change that published figures allow: hne_value_change_of_periods() of enclosures. Sharp, but for rounding,
 *  for Laspeyres, Paasche and Bennet, where each figure stands once; Montgomery's holds prices in values and relatives,
 *  which are taken as apart.
 *  @param formula which
 *  @param kind of prices or of quantities
 *  @param basket enclosures of prices and quantities
 *  @param base period to compare with
 *  @param period to be compared
 *  @param[out] result in the unit of values; missing if no product is matched; empty if an operand is; entire where it is
 *         not known of a product whether it is there; unchanged on failure
 *  @return HNE_OK; HNE_ERROR_ARGUMENT for NULL, another formula or kind, a period out of range; HNE_ERROR_MEMORY
 *  @since 0.1 */
HNE_API hne_status hne_value_change_of_periods_interval(hne_value_change formula, hne_index_kind kind,
                                                        const hne_interval_basket *basket, size_t base, size_t period,
                                                        hne_interval *result);
/** Value of a period, \f$ \sum p q \f$ over the products that have both.
 *  @param basket prices and quantities
 *  @param period which
 *  @param[out] result the value; NaN if no product has both; unchanged on failure
 *  @return as hne_index_of_periods()
 *  @since 0.1 */
HNE_API hne_status hne_basket_value(const hne_basket *basket, size_t period, double *result);
/** Price-updated shares: what the shares of a base period become when prices change and quantities do not,
 *  \f$ s_i r_i / \sum s_j r_j \f$. IMF, CPI Manual, 2020, chapter 9.
 *  @param basket prices and quantities
 *  @param base period of the shares
 *  @param period whose prices they are brought to
 *  @param[out] result one share for each product, 0 for one that is not matched
 *  @param result_stride of the result
 *  @return as hne_index_of_periods(), and for a stride 0 of the result
 *  @since 0.1 */
HNE_API hne_status hne_price_updated_shares(const hne_basket *basket, size_t base, size_t period, double *result,
                                            int64_t result_stride);

HNE_END_DECLS
#endif
