/* SPDX-License-Identifier: MIT */
/* Comparing regions: ratio, share, rank and growth of many regions at once.
 *
 * Series are plain arrays with a stride, so that a column of a table needs no
 * copy. Here a row is a province and its columns are two censuses.
 *
 * Figures: resident population of five provinces of China and of the whole,
 * National Bureau of Statistics, communiques of the sixth census (2010, No. 2)
 * and of the seventh (2020, No. 3). */
#include <hunanecon.h>

#include <stdio.h>
#include <stdlib.h>

enum { REGIONS = 5, YEARS = 2 };

static const char *const names[REGIONS] = {"Guangdong", "Guangxi", "Hubei", "Hunan", "Jiangxi"};
static const double population[REGIONS][YEARS] = {
    {104303132, 126012510}, {46026629, 50126804}, {57237740, 57752557}, {65683722, 66444864}, {44567475, 45188635},
};
static const double china[YEARS] = {1339724852, 1411778724};

int main(void)
{
    const double *first = &population[0][0], *last = &population[0][1];
    double share[REGIONS], change[REGIONS], rate[REGIONS], rank[REGIONS];
    size_t room = hne_rank_workspace_size(REGIONS);
    void *workspace = malloc(room);

    /* Share of each province in China in 2020: one whole for all has stride 0. */
    hne_status status = hne_share_series(last, REGIONS, YEARS, &china[1], 0, share, 1);

    /* Its change since 2010, in percentage points when multiplied by 100. */
    for (size_t i = 0; i < REGIONS; i++)
        change[i] = share[i] - hne_share(population[i][0], china[0]);

    /* Growth per year over the ten years between the censuses. */
    if (!status)
        status = hne_compound_annual_growth_series(last, REGIONS, YEARS, first, YEARS, 10, rate, 1);
    if (!status)
        status = hne_rank_series(rate, REGIONS, 1, HNE_RANK_DESCENDING, HNE_RANK_TIES_MIN, rank, 1, workspace, room);
    free(workspace);
    if (status) {
        fprintf(stderr, "%s\n", hne_status_text(status));
        return 1;
    }

    printf("%-10s %9s %8s %8s %8s %5s\n", "", "millions", "share", "points", "a year", "rank");
    for (size_t i = 0; i < REGIONS; i++)
        printf("%-10s %9.2f %7.2f%% %+8.2f %7.2f%% %5.0f\n", names[i], population[i][1] / 1e6,
               hne_fraction_to_percent(share[i]), hne_fraction_to_percent(change[i]),
               hne_fraction_to_percent(rate[i]), rank[i]);

    /* A gap is the difference of two growths, in percentage points. */
    double nation = hne_compound_annual_growth(china[1], china[0], 10);
    printf("\nChina grew by %.2f%% a year, Hunan by %.2f points less.\n", hne_fraction_to_percent(nation),
           -hne_fraction_to_percent(hne_gap(rate[3], nation)));
    printf("Guangdong had %.2f times the people of Hunan.\n", hne_ratio(population[0][1], population[3][1]));
    return 0;
}
