/* SPDX-License-Identifier: MIT */
/* A monthly series: year-on-year growth, year to date, moving averages,
 * carry-over and trend.
 *
 * Figures: passengers of international airlines, thousands, 1958 to 1960:
 * G. E. P. Box, G. M. Jenkins, "Time Series Analysis", 1976, series G. */
#include <hunanecon.h>

#include <math.h>
#include <stdio.h>

enum { MONTHS = 36, YEAR = 12 };

static const double passengers[MONTHS] = {
    340, 318, 362, 348, 363, 435, 491, 505, 404, 359, 310, 337, 360, 342, 406, 396, 420, 472,
    548, 559, 463, 407, 362, 405, 417, 391, 419, 461, 472, 535, 622, 606, 508, 461, 390, 432,
};

int main(void)
{
    double growth[MONTHS], to_date[MONTHS], trend;
    hne_fit fit;

    /* Each month against the same of the year before; the first year has no base. */
    hne_status status = hne_growth_series(passengers, MONTHS, 1, YEAR, growth, 1);
    if (!status)
        status = hne_year_to_date_series(passengers, MONTHS, 1, 0, YEAR, to_date, 1);
    if (!status)
        status = hne_least_squares_growth(passengers, MONTHS, 1, &trend, NULL, &fit);
    if (status) {
        fprintf(stderr, "%s\n", hne_status_text(status));
        return 1;
    }
    printf("August 1960: %+.1f %% on a year before\n", hne_fraction_to_percent(growth[31]));
    printf("January to August 1960: %.0f thousand, %+.1f %%\n", to_date[31],
           hne_fraction_to_percent(hne_growth(to_date[31], to_date[31 - YEAR])));
    printf("1960 as a whole: %+.1f %%\n", hne_fraction_to_percent(hne_growth(to_date[35], to_date[35 - YEAR])));
    printf("trend over three years: %+.1f %% a year, explaining %.0f %% of the variance\n",
           hne_fraction_to_percent(pow(1 + trend, YEAR) - 1), 100 * fit.r_squared);
    return 0;
}
