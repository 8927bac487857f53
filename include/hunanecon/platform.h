/* SPDX-License-Identifier: MIT */
/** @file platform.h
 *  Platforms of an open economy: zones, pilots, ports, bases, fairs. */
#ifndef HUNANECON_PLATFORM_H
#define HUNANECON_PLATFORM_H

#include <hunanecon/base.h>
#include <hunanecon/period.h>
#include <hunanecon/source.h>

HNE_BEGIN_DECLS

/** A platform. Owned by its profile. @since 0.1 */
typedef struct hne_platform hne_platform;

/** How far a platform has come. @since 0.1 */
typedef enum hne_platform_status {
    HNE_PLATFORM_UNKNOWN = 0,   /**< not said */
    HNE_PLATFORM_PLANNED = 1,   /**< announced or applied for */
    HNE_PLATFORM_APPROVED = 2,  /**< approved, designated, listed */
    HNE_PLATFORM_OPERATING = 3, /**< in operation; of a fair: held */
    HNE_PLATFORM_ENDED = 4,     /**< closed, withdrawn, merged */
    HNE_PLATFORM_STATUS_FORCE_INT32 = 0x7fffffff /**< fixes the size of the type */
} hne_platform_status;

/** Who it belongs to. @since 0.1 */
typedef enum hne_platform_level {
    HNE_LEVEL_UNKNOWN = 0,       /**< not said */
    HNE_LEVEL_LOCAL = 1,         /**< city, prefecture, county */
    HNE_LEVEL_PROVINCIAL = 2,    /**< province or region */
    HNE_LEVEL_NATIONAL = 3,      /**< state level */
    HNE_LEVEL_INTERNATIONAL = 4, /**< of several countries */
    HNE_LEVEL_FORCE_INT32 = 0x7fffffff /**< fixes the size of the type */
} hne_platform_level;

/** Code of the platform, unique among the platforms of its profile; "" if it is NULL. @since 0.1 */
HNE_API const char *hne_platform_code(const hne_platform *platform);
/** Name; "" if none was set, or if it is NULL. @since 0.1 */
HNE_API const char *hne_platform_name(const hne_platform *platform);
/** Kind as a code of an open list: "demonstration-area", "pilot-zone",
 *  "designated-port", "export-base", "fair", ...; "" if not said, or if it is NULL. @since 0.1 */
HNE_API const char *hne_platform_kind(const hne_platform *platform);
/** Where it is; "" if not said, or if it is NULL. @since 0.1 */
HNE_API const char *hne_platform_place(const hne_platform *platform);
/** What else there is to say of it; "" if nothing, or if it is NULL. @since 0.1 */
HNE_API const char *hne_platform_note(const hne_platform *platform);
/** Who it belongs to; HNE_LEVEL_UNKNOWN if it is NULL. @since 0.1 */
HNE_API hne_platform_level hne_platform_level_of(const hne_platform *platform);
/** How far it has come; HNE_PLATFORM_UNKNOWN if it is NULL. @since 0.1 */
HNE_API hne_platform_status hne_platform_status_of(const hne_platform *platform);
/** Since when it has that status; {0, 0, 0} if not known, or if it is NULL. @since 0.1 */
HNE_API hne_date hne_platform_date(const hne_platform *platform);
/** Number of units: 3 for "three new bases"; 1 unless set; 0 if it is NULL. @since 0.1 */
HNE_API int64_t hne_platform_units(const hne_platform *platform);
/** Size of the batch it was approved in: 13 for "one of the first 13"; 0 if not said, or if it is NULL. @since 0.1 */
HNE_API int64_t hne_platform_batch(const hne_platform *platform);
/** Where its source tells of it; no place if it is NULL. @since 0.1 */
HNE_API hne_span hne_platform_span(const hne_platform *platform);
/** Sets the name; the text is copied.
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p platform is NULL, or if the text is NULL ("" is none);
 *          HNE_ERROR_SYNTAX if it is not UTF-8; HNE_ERROR_MEMORY. On failure the old text stays.
 *  @since 0.1 */
HNE_API hne_status hne_platform_set_name(hne_platform *platform, const char *name, hne_error *error);
/** Sets the kind; the text is copied.
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p platform is NULL, or if the text is NULL ("" is none);
 *          HNE_ERROR_SYNTAX if it is not UTF-8; HNE_ERROR_MEMORY. On failure the old text stays.
 *  @since 0.1 */
HNE_API hne_status hne_platform_set_kind(hne_platform *platform, const char *kind, hne_error *error);
/** Sets the place; the text is copied.
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p platform is NULL, or if the text is NULL ("" is none);
 *          HNE_ERROR_SYNTAX if it is not UTF-8; HNE_ERROR_MEMORY. On failure the old text stays.
 *  @since 0.1 */
HNE_API hne_status hne_platform_set_place(hne_platform *platform, const char *place, hne_error *error);
/** Sets the note; the text is copied.
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p platform is NULL, or if the text is NULL ("" is none);
 *          HNE_ERROR_SYNTAX if it is not UTF-8; HNE_ERROR_MEMORY. On failure the old text stays.
 *  @since 0.1 */
HNE_API hne_status hne_platform_set_note(hne_platform *platform, const char *note, hne_error *error);
/** Sets who it belongs to.
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p platform is NULL or the level one
 *          that there is not.
 *  @since 0.1 */
HNE_API hne_status hne_platform_set_level(hne_platform *platform, hne_platform_level level, hne_error *error);
/** Sets how far it has come, and since when ({0, 0, 0} for not known).
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p platform is NULL, the status one
 *          that there is not, or the date one that the calendar has not; nothing is then changed.
 *  @since 0.1 */
HNE_API hne_status hne_platform_set_status(hne_platform *platform, hne_platform_status status, hne_date since, hne_error *error);
/** Sets the number of units, 1 or more.
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p platform is NULL or @p units below 1.
 *  @since 0.1 */
HNE_API hne_status hne_platform_set_units(hne_platform *platform, int64_t units, hne_error *error);
/** Sets the size of the batch; 0 for not said.
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p platform is NULL or @p batch below 0.
 *  @since 0.1 */
HNE_API hne_status hne_platform_set_batch(hne_platform *platform, int64_t batch, hne_error *error);
/** Sets where its source tells of it; all zero for nowhere.
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p platform is NULL, if the
 *          source is of another profile, or for a place without a source;
 *          HNE_ERROR_RANGE if it begins beyond 4,294,967,295 or is longer than 65,535.
 *  @since 0.1 */
HNE_API hne_status hne_platform_set_span(hne_platform *platform, hne_span span, hne_error *error);

HNE_END_DECLS
#endif
