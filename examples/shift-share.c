/* SPDX-License-Identifier: MIT */
/* Where growth came from: contributions, location quotients, shift-share.
 *
 * Figures: employees by industry in Freiburg and in Germany, 2008 and 2014,
 * published with T. Wieland's R package REAT (data set Freiburg). */
#include <hunanecon.h>

#include <stdio.h>

enum { INDUSTRIES = 9, YEARS = 2 };

static const char *const industries[INDUSTRIES] = {"manufacturing, energy", "construction", "trade, hotels, transport",
                                                   "information", "finance", "real estate", "business services",
                                                   "administration, education", "arts, households, other"};
static const double freiburg[YEARS][INDUSTRIES] = {{13004, 2931, 22492, 4503, 3361, 890, 12448, 34358, 6069},
                                                   {12121, 3154, 25484, 4798, 3372, 1059, 14837, 42931, 6673}};
static const double germany[YEARS][INDUSTRIES] = {
    {7073942, 1572378, 6248666, 841848, 990439, 220171, 3296029, 5905168, 1084708},
    {7155807, 1696961, 6674652, 925648, 996498, 232167, 3992230, 7127512, 1123004}};

int main(void)
{
    double contribution[INDUSTRIES], rest[INDUSTRIES], table[2][INDUSTRIES], quotient[2][INDUSTRIES], total = 0;

    /* Contributions add up to the growth of all. */
    hne_status status = hne_contribution_series(freiburg[1], INDUSTRIES, 1, freiburg[0], 1, contribution, 1);

    /* Location quotients: the city beside the rest of the country. */
    for (int i = 0; i < INDUSTRIES; i++) {
        rest[i] = germany[1][i] - freiburg[1][i];
        table[0][i] = freiburg[1][i];
        table[1][i] = rest[i];
    }
    if (!status)
        status = hne_location_quotients(HNE_QUOTIENT_RATIO, table[0], 2, INDUSTRIES, INDUSTRIES, 1, quotient[0], INDUSTRIES, 1);

    /* Shift-share: the nation's growth, the industries', the city's own. */
    hne_shift_share_parts all, of_industry[INDUSTRIES];
    if (!status)
        status = hne_shift_share(HNE_SHIFT_SHARE_DUNN, freiburg[0], 1, INDUSTRIES, germany[0], 1, INDUSTRIES, INDUSTRIES,
                                 YEARS, &all, NULL, of_industry);
    if (status) {
        fprintf(stderr, "%s\n", hne_status_text(status));
        return 1;
    }
    printf("%-26s %12s %9s %9s\n", "Freiburg, 2008 to 2014", "contribution", "quotient", "own part");
    for (int i = 0; i < INDUSTRIES; i++) {
        printf("%-26s %+5.2f points %9.2f %+9.0f\n", industries[i], hne_fraction_to_percent(contribution[i]), quotient[0][i],
               of_industry[i].regional);
        total += contribution[i];
    }
    printf("%-26s %+5.2f points\n\n", "all", hne_fraction_to_percent(total));
    printf("Of %.0f more employees, %.0f came with the growth of Germany,\n", all.growth, all.national);
    printf("%.0f with what the city works in, and %.0f with the city itself.\n", all.mix, all.regional);
    return 0;
}
