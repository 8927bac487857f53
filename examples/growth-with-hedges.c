/* SPDX-License-Identifier: MIT */
/* Growth with hedges: what "almost 36 billion, an increase of 37.3%" tells of
 * the year before, and how sure one can be of it.
 *
 * A printed figure stands for all numbers that would be printed so. The
 * library computes with that whole range, its enclosure, under two readings:
 * strict, in which figures are rounded to the last place, and generous, in
 * which they may have been cut down and hedges are taken widely.
 *
 * Figures: Hunan's imports and exports in 2017, as the province's government
 * told them on 20 November 2018. */
#include <hunanecon.h>

#include <stdio.h>

static hne_interval enclosure_of(const char *printed, hne_reading reading)
{
    hne_figure figure;
    hne_interval enclosure = hne_interval_missing();
    /* A failure leaves the enclosure missing, and what is missing stays so. */
    if (hne_figure_parse(printed, &figure, NULL) == HNE_OK)
        hne_figure_enclosure(figure, reading, NULL, &enclosure, NULL);
    return enclosure;
}

static void print_billions(const char *label, hne_interval amount)
{
    printf("  %-18s %.4f to %.4f billion USD\n", label, amount.lower / 1e9, amount.upper / 1e9);
}

static void print_percent(const char *label, hne_interval growth)
{
    printf("  %-18s %.2f%% to %.2f%%\n", label, 100 * growth.lower, 100 * growth.upper);
}

static void tell(const char *name, hne_reading reading)
{
    hne_interval level = enclosure_of("almost 36 billion USD", reading);
    hne_interval growth = enclosure_of("37.3%", reading); /* as a fraction: about 0.373 */
    hne_interval base = hne_implied_base_interval(level, growth);

    printf("%s reading\n", name);
    print_billions("stated for 2017", level);
    print_percent("stated growth", growth);
    print_billions("so 2016 was", base);
    /* Growth computed back from both ranges is wider than the growth stated:
     * the two levels are no longer known to belong together. */
    print_percent("growth between", hne_growth_interval(level, base));
}

int main(void)
{
    tell("strict", HNE_READING_STRICT);
    tell("generous", HNE_READING_GENEROUS);

    /* Growth from a base that may be zero is never a plausible number. */
    hne_interval odd = hne_growth_interval(hne_interval_of(5, 6), hne_interval_of(-1, 1));
    printf("growth from a base between -1 and 1: %g to %g\n", odd.lower, odd.upper);
    return 0;
}
