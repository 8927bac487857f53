/* SPDX-License-Identifier: MIT */
/* What a person who knows regions knows of rates: how fast things grow, how large shares and ratios are. */
#include "audit/network.h"
#include "audit/published.h"

#include <string.h>

typedef enum place { ANYWHERE, IN_A_PROVINCE, IN_CHINA } place;

/* Well beyond what yearbooks and monthly reports have had since 1998: the product of Hubei fell by 39% and rose by 58% in
 * the first quarters of 2020 and 2021, Ordos grew by 36% in 2004, prices of the nation rose by 8.7% at most, in February
 * 2008, and sales in Shanghai fell by 48% in April 2022. Parts of a year move further than years. */
static const struct {
    const char *concept;
    place where;
    double least, most;           /* of part of a year */
    double year_least, year_most; /* of a whole one */
} growths[] = {
    {"GDP", ANYWHERE, -0.7, 1.2, -0.4, 0.7},
    {"GDP", IN_A_PROVINCE, -0.5, 0.75, -0.2, 0.35},
    {"GDP", IN_CHINA, -0.15, 0.3, -0.05, 0.25},
    {"CPI", ANYWHERE, -0.1, 0.2, -0.1, 0.2},
    {"CPI", IN_A_PROVINCE, -0.08, 0.16, -0.08, 0.16},
    {"CPI", IN_CHINA, -0.05, 0.12, -0.04, 0.1},
    {"INDUSTRY", IN_A_PROVINCE, -0.7, 1.6, -0.35, 0.6},
    {"INDUSTRY", IN_CHINA, -0.25, 0.5, -0.1, 0.35},
    {"RETAIL", IN_A_PROVINCE, -0.65, 1.3, -0.35, 0.5},
    {"RETAIL", IN_CHINA, -0.35, 0.5, -0.15, 0.4},
    {"PPI", IN_A_PROVINCE, -0.5, 1, -0.4, 0.8},
    {"PPI", IN_CHINA, -0.15, 0.2, -0.12, 0.15},
    {"FAI", IN_A_PROVINCE, -0.9, 3, -0.75, 1.5},
    {"FAI", IN_CHINA, -0.4, 0.6, -0.2, 0.6},
    {"INCOME", IN_A_PROVINCE, -0.3, 0.5, -0.2, 0.4},
    {"INCOME", IN_CHINA, -0.2, 0.4, -0.1, 0.35},
};

/* Ratios by their nature, and as regions are. */
static const struct {
    const char *concept;
    double least, most;
} ratios[] = {{"UNEMPLOYMENT", 0.0005, 0.4}, {"URBANIZATION", 0.005, 1}};

/* Before, prices and all that is counted at them moved further. */
enum { SINCE = 1998, MONTHS = 12 };

static int is_there(place where, const char *area)
{
    switch (where) {
    case IN_CHINA: return strcmp(area, "China") == 0;
    case IN_A_PROVINCE: return hne_i_published_has_trade(area) && strcmp(area, "China") != 0;
    default: return 1;
    }
}

static hne_interval growth_of(const hne_indicator *indicator, const hne_i_key *key)
{
    hne_interval known = hne_interval_entire();
    const char *concept = hne_i_published_concept(indicator);
    int is_year = hne_period_months(key->period) >= MONTHS;
    if (!hne_period_equal(key->base, hne_period_year_earlier(key->period)) || key->period.first_month < MONTHS * SINCE)
        return known;
    for (size_t i = 0; i < sizeof growths / sizeof *growths; i++)
        if (!strcmp(growths[i].concept, concept) && is_there(growths[i].where, hne_indicator_area(indicator)))
            known = is_year ? hne_interval_of(growths[i].year_least, growths[i].year_most)
                            : hne_interval_of(growths[i].least, growths[i].most);
    return known;
}

static hne_interval ratio_of(const hne_indicator *indicator, const hne_i_key *key)
{
    const char *concept = hne_i_published_concept(indicator);
    for (size_t i = 0; i < sizeof ratios / sizeof *ratios && hne_unit_kind_of(key->unit) == HNE_UNIT_PERCENT; i++)
        if (!strcmp(ratios[i].concept, concept))
            return hne_interval_of(ratios[i].least, ratios[i].most);
    return hne_interval_entire();
}

/* Whether a breakdown of the whole, or one of its parts, has the part. */
static int is_part_of(const hne_indicator *part, const hne_indicator *whole, int deeper)
{
    for (size_t b = 0; b < hne_indicator_breakdown_count(whole); b++) {
        const hne_breakdown *breakdown = hne_indicator_breakdown(whole, b);
        for (size_t i = 0; i < hne_breakdown_part_count(breakdown); i++) {
            const hne_indicator *one = hne_breakdown_part(breakdown, i);
            if (hne_breakdown_part_sign(breakdown, i) > 0 && hne_indicator_non_negative(one) &&
                (one == part || (deeper && is_part_of(part, one, 0))))
                return 1;
        }
    }
    return 0;
}

static hne_interval share_of(const hne_i_network *network, const hne_indicator *part, const hne_i_key *key)
{
    const hne_indicator *whole = key->reference == HNE_I_NONE ? NULL : hne_profile_indicator(network->profile, key->reference);
    if (!whole || !hne_indicator_non_negative(whole) || !hne_indicator_non_negative(part) || !is_part_of(part, whole, 1))
        return hne_interval_entire();
    return hne_interval_of(0, 1);
}

hne_interval hne_i_known_rate(const hne_i_network *network, const hne_i_key *key)
{
    const hne_indicator *indicator = hne_profile_indicator(network->profile, key->indicator);
    switch (key->kind) {
    case QUANTITY_GROWTH: return growth_of(indicator, key);
    case QUANTITY_SHARE: return share_of(network, indicator, key);
    case QUANTITY_LEVEL: return ratio_of(indicator, key);
    default: return hne_interval_entire();
    }
}
