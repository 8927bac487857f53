/* SPDX-License-Identifier: MIT */
/* Whatever is read as a period, date or unit prints as something that reads
 * back the same. */
#include "fuzz.h"

#include <hunanecon.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    char printed[64];
    hne_period period, period_again;
    hne_date date, date_again;
    hne_unit unit;
    char *text = malloc(length + 1);
    if (!text)
        return 0;
    memcpy(text, bytes, length);
    text[length] = 0;
    if (hne_period_parse(text, &period, NULL) == HNE_OK) {
        PROMISE(hne_period_is_valid(period));
        PROMISE(hne_period_print(period, printed, sizeof printed) < HNE_PERIOD_TEXT_SIZE);
        PROMISE(hne_period_parse(printed, &period_again, NULL) == HNE_OK && hne_period_equal(period, period_again));
    }
    if (hne_date_parse(text, &date, NULL) == HNE_OK) {
        PROMISE(hne_date_is_valid(date));
        PROMISE(hne_date_print(date, printed, sizeof printed) < HNE_DATE_TEXT_SIZE);
        PROMISE(hne_date_parse(printed, &date_again, NULL) == HNE_OK);
        PROMISE(date.year == date_again.year && date.month == date_again.month && date.day == date_again.day);
    }
    if (hne_unit_parse(text, &unit, NULL) == HNE_OK)
        PROMISE(hne_unit_name(unit, printed, sizeof printed) < sizeof printed);
    free(text);
    return 0;
}
