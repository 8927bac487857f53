/* SPDX-License-Identifier: MIT */
#include "sample.h"

/* Calls in order; the first that fails ends it. */
#define DO(call)                \
    do {                        \
        hne_status done = call; \
        if (done != HNE_OK)     \
            return done;        \
    } while (0)

/* `other` where this is the member to be changed. */
#define EITHER(usual, other) (changed == (*member)++ ? (other) : (usual))

static hne_status add_sources(hne_profile *profile, int changed, int *member, hne_source **source)
{
    DO(hne_profile_set_title(profile, EITHER("title", "another"), NULL));
    DO(hne_profile_set_area(profile, EITHER("area", "another"), NULL));
    DO(hne_profile_add_source(profile, EITHER("S", "T"), source, NULL));
    DO(hne_source_set_title(*source, EITHER("a", "b"), NULL));
    DO(hne_source_set_publisher(*source, EITHER("a", "b"), NULL));
    DO(hne_source_set_language(*source, EITHER("a", "b"), NULL));
    DO(hne_source_set_address(*source, EITHER("a", "b"), NULL));
    DO(hne_source_set_date(*source, (hne_date){2018, 11, EITHER(20, 21)}, NULL));
    return HNE_OK;
}

static hne_status add_indicators(hne_profile *profile, int changed, int *member, hne_indicator **whole,
                                 hne_indicator **part)
{
    hne_breakdown *breakdown;
    hne_indicator *heads, *per_head;
    DO(hne_profile_add_indicator(profile, EITHER("whole", "all"), whole, NULL));
    DO(hne_profile_add_indicator(profile, EITHER("part", "piece"), part, NULL));
    DO(hne_indicator_set_name(*whole, EITHER("en", "fr"), "trade", NULL));
    DO(hne_indicator_set_name(*whole, "zh", EITHER("进出口", "出口"), NULL));
    DO(hne_indicator_set_area(*whole, EITHER("Hunan", "Hubei"), NULL));
    DO(hne_indicator_set_unit(*whole, EITHER((hne_unit){"USD"}, (hne_unit){"CNY"}), NULL));
    DO(hne_indicator_set_nature(*whole, EITHER(HNE_NATURE_FLOW, HNE_NATURE_STOCK), NULL));
    DO(hne_indicator_set_prices(*whole, EITHER(HNE_PRICES_CURRENT, HNE_PRICES_CONSTANT), NULL));
    DO(hne_indicator_set_non_negative(*whole, EITHER(1, 0), NULL));
    DO(hne_indicator_set_bounds(*whole, hne_interval_of(EITHER(-1e6, -2e6), 5e13), NULL));
    const char *name = EITHER("by kind", "by sort");
    DO(hne_indicator_add_breakdown(*whole, name, EITHER(1, 0), &breakdown, NULL));
    DO(hne_breakdown_add_part(breakdown, *part, EITHER(1, -1), NULL));
    DO(hne_profile_add_indicator(profile, "heads", &heads, NULL));
    DO(hne_profile_add_indicator(profile, "per head", &per_head, NULL));
    const hne_indicator *numerator = EITHER(*whole, *part);
    DO(hne_indicator_set_quotient(per_head, numerator, EITHER(heads, *part), NULL));
    return HNE_OK;
}

static hne_status add_statements(int changed, int *member, hne_source *source, hne_indicator *whole, hne_indicator *part)
{
    hne_statement *level, *gap;
    hne_figure figure = {.unit = {"USD"}};
    figure.digits = EITHER(3600, 3601);
    figure.decimals = EITHER(2, 3);
    figure.multiplier = EITHER(9, 6);
    figure.hedge = EITHER(HNE_HEDGE_ALMOST, HNE_HEDGE_OVER);
    hne_figure points = {14, 0, 0, {"PP"}, HNE_HEDGE_NONE};
    DO(hne_indicator_state(whole, hne_period_of_year(EITHER(2017, 2018)), HNE_ASPECT_LEVEL, figure, &level, NULL));
    hne_span span = {source, 0, 0};
    span.begin = EITHER(10u, 11u);
    span.length = EITHER(20u, 21u);
    DO(hne_statement_set_span(level, span, NULL));
    DO(hne_statement_set_status(level, EITHER(HNE_OBS_NORMAL, HNE_OBS_ESTIMATED), NULL));
    DO(hne_statement_set_certain(level, EITHER(1, 0), NULL));
    DO(hne_indicator_state(part, hne_period_of_year(2018), EITHER(HNE_ASPECT_GAP, HNE_ASPECT_CONTRIBUTION), points, &gap,
                           NULL));
    DO(hne_statement_set_reference(gap, EITHER(whole, NULL), NULL));
    DO(hne_statement_set_currency(gap, EITHER((hne_unit){"CNY"}, (hne_unit){"EUR"}), NULL));
    DO(hne_statement_set_prices(gap, EITHER(HNE_PRICES_CONSTANT, HNE_PRICES_CURRENT), NULL));
    DO(hne_statement_set_basis(gap, HNE_BASIS_PERIOD, hne_period_of_year(EITHER(2015, 2014)), NULL));
    return HNE_OK;
}

static hne_status add_platforms(hne_profile *profile, int changed, int *member, hne_source *source,
                                hne_platform **platform)
{
    DO(hne_profile_add_platform(profile, EITHER("P", "Q"), platform, NULL));
    DO(hne_platform_set_name(*platform, EITHER("a", "b"), NULL));
    DO(hne_platform_set_kind(*platform, EITHER("a", "b"), NULL));
    DO(hne_platform_set_place(*platform, EITHER("a", "b"), NULL));
    DO(hne_platform_set_note(*platform, EITHER("a", "b"), NULL));
    DO(hne_platform_set_level(*platform, EITHER(HNE_LEVEL_NATIONAL, HNE_LEVEL_LOCAL), NULL));
    DO(hne_platform_set_status(*platform, EITHER(HNE_PLATFORM_APPROVED, HNE_PLATFORM_ENDED), (hne_date){2018, 0, 0}, NULL));
    DO(hne_platform_set_units(*platform, EITHER(3, 2), NULL));
    DO(hne_platform_set_batch(*platform, EITHER(13, 12), NULL));
    DO(hne_platform_set_span(*platform, (hne_span){source, EITHER(1u, 2u), 3}, NULL));
    return HNE_OK;
}

static hne_status add_initiatives(hne_profile *profile, int changed, int *member, hne_indicator *indicator,
                                  hne_platform *platform)
{
    hne_initiative *strategy, *action;
    DO(hne_profile_add_initiative(profile, "strategy", &strategy, NULL));
    DO(hne_profile_add_initiative(profile, "action", &action, NULL));
    DO(hne_initiative_set_title(action, EITHER("a", "b"), NULL));
    DO(hne_initiative_set_kind(action, EITHER(HNE_INITIATIVE_ACTION, HNE_INITIATIVE_MECHANISM), NULL));
    DO(hne_initiative_set_parent(action, EITHER(strategy, NULL), NULL));
    DO(hne_initiative_add_text(action, HNE_INITIATIVE_MEANS, EITHER("a", "b"), NULL));
    DO(hne_initiative_add_text(action, EITHER(HNE_INITIATIVE_PARTNERS, HNE_INITIATIVE_BENCHMARKS), "c", NULL));
    DO(hne_initiative_set_stated_actions(strategy, 1, NULL));
    DO(hne_initiative_link_platform(action, platform, NULL));
    DO(hne_initiative_link_indicator(action, indicator, NULL));
    return HNE_OK;
}

static hne_status fill(hne_profile *profile, int changed)
{
    hne_source *source;
    hne_indicator *whole, *part;
    hne_platform *platform;
    int member = 0;
    DO(add_sources(profile, changed, &member, &source));
    DO(add_indicators(profile, changed, &member, &whole, &part));
    DO(add_statements(changed, &member, source, whole, part));
    DO(add_platforms(profile, changed, &member, source, &platform));
    DO(add_initiatives(profile, changed, &member, whole, platform));
    return member == SAMPLE_CHANGES ? HNE_OK : HNE_ERROR_RANGE;
}

hne_status sample_make(int changed, hne_profile **out)
{
    hne_profile *profile;
    DO(hne_profile_new(&profile, NULL));
    hne_status status = fill(profile, changed);
    if (status == HNE_OK)
        *out = profile;
    else
        hne_profile_unref(profile);
    return status;
}
