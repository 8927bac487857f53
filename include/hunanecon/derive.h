/* SPDX-License-Identifier: MIT */
/** @file derive.h
 *  What the statements of a profile say together: levels, growth, shares and
 *  the rest of an indicator for a period, as enclosures, with the statements
 *  that each rests on. */
#ifndef HUNANECON_DERIVE_H
#define HUNANECON_DERIVE_H

#include <hunanecon/effect.h>
#include <hunanecon/indicator.h>
#include <hunanecon/initiative.h>
#include <hunanecon/interval.h>

HNE_BEGIN_DECLS

/** A derived quantity. Owned by the caller; what it names belongs to the profile and lives as long as that. @since 0.1 */
typedef struct hne_derived hne_derived;

/** What is asked. Zero what is not needed. @since 0.1 */
typedef struct hne_question {
    const hne_indicator *indicator; /**< of what; not NULL */
    hne_period period;              /**< in which period */
    hne_aspect aspect;              /**< which quantity */
    hne_basis basis;                /**< for change, growth, gap, change of a share and contribution: against what; NONE is year on year */
    hne_period base;                /**< base period of HNE_BASIS_PERIOD and HNE_BASIS_ANNUAL_AVERAGE */
    const hne_indicator *reference; /**< for gap, share, change of a share, contribution and rank: held against what */
    hne_reading reading;            /**< how far printed figures are trusted */
} hne_question;

/** Derives a quantity from all that is stated.
 *
 *  A level is what is stated, and what follows from: a level and its growth or change to or from another
 *  period; the periods before and after, of a flow (ten months less nine are the tenth; two halves are a year);
 *  the parts of a complete breakdown. Up to three such steps are taken, and what all ways leave open together
 *  is the result. The other quantities follow from levels, and from what is stated of them. A growth of values
 *  is never of another currency or of other prices than the levels it is taken with; targets, forecasts and
 *  statements that are not certain are left out.
 *  @param question what is asked
 *  @param policy of hedges and rounding; NULL for the library's own
 *  @param[out] out the answer; the caller frees it with hne_derived_free()
 *  @param error optional; says what is missing
 *  @return HNE_OK; HNE_ERROR_ARGUMENT for NULL, an invalid period, an aspect, basis or reading that there is not,
 *          a reference that is missing, or from another profile;
 *          HNE_ERROR_NOT_FOUND if nothing stated leads there;
 *          HNE_ERROR_UNIT if units do not fit: a share of values in two currencies, the growth of a ratio in percent;
 *          HNE_ERROR_RANGE if the statements contradict each other, which hne_audit_run() explains;
 *          HNE_ERROR_MEMORY
 *  @since 0.1 */
HNE_API hne_status hne_derive(const hne_question *question, const hne_policy *policy, hne_derived **out, hne_error *error);
/** Frees an answer; NULL is allowed. @since 0.1 */
HNE_API void hne_derived_free(hne_derived *derived);
/** All values that the statements leave open; shares, growth, gaps and contributions are fractions. Missing if it is NULL. @since 0.1 */
HNE_API hne_interval hne_derived_interval(const hne_derived *derived);
/** Unit of a level or change; no unit for all else, or if it is NULL. @since 0.1 */
HNE_API hne_unit hne_derived_unit(const hne_derived *derived);
/** 1 unless it rests on a growth of which it is not said in which currency or at which prices, and which was
 *  taken for that of the levels; 0 also if it is NULL. @since 0.1 */
HNE_API int32_t hne_derived_is_certain(const hne_derived *derived);
/** 1 if a statement says just this, 0 if it was worked out or it is NULL. @since 0.1 */
HNE_API int32_t hne_derived_is_stated(const hne_derived *derived);
/** Number of statements it rests on; 0 if it is NULL. @since 0.1 */
HNE_API size_t hne_derived_statement_count(const hne_derived *derived);
/** A statement it rests on, by its place from 0; each once. NULL past the end. Borrowed from the profile. @since 0.1 */
HNE_API const hne_statement *hne_derived_statement(const hne_derived *derived, size_t index);

/** Levels of indicators over periods, as a panel for the functions on arrays: growth, measures, effects.
 *  @param indicators whose levels; of any profiles
 *  @param count number of indicators
 *  @param periods in which
 *  @param period_count number of periods
 *  @param reading how far printed figures are trusted
 *  @param policy of hedges and rounding; NULL for the library's own
 *  @param[out] result count x period_count enclosures, a row for each indicator; missing where nothing stated leads,
 *         hne_interval_midpoint() gives plain numbers
 *  @param[out] unit of each indicator's levels; may be NULL
 *  @param error optional
 *  @return HNE_OK; HNE_ERROR_ARGUMENT for NULL or an invalid period; HNE_ERROR_RANGE and HNE_ERROR_UNIT as hne_derive();
 *          HNE_ERROR_MEMORY. Unchanged on failure.
 *  @since 0.1 */
HNE_API hne_status hne_derive_levels(const hne_indicator *const *indicators, size_t count, const hne_period *periods,
                                     size_t period_count, hne_reading reading, const hne_policy *policy,
                                     hne_interval *result, hne_unit *unit, hne_error *error);
/** The first of some periods that an initiative can have moved: the first that ends in or after the month (or
 *  year) of its date.
 *  @param initiative not NULL, with a date
 *  @param periods in order
 *  @param period_count number of periods
 *  @param[out] start its place, from 0; period_count if all end before
 *  @param error optional
 *  @return HNE_OK; HNE_ERROR_ARGUMENT for NULL; HNE_ERROR_NOT_FOUND if the date is not known. Unchanged on failure.
 *  @since 0.1 */
HNE_API hne_status hne_initiative_start(const hne_initiative *initiative, const hne_period *periods,
                                        size_t period_count, size_t *start, hne_error *error);

/** Compound growth per year on either side of an initiative's start. @since 0.1 */
typedef struct hne_before_after_levels {
    hne_interval before; /**< growth per year from the first period to the last one before the start */
    hne_interval after;  /**< growth per year from there to the last period */
    hne_interval change; /**< after less before, narrower than the two alone tell, as they share a level */
} hne_before_after_levels;

/** Growth of an indicator before and after an initiative, from what is stated.
 *  It tells what happened, not what the initiative did; hne_derive_synthetic_control() holds it against other regions.
 *  @param initiative with a date
 *  @param indicator of which
 *  @param first period of the comparison: a year, or the same months of each
 *  @param last period: @p first, some years later; one that the initiative can have moved
 *  @param reading how far printed figures are trusted
 *  @param policy of hedges and rounding; NULL for the library's own
 *  @param[out] result growth as fractions; unchanged on failure
 *  @param error optional; says what is missing
 *  @return HNE_OK; HNE_ERROR_ARGUMENT for NULL, or if the periods do not lie whole years apart with at least one year on
 *          either side of the start; HNE_ERROR_NOT_FOUND if the date or one of the three levels is not known; else as hne_derive()
 *  @since 0.1 */
HNE_API hne_status hne_derive_before_after(const hne_initiative *initiative, const hne_indicator *indicator,
                                           hne_period first, hne_period last, hne_reading reading,
                                           const hne_policy *policy, hne_before_after_levels *result, hne_error *error);

/** Difference in differences of an indicator, from what is stated: by how much more it changed from before the start of an
 *  initiative to after it than the same indicator did in regions without one, as a fraction,
 *  \f[ \exp\Big( \overline{\ln y}_{after} - \overline{\ln y}_{before}
 *      - \frac 1 n \sum_j \big( \overline{\ln y_j}_{after} - \overline{\ln y_j}_{before} \big) \Big) - 1 . \f]
 *  Of logarithms, so that regions of any size, and in any currency, compare. The enclosure holds what rounding of the
 *  published figures leaves open, and each figure occurs once; how far regions differ by chance it does not
 *  tell: hne_derive_synthetic_control() does, by placebos.
 *  @param initiative with a date
 *  @param indicator of the region that has it
 *  @param comparisons the same indicator of regions without one
 *  @param count number of comparisons, not 0
 *  @param periods in order, of one length; the initiative starts after the first
 *  @param period_count number of periods, 2 or more
 *  @param reading how far printed figures are trusted
 *  @param policy of hedges and rounding; NULL for the library's own
 *  @param[out] result a fraction; entire if a level may not be positive; unchanged on failure
 *  @param error optional; says what is missing
 *  @return HNE_OK; HNE_ERROR_ARGUMENT for NULL, no comparison, periods of unlike length or not in order, or a start that is not
 *          among them after the first; HNE_ERROR_NOT_FOUND if the date or a level is not known; else as hne_derive()
 *  @since 0.1 */
HNE_API hne_status hne_derive_difference_in_differences(const hne_initiative *initiative,
                                                        const hne_indicator *indicator,
                                                        const hne_indicator *const *comparisons, size_t count,
                                                        const hne_period *periods, size_t period_count,
                                                        hne_reading reading, const hne_policy *policy,
                                                        hne_interval *result, hne_error *error);

/** How a synthetic control from stated levels came out. @since 0.1 */
typedef struct hne_synthetic_levels {
    hne_synthetic_fit fit; /**< how well it follows the indicator, in the unit of the levels */
    size_t rank;           /**< of its ratio of errors among all placebo runs, 1 for the greatest; 0 where there are none, or no ratio */
    size_t runs;           /**< placebo runs that have a ratio, the indicator's own included; 0 with fewer than 2 comparisons */
} hne_synthetic_levels;

/** Synthetic control of an indicator, from what is stated: the weighted average of comparison regions that moved as the region
 *  did until an initiative started, and how far the region has come away from it since. Weights are chosen on the
 *  middles of what the levels can be, on all periods before the start; gaps are enclosures, for those weights. With placebo runs over all comparisons.
 *  @param initiative with a date
 *  @param indicator of the region that has it
 *  @param comparisons the same indicator of regions without one, in the same unit
 *  @param count number of comparisons, not 0
 *  @param periods in order, of one length; the initiative starts after the first
 *  @param period_count number of periods, 2 or more
 *  @param reading how far printed figures are trusted
 *  @param policy of hedges and rounding; NULL for the library's own
 *  @param[out] weights of the comparisons, which add up to 1
 *  @param[out] gaps level less that of the synthetic control, one for each period, in the unit of the levels; missing after the start where a
 *         level is not known
 *  @param[out] result how well; may be NULL
 *  @param error optional; says what is missing
 *  @return HNE_OK; HNE_ERROR_ARGUMENT as hne_derive_difference_in_differences(); HNE_ERROR_NOT_FOUND if the date, or
 *          a level before the start, is not known; HNE_ERROR_UNIT if levels are in different units; HNE_ERROR_RANGE if a level before the
 *          start has no bound, or statements contradict each other; HNE_ERROR_MEMORY. Unchanged on failure.
 *  @since 0.1 */
HNE_API hne_status hne_derive_synthetic_control(const hne_initiative *initiative, const hne_indicator *indicator,
                                                const hne_indicator *const *comparisons, size_t count,
                                                const hne_period *periods, size_t period_count, hne_reading reading,
                                                const hne_policy *policy, double *weights, hne_interval *gaps,
                                                hne_synthetic_levels *result, hne_error *error);

HNE_END_DECLS
#endif
