/* SPDX-License-Identifier: MIT */
/* Whatever is read as a figure or number prints as something that reads back
 * the same, and the strict enclosure lies within the generous one. */
#include "fuzz.h"

#include <hunanecon.h>
#include <string.h>

static void check_figure(hne_figure figure)
{
    char text[HNE_FIGURE_TEXT_SIZE];
    hne_figure again;
    hne_interval strict, generous;
    PROMISE(hne_figure_print(figure, text, sizeof text) < sizeof text);
    PROMISE(hne_figure_parse(text, &again, NULL) == HNE_OK);
    PROMISE(again.digits == figure.digits && again.decimals == figure.decimals && again.multiplier == figure.multiplier &&
            again.hedge == figure.hedge && hne_unit_equal(again.unit, figure.unit));
    PROMISE(hne_figure_enclosure(figure, HNE_READING_STRICT, NULL, &strict, NULL) == HNE_OK);
    PROMISE(hne_figure_enclosure(figure, HNE_READING_GENEROUS, NULL, &generous, NULL) == HNE_OK);
    PROMISE(generous.lower <= strict.lower && strict.upper <= generous.upper && strict.lower <= strict.upper);
    PROMISE(hne_interval_contains(generous, hne_figure_value(figure)));
}

static void check_number(const char *text)
{
    double value, again;
    char printed[64];
    if (hne_number_parse(text, &value, NULL) != HNE_OK)
        return;
    PROMISE(hne_number_print(value, printed, sizeof printed) < 32);
    PROMISE(hne_number_parse(printed, &again, NULL) == HNE_OK);
    PROMISE(memcmp(&value, &again, sizeof value) == 0 || (value != value && again != again));
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
    hne_figure figure;
    hne_hedge hedge;
    int32_t power;
    char *text = malloc(length + 1);
    if (!text)
        return 0;
    memcpy(text, bytes, length);
    text[length] = 0;
    if (hne_figure_parse(text, &figure, NULL) == HNE_OK)
        check_figure(figure);
    hne_hedge_parse(text, &hedge, NULL);
    hne_multiplier_parse(text, &power, NULL);
    check_number(text);
    free(text);
    return 0;
}
