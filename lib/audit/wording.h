/* SPDX-License-Identifier: MIT */
/* Numbers, periods and statements as a person writes them, in English. */
#ifndef HNE_AUDIT_WORDING_H
#define HNE_AUDIT_WORDING_H

#include "base/text.h"

#include <hunanecon/indicator.h>
#include <hunanecon/interval.h>

/* "2017", "January-October 2018", "the third quarter of 2018", "2016-2020" */
void hne_i_word_period(hne_i_text *text, hne_period period);
/* "ten months", "a year" */
void hne_i_word_length(hne_i_text *text, hne_period period);
/* Four significant digits at most; ends of an enclosure are rounded outward. */
void hne_i_word_amount(hne_i_text *text, hne_interval enclosure, hne_unit unit);
void hne_i_word_value(hne_i_text *text, double value, hne_unit unit);
/* A bare number of at most four significant digits: "5.2". */
void hne_i_word_number(hne_i_text *text, double value, int significant);
/* How many times: two significant digits, "23 million" where there are many. */
void hne_i_word_factor(hne_i_text *text, double factor);
/* "imports and exports, Hunan" */
void hne_i_word_indicator(hne_i_text *text, const hne_indicator *indicator);
/* What is said of the indicator: "about 237 billion USD", "up 25.3% on a year
 * earlier", "43.7% of exports, Hunan". */
void hne_i_word_claim(hne_i_text *text, hne_aspect aspect, hne_basis basis, hne_period base, hne_figure figure,
                      const hne_indicator *reference);

#endif
