/* SPDX-License-Identifier: MIT */
#include "io/csv_words.h"

#include "base/error.h"
#include "value/scan.h"
#include "value/unit_table.h"

#include <string.h>

hne_status hne_i_csv_hedge(const char *text, hne_hedge *out, hne_error *error)
{
    for (const hne_i_word *word = hne_i_words_hedge; word->word; word++)
        if (strcmp(word->word, text) == 0) {
            *out = (hne_hedge)word->value;
            return HNE_OK;
        }
    return hne_hedge_parse(text, out, error);
}

hne_status hne_i_csv_multiplier(const char *text, int32_t *out, hne_error *error)
{
    const char *at = text + (*text == '-');
    int32_t value = 0;
    if (!hne_i_is_digit(*at))
        return hne_multiplier_parse(text, out, error);
    while (hne_i_is_digit(*at) && value <= 18)
        value = 10 * value + (*at++ - '0');
    if (*at || value > 18)
        return hne_i_fail(error, HNE_ERROR_RANGE,
                          "found \"%.40s\", expected a power of ten from -18 to 18, such as 9 for billions, or its "
                          "word",
                          text);
    *out = *text == '-' ? -value : value;
    return HNE_OK;
}

static const char *skip_blanks(const char *at)
{
    while (*at == ' ')
        at++;
    return at;
}

hne_status hne_i_csv_unit(const char *text, hne_unit *unit, int32_t *power, hne_error *error)
{
    hne_unit found;
    int32_t multiplier = 0;
    size_t length = hne_i_unit_scan(text, &found);
    const char *at = text;
    if (!length || text[length]) { /* "元" is a unit; "亿元" begins with a multiplier */
        at = skip_blanks(text + hne_i_multiplier_scan(text, &multiplier));
        length = at == text ? 0 : hne_i_unit_scan(at, &found);
    }
    if (length && !at[length]) {
        *unit = found;
        *power = multiplier;
        return HNE_OK;
    }
    return hne_unit_parse(text, unit, error);
}

hne_status hne_i_csv_status_fault(const char *text, hne_error *error)
{
    return hne_i_fail(error, HNE_ERROR_NOT_FOUND,
                      "found \"%.40s\", expected an observation status of one letter, such as A, E or P",
                      text);
}
