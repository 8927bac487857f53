/* SPDX-License-Identifier: MIT */
/** @file indicator.h
 *  Indicators, what is stated of them, and how they are made up of others. */
#ifndef HUNANECON_INDICATOR_H
#define HUNANECON_INDICATOR_H

#include <hunanecon/base.h>
#include <hunanecon/figure.h>
#include <hunanecon/interval.h>
#include <hunanecon/period.h>
#include <hunanecon/source.h>

HNE_BEGIN_DECLS

/** A statistical quantity of one area: "imports and exports, Hunan". Owned by
 *  its profile. @since 0.1 */
typedef struct hne_indicator hne_indicator;
/** One published statement about an indicator. Owned by its profile; its
 *  address stays good as long as the profile. @since 0.1 */
typedef struct hne_statement hne_statement;
/** One way to break an indicator down into parts. Owned by its profile. @since 0.1 */
typedef struct hne_breakdown hne_breakdown;

/** Whether a quantity adds up over time. @since 0.1 */
typedef enum hne_nature {
    HNE_NATURE_UNKNOWN = 0, /**< not said */
    HNE_NATURE_FLOW = 1,    /**< adds up over time: trade, output */
    HNE_NATURE_STOCK = 2,   /**< stands at a moment: population, reserves */
    HNE_NATURE_RATIO = 3,   /**< a rate, a share, a price, a per-head figure */
    HNE_NATURE_FORCE_INT32 = 0x7fffffff /**< fixes the size of the type */
} hne_nature;

/** Prices at which a value or a growth is measured. @since 0.1 */
typedef enum hne_prices {
    HNE_PRICES_UNKNOWN = 0,  /**< not said, or without prices */
    HNE_PRICES_CURRENT = 1,  /**< nominal */
    HNE_PRICES_CONSTANT = 2, /**< real: constant or comparable prices */
    HNE_PRICES_FORCE_INT32 = 0x7fffffff /**< fixes the size of the type */
} hne_prices;

/** What a statement tells of its indicator in its period. @since 0.1 */
typedef enum hne_aspect {
    HNE_ASPECT_LEVEL = 1,        /**< the value itself */
    HNE_ASPECT_CHANGE = 2,       /**< value less the value in the base period, in the unit */
    HNE_ASPECT_GROWTH = 3,       /**< value over the value in the base period, less 1 */
    HNE_ASPECT_GAP = 4,          /**< growth less the growth of the reference indicator, or less its own in another period */
    HNE_ASPECT_SHARE = 5,        /**< value over the value of the reference indicator */
    HNE_ASPECT_SHARE_CHANGE = 6, /**< share less the share in the base period */
    HNE_ASPECT_CONTRIBUTION = 7, /**< change over the base value of the reference (points) or over its change (percent) */
    HNE_ASPECT_RANK = 8,         /**< place of the value among the parts of the reference, from 1 */
    HNE_ASPECT_GROWTH_RANK = 9,  /**< place of the growth among them, from 1 */
    HNE_ASPECT_FORCE_INT32 = 0x7fffffff /**< fixes the size of the type */
} hne_aspect;

/** Against which period a change, growth, gap or contribution is measured. @since 0.1 */
typedef enum hne_basis {
    HNE_BASIS_NONE = 0,             /**< a level, a share, a rank: against nothing */
    HNE_BASIS_YEAR_ON_YEAR = 1,     /**< the same months a year earlier */
    HNE_BASIS_PERIOD_ON_PERIOD = 2, /**< the period of the same length just before */
    HNE_BASIS_PERIOD = 3,           /**< the statement's base period */
    HNE_BASIS_ANNUAL_AVERAGE = 4,   /**< compound rate per year since the base period */
    HNE_BASIS_FORCE_INT32 = 0x7fffffff /**< fixes the size of the type */
} hne_basis;

/** Observation status, after the SDMX code list CL_OBS_STATUS, by letter;
 *  targets, which SDMX lacks, have a letter of their own. @since 0.1 */
typedef enum hne_obs_status {
    HNE_OBS_NORMAL = 'A',      /**< as published */
    HNE_OBS_ESTIMATED = 'E',   /**< estimated */
    HNE_OBS_PROVISIONAL = 'P', /**< preliminary */
    HNE_OBS_REVISED = 'R',     /**< replaces an earlier figure */
    HNE_OBS_FORECAST = 'F',    /**< expected */
    HNE_OBS_TARGET = 'T',      /**< aimed at */
    HNE_OBS_FORCE_INT32 = 0x7fffffff /**< fixes the size of the type */
} hne_obs_status;

/* --- the indicator ----------------------------------------------------- */
/** Code of the indicator, unique among the indicators of its profile; "" if it is NULL. @since 0.1 */
HNE_API const char *hne_indicator_code(const hne_indicator *indicator);
/** Name in a language.
 *  @param indicator may be NULL, which gives ""
 *  @param language as given to hne_indicator_set_name(): "en", "zh"; NULL for any
 *  @return that name; the first name given where that language has none; the code
 *          where there is no name at all
 *  @since 0.1 */
HNE_API const char *hne_indicator_name(const hne_indicator *indicator, const char *language);
/** Number of languages it has a name in; 0 if it is NULL. @since 0.1 */
HNE_API size_t hne_indicator_name_count(const hne_indicator *indicator);
/** Language of a name by its place, from 0, in the order given; "" past the end. @since 0.1 */
HNE_API const char *hne_indicator_name_language(const hne_indicator *indicator, size_t index);
/** Sets the name in a language, or replaces it; both texts are copied.
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p indicator is NULL, if
 *          @p language is NULL or "", or if @p name is NULL; HNE_ERROR_SYNTAX if one is
 *          not UTF-8; HNE_ERROR_MEMORY. On failure all names stay as they were.
 *  @since 0.1 */
HNE_API hne_status hne_indicator_set_name(hne_indicator *indicator, const char *language, const char *name, hne_error *error);
/** Reference area as a name or code: "Hunan", "China"; "" if none, or if it is NULL. @since 0.1 */
HNE_API const char *hne_indicator_area(const hne_indicator *indicator);
/** Sets the reference area; the text is copied.
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p indicator is NULL, or if the text is NULL ("" is none);
 *          HNE_ERROR_SYNTAX if it is not UTF-8; HNE_ERROR_MEMORY. On failure the old text stays.
 *  @since 0.1 */
HNE_API hne_status hne_indicator_set_area(hne_indicator *indicator, const char *area, hne_error *error);
/** Unit that its levels are in unless a statement says otherwise; no unit if not said, or if it is NULL. @since 0.1 */
HNE_API hne_unit hne_indicator_unit(const hne_indicator *indicator);
/** Sets the unit; all NUL for none.
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p indicator is NULL;
 *          HNE_ERROR_SYNTAX for a code that hne_unit_parse() does not read. The old unit then stays.
 *  @since 0.1 */
HNE_API hne_status hne_indicator_set_unit(hne_indicator *indicator, hne_unit unit, hne_error *error);
/** Whether its values add up over time; HNE_NATURE_UNKNOWN if it is NULL. @since 0.1 */
HNE_API hne_nature hne_indicator_nature(const hne_indicator *indicator);
/** Sets whether its values add up over time.
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p indicator is NULL or the nature
 *          one that there is not.
 *  @since 0.1 */
HNE_API hne_status hne_indicator_set_nature(hne_indicator *indicator, hne_nature nature, hne_error *error);
/** Prices that its values are in; HNE_PRICES_UNKNOWN if it is NULL. @since 0.1 */
HNE_API hne_prices hne_indicator_prices(const hne_indicator *indicator);
/** Sets the prices of its values, and of statements added from now on.
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p indicator is NULL or the
 *          prices ones that there are not.
 *  @since 0.1 */
HNE_API hne_status hne_indicator_set_prices(hne_indicator *indicator, hne_prices prices, hne_error *error);
/** 1 if values below zero are impossible (trade, output); 0 if they may occur
 *  (a balance, a profit), unless set, or if it is NULL. @since 0.1 */
HNE_API int32_t hne_indicator_non_negative(const hne_indicator *indicator);
/** Sets whether values below zero are impossible.
 *  @param indicator not NULL
 *  @param yes 1 if they are, 0 if they may occur
 *  @param error optional
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p indicator is NULL or @p yes neither.
 *  @since 0.1 */
HNE_API hne_status hne_indicator_set_non_negative(hne_indicator *indicator, int32_t yes, hne_error *error);
/** Says what its levels can be at all: what lies outside is a slip, not a level. No region has a
 *  product above that of its country; no port handles seven tons a year. The audit reports a level
 *  outside by itself (HNE_RELATION_BOUNDS), and narrows by the bounds what follows for others.
 *  @param indicator not NULL
 *  @param bounds in its unit, of levels of every period; hne_interval_entire(), as at first, for none.
 *         Of levels in another currency they are taken by the published range of rates.
 *  @param error optional
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p indicator is NULL or the bounds are empty. The old bounds
 *          then stay.
 *  @since 0.1 */
HNE_API hne_status hne_indicator_set_bounds(hne_indicator *indicator, hne_interval bounds, hne_error *error);
/** What its levels can be at all, in its unit; hne_interval_entire() unless set, or if it is NULL. @since 0.1 */
HNE_API hne_interval hne_indicator_bounds(const hne_indicator *indicator);
/** Says that the indicator is a quotient of two others, or of none:
 *
 *      indicator = numerator / denominator
 *
 *  such as product per head, product over population; average price, value over quantity; or
 *  openness, trade over product. The audit holds the levels of the three against one another,
 *  see doc/audit.md.
 *  @param indicator not NULL
 *  @param numerator of the same profile; NULL, with the other, to be a quotient no more
 *  @param denominator of the same profile
 *  @param error optional
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p indicator is NULL, if one of the others alone is, or if
 *          one is of another profile or the indicator itself. What it was a quotient of then stays.
 *  @since 0.1 */
HNE_API hne_status hne_indicator_set_quotient(hne_indicator *indicator, const hne_indicator *numerator,
                                              const hne_indicator *denominator, hne_error *error);
/** What is divided where the indicator is a quotient; NULL where it is not, or if it is NULL. Borrowed. @since 0.1 */
HNE_API const hne_indicator *hne_indicator_numerator(const hne_indicator *indicator);
/** What it is divided by where the indicator is a quotient; NULL where it is not, or if it is NULL. Borrowed. @since 0.1 */
HNE_API const hne_indicator *hne_indicator_denominator(const hne_indicator *indicator);
/** Place among the indicators of its profile, from 0; 0 also if it is NULL. @since 0.1 */
HNE_API size_t hne_indicator_index(const hne_indicator *indicator);

/* --- its breakdowns ------------------------------------------------------ */
/** Adds a way to break the indicator down, such as "by direction of trade".
 *  @param whole not NULL
 *  @param name copied; "" for none
 *  @param complete 1 if the parts make up the whole, 0 if others are left out
 *  @param[out] out the new breakdown, borrowed; may be NULL; unchanged on failure
 *  @param error optional
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p whole or @p name is NULL or @p complete
 *          is neither; HNE_ERROR_SYNTAX if the name is not UTF-8; HNE_ERROR_MEMORY
 *  @since 0.1 */
HNE_API hne_status hne_indicator_add_breakdown(hne_indicator *whole, const char *name, int32_t complete,
                                               hne_breakdown **out, hne_error *error);
/** Number of breakdowns; 0 if it is NULL. @since 0.1 */
HNE_API size_t hne_indicator_breakdown_count(const hne_indicator *whole);
/** A breakdown by its place, from 0, in the order added; NULL past the end. Borrowed. @since 0.1 */
HNE_API const hne_breakdown *hne_indicator_breakdown(const hne_indicator *whole, size_t index);
/** Adds a part with weight +1 or -1: a balance is exports less imports.
 *  @param breakdown not NULL
 *  @param part of the same profile
 *  @param sign 1 or -1
 *  @param error optional
 *  @return HNE_OK; HNE_ERROR_ARGUMENT for NULL, another profile or another sign;
 *          HNE_ERROR_CYCLE if the whole is @p part or a part of it, however far down;
 *          HNE_ERROR_DUPLICATE if it is a part of this breakdown already; HNE_ERROR_MEMORY
 *  @since 0.1 */
HNE_API hne_status hne_breakdown_add_part(hne_breakdown *breakdown, hne_indicator *part, int32_t sign, hne_error *error);
/** Name of the breakdown; "" if it is NULL. @since 0.1 */
HNE_API const char *hne_breakdown_name(const hne_breakdown *breakdown);
/** 1 if the parts make up the whole, 0 if others are left out or it is NULL. @since 0.1 */
HNE_API int32_t hne_breakdown_is_complete(const hne_breakdown *breakdown);
/** Number of parts; 0 if it is NULL. @since 0.1 */
HNE_API size_t hne_breakdown_part_count(const hne_breakdown *breakdown);
/** A part by its place, from 0, in the order added; NULL past the end. Borrowed. @since 0.1 */
HNE_API const hne_indicator *hne_breakdown_part(const hne_breakdown *breakdown, size_t index);
/** Weight of a part, 1 or -1; 0 past the end. @since 0.1 */
HNE_API int32_t hne_breakdown_part_sign(const hne_breakdown *breakdown, size_t index);

/* --- its statements ------------------------------------------------------ */
/** Adds a statement. Its basis is year-on-year for CHANGE, GROWTH, GAP,
 *  SHARE_CHANGE, CONTRIBUTION and GROWTH_RANK and none for the others; its status
 *  normal, certain; its prices those of the indicator. The setters below change that.
 *
 *  | aspect | units that fit |
 *  | --- | --- |
 *  | LEVEL | any but percentage points |
 *  | CHANGE | any |
 *  | GROWTH, SHARE | percent, times |
 *  | GAP, SHARE_CHANGE, CONTRIBUTION | percentage points, percent |
 *  | RANK, GROWTH_RANK | counts |
 *
 *  A GAP lies between two growths, or of rates between two rates. With a reference
 *  (hne_statement_set_reference()) it is
 *
 *      gap = growth of the indicator - growth of the reference
 *
 *  over the same period and base; without one, on the basis HNE_BASIS_PERIOD, it is
 *
 *      gap = growth on a year earlier, in the period - the same in the base period
 *
 *  of the indicator itself ("1.2 percentage points higher than in the first half").
 *  In percent it is relative: own / other - 1. A gap with neither is kept, and tied
 *  to nothing.
 *
 *  @param indicator not NULL
 *  @param period that the statement is about, valid
 *  @param aspect what it tells
 *  @param figure as printed
 *  @param[out] out the new statement, borrowed; may be NULL; unchanged on failure
 *  @param error optional
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p indicator is NULL, the period is invalid, the
 *          aspect or hedge one that there is not, decimals or multiplier out of range;
 *          HNE_ERROR_UNIT for a unit that does not fit; HNE_ERROR_SYNTAX for one that
 *          hne_unit_parse() does not read; HNE_ERROR_RANGE beyond 4,294,967,294
 *          statements or 65,536 units in the profile; HNE_ERROR_MEMORY
 *  @since 0.1 */
HNE_API hne_status hne_indicator_state(hne_indicator *indicator, hne_period period, hne_aspect aspect,
                                       hne_figure figure, hne_statement **out, hne_error *error);
/** Number of its statements; 0 if it is NULL. @since 0.1 */
HNE_API size_t hne_indicator_statement_count(const hne_indicator *indicator);
/** First of its statements in the order added; NULL if there is none. Borrowed. @since 0.1 */
HNE_API const hne_statement *hne_indicator_first_statement(const hne_indicator *indicator);
/** Next statement of the same indicator; NULL after the last. Borrowed. @since 0.1 */
HNE_API const hne_statement *hne_statement_next(const hne_statement *statement);
/** Statements of a period and aspect, in the order added.
 *  @param indicator may be NULL
 *  @param period exactly that of the statement
 *  @param aspect what it tells
 *  @param after NULL for the first, found in constant time; one found before for the next
 *  @return NULL if there is none, or if @p after is of another indicator. Borrowed
 *  @since 0.1 */
HNE_API const hne_statement *hne_indicator_find(const hne_indicator *indicator, hne_period period,
                                                hne_aspect aspect, const hne_statement *after);

/** The indicator it is about. Borrowed; NULL if it is NULL. @since 0.1 */
HNE_API const hne_indicator *hne_statement_indicator(const hne_statement *statement);
/** The period it is about; {0, -1} if it is NULL. @since 0.1 */
HNE_API hne_period hne_statement_period(const hne_statement *statement);
/** What it tells; 0, which is no aspect, if it is NULL. @since 0.1 */
HNE_API hne_aspect hne_statement_aspect(const hne_statement *statement);
/** Its figure, as printed; a zero without a unit if it is NULL. @since 0.1 */
HNE_API hne_figure hne_statement_figure(const hne_statement *statement);
/** Against what it is measured; HNE_BASIS_NONE if it is NULL. @since 0.1 */
HNE_API hne_basis hne_statement_basis(const hne_statement *statement);
/** The period it is measured against, worked out from the basis; {0, -1} if
 *  there is none, before the year 1, or if it is NULL. @since 0.1 */
HNE_API hne_period hne_statement_base_period(const hne_statement *statement);
/** Sets against what it is measured.
 *  @param statement not NULL
 *  @param basis a level, a share and a rank take HNE_BASIS_NONE alone; for the others
 *         that means "not said"
 *  @param base the base period for PERIOD and ANNUAL_AVERAGE; ignored otherwise
 *  @param error optional
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p statement is NULL,
 *          the basis one that there is not or that the aspect does not take, or if it needs a
 *          base period and that is invalid, the statement's own, or (for an average) later.
 *          The old basis then stays.
 *  @since 0.1 */
HNE_API hne_status hne_statement_set_basis(hne_statement *statement, hne_basis basis, hne_period base, hne_error *error);
/** The indicator that a gap, share, change of a share, contribution or rank
 *  is held against; NULL if not given, or if it is NULL. Borrowed. @since 0.1 */
HNE_API const hne_indicator *hne_statement_reference(const hne_statement *statement);
/** Sets the indicator it is held against; NULL for none.
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p statement is NULL, the
 *          aspect is not one of those named above, or the reference is of another profile or
 *          the statement's own indicator.
 *  @since 0.1 */
HNE_API hne_status hne_statement_set_reference(hne_statement *statement, const hne_indicator *reference, hne_error *error);
/** For a growth, gap or contribution: the currency whose values grew; no unit
 *  where not said, which means that of the level stated beside it. @since 0.1 */
HNE_API hne_unit hne_statement_currency(const hne_statement *statement);
/** Sets the currency whose values grew; no unit for not said.
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p statement is NULL or the
 *          aspect is not one of those; HNE_ERROR_UNIT if it is no currency; HNE_ERROR_RANGE
 *          beyond 65,536 units in the profile; HNE_ERROR_MEMORY.
 *  @since 0.1 */
HNE_API hne_status hne_statement_set_currency(hne_statement *statement, hne_unit currency, hne_error *error);
/** Prices it is measured at; HNE_PRICES_UNKNOWN if it is NULL. @since 0.1 */
HNE_API hne_prices hne_statement_prices(const hne_statement *statement);
/** Sets the prices it is measured at.
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p statement is NULL or the prices
 *          ones that there are not.
 *  @since 0.1 */
HNE_API hne_status hne_statement_set_prices(hne_statement *statement, hne_prices prices, hne_error *error);
/** Observation status; HNE_OBS_NORMAL if it is NULL. @since 0.1 */
HNE_API hne_obs_status hne_statement_status(const hne_statement *statement);
/** Sets the observation status.
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p statement is NULL or the
 *          status one that there is not.
 *  @since 0.1 */
HNE_API hne_status hne_statement_set_status(hne_statement *statement, hne_obs_status status, hne_error *error);
/** 1 unless indicator or period had to be guessed: no contradiction, tension or implied
 *  value rests on a guess, see hne_audit_doubt(). 0 if it is NULL. @since 0.1 */
HNE_API int32_t hne_statement_is_certain(const hne_statement *statement);
/** Sets whether it is certain (1) or guessed (0).
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p statement is NULL or @p certain
 *          neither.
 *  @since 0.1 */
HNE_API hne_status hne_statement_set_certain(hne_statement *statement, int32_t certain, hne_error *error);
/** Where its source says it; no place if it is NULL. @since 0.1 */
HNE_API hne_span hne_statement_span(const hne_statement *statement);
/** Sets where its source says it; all zero for nowhere.
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p statement is NULL, if the
 *          source is of another profile, or for a place without a source;
 *          HNE_ERROR_RANGE if it begins beyond 4,294,967,295 or is longer than 65,535,
 *          or for a source beyond the first 65,535 of the profile.
 *  @since 0.1 */
HNE_API hne_status hne_statement_set_span(hne_statement *statement, hne_span span, hne_error *error);
/** Place among all statements of the profile, from 0, in the order added; 0
 *  also if it is NULL. @since 0.1 */
HNE_API size_t hne_statement_index(const hne_statement *statement);

HNE_END_DECLS
#endif
