/* SPDX-License-Identifier: MIT */
/** @file unit.h
 *  Units of measure and their multipliers. */
#ifndef HUNANECON_UNIT_H
#define HUNANECON_UNIT_H

#include <hunanecon/base.h>

HNE_BEGIN_DECLS

/** A unit by its code: an ISO 4217 currency ("CNY"), "PT" percent, "PP"
 *  percentage points, "COUNT", "TIMES", or any other code of 1 to 7 letters,
 *  digits, '-' or '_' ("TEU", "TNE", "KWH"), ended by NULs. Units that
 *  the library does not know are kept as they are. */
typedef struct hne_unit {
    char code[8]; /**< the code, padded with NULs; all NUL: no unit */
} hne_unit;

/** What kind of quantity a unit measures. */
typedef enum hne_unit_kind {
    HNE_UNIT_NONE = 0,       /**< no unit was given */
    HNE_UNIT_OTHER = 1,      /**< not in the library's table */
    HNE_UNIT_CURRENCY = 2,   /**< an ISO 4217 currency */
    HNE_UNIT_PERCENT = 3,    /**< percent of something: 37.3 % is 0.373 */
    HNE_UNIT_POINT = 4,      /**< percentage points: difference of two percents */
    HNE_UNIT_COUNT = 5,      /**< whole things counted */
    HNE_UNIT_TIMES = 6,      /**< "6.7 times", "6.7-fold" */
    HNE_UNIT_PHYSICAL = 7,   /**< mass, volume, energy, ... */
    HNE_UNIT_KIND_FORCE_INT32 = 0x7fffffff /**< fixes the size of the type */
} hne_unit_kind;

HNE_API hne_status hne_unit_parse(const char *code, hne_unit *out, hne_error *error);
HNE_API int32_t hne_unit_equal(hne_unit a, hne_unit b);
HNE_API hne_unit_kind hne_unit_kind_of(hne_unit unit);
/** English name for reading ("percentage points"); the code itself where the table has none. Copied to @p buffer as snprintf does. */
HNE_API size_t hne_unit_name(hne_unit unit, char *buffer, size_t size);
/** Power of ten of a multiplier word: "billion" 9, "万" 4, "亿" 8, "" 0. */
HNE_API hne_status hne_multiplier_parse(const char *word, int32_t *out, hne_error *error);
/** English word of a power of ten (3 "thousand", 6 "million", 9 "billion", 12 "trillion"), "" for 0, NULL where English has none. Constant. */
HNE_API const char *hne_multiplier_word(int32_t power);

HNE_END_DECLS
#endif
