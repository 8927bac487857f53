/* SPDX-License-Identifier: MIT */
/* How long it takes to ask what an initiative changed: synthetic control with
 * all placebo runs against a second, difference in differences of a large panel
 * against copying it. The median of five runs each. */
#include <hunanecon.h>

#include "../../examples/proposition-99.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { RUNS = 5, PREDICTORS = AVERAGES + 3, UNITS = 3000, PERIODS = 120 };

static double sales[STATES][YEARS], predictors[STATES][PREDICTORS];
static double y[UNITS * PERIODS], treatment[UNITS * PERIODS], copy[2 * UNITS * PERIODS];
static volatile double seen; /* so that copying is not left out as useless */

static double seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

static void must(hne_status status)
{
    if (status) {
        fprintf(stderr, "bench_effect: %s\n", hne_status_text(status));
        exit(EXIT_FAILURE);
    }
}

static int compare(const void *a, const void *b)
{
    double left = *(const double *)a, right = *(const double *)b;
    return (left > right) - (left < right);
}

static double median_of_runs(void (*work)(void))
{
    double times[RUNS];
    for (int i = 0; i < RUNS; i++) {
        double start = seconds();
        work();
        times[i] = seconds() - start;
    }
    qsort(times, RUNS, sizeof *times, compare);
    return times[RUNS / 2];
}

static void placebos(void)
{
    hne_synthetic_fit fits[STATES];
    must(hne_synthetic_placebos(&sales[0][0], STATES, YEARS, YEARS, 1, &predictors[0][0], PREDICTORS, PREDICTORS, 1, NULL,
                                CALIFORNIA, START_YEAR - FIRST_YEAR, NULL, 0, fits, NULL, 0, 0, NULL, NULL));
}

static void panel(void)
{
    hne_difference difference;
    must(hne_difference_in_differences_panel(y, UNITS, PERIODS, PERIODS, 1, treatment, PERIODS, 1, NULL, 0, 0, NULL, 0, 0.95,
                                             &difference));
}

static void copy_panel(void)
{
    memcpy(copy, y, sizeof y);
    memcpy(copy + UNITS * PERIODS, treatment, sizeof treatment);
    for (size_t i = 0; i < 2 * UNITS * PERIODS; i += UNITS)
        seen = copy[i];
}

int main(void)
{
    static const int years[] = {1975, 1980, 1988};
    for (int i = 0; i < STATES; i++) {
        for (int t = 0; t < YEARS; t++)
            sales[i][t] = states[i].sales[t];
        for (int k = 0; k < PREDICTORS; k++)
            predictors[i][k] = k < AVERAGES ? states[i].averages[k] : sales[i][years[k - AVERAGES] - FIRST_YEAR];
    }
    uint64_t state = 88172645463325252u;
    for (size_t i = 0; i < UNITS * PERIODS; i++) {
        state = state * 6364136223846793005u + 1442695040888963407u;
        y[i] = 50 + (double)(state >> 40) * 0x1p-17;
        treatment[i] = i / PERIODS % 2 && i % PERIODS > PERIODS / 2;
    }
    double time = median_of_runs(placebos);
    printf("%-42s %9.3f s %7.2f   of a second\n", "synthetic control, 39 states, all placebos", time, time);
    time = median_of_runs(panel);
    printf("%-42s %9.3f s %7.2f   of memcpy of the panel\n", "difference in differences, 3,000 by 120", time,
           time / median_of_runs(copy_panel));
    return EXIT_SUCCESS;
}
