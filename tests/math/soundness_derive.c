/* SPDX-License-Identifier: MIT */
/* Trials of what an initiative changed by figures as they are stated, as the formulas stand in derive.h. */
#include "soundness.h"

#include <math.h>
#include <stdio.h>

enum { REGIONS = 3, YEARS = 5, LEVELS = REGIONS * YEARS, FIRST_YEAR = 2011 };

/* Region 0 has the initiative; region r in year t is at r YEARS + t. */
typedef struct study {
    hne_profile *profile;
    hne_initiative *initiative;
    hne_indicator *region[REGIONS];
    const hne_indicator *others[REGIONS - 1];
    hne_period years[YEARS];
    size_t start;
    hne_interval levels[LEVELS];
    number at[LEVELS];
} study;

static void state_level(hne_indicator *region, hne_period year, int is_bounded)
{
    static const char *const hedges[] = {"", "", "about ", "nearly ", "over ", "at least "};
    const char *hedge = hedges[whole_below(is_bounded ? 5 : 6)];
    int decimals = (int)whole_below(4);
    double level = (double)whole_below(30000) / 10 + 1;
    char text[64];
    hne_figure figure;
    hne_statement *statement;
    snprintf(text, sizeof text, "%s%.*f billion CNY", hedge, decimals, level);
    LIBRARY(hne_figure_parse(text, &figure, NULL));
    LIBRARY(hne_indicator_state(region, year, HNE_ASPECT_LEVEL, figure, &statement, NULL));
}

static void add_region(study *s, size_t r, int is_bounded)
{
    static const char *const codes[REGIONS] = {"here", "there", "elsewhere"};
    hne_unit yuan;
    LIBRARY(hne_unit_parse("CNY", &yuan, NULL));
    LIBRARY(hne_profile_add_indicator(s->profile, codes[r], &s->region[r], NULL));
    LIBRARY(hne_indicator_set_unit(s->region[r], yuan, NULL));
    LIBRARY(hne_indicator_set_nature(s->region[r], HNE_NATURE_FLOW, NULL));
    for (size_t t = 0; t < YEARS; t++)
        state_level(s->region[r], s->years[t], is_bounded);
    if (r > 0)
        s->others[r - 1] = s->region[r];
}

static void open_study(study *s, int is_bounded)
{
    LIBRARY(hne_profile_new(&s->profile, NULL));
    for (size_t t = 0; t < YEARS; t++) {
        char year[16];
        snprintf(year, sizeof year, "%d", FIRST_YEAR + (int)t);
        LIBRARY(hne_period_parse(year, &s->years[t], NULL));
    }
    for (size_t r = 0; r < REGIONS; r++)
        add_region(s, r, is_bounded);
    s->start = 2 + whole_below(YEARS - 2);
    LIBRARY(hne_profile_add_initiative(s->profile, "zone", &s->initiative, NULL));
    LIBRARY(hne_initiative_set_date(s->initiative, (hne_date){FIRST_YEAR + (int32_t)s->start, 5, 0}, NULL));
    const hne_indicator *all[REGIONS] = {s->region[0], s->region[1], s->region[2]};
    LIBRARY(hne_derive_levels(all, REGIONS, s->years, YEARS, HNE_READING_STRICT, NULL, s->levels, NULL, NULL));
}

/* So many levels are seldom all where the effect is greatest, or least, by chance: first both of these, then any. */
static void take_levels(study *s, int sample)
{
    double at[LEVELS];
    all_inside(s->levels, at, LEVELS);
    for (size_t i = 0; i < LEVELS && sample < 2; i++) {
        int raises = (i < YEARS) == (i % YEARS >= s->start);
        double end = raises == (sample == 0) ? s->levels[i].upper : s->levels[i].lower;
        at[i] = isfinite(end) ? end : at[i];
    }
    exactly(at, s->at, LEVELS);
}

static number compound(number later, number earlier, size_t years)
{
    return minus(to_power(over(later, above_zero(earlier)), over(of(1), of((double)years))), of(1));
}

static void before_and_after(void)
{
    study s;
    hne_before_after_levels found;
    open_study(&s, whole_below(4) > 0);
    LIBRARY(hne_derive_before_after(s.initiative, s.region[0], s.years[0], s.years[YEARS - 1], HNE_READING_STRICT, NULL,
                                    &found, NULL));
    for (int k = 0; k < SAMPLES; k++) {
        take_levels(&s, k);
        number before = compound(s.at[s.start - 1], s.at[0], s.start - 1);
        number after = compound(s.at[YEARS - 1], s.at[s.start - 1], YEARS - s.start);
        judge("growth before a start", found.before, before);
        judge("growth after a start", found.after, after);
        judge("change of growth at a start", found.change, minus(after, before));
    }
    hne_profile_unref(s.profile);
}

static number mean_log(const number *level, size_t years)
{
    number all = of(0);
    for (size_t t = 0; t < years; t++)
        all = plus(all, natural_log(level[t]));
    return over(all, of((double)years));
}

static number change_of_logs(const study *s, size_t r)
{
    const number *level = s->at + r * YEARS;
    return minus(mean_log(level + s->start, YEARS - s->start), mean_log(level, s->start));
}

static void differences(void)
{
    study s;
    hne_interval found;
    open_study(&s, whole_below(4) > 0);
    LIBRARY(hne_derive_difference_in_differences(s.initiative, s.region[0], s.others, REGIONS - 1, s.years, YEARS,
                                                 HNE_READING_STRICT, NULL, &found, NULL));
    for (int k = 0; k < SAMPLES; k++) {
        take_levels(&s, k);
        number others = over(plus(change_of_logs(&s, 1), change_of_logs(&s, 2)), of(2));
        judge("difference in differences of statements", found,
              minus(exponential(minus(change_of_logs(&s, 0), others)), of(1)));
    }
    hne_profile_unref(s.profile);
}

/* For the weights that were chosen. */
static void synthetic_gaps(void)
{
    study s;
    double weights[REGIONS - 1];
    hne_interval gaps[YEARS];
    open_study(&s, 1);
    LIBRARY(hne_derive_synthetic_control(s.initiative, s.region[0], s.others, REGIONS - 1, s.years, YEARS,
                                         HNE_READING_STRICT, NULL, weights, gaps, NULL, NULL));
    for (int k = 0; k < SAMPLES; k++) {
        take_levels(&s, k);
        for (size_t t = 0; t < YEARS; t++) {
            number one = times(of(weights[0]), s.at[YEARS + t]), other = times(of(weights[1]), s.at[2 * YEARS + t]);
            judge("gap to a synthetic control", gaps[t], minus(s.at[t], plus(one, other)));
        }
    }
    hne_profile_unref(s.profile);
}

void stated_effects(void)
{
    static trial *const trials[] = {before_and_after, differences, synthetic_gaps};
    trials[whole_below(sizeof trials / sizeof *trials)]();
}
