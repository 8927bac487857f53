/* SPDX-License-Identifier: MIT */
/** @file unit.h
 *  Units of measure and their multipliers. The two are kept apart, so that
 *  亿 (10^8) and "billion" (10^9) cannot be confused silently. */
#ifndef HUNANECON_UNIT_H
#define HUNANECON_UNIT_H

#include <hunanecon/base.h>

HNE_BEGIN_DECLS

/** A unit by its code: an ISO 4217 currency ("CNY"), "PT" percent, "PP"
 *  percentage points, "COUNT", "TIMES", or any other code of 1 to 7 letters,
 *  digits, '-' or '_' ("TEU", "TNE", "KWH"), ended by NULs. Units that
 *  the library does not know are kept as they are. Frozen. @since 0.1 */
typedef struct hne_unit {
    char code[8]; /**< the code, padded with NULs; all NUL: no unit */
} hne_unit;

/** What kind of quantity a unit measures. Expect kinds that are not here. @since 0.1 */
typedef enum hne_unit_kind {
    HNE_UNIT_NONE = 0,       /**< no unit was given */
    HNE_UNIT_OTHER = 1,      /**< not in the library's table */
    HNE_UNIT_CURRENCY = 2,   /**< an ISO 4217 currency */
    HNE_UNIT_PERCENT = 3,    /**< percent of something: 37.3 % is 0.373 */
    HNE_UNIT_POINT = 4,      /**< percentage points: difference of two percents */
    HNE_UNIT_COUNT = 5,      /**< whole things counted */
    HNE_UNIT_TIMES = 6,      /**< "6.7 times", "6.7-fold" */
    HNE_UNIT_PHYSICAL = 7,   /**< mass, volume, energy, persons, time, ... */
    HNE_UNIT_KIND_FORCE_INT32 = 0x7fffffff /**< fixes the size of the type */
} hne_unit_kind;

/** Reads a unit's code. A code of the library's table is recognised whatever
 *  the case of its letters and gets the table's; any other is kept.
 *  @param code "" for no unit, or 1 to 7 ASCII letters, digits, '-' or '_'
 *  @param[out] out the unit, padded with NULs; unchanged on failure
 *  @param error optional
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p code or @p out is NULL;
 *          HNE_ERROR_SYNTAX if it is longer or has other characters
 *  @since 0.1 */
HNE_API hne_status hne_unit_parse(const char *code, hne_unit *out, hne_error *error);
/** 1 if the codes are equal up to their first NUL, else 0. @since 0.1 */
HNE_API int32_t hne_unit_equal(hne_unit a, hne_unit b);
/** Kind of the unit by the library's table; HNE_UNIT_OTHER where the table
 *  does not have its code, in its own case. @since 0.1 */
HNE_API hne_unit_kind hne_unit_kind_of(hne_unit unit);
/** English name for reading, in the plural ("percentage points", "Chinese
 *  yuan"); the code itself where the table has none, "" for no unit.
 *  @param unit any
 *  @param buffer may be NULL if @p size is 0
 *  @param size bytes in the buffer; UTF-8 text that is longer is cut at
 *         size - 1 bytes, as snprintf does; 64 suffice
 *  @return length of the whole name without the NUL
 *  @since 0.1 */
HNE_API size_t hne_unit_name(hne_unit unit, char *buffer, size_t size);

/** Power of ten of a multiplier word: "million" and "mln" 6, "billion" and
 *  "bn" 9, "万" 4, "亿" 8, "万亿" 12, "" 0. ASCII letters of either case; the
 *  whole word and nothing else. 兆 is not read: it is 10^6 to some readers, 10^12 to others.
 *  @param word NUL-ended UTF-8
 *  @param[out] out the power, unchanged on failure
 *  @param error optional
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p word or @p out is NULL;
 *          HNE_ERROR_NOT_FOUND if it is no word of the table
 *  @since 0.1 */
HNE_API hne_status hne_multiplier_parse(const char *word, int32_t *out, hne_error *error);
/** English word of a power of ten: 2 "hundred", 3 "thousand", 4 "ten thousand"
 *  and so on up to 12 "trillion"; "" for 0, NULL where English has none.
 *  Constant, not to be freed. @since 0.1 */
HNE_API const char *hne_multiplier_word(int32_t power);

HNE_END_DECLS
#endif
