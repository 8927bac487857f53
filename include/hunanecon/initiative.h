/* SPDX-License-Identifier: MIT */
/** @file initiative.h
 *  Policy initiatives: strategies, special actions, mechanisms. */
#ifndef HUNANECON_INITIATIVE_H
#define HUNANECON_INITIATIVE_H

#include <hunanecon/base.h>
#include <hunanecon/indicator.h>
#include <hunanecon/period.h>
#include <hunanecon/platform.h>
#include <hunanecon/source.h>

HNE_BEGIN_DECLS

/** An initiative. Owned by its profile. */
typedef struct hne_initiative hne_initiative;

/** What sort of initiative. */
typedef enum hne_initiative_kind {
    HNE_INITIATIVE_OTHER = 0,     /**< not said */
    HNE_INITIATIVE_STRATEGY = 1,  /**< a strategy that others follow from */
    HNE_INITIATIVE_ACTION = 2,    /**< an action or programme */
    HNE_INITIATIVE_MECHANISM = 3, /**< an institutional mechanism */
    HNE_INITIATIVE_KIND_FORCE_INT32 = 0x7fffffff /**< fixes the size of the type */
} hne_initiative_kind;

/** Lists of texts that an initiative has. */
typedef enum hne_initiative_list {
    HNE_INITIATIVE_MEANS = 1,      /**< how it is to be done */
    HNE_INITIATIVE_PARTNERS = 2,   /**< with whom */
    HNE_INITIATIVE_BENCHMARKS = 3, /**< regions it measures itself by */
    HNE_INITIATIVE_LIST_FORCE_INT32 = 0x7fffffff /**< fixes the size of the type */
} hne_initiative_list;

HNE_API const char *hne_initiative_code(const hne_initiative *initiative);
HNE_API const char *hne_initiative_title(const hne_initiative *initiative);
HNE_API hne_initiative_kind hne_initiative_kind_of(const hne_initiative *initiative);
/** Number in its list, from 1; 0 if it has none. */
HNE_API int64_t hne_initiative_number(const hne_initiative *initiative);
/** The strategy it belongs to; NULL if none. */
HNE_API const hne_initiative *hne_initiative_parent(const hne_initiative *initiative);
/** How many actions a strategy says it has ("five special actions"); 0 if not said. */
HNE_API int64_t hne_initiative_stated_actions(const hne_initiative *initiative);
/** Start, or the date it was decided; year 0 if not known. */
HNE_API hne_date hne_initiative_date(const hne_initiative *initiative);
/** Who decided it, such as a congress; "" if not said. */
HNE_API const char *hne_initiative_decided_by(const hne_initiative *initiative);
HNE_API hne_span hne_initiative_span(const hne_initiative *initiative);
HNE_API size_t hne_initiative_text_count(const hne_initiative *initiative, hne_initiative_list list);
HNE_API const char *hne_initiative_text(const hne_initiative *initiative, hne_initiative_list list, size_t index);
HNE_API size_t hne_initiative_platform_count(const hne_initiative *initiative);
HNE_API const hne_platform *hne_initiative_platform(const hne_initiative *initiative, size_t index);
HNE_API size_t hne_initiative_indicator_count(const hne_initiative *initiative);
HNE_API const hne_indicator *hne_initiative_indicator(const hne_initiative *initiative, size_t index);

HNE_API hne_status hne_initiative_set_title(hne_initiative *initiative, const char *title, hne_error *error);
HNE_API hne_status hne_initiative_set_kind(hne_initiative *initiative, hne_initiative_kind kind, hne_error *error);
HNE_API hne_status hne_initiative_set_number(hne_initiative *initiative, int64_t number, hne_error *error);
/** @return HNE_ERROR_CYCLE if @p parent is the initiative itself or belongs to it */
HNE_API hne_status hne_initiative_set_parent(hne_initiative *initiative, const hne_initiative *parent, hne_error *error);
HNE_API hne_status hne_initiative_set_stated_actions(hne_initiative *initiative, int64_t count, hne_error *error);
HNE_API hne_status hne_initiative_set_date(hne_initiative *initiative, hne_date date, hne_error *error);
HNE_API hne_status hne_initiative_set_decided_by(hne_initiative *initiative, const char *body, hne_error *error);
HNE_API hne_status hne_initiative_set_span(hne_initiative *initiative, hne_span span, hne_error *error);
HNE_API hne_status hne_initiative_add_text(hne_initiative *initiative, hne_initiative_list list, const char *text, hne_error *error);
/** Links a platform or an indicator that the initiative should move.
 *  @return HNE_ERROR_DUPLICATE if it is linked already */
HNE_API hne_status hne_initiative_link_platform(hne_initiative *initiative, const hne_platform *platform, hne_error *error);
HNE_API hne_status hne_initiative_link_indicator(hne_initiative *initiative, const hne_indicator *indicator, hne_error *error);

HNE_END_DECLS
#endif
