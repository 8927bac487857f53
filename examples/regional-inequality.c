/* SPDX-License-Identifier: MIT */
/* Regional inequality: how unequal are the provinces, and how much of it is
 * between the coast and the rest?
 *
 * Figures: gross domestic product per head (US dollars) and population
 * (millions) of the 31 provincial regions of the Chinese mainland in 2021, as
 * published by the China-Italy Chamber of Commerce, "Regional macro-economic
 * data", from official sources. */
#include <hunanecon.h>

#include <stdio.h>

enum { INLAND, COAST };

static const struct region {
    const char *name;
    double per_head, population;
    uint32_t side;
} regions[] = {
    {"Guangdong", 15274, 126.2, COAST},  {"Jiangsu", 21282, 84.8, COAST},   {"Zhejiang", 17622, 64.7, COAST},
    {"Shandong", 12674, 101.7, COAST},   {"Shanghai", 26929, 24.9, COAST},  {"Fujian", 18187, 41.6, COAST},
    {"Beijing", 28521, 21.9, COAST},     {"Sichuan", 9974, 83.7, INLAND},   {"Chongqing", 13477, 32.1, INLAND},
    {"Henan", 9184, 99.4, INLAND},       {"Hunan", 10747, 66.5, INLAND},    {"Anhui", 10910, 61.1, INLAND},
    {"Tianjin", 17544, 13.9, COAST},     {"Jiangxi", 10162, 45.2, INLAND},  {"Hubei", 13497, 57.5, INLAND},
    {"Liaoning", 10051, 42.6, COAST},    {"Hebei", 8390, 74.6, COAST},      {"Guangxi", 7643, 50.2, COAST},
    {"Shaanxi", 11682, 39.6, INLAND},    {"Yunnan", 8913, 47.2, INLAND},    {"Shanxi", 10035, 34.9, INLAND},
    {"Xinjiang", 9568, 25.9, INLAND},    {"Guizhou", 7871, 38.6, INLAND},   {"Inner Mongolia", 13236, 24.0, INLAND},
    {"Heilongjiang", 7275, 31.7, INLAND}, {"Jilin", 8554, 24.0, INLAND},    {"Hainan", 9920, 10.1, COAST},
    {"Ningxia", 9724, 7.2, INLAND},      {"Gansu", 6350, 24.9, INLAND},     {"Tibet", 8812, 3.7, INLAND},
    {"Qinghai", 8750, 5.9, INLAND},
};

enum { REGIONS = sizeof regions / sizeof *regions };

/* A column of an array of structures is an array with a stride. */
static const int64_t stride = sizeof *regions / sizeof(double);

static double measured(hne_measure measure, double parameter, int by_population)
{
    double result = 0;
    hne_status status = hne_measure_series(measure, parameter, &regions[0].per_head, REGIONS, stride,
                                           by_population ? &regions[0].population : NULL, stride, &result);
    if (status)
        fprintf(stderr, "%s\n", hne_status_text(status));
    return result;
}

int main(void)
{
    /* Every province once, or every person once: not the same question. */
    printf("%-34s %9s %9s\n", "", "provinces", "people");
    printf("%-34s %9.3f %9.3f\n", "Gini", measured(HNE_MEASURE_GINI, 0, 0), measured(HNE_MEASURE_GINI, 0, 1));
    printf("%-34s %9.3f %9.3f\n", "variation (weighted: Williamson)", measured(HNE_MEASURE_VARIATION, 0, 0),
           measured(HNE_MEASURE_VARIATION, 0, 1));
    printf("%-34s %9.3f %9.3f\n", "Theil T", measured(HNE_MEASURE_THEIL_T, 0, 0), measured(HNE_MEASURE_THEIL_T, 0, 1));
    printf("%-34s %9.3f %9.3f\n", "Atkinson, averse to it (2)", measured(HNE_MEASURE_ATKINSON, 2, 0),
           measured(HNE_MEASURE_ATKINSON, 2, 1));
    printf("%-34s %9.3f %9.3f\n", "Hoover: part to be moved", measured(HNE_MEASURE_HOOVER, 0, 0),
           measured(HNE_MEASURE_HOOVER, 0, 1));

    /* Theil's measure falls into what is within the two sides and what is between them. */
    uint32_t side[REGIONS];
    double of_side[2];
    hne_decomposition parts;
    for (int i = 0; i < REGIONS; i++)
        side[i] = regions[i].side;
    hne_status status = hne_measure_decomposition(HNE_MEASURE_THEIL_T, 0, &regions[0].per_head, REGIONS, stride,
                                                  &regions[0].population, stride, side, 2, &parts, of_side, NULL);
    if (status) {
        fprintf(stderr, "%s\n", hne_status_text(status));
        return 1;
    }
    printf("\n%.0f %% of Theil T among people is between coast and inland, %.0f %% within them:\n",
           100 * parts.between / parts.total, 100 * parts.within / parts.total);
    printf("%.3f on the coast, %.3f inland.\n", of_side[COAST], of_side[INLAND]);
    return 0;
}
