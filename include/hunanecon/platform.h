/* SPDX-License-Identifier: MIT */
/** @file platform.h
 *  Platforms of an open economy: zones, pilots, ports, bases, fairs. */
#ifndef HUNANECON_PLATFORM_H
#define HUNANECON_PLATFORM_H

#include <hunanecon/base.h>
#include <hunanecon/period.h>
#include <hunanecon/source.h>

HNE_BEGIN_DECLS

/** A platform. Owned by its profile. */
typedef struct hne_platform hne_platform;

/** How far a platform has come. */
typedef enum hne_platform_status {
    HNE_PLATFORM_UNKNOWN = 0,   /**< not said */
    HNE_PLATFORM_PLANNED = 1,   /**< announced or applied for */
    HNE_PLATFORM_APPROVED = 2,  /**< approved, designated, listed */
    HNE_PLATFORM_OPERATING = 3, /**< in operation; of a fair: held */
    HNE_PLATFORM_ENDED = 4,     /**< closed, withdrawn, merged */
    HNE_PLATFORM_STATUS_FORCE_INT32 = 0x7fffffff /**< fixes the size of the type */
} hne_platform_status;

/** Who it belongs to. */
typedef enum hne_platform_level {
    HNE_LEVEL_UNKNOWN = 0,       /**< not said */
    HNE_LEVEL_LOCAL = 1,         /**< city, prefecture, county */
    HNE_LEVEL_PROVINCIAL = 2,    /**< province or region */
    HNE_LEVEL_NATIONAL = 3,      /**< state level */
    HNE_LEVEL_INTERNATIONAL = 4, /**< of several countries */
    HNE_LEVEL_FORCE_INT32 = 0x7fffffff /**< fixes the size of the type */
} hne_platform_level;

HNE_API const char *hne_platform_code(const hne_platform *platform);
HNE_API const char *hne_platform_name(const hne_platform *platform);
/** Kind as a code of an open list: "demonstration-area", "pilot-zone",
 *  "designated-port", "export-base", "fair", ... */
HNE_API const char *hne_platform_kind(const hne_platform *platform);
HNE_API const char *hne_platform_place(const hne_platform *platform);
HNE_API const char *hne_platform_note(const hne_platform *platform);
HNE_API hne_platform_level hne_platform_level_of(const hne_platform *platform);
HNE_API hne_platform_status hne_platform_status_of(const hne_platform *platform);
/** Since when it has that status; year 0 if not known. */
HNE_API hne_date hne_platform_date(const hne_platform *platform);
/** Number of units: 3 for "three new bases"; 1 unless set. */
HNE_API int64_t hne_platform_units(const hne_platform *platform);
/** Size of the batch it was approved in: 13 for "one of the first 13"; 0 if not said. */
HNE_API int64_t hne_platform_batch(const hne_platform *platform);
HNE_API hne_span hne_platform_span(const hne_platform *platform);
HNE_API hne_status hne_platform_set_name(hne_platform *platform, const char *name, hne_error *error);
HNE_API hne_status hne_platform_set_kind(hne_platform *platform, const char *kind, hne_error *error);
HNE_API hne_status hne_platform_set_place(hne_platform *platform, const char *place, hne_error *error);
HNE_API hne_status hne_platform_set_note(hne_platform *platform, const char *note, hne_error *error);
HNE_API hne_status hne_platform_set_level(hne_platform *platform, hne_platform_level level, hne_error *error);
HNE_API hne_status hne_platform_set_status(hne_platform *platform, hne_platform_status status, hne_date since, hne_error *error);
HNE_API hne_status hne_platform_set_units(hne_platform *platform, int64_t units, hne_error *error);
HNE_API hne_status hne_platform_set_batch(hne_platform *platform, int64_t batch, hne_error *error);
HNE_API hne_status hne_platform_set_span(hne_platform *platform, hne_span span, hne_error *error);

HNE_END_DECLS
#endif
