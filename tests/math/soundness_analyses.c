/* SPDX-License-Identifier: MIT */
/* Soundness of the analyses of published figures, judged by MPFR.
 *
 *     soundness_analyses [COUNT [FIRST]]
 *
 * makes COUNT trials in all, from number FIRST on. A trial draws figures, asks the library for the enclosure, and holds it
 * against the exact result for numbers chosen inside the figures. There is no tolerance. Fails on a result outside. */
#include "soundness.h"

#include "../value/random.h"

#include <fenv.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

static const struct {
    const char *name;
    trial *of;
} analyses[] = {
    {"means", means},
    {"measures", measures},
    {"quantiles", quantiles},
    {"scaled figures", scales},
    {"sigma convergence", sigmas},
    {"beta convergence", betas},
    {"Lorenz curves", lorenz_curves},
    {"decompositions", decompositions},
    {"location quotients", quotients},
    {"specialisation", specialisations},
    {"dissimilarity", dissimilarities},
    {"Lafay", lafays},
    {"Grubel-Lloyd of all", grubel_lloyds},
    {"shift-share", shift_shares},
    {"index numbers", indices},
    {"indices of periods", index_series},
    {"index contributions", index_contributions},
    {"changes of value", value_changes},
    {"GEKS", geks},
    {"growth panels", growths},
    {"transformed panels", transformations},
    {"chained contributions", chained_contributions},
    {"linked contributions", linked_contributions},
    {"growth of pairs", growth_of_pairs},
    {"comparisons", comparisons},
    {"trade figures", trade_figures},
    {"projections", projections},
    {"effects", effects},
    {"effects of statements", stated_effects},
    {"parts of wholes", parts_of_wholes},
    {"ranks", ranks},
    {"growth of series", growth_of_series},
    {"average growth", average_growth},
    {"totals", totals},
    {"chains and links", links},
    {"deflators", deflators},
};

enum { ANALYSES = sizeof analyses / sizeof *analyses, REPORTED = 20 };

static uint64_t number_of_trial, judged, violations, reported, last_reported = UINT64_MAX;
static sort drawn;

/* ---- figures ---- */

void begin_trial(uint64_t which)
{
    random_state = (which + 1) * 0x9e3779b97f4a7c15u | 1;
    for (int i = 0; i < 8; i++)
        (void)random_bits();
    number_of_trial = which;
    drawn = (sort)random_below(SORTS);
}

sort sort_of_trial(void) { return drawn; }
size_t whole_below(size_t limit) { return (size_t)random_below(limit); }
double fraction(void) { return ldexp((double)(random_bits() >> 11), -53); }

/* A number above 0 and half of how far it was rounded. */
static hne_interval about_number(double middle)
{
    static const double widths[] = {0, 0, 0x1p-52, 1e-9, 0.0005, 0.01, 0.1, 0.6};
    double half = middle * widths[random_below(sizeof widths / sizeof *widths)];
    return hne_interval_of(middle - half * fraction(), middle + half * fraction());
}

hne_interval draw_positive(void)
{
    double of_size;
    switch (drawn) {
    case EVEN: return about_number(10 + (random_bits() & 1 ? 0 : fraction()));
    case OF_ALL_SIZES:
        of_size = fabs(random_of_any_size());
        return about_number(fmin(fmax(of_size, 0x1p-1060), 0x1p1015));
    case LARGE_AND_SMALL: return about_number(ldexp(1 + fraction(), (int)random_below(120) - 60));
    case UNBOUNDED:
        if (random_below(6) == 0)
            return hne_interval_of(ldexp(1 + fraction(), (int)random_below(20) - 10), INFINITY);
        break;
    default: break;
    }
    return about_number((double)(1 + random_below(9999)) / (random_bits() & 1 ? 10 : 1));
}

hne_interval draw(void)
{
    hne_interval x = draw_positive();
    if (drawn != WITH_ZEROS && drawn != UNBOUNDED)
        return x;
    switch (random_below(6)) {
    case 0: return hne_interval_point(0);
    case 1: return hne_interval_of(0, x.upper);
    case 2: return hne_interval_of(0, 0x1p-1074);
    default: return x;
    }
}

hne_interval draw_signed(void)
{
    hne_interval x = draw();
    switch (random_below(4)) {
    case 0: return hne_interval_negate(x);
    case 1: return hne_interval_hull(x, hne_interval_negate(draw()));
    default: return x;
    }
}

void draw_all(hne_interval (*one)(void), hne_interval *x, size_t count)
{
    for (size_t i = 0; i < count; i++) /* some alike, as the formulas turn where figures cross */
        x[i] = i && random_below(8) == 0 ? x[i - 1] : one();
}

double inside(hne_interval x)
{
    double lower = isinf(x.lower) ? fmin(-1, x.upper * 2 - 1) * ldexp(1, (int)random_below(60)) : x.lower;
    double upper = isinf(x.upper) ? fmax(1, x.lower * 2 + 1) * ldexp(1, (int)random_below(60)) : x.upper;
    switch (random_below(8)) {
    case 0: case 1: case 2: return lower;
    case 3: case 4: case 5: return upper;
    case 6: return fmin(nextafter(lower, INFINITY), upper);
    default: return fmin(fmax(lower + (upper - lower) * fraction(), lower), upper);
    }
}

void all_inside(const hne_interval *x, double *at, size_t count)
{
    for (size_t i = 0; i < count; i++)
        at[i] = inside(x[i]);
}

void exactly(const double *at, number *x, size_t count)
{
    for (size_t i = 0; i < count; i++)
        x[i] = of(at[i]);
}

/* ---- the library and the verdict ---- */

void any_mode(void)
{
    static const int modes[] = {FE_TONEAREST, FE_TONEAREST, FE_UPWARD, FE_DOWNWARD, FE_TOWARDZERO};
    fesetround(modes[number_of_trial % 5]);
}

void usual_mode(void) { fesetround(FE_TONEAREST); }

void must_be_good(hne_status status, const char *call)
{
    if (status == HNE_OK)
        return;
    fprintf(stderr, "trial %" PRIu64 ": %s for %s\n", number_of_trial, hne_status_text(status), call);
    exit(1);
}

void judge(const char *what, hne_interval enclosure, number exact)
{
    if (is_undefined(exact))
        return;
    judged++;
    if (enclosure.lower <= enclosure.upper && against(exact, enclosure.lower) >= 0 &&
        against(exact, enclosure.upper) <= 0)
        return;
    violations++;
    if (last_reported != number_of_trial && reported++ < REPORTED)
        printf("trial %" PRIu64 ", sort %d: %s is %.17g and not in [%.17g, %.17g]\n", number_of_trial, (int)drawn, what,
               about(exact), enclosure.lower, enclosure.upper);
    last_reported = number_of_trial;
}

int main(int argc, char **argv)
{
    const char *effort = getenv("HNE_TEST_EFFORT");
    uint64_t count = argc > 1 ? strtoull(argv[1], NULL, 10) : effort ? 5000 : 24000;
    uint64_t first = argc > 2 ? strtoull(argv[2], NULL, 10) : 0;
    uint64_t judged_of[ANALYSES] = {0};
    for (uint64_t t = first; t < first + count; t++) {
        uint64_t before = judged;
        begin_trial(t);
        analyses[t % ANALYSES].of();
        forget_numbers();
        judged_of[t % ANALYSES] += judged - before;
    }
    for (size_t i = 0; i < ANALYSES; i++)
        printf("%-24s %10" PRIu64 " results\n", analyses[i].name, judged_of[i]);
    printf("%" PRIu64 " results judged, %" PRIu64 " outside\n", judged, violations);
    release_numbers();
    return violations != 0;
}
