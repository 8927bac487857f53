/* SPDX-License-Identifier: MIT */
/** @file figure.h
 *  Figures: numbers as they were printed, and what they can mean. The page
 *  doc/figures.md tells the reasons. */
#ifndef HUNANECON_FIGURE_H
#define HUNANECON_FIGURE_H

#include <hunanecon/base.h>
#include <hunanecon/interval.h>
#include <hunanecon/unit.h>

HNE_BEGIN_DECLS

/** What the words around a printed number say of its bounds. @since 0.1 */
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

/** How far a printed figure is trusted to mean what it says. @since 0.1 */
typedef enum hne_reading {
    HNE_READING_STRICT = 0,   /**< rounded to the last printed place */
    HNE_READING_GENEROUS = 1, /**< perhaps truncated; hedges taken widely */
    HNE_READING_FORCE_INT32 = 0x7fffffff /**< fixes the size of the type */
} hne_reading;

/** A number as printed: value = digits x 10^(multiplier - decimals) of unit.
 *  "almost 37.30 billion USD" is {3730, 2, 9, USD, HNE_HEDGE_ALMOST}. Frozen.
 *  @since 0.1 */
typedef struct hne_figure {
    int64_t digits;     /**< the printed digits as one whole number, with its sign */
    int32_t decimals;   /**< how many of them stand after the decimal point (SDMX DECIMALS), 0 to 18 */
    int32_t multiplier; /**< power of ten of the multiplier word (SDMX UNIT_MULT), -18 to 18 */
    hne_unit unit;      /**< unit of measure */
    hne_hedge hedge;    /**< what the words around it say */
} hne_figure;

/** Bytes that suffice for a printed figure with its final NUL. @since 0.1 */
#define HNE_FIGURE_TEXT_SIZE 80

/** The tolerance policy: how many units in the last printed place a figure may
 *  lie below and above what is printed, for each hedge and reading. The
 *  library's own (v the value, u the unit in the last place, [below, above]):
 *
 *  | hedge | strict | generous |
 *  | --- | --- | --- |
 *  | none | [v - u/2, v + u/2] | [v - u/2, v + u] |
 *  | about | [v - u/2, v + u/2] | [v - u, v + u] |
 *  | almost | [v - u, v] | [v - u, v + u/2] |
 *  | over | [v, v + u] | the same |
 *  | under | [v - u, v] | the same |
 *  | at least | [v, inf) | the same |
 *  | at most | (-inf, v] | the same |
 *  | exact, or a count printed in full without a hedge | [v, v] | the same |
 *
 *  For a figure without a hedge u is one unit in the last printed place; for
 *  a figure with one, in its last digit that is not zero: "over 270" has u = 10.
 *  @since 0.1 */
typedef struct hne_policy hne_policy;

/** Makes the library's own policy, to be changed by hne_policy_set_slack().
 *  @param[out] out the policy; the caller frees it with hne_policy_free()
 *  @param error optional
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p out is NULL; HNE_ERROR_MEMORY
 *  @since 0.1 */
HNE_API hne_status hne_policy_new(hne_policy **out, hne_error *error);
/** Frees a policy; NULL is allowed. @since 0.1 */
HNE_API void hne_policy_free(hne_policy *policy);
/** The slack of a hedge: the value lies between v - below u and v + above u,
 *  mirrored for negative v (between v - above u and v + below u). A count
 *  printed in full (no multiplier, no decimals) without a hedge has the slack of HNE_HEDGE_EXACT.
 *  @param policy NULL for the library's own
 *  @param hedge any that there is
 *  @param reading either
 *  @param[out] below units below the printed value, 0 to infinity
 *  @param[out] above units above it, 0 to infinity
 *  @return HNE_OK; HNE_ERROR_ARGUMENT for another hedge or reading, or NULL
 *          @p below or @p above; both are then unchanged
 *  @since 0.1 */
HNE_API hne_status hne_policy_slack(const hne_policy *policy, hne_hedge hedge, hne_reading reading,
                                    double *below, double *above);
/** Replaces the slack of a hedge under a reading.
 *  @param policy not NULL
 *  @param hedge any that there is
 *  @param reading either
 *  @param below units below the printed value, 0 to infinity
 *  @param above units above it, 0 to infinity
 *  @param error optional
 *  @return HNE_OK; HNE_ERROR_ARGUMENT for NULL @p policy, another hedge or
 *          reading, or a slack that is negative or NaN
 *  @since 0.1 */
HNE_API hne_status hne_policy_set_slack(hne_policy *policy, hne_hedge hedge, hne_reading reading,
                                        double below, double above, hne_error *error);

/** What the figure can mean, scaled to its unit (36 billion: about 3.6e10);
 *  percent and percentage points become fractions (37.3 %: about 0.373).
 *  "Times" stay as printed (6.7 times: about 6.7).
 *
 *  The bounds of the policy are exact decimals; each is rounded outward once,
 *  to the nearest double that does not cut it. A printed zero has lost its
 *  sign, so that a slack on both sides of it counts as the greater on both.
 *  @param figure decimals 0 to 18, multiplier -18 to 18
 *  @param reading either
 *  @param policy NULL for the library's own
 *  @param[out] out the enclosure, never empty; an end is infinite where the
 *         slack is, or where a replaced slack takes it beyond the doubles;
 *         unchanged on failure
 *  @param error optional
 *  @return HNE_OK; HNE_ERROR_ARGUMENT for a member out of range, another
 *          hedge or reading, or NULL @p out
 *  @since 0.1 */
HNE_API hne_status hne_figure_enclosure(hne_figure figure, hne_reading reading, const hne_policy *policy,
                                        hne_interval *out, hne_error *error);
/** The printed number scaled as hne_figure_enclosure() does, to the nearest
 *  double; NaN for a figure with a member out of range. @since 0.1 */
HNE_API double hne_figure_value(hne_figure figure);

/** How what lies between two printed numbers becomes one of them. @since 0.1 */
typedef enum hne_rounding {
    HNE_ROUNDING_HALF_AWAY = 0,   /**< the nearer; of two as near the one further from 0: 2.5 to 3, -2.5 to -3 */
    HNE_ROUNDING_HALF_EVEN = 1,   /**< the nearer; of two as near the one with an even last digit */
    HNE_ROUNDING_HALF_UP = 2,     /**< the nearer; of two as near the greater: 2.5 to 3, -2.5 to -2 */
    HNE_ROUNDING_HALF_DOWN = 3,   /**< the nearer; of two as near the less */
    HNE_ROUNDING_TOWARD_ZERO = 4, /**< the digits that are no longer printed are cut off */
    HNE_ROUNDING_FORCE_INT32 = 0x7fffffff /**< fixes the size of the type */
} hne_rounding;

/** A figure with fewer decimals, as it would be printed: 37.25% with one is 37.3%. Of the printed digits, so that
 *  1.005 is halfway between 1.00 and 1.01, as no double is. With more decimals than it has it gains zeros.
 *  @param figure any
 *  @param decimals 0 to 18
 *  @param rounding how
 *  @param[out] out the same but for digits and decimals; may be where @p figure came from; unchanged on failure
 *  @param error optional
 *  @return HNE_OK; HNE_ERROR_ARGUMENT for NULL @p out, decimals out of range, of the figure too, and another rounding;
 *          HNE_ERROR_RANGE if the digits exceed what an int64_t holds
 *  @since 0.1 */
HNE_API hne_status hne_figure_round(hne_figure figure, int32_t decimals, hne_rounding rounding, hne_figure *out,
                                    hne_error *error);

/** Reads "37.30", "-4.6", "21,343.3", ".5" into digits and decimals, exactly;
 *  multiplier, unit and hedge of @p out become 0, none and none. Commas, if
 *  any, part groups of three; the sign may be '+', '-' or U+2212. Whole text.
 *  @param text NUL-ended UTF-8
 *  @param[out] out the figure; unchanged on failure
 *  @param error optional; filled with the text and the byte offset where it goes wrong
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p text or @p out is NULL;
 *          HNE_ERROR_SYNTAX if it is no number of this form; HNE_ERROR_RANGE
 *          for more than 18 decimals, or digits beyond 2^63 - 1
 *  @since 0.1 */
HNE_API hne_status hne_figure_parse_number(const char *text, hne_figure *out, hne_error *error);
/** Reads "almost 36 billion USD", "37.3%", "14 percentage points", "92",
 *  "约2430亿元": an optional hedge word, a number, an optional multiplier word,
 *  an optional unit by word or code. What is not said is not guessed: a bare
 *  "92" has no unit, and words that name no one unit ("dollars", "tons") are
 *  refused. An unknown code is read if it is in capitals, or in brackets: "3 [xyz]".
 *  @param text NUL-ended UTF-8
 *  @param[out] out the figure; unchanged on failure
 *  @param error optional; filled with the text and the byte offset where it goes wrong
 *  @return as hne_figure_parse_number()
 *  @since 0.1 */
HNE_API hne_status hne_figure_parse(const char *text, hne_figure *out, hne_error *error);
/** Prints the number alone, with the decimals it was printed with: "37.30".
 *  @param figure decimals out of range count as 0 or 18
 *  @param buffer may be NULL if @p size is 0
 *  @param size bytes in the buffer; HNE_FIGURE_TEXT_SIZE suffice; cut as snprintf does
 *  @return length of the whole text without the NUL
 *  @since 0.1 */
HNE_API size_t hne_figure_print_number(hne_figure figure, char *buffer, size_t size);
/** Prints the figure as a person writes it: "almost 36 billion USD", "37.3%",
 *  "14 percentage points", "92 units" for a count; hne_figure_parse() reads it
 *  back to the same figure. A power of ten without a word is "x10^14".
 *  @param figure any
 *  @param buffer may be NULL if @p size is 0
 *  @param size bytes in the buffer; HNE_FIGURE_TEXT_SIZE suffice; cut as snprintf does
 *  @return length of the whole text without the NUL
 *  @since 0.1 */
HNE_API size_t hne_figure_print(hne_figure figure, char *buffer, size_t size);

/** English word of a hedge ("almost"), "" for none and for one that there is
 *  not; constant, not to be freed. @since 0.1 */
HNE_API const char *hne_hedge_word(hne_hedge hedge);
/** Reads a hedge word or phrase, English or Chinese: "nearly", "no less than",
 *  "超过"; "" is HNE_HEDGE_NONE. ASCII letters of either case; whole text.
 *  @param word NUL-ended UTF-8
 *  @param[out] out the hedge; unchanged on failure
 *  @param error optional
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p word or @p out is NULL;
 *          HNE_ERROR_NOT_FOUND if it is no word of the table
 *  @since 0.1 */
HNE_API hne_status hne_hedge_parse(const char *word, hne_hedge *out, hne_error *error);

/** Prints the fewest decimal digits that read back as the same double, and of
 *  those the nearest to it; whatever the locale. Plain from 0.000001 up to 21
 *  digits ("36000000000", "0.1"), else with an exponent ("1e22", "5e-324");
 *  "inf", "-inf", "nan".
 *  Method: G. L. Steele, J. L. White, How to Print Floating-Point Numbers
 *  Accurately, 1990, in exact whole numbers.
 *  @param value any
 *  @param buffer may be NULL if @p size is 0
 *  @param size bytes in the buffer; 32 suffice; cut as snprintf does
 *  @return length of the whole text without the NUL
 *  @since 0.1 */
HNE_API size_t hne_number_print(double value, char *buffer, size_t size);
/** Reads a decimal number to the nearest double, ties to even, however many
 *  digits it has; whatever the locale. Optional sign, digits, optional point
 *  and digits, optional exponent; or what hne_number_print() prints. Whole
 *  text, no spaces, no commas, no hexadecimal.
 *  @param text NUL-ended
 *  @param[out] out the number; unchanged on failure
 *  @param error optional; filled with the text and the byte offset where it goes wrong
 *  @return HNE_OK; HNE_ERROR_ARGUMENT if @p text or @p out is NULL;
 *          HNE_ERROR_SYNTAX if it is no number of this form; HNE_ERROR_RANGE
 *          if it rounds to an infinity, or to 0 without being 0
 *  @since 0.1 */
HNE_API hne_status hne_number_parse(const char *text, double *out, hne_error *error);

HNE_END_DECLS
#endif
