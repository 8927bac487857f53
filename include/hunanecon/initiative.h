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

/** An initiative. Owned by its profile. @since 0.1 */
typedef struct hne_initiative hne_initiative;

/** What sort of initiative. @since 0.1 */
typedef enum hne_initiative_kind {
    HNE_INITIATIVE_OTHER = 0,     /**< not said */
    HNE_INITIATIVE_STRATEGY = 1,  /**< a strategy that others follow from */
    HNE_INITIATIVE_ACTION = 2,    /**< an action or programme */
    HNE_INITIATIVE_MECHANISM = 3, /**< an institutional mechanism */
    HNE_INITIATIVE_KIND_FORCE_INT32 = 0x7fffffff /**< fixes the size of the type */
} hne_initiative_kind;

/** Lists of texts that an initiative has. @since 0.1 */
typedef enum hne_initiative_list {
    HNE_INITIATIVE_MEANS = 1,      /**< how it is to be done */
    HNE_INITIATIVE_PARTNERS = 2,   /**< with whom */
    HNE_INITIATIVE_BENCHMARKS = 3, /**< regions it measures itself by */
    HNE_INITIATIVE_LIST_FORCE_INT32 = 0x7fffffff /**< fixes the size of the type */
} hne_initiative_list;

/** Code of the initiative, unique among the initiatives of its profile; "" if it is NULL. @since 0.1 */
HNE_API const char *hne_initiative_code(const hne_initiative *initiative);
/** Title; "" if none was set, or if it is NULL. @since 0.1 */
HNE_API const char *hne_initiative_title(const hne_initiative *initiative);
/** What sort it is; HNE_INITIATIVE_OTHER if it is NULL. @since 0.1 */
HNE_API hne_initiative_kind hne_initiative_kind_of(const hne_initiative *initiative);
/** Number in its list, from 1; 0 if it has none, or if it is NULL. @since 0.1 */
HNE_API int64_t hne_initiative_number(const hne_initiative *initiative);
/** The initiative it belongs to, such as a strategy; NULL if none, or if it is NULL. Borrowed. @since 0.1 */
HNE_API const hne_initiative *hne_initiative_parent(const hne_initiative *initiative);
/** How many actions a strategy says it has ("five special actions"); 0 if not said, or if it is NULL. @since 0.1 */
HNE_API int64_t hne_initiative_stated_actions(const hne_initiative *initiative);
/** Start, or when it was decided; {0, 0, 0} if not known, or if it is NULL. @since 0.1 */
HNE_API hne_date hne_initiative_date(const hne_initiative *initiative);
/** Who decided it, such as a congress; "" if not said, or if it is NULL. @since 0.1 */
HNE_API const char *hne_initiative_decided_by(const hne_initiative *initiative);
/** Where its source tells of it; no place if it is NULL. @since 0.1 */
HNE_API hne_span hne_initiative_span(const hne_initiative *initiative);
/** Number of texts in a list; 0 for a list that there is not, or if
 *  @p initiative is NULL. @since 0.1 */
HNE_API size_t hne_initiative_text_count(const hne_initiative *initiative, hne_initiative_list list);
/** A text of a list by its place, from 0, in the order added; NULL past the
 *  end, for a list that there is not, or if @p initiative is NULL. Borrowed. @since 0.1 */
HNE_API const char *hne_initiative_text(const hne_initiative *initiative, hne_initiative_list list, size_t index);
/** Number of platforms linked; 0 if it is NULL. @since 0.1 */
HNE_API size_t hne_initiative_platform_count(const hne_initiative *initiative);
/** A linked platform by its place, from 0, in the order linked; NULL past
 *  the end. Borrowed from the profile. @since 0.1 */
HNE_API const hne_platform *hne_initiative_platform(const hne_initiative *initiative, size_t index);
/** Number of indicators linked; 0 if it is NULL. @since 0.1 */
HNE_API size_t hne_initiative_indicator_count(const hne_initiative *initiative);
/** A linked indicator by its place, from 0, in the order linked; NULL past
 *  the end. Borrowed from the profile. @since 0.1 */
HNE_API const hne_indicator *hne_initiative_indicator(const hne_initiative *initiative, size_t index);

/** Sets the title; the text is copied.
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p initiative is NULL, or if the text is NULL ("" is none);
 *          HNE_ERROR_SYNTAX if it is not UTF-8; HNE_ERROR_MEMORY. On failure the old text stays.
 *  @since 0.1 */
HNE_API hne_status hne_initiative_set_title(hne_initiative *initiative, const char *title, hne_error *error);
/** Sets what sort it is.
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p initiative is NULL or the kind one
 *          that there is not.
 *  @since 0.1 */
HNE_API hne_status hne_initiative_set_kind(hne_initiative *initiative, hne_initiative_kind kind, hne_error *error);
/** Sets the number in its list; 0 for none.
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p initiative is NULL or @p number below 0.
 *  @since 0.1 */
HNE_API hne_status hne_initiative_set_number(hne_initiative *initiative, int64_t number, hne_error *error);
/** Sets what it belongs to; NULL for nothing.
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p initiative is NULL or @p parent
 *          of another profile; HNE_ERROR_CYCLE if @p parent is the initiative itself
 *          or belongs to it, however far up. The old parent then stays.
 *  @since 0.1 */
HNE_API hne_status hne_initiative_set_parent(hne_initiative *initiative, const hne_initiative *parent, hne_error *error);
/** Sets how many actions it says it has; 0 for not said.
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p initiative is NULL or @p count below 0.
 *  @since 0.1 */
HNE_API hne_status hne_initiative_set_stated_actions(hne_initiative *initiative, int64_t count, hne_error *error);
/** Sets the date; {0, 0, 0} for not known.
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p initiative is NULL, or if the
 *          calendar has no such date; the old date then stays.
 *  @since 0.1 */
HNE_API hne_status hne_initiative_set_date(hne_initiative *initiative, hne_date date, hne_error *error);
/** Sets who decided it; the text is copied.
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p initiative is NULL, or if the text is NULL ("" is none);
 *          HNE_ERROR_SYNTAX if it is not UTF-8; HNE_ERROR_MEMORY. On failure the old text stays.
 *  @since 0.1 */
HNE_API hne_status hne_initiative_set_decided_by(hne_initiative *initiative, const char *body, hne_error *error);
/** Sets where its source tells of it; all zero for nowhere.
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p initiative is NULL, if the
 *          source is of another profile, or for a place without a source;
 *          HNE_ERROR_RANGE if it begins beyond 4,294,967,295 or is longer than 65,535.
 *  @since 0.1 */
HNE_API hne_status hne_initiative_set_span(hne_initiative *initiative, hne_span span, hne_error *error);
/** Adds a text to the end of a list; it is copied.
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p initiative is NULL, the list one
 *          that there is not, or the text NULL; HNE_ERROR_SYNTAX if it is not UTF-8; HNE_ERROR_MEMORY.
 *  @since 0.1 */
HNE_API hne_status hne_initiative_add_text(hne_initiative *initiative, hne_initiative_list list, const char *text, hne_error *error);
/** Links a platform that the initiative builds or uses.
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p initiative is NULL or the other is, or if
 *          they are of different profiles; HNE_ERROR_DUPLICATE if it is linked already; HNE_ERROR_MEMORY.
 *  @since 0.1 */
HNE_API hne_status hne_initiative_link_platform(hne_initiative *initiative, const hne_platform *platform, hne_error *error);
/** Links an indicator that the initiative should move.
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p initiative is NULL or the other is, or if
 *          they are of different profiles; HNE_ERROR_DUPLICATE if it is linked already; HNE_ERROR_MEMORY.
 *  @since 0.1 */
HNE_API hne_status hne_initiative_link_indicator(hne_initiative *initiative, const hne_indicator *indicator, hne_error *error);

HNE_END_DECLS
#endif
