/* SPDX-License-Identifier: MIT */
/** @file release.h
 *  Reading a statistical release as it was published: prose in, statements,
 *  platforms and initiatives out. The page doc/release.md tells how it reads. */
#ifndef HUNANECON_RELEASE_H
#define HUNANECON_RELEASE_H

#include <hunanecon/base.h>
#include <hunanecon/figure.h>
#include <hunanecon/profile.h>

HNE_BEGIN_DECLS

/** What is told to the reader before it reads. @since 0.1 */
typedef struct hne_release_options hne_release_options;
/** What became of one text: its source in the profile, what was found of date,
 *  area and title, and every quantity in it. Keeps its profile alive. @since 0.1 */
typedef struct hne_release hne_release;

/** Why a quantity is in no statement. The numbers are permanent; expect
 *  reasons that are not here. @since 0.1 */
typedef enum hne_unread {
    HNE_UNREAD_NONE = 0,         /**< it is in a statement, or in a platform or initiative */
    HNE_UNREAD_INDICATOR = 1,    /**< of which indicator could not be told */
    HNE_UNREAD_PERIOD = 2,       /**< of which period could not be told: a year is missing, say */
    HNE_UNREAD_ASPECT = 3,       /**< whether level, growth, share, ... could not be told */
    HNE_UNREAD_UNIT = 4,         /**< its unit does not go with what is said of it */
    HNE_UNREAD_NUMBER = 5,       /**< the number itself is too long or damaged */
    HNE_UNREAD_PLACEHOLDER = 6,  /**< no number was filled in: "xx percentage points" */
    HNE_UNREAD_CURRENCIES = 7,   /**< one number with two currencies: "$320 million yuan" */
    HNE_UNREAD_SCALE = 8,        /**< so large a growth is no region's: "up 913,027.5 percent" */
    HNE_UNREAD_MULTIPLIER = 9,   /**< no multiplier, where the amounts beside it have one, "5 billion yuan (US$0.7)", or
                                      money with thousandths: "trade rose to US$227.941" */
    HNE_UNREAD_YEAR = 10,        /**< a year of another century: "in 2118, the government" */
    HNE_UNREAD_REPEATED = 11,    /**< a rise of all that the amount comes to: "181.32 billion, up 181.32 billion" */
    HNE_UNREAD_AMOUNT = 12,      /**< more money than any region has: "city exports of US$4,817 billion" */
    HNE_UNREAD_UNITS = 13,       /**< two units with one number: "3.4% percentage points", "$1.2%" */
    HNE_UNREAD_CONVERSION = 14,  /**< in another currency than the amount before it, and far off: "16.5 billion yuan ($22.7 billion)" */
    HNE_UNREAD_SHARE = 15,       /**< the share that two counts make, told as growth: "28 of 41 industries grew, by 68.3%" */
    HNE_UNREAD_TRANSLATED = 16,  /**< dollars as translating programs write any money: "$16 billion 153 million" */
    HNE_UNREAD_UNITLESS = 17,    /**< a number without a unit, where money changed: "trade shrank 10.3 year on year" */
    HNE_UNREAD_COMMA = 18,       /**< a comma for the decimal point: "$162,43 billion" */
    HNE_UNREAD_FORCE_INT32 = 0x7fffffff /**< fixes the size of the type */
} hne_unread;

/** Makes options that tell nothing: date, area and title are found in the text.
 *  The tables of the language are made ready here, once for all that is read
 *  with these options; many releases are read several times as fast with them
 *  as with NULL. Reading does not change them: many threads may share them.
 *  @param[out] out the options; the caller frees them with hne_release_options_free()
 *  @param error optional
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p out is NULL; HNE_ERROR_MEMORY
 *  @since 0.1 */
HNE_API hne_status hne_release_options_new(hne_release_options **out, hne_error *error);
/** Frees options; NULL is allowed. @since 0.1 */
HNE_API void hne_release_options_free(hne_release_options *options);
/** Tells the date of the release, against which "last year" is resolved.
 *  @param options not NULL
 *  @param date {0, 0, 0} to have it found in the text
 *  @param error optional
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p options is NULL or the calendar has no such date
 *  @since 0.1 */
HNE_API hne_status hne_release_options_set_date(hne_release_options *options, hne_date date, hne_error *error);
/** Tells the date to reckon from where none is found in the text. The latest
 *  year that the text names is taken instead if it is an earlier one.
 *  @param options not NULL
 *  @param date {0, 0, 0} for none: what has no year then stays unread
 *  @param error optional
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p options is NULL or the calendar has no such date
 *  @since 0.1 */
HNE_API hne_status hne_release_options_set_fallback_date(hne_release_options *options, hne_date date,
                                                         hne_error *error);
/** Tells the region whose figures these are where a sentence names none.
 *  @param options not NULL
 *  @param area copied; "" to have it found in the text
 *  @param error optional
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p options or @p area is NULL;
 *          HNE_ERROR_SYNTAX if it is not UTF-8; HNE_ERROR_MEMORY
 *  @since 0.1 */
HNE_API hne_status hne_release_options_set_area(hne_release_options *options, const char *area, hne_error *error);
/** Tells the language of the text.
 *  @param options not NULL
 *  @param language a BCP 47 tag of a language that there is a table for: "en"
 *  @param error optional
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if an argument is NULL; HNE_ERROR_NOT_FOUND
 *          for a language that there is no table for; HNE_ERROR_MEMORY
 *  @since 0.1 */
HNE_API hne_status hne_release_options_set_language(hne_release_options *options, const char *language,
                                                    hne_error *error);

/** Reads a release into a profile.
 *
 *  Makes a source with the code @p name, and adds what the text says: to
 *  indicators, platforms and initiatives that the profile has already under the
 *  codes this reader gives, or to new ones. So the releases of one region, read
 *  one after the other, come together in one profile.
 *
 *  Any bytes may be given; bytes that are not UTF-8 part words as spaces do.
 *  Takes time in proportion to @p length.
 *  @param profile not NULL
 *  @param bytes the text; needs no NUL at its end; may be NULL if @p length is 0
 *  @param length of the text in bytes; at most 4,294,967,295
 *  @param name code of the source: a file name, an address; 1 to 255 bytes of
 *         UTF-8 without control characters that no source of the profile has
 *  @param options what is known beforehand; NULL for nothing
 *  @param[out] out what was found; freed with hne_release_free(); may be NULL;
 *         unchanged on failure
 *  @param error optional
 *  @return HNE_OK, also if nothing was understood; HNE_ERROR_ARGUMENT if @p profile
 *          or @p name is NULL, @p bytes is NULL and @p length is not 0, or the name
 *          is no code; HNE_ERROR_DUPLICATE if a source has that code;
 *          HNE_ERROR_RANGE if the text is too long, or there are more objects than
 *          a profile can hold; HNE_ERROR_MEMORY. When memory or room ran out the
 *          profile is whole, and may hold a part of what the text says
 *  @since 0.1 */
HNE_API hne_status hne_release_read(hne_profile *profile, const char *bytes, size_t length, const char *name,
                                    const hne_release_options *options, hne_release **out, hne_error *error);
/** Frees what hne_release_read() found and lets go of its profile; NULL is
 *  allowed. @since 0.1 */
HNE_API void hne_release_free(hne_release *release);

/** The profile it was read into; NULL if it is NULL. Borrowed. @since 0.1 */
HNE_API hne_profile *hne_release_profile(const hne_release *release);
/** The source that stands for the text; its title and date are those found or
 *  told. NULL if it is NULL. Borrowed from the profile. @since 0.1 */
HNE_API const hne_source *hne_release_source(const hne_release *release);
/** Region of what names no other; "" if none was found or told, or if it is
 *  NULL. Borrowed. @since 0.1 */
HNE_API const char *hne_release_area(const hne_release *release);
/** 1 if the date that periods were reckoned from is the fallback's, neither
 *  found in the text nor told; 0 otherwise. @since 0.1 */
HNE_API int32_t hne_release_date_is_assumed(const hne_release *release);

/** Number of quantities in the text, read and unread; 0 if it is NULL. @since 0.1 */
HNE_API size_t hne_release_quantity_count(const hne_release *release);
/** Place of a quantity by its place among them, from 0, in the order of the
 *  text: hedge, number, multiplier and unit; no place past the end. @since 0.1 */
HNE_API hne_span hne_release_quantity_span(const hne_release *release, size_t index);
/** First byte of the number itself; 0 past the end. @since 0.1 */
HNE_API size_t hne_release_quantity_number(const hne_release *release, size_t index);
/** The quantity as a figure, its sign that of what is said ("down 4.6%" is
 *  negative where it is read as a growth); a zero without a unit past the end. @since 0.1 */
HNE_API hne_figure hne_release_quantity_figure(const hne_release *release, size_t index);
/** The statement it is in; NULL if it is in none, or past the end. Borrowed
 *  from the profile. @since 0.1 */
HNE_API const hne_statement *hne_release_quantity_statement(const hne_release *release, size_t index);
/** Why it is in no statement; HNE_UNREAD_NONE if it is read, or past the end. @since 0.1 */
HNE_API hne_unread hne_release_quantity_unread(const hne_release *release, size_t index);
/** What is wrong with it as it is printed, whatever it is of, whether it is read
 *  (#HNE_UNREAD_TRANSLATED, #HNE_UNREAD_COMMA) or not (#HNE_UNREAD_NUMBER of what has a unit or
 *  a multiplier, and those after it); HNE_UNREAD_NONE if nothing is, or past the end. @since 0.1 */
HNE_API hne_unread hne_release_quantity_misprint(const hne_release *release, size_t index);
/** Number of quantities that are unread; 0 if it is NULL. @since 0.1 */
HNE_API size_t hne_release_unread_count(const hne_release *release);
/** A short English reason, "its period could not be told"; "" for
 *  HNE_UNREAD_NONE, "unknown reason" for one that there is not. Constant. @since 0.1 */
HNE_API const char *hne_unread_text(hne_unread reason);

HNE_END_DECLS
#endif
