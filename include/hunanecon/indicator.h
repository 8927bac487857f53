/* SPDX-License-Identifier: MIT */
/** @file indicator.h
 *  Indicators, what is stated of them, and how they are made up of others. */
#ifndef HUNANECON_INDICATOR_H
#define HUNANECON_INDICATOR_H

#include <hunanecon/base.h>
#include <hunanecon/figure.h>
#include <hunanecon/period.h>
#include <hunanecon/source.h>

HNE_BEGIN_DECLS

/** A statistical quantity of one area: "imports and exports, Hunan". Owned by
 *  its profile. */
typedef struct hne_indicator hne_indicator;
/** One published statement about an indicator. Owned by its profile; its
 *  address stays good as long as the profile. */
typedef struct hne_statement hne_statement;
/** One way to break an indicator down into parts. Owned by its profile. */
typedef struct hne_breakdown hne_breakdown;

/** Whether a quantity adds up over time. */
typedef enum hne_nature {
    HNE_NATURE_UNKNOWN = 0, /**< not said */
    HNE_NATURE_FLOW = 1,    /**< adds up over time: trade, output */
    HNE_NATURE_STOCK = 2,   /**< stands at a moment: population, reserves */
    HNE_NATURE_RATIO = 3,   /**< a rate, a share, a price, a per-head figure */
    HNE_NATURE_FORCE_INT32 = 0x7fffffff /**< fixes the size of the type */
} hne_nature;

/** Prices at which a value or a growth is measured. */
typedef enum hne_prices {
    HNE_PRICES_UNKNOWN = 0,  /**< not said, or without prices */
    HNE_PRICES_CURRENT = 1,  /**< nominal */
    HNE_PRICES_CONSTANT = 2, /**< real: constant or comparable prices */
    HNE_PRICES_FORCE_INT32 = 0x7fffffff /**< fixes the size of the type */
} hne_prices;

/** What a statement tells of its indicator in its period. */
typedef enum hne_aspect {
    HNE_ASPECT_LEVEL = 1,        /**< the value itself */
    HNE_ASPECT_CHANGE = 2,       /**< value less the value in the base period, in the unit */
    HNE_ASPECT_GROWTH = 3,       /**< value over the value in the base period, less 1 */
    HNE_ASPECT_GAP = 4,          /**< growth less the growth of the reference indicator */
    HNE_ASPECT_SHARE = 5,        /**< value over the value of the reference indicator */
    HNE_ASPECT_SHARE_CHANGE = 6, /**< share less the share in the base period */
    HNE_ASPECT_CONTRIBUTION = 7, /**< change over the base value of the reference (in points), or over the change of the reference (in percent) */
    HNE_ASPECT_RANK = 8,         /**< place of the value among the parts of the reference, from 1 */
    HNE_ASPECT_GROWTH_RANK = 9,  /**< place of the growth among them, from 1 */
    HNE_ASPECT_FORCE_INT32 = 0x7fffffff /**< fixes the size of the type */
} hne_aspect;

/** Against which period a change, growth, gap or contribution is measured. */
typedef enum hne_basis {
    HNE_BASIS_NONE = 0,             /**< a level, a share, a rank: against nothing */
    HNE_BASIS_YEAR_ON_YEAR = 1,     /**< the same months a year earlier */
    HNE_BASIS_PERIOD_ON_PERIOD = 2, /**< the period of the same length just before */
    HNE_BASIS_PERIOD = 3,           /**< the statement's base period */
    HNE_BASIS_ANNUAL_AVERAGE = 4,   /**< compound rate per year since the base period */
    HNE_BASIS_FORCE_INT32 = 0x7fffffff /**< fixes the size of the type */
} hne_basis;

/** Observation status, after the SDMX code list CL_OBS_STATUS, by letter;
 *  targets, which SDMX lacks, have a letter of their own. */
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
HNE_API const char *hne_indicator_code(const hne_indicator *indicator);
/** Name in a language ("en", "zh"); the first name given where that language
 *  has none or @p language is NULL; the code where there is no name at all. */
HNE_API const char *hne_indicator_name(const hne_indicator *indicator, const char *language);
HNE_API size_t hne_indicator_name_count(const hne_indicator *indicator);
HNE_API const char *hne_indicator_name_language(const hne_indicator *indicator, size_t index);
HNE_API hne_status hne_indicator_set_name(hne_indicator *indicator, const char *language, const char *name, hne_error *error);
/** Reference area as a name or code: "Hunan", "China". "" if none. */
HNE_API const char *hne_indicator_area(const hne_indicator *indicator);
HNE_API hne_status hne_indicator_set_area(hne_indicator *indicator, const char *area, hne_error *error);
HNE_API hne_unit hne_indicator_unit(const hne_indicator *indicator);
HNE_API hne_status hne_indicator_set_unit(hne_indicator *indicator, hne_unit unit, hne_error *error);
HNE_API hne_nature hne_indicator_nature(const hne_indicator *indicator);
HNE_API hne_status hne_indicator_set_nature(hne_indicator *indicator, hne_nature nature, hne_error *error);
HNE_API hne_prices hne_indicator_prices(const hne_indicator *indicator);
HNE_API hne_status hne_indicator_set_prices(hne_indicator *indicator, hne_prices prices, hne_error *error);
/** 1 if values below zero are impossible (trade, output); 0 if they may occur
 *  (a balance, a profit); 0 unless set. */
HNE_API int32_t hne_indicator_non_negative(const hne_indicator *indicator);
HNE_API hne_status hne_indicator_set_non_negative(hne_indicator *indicator, int32_t yes, hne_error *error);
/** Place among the profile's indicators, from 0. */
HNE_API size_t hne_indicator_index(const hne_indicator *indicator);

/* --- its breakdowns ------------------------------------------------------ */
/** Adds a way to break the indicator down, such as "by direction of trade".
 *  @param complete 1 if the parts make up the whole, 0 if others are left out */
HNE_API hne_status hne_indicator_add_breakdown(hne_indicator *whole, const char *name, int32_t complete,
                                               hne_breakdown **out, hne_error *error);
HNE_API size_t hne_indicator_breakdown_count(const hne_indicator *whole);
HNE_API const hne_breakdown *hne_indicator_breakdown(const hne_indicator *whole, size_t index);
/** Adds a part with weight +1 or -1 (a balance is exports less imports).
 *  @return HNE_ERROR_DUPLICATE if it is a part of this breakdown already;
 *          HNE_ERROR_CYCLE if the whole is a part of @p part, however far down */
HNE_API hne_status hne_breakdown_add_part(hne_breakdown *breakdown, hne_indicator *part, int32_t sign, hne_error *error);
HNE_API const char *hne_breakdown_name(const hne_breakdown *breakdown);
HNE_API int32_t hne_breakdown_is_complete(const hne_breakdown *breakdown);
HNE_API size_t hne_breakdown_part_count(const hne_breakdown *breakdown);
HNE_API const hne_indicator *hne_breakdown_part(const hne_breakdown *breakdown, size_t index);
HNE_API int32_t hne_breakdown_part_sign(const hne_breakdown *breakdown, size_t index);

/* --- its statements ------------------------------------------------------ */
/** Adds a statement. Basis is year-on-year for CHANGE, GROWTH, GAP,
 *  SHARE_CHANGE, CONTRIBUTION, GROWTH_RANK and none for the others, status normal,
 *  certain, prices those of the indicator; the setters below change that.
 *  @param[out] out may be NULL; borrowed
 *  @return HNE_ERROR_ARGUMENT for an invalid period or unknown aspect;
 *          HNE_ERROR_UNIT for a figure whose unit does not fit the aspect
 *          (growth in percent or times; gap and share change in points or
 *          percent; share in percent or times; contribution in points or percent;
 *          ranks as counts; a level in percentage points) */
HNE_API hne_status hne_indicator_state(hne_indicator *indicator, hne_period period, hne_aspect aspect,
                                       hne_figure figure, hne_statement **out, hne_error *error);
HNE_API size_t hne_indicator_statement_count(const hne_indicator *indicator);
/** First statement in the order they were added, NULL if none. */
HNE_API const hne_statement *hne_indicator_first_statement(const hne_indicator *indicator);
/** Next statement of the same indicator, NULL after the last. */
HNE_API const hne_statement *hne_statement_next(const hne_statement *statement);
/** A statement with that period and aspect; NULL if there is none. Give the
 *  one found as @p after to find the next, in no promised order; NULL for the first. */
HNE_API const hne_statement *hne_indicator_find(const hne_indicator *indicator, hne_period period,
                                                hne_aspect aspect, const hne_statement *after);

HNE_API const hne_indicator *hne_statement_indicator(const hne_statement *statement);
HNE_API hne_period hne_statement_period(const hne_statement *statement);
HNE_API hne_aspect hne_statement_aspect(const hne_statement *statement);
HNE_API hne_figure hne_statement_figure(const hne_statement *statement);
HNE_API hne_basis hne_statement_basis(const hne_statement *statement);
/** The period it is measured against, worked out from the basis; {0, -1} if
 *  there is none. */
HNE_API hne_period hne_statement_base_period(const hne_statement *statement);
/** @param base the base period for PERIOD and ANNUAL_AVERAGE; ignored otherwise */
HNE_API hne_status hne_statement_set_basis(hne_statement *statement, hne_basis basis, hne_period base, hne_error *error);
/** The indicator of a gap, share, contribution or rank; NULL if not given. */
HNE_API const hne_indicator *hne_statement_reference(const hne_statement *statement);
HNE_API hne_status hne_statement_set_reference(hne_statement *statement, const hne_indicator *reference, hne_error *error);
/** For a growth, gap or contribution: the currency whose values grew; no unit
 *  where not said, which means that of the level stated beside it. */
HNE_API hne_unit hne_statement_currency(const hne_statement *statement);
HNE_API hne_status hne_statement_set_currency(hne_statement *statement, hne_unit currency, hne_error *error);
HNE_API hne_prices hne_statement_prices(const hne_statement *statement);
HNE_API hne_status hne_statement_set_prices(hne_statement *statement, hne_prices prices, hne_error *error);
HNE_API hne_obs_status hne_statement_status(const hne_statement *statement);
HNE_API hne_status hne_statement_set_status(hne_statement *statement, hne_obs_status status, hne_error *error);
/** 1 unless indicator or period had to be guessed: no contradiction rests on a guess. */
HNE_API int32_t hne_statement_is_certain(const hne_statement *statement);
HNE_API hne_status hne_statement_set_certain(hne_statement *statement, int32_t certain, hne_error *error);
HNE_API hne_span hne_statement_span(const hne_statement *statement);
HNE_API hne_status hne_statement_set_span(hne_statement *statement, hne_span span, hne_error *error);
/** Place among all the profile's statements, from 0, in the order added. */
HNE_API size_t hne_statement_index(const hne_statement *statement);

HNE_END_DECLS
#endif
