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
 *  one profile while none changes it. @since 0.1 */
typedef struct hne_profile hne_profile;

/** Makes an empty profile with one owner, the caller.
 *  @param[out] out given back with hne_profile_unref(); unchanged on failure
 *  @param error optional
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p out is NULL; HNE_ERROR_MEMORY
 *  @since 0.1 */
HNE_API hne_status hne_profile_new(hne_profile **out, hne_error *error);
/** Adds an owner; from any thread.
 *  @param profile may be NULL
 *  @return its argument
 *  @since 0.1 */
HNE_API hne_profile *hne_profile_ref(hne_profile *profile);
/** Takes an owner away; the last one frees the profile and all that is in it.
 *  From any thread; NULL is allowed. @since 0.1 */
HNE_API void hne_profile_unref(hne_profile *profile);
/** What the profile is about; "" if not said, or if it is NULL. @since 0.1 */
HNE_API const char *hne_profile_title(const hne_profile *profile);
/** Sets the title; the text is copied.
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p profile is NULL, or if the text is NULL ("" is none);
 *          HNE_ERROR_SYNTAX if it is not UTF-8; HNE_ERROR_MEMORY. On failure the old text stays.
 *  @since 0.1 */
HNE_API hne_status hne_profile_set_title(hne_profile *profile, const char *title, hne_error *error);
/** The region that the profile is about: "Hunan"; "" if not said, or if it is NULL. @since 0.1 */
HNE_API const char *hne_profile_area(const hne_profile *profile);
/** Sets the region; the text is copied.
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p profile is NULL, or if the text is NULL ("" is none);
 *          HNE_ERROR_SYNTAX if it is not UTF-8; HNE_ERROR_MEMORY. On failure the old text stays.
 *  @since 0.1 */
HNE_API hne_status hne_profile_set_area(hne_profile *profile, const char *area, hne_error *error);

/** Adds a source under a code that no other source of the profile has.
 *  @param profile not NULL
 *  @param code 1 to 255 bytes of UTF-8 without control characters; copied
 *  @param[out] out the new source, borrowed from the profile; may be NULL; unchanged on failure
 *  @param error optional
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p profile is NULL or the code is none;
 *          HNE_ERROR_DUPLICATE if the code is taken; HNE_ERROR_RANGE beyond
 *          4,294,967,294 of them; HNE_ERROR_MEMORY
 *  @since 0.1 */
HNE_API hne_status hne_profile_add_source(hne_profile *profile, const char *code, hne_source **out, hne_error *error);
/** Adds an indicator under a code that no other indicator of the profile has.
 *  @param profile not NULL
 *  @param code 1 to 255 bytes of UTF-8 without control characters; copied
 *  @param[out] out the new indicator, borrowed from the profile; may be NULL; unchanged on failure
 *  @param error optional
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p profile is NULL or the code is none;
 *          HNE_ERROR_DUPLICATE if the code is taken; HNE_ERROR_RANGE beyond
 *          4,294,967,294 of them; HNE_ERROR_MEMORY
 *  @since 0.1 */
HNE_API hne_status hne_profile_add_indicator(hne_profile *profile, const char *code, hne_indicator **out, hne_error *error);
/** Adds a platform under a code that no other platform of the profile has.
 *  @param profile not NULL
 *  @param code 1 to 255 bytes of UTF-8 without control characters; copied
 *  @param[out] out the new platform, borrowed from the profile; may be NULL; unchanged on failure
 *  @param error optional
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p profile is NULL or the code is none;
 *          HNE_ERROR_DUPLICATE if the code is taken; HNE_ERROR_RANGE beyond
 *          4,294,967,294 of them; HNE_ERROR_MEMORY
 *  @since 0.1 */
HNE_API hne_status hne_profile_add_platform(hne_profile *profile, const char *code, hne_platform **out, hne_error *error);
/** Adds an initiative under a code that no other initiative of the profile has.
 *  @param profile not NULL
 *  @param code 1 to 255 bytes of UTF-8 without control characters; copied
 *  @param[out] out the new initiative, borrowed from the profile; may be NULL; unchanged on failure
 *  @param error optional
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p profile is NULL or the code is none;
 *          HNE_ERROR_DUPLICATE if the code is taken; HNE_ERROR_RANGE beyond
 *          4,294,967,294 of them; HNE_ERROR_MEMORY
 *  @since 0.1 */
HNE_API hne_status hne_profile_add_initiative(hne_profile *profile, const char *code, hne_initiative **out, hne_error *error);

/** A source by its code, in constant time; NULL if there is none, or if an
 *  argument is NULL. Borrowed. @since 0.1 */
HNE_API hne_source *hne_profile_find_source(const hne_profile *profile, const char *code);
/** An indicator by its code, in constant time; NULL if there is none, or if an
 *  argument is NULL. Borrowed. @since 0.1 */
HNE_API hne_indicator *hne_profile_find_indicator(const hne_profile *profile, const char *code);
/** A platform by its code, in constant time; NULL if there is none, or if an
 *  argument is NULL. Borrowed. @since 0.1 */
HNE_API hne_platform *hne_profile_find_platform(const hne_profile *profile, const char *code);
/** An initiative by its code, in constant time; NULL if there is none, or if an
 *  argument is NULL. Borrowed. @since 0.1 */
HNE_API hne_initiative *hne_profile_find_initiative(const hne_profile *profile, const char *code);

/** Number of sources; 0 if it is NULL. @since 0.1 */
HNE_API size_t hne_profile_source_count(const hne_profile *profile);
/** Number of indicators; 0 if it is NULL. @since 0.1 */
HNE_API size_t hne_profile_indicator_count(const hne_profile *profile);
/** Number of platforms; 0 if it is NULL. @since 0.1 */
HNE_API size_t hne_profile_platform_count(const hne_profile *profile);
/** Number of initiatives; 0 if it is NULL. @since 0.1 */
HNE_API size_t hne_profile_initiative_count(const hne_profile *profile);
/** Number of statements of all indicators together; 0 if it is NULL. @since 0.1 */
HNE_API size_t hne_profile_statement_count(const hne_profile *profile);
/** A source by its place, from 0, in the order added; NULL past the end. Borrowed. @since 0.1 */
HNE_API const hne_source *hne_profile_source(const hne_profile *profile, size_t index);
/** An indicator by its place, from 0, in the order added; NULL past the end. Borrowed. @since 0.1 */
HNE_API const hne_indicator *hne_profile_indicator(const hne_profile *profile, size_t index);
/** A platform by its place, from 0, in the order added; NULL past the end. Borrowed. @since 0.1 */
HNE_API const hne_platform *hne_profile_platform(const hne_profile *profile, size_t index);
/** An initiative by its place, from 0, in the order added; NULL past the end. Borrowed. @since 0.1 */
HNE_API const hne_initiative *hne_profile_initiative(const hne_profile *profile, size_t index);
/** A statement by its place among all, from 0, in the order added; NULL past
 *  the end. In constant time. Borrowed. @since 0.1 */
HNE_API const hne_statement *hne_profile_statement(const hne_profile *profile, size_t index);

/** Whether two profiles hold equal objects in the same order with equal
 *  members; statements are compared indicator by indicator.
 *  @return 1 or 0; two NULL are equal
 *  @since 0.1 */
HNE_API int32_t hne_profile_equal(const hne_profile *a, const hne_profile *b);

HNE_END_DECLS
#endif
