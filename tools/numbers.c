/* SPDX-License-Identifier: MIT */
#include "numbers.h"

#include <math.h>

static void print(char text[NUMBER_SIZE], double value, int direction, int32_t decimals)
{
    static const double most = 1e12; /* beyond, decimals tell nothing */
    double scale = decimals == 2 ? 1e2 : 1e4, scaled = value * scale;
    *text = '\0';
    if (!isfinite(value))
        return;
    if (direction == NUMBER_IN_FULL || fabs(value) >= most) {
        hne_number_print(value, text, NUMBER_SIZE);
        return;
    }
    scaled = direction < 0 ? floor(scaled) : direction > 0 ? ceil(scaled) : round(scaled);
    hne_figure_print_number((hne_figure){(int64_t)scaled, decimals, 0, {""}, HNE_HEDGE_NONE}, text, NUMBER_SIZE);
}

void number_of(char text[NUMBER_SIZE], double value, int direction)
{
    print(text, value, direction, 2);
}

void number_of_measure(char text[NUMBER_SIZE], double value, int for_reading)
{
    print(text, value, for_reading ? 0 : NUMBER_IN_FULL, 4);
}

double number_in_unit(hne_figure figure)
{
    figure.unit = (hne_unit){""};
    return hne_figure_value(figure);
}

void number_of_figure(char text[NUMBER_SIZE], hne_figure figure, int as_printed)
{
    if (as_printed)
        hne_figure_print(figure, text, NUMBER_SIZE);
    else
        hne_number_print(number_in_unit(figure), text, NUMBER_SIZE);
}
