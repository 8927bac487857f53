/* SPDX-License-Identifier: MIT */
/* Projecting: when does output double, when does one province catch another
 * up, and how much of the answer is left open by the last printed digit?
 *
 * Figures: gross regional product of 2018, 100 million yuan, and its real
 * growth: Hunan 36,425.78 and 7.8 %, Guangdong 97,277.77 and 6.8 % (statistical
 * communiques of the two provinces on national economic and social
 * development in 2018). */
#include <hunanecon.h>

#include <stdio.h>

static hne_interval printed(const char *text)
{
    hne_figure figure;
    hne_interval found = hne_interval_missing();
    if (!hne_figure_parse(text, &figure, NULL))
        (void)hne_figure_enclosure(figure, HNE_READING_STRICT, NULL, &found, NULL);
    return found;
}

int main(void)
{
    hne_interval hunan = printed("3642.578 billion CNY"), growth = printed("7.8%");
    hne_interval guangdong = printed("9727.777 billion CNY"), other_growth = printed("6.8%");

    hne_interval doubled = hne_doubling_time_interval(growth);
    printf("Hunan doubles in %.2f to %.2f years.\n", doubled.lower, doubled.upper);

    hne_interval needed = hne_required_growth_interval(hunan, printed("6000 billion CNY"), 6);
    printf("For 6 trillion yuan six years on, prices unchanged, it takes %.2f%% to %.2f%% a year.\n",
           hne_fraction_to_percent(needed.lower), hne_fraction_to_percent(needed.upper));

    /* A number looks surer than it is: the two growths are a point apart, to a tenth of a point. */
    printf("At these rates it has caught Guangdong up in %.0f years, if they were exact;\n",
           hne_catch_up_time(36425.78, 0.078, 97277.77, 0.068));
    hne_interval caught_up = hne_catch_up_time_interval(hunan, growth, guangdong, other_growth);
    printf("as they are printed, in %.0f to %.0f.\n", caught_up.lower, caught_up.upper);

    /* A tenth of a point apart, and rounded to a tenth: perhaps never. */
    caught_up = hne_catch_up_time_interval(hunan, printed("6.9%"), guangdong, other_growth);
    printf("With 6.9%% for Hunan: in %.0f years or more, perhaps never.\n", caught_up.lower);
    return 0;
}
