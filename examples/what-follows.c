/* SPDX-License-Identifier: MIT */
/* What follows from what is stated: levels that were never printed, growth of
 * sums, and the statements each rests on.
 *
 * Figures: those of the profile that comes with the library; their source is
 * in it. */
#include <hunanecon.h>

#include <stdio.h>

static void ask(const hne_profile *profile, const char *code, const char *when, hne_aspect aspect, const char *what)
{
    hne_question question = {.indicator = hne_profile_find_indicator(profile, code), .aspect = aspect};
    hne_derived *answer;
    hne_error *error = NULL;
    if (hne_error_new(&error) || hne_period_parse(when, &question.period, error) || hne_derive(&question, NULL, &answer, error)) {
        printf("%s: %s\n", what, hne_error_message(error));
        hne_error_free(error);
        return;
    }
    hne_interval found = hne_derived_interval(answer);
    if (aspect == HNE_ASPECT_GROWTH)
        printf("%s: %.1f %% to %.1f %%", what, 100 * found.lower, 100 * found.upper);
    else
        printf("%s: %.2f to %.2f billion %s", what, found.lower / 1e9, found.upper / 1e9, hne_derived_unit(answer).code);
    printf("%s, from", hne_derived_is_stated(answer) ? " (stated)" : "");
    for (size_t i = 0; i < hne_derived_statement_count(answer); i++) {
        char figure[HNE_FIGURE_TEXT_SIZE], period[32];
        const hne_statement *statement = hne_derived_statement(answer, i);
        hne_figure_print(hne_statement_figure(statement), figure, sizeof figure);
        hne_period_print(hne_statement_period(statement), period, sizeof period);
        printf("%s \"%s\" for %s", i ? " and" : "", figure, period);
    }
    printf("%s\n", hne_derived_is_certain(answer) ? "" : "; currency or prices of a growth are not said");
    hne_derived_free(answer);
    hne_error_free(error);
}

int main(void)
{
    hne_profile *profile;
    if (hne_profile_builtin(&profile, NULL))
        return 1;
    ask(profile, "HN_TRADE", "2017", HNE_ASPECT_LEVEL, "Trade of 2017");
    ask(profile, "HN_TRADE", "2016", HNE_ASPECT_LEVEL, "Trade of 2016");
    ask(profile, "HN_TRADE", "2017", HNE_ASPECT_CHANGE, "More trade in 2017");
    ask(profile, "HN_TRADE", "2017", HNE_ASPECT_GROWTH, "Growth of trade in 2017");
    ask(profile, "HN_TRADE", "2015", HNE_ASPECT_LEVEL, "Trade of 2015");
    hne_profile_unref(profile);
    return 0;
}
