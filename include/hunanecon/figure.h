/* SPDX-License-Identifier: MIT */
/** @file figure.h
 *  Figures: numbers as they were printed, and what they can mean. */
#ifndef HUNANECON_FIGURE_H
#define HUNANECON_FIGURE_H

#include <hunanecon/base.h>
#include <hunanecon/interval.h>
#include <hunanecon/unit.h>

HNE_BEGIN_DECLS

/** What the words around a printed number say of its bounds. */
typedef enum hne_hedge {
    HNE_HEDGE_NONE = 0,     /**< printed bare: rounded, perhaps truncated */
    HNE_HEDGE_ABOUT = 1,    /**< about, some, around, approximately */
    HNE_HEDGE_ALMOST = 2,   /**< almost, nearly, close to */
    HNE_HEDGE_OVER = 3,     /**< over, more than, exceeding, above, topped */
    HNE_HEDGE_AT_LEAST = 4, /**< at least, no less than */
    HNE_HEDGE_AT_MOST = 5,  /**< up to, at most, no more than */
    HNE_HEDGE_EXACT = 6,    /**< a count, or said to be exact */
    HNE_HEDGE_UNDER = 7,    /**< below, less than, under */
    HNE_HEDGE_FORCE_INT32 = 0x7fffffff /**< fixes the size of the type */
} hne_hedge;

/** How far a printed figure is trusted to mean what it says. */
typedef enum hne_reading {
    HNE_READING_STRICT = 0,   /**< rounded to the last printed place */
    HNE_READING_GENEROUS = 1, /**< perhaps truncated; hedges taken widely */
    HNE_READING_FORCE_INT32 = 0x7fffffff /**< fixes the size of the type */
} hne_reading;

/** A number as printed: value = digits x 10^(multiplier - decimals) of unit.
 *  "almost 37.30 billion USD" is {3730, 2, 9, USD, HNE_HEDGE_ALMOST}. Frozen. */
typedef struct hne_figure {
    int64_t digits;     /**< the printed digits as one whole number, with its sign */
    int32_t decimals;   /**< how many of them stand after the decimal point (SDMX DECIMALS), 0 to 18 */
    int32_t multiplier; /**< power of ten of the multiplier word (SDMX UNIT_MULT), -18 to 18 */
    hne_unit unit;      /**< unit of measure */
    hne_hedge hedge;    /**< what the words around it say */
} hne_figure;

/** Bytes that suffice for a printed figure with its final NUL. */
#define HNE_FIGURE_TEXT_SIZE 80

/** The tolerance policy: how many units in the last printed place a figure may
 *  lie below and above what is printed, for each hedge and reading. */
typedef struct hne_policy hne_policy;

/** Makes the library's own policy, to be changed by hne_policy_set_slack(). */
HNE_API hne_status hne_policy_new(hne_policy **out, hne_error *error);
HNE_API void hne_policy_free(hne_policy *policy);
/** The slack of a hedge: the value lies between v - below u and v + above u
 *  (mirrored for negative v), u being one unit in the last printed place, or,
 *  for hedges that cut a number down, in its last digit that is not zero. */
HNE_API hne_status hne_policy_slack(const hne_policy *policy, hne_hedge hedge, hne_reading reading,
                                    double *below, double *above);
HNE_API hne_status hne_policy_set_slack(hne_policy *policy, hne_hedge hedge, hne_reading reading,
                                        double below, double above, hne_error *error);

/** What the figure can mean, scaled to its unit (36 billion: about 3.6e10);
 *  percent, percentage points become fractions (37.3 %: about 0.373).
 *  @param policy NULL for the library's own */
HNE_API hne_status hne_figure_enclosure(hne_figure figure, hne_reading reading, const hne_policy *policy,
                                        hne_interval *out, hne_error *error);
/** The printed number scaled as hne_figure_enclosure() does, to the nearest double. */
HNE_API double hne_figure_value(hne_figure figure);
/** Reads "37.30", "-4.6", "21,343.3" into digits and decimals, exactly;
 *  multiplier, unit and hedge of @p out become 0, none and none. */
HNE_API hne_status hne_figure_parse_number(const char *text, hne_figure *out, hne_error *error);
/** Reads "almost 36 billion USD", "37.3%", "14 percentage points", "92": an
 *  optional hedge word, a number, an optional multiplier word, an optional unit. */
HNE_API hne_status hne_figure_parse(const char *text, hne_figure *out, hne_error *error);
/** Prints the number alone, with the decimals it was printed with: "37.30". */
HNE_API size_t hne_figure_print_number(hne_figure figure, char *buffer, size_t size);
/** Prints the figure as a person writes it: "almost 36 billion USD", "37.3%",
 *  "14 percentage points"; hne_figure_parse() reads it back to the same figure. */
HNE_API size_t hne_figure_print(hne_figure figure, char *buffer, size_t size);
/** English word of a hedge ("almost"), "" for none; constant. */
HNE_API const char *hne_hedge_word(hne_hedge hedge);
HNE_API hne_status hne_hedge_parse(const char *word, hne_hedge *out, hne_error *error);

/** Shortest decimal digits that read back as the same double, "inf", "nan";
 *  independent of the locale. Returns the length as snprintf does. */
HNE_API size_t hne_number_print(double value, char *buffer, size_t size);
/** Correctly rounded double of a decimal text, whole text, any locale. */
HNE_API hne_status hne_number_parse(const char *text, double *out, hne_error *error);

HNE_END_DECLS
#endif
