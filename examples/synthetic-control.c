/* SPDX-License-Identifier: MIT */
/* What an initiative changed: California's Proposition 99, a tobacco control
 * programme that came into force in 1989.
 *
 * Sales of cigarettes fell after it, but they were falling before, and elsewhere.
 * Three answers, each asking for less faith than the one before: the state's own
 * past; all other states; an average of other states made to move as California
 * did until then. Figures and their source: proposition-99.h. */
#include <hunanecon.h>

#include <stdio.h>
#include <stdlib.h>

#include "proposition-99.h"

enum { PREDICTORS = AVERAGES + 3, START = START_YEAR - FIRST_YEAR };

static const char *const predictor_names[PREDICTORS] = {
    "ln income per head", "share aged 15-24", "price of a packet", "beer per head", "sales 1975", "sales 1980", "sales 1988",
};
static double sales[STATES][YEARS], treated[STATES][YEARS], predictors[STATES][PREDICTORS];

static void must(hne_status status)
{
    if (status) {
        fprintf(stderr, "%s\n", hne_status_text(status));
        exit(EXIT_FAILURE);
    }
}

static void read_states(void)
{
    static const int years[] = {1975, 1980, 1988};
    for (int i = 0; i < STATES; i++) {
        for (int t = 0; t < YEARS; t++) {
            sales[i][t] = states[i].sales[t];
            treated[i][t] = i == CALIFORNIA && t >= START;
        }
        for (int k = 0; k < PREDICTORS; k++)
            predictors[i][k] = k < AVERAGES ? states[i].averages[k] : sales[i][years[k - AVERAGES] - FIRST_YEAR];
    }
}

static void before_and_after(void)
{
    hne_before_after growth;
    must(hne_before_after_series(sales[CALIFORNIA], YEARS, 1, START, &growth));
    printf("Before and after: sales grew by %.1f%% a year until 1988, by %.1f%% from then on.\n",
           hne_fraction_to_percent(growth.compound_before), hne_fraction_to_percent(growth.compound_after));
}

/* The standard error takes states for independent; with one treated state it is far too small. */
static void difference_in_differences(void)
{
    hne_difference difference;
    must(hne_difference_in_differences_panel(&sales[0][0], STATES, YEARS, YEARS, 1, &treated[0][0], YEARS, 1, NULL, 0, 0, NULL,
                                             0, 0.95, &difference));
    printf("Difference in differences: %.1f packets a head and year (standard error %.1f, but of one state).\n",
           difference.estimate, difference.standard_error);
}

static void synthetic_control(void)
{
    double weights[STATES], gaps[YEARS];
    hne_synthetic_fit fit;
    must(hne_synthetic_control(&sales[0][0], STATES, YEARS, YEARS, 1, &predictors[0][0], PREDICTORS, PREDICTORS, 1, NULL,
                               CALIFORNIA, START, NULL, 0, weights, NULL, gaps, &fit));
    printf("\nSynthetic California:\n");
    for (int i = 0; i < STATES; i++)
        if (weights[i] > 0.0005)
            printf("  %-22s %.2f\n", states[i].name, weights[i]);
    printf("%-20s %10s %10s\n", "How alike they are:", "California", "synthetic");
    for (int k = 0; k < PREDICTORS; k++) {
        double synthetic = 0;
        for (int i = 0; i < STATES; i++)
            synthetic += weights[i] * predictors[i][k];
        printf("  %-18s %10.2f %10.2f\n", predictor_names[k], predictors[CALIFORNIA][k], synthetic);
    }
    printf("Off by %.1f packets before (root mean square), by %.1f after. The gaps:\n", fit.before, fit.after);
    for (int t = START - 1; t < YEARS; t += 3)
        printf("  %d %6.1f\n", FIRST_YEAR + t, gaps[t]);
}

/* As if each other state had been the one. */
static void placebos(void)
{
    hne_synthetic_fit fits[STATES];
    size_t rank, runs;
    must(hne_synthetic_placebos(&sales[0][0], STATES, YEARS, YEARS, 1, &predictors[0][0], PREDICTORS, PREDICTORS, 1, NULL,
                                CALIFORNIA, START, NULL, 0, fits, NULL, 0, 0, &rank, &runs));
    printf("\nErrors after over errors before: California's ratio of %.1f is number %zu of %zu.\n", fits[CALIFORNIA].ratio,
           rank, runs);
    printf("Drawn by lot, it would come out so with a probability of %.3f.\n", hne_ratio((double)rank, (double)runs));
}

int main(void)
{
    read_states();
    before_and_after();
    difference_in_differences();
    synthetic_control();
    placebos();
    return 0;
}
