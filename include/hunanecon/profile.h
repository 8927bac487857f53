/* SPDX-License-Identifier: MIT */
/** @file profile.h
 *  Profiles: the container of a region's sources, indicators, platforms and initiatives. */
#ifndef HUNANECON_PROFILE_H
#define HUNANECON_PROFILE_H

#include <hunanecon/base.h>
#include <hunanecon/indicator.h>
#include <hunanecon/initiative.h>
#include <hunanecon/platform.h>
#include <hunanecon/source.h>

HNE_BEGIN_DECLS

/** A profile owns all that is in it; pointers to its objects are borrowed and
 *  stay good, and at the same address, as long as the profile. Objects are
 *  added, never taken away. Const functions may be called from many threads on
 *  one profile while none changes it. */
typedef struct hne_profile hne_profile;

HNE_API hne_status hne_profile_new(hne_profile **out, hne_error *error);
/** Adds an owner; returns its argument; NULL is allowed. Thread-safe count. */
HNE_API hne_profile *hne_profile_ref(hne_profile *profile);
/** Takes an owner away; the last frees all. NULL is allowed. */
HNE_API void hne_profile_unref(hne_profile *profile);
HNE_API const char *hne_profile_title(const hne_profile *profile);
HNE_API hne_status hne_profile_set_title(hne_profile *profile, const char *title, hne_error *error);
/** The region that the profile is about: "Hunan". */
HNE_API const char *hne_profile_area(const hne_profile *profile);
HNE_API hne_status hne_profile_set_area(hne_profile *profile, const char *area, hne_error *error);

/** Each of these adds an object under a code that no other of its sort has.
 *  A code is 1 to 255 bytes of UTF-8 without control characters.
 *  @return HNE_ERROR_DUPLICATE if the code is taken; HNE_ERROR_ARGUMENT for a bad code; HNE_ERROR_MEMORY */
HNE_API hne_status hne_profile_add_source(hne_profile *profile, const char *code, hne_source **out, hne_error *error);
HNE_API hne_status hne_profile_add_indicator(hne_profile *profile, const char *code, hne_indicator **out, hne_error *error);
HNE_API hne_status hne_profile_add_platform(hne_profile *profile, const char *code, hne_platform **out, hne_error *error);
HNE_API hne_status hne_profile_add_initiative(hne_profile *profile, const char *code, hne_initiative **out, hne_error *error);

/** Look-up by code, NULL if there is none; in constant time. */
HNE_API hne_source *hne_profile_find_source(const hne_profile *profile, const char *code);
HNE_API hne_indicator *hne_profile_find_indicator(const hne_profile *profile, const char *code);
HNE_API hne_platform *hne_profile_find_platform(const hne_profile *profile, const char *code);
HNE_API hne_initiative *hne_profile_find_initiative(const hne_profile *profile, const char *code);

/** Counts, and objects by place from 0 in the order added; NULL past the end. */
HNE_API size_t hne_profile_source_count(const hne_profile *profile);
HNE_API size_t hne_profile_indicator_count(const hne_profile *profile);
HNE_API size_t hne_profile_platform_count(const hne_profile *profile);
HNE_API size_t hne_profile_initiative_count(const hne_profile *profile);
HNE_API size_t hne_profile_statement_count(const hne_profile *profile);
HNE_API const hne_source *hne_profile_source(const hne_profile *profile, size_t index);
HNE_API const hne_indicator *hne_profile_indicator(const hne_profile *profile, size_t index);
HNE_API const hne_platform *hne_profile_platform(const hne_profile *profile, size_t index);
HNE_API const hne_initiative *hne_profile_initiative(const hne_profile *profile, size_t index);
HNE_API const hne_statement *hne_profile_statement(const hne_profile *profile, size_t index);

/** 1 if both profiles hold equal objects in the same order with equal members. */
HNE_API int32_t hne_profile_equal(const hne_profile *a, const hne_profile *b);

HNE_END_DECLS
#endif
