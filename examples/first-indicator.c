/* SPDX-License-Identifier: MIT */
/* A first indicator: make a profile, state two figures, read them back.
 *
 * A statement keeps the number as it was printed, "almost 36 billion USD",
 * and not only the 36000000000 it amounts to.
 *
 * Figures: Hunan's imports and exports in 2017, as the province's government
 * told them on 20 November 2018. */
#include <hunanecon.h>

#include <stdio.h>

/* Adds a statement from a printed figure; 0 if something is wrong with it. */
static int state(hne_indicator *indicator, hne_period period, hne_aspect aspect, const char *printed, hne_error *error)
{
    hne_figure figure;
    return hne_figure_parse(printed, &figure, error) == HNE_OK &&
           hne_indicator_state(indicator, period, aspect, figure, NULL, error) == HNE_OK;
}

static void print_all(const hne_indicator *indicator)
{
    printf("%s, %s\n", hne_indicator_name(indicator, "en"), hne_indicator_area(indicator));
    for (const hne_statement *statement = hne_indicator_first_statement(indicator); statement;
         statement = hne_statement_next(statement)) {
        char period[HNE_PERIOD_TEXT_SIZE], figure[HNE_FIGURE_TEXT_SIZE];
        hne_period_print(hne_statement_period(statement), period, sizeof period);
        hne_figure_print(hne_statement_figure(statement), figure, sizeof figure);
        printf("  %s: %s, by itself %.12g\n", period, figure, hne_figure_value(hne_statement_figure(statement)));
    }
}

int main(void)
{
    hne_error *error = NULL;
    hne_profile *profile = NULL;
    hne_indicator *trade = NULL;
    hne_unit usd;
    hne_period year = hne_period_of_year(2017);

    int good = hne_error_new(&error) == HNE_OK && hne_profile_new(&profile, error) == HNE_OK &&
               hne_unit_parse("USD", &usd, error) == HNE_OK &&
               hne_profile_add_indicator(profile, "HN_TRADE", &trade, error) == HNE_OK &&
               hne_indicator_set_name(trade, "en", "imports and exports", error) == HNE_OK &&
               hne_indicator_set_name(trade, "zh", "进出口总额", error) == HNE_OK &&
               hne_indicator_set_area(trade, "Hunan", error) == HNE_OK &&
               hne_indicator_set_unit(trade, usd, error) == HNE_OK &&
               hne_indicator_set_nature(trade, HNE_NATURE_FLOW, error) == HNE_OK &&
               state(trade, year, HNE_ASPECT_LEVEL, "almost 36 billion USD", error) &&
               state(trade, year, HNE_ASPECT_GROWTH, "37.3%", error);
    if (good) {
        print_all(trade);
        /* Every failure says what was found and what was expected. */
        if (!state(trade, year, HNE_ASPECT_GROWTH, "14 percentage points", error))
            printf("refused: %s\n", hne_error_message(error));
    } else {
        fprintf(stderr, "%s\n", hne_error_message(error));
    }
    hne_profile_unref(profile);
    hne_error_free(error);
    return !good;
}
